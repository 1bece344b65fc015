-- 电子竞技：战队、选手、赛事、名次与奖金。
CREATE TABLE 战队 (战队ID INTEGER PRIMARY KEY, 队名 TEXT, 简称 TEXT, 主场城市 TEXT, 成立时间 TEXT, 老板 TEXT, 微博粉丝_万 REAL);
CREATE TABLE 选手 (选手ID INTEGER PRIMARY KEY, 游戏ID名 TEXT, 真名 TEXT, 国籍 TEXT, 出生年 INTEGER, 位置 TEXT, 战队ID INTEGER REFERENCES 战队(战队ID), 年薪_万 REAL, 状态 TEXT);
CREATE TABLE 电竞赛事 (赛事ID INTEGER PRIMARY KEY, 赛事名 TEXT, 项目 TEXT, 级别 TEXT, 举办地 TEXT, 年份 INTEGER, 总奖金_万 REAL, 峰值观众_万 REAL);
CREATE TABLE 名次 (赛事ID INTEGER REFERENCES 电竞赛事(赛事ID), 战队ID INTEGER REFERENCES 战队(战队ID), 排名 INTEGER, 奖金_万 REAL, 胜场 INTEGER, 负场 INTEGER, PRIMARY KEY (赛事ID, 战队ID));
INSERT INTO 战队 VALUES (1,'鸿蒙电竞俱乐部','HMG','上海','2013-05-10','肖老板',520),(2,'狂风战队','KF','武汉','2016-02-18','黎明辉',310),(3,'雷霆之翼','LTY','北京','2012-09-01','裘总',880),(4,'小象电竞','XX','成都','2019-11-11',NULL,95),(5,'泡菜王者','PCK','首尔','2011-03-03','金泰浩',430),(6,'海风青训','HF','厦门','2022-07-01','林海',4);
INSERT INTO 选手 VALUES (1,'Clearwing','陆明','中国',1999,'中单',1,1200,'现役'),(2,'Wudi','吴迪','中国',2003,'打野',1,680,'现役'),(3,'小鱼儿','余安','中国',2001,'射手',2,450,'现役'),(4,'Ghostt','顾思','中国',1996,'中单',3,NULL,'退役'),(5,'Faekor','李相赫俊','韩国',1996,'中单',5,3500,'现役'),(6,'Tiger99','安虎','中国',2005,'上单',4,120,'现役'),(7,'MilkCat','苗可','中国',2002,'辅助',3,390,'禁赛'),(8,'Kimchi','金在昊','韩国',2000,'射手',1,900,'现役'),(9,'SeaStar','海星','中国',2007,'打野',6,20,'青训'),(10,'OldK','康林','中国',1994,'辅助',NULL,NULL,'退役');
INSERT INTO 电竞赛事 VALUES (1,'全球总决赛S12','英雄峡谷','世界赛','旧金山',2022,1600,515),(2,'全球总决赛S13','英雄峡谷','世界赛','首尔',2023,1590,640),(3,'春季联赛2023','英雄峡谷','国内联赛','上海',2023,400,180),(4,'荣耀冠军杯','荣耀农场','国内杯赛','北京',2023,1000,210),(5,'季中邀请赛','英雄峡谷','世界赛','伦敦',2023,180,230),(6,'青训大奖赛','荣耀农场','青训','厦门',2024,15,2);
INSERT INTO 名次 VALUES (1,5,2,240,13,4),(1,1,4,120,10,6),(1,3,9,40,5,7),(2,5,1,320,15,2),(2,1,3,130,11,5),(2,2,8,72,6,6),(3,1,1,150,20,4),(3,2,2,80,18,7),(3,3,5,20,12,9),(4,2,1,400,14,3),(4,4,4,60,8,8),(5,1,1,45,12,3),(5,5,3,20,9,5);

