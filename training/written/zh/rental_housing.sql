-- 租房平台：房东、出租房、租客与租约
CREATE TABLE 房东 (房东ID INTEGER PRIMARY KEY, 称呼 TEXT, 电话归属地 TEXT, 认证 TEXT, 名下套数 INTEGER);
CREATE TABLE 出租房 (房号 TEXT PRIMARY KEY, 房东ID INTEGER REFERENCES 房东(房东ID), 地铁站 TEXT, 距地铁米数 INTEGER, 面积 REAL, 卧室数 INTEGER, 月租 INTEGER, 出租方式 TEXT, 能否养宠物 TEXT, 装修 TEXT);
CREATE TABLE 租客 (租客ID INTEGER PRIMARY KEY, 姓名 TEXT, 年龄 INTEGER, 行业 TEXT, 籍贯 TEXT);
CREATE TABLE 租约 (租约号 INTEGER PRIMARY KEY, 房号 TEXT REFERENCES 出租房(房号), 租客ID INTEGER REFERENCES 租客(租客ID), 起租日 TEXT, 到期日 TEXT, 签约月租 INTEGER, 押金月数 INTEGER, 是否续租 TEXT);
INSERT INTO 房东 VALUES (1,'刘阿姨','北京','已认证',2),(2,'金先生','河北','已认证',1),(3,'郝大爷','北京','未认证',3),(4,'冉女士','天津','已认证',1);
INSERT INTO 出租房 VALUES ('R101',1,'望京',350,56,1,6200,'整租','可以','精装'),('R102',1,'望京',800,15,3,2900,'合租','不可以','简装'),('R103',2,'天通苑',1200,88,2,4800,'整租','可以','简装'),('R104',3,'西二旗',600,12,4,2600,'合租','不可以','精装'),('R105',3,'西二旗',650,18,4,3100,'合租','可以','精装'),('R106',3,'国贸',200,72,2,9800,'整租','不可以','精装'),('R107',4,'通州北苑',1500,102,3,5200,'整租','可以','简装');
INSERT INTO 租客 VALUES (1,'周末',25,'互联网','湖北'),(2,'孟夏',31,'金融','山东'),(3,'韩冰',28,'互联网','黑龙江'),(4,'柯瑞',36,'教育','湖北'),(5,'白灵',23,'设计','云南'),(6,'尤佳',29,'金融','福建');
INSERT INTO 租约 VALUES (1,'R101',2,'2022-03-01','2023-02-28',6000,1,'是'),(2,'R101',2,'2023-03-01','2024-02-29',6200,1,'否'),(3,'R102',1,'2023-07-10','2024-07-09',2800,1,'否'),(4,'R104',3,'2022-09-01','2023-08-31',2600,2,'是'),(5,'R104',3,'2023-09-01','2024-08-31',2500,2,'否'),(6,'R106',6,'2023-05-15','2024-05-14',9500,2,'否'),(7,'R103',4,'2023-01-20','2025-01-19',4700,1,'否'),(8,'R105',1,'2022-07-01','2023-06-30',3000,1,'否');

