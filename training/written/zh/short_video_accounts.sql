-- 短视频平台的账号、视频与广告合作
CREATE TABLE 账号 (账号id INTEGER PRIMARY KEY, 账号名 TEXT, 领域 TEXT, 粉丝数 REAL, 获赞数 REAL, 注册时间 TEXT, 认证类型 TEXT, 地区 TEXT);
CREATE TABLE 视频 (视频id INTEGER PRIMARY KEY, 标题 TEXT, 账号id INTEGER REFERENCES 账号(账号id), 时长秒 INTEGER, 播放量 REAL, 点赞量 REAL, 评论数 INTEGER, 转发数 INTEGER, 发布日 TEXT, 是否置顶 TEXT);
CREATE TABLE 广告主 (广告主id INTEGER PRIMARY KEY, 品牌 TEXT, 行业 TEXT);
CREATE TABLE 合作 (账号id INTEGER REFERENCES 账号(账号id), 广告主id INTEGER REFERENCES 广告主(广告主id), 报价 REAL, 签约日 TEXT, 形式 TEXT, 转化率 REAL);
INSERT INTO 账号 VALUES (1,'田埂上的阿婆','美食',980,12000,'2018-05-06','个人','贵州'),(2,'硬核拆机','科技',430,3900,'2019-10-10','个人','广东'),(3,'城市考古队','旅行',150,1100,'2021-03-15','机构','北京'),(4,'猫主子日常','宠物',720,15600,'2017-12-01','个人','浙江'),(5,'五分钟法律课','知识',260,1800,'2020-07-20','机构','北京'),(6,'新号试水','美食',0.3,0.8,'2023-08-08','个人','四川');
INSERT INTO 视频 VALUES (1,'土灶上的年夜饭',1,186,3200,210,45000,88000,'2023-01-20','是'),(2,'野菜怎么吃',1,95,860,56,9800,12000,'2023-04-03','否'),(3,'拆解折叠屏铰链',2,420,1500,68,21000,30000,'2023-06-11','是'),(4,'充电宝为什么会爆',2,300,640,22,8700,45000,'2023-02-18','否'),(5,'消失的护城河',3,610,210,9.5,3100,7600,'2023-05-09','否'),(6,'猫咪第一次见雪',4,28,5400,480,66000,150000,'2022-12-29','是'),(7,'猫和扫地机器人',4,35,1900,130,18000,26000,'2023-03-22','否'),(8,'租房押金不退怎么办',5,280,970,41,15500,98000,'2023-07-02','否'),(9,'借条这样写才有效',5,260,1200,52,11200,120000,'2023-01-12','是');
INSERT INTO 广告主 VALUES (1,'香满坊酱油','食品'),(2,'极客充','数码'),(3,'喵小厨猫粮','宠物'),(4,'安居租房','房产'),(5,'青旅假期','旅游');
INSERT INTO 合作 VALUES (1,1,45,'2023-03-01','定制视频',3.2),(2,2,28,'2023-04-15','定制视频',2.7),(4,3,38,'2023-02-10','植入',4.5),(4,2,30,'2023-06-06','植入',1.1),(5,4,16,'2023-05-18','定制视频',2.2),(1,3,20,'2023-08-01','植入',0.6),(3,5,9,'2023-07-07','直播',1.9);

