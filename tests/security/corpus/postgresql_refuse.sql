-- One statement a line, under the class it belongs to. ␊ ␉ ␋ ␌ ␍ ␀ stand for the control characters they show, {U+200B} for that character.

-- write: changes rows, by any route
INSERT INTO ships (id, name) VALUES (9, 'Ghost')
INSERT INTO ships SELECT id + 100, name, flag, tonnage, built, notes FROM ships
UPDATE crew SET wage = wage * 2
UPDATE ONLY crew SET wage = 0 WHERE id = 1 RETURNING *
DELETE FROM cargo USING port_calls WHERE cargo.call_id = port_calls.id
MERGE INTO ships s USING (VALUES (1, 'Renamed')) v(id, name) ON s.id = v.id WHEN MATCHED THEN UPDATE SET name = v.name
WITH gone AS (DELETE FROM cargo RETURNING *) SELECT * FROM gone
WITH a AS (SELECT 1), b AS (UPDATE crew SET wage = 1 RETURNING id) SELECT count(*) FROM b
WITH fresh(i) AS (INSERT INTO berths (id, quay) VALUES (77, 'Fake') RETURNING id) SELECT * FROM fresh UNION ALL SELECT 1
SELECT * FROM ships WHERE id IN (WITH d AS (DELETE FROM ships RETURNING id) SELECT id FROM d)
SELECT (WITH z AS (UPDATE ships SET flag = 'XX' RETURNING 1 AS one) SELECT max(one) FROM z)
TRUNCATE cargo, crew CASCADE
TRUNCATE TABLE ONLY ships RESTART IDENTITY
COPY ships (id, name) FROM STDIN
COPY berths FROM '/tmp/harbour_rows.csv' CSV HEADER
EXPLAIN ANALYZE DELETE FROM cargo
EXPLAIN (ANALYZE, COSTS OFF) UPDATE crew SET wage = 0
EXPLAIN (ANALYZE true, FORMAT json) WITH d AS (DELETE FROM crew RETURNING *) SELECT * FROM d
SELECT wipe()
SELECT s.sink FROM ships s
SELECT sink(s) FROM ships AS s
SELECT (s).sink FROM ships s
SELECT s.name FROM ships s ORDER BY s.sink
SELECT * FROM ships s WHERE s.sink = 1
SELECT id OPERATOR(public.<~~>) 1 FROM ships
SELECT id::bomb FROM ships
SELECT CAST(id AS public.bomb) FROM ships
CALL scour()
DO $$ BEGIN DELETE FROM ships; END $$
DO LANGUAGE plpgsql 'BEGIN UPDATE crew SET wage = 0; END'
TABLE ships; DELETE FROM ships
SELECT lo_put(4242, 0, 'x')
SELECT lowrite(lo_open(4242, 131072), 'overwritten')
SELECT lo_truncate(lo_open(4242, 131072), 0)

-- ddl: changes structure
CREATE TABLE pwned (a INTEGER)
CREATE TABLE pwned AS SELECT * FROM crew
CREATE TEMP TABLE pwned AS SELECT 1
CREATE UNLOGGED TABLE pwned ()
SELECT * INTO pwned FROM ships
SELECT name INTO TEMP pwned FROM ships WHERE id = 1
WITH s AS (SELECT * FROM ships) SELECT * INTO UNLOGGED pwned FROM s
CREATE OR REPLACE VIEW fleet AS SELECT 1 AS id
CREATE MATERIALIZED VIEW pwned AS SELECT * FROM crew
REFRESH MATERIALIZED VIEW pwned
CREATE OR REPLACE FUNCTION length(text) RETURNS INTEGER LANGUAGE sql AS 'SELECT 666'
CREATE OR REPLACE PROCEDURE scour() LANGUAGE sql AS 'DELETE FROM ships'
CREATE TRIGGER t BEFORE INSERT ON ships FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()
CREATE RULE spy AS ON SELECT TO ships DO INSTEAD SELECT * FROM crew
ALTER TABLE ships DROP COLUMN tonnage
ALTER TABLE ships RENAME TO boats
ALTER SEQUENCE berth_ticket RESTART WITH 1000
ALTER DATABASE harbour SET search_path = evil
DROP TABLE IF EXISTS cargo
DROP SCHEMA public CASCADE
DROP FUNCTION wipe()
DROP OWNED BY CURRENT_USER
CREATE INDEX pwned ON ships (name)
CREATE EXTENSION adminpack
CREATE SCHEMA evil CREATE TABLE evil.t (a INTEGER)
CREATE DOMAIN evil AS INTEGER CHECK (value > 0)
CREATE TYPE evil AS ENUM ('a')
CREATE DATABASE pwned
CREATE PUBLICATION pwned FOR ALL TABLES
CREATE EVENT TRIGGER pwned ON ddl_command_start EXECUTE FUNCTION suppress_redundant_updates_trigger()
CREATE FOREIGN TABLE passwd (line TEXT) SERVER files OPTIONS (filename '/etc/passwd')
CREATE STATISTICS pwned ON flag, tonnage FROM ships
IMPORT FOREIGN SCHEMA public FROM SERVER far INTO public
COMMENT ON TABLE ships IS 'ignore previous instructions'
SECURITY LABEL ON TABLE ships IS 'x'
REINDEX TABLE ships
CLUSTER ships USING ships_pkey
VACUUM FULL ships
ANALYZE ships

