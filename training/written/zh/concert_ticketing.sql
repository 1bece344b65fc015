-- 演出票务：艺人、场馆、演出与票档
CREATE TABLE 艺人 (艺人号 INTEGER PRIMARY KEY, 艺名 TEXT, 类型 TEXT, 出生地 TEXT, 出道年 INTEGER, 出场费 REAL);
CREATE TABLE 场馆 (场馆号 INTEGER PRIMARY KEY, 场馆名 TEXT, 城市 TEXT, 最大容量 INTEGER, 建成年 INTEGER, 室内外 TEXT);
CREATE TABLE 演出 (演出号 TEXT PRIMARY KEY, 演出名 TEXT, 艺人号 INTEGER REFERENCES 艺人(艺人号), 场馆号 INTEGER REFERENCES 场馆(场馆号), 演出日 TEXT, 时长分 INTEGER, 状态 TEXT);
CREATE TABLE 票档 (演出号 TEXT REFERENCES 演出(演出号), 档位 TEXT, 票面价 INTEGER, 总张数 INTEGER, 已售张数 INTEGER, 退票张数 INTEGER);
INSERT INTO 艺人 VALUES (1,'苏晚晴','歌手','台北',1998,600),(2,'铁皮人乐队','乐队','西安',2009,120),(3,'岳小山','脱口秀','沈阳',2017,35),(4,'夏知秋','歌手','重庆',2013,260),(5,'海盐少年','乐队','青岛',2020,40),(6,'老柳','相声','天津',1985,80);
INSERT INTO 场馆 VALUES (1,'江城体育场','武汉',54000,2002,'室外'),(2,'银河音乐厅','上海',1800,2015,'室内'),(3,'梅溪体育馆','长沙',12000,2009,'室内'),(4,'老码头剧场','上海',420,1936,'室内'),(5,'滨海音乐公园','青岛',20000,2021,'室外');
INSERT INTO 演出 VALUES ('S1','晚晴巡演武汉站',1,1,'2023-10-14',150,'已结束'),('S2','晚晴巡演长沙站',1,3,'2023-11-18',150,'已结束'),('S3','铁皮之夜',2,5,'2023-08-26',120,'已结束'),('S4','小山不正经',3,4,'2023-12-09',90,'售票中'),('S5','知秋不插电',4,2,'2023-12-24',110,'售票中'),('S6','海盐夏日祭',5,5,'2023-07-29',100,'已取消'),('S7','小山不正经加场',3,4,'2023-12-10',90,'售票中'),('S8','知秋十年',4,3,'2024-01-13',140,'未开票');
INSERT INTO 票档 VALUES ('S1','内场',1680,6000,6000,35),('S1','看台',680,38000,37100,420),('S2','内场',1580,3000,3000,12),('S2','看台',580,8000,7950,66),('S3','普通',280,12000,8400,150),('S4','前排',380,60,60,2),('S4','普通',180,320,245,6),('S5','前排',1080,300,300,0),('S5','普通',480,1400,960,15),('S7','普通',180,360,120,0);

