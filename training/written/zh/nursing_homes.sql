-- 民政公开数据：养老机构、床位收费、入住老人、护理人员。
CREATE TABLE yljg (jgdm TEXT PRIMARY KEY, 机构名称 TEXT, 街道 TEXT, 性质 TEXT, 星级 INTEGER, 核定床位 INTEGER, 已住床位 INTEGER, 是否医养结合 TEXT, 开业日期 TEXT);
CREATE TABLE sfbz (jgdm TEXT REFERENCES yljg(jgdm), 房型 TEXT, 床位费 REAL, 护理费 REAL, 伙食费 REAL, PRIMARY KEY (jgdm, 房型));
CREATE TABLE lr (lr_id INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 年龄 INTEGER, jgdm TEXT REFERENCES yljg(jgdm), 自理能力 TEXT, 入住日期 TEXT, 子女数 INTEGER, 原职业 TEXT);
CREATE TABLE hly (hly_id INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 年龄 INTEGER, jgdm TEXT REFERENCES yljg(jgdm), 证书等级 TEXT, 月薪 REAL, 照护人数 INTEGER);
INSERT INTO yljg VALUES ('JG01','夕阳红颐养院','湖滨街道','民办',5,300,286,'是','2016-05-01'),('JG02','市社会福利院','北门街道','公办',4,520,520,'是','1952-10-01'),('JG03','幸福里托老所','湖滨街道','公建民营',2,40,22,'否','2019-09-09'),('JG04','松鹤园','南山街道','民办',3,180,97,'否','2011-03-15'),('JG05','泰康家园','南山街道','民办',5,800,431,'是','2021-06-18'),('JG06','青龙镇敬老院','青龙镇','公办',1,90,61,'否','1988-07-01');
INSERT INTO sfbz VALUES ('JG01','单人间',3800,2200,1200),('JG01','双人间',2600,2200,1200),('JG02','双人间',1200,1500,800),('JG02','多人间',700,1500,800),('JG03','双人间',1500,1000,750),('JG04','双人间',1700,1600,900),('JG05','单人间',6800,3500,2000),('JG05','双人间',4500,3500,2000),('JG06','多人间',300,500,500);
INSERT INTO lr VALUES (1,'贾书珍','女',88,'JG01','半失能','2020-03-01',3,'教师'),(2,'童国梁','男',92,'JG02','失能','2015-11-20',2,'军人'),(3,'毕桂兰','女',79,'JG03','自理','2022-06-06',1,'纺织工'),(4,'汪海','男',84,'JG05','自理','2022-01-10',2,'工程师'),(5,'康美云','女',96,'JG02','失能','2012-04-04',5,NULL),(6,'郎有福','男',73,'JG06','自理','2018-09-01',0,'农民'),(7,'施文静','女',81,'JG05','半失能','2023-02-14',1,'医生'),(8,'段铁柱','男',90,'JG06','失能','2010-12-01',0,'农民'),(9,'艾淑芳','女',85,'JG01','失能','2021-08-08',4,'会计');
INSERT INTO hly VALUES (1,'苗春花','女',46,'JG01','高级',6800,4),(2,'韦小刚','男',28,'JG01','初级',4900,5),(3,'靳大姐','女',55,'JG02','中级',5200,8),(4,'荀丽','女',33,'JG05','技师',8800,3),(5,'车师傅','男',51,'JG06',NULL,3600,12),(6,'冉冉','女',24,'JG05','中级',6100,4),(7,'闵秋','女',49,'JG04','初级',4500,9);

