-- 朝代货币

-- ? 除了清朝，还有哪些朝代？
SELECT 名称 FROM 朝代 WHERE 名称 <> '清';
-- ? 乾隆在位多长时间？
-- ? 乾隆这个年号统治了多久
SELECT 统治时间 FROM 各年号统治时间 WHERE 年号 = '乾隆';
-- ? 统治了13年的是哪个年号？
SELECT 年号 FROM 各年号统治时间 WHERE 统治时间 = '13年';
-- ? 嘉庆和道光各统治多少年？
-- ? 年号嘉庆、道光以及各自的统治时间
SELECT 年号, 统治时间 FROM 各年号统治时间 WHERE 年号 IN ('嘉庆', '道光');
-- ? 一共有几个年号？
SELECT COUNT(*) FROM 各年号统治时间;
-- ? 除康熙以外的年号和统治时间
SELECT 年号, 统治时间 FROM 各年号统治时间 WHERE 年号 <> '康熙';
-- ? 统治25年或30年的年号
-- ? 哪些年号的统治时间是25年、30年？
SELECT 年号 FROM 各年号统治时间 WHERE 统治时间 = '25年' OR 统治时间 = '30年';
-- ? 按统治时间从长到短排列年号
SELECT 年号 FROM 各年号统治时间 ORDER BY 统治时间 DESC;
-- ? 统治时间最短的年号
-- ? 哪个年号在位时间最短？
SELECT 年号 FROM 各年号统治时间 ORDER BY 统治时间 LIMIT 1;
-- ? 统治时间最长的前三个年号及时长
SELECT 年号, 统治时间 FROM 各年号统治时间 ORDER BY 统治时间 DESC LIMIT 3;
-- ? 年号里带“正”字的是哪个，统治多久？
SELECT 年号, 统治时间 FROM 各年号统治时间 WHERE 年号 LIKE '%正%';
-- ? 布币用了多少年？
-- ? 布币的使用时间
SELECT 使用时间 FROM 各朝代货币 WHERE 货币 = '布币';
-- ? 用了60年的货币是什么？
SELECT 货币 FROM 各朝代货币 WHERE 使用时间 = '60年';
-- ? 名字里带“币”字的货币
-- ? 哪些货币叫“什么币”（名称含币）？
SELECT 货币 FROM 各朝代货币 WHERE 货币 LIKE '%币%';
-- ? 白银以外的货币和使用时间
SELECT 货币, 使用时间 FROM 各朝代货币 WHERE 货币 <> '白银';
-- ? 总共用过多少种货币？
SELECT COUNT(DISTINCT 货币) FROM 各朝代货币;
-- ? 使用时间最久的货币
-- ? 哪种货币用的时间最长？
SELECT 货币 FROM 各朝代货币 ORDER BY 使用时间 DESC LIMIT 1;
-- ? 使用了30年或者35年的货币有哪些？
SELECT 货币 FROM 各朝代货币 WHERE 使用时间 IN ('30年', '35年');
-- ? 黄金是哪个朝代的货币？
-- ? 哪朝人拿黄金当钱花
SELECT T2.名称 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id WHERE T1.货币 = '黄金';
-- ? 列出各朝代的名称、货币和使用时间
SELECT T2.名称, T1.货币, T1.使用时间 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id;
-- ? 每个朝代各有几种货币？
-- ? 按朝代数货币种类
SELECT T2.名称, COUNT(*) FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id GROUP BY T2.朝代id;
-- ? 货币种类最多的朝代是哪个？
SELECT T2.名称 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id GROUP BY T2.朝代id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 用过至少2种货币的朝代
-- ? 哪些朝代的货币不少于2种？
SELECT T2.名称 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id GROUP BY T2.朝代id HAVING COUNT(*) >= 2;
-- ? 没有货币记录的朝代
-- ? 哪些朝代没有任何货币？
SELECT 名称 FROM 朝代 WHERE 朝代id NOT IN (SELECT 朝代id FROM 各朝代货币);
-- ? 唐和明两代用什么货币？
SELECT T1.货币 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id WHERE T2.名称 IN ('唐', '明');
-- ? 雍正是哪朝的年号？
-- ? 雍正属于哪个朝代
SELECT T2.名称 FROM 各年号统治时间 AS T1 JOIN 朝代 AS T2 ON T1.所处朝代id = T2.朝代id WHERE T1.年号 = '雍正';
-- ? 清朝有哪些年号，各统治多久？
SELECT T1.年号, T1.统治时间 FROM 各年号统治时间 AS T1 JOIN 朝代 AS T2 ON T1.所处朝代id = T2.朝代id WHERE T2.名称 = '清';
-- ? 每个朝代有几个年号，从多到少
-- ? 朝代按年号数量排名，降序
SELECT T2.名称, COUNT(*) FROM 各年号统治时间 AS T1 JOIN 朝代 AS T2 ON T1.所处朝代id = T2.朝代id GROUP BY T2.朝代id ORDER BY COUNT(*) DESC;
-- ? 没有年号记录的朝代
SELECT 名称 FROM 朝代 WHERE 朝代id NOT IN (SELECT 所处朝代id FROM 各年号统治时间);
-- ? 康熙所处的朝代用什么货币？
-- ? 康熙年间流通的货币有哪些
SELECT T1.货币 FROM 各朝代货币 AS T1 JOIN 各年号统治时间 AS T2 ON T1.朝代id = T2.所处朝代id WHERE T2.年号 = '康熙';
-- ? 使用环钱的朝代有哪些年号？
SELECT T2.年号 FROM 各朝代货币 AS T1 JOIN 各年号统治时间 AS T2 ON T1.朝代id = T2.所处朝代id WHERE T1.货币 = '环钱';
-- ? 既有年号又有货币记录的朝代
-- ? 年号、货币都查得到的朝代有哪些？
SELECT T2.名称 FROM 各年号统治时间 AS T1 JOIN 朝代 AS T2 ON T1.所处朝代id = T2.朝代id INTERSECT SELECT T2.名称 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id;
-- ? 有货币却没有年号的朝代
SELECT T2.名称 FROM 各朝代货币 AS T1 JOIN 朝代 AS T2 ON T1.朝代id = T2.朝代id EXCEPT SELECT T2.名称 FROM 各年号统治时间 AS T1 JOIN 朝代 AS T2 ON T1.所处朝代id = T2.朝代id;
-- ? 年号不止一个的朝代
-- ? 哪些朝代有1个以上的年号？
SELECT T2.名称 FROM 各年号统治时间 AS T1 JOIN 朝代 AS T2 ON T1.所处朝代id = T2.朝代id GROUP BY T2.朝代id HAVING COUNT(*) > 1;
-- ? 年号比货币种类多几个？给出年号总数与货币总数的差
SELECT (SELECT COUNT(*) FROM 各年号统治时间) - (SELECT COUNT(*) FROM 各朝代货币);
