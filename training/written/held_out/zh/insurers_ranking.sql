-- 保险公司、年度经营与在各省的投诉情况
CREATE TABLE 保险公司 (词条id INTEGER PRIMARY KEY, 中文全称 TEXT, 简称 TEXT, 公司类型 TEXT, 成立时间 INTEGER, 注册资本 REAL, 总部所在地 TEXT, 是否外资 TEXT);
CREATE TABLE 经营数据 (公司id INTEGER REFERENCES 保险公司(词条id), 年份 INTEGER, 保费收入 REAL, 赔付支出 REAL, 净利润 REAL, 综合偿付能力 REAL);
CREATE TABLE 省份 (省份id INTEGER PRIMARY KEY, 省份名称 TEXT, 常住人口 REAL, 保险深度 REAL);
CREATE TABLE 投诉 (公司id INTEGER REFERENCES 保险公司(词条id), 省份id INTEGER REFERENCES 省份(省份id), 投诉件数 INTEGER, 亿元保费投诉量 REAL, 理赔纠纷占比 REAL);
INSERT INTO 保险公司 VALUES (1,'泰和人寿保险股份有限公司','泰和人寿','寿险',1996,300,'北京','否'),(2,'长安财产保险股份有限公司','长安财险','财险',2001,150,'西安','否'),(3,'东方信诚人寿','信诚人寿','寿险',2000,48,'北京','是'),(4,'众邦互联网财险','众邦','财险',2013,14.7,'上海','否'),(5,'安联健康保险','安联健康','健康险',2005,36,'上海','是'),(6,'乡村互助保险社','乡互保','财险',2018,2,'宁波','否');
INSERT INTO 经营数据 VALUES (1,2021,1450,620,98,212),(1,2022,1510,655,84,205),(2,2021,460,310,12,238),(2,2022,488,342,-6,190),(3,2021,260,95,18,225),(3,2022,271,101,21,231),(4,2021,203,140,11.6,472),(4,2022,236,165,-13.5,299),(5,2022,88,52,1.9,180);
INSERT INTO 省份 VALUES (1,'陕西',3956,3.6),(2,'上海',2475,4.7),(3,'浙江',6577,4.0),(4,'贵州',3856,2.5),(5,'西藏',364,1.8);
INSERT INTO 投诉 VALUES (1,1,420,2.1,15),(1,2,380,1.6,12),(1,3,510,1.9,14),(2,1,640,5.8,62),(2,4,90,4.4,70),(3,2,66,1.1,20),(4,2,980,9.7,48),(4,3,1210,8.8,55),(5,2,44,2.0,81);

