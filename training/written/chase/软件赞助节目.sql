-- 软件赞助节目

-- ? 手机行业的品牌有哪些？
-- ? 哪些牌子是做手机的
SELECT 名称 FROM 品牌 WHERE 行业 = '手机';
-- ? 京东商城是哪家公司的？
SELECT 所属公司 FROM 品牌 WHERE 名称 = '京东商城';
-- ? 每个行业有几个品牌？
-- ? 品牌的行业分布
SELECT 行业, COUNT(*) FROM 品牌 GROUP BY 行业;
-- ? 不是电商的品牌和它的行业
SELECT 名称, 行业 FROM 品牌 WHERE 行业 != '电商';
-- ? 卖食品、饮料或酒水的品牌一共几个？
SELECT COUNT(*) FROM 品牌 WHERE 行业 IN ('食品', '饮料', '酒水');
-- ? 湖南卫视播的综艺有哪些？
-- ? 湖南卫视的节目单
SELECT 节目名 FROM 综艺节目 WHERE 播出电视台 = '湖南卫视';
-- ? 观众评分超过7分的综艺和电视台
SELECT 节目名, 播出电视台 FROM 综艺节目 WHERE 观众评分 > 7;
-- ? 极限挑战在哪个台播，观众打了几分？
SELECT 播出电视台, 观众评分 FROM 综艺节目 WHERE 节目名 = '极限挑战';
-- ? 观众评分前三的综艺和分数
-- ? 口碑最好的三个综艺，给名字和评分，前3名
SELECT 节目名, 观众评分 FROM 综艺节目 ORDER BY 观众评分 DESC LIMIT 3;
-- ? 口碑最差的综艺是什么？
SELECT 节目名 FROM 综艺节目 ORDER BY 观众评分 LIMIT 1;
-- ? 综艺节目的平均观众评分和最低观众评分
SELECT AVG(观众评分), MIN(观众评分) FROM 综艺节目;
-- ? 评分低于平均的综艺有哪些，哪年播的？
-- ? 观众评分不到平均水平的节目和播出年份
SELECT 节目名, 播出年份 FROM 综艺节目 WHERE 观众评分 < (SELECT AVG(观众评分) FROM 综艺节目);
-- ? 2018年播出的综艺有几档？
SELECT COUNT(*) FROM 综艺节目 WHERE 播出年份 = '2018';
-- ? 每年播了几档综艺，平均评分多少？
-- ? 按播出年份统计节目数和平均观众评分
SELECT 播出年份, COUNT(*), AVG(观众评分) FROM 综艺节目 GROUP BY 播出年份;
-- ? 综艺按播出年份从早到晚排
SELECT 节目名 FROM 综艺节目 ORDER BY 播出年份;
-- ? 观众评分最高和最低差几分？
SELECT MAX(观众评分) - MIN(观众评分) FROM 综艺节目;
-- ? 快乐大本营比跨界歌王评分高多少？
-- ? 快乐大本营与跨界歌王的观众评分之差
SELECT (SELECT 观众评分 FROM 综艺节目 WHERE 节目名 = '快乐大本营') - (SELECT 观众评分 FROM 综艺节目 WHERE 节目名 = '跨界歌王');
-- ? 不在浙江卫视播、评分不低于6分的综艺
SELECT 节目名 FROM 综艺节目 WHERE 播出电视台 != '浙江卫视' AND 观众评分 >= 6;
-- ? 广告插播次数超过3次的赞助方式是什么？
SELECT DISTINCT 赞助方式 FROM 综艺节目赞助商 WHERE 广告次数 > 3;
-- ? 独家赞助和联合赞助各有几个，平均插几次广告？
-- ? 按赞助方式看数量与平均广告次数
SELECT 赞助方式, COUNT(*), AVG(广告次数) FROM 综艺节目赞助商 GROUP BY 赞助方式;
-- ? 小米手机赞助了哪些节目？
SELECT T3.节目名 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 综艺节目 AS T3 ON T1.综艺节目id = T3.节目ID WHERE T2.名称 = '小米手机';
-- ? 跨界歌王的广告是谁打的，每次多长时间？
-- ? 跨界歌王的赞助品牌和广告时长
SELECT T2.名称, T1.广告时长 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 综艺节目 AS T3 ON T1.综艺节目id = T3.节目ID WHERE T3.节目名 = '跨界歌王';
-- ? 每档综艺一共播了多少次广告，从多到少
SELECT T2.节目名, SUM(T1.广告次数) FROM 综艺节目赞助商 AS T1 JOIN 综艺节目 AS T2 ON T1.综艺节目id = T2.节目ID GROUP BY T2.节目名 ORDER BY SUM(T1.广告次数) DESC;
-- ? 每个品牌赞助了几档节目？
-- ? 各品牌的赞助节目数
SELECT T2.名称, COUNT(*) FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.名称;
-- ? 从没赞助过综艺的品牌
-- ? 没有任何赞助记录的品牌有哪些？
SELECT 名称 FROM 品牌 WHERE 品牌id NOT IN (SELECT 品牌id FROM 综艺节目赞助商);
-- ? 没有赞助商的节目
SELECT 节目名 FROM 综艺节目 WHERE 节目ID NOT IN (SELECT 综艺节目id FROM 综艺节目赞助商);
-- ? 赞助节目不少于2档的品牌和所属公司
SELECT T2.名称, T2.所属公司 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 广告次数高于平均的赞助：品牌、节目、次数
-- ? 哪些品牌在哪些节目里广告打得比平均多？打了几次？
SELECT T2.名称, T3.节目名, T1.广告次数 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 综艺节目 AS T3 ON T1.综艺节目id = T3.节目ID WHERE T1.广告次数 > (SELECT AVG(广告次数) FROM 综艺节目赞助商);
-- ? 采用联合赞助的品牌属于什么行业？
SELECT DISTINCT T2.行业 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.赞助方式 = '联合赞助';
-- ? 各行业累计投放多少次广告？
-- ? 按行业汇总广告次数
SELECT T2.行业, SUM(T1.广告次数) FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.行业;
-- ? 独家和联合两种方式都用过的品牌
SELECT T2.名称 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.赞助方式 = '独家赞助' INTERSECT SELECT T2.名称 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.赞助方式 = '联合赞助';
-- ? 没做过独家赞助的品牌有哪些？
-- ? 品牌里排除做过独家赞助的
SELECT 名称 FROM 品牌 EXCEPT SELECT T2.名称 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.赞助方式 = '独家赞助';
-- ? 哪个电视台的赞助品牌最多？
SELECT T2.播出电视台 FROM 综艺节目赞助商 AS T1 JOIN 综艺节目 AS T2 ON T1.综艺节目id = T2.节目ID GROUP BY T2.播出电视台 ORDER BY COUNT(DISTINCT T1.品牌id) DESC LIMIT 1;
-- ? 手机品牌赞助的综艺评分多少？列出品牌、节目和评分
-- ? 手机厂商赞助了什么节目，观众给几分
SELECT T2.名称, T3.节目名, T3.观众评分 FROM 综艺节目赞助商 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 综艺节目 AS T3 ON T1.综艺节目id = T3.节目ID WHERE T2.行业 = '手机';
-- ? 广告总次数超过8次的节目
SELECT T2.节目名 FROM 综艺节目赞助商 AS T1 JOIN 综艺节目 AS T2 ON T1.综艺节目id = T2.节目ID GROUP BY T2.节目名 HAVING SUM(T1.广告次数) > 8;
