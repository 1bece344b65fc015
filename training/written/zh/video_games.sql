-- 游戏、厂商、平台发售与玩家评价。
CREATE TABLE 厂商 (厂商ID INTEGER PRIMARY KEY, 厂商名 TEXT, 总部 TEXT, 员工数 INTEGER, 成立时间 INTEGER, 年营收 REAL, 是否上市 INTEGER);
CREATE TABLE 游戏 (游戏ID INTEGER PRIMARY KEY, 游戏名 TEXT, 厂商ID INTEGER REFERENCES 厂商(厂商ID), 品类 TEXT, 首发年份 INTEGER, 开发成本 REAL, 适龄 TEXT, 是否内购 INTEGER);
CREATE TABLE 发售 (游戏ID INTEGER REFERENCES 游戏(游戏ID), 平台 TEXT, 售价 REAL, 销量 REAL, 好评率 REAL, 容量 REAL, PRIMARY KEY (游戏ID, 平台));
CREATE TABLE 评测 (评测ID INTEGER PRIMARY KEY, 游戏ID INTEGER REFERENCES 游戏(游戏ID), 媒体 TEXT, 画面 INTEGER, 玩法 INTEGER, 剧情 INTEGER, 总分 REAL);
INSERT INTO 厂商 VALUES (1,'山猫互动','杭州',180,2014,12.6,0),(2,'巨象网络','深圳',9800,1998,640.0,1),(3,'星尘工作室','成都',45,2018,1.1,0),(4,'龙渊游戏','上海',1200,2009,38.5,1),(5,'米果科技','上海',5000,2012,275.0,0),(6,'独木舟','北京',6,2020,NULL,0);
INSERT INTO 游戏 VALUES (1,'西行记：大圣',1,'动作',2024,4.0,'16+',0),(2,'荣耀峡谷',2,'MOBA',2015,1.5,'16+',1),(3,'深海拾荒者',3,'模拟',2021,0.12,'8+',0),(4,'龙渊Online',4,'角色扮演',2012,0.8,'12+',1),(5,'星穹旅者',5,'角色扮演',2020,7.0,'12+',1),(6,'太吾小镇',3,'角色扮演',2023,0.2,'8+',0),(7,'方块农夫',6,'模拟',2022,0.01,'8+',0),(8,'巨象飞车',2,'竞速',2008,0.3,'8+',1),(9,'暗影剑客',1,'动作',2019,0.6,'16+',0);
INSERT INTO 发售 VALUES (1,'PC',268,1500.0,96.5,130),(1,'PS5',268,500.0,95.0,120),(2,'手机',0,20000.0,82.0,16),(3,'PC',68,90.5,93.2,6),(3,'Switch',88,25.0,90.1,5),(4,'PC',0,800.0,70.4,40),(5,'手机',0,6000.0,88.8,32),(5,'PC',0,1200.0,87.0,100),(6,'PC',70,130.0,84.9,9),(7,'PC',36,12.2,97.1,1),(9,'PC',98,60.0,80.5,35);
INSERT INTO 评测 VALUES (1,1,'游戏时光社',98,92,85,9.3),(2,1,'机核派',97,88,90,9.1),(3,2,'游戏时光社',78,90,40,7.8),(4,3,'机核派',75,91,80,8.7),(5,5,'游戏时光社',92,80,88,8.6),(6,6,'玩家论坛',66,85,82,8.0),(7,9,'玩家论坛',80,76,60,7.2),(8,5,'机核派',90,77,86,8.2),(9,4,'玩家论坛',60,65,70,6.3);

