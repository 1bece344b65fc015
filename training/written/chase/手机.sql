-- 手机

-- ? 任正非创办的是哪家公司，属于哪国？
SELECT 名称, 所属国家 FROM 公司 WHERE 创始人 = '任正非';
-- ? 韩国和日本的公司有哪些？
-- ? 日韩两国（日本、韩国）的公司名称
SELECT 名称 FROM 公司 WHERE 所属国家 IN ('日本', '韩国');
-- ? 每个国家有多少家公司？
SELECT 所属国家, COUNT(*) FROM 公司 GROUP BY 所属国家;
-- ? 不是中国的公司和它们的创始人
-- ? 中国以外的公司都是谁创立的
SELECT 名称, 创始人 FROM 公司 WHERE 所属国家 != '中国';
-- ? 联想集团一年营业额多少？
SELECT 年营业额 FROM 公司 WHERE 名称 = '联想集团';
-- ? 售价超过3000的手机有哪些？
-- ? 3000元以上的手机型号
SELECT 名称 FROM 手机型号 WHERE 售价 > 3000;
-- ? 最贵的手机是哪款，卖多少钱？
SELECT 名称, 售价 FROM 手机型号 ORDER BY 售价 DESC LIMIT 1;
-- ? 最便宜的三款手机
-- ? 价格最低的前3款机型
SELECT 名称 FROM 手机型号 ORDER BY 售价 LIMIT 3;
-- ? 安卓系统的手机价格从低到高
SELECT 名称, 售价 FROM 手机型号 WHERE 操作系统 = '安卓系统' ORDER BY 售价;
-- ? 华为Mate30多少钱，内存多大？
-- ? 华为Mate30的售价和内存容量
SELECT 售价, 内存容量 FROM 手机型号 WHERE 名称 = '华为Mate30';
-- ? 能刷脸解锁的手机有哪些（人脸识别）？
SELECT 名称 FROM 手机型号 WHERE 解锁方式 = '人脸识别';
-- ? 平均一部手机多少钱，最低多少？
-- ? 手机的平均售价和最低售价
SELECT AVG(售价), MIN(售价) FROM 手机型号;
-- ? 各操作系统的机型数和平均售价
SELECT 操作系统, COUNT(*), AVG(售价) FROM 手机型号 GROUP BY 操作系统;
-- ? 价格高于平均的手机用什么系统？
-- ? 比平均价贵的手机及操作系统
SELECT 名称, 操作系统 FROM 手机型号 WHERE 售价 > (SELECT AVG(售价) FROM 手机型号);
-- ? 售价在1999到5000之间的手机有几款？
SELECT COUNT(*) FROM 手机型号 WHERE 售价 BETWEEN 1999 AND 5000;
-- ? 最贵的手机比最便宜的贵多少？
-- ? 手机价格的最大差额
SELECT MAX(售价) - MIN(售价) FROM 手机型号;
-- ? iPhone11比Oppo P20贵多少？
SELECT (SELECT 售价 FROM 手机型号 WHERE 名称 = 'iPhone11') - (SELECT 售价 FROM 手机型号 WHERE 名称 = 'Oppo P20');
-- ? 不用密码解锁而且内存是128GB的手机
-- ? 内存128GB、解锁不靠密码解锁的机型
SELECT 名称 FROM 手机型号 WHERE 解锁方式 != '密码解锁' AND 内存容量 = '128GB';
-- ? 每种解锁方式有几款手机，从多到少
SELECT 解锁方式, COUNT(*) FROM 手机型号 GROUP BY 解锁方式 ORDER BY COUNT(*) DESC;
-- ? 平均售价超过4000的操作系统
-- ? 哪种系统的手机均价在4000以上
SELECT 操作系统 FROM 手机型号 GROUP BY 操作系统 HAVING AVG(售价) > 4000;
-- ? 苹果这个品牌有哪些手机，多少钱？
SELECT T1.名称, T1.售价 FROM 手机型号 AS T1 JOIN 手机品牌 AS T2 ON T1.品牌id = T2.品牌编号 WHERE T2.名称 = '苹果';
-- ? 各品牌手机的平均价格和最高价格
-- ? 按品牌看手机均价、最高价
SELECT T2.名称, AVG(T1.售价), MAX(T1.售价) FROM 手机型号 AS T1 JOIN 手机品牌 AS T2 ON T1.品牌id = T2.品牌编号 GROUP BY T2.名称;
-- ? 三星GALAXY note2是什么品牌的？
SELECT T2.名称 FROM 手机型号 AS T1 JOIN 手机品牌 AS T2 ON T1.品牌id = T2.品牌编号 WHERE T1.名称 = '三星GALAXY note2';
-- ? 没有任何机型的品牌
-- ? 哪些手机品牌一款手机都没有
SELECT 名称 FROM 手机品牌 WHERE 品牌编号 NOT IN (SELECT 品牌id FROM 手机型号);
-- ? 诺基亚是哪家公司研发的，创始人是谁？
SELECT T2.名称, T2.创始人 FROM 手机品牌 AS T1 JOIN 公司 AS T2 ON T1.研发公司id = T2.公司id WHERE T1.名称 = '诺基亚';
-- ? 每家公司有几个手机品牌？
-- ? 各公司研发的手机品牌数
SELECT T2.名称, COUNT(*) FROM 手机品牌 AS T1 JOIN 公司 AS T2 ON T1.研发公司id = T2.公司id GROUP BY T2.名称;
-- ? 没研发过手机品牌的公司
SELECT 名称 FROM 公司 WHERE 公司id NOT IN (SELECT 研发公司id FROM 手机品牌);
-- ? 美国公司旗下的手机品牌
-- ? 哪些手机品牌是美国公司做的
SELECT T1.名称 FROM 手机品牌 AS T1 JOIN 公司 AS T2 ON T1.研发公司id = T2.公司id WHERE T2.所属国家 = '美国';
-- ? 学生都用什么手机，售价多少？
SELECT T1.名称, T1.售价 FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id WHERE T2.人群 = '学生';
-- ? 每款手机有几类使用人群？
-- ? 各机型的使用人群数
SELECT T1.名称, COUNT(*) FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id GROUP BY T1.名称;
-- ? 各类人群所用手机的平均价格，从高到低
-- ? 哪类人用的手机贵？按人群的平均售价降序
SELECT T2.人群, AVG(T1.售价) FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id GROUP BY T2.人群 ORDER BY AVG(T1.售价) DESC;
-- ? 没有使用人群数据的手机
SELECT 名称 FROM 手机型号 WHERE id NOT IN (SELECT 型号id FROM 型号使用人群);
-- ? 使用人群超过2类的手机
SELECT T1.名称 FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id GROUP BY T1.名称 HAVING COUNT(*) > 2;
-- ? 高收入和低收入的人都在用的手机
-- ? 高收入、低收入两类人群都用的机型
SELECT T1.名称 FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id WHERE T2.人群 = '高收入' INTERSECT SELECT T1.名称 FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id WHERE T2.人群 = '低收入';
-- ? 没有学生使用的手机有哪些？
SELECT 名称 FROM 手机型号 EXCEPT SELECT T1.名称 FROM 手机型号 AS T1 JOIN 型号使用人群 AS T2 ON T1.id = T2.型号id WHERE T2.人群 = '学生';
