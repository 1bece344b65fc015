-- 中国文学奖

-- ? 1982年、1986年设立的文学奖有哪些？
-- ? 设立于1982年或1986年的文学奖名称
SELECT 文学奖名称 FROM 文学奖 WHERE 设立时间 IN ('1982年', '1986年');
-- ? 每隔4年评一届的文学奖是哪个？
-- ? 举办间隔年限为4年的文学奖
SELECT 文学奖名称 FROM 文学奖 WHERE 举办间隔年限 = '4年';
-- ? 用个人名字命名的文学奖是哪年设立的？
SELECT 设立时间 FROM 文学奖 WHERE 设立原因 = '个人名字命名的文学奖';
-- ? 设立原因里提到“戏剧”的文学奖
-- ? 跟戏剧有关而设立的文学奖叫什么
SELECT 文学奖名称 FROM 文学奖 WHERE 设立原因 LIKE '%戏剧%';
-- ? 每种举办间隔各有几个文学奖？
SELECT 举办间隔年限, COUNT(*) FROM 文学奖 GROUP BY 举办间隔年限;
-- ? 最早设立的文学奖
-- ? 历史最长的文学奖是哪个？
SELECT 文学奖名称 FROM 文学奖 ORDER BY 设立时间 LIMIT 1;
-- ? 1994年设立的文学奖是出于什么原因？
SELECT 设立原因 FROM 文学奖 WHERE 设立时间 = '1994年';
-- ? 不是每年（1年）一次的文学奖和间隔
SELECT 文学奖名称, 举办间隔年限 FROM 文学奖 WHERE 举办间隔年限 <> '1年';
-- ? 各年分别设立了几个文学奖？
-- ? 按设立时间统计文学奖数量
SELECT 设立时间, COUNT(*) FROM 文学奖 GROUP BY 设立时间;
-- ? 总共有几个文学奖？
SELECT COUNT(*) FROM 文学奖;
-- ? 散文奖属于哪个文学奖？
-- ? 哪个文学奖设有散文奖
SELECT T2.文学奖名称 FROM 文学奖项颁奖奖项 AS T1 JOIN 文学奖 AS T2 ON T1.文学奖id = T2.id WHERE T1.奖项 = '散文奖';
-- ? 奖项名称里带“小说”的有哪些？
SELECT 奖项 FROM 文学奖项颁奖奖项 WHERE 奖项 LIKE '%小说%';
-- ? 每个文学奖下设几个奖项？
-- ? 文学奖名称和奖项数量
SELECT T2.文学奖名称, COUNT(*) FROM 文学奖项颁奖奖项 AS T1 JOIN 文学奖 AS T2 ON T1.文学奖id = T2.id GROUP BY T2.id;
-- ? 没有任何奖项的文学奖
SELECT 文学奖名称 FROM 文学奖 WHERE id NOT IN (SELECT 文学奖id FROM 文学奖项颁奖奖项);
-- ? 奖项最多的文学奖是哪年设立的？
-- ? 下设奖项数量第一的文学奖，设立时间是？
SELECT T2.设立时间 FROM 文学奖项颁奖奖项 AS T1 JOIN 文学奖 AS T2 ON T1.文学奖id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 奖项不止一个的文学奖
SELECT T2.文学奖名称 FROM 文学奖项颁奖奖项 AS T1 JOIN 文学奖 AS T2 ON T1.文学奖id = T2.id GROUP BY T2.id HAVING COUNT(*) > 1;
-- ? 青年戏剧文学奖几年评一次？
SELECT T2.举办间隔年限 FROM 文学奖项颁奖奖项 AS T1 JOIN 文学奖 AS T2 ON T1.文学奖id = T2.id WHERE T1.奖项 = '青年戏剧文学奖';
-- ? 余华写过什么，哪年首版？
-- ? 余华的作品名称和首版时间
SELECT 名称, 首版时间 FROM 文学作品 WHERE 作者 = '余华';
-- ? 不是莫言写的作品
SELECT 名称 FROM 文学作品 WHERE 作者 <> '莫言';
-- ? 每位作者各有几部作品，从多到少排
-- ? 作者按作品数排名，降序
SELECT 作者, COUNT(*) FROM 文学作品 GROUP BY 作者 ORDER BY COUNT(*) DESC;
-- ? 写了至少2部作品的作者
SELECT 作者 FROM 文学作品 GROUP BY 作者 HAVING COUNT(*) >= 2;
-- ? 许三观卖血记是谁写的，哪家出版社出的，多少字？
-- ? 许三观卖血记的作者、出版社和字数
SELECT 作者, 出版社, 字数 FROM 文学作品 WHERE 名称 = '许三观卖血记';
-- ? 1990年首版的作品和作者
SELECT 名称, 作者 FROM 文学作品 WHERE 首版时间 = '1990年';
-- ? 创作年代是1960年的作品有几部？
SELECT COUNT(*) FROM 文学作品 WHERE 创作年代 = '1960年';
-- ? 每家出版社出了几部作品？
-- ? 各出版社出版作品数
SELECT 出版社, COUNT(*) FROM 文学作品 GROUP BY 出版社;
-- ? 作品一共有多少位作者？
SELECT COUNT(DISTINCT 作者) FROM 文学作品;
-- ? 第5届得奖的作品叫什么，作者是谁？
-- ? 第5届获奖作品及作者
SELECT T2.名称, T2.作者 FROM 文学奖获奖名单 AS T1 JOIN 文学作品 AS T2 ON T1.作品id = T2.作品id WHERE T1.届数 = 5;
-- ? 第4届以后有哪些作品获奖？
SELECT DISTINCT T2.名称 FROM 文学奖获奖名单 AS T1 JOIN 文学作品 AS T2 ON T1.作品id = T2.作品id WHERE T1.届数 > 4;
-- ? 每部作品获过几次奖？
SELECT T2.名称, COUNT(*) FROM 文学奖获奖名单 AS T1 JOIN 文学作品 AS T2 ON T1.作品id = T2.作品id GROUP BY T2.作品id;
-- ? 从没获过奖的作品
-- ? 哪些作品没有任何获奖记录？
SELECT 名称 FROM 文学作品 WHERE 作品id NOT IN (SELECT 作品id FROM 文学奖获奖名单);
-- ? 获奖次数最多的作者
-- ? 哪位作者拿奖最多？
SELECT T2.作者 FROM 文学奖获奖名单 AS T1 JOIN 文学作品 AS T2 ON T1.作品id = T2.作品id GROUP BY T2.作者 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 每个奖项都颁给了哪些作品？
SELECT T2.奖项, T3.名称 FROM 文学奖获奖名单 AS T1 JOIN 文学奖项颁奖奖项 AS T2 ON T1.奖项id = T2.奖项id JOIN 文学作品 AS T3 ON T1.作品id = T3.作品id;
-- ? 长篇小说奖的得主是哪部作品、第几届？
-- ? 长篇小说奖历届获奖作品和届数
SELECT T3.名称, T1.届数 FROM 文学奖获奖名单 AS T1 JOIN 文学奖项颁奖奖项 AS T2 ON T1.奖项id = T2.奖项id JOIN 文学作品 AS T3 ON T1.作品id = T3.作品id WHERE T2.奖项 = '长篇小说奖';
-- ? 获奖名单里最早是第几届、最晚是第几届？
-- ? 获奖届数的最小值和最大值
SELECT MIN(届数), MAX(届数) FROM 文学奖获奖名单;
-- ? 从没颁出去过的奖项
SELECT 奖项 FROM 文学奖项颁奖奖项 WHERE 奖项id NOT IN (SELECT 奖项id FROM 文学奖获奖名单);
