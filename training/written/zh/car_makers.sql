-- 汽车厂商、车型和经销商库存
CREATE TABLE 汽车厂商 (厂商编码 TEXT PRIMARY KEY, 厂商名称 TEXT, 国别 TEXT, 成立年份 INTEGER, 年产能 REAL, 员工人数 INTEGER);
CREATE TABLE 车型 (车型编码 TEXT PRIMARY KEY, 车型名称 TEXT, 厂商编码 TEXT REFERENCES 汽车厂商(厂商编码), 级别 TEXT, 排量 REAL, 百公里油耗 REAL, 指导价 REAL, 座位数 INTEGER);
CREATE TABLE 经销商 (经销商编码 INTEGER PRIMARY KEY, 经销商名称 TEXT, 所在城市 TEXT, 销售顾问人数 INTEGER, 客户评分 REAL);
CREATE TABLE 在售车辆 (经销商编码 INTEGER REFERENCES 经销商(经销商编码), 车型编码 TEXT REFERENCES 车型(车型编码), 成交价 REAL, 现车数量 INTEGER, 上月销量 INTEGER);
INSERT INTO 汽车厂商 VALUES ('DF','东岭汽车','中国',1969,120,86000),('HL','华龙汽车','中国',1997,85,41000),('KR','克罗恩','德国',1926,260,180000),('MT','松竹','日本',1937,310,210000),('LX','凌霄汽车','中国',2003,30,12000);
INSERT INTO 车型 VALUES ('DF-A','东岭远山','DF','SUV',2.0,8.1,15.98,5),('DF-B','东岭合家','DF','MPV',1.8,7.9,13.58,7),('HL-S','华龙锐','HL','轿车',1.5,5.8,8.99,5),('KR-3','克罗恩三系','KR','轿车',2.0,6.7,31.5,5),('KR-X','克罗恩探索','KR','SUV',3.0,9.8,62.8,7),('MT-C','松竹雅','MT','轿车',1.8,5.1,12.38,5),('MT-R','松竹野','MT','SUV',2.5,7.4,22.6,5),('HL-M','华龙家悦','HL','MPV',1.5,6.9,10.2,7);
INSERT INTO 经销商 VALUES (1,'安达名车','长沙',24,4.6),(2,'鸿运汽贸','南昌',15,4.1),(3,'星程汽车城','长沙',40,4.8),(4,'永盛车行','合肥',9,3.7);
INSERT INTO 在售车辆 VALUES (1,'DF-A',14.8,12,31),(1,'KR-3',29.9,6,11),(2,'HL-S',8.2,20,45),(2,'MT-C',11.9,8,38),(3,'KR-X',60.5,2,3),(3,'MT-R',21.8,7,19),(3,'DF-B',12.9,10,14),(4,'HL-S',8.5,5,9),(4,'DF-A',15.3,4,6),(3,'KR-3',30.6,9,16);

