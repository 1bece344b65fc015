-- One statement a line, under the class it belongs to. ␊ ␉ ␋ ␌ ␍ ␀ stand for the control characters they show, {U+200B} for that character.

-- write: changes rows, by any route
INSERT INTO ships (id, name) VALUES (9, 'Ghost')
INSERT IGNORE INTO ships SET id = 9, name = 'Ghost'
INSERT INTO ships (id, name) VALUES (1, 'x') ON DUPLICATE KEY UPDATE name = 'x'
INSERT INTO ships SELECT id + 100, name, flag, tonnage, built, notes FROM ships
REPLACE INTO ships (id, name) VALUES (1, 'Ghost')
REPLACE ships SELECT * FROM ships
UPDATE crew SET wage = wage * 2 ORDER BY id LIMIT 1
UPDATE crew c JOIN ships s ON s.id = c.ship_id SET c.wage = 0
DELETE FROM cargo WHERE id = 1 LIMIT 1
DELETE c FROM cargo c JOIN port_calls p ON p.id = c.call_id
DELETE QUICK FROM cargo RETURNING id
WITH t AS (SELECT 1 AS id) DELETE FROM cargo WHERE id IN (SELECT id FROM t)
WITH t AS (SELECT 1 AS id) UPDATE crew, t SET crew.wage = 0 WHERE crew.id = t.id
TRUNCATE cargo
TRUNCATE TABLE ships
LOAD DATA INFILE '/tmp/harbour_rows.csv' INTO TABLE ships
LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE ships (name)
LOAD XML INFILE '/tmp/harbour.xml' INTO TABLE ships
IMPORT TABLE FROM '/tmp/harbour.sdi'
CALL scour()
SELECT wipe()
SELECT name FROM ships WHERE wipe() = 1
SELECT name FROM ships ORDER BY `wipe`()
SELECT harbour_security.wipe()
DO wipe()
HANDLER ships OPEN
HANDLER ships READ FIRST
EXPLAIN ANALYZE DELETE FROM cargo
ANALYZE DELETE FROM cargo
ANALYZE FORMAT=JSON UPDATE crew SET wage = 0
EXECUTE IMMEDIATE 'DELETE FROM cargo'
BEGIN NOT ATOMIC DELETE FROM cargo; END

-- ddl: changes structure
CREATE TABLE pwned (a INT)
CREATE TABLE pwned SELECT * FROM crew
CREATE TABLE pwned LIKE crew
CREATE TEMPORARY TABLE pwned (a INT)
CREATE OR REPLACE TABLE ships (id INT)
CREATE OR REPLACE VIEW fleet AS SELECT 1 AS id
CREATE FUNCTION sys_exec RETURNS INTEGER SONAME 'udf.so'
CREATE PROCEDURE evil() DELETE FROM ships
CREATE EVENT evil ON SCHEDULE EVERY 1 SECOND DO DELETE FROM ships
CREATE TRIGGER evil BEFORE INSERT ON ships FOR EACH ROW SET NEW.name = 'x'
CREATE SERVER far FOREIGN DATA WRAPPER mysql OPTIONS (HOST '127.0.0.1')
CREATE DATABASE pwned
CREATE SEQUENCE pwned
CREATE INDEX pwned ON ships (name)
CREATE FULLTEXT INDEX pwned ON ships (name)
ALTER TABLE ships DROP COLUMN tonnage
ALTER TABLE ships ENGINE = MyISAM
ALTER DATABASE CHARACTER SET latin1
RENAME TABLE ships TO boats
DROP TABLE IF EXISTS cargo
DROP DATABASE scratch
DROP VIEW fleet
DROP FUNCTION wipe
OPTIMIZE TABLE ships
REPAIR TABLE ships
ANALYZE TABLE ships
CHECK TABLE ships
CHECKSUM TABLE ships
CACHE INDEX ships IN hot

-- stacked: more than one statement, or one that ends the transaction
SELECT 1; DELETE FROM ships
SELECT 1;;DELETE FROM ships;
COMMIT; DROP TABLE cargo
ROLLBACK AND CHAIN; DELETE FROM cargo
START TRANSACTION READ WRITE
SET TRANSACTION READ WRITE
BEGIN; DELETE FROM cargo; COMMIT
XA START 'x'
SAVEPOINT a
RELEASE SAVEPOINT a
SELECT 'a;b' ; TRUNCATE cargo
SELECT "a;b" ; TRUNCATE cargo
SELECT 1 -- x␊; DELETE FROM cargo
SELECT 1 # x␊; DELETE FROM cargo
DELIMITER // DELETE FROM cargo //
PREPARE p FROM 'DELETE FROM cargo'
EXECUTE p
DEALLOCATE PREPARE p
PREPARE p FROM @sql; EXECUTE p

