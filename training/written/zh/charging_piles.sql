-- 充电桩运营商、充电站、充电枪与充电订单
CREATE TABLE 运营商 (运营商id INTEGER PRIMARY KEY, 简称 TEXT, 成立年份 INTEGER, 公共桩保有量 REAL, 市场份额 REAL, 是否车企自营 TEXT);
CREATE TABLE 充电站 (站点编码 TEXT PRIMARY KEY, 站名 TEXT, 运营商id INTEGER REFERENCES 运营商(运营商id), 行政区 TEXT, 快充桩数 INTEGER, 慢充桩数 INTEGER, 停车是否免费 TEXT, 经度 REAL, 纬度 REAL, 评分 REAL);
CREATE TABLE 分时电价 (站点编码 TEXT REFERENCES 充电站(站点编码), 时段 TEXT, 电费 REAL, 服务费 REAL);
CREATE TABLE 充电订单 (订单id INTEGER PRIMARY KEY, 站点编码 TEXT REFERENCES 充电站(站点编码), 车牌 TEXT, 车辆类型 TEXT, 充电量 REAL, 充电分钟 INTEGER, 金额 REAL, 充电日 TEXT, 结束原因 TEXT);
INSERT INTO 运营商 VALUES (1,'特能',2014,45.2,20.1,'否'),(2,'星联充',2014,38.9,17.8,'否'),(3,'云电快充',2016,41.0,18.6,'否'),(4,'逐日超充',2018,1.4,0.7,'是'),(5,'小桩到家',2021,0.2,0.1,'否');
INSERT INTO 充电站 VALUES ('S01','奥体中心站',1,'建邺区',24,6,'否',118.72,32.01,4.6),('S02','江北商场站',2,'浦口区',12,20,'是',118.63,32.07,4.2),('S03','南站北广场站',1,'雨花台区',40,0,'否',118.80,31.97,4.8),('S04','软件园超充站',4,'雨花台区',8,0,'是',118.76,31.98,4.9),('S05','老街社区站',3,'秦淮区',2,10,'是',118.79,32.02,3.5),('S06','高速服务区站',3,'溧水区',10,0,'是',119.02,31.65,4.0);
INSERT INTO 分时电价 VALUES ('S01','峰',1.25,0.60),('S01','谷',0.38,0.60),('S02','峰',1.10,0.45),('S02','谷',0.35,0.40),('S03','峰',1.30,0.70),('S04','峰',1.45,0.80),('S04','谷',0.60,0.80),('S05','平',0.72,0.30),('S06','平',0.85,0.55);
INSERT INTO 充电订单 VALUES (1,'S01','苏A7D901','私家车',42.5,48,78.6,'2023-10-01','充满'),(2,'S03','苏A9Q233','出租车',55.0,52,110,'2023-10-01','主动停止'),(3,'S04','苏A1N688','私家车',61.2,25,137.7,'2023-10-02','充满'),(4,'S02','苏A7D901','私家车',30.1,280,22.6,'2023-10-03','充满'),(5,'S03','苏A5T077','物流车',80.6,95,161.2,'2023-10-03','充满'),(6,'S01','苏A9Q233','出租车',12.0,15,22.2,'2023-10-05','设备故障'),(7,'S05','苏A3K512','私家车',25.8,310,26.3,'2023-10-06','主动停止'),(8,'S04','苏A1N688','私家车',48.0,20,108,'2023-10-08','主动停止'),(9,'S03','苏A9Q233','出租车',50.4,47,100.8,'2023-10-09','充满');

