-- 世界旅游城市

-- ? 伦敦是哪个国家的？
SELECT 国家 FROM 城市 WHERE 名称 = '伦敦';
-- ? 2019年世界排名前三的旅游城市
-- ? 2019年排在世界前3名的是哪些城市
SELECT 名称 FROM 城市 ORDER BY "2019年世界排名" LIMIT 3;
-- ? 2018年排名第1的城市叫什么，属于哪国？
SELECT 名称, 国家 FROM 城市 WHERE "2018年世界排名" = 1;
-- ? 巴黎2017年和2018年的世界排名分别是多少？
-- ? 巴黎在2017、2018两年各排第几
SELECT "2017年世界排名", "2018年世界排名" FROM 城市 WHERE 名称 = '巴黎';
-- ? 按2017年世界排名列出城市和国家
SELECT 名称, 国家 FROM 城市 ORDER BY "2017年世界排名";
-- ? 2019年比2018年排名更靠前的城市
-- ? 哪些城市2019年的名次比2018年进步了？
SELECT 名称 FROM 城市 WHERE "2019年世界排名" < "2018年世界排名";
-- ? 各城市2017年到2019年排名数字变化了多少（2017年减2019年）？
SELECT 名称, "2017年世界排名" - "2019年世界排名" FROM 城市;
-- ? 2018年排名在2到4之间的城市有几个？
SELECT COUNT(*) FROM 城市 WHERE "2018年世界排名" BETWEEN 2 AND 4;
-- ? 不是中国的旅游城市有哪些？
-- ? 中国以外的旅游城市名单
SELECT 名称 FROM 城市 WHERE 国家 != '中国';
-- ? 英国或者法国的旅游城市
SELECT 名称 FROM 城市 WHERE 国家 = '英国' OR 国家 = '法国';
-- ? 每个国家有几座旅游城市？
-- ? 各国旅游城市数量
SELECT 国家, COUNT(*) FROM 城市 GROUP BY 国家;
-- ? 2019年排名倒数第一的城市
SELECT 名称 FROM 城市 ORDER BY "2019年世界排名" DESC LIMIT 1;
-- ? 东京比纽约在2018年的排名数字大多少？
SELECT (SELECT "2018年世界排名" FROM 城市 WHERE 名称 = '东京') - (SELECT "2018年世界排名" FROM 城市 WHERE 名称 = '纽约');
-- ? 2010年接待了多少人，收入多少？
-- ? 2010年的接待人口和旅游收入
SELECT 接待人口, 收入 FROM 旅游人数 WHERE 年份 = '2010';
-- ? 接待人口超过20000的年份
SELECT 年份 FROM 旅游人数 WHERE 接待人口 > 20000;
-- ? 接待游客最多的是哪一年？
-- ? 哪年来的人最多
SELECT 年份 FROM 旅游人数 ORDER BY 接待人口 DESC LIMIT 1;
-- ? 历次记录总共接待多少人，平均多少？
SELECT SUM(接待人口), AVG(接待人口) FROM 旅游人数;
-- ? 接待人数低于平均的年份和人数
-- ? 哪些年接待人口没到平均值，分别多少
SELECT 年份, 接待人口 FROM 旅游人数 WHERE 接待人口 < (SELECT AVG(接待人口) FROM 旅游人数);
-- ? 接待人口最多与最少相差多少？
SELECT MAX(接待人口) - MIN(接待人口) FROM 旅游人数;
-- ? 2014年和2015年一共接待了多少人？
SELECT SUM(接待人口) FROM 旅游人数 WHERE 年份 IN ('2014', '2015');
-- ? 按年份从近到远列出接待人口
-- ? 年份和接待人数，最近的排前面
SELECT 年份, 接待人口 FROM 旅游人数 ORDER BY 年份 DESC;
-- ? 每年总共接待多少游客？
SELECT 年份, SUM(接待人口) FROM 旅游人数 GROUP BY 年份;
-- ? 2015年接待游客的是哪座城市？
SELECT T2.名称 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.年份 = '2015';
-- ? 列出城市、年份和接待人口
-- ? 各城市每年接待了多少游客
SELECT T2.名称, T1.年份, T1.接待人口 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id;
-- ? 各城市累计接待人数，从高到低
SELECT T2.名称, SUM(T1.接待人口) FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.名称 ORDER BY SUM(T1.接待人口) DESC;
-- ? 没有任何接待记录的城市
-- ? 哪些城市查不到旅游人数
SELECT 名称 FROM 城市 WHERE 城市id NOT IN (SELECT 城市id FROM 旅游人数);
-- ? 接待记录超过2年的城市和国家
SELECT T2.名称, T2.国家 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.名称 HAVING COUNT(*) > 2;
-- ? 哪个国家累计接待的游客最多？
-- ? 接待人口总和最大的国家
SELECT T2.国家 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.国家 ORDER BY SUM(T1.接待人口) DESC LIMIT 1;
-- ? 2019年世界排名前3的城市，历年接待了多少人？列城市、年份、人数
SELECT T2.名称, T1.年份, T1.接待人口 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T2."2019年世界排名" <= 3;
-- ? 每座城市单年最多和最少接待多少人？
SELECT T2.名称, MAX(T1.接待人口), MIN(T1.接待人口) FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.名称;
-- ? 日本的城市哪些年有接待数据？
SELECT T1.年份 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T2.国家 = '日本';
-- ? 平均每年接待超过30000人的城市
-- ? 年均接待人口在30000以上的城市有哪些
SELECT T2.名称 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.名称 HAVING AVG(T1.接待人口) > 30000;
-- ? 2017年和2019年都排进前3的城市
-- ? 2017和2019两年世界排名都在3以内的是哪些城市
SELECT 名称 FROM 城市 WHERE "2017年世界排名" <= 3 INTERSECT SELECT 名称 FROM 城市 WHERE "2019年世界排名" <= 3;
-- ? 接待人口高于平均的记录属于哪个国家？
SELECT DISTINCT T2.国家 FROM 旅游人数 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.接待人口 > (SELECT AVG(接待人口) FROM 旅游人数);
-- ? 三年排名加起来最小的城市是哪个？
-- ? 把2017、2018、2019三年名次相加，谁最小
SELECT 名称 FROM 城市 ORDER BY "2017年世界排名" + "2018年世界排名" + "2019年世界排名" LIMIT 1;
