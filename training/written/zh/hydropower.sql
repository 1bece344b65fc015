-- 水电站、机组、月发电量与送电通道。
CREATE TABLE dz_电站 (dz_id TEXT PRIMARY KEY, 电站名 TEXT, 所在河流 TEXT, 省区 TEXT, 装机_万千瓦 REAL, 坝高 REAL, 坝型 TEXT, 库容_亿方 REAL, 首台投产年 INTEGER, 业主 TEXT);
CREATE TABLE jz_机组 (jz_id INTEGER PRIMARY KEY, dz_id TEXT REFERENCES dz_电站(dz_id), 机组号 INTEGER, 单机_万千瓦 REAL, 厂家 TEXT, 状态 TEXT);
CREATE TABLE fd_发电 (dz_id TEXT REFERENCES dz_电站(dz_id), 月份 TEXT, 发电量_亿度 REAL, 弃水电量 REAL, 来水流量 REAL, PRIMARY KEY (dz_id, 月份));
CREATE TABLE sd_送电 (dz_id TEXT REFERENCES dz_电站(dz_id), 受电地区 TEXT, 电压等级 TEXT, 上网电价 REAL, 年送电_亿度 REAL);
INSERT INTO dz_电站 VALUES ('SX','三峡','长江','湖北',2250,181,'重力坝',393,2003,'长电'),('BHT','白鹤滩','金沙江','云南',1600,289,'拱坝',206,2021,'长电'),('XLD','溪洛渡','金沙江','云南',1386,285.5,'拱坝',126.7,2013,'长电'),('JP1','锦屏一级','雅砻江','四川',360,305,'拱坝',77.6,2013,'雅水'),('LYX','龙羊峡','黄河','青海',128,178,'重力坝',247,1987,'黄电'),('XW','小湾','澜沧江','云南',420,294.5,'拱坝',150,2009,'澜水'),('XAJ','新安江','新安江','浙江',85,105,'重力坝',216,1960,'华东网'),('LJX','刘家峡','黄河','甘肃',135,147,'重力坝',57,1969,'甘电');
INSERT INTO jz_机组 VALUES (1,'SX',1,70,'哈电','运行'),(2,'SX',2,70,'东电','检修'),(3,'BHT',1,100,'东电','运行'),(4,'BHT',9,100,'哈电','运行'),(5,'XLD',1,77,'哈电','运行'),(6,'JP1',1,60,'东电','运行'),(7,'LYX',1,32,'东电','运行'),(8,'LYX',2,32,'东电','停机'),(9,'XW',3,70,'东电','检修'),(10,'XAJ',4,9.5,'哈电','运行');
INSERT INTO fd_发电 VALUES ('SX','2023-07',101.2,0,18200),('SX','2023-01',48.3,0,7200),('BHT','2023-07',71.5,2.3,7600),('BHT','2023-01',31.8,0,2900),('XLD','2023-07',66.0,4.1,8100),('XLD','2023-01',28.8,0,3000),('JP1','2023-07',20.2,1.2,2400),('LYX','2023-07',5.6,0,820),('XW','2023-07',22.9,0,2050),('LYX','2023-01',4.1,0,410);
INSERT INTO sd_送电 VALUES ('SX','华东','500kV',0.252,420),('SX','广东','500kV',0.262,180),('BHT','江苏','800kV',0.295,310),('BHT','浙江','800kV',0.298,290),('XLD','广东','500kV',0.330,280),('JP1','江苏','800kV',0.316,165),('XW','广东','800kV',0.288,190),('LYX','青海','330kV',0.227,58);

