-- 手机品牌、机型与各渠道销量
CREATE TABLE 手机品牌 (词条id INTEGER PRIMARY KEY, 中文名 TEXT, 英文名 TEXT, 创立时间 INTEGER, 总部地点 TEXT, 创始人 TEXT, 全球份额 REAL);
CREATE TABLE 机型 (机型id INTEGER PRIMARY KEY, 型号 TEXT, 品牌id INTEGER REFERENCES 手机品牌(词条id), 发布日期 TEXT, 起售价 INTEGER, 电池容量 INTEGER, 屏幕尺寸 REAL, 机身重量 REAL, 是否折叠屏 TEXT);
CREATE TABLE 销售渠道 (渠道id INTEGER PRIMARY KEY, 渠道名 TEXT, 类型 TEXT, 门店数 INTEGER);
CREATE TABLE 机型渠道销量 (机型id INTEGER REFERENCES 机型(机型id), 渠道id INTEGER REFERENCES 销售渠道(渠道id), 销量 INTEGER, 成交均价 REAL, 好评率 REAL);
INSERT INTO 手机品牌 VALUES (1,'星河','Xinghe',2010,'深圳','陆文博',18.5),(2,'青禾','Qinghe',2004,'东莞','段志强',12.2),(3,'蓝鲸','Lanjing',2015,'北京','赵雪峰',7.9),(4,'云帆','Yunfan',2019,'武汉','陆文博',1.3),(5,'山海','Shanhai',1998,'深圳','高建国',22.4);
INSERT INTO 机型 VALUES (21,'星河 S9',1,'2022-03-10',3999,4600,6.5,192,'否'),(22,'星河 Flip',1,'2023-08-22',6999,4000,6.9,215,'是'),(23,'青禾 A5',2,'2021-11-02',1499,5000,6.6,205,'否'),(24,'蓝鲸 Pro',3,'2023-02-14',4599,4800,6.7,198,'否'),(25,'山海 Mate8',5,'2022-10-18',5499,4750,6.8,209,'否'),(26,'山海 Fold2',5,'2023-05-30',12999,4500,7.8,255,'是'),(27,'青禾 Note',2,'2020-06-06',999,6000,6.9,220,'否');
INSERT INTO 销售渠道 VALUES (1,'官方商城','线上',0),(2,'城市旗舰店','线下',260),(3,'运营商营业厅','线下',5400),(4,'直播间','线上',0);
INSERT INTO 机型渠道销量 VALUES (21,1,520000,3799,97.5),(21,2,180000,3950,98.1),(21,3,90000,3600,95.2),(22,1,61000,6899,94.4),(23,1,830000,1399,93.9),(23,4,410000,1299,92.0),(24,1,210000,4499,96.7),(24,2,75000,4599,97.0),(25,2,330000,5499,98.6),(25,3,280000,5299,97.3),(26,2,42000,12999,96.1);

