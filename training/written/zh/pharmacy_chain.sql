-- 连锁药店：药品、门店、药师与销售小票
CREATE TABLE yp_药品 (药品编码 TEXT PRIMARY KEY, 通用名 TEXT, 商品名 TEXT, 剂型 TEXT, 生产厂家 TEXT, 是否处方药 TEXT, 医保类别 TEXT, 零售价 REAL, 有效期至 TEXT);
CREATE TABLE md_门店 (门店编码 TEXT PRIMARY KEY, 门店名 TEXT, 区域 TEXT, 面积 REAL, 医保定点 TEXT, 开业日期 TEXT);
CREATE TABLE ys_药师 (药师编码 INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 职称 TEXT, 门店编码 TEXT REFERENCES md_门店(门店编码), 月薪 INTEGER);
CREATE TABLE xs_销售 (小票号 INTEGER PRIMARY KEY, 药品编码 TEXT REFERENCES yp_药品(药品编码), 药师编码 INTEGER REFERENCES ys_药师(药师编码), 数量 INTEGER, 金额 REAL, 付款类型 TEXT, 销售日期 TEXT);
INSERT INTO yp_药品 VALUES ('Y01','布洛芬','芬必舒','胶囊','同济制药','否','乙类',19.8,'2025-06-30'),('Y02','阿莫西林','阿莫灵','胶囊','华药集团','是','甲类',12.5,'2024-11-30'),('Y03','硝苯地平','心平安','片剂','同济制药','是','甲类',28.0,'2025-01-31'),('Y04','板蓝根颗粒',NULL,'颗粒','白云草堂','否','甲类',15.0,'2024-03-31'),('Y05','蒙脱石散','止泻宁','散剂','华药集团','否','甲类',17.6,'2026-02-28'),('Y06','阿托伐他汀','立普清','片剂','海正康','是','乙类',56.0,'2025-09-30'),('Y07','西洋参片','参宝','饮片','白云草堂','否','自费',198.0,'2024-08-31');
INSERT INTO md_门店 VALUES ('D1','人民路店','江岸',180,'是','2010-05-18'),('D2','梧桐苑店','洪山',95,'是','2016-09-09'),('D3','地铁口店','江岸',60,'否','2021-12-01'),('D4','光谷店','洪山',150,'否','2023-09-28');
INSERT INTO ys_药师 VALUES (1,'鲍云霞','女','执业药师','D1',7800),(2,'时光远','男','执业药师','D2',7200),(3,'乐毅','男','药士','D1',4300),(4,'苗可','女','药士','D3',4500),(5,'凌霜','女','执业药师','D4',8000);
INSERT INTO xs_销售 VALUES (1,'Y01',1,2,39.6,'医保','2023-11-02'),(2,'Y03',1,5,140,'医保','2023-11-02'),(3,'Y04',3,3,45,'现金','2023-11-03'),(4,'Y02',2,1,12.5,'医保','2023-11-03'),(5,'Y06',2,4,224,'医保','2023-11-04'),(6,'Y07',4,1,188,'扫码','2023-11-05'),(7,'Y01',4,1,19.8,'扫码','2023-11-06'),(8,'Y04',4,2,30,'扫码','2023-11-07'),(9,'Y06',1,2,112,'医保','2023-11-09'),(10,'Y04',1,1,15,'现金','2023-11-10');

