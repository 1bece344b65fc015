-- 手机应用、开发公司与各应用市场的表现
CREATE TABLE 开发公司 (公司id INTEGER PRIMARY KEY, 公司名 TEXT, 简称 TEXT, 成立时间 INTEGER, 总部所在地 TEXT, 员工数量 INTEGER);
CREATE TABLE 应用 (应用id INTEGER PRIMARY KEY, 应用名 TEXT, 公司id INTEGER REFERENCES 开发公司(公司id), 类别 TEXT, 上线时间 TEXT, 安装包大小 REAL, 月活用户 REAL, 是否收费 TEXT, 适合年龄 INTEGER);
CREATE TABLE 应用市场 (市场id INTEGER PRIMARY KEY, 市场名 TEXT, 系统 TEXT, 收录应用数 INTEGER);
CREATE TABLE 应用市场表现 (应用id INTEGER REFERENCES 应用(应用id), 市场id INTEGER REFERENCES 应用市场(市场id), 下载量 REAL, 评分 REAL, 分类排名 INTEGER, 差评占比 REAL);
INSERT INTO 开发公司 VALUES (1,'云渡科技有限公司','云渡',2011,'北京',5600),(2,'乐屿网络股份公司','乐屿',2005,'广州',12800),(3,'青团软件工作室','青团',2019,'杭州',18),(4,'博闻数字传媒','博闻',2014,'上海',730),(5,'拾光影像科技','拾光',2016,'北京',260);
INSERT INTO 应用 VALUES (1,'云渡记账',1,'理财','2013-04-01',62,3100,'否',4),(2,'云渡日历',1,'工具','2012-09-18',38,5200,'否',4),(3,'乐屿音乐',2,'娱乐','2010-06-08',145,22800,'否',12),(4,'乐屿直播',2,'娱乐','2016-03-20',188,9100,'否',17),(5,'专注番茄林',3,'工具','2020-01-11',55,480,'是',4),(6,'博闻听书',4,'阅读','2015-07-30',96,6700,'否',12),(7,'拾光相机',5,'摄影','2017-05-05',210,11500,'否',12),(8,'拾光修图Pro',5,'摄影','2018-11-02',160,350,'是',12);
INSERT INTO 应用市场 VALUES (1,'果园商店','iOS',1800000),(2,'安卓之家','安卓',950000),(3,'星河应用中心','安卓',620000),(4,'鸿图市场','鸿蒙',23000);
INSERT INTO 应用市场表现 VALUES (1,1,1200,4.8,3,2.1),(1,2,5600,4.3,5,6.4),(2,1,2100,4.9,1,1.2),(3,1,9800,4.6,2,4.5),(3,2,31000,4.1,1,9.8),(3,3,18500,4.0,1,10.5),(4,2,12600,3.6,8,21.3),(5,1,300,4.9,6,0.9),(6,2,8800,4.4,2,5.0),(7,1,7400,4.7,1,3.3),(7,3,9900,4.2,2,7.7),(6,4,35,4.5,1,3.6);

