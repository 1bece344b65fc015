-- One statement a line, under the class it belongs to. ␊ ␉ ␋ ␌ ␍ ␀ stand for the control characters they show, {U+200B} for that character.

-- write: changes rows, by any route
INSERT INTO ships (id, name) VALUES (9, 'Ghost')
INSERT OR REPLACE INTO ships (id, name) VALUES (1, 'Ghost')
INSERT INTO ships DEFAULT VALUES RETURNING *
INSERT INTO berths SELECT id + 50, quay, depth, NULL, NULL FROM berths
REPLACE INTO ships (id, name) VALUES (1, 'Ghost')
UPDATE crew SET wage = wage * 2
UPDATE OR IGNORE crew SET wage = 0 FROM ships WHERE ships.id = crew.ship_id RETURNING crew.id
DELETE FROM cargo
DELETE FROM crew WHERE id = 1 RETURNING *
INSERT INTO ships (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'x'
WITH t AS (SELECT 1 AS id) DELETE FROM cargo WHERE id IN (SELECT id FROM t)
WITH t(a) AS (VALUES (1)) INSERT INTO ships (id) SELECT a + 10 FROM t
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) UPDATE crew SET wage = (SELECT max(i) FROM n)
INSERT INTO remark(remark) VALUES ('optimize')
INSERT INTO remark(remark, rank) VALUES ('automerge', 8)
EXPLAIN DELETE FROM cargo
EXPLAIN QUERY PLAN UPDATE crew SET wage = 0
UPDATE sqlite_master SET sql = 'x'
DELETE FROM sqlite_sequence
INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE TABLE x (a)')

-- ddl: changes structure
CREATE TABLE pwned (a)
CREATE TABLE pwned AS SELECT * FROM crew
CREATE TEMP TABLE pwned (a)
CREATE TABLE temp.pwned AS SELECT 1
CREATE VIEW pwned AS SELECT * FROM crew
CREATE TEMP VIEW ships AS SELECT 'fake' AS name
CREATE TRIGGER pwned AFTER INSERT ON ships BEGIN DELETE FROM crew; END
CREATE TEMP TRIGGER pwned AFTER UPDATE ON ships BEGIN SELECT 1; END
CREATE VIRTUAL TABLE pwned USING fts5(a)
CREATE VIRTUAL TABLE temp.pwned USING dbstat
CREATE INDEX pwned ON ships (name)
ALTER TABLE ships ADD COLUMN pwned
ALTER TABLE ships RENAME TO boats
ALTER TABLE ships DROP COLUMN tonnage
DROP TABLE cargo
DROP VIEW IF EXISTS fleet
DROP TRIGGER spill
REINDEX
ANALYZE
VACUUM

-- stacked: more than one statement, or one that ends the transaction
SELECT 1; DELETE FROM ships
SELECT 1;;DELETE FROM ships;
SELECT ';'; DELETE FROM cargo
COMMIT; DROP TABLE cargo
END TRANSACTION
ROLLBACK
BEGIN IMMEDIATE
BEGIN EXCLUSIVE
SAVEPOINT a
RELEASE a
SELECT 1 -- x␊; DELETE FROM cargo
SELECT 1 /* x */; UPDATE crew SET wage = 0
SELECT "a;b"; DELETE FROM cargo
SELECT [a;b] FROM (SELECT 1 AS [a;b]); DELETE FROM cargo
SELECT `id` FROM ships; PRAGMA query_only = 0; DELETE FROM ships
; DELETE FROM ships
SELECT 1;␊␊/* two */␊DELETE FROM ships

-- file-read: other files
ATTACH '/etc/passwd' AS p
ATTACH DATABASE 'file:other.db?mode=ro' AS other
ATTACH '/tmp/harbour_other.db' AS other KEY ''
SELECT readfile('/etc/passwd')
SELECT * FROM fsdir('/etc')
SELECT data FROM zipfile('/tmp/harbour.zip')
SELECT * FROM csv('/etc/passwd')
SELECT load_extension('/tmp/harbour_evil.so')
SELECT load_extension('mod_spatialite', 'init')
SELECT name FROM ships WHERE load_extension('x') IS NULL
SELECT edit('x', 'cat /etc/passwd')
PRAGMA database_list

-- file-write: other files
VACUUM INTO '/tmp/harbour_copy.db'
VACUUM main INTO 'copy.db'
ATTACH '/tmp/harbour_new.db' AS n
ATTACH 'file:harbour_new2.db?mode=rwc' AS n
ATTACH ':memory:' AS m
DETACH main
SELECT writefile('/tmp/harbour_written', 'x')
PRAGMA temp_store_directory = '/tmp'
PRAGMA data_store_directory = '/tmp'
SELECT writefile('/tmp/harbour_' || name, notes) FROM ships
CREATE VIRTUAL TABLE temp.z USING zipfile('/tmp/harbour.zip')

-- dos: endless or huge work
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
WITH RECURSIVE n(i) AS (VALUES (1) UNION SELECT i + 1 FROM n) SELECT max(i) FROM n
SELECT zeroblob(1000000000)
SELECT length(randomblob(900000000))
SELECT hex(zeroblob(500000000))
SELECT printf('%.*c', 900000000, 'x')
SELECT format('%1000000000d', 1)
SELECT replace(printf('%.1000000c', 'x'), 'x', printf('%.1000c', 'y'))
SELECT replace(hex(zeroblob(10000)), '0', hex(zeroblob(10000)))
SELECT group_concat(hex(randomblob(100000))) FROM ships a, ships b, ships c
SELECT count(*) FROM ships a, ships b, crew c, crew d, cargo e, cargo f, port_calls g, port_calls h
SELECT value FROM generate_series(1, 10000000000)
SELECT sum(a.value * b.value) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b
SELECT count(*) FROM dbstat a, dbstat b
SELECT quote(zeroblob(400000000))

