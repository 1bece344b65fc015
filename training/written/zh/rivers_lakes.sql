-- 河流、湖泊及河流与湖泊连通关系的百科数据。
CREATE TABLE 河流 (河流ID INTEGER PRIMARY KEY, 中文名 TEXT, 长度 INTEGER, 流域面积 REAL, 发源地 TEXT, 注入 TEXT, 年均径流量 REAL, 上级河流ID INTEGER REFERENCES 河流(河流ID));
CREATE TABLE 湖泊 (湖泊ID INTEGER PRIMARY KEY, 中文名 TEXT, 所在省 TEXT, 水域面积 REAL, 最大水深 REAL, 湖面海拔 INTEGER, 水质类型 TEXT);
CREATE TABLE 河湖连通 (河流ID INTEGER REFERENCES 河流(河流ID), 湖泊ID INTEGER REFERENCES 湖泊(湖泊ID), 关系 TEXT, 年均水量 REAL, PRIMARY KEY (河流ID, 湖泊ID, 关系));
INSERT INTO 河流 VALUES (1,'长江',6397,180.0,'青海','东海',9513,NULL),(2,'黄河',5464,75.2,'青海','渤海',535,NULL),(3,'赣江',766,8.3,'江西','鄱阳湖',681,1),(4,'湘江',948,9.5,'广西','洞庭湖',791,1),(5,'汉江',1577,15.9,'陕西','长江',557,1),(6,'渭河',818,13.5,'甘肃','黄河',75,2),(7,'塔里木河',2179,102.0,'新疆','台特玛湖',46,NULL),(8,'珠江',2320,45.4,'云南','南海',3381,NULL),(9,'布哈河',286,1.4,'青海','青海湖',8,NULL);
INSERT INTO 湖泊 VALUES (1,'鄱阳湖','江西',3960,29.2,12,'淡水'),(2,'洞庭湖','湖南',2625,18.7,33,'淡水'),(3,'青海湖','青海',4583,27.0,3196,'咸水'),(4,'太湖','江苏',2338,3.3,3,'淡水'),(5,'纳木错','西藏',2018,125.0,4718,'咸水'),(6,'台特玛湖','新疆',300,2.1,807,'咸水'),(7,'洪泽湖','江苏',1597,4.5,12,'淡水'),(8,'扎陵湖','青海',526,13.1,4293,'淡水');
INSERT INTO 河湖连通 VALUES (1,1,'流出',120.5),(3,1,'流入',681.0),(4,2,'流入',722.0),(1,2,'流入',985.0),(1,2,'流出',2870.0),(9,3,'流入',7.9),(7,6,'流入',3.5),(2,8,'流入',9.1),(2,8,'流出',10.8),(1,4,'流入',22.0);

