-- 篮球职业联赛球队、球员赛季数据与选秀。
CREATE TABLE bb_team (team_id INTEGER PRIMARY KEY, 队名 TEXT, 城市 TEXT, 赛区 TEXT, 胜场 INTEGER, 负场 INTEGER, 工资帽占用 REAL, 主场馆 TEXT);
CREATE TABLE bb_player (player_id INTEGER PRIMARY KEY, 姓名 TEXT, team_id INTEGER REFERENCES bb_team(team_id), 位置 TEXT, 身高 INTEGER, 体重 INTEGER, 出生日期 TEXT, 年薪 REAL, 合同到期年 INTEGER);
CREATE TABLE bb_stat (player_id INTEGER REFERENCES bb_player(player_id), 赛季 TEXT, 出场 INTEGER, 场均得分 REAL, 场均篮板 REAL, 场均助攻 REAL, 三分命中率 REAL, PRIMARY KEY (player_id, 赛季));
CREATE TABLE bb_draft (届 INTEGER, 顺位 INTEGER, player_id INTEGER REFERENCES bb_player(player_id), 选中球队 INTEGER REFERENCES bb_team(team_id), 来源 TEXT);
INSERT INTO bb_team VALUES (1,'辽沈飞豹','沈阳','北区',43,9,5200,'辽沈体育馆'),(2,'粤东宏远','东莞','南区',38,14,5480,'东莞篮球中心'),(3,'浙广猛狮','杭州','南区',40,12,4950,'黄龙体育馆'),(4,'新疆天马','乌鲁木齐','北区',41,11,5300,'红山体育中心'),(5,'京华首钢','北京','北区',28,24,4100,'五棵松'),(6,'西南蓝鲸','成都','南区',12,40,2300,'温江体育馆');
INSERT INTO bb_player VALUES (1,'赵继维',1,'后卫',185,82,'1995-08-25',600,2027),(2,'韩德均',1,'中锋',215,130,'1987-02-01',480,2025),(3,'胡明轩昂',2,'后卫',191,88,'1998-03-15',550,2028),(4,'周小鹏',2,'前锋',206,98,'1989-11-11',500,2025),(5,'孙铭辉',3,'后卫',189,85,'1996-04-06',620,2027),(6,'余嘉昊天',3,'中锋',221,125,'2004-06-28',210,2026),(7,'齐麟',4,'前锋',202,99,'1999-10-12',430,2026),(8,'周琪琪',5,'中锋',217,110,'1996-01-16',700,2025),(9,'曾凡博文',5,'前锋',208,95,'2003-01-01',230,2027),(10,'自由王',NULL,'后卫',183,80,'1992-09-30',NULL,NULL);
INSERT INTO bb_stat VALUES (1,'2023-24',50,18.2,3.6,9.1,38.5),(1,'2022-23',41,16.0,3.9,9.9,37.1),(3,'2023-24',52,19.8,4.0,4.4,36.0),(3,'2022-23',40,15.7,3.5,3.1,39.2),(4,'2023-24',30,7.1,4.8,1.2,33.3),(5,'2023-24',49,22.4,4.1,7.8,35.6),(6,'2023-24',51,12.8,9.2,1.0,NULL),(7,'2023-24',52,17.6,5.0,1.9,42.3),(7,'2022-23',42,16.6,5.5,1.5,40.4),(8,'2023-24',38,15.6,11.0,2.1,30.8),(9,'2023-24',46,10.9,6.1,1.4,37.7);
INSERT INTO bb_draft VALUES (2022,1,9,5,'海外'),(2022,2,6,3,'俱乐部青训'),(2018,3,7,4,'大学生'),(2017,5,3,2,'俱乐部青训'),(2016,4,1,1,'大学生'),(2015,9,10,6,'大学生');

