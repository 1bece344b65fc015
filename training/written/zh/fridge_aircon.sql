-- 冰箱与空调产品、品牌及电商平台售价
CREATE TABLE 家电品牌 (品牌编号 INTEGER PRIMARY KEY, 品牌名 TEXT, 所属国家 TEXT, 创立年份 INTEGER, 售后评分 REAL);
CREATE TABLE 冰箱 (冰箱编号 INTEGER PRIMARY KEY, 型号 TEXT, 品牌编号 INTEGER REFERENCES 家电品牌(品牌编号), 门款式 TEXT, 总容积 INTEGER, 日耗电 REAL, 噪音 INTEGER, 参考价 INTEGER);
CREATE TABLE 空调 (空调编号 INTEGER PRIMARY KEY, 型号 TEXT, 品牌编号 INTEGER REFERENCES 家电品牌(品牌编号), 匹数 REAL, 能效等级 INTEGER, 制冷量 INTEGER, 安装方式 TEXT, 参考价 INTEGER);
CREATE TABLE 平台报价 (平台 TEXT, 冰箱编号 INTEGER REFERENCES 冰箱(冰箱编号), 到手价 INTEGER, 评价数 INTEGER, 好评率 REAL);
INSERT INTO 家电品牌 VALUES (1,'海澜','中国',1984,4.7),(2,'格朗','中国',1991,4.5),(3,'西博','德国',1847,4.3),(4,'松井','日本',1918,4.4),(5,'美乐','中国',1968,4.1),(6,'容泰','中国',2005,3.8);
INSERT INTO 冰箱 VALUES (1,'HL-520W',1,'对开门',520,0.95,36,3299),(2,'HL-218S',1,'三门',218,0.58,35,1699),(3,'XB-610F',3,'法式多门',610,1.10,38,12999),(4,'SJ-430M',4,'法式多门',430,0.86,32,9499),(5,'ML-188D',5,'双门',188,0.49,39,999),(6,'RT-260S',6,'三门',260,0.66,41,1499),(7,'ML-502W',5,'对开门',502,0.99,37,2799);
INSERT INTO 空调 VALUES (1,'GL-26',2,1.0,1,2600,'挂机',2399),(2,'GL-35',2,1.5,1,3500,'挂机',2899),(3,'GL-72',2,3.0,2,7200,'柜机',6599),(4,'HL-35K',1,1.5,1,3520,'挂机',2799),(5,'ML-26K',5,1.0,3,2550,'挂机',1599),(6,'SJ-50',4,2.0,2,5000,'柜机',7899),(7,'ML-51K',5,2.0,3,5100,'柜机',3999);
INSERT INTO 平台报价 VALUES ('京选',1,3099,52000,97.2),('淘集',1,3150,31000,96.5),('京选',2,1599,88000,96.1),('苏家',3,11999,1200,98.8),('京选',4,9299,4300,98.1),('淘集',5,899,120000,93.3),('苏家',5,929,8600,94.0),('淘集',6,1399,15000,90.7),('京选',5,949,64000,94.9);

