-- 化妆品集团、品牌、单品与各电商渠道评价
CREATE TABLE 化妆品集团 (集团id INTEGER PRIMARY KEY, 集团名称 TEXT, 国家 TEXT, 年销售额 REAL, 成立时间 INTEGER, 旗下品牌数 INTEGER);
CREATE TABLE 化妆品品牌 (品牌id INTEGER PRIMARY KEY, 中文名 TEXT, 集团id INTEGER REFERENCES 化妆品集团(集团id), 定位 TEXT, 创立时间 INTEGER, 明星代言人 TEXT);
CREATE TABLE 单品 (单品id INTEGER PRIMARY KEY, 品名 TEXT, 品牌id INTEGER REFERENCES 化妆品品牌(品牌id), 功效 TEXT, 适合肤质 TEXT, 容量 REAL, 专柜价 REAL, 保质期月 INTEGER);
CREATE TABLE 渠道评价 (单品id INTEGER REFERENCES 单品(单品id), 渠道 TEXT, 到手价 REAL, 月销量 INTEGER, 好评率 REAL, 回购率 REAL);
INSERT INTO 化妆品集团 VALUES (1,'兰黛国际','美国',1100,1946,25),(2,'上美家化','中国',76,1898,9),(3,'花见堂','日本',560,1872,18),(4,'草本世家','中国',58,2000,4),(5,'欧若拉','法国',2900,1909,36);
INSERT INTO 化妆品品牌 VALUES (1,'雅蓝',1,'高端',1946,'苏曼'),(2,'双妹记',2,'中端',1898,NULL),(3,'肌初',3,'高端',1982,'黎川'),(4,'百草集',4,'中端',2003,'周一围棋'),(5,'小苏打',4,'平价',2016,NULL),(6,'巴黎晨曦',5,'中端',1909,'苏曼'),(7,'蔻妍',5,'高端',1935,'顾遥');
INSERT INTO 单品 VALUES (1,'小棕瓶精华',1,'修护','所有',50,899,36),(2,'玉容霜',2,'保湿','干性',50,128,36),(3,'流金水',3,'保湿','所有',160,760,30),(4,'太极泥面膜',4,'清洁','油性',150,158,36),(5,'氨基酸洁面',5,'清洁','油性',120,49.9,24),(6,'紫熨斗眼霜',6,'抗皱','干性',30,339,36),(7,'粉水',7,'保湿','干性',400,435,36),(8,'防晒小白管',5,'防晒','所有',50,79,24);
INSERT INTO 渠道评价 VALUES (1,'天街',780,62000,98.2,41),(1,'京选',799,21000,97.9,38),(2,'天街',99,15000,96.3,25),(3,'天街',690,33000,97.7,44),(4,'抖快',119,48000,91.5,18),(5,'抖快',39.9,150000,93.8,36),(5,'京选',45,42000,95.2,33),(6,'天街',279,76000,96.8,29),(6,'抖快',269,38000,94.4,21),(8,'抖快',59,92000,90.2,15);

