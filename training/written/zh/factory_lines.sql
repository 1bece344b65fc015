-- 工厂车间产线、班组、产品与每日产量
CREATE TABLE 产线 (线号 TEXT PRIMARY KEY, 所在车间 TEXT, 投产年份 INTEGER, 设计日产能 INTEGER, 自动化程度 TEXT, 线长姓名 TEXT);
CREATE TABLE 产品 (产品代号 TEXT PRIMARY KEY, 产品名 TEXT, 单件工时 REAL, 材料成本 REAL, 出厂价 REAL, 是否出口 TEXT);
CREATE TABLE 班组 (班组号 INTEGER PRIMARY KEY, 班组名 TEXT, 班次 TEXT, 人数 INTEGER, 平均工龄 REAL);
CREATE TABLE 日报 (日报号 INTEGER PRIMARY KEY, 日期 TEXT, 线号 TEXT REFERENCES 产线(线号), 产品代号 TEXT REFERENCES 产品(产品代号), 班组号 INTEGER REFERENCES 班组(班组号), 计划数 INTEGER, 完成数 INTEGER, 废品数 INTEGER, 停机分钟 INTEGER, 耗电 REAL);
INSERT INTO 产线 VALUES ('A1','一车间',2012,800,'半自动','毛师傅'),('A2','一车间',2019,1500,'全自动','甘露'),('B1','二车间',2008,400,'手工','葛根'),('B2','二车间',2021,1800,'全自动','凌云'),('C1','三车间',2015,650,'半自动','毛师傅');
INSERT INTO 产品 VALUES ('CP10','电饭煲',0.8,96,199,'是'),('CP20','电水壶',0.3,31,69,'是'),('CP30','空气炸锅',1.1,142,329,'是'),('CP40','养生壶',0.6,58,129,'否'),('CP50','早餐机',0.9,75,159,'否');
INSERT INTO 班组 VALUES (1,'红旗班','白班',24,8.5),(2,'先锋班','夜班',20,5.2),(3,'青年班','白班',18,2.1),(4,'工匠班','中班',15,15.6);
INSERT INTO 日报 VALUES (1,'2023-11-01','A1','CP10',1,700,690,6,20,410),(2,'2023-11-01','A2','CP20',2,1400,1420,11,0,620),(3,'2023-11-01','B1','CP40',4,380,352,2,75,130),(4,'2023-11-02','A1','CP10',3,700,655,19,55,405),(5,'2023-11-02','B2','CP30',1,1600,1600,8,10,980),(6,'2023-11-02','A2','CP20',2,1400,1310,25,90,598),(7,'2023-11-03','B1','CP40',4,380,381,1,0,136),(8,'2023-11-03','B2','CP30',3,1600,1495,30,45,965),(9,'2023-11-03','A1','CP20',1,900,910,5,0,380);

