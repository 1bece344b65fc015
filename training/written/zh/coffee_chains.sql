-- 连锁咖啡品牌、饮品及门店在各城市的分布
CREATE TABLE 咖啡品牌 (词条id INTEGER PRIMARY KEY, 品牌名称 TEXT, 创立时间 INTEGER, 发源地 TEXT, 门店总数 INTEGER, 是否加盟 TEXT, 客单价 REAL);
CREATE TABLE 饮品 (饮品id INTEGER PRIMARY KEY, 饮品名称 TEXT, 所属品牌 INTEGER REFERENCES 咖啡品牌(词条id), 种类 TEXT, 大杯价格 REAL, 热量 INTEGER, 咖啡因含量 INTEGER, 季节限定 TEXT);
CREATE TABLE 城市 (城市id INTEGER PRIMARY KEY, 城市名 TEXT, 所属省份 TEXT, 常住人口 REAL, 人均咖啡消费 REAL);
CREATE TABLE 品牌城市分布 (品牌id INTEGER REFERENCES 咖啡品牌(词条id), 城市id INTEGER REFERENCES 城市(城市id), 门店数 INTEGER, 进入年份 INTEGER, 好评率 REAL);
INSERT INTO 咖啡品牌 VALUES (1,'晨鹿咖啡',2017,'厦门',13200,'是',16.5),(2,'蓝湾',1999,'上海',6500,'否',38.0),(3,'一刻咖啡',2015,'上海',1800,'是',24.0),(4,'豆子先生',2018,'长沙',420,'否',29.0),(5,'极地熊',2022,'北京',7600,'是',12.8);
INSERT INTO 饮品 VALUES (1,'生椰拿铁',1,'奶咖',19,225,150,'否'),(2,'酱香拿铁',1,'奶咖',19,260,145,'是'),(3,'气泡美式',1,'黑咖',16,40,180,'否'),(4,'焦糖玛奇朵',2,'奶咖',39,310,160,'否'),(5,'抹茶星冰',2,'无咖啡因',38,420,0,'否'),(6,'手冲耶加',3,'黑咖',32,8,190,'否'),(7,'桂花美式',4,'黑咖',28,65,175,'是'),(8,'熊掌拿铁',5,'奶咖',13,215,130,'否'),(9,'冰川燕麦拿铁',3,'奶咖',30,190,140,'否');
INSERT INTO 城市 VALUES (1,'上海','上海',2475,326),(2,'长沙','湖南',1042,118),(3,'厦门','福建',530,142),(4,'成都','四川',2126,165),(5,'兰州','甘肃',441,37);
INSERT INTO 品牌城市分布 VALUES (1,1,920,2018,95.1),(1,2,310,2019,96.0),(1,3,190,2017,97.2),(1,4,520,2018,94.8),(2,1,1080,1999,93.5),(2,4,260,2007,92.9),(2,3,75,2009,91.7),(3,1,610,2015,97.8),(4,2,260,2018,98.4),(3,4,90,2021,96.6);

