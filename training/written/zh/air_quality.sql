-- 空气质量：城市、监测点、日报与污染源企业。
CREATE TABLE cs (csdm TEXT PRIMARY KEY, 城市 TEXT, 省份 TEXT, 气候类型 TEXT, 供暖 TEXT, 机动车_万辆 REAL);
CREATE TABLE jcd (jcd_id INTEGER PRIMARY KEY, 点位名称 TEXT, csdm TEXT REFERENCES cs(csdm), 点位类型 TEXT, 启用日期 TEXT, 运维单位 TEXT);
CREATE TABLE rb (jcd_id INTEGER REFERENCES jcd(jcd_id), 日期 TEXT, AQI INTEGER, PM25 REAL, PM10 REAL, 臭氧 REAL, 首要污染物 TEXT, 等级 TEXT);
CREATE TABLE wry (wry_id INTEGER PRIMARY KEY, 企业名称 TEXT, csdm TEXT REFERENCES cs(csdm), 行业 TEXT, 年排放_吨 REAL, 罚款次数 INTEGER, 罚款金额 REAL, 在线监控 TEXT);
INSERT INTO cs VALUES ('1301','石家庄','河北','温带季风','是',325),('1401','太原','山西','温带季风','是',210),('4601','海口','海南','热带季风','否',110),('5401','拉萨','西藏','高原山地','是',36),('5101','成都','四川','亚热带季风','否',670),('4101','郑州','河南','温带季风','是',510),('3502','厦门','福建','亚热带季风','否',190);
INSERT INTO jcd VALUES (1,'高新区','1301','国控','2013-01-01','绿源环测'),(2,'化工学校','1301','国控','2013-01-01','绿源环测'),(3,'金胜','1401','省控','2016-05-10','晋测科技'),(4,'秀英海南医院','4601','国控','2013-06-01','南岛监测'),(5,'八廓街','5401','国控','2014-09-15','高原环境'),(6,'君平街','5101','国控','2012-12-01','蓉测'),(7,'灵岩寺','5101','背景点','2015-03-20','蓉测'),(8,'烟厂','4101','国控','2013-01-01',NULL),(9,'鼓浪屿','3502','国控','2013-08-08','鹭测');
INSERT INTO rb VALUES (1,'2024-01-10',212,162,238,40,'PM25','重度污染'),(2,'2024-01-10',189,142,210,38,'PM25','中度污染'),(3,'2024-01-10',165,125,190,45,'PM25','中度污染'),(4,'2024-01-10',38,18,35,76,NULL,'优'),(5,'2024-01-10',45,11,42,80,NULL,'优'),(6,'2024-01-10',134,102,140,50,'PM25','轻度污染'),(7,'2024-01-10',62,44,66,58,'PM25','良'),(1,'2024-07-10',148,35,80,205,'臭氧','轻度污染'),(6,'2024-07-10',156,30,55,218,'臭氧','中度污染'),(4,'2024-07-10',25,8,18,50,NULL,'优'),(8,'2024-07-10',121,33,72,185,'臭氧','轻度污染'),(8,'2024-01-10',178,134,201,36,'PM25','中度污染'),(7,'2024-07-10',55,15,30,108,'臭氧','良');
INSERT INTO wry VALUES (1,'冀南钢铁','1301','钢铁',5800,4,260,'是'),(2,'石焦化工','1301','焦化',2100,7,410,'是'),(3,'太重锻造','1401','钢铁',1900,1,30,'否'),(4,'蓉城水泥','5101','水泥',1250,2,55,'是'),(5,'中原铝业','4101','有色',3300,0,0,'是'),(6,'琼岛橡胶','4601','化工',90,0,0,'否'),(7,'锦江印染','5101','纺织',210,3,48,'否'),(8,'郑热电厂','4101','电力',4100,1,20,'是');

