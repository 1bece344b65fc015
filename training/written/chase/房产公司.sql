-- 房产公司

-- ? 总部不在北京的地产集团有哪些，在哪个城市？
-- ? 列出北京以外的地产集团和所在城市
SELECT 集团名, 位于城市 FROM 地产集团 WHERE 位于城市 != '北京';
-- ? 广东和浙江有哪些房地产集团？
SELECT 集团名 FROM 地产集团 WHERE 所属省份 IN ('广东', '浙江');
-- ? 万科的销售额同比增长了多少，市场份额多大？
SELECT 销售额同比增长, 销售额市场占比 FROM 地产集团 WHERE 集团名 = '万科';
-- ? 每个省有几家地产集团？
-- ? 地产集团的省份分布
SELECT 所属省份, COUNT(*) FROM 地产集团 GROUP BY 所属省份;
-- ? 销售面积超过100的集团
SELECT 集团名 FROM 地产集团 WHERE 销售面积 > 100;
-- ? 各集团按销售面积从大到小排
-- ? 集团名和销售面积，面积大的在前
SELECT 集团名, 销售面积 FROM 地产集团 ORDER BY 销售面积 DESC;
-- ? 销售面积高于平均的集团及所在省份
SELECT 集团名, 所属省份 FROM 地产集团 WHERE 销售面积 > (SELECT AVG(销售面积) FROM 地产集团);
-- ? 集团的总销售面积和平均销售面积
SELECT SUM(销售面积), AVG(销售面积) FROM 地产集团;
-- ? 龙湖新城在哪个城市，有多少户？
-- ? 龙湖新城的位置和总户数
SELECT 位于城市, 总户数 FROM 房产公司典型项目 WHERE 项目名称 = '龙湖新城';
-- ? 总户数超过300的楼盘
SELECT 项目名称 FROM 房产公司典型项目 WHERE 总户数 > 300;
-- ? 户数最多的项目叫什么，在哪儿？
-- ? 哪个楼盘住户最多？在哪座城市
SELECT 项目名称, 位于城市 FROM 房产公司典型项目 ORDER BY 总户数 DESC LIMIT 1;
-- ? 各城市典型项目的总户数
SELECT 位于城市, SUM(总户数) FROM 房产公司典型项目 GROUP BY 位于城市;
-- ? 上海、南京和西安的楼盘名称与户数
SELECT 项目名称, 总户数 FROM 房产公司典型项目 WHERE 位于城市 IN ('上海', '南京', '西安');
-- ? 户数比平均少的项目
-- ? 低于平均户数的楼盘有哪些
SELECT 项目名称 FROM 房产公司典型项目 WHERE 总户数 < (SELECT AVG(总户数) FROM 房产公司典型项目);
-- ? 户数最多和最少的项目相差多少户？
SELECT MAX(总户数) - MIN(总户数) FROM 房产公司典型项目;
-- ? 新河湾半岛是哪个集团开发的？
SELECT T2.集团名 FROM 房产公司典型项目 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.项目名称 = '新河湾半岛';
-- ? 每个集团有多少个典型项目，一共多少户？
-- ? 各集团的项目数和总户数合计
SELECT T2.集团名, COUNT(*), SUM(T1.总户数) FROM 房产公司典型项目 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id GROUP BY T2.集团名;
-- ? 没有任何典型项目的集团
SELECT 集团名 FROM 地产集团 WHERE 集团id NOT IN (SELECT 集团id FROM 房产公司典型项目);
-- ? 典型项目超过2个的集团
SELECT T2.集团名 FROM 房产公司典型项目 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id GROUP BY T2.集团名 HAVING COUNT(*) > 2;
-- ? 总部在上海的集团开发了哪些楼盘？
-- ? 上海的地产集团有什么代表项目
SELECT T1.项目名称 FROM 房产公司典型项目 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T2.位于城市 = '上海';
-- ? 成都排名第1的房产集团是哪家？
SELECT T2.集团名 FROM 房地产各城市排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.城市 = '成都' AND T1.排名 = 1;
-- ? 各集团在各城市里最好的名次
-- ? 每个集团最靠前的城市排名是多少
SELECT T2.集团名, MIN(T1.排名) FROM 房地产各城市排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id GROUP BY T2.集团名;
-- ? 排名进前10的集团、城市和名次
SELECT T2.集团名, T1.城市, T1.排名 FROM 房地产各城市排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.排名 <= 10;
-- ? 碧桂园在几个城市有排名？
SELECT COUNT(*) FROM 房地产各城市排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T2.集团名 = '碧桂园';
-- ? 创新能力最强的集团是哪家？
-- ? 500强里创新能力排名最靠前的集团
SELECT T2.集团名 FROM 房地产企业500强排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id ORDER BY T1.创新能力排名 LIMIT 1;
-- ? 成长速度排名在50以内的集团及其总排名
SELECT T2.集团名, T1.总排名 FROM 房地产企业500强排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.成长速度排名 <= 50;
-- ? 发展潜力排名比总排名靠前的集团有哪些？
-- ? 潜力名次好于总名次的集团
SELECT T2.集团名 FROM 房地产企业500强排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.发展潜力排名 < T1.总排名;
-- ? 各集团的平均总排名和最好总排名
SELECT T2.集团名, AVG(T1.总排名), MIN(T1.总排名) FROM 房地产企业500强排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id GROUP BY T2.集团名;
-- ? 从没进过500强的集团
SELECT 集团名 FROM 地产集团 WHERE 集团id NOT IN (SELECT 集团id FROM 房地产企业500强排名);
-- ? 运营效率排名前三的集团
-- ? 谁家运营效率最高？给出前三名
SELECT T2.集团名 FROM 房地产企业运营100强 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id ORDER BY T1.运营效率排名 LIMIT 3;
-- ? 商业地产运营排名和长租公寓运营排名，按集团列出
SELECT T2.集团名, T1.商业地产运营排名, T1.长租公寓运营排名 FROM 房地产企业运营100强 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id;
-- ? 社区文化运营排名的数字大于平均值的集团有哪些？
SELECT T2.集团名 FROM 房地产企业运营100强 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id WHERE T1.社区文化运营排名 > (SELECT AVG(社区文化运营排名) FROM 房地产企业运营100强);
-- ? 既上了500强又上了运营100强的集团
-- ? 500强和运营100强都有名字的集团是哪些
SELECT T2.集团名 FROM 房地产企业500强排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id INTERSECT SELECT T2.集团名 FROM 房地产企业运营100强 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id;
-- ? 上了500强但没上运营100强的集团
SELECT T2.集团名 FROM 房地产企业500强排名 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id EXCEPT SELECT T2.集团名 FROM 房地产企业运营100强 AS T1 JOIN 地产集团 AS T2 ON T1.集团id = T2.集团id;
-- ? 有集团总部却没有典型项目的城市
-- ? 哪些城市设了集团总部但没有代表楼盘
SELECT 位于城市 FROM 地产集团 EXCEPT SELECT 位于城市 FROM 房产公司典型项目;
