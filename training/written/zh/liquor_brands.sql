-- 白酒企业、产品与各省销售情况
CREATE TABLE 酒企 (词条id INTEGER PRIMARY KEY, 中文名 TEXT, 所属省份 TEXT, 成立时间 INTEGER, 员工数 INTEGER, 品牌价值 REAL, 是否上市 TEXT);
CREATE TABLE 白酒产品 (产品id INTEGER PRIMARY KEY, 名称 TEXT, 酒企id INTEGER REFERENCES 酒企(词条id), 香型 TEXT, 酒精度 REAL, 净含量 INTEGER, 出厂价 REAL, 零售价 REAL, 好评率 REAL);
CREATE TABLE 省份市场 (省份id INTEGER PRIMARY KEY, 省份名 TEXT, 人口 REAL, 白酒消费总额 REAL);
CREATE TABLE 产品省份销售 (产品id INTEGER REFERENCES 白酒产品(产品id), 省份id INTEGER REFERENCES 省份市场(省份id), 销量 REAL, 市场占比 REAL, 同比增长 REAL);
INSERT INTO 酒企 VALUES (1,'赤水酒业','贵州',1951,43000,3120,'是'),(2,'叙府酒厂','四川',1959,50000,2900,'是'),(3,'杏花古酿','山西',1949,11000,620,'是'),(4,'洋江酒业','江苏',1949,18000,810,'是'),(5,'老村长烧坊','吉林',2001,2600,35,'否'),(6,'三苗酱酒','贵州',2013,900,12,'否');
INSERT INTO 白酒产品 VALUES (1,'赤水飞仙',1,'酱香',53,500,1169,1499,97.0),(2,'赤水王子',1,'酱香',53,500,260,380,93.2),(3,'叙府普天',2,'浓香',52,500,969,1099,96.4),(4,'杏花玻瓶',3,'清香',53,475,48,65,98.3),(5,'青花三十',3,'清香',53,500,750,1050,95.5),(6,'江之蓝M6',4,'浓香',52,550,560,680,92.8),(7,'老村头二锅头',5,'清香',42,500,9,15,89.6),(8,'三苗大曲',6,'酱香',53,500,88,268,84.1);
INSERT INTO 省份市场 VALUES (1,'河南',9872,420),(2,'山东',10163,390),(3,'江苏',8515,460),(4,'广东',12657,380),(5,'青海',594,16);
INSERT INTO 产品省份销售 VALUES (1,1,260,9.2,11.5),(1,4,410,16.3,15.2),(1,3,190,6.1,4.0),(3,1,380,9.9,6.6),(3,2,350,9.8,3.1),(4,1,900,1.4,38.0),(4,2,760,1.3,29.5),(6,3,1600,23.7,2.2),(6,1,420,6.8,-3.5),(7,2,3200,1.2,-8.8),(2,4,300,3.0,21.0);

