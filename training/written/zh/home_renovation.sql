-- 家装公司：设计师、工地、材料与工程款
CREATE TABLE 设计师 (工号 TEXT PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 级别 TEXT, 从业年 INTEGER, 设计费每平 INTEGER, 好评率 REAL);
CREATE TABLE 工地 (工地号 INTEGER PRIMARY KEY, 业主 TEXT, 小区 TEXT, 面积 REAL, 风格 TEXT, 设计师工号 TEXT REFERENCES 设计师(工号), 合同价 REAL, 增项金额 REAL, 开工日 TEXT, 约定竣工 TEXT, 实际竣工 TEXT, 装修方式 TEXT);
CREATE TABLE 材料 (材料号 INTEGER PRIMARY KEY, 材料名 TEXT, 类别 TEXT, 品牌 TEXT, 单位 TEXT, 单价 REAL, 环保等级 TEXT);
CREATE TABLE 用料 (工地号 INTEGER REFERENCES 工地(工地号), 材料号 INTEGER REFERENCES 材料(材料号), 数量 REAL, 损耗率 REAL);
INSERT INTO 设计师 VALUES ('S01','颜如玉','女','首席',15,300,98.8),('S02','丰子航','男','主任',8,150,95.0),('S03','楼小雨','女','普通',3,60,96.2),('S04','聂鹏','男','普通',1,50,88.4),('S05','敖杰','男','主任',10,180,93.7);
INSERT INTO 工地 VALUES (1,'林先生','翡翠湾',118,'现代','S02',21.5,1.8,'2023-03-01','2023-06-30','2023-06-25','半包'),(2,'高女士','云山国际',143,'新中式','S01',46.0,3.5,'2023-02-10','2023-07-10','2023-08-20','全包'),(3,'许先生','桂花苑',95,'现代','S03',12.8,0,'2023-05-06','2023-08-06','2023-08-06','半包'),(4,'高女士','桂花苑',62,'北欧','S03',8.9,0.6,'2023-06-18','2023-09-10','2023-09-22','半包'),(5,'马总','湖畔一号',320,'法式','S01',168,22,'2023-04-01','2024-01-31',NULL,'全包'),(6,'丁老师','翡翠湾',89,'北欧','S05',19.6,2.2,'2023-07-01','2023-10-15',NULL,'全包');
INSERT INTO 材料 VALUES (1,'实木地板','地面','圣树','平米',380,'E0'),(2,'抛光砖','地面','马可罗','平米',128,'A'),(3,'净味乳胶漆','墙面','立漆','桶',560,'A'),(4,'硅藻泥','墙面','蓝净','平米',95,'E0'),(5,'生态板','木作','兔牌','张',210,'E0'),(6,'断桥铝窗','门窗','坚固','平米',720,'A'),(7,'墙布','墙面','锦绣','平米',68,'E1');
INSERT INTO 用料 VALUES (1,2,90,5),(1,3,6,2),(1,5,22,8),(2,1,110,6),(2,4,240,4),(2,6,18,1),(3,2,70,5),(3,3,5,2),(4,1,48,7),(4,3,3,2),(5,1,260,6),(5,6,55,1),(6,2,66,5);

