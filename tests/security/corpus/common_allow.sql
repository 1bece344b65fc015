-- What people ask, on every engine. One statement a line, under the trick that it looks like.

-- write: verbs in strings, aliases and names
SELECT name FROM ships WHERE notes LIKE '%DELETE FROM%'
SELECT 'INSERT INTO ships VALUES (1)' AS statement
SELECT name AS updated, flag AS deleted FROM ships
SELECT count(*) AS drops FROM cargo WHERE goods LIKE 'drop %' OR goods LIKE 'update %'
SELECT status, count(*) AS n FROM port_calls WHERE status <> 'deleted' GROUP BY status ORDER BY n DESC, status
SELECT replace(goods, 'drop', 'lift') FROM cargo ORDER BY id
WITH deleted AS (SELECT * FROM port_calls WHERE status = 'deleted') SELECT s.name FROM deleted d JOIN ships s ON s.id = d.ship_id
WITH inserted AS (SELECT 1 AS id UNION ALL SELECT 2) SELECT s.name FROM inserted i JOIN ships s ON s.id = i.id ORDER BY 1

-- stacked: semicolons and comments where they are harmless
SELECT count(*) FROM ships;
SELECT count(*) FROM ships ; -- that is all
/* how many; really? */ SELECT count(*) FROM ships
SELECT ';' AS semicolon, '--' AS dashes, '/*' AS opened FROM ships
-- DROP TABLE ships;␊SELECT name FROM ships
SELECT name␉,␊flag␍␊FROM ships WHERE name = 'Sea O''Hara; DELETE FROM ships'

-- ddl: words of structure
SELECT 'CREATE TABLE x' || ' (a)' AS text_only FROM ships
SELECT id AS "table", name AS "index" FROM ships WHERE id IN (SELECT ship_id FROM port_calls)
SELECT c.duty AS alter_ego, count(*) FROM crew c GROUP BY c.duty HAVING count(*) >= 1 ORDER BY 2, 1

-- dos: honest joins, recursion and windows
SELECT s.name, count(p.id) AS calls, sum(c.tonnes) AS tonnes FROM ships s LEFT JOIN port_calls p ON p.ship_id = s.id LEFT JOIN cargo c ON c.call_id = p.id GROUP BY s.name ORDER BY calls DESC, s.name
WITH RECURSIVE chain(id, boss_id, depth) AS (SELECT id, boss_id, 0 FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.boss_id, chain.depth + 1 FROM crew c JOIN chain ON c.boss_id = chain.id WHERE chain.depth < 10) SELECT max(depth) FROM chain
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12) SELECT i, (SELECT count(*) FROM ships WHERE tonnage > i * 100) FROM n ORDER BY i
SELECT name, rank() OVER (ORDER BY tonnage DESC) AS place, lag(tonnage) OVER (ORDER BY tonnage) AS smaller FROM ships
SELECT a.name, b.name FROM ships a CROSS JOIN ships b WHERE a.id < b.id
SELECT s.name FROM ships s WHERE EXISTS (SELECT 1 FROM port_calls p WHERE p.ship_id = s.id AND p.departed IS NULL)
SELECT flag, avg(tonnage) AS mean FROM ships GROUP BY flag HAVING avg(tonnage) > (SELECT avg(tonnage) FROM ships) ORDER BY mean
SELECT name FROM ships UNION SELECT name FROM crew ORDER BY name LIMIT 5 OFFSET 1

-- exfil: ordinary text work that looks like smuggling
SELECT 'https://harbour.example/?q=' || name FROM ships
SELECT upper(substr(name, 1, 3)), length(name), trim(flag) FROM ships ORDER BY id
SELECT CASE WHEN wage > 5000 THEN 'root' WHEN wage > 3500 THEN 'admin' ELSE 'user' END AS role, count(*) FROM crew GROUP BY 1 ORDER BY 1
SELECT coalesce(notes, 'password'), nullif(flag, 'GR') FROM ships ORDER BY id
SELECT name FROM crew WHERE duty IN ('master', 'mate') AND wage BETWEEN 3000 AND 8000 AND NOT name = 'x' OR 1 = 1
SELECT name FROM ships WHERE name = '' OR '1' = '1' ORDER BY id DESC

-- config: words of settings and rights
SELECT 'SET ROLE admin' AS note, "grant" AS granted FROM berths WHERE "grant" = 1
SELECT 'PRAGMA' AS a, 'GRANT' AS b, 'COPY' AS c, 'SHOW TABLES' AS d FROM berths
SELECT b.quay, b.depth FROM berths b WHERE b.depth >= 9.5 AND b."lock" IN ('open', 'shut') ORDER BY b.depth DESC

-- parser-differential: odd spacing, case and letters
sElEcT nAmE fRoM ships OrDeR bY iD
SELECT␊␉␉name␊FROM␊␉ships␊WHERE␉id␉=␉1
SELECT/* a */name/* b */FROM/* c */ships -- d
SELECT name FROM ships WHERE name = 'Ærø – 港 – ⛵' OR notes LIKE '%—%'
SELECT ((((name)))) FROM ((SELECT name FROM ships)) AS t
SELECT s1.name FROM ships s1 WHERE s1.tonnage = (SELECT max(s2.tonnage) FROM ships s2 WHERE s2.flag = s1.flag) ORDER BY s1.name
SELECT -1 - -1 AS zero, - - 2 AS two, 3 - 4 AS less FROM berths
