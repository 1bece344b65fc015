-- 网红食品

-- ? 2014年出现的网红食品是哪类？
SELECT 食品类型 FROM 网红食品类型 WHERE 出现年份 = '2014年';
-- ? 品类超过5种的网红食品类型
-- ? 哪些网红食品的品类数量大于5？
SELECT 食品类型 FROM 网红食品类型 WHERE 品类数量 > 5;
-- ? 著名商家最多的是哪类网红食品？
SELECT 食品类型 FROM 网红食品类型 ORDER BY 著名商家数量 DESC LIMIT 1;
-- ? 出现得最早的网红食品类型和年份
-- ? 哪种网红食品资格最老，哪年出现的
SELECT 食品类型, 出现年份 FROM 网红食品类型 ORDER BY 出现年份 LIMIT 1;
-- ? 所有类型一共有多少品类、多少著名商家？
SELECT SUM(品类数量), SUM(著名商家数量) FROM 网红食品类型;
-- ? 著名商家低于平均数的食品类型
-- ? 哪些网红食品的知名商家数不及平均水平？
SELECT 食品类型 FROM 网红食品类型 WHERE 著名商家数量 < (SELECT AVG(著名商家数量) FROM 网红食品类型);
-- ? 平均每个品类有几个著名商家？
-- ? 各食品类型的著名商家数量除以品类数量
SELECT 食品类型, 著名商家数量 / 品类数量 FROM 网红食品类型;
-- ? 著名商家在20到80之间的食品类型
SELECT 食品类型 FROM 网红食品类型 WHERE 著名商家数量 BETWEEN 20 AND 80;
-- ? 品类数量最多和最少差多少？
SELECT MAX(品类数量) - MIN(品类数量) FROM 网红食品类型;
-- ? 品类最丰富的前3类网红食品
-- ? 按品类数量取前三名食品类型
SELECT 食品类型 FROM 网红食品类型 ORDER BY 品类数量 DESC LIMIT 3;
-- ? 每年各有几类网红食品出现？
SELECT 出现年份, COUNT(*) FROM 网红食品类型 GROUP BY 出现年份;
-- ? 出现过不止一类网红食品的年份
SELECT 出现年份 FROM 网红食品类型 GROUP BY 出现年份 HAVING COUNT(*) > 1;
-- ? 90后爱买哪类网红食品，占比多少？
-- ? 90后购买的食品类型和人数占比
SELECT T2.食品类型, T1.人数占比 FROM 网红食品购买者 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.年龄段 = '90后';
-- ? 购买者一共划分了几个年龄段？
SELECT COUNT(DISTINCT 年龄段) FROM 网红食品购买者;
-- ? 每类网红食品有几个年龄段的人买？
-- ? 各食品类型覆盖的购买者年龄段数
SELECT T2.食品类型, COUNT(*) FROM 网红食品购买者 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id GROUP BY T2.食品类型id;
-- ? 没有购买者数据的网红食品
SELECT 食品类型 FROM 网红食品类型 WHERE 食品类型id NOT IN (SELECT 类型id FROM 网红食品购买者);
-- ? 60后和70后都买什么网红食品？
-- ? 60后、70后购买的食品类型
SELECT DISTINCT T2.食品类型 FROM 网红食品购买者 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.年龄段 IN ('60后', '70后');
-- ? 人数占比为40%的是哪个年龄段？
SELECT 年龄段 FROM 网红食品购买者 WHERE 人数占比 = '40%';
-- ? 80后买的网红食品是哪一年火起来的？
SELECT T2.出现年份 FROM 网红食品购买者 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.年龄段 = '80后';
-- ? 四川的销售量占比、商家占比分别多少？
-- ? 四川网红食品卖得占几成，商家又占几成
SELECT 销售量占比, 商家占比 FROM 网红食品分布城市 WHERE 省份 = '四川';
-- ? 不在广东的网红食品分布省份
SELECT DISTINCT 省份 FROM 网红食品分布城市 WHERE 省份 <> '广东';
-- ? 各类网红食品分布在多少个省份，从多到少
-- ? 按分布省份数给食品类型排序，多的在前
SELECT T2.食品类型, COUNT(*) FROM 网红食品分布城市 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id GROUP BY T2.食品类型id ORDER BY COUNT(*) DESC;
-- ? 没有分布信息的网红食品类型
-- ? 哪些网红食品没有任何省份分布记录？
SELECT 食品类型 FROM 网红食品类型 WHERE 食品类型id NOT IN (SELECT 类型id FROM 网红食品分布城市);
-- ? 北京的网红食品有多少种品类、多少著名商家？
SELECT T2.品类数量, T2.著名商家数量 FROM 网红食品分布城市 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.省份 = '北京';
-- ? 安全事件关注度为14.6%的省份是哪个？
-- ? 哪个省的食品安全关注度达到14.6%
SELECT 省份 FROM 网红食品分布城市 WHERE 安全事件关注度 = '14.6%';
-- ? 各省网红食品的平均著名商家数
SELECT T1.省份, AVG(T2.著名商家数量) FROM 网红食品分布城市 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id GROUP BY T1.省份;
-- ? 2015年各类网红食品的销售额和购买人数
-- ? 2015那年每种网红食品卖了多少钱、多少人买
SELECT T2.食品类型, T1.销售额, T1.购买人数 FROM 网红食品销售 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.年份 = '2015';
-- ? 有几类网红食品公布过2018年的销售？
SELECT COUNT(DISTINCT 类型id) FROM 网红食品销售 WHERE 年份 = '2018';
-- ? 每类网红食品有几年的销售记录？
-- ? 食品类型和销售记录条数
SELECT T2.食品类型, COUNT(*) FROM 网红食品销售 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id GROUP BY T2.食品类型id;
-- ? 销售额达到1000亿的网红食品，在哪一年？
SELECT T2.食品类型, T1.年份 FROM 网红食品销售 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.销售额 = '1000亿';
-- ? 没有销售记录的网红食品
-- ? 哪类网红食品从没有销售数据？
SELECT 食品类型 FROM 网红食品类型 WHERE 食品类型id NOT IN (SELECT 类型id FROM 网红食品销售);
-- ? 2016年以后的销售里，各食品类型是哪年出现的？
SELECT T2.食品类型, T2.出现年份 FROM 网红食品销售 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.年份 > '2016';
-- ? 江苏和浙江都在卖的网红食品
-- ? 既在江苏又在浙江有分布的食品类型
SELECT T2.食品类型 FROM 网红食品分布城市 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.省份 = '江苏' INTERSECT SELECT T2.食品类型 FROM 网红食品分布城市 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id WHERE T1.省份 = '浙江';
-- ? 有购买者数据却没有分布数据的食品类型
SELECT T2.食品类型 FROM 网红食品购买者 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id EXCEPT SELECT T2.食品类型 FROM 网红食品分布城市 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id;
-- ? 各年在售的网红食品，平均有几个著名商家？
-- ? 按销售年份，看食品类型的平均著名商家数量
SELECT T1.年份, AVG(T2.著名商家数量) FROM 网红食品销售 AS T1 JOIN 网红食品类型 AS T2 ON T1.类型id = T2.食品类型id GROUP BY T1.年份;
