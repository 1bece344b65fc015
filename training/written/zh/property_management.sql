-- 物业公司：楼栋、业主、缴费与报修
CREATE TABLE 楼栋 (栋号 INTEGER PRIMARY KEY, 楼型 TEXT, 层数 INTEGER, 电梯数 INTEGER, 交付年份 INTEGER, 楼管员 TEXT);
CREATE TABLE 业主 (业主编号 INTEGER PRIMARY KEY, 姓名 TEXT, 栋号 INTEGER REFERENCES 楼栋(栋号), 房间号 TEXT, 房屋面积 REAL, 入住年份 INTEGER, 是否出租 TEXT, 车位数 INTEGER);
CREATE TABLE 缴费单 (单号 INTEGER PRIMARY KEY, 业主编号 INTEGER REFERENCES 业主(业主编号), 年份 INTEGER, 费用类型 TEXT, 应收 REAL, 实收 REAL, 缴费方式 TEXT);
CREATE TABLE 报修单 (报修号 INTEGER PRIMARY KEY, 业主编号 INTEGER REFERENCES 业主(业主编号), 报修内容 TEXT, 报修日期 TEXT, 维修师傅 TEXT, 完工日期 TEXT, 维修费 REAL, 满意度 INTEGER);
INSERT INTO 楼栋 VALUES (1,'高层',32,3,2016,'贺敏'),(2,'高层',28,2,2016,'贺敏'),(3,'小高层',11,1,2017,'覃志刚'),(5,'洋房',6,1,2019,'覃志刚'),(6,'洋房',6,0,2019,'苗苗');
INSERT INTO 业主 VALUES (1,'廖建军',1,'1-1802',98,2017,'否',1),(2,'万芳',1,'1-0301',88,2016,'是',0),(3,'古丽娜',2,'2-2503',120,2018,'否',2),(4,'毕胜',3,'3-0902',105,2019,'否',1),(5,'简宁',5,'5-0601',143,2020,'否',2),(6,'严守正',5,'5-0102',136,2021,'是',1),(7,'戚薇',6,'6-0401',128,2022,'否',1);
INSERT INTO 缴费单 VALUES (1,1,2022,'物业费',2352,2352,'微信'),(2,1,2023,'物业费',2352,0,NULL),(3,2,2023,'物业费',2112,2112,'银行代扣'),(4,3,2023,'物业费',2880,2880,'微信'),(5,3,2023,'停车费',3600,3600,'微信'),(6,4,2023,'物业费',3150,1575,'现金'),(7,5,2023,'物业费',5148,5148,'银行代扣'),(8,5,2023,'停车费',3600,0,NULL),(9,6,2022,'物业费',4896,4896,'现金'),(10,6,2023,'水电公摊',360,360,'微信');
INSERT INTO 报修单 VALUES (1,1,'厨房下水道堵塞','2023-04-02','老杜','2023-04-02',50,5),(2,3,'门禁失灵','2023-04-10','小蔡','2023-04-12',0,4),(3,3,'阳台渗水','2023-06-21','老杜','2023-07-05',800,2),(4,5,'地暖不热','2023-11-15','伍师傅',NULL,NULL,NULL),(5,2,'卫生间漏水','2023-08-08','老杜','2023-08-10',320,3),(6,6,'门禁失灵','2023-09-01','小蔡','2023-09-01',0,5),(7,1,'灯泡损坏','2023-10-10','小蔡','2023-10-10',0,5);

