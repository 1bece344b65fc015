-- write: names and forms that look like writes
SELECT "delete", "set", "into" FROM "log; drop"
SELECT l.[a--b] FROM [log; drop] AS l WHERE l.[delete] = 0
SELECT `set` FROM `log; drop`
SELECT s.name AS 'drop table ships' FROM ships s
SELECT 'it''s; DELETE FROM ships' AS text_only
SELECT replace(name, 'a', 'b') AS replaced FROM ships
VALUES (1, 'delete'), (2, 'update')
SELECT name FROM ships -- DELETE FROM ships;

-- lock: words of locking
SELECT "lock", "grant" FROM berths WHERE "lock" = 'open'
SELECT 'PRAGMA query_only = 0' AS note FROM ships
SELECT 'ATTACH' || ' database' AS note

-- dos: honest work
SELECT group_concat(name, '; ') FROM (SELECT name FROM ships ORDER BY name)
SELECT flag, total(tonnage), count(*) FILTER (WHERE tonnage > 1000) FROM ships GROUP BY flag
SELECT name, sum(wage) OVER (PARTITION BY ship_id ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM crew
SELECT name, ntile(2) OVER w FROM crew WINDOW w AS (ORDER BY wage)
SELECT s.name, c.name FROM ships s, crew c WHERE c.ship_id = s.id
SELECT p.status, c.goods FROM port_calls p LEFT JOIN cargo c ON c.call_id = p.id WHERE c.id IS NULL
WITH t AS MATERIALIZED (SELECT * FROM ships) SELECT count(*) FROM t
WITH RECURSIVE d(day) AS (SELECT '2024-05-01' UNION ALL SELECT date(day, '+1 day') FROM d WHERE day < '2024-05-10') SELECT day FROM d
SELECT name FROM ships NATURAL JOIN (SELECT 1 AS id)
SELECT name FROM ships EXCEPT SELECT name FROM ships WHERE flag = 'NO' INTERSECT SELECT name FROM crew

-- side-effect: the clock, JSON, text
SELECT strftime('%Y-%m', arrived) AS month, count(*) FROM port_calls GROUP BY month ORDER BY month
SELECT julianday(departed) - julianday(arrived) AS days FROM port_calls WHERE departed IS NOT NULL
SELECT date('now', 'start of month', '-1 day'), time('now'), datetime(arrived, '+2 hours') FROM port_calls
SELECT json_extract('{"delete": 1}', '$.delete'), json_array(1, 2), json_object('name', name) FROM ships
SELECT j.value FROM json_each('[1, 2, 3]') AS j
SELECT s.name, j.key FROM ships s, json_each('{"a": 1}') j
SELECT '{"a": {"b": 2}}' -> '$.a' ->> '$.b' AS b
SELECT name FROM ships WHERE name GLOB 'M*' OR name LIKE '%!_%' ESCAPE '!' OR instr(name, 'a') > 3
SELECT iif(tonnage > 1000, 'big', 'small'), ifnull(notes, '-'), typeof(tonnage), quote(name) FROM ships
SELECT abs(-5), round(wage, -2), wage % 7, cast(wage AS INTEGER), max(1, 2), min(3, 4) FROM crew
SELECT upper(hex(name)), unicode(name), char(65, 66), ltrim(name, 'M'), name COLLATE NOCASE FROM ships ORDER BY name COLLATE NOCASE
SELECT id, rowid FROM ships WHERE (id, flag) IN (VALUES (1, 'GR'), (2, 'NO'))
SELECT name FROM ships WHERE built IS NOT NULL AND notes IS NOT 'x' AND flag IS NOT DISTINCT FROM 'GR'
SELECT 5 & 3, 5 | 3, ~5, 1 << 2, 16 >> 2, x'41', 1e3, 0x1F, NOT 1
SELECT * FROM fleet ORDER BY id
SELECT s.* FROM main.ships AS s WHERE s.built < '2000-01-01'
SELECT body FROM remark WHERE remark MATCH 'delete'
SELECT name FROM ships ORDER BY tonnage DESC NULLS LAST LIMIT 2, 1
SELECT DISTINCT flag FROM ships WHERE 1 AND name <> '' OR NOT name == 'x'
