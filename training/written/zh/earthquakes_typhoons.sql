-- 自然灾害库：地震、台风、受灾地区与救援。
CREATE TABLE dizhen (eq_id INTEGER PRIMARY KEY, 地震名称 TEXT, 发震时间 TEXT, 震级 REAL, 震源深度 REAL, 震中省 TEXT, 最大烈度 INTEGER, 有感范围 REAL);
CREATE TABLE taifeng (tf_no TEXT PRIMARY KEY, 中文名 TEXT, 命名国家 TEXT, 登陆日 TEXT, 登陆地 TEXT, 登陆风速 REAL, 强度等级 TEXT, 是否除名 TEXT);
CREATE TABLE shouzai (sz_id INTEGER PRIMARY KEY, 灾种 TEXT, eq_id INTEGER REFERENCES dizhen(eq_id), tf_no TEXT REFERENCES taifeng(tf_no), 受灾县 TEXT, 受灾人口 REAL, 死亡人数 INTEGER, 倒塌房屋 INTEGER, 经济损失 REAL);
CREATE TABLE jiuyuan (jy_id INTEGER PRIMARY KEY, sz_id INTEGER REFERENCES shouzai(sz_id), 队伍 TEXT, 队伍类型 TEXT, 到达小时 REAL, 人数 INTEGER, 救出人数 INTEGER, 物资价值 REAL);
INSERT INTO dizhen VALUES (1,'汶川地震','2008-05-12',8.0,14,'四川',11,300),(2,'玉树地震','2010-04-14',7.1,14,'青海',9,120),(3,'芦山地震','2013-04-20',7.0,13,'四川',9,110),(4,'九寨沟地震','2017-08-08',7.0,20,'四川',9,95),(5,'积石山地震','2023-12-18',6.2,10,'甘肃',8,60),(6,'和静地震','2013-03-01',4.6,33,'新疆',NULL,10),(7,'鲁甸地震','2014-08-03',6.5,12,'云南',9,80),(8,'阿图什地震','2020-01-19',6.4,16,'新疆',8,50);
INSERT INTO taifeng VALUES ('0608','桑梅','越南','2006-08-10','浙江苍南',60,'超强台风','是'),('1409','威马迅','泰国','2014-07-18','海南文昌',70,'超强台风','是'),('1614','莫兰蒂','朝鲜','2016-09-15','福建厦门',52,'强台风','是'),('1822','山竺','泰国','2018-09-16','广东台山',45,'强台风','是'),('1909','利奇马','越南','2019-08-10','浙江温岭',52,'超强台风','是'),('2106','烟华','中国','2021-07-25','浙江舟山',38,'台风','否'),('2309','苏啦','韩国','2023-09-02','广东珠海',45,'强台风','是'),('2305','杜苏瑞','韩国','2023-07-28','福建晋江',50,'强台风','是'),('2320','小狗','日本','2023-10-05','台湾恒春',NULL,'台风','否');
INSERT INTO shouzai VALUES (1,'地震',1,NULL,'北川县',16.1,15645,34000,585),(2,'地震',1,NULL,'汶川县',10.5,15941,21000,643),(3,'地震',2,NULL,'玉树县',10.0,2687,15000,228),(4,'地震',3,NULL,'芦山县',12.0,120,9800,110),(5,'地震',5,NULL,'积石山县',24.8,117,7100,52),(6,'台风',NULL,'0608','福鼎市',41.0,138,32000,31),(7,'台风',NULL,'1409','文昌市',50.2,14,23000,108),(8,'台风',NULL,'1909','永嘉县',30.7,32,240,42),(9,'台风',NULL,'1614','翔安区',28.0,3,1700,102),(10,'地震',7,NULL,'鲁甸县',26.3,526,25800,NULL);
INSERT INTO jiuyuan VALUES (1,1,'某集团军','军队',20,3500,820,1200),(2,1,'蓝天之友','民间',48,120,14,60),(3,2,'空降兵分队','军队',44,15,0,0),(4,3,'青海消防总队','消防',9,860,95,300),(5,5,'甘肃消防总队','消防',2.5,580,78,210),(6,5,'蓝天之友','民间',6,230,9,350),(7,8,'台州消防支队','消防',3,190,41,40),(8,4,'四川武警','军队',4,1100,60,180),(9,6,'福鼎民兵','民间',1.5,400,22,15);