-- ? 装机容量最大的水电站是哪座？
-- ? 全国头号水电站，看装机
SELECT 电站名 FROM dz_电站 ORDER BY 装机_万千瓦 DESC LIMIT 1;
-- ? 黄河上有哪些电站？
SELECT 电站名 FROM dz_电站 WHERE 所在河流 = '黄河';
-- ? 坝高超过280米的拱坝电站
-- ? 拱坝里比280米还高的
SELECT 电站名 FROM dz_电站 WHERE 坝型 = '拱坝' AND 坝高 > 280;
-- ? 谁家的大坝最高，有多高？
SELECT 电站名, 坝高 FROM dz_电站 ORDER BY 坝高 DESC LIMIT 1;
-- ? 长电名下电站总装机多少？
-- ? 业主为长电的电站装机合计
SELECT SUM(装机_万千瓦) FROM dz_电站 WHERE 业主 = '长电';
-- ? 各省区的电站数和总装机，装机多的在前
SELECT 省区, COUNT(*), SUM(装机_万千瓦) FROM dz_电站 GROUP BY 省区 ORDER BY SUM(装机_万千瓦) DESC;
-- ? 重力坝和拱坝的平均坝高、平均库容
-- ? 不同坝型的坝高均值和库容均值
SELECT 坝型, AVG(坝高), AVG(库容_亿方) FROM dz_电站 GROUP BY 坝型;
-- ? 1970年之前投产的老电站，最老的在前
-- ? 首台机组投产早于1970年的电站，按年份升序
SELECT 电站名 FROM dz_电站 WHERE 首台投产年 < 1970 ORDER BY 首台投产年;
-- ? 库容在100到250之间的电站及库容
SELECT 电站名, 库容_亿方 FROM dz_电站 WHERE 库容_亿方 BETWEEN 100 AND 250;
-- ? 建有两座以上（含两座）电站的河流
-- ? 电站数至少2的河
SELECT 所在河流 FROM dz_电站 GROUP BY 所在河流 HAVING COUNT(*) >= 2;
-- ? 正在检修的机组在哪些电站，几号机？
-- ? 检修中的机组：电站名、机组号
SELECT dz_电站.电站名, jz_机组.机组号 FROM jz_机组 JOIN dz_电站 ON jz_机组.dz_id = dz_电站.dz_id WHERE jz_机组.状态 = '检修';
-- ? 单机容量最大的机组是多少万千瓦？
SELECT MAX(单机_万千瓦) FROM jz_机组;
-- ? 没在运行的机组有几台？
-- ? 状态不是运行的机组台数
SELECT COUNT(*) FROM jz_机组 WHERE 状态 <> '运行';
-- ? 每个厂家供了几台机组，总容量多少？
SELECT 厂家, COUNT(*), SUM(单机_万千瓦) FROM jz_机组 GROUP BY 厂家;
-- ? 同时用了哈电和东电两家机组的电站
-- ? 哈电、东电的机组都有的电站名
SELECT dz_电站.电站名 FROM jz_机组 JOIN dz_电站 ON jz_机组.dz_id = dz_电站.dz_id WHERE jz_机组.厂家 = '哈电' INTERSECT SELECT dz_电站.电站名 FROM jz_机组 JOIN dz_电站 ON jz_机组.dz_id = dz_电站.dz_id WHERE jz_机组.厂家 = '东电';
-- ? 没登记机组的电站
SELECT 电站名 FROM dz_电站 WHERE dz_id NOT IN (SELECT dz_id FROM jz_机组);
-- ? 2023-07哪座电站发电最多，发了多少？
-- ? 2023-07发电量冠军电站及电量
SELECT dz_电站.电站名, fd_发电.发电量_亿度 FROM fd_发电 JOIN dz_电站 ON fd_发电.dz_id = dz_电站.dz_id WHERE fd_发电.月份 = '2023-07' ORDER BY fd_发电.发电量_亿度 DESC LIMIT 1;
-- ? 哪些电站有弃水，弃了多少电量？
-- ? 弃水电量大于0的电站和数值
SELECT dz_电站.电站名, fd_发电.弃水电量 FROM fd_发电 JOIN dz_电站 ON fd_发电.dz_id = dz_电站.dz_id WHERE fd_发电.弃水电量 > 0;
-- ? 各月总发电量和平均来水流量
SELECT 月份, SUM(发电量_亿度), AVG(来水流量) FROM fd_发电 GROUP BY 月份;
-- ? 三峡丰枯差：发电最多的月比最少的月多多少？
-- ? 三峡月发电量最大减最小
SELECT MAX(fd_发电.发电量_亿度) - MIN(fd_发电.发电量_亿度) FROM fd_发电 JOIN dz_电站 ON fd_发电.dz_id = dz_电站.dz_id WHERE dz_电站.电站名 = '三峡';
-- ? 2023-07每万千瓦装机发了多少电？列电站名和发电量除以装机
SELECT dz_电站.电站名, fd_发电.发电量_亿度 / dz_电站.装机_万千瓦 FROM fd_发电 JOIN dz_电站 ON fd_发电.dz_id = dz_电站.dz_id WHERE fd_发电.月份 = '2023-07';
-- ? 没有发电数据的电站
-- ? 哪些电站没报发电量
SELECT 电站名 FROM dz_电站 WHERE dz_id NOT IN (SELECT dz_id FROM fd_发电);
-- ? 广东用的是哪些电站的水电？
-- ? 向广东送电的电站名
SELECT dz_电站.电站名 FROM sd_送电 JOIN dz_电站 ON sd_送电.dz_id = dz_电站.dz_id WHERE sd_送电.受电地区 = '广东';
-- ? 上网电价最便宜的一条送电是哪个电站送往哪里？
SELECT dz_电站.电站名, sd_送电.受电地区 FROM sd_送电 JOIN dz_电站 ON sd_送电.dz_id = dz_电站.dz_id ORDER BY sd_送电.上网电价 LIMIT 1;
-- ? 每条送电通道一年卖多少钱（电价乘年送电量），从多到少，列电站名和受电地区
-- ? 年售电收入排行：电站名、受电地区、上网电价×年送电，由高到低
SELECT dz_电站.电站名, sd_送电.受电地区, sd_送电.上网电价 * sd_送电.年送电_亿度 FROM sd_送电 JOIN dz_电站 ON sd_送电.dz_id = dz_电站.dz_id ORDER BY sd_送电.上网电价 * sd_送电.年送电_亿度 DESC;
-- ? 各受电地区每年一共收多少电？超过200的列出来
SELECT 受电地区, SUM(年送电_亿度) FROM sd_送电 GROUP BY 受电地区 HAVING SUM(年送电_亿度) > 200;
-- ? 特高压（800kV）通道的平均电价和总送电量
-- ? 电压等级800kV的送电：电价均值、年送电合计
SELECT AVG(上网电价), SUM(年送电_亿度) FROM sd_送电 WHERE 电压等级 = '800kV';
-- ? 白鹤滩比溪洛渡装机多多少？
SELECT (SELECT 装机_万千瓦 FROM dz_电站 WHERE 电站名 = '白鹤滩') - (SELECT 装机_万千瓦 FROM dz_电站 WHERE 电站名 = '溪洛渡');
-- ? 龙羊峡的库容是刘家峡的多少倍？
-- ? 龙羊峡与刘家峡库容的比值
SELECT (SELECT 库容_亿方 FROM dz_电站 WHERE 电站名 = '龙羊峡') / (SELECT 库容_亿方 FROM dz_电站 WHERE 电站名 = '刘家峡');
-- ? 库容大于平均但装机小于平均的电站
SELECT 电站名 FROM dz_电站 WHERE 库容_亿方 > (SELECT AVG(库容_亿方) FROM dz_电站) AND 装机_万千瓦 < (SELECT AVG(装机_万千瓦) FROM dz_电站);
