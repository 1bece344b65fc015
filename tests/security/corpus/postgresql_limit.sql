-- dos: no parser can tell that these do not end; the limits must
WITH RECURSIVE w(n) AS (SELECT 0 UNION ALL SELECT n FROM w WHERE n = 0) SELECT sum(n) FROM w
WITH RECURSIVE w(n, t) AS (SELECT 1, 'x' UNION ALL SELECT n + 1, t || t FROM w WHERE n < 40) SELECT max(length(t)) FROM w
WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT a.n + 1 FROM w a WHERE a.n < 1000000000) SELECT count(*) FROM w
WITH t AS (SELECT a.n FROM generate_series(1, 99999) a(n)) SELECT count(*) FROM t x JOIN t y ON x.n <> y.n JOIN t z ON y.n <> z.n
SELECT count(*) FROM ships WHERE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' ~ '^(((a+)+)+)+\1$'
SELECT 10 ^ 100000::numeric
