-- 二手车

-- ? 北京上牌的车有哪些，是什么牌子？
-- ? 在北京上牌的车型和品牌
SELECT 车型, 汽车品牌 FROM 车型 WHERE 上牌地 = '北京';
-- ? 奔驰公司的车型
SELECT 车型 FROM 车型 WHERE 汽车品牌 = '奔驰公司';
-- ? 艾力绅至尊版是哪年上牌的，在哪上的牌？
-- ? 艾力绅至尊版的上牌时间和上牌地
SELECT 上牌时间, 上牌地 FROM 车型 WHERE 车型 = '艾力绅至尊版';
-- ? 不是本田公司的车有几款？
SELECT COUNT(*) FROM 车型 WHERE 汽车品牌 != '本田公司';
-- ? 上海或者天津上牌的车的里程和过户记录
-- ? 上海、天津牌照的车跑了多少公里、过户几次？
SELECT 里程数, 过户记录 FROM 车型 WHERE 上牌地 = '上海' OR 上牌地 = '天津';
-- ? 没有过户过的车（过户记录为0）是什么牌子的？
SELECT 汽车品牌 FROM 车型 WHERE 过户记录 = 0;
-- ? 各品牌有几款二手车？
-- ? 二手车的品牌分布
SELECT 汽车品牌, COUNT(*) FROM 车型 GROUP BY 汽车品牌;
-- ? 每个上牌地的车数，从多到少
SELECT 上牌地, COUNT(*) FROM 车型 GROUP BY 上牌地 ORDER BY COUNT(*) DESC;
-- ? 车辆一共在几个城市上过牌？
SELECT COUNT(DISTINCT 上牌地) FROM 车型;
-- ? 哪个品牌的二手车最多？
-- ? 车款数量排第一的汽车品牌
SELECT 汽车品牌 FROM 车型 GROUP BY 汽车品牌 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 车款超过2款的品牌
SELECT 汽车品牌 FROM 车型 GROUP BY 汽车品牌 HAVING COUNT(*) > 2;
-- ? 2010年上牌的车排量多大？
-- ? 2010年上牌车辆的品牌和排量
SELECT 汽车品牌, 排量 FROM 车型 WHERE 上牌时间 = '2010年';
-- ? 宝马集团和一汽大众公司的车在哪儿上的牌？
SELECT 汽车品牌, 上牌地 FROM 车型 WHERE 汽车品牌 IN ('宝马集团', '一汽大众公司');
-- ? 按上牌时间从新到旧列出品牌和上牌时间
-- ? 车龄新的排前面，给出品牌、上牌时间
SELECT 汽车品牌, 上牌时间 FROM 车型 ORDER BY 上牌时间 DESC;
-- ? 上牌最早的车是哪个品牌的？
SELECT 汽车品牌 FROM 车型 ORDER BY 上牌时间 LIMIT 1;
-- ? 排量2.4L而且不在武汉上牌的车
SELECT 车型 FROM 车型 WHERE 排量 = '2.4L' AND 上牌地 != '武汉';
-- ? 每种排量各有多少辆车？
-- ? 按排量统计车辆数
SELECT 排量, COUNT(*) FROM 车型 GROUP BY 排量;
-- ? 既有2010年上牌也有2017年上牌的品牌
SELECT 汽车品牌 FROM 车型 WHERE 上牌时间 = '2010年' INTERSECT SELECT 汽车品牌 FROM 车型 WHERE 上牌时间 = '2017年';
-- ? 没有在上海上过牌的品牌有哪些？
-- ? 哪些品牌的车从没在上海上牌
SELECT 汽车品牌 FROM 车型 EXCEPT SELECT 汽车品牌 FROM 车型 WHERE 上牌地 = '上海';
-- ? 人人车的服务费比例是多少？
SELECT 服务费比例 FROM 车型平台售卖 WHERE 平台 = '人人车';
-- ? 瓜子二手车和优信二手车的车卖多少钱、收多少服务费？
-- ? 瓜子二手车、优信二手车上的售价及服务费比例
SELECT 平台, 售价, 服务费比例 FROM 车型平台售卖 WHERE 平台 IN ('瓜子二手车', '优信二手车');
-- ? 服务费比例为5%的平台
SELECT 平台 FROM 车型平台售卖 WHERE 服务费比例 = '5%';
-- ? 一共有多少个卖车平台？
-- ? 能买二手车的平台有几家
SELECT COUNT(DISTINCT 平台) FROM 车型平台售卖;
-- ? 名字里有“二手车”的平台及售价
SELECT 平台, 售价 FROM 车型平台售卖 WHERE 平台 LIKE '%二手车%';
-- ? 淘车无忧上有哪些品牌的车？
-- ? 淘车无忧在卖的车是什么牌子
SELECT T2.汽车品牌 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id WHERE T1.平台 = '淘车无忧';
-- ? 列出车型、平台和售价
SELECT T2.车型, T1.平台, T1.售价 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id;
-- ? 每款车在几个平台上卖？
-- ? 各车型的在售平台数
SELECT T2.车型, COUNT(*) FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id GROUP BY T2.车型;
-- ? 没有在任何平台出售的车是什么品牌，在哪上牌？
SELECT 汽车品牌, 上牌地 FROM 车型 WHERE 车辆id NOT IN (SELECT 车辆id FROM 车型平台售卖);
-- ? 在至少3个平台出售的汽车品牌
-- ? 挂了不少于3个平台的品牌
SELECT T2.汽车品牌 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id GROUP BY T2.汽车品牌 HAVING COUNT(DISTINCT T1.平台) >= 3;
-- ? 各平台有几款车在卖，多的在前
SELECT 平台, COUNT(*) FROM 车型平台售卖 GROUP BY 平台 ORDER BY COUNT(*) DESC;
-- ? 北京牌照的车在哪些平台卖，要多少钱？
-- ? 想买北京上牌的车，去哪个平台？售价多少？
SELECT T1.平台, T1.售价 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id WHERE T2.上牌地 = '北京';
-- ? 上牌地不同的车各有多少条平台售卖信息？
SELECT T2.上牌地, COUNT(*) FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id GROUP BY T2.上牌地;
-- ? 挂在平台最多的车是什么排量，什么品牌？
SELECT T2.排量, T2.汽车品牌 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id GROUP BY T2.车辆id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 平台售卖信息比车型条数多几条？
-- ? 售卖记录数与车型数之差
SELECT (SELECT COUNT(*) FROM 车型平台售卖) - (SELECT COUNT(*) FROM 车型);
-- ? 人人车上没有、瓜子二手车上有的车型
SELECT T2.车型 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id WHERE T1.平台 = '瓜子二手车' EXCEPT SELECT T2.车型 FROM 车型平台售卖 AS T1 JOIN 车型 AS T2 ON T1.车辆id = T2.车辆id WHERE T1.平台 = '人人车';