-- ? 五星级养老院有哪些？哪年哪月开的？
-- ? 星级为5（五星）的机构名称和开业日期
SELECT 机构名称, 开业日期 FROM yljg WHERE 星级 = 5;
-- ? 已经住满的机构
-- ? 已住床位等于核定床位、一床难求的养老院
SELECT 机构名称 FROM yljg WHERE 已住床位 = 核定床位;
-- ? 各机构还剩多少张空床，多的在前
-- ? 空床数（核定床位减已住床位）由多到少，带机构名称
SELECT 机构名称, 核定床位 - 已住床位 FROM yljg ORDER BY 核定床位 - 已住床位 DESC;
-- ? 入住率最低的是哪家？
SELECT 机构名称 FROM yljg ORDER BY 已住床位 / 核定床位 LIMIT 1;
-- ? 能看病的（医养结合）机构一共多少张核定床位？
-- ? 医养结合养老院的核定床位总数
SELECT SUM(核定床位) FROM yljg WHERE 是否医养结合 = '是';
-- ? 湖滨街道的养老机构和星级
SELECT 机构名称, 星级 FROM yljg WHERE 街道 = '湖滨街道';
-- ? 公办、民办、公建民营各几家，平均星级多少？
-- ? 按性质统计机构数与平均星级
SELECT 性质, COUNT(*), AVG(星级) FROM yljg GROUP BY 性质;
-- ? 2000-01-01以前开业的老牌机构
SELECT 机构名称 FROM yljg WHERE 开业日期 < '2000-01-01';
-- ? 最便宜的床位费是多少，在哪家、什么房型？
-- ? 床位费最低的机构名称、房型和床位费
SELECT yljg.机构名称, sfbz.房型, sfbz.床位费 FROM sfbz JOIN yljg ON sfbz.jgdm = yljg.jgdm ORDER BY sfbz.床位费 LIMIT 1;
-- ? 住养老院一个月总共要交多少：床位费加护理费加伙食费，列机构和房型，便宜的在前
-- ? 各机构各房型月总费用（三项相加），由低到高
SELECT yljg.机构名称, sfbz.房型, sfbz.床位费 + sfbz.护理费 + sfbz.伙食费 FROM sfbz JOIN yljg ON sfbz.jgdm = yljg.jgdm ORDER BY sfbz.床位费 + sfbz.护理费 + sfbz.伙食费;
-- ? 双人间的平均床位费和平均护理费
SELECT AVG(床位费), AVG(护理费) FROM sfbz WHERE 房型 = '双人间';
-- ? 每种房型最贵和最便宜的床位费各是多少？
-- ? 按房型给出床位费最高值和最低值
SELECT 房型, MAX(床位费), MIN(床位费) FROM sfbz GROUP BY 房型;
-- ? 有单人间的机构
SELECT yljg.机构名称 FROM sfbz JOIN yljg ON sfbz.jgdm = yljg.jgdm WHERE sfbz.房型 = '单人间';
-- ? 单人间比双人间床位费贵多少？限泰康家园，即最高减最低
-- ? 泰康家园床位费最高与最低之差
SELECT MAX(sfbz.床位费) - MIN(sfbz.床位费) FROM sfbz JOIN yljg ON sfbz.jgdm = yljg.jgdm WHERE yljg.机构名称 = '泰康家园';
-- ? 岁数最大的老人是谁，住在哪家养老院？
-- ? 年纪最长的老人姓名和机构名称
SELECT lr.姓名, yljg.机构名称 FROM lr JOIN yljg ON lr.jgdm = yljg.jgdm ORDER BY lr.年龄 DESC LIMIT 1;
-- ? 生活能自理的老人有几位？
SELECT COUNT(*) FROM lr WHERE 自理能力 = '自理';
-- ? 无儿无女的老人和他们的原职业
-- ? 子女数为0的老人，以前干什么的
SELECT 姓名, 原职业 FROM lr WHERE 子女数 = 0;
-- ? 80到90岁之间的奶奶
-- ? 年龄80至90岁的女性老人姓名
SELECT 姓名 FROM lr WHERE 性别 = '女' AND 年龄 BETWEEN 80 AND 90;
-- ? 在院时间最久的是谁？
SELECT 姓名 FROM lr ORDER BY 入住日期 LIMIT 1;
-- ? 失能老人都住在哪些机构？不要重复
-- ? 收住失能老人的机构名称，去重
SELECT DISTINCT yljg.机构名称 FROM lr JOIN yljg ON lr.jgdm = yljg.jgdm WHERE lr.自理能力 = '失能';
-- ? 各自理能力的老人人数和平均年龄，平均年龄大的在前
SELECT 自理能力, COUNT(*), AVG(年龄) FROM lr GROUP BY 自理能力 ORDER BY AVG(年龄) DESC;
-- ? 登记老人不少于2位的机构和人数
-- ? 住了至少2位登记老人的机构，各几位
SELECT yljg.机构名称, COUNT(*) FROM lr JOIN yljg ON lr.jgdm = yljg.jgdm GROUP BY yljg.机构名称 HAVING COUNT(*) >= 2;
-- ? 没有老人登记的机构
SELECT 机构名称 FROM yljg WHERE jgdm NOT IN (SELECT jgdm FROM lr);
-- ? 没考证的护理员是谁，在哪家上班？
-- ? 证书等级为空的护理员及其机构
SELECT hly.姓名, yljg.机构名称 FROM hly JOIN yljg ON hly.jgdm = yljg.jgdm WHERE hly.证书等级 IS NULL;
-- ? 工资最高的护理员是谁，拿多少？
SELECT 姓名, 月薪 FROM hly ORDER BY 月薪 DESC LIMIT 1;
-- ? 平均每照护一位老人挣多少钱？月薪除以照护人数，从低到高
-- ? 护理员姓名和月薪/照护人数，低的在前
SELECT 姓名, 月薪 / 照护人数 FROM hly ORDER BY 月薪 / 照护人数;
-- ? 医养结合机构的护理员平均月薪是多少？
-- ? 在医养结合的养老院工作的护理员，月薪均值
SELECT AVG(hly.月薪) FROM hly JOIN yljg ON hly.jgdm = yljg.jgdm WHERE yljg.是否医养结合 = '是';
-- ? 照护人数高于平均的护理员，照护人数多的排前面
SELECT 姓名 FROM hly WHERE 照护人数 > (SELECT AVG(照护人数) FROM hly) ORDER BY 照护人数 DESC;
-- ? 市社会福利院比松鹤园多多少张核定床位？
-- ? 市社会福利院与松鹤园核定床位之差
SELECT (SELECT 核定床位 FROM yljg WHERE 机构名称 = '市社会福利院') - (SELECT 核定床位 FROM yljg WHERE 机构名称 = '松鹤园');
-- ? 有老人入住却没有登记护理员的机构
SELECT 机构名称 FROM yljg WHERE jgdm IN (SELECT jgdm FROM lr) AND jgdm NOT IN (SELECT jgdm FROM hly);
