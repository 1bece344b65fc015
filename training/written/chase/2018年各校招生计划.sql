-- 2018年各校招生计划

-- ? 北京有哪些大学？
-- ? 想去北京念书，那里的高校有哪几所
SELECT 名称 FROM 学校 WHERE 所在省份 = '北京';
-- ? 既是985又是211的学校叫什么？
SELECT 名称 FROM 学校 WHERE 是否985 = '是' AND 是否211 = '是';
-- ? 综合类或者师范类的院校都有谁？
-- ? 列出类型为综合或师范的学校名称
SELECT 名称 FROM 学校 WHERE 类型 = '综合' OR 类型 = '师范';
-- ? 不在天津的学校及其类型
SELECT 名称, 类型 FROM 学校 WHERE 所在省份 <> '天津';
-- ? 学校一共有几种类型？
SELECT COUNT(DISTINCT 类型) FROM 学校;
-- ? 每个省份各有多少所学校？
-- ? 分省统计一下高校数
SELECT 所在省份, COUNT(*) FROM 学校 GROUP BY 所在省份;
-- ? 拥有不止一所学校的省份有哪些？
SELECT 所在省份 FROM 学校 GROUP BY 所在省份 HAVING COUNT(*) > 1;
-- ? 南开大学是不是985，是不是211？
SELECT 是否985, 是否211 FROM 学校 WHERE 名称 = '南开大学';
-- ? 各省名下的985、211高校各有几所？
-- ? 省名、985数量和211数量，都给我看看
SELECT 省名, 列_985高校数量, 列_211高校数量 FROM 省份;
-- ? 河南的211高校比985高校多几所？
SELECT 列_211高校数量 - 列_985高校数量 FROM 省份 WHERE 省名 = '河南';
-- ? 江苏的985高校比浙江多多少？
-- ? 江苏和浙江的985高校数之差
SELECT (SELECT 列_985高校数量 FROM 省份 WHERE 省名 = '江苏') - (SELECT 列_985高校数量 FROM 省份 WHERE 省名 = '浙江');
-- ? 哪些省的211高校数高于平均水平？
SELECT 省名 FROM 省份 WHERE 列_211高校数量 > (SELECT AVG(列_211高校数量) FROM 省份);
-- ? 一所985都没有的省份是哪些？
-- ? 985高校数量为0的省
SELECT 省名 FROM 省份 WHERE 列_985高校数量 = 0;
-- ? 985高校最多的前三个省
SELECT 省名 FROM 省份 ORDER BY 列_985高校数量 DESC LIMIT 3;
-- ? 各省211高校总共多少所，平均每省多少所？
SELECT SUM(列_211高校数量), AVG(列_211高校数量) FROM 省份;
-- ? 法学属于哪种学科类型，要读几年？
-- ? 学法学要念多久，是本科还是本硕？
SELECT 学科类型, 学制 FROM 专业 WHERE 专业名称 = '法学';
-- ? 学制5年的专业都有啥
SELECT 专业名称 FROM 专业 WHERE 学制 = '5年';
-- ? 各学科类型下分别有多少个专业？
SELECT 学科类型, COUNT(*) FROM 专业 GROUP BY 学科类型;
-- ? 不是本科的专业有几个？
SELECT COUNT(*) FROM 专业 WHERE 学科类型 <> '本科';
-- ? 每所学校在各省一共招多少人？
-- ? 按学校汇总招生总人数，学校名称也要
SELECT T2.名称, SUM(T1.招生人数) FROM 各省高校招生计划 AS T1 JOIN 学校 AS T2 ON T1.学校id = T2.id GROUP BY T2.id;
-- ? 哪所学校总的招生名额最多？
SELECT T2.名称 FROM 各省高校招生计划 AS T1 JOIN 学校 AS T2 ON T1.学校id = T2.id GROUP BY T2.id ORDER BY SUM(T1.招生人数) DESC LIMIT 1;
-- ? 我是河南考生，哪些学校来我们省招生，各招多少人？
-- ? 在河南招生的高校名称和名额
SELECT T2.名称, T1.招生人数 FROM 各省高校招生计划 AS T1 JOIN 学校 AS T2 ON T1.学校id = T2.id JOIN 省份 AS T3 ON T1.省份id = T3.id WHERE T3.省名 = '河南';
-- ? 从没有公布过招生计划的学校有哪些？
SELECT 名称 FROM 学校 WHERE id NOT IN (SELECT 学校id FROM 各省高校招生计划);
-- ? 各省份平均每条计划招多少人，从高到低排
SELECT T2.省名, AVG(T1.招生人数) FROM 各省高校招生计划 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.id GROUP BY T2.id ORDER BY AVG(T1.招生人数) DESC;
-- ? 总招生人数至少500的学校
-- ? 哪些大学合起来招了不少于500人？
SELECT T2.名称 FROM 各省高校招生计划 AS T1 JOIN 学校 AS T2 ON T1.学校id = T2.id GROUP BY T2.id HAVING SUM(T1.招生人数) >= 500;
-- ? 清华招生的专业里，学费最贵的是哪个？
-- ? 清华大学招生计划中，哪个专业收费最高
SELECT T2.专业名称 FROM 清华大学招生计划 AS T1 JOIN 专业 AS T2 ON T1.专业id = T2.id ORDER BY T1.学费 DESC LIMIT 1;
-- ? 清华普通类招考的学费最高和最低相差多少？
SELECT MAX(学费) - MIN(学费) FROM 清华大学招生计划 WHERE 招考类型 = '普通';
-- ? 清华各招考类型分别招多少人，平均学费多少？
-- ? 普通和专项两类，清华各自的招生总数和平均学费
SELECT 招考类型, SUM(招生人数), AVG(学费) FROM 清华大学招生计划 GROUP BY 招考类型;
-- ? 清华各招生专业的学费总收入（学费乘人数）是多少？
SELECT T2.专业名称, T1.学费 * T1.招生人数 FROM 清华大学招生计划 AS T1 JOIN 专业 AS T2 ON T1.专业id = T2.id;
-- ? 清华面向哪些省走专项招生？
-- ? 清华专项计划覆盖的省份
SELECT DISTINCT T2.省名 FROM 清华大学招生计划 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.id WHERE T1.招考类型 = '专项';
-- ? 清华没有招生的专业是哪些？
SELECT 专业名称 FROM 专业 WHERE id NOT IN (SELECT 专业id FROM 清华大学招生计划);
-- ? 清华在各省总共招多少人，按人数从少到多列
-- ? 各省拿到的清华名额合计，升序
SELECT T2.省名, SUM(T1.招生人数) FROM 清华大学招生计划 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.id GROUP BY T2.id ORDER BY SUM(T1.招生人数);
-- ? 学费低于平均学费的清华专业叫什么，要读多少年？
SELECT T2.专业名称, T2.学制 FROM 清华大学招生计划 AS T1 JOIN 专业 AS T2 ON T1.专业id = T2.id WHERE T1.学费 < (SELECT AVG(学费) FROM 清华大学招生计划);
-- ? 各所学校所在省份分别有多少所985高校？列出校名和数量
SELECT T1.名称, T2.列_985高校数量 FROM 学校 AS T1 JOIN 省份 AS T2 ON T1.所在省份 = T2.省名;
-- ? 给出是985但不是师范的学校
-- ? 985名校里排除师范类，还剩谁？
SELECT 名称 FROM 学校 WHERE 是否985 = '是' EXCEPT SELECT 名称 FROM 学校 WHERE 类型 = '师范';
