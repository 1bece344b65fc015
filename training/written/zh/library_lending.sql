-- 市图书馆：馆藏、读者、分馆与借阅
CREATE TABLE 分馆 (分馆号 TEXT PRIMARY KEY, 馆名 TEXT, 街道 TEXT, 座位数 INTEGER, 藏书量 INTEGER, 周一是否开放 TEXT);
CREATE TABLE 图书 (索书号 TEXT PRIMARY KEY, 书名 TEXT, 作者 TEXT, 译者 TEXT, 出版社 TEXT, 出版年 INTEGER, 页数 INTEGER, 定价 REAL, 分类 TEXT);
CREATE TABLE 读者 (证号 TEXT PRIMARY KEY, 姓名 TEXT, 性别 TEXT, 出生年 INTEGER, 读者类型 TEXT, 押金 REAL, 办证分馆 TEXT REFERENCES 分馆(分馆号));
CREATE TABLE 借阅 (借阅号 INTEGER PRIMARY KEY, 证号 TEXT REFERENCES 读者(证号), 索书号 TEXT REFERENCES 图书(索书号), 借出日 TEXT, 应还日 TEXT, 归还日 TEXT, 续借次数 INTEGER, 罚款 REAL);
INSERT INTO 分馆 VALUES ('G0','总馆','文昌街道',1200,860000,'否'),('G1','滨河分馆','滨河街道',180,52000,'是'),('G2','少儿分馆','文昌街道',240,78000,'否'),('G3','产业园分馆','高新街道',60,9000,'是');
INSERT INTO 图书 VALUES ('I247/12','长夜灯火','路遥之',NULL,'南方文艺社',2008,412,45,'文学'),('I313/7','海边的信箱','小泉春树','施展','译林书局',2015,368,52,'文学'),('K248/3','晚明的账本','黄启明',NULL,'中原书社',2019,520,88,'历史'),('TP31/9','算法小史','R.Hale','钟秀','电子科技社',2021,290,79,'科技'),('J22/15','山水画谱','石涛居士',NULL,'金石美术社',1996,180,120,'艺术'),('I287/4','蚂蚁邮差','蓝朵',NULL,'小书虫社',2018,64,32,'少儿'),('F83/2','钱从哪里来','黄启明',NULL,'中原书社',2022,300,58,'经济');
INSERT INTO 读者 VALUES ('R01','祝萍','女',1958,'老年',0,'G0'),('R02','游子健','男',1999,'普通',100,'G0'),('R03','糖豆','女',2014,'少儿',0,'G2'),('R04','车明轩','男',1986,'普通',100,'G1'),('R05','简爱华','女',1979,'普通',200,'G1'),('R06','丘吉','男',2015,'少儿',0,'G2');
INSERT INTO 借阅 VALUES (1,'R01','I247/12','2023-05-04','2023-06-04','2023-05-28',0,0),(2,'R02','TP31/9','2023-05-10','2023-06-10','2023-07-01',1,4.2),(3,'R03','I287/4','2023-06-01','2023-07-01','2023-06-09',0,0),(4,'R04','K248/3','2023-06-15','2023-07-15',NULL,2,0),(5,'R05','I247/12','2023-06-20','2023-07-20','2023-07-25',0,1),(6,'R02','I313/7','2023-07-02','2023-08-02','2023-07-30',0,0),(7,'R01','F83/2','2023-07-18','2023-08-18',NULL,0,0),(8,'R05','K248/3','2023-01-05','2023-02-05','2023-02-01',1,0),(9,'R03','I287/4','2023-08-08','2023-09-08','2023-08-20',0,0);

