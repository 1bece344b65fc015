-- 中国菜系

-- ? 一品豆腐是哪儿的菜，排第几？
-- ? 一品豆腐的起源地和排名
SELECT 起源地, 排名 FROM 菜品 WHERE 名称 = '一品豆腐';
-- ? 发源于成都或重庆的菜品
SELECT 名称 FROM 菜品 WHERE 起源地 IN ('成都', '重庆');
-- ? 版本多于3种的菜
-- ? 哪些菜品的版本数量超过3？
SELECT 名称 FROM 菜品 WHERE 版本数量 > 3;
-- ? 排名最靠前的三道菜
-- ? 名次前3的菜品叫什么
SELECT 名称 FROM 菜品 ORDER BY 排名 LIMIT 3;
-- ? 排名垫底的菜是什么，哪儿来的？
SELECT 名称, 起源地 FROM 菜品 ORDER BY 排名 DESC LIMIT 1;
-- ? 版本数量低于平均的菜品
SELECT 名称 FROM 菜品 WHERE 版本数量 < (SELECT AVG(版本数量) FROM 菜品);
-- ? 排名在1到100之间的菜
-- ? 100名以内（1到100名）的菜品有哪些
SELECT 名称 FROM 菜品 WHERE 排名 BETWEEN 1 AND 100;
-- ? 糖醋黄河鲤鱼比白扒四宝多几个版本？
-- ? 糖醋黄河鲤鱼和白扒四宝的版本数量之差
SELECT (SELECT 版本数量 FROM 菜品 WHERE 名称 = '糖醋黄河鲤鱼') - (SELECT 版本数量 FROM 菜品 WHERE 名称 = '白扒四宝');
-- ? 每个起源地各有几道菜？
SELECT 起源地, COUNT(*) FROM 菜品 GROUP BY 起源地;
-- ? 菜品平均几个版本，最多几个版本？
SELECT AVG(版本数量), MAX(版本数量) FROM 菜品;
-- ? 不是曲阜起源的菜有几道？
SELECT COUNT(*) FROM 菜品 WHERE 起源地 <> '曲阜';
-- ? 苏菜什么口味，起源于什么时候？
-- ? 苏菜的口味和起源时间
SELECT 口味, 起源时间 FROM 菜系 WHERE 名称 = '苏菜';
-- ? 广东是哪个菜系的发源地？
SELECT 名称 FROM 菜系 WHERE 起源地区 = '广东';
-- ? 属于八大菜系但不算四大菜系的
-- ? 八大菜系里除掉四大菜系还有谁？
SELECT 名称 FROM 菜系 WHERE 是否是八大菜系 = '是' AND 是否是四大菜系 = '否';
-- ? 明朝或清朝起源的菜系
SELECT 名称 FROM 菜系 WHERE 起源时间 = '明朝' OR 起源时间 = '清朝';
-- ? 麻辣的菜系起源于哪个地区？
SELECT 起源地区 FROM 菜系 WHERE 口味 = '麻辣';
-- ? 各种口味的菜系有几个？
-- ? 按口味统计菜系数
SELECT 口味, COUNT(*) FROM 菜系 GROUP BY 口味;
-- ? 四大菜系和非四大菜系各几个？
SELECT 是否是四大菜系, COUNT(*) FROM 菜系 GROUP BY 是否是四大菜系;
-- ? 受欢迎程度在5以上的城市和菜系
-- ? 哪些城市对哪个菜系的受欢迎程度大于5？
SELECT T1.城市, T2.名称 FROM 菜系分布城市 AS T1 JOIN 菜系 AS T2 ON T1.菜系id = T2.菜系id WHERE T1.受欢迎程度 > 5;
-- ? 哈尔滨流行的菜系是什么？
SELECT T2.名称 FROM 菜系分布城市 AS T1 JOIN 菜系 AS T2 ON T1.菜系id = T2.菜系id WHERE T1.城市 = '哈尔滨';
-- ? 主要餐厅最多的城市
SELECT 城市 FROM 菜系分布城市 ORDER BY 主要餐厅数量 DESC LIMIT 1;
-- ? 每个菜系一共多少家主要餐厅、平均多受欢迎？
-- ? 菜系、餐厅总数、平均受欢迎程度
SELECT T2.名称, SUM(T1.主要餐厅数量), AVG(T1.受欢迎程度) FROM 菜系分布城市 AS T1 JOIN 菜系 AS T2 ON T1.菜系id = T2.菜系id GROUP BY T2.菜系id;
-- ? 分布在2个及以上城市的菜系
SELECT T2.名称 FROM 菜系分布城市 AS T1 JOIN 菜系 AS T2 ON T1.菜系id = T2.菜系id GROUP BY T2.菜系id HAVING COUNT(*) >= 2;
-- ? 没有城市分布记录的菜系
-- ? 哪些菜系在任何城市都没有分布？
SELECT 名称 FROM 菜系 WHERE 菜系id NOT IN (SELECT 菜系id FROM 菜系分布城市);
-- ? 分布密度高于平均的城市
SELECT 城市 FROM 菜系分布城市 WHERE 分布密度 > (SELECT AVG(分布密度) FROM 菜系分布城市);
-- ? 太原的餐厅分布密度和餐厅数量
SELECT 分布密度, 主要餐厅数量 FROM 菜系分布城市 WHERE 城市 = '太原';
-- ? 宫保鸡丁属于什么菜系？
-- ? 宫保鸡丁是哪一系的菜
SELECT T3.名称 FROM 菜品对应菜系 AS T1 JOIN 菜品 AS T2 ON T1.菜品id = T2.id JOIN 菜系 AS T3 ON T1.菜系id = T3.菜系id WHERE T2.名称 = '宫保鸡丁';
-- ? 鲁菜里有哪些代表菜？
-- ? 列出鲁菜的菜品和口味
SELECT T2.名称, T1.口味 FROM 菜品对应菜系 AS T1 JOIN 菜品 AS T2 ON T1.菜品id = T2.id JOIN 菜系 AS T3 ON T1.菜系id = T3.菜系id WHERE T3.名称 = '鲁菜';
-- ? 每个菜系有多少道菜，从多到少
-- ? 各菜系菜品数排名
SELECT T2.名称, COUNT(*) FROM 菜品对应菜系 AS T1 JOIN 菜系 AS T2 ON T1.菜系id = T2.菜系id GROUP BY T2.菜系id ORDER BY COUNT(*) DESC;
-- ? 酸辣口的菜品有什么？
SELECT T2.名称 FROM 菜品对应菜系 AS T1 JOIN 菜品 AS T2 ON T1.菜品id = T2.id WHERE T1.口味 = '酸辣';
-- ? 不属于任何菜系的菜
-- ? 哪些菜品没有对应的菜系？
SELECT 名称 FROM 菜品 WHERE id NOT IN (SELECT 菜品id FROM 菜品对应菜系);
-- ? 没有菜品的菜系
SELECT 名称 FROM 菜系 WHERE 菜系id NOT IN (SELECT 菜系id FROM 菜品对应菜系);
-- ? 菜的口味和所属菜系口味一致的菜品
SELECT T2.名称 FROM 菜品对应菜系 AS T1 JOIN 菜品 AS T2 ON T1.菜品id = T2.id JOIN 菜系 AS T3 ON T1.菜系id = T3.菜系id WHERE T1.口味 = T3.口味;
-- ? 各口味菜品的平均版本数量和最好排名
-- ? 不同口味的菜平均几个版本、最高排第几？
SELECT T1.口味, AVG(T2.版本数量), MIN(T2.排名) FROM 菜品对应菜系 AS T1 JOIN 菜品 AS T2 ON T1.菜品id = T2.id GROUP BY T1.口味;
-- ? 既是菜品起源地又有菜系分布的城市
SELECT 起源地 FROM 菜品 INTERSECT SELECT 城市 FROM 菜系分布城市;
