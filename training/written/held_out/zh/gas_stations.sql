-- 加油站、油品价格、加油卡与加油流水
CREATE TABLE 加油站 (站号 INTEGER PRIMARY KEY, 站名 TEXT, 所属公司 TEXT, 县区 TEXT, 油枪数 INTEGER, 便利店面积 REAL, 全天营业 TEXT, 站长 TEXT);
CREATE TABLE 挂牌价 (站号 INTEGER REFERENCES 加油站(站号), 油品 TEXT, 挂牌价 REAL, 优惠后价 REAL, 生效日 TEXT);
CREATE TABLE 加油卡 (卡号 TEXT PRIMARY KEY, 持卡单位 TEXT, 性质 TEXT, 余额 REAL, 开卡站 INTEGER REFERENCES 加油站(站号), 折扣 REAL);
CREATE TABLE 加油流水 (流水号 INTEGER PRIMARY KEY, 站号 INTEGER REFERENCES 加油站(站号), 卡号 TEXT REFERENCES 加油卡(卡号), 油品 TEXT, 升数 REAL, 金额 REAL, 加油日 TEXT, 开票 TEXT);
INSERT INTO 加油站 VALUES (1,'城南一站','中石','城关镇',12,80,'是','葛洪'),(2,'国道服务站','中石','柳林镇',20,150,'是','葛洪'),(3,'朝阳民营站','朝阳油品','城关镇',8,20,'否','童军'),(4,'港口站','海油','临港区',16,60,'是','阮海'),(5,'乡村便民站','朝阳油品','柳林镇',4,0,'否','廖婶');
INSERT INTO 挂牌价 VALUES (1,'92号',7.85,7.55,'2023-11-22'),(1,'95号',8.36,8.06,'2023-11-22'),(1,'柴油',7.51,7.51,'2023-11-22'),(2,'92号',7.85,7.65,'2023-11-22'),(2,'柴油',7.51,7.11,'2023-11-22'),(3,'92号',7.35,6.99,'2023-11-21'),(3,'95号',7.90,7.48,'2023-11-21'),(4,'95号',8.30,7.90,'2023-11-22'),(5,'92号',7.45,7.45,'2023-11-20');
INSERT INTO 加油卡 VALUES ('J001','顺通物流','单位',28600,2,0.95),('J002','邢师傅','个人',320,1,0.98),('J003','县公交公司','单位',95000,1,0.92),('J004','范老师','个人',0,3,1),('J005','临港渔业','单位',4100,4,0.96);
INSERT INTO 加油流水 VALUES (1,2,'J001','柴油',380,2580,'2023-11-23','是'),(2,1,'J002','92号',42,311,'2023-11-23','否'),(3,1,'J003','柴油',260,1796,'2023-11-24','是'),(4,3,NULL,'92号',30,209.7,'2023-11-24','否'),(5,4,'J005','95号',55,417,'2023-11-25','是'),(6,2,'J001','柴油',410,2770,'2023-11-26','是'),(7,1,'J001','柴油',120,856,'2023-11-27','否'),(8,3,'J002','95号',38,284,'2023-11-28','否');