-- ? 哪个品牌历史最悠久？
-- ? 创立最早的手机品牌
SELECT 中文名 FROM 手机品牌 ORDER BY 创立时间 LIMIT 1;
-- ? 总部设在深圳的品牌有哪些，创始人是谁
SELECT 中文名, 创始人 FROM 手机品牌 WHERE 总部地点 = '深圳';
-- ? 折叠屏手机都有哪几款，卖多少钱？
-- ? 折叠机的型号和起售价
SELECT 型号, 起售价 FROM 机型 WHERE 是否折叠屏 = '是';
-- ? 续航最强、电池最大的手机是哪款？
-- ? 电池容量最大的型号
SELECT 型号 FROM 机型 ORDER BY 电池容量 DESC LIMIT 1;
-- ? 200克以内最轻便的手机，就是重量不到200克的有哪些
SELECT 型号 FROM 机型 WHERE 机身重量 < 200;
-- ? 预算2000以内能买什么手机？
-- ? 起售价不超过2000元的机型
SELECT 型号 FROM 机型 WHERE 起售价 <= 2000;
-- ? 星河这个牌子出过哪些手机，什么时候发布的？
SELECT T1.型号, T1.发布日期 FROM 机型 AS T1 JOIN 手机品牌 AS T2 ON T1.品牌id = T2.词条id WHERE T2.中文名 = '星河';
-- ? 各品牌的机型数量和平均起售价
-- ? 每个牌子有几款手机，均价多少
SELECT T2.中文名, COUNT(*), AVG(T1.起售价) FROM 机型 AS T1 JOIN 手机品牌 AS T2 ON T1.品牌id = T2.词条id GROUP BY T2.词条id;
-- ? 还没有机型收录的品牌是哪个？
SELECT 中文名 FROM 手机品牌 WHERE 词条id NOT IN (SELECT 品牌id FROM 机型);
-- ? 星河 Flip比星河 S9贵了多少钱？
SELECT (SELECT 起售价 FROM 机型 WHERE 型号 = '星河 Flip') - (SELECT 起售价 FROM 机型 WHERE 型号 = '星河 S9');
-- ? 山海的全球份额是云帆的多少倍？
SELECT (SELECT 全球份额 FROM 手机品牌 WHERE 中文名 = '山海') / (SELECT 全球份额 FROM 手机品牌 WHERE 中文名 = '云帆');
-- ? 每款手机总共卖了多少台，从多到少排
-- ? 机型总销量榜
SELECT T2.型号, SUM(T1.销量) FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id GROUP BY T2.机型id ORDER BY SUM(T1.销量) DESC;
-- ? 直播间里都卖哪些手机，成交均价多少？
SELECT T2.型号, T1.成交均价 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id JOIN 销售渠道 AS T3 ON T1.渠道id = T3.渠道id WHERE T3.渠道名 = '直播间';
-- ? 线上一共卖掉多少台手机？
-- ? 线上渠道总销量
SELECT SUM(T1.销量) FROM 机型渠道销量 AS T1 JOIN 销售渠道 AS T2 ON T1.渠道id = T2.渠道id WHERE T2.类型 = '线上';
-- ? 线上和线下各卖了多少，平均好评率是多少？
-- ? 按渠道类型统计总销量和平均好评率
SELECT T2.类型, SUM(T1.销量), AVG(T1.好评率) FROM 机型渠道销量 AS T1 JOIN 销售渠道 AS T2 ON T1.渠道id = T2.渠道id GROUP BY T2.类型;
-- ? 成交均价低于官方起售价的，是哪些机型在哪些渠道？
SELECT T2.型号, T3.渠道名 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id JOIN 销售渠道 AS T3 ON T1.渠道id = T3.渠道id WHERE T1.成交均价 < T2.起售价;
-- ? 每个机型在各渠道的销售额是多少（销量乘成交均价）？列型号、渠道名和金额
-- ? 型号、渠道、销售额
SELECT T2.型号, T3.渠道名, T1.销量 * T1.成交均价 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id JOIN 销售渠道 AS T3 ON T1.渠道id = T3.渠道id;
-- ? 哪些手机比平均价还贵？
-- ? 起售价高于均值的型号
SELECT 型号 FROM 机型 WHERE 起售价 > (SELECT AVG(起售价) FROM 机型);
-- ? 在至少两个渠道有卖的机型
SELECT T2.型号 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id GROUP BY T2.机型id HAVING COUNT(*) >= 2;
-- ? 没有任何渠道销量记录的手机型号
-- ? 哪款手机查不到销售数据？
SELECT 型号 FROM 机型 WHERE 机型id NOT IN (SELECT 机型id FROM 机型渠道销量);
-- ? 谁一个人创办了不止1个手机品牌？
-- ? 创立品牌数大于1的创始人
SELECT 创始人 FROM 手机品牌 GROUP BY 创始人 HAVING COUNT(*) > 1;
-- ? 屏幕在6.6到6.9寸之间的机型，按价格从低到高列
SELECT 型号 FROM 机型 WHERE 屏幕尺寸 BETWEEN 6.6 AND 6.9 ORDER BY 起售价;
-- ? 官方商城和城市旗舰店都在卖的机型
-- ? 哪些手机既能在官方商城买又能在城市旗舰店买？
SELECT T2.型号 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id JOIN 销售渠道 AS T3 ON T1.渠道id = T3.渠道id WHERE T3.渠道名 = '官方商城' INTERSECT SELECT T2.型号 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id JOIN 销售渠道 AS T3 ON T1.渠道id = T3.渠道id WHERE T3.渠道名 = '城市旗舰店';
-- ? 市场占有率前三的牌子，各占多少
SELECT 中文名, 全球份额 FROM 手机品牌 ORDER BY 全球份额 DESC LIMIT 3;
-- ? 2023-01-01以后发布的新机有几款，最贵多少？
-- ? 统计2023-01-01之后上市的机型数及最高价
SELECT COUNT(*), MAX(起售价) FROM 机型 WHERE 发布日期 > '2023-01-01';
-- ? 哪个品牌卖出去的手机总量最大？
SELECT T3.中文名 FROM 机型渠道销量 AS T1 JOIN 机型 AS T2 ON T1.机型id = T2.机型id JOIN 手机品牌 AS T3 ON T2.品牌id = T3.词条id GROUP BY T3.词条id ORDER BY SUM(T1.销量) DESC LIMIT 1;
-- ? 门店最多的渠道是什么？
-- ? 线下铺得最广的渠道名
SELECT 渠道名 FROM 销售渠道 ORDER BY 门店数 DESC LIMIT 1;
-- ? 直板机里最重的是哪款，多重？直板就是非折叠屏
SELECT 型号, 机身重量 FROM 机型 WHERE 是否折叠屏 = '否' ORDER BY 机身重量 DESC LIMIT 1;
-- ? 除了深圳，其他总部城市都有哪些？
SELECT DISTINCT 总部地点 FROM 手机品牌 WHERE 总部地点 <> '深圳';
-- ? 最便宜和最贵的手机差多少钱
SELECT MAX(起售价) - MIN(起售价) FROM 机型;