-- ? 胜场最多的球队是哪支？
-- ? 战绩第一，赢得最多的队
SELECT 队名 FROM bb_team ORDER BY 胜场 DESC LIMIT 1;
-- ? 各队胜率：胜场除以胜负总场次
-- ? 列队名和胜场/(胜场+负场)
SELECT 队名, 胜场 / (胜场 + 负场) FROM bb_team;
-- ? 负多胜少的球队
SELECT 队名 FROM bb_team WHERE 负场 > 胜场;
-- ? 五棵松是谁的主场？
-- ? 主场馆为五棵松的球队
SELECT 队名 FROM bb_team WHERE 主场馆 = '五棵松';
-- ? 南北两区各有几队，平均工资帽占用多少？
SELECT 赛区, COUNT(*), AVG(工资帽占用) FROM bb_team GROUP BY 赛区;
-- ? 个头最高的中锋有多高？
-- ? 中锋里最高的身高
SELECT MAX(身高) FROM bb_player WHERE 位置 = '中锋';
-- ? 现在没有球队的自由球员是谁？
-- ? 未签约任何队的球员姓名
SELECT 姓名 FROM bb_player WHERE team_id IS NULL;
-- ? 合同到2025年就结束的球员和年薪
SELECT 姓名, 年薪 FROM bb_player WHERE 合同到期年 = 2025;
-- ? 2000-01-01之后出生的小将
-- ? 零零后球员，出生日期不早于2000-01-01
SELECT 姓名 FROM bb_player WHERE 出生日期 >= '2000-01-01';
-- ? 顶薪是谁，拿多少？
-- ? 年薪最高的球员及数额
SELECT 姓名, 年薪 FROM bb_player ORDER BY 年薪 DESC LIMIT 1;
-- ? 身高低于190的后卫有几个？
SELECT COUNT(*) FROM bb_player WHERE 位置 = '后卫' AND 身高 < 190;
-- ? 各位置平均身高和平均体重，个子高的位置在前
-- ? 按位置给出身高、体重均值，由高到矮
SELECT 位置, AVG(身高), AVG(体重) FROM bb_player GROUP BY 位置 ORDER BY AVG(身高) DESC;
-- ? 北京的球队里有哪些人？
SELECT bb_player.姓名 FROM bb_player JOIN bb_team ON bb_player.team_id = bb_team.team_id WHERE bb_team.城市 = '北京';
-- ? 没有录入球员的球队
-- ? 哪支队在球员表里一个人都没有
SELECT 队名 FROM bb_team WHERE team_id NOT IN (SELECT team_id FROM bb_player WHERE team_id IS NOT NULL);
-- ? 2023-24赛季得分王是谁，场均多少分？
-- ? 2023-24赛季场均得分最高的球员与得分
SELECT bb_player.姓名, bb_stat.场均得分 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.赛季 = '2023-24' ORDER BY bb_stat.场均得分 DESC LIMIT 1;
-- ? 场均两双（得分和篮板都不低于10）的球员
-- ? 得分、篮板场均均在10以上（含）的人
SELECT bb_player.姓名 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.场均得分 >= 10 AND bb_stat.场均篮板 >= 10;
-- ? 2023-24赛季每人总共得了多少分：出场乘场均得分，从多到少
SELECT bb_player.姓名, bb_stat.出场 * bb_stat.场均得分 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.赛季 = '2023-24' ORDER BY bb_stat.出场 * bb_stat.场均得分 DESC;
-- ? 三分最准的三个球员及命中率，限2023-24赛季
-- ? 2023-24赛季三分命中率前3的姓名和命中率
SELECT bb_player.姓名, bb_stat.三分命中率 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.赛季 = '2023-24' ORDER BY bb_stat.三分命中率 DESC LIMIT 3;
-- ? 不投三分（三分命中率没有数据）的是谁？
SELECT bb_player.姓名 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.三分命中率 IS NULL;
-- ? 两个赛季都有数据的球员
-- ? 2022-23和2023-24赛季都打了的人
SELECT bb_player.姓名 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.赛季 = '2022-23' INTERSECT SELECT bb_player.姓名 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.赛季 = '2023-24';
-- ? 2023-24赛季各队球员的场均得分之和与场均助攻之和
SELECT bb_team.队名, SUM(bb_stat.场均得分), SUM(bb_stat.场均助攻) FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id JOIN bb_team ON bb_player.team_id = bb_team.team_id WHERE bb_stat.赛季 = '2023-24' GROUP BY bb_team.队名;
-- ? 北区球员里助攻最多的是谁？
-- ? 北区场均助攻第一的球员
SELECT bb_player.姓名 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id JOIN bb_team ON bb_player.team_id = bb_team.team_id WHERE bb_team.赛区 = '北区' ORDER BY bb_stat.场均助攻 DESC LIMIT 1;
-- ? 2022年的状元是谁？
-- ? 2022届第1顺位选中的球员
SELECT bb_player.姓名 FROM bb_draft JOIN bb_player ON bb_draft.player_id = bb_player.player_id WHERE bb_draft.届 = 2022 AND bb_draft.顺位 = 1;
-- ? 大学生来源的球员有谁，被哪些队选中，第几顺位？
SELECT bb_player.姓名, bb_team.队名, bb_draft.顺位 FROM bb_draft JOIN bb_player ON bb_draft.player_id = bb_player.player_id JOIN bb_team ON bb_draft.选中球队 = bb_team.team_id WHERE bb_draft.来源 = '大学生';
-- ? 各来源选了几个人，最高顺位（数字最小）是多少？
-- ? 按来源统计选秀人数和最靠前的顺位
SELECT 来源, COUNT(*), MIN(顺位) FROM bb_draft GROUP BY 来源;
-- ? 没参加过选秀的球员
SELECT 姓名 FROM bb_player WHERE player_id NOT IN (SELECT player_id FROM bb_draft);
-- ? 余嘉昊天比赵继维高多少厘米？
SELECT (SELECT 身高 FROM bb_player WHERE 姓名 = '余嘉昊天') - (SELECT 身高 FROM bb_player WHERE 姓名 = '赵继维');
-- ? 年薪总额超过700的球队和总额
-- ? 哪些队球员薪水加起来大于700，分别多少
SELECT bb_team.队名, SUM(bb_player.年薪) FROM bb_player JOIN bb_team ON bb_player.team_id = bb_team.team_id GROUP BY bb_team.队名 HAVING SUM(bb_player.年薪) > 700;
-- ? 年薪低于平均但2023-24赛季场均得分超过15的性价比之王
SELECT bb_player.姓名 FROM bb_stat JOIN bb_player ON bb_stat.player_id = bb_player.player_id WHERE bb_stat.赛季 = '2023-24' AND bb_stat.场均得分 > 15 AND bb_player.年薪 < (SELECT AVG(年薪) FROM bb_player);
-- ? 最重的球员比最轻的重多少公斤？
-- ? 体重最大差值
SELECT MAX(体重) - MIN(体重) FROM bb_player;
