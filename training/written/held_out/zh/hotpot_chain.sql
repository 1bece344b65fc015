-- 火锅连锁：门店、锅底菜品、桌台订单与会员评价
CREATE TABLE 门店 (门店ID INTEGER PRIMARY KEY, 店名 TEXT, 城市 TEXT, 桌数 INTEGER, 员工数 INTEGER, 开业日 TEXT, 翻台率 REAL, 是否直营 TEXT);
CREATE TABLE 菜品 (菜品ID INTEGER PRIMARY KEY, 菜名 TEXT, 分类 TEXT, 单价 REAL, 成本 REAL, 辣度 INTEGER, 半份可点 TEXT);
CREATE TABLE 桌台订单 (桌单ID INTEGER PRIMARY KEY, 门店ID INTEGER REFERENCES 门店(门店ID), 日期 TEXT, 时段 TEXT, 人数 INTEGER, 等位分钟 INTEGER, 用餐分钟 INTEGER, 折后金额 REAL, 评分 INTEGER);
CREATE TABLE 点菜 (桌单ID INTEGER REFERENCES 桌台订单(桌单ID), 菜品ID INTEGER REFERENCES 菜品(菜品ID), 份数 REAL, 退菜 TEXT);
INSERT INTO 门店 VALUES (1,'解放碑店','重庆',60,85,'2014-10-01',4.2,'是'),(2,'春熙路店','成都',48,70,'2016-05-20',3.8,'是'),(3,'三里屯店','北京',36,58,'2019-12-12',2.9,'是'),(4,'高新店','成都',52,66,'2021-03-08',3.1,'否'),(5,'江滩店','武汉',40,45,'2023-08-18',2.2,'否');
INSERT INTO 菜品 VALUES (1,'麻辣牛油锅','锅底',68,22,5,'是'),(2,'番茄锅','锅底',58,15,0,'是'),(3,'毛肚','荤菜',56,24,0,'是'),(4,'鲜切黄牛肉','荤菜',62,30,0,'是'),(5,'鸭血','荤菜',18,5,0,'否'),(6,'贡菜','素菜',22,6,0,'是'),(7,'冰粉','小吃',12,2,0,'否'),(8,'麻辣牛肉','荤菜',58,27,4,'是');
INSERT INTO 桌台订单 VALUES (1,1,'2023-12-09','晚市',4,75,110,468,5),(2,1,'2023-12-09','夜宵',2,10,80,236,4),(3,2,'2023-12-09','午市',3,0,95,310,5),(4,3,'2023-12-10','晚市',6,40,130,1020,3),(5,4,'2023-12-10','晚市',2,15,70,188,NULL),(6,2,'2023-12-10','晚市',5,90,120,590,4),(7,1,'2023-12-11','午市',2,0,60,205,5),(8,3,'2023-12-11','夜宵',3,5,85,402,2);
INSERT INTO 点菜 VALUES (1,1,1,'否'),(1,3,2,'否'),(1,6,1,'否'),(1,7,4,'否'),(2,1,1,'否'),(2,5,1,'是'),(3,2,1,'否'),(3,4,2,'否'),(4,1,1,'否'),(4,2,1,'否'),(4,8,3,'否'),(6,1,1,'否'),(6,3,2,'是'),(7,2,0.5,'否'),(8,3,1,'否');

