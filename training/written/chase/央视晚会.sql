-- 央视晚会

-- ? 2003年中央电视台春节联欢晚会网上在哪看？
SELECT 在线播放平台 FROM 央视春节晚会 WHERE 名称 = '2003年中央电视台春节联欢晚会';
-- ? 在综合频道播的春晚有哪些？
-- ? 综合频道转播过的春晚名称
SELECT 名称 FROM 央视春节晚会 WHERE 播放频道 = '综合频道';
-- ? 2004年中央电视台春节联欢晚会的歌舞节目和语言节目分别多少？
SELECT 歌舞节目数量, 语言节目数量 FROM 央视春节晚会 WHERE 名称 = '2004年中央电视台春节联欢晚会';
-- ? 能在优酷或者爱奇艺看的春晚，名称和收视率
-- ? 优酷、爱奇艺上能看到哪些春晚？收视率多少
SELECT 名称, 收视率 FROM 央视春节晚会 WHERE 在线播放平台 = '优酷' OR 在线播放平台 = '爱奇艺';
-- ? 每个频道播过几届春晚？
SELECT 播放频道, COUNT(*) FROM 央视春节晚会 GROUP BY 播放频道;
-- ? 不在少儿频道播出的春晚有几届？
SELECT COUNT(*) FROM 央视春节晚会 WHERE 播放频道 != '少儿频道';
-- ? 各在线平台播放的春晚数，从多到少
-- ? 哪个视频网站播春晚多？按数量降序
SELECT 在线播放平台, COUNT(*) FROM 央视春节晚会 GROUP BY 在线播放平台 ORDER BY COUNT(*) DESC;
-- ? 获奖的春晚节目有哪些，谁演的？
SELECT 表演节目, 嘉宾姓名 FROM 春晚嘉宾 WHERE 是否获奖 = '是';
-- ? 岳云鹏演的是什么节目，什么类型？
-- ? 岳云鹏上春晚的节目及类型
SELECT 表演节目, 节目类型 FROM 春晚嘉宾 WHERE 嘉宾姓名 = '岳云鹏';
-- ? 魔术类和杂技类节目的嘉宾是谁？
SELECT 嘉宾姓名 FROM 春晚嘉宾 WHERE 节目类型 IN ('魔术类', '杂技类');
-- ? 各类节目分别有几个？
SELECT 节目类型, COUNT(*) FROM 春晚嘉宾 GROUP BY 节目类型;
-- ? 获奖和没获奖的节目各多少？
-- ? 按是否获奖统计节目数
SELECT 是否获奖, COUNT(*) FROM 春晚嘉宾 GROUP BY 是否获奖;
-- ? 歌舞类里没拿奖的节目
SELECT 表演节目 FROM 春晚嘉宾 WHERE 节目类型 = '歌舞类' AND 是否获奖 = '否';
-- ? 凤凰传奇上的是哪一年的春晚？
SELECT T2.名称 FROM 春晚嘉宾 AS T1 JOIN 央视春节晚会 AS T2 ON T1.春晚id = T2.春晚id WHERE T1.嘉宾姓名 = '凤凰传奇';
-- ? 每届春晚有多少位嘉宾？
-- ? 各届春晚的嘉宾人数
SELECT T2.名称, COUNT(*) FROM 春晚嘉宾 AS T1 JOIN 央视春节晚会 AS T2 ON T1.春晚id = T2.春晚id GROUP BY T2.名称;
-- ? 语言类节目出现在哪些届的春晚，节目叫什么？
SELECT T2.届数, T1.表演节目 FROM 春晚嘉宾 AS T1 JOIN 央视春节晚会 AS T2 ON T1.春晚id = T2.春晚id WHERE T1.节目类型 = '语言类';
-- ? 没有任何嘉宾记录的春晚是哪些？
-- ? 查不到嘉宾的春晚
SELECT 名称 FROM 央视春节晚会 WHERE 春晚id NOT IN (SELECT 春晚id FROM 春晚嘉宾);
-- ? 至少有2个节目的春晚
SELECT T2.名称 FROM 春晚嘉宾 AS T1 JOIN 央视春节晚会 AS T2 ON T1.春晚id = T2.春晚id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 撒贝宁的代表作是什么，哪儿毕业的？
SELECT 代表作品, 毕业院校 FROM 主持人 WHERE 姓名 = '撒贝宁';
-- ? 主持过《中国诗词大会》的是谁？
-- ? 代表作是中国诗词大会的主持人
SELECT 姓名 FROM 主持人 WHERE 代表作品 = '中国诗词大会';
-- ? 北京的学校毕业的主持人有哪些（校名带北京）？
SELECT 姓名, 毕业院校 FROM 主持人 WHERE 毕业院校 LIKE '%北京%';
-- ? 各院校毕业了几位主持人？
SELECT 毕业院校, COUNT(*) FROM 主持人 GROUP BY 毕业院校;
-- ? 从没主持过春晚的主持人
-- ? 哪些主持人没有上过春晚的主持台
SELECT 姓名 FROM 主持人 WHERE 主持人id NOT IN (SELECT 主持人id FROM 主持人与春晚);
-- ? 周涛主持过哪些春晚？
SELECT T3.名称 FROM 主持人与春晚 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id JOIN 央视春节晚会 AS T3 ON T1.春晚id = T3.春晚id WHERE T2.姓名 = '周涛';
-- ? 每位主持人主持春晚的次数，次数多的在前
-- ? 主持春晚次数排行：姓名、次数，从高到低
SELECT T2.姓名, COUNT(*) FROM 主持人与春晚 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC;
-- ? 谁主持春晚的次数最多，代表作是什么？
SELECT T2.姓名, T2.代表作品 FROM 主持人与春晚 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 哪些主持人主持过中秋晚会？是哪一场？
SELECT T2.姓名, T3.晚会名称 FROM 主持人与中秋晚会 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id JOIN 中秋晚会 AS T3 ON T1.中秋晚会id = T3.中秋晚会id;
-- ? 既主持过春晚又主持过中秋晚会的人
-- ? 春晚和中秋晚会都主持过的主持人是谁
SELECT T2.姓名 FROM 主持人与春晚 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id INTERSECT SELECT T2.姓名 FROM 主持人与中秋晚会 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id;
-- ? 主持过春晚但没主持过中秋晚会的有谁？
SELECT T2.姓名 FROM 主持人与春晚 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id EXCEPT SELECT T2.姓名 FROM 主持人与中秋晚会 AS T1 JOIN 主持人 AS T2 ON T1.主持人id = T2.主持人id;
-- ? 每场中秋晚会有几位主持人？
SELECT T2.晚会名称, COUNT(*) FROM 主持人与中秋晚会 AS T1 JOIN 中秋晚会 AS T2 ON T1.中秋晚会id = T2.中秋晚会id GROUP BY T2.晚会名称;
-- ? 做过中秋晚会主会场的城市
-- ? 哪些城市当过主会场
SELECT 城市名称 FROM 中秋晚会举办城市 WHERE 是否主会场 = '是';
-- ? 江苏省苏州市办的是哪年的中秋晚会，几点播的？
SELECT T2.晚会名称, T2.播出时间 FROM 中秋晚会举办城市 AS T1 JOIN 中秋晚会 AS T2 ON T1.中秋晚会id = T2.中秋晚会id WHERE T1.城市名称 = '江苏省苏州市';
-- ? 广东省有几个城市办过中秋晚会？
-- ? 承办过中秋晚会的广东省城市个数
SELECT COUNT(DISTINCT 城市名称) FROM 中秋晚会举办城市 WHERE 城市名称 LIKE '广东省%';
-- ? 各场中秋晚会的举办城市数
SELECT T2.晚会名称, COUNT(*) FROM 中秋晚会举办城市 AS T1 JOIN 中秋晚会 AS T2 ON T1.中秋晚会id = T2.中秋晚会id GROUP BY T2.晚会名称;
-- ? 没有任何举办城市信息的中秋晚会
SELECT 晚会名称 FROM 中秋晚会 WHERE 中秋晚会id NOT IN (SELECT 中秋晚会id FROM 中秋晚会举办城市);
