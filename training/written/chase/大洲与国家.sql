-- 大洲与国家

-- ? 人类发展指数超过0.9的国家和首都
-- ? 哪些国家的人类发展指数在0.9以上？首都是哪
SELECT 国家, 首都 FROM 国家 WHERE 人类发展指数 > 0.9;
-- ? 渥太华是哪个国家的首都？
SELECT 国家 FROM 国家 WHERE 首都 = '渥太华';
-- ? 首都是惠灵顿的国家有多大，多少人口？
-- ? 惠灵顿那个国家的国土面积和人口数量
SELECT 国土面积, 人口数量 FROM 国家 WHERE 首都 = '惠灵顿';
-- ? 靠右行驶的国家有几个？
SELECT COUNT(*) FROM 国家 WHERE 道路通行 = '靠右行驶';
-- ? 人类发展指数倒数第一的国家
-- ? 发展指数最低的国家叫什么
SELECT 国家 FROM 国家 ORDER BY 人类发展指数 LIMIT 1;
-- ? 按人类发展指数从高到低列出首都和指数
SELECT 首都, 人类发展指数 FROM 国家 ORDER BY 人类发展指数 DESC;
-- ? 人类发展指数的平均值和最高值
-- ? 各国人类发展指数平均多少、最高多少
SELECT AVG(人类发展指数), MAX(人类发展指数) FROM 国家;
-- ? 人类发展指数低于平均的国家
SELECT 国家 FROM 国家 WHERE 人类发展指数 < (SELECT AVG(人类发展指数) FROM 国家);
-- ? 人类发展指数最高和最低差多少？
SELECT MAX(人类发展指数) - MIN(人类发展指数) FROM 国家;
-- ? 美国的人均GDP和GDP总量是多少？
-- ? 查美国GDP：人均、总计
SELECT 人均GDP, GDP总计 FROM 国家 WHERE 国家 = '美国';
-- ? 加拿大和巴西的水域率
SELECT 国家, 水域率 FROM 国家 WHERE 国家 IN ('加拿大', '巴西');
-- ? 首都不是北京的国家有哪些，车怎么走？
-- ? 除首都是北京的以外，其余国家的道路通行方式
SELECT 国家, 道路通行 FROM 国家 WHERE 首都 != '北京';
-- ? 人类发展指数在0.911到0.914之间的首都
SELECT 首都 FROM 国家 WHERE 人类发展指数 BETWEEN 0.911 AND 0.914;
-- ? 亚洲有多少个民族，人口密度多大？
-- ? 亚洲的民族数量和人口密度
SELECT 民族数量, 人口密度 FROM 大洲 WHERE 洲名 = '亚洲';
-- ? 民族数量是56个的是哪个洲？
SELECT 洲名 FROM 大洲 WHERE 民族数量 = '56个';
-- ? 欧洲和非洲的面积、人口
SELECT 洲名, 面积, 人口 FROM 大洲 WHERE 洲名 = '欧洲' OR 洲名 = '非洲';
-- ? 一共有几个大洲？
SELECT COUNT(*) FROM 大洲;
-- ? 人口密度为102人/km²的大洲有多大面积？
-- ? 哪个洲人口密度是102人/km²，面积多少
SELECT 洲名, 面积 FROM 大洲 WHERE 人口密度 = '102人/km²';
-- ? 每个大洲有几个国家？
SELECT T2.洲名, COUNT(*) FROM 国家 AS T1 JOIN 大洲 AS T2 ON T1.所属洲id = T2.洲id GROUP BY T2.洲名;
-- ? 中国在哪个洲？
-- ? 中国属于哪一大洲
SELECT T2.洲名 FROM 国家 AS T1 JOIN 大洲 AS T2 ON T1.所属洲id = T2.洲id WHERE T1.国家 = '中国';
-- ? 列出国家、首都和所属大洲
SELECT T1.国家, T1.首都, T2.洲名 FROM 国家 AS T1 JOIN 大洲 AS T2 ON T1.所属洲id = T2.洲id;
-- ? 各大洲国家的平均人类发展指数，从高到低
-- ? 哪个洲发展水平高？按国家平均人类发展指数降序列出各洲
SELECT T2.洲名, AVG(T1.人类发展指数) FROM 国家 AS T1 JOIN 大洲 AS T2 ON T1.所属洲id = T2.洲id GROUP BY T2.洲名 ORDER BY AVG(T1.人类发展指数) DESC;
-- ? 没有任何国家的大洲
SELECT 洲名 FROM 大洲 WHERE 洲id NOT IN (SELECT 所属洲id FROM 国家);
-- ? 至少有2个国家的大洲
SELECT T2.洲名 FROM 国家 AS T1 JOIN 大洲 AS T2 ON T1.所属洲id = T2.洲id GROUP BY T2.洲名 HAVING COUNT(*) >= 2;
-- ? 首都是华盛顿的国家所在的洲有多少民族？
-- ? 华盛顿所在国家属于哪个洲，这个洲有几个民族
SELECT T2.洲名, T2.民族数量 FROM 国家 AS T1 JOIN 大洲 AS T2 ON T1.所属洲id = T2.洲id WHERE T1.首都 = '华盛顿';
-- ? 东京是哪个国家的大都市？
SELECT T2.国家 FROM 最大都市 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id WHERE T1.城市名称 = '东京';
-- ? 每个国家有几个最大都市？
-- ? 按国家统计大都市个数
SELECT T2.国家, COUNT(*) FROM 最大都市 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id GROUP BY T2.国家;
-- ? 没有大都市的国家首都在哪？
SELECT 首都 FROM 国家 WHERE id NOT IN (SELECT 国家id FROM 最大都市);
-- ? 既是首都又是最大都市的城市
-- ? 哪些首都同时也是大都市
SELECT 首都 FROM 国家 INTERSECT SELECT 城市名称 FROM 最大都市;
-- ? 是大都市但不是首都的城市有哪些？
-- ? 大都市里排除首都
SELECT 城市名称 FROM 最大都市 EXCEPT SELECT 首都 FROM 国家;
-- ? 大都市的国家首都和人均GDP：列出城市、首都、人均GDP
SELECT T1.城市名称, T2.首都, T2.人均GDP FROM 最大都市 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id;
-- ? 大都市最多的国家和它的首都
SELECT T2.国家, T2.首都 FROM 最大都市 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 白令海峡是从哪个洲到哪个洲的分界线？
-- ? 白令海峡分开了哪两个大洲
SELECT T2.洲名, T3.洲名 FROM 大洲分界线 AS T1 JOIN 大洲 AS T2 ON T1.源大洲id = T2.洲id JOIN 大洲 AS T3 ON T1.目标大洲id = T3.洲id WHERE T1.分界线名称 = '白令海峡';
-- ? 名字里有“海峡”的大洲分界线
SELECT 分界线名称 FROM 大洲分界线 WHERE 分界线名称 LIKE '%海峡%';
-- ? 大都市位于哪些大洲？列出城市和洲名
-- ? 各个大都市在哪个洲
SELECT T1.城市名称, T3.洲名 FROM 最大都市 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id JOIN 大洲 AS T3 ON T2.所属洲id = T3.洲id;
