-- 家政公司：阿姨、服务项目、雇主家庭与服务单
CREATE TABLE 家政员 (编号 INTEGER PRIMARY KEY, 姓名 TEXT, 籍贯 TEXT, 年龄 INTEGER, 从业年数 INTEGER, 星级 INTEGER, 是否住家 TEXT, 体检到期 TEXT);
CREATE TABLE 服务项目 (项目号 TEXT PRIMARY KEY, 项目名 TEXT, 计价方式 TEXT, 单价 REAL, 公司抽成 REAL, 需持证 TEXT);
CREATE TABLE 雇主 (雇主号 INTEGER PRIMARY KEY, 姓氏称呼 TEXT, 小区 TEXT, 房屋面积 REAL, 家中人口 INTEGER, 有无宠物 TEXT);
CREATE TABLE 服务单 (单号 INTEGER PRIMARY KEY, 编号 INTEGER REFERENCES 家政员(编号), 项目号 TEXT REFERENCES 服务项目(项目号), 雇主号 INTEGER REFERENCES 雇主(雇主号), 服务日期 TEXT, 数量 REAL, 实收 REAL, 评分 INTEGER, 状态 TEXT);
INSERT INTO 家政员 VALUES (1,'何桂香','安徽',48,12,5,'是','2024-05-01'),(2,'孔二妹','四川',39,6,4,'否','2024-02-15'),(3,'褚小英','河南',52,20,5,'是','2023-12-31'),(4,'凤霞','安徽',33,2,3,'否','2024-08-20'),(5,'戚师傅','山东',45,9,4,'否','2024-03-10'),(6,'吕春花','湖北',28,0,1,'否','2024-11-11');
INSERT INTO 服务项目 VALUES ('J1','日常保洁','小时',45,0.2,'否'),('J2','擦玻璃','平米',9,0.25,'否'),('J3','月嫂','天',480,0.15,'是'),('J4','空调清洗','台',120,0.3,'否'),('J5','养老护理','天',260,0.15,'是'),('J6','收纳整理','小时',150,0.25,'是');
INSERT INTO 雇主 VALUES (1,'孙女士','翠湖天地',140,4,'有'),(2,'裘先生','阳光里',89,3,'无'),(3,'安老师','阳光里',72,2,'无'),(4,'庄总','御景台',320,6,'有'),(5,'闵女士','翠湖天地',105,3,'无');
INSERT INTO 服务单 VALUES (1001,2,'J1',1,'2023-10-02',4,180,5,'完成'),(1002,1,'J3',2,'2023-10-05',26,12480,5,'完成'),(1003,4,'J1',3,'2023-10-08',3,135,3,'完成'),(1004,5,'J4',4,'2023-10-12',5,560,4,'完成'),(1005,4,'J2',4,'2023-10-12',60,500,2,'完成'),(1006,3,'J5',3,'2023-10-15',30,7800,NULL,'服务中'),(1007,2,'J1',4,'2023-10-20',6,270,4,'完成'),(1008,5,'J4',1,'2023-10-22',2,240,NULL,'取消'),(1009,2,'J6',1,'2023-11-03',5,750,5,'完成');

