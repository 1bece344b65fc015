-- 互联网企业

-- ? 总部在杭州的公司有哪些？
-- ? 杭州的互联网公司
SELECT 公司名 FROM 公司 WHERE 总部地点 = '杭州';
-- ? 李彦宏创办了哪家公司？
SELECT 公司名 FROM 公司 WHERE 创始人 = '李彦宏';
-- ? 刘炽平在哪家公司当CEO？
-- ? 首席执行官是刘炽平的企业
SELECT 公司名 FROM 公司 WHERE 首席执行官 = '刘炽平';
-- ? 马化腾创立的公司在哪儿，什么时候成立的？
SELECT 总部地点, 成立时间 FROM 公司 WHERE 创始人 = '马化腾';
-- ? 创始人现在还亲自当CEO的公司有哪些？
-- ? 创始人和首席执行官是同一个人的公司
SELECT 公司名 FROM 公司 WHERE 创始人 = 首席执行官;
-- ? 不在北京的公司及其创始人
SELECT 公司名, 创始人 FROM 公司 WHERE 总部地点 <> '北京';
-- ? 每个城市各有几家公司总部？
-- ? 按总部地点统计公司数量
SELECT 总部地点, COUNT(*) FROM 公司 GROUP BY 总部地点;
-- ? 聚集了至少2家公司的城市
SELECT 总部地点 FROM 公司 GROUP BY 总部地点 HAVING COUNT(*) >= 2;
-- ? 1998或1997年成立的公司名称
SELECT 公司名 FROM 公司 WHERE 成立时间 IN ('1998', '1997');
-- ? 公司总部一共分布在几座城市？
SELECT COUNT(DISTINCT 总部地点) FROM 公司;
-- ? 年营业额3768亿的是哪家公司？
-- ? 哪家企业一年做到3768亿
SELECT 公司名 FROM 公司 WHERE 年营业额 = '3768亿';
-- ? 朱光是哪个品牌的法人？
-- ? 法定代表人为朱光的品牌
SELECT 品牌名 FROM 品牌 WHERE 法定代表人 = '朱光';
-- ? 2018成立的品牌有什么？
SELECT 品牌名 FROM 品牌 WHERE 成立时间 = '2018';
-- ? 注册资本为1亿的品牌和成立时间
SELECT 品牌名, 成立时间 FROM 品牌 WHERE 注册资本 = '1亿';
-- ? 每位法人名下有几个品牌，从多到少
-- ? 法定代表人各管多少品牌，降序
SELECT 法定代表人, COUNT(*) FROM 品牌 GROUP BY 法定代表人 ORDER BY COUNT(*) DESC;
-- ? 列出所有品牌和它们归属的公司
SELECT T1.品牌名, T2.公司名 FROM 品牌 AS T1 JOIN 公司 AS T2 ON T1.所属公司id = T2.公司id;
-- ? 深圳的公司都有哪些品牌？
-- ? 总部设在深圳的企业旗下品牌
SELECT T1.品牌名 FROM 品牌 AS T1 JOIN 公司 AS T2 ON T1.所属公司id = T2.公司id WHERE T2.总部地点 = '深圳';
-- ? 每家公司各拥有多少个品牌？
-- ? 数一数各公司旗下品牌个数
SELECT T2.公司名, COUNT(*) FROM 品牌 AS T1 JOIN 公司 AS T2 ON T1.所属公司id = T2.公司id GROUP BY T2.公司id;
-- ? 旗下品牌最多的公司是谁创办的？
SELECT T2.创始人 FROM 品牌 AS T1 JOIN 公司 AS T2 ON T1.所属公司id = T2.公司id GROUP BY T2.公司id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有任何品牌的公司有哪些？
-- ? 哪些公司旗下一个品牌都没有？
SELECT 公司名 FROM 公司 WHERE 公司id NOT IN (SELECT 所属公司id FROM 品牌);
-- ? 马云创立的公司，旗下品牌的法人分别是谁？
SELECT T1.品牌名, T1.法定代表人 FROM 品牌 AS T1 JOIN 公司 AS T2 ON T1.所属公司id = T2.公司id WHERE T2.创始人 = '马云';
-- ? 2019年各品牌的营收和利润
-- ? 做年报：2019年每个品牌营收多少、赚了多少
SELECT T2.品牌名, T1.营收, T1.利润 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.年份 = '2019';
-- ? 2018年有几条品牌收入记录？
SELECT COUNT(*) FROM 品牌历年收入 WHERE 年份 = '2018';
-- ? 营收翻倍（同比增长100%）的品牌是哪个，哪一年？
-- ? 营收同比增长100%的品牌和年份
SELECT T2.品牌名, T1.年份 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.营收同比增长 = '100%';
-- ? 每年各有多少个品牌公布了收入？
SELECT 年份, COUNT(DISTINCT 品牌id) FROM 品牌历年收入 GROUP BY 年份;
-- ? 从没有收入记录的品牌
-- ? 哪些品牌没公布过任何一年的收入？
SELECT 品牌名 FROM 品牌 WHERE 品牌id NOT IN (SELECT 品牌id FROM 品牌历年收入);
-- ? 2018和2019两年都有收入数据的品牌
SELECT T2.品牌名 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.年份 = '2018' INTERSECT SELECT T2.品牌名 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.年份 = '2019';
-- ? 2018有收入、2019却没有的品牌是哪些？
-- ? 哪些品牌在2018有收入记录而2019没有
SELECT T2.品牌名 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.年份 = '2018' EXCEPT SELECT T2.品牌名 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.年份 = '2019';
-- ? 各品牌的营收占比和利润占比是多少？
SELECT T2.品牌名, T1.营收占比, T1.利润占比 FROM 品牌收入占比 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id;
-- ? 支出占比最高的品牌
-- ? 哪个品牌花钱的比重最大？
SELECT T2.品牌名 FROM 品牌收入占比 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id ORDER BY T1.支出占比 DESC LIMIT 1;
-- ? 张勇担任法人的品牌，各年利润是多少？
SELECT T2.品牌名, T1.年份, T1.利润 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T2.法定代表人 = '张勇';
-- ? 没有统计收入占比的品牌
SELECT 品牌名 FROM 品牌 WHERE 品牌id NOT IN (SELECT 品牌id FROM 品牌收入占比);
-- ? 各品牌分别有几年的收入记录？
-- ? 品牌以及其历年收入记录条数
SELECT T2.品牌名, COUNT(*) FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.品牌id;
-- ? 刘强东的公司旗下品牌2018年营收情况
-- ? 创始人是刘强东的公司，它的品牌在2018年营收多少？
SELECT T2.品牌名, T1.营收 FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 公司 AS T3 ON T2.所属公司id = T3.公司id WHERE T3.创始人 = '刘强东' AND T1.年份 = '2018';
-- ? 每家公司旗下品牌一共有多少条收入记录？
SELECT T3.公司名, COUNT(*) FROM 品牌历年收入 AS T1 JOIN 品牌 AS T2 ON T1.品牌id = T2.品牌id JOIN 公司 AS T3 ON T2.所属公司id = T3.公司id GROUP BY T3.公司id;
