-- 奶茶品牌、饮品与所用原料
CREATE TABLE 奶茶品牌 (品牌ID INTEGER PRIMARY KEY, 品牌 TEXT, 诞生地 TEXT, 创立年份 INTEGER, 全国门店 INTEGER, 加盟费 REAL, 人均 REAL);
CREATE TABLE 奶茶 (奶茶ID INTEGER PRIMARY KEY, 名称 TEXT, 品牌ID INTEGER REFERENCES 奶茶品牌(品牌ID), 系列 TEXT, 中杯价 REAL, 大杯价 REAL, 含糖量 REAL, 可做热饮 TEXT, 月销 INTEGER);
CREATE TABLE 原料 (原料ID INTEGER PRIMARY KEY, 原料名 TEXT, 种类 TEXT, 进货价 REAL, 产地 TEXT);
CREATE TABLE 配方 (奶茶ID INTEGER REFERENCES 奶茶(奶茶ID), 原料ID INTEGER REFERENCES 原料(原料ID), 用量克 REAL, 可去除 TEXT);
INSERT INTO 奶茶品牌 VALUES (1,'小满茶铺','郑州',1997,29000,1.1,8),(2,'云上茶','深圳',2015,1300,NULL,24),(3,'茶颜旧事','长沙',2013,540,NULL,17),(4,'一杯柠','江门',2012,6200,5.0,13),(5,'古道茶马','昆明',2021,75,6.8,20);
INSERT INTO 奶茶 VALUES (1,'柠檬水',1,'果茶',4,5,38,'否',88000),(2,'珍珠奶茶',1,'奶茶',6,8,45,'是',52000),(3,'多肉葡萄',2,'果茶',25,29,32,'否',21000),(4,'芝士茉莉',2,'纯茶',16,19,12,'是',7600),(5,'幽兰拿铁',3,'奶茶',17,20,28,'是',34000),(6,'手捣柠檬茶',4,'果茶',15,18,30,'否',19000),(7,'烤奶',4,'奶茶',12,15,41,'是',23500),(8,'普洱厚乳',5,'奶茶',19,22,22,'是',900);
INSERT INTO 原料 VALUES (1,'香水柠檬','水果',9,'广东'),(2,'木薯珍珠','小料',12,'泰国'),(3,'鲜牛乳','乳品',8.5,'内蒙古'),(4,'巨峰葡萄','水果',16,'辽宁'),(5,'红茶','茶叶',55,'云南'),(6,'茉莉花茶','茶叶',68,'广西'),(7,'芋圆','小料',15,'福建'),(8,'普洱茶','茶叶',90,'云南');
INSERT INTO 配方 VALUES (1,1,60,'否'),(2,2,80,'是'),(2,3,120,'否'),(2,5,8,'否'),(3,4,150,'否'),(3,6,6,'否'),(4,6,7,'否'),(4,3,50,'是'),(5,3,160,'否'),(5,5,10,'否'),(6,1,75,'否'),(6,6,6,'否'),(7,3,140,'否'),(7,5,9,'否'),(8,8,9,'否'),(8,3,150,'否');

