-- 明星与经纪公司

-- ? 喜天影视是哪年成立的，注册资本多少？
-- ? 喜天影视的成立时间和注册资本
SELECT 成立时间, 注册资本 FROM 经纪公司 WHERE 公司名称 = '喜天影视';
-- ? 2010年成立的经纪公司
SELECT 公司名称 FROM 经纪公司 WHERE 成立时间 = '2010年';
-- ? 注册资本1000万的公司有哪些？
-- ? 哪些经纪公司是1000万注册资本
SELECT 公司名称 FROM 经纪公司 WHERE 注册资本 = '1000万';
-- ? 名字中有“文化”的经纪公司
SELECT 公司名称 FROM 经纪公司 WHERE 公司名称 LIKE '%文化%';
-- ? 成立最早的经纪公司是哪家？
-- ? 资格最老的经纪公司
SELECT 公司名称 FROM 经纪公司 ORDER BY 成立时间 LIMIT 1;
-- ? 各年份成立了多少家经纪公司？
SELECT 成立时间, COUNT(*) FROM 经纪公司 GROUP BY 成立时间;
-- ? 一共有几家经纪公司？
SELECT COUNT(*) FROM 经纪公司;
-- ? 不是2001年成立的经纪公司及注册资本
-- ? 除2001年成立的以外，其他公司的名称和注册资本
SELECT 公司名称, 注册资本 FROM 经纪公司 WHERE 成立时间 <> '2001年';
-- ? 至今没解约的明星有谁？
-- ? 合约持续至今的艺人
SELECT 姓名 FROM 明星 WHERE 解约时间 = '至今';
-- ? 已经解约的明星
SELECT 姓名 FROM 明星 WHERE 解约时间 <> '至今';
-- ? 陈伟霆是哪年签约加入的？
-- ? 陈伟霆什么时候加入公司
SELECT 加入时间 FROM 明星 WHERE 姓名 = '陈伟霆';
-- ? 2010年加入并且合约到至今的明星
SELECT 姓名 FROM 明星 WHERE 加入时间 = '2010年' AND 解约时间 = '至今';
-- ? 每年有多少明星加入，按人数从多到少排
-- ? 按加入年份统计明星数，多的在前
SELECT 加入时间, COUNT(*) FROM 明星 GROUP BY 加入时间 ORDER BY COUNT(*) DESC;
-- ? 加入最晚的明星是谁？
SELECT 姓名 FROM 明星 ORDER BY 加入时间 DESC LIMIT 1;
-- ? 张天爱和白百合分别什么时候签约、什么时候解约？
SELECT 姓名, 加入时间, 解约时间 FROM 明星 WHERE 姓名 IN ('张天爱', '白百合');
-- ? 王京花是哪里人，生日是哪天？
-- ? 王京花的出生地和出生日期
SELECT 出生地, 出生日期 FROM 经纪人 WHERE 姓名 = '王京花';
-- ? 老家在天津市或北京的经纪人
SELECT 姓名 FROM 经纪人 WHERE 出生地 IN ('天津市', '北京');
-- ? 山西省出生的经纪人
-- ? 哪些经纪人是山西省人
SELECT 姓名 FROM 经纪人 WHERE 出生地 LIKE '%山西省%';
-- ? 不是北京出生的经纪人有几位？
SELECT COUNT(*) FROM 经纪人 WHERE 出生地 <> '北京';
-- ? 生日是1975年5月1日的经纪人
SELECT 姓名 FROM 经纪人 WHERE 出生日期 = '1975年5月1日';
-- ? 各地出生的经纪人数
-- ? 按出生地统计经纪人有多少
SELECT 出生地, COUNT(*) FROM 经纪人 GROUP BY 出生地;
-- ? 每个明星由谁带？明星和经纪人的名字都列出来
-- ? 明星姓名与经纪人姓名对照
SELECT T1.姓名, T2.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id;
-- ? 每位经纪人各带几个明星？
SELECT T2.姓名, COUNT(*) FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id GROUP BY T2.经纪人id;
-- ? 手下艺人最多的经纪人是谁？
-- ? 哪位经纪人带的明星最多
SELECT T2.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id GROUP BY T2.经纪人id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 带了两个及以上明星的经纪人
-- ? 至少带2个艺人的经纪人有哪些？
SELECT T2.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id GROUP BY T2.经纪人id HAVING COUNT(*) >= 2;
-- ? 没有带任何明星的经纪人
-- ? 哪些经纪人手下一个艺人都没有？
SELECT 姓名 FROM 经纪人 WHERE 经纪人id NOT IN (SELECT 经纪人id FROM 明星);
-- ? 张天爱的经纪人是哪里出生的？
SELECT T2.出生地 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id WHERE T1.姓名 = '张天爱';
-- ? 曾嘉带的明星都是什么时候加入的？
SELECT T1.姓名, T1.加入时间 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id WHERE T2.姓名 = '曾嘉';
-- ? 经纪人是北京人的明星有哪些？
-- ? 由北京出生的经纪人带的艺人
SELECT T1.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id WHERE T2.出生地 = '北京';
-- ? 刘韬供职于哪家经纪公司？
SELECT T2.公司名称 FROM 经纪人 AS T1 JOIN 经纪公司 AS T2 ON T1.公司id = T2.经济公司id WHERE T1.姓名 = '刘韬';
-- ? 各经纪公司有多少名经纪人？
-- ? 公司名称和旗下经纪人数量
SELECT T2.公司名称, COUNT(*) FROM 经纪人 AS T1 JOIN 经纪公司 AS T2 ON T1.公司id = T2.经济公司id GROUP BY T2.经济公司id;
-- ? 没有经纪人的经纪公司是哪些？
SELECT 公司名称 FROM 经纪公司 WHERE 经济公司id NOT IN (SELECT 公司id FROM 经纪人);
-- ? 每家公司旗下有多少明星，从高到低
-- ? 经纪公司按艺人数量排名
SELECT T3.公司名称, COUNT(*) FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id JOIN 经纪公司 AS T3 ON T2.公司id = T3.经济公司id GROUP BY T3.经济公司id ORDER BY COUNT(*) DESC;
-- ? 英航娱乐的艺人里合约至今有效的
SELECT T1.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id JOIN 经纪公司 AS T3 ON T2.公司id = T3.经济公司id WHERE T3.公司名称 = '英航娱乐' AND T1.解约时间 = '至今';
-- ? 既带2010年加入的明星、又带2015年加入的明星的经纪人
SELECT T2.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id WHERE T1.加入时间 = '2010年' INTERSECT SELECT T2.姓名 FROM 明星 AS T1 JOIN 经纪人 AS T2 ON T1.经纪人id = T2.经纪人id WHERE T1.加入时间 = '2015年';
