-- 网店售后：退换货申请、客服处理与退货质检
CREATE TABLE 店铺 (店铺编号 TEXT PRIMARY KEY, 店铺名 TEXT, 主营类目 TEXT, 开店年份 INTEGER, 综合评分 REAL, 旗舰店 TEXT);
CREATE TABLE 售后客服 (客服编号 INTEGER PRIMARY KEY, 花名 TEXT, 店铺编号 TEXT REFERENCES 店铺(店铺编号), 入职年份 INTEGER, 接待上限 INTEGER);
CREATE TABLE 退换申请 (申请编号 INTEGER PRIMARY KEY, 店铺编号 TEXT REFERENCES 店铺(店铺编号), 客服编号 INTEGER REFERENCES 售后客服(客服编号), 买家 TEXT, 商品 TEXT, 类型 TEXT, 原因 TEXT, 订单金额 REAL, 退款金额 REAL, 申请日 TEXT, 完结日 TEXT);
CREATE TABLE 退货质检 (质检编号 INTEGER PRIMARY KEY, 申请编号 INTEGER REFERENCES 退换申请(申请编号), 外观 TEXT, 能否二次销售 TEXT, 折损金额 REAL, 运费承担方 TEXT);
INSERT INTO 店铺 VALUES ('DP1','木棉家居旗舰店','家居',2012,4.9,'是'),('DP2','小野户外','户外',2018,4.7,'否'),('DP3','甜心童装','童装',2020,4.5,'否'),('DP4','极物数码旗舰店','数码',2015,4.8,'是'),('DP5','阿布手作','手工',2023,4.9,'否');
INSERT INTO 售后客服 VALUES (1,'芒果','DP1',2019,120),(2,'青柠','DP2',2021,80),(3,'椰子','DP3',2022,60),(4,'榴莲','DP4',2017,150),(5,'橙子','DP4',2023,50),(6,'荔枝','DP1',2024,40);
INSERT INTO 退换申请 VALUES (1,'DP1',1,'张小花','北欧落地灯','退货退款','破损',399,399,'2024-03-01','2024-03-06'),(2,'DP4',4,'李不白','降噪耳机','换货','质量问题',899,0,'2024-03-02','2024-03-09'),(3,'DP3',3,'朵妈','儿童羽绒服','退货退款','尺码不合',259,259,'2024-03-03','2024-03-08'),(4,'DP3',3,'朵妈','儿童棉裤','退货退款','尺码不合',129,129,'2024-03-03',NULL),(5,'DP2',2,'驴友阿杰','冲锋衣','仅退款','少发漏发',680,120,'2024-03-05','2024-03-05'),(6,'DP4',5,'王大锤','机械键盘','退货退款','七天无理由',459,447,'2024-03-08','2024-03-14'),(7,'DP1',1,'李不白','乳胶枕','退货退款','七天无理由',329,319,'2024-03-10',NULL),(8,'DP4',4,'张小花','充电器','换货','破损',99,0,'2024-03-11','2024-03-12'),(9,'DP2',2,'王大锤','登山杖','退货退款','质量问题',159,159,'2024-03-12','2024-03-20');
INSERT INTO 退货质检 VALUES (1,1,'有破损','否',399,'商家'),(2,2,'完好','否',300,'商家'),(3,3,'完好','是',0,'买家'),(4,6,'有使用痕迹','是',40,'买家'),(5,8,'有破损','否',99,'商家'),(6,9,'有使用痕迹','否',110,'商家');

