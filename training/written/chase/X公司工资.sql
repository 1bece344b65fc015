-- X公司工资

-- ? 马可管的是哪个事业群？
SELECT 事业群名 FROM 事业群 WHERE 负责人 = '马可';
-- ? 员工数量超过1000的事业群有哪些，负责人是谁？
-- ? 人数一千以上的事业群名字和老大
SELECT 事业群名, 负责人 FROM 事业群 WHERE 员工数量 > 1000;
-- ? 按人数从少到多列出各事业群和员工数量
SELECT 事业群名, 员工数量 FROM 事业群 ORDER BY 员工数量;
-- ? 所有事业群加起来一共多少员工？平均每个群多少人？
-- ? 事业群员工总数和平均数
SELECT SUM(员工数量), AVG(员工数量) FROM 事业群;
-- ? 哪些事业群的人数低于平均水平？
SELECT 事业群名 FROM 事业群 WHERE 员工数量 < (SELECT AVG(员工数量) FROM 事业群);
-- ? 张艺负责的事业群目标营收和成本支出分别是多少？
-- ? 做预算用：张艺那个群打算挣多少、花多少
SELECT 目标营收, 成本支出 FROM 事业群 WHERE 负责人 = '张艺';
-- ? 张晓阳的事业群比李一乐的多多少人？
SELECT (SELECT 员工数量 FROM 事业群 WHERE 负责人 = '张晓阳') - (SELECT 员工数量 FROM 事业群 WHERE 负责人 = '李一乐');
-- ? 人数最少的事业群由谁负责？
SELECT 负责人 FROM 事业群 ORDER BY 员工数量 LIMIT 1;
-- ? 员工数在600到1200之间的事业群有几个？
SELECT COUNT(*) FROM 事业群 WHERE 员工数量 BETWEEN 600 AND 1200;
-- ? 江夏今年多大，来公司几年了？
-- ? 查询江夏的年龄和工龄
SELECT 年龄, 工龄 FROM 员工 WHERE 姓名 = '江夏';
-- ? 月薪不低于20000的员工姓名和职称
SELECT 姓名, 职称 FROM 员工 WHERE 薪资 >= 20000;
-- ? 谁的年纪最小？
-- ? 公司里最年轻的员工叫什么
SELECT 姓名 FROM 员工 ORDER BY 年龄 LIMIT 1;
-- ? 工龄最长的前三名员工及其工龄
SELECT 姓名, 工龄 FROM 员工 ORDER BY 工龄 DESC LIMIT 3;
-- ? 有多少人是普通的工程师职称？
SELECT COUNT(*) FROM 员工 WHERE 职称 = '工程师';
-- ? 高级工程师或者资深工程师都有谁？
-- ? 列出职称为高级工程师和资深工程师的人员名单
SELECT 姓名 FROM 员工 WHERE 职称 = '高级工程师' OR 职称 = '资深工程师';
-- ? 各职称的平均工资是多少？
-- ? 想知道不同级别的人平均拿多少钱
SELECT 职称, AVG(薪资) FROM 员工 GROUP BY 职称;
-- ? 每种职称分别有多少人、最大年龄是多少？
SELECT 职称, COUNT(*), MAX(年龄) FROM 员工 GROUP BY 职称;
-- ? 哪些职称至少有2个人？
SELECT 职称 FROM 员工 GROUP BY 职称 HAVING COUNT(*) >= 2;
-- ? 谁的工资高于全公司平均？
-- ? 薪水超过平均线的员工有哪些
SELECT 姓名 FROM 员工 WHERE 薪资 > (SELECT AVG(薪资) FROM 员工);
-- ? 最高工资和最低工资相差多少？
SELECT MAX(薪资) - MIN(薪资) FROM 员工;
-- ? 员工们入职公司时分别多少岁？
-- ? 用年龄减去工龄，看看每个人是几岁进公司的
SELECT 姓名, 年龄 - 工龄 FROM 员工;
-- ? 田小雨在哪个部门上班？
SELECT T2.部门名称 FROM 员工 AS T1 JOIN 部门 AS T2 ON T1.所属部门id = T2.部门编号 WHERE T1.姓名 = '田小雨';
-- ? 列出每位员工的姓名、所在部门以及部门的职责
SELECT T1.姓名, T2.部门名称, T2.职责 FROM 员工 AS T1 JOIN 部门 AS T2 ON T1.所属部门id = T2.部门编号;
-- ? 各部门员工的平均薪资，从高到低排
-- ? 哪个部门待遇好？按部门平均工资降序看看
SELECT T2.部门名称, AVG(T1.薪资) FROM 员工 AS T1 JOIN 部门 AS T2 ON T1.所属部门id = T2.部门编号 GROUP BY T2.部门名称 ORDER BY AVG(T1.薪资) DESC;
-- ? 哪个部门的员工平均年龄最大？
SELECT T2.部门名称 FROM 员工 AS T1 JOIN 部门 AS T2 ON T1.所属部门id = T2.部门编号 GROUP BY T2.部门名称 ORDER BY AVG(T1.年龄) DESC LIMIT 1;
-- ? 没有任何员工登记在册的部门有哪些？
-- ? 哪些部门名下一个员工都没有
SELECT 部门名称 FROM 部门 WHERE 部门编号 NOT IN (SELECT 所属部门id FROM 员工);
-- ? 广告品牌部是干什么的？
SELECT 职责 FROM 部门 WHERE 部门名称 = '广告品牌部';
-- ? 每个事业群下面有几个部门？
SELECT T2.事业群名, COUNT(*) FROM 部门 AS T1 JOIN 事业群 AS T2 ON T1.所属群编号 = T2.事业群编号 GROUP BY T2.事业群名;
-- ? 搜索策略部门归哪个事业群管，谁是负责人？
-- ? 搜索策略部门上面是哪个事业群？群里谁说了算？
SELECT T2.事业群名, T2.负责人 FROM 部门 AS T1 JOIN 事业群 AS T2 ON T1.所属群编号 = T2.事业群编号 WHERE T1.部门名称 = '搜索策略部门';
-- ? 一个部门都没有的事业群
SELECT 事业群名 FROM 事业群 WHERE 事业群编号 NOT IN (SELECT 所属群编号 FROM 部门);
-- ? 2018年各部门的离职人数和招聘人数
-- ? 2018年每个部门走了多少人、招了多少人
SELECT T2.部门名称, T1.离职人数, T1.招聘人数 FROM 部门人员 AS T1 JOIN 部门 AS T2 ON T1.部门编号 = T2.部门编号 WHERE T1.年份 = '2018';
-- ? 各部门每年的离职率（离职人数除以员工数量）是多少？
SELECT T2.部门名称, T1.年份, T1.离职人数 / T1.员工数量 FROM 部门人员 AS T1 JOIN 部门 AS T2 ON T1.部门编号 = T2.部门编号;
-- ? 哪些部门的招聘人数比离职人数多？
-- ? 招的人多过走的人的是哪些部门
SELECT DISTINCT T2.部门名称 FROM 部门人员 AS T1 JOIN 部门 AS T2 ON T1.部门编号 = T2.部门编号 WHERE T1.招聘人数 > T1.离职人数;
-- ? 按年份统计全公司离职总人数和招聘总人数
SELECT 年份, SUM(离职人数), SUM(招聘人数) FROM 部门人员 GROUP BY 年份;
-- ? 哪些部门累计流失的人超过20个？
SELECT T2.部门名称 FROM 部门人员 AS T1 JOIN 部门 AS T2 ON T1.部门编号 = T2.部门编号 GROUP BY T2.部门名称 HAVING SUM(T1.离职人数) > 20;