-- file-read: the server's files
SELECT LOAD_FILE('/etc/passwd')
SELECT load_file(concat('/etc/', 'passwd'))
SELECT hex(LOAD_FILE(0x2f6574632f706173737764))
SELECT name FROM ships WHERE LOAD_FILE('/etc/passwd') IS NOT NULL
SELECT * FROM (SELECT LOAD_FILE('/etc/passwd') AS f) t
SELECT `load_file`('/etc/passwd')
SELECT LOAD_FILE /* x */ ('/etc/passwd')
SELECT extractvalue(LOAD_FILE('/tmp/harbour.xml'), '/a')
SELECT jt.* FROM JSON_TABLE(LOAD_FILE('/tmp/harbour.json'), '$[*]' COLUMNS (a INT PATH '$.a')) jt
SHOW BINLOG EVENTS
SELECT @@datadir

-- file-write: the server's files
SELECT * FROM ships INTO OUTFILE '/tmp/harbour_outfile'
SELECT * INTO OUTFILE '/tmp/harbour_outfile2' FROM ships
SELECT 'x' INTO DUMPFILE '/tmp/harbour_dumpfile'
SELECT 1 UNION SELECT 2 INTO OUTFILE '/tmp/harbour_union'
SELECT name FROM ships LIMIT 1 INTO OUTFILE '/tmp/harbour_limit' LINES TERMINATED BY 'x'
SELECT * FROM ships INTO/**/OUTFILE '/tmp/harbour_glued'
SELECT * FROM ships iNtO␉oUtFiLe '/tmp/harbour_case'
(SELECT 1 INTO OUTFILE '/tmp/harbour_paren')
SELECT '<?php' INTO OUTFILE '/tmp/harbour_shell.php' FIELDS TERMINATED BY ''
SELECT name INTO @x FROM ships LIMIT 1
SELECT name, flag FROM ships LIMIT 1 INTO @a, @b
FLUSH TABLES ships FOR EXPORT

-- dos: endless or huge work
SELECT SLEEP(3600)
SELECT name FROM ships WHERE SLEEP(10) = 0
SELECT IF(1 = 1, SLEEP(10), 0)
SELECT * FROM (SELECT SLEEP(20)) t
SELECT name FROM ships GROUP BY SLEEP(5)
SELECT BENCHMARK(100000000, sha1('x'))
SELECT (SELECT benchmark(99999999, md5(name)) FROM ships LIMIT 1)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
SELECT count(*) FROM ships a, ships b, crew c, crew d, cargo e, cargo f, port_calls g, port_calls h
SELECT REPEAT('sea', 300000000)
SELECT length(RPAD('', 500000000, 'ab'))
SELECT SPACE(900000000)
SELECT REPEAT(REPEAT('x', 30000), 30000)
SELECT seq FROM seq_1_to_1000000000
SELECT a.seq FROM seq_1_to_99999 a, seq_1_to_99999 b
SELECT master_pos_wait('x', 1, 600)
SELECT master_gtid_wait('0-1-1', 600)
SELECT wait_for_executed_gtid_set('x', 600)

-- side-effect: anything that outlives the query or reaches past it
SELECT NEXTVAL(berth_ticket)
SELECT NEXT VALUE FOR berth_ticket
SELECT SETVAL(berth_ticket, 500)
SELECT LASTVAL(berth_ticket)
SELECT LAST_INSERT_ID(500)
SELECT @n := 5
SELECT @n := @n + 1 FROM ships
SELECT (@last := name) FROM ships
SELECT @@rand_seed1
SELECT row_count()
SELECT found_rows()
SELECT SQL_CALC_FOUND_ROWS * FROM ships
KILL QUERY 1
KILL 1
FLUSH PRIVILEGES
FLUSH TABLES WITH READ LOCK
PURGE BINARY LOGS BEFORE NOW()
RESET MASTER
RESET QUERY CACHE
CHANGE MASTER TO MASTER_HOST = 'evil'
START SLAVE
STOP SLAVE
SHUTDOWN
RESTART
BINLOG 'x'
SIGNAL SQLSTATE '45000'
DIAGNOSTICS
HELP 'select'
SELECT uuid_short()
SELECT name FROM ships PROCEDURE ANALYSE()

-- exfil: accounts, catalogues, other sessions
SELECT user, authentication_string FROM mysql.user
SELECT * FROM mysql.global_priv
SELECT * FROM `mysql` . `db`
SELECT table_name FROM information_schema.tables
SELECT * FROM INFORMATION_SCHEMA.PROCESSLIST
SELECT * FROM performance_schema.threads
SELECT * FROM sys.session
SELECT grantee FROM information_schema.user_privileges
SELECT s.name, (SELECT count(*) FROM mysql.user) FROM ships s
SELECT name FROM ships UNION SELECT host FROM mysql.user
SELECT current_user()
SELECT USER(), SESSION_USER(), SYSTEM_USER()
SELECT version()
SELECT @@version, @@hostname
SELECT @@global.secure_file_priv
SELECT connection_id()
SELECT database()
SELECT updatexml(1, concat(0x7e, (SELECT user FROM mysql.user LIMIT 1)), 1)
SELECT decode_histogram('x', 'y')
SHOW GRANTS
SHOW DATABASES
SHOW PROCESSLIST
SHOW CREATE TABLE ships
DESCRIBE ships
DESC mysql.user
USE mysql

