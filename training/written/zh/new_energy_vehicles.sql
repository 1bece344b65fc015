-- 新能源车企业、车型与电池供应关系
CREATE TABLE 车企 (企业id INTEGER PRIMARY KEY, 简称 TEXT, 全称 TEXT, 成立时间 TEXT, 总部 TEXT, 是否上市 TEXT, 年交付量 INTEGER);
CREATE TABLE 新能源车型 (车型id INTEGER PRIMARY KEY, 名称 TEXT, 企业id INTEGER REFERENCES 车企(企业id), 动力类型 TEXT, 续航里程 INTEGER, "价格(万元)" REAL, 百公里加速 REAL, 快充时间 REAL);
CREATE TABLE 电池厂 (电池厂id INTEGER PRIMARY KEY, 名称 TEXT, 装机量 REAL, 装机占比 REAL, 所属省份 TEXT);
CREATE TABLE 电池配套 (车型id INTEGER REFERENCES 新能源车型(车型id), 电池厂id INTEGER REFERENCES 电池厂(电池厂id), 电池容量 REAL, 配套比例 REAL, 单价 REAL);
INSERT INTO 车企 VALUES (1,'远智','远智汽车科技有限公司','2014-11-25','上海','是',160000),(2,'理途','理途新能源股份有限公司','2015-07-01','北京','是',376000),(3,'零界','零界汽车有限公司','2017-03-18','杭州','否',144000),(4,'飞梭','飞梭智能电动车公司','2020-05-09','重庆','否',38000),(5,'极野','极野越野车公司','2021-12-12','重庆','否',5200);
INSERT INTO 新能源车型 VALUES (1,'远智E6',1,'纯电',610,36.8,4.5,0.6),(2,'远智E8',1,'纯电',580,49.6,4.1,0.6),(3,'理途L9',2,'增程',1315,45.98,5.3,0.5),(4,'理途M5',2,'纯电',710,33.9,5.0,0.2),(5,'零界小方',3,'纯电',403,8.98,9.9,0.7),(6,'零界T7',3,'增程',1100,16.58,7.2,0.6),(7,'飞梭S',4,'插混',1200,14.9,6.8,0.8),(8,'飞梭一号',4,'纯电',520,19.9,3.9,0.5);
INSERT INTO 电池厂 VALUES (1,'宁川电池',167.1,43.1,'福建'),(2,'弗能',105.5,27.2,'广东'),(3,'中锂航电',32.9,8.5,'江苏'),(4,'国芯动力',15.9,4.1,'安徽'),(5,'瑞蓄',5.2,1.3,'江苏');
INSERT INTO 电池配套 VALUES (1,1,100,70,820),(1,3,75,30,790),(2,1,100,100,830),(3,1,44.5,100,880),(4,2,92,60,760),(4,1,92,40,850),(5,4,38,100,700),(6,3,32,80,740),(6,2,32,20,750),(7,2,27,100,730);

