"""How each kind of engine tells its structure: `read(connection, schemas, progress)` a module.

SQLAlchemy's inspector serves the servers. Not the two file engines: for SQLite it runs half a dozen
PRAGMAs a table and forgets the declared type, and for DuckDB it asks PostgreSQL's catalogue, which
DuckDB only resembles.
"""
