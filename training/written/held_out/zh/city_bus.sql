-- 城市公交：线路、站点、车辆、刷卡与投诉。
CREATE TABLE gj_line (line_no TEXT PRIMARY KEY, 起点 TEXT, 终点 TEXT, 里程_km REAL, 票价 REAL, 首班 TEXT, 末班 TEXT, 线路类型 TEXT, 车队 TEXT);
CREATE TABLE gj_bus (车牌 TEXT PRIMARY KEY, line_no TEXT REFERENCES gj_line(line_no), 能源 TEXT, 座位 INTEGER, 上牌年 INTEGER, 购置价_万 REAL, 空调 TEXT, 状态 TEXT);
CREATE TABLE gj_driver (工号 INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 驾龄 INTEGER, line_no TEXT REFERENCES gj_line(line_no), 星级 INTEGER, 月均公里 REAL, 违章次数 INTEGER);
CREATE TABLE gj_tousu (编号 INTEGER PRIMARY KEY, line_no TEXT REFERENCES gj_line(line_no), 日期 TEXT, 类型 TEXT, 渠道 TEXT, 属实 TEXT, 满意度 INTEGER);
INSERT INTO gj_line VALUES ('1路','火车站','师范学院',12.5,1,'05:30','23:00','普通','一车队'),('8路','汽车南站','体育中心',18.2,2,'06:00','22:00','普通','二车队'),('K22','高铁东站','大学城',31.0,3,'06:30','21:30','快线','二车队'),('夜3','火车站','夜市街',9.8,2,'22:30','05:00','夜班','一车队'),('微5','地铁口','梅园小区',3.6,1,'06:10','21:00','社区','三车队'),('旅1','市中心','青龙山',26.4,5,'08:00','17:30','旅游','三车队'),('15路','工业园','港务局',22.7,2,'05:50','20:30','普通','一车队');
INSERT INTO gj_bus VALUES ('B0101','1路','纯电',32,2021,98,'有','运营'),('B0102','1路','纯电',32,2021,98,'有','维修'),('B0801','8路','天然气',40,2015,55,'有','运营'),('B0802','8路','柴油',38,2011,42,'无','报废'),('B2201','K22','纯电',36,2022,120,'有','运营'),('B2202','K22','混动',36,2018,86,'有','运营'),('B0301','夜3','混动',28,2017,70,'有','运营'),('B0501','微5','纯电',18,2023,46,'有','运营'),('B1501','15路','柴油',40,2012,45,'无','运营');
INSERT INTO gj_driver VALUES (1,'曹德旺财','男',25,'1路',5,3600,0),(2,'金凤','女',12,'1路',4,3300,1),(3,'鲁大明','男',18,'8路',3,3900,4),(4,'沙丽','女',8,'K22',5,4800,0),(5,'牛劲','男',5,'K22',3,5100,2),(6,'夜师傅','男',30,'夜3',4,2400,0),(7,'祝小满','女',3,'微5',4,1900,0),(8,'巩固','男',15,NULL,2,NULL,6),(9,'康健','男',21,'15路',4,4100,1);
INSERT INTO gj_tousu VALUES (1,'8路','2024-05-02','等车久','热线','是',2),(2,'8路','2024-05-09','服务态度','热线','否',4),(3,'K22','2024-05-11','甩站','网上','是',3),(4,'1路','2024-05-15','拥挤','网上','是',4),(5,'15路','2024-05-20','等车久','信访','是',1),(6,'8路','2024-06-01','车况差','热线','是',2),(7,'旅1','2024-06-08','服务态度','网上','否',NULL),(8,'15路','2024-06-12','车况差','热线','是',2);