-- ? 粉丝最多的战队是哪支？
-- ? 微博人气第一的队，给队名
SELECT 队名 FROM 战队 ORDER BY 微博粉丝_万 DESC LIMIT 1;
-- ? HMG是哪支战队的简称，主场在哪？
SELECT 队名, 主场城市 FROM 战队 WHERE 简称 = 'HMG';
-- ? 2015-01-01之后成立的战队，早成立的在前
-- ? 成立时间晚于2015-01-01的队名，按先后排
SELECT 队名 FROM 战队 WHERE 成立时间 > '2015-01-01' ORDER BY 成立时间;
-- ? 老板不详的战队
SELECT 队名 FROM 战队 WHERE 老板 IS NULL;
-- ? 还在打比赛的（现役）中单有哪些？
-- ? 现役中单选手的游戏ID名
SELECT 游戏ID名 FROM 选手 WHERE 位置 = '中单' AND 状态 = '现役';
-- ? 身价顶流：年薪最高的选手真名和年薪
SELECT 真名, 年薪_万 FROM 选手 ORDER BY 年薪_万 DESC LIMIT 1;
-- ? 最年轻的选手是谁，打什么位置？
-- ? 出生最晚的选手游戏ID名与位置
SELECT 游戏ID名, 位置 FROM 选手 ORDER BY 出生年 DESC LIMIT 1;
-- ? 被禁赛的选手是哪个队的？
-- ? 状态为禁赛的选手所属战队名
SELECT 战队.队名 FROM 选手 JOIN 战队 ON 选手.战队ID = 战队.战队ID WHERE 选手.状态 = '禁赛';
-- ? 外籍选手的游戏ID名和所在战队
-- ? 国籍不是中国的选手效力于哪队，列游戏ID名、队名
SELECT 选手.游戏ID名, 战队.队名 FROM 选手 JOIN 战队 ON 选手.战队ID = 战队.战队ID WHERE 选手.国籍 <> '中国';
-- ? 没有战队的选手
SELECT 游戏ID名 FROM 选手 WHERE 战队ID IS NULL;
-- ? 各位置的选手人数和平均年薪，薪水高的位置在前
-- ? 按位置统计人数、年薪均值，由高到低
SELECT 位置, COUNT(*), AVG(年薪_万) FROM 选手 GROUP BY 位置 ORDER BY AVG(年薪_万) DESC;
-- ? 每支战队选手年薪总额，超过1000万的列出来
-- ? 工资总支出大于1000的战队和金额
SELECT 战队.队名, SUM(选手.年薪_万) FROM 选手 JOIN 战队 ON 选手.战队ID = 战队.战队ID GROUP BY 战队.队名 HAVING SUM(选手.年薪_万) > 1000;
-- ? 鸿蒙电竞俱乐部都有哪些队员？
SELECT 选手.游戏ID名 FROM 选手 JOIN 战队 ON 选手.战队ID = 战队.战队ID WHERE 战队.队名 = '鸿蒙电竞俱乐部';
-- ? 奖金池最大的赛事是什么，在哪里办的？
-- ? 总奖金最高的赛事名和举办地
SELECT 赛事名, 举办地 FROM 电竞赛事 ORDER BY 总奖金_万 DESC LIMIT 1;
-- ? 2023年的世界赛有哪些？
-- ? 年份2023、级别世界赛的赛事名
SELECT 赛事名 FROM 电竞赛事 WHERE 年份 = 2023 AND 级别 = '世界赛';
-- ? 各级别赛事的场数和平均峰值观众
SELECT 级别, COUNT(*), AVG(峰值观众_万) FROM 电竞赛事 GROUP BY 级别;
-- ? 峰值观众在100到300万之间的赛事和观众数，多的在前
-- ? 100至300万人同时看的赛事，列名称和峰值观众，由多到少
SELECT 赛事名, 峰值观众_万 FROM 电竞赛事 WHERE 峰值观众_万 BETWEEN 100 AND 300 ORDER BY 峰值观众_万 DESC;
-- ? 全球总决赛S13的冠军是谁，拿了多少奖金？
-- ? 全球总决赛S13排名第1的战队和奖金
SELECT 战队.队名, 名次.奖金_万 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID JOIN 电竞赛事 ON 名次.赛事ID = 电竞赛事.赛事ID WHERE 电竞赛事.赛事名 = '全球总决赛S13' AND 名次.排名 = 1;
-- ? 狂风战队参加过哪些比赛，各拿第几？
SELECT 电竞赛事.赛事名, 名次.排名 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID JOIN 电竞赛事 ON 名次.赛事ID = 电竞赛事.赛事ID WHERE 战队.队名 = '狂风战队';
-- ? 各战队总奖金，从高到低
-- ? 奖金榜：队名和奖金合计，多的在前
SELECT 战队.队名, SUM(名次.奖金_万) FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID GROUP BY 战队.队名 ORDER BY SUM(名次.奖金_万) DESC;
-- ? 夺冠（排名1）次数不少于2次的战队
SELECT 战队.队名 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID WHERE 名次.排名 = 1 GROUP BY 战队.队名 HAVING COUNT(*) >= 2;
-- ? 每支战队在各赛事的净胜场（胜场减负场），列队名、赛事名，高的在前
-- ? 胜场－负场排行：队名、赛事名、差值，由高到低
SELECT 战队.队名, 电竞赛事.赛事名, 名次.胜场 - 名次.负场 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID JOIN 电竞赛事 ON 名次.赛事ID = 电竞赛事.赛事ID ORDER BY 名次.胜场 - 名次.负场 DESC;
-- ? 输多赢少还拿了奖金的是哪支队？
-- ? 负场多于胜场的战队名
SELECT 战队.队名 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID WHERE 名次.负场 > 名次.胜场;
-- ? 从没拿过名次的战队
SELECT 队名 FROM 战队 WHERE 战队ID NOT IN (SELECT 战队ID FROM 名次);
-- ? 没有名次数据的赛事
-- ? 哪项赛事没录入名次
SELECT 赛事名 FROM 电竞赛事 WHERE 赛事ID NOT IN (SELECT 赛事ID FROM 名次);
-- ? 在世界赛和国内联赛都有名次的战队
-- ? 既打进世界赛又打国内联赛的队名
SELECT 战队.队名 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID JOIN 电竞赛事 ON 名次.赛事ID = 电竞赛事.赛事ID WHERE 电竞赛事.级别 = '世界赛' INTERSECT SELECT 战队.队名 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID JOIN 电竞赛事 ON 名次.赛事ID = 电竞赛事.赛事ID WHERE 电竞赛事.级别 = '国内联赛';
-- ? 冠军奖金占总奖金比例最高的赛事（排名1的奖金除以总奖金）
SELECT 电竞赛事.赛事名 FROM 名次 JOIN 电竞赛事 ON 名次.赛事ID = 电竞赛事.赛事ID WHERE 名次.排名 = 1 ORDER BY 名次.奖金_万 / 电竞赛事.总奖金_万 DESC LIMIT 1;
-- ? Faekor比Clearwing年薪高多少万？
-- ? Faekor与Clearwing的年薪差
SELECT (SELECT 年薪_万 FROM 选手 WHERE 游戏ID名 = 'Faekor') - (SELECT 年薪_万 FROM 选手 WHERE 游戏ID名 = 'Clearwing');
-- ? 年薪低于平均的现役选手
SELECT 游戏ID名 FROM 选手 WHERE 状态 = '现役' AND 年薪_万 < (SELECT AVG(年薪_万) FROM 选手);
-- ? 拿过前3名的战队所在城市，去重
-- ? 排名不超过3的战队来自哪些城市，不重复
SELECT DISTINCT 战队.主场城市 FROM 名次 JOIN 战队 ON 名次.战队ID = 战队.战队ID WHERE 名次.排名 <= 3;
