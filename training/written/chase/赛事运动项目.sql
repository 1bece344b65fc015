-- 赛事运动项目

-- ? 起源于英国的运动有哪些？
-- ? 英国发明的运动项目
SELECT 名称 FROM 运动项目 WHERE 起源国家 = '英国';
-- ? 篮球是哪年进入奥运会的，源自哪国？
SELECT 加入奥运会年份, 起源国家 FROM 运动项目 WHERE 名称 = '篮球';
-- ? 1992年以后加入奥运会的项目
-- ? 1992年之后才进奥运的项目有哪些
SELECT 名称 FROM 运动项目 WHERE 加入奥运会年份 > '1992';
-- ? 最早进入奥运会的项目是什么，哪一年？
SELECT 名称, 加入奥运会年份 FROM 运动项目 ORDER BY 加入奥运会年份 LIMIT 1;
-- ? 团体项目和个人项目各有几个？
-- ? 按比赛形式统计项目数
SELECT 比赛形式, COUNT(*) FROM 运动项目 GROUP BY 比赛形式;
-- ? 各国起源的项目数，从多到少
SELECT 起源国家, COUNT(*) FROM 运动项目 GROUP BY 起源国家 ORDER BY COUNT(*) DESC;
-- ? 不是美国起源的个人项目
-- ? 个人项目里起源国家不是美国的
SELECT 名称 FROM 运动项目 WHERE 比赛形式 = '个人' AND 起源国家 != '美国';
-- ? 游泳和拳击是几个人比，什么形式？
SELECT 名称, 比赛人数, 比赛形式 FROM 运动项目 WHERE 名称 IN ('游泳', '拳击');
-- ? 按加入奥运会的年份从早到晚列出项目和年份
-- ? 各项目进奥运的年份，早的在前
SELECT 名称, 加入奥运会年份 FROM 运动项目 ORDER BY 加入奥运会年份;
-- ? 起源国家一共有几个？
SELECT COUNT(DISTINCT 起源国家) FROM 运动项目;
-- ? 至少起源了2个项目的国家
-- ? 哪些国家是不少于2个项目的起源地
SELECT 起源国家 FROM 运动项目 GROUP BY 起源国家 HAVING COUNT(*) >= 2;
-- ? 名称以“球”结尾的项目
SELECT 名称 FROM 运动项目 WHERE 名称 LIKE '%球';
-- ? 既有团体项目又有个人项目起源的国家
-- ? 团体、个人两种形式的项目都有起源的国家是哪个
SELECT 起源国家 FROM 运动项目 WHERE 比赛形式 = '团体' INTERSECT SELECT 起源国家 FROM 运动项目 WHERE 比赛形式 = '个人';
-- ? 起源过项目但没有个人项目的国家
SELECT 起源国家 FROM 运动项目 EXCEPT SELECT 起源国家 FROM 运动项目 WHERE 比赛形式 = '个人';
-- ? 排球一共有多少块奖牌、多少个小项？
-- ? 排球的奖牌总数和小项目总数
SELECT T1.奖牌总数, T1.小项目总数 FROM 运动项目奖牌数 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id WHERE T2.名称 = '排球';
-- ? 奖牌总数超过100的项目
SELECT T2.名称 FROM 运动项目奖牌数 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id WHERE T1.奖牌总数 > 100;
-- ? 各项目的奖牌合计，从高到低
-- ? 哪个项目奖牌多？按奖牌合计降序列出项目和数量
SELECT T2.名称, SUM(T1.奖牌总数) FROM 运动项目奖牌数 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id GROUP BY T2.名称 ORDER BY SUM(T1.奖牌总数) DESC;
-- ? 平均每个小项目发多少奖牌？按项目列出
SELECT T2.名称, T1.奖牌总数 / T1.小项目总数 FROM 运动项目奖牌数 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id;
-- ? 小项目平均有多少个，奖牌最多多少块？
-- ? 小项目总数的平均值与奖牌总数的最大值
SELECT AVG(小项目总数), MAX(奖牌总数) FROM 运动项目奖牌数;
-- ? 奖牌总数低于平均的赛事类型
SELECT 赛事类型 FROM 运动项目奖牌数 WHERE 奖牌总数 < (SELECT AVG(奖牌总数) FROM 运动项目奖牌数);
-- ? 每种赛事类型的奖牌总数和小项目总数合计
-- ? 按赛事类型汇总奖牌数、小项目数
SELECT 赛事类型, SUM(奖牌总数), SUM(小项目总数) FROM 运动项目奖牌数 GROUP BY 赛事类型;
-- ? 奖牌总数最多和最少差多少？
SELECT MAX(奖牌总数) - MIN(奖牌总数) FROM 运动项目奖牌数;
-- ? 没有奖牌数据的项目
-- ? 哪些项目没有任何奖牌数记录
SELECT 名称 FROM 运动项目 WHERE 项目id NOT IN (SELECT 项目id FROM 运动项目奖牌数);
-- ? 团体项目的奖牌总数平均是多少？
SELECT AVG(T1.奖牌总数) FROM 运动项目奖牌数 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id WHERE T2.比赛形式 = '团体';
-- ? 奖牌合计超过200的项目
SELECT T2.名称 FROM 运动项目奖牌数 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id GROUP BY T2.名称 HAVING SUM(T1.奖牌总数) > 200;
-- ? 小项目数在1到50之间的记录有几条？
SELECT COUNT(*) FROM 运动项目奖牌数 WHERE 小项目总数 BETWEEN 1 AND 50;
-- ? 跳水项目各国拿了多少金牌和奖牌？
-- ? 各国在跳水上的金牌总数、奖牌总数
SELECT T1.国家, T1.所获金牌总数, T1.所获奖牌总数 FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id WHERE T2.名称 = '跳水';
-- ? 各国在各项目上除金牌外的奖牌数
SELECT T1.国家, T2.名称, T1.所获奖牌总数 - T1.所获金牌总数 FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id;
-- ? 所获金牌最多的是哪个项目？
-- ? 拿到金牌数第一的项目名称
SELECT T2.名称 FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id ORDER BY T1.所获金牌总数 DESC LIMIT 1;
-- ? 每个项目共获多少金牌、平均多少奖牌？
SELECT T2.名称, SUM(T1.所获金牌总数), AVG(T1.所获奖牌总数) FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id GROUP BY T2.名称;
-- ? 金牌超过平均的项目
-- ? 所获金牌比平均多的是哪些项目
SELECT DISTINCT T2.名称 FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id WHERE T1.所获金牌总数 > (SELECT AVG(所获金牌总数) FROM 国家在各项目上的表现);
-- ? 金牌占奖牌的比例，按国家和项目列出
SELECT T1.国家, T2.名称, T1.所获金牌总数 / T1.所获奖牌总数 FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id;
-- ? 没有任何国家成绩的项目起源于哪国？
-- ? 查不到国家表现的项目及其起源国家
SELECT 名称, 起源国家 FROM 运动项目 WHERE 项目id NOT IN (SELECT 项目id FROM 国家在各项目上的表现);
-- ? 各国获得的奖牌合计前三名
SELECT 国家 FROM 国家在各项目上的表现 GROUP BY 国家 ORDER BY SUM(所获奖牌总数) DESC LIMIT 3;
-- ? 个人项目上所获金牌总共多少枚？
-- ? 个人形式的项目一共拿了多少金牌
SELECT SUM(T1.所获金牌总数) FROM 国家在各项目上的表现 AS T1 JOIN 运动项目 AS T2 ON T1.项目id = T2.项目id WHERE T2.比赛形式 = '个人';
