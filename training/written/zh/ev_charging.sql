-- 充电设施：运营商、充电站、充电桩、充电订单。
CREATE TABLE Operator_运营商 (opId INTEGER PRIMARY KEY, 运营商名 TEXT, 总部城市 TEXT, 建桩总数 INTEGER, 市占率 REAL, 客服评分 REAL);
CREATE TABLE Station_充电站 (stId INTEGER PRIMARY KEY, 站点名 TEXT, opId INTEGER REFERENCES Operator_运营商(opId), 区域 TEXT, 场景 TEXT, 车位数 INTEGER, 停车费 REAL, 投运日 TEXT, 雨棚 TEXT);
CREATE TABLE Pile_桩 (pileNo TEXT PRIMARY KEY, stId INTEGER REFERENCES Station_充电站(stId), 类型 TEXT, 功率_kW INTEGER, 状态 TEXT, 故障次数 INTEGER);
CREATE TABLE Order_订单 (orderNo TEXT PRIMARY KEY, pileNo TEXT REFERENCES Pile_桩(pileNo), 车主 TEXT, 车牌归属 TEXT, 开始时间 TEXT, 电量_度 REAL, 电费 REAL, 服务费 REAL, 评价 INTEGER);
INSERT INTO Operator_运营商 VALUES (1,'特来充','青岛',560000,19.2,4.3),(2,'星星电','北京',470000,16.5,4.1),(3,'云快能','南京',520000,17.8,3.9),(4,'国网易电','北京',196000,6.6,4.0),(5,'小桔桩','杭州',140000,4.5,4.6),(6,'邻里充','苏州',800,0.1,NULL);
INSERT INTO Station_充电站 VALUES (1,'万达广场B2站',1,'城中','商场',40,5,'2019-06-01','有'),(2,'南高速服务区站',4,'城南','高速',12,0,'2018-01-20','有'),(3,'软件园超充站',2,'高新','园区',30,0,'2023-03-15','无'),(4,'火车站P3站',3,'城中','枢纽',60,8,'2020-10-10','有'),(5,'梅园小区站',5,'城北','社区',10,2,'2022-07-07','无'),(6,'公交总站场站',1,'城北','公交',80,0,'2017-05-05','无'),(7,'滨湖公园站',3,'高新','景区',20,3,'2024-02-02','无');
INSERT INTO Pile_桩 VALUES ('A1',1,'直流',120,'空闲',1),('A2',1,'交流',7,'占用',0),('B1',2,'直流',160,'占用',3),('B2',2,'直流',60,'故障',12),('C1',3,'超充',480,'空闲',0),('C2',3,'超充',480,'占用',1),('D1',4,'直流',120,'空闲',2),('D2',4,'交流',7,'故障',9),('E1',5,'交流',7,'空闲',0),('F1',6,'直流',180,'占用',4),('G1',7,'直流',80,'离线',5);
INSERT INTO Order_订单 VALUES ('R01','A1','彭越','苏E','2024-06-01 08:10',32.5,22.8,13.0,5),('R02','A2','鲁班班','苏E','2024-06-01 19:30',41.0,20.5,8.2,4),('R03','B1','邢飞','沪A','2024-06-02 10:05',55.2,49.7,22.1,4),('R04','C1','柯南南','苏E','2024-06-02 12:40',60.8,66.9,48.6,5),('R05','C2','彭越','苏E','2024-06-03 21:15',25.0,12.5,20.0,NULL),('R06','D1','祁连','浙B','2024-06-03 14:00',38.6,34.7,19.3,3),('R07','E1','鲁班班','苏E','2024-06-04 23:50',45.0,13.5,9.0,5),('R08','F1','公交118','苏E','2024-06-05 01:20',180.0,54.0,36.0,NULL),('R09','B2','邢飞','沪A','2024-06-05 16:30',6.1,5.5,2.4,1),('R10','A2','彭越','苏E','2024-06-06 09:45',29.9,26.9,15.0,4);

