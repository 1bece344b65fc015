-- 服装外贸工厂：款式、外商客户、订单与出货
CREATE TABLE 款式 (款号 TEXT PRIMARY KEY, 款名 TEXT, 类别 TEXT, 面料 TEXT, 克重 INTEGER, 单件工价 REAL, 单件成本 REAL, 季节 TEXT);
CREATE TABLE 外商 (客户代码 TEXT PRIMARY KEY, 公司名 TEXT, 国家 TEXT, 付款方式 TEXT, 合作起年 INTEGER, 信用评级 TEXT);
CREATE TABLE 外贸订单 (订单号 TEXT PRIMARY KEY, 客户代码 TEXT REFERENCES 外商(客户代码), 款号 TEXT REFERENCES 款式(款号), 件数 INTEGER, 离岸单价 REAL, 下单日期 TEXT, 要求船期 TEXT, 实际船期 TEXT, 目的港 TEXT);
CREATE TABLE 验货 (验货id INTEGER PRIMARY KEY, 订单号 TEXT REFERENCES 外贸订单(订单号), 抽样件数 INTEGER, 大疵 INTEGER, 小疵 INTEGER, 结论 TEXT, 验货员 TEXT);
INSERT INTO 款式 VALUES ('ST01','男式圆领T恤','针织','纯棉',180,3.2,18.5,'夏'),('ST02','女式风衣','梭织','涤棉',240,26,96,'秋'),('ST03','儿童羽绒服','梭织','尼龙',380,38,158,'冬'),('ST04','连帽卫衣','针织','毛圈布',320,9.5,46,'秋'),('ST05','瑜伽裤','针织','锦氨',260,7.8,39,'四季'),('ST06','亚麻衬衫','梭织','亚麻',150,12,55,'夏');
INSERT INTO 外商 VALUES ('US01','Blue Harbor','美国','信用证',2010,'A'),('DE02','Nordlicht','德国','电汇',2015,'A'),('JP03','さくら商事','日本','电汇',2008,'B'),('RU04','Volga Mode','俄罗斯','预付款',2022,'C'),('AU05','Outback Kids','澳大利亚','信用证',2019,'B');
INSERT INTO 外贸订单 VALUES ('E2301','US01','ST01',50000,4.1,'2023-01-10','2023-04-15','2023-04-12','洛杉矶'),('E2302','US01','ST05',18000,8.6,'2023-02-20','2023-05-30','2023-06-09','洛杉矶'),('E2303','DE02','ST02',4200,19.8,'2023-03-05','2023-07-20','2023-07-20','汉堡'),('E2304','JP03','ST04',9600,9.2,'2023-04-18','2023-08-01','2023-07-28','大阪'),('E2305','RU04','ST03',7500,32.5,'2023-05-11','2023-09-10','2023-09-25','符拉迪沃斯托克'),('E2306','DE02','ST04',6000,9.9,'2023-06-01','2023-09-30',NULL,'汉堡'),('E2307','JP03','ST01',12000,4.4,'2023-06-20','2023-08-15','2023-08-15','横滨'),('E2308','US01','ST04',22000,9.0,'2023-07-07','2023-10-20',NULL,'纽约');
INSERT INTO 验货 VALUES (1,'E2301',315,4,12,'合格','邬姐'),(2,'E2302',200,9,21,'返工','邬姐'),(3,'E2302',200,2,8,'合格','老郗'),(4,'E2303',125,0,5,'合格','老郗'),(5,'E2304',200,3,9,'合格','邬姐'),(6,'E2305',200,14,30,'返工','老郗'),(7,'E2305',200,3,11,'合格','老郗'),(8,'E2307',200,11,25,'拒收','邬姐');

