-- 公司人事：部门、员工、考勤与工资条
CREATE TABLE 部门 (部门代码 TEXT PRIMARY KEY, 部门名 TEXT, 负责人工号 INTEGER REFERENCES 员工(工号), 办公楼层 INTEGER, 年度预算 REAL);
CREATE TABLE 员工 (工号 INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 生日 TEXT, 部门代码 TEXT REFERENCES 部门(部门代码), 直属上级 INTEGER REFERENCES 员工(工号), 岗位 TEXT, 入职日期 TEXT, 婚否 TEXT);
CREATE TABLE 月考勤 (工号 INTEGER REFERENCES 员工(工号), 月份 TEXT, 应出勤 INTEGER, 实出勤 INTEGER, 迟到次数 INTEGER, 加班小时 REAL, 请假天数 REAL);
CREATE TABLE 工资条 (工号 INTEGER REFERENCES 员工(工号), 月份 TEXT, 基本工资 REAL, 绩效奖金 REAL, 扣款 REAL, 实发 REAL);
INSERT INTO 部门 VALUES ('YF','研发部',NULL,5,320),('XS','销售部',NULL,3,180),('CW','财务部',NULL,2,40),('XZ','行政部',NULL,2,35);
INSERT INTO 员工 VALUES (1,'沈维','男','1982-04-11','YF',NULL,'总监','2012-03-01','已婚'),(2,'纪晓','女','1991-09-30','YF',1,'工程师','2018-07-09','已婚'),(3,'窦文','男','1997-01-22','YF',1,'工程师','2021-06-15','未婚'),(4,'霍敏','女','1985-12-05','XS',NULL,'总监','2014-11-20','已婚'),(5,'安迪','男','1994-06-18','XS',4,'客户经理','2019-04-01','未婚'),(6,'宁静','女','1979-08-08','CW',NULL,'经理','2010-01-04','已婚'),(7,'阮玲','女','1999-03-15','CW',6,'出纳','2022-09-01','未婚'),(8,'江河','男','1995-10-10','XS',4,'客户经理','2023-02-13','已婚');
INSERT OR REPLACE INTO 部门 VALUES ('YF','研发部',1,5,320),('XS','销售部',4,3,180),('CW','财务部',6,2,40);
INSERT INTO 月考勤 VALUES (1,'2023-09',21,21,0,12,0),(2,'2023-09',21,19,1,30.5,2),(3,'2023-09',21,21,4,41,0),(4,'2023-09',21,20,0,8,1),(5,'2023-09',21,21,2,6,0),(6,'2023-09',21,21,0,0,0),(7,'2023-09',21,18,0,2,3),(2,'2023-10',17,17,0,22,0),(3,'2023-10',17,16,3,28,1),(5,'2023-10',17,17,0,10,0);
INSERT INTO 工资条 VALUES (1,'2023-09',32000,8000,0,33500),(2,'2023-09',18000,3500,600,17800),(3,'2023-09',13000,3000,200,13700),(4,'2023-09',25000,15000,0,34200),(5,'2023-09',8000,9600,100,15300),(6,'2023-09',16000,2000,0,15600),(7,'2023-09',6500,500,450,5900),(5,'2023-10',8000,4200,0,11000),(2,'2023-10',18000,4000,0,18900);

