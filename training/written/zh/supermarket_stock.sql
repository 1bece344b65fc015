-- 超市货架、商品、供货商与每日库存盘点
CREATE TABLE 供货商 (供货商号 TEXT PRIMARY KEY, 供货商名 TEXT, 所在地 TEXT, 账期天数 INTEGER, 合作年限 INTEGER);
CREATE TABLE 货品 (条码 TEXT PRIMARY KEY, 品名 TEXT, 分类 TEXT, 规格 TEXT, 进价 REAL, 零售价 REAL, 保质期天数 INTEGER, 供货商号 TEXT REFERENCES 供货商(供货商号));
CREATE TABLE 门店 (店号 INTEGER PRIMARY KEY, 店名 TEXT, 营业面积 REAL, 店长 TEXT, 是否24小时 TEXT);
CREATE TABLE 库存 (店号 INTEGER REFERENCES 门店(店号), 条码 TEXT REFERENCES 货品(条码), 现有量 INTEGER, 安全库存 INTEGER, 昨日销量 INTEGER, 最近进货日 TEXT);
INSERT INTO 供货商 VALUES ('G1','绿源乳业','内蒙古',30,8),('G2','好味来食品','河南',45,5),('G3','净之家日化','广东',60,10),('G4','鲜又鲜农产','山东',7,3),('G5','海滋味水产','福建',15,1);
INSERT INTO 货品 VALUES ('6901','纯牛奶','乳品','1L',8.2,12.9,180,'G1'),('6902','鲜酸奶','乳品','450g',7.5,11.8,21,'G1'),('6903','红烧牛肉面','方便食品','五连包',9.8,13.5,180,'G2'),('6904','洗洁精','日化','1.2kg',7.0,12.0,1095,'G3'),('6905','抽纸','日化','6包',11.2,16.9,1095,'G3'),('6906','富士苹果','生鲜','500g',3.1,5.5,15,'G4'),('6907','小葱','生鲜','100g',0.8,1.5,3,'G4'),('6908','自热火锅','方便食品','400g',14.0,22.8,270,'G2');
INSERT INTO 门店 VALUES (1,'中山路店',2600,'柯敏','否'),(2,'火车站店',480,'汤博文','是'),(3,'翠竹园店',1200,'柳叶','否'),(4,'大桥店',900,'柯敏','否');
INSERT INTO 库存 VALUES (1,'6901',120,60,42,'2023-10-20'),(1,'6903',35,40,18,'2023-10-12'),(1,'6906',80,50,66,'2023-10-25'),(1,'6905',210,80,12,'2023-09-30'),(2,'6903',90,60,55,'2023-10-22'),(2,'6908',12,30,21,'2023-10-15'),(2,'6901',25,30,19,'2023-10-23'),(3,'6902',18,20,15,'2023-10-24'),(3,'6907',0,15,14,'2023-10-24'),(3,'6904',66,20,3,'2023-08-18'),(3,'6906',45,40,30,'2023-10-25');

