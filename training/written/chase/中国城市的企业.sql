-- 中国城市的企业

-- ? 制造业的企业有哪些，什么时候成立的？
-- ? 做制造业的公司和成立时间
SELECT 企业名, 成立时间 FROM 企业 WHERE 领域分类 = '制造业';
-- ? 1988年成立的是什么企业？
SELECT 企业名 FROM 企业 WHERE 成立时间 = '1988年';
-- ? 员工超过20000人的企业
-- ? 哪些企业的员工在两万（20000）以上
SELECT 企业名 FROM 企业 WHERE 员工数 > 20000;
-- ? 500强排名进前10的企业和名次
SELECT 企业名, 列_500强排名 FROM 企业 WHERE 列_500强排名 <= 10;
-- ? 按500强排名从前到后列出企业
-- ? 企业名单，500强名次靠前的在前
SELECT 企业名 FROM 企业 ORDER BY 列_500强排名;
-- ? 员工最多的企业叫什么，有多少人？
SELECT 企业名, 员工数 FROM 企业 ORDER BY 员工数 DESC LIMIT 1;
-- ? 500强里名次最好的企业是哪家，什么领域？
-- ? 500强排名第一位的企业和它的领域
SELECT 企业名, 领域分类 FROM 企业 ORDER BY 列_500强排名 LIMIT 1;
-- ? 国有企业和上市公司各有几家？
SELECT 公司类型, COUNT(*) FROM 企业 GROUP BY 公司类型;
-- ? 各领域的企业数量，从多到少
-- ? 哪个领域企业多？按领域统计并降序
SELECT 领域分类, COUNT(*) FROM 企业 GROUP BY 领域分类 ORDER BY COUNT(*) DESC;
-- ? 企业平均有多少员工，最少的多少？
SELECT AVG(员工数), MIN(员工数) FROM 企业;
-- ? 员工数高于平均的企业及公司类型
-- ? 哪些企业规模超过平均员工数？什么类型的
SELECT 企业名, 公司类型 FROM 企业 WHERE 员工数 > (SELECT AVG(员工数) FROM 企业);
-- ? 不属于金融业的企业有几家？
SELECT COUNT(*) FROM 企业 WHERE 领域分类 != '金融业';
-- ? 电力和燃气行业的企业，注册资本多少？
-- ? 电力、燃气两个领域的企业名与注册资本
SELECT 企业名, 注册资本 FROM 企业 WHERE 领域分类 IN ('电力', '燃气');
-- ? 金融业里不是国有企业的公司
SELECT 企业名 FROM 企业 WHERE 公司类型 != '国有企业' AND 领域分类 = '金融业';
-- ? 中国平安有多少员工，500强排第几？
-- ? 中国平安的员工数和500强名次
SELECT 员工数, 列_500强排名 FROM 企业 WHERE 企业名 = '中国平安';
-- ? 员工数最多和最少的企业差多少人？
SELECT MAX(员工数) - MIN(员工数) FROM 企业;
-- ? 员工数在20000到100000之间的企业有几家？
SELECT COUNT(*) FROM 企业 WHERE 员工数 BETWEEN 20000 AND 100000;
-- ? 各公司类型的平均员工数和最佳500强排名
-- ? 按公司类型统计平均员工人数、最好的500强名次
SELECT 公司类型, AVG(员工数), MIN(列_500强排名) FROM 企业 GROUP BY 公司类型;
-- ? 每个领域总共雇了多少人？
SELECT 领域分类, SUM(员工数) FROM 企业 GROUP BY 领域分类;
-- ? 有至少2家企业的领域
-- ? 哪些领域不少于2家企业
SELECT 领域分类 FROM 企业 GROUP BY 领域分类 HAVING COUNT(*) >= 2;
-- ? 平均员工数超过50000的领域
SELECT 领域分类 FROM 企业 GROUP BY 领域分类 HAVING AVG(员工数) > 50000;
-- ? 既有国有企业又有上市公司的领域
-- ? 国企和上市公司都存在的领域是什么
SELECT 领域分类 FROM 企业 WHERE 公司类型 = '国有企业' INTERSECT SELECT 领域分类 FROM 企业 WHERE 公司类型 = '上市公司';
-- ? 有企业但没有上市公司的领域
SELECT 领域分类 FROM 企业 EXCEPT SELECT 领域分类 FROM 企业 WHERE 公司类型 = '上市公司';
-- ? 最早成立的企业是哪家，哪年成立？
-- ? 历史最久的企业和成立时间
SELECT 企业名, 成立时间 FROM 企业 ORDER BY 成立时间 LIMIT 1;
-- ? 按成立时间从晚到早列出企业及所属领域
SELECT 企业名, 领域分类 FROM 企业 ORDER BY 成立时间 DESC;
-- ? 500强排名在4到46之间的企业的年营业额
SELECT 企业名, 年营业额 FROM 企业 WHERE 列_500强排名 BETWEEN 4 AND 46;
-- ? 500强名次差于平均的企业（排名数字大于平均）
-- ? 排名数字比平均值大的企业
SELECT 企业名 FROM 企业 WHERE 列_500强排名 > (SELECT AVG(列_500强排名) FROM 企业);
-- ? 国有企业里员工最多的前三家
SELECT 企业名 FROM 企业 WHERE 公司类型 = '国有企业' ORDER BY 员工数 DESC LIMIT 3;
-- ? 上市公司总共有多少员工？
-- ? 上市公司员工合计
SELECT SUM(员工数) FROM 企业 WHERE 公司类型 = '上市公司';
-- ? 企业一共分成多少个领域？
SELECT COUNT(DISTINCT 领域分类) FROM 企业;
-- ? 哪个领域的员工总数最多？
-- ? 雇人最多的领域
SELECT 领域分类 FROM 企业 GROUP BY 领域分类 ORDER BY SUM(员工数) DESC LIMIT 1;
-- ? 年营业额4146亿美元的是哪家企业？
SELECT 企业名 FROM 企业 WHERE 年营业额 = '4146亿美元';
-- ? 名字里有“中国”的企业和公司类型
-- ? 企业名带“中国”二字的有哪些，什么类型
SELECT 企业名, 公司类型 FROM 企业 WHERE 企业名 LIKE '%中国%';
-- ? 1998年或者2002年成立的企业是做什么领域的？
SELECT 企业名, 领域分类 FROM 企业 WHERE 成立时间 = '1998年' OR 成立时间 = '2002年';
-- ? 国有企业比上市公司多几家？
SELECT (SELECT COUNT(*) FROM 企业 WHERE 公司类型 = '国有企业') - (SELECT COUNT(*) FROM 企业 WHERE 公司类型 = '上市公司');
