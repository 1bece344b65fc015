-- 世界遗产地、评定标准、管理机构与监测。
CREATE TABLE 管理机构 (jg_id INTEGER PRIMARY KEY, 机构名 TEXT, 主管 TEXT, 职工 INTEGER, 年经费 REAL, 官网 TEXT);
CREATE TABLE 遗产地 (yc_id INTEGER PRIMARY KEY, 遗产名 TEXT, 类别 TEXT, 列入年份 INTEGER, 遗产区面积 REAL, 缓冲区面积 REAL, 标准条数 INTEGER, 是否濒危名录 TEXT, jg_id INTEGER REFERENCES 管理机构(jg_id));
CREATE TABLE 分布省 (yc_id INTEGER REFERENCES 遗产地(yc_id), 省名 TEXT, 组成点数 INTEGER, PRIMARY KEY (yc_id, 省名));
CREATE TABLE 监测年报 (yc_id INTEGER REFERENCES 遗产地(yc_id), 年份 INTEGER, 游客_万人次 REAL, 门票收入_万元 REAL, 保护投入_万元 REAL, 病害处数 INTEGER, 评估结论 TEXT);
INSERT INTO 管理机构 VALUES (1,'故宫管理处','文旅部',1460,120000,'www.gg.example'),(2,'敦煌保护研究院','甘肃省文物局',820,31000,'www.dh.example'),(3,'长城办','国家文物局',56,9000,NULL),(4,'武陵源管理局','湖南省林业局',1300,26000,'www.wly.example'),(5,'鼓浪屿管委会','厦门市',210,8800,'www.gly.example'),(6,'良渚管委会','杭州市',260,15000,'www.lz.example'),(7,'古茶林中心','普洱市',24,600,NULL);
INSERT INTO 遗产地 VALUES (1,'北京故宫','文化',1987,12.9,1377,4,'否',1),(2,'莫高窟','文化',1987,23392,NULL,6,'否',2),(3,'长城','文化',1987,2151.6,4800.8,5,'否',3),(4,'武陵源','自然',1992,26400,NULL,1,'否',4),(5,'鼓浪屿','文化',2017,316.2,886,2,'否',5),(6,'良渚古城遗址','文化',2019,1433.7,9980.3,2,'否',6),(7,'普洱景迈山古茶林','文化',2023,7167.9,11927.9,2,'否',7),(8,'黄山','自然与文化',1990,16060,49000,3,'否',NULL),(9,'中国南方喀斯特','自然',2007,97428,176228,2,'否',NULL);
INSERT INTO 分布省 VALUES (1,'北京',1),(2,'甘肃',1),(3,'北京',1),(3,'河北',1),(3,'甘肃',1),(4,'湖南',1),(5,'福建',1),(6,'浙江',4),(7,'云南',1),(8,'安徽',1),(9,'云南',1),(9,'贵州',4),(9,'广西',2),(9,'重庆',3);
INSERT INTO 监测年报 VALUES (1,2019,1933,81000,52000,12,'优'),(1,2023,1567,66000,61000,9,'优'),(2,2019,216,34000,21000,85,'良'),(2,2023,172,29000,24000,92,'良'),(3,2023,900,42000,38000,210,'中'),(4,2019,580,98000,9000,4,'优'),(4,2023,640,105000,9500,6,'优'),(5,2019,1029,18000,7600,33,'良'),(6,2023,93,1700,14000,15,'优'),(8,2023,457,61000,12000,7,'优');

