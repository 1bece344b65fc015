-- 驾校、教练车与学员考试
CREATE TABLE 驾校 (驾校id INTEGER PRIMARY KEY, 驾校名称 TEXT, 地址 TEXT, 成立时间 INTEGER, 训练场面积 REAL, 教练车数 INTEGER, 平均通过率 REAL);
CREATE TABLE 班型 (班型id INTEGER PRIMARY KEY, 驾校id INTEGER REFERENCES 驾校(驾校id), 班型名 TEXT, 准驾车型 TEXT, 学费 INTEGER, 是否接送 TEXT, 练车方式 TEXT);
CREATE TABLE 学员 (学员id INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 出生年份 INTEGER, 班型id INTEGER REFERENCES 班型(班型id), 报名日期 TEXT, 拿证日期 TEXT);
CREATE TABLE 考试成绩 (学员id INTEGER REFERENCES 学员(学员id), 科目 TEXT, 第几次 INTEGER, 考试日期 TEXT, 分数 INTEGER, 是否合格 TEXT);
INSERT INTO 驾校 VALUES (1,'平安驾校','城北工业园',1998,32000,86,71.5),(2,'顺达驾校','机场路',2006,21000,55,76.8),(3,'新起点驾校','大学城南',2015,9000,24,82.3),(4,'铁军驾校','城西镇',1992,45000,110,68.0);
INSERT INTO 班型 VALUES (1,1,'普通班','C1',3280,'否','多人一车'),(2,1,'VIP班','C1',5680,'是','一人一车'),(3,2,'普通班','C2',3580,'否','多人一车'),(4,2,'计时班','C1',4200,'否','一人一车'),(5,3,'学生班','C1',2980,'是','多人一车'),(6,4,'货车班','B2',8600,'否','多人一车'),(7,3,'自动挡尊享','C2',4880,'是','一人一车');
INSERT INTO 学员 VALUES (1,'瞿丽','女',2001,5,'2022-09-10','2023-01-18'),(2,'关山','男',1985,6,'2022-03-01','2022-12-09'),(3,'章敏','女',1990,2,'2023-02-14','2023-05-30'),(4,'原野','男',2003,5,'2022-10-08',NULL),(5,'沙莎','女',1978,3,'2022-06-18',NULL),(6,'樊勇','男',1996,4,'2023-03-03','2023-08-22'),(7,'左佳','女',1999,7,'2023-07-07',NULL);
INSERT INTO 考试成绩 VALUES (1,'科目一',1,'2022-10-01',97,'是'),(1,'科目二',1,'2022-11-05',70,'否'),(1,'科目二',2,'2022-11-25',90,'是'),(1,'科目三',1,'2022-12-20',90,'是'),(2,'科目二',1,'2022-07-11',80,'是'),(3,'科目一',1,'2023-03-01',100,'是'),(3,'科目三',1,'2023-04-20',60,'否'),(4,'科目一',1,'2022-11-11',88,'否'),(4,'科目一',2,'2022-12-01',93,'是'),(5,'科目二',1,'2022-10-10',40,'否'),(5,'科目二',2,'2022-11-20',50,'否'),(5,'科目二',3,'2023-02-02',60,'否');

