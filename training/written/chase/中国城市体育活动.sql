-- 中国城市体育活动

-- ? 郑州在哪个省？
SELECT 所属省份 FROM 城市 WHERE 名称 = '郑州';
-- ? 体育馆不少于28座的城市有哪些？
-- ? 体育馆达到28个及以上的城市
SELECT 名称 FROM 城市 WHERE 体育馆数量 >= 28;
-- ? 体育馆最多的前三个城市及其数量
SELECT 名称, 体育馆数量 FROM 城市 ORDER BY 体育馆数量 DESC LIMIT 3;
-- ? 哪个城市的体育馆最少？
-- ? 体育场馆数倒数第一的城市是？
SELECT 名称 FROM 城市 ORDER BY 体育馆数量 LIMIT 1;
-- ? 这些城市一共有多少个体育馆，平均每个城市几个？
SELECT SUM(体育馆数量), AVG(体育馆数量) FROM 城市;
-- ? 体育馆数量高于平均的城市和省份
-- ? 体育馆比平均水平多的是哪些城市，分别在哪个省
SELECT 名称, 所属省份 FROM 城市 WHERE 体育馆数量 > (SELECT AVG(体育馆数量) FROM 城市);
-- ? 上海比天津多几个体育馆？
SELECT (SELECT 体育馆数量 FROM 城市 WHERE 名称 = '上海') - (SELECT 体育馆数量 FROM 城市 WHERE 名称 = '天津');
-- ? 除了北京和上海，还有哪些城市，各有多少体育馆？
SELECT 名称, 体育馆数量 FROM 城市 WHERE 名称 != '北京' AND 名称 != '上海';
-- ? 广州有多大？
-- ? 查一下广州的占地面积
SELECT 占地面积 FROM 城市 WHERE 名称 = '广州';
-- ? 河南和广东的城市体育馆数量
SELECT 名称, 体育馆数量 FROM 城市 WHERE 所属省份 IN ('河南', '广东');
-- ? 一共办过几次亚运会？
SELECT COUNT(*) FROM 运动会 WHERE 运动会类型 = '亚运会';
-- ? 2010年以后举办的运动会类型和届数
-- ? 2010年之后都办了什么运动会，第几届？
SELECT 运动会类型, 届数 FROM 运动会 WHERE 年份 > '2010';
-- ? 参赛运动员超过2000人的运动会是哪年的什么运动会？
SELECT 年份, 运动会类型 FROM 运动会 WHERE 参赛运动员数量 > 2000;
-- ? 按项目数量从多到少列出运动会的类型、届数和项目数
SELECT 运动会类型, 届数, 项目数量 FROM 运动会 ORDER BY 项目数量 DESC;
-- ? 参赛人数最多的是哪一年？
-- ? 哪年的运动会来的运动员最多
SELECT 年份 FROM 运动会 ORDER BY 参赛运动员数量 DESC LIMIT 1;
-- ? 最早的一次运动会是哪年办的，有多少运动员？
SELECT 年份, 参赛运动员数量 FROM 运动会 ORDER BY 年份 LIMIT 1;
-- ? 各类运动会平均有多少运动员参加？
-- ? 按运动会类型看平均参赛规模
SELECT 运动会类型, AVG(参赛运动员数量) FROM 运动会 GROUP BY 运动会类型;
-- ? 每种运动会发出的金牌总数和奖牌总数分别是多少？
SELECT 运动会类型, SUM(金牌数量), SUM(奖牌数量) FROM 运动会 GROUP BY 运动会类型;
-- ? 哪种运动会举办过不止2次？
-- ? 举办次数超过2次的运动会类型
SELECT 运动会类型 FROM 运动会 GROUP BY 运动会类型 HAVING COUNT(*) > 2;
-- ? 奖牌里除掉金牌还剩多少块？列出年份和数量
SELECT 年份, 奖牌数量 - 金牌数量 FROM 运动会;
-- ? 历年运动会平均每个项目有多少运动员？
-- ? 用参赛人数除以项目数，给出每一年的结果
SELECT 年份, 参赛运动员数量 / 项目数量 FROM 运动会;
-- ? 金牌数比平均多的运动会类型和年份
SELECT 运动会类型, 年份 FROM 运动会 WHERE 金牌数量 > (SELECT AVG(金牌数量) FROM 运动会);
-- ? 最多和最少的奖牌数差多少？
SELECT MAX(奖牌数量) - MIN(奖牌数量) FROM 运动会;
-- ? 项目数在10到20之间的运动会有几次？
SELECT COUNT(*) FROM 运动会 WHERE 项目数量 BETWEEN 10 AND 20;
-- ? 1996年的运动会在哪个城市举行？
-- ? 1996年那次是哪儿办的
SELECT T2.名称 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id WHERE T1.年份 = '1996';
-- ? 列出运动会类型、年份和举办城市
SELECT T1.运动会类型, T1.年份, T2.名称 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id;
-- ? 每个城市办过几次运动会？
-- ? 各城市承办运动会的次数
SELECT T2.名称, COUNT(*) FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id GROUP BY T2.名称;
-- ? 从没办过运动会的城市有哪些？
-- ? 哪些城市没有任何承办运动会的记录？
SELECT 名称 FROM 城市 WHERE 城市id NOT IN (SELECT 举办城市id FROM 运动会);
-- ? 办过亚洲青年运动会的城市有多少体育馆？
SELECT T2.名称, T2.体育馆数量 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id WHERE T1.运动会类型 = '亚洲青年运动会';
-- ? 哪个城市接待的参赛运动员总数最多？
-- ? 累计来过的运动员最多的城市
SELECT T2.名称 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id GROUP BY T2.名称 ORDER BY SUM(T1.参赛运动员数量) DESC LIMIT 1;
-- ? 按省份统计颁发的金牌总数
SELECT T2.所属省份, SUM(T1.金牌数量) FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id GROUP BY T2.所属省份;
-- ? 承办过2次及以上运动会的城市
SELECT T2.名称 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 既办过亚运会又办过亚洲青年运动会的城市是哪个？
SELECT T2.名称 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id WHERE T1.运动会类型 = '亚运会' INTERSECT SELECT T2.名称 FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id WHERE T1.运动会类型 = '亚洲青年运动会';
-- ? 体育馆超过25座的城市办的运动会，平均设多少个项目？
-- ? 想了解场馆多于25个的城市，办会时平均开多少个项目
SELECT AVG(T1.项目数量) FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id WHERE T2.体育馆数量 > 25;
-- ? 各城市办会的平均奖牌数和最多参赛人数
SELECT T2.名称, AVG(T1.奖牌数量), MAX(T1.参赛运动员数量) FROM 运动会 AS T1 JOIN 城市 AS T2 ON T1.举办城市id = T2.城市id GROUP BY T2.名称;
