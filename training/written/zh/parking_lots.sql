-- 停车场、收费标准、月卡车与进出记录
CREATE TABLE 停车场 (车场编号 TEXT PRIMARY KEY, 车场名 TEXT, 区 TEXT, 类型 TEXT, 总车位 INTEGER, 充电车位 INTEGER, 首小时收费 REAL, 之后每小时 REAL, 封顶价 REAL, 限高米 REAL);
CREATE TABLE 月卡 (月卡号 INTEGER PRIMARY KEY, 车牌号 TEXT, 车主 TEXT, 车场编号 TEXT REFERENCES 停车场(车场编号), 月费 REAL, 到期日 TEXT, 车位类型 TEXT);
CREATE TABLE 进出记录 (记录id INTEGER PRIMARY KEY, 车场编号 TEXT REFERENCES 停车场(车场编号), 车牌号 TEXT, 日期 TEXT, 停车小时 REAL, 应收 REAL, 实收 REAL, 支付方式 TEXT, 是否异常 TEXT);
INSERT INTO 停车场 VALUES ('P1','万达地库','江汉区','商业',1200,60,8,5,60,2.2),('P2','市一医院','江岸区','医院',380,10,5,3,30,2.0),('P3','滨江公园','江岸区','公园',260,0,4,2,20,NULL),('P4','高铁东广场','洪山区','交通枢纽',2600,120,10,5,70,2.4),('P5','老街路侧','江汉区','路侧',85,0,6,6,96,NULL),('P6','软件园C区','洪山区','园区',900,150,5,2,25,2.1);
INSERT INTO 月卡 VALUES (1,'鄂A1L55Q','贺总','P1',800,'2024-01-31','固定'),(2,'鄂AD09871','小唐','P6',300,'2023-12-31','不固定'),(3,'鄂A7H23K','孙医生','P2',150,'2024-06-30','固定'),(4,'鄂AF30016','阿伟','P6',300,'2024-02-29','不固定'),(5,'鄂A66F88','贺总','P6',450,'2023-11-30','固定'),(6,'鄂B2K901','程姐','P1',650,'2024-03-31','不固定');
INSERT INTO 进出记录 VALUES (1,'P1','鄂A3C112','2023-11-11',4.5,28,28,'微信','否'),(2,'P1','鄂AD09871','2023-11-11',2,13,0,'优惠券','否'),(3,'P2','鄂A9T007','2023-11-12',26,60,60,'支付宝','否'),(4,'P4','湘A5D210','2023-11-12',50,140,140,'微信','否'),(5,'P3','鄂A3C112','2023-11-12',3,8,8,'微信','否'),(6,'P5','鄂B2K901','2023-11-13',1.5,12,0,NULL,'是'),(7,'P4','鄂AF30016','2023-11-14',0.3,0,0,NULL,'否'),(8,'P2','湘A5D210','2023-11-15',5,17,17,'现金','否'),(9,'P1','鄂B2K901','2023-11-15',7,38,30,'支付宝','是');