-- ? 门店最多的奶茶牌子是哪个？
SELECT 品牌 FROM 奶茶品牌 ORDER BY 全国门店 DESC LIMIT 1;
-- ? 不开放加盟的牌子（加盟费为空）
-- ? 没有加盟费信息的奶茶品牌有哪些？
SELECT 品牌 FROM 奶茶品牌 WHERE 加盟费 IS NULL;
-- ? 人均15块以上的奶茶牌子是哪儿的？（大于15）
-- ? 人均高于15元的品牌和诞生地
SELECT 品牌, 诞生地 FROM 奶茶品牌 WHERE 人均 > 15;
-- ? 能做热的奶茶有哪些？
SELECT 名称 FROM 奶茶 WHERE 可做热饮 = '是';
-- ? 最甜的是哪一款，含多少糖？
-- ? 含糖量排第一的饮品及数值
SELECT 名称, 含糖量 FROM 奶茶 ORDER BY 含糖量 DESC LIMIT 1;
-- ? 怕胖：含糖不超过30、价格不超过20（大杯）的有什么
SELECT 名称 FROM 奶茶 WHERE 含糖量 <= 30 AND 大杯价 <= 20;
-- ? 大杯比中杯贵多少？每款列一下
-- ? 名称及大杯价减中杯价
SELECT 名称, 大杯价 - 中杯价 FROM 奶茶;
-- ? 果茶、奶茶、纯茶系列各几款，月销总共多少，卖得多的系列在前
SELECT 系列, COUNT(*), SUM(月销) FROM 奶茶 GROUP BY 系列 ORDER BY SUM(月销) DESC;
-- ? 一杯柠卖什么，月销多少？
-- ? 一杯柠的饮品名称与月销
SELECT T1.名称, T1.月销 FROM 奶茶 AS T1 JOIN 奶茶品牌 AS T2 ON T1.品牌ID = T2.品牌ID WHERE T2.品牌 = '一杯柠';
-- ? 各品牌饮品的平均大杯价和最低中杯价
SELECT T2.品牌, AVG(T1.大杯价), MIN(T1.中杯价) FROM 奶茶 AS T1 JOIN 奶茶品牌 AS T2 ON T1.品牌ID = T2.品牌ID GROUP BY T2.品牌ID;
-- ? 每款一个月能卖多少钱？按大杯价乘月销，高的在前
-- ? 饮品月销售额（大杯价×月销）排行
SELECT 名称, 大杯价 * 月销 FROM 奶茶 ORDER BY 大杯价 * 月销 DESC;
-- ? 珍珠奶茶用了哪些料，各多少克？
-- ? 珍珠奶茶配方：原料名和用量克
SELECT T3.原料名, T1.用量克 FROM 配方 AS T1 JOIN 奶茶 AS T2 ON T1.奶茶ID = T2.奶茶ID JOIN 原料 AS T3 ON T1.原料ID = T3.原料ID WHERE T2.名称 = '珍珠奶茶';
-- ? 对牛奶过敏：不含鲜牛乳的饮品
-- ? 没放鲜牛乳的饮品有哪些？
SELECT 名称 FROM 奶茶 WHERE 奶茶ID NOT IN (SELECT T1.奶茶ID FROM 配方 AS T1 JOIN 原料 AS T2 ON T1.原料ID = T2.原料ID WHERE T2.原料名 = '鲜牛乳');
-- ? 哪些料可以不加？去重列原料名
SELECT DISTINCT T2.原料名 FROM 配方 AS T1 JOIN 原料 AS T2 ON T1.原料ID = T2.原料ID WHERE T1.可去除 = '是';
-- ? 哪种原料用得最广（配到的饮品最多）？
-- ? 出现在配方里次数最多的原料
SELECT T2.原料名 FROM 配方 AS T1 JOIN 原料 AS T2 ON T1.原料ID = T2.原料ID GROUP BY T2.原料ID ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没用到的原料
SELECT 原料名 FROM 原料 WHERE 原料ID NOT IN (SELECT 原料ID FROM 配方);
-- ? 云南的原料有哪些，进货价多少？
-- ? 产地云南的原料名与进货价
SELECT 原料名, 进货价 FROM 原料 WHERE 产地 = '云南';
-- ? 进口原料，也就是泰国产的，用在哪款饮品里？
SELECT T2.名称 FROM 配方 AS T1 JOIN 奶茶 AS T2 ON T1.奶茶ID = T2.奶茶ID JOIN 原料 AS T3 ON T1.原料ID = T3.原料ID WHERE T3.产地 = '泰国';
-- ? 原料每个种类平均进货价，贵的在前
-- ? 按种类统计原料平均进价，从高到低
SELECT 种类, AVG(进货价) FROM 原料 GROUP BY 种类 ORDER BY AVG(进货价) DESC;
-- ? 比红茶贵的原料
SELECT 原料名 FROM 原料 WHERE 进货价 > (SELECT 进货价 FROM 原料 WHERE 原料名 = '红茶');
-- ? 每款饮品用料总克数，只看超过160克的
-- ? 配方用量合计大于160克的饮品和总克数
SELECT T2.名称, SUM(T1.用量克) FROM 配方 AS T1 JOIN 奶茶 AS T2 ON T1.奶茶ID = T2.奶茶ID GROUP BY T2.奶茶ID HAVING SUM(T1.用量克) > 160;
-- ? 同时用到红茶和鲜牛乳的饮品
-- ? 既有红茶又有鲜牛乳的是哪些？
SELECT T2.名称 FROM 配方 AS T1 JOIN 奶茶 AS T2 ON T1.奶茶ID = T2.奶茶ID JOIN 原料 AS T3 ON T1.原料ID = T3.原料ID WHERE T3.原料名 = '红茶' INTERSECT SELECT T2.名称 FROM 配方 AS T1 JOIN 奶茶 AS T2 ON T1.奶茶ID = T2.奶茶ID JOIN 原料 AS T3 ON T1.原料ID = T3.原料ID WHERE T3.原料名 = '鲜牛乳';
-- ? 小满茶铺的门店是云上茶的几倍？
SELECT (SELECT 全国门店 FROM 奶茶品牌 WHERE 品牌 = '小满茶铺') / (SELECT 全国门店 FROM 奶茶品牌 WHERE 品牌 = '云上茶');
-- ? 多肉葡萄大杯比柠檬水大杯贵几块？
-- ? 多肉葡萄和柠檬水的大杯价差
SELECT (SELECT 大杯价 FROM 奶茶 WHERE 名称 = '多肉葡萄') - (SELECT 大杯价 FROM 奶茶 WHERE 名称 = '柠檬水');
-- ? 2012到2016年之间创立的牌子，按门店从多到少
SELECT 品牌 FROM 奶茶品牌 WHERE 创立年份 BETWEEN 2012 AND 2016 ORDER BY 全国门店 DESC;
-- ? 月销高于平均的饮品是哪家的？列名称和品牌
-- ? 卖得比平均好的饮品及所属品牌
SELECT T1.名称, T2.品牌 FROM 奶茶 AS T1 JOIN 奶茶品牌 AS T2 ON T1.品牌ID = T2.品牌ID WHERE T1.月销 > (SELECT AVG(月销) FROM 奶茶);
-- ? 长沙和深圳的牌子一共有多少家店？
SELECT SUM(全国门店) FROM 奶茶品牌 WHERE 诞生地 IN ('长沙', '深圳');
-- ? 名字里带“柠檬”的饮品用了什么原料？去重
-- ? 名称含柠檬的饮品的原料名（不重复）
SELECT DISTINCT T3.原料名 FROM 配方 AS T1 JOIN 奶茶 AS T2 ON T1.奶茶ID = T2.奶茶ID JOIN 原料 AS T3 ON T1.原料ID = T3.原料ID WHERE T2.名称 LIKE '%柠檬%';
-- ? 加盟费最贵的牌子要多少万？给品牌和加盟费
SELECT 品牌, 加盟费 FROM 奶茶品牌 ORDER BY 加盟费 DESC LIMIT 1;
-- ? 旗下饮品月销合计最高的品牌
-- ? 哪个牌子的饮品加起来卖得最多？
SELECT T2.品牌 FROM 奶茶 AS T1 JOIN 奶茶品牌 AS T2 ON T1.品牌ID = T2.品牌ID GROUP BY T2.品牌ID ORDER BY SUM(T1.月销) DESC LIMIT 1;
