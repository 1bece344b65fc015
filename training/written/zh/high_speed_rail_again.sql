-- 高铁线路、车站、车次与经停数据。
CREATE TABLE 高铁线路 (线路id INTEGER PRIMARY KEY, 线路名称 TEXT, 里程 INTEGER, 设计时速 INTEGER, 开通日期 TEXT, 总投资 REAL);
CREATE TABLE 车站 (车站id INTEGER PRIMARY KEY, 站名 TEXT, 城市 TEXT, 站台数 INTEGER, 启用年份 INTEGER, 等级 TEXT, 日均客流 REAL);
CREATE TABLE 车次 (车次号 TEXT PRIMARY KEY, 线路id INTEGER REFERENCES 高铁线路(线路id), 始发站 INTEGER REFERENCES 车站(车站id), 终到站 INTEGER REFERENCES 车站(车站id), 历时分钟 INTEGER, 二等座票价 REAL, 商务座票价 REAL);
CREATE TABLE 经停 (车次号 TEXT REFERENCES 车次(车次号), 车站id INTEGER REFERENCES 车站(车站id), 站序 INTEGER, 停留分钟 INTEGER);
INSERT INTO 高铁线路 VALUES (1,'京沪高铁',1318,350,'2011-06-30',2209.4),(2,'京广高铁',2298,350,'2012-12-26',4085.0),(3,'成渝高铁',308,300,'2015-12-26',398.7),(4,'沪昆高铁',2252,350,'2016-12-28',3427.6),(5,'海南环岛高铁',653,250,'2015-12-30',370.0);
INSERT INTO 车站 VALUES (1,'北京南','北京',24,2008,'特等',42.5),(2,'上海虹桥','上海',30,2010,'特等',61.0),(3,'南京南','南京',28,2011,'特等',30.2),(4,'广州南','广州',28,2010,'特等',58.3),(5,'武汉','武汉',20,2009,'一等',20.1),(6,'成都东','成都',26,2011,'特等',36.4),(7,'重庆北','重庆',29,2006,'特等',28.8),(8,'德州东','德州',13,2011,'二等',1.7),(9,'海口东','海口',8,2010,'一等',4.2),(10,'北京西','北京',20,1996,'特等',40.0);
INSERT INTO 车次 VALUES ('G1',1,1,2,268,662,2318),('G5',1,1,2,280,626,2190),('G103',1,1,2,343,576,2016),('G79',2,10,4,455,862,2724),('G1709',4,5,2,240,354,1120),('G8501',3,6,7,62,154,490),('G8509',3,6,7,88,146,462),('C7301',5,9,9,250,166,NULL);
INSERT INTO 经停 VALUES ('G1',3,2,2),('G5',3,2,3),('G103',8,2,2),('G103',3,3,6),('G79',5,2,4),('G1709',3,2,3);

