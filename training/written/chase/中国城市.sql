-- 中国城市

-- ? 下辖区多于12个的省份
-- ? 哪些省市的下辖区数量超过12？
SELECT 名称 FROM 省份 WHERE 下辖区数量 > 12;
-- ? 天津市的省花和省树是什么？
SELECT 省花, 省树 FROM 省份 WHERE 名称 = '天津市';
-- ? 把牡丹当省花的省份
-- ? 省花是牡丹的地方有哪些
SELECT 名称 FROM 省份 WHERE 省花 = '牡丹';
-- ? 省树是松树或桃树的省份名称
SELECT 名称 FROM 省份 WHERE 省树 IN ('松树', '桃树');
-- ? 下辖区最多的省份是哪个，有几个区？
-- ? 哪个省下辖的区最多，多少个
SELECT 名称, 下辖区数量 FROM 省份 ORDER BY 下辖区数量 DESC LIMIT 1;
-- ? 下辖区数量倒数第一的省份
SELECT 名称 FROM 省份 ORDER BY 下辖区数量 LIMIT 1;
-- ? 各省合计有多少个下辖区，平均多少？
-- ? 下辖区数量的总和与平均值
SELECT SUM(下辖区数量), AVG(下辖区数量) FROM 省份;
-- ? 下辖区比平均数少的省份
SELECT 名称 FROM 省份 WHERE 下辖区数量 < (SELECT AVG(下辖区数量) FROM 省份);
-- ? 河北省比北京市多几个下辖区？
-- ? 河北省与北京市下辖区数量之差
SELECT (SELECT 下辖区数量 FROM 省份 WHERE 名称 = '河北省') - (SELECT 下辖区数量 FROM 省份 WHERE 名称 = '北京市');
-- ? 省花不是玫瑰的省份及其省花
SELECT 名称, 省花 FROM 省份 WHERE 省花 <> '玫瑰';
-- ? 各种气候条件下有几个省份？
SELECT 气候条件, COUNT(*) FROM 省份 GROUP BY 气候条件;
-- ? 按下辖区从多到少取前三个省份
-- ? 下辖区数量排前3名的省份
SELECT 名称 FROM 省份 ORDER BY 下辖区数量 DESC LIMIT 3;
-- ? 下辖区在10到13之间的省份
SELECT 名称 FROM 省份 WHERE 下辖区数量 BETWEEN 10 AND 13;
-- ? 人口2000万的省份有哪些？
SELECT 名称 FROM 省份 WHERE 人口 = '2000万';
-- ? 郑州市的市花是什么？
-- ? 郑州市以什么花为市花
SELECT 市花 FROM 城市 WHERE 名称 = '郑州市';
-- ? 上海市有多少人、多大面积？
SELECT 人口, 面积 FROM 城市 WHERE 名称 = '上海市';
-- ? 市花是梅花或菊花的城市
-- ? 哪些城市选了梅花、菊花做市花？
SELECT 名称 FROM 城市 WHERE 市花 = '梅花' OR 市花 = '菊花';
-- ? 每种花是几座城市的市花？
SELECT 市花, COUNT(*) FROM 城市 GROUP BY 市花;
-- ? 市花和所属省省花相同的城市
-- ? 哪些城市的市花就是本省省花？
SELECT T1.名称 FROM 城市 AS T1 JOIN 省份 AS T2 ON T1.所属省id = T2.省份id WHERE T1.市花 = T2.省花;
-- ? 各省有几座城市，从多到少
-- ? 每个省份的城市数，多的排前面
SELECT T2.名称, COUNT(*) FROM 城市 AS T1 JOIN 省份 AS T2 ON T1.所属省id = T2.省份id GROUP BY T2.省份id ORDER BY COUNT(*) DESC;
-- ? 至少有2座城市的省份
SELECT T2.名称 FROM 城市 AS T1 JOIN 省份 AS T2 ON T1.所属省id = T2.省份id GROUP BY T2.省份id HAVING COUNT(*) >= 2;
-- ? 没有列出任何城市的省份
-- ? 哪些省份在城市表里没有城市？
SELECT 名称 FROM 省份 WHERE 省份id NOT IN (SELECT 所属省id FROM 城市);
-- ? 河北省有哪些城市？
SELECT T1.名称 FROM 城市 AS T1 JOIN 省份 AS T2 ON T1.所属省id = T2.省份id WHERE T2.名称 = '河北省';
-- ? 列出城市和它所在省的气候
SELECT T1.名称, T2.气候条件 FROM 城市 AS T1 JOIN 省份 AS T2 ON T1.所属省id = T2.省份id;
-- ? 2015年各城市的GDP和人均GDP
-- ? 2015年每座城市生产总值多少、人均多少？
SELECT T2.名称, T1.gdp, T1.人均GDP FROM 市生产总值 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.年份 = '2015';
-- ? 每座城市有几年的生产总值数据？
SELECT T2.名称, COUNT(*) FROM 市生产总值 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id GROUP BY T2.城市id;
-- ? GDP为15亿的是哪座城市、哪一年？
-- ? 哪座城市哪年的生产总值是15亿
SELECT T2.名称, T1.年份 FROM 市生产总值 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id WHERE T1.gdp = '15亿';
-- ? 没有生产总值记录的城市
-- ? 哪些城市没公布过生产总值？
SELECT 名称 FROM 城市 WHERE 城市id NOT IN (SELECT 城市id FROM 市生产总值);
-- ? 市生产总值里最早和最晚的年份
SELECT MIN(年份), MAX(年份) FROM 市生产总值;
-- ? 2010年以后哪些省份有生产总值数据？
SELECT DISTINCT T2.名称 FROM 省生产总值 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.省份id WHERE T1.年份 > '2010';
-- ? 2003年各省的人均GDP，连省名一起列
SELECT T2.名称, T1.人均GDP FROM 省生产总值 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.省份id WHERE T1.年份 = '2003';
-- ? 生产总值记录最多的省份
-- ? 哪个省份公布生产总值的年数最多？
SELECT T2.名称 FROM 省生产总值 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.省份id GROUP BY T2.省份id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有任何生产总值记录的省份
SELECT 名称 FROM 省份 WHERE 省份id NOT IN (SELECT 省份id FROM 省生产总值);
-- ? 名称既是省份又是城市的地方（直辖市）
-- ? 哪些地名同时出现在省份和城市里？
SELECT 名称 FROM 省份 INTERSECT SELECT 名称 FROM 城市;
-- ? 各年份有多少省份公布了生产总值
SELECT 年份, COUNT(DISTINCT 省份id) FROM 省生产总值 GROUP BY 年份;
