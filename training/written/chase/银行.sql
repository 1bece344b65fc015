-- 银行

-- ? 招商银行总部在什么地方，哪天成立的？
-- ? 招商银行的总部地点和成立日期
SELECT 总部地点, 成立时间 FROM 银行 WHERE 银行名称 = '招商银行';
-- ? 总部在北京的银行
SELECT 银行名称 FROM 银行 WHERE 总部地点 LIKE '%北京%';
-- ? 股份制商业银行有几家？
-- ? 数数股份制的银行
SELECT COUNT(*) FROM 银行 WHERE 公司类型 = '股份制商业银行';
-- ? 历史最久的银行是哪家？
SELECT 银行名称 FROM 银行 ORDER BY 成立时间 LIMIT 1;
-- ? 1980-01-01之后成立的银行
-- ? 哪些银行的成立时间晚于1980-01-01？
SELECT 银行名称 FROM 银行 WHERE 成立时间 > '1980-01-01';
-- ? 央企银行和股份制银行各有多少家？
SELECT 公司类型, COUNT(*) FROM 银行 GROUP BY 公司类型;
-- ? 成立于1954-10-01的是哪家银行？
SELECT 银行名称 FROM 银行 WHERE 成立时间 = '1954-10-01';
-- ? 黑龙江和福建有哪些城市？
-- ? 属于黑龙江或福建的城市名称
SELECT 城市名称 FROM 城市 WHERE 所属省份 IN ('黑龙江', '福建');
-- ? 成都在哪个省、哪个大区？
SELECT 所属省份, 所属区域 FROM 城市 WHERE 城市名称 = '成都';
-- ? 不在东北的城市
SELECT 城市名称 FROM 城市 WHERE 所属区域 <> '东北';
-- ? 每个区域各有几座城市？
-- ? 按区域统计城市个数
SELECT 所属区域, COUNT(*) FROM 城市 GROUP BY 所属区域;
-- ? 2016年各银行的营业额和员工数
-- ? 2016年每家银行营业额多少、有多少人？
SELECT T2.银行名称, T1.营业额, T1.员工数 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id WHERE T1.年份 = '2016';
-- ? 世界五百强排名进过前10的银行
SELECT DISTINCT T2.银行名称 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id WHERE T1.世界五百强排名 <= 10;
-- ? 世界五百强排名最靠前的是哪家银行，在哪一年？
-- ? 哪家银行、哪年的世界五百强名次最好
SELECT T2.银行名称, T1.年份 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id ORDER BY T1.世界五百强排名 LIMIT 1;
-- ? 各银行的平均世界五百强排名，从前到后
SELECT T2.银行名称, AVG(T1.世界五百强排名) FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id GROUP BY T2.银行id ORDER BY AVG(T1.世界五百强排名);
-- ? 每家银行有几年的营业额数据？
-- ? 各银行营业额记录的条数
SELECT T2.银行名称, COUNT(*) FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id GROUP BY T2.银行id;
-- ? 至少有2年营业额记录的银行
SELECT T2.银行名称 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id GROUP BY T2.银行id HAVING COUNT(*) >= 2;
-- ? 没有公布过营业额的银行
-- ? 哪些银行没有任何年营业额记录？
SELECT 银行名称 FROM 银行 WHERE 银行id NOT IN (SELECT 银行id FROM 年营业额);
-- ? 2017年世界五百强排名是多少？列银行和排名
SELECT T2.银行名称, T1.世界五百强排名 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id WHERE T1.年份 = '2017';
-- ? 营业额做到450万亿的是哪家银行？
SELECT T2.银行名称 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id WHERE T1.营业额 = '450万亿';
-- ? 每年银行最好的世界五百强名次
-- ? 各年份里世界五百强排名最小值
SELECT 年份, MIN(世界五百强排名) FROM 年营业额 GROUP BY 年份;
-- ? 世界五百强排名最好和最差相差几位？
SELECT MAX(世界五百强排名) - MIN(世界五百强排名) FROM 年营业额;
-- ? 中国建设银行在哪些城市有网点？
-- ? 能办中国建设银行业务的城市
SELECT T3.城市名称 FROM 银行服务网点 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T2.银行名称 = '中国建设银行';
-- ? 石家庄已经建成多少个银行网点？
-- ? 石家庄的网点建成总数
SELECT SUM(T1.建成数量) FROM 银行服务网点 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T2.城市名称 = '石家庄';
-- ? 每家银行建成和规划的网点总数
-- ? 各银行网点：建成合计、规划合计
SELECT T2.银行名称, SUM(T1.建成数量), SUM(T1.规划数量) FROM 银行服务网点 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id GROUP BY T2.银行id;
-- ? 各银行在各城市还差多少网点没建？
-- ? 银行、城市以及规划数量减建成数量
SELECT T2.银行名称, T3.城市名称, T1.规划数量 - T1.建成数量 FROM 银行服务网点 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id JOIN 城市 AS T3 ON T1.城市id = T3.城市id;
-- ? 网点建成最多的城市
SELECT T2.城市名称 FROM 银行服务网点 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.城市id ORDER BY SUM(T1.建成数量) DESC LIMIT 1;
-- ? 没有银行网点的城市
-- ? 哪些城市还没有任何银行服务网点？
SELECT 城市名称 FROM 城市 WHERE 城市id NOT IN (SELECT 城市id FROM 银行服务网点);
-- ? 没设服务网点的银行
SELECT 银行名称 FROM 银行 WHERE 银行id NOT IN (SELECT 银行id FROM 银行服务网点);
-- ? 规划网点不少于30个的银行
SELECT DISTINCT T2.银行名称 FROM 银行服务网点 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id WHERE T1.规划数量 >= 30;
-- ? 建成数量高于平均的网点在哪些城市？
-- ? 哪些城市有建成数超过平均数的银行网点
SELECT DISTINCT T2.城市名称 FROM 银行服务网点 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.建成数量 > (SELECT AVG(建成数量) FROM 银行服务网点);
-- ? 东南地区的网点由哪些银行设立？
SELECT DISTINCT T2.银行名称 FROM 银行服务网点 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T3.所属区域 = '东南';
-- ? 各区域的建成网点总数，从高到低
-- ? 按区域汇总已建网点并降序
SELECT T2.所属区域, SUM(T1.建成数量) FROM 银行服务网点 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.所属区域 ORDER BY SUM(T1.建成数量) DESC;
-- ? 有网点又有营业额记录的银行
SELECT T2.银行名称 FROM 银行服务网点 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id INTERSECT SELECT T2.银行名称 FROM 年营业额 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id;
-- ? 各城市网点建成率（建成除以规划）
-- ? 城市名称和建成数量与规划数量之比
SELECT T2.城市名称, T1.建成数量 / T1.规划数量 FROM 银行服务网点 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id;
