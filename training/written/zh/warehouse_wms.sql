-- 第三方仓储：仓库、货主、库位与出入库单
CREATE TABLE 仓库 (仓库编码 TEXT PRIMARY KEY, 仓库名 TEXT, 园区 TEXT, 建筑面积 REAL, 温控类型 TEXT, 月租单价 REAL, 仓管主管 TEXT);
CREATE TABLE 货主 (货主编码 TEXT PRIMARY KEY, 货主名 TEXT, 行业 TEXT, 签约年份 INTEGER, 信用额度 REAL, 结算方式 TEXT);
CREATE TABLE 库位 (库位号 TEXT PRIMARY KEY, 仓库编码 TEXT REFERENCES 仓库(仓库编码), 货主编码 TEXT REFERENCES 货主(货主编码), 容量托 INTEGER, 已用托 INTEGER, 层高 REAL);
CREATE TABLE 出入库单 (单据号 INTEGER PRIMARY KEY, 库位号 TEXT REFERENCES 库位(库位号), 方向 TEXT, 托数 INTEGER, 作业费 REAL, 作业日期 TEXT, 操作员 TEXT, 差异托数 INTEGER);
INSERT INTO 仓库 VALUES ('CK01','空港1号仓','空港物流园',12000,'常温',28,'阎峰'),('CK02','空港冷库','空港物流园',4500,'冷冻',95,'阎峰'),('CK03','城东电商仓','城东园',22000,'常温',22,'萧敏'),('CK04','医药恒温仓','生物谷',3000,'恒温',78,'乌兰'),('CK05','城东备用仓','城东园',6000,'常温',18,'萧敏');
INSERT INTO 货主 VALUES ('H1','海之鲜水产','食品',2018,50,'月结'),('H2','云裳服饰','服装',2020,80,'月结'),('H3','康瑞医药','医药',2016,200,'季结'),('H4','极客数码','电子',2022,30,'现结'),('H5','甜蜜烘焙','食品',2023,10,'现结');
INSERT INTO 库位 VALUES ('A-01','CK01','H4',300,210,9),('A-02','CK01','H2',400,400,9),('B-01','CK02','H1',260,188,7.5),('B-02','CK02',NULL,120,0,7.5),('C-01','CK03','H2',900,640,12),('C-02','CK03','H4',500,95,12),('D-01','CK04','H3',180,176,6),('B-03','CK02','H1',80,35,6);
INSERT INTO 出入库单 VALUES (1,'A-01','入库',60,900,'2023-11-01','小马',0),(2,'A-02','出库',45,720,'2023-11-01','阿坤',0),(3,'B-01','入库',80,2400,'2023-11-02','小马',-2),(4,'C-01','入库',200,2600,'2023-11-03','静姐',0),(5,'C-01','出库',150,2100,'2023-11-05','静姐',1),(6,'D-01','入库',20,800,'2023-11-06','阿坤',0),(7,'B-01','出库',30,960,'2023-11-08','小马',0),(8,'C-02','出库',25,350,'2023-11-09','阿坤',-1),(9,'D-01','出库',16,700,'2023-11-11','阿坤',0);

