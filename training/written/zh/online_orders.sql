-- 一家网店的买家、商品与订单
CREATE TABLE 买家 (买家编号 INTEGER PRIMARY KEY, 昵称 TEXT, 性别 TEXT, 所在省份 TEXT, 注册年份 INTEGER, 信用等级 INTEGER);
CREATE TABLE 商品 (商品编号 INTEGER PRIMARY KEY, 商品名 TEXT, 类目 TEXT, 售价 REAL, 库存 INTEGER, 好评率 REAL);
CREATE TABLE 订单 (订单号 TEXT PRIMARY KEY, 买家编号 INTEGER REFERENCES 买家(买家编号), 商品编号 INTEGER REFERENCES 商品(商品编号), 数量 INTEGER, 实付金额 REAL, 下单日期 TEXT, 状态 TEXT, 是否退款 TEXT);
INSERT INTO 买家 VALUES (1,'小鱼儿','女','浙江',2016,5),(2,'山里人','男','四川',2019,3),(3,'夏天的风','女','广东',2021,2),(4,'老王头','男','浙江',2014,6),(5,'阿布','男','广东',2022,1),(6,'糖糖','女','江苏',2018,4),(7,'北方狼','男','黑龙江',2020,3);
INSERT INTO 商品 VALUES (11,'加厚保温杯','日用',89,320,98.2),(12,'无线鼠标','数码',129,75,96.5),(13,'真丝围巾','服饰',268,40,97.1),(14,'竹纤维毛巾','日用',25.9,900,99.0),(15,'机械键盘','数码',399,0,94.8),(16,'羊毛大衣','服饰',899,18,92.3),(17,'便携充电宝','数码',159,210,95.6);
INSERT INTO 订单 VALUES ('D1001',1,11,2,178,'2023-03-02','已完成','否'),('D1002',2,12,1,119,'2023-03-05','已完成','否'),('D1003',3,13,1,268,'2023-04-11','已完成','是'),('D1004',4,15,1,399,'2023-04-12','已发货','否'),('D1005',1,16,1,899,'2023-05-01','已完成','否'),('D1006',5,14,10,240,'2023-05-20','待付款','否'),('D1007',6,11,3,250,'2023-06-18','已完成','是'),('D1008',4,14,4,103.6,'2023-06-18','已发货','否'),('D1009',3,12,2,238,'2023-07-07','已取消','否'),('D1010',1,13,1,248,'2023-08-09','已完成','否');