-- ? 不用处方就能买的药有哪些？
-- ? 非处方药的通用名和零售价
SELECT 通用名, 零售价 FROM yp_药品 WHERE 是否处方药 = '否';
-- ? 同济制药出的药叫什么？
SELECT 通用名 FROM yp_药品 WHERE 生产厂家 = '同济制药';
-- ? 没有商品名的药
-- ? 商品名为空的是什么药？
SELECT 通用名 FROM yp_药品 WHERE 商品名 IS NULL;
-- ? 最快要过期的药是哪个，到什么时候？
SELECT 通用名, 有效期至 FROM yp_药品 ORDER BY 有效期至 LIMIT 1;
-- ? 2024年底之前（有效期早于2024-12-31）到期的药有几种？
-- ? 有效期在2024-12-31以前的药品数
SELECT COUNT(*) FROM yp_药品 WHERE 有效期至 < '2024-12-31';
-- ? 医保报不了、得自费的药多少钱？
SELECT 零售价 FROM yp_药品 WHERE 医保类别 = '自费';
-- ? 甲类、乙类、自费药各几种，均价多少？
-- ? 按医保类别统计药品数和平均零售价
SELECT 医保类别, COUNT(*), AVG(零售价) FROM yp_药品 GROUP BY 医保类别;
-- ? 15到30块钱的药，贵的在前
SELECT 通用名 FROM yp_药品 WHERE 零售价 BETWEEN 15 AND 30 ORDER BY 零售价 DESC;
-- ? 品种不少于两个的厂家
-- ? 哪些生产厂家至少有2种药？
SELECT 生产厂家 FROM yp_药品 GROUP BY 生产厂家 HAVING COUNT(*) >= 2;
-- ? 比硝苯地平贵的药
SELECT 通用名 FROM yp_药品 WHERE 零售价 > (SELECT 零售价 FROM yp_药品 WHERE 通用名 = '硝苯地平');
-- ? 能刷医保的门店在哪些区域？给门店名和区域
-- ? 医保定点门店的名称、区域
SELECT 门店名, 区域 FROM md_门店 WHERE 医保定点 = '是';
-- ? 开得最早的店
SELECT 门店名 FROM md_门店 ORDER BY 开业日期 LIMIT 1;
-- ? 每个区域几家店，总面积多大？
SELECT 区域, COUNT(*), SUM(面积) FROM md_门店 GROUP BY 区域;
-- ? 人民路店有哪些药师，什么职称？
-- ? 在人民路店上班的药师姓名和职称
SELECT T1.姓名, T1.职称 FROM ys_药师 AS T1 JOIN md_门店 AS T2 ON T1.门店编码 = T2.门店编码 WHERE T2.门店名 = '人民路店';
-- ? 谁工资最高？
-- ? 月薪第一的药师姓名
SELECT 姓名 FROM ys_药师 ORDER BY 月薪 DESC LIMIT 1;
-- ? 女药师平均挣多少，最多挣多少？
SELECT AVG(月薪), MAX(月薪) FROM ys_药师 WHERE 性别 = '女';
-- ? 执业药师和药士平均月薪各是多少？
-- ? 各职称平均月薪
SELECT 职称, AVG(月薪) FROM ys_药师 GROUP BY 职称;
-- ? 没卖过药的药师是谁，在哪个店？
-- ? 没有销售记录的药师及所在门店名
SELECT T1.姓名, T2.门店名 FROM ys_药师 AS T1 JOIN md_门店 AS T2 ON T1.门店编码 = T2.门店编码 WHERE T1.药师编码 NOT IN (SELECT 药师编码 FROM xs_销售);
-- ? 没卖出去过的药
SELECT 通用名 FROM yp_药品 WHERE 药品编码 NOT IN (SELECT 药品编码 FROM xs_销售);
-- ? 卖得最好的药（数量合计最多，并列取一个）是哪种？
-- ? 销售总数量排第一的通用名
SELECT T2.通用名 FROM xs_销售 AS T1 JOIN yp_药品 AS T2 ON T1.药品编码 = T2.药品编码 GROUP BY T2.药品编码 ORDER BY SUM(T1.数量) DESC LIMIT 1;
-- ? 每家店卖了多少钱，高的在前
-- ? 门店销售额排名：门店名和金额合计
SELECT T3.门店名, SUM(T1.金额) FROM xs_销售 AS T1 JOIN ys_药师 AS T2 ON T1.药师编码 = T2.药师编码 JOIN md_门店 AS T3 ON T2.门店编码 = T3.门店编码 GROUP BY T3.门店编码 ORDER BY SUM(T1.金额) DESC;
-- ? 鲍云霞都卖过什么药？去重
SELECT DISTINCT T2.通用名 FROM xs_销售 AS T1 JOIN yp_药品 AS T2 ON T1.药品编码 = T2.药品编码 JOIN ys_药师 AS T3 ON T1.药师编码 = T3.药师编码 WHERE T3.姓名 = '鲍云霞';
-- ? 打了折的小票：金额比零售价乘数量少的
-- ? 金额低于零售价×数量的小票号
SELECT T1.小票号 FROM xs_销售 AS T1 JOIN yp_药品 AS T2 ON T1.药品编码 = T2.药品编码 WHERE T1.金额 < T2.零售价 * T1.数量;
-- ? 医保、现金、扫码各收了多少钱，多少笔？
SELECT 付款类型, SUM(金额), COUNT(*) FROM xs_销售 GROUP BY 付款类型;
-- ? 处方药一共卖了多少钱？
-- ? 处方药的销售总金额
SELECT SUM(T1.金额) FROM xs_销售 AS T1 JOIN yp_药品 AS T2 ON T1.药品编码 = T2.药品编码 WHERE T2.是否处方药 = '是';
-- ? 既卖过布洛芬又卖过板蓝根颗粒的药师
-- ? 谁布洛芬和板蓝根颗粒都卖过？
SELECT T3.姓名 FROM xs_销售 AS T1 JOIN yp_药品 AS T2 ON T1.药品编码 = T2.药品编码 JOIN ys_药师 AS T3 ON T1.药师编码 = T3.药师编码 WHERE T2.通用名 = '布洛芬' INTERSECT SELECT T3.姓名 FROM xs_销售 AS T1 JOIN yp_药品 AS T2 ON T1.药品编码 = T2.药品编码 JOIN ys_药师 AS T3 ON T1.药师编码 = T3.药师编码 WHERE T2.通用名 = '板蓝根颗粒';
-- ? 金额高于平均的小票号和开票日期
SELECT 小票号, 销售日期 FROM xs_销售 WHERE 金额 > (SELECT AVG(金额) FROM xs_销售);
-- ? 人民路店比地铁口店大多少平？
-- ? 人民路店与地铁口店面积之差
SELECT (SELECT 面积 FROM md_门店 WHERE 门店名 = '人民路店') - (SELECT 面积 FROM md_门店 WHERE 门店名 = '地铁口店');
-- ? 阿托伐他汀的价格是阿莫西林的几倍？
SELECT (SELECT 零售价 FROM yp_药品 WHERE 通用名 = '阿托伐他汀') / (SELECT 零售价 FROM yp_药品 WHERE 通用名 = '阿莫西林');
-- ? 没有医保定点的店里，药师都有谁？
-- ? 非医保定点门店的药师姓名
SELECT T1.姓名 FROM ys_药师 AS T1 JOIN md_门店 AS T2 ON T1.门店编码 = T2.门店编码 WHERE T2.医保定点 = '否';
