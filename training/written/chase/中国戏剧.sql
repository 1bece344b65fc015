-- 中国戏剧

-- ? 国家级的剧种有哪些？
SELECT 剧名 FROM 戏剧 WHERE 非遗级别 = '国家级';
-- ? 昆曲是哪儿起源的，什么时候有的？
-- ? 昆曲的发源地和起源年代
SELECT 发源地, 起源时间 FROM 戏剧 WHERE 剧名 = '昆曲';
-- ? 起源于明代或清朝的戏剧
SELECT 剧名 FROM 戏剧 WHERE 起源时间 = '明代' OR 起源时间 = '清朝';
-- ? 苏州昆山孕育了哪种戏？
-- ? 发源地在苏州昆山的剧种叫什么
SELECT 剧名 FROM 戏剧 WHERE 发源地 = '苏州昆山';
-- ? 世界级和国家级非遗戏剧各有多少种？
SELECT 非遗级别, COUNT(*) FROM 戏剧 GROUP BY 非遗级别;
-- ? 不是西周起源的戏剧有几种？
SELECT COUNT(*) FROM 戏剧 WHERE 起源时间 <> '西周';
-- ? 戏迷超过10000的城市有哪些？
-- ? 哪些城市的戏迷人数在10000以上
SELECT 城市 FROM 戏剧分布城市 WHERE 戏迷数量 > 10000;
-- ? 北京的戏剧热度和戏迷人数是多少？
SELECT 受欢迎热度, 戏迷数量 FROM 戏剧分布城市 WHERE 城市 = '北京';
-- ? 戏迷最多的前两个城市
-- ? 戏迷数量排名前2的城市是哪两个？
SELECT 城市 FROM 戏剧分布城市 ORDER BY 戏迷数量 DESC LIMIT 2;
-- ? 办活动最少的城市是哪个？
SELECT 城市 FROM 戏剧分布城市 ORDER BY 活动数量 LIMIT 1;
-- ? 受欢迎热度在2到7之间的城市及热度
SELECT 城市, 受欢迎热度 FROM 戏剧分布城市 WHERE 受欢迎热度 BETWEEN 2 AND 7;
-- ? 各城市平均每个活动对应多少戏迷？
-- ? 城市以及戏迷数除以活动数的值
SELECT 城市, 戏迷数量 / 活动数量 FROM 戏剧分布城市;
-- ? 上海的戏迷比徽州多多少？
-- ? 上海与徽州戏迷数量之差
SELECT (SELECT 戏迷数量 FROM 戏剧分布城市 WHERE 城市 = '上海') - (SELECT 戏迷数量 FROM 戏剧分布城市 WHERE 城市 = '徽州');
-- ? 热度高于平均的城市
SELECT 城市 FROM 戏剧分布城市 WHERE 受欢迎热度 > (SELECT AVG(受欢迎热度) FROM 戏剧分布城市);
-- ? 每种戏剧一共有多少戏迷？
-- ? 各剧种的戏迷总数，连剧名列出来
SELECT T2.剧名, SUM(T1.戏迷数量) FROM 戏剧分布城市 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id GROUP BY T2.id;
-- ? 苏州流行什么剧种？
SELECT T2.剧名 FROM 戏剧分布城市 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id WHERE T1.城市 = '苏州';
-- ? 分布城市达到2个的戏剧有哪些？
SELECT T2.剧名 FROM 戏剧分布城市 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id GROUP BY T2.id HAVING COUNT(*) >= 2;
-- ? 没有任何城市分布记录的戏剧
-- ? 哪些戏在各城市里都没有分布？
SELECT 剧名 FROM 戏剧 WHERE id NOT IN (SELECT 戏剧id FROM 戏剧分布城市);
-- ? 哪个剧种的平均热度最高？
SELECT T2.剧名 FROM 戏剧分布城市 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id GROUP BY T2.id ORDER BY AVG(T1.受欢迎热度) DESC LIMIT 1;
-- ? 世界级戏剧都分布在哪些城市，热度如何？
-- ? 世界级非遗剧种所在城市和受欢迎热度
SELECT T1.城市, T1.受欢迎热度 FROM 戏剧分布城市 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id WHERE T2.非遗级别 = '世界级';
-- ? 平安夜2019-12-24有什么演出，在哪座城市？
SELECT 活动名称, 城市 FROM 戏剧演出活动 WHERE 演出时间 = '2019-12-24';
-- ? 2019-05-01之后的演出按时间先后列一下
-- ? 演出时间晚于2019-05-01的活动，从早到晚
SELECT 活动名称 FROM 戏剧演出活动 WHERE 演出时间 > '2019-05-01' ORDER BY 演出时间;
-- ? 哪场活动卖出的票最多？
SELECT 活动名称 FROM 戏剧演出活动 ORDER BY 售出票数 DESC LIMIT 1;
-- ? 最便宜的票不到100块的活动
-- ? 最低票价低于100的演出有哪些，最低多少钱？
SELECT 活动名称, 最低票价 FROM 戏剧演出活动 WHERE 最低票价 < 100;
-- ? 各场演出的票价差是多少？
SELECT 活动名称, 最高票价 - 最低票价 FROM 戏剧演出活动;
-- ? 兰溪鲤鱼戏剧节演的是什么剧种？
-- ? 兰溪鲤鱼戏剧节上演哪种戏
SELECT T2.剧名 FROM 戏剧演出活动 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id WHERE T1.活动名称 = '兰溪鲤鱼戏剧节';
-- ? 一共卖了多少张票，平均最高票价是多少？
SELECT SUM(售出票数), AVG(最高票价) FROM 戏剧演出活动;
-- ? 每种戏剧卖出的票总数，从高到低
-- ? 各剧种总售票量排行
SELECT T2.剧名, SUM(T1.售出票数) FROM 戏剧演出活动 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id GROUP BY T2.id ORDER BY SUM(T1.售出票数) DESC;
-- ? 从没演出过的剧种有哪些？
SELECT 剧名 FROM 戏剧 WHERE id NOT IN (SELECT 戏剧id FROM 戏剧演出活动);
-- ? 如果都按最高价卖，各活动能收多少票款？
-- ? 活动名称和最高票价乘以售出票数
SELECT 活动名称, 最高票价 * 售出票数 FROM 戏剧演出活动;
-- ? 杭州的演出里，演的剧是哪儿发源的？
SELECT T2.发源地 FROM 戏剧演出活动 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id WHERE T1.城市 = '杭州';
-- ? 售票数低于平均的活动和举办城市
-- ? 哪些演出票卖得不如平均水平，在哪儿演的？
SELECT 活动名称, 城市 FROM 戏剧演出活动 WHERE 售出票数 < (SELECT AVG(售出票数) FROM 戏剧演出活动);
-- ? 各级别非遗戏剧的演出最高票价是多少？
SELECT T2.非遗级别, MAX(T1.最高票价) FROM 戏剧演出活动 AS T1 JOIN 戏剧 AS T2 ON T1.戏剧id = T2.id GROUP BY T2.非遗级别;
-- ? 既有戏迷分布又有演出活动的城市
-- ? 哪些城市同时出现在戏剧分布和演出活动里？
SELECT 城市 FROM 戏剧分布城市 INTERSECT SELECT 城市 FROM 戏剧演出活动;
-- ? 名字里带“北京”的演出活动有几个？
SELECT COUNT(*) FROM 戏剧演出活动 WHERE 活动名称 LIKE '%北京%';
