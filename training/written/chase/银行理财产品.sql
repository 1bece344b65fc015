-- 银行理财产品

-- ? 1980-01-01以后成立的银行
-- ? 成立时间晚于1980-01-01的银行有哪些？
SELECT 名称 FROM 银行 WHERE 成立时间 > '1980-01-01';
-- ? 浦发银行是什么类型的公司，哪天成立的？
SELECT 公司类型, 成立时间 FROM 银行 WHERE 名称 = '浦发银行';
-- ? 不是央企的银行有哪些？
-- ? 公司类型不是中央企业的银行名称
SELECT 名称 FROM 银行 WHERE 公司类型 <> '中央企业';
-- ? 中央企业和股份制商业银行各几家？
SELECT 公司类型, COUNT(*) FROM 银行 GROUP BY 公司类型;
-- ? 最老的银行是哪家，什么时候成立的？
-- ? 成立最早的银行和成立时间
SELECT 名称, 成立时间 FROM 银行 ORDER BY 成立时间 LIMIT 1;
-- ? 最晚成立的前两家银行
SELECT 名称 FROM 银行 ORDER BY 成立时间 DESC LIMIT 2;
-- ? 1951-09-08成立的是哪家银行？
SELECT 名称 FROM 银行 WHERE 成立时间 = '1951-09-08';
-- ? 年营业额250万亿的银行
-- ? 哪家银行一年营业额是250万亿？
SELECT 名称 FROM 银行 WHERE 年营业额 = '250万亿';
-- ? 名字里有“中国”的银行有几家？
SELECT COUNT(*) FROM 银行 WHERE 名称 LIKE '%中国%';
-- ? 银行数不少于3家的公司类型
SELECT 公司类型 FROM 银行 GROUP BY 公司类型 HAVING COUNT(*) >= 3;
-- ? 在1950-01-01和1985-01-01之间成立的银行
-- ? 哪些银行成立于1950-01-01到1985-01-01期间？
SELECT 名称 FROM 银行 WHERE 成立时间 BETWEEN '1950-01-01' AND '1985-01-01';
-- ? 年化收益率4.5%的产品叫什么，存多久？
-- ? 4.5%年化收益率的理财产品名和存储时间
SELECT 产品名, 存储时间 FROM 理财产品 WHERE 年化收益率 = '4.5%';
-- ? 存3个月的理财产品
SELECT 产品名 FROM 理财产品 WHERE 存储时间 = '3个月';
-- ? 每种存储时间有几款产品？
-- ? 按存储时间数理财产品
SELECT 存储时间, COUNT(*) FROM 理财产品 GROUP BY 存储时间;
-- ? 收益率不是4.7%的产品和收益率
SELECT 产品名, 年化收益率 FROM 理财产品 WHERE 年化收益率 <> '4.7%';
-- ? 存1个月或2个月的产品，收益率多少？
-- ? 存储时间1个月、2个月的理财产品及年化收益率
SELECT 产品名, 年化收益率 FROM 理财产品 WHERE 存储时间 = '1个月' OR 存储时间 = '2个月';
-- ? 理财产品总共有几种收益率？
SELECT COUNT(DISTINCT 年化收益率) FROM 理财产品;
-- ? 中国建设银行卖什么理财产品？
-- ? 属于中国建设银行的理财产品名称
SELECT T1.产品名 FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.所属银行 = T2.银行id WHERE T2.名称 = '中国建设银行';
-- ? 每家银行有几款理财产品，从多到少
-- ? 银行按理财产品数排序，多的在前
SELECT T2.名称, COUNT(*) FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.所属银行 = T2.银行id GROUP BY T2.银行id ORDER BY COUNT(*) DESC;
-- ? 没有理财产品的银行
-- ? 哪些银行没有任何理财产品？
SELECT 名称 FROM 银行 WHERE 银行id NOT IN (SELECT 所属银行 FROM 理财产品);
-- ? 央企银行的理财产品和收益率
SELECT T1.产品名, T1.年化收益率 FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.所属银行 = T2.银行id WHERE T2.公司类型 = '中央企业';
-- ? 理财产品至少2款的银行
SELECT T2.名称 FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.所属银行 = T2.银行id GROUP BY T2.银行id HAVING COUNT(*) >= 2;
-- ? 从招商银行转出，同省、跨省手续费各多少？
-- ? 招商银行作为原银行的同省手续费和跨省手续费
SELECT T1.同省手续费, T1.跨省手续费 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id WHERE T2.名称 = '招商银行';
-- ? 每条转账是从哪家银行到哪家银行？
-- ? 列出转出银行和转入银行的名称
SELECT T2.名称, T3.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id JOIN 银行 AS T3 ON T1.转账银行id = T3.银行id;
-- ? 单笔最高可以转100万的是哪家银行转出？
SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id WHERE T1.单笔最高转账金额 = '100万';
-- ? 转到浦发银行，单笔最多能转多少？
-- ? 转账银行为浦发银行时的原银行和单笔最高转账金额
SELECT T2.名称, T1.单笔最高转账金额 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id JOIN 银行 AS T3 ON T1.转账银行id = T3.银行id WHERE T3.名称 = '浦发银行';
-- ? 每家银行作为转出方有几条手续费标准？
SELECT T2.名称, COUNT(*) FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id GROUP BY T2.银行id;
-- ? 没有转出手续费标准的银行
-- ? 哪些银行从没作为原银行出现在转账手续费里？
SELECT 名称 FROM 银行 WHERE 银行id NOT IN (SELECT 原银行id FROM 银行转账手续费);
-- ? 被转入最多的银行是哪家？
SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.转账银行id = T2.银行id GROUP BY T2.银行id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 行内互转（转出转入是同一家）的银行
-- ? 原银行和转账银行相同的是哪家银行？
SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id WHERE T1.原银行id = T1.转账银行id;
-- ? 既当转出行又当转入行的银行
SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id INTERSECT SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.转账银行id = T2.银行id;
-- ? 有转出手续费标准但从不作为转入行的银行
-- ? 只当过转出行、没当过转入行的银行有哪些？
SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.原银行id = T2.银行id EXCEPT SELECT T2.名称 FROM 银行转账手续费 AS T1 JOIN 银行 AS T2 ON T1.转账银行id = T2.银行id;
-- ? 跨省手续费0.5%的转账，每日限转几次？
SELECT 每日限转次数 FROM 银行转账手续费 WHERE 跨省手续费 = '0.5%';
-- ? 理财产品比银行多几个？
-- ? 理财产品总数与银行总数之差
SELECT (SELECT COUNT(*) FROM 理财产品) - (SELECT COUNT(*) FROM 银行);
-- ? 各公司类型的银行分别有几款理财产品？
SELECT T2.公司类型, COUNT(*) FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.所属银行 = T2.银行id GROUP BY T2.公司类型;
