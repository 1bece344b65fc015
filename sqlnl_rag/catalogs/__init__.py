"""How each kind of engine tells its structure: `read(connection, schemas, progress)` a module.

SQLAlchemy's inspector serves PostgreSQL and engines we do not know. The others have their own
queries, for reasons that were met: for SQLite it runs half a dozen PRAGMAs a table and forgets the
declared type, for DuckDB it asks PostgreSQL's catalogue, which DuckDB only resembles, and for MySQL
it wants the right SHOW VIEW and a round trip a table.
"""
