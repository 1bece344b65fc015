-- 动物

-- ? 一级保护动物有哪些？
-- ? 受一级保护的动物名称
SELECT 中文学名 FROM 动物 WHERE 保护级别 = '一级';
-- ? 眼镜蛇属于什么纲、什么科？
-- ? 眼镜蛇的所属纲和所属科
SELECT 所属纲, 所属科 FROM 动物 WHERE 中文学名 = '眼镜蛇';
-- ? 极危或濒危的动物
SELECT 中文学名 FROM 动物 WHERE 濒危级别 IN ('极危', '濒危');
-- ? 鸟纲的动物都吃什么？
SELECT 中文学名, 食性 FROM 动物 WHERE 所属纲 = '鸟纲';
-- ? 吃肉的动物叫什么？
-- ? 食肉动物名单
SELECT 中文学名 FROM 动物 WHERE 食性 = '食肉';
-- ? 不吃肉的动物有几种？
SELECT COUNT(*) FROM 动物 WHERE 食性 <> '食肉';
-- ? 每个纲各有多少种动物？
-- ? 按所属纲统计动物种数
SELECT 所属纲, COUNT(*) FROM 动物 GROUP BY 所属纲;
-- ? 各食性的动物数量，从多到少
SELECT 食性, COUNT(*) FROM 动物 GROUP BY 食性 ORDER BY COUNT(*) DESC;
-- ? 拥有至少2种动物的保护级别
SELECT 保护级别 FROM 动物 GROUP BY 保护级别 HAVING COUNT(*) >= 2;
-- ? 既是食草又受二级保护的动物
-- ? 二级保护的食草动物有哪些？
SELECT 中文学名 FROM 动物 WHERE 食性 = '食草' AND 保护级别 = '二级';
-- ? 已经灭绝（灭绝或野生灭绝）的动物是什么科的？
SELECT 中文学名, 所属科 FROM 动物 WHERE 濒危级别 = '灭绝' OR 濒危级别 = '野生灭绝';
-- ? 热带的城市有哪些，属于哪个国家？
-- ? 位于热带的城市和所属国家
SELECT 城市, 所属国家 FROM 城市 WHERE 气候地带 = '热带';
-- ? 泰国和巴西的城市
SELECT 城市 FROM 城市 WHERE 所属国家 IN ('泰国', '巴西');
-- ? 每个洲有几座城市？
SELECT 所属洲, COUNT(*) FROM 城市 GROUP BY 所属洲;
-- ? 不在亚洲的国家有哪些？
-- ? 亚洲以外的所属国家
SELECT DISTINCT 所属国家 FROM 城市 WHERE 所属洲 <> '亚洲';
-- ? 大象分布在哪些国家，还剩多少？
-- ? 大象的分布国家和现存数量
SELECT T3.所属国家, T1.现存数量 FROM 动物分布城市 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T2.中文学名 = '大象';
-- ? 每种动物现在总共有多少只？
-- ? 各动物现存数量合计
SELECT T2.中文学名, SUM(T1.现存数量) FROM 动物分布城市 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id GROUP BY T2.动物id;
-- ? 现存最少的是哪种动物？
SELECT T2.中文学名 FROM 动物分布城市 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id ORDER BY T1.现存数量 LIMIT 1;
-- ? 现存数量不到1000的动物和濒危级别
-- ? 剩下少于1000只的动物，濒危到什么级别？
SELECT DISTINCT T2.中文学名, T2.濒危级别 FROM 动物分布城市 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id WHERE T1.现存数量 < 1000;
-- ? 现存数量最多和最少之差
SELECT MAX(现存数量) - MIN(现存数量) FROM 动物分布城市;
-- ? 没有分布记录的动物
-- ? 哪些动物在任何城市都没有分布？
SELECT 中文学名 FROM 动物 WHERE 动物id NOT IN (SELECT 动物id FROM 动物分布城市);
-- ? 亚洲有哪些动物？
SELECT DISTINCT T2.中文学名 FROM 动物分布城市 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id JOIN 城市 AS T3 ON T1.城市id = T3.城市id WHERE T3.所属洲 = '亚洲';
-- ? 各国动物的现存总数，从高到低
-- ? 按国家汇总现存动物数量并降序
SELECT T2.所属国家, SUM(T1.现存数量) FROM 动物分布城市 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.所属国家 ORDER BY SUM(T1.现存数量) DESC;
-- ? 现存数量超过平均的动物
SELECT DISTINCT T2.中文学名 FROM 动物分布城市 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id WHERE T1.现存数量 > (SELECT AVG(现存数量) FROM 动物分布城市);
-- ? 狐假虎威里的动物是好形象还是坏形象？
-- ? 狐假虎威的形象
SELECT 形象 FROM 动物寓言故事 WHERE 寓言故事 = '狐假虎威';
-- ? 形象坏的寓言故事有哪些，主角是什么动物？
SELECT T1.寓言故事, T2.中文学名 FROM 动物寓言故事 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id WHERE T1.形象 = '坏';
-- ? 每种动物有几个寓言故事？
-- ? 动物名称和寓言故事数量
SELECT T2.中文学名, COUNT(*) FROM 动物寓言故事 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id GROUP BY T2.动物id;
-- ? 从没出现在寓言故事里的动物
SELECT 中文学名 FROM 动物 WHERE 动物id NOT IN (SELECT 动物id FROM 动物寓言故事);
-- ? 日本拍的动物电影叫什么？
SELECT 影片名 FROM 动物电影 WHERE 拍摄国家 = '日本';
-- ? 动物题材的纪录片有哪些，哪国拍的？
-- ? 类型为纪录片的影片和拍摄国家
SELECT 影片名, 拍摄国家 FROM 动物电影 WHERE 类型 = '纪录片';
-- ? 导盲犬小Q讲的是什么动物？
SELECT T2.中文学名 FROM 动物电影 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id WHERE T1.影片名 = '导盲犬小Q';
-- ? 各类型动物电影的部数
-- ? 每种类型的动物电影有几部？
SELECT 类型, COUNT(*) FROM 动物电影 GROUP BY 类型;
-- ? 被拍成电影最多的动物
SELECT T2.中文学名 FROM 动物电影 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id GROUP BY T2.动物id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没被拍过电影的动物
-- ? 哪些动物没有任何电影？
SELECT 中文学名 FROM 动物 WHERE 动物id NOT IN (SELECT 动物id FROM 动物电影);
-- ? 既有寓言故事又有电影的动物
SELECT T2.中文学名 FROM 动物寓言故事 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id INTERSECT SELECT T2.中文学名 FROM 动物电影 AS T1 JOIN 动物 AS T2 ON T1.动物id = T2.动物id;