-- ? 半夜也能加油的站有哪些？
-- ? 全天营业的站名
SELECT 站名 FROM 加油站 WHERE 全天营业 = '是';
-- ? 没有便利店（便利店面积为0）的站在哪个县区？
SELECT 站名, 县区 FROM 加油站 WHERE 便利店面积 = 0;
-- ? 油枪最多的站，几把枪？
-- ? 油枪数排第一的站名及数量
SELECT 站名, 油枪数 FROM 加油站 ORDER BY 油枪数 DESC LIMIT 1;
-- ? 管着至少2个站的站长
SELECT 站长 FROM 加油站 GROUP BY 站长 HAVING COUNT(*) >= 2;
-- ? 各公司几个站，油枪总数、平均便利店面积
-- ? 按所属公司统计站数、油枪合计与便利店平均面积
SELECT 所属公司, COUNT(*), SUM(油枪数), AVG(便利店面积) FROM 加油站 GROUP BY 所属公司;
-- ? 和城南一站在同一个县区的其他站
SELECT 站名 FROM 加油站 WHERE 县区 = (SELECT 县区 FROM 加油站 WHERE 站名 = '城南一站') AND 站名 <> '城南一站';
-- ? 92号油哪家最便宜？按优惠后价
-- ? 优惠后92号价格最低的站名
SELECT T2.站名 FROM 挂牌价 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 WHERE T1.油品 = '92号' ORDER BY T1.优惠后价 LIMIT 1;
-- ? 每升优惠多少？站名、油品、挂牌价减优惠后价，优惠大的在前
-- ? 各站各油品的每升降价额排行
SELECT T2.站名, T1.油品, T1.挂牌价 - T1.优惠后价 FROM 挂牌价 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 ORDER BY T1.挂牌价 - T1.优惠后价 DESC;
-- ? 一分钱不优惠的（挂牌价等于优惠后价）是哪个站的什么油？
SELECT T2.站名, T1.油品 FROM 挂牌价 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 WHERE T1.挂牌价 = T1.优惠后价;
-- ? 各油品的平均挂牌价和最低优惠后价
-- ? 92、95、柴油挂牌均价多少，最低优惠到多少？按油品列
SELECT 油品, AVG(挂牌价), MIN(优惠后价) FROM 挂牌价 GROUP BY 油品;
-- ? 城关镇的95号油挂牌多少钱，哪个站？
SELECT T2.站名, T1.挂牌价 FROM 挂牌价 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 WHERE T2.县区 = '城关镇' AND T1.油品 = '95号';
-- ? 92号和柴油都卖的站
-- ? 既有92号又有柴油的加油站
SELECT T2.站名 FROM 挂牌价 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 WHERE T1.油品 = '92号' INTERSECT SELECT T2.站名 FROM 挂牌价 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 WHERE T1.油品 = '柴油';
-- ? 卡里一分钱没有（余额0）的是谁？
SELECT 持卡单位 FROM 加油卡 WHERE 余额 = 0;
-- ? 单位卡一共存了多少钱，最多的一张多少？
-- ? 性质为单位的加油卡余额合计和最大值
SELECT SUM(余额), MAX(余额) FROM 加油卡 WHERE 性质 = '单位';
-- ? 折扣最大（折扣数值最小）的卡是谁的？
SELECT 持卡单位 FROM 加油卡 ORDER BY 折扣 LIMIT 1;
-- ? 谁在哪个站开的卡？
-- ? 持卡单位与开卡站的站名
SELECT T1.持卡单位, T2.站名 FROM 加油卡 AS T1 JOIN 加油站 AS T2 ON T1.开卡站 = T2.站号;
-- ? 没人开卡的加油站
SELECT 站名 FROM 加油站 WHERE 站号 NOT IN (SELECT 开卡站 FROM 加油卡);
-- ? 办了卡没加过油的
-- ? 没有加油流水的持卡单位
SELECT 持卡单位 FROM 加油卡 WHERE 卡号 NOT IN (SELECT 卡号 FROM 加油流水 WHERE 卡号 IS NOT NULL);
-- ? 不用卡加的油（卡号为空）是哪个站的？
SELECT T2.站名 FROM 加油流水 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 WHERE T1.卡号 IS NULL;
-- ? 每家持卡单位加了多少升、花了多少钱，花得多的在前
-- ? 持卡单位的升数合计与金额合计，按金额降序
SELECT T2.持卡单位, SUM(T1.升数), SUM(T1.金额) FROM 加油流水 AS T1 JOIN 加油卡 AS T2 ON T1.卡号 = T2.卡号 GROUP BY T2.卡号 ORDER BY SUM(T1.金额) DESC;
-- ? 顺通物流去过哪些站加油？去重
SELECT DISTINCT T3.站名 FROM 加油流水 AS T1 JOIN 加油卡 AS T2 ON T1.卡号 = T2.卡号 JOIN 加油站 AS T3 ON T1.站号 = T3.站号 WHERE T2.持卡单位 = '顺通物流';
-- ? 每笔实际每升多少钱（金额除以升数）？列流水号
-- ? 流水号、金额/升数
SELECT 流水号, 金额 / 升数 FROM 加油流水;
-- ? 销售额最高的站
SELECT T2.站名 FROM 加油流水 AS T1 JOIN 加油站 AS T2 ON T1.站号 = T2.站号 GROUP BY T2.站号 ORDER BY SUM(T1.金额) DESC LIMIT 1;
-- ? 这几天没生意的站
-- ? 没有加油流水的站名
SELECT 站名 FROM 加油站 WHERE 站号 NOT IN (SELECT 站号 FROM 加油流水);
-- ? 要了发票的有几笔，共多少钱？
SELECT COUNT(*), SUM(金额) FROM 加油流水 WHERE 开票 = '是';
-- ? 30到60升之间的加油，加的什么油、多少钱？
-- ? 升数在30至60之间的油品与金额
SELECT 油品, 金额 FROM 加油流水 WHERE 升数 BETWEEN 30 AND 60;
-- ? 在别的站加过油：加油站和开卡站不是同一个的持卡单位，去重
SELECT DISTINCT T2.持卡单位 FROM 加油流水 AS T1 JOIN 加油卡 AS T2 ON T1.卡号 = T2.卡号 WHERE T1.站号 <> T2.开卡站;
-- ? 国道服务站比乡村便民站多几把油枪？
-- ? 国道服务站与乡村便民站油枪数之差
SELECT (SELECT 油枪数 FROM 加油站 WHERE 站名 = '国道服务站') - (SELECT 油枪数 FROM 加油站 WHERE 站名 = '乡村便民站');
-- ? 金额高于平均的加油是哪天？
-- ? 金额超过均值的流水的加油日
SELECT 加油日 FROM 加油流水 WHERE 金额 > (SELECT AVG(金额) FROM 加油流水);
-- ? 2023-11-25之后柴油一共加了多少升？
SELECT SUM(升数) FROM 加油流水 WHERE 油品 = '柴油' AND 加油日 > '2023-11-25';
