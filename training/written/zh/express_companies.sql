-- 快递企业、年度业务与在各省的服务评价
CREATE TABLE 快递公司 (词条id INTEGER PRIMARY KEY, 中文名 TEXT, 创始人 TEXT, 成立时间 INTEGER, 总部地点 TEXT, 员工数 INTEGER, 经营模式 TEXT, 自有飞机数 INTEGER);
CREATE TABLE 年度业务 (公司id INTEGER REFERENCES 快递公司(词条id), 年份 INTEGER, 业务量 REAL, 营收 REAL, 市场份额 REAL, 单票价格 REAL);
CREATE TABLE 省份 (省份id INTEGER PRIMARY KEY, 名称 TEXT, 所属区域 TEXT, 人口 REAL, 快递人均件数 REAL);
CREATE TABLE 服务评价 (公司id INTEGER REFERENCES 快递公司(词条id), 省份id INTEGER REFERENCES 省份(省份id), 满意度 REAL, 申诉率 REAL, 平均时效 REAL, 网点数量 INTEGER);
INSERT INTO 快递公司 VALUES (1,'迅风','汪卫国',1993,'深圳',160000,'直营',86),(2,'中捷','赖大同',2002,'上海',24000,'加盟',0),(3,'圆方','俞蛟','2000','上海',18000,'加盟',13),(4,'韵来','聂云',1999,'上海',15000,'加盟',0),(5,'京达物流','东方强',2007,'北京',310000,'直营',6),(6,'极鹿','李杰',2015,'上海',9000,'加盟',0);
INSERT INTO 年度业务 VALUES (1,2021,105.5,2071,9.7,16.2),(1,2022,111.4,2674,10.1,15.7),(2,2021,223.0,304,20.6,1.3),(2,2022,244.0,354,22.1,1.4),(3,2021,165.4,451,15.3,2.3),(3,2022,174.8,535,15.8,2.6),(4,2021,184.0,417,17.0,2.1),(4,2022,176.1,474,15.9,2.6),(6,2022,120.3,330,10.9,2.3);
INSERT INTO 省份 VALUES (1,'浙江','东部',6577,350),(2,'广东','东部',12657,238),(3,'西藏','西部',364,4.5),(4,'湖南','中部',6604,36),(5,'甘肃','西部',2492,8.1),(6,'黑龙江','东北',3099,23);
INSERT INTO 服务评价 VALUES (1,1,88.5,0.8,32,2100),(1,2,89.9,0.6,28,2600),(1,3,82.0,1.5,78,95),(2,1,80.2,2.2,41,1800),(2,4,78.8,2.6,50,900),(3,1,77.5,3.0,44,1600),(3,2,78.1,2.9,43,1700),(5,2,87.7,0.9,24,1200),(5,4,85.1,1.2,30,460),(4,5,70.3,5.1,88,210),(4,1,76.6,3.3,46,1500);

