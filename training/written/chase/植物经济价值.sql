-- 植物经济价值

-- ? 可以入药的植物有哪些？（药用价值为有）
-- ? 有药用价值的植物
SELECT 学名 FROM 植物 WHERE 药用价值 = '有';
-- ? 没有实用价值的植物是什么？
-- ? 实用价值为无的植物
SELECT 学名 FROM 植物 WHERE 实用价值 = '无';
-- ? 龙舌兰有没有观赏价值和药用价值？
SELECT 观赏价值, 药用价值 FROM 植物 WHERE 学名 = '龙舌兰';
-- ? 既有观赏价值又有药用价值的植物
-- ? 观赏和药用都有价值的植物有哪些
SELECT 学名 FROM 植物 WHERE 观赏价值 = '有' AND 药用价值 = '有';
-- ? 有观赏价值的植物有几种？
SELECT COUNT(*) FROM 植物 WHERE 观赏价值 = '有';
-- ? 按有没有药用价值统计植物种数
-- ? 有药用价值和没有的植物各几种
SELECT 药用价值, COUNT(*) FROM 植物 GROUP BY 药用价值;
-- ? 桂花和杜鹃花一株值多少、要培养多久？
-- ? 桂花、杜鹃花的单株价值及培养时间
SELECT 学名, 单株价值, 培养时间 FROM 植物 WHERE 学名 IN ('桂花', '杜鹃花');
-- ? 除了合欢还有什么植物？
SELECT 学名 FROM 植物 WHERE 学名 != '合欢';
-- ? 有观赏价值或者有实用价值的植物有几种？
SELECT COUNT(*) FROM 植物 WHERE 观赏价值 = '有' OR 实用价值 = '有';
-- ? 名字带“花”的植物
SELECT 学名 FROM 植物 WHERE 学名 LIKE '%花%';
-- ? 有观赏价值但没有药用价值的植物
-- ? 只能看、不能入药的植物：观赏价值有、药用价值无
SELECT 学名 FROM 植物 WHERE 观赏价值 = '有' AND 药用价值 = '无';
-- ? 2018年盆栽卖了多少盆、卖了多少钱？
-- ? 2018年盆栽植物的销售数量和销售金额
SELECT 销售数量, 销售金额 FROM 盆栽植物营收 WHERE 年份 = '2018';
-- ? 每年有几条盆栽营收数据？
SELECT 年份, COUNT(*) FROM 盆栽植物营收 GROUP BY 年份;
-- ? 2018年哪些植物有盆栽营收，出口了多少钱？
-- ? 2018年盆栽植物的名称和出口金额
SELECT T2.学名, T1.出口金额 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id WHERE T1.年份 = '2018';
-- ? 列出植物、年份和销售金额
SELECT T2.学名, T1.年份, T1.销售金额 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id;
-- ? 每种植物有几年的盆栽营收？
-- ? 各植物盆栽营收的年份数
SELECT T2.学名, COUNT(*) FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id GROUP BY T2.学名;
-- ? 从没做过盆栽销售的植物
-- ? 没有任何盆栽营收的植物有哪些
SELECT 学名 FROM 植物 WHERE 植物id NOT IN (SELECT 植物id FROM 盆栽植物营收);
-- ? 盆栽营收记录最多的植物是什么？
SELECT T2.学名 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id GROUP BY T2.学名 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 至少有2年盆栽营收的植物
-- ? 盆栽营收不少于2年的植物是哪些
SELECT T2.学名 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id GROUP BY T2.学名 HAVING COUNT(*) >= 2;
-- ? 有药用价值的植物历年盆栽种植面积
SELECT T2.学名, T1.年份, T1.种植面积 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id WHERE T2.药用价值 = '有';
-- ? 有营收的植物最早和最近是哪年？
-- ? 每种植物盆栽营收的起止年份
SELECT T2.学名, MIN(T1.年份), MAX(T1.年份) FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id GROUP BY T2.学名;
-- ? 巴丹吉林沙漠有多大？
SELECT 沙漠面积 FROM 中国沙漠 WHERE 地区 = '巴丹吉林沙漠';
-- ? 塔克拉玛干沙漠和库木塔格沙漠的沙化面积
-- ? 塔克拉玛干沙漠、库木塔格沙漠沙化了多大
SELECT 地区, 沙化面积 FROM 中国沙漠 WHERE 地区 = '塔克拉玛干沙漠' OR 地区 = '库木塔格沙漠';
-- ? 一共有几个沙漠？
SELECT COUNT(*) FROM 中国沙漠;
-- ? 除腾格里沙漠外，其他沙漠的面积
SELECT 地区, 沙漠面积 FROM 中国沙漠 WHERE 地区 != '腾格里沙漠';
-- ? 巴丹吉林沙漠里种了什么植物？
-- ? 巴丹吉林沙漠的植物名单
SELECT T2.学名 FROM 沙漠植物 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id JOIN 中国沙漠 AS T3 ON T1.沙漠id = T3.沙漠id WHERE T3.地区 = '巴丹吉林沙漠';
-- ? 哪些沙漠种了风信子，面积多大？
SELECT T3.地区, T1.种植面积 FROM 沙漠植物 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id JOIN 中国沙漠 AS T3 ON T1.沙漠id = T3.沙漠id WHERE T2.学名 = '风信子';
-- ? 每个沙漠种了几种植物，从多到少
-- ? 沙漠植物种数排行：沙漠、种数，降序
SELECT T2.地区, COUNT(*) FROM 沙漠植物 AS T1 JOIN 中国沙漠 AS T2 ON T1.沙漠id = T2.沙漠id GROUP BY T2.地区 ORDER BY COUNT(*) DESC;
-- ? 没有种任何植物的沙漠
SELECT 地区 FROM 中国沙漠 WHERE 沙漠id NOT IN (SELECT 沙漠id FROM 沙漠植物);
-- ? 在沙漠里不生长的植物有哪些？
-- ? 哪些植物没有沙漠种植记录
SELECT 学名 FROM 植物 WHERE 植物id NOT IN (SELECT 植物id FROM 沙漠植物);
-- ? 种在超过2个沙漠的植物
SELECT T2.学名 FROM 沙漠植物 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id GROUP BY T2.学名 HAVING COUNT(*) > 2;
-- ? 既做盆栽卖又种在沙漠里的植物
-- ? 盆栽营收和沙漠种植都有的植物是什么
SELECT T2.学名 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id INTERSECT SELECT T2.学名 FROM 沙漠植物 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id;
-- ? 有盆栽销售但没种在沙漠的植物
SELECT T2.学名 FROM 盆栽植物营收 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id EXCEPT SELECT T2.学名 FROM 沙漠植物 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id;
-- ? 各沙漠中有观赏价值的植物各几种？
-- ? 每个沙漠里能观赏（观赏价值为有）的植物数量
SELECT T3.地区, COUNT(*) FROM 沙漠植物 AS T1 JOIN 植物 AS T2 ON T1.植物id = T2.植物id JOIN 中国沙漠 AS T3 ON T1.沙漠id = T3.沙漠id WHERE T2.观赏价值 = '有' GROUP BY T3.地区;
-- ? 有观赏价值的植物比有药用价值的多几种？
SELECT (SELECT COUNT(*) FROM 植物 WHERE 观赏价值 = '有') - (SELECT COUNT(*) FROM 植物 WHERE 药用价值 = '有');
