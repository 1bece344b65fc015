-- 足球联赛：俱乐部、球员、比赛与转会。
CREATE TABLE 俱乐部 (队ID INTEGER PRIMARY KEY, 队名 TEXT, 主场城市 TEXT, 主场容量 INTEGER, 成立年 INTEGER, 主教练 TEXT, 教练国籍 TEXT, 冠军次数 INTEGER);
CREATE TABLE 球员 (球员ID INTEGER PRIMARY KEY, 姓名 TEXT, 队ID INTEGER REFERENCES 俱乐部(队ID), 位置 TEXT, 球衣号 INTEGER, 国籍 TEXT, 出生年 INTEGER, 身价_万 REAL, 进球 INTEGER, 助攻 INTEGER, 黄牌 INTEGER);
CREATE TABLE 比赛 (场次 INTEGER PRIMARY KEY, 轮次 INTEGER, 比赛日 TEXT, 主队 INTEGER REFERENCES 俱乐部(队ID), 客队 INTEGER REFERENCES 俱乐部(队ID), 主队进球 INTEGER, 客队进球 INTEGER, 观众 INTEGER);
CREATE TABLE 转会 (转会ID INTEGER PRIMARY KEY, 球员ID INTEGER REFERENCES 球员(球员ID), 转出队 INTEGER REFERENCES 俱乐部(队ID), 转入队 INTEGER REFERENCES 俱乐部(队ID), 窗口 TEXT, 转会费_万 REAL, 性质 TEXT);
INSERT INTO 俱乐部 VALUES (1,'沪江海港','上海',33000,2005,'马斯卡特','澳大利亚',3),(2,'泰山鲁能','济南',56000,1998,'崔康熙','韩国',5),(3,'京城国安','北京',68000,1992,'苏亚雷','葡萄牙',1),(4,'蓉城足球','成都',46000,2018,'徐正源','韩国',0),(5,'申花蓝魔','上海',32000,1993,'斯卢茨','俄罗斯',2),(6,'滨城英博','大连',63000,2021,'李国旭','中国',0);
INSERT INTO 球员 VALUES (1,'武小磊',1,'前锋',7,'中国',1991,900,14,6,3),(2,'奥斯加尔',1,'中场',8,'巴西',1991,2500,11,20,5),(3,'克雷桑',2,'前锋',9,'巴西',1996,2200,19,5,6),(4,'王大雷子',2,'门将',14,'中国',1989,120,0,0,2),(5,'张玉宁远',3,'前锋',9,'中国',1997,700,13,4,4),(6,'费利配',4,'前锋',9,'巴西',1991,600,18,3,1),(7,'韦世浩然',4,'前锋',7,'中国',1995,550,6,8,7),(8,'于汉朝',5,'中场',20,'中国',1987,60,4,7,2),(9,'蒋圣隆',5,'后卫',4,'中国',2000,380,2,0,6),(10,'林良铭',3,'中场',11,'中国',1997,420,7,6,NULL);
INSERT INTO 比赛 VALUES (1,1,'2024-03-01',1,3,3,1,28700),(2,1,'2024-03-02',2,4,1,2,41200),(3,1,'2024-03-03',5,6,2,0,25100),(4,2,'2024-03-08',3,2,2,2,51800),(5,2,'2024-03-09',4,1,0,1,40100),(6,2,'2024-03-10',6,5,1,3,47600),(7,3,'2024-03-30',1,5,1,2,31900),(8,3,'2024-03-31',2,6,4,0,30500),(9,3,'2024-03-31',4,3,1,1,39800);
INSERT INTO 转会 VALUES (1,7,3,4,'2023夏窗',0,'自由身'),(2,10,6,3,'2024冬窗',350,'买断'),(3,9,4,5,'2023夏窗',NULL,'租借'),(4,6,1,4,'2022夏窗',80,'买断'),(5,3,5,2,'2022夏窗',1800,'买断');

