-- 汉语词语

-- ? 哪些词语是普通词？
SELECT 名称 FROM 词语 WHERE 类型 = '普通词';
-- ? 给我所有成语和它们的含义
-- ? 成语有哪些，分别什么意思？
SELECT 名称, 含义 FROM 词语 WHERE 类型 = '成语';
-- ? 郁郁寡欢是成语还是普通词？
SELECT 类型 FROM 词语 WHERE 名称 = '郁郁寡欢';
-- ? 哪个词表示“令人感到快乐的”？
-- ? 含义为“令人感到快乐的”的词语
SELECT 名称 FROM 词语 WHERE 含义 = '令人感到快乐的';
-- ? 成语和普通词各有多少个？
SELECT 类型, COUNT(*) FROM 词语 GROUP BY 类型;
-- ? 不是成语的词语有几个？
SELECT COUNT(*) FROM 词语 WHERE 类型 <> '成语';
-- ? 带“欢”字的词语及其类型
-- ? 名称里有欢字的词，属于哪种类型
SELECT 名称, 类型 FROM 词语 WHERE 名称 LIKE '%欢%';
-- ? 含义里提到“高兴”的词
SELECT 名称 FROM 词语 WHERE 含义 LIKE '%高兴%';
-- ? 哪种类型的词语最多？
-- ? 词语中数量最多的类型
SELECT 类型 FROM 词语 GROUP BY 类型 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 词语一共分几类？
SELECT COUNT(DISTINCT 类型) FROM 词语;
-- ? 高兴和骄傲分别是什么意思？
-- ? 高兴、骄傲两个词的含义
SELECT 名称, 含义 FROM 词语 WHERE 名称 IN ('高兴', '骄傲');
-- ? 高兴的近义词有哪些？
-- ? 跟高兴意思差不多的词
SELECT T3.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.近义词id = T3.词条id WHERE T2.名称 = '高兴';
-- ? 郁郁寡欢的反义词是什么？
-- ? 和郁郁寡欢意思相反的词语
SELECT T3.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.反义词id = T3.词条id WHERE T2.名称 = '郁郁寡欢';
-- ? 列出所有互为近义的词对
SELECT T2.名称, T3.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.近义词id = T3.词条id;
-- ? 列出词语和它的反义词，成对给出
SELECT T2.名称, T3.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.反义词id = T3.词条id;
-- ? 每个词有几个近义词？
-- ? 词语名称及其近义词个数
SELECT T2.名称, COUNT(*) FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id GROUP BY T2.词条id;
-- ? 每个词各有多少反义词，从多到少
SELECT T2.名称, COUNT(*) FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id GROUP BY T2.词条id ORDER BY COUNT(*) DESC;
-- ? 没有近义词的词语
-- ? 哪些词一个近义词都没有？
SELECT 名称 FROM 词语 WHERE 词条id NOT IN (SELECT 词语id FROM 近义词);
-- ? 没有反义词的词语和含义
-- ? 找不到任何反义词的词，什么意思？
SELECT 名称, 含义 FROM 词语 WHERE 词条id NOT IN (SELECT 词语id FROM 反义词);
-- ? 既有近义词又有反义词的词语
-- ? 近义词、反义词都有的词是哪些？
SELECT T2.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id INTERSECT SELECT T2.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id;
-- ? 有近义词但没有反义词的词
SELECT T2.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id EXCEPT SELECT T2.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id;
-- ? 近义词最多的词语是哪个？
-- ? 哪个词拥有的近义词最多
SELECT T2.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id GROUP BY T2.词条id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 反义词不少于2个的词语
SELECT T2.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id GROUP BY T2.词条id HAVING COUNT(*) >= 2;
-- ? 至少有2个近义词的词语和类型
-- ? 哪些词的近义词达到2个，是什么类型？
SELECT T2.名称, T2.类型 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id GROUP BY T2.词条id HAVING COUNT(*) >= 2;
-- ? 有反义词的成语是哪些？
SELECT DISTINCT T2.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id WHERE T2.类型 = '成语';
-- ? 普通词的近义词里，哪些是成语？
-- ? 能替换普通词的成语近义词
SELECT DISTINCT T3.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.近义词id = T3.词条id WHERE T2.类型 = '普通词' AND T3.类型 = '成语';
-- ? 词语和它的近义词类型相同的有几对？
SELECT COUNT(*) FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.近义词id = T3.词条id WHERE T2.类型 = T3.类型;
-- ? 骄傲的反义词是什么意思？
-- ? 骄傲的反义词的含义
SELECT T3.含义 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.反义词id = T3.词条id WHERE T2.名称 = '骄傲';
-- ? 把怡然自得当作近义词的是哪些词？
SELECT T2.名称 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.近义词id = T3.词条id WHERE T3.名称 = '怡然自得';
-- ? 成语和普通词各自一共有多少个反义词？
-- ? 按词语类型统计反义词条数
SELECT T2.类型, COUNT(*) FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id GROUP BY T2.类型;
-- ? 近义词关系比反义词关系多多少条？
-- ? 近义词记录数与反义词记录数之差
SELECT (SELECT COUNT(*) FROM 近义词) - (SELECT COUNT(*) FROM 反义词);
-- ? 从没被当作别人反义词的词语
SELECT 名称 FROM 词语 WHERE 词条id NOT IN (SELECT 反义词id FROM 反义词);
-- ? 被当作反义词次数最多的词
-- ? 哪个词最常作为别的词的反义词？
SELECT T2.名称 FROM 反义词 AS T1 JOIN 词语 AS T2 ON T1.反义词id = T2.词条id GROUP BY T2.词条id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 反义词关系里涉及多少个不同的词语？
SELECT COUNT(DISTINCT 词语id) FROM 反义词;
-- ? 高兴或洋洋自得的近义词及含义
-- ? 高兴、洋洋自得的近义词，分别什么意思？
SELECT T3.名称, T3.含义 FROM 近义词 AS T1 JOIN 词语 AS T2 ON T1.词语id = T2.词条id JOIN 词语 AS T3 ON T1.近义词id = T3.词条id WHERE T2.名称 IN ('高兴', '洋洋自得');
