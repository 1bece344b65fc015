-- 房产中介的小区、门店经纪人、二手房源与带看
CREATE TABLE 小区 (小区id INTEGER PRIMARY KEY, 小区名 TEXT, 所属区 TEXT, 建成年代 INTEGER, 容积率 REAL, 绿化率 REAL, 总户数 INTEGER, 物业费 REAL);
CREATE TABLE 经纪人 (经纪人id INTEGER PRIMARY KEY, 姓名 TEXT, 门店 TEXT, 工龄 INTEGER, 带看满意度 REAL);
CREATE TABLE 房源 (房源编号 TEXT PRIMARY KEY, 小区id INTEGER REFERENCES 小区(小区id), 经纪人id INTEGER REFERENCES 经纪人(经纪人id), 户型 TEXT, 建筑面积 REAL, 挂牌总价 REAL, 成交总价 REAL, 楼层 INTEGER, 朝向 TEXT, 挂牌日期 TEXT, 有无电梯 TEXT);
CREATE TABLE 带看记录 (带看id INTEGER PRIMARY KEY, 房源编号 TEXT REFERENCES 房源(房源编号), 客户姓名 TEXT, 带看日期 TEXT, 出价 REAL);
INSERT INTO 小区 VALUES (1,'翡翠湾','滨湖区',2015,2.5,38,1860,2.8),(2,'老机床厂家属院','老城区',1988,1.6,20,420,0.5),(3,'云山国际','高新区',2020,3.2,35,2600,3.5),(4,'桂花苑','老城区',2003,1.9,42,980,1.2),(5,'湖畔一号','滨湖区',2018,1.1,48,260,6.0);
INSERT INTO 经纪人 VALUES (51,'彭程','湖滨店',6,4.9),(52,'谢娜娜','湖滨店',2,4.4),(53,'曹阳','老城店',11,4.7),(54,'龙飞','高新店',1,4.0),(55,'尹雪','高新店',4,4.8);
INSERT INTO 房源 VALUES ('F001',1,51,'三室两厅',118,236,225,12,'南','2023-02-10','有'),('F002',1,52,'两室一厅',86,168,NULL,5,'东南','2023-05-18','有'),('F003',2,53,'两室一厅',62,58,55,6,'南','2022-11-03','无'),('F004',3,55,'四室两厅',143,358,NULL,27,'南','2023-06-01','有'),('F005',4,53,'三室一厅',95,112,108,3,'东','2023-01-25','无'),('F006',5,51,'四室两厅',210,820,NULL,2,'南','2023-03-30','有'),('F007',3,55,'三室两厅',109,262,250,18,'北','2023-04-04','有'),('F008',2,53,'一室一厅',41,39,NULL,1,'北','2023-07-15','无');
INSERT INTO 带看记录 VALUES (1,'F001','贺先生','2023-02-20',215),(2,'F001','温女士','2023-03-01',225),(3,'F002','贺先生','2023-05-28',155),(4,'F004','祝先生','2023-06-10',NULL),(5,'F004','温女士','2023-06-12',340),(6,'F006','殷总','2023-04-15',760),(7,'F008','小唐','2023-07-20',36),(8,'F004','殷总','2023-07-01',348);

