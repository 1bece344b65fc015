-- 招聘网站的企业、职位、求职者与投递
CREATE TABLE 企业 (企业编号 INTEGER PRIMARY KEY, 企业名 TEXT, 行业 TEXT, 规模人数 INTEGER, 所在城市 TEXT, 回复率 REAL, 是否认证 TEXT);
CREATE TABLE 职位 (职位编号 INTEGER PRIMARY KEY, 职位名 TEXT, 企业编号 INTEGER REFERENCES 企业(企业编号), 学历要求 TEXT, 经验年限 INTEGER, 最低月薪 INTEGER, 最高月薪 INTEGER, 招聘人数 INTEGER, 发布日期 TEXT);
CREATE TABLE 求职者 (求职者编号 INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 年龄 INTEGER, 学历 TEXT, 工作年限 INTEGER, 期望月薪 INTEGER, 现居城市 TEXT);
CREATE TABLE 投递 (投递编号 INTEGER PRIMARY KEY, 求职者编号 INTEGER REFERENCES 求职者(求职者编号), 职位编号 INTEGER REFERENCES 职位(职位编号), 投递日期 TEXT, 结果 TEXT);
INSERT INTO 企业 VALUES (1,'蓝芯科技','互联网',850,'深圳',86,'是'),(2,'稻香园食品','制造',2300,'郑州',62,'是'),(3,'优家物流','物流',5200,'武汉',45,'是'),(4,'小蜜蜂广告','传媒',36,'深圳',91,'否'),(5,'安康医疗','医疗',410,'武汉',73,'是'),(6,'未名咨询','咨询',12,'北京',20,'否');
INSERT INTO 职位 VALUES (1,'后端开发',1,'本科',3,18000,30000,5,'2023-08-01'),(2,'测试工程师',1,'本科',1,10000,16000,3,'2023-08-15'),(3,'质检员',2,'大专',0,5000,7000,20,'2023-07-20'),(4,'调度主管',3,'大专',5,9000,13000,2,'2023-09-01'),(5,'文案策划',4,'本科',1,8000,12000,1,'2023-09-10'),(6,'医学顾问',5,'硕士',2,15000,22000,2,'2023-06-18'),(7,'算法专家',1,'硕士',5,40000,65000,1,'2023-09-22'),(8,'货运司机',3,'不限',1,8000,11000,30,'2023-08-28');
INSERT INTO 求职者 VALUES (1,'程诺','男',27,'本科',4,22000,'深圳'),(2,'盛夏','女',24,'本科',1,11000,'广州'),(3,'蒲公英','女',33,'硕士',7,20000,'武汉'),(4,'牛建国','男',41,'大专',15,10000,'武汉'),(5,'季然','男',29,'硕士',4,45000,'杭州'),(6,'水淼','女',22,'大专',0,5500,'郑州');
INSERT INTO 投递 VALUES (1,1,1,'2023-08-05','面试'),(2,1,7,'2023-09-25','不合适'),(3,2,2,'2023-08-20','录用'),(4,2,5,'2023-09-12','面试'),(5,3,6,'2023-07-01','录用'),(6,4,4,'2023-09-03','面试'),(7,4,8,'2023-09-03','录用'),(8,5,7,'2023-09-26','面试'),(9,5,1,'2023-08-30','不合适'),(10,2,1,'2023-08-21','不合适');

