-- 茶叶品种、产区与茶庄售卖
CREATE TABLE 产区 (产区号 INTEGER PRIMARY KEY, 产区名 TEXT, 省 TEXT, 平均海拔 REAL, 茶园面积 REAL, 年产量 REAL);
CREATE TABLE 茶叶 (茶号 INTEGER PRIMARY KEY, 茶名 TEXT, 茶类 TEXT, 产区号 INTEGER REFERENCES 产区(产区号), 采摘月 INTEGER, 发酵度 REAL, 冲泡水温 INTEGER, 是否名茶 TEXT);
CREATE TABLE 茶庄 (茶庄号 INTEGER PRIMARY KEY, 茶庄名 TEXT, 城市 TEXT, 掌柜 TEXT, 开张年 INTEGER);
CREATE TABLE 上架 (茶庄号 INTEGER REFERENCES 茶庄(茶庄号), 茶号 INTEGER REFERENCES 茶叶(茶号), 等级 TEXT, 每斤价 REAL, 年份 INTEGER, 库存斤 REAL, 月销斤 REAL);
INSERT INTO 产区 VALUES (1,'狮峰山','浙江',320,0.9,120),(2,'武夷岩区','福建',650,14.8,2400),(3,'勐海','云南',1700,90,31000),(4,'祁门','安徽',600,19.2,5600),(5,'蒙顶山','四川',1100,39,14000),(6,'福鼎','福建',480,30.5,28000);
INSERT INTO 茶叶 VALUES (1,'狮峰龙井','绿茶',1,3,0,80,'是'),(2,'大红袍','乌龙茶',2,5,45,100,'是'),(3,'勐海熟普','黑茶',3,4,95,100,'否'),(4,'祁门红茶','红茶',4,4,85,90,'是'),(5,'蒙顶甘露','绿茶',5,2,0,82,'是'),(6,'白毫银针','白茶',6,3,8,90,'是'),(7,'水仙','乌龙茶',2,5,50,100,'否'),(8,'寿眉','白茶',6,9,12,100,'否');
INSERT INTO 茶庄 VALUES (1,'清和茶庄','杭州','温掌柜',1998),(2,'岩骨花香','厦门','卓掌柜',2012),(3,'老班章号','昆明','岩温',2006),(4,'一叶知秋','杭州','秋姐',2019),(5,'南北茶行','济南','鲁老板',1989);
INSERT INTO 上架 VALUES (1,1,'特级',4800,2023,12,6.5),(1,1,'一级',1600,2023,40,18),(1,4,'一级',420,2022,35,9),(2,2,'特级',2600,2022,25,7.2),(2,7,'一级',380,2021,60,22),(2,6,'特级',1800,2023,10,3),(3,3,'一级',260,2015,300,45),(3,3,'特级',900,2008,28,2.4),(5,4,'二级',180,2022,80,31),(5,8,'二级',120,2019,150,26),(5,1,'二级',600,2023,55,20);

