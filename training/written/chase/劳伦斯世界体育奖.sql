-- 劳伦斯世界体育奖

-- ? 女运动员都有谁，各练什么项目？
-- ? 女选手名单和她们的项目
SELECT 姓名, 体育项目 FROM 运动员 WHERE 性别 = '女';
-- ? 罗杰·费德勒是哪国人？
SELECT 国籍 FROM 运动员 WHERE 姓名 = '罗杰·费德勒';
-- ? 踢足球或者打网球的运动员有哪些？
SELECT 姓名 FROM 运动员 WHERE 体育项目 = '足球' OR 体育项目 = '网球';
-- ? 男女运动员各有几位？
-- ? 按性别统计运动员人数
SELECT 性别, COUNT(*) FROM 运动员 GROUP BY 性别;
-- ? 每个体育项目有多少运动员，按人数从多到少
SELECT 体育项目, COUNT(*) FROM 运动员 GROUP BY 体育项目 ORDER BY COUNT(*) DESC;
-- ? 除了美国，还有哪些国家的运动员？列出姓名和国籍
SELECT 姓名, 国籍 FROM 运动员 WHERE 国籍 != '美国';
-- ? 运动员一共来自多少个国家？
SELECT COUNT(DISTINCT 国籍) FROM 运动员;
-- ? 法国和俄罗斯的男运动员
-- ? 来自法国、俄罗斯的男选手叫什么
SELECT 姓名 FROM 运动员 WHERE 性别 = '男' AND 国籍 IN ('法国', '俄罗斯');
-- ? 不是田径项目的女运动员有几个？
SELECT COUNT(*) FROM 运动员 WHERE 性别 = '女' AND 体育项目 != '田径';
-- ? 至少有2名运动员的国家
SELECT 国籍 FROM 运动员 GROUP BY 国籍 HAVING COUNT(*) >= 2;
-- ? 凯西-弗里曼被提名过什么奖？理由是什么？
-- ? 凯西-弗里曼的提名奖项和提名理由
SELECT T1.提名奖项, T1.提名理由 FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id WHERE T2.姓名 = '凯西-弗里曼';
-- ? 谁因为19岁横扫泳坛被提名？
SELECT T2.姓名 FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id WHERE T1.提名理由 = '19岁横扫泳坛';
-- ? 2001年的提名有几个？
SELECT COUNT(*) FROM 劳伦斯提名名单 WHERE 年份 = '2001';
-- ? 每个奖项有多少次提名？
-- ? 各提名奖项的提名次数
SELECT 提名奖项, COUNT(*) FROM 劳伦斯提名名单 GROUP BY 提名奖项;
-- ? 每位运动员被提名了几次，次数多的在前
SELECT T2.姓名, COUNT(*) FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC;
-- ? 被提名次数最多的运动员是谁？
-- ? 谁拿到的提名最多
SELECT T2.姓名 FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 从没获得过提名的运动员有哪些？
-- ? 哪些运动员一次提名都没有
SELECT 姓名 FROM 运动员 WHERE 运动员id NOT IN (SELECT 提名人id FROM 劳伦斯提名名单);
-- ? 没有拿过奖的运动员姓名和国籍
SELECT 姓名, 国籍 FROM 运动员 WHERE 运动员id NOT IN (SELECT 获奖人id FROM 劳伦斯获奖名单);
-- ? 谁拿了最佳突破奖？哪一年的事？
SELECT T2.姓名, T1.年份 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id WHERE T1.奖项 = '最佳突破';
-- ? 列出获奖者的姓名、项目和奖项
-- ? 做个获奖一览表：人、体育项目、得的什么奖
SELECT T2.姓名, T2.体育项目, T1.奖项 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id;
-- ? 2019年颁出了哪些奖项？
SELECT 奖项 FROM 劳伦斯获奖名单 WHERE 年份 = '2019年';
-- ? 每年颁了几个奖？
-- ? 按年份看获奖数量
SELECT 年份, COUNT(*) FROM 劳伦斯获奖名单 GROUP BY 年份;
-- ? 得奖至少2次的运动员
SELECT T2.姓名 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id GROUP BY T2.姓名 HAVING COUNT(*) >= 2;
-- ? 哪个体育项目获奖最多？
SELECT T2.体育项目 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id GROUP BY T2.体育项目 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 被提名过但没拿过奖的运动员有哪些？
-- ? 只有提名、从没获奖的选手
SELECT T2.姓名 FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id EXCEPT SELECT T2.姓名 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id;
-- ? 既被提名过又得过奖的运动员
SELECT T2.姓名 FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id INTERSECT SELECT T2.姓名 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id;
-- ? 男运动员得奖多少次？
SELECT COUNT(*) FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id WHERE T2.性别 = '男';
-- ? 各国运动员的提名次数
-- ? 哪个国家被提名了多少次？按国籍统计
SELECT T2.国籍, COUNT(*) FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id GROUP BY T2.国籍;
-- ? 田径选手获过哪些奖项？
SELECT T1.奖项 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id WHERE T2.体育项目 = '田径';
-- ? 有提名但是没有颁发的奖项是哪些？
SELECT 提名奖项 FROM 劳伦斯提名名单 EXCEPT SELECT 奖项 FROM 劳伦斯获奖名单;
-- ? 2019年被提名的女运动员
-- ? 2019年有哪些女选手入围提名？
SELECT T2.姓名 FROM 劳伦斯提名名单 AS T1 JOIN 运动员 AS T2 ON T1.提名人id = T2.运动员id WHERE T1.年份 = '2019年' AND T2.性别 = '女';
-- ? 获得最佳团队或最佳复出的是哪国运动员？
SELECT T2.姓名, T2.国籍 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id WHERE T1.奖项 = '最佳团队' OR T1.奖项 = '最佳复出';
-- ? 理由里提到大满贯的提名是什么奖？
SELECT 提名奖项 FROM 劳伦斯提名名单 WHERE 提名理由 LIKE '%大满贯%';
-- ? 提名总数比获奖总数多几个？
-- ? 提名次数和获奖次数差多少
SELECT (SELECT COUNT(*) FROM 劳伦斯提名名单) - (SELECT COUNT(*) FROM 劳伦斯获奖名单);
-- ? 美国运动员分别得过什么奖？
SELECT T2.姓名, T1.奖项 FROM 劳伦斯获奖名单 AS T1 JOIN 运动员 AS T2 ON T1.获奖人id = T2.运动员id WHERE T2.国籍 = '美国';
