-- 自然保护区、重点物种与巡护。
CREATE TABLE bhq_保护区 (bhq_bm TEXT PRIMARY KEY, 名称 TEXT, 级别 TEXT, 类型 TEXT, 行政区 TEXT, 面积_公顷 REAL, 始建年 INTEGER, 核心区占比 REAL, 编制人数 INTEGER);
CREATE TABLE wz_物种 (wz_bm INTEGER PRIMARY KEY, 种名 TEXT, 类群 TEXT, 保护等级 TEXT, IUCN TEXT, 野外数量 INTEGER, 是否中国特有 TEXT);
CREATE TABLE jl_栖息 (bhq_bm TEXT REFERENCES bhq_保护区(bhq_bm), wz_bm INTEGER REFERENCES wz_物种(wz_bm), 估计数量 INTEGER, 趋势 TEXT, 最近监测年 INTEGER);
CREATE TABLE xh_巡护 (xh_id INTEGER PRIMARY KEY, bhq_bm TEXT REFERENCES bhq_保护区(bhq_bm), 日期 TEXT, 队员数 INTEGER, 里程_公里 REAL, 发现问题 TEXT, 红外相机 INTEGER);
INSERT INTO bhq_保护区 VALUES ('SC01','卧龙','国家级','野生动物','四川',200000,1963,73.2,128),('QH01','可可西里','国家级','荒漠生态','青海',4500000,1995,56.7,98),('JS01','盐城湿地珍禽','国家级','湿地','江苏',247260,1983,9.1,85),('YN01','高黎贡山','国家级','森林生态','云南',405549,1983,NULL,140),('JX01','桃红岭梅花鹿','国家级','野生动物','江西',12500,1981,21.6,20),('NMG01','达里湖','省级','湿地','内蒙古',119413,1987,12.3,36),('GD01','内伶仃福田','国家级','湿地','广东',921,1984,45.0,31),('ZJ01','龙王山','县级','森林生态','浙江',1243,1985,30.5,6);
INSERT INTO wz_物种 VALUES (1,'大熊猫','兽类','一级','易危',1900,'是'),(2,'藏羚','兽类','一级','近危',300000,'是'),(3,'丹顶鹤','鸟类','一级','易危',2000,'否'),(4,'川金丝猴','兽类','一级','濒危',25000,'是'),(5,'梅花鹿','兽类','一级','无危',8000,'否'),(6,'黑脸琵鹭','鸟类','一级','濒危',6988,'否'),(7,'安吉小鲵','两栖','一级','极危',600,'是'),(8,'白眉长臂猿','兽类','一级','濒危',150,'否'),(9,'大天鹅','鸟类','二级','无危',60000,'否'),(10,'勺嘴鹬','鸟类','一级','极危',700,'否');
INSERT INTO jl_栖息 VALUES ('SC01',1,149,'上升',2023),('SC01',4,1300,'稳定',2021),('QH01',2,70000,'上升',2023),('JS01',3,350,'下降',2023),('JS01',10,110,'下降',2022),('JS01',6,320,'上升',2023),('YN01',8,40,'稳定',2020),('JX01',5,624,'上升',2022),('NMG01',9,30000,'稳定',2023),('NMG01',3,60,'上升',2019),('GD01',6,266,'稳定',2024),('ZJ01',7,300,'上升',2023);
INSERT INTO xh_巡护 VALUES (1,'SC01','2024-03-05',6,32.5,'盗猎套索',12),(2,'QH01','2024-03-11',8,410.0,'非法穿越',0),(3,'JS01','2024-03-12',4,56.0,NULL,0),(4,'YN01','2024-04-02',5,28.3,NULL,20),(5,'SC01','2024-04-18',7,41.0,NULL,8),(6,'GD01','2024-04-20',3,9.5,'垃圾堆放',2),(7,'QH01','2024-05-16',10,620.5,'盗采砂石',0),(8,'JX01','2024-05-21',4,18.2,NULL,6);

