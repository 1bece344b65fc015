-- 机票预定

-- ? 上海的机场叫什么？
SELECT 名称 FROM 机场 WHERE 所属地区 = '上海';
-- ? 哈尔滨太平国际机场有几条跑道、几座航站楼？
-- ? 哈尔滨太平国际机场的跑道数与航站楼数
SELECT 跑道数量, 航站楼数量 FROM 机场 WHERE 名称 = '哈尔滨太平国际机场';
-- ? 除了北京以外的机场有哪些，分别在哪儿？
SELECT 名称, 所属地区 FROM 机场 WHERE 所属地区 != '北京';
-- ? 北京有几个机场？
-- ? 统计北京的机场个数
SELECT COUNT(*) FROM 机场 WHERE 所属地区 = '北京';
-- ? 每个地区各有多少机场
SELECT 所属地区, COUNT(*) FROM 机场 GROUP BY 所属地区;
-- ? 上海和广州的机场国内航线和国际航线各多少？
-- ? 上海、广州机场的国内外航线数量
SELECT 名称, 国内航线数量, 国际航线数量 FROM 机场 WHERE 所属地区 IN ('上海', '广州');
-- ? 名字里带“国际”的机场
SELECT 名称 FROM 机场 WHERE 名称 LIKE '%国际%';
-- ? 飞机餐评价最好的航空公司是哪家？
-- ? 哪家航空的飞机餐最让人满意
SELECT 名称 FROM 航空公司 ORDER BY 飞机餐用户满意度 DESC LIMIT 1;
-- ? 飞机餐满意度超过6的航空公司和分数
SELECT 名称, 飞机餐用户满意度 FROM 航空公司 WHERE 飞机餐用户满意度 > 6;
-- ? 航空公司飞机餐的平均满意度和最低满意度
SELECT AVG(飞机餐用户满意度), MIN(飞机餐用户满意度) FROM 航空公司;
-- ? 飞机餐满意度高于平均的航司有哪些？
-- ? 哪些航空公司的餐食满意度在平均线以上
SELECT 名称 FROM 航空公司 WHERE 飞机餐用户满意度 > (SELECT AVG(飞机餐用户满意度) FROM 航空公司);
-- ? 按飞机餐满意度从低到高列出航空公司
SELECT 名称 FROM 航空公司 ORDER BY 飞机餐用户满意度;
-- ? 厦门航空有限公司一年运多少旅客？
SELECT 运送旅客人数 FROM 航空公司 WHERE 名称 = '厦门航空有限公司';
-- ? 飞机餐满意度最高和最低差几分？
SELECT MAX(飞机餐用户满意度) - MIN(飞机餐用户满意度) FROM 航空公司;
-- ? 中国东方航空公司都有什么型号的飞机，各多少架？
-- ? 中国东方航空公司机队的型号和数量
SELECT T1.飞机型号, T1.数量 FROM 航空公司机队 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id WHERE T2.名称 = '中国东方航空公司';
-- ? 每家航空公司有几种机型？
SELECT T2.名称, COUNT(DISTINCT T1.飞机型号) FROM 航空公司机队 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id GROUP BY T2.名称;
-- ? 用波音飞机的航空公司有哪些？
-- ? 谁家机队里有波音
SELECT DISTINCT T2.名称 FROM 航空公司机队 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id WHERE T1.飞机型号 LIKE '%波音%';
-- ? 有波音747或者波音777的是哪几家？
SELECT T2.名称 FROM 航空公司机队 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id WHERE T1.飞机型号 = '波音747' OR T1.飞机型号 = '波音777';
-- ? 没有任何机队信息的航空公司
-- ? 查不到飞机型号的航司是哪些
SELECT 名称 FROM 航空公司 WHERE 航空公司id NOT IN (SELECT 航空公司id FROM 航空公司机队);
-- ? 机型不少于2种的航空公司
SELECT T2.名称 FROM 航空公司机队 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id GROUP BY T2.名称 HAVING COUNT(DISTINCT T1.飞机型号) >= 2;
-- ? 每个机场是几家航空公司的主基地？
-- ? 各机场驻扎的航空公司数
SELECT T2.名称, COUNT(*) FROM 航空公司主运营基地 AS T1 JOIN 机场 AS T2 ON T1.机场id = T2.机场id GROUP BY T2.名称;
-- ? 主运营基地在北京的航空公司
SELECT T3.名称 FROM 航空公司主运营基地 AS T1 JOIN 机场 AS T2 ON T1.机场id = T2.机场id JOIN 航空公司 AS T3 ON T1.航空公司id = T3.航空公司id WHERE T2.所属地区 = '北京';
-- ? 不是任何航空公司主基地的机场有哪些？
SELECT 名称 FROM 机场 WHERE 机场id NOT IN (SELECT 机场id FROM 航空公司主运营基地);
-- ? MU5300几点起飞，飞多久？
-- ? 航班MU5300的起飞时间和历经时间
SELECT 起飞时间, 历经时间 FROM 航班信息 WHERE 航班号 = 'MU5300';
-- ? 1月30日有哪些航班，经济舱和头等舱多少钱？
SELECT 航班号, 经济舱价格, 头等舱价格 FROM 航班信息 WHERE 日期 = '1月30日';
-- ? HU7013是哪家航空公司的，飞机机龄多大？
-- ? HU7013的航司和机龄
SELECT T2.名称, T1.机龄 FROM 航班信息 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id WHERE T1.航班号 = 'HU7013';
-- ? 每家航空公司有几个航班，多的排前面
SELECT T2.名称, COUNT(*) FROM 航班信息 AS T1 JOIN 航空公司 AS T2 ON T1.航空公司id = T2.航空公司id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? KN2259从哪个机场飞到哪个机场？
-- ? KN2259的起降机场
SELECT T2.名称, T3.名称 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.出发机场id = T2.机场id JOIN 机场 AS T3 ON T1.到达机场id = T3.机场id WHERE T1.航班号 = 'KN2259';
-- ? 从各地区出发的航班数量
SELECT T2.所属地区, COUNT(*) FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.出发机场id = T2.机场id GROUP BY T2.所属地区;
-- ? 飞往北京的航班号和起飞时间
-- ? 有哪些飞机去北京？几点起飞？
SELECT T1.航班号, T1.起飞时间 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.到达机场id = T2.机场id WHERE T2.所属地区 = '北京';
-- ? 哪个机场的到达航班最多？
SELECT T2.名称 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.到达机场id = T2.机场id GROUP BY T2.名称 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有出发航班的机场
SELECT 名称 FROM 机场 WHERE 机场id NOT IN (SELECT 出发机场id FROM 航班信息);
-- ? 既有航班出发又有航班到达的机场
-- ? 进港出港航班都有的机场是哪些
SELECT T2.名称 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.出发机场id = T2.机场id INTERSECT SELECT T2.名称 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.到达机场id = T2.机场id;
-- ? 没有航班在卖的航空公司有哪些？
SELECT 名称 FROM 航空公司 WHERE 航空公司id NOT IN (SELECT 航空公司id FROM 航班信息);
-- ? 有航班到达但没有航班出发的机场
-- ? 只进不出的机场是哪几个
SELECT T2.名称 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.到达机场id = T2.机场id EXCEPT SELECT T2.名称 FROM 航班信息 AS T1 JOIN 机场 AS T2 ON T1.出发机场id = T2.机场id;
