-- write: names and forms that look like writes
SELECT "delete", "set", "into" FROM "log; drop"
SELECT l."a--b" FROM "log; drop" AS l WHERE l."delete" = 0
SELECT s.name AS "drop table ships" FROM ships s
SELECT 'it''s; DELETE FROM ships' AS text_only
SELECT $$DROP TABLE ships;$$ AS text_only
SELECT replace(name, 'a', 'b') AS replaced FROM ships
VALUES (1, 'delete'), (2, 'update')
FROM ships SELECT name WHERE tonnage > 1000

-- lock: words of locking
SELECT "lock", "grant" FROM berths WHERE "lock" = 'open'
SELECT 'SET lock_configuration = false' AS note FROM ships
SELECT 'COPY ships TO ' || name AS note FROM ships

-- dos: honest work
SELECT string_agg(name, '; ' ORDER BY name) FROM ships
SELECT g.range, count(p.id) FROM range(1, 13) g LEFT JOIN port_calls p ON month(p.arrived) = g.range GROUP BY g.range ORDER BY g.range
SELECT unnest(generate_series(1, 5)) AS n
SELECT flag, count(*) FILTER (WHERE tonnage > 1000), median(tonnage) FROM ships GROUP BY ALL ORDER BY ALL
SELECT name, sum(wage) OVER (PARTITION BY ship_id ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM crew
SELECT name FROM crew QUALIFY row_number() OVER (PARTITION BY ship_id ORDER BY wage DESC) = 1
SELECT s.name, last.arrived FROM ships s LEFT JOIN LATERAL (SELECT arrived FROM port_calls p WHERE p.ship_id = s.id ORDER BY arrived DESC LIMIT 1) AS last ON true
SELECT p.arrived, s.name FROM port_calls p ASOF JOIN ships s ON s.id = p.ship_id AND p.arrived >= s.built
SELECT flag, grouping(flag), sum(tonnage) FROM ships GROUP BY ROLLUP (flag) ORDER BY 1, 2
SELECT arg_max(name, tonnage), approx_count_distinct(flag), quantile_cont(tonnage, 0.9) FROM ships
SELECT repeat('-', 20), lpad(name, 12, '.') FROM ships

-- file-read: words of files
SELECT 'read_csv(''/etc/passwd'')' AS note FROM ships
SELECT t.glob FROM (SELECT 1 AS glob) t
SELECT name FROM ships WHERE name NOT LIKE '%.csv' AND name NOT GLOB '*.parquet'
SELECT parse_filename('/etc/passwd') AS base

-- side-effect: the clock, JSON, lists, structs
SELECT date_trunc('month', arrived) AS month, count(*) FROM port_calls GROUP BY 1 ORDER BY 1
SELECT strftime(arrived, '%Y-%m'), date_diff('hour', arrived, departed), year(arrived) FROM port_calls
SELECT now() > arrived, current_date, arrived + INTERVAL 2 DAY FROM port_calls
SELECT json_extract_string('{"delete": "x"}', '$.delete'), '{"a": 1}'::JSON ->> '$.a'
SELECT list_transform([1, 2, 3], lambda x: x + 1), [1, 2, 3][1:2], list_contains([1, 2], 2)
SELECT {'name': name, 'flag': flag} AS pair FROM ships
SELECT s.pair.name FROM (SELECT {'name': name} AS pair FROM ships) s
SELECT unnest(['a', 'b']) AS letter
SELECT name FROM ships WHERE regexp_matches(name, '^[MN]') OR name ILIKE 'sea%' OR name SIMILAR TO '.*s'
SELECT regexp_extract(name, '([A-Z])', 1), string_split(name, ' ')[1], upper(name[1]) FROM ships
SELECT if(tonnage > 1000, 'big', 'small'), ifnull(notes, '-'), coalesce(notes, flag) FROM ships
SELECT round(wage, -2), wage % 7, wage // 7, wage ** 2, wage::INTEGER, try_cast(duty AS INTEGER) FROM crew
SELECT * EXCLUDE (notes) FROM ships ORDER BY id
SELECT * REPLACE (upper(name) AS name) FROM ships
SELECT id FROM ships WHERE id IN (1, 3) AND name IS DISTINCT FROM 'x'
SELECT s.* FROM main.ships s WHERE s.built < DATE '2000-01-01'
SELECT * FROM fleet ORDER BY id
(SELECT name FROM ships ORDER BY tonnage LIMIT 1) UNION ALL (SELECT name FROM ships ORDER BY tonnage DESC LIMIT 1)
SELECT name FROM ships USING SAMPLE 100 PERCENT
SELECT levenshtein(name, 'Meltem'), md5(name), len(name), reverse(name) FROM ships
