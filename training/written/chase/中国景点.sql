-- 中国景点

-- ? 旺季门票不超过60块的景区有哪些？
-- ? 旺季票价60以内的景区
SELECT 景区名 FROM 景区 WHERE 旺季门票价格 <= 60;
-- ? 按旺季票价从贵到便宜列出景区和价格
SELECT 景区名, 旺季门票价格 FROM 景区 ORDER BY 旺季门票价格 DESC;
-- ? 每个景区旺季比淡季贵多少钱？
-- ? 景区淡旺季门票差价
SELECT 景区名, 旺季门票价格 - 淡季门票价格 FROM 景区;
-- ? 旺季票价比平均票价高的景区叫什么，在哪个城市？
SELECT 景区名, 所属城市 FROM 景区 WHERE 旺季门票价格 > (SELECT AVG(旺季门票价格) FROM 景区);
-- ? 淡季去哪个景区最便宜？
-- ? 淡季票价最低的景区
SELECT 景区名 FROM 景区 ORDER BY 淡季门票价格 LIMIT 1;
-- ? 陕西省的景区是什么时候建的？
SELECT 景区名, 始建时间 FROM 景区 WHERE 所属省份 = '陕西省';
-- ? 始建于秦朝的是哪个景区？
SELECT 景区名 FROM 景区 WHERE 始建时间 = '秦朝';
-- ? 国家5A级景区一共有几个，旺季平均票价是多少？
-- ? 统计国家5A级景区的数量和平均旺季票价
SELECT COUNT(*), AVG(旺季门票价格) FROM 景区 WHERE 景点级别 = '国家5A级景区';
-- ? 旺季门票在100到135之间的景区有多大？列出名字和占地面积
SELECT 景区名, 占地面积 FROM 景区 WHERE 旺季门票价格 BETWEEN 100 AND 135;
-- ? 不在北京的景区中，淡季门票超过90的有哪些？
-- ? 除了北京，淡季票价高于90的景区
SELECT 景区名 FROM 景区 WHERE 所属省份 != '北京' AND 淡季门票价格 > 90;
-- ? 旺季最贵的景区和最便宜的景区票价差多少？
SELECT MAX(旺季门票价格) - MIN(旺季门票价格) FROM 景区;
-- ? 各省景区的平均旺季票价和平均淡季票价
SELECT 所属省份, AVG(旺季门票价格), AVG(淡季门票价格) FROM 景区 GROUP BY 所属省份;
-- ? 淡季票价前三名的景区是哪几个？
SELECT 景区名 FROM 景区 ORDER BY 淡季门票价格 DESC LIMIT 3;
-- ? 南京的动物园叫什么，门票多少？
-- ? 想带孩子去南京看动物，去哪个动物园，要花多少钱？
SELECT 动物园名, 门票价格 FROM 动物园 WHERE 所属城市 = '南京';
-- ? 门票40元的动物园有几家？
SELECT COUNT(*) FROM 动物园 WHERE 门票价格 = '40元';
-- ? 1908年建成的动物园在哪个城市？
SELECT 所属城市 FROM 动物园 WHERE 竣工时间 = '1908年';
-- ? 把动物园按竣工时间从早到晚排一下
-- ? 动物园名称和建成年份，老的在前
SELECT 动物园名, 竣工时间 FROM 动物园 ORDER BY 竣工时间;
-- ? 各种票价的动物园各有几家？
SELECT 门票价格, COUNT(*) FROM 动物园 GROUP BY 门票价格;
-- ? 玉辟邪在哪个动物园，有多少？
SELECT T2.动物园名, T1.数量 FROM 馆藏动物 AS T1 JOIN 动物园 AS T2 ON T1.动物园id = T2.动物园id WHERE T1.动物名称 = '玉辟邪';
-- ? 每个动物园各有多少种动物？
-- ? 各动物园动物种类数
SELECT T2.动物园名, COUNT(*) FROM 馆藏动物 AS T1 JOIN 动物园 AS T2 ON T1.动物园id = T2.动物园id GROUP BY T2.动物园名;
-- ? 北京的动物园里都有什么动物？
SELECT T1.动物名称 FROM 馆藏动物 AS T1 JOIN 动物园 AS T2 ON T1.动物园id = T2.动物园id WHERE T2.所属城市 = '北京';
-- ? 没有任何动物登记的动物园是哪些？
-- ? 哪几家动物园查不到一只动物
SELECT 动物园名 FROM 动物园 WHERE 动物园id NOT IN (SELECT 动物园id FROM 馆藏动物);
-- ? 登记了至少2种动物的动物园
SELECT T2.动物园名 FROM 馆藏动物 AS T1 JOIN 动物园 AS T2 ON T1.动物园id = T2.动物园id GROUP BY T2.动物园名 HAVING COUNT(*) >= 2;
-- ? 北京欢乐谷投资了多少，占地多大？
SELECT 总投资, 占地面积 FROM 游乐园 WHERE 名称 = '北京欢乐谷';
-- ? 哪些游乐园不在上海也不在香港，门票多少？
SELECT 名称, 门票价格 FROM 游乐园 WHERE 所属城市 != '上海' AND 所属城市 != '香港';
-- ? 哪个游乐园可以坐过山车？
-- ? 想玩过山车，去哪个游乐园
SELECT T2.名称 FROM 娱乐项目 AS T1 JOIN 游乐园 AS T2 ON T1.游乐园id = T2.游乐园id WHERE T1.项目名称 = '过山车';
-- ? 列出只在夏季开放的项目以及所在的游乐园和城市
SELECT T1.项目名称, T2.名称, T2.所属城市 FROM 娱乐项目 AS T1 JOIN 游乐园 AS T2 ON T1.游乐园id = T2.游乐园id WHERE T1.季节 = '夏季';
-- ? 一年四季都能玩的项目有几个？
SELECT COUNT(*) FROM 娱乐项目 WHERE 季节 = '四季';
-- ? 各游乐园的娱乐项目数，从多到少
-- ? 哪个游乐园项目多？按项目数降序列出名称和数量
SELECT T2.名称, COUNT(*) FROM 娱乐项目 AS T1 JOIN 游乐园 AS T2 ON T1.游乐园id = T2.游乐园id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? 一个娱乐项目都没有的游乐园在哪座城市？
SELECT 名称, 所属城市 FROM 游乐园 WHERE 游乐园id NOT IN (SELECT 游乐园id FROM 娱乐项目);
-- ? 早上8:30开门的博物馆有哪些，票价多少？
-- ? 8:30开馆的博物馆和门票
SELECT 馆名, 票价 FROM 博物馆 WHERE 开馆时间 = '8:30';
-- ? 每座城市有多少家博物馆？
SELECT 所属城市, COUNT(*) FROM 博物馆 GROUP BY 所属城市;
-- ? 5A级的文物保护单位都有哪些，哪年评定的？
SELECT 名称, 评定年份 FROM 重点文物保护单位 WHERE 保护级别 = 'AAAAA级';
-- ? 河南有几处重点文物保护单位？
-- ? 数一数河南的重点文保单位
SELECT COUNT(*) FROM 重点文物保护单位 WHERE 所属城市 = '河南';
-- ? 既有游乐园又有动物园的城市
SELECT 所属城市 FROM 游乐园 INTERSECT SELECT 所属城市 FROM 动物园;
-- ? 有游乐园但没有动物园的城市有哪些？
SELECT 所属城市 FROM 游乐园 EXCEPT SELECT 所属城市 FROM 动物园;
