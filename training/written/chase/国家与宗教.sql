-- 国家与宗教

-- ? 哪个国家的象征是枫叶？
SELECT 名称 FROM 国家 WHERE 国家象征 = '枫叶';
-- ? 中国在什么时区？
SELECT 时区 FROM 国家 WHERE 名称 = '中国';
-- ? 美国和法国的象征分别是什么？
-- ? 美国、法国各以什么为国家象征
SELECT 名称, 国家象征 FROM 国家 WHERE 名称 IN ('美国', '法国');
-- ? 除了中国还有哪些国家，时区是多少？
SELECT 名称, 时区 FROM 国家 WHERE 名称 != '中国';
-- ? 时区里带UTC的国家有几个？
-- ? 数一下用UTC表示时区的国家
SELECT COUNT(*) FROM 国家 WHERE 时区 LIKE '%UTC%';
-- ? 一共收录了多少个国家？
SELECT COUNT(*) FROM 国家;
-- ? 释迦牟尼创立了哪个宗教？
-- ? 创始人是释迦牟尼的宗教叫什么
SELECT 宗教名 FROM 宗教 WHERE 创始人物 = '释迦牟尼';
-- ? 主张有神论的宗教和创始人
SELECT 宗教名, 创始人物 FROM 宗教 WHERE 宗教主张 = '有神论';
-- ? 在耶路撒冷创立的宗教有几个？
-- ? 创始地点是耶路撒冷的宗教数量
SELECT COUNT(*) FROM 宗教 WHERE 创始地点 = '耶路撒冷';
-- ? 有神论和无神论的宗教各多少？
SELECT 宗教主张, COUNT(*) FROM 宗教 GROUP BY 宗教主张;
-- ? 摩西创立的宗教在哪里发源，教徒比例多少？
-- ? 摩西那个宗教的创始地点与教徒比例
SELECT 创始地点, 教徒比例 FROM 宗教 WHERE 创始人物 = '摩西';
-- ? 每位创始人创立了几个宗教，从多到少
SELECT 创始人物, COUNT(*) FROM 宗教 GROUP BY 创始人物 ORDER BY COUNT(*) DESC;
-- ? 教徒比例是36%的宗教主张什么？
SELECT 宗教主张 FROM 宗教 WHERE 教徒比例 = '36%';
-- ? 宗教名以“教”结尾的宗教及创始地点
-- ? 名字最后一个字是“教”的宗教，在哪儿创立的
SELECT 宗教名, 创始地点 FROM 宗教 WHERE 宗教名 LIKE '%教';
-- ? 创立过不止1个宗教的人物
SELECT 创始人物 FROM 宗教 GROUP BY 创始人物 HAVING COUNT(*) > 1;
-- ? 摩西和释迦牟尼创立的宗教分别是什么主张？
-- ? 摩西、释迦牟尼：各自宗教的名字和主张
SELECT 宗教名, 宗教主张 FROM 宗教 WHERE 创始人物 = '摩西' OR 创始人物 = '释迦牟尼';
-- ? 3月份的信教比例是多少？
SELECT 比例 FROM 信教比例 WHERE 月份 = '3月';
-- ? 信教比例达到50%的是哪个月？
-- ? 哪个月信教比例是50%
SELECT 月份 FROM 信教比例 WHERE 比例 = '50%';
-- ? 1月和5月是哪些国家的信教数据？
SELECT T2.名称, T1.月份 FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id WHERE T1.月份 IN ('1月', '5月');
-- ? 列出国家、月份和信教比例
-- ? 各国每个月的信教比例
SELECT T2.名称, T1.月份, T1.比例 FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id;
-- ? 每个国家有几个月的信教数据？
SELECT T2.名称, COUNT(*) FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id GROUP BY T2.名称;
-- ? 没有信教比例数据的国家
-- ? 哪些国家查不到任何信教比例
SELECT 名称 FROM 国家 WHERE id NOT IN (SELECT 国家id FROM 信教比例);
-- ? 信教数据不少于2个月的国家
SELECT T2.名称 FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id GROUP BY T2.名称 HAVING COUNT(*) >= 2;
-- ? 美国有哪些月份的信教比例，各是多少？
SELECT T1.月份, T1.比例 FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id WHERE T2.名称 = '美国';
-- ? 每个国家有多少种宗教？
-- ? 各国流传的宗教数
SELECT T2.名称, COUNT(*) FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id GROUP BY T2.名称;
-- ? 哪个国家的宗教种类最多？
SELECT T2.名称 FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id GROUP BY T2.名称 ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 各宗教传播到了几个国家？
-- ? 每个宗教在多少个国家有信徒
SELECT T2.宗教名, COUNT(DISTINCT T1.国家id) FROM 各国宗教 AS T1 JOIN 宗教 AS T2 ON T1.宗教id = T2.宗教id GROUP BY T2.宗教名;
-- ? 加拿大人信什么教，有多少信徒？
SELECT T3.宗教名, T1.信仰人口 FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id JOIN 宗教 AS T3 ON T1.宗教id = T3.宗教id WHERE T2.名称 = '加拿大';
-- ? 没有宗教记录的国家和它的象征
-- ? 哪些国家没有任何宗教信息，国家象征是什么
SELECT 名称, 国家象征 FROM 国家 WHERE id NOT IN (SELECT 国家id FROM 各国宗教);
-- ? 没有任何国家信仰的宗教
SELECT 宗教名 FROM 宗教 WHERE 宗教id NOT IN (SELECT 宗教id FROM 各国宗教);
-- ? 信奉无神论宗教的国家有哪些？
-- ? 哪些国家有人信主张无神论的宗教
SELECT DISTINCT T2.名称 FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id JOIN 宗教 AS T3 ON T1.宗教id = T3.宗教id WHERE T3.宗教主张 = '无神论';
-- ? 既有信教比例又有宗教记录的国家
SELECT T2.名称 FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id INTERSECT SELECT T2.名称 FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id;
-- ? 有宗教记录但没有信教比例的国家
-- ? 宗教信息有、信教比例没有的是哪些国家
SELECT T2.名称 FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id EXCEPT SELECT T2.名称 FROM 信教比例 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id;
-- ? 信仰人口26.4亿的是哪国的哪个宗教？
SELECT T2.名称, T3.宗教名 FROM 各国宗教 AS T1 JOIN 国家 AS T2 ON T1.国家id = T2.id JOIN 宗教 AS T3 ON T1.宗教id = T3.宗教id WHERE T1.信仰人口 = '26.4亿';
-- ? 有神论的宗教比无神论的多几个？
-- ? 有神论宗教数减去无神论宗教数
SELECT (SELECT COUNT(*) FROM 宗教 WHERE 宗教主张 = '有神论') - (SELECT COUNT(*) FROM 宗教 WHERE 宗教主张 = '无神论');
