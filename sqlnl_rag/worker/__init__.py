"""A process of its own for every connection to SQLite and DuckDB, so that it can be killed.

These engines run inside whoever opens a file. One call of one function can then keep a core busy
for minutes, ask for gigabytes, or, with a file made for it, run into a bug of the engine; and
nothing inside the same process can stop it. So the file is opened by a child:

    connection.py   this side: a DB-API connection whose engine is the child
    child.py        the other side: its main loop, its limits of memory and time
    sqlite.py       opens an SQLite file so that nothing but reading is possible
    duckdb.py       opens a DuckDB file so
    frames.py       what travels between them: JSON, never pickle

Promises: a child that does not obey is killed, with everything it holds; it dies with its parent;
its memory is limited by the kernel where the platform has such limits; it gets no environment but
what it needs. Does not promise a sandbox: the child has the account's rights to files. What keeps
it from using them is the engine, as `sqlite` and `duckdb` set it up.

Whatever the child imports is kept light: it starts in the time of a bare Python.
"""
