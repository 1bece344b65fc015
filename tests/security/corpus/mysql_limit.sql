-- dos: no parser can tell that these do not end; the limits must
WITH RECURSIVE w(n) AS (SELECT 0 UNION ALL SELECT n FROM w WHERE n = 0) SELECT sum(n) FROM w
WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w WHERE n < 1000000000) SELECT count(*) FROM w
WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w WHERE n < 900) SELECT count(*) FROM w a JOIN w b ON a.n <> b.n JOIN w c ON b.n <> c.n
SELECT count(*) FROM ships WHERE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' REGEXP '^(((a+)+)+)+b$'