-- ? 车位最多的停车场是哪个，多少个车位？
SELECT 车场名, 总车位 FROM 停车场 ORDER BY 总车位 DESC LIMIT 1;
-- ? 不能给电车充电的停车场（充电车位为0）
-- ? 充电车位数是0的车场名
SELECT 车场名 FROM 停车场 WHERE 充电车位 = 0;
-- ? 不限高的停车场在哪个区？
-- ? 限高米为空的车场名和区
SELECT 车场名, 区 FROM 停车场 WHERE 限高米 IS NULL;
-- ? 停第一个小时最便宜的是哪儿，多少钱？
SELECT 车场名, 首小时收费 FROM 停车场 ORDER BY 首小时收费 LIMIT 1;
-- ? 充电车位占总车位的比例，高的在前，列车场名
-- ? 按充电车位÷总车位给停车场排名
SELECT 车场名, 充电车位 / 总车位 FROM 停车场 ORDER BY 充电车位 / 总车位 DESC;
-- ? 封顶价不超过30块的停车场
SELECT 车场名 FROM 停车场 WHERE 封顶价 <= 30;
-- ? 头一小时和后面每小时收费一样的车场
-- ? 首小时收费等于之后每小时收费的车场名
SELECT 车场名 FROM 停车场 WHERE 首小时收费 = 之后每小时;
-- ? 各区几个停车场，总车位一共多少，最高封顶价多少？
SELECT 区, COUNT(*), SUM(总车位), MAX(封顶价) FROM 停车场 GROUP BY 区;
-- ? 跟滨江公园在一个区的其他停车场
-- ? 除滨江公园以外，同区的车场名
SELECT 车场名 FROM 停车场 WHERE 区 = (SELECT 区 FROM 停车场 WHERE 车场名 = '滨江公园') AND 车场名 <> '滨江公园';
-- ? 总车位300到1500之间的停车场，贵的（首小时收费高的）在前
SELECT 车场名 FROM 停车场 WHERE 总车位 BETWEEN 300 AND 1500 ORDER BY 首小时收费 DESC;
-- ? 月卡最贵的车主是谁，一个月多少？
-- ? 月费排第一的车主与月费
SELECT 车主, 月费 FROM 月卡 ORDER BY 月费 DESC LIMIT 1;
-- ? 2023-12-31及以前到期、该续费的车牌号和车主
SELECT 车牌号, 车主 FROM 月卡 WHERE 到期日 <= '2023-12-31';
-- ? 有不止一张月卡（大于1张）的车主
-- ? 月卡数超过1的车主
SELECT 车主 FROM 月卡 GROUP BY 车主 HAVING COUNT(*) > 1;
-- ? 软件园C区办了月卡的都有谁？
SELECT T1.车主 FROM 月卡 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 WHERE T2.车场名 = '软件园C区';
-- ? 每个车场的月卡数和月费总和，收得多的在前
-- ? 各停车场月卡张数、月费合计，按合计降序
SELECT T2.车场名, COUNT(*), SUM(T1.月费) FROM 月卡 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 GROUP BY T2.车场编号 ORDER BY SUM(T1.月费) DESC;
-- ? 没卖出月卡的停车场
SELECT 车场名 FROM 停车场 WHERE 车场编号 NOT IN (SELECT 车场编号 FROM 月卡);
-- ? 固定车位和不固定车位的平均月费
-- ? 按车位类型看月费均值
SELECT 车位类型, AVG(月费) FROM 月卡 GROUP BY 车位类型;
-- ? 异常记录是哪个车场的哪辆车？
SELECT T2.车场名, T1.车牌号 FROM 进出记录 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 WHERE T1.是否异常 = '是';
-- ? 少收了钱的记录（实收小于应收），各少收多少？列记录id和差额
-- ? 实收不足应收的记录id及应收减实收
SELECT 记录id, 应收 - 实收 FROM 进出记录 WHERE 实收 < 应收;
-- ? 停得最久的是哪辆车，停在哪儿，停了几小时？
SELECT T1.车牌号, T2.车场名, T1.停车小时 FROM 进出记录 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 ORDER BY T1.停车小时 DESC LIMIT 1;
-- ? 各车场实际收了多少钱，多的在前
-- ? 停车场实收总额排行
SELECT T2.车场名, SUM(T1.实收) FROM 进出记录 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 GROUP BY T2.车场编号 ORDER BY SUM(T1.实收) DESC;
-- ? 没有车进出过的停车场
SELECT 车场名 FROM 停车场 WHERE 车场编号 NOT IN (SELECT 车场编号 FROM 进出记录);
-- ? 湖南来的车（车牌以湘开头）停过哪些车场？
-- ? 湘字头车牌停过的车场名
SELECT T2.车场名 FROM 进出记录 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 WHERE T1.车牌号 LIKE '湘%';
-- ? 微信付了几笔，一共多少？
SELECT COUNT(*), SUM(实收) FROM 进出记录 WHERE 支付方式 = '微信';
-- ? 每小时平均收多少（实收除以停车小时）最高的记录在哪个车场？
-- ? 单位小时实收最高的那条记录的车场名
SELECT T2.车场名 FROM 进出记录 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 ORDER BY T1.实收 / T1.停车小时 DESC LIMIT 1;
-- ? 既有月卡又有进出记录的车牌号
SELECT 车牌号 FROM 月卡 INTERSECT SELECT 车牌号 FROM 进出记录;
-- ? 有进出记录但没办月卡的车牌号
-- ? 停过车却不是月卡用户的车牌
SELECT 车牌号 FROM 进出记录 EXCEPT SELECT 车牌号 FROM 月卡;
-- ? 高铁东广场比万达地库多多少车位？
SELECT (SELECT 总车位 FROM 停车场 WHERE 车场名 = '高铁东广场') - (SELECT 总车位 FROM 停车场 WHERE 车场名 = '万达地库');
-- ? 停车时长超过平均的车牌号，去重
-- ? 停车小时高于均值的车牌（不重复）
SELECT DISTINCT 车牌号 FROM 进出记录 WHERE 停车小时 > (SELECT AVG(停车小时) FROM 进出记录);
-- ? 江岸区的车场平均一辆车停多久、最多收多少钱？
SELECT AVG(T1.停车小时), MAX(T1.实收) FROM 进出记录 AS T1 JOIN 停车场 AS T2 ON T1.车场编号 = T2.车场编号 WHERE T2.区 = '江岸区';
