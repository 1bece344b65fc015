-- 房地产企业、楼盘项目与各城市楼市
CREATE TABLE 房企 (企业id INTEGER PRIMARY KEY, 简称 TEXT, 成立年份 INTEGER, 总部城市 TEXT, 企业性质 TEXT, 年销售额 REAL, 负债率 REAL, 土地储备 REAL);
CREATE TABLE 城市楼市 (城市id INTEGER PRIMARY KEY, 城市名 TEXT, 城市级别 TEXT, 新房均价 REAL, 二手房均价 REAL, 常住人口 REAL, 限购 TEXT);
CREATE TABLE 楼盘 (楼盘id INTEGER PRIMARY KEY, 楼盘名 TEXT, 企业id INTEGER REFERENCES 房企(企业id), 城市id INTEGER REFERENCES 城市楼市(城市id), 均价 REAL, 总户数 INTEGER, 已售户数 INTEGER, 开盘日期 TEXT, 交房日期 TEXT, 精装 TEXT);
INSERT INTO 房企 VALUES (1,'华府地产',1992,'深圳','民企',2180,73.5,4600),(2,'中筑置业',1986,'北京','央企',4230,68.0,8100),(3,'绿屿集团',1995,'杭州','混合',3010,76.8,5200),(4,'安厦控股',2001,'福州','民企',460,91.2,900),(5,'滨湖城建',2008,'合肥','地方国企',210,55.3,380);
INSERT INTO 城市楼市 VALUES (1,'深圳','一线',59800,66500,1766,'是'),(2,'杭州','新一线',33200,38100,1237,'是'),(3,'合肥','二线',19800,18700,963,'否'),(4,'福州','二线',21500,24300,845,'否'),(5,'鹤岗','四线',3600,2100,86,'否');
INSERT INTO 楼盘 VALUES (1,'华府海岸',1,1,68000,620,590,'2022-05-20','2024-12-31','是'),(2,'华府云城',1,3,21000,1800,900,'2022-11-11','2025-06-30','否'),(3,'中筑国府',2,1,82000,380,380,'2021-09-18','2023-12-30','是'),(4,'绿屿桃源',3,2,39500,720,688,'2021-03-28','2023-09-30','是'),(5,'绿屿晓风',3,2,31000,1200,760,'2023-04-15','2025-12-31','是'),(6,'安厦公馆',4,4,23800,960,410,'2020-12-12','2023-06-30','否'),(7,'滨湖一号院',5,3,18600,1500,1420,'2020-06-06','2022-10-30','否'),(8,'中筑学府里',2,3,20500,1100,870,'2023-02-14','2025-08-31','是');