-- ? 哪些造车新势力已经上市了？
-- ? 上市的车企简称
SELECT 简称 FROM 车企 WHERE 是否上市 = '是';
-- ? 交付量最高的是哪家，交了多少辆？
SELECT 简称, 年交付量 FROM 车企 ORDER BY 年交付量 DESC LIMIT 1;
-- ? 2016-01-01以后成立的企业全称和总部
-- ? 2016-01-01之后才创办的车企叫什么、在哪儿
SELECT 全称, 总部 FROM 车企 WHERE 成立时间 > '2016-01-01';
-- ? 纯电车里跑得最远的是哪款？
-- ? 续航最长的纯电车型
SELECT 名称 FROM 新能源车型 WHERE 动力类型 = '纯电' ORDER BY 续航里程 DESC LIMIT 1;
-- ? 20万以内、续航不低于500的车有哪些？价格上限就按20
SELECT 名称 FROM 新能源车型 WHERE "价格(万元)" <= 20 AND 续航里程 >= 500;
-- ? 百公里加速最快的三款车和它们的成绩
-- ? 加速前三名，秒数最小的排前面，给名称和秒数
SELECT 名称, 百公里加速 FROM 新能源车型 ORDER BY 百公里加速 LIMIT 3;
-- ? 增程车和插混车都叫什么
SELECT 名称 FROM 新能源车型 WHERE 动力类型 = '增程' OR 动力类型 = '插混';
-- ? 不同动力类型的车各有几款，平均卖多少万？
-- ? 各动力类型的车型数和均价
SELECT 动力类型, COUNT(*), AVG("价格(万元)") FROM 新能源车型 GROUP BY 动力类型;
-- ? 理途旗下的车型名称和续航
SELECT T1.名称, T1.续航里程 FROM 新能源车型 AS T1 JOIN 车企 AS T2 ON T1.企业id = T2.企业id WHERE T2.简称 = '理途';
-- ? 远智E8比远智E6贵多少万
SELECT (SELECT "价格(万元)" FROM 新能源车型 WHERE 名称 = '远智E8') - (SELECT "价格(万元)" FROM 新能源车型 WHERE 名称 = '远智E6');
-- ? 宁川电池的装机量是弗能的几倍？
SELECT (SELECT 装机量 FROM 电池厂 WHERE 名称 = '宁川电池') / (SELECT 装机量 FROM 电池厂 WHERE 名称 = '弗能');
-- ? 重庆的车企造了哪些车？
-- ? 总部位于重庆的企业的车型名称
SELECT T1.名称 FROM 新能源车型 AS T1 JOIN 车企 AS T2 ON T1.企业id = T2.企业id WHERE T2.总部 = '重庆';
-- ? 哪家车企到现在还没出车型？
SELECT 简称 FROM 车企 WHERE 企业id NOT IN (SELECT 企业id FROM 新能源车型);
-- ? 江苏有哪些电池厂，市场占比多少？
-- ? 江苏的电池企业名称及装机占比
SELECT 名称, 装机占比 FROM 电池厂 WHERE 所属省份 = '江苏';
-- ? 远智E6用的是谁家的电池，各占多大比例？
-- ? 给远智E6供电池的厂家名称和配套比例
SELECT T3.名称, T1.配套比例 FROM 电池配套 AS T1 JOIN 新能源车型 AS T2 ON T1.车型id = T2.车型id JOIN 电池厂 AS T3 ON T1.电池厂id = T3.电池厂id WHERE T2.名称 = '远智E6';
-- ? 每家电池厂给几款车供货，按数量从多到少
SELECT T2.名称, COUNT(*) FROM 电池配套 AS T1 JOIN 电池厂 AS T2 ON T1.电池厂id = T2.电池厂id GROUP BY T2.电池厂id ORDER BY COUNT(*) DESC;
-- ? 一块电池要多少钱？按容量乘单价，列出车型名、电池厂名和电池总价
-- ? 车型、电池厂、电池包金额（电池容量×单价）
SELECT T2.名称, T3.名称, T1.电池容量 * T1.单价 FROM 电池配套 AS T1 JOIN 新能源车型 AS T2 ON T1.车型id = T2.车型id JOIN 电池厂 AS T3 ON T1.电池厂id = T3.电池厂id;
-- ? 有两家及以上（至少2家）电池供应商的车型
SELECT T2.名称 FROM 电池配套 AS T1 JOIN 新能源车型 AS T2 ON T1.车型id = T2.车型id GROUP BY T2.车型id HAVING COUNT(*) >= 2;
-- ? 没给任何车型供货的电池厂
-- ? 配套表里查不到的电池厂是哪家
SELECT 名称 FROM 电池厂 WHERE 电池厂id NOT IN (SELECT 电池厂id FROM 电池配套);
-- ? 既用宁川电池又用弗能的车
SELECT T2.名称 FROM 电池配套 AS T1 JOIN 新能源车型 AS T2 ON T1.车型id = T2.车型id JOIN 电池厂 AS T3 ON T1.电池厂id = T3.电池厂id WHERE T3.名称 = '宁川电池' INTERSECT SELECT T2.名称 FROM 电池配套 AS T1 JOIN 新能源车型 AS T2 ON T1.车型id = T2.车型id JOIN 电池厂 AS T3 ON T1.电池厂id = T3.电池厂id WHERE T3.名称 = '弗能';
-- ? 充电最快的车是哪款，快充要几个小时？
-- ? 快充用时最短的车型及时间
SELECT 名称, 快充时间 FROM 新能源车型 ORDER BY 快充时间 LIMIT 1;
-- ? 每公里续航合多少万元？给出车型名和价格除以续航的值
SELECT 名称, "价格(万元)" / 续航里程 FROM 新能源车型;
-- ? 续航超过平均水平的车型，按续航从高到低
-- ? 比平均续航还长的车，远的在前
SELECT 名称 FROM 新能源车型 WHERE 续航里程 > (SELECT AVG(续航里程) FROM 新能源车型) ORDER BY 续航里程 DESC;
-- ? 没上市的车企一年总共交付多少辆
SELECT SUM(年交付量) FROM 车企 WHERE 是否上市 = '否';
-- ? 产品平均价格超过20万的车企（均价大于20）
-- ? 哪些车企的车均价高于20万？
SELECT T2.简称 FROM 新能源车型 AS T1 JOIN 车企 AS T2 ON T1.企业id = T2.企业id GROUP BY T2.企业id HAVING AVG(T1."价格(万元)") > 20;
-- ? 电池平均单价和最高单价分别是多少
SELECT AVG(单价), MAX(单价) FROM 电池配套;
-- ? 不是纯电的车中最便宜的是哪个
-- ? 除纯电外价格最低的车型
SELECT 名称 FROM 新能源车型 WHERE 动力类型 <> '纯电' ORDER BY "价格(万元)" LIMIT 1;
-- ? 装机占比在4到30之间的电池厂有几家？
SELECT COUNT(*) FROM 电池厂 WHERE 装机占比 BETWEEN 4 AND 30;
-- ? 哪些城市的车企不止一家（多于1家）？
SELECT 总部 FROM 车企 GROUP BY 总部 HAVING COUNT(*) > 1;
-- ? 最年轻的车企是哪家，哪天成立的？
-- ? 成立最晚的企业简称和成立日期
SELECT 简称, 成立时间 FROM 车企 ORDER BY 成立时间 DESC LIMIT 1;
