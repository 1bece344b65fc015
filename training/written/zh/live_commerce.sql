-- 直播带货：主播、直播场次、商品与讲解成交
CREATE TABLE 带货主播 (主播id INTEGER PRIMARY KEY, 艺名 TEXT, 性别 TEXT, 粉丝量 REAL, 所属公司 TEXT, 出道年份 INTEGER, 佣金率 REAL);
CREATE TABLE 直播场次 (场次id INTEGER PRIMARY KEY, 主播id INTEGER REFERENCES 带货主播(主播id), 平台 TEXT, 开播日期 TEXT, 时长小时 REAL, 观看人次 REAL, 最高在线 REAL, 主题 TEXT);
CREATE TABLE 带货商品 (商品id INTEGER PRIMARY KEY, 商品名 TEXT, 品类 TEXT, 日常价 REAL, 产地 TEXT);
CREATE TABLE 成交 (场次id INTEGER REFERENCES 直播场次(场次id), 商品id INTEGER REFERENCES 带货商品(商品id), 直播价 REAL, 销量 INTEGER, 退货量 INTEGER, 讲解分钟 INTEGER);
INSERT INTO 带货主播 VALUES (1,'大喇叭','男',5600,'美言传媒',2016,20),(2,'薇甜','女',3200,'美言传媒',2018,25),(3,'老农阿贵','男',410,'个人',2021,10),(4,'书生小顾','男',1500,'新知文化',2020,15),(5,'糯米','女',86,'个人',2023,8);
INSERT INTO 直播场次 VALUES (11,1,'抖快','2023-10-24',8,4300,310,'双十一预售'),(12,1,'淘淘','2023-11-10',10,5600,420,'双十一收官'),(13,2,'淘淘','2023-10-25',6,2100,150,'美妆节'),(14,3,'抖快','2023-09-23',4,180,9.5,'丰收节'),(15,4,'抖快','2023-08-16',5,660,48,'好书与好物'),(16,3,'抖快','2023-10-02',3.5,95,5,'秋收专场'),(17,2,'抖快','2023-12-12',7,1700,98,'年终囤货');
INSERT INTO 带货商品 VALUES (101,'保湿面霜','美妆',299,'法国'),(102,'口红礼盒','美妆',459,'上海'),(103,'五常大米','食品',79,'黑龙江'),(104,'洛川苹果','食品',59,'陕西'),(105,'羽绒服','服装',1299,'浙江'),(106,'空气炸锅','家电',399,'广东'),(107,'手工粉条','食品',36,'河北');
INSERT INTO 成交 VALUES (11,101,219,82000,4100,12),(11,105,799,35000,9800,15),(11,106,269,61000,3000,10),(12,105,759,52000,16500,18),(12,101,209,90000,5200,10),(13,101,229,30000,900,20),(13,102,329,41000,1600,25),(14,103,65,12000,110,30),(14,104,45,23000,800,28),(15,103,69,5600,40,9),(16,103,62,7800,60,25),(17,102,319,18000,1200,16);

