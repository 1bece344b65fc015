-- 食物功效

-- ? 吃什么可以清热生津？
-- ? 功效为清热生津的食物
SELECT 名称 FROM 食物 WHERE 功效 = '清热生津';
-- ? 辣椒有什么作用？
SELECT 功效 FROM 食物 WHERE 名称 = '辣椒';
-- ? 番茄和山药各有什么功效？
-- ? 番茄、山药的功效分别是什么
SELECT 名称, 功效 FROM 食物 WHERE 名称 IN ('番茄', '山药');
-- ? 功效里提到清热的食物有哪些？
SELECT 名称 FROM 食物 WHERE 功效 LIKE '%清热%';
-- ? 除了苦瓜，其他食物的名称和功效
SELECT 名称, 功效 FROM 食物 WHERE 名称 != '苦瓜';
-- ? 一共收录了几种食物？
-- ? 食物总数
SELECT COUNT(*) FROM 食物;
-- ? 可以益肾补肺或者发热驱寒的食物
SELECT 名称 FROM 食物 WHERE 功效 = '益肾补肺' OR 功效 = '发热驱寒';
-- ? 名字带“瓜”的食物有几种？
SELECT COUNT(*) FROM 食物 WHERE 名称 LIKE '%瓜%';
-- ? 每种功效对应几种食物？
-- ? 按功效统计食物数
SELECT 功效, COUNT(*) FROM 食物 GROUP BY 功效;
-- ? 既不是辣椒也不是番茄的食物
SELECT 名称 FROM 食物 WHERE 名称 != '辣椒' AND 名称 != '番茄';
-- ? 食物的功效一共有多少种？
SELECT COUNT(DISTINCT 功效) FROM 食物;
-- ? 哪些食物能补肺，具体功效是什么？（功效含补肺）
-- ? 功效里有补肺二字的食物和功效
SELECT 名称, 功效 FROM 食物 WHERE 功效 LIKE '%补肺%';
-- ? 苦瓜和什么搭配着吃好，有什么益处？
-- ? 苦瓜的互补食物与同食益处
SELECT T3.名称, T1.同食益处 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.互补食物id = T3.id WHERE T2.名称 = '苦瓜';
-- ? 列出所有互补的食物搭配
SELECT T2.名称, T3.名称 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.互补食物id = T3.id;
-- ? 每种食物有几种互补食物，从多到少
-- ? 互补食物数量排行：食物、数量，降序
SELECT T2.名称, COUNT(*) FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id GROUP BY T2.名称 ORDER BY COUNT(*) DESC;
-- ? 没有互补食物的食物
-- ? 哪些食物没有任何互补搭配
SELECT 名称 FROM 食物 WHERE id NOT IN (SELECT 食物id FROM 互补食物);
-- ? 互补食物最多的食物是什么，有什么功效？
SELECT T2.名称, T2.功效 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id GROUP BY T2.id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 互补食物不少于2种的食物
-- ? 至少能跟2种食物互补的是什么
SELECT T2.名称 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 番茄和别的食物一起吃推荐怎么做？
SELECT T1.推荐做法 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id WHERE T2.名称 = '番茄';
-- ? 哪些食物的互补食物是山药？
-- ? 能拿山药来互补的食物有哪些
SELECT T2.名称 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.互补食物id = T3.id WHERE T3.名称 = '山药';
-- ? 各食物被当作互补食物几次？
SELECT T2.名称, COUNT(*) FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.互补食物id = T2.id GROUP BY T2.名称;
-- ? 从没当过互补食物的食物
SELECT 名称 FROM 食物 WHERE id NOT IN (SELECT 互补食物id FROM 互补食物);
-- ? 辣椒跟什么相克，为什么？
-- ? 辣椒的相克食物及原因
SELECT T3.名称, T1.原因 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.相克食物id = T3.id WHERE T2.名称 = '辣椒';
-- ? 所有相克的食物组合和原因
SELECT T2.名称, T3.名称, T1.原因 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.相克食物id = T3.id;
-- ? 每种食物有几种相克食物？
-- ? 各食物的相克食物数量
SELECT T2.名称, COUNT(*) FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id GROUP BY T2.名称;
-- ? 没有相克食物的食物，有什么功效？
-- ? 跟什么都不相克的食物和它的功效
SELECT 名称, 功效 FROM 食物 WHERE id NOT IN (SELECT 食物id FROM 相克食物);
-- ? 相克食物超过2种的食物
SELECT T2.名称 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id GROUP BY T2.名称 HAVING COUNT(*) > 2;
-- ? 最容易和别的食物相克的是哪种？
-- ? 相克食物最多的食物
SELECT T2.名称 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id GROUP BY T2.名称 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 番茄的相克食物有什么功效？
SELECT T3.名称, T3.功效 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.相克食物id = T3.id WHERE T2.名称 = '番茄';
-- ? 既有互补食物又有相克食物的食物
-- ? 互补和相克都有的食物是哪些
SELECT T2.名称 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id INTERSECT SELECT T2.名称 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id;
-- ? 有互补食物但没有相克食物的食物
SELECT T2.名称 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id EXCEPT SELECT T2.名称 FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id;
-- ? 互补搭配比相克搭配多几条？
-- ? 互补食物记录数与相克食物记录数之差
SELECT (SELECT COUNT(*) FROM 互补食物) - (SELECT COUNT(*) FROM 相克食物);
-- ? 能清热化痰的食物适合跟什么一起吃？
SELECT T3.名称 FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id JOIN 食物 AS T3 ON T1.互补食物id = T3.id WHERE T2.功效 = '清热化痰';
-- ? 丝瓜有几种互补食物？
-- ? 数一下丝瓜的互补食物
SELECT COUNT(*) FROM 互补食物 AS T1 JOIN 食物 AS T2 ON T1.食物id = T2.id WHERE T2.名称 = '丝瓜';
-- ? 当过相克食物的都有哪些，各几次？
SELECT T2.名称, COUNT(*) FROM 相克食物 AS T1 JOIN 食物 AS T2 ON T1.相克食物id = T2.id GROUP BY T2.名称;
