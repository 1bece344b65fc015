-- 古诗词：诗人、作品、选本与教材收录。
CREATE TABLE 诗人 (诗人ID INTEGER PRIMARY KEY, 姓名 TEXT, 字 TEXT, 号 TEXT, 朝代 TEXT, 生年 INTEGER, 卒年 INTEGER, 籍贯 TEXT, 存诗数 INTEGER, 流派 TEXT);
CREATE TABLE 作品 (作品ID INTEGER PRIMARY KEY, 标题 TEXT, 诗人ID INTEGER REFERENCES 诗人(诗人ID), 体裁 TEXT, 题材 TEXT, 字数 INTEGER, 名句 TEXT, 收藏量 INTEGER);
CREATE TABLE 选本 (选本ID INTEGER PRIMARY KEY, 书名 TEXT, 编者 TEXT, 成书年 INTEGER, 收诗首数 INTEGER);
CREATE TABLE 收录 (作品ID INTEGER REFERENCES 作品(作品ID), 选本ID INTEGER REFERENCES 选本(选本ID), 卷次 INTEGER, PRIMARY KEY (作品ID, 选本ID));
CREATE TABLE 交游 (甲 INTEGER REFERENCES 诗人(诗人ID), 乙 INTEGER REFERENCES 诗人(诗人ID), 关系 TEXT, 唱和首数 INTEGER);
INSERT INTO 诗人 VALUES (1,'李白','太白','青莲居士','唐',701,762,'绵州',1010,'浪漫派'),(2,'杜甫','子美','少陵野老','唐',712,770,'巩县',1458,'现实派'),(3,'王维','摩诘','摩诘居士','唐',701,761,'蒲州',400,'山水田园派'),(4,'孟浩然','浩然','孟山人','唐',689,740,'襄阳',260,'山水田园派'),(5,'苏轼','子瞻','东坡居士','宋',1037,1101,'眉山',3400,'豪放派'),(6,'李清照',NULL,'易安居士','宋',1084,1155,'章丘',60,'婉约派'),(7,'辛弃疾','幼安','稼轩','宋',1140,1207,'历城',629,'豪放派'),(8,'高适','达夫',NULL,'唐',704,765,'渤海',240,'边塞派'),(9,'纳兰性德','容若','楞伽山人','清',1655,1685,'北京',348,'婉约派');
INSERT INTO 作品 VALUES (1,'静夜思',1,'五绝','思乡',20,'举头望明月',980000),(2,'将进酒',1,'乐府','饮酒',176,'天生我材必有用',760000),(3,'春望',2,'五律','忧国',40,'国破山河在',540000),(4,'登高',2,'七律','秋景',56,'无边落木萧萧下',610000),(5,'山居秋暝',3,'五律','山水',40,'明月松间照',430000),(6,'春晓',4,'五绝','春景',20,'春眠不觉晓',870000),(7,'水调歌头',5,'词','中秋',95,'但愿人长久',1020000),(8,'声声慢',6,'词','秋景',97,'寻寻觅觅',350000),(9,'破阵子',7,'词','边塞',62,'醉里挑灯看剑',300000),(10,'燕歌行',8,'乐府','边塞',196,'战士军前半死生',120000),(11,'送孟浩然之广陵',1,'七绝','送别',28,'孤帆远影碧空尽',450000);
INSERT INTO 选本 VALUES (1,'唐诗三百首','蘅塘退士',1763,313),(2,'宋词三百首','朱孝臧',1924,300),(3,'千家诗','谢枋得',1270,226),(4,'河岳英灵集','殷璠',753,230);
INSERT INTO 收录 VALUES (1,1,7),(2,1,4),(3,1,5),(4,1,6),(5,1,5),(6,1,7),(6,3,1),(1,3,1),(7,2,2),(8,2,3),(10,1,3),(10,4,2),(11,1,8),(3,3,2);
INSERT INTO 交游 VALUES (1,2,'友人',14),(1,4,'友人',5),(2,8,'友人',9),(1,8,'友人',3),(3,4,'友人',4),(5,7,'后学',0);