-- ? 最长的公交线是哪路，多少公里？
-- ? 里程第一的线路和公里数
SELECT line_no, 里程_km FROM gj_line ORDER BY 里程_km DESC LIMIT 1;
-- ? 从火车站出发能坐几路车？
-- ? 起点是火车站的线路
SELECT line_no FROM gj_line WHERE 起点 = '火车站';
-- ? 一块钱就能坐的线路有哪些，从哪儿到哪儿？
-- ? 票价1元的线路及起点、终点
SELECT line_no, 起点, 终点 FROM gj_line WHERE 票价 = 1;
-- ? 夜班车几点发车、几点收车？
SELECT 首班, 末班 FROM gj_line WHERE 线路类型 = '夜班';
-- ? 每公里最贵的线路（票价除以里程）
-- ? 票价/里程最高的是哪路
SELECT line_no FROM gj_line ORDER BY 票价 / 里程_km DESC LIMIT 1;
-- ? 里程10到25公里之间、票价不超过2元的线路
SELECT line_no FROM gj_line WHERE 里程_km BETWEEN 10 AND 25 AND 票价 <= 2;
-- ? 每个车队管几条线、总里程多少？
-- ? 按车队统计线路条数和里程合计
SELECT 车队, COUNT(*), SUM(里程_km) FROM gj_line GROUP BY 车队;
-- ? 05:30或更早就发首班的普通线路
SELECT line_no FROM gj_line WHERE 线路类型 = '普通' AND 首班 <= '05:30';
-- ? 纯电公交车的车牌和所属线路
-- ? 哪些车是纯电的，跑几路
SELECT 车牌, line_no FROM gj_bus WHERE 能源 = '纯电';
-- ? 没装空调的车里还在运营的有哪辆？
SELECT 车牌 FROM gj_bus WHERE 空调 = '无' AND 状态 = '运营';
-- ? 各能源类型的车有几辆，平均购置价多少万，贵的在前
-- ? 按能源统计车辆数和购置均价，由高到低
SELECT 能源, COUNT(*), AVG(购置价_万) FROM gj_bus GROUP BY 能源 ORDER BY AVG(购置价_万) DESC;
-- ? 车龄最老的车是哪年上牌的，车牌多少？
SELECT 上牌年, 车牌 FROM gj_bus ORDER BY 上牌年 LIMIT 1;
-- ? 每个座位摊到多少购置成本？购置价除以座位，列车牌
-- ? 列车牌和购置价_万/座位
SELECT 车牌, 购置价_万 / 座位 FROM gj_bus;
-- ? 没在跑（状态不是运营）的车有几辆？
-- ? 维修或报废的公交车数量
SELECT COUNT(*) FROM gj_bus WHERE 状态 <> '运营';
-- ? 开往大学城的线路用的什么车？列车牌和能源
SELECT gj_bus.车牌, gj_bus.能源 FROM gj_bus JOIN gj_line ON gj_bus.line_no = gj_line.line_no WHERE gj_line.终点 = '大学城';
-- ? 没有配车的线路
-- ? 哪条线一辆车都没有
SELECT line_no FROM gj_line WHERE line_no NOT IN (SELECT line_no FROM gj_bus);
-- ? 二车队的车一共有多少座位？
SELECT SUM(gj_bus.座位) FROM gj_bus JOIN gj_line ON gj_bus.line_no = gj_line.line_no WHERE gj_line.车队 = '二车队';
-- ? 既有纯电车又有混动车的线路
-- ? 纯电和混动都在用的是几路
SELECT line_no FROM gj_bus WHERE 能源 = '纯电' INTERSECT SELECT line_no FROM gj_bus WHERE 能源 = '混动';
-- ? 驾龄最长的司机是谁？
SELECT 姓名 FROM gj_driver ORDER BY 驾龄 DESC LIMIT 1;
-- ? 从没违过章的女司机
-- ? 违章次数为0的女驾驶员姓名
SELECT 姓名 FROM gj_driver WHERE 性别 = '女' AND 违章次数 = 0;
-- ? 待岗、没排到线路的司机是哪位？
-- ? line_no为空的驾驶员
SELECT 姓名 FROM gj_driver WHERE line_no IS NULL;
-- ? 各星级司机的人数和平均驾龄，星级高的在前
SELECT 星级, COUNT(*), AVG(驾龄) FROM gj_driver GROUP BY 星级 ORDER BY 星级 DESC;
-- ? 跑快线的司机有谁，月均公里多少？
-- ? 快线驾驶员的姓名与月均公里
SELECT gj_driver.姓名, gj_driver.月均公里 FROM gj_driver JOIN gj_line ON gj_driver.line_no = gj_line.line_no WHERE gj_line.线路类型 = '快线';
-- ? 被投诉最多的线路是哪路，几次？
-- ? 投诉量第一的线路及次数
SELECT line_no, COUNT(*) FROM gj_tousu GROUP BY line_no ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 查下来不属实的投诉是什么类型？
SELECT 类型 FROM gj_tousu WHERE 属实 = '否';
-- ? 各车队被投诉的次数和平均满意度
-- ? 按车队汇总投诉条数、满意度均值
SELECT gj_line.车队, COUNT(*), AVG(gj_tousu.满意度) FROM gj_tousu JOIN gj_line ON gj_tousu.line_no = gj_line.line_no GROUP BY gj_line.车队;
-- ? 零投诉的线路
-- ? 没有被投诉过的线路
SELECT line_no FROM gj_line WHERE line_no NOT IN (SELECT line_no FROM gj_tousu);
-- ? 2024-05-01到2024-05-31通过热线来的投诉有几条？
SELECT COUNT(*) FROM gj_tousu WHERE 渠道 = '热线' AND 日期 BETWEEN '2024-05-01' AND '2024-05-31';
-- ? K22比微5长多少公里？
-- ? K22与微5两条线的里程差
SELECT (SELECT 里程_km FROM gj_line WHERE line_no = 'K22') - (SELECT 里程_km FROM gj_line WHERE line_no = '微5');
-- ? 月均公里高于平均的司机开哪路车？列姓名和line_no
SELECT 姓名, line_no FROM gj_driver WHERE 月均公里 > (SELECT AVG(月均公里) FROM gj_driver);