-- ? 旗舰店都有哪几家，评分多少？
SELECT 店铺名, 综合评分 FROM 店铺 WHERE 旗舰店 = '是';
-- ? 开得最久的店主营什么？
-- ? 开店年份最早的店铺名和主营类目
SELECT 店铺名, 主营类目 FROM 店铺 ORDER BY 开店年份 LIMIT 1;
-- ? 评分比小野户外低的店
SELECT 店铺名 FROM 店铺 WHERE 综合评分 < (SELECT 综合评分 FROM 店铺 WHERE 店铺名 = '小野户外');
-- ? 极物数码旗舰店的售后客服是谁？
-- ? 极物数码旗舰店客服的花名
SELECT T1.花名 FROM 售后客服 AS T1 JOIN 店铺 AS T2 ON T1.店铺编号 = T2.店铺编号 WHERE T2.店铺名 = '极物数码旗舰店';
-- ? 每家店几个客服，最多能接待多少人（接待上限合计），多的在前
SELECT T2.店铺名, COUNT(*), SUM(T1.接待上限) FROM 售后客服 AS T1 JOIN 店铺 AS T2 ON T1.店铺编号 = T2.店铺编号 GROUP BY T2.店铺编号 ORDER BY SUM(T1.接待上限) DESC;
-- ? 没有专职客服的店
-- ? 哪家店没配售后客服？
SELECT 店铺名 FROM 店铺 WHERE 店铺编号 NOT IN (SELECT 店铺编号 FROM 售后客服);
-- ? 还没完结的售后是谁申请的，什么商品？
SELECT 买家, 商品 FROM 退换申请 WHERE 完结日 IS NULL;
-- ? 换货的有几单？
-- ? 类型为换货的申请数
SELECT COUNT(*) FROM 退换申请 WHERE 类型 = '换货';
-- ? 当天申请当天就办完的申请编号
SELECT 申请编号 FROM 退换申请 WHERE 申请日 = 完结日;
-- ? 最常见的退换原因是什么？并列取一个
-- ? 出现次数最多的原因（并列任取其一）
SELECT 原因 FROM 退换申请 GROUP BY 原因 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没全额退的（退款金额小于订单金额），差了多少？列申请编号和差额
-- ? 退款不足订单金额的申请编号及少退金额
SELECT 申请编号, 订单金额 - 退款金额 FROM 退换申请 WHERE 退款金额 < 订单金额;
-- ? 退款金额最高的是什么商品？
SELECT 商品 FROM 退换申请 ORDER BY 退款金额 DESC LIMIT 1;
-- ? 三种类型各多少单，退了多少钱？
-- ? 按类型统计申请数和退款总额
SELECT 类型, COUNT(*), SUM(退款金额) FROM 退换申请 GROUP BY 类型;
-- ? 各店退款总额，高的在前
SELECT T2.店铺名, SUM(T1.退款金额) FROM 退换申请 AS T1 JOIN 店铺 AS T2 ON T1.店铺编号 = T2.店铺编号 GROUP BY T2.店铺编号 ORDER BY SUM(T1.退款金额) DESC;
-- ? 一次售后都没有的店
-- ? 没有退换申请的店铺名
SELECT 店铺名 FROM 店铺 WHERE 店铺编号 NOT IN (SELECT 店铺编号 FROM 退换申请);
-- ? 芒果处理过谁的申请？
SELECT T1.买家 FROM 退换申请 AS T1 JOIN 售后客服 AS T2 ON T1.客服编号 = T2.客服编号 WHERE T2.花名 = '芒果';
-- ? 处理不少于2单的客服和他们店
-- ? 至少接过2个申请的客服花名、店铺名
SELECT T2.花名, T3.店铺名 FROM 退换申请 AS T1 JOIN 售后客服 AS T2 ON T1.客服编号 = T2.客服编号 JOIN 店铺 AS T3 ON T2.店铺编号 = T3.店铺编号 GROUP BY T2.客服编号 HAVING COUNT(*) >= 2;
-- ? 没接过售后单的客服
SELECT 花名 FROM 售后客服 WHERE 客服编号 NOT IN (SELECT 客服编号 FROM 退换申请);
-- ? 退换次数超过1次的买家有哪些？
-- ? 申请数大于1的买家
SELECT 买家 FROM 退换申请 GROUP BY 买家 HAVING COUNT(*) > 1;
-- ? 既退货退款过又换过货的买家
SELECT 买家 FROM 退换申请 WHERE 类型 = '退货退款' INTERSECT SELECT 买家 FROM 退换申请 WHERE 类型 = '换货';
-- ? 退回来还能再卖的是什么商品？
-- ? 能二次销售的退货商品
SELECT T2.商品 FROM 退货质检 AS T1 JOIN 退换申请 AS T2 ON T1.申请编号 = T2.申请编号 WHERE T1.能否二次销售 = '是';
-- ? 运费商家出和买家出的各几单，折损一共多少？
-- ? 按运费承担方统计质检数与折损总额
SELECT 运费承担方, COUNT(*), SUM(折损金额) FROM 退货质检 GROUP BY 运费承担方;
-- ? 折损最大的一件是哪家店的什么商品？
SELECT T3.店铺名, T2.商品 FROM 退货质检 AS T1 JOIN 退换申请 AS T2 ON T1.申请编号 = T2.申请编号 JOIN 店铺 AS T3 ON T2.店铺编号 = T3.店铺编号 ORDER BY T1.折损金额 DESC LIMIT 1;
-- ? 折损占订单金额的比例，各申请是多少？列申请编号
-- ? 申请编号与折损金额/订单金额
SELECT T1.申请编号, T1.折损金额 / T2.订单金额 FROM 退货质检 AS T1 JOIN 退换申请 AS T2 ON T1.申请编号 = T2.申请编号;
-- ? 没做质检的申请编号
SELECT 申请编号 FROM 退换申请 WHERE 申请编号 NOT IN (SELECT 申请编号 FROM 退货质检);
-- ? 2024-03-03到2024-03-10的申请平均退多少钱，最多退多少？
-- ? 申请日在2024-03-03与2024-03-10之间的退款均值和最大值
SELECT AVG(退款金额), MAX(退款金额) FROM 退换申请 WHERE 申请日 BETWEEN '2024-03-03' AND '2024-03-10';
-- ? 订单金额高于平均、又不是退货退款的申请，买家是谁？
SELECT 买家 FROM 退换申请 WHERE 订单金额 > (SELECT AVG(订单金额) FROM 退换申请) AND 类型 <> '退货退款';
-- ? 榴莲的接待上限比橙子多多少？
-- ? 榴莲与橙子接待上限之差
SELECT (SELECT 接待上限 FROM 售后客服 WHERE 花名 = '榴莲') - (SELECT 接待上限 FROM 售后客服 WHERE 花名 = '橙子');
-- ? 因为质量问题或者破损被退换的商品
SELECT 商品 FROM 退换申请 WHERE 原因 IN ('质量问题', '破损');
-- ? 儿童类商品（名字带“儿童”）退了多少钱？
-- ? 商品名含“儿童”的退款合计
SELECT SUM(退款金额) FROM 退换申请 WHERE 商品 LIKE '%儿童%';
