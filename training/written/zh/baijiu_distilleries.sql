-- 白酒酒厂、产品、经销商及出货。
CREATE TABLE jc_酒厂 (jc_id TEXT PRIMARY KEY, 厂名 TEXT, 省 TEXT, 建厂年 INTEGER, 窖池数 INTEGER, 年产能_吨 REAL, 上市代码 TEXT);
CREATE TABLE cp_产品 (cp_id INTEGER PRIMARY KEY, jc_id TEXT REFERENCES jc_酒厂(jc_id), 酒名 TEXT, 香型 TEXT, 度数 REAL, 容量_毫升 INTEGER, 出厂价 REAL, 零售价 REAL, 档次 TEXT, 停产 INTEGER);
CREATE TABLE jxs_经销商 (jxs_id INTEGER PRIMARY KEY, 商号 TEXT, 辖区 TEXT, 负责人 TEXT, 签约日 TEXT, 信用等级 TEXT);
CREATE TABLE ch_出货 (ch_id INTEGER PRIMARY KEY, cp_id INTEGER REFERENCES cp_产品(cp_id), jxs_id INTEGER REFERENCES jxs_经销商(jxs_id), 日期 TEXT, 箱数 INTEGER, 每箱瓶数 INTEGER, 回款 TEXT);
INSERT INTO jc_酒厂 VALUES ('GZ','赤水台酒厂','贵州',1951,420,56000,'600888'),('SC1','老窖泉酒业','四川',1573,1619,90000,'000599'),('SC2','五谷春集团','四川',1909,32000,180000,'000855'),('SX','杏花汾酒坊','山西',1875,NULL,70000,'600809'),('AH','古井坊','安徽',1959,2600,45000,NULL),('JS','蓝梦洋河厂','江苏',1949,70000,160000,'002304'),('BJ','牛栏小烧','北京',1952,NULL,60000,NULL);
INSERT INTO cp_产品 VALUES (1,'GZ','赤水飞天','酱香',53,500,1169,2700,'高端',0),(2,'GZ','赤水王子','酱香',53,500,230,350,'中端',0),(3,'SC1','国窖老泉','浓香',52,500,980,1099,'高端',0),(4,'SC1','泉头曲','浓香',45,500,38,58,'低端',0),(5,'SC2','第八代五谷','浓香',52,500,969,1080,'高端',0),(6,'SX','青花三十','清香',53,500,760,899,'高端',0),(7,'SX','玻汾','清香',42,475,48,60,'低端',0),(8,'AH','年份原浆八年','浓香',50,500,190,268,'中端',0),(9,'JS','海之梦','绵柔',42,480,125,158,'中端',1),(10,'BJ','白牛二','清香',42,500,11,18,'低端',0);
INSERT INTO jxs_经销商 VALUES (1,'恒泰名酒行','华北','郝志刚','2015-03-01','A'),(2,'江南糖酒','华东','蒋丽','2018-07-20','A'),(3,'川渝酒窝','西南','冉勇','2012-11-11','B'),(4,'岭南酒汇','华南','陈伟雄','2021-01-05','C'),(5,'塞上商贸','西北','马德福','2020-09-09','B');
INSERT INTO ch_出货 VALUES (1,1,1,'2024-01-08',200,6,'已回'),(2,3,2,'2024-01-15',350,6,'已回'),(3,7,1,'2024-01-20',1200,12,'已回'),(4,4,3,'2024-02-02',900,12,'部分'),(5,8,2,'2024-02-18',500,6,'未回'),(6,1,4,'2024-03-01',80,6,'未回'),(7,10,1,'2024-03-05',3000,12,'已回'),(8,5,3,'2024-03-12',260,6,'已回'),(9,2,4,'2024-03-30',150,6,'部分'),(10,6,2,'2024-04-02',180,6,'已回');