-- ? 做美食的账号有哪些，多少粉丝？
-- ? 美食领域账号名与粉丝数
SELECT 账号名, 粉丝数 FROM 账号 WHERE 领域 = '美食';
-- ? 获赞最多的号是哪个？
SELECT 账号名 FROM 账号 ORDER BY 获赞数 DESC LIMIT 1;
-- ? 机构号都有谁？
-- ? 认证类型为机构的账号
SELECT 账号名 FROM 账号 WHERE 认证类型 = '机构';
-- ? 平均一个粉丝贡献几个赞？列账号名和获赞数除以粉丝数
SELECT 账号名, 获赞数 / 粉丝数 FROM 账号;
-- ? 最老的账号是哪个，什么时候注册的？
-- ? 注册最早的账号名和注册时间
SELECT 账号名, 注册时间 FROM 账号 ORDER BY 注册时间 LIMIT 1;
-- ? 粉丝比硬核拆机多的账号
SELECT 账号名 FROM 账号 WHERE 粉丝数 > (SELECT 粉丝数 FROM 账号 WHERE 账号名 = '硬核拆机');
-- ? 跟城市考古队在同一地区的其他账号
-- ? 除城市考古队自己外，和它同地区的账号名
SELECT 账号名 FROM 账号 WHERE 地区 = (SELECT 地区 FROM 账号 WHERE 账号名 = '城市考古队') AND 账号名 <> '城市考古队';
-- ? 播放量最高的三条视频标题
SELECT 标题 FROM 视频 ORDER BY 播放量 DESC LIMIT 3;
-- ? 一分钟以内的短片，就是不超过60秒的视频标题
-- ? 时长60秒及以下的视频有哪些？
SELECT 标题 FROM 视频 WHERE 时长秒 <= 60;
-- ? 猫主子日常发过什么视频，各有多少播放？
SELECT T1.标题, T1.播放量 FROM 视频 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id WHERE T2.账号名 = '猫主子日常';
-- ? 转发数超过评论数的视频有多少条？
SELECT COUNT(*) FROM 视频 WHERE 转发数 > 评论数;
-- ? 点赞率（点赞量除以播放量）最高的视频
SELECT 标题 FROM 视频 ORDER BY 点赞量 / 播放量 DESC LIMIT 1;
-- ? 置顶视频分别是哪个号的？
-- ? 被置顶的视频标题和账号名
SELECT T1.标题, T2.账号名 FROM 视频 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id WHERE T1.是否置顶 = '是';
-- ? 还没发过视频的账号
SELECT 账号名 FROM 账号 WHERE 账号id NOT IN (SELECT 账号id FROM 视频);
-- ? 各账号发了几条视频，平均播放多少，高的在前
-- ? 账号视频数与平均播放量，按平均播放量降序
SELECT T2.账号名, COUNT(*), AVG(T1.播放量) FROM 视频 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id GROUP BY T2.账号id ORDER BY AVG(T1.播放量) DESC;
-- ? 哪个领域的视频总评论数最多？
SELECT T2.领域 FROM 视频 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id GROUP BY T2.领域 ORDER BY SUM(T1.评论数) DESC LIMIT 1;
-- ? 2023-01-01到2023-03-31（一季度）发布了哪些视频？
-- ? 发布日在2023-01-01至2023-03-31之间的标题
SELECT 标题 FROM 视频 WHERE 发布日 BETWEEN '2023-01-01' AND '2023-03-31';
-- ? 播放量低于平均的视频，谁发的？列标题和账号名
SELECT T1.标题, T2.账号名 FROM 视频 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id WHERE T1.播放量 < (SELECT AVG(播放量) FROM 视频);
-- ? 谁给田埂上的阿婆投过广告，报价多少？
-- ? 与田埂上的阿婆合作的品牌和报价
SELECT T3.品牌, T1.报价 FROM 合作 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id JOIN 广告主 AS T3 ON T1.广告主id = T3.广告主id WHERE T2.账号名 = '田埂上的阿婆';
-- ? 转化最好的一次合作是哪个号和哪个品牌？
SELECT T2.账号名, T3.品牌 FROM 合作 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id JOIN 广告主 AS T3 ON T1.广告主id = T3.广告主id ORDER BY T1.转化率 DESC LIMIT 1;
-- ? 各种合作形式的平均报价与平均转化率
-- ? 定制视频、植入、直播平均报价多少、转化率多少？
SELECT 形式, AVG(报价), AVG(转化率) FROM 合作 GROUP BY 形式;
-- ? 没接到广告的账号有哪些？
SELECT 账号名 FROM 账号 WHERE 账号id NOT IN (SELECT 账号id FROM 合作);
-- ? 投过不止一个号（大于1个）的品牌，花了多少钱？
-- ? 合作超过1次的品牌及报价合计
SELECT T2.品牌, SUM(T1.报价) FROM 合作 AS T1 JOIN 广告主 AS T2 ON T1.广告主id = T2.广告主id GROUP BY T2.广告主id HAVING COUNT(*) > 1;
-- ? 广告收入最高的账号
SELECT T2.账号名 FROM 合作 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id GROUP BY T2.账号id ORDER BY SUM(T1.报价) DESC LIMIT 1;
-- ? 既接过喵小厨猫粮又接过极客充的账号
-- ? 哪个号同时和喵小厨猫粮、极客充合作过？
SELECT T2.账号名 FROM 合作 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id JOIN 广告主 AS T3 ON T1.广告主id = T3.广告主id WHERE T3.品牌 = '喵小厨猫粮' INTERSECT SELECT T2.账号名 FROM 合作 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id JOIN 广告主 AS T3 ON T1.广告主id = T3.广告主id WHERE T3.品牌 = '极客充';
-- ? 田埂上的阿婆比猫主子日常多多少万粉丝？
SELECT (SELECT 粉丝数 FROM 账号 WHERE 账号名 = '田埂上的阿婆') - (SELECT 粉丝数 FROM 账号 WHERE 账号名 = '猫主子日常');
-- ? 五分钟法律课最长和最短的视频差几秒？
-- ? 五分钟法律课视频时长的最大差
SELECT MAX(T1.时长秒) - MIN(T1.时长秒) FROM 视频 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id WHERE T2.账号名 = '五分钟法律课';
-- ? 每个粉丝的广告报价折合多少？列账号名、品牌、报价除以粉丝数
SELECT T2.账号名, T3.品牌, T1.报价 / T2.粉丝数 FROM 合作 AS T1 JOIN 账号 AS T2 ON T1.账号id = T2.账号id JOIN 广告主 AS T3 ON T1.广告主id = T3.广告主id;
-- ? 标题里有“猫”的视频总播放量和总点赞
-- ? 统计标题含“猫”的播放量与点赞量之和
SELECT SUM(播放量), SUM(点赞量) FROM 视频 WHERE 标题 LIKE '%猫%';
-- ? 个人号平均粉丝多少，机构号呢？
SELECT 认证类型, AVG(粉丝数) FROM 账号 GROUP BY 认证类型;