-- ? 市占率最高的充电运营商是哪家？
-- ? 市场份额老大是哪个运营商
SELECT 运营商名 FROM Operator_运营商 ORDER BY 市占率 DESC LIMIT 1;
-- ? 总部在北京的运营商一共建了多少桩？
SELECT SUM(建桩总数) FROM Operator_运营商 WHERE 总部城市 = '北京';
-- ? 客服评分不到4.2的运营商及评分，差的在前
-- ? 客服评分低于4.2的有哪些运营商，各打几分，从低到高
SELECT 运营商名, 客服评分 FROM Operator_运营商 WHERE 客服评分 < 4.2 ORDER BY 客服评分;
-- ? 停车不要钱的充电站有哪些？
-- ? 停车费为0的站点名
SELECT 站点名 FROM Station_充电站 WHERE 停车费 = 0;
-- ? 城中的充电站，哪个带雨棚？给站点名和车位数
SELECT 站点名, 车位数 FROM Station_充电站 WHERE 区域 = '城中' AND 雨棚 = '有';
-- ? 各区域有几个站、车位总共多少？
-- ? 按区域汇总站点数和车位数
SELECT 区域, COUNT(*), SUM(车位数) FROM Station_充电站 GROUP BY 区域;
-- ? 最新投运的站是哪个，谁家的？
-- ? 投运最晚的站点名和运营商
SELECT Station_充电站.站点名, Operator_运营商.运营商名 FROM Station_充电站 JOIN Operator_运营商 ON Station_充电站.opId = Operator_运营商.opId ORDER BY Station_充电站.投运日 DESC LIMIT 1;
-- ? 特来充在本地有哪些站？
SELECT Station_充电站.站点名 FROM Station_充电站 JOIN Operator_运营商 ON Station_充电站.opId = Operator_运营商.opId WHERE Operator_运营商.运营商名 = '特来充';
-- ? 在本市一个站都没有的运营商
-- ? 没有充电站的运营商名
SELECT 运营商名 FROM Operator_运营商 WHERE opId NOT IN (SELECT opId FROM Station_充电站);
-- ? 眼下空闲能用的桩有几根？
-- ? 状态空闲的桩数
SELECT COUNT(*) FROM Pile_桩 WHERE 状态 = '空闲';
-- ? 坏了的桩（故障）在哪些站？
SELECT Station_充电站.站点名 FROM Pile_桩 JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId WHERE Pile_桩.状态 = '故障';
-- ? 功率最大的桩在哪个站，多少千瓦？不重复
-- ? 最大功率的桩所在站点名与功率，去重
SELECT DISTINCT Station_充电站.站点名, Pile_桩.功率_kW FROM Pile_桩 JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId WHERE Pile_桩.功率_kW = (SELECT MAX(功率_kW) FROM Pile_桩);
-- ? 各类型桩的数量、平均功率和故障总次数
-- ? 交流、直流、超充桩各几根，平均功率和总故障次数
SELECT 类型, COUNT(*), AVG(功率_kW), SUM(故障次数) FROM Pile_桩 GROUP BY 类型;
-- ? 功率60到160之间、还空闲的直流桩
SELECT pileNo FROM Pile_桩 WHERE 类型 = '直流' AND 状态 = '空闲' AND 功率_kW BETWEEN 60 AND 160;
-- ? 故障次数合计超过5次的站，各坏过几次，多的在前
-- ? 站点故障总数大于5的，列站点名和次数，由多到少
SELECT Station_充电站.站点名, SUM(Pile_桩.故障次数) FROM Pile_桩 JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId GROUP BY Station_充电站.站点名 HAVING SUM(Pile_桩.故障次数) > 5 ORDER BY SUM(Pile_桩.故障次数) DESC;
-- ? 没人用过（无订单）的桩号
SELECT pileNo FROM Pile_桩 WHERE pileNo NOT IN (SELECT pileNo FROM Order_订单);
-- ? 每单一共花多少钱：电费加服务费，贵的在前
-- ? 订单总价（电费+服务费）从高到低，列orderNo
SELECT orderNo, 电费 + 服务费 FROM Order_订单 ORDER BY 电费 + 服务费 DESC;
-- ? 每度电平均多少钱最贵的一单是谁充的？（电费除以电量）
SELECT 车主 FROM Order_订单 ORDER BY 电费 / 电量_度 DESC LIMIT 1;
-- ? 彭越在哪些站充过电？不重复
-- ? 车主彭越去过的站点名，去重
SELECT DISTINCT Station_充电站.站点名 FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId WHERE Order_订单.车主 = '彭越';
-- ? 充电次数达到3次的车主和总电量
SELECT 车主, SUM(电量_度) FROM Order_订单 GROUP BY 车主 HAVING COUNT(*) >= 3;
-- ? 外地车（车牌归属不是苏E）的订单，谁、充了几度
-- ? 车牌不是苏E的车主与电量
SELECT 车主, 电量_度 FROM Order_订单 WHERE 车牌归属 <> '苏E';
-- ? 没给评价的订单
SELECT orderNo FROM Order_订单 WHERE 评价 IS NULL;
-- ? 差评（评价不超过3分）出在哪个站？
-- ? 评价3分及以下的订单对应的站点名
SELECT Station_充电站.站点名 FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId WHERE Order_订单.评价 <= 3;
-- ? 各站的总充电量和服务费收入，收入高的在前
SELECT Station_充电站.站点名, SUM(Order_订单.电量_度), SUM(Order_订单.服务费) FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId GROUP BY Station_充电站.站点名 ORDER BY SUM(Order_订单.服务费) DESC;
-- ? 2024-06-01 00:00到2024-06-03 23:59之间开始充电的订单共多少度？
-- ? 开始时间在2024-06-01 00:00与2024-06-03 23:59之间的电量合计
SELECT SUM(电量_度) FROM Order_订单 WHERE 开始时间 BETWEEN '2024-06-01 00:00' AND '2024-06-03 23:59';
-- ? 既用过直流桩又用过交流桩的车主
-- ? 快慢充（直流、交流）都用过的车主
SELECT Order_订单.车主 FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo WHERE Pile_桩.类型 = '直流' INTERSECT SELECT Order_订单.车主 FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo WHERE Pile_桩.类型 = '交流';
-- ? 不同类型桩的平均评价，评价高的排前
SELECT Pile_桩.类型, AVG(Order_订单.评价) FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo GROUP BY Pile_桩.类型 ORDER BY AVG(Order_订单.评价) DESC;
-- ? 云快能比小桔桩多建多少桩？
-- ? 云快能和小桔桩的建桩总数差
SELECT (SELECT 建桩总数 FROM Operator_运营商 WHERE 运营商名 = '云快能') - (SELECT 建桩总数 FROM Operator_运营商 WHERE 运营商名 = '小桔桩');
-- ? 电量超过平均的订单在哪个区域？列orderNo和区域
SELECT Order_订单.orderNo, Station_充电站.区域 FROM Order_订单 JOIN Pile_桩 ON Order_订单.pileNo = Pile_桩.pileNo JOIN Station_充电站 ON Pile_桩.stId = Station_充电站.stId WHERE Order_订单.电量_度 > (SELECT AVG(电量_度) FROM Order_订单);
-- ? 车位最多的站比最少的站多几个车位？
-- ? 站点车位数的最大最小差
SELECT MAX(车位数) - MIN(车位数) FROM Station_充电站;
