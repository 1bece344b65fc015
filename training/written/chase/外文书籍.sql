-- 外文书籍

-- ? 字数超过500000的书有哪些，作者是谁？
-- ? 50万字（500000）以上的外文书和作者
SELECT 书名, 原著作者 FROM 外文书籍 WHERE 字数 > 500000;
-- ? Wuthering Heights是谁写的？
SELECT 原著作者 FROM 外文书籍 WHERE 英文名 = 'Wuthering Heights';
-- ? 按字数从多到少列出英文书名和字数
SELECT 英文名, 字数 FROM 外文书籍 ORDER BY 字数 DESC;
-- ? 最薄的一本外文书英文名叫什么？
-- ? 字数最少的书，给出英文名
SELECT 英文名 FROM 外文书籍 ORDER BY 字数 LIMIT 1;
-- ? 外文书平均多少字，最多多少字？
SELECT AVG(字数), MAX(字数) FROM 外文书籍;
-- ? 篇幅比平均长的书的英文名和作者
-- ? 哪些书字数超过平均值？英文名和原作者列一下
SELECT 英文名, 原著作者 FROM 外文书籍 WHERE 字数 > (SELECT AVG(字数) FROM 外文书籍);
-- ? 简奥斯汀写的书中英文名分别是什么？
SELECT 书名, 英文名 FROM 外文书籍 WHERE 原著作者 = '简奥斯汀';
-- ? 字数在400000到560000之间的有几本？
SELECT COUNT(*) FROM 外文书籍 WHERE 字数 BETWEEN 400000 AND 560000;
-- ? 最长的书比最短的书多多少字？
-- ? 书籍字数的最大差距
SELECT MAX(字数) - MIN(字数) FROM 外文书籍;
-- ? Gone with the Wind比Jane Eyre多多少字？
SELECT (SELECT 字数 FROM 外文书籍 WHERE 英文名 = 'Gone with the Wind') - (SELECT 字数 FROM 外文书籍 WHERE 英文名 = 'Jane Eyre');
-- ? 篇幅前三的书名和字数
SELECT 书名, 字数 FROM 外文书籍 ORDER BY 字数 DESC LIMIT 3;
-- ? 书名里带Heights或Eyre的外文书作者
SELECT 原著作者 FROM 外文书籍 WHERE 英文名 LIKE '%Heights%' OR 英文名 LIKE '%Eyre%';
-- ? 中国籍的译者有哪些？
-- ? 译者里谁是中国人
SELECT 姓名 FROM 译者 WHERE 国籍 = '中国';
-- ? 各国分别有几位译者？
SELECT 国籍, COUNT(*) FROM 译者 GROUP BY 国籍;
-- ? 不是中国也不是日本的译者叫什么，哪国人？
SELECT 姓名, 国籍 FROM 译者 WHERE 国籍 != '中国' AND 国籍 != '日本';
-- ? 姓赵的译者名单
-- ? 名字以赵开头的译者
SELECT 姓名 FROM 译者 WHERE 姓名 LIKE '赵%';
-- ? 最早成立的出版社是哪家，在哪儿？
SELECT 名称, 成立地点 FROM 出版社 ORDER BY 成立时间 LIMIT 1;
-- ? 1989-01-01之后成立的出版社
SELECT 名称 FROM 出版社 WHERE 成立时间 > '1989-01-01';
-- ? 译林出版社什么时候在哪里成立的？
-- ? 译林出版社的成立时间和地点
SELECT 成立时间, 成立地点 FROM 出版社 WHERE 名称 = '译林出版社';
-- ? 除了上海和北京，其他地方的出版社有几家？
SELECT COUNT(*) FROM 出版社 WHERE 成立地点 != '上海' AND 成立地点 != '北京';
-- ? 每个地方有多少家出版社？
SELECT 成立地点, COUNT(*) FROM 出版社 GROUP BY 成立地点;
-- ? 按成立早晚给出版社排个序，最新的在前
-- ? 出版社名称和成立时间，从晚到早
SELECT 名称, 成立时间 FROM 出版社 ORDER BY 成立时间 DESC;
-- ? 青海人民出版社出过哪些书？
SELECT DISTINCT T3.英文名 FROM 书籍出版信息 AS T1 JOIN 出版社 AS T2 ON T1.出版社id = T2.出版社id JOIN 外文书籍 AS T3 ON T1.书籍id = T3.id WHERE T2.名称 = '青海人民出版社';
-- ? 每家出版社出了几种外文书？
-- ? 各出版社的图书出版种数
SELECT T2.名称, COUNT(*) FROM 书籍出版信息 AS T1 JOIN 出版社 AS T2 ON T1.出版社id = T2.出版社id GROUP BY T2.名称;
-- ? 各译者翻译出版的次数，从多到少
SELECT T2.姓名, COUNT(*) FROM 书籍出版信息 AS T1 JOIN 译者 AS T2 ON T1.译者id = T2.译者id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC;
-- ? 没有出版过任何译作的译者
-- ? 哪些译者一本书都没出过
SELECT 姓名 FROM 译者 WHERE 译者id NOT IN (SELECT 译者id FROM 书籍出版信息);
-- ? 从没出过外文书的出版社有哪些？
SELECT 名称 FROM 出版社 WHERE 出版社id NOT IN (SELECT 出版社id FROM 书籍出版信息);
-- ? 还没有中译本出版的外文书英文名
-- ? 哪些外文书还没出版过？给英文名
SELECT 英文名 FROM 外文书籍 WHERE id NOT IN (SELECT 书籍id FROM 书籍出版信息);
-- ? 2000-01-01以后出版的书，英文名、出版社和时间
SELECT T2.英文名, T3.名称, T1.出版时间 FROM 书籍出版信息 AS T1 JOIN 外文书籍 AS T2 ON T1.书籍id = T2.id JOIN 出版社 AS T3 ON T1.出版社id = T3.出版社id WHERE T1.出版时间 > '2000-01-01';
-- ? 最早出版的译本是哪位译者翻译的？
-- ? 出版时间最早的那本是谁译的
SELECT T2.姓名 FROM 书籍出版信息 AS T1 JOIN 译者 AS T2 ON T1.译者id = T2.译者id ORDER BY T1.出版时间 LIMIT 1;
-- ? 出版过至少2次的外文书
SELECT T2.英文名 FROM 书籍出版信息 AS T1 JOIN 外文书籍 AS T2 ON T1.书籍id = T2.id GROUP BY T2.英文名 HAVING COUNT(*) >= 2;
-- ? 李娜和刘峰翻译的书分别是哪年哪天出的？
SELECT T2.姓名, T1.出版时间 FROM 书籍出版信息 AS T1 JOIN 译者 AS T2 ON T1.译者id = T2.译者id WHERE T2.姓名 IN ('李娜', '刘峰');
-- ? 每位译者译过的书平均多少字？
-- ? 译者所译书籍的平均字数，按译者给
SELECT T3.姓名, AVG(T2.字数) FROM 书籍出版信息 AS T1 JOIN 外文书籍 AS T2 ON T1.书籍id = T2.id JOIN 译者 AS T3 ON T1.译者id = T3.译者id GROUP BY T3.姓名;
-- ? 哪家出版社与最多的译者合作？
SELECT T2.名称 FROM 书籍出版信息 AS T1 JOIN 出版社 AS T2 ON T1.出版社id = T2.出版社id GROUP BY T2.名称 ORDER BY COUNT(DISTINCT T1.译者id) DESC LIMIT 1;
-- ? 各书最早和最近一次出版是什么时候？
-- ? 每本书（英文名）第一次和最后一次出版的时间
SELECT T2.英文名, MIN(T1.出版时间), MAX(T1.出版时间) FROM 书籍出版信息 AS T1 JOIN 外文书籍 AS T2 ON T1.书籍id = T2.id GROUP BY T2.英文名;
