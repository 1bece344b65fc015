-- 商场会员积分：会员、积分流水与礼品兑换
CREATE TABLE hy_会员 (卡号 TEXT PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 生日月份 INTEGER, 等级 TEXT, 当前积分 INTEGER, 开卡日期 TEXT, 推荐人卡号 TEXT REFERENCES hy_会员(卡号));
CREATE TABLE jf_流水 (流水id INTEGER PRIMARY KEY, 卡号 TEXT REFERENCES hy_会员(卡号), 消费金额 REAL, 获得积分 INTEGER, 商户 TEXT, 业态 TEXT, 消费日期 TEXT);
CREATE TABLE lp_礼品 (礼品号 INTEGER PRIMARY KEY, 礼品名 TEXT, 所需积分 INTEGER, 市场价 REAL, 剩余数量 INTEGER, 限量 TEXT);
CREATE TABLE dh_兑换 (兑换id INTEGER PRIMARY KEY, 卡号 TEXT REFERENCES hy_会员(卡号), 礼品号 INTEGER REFERENCES lp_礼品(礼品号), 件数 INTEGER, 兑换日期 TEXT, 领取方式 TEXT);
INSERT INTO hy_会员 VALUES ('V001','褚云','女',5,'钻石',28600,'2017-06-01',NULL),('V002','申屠峰','男',11,'金卡',9200,'2019-03-12','V001'),('V003','慕容雪','女',2,'金卡',12400,'2018-10-05','V001'),('V004','楚天','男',5,'普卡',860,'2022-08-18','V003'),('V005','端木琳','女',9,'普卡',0,'2023-05-20',NULL),('V006','公孙亮','男',12,'普卡',2300,'2021-12-25','V002');
INSERT INTO jf_流水 VALUES (1,'V001',5680,5680,'瑞玉珠宝','珠宝','2023-05-20'),(2,'V001',320,320,'小江湖酸菜鱼','餐饮','2023-05-20'),(3,'V002',1299,1299,'北岭户外','服装','2023-06-02'),(4,'V003',2480,4960,'兰若美妆','美妆','2023-06-18'),(5,'V003',168,168,'小江湖酸菜鱼','餐饮','2023-07-01'),(6,'V004',89,89,'星幕影院','娱乐','2023-07-15'),(7,'V006',760,760,'北岭户外','服装','2023-08-22'),(8,'V002',240,240,'星幕影院','娱乐','2023-08-26'),(9,'V001',899,1798,'兰若美妆','美妆','2023-09-09');
INSERT INTO lp_礼品 VALUES (1,'停车券3小时',300,15,500,'否'),(2,'电影票两张',2000,90,80,'否'),(3,'空气净化器',15000,799,6,'是'),(4,'帆布袋',800,39,0,'否'),(5,'联名保温杯',3500,168,25,'是');
INSERT INTO dh_兑换 VALUES (1,'V001',3,1,'2023-06-10','邮寄'),(2,'V001',1,4,'2023-07-08','自提'),(3,'V002',2,2,'2023-08-01','自提'),(4,'V003',1,2,'2023-08-05','自提'),(5,'V006',4,1,'2023-08-30','自提'),(6,'V003',2,1,'2023-10-02','自提'),(7,'V004',1,1,'2023-10-03','自提');

