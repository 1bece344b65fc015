-- 世界高山

-- ? 亚洲有哪些国家？
-- ? 属于亚洲的国家名单
SELECT 国家 FROM 国家 WHERE 所属洲 = '亚洲';
-- ? 不在欧洲的国家都有谁？
SELECT 国家 FROM 国家 WHERE 所属洲 <> '欧洲';
-- ? 每个洲各有几个国家？
-- ? 按洲数一数国家
SELECT 所属洲, COUNT(*) FROM 国家 GROUP BY 所属洲;
-- ? 南美洲和北美洲的国家
SELECT 国家 FROM 国家 WHERE 所属洲 IN ('南美洲', '北美洲');
-- ? 只有一个国家的洲是哪些？
SELECT 所属洲 FROM 国家 GROUP BY 所属洲 HAVING COUNT(*) = 1;
-- ? 所有山峰的名字和高度
-- ? 每座山多高？连名字一起列
SELECT 山峰名, 海拔 FROM 山峰;
-- ? 喀喇昆仑山脉上有哪些山峰？
SELECT 山峰名 FROM 山峰 WHERE 所属山系 = '喀喇昆仑山脉';
-- ? 8848米高的是哪座山？
-- ? 请问海拔8848米的山峰叫什么
SELECT 山峰名 FROM 山峰 WHERE 海拔 = '8848米';
-- ? 哪座山是1954年7月31日被首次登顶的？
SELECT 山峰名 FROM 山峰 WHERE 首次登顶时间 = '1954年7月31日';
-- ? 海拔8586米的山峰属于什么山系，何时第一次有人爬上去？
-- ? 8586米那座山的山系和首登日期
SELECT 所属山系, 首次登顶时间 FROM 山峰 WHERE 海拔 = '8586米';
-- ? 1955年首次登顶的山峰有几座？
SELECT COUNT(*) FROM 山峰 WHERE 首次登顶时间 LIKE '%1955年%';
-- ? 山峰一共分属几个山系？
SELECT COUNT(DISTINCT 所属山系) FROM 山峰;
-- ? 各山系分别有多少座山峰，从多到少排
-- ? 按山系统计山峰数，多的排前面
SELECT 所属山系, COUNT(*) FROM 山峰 GROUP BY 所属山系 ORDER BY COUNT(*) DESC;
-- ? 哪个山系的山峰最多？
SELECT 所属山系 FROM 山峰 GROUP BY 所属山系 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 拥有至少2座山峰的山系
-- ? 哪些山系的山峰不少于2座？
SELECT 所属山系 FROM 山峰 GROUP BY 所属山系 HAVING COUNT(*) >= 2;
-- ? 不属于喜马拉雅山脉的山峰及其高度
SELECT 山峰名, 海拔 FROM 山峰 WHERE 所属山系 <> '喜马拉雅山脉';
-- ? 世界最高的前三座山叫什么？
-- ? 按海拔从高到低取前3名山峰
SELECT 山峰名 FROM 山峰 ORDER BY 海拔 DESC LIMIT 3;
-- ? 最矮的山峰是哪座，属于什么山系？
SELECT 山峰名, 所属山系 FROM 山峰 ORDER BY 海拔 LIMIT 1;
-- ? 每座山峰的走向是怎样的？
-- ? 山峰名和走向对照表
SELECT T2.山峰名, T1.走向 FROM 山峰位置 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id;
-- ? 各山峰分别从哪个国家开始？
SELECT T2.山峰名, T3.国家 FROM 山峰位置 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id JOIN 国家 AS T3 ON T1.起点国家id = T3.国家id;
-- ? 起点在亚洲的山峰有哪些？
-- ? 哪几座山是从亚洲国家起的？
SELECT T2.山峰名 FROM 山峰位置 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id JOIN 国家 AS T3 ON T1.起点国家id = T3.国家id WHERE T3.所属洲 = '亚洲';
-- ? 终点落在欧洲的山峰和它的高度
SELECT T2.山峰名, T2.海拔 FROM 山峰位置 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id JOIN 国家 AS T3 ON T1.终点国家id = T3.国家id WHERE T3.所属洲 = '欧洲';
-- ? 每个国家是多少座山峰的起点？
-- ? 统计以各国为起点的山峰数量
SELECT T2.国家, COUNT(*) FROM 山峰位置 AS T1 JOIN 国家 AS T2 ON T1.起点国家id = T2.国家id GROUP BY T2.国家id;
-- ? 作为终点次数最多的国家是谁？
SELECT T2.国家 FROM 山峰位置 AS T1 JOIN 国家 AS T2 ON T1.终点国家id = T2.国家id GROUP BY T2.国家id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 哪些国家从来不是任何山峰的起点？
-- ? 没有山峰从那里开始的国家
SELECT 国家 FROM 国家 WHERE 国家id NOT IN (SELECT 起点国家id FROM 山峰位置);
-- ? 哪些国家既是某座山的起点又是某座山的终点？
SELECT T2.国家 FROM 山峰位置 AS T1 JOIN 国家 AS T2 ON T1.起点国家id = T2.国家id INTERSECT SELECT T2.国家 FROM 山峰位置 AS T1 JOIN 国家 AS T2 ON T1.终点国家id = T2.国家id;
-- ? 没有位置信息的山峰有哪些？
SELECT 山峰名 FROM 山峰 WHERE 山峰id NOT IN (SELECT 山峰id FROM 山峰位置);
-- ? 当起点却没当过终点的国家
-- ? 哪些国家是山的起点但不是任何山的终点？
SELECT T2.国家 FROM 山峰位置 AS T1 JOIN 国家 AS T2 ON T1.起点国家id = T2.国家id EXCEPT SELECT T2.国家 FROM 山峰位置 AS T1 JOIN 国家 AS T2 ON T1.终点国家id = T2.国家id;
-- ? 喜马拉雅山系的山峰都是什么走向？
SELECT T1.走向 FROM 山峰位置 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id WHERE T2.所属山系 = '喜马拉雅山系';
-- ? 每种走向各有多少座山？
-- ? 按走向分组计数
SELECT 走向, COUNT(*) FROM 山峰位置 GROUP BY 走向;
-- ? 哪些山峰暂时没有门票价格？
-- ? 没有任何门票信息的山峰
SELECT 山峰名 FROM 山峰 WHERE 山峰id NOT IN (SELECT 山峰id FROM 门票价格);
-- ? 每座山峰的平均门票多少钱？
SELECT T2.山峰名, AVG(T1.门票价格) FROM 门票价格 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id GROUP BY T2.山峰id;
-- ? 门票最贵的是哪座山？
-- ? 去哪座山玩门票花得最多
SELECT T2.山峰名 FROM 门票价格 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id ORDER BY T1.门票价格 DESC LIMIT 1;
-- ? 门票比平均价便宜的山峰和适合去的季节
SELECT T2.山峰名, T1.游玩季节 FROM 门票价格 AS T1 JOIN 山峰 AS T2 ON T1.山峰id = T2.山峰id WHERE T1.门票价格 < (SELECT AVG(门票价格) FROM 门票价格);
-- ? 各个季节的门票最低和最高各是多少？
SELECT 游玩季节, MIN(门票价格), MAX(门票价格) FROM 门票价格 GROUP BY 游玩季节;
