-- write: names and forms that look like writes
SELECT `delete`, `set`, `into` FROM `log; drop`
SELECT l.`a--b` FROM `log; drop` AS l WHERE l.`delete` = 0
SELECT s.name AS `drop table ships` FROM ships s
SELECT 'it\'s; DELETE FROM ships' AS text_only
SELECT "DROP TABLE ships;" AS text_only
SELECT INSERT('harbour', 1, 1, 'H'), REPLACE(name, 'a', 'b') FROM ships
SELECT TRUNCATE(wage, -2) FROM crew
SELECT name FROM ships # DELETE FROM ships
SELECT name FROM ships -- DELETE FROM ships;
SELECT /* ! not run */ name FROM ships

-- lock: words of locking
SELECT `lock`, `grant` FROM berths WHERE `lock` = 'open'
SELECT 'LOCK TABLES' AS note, quay FROM berths LIMIT 1, 1
SELECT 'FOR UPDATE' AS note FROM ships

-- dos: honest work
SELECT GROUP_CONCAT(DISTINCT name ORDER BY name DESC SEPARATOR '; ') FROM ships
SELECT REPEAT('-', 20), LPAD(name, 12, '.'), SPACE(2) FROM ships
SELECT flag, SUM(tonnage) FROM ships GROUP BY flag WITH ROLLUP
SELECT s.name, p.status FROM ships s STRAIGHT_JOIN port_calls p ON p.ship_id = s.id
SELECT name FROM ships NATURAL JOIN (SELECT 1 AS id) one
SELECT name, ROW_NUMBER() OVER (PARTITION BY flag ORDER BY tonnage) FROM ships
SELECT sleep FROM (SELECT 1 AS sleep) t
SELECT benchmark.name FROM ships AS benchmark

-- side-effect: the clock, JSON, text
SELECT DATE_FORMAT(arrived, '%Y-%m') AS month, COUNT(*) FROM port_calls GROUP BY month ORDER BY month
SELECT DATE_ADD(arrived, INTERVAL 2 DAY), DATEDIFF(departed, arrived) FROM port_calls
SELECT TIMESTAMPDIFF(HOUR, arrived, departed) FROM port_calls WHERE departed IS NOT NULL
SELECT YEAR(arrived), MONTHNAME(arrived), WEEK(arrived), DAYOFWEEK(arrived) FROM port_calls
SELECT NOW(), CURDATE(), UNIX_TIMESTAMP(arrived) FROM port_calls
SELECT STR_TO_DATE('01.05.2024', '%d.%m.%Y'), LAST_DAY('2024-02-01')
SELECT JSON_EXTRACT('{"delete": 1}', '$.delete'), JSON_UNQUOTE(JSON_EXTRACT('{"a": "b"}', '$.a'))
SELECT JSON_OBJECT('name', name, 'flag', flag) FROM ships
SELECT name FROM ships WHERE name REGEXP '^[MN]' AND name NOT RLIKE 'zz' OR name <=> NULL
SELECT IF(tonnage > 1000, 'big', 'small'), IFNULL(notes, '-'), FIELD(flag, 'GR', 'NO') FROM ships
SELECT CONCAT(name, ' (', flag, ')'), CONCAT_WS('/', id, name), LEFT(name, 2), MID(name, 2, 2) FROM ships
SELECT CAST(wage AS SIGNED), CONVERT(id, CHAR), FORMAT(wage, 2), ROUND(wage / 7, 1), wage DIV 7, wage MOD 7 FROM crew
SELECT SUBSTRING_INDEX(name, ' ', 1), LOCATE('a', name), CHAR_LENGTH(name), REVERSE(name) FROM ships
SELECT HEX(name), MD5(name), CRC32(name), BIN(id) FROM ships
SELECT 5 & 3, 5 | 3, 5 ^ 3, ~5 & 7, 1 << 2, !0, 1 XOR 0, 1 && 1
SELECT name FROM ships WHERE (id, flag) IN ((1, 'GR'), (2, 'NO'))
SELECT name COLLATE utf8mb4_general_ci FROM ships ORDER BY name
SELECT * FROM fleet ORDER BY id
(SELECT name FROM ships ORDER BY tonnage LIMIT 1) UNION ALL (SELECT name FROM ships ORDER BY tonnage DESC LIMIT 1)
SELECT x'41', 0x41, b'101', N'text'
SELECT COUNT(DISTINCT ship_id, status) FROM port_calls
