-- 快递公司的网点、快递员与包裹
CREATE TABLE 快递网点 (网点代码 TEXT PRIMARY KEY, 网点名称 TEXT, 城市 TEXT, 建成年份 INTEGER, 场地面积 REAL, 日均件量 INTEGER, 投诉率 REAL);
CREATE TABLE 快递员 (工号 INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 年龄 INTEGER, 网点代码 TEXT REFERENCES 快递网点(网点代码), 入职年份 INTEGER, 每单提成 REAL);
CREATE TABLE 包裹 (运单号 TEXT PRIMARY KEY, 寄出网点 TEXT REFERENCES 快递网点(网点代码), 目的网点 TEXT REFERENCES 快递网点(网点代码), 派件员 INTEGER REFERENCES 快递员(工号), 重量 REAL, 运费 REAL, 揽收日期 TEXT, 签收日期 TEXT, 是否破损 TEXT);
INSERT INTO 快递网点 VALUES ('HZ01','下沙网点','杭州',2012,850,5200,0.8),('HZ02','余杭网点','杭州',2016,1200,8100,1.1),('WH01','光谷网点','武汉',2014,700,4300,0.6),('CD01','双流网点','成都',2018,950,3900,1.6),('XA01','雁塔网点','西安',2010,520,2800,0.9);
INSERT INTO 快递员 VALUES (701,'刘大勇','男',34,'HZ01',2015,1.2),(702,'陈秀英','女',41,'HZ02',2016,1.1),(703,'周凯','男',23,'WH01',2021,0.9),(704,'马跃进','男',52,'CD01',2018,1.3),(705,'胡小兰','女',27,'WH01',2019,1.0),(706,'郑伟','男',30,'XA01',2017,1.2),(707,'许飞','男',21,'HZ02',2023,0.8);
INSERT INTO 包裹 VALUES ('SF8801','HZ01','WH01',703,1.5,12,'2023-09-01','2023-09-03','否'),('SF8802','HZ02','CD01',704,8.2,46,'2023-09-01','2023-09-05','是'),('SF8803','WH01','HZ01',701,0.6,10,'2023-09-02','2023-09-03','否'),('SF8804','CD01','XA01',706,3.0,20,'2023-09-04','2023-09-06','否'),('SF8805','XA01','HZ02',702,22.5,95,'2023-09-04',NULL,'否'),('SF8806','HZ02','WH01',705,2.4,16,'2023-09-05','2023-09-07','是'),('SF8807','HZ01','HZ02',702,1.1,8,'2023-09-06','2023-09-06','否'),('SF8808','HZ01','CD01',704,5.5,33,'2023-09-08',NULL,'否');

