-- 足球奖项

-- ? 2012年FIFA金球奖得主当时在哪个俱乐部？
-- ? 2012年度FIFA金球奖获得者获奖时效力哪家俱乐部
SELECT 获奖时俱乐部 FROM FIFA金球奖 WHERE 年度 = '2012';
-- ? 获奖时在皇家马德里的FIFA金球奖是哪几年？
SELECT 年度 FROM FIFA金球奖 WHERE 获奖时俱乐部 = '皇家马德里';
-- ? 巴塞罗那拿过几次FIFA金球奖？
-- ? 有多少次FIFA金球奖得主来自巴塞罗那
SELECT COUNT(*) FROM FIFA金球奖 WHERE 获奖时俱乐部 = '巴塞罗那';
-- ? 各国籍拿了多少次FIFA金球奖？
SELECT 获奖时国籍, COUNT(*) FROM FIFA金球奖 GROUP BY 获奖时国籍;
-- ? 获FIFA金球奖次数最多的俱乐部
-- ? 哪家俱乐部出的FIFA金球奖最多？
SELECT 获奖时俱乐部 FROM FIFA金球奖 GROUP BY 获奖时俱乐部 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 2011年之后的FIFA金球奖得主国籍和俱乐部
SELECT 获奖时国籍, 获奖时俱乐部 FROM FIFA金球奖 WHERE 年度 > '2011';
-- ? 2014年度FIFA金球奖是谁拿的，今年多大了？
-- ? 2014年FIFA金球奖得主的名字和年龄
SELECT T2.中文名, T2.年龄 FROM FIFA金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.球员id = T2.球员id WHERE T1.年度 = '2014';
-- ? 每位球员拿过几次FIFA金球奖？
SELECT T2.中文名, COUNT(*) FROM FIFA金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.球员id = T2.球员id GROUP BY T2.球员id;
-- ? 不止一次获得FIFA金球奖的球员
-- ? 哪些球员至少拿过2次FIFA金球奖？
SELECT T2.中文名 FROM FIFA金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.球员id = T2.球员id GROUP BY T2.球员id HAVING COUNT(*) >= 2;
-- ? 从没拿过FIFA金球奖的球员有谁？
-- ? 没有获得过FIFA金球奖的足球运动员
SELECT 中文名 FROM 足球运动员 WHERE 球员id NOT IN (SELECT 球员id FROM FIFA金球奖);
-- ? 1990年的世界杯叫什么名字？
SELECT 世界杯名称 FROM 世界杯金球奖 WHERE 年份 = '1990';
-- ? 美国世界杯是哪一年办的？
SELECT 年份 FROM 世界杯金球奖 WHERE 世界杯名称 = '美国世界杯';
-- ? 墨西哥世界杯的金球奖给了谁？
-- ? 谁拿了墨西哥世界杯金球奖
SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.金球奖球员id = T2.球员id WHERE T1.世界杯名称 = '墨西哥世界杯';
-- ? 法国世界杯的银球奖得主目前在哪个俱乐部？
SELECT T2.当前效力俱乐部 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.银球奖球员id = T2.球员id WHERE T1.世界杯名称 = '法国世界杯';
-- ? 1986年之前（含1986）世界杯的铜球奖得主
SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.铜球奖球员id = T2.球员id WHERE T1.年份 <= '1986';
-- ? 各届世界杯的金球和银球分别归谁？
-- ? 世界杯名称、金球奖球员、银球奖球员
SELECT T1.世界杯名称, T2.中文名, T3.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.金球奖球员id = T2.球员id JOIN 足球运动员 AS T3 ON T1.银球奖球员id = T3.球员id;
-- ? 拿世界杯银球奖次数最多的球员
SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.银球奖球员id = T2.球员id GROUP BY T2.球员id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 既得过世界杯金球又得过世界杯银球的球员
-- ? 哪些人世界杯金球、银球都拿过？
SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.金球奖球员id = T2.球员id INTERSECT SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.银球奖球员id = T2.球员id;
-- ? 得过世界杯铜球但没得过银球的球员
SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.铜球奖球员id = T2.球员id EXCEPT SELECT T2.中文名 FROM 世界杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.银球奖球员id = T2.球员id;
-- ? 欧洲杯金球奖得主平均进多少球，最多进多少球？
-- ? 欧洲杯金球奖进球数的平均值和最大值
SELECT AVG(进球数), MAX(进球数) FROM 欧洲杯金球奖;
-- ? 进球达到30个以上的欧洲杯金球奖是哪些赛季？
SELECT 赛季 FROM 欧洲杯金球奖 WHERE 进球数 >= 30;
-- ? 2018赛季欧洲杯金球奖得主是哪国人，在哪踢球？
-- ? 2018赛季欧洲杯金球奖的国籍和俱乐部
SELECT 国籍, 俱乐部 FROM 欧洲杯金球奖 WHERE 赛季 = 2018;
-- ? 克罗地亚或巴西球员得奖的欧洲杯赛季
SELECT 赛季 FROM 欧洲杯金球奖 WHERE 国籍 IN ('克罗地亚', '巴西');
-- ? 每位球员在欧洲杯金球奖中的总进球数，从高到低
-- ? 欧洲杯金球奖球员总进球榜
SELECT T2.中文名, SUM(T1.进球数) FROM 欧洲杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.球员id = T2.球员id GROUP BY T2.球员id ORDER BY SUM(T1.进球数) DESC;
-- ? 进球数超过平均的欧洲杯金球奖得主是谁？
SELECT T2.中文名 FROM 欧洲杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.球员id = T2.球员id WHERE T1.进球数 > (SELECT AVG(进球数) FROM 欧洲杯金球奖);
-- ? 没得过欧洲杯金球奖的运动员及其年龄
-- ? 哪些球员没有欧洲杯金球奖，多大年纪？
SELECT 中文名, 年龄 FROM 足球运动员 WHERE 球员id NOT IN (SELECT 球员id FROM 欧洲杯金球奖);
-- ? 欧洲杯金球奖里，2017赛季比2016赛季多进几个球？
SELECT (SELECT 进球数 FROM 欧洲杯金球奖 WHERE 赛季 = 2017) - (SELECT 进球数 FROM 欧洲杯金球奖 WHERE 赛季 = 2016);
-- ? 得欧洲杯金球奖时的俱乐部就是现在俱乐部的球员
SELECT T2.中文名 FROM 欧洲杯金球奖 AS T1 JOIN 足球运动员 AS T2 ON T1.球员id = T2.球员id WHERE T1.俱乐部 = T2.当前效力俱乐部;
-- ? 济济尼奥多大了，在哪个队踢球？
-- ? 济济尼奥的年龄和目前所在俱乐部
SELECT 年龄, 当前效力俱乐部 FROM 足球运动员 WHERE 中文名 = '济济尼奥';
-- ? 巴西籍球员有谁？
SELECT 中文名 FROM 足球运动员 WHERE 当前国籍 = '巴西';
-- ? 最年轻的球员是谁，效力哪里？
SELECT 中文名, 当前效力俱乐部 FROM 足球运动员 ORDER BY 年龄 LIMIT 1;
-- ? 年龄在25到28岁之间的球员
-- ? 25至28岁的足球运动员有哪几位
SELECT 中文名 FROM 足球运动员 WHERE 年龄 BETWEEN 25 AND 28;
-- ? 各国球员的人数和平均年龄
-- ? 按当前国籍统计球员数与平均年龄
SELECT 当前国籍, COUNT(*), AVG(年龄) FROM 足球运动员 GROUP BY 当前国籍;
-- ? 年龄大于平均的球员及国籍
SELECT 中文名, 当前国籍 FROM 足球运动员 WHERE 年龄 > (SELECT AVG(年龄) FROM 足球运动员);
-- ? 最年长和最年轻的球员差几岁？
-- ? 球员年龄最大差距
SELECT MAX(年龄) - MIN(年龄) FROM 足球运动员;
