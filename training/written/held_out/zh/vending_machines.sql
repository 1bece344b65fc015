-- 自动售货机运营：点位、机器货道、补货员与销售
CREATE TABLE 点位 (点位ID INTEGER PRIMARY KEY, 点位名 TEXT, 场景 TEXT, 月租 REAL, 日均人流 INTEGER, 签约日 TEXT);
CREATE TABLE 机器 (机器码 TEXT PRIMARY KEY, 点位ID INTEGER REFERENCES 点位(点位ID), 机型 TEXT, 货道数 INTEGER, 购置价 REAL, 在线 TEXT, 补货员 TEXT);
CREATE TABLE 商品 (商品码 INTEGER PRIMARY KEY, 名称 TEXT, 种类 TEXT, 进价 REAL, 售价 REAL, 保质天数 INTEGER);
CREATE TABLE 周销 (机器码 TEXT REFERENCES 机器(机器码), 商品码 INTEGER REFERENCES 商品(商品码), 周次 INTEGER, 销量 INTEGER, 缺货次数 INTEGER, 故障退款 REAL);
INSERT INTO 点位 VALUES (1,'地铁二号口','交通',1800,26000,'2022-03-01'),(2,'省人民医院门诊','医院',1500,9000,'2021-09-15'),(3,'创新大厦大堂','写字楼',600,3200,'2023-01-10'),(4,'体育公园东门','公园',300,2100,'2023-04-20'),(5,'三厂宿舍楼下','工厂',0,1500,'2022-11-11');
INSERT INTO 机器 VALUES ('VM01',1,'冷饮机',48,15800,'是','小覃'),('VM02',1,'综合机',60,19800,'是','小覃'),('VM03',2,'综合机',60,19800,'是','老易'),('VM04',3,'咖啡机',12,36000,'否','小覃'),('VM05',4,'冷饮机',40,13800,'是','老易'),('VM06',NULL,'冷饮机',40,13800,'否',NULL);
INSERT INTO 商品 VALUES (1,'矿泉水','饮料',0.9,2,365),(2,'可乐','饮料',2.1,3.5,270),(3,'乌龙茶','饮料',2.8,5,365),(4,'苏打饼干','零食',3.2,6,300),(5,'现磨拿铁','咖啡',4.5,12,1),(6,'口罩5只装','日用',1.5,5,1095),(7,'鸡肉三明治','鲜食',5.8,9.9,2);
INSERT INTO 周销 VALUES ('VM01',1,40,420,1,0),('VM01',2,40,260,0,7),('VM02',4,40,66,0,0),('VM02',1,40,310,3,4),('VM03',6,40,188,2,0),('VM03',1,40,240,0,0),('VM03',7,40,75,4,19.8),('VM04',5,40,35,0,24),('VM05',2,40,120,0,0),('VM01',1,41,455,2,2),('VM05',1,41,205,0,0);

