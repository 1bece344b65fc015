-- 奢侈品消费

-- ? 法国的奢侈品牌有哪些？
SELECT 名称 FROM 奢侈品牌 WHERE 国家 = '法国';
-- ? 加拿大鹅的熟识度多高，购买力排第几？
-- ? 加拿大鹅的熟识度和购买力排名
SELECT 熟识度, 购买力排名 FROM 奢侈品牌 WHERE 名称 = '加拿大鹅';
-- ? 购买力排名前三的品牌
SELECT 名称 FROM 奢侈品牌 ORDER BY 购买力排名 LIMIT 3;
-- ? 购买力排在前10的奢侈品牌来自哪国？
-- ? 购买力排名10以内的品牌和国家
SELECT 名称, 国家 FROM 奢侈品牌 WHERE 购买力排名 <= 10;
-- ? 购买力排名最靠后的品牌
SELECT 名称 FROM 奢侈品牌 ORDER BY 购买力排名 DESC LIMIT 1;
-- ? 各国有几个奢侈品牌，最好的购买力排名是多少？
-- ? 按国家看品牌数和最靠前的购买力名次
SELECT 国家, COUNT(*), MIN(购买力排名) FROM 奢侈品牌 GROUP BY 国家;
-- ? 不是英国也不是美国的品牌
SELECT 名称 FROM 奢侈品牌 WHERE 国家 != '英国' AND 国家 != '美国';
-- ? 购买力排名数字小于平均值的品牌和熟识度
-- ? 名次好于平均（购买力排名低于平均数）的品牌，熟识度多少
SELECT 名称, 熟识度 FROM 奢侈品牌 WHERE 购买力排名 < (SELECT AVG(购买力排名) FROM 奢侈品牌);
-- ? 购买力排名在1到20之间的品牌有几个？
SELECT COUNT(*) FROM 奢侈品牌 WHERE 购买力排名 BETWEEN 1 AND 20;
-- ? 巴宝莉和香奈儿的购买力排名差几位？用巴宝莉的减香奈儿的
SELECT (SELECT 购买力排名 FROM 奢侈品牌 WHERE 名称 = '巴宝莉') - (SELECT 购买力排名 FROM 奢侈品牌 WHERE 名称 = '香奈儿');
-- ? 80后买奢侈品最看重什么？
-- ? 80后看中的维度和人数占比
SELECT 看中维度, 人数占比 FROM 奢侈品用户在意维度分布 WHERE 年龄段 = '80后';
-- ? 看重价格的是哪个年龄段？
SELECT 年龄段 FROM 奢侈品用户在意维度分布 WHERE 看中维度 = '价格';
-- ? 每个年龄段在意几个维度？
-- ? 各年龄段看中的维度数量
SELECT 年龄段, COUNT(*) FROM 奢侈品用户在意维度分布 GROUP BY 年龄段;
-- ? 在意品牌或者设计款式的人占多大比例，是哪些年龄段？
SELECT 年龄段, 人数占比 FROM 奢侈品用户在意维度分布 WHERE 看中维度 = '品牌' OR 看中维度 = '设计款式';
-- ? 90后都买哪些品牌，花了多少钱？
-- ? 90后购买的奢侈品牌和消费额
SELECT T2.名称, T1.消费额 FROM 奢侈品购买人群 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T1.年龄段 = '90后';
-- ? 列出品牌、购买人群年龄段和购买人数
SELECT T2.名称, T1.年龄段, T1.购买人数 FROM 奢侈品购买人群 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id;
-- ? 每个品牌覆盖了几个年龄段？
-- ? 各品牌购买人群的年龄段个数
SELECT T2.名称, COUNT(DISTINCT T1.年龄段) FROM 奢侈品购买人群 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id GROUP BY T2.名称;
-- ? 没有任何购买人群数据的品牌
SELECT 名称 FROM 奢侈品牌 WHERE 品牌id NOT IN (SELECT 奢侈品id FROM 奢侈品购买人群);
-- ? 80后或90后买的品牌是哪个国家的？
-- ? 80后、90后青睐的品牌来自哪些国家
SELECT DISTINCT T2.国家 FROM 奢侈品购买人群 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T1.年龄段 IN ('80后', '90后');
-- ? 既有80后又有90后购买的品牌
SELECT T2.名称 FROM 奢侈品购买人群 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T1.年龄段 = '80后' INTERSECT SELECT T2.名称 FROM 奢侈品购买人群 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T1.年龄段 = '90后';
-- ? 大家通过什么渠道知道路易威登，占多少人？
-- ? 路易威登的了解渠道与人数占比
SELECT T1.了解渠道, T1.人数占比 FROM 奢侈品渠道 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T2.名称 = '路易威登';
-- ? 靠产品口碑被人了解的品牌
SELECT T2.名称 FROM 奢侈品渠道 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T1.了解渠道 = '产品口碑';
-- ? 各品牌有几种了解渠道，从多到少
-- ? 哪个品牌渠道多？按渠道数降序列出品牌和数量
SELECT T2.名称, COUNT(*) FROM 奢侈品渠道 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? 没有任何了解渠道信息的品牌，是哪国的？
SELECT 名称, 国家 FROM 奢侈品牌 WHERE 品牌id NOT IN (SELECT 奢侈品id FROM 奢侈品渠道);
-- ? 了解渠道至少2种的品牌
-- ? 有不少于2个了解渠道的奢侈品牌
SELECT T2.名称 FROM 奢侈品渠道 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 2018年哪些国家消费奢侈品，消费额多少？
SELECT 国家, 消费额 FROM 奢侈品消费国家 WHERE 年份 = '2018年';
-- ? 日本和韩国人买的是什么牌子？
-- ? 日本、韩国消费的奢侈品牌
SELECT T1.国家, T2.名称 FROM 奢侈品消费国家 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id WHERE T1.国家 IN ('日本', '韩国');
-- ? 每个品牌卖到了几个国家？
SELECT T2.名称, COUNT(DISTINCT T1.国家) FROM 奢侈品消费国家 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id GROUP BY T2.名称;
-- ? 哪个品牌的消费国家最多？
-- ? 消费国家数排第一的品牌
SELECT T2.名称 FROM 奢侈品消费国家 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id GROUP BY T2.名称 ORDER BY COUNT(DISTINCT T1.国家) DESC LIMIT 1;
-- ? 没有消费国家记录的品牌和购买力排名
SELECT 名称, 购买力排名 FROM 奢侈品牌 WHERE 品牌id NOT IN (SELECT 奢侈品id FROM 奢侈品消费国家);
-- ? 各年份有几条国家消费数据？
SELECT 年份, COUNT(*) FROM 奢侈品消费国家 GROUP BY 年份;
-- ? 既产奢侈品牌又是消费国的国家
-- ? 哪些国家自己有奢侈品牌，也出现在消费国家里
SELECT 国家 FROM 奢侈品牌 INTERSECT SELECT 国家 FROM 奢侈品消费国家;
-- ? 消费奢侈品但没有自己品牌的国家
SELECT 国家 FROM 奢侈品消费国家 EXCEPT SELECT 国家 FROM 奢侈品牌;
-- ? 卖到各国的品牌平均购买力排名是多少？按消费国家给出
-- ? 每个消费国家所买品牌的平均购买力排名
SELECT T1.国家, AVG(T2.购买力排名) FROM 奢侈品消费国家 AS T1 JOIN 奢侈品牌 AS T2 ON T1.奢侈品id = T2.品牌id GROUP BY T1.国家;
-- ? 购买力排名最大值与最小值之差
SELECT MAX(购买力排名) - MIN(购买力排名) FROM 奢侈品牌;
