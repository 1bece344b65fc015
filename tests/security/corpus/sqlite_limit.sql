-- dos: no parser can tell that these do not end; the limits must
WITH RECURSIVE w(n) AS (SELECT 0 UNION ALL SELECT n FROM w WHERE n = 0) SELECT sum(n) FROM w
WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w WHERE n < 100000000000) SELECT count(*) FROM w
WITH RECURSIVE w(t) AS (SELECT 'x' UNION ALL SELECT t || t FROM w WHERE length(t) < 10000000000) SELECT max(length(t)) FROM w
WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w WHERE n < 99999) SELECT count(*) FROM w a JOIN w b ON a.n <> b.n JOIN w c ON b.n <> c.n
SELECT count(*) FROM ships WHERE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' LIKE '%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%a%b'
WITH t(x) AS (SELECT replace('aaaaaaaaaa', 'a', 'aaaaaaaaaa')), u(x) AS (SELECT replace(x, 'a', x) FROM t), v(x) AS (SELECT replace(x, 'a', x) FROM u) SELECT length(replace(x, 'a', x)) FROM v