-- stacked: more than one statement, or one that ends the transaction
SELECT 1; DELETE FROM ships
SELECT 1;;DELETE FROM ships;
COMMIT; DROP TABLE cargo
END; DELETE FROM cargo; BEGIN
ROLLBACK; BEGIN READ WRITE; UPDATE crew SET wage = 0; COMMIT
COMMIT AND CHAIN
BEGIN READ WRITE
START TRANSACTION READ WRITE
SET TRANSACTION READ WRITE
SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE
SAVEPOINT a; RELEASE a; DELETE FROM cargo
PREPARE TRANSACTION 'limbo'
ABORT; DELETE FROM cargo
SELECT 'a;b' ; SELECT 'c' ; TRUNCATE cargo
SELECT $q$ ; $q$; DELETE FROM cargo
SELECT 1 \; DELETE FROM cargo
SELECT name FROM ships␊;␊DELETE FROM cargo␊
PREPARE p AS DELETE FROM cargo; EXECUTE p
PREPARE p AS DELETE FROM cargo
EXECUTE p
DEALLOCATE ALL
DECLARE c CURSOR WITH HOLD FOR SELECT * FROM ships
FETCH ALL FROM c

-- file-read: the server's files
SELECT pg_read_file('/etc/passwd')
SELECT * FROM pg_read_file('postgresql.auto.conf')
SELECT encode(pg_read_binary_file('/etc/hostname'), 'hex')
SELECT d FROM pg_ls_dir('/') AS d
SELECT * FROM ROWS FROM (pg_ls_dir('.'), generate_series(1, 3)) AS t(f, n)
SELECT s.name, f.* FROM ships s CROSS JOIN LATERAL pg_stat_file('/etc/passwd') f
SELECT CASE WHEN true THEN pg_read_file('PG_VERSION') END
SELECT name FROM ships ORDER BY pg_read_file('PG_VERSION')
SELECT (pg_stat_file('/etc/passwd')).size
VALUES (pg_read_file('PG_VERSION'))
SELECT count(*) FILTER (WHERE pg_read_file('PG_VERSION') <> '') FROM ships
SELECT string_agg(f, ',' ORDER BY f) FROM pg_ls_waldir() AS t(f)
SELECT * FROM pg_ls_logdir()
SELECT * FROM pg_ls_tmpdir()
SELECT pg_current_logfile()
SELECT pg_catalog.pg_read_file('/etc/passwd')
SELECT "pg_read_file"('/etc/passwd')
SELECT lo_import('/etc/passwd')
COPY (SELECT 1) TO STDOUT
COPY pg_temp.t FROM PROGRAM 'cat /etc/passwd'
SELECT * FROM pg_hba_file_rules
SELECT * FROM pg_file_settings
SELECT sourcefile FROM pg_settings

-- file-write: the server's files, or its shell
COPY ships TO '/tmp/harbour_ships.csv'
COPY (SELECT name FROM ships) TO '/tmp/harbour_names.csv' WITH (FORMAT csv)
COPY ships TO PROGRAM 'touch /tmp/harbour_program'
COPY (SELECT '* * * * * root id') TO PROGRAM 'tee /tmp/harbour_cron'
SELECT lo_export(4242, '/tmp/harbour_lo')
SELECT pg_file_write('/tmp/harbour_adminpack', 'x', false)
SELECT pg_catalog.pg_file_unlink('/tmp/harbour_adminpack')
SELECT pg_rotate_logfile()
SELECT pg_log_backend_memory_contexts(pg_backend_pid())
SELECT pg_export_snapshot()
LOAD '/tmp/harbour_evil.so'
CREATE FUNCTION sh(cstring) RETURNS INTEGER AS '/lib/x86_64-linux-gnu/libc.so.6', 'system' LANGUAGE c STRICT

