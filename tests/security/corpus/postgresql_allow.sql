-- write: names and forms that look like writes
SELECT "delete", "set", "into" FROM "log; drop"
SELECT l."a--b" FROM "log; drop" AS l WHERE l."delete" = 0
SELECT s.name AS "drop table ships" FROM ships s
SELECT E'it\'s; DELETE FROM ships' AS text_only
SELECT $$DROP TABLE ships;$$ AS text_only
SELECT $body$ a; b 'c' $body$ || name FROM ships
VALUES (1, 'delete'), (2, 'update')
TABLE ships

-- lock: words of locking
SELECT "lock", "grant" FROM berths WHERE "lock" = 'open'
SELECT 'FOR UPDATE' AS note, quay FROM berths
SELECT quay FROM berths FETCH FIRST 1 ROW ONLY

-- dos: bounded series, LATERAL, aggregates
SELECT g.n, count(p.id) FROM generate_series(1, 12) AS g(n) LEFT JOIN port_calls p ON extract(month FROM p.arrived) = g.n GROUP BY g.n ORDER BY g.n
SELECT d::date FROM generate_series('2024-05-01'::timestamp, '2024-05-07'::timestamp, interval '1 day') AS d
SELECT s.name, last.arrived FROM ships s LEFT JOIN LATERAL (SELECT arrived FROM port_calls p WHERE p.ship_id = s.id ORDER BY arrived DESC LIMIT 1) AS last ON true
SELECT DISTINCT ON (ship_id) ship_id, arrived FROM port_calls ORDER BY ship_id, arrived DESC
SELECT flag, count(*) FILTER (WHERE tonnage > 1000) AS big FROM ships GROUP BY ROLLUP (flag) ORDER BY 1
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY wage) FROM crew
SELECT string_agg(name, ', ' ORDER BY name) FROM ships
SELECT array_agg(DISTINCT flag ORDER BY flag) FROM ships
SELECT name, sum(wage) OVER w FROM crew WINDOW w AS (PARTITION BY ship_id ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
SELECT grouping(flag), flag, sum(tonnage) FROM ships GROUP BY CUBE (flag) ORDER BY 1, 2
WITH t AS MATERIALIZED (SELECT * FROM ships) SELECT count(*) FROM t
SELECT repeat('-', 20), lpad(name, 12, '.') FROM ships

-- side-effect: the clock, JSON, arrays, text search
SELECT now() - arrived > interval '1 day' FROM port_calls
SELECT date_trunc('month', arrived) AS month, count(*) FROM port_calls GROUP BY 1 ORDER BY 1
SELECT to_char(arrived, 'YYYY-MM-DD HH24:MI'), age(departed, arrived) FROM port_calls
SELECT extract(epoch FROM departed - arrived) / 3600 AS hours FROM port_calls WHERE departed IS NOT NULL
SELECT json_build_object('name', name, 'flag', flag) FROM ships
SELECT ('{"a": {"b": 2}}'::jsonb #>> '{a,b}')::int, '{"delete": 1}'::json ->> 'delete'
SELECT * FROM jsonb_array_elements('[1, 2, 3]'::jsonb) AS t(v)
SELECT unnest(ARRAY['a', 'b']) AS letter
SELECT name FROM ships WHERE to_tsvector('simple', coalesce(notes, '')) @@ to_tsquery('simple', 'update')
SELECT name FROM ships WHERE name ~* '^sea' OR name ILIKE 'nord%' OR name SIMILAR TO '%(mi|ys)'
SELECT regexp_replace(name, '[aeiou]', '', 'g'), split_part(name, ' ', 1) FROM ships
SELECT round(wage::numeric, -2), wage % 7, wage ^ 2 FROM crew
SELECT (s.name, s.flag) = ('Meltemi', 'GR') FROM ships s
SELECT id FROM ships WHERE id = ANY (ARRAY[1, 3]) AND name IS DISTINCT FROM 'x'
SELECT position('a' IN name), overlay(name PLACING '*' FROM 1 FOR 1), substring(name FROM 2 FOR 3) FROM ships
SELECT CURRENT_DATE, CURRENT_TIMESTAMP AT TIME ZONE 'UTC', make_date(2024, 5, 1)
SELECT s.* FROM public.ships s WHERE s.built < DATE '2000-01-01'
SELECT * FROM fleet ORDER BY id
(SELECT name FROM ships ORDER BY tonnage LIMIT 1) UNION ALL (SELECT name FROM ships ORDER BY tonnage DESC LIMIT 1)
SELECT 1 /* outer /* inner */ still a comment */ + 1
