-- 城市公共交通：地铁线路、车站、公交线路与换乘
CREATE TABLE 地铁线路 (线路id INTEGER PRIMARY KEY, 线路名 TEXT, 标识色 TEXT, 开通时间 TEXT, 里程 REAL, 车站数 INTEGER, 日均客流 REAL, 是否全自动驾驶 TEXT);
CREATE TABLE 车站 (车站id INTEGER PRIMARY KEY, 站名 TEXT, 所在区 TEXT, 出入口数 INTEGER, 埋深 REAL, 有无卫生间 TEXT);
CREATE TABLE 线路车站 (线路id INTEGER REFERENCES 地铁线路(线路id), 车站id INTEGER REFERENCES 车站(车站id), 站序 INTEGER, 首班车 TEXT, 末班车 TEXT);
CREATE TABLE 公交线路 (公交编号 TEXT PRIMARY KEY, 起点 TEXT, 终点 TEXT, 票价 REAL, 配车数 INTEGER, 发车间隔 INTEGER, 接驳车站 INTEGER REFERENCES 车站(车站id), 能源类型 TEXT);
INSERT INTO 地铁线路 VALUES (1,'1号线','红','2010-09-28',38.9,30,92.5,'否'),(2,'2号线','蓝','2014-06-30',35.2,27,78.0,'否'),(3,'3号线','绿','2019-12-20',49.6,33,65.4,'否'),(4,'机场线','橙','2021-05-01',28.3,6,9.8,'否'),(5,'6号线','紫','2023-11-26',22.7,18,21.3,'是');
INSERT INTO 车站 VALUES (1,'人民广场','中心区',12,22.5,'有'),(2,'火车东站','东湖区',8,18.0,'有'),(3,'大学城','南山区',4,14.2,'有'),(4,'国际机场','北郊区',6,11.0,'有'),(5,'老城隍','中心区',5,26.8,'无'),(6,'科技园','南山区',6,16.3,'有'),(7,'湿地公园','东湖区',2,9.5,'无');
INSERT INTO 线路车站 VALUES (1,1,12,'06:10','22:50'),(1,2,20,'06:00','22:40'),(1,5,10,'06:14','22:54'),(2,1,9,'06:05','22:35'),(2,3,25,'06:00','22:30'),(3,2,15,'06:15','22:20'),(3,6,22,'06:20','22:30'),(4,4,6,'06:30','22:00'),(4,2,1,'06:00','22:30'),(5,6,4,'06:20','22:00');
INSERT INTO 公交线路 VALUES ('101路','人民广场','纺织厂',2,24,8,1,'纯电'),('27路','火车东站','东湖公园',1,12,15,2,'天然气'),('夜8路','老城隍','大学城',3,6,30,5,'纯电'),('机场巴士A','国际机场','长途汽车站',20,10,20,4,'柴油'),('社区1线','科技园','丽景花园',1,4,12,6,'纯电'),('66路','纺织厂','动物园',2,18,10,NULL,'天然气');

