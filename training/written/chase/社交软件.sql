-- 社交软件

-- ? 北京的互联网公司有哪些？
-- ? 总部在北京的公司
SELECT 公司名 FROM 公司 WHERE 位于城市 = '北京';
-- ? 不在深圳的公司叫什么，什么时候成立的？
SELECT 公司名, 成立时间 FROM 公司 WHERE 位于城市 != '深圳';
-- ? 每个城市有几家公司？
-- ? 公司的城市分布
SELECT 位于城市, COUNT(*) FROM 公司 GROUP BY 位于城市;
-- ? 杭州或者成都的公司
SELECT 公司名 FROM 公司 WHERE 位于城市 = '杭州' OR 位于城市 = '成都';
-- ? 1998年成立的公司在哪座城市？
SELECT 位于城市 FROM 公司 WHERE 成立时间 = '1998';
-- ? 这些公司分布在几个城市？
-- ? 一共涉及多少座城市
SELECT COUNT(DISTINCT 位于城市) FROM 公司;
-- ? 至少有两家公司的城市（2家及以上）
SELECT 位于城市 FROM 公司 GROUP BY 位于城市 HAVING COUNT(*) >= 2;
-- ? 微博装机要多大空间，每天多少人用？
-- ? 微博的软件大小和日活
SELECT 软件大小, 日活跃用户量 FROM 社交APP WHERE app名称 = '微博';
-- ? 软件大小是30M的APP有哪些？
SELECT app名称 FROM 社交APP WHERE 软件大小 = '30M';
-- ? 除了微信，其他社交软件的注册用户量
SELECT app名称, 注册用户量 FROM 社交APP WHERE app名称 != '微信';
-- ? 一共收录了多少款社交软件？
SELECT COUNT(*) FROM 社交APP;
-- ? 微信和陌陌的日活跃用户分别是多少？
-- ? 对比一下微信、陌陌的日活
SELECT app名称, 日活跃用户量 FROM 社交APP WHERE app名称 IN ('微信', '陌陌');
-- ? 日活有3亿的是哪款APP？
SELECT app名称 FROM 社交APP WHERE 日活跃用户量 = '3亿';
-- ? 多闪是哪家公司做的？
-- ? 多闪的母公司叫什么
SELECT T2.公司名 FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id WHERE T1.app名称 = '多闪';
-- ? 聊天宝的母公司在哪个城市，什么时候成立的？
SELECT T2.位于城市, T2.成立时间 FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id WHERE T1.app名称 = '聊天宝';
-- ? 列出各社交软件和它们的母公司
-- ? 每款APP背后是哪家公司
SELECT T1.app名称, T2.公司名 FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id;
-- ? 每家公司旗下有几款社交APP？
SELECT T2.公司名, COUNT(*) FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id GROUP BY T2.公司名;
-- ? 哪家公司推出的社交软件最多？
-- ? 旗下社交APP数量最多的公司
SELECT T2.公司名 FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id GROUP BY T2.公司名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有任何社交APP的公司
-- ? 哪些公司没做过社交软件
SELECT 公司名 FROM 公司 WHERE 公司id NOT IN (SELECT 母公司id FROM 社交APP);
-- ? 各城市的公司做了几款社交软件，按数量从多到少
SELECT T2.位于城市, COUNT(*) FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id GROUP BY T2.位于城市 ORDER BY COUNT(*) DESC;
-- ? 旗下APP超过1款的公司有哪些？
SELECT T2.公司名 FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id GROUP BY T2.公司名 HAVING COUNT(*) > 1;
-- ? 深圳公司开发的社交软件叫什么，多大？
SELECT T1.app名称, T1.软件大小 FROM 社交APP AS T1 JOIN 公司 AS T2 ON T1.母公司id = T2.公司id WHERE T2.位于城市 = '深圳';
-- ? 新闻资讯这个功能是干嘛的？
-- ? 新闻资讯功能的简介
SELECT 简介 FROM 功能 WHERE 名称 = '新闻资讯';
-- ? 能够轻松购物的是哪项功能？
SELECT 名称 FROM 功能 WHERE 简介 = '轻松购物';
-- ? 介绍里提到聊天的功能有哪些
SELECT 名称 FROM 功能 WHERE 简介 LIKE '%聊天%';
-- ? 哪些APP可以支付？
-- ? 支持支付功能的社交软件
SELECT T2.app名称 FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid JOIN 功能 AS T3 ON T1.功能id = T3.功能id WHERE T3.名称 = '支付';
-- ? 陌陌都有什么功能？
SELECT T3.名称 FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid JOIN 功能 AS T3 ON T1.功能id = T3.功能id WHERE T2.app名称 = '陌陌';
-- ? 每款APP支持几项功能？
-- ? 各社交软件的功能数
SELECT T2.app名称, COUNT(*) FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid GROUP BY T2.app名称;
-- ? 各功能有多少款APP支持，从高到低
SELECT T2.名称, COUNT(*) FROM APP支持的功能 AS T1 JOIN 功能 AS T2 ON T1.功能id = T2.功能id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? 没有一款APP支持的功能是什么？
-- ? 哪些功能没有任何软件用上
SELECT 名称 FROM 功能 WHERE 功能id NOT IN (SELECT 功能id FROM APP支持的功能);
-- ? 支持的功能不少于3个的APP
SELECT T2.app名称 FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid GROUP BY T2.app名称 HAVING COUNT(*) >= 3;
-- ? 既能聊天又能购物的社交软件
-- ? 聊天和购物两样功能都有的APP是哪款
SELECT T2.app名称 FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid JOIN 功能 AS T3 ON T1.功能id = T3.功能id WHERE T3.名称 = '聊天' INTERSECT SELECT T2.app名称 FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid JOIN 功能 AS T3 ON T1.功能id = T3.功能id WHERE T3.名称 = '购物';
-- ? 没有视频功能的APP有哪些？
SELECT app名称 FROM 社交APP EXCEPT SELECT T2.app名称 FROM APP支持的功能 AS T1 JOIN 社交APP AS T2 ON T1.appid = T2.appid JOIN 功能 AS T3 ON T1.功能id = T3.功能id WHERE T3.名称 = '视频';
-- ? 收录的APP数比公司数多几个？
SELECT (SELECT COUNT(*) FROM 社交APP) - (SELECT COUNT(*) FROM 公司);
-- ? 用得最广的功能叫什么、作用是什么？
-- ? 被最多APP支持的功能及其简介
SELECT T2.名称, T2.简介 FROM APP支持的功能 AS T1 JOIN 功能 AS T2 ON T1.功能id = T2.功能id GROUP BY T2.名称 ORDER BY COUNT(*) DESC LIMIT 1;