-- ? 通过率最高的驾校在哪儿，叫什么？
SELECT 地址, 驾校名称 FROM 驾校 ORDER BY 平均通过率 DESC LIMIT 1;
-- ? 2000年以前成立的老驾校有哪些？
-- ? 成立时间早于2000年的驾校名称
SELECT 驾校名称 FROM 驾校 WHERE 成立时间 < 2000;
-- ? 各驾校平均每辆教练车摊到多大场地？列驾校名和面积除以车数
SELECT 驾校名称, 训练场面积 / 教练车数 FROM 驾校;
-- ? 铁军驾校比新起点驾校多多少台教练车？
-- ? 铁军驾校与新起点驾校教练车数之差
SELECT (SELECT 教练车数 FROM 驾校 WHERE 驾校名称 = '铁军驾校') - (SELECT 教练车数 FROM 驾校 WHERE 驾校名称 = '新起点驾校');
-- ? 有车接送的班型有哪些，学费多少？
-- ? 提供接送的班型名和学费
SELECT 班型名, 学费 FROM 班型 WHERE 是否接送 = '是';
-- ? 学自动挡（C2）最便宜要多少钱？
SELECT MIN(学费) FROM 班型 WHERE 准驾车型 = 'C2';
-- ? 平安驾校开了哪些班？
-- ? 平安驾校的班型名称与练车方式
SELECT T1.班型名, T1.练车方式 FROM 班型 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id WHERE T2.驾校名称 = '平安驾校';
-- ? 一人一车和多人一车的平均学费
-- ? 按练车方式统计学费均值
SELECT 练车方式, AVG(学费) FROM 班型 GROUP BY 练车方式;
-- ? 3000到5000元之间的C1班，是哪个驾校的什么班？
SELECT T2.驾校名称, T1.班型名 FROM 班型 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id WHERE T1.准驾车型 = 'C1' AND T1.学费 BETWEEN 3000 AND 5000;
-- ? 还没拿到证的学员有谁？
-- ? 尚未拿证的学员姓名
SELECT 姓名 FROM 学员 WHERE 拿证日期 IS NULL;
-- ? 最年轻的学员是谁？
SELECT 姓名 FROM 学员 ORDER BY 出生年份 DESC LIMIT 1;
-- ? 00后学员有哪些，也就是2000年及以后出生的，哪天报的名？
-- ? 2000年以来出生的学员姓名和报名日期（含2000年）
SELECT 姓名, 报名日期 FROM 学员 WHERE 出生年份 >= 2000;
-- ? 每位学员在哪个驾校学，交了多少学费？
-- ? 学员姓名、驾校名称、学费
SELECT T1.姓名, T3.驾校名称, T2.学费 FROM 学员 AS T1 JOIN 班型 AS T2 ON T1.班型id = T2.班型id JOIN 驾校 AS T3 ON T2.驾校id = T3.驾校id;
-- ? 各驾校招了几个学员，收了多少学费，按学费总额从高到低
SELECT T3.驾校名称, COUNT(*), SUM(T2.学费) FROM 学员 AS T1 JOIN 班型 AS T2 ON T1.班型id = T2.班型id JOIN 驾校 AS T3 ON T2.驾校id = T3.驾校id GROUP BY T3.驾校id ORDER BY SUM(T2.学费) DESC;
-- ? 没人报的班型是哪个？
-- ? 无学员的班型名
SELECT 班型名 FROM 班型 WHERE 班型id NOT IN (SELECT 班型id FROM 学员);
-- ? 挂过科的学员有哪些？不重复
-- ? 考试不合格过的学员姓名（去重）
SELECT DISTINCT T2.姓名 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id WHERE T1.是否合格 = '否';
-- ? 科目一满分100的是谁？
SELECT T2.姓名 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id WHERE T1.科目 = '科目一' AND T1.分数 = 100;
-- ? 各科目平均多少分，考了多少人次？
-- ? 按科目看平均分与考试次数
SELECT 科目, AVG(分数), COUNT(*) FROM 考试成绩 GROUP BY 科目;
-- ? 哪一科挂的人次最多？
-- ? 不合格次数最多的科目
SELECT 科目 FROM 考试成绩 WHERE 是否合格 = '否' GROUP BY 科目 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 沙莎考科目二都考了多少分？
SELECT T1.分数 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id WHERE T2.姓名 = '沙莎' AND T1.科目 = '科目二';
-- ? 一场考试都没参加过的学员
-- ? 报了名还没考过试的是谁？
SELECT 姓名 FROM 学员 WHERE 学员id NOT IN (SELECT 学员id FROM 考试成绩);
-- ? 考试参加过至少3次的学员
SELECT T2.姓名 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id GROUP BY T2.学员id HAVING COUNT(*) >= 3;
-- ? 分数比全部考试平均分还低的，是谁考的哪一科？
-- ? 低于平均分的考试：学员姓名和科目
SELECT T2.姓名, T1.科目 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id WHERE T1.分数 < (SELECT AVG(分数) FROM 考试成绩);
-- ? 科目一和科目三都合格的学员姓名
SELECT T2.姓名 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id WHERE T1.科目 = '科目一' AND T1.是否合格 = '是' INTERSECT SELECT T2.姓名 FROM 考试成绩 AS T1 JOIN 学员 AS T2 ON T1.学员id = T2.学员id WHERE T1.科目 = '科目三' AND T1.是否合格 = '是';
-- ? 女学员报的班平均学费和最高学费
-- ? 女生报班均价多少、最贵多少？
SELECT AVG(T2.学费), MAX(T2.学费) FROM 学员 AS T1 JOIN 班型 AS T2 ON T1.班型id = T2.班型id WHERE T1.性别 = '女';
-- ? 开货车（B2）的班是哪家驾校的？
SELECT T2.驾校名称 FROM 班型 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id WHERE T1.准驾车型 = 'B2';
-- ? VIP班学费是学生班的几倍？
-- ? VIP班与学生班的学费之比
SELECT (SELECT 学费 FROM 班型 WHERE 班型名 = 'VIP班') / (SELECT 学费 FROM 班型 WHERE 班型名 = '学生班');
-- ? 开设班型不少于两个的驾校
SELECT T2.驾校名称 FROM 班型 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id GROUP BY T2.驾校id HAVING COUNT(*) >= 2;
-- ? 2023-01-01之后报名的人里，已经拿证的有几个？
-- ? 2023-01-01之后入学且拿证日期不为空的学员数
SELECT COUNT(*) FROM 学员 WHERE 报名日期 > '2023-01-01' AND 拿证日期 IS NOT NULL;
-- ? 场地比平均大的驾校，车也多吗？列名称和教练车数
SELECT 驾校名称, 教练车数 FROM 驾校 WHERE 训练场面积 > (SELECT AVG(训练场面积) FROM 驾校);