-- ? 深圳有哪些公司在招人？
-- ? 所在城市为深圳的企业名
SELECT 企业名 FROM 企业 WHERE 所在城市 = '深圳';
-- ? 没通过认证的企业，慎投，列个名单
SELECT 企业名 FROM 企业 WHERE 是否认证 = '否';
-- ? 规模最大的公司是做什么行业的？
-- ? 员工人数最多的企业属于哪个行业
SELECT 行业 FROM 企业 ORDER BY 规模人数 DESC LIMIT 1;
-- ? 应届生能投的岗位，即经验年限要求为0的职位
SELECT 职位名 FROM 职位 WHERE 经验年限 = 0;
-- ? 起薪不低于15000的职位有哪些？
-- ? 最低月薪在15000及以上的职位名
SELECT 职位名 FROM 职位 WHERE 最低月薪 >= 15000;
-- ? 薪资弹性最大的职位是哪个（最高月薪减最低月薪）？
SELECT 职位名 FROM 职位 ORDER BY 最高月薪 - 最低月薪 DESC LIMIT 1;
-- ? 蓝芯科技在招什么岗，各招几个人？
-- ? 蓝芯科技的职位名与招聘人数
SELECT T1.职位名, T1.招聘人数 FROM 职位 AS T1 JOIN 企业 AS T2 ON T1.企业编号 = T2.企业编号 WHERE T2.企业名 = '蓝芯科技';
-- ? 武汉的公司一共要招多少人？
SELECT SUM(T1.招聘人数) FROM 职位 AS T1 JOIN 企业 AS T2 ON T1.企业编号 = T2.企业编号 WHERE T2.所在城市 = '武汉';
-- ? 各行业发布的职位数，最高能给到多少钱，按职位数由多到少
-- ? 按行业统计职位数量和最高月薪上限，职位多的在前
SELECT T2.行业, COUNT(*), MAX(T1.最高月薪) FROM 职位 AS T1 JOIN 企业 AS T2 ON T1.企业编号 = T2.企业编号 GROUP BY T2.行业 ORDER BY COUNT(*) DESC;
-- ? 没发布过职位的企业
-- ? 哪家公司一个岗位都没挂？
SELECT 企业名 FROM 企业 WHERE 企业编号 NOT IN (SELECT 企业编号 FROM 职位);
-- ? 不同学历要求的职位平均起薪是多少
SELECT 学历要求, AVG(最低月薪) FROM 职位 GROUP BY 学历要求;
-- ? 2023-09-01以后（含当天）发布的新职位和所属公司
-- ? 发布日期不早于2023-09-01的职位名及企业名
SELECT T1.职位名, T2.企业名 FROM 职位 AS T1 JOIN 企业 AS T2 ON T1.企业编号 = T2.企业编号 WHERE T1.发布日期 >= '2023-09-01';
-- ? 女求职者平均多大，平均期望多少薪水？
SELECT AVG(年龄), AVG(期望月薪) FROM 求职者 WHERE 性别 = '女';
-- ? 要价最高的求职者是谁，要多少？
-- ? 期望月薪第一的求职者姓名和期望
SELECT 姓名, 期望月薪 FROM 求职者 ORDER BY 期望月薪 DESC LIMIT 1;
-- ? 程诺投过哪些职位，结果怎样？
SELECT T2.职位名, T1.结果 FROM 投递 AS T1 JOIN 职位 AS T2 ON T1.职位编号 = T2.职位编号 JOIN 求职者 AS T3 ON T1.求职者编号 = T3.求职者编号 WHERE T3.姓名 = '程诺';
-- ? 谁已经被录用了，录用的是什么岗？
-- ? 被录用的求职者姓名和职位名
SELECT T3.姓名, T2.职位名 FROM 投递 AS T1 JOIN 职位 AS T2 ON T1.职位编号 = T2.职位编号 JOIN 求职者 AS T3 ON T1.求职者编号 = T3.求职者编号 WHERE T1.结果 = '录用';
-- ? 一份简历都没投的求职者
SELECT 姓名 FROM 求职者 WHERE 求职者编号 NOT IN (SELECT 求职者编号 FROM 投递);
-- ? 没人投的职位有哪些？
-- ? 还没收到任何投递的职位名
SELECT 职位名 FROM 职位 WHERE 职位编号 NOT IN (SELECT 职位编号 FROM 投递);
-- ? 收到投递最多的职位和投递数
SELECT T2.职位名, COUNT(*) FROM 投递 AS T1 JOIN 职位 AS T2 ON T1.职位编号 = T2.职位编号 GROUP BY T2.职位编号 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 海投的人：投递不少于3次的求职者
-- ? 至少投了3个岗的人是谁？
SELECT T2.姓名 FROM 投递 AS T1 JOIN 求职者 AS T2 ON T1.求职者编号 = T2.求职者编号 GROUP BY T2.求职者编号 HAVING COUNT(*) >= 3;
-- ? 既有面试又有被判不合适的求职者
SELECT T2.姓名 FROM 投递 AS T1 JOIN 求职者 AS T2 ON T1.求职者编号 = T2.求职者编号 WHERE T1.结果 = '面试' INTERSECT SELECT T2.姓名 FROM 投递 AS T1 JOIN 求职者 AS T2 ON T1.求职者编号 = T2.求职者编号 WHERE T1.结果 = '不合适';
-- ? 期望月薪超过职位最高月薪的投递，是谁投的什么？
-- ? 要价高过岗位上限的投递：姓名、职位
SELECT T3.姓名, T2.职位名 FROM 投递 AS T1 JOIN 职位 AS T2 ON T1.职位编号 = T2.职位编号 JOIN 求职者 AS T3 ON T1.求职者编号 = T3.求职者编号 WHERE T3.期望月薪 > T2.最高月薪;
-- ? 工作年限不够职位要求的投递有几条？
SELECT COUNT(*) FROM 投递 AS T1 JOIN 职位 AS T2 ON T1.职位编号 = T2.职位编号 JOIN 求职者 AS T3 ON T1.求职者编号 = T3.求职者编号 WHERE T3.工作年限 < T2.经验年限;
-- ? 蓝芯科技比安康医疗多多少员工？
-- ? 蓝芯科技与安康医疗规模人数之差
SELECT (SELECT 规模人数 FROM 企业 WHERE 企业名 = '蓝芯科技') - (SELECT 规模人数 FROM 企业 WHERE 企业名 = '安康医疗');
-- ? 回复率高于平均的企业和它的城市
SELECT 企业名, 所在城市 FROM 企业 WHERE 回复率 > (SELECT AVG(回复率) FROM 企业);
-- ? 年龄在25到35之间的硕士求职者
-- ? 25-35岁、硕士学历的都有谁？
SELECT 姓名 FROM 求职者 WHERE 年龄 BETWEEN 25 AND 35 AND 学历 = '硕士';
-- ? 企业和求职者都出现过的城市有哪些？
-- ? 既有企业又有求职者的城市
SELECT 所在城市 FROM 企业 INTERSECT SELECT 现居城市 FROM 求职者;
-- ? 有求职者、却没有企业的城市
SELECT 现居城市 FROM 求职者 EXCEPT SELECT 所在城市 FROM 企业;
-- ? 平均起薪超过10000的企业有哪几家？
-- ? 职位最低月薪均值大于10000的企业名
SELECT T2.企业名 FROM 职位 AS T1 JOIN 企业 AS T2 ON T1.企业编号 = T2.企业编号 GROUP BY T2.企业编号 HAVING AVG(T1.最低月薪) > 10000;
-- ? 名字带“工程师”或“开发”的职位及薪资上下限
SELECT 职位名, 最低月薪, 最高月薪 FROM 职位 WHERE 职位名 LIKE '%工程师%' OR 职位名 LIKE '%开发%';
