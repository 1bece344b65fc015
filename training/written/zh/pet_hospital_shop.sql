-- 宠物医院：主人、宠物、医生与就诊
CREATE TABLE 宠主 (宠主id INTEGER PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 住址片区 TEXT, 储值余额 REAL, 建档日期 TEXT);
CREATE TABLE 宠物 (宠物id INTEGER PRIMARY KEY, 宠物名 TEXT, 种类 TEXT, 品种 TEXT, 性别 TEXT, 出生年份 INTEGER, 体重 REAL, 是否绝育 TEXT, 宠主id INTEGER REFERENCES 宠主(宠主id));
CREATE TABLE 兽医 (兽医id INTEGER PRIMARY KEY, 姓名 TEXT, 专长 TEXT, 挂号费 INTEGER, 从业起始年 INTEGER);
CREATE TABLE 就诊 (就诊id INTEGER PRIMARY KEY, 宠物id INTEGER REFERENCES 宠物(宠物id), 兽医id INTEGER REFERENCES 兽医(兽医id), 就诊日 TEXT, 诊断 TEXT, 检查费 REAL, 药费 REAL, 住院天数 INTEGER, 复诊日 TEXT);
INSERT INTO 宠主 VALUES (1,'林夏','女','湖滨',1200,'2019-04-05'),(2,'秦朗','男','城西',0,'2021-08-12'),(3,'苏打','女','湖滨',350,'2022-01-20'),(4,'罗大海','男','开发区',80,'2018-11-11'),(5,'简单','女','城西',0,'2023-06-30');
INSERT INTO 宠物 VALUES (1,'煤球','猫','英短','公',2018,6.3,'是',1),(2,'奶盖','猫','布偶','母',2021,4.8,'是',1),(3,'大黄','狗','中华田园犬','公',2015,18.5,'否',4),(4,'可乐','狗','柯基','公',2020,13.2,'是',2),(5,'团子','兔','垂耳兔','母',2022,2.1,'否',3),(6,'豆包','狗','泰迪','母',2012,5.6,'否',4),(7,'雪碧','猫','英短','母',2023,1.9,'否',2);
INSERT INTO 兽医 VALUES (1,'方医生','内科',50,2008),(2,'顾医生','外科',80,2012),(3,'米医生','异宠',120,2017),(4,'冉医生','皮肤科',60,2020);
INSERT INTO 就诊 VALUES (1,1,1,'2023-03-01','肠胃炎',260,180,0,'2023-03-08'),(2,3,2,'2023-03-15','前肢骨折',680,420,6,'2023-04-15'),(3,4,4,'2023-04-02','皮肤真菌',120,210,0,NULL),(4,5,3,'2023-05-20','毛球症',300,90,2,NULL),(5,1,1,'2023-03-08','肠胃炎',80,60,0,NULL),(6,6,1,'2023-06-11','心脏病',950,560,4,'2023-07-11'),(7,7,1,'2023-07-01','疫苗接种',0,120,0,NULL),(8,2,4,'2023-08-18','耳螨',100,150,0,'2023-09-01'),(9,6,1,'2023-07-11','心脏病',400,520,0,NULL);

