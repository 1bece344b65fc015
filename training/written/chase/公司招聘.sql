-- 公司招聘

-- ? 还没上市的公司有哪些，在哪个城市？
-- ? 未上市公司名单和所在地
SELECT 公司名, 所在城市 FROM 公司 WHERE 是否上市 = '否';
-- ? 大疆无人机在哪儿？
SELECT 所在城市 FROM 公司 WHERE 公司名 = '大疆无人机';
-- ? 上海、苏州和深圳有什么公司？
SELECT 公司名 FROM 公司 WHERE 所在城市 IN ('上海', '苏州', '深圳');
-- ? 上市公司和非上市公司各有几家？
-- ? 按是否上市统计公司数量
SELECT 是否上市, COUNT(*) FROM 公司 GROUP BY 是否上市;
-- ? 不在北京的公司有多少家？
SELECT COUNT(*) FROM 公司 WHERE 所在城市 != '北京';
-- ? 哪些岗位没有工作经验也能干？
-- ? 应届生可以投的岗位（最低工作年限0）
SELECT 岗位名称 FROM 招聘岗位 WHERE 工作年限最低要求 = 0;
-- ? 要求博士学历的岗位做些什么？
SELECT 岗位名称, 职责 FROM 招聘岗位 WHERE 学历要求 = '博士';
-- ? 我30岁，年龄符合的岗位有哪些？
-- ? 年满30岁的人可以应聘什么岗位
SELECT 岗位名称 FROM 招聘岗位 WHERE 年龄最低限 <= 30 AND 年龄最大限 >= 30;
-- ? 各岗位的年龄范围跨度是几年？
SELECT 岗位名称, 年龄最大限 - 年龄最低限 FROM 招聘岗位;
-- ? 不同学历要求的岗位各有几个，平均要几年经验？
-- ? 按学历看岗位数和平均最低工作年限
SELECT 学历要求, COUNT(*), AVG(工作年限最低要求) FROM 招聘岗位 GROUP BY 学历要求;
-- ? 对工作经验要求最高的岗位
SELECT 岗位名称 FROM 招聘岗位 ORDER BY 工作年限最低要求 DESC LIMIT 1;
-- ? 最大年龄限制在35岁以上的岗位和学历要求
SELECT 岗位名称, 学历要求 FROM 招聘岗位 WHERE 年龄最大限 > 35;
-- ? 本科或硕士就能应聘的岗位
-- ? 只要本科或者硕士文凭的职位有哪些？
SELECT 岗位名称 FROM 招聘岗位 WHERE 学历要求 = '本科' OR 学历要求 = '硕士';
-- ? 后台开发工程师最低要多大年纪、几年经验？
SELECT 年龄最低限, 工作年限最低要求 FROM 招聘岗位 WHERE 岗位名称 = '后台开发工程师';
-- ? 工作年限要求低于平均的岗位
SELECT 岗位名称 FROM 招聘岗位 WHERE 工作年限最低要求 < (SELECT AVG(工作年限最低要求) FROM 招聘岗位);
-- ? 腾讯在招什么岗位，各招几个人？
-- ? 腾讯的招聘岗位和人数
SELECT T3.岗位名称, T1.招聘人数 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 招聘岗位 AS T3 ON T1.招聘岗位id = T3.岗位id WHERE T2.公司名 = '腾讯';
-- ? 每家公司总共打算招多少人？
SELECT T2.公司名, SUM(T1.招聘人数) FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名;
-- ? 基本月薪不低于10000的职位是哪家公司的？列出公司和岗位
-- ? 底薪过万（10000及以上）的公司和岗位
SELECT T2.公司名, T3.岗位名称 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 招聘岗位 AS T3 ON T1.招聘岗位id = T3.岗位id WHERE T1.基本月薪 >= 10000;
-- ? 各岗位一年能拿多少？月薪乘以发放月数
-- ? 年薪（基本月薪 × 发放月数）按岗位列出
SELECT T2.岗位名称, T1.基本月薪 * T1.发放月数 FROM 公司招聘计划 AS T1 JOIN 招聘岗位 AS T2 ON T1.招聘岗位id = T2.岗位id;
-- ? 哪家公司开的基本月薪最高？
SELECT T2.公司名 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id ORDER BY T1.基本月薪 DESC LIMIT 1;
-- ? 各公司招聘岗位的平均月薪，从高到低
SELECT T2.公司名, AVG(T1.基本月薪) FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名 ORDER BY AVG(T1.基本月薪) DESC;
-- ? 没有任何招聘计划的公司有哪些？
-- ? 哪几家公司今年不招人
SELECT 公司名 FROM 公司 WHERE 公司id NOT IN (SELECT 公司id FROM 公司招聘计划);
-- ? 没有公司在招的岗位
SELECT 岗位名称 FROM 招聘岗位 WHERE 岗位id NOT IN (SELECT 招聘岗位id FROM 公司招聘计划);
-- ? 招聘总人数超过50的公司
SELECT T2.公司名 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司名 HAVING SUM(T1.招聘人数) > 50;
-- ? 一年发超过12个月工资的公司有哪些？
-- ? 哪些公司发的月数多于12个月
SELECT DISTINCT T2.公司名 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T1.发放月数 > 12;
-- ? 按城市统计招聘总人数和最高月薪
SELECT T2.所在城市, SUM(T1.招聘人数), MAX(T1.基本月薪) FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.所在城市;
-- ? 硕士岗位的基本月薪和浮动幅度各是多少？
SELECT T2.岗位名称, T1.基本月薪, T1.浮动幅度 FROM 公司招聘计划 AS T1 JOIN 招聘岗位 AS T2 ON T1.招聘岗位id = T2.岗位id WHERE T2.学历要求 = '硕士';
-- ? 每个岗位有几家公司在招？
-- ? 各岗位的招聘公司数
SELECT T2.岗位名称, COUNT(DISTINCT T1.公司id) FROM 公司招聘计划 AS T1 JOIN 招聘岗位 AS T2 ON T1.招聘岗位id = T2.岗位id GROUP BY T2.岗位名称;
-- ? 招聘人数最多的岗位是什么？
SELECT T2.岗位名称 FROM 公司招聘计划 AS T1 JOIN 招聘岗位 AS T2 ON T1.招聘岗位id = T2.岗位id GROUP BY T2.岗位名称 ORDER BY SUM(T1.招聘人数) DESC LIMIT 1;
-- ? 计划中最高月薪和最低月薪差多少？
SELECT MAX(基本月薪) - MIN(基本月薪) FROM 公司招聘计划;
-- ? 月薪高于平均的招聘计划涉及哪些公司？
-- ? 薪水开得比平均高的公司
SELECT DISTINCT T2.公司名 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T1.基本月薪 > (SELECT AVG(基本月薪) FROM 公司招聘计划);
-- ? 已上市的公司在招哪些岗位？
SELECT DISTINCT T3.岗位名称 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 招聘岗位 AS T3 ON T1.招聘岗位id = T3.岗位id WHERE T2.是否上市 = '是';
-- ? 全部计划一共招多少人，平均底薪多少？
SELECT SUM(招聘人数), AVG(基本月薪) FROM 公司招聘计划;
-- ? 既有上市公司又有非上市公司的城市
SELECT 所在城市 FROM 公司 WHERE 是否上市 = '是' INTERSECT SELECT 所在城市 FROM 公司 WHERE 是否上市 = '否';
-- ? 要本科学历而且招聘人数不少于10人的公司和岗位
-- ? 本科就行、至少招10个人的，是哪些公司的哪些岗位？
SELECT T2.公司名, T3.岗位名称 FROM 公司招聘计划 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 招聘岗位 AS T3 ON T1.招聘岗位id = T3.岗位id WHERE T3.学历要求 = '本科' AND T1.招聘人数 >= 10;
