-- 农产品批发市场：农产品、产地、商户与每日行情
CREATE TABLE 农产品 (品种id INTEGER PRIMARY KEY, 品名 TEXT, 大类 TEXT, 别名 TEXT, 上市月份 INTEGER, 耐储天数 INTEGER, 每百克热量 REAL);
CREATE TABLE 产地 (产地id INTEGER PRIMARY KEY, 产地名 TEXT, 省份 TEXT, 距市场公里 INTEGER, 种植面积 REAL);
CREATE TABLE 批发商户 (摊位号 TEXT PRIMARY KEY, 商户名 TEXT, 交易区 TEXT, 入驻年份 INTEGER, 月租金 INTEGER);
CREATE TABLE 行情 (品种id INTEGER REFERENCES 农产品(品种id), 产地id INTEGER REFERENCES 产地(产地id), 摊位号 TEXT REFERENCES 批发商户(摊位号), 日期 TEXT, 最低价 REAL, 最高价 REAL, 成交量 REAL, 等级 TEXT);
INSERT INTO 农产品 VALUES (1,'大白菜','蔬菜','黄芽菜',10,60,20),(2,'土豆','蔬菜','洋芋',6,120,81),(3,'西红柿','蔬菜','番茄',5,12,15),(4,'砂糖橘','水果',NULL,12,25,45),(5,'草莓','水果',NULL,1,3,32),(6,'香菇','菌菇','冬菇',3,7,26),(7,'生姜','调味','老姜',11,150,46);
INSERT INTO 产地 VALUES (1,'寿光','山东',480,84),(2,'定西','甘肃',1350,300),(3,'荔浦','广西',1620,26),(4,'双流','四川',980,1.5),(5,'胶州','山东',590,15),(6,'西峡','河南',310,8);
INSERT INTO 批发商户 VALUES ('A01','老孙蔬菜行','蔬菜区',2006,4200),('A15','鲁菜园','蔬菜区',2015,3800),('B03','橘子红了果业','水果区',2018,6500),('B09','莓好时光','水果区',2021,7000),('C02','山珍坊','干调区',2012,3000),('C08','姜小二','干调区',2023,2600);
INSERT INTO 行情 VALUES (1,5,'A01','2023-12-01',0.6,0.9,32,'一级'),(1,1,'A15','2023-12-01',0.5,0.7,45,'二级'),(2,2,'A01','2023-12-01',1.1,1.5,60,'一级'),(3,1,'A15','2023-12-02',3.2,4.6,18,'一级'),(4,3,'B03','2023-12-02',4.0,6.5,25,'一级'),(5,4,'B09','2023-12-03',22,35,2.4,'特级'),(6,6,'C02','2023-12-03',7.5,10,5.6,'一级'),(2,2,'A15','2023-12-04',1.0,1.4,38,'二级'),(4,3,'B03','2023-12-05',4.4,7.0,21,'特级'),(3,1,'A01','2023-12-05',3.0,4.2,15,'二级');