-- ? 里程最长的高铁线是哪条？
-- ? 哪条高铁最长
SELECT 线路名称 FROM 高铁线路 ORDER BY 里程 DESC LIMIT 1;
-- ? 京沪高铁是什么时候通车的？
-- ? 京沪高铁开通的日子
SELECT 开通日期 FROM 高铁线路 WHERE 线路名称 = '京沪高铁';
-- ? 设计时速达到350的线路有哪些？
SELECT 线路名称 FROM 高铁线路 WHERE 设计时速 = 350;
-- ? 2015-01-01之后开通的线路，里程和投资各多少？
SELECT 线路名称, 里程, 总投资 FROM 高铁线路 WHERE 开通日期 > '2015-01-01';
-- ? 每条线平均每公里花了多少投资？
-- ? 用总投资除以里程，看看各线路造价
SELECT 线路名称, 总投资 / 里程 FROM 高铁线路;
-- ? 北京有哪些车站？
SELECT 站名 FROM 车站 WHERE 城市 = '北京';
-- ? 客流最大的三个车站及其日均客流
-- ? 日均客流前三的站和数值
SELECT 站名, 日均客流 FROM 车站 ORDER BY 日均客流 DESC LIMIT 3;
-- ? 每个等级的车站有多少座，平均客流多少？
SELECT 等级, COUNT(*), AVG(日均客流) FROM 车站 GROUP BY 等级;
-- ? 最老的车站是哪座？
-- ? 启用最早的是哪个站
SELECT 站名 FROM 车站 ORDER BY 启用年份 LIMIT 1;
-- ? 不是特等站的车站和所在城市
SELECT 站名, 城市 FROM 车站 WHERE 等级 <> '特等';
-- ? 站台数不少于20、客流又不到35的车站
-- ? 同时满足站台至少20个和日均客流低于35的站
SELECT 站名 FROM 车站 WHERE 站台数 >= 20 AND 日均客流 < 35;
-- ? 坐G1从头到尾要多久？
-- ? G1全程多少分钟
SELECT 历时分钟 FROM 车次 WHERE 车次号 = 'G1';
-- ? 从北京南出发的车有哪些？
-- ? 始发站为北京南的车次号
SELECT 车次.车次号 FROM 车次 JOIN 车站 ON 车次.始发站 = 车站.车站id WHERE 车站.站名 = '北京南';
-- ? 开往上海虹桥的最便宜的二等座多少钱？
SELECT MIN(车次.二等座票价) FROM 车次 JOIN 车站 ON 车次.终到站 = 车站.车站id WHERE 车站.站名 = '上海虹桥';
-- ? 列出每趟车的车次号、起点站和终点站
-- ? 所有车次从哪站开到哪站
SELECT 车次.车次号, 起.站名, 终.站名 FROM 车次 JOIN 车站 AS 起 ON 车次.始发站 = 起.车站id JOIN 车站 AS 终 ON 车次.终到站 = 终.车站id;
-- ? 没有商务座的是哪趟车？
SELECT 车次号 FROM 车次 WHERE 商务座票价 IS NULL;
-- ? 商务座比二等座贵得最多的车次，差价是多少？
-- ? 两种座位票价差最大的那趟车和差额
SELECT 车次号, 商务座票价 - 二等座票价 FROM 车次 ORDER BY 商务座票价 - 二等座票价 DESC LIMIT 1;
-- ? 各条线路开行了几趟车，按车次多少从高到低
SELECT 高铁线路.线路名称, COUNT(*) FROM 车次 JOIN 高铁线路 ON 车次.线路id = 高铁线路.线路id GROUP BY 高铁线路.线路名称 ORDER BY COUNT(*) DESC;
-- ? 在南京南停靠的车次及停留多久
-- ? 哪些车经停南京南，停几分钟
SELECT 经停.车次号, 经停.停留分钟 FROM 经停 JOIN 车站 ON 经停.车站id = 车站.车站id WHERE 车站.站名 = '南京南';
-- ? 中途一站不停的车次有哪些？
-- ? 没有任何经停的直达车
SELECT 车次号 FROM 车次 WHERE 车次号 NOT IN (SELECT 车次号 FROM 经停);
-- ? 哪些车站没有列车始发？
SELECT 站名 FROM 车站 WHERE 车站id NOT IN (SELECT 始发站 FROM 车次);
-- ? G103比G1慢多少分钟？
SELECT (SELECT 历时分钟 FROM 车次 WHERE 车次号 = 'G103') - (SELECT 历时分钟 FROM 车次 WHERE 车次号 = 'G1');
-- ? 广州南的客流是武汉的多少倍？
-- ? 广州南和武汉两站日均客流之比
SELECT (SELECT 日均客流 FROM 车站 WHERE 站名 = '广州南') / (SELECT 日均客流 FROM 车站 WHERE 站名 = '武汉');
-- ? 二等座票价高于平均的车次
SELECT 车次号 FROM 车次 WHERE 二等座票价 > (SELECT AVG(二等座票价) FROM 车次);
-- ? 至少有2趟车的线路名称和平均历时
-- ? 开行车次不低于2趟的线路，平均跑多长时间
SELECT 高铁线路.线路名称, AVG(车次.历时分钟) FROM 车次 JOIN 高铁线路 ON 车次.线路id = 高铁线路.线路id GROUP BY 高铁线路.线路名称 HAVING COUNT(*) >= 2;
-- ? 转一圈又回到原站的车次
SELECT 车次号 FROM 车次 WHERE 始发站 = 终到站;
-- ? 既当始发站又当终到站的车站有哪些？
-- ? 又发车又作为终点的站名
SELECT 车站.站名 FROM 车次 JOIN 车站 ON 车次.始发站 = 车站.车站id INTERSECT SELECT 车站.站名 FROM 车次 JOIN 车站 ON 车次.终到站 = 车站.车站id;
-- ? 动车组里车次号以C开头的有哪些？
SELECT 车次号 FROM 车次 WHERE 车次号 LIKE 'C%';
-- ? 京沪高铁的车次里最快的是哪趟，二等座多少钱？
SELECT 车次.车次号, 车次.二等座票价 FROM 车次 JOIN 高铁线路 ON 车次.线路id = 高铁线路.线路id WHERE 高铁线路.线路名称 = '京沪高铁' ORDER BY 车次.历时分钟 LIMIT 1;
-- ? 成都或者重庆的车站，站台数分别有多少？
-- ? 成都、重庆两地的车站及站台数
SELECT 站名, 站台数 FROM 车站 WHERE 城市 IN ('成都', '重庆');