-- ? 周一还开门的分馆是哪几家？
-- ? 周一开放的馆名
SELECT 馆名 FROM 分馆 WHERE 周一是否开放 = '是';
-- ? 座位最多的馆有多少座？给馆名和座位数
SELECT 馆名, 座位数 FROM 分馆 ORDER BY 座位数 DESC LIMIT 1;
-- ? 平均每个座位摊到多少本书？按馆列出
-- ? 馆名、藏书量除以座位数
SELECT 馆名, 藏书量 / 座位数 FROM 分馆;
-- ? 和总馆在同一条街道的分馆有哪些？不算总馆自己
SELECT 馆名 FROM 分馆 WHERE 街道 = (SELECT 街道 FROM 分馆 WHERE 馆名 = '总馆') AND 馆名 <> '总馆';
-- ? 黄启明写过哪些书，哪年出的？
-- ? 作者黄启明的书名和出版年
SELECT 书名, 出版年 FROM 图书 WHERE 作者 = '黄启明';
-- ? 馆里最厚的书是哪本？
-- ? 页数最多的书名
SELECT 书名 FROM 图书 ORDER BY 页数 DESC LIMIT 1;
-- ? 2010年以前的老书和出版社
SELECT 书名, 出版社 FROM 图书 WHERE 出版年 < 2010;
-- ? 文学类图书的作者都是谁？
SELECT 作者 FROM 图书 WHERE 分类 = '文学';
-- ? 定价50到90元的书，从便宜到贵
-- ? 价格在50和90之间的书名，按定价升序
SELECT 书名 FROM 图书 WHERE 定价 BETWEEN 50 AND 90 ORDER BY 定价;
-- ? 每页合多少钱？书名和定价除以页数
SELECT 书名, 定价 / 页数 FROM 图书;
-- ? 出版社出了几本，平均定价多少？
-- ? 各出版社的图书数和平均定价
SELECT 出版社, COUNT(*), AVG(定价) FROM 图书 GROUP BY 出版社;
-- ? 年纪最小的读者是谁？
SELECT 姓名 FROM 读者 ORDER BY 出生年 DESC LIMIT 1;
-- ? 不用交押金的读者，也就是押金为0的
-- ? 押金0元的读者姓名和类型
SELECT 姓名, 读者类型 FROM 读者 WHERE 押金 = 0;
-- ? 老年、普通、少儿读者各有多少人？
SELECT 读者类型, COUNT(*) FROM 读者 GROUP BY 读者类型;
-- ? 在滨河分馆办的证有谁？
-- ? 滨河分馆办证的读者姓名
SELECT T1.姓名 FROM 读者 AS T1 JOIN 分馆 AS T2 ON T1.办证分馆 = T2.分馆号 WHERE T2.馆名 = '滨河分馆';
-- ? 没人在那儿办证的分馆
SELECT 馆名 FROM 分馆 WHERE 分馆号 NOT IN (SELECT 办证分馆 FROM 读者);
-- ? 还没还的书是哪几本，谁借的，什么时候该还？
-- ? 未归还的借阅：书名、读者、应还日
SELECT T2.书名, T3.姓名, T1.应还日 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 JOIN 读者 AS T3 ON T1.证号 = T3.证号 WHERE T1.归还日 IS NULL;
-- ? 超期才还的人有谁？归还日晚于应还日
-- ? 逾期归还的读者姓名
SELECT T2.姓名 FROM 借阅 AS T1 JOIN 读者 AS T2 ON T1.证号 = T2.证号 WHERE T1.归还日 > T1.应还日;
-- ? 一共罚了多少钱，最多一笔罚多少？
SELECT SUM(罚款), MAX(罚款) FROM 借阅;
-- ? 借出次数最多的书（并列取一个）
-- ? 借阅最热门的一本书叫什么
SELECT T2.书名 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 GROUP BY T2.索书号 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 从没借出去过的书
SELECT 书名 FROM 图书 WHERE 索书号 NOT IN (SELECT 索书号 FROM 借阅);
-- ? 办了证没借过书的读者
-- ? 谁的借书证一次都没用过？
SELECT 姓名 FROM 读者 WHERE 证号 NOT IN (SELECT 证号 FROM 借阅);
-- ? 每位读者借过几次书，多的在前
SELECT T2.姓名, COUNT(*) FROM 借阅 AS T1 JOIN 读者 AS T2 ON T1.证号 = T2.证号 GROUP BY T2.证号 ORDER BY COUNT(*) DESC;
-- ? 借过至少2次的书名和作者
-- ? 被借不少于2次的图书及作者
SELECT T2.书名, T2.作者 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 GROUP BY T2.索书号 HAVING COUNT(*) >= 2;
-- ? 既借过文学又借过历史的读者
SELECT T3.姓名 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 JOIN 读者 AS T3 ON T1.证号 = T3.证号 WHERE T2.分类 = '文学' INTERSECT SELECT T3.姓名 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 JOIN 读者 AS T3 ON T1.证号 = T3.证号 WHERE T2.分类 = '历史';
-- ? 晚明的账本比长夜灯火厚多少页？
-- ? 晚明的账本与长夜灯火页数之差
SELECT (SELECT 页数 FROM 图书 WHERE 书名 = '晚明的账本') - (SELECT 页数 FROM 图书 WHERE 书名 = '长夜灯火');
-- ? 比平均定价贵的书有几本？
SELECT COUNT(*) FROM 图书 WHERE 定价 > (SELECT AVG(定价) FROM 图书);
-- ? 女读者都借过什么书？不要重复
-- ? 女性读者借过的书名（去重）
SELECT DISTINCT T2.书名 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 JOIN 读者 AS T3 ON T1.证号 = T3.证号 WHERE T3.性别 = '女';
-- ? 2023-06-01到2023-07-31借出去多少册次？
SELECT COUNT(*) FROM 借阅 WHERE 借出日 BETWEEN '2023-06-01' AND '2023-07-31';
-- ? 续借过的（续借次数大于0）是谁借的哪本书？
-- ? 续借次数多于0的读者姓名和书名
SELECT T3.姓名, T2.书名 FROM 借阅 AS T1 JOIN 图书 AS T2 ON T1.索书号 = T2.索书号 JOIN 读者 AS T3 ON T1.证号 = T3.证号 WHERE T1.续借次数 > 0;