-- ? 番茄在我们表里叫什么？按别名番茄找品名
SELECT 品名 FROM 农产品 WHERE 别名 = '番茄';
-- ? 水果都有哪些，几月上市？
-- ? 水果类的品名和上市月份
SELECT 品名, 上市月份 FROM 农产品 WHERE 大类 = '水果';
-- ? 最经放的是什么菜，能放多少天？
-- ? 耐储天数最长的品名及天数
SELECT 品名, 耐储天数 FROM 农产品 ORDER BY 耐储天数 DESC LIMIT 1;
-- ? 放不过10天（耐储天数少于10）的娇贵货
SELECT 品名 FROM 农产品 WHERE 耐储天数 < 10;
-- ? 没有别名的农产品是哪些？
-- ? 别名为空的品名
SELECT 品名 FROM 农产品 WHERE 别名 IS NULL;
-- ? 热量比砂糖橘低的品种
-- ? 哪些品种每百克热量低于砂糖橘？
SELECT 品名 FROM 农产品 WHERE 每百克热量 < (SELECT 每百克热量 FROM 农产品 WHERE 品名 = '砂糖橘');
-- ? 各大类的品种数和平均耐储天数
SELECT 大类, COUNT(*), AVG(耐储天数) FROM 农产品 GROUP BY 大类;
-- ? 离市场最远的产地是哪儿，哪个省的？
-- ? 距市场公里数最大的产地名、省份
SELECT 产地名, 省份 FROM 产地 ORDER BY 距市场公里 DESC LIMIT 1;
-- ? 山东的产地种了多大面积？求总和
SELECT SUM(种植面积) FROM 产地 WHERE 省份 = '山东';
-- ? 600公里以内（不超过600）的产地，近的在前
-- ? 距离不超过600公里的产地名，由近到远
SELECT 产地名 FROM 产地 WHERE 距市场公里 <= 600 ORDER BY 距市场公里;
-- ? 入驻最早的商户是谁，在哪个区？
SELECT 商户名, 交易区 FROM 批发商户 ORDER BY 入驻年份 LIMIT 1;
-- ? 每个交易区几户，一个月收多少租金，收得多的在前
-- ? 各交易区商户数与月租金合计，按合计从高到低
SELECT 交易区, COUNT(*), SUM(月租金) FROM 批发商户 GROUP BY 交易区 ORDER BY SUM(月租金) DESC;
-- ? 租金比平均便宜的商户
SELECT 商户名 FROM 批发商户 WHERE 月租金 < (SELECT AVG(月租金) FROM 批发商户);
-- ? 土豆都是从哪儿来的？去重
-- ? 土豆的产地名（不重复）
SELECT DISTINCT T3.产地名 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id JOIN 产地 AS T3 ON T1.产地id = T3.产地id WHERE T2.品名 = '土豆';
-- ? 2023-12-01各品种的最低价和最高价，带商户名
-- ? 2023-12-01行情：品名、商户名、最低价、最高价
SELECT T2.品名, T3.商户名, T1.最低价, T1.最高价 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id JOIN 批发商户 AS T3 ON T1.摊位号 = T3.摊位号 WHERE T1.日期 = '2023-12-01';
-- ? 价格波动最大（最高价减最低价）的是什么货？
SELECT T2.品名 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id ORDER BY T1.最高价 - T1.最低价 DESC LIMIT 1;
-- ? 每种货的总成交量，多的排前面
-- ? 品种成交量排行
SELECT T2.品名, SUM(T1.成交量) FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id GROUP BY T2.品种id ORDER BY SUM(T1.成交量) DESC;
-- ? 特级货是谁家在卖，卖什么？
-- ? 等级为特级的商户名与品名
SELECT T3.商户名, T2.品名 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id JOIN 批发商户 AS T3 ON T1.摊位号 = T3.摊位号 WHERE T1.等级 = '特级';
-- ? 这几天没开张的商户（没有行情记录）
SELECT 商户名 FROM 批发商户 WHERE 摊位号 NOT IN (SELECT 摊位号 FROM 行情);
-- ? 没有行情的品种
-- ? 行情表里没出现过的品名
SELECT 品名 FROM 农产品 WHERE 品种id NOT IN (SELECT 品种id FROM 行情);
-- ? 卖过至少两个品种的商户
SELECT T2.商户名 FROM 行情 AS T1 JOIN 批发商户 AS T2 ON T1.摊位号 = T2.摊位号 GROUP BY T2.摊位号 HAVING COUNT(DISTINCT T1.品种id) >= 2;
-- ? 西红柿和大白菜都卖的商户
-- ? 哪家既卖西红柿又卖大白菜？
SELECT T3.商户名 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id JOIN 批发商户 AS T3 ON T1.摊位号 = T3.摊位号 WHERE T2.品名 = '西红柿' INTERSECT SELECT T3.商户名 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id JOIN 批发商户 AS T3 ON T1.摊位号 = T3.摊位号 WHERE T2.品名 = '大白菜';
-- ? 按最高价算，每笔成交值多少钱？列品名、日期、最高价乘成交量
SELECT T2.品名, T1.日期, T1.最高价 * T1.成交量 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id;
-- ? 一级、二级、特级货平均最高价各是多少？
-- ? 按等级统计最高价均值和成交量总和
SELECT 等级, AVG(最高价), SUM(成交量) FROM 行情 GROUP BY 等级;
-- ? 寿光来的菜平均最低价和平均最高价
SELECT AVG(T1.最低价), AVG(T1.最高价) FROM 行情 AS T1 JOIN 产地 AS T2 ON T1.产地id = T2.产地id WHERE T2.产地名 = '寿光';
-- ? 定西的种植面积是寿光的几倍？
-- ? 定西与寿光种植面积之比
SELECT (SELECT 种植面积 FROM 产地 WHERE 产地名 = '定西') / (SELECT 种植面积 FROM 产地 WHERE 产地名 = '寿光');
-- ? 荔浦比双流离市场远多少公里？
SELECT (SELECT 距市场公里 FROM 产地 WHERE 产地名 = '荔浦') - (SELECT 距市场公里 FROM 产地 WHERE 产地名 = '双流');
-- ? 供过货的省份有几个？
-- ? 行情涉及的不同省份数量
SELECT COUNT(DISTINCT T2.省份) FROM 行情 AS T1 JOIN 产地 AS T2 ON T1.产地id = T2.产地id;
-- ? 最低价3到8块之间的货有哪些，去重
SELECT DISTINCT T2.品名 FROM 行情 AS T1 JOIN 农产品 AS T2 ON T1.品种id = T2.品种id WHERE T1.最低价 BETWEEN 3 AND 8;
-- ? 5月之后（上市月份大于5）上市、又不是蔬菜的品种
-- ? 上市月份晚于5、大类不是蔬菜的品名
SELECT 品名 FROM 农产品 WHERE 上市月份 > 5 AND 大类 <> '蔬菜';
