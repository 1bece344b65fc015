-- 游戏

-- ? 游戏性评分超过8分的游戏有哪些？
SELECT 游戏名 FROM 游戏 WHERE 游戏性评分 > 8;
-- ? 音乐最好听的游戏是哪款？
-- ? 音乐评分最高的游戏
SELECT 游戏名 FROM 游戏 ORDER BY 游戏音乐评分 DESC LIMIT 1;
-- ? 画面评分和音乐评分都不低于7的游戏
SELECT 游戏名 FROM 游戏 WHERE 游戏画面评分 >= 7 AND 游戏音乐评分 >= 7;
-- ? 按特色评分从高到低排列游戏和分数
-- ? 哪些游戏最有特色？列出名称和特色评分，高分在前
SELECT 游戏名, 游戏特色评分 FROM 游戏 ORDER BY 游戏特色评分 DESC;
-- ? 所有游戏的平均画面评分和平均音乐评分
SELECT AVG(游戏画面评分), AVG(游戏音乐评分) FROM 游戏;
-- ? 服务评分低于平均的游戏
-- ? 哪些游戏的服务没达到平均水平
SELECT 游戏名 FROM 游戏 WHERE 相关服务评分 < (SELECT AVG(相关服务评分) FROM 游戏);
-- ? 画面评分比音乐评分高的游戏
SELECT 游戏名 FROM 游戏 WHERE 游戏画面评分 > 游戏音乐评分;
-- ? 每款游戏画面评分比音乐评分高多少？
SELECT 游戏名, 游戏画面评分 - 游戏音乐评分 FROM 游戏;
-- ? 画面和游戏性加起来得分最高的前三款游戏
-- ? 画面评分加游戏性评分，前三名是谁
SELECT 游戏名 FROM 游戏 ORDER BY 游戏画面评分 + 游戏性评分 DESC LIMIT 3;
-- ? 特色评分最高与最低相差几分？
SELECT MAX(游戏特色评分) - MIN(游戏特色评分) FROM 游戏;
-- ? 游戏性评分在6.1到9.5之间的游戏有几款？
SELECT COUNT(*) FROM 游戏 WHERE 游戏性评分 BETWEEN 6.1 AND 9.5;
-- ? 王者荣耀有多少注册玩家，每天多少人在线？
-- ? 王者荣耀的注册玩家量和日在线量
SELECT 注册玩家数量, 日在线玩家数量 FROM 游戏 WHERE 游戏名 = '王者荣耀';
-- ? 英雄联盟的各项评分：画面、音乐、游戏性、特色、服务
SELECT 游戏画面评分, 游戏音乐评分, 游戏性评分, 游戏特色评分, 相关服务评分 FROM 游戏 WHERE 游戏名 = '英雄联盟';
-- ? 服务最差的游戏是哪款，服务打了几分？
SELECT 游戏名, 相关服务评分 FROM 游戏 ORDER BY 相关服务评分 LIMIT 1;
-- ? 画面评分超过8或者特色评分超过9的游戏
-- ? 画面8分以上或特色9分以上的游戏名单
SELECT 游戏名 FROM 游戏 WHERE 游戏画面评分 > 8 OR 游戏特色评分 > 9;
-- ? 日本的游戏公司叫什么？
SELECT 公司名称 FROM 游戏公司 WHERE 国家 = '日本';
-- ? 不做平台的游戏公司有哪些，哪国的？
-- ? 不是游戏平台的公司及其国家
SELECT 公司名称, 国家 FROM 游戏公司 WHERE 公司性质 != '游戏平台';
-- ? 各国有多少家游戏公司？
SELECT 国家, COUNT(*) FROM 游戏公司 GROUP BY 国家;
-- ? 哪个国家的游戏公司最多？
-- ? 游戏公司数量最多的国家
SELECT 国家 FROM 游戏公司 GROUP BY 国家 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 游戏公司不止一家的国家有哪些（超过1家）？
SELECT 国家 FROM 游戏公司 GROUP BY 国家 HAVING COUNT(*) > 1;
-- ? 动视暴雪一年赚多少，是做开发还是做平台的？
SELECT 年收益, 公司性质 FROM 游戏公司 WHERE 公司名称 = '动视暴雪';
-- ? 美国的游戏开发商
-- ? 哪些游戏开发商来自美国
SELECT 公司名称 FROM 游戏公司 WHERE 国家 = '美国' AND 公司性质 = '游戏开发商';
-- ? 按公司性质统计公司数量，从多到少
SELECT 公司性质, COUNT(*) FROM 游戏公司 GROUP BY 公司性质 ORDER BY COUNT(*) DESC;
-- ? 既有游戏开发商又有游戏平台的国家
-- ? 开发商和平台两类公司都有的国家是哪个
SELECT 国家 FROM 游戏公司 WHERE 公司性质 = '游戏开发商' INTERSECT SELECT 国家 FROM 游戏公司 WHERE 公司性质 = '游戏平台';
-- ? 有游戏公司但没有游戏平台的国家
SELECT 国家 FROM 游戏公司 EXCEPT SELECT 国家 FROM 游戏公司 WHERE 公司性质 = '游戏平台';
-- ? 腾讯游戏发行了哪些游戏？
-- ? 列出腾讯游戏发行的全部游戏名
SELECT T3.游戏名 FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id JOIN 游戏 AS T3 ON T1.游戏id = T3.游戏id WHERE T2.公司名称 = '腾讯游戏';
-- ? 每家公司发行了几款游戏？
SELECT T2.公司名称, COUNT(*) FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名称;
-- ? 各公司发行的游戏平均画面评分，从高到低
-- ? 哪家公司的游戏画面好？按平均画面评分降序
SELECT T2.公司名称, AVG(T3.游戏画面评分) FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id JOIN 游戏 AS T3 ON T1.游戏id = T3.游戏id GROUP BY T2.公司名称 ORDER BY AVG(T3.游戏画面评分) DESC;
-- ? 一款游戏都没发行过的公司
SELECT 公司名称 FROM 游戏公司 WHERE 公司id NOT IN (SELECT 公司id FROM 发行游戏);
-- ? 没有公司发行的游戏有哪些？
SELECT 游戏名 FROM 游戏 WHERE 游戏id NOT IN (SELECT 游戏id FROM 发行游戏);
-- ? 游戏性评分高于平均的游戏是谁发行的？
-- ? 游戏性超过平均分的游戏和发行公司
SELECT T3.游戏名, T2.公司名称 FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id JOIN 游戏 AS T3 ON T1.游戏id = T3.游戏id WHERE T3.游戏性评分 > (SELECT AVG(游戏性评分) FROM 游戏);
-- ? 每款游戏的发行形式和收益额
SELECT T2.游戏名, T1.发行形式, T1.收益额 FROM 发行游戏 AS T1 JOIN 游戏 AS T2 ON T1.游戏id = T2.游戏id;
-- ? 发行游戏不少于3款的公司
SELECT T2.公司名称 FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名称 HAVING COUNT(*) >= 3;
-- ? 每个国家的公司发行了多少款游戏，其中音乐评分最高几分？
-- ? 按国家统计发行游戏数和最高音乐评分
SELECT T2.国家, COUNT(*), MAX(T3.游戏音乐评分) FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id JOIN 游戏 AS T3 ON T1.游戏id = T3.游戏id GROUP BY T2.国家;
-- ? 中国公司发行的游戏有哪些，服务评分多少？
SELECT T3.游戏名, T3.相关服务评分 FROM 发行游戏 AS T1 JOIN 游戏公司 AS T2 ON T1.公司id = T2.公司id JOIN 游戏 AS T3 ON T1.游戏id = T3.游戏id WHERE T2.国家 = '中国';