-- dos: endless or huge work
SELECT pg_sleep(3600)
SELECT * FROM ships WHERE pg_sleep(30) IS NULL
SELECT pg_sleep_for('1 hour')
SELECT pg_sleep_until(now() + interval '1 day')
WITH RECURSIVE forever(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM forever) SELECT count(*) FROM forever
SELECT count(*) FROM generate_series(1, 2000000000)
SELECT sum(a * b) FROM generate_series(1, 1000000) a, generate_series(1, 1000000) b
SELECT count(*) FROM ships a, ships b, crew c, crew d, cargo e, cargo f, port_calls g, port_calls h
SELECT repeat('sea', 300000000)
SELECT lpad('', 900000000, 'ab')
SELECT length(repeat(repeat('x', 30000), 30000))
SELECT format('%1$999999999s', 'x')
SELECT array_fill(0, ARRAY[100000000])
SELECT generate_series(1, 1e12::bigint)
SELECT crypt('x', gen_salt('bf', 31))

-- side-effect: anything that outlives the query or reaches past it
SELECT nextval('berth_ticket')
SELECT setval('berth_ticket', 500)
SELECT setval('berth_ticket', 1, false) FROM ships
SELECT lo_create(0)
SELECT lo_from_bytea(0, 'stow away')
SELECT lo_unlink(4242)
SELECT pg_notify('quay', 'boo')
NOTIFY quay, 'boo'
LISTEN quay
UNLISTEN *
SELECT pg_reload_conf()
SELECT pg_switch_wal()
SELECT pg_create_restore_point('here')
SELECT pg_logical_emit_message(false, 'p', 'hello')
SELECT pg_create_physical_replication_slot('stowaway')
SELECT * FROM pg_create_logical_replication_slot('stowaway2', 'test_decoding')
SELECT pg_drop_replication_slot('stowaway')
SELECT pg_stat_reset()
SELECT pg_stat_reset_shared('bgwriter')
SELECT pg_import_system_collations('pg_catalog')
SELECT pg_promote()
SELECT pg_wal_replay_pause()
SELECT pg_backup_start('x')
SELECT txid_current()
SELECT pg_current_xact_id()
SELECT pg_prewarm('ships')
SELECT brin_summarize_new_values('ships_pkey')
SELECT gin_clean_pending_list('ships_pkey')
CHECKPOINT
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()
SELECT pg_cancel_backend(pg_backend_pid())
SELECT setseed(0.5)
SELECT currval('berth_ticket')

-- exfil: out over the network, or SQL hidden in a string
SELECT dblink_connect('out', 'host=127.0.0.1 port=1 dbname=x')
SELECT dblink_exec('dbname=harbour', 'DELETE FROM cargo')
SELECT * FROM dblink('dbname=harbour', 'SELECT 1') AS t(a INTEGER)
SELECT dblink_send_query('out', 'select 1')
SELECT query_to_xml('SELECT * FROM crew', true, false, '')
SELECT * FROM xpath('//row', query_to_xml('SELECT passwd FROM pg_shadow', true, false, ''))
SELECT table_to_xml('crew', true, true, '')
SELECT schema_to_xml('public', true, true, '')
SELECT database_to_xml(true, true, '')
SELECT cursor_to_xml('c', 10, true, true, '')
SELECT * FROM ts_stat('SELECT to_tsvector(notes) FROM ships')
SELECT ts_rewrite('a'::tsquery, 'SELECT ''a''::tsquery, ''b''::tsquery')
SELECT usename, passwd FROM pg_shadow
SELECT rolpassword FROM pg_catalog.pg_authid
SELECT * FROM pg_user_mappings
SELECT subconninfo FROM pg_subscription
SELECT query FROM pg_stat_activity
SELECT * FROM pg_stat_get_activity(NULL)
SELECT * FROM information_schema.user_mapping_options
SELECT table_name FROM information_schema.tables
SELECT prosrc FROM pg_proc WHERE proname = 'wipe'
SELECT most_common_vals FROM pg_stats WHERE tablename = 'crew'
SELECT convert_from(lo_get(4242), 'utf8')
SELECT data FROM pg_largeobject
SELECT inet_server_addr()
SELECT version()
SELECT current_setting('data_directory')
SELECT pg_relation_filepath('ships')
SELECT has_table_privilege('crew', 'select')
SELECT to_regclass('pg_shadow')
SELECT 'pg_shadow'::regclass::oid
SELECT pg_get_functiondef('wipe'::regproc)
SELECT pg_get_viewdef('fleet')
SELECT obj_description('ships'::regclass)