-- ? 央企性质的房企是谁？
-- ? 企业性质为央企的房企简称
SELECT 简称 FROM 房企 WHERE 企业性质 = '央企';
-- ? 负债率超过80的房企，一年卖多少亿？
SELECT 简称, 年销售额 FROM 房企 WHERE 负债率 > 80;
-- ? 销售额前三强和它们的总部
-- ? 年销售额排前3的房企简称和总部城市
SELECT 简称, 总部城市 FROM 房企 ORDER BY 年销售额 DESC LIMIT 3;
-- ? 土地储备够卖几年？用土地储备除以年销售额，列简称
SELECT 简称, 土地储备 / 年销售额 FROM 房企;
-- ? 比绿屿集团成立早的房企
-- ? 成立年份早于绿屿集团的有谁？
SELECT 简称 FROM 房企 WHERE 成立年份 < (SELECT 成立年份 FROM 房企 WHERE 简称 = '绿屿集团');
-- ? 限购的城市有哪些，新房多少钱一平？
SELECT 城市名, 新房均价 FROM 城市楼市 WHERE 限购 = '是';
-- ? 二手房比新房还贵的城市（倒挂）
-- ? 二手房均价高于新房均价的城市名
SELECT 城市名 FROM 城市楼市 WHERE 二手房均价 > 新房均价;
-- ? 房价最便宜的城市在哪儿，新房均价多少？
SELECT 城市名, 新房均价 FROM 城市楼市 ORDER BY 新房均价 LIMIT 1;
-- ? 新房和二手房均价差多少？各城市列出来，差得多的在前（新房减二手房）
-- ? 城市名、新房均价减二手房均价，从大到小
SELECT 城市名, 新房均价 - 二手房均价 FROM 城市楼市 ORDER BY 新房均价 - 二手房均价 DESC;
-- ? 深圳的新房均价是鹤岗的多少倍？
SELECT (SELECT 新房均价 FROM 城市楼市 WHERE 城市名 = '深圳') / (SELECT 新房均价 FROM 城市楼市 WHERE 城市名 = '鹤岗');
-- ? 二线城市平均新房价、人口最多有多少？
-- ? 城市级别为二线的新房均价平均值与常住人口最大值
SELECT AVG(新房均价), MAX(常住人口) FROM 城市楼市 WHERE 城市级别 = '二线';
-- ? 绿屿集团在杭州开发了什么楼盘？
SELECT T1.楼盘名 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id JOIN 城市楼市 AS T3 ON T1.城市id = T3.城市id WHERE T2.简称 = '绿屿集团' AND T3.城市名 = '杭州';
-- ? 已经卖完的楼盘（已售户数等于总户数）是谁家的？
-- ? 售罄楼盘的名称和房企简称
SELECT T1.楼盘名, T2.简称 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id WHERE T1.已售户数 = T1.总户数;
-- ? 还剩多少套没卖？楼盘名、总户数减已售户数，剩得多的在前
SELECT 楼盘名, 总户数 - 已售户数 FROM 楼盘 ORDER BY 总户数 - 已售户数 DESC;
-- ? 去化率（已售户数除以总户数）最低的楼盘
-- ? 卖得最差的楼盘，按已售比例看
SELECT 楼盘名 FROM 楼盘 ORDER BY 已售户数 / 总户数 LIMIT 1;
-- ? 精装和毛坯楼盘各几个，平均均价多少？按是否精装
SELECT 精装, COUNT(*), AVG(均价) FROM 楼盘 GROUP BY 精装;
-- ? 2023-12-31之前能交房的楼盘在哪个城市？
-- ? 交房日期早于2023-12-31的楼盘名和城市名
SELECT T1.楼盘名, T2.城市名 FROM 楼盘 AS T1 JOIN 城市楼市 AS T2 ON T1.城市id = T2.城市id WHERE T1.交房日期 < '2023-12-31';
-- ? 均价比所在城市新房均价高的楼盘
SELECT T1.楼盘名 FROM 楼盘 AS T1 JOIN 城市楼市 AS T2 ON T1.城市id = T2.城市id WHERE T1.均价 > T2.新房均价;
-- ? 楼盘均价比城市均价低多少？只列低的，带楼盘名
-- ? 均价低于城市新房均价的楼盘及差额（新房均价减均价）
SELECT T1.楼盘名, T2.新房均价 - T1.均价 FROM 楼盘 AS T1 JOIN 城市楼市 AS T2 ON T1.城市id = T2.城市id WHERE T1.均价 < T2.新房均价;
-- ? 每个城市几个楼盘，总共多少户，户数多的城市在前
SELECT T2.城市名, COUNT(*), SUM(T1.总户数) FROM 楼盘 AS T1 JOIN 城市楼市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.城市id ORDER BY SUM(T1.总户数) DESC;
-- ? 没有楼盘的城市
-- ? 哪个城市一个楼盘也没有？
SELECT 城市名 FROM 城市楼市 WHERE 城市id NOT IN (SELECT 城市id FROM 楼盘);
-- ? 楼盘数不少于2个的房企
SELECT T2.简称 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id GROUP BY T2.企业id HAVING COUNT(*) >= 2;
-- ? 在深圳和合肥都有楼盘的房企
-- ? 既在深圳又在合肥开发楼盘的企业简称
SELECT T2.简称 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id JOIN 城市楼市 AS T3 ON T1.城市id = T3.城市id WHERE T3.城市名 = '深圳' INTERSECT SELECT T2.简称 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id JOIN 城市楼市 AS T3 ON T1.城市id = T3.城市id WHERE T3.城市名 = '合肥';
-- ? 在总部所在城市开发的楼盘
-- ? 楼盘所在城市就是房企总部城市的楼盘名
SELECT T1.楼盘名 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id JOIN 城市楼市 AS T3 ON T1.城市id = T3.城市id WHERE T2.总部城市 = T3.城市名;
-- ? 民企的楼盘一共卖了多少户？
SELECT SUM(T1.已售户数) FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id WHERE T2.企业性质 = '民企';
-- ? 卖出户数最多的房企
-- ? 已售户数合计第一的房企简称
SELECT T2.简称 FROM 楼盘 AS T1 JOIN 房企 AS T2 ON T1.企业id = T2.企业id GROUP BY T2.企业id ORDER BY SUM(T1.已售户数) DESC LIMIT 1;
-- ? 均价2万到4万（20000到40000）、带精装的楼盘
SELECT 楼盘名 FROM 楼盘 WHERE 均价 BETWEEN 20000 AND 40000 AND 精装 = '是';
-- ? 中筑国府比华府海岸一平贵多少？
-- ? 中筑国府与华府海岸均价之差
SELECT (SELECT 均价 FROM 楼盘 WHERE 楼盘名 = '中筑国府') - (SELECT 均价 FROM 楼盘 WHERE 楼盘名 = '华府海岸');
-- ? 名字带“华府”的楼盘什么时候开盘的？
SELECT 楼盘名, 开盘日期 FROM 楼盘 WHERE 楼盘名 LIKE '%华府%';
-- ? 负债率低于平均的房企在哪个城市？列简称与总部
-- ? 负债率不到均值的房企简称、总部城市
SELECT 简称, 总部城市 FROM 房企 WHERE 负债率 < (SELECT AVG(负债率) FROM 房企);