-- ? 店里都有哪些数码产品，各卖多少钱？
-- ? 数码类商品的名称和售价
SELECT 商品名, 售价 FROM 商品 WHERE 类目 = '数码';
-- ? 哪些东西已经断货了（库存为0）？
SELECT 商品名 FROM 商品 WHERE 库存 = 0;
-- ? 最贵的商品是哪个？
-- ? 咱家店里标价最高的是啥
SELECT 商品名 FROM 商品 ORDER BY 售价 DESC LIMIT 1;
-- ? 请列出来自浙江或者广东的买家昵称
SELECT 昵称 FROM 买家 WHERE 所在省份 = '浙江' OR 所在省份 = '广东';
-- ? 一共有多少单退了款？
-- ? 退款的订单数
SELECT COUNT(*) FROM 订单 WHERE 是否退款 = '是';
-- ? 待付款的订单是哪几个，分别要付多少？
SELECT 订单号, 实付金额 FROM 订单 WHERE 状态 = '待付款';
-- ? 女买家里谁注册得最早？
-- ? 资历最老的女顾客叫什么
SELECT 昵称 FROM 买家 WHERE 性别 = '女' ORDER BY 注册年份 LIMIT 1;
-- ? 2018年以后注册的用户有多少个？
SELECT COUNT(*) FROM 买家 WHERE 注册年份 > 2018;
-- ? 每个类目有几种商品，平均卖多少钱？
-- ? 各类目的商品数量和平均售价
SELECT 类目, COUNT(*), AVG(售价) FROM 商品 GROUP BY 类目;
-- ? 618当天（2023-06-18）下的订单号有哪些？
SELECT 订单号 FROM 订单 WHERE 下单日期 = '2023-06-18';
-- ? 小鱼儿买过哪些东西？
-- ? 昵称为“小鱼儿”的买家购买过的商品名
SELECT T2.商品名 FROM 订单 AS T1 JOIN 商品 AS T2 ON T1.商品编号 = T2.商品编号 JOIN 买家 AS T3 ON T1.买家编号 = T3.买家编号 WHERE T3.昵称 = '小鱼儿';
-- ? 每位买家总共花了多少钱，从多到少排
SELECT T2.昵称, SUM(T1.实付金额) FROM 订单 AS T1 JOIN 买家 AS T2 ON T1.买家编号 = T2.买家编号 GROUP BY T2.买家编号 ORDER BY SUM(T1.实付金额) DESC;
-- ? 哪些商品压根没人下过单？
-- ? 从来没有订单的商品
SELECT 商品名 FROM 商品 WHERE 商品编号 NOT IN (SELECT 商品编号 FROM 订单);
-- ? 谁注册了却一次都没买过？
SELECT 昵称 FROM 买家 WHERE 买家编号 NOT IN (SELECT 买家编号 FROM 订单);
-- ? 好评率高于平均的商品有哪些？
-- ? 口碑比店里平均水平好的商品
SELECT 商品名 FROM 商品 WHERE 好评率 > (SELECT AVG(好评率) FROM 商品);
-- ? 羊毛大衣比真丝围巾贵多少？
SELECT (SELECT 售价 FROM 商品 WHERE 商品名 = '羊毛大衣') - (SELECT 售价 FROM 商品 WHERE 商品名 = '真丝围巾');
-- ? 机械键盘的价格是无线鼠标的几倍？
SELECT (SELECT 售价 FROM 商品 WHERE 商品名 = '机械键盘') / (SELECT 售价 FROM 商品 WHERE 商品名 = '无线鼠标');
-- ? 下单次数不少于两次的买家昵称
-- ? 回头客有哪些？就是下过至少2单的
SELECT T2.昵称 FROM 订单 AS T1 JOIN 买家 AS T2 ON T1.买家编号 = T2.买家编号 GROUP BY T2.买家编号 HAVING COUNT(*) >= 2;
-- ? 销量（件数）前三的商品和它们的总件数
-- ? 卖出件数最多的3样东西，各卖了几件
SELECT T2.商品名, SUM(T1.数量) FROM 订单 AS T1 JOIN 商品 AS T2 ON T1.商品编号 = T2.商品编号 GROUP BY T2.商品编号 ORDER BY SUM(T1.数量) DESC LIMIT 3;
-- ? 每笔订单里平均一件花了多少钱？给出订单号和单件价
SELECT 订单号, 实付金额 / 数量 FROM 订单;
-- ? 哪些订单的实付金额比按标价算的便宜？
-- ? 享受到优惠的订单号（实付低于售价乘以数量）
SELECT T1.订单号 FROM 订单 AS T1 JOIN 商品 AS T2 ON T1.商品编号 = T2.商品编号 WHERE T1.实付金额 < T2.售价 * T1.数量;
-- ? 既买过日用又买过服饰类商品的买家昵称
SELECT T3.昵称 FROM 订单 AS T1 JOIN 商品 AS T2 ON T1.商品编号 = T2.商品编号 JOIN 买家 AS T3 ON T1.买家编号 = T3.买家编号 WHERE T2.类目 = '日用' INTERSECT SELECT T3.昵称 FROM 订单 AS T1 JOIN 商品 AS T2 ON T1.商品编号 = T2.商品编号 JOIN 买家 AS T3 ON T1.买家编号 = T3.买家编号 WHERE T2.类目 = '服饰';
-- ? 各状态的订单分别有多少单、合计多少金额？
-- ? 按状态统计订单数和总金额
SELECT 状态, COUNT(*), SUM(实付金额) FROM 订单 GROUP BY 状态;
-- ? 库存都压在手里值多少钱？按售价算每个商品的库存货值
SELECT 商品名, 售价 * 库存 FROM 商品;
-- ? 价格在100到300元之间的商品，好评率由高到低列出来
-- ? 一百到三百块的东西有哪些，按口碑从好到差
SELECT 商品名 FROM 商品 WHERE 售价 BETWEEN 100 AND 300 ORDER BY 好评率 DESC;
-- ? 哪个省的买家最多？
SELECT 所在省份 FROM 买家 GROUP BY 所在省份 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 退过款的顾客都是谁，退的是什么商品？
-- ? 退款订单的买家昵称与商品名
SELECT T3.昵称, T2.商品名 FROM 订单 AS T1 JOIN 商品 AS T2 ON T1.商品编号 = T2.商品编号 JOIN 买家 AS T3 ON T1.买家编号 = T3.买家编号 WHERE T1.是否退款 = '是';
-- ? 信用等级最高和最低差几级？
SELECT MAX(信用等级) - MIN(信用等级) FROM 买家;
-- ? 已完成的订单平均一单多少钱，最大的一单多少？
-- ? 帮我看下状态为已完成的订单的均价和最高金额
SELECT AVG(实付金额), MAX(实付金额) FROM 订单 WHERE 状态 = '已完成';
-- ? 除了日用品以外，好评率不低于95的商品叫什么？
SELECT 商品名 FROM 商品 WHERE 类目 <> '日用' AND 好评率 >= 95;
