-- 公司差旅与费用报销
CREATE TABLE dept (dept_cd TEXT PRIMARY KEY, 部门 TEXT, 成本中心 TEXT, 年度报销预算 REAL);
CREATE TABLE emp (emp_no INTEGER PRIMARY KEY, 姓名 TEXT, 职级 TEXT, dept_cd TEXT REFERENCES dept(dept_cd), 住宿标准 INTEGER, 银行卡所属行 TEXT);
CREATE TABLE 出差申请 (申请号 TEXT PRIMARY KEY, emp_no INTEGER REFERENCES emp(emp_no), 目的地 TEXT, 事由 TEXT, 出发日 TEXT, 返回日 TEXT, 天数 INTEGER, 预估费用 REAL);
CREATE TABLE 报销明细 (明细号 INTEGER PRIMARY KEY, 申请号 TEXT REFERENCES 出差申请(申请号), 费用类别 TEXT, 发票金额 REAL, 核准金额 REAL, 审批人 INTEGER REFERENCES emp(emp_no), 审批状态 TEXT);
INSERT INTO dept VALUES ('D1','市场部','C100',30),('D2','工程部','C200',55),('D3','法务部','C300',8),('D4','董事会办公室','C001',120);
INSERT INTO emp VALUES (1,'费扬','经理','D1',450,'工商银行'),(2,'古晨','专员','D1',300,'招商银行'),(3,'连城','总监','D2',700,'招商银行'),(4,'巴图','工程师','D2',350,'建设银行'),(5,'路瑶','律师','D3',450,'工商银行'),(6,'司马光远','工程师','D2',350,'农业银行');
INSERT INTO 出差申请 VALUES ('TR01',2,'成都','展会布展','2023-09-11','2023-09-15',5,4200),('TR02',4,'乌鲁木齐','设备安装','2023-09-02','2023-09-20',19,11500),('TR03',1,'成都','客户拜访','2023-09-14','2023-09-15',2,2600),('TR04',5,'北京','仲裁开庭','2023-10-09','2023-10-11',3,5000),('TR05',3,'慕尼黑','技术谈判','2023-10-16','2023-10-23',8,48000),('TR06',4,'西安','售后维修','2023-10-25','2023-10-27',3,2400),('TR07',2,'广州','展会布展','2023-11-06','2023-11-10',5,4800);
INSERT INTO 报销明细 VALUES (1,'TR01','交通',1380,1380,1,'已通过'),(2,'TR01','住宿',1720,1500,1,'已通过'),(3,'TR01','餐饮',860,600,1,'已通过'),(4,'TR02','交通',4200,4200,3,'已通过'),(5,'TR02','住宿',6300,6300,3,'已通过'),(6,'TR03','餐饮',1880,0,NULL,'审批中'),(7,'TR04','住宿',1500,1350,1,'已通过'),(8,'TR05','交通',21000,16800,1,'已通过'),(9,'TR05','餐饮',3900,0,1,'已驳回'),(10,'TR06','交通',980,980,3,'已通过');

