-- 中国演员和电影

-- ? 林超贤导演的电影有哪些？
-- ? 林超贤拍过什么片子
SELECT 片名 FROM 电影 WHERE 导演 = '林超贤';
-- ? 中国以外地区的电影和导演
SELECT 片名, 导演 FROM 电影 WHERE 制片地区 != '中国';
-- ? 悬疑片或者动作片有几部？
SELECT COUNT(*) FROM 电影 WHERE 类型 = '悬疑' OR 类型 = '动作';
-- ? 各制片地区出了几部电影，从多到少
-- ? 电影的产地分布，按部数降序
SELECT 制片地区, COUNT(*) FROM 电影 GROUP BY 制片地区 ORDER BY COUNT(*) DESC;
-- ? 每种类型的电影有多少？
SELECT 类型, COUNT(*) FROM 电影 GROUP BY 类型;
-- ? 韩国和印度的电影是什么类型的？
-- ? 韩国、印度电影的片名和类型
SELECT 片名, 类型 FROM 电影 WHERE 制片地区 IN ('韩国', '印度');
-- ? 战狼2票房多少，花了多少成本？
SELECT 票房, 制片成本 FROM 电影 WHERE 片名 = '战狼2';
-- ? 罗伯·科恩的电影片长多久、哪天上映？
-- ? 罗伯·科恩导演的影片：片长、上映时间
SELECT 片长, 上映时间 FROM 电影 WHERE 导演 = '罗伯·科恩';
-- ? 2019年上映的中国电影
SELECT 片名 FROM 电影 WHERE 上映时间 LIKE '2019年%' AND 制片地区 = '中国';
-- ? 至少有2部电影的制片地区
SELECT 制片地区 FROM 电影 GROUP BY 制片地区 HAVING COUNT(*) >= 2;
-- ? 既是导演又出现在演职员表里的人是谁？
-- ? 电影导演里有哪些人也在演职员名单中
SELECT 导演 FROM 电影 INTERSECT SELECT 姓名 FROM 演职员;
-- ? 章子怡是哪里人，什么时候出生的？
-- ? 章子怡的出生地和生日
SELECT 出生地, 出生日期 FROM 演职员 WHERE 姓名 = '章子怡';
-- ? 职业是导演的人毕业于哪所学校？
SELECT 姓名, 毕业院校 FROM 演职员 WHERE 职业 = '导演';
-- ? 中央戏剧学院和上海戏剧学院出来的人有谁？
-- ? 毕业于中央戏剧学院或上海戏剧学院的演职员
SELECT 姓名 FROM 演职员 WHERE 毕业院校 = '中央戏剧学院' OR 毕业院校 = '上海戏剧学院';
-- ? 演员和导演各有多少人？
SELECT 职业, COUNT(*) FROM 演职员 GROUP BY 职业;
-- ? 不是北京出生的演员
-- ? 老家不在北京的演员都有谁
SELECT 姓名 FROM 演职员 WHERE 职业 = '演员' AND 出生地 != '北京';
-- ? 每所学校培养了几位演职员？
SELECT 毕业院校, COUNT(*) FROM 演职员 GROUP BY 毕业院校;
-- ? 播放平台评分超过8分的电影
-- ? 哪些片子在平台上的评分高于8
SELECT DISTINCT T2.片名 FROM 电影平台 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.评分 > 8;
-- ? 每个平台有几部电影，平均评分多少？
SELECT 播放平台, COUNT(*), AVG(评分) FROM 电影平台 GROUP BY 播放平台;
-- ? 哪个平台的平均评分最高？
-- ? 电影平均分第一的播放平台
SELECT 播放平台 FROM 电影平台 GROUP BY 播放平台 ORDER BY AVG(评分) DESC LIMIT 1;
-- ? 爱奇艺上能看哪些电影，分别打几分？
SELECT T2.片名, T1.评分 FROM 电影平台 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.播放平台 = '爱奇艺';
-- ? 每部电影的最高评分和最低评分
-- ? 各影片在不同平台上的最高分、最低分
SELECT T2.片名, MAX(T1.评分), MIN(T1.评分) FROM 电影平台 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id GROUP BY T2.片名;
-- ? 没有在任何平台播出的电影
SELECT 片名 FROM 电影 WHERE 电影id NOT IN (SELECT 电影id FROM 电影平台);
-- ? 平台评分的最大差距是多少？
SELECT MAX(评分) - MIN(评分) FROM 电影平台;
-- ? 评分低于平均的电影、平台和评分
-- ? 哪些电影在哪个平台上的评分不到平均分，打了几分
SELECT T2.片名, T1.播放平台, T1.评分 FROM 电影平台 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.评分 < (SELECT AVG(评分) FROM 电影平台);
-- ? 各导演作品的平台平均评分，从高到低
SELECT T2.导演, AVG(T1.评分) FROM 电影平台 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id GROUP BY T2.导演 ORDER BY AVG(T1.评分) DESC;
-- ? 叶问是谁演的？
-- ? 饰演叶问的演员
SELECT T2.姓名 FROM 演员和电影 AS T1 JOIN 演职员 AS T2 ON T1.演员id = T2.演员id WHERE T1.饰演角色 = '叶问';
-- ? 陈道明演过什么角色，片酬多少？
SELECT T1.饰演角色, T1.片酬 FROM 演员和电影 AS T1 JOIN 演职员 AS T2 ON T1.演员id = T2.演员id WHERE T2.姓名 = '陈道明';
-- ? 冷锋是哪部电影里的角色？导演是谁？
-- ? 有冷锋这个角色的电影和导演
SELECT T2.片名, T2.导演 FROM 演员和电影 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id WHERE T1.饰演角色 = '冷锋';
-- ? 每位演员演过几部电影？
SELECT T2.姓名, COUNT(*) FROM 演员和电影 AS T1 JOIN 演职员 AS T2 ON T1.演员id = T2.演员id GROUP BY T2.姓名;
-- ? 从没演过电影的演职员
-- ? 没有任何参演记录的人有谁
SELECT 姓名 FROM 演职员 WHERE 演员id NOT IN (SELECT 演员id FROM 演员和电影);
-- ? 参演电影最多的人是谁，哪个学校毕业的？
SELECT T2.姓名, T2.毕业院校 FROM 演员和电影 AS T1 JOIN 演职员 AS T2 ON T1.演员id = T2.演员id GROUP BY T2.姓名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 出演不少于2部电影的演员
-- ? 至少拍过2部片的人
SELECT T2.姓名 FROM 演员和电影 AS T1 JOIN 演职员 AS T2 ON T1.演员id = T2.演员id GROUP BY T2.姓名 HAVING COUNT(*) >= 2;
-- ? 列出演员、电影类型和饰演的角色
SELECT T2.姓名, T3.类型, T1.饰演角色 FROM 演员和电影 AS T1 JOIN 演职员 AS T2 ON T1.演员id = T2.演员id JOIN 电影 AS T3 ON T1.电影id = T3.电影id;
-- ? 有演员参演其电影、但没有作品在平台播放的导演
SELECT T2.导演 FROM 演员和电影 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id EXCEPT SELECT T2.导演 FROM 电影平台 AS T1 JOIN 电影 AS T2 ON T1.电影id = T2.电影id;
