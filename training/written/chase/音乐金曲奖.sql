-- 音乐金曲奖

-- ? 女歌手都有谁？
SELECT 姓名 FROM 歌手 WHERE 性别 = '女';
-- ? 专辑超过10张的男歌手
-- ? 哪些男歌手出了10张以上的专辑
SELECT 姓名 FROM 歌手 WHERE 性别 = '男' AND 专辑数量 > 10;
-- ? 台湾的歌手出了多少张专辑、多少首歌？
SELECT 姓名, 专辑数量, 歌曲数量 FROM 歌手 WHERE 出生地 = '台湾';
-- ? 开演唱会最多的歌手是谁，开了几场？
-- ? 演唱会场次第一的歌手和场次
SELECT 姓名, 演唱会总场次 FROM 歌手 ORDER BY 演唱会总场次 DESC LIMIT 1;
-- ? 红粉数量前三名的歌手
SELECT 姓名 FROM 歌手 ORDER BY 红粉数量 DESC LIMIT 3;
-- ? 男女歌手各多少人，平均出几张专辑？
-- ? 按性别看歌手人数和平均专辑数
SELECT 性别, COUNT(*), AVG(专辑数量) FROM 歌手 GROUP BY 性别;
-- ? 歌手平均每张专辑几首歌？歌曲数量除以专辑数量
SELECT 姓名, 歌曲数量 / 专辑数量 FROM 歌手;
-- ? 歌曲数高于平均的歌手
-- ? 谁唱的歌比平均数多
SELECT 姓名 FROM 歌手 WHERE 歌曲数量 > (SELECT AVG(歌曲数量) FROM 歌手);
-- ? 不是香港也不是台湾出生的歌手，老家在哪？
SELECT 姓名, 出生地 FROM 歌手 WHERE 出生地 != '香港' AND 出生地 != '台湾';
-- ? 红粉数量在666到888之间的歌手有几个？
SELECT COUNT(*) FROM 歌手 WHERE 红粉数量 BETWEEN 666 AND 888;
-- ? 周杰伦的红粉比李荣浩多多少？
-- ? 周杰伦和李荣浩的红粉数量之差
SELECT (SELECT 红粉数量 FROM 歌手 WHERE 姓名 = '周杰伦') - (SELECT 红粉数量 FROM 歌手 WHERE 姓名 = '李荣浩');
-- ? 所有歌手的演唱会总共开了多少场？
SELECT SUM(演唱会总场次) FROM 歌手;
-- ? 按歌曲数量从少到多列出歌手
SELECT 姓名 FROM 歌手 ORDER BY 歌曲数量;
-- ? 第27届台湾金曲奖是谁主持的，哪年办的？
-- ? 第27届台湾金曲奖的主持人和年份
SELECT 主持人, 年份 FROM 金曲奖 WHERE 名称 = '第27届台湾金曲奖';
-- ? 入围作品超过104件的金曲奖是哪几届？
SELECT 名称 FROM 金曲奖 WHERE 入围作品数量 > 104;
-- ? 奖项最多的是哪届金曲奖？
-- ? 设奖数量第一的一届金曲奖叫什么
SELECT 名称 FROM 金曲奖 ORDER BY 奖项数量 DESC LIMIT 1;
-- ? 每届金曲奖的入围率：入围作品除以参赛作品
-- ? 各届入围作品数量占参赛作品数量的比例
SELECT 名称, 入围作品数量 / 参赛作品数量 FROM 金曲奖;
-- ? 各届有多少参赛作品没入围？
SELECT 名称, 参赛作品数量 - 入围作品数量 FROM 金曲奖;
-- ? 参赛作品低于平均数的届次和主持人
SELECT 名称, 主持人 FROM 金曲奖 WHERE 参赛作品数量 < (SELECT AVG(参赛作品数量) FROM 金曲奖);
-- ? 参赛作品最多一届和最少一届差多少件？
SELECT MAX(参赛作品数量) - MIN(参赛作品数量) FROM 金曲奖;
-- ? 黄子佼或陶晶莹主持的是哪届？
-- ? 主持人为黄子佼、陶晶莹的金曲奖
SELECT 名称 FROM 金曲奖 WHERE 主持人 = '黄子佼' OR 主持人 = '陶晶莹';
-- ? 崔健签在哪家唱片公司，什么时候签的？
SELECT T1.唱片公司, T1.签约时间 FROM 歌手签约唱片公司 AS T1 JOIN 歌手 AS T2 ON T1.歌手id = T2.歌手id WHERE T2.姓名 = '崔健';
-- ? 华纳唱片和环球音乐签了哪些歌手？
-- ? 签约华纳唱片或环球音乐的歌手
SELECT T2.姓名 FROM 歌手签约唱片公司 AS T1 JOIN 歌手 AS T2 ON T1.歌手id = T2.歌手id WHERE T1.唱片公司 IN ('华纳唱片', '环球音乐');
-- ? 每位歌手签过几家唱片公司，多的在前
SELECT T2.姓名, COUNT(*) FROM 歌手签约唱片公司 AS T1 JOIN 歌手 AS T2 ON T1.歌手id = T2.歌手id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC;
-- ? 没有签约任何唱片公司的歌手
-- ? 谁从没签过唱片公司
SELECT 姓名 FROM 歌手 WHERE 歌手id NOT IN (SELECT 歌手id FROM 歌手签约唱片公司);
-- ? 各唱片公司旗下歌手的歌曲总数
SELECT T1.唱片公司, SUM(T2.歌曲数量) FROM 歌手签约唱片公司 AS T1 JOIN 歌手 AS T2 ON T1.歌手id = T2.歌手id GROUP BY T1.唱片公司;
-- ? 第26届台湾金曲奖提名了哪些作品，角逐什么奖？
-- ? 第26届台湾金曲奖的提名作品与奖项名称
SELECT T1.提名作品, T1.奖项名称 FROM 金曲奖提名名单 AS T1 JOIN 金曲奖 AS T2 ON T1.奖届id = T2.金曲奖id WHERE T2.名称 = '第26届台湾金曲奖';
-- ? 山丘是在哪一届被提名的，提的什么奖？
SELECT T2.名称, T1.奖项名称 FROM 金曲奖提名名单 AS T1 JOIN 金曲奖 AS T2 ON T1.奖届id = T2.金曲奖id WHERE T1.提名作品 = '山丘';
-- ? 每届有几个提名？
SELECT T2.名称, COUNT(*) FROM 金曲奖提名名单 AS T1 JOIN 金曲奖 AS T2 ON T1.奖届id = T2.金曲奖id GROUP BY T2.名称;
-- ? 谁拿过最佳新人奖，在哪届拿的？
-- ? 最佳新人奖的得主和届次
SELECT T2.姓名, T3.名称 FROM 金曲奖获奖名单 AS T1 JOIN 歌手 AS T2 ON T1.获奖歌手id = T2.歌手id JOIN 金曲奖 AS T3 ON T1.奖届id = T3.金曲奖id WHERE T1.奖项名称 = '最佳新人奖';
-- ? 获奖次数最多的歌手
SELECT T2.姓名 FROM 金曲奖获奖名单 AS T1 JOIN 歌手 AS T2 ON T1.获奖歌手id = T2.歌手id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 从没得过金曲奖的歌手和出生地
-- ? 哪些歌手没有任何金曲奖奖项，他们是哪里人
SELECT 姓名, 出生地 FROM 歌手 WHERE 歌手id NOT IN (SELECT 获奖歌手id FROM 金曲奖获奖名单);
-- ? 得过至少2个奖的歌手
SELECT T2.姓名 FROM 金曲奖获奖名单 AS T1 JOIN 歌手 AS T2 ON T1.获奖歌手id = T2.歌手id GROUP BY T2.姓名 HAVING COUNT(*) >= 2;
-- ? 既有提名又有获奖的金曲奖届次
SELECT T2.名称 FROM 金曲奖提名名单 AS T1 JOIN 金曲奖 AS T2 ON T1.奖届id = T2.金曲奖id INTERSECT SELECT T2.名称 FROM 金曲奖获奖名单 AS T1 JOIN 金曲奖 AS T2 ON T1.奖届id = T2.金曲奖id;
-- ? 被提名过却没有出现在获奖名单里的奖项
-- ? 只有提名没有颁出的奖项名称
SELECT 奖项名称 FROM 金曲奖提名名单 EXCEPT SELECT 奖项名称 FROM 金曲奖获奖名单;