-- ? 贵州有哪些酒厂，什么时候成立的？
-- ? 所属省份为贵州的酒企名称和成立时间
SELECT 中文名, 成立时间 FROM 酒企 WHERE 所属省份 = '贵州';
-- ? 没上市的酒企，品牌价值多少？列名字和价值
SELECT 中文名, 品牌价值 FROM 酒企 WHERE 是否上市 = '否';
-- ? 人均创造的品牌价值（品牌价值除以员工数）最高的酒企
-- ? 品牌价值与员工数之比排第一的是哪家？
SELECT 中文名 FROM 酒企 ORDER BY 品牌价值 / 员工数 DESC LIMIT 1;
-- ? 赤水酒业的品牌价值比叙府酒厂高多少？
SELECT (SELECT 品牌价值 FROM 酒企 WHERE 中文名 = '赤水酒业') - (SELECT 品牌价值 FROM 酒企 WHERE 中文名 = '叙府酒厂');
-- ? 和杏花古酿同一年成立的酒企（不算它自己）
-- ? 除杏花古酿外，与它成立时间相同的酒企叫什么？
SELECT 中文名 FROM 酒企 WHERE 成立时间 = (SELECT 成立时间 FROM 酒企 WHERE 中文名 = '杏花古酿') AND 中文名 <> '杏花古酿';
-- ? 酱香酒都有哪些，卖多少钱一瓶？
SELECT 名称, 零售价 FROM 白酒产品 WHERE 香型 = '酱香';
-- ? 度数最低的酒是哪款，多少度？
-- ? 酒精度最小的白酒及度数
SELECT 名称, 酒精度 FROM 白酒产品 ORDER BY 酒精度 LIMIT 1;
-- ? 一瓶酒渠道能赚多少？零售价减出厂价，从高到低列产品
-- ? 产品名称和零售与出厂的价差，差价大的在前
SELECT 名称, 零售价 - 出厂价 FROM 白酒产品 ORDER BY 零售价 - 出厂价 DESC;
-- ? 三苗大曲的零售价是出厂价的几倍？
SELECT 零售价 / 出厂价 FROM 白酒产品 WHERE 名称 = '三苗大曲';
-- ? 各香型有几款酒，平均零售价和最高好评率
-- ? 按香型看产品数、零售均价、好评率最大值
SELECT 香型, COUNT(*), AVG(零售价), MAX(好评率) FROM 白酒产品 GROUP BY 香型;
-- ? 100到700块之间送礼的酒，口碑好的排前面
-- ? 零售价在100至700元的白酒，按好评率降序
SELECT 名称 FROM 白酒产品 WHERE 零售价 BETWEEN 100 AND 700 ORDER BY 好评率 DESC;
-- ? 净含量不是500毫升的产品
SELECT 名称 FROM 白酒产品 WHERE 净含量 <> 500;
-- ? 山西的厂子产什么酒，什么香型？
SELECT T1.名称, T1.香型 FROM 白酒产品 AS T1 JOIN 酒企 AS T2 ON T1.酒企id = T2.词条id WHERE T2.所属省份 = '山西';
-- ? 产品至少两款的酒企
-- ? 拥有不少于2款白酒的酒企名称
SELECT T2.中文名 FROM 白酒产品 AS T1 JOIN 酒企 AS T2 ON T1.酒企id = T2.词条id GROUP BY T2.词条id HAVING COUNT(*) >= 2;
-- ? 上市酒企的产品平均多少钱，最贵多少钱？
SELECT AVG(T1.零售价), MAX(T1.零售价) FROM 白酒产品 AS T1 JOIN 酒企 AS T2 ON T1.酒企id = T2.词条id WHERE T2.是否上市 = '是';
-- ? 河南市场卖得最好的是哪款酒，销量多少？
-- ? 河南销量第一的产品名和销量
SELECT T2.名称, T1.销量 FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id JOIN 省份市场 AS T3 ON T1.省份id = T3.省份id WHERE T3.省份名 = '河南' ORDER BY T1.销量 DESC LIMIT 1;
-- ? 赤水飞仙在各省的市场占比
SELECT T3.省份名, T1.市场占比 FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id JOIN 省份市场 AS T3 ON T1.省份id = T3.省份id WHERE T2.名称 = '赤水飞仙';
-- ? 哪些酒在哪些省卖得不如去年（同比增长小于0）？
-- ? 同比增长为负（小于0）的产品和省份
SELECT T2.名称, T3.省份名 FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id JOIN 省份市场 AS T3 ON T1.省份id = T3.省份id WHERE T1.同比增长 < 0;
-- ? 每款酒的总销量，从多到少
SELECT T2.名称, SUM(T1.销量) FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id GROUP BY T2.产品id ORDER BY SUM(T1.销量) DESC;
-- ? 进入省份数不少于3个的产品，平均增长多少？
-- ? 在3个及以上省份有销售的白酒及平均同比增长
SELECT T2.名称, AVG(T1.同比增长) FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id GROUP BY T2.产品id HAVING COUNT(*) >= 3;
-- ? 没有分省销售数据的产品
SELECT 名称 FROM 白酒产品 WHERE 产品id NOT IN (SELECT 产品id FROM 产品省份销售);
-- ? 哪个省一款酒的销售都没统计到？
-- ? 销售表里没有的省份
SELECT 省份名 FROM 省份市场 WHERE 省份id NOT IN (SELECT 省份id FROM 产品省份销售);
-- ? 人均白酒消费（白酒消费总额除以人口）最高的省份
SELECT 省份名 FROM 省份市场 ORDER BY 白酒消费总额 / 人口 DESC LIMIT 1;
-- ? 白酒消费总额超过平均的省份有多少人口？
-- ? 消费总额高于均值的省份名和人口
SELECT 省份名, 人口 FROM 省份市场 WHERE 白酒消费总额 > (SELECT AVG(白酒消费总额) FROM 省份市场);
-- ? 河南和山东都卖的酒
-- ? 既在河南销售又在山东销售的白酒名称
SELECT T2.名称 FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id JOIN 省份市场 AS T3 ON T1.省份id = T3.省份id WHERE T3.省份名 = '河南' INTERSECT SELECT T2.名称 FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id JOIN 省份市场 AS T3 ON T1.省份id = T3.省份id WHERE T3.省份名 = '山东';
-- ? 浓香型产品在各省一共卖了多少？
SELECT SUM(T1.销量) FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id WHERE T2.香型 = '浓香';
-- ? 增长最快的前三条：产品、省份、增幅
-- ? 同比增长前3名的产品名称、省份名和同比增长
SELECT T2.名称, T3.省份名, T1.同比增长 FROM 产品省份销售 AS T1 JOIN 白酒产品 AS T2 ON T1.产品id = T2.产品id JOIN 省份市场 AS T3 ON T1.省份id = T3.省份id ORDER BY T1.同比增长 DESC LIMIT 3;
-- ? 最高和最低的好评率差几个点？
SELECT MAX(好评率) - MIN(好评率) FROM 白酒产品;
-- ? 各省销售涉及几款酒，平均占比多少，按款数从多到少
-- ? 每个省有多少款酒在卖、平均市场占比，款数多的在前
SELECT T2.省份名, COUNT(*), AVG(T1.市场占比) FROM 产品省份销售 AS T1 JOIN 省份市场 AS T2 ON T1.省份id = T2.省份id GROUP BY T2.省份id ORDER BY COUNT(*) DESC;
-- ? 2000年以后成立的酒企，员工最多有多少人？
SELECT MAX(员工数) FROM 酒企 WHERE 成立时间 > 2000;