-- ? 猫都有哪些，叫什么？
SELECT 宠物名 FROM 宠物 WHERE 种类 = '猫';
-- ? 年纪最大的宠物是哪只，哪年出生？
-- ? 最老的宠物名和出生年份
SELECT 宠物名, 出生年份 FROM 宠物 ORDER BY 出生年份 LIMIT 1;
-- ? 还没绝育的狗
SELECT 宠物名 FROM 宠物 WHERE 种类 = '狗' AND 是否绝育 = '否';
-- ? 最胖的一只多少公斤？
-- ? 宠物体重最大值
SELECT MAX(体重) FROM 宠物;
-- ? 猫狗兔各几只，平均多重？
-- ? 按种类统计宠物数量和平均体重
SELECT 种类, COUNT(*), AVG(体重) FROM 宠物 GROUP BY 种类;
-- ? 英短都是谁家的？
-- ? 品种为英短的宠物名与主人姓名
SELECT T1.宠物名, T2.姓名 FROM 宠物 AS T1 JOIN 宠主 AS T2 ON T1.宠主id = T2.宠主id WHERE T1.品种 = '英短';
-- ? 罗大海养了什么宠物？
SELECT 宠物名, 种类 FROM 宠物 AS T1 JOIN 宠主 AS T2 ON T1.宠主id = T2.宠主id WHERE T2.姓名 = '罗大海';
-- ? 养了不止一只（大于1只）的主人
-- ? 家里宠物超过1只的宠主姓名
SELECT T2.姓名 FROM 宠物 AS T1 JOIN 宠主 AS T2 ON T1.宠主id = T2.宠主id GROUP BY T2.宠主id HAVING COUNT(*) > 1;
-- ? 建了档但没登记宠物的人
SELECT 姓名 FROM 宠主 WHERE 宠主id NOT IN (SELECT 宠主id FROM 宠物);
-- ? 既养猫又养狗的主人
-- ? 猫狗双全的宠主是谁？
SELECT T2.姓名 FROM 宠物 AS T1 JOIN 宠主 AS T2 ON T1.宠主id = T2.宠主id WHERE T1.种类 = '猫' INTERSECT SELECT T2.姓名 FROM 宠物 AS T1 JOIN 宠主 AS T2 ON T1.宠主id = T2.宠主id WHERE T1.种类 = '狗';
-- ? 卡里没钱了（储值余额为0）的客户
SELECT 姓名 FROM 宠主 WHERE 储值余额 = 0;
-- ? 湖滨片区客户卡里一共存了多少钱？
-- ? 住址片区为湖滨的储值余额合计
SELECT SUM(储值余额) FROM 宠主 WHERE 住址片区 = '湖滨';
-- ? 最早建档的老客户
SELECT 姓名 FROM 宠主 ORDER BY 建档日期 LIMIT 1;
-- ? 挂号最贵的医生是谁，看什么的？
-- ? 挂号费第一的兽医姓名和专长
SELECT 姓名, 专长 FROM 兽医 ORDER BY 挂号费 DESC LIMIT 1;
-- ? 挂号费比顾医生低的兽医
SELECT 姓名 FROM 兽医 WHERE 挂号费 < (SELECT 挂号费 FROM 兽医 WHERE 姓名 = '顾医生');
-- ? 2010年以后才入行的兽医，资历老的在前
-- ? 从业起始年晚于2010的兽医，早的排前
SELECT 姓名 FROM 兽医 WHERE 从业起始年 > 2010 ORDER BY 从业起始年;
-- ? 煤球看过几次病？
SELECT COUNT(*) FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id WHERE T2.宠物名 = '煤球';
-- ? 豆包得的什么病，哪个医生看的？去重
-- ? 豆包的诊断与接诊兽医（不重复）
SELECT DISTINCT T1.诊断, T3.姓名 FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id JOIN 兽医 AS T3 ON T1.兽医id = T3.兽医id WHERE T2.宠物名 = '豆包';
-- ? 每次就诊检查费加药费一共多少？
SELECT 就诊id, 检查费 + 药费 FROM 就诊;
-- ? 最烧钱的一次就诊是哪只宠物，什么病？按检查费加药费
-- ? 检查费与药费之和最高的宠物名和诊断
SELECT T2.宠物名, T1.诊断 FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id ORDER BY T1.检查费 + T1.药费 DESC LIMIT 1;
-- ? 住过院的（住院天数大于0）宠物住了几天？
-- ? 住院天数超过0的宠物名和天数
SELECT T2.宠物名, T1.住院天数 FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id WHERE T1.住院天数 > 0;
-- ? 不用复诊的就诊有几次？复诊日为空的
SELECT COUNT(*) FROM 就诊 WHERE 复诊日 IS NULL;
-- ? 每位兽医接诊几次，药费合计多少，多的在前
-- ? 兽医接诊量和药费总额，按接诊量降序
SELECT T2.姓名, COUNT(*), SUM(T1.药费) FROM 就诊 AS T1 JOIN 兽医 AS T2 ON T1.兽医id = T2.兽医id GROUP BY T2.兽医id ORDER BY COUNT(*) DESC;
-- ? 各主人在看病上花了多少（检查费加药费合计）？
SELECT T3.姓名, SUM(T1.检查费 + T1.药费) FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id JOIN 宠主 AS T3 ON T2.宠主id = T3.宠主id GROUP BY T3.宠主id;
-- ? 看过至少两次病的宠物
-- ? 就诊不少于2次的宠物名
SELECT T2.宠物名 FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id GROUP BY T2.宠物id HAVING COUNT(*) >= 2;
-- ? 大黄比可乐重多少？
SELECT (SELECT 体重 FROM 宠物 WHERE 宠物名 = '大黄') - (SELECT 体重 FROM 宠物 WHERE 宠物名 = '可乐');
-- ? 药费高于平均的诊断有哪些？去重
-- ? 药费超过均值的诊断名称，不重复
SELECT DISTINCT 诊断 FROM 就诊 WHERE 药费 > (SELECT AVG(药费) FROM 就诊);
-- ? 2023-04-01到2023-07-31之间看的病
SELECT 诊断 FROM 就诊 WHERE 就诊日 BETWEEN '2023-04-01' AND '2023-07-31';
-- ? 狗狗看病平均检查费多少，最多多少？
-- ? 种类为狗的就诊检查费均值和最大值
SELECT AVG(T1.检查费), MAX(T1.检查费) FROM 就诊 AS T1 JOIN 宠物 AS T2 ON T1.宠物id = T2.宠物id WHERE T2.种类 = '狗';
-- ? 跟煤球同品种的其他宠物
SELECT 宠物名 FROM 宠物 WHERE 品种 = (SELECT 品种 FROM 宠物 WHERE 宠物名 = '煤球') AND 宠物名 <> '煤球';