-- ? 成都有几家店？
SELECT COUNT(*) FROM 门店 WHERE 城市 = '成都';
-- ? 加盟店（不是直营的）叫什么，哪天开业的？
-- ? 非直营门店的店名和开业日
SELECT 店名, 开业日 FROM 门店 WHERE 是否直营 = '否';
-- ? 生意最火、翻台率最高的店
SELECT 店名 FROM 门店 ORDER BY 翻台率 DESC LIMIT 1;
-- ? 一个服务员大概管几桌？店名和桌数除以员工数
-- ? 各门店桌数与员工数之比
SELECT 店名, 桌数 / 员工数 FROM 门店;
-- ? 比春熙路店桌子多的店
SELECT 店名 FROM 门店 WHERE 桌数 > (SELECT 桌数 FROM 门店 WHERE 店名 = '春熙路店');
-- ? 直营和加盟的平均翻台率、总员工数，按是否直营分
-- ? 是否直营：翻台率均值与员工数合计
SELECT 是否直营, AVG(翻台率), SUM(员工数) FROM 门店 GROUP BY 是否直营;
-- ? 不辣（辣度为0）的锅底是哪个，多少钱？
SELECT 菜名, 单价 FROM 菜品 WHERE 分类 = '锅底' AND 辣度 = 0;
-- ? 最辣的菜
-- ? 辣度第一的菜名
SELECT 菜名 FROM 菜品 ORDER BY 辣度 DESC LIMIT 1;
-- ? 不能点半份的菜
SELECT 菜名 FROM 菜品 WHERE 半份可点 = '否';
-- ? 各菜毛利多少？菜名、单价减成本，高的在前
-- ? 菜品单份毛利排行
SELECT 菜名, 单价 - 成本 FROM 菜品 ORDER BY 单价 - 成本 DESC;
-- ? 成本占售价比例（成本除以单价）最低的菜
SELECT 菜名 FROM 菜品 ORDER BY 成本 / 单价 LIMIT 1;
-- ? 每个分类几道菜，平均单价、最高成本
-- ? 按分类看菜品数、单价均值和最大成本
SELECT 分类, COUNT(*), AVG(单价), MAX(成本) FROM 菜品 GROUP BY 分类;
-- ? 20到60块之间的菜，便宜的先列
SELECT 菜名 FROM 菜品 WHERE 单价 BETWEEN 20 AND 60 ORDER BY 单价;
-- ? 等位最久的一桌等了多少分钟，在哪家店？
-- ? 等位分钟最大的门店店名和分钟数
SELECT T2.店名, T1.等位分钟 FROM 桌台订单 AS T1 JOIN 门店 AS T2 ON T1.门店ID = T2.门店ID ORDER BY T1.等位分钟 DESC LIMIT 1;
-- ? 不用排队（等位分钟为0）的桌是什么时段？去重
SELECT DISTINCT 时段 FROM 桌台订单 WHERE 等位分钟 = 0;
-- ? 每桌人均消费多少？桌单ID、折后金额除以人数
-- ? 各桌人均（折后金额÷人数）
SELECT 桌单ID, 折后金额 / 人数 FROM 桌台订单;
-- ? 午市、晚市、夜宵各多少桌，平均吃多久？
-- ? 按时段统计桌数和平均用餐分钟
SELECT 时段, COUNT(*), AVG(用餐分钟) FROM 桌台订单 GROUP BY 时段;
-- ? 每家店收入多少，接待多少人，收入高的在前
SELECT T2.店名, SUM(T1.折后金额), SUM(T1.人数) FROM 桌台订单 AS T1 JOIN 门店 AS T2 ON T1.门店ID = T2.门店ID GROUP BY T2.门店ID ORDER BY SUM(T1.折后金额) DESC;
-- ? 没有订单的店
-- ? 哪家店还没接过单？
SELECT 店名 FROM 门店 WHERE 门店ID NOT IN (SELECT 门店ID FROM 桌台订单);
-- ? 平均评分低于3的店
SELECT T2.店名 FROM 桌台订单 AS T1 JOIN 门店 AS T2 ON T1.门店ID = T2.门店ID GROUP BY T2.门店ID HAVING AVG(T1.评分) < 3;
-- ? 顾客没打分的桌在哪家店？
-- ? 评分为空的桌单所在店名
SELECT T2.店名 FROM 桌台订单 AS T1 JOIN 门店 AS T2 ON T1.门店ID = T2.门店ID WHERE T1.评分 IS NULL;
-- ? 点得最多的菜（份数合计最多）
-- ? 份数合计第一的菜名
SELECT T2.菜名 FROM 点菜 AS T1 JOIN 菜品 AS T2 ON T1.菜品ID = T2.菜品ID GROUP BY T2.菜品ID ORDER BY SUM(T1.份数) DESC LIMIT 1;
-- ? 被退过的菜是什么？
SELECT T2.菜名 FROM 点菜 AS T1 JOIN 菜品 AS T2 ON T1.菜品ID = T2.菜品ID WHERE T1.退菜 = '是';
-- ? 三里屯店都点过什么菜？去重
-- ? 在三里屯店被点过的菜名（不重复）
SELECT DISTINCT T3.菜名 FROM 点菜 AS T1 JOIN 桌台订单 AS T2 ON T1.桌单ID = T2.桌单ID JOIN 菜品 AS T3 ON T1.菜品ID = T3.菜品ID JOIN 门店 AS T4 ON T2.门店ID = T4.门店ID WHERE T4.店名 = '三里屯店';
-- ? 既点了麻辣牛油锅又点了番茄锅（鸳鸯）的桌单
-- ? 麻辣牛油锅和番茄锅都点了的桌单ID
SELECT T1.桌单ID FROM 点菜 AS T1 JOIN 菜品 AS T2 ON T1.菜品ID = T2.菜品ID WHERE T2.菜名 = '麻辣牛油锅' INTERSECT SELECT T1.桌单ID FROM 点菜 AS T1 JOIN 菜品 AS T2 ON T1.菜品ID = T2.菜品ID WHERE T2.菜名 = '番茄锅';
-- ? 点了至少3样菜的桌单ID
SELECT 桌单ID FROM 点菜 GROUP BY 桌单ID HAVING COUNT(*) >= 3;
-- ? 点菜按原价该多少钱（份数乘单价合计）？按桌单列，多的在前
-- ? 各桌单的原价合计（份数×单价），降序
SELECT T1.桌单ID, SUM(T1.份数 * T2.单价) FROM 点菜 AS T1 JOIN 菜品 AS T2 ON T1.菜品ID = T2.菜品ID GROUP BY T1.桌单ID ORDER BY SUM(T1.份数 * T2.单价) DESC;
-- ? 解放碑店比三里屯店多几张桌子？
SELECT (SELECT 桌数 FROM 门店 WHERE 店名 = '解放碑店') - (SELECT 桌数 FROM 门店 WHERE 店名 = '三里屯店');
-- ? 2023-12-10及之后金额高于平均的桌单
-- ? 日期不早于2023-12-10且折后金额大于均值的桌单ID
SELECT 桌单ID FROM 桌台订单 WHERE 日期 >= '2023-12-10' AND 折后金额 > (SELECT AVG(折后金额) FROM 桌台订单);
-- ? 菜名带“牛”的菜平均多少钱一份？
SELECT AVG(单价) FROM 菜品 WHERE 菜名 LIKE '%牛%';
