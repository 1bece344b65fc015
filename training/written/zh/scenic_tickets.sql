-- 景区、景点项目与分平台门票销售
CREATE TABLE 景区 (景区id INTEGER PRIMARY KEY, 景区名称 TEXT, 所属省份 TEXT, 等级 TEXT, 占地面积 REAL, 开放时间 INTEGER, 年接待量 REAL, 旺季门票 REAL, 淡季门票 REAL, 海拔 REAL);
CREATE TABLE 游玩项目 (项目id INTEGER PRIMARY KEY, 项目名称 TEXT, 景区id INTEGER REFERENCES 景区(景区id), 类型 TEXT, 收费 REAL, 时长分钟 INTEGER, 限高 REAL);
CREATE TABLE 售票平台 (平台id INTEGER PRIMARY KEY, 平台名 TEXT, 成立时间 INTEGER, 手续费率 REAL);
CREATE TABLE 平台售票 (景区id INTEGER REFERENCES 景区(景区id), 平台id INTEGER REFERENCES 售票平台(平台id), 售价 REAL, 销量 REAL, 好评率 REAL, 退票率 REAL);
INSERT INTO 景区 VALUES (1,'云台仙山','河南','5A',280,1987,560,120,60,1297),(2,'月牙古镇','浙江','4A',4.5,1999,720,100,80,12),(3,'雪岭冰原','吉林','5A',196,1996,240,105,55,2691),(4,'千佛石窟','甘肃','5A',26,1979,195,238,140,1330),(5,'碧波湿地','江苏','3A',18,2013,88,0,0,5),(6,'天坑地缝','重庆','4A',150,2005,130,115,70,1100),(7,'童话水乡','浙江','5A',12,2001,980,150,120,8);
INSERT INTO 游玩项目 VALUES (1,'玻璃栈道',1,'体验',60,20,NULL),(2,'高空索道',1,'交通',80,25,1.2),(3,'夜游船',2,'交通',98,50,NULL),(4,'皮影戏',2,'演出',0,40,NULL),(5,'高山滑雪',3,'体验',320,180,1.4),(6,'数字飞天秀',4,'演出',50,30,NULL),(7,'观鸟小火车',5,'交通',0,35,NULL),(8,'高空蹦极',6,'体验',260,15,1.5),(9,'水幕实景剧',7,'演出',180,70,NULL);
INSERT INTO 售票平台 VALUES (1,'游鱼网',2003,0.06),(2,'途风',2006,0.05),(3,'票小二',2014,0.08),(4,'官方小程序',2018,0);
INSERT INTO 平台售票 VALUES (1,1,108,66,95.2,3.1),(1,4,120,90,97.0,1.8),(2,1,92,120,91.8,4.4),(2,2,95,80,92.5,3.9),(3,1,99,31,96.1,6.2),(3,2,98,28,95.8,7.5),(4,4,238,88,98.9,0.9),(6,3,99,12,88.4,8.8),(7,1,139,210,94.6,2.7),(7,2,140,160,94.9,2.5),(7,3,132,45,90.3,5.6);

