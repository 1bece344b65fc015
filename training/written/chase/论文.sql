-- 论文

-- ? 李平在哪个单位，什么职业？
-- ? 李平的所在单位和职业
SELECT 所在单位, 职业 FROM 作者 WHERE 姓名 = '李平';
-- ? 清华大学的作者有谁？
SELECT 姓名 FROM 作者 WHERE 所在单位 = '清华大学';
-- ? 女作者有哪些，分别是哪国人？
-- ? 女性作者的姓名和国籍
SELECT 姓名, 国籍 FROM 作者 WHERE 性别 = '女';
-- ? 教授和副教授的名单
SELECT 姓名 FROM 作者 WHERE 职业 IN ('教授', '副教授');
-- ? 不是中国籍的作者
-- ? 外国作者（国籍非中国）有哪些？
SELECT 姓名 FROM 作者 WHERE 国籍 <> '中国';
-- ? 在读研究生作者是男是女？
SELECT 姓名, 性别 FROM 作者 WHERE 职业 = '研究生';
-- ? 男女作者各有多少？
-- ? 按性别统计作者人数
SELECT 性别, COUNT(*) FROM 作者 GROUP BY 性别;
-- ? 作者一共来自几个国家、几家单位？
SELECT COUNT(DISTINCT 国籍), COUNT(DISTINCT 所在单位) FROM 作者;
-- ? 中科院自动化所或百度的作者及职业
SELECT 姓名, 职业 FROM 作者 WHERE 所在单位 = '中科院自动化所' OR 所在单位 = '百度';
-- ? 各国作者人数，从多到少
-- ? 每个国籍有多少作者，多的排前面
SELECT 国籍, COUNT(*) FROM 作者 GROUP BY 国籍 ORDER BY COUNT(*) DESC;
-- ? 男教授有几位？
SELECT COUNT(*) FROM 作者 WHERE 性别 = '男' AND 职业 = '教授';
-- ? 单位名里带“大学”的作者
-- ? 高校（单位含大学）的作者姓名
SELECT 姓名 FROM 作者 WHERE 所在单位 LIKE '%大学%';
-- ? AAAI和IJCAI上发了哪些论文？
SELECT 标题 FROM 论文 WHERE 会议名称 IN ('AAAI', 'IJCAI');
-- ? 2014-01-01以后发表的论文和会议
-- ? 晚于2014-01-01的论文标题及会议名称
SELECT 标题, 会议名称 FROM 论文 WHERE 年份 > '2014-01-01';
-- ? 最新的一篇论文是什么？
SELECT 标题 FROM 论文 ORDER BY 年份 DESC LIMIT 1;
-- ? 最早的论文发表在哪个会议？
SELECT 会议名称 FROM 论文 ORDER BY 年份 LIMIT 1;
-- ? 每个会议收了几篇论文？
-- ? 按会议统计论文篇数
SELECT 会议名称, COUNT(*) FROM 论文 GROUP BY 会议名称;
-- ? 没投ACL的论文有几篇？
SELECT COUNT(*) FROM 论文 WHERE 会议名称 <> 'ACL';
-- ? EMNLP的论文是谁写的，哪个单位？
-- ? EMNLP论文的作者姓名及所在单位
SELECT T2.姓名, T2.所在单位 FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id WHERE T1.会议名称 = 'EMNLP';
-- ? 曼宁写过哪些论文？
SELECT T1.标题 FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id WHERE T2.姓名 = '曼宁';
-- ? 每位作者发了几篇论文，由多到少
-- ? 作者发文数排行榜，多的在前
SELECT T2.姓名, COUNT(*) FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id GROUP BY T2.作者id ORDER BY COUNT(*) DESC;
-- ? 论文最多的作者从事什么职业？
SELECT T2.职业 FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id GROUP BY T2.作者id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没发过论文的作者
-- ? 哪些作者没有任何论文？
SELECT 姓名 FROM 作者 WHERE 作者id NOT IN (SELECT 作者id FROM 论文);
-- ? 各单位的论文篇数
SELECT T2.所在单位, COUNT(*) FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id GROUP BY T2.所在单位;
-- ? 论文数至少2篇的国家
-- ? 哪些国籍的作者合计发了不少于2篇论文？
SELECT T2.国籍 FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id GROUP BY T2.国籍 HAVING COUNT(*) >= 2;
-- ? 男作者和女作者分别发了多少篇论文？
SELECT T2.性别, COUNT(*) FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id GROUP BY T2.性别;
-- ? 每篇论文引用了几篇文献？
-- ? 论文标题和引用条数
SELECT T2.标题, COUNT(*) FROM 论文引用 AS T1 JOIN 论文 AS T2 ON T1.论文id = T2.论文id GROUP BY T2.论文id;
-- ? 没引用任何文献的论文
-- ? 哪些论文没有引用记录？
SELECT 标题 FROM 论文 WHERE 论文id NOT IN (SELECT 论文id FROM 论文引用);
-- ? 引用中属于对比论文的有几条？
SELECT COUNT(*) FROM 论文引用 WHERE 是否对比论文 = '是';
-- ? 对比论文和非对比论文的引用各多少条？
-- ? 按是否对比论文统计引用数
SELECT 是否对比论文, COUNT(*) FROM 论文引用 GROUP BY 是否对比论文;
-- ? 引用了对比论文的论文，发在哪个会议？
SELECT DISTINCT T2.标题, T2.会议名称 FROM 论文引用 AS T1 JOIN 论文 AS T2 ON T1.论文id = T2.论文id WHERE T1.是否对比论文 = '是';
-- ? 引用最多的论文是谁写的？
-- ? 哪位作者的单篇论文引用文献最多？
SELECT T3.姓名 FROM 论文引用 AS T1 JOIN 论文 AS T2 ON T1.论文id = T2.论文id JOIN 作者 AS T3 ON T2.作者id = T3.作者id GROUP BY T2.论文id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 既在ACL又在AAAI发过论文的作者
SELECT T2.姓名 FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id WHERE T1.会议名称 = 'ACL' INTERSECT SELECT T2.姓名 FROM 论文 AS T1 JOIN 作者 AS T2 ON T1.作者id = T2.作者id WHERE T1.会议名称 = 'AAAI';
-- ? 引用条数比论文篇数多多少？
-- ? 论文引用总条数与论文总篇数之差
SELECT (SELECT COUNT(*) FROM 论文引用) - (SELECT COUNT(*) FROM 论文);
-- ? 从没被其他论文引用过的论文
SELECT 标题 FROM 论文 WHERE 论文id NOT IN (SELECT 引用论文id FROM 论文引用);
