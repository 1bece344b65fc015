-- 空调

-- ? 中国的空调品牌有哪些？
SELECT 品牌名 FROM 空调品牌 WHERE 国家 = '中国';
-- ? 亚洲企业排名前100的空调品牌和公司
-- ? 亚洲企业排名在100以内的品牌及其所属公司
SELECT 品牌名, 所属公司 FROM 空调品牌 WHERE 亚洲企业排名 <= 100;
-- ? 每个国家有几个空调品牌？
SELECT 国家, COUNT(*) FROM 空调品牌 GROUP BY 国家;
-- ? 上市公司排名比亚洲企业排名靠前的公司
-- ? 中国上市公司名次好于亚洲企业名次的是哪些公司
SELECT 所属公司 FROM 空调品牌 WHERE 中国上市公司排名 < 亚洲企业排名;
-- ? 按亚洲企业排名从前到后列出公司和国家
SELECT 所属公司, 国家 FROM 空调品牌 ORDER BY 亚洲企业排名;
-- ? 亚洲企业排名最好的空调公司是哪家？
-- ? 亚洲企业排名第一位的空调公司
SELECT 所属公司 FROM 空调品牌 ORDER BY 亚洲企业排名 LIMIT 1;
-- ? 空调品牌的平均亚洲企业排名和最差排名
SELECT AVG(亚洲企业排名), MAX(亚洲企业排名) FROM 空调品牌;
-- ? 海尔集团公司在中国上市公司里排第几？
-- ? 海尔集团公司的中国上市公司排名
SELECT 中国上市公司排名 FROM 空调品牌 WHERE 所属公司 = '海尔集团公司';
-- ? 日本和德国的空调公司
SELECT 所属公司 FROM 空调品牌 WHERE 国家 IN ('日本', '德国');
-- ? 上市公司排名数字高于平均的公司
SELECT 所属公司 FROM 空调品牌 WHERE 中国上市公司排名 > (SELECT AVG(中国上市公司排名) FROM 空调品牌);
-- ? 变频空调有几款？
-- ? 频数类型是变频的空调型号数
SELECT COUNT(*) FROM 空调型号 WHERE 频数类型 = '变频';
-- ? 家用的壁挂式空调多重、几匹？
SELECT 型号, 毛重, 匹数 FROM 空调型号 WHERE 用途 = '家用' AND 类别 = '壁挂式';
-- ? 用R32制冷剂的空调是什么类别的，卖多少钱？
-- ? R32制冷剂空调的类别和定价
SELECT 类别, 定价 FROM 空调型号 WHERE 制冷剂 = 'R32';
-- ? 不是中央空调的商用型号
SELECT 型号 FROM 空调型号 WHERE 用途 = '商用' AND 类别 != '中央';
-- ? 各类别空调有几款，从多到少
-- ? 壁挂式、立式、嵌入式等类别的型号数，按数量降序
SELECT 类别, COUNT(*) FROM 空调型号 GROUP BY 类别 ORDER BY COUNT(*) DESC;
-- ? 家用和商用的空调各几款？
SELECT 用途, COUNT(*) FROM 空调型号 GROUP BY 用途;
-- ? 立式或者移动空调用的什么制冷剂？
-- ? 立式、移动两类空调的制冷剂
SELECT 类别, 制冷剂 FROM 空调型号 WHERE 类别 = '立式' OR 类别 = '移动';
-- ? 既有家用又有商用的空调类别
SELECT 类别 FROM 空调型号 WHERE 用途 = '家用' INTERSECT SELECT 类别 FROM 空调型号 WHERE 用途 = '商用';
-- ? 只有定频、没有变频的类别是什么？
-- ? 没有变频款的空调类别
SELECT 类别 FROM 空调型号 EXCEPT SELECT 类别 FROM 空调型号 WHERE 频数类型 = '变频';
-- ? 每个品牌有几款空调？
SELECT T2.品牌名, COUNT(*) FROM 空调型号 AS T1 JOIN 空调品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.品牌名;
-- ? 海尔集团公司生产的空调有哪些类别，定价多少？
-- ? 海尔集团公司空调的类别与定价
SELECT T1.类别, T1.定价 FROM 空调型号 AS T1 JOIN 空调品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T2.所属公司 = '海尔集团公司';
-- ? 没有任何空调型号的公司
-- ? 哪些公司一款空调型号都没有
SELECT 所属公司 FROM 空调品牌 WHERE 品牌id NOT IN (SELECT 品牌id FROM 空调型号);
-- ? 型号不少于2款的公司
SELECT T2.所属公司 FROM 空调型号 AS T1 JOIN 空调品牌 AS T2 ON T1.品牌id = T2.品牌id GROUP BY T2.所属公司 HAVING COUNT(*) >= 2;
-- ? 各国品牌的变频空调数
-- ? 按品牌国家统计变频空调有几款
SELECT T2.国家, COUNT(*) FROM 空调型号 AS T1 JOIN 空调品牌 AS T2 ON T1.品牌id = T2.品牌id WHERE T1.频数类型 = '变频' GROUP BY T2.国家;
-- ? 2匹的空调最大能管多大面积？
SELECT 最大面积 FROM 匹数对应面积 WHERE 匹数 = '2匹';
-- ? 1匹和3匹空调适用的最小面积、最大面积
-- ? 1匹、3匹分别适合多大的房间
SELECT 匹数, 最小面积, 最大面积 FROM 匹数对应面积 WHERE 匹数 IN ('1匹', '3匹');
-- ? 壁挂式空调适合多大的房间？
SELECT T1.最小面积, T1.最大面积 FROM 匹数对应面积 AS T1 JOIN 空调型号 AS T2 ON T1.匹数 = T2.匹数 WHERE T2.类别 = '壁挂式';
-- ? 第3季度空调平均卖多少钱，最高多少？
-- ? 3季度空调的平均售价和最高售价
SELECT AVG(售价), MAX(售价) FROM 空调各季度售卖 WHERE 季度 = '3';
-- ? 各季度的平均售价，从高到低
SELECT 季度, AVG(售价) FROM 空调各季度售卖 GROUP BY 季度 ORDER BY AVG(售价) DESC;
-- ? 售价高于平均的季度和售卖量
-- ? 哪些季度的售价超过平均，卖了多少
SELECT 季度, 售卖量 FROM 空调各季度售卖 WHERE 售价 > (SELECT AVG(售价) FROM 空调各季度售卖);
-- ? 空调在不同季度的售价最多相差多少？
SELECT MAX(售价) - MIN(售价) FROM 空调各季度售卖;
-- ? 每类空调各季度的平均售价和最低售价
-- ? 按空调类别看平均售价和最低售价
SELECT T2.类别, AVG(T1.售价), MIN(T1.售价) FROM 空调各季度售卖 AS T1 JOIN 空调型号 AS T2 ON T1.型号id = T2.空调id GROUP BY T2.类别;
-- ? 平均售价超过5000的类别
SELECT T2.类别 FROM 空调各季度售卖 AS T1 JOIN 空调型号 AS T2 ON T1.型号id = T2.空调id GROUP BY T2.类别 HAVING AVG(T1.售价) > 5000;
-- ? 没有季度售卖记录的空调类别和用途
SELECT 类别, 用途 FROM 空调型号 WHERE 空调id NOT IN (SELECT 型号id FROM 空调各季度售卖);
-- ? 徐州的空调卖了多少台？
-- ? 徐州的空调售卖量
SELECT 空调售卖量 FROM 空调各城市售卖 WHERE 城市 = '徐州';
-- ? 售价最高的空调在哪个季度卖的，是什么类别？
SELECT T1.季度, T2.类别 FROM 空调各季度售卖 AS T1 JOIN 空调型号 AS T2 ON T1.型号id = T2.空调id ORDER BY T1.售价 DESC LIMIT 1;
