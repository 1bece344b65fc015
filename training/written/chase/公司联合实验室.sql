-- 公司联合实验室

-- ? 今日头条总部在哪，是什么类型的公司？
-- ? 今日头条的总部地点和公司类型
SELECT 总部地点, 公司类型 FROM 公司 WHERE 名称 = '今日头条';
-- ? 总部在海淀区的公司有几家？
SELECT COUNT(*) FROM 公司 WHERE 总部地点 LIKE '%海淀区%';
-- ? 研究型和商业型公司各多少家？
-- ? 按公司类型统计家数
SELECT 公司类型, COUNT(*) FROM 公司 GROUP BY 公司类型;
-- ? 总部位于北京大兴区或北京朝阳区的公司
SELECT 名称 FROM 公司 WHERE 总部地点 IN ('北京大兴区', '北京朝阳区');
-- ? 美国有哪些学校？
SELECT 学校名称 FROM 学校 WHERE 所属国家 = '美国';
-- ? 不在中国的学校和所在城市
-- ? 国外的学校有哪些（中国以外），各在什么城市？
SELECT 学校名称, 所在城市 FROM 学校 WHERE 所属国家 <> '中国';
-- ? 复旦大学是哪年成立的？
SELECT 成立时间 FROM 学校 WHERE 学校名称 = '复旦大学';
-- ? 1920年以后成立的学校
-- ? 成立时间晚于1920的高校有哪些？
SELECT 学校名称 FROM 学校 WHERE 成立时间 > '1920';
-- ? 历史最悠久的学校是哪一所？
SELECT 学校名称 FROM 学校 ORDER BY 成立时间 LIMIT 1;
-- ? 每个国家各有几所学校？
SELECT 所属国家, COUNT(*) FROM 学校 GROUP BY 所属国家;
-- ? 学校分布在几个国家、几座城市？
-- ? 学校涉及的国家数和城市数
SELECT COUNT(DISTINCT 所属国家), COUNT(DISTINCT 所在城市) FROM 学校;
-- ? 法国的海外研究中心叫什么？
-- ? 开在法国的研究中心
SELECT 研究中心 FROM 海外研究中心 WHERE 所在国家 = '法国';
-- ? 员工超过200人的研究中心在哪座城市？
SELECT 研究中心, 所在城市 FROM 海外研究中心 WHERE 员工数量 > 200;
-- ? 2014到2016年间建立的海外研究中心
-- ? 成立年份在2014和2016之间的研究中心有哪些
SELECT 研究中心 FROM 海外研究中心 WHERE 成立年份 BETWEEN '2014' AND '2016';
-- ? 哪个国家的研究中心员工总数最多？
SELECT 所在国家 FROM 海外研究中心 GROUP BY 所在国家 ORDER BY SUM(员工数量) DESC LIMIT 1;
-- ? 各国研究中心的数量和平均员工数
-- ? 每个国家有多少个研究中心，平均多少人？
SELECT 所在国家, COUNT(*), AVG(员工数量) FROM 海外研究中心 GROUP BY 所在国家;
-- ? 人数高于平均的研究中心
SELECT 研究中心 FROM 海外研究中心 WHERE 员工数量 > (SELECT AVG(员工数量) FROM 海外研究中心);
-- ? 每个研究中心是哪家公司开的？
-- ? 研究中心和所属公司名称对照
SELECT T1.研究中心, T2.名称 FROM 海外研究中心 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id;
-- ? 百度在海外有几个研究中心？
SELECT COUNT(*) FROM 海外研究中心 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T2.名称 = '百度';
-- ? 各公司海外研究中心一共有多少员工，按人数从高到低
-- ? 公司海外员工总数排行
SELECT T2.名称, SUM(T1.员工数量) FROM 海外研究中心 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司id ORDER BY SUM(T1.员工数量) DESC;
-- ? 没在海外设研究中心的公司是哪些？
-- ? 哪些公司从没开过海外研究中心
SELECT 名称 FROM 公司 WHERE 公司id NOT IN (SELECT 公司id FROM 海外研究中心);
-- ? 商业型公司的研究中心都在哪些国家？
SELECT DISTINCT T1.所在国家 FROM 海外研究中心 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id WHERE T2.公司类型 = '商业型';
-- ? 论文产出最多的联合实验室
-- ? 哪个实验室发的论文最多？
SELECT 实验室名称 FROM 联合实验室 ORDER BY 论文产出数量 DESC LIMIT 1;
-- ? 深度学习实验室是做什么方向的，哪年开始的？
SELECT 联合方向, 开始时间 FROM 联合实验室 WHERE 实验室名称 = '深度学习';
-- ? 论文产出最多与最少相差多少篇？
SELECT MAX(论文产出数量) - MIN(论文产出数量) FROM 联合实验室;
-- ? 每所学校的联合实验室一共产出多少论文？
-- ? 按学校汇总实验室论文数
SELECT T2.学校名称, SUM(T1.论文产出数量) FROM 联合实验室 AS T1 JOIN 学校 AS T2 ON T1.所属学校id = T2.学校id GROUP BY T2.学校id;
-- ? 和公司合建了两个以上（含两个）实验室的学校
-- ? 至少有2个联合实验室的学校叫什么？
SELECT T2.学校名称 FROM 联合实验室 AS T1 JOIN 学校 AS T2 ON T1.所属学校id = T2.学校id GROUP BY T2.学校id HAVING COUNT(*) >= 2;
-- ? 跟中国学校合作的公司有哪些？
SELECT DISTINCT T2.名称 FROM 联合实验室 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id JOIN 学校 AS T3 ON T1.所属学校id = T3.学校id WHERE T3.所属国家 = '中国';
-- ? 没有任何联合实验室的学校
SELECT 学校名称 FROM 学校 WHERE 学校id NOT IN (SELECT 所属学校id FROM 联合实验室);
-- ? 每家公司参与的联合实验室个数和平均论文数
-- ? 各公司有几个联合实验室，平均产出多少篇论文？
SELECT T2.名称, COUNT(*), AVG(T1.论文产出数量) FROM 联合实验室 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id GROUP BY T2.公司id;
-- ? 既有海外研究中心又有联合实验室的公司
SELECT T2.名称 FROM 海外研究中心 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id INTERSECT SELECT T2.名称 FROM 联合实验室 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id;
-- ? 有海外研究中心但没有联合实验室的公司
-- ? 哪些公司出海设了研究中心，却没跟学校办联合实验室？
SELECT T2.名称 FROM 海外研究中心 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id EXCEPT SELECT T2.名称 FROM 联合实验室 AS T1 JOIN 公司 AS T2 ON T1.公司id = T2.公司id;
-- ? 模式识别实验室比图像识别实验室多发了几篇论文？
-- ? 模式识别和图像识别两个实验室论文产出之差
SELECT (SELECT 论文产出数量 FROM 联合实验室 WHERE 实验室名称 = '模式识别') - (SELECT 论文产出数量 FROM 联合实验室 WHERE 实验室名称 = '图像识别');
-- ? 2012年以后开始的实验室，分别属于哪所学校？
SELECT T1.实验室名称, T2.学校名称 FROM 联合实验室 AS T1 JOIN 学校 AS T2 ON T1.所属学校id = T2.学校id WHERE T1.开始时间 > '2012';
-- ? 各联合方向的实验室总论文数，少的排前面
SELECT 联合方向, SUM(论文产出数量) FROM 联合实验室 GROUP BY 联合方向 ORDER BY SUM(论文产出数量);
