-- 公司收购

-- ? 总部不在北京的公司有哪些，在哪儿？
-- ? 总部设在北京以外的公司及所在地
SELECT 公司名, 总部地点 FROM 公司 WHERE 总部地点 != '北京';
-- ? 员工超过1500人的公司
SELECT 公司名 FROM 公司 WHERE 员工数量 > 1500;
-- ? 员工最多的公司是哪家，多少人？
-- ? 人数排第一的公司和员工数量
SELECT 公司名, 员工数量 FROM 公司 ORDER BY 员工数量 DESC LIMIT 1;
-- ? 按员工数从少到多列出公司
SELECT 公司名 FROM 公司 ORDER BY 员工数量;
-- ? 1999年成立的公司总部在哪？
-- ? 1999年创立的公司的总部地点
SELECT 总部地点 FROM 公司 WHERE 成立时间 = '1999年';
-- ? 杭州和深圳各有几家公司总部？
SELECT 总部地点, COUNT(*) FROM 公司 WHERE 总部地点 IN ('杭州', '深圳') GROUP BY 总部地点;
-- ? 每个城市总部的公司数和平均员工数
-- ? 按总部所在地统计公司数量、平均员工
SELECT 总部地点, COUNT(*), AVG(员工数量) FROM 公司 GROUP BY 总部地点;
-- ? 员工数高于平均的公司和市值
SELECT 公司名, 市值 FROM 公司 WHERE 员工数量 > (SELECT AVG(员工数量) FROM 公司);
-- ? 所有公司一共多少员工，最少的一家多少？
SELECT SUM(员工数量), MIN(员工数量) FROM 公司;
-- ? 员工最多和最少的公司差多少人？
-- ? 公司员工规模的最大差距
SELECT MAX(员工数量) - MIN(员工数量) FROM 公司;
-- ? 阿里巴巴比腾讯多多少员工？
SELECT (SELECT 员工数量 FROM 公司 WHERE 公司名 = '阿里巴巴') - (SELECT 员工数量 FROM 公司 WHERE 公司名 = '腾讯');
-- ? 总部公司不少于2家的城市
-- ? 至少有2家公司总部的地方
SELECT 总部地点 FROM 公司 GROUP BY 总部地点 HAVING COUNT(*) >= 2;
-- ? 员工数在1500到40000之间的公司有几家？
SELECT COUNT(*) FROM 公司 WHERE 员工数量 BETWEEN 1500 AND 40000;
-- ? 员工规模前三的公司在哪儿办公、什么时候成立？
-- ? 员工最多的前3家公司：总部地点、成立时间
SELECT 总部地点, 成立时间 FROM 公司 ORDER BY 员工数量 DESC LIMIT 3;
-- ? 以股权收购方式进行的收购花了多少钱，哪年的？
SELECT 收购资金, 时间 FROM 收购的公司 WHERE 收购方式 = '股权收购';
-- ? 两种收购方式各发生了几次？
-- ? 按收购方式统计次数
SELECT 收购方式, COUNT(*) FROM 收购的公司 GROUP BY 收购方式;
-- ? 每年发生多少起收购，按年份从早到晚
SELECT 时间, COUNT(*) FROM 收购的公司 GROUP BY 时间 ORDER BY 时间;
-- ? 2012年以后有几起收购？
SELECT COUNT(*) FROM 收购的公司 WHERE 时间 > '2012';
-- ? 腾讯收购过哪些公司？
-- ? 被腾讯收购的公司名单
SELECT T3.公司名 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 公司 AS T3 ON T1.被收购公司id = T3.公司id WHERE T2.公司名 = '腾讯';
-- ? 谁收购了高德地图，花了多少钱？
SELECT T2.公司名, T1.收购资金 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 公司 AS T3 ON T1.被收购公司id = T3.公司id WHERE T3.公司名 = '高德地图';
-- ? 列出每起收购的收购方、被收购方和年份
-- ? 收购一览：谁、收购了谁、哪一年
SELECT T2.公司名, T3.公司名, T1.时间 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 公司 AS T3 ON T1.被收购公司id = T3.公司id;
-- ? 每家公司发起过几次收购？
SELECT T2.公司名, COUNT(*) FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名;
-- ? 总部在杭州的公司用什么方式收购过别人？
-- ? 杭州公司采用的收购方式
SELECT DISTINCT T1.收购方式 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T2.总部地点 = '杭州';
-- ? 从没收购过别人的公司
SELECT 公司名 FROM 公司 WHERE 公司id NOT IN (SELECT 公司id FROM 收购的公司);
-- ? 没有被收购过的公司，总部在哪？
-- ? 哪些公司从没被别人收购，列出名字和总部
SELECT 公司名, 总部地点 FROM 公司 WHERE 公司id NOT IN (SELECT 被收购公司id FROM 收购的公司);
-- ? 收购次数至少2次的公司
SELECT T2.公司名 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名 HAVING COUNT(*) >= 2;
-- ? 被收购公司的平均员工数是多少？
SELECT AVG(T2.员工数量) FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.被收购公司id = T2.公司id;
-- ? 阿里巴巴投资的钱和占股比例
-- ? 阿里巴巴每笔投资投了多少、占多少股权
SELECT T1.投资资金, T1.股权占比 FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T2.公司名 = '阿里巴巴';
-- ? 2005年发生了哪些投资，谁投了谁？
SELECT T2.公司名, T3.公司名 FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 公司 AS T3 ON T1.被投资公司id = T3.公司id WHERE T1.时间 = '2005';
-- ? 哪家公司投资次数最多？
-- ? 对外投资笔数第一的公司
SELECT T2.公司名 FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 每家公司接受过几次投资，从多到少
SELECT T2.公司名, COUNT(*) FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.被投资公司id = T2.公司id GROUP BY T2.公司名 ORDER BY COUNT(*) DESC;
-- ? 没有投资过任何公司的公司
-- ? 哪些公司从没对外投资
SELECT 公司名 FROM 公司 WHERE 公司id NOT IN (SELECT 公司id FROM 投资的公司);
-- ? 既收购过公司又投资过公司的企业
SELECT T2.公司名 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id INTERSECT SELECT T2.公司名 FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id;
-- ? 只投资、没收购过别人的公司
-- ? 做过投资但没做过收购的公司有哪些？
SELECT T2.公司名 FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id EXCEPT SELECT T2.公司名 FROM 收购的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id;
-- ? 占股5%的投资发生在哪年，投资方总部在哪？
SELECT T1.时间, T2.总部地点 FROM 投资的公司 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T1.股权占比 = '5%';