-- ? 我国最长的河是哪条？
-- ? 河流里面谁最长
SELECT 中文名 FROM 河流 ORDER BY 长度 DESC LIMIT 1;
-- ? 黄河有多长，最后流到哪里？
SELECT 长度, 注入 FROM 河流 WHERE 中文名 = '黄河';
-- ? 从青海发源的河流有哪些？
-- ? 源头在青海的河
SELECT 中文名 FROM 河流 WHERE 发源地 = '青海';
-- ? 咸水湖一共有多少个？
-- ? 统计一下水是咸的湖的数目
SELECT COUNT(*) FROM 湖泊 WHERE 水质类型 = '咸水';
-- ? 江苏境内的湖泊和它们的面积
SELECT 中文名, 水域面积 FROM 湖泊 WHERE 所在省 = '江苏';
-- ? 最深的湖是哪个，有多深？
-- ? 最大水深第一的湖泊及深度
SELECT 中文名, 最大水深 FROM 湖泊 ORDER BY 最大水深 DESC LIMIT 1;
-- ? 长度超过1000并且流域面积不足20的河流
SELECT 中文名 FROM 河流 WHERE 长度 > 1000 AND 流域面积 < 20;
-- ? 哪些河不是任何河的支流？
-- ? 没有上级河流的河有哪些
SELECT 中文名 FROM 河流 WHERE 上级河流ID IS NULL;
-- ? 长江的支流有哪些？
-- ? 汇入长江水系、以长江为上级河流的河
SELECT 支.中文名 FROM 河流 AS 支 JOIN 河流 AS 干 ON 支.上级河流ID = 干.河流ID WHERE 干.中文名 = '长江';
-- ? 湖面海拔在4000以上的高原湖泊
SELECT 中文名 FROM 湖泊 WHERE 湖面海拔 > 4000;
-- ? 淡水湖和咸水湖各自的平均水域面积和最大水深
-- ? 按水质类型看，平均面积多大、最深有多深
SELECT 水质类型, AVG(水域面积), MAX(最大水深) FROM 湖泊 GROUP BY 水质类型;
-- ? 哪些河流流入洞庭湖？
-- ? 洞庭湖的水是从哪几条河来的
SELECT 河流.中文名 FROM 河湖连通 JOIN 河流 ON 河湖连通.河流ID = 河流.河流ID JOIN 湖泊 ON 河湖连通.湖泊ID = 湖泊.湖泊ID WHERE 湖泊.中文名 = '洞庭湖' AND 河湖连通.关系 = '流入';
-- ? 与黄河相连的湖是哪个？
SELECT DISTINCT 湖泊.中文名 FROM 河湖连通 JOIN 河流 ON 河湖连通.河流ID = 河流.河流ID JOIN 湖泊 ON 河湖连通.湖泊ID = 湖泊.湖泊ID WHERE 河流.中文名 = '黄河';
-- ? 没和任何河流连通的湖泊有哪些？
-- ? 哪几个湖在连通表里查不到
SELECT 中文名 FROM 湖泊 WHERE 湖泊ID NOT IN (SELECT 湖泊ID FROM 河湖连通);
-- ? 长江比黄河长多少？
SELECT (SELECT 长度 FROM 河流 WHERE 中文名 = '长江') - (SELECT 长度 FROM 河流 WHERE 中文名 = '黄河');
-- ? 青海湖的面积相当于太湖的几倍？
-- ? 青海湖和太湖的水域面积之比
SELECT (SELECT 水域面积 FROM 湖泊 WHERE 中文名 = '青海湖') / (SELECT 水域面积 FROM 湖泊 WHERE 中文名 = '太湖');
-- ? 每个省有多少个湖，从多到少排
SELECT 所在省, COUNT(*) FROM 湖泊 GROUP BY 所在省 ORDER BY COUNT(*) DESC;
-- ? 湖泊数量至少2个的省份
-- ? 哪些省有两个或更多的湖
SELECT 所在省 FROM 湖泊 GROUP BY 所在省 HAVING COUNT(*) >= 2;
-- ? 面积比平均还大的湖
SELECT 中文名 FROM 湖泊 WHERE 水域面积 > (SELECT AVG(水域面积) FROM 湖泊);
-- ? 各条河每单位流域面积的径流量是多少？
-- ? 用年均径流量除以流域面积，给出每条河的结果
SELECT 中文名, 年均径流量 / 流域面积 FROM 河流;
-- ? 既有河流流入又有河流流出的湖泊
-- ? 哪些湖有进也有出
SELECT 湖泊.中文名 FROM 河湖连通 JOIN 湖泊 ON 河湖连通.湖泊ID = 湖泊.湖泊ID WHERE 河湖连通.关系 = '流入' INTERSECT SELECT 湖泊.中文名 FROM 河湖连通 JOIN 湖泊 ON 河湖连通.湖泊ID = 湖泊.湖泊ID WHERE 河湖连通.关系 = '流出';
-- ? 每个湖每年流入的水量合计，从大到小
SELECT 湖泊.中文名, SUM(河湖连通.年均水量) FROM 河湖连通 JOIN 湖泊 ON 河湖连通.湖泊ID = 湖泊.湖泊ID WHERE 河湖连通.关系 = '流入' GROUP BY 湖泊.中文名 ORDER BY SUM(河湖连通.年均水量) DESC;
-- ? 直接入海、注入地名字里带“海”字但不是湖的河流有哪些？
-- ? 注入地以“海”结尾的河
SELECT 中文名 FROM 河流 WHERE 注入 LIKE '%海';
-- ? 长度在500到1000之间的河流及长度，由短到长
SELECT 中文名, 长度 FROM 河流 WHERE 长度 BETWEEN 500 AND 1000 ORDER BY 长度;
-- ? 海拔最低的湖是哪一个，在哪个省？
-- ? 湖面离海平面最近的湖泊及所在省份
SELECT 中文名, 所在省 FROM 湖泊 ORDER BY 湖面海拔 LIMIT 1;
-- ? 最长的河与最短的河差多少？
SELECT MAX(长度) - MIN(长度) FROM 河流;
-- ? 水深不到5的淡水湖
SELECT 中文名 FROM 湖泊 WHERE 最大水深 < 5 AND 水质类型 = '淡水';
-- ? 连着两个以上湖泊的河流有哪些，各连了几个湖？
-- ? 统计每条河连通的湖泊数，只要超过2个的
SELECT 河流.中文名, COUNT(DISTINCT 河湖连通.湖泊ID) FROM 河湖连通 JOIN 河流 ON 河湖连通.河流ID = 河流.河流ID GROUP BY 河流.中文名 HAVING COUNT(DISTINCT 河湖连通.湖泊ID) > 2;
-- ? 每条支流和它汇入的干流名称
SELECT 支.中文名, 干.中文名 FROM 河流 AS 支 JOIN 河流 AS 干 ON 支.上级河流ID = 干.河流ID;
-- ? 所有河的年均径流量总和是多少？
-- ? 这些河加起来一年流多少水
SELECT SUM(年均径流量) FROM 河流;
