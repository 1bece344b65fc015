-- 饭店预订

-- ? 巫山碳烤全鱼在哪儿？
-- ? 巫山碳烤全鱼的地址
SELECT 地址 FROM 饭店 WHERE 饭馆名称 = '巫山碳烤全鱼';
-- ? 川菜和湘菜馆子有哪些？
SELECT 饭馆名称 FROM 饭店 WHERE 菜系 IN ('川菜', '湘菜');
-- ? 口味评分4分以上的饭店
-- ? 哪些饭店味道好（口味评分大于4）？
SELECT 饭馆名称 FROM 饭店 WHERE 口味评分 > 4;
-- ? 服务最好的饭店叫什么，在哪儿？
SELECT 饭馆名称, 地址 FROM 饭店 ORDER BY 服务评分 DESC LIMIT 1;
-- ? 服务评分最低的饭店
SELECT 饭馆名称 FROM 饭店 ORDER BY 服务评分 LIMIT 1;
-- ? 不吃火锅的话，还有哪些饭店，什么菜系？
-- ? 火锅以外的饭店及菜系
SELECT 饭馆名称, 菜系 FROM 饭店 WHERE 菜系 <> '火锅';
-- ? 环境评分和口味评分都不低于4.5的饭店
SELECT 饭馆名称 FROM 饭店 WHERE 环境评分 >= 4.5 AND 口味评分 >= 4.5;
-- ? 十九号海鲜火锅三项评分各是多少？
-- ? 十九号海鲜火锅的口味、环境、服务评分
SELECT 口味评分, 环境评分, 服务评分 FROM 饭店 WHERE 饭馆名称 = '十九号海鲜火锅';
-- ? 地址在北京大兴区的饭店
SELECT 饭馆名称 FROM 饭店 WHERE 地址 LIKE '%北京大兴区%';
-- ? 每个菜系有几家饭店？
-- ? 按菜系数一数饭店
SELECT 菜系, COUNT(*) FROM 饭店 GROUP BY 菜系;
-- ? 各菜系的平均口味评分和平均环境评分
-- ? 不同菜系味道平均几分、环境平均几分？
SELECT 菜系, AVG(口味评分), AVG(环境评分) FROM 饭店 GROUP BY 菜系;
-- ? 平均服务评分高于4的菜系
SELECT 菜系 FROM 饭店 GROUP BY 菜系 HAVING AVG(服务评分) > 4;
-- ? 口味评分前三的饭店
-- ? 味道排前3名的饭店和分数
SELECT 饭馆名称, 口味评分 FROM 饭店 ORDER BY 口味评分 DESC LIMIT 3;
-- ? 环境评分低于平均的饭店
SELECT 饭馆名称 FROM 饭店 WHERE 环境评分 < (SELECT AVG(环境评分) FROM 饭店);
-- ? 三项评分加起来，每家饭店一共多少分？
-- ? 饭馆名称和口味、环境、服务评分之和
SELECT 饭馆名称, 口味评分 + 环境评分 + 服务评分 FROM 饭店;
-- ? 口味比环境得分高的饭店
SELECT 饭馆名称 FROM 饭店 WHERE 口味评分 > 环境评分;
-- ? 素虎净素餐厅的口味评分比潮满味潮汕砂锅粥高多少？
-- ? 素虎净素餐厅与潮满味潮汕砂锅粥口味评分之差
SELECT (SELECT 口味评分 FROM 饭店 WHERE 饭馆名称 = '素虎净素餐厅') - (SELECT 口味评分 FROM 饭店 WHERE 饭馆名称 = '潮满味潮汕砂锅粥');
-- ? 饭店一共涉及多少种菜系？
SELECT COUNT(DISTINCT 菜系) FROM 饭店;
-- ? 环境评分介于3.5和4.5之间的饭店
SELECT 饭馆名称 FROM 饭店 WHERE 环境评分 BETWEEN 3.5 AND 4.5;
-- ? 微辣或清甜口的特色菜
-- ? 口味是微辣、清甜的菜名
SELECT 菜名 FROM 特色菜 WHERE 口味 = '微辣' OR 口味 = '清甜';
-- ? 水煮鱼一个月卖多少份，多少人必点？
-- ? 水煮鱼的月销售量和必点比例
SELECT 月销售量, 必点比例 FROM 特色菜 WHERE 菜名 = '水煮鱼';
-- ? 月销量最高的特色菜是哪家饭店的？
SELECT T2.饭馆名称 FROM 特色菜 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id ORDER BY T1.月销售量 DESC LIMIT 1;
-- ? 月销售量超过1500的菜和口味
SELECT 菜名, 口味 FROM 特色菜 WHERE 月销售量 > 1500;
-- ? 每家饭店特色菜的总月销量，从高到低
-- ? 饭店按特色菜月销量合计排名
SELECT T2.饭馆名称, SUM(T1.月销售量) FROM 特色菜 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id GROUP BY T2.饭店id ORDER BY SUM(T1.月销售量) DESC;
-- ? 特色菜不少于2道的饭店
-- ? 至少有2个特色菜的饭馆叫什么
SELECT T2.饭馆名称 FROM 特色菜 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id GROUP BY T2.饭店id HAVING COUNT(*) >= 2;
-- ? 没有特色菜的饭店有哪些？
SELECT 饭馆名称 FROM 饭店 WHERE 饭店id NOT IN (SELECT 饭店id FROM 特色菜);
-- ? 卖麻辣口味菜的饭店和地址
-- ? 想吃麻辣的，去哪家饭店，地址在哪？
SELECT DISTINCT T2.饭馆名称, T2.地址 FROM 特色菜 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id WHERE T1.口味 = '麻辣';
-- ? 每种口味的特色菜有几道、平均月销多少？
SELECT 口味, COUNT(*), AVG(月销售量) FROM 特色菜 GROUP BY 口味;
-- ? 月销量高于平均的特色菜出自哪个菜系的饭店？
SELECT T1.菜名, T2.菜系 FROM 特色菜 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id WHERE T1.月销售量 > (SELECT AVG(月销售量) FROM 特色菜);
-- ? 从没下过预定的客户是谁？
-- ? 没有任何预定记录的客户姓名
SELECT 姓名 FROM 客户 WHERE 客户id NOT IN (SELECT 客户id FROM 预定记录);
-- ? 每位客户预定过几次，姓名和次数
SELECT T2.姓名, COUNT(*) FROM 预定记录 AS T1 JOIN 客户 AS T2 ON T1.客户id = T2.客户id GROUP BY T2.客户id;
-- ? 被预定最多的饭店
-- ? 哪家饭店的预定次数最多？
SELECT T2.饭馆名称 FROM 预定记录 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id GROUP BY T2.饭店id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 各饭店预定总人数和平均每次人数
SELECT T2.饭馆名称, SUM(T1.预定人数), AVG(T1.预定人数) FROM 预定记录 AS T1 JOIN 饭店 AS T2 ON T1.饭店id = T2.饭店id GROUP BY T2.饭店id;
-- ? 预定10人以上的客户姓名和联系方式
-- ? 哪些客户订过超过10个人的饭局，怎么联系？
SELECT T2.姓名, T2.联系方式 FROM 预定记录 AS T1 JOIN 客户 AS T2 ON T1.客户id = T2.客户id WHERE T1.预定人数 > 10;
-- ? 没人预定过的饭店
SELECT 饭馆名称 FROM 饭店 WHERE 饭店id NOT IN (SELECT 饭店id FROM 预定记录);
