-- 高铁车次、车站、经停与余票
CREATE TABLE 火车站 (电报码 TEXT PRIMARY KEY, 站名 TEXT, 城市 TEXT, 站台数 INTEGER, 启用年份 INTEGER, 日均发送旅客 REAL);
CREATE TABLE 车次 (车次号 TEXT PRIMARY KEY, 始发站 TEXT REFERENCES 火车站(电报码), 终到站 TEXT REFERENCES 火车站(电报码), 里程 INTEGER, 全程分钟 INTEGER, 二等座票价 REAL, 一等座票价 REAL, 是否复兴号 TEXT);
CREATE TABLE 经停 (车次号 TEXT REFERENCES 车次(车次号), 电报码 TEXT REFERENCES 火车站(电报码), 站序 INTEGER, 到站时刻 TEXT, 停车分钟 INTEGER);
CREATE TABLE 客票 (票号 INTEGER PRIMARY KEY, 车次号 TEXT REFERENCES 车次(车次号), 旅客 TEXT, 席别 TEXT, 票种 TEXT, 票价 REAL, 乘车日期 TEXT, 是否改签 TEXT);
INSERT INTO 火车站 VALUES ('BXP','京西站','北京',18,1996,11.2),('VNP','京南站','北京',24,2008,17.5),('AOH','沪虹站','上海',30,2010,21.0),('NKH','宁南站','南京',28,2011,13.1),('ZAF','郑东站','郑州',32,2012,12.4),('IZQ','穗南站','广州',28,2010,14.8),('WHN','汉口北站','武汉',20,2009,6.3);
INSERT INTO 车次 VALUES ('G1','VNP','AOH',1318,268,662,1060,'是'),('G79','BXP','IZQ',2298,478,862,1380,'是'),('G817','BXP','WHN',1229,281,519,830,'否'),('D305','VNP','AOH',1463,705,309,500,'否'),('G1001','WHN','IZQ',1069,242,463,738,'否'),('G7003','NKH','AOH',301,69,139,234,'是'),('K599','BXP','IZQ',2294,1750,240,NULL,'否');
INSERT INTO 经停 VALUES ('G1','NKH',2,'12:15',2),('G79','ZAF',2,'12:20',3),('G79','WHN',3,'14:05',5),('G817','ZAF',2,'10:40',2),('D305','NKH',3,'04:50',6),('K599','ZAF',5,'21:30',18),('K599','WHN',8,'03:10',12);
INSERT INTO 客票 VALUES (1,'G1','毛宁','二等座','成人',662,'2023-09-28','否'),(2,'G1','毛宁','一等座','成人',1060,'2023-10-06','是'),(3,'G79','阚小童','二等座','儿童',431,'2023-09-29','否'),(4,'G79','阚先生','二等座','成人',862,'2023-09-29','否'),(5,'D305','师雨','二等座','学生',231.5,'2023-09-30','是'),(6,'G7003','师雨','二等座','学生',104,'2023-10-01','否'),(7,'K599','老耿','硬座','成人',240,'2023-10-01','否'),(8,'G7003','毛宁','一等座','成人',234,'2023-10-03','否');