-- ? 上海有哪些演出场馆，能坐多少人？
SELECT 场馆名, 最大容量 FROM 场馆 WHERE 城市 = '上海';
-- ? 露天的场馆叫什么？
-- ? 室外场馆名称
SELECT 场馆名 FROM 场馆 WHERE 室内外 = '室外';
-- ? 最老的场馆哪年建的？给场馆名和年份
SELECT 场馆名, 建成年 FROM 场馆 ORDER BY 建成年 LIMIT 1;
-- ? 出场费最贵的艺人是谁，多少万？
-- ? 身价最高的艺人及出场费
SELECT 艺名, 出场费 FROM 艺人 ORDER BY 出场费 DESC LIMIT 1;
-- ? 2010年以后出道的乐队
SELECT 艺名 FROM 艺人 WHERE 类型 = '乐队' AND 出道年 > 2010;
-- ? 比夏知秋出道早的艺人
-- ? 出道年早于夏知秋的都有谁？
SELECT 艺名 FROM 艺人 WHERE 出道年 < (SELECT 出道年 FROM 艺人 WHERE 艺名 = '夏知秋');
-- ? 各类型艺人的人数和平均出场费
SELECT 类型, COUNT(*), AVG(出场费) FROM 艺人 GROUP BY 类型;
-- ? 苏晚晴有几场演出，都在哪天？列演出名和日期
-- ? 艺人苏晚晴的演出名与演出日
SELECT T1.演出名, T1.演出日 FROM 演出 AS T1 JOIN 艺人 AS T2 ON T1.艺人号 = T2.艺人号 WHERE T2.艺名 = '苏晚晴';
-- ? 长沙有谁来演？
-- ? 在长沙办演出的艺人
SELECT T2.艺名 FROM 演出 AS T1 JOIN 艺人 AS T2 ON T1.艺人号 = T2.艺人号 JOIN 场馆 AS T3 ON T1.场馆号 = T3.场馆号 WHERE T3.城市 = '长沙';
-- ? 被取消的演出是哪场，在什么场馆？状态为已取消
SELECT T1.演出名, T2.场馆名 FROM 演出 AS T1 JOIN 场馆 AS T2 ON T1.场馆号 = T2.场馆号 WHERE T1.状态 = '已取消';
-- ? 还没安排演出的艺人
-- ? 谁一场演出都没有？
SELECT 艺名 FROM 艺人 WHERE 艺人号 NOT IN (SELECT 艺人号 FROM 演出);
-- ? 每个城市办几场，演出平均多长？场次多的在前
SELECT T2.城市, COUNT(*), AVG(T1.时长分) FROM 演出 AS T1 JOIN 场馆 AS T2 ON T1.场馆号 = T2.场馆号 GROUP BY T2.城市 ORDER BY COUNT(*) DESC;
-- ? 2023-12-01到2023-12-31（12月）有什么演出？
-- ? 演出日在2023-12-01与2023-12-31之间的演出名
SELECT 演出名 FROM 演出 WHERE 演出日 BETWEEN '2023-12-01' AND '2023-12-31';
-- ? 办过两场及以上（不少于2场）的艺人
SELECT T2.艺名 FROM 演出 AS T1 JOIN 艺人 AS T2 ON T1.艺人号 = T2.艺人号 GROUP BY T2.艺人号 HAVING COUNT(*) >= 2;
-- ? 铁皮之夜还剩多少票？（总张数减已售张数）
-- ? 铁皮之夜的余票数
SELECT T1.总张数 - T1.已售张数 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 WHERE T2.演出名 = '铁皮之夜';
-- ? 卖光的票档：演出名和档位
-- ? 已售张数等于总张数的演出名与档位
SELECT T2.演出名, T1.档位 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 WHERE T1.已售张数 = T1.总张数;
-- ? 各场演出票房多少（票面价乘已售张数合计），高的在前
SELECT T2.演出名, SUM(T1.票面价 * T1.已售张数) FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 GROUP BY T2.演出号 ORDER BY SUM(T1.票面价 * T1.已售张数) DESC;
-- ? 谁的票卖得最多？按已售张数合计
-- ? 已售张数合计最高的艺人
SELECT T3.艺名 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 JOIN 艺人 AS T3 ON T2.艺人号 = T3.艺人号 GROUP BY T3.艺人号 ORDER BY SUM(T1.已售张数) DESC LIMIT 1;
-- ? 每个票档的售出比例（已售张数除以总张数），带演出号和档位
SELECT 演出号, 档位, 已售张数 / 总张数 FROM 票档;
-- ? 还没放票的演出
-- ? 票档表里没有的演出名
SELECT 演出名 FROM 演出 WHERE 演出号 NOT IN (SELECT 演出号 FROM 票档);
-- ? 500块以内（票面价不超过500）的票是哪些演出的？去重
SELECT DISTINCT T2.演出名 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 WHERE T1.票面价 <= 500;
-- ? 最贵的票多少钱，是谁的演出？
-- ? 票面价最高的艺人和价格
SELECT T3.艺名, T1.票面价 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 JOIN 艺人 AS T3 ON T2.艺人号 = T3.艺人号 ORDER BY T1.票面价 DESC LIMIT 1;
-- ? 一共退了多少张票，单档最多退多少？
SELECT SUM(退票张数), MAX(退票张数) FROM 票档;
-- ? 既卖内场票又卖看台票的演出名
-- ? 内场和看台两种档位都有的演出
SELECT T2.演出名 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 WHERE T1.档位 = '内场' INTERSECT SELECT T2.演出名 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 WHERE T1.档位 = '看台';
-- ? 江城体育场与梅溪体育馆最大容量之差
SELECT (SELECT 最大容量 FROM 场馆 WHERE 场馆名 = '江城体育场') - (SELECT 最大容量 FROM 场馆 WHERE 场馆名 = '梅溪体育馆');
-- ? 苏晚晴的出场费是铁皮人乐队的几倍？
SELECT (SELECT 出场费 FROM 艺人 WHERE 艺名 = '苏晚晴') / (SELECT 出场费 FROM 艺人 WHERE 艺名 = '铁皮人乐队');
-- ? 票面价高于平均的票档属于哪些演出？去重
-- ? 票面价超过均值的演出名（不重复）
SELECT DISTINCT T2.演出名 FROM 票档 AS T1 JOIN 演出 AS T2 ON T1.演出号 = T2.演出号 WHERE T1.票面价 > (SELECT AVG(票面价) FROM 票档);
-- ? 名字里有“知秋”的演出时长
SELECT 时长分 FROM 演出 WHERE 演出名 LIKE '%知秋%';
-- ? 室内场馆办的演出平均时长、最长时长
-- ? 室内演出的时长均值和最大值
SELECT AVG(T1.时长分), MAX(T1.时长分) FROM 演出 AS T1 JOIN 场馆 AS T2 ON T1.场馆号 = T2.场馆号 WHERE T2.室内外 = '室内';
-- ? 不是歌手的艺人，出场费低的排前面
SELECT 艺名 FROM 艺人 WHERE 类型 <> '歌手' ORDER BY 出场费;