-- ? 没有电梯的是几栋？
-- ? 电梯数为0的栋号
SELECT 栋号 FROM 楼栋 WHERE 电梯数 = 0;
-- ? 最高的楼是哪一栋，有多少层？
SELECT 栋号, 层数 FROM 楼栋 ORDER BY 层数 DESC LIMIT 1;
-- ? 贺敏管哪几栋楼？
-- ? 楼管员贺敏负责的栋号
SELECT 栋号 FROM 楼栋 WHERE 楼管员 = '贺敏';
-- ? 把房子租出去的业主有哪些？
-- ? 出租房屋的业主姓名
SELECT 姓名 FROM 业主 WHERE 是否出租 = '是';
-- ? 谁家面积最大，住哪个房间？
SELECT 姓名, 房间号 FROM 业主 ORDER BY 房屋面积 DESC LIMIT 1;
-- ? 没车位（车位数0）的住户是谁
SELECT 姓名 FROM 业主 WHERE 车位数 = 0;
-- ? 洋房里住着哪些业主？
-- ? 楼型为洋房的业主姓名和房间号
SELECT T1.姓名, T1.房间号 FROM 业主 AS T1 JOIN 楼栋 AS T2 ON T1.栋号 = T2.栋号 WHERE T2.楼型 = '洋房';
-- ? 每种楼型有多少户业主，平均面积多大？
-- ? 按楼型统计业主数与平均房屋面积
SELECT T2.楼型, COUNT(*), AVG(T1.房屋面积) FROM 业主 AS T1 JOIN 楼栋 AS T2 ON T1.栋号 = T2.栋号 GROUP BY T2.楼型;
-- ? 2023年谁没交齐物业费？实收少于应收的业主
-- ? 2023年物业费欠费业主姓名（实收小于应收）
SELECT T2.姓名 FROM 缴费单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 WHERE T1.年份 = 2023 AND T1.费用类型 = '物业费' AND T1.实收 < T1.应收;
-- ? 每位业主总共欠多少钱（应收合计减实收合计），从多到少排
SELECT T2.姓名, SUM(T1.应收) - SUM(T1.实收) FROM 缴费单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 GROUP BY T2.业主编号 ORDER BY SUM(T1.应收) - SUM(T1.实收) DESC;
-- ? 做年报用：各类费用的应收总额和实收总额
-- ? 物业费、停车费、公摊各应收多少、实际收了多少？
SELECT 费用类型, SUM(应收), SUM(实收) FROM 缴费单 GROUP BY 费用类型;
-- ? 用微信交的钱一共多少？
SELECT SUM(实收) FROM 缴费单 WHERE 缴费方式 = '微信';
-- ? 大家最爱用哪种方式缴费？空着的不算
-- ? 使用次数最多的缴费方式（不含空值）
SELECT 缴费方式 FROM 缴费单 WHERE 缴费方式 IS NOT NULL GROUP BY 缴费方式 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 还没修好的报修是什么问题，哪家报的？
-- ? 未完工的报修内容和业主姓名
SELECT T1.报修内容, T2.姓名 FROM 报修单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 WHERE T1.完工日期 IS NULL;
-- ? 当天报修当天就修好的报修号
SELECT 报修号 FROM 报修单 WHERE 报修日期 = 完工日期;
-- ? 哪个师傅干的活最多？
-- ? 接单数第一的维修师傅
SELECT 维修师傅 FROM 报修单 GROUP BY 维修师傅 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 每位师傅的平均满意度和收取的维修费总额
SELECT 维修师傅, AVG(满意度), SUM(维修费) FROM 报修单 GROUP BY 维修师傅;
-- ? 免费修的有几单？就是维修费为0
SELECT COUNT(*) FROM 报修单 WHERE 维修费 = 0;
-- ? 报修次数不少于2次的业主
-- ? 谁家三天两头报修？至少2次的
SELECT T2.姓名 FROM 报修单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 GROUP BY T2.业主编号 HAVING COUNT(*) >= 2;
-- ? 从来没报修过的业主姓名
-- ? 哪些住户一次维修也没叫过？
SELECT 姓名 FROM 业主 WHERE 业主编号 NOT IN (SELECT 业主编号 FROM 报修单);
-- ? 跟漏水渗水有关的报修（内容里带“水”字），修了多少钱？列内容和费用
SELECT 报修内容, 维修费 FROM 报修单 WHERE 报修内容 LIKE '%水%';
-- ? 满意度在3分及以下的报修，是谁报的、谁修的？
-- ? 打分不超过3分的单子：业主姓名和维修师傅
SELECT T2.姓名, T1.维修师傅 FROM 报修单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 WHERE T1.满意度 <= 3;
-- ? 1栋比3栋高几层？
SELECT (SELECT 层数 FROM 楼栋 WHERE 栋号 = 1) - (SELECT 层数 FROM 楼栋 WHERE 栋号 = 3);
-- ? 房子比小区平均面积大的业主有多少户？
SELECT COUNT(*) FROM 业主 WHERE 房屋面积 > (SELECT AVG(房屋面积) FROM 业主);
-- ? 既有物业费账单又有停车费账单的业主
-- ? 同时要交物业费和停车费的是谁
SELECT T2.姓名 FROM 缴费单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 WHERE T1.费用类型 = '物业费' INTERSECT SELECT T2.姓名 FROM 缴费单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 WHERE T1.费用类型 = '停车费';
-- ? 覃志刚管的楼里住着几户业主？
SELECT COUNT(*) FROM 业主 AS T1 JOIN 楼栋 AS T2 ON T1.栋号 = T2.栋号 WHERE T2.楼管员 = '覃志刚';
-- ? 2018到2021年入住的业主，按入住先后列出
-- ? 入住年份在2018至2021之间的业主姓名，早的在前
SELECT 姓名 FROM 业主 WHERE 入住年份 BETWEEN 2018 AND 2021 ORDER BY 入住年份;
-- ? 高层住户报修的平均费用是多少，最高多少？
SELECT AVG(T1.维修费), MAX(T1.维修费) FROM 报修单 AS T1 JOIN 业主 AS T2 ON T1.业主编号 = T2.业主编号 JOIN 楼栋 AS T3 ON T2.栋号 = T3.栋号 WHERE T3.楼型 = '高层';
-- ? 每栋楼平均一部电梯管几层？只看有电梯的（电梯数大于0）
-- ? 有电梯（电梯数大于0）的楼栋，层数除以电梯数是多少，带栋号
SELECT 栋号, 层数 / 电梯数 FROM 楼栋 WHERE 电梯数 > 0;
-- ? 2022年没有缴费单的业主姓名
-- ? 哪些业主在2022年没有任何账单？
SELECT 姓名 FROM 业主 WHERE 业主编号 NOT IN (SELECT 业主编号 FROM 缴费单 WHERE 年份 = 2022);