-- ? 全自动的线有哪几条，哪年投产的？
-- ? 自动化程度为全自动的线号和投产年份
SELECT 线号, 投产年份 FROM 产线 WHERE 自动化程度 = '全自动';
-- ? 最老的产线在哪个车间？
-- ? 投产最早的线所在车间
SELECT 所在车间 FROM 产线 ORDER BY 投产年份 LIMIT 1;
-- ? 一人管两条线及以上（至少2条）的线长是谁
SELECT 线长姓名 FROM 产线 GROUP BY 线长姓名 HAVING COUNT(*) >= 2;
-- ? 每个车间有几条线，日产能合计多少？
-- ? 按车间汇总产线数和设计日产能
SELECT 所在车间, COUNT(*), SUM(设计日产能) FROM 产线 GROUP BY 所在车间;
-- ? 出口的产品有哪些，出厂价多少？
SELECT 产品名, 出厂价 FROM 产品 WHERE 是否出口 = '是';
-- ? 每件产品的毛利（出厂价减材料成本）是多少，从高到低
-- ? 产品名和单件毛利，毛利高的在前
SELECT 产品名, 出厂价 - 材料成本 FROM 产品 ORDER BY 出厂价 - 材料成本 DESC;
-- ? 最费工时的产品是哪个？
SELECT 产品名 FROM 产品 ORDER BY 单件工时 DESC LIMIT 1;
-- ? 上夜班的是哪个班，多少人？
-- ? 夜班班组的名称与人数
SELECT 班组名, 人数 FROM 班组 WHERE 班次 = '夜班';
-- ? 经验最丰富的班组，即平均工龄最长的
SELECT 班组名 FROM 班组 ORDER BY 平均工龄 DESC LIMIT 1;
-- ? 没完成计划的日报有哪些？
-- ? 完成数少于计划数的日报号
SELECT 日报号 FROM 日报 WHERE 完成数 < 计划数;
-- ? 哪些天哪条线超额完成了？列日期和线号
SELECT 日期, 线号 FROM 日报 WHERE 完成数 > 计划数;
-- ? 各条日报的废品率（废品数除以完成数），带日报号
-- ? 日报号与废品占完成数的比例
SELECT 日报号, 废品数 / 完成数 FROM 日报;
-- ? 2023-11-02全厂一共做了多少件，出了多少废品？
SELECT SUM(完成数), SUM(废品数) FROM 日报 WHERE 日期 = '2023-11-02';
-- ? 每种产品总共完成多少件，多的排前面
-- ? 各产品累计产量排名
SELECT T2.产品名, SUM(T1.完成数) FROM 日报 AS T1 JOIN 产品 AS T2 ON T1.产品代号 = T2.产品代号 GROUP BY T2.产品代号 ORDER BY SUM(T1.完成数) DESC;
-- ? 还没生产过的产品
SELECT 产品名 FROM 产品 WHERE 产品代号 NOT IN (SELECT 产品代号 FROM 日报);
-- ? 没开过工的产线
-- ? 日报里查不到的线号是哪条？
SELECT 线号 FROM 产线 WHERE 线号 NOT IN (SELECT 线号 FROM 日报);
-- ? 停机时间最长的那次是哪天、哪条线、停了多久？
SELECT 日期, 线号, 停机分钟 FROM 日报 ORDER BY 停机分钟 DESC LIMIT 1;
-- ? 红旗班做过什么产品？不重复
-- ? 红旗班生产过的产品名（去重）
SELECT DISTINCT T2.产品名 FROM 日报 AS T1 JOIN 产品 AS T2 ON T1.产品代号 = T2.产品代号 JOIN 班组 AS T3 ON T1.班组号 = T3.班组号 WHERE T3.班组名 = '红旗班';
-- ? 各班组平均停机多少分钟、最多废品数多少？
SELECT T2.班组名, AVG(T1.停机分钟), MAX(T1.废品数) FROM 日报 AS T1 JOIN 班组 AS T2 ON T1.班组号 = T2.班组号 GROUP BY T2.班组号;
-- ? 每件耗电最多的是哪张日报（耗电除以完成数）？
-- ? 单件耗电最高的日报号
SELECT 日报号 FROM 日报 ORDER BY 耗电 / 完成数 DESC LIMIT 1;
-- ? 一车间这几天的总耗电
-- ? 一车间各线日报的耗电合计
SELECT SUM(T1.耗电) FROM 日报 AS T1 JOIN 产线 AS T2 ON T1.线号 = T2.线号 WHERE T2.所在车间 = '一车间';
-- ? 超产能干活的：完成数超过设计日产能的日报号和线号
SELECT T1.日报号, T1.线号 FROM 日报 AS T1 JOIN 产线 AS T2 ON T1.线号 = T2.线号 WHERE T1.完成数 > T2.设计日产能;
-- ? 废品比平均多的日报，是哪个班组出的？去重
-- ? 废品数高于均值的班组名（不重复）
SELECT DISTINCT T2.班组名 FROM 日报 AS T1 JOIN 班组 AS T2 ON T1.班组号 = T2.班组号 WHERE T1.废品数 > (SELECT AVG(废品数) FROM 日报);
-- ? B2线的设计日产能比B1高多少？
SELECT (SELECT 设计日产能 FROM 产线 WHERE 线号 = 'B2') - (SELECT 设计日产能 FROM 产线 WHERE 线号 = 'B1');
-- ? 空气炸锅的出厂价是电水壶的几倍？
-- ? 空气炸锅与电水壶出厂价之比
SELECT (SELECT 出厂价 FROM 产品 WHERE 产品名 = '空气炸锅') / (SELECT 出厂价 FROM 产品 WHERE 产品名 = '电水壶');
-- ? 既做过电饭煲又做过电水壶的线
-- ? 哪条线电饭煲和电水壶都生产过？
SELECT T1.线号 FROM 日报 AS T1 JOIN 产品 AS T2 ON T1.产品代号 = T2.产品代号 WHERE T2.产品名 = '电饭煲' INTERSECT SELECT T1.线号 FROM 日报 AS T1 JOIN 产品 AS T2 ON T1.产品代号 = T2.产品代号 WHERE T2.产品名 = '电水壶';
-- ? 各天产值是多少？完成数乘出厂价按日期合计
SELECT T1.日期, SUM(T1.完成数 * T2.出厂价) FROM 日报 AS T1 JOIN 产品 AS T2 ON T1.产品代号 = T2.产品代号 GROUP BY T1.日期;
-- ? 内销产品里材料成本50到80之间的
-- ? 不出口、材料成本在50和80之间的产品名
SELECT 产品名 FROM 产品 WHERE 是否出口 = '否' AND 材料成本 BETWEEN 50 AND 80;
-- ? 累计停机超过60分钟的线号
SELECT 线号 FROM 日报 GROUP BY 线号 HAVING SUM(停机分钟) > 60;
-- ? 白班出的活里一次都没停机（停机分钟为0）的，是哪天哪条线？
-- ? 白班班组零停机的日报日期和线号（停机分钟=0）
SELECT T1.日期, T1.线号 FROM 日报 AS T1 JOIN 班组 AS T2 ON T1.班组号 = T2.班组号 WHERE T2.班次 = '白班' AND T1.停机分钟 = 0;