-- ? 北京有几个火车站，分别叫什么？列站名就行
-- ? 城市为北京的站名
SELECT 站名 FROM 火车站 WHERE 城市 = '北京';
-- ? 站台最多的站是哪个，多少个站台？
SELECT 站名, 站台数 FROM 火车站 ORDER BY 站台数 DESC LIMIT 1;
-- ? 2010年以后（不含）启用的车站在哪些城市？
-- ? 启用年份晚于2010的站名和城市
SELECT 站名, 城市 FROM 火车站 WHERE 启用年份 > 2010;
-- ? 平均每个站台一天发送多少旅客？站名和比值，忙的在前
SELECT 站名, 日均发送旅客 / 站台数 FROM 火车站 ORDER BY 日均发送旅客 / 站台数 DESC;
-- ? 复兴号跑的有哪几趟？
-- ? 是复兴号的车次号
SELECT 车次号 FROM 车次 WHERE 是否复兴号 = '是';
-- ? 跑得最远的车次多少公里？
-- ? 里程最长的车次号与里程
SELECT 车次号, 里程 FROM 车次 ORDER BY 里程 DESC LIMIT 1;
-- ? 每趟车平均每分钟跑多少公里？车次号和里程除以全程分钟，快的在前
-- ? 按平均速度（里程÷全程分钟）给车次排名
SELECT 车次号, 里程 / 全程分钟 FROM 车次 ORDER BY 里程 / 全程分钟 DESC;
-- ? 没有一等座（一等座票价为空）的车
SELECT 车次号 FROM 车次 WHERE 一等座票价 IS NULL;
-- ? 一等座比二等座贵多少？有一等座的才列，带车次号
-- ? 一等座票价不为空的车次及一二等座差价
SELECT 车次号, 一等座票价 - 二等座票价 FROM 车次 WHERE 一等座票价 IS NOT NULL;
-- ? 各车次从哪个站开到哪个站？
-- ? 车次号、始发站名、终到站名
SELECT T1.车次号, T2.站名, T3.站名 FROM 车次 AS T1 JOIN 火车站 AS T2 ON T1.始发站 = T2.电报码 JOIN 火车站 AS T3 ON T1.终到站 = T3.电报码;
-- ? 北京到上海最便宜的二等座是多少钱？
SELECT MIN(T1.二等座票价) FROM 车次 AS T1 JOIN 火车站 AS T2 ON T1.始发站 = T2.电报码 JOIN 火车站 AS T3 ON T1.终到站 = T3.电报码 WHERE T2.城市 = '北京' AND T3.城市 = '上海';
-- ? 从北京出发去广州有哪些车？要坐多久（分钟）？
-- ? 北京始发、广州终到的车次号和全程分钟
SELECT T1.车次号, T1.全程分钟 FROM 车次 AS T1 JOIN 火车站 AS T2 ON T1.始发站 = T2.电报码 JOIN 火车站 AS T3 ON T1.终到站 = T3.电报码 WHERE T2.城市 = '北京' AND T3.城市 = '广州';
-- ? 各城市始发的车次数和平均里程
SELECT T2.城市, COUNT(*), AVG(T1.里程) FROM 车次 AS T1 JOIN 火车站 AS T2 ON T1.始发站 = T2.电报码 GROUP BY T2.城市;
-- ? 没有车从那儿始发的站
-- ? 哪些站不是任何车次的始发站？
SELECT 站名 FROM 火车站 WHERE 电报码 NOT IN (SELECT 始发站 FROM 车次);
-- ? 路过郑东站的车次和到站时刻
-- ? 哪些车停郑东站，几点到？
SELECT T1.车次号, T1.到站时刻 FROM 经停 AS T1 JOIN 火车站 AS T2 ON T1.电报码 = T2.电报码 WHERE T2.站名 = '郑东站';
-- ? 停得最久的是哪趟车在哪个站？
SELECT T1.车次号, T2.站名 FROM 经停 AS T1 JOIN 火车站 AS T2 ON T1.电报码 = T2.电报码 ORDER BY T1.停车分钟 DESC LIMIT 1;
-- ? 中间不停站的直达车（经停表里没有的）
-- ? 没有经停记录的车次号
SELECT 车次号 FROM 车次 WHERE 车次号 NOT IN (SELECT 车次号 FROM 经停);
-- ? 经停至少2站的车次
SELECT 车次号 FROM 经停 GROUP BY 车次号 HAVING COUNT(*) >= 2;
-- ? 既停郑东站又停汉口北站的车
-- ? 郑东站和汉口北站都停靠的车次号
SELECT T1.车次号 FROM 经停 AS T1 JOIN 火车站 AS T2 ON T1.电报码 = T2.电报码 WHERE T2.站名 = '郑东站' INTERSECT SELECT T1.车次号 FROM 经停 AS T1 JOIN 火车站 AS T2 ON T1.电报码 = T2.电报码 WHERE T2.站名 = '汉口北站';
-- ? 毛宁坐过哪些车，什么席别？
SELECT 车次号, 席别 FROM 客票 WHERE 旅客 = '毛宁';
-- ? 学生票卖了几张，平均多少钱？
-- ? 票种为学生的票数和票价均值
SELECT COUNT(*), AVG(票价) FROM 客票 WHERE 票种 = '学生';
-- ? 改签过的旅客有谁？
SELECT 旅客 FROM 客票 WHERE 是否改签 = '是';
-- ? 买票次数最多的旅客
-- ? 谁买的票最多？
SELECT 旅客 FROM 客票 GROUP BY 旅客 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 享受了优惠、票价低于该车二等座票价的客票是谁的哪趟车？
-- ? 票价比车次二等座票价便宜的旅客和车次号
SELECT T1.旅客, T1.车次号 FROM 客票 AS T1 JOIN 车次 AS T2 ON T1.车次号 = T2.车次号 WHERE T1.票价 < T2.二等座票价;
-- ? 没卖出票的车次
SELECT 车次号 FROM 车次 WHERE 车次号 NOT IN (SELECT 车次号 FROM 客票);
-- ? 各席别卖了多少钱、多少张，钱多的在前
-- ? 按席别统计票款总额和张数，票款降序
SELECT 席别, SUM(票价), COUNT(*) FROM 客票 GROUP BY 席别 ORDER BY SUM(票价) DESC;
-- ? G1比D305快多少分钟？就是D305的全程分钟减G1的
SELECT (SELECT 全程分钟 FROM 车次 WHERE 车次号 = 'D305') - (SELECT 全程分钟 FROM 车次 WHERE 车次号 = 'G1');
-- ? 国庆假期前两天，2023-09-29到2023-09-30的票卖了几张？
-- ? 乘车日期在2023-09-29至2023-09-30的客票数
SELECT COUNT(*) FROM 客票 WHERE 乘车日期 BETWEEN '2023-09-29' AND '2023-09-30';
-- ? 旅客量高于平均的站
SELECT 站名 FROM 火车站 WHERE 日均发送旅客 > (SELECT AVG(日均发送旅客) FROM 火车站);
-- ? K字头的车票价多少？看二等座票价
-- ? 车次号以K开头的二等座票价
SELECT 二等座票价 FROM 车次 WHERE 车次号 LIKE 'K%';
