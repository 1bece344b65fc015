-- 航空公司、机场与航班
CREATE TABLE 航空公司 (二字码 TEXT PRIMARY KEY, 公司名称 TEXT, 基地城市 TEXT, 成立年份 INTEGER, 机队规模 INTEGER, 准点率 REAL, 是否廉航 TEXT);
CREATE TABLE 机场 (三字码 TEXT PRIMARY KEY, 机场名 TEXT, 所在城市 TEXT, 跑道数 INTEGER, 海拔 REAL, 年旅客吞吐量 REAL, 距市区公里 REAL);
CREATE TABLE 航班 (航班号 TEXT PRIMARY KEY, 承运人 TEXT REFERENCES 航空公司(二字码), 出发机场 TEXT REFERENCES 机场(三字码), 到达机场 TEXT REFERENCES 机场(三字码), 起飞时刻 TEXT, 飞行分钟 INTEGER, 机型 TEXT, 经济舱票价 INTEGER, 商务舱票价 INTEGER, 餐食 TEXT);
INSERT INTO 航空公司 VALUES ('ZX','中翔航空','北京',1988,420,81.2,'否'),('HY','海燕航空','海口',1993,230,84.6,'否'),('CQ','春晴航空','上海',2004,118,79.8,'是'),('XB','西部雪鹰','成都',2007,65,86.3,'否'),('JY','九云航空','广州',2015,22,72.4,'是');
INSERT INTO 机场 VALUES ('PKA','京北国际机场','北京',4,30,7200,46),('SHB','沪西机场','上海',2,3,4400,13),('CDC','蓉南机场','成都',3,495,5600,50),('LXA','拉河机场','拉萨',2,3570,460,62),('HKD','椰城机场','海口',2,23,2400,21),('GZN','花城机场','广州',3,15,7000,28);
INSERT INTO 航班 VALUES ('ZX101','ZX','PKA','SHB','07:30',135,'空客A330',1240,3800,'有'),('ZX4102','ZX','PKA','LXA','06:45',260,'空客A319',2580,6900,'有'),('HY702','HY','HKD','PKA','13:20',225,'波音787',1680,4600,'有'),('CQ881','CQ','SHB','GZN','22:10',150,'空客A320',399,NULL,'无'),('XB330','XB','CDC','LXA','08:05',130,'空客A319',1450,3900,'有'),('JY915','JY','GZN','CDC','23:40',155,'空客A320',460,NULL,'无'),('CQ602','CQ','SHB','CDC','06:20',200,'空客A320',520,NULL,'无'),('HY118','HY','HKD','SHB','17:55',165,'波音737',980,2700,'有'),('ZX102','ZX','SHB','PKA','19:00',140,'空客A330',1240,3800,'有');

