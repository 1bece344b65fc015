-- 中国资源城市

-- ? 哪些资源型城市属于衰退型？
-- ? 衰退型城市名单
SELECT 城市 FROM 城市 WHERE 类型 = '衰退型';
-- ? 辽宁有几个资源城市？
SELECT COUNT(*) FROM 城市 WHERE 所属省份 = '辽宁';
-- ? 吉林和黑龙江的资源型城市及其类型
SELECT 城市, 类型 FROM 城市 WHERE 所属省份 IN ('吉林', '黑龙江');
-- ? 不是县级市的城市有哪些，属于哪个省？
-- ? 除县级市外的资源城市和所在省
SELECT 城市, 所属省份 FROM 城市 WHERE 行政区划 != '县级市';
-- ? 乌海市是什么类型的资源城市，在哪个省？
SELECT 类型, 所属省份 FROM 城市 WHERE 城市 = '乌海市';
-- ? 各种类型的城市分别有几个？
-- ? 按成长、成熟、衰退、再生几类统计城市个数
SELECT 类型, COUNT(*) FROM 城市 GROUP BY 类型;
-- ? 每个省有多少个资源型城市，按数量从多到少
SELECT 所属省份, COUNT(*) FROM 城市 GROUP BY 所属省份 ORDER BY COUNT(*) DESC;
-- ? 哪种行政区划的城市最多？
SELECT 行政区划 FROM 城市 GROUP BY 行政区划 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 拥有2个及以上资源城市的省份
-- ? 哪些省至少有两座资源型城市？
SELECT 所属省份 FROM 城市 GROUP BY 所属省份 HAVING COUNT(*) >= 2;
-- ? 一共涉及多少个省？
SELECT COUNT(DISTINCT 所属省份) FROM 城市;
-- ? 储量超过600的资源有哪些？
SELECT 资源 FROM 资源 WHERE 储量 > 600;
-- ? 阜新的资源储量和已开采量是多少？
-- ? 阜新那边还有多少储量、挖了多少了
SELECT 储量, 已开采量 FROM 资源 WHERE 资源 = '阜新';
-- ? 资源占地在1400到2700之间的有几处？
SELECT COUNT(*) FROM 资源 WHERE 资源所占面积 BETWEEN 1400 AND 2700;
-- ? 每种资源还剩多少没开采？
-- ? 储量减去已开采量，各资源的剩余量
SELECT 资源, 储量 - 已开采量 FROM 资源;
-- ? 各资源的开采率，也就是已开采量除以储量
SELECT 资源, 已开采量 / 储量 FROM 资源;
-- ? 已经开采最多的前两种资源和开采量
SELECT 资源, 已开采量 FROM 资源 ORDER BY 已开采量 DESC LIMIT 2;
-- ? 面积最小的资源叫什么？
-- ? 哪种资源占的地方最小
SELECT 资源 FROM 资源 ORDER BY 资源所占面积 LIMIT 1;
-- ? 所有资源的总储量和总开采量
SELECT SUM(储量), SUM(已开采量) FROM 资源;
-- ? 储量低于平均值的资源及其储量
-- ? 哪些资源储量达不到平均水平，分别是多少
SELECT 资源, 储量 FROM 资源 WHERE 储量 < (SELECT AVG(储量) FROM 资源);
-- ? 已开采量最大和最小之间差多少？
SELECT MAX(已开采量) - MIN(已开采量) FROM 资源;
-- ? 伊春的储量比盘锦多多少？
SELECT (SELECT 储量 FROM 资源 WHERE 资源 = '伊春') - (SELECT 储量 FROM 资源 WHERE 资源 = '盘锦');
-- ? 剩余量最多的是哪种资源？
SELECT 资源 FROM 资源 ORDER BY 储量 - 已开采量 DESC LIMIT 1;
-- ? 没有任何资源记录的城市有哪些？
-- ? 哪些城市查不到资源数据
SELECT 城市 FROM 城市 WHERE 城市id NOT IN (SELECT 城市id FROM 资源);
-- ? 各城市的资源种类数
-- ? 每座城市登记了几种资源？
SELECT T2.城市, COUNT(*) FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.城市;
-- ? 按类型统计城市的平均资源储量
SELECT T2.类型, AVG(T1.储量) FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.类型;
-- ? 辽宁的城市资源储量各是多少？
SELECT T2.城市, T1.储量 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T2.所属省份 = '辽宁';
-- ? 资源总储量最高的城市是哪座，在哪个省？
-- ? 资源加起来储量最大的城市和所在省份
SELECT T2.城市, T2.所属省份 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.城市 ORDER BY SUM(T1.储量) DESC LIMIT 1;
-- ? 地级行政区的资源开采情况：城市、资源、已开采量
SELECT T2.城市, T1.资源, T1.已开采量 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T2.行政区划 = '地级行政区';
-- ? 哪些省的资源总开采量超过200？
SELECT T2.所属省份 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.所属省份 HAVING SUM(T1.已开采量) > 200;
-- ? 成熟型和衰退型城市的资源面积，从大到小
-- ? 成熟型、衰退型城市各自的资源占多大面积？大的排前面
SELECT T2.城市, T1.资源所占面积 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T2.类型 = '成熟型' OR T2.类型 = '衰退型' ORDER BY T1.资源所占面积 DESC;
-- ? 各省资源的最大储量和平均面积
SELECT T2.所属省份, MAX(T1.储量), AVG(T1.资源所占面积) FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.所属省份;
-- ? 储量在700以上的资源在哪些城市？
SELECT T2.城市 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.储量 > 700;
-- ? 既有成熟型城市又有衰退型城市的省份
SELECT 所属省份 FROM 城市 WHERE 类型 = '成熟型' INTERSECT SELECT 所属省份 FROM 城市 WHERE 类型 = '衰退型';
-- ? 有资源城市但没有成长型城市的省是哪些？
-- ? 哪些省份一个成长型城市都没有
SELECT 所属省份 FROM 城市 EXCEPT SELECT 所属省份 FROM 城市 WHERE 类型 = '成长型';
-- ? 开采量高于平均的资源属于什么类型的城市？
SELECT T1.资源, T2.类型 FROM 资源 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.已开采量 > (SELECT AVG(已开采量) FROM 资源);