-- ? 震级最大的是哪次地震？
-- ? 历次地震里最厉害（震级最高）的一次
SELECT 地震名称 FROM dizhen ORDER BY 震级 DESC LIMIT 1;
-- ? 四川发生过哪些地震，都在什么时候？
SELECT 地震名称, 发震时间 FROM dizhen WHERE 震中省 = '四川';
-- ? 7级及以上的地震有几次？
-- ? 统计震级不低于7的次数
SELECT COUNT(*) FROM dizhen WHERE 震级 >= 7;
-- ? 震源最浅的地震和深度
SELECT 地震名称, 震源深度 FROM dizhen ORDER BY 震源深度 LIMIT 1;
-- ? 没有评定烈度的地震
-- ? 最大烈度缺失的是哪次
SELECT 地震名称 FROM dizhen WHERE 最大烈度 IS NULL;
-- ? 各省地震次数和最大震级，次数多的在前
SELECT 震中省, COUNT(*), MAX(震级) FROM dizhen GROUP BY 震中省 ORDER BY COUNT(*) DESC;
-- ? 2010-01-01到2015-12-31之间震级超过6的地震
-- ? 发震时间在2010-01-01至2015-12-31、大于6级的地震名
SELECT 地震名称 FROM dizhen WHERE 发震时间 BETWEEN '2010-01-01' AND '2015-12-31' AND 震级 > 6;
-- ? 风力最猛的台风是哪个，在哪儿登陆？
-- ? 登陆风速最大的台风名称和登陆地
SELECT 中文名, 登陆地 FROM taifeng ORDER BY 登陆风速 DESC LIMIT 1;
-- ? 在浙江登陆的台风
SELECT 中文名 FROM taifeng WHERE 登陆地 LIKE '浙江%';
-- ? 名字没被除名、以后还会用的台风，是哪国命名的？
-- ? 尚未除名的台风名及命名国家
SELECT 中文名, 命名国家 FROM taifeng WHERE 是否除名 = '否';
-- ? 不同强度的台风各几个，平均登陆风速多少？
SELECT 强度等级, COUNT(*), AVG(登陆风速) FROM taifeng GROUP BY 强度等级;
-- ? 贡献过不止一个台风名字的国家
-- ? 命名次数达到2次或更多的国家
SELECT 命名国家 FROM taifeng GROUP BY 命名国家 HAVING COUNT(*) >= 2;
-- ? 汶川地震波及哪些县，各死了多少人？
-- ? 汶川地震的受灾县和死亡人数
SELECT shouzai.受灾县, shouzai.死亡人数 FROM shouzai JOIN dizhen ON shouzai.eq_id = dizhen.eq_id WHERE dizhen.地震名称 = '汶川地震';
-- ? 每次地震造成的死亡总人数和经济损失合计
SELECT dizhen.地震名称, SUM(shouzai.死亡人数), SUM(shouzai.经济损失) FROM shouzai JOIN dizhen ON shouzai.eq_id = dizhen.eq_id GROUP BY dizhen.地震名称;
-- ? 台风造成经济损失最大的县是哪里，是哪个台风？
-- ? 因台风受损最重（经济损失最大）的受灾县和台风名
SELECT shouzai.受灾县, taifeng.中文名 FROM shouzai JOIN taifeng ON shouzai.tf_no = taifeng.tf_no ORDER BY shouzai.经济损失 DESC LIMIT 1;
-- ? 两种灾害的受灾人口和倒塌房屋总数
-- ? 按灾种合计受灾人口、倒塌房屋
SELECT 灾种, SUM(受灾人口), SUM(倒塌房屋) FROM shouzai GROUP BY 灾种;
-- ? 经济损失还没统计出来的县
SELECT 受灾县 FROM shouzai WHERE 经济损失 IS NULL;
-- ? 死亡不足20人但倒房超过1000间的县
-- ? 伤亡小、房损大：死亡人数低于20且倒塌房屋高于1000的受灾县
SELECT 受灾县 FROM shouzai WHERE 死亡人数 < 20 AND 倒塌房屋 > 1000;
-- ? 没有受灾记录的台风有哪些？
-- ? 登陆后没报灾情的台风名
SELECT 中文名 FROM taifeng WHERE tf_no NOT IN (SELECT tf_no FROM shouzai WHERE tf_no IS NOT NULL);
-- ? 最快赶到现场的队伍是谁，几小时到？
SELECT 队伍, 到达小时 FROM jiuyuan ORDER BY 到达小时 LIMIT 1;
-- ? 去北川县救援的有哪些队伍，各救出多少人？
-- ? 北川县的救援队伍与救出人数
SELECT jiuyuan.队伍, jiuyuan.救出人数 FROM jiuyuan JOIN shouzai ON jiuyuan.sz_id = shouzai.sz_id WHERE shouzai.受灾县 = '北川县';
-- ? 各类队伍的平均到达时间和总救出人数，到得快的在前
-- ? 按队伍类型统计到达小时均值、救出总人数，由快到慢
SELECT 队伍类型, AVG(到达小时), SUM(救出人数) FROM jiuyuan GROUP BY 队伍类型 ORDER BY AVG(到达小时);
-- ? 平均每名队员救出几人？救出人数除以人数，最高的是哪支队伍
SELECT 队伍 FROM jiuyuan ORDER BY 救出人数 / 人数 DESC LIMIT 1;
-- ? 参加过多次救援的队伍
-- ? 出动不止1次的救援队
SELECT 队伍 FROM jiuyuan GROUP BY 队伍 HAVING COUNT(*) > 1;
-- ? 民间力量都去了哪些受灾县？
-- ? 民间队伍到过的受灾县名
SELECT shouzai.受灾县 FROM jiuyuan JOIN shouzai ON jiuyuan.sz_id = shouzai.sz_id WHERE jiuyuan.队伍类型 = '民间';
-- ? 既有消防又有民间队伍到场的县
SELECT shouzai.受灾县 FROM jiuyuan JOIN shouzai ON jiuyuan.sz_id = shouzai.sz_id WHERE jiuyuan.队伍类型 = '消防' INTERSECT SELECT shouzai.受灾县 FROM jiuyuan JOIN shouzai ON jiuyuan.sz_id = shouzai.sz_id WHERE jiuyuan.队伍类型 = '民间';
-- ? 没有救援记录的受灾县
-- ? 哪些受灾县没有队伍到过
SELECT 受灾县 FROM shouzai WHERE sz_id NOT IN (SELECT sz_id FROM jiuyuan);
-- ? 汶川地震比积石山地震大多少级？
-- ? 汶川地震与积石山地震的震级差
SELECT (SELECT 震级 FROM dizhen WHERE 地震名称 = '汶川地震') - (SELECT 震级 FROM dizhen WHERE 地震名称 = '积石山地震');
-- ? 那次8级大地震，救援一共投入多少人？
-- ? 参与震级8地震救援的总人数
SELECT SUM(jiuyuan.人数) FROM jiuyuan JOIN shouzai ON jiuyuan.sz_id = shouzai.sz_id JOIN dizhen ON shouzai.eq_id = dizhen.eq_id WHERE dizhen.震级 = 8;
-- ? 受灾人口高于平均的县，人口多的排前面
SELECT 受灾县 FROM shouzai WHERE 受灾人口 > (SELECT AVG(受灾人口) FROM shouzai) ORDER BY 受灾人口 DESC;