-- ? 不要租金的点位（月租为0）在哪儿？
SELECT 点位名 FROM 点位 WHERE 月租 = 0;
-- ? 人流最大的点位一个月租金多少？
-- ? 日均人流第一的点位名和月租
SELECT 点位名, 月租 FROM 点位 ORDER BY 日均人流 DESC LIMIT 1;
-- ? 每个人流摊多少租金（月租除以日均人流）？列点位名，高的在前
SELECT 点位名, 月租 / 日均人流 FROM 点位 ORDER BY 月租 / 日均人流 DESC;
-- ? 2022-12-31之后签约的点位有几个，平均人流多少？
-- ? 签约日晚于2022-12-31的点位数与平均日均人流
SELECT COUNT(*), AVG(日均人流) FROM 点位 WHERE 签约日 > '2022-12-31';
-- ? 掉线的机器是哪几台？（不在线的）
-- ? 不在线机器的机器码和机型
SELECT 机器码, 机型 FROM 机器 WHERE 在线 = '否';
-- ? 还在仓库没投放（没有点位）的机器
SELECT 机器码 FROM 机器 WHERE 点位ID IS NULL;
-- ? 小覃负责哪些机器，各在什么点位？
-- ? 补货员小覃的机器码与点位名
SELECT T1.机器码, T2.点位名 FROM 机器 AS T1 JOIN 点位 AS T2 ON T1.点位ID = T2.点位ID WHERE T1.补货员 = '小覃';
-- ? 冷饮机、综合机、咖啡机各几台，平均购置价多少，贵的在前
SELECT 机型, COUNT(*), AVG(购置价) FROM 机器 GROUP BY 机型 ORDER BY AVG(购置价) DESC;
-- ? 还没放机器的点位
-- ? 哪个点位一台机器都没有？
SELECT 点位名 FROM 点位 WHERE 点位ID NOT IN (SELECT 点位ID FROM 机器 WHERE 点位ID IS NOT NULL);
-- ? 放了不止1台机器的点位
SELECT T2.点位名 FROM 机器 AS T1 JOIN 点位 AS T2 ON T1.点位ID = T2.点位ID GROUP BY T2.点位ID HAVING COUNT(*) > 1;
-- ? 饮料都有哪些，卖几块钱？
-- ? 种类为饮料的名称与售价
SELECT 名称, 售价 FROM 商品 WHERE 种类 = '饮料';
-- ? 最容易坏（保质天数最短）的商品
SELECT 名称 FROM 商品 ORDER BY 保质天数 LIMIT 1;
-- ? 一件赚几块？名称和售价减进价，赚得多的在前
-- ? 商品单件毛利（售价-进价）排行
SELECT 名称, 售价 - 进价 FROM 商品 ORDER BY 售价 - 进价 DESC;
-- ? 售价是进价几倍最高的商品
SELECT 名称 FROM 商品 ORDER BY 售价 / 进价 DESC LIMIT 1;
-- ? 3到6块钱的商品有哪些？
-- ? 售价在3和6之间的商品名称
SELECT 名称 FROM 商品 WHERE 售价 BETWEEN 3 AND 6;
-- ? 比可乐贵的商品
SELECT 名称 FROM 商品 WHERE 售价 > (SELECT 售价 FROM 商品 WHERE 名称 = '可乐');
-- ? 第40周哪种商品卖得最多，卖了多少件？
-- ? 周次为40时总销量第一的商品名称及销量
SELECT T2.名称, SUM(T1.销量) FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 WHERE T1.周次 = 40 GROUP BY T2.商品码 ORDER BY SUM(T1.销量) DESC LIMIT 1;
-- ? 每台机器卖了多少钱（销量乘售价合计），多的在前
SELECT T1.机器码, SUM(T1.销量 * T2.售价) FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 GROUP BY T1.机器码 ORDER BY SUM(T1.销量 * T2.售价) DESC;
-- ? 医院点位的机器卖什么？去重
-- ? 场景为医院的机器销售过的商品名称（不重复）
SELECT DISTINCT T2.名称 FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 JOIN 机器 AS T3 ON T1.机器码 = T3.机器码 JOIN 点位 AS T4 ON T3.点位ID = T4.点位ID WHERE T4.场景 = '医院';
-- ? 缺货最厉害的一条是哪台机器的什么商品？
-- ? 缺货次数最多的机器码与商品名称
SELECT T1.机器码, T2.名称 FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 ORDER BY T1.缺货次数 DESC LIMIT 1;
-- ? 有故障退款（大于0）的机器，去重
SELECT DISTINCT 机器码 FROM 周销 WHERE 故障退款 > 0;
-- ? 每周总销量和退款总额
-- ? 按周次汇总销量、故障退款
SELECT 周次, SUM(销量), SUM(故障退款) FROM 周销 GROUP BY 周次;
-- ? 没卖过的商品
SELECT 名称 FROM 商品 WHERE 商品码 NOT IN (SELECT 商品码 FROM 周销);
-- ? 没有销售记录的机器
-- ? 周销里查不到的机器码
SELECT 机器码 FROM 机器 WHERE 机器码 NOT IN (SELECT 机器码 FROM 周销);
-- ? 第40周和第41周都有销售的机器（周次40、41）
SELECT 机器码 FROM 周销 WHERE 周次 = 40 INTERSECT SELECT 机器码 FROM 周销 WHERE 周次 = 41;
-- ? 既卖矿泉水又卖可乐的机器
-- ? 矿泉水和可乐都卖过的机器码
SELECT T1.机器码 FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 WHERE T2.名称 = '矿泉水' INTERSECT SELECT T1.机器码 FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 WHERE T2.名称 = '可乐';
-- ? 地铁二号口的日均人流是体育公园东门的几倍？
SELECT (SELECT 日均人流 FROM 点位 WHERE 点位名 = '地铁二号口') / (SELECT 日均人流 FROM 点位 WHERE 点位名 = '体育公园东门');
-- ? 现磨拿铁比乌龙茶贵几块？
-- ? 现磨拿铁与乌龙茶的售价差
SELECT (SELECT 售价 FROM 商品 WHERE 名称 = '现磨拿铁') - (SELECT 售价 FROM 商品 WHERE 名称 = '乌龙茶');
-- ? 老易管的机器一共卖了多少件？
SELECT SUM(T1.销量) FROM 周销 AS T1 JOIN 机器 AS T2 ON T1.机器码 = T2.机器码 WHERE T2.补货员 = '老易';
-- ? 销量高于平均的记录：机器码、商品名称、周次
-- ? 销量超过均值的是哪台机器哪种商品第几周？
SELECT T1.机器码, T2.名称, T1.周次 FROM 周销 AS T1 JOIN 商品 AS T2 ON T1.商品码 = T2.商品码 WHERE T1.销量 > (SELECT AVG(销量) FROM 周销);
