-- 光伏企业、组件产品、电站与采购关系
CREATE TABLE 光伏企业 (词条id INTEGER PRIMARY KEY, 企业名称 TEXT, 简称 TEXT, 总部城市 TEXT, 成立时间 INTEGER, 员工人数 INTEGER, 全球排名 INTEGER);
CREATE TABLE 组件产品 (组件id INTEGER PRIMARY KEY, 型号 TEXT, 企业id INTEGER REFERENCES 光伏企业(词条id), 电池技术 TEXT, 功率 INTEGER, 转换效率 REAL, 单瓦价格 REAL, 质保年限 INTEGER);
CREATE TABLE 光伏电站 (电站id INTEGER PRIMARY KEY, 电站名 TEXT, 所在省份 TEXT, 类型 TEXT, 装机容量 REAL, 投资额 REAL, 并网日期 TEXT, 年发电量 REAL);
CREATE TABLE 采购 (电站id INTEGER REFERENCES 光伏电站(电站id), 组件id INTEGER REFERENCES 组件产品(组件id), 采购数量 REAL, 占比 REAL, 合同价 REAL);
INSERT INTO 光伏企业 VALUES (1,'旭日绿能股份有限公司','旭日','西安',2000,60000,1),(2,'晶光科技有限公司','晶光','上饶',2006,46000,2),(3,'天和光能股份公司','天和','常州',1997,24000,3),(4,'东晶太阳能','东晶','宁波',2003,8200,9),(5,'极光新材','极光','成都',2019,1500,21);
INSERT INTO 组件产品 VALUES (1,'XR-Hi6',1,'BC',585,23.2,1.35,25),(2,'XR-5m',1,'PERC',550,21.3,1.12,25),(3,'JG-N型Neo',2,'TOPCon',620,22.9,1.22,30),(4,'TH-至尊',3,'TOPCon',690,22.2,1.20,30),(5,'DJ-670',4,'PERC',670,21.6,1.05,25),(6,'JGX-HJT',5,'异质结',715,23.6,1.58,30);
INSERT INTO 光伏电站 VALUES (1,'戈壁一号','青海','集中式',1000,42,'2021-09-30',16.8),(2,'渔光互补基地','江苏','集中式',200,9.2,'2020-06-18',2.5),(3,'采煤沉陷区电站','山西','集中式',500,21,'2018-12-25',7.2),(4,'物流园屋顶','浙江','分布式',18,0.7,'2022-05-12',0.19),(5,'沙漠驼铃电站','内蒙古','集中式',1500,60,'2023-11-20',27.3),(6,'村级扶贫电站','安徽','分布式',3,0.2,'2017-06-30',0.03);
INSERT INTO 采购 VALUES (1,3,62,60,7.4),(1,2,40,40,4.6),(2,4,18,100,2.3),(3,5,50,70,5.1),(3,2,25,30,2.9),(4,1,3.1,100,0.42),(5,4,120,55,14.6),(5,3,65,30,8.0),(5,6,30,15,4.9);