-- ? 首席设计师是谁，一平米收多少设计费？
SELECT 姓名, 设计费每平 FROM 设计师 WHERE 级别 = '首席';
-- ? 女设计师里好评率最高的
-- ? 口碑最好的女设计师姓名
SELECT 姓名 FROM 设计师 WHERE 性别 = '女' ORDER BY 好评率 DESC LIMIT 1;
-- ? 各级别设计师的人数、平均设计费
SELECT 级别, COUNT(*), AVG(设计费每平) FROM 设计师 GROUP BY 级别;
-- ? 干了不到5年的设计师
-- ? 从业年少于5的设计师姓名
SELECT 姓名 FROM 设计师 WHERE 从业年 < 5;
-- ? 从业比丰子航久、收费也比丰子航高的设计师
SELECT 姓名 FROM 设计师 WHERE 从业年 > (SELECT 从业年 FROM 设计师 WHERE 姓名 = '丰子航') AND 设计费每平 > (SELECT 设计费每平 FROM 设计师 WHERE 姓名 = '丰子航');
-- ? 还没完工的工地在哪个小区？列业主和小区
-- ? 实际竣工为空的业主、小区
SELECT 业主, 小区 FROM 工地 WHERE 实际竣工 IS NULL;
-- ? 拖期的工地号和业主：实际竣工晚于约定竣工
-- ? 延期交付的是哪几家？
SELECT 工地号, 业主 FROM 工地 WHERE 实际竣工 > 约定竣工;
-- ? 没有增项（增项金额为0）的业主
SELECT 业主 FROM 工地 WHERE 增项金额 = 0;
-- ? 增项占合同价的比例，各工地是多少？增项多的在前
-- ? 工地号、增项金额除以合同价，降序
SELECT 工地号, 增项金额 / 合同价 FROM 工地 ORDER BY 增项金额 / 合同价 DESC;
-- ? 每平米装修花多少（合同价除以面积）最贵的业主
SELECT 业主 FROM 工地 ORDER BY 合同价 / 面积 DESC LIMIT 1;
-- ? 全包和半包各几家，平均合同价多少万？
-- ? 按装修方式统计工地数与平均合同价
SELECT 装修方式, COUNT(*), AVG(合同价) FROM 工地 GROUP BY 装修方式;
-- ? 连合同带增项一共多少钱？业主、合同价加增项金额
SELECT 业主, 合同价 + 增项金额 FROM 工地;
-- ? 颜如玉设计过哪些小区的房子，什么风格？
-- ? 颜如玉的工地：小区与风格
SELECT T1.小区, T1.风格 FROM 工地 AS T1 JOIN 设计师 AS T2 ON T1.设计师工号 = T2.工号 WHERE T2.姓名 = '颜如玉';
-- ? 手上没单的设计师
SELECT 姓名 FROM 设计师 WHERE 工号 NOT IN (SELECT 设计师工号 FROM 工地);
-- ? 每单设计费收多少（设计费每平乘面积）？列设计师、业主、金额
-- ? 设计师姓名、业主、设计费合计（单价×面积）
SELECT T2.姓名, T1.业主, T2.设计费每平 * T1.面积 FROM 工地 AS T1 JOIN 设计师 AS T2 ON T1.设计师工号 = T2.工号;
-- ? 签约额最高的设计师
-- ? 合同价合计第一的设计师是谁？
SELECT T2.姓名 FROM 工地 AS T1 JOIN 设计师 AS T2 ON T1.设计师工号 = T2.工号 GROUP BY T2.工号 ORDER BY SUM(T1.合同价) DESC LIMIT 1;
-- ? 做过至少两个工地的设计师，总共做了多大面积？
SELECT T2.姓名, SUM(T1.面积) FROM 工地 AS T1 JOIN 设计师 AS T2 ON T1.设计师工号 = T2.工号 GROUP BY T2.工号 HAVING COUNT(*) >= 2;
-- ? 在我们这儿装了不止一套（超过1套）的业主
-- ? 工地数大于1的业主
SELECT 业主 FROM 工地 GROUP BY 业主 HAVING COUNT(*) > 1;
-- ? 最环保的E0级材料有哪些，什么牌子？
-- ? 环保等级E0的材料名与品牌
SELECT 材料名, 品牌 FROM 材料 WHERE 环保等级 = 'E0';
-- ? 墙面材料从便宜到贵
SELECT 材料名 FROM 材料 WHERE 类别 = '墙面' ORDER BY 单价;
-- ? 单价100到400之间的材料平均多少钱，有几种？
-- ? 单价在100与400之间的材料数和均价
SELECT COUNT(*), AVG(单价) FROM 材料 WHERE 单价 BETWEEN 100 AND 400;
-- ? 用了实木地板的业主是谁，用了多少平？
SELECT T2.业主, T1.数量 FROM 用料 AS T1 JOIN 工地 AS T2 ON T1.工地号 = T2.工地号 JOIN 材料 AS T3 ON T1.材料号 = T3.材料号 WHERE T3.材料名 = '实木地板';
-- ? 每个工地材料花了多少（数量乘单价合计），多的在前
-- ? 工地号与材料费合计，从高到低
SELECT T1.工地号, SUM(T1.数量 * T2.单价) FROM 用料 AS T1 JOIN 材料 AS T2 ON T1.材料号 = T2.材料号 GROUP BY T1.工地号 ORDER BY SUM(T1.数量 * T2.单价) DESC;
-- ? 从没用过的材料
SELECT 材料名 FROM 材料 WHERE 材料号 NOT IN (SELECT 材料号 FROM 用料);
-- ? 损耗最大的是哪家工地的什么材料？
-- ? 损耗率最高的业主和材料名
SELECT T2.业主, T3.材料名 FROM 用料 AS T1 JOIN 工地 AS T2 ON T1.工地号 = T2.工地号 JOIN 材料 AS T3 ON T1.材料号 = T3.材料号 ORDER BY T1.损耗率 DESC LIMIT 1;
-- ? 既铺抛光砖又刷净味乳胶漆的工地号
-- ? 抛光砖和净味乳胶漆都用了的工地
SELECT T1.工地号 FROM 用料 AS T1 JOIN 材料 AS T2 ON T1.材料号 = T2.材料号 WHERE T2.材料名 = '抛光砖' INTERSECT SELECT T1.工地号 FROM 用料 AS T1 JOIN 材料 AS T2 ON T1.材料号 = T2.材料号 WHERE T2.材料名 = '净味乳胶漆';
-- ? 实木地板比抛光砖一平贵多少？
SELECT (SELECT 单价 FROM 材料 WHERE 材料名 = '实木地板') - (SELECT 单价 FROM 材料 WHERE 材料名 = '抛光砖');
-- ? 合同价低于平均的工地，业主是谁、什么风格？
-- ? 合同价不到均值的业主和风格
SELECT 业主, 风格 FROM 工地 WHERE 合同价 < (SELECT AVG(合同价) FROM 工地);
-- ? 哪种风格最受欢迎（并列任取一个）？
SELECT 风格 FROM 工地 GROUP BY 风格 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 和林先生同一个小区的其他业主
-- ? 除林先生外，住在他那个小区的业主
SELECT 业主 FROM 工地 WHERE 小区 = (SELECT 小区 FROM 工地 WHERE 业主 = '林先生') AND 业主 <> '林先生';