-- ? 积分最多的会员是谁，有多少分？
-- ? 当前积分排第一的会员姓名和积分
SELECT 姓名, 当前积分 FROM hy_会员 ORDER BY 当前积分 DESC LIMIT 1;
-- ? 5月过生日的会员有哪些？
SELECT 姓名 FROM hy_会员 WHERE 生日月份 = 5;
-- ? 一分积分都没有的会员，即积分为0的
-- ? 当前积分是0的会员姓名
SELECT 姓名 FROM hy_会员 WHERE 当前积分 = 0;
-- ? 不是别人推荐来的会员
SELECT 姓名 FROM hy_会员 WHERE 推荐人卡号 IS NULL;
-- ? 会员都是谁介绍来的？列会员姓名和推荐人姓名
-- ? 有推荐人的会员及其推荐人
SELECT T1.姓名, T2.姓名 FROM hy_会员 AS T1 JOIN hy_会员 AS T2 ON T1.推荐人卡号 = T2.卡号;
-- ? 褚云带来了几个新会员？
-- ? 由褚云推荐的会员数
SELECT COUNT(*) FROM hy_会员 AS T1 JOIN hy_会员 AS T2 ON T1.推荐人卡号 = T2.卡号 WHERE T2.姓名 = '褚云';
-- ? 各等级会员的人数和平均积分
SELECT 等级, COUNT(*), AVG(当前积分) FROM hy_会员 GROUP BY 等级;
-- ? 2020-01-01之前开卡的老会员，按开卡先后
-- ? 开卡早于2020-01-01的会员名单，先开的在前
SELECT 姓名 FROM hy_会员 WHERE 开卡日期 < '2020-01-01' ORDER BY 开卡日期;
-- ? 慕容雪都在哪些店花过钱，分别花了多少？
-- ? 慕容雪的消费商户与金额
SELECT T1.商户, T1.消费金额 FROM jf_流水 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 WHERE T2.姓名 = '慕容雪';
-- ? 双倍积分之类的，获得积分比消费金额多的流水id
SELECT 流水id FROM jf_流水 WHERE 获得积分 > 消费金额;
-- ? 每位会员累计消费多少，从高到低
-- ? 会员消费总额排行榜
SELECT T2.姓名, SUM(T1.消费金额) FROM jf_流水 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 GROUP BY T2.卡号 ORDER BY SUM(T1.消费金额) DESC;
-- ? 哪个业态最赚钱？按消费总额
-- ? 消费金额合计最高的业态
SELECT 业态 FROM jf_流水 GROUP BY 业态 ORDER BY SUM(消费金额) DESC LIMIT 1;
-- ? 没消费过的会员
SELECT 姓名 FROM hy_会员 WHERE 卡号 NOT IN (SELECT 卡号 FROM jf_流水);
-- ? 一共有多少家商户产生过消费？
-- ? 流水涉及的不同商户数
SELECT COUNT(DISTINCT 商户) FROM jf_流水;
-- ? 单笔消费高于平均的会员有哪些，去重
SELECT DISTINCT T2.姓名 FROM jf_流水 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 WHERE T1.消费金额 > (SELECT AVG(消费金额) FROM jf_流水);
-- ? 换一件礼品每积分值多少钱？列礼品名和市场价除以所需积分
-- ? 各礼品市场价与所需积分之比
SELECT 礼品名, 市场价 / 所需积分 FROM lp_礼品;
-- ? 换完了的礼品（剩余数量为0）
SELECT 礼品名 FROM lp_礼品 WHERE 剩余数量 = 0;
-- ? 限量礼品要多少积分？
-- ? 限量的礼品名及所需积分
SELECT 礼品名, 所需积分 FROM lp_礼品 WHERE 限量 = '是';
-- ? 褚云换过什么礼品，换了几件？
SELECT T3.礼品名, T1.件数 FROM dh_兑换 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 JOIN lp_礼品 AS T3 ON T1.礼品号 = T3.礼品号 WHERE T2.姓名 = '褚云';
-- ? 最抢手的礼品是哪个（兑换件数合计最多）？
-- ? 兑换总件数第一的礼品名
SELECT T2.礼品名 FROM dh_兑换 AS T1 JOIN lp_礼品 AS T2 ON T1.礼品号 = T2.礼品号 GROUP BY T2.礼品号 ORDER BY SUM(T1.件数) DESC LIMIT 1;
-- ? 没人换的礼品
SELECT 礼品名 FROM lp_礼品 WHERE 礼品号 NOT IN (SELECT 礼品号 FROM dh_兑换);
-- ? 每次兑换用掉多少积分？列会员姓名、礼品名、件数乘所需积分
-- ? 兑换明细：姓名、礼品、消耗积分（件数×所需积分）
SELECT T2.姓名, T3.礼品名, T1.件数 * T3.所需积分 FROM dh_兑换 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 JOIN lp_礼品 AS T3 ON T1.礼品号 = T3.礼品号;
-- ? 兑换过至少2次的会员是谁
SELECT T2.姓名 FROM dh_兑换 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 GROUP BY T2.卡号 HAVING COUNT(*) >= 2;
-- ? 停车券3小时和电影票两张都换过的会员
-- ? 谁既换过停车券3小时又换过电影票两张？
SELECT T2.姓名 FROM dh_兑换 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 JOIN lp_礼品 AS T3 ON T1.礼品号 = T3.礼品号 WHERE T3.礼品名 = '停车券3小时' INTERSECT SELECT T2.姓名 FROM dh_兑换 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 JOIN lp_礼品 AS T3 ON T1.礼品号 = T3.礼品号 WHERE T3.礼品名 = '电影票两张';
-- ? 兑换过礼品的卡号，不重复
SELECT DISTINCT 卡号 FROM dh_兑换;
-- ? 褚云比慕容雪多多少积分？
SELECT (SELECT 当前积分 FROM hy_会员 WHERE 姓名 = '褚云') - (SELECT 当前积分 FROM hy_会员 WHERE 姓名 = '慕容雪');
-- ? 当前积分够换空气净化器的会员
-- ? 谁的积分不低于空气净化器所需积分？
SELECT 姓名 FROM hy_会员 WHERE 当前积分 >= (SELECT 所需积分 FROM lp_礼品 WHERE 礼品名 = '空气净化器');
-- ? 所需积分500到4000的礼品，便宜的先列
SELECT 礼品名 FROM lp_礼品 WHERE 所需积分 BETWEEN 500 AND 4000 ORDER BY 所需积分;
-- ? 金卡会员在餐饮上花了多少？
-- ? 等级为金卡的会员餐饮消费总额
SELECT SUM(T1.消费金额) FROM jf_流水 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 WHERE T2.等级 = '金卡' AND T1.业态 = '餐饮';
-- ? 女会员的平均单笔消费和最大单笔消费
SELECT AVG(T1.消费金额), MAX(T1.消费金额) FROM jf_流水 AS T1 JOIN hy_会员 AS T2 ON T1.卡号 = T2.卡号 WHERE T2.性别 = '女';