-- ? 还没卖掉的房子有哪些，挂多少钱？（没有成交价的）
-- ? 尚未成交的房源编号和挂牌总价
SELECT 房源编号, 挂牌总价 FROM 房源 WHERE 成交总价 IS NULL;
-- ? 一共成交了几套，成交总额多少万？成交就是成交总价不为空
SELECT COUNT(*), SUM(成交总价) FROM 房源 WHERE 成交总价 IS NOT NULL;
-- ? 朝南的三室两厅有哪几套？
SELECT 房源编号 FROM 房源 WHERE 朝向 = '南' AND 户型 = '三室两厅';
-- ? 没电梯的房子都在几楼？列房源编号和楼层
-- ? 无电梯房源的编号与楼层
SELECT 房源编号, 楼层 FROM 房源 WHERE 有无电梯 = '无';
-- ? 最贵的一套房是哪套，多大面积？
SELECT 房源编号, 建筑面积 FROM 房源 ORDER BY 挂牌总价 DESC LIMIT 1;
-- ? 每套房一平米卖多少万？给房源编号和单价
-- ? 房源编号、挂牌单价（总价除以面积）
SELECT 房源编号, 挂牌总价 / 建筑面积 FROM 房源;
-- ? 老城区有哪些小区，哪年建的？
SELECT 小区名, 建成年代 FROM 小区 WHERE 所属区 = '老城区';
-- ? 最新的小区是哪个？
-- ? 建成最晚的小区名称
SELECT 小区名 FROM 小区 ORDER BY 建成年代 DESC LIMIT 1;
-- ? 绿化最好的前三个小区和绿化率
SELECT 小区名, 绿化率 FROM 小区 ORDER BY 绿化率 DESC LIMIT 3;
-- ? 物业费1到3块之间的小区
-- ? 物业费介于1和3元的小区名
SELECT 小区名 FROM 小区 WHERE 物业费 BETWEEN 1 AND 3;
-- ? 翡翠湾在售过哪些户型，面积多大？
SELECT T1.户型, T1.建筑面积 FROM 房源 AS T1 JOIN 小区 AS T2 ON T1.小区id = T2.小区id WHERE T2.小区名 = '翡翠湾';
-- ? 滨湖区的房源编号和所在小区
-- ? 滨湖区都有哪些房，分别是哪个小区的？
SELECT T1.房源编号, T2.小区名 FROM 房源 AS T1 JOIN 小区 AS T2 ON T1.小区id = T2.小区id WHERE T2.所属区 = '滨湖区';
-- ? 每个区的房源有几套，平均挂多少钱？
-- ? 按区统计房源数量和平均挂牌总价
SELECT T2.所属区, COUNT(*), AVG(T1.挂牌总价) FROM 房源 AS T1 JOIN 小区 AS T2 ON T1.小区id = T2.小区id GROUP BY T2.所属区;
-- ? 成交时砍下来多少钱？列出成交房源的编号和降价额，从大到小
SELECT 房源编号, 挂牌总价 - 成交总价 FROM 房源 WHERE 成交总价 IS NOT NULL ORDER BY 挂牌总价 - 成交总价 DESC;
-- ? 曹阳手上管着几套房？
-- ? 经纪人曹阳负责的房源数
SELECT COUNT(*) FROM 房源 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id WHERE T2.姓名 = '曹阳';
-- ? 名下没有房源的经纪人
SELECT 姓名 FROM 经纪人 WHERE 经纪人id NOT IN (SELECT 经纪人id FROM 房源);
-- ? 哪个经纪人成交总额最高？
-- ? 销冠是谁，即成交总价加起来最多的经纪人
SELECT T2.姓名 FROM 房源 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id GROUP BY T2.经纪人id ORDER BY SUM(T1.成交总价) DESC LIMIT 1;
-- ? 满意度高于平均的经纪人在哪个店？给姓名和门店
SELECT 姓名, 门店 FROM 经纪人 WHERE 带看满意度 > (SELECT AVG(带看满意度) FROM 经纪人);
-- ? 各门店有几名经纪人，平均工龄多长？
-- ? 门店人数与平均工龄
SELECT 门店, COUNT(*), AVG(工龄) FROM 经纪人 GROUP BY 门店;
-- ? 被带看次数最多的房源编号
SELECT 房源编号 FROM 带看记录 GROUP BY 房源编号 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没人看过的房子有哪些？
-- ? 无带看记录的房源编号
SELECT 房源编号 FROM 房源 WHERE 房源编号 NOT IN (SELECT 房源编号 FROM 带看记录);
-- ? 看过至少两次房的客户
-- ? 带看不少于2次的客户姓名
SELECT 客户姓名 FROM 带看记录 GROUP BY 客户姓名 HAVING COUNT(*) >= 2;
-- ? 温女士看的房子在哪些小区？
SELECT T3.小区名 FROM 带看记录 AS T1 JOIN 房源 AS T2 ON T1.房源编号 = T2.房源编号 JOIN 小区 AS T3 ON T2.小区id = T3.小区id WHERE T1.客户姓名 = '温女士';
-- ? 客户出价和挂牌价差多少？列出客户、房源编号和差额，没出价的不算
-- ? 有出价的带看：客户姓名、房源编号、挂牌总价减出价
SELECT T1.客户姓名, T1.房源编号, T2.挂牌总价 - T1.出价 FROM 带看记录 AS T1 JOIN 房源 AS T2 ON T1.房源编号 = T2.房源编号 WHERE T1.出价 IS NOT NULL;
-- ? 看了房没出价的是谁？
SELECT 客户姓名 FROM 带看记录 WHERE 出价 IS NULL;
-- ? 云山国际比桂花苑多多少户？
-- ? 云山国际与桂花苑的总户数之差
SELECT (SELECT 总户数 FROM 小区 WHERE 小区名 = '云山国际') - (SELECT 总户数 FROM 小区 WHERE 小区名 = '桂花苑');
-- ? 湖畔一号的物业费是老机床厂家属院的几倍？
SELECT (SELECT 物业费 FROM 小区 WHERE 小区名 = '湖畔一号') / (SELECT 物业费 FROM 小区 WHERE 小区名 = '老机床厂家属院');
-- ? 贺先生和温女士都看过的房源
-- ? 既带贺先生又带温女士看过的房源编号
SELECT 房源编号 FROM 带看记录 WHERE 客户姓名 = '贺先生' INTERSECT SELECT 房源编号 FROM 带看记录 WHERE 客户姓名 = '温女士';
-- ? 2000年以前的老房子（建成早于2000年的小区）最高卖多少、最低卖多少？按挂牌总价
SELECT MAX(T1.挂牌总价), MIN(T1.挂牌总价) FROM 房源 AS T1 JOIN 小区 AS T2 ON T1.小区id = T2.小区id WHERE T2.建成年代 < 2000;
-- ? 预算120万，面积又不小于60平，能看哪些房？
-- ? 总价不超过120、面积60以上（含）的房源编号
SELECT 房源编号 FROM 房源 WHERE 挂牌总价 <= 120 AND 建筑面积 >= 60;
