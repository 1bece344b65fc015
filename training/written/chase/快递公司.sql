-- 快递公司

-- ? 顺丰有多少员工、多少辆车？
-- ? 顺丰的员工数量和运输车辆数
SELECT 员工数量, 运输车辆数 FROM 快递公司 WHERE 公司名 = '顺丰';
-- ? 总部不在上海的快递公司
SELECT 公司名 FROM 快递公司 WHERE 总部地点 <> '上海';
-- ? 员工超过50000人的快递公司
-- ? 哪些快递公司的员工数量大于50000？
SELECT 公司名 FROM 快递公司 WHERE 员工数量 > 50000;
-- ? 覆盖城市最多的公司是哪家，总部在哪？
SELECT 公司名, 总部地点 FROM 快递公司 ORDER BY 覆盖城市数量 DESC LIMIT 1;
-- ? 网点数前三的快递公司
-- ? 网点最多的前3家快递
SELECT 公司名 FROM 快递公司 ORDER BY 网点数量 DESC LIMIT 3;
-- ? 2010年成立的快递公司
SELECT 公司名 FROM 快递公司 WHERE 成立时间 = '2010年';
-- ? 网点数量在30000到40000之间的公司
SELECT 公司名 FROM 快递公司 WHERE 网点数量 BETWEEN 30000 AND 40000;
-- ? 运输车辆低于平均的快递公司
-- ? 哪些公司的车比平均数少？
SELECT 公司名 FROM 快递公司 WHERE 运输车辆数 < (SELECT AVG(运输车辆数) FROM 快递公司);
-- ? 每个总部城市有几家快递公司？
SELECT 总部地点, COUNT(*) FROM 快递公司 GROUP BY 总部地点;
-- ? 至少有2家快递公司总部的城市
SELECT 总部地点 FROM 快递公司 GROUP BY 总部地点 HAVING COUNT(*) >= 2;
-- ? 各家快递平均一个网点几个员工？
-- ? 公司名和员工数量除以网点数量
SELECT 公司名, 员工数量 / 网点数量 FROM 快递公司;
-- ? 中通比韵达多多少员工？
-- ? 中通和韵达员工数量之差
SELECT (SELECT 员工数量 FROM 快递公司 WHERE 公司名 = '中通') - (SELECT 员工数量 FROM 快递公司 WHERE 公司名 = '韵达');
-- ? 快递公司平均覆盖多少城市，车辆总共多少？
SELECT AVG(覆盖城市数量), SUM(运输车辆数) FROM 快递公司;
-- ? 按总部城市统计员工总数，从高到低
-- ? 各总部地点的快递员工合计，多的在前
SELECT 总部地点, SUM(员工数量) FROM 快递公司 GROUP BY 总部地点 ORDER BY SUM(员工数量) DESC;
-- ? 网点最多和最少的公司相差多少个网点？
SELECT MAX(网点数量) - MIN(网点数量) FROM 快递公司;
-- ? 长三角有哪些省份？
-- ? 属于长三角的省市名称
SELECT 省名 FROM 省份 WHERE 所属区域 = '长三角';
-- ? 每个区域有几个省？
SELECT 所属区域, COUNT(*) FROM 省份 GROUP BY 所属区域;
-- ? 华北和东北的省份
SELECT 省名 FROM 省份 WHERE 所属区域 = '华北' OR 所属区域 = '东北';
-- ? 江西属于哪个区域？
SELECT 所属区域 FROM 省份 WHERE 省名 = '江西';
-- ? 寄到江苏，各家快递起步价多少？
-- ? 江苏的快递起步价格，连公司名
SELECT T2.公司名, T1.起步价格 FROM 快递费 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id JOIN 省份 AS T3 ON T1.区域 = T3.省id WHERE T3.省名 = '江苏';
-- ? 起步价不超过10块的快递公司
-- ? 哪些快递起步价格在10以内（含10）？
SELECT DISTINCT T2.公司名 FROM 快递费 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id WHERE T1.起步价格 <= 10;
-- ? 各快递公司的平均起步价和最高起步价
SELECT T2.公司名, AVG(T1.起步价格), MAX(T1.起步价格) FROM 快递费 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id GROUP BY T2.公司id;
-- ? 起步价格高于平均的快递公司和省份
-- ? 哪家快递在哪个省的起步价超过平均水平？
SELECT T2.公司名, T3.省名 FROM 快递费 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id JOIN 省份 AS T3 ON T1.区域 = T3.省id WHERE T1.起步价格 > (SELECT AVG(起步价格) FROM 快递费);
-- ? 起步价最贵的是寄到哪个省？
SELECT T2.省名 FROM 快递费 AS T1 JOIN 省份 AS T2 ON T1.区域 = T2.省id ORDER BY T1.起步价格 DESC LIMIT 1;
-- ? 各省快递的平均起步价，从低到高
-- ? 按省算快递平均起步价格，便宜的在前
SELECT T2.省名, AVG(T1.起步价格) FROM 快递费 AS T1 JOIN 省份 AS T2 ON T1.区域 = T2.省id GROUP BY T2.省id ORDER BY AVG(T1.起步价格);
-- ? 没有公布快递费的公司
-- ? 哪些快递公司没有任何收费标准？
SELECT 公司名 FROM 快递公司 WHERE 公司id NOT IN (SELECT 快递公司id FROM 快递费);
-- ? 没有快递费标准的省份
SELECT 省名 FROM 省份 WHERE 省id NOT IN (SELECT 区域 FROM 快递费);
-- ? 平均起步价超过15的快递公司
SELECT T2.公司名 FROM 快递费 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id GROUP BY T2.公司id HAVING AVG(T1.起步价格) > 15;
-- ? 哪些公司可以包邮到北京？
-- ? 包邮区域有北京的快递公司
SELECT DISTINCT T2.公司名 FROM 包邮范围 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id JOIN 省份 AS T3 ON T1.包邮区域 = T3.省id WHERE T3.省名 = '北京';
-- ? 圆通从哪些省发货可以包邮？
SELECT DISTINCT T3.省名 FROM 包邮范围 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id JOIN 省份 AS T3 ON T1.发货区域 = T3.省id WHERE T2.公司名 = '圆通';
-- ? 包邮线路从哪个省到哪个省？
-- ? 列出包邮的发货省份和包邮省份
SELECT T2.省名, T3.省名 FROM 包邮范围 AS T1 JOIN 省份 AS T2 ON T1.发货区域 = T2.省id JOIN 省份 AS T3 ON T1.包邮区域 = T3.省id;
-- ? 每家快递有几条包邮线路？
SELECT T2.公司名, COUNT(*) FROM 包邮范围 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id GROUP BY T2.公司id;
-- ? 从不包邮的快递公司
-- ? 哪些快递公司没有包邮范围？
SELECT 公司名 FROM 快递公司 WHERE 公司id NOT IN (SELECT 快递公司id FROM 包邮范围);
-- ? 既公布了快递费又有包邮范围的公司
SELECT T2.公司名 FROM 快递费 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id INTERSECT SELECT T2.公司名 FROM 包邮范围 AS T1 JOIN 快递公司 AS T2 ON T1.快递公司id = T2.公司id;
-- ? 享受包邮最多的省份
-- ? 哪个省被包邮的次数最多？
SELECT T2.省名 FROM 包邮范围 AS T1 JOIN 省份 AS T2 ON T1.包邮区域 = T2.省id GROUP BY T2.省id ORDER BY COUNT(*) DESC LIMIT 1;
