-- 影院、影片与排片票房
CREATE TABLE T_影院 (影院编码 TEXT PRIMARY KEY, 影院名称 TEXT, 院线 TEXT, 区县 TEXT, 厅数 INTEGER, 座位总数 INTEGER, 有IMAX TEXT);
CREATE TABLE T_影片 (影片编码 TEXT PRIMARY KEY, 片名 TEXT, 类型 TEXT, 导演 TEXT, 片长 INTEGER, 上映日期 TEXT, 国别 TEXT, 豆评分 REAL, 制作成本 REAL);
CREATE TABLE T_排片 (排片id INTEGER PRIMARY KEY, 影院编码 TEXT REFERENCES T_影院(影院编码), 影片编码 TEXT REFERENCES T_影片(影片编码), 放映日 TEXT, 场次数 INTEGER, 观影人次 INTEGER, 票房 REAL, 平均票价 REAL);
INSERT INTO T_影院 VALUES ('Y1','星光影城','万星院线','鼓楼区',12,1850,'Y'),('Y2','大光明电影院','老字号院线','台江区',5,960,'N'),('Y3','巨幕国际影城','万星院线','仓山区',9,1420,'Y'),('Y4','学府影院','青葱院线','闽侯县',4,420,'N'),('Y5','红旗剧场','老字号院线','鼓楼区',1,700,'N');
INSERT INTO T_影片 VALUES ('M1','深空归途','科幻','郭帆舟',173,'2023-01-22','中国',8.1,60000),('M2','长街旧梦','剧情','许芸','118','2023-03-10','中国',7.4,4200),('M3','钢铁猎手3','动作','J.Cole',142,'2023-05-17','美国',6.3,150000),('M4','小鲸鱼找妈妈','动画','白一鸣',92,'2023-06-01','中国',7.9,6800),('M5','午夜档案','悬疑','金成浩',109,'2023-03-24','韩国',6.9,5500),('M6','草原上的老师','剧情','许芸',101,'2023-09-08','中国',8.5,1200);
INSERT INTO T_排片 VALUES (1,'Y1','M1','2023-01-22',40,7200,388800,54),(2,'Y2','M1','2023-01-22',18,3100,139500,45),(3,'Y3','M1','2023-01-23',35,6600,343200,52),(4,'Y1','M2','2023-03-10',15,900,34200,38),(5,'Y4','M2','2023-03-11',6,310,8060,26),(6,'Y3','M3','2023-05-17',30,3900,187200,48),(7,'Y1','M3','2023-05-17',28,3500,175000,50),(8,'Y4','M4','2023-06-01',12,1500,37500,25),(9,'Y2','M4','2023-06-01',10,1250,43750,35),(10,'Y2','M5','2023-03-24',5,140,4900,35);

