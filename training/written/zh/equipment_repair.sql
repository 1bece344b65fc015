-- 设备科：设备台账、维修工、故障工单与备件领用
CREATE TABLE 设备 (设备编号 TEXT PRIMARY KEY, 设备名称 TEXT, 型号 TEXT, 使用车间 TEXT, 购入年份 INTEGER, 原值 REAL, 重要等级 TEXT, 当前状态 TEXT);
CREATE TABLE 维修工 (工号 INTEGER PRIMARY KEY, 姓名 TEXT, 工种 TEXT, 技能等级 INTEGER, 出生年 INTEGER);
CREATE TABLE 工单 (工单号 INTEGER PRIMARY KEY, 设备编号 TEXT REFERENCES 设备(设备编号), 故障现象 TEXT, 报修人 TEXT, 报修时间 TEXT, 主修人 INTEGER REFERENCES 维修工(工号), 协助人 INTEGER REFERENCES 维修工(工号), 停机小时 REAL, 人工费 REAL, 紧急程度 TEXT);
CREATE TABLE 备件领用 (领用号 INTEGER PRIMARY KEY, 工单号 INTEGER REFERENCES 工单(工单号), 备件名 TEXT, 数量 INTEGER, 单价 REAL, 产地 TEXT);
INSERT INTO 设备 VALUES ('E01','数控车床','CK6140','机加工',2010,28,'A','运行'),('E02','立式加工中心','VMC850','机加工',2017,62,'A','运行'),('E03','冲床','JB23-63','冲压',2003,9.5,'B','停用'),('E04','注塑机','HTF200','注塑',2014,35,'A','维修中'),('E05','空压机','GA37','动力站',2019,14,'B','运行'),('E06','行车','LD10T','仓库',2008,11,'C','运行'),('E07','激光切割机','G3015','冲压',2022,118,'A','运行');
INSERT INTO 维修工 VALUES (81,'卫东','机修',5,1972),(82,'柴静波','电工',4,1985),(83,'鲁明','机修',3,1993),(84,'狄青山','焊工',4,1980),(85,'冷锋','电工',2,1999);
INSERT INTO 工单 VALUES (1,'E01','主轴异响','张操作','2023-03-05',81,83,6,480,'一般'),(2,'E04','料筒不升温','陈班长','2023-03-18',82,NULL,3.5,260,'紧急'),(3,'E04','液压油泄漏','陈班长','2023-05-22',81,84,14,900,'紧急'),(4,'E02','刀库卡刀','周工','2023-06-02',82,81,8,640,'紧急'),(5,'E05','压力不足','老秦','2023-06-30',83,NULL,2,120,'一般'),(6,'E01','导轨润滑报警','张操作','2023-08-11',83,85,1,80,'一般'),(7,'E06','限位开关失灵','库管小李','2023-09-09',82,NULL,1.5,100,'一般'),(8,'E04','射嘴堵塞','陈班长','2023-10-16',81,NULL,4,300,'一般');
INSERT INTO 备件领用 VALUES (1,1,'主轴轴承',2,860,'日本'),(2,2,'加热圈',3,120,'国产'),(3,3,'液压密封件',1,350,'德国'),(4,3,'液压油',4,220,'国产'),(5,4,'换刀气缸',1,2400,'日本'),(6,5,'空气滤芯',2,95,'国产'),(7,7,'限位开关',1,65,'国产'),(8,8,'射嘴',1,480,'国产');