-- ? 国产车厂有哪几家？
-- ? 中国的汽车厂商名称
SELECT 厂商名称 FROM 汽车厂商 WHERE 国别 = '中国';
-- ? 员工最多的车企是谁
SELECT 厂商名称 FROM 汽车厂商 ORDER BY 员工人数 DESC LIMIT 1;
-- ? 能坐7个人的车有哪些，指导价多少？
-- ? 7座车型和价格
SELECT 车型名称, 指导价 FROM 车型 WHERE 座位数 = 7;
-- ? 最省油的车是哪款？
-- ? 百公里油耗最低的车型
SELECT 车型名称 FROM 车型 ORDER BY 百公里油耗 LIMIT 1;
-- ? 10万到16万之间能买到什么SUV？单位是万，即10到16
SELECT 车型名称 FROM 车型 WHERE 级别 = 'SUV' AND 指导价 BETWEEN 10 AND 16;
-- ? 轿车、SUV、MPV各有几款，平均油耗分别多少？
-- ? 按级别统计车型数量和平均百公里油耗
SELECT 级别, COUNT(*), AVG(百公里油耗) FROM 车型 GROUP BY 级别;
-- ? 克罗恩旗下有哪些车，排量多大？
SELECT T1.车型名称, T1.排量 FROM 车型 AS T1 JOIN 汽车厂商 AS T2 ON T1.厂商编码 = T2.厂商编码 WHERE T2.厂商名称 = '克罗恩';
-- ? 日本和德国厂商造的车，把名字列出来
-- ? 日系或德系（国别为日本或德国）的车型名称
SELECT T1.车型名称 FROM 车型 AS T1 JOIN 汽车厂商 AS T2 ON T1.厂商编码 = T2.厂商编码 WHERE T2.国别 IN ('日本', '德国');
-- ? 目前还没有车型的厂商
SELECT 厂商名称 FROM 汽车厂商 WHERE 厂商编码 NOT IN (SELECT 厂商编码 FROM 车型);
-- ? 长沙有哪些4S店，评分怎么样？
-- ? 长沙的经销商及其客户评分
SELECT 经销商名称, 客户评分 FROM 经销商 WHERE 所在城市 = '长沙';
-- ? 哪家经销商口碑最差？
SELECT 经销商名称 FROM 经销商 ORDER BY 客户评分 LIMIT 1;
-- ? 在安达名车能买到什么车，成交价多少？
-- ? 安达名车店里卖的车型名和成交价
SELECT T2.车型名称, T1.成交价 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 JOIN 经销商 AS T3 ON T1.经销商编码 = T3.经销商编码 WHERE T3.经销商名称 = '安达名车';
-- ? 每辆在售车比指导价便宜了多少？给出经销商、车型和优惠额
SELECT T3.经销商名称, T2.车型名称, T2.指导价 - T1.成交价 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 JOIN 经销商 AS T3 ON T1.经销商编码 = T3.经销商编码;
-- ? 想买东岭远山，哪家报价最低？
-- ? 东岭远山成交价最便宜的经销商
SELECT T3.经销商名称 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 JOIN 经销商 AS T3 ON T1.经销商编码 = T3.经销商编码 WHERE T2.车型名称 = '东岭远山' ORDER BY T1.成交价 LIMIT 1;
-- ? 上个月各经销商分别卖了多少台，从高到低
-- ? 经销商上月总销量排名
SELECT T2.经销商名称, SUM(T1.上月销量) FROM 在售车辆 AS T1 JOIN 经销商 AS T2 ON T1.经销商编码 = T2.经销商编码 GROUP BY T2.经销商编码 ORDER BY SUM(T1.上月销量) DESC;
-- ? 上月总销量超过30台的车型
SELECT T2.车型名称 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 GROUP BY T2.车型编码 HAVING SUM(T1.上月销量) > 30;
-- ? 克罗恩探索比松竹野贵几万？
SELECT (SELECT 指导价 FROM 车型 WHERE 车型名称 = '克罗恩探索') - (SELECT 指导价 FROM 车型 WHERE 车型名称 = '松竹野');
-- ? 松竹的年产能是华龙汽车的几倍？
SELECT (SELECT 年产能 FROM 汽车厂商 WHERE 厂商名称 = '松竹') / (SELECT 年产能 FROM 汽车厂商 WHERE 厂商名称 = '华龙汽车');
-- ? 价格低于全部车型均价的车
-- ? 比平均指导价便宜的有哪些车
SELECT 车型名称 FROM 车型 WHERE 指导价 < (SELECT AVG(指导价) FROM 车型);
-- ? 没有经销商在卖的车型是哪款？
SELECT 车型名称 FROM 车型 WHERE 车型编码 NOT IN (SELECT 车型编码 FROM 在售车辆);
-- ? 1950年之前成立的老牌车企，员工有多少？
-- ? 成立早于1950年的厂商名称和员工人数
SELECT 厂商名称, 员工人数 FROM 汽车厂商 WHERE 成立年份 < 1950;
-- ? 人均产能（年产能除以员工人数）最高的厂商
SELECT 厂商名称 FROM 汽车厂商 ORDER BY 年产能 / 员工人数 DESC LIMIT 1;
-- ? 各国车企的总产能和平均员工数
-- ? 按国别看产能合计、人数均值
SELECT 国别, SUM(年产能), AVG(员工人数) FROM 汽车厂商 GROUP BY 国别;
-- ? 永盛车行有现车的车一共多少辆？
SELECT SUM(T1.现车数量) FROM 在售车辆 AS T1 JOIN 经销商 AS T2 ON T1.经销商编码 = T2.经销商编码 WHERE T2.经销商名称 = '永盛车行';
-- ? 排量2.0以上（不含2.0）的车，由大到小排
SELECT 车型名称 FROM 车型 WHERE 排量 > 2.0 ORDER BY 排量 DESC;
-- ? 油耗不超过6、价格又不超过13万的轿车
-- ? 便宜又省油的轿车：指导价最多13，百公里最多6个油
SELECT 车型名称 FROM 车型 WHERE 级别 = '轿车' AND 百公里油耗 <= 6 AND 指导价 <= 13;
-- ? 既卖轿车又卖SUV的经销商名称
SELECT T3.经销商名称 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 JOIN 经销商 AS T3 ON T1.经销商编码 = T3.经销商编码 WHERE T2.级别 = '轿车' INTERSECT SELECT T3.经销商名称 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 JOIN 经销商 AS T3 ON T1.经销商编码 = T3.经销商编码 WHERE T2.级别 = 'SUV';
-- ? 哪个城市的销售顾问最多？
-- ? 销售顾问总数居首的城市
SELECT 所在城市 FROM 经销商 GROUP BY 所在城市 ORDER BY SUM(销售顾问人数) DESC LIMIT 1;
-- ? 上月各车型卖了多少钱？按成交价乘上月销量，列出经销商、车型和金额
SELECT T3.经销商名称, T2.车型名称, T1.成交价 * T1.上月销量 FROM 在售车辆 AS T1 JOIN 车型 AS T2 ON T1.车型编码 = T2.车型编码 JOIN 经销商 AS T3 ON T1.经销商编码 = T3.经销商编码;
-- ? 不是东岭汽车造的SUV有哪些？
-- ? 除东岭汽车外各厂的SUV车型名
SELECT T1.车型名称 FROM 车型 AS T1 JOIN 汽车厂商 AS T2 ON T1.厂商编码 = T2.厂商编码 WHERE T2.厂商名称 <> '东岭汽车' AND T1.级别 = 'SUV';
