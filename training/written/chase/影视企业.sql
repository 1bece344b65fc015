-- 影视企业

-- ? 博纳是哪年成立的，谁负责？
-- ? 博纳的成立时间和负责人
SELECT 成立时间, 负责人 FROM 公司 WHERE 公司 = '博纳';
-- ? 排名第2的影视公司是哪家？
SELECT 公司 FROM 公司 WHERE 排名 = 2;
-- ? 排名前三的影视公司
-- ? 行业里排前3名的公司叫什么
SELECT 公司 FROM 公司 ORDER BY 排名 LIMIT 3;
-- ? 2015年以后成立的公司及负责人
SELECT 公司, 负责人 FROM 公司 WHERE 成立时间 > '2015';
-- ? 曾茂军、宋歌分别负责哪家公司？
-- ? 负责人是曾茂军或宋歌的公司
SELECT 公司 FROM 公司 WHERE 负责人 IN ('曾茂军', '宋歌');
-- ? 最年轻的影视公司是哪家？
SELECT 公司 FROM 公司 ORDER BY 成立时间 DESC LIMIT 1;
-- ? 排在倒数第一的公司由谁负责？
-- ? 排名垫底的公司，负责人是谁
SELECT 负责人 FROM 公司 ORDER BY 排名 DESC LIMIT 1;
-- ? 2012到2015年成立的公司有几家？
SELECT COUNT(*) FROM 公司 WHERE 成立时间 BETWEEN '2012' AND '2015';
-- ? 按成立先后给公司排个队
-- ? 所有公司从成立最早到最晚排列
SELECT 公司 FROM 公司 ORDER BY 成立时间;
-- ? 不是于冬负责的公司
SELECT 公司 FROM 公司 WHERE 负责人 <> '于冬';
-- ? 每年各成立了几家影视公司？
SELECT 成立时间, COUNT(*) FROM 公司 GROUP BY 成立时间;
-- ? 中影集团和万达的排名相差几位？
-- ? 中影集团的排名减万达的排名
SELECT (SELECT 排名 FROM 公司 WHERE 公司 = '中影集团') - (SELECT 排名 FROM 公司 WHERE 公司 = '万达');
-- ? 战狼2什么时候上映，票房多少？
-- ? 战狼2的上映年份和票房
SELECT 上映时间, 票房 FROM 电影 WHERE 影片名 = '战狼2';
-- ? 2015年之前上映的片子
SELECT 影片名 FROM 电影 WHERE 上映时间 < '2015';
-- ? 最早上映的电影是哪部？
SELECT 影片名 FROM 电影 ORDER BY 上映时间 LIMIT 1;
-- ? 每年上映的电影数量
-- ? 各年份分别上映了几部电影？
SELECT 上映时间, COUNT(*) FROM 电影 GROUP BY 上映时间;
-- ? 上映电影超过1部的年份
SELECT 上映时间 FROM 电影 GROUP BY 上映时间 HAVING COUNT(*) > 1;
-- ? 名字里有“铁拳”的电影票房是多少？
SELECT 票房 FROM 电影 WHERE 影片名 LIKE '%铁拳%';
-- ? 票房10亿的电影有哪些？
-- ? 哪些片子拿下了10亿票房
SELECT 影片名 FROM 电影 WHERE 票房 = '10亿';
-- ? 除了致青春，还有什么电影？
SELECT 影片名 FROM 电影 WHERE 影片名 <> '致青春';
-- ? 羞羞的铁拳是哪些公司拍的？
-- ? 参与拍摄羞羞的铁拳的公司
SELECT T2.公司 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T3.影片名 = '羞羞的铁拳';
-- ? 华谊兄弟投了哪些电影，投资比例多少？
-- ? 华谊兄弟拍摄的影片名和投资占比
SELECT T3.影片名, T1.投资比例 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T2.公司 = '华谊兄弟';
-- ? 每家公司各拍了几部电影？
SELECT T2.公司, COUNT(*) FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id GROUP BY T2.影视公司id;
-- ? 拍电影最多的公司，负责人是谁？
-- ? 出片量第一的公司由谁掌舵？
SELECT T2.负责人 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id GROUP BY T2.影视公司id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没拍过任何电影的公司
-- ? 哪些公司一部电影都没投过？
SELECT 公司 FROM 公司 WHERE 影视公司id NOT IN (SELECT 公司id FROM 影视公司拍摄的电影);
-- ? 没有公司拍摄记录的电影
SELECT 影片名 FROM 电影 WHERE 影片id NOT IN (SELECT 电影id FROM 影视公司拍摄的电影);
-- ? 每部电影背后有几家公司，从多到少
-- ? 各电影的出品公司数量，降序排列
SELECT T2.影片名, COUNT(*) FROM 影视公司拍摄的电影 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.影片id GROUP BY T2.影片id ORDER BY COUNT(*) DESC;
-- ? 由至少2家公司合拍的电影
SELECT T2.影片名 FROM 影视公司拍摄的电影 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.影片id GROUP BY T2.影片id HAVING COUNT(*) >= 2;
-- ? 投资比例75%的是哪家公司、哪部电影？
SELECT T2.公司, T3.影片名 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T1.投资比例 = '75%';
-- ? 沉默的证人出品公司里，各家的行业排名是多少？
SELECT T2.公司, T2.排名 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T3.影片名 = '沉默的证人';
-- ? 2017年上映的电影由哪些公司拍摄？
-- ? 哪些影视公司拍过2017上映的片子
SELECT DISTINCT T2.公司 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T3.上映时间 = '2017';
-- ? 排名在3名以内的公司参与了哪些影片？
SELECT DISTINCT T3.影片名 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T2.排名 <= 3;
-- ? 各电影出品公司的平均排名
-- ? 每部影片的拍摄公司平均排第几？
SELECT T2.影片名, AVG(T3.排名) FROM 影视公司拍摄的电影 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.影片id JOIN 公司 AS T3 ON T1.公司id = T3.影视公司id GROUP BY T2.影片id;
-- ? 既拍了沉默的证人又拍了西红柿首富的公司
SELECT T2.公司 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T3.影片名 = '沉默的证人' INTERSECT SELECT T2.公司 FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id JOIN 电影 AS T3 ON T1.电影id = T3.影片id WHERE T3.影片名 = '西红柿首富';
-- ? 万达没参与的电影有哪些？
-- ? 哪些电影不是万达拍的
SELECT 影片名 FROM 电影 WHERE 影片id NOT IN (SELECT T1.电影id FROM 影视公司拍摄的电影 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.影视公司id WHERE T2.公司 = '万达');