-- ? 全球排名前三的光伏企业简称
-- ? 全球排名不超过3的企业简称
SELECT 简称 FROM 光伏企业 WHERE 全球排名 <= 3;
-- ? 成立最晚的光伏企业是哪家，在哪个城市？
SELECT 简称, 总部城市 FROM 光伏企业 ORDER BY 成立时间 DESC LIMIT 1;
-- ? 员工比东晶多的企业全名
-- ? 员工人数超过东晶的企业名称
SELECT 企业名称 FROM 光伏企业 WHERE 员工人数 > (SELECT 员工人数 FROM 光伏企业 WHERE 简称 = '东晶');
-- ? 转换效率最高的组件是谁家的？列型号和企业简称
SELECT T1.型号, T2.简称 FROM 组件产品 AS T1 JOIN 光伏企业 AS T2 ON T1.企业id = T2.词条id ORDER BY T1.转换效率 DESC LIMIT 1;
-- ? 质保30年的组件有哪些，多大功率？
-- ? 质保年限为30的型号和功率
SELECT 型号, 功率 FROM 组件产品 WHERE 质保年限 = 30;
-- ? 一块组件多少钱？型号、功率乘单瓦价格，便宜的在前
-- ? 按整块价格（功率×单瓦价格）从低到高列型号和价格
SELECT 型号, 功率 * 单瓦价格 FROM 组件产品 ORDER BY 功率 * 单瓦价格;
-- ? 各电池技术的型号数和平均效率
SELECT 电池技术, COUNT(*), AVG(转换效率) FROM 组件产品 GROUP BY 电池技术;
-- ? 旭日出了什么型号，单瓦价格多少？
-- ? 旭日的组件型号与单瓦价格
SELECT T1.型号, T1.单瓦价格 FROM 组件产品 AS T1 JOIN 光伏企业 AS T2 ON T1.企业id = T2.词条id WHERE T2.简称 = '旭日';
-- ? 功率600到700之间、单瓦价格不超过1.2的型号
SELECT 型号 FROM 组件产品 WHERE 功率 BETWEEN 600 AND 700 AND 单瓦价格 <= 1.2;
-- ? 组件均价高于1.2的企业
-- ? 哪些企业的平均单瓦价格超过1.2？
SELECT T2.简称 FROM 组件产品 AS T1 JOIN 光伏企业 AS T2 ON T1.企业id = T2.词条id GROUP BY T2.词条id HAVING AVG(T1.单瓦价格) > 1.2;
-- ? 屋顶那种分布式电站有哪些，装机多少？
-- ? 分布式电站的名称与装机容量
SELECT 电站名, 装机容量 FROM 光伏电站 WHERE 类型 = '分布式';
-- ? 最大的电站在哪个省？
SELECT 所在省份 FROM 光伏电站 ORDER BY 装机容量 DESC LIMIT 1;
-- ? 2020-01-01以后并网的电站一共装机多少、投资多少？
-- ? 并网日期晚于2020-01-01的装机容量合计和投资额合计
SELECT SUM(装机容量), SUM(投资额) FROM 光伏电站 WHERE 并网日期 > '2020-01-01';
-- ? 单位装机发电最多（年发电量除以装机容量）的电站
SELECT 电站名 FROM 光伏电站 ORDER BY 年发电量 / 装机容量 DESC LIMIT 1;
-- ? 每单位装机投资多少？列电站名和投资额除以装机容量，贵的在前
-- ? 电站名与单位投资（投资额/装机容量），从高到低
SELECT 电站名, 投资额 / 装机容量 FROM 光伏电站 ORDER BY 投资额 / 装机容量 DESC;
-- ? 集中式和分布式的平均年发电量、最早并网日期
SELECT 类型, AVG(年发电量), MIN(并网日期) FROM 光伏电站 GROUP BY 类型;
-- ? 沙漠驼铃电站用了哪些组件，占多少？
-- ? 沙漠驼铃电站采购的型号和占比
SELECT T3.型号, T1.占比 FROM 采购 AS T1 JOIN 光伏电站 AS T2 ON T1.电站id = T2.电站id JOIN 组件产品 AS T3 ON T1.组件id = T3.组件id WHERE T2.电站名 = '沙漠驼铃电站';
-- ? 晶光的组件卖给了哪些电站？
-- ? 采购晶光组件的电站名
SELECT T2.电站名 FROM 采购 AS T1 JOIN 光伏电站 AS T2 ON T1.电站id = T2.电站id JOIN 组件产品 AS T3 ON T1.组件id = T3.组件id JOIN 光伏企业 AS T4 ON T3.企业id = T4.词条id WHERE T4.简称 = '晶光';
-- ? 没采购记录的电站
SELECT 电站名 FROM 光伏电站 WHERE 电站id NOT IN (SELECT 电站id FROM 采购);
-- ? 至少用了两种组件的电站
-- ? 采购型号不少于2种的电站名
SELECT T2.电站名 FROM 采购 AS T1 JOIN 光伏电站 AS T2 ON T1.电站id = T2.电站id GROUP BY T2.电站id HAVING COUNT(*) >= 2;
-- ? 各企业拿了多少合同（合同价合计），多的在前
-- ? 企业简称和合同总价，降序
SELECT T3.简称, SUM(T1.合同价) FROM 采购 AS T1 JOIN 组件产品 AS T2 ON T1.组件id = T2.组件id JOIN 光伏企业 AS T3 ON T2.企业id = T3.词条id GROUP BY T3.词条id ORDER BY SUM(T1.合同价) DESC;
-- ? 采购数量最多的型号是哪个？
SELECT T2.型号 FROM 采购 AS T1 JOIN 组件产品 AS T2 ON T1.组件id = T2.组件id GROUP BY T2.组件id ORDER BY SUM(T1.采购数量) DESC LIMIT 1;
-- ? 戈壁一号和沙漠驼铃电站都用的型号
-- ? 既供给戈壁一号又供给沙漠驼铃电站的组件型号
SELECT T3.型号 FROM 采购 AS T1 JOIN 光伏电站 AS T2 ON T1.电站id = T2.电站id JOIN 组件产品 AS T3 ON T1.组件id = T3.组件id WHERE T2.电站名 = '戈壁一号' INTERSECT SELECT T3.型号 FROM 采购 AS T1 JOIN 光伏电站 AS T2 ON T1.电站id = T2.电站id JOIN 组件产品 AS T3 ON T1.组件id = T3.组件id WHERE T2.电站名 = '沙漠驼铃电站';
-- ? 沙漠驼铃电站比戈壁一号多装机多少？
SELECT (SELECT 装机容量 FROM 光伏电站 WHERE 电站名 = '沙漠驼铃电站') - (SELECT 装机容量 FROM 光伏电站 WHERE 电站名 = '戈壁一号');
-- ? 旭日的员工是极光的几倍？
-- ? 旭日与极光员工人数之比
SELECT (SELECT 员工人数 FROM 光伏企业 WHERE 简称 = '旭日') / (SELECT 员工人数 FROM 光伏企业 WHERE 简称 = '极光');
-- ? 效率低于平均的组件型号
SELECT 型号 FROM 组件产品 WHERE 转换效率 < (SELECT AVG(转换效率) FROM 组件产品);
-- ? 独家供货（占比为100）的是哪家电站用哪个型号？
-- ? 占比等于100的电站名与型号
SELECT T2.电站名, T3.型号 FROM 采购 AS T1 JOIN 光伏电站 AS T2 ON T1.电站id = T2.电站id JOIN 组件产品 AS T3 ON T1.组件id = T3.组件id WHERE T1.占比 = 100;
-- ? 单瓦价格最高和最低差多少？
SELECT MAX(单瓦价格) - MIN(单瓦价格) FROM 组件产品;
-- ? 2005年以前成立或者总部在宁波的企业
-- ? 成立早于2005年的，再加上总部城市为宁波的企业简称
SELECT 简称 FROM 光伏企业 WHERE 成立时间 < 2005 OR 总部城市 = '宁波';
-- ? TOPCon组件一共签了多少合同额，平均占比多少？
SELECT SUM(T1.合同价), AVG(T1.占比) FROM 采购 AS T1 JOIN 组件产品 AS T2 ON T1.组件id = T2.组件id WHERE T2.电池技术 = 'TOPCon';