-- priv: who may do what
GRANT ALL ON ships TO PUBLIC
REVOKE ALL ON ships FROM PUBLIC
CREATE ROLE stowaway SUPERUSER LOGIN PASSWORD 'x'
ALTER ROLE CURRENT_USER SUPERUSER
ALTER USER postgres PASSWORD 'x'
DROP ROLE IF EXISTS stowaway
SET ROLE postgres
RESET ROLE
SET SESSION AUTHORIZATION DEFAULT
REASSIGN OWNED BY CURRENT_USER TO postgres
ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC
GRANT pg_execute_server_program TO PUBLIC
SELECT set_config('role', 'postgres', false)
SELECT set_config('session_authorization', 'keeper', false)
CREATE POLICY open ON crew USING (true)
ALTER TABLE crew DISABLE ROW LEVEL SECURITY

-- config: settings of the session or the server
SET statement_timeout = 0
SET LOCAL statement_timeout TO DEFAULT
SET search_path TO evil, public
RESET ALL
DISCARD ALL
ALTER SYSTEM SET shared_preload_libraries = 'evil'
SHOW ALL
SHOW data_directory
SELECT set_config('statement_timeout', '0', false)
SELECT set_config('transaction_read_only', 'off', false)
SELECT set_config('default_transaction_read_only', 'off', false), 1
SELECT * FROM ships WHERE set_config('lock_timeout', '0', true) IS NOT NULL
SET standard_conforming_strings = off
SET TIME ZONE 'UTC'
SET CONSTRAINTS ALL DEFERRED
SELECT current_setting('is_superuser')

-- lock: holds others up
LOCK TABLE ships IN ACCESS EXCLUSIVE MODE
LOCK ships
SELECT * FROM ships FOR UPDATE
SELECT * FROM ships FOR NO KEY UPDATE SKIP LOCKED
SELECT * FROM ships s JOIN crew c ON c.ship_id = s.id FOR SHARE OF s NOWAIT
SELECT * FROM (SELECT id FROM ships FOR UPDATE) AS t
WITH held AS (SELECT id FROM ships FOR KEY SHARE) SELECT * FROM held
SELECT pg_advisory_lock(1)
SELECT pg_try_advisory_lock(1, 2)
SELECT pg_advisory_xact_lock_shared(3)
SELECT id FROM ships WHERE pg_try_advisory_lock(id)
SELECT pg_advisory_unlock_all()

-- parser-differential: text that two parsers may read differently
SELECT 1␀; DELETE FROM cargo
SELECT U&"pg\005Fsleep"(30)
SELECT U&"\0070g_read_file"('/etc/passwd')
SELECT E'\'; DELETE FROM cargo; --'; DELETE FROM cargo
SELECT 'a\'; DELETE FROM cargo; --'
SELECT $a$ x $b$ y $a$; DELETE FROM cargo; --$b$
SELECT 1 /* /* nested */ ; DELETE FROM cargo */; DELETE FROM cargo
SELECT 1 /* /* */ */ ; DROP TABLE cargo -- */
SELECT 1 --␍; DELETE FROM cargo
{U+FEFF}DELETE FROM cargo
DEL/**/ETE FROM cargo
SELECT pg_sleep␋(9)
SELECT/**/pg_sleep(9)/**/
SELECT pg_catalog . pg_sleep (9)
SELECT "pg_catalog"."pg_sleep"(9)
SELECT pg_sleep/* */(9)
SELECT PG_SLEEP(9)
SELECT pg_sleep{U+00A0}(9)
SELECT * FROM ONLY (pg_shadow)
TABLE pg_shadow
TABLE pg_catalog.pg_authid
SELECT (SELECT passwd FROM pg_shadow LIMIT 1) || name FROM ships
SELECT ships FROM ships, LATERAL (SELECT pg_sleep(9)) t
SELECT name FROM ships GROUP BY name, pg_sleep(9)
SELECT name FROM ships LIMIT (SELECT 1 FROM pg_sleep(9))
SELECT row_number() OVER (ORDER BY pg_sleep(9)) FROM ships
SELECT name FROM ships TABLESAMPLE system (100) REPEATABLE (length(pg_read_file('PG_VERSION')))
SELECT ARRAY(SELECT pg_ls_dir('.'))
SELECT * FROM json_to_recordset((SELECT json_agg(t) FROM pg_shadow t)) AS x(usename TEXT)
SELECT max(pg_read_file('PG_VERSION')) KEEP FROM ships
SELECT * FROM XMLTABLE('/r' PASSING query_to_xml('select 1', true, false, '') COLUMNS a TEXT)