-- ? 生鲜都卖些什么，零售价多少？
-- ? 生鲜类货品的品名和零售价
SELECT 品名, 零售价 FROM 货品 WHERE 分类 = '生鲜';
-- ? 保质期不到30天的短保商品
-- ? 哪些货最多放不到30天就过期？
SELECT 品名 FROM 货品 WHERE 保质期天数 < 30;
-- ? 一件能赚多少？列每样货的品名和零售价减进价
SELECT 品名, 零售价 - 进价 FROM 货品;
-- ? 单件毛利最大的是什么货？
-- ? 零售价比进价高出最多的品名
SELECT 品名 FROM 货品 ORDER BY 零售价 - 进价 DESC LIMIT 1;
-- ? 24小时不打烊的是哪家店？
-- ? 通宵营业（24小时）的门店
SELECT 店名 FROM 门店 WHERE 是否24小时 = '是';
-- ? 一个人当好几家店店长的有谁？管着超过1家店的
SELECT 店长 FROM 门店 GROUP BY 店长 HAVING COUNT(*) > 1;
-- ? 哪些店的哪些货低于安全库存了？
-- ? 需要补货的清单：店名和品名（现有量小于安全库存）
SELECT T2.店名, T3.品名 FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 WHERE T1.现有量 < T1.安全库存;
-- ? 彻底卖断货（现有量0）的品名
SELECT T2.品名 FROM 库存 AS T1 JOIN 货品 AS T2 ON T1.条码 = T2.条码 WHERE T1.现有量 = 0;
-- ? 中山路店现在都有什么货，各多少？
-- ? 中山路店在库品名及现有量
SELECT T3.品名, T1.现有量 FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 WHERE T2.店名 = '中山路店';
-- ? 各店压货的成本是多少？用现有量乘进价汇总，从大到小
-- ? 按门店算库存成本（现有量×进价之和），大的在前
SELECT T2.店名, SUM(T1.现有量 * T3.进价) FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 GROUP BY T2.店号 ORDER BY SUM(T1.现有量 * T3.进价) DESC;
-- ? 昨天卖得最火的三样货（各店加总）和销量
SELECT T2.品名, SUM(T1.昨日销量) FROM 库存 AS T1 JOIN 货品 AS T2 ON T1.条码 = T2.条码 GROUP BY T2.条码 ORDER BY SUM(T1.昨日销量) DESC LIMIT 3;
-- ? 还没有库存记录的门店
-- ? 哪家店一条库存都没录？
SELECT 店名 FROM 门店 WHERE 店号 NOT IN (SELECT 店号 FROM 库存);
-- ? 好味来食品供的是什么货？
SELECT T1.品名 FROM 货品 AS T1 JOIN 供货商 AS T2 ON T1.供货商号 = T2.供货商号 WHERE T2.供货商名 = '好味来食品';
-- ? 没供过任何货品的供货商
-- ? 名单上有、但没有货的供货商是谁
SELECT 供货商名 FROM 供货商 WHERE 供货商号 NOT IN (SELECT 供货商号 FROM 货品);
-- ? 账期最长的供货商，给多少天？
SELECT 供货商名, 账期天数 FROM 供货商 ORDER BY 账期天数 DESC LIMIT 1;
-- ? 合作超过4年的供货商在哪儿？
-- ? 合作年限大于4年的供货商名和所在地
SELECT 供货商名, 所在地 FROM 供货商 WHERE 合作年限 > 4;
-- ? 每个分类有几样货，平均零售价多少
SELECT 分类, COUNT(*), AVG(零售价) FROM 货品 GROUP BY 分类;
-- ? 在至少两家店有货的品名
-- ? 哪些货在2家及以上的店里有库存记录？
SELECT T2.品名 FROM 库存 AS T1 JOIN 货品 AS T2 ON T1.条码 = T2.条码 GROUP BY T2.条码 HAVING COUNT(*) >= 2;
-- ? 中山路店比火车站店大多少平米？
SELECT (SELECT 营业面积 FROM 门店 WHERE 店名 = '中山路店') - (SELECT 营业面积 FROM 门店 WHERE 店名 = '火车站店');
-- ? 自热火锅的零售价是红烧牛肉面的几倍
SELECT (SELECT 零售价 FROM 货品 WHERE 品名 = '自热火锅') / (SELECT 零售价 FROM 货品 WHERE 品名 = '红烧牛肉面');
-- ? 价格在10到15元的货品，按保质期从短到长
-- ? 零售10-15块的东西，保质期短的先列
SELECT 品名 FROM 货品 WHERE 零售价 BETWEEN 10 AND 15 ORDER BY 保质期天数;
-- ? 2023-10-01之前最后一次进货的，是哪家店的什么货？
SELECT T2.店名, T3.品名 FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 WHERE T1.最近进货日 < '2023-10-01';
-- ? 中山路店和火车站店都有的货
-- ? 哪些品名既在中山路店又在火车站店？
SELECT T3.品名 FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 WHERE T2.店名 = '中山路店' INTERSECT SELECT T3.品名 FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 WHERE T2.店名 = '火车站店';
-- ? 纯牛奶全部门店加起来还剩多少？
SELECT SUM(T1.现有量) FROM 库存 AS T1 JOIN 货品 AS T2 ON T1.条码 = T2.条码 WHERE T2.品名 = '纯牛奶';
-- ? 不属于日化也不属于生鲜的货品
-- ? 除了日化和生鲜，还有哪些货？
SELECT 品名 FROM 货品 WHERE 分类 NOT IN ('日化', '生鲜');
-- ? 昨天各店卖了多少钱？按昨日销量乘零售价合计，带店名
SELECT T2.店名, SUM(T1.昨日销量 * T3.零售价) FROM 库存 AS T1 JOIN 门店 AS T2 ON T1.店号 = T2.店号 JOIN 货品 AS T3 ON T1.条码 = T3.条码 GROUP BY T2.店号;
-- ? 进价高于平均进价的货品和供货商名
-- ? 拿货成本比平均高的：品名、供货商
SELECT T1.品名, T2.供货商名 FROM 货品 AS T1 JOIN 供货商 AS T2 ON T1.供货商号 = T2.供货商号 WHERE T1.进价 > (SELECT AVG(进价) FROM 货品);
-- ? 从外地河南或山东进的货有几种？
SELECT COUNT(*) FROM 货品 AS T1 JOIN 供货商 AS T2 ON T1.供货商号 = T2.供货商号 WHERE T2.所在地 = '河南' OR T2.所在地 = '山东';
-- ? 面积最小的店，店长是谁？
-- ? 营业面积最小门店的店长姓名
SELECT 店长 FROM 门店 ORDER BY 营业面积 LIMIT 1;
-- ? 库存最多和最少的记录相差几件？
SELECT MAX(现有量) - MIN(现有量) FROM 库存;
