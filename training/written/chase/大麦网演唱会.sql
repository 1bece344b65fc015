-- 大麦网演唱会

-- ? 能坐10000人以上的场馆有哪些？
-- ? 容纳人数超过10000的场馆
SELECT 名称 FROM 场馆 WHERE 容纳人数 > 10000;
-- ? 黄龙体育中心在哪个城市，能容多少人？
SELECT 城市, 容纳人数 FROM 场馆 WHERE 名称 = '黄龙体育中心';
-- ? 最大的场馆（装人最多）是哪个？
-- ? 哪个场馆坐得下最多的观众
SELECT 名称 FROM 场馆 ORDER BY 容纳人数 DESC LIMIT 1;
-- ? 不在苏州的场馆及城市
SELECT 名称, 城市 FROM 场馆 WHERE 城市 <> '苏州';
-- ? 无锡和深圳市的场馆名
SELECT 名称 FROM 场馆 WHERE 城市 IN ('无锡', '深圳市');
-- ? 场馆平均能容纳多少人，最少多少人？
-- ? 容纳人数的平均值和最小值
SELECT AVG(容纳人数), MIN(容纳人数) FROM 场馆;
-- ? 比平均规模小的场馆
-- ? 哪些场馆的容纳人数低于平均？
SELECT 名称 FROM 场馆 WHERE 容纳人数 < (SELECT AVG(容纳人数) FROM 场馆);
-- ? 黄龙体育中心比无锡市体育中心体育馆多坐多少人？
SELECT (SELECT 容纳人数 FROM 场馆 WHERE 名称 = '黄龙体育中心') - (SELECT 容纳人数 FROM 场馆 WHERE 名称 = '无锡市体育中心体育馆');
-- ? 各城市场馆的总容纳人数，从高到低
-- ? 按城市汇总场馆座位，多的在前
SELECT 城市, SUM(容纳人数) FROM 场馆 GROUP BY 城市 ORDER BY SUM(容纳人数) DESC;
-- ? 名字里带“奥体中心”的场馆在哪个城市？
SELECT 城市 FROM 场馆 WHERE 名称 LIKE '%奥体中心%';
-- ? 林宥嘉的演唱会叫什么名字？
-- ? 想看林宥嘉，他开的是哪个演唱会
SELECT 名称 FROM 演唱会 WHERE 歌手 = '林宥嘉';
-- ? 名字里有“世界巡回”的演唱会是谁的？
SELECT 歌手 FROM 演唱会 WHERE 名称 LIKE '%世界巡回%';
-- ? 任贤齐的演唱会一场多长时间，唱多少首？
-- ? 任贤齐演唱会的单场时长和曲目数
SELECT 单场演出时长, 演出曲目 FROM 演唱会 WHERE 歌手 = '任贤齐';
-- ? 场次最多的演唱会是哪位歌手的？
SELECT 歌手 FROM 演唱会 ORDER BY 演出场次 DESC LIMIT 1;
-- ? 总共有几个演唱会、多少位歌手？
SELECT COUNT(*), COUNT(DISTINCT 歌手) FROM 演唱会;
-- ? 不是张信哲和杨千嬅的演唱会
-- ? 除了张信哲、杨千嬅，还有哪些演唱会
SELECT 名称 FROM 演唱会 WHERE 歌手 NOT IN ('张信哲', '杨千嬅');
-- ? 张信哲的演唱会哪天开、几点开始？
-- ? 张信哲演出日期和开始时间
SELECT T1.演出日期, T1.开始时间 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id WHERE T2.歌手 = '张信哲';
-- ? 各演唱会在哪个场馆举行？
SELECT T2.名称, T3.名称 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id JOIN 场馆 AS T3 ON T1.场馆id = T3.场馆编号;
-- ? 苏州能看到哪些演唱会？
-- ? 在苏州的场馆举办的演唱会名称
SELECT T2.名称 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id JOIN 场馆 AS T3 ON T1.场馆id = T3.场馆编号 WHERE T3.城市 = '苏州';
-- ? 吴青峰在哪些城市开唱？
SELECT DISTINCT T3.城市 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id JOIN 场馆 AS T3 ON T1.场馆id = T3.场馆编号 WHERE T2.歌手 = '吴青峰';
-- ? 每个场馆办过几次演唱会？
-- ? 场馆名称和举办演唱会的次数
SELECT T2.名称, COUNT(*) FROM 举办演唱会 AS T1 JOIN 场馆 AS T2 ON T1.场馆id = T2.场馆编号 GROUP BY T2.场馆编号;
-- ? 从没办过演唱会的场馆
-- ? 哪些场馆没有举办过任何演唱会？
SELECT 名称 FROM 场馆 WHERE 场馆编号 NOT IN (SELECT 场馆id FROM 举办演唱会);
-- ? 还没安排演出的演唱会有哪些？
SELECT 名称 FROM 演唱会 WHERE 演唱会id NOT IN (SELECT 演唱会id FROM 举办演唱会);
-- ? 每位歌手总共卖出多少张票，从多到少
-- ? 歌手售票总数排行榜
SELECT T2.歌手, SUM(T1.售出数量) FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id GROUP BY T2.歌手 ORDER BY SUM(T1.售出数量) DESC;
-- ? 各场演出还剩多少票？列演唱会名称
-- ? 演唱会名称以及票数减去售出数量
SELECT T2.名称, T1.票数 - T1.售出数量 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id;
-- ? 票全部卖光的演唱会
SELECT T2.名称 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id WHERE T1.票数 = T1.售出数量;
-- ? 最便宜的票不超过300的演唱会和歌手
SELECT T2.名称, T2.歌手 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id WHERE T1.最低票价 <= 300;
-- ? 票价最贵的演唱会是谁的，最高多少钱？
-- ? 最高票价排第一的歌手和价格
SELECT T2.歌手, T1.最高票价 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id ORDER BY T1.最高票价 DESC LIMIT 1;
-- ? 每个演唱会最高票价和最低票价的差价
SELECT T2.名称, T1.最高票价 - T1.最低票价 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id;
-- ? 办演唱会不少于2次的城市有哪些？
-- ? 哪些城市至少办了2场演唱会
SELECT T2.城市 FROM 举办演唱会 AS T1 JOIN 场馆 AS T2 ON T1.场馆id = T2.场馆编号 GROUP BY T2.城市 HAVING COUNT(*) >= 2;
-- ? 各城市演唱会的平均最低票价和平均最高票价
SELECT T2.城市, AVG(T1.最低票价), AVG(T1.最高票价) FROM 举办演唱会 AS T1 JOIN 场馆 AS T2 ON T1.场馆id = T2.场馆编号 GROUP BY T2.城市;
-- ? 售出数量高于平均的演唱会在哪个场馆？
SELECT T2.名称 FROM 举办演唱会 AS T1 JOIN 场馆 AS T2 ON T1.场馆id = T2.场馆编号 WHERE T1.售出数量 > (SELECT AVG(售出数量) FROM 举办演唱会);
-- ? 各演唱会的上座率（售出除以票数）是多少？
-- ? 列出歌手和售出数量占票数的比例
SELECT T2.歌手, T1.售出数量 / T1.票数 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id;
-- ? 既在无锡又在苏州开过演唱会的歌手
SELECT T2.歌手 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id JOIN 场馆 AS T3 ON T1.场馆id = T3.场馆编号 WHERE T3.城市 = '无锡' INTERSECT SELECT T2.歌手 FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id JOIN 场馆 AS T3 ON T1.场馆id = T3.场馆编号 WHERE T3.城市 = '苏州';
-- ? 每个演唱会办了几场、总共卖了多少票？
-- ? 演唱会名称、举办次数、总售票量
SELECT T2.名称, COUNT(*), SUM(T1.售出数量) FROM 举办演唱会 AS T1 JOIN 演唱会 AS T2 ON T1.演唱会id = T2.演唱会id GROUP BY T2.演唱会id;
