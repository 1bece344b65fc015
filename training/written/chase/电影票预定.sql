-- 电影票预定

-- ? 美国科幻片有哪些？
SELECT 电影名 FROM 电影 WHERE 拍摄国家 = '美国' AND 类型 = '科幻';
-- ? 豆瓣7分以上的电影
-- ? 豆瓣评分高于7的片子叫什么
SELECT 电影名 FROM 电影 WHERE 豆瓣评分 > 7;
-- ? 悬疑片或动画片，豆瓣多少分？
SELECT 电影名, 豆瓣评分 FROM 电影 WHERE 类型 IN ('悬疑', '动画片');
-- ? 不是中国拍的电影和国家
-- ? 国外的片子（非中国），各是哪国拍的？
SELECT 电影名, 拍摄国家 FROM 电影 WHERE 拍摄国家 <> '中国';
-- ? 豆瓣评分前三的电影和类型
SELECT 电影名, 类型 FROM 电影 ORDER BY 豆瓣评分 DESC LIMIT 3;
-- ? 豆瓣口碑最差的电影
-- ? 哪部电影豆瓣评分最低？
SELECT 电影名 FROM 电影 ORDER BY 豆瓣评分 LIMIT 1;
-- ? 低于平均豆瓣评分的电影
SELECT 电影名 FROM 电影 WHERE 豆瓣评分 < (SELECT AVG(豆瓣评分) FROM 电影);
-- ? 每种类型各有几部电影、平均豆瓣几分？
-- ? 按类型统计电影部数和豆瓣平均分
SELECT 类型, COUNT(*), AVG(豆瓣评分) FROM 电影 GROUP BY 类型;
-- ? 每个国家拍了多少部电影，从多到少
SELECT 拍摄国家, COUNT(*) FROM 电影 GROUP BY 拍摄国家 ORDER BY COUNT(*) DESC;
-- ? 平均豆瓣评分超过7的国家
SELECT 拍摄国家 FROM 电影 GROUP BY 拍摄国家 HAVING AVG(豆瓣评分) > 7;
-- ? 片长130分的电影是哪部？
-- ? 放130分的是什么片子
SELECT 电影名 FROM 电影 WHERE 片长 = '130分';
-- ? 豆瓣评分在6到8之间的剧情片
SELECT 电影名 FROM 电影 WHERE 类型 = '剧情' AND 豆瓣评分 BETWEEN 6 AND 8;
-- ? 豆瓣最高分和最低分差多少？
SELECT MAX(豆瓣评分) - MIN(豆瓣评分) FROM 电影;
-- ? 用户评分4分以上的影院
-- ? 大家评价好的影院（用户评分大于4）
SELECT 影院 FROM 影院 WHERE 用户评分 > 4;
-- ? 用户评分最高的影院在哪儿？
SELECT 影院, 地址 FROM 影院 ORDER BY 用户评分 DESC LIMIT 1;
-- ? 回龙观的影院有几家？
SELECT COUNT(*) FROM 影院 WHERE 地址 LIKE '%回龙观%';
-- ? 影院的平均用户评分和最低用户评分
-- ? 影院用户评分平均几分，最低几分？
SELECT AVG(用户评分), MIN(用户评分) FROM 影院;
-- ? 比平均分低的影院和地址
-- ? 用户评分不及平均水平的影院，在哪里？
SELECT 影院, 地址 FROM 影院 WHERE 用户评分 < (SELECT AVG(用户评分) FROM 影院);
-- ? 黄平路19号院3号楼的影院评分多少？
SELECT 用户评分 FROM 影院 WHERE 地址 = '黄平路19号院3号楼';
-- ? 距离1.6km的影院叫什么？
SELECT 影院 FROM 影院 WHERE 与当前距离 = '1.6km';
-- ? 9:40开场的是哪部电影，在哪家影院？
-- ? 时间为9:40的场次：电影名和影院
SELECT T2.电影名, T3.影院 FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id JOIN 影院 AS T3 ON T1.影院id = T3.影院id WHERE T1.时间 = '9:40';
-- ? 票价不超过40的电影有哪些？
-- ? 40块以内（含40）能看什么电影
SELECT DISTINCT T2.电影名 FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.票价 <= 40;
-- ? 最便宜的场次是哪家影院的？
SELECT T2.影院 FROM 影院电影排期 AS T1 JOIN 影院 AS T2 ON T1.影院id = T2.影院id ORDER BY T1.票价 LIMIT 1;
-- ? 各影院的平均票价，从低到高
-- ? 按平均票价给影院排序，便宜的在前
SELECT T2.影院, AVG(T1.票价) FROM 影院电影排期 AS T1 JOIN 影院 AS T2 ON T1.影院id = T2.影院id GROUP BY T2.影院id ORDER BY AVG(T1.票价);
-- ? 每部电影还剩多少张票？
SELECT T2.电影名, SUM(T1.余票数量) FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id GROUP BY T2.电影id;
-- ? 还有余票（余票大于0）的电影和时间
-- ? 余票数量多于0的场次放什么电影，几点？
SELECT T2.电影名, T1.时间 FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.余票数量 > 0;
-- ? 排片最多的电影
SELECT T2.电影名 FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id GROUP BY T2.电影id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有排片的电影有哪些？
-- ? 哪些电影没有任何影院上映？
SELECT 电影名 FROM 电影 WHERE 电影id NOT IN (SELECT 电影id FROM 影院电影排期);
-- ? 没有排片的影院和评分
SELECT 影院, 用户评分 FROM 影院 WHERE 影院id NOT IN (SELECT 影院id FROM 影院电影排期);
-- ? 票价高于平均的场次是什么电影、几点？
-- ? 哪些电影的场次比平均票价贵，时间是几点？
SELECT T2.电影名, T1.时间 FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.票价 > (SELECT AVG(票价) FROM 影院电影排期);
-- ? 剩下的票全卖掉，各场能收多少钱？列影院和金额
-- ? 影院以及票价乘余票数量
SELECT T2.影院, T1.票价 * T1.余票数量 FROM 影院电影排期 AS T1 JOIN 影院 AS T2 ON T1.影院id = T2.影院id;
-- ? 各类型电影的平均票价
SELECT T2.类型, AVG(T1.票价) FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id GROUP BY T2.类型;
-- ? 排了至少2场的影院
-- ? 哪些影院的排片不少于2场？
SELECT T2.影院 FROM 影院电影排期 AS T1 JOIN 影院 AS T2 ON T1.影院id = T2.影院id GROUP BY T2.影院id HAVING COUNT(*) >= 2;
-- ? 印度电影在哪些影院放，票价多少？
SELECT T3.影院, T1.票价 FROM 影院电影排期 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id JOIN 影院 AS T3 ON T1.影院id = T3.影院id WHERE T2.拍摄国家 = '印度';
-- ? 票价最贵和最便宜差多少钱？
-- ? 场次最高票价减最低票价
SELECT MAX(票价) - MIN(票价) FROM 影院电影排期;