-- ? 粉丝过千万（粉丝量超过1000万，单位万）的主播有哪些？
-- ? 粉丝量大于1000的主播艺名
SELECT 艺名 FROM 带货主播 WHERE 粉丝量 > 1000;
-- ? 美言传媒签了哪些主播，佣金率多少？
SELECT 艺名, 佣金率 FROM 带货主播 WHERE 所属公司 = '美言传媒';
-- ? 入行最早的带货主播是谁？
-- ? 出道年份最早的主播
SELECT 艺名 FROM 带货主播 ORDER BY 出道年份 LIMIT 1;
-- ? 女主播平均有多少粉丝，最高佣金率是多少？
SELECT AVG(粉丝量), MAX(佣金率) FROM 带货主播 WHERE 性别 = '女';
-- ? 佣金率比书生小顾低的主播
-- ? 谁抽的佣金比书生小顾还少？
SELECT 艺名 FROM 带货主播 WHERE 佣金率 < (SELECT 佣金率 FROM 带货主播 WHERE 艺名 = '书生小顾');
-- ? 一场都没播过的主播
SELECT 艺名 FROM 带货主播 WHERE 主播id NOT IN (SELECT 主播id FROM 直播场次);
-- ? 大喇叭播过哪几场，观看人次多少？
-- ? 主播大喇叭的直播主题与观看人次
SELECT T1.主题, T1.观看人次 FROM 直播场次 AS T1 JOIN 带货主播 AS T2 ON T1.主播id = T2.主播id WHERE T2.艺名 = '大喇叭';
-- ? 抖快和淘淘各播了几场，总观看多少？
SELECT 平台, COUNT(*), SUM(观看人次) FROM 直播场次 GROUP BY 平台;
-- ? 播得最久的一场是谁播的，几个小时？
-- ? 时长第一的场次：主播艺名、小时数
SELECT T2.艺名, T1.时长小时 FROM 直播场次 AS T1 JOIN 带货主播 AS T2 ON T1.主播id = T2.主播id ORDER BY T1.时长小时 DESC LIMIT 1;
-- ? 平均每小时涌进多少人？列主题和观看人次除以时长
SELECT 主题, 观看人次 / 时长小时 FROM 直播场次;
-- ? 跟双十一有关的场次（主题里带双十一）是哪天开播的？
-- ? 主题含“双十一”的直播的开播日期
SELECT 开播日期 FROM 直播场次 WHERE 主题 LIKE '%双十一%';
-- ? 食品类都有什么，哪儿产的？
SELECT 商品名, 产地 FROM 带货商品 WHERE 品类 = '食品';
-- ? 每次上播比日常价便宜多少？列主题、商品名和差价，便宜多的在前
-- ? 直播降价幅度排行：场次主题、商品名、日常价减直播价
SELECT T2.主题, T3.商品名, T3.日常价 - T1.直播价 FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id JOIN 带货商品 AS T3 ON T1.商品id = T3.商品id ORDER BY T3.日常价 - T1.直播价 DESC;
-- ? 直播价低于200块的商品有哪些？去重
SELECT DISTINCT T2.商品名 FROM 成交 AS T1 JOIN 带货商品 AS T2 ON T1.商品id = T2.商品id WHERE T1.直播价 < 200;
-- ? 各商品总销量，从高到低
-- ? 商品销量榜，列名字和合计销量
SELECT T2.商品名, SUM(T1.销量) FROM 成交 AS T1 JOIN 带货商品 AS T2 ON T1.商品id = T2.商品id GROUP BY T2.商品id ORDER BY SUM(T1.销量) DESC;
-- ? 每场直播卖了多少钱（直播价乘销量合计）？列主题和金额
-- ? 各场次GMV：主题、销售额
SELECT T2.主题, SUM(T1.直播价 * T1.销量) FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id GROUP BY T2.场次id;
-- ? 带货总额最高的主播
-- ? 谁卖的钱最多？
SELECT T3.艺名 FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id JOIN 带货主播 AS T3 ON T2.主播id = T3.主播id GROUP BY T3.主播id ORDER BY SUM(T1.直播价 * T1.销量) DESC LIMIT 1;
-- ? 各商品的退货率（退货量合计除以销量合计）
SELECT T2.商品名, SUM(T1.退货量) / SUM(T1.销量) FROM 成交 AS T1 JOIN 带货商品 AS T2 ON T1.商品id = T2.商品id GROUP BY T2.商品id;
-- ? 退货最多的是哪场的什么商品，退了几件？
-- ? 退货量第一的记录：主题、商品名、退货量
SELECT T2.主题, T3.商品名, T1.退货量 FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id JOIN 带货商品 AS T3 ON T1.商品id = T3.商品id ORDER BY T1.退货量 DESC LIMIT 1;
-- ? 还没上过直播的商品
SELECT 商品名 FROM 带货商品 WHERE 商品id NOT IN (SELECT 商品id FROM 成交);
-- ? 被不同场次带过至少3次的商品
-- ? 上播次数不少于3次的商品名
SELECT T2.商品名 FROM 成交 AS T1 JOIN 带货商品 AS T2 ON T1.商品id = T2.商品id GROUP BY T2.商品id HAVING COUNT(*) >= 3;
-- ? 大喇叭和薇甜都卖过的商品
-- ? 哪些商品既被大喇叭带过又被薇甜带过？
SELECT T4.商品名 FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id JOIN 带货主播 AS T3 ON T2.主播id = T3.主播id JOIN 带货商品 AS T4 ON T1.商品id = T4.商品id WHERE T3.艺名 = '大喇叭' INTERSECT SELECT T4.商品名 FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id JOIN 带货主播 AS T3 ON T2.主播id = T3.主播id JOIN 带货商品 AS T4 ON T1.商品id = T4.商品id WHERE T3.艺名 = '薇甜';
-- ? 大喇叭的粉丝是老农阿贵的多少倍？
SELECT (SELECT 粉丝量 FROM 带货主播 WHERE 艺名 = '大喇叭') / (SELECT 粉丝量 FROM 带货主播 WHERE 艺名 = '老农阿贵');
-- ? 薇甜比糯米多多少万粉？
-- ? 薇甜和糯米的粉丝量差
SELECT (SELECT 粉丝量 FROM 带货主播 WHERE 艺名 = '薇甜') - (SELECT 粉丝量 FROM 带货主播 WHERE 艺名 = '糯米');
-- ? 观看人次高于平均的场次，在哪个平台、什么主题？
SELECT 平台, 主题 FROM 直播场次 WHERE 观看人次 > (SELECT AVG(观看人次) FROM 直播场次);
-- ? 国庆前（2023-10-01之前）开播的场次有几场
-- ? 开播日期早于2023-10-01的直播数
SELECT COUNT(*) FROM 直播场次 WHERE 开播日期 < '2023-10-01';
-- ? 每个品类日常价平均多少、最贵多少？
SELECT 品类, AVG(日常价), MAX(日常价) FROM 带货商品 GROUP BY 品类;
-- ? 讲解时间20到30分钟之间的成交，讲的是什么商品，卖了多少件？
-- ? 讲解分钟在20至30的商品名与销量
SELECT T2.商品名, T1.销量 FROM 成交 AS T1 JOIN 带货商品 AS T2 ON T1.商品id = T2.商品id WHERE T1.讲解分钟 BETWEEN 20 AND 30;
-- ? 个人主播（不属于公司）的艺名，按粉丝从多到少
-- ? 所属公司写“个人”的主播，粉丝多的排前面
SELECT 艺名 FROM 带货主播 WHERE 所属公司 = '个人' ORDER BY 粉丝量 DESC;
-- ? 老农阿贵一共卖出多少件货？
SELECT SUM(T1.销量) FROM 成交 AS T1 JOIN 直播场次 AS T2 ON T1.场次id = T2.场次id JOIN 带货主播 AS T3 ON T2.主播id = T3.主播id WHERE T3.艺名 = '老农阿贵';