-- ? 最早一批列入世界遗产的有哪些（列入年份最小）？
-- ? 哪些遗产是最先申遗成功的
SELECT 遗产名 FROM 遗产地 WHERE 列入年份 = (SELECT MIN(列入年份) FROM 遗产地);
-- ? 自然遗产名单
SELECT 遗产名 FROM 遗产地 WHERE 类别 = '自然';
-- ? 双遗产（自然与文化）是哪一处，哪年列入的？
-- ? 类别是自然与文化的遗产名和列入年份
SELECT 遗产名, 列入年份 FROM 遗产地 WHERE 类别 = '自然与文化';
-- ? 2000年以来列入的遗产有几处？
SELECT COUNT(*) FROM 遗产地 WHERE 列入年份 >= 2000;
-- ? 面积最大的前三处遗产
-- ? 遗产区面积排前3的是哪几处
SELECT 遗产名 FROM 遗产地 ORDER BY 遗产区面积 DESC LIMIT 3;
-- ? 没划缓冲区的遗产
-- ? 缓冲区面积空白的是哪几处
SELECT 遗产名 FROM 遗产地 WHERE 缓冲区面积 IS NULL;
-- ? 各处遗产缓冲区是遗产区的几倍，高的在前
-- ? 缓冲区面积除以遗产区面积，由大到小，列遗产名和倍数
SELECT 遗产名, 缓冲区面积 / 遗产区面积 FROM 遗产地 ORDER BY 缓冲区面积 / 遗产区面积 DESC;
-- ? 符合标准条数最多的遗产是哪个，符合几条？
SELECT 遗产名, 标准条数 FROM 遗产地 ORDER BY 标准条数 DESC LIMIT 1;
-- ? 每一类别有几处，平均面积多大？
-- ? 按类别统计遗产数量和遗产区平均面积
SELECT 类别, COUNT(*), AVG(遗产区面积) FROM 遗产地 GROUP BY 类别;
-- ? 甘肃有哪些世界遗产？
-- ? 分布在甘肃的遗产名
SELECT 遗产地.遗产名 FROM 分布省 JOIN 遗产地 ON 分布省.yc_id = 遗产地.yc_id WHERE 分布省.省名 = '甘肃';
-- ? 长城经过哪几个省市（表中）？
SELECT 分布省.省名 FROM 分布省 JOIN 遗产地 ON 分布省.yc_id = 遗产地.yc_id WHERE 遗产地.遗产名 = '长城';
-- ? 跨省的遗产和涉及的省份数
-- ? 分布省不止1个的遗产，各涉及几省
SELECT 遗产地.遗产名, COUNT(*) FROM 分布省 JOIN 遗产地 ON 分布省.yc_id = 遗产地.yc_id GROUP BY 遗产地.遗产名 HAVING COUNT(*) > 1;
-- ? 各省有几处世界遗产，多的排前面
SELECT 省名, COUNT(*) FROM 分布省 GROUP BY 省名 ORDER BY COUNT(*) DESC;
-- ? 既有文化遗产又有自然遗产的省
-- ? 文化、自然两类遗产都有的省份
SELECT 分布省.省名 FROM 分布省 JOIN 遗产地 ON 分布省.yc_id = 遗产地.yc_id WHERE 遗产地.类别 = '文化' INTERSECT SELECT 分布省.省名 FROM 分布省 JOIN 遗产地 ON 分布省.yc_id = 遗产地.yc_id WHERE 遗产地.类别 = '自然';
-- ? 中国南方喀斯特一共由多少个点组成？
SELECT SUM(分布省.组成点数) FROM 分布省 JOIN 遗产地 ON 分布省.yc_id = 遗产地.yc_id WHERE 遗产地.遗产名 = '中国南方喀斯特';
-- ? 莫高窟由谁管理，有多少职工？
-- ? 管理莫高窟的机构名和职工数
SELECT 管理机构.机构名, 管理机构.职工 FROM 遗产地 JOIN 管理机构 ON 遗产地.jg_id = 管理机构.jg_id WHERE 遗产地.遗产名 = '莫高窟';
-- ? 没有明确管理机构的遗产
SELECT 遗产名 FROM 遗产地 WHERE jg_id IS NULL;
-- ? 没有官网的管理机构管着哪些遗产？
-- ? 官网为空的机构对应的遗产名
SELECT 遗产地.遗产名 FROM 遗产地 JOIN 管理机构 ON 遗产地.jg_id = 管理机构.jg_id WHERE 管理机构.官网 IS NULL;
-- ? 人均经费最高的机构（年经费除以职工）
SELECT 机构名 FROM 管理机构 ORDER BY 年经费 / 职工 DESC LIMIT 1;
-- ? 职工不足100人的机构和主管单位
-- ? 小机构：职工低于100，列机构名与主管
SELECT 机构名, 主管 FROM 管理机构 WHERE 职工 < 100;
-- ? 2023年游客最多的遗产是哪里，来了多少万人次？
-- ? 2023年人气最高的遗产地和游客量
SELECT 遗产地.遗产名, 监测年报.游客_万人次 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.年份 = 2023 ORDER BY 监测年报.游客_万人次 DESC LIMIT 1;
-- ? 2023年保护投入超过门票收入的遗产
-- ? 2023年倒贴钱保护（投入大于门票收入）的遗产名
SELECT 遗产地.遗产名 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.年份 = 2023 AND 监测年报.保护投入_万元 > 监测年报.门票收入_万元;
-- ? 2023年人均门票：门票收入除以游客，各遗产是多少？
SELECT 遗产地.遗产名, 监测年报.门票收入_万元 / 监测年报.游客_万人次 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.年份 = 2023;
-- ? 评估没拿到优的遗产，去重
-- ? 评估结论不是“优”的有哪些遗产，不要重复
SELECT DISTINCT 遗产地.遗产名 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.评估结论 <> '优';
-- ? 2019年有年报而2023年没有的遗产
SELECT 遗产地.遗产名 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.年份 = 2019 EXCEPT SELECT 遗产地.遗产名 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.年份 = 2023;
-- ? 从来没交过监测年报的遗产
-- ? 哪些遗产没有年报
SELECT 遗产名 FROM 遗产地 WHERE yc_id NOT IN (SELECT yc_id FROM 监测年报);
-- ? 各评估等级的平均病害处数，少的在前
SELECT 评估结论, AVG(病害处数) FROM 监测年报 GROUP BY 评估结论 ORDER BY AVG(病害处数);
-- ? 2019和2023年全部遗产的门票收入合计、保护投入合计，分年列
-- ? 分年份汇总门票收入和保护投入
SELECT 年份, SUM(门票收入_万元), SUM(保护投入_万元) FROM 监测年报 GROUP BY 年份;
-- ? 敦煌保护研究院的年经费比良渚管委会多多少？
SELECT (SELECT 年经费 FROM 管理机构 WHERE 机构名 = '敦煌保护研究院') - (SELECT 年经费 FROM 管理机构 WHERE 机构名 = '良渚管委会');
-- ? 病害处数高于平均的遗产和年份，病害多的在前
-- ? 哪些遗产哪年病害超过平均水平，由多到少
SELECT 遗产地.遗产名, 监测年报.年份 FROM 监测年报 JOIN 遗产地 ON 监测年报.yc_id = 遗产地.yc_id WHERE 监测年报.病害处数 > (SELECT AVG(病害处数) FROM 监测年报) ORDER BY 监测年报.病害处数 DESC;
