-- 住宅小区：小区、在售房源、经纪人、成交。
CREATE TABLE xiaoqu (xq_id INTEGER PRIMARY KEY, 小区名 TEXT, 城区 TEXT, 建成年代 INTEGER, 总户数 INTEGER, 绿化率 REAL, 物业费 REAL, 物业公司 TEXT, 地铁距离_米 INTEGER, 是否学区 INTEGER);
CREATE TABLE fangyuan (fy_no TEXT PRIMARY KEY, xq_id INTEGER REFERENCES xiaoqu(xq_id), 户型 TEXT, 建面 REAL, 楼层 TEXT, 朝向 TEXT, 装修 TEXT, 挂牌价_万 REAL, 挂牌日 TEXT, 经纪人 INTEGER REFERENCES jingjiren(jjr_id));
CREATE TABLE jingjiren (jjr_id INTEGER PRIMARY KEY, 姓名 TEXT, 门店 TEXT, 入行年 INTEGER, 学历 TEXT, 带看次数 INTEGER, 评分 REAL);
CREATE TABLE chengjiao (cj_id INTEGER PRIMARY KEY, fy_no TEXT REFERENCES fangyuan(fy_no), 成交价_万 REAL, 成交日 TEXT, 付款方式 TEXT, 周期_天 INTEGER);
INSERT INTO xiaoqu VALUES (1,'翡翠湾','滨江区',2015,1280,35,3.8,'万物家',450,1),(2,'机床厂宿舍','老城区',1986,360,12,0.5,NULL,800,1),(3,'云溪玫瑰园','西山区',2009,210,48,6.5,'绿城物管',3200,0),(4,'地铁公馆','高新区',2020,1900,30,2.9,'万物家',60,0),(5,'阳光花园','老城区',1999,820,25,1.2,'家和物业',500,1),(6,'云锦东方','滨江区',2018,640,38,5.0,'绿城物管',1100,0),(7,'安居新村','高新区',2012,2600,28,0.8,'家和物业',1500,0);
INSERT INTO jingjiren VALUES (1,'邵帅','滨江店',2016,'大专',420,4.9),(2,'钱多多','老城店',2012,'高中',860,4.6),(3,'冷月','高新店',2021,'本科',190,4.8),(4,'魏来','滨江店',2019,'本科',310,4.4),(5,'耿直','西山店',2023,'硕士',35,NULL);
INSERT INTO fangyuan VALUES ('F001',1,'3室2厅',118,'高','南北','精装',720,'2024-01-08',1),('F002',1,'2室1厅',86,'中','南','简装',498,'2024-02-20',4),('F003',2,'2室1厅',52,'低','东','毛坯',165,'2023-11-11',2),('F004',3,'5室3厅',320,'低','南北','精装',1980,'2023-06-18',1),('F005',4,'3室1厅',97,'高','南','精装',388,'2024-03-02',3),('F006',4,'1室1厅',45,'高','西','简装',186,'2024-03-15',3),('F007',5,'3室1厅',88,'中','南北','简装',310,'2023-12-25',2),('F008',6,'4室2厅',165,'中','南北','精装',1120,'2024-04-01',4),('F009',7,'2室2厅',79,'低','北','毛坯',142,'2024-04-10',3),('F010',5,'1室0厅',36,'高','西','简装',128,'2024-02-02',2);
INSERT INTO chengjiao VALUES (1,'F001',698,'2024-03-20','商业贷款',72),(2,'F003',158,'2024-01-30','全款',80),(3,'F005',380,'2024-04-11','公积金',40),(4,'F007',296,'2024-05-06','组合贷',133),(5,'F006',186,'2024-03-28','全款',13),(6,'F010',118,'2024-06-15','全款',134);

