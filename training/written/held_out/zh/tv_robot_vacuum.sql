-- 智能电视与扫地机器人：品牌、产品、测评
CREATE TABLE 品牌 (品牌编码 TEXT PRIMARY KEY, 品牌名称 TEXT, 创立年 INTEGER, 总部 TEXT, 主营 TEXT, 线上份额 REAL);
CREATE TABLE 智能电视 (电视id INTEGER PRIMARY KEY, 型号 TEXT, 品牌编码 TEXT REFERENCES 品牌(品牌编码), 尺寸 INTEGER, 分辨率 TEXT, 刷新率 INTEGER, 售价 INTEGER, 开机广告 TEXT);
CREATE TABLE 扫地机器人 (机器id INTEGER PRIMARY KEY, 型号 TEXT, 品牌编码 TEXT REFERENCES 品牌(品牌编码), 吸力 INTEGER, 续航分钟 INTEGER, 自动集尘 TEXT, 售价 INTEGER, 噪音 INTEGER);
CREATE TABLE 测评 (测评id INTEGER PRIMARY KEY, 机器id INTEGER REFERENCES 扫地机器人(机器id), 博主 TEXT, 清洁分 REAL, 避障分 REAL, 测评日期 TEXT, 是否推荐 TEXT);
INSERT INTO 品牌 VALUES ('XH','星海',1969,'青岛','电视',17.2),('MJ','米佳',2010,'北京','综合',21.5),('KX','科洗',1998,'苏州','清洁',38.6),('SG','石谷',2014,'北京','清洁',24.1),('TL','泰乐',1981,'惠州','电视',11.3),('YM','云漫',2022,'深圳','清洁',0.4);
INSERT INTO 智能电视 VALUES (1,'XH-75U8',  'XH',75,'4K',144,6999,'有'),(2,'XH-55E3','XH',55,'4K',60,2199,'有'),(3,'米佳 S65','MJ',65,'4K',144,2999,'有'),(4,'米佳 EA32','MJ',32,'720P',60,699,'有'),(5,'泰乐 98Q10','TL',98,'4K',144,15999,'无'),(6,'泰乐 43V8','TL',43,'1080P',60,1299,'有'),(7,'XH-100LX','XH',100,'8K',120,59999,'无');
INSERT INTO 扫地机器人 VALUES (1,'科洗 T20','KX',6000,180,'是',4199,65),(2,'科洗 N9','KX',3000,110,'否',1799,62),(3,'石谷 G20','SG',6000,180,'是',4999,64),(4,'石谷 Q7','SG',4200,150,'否',1999,66),(5,'米佳 免洗2','MJ',4000,130,'是',2999,63),(6,'云漫 A1','YM',2500,90,'否',699,70);
INSERT INTO 测评 VALUES (1,1,'老罗测机',9.1,8.8,'2023-05-02','是'),(2,3,'老罗测机',9.4,9.3,'2023-05-20','是'),(3,2,'小白选家电',7.2,6.1,'2023-03-11','否'),(4,5,'小白选家电',8.0,7.5,'2023-06-06','是'),(5,4,'扫地大叔',8.1,7.0,'2023-04-18','是'),(6,3,'扫地大叔',9.0,9.5,'2023-07-01','是'),(7,1,'小白选家电',8.7,8.2,'2023-08-15','否');