-- ? 面积最大的保护区是哪一个，多少公顷？
-- ? 哪个自然保护区最大，有多大
SELECT 名称, 面积_公顷 FROM bhq_保护区 ORDER BY 面积_公顷 DESC LIMIT 1;
-- ? 不是国家级的保护区
-- ? 省级、县级的保护区名称
SELECT 名称 FROM bhq_保护区 WHERE 级别 <> '国家级';
-- ? 湿地类型的保护区有几个，编制一共多少人？
SELECT COUNT(*), SUM(编制人数) FROM bhq_保护区 WHERE 类型 = '湿地';
-- ? 人均要看护多少公顷？面积除以编制，多的排前
-- ? 每名在编人员平均管护面积，从大到小，列名称和数值
SELECT 名称, 面积_公顷 / 编制人数 FROM bhq_保护区 ORDER BY 面积_公顷 / 编制人数 DESC;
-- ? 核心区占比缺数据的是哪家？
SELECT 名称 FROM bhq_保护区 WHERE 核心区占比 IS NULL;
-- ? 1980到1985年建立的保护区和始建年，按建立先后
-- ? 始建于1980至1985年之间的保护区和年份，早的在前
SELECT 名称, 始建年 FROM bhq_保护区 WHERE 始建年 BETWEEN 1980 AND 1985 ORDER BY 始建年;
-- ? 各类型保护区数量与平均面积
SELECT 类型, COUNT(*), AVG(面积_公顷) FROM bhq_保护区 GROUP BY 类型;
-- ? 快要灭绝的（极危）物种有哪些？
-- ? IUCN评为极危的物种名
SELECT 种名 FROM wz_物种 WHERE IUCN = '极危';
-- ? 野外数量最少的是什么动物，还剩多少只？
-- ? 最稀少的物种及野外数量
SELECT 种名, 野外数量 FROM wz_物种 ORDER BY 野外数量 LIMIT 1;
-- ? 只在中国才有的一级保护兽类
-- ? 中国特有、一级保护的兽类名单
SELECT 种名 FROM wz_物种 WHERE 是否中国特有 = '是' AND 保护等级 = '一级' AND 类群 = '兽类';
-- ? 每个类群各有几种，野外总数多少？
SELECT 类群, COUNT(*), SUM(野外数量) FROM wz_物种 GROUP BY 类群;
-- ? 丹顶鹤在哪些保护区能见到，各约多少只？
-- ? 有丹顶鹤栖息的保护区及估计数量
SELECT bhq_保护区.名称, jl_栖息.估计数量 FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE wz_物种.种名 = '丹顶鹤';
-- ? 卧龙有哪些重点保护动物？
SELECT wz_物种.种名 FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE bhq_保护区.名称 = '卧龙';
-- ? 数量在减少的是什么动物、在哪儿？
-- ? 趋势为下降的种名和保护区名称
SELECT wz_物种.种名, bhq_保护区.名称 FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE jl_栖息.趋势 = '下降';
-- ? 记录了两种及以上重点物种的保护区和种数
-- ? 栖息物种不少于2个的保护区，各几种
SELECT bhq_保护区.名称, COUNT(*) FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm GROUP BY bhq_保护区.名称 HAVING COUNT(*) >= 2;
-- ? 各保护区里的数量占该物种野外总数的多少？给种名、名称和比值，占得多的在前
SELECT wz_物种.种名, bhq_保护区.名称, jl_栖息.估计数量 / wz_物种.野外数量 FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm ORDER BY jl_栖息.估计数量 / wz_物种.野外数量 DESC;
-- ? 监测数据太旧：2022年之前监测的是哪些区的什么物种
-- ? 最近监测年早于2022的记录，列保护区名称、种名
SELECT bhq_保护区.名称, wz_物种.种名 FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE jl_栖息.最近监测年 < 2022;
-- ? 在有的区上升、有的区下降的物种
-- ? 趋势既有上升又有下降的种名
SELECT wz_物种.种名 FROM jl_栖息 JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE jl_栖息.趋势 = '上升' INTERSECT SELECT wz_物种.种名 FROM jl_栖息 JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE jl_栖息.趋势 = '下降';
-- ? 有濒危物种栖息的保护区，去重
-- ? 哪些保护区住着IUCN濒危的动物，不要重复
SELECT DISTINCT bhq_保护区.名称 FROM jl_栖息 JOIN bhq_保护区 ON jl_栖息.bhq_bm = bhq_保护区.bhq_bm JOIN wz_物种 ON jl_栖息.wz_bm = wz_物种.wz_bm WHERE wz_物种.IUCN = '濒危';
-- ? 巡护走得最远的一次是哪天，多少公里？
SELECT 日期, 里程_公里 FROM xh_巡护 ORDER BY 里程_公里 DESC LIMIT 1;
-- ? 平安无事、没发现问题的巡护有几次？
-- ? 发现问题为空的巡护次数
SELECT COUNT(*) FROM xh_巡护 WHERE 发现问题 IS NULL;
-- ? 巡护时查出了什么问题，在哪个保护区？
SELECT xh_巡护.发现问题, bhq_保护区.名称 FROM xh_巡护 JOIN bhq_保护区 ON xh_巡护.bhq_bm = bhq_保护区.bhq_bm WHERE xh_巡护.发现问题 IS NOT NULL;
-- ? 问题跟“盗”字沾边的巡护日期
-- ? 发现盗猎、盗采等（含“盗”）问题的日期
SELECT 日期 FROM xh_巡护 WHERE 发现问题 LIKE '%盗%';
-- ? 各保护区巡护几次、总里程、布了多少台红外相机
-- ? 按保护区汇总巡护次数、里程和红外相机数
SELECT bhq_保护区.名称, COUNT(*), SUM(xh_巡护.里程_公里), SUM(xh_巡护.红外相机) FROM xh_巡护 JOIN bhq_保护区 ON xh_巡护.bhq_bm = bhq_保护区.bhq_bm GROUP BY bhq_保护区.名称;
-- ? 平均每名队员走了多少公里？列日期和里程除以队员数
SELECT 日期, 里程_公里 / 队员数 FROM xh_巡护;
-- ? 没有巡护记录的保护区
-- ? 哪些保护区查不到巡护
SELECT 名称 FROM bhq_保护区 WHERE bhq_bm NOT IN (SELECT bhq_bm FROM xh_巡护);
-- ? 川金丝猴的野外数量比大熊猫多多少？
SELECT (SELECT 野外数量 FROM wz_物种 WHERE 种名 = '川金丝猴') - (SELECT 野外数量 FROM wz_物种 WHERE 种名 = '大熊猫');
-- ? 可可西里的面积是卧龙的几倍？
-- ? 可可西里与卧龙面积之比
SELECT (SELECT 面积_公顷 FROM bhq_保护区 WHERE 名称 = '可可西里') / (SELECT 面积_公顷 FROM bhq_保护区 WHERE 名称 = '卧龙');
-- ? 编制人数低于平均、面积却高于100000公顷的保护区
SELECT 名称 FROM bhq_保护区 WHERE 编制人数 < (SELECT AVG(编制人数) FROM bhq_保护区) AND 面积_公顷 > 100000;
-- ? 2024-04-01到2024-04-30之间巡过哪些保护区？
-- ? 巡护日期在2024-04-01至2024-04-30的保护区名
SELECT bhq_保护区.名称 FROM xh_巡护 JOIN bhq_保护区 ON xh_巡护.bhq_bm = bhq_保护区.bhq_bm WHERE xh_巡护.日期 BETWEEN '2024-04-01' AND '2024-04-30';
