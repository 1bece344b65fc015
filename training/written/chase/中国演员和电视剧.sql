-- 中国演员和电视剧

-- ? 出生在北京的导演是谁？
SELECT 姓名 FROM 导演 WHERE 出生地 = '北京';
-- ? 王家卫哪年哪月生的，哪个学校毕业？
-- ? 王家卫的生日和母校
SELECT 出生日期, 毕业院校 FROM 导演 WHERE 姓名 = '王家卫';
-- ? 不是北京电影学院毕业的导演有哪些？
SELECT 姓名 FROM 导演 WHERE 毕业院校 <> '北京电影学院';
-- ? 每所学校分别出了多少位导演？
-- ? 按毕业院校统计导演人数
SELECT 毕业院校, COUNT(*) FROM 导演 GROUP BY 毕业院校;
-- ? 培养了至少两位导演的院校
SELECT 毕业院校 FROM 导演 GROUP BY 毕业院校 HAVING COUNT(*) >= 2;
-- ? 佟丽娅是什么民族、什么星座的？
-- ? 想了解佟丽娅的民族和星座
SELECT 民族, 星座 FROM 演员 WHERE 姓名 = '佟丽娅';
-- ? AB型血的演员有谁
SELECT 姓名 FROM 演员 WHERE 血型 = 'AB型';
-- ? 少数民族（非汉族）的演员有哪些？
-- ? 哪些演员不是汉族？
SELECT 姓名 FROM 演员 WHERE 民族 <> '汉族';
-- ? 狮子座或双子座的演员
SELECT 姓名 FROM 演员 WHERE 星座 IN ('狮子座', '双子座');
-- ? 毕业于上海戏剧学院的演员有几个？
SELECT COUNT(*) FROM 演员 WHERE 毕业院校 = '上海戏剧学院';
-- ? 来自新疆的演员叫什么？
-- ? 出生地里带“新疆”的演员
SELECT 姓名 FROM 演员 WHERE 出生地 LIKE '%新疆%';
-- ? 演员里各种血型分别有多少人，从多到少排
SELECT 血型, COUNT(*) FROM 演员 GROUP BY 血型 ORDER BY COUNT(*) DESC;
-- ? 演员们涉及多少个星座？
SELECT COUNT(DISTINCT 星座) FROM 演员;
-- ? 各院校毕业的演员人数
-- ? 每个学校各走出了几位演员？
SELECT 毕业院校, COUNT(*) FROM 演员 GROUP BY 毕业院校;
-- ? 韩庚老家在哪，多高多重？
-- ? 韩庚的出生地、身高和体重
SELECT 出生地, 身高, 体重 FROM 演员 WHERE 姓名 = '韩庚';
-- ? 按个子从高到矮列出演员
SELECT 姓名 FROM 演员 ORDER BY 身高 DESC;
-- ? 最轻的演员是谁？
-- ? 体重垫底的演员叫什么名字
SELECT 姓名 FROM 演员 ORDER BY 体重 LIMIT 1;
-- ? 既培养了导演又培养了演员的学校有哪些？
SELECT 毕业院校 FROM 导演 INTERSECT SELECT 毕业院校 FROM 演员;
-- ? 出过演员但没出过导演的院校
-- ? 哪些学校只有演员毕业，没有导演毕业？
SELECT 毕业院校 FROM 演员 EXCEPT SELECT 毕业院校 FROM 导演;
-- ? 王倦写了哪部剧，是什么类型的？
SELECT 剧名, 类型 FROM 电视剧 WHERE 编剧 = '王倦';
-- ? 古装剧有哪些？
-- ? 给我推荐几部古装电视剧
SELECT 剧名 FROM 电视剧 WHERE 类型 = '古装';
-- ? 侯鸿亮制作的电视剧叫什么，共多少集？
SELECT 剧名, 集数 FROM 电视剧 WHERE 制片人 = '侯鸿亮';
-- ? 54集的电视剧是哪部？
-- ? 哪部剧总共54集
SELECT 剧名 FROM 电视剧 WHERE 集数 = '54集';
-- ? 集数最多的电视剧
SELECT 剧名 FROM 电视剧 ORDER BY 集数 DESC LIMIT 1;
-- ? 每种类型的电视剧各有几部？
-- ? 按类型数一数电视剧
SELECT 类型, COUNT(*) FROM 电视剧 GROUP BY 类型;
-- ? 不止一部电视剧的类型有哪些？
SELECT 类型 FROM 电视剧 GROUP BY 类型 HAVING COUNT(*) > 1;
-- ? 列出每部电视剧和它的导演
-- ? 剧名、导演姓名，一一对应给我
SELECT T1.剧名, T2.姓名 FROM 电视剧 AS T1 JOIN 导演 AS T2 ON T1.导演id = T2.导演id;
-- ? 庆余年的导演是哪里人？
SELECT T2.出生地 FROM 电视剧 AS T1 JOIN 导演 AS T2 ON T1.导演id = T2.导演id WHERE T1.剧名 = '庆余年';
-- ? 中央戏剧学院毕业的导演拍过什么剧？
-- ? 导演是中央戏剧学院出身的电视剧
SELECT T1.剧名 FROM 电视剧 AS T1 JOIN 导演 AS T2 ON T1.导演id = T2.导演id WHERE T2.毕业院校 = '中央戏剧学院';
-- ? 每位导演各执导了几部电视剧？
SELECT T2.姓名, COUNT(*) FROM 电视剧 AS T1 JOIN 导演 AS T2 ON T1.导演id = T2.导演id GROUP BY T2.导演id;
-- ? 没拍过电视剧的导演是谁？
-- ? 哪些导演名下没有任何电视剧
SELECT 姓名 FROM 导演 WHERE 导演id NOT IN (SELECT 导演id FROM 电视剧);
-- ? 关晓彤在电视剧里演过哪些角色？
SELECT T1.角色 FROM 参演电视剧 AS T1 JOIN 演员 AS T2 ON T1.演员id = T2.演员id WHERE T2.姓名 = '关晓彤';
-- ? 每个演员参演了多少部剧，按数量从高到低
-- ? 演员参演数量排行，带姓名
SELECT T2.姓名, COUNT(*) FROM 参演电视剧 AS T1 JOIN 演员 AS T2 ON T1.演员id = T2.演员id GROUP BY T2.演员id ORDER BY COUNT(*) DESC;
-- ? 甄嬛传里有哪些演员出演，都演谁？
-- ? 甄嬛传的演员姓名和对应角色
SELECT T2.姓名, T1.角色 FROM 参演电视剧 AS T1 JOIN 演员 AS T2 ON T1.演员id = T2.演员id JOIN 电视剧 AS T3 ON T1.电视剧id = T3.电视剧 WHERE T3.剧名 = '甄嬛传';
-- ? 从没演过电视剧的演员有哪些？
SELECT 姓名 FROM 演员 WHERE 演员id NOT IN (SELECT 演员id FROM 参演电视剧);
