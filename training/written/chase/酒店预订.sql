-- 酒店预订

-- ? 励骏酒店在哪儿？
SELECT 地址 FROM 酒店 WHERE 名称 = '励骏酒店';
-- ? 地址在朝阳区的酒店有哪些？
-- ? 朝阳区的酒店名单
SELECT 名称 FROM 酒店 WHERE 地址 LIKE '%朝阳区%';
-- ? 赛特酒店离火车站和机场多远？
-- ? 赛特酒店的距火车站距离、距机场距离
SELECT 距火车站距离, 距机场距离 FROM 酒店 WHERE 名称 = '赛特酒店';
-- ? 东城区有几家酒店？
SELECT COUNT(*) FROM 酒店 WHERE 地址 LIKE '%东城区%';
-- ? 千禧大酒店和新国贸酒店周围有多少景点和饭店？
-- ? 千禧大酒店、新国贸酒店的周围景点数与饭店数量
SELECT 名称, 周围景点数, 周围饭店数量 FROM 酒店 WHERE 名称 IN ('千禧大酒店', '新国贸酒店');
-- ? 除了赛特酒店，其他酒店的名称和离市中心的距离
SELECT 名称, 距市中心距离 FROM 酒店 WHERE 名称 != '赛特酒店';
-- ? 名字里带“大酒店”的酒店
SELECT 名称 FROM 酒店 WHERE 名称 LIKE '%大酒店%';
-- ? 地址在建国门外大街的酒店离汽车站多远？
-- ? 建国门外大街的酒店名称和距汽车站距离
SELECT 名称, 距汽车站距离 FROM 酒店 WHERE 地址 LIKE '%建国门外大街%';
-- ? 草桥站是几号线？
SELECT 地铁线路 FROM 酒店交通 WHERE 地铁站名称 = '草桥站';
-- ? 从东直门站走到酒店要多远，是哪家酒店？
-- ? 东直门站附近的酒店和步行距离
SELECT T2.名称, T1.步行距离 FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id WHERE T1.地铁站名称 = '东直门站';
-- ? 1号线或者2号线沿线的酒店
SELECT T2.名称 FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id WHERE T1.地铁线路 = '1号线' OR T1.地铁线路 = '2号线';
-- ? 每家酒店附近有几个地铁站，从多到少？
-- ? 酒店周边地铁站数排行，降序
SELECT T2.名称, COUNT(*) FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? 每条地铁线路有几个站？
SELECT 地铁线路, COUNT(*) FROM 酒店交通 GROUP BY 地铁线路;
-- ? 附近没有地铁的酒店
-- ? 没有任何地铁交通信息的酒店有哪些？
SELECT 名称 FROM 酒店 WHERE 酒店id NOT IN (SELECT 酒店id FROM 酒店交通);
-- ? 附近至少有2个地铁站的酒店和地址
SELECT T2.名称, T2.地址 FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 到励骏酒店在哪个地铁站下车？
-- ? 励骏酒店最近的地铁站和线路
SELECT T1.地铁站名称, T1.地铁线路 FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id WHERE T2.名称 = '励骏酒店';
-- ? 哪种房型包双早？
SELECT DISTINCT 房型 FROM 酒店客房 WHERE 早餐 = '双早';
-- ? 剩余房间超过5间的房型和价格
-- ? 空房多于5间的房型多少钱
SELECT 房型, 价格 FROM 酒店客房 WHERE 剩余房间数 > 5;
-- ? 已经订满的房型（剩余房间数为0）
SELECT 房型 FROM 酒店客房 WHERE 剩余房间数 = 0;
-- ? 每种房型总共还剩多少间？
-- ? 按房型汇总剩余房间
SELECT 房型, SUM(剩余房间数) FROM 酒店客房 GROUP BY 房型;
-- ? 剩余房间最多的房型是哪种，带什么早餐？
SELECT 房型, 早餐 FROM 酒店客房 ORDER BY 剩余房间数 DESC LIMIT 1;
-- ? 平均每种客房剩几间，最多剩几间？
-- ? 剩余房间数的平均值和最大值
SELECT AVG(剩余房间数), MAX(剩余房间数) FROM 酒店客房;
-- ? 剩余房间少于平均的房型
SELECT 房型 FROM 酒店客房 WHERE 剩余房间数 < (SELECT AVG(剩余房间数) FROM 酒店客房);
-- ? 不含早餐（无早）和单早的客房各几种？
SELECT 早餐, COUNT(*) FROM 酒店客房 WHERE 早餐 IN ('无早', '单早') GROUP BY 早餐;
-- ? 剩余房间数最多和最少差几间？
SELECT MAX(剩余房间数) - MIN(剩余房间数) FROM 酒店客房;
-- ? 大床房或双床房在哪家酒店，多少钱？
-- ? 哪些酒店有大床房、双床房？价格多少
SELECT T2.名称, T1.房型, T1.价格 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id WHERE T1.房型 = '大床房' OR T1.房型 = '双床房';
-- ? 带孩子出行，哪家酒店有亲子房，还剩几间？
SELECT T2.名称, T1.剩余房间数 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id WHERE T1.房型 = '亲子房';
-- ? 每家酒店还剩多少间房？
-- ? 各酒店的剩余房间合计
SELECT T2.名称, SUM(T1.剩余房间数) FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id GROUP BY T2.名称;
-- ? 空房最多的酒店在哪儿？
SELECT T2.名称, T2.地址 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id GROUP BY T2.名称 ORDER BY SUM(T1.剩余房间数) DESC LIMIT 1;
-- ? 剩余房间总数超过5间的酒店
-- ? 合计空房多于5间的酒店有哪些
SELECT T2.名称 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id GROUP BY T2.名称 HAVING SUM(T1.剩余房间数) > 5;
-- ? 没有客房信息的酒店
SELECT 名称 FROM 酒店 WHERE 酒店id NOT IN (SELECT 酒店id FROM 酒店客房);
-- ? 丽都假日酒店有哪些房型，含早餐吗？
-- ? 丽都假日酒店的房型与早餐
SELECT T1.房型, T1.早餐 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id WHERE T2.名称 = '丽都假日酒店';
-- ? 既有客房信息又有地铁信息的酒店
SELECT T2.名称 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id INTERSECT SELECT T2.名称 FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id;
-- ? 附近有地铁但没有客房信息的酒店
-- ? 有地铁交通记录、没有客房记录的酒店是哪些
SELECT T2.名称 FROM 酒店交通 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id EXCEPT SELECT T2.名称 FROM 酒店客房 AS T1 JOIN 酒店 AS T2 ON T1.酒店id = T2.酒店id;
-- ? 有双早的客房比无早的多几种？
SELECT (SELECT COUNT(*) FROM 酒店客房 WHERE 早餐 = '双早') - (SELECT COUNT(*) FROM 酒店客房 WHERE 早餐 = '无早');
