-- AI峰会

-- ? 王小川在哪儿任职，什么职务？
-- ? 王小川的任职单位和职位
SELECT 任职单位, 职位 FROM 嘉宾 WHERE 姓名 = '王小川';
-- ? 来自阿里云的嘉宾是谁？
SELECT 姓名 FROM 嘉宾 WHERE 任职单位 = '阿里云';
-- ? 担任CEO或COO的嘉宾有哪些？
-- ? 嘉宾里职位是CEO、COO的人名和单位都要
SELECT 姓名, 任职单位 FROM 嘉宾 WHERE 职位 IN ('CEO', 'COO');
-- ? 不是院长的嘉宾有几位？
SELECT COUNT(*) FROM 嘉宾 WHERE 职位 <> '院长';
-- ? 各种职位的嘉宾人数
SELECT 职位, COUNT(*) FROM 嘉宾 GROUP BY 职位;
-- ? 名称中带“华为”的单位派了哪位嘉宾？
SELECT 姓名 FROM 嘉宾 WHERE 任职单位 LIKE '%华为%';
-- ? 世界人工智能大会什么时候、在哪里举办？
-- ? 世界人工智能大会的举办时间和地点
SELECT 举办时间, 举办地点 FROM 峰会 WHERE 名称 = '世界人工智能大会';
-- ? 京东公司主办的是哪个峰会？
SELECT 名称 FROM 峰会 WHERE 主办单位 = '京东公司';
-- ? 报名人数超过2000的峰会
-- ? 哪些大会有2000多人报名（报名人数大于2000）？
SELECT 名称 FROM 峰会 WHERE 报名人数 > 2000;
-- ? 看直播的人最多的是哪个峰会，有多少人看？
SELECT 名称, 直播观看人数 FROM 峰会 ORDER BY 直播观看人数 DESC LIMIT 1;
-- ? 报名人数前三的峰会
-- ? 报名最火的前3个峰会叫什么
SELECT 名称 FROM 峰会 ORDER BY 报名人数 DESC LIMIT 3;
-- ? 门票数量在1000到1500之间的峰会
SELECT 名称 FROM 峰会 WHERE 门票数量 BETWEEN 1000 AND 1500;
-- ? 报名人数多过门票数量的峰会有哪些？
-- ? 哪些峰会供不应求，报名的人比票还多？
SELECT 名称 FROM 峰会 WHERE 报名人数 > 门票数量;
-- ? 各峰会报名人数比门票数多出多少？
SELECT 名称, 报名人数 - 门票数量 FROM 峰会;
-- ? 平均报名人数和平均直播观看人数
-- ? 峰会平均有多少人报名、多少人看直播？
SELECT AVG(报名人数), AVG(直播观看人数) FROM 峰会;
-- ? 直播观看人数低于平均的峰会
SELECT 名称 FROM 峰会 WHERE 直播观看人数 < (SELECT AVG(直播观看人数) FROM 峰会);
-- ? 中国人工智能峰会比搜狐科技AI峰会多多少人报名？
-- ? 中国人工智能峰会与搜狐科技AI峰会报名人数之差
SELECT (SELECT 报名人数 FROM 峰会 WHERE 名称 = '中国人工智能峰会') - (SELECT 报名人数 FROM 峰会 WHERE 名称 = '搜狐科技AI峰会');
-- ? 不在北京会议中心办的峰会和主办单位
SELECT 名称, 主办单位 FROM 峰会 WHERE 举办地点 <> '北京会议中心';
-- ? 在2019年办的峰会有几个？
SELECT COUNT(*) FROM 峰会 WHERE 举办时间 LIKE '%2019年%';
-- ? 平均每个报名的人对应多少直播观众？
-- ? 峰会名称和直播观看人数除以报名人数
SELECT 名称, 直播观看人数 / 报名人数 FROM 峰会;
-- ? 丁险峰讲的是什么主题？
SELECT T1.演讲主题 FROM 嘉宾参与峰会 AS T1 JOIN 嘉宾 AS T2 ON T1.嘉宾id = T2.嘉宾编号 WHERE T2.姓名 = '丁险峰';
-- ? 数据智能技术峰会请了哪些嘉宾？
-- ? 参加数据智能技术峰会的嘉宾姓名和单位
SELECT T2.姓名, T2.任职单位 FROM 嘉宾参与峰会 AS T1 JOIN 嘉宾 AS T2 ON T1.嘉宾id = T2.嘉宾编号 JOIN 峰会 AS T3 ON T1.峰会id = T3.峰会id WHERE T3.名称 = '数据智能技术峰会';
-- ? 孟醒参加了哪些峰会的什么论坛？
SELECT T3.名称, T1.论坛 FROM 嘉宾参与峰会 AS T1 JOIN 嘉宾 AS T2 ON T1.嘉宾id = T2.嘉宾编号 JOIN 峰会 AS T3 ON T1.峰会id = T3.峰会id WHERE T2.姓名 = '孟醒';
-- ? 每个峰会有几位嘉宾演讲？
-- ? 各峰会演讲嘉宾数
SELECT T2.名称, COUNT(*) FROM 嘉宾参与峰会 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id GROUP BY T2.峰会id;
-- ? 没参加任何峰会的嘉宾
SELECT 姓名 FROM 嘉宾 WHERE 嘉宾编号 NOT IN (SELECT 嘉宾id FROM 嘉宾参与峰会);
-- ? 讲得最久的嘉宾是谁，讲的什么？
-- ? 演讲时长最长的嘉宾和演讲主题
SELECT T2.姓名, T1.演讲主题 FROM 嘉宾参与峰会 AS T1 JOIN 嘉宾 AS T2 ON T1.嘉宾id = T2.嘉宾编号 ORDER BY T1.演讲时长 DESC LIMIT 1;
-- ? 钻石级赞助商有哪些公司？
SELECT 公司 FROM 峰会赞助公司 WHERE 赞助级别 = '钻石级';
-- ? 腾讯公司是几级赞助，赞助了哪个峰会？
-- ? 腾讯公司的赞助级别和所赞助峰会
SELECT T1.赞助级别, T2.名称 FROM 峰会赞助公司 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id WHERE T1.公司 = '腾讯公司';
-- ? 每个峰会拉到了几家赞助，多的在前
SELECT T2.名称, COUNT(*) FROM 峰会赞助公司 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id GROUP BY T2.峰会id ORDER BY COUNT(*) DESC;
-- ? 没有任何公司赞助的峰会
-- ? 哪些峰会没拉到赞助？
SELECT 名称 FROM 峰会 WHERE 峰会id NOT IN (SELECT 峰会id FROM 峰会赞助公司);
-- ? 赞助公司不少于2家的峰会主办单位是谁？
SELECT T2.主办单位 FROM 峰会赞助公司 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id GROUP BY T2.峰会id HAVING COUNT(*) >= 2;
-- ? 除了金牌和银牌，其他赞助公司及级别
-- ? 赞助级别不是金牌也不是银牌的公司
SELECT 公司, 赞助级别 FROM 峰会赞助公司 WHERE 赞助级别 NOT IN ('金牌', '银牌');
-- ? 各赞助级别的公司所赞助峰会平均多少人报名？
SELECT T1.赞助级别, AVG(T2.报名人数) FROM 峰会赞助公司 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id GROUP BY T1.赞助级别;
-- ? 既有嘉宾演讲又有公司赞助的峰会
-- ? 哪些峰会嘉宾和赞助商都有？
SELECT T2.名称 FROM 嘉宾参与峰会 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id INTERSECT SELECT T2.名称 FROM 峰会赞助公司 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id;
-- ? 谷歌公司赞助的峰会在哪里举办？
SELECT T2.举办地点 FROM 峰会赞助公司 AS T1 JOIN 峰会 AS T2 ON T1.峰会id = T2.峰会id WHERE T1.公司 = '谷歌公司';