-- ? 2024-01-10空气最差的监测点是哪个？
-- ? 2024-01-10哪个点位AQI最高
SELECT jcd.点位名称 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id WHERE rb.日期 = '2024-01-10' ORDER BY rb.AQI DESC LIMIT 1;
-- ? 空气质量为优的有哪些城市？不重复
-- ? 等级达到优的城市，去重
SELECT DISTINCT cs.城市 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id JOIN cs ON jcd.csdm = cs.csdm WHERE rb.等级 = '优';
-- ? 各等级出现了多少次，次数多的在前
SELECT 等级, COUNT(*) FROM rb GROUP BY 等级 ORDER BY COUNT(*) DESC;
-- ? 首要污染物是臭氧的日报有几条？
-- ? 臭氧作为首要污染物出现几次
SELECT COUNT(*) FROM rb WHERE 首要污染物 = '臭氧';
-- ? 两天各自的平均AQI和最高PM25
-- ? 按日期看AQI均值与PM25最大值
SELECT 日期, AVG(AQI), MAX(PM25) FROM rb GROUP BY 日期;
-- ? AQI在100到150之间的点位和日期
SELECT jcd.点位名称, rb.日期 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id WHERE rb.AQI BETWEEN 100 AND 150;
-- ? 每条日报的PM25占PM10的比值，从高到低，列点位名称
-- ? 细颗粒占比（PM25/PM10）降序，带点位名称
SELECT jcd.点位名称, rb.PM25 / rb.PM10 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id ORDER BY rb.PM25 / rb.PM10 DESC;
-- ? 没有首要污染物的是哪些点、哪天？
SELECT jcd.点位名称, rb.日期 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id WHERE rb.首要污染物 IS NULL;
-- ? 各城市平均AQI，空气好的排前面
-- ? 城市空气排名：列城市和AQI均值，从低到高
SELECT cs.城市, AVG(rb.AQI) FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id JOIN cs ON jcd.csdm = cs.csdm GROUP BY cs.城市 ORDER BY AVG(rb.AQI);
-- ? 平均PM25超过75的城市
-- ? 哪些城市PM25均值大于75
SELECT cs.城市 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id JOIN cs ON jcd.csdm = cs.csdm GROUP BY cs.城市 HAVING AVG(rb.PM25) > 75;
-- ? 冬天要供暖的城市有哪些，汽车多少万辆？
SELECT 城市, 机动车_万辆 FROM cs WHERE 供暖 = '是';
-- ? 车最多的城市在哪个省？
-- ? 机动车保有量第一的城市所属省份
SELECT 省份 FROM cs ORDER BY 机动车_万辆 DESC LIMIT 1;
-- ? 供暖城市和不供暖城市的平均AQI
-- ? 有没有供暖对空气影响大不大？按供暖分组给出AQI均值
SELECT cs.供暖, AVG(rb.AQI) FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id JOIN cs ON jcd.csdm = cs.csdm GROUP BY cs.供暖;
-- ? 成都有哪些监测点，属于什么类型？
-- ? 成都的点位名称和点位类型
SELECT jcd.点位名称, jcd.点位类型 FROM jcd JOIN cs ON jcd.csdm = cs.csdm WHERE cs.城市 = '成都';
-- ? 不是国控的监测点
SELECT 点位名称 FROM jcd WHERE 点位类型 <> '国控';
-- ? 启用最早的点位叫什么，哪天启用的？
SELECT 点位名称, 启用日期 FROM jcd ORDER BY 启用日期 LIMIT 1;
-- ? 没人运维的点位
-- ? 运维单位空缺的监测点
SELECT 点位名称 FROM jcd WHERE 运维单位 IS NULL;
-- ? 管着两个以上（含两个）点位的运维单位
SELECT 运维单位 FROM jcd WHERE 运维单位 IS NOT NULL GROUP BY 运维单位 HAVING COUNT(*) >= 2;
-- ? 没有日报数据的监测点
-- ? 哪个点一份日报都没有
SELECT 点位名称 FROM jcd WHERE jcd_id NOT IN (SELECT jcd_id FROM rb);
-- ? 排放最多的三家企业和排放量
-- ? 年排放前3的企业名称与吨数
SELECT 企业名称, 年排放_吨 FROM wry ORDER BY 年排放_吨 DESC LIMIT 3;
-- ? 从没被罚过的企业
SELECT 企业名称 FROM wry WHERE 罚款次数 = 0;
-- ? 平均每次罚多少？罚款金额除以次数，只看被罚过的企业
-- ? 罚款次数大于0的企业，罚款金额/罚款次数
SELECT 企业名称, 罚款金额 / 罚款次数 FROM wry WHERE 罚款次数 > 0;
-- ? 没装在线监控而年排放超过200的企业及所在城市
SELECT wry.企业名称, cs.城市 FROM wry JOIN cs ON wry.csdm = cs.csdm WHERE wry.在线监控 = '否' AND wry.年排放_吨 > 200;
-- ? 各行业企业数、总排放和总罚款
-- ? 按行业统计：多少家、排放合计、罚款金额合计
SELECT 行业, COUNT(*), SUM(年排放_吨), SUM(罚款金额) FROM wry GROUP BY 行业;
-- ? 每个城市的污染源年排放合计，从大到小
SELECT cs.城市, SUM(wry.年排放_吨) FROM wry JOIN cs ON wry.csdm = cs.csdm GROUP BY cs.城市 ORDER BY SUM(wry.年排放_吨) DESC;
-- ? 没有登记污染源企业的城市
-- ? 哪些城市没有污染企业
SELECT 城市 FROM cs WHERE csdm NOT IN (SELECT csdm FROM wry);
-- ? 出过中度污染、也有过轻度污染的城市
SELECT cs.城市 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id JOIN cs ON jcd.csdm = cs.csdm WHERE rb.等级 = '中度污染' INTERSECT SELECT cs.城市 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id JOIN cs ON jcd.csdm = cs.csdm WHERE rb.等级 = '轻度污染';
-- ? 冀南钢铁的排放是太重锻造的几倍？
-- ? 冀南钢铁与太重锻造年排放之比
SELECT (SELECT 年排放_吨 FROM wry WHERE 企业名称 = '冀南钢铁') / (SELECT 年排放_吨 FROM wry WHERE 企业名称 = '太重锻造');
-- ? 郑州的机动车比太原多多少万辆？
SELECT (SELECT 机动车_万辆 FROM cs WHERE 城市 = '郑州') - (SELECT 机动车_万辆 FROM cs WHERE 城市 = '太原');
-- ? 臭氧高于平均的点位名称和日期，高的排前面
-- ? 臭氧浓度超过均值的记录，由高到低，给点位和日期
SELECT jcd.点位名称, rb.日期 FROM rb JOIN jcd ON rb.jcd_id = jcd.jcd_id WHERE rb.臭氧 > (SELECT AVG(臭氧) FROM rb) ORDER BY rb.臭氧 DESC;
