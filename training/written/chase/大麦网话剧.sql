-- 大麦网话剧

-- ? 我爱桃花是谁导演的，由哪个团队演出？
-- ? 我爱桃花的导演和演出团队
SELECT 导演, 演出团队 FROM 话剧 WHERE 剧名 = '我爱桃花';
-- ? 开心麻花演的话剧有哪些？
SELECT 剧名 FROM 话剧 WHERE 演出团队 = '开心麻花';
-- ? 888的票还剩25张以上的话剧
-- ? 888票价余量大于25的话剧叫什么
SELECT 剧名 FROM 话剧 WHERE 列_888票价余量 > 25;
-- ? 100块的票剩得最多的话剧
-- ? 哪部话剧的100票价余量最多？
SELECT 剧名 FROM 话剧 ORDER BY 列_100票价余量 DESC LIMIT 1;
-- ? 牛天赐的688、488、288票各剩多少？
SELECT 列_688票价余量, 列_488票价余量, 列_288票价余量 FROM 话剧 WHERE 剧名 = '牛天赐';
-- ? 各话剧188的票和100的票加起来剩多少张？
-- ? 剧名以及188票价余量与100票价余量之和
SELECT 剧名, 列_188票价余量 + 列_100票价余量 FROM 话剧;
-- ? 288票余量低于平均的话剧
SELECT 剧名 FROM 话剧 WHERE 列_288票价余量 < (SELECT AVG(列_288票价余量) FROM 话剧);
-- ? 所有话剧488的票一共剩多少，平均剩多少？
-- ? 488票价余量的总数和平均数
SELECT SUM(列_488票价余量), AVG(列_488票价余量) FROM 话剧;
-- ? 主打爆笑贺岁的话剧
SELECT 剧名 FROM 话剧 WHERE 剧目亮点 = '爆笑贺岁';
-- ? 张国立和沈腾分别导演了哪部话剧？
-- ? 导演为张国立或沈腾的话剧
SELECT 剧名 FROM 话剧 WHERE 导演 IN ('张国立', '沈腾');
-- ? 688票余量在10到15之间的话剧
SELECT 剧名 FROM 话剧 WHERE 列_688票价余量 BETWEEN 10 AND 15;
-- ? 皇帝的新娘比贼想得到你的188票多剩几张？
-- ? 皇帝的新娘与贼想得到你的188票价余量之差
SELECT (SELECT 列_188票价余量 FROM 话剧 WHERE 剧名 = '皇帝的新娘') - (SELECT 列_188票价余量 FROM 话剧 WHERE 剧名 = '贼想得到你');
-- ? 不是北京人艺演出的话剧和亮点
SELECT 剧名, 剧目亮点 FROM 话剧 WHERE 演出团队 <> '北京人艺';
-- ? 老舍茶馆周几有话剧，什么时间段？
-- ? 老舍茶馆话剧演出的日期和时间段
SELECT 上映日期, 时间段 FROM 话剧演出 WHERE 演出场馆 = '老舍茶馆';
-- ? 周一或周三演的话剧名称
SELECT DISTINCT T2.剧名 FROM 话剧演出 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id WHERE T1.上映日期 IN ('周一', '周三');
-- ? 狮子王音乐剧在哪个场馆演？
-- ? 想看狮子王音乐剧，去哪个剧场
SELECT T1.演出场馆 FROM 话剧演出 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id WHERE T2.剧名 = '狮子王音乐剧';
-- ? 每部话剧安排了几场演出？
-- ? 剧名和演出安排次数
SELECT T2.剧名, COUNT(*) FROM 话剧演出 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id GROUP BY T2.话剧id;
-- ? 没有安排演出的话剧
-- ? 哪些话剧没有任何演出安排？
SELECT 剧名 FROM 话剧 WHERE 话剧id NOT IN (SELECT 话剧id FROM 话剧演出);
-- ? 14:00开演的话剧在哪些场馆？
SELECT 演出场馆 FROM 话剧演出 WHERE 时间段 = '14:00';
-- ? 各时间段的话剧演出数，从多到少
SELECT 时间段, COUNT(*) FROM 话剧演出 GROUP BY 时间段 ORDER BY COUNT(*) DESC;
-- ? 上映日期不在周五的话剧剧名和场馆
-- ? 非周五演出的话剧及其演出场馆
SELECT T2.剧名, T1.演出场馆 FROM 话剧演出 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id WHERE T1.上映日期 <> '周五';
-- ? 上海上映哪些话剧？
-- ? 在上海能看到的话剧
SELECT T2.剧名 FROM 上映城市 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id WHERE T1.城市 = '上海';
-- ? 每部话剧在几个城市上映？
SELECT T2.剧名, COUNT(*) FROM 上映城市 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id GROUP BY T2.话剧id;
-- ? 至少在2个城市上映的话剧
SELECT T2.剧名 FROM 上映城市 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id GROUP BY T2.话剧id HAVING COUNT(*) >= 2;
-- ? 没在任何城市上映的话剧和导演
-- ? 哪些话剧没有上映城市，导演是谁？
SELECT 剧名, 导演 FROM 话剧 WHERE 话剧id NOT IN (SELECT 话剧id FROM 上映城市);
-- ? 西安上映的话剧由哪个团队演出？
SELECT T2.演出团队 FROM 上映城市 AS T1 JOIN 话剧 AS T2 ON T1.话剧id = T2.话剧id WHERE T1.城市 = '西安';
-- ? 英文演出的音乐剧有哪些，在哪个城市？
-- ? 用英文演的音乐剧及演出城市
SELECT 剧名, 演出城市 FROM 音乐剧 WHERE 演出语言 = '英文';
-- ? 中文和英文音乐剧各有几部？
SELECT 演出语言, COUNT(*) FROM 音乐剧 GROUP BY 演出语言;
-- ? 白夜行在哪里演，导演是谁？
SELECT 演出场馆, 导演 FROM 音乐剧 WHERE 剧名 = '白夜行';
-- ? 不在北京演的音乐剧
-- ? 演出城市不是北京的音乐剧名
SELECT 剧名 FROM 音乐剧 WHERE 演出城市 <> '北京';
-- ? 真爱梁祝的主要演员是谁，什么时段演？
SELECT T1.主要演员, T1.演出时间段 FROM 音乐剧演出 AS T1 JOIN 音乐剧 AS T2 ON T1.音乐剧id = T2.音乐剧id WHERE T2.剧名 = '真爱梁祝';
-- ? 从没演出过的音乐剧
-- ? 哪些音乐剧没有演出记录？
SELECT 剧名 FROM 音乐剧 WHERE 音乐剧id NOT IN (SELECT 音乐剧id FROM 音乐剧演出);
-- ? 每部音乐剧有几条演出安排？
SELECT T2.剧名, COUNT(*) FROM 音乐剧演出 AS T1 JOIN 音乐剧 AS T2 ON T1.音乐剧id = T2.音乐剧id GROUP BY T2.音乐剧id;
-- ? 导演自己也是主要演员的音乐剧
-- ? 哪些音乐剧的主要演员就是它的导演？
SELECT T2.剧名 FROM 音乐剧演出 AS T1 JOIN 音乐剧 AS T2 ON T1.音乐剧id = T2.音乐剧id WHERE T1.主要演员 = T2.导演;
-- ? 既演话剧又演音乐剧的场馆
SELECT 演出场馆 FROM 话剧演出 INTERSECT SELECT 演出场馆 FROM 音乐剧;