-- ? 财务部在几楼？
SELECT 办公楼层 FROM 部门 WHERE 部门名 = '财务部';
-- ? 公司里女员工有几位？
-- ? 女职工人数
SELECT COUNT(*) FROM 员工 WHERE 性别 = '女';
-- ? 年纪最大的员工是谁？
SELECT 姓名 FROM 员工 ORDER BY 生日 LIMIT 1;
-- ? 最近入职的同事叫什么，哪天来的？
-- ? 入职最晚的员工及入职日期
SELECT 姓名, 入职日期 FROM 员工 ORDER BY 入职日期 DESC LIMIT 1;
-- ? 还单着的员工有哪些，什么岗位？
-- ? 未婚员工的姓名和岗位
SELECT 姓名, 岗位 FROM 员工 WHERE 婚否 = '未婚';
-- ? 没有上级的员工都有谁？
SELECT 姓名 FROM 员工 WHERE 直属上级 IS NULL;
-- ? 各部门负责人是谁？列部门名和负责人姓名
-- ? 每个部门的头儿是谁
SELECT T1.部门名, T2.姓名 FROM 部门 AS T1 JOIN 员工 AS T2 ON T1.负责人工号 = T2.工号;
-- ? 哪个部门还没有负责人？
-- ? 负责人空缺的部门
SELECT 部门名 FROM 部门 WHERE 负责人工号 IS NULL;
-- ? 每位员工的直接领导叫什么？给员工姓名和领导姓名
SELECT T1.姓名, T2.姓名 FROM 员工 AS T1 JOIN 员工 AS T2 ON T1.直属上级 = T2.工号;
-- ? 沈维手下有谁？
-- ? 直属上级为沈维的员工
SELECT T1.姓名 FROM 员工 AS T1 JOIN 员工 AS T2 ON T1.直属上级 = T2.工号 WHERE T2.姓名 = '沈维';
-- ? 各部门人数，多的排前面
SELECT T2.部门名, COUNT(*) FROM 员工 AS T1 JOIN 部门 AS T2 ON T1.部门代码 = T2.部门代码 GROUP BY T2.部门代码 ORDER BY COUNT(*) DESC;
-- ? 一个人都没有的部门是哪个？
-- ? 没有员工的部门
SELECT 部门名 FROM 部门 WHERE 部门代码 NOT IN (SELECT 部门代码 FROM 员工);
-- ? 2023-09谁到手工资最高，拿了多少？
-- ? 2023-09实发工资第一名的姓名与金额
SELECT T2.姓名, T1.实发 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.月份 = '2023-09' ORDER BY T1.实发 DESC LIMIT 1;
-- ? 2023-09各部门实发工资总额和平均实发
SELECT T3.部门名, SUM(T1.实发), AVG(T1.实发) FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 JOIN 部门 AS T3 ON T2.部门代码 = T3.部门代码 WHERE T1.月份 = '2023-09' GROUP BY T3.部门代码;
-- ? 奖金比基本工资还高的是谁？
-- ? 绩效奖金超过基本工资的员工姓名
SELECT T2.姓名 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.绩效奖金 > T1.基本工资;
-- ? 税前一共多少？给2023-09每人的姓名和基本工资加绩效奖金
SELECT T2.姓名, T1.基本工资 + T1.绩效奖金 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.月份 = '2023-09';
-- ? 2023-09被扣过钱的人（扣款大于0）和扣了多少
-- ? 2023-09扣款超过0元的员工姓名、扣款
SELECT T2.姓名, T1.扣款 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.月份 = '2023-09' AND T1.扣款 > 0;
-- ? 2023-09全勤的员工，也就是实出勤等于应出勤的
-- ? 谁在2023-09一天没落（实出勤＝应出勤）？
SELECT T2.姓名 FROM 月考勤 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.月份 = '2023-09' AND T1.实出勤 = T1.应出勤;
-- ? 迟到总次数最多的员工
SELECT T2.姓名 FROM 月考勤 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 GROUP BY T2.工号 ORDER BY SUM(T1.迟到次数) DESC LIMIT 1;
-- ? 每个人累计加班多少小时，从多到少
-- ? 加班时长排行：姓名和合计小时数
SELECT T2.姓名, SUM(T1.加班小时) FROM 月考勤 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 GROUP BY T2.工号 ORDER BY SUM(T1.加班小时) DESC;
-- ? 从来不迟到的员工：考勤里没有迟到次数大于0记录的人
SELECT 姓名 FROM 员工 WHERE 工号 NOT IN (SELECT 工号 FROM 月考勤 WHERE 迟到次数 > 0);
-- ? 累计请假超过1天的人
-- ? 请假天数合计大于1的员工姓名
SELECT T2.姓名 FROM 月考勤 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 GROUP BY T2.工号 HAVING SUM(T1.请假天数) > 1;
-- ? 研发部平均每人每月加班多久，最多的一次加了几小时？
-- ? 研发部月考勤加班小时的平均值和最大值
SELECT AVG(T1.加班小时), MAX(T1.加班小时) FROM 月考勤 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 JOIN 部门 AS T3 ON T2.部门代码 = T3.部门代码 WHERE T3.部门名 = '研发部';
-- ? 研发部预算比销售部多多少？
SELECT (SELECT 年度预算 FROM 部门 WHERE 部门名 = '研发部') - (SELECT 年度预算 FROM 部门 WHERE 部门名 = '销售部');
-- ? 基本工资高于平均的员工，别重复
-- ? 底薪超过全体平均底薪的是谁？（去重）
SELECT DISTINCT T2.姓名 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.基本工资 > (SELECT AVG(基本工资) FROM 工资条);
-- ? 入职日期晚于直属上级的员工姓名
SELECT T1.姓名 FROM 员工 AS T1 JOIN 员工 AS T2 ON T1.直属上级 = T2.工号 WHERE T1.入职日期 > T2.入职日期;
-- ? 1990-01-01到1999-12-31出生的员工
-- ? 90后，即生日在1990-01-01与1999-12-31之间的都有谁？
SELECT 姓名 FROM 员工 WHERE 生日 BETWEEN '1990-01-01' AND '1999-12-31';
-- ? 2023-09和2023-10都有工资条的员工
SELECT T2.姓名 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.月份 = '2023-09' INTERSECT SELECT T2.姓名 FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 WHERE T1.月份 = '2023-10';
-- ? 还没领过工资的员工是谁？
-- ? 没有任何工资条的员工姓名
SELECT 姓名 FROM 员工 WHERE 工号 NOT IN (SELECT 工号 FROM 工资条);
-- ? 男女员工的平均基本工资
SELECT T2.性别, AVG(T1.基本工资) FROM 工资条 AS T1 JOIN 员工 AS T2 ON T1.工号 = T2.工号 GROUP BY T2.性别;
