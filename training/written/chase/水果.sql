-- 水果

-- ? 柚子是凉性还是热性，什么季节吃合适？
-- ? 柚子的特性和适合季节
SELECT 特性, 适合季节 FROM 水果 WHERE 名称 = '柚子';
-- ? 夏季适合吃的水果
SELECT 名称 FROM 水果 WHERE 适合季节 = '夏季';
-- ? 不是凉性的水果有哪些？
-- ? 我体寒，想避开凉性水果，还能吃什么
SELECT 名称 FROM 水果 WHERE 特性 <> '凉性';
-- ? 春季或冬季的水果名和特性
SELECT 名称, 特性 FROM 水果 WHERE 适合季节 IN ('春季', '冬季');
-- ? 热性、凉性、温性水果各多少种？
-- ? 按特性分组数水果
SELECT 特性, COUNT(*) FROM 水果 GROUP BY 特性;
-- ? 水果种类最多的季节是哪个？
SELECT 适合季节 FROM 水果 GROUP BY 适合季节 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 热量最高的水果是哪种？
-- ? 吃哪种水果最容易胖（每100克热量最大）
SELECT 名称 FROM 水果 ORDER BY 每100克热量 DESC LIMIT 1;
-- ? 水分含量93克的水果叫什么？
SELECT 名称 FROM 水果 WHERE 每100克水分 = '93克';
-- ? 西瓜每100克含多少热量、多少水分？
SELECT 每100克热量, 每100克水分 FROM 水果 WHERE 名称 = '西瓜';
-- ? 既是温性又适合秋季吃的水果
-- ? 秋季吃的温性水果有啥
SELECT 名称 FROM 水果 WHERE 特性 = '温性' AND 适合季节 = '秋季';
-- ? 拥有不少于2种水果的特性
SELECT 特性 FROM 水果 GROUP BY 特性 HAVING COUNT(*) >= 2;
-- ? 湖北是什么气候，属于哪个大区？
-- ? 湖北的气候和所属区域
SELECT 气候, 所属区域 FROM 省份 WHERE 名称 = '湖北';
-- ? 热带季风气候的省份
SELECT 名称 FROM 省份 WHERE 气候 = '热带季风';
-- ? 华南和西北有哪些省份？
SELECT 名称 FROM 省份 WHERE 所属区域 IN ('华南', '西北');
-- ? 每个区域有几个省？
-- ? 按所属区域统计省份数
SELECT 所属区域, COUNT(*) FROM 省份 GROUP BY 所属区域;
-- ? 气候名称里带“季风”的省份有几个？
SELECT COUNT(*) FROM 省份 WHERE 气候 LIKE '%季风%';
-- ? 葡萄在哪些省份种植？
-- ? 哪些省种葡萄
SELECT T3.名称 FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.省份id = T3.id WHERE T2.名称 = '葡萄';
-- ? 华南地区种了哪些水果？
SELECT DISTINCT T2.名称 FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.省份id = T3.id WHERE T3.所属区域 = '华南';
-- ? 各省种植的水果种数，从多到少
-- ? 每个省份种了几种水果，多的排前面
SELECT T2.名称, COUNT(*) FROM 种植水果 AS T1 JOIN 省份 AS T2 ON T1.省份id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC;
-- ? 没有种植任何水果的省份
SELECT 名称 FROM 省份 WHERE id NOT IN (SELECT 省份id FROM 种植水果);
-- ? 哪些水果还没有省份种植？
-- ? 没有种植记录的水果
SELECT 名称 FROM 水果 WHERE id NOT IN (SELECT 水果id FROM 种植水果);
-- ? 香蕉的年平均产量和销售形式，分省列
SELECT T3.名称, T1.年平均产量, T1.销售形式 FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.省份id = T3.id WHERE T2.名称 = '香蕉';
-- ? 年产量最高的水果是哪种？
-- ? 哪种水果的年平均产量居首
SELECT T2.名称 FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id ORDER BY T1.年平均产量 DESC LIMIT 1;
-- ? 每种水果在多少个省份有种植？
SELECT T2.名称, COUNT(*) FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id GROUP BY T2.id;
-- ? 海南的水果卖到别处，有哪些水果？
-- ? 原产海南的水果有哪些在售？
SELECT T2.名称 FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.原产省份id = T3.id WHERE T3.名称 = '海南';
-- ? 猕猴桃的原产省份是哪里？
SELECT T3.名称 FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.原产省份id = T3.id WHERE T2.名称 = '猕猴桃';
-- ? 销往广东的水果有哪些，年销量多少？
-- ? 卖到广东的水果名称和年销售量
SELECT T2.名称, T1.年销售量 FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.销往省份id = T3.id WHERE T3.名称 = '广东';
-- ? 每种水果销往几个省？
SELECT T2.名称, COUNT(*) FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id GROUP BY T2.id;
-- ? 原产地和销往地分别是哪儿？列水果、原产省、销往省
-- ? 每种水果从哪个省产，卖到哪个省
SELECT T2.名称, T3.名称, T4.名称 FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.原产省份id = T3.id JOIN 省份 AS T4 ON T1.销往省份id = T4.id;
-- ? 在本省产、本省卖的水果
SELECT T2.名称 FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id WHERE T1.销往省份id = T1.原产省份id;
-- ? 从来没有水果卖过去的省份
-- ? 哪些省没有任何水果销入？
SELECT 名称 FROM 省份 WHERE id NOT IN (SELECT 销往省份id FROM 销售水果);
-- ? 既有水果销入、又是水果原产地的省份
SELECT T2.名称 FROM 销售水果 AS T1 JOIN 省份 AS T2 ON T1.销往省份id = T2.id INTERSECT SELECT T2.名称 FROM 销售水果 AS T1 JOIN 省份 AS T2 ON T1.原产省份id = T2.id;
-- ? 销往水果种类最多的省份是哪个？
-- ? 哪个省买进的水果最多样？
SELECT T2.名称 FROM 销售水果 AS T1 JOIN 省份 AS T2 ON T1.销往省份id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 凉性水果在哪些省种？
SELECT DISTINCT T3.名称 FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id JOIN 省份 AS T3 ON T1.省份id = T3.id WHERE T2.特性 = '凉性';
-- ? 有种植但没有销售的水果
-- ? 哪些水果种了却没有卖？
SELECT T2.名称 FROM 种植水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id EXCEPT SELECT T2.名称 FROM 销售水果 AS T1 JOIN 水果 AS T2 ON T1.水果id = T2.id;
