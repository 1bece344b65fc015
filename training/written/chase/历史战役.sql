-- 历史战役

-- ? 战国时期的战役有哪些？
-- ? 发生在战国的战役名称
SELECT 战役名 FROM 战役 WHERE 朝代 = '战国';
-- ? 河南长垣打过哪场仗？
SELECT 战役名 FROM 战役 WHERE 地点 = '河南长垣';
-- ? 山东境内（地点含“山东”）的战役，属于哪个朝代？
-- ? 地点在山东的战役名和朝代
SELECT 战役名, 朝代 FROM 战役 WHERE 地点 LIKE '%山东%';
-- ? 不是春秋时期的战役和地点
SELECT 战役名, 地点 FROM 战役 WHERE 朝代 <> '春秋';
-- ? 每个朝代打了几场战役？
-- ? 按朝代统计战役场数
SELECT 朝代, COUNT(*) FROM 战役 GROUP BY 朝代;
-- ? 参战人数为100万的战役死了多少人，打了多久？
SELECT 死亡人数, 历时时间 FROM 战役 WHERE 参战人数 = '100万';
-- ? 发生过不止一场战役的朝代
SELECT 朝代 FROM 战役 GROUP BY 朝代 HAVING COUNT(*) > 1;
-- ? 胜仗多于5场的将军
-- ? 哪些将军的胜数超过5？
SELECT 姓名 FROM 将军 WHERE 胜数 > 5;
-- ? 班超打过几次仗，赢几次输几次？
-- ? 班超的领兵出战次数、胜数和败数
SELECT 领兵出战次数, 胜数, 败数 FROM 将军 WHERE 姓名 = '班超';
-- ? 打赢最多的将军是谁？
SELECT 姓名 FROM 将军 ORDER BY 胜数 DESC LIMIT 1;
-- ? 败仗最少的将军
-- ? 输得最少的将军叫什么
SELECT 姓名 FROM 将军 ORDER BY 败数 LIMIT 1;
-- ? 出战次数前三的将军和次数
SELECT 姓名, 领兵出战次数 FROM 将军 ORDER BY 领兵出战次数 DESC LIMIT 3;
-- ? 各位将军的净胜场（胜数减败数）是多少？
-- ? 将军姓名和胜败之差
SELECT 姓名, 胜数 - 败数 FROM 将军;
-- ? 胜率：每位将军胜数占出战次数的比
SELECT 姓名, 胜数 / 领兵出战次数 FROM 将军;
-- ? 胜多败少的将军有哪些？
SELECT 姓名 FROM 将军 WHERE 胜数 > 败数;
-- ? 将军平均出战几次、平均赢几次？
-- ? 领兵出战次数和胜数的平均值
SELECT AVG(领兵出战次数), AVG(胜数) FROM 将军;
-- ? 出战次数低于平均的将军
SELECT 姓名 FROM 将军 WHERE 领兵出战次数 < (SELECT AVG(领兵出战次数) FROM 将军);
-- ? 卫青比霍去病多赢几场？
-- ? 卫青与霍去病胜数之差
SELECT (SELECT 胜数 FROM 将军 WHERE 姓名 = '卫青') - (SELECT 胜数 FROM 将军 WHERE 姓名 = '霍去病');
-- ? 败数在4到6之间的将军
SELECT 姓名 FROM 将军 WHERE 败数 BETWEEN 4 AND 6;
-- ? 每场战役谁赢了？战役名和赢方将军
SELECT T2.战役名, T3.姓名 FROM 参战双方 AS T1 JOIN 战役 AS T2 ON T1.战役id = T2.战役id JOIN 将军 AS T3 ON T1.赢方将军id = T3.将军id;
-- ? 每场仗的赢家和输家分别是谁？
-- ? 列出赢方将军与败方将军的姓名
SELECT T2.姓名, T3.姓名 FROM 参战双方 AS T1 JOIN 将军 AS T2 ON T1.赢方将军id = T2.将军id JOIN 将军 AS T3 ON T1.败方将军id = T3.将军id;
-- ? 徐达输掉的战役在哪儿打的？
SELECT T2.地点 FROM 参战双方 AS T1 JOIN 战役 AS T2 ON T1.战役id = T2.战役id JOIN 将军 AS T3 ON T1.败方将军id = T3.将军id WHERE T3.姓名 = '徐达';
-- ? 三国时期的战役，赢方出了多少兵？
-- ? 三国战役的赢方兵力和败方兵力
SELECT T1.赢方兵力, T1.败方兵力 FROM 参战双方 AS T1 JOIN 战役 AS T2 ON T1.战役id = T2.战役id WHERE T2.朝代 = '三国';
-- ? 每位将军作为赢方出现几次？
SELECT T2.姓名, COUNT(*) FROM 参战双方 AS T1 JOIN 将军 AS T2 ON T1.赢方将军id = T2.将军id GROUP BY T2.将军id;
-- ? 从没当过败方的将军
-- ? 哪些将军没有输过任何一场记录在案的战役？
SELECT 姓名 FROM 将军 WHERE 将军id NOT IN (SELECT 败方将军id FROM 参战双方);
-- ? 既当过赢方又当过败方的将军
SELECT T2.姓名 FROM 参战双方 AS T1 JOIN 将军 AS T2 ON T1.赢方将军id = T2.将军id INTERSECT SELECT T2.姓名 FROM 参战双方 AS T1 JOIN 将军 AS T2 ON T1.败方将军id = T2.将军id;
-- ? 双方兵力相同的战役
-- ? 赢方和败方势均力敌、兵力一样的是哪场战役？
SELECT T2.战役名 FROM 参战双方 AS T1 JOIN 战役 AS T2 ON T1.战役id = T2.战役id WHERE T1.赢方兵力 = T1.败方兵力;
-- ? 杜甫写的是哪首，纪念谁？
-- ? 杜甫纪念将军的诗词和所纪念的将军
SELECT T1.诗词, T2.姓名 FROM 纪念将军的诗词 AS T1 JOIN 将军 AS T2 ON T1.纪念将军id = T2.将军id WHERE T1.作者 = '杜甫';
-- ? 唐朝诗人写的诗词及作者
SELECT 诗词, 作者 FROM 纪念将军的诗词 WHERE 朝代 = '唐朝';
-- ? 各朝代纪念将军的诗词数量，从多到少
-- ? 按朝代给纪念诗词计数并降序
SELECT 朝代, COUNT(*) FROM 纪念将军的诗词 GROUP BY 朝代 ORDER BY COUNT(*) DESC;
-- ? 没有诗词纪念的将军
SELECT 姓名 FROM 将军 WHERE 将军id NOT IN (SELECT 纪念将军id FROM 纪念将军的诗词);
-- ? 被写诗最多的将军是谁，打过几次胜仗？
SELECT T2.姓名, T2.胜数 FROM 纪念将军的诗词 AS T1 JOIN 将军 AS T2 ON T1.纪念将军id = T2.将军id GROUP BY T2.将军id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 汉武大帝里的将军由谁饰演？
-- ? 汉武大帝的饰演者
SELECT 饰演者 FROM 将军影视形象 WHERE 影视剧 = '汉武大帝';
-- ? 每位将军在几部影视剧里出现过？
-- ? 将军姓名及其影视剧数量
SELECT T2.姓名, COUNT(*) FROM 将军影视形象 AS T1 JOIN 将军 AS T2 ON T1.将军id = T2.将军id GROUP BY T2.将军id;
-- ? 有影视形象却没有诗词纪念的将军
SELECT T2.姓名 FROM 将军影视形象 AS T1 JOIN 将军 AS T2 ON T1.将军id = T2.将军id EXCEPT SELECT T2.姓名 FROM 纪念将军的诗词 AS T1 JOIN 将军 AS T2 ON T1.纪念将军id = T2.将军id;