-- ? 哪台设备正在修？
-- ? 当前状态是维修中的设备名称
SELECT 设备名称 FROM 设备 WHERE 当前状态 = '维修中';
-- ? 最值钱的设备是哪台，值多少万？
SELECT 设备名称, 原值 FROM 设备 ORDER BY 原值 DESC LIMIT 1;
-- ? 2010年以前（不含2010）买的老设备有哪些，在哪个车间？
-- ? 购入年份早于2010的设备名称与车间
SELECT 设备名称, 使用车间 FROM 设备 WHERE 购入年份 < 2010;
-- ? A级设备有几台，原值合计多少？
SELECT COUNT(*), SUM(原值) FROM 设备 WHERE 重要等级 = 'A';
-- ? 每个车间有多少台设备，平均原值，按台数从多到少
-- ? 按车间统计设备台数和原值均值，台数降序
SELECT 使用车间, COUNT(*), AVG(原值) FROM 设备 GROUP BY 使用车间 ORDER BY COUNT(*) DESC;
-- ? 技术最好（技能等级最高）的师傅是谁？
SELECT 姓名 FROM 维修工 ORDER BY 技能等级 DESC LIMIT 1;
-- ? 电工里谁最年轻？
-- ? 岁数最小的电工姓名
SELECT 姓名 FROM 维修工 WHERE 工种 = '电工' ORDER BY 出生年 DESC LIMIT 1;
-- ? 注塑机都出过什么毛病，什么时候报的？
-- ? 设备名称为注塑机的故障现象和报修时间
SELECT T1.故障现象, T1.报修时间 FROM 工单 AS T1 JOIN 设备 AS T2 ON T1.设备编号 = T2.设备编号 WHERE T2.设备名称 = '注塑机';
-- ? 没出过故障的设备
SELECT 设备名称 FROM 设备 WHERE 设备编号 NOT IN (SELECT 设备编号 FROM 工单);
-- ? 故障次数最多的设备是哪台，坏了几次？
-- ? 报修最频繁的设备及次数
SELECT T2.设备名称, COUNT(*) FROM 工单 AS T1 JOIN 设备 AS T2 ON T1.设备编号 = T2.设备编号 GROUP BY T2.设备编号 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 紧急工单是谁主修的？列工单号和姓名
SELECT T1.工单号, T2.姓名 FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.主修人 = T2.工号 WHERE T1.紧急程度 = '紧急';
-- ? 一个人干的活（没有协助人）有几单？
-- ? 无协助人的工单数
SELECT COUNT(*) FROM 工单 WHERE 协助人 IS NULL;
-- ? 有人帮忙的工单：主修是谁、协助的是谁？给工单号、主修姓名、协助姓名
-- ? 工单号、主修人姓名、协助人姓名
SELECT T1.工单号, T2.姓名, T3.姓名 FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.主修人 = T2.工号 JOIN 维修工 AS T3 ON T1.协助人 = T3.工号;
-- ? 卫东给谁打过下手？就是卫东当协助人时的主修人姓名
SELECT T2.姓名 FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.主修人 = T2.工号 JOIN 维修工 AS T3 ON T1.协助人 = T3.工号 WHERE T3.姓名 = '卫东';
-- ? 从没主修过工单的师傅
-- ? 谁没有独当一面、一单主修都没有？
SELECT 姓名 FROM 维修工 WHERE 工号 NOT IN (SELECT 主修人 FROM 工单);
-- ? 既当过主修又当过协助的师傅
SELECT T2.姓名 FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.主修人 = T2.工号 INTERSECT SELECT T2.姓名 FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.协助人 = T2.工号;
-- ? 各师傅主修了几单，累计停机多少小时？
-- ? 按主修人统计工单数与停机小时合计
SELECT T2.姓名, COUNT(*), SUM(T1.停机小时) FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.主修人 = T2.工号 GROUP BY T2.工号;
-- ? 主修单数不少于3的师傅
SELECT T2.姓名 FROM 工单 AS T1 JOIN 维修工 AS T2 ON T1.主修人 = T2.工号 GROUP BY T2.工号 HAVING COUNT(*) >= 3;
-- ? 停机比平均时间长的故障有哪些？
-- ? 停机小时高于均值的故障现象
SELECT 故障现象 FROM 工单 WHERE 停机小时 > (SELECT AVG(停机小时) FROM 工单);
-- ? 每次领的备件花了多少钱（数量乘单价）？列备件名和金额，贵的在前
SELECT 备件名, 数量 * 单价 FROM 备件领用 ORDER BY 数量 * 单价 DESC;
-- ? 进口备件有哪些，哪儿产的？（产地不是国产）
-- ? 非国产备件名称和产地
SELECT 备件名, 产地 FROM 备件领用 WHERE 产地 <> '国产';
-- ? 没用备件就修好的工单号
SELECT 工单号 FROM 工单 WHERE 工单号 NOT IN (SELECT 工单号 FROM 备件领用);
-- ? 修数控车床用过哪些备件？
-- ? 数控车床的工单领用的备件名
SELECT T1.备件名 FROM 备件领用 AS T1 JOIN 工单 AS T2 ON T1.工单号 = T2.工单号 JOIN 设备 AS T3 ON T2.设备编号 = T3.设备编号 WHERE T3.设备名称 = '数控车床';
-- ? 每台设备的备件费合计，由高到低
-- ? 设备名称与备件总金额（数量×单价求和），从多到少
SELECT T3.设备名称, SUM(T1.数量 * T1.单价) FROM 备件领用 AS T1 JOIN 工单 AS T2 ON T1.工单号 = T2.工单号 JOIN 设备 AS T3 ON T2.设备编号 = T3.设备编号 GROUP BY T3.设备编号 ORDER BY SUM(T1.数量 * T1.单价) DESC;
-- ? 激光切割机比注塑机贵多少万？
SELECT (SELECT 原值 FROM 设备 WHERE 设备名称 = '激光切割机') - (SELECT 原值 FROM 设备 WHERE 设备名称 = '注塑机');
-- ? 每小时停机摊的人工费是多少？工单号、人工费除以停机小时
-- ? 各工单人工费与停机小时之比
SELECT 工单号, 人工费 / 停机小时 FROM 工单;
-- ? 2023-06-01之后报修的一般工单
SELECT 工单号 FROM 工单 WHERE 报修时间 > '2023-06-01' AND 紧急程度 = '一般';
-- ? 停机2到6小时之间的工单平均人工费是多少，最高多少？
-- ? 停机小时在2至6之间的人工费均值和最大值
SELECT AVG(人工费), MAX(人工费) FROM 工单 WHERE 停机小时 BETWEEN 2 AND 6;
-- ? 跟“液压”有关的备件（名字带液压）领了几件？求数量合计
SELECT SUM(数量) FROM 备件领用 WHERE 备件名 LIKE '%液压%';
-- ? 维修师傅各工种有几个人？
-- ? 机修、电工、焊工的人数
SELECT 工种, COUNT(*) FROM 维修工 GROUP BY 工种;