-- ? 廉价航空有哪几家，准点率怎么样？
-- ? 廉航的公司名称与准点率
SELECT 公司名称, 准点率 FROM 航空公司 WHERE 是否廉航 = '是';
-- ? 最准时的航司是谁？
-- ? 准点率最高的航空公司
SELECT 公司名称 FROM 航空公司 ORDER BY 准点率 DESC LIMIT 1;
-- ? 飞机数量超过100架的航空公司，基地在哪儿？
SELECT 公司名称, 基地城市 FROM 航空公司 WHERE 机队规模 > 100;
-- ? 最年轻的航空公司是哪年成立的，叫什么？
-- ? 成立最晚的航司的成立年份和名称
SELECT 成立年份, 公司名称 FROM 航空公司 ORDER BY 成立年份 DESC LIMIT 1;
-- ? 海拔最高的机场在哪个城市？
SELECT 所在城市 FROM 机场 ORDER BY 海拔 DESC LIMIT 1;
-- ? 离市区不到30公里的机场，近的排前面
-- ? 距市区30公里以内（小于30）的机场名，由近及远
SELECT 机场名 FROM 机场 WHERE 距市区公里 < 30 ORDER BY 距市区公里;
-- ? 每条跑道平均承担多少旅客？列机场名和吞吐量除以跑道数
SELECT 机场名, 年旅客吞吐量 / 跑道数 FROM 机场;
-- ? 旅客吞吐量前三的机场和吞吐量
-- ? 最繁忙的3个机场及其年旅客吞吐量
SELECT 机场名, 年旅客吞吐量 FROM 机场 ORDER BY 年旅客吞吐量 DESC LIMIT 3;
-- ? 没有商务舱的航班有哪些？（商务舱票价为空）
SELECT 航班号 FROM 航班 WHERE 商务舱票价 IS NULL;
-- ? 最便宜的经济舱是哪个航班，多少钱？
-- ? 经济舱票价最低的航班号和票价
SELECT 航班号, 经济舱票价 FROM 航班 ORDER BY 经济舱票价 LIMIT 1;
-- ? 不管饭的航班有几个？
-- ? 无餐食的航班数量
SELECT COUNT(*) FROM 航班 WHERE 餐食 = '无';
-- ? 每个航班从哪个城市飞到哪个城市？列航班号、出发城市和到达城市
SELECT T1.航班号, T2.所在城市, T3.所在城市 FROM 航班 AS T1 JOIN 机场 AS T2 ON T1.出发机场 = T2.三字码 JOIN 机场 AS T3 ON T1.到达机场 = T3.三字码;
-- ? 从北京飞上海的航班几点起飞？
-- ? 北京出发、上海到达的航班起飞时刻
SELECT T1.起飞时刻 FROM 航班 AS T1 JOIN 机场 AS T2 ON T1.出发机场 = T2.三字码 JOIN 机场 AS T3 ON T1.到达机场 = T3.三字码 WHERE T2.所在城市 = '北京' AND T3.所在城市 = '上海';
-- ? 去拉萨有哪些航班，经济舱多少钱？
-- ? 到达城市为拉萨的航班号和经济舱票价
SELECT T1.航班号, T1.经济舱票价 FROM 航班 AS T1 JOIN 机场 AS T2 ON T1.到达机场 = T2.三字码 WHERE T2.所在城市 = '拉萨';
-- ? 从低处飞往高处的航班，也就是到达机场海拔比出发机场高的
SELECT T1.航班号 FROM 航班 AS T1 JOIN 机场 AS T2 ON T1.出发机场 = T2.三字码 JOIN 机场 AS T3 ON T1.到达机场 = T3.三字码 WHERE T3.海拔 > T2.海拔;
-- ? 各航空公司有几个航班，平均经济舱票价多少，航班多的在前
-- ? 按航司统计航班数和经济舱均价，航班数降序
SELECT T2.公司名称, COUNT(*), AVG(T1.经济舱票价) FROM 航班 AS T1 JOIN 航空公司 AS T2 ON T1.承运人 = T2.二字码 GROUP BY T2.二字码 ORDER BY COUNT(*) DESC;
-- ? 从自家基地城市起飞的航班
-- ? 出发机场所在城市就是航司基地的航班号和公司名称
SELECT T1.航班号, T2.公司名称 FROM 航班 AS T1 JOIN 航空公司 AS T2 ON T1.承运人 = T2.二字码 JOIN 机场 AS T3 ON T1.出发机场 = T3.三字码 WHERE T2.基地城市 = T3.所在城市;
-- ? 没有航班从那儿出发的机场
SELECT 机场名 FROM 机场 WHERE 三字码 NOT IN (SELECT 出发机场 FROM 航班);
-- ? 商务舱比经济舱贵多少？列航班号和差价，没商务舱的不要
-- ? 有商务舱的航班：商务舱与经济舱票价差
SELECT 航班号, 商务舱票价 - 经济舱票价 FROM 航班 WHERE 商务舱票价 IS NOT NULL;
-- ? 每分钟票价最划算的航班（经济舱票价除以飞行分钟最低）
SELECT 航班号 FROM 航班 ORDER BY 经济舱票价 / 飞行分钟 LIMIT 1;
-- ? 红眼航班：22:00以后起飞的是哪家公司的？
-- ? 起飞时刻晚于22:00的航空公司名称
SELECT T2.公司名称 FROM 航班 AS T1 JOIN 航空公司 AS T2 ON T1.承运人 = T2.二字码 WHERE T1.起飞时刻 > '22:00';
-- ? 飞空客机型的航班有多少？
SELECT COUNT(*) FROM 航班 WHERE 机型 LIKE '空客%';
-- ? 飞行时间长于平均的航班号和时长
-- ? 哪些航班飞得比平均久，飞多少分钟？
SELECT 航班号, 飞行分钟 FROM 航班 WHERE 飞行分钟 > (SELECT AVG(飞行分钟) FROM 航班);
-- ? 中翔航空的机队比九云航空多多少架？
SELECT (SELECT 机队规模 FROM 航空公司 WHERE 公司名称 = '中翔航空') - (SELECT 机队规模 FROM 航空公司 WHERE 公司名称 = '九云航空');
-- ? 京北国际机场的旅客吞吐量是拉河机场的几倍
-- ? 京北国际机场与拉河机场年旅客吞吐量之比
SELECT (SELECT 年旅客吞吐量 FROM 机场 WHERE 机场名 = '京北国际机场') / (SELECT 年旅客吞吐量 FROM 机场 WHERE 机场名 = '拉河机场');
-- ? 既有航班出发又有航班到达的机场三字码
SELECT 出发机场 FROM 航班 INTERSECT SELECT 到达机场 FROM 航班;
-- ? 始发航班不少于2个的城市
-- ? 至少有2班飞机起飞的城市
SELECT T2.所在城市 FROM 航班 AS T1 JOIN 机场 AS T2 ON T1.出发机场 = T2.三字码 GROUP BY T2.所在城市 HAVING COUNT(*) >= 2;
-- ? 成都起降中，飞往成都的航班是哪些公司的，什么机型？
-- ? 到成都的航班：公司名称、机型
SELECT T2.公司名称, T1.机型 FROM 航班 AS T1 JOIN 航空公司 AS T2 ON T1.承运人 = T2.二字码 JOIN 机场 AS T3 ON T1.到达机场 = T3.三字码 WHERE T3.所在城市 = '成都';
-- ? 准点率比春晴航空高、但不是廉航的公司
SELECT 公司名称 FROM 航空公司 WHERE 准点率 > (SELECT 准点率 FROM 航空公司 WHERE 公司名称 = '春晴航空') AND 是否廉航 = '否';
-- ? 400到1500元之间的经济舱，最久要飞多少分钟，最短呢？
-- ? 经济舱票价400至1500元航班的最长和最短飞行分钟
SELECT MAX(飞行分钟), MIN(飞行分钟) FROM 航班 WHERE 经济舱票价 BETWEEN 400 AND 1500;
