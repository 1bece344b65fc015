-- 理财公司

-- ? 包商银行总部在哪儿？
-- ? 包商银行的总部地点
SELECT 总部地点 FROM 银行 WHERE 名称 = '包商银行';
-- ? 总部在上海的银行
SELECT 名称 FROM 银行 WHERE 所属城市 = '上海';
-- ? 2000年以后成立的银行有哪些？
-- ? 哪些银行的成立时间晚于2000
SELECT 名称 FROM 银行 WHERE 成立时间 > '2000';
-- ? 湖北和黑龙江的银行名称、成立时间
SELECT 名称, 成立时间 FROM 银行 WHERE 所属省份 IN ('湖北', '黑龙江');
-- ? 每个省各有几家银行？
-- ? 按省份统计银行家数
SELECT 所属省份, COUNT(*) FROM 银行 GROUP BY 所属省份;
-- ? 不在北京的银行有多少家？
SELECT COUNT(*) FROM 银行 WHERE 所属省份 <> '北京';
-- ? 名字里有“哈尔滨”的银行在什么地方？
SELECT 总部地点 FROM 银行 WHERE 名称 LIKE '%哈尔滨%';
-- ? 各种类型的银行有多少家？
SELECT 银行类型, COUNT(*) FROM 银行 GROUP BY 银行类型;
-- ? 腾讯有限公司旗下的理财公司是哪家，官网是什么？
-- ? 腾讯有限公司的理财公司名称和网址
SELECT 公司名称, 官网 FROM 理财公司 WHERE 所属集团 = '腾讯有限公司';
-- ? 度小满是哪个集团的，哪一年创立？
-- ? 度小满的所属集团和创立时间
SELECT 所属集团, 创立时间 FROM 理财公司 WHERE 公司名称 = '度小满';
-- ? 最新创立的理财公司
SELECT 公司名称 FROM 理财公司 ORDER BY 创立时间 DESC LIMIT 1;
-- ? 2012到2015年之间创立的理财公司
SELECT 公司名称 FROM 理财公司 WHERE 创立时间 BETWEEN '2012' AND '2015';
-- ? 沪深300鲨鱼鳍的年化收益率和期限
-- ? 沪深300鲨鱼鳍一年能赚几个点，要放多久？
SELECT 年化收益率, 期限 FROM 理财产品 WHERE 产品 = '沪深300鲨鱼鳍';
-- ? 期限为90天的理财产品
SELECT 产品 FROM 理财产品 WHERE 期限 = '90天';
-- ? 起投金额不到500的产品有哪些？
-- ? 手头钱不多，起投金额低于500的理财产品
SELECT 产品 FROM 理财产品 WHERE 起投金额 < 500;
-- ? 起投门槛最高的产品是哪个，多少起投？
SELECT 产品, 起投金额 FROM 理财产品 ORDER BY 起投金额 DESC LIMIT 1;
-- ? 起投金额高于平均的理财产品
SELECT 产品 FROM 理财产品 WHERE 起投金额 > (SELECT AVG(起投金额) FROM 理财产品);
-- ? 起投金额平均多少，最低多少？
-- ? 理财产品起投金额的平均值和最小值
SELECT AVG(起投金额), MIN(起投金额) FROM 理财产品;
-- ? 名字带“结构性存款”的产品有几个？
SELECT COUNT(*) FROM 理财产品 WHERE 产品 LIKE '%结构性存款%';
-- ? 中证500鲨鱼鳍是哪家公司卖的？
-- ? 中证500鲨鱼鳍属于哪个理财公司
SELECT T2.公司名称 FROM 理财产品 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id WHERE T1.产品 = '中证500鲨鱼鳍';
-- ? 每家理财公司有几款产品、平均起投多少？
-- ? 各公司产品数量和平均起投金额
SELECT T2.公司名称, COUNT(*), AVG(T1.起投金额) FROM 理财产品 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司id;
-- ? 产品数至少2款的理财公司
SELECT T2.公司名称 FROM 理财产品 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司id HAVING COUNT(*) >= 2;
-- ? 没推出任何理财产品的公司
-- ? 哪些理财公司一款产品都没有？
SELECT 公司名称 FROM 理财公司 WHERE 公司id NOT IN (SELECT 公司id FROM 理财产品);
-- ? 瑞源平衡12期支持哪家银行？
SELECT T2.名称 FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.支持银行id = T2.银行id WHERE T1.产品 = '瑞源平衡12期';
-- ? 用中国工商银行能买的理财产品和收益率
-- ? 我只有中国工商银行的卡，可以买哪些产品，收益率多少
SELECT T1.产品, T1.年化收益率 FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.支持银行id = T2.银行id WHERE T2.名称 = '中国工商银行';
-- ? 每家银行支持多少款产品，从多到少
SELECT T2.名称, COUNT(*) FROM 理财产品 AS T1 JOIN 银行 AS T2 ON T1.支持银行id = T2.银行id GROUP BY T2.银行id ORDER BY COUNT(*) DESC;
-- ? 不支持任何理财产品的银行
-- ? 哪些银行没有理财产品可用？
SELECT 名称 FROM 银行 WHERE 银行id NOT IN (SELECT 支持银行id FROM 理财产品);
-- ? 蚂蚁金服和哪些银行合作，从什么时候开始？
SELECT T3.名称, T1.合作时间 FROM 理财公司合作银行 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id JOIN 银行 AS T3 ON T1.银行id = T3.银行id WHERE T2.公司名称 = '蚂蚁金服';
-- ? 没有电子银行的合作是哪家公司跟哪家银行？
-- ? 列出没有电子银行的理财公司和合作银行
SELECT T2.公司名称, T3.名称 FROM 理财公司合作银行 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id JOIN 银行 AS T3 ON T1.银行id = T3.银行id WHERE T1.是否有电子银行 = '没有';
-- ? 合作的理财公司最多的银行是谁？
SELECT T2.名称 FROM 理财公司合作银行 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id GROUP BY T2.银行id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 从没跟银行合作过的理财公司
-- ? 哪些理财公司没有合作银行？
SELECT 公司名称 FROM 理财公司 WHERE 公司id NOT IN (SELECT 公司id FROM 理财公司合作银行);
-- ? 2016年之后开始的合作涉及哪些银行？
SELECT DISTINCT T2.名称 FROM 理财公司合作银行 AS T1 JOIN 银行 AS T2 ON T1.银行id = T2.银行id WHERE T1.合作时间 > '2016';
-- ? 每年新增了多少合作？
-- ? 按合作时间统计合作条数
SELECT 合作时间, COUNT(*) FROM 理财公司合作银行 GROUP BY 合作时间;
-- ? 沪深300鲨鱼鳍比中证500鲨鱼鳍的起投金额高多少？
-- ? 沪深300鲨鱼鳍与中证500鲨鱼鳍起投金额之差
SELECT (SELECT 起投金额 FROM 理财产品 WHERE 产品 = '沪深300鲨鱼鳍') - (SELECT 起投金额 FROM 理财产品 WHERE 产品 = '中证500鲨鱼鳍');
-- ? 既有理财产品又有合作银行的公司
SELECT T2.公司名称 FROM 理财产品 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id INTERSECT SELECT T2.公司名称 FROM 理财公司合作银行 AS T1 JOIN 理财公司 AS T2 ON T1.公司id = T2.公司id;