-- ? 有IMAX厅的影院是哪几家，在哪个区？
SELECT 影院名称, 区县 FROM T_影院 WHERE 有IMAX = 'Y';
-- ? 座位最多的电影院
-- ? 哪家影院坐得下最多人？
SELECT 影院名称 FROM T_影院 ORDER BY 座位总数 DESC LIMIT 1;
-- ? 平均一个厅多少座？列影院和座位总数除以厅数
SELECT 影院名称, 座位总数 / 厅数 FROM T_影院;
-- ? 每条院线有几家影院，一共几个厅？
-- ? 按院线统计影院数和厅数合计
SELECT 院线, COUNT(*), SUM(厅数) FROM T_影院 GROUP BY 院线;
-- ? 许芸导过什么片子，评分多少？
-- ? 导演许芸的片名和豆评分
SELECT 片名, 豆评分 FROM T_影片 WHERE 导演 = '许芸';
-- ? 最长的电影是哪部，多少分钟？
SELECT 片名, 片长 FROM T_影片 ORDER BY 片长 DESC LIMIT 1;
-- ? 国产片有几部，平均评分多少？
-- ? 国别为中国的影片数和豆评分均值
SELECT COUNT(*), AVG(豆评分) FROM T_影片 WHERE 国别 = '中国';
-- ? 引进片（不是中国的）叫什么，哪国的？
SELECT 片名, 国别 FROM T_影片 WHERE 国别 <> '中国';
-- ? 评分7分以上（大于7）而且不超过两小时（120分钟）的片子
-- ? 豆评分高于7、片长不超过120的片名
SELECT 片名 FROM T_影片 WHERE 豆评分 > 7 AND 片长 <= 120;
-- ? 制作成本低于钢铁猎手3的片名
SELECT 片名 FROM T_影片 WHERE 制作成本 < (SELECT 制作成本 FROM T_影片 WHERE 片名 = '钢铁猎手3');
-- ? 一季度（2023-01-01到2023-03-31）上映的电影，按上映先后
SELECT 片名 FROM T_影片 WHERE 上映日期 BETWEEN '2023-01-01' AND '2023-03-31' ORDER BY 上映日期;
-- ? 每部电影的总票房，从高到低
-- ? 影片票房排行榜
SELECT T2.片名, SUM(T1.票房) FROM T_排片 AS T1 JOIN T_影片 AS T2 ON T1.影片编码 = T2.影片编码 GROUP BY T2.影片编码 ORDER BY SUM(T1.票房) DESC;
-- ? 票房最高的影院是哪家？
SELECT T2.影院名称 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 GROUP BY T2.影院编码 ORDER BY SUM(T1.票房) DESC LIMIT 1;
-- ? 星光影城放过哪些电影？
-- ? 在星光影城排过片的片名
SELECT T3.片名 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 JOIN T_影片 AS T3 ON T1.影片编码 = T3.影片编码 WHERE T2.影院名称 = '星光影城';
-- ? 哪天哪家放深空归途，各卖了多少票房？
SELECT T1.放映日, T2.影院名称, T1.票房 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 JOIN T_影片 AS T3 ON T1.影片编码 = T3.影片编码 WHERE T3.片名 = '深空归途';
-- ? 平均一场坐多少人？排片id和观影人次除以场次数
-- ? 各排片的场均人次，带排片id
SELECT 排片id, 观影人次 / 场次数 FROM T_排片;
-- ? 场均人次最惨的是哪家影院放的哪部片？
SELECT T2.影院名称, T3.片名 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 JOIN T_影片 AS T3 ON T1.影片编码 = T3.影片编码 ORDER BY T1.观影人次 / T1.场次数 LIMIT 1;
-- ? 一场都没排过的影片
-- ? 还没有影院放映的片子是哪部？
SELECT 片名 FROM T_影片 WHERE 影片编码 NOT IN (SELECT 影片编码 FROM T_排片);
-- ? 没有排片的影院
SELECT 影院名称 FROM T_影院 WHERE 影院编码 NOT IN (SELECT 影院编码 FROM T_排片);
-- ? 在不少于3家影院放过的电影
-- ? 排片影院至少3家的片名
SELECT T2.片名 FROM T_排片 AS T1 JOIN T_影片 AS T2 ON T1.影片编码 = T2.影片编码 GROUP BY T2.影片编码 HAVING COUNT(DISTINCT T1.影院编码) >= 3;
-- ? 深空归途和小鲸鱼找妈妈都放过的影院
-- ? 哪家影院既放过深空归途又放过小鲸鱼找妈妈？
SELECT T2.影院名称 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 JOIN T_影片 AS T3 ON T1.影片编码 = T3.影片编码 WHERE T3.片名 = '深空归途' INTERSECT SELECT T2.影院名称 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 JOIN T_影片 AS T3 ON T1.影片编码 = T3.影片编码 WHERE T3.片名 = '小鲸鱼找妈妈';
-- ? 各类型影片的总票房和总人次
SELECT T2.类型, SUM(T1.票房), SUM(T1.观影人次) FROM T_排片 AS T1 JOIN T_影片 AS T2 ON T1.影片编码 = T2.影片编码 GROUP BY T2.类型;
-- ? 平均票价比均值便宜的影院，去重
-- ? 票价低于平均水平的影院名称（不重复）
SELECT DISTINCT T2.影院名称 FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 WHERE T1.平均票价 < (SELECT AVG(平均票价) FROM T_排片);
-- ? 万星院线一共卖了多少票房？
SELECT SUM(T1.票房) FROM T_排片 AS T1 JOIN T_影院 AS T2 ON T1.影院编码 = T2.影院编码 WHERE T2.院线 = '万星院线';
-- ? 深空归途比长街旧梦长多少分钟？
-- ? 深空归途与长街旧梦片长之差
SELECT (SELECT 片长 FROM T_影片 WHERE 片名 = '深空归途') - (SELECT 片长 FROM T_影片 WHERE 片名 = '长街旧梦');
-- ? 星光影城的座位是学府影院的几倍？
SELECT (SELECT 座位总数 FROM T_影院 WHERE 影院名称 = '星光影城') / (SELECT 座位总数 FROM T_影院 WHERE 影院名称 = '学府影院');
-- ? 六一（2023-06-01）那天一共多少人看电影？
-- ? 2023-06-01的观影总人次
SELECT SUM(观影人次) FROM T_排片 WHERE 放映日 = '2023-06-01';
-- ? 最高票价和最低票价差多少？按平均票价列
SELECT MAX(平均票价) - MIN(平均票价) FROM T_排片;
-- ? 同一个导演拍了不止一部（大于1部）的是谁？
-- ? 作品数超过1的导演
SELECT 导演 FROM T_影片 GROUP BY 导演 HAVING COUNT(*) > 1;
-- ? 和星光影城在一个区的影院都有谁，包括星光影城自己
SELECT 影院名称 FROM T_影院 WHERE 区县 = (SELECT 区县 FROM T_影院 WHERE 影院名称 = '星光影城');