-- ? 5A景区都有哪些？
SELECT 景区名称 FROM 景区 WHERE 等级 = '5A';
-- ? 不收门票（旺季门票为0）的景区在哪个省？
-- ? 旺季门票0元的景区名称和省份
SELECT 景区名称, 所属省份 FROM 景区 WHERE 旺季门票 = 0;
-- ? 海拔最高的景区是哪个，多少米？
SELECT 景区名称, 海拔 FROM 景区 ORDER BY 海拔 DESC LIMIT 1;
-- ? 最早对外开放的景区是哪年开的？列名称和年份
-- ? 开放时间最早的景区及时间
SELECT 景区名称, 开放时间 FROM 景区 ORDER BY 开放时间 LIMIT 1;
-- ? 淡季去能省多少钱？列景区和旺季门票减淡季门票，省得多的在前
SELECT 景区名称, 旺季门票 - 淡季门票 FROM 景区 ORDER BY 旺季门票 - 淡季门票 DESC;
-- ? 人最挤的景区，年接待量除以占地面积最大的
-- ? 单位面积接待游客最多的景区
SELECT 景区名称 FROM 景区 ORDER BY 年接待量 / 占地面积 DESC LIMIT 1;
-- ? 各等级景区的数量和平均旺季票价
-- ? 5A、4A、3A各几家、旺季平均多少钱？
SELECT 等级, COUNT(*), AVG(旺季门票) FROM 景区 GROUP BY 等级;
-- ? 浙江的景区一年一共接待多少万人，最多的一家多少？
SELECT SUM(年接待量), MAX(年接待量) FROM 景区 WHERE 所属省份 = '浙江';
-- ? 哪些省的景区不止1个？
-- ? 景区数大于1的省份
SELECT 所属省份 FROM 景区 GROUP BY 所属省份 HAVING COUNT(*) > 1;
-- ? 面积比千佛石窟大的景区
SELECT 景区名称 FROM 景区 WHERE 占地面积 > (SELECT 占地面积 FROM 景区 WHERE 景区名称 = '千佛石窟');
-- ? 旺季票价100到130之间的景区，便宜的在前
-- ? 旺季门票在100与130之间的景区名称，升序
SELECT 景区名称 FROM 景区 WHERE 旺季门票 BETWEEN 100 AND 130 ORDER BY 旺季门票;
-- ? 云台仙山里有什么好玩的，要不要钱？列项目和收费
SELECT T1.项目名称, T1.收费 FROM 游玩项目 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id WHERE T2.景区名称 = '云台仙山';
-- ? 免费看的演出（收费为0）在哪个景区？
-- ? 收费0元的演出项目所在景区名称
SELECT T2.景区名称 FROM 游玩项目 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id WHERE T1.类型 = '演出' AND T1.收费 = 0;
-- ? 限制身高的项目有哪些，限多高？
-- ? 有限高的项目名称及限高
SELECT 项目名称, 限高 FROM 游玩项目 WHERE 限高 IS NOT NULL;
-- ? 体验、交通、演出类项目平均收费和最长时长
SELECT 类型, AVG(收费), MAX(时长分钟) FROM 游玩项目 GROUP BY 类型;
-- ? 一分钟收费最贵的项目（收费除以时长分钟）
-- ? 每分钟费用最高的游玩项目是哪个？
SELECT 项目名称 FROM 游玩项目 ORDER BY 收费 / 时长分钟 DESC LIMIT 1;
-- ? 玩一趟要多少钱？项目名称、景区名称、旺季门票加收费
SELECT T1.项目名称, T2.景区名称, T2.旺季门票 + T1.收费 FROM 游玩项目 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id;
-- ? 带“高空”俩字的项目在哪些景区？
-- ? 项目名称含高空的景区名
SELECT T2.景区名称 FROM 游玩项目 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id WHERE T1.项目名称 LIKE '%高空%';
-- ? 月牙古镇的票在哪个平台买最便宜？
SELECT T3.平台名 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id JOIN 售票平台 AS T3 ON T1.平台id = T3.平台id WHERE T2.景区名称 = '月牙古镇' ORDER BY T1.售价 LIMIT 1;
-- ? 平台价比旺季门票便宜的：景区、平台、便宜多少
-- ? 售价低于旺季门票的景区名称、平台名和差额
SELECT T2.景区名称, T3.平台名, T2.旺季门票 - T1.售价 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id JOIN 售票平台 AS T3 ON T1.平台id = T3.平台id WHERE T1.售价 < T2.旺季门票;
-- ? 每个平台卖了多少张票，平均好评率多少，卖得多的在前
-- ? 平台总销量与平均好评率，总销量降序
SELECT T2.平台名, SUM(T1.销量), AVG(T1.好评率) FROM 平台售票 AS T1 JOIN 售票平台 AS T2 ON T1.平台id = T2.平台id GROUP BY T2.平台id ORDER BY SUM(T1.销量) DESC;
-- ? 没在任何平台卖票的景区
SELECT 景区名称 FROM 景区 WHERE 景区id NOT IN (SELECT 景区id FROM 平台售票);
-- ? 至少三个平台有票的景区
-- ? 上架平台不少于3个的景区名称
SELECT T2.景区名称 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id GROUP BY T2.景区id HAVING COUNT(*) >= 3;
-- ? 退票率最高的是哪个景区在哪个平台？
SELECT T2.景区名称, T3.平台名 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id JOIN 售票平台 AS T3 ON T1.平台id = T3.平台id ORDER BY T1.退票率 DESC LIMIT 1;
-- ? 游鱼网和途风都卖的景区
-- ? 既能在游鱼网又能在途风买票的景区名称
SELECT T2.景区名称 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id JOIN 售票平台 AS T3 ON T1.平台id = T3.平台id WHERE T3.平台名 = '游鱼网' INTERSECT SELECT T2.景区名称 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id JOIN 售票平台 AS T3 ON T1.平台id = T3.平台id WHERE T3.平台名 = '途风';
-- ? 千佛石窟的旺季门票比云台仙山贵多少？
SELECT (SELECT 旺季门票 FROM 景区 WHERE 景区名称 = '千佛石窟') - (SELECT 旺季门票 FROM 景区 WHERE 景区名称 = '云台仙山');
-- ? 童话水乡的年接待量是碧波湿地的多少倍？
-- ? 童话水乡与碧波湿地年接待量之比
SELECT (SELECT 年接待量 FROM 景区 WHERE 景区名称 = '童话水乡') / (SELECT 年接待量 FROM 景区 WHERE 景区名称 = '碧波湿地');
-- ? 好评率低于平均的景区，去重
SELECT DISTINCT T2.景区名称 FROM 平台售票 AS T1 JOIN 景区 AS T2 ON T1.景区id = T2.景区id WHERE T1.好评率 < (SELECT AVG(好评率) FROM 平台售票);
-- ? 没有收费项目的景区？也就是项目收费都没超过0的，或者根本没项目的
-- ? 没有任何收费大于0项目的景区
SELECT 景区名称 FROM 景区 WHERE 景区id NOT IN (SELECT 景区id FROM 游玩项目 WHERE 收费 > 0);
-- ? 2010年之前成立的平台里手续费率最低的
SELECT 平台名 FROM 售票平台 WHERE 成立时间 < 2010 ORDER BY 手续费率 LIMIT 1;