-- ? 可以养猫养狗的房子有哪些，月租多少？
-- ? 允许养宠物的房号和月租
SELECT 房号, 月租 FROM 出租房 WHERE 能否养宠物 = '可以';
-- ? 3000以内的合租房
-- ? 想找个合租，一个月不超过3000块的房号
SELECT 房号 FROM 出租房 WHERE 出租方式 = '合租' AND 月租 <= 3000;
-- ? 离地铁最近的房子是哪套，走多少米？
SELECT 房号, 距地铁米数 FROM 出租房 ORDER BY 距地铁米数 LIMIT 1;
-- ? 西二旗附近的房源，租金从低到高
-- ? 西二旗站的出租房房号，便宜的排前面
SELECT 房号 FROM 出租房 WHERE 地铁站 = '西二旗' ORDER BY 月租;
-- ? 距离地铁不到700米的精装房有几套？
SELECT COUNT(*) FROM 出租房 WHERE 距地铁米数 < 700 AND 装修 = '精装';
-- ? 整租和合租的平均租金、平均面积
-- ? 按出租方式看均租和平均面积
SELECT 出租方式, AVG(月租), AVG(面积) FROM 出租房 GROUP BY 出租方式;
-- ? 郝大爷手上的房在哪个站，多大面积？
-- ? 房东郝大爷的出租房的地铁站与面积
SELECT T1.地铁站, T1.面积 FROM 出租房 AS T1 JOIN 房东 AS T2 ON T1.房东ID = T2.房东ID WHERE T2.称呼 = '郝大爷';
-- ? 经过认证的房东出租的房号
SELECT T1.房号 FROM 出租房 AS T1 JOIN 房东 AS T2 ON T1.房东ID = T2.房东ID WHERE T2.认证 = '已认证';
-- ? 每位房东登记的出租房有几套，月租合计多少？按月租合计从高到低
-- ? 收租最多的房东排前面：称呼、套数、月租总和
SELECT T2.称呼, COUNT(*), SUM(T1.月租) FROM 出租房 AS T1 JOIN 房东 AS T2 ON T1.房东ID = T2.房东ID GROUP BY T2.房东ID ORDER BY SUM(T1.月租) DESC;
-- ? 每平米租金是多少？给房号和月租除以面积
SELECT 房号, 月租 / 面积 FROM 出租房;
-- ? 最年轻的租客是谁，做什么行业？
-- ? 岁数最小的租客姓名和行业
SELECT 姓名, 行业 FROM 租客 ORDER BY 年龄 LIMIT 1;
-- ? 湖北老乡有哪些？
-- ? 籍贯湖北的租客
SELECT 姓名 FROM 租客 WHERE 籍贯 = '湖北';
-- ? 登记了却没租到房的租客
SELECT 姓名 FROM 租客 WHERE 租客ID NOT IN (SELECT 租客ID FROM 租约);
-- ? 空着没签过租约的房子是哪套？
-- ? 没有租约的出租房
SELECT 房号 FROM 出租房 WHERE 房号 NOT IN (SELECT 房号 FROM 租约);
-- ? 周末住过哪些房，签约月租多少？（周末是租客的名字）
SELECT 房号, 签约月租 FROM 租约 AS T1 JOIN 租客 AS T2 ON T1.租客ID = T2.租客ID WHERE T2.姓名 = '周末';
-- ? 砍价成功的租约，也就是签约月租低于挂牌月租的租约号
-- ? 签约价比标的月租便宜的有哪几份租约？
SELECT T1.租约号 FROM 租约 AS T1 JOIN 出租房 AS T2 ON T1.房号 = T2.房号 WHERE T1.签约月租 < T2.月租;
-- ? 各租约要交多少押金（签约月租乘押金月数）？列租客姓名和押金
SELECT T2.姓名, T1.签约月租 * T1.押金月数 FROM 租约 AS T1 JOIN 租客 AS T2 ON T1.租客ID = T2.租客ID;
-- ? 哪些人到期后又续租了？
-- ? 续租的租客姓名
SELECT T2.姓名 FROM 租约 AS T1 JOIN 租客 AS T2 ON T1.租客ID = T2.租客ID WHERE T1.是否续租 = '是';
-- ? 谁租了谁的房？给出租客姓名、房东称呼和到期日
-- ? 租客、对应房东以及合同到期时间
SELECT T2.姓名, T4.称呼, T1.到期日 FROM 租约 AS T1 JOIN 租客 AS T2 ON T1.租客ID = T2.租客ID JOIN 出租房 AS T3 ON T1.房号 = T3.房号 JOIN 房东 AS T4 ON T3.房东ID = T4.房东ID;
-- ? 签过至少2份租约的租客
SELECT T2.姓名 FROM 租约 AS T1 JOIN 租客 AS T2 ON T1.租客ID = T2.租客ID GROUP BY T2.租客ID HAVING COUNT(*) >= 2;
-- ? 租金比平均水平高的房子
-- ? 月租高于平均的房号有哪些？
SELECT 房号 FROM 出租房 WHERE 月租 > (SELECT AVG(月租) FROM 出租房);
-- ? R106比R101贵多少钱一个月？
SELECT (SELECT 月租 FROM 出租房 WHERE 房号 = 'R106') - (SELECT 月租 FROM 出租房 WHERE 房号 = 'R101');
-- ? R103的面积是R101的几倍
SELECT (SELECT 面积 FROM 出租房 WHERE 房号 = 'R103') / (SELECT 面积 FROM 出租房 WHERE 房号 = 'R101');
-- ? 在2024-03-01之前到期的租约有几份？
-- ? 到期日早于2024-03-01的租约数
SELECT COUNT(*) FROM 租约 WHERE 到期日 < '2024-03-01';
-- ? 各行业租客的人数和平均年龄
SELECT 行业, COUNT(*), AVG(年龄) FROM 租客 GROUP BY 行业;
-- ? 互联网从业者平均租多少钱的房？按签约月租
-- ? 互联网行业租客的平均签约月租
SELECT AVG(T1.签约月租) FROM 租约 AS T1 JOIN 租客 AS T2 ON T1.租客ID = T2.租客ID WHERE T2.行业 = '互联网';
-- ? 两居到三居（卧室数2到3）的整租房，房号和月租
SELECT 房号, 月租 FROM 出租房 WHERE 出租方式 = '整租' AND 卧室数 BETWEEN 2 AND 3;
-- ? 哪个地铁站旁边的房源最多？并列的话取一个
-- ? 房源数排第一的地铁站
SELECT 地铁站 FROM 出租房 GROUP BY 地铁站 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 平均租金超过5000的地铁站
SELECT 地铁站 FROM 出租房 GROUP BY 地铁站 HAVING AVG(月租) > 5000;
-- ? 不是北京号码的房东，名下一共几套房？
-- ? 电话归属地非北京的房东名下套数合计
SELECT SUM(名下套数) FROM 房东 WHERE 电话归属地 <> '北京';