-- ? 针织款都有哪些，用什么面料？
SELECT 款名, 面料 FROM 款式 WHERE 类别 = '针织';
-- ? 做一件最费工钱的是哪款？
-- ? 单件工价最高的款名
SELECT 款名 FROM 款式 ORDER BY 单件工价 DESC LIMIT 1;
-- ? 面料最薄（克重最小）的款，多少克？
SELECT 款名, 克重 FROM 款式 ORDER BY 克重 LIMIT 1;
-- ? 针织和梭织各几款，平均成本多少？
-- ? 按类别统计款式数、单件成本均值
SELECT 类别, COUNT(*), AVG(单件成本) FROM 款式 GROUP BY 类别;
-- ? 工价占成本的比例（单件工价除以单件成本），高的在前，带款名
SELECT 款名, 单件工价 / 单件成本 FROM 款式 ORDER BY 单件工价 / 单件成本 DESC;
-- ? 夏款有什么？
-- ? 季节是夏的款号和款名
SELECT 款号, 款名 FROM 款式 WHERE 季节 = '夏';
-- ? 走信用证的客户是哪国的？给公司名和国家
SELECT 公司名, 国家 FROM 外商 WHERE 付款方式 = '信用证';
-- ? 合作时间最长的外商
-- ? 合作起年最早的公司名
SELECT 公司名 FROM 外商 ORDER BY 合作起年 LIMIT 1;
-- ? 2015年以后（不含2015）开始合作的客户评级怎么样？
SELECT 公司名, 信用评级 FROM 外商 WHERE 合作起年 > 2015;
-- ? A级客户有几个？
-- ? 信用评级为A的外商数量
SELECT COUNT(*) FROM 外商 WHERE 信用评级 = 'A';
-- ? 每张订单总额多少（件数乘离岸单价）？大的在前
-- ? 订单号与货值（件数×离岸单价），从高到低
SELECT 订单号, 件数 * 离岸单价 FROM 外贸订单 ORDER BY 件数 * 离岸单价 DESC;
-- ? 还没出运的订单（实际船期为空）
SELECT 订单号 FROM 外贸订单 WHERE 实际船期 IS NULL;
-- ? 误了船期的订单是哪个客户的？
-- ? 实际船期晚于要求船期的订单号与公司名
SELECT T1.订单号, T2.公司名 FROM 外贸订单 AS T1 JOIN 外商 AS T2 ON T1.客户代码 = T2.客户代码 WHERE T1.实际船期 > T1.要求船期;
-- ? Blue Harbor订过什么款，多少件？
SELECT T3.款名, T1.件数 FROM 外贸订单 AS T1 JOIN 外商 AS T2 ON T1.客户代码 = T2.客户代码 JOIN 款式 AS T3 ON T1.款号 = T3.款号 WHERE T2.公司名 = 'Blue Harbor';
-- ? 各国客户下了几张单，总共多少件，件数多的在前
-- ? 按国家统计订单数与总件数，件数降序
SELECT T2.国家, COUNT(*), SUM(T1.件数) FROM 外贸订单 AS T1 JOIN 外商 AS T2 ON T1.客户代码 = T2.客户代码 GROUP BY T2.国家 ORDER BY SUM(T1.件数) DESC;
-- ? 没下过单的外商
SELECT 公司名 FROM 外商 WHERE 客户代码 NOT IN (SELECT 客户代码 FROM 外贸订单);
-- ? 没人订的款式
-- ? 哪款还没接到过订单？
SELECT 款名 FROM 款式 WHERE 款号 NOT IN (SELECT 款号 FROM 外贸订单);
-- ? 被不止1个订单选中的款名
SELECT T2.款名 FROM 外贸订单 AS T1 JOIN 款式 AS T2 ON T1.款号 = T2.款号 GROUP BY T2.款号 HAVING COUNT(*) > 1;
-- ? 卖得最多的款（件数合计）
-- ? 总件数排第一的款名
SELECT T2.款名 FROM 外贸订单 AS T1 JOIN 款式 AS T2 ON T1.款号 = T2.款号 GROUP BY T2.款号 ORDER BY SUM(T1.件数) DESC LIMIT 1;
-- ? 既发过美国又发过德国的款
-- ? 美国客户和德国客户都订过的款名
SELECT T3.款名 FROM 外贸订单 AS T1 JOIN 外商 AS T2 ON T1.客户代码 = T2.客户代码 JOIN 款式 AS T3 ON T1.款号 = T3.款号 WHERE T2.国家 = '美国' INTERSECT SELECT T3.款名 FROM 外贸订单 AS T1 JOIN 外商 AS T2 ON T1.客户代码 = T2.客户代码 JOIN 款式 AS T3 ON T1.款号 = T3.款号 WHERE T2.国家 = '德国';
-- ? 到过哪些目的港，不要重复
SELECT DISTINCT 目的港 FROM 外贸订单;
-- ? 离岸单价高于平均的订单号和目的港
-- ? 单价超过均值的订单发往哪个港？列订单号、目的港
SELECT 订单号, 目的港 FROM 外贸订单 WHERE 离岸单价 > (SELECT AVG(离岸单价) FROM 外贸订单);
-- ? 5000到20000件之间的订单有几张，平均离岸单价多少？
SELECT COUNT(*), AVG(离岸单价) FROM 外贸订单 WHERE 件数 BETWEEN 5000 AND 20000;
-- ? 验货要返工的订单号
-- ? 结论为返工的订单
SELECT 订单号 FROM 验货 WHERE 结论 = '返工';
-- ? 每次验货的疵点率（大疵加小疵，再除以抽样件数），带验货id
-- ? 验货id、(大疵+小疵)/抽样件数
SELECT 验货id, (大疵 + 小疵) / 抽样件数 FROM 验货;
-- ? 被客人拒收的是什么款，哪个客户的？
SELECT T3.款名, T4.公司名 FROM 验货 AS T1 JOIN 外贸订单 AS T2 ON T1.订单号 = T2.订单号 JOIN 款式 AS T3 ON T2.款号 = T3.款号 JOIN 外商 AS T4 ON T2.客户代码 = T4.客户代码 WHERE T1.结论 = '拒收';
-- ? 没验过货的订单
-- ? 没有验货记录的订单号
SELECT 订单号 FROM 外贸订单 WHERE 订单号 NOT IN (SELECT 订单号 FROM 验货);
-- ? 验过至少2次的订单
SELECT 订单号 FROM 验货 GROUP BY 订单号 HAVING COUNT(*) >= 2;
-- ? 每个验货员验了几次，查出多少大疵？
-- ? 验货员的验货次数与大疵合计
SELECT 验货员, COUNT(*), SUM(大疵) FROM 验货 GROUP BY 验货员;
-- ? 儿童羽绒服的成本比女式风衣高多少？
SELECT (SELECT 单件成本 FROM 款式 WHERE 款名 = '儿童羽绒服') - (SELECT 单件成本 FROM 款式 WHERE 款名 = '女式风衣');
