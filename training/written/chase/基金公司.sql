-- 基金公司

-- ? 南方基金的开放式、封闭式基金各有几只？
-- ? 南方基金开放式基金数量和封闭式基金数量
SELECT 开放式基金数量, 封闭式基金数量 FROM 基金公司 WHERE 名称 = '南方基金';
-- ? 开放式基金超过13只的公司
SELECT 名称 FROM 基金公司 WHERE 开放式基金数量 > 13;
-- ? 基金数量排名第一的公司是哪家？
-- ? 谁家的基金数量排名最靠前
SELECT 名称 FROM 基金公司 ORDER BY 基金数量排名 LIMIT 1;
-- ? 基金数量排名和品种数排名都在6名以内的公司
SELECT 名称 FROM 基金公司 WHERE 基金数量排名 <= 6 AND 基金品种数排名 <= 6;
-- ? 两个排名一样的基金公司
-- ? 基金数量排名等于基金品种数排名的公司有哪些？
SELECT 名称 FROM 基金公司 WHERE 基金数量排名 = 基金品种数排名;
-- ? 各公司开放式比封闭式基金多几只？
SELECT 名称, 开放式基金数量 - 封闭式基金数量 FROM 基金公司;
-- ? 每家公司三类基金加起来有多少只？
-- ? 公司名称和封闭式、开放式、亚洲债券基金数量之和
SELECT 名称, 封闭式基金数量 + 开放式基金数量 + 亚洲债券基金数量 FROM 基金公司;
-- ? 注册资本20000万的是哪家基金公司？
SELECT 名称 FROM 基金公司 WHERE 注册资本 = '20000万';
-- ? 开放式基金最多的前三家公司
-- ? 按开放式基金数量取前3名公司
SELECT 名称 FROM 基金公司 ORDER BY 开放式基金数量 DESC LIMIT 3;
-- ? 封闭式基金数量低于平均的公司
SELECT 名称 FROM 基金公司 WHERE 封闭式基金数量 < (SELECT AVG(封闭式基金数量) FROM 基金公司);
-- ? 开放式基金一共多少只，平均每家多少只？
-- ? 开放式基金数量的总和和平均
SELECT SUM(开放式基金数量), AVG(开放式基金数量) FROM 基金公司;
-- ? 封闭式基金在3到5只之间的公司
SELECT 名称 FROM 基金公司 WHERE 封闭式基金数量 BETWEEN 3 AND 5;
-- ? 华夏基金比博时基金多几只开放式基金？
-- ? 华夏基金与博时基金的开放式基金数量之差
SELECT (SELECT 开放式基金数量 FROM 基金公司 WHERE 名称 = '华夏基金') - (SELECT 开放式基金数量 FROM 基金公司 WHERE 名称 = '博时基金');
-- ? 基金品种数排名垫底的公司
SELECT 名称 FROM 基金公司 ORDER BY 基金品种数排名 DESC LIMIT 1;
-- ? 各种亚洲债券基金数量下有几家公司？
SELECT 亚洲债券基金数量, COUNT(*) FROM 基金公司 GROUP BY 亚洲债券基金数量;
-- ? 亚洲债券基金只有1只的公司有几家？
-- ? 数一数亚洲债券基金数量为1的公司
SELECT COUNT(*) FROM 基金公司 WHERE 亚洲债券基金数量 = 1;
-- ? 亚洲债券基金最多的公司和只数
SELECT 名称, 亚洲债券基金数量 FROM 基金公司 ORDER BY 亚洲债券基金数量 DESC LIMIT 1;
-- ? 开放式基金最多和最少的公司差几只？
-- ? 开放式基金数量的极差
SELECT MAX(开放式基金数量) - MIN(开放式基金数量) FROM 基金公司;
-- ? 2017年各公司的资产规模和利润
-- ? 2017年每家基金公司管多大规模、赚多少？
SELECT T2.名称, T1.资产规模, T1.利润合计 FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id WHERE T1.年份 = '2017';
-- ? 利润合计1200亿是哪家公司哪一年的事？
SELECT T2.名称, T1.年份 FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id WHERE T1.利润合计 = '1200亿';
-- ? 每家公司有几年的收入数据？
-- ? 公司名称和收入记录数
SELECT T2.名称, COUNT(*) FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id GROUP BY T2.id;
-- ? 没有公布过收入的基金公司
-- ? 哪些基金公司没有任何收入记录？
SELECT 名称 FROM 基金公司 WHERE id NOT IN (SELECT 公司id FROM 基金公司收入);
-- ? 2016年以后有收入记录的公司，基金数量排第几？
SELECT DISTINCT T2.名称, T2.基金数量排名 FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id WHERE T1.年份 > '2016';
-- ? 收入数据涵盖的最早年份和最晚年份
SELECT MIN(年份), MAX(年份) FROM 基金公司收入;
-- ? 收入记录至少2年的公司
SELECT T2.名称 FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id GROUP BY T2.id HAVING COUNT(*) >= 2;
-- ? 管理费合计1000亿的公司的注册资本是多少？
SELECT T2.名称, T2.注册资本 FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id WHERE T1.管理费合计 = '1000亿';
-- ? 中信证券股份有限公司是哪家基金公司的股东？
-- ? 中信证券股份有限公司持股的基金公司
SELECT T2.名称 FROM 基金公司的股东公司 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id WHERE T1.股东公司 = '中信证券股份有限公司';
-- ? 出资比例49%的股东公司是谁？
SELECT 股东公司 FROM 基金公司的股东公司 WHERE 出资比例 = '49%';
-- ? 每家基金公司有几个股东，从多到少
-- ? 各基金公司股东数排名，多的在前
SELECT T2.名称, COUNT(*) FROM 基金公司的股东公司 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC;
-- ? 股东不止一个的基金公司
SELECT T2.名称 FROM 基金公司的股东公司 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id GROUP BY T2.id HAVING COUNT(*) > 1;
-- ? 没有列出股东的基金公司
-- ? 哪些基金公司没有任何股东信息？
SELECT 名称 FROM 基金公司 WHERE id NOT IN (SELECT 公司id FROM 基金公司的股东公司);
-- ? 山东的股东公司（名字含“山东”）投了哪些基金公司？
-- ? 名称带山东的股东公司和对应的基金公司
SELECT T1.股东公司, T2.名称 FROM 基金公司的股东公司 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id WHERE T1.股东公司 LIKE '%山东%';
-- ? 股东最多的基金公司有多少只开放式基金？
SELECT T2.名称, T2.开放式基金数量 FROM 基金公司的股东公司 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 既有收入记录又有股东信息的公司
SELECT T2.名称 FROM 基金公司收入 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id INTERSECT SELECT T2.名称 FROM 基金公司的股东公司 AS T1 JOIN 基金公司 AS T2 ON T1.公司id = T2.id;
-- ? 平均每只封闭式基金对应几只开放式基金？
-- ? 各公司开放式基金数量除以封闭式基金数量
SELECT 名称, 开放式基金数量 / 封闭式基金数量 FROM 基金公司;