-- ? 哪些应用要花钱买？
-- ? 收费应用的名称
SELECT 应用名 FROM 应用 WHERE 是否收费 = '是';
-- ? 用户最多（月活最高）的应用是哪个公司的？列应用名和公司简称
SELECT T1.应用名, T2.简称 FROM 应用 AS T1 JOIN 开发公司 AS T2 ON T1.公司id = T2.公司id ORDER BY T1.月活用户 DESC LIMIT 1;
-- ? 北京的公司有哪些，多少人？
-- ? 总部在北京的公司名和员工数量
SELECT 公司名, 员工数量 FROM 开发公司 WHERE 总部所在地 = '北京';
-- ? 人最少的开发团队是谁？
SELECT 简称 FROM 开发公司 ORDER BY 员工数量 LIMIT 1;
-- ? 安装包不到100兆（小于100）的应用，小的排前面
-- ? 体积低于100的应用名，由小到大
SELECT 应用名 FROM 应用 WHERE 安装包大小 < 100 ORDER BY 安装包大小;
-- ? 乐屿出了什么应用，哪天上线的？
SELECT T1.应用名, T1.上线时间 FROM 应用 AS T1 JOIN 开发公司 AS T2 ON T1.公司id = T2.公司id WHERE T2.简称 = '乐屿';
-- ? 4岁小孩就能用的应用有几个？
-- ? 适合年龄为4的应用数
SELECT COUNT(*) FROM 应用 WHERE 适合年龄 = 4;
-- ? 各类别应用数和月活总和，按月活总和由高到低
SELECT 类别, COUNT(*), SUM(月活用户) FROM 应用 GROUP BY 类别 ORDER BY SUM(月活用户) DESC;
-- ? 上线最早的应用名及上线时间
SELECT 应用名, 上线时间 FROM 应用 ORDER BY 上线时间 LIMIT 1;
-- ? 月活比博闻听书高的应用
SELECT 应用名 FROM 应用 WHERE 月活用户 > (SELECT 月活用户 FROM 应用 WHERE 应用名 = '博闻听书');
-- ? 安卓系统的应用市场叫什么，收了多少应用？
-- ? 安卓应用市场的名称与收录应用数
SELECT 市场名, 收录应用数 FROM 应用市场 WHERE 系统 = '安卓';
-- ? 乐屿音乐在各市场的下载量和评分
-- ? 各应用市场里乐屿音乐有多少下载、几分
SELECT T3.市场名, T1.下载量, T1.评分 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id JOIN 应用市场 AS T3 ON T1.市场id = T3.市场id WHERE T2.应用名 = '乐屿音乐';
-- ? 果园商店里评分最高的应用（如有并列取其一）
SELECT T2.应用名 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id JOIN 应用市场 AS T3 ON T1.市场id = T3.市场id WHERE T3.市场名 = '果园商店' ORDER BY T1.评分 DESC LIMIT 1;
-- ? 哪些应用在某个市场拿过分类第1？去重
-- ? 分类排名为1的应用名（不重复）
SELECT DISTINCT T2.应用名 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id WHERE T1.分类排名 = 1;
-- ? 每个应用总下载多少，多的在前
SELECT T2.应用名, SUM(T1.下载量) FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id GROUP BY T2.应用id ORDER BY SUM(T1.下载量) DESC;
-- ? 骂得最狠的应用是哪个，差评占多少？
-- ? 差评占比最高的应用名和占比
SELECT T2.应用名, T1.差评占比 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id ORDER BY T1.差评占比 DESC LIMIT 1;
-- ? 没有在任何市场上架的应用
SELECT 应用名 FROM 应用 WHERE 应用id NOT IN (SELECT 应用id FROM 应用市场表现);
-- ? 上了至少2个市场的应用，平均几分？
-- ? 在不少于2个应用市场有数据的应用及其平均评分
SELECT T2.应用名, AVG(T1.评分) FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id GROUP BY T2.应用id HAVING COUNT(*) >= 2;
-- ? 果园商店和安卓之家都能下到的应用
-- ? 既上了果园商店又上了安卓之家的应用有哪些？
SELECT T2.应用名 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id JOIN 应用市场 AS T3 ON T1.市场id = T3.市场id WHERE T3.市场名 = '果园商店' INTERSECT SELECT T2.应用名 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id JOIN 应用市场 AS T3 ON T1.市场id = T3.市场id WHERE T3.市场名 = '安卓之家';
-- ? 各市场的平均评分和总下载量
SELECT T2.市场名, AVG(T1.评分), SUM(T1.下载量) FROM 应用市场表现 AS T1 JOIN 应用市场 AS T2 ON T1.市场id = T2.市场id GROUP BY T2.市场id;
-- ? 拾光相机比拾光修图Pro大多少？按安装包
-- ? 拾光相机和拾光修图Pro的安装包大小之差
SELECT (SELECT 安装包大小 FROM 应用 WHERE 应用名 = '拾光相机') - (SELECT 安装包大小 FROM 应用 WHERE 应用名 = '拾光修图Pro');
-- ? 果园商店收录的应用是星河应用中心的几倍？
SELECT (SELECT 收录应用数 FROM 应用市场 WHERE 市场名 = '果园商店') / (SELECT 收录应用数 FROM 应用市场 WHERE 市场名 = '星河应用中心');
-- ? 旗下应用月活合计第一的公司简称
SELECT T2.简称 FROM 应用 AS T1 JOIN 开发公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司id ORDER BY SUM(T1.月活用户) DESC LIMIT 1;
-- ? 评分4.0到4.4之间的，是哪个应用在哪个市场？
SELECT T2.应用名, T3.市场名 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id JOIN 应用市场 AS T3 ON T1.市场id = T3.市场id WHERE T1.评分 BETWEEN 4.0 AND 4.4;
-- ? 2015-01-01之后上线、免费的应用
-- ? 不收费且上线时间晚于2015-01-01的应用名
SELECT 应用名 FROM 应用 WHERE 上线时间 > '2015-01-01' AND 是否收费 = '否';
-- ? 名字里带“拾光”的应用平均月活
SELECT AVG(月活用户) FROM 应用 WHERE 应用名 LIKE '%拾光%';
-- ? 差评率高过平均的应用，去重列出
-- ? 差评占比高于均值的应用名称（去重）
SELECT DISTINCT T2.应用名 FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id WHERE T1.差评占比 > (SELECT AVG(差评占比) FROM 应用市场表现);
-- ? 2010年以后成立的公司，除北京的以外，都有谁？
SELECT 简称 FROM 开发公司 WHERE 成立时间 > 2010 AND 总部所在地 <> '北京';
-- ? 云渡的应用在安卓之家一共下载了多少？
-- ? 简称云渡的公司应用在安卓之家的下载量合计
SELECT SUM(T1.下载量) FROM 应用市场表现 AS T1 JOIN 应用 AS T2 ON T1.应用id = T2.应用id JOIN 应用市场 AS T3 ON T1.市场id = T3.市场id JOIN 开发公司 AS T4 ON T2.公司id = T4.公司id WHERE T4.简称 = '云渡' AND T3.市场名 = '安卓之家';
-- ? 只做了一款应用（数量等于1）的公司
SELECT T2.简称 FROM 应用 AS T1 JOIN 开发公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司id HAVING COUNT(*) = 1;
