-- 双11活动

-- ? 卖服装的商家有哪些？
-- ? 主营服装的店家名单
SELECT 名称 FROM 商家 WHERE 主营类别 = '服装';
-- ? 优衣库是哪个国家的牌子，主要卖什么？
SELECT 所属国家, 主营类别 FROM 商家 WHERE 名称 = '优衣库';
-- ? 实体店超过2000家的商家和它们的所属国家
SELECT 名称, 所属国家 FROM 商家 WHERE 实体店数量 > 2000;
-- ? 网店开到的国家最多的是哪个商家？
-- ? 网店覆盖国家数排第一的商家
SELECT 名称 FROM 商家 ORDER BY 网店覆盖国家数量 DESC LIMIT 1;
-- ? 按实体店数量从少到多列出商家名称和店数
SELECT 名称, 实体店数量 FROM 商家 ORDER BY 实体店数量;
-- ? 各主营类别的商家数和平均实体店数
-- ? 按类别看有几个商家、平均开了多少实体店
SELECT 主营类别, COUNT(*), AVG(实体店数量) FROM 商家 GROUP BY 主营类别;
-- ? 所有商家实体店加起来多少家？
SELECT SUM(实体店数量) FROM 商家;
-- ? 日本和美国的商家都有哪些？
SELECT 名称 FROM 商家 WHERE 所属国家 IN ('日本', '美国');
-- ? 实体店数量低于平均水平的商家
-- ? 哪些商家的门店数没到平均值
SELECT 名称 FROM 商家 WHERE 实体店数量 < (SELECT AVG(实体店数量) FROM 商家);
-- ? 网店覆盖5到46个国家的商家有几个？
SELECT COUNT(*) FROM 商家 WHERE 网店覆盖国家数量 BETWEEN 5 AND 46;
-- ? 平均每个网店覆盖国家对应多少实体店？按商家给出
SELECT 名称, 实体店数量 / 网店覆盖国家数量 FROM 商家;
-- ? 松下电器比苹果多多少家实体店？
SELECT (SELECT 实体店数量 FROM 商家 WHERE 名称 = '松下电器') - (SELECT 实体店数量 FROM 商家 WHERE 名称 = '苹果');
-- ? 阿里巴巴集团旗下有哪些电商平台？
-- ? 阿里巴巴集团的平台
SELECT 名称 FROM 电商平台 WHERE 所属公司 = '阿里巴巴集团';
-- ? 影响力指数在6000以上的平台和排名
SELECT 名称, 排名 FROM 电商平台 WHERE 影响力指数 > 6000;
-- ? 排名前三的电商平台叫什么、是哪家公司的？
-- ? 名次最靠前的3个平台及其公司
SELECT 名称, 所属公司 FROM 电商平台 ORDER BY 排名 LIMIT 3;
-- ? 每类平台有几个，最高影响力指数多少？
SELECT 类型, COUNT(*), MAX(影响力指数) FROM 电商平台 GROUP BY 类型;
-- ? 影响力高于平均的平台
SELECT 名称 FROM 电商平台 WHERE 影响力指数 > (SELECT AVG(影响力指数) FROM 电商平台);
-- ? 唯品会是哪家公司的，排第几？
-- ? 唯品会的母公司和名次
SELECT 所属公司, 排名 FROM 电商平台 WHERE 名称 = '唯品会';
-- ? 影响力指数最高和最低差多少？
SELECT MAX(影响力指数) - MIN(影响力指数) FROM 电商平台;
-- ? 卖书籍或者电器的平台有哪些？
SELECT 名称 FROM 电商平台 WHERE 类型 = '书籍' OR 类型 = '电器';
-- ? 黑色星期五是哪个平台搞的，有多少商家参加？
-- ? 黑色星期五的平台和参加商家数
SELECT T2.名称, T1.参加活动商家数量 FROM 电商活动交易额 AS T1 JOIN 电商平台 AS T2 ON T1.电商平台id = T2.电商平台id WHERE T1.活动日 = '黑色星期五';
-- ? 双十一和京东618的交易额、促销商品数量
SELECT 活动日, 交易额, 促销商品数量 FROM 电商活动交易额 WHERE 活动日 IN ('双十一', '京东618');
-- ? 参加商家超过1000个的活动有哪些？
SELECT 活动日 FROM 电商活动交易额 WHERE 参加活动商家数量 > 1000;
-- ? 每个平台办了几次活动，总共有多少商家参加？
-- ? 各平台活动次数与参加商家总数
SELECT T2.名称, COUNT(*), SUM(T1.参加活动商家数量) FROM 电商活动交易额 AS T1 JOIN 电商平台 AS T2 ON T1.电商平台id = T2.电商平台id GROUP BY T2.名称;
-- ? 没有办过任何活动的平台是哪些？
SELECT 名称 FROM 电商平台 WHERE 电商平台id NOT IN (SELECT 电商平台id FROM 电商活动交易额);
-- ? 俄罗斯有哪个平台覆盖，负责的是哪家分公司？
-- ? 面向俄罗斯的平台和负责分公司
SELECT T2.名称, T1.负责的分公司名称 FROM 电商覆盖国家 AS T1 JOIN 电商平台 AS T2 ON T1.电商id = T2.电商平台id WHERE T1.支持国家 = '俄罗斯';
-- ? 各平台覆盖了几个国家，多的在前
SELECT T2.名称, COUNT(*) FROM 电商覆盖国家 AS T1 JOIN 电商平台 AS T2 ON T1.电商id = T2.电商平台id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? 2018年新上线了哪些国家？
SELECT 支持国家 FROM 电商覆盖国家 WHERE 上线时间 = '2018年';
-- ? 还没有覆盖到海外的平台
-- ? 哪些平台没有任何国家的覆盖记录
SELECT 名称 FROM 电商平台 WHERE 电商平台id NOT IN (SELECT 电商id FROM 电商覆盖国家);
-- ? 墨西哥有哪些商家的网点，各有多少实体店？
SELECT T2.名称, T1.实体店数量 FROM 商家网点覆盖国家 AS T1 JOIN 商家 AS T2 ON T1.商家id = T2.商家id WHERE T1.国家 = '墨西哥';
-- ? 每个商家网点进了几个国家？
-- ? 商家网点覆盖的国家个数，按商家统计
SELECT T2.名称, COUNT(*) FROM 商家网点覆盖国家 AS T1 JOIN 商家 AS T2 ON T1.商家id = T2.商家id GROUP BY T2.名称;
-- ? 在各国实体店总数超过2000的商家
SELECT T2.名称 FROM 商家网点覆盖国家 AS T1 JOIN 商家 AS T2 ON T1.商家id = T2.商家id GROUP BY T2.名称 HAVING SUM(T1.实体店数量) > 2000;
-- ? 苹果在哪些平台上卖，平均折扣多少？
-- ? 苹果入驻的平台和折扣
SELECT T3.名称, T1.平均折扣 FROM 商家交易额 AS T1 JOIN 商家 AS T2 ON T1.商家id = T2.商家id JOIN 电商平台 AS T3 ON T1.电商平台id = T3.电商平台id WHERE T2.名称 = '苹果';
-- ? 没有任何交易记录的商家有哪些？
SELECT 名称 FROM 商家 WHERE 商家id NOT IN (SELECT 商家id FROM 商家交易额);
-- ? 每个平台上有多少商家有交易？
-- ? 各电商平台的成交商家数
SELECT T2.名称, COUNT(DISTINCT T1.商家id) FROM 商家交易额 AS T1 JOIN 电商平台 AS T2 ON T1.电商平台id = T2.电商平台id GROUP BY T2.名称;
