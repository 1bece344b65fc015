-- 客服中心：坐席、客户来电工单与回访
CREATE TABLE 坐席 (坐席工号 TEXT PRIMARY KEY, 姓名 TEXT, 组别 TEXT, 上岗年份 INTEGER, 班次 TEXT, 质检得分 REAL);
CREATE TABLE 来电客户 (客户id INTEGER PRIMARY KEY, 客户称呼 TEXT, 归属省 TEXT, 会员级别 TEXT, 累计来电 INTEGER);
CREATE TABLE 服务工单 (工单id INTEGER PRIMARY KEY, 客户id INTEGER REFERENCES 来电客户(客户id), 坐席工号 TEXT REFERENCES 坐席(坐席工号), 问题类型 TEXT, 渠道 TEXT, 创建时间 TEXT, 解决时间 TEXT, 等待秒数 INTEGER, 通话分钟 REAL, 是否投诉 TEXT);
CREATE TABLE 回访 (回访id INTEGER PRIMARY KEY, 工单id INTEGER REFERENCES 服务工单(工单id), 满意程度 TEXT, 赔偿金额 REAL, 备注 TEXT);
INSERT INTO 坐席 VALUES ('K01','卜慧','售后组',2018,'白班',96.5),('K02','蓝天','售后组',2022,'夜班',88.0),('K03','闻静','售前组',2020,'白班',92.3),('K04','康佳宝','投诉组',2015,'白班',97.8),('K05','屈波','售前组',2023,'夜班',79.5),('K06','伊梦','投诉组',2019,'夜班',90.1);
INSERT INTO 来电客户 VALUES (1,'欧女士','广东','黄金',12),(2,'耿先生','河北','普通',2),(3,'潘大姐','四川','白金',30),(4,'齐先生','广东','普通',1),(5,'尚小姐','上海','黄金',7),(6,'巫先生','四川','普通',4);
INSERT INTO 服务工单 VALUES (501,1,'K01','退换货','电话','2023-11-01','2023-11-03',35,12.5,'否'),(502,3,'K04','质量问题','电话','2023-11-01','2023-11-06',18,26,'是'),(503,2,'K03','产品咨询','在线','2023-11-02','2023-11-02',8,6,'否'),(504,5,'K02','物流延误','在线','2023-11-02',NULL,120,9.5,'否'),(505,3,'K06','物流延误','电话','2023-11-04','2023-11-04',64,15,'是'),(506,6,'K01','退换货','邮件','2023-11-05','2023-11-09',0,4,'否'),(507,1,'K02','质量问题','电话','2023-11-07',NULL,210,31,'是'),(508,3,'K01','发票','在线','2023-11-08','2023-11-08',22,3.5,'否'),(509,6,'K03','产品咨询','电话','2023-11-09','2023-11-09',41,7,'否');
INSERT INTO 回访 VALUES (1,501,'满意',0,'处理及时'),(2,502,'不满意',200,'要求换人'),(3,503,'满意',0,NULL),(4,505,'一般',50,'补偿优惠券'),(5,506,'满意',0,NULL),(6,509,'一般',0,'等待略久');