-- ? 没有开机广告的电视有哪几款，多少钱？
SELECT 型号, 售价 FROM 智能电视 WHERE 开机广告 = '无';
-- ? 最大的电视多少寸，什么型号？
-- ? 尺寸第一的智能电视型号和尺寸
SELECT 型号, 尺寸 FROM 智能电视 ORDER BY 尺寸 DESC LIMIT 1;
-- ? 3000以内的4K电视
-- ? 售价不超过3000、分辨率4K的电视型号
SELECT 型号 FROM 智能电视 WHERE 分辨率 = '4K' AND 售价 <= 3000;
-- ? 每寸多少钱最划算？售价除以尺寸最低的型号
SELECT 型号 FROM 智能电视 ORDER BY 售价 / 尺寸 LIMIT 1;
-- ? 高刷电视（刷新率不低于120），便宜的在前
-- ? 刷新率120及以上的电视型号，按售价升序
SELECT 型号 FROM 智能电视 WHERE 刷新率 >= 120 ORDER BY 售价;
-- ? 星海的电视都有哪些型号、多大尺寸？
SELECT T1.型号, T1.尺寸 FROM 智能电视 AS T1 JOIN 品牌 AS T2 ON T1.品牌编码 = T2.品牌编码 WHERE T2.品牌名称 = '星海';
-- ? 各品牌电视数量、平均售价，贵的品牌在前
-- ? 按品牌统计电视款数与均价，均价降序
SELECT T2.品牌名称, COUNT(*), AVG(T1.售价) FROM 智能电视 AS T1 JOIN 品牌 AS T2 ON T1.品牌编码 = T2.品牌编码 GROUP BY T2.品牌编码 ORDER BY AVG(T1.售价) DESC;
-- ? 50到80寸之间的电视有几款，最便宜多少钱？
SELECT COUNT(*), MIN(售价) FROM 智能电视 WHERE 尺寸 BETWEEN 50 AND 80;
-- ? 比米佳 S65贵的电视
-- ? 售价高于米佳 S65的电视型号
SELECT 型号 FROM 智能电视 WHERE 售价 > (SELECT 售价 FROM 智能电视 WHERE 型号 = '米佳 S65');
-- ? 会自己倒垃圾（自动集尘）的扫地机器人
SELECT 型号 FROM 扫地机器人 WHERE 自动集尘 = '是';
-- ? 吸力最小的扫地机是哪台，什么价？
-- ? 吸力倒数第一的扫地机器人型号和售价
SELECT 型号, 售价 FROM 扫地机器人 ORDER BY 吸力 LIMIT 1;
-- ? 续航比平均久的扫地机
SELECT 型号 FROM 扫地机器人 WHERE 续航分钟 > (SELECT AVG(续航分钟) FROM 扫地机器人);
-- ? 带集尘和不带集尘的扫地机平均售价、平均噪音
-- ? 按自动集尘与否看均价和噪音均值
SELECT 自动集尘, AVG(售价), AVG(噪音) FROM 扫地机器人 GROUP BY 自动集尘;
-- ? 苏州的品牌出了什么扫地机？
SELECT T1.型号 FROM 扫地机器人 AS T1 JOIN 品牌 AS T2 ON T1.品牌编码 = T2.品牌编码 WHERE T2.总部 = '苏州';
-- ? 扫地机吸力每块钱买多少（吸力除以售价）？列型号，高的在前
-- ? 型号与吸力/售价，从高到低
SELECT 型号, 吸力 / 售价 FROM 扫地机器人 ORDER BY 吸力 / 售价 DESC;
-- ? 既做电视又做扫地机的品牌
-- ? 电视和扫地机器人都有的品牌名称
SELECT 品牌名称 FROM 品牌 WHERE 品牌编码 IN (SELECT 品牌编码 FROM 智能电视) AND 品牌编码 IN (SELECT 品牌编码 FROM 扫地机器人);
-- ? 不做电视的品牌有哪些？
SELECT 品牌名称 FROM 品牌 WHERE 品牌编码 NOT IN (SELECT 品牌编码 FROM 智能电视);
-- ? 最老的品牌，总部在哪儿？
-- ? 创立最早的品牌名称及总部
SELECT 品牌名称, 总部 FROM 品牌 ORDER BY 创立年 LIMIT 1;
-- ? 北京的品牌一共占多少线上份额？
SELECT SUM(线上份额) FROM 品牌 WHERE 总部 = '北京';
-- ? 主营清洁的品牌里份额最高的
-- ? 清洁类品牌线上份额第一名是谁
SELECT 品牌名称 FROM 品牌 WHERE 主营 = '清洁' ORDER BY 线上份额 DESC LIMIT 1;
-- ? 被推荐的扫地机型号，去重
SELECT DISTINCT T2.型号 FROM 测评 AS T1 JOIN 扫地机器人 AS T2 ON T1.机器id = T2.机器id WHERE T1.是否推荐 = '是';
-- ? 老罗测机测过哪些机器，清洁打几分？
-- ? 博主老罗测机的测评：型号、清洁分
SELECT T2.型号, T1.清洁分 FROM 测评 AS T1 JOIN 扫地机器人 AS T2 ON T1.机器id = T2.机器id WHERE T1.博主 = '老罗测机';
-- ? 每台扫地机平均清洁分和最高避障分
SELECT T2.型号, AVG(T1.清洁分), MAX(T1.避障分) FROM 测评 AS T1 JOIN 扫地机器人 AS T2 ON T1.机器id = T2.机器id GROUP BY T2.机器id;
-- ? 没人测过的扫地机
-- ? 没有测评的扫地机器人型号
SELECT 型号 FROM 扫地机器人 WHERE 机器id NOT IN (SELECT 机器id FROM 测评);
-- ? 测评不少于2次的机器
SELECT T2.型号 FROM 测评 AS T1 JOIN 扫地机器人 AS T2 ON T1.机器id = T2.机器id GROUP BY T2.机器id HAVING COUNT(*) >= 2;
-- ? 避障比清洁还强的测评：避障分高于清洁分，谁测的哪台？
-- ? 避障分大于清洁分的博主和型号
SELECT T1.博主, T2.型号 FROM 测评 AS T1 JOIN 扫地机器人 AS T2 ON T1.机器id = T2.机器id WHERE T1.避障分 > T1.清洁分;
-- ? 石谷 G20比科洗 T20贵多少？
SELECT (SELECT 售价 FROM 扫地机器人 WHERE 型号 = '石谷 G20') - (SELECT 售价 FROM 扫地机器人 WHERE 型号 = '科洗 T20');
-- ? 泰乐 98Q10的价格是泰乐 43V8的几倍？
-- ? 泰乐 98Q10与泰乐 43V8售价之比
SELECT (SELECT 售价 FROM 智能电视 WHERE 型号 = '泰乐 98Q10') / (SELECT 售价 FROM 智能电视 WHERE 型号 = '泰乐 43V8');
-- ? 测评最多的博主（测了几次也给出来），并列取一个
SELECT 博主, COUNT(*) FROM 测评 GROUP BY 博主 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 售价不到2000的电视和扫地机型号，合在一起列
-- ? 2000元以下（小于2000）的电视型号以及扫地机器人型号
SELECT 型号 FROM 智能电视 WHERE 售价 < 2000 UNION SELECT 型号 FROM 扫地机器人 WHERE 售价 < 2000;