-- ? 还有哪些包裹没签收？
-- ? 至今没人签收的运单号
SELECT 运单号 FROM 包裹 WHERE 签收日期 IS NULL;
-- ? 路上弄坏了的包裹有几个？
-- ? 破损件的数量
SELECT COUNT(*) FROM 包裹 WHERE 是否破损 = '是';
-- ? 最重的包裹是哪一件，多少公斤？
-- ? 分量最沉的运单及其重量
SELECT 运单号, 重量 FROM 包裹 ORDER BY 重量 DESC LIMIT 1;
-- ? 女快递员有哪些，今年多大了？
SELECT 姓名, 年龄 FROM 快递员 WHERE 性别 = '女';
-- ? 杭州的网点叫什么名字，场子有多大？
-- ? 列出位于杭州的网点名称和面积
SELECT 网点名称, 场地面积 FROM 快递网点 WHERE 城市 = '杭州';
-- ? 谁是公司里岁数最大的派件师傅？
SELECT 姓名 FROM 快递员 ORDER BY 年龄 DESC LIMIT 1;
-- ? 最早建成的网点是哪个，哪年建的？
-- ? 历史最久的快递网点及其建成年份
SELECT 网点名称, 建成年份 FROM 快递网点 ORDER BY 建成年份 LIMIT 1;
-- ? 下沙网点有哪些快递员？
SELECT T1.姓名 FROM 快递员 AS T1 JOIN 快递网点 AS T2 ON T1.网点代码 = T2.网点代码 WHERE T2.网点名称 = '下沙网点';
-- ? 每个城市有多少个网点，日均总件量多少？
-- ? 按城市汇总网点数和日均件量
SELECT 城市, COUNT(*), SUM(日均件量) FROM 快递网点 GROUP BY 城市;
-- ? 每个快递员派了几件，按件数从多到少排列
SELECT T2.姓名, COUNT(*) FROM 包裹 AS T1 JOIN 快递员 AS T2 ON T1.派件员 = T2.工号 GROUP BY T2.工号 ORDER BY COUNT(*) DESC;
-- ? 有没有一件都没派过的快递员？叫什么
-- ? 没有派过件的员工姓名
SELECT 姓名 FROM 快递员 WHERE 工号 NOT IN (SELECT 派件员 FROM 包裹);
-- ? 每件包裹从哪个网点寄到哪个网点？给出运单号和两头的网点名
SELECT T1.运单号, T2.网点名称, T3.网点名称 FROM 包裹 AS T1 JOIN 快递网点 AS T2 ON T1.寄出网点 = T2.网点代码 JOIN 快递网点 AS T3 ON T1.目的网点 = T3.网点代码;
-- ? 从杭州寄到武汉的快件运单号
-- ? 哪些件是杭州发往武汉的？
SELECT T1.运单号 FROM 包裹 AS T1 JOIN 快递网点 AS T2 ON T1.寄出网点 = T2.网点代码 JOIN 快递网点 AS T3 ON T1.目的网点 = T3.网点代码 WHERE T2.城市 = '杭州' AND T3.城市 = '武汉';
-- ? 同城件有哪些？就是寄出和目的在一个城市的
SELECT T1.运单号 FROM 包裹 AS T1 JOIN 快递网点 AS T2 ON T1.寄出网点 = T2.网点代码 JOIN 快递网点 AS T3 ON T1.目的网点 = T3.网点代码 WHERE T2.城市 = T3.城市;
-- ? 每个包裹平均每公斤收多少运费？
-- ? 各运单的单位重量运费
SELECT 运单号, 运费 / 重量 FROM 包裹;
-- ? 当天揽收当天就签收的件是哪几个？
SELECT 运单号 FROM 包裹 WHERE 揽收日期 = 签收日期;
-- ? 运费在10到40元之间的包裹，总共收了多少运费？
-- ? 十块到四十块运费的件合计收入
SELECT SUM(运费) FROM 包裹 WHERE 运费 BETWEEN 10 AND 40;
-- ? 投诉率超过平均值的网点
-- ? 哪些网点被投诉得比平均还多？
SELECT 网点名称 FROM 快递网点 WHERE 投诉率 > (SELECT AVG(投诉率) FROM 快递网点);
-- ? 余杭网点的日均件量比光谷网点多多少？
SELECT (SELECT 日均件量 FROM 快递网点 WHERE 网点名称 = '余杭网点') - (SELECT 日均件量 FROM 快递网点 WHERE 网点名称 = '光谷网点');
-- ? 余杭网点的场地是雁塔网点的多少倍？
SELECT (SELECT 场地面积 FROM 快递网点 WHERE 网点名称 = '余杭网点') / (SELECT 场地面积 FROM 快递网点 WHERE 网点名称 = '雁塔网点');
-- ? 至少寄出过2件的网点名称
SELECT T2.网点名称 FROM 包裹 AS T1 JOIN 快递网点 AS T2 ON T1.寄出网点 = T2.网点代码 GROUP BY T2.网点代码 HAVING COUNT(*) >= 2;
-- ? 哪个目的网点收到的件总重量最大？
-- ? 按收件总重量排，第一名的网点是谁
SELECT T2.网点名称 FROM 包裹 AS T1 JOIN 快递网点 AS T2 ON T1.目的网点 = T2.网点代码 GROUP BY T2.网点代码 ORDER BY SUM(T1.重量) DESC LIMIT 1;
-- ? 谁派的件出现了破损？别重复列名字
SELECT DISTINCT T2.姓名 FROM 包裹 AS T1 JOIN 快递员 AS T2 ON T1.派件员 = T2.工号 WHERE T1.是否破损 = '是';
-- ? 男女快递员的平均提成各是多少？
-- ? 按性别看每单提成的均值
SELECT 性别, AVG(每单提成) FROM 快递员 GROUP BY 性别;
-- ? 2018年及以后入职、而且不满30岁的快递员
SELECT 姓名 FROM 快递员 WHERE 入职年份 >= 2018 AND 年龄 < 30;
-- ? 每单提成最低的两位快递员是谁，每单拿多少？
-- ? 提成倒数前二的姓名和提成
SELECT 姓名, 每单提成 FROM 快递员 ORDER BY 每单提成 LIMIT 2;
-- ? 既寄出过又收到过包裹的网点代码
SELECT 寄出网点 FROM 包裹 INTERSECT SELECT 目的网点 FROM 包裹;
-- ? 哪些网点平均每平米每天处理的件数最多？取第一名
SELECT 网点名称 FROM 快递网点 ORDER BY 日均件量 / 场地面积 DESC LIMIT 1;
-- ? 2023-09-04之后揽收的包裹有哪些，各重多少？
-- ? 揽件日期晚于2023-09-04的运单号与重量
SELECT 运单号, 重量 FROM 包裹 WHERE 揽收日期 > '2023-09-04';
-- ? 武汉的快递员派的件，平均多重、平均运费多少？
SELECT AVG(T1.重量), AVG(T1.运费) FROM 包裹 AS T1 JOIN 快递员 AS T2 ON T1.派件员 = T2.工号 JOIN 快递网点 AS T3 ON T2.网点代码 = T3.网点代码 WHERE T3.城市 = '武汉';