-- ? 自营（直营模式）的快递公司有哪几家？
SELECT 中文名 FROM 快递公司 WHERE 经营模式 = '直营';
-- ? 有自己飞机的快递公司（自有飞机数大于0），飞机多的排前面
-- ? 自有飞机数超过0的公司，按飞机数从多到少
SELECT 中文名 FROM 快递公司 WHERE 自有飞机数 > 0 ORDER BY 自有飞机数 DESC;
-- ? 总部不在上海的快递公司是谁创办的？列公司和创始人
SELECT 中文名, 创始人 FROM 快递公司 WHERE 总部地点 <> '上海';
-- ? 成立最晚的是哪家，什么时候成立的？
-- ? 最年轻的快递公司及成立时间
SELECT 中文名, 成立时间 FROM 快递公司 ORDER BY 成立时间 DESC LIMIT 1;
-- ? 直营和加盟的公司各几家，平均多少员工？
SELECT 经营模式, COUNT(*), AVG(员工数) FROM 快递公司 GROUP BY 经营模式;
-- ? 比圆方成立还早的公司
-- ? 成立时间早于圆方的快递企业有哪些？
SELECT 中文名 FROM 快递公司 WHERE 成立时间 < (SELECT 成立时间 FROM 快递公司 WHERE 中文名 = '圆方');
-- ? 2022年业务量排前三的公司和业务量
SELECT T2.中文名, T1.业务量 FROM 年度业务 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2022 ORDER BY T1.业务量 DESC LIMIT 3;
-- ? 中捷每年的市场份额是多少？
-- ? 中捷历年年份与市场份额
SELECT T1.年份, T1.市场份额 FROM 年度业务 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.中文名 = '中捷';
-- ? 每年各公司加起来的业务量和营收
SELECT 年份, SUM(业务量), SUM(营收) FROM 年度业务 GROUP BY 年份;
-- ? 每件快递收入多少（营收除以业务量）？2022年的，列公司名
-- ? 2022年各公司营收与业务量之比
SELECT T2.中文名, T1.营收 / T1.业务量 FROM 年度业务 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id WHERE T1.年份 = 2022;
-- ? 没有年度业务数据的公司
SELECT 中文名 FROM 快递公司 WHERE 词条id NOT IN (SELECT 公司id FROM 年度业务);
-- ? 两年平均市场份额超过15的公司
-- ? 哪些公司的市场份额均值大于15？
SELECT T2.中文名 FROM 年度业务 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id GROUP BY T2.词条id HAVING AVG(T1.市场份额) > 15;
-- ? 加盟制公司2021年最高营收是多少，最低单票价格是多少？
SELECT MAX(T1.营收), MIN(T1.单票价格) FROM 年度业务 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.经营模式 = '加盟' AND T1.年份 = 2021;
-- ? 圆方单票价格最高和最低差多少？
-- ? 圆方单票价格的最大值减最小值
SELECT MAX(T1.单票价格) - MIN(T1.单票价格) FROM 年度业务 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id WHERE T2.中文名 = '圆方';
-- ? 西部省份有哪些，人均收几件快递？
SELECT 名称, 快递人均件数 FROM 省份 WHERE 所属区域 = '西部';
-- ? 快递人均件数最少的省份人口多少？
-- ? 人均快递件数倒数第一的省份名称和人口
SELECT 名称, 人口 FROM 省份 ORDER BY 快递人均件数 LIMIT 1;
-- ? 一年总件数（人口乘快递人均件数）各省是多少，多的在前
SELECT 名称, 人口 * 快递人均件数 FROM 省份 ORDER BY 人口 * 快递人均件数 DESC;
-- ? 浙江哪家快递满意度最高？
-- ? 浙江省满意度第一的快递公司
SELECT T2.中文名 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.名称 = '浙江' ORDER BY T1.满意度 DESC LIMIT 1;
-- ? 迅风在各省的满意度和网点数量
SELECT T3.名称, T1.满意度, T1.网点数量 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T2.中文名 = '迅风';
-- ? 申诉率大于3的是哪家公司在哪个省？
-- ? 投诉偏多：申诉率超过3的公司和省份名称
SELECT T2.中文名, T3.名称 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T1.申诉率 > 3;
-- ? 每家公司平均满意度和总网点数，满意度高的在前
SELECT T2.中文名, AVG(T1.满意度), SUM(T1.网点数量) FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id GROUP BY T2.词条id ORDER BY AVG(T1.满意度) DESC;
-- ? 送得最慢的是哪家在哪个省，平均多少小时？
-- ? 平均时效数值最大的公司、省份与时效
SELECT T2.中文名, T3.名称, T1.平均时效 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id ORDER BY T1.平均时效 DESC LIMIT 1;
-- ? 没有服务评价数据的省份
SELECT 名称 FROM 省份 WHERE 省份id NOT IN (SELECT 省份id FROM 服务评价);
-- ? 浙江和广东都有评价的公司
-- ? 既在浙江又在广东有服务评价的快递公司
SELECT T2.中文名 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.名称 = '浙江' INTERSECT SELECT T2.中文名 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.名称 = '广东';
-- ? 有浙江评价但没有广东评价的公司
SELECT T2.中文名 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.名称 = '浙江' EXCEPT SELECT T2.中文名 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id JOIN 省份 AS T3 ON T1.省份id = T3.省份id WHERE T3.名称 = '广东';
-- ? 京达物流比迅风多多少员工？
-- ? 京达物流与迅风员工数之差
SELECT (SELECT 员工数 FROM 快递公司 WHERE 中文名 = '京达物流') - (SELECT 员工数 FROM 快递公司 WHERE 中文名 = '迅风');
-- ? 广东人均件数是湖南的几倍？
SELECT (SELECT 快递人均件数 FROM 省份 WHERE 名称 = '广东') / (SELECT 快递人均件数 FROM 省份 WHERE 名称 = '湖南');
-- ? 满意度80到88之间的公司有几个（去重计数）？
-- ? 满意度介于80和88的不同公司数
SELECT COUNT(DISTINCT 公司id) FROM 服务评价 WHERE 满意度 BETWEEN 80 AND 88;
-- ? 评价省份不少于3个的公司
SELECT T2.中文名 FROM 服务评价 AS T1 JOIN 快递公司 AS T2 ON T1.公司id = T2.词条id GROUP BY T2.词条id HAVING COUNT(*) >= 3;
-- ? 按区域算，平均时效各是多少，快的在前
-- ? 各所属区域的平均时效均值，由短到长
SELECT T2.所属区域, AVG(T1.平均时效) FROM 服务评价 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.省份id GROUP BY T2.所属区域 ORDER BY AVG(T1.平均时效);
