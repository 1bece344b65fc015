-- 车展

-- ? 凯迪拉克归哪家公司，谁代言？
-- ? 凯迪拉克的所属公司和代言人
SELECT 所属公司, 代言人 FROM 汽车品牌 WHERE 名称 = '凯迪拉克';
-- ? 吴京代言的是什么车？
SELECT 名称 FROM 汽车品牌 WHERE 代言人 = '吴京';
-- ? 上汽通用汽车旗下有哪些品牌？
-- ? 属于上汽通用汽车的汽车品牌
SELECT 名称 FROM 汽车品牌 WHERE 所属公司 = '上汽通用汽车';
-- ? 不属于吉利集团的品牌及代言人
SELECT 名称, 代言人 FROM 汽车品牌 WHERE 所属公司 <> '吉利集团';
-- ? 每家公司有几个汽车品牌？
-- ? 按所属公司统计品牌数
SELECT 所属公司, COUNT(*) FROM 汽车品牌 GROUP BY 所属公司;
-- ? 品牌不止一个的汽车公司
SELECT 所属公司 FROM 汽车品牌 GROUP BY 所属公司 HAVING COUNT(*) > 1;
-- ? 最低价格50万的品牌有哪些？
SELECT 名称 FROM 汽车品牌 WHERE 最低价格 = '50万';
-- ? 沃尔沃和别克的最低价、最高价
-- ? 沃尔沃、别克各卖多少钱（最低到最高）？
SELECT 名称, 最低价格, 最高价格 FROM 汽车品牌 WHERE 名称 IN ('沃尔沃', '别克');
-- ? 汽车品牌分属几家公司？
SELECT COUNT(DISTINCT 所属公司) FROM 汽车品牌;
-- ? 所属公司名里有“德国”的品牌是谁代言的？
SELECT 名称, 代言人 FROM 汽车品牌 WHERE 所属公司 LIKE '%德国%';
-- ? 2018年四川美好购车节在哪儿办，办几天？
-- ? 2018年四川美好购车节的地点和参展天数
SELECT 车展地点, 参展天数 FROM 车展 WHERE 名称 = '2018年四川美好购车节';
-- ? 深圳和广州的车展
SELECT 名称 FROM 车展 WHERE 位于城市 IN ('深圳', '广州');
-- ? 2018年11月20日有什么车展，在哪个城市？
-- ? 2018年11月20日举办的车展名称和城市
SELECT 名称, 位于城市 FROM 车展 WHERE 车展时间 = '2018年11月20日';
-- ? 时间在 11月 的车展有几个？
SELECT COUNT(*) FROM 车展 WHERE 车展时间 LIKE '%11月%';
-- ? 展期3天的车展
-- ? 参展天数为3天的车展叫什么
SELECT 名称 FROM 车展 WHERE 参展天数 = '3天';
-- ? 不在北京的车展名称和地点
SELECT 名称, 车展地点 FROM 车展 WHERE 位于城市 <> '北京';
-- ? 每座城市办了几场车展？
SELECT 位于城市, COUNT(*) FROM 车展 GROUP BY 位于城市;
-- ? 名字里有“新能源”的车展在什么地方？
-- ? 新能源相关车展的地点
SELECT 车展地点 FROM 车展 WHERE 名称 LIKE '%新能源%';
-- ? 热度排名前10的参展品牌
-- ? 哪些品牌的热度排名在10名以内（含10）？
SELECT DISTINCT T2.名称 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.热度排名 <= 10;
-- ? 周韦彤给哪个品牌站台，在哪个车展？
-- ? 站台模特周韦彤对应的品牌和车展
SELECT T2.名称, T3.名称 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 车展 AS T3 ON T1.车展id = T3.车展id WHERE T1.站台模特 = '周韦彤';
-- ? 热度最高的参展品牌是哪个？
SELECT T2.名称 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id ORDER BY T1.热度排名 LIMIT 1;
-- ? 2018年惠民促销车展有哪些站台模特？
SELECT T1.站台模特 FROM 车展参展品牌 AS T1 JOIN 车展 AS T2 ON T1.车展id = T2.车展id WHERE T2.名称 = '2018年惠民促销车展';
-- ? 每个车展有多少品牌参展，从多到少
-- ? 车展按参展品牌数排序，多的在前
SELECT T2.名称, COUNT(*) FROM 车展参展品牌 AS T1 JOIN 车展 AS T2 ON T1.车展id = T2.车展id GROUP BY T2.车展id ORDER BY COUNT(*) DESC;
-- ? 每个品牌参加了几次车展、平均热度排名多少？
-- ? 品牌、参展次数、平均热度排名
SELECT T2.名称, COUNT(*), AVG(T1.热度排名) FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.品牌id;
-- ? 参加过至少2个车展的品牌
SELECT T2.名称 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.品牌id HAVING COUNT(*) >= 2;
-- ? 从没参加过车展的品牌
-- ? 哪些汽车品牌没有任何参展记录？
SELECT 名称 FROM 汽车品牌 WHERE 品牌id NOT IN (SELECT 品牌id FROM 车展参展品牌);
-- ? 没有品牌参加的车展在哪个城市？
SELECT 名称, 位于城市 FROM 车展 WHERE 车展id NOT IN (SELECT 车展id FROM 车展参展品牌);
-- ? 热度排名比平均靠前的品牌和模特
-- ? 热度排名数值小于平均的参展品牌及站台模特
SELECT T2.名称, T1.站台模特 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.热度排名 < (SELECT AVG(热度排名) FROM 车展参展品牌);
-- ? 热度排名最好与最差之间差几名？
SELECT MAX(热度排名) - MIN(热度排名) FROM 车展参展品牌;
-- ? 雷克萨斯在哪些城市参展？
-- ? 能看到雷克萨斯参展的城市
SELECT DISTINCT T3.位于城市 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 车展 AS T3 ON T1.车展id = T3.车展id WHERE T2.名称 = '雷克萨斯';
-- ? 成都车展上参展品牌的代言人都是谁？
SELECT DISTINCT T2.代言人 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 车展 AS T3 ON T1.车展id = T3.车展id WHERE T3.位于城市 = '成都';
-- ? 各城市参展品牌的最佳热度排名
-- ? 每座城市车展上热度排名最靠前的是第几名？
SELECT T2.位于城市, MIN(T1.热度排名) FROM 车展参展品牌 AS T1 JOIN 车展 AS T2 ON T1.车展id = T2.车展id GROUP BY T2.位于城市;
-- ? 各公司的品牌参展次数
SELECT T2.所属公司, COUNT(*) FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.所属公司;
-- ? 古晨站台的热度排名比李颖芝低几位？
-- ? 古晨与李颖芝站台的热度排名之差
SELECT (SELECT 热度排名 FROM 车展参展品牌 WHERE 站台模特 = '古晨') - (SELECT 热度排名 FROM 车展参展品牌 WHERE 站台模特 = '李颖芝');
-- ? 既在北京又在成都参展的品牌
SELECT T2.名称 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 车展 AS T3 ON T1.车展id = T3.车展id WHERE T3.位于城市 = '北京' INTERSECT SELECT T2.名称 FROM 车展参展品牌 AS T1 JOIN 汽车品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 车展 AS T3 ON T1.车展id = T3.车展id WHERE T3.位于城市 = '成都';