-- side-effect: inner parts of the engine
SELECT fts3_tokenizer('simple')
SELECT fts3_tokenizer('evil', x'4141414141414141')
SELECT fts5(1)
SELECT last_insert_rowid()
SELECT changes()
SELECT total_changes()
SELECT sqlite_log(1, 'x')
SELECT sqlite_compileoption_get(0)
SELECT eval('DELETE FROM cargo')
SELECT sha3_query('DELETE FROM cargo')
SELECT shell_add_schema('x', 'y', 'z')
SELECT rtreecheck('ships')
SELECT fts5_source_id()
SELECT sqlite_offset(name) FROM ships
SELECT optimize(remark) FROM remark

-- exfil: the catalogue, and versions
SELECT sql FROM sqlite_master
SELECT name FROM sqlite_schema
SELECT * FROM sqlite_temp_master
SELECT * FROM sqlite_temp_schema
SELECT * FROM main.sqlite_master WHERE type = 'table'
SELECT * FROM "sqlite_master"
SELECT name FROM ships UNION SELECT sql FROM [sqlite_master]
SELECT * FROM pragma_database_list
SELECT * FROM pragma_table_info('crew')
SELECT * FROM pragma_function_list
SELECT name, (SELECT group_concat(file) FROM pragma_database_list) FROM ships
SELECT * FROM sqlite_dbpage
SELECT * FROM dbstat
SELECT * FROM sqlite_stmt
SELECT * FROM bytecode('SELECT 1')
SELECT * FROM tables_used('SELECT 1')
SELECT * FROM fts5vocab
SELECT * FROM remark_data
SELECT sqlite_version()
SELECT sqlite_source_id()
SELECT sqlite_compileoption_used('ENABLE_LOAD_EXTENSION')

-- config: settings of the connection or the file
PRAGMA writable_schema = 1
PRAGMA query_only = 0
PRAGMA query_only(0)
PRAGMA journal_mode = WAL
PRAGMA journal_mode=DELETE
PRAGMA user_version = 7
PRAGMA application_id = 7
PRAGMA trusted_schema = ON
PRAGMA cell_size_check = 0
PRAGMA locking_mode = EXCLUSIVE
PRAGMA wal_checkpoint(TRUNCATE)
PRAGMA optimize
PRAGMA incremental_vacuum
PRAGMA main.cache_size = 1
PRAGMA mmap_size = 100000000000
PRAGMA hard_heap_limit = 1
PRAGMA foreign_keys = 0
PRAGMA case_sensitive_like = 1
PRAGMA encoding
PRAGMA shrink_memory
PRAGMA integrity_check
SELECT * FROM pragma_journal_mode('wal')
SELECT * FROM pragma_user_version
SELECT * FROM pragma_wal_checkpoint
SELECT * FROM pragma_optimize
SELECT * FROM pragma_query_only

-- parser-differential: text that two parsers may read differently
SELECT 1␀; DELETE FROM cargo
{U+FEFF}DELETE FROM cargo
DEL/**/ETE FROM cargo
SELECT 1 /* ; DELETE FROM cargo
SELECT 'a\'; DELETE FROM cargo; --'
SELECT "a\"; DELETE FROM cargo; --"
SELECT readfile/**/('/etc/passwd')
SELECT "readfile"('/etc/passwd')
SELECT [load_extension]('x')
SELECT `load_extension`('x')
SELECT 'load_extension'('x')
SELECT LOAD_EXTENSION␋('x')
SELECT load_extension␌('x')
SELECT{U+00A0}load_extension('x')
SELECT * FROM 'sqlite_master'
SELECT * FROM `sqlite_master`
SELECT * FROM sqlite_master AS ships
SELECT * FROM main . "sqlite_" || 'master'
SELECT * FROM SQLITE_MASTER
VALUES (load_extension('x'))
SELECT x FROM (VALUES (writefile('/tmp/harbour_values', 'x'))) AS v(x)
SELECT max(name) FILTER (WHERE writefile('/tmp/harbour_filter', 'x')) FROM ships
SELECT name FROM ships ORDER BY writefile('/tmp/harbour_order', 'x')
SELECT name FROM ships LIMIT writefile('/tmp/harbour_limit', 'x')
SELECT row_number() OVER (ORDER BY edit('x', 'vi')) FROM ships
SELECT name FROM ships INDEXED BY sqlite_autoindex_ships_1
SELECT * FROM ships WHERE id IN sqlite_master
SELECT * FROM ships WHERE id IN pragma_table_list
SELECT name FROM ships WHERE (SELECT count(*) FROM sqlite_master)
SELECT 1 --␍; DELETE FROM cargo␊; DELETE FROM cargo
SELECT * FROM json_each((SELECT json_group_array(sql) FROM sqlite_schema))
SELECT iif(1, load_extension('x'), 2)
SELECT name ->> '$.x' FROM ships WHERE zeroblob(900000000) MATCH 'x'
SELECT raise(abort, 'x')
SELECT * FROM ships LEFT JOIN pragma_module_list ON true