-- ? 哪家酒厂年头最久？
-- ? 建厂最早的酒厂
SELECT 厂名 FROM jc_酒厂 ORDER BY 建厂年 LIMIT 1;
-- ? 没上市的酒厂有哪些，在哪个省？
-- ? 上市代码为空的厂名和省份
SELECT 厂名, 省 FROM jc_酒厂 WHERE 上市代码 IS NULL;
-- ? 四川酒厂合计年产能多少吨？
SELECT SUM(年产能_吨) FROM jc_酒厂 WHERE 省 = '四川';
-- ? 酱香酒有哪些，零售卖多少？
-- ? 酱香型产品的酒名与零售价
SELECT 酒名, 零售价 FROM cp_产品 WHERE 香型 = '酱香';
-- ? 已经停产的是哪款？
-- ? 现在不再生产的酒
SELECT 酒名 FROM cp_产品 WHERE 停产 = 1;
-- ? 50度以上的酒里最便宜的是哪一款
SELECT 酒名 FROM cp_产品 WHERE 度数 > 50 ORDER BY 零售价 LIMIT 1;
-- ? 每款酒经销环节的毛利，也就是零售价减出厂价，大的排前
-- ? 各酒的差价（零售减出厂），从高到低
SELECT 酒名, 零售价 - 出厂价 FROM cp_产品 ORDER BY 零售价 - 出厂价 DESC;
-- ? 加价倍数超过2倍（零售价除以出厂价大于2）的酒
SELECT 酒名 FROM cp_产品 WHERE 零售价 / 出厂价 > 2;
-- ? 各香型有多少款酒，度数最高到多少？
SELECT 香型, COUNT(*), MAX(度数) FROM cp_产品 GROUP BY 香型;
-- ? 不到100块的口粮酒
-- ? 零售价低于100的酒名
SELECT 酒名 FROM cp_产品 WHERE 零售价 < 100;
-- ? 除了浓香型，其他香型的中端酒
-- ? 中端产品里不是浓香的
SELECT 酒名 FROM cp_产品 WHERE 香型 <> '浓香' AND 档次 = '中端';
-- ? 瓶子容量不是500毫升的产品及容量
SELECT 酒名, 容量_毫升 FROM cp_产品 WHERE 容量_毫升 <> 500;
-- ? 山西的酒厂做哪些酒？
-- ? 山西产的酒名
SELECT cp_产品.酒名 FROM cp_产品 JOIN jc_酒厂 ON cp_产品.jc_id = jc_酒厂.jc_id WHERE jc_酒厂.省 = '山西';
-- ? 各省产品的平均零售价，从贵到便宜
SELECT jc_酒厂.省, AVG(cp_产品.零售价) FROM cp_产品 JOIN jc_酒厂 ON cp_产品.jc_id = jc_酒厂.jc_id GROUP BY jc_酒厂.省 ORDER BY AVG(cp_产品.零售价) DESC;
-- ? 既做高端又做低端的酒厂
-- ? 高端、低端产品线都有的厂家
SELECT jc_酒厂.厂名 FROM cp_产品 JOIN jc_酒厂 ON cp_产品.jc_id = jc_酒厂.jc_id WHERE cp_产品.档次 = '高端' INTERSECT SELECT jc_酒厂.厂名 FROM cp_产品 JOIN jc_酒厂 ON cp_产品.jc_id = jc_酒厂.jc_id WHERE cp_产品.档次 = '低端';
-- ? 信用最好（A级）的经销商和负责人
SELECT 商号, 负责人 FROM jxs_经销商 WHERE 信用等级 = 'A';
-- ? 2018-01-01以后签约的经销商，按签约先后
-- ? 签约日晚于2018-01-01的商号，早签的在前
SELECT 商号 FROM jxs_经销商 WHERE 签约日 > '2018-01-01' ORDER BY 签约日;
-- ? 华南是谁负责？
SELECT 负责人 FROM jxs_经销商 WHERE 辖区 = '华南';
-- ? 还有货款没全收回来的出货，对应哪些经销商？
-- ? 回款不是“已回”的经销商，去重
SELECT DISTINCT jxs_经销商.商号 FROM ch_出货 JOIN jxs_经销商 ON ch_出货.jxs_id = jxs_经销商.jxs_id WHERE ch_出货.回款 <> '已回';
-- ? 每笔出货的总瓶数（箱数乘每箱瓶数）和酒名
SELECT cp_产品.酒名, ch_出货.箱数 * ch_出货.每箱瓶数 FROM ch_出货 JOIN cp_产品 ON ch_出货.cp_id = cp_产品.cp_id;
-- ? 每个经销商按出厂价进了多少钱的货？
-- ? 各商号的进货额：出厂价×箱数×每箱瓶数合计
SELECT jxs_经销商.商号, SUM(cp_产品.出厂价 * ch_出货.箱数 * ch_出货.每箱瓶数) FROM ch_出货 JOIN cp_产品 ON ch_出货.cp_id = cp_产品.cp_id JOIN jxs_经销商 ON ch_出货.jxs_id = jxs_经销商.jxs_id GROUP BY jxs_经销商.商号;
-- ? 恒泰名酒行拿过什么酒，什么时候拿的？
SELECT cp_产品.酒名, ch_出货.日期 FROM ch_出货 JOIN cp_产品 ON ch_出货.cp_id = cp_产品.cp_id JOIN jxs_经销商 ON ch_出货.jxs_id = jxs_经销商.jxs_id WHERE jxs_经销商.商号 = '恒泰名酒行';
-- ? 签了约却没发过货的经销商
-- ? 没有任何出货的商号是哪家
SELECT 商号 FROM jxs_经销商 WHERE jxs_id NOT IN (SELECT jxs_id FROM ch_出货);
-- ? 总出货超过1000箱的辖区及箱数
SELECT jxs_经销商.辖区, SUM(ch_出货.箱数) FROM ch_出货 JOIN jxs_经销商 ON ch_出货.jxs_id = jxs_经销商.jxs_id GROUP BY jxs_经销商.辖区 HAVING SUM(ch_出货.箱数) > 1000;
-- ? 高端酒总共发了多少箱？
-- ? 高端产品出货箱数总计
SELECT SUM(ch_出货.箱数) FROM ch_出货 JOIN cp_产品 ON ch_出货.cp_id = cp_产品.cp_id WHERE cp_产品.档次 = '高端';
-- ? 2024-02-01到2024-03-31发货最多的一单是什么酒，多少箱？
SELECT cp_产品.酒名, ch_出货.箱数 FROM ch_出货 JOIN cp_产品 ON ch_出货.cp_id = cp_产品.cp_id WHERE ch_出货.日期 BETWEEN '2024-02-01' AND '2024-03-31' ORDER BY ch_出货.箱数 DESC LIMIT 1;
-- ? 赤水飞天比国窖老泉零售贵多少？
SELECT (SELECT 零售价 FROM cp_产品 WHERE 酒名 = '赤水飞天') - (SELECT 零售价 FROM cp_产品 WHERE 酒名 = '国窖老泉');
-- ? 五谷春集团的产能是赤水台酒厂的几倍？
-- ? 五谷春集团与赤水台酒厂年产能之比
SELECT (SELECT 年产能_吨 FROM jc_酒厂 WHERE 厂名 = '五谷春集团') / (SELECT 年产能_吨 FROM jc_酒厂 WHERE 厂名 = '赤水台酒厂');
-- ? 窖池最多和最少的酒厂差多少口窖池？
SELECT MAX(窖池数) - MIN(窖池数) FROM jc_酒厂;
-- ? 出厂价高于平均水平的酒是哪些厂的？列酒名和厂名
-- ? 哪些酒出厂价超过平均，连同厂名
SELECT cp_产品.酒名, jc_酒厂.厂名 FROM cp_产品 JOIN jc_酒厂 ON cp_产品.jc_id = jc_酒厂.jc_id WHERE cp_产品.出厂价 > (SELECT AVG(出厂价) FROM cp_产品);
