-- 豆瓣音乐人

-- ? 粉丝超过8000的音乐人有哪些？
-- ? 关注数量在8000以上的歌手
SELECT 姓名 FROM 音乐人 WHERE 关注数量 > 8000;
-- ? 花粥有多少人关注？
SELECT 关注数量 FROM 音乐人 WHERE 姓名 = '花粥';
-- ? 按粉丝数从少到多给音乐人排序，列出姓名和关注数
SELECT 姓名, 关注数量 FROM 音乐人 ORDER BY 关注数量;
-- ? 最受关注的前三位音乐人
-- ? 粉丝数前三名是谁
SELECT 姓名 FROM 音乐人 ORDER BY 关注数量 DESC LIMIT 3;
-- ? 谁的粉丝最少？
SELECT 姓名 FROM 音乐人 ORDER BY 关注数量 LIMIT 1;
-- ? 音乐人平均有多少粉丝，总共多少？
-- ? 关注数量的平均值和总和
SELECT AVG(关注数量), SUM(关注数量) FROM 音乐人;
-- ? 关注数高于平均的音乐人及其关注数
SELECT 姓名, 关注数量 FROM 音乐人 WHERE 关注数量 > (SELECT AVG(关注数量) FROM 音乐人);
-- ? 宋冬野的粉丝比曹方多多少？
-- ? 宋冬野和曹方的关注数量之差
SELECT (SELECT 关注数量 FROM 音乐人 WHERE 姓名 = '宋冬野') - (SELECT 关注数量 FROM 音乐人 WHERE 姓名 = '曹方');
-- ? 粉丝最多的和最少的差多少人？
SELECT MAX(关注数量) - MIN(关注数量) FROM 音乐人;
-- ? 关注数在8000到140000之间的音乐人有几位？
SELECT COUNT(*) FROM 音乐人 WHERE 关注数量 BETWEEN 8000 AND 140000;
-- ? 除了好妹妹，还有哪些音乐人，粉丝多少？
SELECT 姓名, 关注数量 FROM 音乐人 WHERE 姓名 != '好妹妹';
-- ? 下载次数超过1000的歌有哪些？
-- ? 下载过千（1000）的歌曲
SELECT 歌曲名称 FROM 歌曲 WHERE 下载次数 > 1000;
-- ? 浪漫土耳其被听了多少次、下载了多少次？
SELECT 播放次数, 下载次数 FROM 歌曲 WHERE 歌曲名称 = '浪漫土耳其';
-- ? 下载最多的歌叫什么？
-- ? 哪首歌的下载量排第一
SELECT 歌曲名称 FROM 歌曲 ORDER BY 下载次数 DESC LIMIT 1;
-- ? 所有歌曲的平均下载次数和最多下载次数
SELECT AVG(下载次数), MAX(下载次数) FROM 歌曲;
-- ? 下载量低于平均的歌曲
SELECT 歌曲名称 FROM 歌曲 WHERE 下载次数 < (SELECT AVG(下载次数) FROM 歌曲);
-- ? 歌名和下载次数，从高到低
-- ? 做个下载榜：歌曲、下载次数，降序
SELECT 歌曲名称, 下载次数 FROM 歌曲 ORDER BY 下载次数 DESC;
-- ? 海岛情人是谁唱的，这个人有多少粉丝？
SELECT T2.姓名, T2.关注数量 FROM 歌曲 AS T1 JOIN 音乐人 AS T2 ON T1.音乐人id = T2.音乐人编号 WHERE T1.歌曲名称 = '海岛情人';
-- ? 每位音乐人有多少首歌？
-- ? 音乐人的歌曲数量统计
SELECT T2.姓名, COUNT(*) FROM 歌曲 AS T1 JOIN 音乐人 AS T2 ON T1.音乐人id = T2.音乐人编号 GROUP BY T2.姓名;
-- ? 各音乐人歌曲的总下载次数，从多到少
SELECT T2.姓名, SUM(T1.下载次数) FROM 歌曲 AS T1 JOIN 音乐人 AS T2 ON T1.音乐人id = T2.音乐人编号 GROUP BY T2.姓名 ORDER BY SUM(T1.下载次数) DESC;
-- ? 一首歌都没有的音乐人
-- ? 哪些音乐人没有任何歌曲
SELECT 姓名 FROM 音乐人 WHERE 音乐人编号 NOT IN (SELECT 音乐人id FROM 歌曲);
-- ? 歌曲不少于2首的音乐人
SELECT T2.姓名 FROM 歌曲 AS T1 JOIN 音乐人 AS T2 ON T1.音乐人id = T2.音乐人编号 GROUP BY T2.姓名 HAVING COUNT(*) >= 2;
-- ? 粉丝过10000的音乐人唱过哪些歌？
-- ? 关注数量超过10000的人都有什么歌，连歌手一起列出
SELECT T2.姓名, T1.歌曲名称 FROM 歌曲 AS T1 JOIN 音乐人 AS T2 ON T1.音乐人id = T2.音乐人编号 WHERE T2.关注数量 > 10000;
-- ? 哪位音乐人的歌平均下载次数最高？
SELECT T2.姓名 FROM 歌曲 AS T1 JOIN 音乐人 AS T2 ON T1.音乐人id = T2.音乐人编号 GROUP BY T2.姓名 ORDER BY AVG(T1.下载次数) DESC LIMIT 1;
-- ? 摇滚歌单叫什么？
SELECT 歌单名称 FROM 歌单 WHERE 类型 = '摇滚';
-- ? 欧美主旋律这个歌单有多少人收藏，是什么类型？
SELECT 收藏次数, 类型 FROM 歌单 WHERE 歌单名称 = '欧美主旋律';
-- ? 古典乐和影视歌曲类的歌单
-- ? 类型为古典乐或影视歌曲的歌单名
SELECT 歌单名称 FROM 歌单 WHERE 类型 IN ('古典乐', '影视歌曲');
-- ? 每种类型有几个歌单？
SELECT 类型, COUNT(*) FROM 歌单 GROUP BY 类型;
-- ? 名字里有“歌曲”的歌单
SELECT 歌单名称 FROM 歌单 WHERE 歌单名称 LIKE '%歌曲%';
-- ? 说唱top100里有哪些歌？
-- ? 列出歌单说唱top100收录的歌曲
SELECT T2.歌曲名称 FROM 歌曲歌单 AS T1 JOIN 歌曲 AS T2 ON T1.歌曲id = T2.歌曲编号 JOIN 歌单 AS T3 ON T1.歌单id = T3.歌单编号 WHERE T3.歌单名称 = '说唱top100';
-- ? 每个歌单收了几首歌？
SELECT T2.歌单名称, COUNT(*) FROM 歌曲歌单 AS T1 JOIN 歌单 AS T2 ON T1.歌单id = T2.歌单编号 GROUP BY T2.歌单名称;
-- ? 没被任何歌单收录的歌
-- ? 哪些歌从没进过歌单
SELECT 歌曲名称 FROM 歌曲 WHERE 歌曲编号 NOT IN (SELECT 歌曲id FROM 歌曲歌单);
-- ? 空歌单有哪些？一首歌也没有的
SELECT 歌单名称 FROM 歌单 WHERE 歌单编号 NOT IN (SELECT 歌单id FROM 歌曲歌单);
-- ? 被收进歌单次数最多的歌
SELECT T2.歌曲名称 FROM 歌曲歌单 AS T1 JOIN 歌曲 AS T2 ON T1.歌曲id = T2.歌曲编号 GROUP BY T2.歌曲名称 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 各类型歌单里歌曲的平均下载次数
-- ? 按歌单类型看里面的歌平均被下载几次
SELECT T3.类型, AVG(T2.下载次数) FROM 歌曲歌单 AS T1 JOIN 歌曲 AS T2 ON T1.歌曲id = T2.歌曲编号 JOIN 歌单 AS T3 ON T1.歌单id = T3.歌单编号 GROUP BY T3.类型;
