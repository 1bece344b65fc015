-- 健身房会员、教练、课程与签到
CREATE TABLE 会员 (会员卡号 INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 年龄 INTEGER, 身高 REAL, 入会体重 REAL, 当前体重 REAL, 卡种 TEXT, 到期日 TEXT);
CREATE TABLE 教练 (教练号 INTEGER PRIMARY KEY, 姓名 TEXT, 擅长 TEXT, 教龄 INTEGER, 私教课价 INTEGER, 评分 REAL);
CREATE TABLE 团课 (课程号 TEXT PRIMARY KEY, 课程名 TEXT, 教练号 INTEGER REFERENCES 教练(教练号), 星期 TEXT, 时长分钟 INTEGER, 消耗热量 INTEGER, 人数上限 INTEGER, 强度 TEXT);
CREATE TABLE 签到 (签到id INTEGER PRIMARY KEY, 会员卡号 INTEGER REFERENCES 会员(会员卡号), 课程号 TEXT REFERENCES 团课(课程号), 签到日期 TEXT, 课后评分 INTEGER);
INSERT INTO 会员 VALUES (1001,'卢珊','女',29,165,68,58,'年卡','2024-06-30'),(1002,'向阳','男',35,178,92,83,'年卡','2024-01-15'),(1003,'单雨','女',22,160,50,51,'月卡','2023-11-20'),(1004,'乔大伟','男',47,172,88,88,'次卡','2024-12-31'),(1005,'米粒','女',31,168,72,63,'年卡','2023-10-01'),(1006,'夏侯杰','男',26,182,70,78,'月卡','2023-12-05');
INSERT INTO 教练 VALUES (1,'阿强','增肌',8,380,4.9),(2,'Coco','瑜伽',5,320,4.8),(3,'雷子','搏击',3,300,4.5),(4,'大鹏','减脂',10,420,4.7),(5,'小满','普拉提',1,260,4.2);
INSERT INTO 团课 VALUES ('C1','流瑜伽',2,'周一',60,220,20,'低'),('C2','动感单车',4,'周二',45,500,30,'高'),('C3','拳击燃脂',3,'周三',50,560,18,'高'),('C4','阴瑜伽',2,'周四',75,180,20,'低'),('C5','杠铃操',1,'周五',60,450,25,'中'),('C6','尊巴',4,'周六',55,420,35,'中');
INSERT INTO 签到 VALUES (1,1001,'C1','2023-09-04',5),(2,1001,'C2','2023-09-05',4),(3,1002,'C2','2023-09-05',5),(4,1002,'C3','2023-09-06',4),(5,1005,'C2','2023-09-12',5),(6,1005,'C5','2023-09-15',NULL),(7,1006,'C5','2023-09-15',5),(8,1001,'C4','2023-09-21',3),(9,1003,'C1','2023-09-25',4),(10,1005,'C3','2023-09-27',2);

