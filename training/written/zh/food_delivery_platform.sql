-- 外卖平台、入驻店铺与在各平台上的表现
CREATE TABLE 外卖平台 (平台id INTEGER PRIMARY KEY, 平台名称 TEXT, 上线时间 INTEGER, 总部城市 TEXT, 骑手数量 INTEGER, 抽成比例 REAL, 市场占比 REAL);
CREATE TABLE 餐饮店铺 (店铺id INTEGER PRIMARY KEY, 店名 TEXT, 菜系 TEXT, 所在商圈 TEXT, 人均消费 REAL, 开业年份 INTEGER, 营业到深夜 TEXT);
CREATE TABLE 入驻表现 (店铺id INTEGER REFERENCES 餐饮店铺(店铺id), 平台id INTEGER REFERENCES 外卖平台(平台id), 月售单量 INTEGER, 评分 REAL, 起送价 REAL, 配送费 REAL, 平均送达分钟 INTEGER, PRIMARY KEY (店铺id, 平台id));
INSERT INTO 外卖平台 VALUES (1,'快吃',2013,'北京',420000,0.18,52.5),(2,'饭来了',2010,'上海',310000,0.20,33.1),(3,'小筷子',2018,'深圳',56000,0.12,6.4),(4,'邻里食堂',2020,'杭州',18000,0.08,3.2);
INSERT INTO 餐饮店铺 VALUES (101,'川香阁','川菜','五一广场',68,2011,'否'),(102,'湘里人家','湘菜','五一广场',55,2015,'是'),(103,'粥小铺','粥点','大学城',22,2019,'是'),(104,'老广茶楼','粤菜','河西',95,2008,'否'),(105,'一品烧烤','烧烤','大学城',60,2017,'是'),(106,'轻食日记','轻食','高新区',42,2021,'否'),(107,'辣妹子米粉','湘菜','河西',18,2020,'否');
INSERT INTO 入驻表现 VALUES (101,1,2350,4.7,20,3,38),(101,2,1420,4.6,25,4,42),(102,1,4100,4.8,15,2,33),(103,1,6200,4.5,10,0,25),(103,3,380,4.4,12,1,30),(104,2,960,4.9,50,6,47),(105,1,2800,4.2,30,5,40),(105,2,3100,4.3,30,0,44),(106,1,1500,4.6,20,3,29),(106,3,410,4.7,18,0,31);

