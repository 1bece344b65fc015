-- 教育培训机构（兴趣与职业技能）、课程、讲师及学员评价
CREATE TABLE 培训机构 (机构ID INTEGER PRIMARY KEY, 机构名称 TEXT, 简称 TEXT, 创办年份 INTEGER, 总部 TEXT, 校区数 INTEGER, 注册学员数 INTEGER);
CREATE TABLE 讲师 (讲师ID INTEGER PRIMARY KEY, 讲师姓名 TEXT, 性别 TEXT, 最高学历 TEXT, 机构ID INTEGER REFERENCES 培训机构(机构ID), 课时费 INTEGER);
CREATE TABLE 课程 (课程ID INTEGER PRIMARY KEY, 课程名称 TEXT, 方向 TEXT, 讲师ID INTEGER REFERENCES 讲师(讲师ID), 总课时 INTEGER, 售价 INTEGER, 授课形式 TEXT, 零基础可学 TEXT);
CREATE TABLE 课程评价 (评价ID INTEGER PRIMARY KEY, 课程ID INTEGER REFERENCES 课程(课程ID), 学员 TEXT, 评分 INTEGER, 是否完课 TEXT, 评价日期 TEXT);
INSERT INTO 培训机构 VALUES (1,'知行职业教育集团','知行',2003,'南京',88,560000),(2,'墨香书画艺术中心','墨香',2011,'西安',6,4200),(3,'码上学编程学院','码上学',2016,'北京',15,73000),(4,'音之韵琴行','音之韵',1997,'广州',21,18500),(5,'新匠技能培训学校','新匠',2020,'佛山',1,300);
INSERT INTO 讲师 VALUES (1,'丰老师','男','硕士',1,500),(2,'梅老师','女','本科',2,300),(3,'极客李','男','博士',3,800),(4,'苗小露','女','硕士',3,450),(5,'莫凡','男','本科',4,380),(6,'季青青','女','硕士',1,520),(7,'牛师傅','男','大专',5,200);
INSERT INTO 课程 VALUES (1,'注册会计师通关班','财会',1,180,9800,'线上','否'),(2,'初级会计入门','财会',6,60,1980,'线上','是'),(3,'少儿书法启蒙','书画',2,48,3600,'线下','是'),(4,'Python数据分析','编程',3,72,4980,'线上','是'),(5,'前端工程师就业班','编程',4,320,15800,'线下','是'),(6,'成人钢琴一对一','音乐',5,30,6600,'线下','是'),(7,'人工智能进阶','编程',3,96,8800,'线上','否'),(8,'国画山水','书画',2,40,2800,'线下','否');
INSERT INTO 课程评价 VALUES (1,1,'飞飞',4,'否','2023-03-09'),(2,1,'岳岳',5,'是','2023-04-01'),(3,4,'小方块',5,'是','2023-04-18'),(4,4,'飞飞',3,'否','2023-05-20'),(5,5,'大海',4,'是','2023-06-30'),(6,3,'朵朵妈',5,'是','2023-07-02'),(7,6,'岳岳',2,'否','2023-07-15'),(8,7,'小方块',4,'是','2023-08-08'),(9,2,'大海',5,'是','2023-09-01'),(10,4,'朵朵妈',4,'是','2023-10-11');