-- ? 女会员都有谁，多大年纪？
SELECT 姓名, 年龄 FROM 会员 WHERE 性别 = '女';
-- ? 办了年卡的会员叫什么？
-- ? 年卡会员名单
SELECT 姓名 FROM 会员 WHERE 卡种 = '年卡';
-- ? 瘦下来的会员有哪些，瘦了多少斤两？列姓名和入会体重减当前体重，只要轻了的
-- ? 减重成功（当前体重小于入会体重）的会员与减掉的公斤数
SELECT 姓名, 入会体重 - 当前体重 FROM 会员 WHERE 当前体重 < 入会体重;
-- ? 减得最多的人是谁？
-- ? 体重降幅第一的会员
SELECT 姓名 FROM 会员 ORDER BY 入会体重 - 当前体重 DESC LIMIT 1;
-- ? 练了反而变重的会员
SELECT 姓名 FROM 会员 WHERE 当前体重 > 入会体重;
-- ? 谁个子最高，多高？
-- ? 身高排第一的会员及身高
SELECT 姓名, 身高 FROM 会员 ORDER BY 身高 DESC LIMIT 1;
-- ? 2023-12-31之前卡就到期的会员和到期时间
SELECT 姓名, 到期日 FROM 会员 WHERE 到期日 < '2023-12-31';
-- ? 各种卡的会员数和平均年龄
-- ? 年卡、月卡、次卡分别多少人、平均多大？
SELECT 卡种, COUNT(*), AVG(年龄) FROM 会员 GROUP BY 卡种;
-- ? 私教最便宜的是哪位教练，一节多少钱？
SELECT 姓名, 私教课价 FROM 教练 ORDER BY 私教课价 LIMIT 1;
-- ? 教龄5年以上（含5年）的教练擅长什么？
-- ? 至少教了5年的教练姓名及擅长方向
SELECT 姓名, 擅长 FROM 教练 WHERE 教龄 >= 5;
-- ? 评分高于平均的教练
SELECT 姓名 FROM 教练 WHERE 评分 > (SELECT AVG(评分) FROM 教练);
-- ? Coco带哪些课，星期几上？
-- ? 教练Coco的团课名称和上课时间（星期）
SELECT T1.课程名, T1.星期 FROM 团课 AS T1 JOIN 教练 AS T2 ON T1.教练号 = T2.教练号 WHERE T2.姓名 = 'Coco';
-- ? 不带团课的教练是谁？
SELECT 姓名 FROM 教练 WHERE 教练号 NOT IN (SELECT 教练号 FROM 团课);
-- ? 每分钟最燃脂的课是哪节？
-- ? 单位时间消耗热量（热量除以时长）最高的课程名
SELECT 课程名 FROM 团课 ORDER BY 消耗热量 / 时长分钟 DESC LIMIT 1;
-- ? 高强度的课有哪些，谁教？
-- ? 强度高的团课及其教练
SELECT T1.课程名, T2.姓名 FROM 团课 AS T1 JOIN 教练 AS T2 ON T1.教练号 = T2.教练号 WHERE T1.强度 = '高';
-- ? 低、中、高强度课程平均消耗多少热量？
SELECT 强度, AVG(消耗热量) FROM 团课 GROUP BY 强度;
-- ? 45到60分钟之间的课，热量从大到小
-- ? 时长在45至60分钟的团课，消耗热量多的排前
SELECT 课程名 FROM 团课 WHERE 时长分钟 BETWEEN 45 AND 60 ORDER BY 消耗热量 DESC;
-- ? 卢珊上过什么课，什么时候上的？
SELECT T3.课程名, T1.签到日期 FROM 签到 AS T1 JOIN 会员 AS T2 ON T1.会员卡号 = T2.会员卡号 JOIN 团课 AS T3 ON T1.课程号 = T3.课程号 WHERE T2.姓名 = '卢珊';
-- ? 每位会员来上过几次课，从多到少
-- ? 会员签到次数排行
SELECT T2.姓名, COUNT(*) FROM 签到 AS T1 JOIN 会员 AS T2 ON T1.会员卡号 = T2.会员卡号 GROUP BY T2.会员卡号 ORDER BY COUNT(*) DESC;
-- ? 办了卡却一次团课没上的会员
-- ? 没签到过的会员是谁？
SELECT 姓名 FROM 会员 WHERE 会员卡号 NOT IN (SELECT 会员卡号 FROM 签到);
-- ? 开了没人来上的课
SELECT 课程名 FROM 团课 WHERE 课程号 NOT IN (SELECT 课程号 FROM 签到);
-- ? 哪门课最受欢迎（签到最多）？
-- ? 上课人次最多的团课
SELECT T2.课程名 FROM 签到 AS T1 JOIN 团课 AS T2 ON T1.课程号 = T2.课程号 GROUP BY T2.课程号 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 每个教练的课后平均分
SELECT T3.姓名, AVG(T1.课后评分) FROM 签到 AS T1 JOIN 团课 AS T2 ON T1.课程号 = T2.课程号 JOIN 教练 AS T3 ON T2.教练号 = T3.教练号 GROUP BY T3.教练号;
-- ? 平均课后评分不低于4的课程
-- ? 课后评分均值4分及以上的团课名称
SELECT T2.课程名 FROM 签到 AS T1 JOIN 团课 AS T2 ON T1.课程号 = T2.课程号 GROUP BY T2.课程号 HAVING AVG(T1.课后评分) >= 4;
-- ? 上完课没打分的会员和课程
SELECT T2.姓名, T3.课程名 FROM 签到 AS T1 JOIN 会员 AS T2 ON T1.会员卡号 = T2.会员卡号 JOIN 团课 AS T3 ON T1.课程号 = T3.课程号 WHERE T1.课后评分 IS NULL;
-- ? 动感单车和拳击燃脂都上过的会员
-- ? 谁既上过动感单车又上过拳击燃脂？
SELECT T2.姓名 FROM 签到 AS T1 JOIN 会员 AS T2 ON T1.会员卡号 = T2.会员卡号 JOIN 团课 AS T3 ON T1.课程号 = T3.课程号 WHERE T3.课程名 = '动感单车' INTERSECT SELECT T2.姓名 FROM 签到 AS T1 JOIN 会员 AS T2 ON T1.会员卡号 = T2.会员卡号 JOIN 团课 AS T3 ON T1.课程号 = T3.课程号 WHERE T3.课程名 = '拳击燃脂';
-- ? 大鹏的私教课比小满贵多少？
SELECT (SELECT 私教课价 FROM 教练 WHERE 姓名 = '大鹏') - (SELECT 私教课价 FROM 教练 WHERE 姓名 = '小满');
-- ? 女会员一共来上了多少次团课？
-- ? 女性的签到总次数
SELECT COUNT(*) FROM 签到 AS T1 JOIN 会员 AS T2 ON T1.会员卡号 = T2.会员卡号 WHERE T2.性别 = '女';
-- ? 男会员里体重最大和最小差多少公斤？看当前体重
SELECT MAX(当前体重) - MIN(当前体重) FROM 会员 WHERE 性别 = '男';
-- ? 课程名带“瑜伽”的课，总共能容纳多少人？
-- ? 瑜伽类团课（名字里有瑜伽）的人数上限合计
SELECT SUM(人数上限) FROM 团课 WHERE 课程名 LIKE '%瑜伽%';
