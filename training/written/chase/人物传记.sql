-- 人物传记

-- ? 萧红是做什么的，有什么成就？
-- ? 萧红的职业和主要成就
SELECT 职业, 主要成就 FROM 名人 WHERE 姓名 = '萧红';
-- ? 谁是苹果公司联合创办人？
SELECT 姓名 FROM 名人 WHERE 主要成就 = '苹果公司联合创办人';
-- ? 外国（非中国）名人有哪些？
-- ? 国籍不是中国的名人
SELECT 姓名 FROM 名人 WHERE 国籍 <> '中国';
-- ? 企业家和经济学家都有谁？
SELECT 姓名 FROM 名人 WHERE 职业 IN ('企业家', '经济学家');
-- ? 各个国家的名人数量
-- ? 按国籍数一下名人
SELECT 国籍, COUNT(*) FROM 名人 GROUP BY 国籍;
-- ? 名人从事几种职业？
SELECT COUNT(DISTINCT 职业) FROM 名人;
-- ? 拥有至少2位名人的国家
SELECT 国籍 FROM 名人 GROUP BY 国籍 HAVING COUNT(*) >= 2;
-- ? 主要成就里提到“中国”的名人
-- ? 成就跟中国有关的名人姓名、职业
SELECT 姓名, 职业 FROM 名人 WHERE 主要成就 LIKE '%中国%';
-- ? 中国的作家有哪几位？
SELECT 姓名 FROM 名人 WHERE 国籍 = '中国' AND 职业 = '作家';
-- ? 吴晓波写的传记有多少页，哪家出版社出的？
-- ? 作者吴晓波的传记页数和出版社
SELECT 页数, 出版社 FROM 传记 WHERE 作者 = '吴晓波';
-- ? 超过300页的传记
-- ? 哪些传记厚度在300页以上（大于300）？
SELECT 书名 FROM 传记 WHERE 页数 > 300;
-- ? 最厚的传记是哪一本，谁写的？
SELECT 书名, 作者 FROM 传记 ORDER BY 页数 DESC LIMIT 1;
-- ? 出版最早的传记
SELECT 书名 FROM 传记 ORDER BY 出版时间 LIMIT 1;
-- ? 1990-01-01以后出版的传记及作者
-- ? 出版时间晚于1990-01-01的传记书名、作者
SELECT 书名, 作者 FROM 传记 WHERE 出版时间 > '1990-01-01';
-- ? 机械工业出版社和科学出版社出的传记
SELECT 书名 FROM 传记 WHERE 出版社 = '机械工业出版社' OR 出版社 = '科学出版社';
-- ? 传记平均多少页，总共多少页？
-- ? 所有传记的平均页数和总页数
SELECT AVG(页数), SUM(页数) FROM 传记;
-- ? 比平均页数薄的传记
SELECT 书名 FROM 传记 WHERE 页数 < (SELECT AVG(页数) FROM 传记);
-- ? 乔布斯传比曾国藩传多几页？
-- ? 乔布斯传与曾国藩传页数之差
SELECT (SELECT 页数 FROM 传记 WHERE 书名 = '乔布斯传') - (SELECT 页数 FROM 传记 WHERE 书名 = '曾国藩传');
-- ? 最厚和最薄的传记相差几页？
SELECT MAX(页数) - MIN(页数) FROM 传记;
-- ? 页数在300到400之间的传记和出版社
SELECT 书名, 出版社 FROM 传记 WHERE 页数 BETWEEN 300 AND 400;
-- ? 页数前三的传记
-- ? 最厚的前3本传记叫什么
SELECT 书名 FROM 传记 ORDER BY 页数 DESC LIMIT 3;
-- ? 每家出版社出了几本传记？
SELECT 出版社, COUNT(*) FROM 传记 GROUP BY 出版社;
-- ? 曾国藩有哪些传记，作者是谁？
-- ? 写曾国藩的传记书名和作者
SELECT T3.书名, T3.作者 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id JOIN 传记 AS T3 ON T1.传记id = T3.传记id WHERE T2.姓名 = '曾国藩';
-- ? 吴敬琏传写的是哪位名人？
SELECT T2.姓名 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id JOIN 传记 AS T3 ON T1.传记id = T3.传记id WHERE T3.书名 = '吴敬琏传';
-- ? 每位名人有几本传记？
-- ? 名人姓名和传记数量
SELECT T2.姓名, COUNT(*) FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id GROUP BY T2.id;
-- ? 没有传记的名人
-- ? 还没有任何人为其立传的名人是谁？
SELECT 姓名 FROM 名人 WHERE id NOT IN (SELECT 人物id FROM 名人传记);
-- ? 没有对应人物的传记
SELECT 书名 FROM 传记 WHERE 传记id NOT IN (SELECT 传记id FROM 名人传记);
-- ? 逝世后才有人写的名人有哪些？
-- ? 哪些名人的传记是在逝世后记录的？
SELECT DISTINCT T2.姓名 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id WHERE T1.记录时间 = '逝世后';
-- ? 生前和逝世后写的传记各多少本？
SELECT 记录时间, COUNT(*) FROM 名人传记 GROUP BY 记录时间;
-- ? 生前、逝世后所写传记的平均页数分别多少？
SELECT T1.记录时间, AVG(T2.页数) FROM 名人传记 AS T1 JOIN 传记 AS T2 ON T1.传记id = T2.传记id GROUP BY T1.记录时间;
-- ? 传记最多的名人是谁，干哪行的？
-- ? 被写传记次数最多的名人姓名和职业
SELECT T2.姓名, T2.职业 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 政治家的传记是哪家出版社出的？
SELECT DISTINCT T3.出版社 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id JOIN 传记 AS T3 ON T1.传记id = T3.传记id WHERE T2.职业 = '政治家';
-- ? 每位名人传记的总页数，从高到低
-- ? 按传记总页数给名人排序，多的在前
SELECT T2.姓名, SUM(T3.页数) FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id JOIN 传记 AS T3 ON T1.传记id = T3.传记id GROUP BY T2.id ORDER BY SUM(T3.页数) DESC;
-- ? 既有生前写的传记、又有逝世后写的传记的名人
SELECT T2.姓名 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id WHERE T1.记录时间 = '生前' INTERSECT SELECT T2.姓名 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id WHERE T1.记录时间 = '逝世后';
-- ? 作家的传记叫什么，有多少页？
SELECT T3.书名, T3.页数 FROM 名人传记 AS T1 JOIN 名人 AS T2 ON T1.人物id = T2.id JOIN 传记 AS T3 ON T1.传记id = T3.传记id WHERE T2.职业 = '作家';