-- ? 常温仓有哪些，多大面积？
SELECT 仓库名, 建筑面积 FROM 仓库 WHERE 温控类型 = '常温';
-- ? 租金最贵的仓库是哪个？
-- ? 月租单价最高的仓库名
SELECT 仓库名 FROM 仓库 ORDER BY 月租单价 DESC LIMIT 1;
-- ? 整租一个仓一个月要多少钱（建筑面积乘月租单价）？按仓列出，贵的在前
SELECT 仓库名, 建筑面积 * 月租单价 FROM 仓库 ORDER BY 建筑面积 * 月租单价 DESC;
-- ? 一个人管两个仓以上（至少2个）的主管
-- ? 负责仓库数不少于2的仓管主管是谁
SELECT 仓管主管 FROM 仓库 GROUP BY 仓管主管 HAVING COUNT(*) >= 2;
-- ? 各园区仓库数和总面积
-- ? 每个园区有几个仓、面积合计多少？
SELECT 园区, COUNT(*), SUM(建筑面积) FROM 仓库 GROUP BY 园区;
-- ? 合作最早的货主
SELECT 货主名 FROM 货主 ORDER BY 签约年份 LIMIT 1;
-- ? 食品行业的客户怎么结算？列货主名和结算方式
-- ? 食品类货主的名称及结算方式
SELECT 货主名, 结算方式 FROM 货主 WHERE 行业 = '食品';
-- ? 信用额度比云裳服饰高的货主
SELECT 货主名 FROM 货主 WHERE 信用额度 > (SELECT 信用额度 FROM 货主 WHERE 货主名 = '云裳服饰');
-- ? 月结、季结、现结的货主各几家，平均额度多少？
-- ? 按结算方式统计货主数、平均信用额度
SELECT 结算方式, COUNT(*), AVG(信用额度) FROM 货主 GROUP BY 结算方式;
-- ? 没租出去的空库位（没有货主）
-- ? 货主为空的库位号
SELECT 库位号 FROM 库位 WHERE 货主编码 IS NULL;
-- ? 爆满的库位：已用托等于容量托
SELECT 库位号 FROM 库位 WHERE 已用托 = 容量托;
-- ? 每个库位还能放多少托（容量托减已用托）？多的在前
-- ? 库位剩余托数排行
SELECT 库位号, 容量托 - 已用托 FROM 库位 ORDER BY 容量托 - 已用托 DESC;
-- ? 利用率（已用托除以容量托）各是多少？
SELECT 库位号, 已用托 / 容量托 FROM 库位;
-- ? 极客数码的货放在哪些仓库？
-- ? 货主极客数码所用库位的仓库名
SELECT T2.仓库名 FROM 库位 AS T1 JOIN 仓库 AS T2 ON T1.仓库编码 = T2.仓库编码 JOIN 货主 AS T3 ON T1.货主编码 = T3.货主编码 WHERE T3.货主名 = '极客数码';
-- ? 各仓库总容量和已用量，带仓库名
SELECT T2.仓库名, SUM(T1.容量托), SUM(T1.已用托) FROM 库位 AS T1 JOIN 仓库 AS T2 ON T1.仓库编码 = T2.仓库编码 GROUP BY T2.仓库编码;
-- ? 还没设库位的仓库
-- ? 哪个仓一个库位也没有？
SELECT 仓库名 FROM 仓库 WHERE 仓库编码 NOT IN (SELECT 仓库编码 FROM 库位);
-- ? 手上没有库位的货主
SELECT 货主名 FROM 货主 WHERE 货主编码 NOT IN (SELECT 货主编码 FROM 库位 WHERE 货主编码 IS NOT NULL);
-- ? 占用托数最多的货主
-- ? 已用托合计第一的是哪家货主？
SELECT T2.货主名 FROM 库位 AS T1 JOIN 货主 AS T2 ON T1.货主编码 = T2.货主编码 GROUP BY T2.货主编码 ORDER BY SUM(T1.已用托) DESC LIMIT 1;
-- ? 入库和出库各多少单、多少托？
SELECT 方向, COUNT(*), SUM(托数) FROM 出入库单 GROUP BY 方向;
-- ? 盘点对不上的单子（差异托数不等于0）是谁操作的？
-- ? 差异托数不为0的单据号和操作员
SELECT 单据号, 操作员 FROM 出入库单 WHERE 差异托数 <> 0;
-- ? 少货的单据（差异托数小于0）涉及哪些仓库？
SELECT T3.仓库名 FROM 出入库单 AS T1 JOIN 库位 AS T2 ON T1.库位号 = T2.库位号 JOIN 仓库 AS T3 ON T2.仓库编码 = T3.仓库编码 WHERE T1.差异托数 < 0;
-- ? 每托作业费多少？单据号、作业费除以托数
-- ? 各单据单托作业费
SELECT 单据号, 作业费 / 托数 FROM 出入库单;
-- ? 每位操作员干了几单，作业费合计，从高到低
SELECT 操作员, COUNT(*), SUM(作业费) FROM 出入库单 GROUP BY 操作员 ORDER BY SUM(作业费) DESC;
-- ? 从每家货主身上挣了多少作业费？
-- ? 按货主汇总作业费
SELECT T3.货主名, SUM(T1.作业费) FROM 出入库单 AS T1 JOIN 库位 AS T2 ON T1.库位号 = T2.库位号 JOIN 货主 AS T3 ON T2.货主编码 = T3.货主编码 GROUP BY T3.货主编码;
-- ? 没有过出入库的库位
SELECT 库位号 FROM 库位 WHERE 库位号 NOT IN (SELECT 库位号 FROM 出入库单);
-- ? 既入过库又出过库的库位号
-- ? 入库出库都发生过的库位
SELECT 库位号 FROM 出入库单 WHERE 方向 = '入库' INTERSECT SELECT 库位号 FROM 出入库单 WHERE 方向 = '出库';
-- ? 城东电商仓比空港冷库大多少平？
SELECT (SELECT 建筑面积 FROM 仓库 WHERE 仓库名 = '城东电商仓') - (SELECT 建筑面积 FROM 仓库 WHERE 仓库名 = '空港冷库');
-- ? 空港冷库的月租单价是空港1号仓的几倍？
-- ? 空港冷库与空港1号仓月租单价之比
SELECT (SELECT 月租单价 FROM 仓库 WHERE 仓库名 = '空港冷库') / (SELECT 月租单价 FROM 仓库 WHERE 仓库名 = '空港1号仓');
-- ? 托数高于平均的出库单号
SELECT 单据号 FROM 出入库单 WHERE 方向 = '出库' AND 托数 > (SELECT AVG(托数) FROM 出入库单);
-- ? 2023-11-02到2023-11-08一共作业多少托，最大一单多少托？
-- ? 作业日期在2023-11-02与2023-11-08之间的托数合计和最大值
SELECT SUM(托数), MAX(托数) FROM 出入库单 WHERE 作业日期 BETWEEN '2023-11-02' AND '2023-11-08';
