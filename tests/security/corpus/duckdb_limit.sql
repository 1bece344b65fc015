-- dos: no parser can tell that these do not end; the limits must
WITH RECURSIVE w(n) AS (SELECT 0 UNION ALL SELECT n FROM w WHERE n = 0) SELECT sum(n) FROM w
WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w WHERE n < 100000000000) SELECT count(*) FROM w
WITH t AS (FROM range(99999)) SELECT count(*) FROM t x JOIN t y ON x.range <> y.range JOIN t z ON y.range <> z.range
WITH t(x) AS (SELECT repeat('a', 1000)), u(x) AS (SELECT replace(x, 'a', x) FROM t), v(x) AS (SELECT replace(x, 'a', x) FROM u) SELECT length(replace(x, 'a', x)) FROM v
SELECT list_reduce(range(99999), (a, b) -> a + b) FROM range(99999)