-- ? 安徽的阿姨有哪些？
SELECT 姓名 FROM 家政员 WHERE 籍贯 = '安徽';
-- ? 愿意住家的阿姨是谁，多大年纪？
-- ? 住家阿姨的姓名和年龄
SELECT 姓名, 年龄 FROM 家政员 WHERE 是否住家 = '是';
-- ? 经验最丰富的家政员干了几年？给姓名和年数
SELECT 姓名, 从业年数 FROM 家政员 ORDER BY 从业年数 DESC LIMIT 1;
-- ? 5星阿姨的平均年龄
-- ? 星级为5的家政员平均多大？
SELECT AVG(年龄) FROM 家政员 WHERE 星级 = 5;
-- ? 体检在2024-03-01之前就到期的人
SELECT 姓名 FROM 家政员 WHERE 体检到期 < '2024-03-01';
-- ? 必须持证才能干的项目有哪些，什么价？
-- ? 需要证书的服务项目名称与单价
SELECT 项目名, 单价 FROM 服务项目 WHERE 需持证 = '是';
-- ? 按小时收费的项目叫什么？
SELECT 项目名 FROM 服务项目 WHERE 计价方式 = '小时';
-- ? 公司抽成最狠的项目
-- ? 抽成比例最高的是哪个项目？
SELECT 项目名 FROM 服务项目 ORDER BY 公司抽成 DESC LIMIT 1;
-- ? 每个项目做一份公司抽多少钱（单价乘公司抽成）？
SELECT 项目名, 单价 * 公司抽成 FROM 服务项目;
-- ? 家里养宠物的雇主住哪个小区？列称呼和小区
-- ? 有宠物的雇主称呼、小区
SELECT 姓氏称呼, 小区 FROM 雇主 WHERE 有无宠物 = '有';
-- ? 房子最大的雇主是谁？
SELECT 姓氏称呼 FROM 雇主 ORDER BY 房屋面积 DESC LIMIT 1;
-- ? 人均居住面积多大？列雇主称呼和房屋面积除以家中人口
-- ? 各雇主家的人均面积
SELECT 姓氏称呼, 房屋面积 / 家中人口 FROM 雇主;
-- ? 孙女士叫过哪些服务，谁去的？
SELECT T3.项目名, T2.姓名 FROM 服务单 AS T1 JOIN 家政员 AS T2 ON T1.编号 = T2.编号 JOIN 服务项目 AS T3 ON T1.项目号 = T3.项目号 JOIN 雇主 AS T4 ON T1.雇主号 = T4.雇主号 WHERE T4.姓氏称呼 = '孙女士';
-- ? 孔二妹都去过谁家？去重
-- ? 孔二妹服务过的雇主称呼（不重复）
SELECT DISTINCT T3.姓氏称呼 FROM 服务单 AS T1 JOIN 家政员 AS T2 ON T1.编号 = T2.编号 JOIN 雇主 AS T3 ON T1.雇主号 = T3.雇主号 WHERE T2.姓名 = '孔二妹';
-- ? 每位家政员接了几单，总收多少，平均评分几分，收得多的在前
-- ? 家政员业绩：姓名、单数、实收合计、平均评分，按实收合计降序
SELECT T2.姓名, COUNT(*), SUM(T1.实收), AVG(T1.评分) FROM 服务单 AS T1 JOIN 家政员 AS T2 ON T1.编号 = T2.编号 GROUP BY T2.编号 ORDER BY SUM(T1.实收) DESC;
-- ? 还没接过单的新人
-- ? 谁一单也没接到？
SELECT 姓名 FROM 家政员 WHERE 编号 NOT IN (SELECT 编号 FROM 服务单);
-- ? 没下过单的雇主
SELECT 姓氏称呼 FROM 雇主 WHERE 雇主号 NOT IN (SELECT 雇主号 FROM 服务单);
-- ? 各状态的服务单数量
-- ? 完成、服务中、取消各多少单？
SELECT 状态, COUNT(*) FROM 服务单 GROUP BY 状态;
-- ? 打了差评（评分不超过3）的是谁家、阿姨是谁？
-- ? 评分3分及以下：雇主称呼和家政员姓名
SELECT T3.姓氏称呼, T2.姓名 FROM 服务单 AS T1 JOIN 家政员 AS T2 ON T1.编号 = T2.编号 JOIN 雇主 AS T3 ON T1.雇主号 = T3.雇主号 WHERE T1.评分 <= 3;
-- ? 做活动优惠过的单子：实收比单价乘数量少的单号
SELECT T1.单号 FROM 服务单 AS T1 JOIN 服务项目 AS T2 ON T1.项目号 = T2.项目号 WHERE T1.实收 < T2.单价 * T1.数量;
-- ? 哪个项目最赚钱？按实收合计
-- ? 实收总额第一的服务项目
SELECT T2.项目名 FROM 服务单 AS T1 JOIN 服务项目 AS T2 ON T1.项目号 = T2.项目号 GROUP BY T2.项目号 ORDER BY SUM(T1.实收) DESC LIMIT 1;
-- ? 下过至少两单的雇主和总花费
SELECT T2.姓氏称呼, SUM(T1.实收) FROM 服务单 AS T1 JOIN 雇主 AS T2 ON T1.雇主号 = T2.雇主号 GROUP BY T2.雇主号 HAVING COUNT(*) >= 2;
-- ? 既叫过日常保洁又叫过空调清洗的雇主
-- ? 哪些雇主日常保洁和空调清洗都约过？
SELECT T3.姓氏称呼 FROM 服务单 AS T1 JOIN 服务项目 AS T2 ON T1.项目号 = T2.项目号 JOIN 雇主 AS T3 ON T1.雇主号 = T3.雇主号 WHERE T2.项目名 = '日常保洁' INTERSECT SELECT T3.姓氏称呼 FROM 服务单 AS T1 JOIN 服务项目 AS T2 ON T1.项目号 = T2.项目号 JOIN 雇主 AS T3 ON T1.雇主号 = T3.雇主号 WHERE T2.项目名 = '空调清洗';
-- ? 月嫂一天比养老护理贵多少？
SELECT (SELECT 单价 FROM 服务项目 WHERE 项目名 = '月嫂') - (SELECT 单价 FROM 服务项目 WHERE 项目名 = '养老护理');
-- ? 比孔二妹年轻的家政员
-- ? 谁的年龄小于孔二妹？
SELECT 姓名 FROM 家政员 WHERE 年龄 < (SELECT 年龄 FROM 家政员 WHERE 姓名 = '孔二妹');
-- ? 实收高于平均的单子，做的什么项目？列单号和项目名
SELECT T1.单号, T2.项目名 FROM 服务单 AS T1 JOIN 服务项目 AS T2 ON T1.项目号 = T2.项目号 WHERE T1.实收 > (SELECT AVG(实收) FROM 服务单);
-- ? 翠湖天地的住户一共花了多少钱请人？
-- ? 小区为翠湖天地的雇主实收合计
SELECT SUM(T1.实收) FROM 服务单 AS T1 JOIN 雇主 AS T2 ON T1.雇主号 = T2.雇主号 WHERE T2.小区 = '翠湖天地';
-- ? 2023-10-05到2023-10-20服务的单子有几个？
SELECT COUNT(*) FROM 服务单 WHERE 服务日期 BETWEEN '2023-10-05' AND '2023-10-20';
-- ? 哪里的阿姨最多？取籍贯第一名
-- ? 人数最多的籍贯
SELECT 籍贯 FROM 家政员 GROUP BY 籍贯 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有评分的单子，状态是什么？列单号和状态
SELECT 单号, 状态 FROM 服务单 WHERE 评分 IS NULL;