-- ? 哪个部门的报销预算最多？
-- ? 年度报销预算排第一的部门
SELECT 部门 FROM dept ORDER BY 年度报销预算 DESC LIMIT 1;
-- ? 市场部有哪些人，什么职级？
SELECT T1.姓名, T1.职级 FROM emp AS T1 JOIN dept AS T2 ON T1.dept_cd = T2.dept_cd WHERE T2.部门 = '市场部';
-- ? 住酒店标准最高的员工是谁，一晚多少？
-- ? 住宿标准第一的姓名与标准
SELECT 姓名, 住宿标准 FROM emp ORDER BY 住宿标准 DESC LIMIT 1;
-- ? 招商银行收款的员工
SELECT 姓名 FROM emp WHERE 银行卡所属行 = '招商银行';
-- ? 各部门人数和平均住宿标准
-- ? 每个部门几个人，平均能住多少钱的酒店？
SELECT T2.部门, COUNT(*), AVG(T1.住宿标准) FROM emp AS T1 JOIN dept AS T2 ON T1.dept_cd = T2.dept_cd GROUP BY T2.dept_cd;
-- ? 没有员工的部门
SELECT 部门 FROM dept WHERE dept_cd NOT IN (SELECT dept_cd FROM emp);
-- ? 去成都出差的有谁，干什么去了？
-- ? 目的地为成都的员工姓名和事由
SELECT T2.姓名, T1.事由 FROM 出差申请 AS T1 JOIN emp AS T2 ON T1.emp_no = T2.emp_no WHERE T1.目的地 = '成都';
-- ? 出差时间最长的一趟是谁，去哪儿，几天？
SELECT T2.姓名, T1.目的地, T1.天数 FROM 出差申请 AS T1 JOIN emp AS T2 ON T1.emp_no = T2.emp_no ORDER BY T1.天数 DESC LIMIT 1;
-- ? 平均一天花多少（预估费用除以天数）？列申请号，贵的在前
-- ? 各出差申请的日均预估费用，从高到低
SELECT 申请号, 预估费用 / 天数 FROM 出差申请 ORDER BY 预估费用 / 天数 DESC;
-- ? 2023-10-01以后出发的申请有几个，预估一共多少钱？
SELECT COUNT(*), SUM(预估费用) FROM 出差申请 WHERE 出发日 > '2023-10-01';
-- ? 没出过差的员工
-- ? 谁一次差都没出过？
SELECT 姓名 FROM emp WHERE emp_no NOT IN (SELECT emp_no FROM 出差申请);
-- ? 出过至少两次差的员工，总共几天？
-- ? 出差不少于2次的员工姓名与合计天数
SELECT T2.姓名, SUM(T1.天数) FROM 出差申请 AS T1 JOIN emp AS T2 ON T1.emp_no = T2.emp_no GROUP BY T2.emp_no HAVING COUNT(*) >= 2;
-- ? 预估费用比平均高的申请去了哪里？
SELECT 申请号, 目的地 FROM 出差申请 WHERE 预估费用 > (SELECT AVG(预估费用) FROM 出差申请);
-- ? 3到5天（含）的短差，早出发的在前
-- ? 天数在3与5之间的申请号，按出发日先后
SELECT 申请号 FROM 出差申请 WHERE 天数 BETWEEN 3 AND 5 ORDER BY 出发日;
-- ? 被驳回的报销是谁的什么费用？
-- ? 审批状态为已驳回的员工姓名与费用类别
SELECT T3.姓名, T1.费用类别 FROM 报销明细 AS T1 JOIN 出差申请 AS T2 ON T1.申请号 = T2.申请号 JOIN emp AS T3 ON T2.emp_no = T3.emp_no WHERE T1.审批状态 = '已驳回';
-- ? 还没人审批的明细号（审批人为空）
SELECT 明细号 FROM 报销明细 WHERE 审批人 IS NULL;
-- ? 每笔被砍了多少？明细号、发票金额减核准金额，只列砍了的（核准小于发票）
-- ? 核准金额低于发票金额的明细号及差额
SELECT 明细号, 发票金额 - 核准金额 FROM 报销明细 WHERE 核准金额 < 发票金额;
-- ? 交通、住宿、餐饮各报了多少、核了多少？
SELECT 费用类别, SUM(发票金额), SUM(核准金额) FROM 报销明细 GROUP BY 费用类别;
-- ? 每位审批人批了几笔？按笔数从多到少
-- ? 审批人姓名及审批笔数，降序
SELECT T2.姓名, COUNT(*) FROM 报销明细 AS T1 JOIN emp AS T2 ON T1.审批人 = T2.emp_no GROUP BY T2.emp_no ORDER BY COUNT(*) DESC;
-- ? 连城批过谁的报销？去重
-- ? 由连城审批的报销所属员工姓名（不重复）
SELECT DISTINCT T3.姓名 FROM 报销明细 AS T1 JOIN 出差申请 AS T2 ON T1.申请号 = T2.申请号 JOIN emp AS T3 ON T2.emp_no = T3.emp_no JOIN emp AS T4 ON T1.审批人 = T4.emp_no WHERE T4.姓名 = '连城';
-- ? 还没提交报销的出差申请
SELECT 申请号 FROM 出差申请 WHERE 申请号 NOT IN (SELECT 申请号 FROM 报销明细);
-- ? 各部门核准报销总额，花得多的在前
-- ? 按部门汇总核准金额，从高到低
SELECT T4.部门, SUM(T1.核准金额) FROM 报销明细 AS T1 JOIN 出差申请 AS T2 ON T1.申请号 = T2.申请号 JOIN emp AS T3 ON T2.emp_no = T3.emp_no JOIN dept AS T4 ON T3.dept_cd = T4.dept_cd GROUP BY T4.dept_cd ORDER BY SUM(T1.核准金额) DESC;
-- ? 既报了交通又报了住宿的申请号
-- ? 交通和住宿都有报销的出差申请
SELECT 申请号 FROM 报销明细 WHERE 费用类别 = '交通' INTERSECT SELECT 申请号 FROM 报销明细 WHERE 费用类别 = '住宿';
-- ? 发票合计超过5000的申请
SELECT 申请号 FROM 报销明细 GROUP BY 申请号 HAVING SUM(发票金额) > 5000;
-- ? 巴图一共报了多少钱的发票？
-- ? 员工巴图的发票金额总和
SELECT SUM(T1.发票金额) FROM 报销明细 AS T1 JOIN 出差申请 AS T2 ON T1.申请号 = T2.申请号 JOIN emp AS T3 ON T2.emp_no = T3.emp_no WHERE T3.姓名 = '巴图';
-- ? 工程部的预算比法务部多多少万？
SELECT (SELECT 年度报销预算 FROM dept WHERE 部门 = '工程部') - (SELECT 年度报销预算 FROM dept WHERE 部门 = '法务部');
-- ? 连城的住宿标准是古晨的几倍？
-- ? 连城与古晨住宿标准之比
SELECT (SELECT 住宿标准 FROM emp WHERE 姓名 = '连城') / (SELECT 住宿标准 FROM emp WHERE 姓名 = '古晨');
-- ? 住宿标准比巴图高的人
SELECT 姓名 FROM emp WHERE 住宿标准 > (SELECT 住宿标准 FROM emp WHERE 姓名 = '巴图');
-- ? 已通过的明细平均核准多少，最大一笔多少？
-- ? 审批已通过的核准金额均值与最大值
SELECT AVG(核准金额), MAX(核准金额) FROM 报销明细 WHERE 审批状态 = '已通过';
-- ? 跟“展会”有关的出差都去了哪些地方？
SELECT 目的地 FROM 出差申请 WHERE 事由 LIKE '%展会%';