-- ? 射手榜第一是谁？
-- ? 进球最多的球员叫什么
SELECT 姓名 FROM 球员 ORDER BY 进球 DESC LIMIT 1;
-- ? 助攻前三名及助攻数
SELECT 姓名, 助攻 FROM 球员 ORDER BY 助攻 DESC LIMIT 3;
-- ? 外援都有谁，来自哪个国家？
-- ? 国籍不是中国的球员和国籍
SELECT 姓名, 国籍 FROM 球员 WHERE 国籍 <> '中国';
-- ? 还没拿过冠军的球队
-- ? 冠军次数为0的俱乐部
SELECT 队名 FROM 俱乐部 WHERE 冠军次数 = 0;
-- ? 上海有几支球队？
SELECT COUNT(*) FROM 俱乐部 WHERE 主场城市 = '上海';
-- ? 本土教练带的是哪支球队？
-- ? 主教练是中国人的队名和教练名
SELECT 队名, 主教练 FROM 俱乐部 WHERE 教练国籍 = '中国';
-- ? 容纳人数最多的球场在哪个城市，是哪队的主场？
SELECT 主场城市, 队名 FROM 俱乐部 ORDER BY 主场容量 DESC LIMIT 1;
-- ? 1995年以后出生的前锋
-- ? 年轻锋线：出生年大于1995的前锋姓名
SELECT 姓名 FROM 球员 WHERE 位置 = '前锋' AND 出生年 > 1995;
-- ? 每名球员的进球加助攻，多的在前
-- ? 直接参与进球数（进球+助攻）排名，从高到低
SELECT 姓名, 进球 + 助攻 FROM 球员 ORDER BY 进球 + 助攻 DESC;
-- ? 各位置有几人，平均身价多少？
SELECT 位置, COUNT(*), AVG(身价_万) FROM 球员 GROUP BY 位置;
-- ? 泰山鲁能的门将是谁？
-- ? 谁是泰山鲁能队里把守球门的门将
SELECT 球员.姓名 FROM 球员 JOIN 俱乐部 ON 球员.队ID = 俱乐部.队ID WHERE 俱乐部.队名 = '泰山鲁能' AND 球员.位置 = '门将';
-- ? 各队球员的总身价和总进球数，身价高的排前
SELECT 俱乐部.队名, SUM(球员.身价_万), SUM(球员.进球) FROM 球员 JOIN 俱乐部 ON 球员.队ID = 俱乐部.队ID GROUP BY 俱乐部.队名 ORDER BY SUM(球员.身价_万) DESC;
-- ? 黄牌没有记录的是哪位球员，效力于哪队？
-- ? 黄牌数据缺失的球员和球队
SELECT 球员.姓名, 俱乐部.队名 FROM 球员 JOIN 俱乐部 ON 球员.队ID = 俱乐部.队ID WHERE 球员.黄牌 IS NULL;
-- ? 没有登记球员的俱乐部
SELECT 队名 FROM 俱乐部 WHERE 队ID NOT IN (SELECT 队ID FROM 球员);
-- ? 球衣9号的球员都在哪些队？给姓名和队名
-- ? 谁穿9号，效力哪支球队
SELECT 球员.姓名, 俱乐部.队名 FROM 球员 JOIN 俱乐部 ON 球员.队ID = 俱乐部.队ID WHERE 球员.球衣号 = 9;
-- ? 每场比赛的主队名、客队名和双方进球
-- ? 列出全部赛果：主队、客队、主队进球、客队进球
SELECT 主.队名, 客.队名, 比赛.主队进球, 比赛.客队进球 FROM 比赛 JOIN 俱乐部 AS 主 ON 比赛.主队 = 主.队ID JOIN 俱乐部 AS 客 ON 比赛.客队 = 客.队ID;
-- ? 打平的比赛有几场？
-- ? 双方握手言和（进球相同）的场数
SELECT COUNT(*) FROM 比赛 WHERE 主队进球 = 客队进球;
-- ? 客队赢球的场次和日期
SELECT 场次, 比赛日 FROM 比赛 WHERE 客队进球 > 主队进球;
-- ? 进球最多的一场一共进了几个球，在第几轮？
-- ? 哪一轮出现了总进球最多的比赛，总共几球
SELECT 主队进球 + 客队进球, 轮次 FROM 比赛 ORDER BY 主队进球 + 客队进球 DESC LIMIT 1;
-- ? 上座人数最多的比赛是哪队的主场？
SELECT 俱乐部.队名 FROM 比赛 JOIN 俱乐部 ON 比赛.主队 = 俱乐部.队ID ORDER BY 比赛.观众 DESC LIMIT 1;
-- ? 各队主场场均观众和上座率（平均观众除以主场容量）
-- ? 主场平均来多少人，占容量多少？按队列出
SELECT 俱乐部.队名, AVG(比赛.观众), AVG(比赛.观众) / 俱乐部.主场容量 FROM 比赛 JOIN 俱乐部 ON 比赛.主队 = 俱乐部.队ID GROUP BY 俱乐部.队名, 俱乐部.主场容量;
-- ? 第2轮一共进了多少球？主队和客队分别合计
SELECT SUM(主队进球), SUM(客队进球) FROM 比赛 WHERE 轮次 = 2;
-- ? 主场赢过球的队有哪些？
-- ? 在自家主场取胜过的球队，去重
SELECT DISTINCT 俱乐部.队名 FROM 比赛 JOIN 俱乐部 ON 比赛.主队 = 俱乐部.队ID WHERE 比赛.主队进球 > 比赛.客队进球;
-- ? 在主场一场没赢过的队
SELECT 队名 FROM 俱乐部 WHERE 队ID NOT IN (SELECT 主队 FROM 比赛 WHERE 主队进球 > 客队进球);
-- ? 每笔转会：球员从哪队到哪队
-- ? 转会明细，列球员姓名、转出队名、转入队名
SELECT 球员.姓名, 出.队名, 入.队名 FROM 转会 JOIN 球员 ON 转会.球员ID = 球员.球员ID JOIN 俱乐部 AS 出 ON 转会.转出队 = 出.队ID JOIN 俱乐部 AS 入 ON 转会.转入队 = 入.队ID;
-- ? 买断球员总共花了多少万？
SELECT SUM(转会费_万) FROM 转会 WHERE 性质 = '买断';
-- ? 没花钱（转会费为0）签来的球员
-- ? 零转会费加盟的是谁
SELECT 球员.姓名 FROM 转会 JOIN 球员 ON 转会.球员ID = 球员.球员ID WHERE 转会.转会费_万 = 0;
-- ? 奥斯加尔的身价比武小磊高多少？
SELECT (SELECT 身价_万 FROM 球员 WHERE 姓名 = '奥斯加尔') - (SELECT 身价_万 FROM 球员 WHERE 姓名 = '武小磊');
-- ? 没转过会的球员里进球超过10个的
-- ? 转会表里没有、且进球数大于10的球员
SELECT 姓名 FROM 球员 WHERE 进球 > 10 AND 球员ID NOT IN (SELECT 球员ID FROM 转会);
-- ? 场均观众高于全联赛平均的轮次
SELECT 轮次 FROM 比赛 GROUP BY 轮次 HAVING AVG(观众) > (SELECT AVG(观众) FROM 比赛);