-- ? 停车不要钱的充电站有哪些？
-- ? 免费停车的站名
SELECT 站名 FROM 充电站 WHERE 停车是否免费 = '是';
-- ? 只有快充没有慢充（慢充桩数为0）的站在哪个区？列站名和行政区
SELECT 站名, 行政区 FROM 充电站 WHERE 慢充桩数 = 0;
-- ? 最靠北的充电站是哪个？
-- ? 纬度最高的站名
SELECT 站名 FROM 充电站 ORDER BY 纬度 DESC LIMIT 1;
-- ? 最东边的站叫什么？
SELECT 站名 FROM 充电站 ORDER BY 经度 DESC LIMIT 1;
-- ? 每个站一共有几根桩（快充加慢充），多的在前
-- ? 站名和桩总数，从多到少
SELECT 站名, 快充桩数 + 慢充桩数 FROM 充电站 ORDER BY 快充桩数 + 慢充桩数 DESC;
-- ? 市场份额前三的运营商
SELECT 简称 FROM 运营商 ORDER BY 市场份额 DESC LIMIT 3;
-- ? 车企自己建的充电品牌是谁，哪年成立的？
-- ? 车企自营的运营商简称及成立年份
SELECT 简称, 成立年份 FROM 运营商 WHERE 是否车企自营 = '是';
-- ? 特能开了哪些站，评分多少？
SELECT T1.站名, T1.评分 FROM 充电站 AS T1 JOIN 运营商 AS T2 ON T1.运营商id = T2.运营商id WHERE T2.简称 = '特能';
-- ? 没有站点的运营商
-- ? 哪家运营商在表里一个站都没有？
SELECT 简称 FROM 运营商 WHERE 运营商id NOT IN (SELECT 运营商id FROM 充电站);
-- ? 各运营商的站数和平均评分
SELECT T2.简称, COUNT(*), AVG(T1.评分) FROM 充电站 AS T1 JOIN 运营商 AS T2 ON T1.运营商id = T2.运营商id GROUP BY T2.运营商id;
-- ? 各区快充桩总数，只看超过15根的
-- ? 快充桩合计大于15的行政区
SELECT 行政区 FROM 充电站 GROUP BY 行政区 HAVING SUM(快充桩数) > 15;
-- ? 奥体中心站不同时段一度电总共多少钱（电费加服务费）？
-- ? 奥体中心站各时段的电费与服务费之和
SELECT T1.时段, T1.电费 + T1.服务费 FROM 分时电价 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 WHERE T2.站名 = '奥体中心站';
-- ? 谷电最便宜的是哪个站？按电费加服务费算
SELECT T2.站名 FROM 分时电价 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 WHERE T1.时段 = '谷' ORDER BY T1.电费 + T1.服务费 LIMIT 1;
-- ? 峰谷平各时段的平均电费、最高服务费
-- ? 按时段看电费均值和服务费最大值
SELECT 时段, AVG(电费), MAX(服务费) FROM 分时电价 GROUP BY 时段;
-- ? 既有峰价又有谷价的站名
SELECT T2.站名 FROM 分时电价 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 WHERE T1.时段 = '峰' INTERSECT SELECT T2.站名 FROM 分时电价 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 WHERE T1.时段 = '谷';
-- ? 车牌苏A9Q233在哪些站充过？不重复
-- ? 苏A9Q233充过电的站名（去重）
SELECT DISTINCT T2.站名 FROM 充电订单 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 WHERE T1.车牌 = '苏A9Q233';
-- ? 充电最多的车是哪辆，一共充了几度？
SELECT 车牌, SUM(充电量) FROM 充电订单 GROUP BY 车牌 ORDER BY SUM(充电量) DESC LIMIT 1;
-- ? 因为设备坏了中断的订单是哪个站的？
-- ? 结束原因为设备故障的订单所在站名
SELECT T2.站名 FROM 充电订单 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 WHERE T1.结束原因 = '设备故障';
-- ? 每单平均一度电多少钱？订单id、金额除以充电量
SELECT 订单id, 金额 / 充电量 FROM 充电订单;
-- ? 充电速度最快（充电量除以充电分钟）的订单在哪个站？
-- ? 每分钟充电量最高的那一单的站名
SELECT T2.站名 FROM 充电订单 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 ORDER BY T1.充电量 / T1.充电分钟 DESC LIMIT 1;
-- ? 私家车、出租车、物流车平均充几度、花多少钱？
-- ? 按车辆类型统计平均充电量与平均金额
SELECT 车辆类型, AVG(充电量), AVG(金额) FROM 充电订单 GROUP BY 车辆类型;
-- ? 还没有订单的充电站
SELECT 站名 FROM 充电站 WHERE 站点编码 NOT IN (SELECT 站点编码 FROM 充电订单);
-- ? 各站的订单数和营收，营收高的在前
-- ? 站点收入排行：站名、单数、金额合计
SELECT T2.站名, COUNT(*), SUM(T1.金额) FROM 充电订单 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 GROUP BY T2.站点编码 ORDER BY SUM(T1.金额) DESC;
-- ? 金额高于平均的订单，车牌是多少？去重
SELECT DISTINCT 车牌 FROM 充电订单 WHERE 金额 > (SELECT AVG(金额) FROM 充电订单);
-- ? 评分比江北商场站高的站
-- ? 哪些站的评分超过江北商场站？
SELECT 站名 FROM 充电站 WHERE 评分 > (SELECT 评分 FROM 充电站 WHERE 站名 = '江北商场站');
-- ? 南站北广场站比奥体中心站多几根快充桩？
SELECT (SELECT 快充桩数 FROM 充电站 WHERE 站名 = '南站北广场站') - (SELECT 快充桩数 FROM 充电站 WHERE 站名 = '奥体中心站');
-- ? 特能的保有量是逐日超充的几倍？
-- ? 特能与逐日超充公共桩保有量之比
SELECT (SELECT 公共桩保有量 FROM 运营商 WHERE 简称 = '特能') / (SELECT 公共桩保有量 FROM 运营商 WHERE 简称 = '逐日超充');
-- ? 国庆假期（2023-10-01到2023-10-05）充了多少单？
SELECT COUNT(*) FROM 充电订单 WHERE 充电日 BETWEEN '2023-10-01' AND '2023-10-05';
-- ? 充了超过1小时（大于60分钟）的订单id和车牌
-- ? 充电分钟多于60的订单id、车牌
SELECT 订单id, 车牌 FROM 充电订单 WHERE 充电分钟 > 60;
-- ? 特能的站一共收了多少充电费？
SELECT SUM(T1.金额) FROM 充电订单 AS T1 JOIN 充电站 AS T2 ON T1.站点编码 = T2.站点编码 JOIN 运营商 AS T3 ON T2.运营商id = T3.运营商id WHERE T3.简称 = '特能';