-- ? 上夜班的客服有哪些人？
-- ? 夜班坐席姓名
SELECT 姓名 FROM 坐席 WHERE 班次 = '夜班';
-- ? 质检分最低的客服是谁，几分？
SELECT 姓名, 质检得分 FROM 坐席 ORDER BY 质检得分 LIMIT 1;
-- ? 各组有几个人，平均质检多少分？
-- ? 按组别统计人数和平均质检得分
SELECT 组别, COUNT(*), AVG(质检得分) FROM 坐席 GROUP BY 组别;
-- ? 质检分比闻静还高的客服
-- ? 谁的质检得分超过了闻静？
SELECT 姓名 FROM 坐席 WHERE 质检得分 > (SELECT 质检得分 FROM 坐席 WHERE 姓名 = '闻静');
-- ? 跟卜慧一个组的都有谁？包括她自己
SELECT 姓名 FROM 坐席 WHERE 组别 = (SELECT 组别 FROM 坐席 WHERE 姓名 = '卜慧');
-- ? 来电最多的客户是哪位，哪个省的？
-- ? 累计来电第一的客户称呼和归属省
SELECT 客户称呼, 归属省 FROM 来电客户 ORDER BY 累计来电 DESC LIMIT 1;
-- ? 广东和四川的客户一共来过多少次电话？
SELECT SUM(累计来电) FROM 来电客户 WHERE 归属省 = '广东' OR 归属省 = '四川';
-- ? 还没解决的工单是什么问题？列工单id和问题类型
-- ? 未解决工单的编号与类型
SELECT 工单id, 问题类型 FROM 服务工单 WHERE 解决时间 IS NULL;
-- ? 当天建单当天解决的有几单？
SELECT COUNT(*) FROM 服务工单 WHERE 创建时间 = 解决时间;
-- ? 哪类问题最多？
-- ? 工单量第一的问题类型，若并列取一个
SELECT 问题类型 FROM 服务工单 GROUP BY 问题类型 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 各渠道的单量、平均等待秒数，等得久的渠道排前面
-- ? 电话、在线、邮件各有多少单，平均等多少秒，由长到短
SELECT 渠道, COUNT(*), AVG(等待秒数) FROM 服务工单 GROUP BY 渠道 ORDER BY AVG(等待秒数) DESC;
-- ? 投诉的客户是谁，由哪个客服接的？
SELECT T2.客户称呼, T3.姓名 FROM 服务工单 AS T1 JOIN 来电客户 AS T2 ON T1.客户id = T2.客户id JOIN 坐席 AS T3 ON T1.坐席工号 = T3.坐席工号 WHERE T1.是否投诉 = '是';
-- ? 潘大姐反映过哪些问题？
-- ? 客户潘大姐的工单问题类型与创建时间
SELECT T1.问题类型, T1.创建时间 FROM 服务工单 AS T1 JOIN 来电客户 AS T2 ON T1.客户id = T2.客户id WHERE T2.客户称呼 = '潘大姐';
-- ? 没提过工单的客户
SELECT 客户称呼 FROM 来电客户 WHERE 客户id NOT IN (SELECT 客户id FROM 服务工单);
-- ? 谁一单都没接过？
-- ? 没有处理过工单的坐席姓名
SELECT 姓名 FROM 坐席 WHERE 坐席工号 NOT IN (SELECT 坐席工号 FROM 服务工单);
-- ? 每个客服接了几单，总共通话多久？
-- ? 坐席姓名、接单数、通话总分钟
SELECT T2.姓名, COUNT(*), SUM(T1.通话分钟) FROM 服务工单 AS T1 JOIN 坐席 AS T2 ON T1.坐席工号 = T2.坐席工号 GROUP BY T2.坐席工号;
-- ? 等待超过一分钟（60秒）的工单，是哪些客户在等？去重
SELECT DISTINCT T2.客户称呼 FROM 服务工单 AS T1 JOIN 来电客户 AS T2 ON T1.客户id = T2.客户id WHERE T1.等待秒数 > 60;
-- ? 提过至少2单的客户级别是什么？给称呼和级别
-- ? 工单不少于2张的客户称呼、会员级别
SELECT T2.客户称呼, T2.会员级别 FROM 服务工单 AS T1 JOIN 来电客户 AS T2 ON T1.客户id = T2.客户id GROUP BY T2.客户id HAVING COUNT(*) >= 2;
-- ? 接触过多少种不同的问题类型？
SELECT COUNT(DISTINCT 问题类型) FROM 服务工单;
-- ? 不满意的回访是哪张单，客户是谁？
-- ? 回访不满意的工单id及客户称呼
SELECT T2.工单id, T3.客户称呼 FROM 回访 AS T1 JOIN 服务工单 AS T2 ON T1.工单id = T2.工单id JOIN 来电客户 AS T3 ON T2.客户id = T3.客户id WHERE T1.满意程度 = '不满意';
-- ? 总共赔了多少钱，单笔最多赔多少？
SELECT SUM(赔偿金额), MAX(赔偿金额) FROM 回访;
-- ? 还没回访的工单
-- ? 哪些工单没做回访？
SELECT 工单id FROM 服务工单 WHERE 工单id NOT IN (SELECT 工单id FROM 回访);
-- ? 每类问题赔了多少，从多到少
SELECT T2.问题类型, SUM(T1.赔偿金额) FROM 回访 AS T1 JOIN 服务工单 AS T2 ON T1.工单id = T2.工单id GROUP BY T2.问题类型 ORDER BY SUM(T1.赔偿金额) DESC;
-- ? 满意、一般、不满意各几单？
-- ? 各满意程度的回访数
SELECT 满意程度, COUNT(*) FROM 回访 GROUP BY 满意程度;
-- ? 既处理过退换货又处理过发票问题的客服
-- ? 哪位坐席退换货和发票都接过？
SELECT T2.姓名 FROM 服务工单 AS T1 JOIN 坐席 AS T2 ON T1.坐席工号 = T2.坐席工号 WHERE T1.问题类型 = '退换货' INTERSECT SELECT T2.姓名 FROM 服务工单 AS T1 JOIN 坐席 AS T2 ON T1.坐席工号 = T2.坐席工号 WHERE T1.问题类型 = '发票';
-- ? 通话比平均还久的工单和客服
SELECT T1.工单id, T2.姓名 FROM 服务工单 AS T1 JOIN 坐席 AS T2 ON T1.坐席工号 = T2.坐席工号 WHERE T1.通话分钟 > (SELECT AVG(通话分钟) FROM 服务工单);
-- ? 康佳宝的质检分比屈波高多少？
-- ? 康佳宝与屈波的质检得分差
SELECT (SELECT 质检得分 FROM 坐席 WHERE 姓名 = '康佳宝') - (SELECT 质检得分 FROM 坐席 WHERE 姓名 = '屈波');
-- ? 2019到2022年上岗的客服，老的排前面
SELECT 姓名 FROM 坐席 WHERE 上岗年份 BETWEEN 2019 AND 2022 ORDER BY 上岗年份;
-- ? 普通会员的工单平均等多少秒？
-- ? 会员级别为普通的客户平均等待秒数
SELECT AVG(T1.等待秒数) FROM 服务工单 AS T1 JOIN 来电客户 AS T2 ON T1.客户id = T2.客户id WHERE T2.会员级别 = '普通';
-- ? 没写备注的回访有几条？
SELECT COUNT(*) FROM 回访 WHERE 备注 IS NULL;