-- ? 离地铁最近的小区是哪个，多少米？
-- ? 地铁口的楼盘：距离最短的小区和米数
SELECT 小区名, 地铁距离_米 FROM xiaoqu ORDER BY 地铁距离_米 LIMIT 1;
-- ? 学区房小区有哪些？
SELECT 小区名 FROM xiaoqu WHERE 是否学区 = 1;
-- ? 没有物业管理的老小区
-- ? 物业公司空缺的小区名
SELECT 小区名 FROM xiaoqu WHERE 物业公司 IS NULL;
-- ? 绿化率不低于30而且物业费不超过4块的小区
-- ? 环境好、物业便宜：绿化率至少30，物业费最多4元
SELECT 小区名 FROM xiaoqu WHERE 绿化率 >= 30 AND 物业费 <= 4;
-- ? 2000年之前建的小区，户数各多少？
SELECT 小区名, 总户数 FROM xiaoqu WHERE 建成年代 < 2000;
-- ? 各城区的小区数、总户数和平均物业费
-- ? 按城区统计：几个小区、户数合计、物业费均值
SELECT 城区, COUNT(*), SUM(总户数), AVG(物业费) FROM xiaoqu GROUP BY 城区;
-- ? 服务两个及以上小区的物业公司
SELECT 物业公司 FROM xiaoqu WHERE 物业公司 IS NOT NULL GROUP BY 物业公司 HAVING COUNT(*) >= 2;
-- ? 200万以内的房源和户型
-- ? 总价不超过200万的房子，房号和户型
SELECT fy_no, 户型 FROM fangyuan WHERE 挂牌价_万 <= 200;
-- ? 拎包入住：精装、南北通透的房源
-- ? 装修为精装且朝向南北的房源编号
SELECT fy_no FROM fangyuan WHERE 装修 = '精装' AND 朝向 = '南北';
-- ? 每平米单价最高的房子是哪套（挂牌价除以建面）？
SELECT fy_no FROM fangyuan ORDER BY 挂牌价_万 / 建面 DESC LIMIT 1;
-- ? 所有房源的单价（挂牌价_万/建面），便宜的在前，附小区名
-- ? 列小区名和每平米挂牌价，从低到高
SELECT xiaoqu.小区名, fangyuan.挂牌价_万 / fangyuan.建面 FROM fangyuan JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id ORDER BY fangyuan.挂牌价_万 / fangyuan.建面;
-- ? 面积80到120平的房子在哪些小区？
-- ? 建面在80至120之间的房源所属小区，去重
SELECT DISTINCT xiaoqu.小区名 FROM fangyuan JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id WHERE fangyuan.建面 BETWEEN 80 AND 120;
-- ? 三居室（户型以“3室”开头）的房源和挂牌价
SELECT fy_no, 挂牌价_万 FROM fangyuan WHERE 户型 LIKE '3室%';
-- ? 不同装修的房源套数、平均挂牌价
-- ? 毛坯、简装、精装各几套，平均挂多少万
SELECT 装修, COUNT(*), AVG(挂牌价_万) FROM fangyuan GROUP BY 装修;
-- ? 滨江区的房源有哪些，挂牌价多少，贵的在前
SELECT fangyuan.fy_no, fangyuan.挂牌价_万 FROM fangyuan JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id WHERE xiaoqu.城区 = '滨江区' ORDER BY fangyuan.挂牌价_万 DESC;
-- ? 学区房里最便宜的一套挂多少钱？
-- ? 带学区的房源最低挂牌价
SELECT MIN(fangyuan.挂牌价_万) FROM fangyuan JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id WHERE xiaoqu.是否学区 = 1;
-- ? 还没卖出去的房源
-- ? 没有成交记录的房源编号
SELECT fy_no FROM fangyuan WHERE fy_no NOT IN (SELECT fy_no FROM chengjiao);
-- ? 挂得最久还在卖的房子：未成交里挂牌日最早的是哪套
SELECT fy_no FROM fangyuan WHERE fy_no NOT IN (SELECT fy_no FROM chengjiao) ORDER BY 挂牌日 LIMIT 1;
-- ? 成交的房子各砍了多少价？挂牌价减成交价，砍得多的在前
-- ? 议价空间（挂牌－成交）由大到小，列房源编号
SELECT fangyuan.fy_no, fangyuan.挂牌价_万 - chengjiao.成交价_万 FROM chengjiao JOIN fangyuan ON chengjiao.fy_no = fangyuan.fy_no ORDER BY fangyuan.挂牌价_万 - chengjiao.成交价_万 DESC;
-- ? 一分没砍、按挂牌价成交的房源
SELECT fangyuan.fy_no FROM chengjiao JOIN fangyuan ON chengjiao.fy_no = fangyuan.fy_no WHERE chengjiao.成交价_万 = fangyuan.挂牌价_万;
-- ? 全款买的有几套，一共多少万？
-- ? 付款方式为全款的成交套数与总额
SELECT COUNT(*), SUM(成交价_万) FROM chengjiao WHERE 付款方式 = '全款';
-- ? 卖得最快的那套是哪个小区的，用了几天？
-- ? 成交周期最短的小区名和天数
SELECT xiaoqu.小区名, chengjiao.周期_天 FROM chengjiao JOIN fangyuan ON chengjiao.fy_no = fangyuan.fy_no JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id ORDER BY chengjiao.周期_天 LIMIT 1;
-- ? 各城区成交均价和平均成交周期
SELECT xiaoqu.城区, AVG(chengjiao.成交价_万), AVG(chengjiao.周期_天) FROM chengjiao JOIN fangyuan ON chengjiao.fy_no = fangyuan.fy_no JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id GROUP BY xiaoqu.城区;
-- ? 哪个经纪人业绩最好？列姓名和成交总额，从高到低
-- ? 经纪人成交额排行，高的在前
SELECT jingjiren.姓名, SUM(chengjiao.成交价_万) FROM chengjiao JOIN fangyuan ON chengjiao.fy_no = fangyuan.fy_no JOIN jingjiren ON fangyuan.经纪人 = jingjiren.jjr_id GROUP BY jingjiren.姓名 ORDER BY SUM(chengjiao.成交价_万) DESC;
-- ? 手上一套房源都没有的经纪人
-- ? 名下没有房源的经纪人是谁
SELECT 姓名 FROM jingjiren WHERE jjr_id NOT IN (SELECT 经纪人 FROM fangyuan);
-- ? 高中或大专学历的经纪人和评分
SELECT 姓名, 评分 FROM jingjiren WHERE 学历 IN ('高中', '大专');
-- ? 每家门店几个经纪人，带看总次数多少？
-- ? 按门店统计人数和带看合计
SELECT 门店, COUNT(*), SUM(带看次数) FROM jingjiren GROUP BY 门店;
-- ? 云锦东方的物业费比阳光花园贵多少？
SELECT (SELECT 物业费 FROM xiaoqu WHERE 小区名 = '云锦东方') - (SELECT 物业费 FROM xiaoqu WHERE 小区名 = '阳光花园');
-- ? 同时挂着精装和简装房源的小区
-- ? 精装房、简装房都有在卖的小区名
SELECT xiaoqu.小区名 FROM fangyuan JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id WHERE fangyuan.装修 = '精装' INTERSECT SELECT xiaoqu.小区名 FROM fangyuan JOIN xiaoqu ON fangyuan.xq_id = xiaoqu.xq_id WHERE fangyuan.装修 = '简装';
-- ? 带看次数高于平均的经纪人，多的排前
SELECT 姓名 FROM jingjiren WHERE 带看次数 > (SELECT AVG(带看次数) FROM jingjiren) ORDER BY 带看次数 DESC;