-- ? 哪家外卖平台成立得最早？
-- ? 上线最早的平台名称
SELECT 平台名称 FROM 外卖平台 ORDER BY 上线时间 LIMIT 1;
-- ? 骑手超过5万的平台有哪些？骑手数大于50000就行
SELECT 平台名称 FROM 外卖平台 WHERE 骑手数量 > 50000;
-- ? 平台抽成从低到高排一下，带上名字和比例
-- ? 按抽成由低到高列出平台和抽成比例
SELECT 平台名称, 抽成比例 FROM 外卖平台 ORDER BY 抽成比例;
-- ? 半夜还能点的店有哪几家？
-- ? 营业到深夜的店名
SELECT 店名 FROM 餐饮店铺 WHERE 营业到深夜 = '是';
-- ? 做湘菜的店都在哪个商圈，人均多少？
SELECT 所在商圈, 人均消费 FROM 餐饮店铺 WHERE 菜系 = '湘菜';
-- ? 大学城有几家店？
-- ? 大学城商圈的店铺数量
SELECT COUNT(*) FROM 餐饮店铺 WHERE 所在商圈 = '大学城';
-- ? 人均在20到60元之间的店，按便宜到贵排
SELECT 店名 FROM 餐饮店铺 WHERE 人均消费 BETWEEN 20 AND 60 ORDER BY 人均消费;
-- ? 川香阁上了哪些平台？
-- ? 在哪些平台能点到川香阁
SELECT T3.平台名称 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id JOIN 外卖平台 AS T3 ON T1.平台id = T3.平台id WHERE T2.店名 = '川香阁';
-- ? 每个平台入驻了多少家店，平均评分多少？
-- ? 各平台的店铺数与平均评分
SELECT T2.平台名称, COUNT(*), AVG(T1.评分) FROM 入驻表现 AS T1 JOIN 外卖平台 AS T2 ON T1.平台id = T2.平台id GROUP BY T2.平台id;
-- ? 一家店都没入驻的平台是哪个？
SELECT 平台名称 FROM 外卖平台 WHERE 平台id NOT IN (SELECT 平台id FROM 入驻表现);
-- ? 还没做外卖的餐厅有哪些？就是没入驻任何平台的
-- ? 没有上任何外卖平台的店
SELECT 店名 FROM 餐饮店铺 WHERE 店铺id NOT IN (SELECT 店铺id FROM 入驻表现);
-- ? 在“快吃”上月售最高的店叫什么，卖了多少单？
SELECT T2.店名, T1.月售单量 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id JOIN 外卖平台 AS T3 ON T1.平台id = T3.平台id WHERE T3.平台名称 = '快吃' ORDER BY T1.月售单量 DESC LIMIT 1;
-- ? 配送费为0元的店和所在平台
-- ? 免配送费（0元）的是哪些店，在哪个平台上？
SELECT T2.店名, T3.平台名称 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id JOIN 外卖平台 AS T3 ON T1.平台id = T3.平台id WHERE T1.配送费 = 0;
-- ? 各家店在所有平台上的月售总单量，由高到低
-- ? 店铺总销量排行：店名和合计月售
SELECT T2.店名, SUM(T1.月售单量) FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id GROUP BY T2.店铺id ORDER BY SUM(T1.月售单量) DESC;
-- ? 同时上了至少两个平台的店铺，列店名
SELECT T2.店名 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id GROUP BY T2.店铺id HAVING COUNT(*) >= 2;
-- ? 快吃的市场占比比饭来了高多少？
-- ? “快吃”和“饭来了”份额差几个点
SELECT (SELECT 市场占比 FROM 外卖平台 WHERE 平台名称 = '快吃') - (SELECT 市场占比 FROM 外卖平台 WHERE 平台名称 = '饭来了');
-- ? 小筷子的骑手数是邻里食堂的几倍
SELECT (SELECT 骑手数量 FROM 外卖平台 WHERE 平台名称 = '小筷子') / (SELECT 骑手数量 FROM 外卖平台 WHERE 平台名称 = '邻里食堂');
-- ? 人均消费高于平均的餐厅，请给店名和人均
SELECT 店名, 人均消费 FROM 餐饮店铺 WHERE 人均消费 > (SELECT AVG(人均消费) FROM 餐饮店铺);
-- ? 送得最快的一家是谁，要多少分钟？
-- ? 平均送达时间最短的店及分钟数
SELECT T2.店名, T1.平均送达分钟 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id ORDER BY T1.平均送达分钟 LIMIT 1;
-- ? 每种菜系的店均开在人均什么价位？按菜系算平均和最高
SELECT 菜系, AVG(人均消费), MAX(人均消费) FROM 餐饮店铺 GROUP BY 菜系;
-- ? 既在快吃又在饭来了上线的店铺
-- ? 哪些店快吃和饭来了都能点到？
SELECT T2.店名 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id JOIN 外卖平台 AS T3 ON T1.平台id = T3.平台id WHERE T3.平台名称 = '快吃' INTERSECT SELECT T2.店名 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id JOIN 外卖平台 AS T3 ON T1.平台id = T3.平台id WHERE T3.平台名称 = '饭来了';
-- ? 哪些商圈的店铺平均人均超过50元？
SELECT 所在商圈 FROM 餐饮店铺 GROUP BY 所在商圈 HAVING AVG(人均消费) > 50;
-- ? 起送价加配送费不超过15元的，有哪些店？
-- ? 一个人点餐门槛低：起送价和配送费加起来不超过15的店名
SELECT T2.店名 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id WHERE T1.起送价 + T1.配送费 <= 15;
-- ? 评分4.7以上（含4.7）的店，别重复
SELECT DISTINCT T2.店名 FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id WHERE T1.评分 >= 4.7;
-- ? 2015年以前开业的老店有哪些，哪年开的？
-- ? 开业早于2015年的店铺名和开业年份
SELECT 店名, 开业年份 FROM 餐饮店铺 WHERE 开业年份 < 2015;
-- ? 总部不在北京的平台，骑手加起来有多少？
SELECT SUM(骑手数量) FROM 外卖平台 WHERE 总部城市 <> '北京';
-- ? 月售单量最高和最低相差多少单？
SELECT MAX(月售单量) - MIN(月售单量) FROM 入驻表现;
-- ? 做夜宵的店里平均配送时间是多久？
-- ? 深夜营业的店铺，送达平均要多少分钟
SELECT AVG(T1.平均送达分钟) FROM 入驻表现 AS T1 JOIN 餐饮店铺 AS T2 ON T1.店铺id = T2.店铺id WHERE T2.营业到深夜 = '是';
-- ? 开店最多的商圈是哪一个？若有并列，取一个即可
SELECT 所在商圈 FROM 餐饮店铺 GROUP BY 所在商圈 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 店名里带“粥”字或者做轻食的店
SELECT 店名 FROM 餐饮店铺 WHERE 店名 LIKE '%粥%' OR 菜系 = '轻食';