-- ? 白茶都有什么？
SELECT 茶名 FROM 茶叶 WHERE 茶类 = '白茶';
-- ? 不发酵的茶（发酵度为0）用多少度的水泡？
-- ? 发酵度是0的茶名和冲泡水温
SELECT 茶名, 冲泡水温 FROM 茶叶 WHERE 发酵度 = 0;
-- ? 采得最早的茶是哪种，几月采？
SELECT 茶名, 采摘月 FROM 茶叶 ORDER BY 采摘月 LIMIT 1;
-- ? 不算名茶的都有哪些？
-- ? 非名茶的茶名
SELECT 茶名 FROM 茶叶 WHERE 是否名茶 = '否';
-- ? 各茶类有几种茶，平均发酵度多少？
SELECT 茶类, COUNT(*), AVG(发酵度) FROM 茶叶 GROUP BY 茶类;
-- ? 发酵比大红袍轻、又不是绿茶的茶
-- ? 发酵度低于大红袍的非绿茶品种
SELECT 茶名 FROM 茶叶 WHERE 发酵度 < (SELECT 发酵度 FROM 茶叶 WHERE 茶名 = '大红袍') AND 茶类 <> '绿茶';
-- ? 水温80到90度冲泡的茶，温度低的在前
SELECT 茶名 FROM 茶叶 WHERE 冲泡水温 BETWEEN 80 AND 90 ORDER BY 冲泡水温;
-- ? 海拔最高的产区在哪个省？
-- ? 平均海拔第一的产区名和省
SELECT 产区名, 省 FROM 产区 ORDER BY 平均海拔 DESC LIMIT 1;
-- ? 亩产最高（年产量除以茶园面积）的产区
SELECT 产区名 FROM 产区 ORDER BY 年产量 / 茶园面积 DESC LIMIT 1;
-- ? 福建的产区一年总共产多少茶、面积多大？
-- ? 省为福建的年产量合计与茶园面积合计
SELECT SUM(年产量), SUM(茶园面积) FROM 产区 WHERE 省 = '福建';
-- ? 武夷岩区出什么茶？
SELECT T1.茶名 FROM 茶叶 AS T1 JOIN 产区 AS T2 ON T1.产区号 = T2.产区号 WHERE T2.产区名 = '武夷岩区';
-- ? 高山茶：产区平均海拔超过1000米的茶叫什么，哪儿产的？
-- ? 平均海拔大于1000的产区所产茶名及产区名
SELECT T1.茶名, T2.产区名 FROM 茶叶 AS T1 JOIN 产区 AS T2 ON T1.产区号 = T2.产区号 WHERE T2.平均海拔 > 1000;
-- ? 茶叶品种不少于2种的省份
SELECT T2.省 FROM 茶叶 AS T1 JOIN 产区 AS T2 ON T1.产区号 = T2.产区号 GROUP BY T2.省 HAVING COUNT(*) >= 2;
-- ? 最老的茶庄是谁开的？
-- ? 开张最早的茶庄掌柜
SELECT 掌柜 FROM 茶庄 ORDER BY 开张年 LIMIT 1;
-- ? 杭州哪家茶庄卖狮峰龙井，多少钱一斤？
SELECT T2.茶庄名, T1.每斤价 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号 WHERE T2.城市 = '杭州' AND T3.茶名 = '狮峰龙井';
-- ? 特级茶里最贵的是什么，哪家卖的？
-- ? 等级特级中每斤价最高的茶名与茶庄名
SELECT T3.茶名, T2.茶庄名 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号 WHERE T1.等级 = '特级' ORDER BY T1.每斤价 DESC LIMIT 1;
-- ? 特级、一级、二级平均多少钱一斤，最便宜多少？
SELECT 等级, AVG(每斤价), MIN(每斤价) FROM 上架 GROUP BY 等级;
-- ? 2010年以前的老茶（年份小于2010）是哪家的什么茶？
-- ? 年份早于2010的上架：茶庄名、茶名
SELECT T2.茶庄名, T3.茶名 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号 WHERE T1.年份 < 2010;
-- ? 每家茶庄压了多少货（每斤价乘库存斤合计），多的在前
SELECT T2.茶庄名, SUM(T1.每斤价 * T1.库存斤) FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 GROUP BY T2.茶庄号 ORDER BY SUM(T1.每斤价 * T1.库存斤) DESC;
-- ? 还没上架任何茶的茶庄
-- ? 哪家茶庄货架是空的？
SELECT 茶庄名 FROM 茶庄 WHERE 茶庄号 NOT IN (SELECT 茶庄号 FROM 上架);
-- ? 哪家都没卖的茶
SELECT 茶名 FROM 茶叶 WHERE 茶号 NOT IN (SELECT 茶号 FROM 上架);
-- ? 卖得最好的茶（月销斤合计最高）
-- ? 月销合计第一的茶名
SELECT T2.茶名 FROM 上架 AS T1 JOIN 茶叶 AS T2 ON T1.茶号 = T2.茶号 GROUP BY T2.茶号 ORDER BY SUM(T1.月销斤) DESC LIMIT 1;
-- ? 库存够卖几个月（库存斤除以月销斤）？列茶庄名、茶名
SELECT T2.茶庄名, T3.茶名, T1.库存斤 / T1.月销斤 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号;
-- ? 狮峰龙井和祁门红茶都卖的茶庄
-- ? 哪些茶庄既有狮峰龙井又有祁门红茶？
SELECT T2.茶庄名 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号 WHERE T3.茶名 = '狮峰龙井' INTERSECT SELECT T2.茶庄名 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号 WHERE T3.茶名 = '祁门红茶';
-- ? 勐海比蒙顶山海拔高多少米？
SELECT (SELECT 平均海拔 FROM 产区 WHERE 产区名 = '勐海') - (SELECT 平均海拔 FROM 产区 WHERE 产区名 = '蒙顶山');
-- ? 勐海的年产量是祁门的几倍？
-- ? 勐海与祁门年产量之比
SELECT (SELECT 年产量 FROM 产区 WHERE 产区名 = '勐海') / (SELECT 年产量 FROM 产区 WHERE 产区名 = '祁门');
-- ? 价格高于平均的上架茶名，去重
SELECT DISTINCT T2.茶名 FROM 上架 AS T1 JOIN 茶叶 AS T2 ON T1.茶号 = T2.茶号 WHERE T1.每斤价 > (SELECT AVG(每斤价) FROM 上架);
-- ? 岩骨花香一个月卖多少钱（每斤价乘月销斤合计）？
-- ? 岩骨花香茶庄的月销售额
SELECT SUM(T1.每斤价 * T1.月销斤) FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 WHERE T2.茶庄名 = '岩骨花香';
-- ? 200块到1000块一斤之间的红茶在哪家买？
SELECT T2.茶庄名 FROM 上架 AS T1 JOIN 茶庄 AS T2 ON T1.茶庄号 = T2.茶庄号 JOIN 茶叶 AS T3 ON T1.茶号 = T3.茶号 WHERE T3.茶类 = '红茶' AND T1.每斤价 BETWEEN 200 AND 1000;
-- ? 狮峰龙井最贵和最便宜差多少钱一斤？
-- ? 狮峰龙井每斤价的最大值减最小值
SELECT MAX(T1.每斤价) - MIN(T1.每斤价) FROM 上架 AS T1 JOIN 茶叶 AS T2 ON T1.茶号 = T2.茶号 WHERE T2.茶名 = '狮峰龙井';