-- ? 外资保险公司有哪几家，注册资本多少？
SELECT 简称, 注册资本 FROM 保险公司 WHERE 是否外资 = '是';
-- ? 成立最早的保险公司全称
-- ? 历史最悠久的保险公司中文全称
SELECT 中文全称 FROM 保险公司 ORDER BY 成立时间 LIMIT 1;
-- ? 寿险、财险、健康险公司各有几家，平均注册资本多少？
SELECT 公司类型, COUNT(*), AVG(注册资本) FROM 保险公司 GROUP BY 公司类型;
-- ? 注册资本比众邦多、总部又不在北京的公司
-- ? 注册资本超过众邦且总部不是北京的保险公司简称
SELECT 简称 FROM 保险公司 WHERE 注册资本 > (SELECT 注册资本 FROM 保险公司 WHERE 简称 = '众邦') AND 总部所在地 <> '北京';
-- ? 2000年到2010年之间成立的公司，老的在前
SELECT 简称 FROM 保险公司 WHERE 成立时间 BETWEEN 2000 AND 2010 ORDER BY 成立时间;
-- ? 2022年亏损的公司（净利润小于0）
-- ? 2022年净利润低于0的是谁？
SELECT T2.简称 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2022 AND T1.净利润 < 0;
-- ? 2022年保费收入最高的公司收了多少亿？列简称和保费收入
SELECT T2.简称, T1.保费收入 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2022 ORDER BY T1.保费收入 DESC LIMIT 1;
-- ? 赔付率（赔付支出除以保费收入）各家2021年是多少？
-- ? 2021年各公司简称、赔付支出与保费收入之比
SELECT T2.简称, T1.赔付支出 / T1.保费收入 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2021;
-- ? 每年行业保费总收入和总赔付
SELECT 年份, SUM(保费收入), SUM(赔付支出) FROM 经营数据 GROUP BY 年份;
-- ? 长安财险哪几年有数据，偿付能力怎么样？
-- ? 长安财险各年份的综合偿付能力
SELECT T1.年份, T1.综合偿付能力 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.简称 = '长安财险';
-- ? 没有经营数据的公司
SELECT 简称 FROM 保险公司 WHERE 词条id NOT IN (SELECT 公司id FROM 经营数据);
-- ? 年均保费超过250的公司
-- ? 保费收入均值大于250的保险公司简称
SELECT T2.简称 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id GROUP BY T2.词条id HAVING AVG(T1.保费收入) > 250;
-- ? 众邦净利润最好和最差的年份差多少？
SELECT MAX(T1.净利润) - MIN(T1.净利润) FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.简称 = '众邦';
-- ? 财险公司的平均赔付支出和最低偿付能力
-- ? 公司类型为财险：赔付支出均值、综合偿付能力最小值
SELECT AVG(T1.赔付支出), MIN(T1.综合偿付能力) FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.公司类型 = '财险';
-- ? 2021和2022两年都盈利（净利润大于0）的公司
SELECT T2.简称 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2021 AND T1.净利润 > 0 INTERSECT SELECT T2.简称 FROM 经营数据 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2022 AND T1.净利润 > 0;
-- ? 保险深度最高的省份
-- ? 哪个省的保险深度排第一？
SELECT 省份名称 FROM 省份 ORDER BY 保险深度 DESC LIMIT 1;
-- ? 人口高于平均的省份，保险深度多少？列省份名称和深度
SELECT 省份名称, 保险深度 FROM 省份 WHERE 常住人口 > (SELECT AVG(常住人口) FROM 省份);
-- ? 上海投诉最多的保险公司，多少件？
-- ? 上海投诉件数第一的公司简称与件数
SELECT T2.简称, T1.投诉件数 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.省份名称 = '上海' ORDER BY T1.投诉件数 DESC LIMIT 1;
-- ? 泰和人寿在哪些省被投诉，各多少件？
SELECT T3.省份名称, T1.投诉件数 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T2.简称 = '泰和人寿';
-- ? 每家公司一共被投诉多少件，多的在前
-- ? 投诉总件数排名：简称和合计
SELECT T2.简称, SUM(T1.投诉件数) FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id GROUP BY T2.词条id ORDER BY SUM(T1.投诉件数) DESC;
-- ? 每万人投诉多少（投诉件数除以常住人口）？公司、省份都列上
-- ? 公司简称、省份名称、投诉件数与常住人口之比
SELECT T2.简称, T3.省份名称, T1.投诉件数 / T3.常住人口 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id;
-- ? 没人投诉的省份（投诉表里没有）
SELECT 省份名称 FROM 省份 WHERE 省份id NOT IN (SELECT 省份id FROM 投诉);
-- ? 理赔纠纷占比过半（大于50）的是哪家公司在哪个省？
-- ? 理赔纠纷占比超过50的简称与省份
SELECT T2.简称, T3.省份名称 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T1.理赔纠纷占比 > 50;
-- ? 各省被投诉的公司有几家，平均亿元保费投诉量多少
SELECT T2.省份名称, COUNT(*), AVG(T1.亿元保费投诉量) FROM 投诉 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.省份id GROUP BY T2.省份id;
-- ? 既在陕西又在上海被投诉的公司
-- ? 陕西、上海都有投诉记录的保险公司简称
SELECT T2.简称 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.省份名称 = '陕西' INTERSECT SELECT T2.简称 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.省份名称 = '上海';
-- ? 泰和人寿的注册资本比长安财险多多少亿？
SELECT (SELECT 注册资本 FROM 保险公司 WHERE 简称 = '泰和人寿') - (SELECT 注册资本 FROM 保险公司 WHERE 简称 = '长安财险');
-- ? 浙江的人口是西藏的几倍？
-- ? 浙江与西藏常住人口之比
SELECT (SELECT 常住人口 FROM 省份 WHERE 省份名称 = '浙江') / (SELECT 常住人口 FROM 省份 WHERE 省份名称 = '西藏');
-- ? 投诉涉及省份不少于2个的公司
SELECT T2.简称 FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id GROUP BY T2.词条id HAVING COUNT(*) >= 2;
-- ? 名字里带“人寿”的公司有哪些，总部在哪儿？
-- ? 中文全称含“人寿”的公司简称、总部所在地
SELECT 简称, 总部所在地 FROM 保险公司 WHERE 中文全称 LIKE '%人寿%';
-- ? 外资公司一共被投诉多少件？
SELECT SUM(T1.投诉件数) FROM 投诉 AS T1 JOIN 保险公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.是否外资 = '是';