-- ? 中国的化妆品集团有哪些，一年卖多少亿？
SELECT 集团名称, 年销售额 FROM 化妆品集团 WHERE 国家 = '中国';
-- ? 历史最长的集团是哪家？
-- ? 成立时间最早的化妆品集团
SELECT 集团名称 FROM 化妆品集团 ORDER BY 成立时间 LIMIT 1;
-- ? 平均每个品牌贡献多少销售额？列集团和年销售额除以旗下品牌数
SELECT 集团名称, 年销售额 / 旗下品牌数 FROM 化妆品集团;
-- ? 高端品牌都有谁，归哪个集团？
-- ? 定位高端的品牌中文名和所属集团名称
SELECT T1.中文名, T2.集团名称 FROM 化妆品品牌 AS T1 JOIN 化妆品集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.定位 = '高端';
-- ? 没有代言人的品牌
SELECT 中文名 FROM 化妆品品牌 WHERE 明星代言人 IS NULL;
-- ? 苏曼代言了几个牌子？
-- ? 代言人为苏曼的品牌数
SELECT COUNT(*) FROM 化妆品品牌 WHERE 明星代言人 = '苏曼';
-- ? 2000年以后创立的新品牌，什么定位？
SELECT 中文名, 定位 FROM 化妆品品牌 WHERE 创立时间 > 2000;
-- ? 高端、中端、平价品牌分别几个，最早哪年创立？
-- ? 按定位统计品牌数量和最早创立时间
SELECT 定位, COUNT(*), MIN(创立时间) FROM 化妆品品牌 GROUP BY 定位;
-- ? 干皮能用什么？适合肤质干性或者所有的单品
-- ? 适合干性或所有肤质的品名
SELECT 品名 FROM 单品 WHERE 适合肤质 = '干性' OR 适合肤质 = '所有';
-- ? 最贵的单品是什么，专柜价多少？
SELECT 品名, 专柜价 FROM 单品 ORDER BY 专柜价 DESC LIMIT 1;
-- ? 每毫升多少钱？品名、专柜价除以容量，贵的在前
-- ? 单品单位容量价格排行
SELECT 品名, 专柜价 / 容量 FROM 单品 ORDER BY 专柜价 / 容量 DESC;
-- ? 保湿类平均多少钱，最大多少容量？
SELECT AVG(专柜价), MAX(容量) FROM 单品 WHERE 功效 = '保湿';
-- ? 小苏打这个牌子卖什么，保质期几个月？
-- ? 小苏打的单品名称与保质期月
SELECT T1.品名, T1.保质期月 FROM 单品 AS T1 JOIN 化妆品品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T2.中文名 = '小苏打';
-- ? 法国集团旗下的单品有哪些？
-- ? 集团国家为法国的单品品名
SELECT T1.品名 FROM 单品 AS T1 JOIN 化妆品品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 化妆品集团 AS T3 ON T2.集团id = T3.集团id WHERE T3.国家 = '法国';
-- ? 每个国家的集团旗下有多少单品，均价多少
SELECT T3.国家, COUNT(*), AVG(T1.专柜价) FROM 单品 AS T1 JOIN 化妆品品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 化妆品集团 AS T3 ON T2.集团id = T3.集团id GROUP BY T3.国家;
-- ? 至少有两款单品的品牌
-- ? 单品数不少于2的品牌中文名
SELECT T2.中文名 FROM 单品 AS T1 JOIN 化妆品品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.品牌id HAVING COUNT(*) >= 2;
-- ? 各渠道的平均到手价和总月销量，销量高的在前
-- ? 天街、京选、抖快到手均价多少、一个月共卖多少？按总月销从多到少
SELECT 渠道, AVG(到手价), SUM(月销量) FROM 渠道评价 GROUP BY 渠道 ORDER BY SUM(月销量) DESC;
-- ? 小棕瓶精华在哪个渠道最便宜？
SELECT T1.渠道 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id WHERE T2.品名 = '小棕瓶精华' ORDER BY T1.到手价 LIMIT 1;
-- ? 回头客最多的单品（回购率最高）是哪款？
-- ? 回购率第一的品名和渠道
SELECT T2.品名, T1.渠道 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id ORDER BY T1.回购率 DESC LIMIT 1;
-- ? 比专柜便宜多少？列品名、渠道、专柜价减到手价
SELECT T2.品名, T1.渠道, T2.专柜价 - T1.到手价 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id;
-- ? 各单品一个月总销量
-- ? 每款单品所有渠道月销量合计
SELECT T2.品名, SUM(T1.月销量) FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id GROUP BY T2.单品id;
-- ? 查不到渠道评价的单品
SELECT 品名 FROM 单品 WHERE 单品id NOT IN (SELECT 单品id FROM 渠道评价);
-- ? 好评率不到95、月销却超过4万（40000）的单品
-- ? 卖得多但口碑一般：月销量大于40000且好评率低于95的品名
SELECT T2.品名 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id WHERE T1.月销量 > 40000 AND T1.好评率 < 95;
-- ? 天街和抖快都有卖的单品
-- ? 既在天街又在抖快的品名
SELECT T2.品名 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id WHERE T1.渠道 = '天街' INTERSECT SELECT T2.品名 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id WHERE T1.渠道 = '抖快';
-- ? 一个月卖了多少钱（到手价乘月销量）最多的是哪款在哪个渠道？
SELECT T2.品名, T1.渠道 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id ORDER BY T1.到手价 * T1.月销量 DESC LIMIT 1;
-- ? 欧若拉的年销售额是上美家化的几倍？
-- ? 欧若拉与上美家化年销售额之比
SELECT (SELECT 年销售额 FROM 化妆品集团 WHERE 集团名称 = '欧若拉') / (SELECT 年销售额 FROM 化妆品集团 WHERE 集团名称 = '上美家化');
-- ? 流金水比粉水贵多少
SELECT (SELECT 专柜价 FROM 单品 WHERE 品名 = '流金水') - (SELECT 专柜价 FROM 单品 WHERE 品名 = '粉水');
-- ? 回购率高于平均的单品，去重
-- ? 回购率超过均值的品名（不重复）
SELECT DISTINCT T2.品名 FROM 渠道评价 AS T1 JOIN 单品 AS T2 ON T1.单品id = T2.单品id WHERE T1.回购率 > (SELECT AVG(回购率) FROM 渠道评价);
-- ? 和玉容霜同样功效的其他单品（不含玉容霜）
SELECT 品名 FROM 单品 WHERE 功效 = (SELECT 功效 FROM 单品 WHERE 品名 = '玉容霜') AND 品名 <> '玉容霜';
-- ? 专柜价100到500之间的清洁产品
-- ? 功效为清洁、专柜价在100与500之间的品名
SELECT 品名 FROM 单品 WHERE 功效 = '清洁' AND 专柜价 BETWEEN 100 AND 500;