-- ? 最长的地铁线是哪条，多少公里？
-- ? 里程第一的地铁线路名和里程
SELECT 线路名, 里程 FROM 地铁线路 ORDER BY 里程 DESC LIMIT 1;
-- ? 第一条开通的地铁是几号线？
SELECT 线路名 FROM 地铁线路 ORDER BY 开通时间 LIMIT 1;
-- ? 无人驾驶的线路是哪条，什么颜色？
-- ? 全自动驾驶线路的名称与标识色
SELECT 线路名, 标识色 FROM 地铁线路 WHERE 是否全自动驾驶 = '是';
-- ? 各线平均每公里有多少客流？列线路名和日均客流除以里程
SELECT 线路名, 日均客流 / 里程 FROM 地铁线路;
-- ? 2015-01-01以后开通的线路一共多少公里、多少站？
-- ? 2015-01-01之后开通线路的里程合计和车站数合计
SELECT SUM(里程), SUM(车站数) FROM 地铁线路 WHERE 开通时间 > '2015-01-01';
-- ? 客流比机场线多、里程却比1号线短的线路
SELECT 线路名 FROM 地铁线路 WHERE 日均客流 > (SELECT 日均客流 FROM 地铁线路 WHERE 线路名 = '机场线') AND 里程 < (SELECT 里程 FROM 地铁线路 WHERE 线路名 = '1号线');
-- ? 站里没厕所的车站有哪些？
-- ? 无卫生间的站名
SELECT 站名 FROM 车站 WHERE 有无卫生间 = '无';
-- ? 埋得最深的站是哪个，在哪个区？
SELECT 站名, 所在区 FROM 车站 ORDER BY 埋深 DESC LIMIT 1;
-- ? 中心区有几个地铁站，共多少个出入口？
-- ? 统计中心区车站数与出入口总数
SELECT COUNT(*), SUM(出入口数) FROM 车站 WHERE 所在区 = '中心区';
-- ? 1号线经过哪些站？按站序排
-- ? 按站序从小到大列出1号线的站名
SELECT T3.站名 FROM 线路车站 AS T1 JOIN 地铁线路 AS T2 ON T1.线路id = T2.线路id JOIN 车站 AS T3 ON T1.车站id = T3.车站id WHERE T2.线路名 = '1号线' ORDER BY T1.站序;
-- ? 换乘站有哪些？也就是经过线路不少于2条的站
-- ? 至少有2条地铁线的站名
SELECT T2.站名 FROM 线路车站 AS T1 JOIN 车站 AS T2 ON T1.车站id = T2.车站id GROUP BY T2.车站id HAVING COUNT(*) >= 2;
-- ? 火车东站能坐几号线？
SELECT T2.线路名 FROM 线路车站 AS T1 JOIN 地铁线路 AS T2 ON T1.线路id = T2.线路id JOIN 车站 AS T3 ON T1.车站id = T3.车站id WHERE T3.站名 = '火车东站';
-- ? 1号线和2号线在哪站换乘？
-- ? 既在1号线又在2号线上的站
SELECT T3.站名 FROM 线路车站 AS T1 JOIN 地铁线路 AS T2 ON T1.线路id = T2.线路id JOIN 车站 AS T3 ON T1.车站id = T3.车站id WHERE T2.线路名 = '1号线' INTERSECT SELECT T3.站名 FROM 线路车站 AS T1 JOIN 地铁线路 AS T2 ON T1.线路id = T2.线路id JOIN 车站 AS T3 ON T1.车站id = T3.车站id WHERE T2.线路名 = '2号线';
-- ? 还没有线路通到的车站
SELECT 站名 FROM 车站 WHERE 车站id NOT IN (SELECT 车站id FROM 线路车站);
-- ? 国际机场站首末班车几点？
-- ? 国际机场的首班车和末班车时间
SELECT T1.首班车, T1.末班车 FROM 线路车站 AS T1 JOIN 车站 AS T2 ON T1.车站id = T2.车站id WHERE T2.站名 = '国际机场';
-- ? 末班车晚于22:30的，是哪条线在哪个站？
SELECT T2.线路名, T3.站名 FROM 线路车站 AS T1 JOIN 地铁线路 AS T2 ON T1.线路id = T2.线路id JOIN 车站 AS T3 ON T1.车站id = T3.车站id WHERE T1.末班车 > '22:30';
-- ? 哪些区的地铁站平均埋深超过15米？
-- ? 平均埋深大于15的所在区
SELECT 所在区 FROM 车站 GROUP BY 所在区 HAVING AVG(埋深) > 15;
-- ? 票价1块钱的公交有哪些，从哪儿到哪儿？
-- ? 1元公交的编号、起点和终点
SELECT 公交编号, 起点, 终点 FROM 公交线路 WHERE 票价 = 1;
-- ? 纯电公交一共配了多少辆车？
SELECT SUM(配车数) FROM 公交线路 WHERE 能源类型 = '纯电';
-- ? 等车最久的公交（发车间隔最长）是哪路，隔多少分钟一班？
-- ? 发车间隔最大的公交编号和间隔
SELECT 公交编号, 发车间隔 FROM 公交线路 ORDER BY 发车间隔 DESC LIMIT 1;
-- ? 不接驳地铁的公交线路
SELECT 公交编号 FROM 公交线路 WHERE 接驳车站 IS NULL;
-- ? 每路公交接驳的是哪个地铁站，在哪个区？
-- ? 公交编号、接驳站名和所在区
SELECT T1.公交编号, T2.站名, T2.所在区 FROM 公交线路 AS T1 JOIN 车站 AS T2 ON T1.接驳车站 = T2.车站id;
-- ? 去人民广场坐什么公交？起点或者终点是人民广场的都算
SELECT 公交编号 FROM 公交线路 WHERE 起点 = '人民广场' OR 终点 = '人民广场';
-- ? 各能源类型的公交线路数和平均票价，线路多的在前
-- ? 按能源类型统计线路条数与票价均值，条数从多到少
SELECT 能源类型, COUNT(*), AVG(票价) FROM 公交线路 GROUP BY 能源类型 ORDER BY COUNT(*) DESC;
-- ? 3号线比2号线长多少公里？
SELECT (SELECT 里程 FROM 地铁线路 WHERE 线路名 = '3号线') - (SELECT 里程 FROM 地铁线路 WHERE 线路名 = '2号线');
-- ? 人民广场的出入口是湿地公园的几倍？
-- ? 人民广场与湿地公园出入口数之比
SELECT (SELECT 出入口数 FROM 车站 WHERE 站名 = '人民广场') / (SELECT 出入口数 FROM 车站 WHERE 站名 = '湿地公园');
-- ? 车多人少的：配车数高于平均的公交编号和配车数
SELECT 公交编号, 配车数 FROM 公交线路 WHERE 配车数 > (SELECT AVG(配车数) FROM 公交线路);
-- ? 没有公交接驳的地铁站
-- ? 公交接不上的车站有哪些？
SELECT 站名 FROM 车站 WHERE 车站id NOT IN (SELECT 接驳车站 FROM 公交线路 WHERE 接驳车站 IS NOT NULL);
-- ? 站间距大概多少？列线路名和里程除以车站数，大的在前
SELECT 线路名, 里程 / 车站数 FROM 地铁线路 ORDER BY 里程 / 车站数 DESC;
-- ? 出入口4到8个的车站名，按出入口数从多到少
-- ? 出入口数在4与8之间的站，多的排前面
SELECT 站名 FROM 车站 WHERE 出入口数 BETWEEN 4 AND 8 ORDER BY 出入口数 DESC;
