-- 社区团购：团长、团品、开团与居民下单
CREATE TABLE 团长 (团长号 INTEGER PRIMARY KEY, 昵称 TEXT, 小区 TEXT, 自提点类型 TEXT, 入驻月份 TEXT, 群人数 INTEGER, 佣金比例 REAL);
CREATE TABLE 团品 (团品号 INTEGER PRIMARY KEY, 品名 TEXT, 品类 TEXT, 团购价 REAL, 超市价 REAL, 起团份数 INTEGER, 供货商 TEXT);
CREATE TABLE 开团 (团号 INTEGER PRIMARY KEY, 团长号 INTEGER REFERENCES 团长(团长号), 团品号 INTEGER REFERENCES 团品(团品号), 开团日 TEXT, 到货日 TEXT, 成团 TEXT);
CREATE TABLE 接龙 (接龙id INTEGER PRIMARY KEY, 团号 INTEGER REFERENCES 开团(团号), 居民 TEXT, 楼号 INTEGER, 份数 INTEGER, 备注 TEXT);
INSERT INTO 团长 VALUES (1,'小超市李姐','阳光里','便利店','2021-03',480,0.10),(2,'宝妈团团','翠湖天地','住户家中','2022-04',260,0.08),(3,'驿站小哥','御景台','快递驿站','2020-11',500,0.12),(4,'退休老赵','阳光里','住户家中','2023-06',75,0.10),(5,'花店阿珍','梧桐苑','花店','2023-01',120,0.08);
INSERT INTO 团品 VALUES (1,'丹东草莓3斤','水果',69.9,98,20,'果真鲜'),(2,'土鸡蛋30枚','蛋奶',29.9,35.8,15,'绿野农场'),(3,'东北大米10斤','粮油',45,52,10,'黑土地'),(4,'大闸蟹8只','水产',138,199,12,'湖鲜坊'),(5,'手工水饺2斤','速冻',32,32,10,'老味道'),(6,'爱媛橙5斤','水果',26.8,39.9,20,'果真鲜'),(7,'低温酸奶12杯','蛋奶',36,49,15,'绿野农场');
INSERT INTO 开团 VALUES (1,1,1,'2023-12-01','2023-12-03','是'),(2,1,2,'2023-12-02','2023-12-03','是'),(3,2,6,'2023-12-02','2023-12-05','是'),(4,3,4,'2023-10-08','2023-10-10','是'),(5,3,2,'2023-12-04',NULL,'否'),(6,2,7,'2023-12-06','2023-12-07','是'),(7,4,3,'2023-12-06',NULL,'否'),(8,1,6,'2023-12-08','2023-12-11','是');
INSERT INTO 接龙 VALUES (1,1,'301王姐',3,2,NULL),(2,1,'小唐',5,1,'要大果'),(3,2,'301王姐',3,2,NULL),(4,3,'糖糖妈',8,3,NULL),(5,4,'健身达人',12,1,'晚上取'),(6,4,'刘老师',2,2,NULL),(7,5,'刘老师',2,1,NULL),(8,6,'糖糖妈',8,1,'不要过期'),(9,8,'小唐',5,2,NULL),(10,8,'301王姐',3,1,'代收');