-- ? 哪些游戏可以免费玩？
-- ? 售价为0的游戏，名字去重
SELECT DISTINCT 游戏.游戏名 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID WHERE 发售.售价 = 0;
-- ? 没有内购的买断制游戏
SELECT 游戏名 FROM 游戏 WHERE 是否内购 = 0;
-- ? 员工最少的厂商是哪家，有几个人？
-- ? 人手最少的游戏公司和员工数
SELECT 厂商名, 员工数 FROM 厂商 ORDER BY 员工数 LIMIT 1;
-- ? 总部在上海的厂商
SELECT 厂商名 FROM 厂商 WHERE 总部 = '上海';
-- ? 已经上市的公司年营收总共多少？
-- ? 上市厂商的营收合计
SELECT SUM(年营收) FROM 厂商 WHERE 是否上市 = 1;
-- ? 人均营收：每家厂商的年营收除以员工数
SELECT 厂商名, 年营收 / 员工数 FROM 厂商;
-- ? 还没公布营收的厂商
SELECT 厂商名 FROM 厂商 WHERE 年营收 IS NULL;
-- ? 山猫互动做过什么游戏？
-- ? 山猫互动旗下的游戏名称
SELECT 游戏.游戏名 FROM 游戏 JOIN 厂商 ON 游戏.厂商ID = 厂商.厂商ID WHERE 厂商.厂商名 = '山猫互动';
-- ? 《方块农夫》是哪家做的，那家公司在哪里？
SELECT 厂商.厂商名, 厂商.总部 FROM 游戏 JOIN 厂商 ON 游戏.厂商ID = 厂商.厂商ID WHERE 游戏.游戏名 = '方块农夫';
-- ? 小孩子（8+）能玩的游戏有哪些？
-- ? 适龄8+的游戏名
SELECT 游戏名 FROM 游戏 WHERE 适龄 = '8+';
-- ? 每个品类的游戏数量和平均开发成本，成本高的排前
SELECT 品类, COUNT(*), AVG(开发成本) FROM 游戏 GROUP BY 品类 ORDER BY AVG(开发成本) DESC;
-- ? 烧钱最多的三款游戏，各花了多少？
-- ? 开发成本前三名的游戏名和成本
SELECT 游戏名, 开发成本 FROM 游戏 ORDER BY 开发成本 DESC LIMIT 3;
-- ? 2010年到2020年首发的角色扮演游戏
SELECT 游戏名 FROM 游戏 WHERE 品类 = '角色扮演' AND 首发年份 BETWEEN 2010 AND 2020;
-- ? 各平台上有几款游戏，平均好评率如何？
SELECT 平台, COUNT(*), AVG(好评率) FROM 发售 GROUP BY 平台;
-- ? PC上好评率最高的是哪个游戏？
-- ? PC端口碑最好的游戏
SELECT 游戏.游戏名 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID WHERE 发售.平台 = 'PC' ORDER BY 发售.好评率 DESC LIMIT 1;
-- ? 每款游戏在各平台的销售额（售价×销量）
-- ? 列游戏名、平台和售价乘销量
SELECT 游戏.游戏名, 发售.平台, 发售.售价 * 发售.销量 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID;
-- ? 各厂商游戏的总销量，从高到低
SELECT 厂商.厂商名, SUM(发售.销量) FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID JOIN 厂商 ON 游戏.厂商ID = 厂商.厂商ID GROUP BY 厂商.厂商名 ORDER BY SUM(发售.销量) DESC;
-- ? 至少登陆了两个平台的游戏，各有几个平台？
-- ? 多平台发售（不少于2个）的游戏和平台数
SELECT 游戏.游戏名, COUNT(*) FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID GROUP BY 游戏.游戏名 HAVING COUNT(*) >= 2;
-- ? 没有发售信息的游戏
SELECT 游戏名 FROM 游戏 WHERE 游戏ID NOT IN (SELECT 游戏ID FROM 发售);
-- ? 同时登陆PC和Switch的游戏
-- ? PC、Switch两边都能玩到的
SELECT 游戏.游戏名 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID WHERE 发售.平台 = 'PC' INTERSECT SELECT 游戏.游戏名 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID WHERE 发售.平台 = 'Switch';
-- ? 硬盘快满了：容量不到10、好评率超过90的游戏和平台
SELECT 游戏.游戏名, 发售.平台 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID WHERE 发售.容量 < 10 AND 发售.好评率 > 90;
-- ? 机核派给哪些游戏打过分，总分多少？
SELECT 游戏.游戏名, 评测.总分 FROM 评测 JOIN 游戏 ON 评测.游戏ID = 游戏.游戏ID WHERE 评测.媒体 = '机核派';
-- ? 每家媒体评了几款、平均总分多少？谁打分更严，按均分从低到高
-- ? 各媒体评测篇数和平均总分，最严的排最前
SELECT 媒体, COUNT(*), AVG(总分) FROM 评测 GROUP BY 媒体 ORDER BY AVG(总分);
-- ? 画面比剧情高出最多的评测是哪款游戏？
SELECT 游戏.游戏名 FROM 评测 JOIN 游戏 ON 评测.游戏ID = 游戏.游戏ID ORDER BY 评测.画面 - 评测.剧情 DESC LIMIT 1;
-- ? 没被任何媒体评测过的游戏
-- ? 评测里找不到的游戏有哪些
SELECT 游戏名 FROM 游戏 WHERE 游戏ID NOT IN (SELECT 游戏ID FROM 评测);
-- ? 玩法高于平均分但剧情低于平均分的游戏
SELECT 游戏.游戏名 FROM 评测 JOIN 游戏 ON 评测.游戏ID = 游戏.游戏ID WHERE 评测.玩法 > (SELECT AVG(玩法) FROM 评测) AND 评测.剧情 < (SELECT AVG(剧情) FROM 评测);
-- ? 巨象网络比米果科技多多少员工？
SELECT (SELECT 员工数 FROM 厂商 WHERE 厂商名 = '巨象网络') - (SELECT 员工数 FROM 厂商 WHERE 厂商名 = '米果科技');
-- ? 《星穹旅者》的开发成本是《龙渊Online》的几倍？
-- ? 星穹旅者、龙渊Online两款游戏开发成本之比
SELECT (SELECT 开发成本 FROM 游戏 WHERE 游戏名 = '星穹旅者') / (SELECT 开发成本 FROM 游戏 WHERE 游戏名 = '龙渊Online');
-- ? 手机或者PS5上的游戏名和售价
SELECT 游戏.游戏名, 发售.售价 FROM 发售 JOIN 游戏 ON 发售.游戏ID = 游戏.游戏ID WHERE 发售.平台 IN ('手机', 'PS5');
-- ? 成立最晚的厂商出了什么游戏？
-- ? 最年轻的厂商做的游戏
SELECT 游戏.游戏名 FROM 游戏 JOIN 厂商 ON 游戏.厂商ID = 厂商.厂商ID WHERE 厂商.成立时间 = (SELECT MAX(成立时间) FROM 厂商);
