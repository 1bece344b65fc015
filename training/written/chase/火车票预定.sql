-- 火车票预定

-- ? 哈尔滨的火车站叫什么，通地铁吗？
-- ? 哈尔滨的车站名和是否有地铁站
SELECT 站名, 是否有地铁站 FROM 火车站 WHERE 所属城市 = '哈尔滨';
-- ? 没有地铁的火车站有哪些？
SELECT 站名 FROM 火车站 WHERE 是否有地铁站 = '否';
-- ? 呼和浩特东站离市中心多远，离机场多远？
-- ? 呼和浩特东站到市中心和机场的距离
SELECT 距市中心距离, 距机场距离 FROM 火车站 WHERE 站名 = '呼和浩特东站';
-- ? 有地铁和没地铁的火车站各几个？
SELECT 是否有地铁站, COUNT(*) FROM 火车站 GROUP BY 是否有地铁站;
-- ? 通地铁的火车站在哪些城市？
-- ? 哪些城市的火车站有地铁站
SELECT 站名, 所属城市 FROM 火车站 WHERE 是否有地铁站 = '是';
-- ? 北京和上海的火车站到汽车站多远？
SELECT 站名, 距汽车站距离 FROM 火车站 WHERE 所属城市 IN ('北京', '上海');
-- ? 不在乌鲁木齐的火车站有几个？
SELECT COUNT(*) FROM 火车站 WHERE 所属城市 != '乌鲁木齐';
-- ? 高铁列车有哪些，几点出发？
-- ? 高铁车次和出发时间
SELECT 列车名, 出发时间 FROM 列车 WHERE 类型 = '高铁';
-- ? D02次列车几点开、几点到？
SELECT 出发时间, 到达时间 FROM 列车 WHERE 列车名 = 'D02次列车';
-- ? 每种类型的列车有几趟？
-- ? 高铁、动车、直达、普通各有多少趟
SELECT 类型, COUNT(*) FROM 列车 GROUP BY 类型;
-- ? 除了普通列车，还有哪些车，什么类型？
SELECT 列车名, 类型 FROM 列车 WHERE 类型 != '普通';
-- ? 13:30出发的是哪趟车？
SELECT 列车名 FROM 列车 WHERE 出发时间 = '13:30';
-- ? 动车或者直达车的到达时间
-- ? 动车和直达列车都几点到
SELECT 列车名, 到达时间 FROM 列车 WHERE 类型 = '动车' OR 类型 = '直达';
-- ? 名字以K开头的车次
SELECT 列车名 FROM 列车 WHERE 列车名 LIKE 'K%';
-- ? 哪种类型的列车最多？
SELECT 类型 FROM 列车 GROUP BY 类型 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Z11次列车从哪个站发车？
-- ? Z11次列车的始发站
SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id WHERE T1.列车名 = 'Z11次列车';
-- ? K1121次列车终点在哪个城市？
SELECT T2.所属城市 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id WHERE T1.列车名 = 'K1121次列车';
-- ? 列出每趟车的始发站和到达站
-- ? 各车次从哪站到哪站
SELECT T1.列车名, T2.站名, T3.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id JOIN 火车站 AS T3 ON T1.到达站id = T3.车站id;
-- ? 每个站始发几趟车，从多到少？
SELECT T2.站名, COUNT(*) FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id GROUP BY T2.站名 ORDER BY COUNT(*) DESC;
-- ? 各城市有多少趟列车到达？
-- ? 按城市统计到达车次数
SELECT T2.所属城市, COUNT(*) FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id GROUP BY T2.所属城市;
-- ? 到北京的列车什么类型、几点到？
SELECT T1.列车名, T1.类型, T1.到达时间 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id WHERE T2.所属城市 = '北京';
-- ? 没有始发列车的火车站
-- ? 哪些站从没有车始发
SELECT 站名 FROM 火车站 WHERE 车站id NOT IN (SELECT 始发站id FROM 列车);
-- ? 没有任何列车到达的车站在哪个城市？
SELECT 站名, 所属城市 FROM 火车站 WHERE 车站id NOT IN (SELECT 到达站id FROM 列车);
-- ? 始发车次至少2趟的车站
-- ? 发车不少于2趟的站
SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id GROUP BY T2.站名 HAVING COUNT(*) >= 2;
-- ? 到达车次最多的车站
SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id GROUP BY T2.站名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 既有列车始发又有列车到达的车站
-- ? 始发、到达都有的火车站有哪些
SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id INTERSECT SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id;
-- ? 只有列车到达、没有列车始发的车站
SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id EXCEPT SELECT T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id;
-- ? 始发站通地铁的列车有哪些？
-- ? 从有地铁站的车站发车的车次和站名
SELECT T1.列车名, T2.站名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.始发站id = T2.车站id WHERE T2.是否有地铁站 = '是';
-- ? 终点站没地铁的高铁
SELECT T1.列车名 FROM 列车 AS T1 JOIN 火车站 AS T2 ON T1.到达站id = T2.车站id WHERE T2.是否有地铁站 = '否' AND T1.类型 = '高铁';
-- ? 2019年9月4号卖的是什么票，多少钱？
-- ? 2019年9月4号的车票类型和票价
SELECT 车票类型, 票价 FROM 列车票价 WHERE 日期 = '2019年9月4号';
-- ? 二等座哪天有，还剩几张？
SELECT 日期, 余票 FROM 列车票价 WHERE 车票类型 = '二等座';
-- ? 硬座和硬卧的票价
-- ? 硬座、硬卧分别卖多少钱
SELECT 车票类型, 票价 FROM 列车票价 WHERE 车票类型 IN ('硬座', '硬卧');
-- ? 一共有几种车票类型？
SELECT COUNT(DISTINCT 车票类型) FROM 列车票价;
-- ? 每天有几条车票信息？
-- ? 按日期统计车票条数
SELECT 日期, COUNT(*) FROM 列车票价 GROUP BY 日期;
-- ? 通地铁的车站比不通地铁的多几个？
SELECT (SELECT COUNT(*) FROM 火车站 WHERE 是否有地铁站 = '是') - (SELECT COUNT(*) FROM 火车站 WHERE 是否有地铁站 = '否');
