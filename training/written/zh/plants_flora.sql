-- 植物志：科属、物种、分布与植物园栽培。
CREATE TABLE 科 (科代码 TEXT PRIMARY KEY, 科名 TEXT, 拉丁名 TEXT, 属数 INTEGER, 种数 INTEGER);
CREATE TABLE 物种 (种号 INTEGER PRIMARY KEY, 中文名 TEXT, 别名 TEXT, 科代码 TEXT REFERENCES 科(科代码), 生活型 TEXT, 最大高度 REAL, 花色 TEXT, 始花月 INTEGER, 末花月 INTEGER, 保护级别 TEXT, 有毒 TEXT);
CREATE TABLE 分布 (种号 INTEGER REFERENCES 物种(种号), 省区 TEXT, 海拔下限 INTEGER, 海拔上限 INTEGER, 是否栽培 TEXT);
CREATE TABLE 园区栽培 (栽培号 INTEGER PRIMARY KEY, 种号 INTEGER REFERENCES 物种(种号), 植物园 TEXT, 引种年 INTEGER, 株数 INTEGER, 成活率 REAL);
INSERT INTO 科 VALUES ('ROS','蔷薇科','Rosaceae',95,2825),('RAN','毛茛科','Ranunculaceae',60,2500),('GIN','银杏科','Ginkgoaceae',1,1),('ORC','兰科','Orchidaceae',736,28000),('NYS','蓝果树科','Nyssaceae',5,30),('POA','禾本科','Poaceae',700,11000);
INSERT INTO 物种 VALUES (1,'梅','春梅','ROS','乔木',10,'白或粉',1,3,NULL,'否'),(2,'月季花','长春花','ROS','灌木',2,'红',4,9,NULL,'否'),(3,'乌头','草乌','RAN','草本',1.5,'蓝紫',9,10,NULL,'是'),(4,'银杏','白果树','GIN','乔木',40,'绿',3,4,'一级','是'),(5,'春兰','山兰','ORC','草本',0.4,'黄绿',1,3,'二级','否'),(6,'珙桐','鸽子树','NYS','乔木',20,'白',4,5,'一级','否'),(7,'毛竹','南竹','POA','乔木',20,'绿',5,8,NULL,'否'),(8,'白头翁',NULL,'RAN','草本',0.35,'蓝紫',4,5,NULL,'是'),(9,'杓兰','女神之花','ORC','草本',0.45,'红',6,7,'二级','否'),(10,'玫瑰',NULL,'ROS','灌木',2,'红',5,6,'二级','否');
INSERT INTO 分布 VALUES (1,'四川',1500,3000,'否'),(1,'江苏',0,300,'是'),(2,'湖北',200,1500,'是'),(3,'四川',850,2150,'否'),(4,'浙江',500,1000,'否'),(4,'江苏',0,100,'是'),(5,'浙江',300,2200,'否'),(6,'四川',1500,2200,'否'),(6,'湖北',1300,2000,'否'),(8,'辽宁',200,1900,'否'),(9,'辽宁',500,1000,'否'),(7,'浙江',50,800,'是');
INSERT INTO 园区栽培 VALUES (1,1,'南京中山植物园',1955,320,96.0),(2,4,'北京植物园',1956,85,99.0),(3,6,'北京植物园',1990,6,42.5),(4,6,'华西亚高山园',1986,120,88.0),(5,9,'华西亚高山园',2005,60,35.0),(6,2,'北京植物园',1993,15000,91.0),(7,5,'杭州植物园',1978,400,73.0),(8,10,'北京植物园',2001,700,90.5);