-- ? 留下诗作最多的诗人是谁？
-- ? 存诗数第一的诗人
SELECT 姓名 FROM 诗人 ORDER BY 存诗数 DESC LIMIT 1;
-- ? 东坡居士是谁的号？
-- ? 号“东坡居士”的诗人姓名
SELECT 姓名 FROM 诗人 WHERE 号 = '东坡居士';
-- ? 杜甫活了多大岁数？
-- ? 杜甫享年（卒年减生年）
SELECT 卒年 - 生年 FROM 诗人 WHERE 姓名 = '杜甫';
-- ? 宋代的豪放派有谁？
SELECT 姓名 FROM 诗人 WHERE 朝代 = '宋' AND 流派 = '豪放派';
-- ? 谁最短命？算卒年减生年，活得最短的诗人
-- ? 享年最短的诗人
SELECT 姓名 FROM 诗人 ORDER BY 卒年 - 生年 LIMIT 1;
-- ? 号里带“居士”的诗人和他们的号
-- ? 自称某某居士的诗人，列姓名和号
SELECT 姓名, 号 FROM 诗人 WHERE 号 LIKE '%居士';
-- ? 与李白同年出生的诗人（不含李白）
-- ? 跟李白同岁的还有谁
SELECT 姓名 FROM 诗人 WHERE 生年 = (SELECT 生年 FROM 诗人 WHERE 姓名 = '李白') AND 姓名 <> '李白';
-- ? 没有字传世的诗人
SELECT 姓名 FROM 诗人 WHERE 字 IS NULL;
-- ? 各朝代收录了几位诗人，平均存诗多少首？
-- ? 按朝代统计诗人数和存诗平均数
SELECT 朝代, COUNT(*), AVG(存诗数) FROM 诗人 GROUP BY 朝代;
-- ? 人数在两人及以上的流派，按人数从多到少
SELECT 流派, COUNT(*) FROM 诗人 GROUP BY 流派 HAVING COUNT(*) >= 2 ORDER BY COUNT(*) DESC;
-- ? “但愿人长久”出自哪首，谁写的？
-- ? 名句“但愿人长久”的标题和作者
SELECT 作品.标题, 诗人.姓名 FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID WHERE 作品.名句 = '但愿人长久';
-- ? 李白的作品有哪些，什么体裁？
SELECT 作品.标题, 作品.体裁 FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID WHERE 诗人.姓名 = '李白';
-- ? 收藏量前五的作品及收藏量
-- ? 最受欢迎的5首诗词，收藏各多少
SELECT 标题, 收藏量 FROM 作品 ORDER BY 收藏量 DESC LIMIT 5;
-- ? 五绝和七绝有哪些？
-- ? 绝句（五绝、七绝）的标题
SELECT 标题 FROM 作品 WHERE 体裁 IN ('五绝', '七绝');
-- ? 写秋景的作品是谁作的？列标题与姓名
SELECT 作品.标题, 诗人.姓名 FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID WHERE 作品.题材 = '秋景';
-- ? 最长的作品是哪首，有多少字？
-- ? 字数最多的那首，题目和字数
SELECT 标题, 字数 FROM 作品 ORDER BY 字数 DESC LIMIT 1;
-- ? 不同体裁各几首，平均字数和最高收藏
SELECT 体裁, COUNT(*), AVG(字数), MAX(收藏量) FROM 作品 GROUP BY 体裁;
-- ? 名句里提到明月的诗
-- ? 名句含“明月”二字的标题
SELECT 标题 FROM 作品 WHERE 名句 LIKE '%明月%';
-- ? 唐代诗人的作品总收藏量
SELECT SUM(作品.收藏量) FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID WHERE 诗人.朝代 = '唐';
-- ? 每位诗人作品的收藏合计，从高到低
-- ? 谁的作品收藏总量最高？按合计由高到低列姓名和总量
SELECT 诗人.姓名, SUM(作品.收藏量) FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID GROUP BY 诗人.姓名 ORDER BY SUM(作品.收藏量) DESC;
-- ? 作品表里没有诗的诗人
SELECT 姓名 FROM 诗人 WHERE 诗人ID NOT IN (SELECT 诗人ID FROM 作品);
-- ? 《千家诗》收了哪些作品？
-- ? 千家诗里的诗题
SELECT 作品.标题 FROM 收录 JOIN 作品 ON 收录.作品ID = 作品.作品ID JOIN 选本 ON 收录.选本ID = 选本.选本ID WHERE 选本.书名 = '千家诗';
-- ? 被两部以上选本收录（含两部）的作品与次数
SELECT 作品.标题, COUNT(*) FROM 收录 JOIN 作品 ON 收录.作品ID = 作品.作品ID GROUP BY 作品.标题 HAVING COUNT(*) >= 2;
-- ? 唐诗三百首收了、千家诗没收的作品
-- ? 只见于唐诗三百首而不见于千家诗的诗题
SELECT 作品.标题 FROM 收录 JOIN 作品 ON 收录.作品ID = 作品.作品ID JOIN 选本 ON 收录.选本ID = 选本.选本ID WHERE 选本.书名 = '唐诗三百首' EXCEPT SELECT 作品.标题 FROM 收录 JOIN 作品 ON 收录.作品ID = 作品.作品ID JOIN 选本 ON 收录.选本ID = 选本.选本ID WHERE 选本.书名 = '千家诗';
-- ? 哪首作品哪个选本都没选？
-- ? 未被任何选本收录的作品标题
SELECT 标题 FROM 作品 WHERE 作品ID NOT IN (SELECT 作品ID FROM 收录);
-- ? 成书最早的选本是谁编的？
SELECT 编者 FROM 选本 ORDER BY 成书年 LIMIT 1;
-- ? 谁和谁有诗词唱和，唱和了几首？列双方姓名和首数，多的在前
-- ? 交游对：甲方姓名、乙方姓名、唱和首数，由多到少
SELECT 甲方.姓名, 乙方.姓名, 交游.唱和首数 FROM 交游 JOIN 诗人 AS 甲方 ON 交游.甲 = 甲方.诗人ID JOIN 诗人 AS 乙方 ON 交游.乙 = 乙方.诗人ID ORDER BY 交游.唱和首数 DESC;
-- ? 杜甫比李白多存了多少首诗？
SELECT (SELECT 存诗数 FROM 诗人 WHERE 姓名 = '杜甫') - (SELECT 存诗数 FROM 诗人 WHERE 姓名 = '李白');
-- ? 收藏量高于平均的词
-- ? 体裁为词、收藏超过平均值的作品
SELECT 标题 FROM 作品 WHERE 体裁 = '词' AND 收藏量 > (SELECT AVG(收藏量) FROM 作品);
-- ? 既写五律又写七律的诗人
SELECT 诗人.姓名 FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID WHERE 作品.体裁 = '五律' INTERSECT SELECT 诗人.姓名 FROM 作品 JOIN 诗人 ON 作品.诗人ID = 诗人.诗人ID WHERE 作品.体裁 = '七律';