-- ? 国产家电品牌有哪些？
-- ? 中国的家电品牌名
SELECT 品牌名 FROM 家电品牌 WHERE 所属国家 = '中国';
-- ? 最老的牌子是哪个，哪年创立的
SELECT 品牌名, 创立年份 FROM 家电品牌 ORDER BY 创立年份 LIMIT 1;
-- ? 500升以上的大冰箱有哪些型号？
-- ? 总容积超过500升的冰箱型号
SELECT 型号 FROM 冰箱 WHERE 总容积 > 500;
-- ? 最安静的冰箱是哪台，多少分贝？
-- ? 噪音最小的冰箱型号与分贝数
SELECT 型号, 噪音 FROM 冰箱 ORDER BY 噪音 LIMIT 1;
-- ? 三门冰箱平均卖多少钱？
SELECT AVG(参考价) FROM 冰箱 WHERE 门款式 = '三门';
-- ? 挂机空调里一级能效的有哪些？（能效等级为1）
-- ? 能效1级的挂机型号
SELECT 型号 FROM 空调 WHERE 安装方式 = '挂机' AND 能效等级 = 1;
-- ? 挂机和柜机各有几款，最便宜的分别多少钱？
SELECT 安装方式, COUNT(*), MIN(参考价) FROM 空调 GROUP BY 安装方式;
-- ? 格朗出的空调都有哪些型号，几匹的？
-- ? 格朗品牌空调型号和匹数
SELECT T1.型号, T1.匹数 FROM 空调 AS T1 JOIN 家电品牌 AS T2 ON T1.品牌编号 = T2.品牌编号 WHERE T2.品牌名 = '格朗';
-- ? 哪些品牌既做冰箱又做空调？
-- ? 冰箱和空调产品都有的品牌名
SELECT 品牌名 FROM 家电品牌 WHERE 品牌编号 IN (SELECT 品牌编号 FROM 冰箱) AND 品牌编号 IN (SELECT 品牌编号 FROM 空调);
-- ? 只有冰箱、没有空调的品牌
SELECT 品牌名 FROM 家电品牌 WHERE 品牌编号 IN (SELECT 品牌编号 FROM 冰箱) AND 品牌编号 NOT IN (SELECT 品牌编号 FROM 空调);
-- ? 国外品牌的冰箱贵不贵？列出非中国品牌的冰箱型号和价格
-- ? 不是中国牌子的冰箱型号、参考价
SELECT T1.型号, T1.参考价 FROM 冰箱 AS T1 JOIN 家电品牌 AS T2 ON T1.品牌编号 = T2.品牌编号 WHERE T2.所属国家 <> '中国';
-- ? XB-610F比HL-520W大多少升？
SELECT (SELECT 总容积 FROM 冰箱 WHERE 型号 = 'XB-610F') - (SELECT 总容积 FROM 冰箱 WHERE 型号 = 'HL-520W');
-- ? 空调GL-72的价格是GL-26的几倍
SELECT (SELECT 参考价 FROM 空调 WHERE 型号 = 'GL-72') / (SELECT 参考价 FROM 空调 WHERE 型号 = 'GL-26');
-- ? 京选上卖的冰箱，到手价分别是多少？
-- ? 京选平台的冰箱型号和到手价
SELECT T2.型号, T1.到手价 FROM 平台报价 AS T1 JOIN 冰箱 AS T2 ON T1.冰箱编号 = T2.冰箱编号 WHERE T1.平台 = '京选';
-- ? ML-188D在哪个平台买最划算？
-- ? 型号ML-188D到手价最低的平台
SELECT T1.平台 FROM 平台报价 AS T1 JOIN 冰箱 AS T2 ON T1.冰箱编号 = T2.冰箱编号 WHERE T2.型号 = 'ML-188D' ORDER BY T1.到手价 LIMIT 1;
-- ? 各平台上架了几款冰箱、总评价数多少，按评价数从多到少
SELECT 平台, COUNT(*), SUM(评价数) FROM 平台报价 GROUP BY 平台 ORDER BY SUM(评价数) DESC;
-- ? 哪款冰箱三个平台上都查不到？
-- ? 没有平台报价的冰箱型号
SELECT 型号 FROM 冰箱 WHERE 冰箱编号 NOT IN (SELECT 冰箱编号 FROM 平台报价);
-- ? 好评率不低于97的冰箱型号，去重
SELECT DISTINCT T2.型号 FROM 平台报价 AS T1 JOIN 冰箱 AS T2 ON T1.冰箱编号 = T2.冰箱编号 WHERE T1.好评率 >= 97;
-- ? 一天用电最少的冰箱前三名，及耗电
-- ? 最省电的3台冰箱和日耗电
SELECT 型号, 日耗电 FROM 冰箱 ORDER BY 日耗电 LIMIT 3;
-- ? 冰箱按每升多少钱算，各是多少？
SELECT 型号, 参考价 / 总容积 FROM 冰箱;
-- ? 到手价比参考价便宜超过100元的冰箱在哪个平台？给型号和平台
-- ? 降价幅度大于100元的冰箱和平台
SELECT T2.型号, T1.平台 FROM 平台报价 AS T1 JOIN 冰箱 AS T2 ON T1.冰箱编号 = T2.冰箱编号 WHERE T2.参考价 - T1.到手价 > 100;
-- ? 各品牌空调的均价，由高到低
SELECT T2.品牌名, AVG(T1.参考价) FROM 空调 AS T1 JOIN 家电品牌 AS T2 ON T1.品牌编号 = T2.品牌编号 GROUP BY T2.品牌编号 ORDER BY AVG(T1.参考价) DESC;
-- ? 空调产品至少有2款的品牌
-- ? 哪些牌子的空调不少于两款？
SELECT T2.品牌名 FROM 空调 AS T1 JOIN 家电品牌 AS T2 ON T1.品牌编号 = T2.品牌编号 GROUP BY T2.品牌编号 HAVING COUNT(*) >= 2;
-- ? 1.5匹的空调，哪款最便宜？
SELECT 型号 FROM 空调 WHERE 匹数 = 1.5 ORDER BY 参考价 LIMIT 1;
-- ? 价格在2000到4000之间的空调，几匹的、制冷量多大？带上型号
-- ? 2000-4000元的空调型号、匹数、制冷量
SELECT 型号, 匹数, 制冷量 FROM 空调 WHERE 参考价 BETWEEN 2000 AND 4000;
-- ? 售后服务比平均水平差的品牌
-- ? 售后评分低于均值的牌子有哪些？
SELECT 品牌名 FROM 家电品牌 WHERE 售后评分 < (SELECT AVG(售后评分) FROM 家电品牌);
-- ? 冰箱型号里以ML开头的有几款？
SELECT COUNT(*) FROM 冰箱 WHERE 型号 LIKE 'ML%';
-- ? 最贵的冰箱和最便宜的冰箱差多少？
-- ? 冰箱参考价的极差
SELECT MAX(参考价) - MIN(参考价) FROM 冰箱;
-- ? 每种门款式的冰箱平均容积和平均噪音
SELECT 门款式, AVG(总容积), AVG(噪音) FROM 冰箱 GROUP BY 门款式;
-- ? 评价数最多的冰箱报价是哪个型号在哪个平台的？
-- ? 哪款冰箱在哪个平台评论最多
SELECT T2.型号, T1.平台 FROM 平台报价 AS T1 JOIN 冰箱 AS T2 ON T1.冰箱编号 = T2.冰箱编号 ORDER BY T1.评价数 DESC LIMIT 1;