-- ? 门店最多的咖啡连锁是哪家？
-- ? 门店总数排第一的品牌名称
SELECT 品牌名称 FROM 咖啡品牌 ORDER BY 门店总数 DESC LIMIT 1;
-- ? 开放加盟的咖啡品牌有哪些，人均消费多少？
SELECT 品牌名称, 客单价 FROM 咖啡品牌 WHERE 是否加盟 = '是';
-- ? 2016年以后创立的品牌，按成立先后排
-- ? 创立时间晚于2016年的咖啡品牌，早的排前
SELECT 品牌名称 FROM 咖啡品牌 WHERE 创立时间 > 2016 ORDER BY 创立时间;
-- ? 热量最低的三款饮品
SELECT 饮品名称 FROM 饮品 ORDER BY 热量 LIMIT 3;
-- ? 晚上喝不怕睡不着的，咖啡因含量为0的饮品是哪款？
-- ? 咖啡因为0的饮品名称
SELECT 饮品名称 FROM 饮品 WHERE 咖啡因含量 = 0;
-- ? 季节限定款都有哪些，多少钱一杯？
-- ? 限定饮品的名称与大杯价格
SELECT 饮品名称, 大杯价格 FROM 饮品 WHERE 季节限定 = '是';
-- ? 20块以内的奶咖有哪些？
SELECT 饮品名称 FROM 饮品 WHERE 种类 = '奶咖' AND 大杯价格 <= 20;
-- ? 每个种类的饮品有几款，平均热量、平均价格分别是多少？
-- ? 按种类统计饮品数、平均热量和平均大杯价格
SELECT 种类, COUNT(*), AVG(热量), AVG(大杯价格) FROM 饮品 GROUP BY 种类;
-- ? 蓝湾都卖什么饮品？
SELECT T1.饮品名称 FROM 饮品 AS T1 JOIN 咖啡品牌 AS T2 ON T1.所属品牌 = T2.词条id WHERE T2.品牌名称 = '蓝湾';
-- ? 从上海起家的品牌卖的饮品和价格
-- ? 发源于上海的咖啡品牌有哪些饮品，大杯多少钱？
SELECT T1.饮品名称, T1.大杯价格 FROM 饮品 AS T1 JOIN 咖啡品牌 AS T2 ON T1.所属品牌 = T2.词条id WHERE T2.发源地 = '上海';
-- ? 焦糖玛奇朵比生椰拿铁贵多少？
SELECT (SELECT 大杯价格 FROM 饮品 WHERE 饮品名称 = '焦糖玛奇朵') - (SELECT 大杯价格 FROM 饮品 WHERE 饮品名称 = '生椰拿铁');
-- ? 上海的人均咖啡消费是兰州的多少倍？
-- ? 上海人均喝咖啡花的钱是兰州的几倍
SELECT (SELECT 人均咖啡消费 FROM 城市 WHERE 城市名 = '上海') / (SELECT 人均咖啡消费 FROM 城市 WHERE 城市名 = '兰州');
-- ? 晨鹿咖啡进了哪些城市，各开了多少店？
-- ? 晨鹿咖啡所在的城市名和门店数
SELECT T3.城市名, T1.门店数 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T2.品牌名称 = '晨鹿咖啡';
-- ? 成都口碑最好的咖啡品牌是谁？按当地好评率
SELECT T2.品牌名称 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T3.城市名 = '成都' ORDER BY T1.好评率 DESC LIMIT 1;
-- ? 各城市共有多少家这些品牌的店，从多到少
-- ? 城市咖啡门店总数排名，列城市名和总数
SELECT T2.城市名, SUM(T1.门店数) FROM 品牌城市分布 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.城市id ORDER BY SUM(T1.门店数) DESC;
-- ? 一个品牌都没进驻的城市是哪儿？
SELECT 城市名 FROM 城市 WHERE 城市id NOT IN (SELECT 城市id FROM 品牌城市分布);
-- ? 哪个咖啡品牌查不到它开在哪些城市？
-- ? 没有城市分布信息的咖啡品牌
SELECT 品牌名称 FROM 咖啡品牌 WHERE 词条id NOT IN (SELECT 品牌id FROM 品牌城市分布);
-- ? 至少进驻3个城市的品牌及其平均好评率
SELECT T2.品牌名称, AVG(T1.好评率) FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id GROUP BY T2.词条id HAVING COUNT(*) >= 3;
-- ? 上海和成都都开了店的品牌
-- ? 既进了上海又进了成都的咖啡品牌有哪些？
SELECT T2.品牌名称 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T3.城市名 = '上海' INTERSECT SELECT T2.品牌名称 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T3.城市名 = '成都';
-- ? 每万人有几家店？按门店数除以常住人口，列品牌、城市
-- ? 品牌、城市、门店数与常住人口之比
SELECT T2.品牌名称, T3.城市名, T1.门店数 / T3.常住人口 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id;
-- ? 人均咖啡消费高于平均的城市在哪个省？列城市和省份
SELECT 城市名, 所属省份 FROM 城市 WHERE 人均咖啡消费 > (SELECT AVG(人均咖啡消费) FROM 城市);
-- ? 2010年之前就进入当地的，是哪个品牌进了哪座城市？
-- ? 进入年份早于2010的品牌和城市
SELECT T2.品牌名称, T3.城市名 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T1.进入年份 < 2010;
-- ? 一开始就在发源地城市开店的：品牌的发源地就是该城市，列出品牌和那里的门店数
SELECT T2.品牌名称, T1.门店数 FROM 品牌城市分布 AS T1 JOIN 咖啡品牌 AS T2 ON T1.品牌id = T2.词条id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T2.发源地 = T3.城市名;
-- ? 名字里带“拿铁”的饮品，平均热量和最高价格
-- ? 拿铁类（名称含“拿铁”）的热量均值和价格最大值
SELECT AVG(热量), MAX(大杯价格) FROM 饮品 WHERE 饮品名称 LIKE '%拿铁%';
-- ? 热量在200到300之间的不是季节限定的饮品
SELECT 饮品名称 FROM 饮品 WHERE 热量 BETWEEN 200 AND 300 AND 季节限定 = '否';
-- ? 咖啡因最高和最低差多少毫克
-- ? 饮品咖啡因含量的最大差值
SELECT MAX(咖啡因含量) - MIN(咖啡因含量) FROM 饮品;
-- ? 直营不加盟的品牌一共多少家店？
-- ? 不开放加盟的品牌门店数合计
SELECT SUM(门店总数) FROM 咖啡品牌 WHERE 是否加盟 = '否';
-- ? 哪些品牌的饮品均价超过25元？
SELECT T2.品牌名称 FROM 饮品 AS T1 JOIN 咖啡品牌 AS T2 ON T1.所属品牌 = T2.词条id GROUP BY T2.词条id HAVING AVG(T1.大杯价格) > 25;
-- ? 人口最少的城市是哪个，有多少万人？
-- ? 常住人口倒数第一的城市名和人口
SELECT 城市名, 常住人口 FROM 城市 ORDER BY 常住人口 LIMIT 1;
-- ? 客单价不低于20但门店不到5000家的品牌
SELECT 品牌名称 FROM 咖啡品牌 WHERE 客单价 >= 20 AND 门店总数 < 5000;