-- ? 种类最多的科是哪一科？
-- ? 哪个科的种数最大
SELECT 科名 FROM 科 ORDER BY 种数 DESC LIMIT 1;
-- ? 只有一个种的科，科名和拉丁名
-- ? 种数为1的单种科叫什么，拉丁名呢
SELECT 科名, 拉丁名 FROM 科 WHERE 种数 = 1;
-- ? 碰了要小心，有毒的植物有哪些？
SELECT 中文名 FROM 物种 WHERE 有毒 = '是';
-- ? 国家一级保护植物及其科名
-- ? 列为一级保护的物种，分别属于什么科
SELECT 物种.中文名, 科.科名 FROM 物种 JOIN 科 ON 物种.科代码 = 科.科代码 WHERE 物种.保护级别 = '一级';
-- ? 鸽子树的学名中文叫什么？
-- ? 俗称“鸽子树”的是哪种植物
SELECT 中文名 FROM 物种 WHERE 别名 = '鸽子树';
-- ? 长得最高的是什么植物，能有多高？
SELECT 中文名, 最大高度 FROM 物种 ORDER BY 最大高度 DESC LIMIT 1;
-- ? 开红花的灌木
-- ? 花色为红的灌木名称
SELECT 中文名 FROM 物种 WHERE 花色 = '红' AND 生活型 = '灌木';
-- ? 每种植物的花期跨几个月，按始花月减到末花月算差
-- ? 末花月减始花月，列出植物名和结果
SELECT 中文名, 末花月 - 始花月 FROM 物种;
-- ? 4月之前就开花的植物，开得早的在前
SELECT 中文名 FROM 物种 WHERE 始花月 < 4 ORDER BY 始花月;
-- ? 未列入保护名录的物种有多少？
-- ? 没有保护级别的植物数目
SELECT COUNT(*) FROM 物种 WHERE 保护级别 IS NULL;
-- ? 乔木、灌木、草本各收了几种，平均最大高度多少？
SELECT 生活型, COUNT(*), AVG(最大高度) FROM 物种 GROUP BY 生活型;
-- ? 物种收录超过2个的科及收录数
-- ? 哪些科收了2种以上（不含2）的植物，各几种
SELECT 科.科名, COUNT(*) FROM 物种 JOIN 科 ON 物种.科代码 = 科.科代码 GROUP BY 科.科名 HAVING COUNT(*) > 2;
-- ? 平均每属有多少种？各科种数除以属数，从多到少
SELECT 科名, 种数 / 属数 FROM 科 ORDER BY 种数 / 属数 DESC;
-- ? 浙江能见到哪些植物？
-- ? 分布于浙江的物种名
SELECT 物种.中文名 FROM 分布 JOIN 物种 ON 分布.种号 = 物种.种号 WHERE 分布.省区 = '浙江';
-- ? 四川野生（非栽培）的植物中分布海拔上限最高的是什么？
SELECT 物种.中文名 FROM 分布 JOIN 物种 ON 分布.种号 = 物种.种号 WHERE 分布.省区 = '四川' AND 分布.是否栽培 = '否' ORDER BY 分布.海拔上限 DESC LIMIT 1;
-- ? 既有野生分布又有栽培分布的物种
-- ? 哪些植物野外有、也有人种
SELECT 物种.中文名 FROM 分布 JOIN 物种 ON 分布.种号 = 物种.种号 WHERE 分布.是否栽培 = '否' INTERSECT SELECT 物种.中文名 FROM 分布 JOIN 物种 ON 分布.种号 = 物种.种号 WHERE 分布.是否栽培 = '是';
-- ? 四川有而湖北没有的植物
SELECT 物种.中文名 FROM 分布 JOIN 物种 ON 分布.种号 = 物种.种号 WHERE 分布.省区 = '四川' EXCEPT SELECT 物种.中文名 FROM 分布 JOIN 物种 ON 分布.种号 = 物种.种号 WHERE 分布.省区 = '湖北';
-- ? 每个省区记录了几种植物，垂直跨度最大是多少（海拔上限减下限）？
-- ? 分省统计：物种条数和最大的海拔上下限之差
SELECT 省区, COUNT(*), MAX(海拔上限 - 海拔下限) FROM 分布 GROUP BY 省区;
-- ? 没有分布记录的植物是什么？
SELECT 中文名 FROM 物种 WHERE 种号 NOT IN (SELECT 种号 FROM 分布);
-- ? 北京植物园里种了哪些植物，多少株？
-- ? 北京植物园栽的物种及株数
SELECT 物种.中文名, 园区栽培.株数 FROM 园区栽培 JOIN 物种 ON 园区栽培.种号 = 物种.种号 WHERE 园区栽培.植物园 = '北京植物园';
-- ? 最难养活的是什么植物，在哪个园子？
-- ? 成活率最低的一条：物种和植物园
SELECT 物种.中文名, 园区栽培.植物园 FROM 园区栽培 JOIN 物种 ON 园区栽培.种号 = 物种.种号 ORDER BY 园区栽培.成活率 LIMIT 1;
-- ? 各植物园引种了几种保护植物，一共多少株？
SELECT 园区栽培.植物园, COUNT(*), SUM(园区栽培.株数) FROM 园区栽培 JOIN 物种 ON 园区栽培.种号 = 物种.种号 WHERE 物种.保护级别 IS NOT NULL GROUP BY 园区栽培.植物园;
-- ? 平均成活率超过80的植物园
-- ? 哪些园子栽培成活率均值在80以上
SELECT 植物园 FROM 园区栽培 GROUP BY 植物园 HAVING AVG(成活率) > 80;
-- ? 1980到2000年间引进的植物与引种年份
SELECT 物种.中文名, 园区栽培.引种年 FROM 园区栽培 JOIN 物种 ON 园区栽培.种号 = 物种.种号 WHERE 园区栽培.引种年 BETWEEN 1980 AND 2000;
-- ? 在两家植物园都有栽培的植物
-- ? 栽培记录达到2条的物种
SELECT 物种.中文名 FROM 园区栽培 JOIN 物种 ON 园区栽培.种号 = 物种.种号 GROUP BY 物种.中文名 HAVING COUNT(*) = 2;
-- ? 一株都没引种的草本
SELECT 中文名 FROM 物种 WHERE 生活型 = '草本' AND 种号 NOT IN (SELECT 种号 FROM 园区栽培);
-- ? 银杏比珙桐能高出多少？
SELECT (SELECT 最大高度 FROM 物种 WHERE 中文名 = '银杏') - (SELECT 最大高度 FROM 物种 WHERE 中文名 = '珙桐');
-- ? 名字里有“兰”的植物和它的花色
-- ? 各种“兰”分别开什么颜色的花
SELECT 中文名, 花色 FROM 物种 WHERE 中文名 LIKE '%兰%';
-- ? 蔷薇科植物里，高度低于所有物种平均高度的有哪些？
SELECT 物种.中文名 FROM 物种 JOIN 科 ON 物种.科代码 = 科.科代码 WHERE 科.科名 = '蔷薇科' AND 物种.最大高度 < (SELECT AVG(最大高度) FROM 物种);
-- ? 引种最早的植物园是哪家？
-- ? 谁最先开始引种？给植物园名
SELECT 植物园 FROM 园区栽培 WHERE 引种年 = (SELECT MIN(引种年) FROM 园区栽培);