-- priv: who may do what
GRANT ALL ON *.* TO 'stowaway'@'%'
REVOKE ALL ON scratch.* FROM 'keeper'@'%'
CREATE USER 'stowaway'@'%' IDENTIFIED BY 'x'
ALTER USER CURRENT_USER() IDENTIFIED BY 'x'
DROP USER 'keeper'@'%'
RENAME USER 'keeper'@'%' TO 'x'@'%'
SET PASSWORD = PASSWORD('x')
SET ROLE ALL
SET DEFAULT ROLE NONE
CREATE ROLE stowaway
INSTALL PLUGIN evil SONAME 'evil.so'
INSTALL SONAME 'evil'
UNINSTALL PLUGIN evil

-- config: settings of the session or the server
SET GLOBAL general_log_file = '/tmp/harbour_log.php'
SET GLOBAL general_log = 1
SET SESSION sql_mode = 'ANSI_QUOTES'
SET @@sql_mode = ''
SET max_statement_time = 0
SET STATEMENT max_statement_time = 0 FOR SELECT SLEEP(5)
SET NAMES gbk
SET CHARACTER SET latin1
SET @x = 1
SET autocommit = 1
SET PERSIST max_connections = 1
SET tx_read_only = 0
SET SESSION TRANSACTION READ WRITE
SELECT /*+ SET_VAR(max_execution_time = 0) */ count(*) FROM ships
SELECT /*+ MAX_EXECUTION_TIME(0) */ name FROM ships

-- lock: holds others up
LOCK TABLES ships WRITE
LOCK TABLES ships READ
UNLOCK TABLES
SELECT * FROM ships FOR UPDATE
SELECT * FROM ships WHERE id = 1 LOCK IN SHARE MODE
SELECT * FROM ships FOR UPDATE SKIP LOCKED
SELECT * FROM (SELECT id FROM ships FOR UPDATE) t
SELECT id FROM ships WHERE id IN (SELECT ship_id FROM port_calls FOR UPDATE)
SELECT GET_LOCK('quay', 10)
SELECT name FROM ships WHERE GET_LOCK(name, 0) = 1
SELECT RELEASE_LOCK('quay')
SELECT RELEASE_ALL_LOCKS()
SELECT IS_USED_LOCK('quay')
BACKUP STAGE START
BACKUP LOCK ships
LOCK INSTANCE FOR BACKUP

-- parser-differential: text that two parsers may read differently
SELECT 1 /*! INTO OUTFILE '/tmp/harbour_bang' */
SELECT 1 /*!50000 INTO OUTFILE '/tmp/harbour_bang2' */
SELECT 1 /*M! INTO OUTFILE '/tmp/harbour_bang3' */
SELECT 1 /*M!100100 , SLEEP(9) */
SELECT /*!99999 1, */ 2
/*! DELETE FROM cargo */
/*!40000 DROP TABLE cargo */
SELECT 1 /*!*/; DELETE FROM cargo
SELECT name FROM ships /*!50000 WHERE sleep(9) */
SELECT 1 /*!50000UNION SELECT user FROM mysql.user*/
SELECT 1␀; DELETE FROM cargo
SELECT 'a\'; DELETE FROM cargo; -- '; DELETE FROM cargo
SELECT "a\"; DELETE FROM cargo; -- "; DELETE FROM cargo
SELECT 1 --{U+00A0}; DELETE FROM cargo
SELECT 1 --␍; DELETE FROM cargo␊; DELETE FROM cargo
SELECT/**/LOAD_FILE/**/('/etc/passwd')
SELECT SLEEP␋(9)
SELECT{U+00A0}SLEEP(9)
SELECT `SLEEP`(9)
SELECT slEEp (9)
DEL/**/ETE FROM cargo
{U+FEFF}DELETE FROM cargo
SELECT {fn sleep(9)}
SELECT {d '2024-01-01'}, sleep(9)
SELECT _utf8mb4'x' COLLATE utf8mb4_bin, sleep(9)
TABLE mysql.user
VALUES ROW(sleep(9))
SELECT 1 FROM dual WHERE sleep(9)
SELECT name FROM ships WHERE MATCH (notes) AGAINST (sleep(9))
SELECT name FROM ships LIMIT 1 PROCEDURE analyse(extractvalue(1, 2), 1)
SELECT JSON_EXTRACT(LOAD_FILE('/tmp/x'), '$') -> '$.a'