-- ? 学员最多的培训机构是哪家？
-- ? 注册学员数第一的机构简称
SELECT 简称 FROM 培训机构 ORDER BY 注册学员数 DESC LIMIT 1;
-- ? 总部不在北京、校区超过10个的机构名称
SELECT 机构名称 FROM 培训机构 WHERE 总部 <> '北京' AND 校区数 > 10;
-- ? 哪些机构是2010年以后办的，总部在哪儿？
-- ? 2010年之后创办的机构简称和总部
SELECT 简称, 总部 FROM 培训机构 WHERE 创办年份 > 2010;
-- ? 平均每个校区有多少学员？各机构都列一下
-- ? 机构简称、注册学员数除以校区数
SELECT 简称, 注册学员数 / 校区数 FROM 培训机构;
-- ? 硕士学历的讲师有哪些？
SELECT 讲师姓名 FROM 讲师 WHERE 最高学历 = '硕士';
-- ? 课时费最贵的老师是谁，一节多少钱？
-- ? 要价最高的讲师姓名与课时费
SELECT 讲师姓名, 课时费 FROM 讲师 ORDER BY 课时费 DESC LIMIT 1;
-- ? 码上学的老师都有谁？
SELECT T1.讲师姓名 FROM 讲师 AS T1 JOIN 培训机构 AS T2 ON T1.机构ID = T2.机构ID WHERE T2.简称 = '码上学';
-- ? 零基础能报的线上课有哪些，卖多少钱？
-- ? 线上且零基础可学的课程名称和售价
SELECT 课程名称, 售价 FROM 课程 WHERE 授课形式 = '线上' AND 零基础可学 = '是';
-- ? 每门课一课时合多少钱？
-- ? 课程名称及售价与总课时之比
SELECT 课程名称, 售价 / 总课时 FROM 课程;
-- ? 各方向有几门课，平均多少课时
SELECT 方向, COUNT(*), AVG(总课时) FROM 课程 GROUP BY 方向;
-- ? 墨香开的课都叫什么？
-- ? 简称墨香的机构开设的课程名称
SELECT T1.课程名称 FROM 课程 AS T1 JOIN 讲师 AS T2 ON T1.讲师ID = T2.讲师ID JOIN 培训机构 AS T3 ON T2.机构ID = T3.机构ID WHERE T3.简称 = '墨香';
-- ? 没有开课的讲师
-- ? 哪位老师名下没课？
SELECT 讲师姓名 FROM 讲师 WHERE 讲师ID NOT IN (SELECT 讲师ID FROM 课程);
-- ? 开了不止一门课（大于1门）的老师
SELECT T2.讲师姓名 FROM 课程 AS T1 JOIN 讲师 AS T2 ON T1.讲师ID = T2.讲师ID GROUP BY T2.讲师ID HAVING COUNT(*) > 1;
-- ? 前端工程师就业班比Python数据分析贵多少？
-- ? 前端工程师就业班与Python数据分析的售价差
SELECT (SELECT 售价 FROM 课程 WHERE 课程名称 = '前端工程师就业班') - (SELECT 售价 FROM 课程 WHERE 课程名称 = 'Python数据分析');
-- ? 知行的学员数是码上学的几倍
SELECT (SELECT 注册学员数 FROM 培训机构 WHERE 简称 = '知行') / (SELECT 注册学员数 FROM 培训机构 WHERE 简称 = '码上学');
-- ? 每门课平均打几分，评价数多少，分高的在前
-- ? 课程口碑榜：课程名、平均评分、评价条数，按平均评分降序
SELECT T2.课程名称, AVG(T1.评分), COUNT(*) FROM 课程评价 AS T1 JOIN 课程 AS T2 ON T1.课程ID = T2.课程ID GROUP BY T2.课程ID ORDER BY AVG(T1.评分) DESC;
-- ? 没有人评价过的课程
SELECT 课程名称 FROM 课程 WHERE 课程ID NOT IN (SELECT 课程ID FROM 课程评价);
-- ? 没学完的学员和他们没学完的课
-- ? 未完课的学员及课程名称
SELECT T1.学员, T2.课程名称 FROM 课程评价 AS T1 JOIN 课程 AS T2 ON T1.课程ID = T2.课程ID WHERE T1.是否完课 = '否';
-- ? 打过5分满分评价的学员有几个？同一个人只算一次
SELECT COUNT(DISTINCT 学员) FROM 课程评价 WHERE 评分 = 5;
-- ? 极客李的课平均得几分，最低几分？
-- ? 讲师极客李名下课程评分的平均值和最小值
SELECT AVG(T1.评分), MIN(T1.评分) FROM 课程评价 AS T1 JOIN 课程 AS T2 ON T1.课程ID = T2.课程ID JOIN 讲师 AS T3 ON T2.讲师ID = T3.讲师ID WHERE T3.讲师姓名 = '极客李';
-- ? 价格低于平均的课程，从便宜到贵
SELECT 课程名称 FROM 课程 WHERE 售价 < (SELECT AVG(售价) FROM 课程) ORDER BY 售价;
-- ? 既评过财会课又评过音乐课的学员
-- ? 财会和音乐两个方向的课都评价过的是谁？
SELECT T1.学员 FROM 课程评价 AS T1 JOIN 课程 AS T2 ON T1.课程ID = T2.课程ID WHERE T2.方向 = '财会' INTERSECT SELECT T1.学员 FROM 课程评价 AS T1 JOIN 课程 AS T2 ON T1.课程ID = T2.课程ID WHERE T2.方向 = '音乐';
-- ? 3000到7000块钱的课程里，课时最多的是哪门？
SELECT 课程名称 FROM 课程 WHERE 售价 BETWEEN 3000 AND 7000 ORDER BY 总课时 DESC LIMIT 1;
-- ? 女老师讲的课有哪些？讲师是谁也列出来
-- ? 女讲师的课程名称和讲师姓名
SELECT T1.课程名称, T2.讲师姓名 FROM 课程 AS T1 JOIN 讲师 AS T2 ON T1.讲师ID = T2.讲师ID WHERE T2.性别 = '女';
-- ? 讲完一整门课，讲师能拿多少课时费？课时费乘总课时，列老师、课程、金额
SELECT T2.讲师姓名, T1.课程名称, T2.课时费 * T1.总课时 FROM 课程 AS T1 JOIN 讲师 AS T2 ON T1.讲师ID = T2.讲师ID;
-- ? 各机构老师的平均课时费，只看平均超过400的
-- ? 平均课时费高于400的机构简称
SELECT T2.简称 FROM 讲师 AS T1 JOIN 培训机构 AS T2 ON T1.机构ID = T2.机构ID GROUP BY T2.机构ID HAVING AVG(T1.课时费) > 400;
-- ? 编程课最贵的多少钱、最便宜的多少钱？
SELECT MAX(售价), MIN(售价) FROM 课程 WHERE 方向 = '编程';
-- ? 2023-07-01以后的评价，平均打了几分？
-- ? 2023-07-01之后评价的平均评分
SELECT AVG(评分) FROM 课程评价 WHERE 评价日期 > '2023-07-01';
-- ? 线上课和线下课各多少门，总售价多少？
SELECT 授课形式, COUNT(*), SUM(售价) FROM 课程 GROUP BY 授课形式;
-- ? 历史最久的机构简称是什么，哪年办的？
-- ? 创办最早的机构及年份
SELECT 简称, 创办年份 FROM 培训机构 ORDER BY 创办年份 LIMIT 1;