-- ? 阳光里有几个团长？
-- ? 小区为阳光里的团长人数
SELECT COUNT(*) FROM 团长 WHERE 小区 = '阳光里';
-- ? 群最大的团长是谁，群里多少人？
SELECT 昵称, 群人数 FROM 团长 ORDER BY 群人数 DESC LIMIT 1;
-- ? 2023-01及以后才入驻的新团长
-- ? 入驻月份不早于2023-01的团长昵称
SELECT 昵称 FROM 团长 WHERE 入驻月份 >= '2023-01';
-- ? 佣金比例比宝妈团团高的团长
SELECT 昵称 FROM 团长 WHERE 佣金比例 > (SELECT 佣金比例 FROM 团长 WHERE 昵称 = '宝妈团团');
-- ? 水果团品有哪些，团购价多少？
-- ? 品类为水果的品名与团购价
SELECT 品名, 团购价 FROM 团品 WHERE 品类 = '水果';
-- ? 比超市便宜多少？品名、超市价减团购价，省得多的在前
SELECT 品名, 超市价 - 团购价 FROM 团品 ORDER BY 超市价 - 团购价 DESC;
-- ? 团购价跟超市一样、没啥便宜占的是什么？
-- ? 团购价等于超市价的品名
SELECT 品名 FROM 团品 WHERE 团购价 = 超市价;
-- ? 折扣最狠（团购价除以超市价最低）的团品
SELECT 品名 FROM 团品 ORDER BY 团购价 / 超市价 LIMIT 1;
-- ? 各品类几样东西，平均团购价多少？
-- ? 按品类统计团品数和团购均价
SELECT 品类, COUNT(*), AVG(团购价) FROM 团品 GROUP BY 品类;
-- ? 供了至少两种货的供货商
SELECT 供货商 FROM 团品 GROUP BY 供货商 HAVING COUNT(*) >= 2;
-- ? 10到15份就能成团的东西（起团份数10至15），便宜的在前
-- ? 起团份数在10与15之间的品名，按团购价升序
SELECT 品名 FROM 团品 WHERE 起团份数 BETWEEN 10 AND 15 ORDER BY 团购价;
-- ? 小超市李姐开过什么团，什么时候到货？
-- ? 团长小超市李姐的开团品名与到货日
SELECT T3.品名, T1.到货日 FROM 开团 AS T1 JOIN 团长 AS T2 ON T1.团长号 = T2.团长号 JOIN 团品 AS T3 ON T1.团品号 = T3.团品号 WHERE T2.昵称 = '小超市李姐';
-- ? 没开起来的团（未成团）是哪个团长的什么货？
SELECT T2.昵称, T3.品名 FROM 开团 AS T1 JOIN 团长 AS T2 ON T1.团长号 = T2.团长号 JOIN 团品 AS T3 ON T1.团品号 = T3.团品号 WHERE T1.成团 = '否';
-- ? 还没到货的团号
-- ? 到货日为空的团号
SELECT 团号 FROM 开团 WHERE 到货日 IS NULL;
-- ? 一次团都没开过的团长
SELECT 昵称 FROM 团长 WHERE 团长号 NOT IN (SELECT 团长号 FROM 开团);
-- ? 没人开过团的团品
-- ? 哪些货还没开过团？
SELECT 品名 FROM 团品 WHERE 团品号 NOT IN (SELECT 团品号 FROM 开团);
-- ? 每位团长开了几个团，从多到少
SELECT T2.昵称, COUNT(*) FROM 开团 AS T1 JOIN 团长 AS T2 ON T1.团长号 = T2.团长号 GROUP BY T2.团长号 ORDER BY COUNT(*) DESC;
-- ? 被不止1个团长开过的团品
-- ? 开团次数大于1的品名
SELECT T2.品名 FROM 开团 AS T1 JOIN 团品 AS T2 ON T1.团品号 = T2.团品号 GROUP BY T2.团品号 HAVING COUNT(*) > 1;
-- ? 301王姐一共接龙了多少份？
SELECT SUM(份数) FROM 接龙 WHERE 居民 = '301王姐';
-- ? 小唐买过什么，几份？
-- ? 居民小唐接龙的品名与份数
SELECT T3.品名, T1.份数 FROM 接龙 AS T1 JOIN 开团 AS T2 ON T1.团号 = T2.团号 JOIN 团品 AS T3 ON T2.团品号 = T3.团品号 WHERE T1.居民 = '小唐';
-- ? 写了备注的接龙是谁写的，写了啥？
SELECT 居民, 备注 FROM 接龙 WHERE 备注 IS NOT NULL;
-- ? 每位居民花了多少钱（份数乘团购价合计），多的在前
-- ? 居民消费排行：居民、金额（份数×团购价之和）
SELECT T1.居民, SUM(T1.份数 * T3.团购价) FROM 接龙 AS T1 JOIN 开团 AS T2 ON T1.团号 = T2.团号 JOIN 团品 AS T3 ON T2.团品号 = T3.团品号 GROUP BY T1.居民 ORDER BY SUM(T1.份数 * T3.团购价) DESC;
-- ? 没人接龙的团号
SELECT 团号 FROM 开团 WHERE 团号 NOT IN (SELECT 团号 FROM 接龙);
-- ? 份数卖得最多的团品
-- ? 接龙份数合计第一的品名
SELECT T3.品名 FROM 接龙 AS T1 JOIN 开团 AS T2 ON T1.团号 = T2.团号 JOIN 团品 AS T3 ON T2.团品号 = T3.团品号 GROUP BY T3.团品号 ORDER BY SUM(T1.份数) DESC LIMIT 1;
-- ? 既买过水果又买过蛋奶的居民
-- ? 水果和蛋奶两类都接过龙的是谁？
SELECT T1.居民 FROM 接龙 AS T1 JOIN 开团 AS T2 ON T1.团号 = T2.团号 JOIN 团品 AS T3 ON T2.团品号 = T3.团品号 WHERE T3.品类 = '水果' INTERSECT SELECT T1.居民 FROM 接龙 AS T1 JOIN 开团 AS T2 ON T1.团号 = T2.团号 JOIN 团品 AS T3 ON T2.团品号 = T3.团品号 WHERE T3.品类 = '蛋奶';
-- ? 大闸蟹8只比丹东草莓3斤贵多少？
SELECT (SELECT 团购价 FROM 团品 WHERE 品名 = '大闸蟹8只') - (SELECT 团购价 FROM 团品 WHERE 品名 = '丹东草莓3斤');
-- ? 驿站小哥的群人数是花店阿珍的几倍？
-- ? 驿站小哥与花店阿珍群人数之比
SELECT (SELECT 群人数 FROM 团长 WHERE 昵称 = '驿站小哥') / (SELECT 群人数 FROM 团长 WHERE 昵称 = '花店阿珍');
-- ? 群人数低于平均的团长在哪个小区？给昵称和小区
SELECT 昵称, 小区 FROM 团长 WHERE 群人数 < (SELECT AVG(群人数) FROM 团长);
-- ? 2023-12-02到2023-12-06开的团有几个，涉及几位团长（去重）？
-- ? 开团日在2023-12-02至2023-12-06的团数与不同团长数
SELECT COUNT(*), COUNT(DISTINCT 团长号) FROM 开团 WHERE 开团日 BETWEEN '2023-12-02' AND '2023-12-06';
-- ? 自提点不在住户家中的团长，平均群人数多少、最多多少？
SELECT AVG(群人数), MAX(群人数) FROM 团长 WHERE 自提点类型 <> '住户家中';
