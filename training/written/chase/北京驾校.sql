-- 北京驾校

-- ? 能考C1的班型有哪些？
SELECT DISTINCT 班型名称 FROM 驾校班型 WHERE 驾照类型 = 'C1';
-- ? 周末班考的是什么驾照，多少天能拿证？
-- ? 周末班的驾照类型和拿证时间
SELECT 驾照类型, 拿证时间 FROM 驾校班型 WHERE 班型名称 = '周末班';
-- ? 不教C1的班型叫什么？
SELECT 班型名称 FROM 驾校班型 WHERE 驾照类型 <> 'C1';
-- ? 每种驾照各有几个班型？
-- ? 按驾照类型数班型
SELECT 驾照类型, COUNT(*) FROM 驾校班型 GROUP BY 驾照类型;
-- ? 班型名称一共有多少种？
SELECT COUNT(DISTINCT 班型名称) FROM 驾校班型;
-- ? 7天就能拿证的是哪个班？
SELECT 班型名称 FROM 驾校班型 WHERE 拿证时间 = '7天';
-- ? 新月驾校在哪个区，报名打什么电话？
-- ? 新月驾校的地址和报名电话
SELECT 驾校地址, 报名电话 FROM 驾校 WHERE 驾校名称 = '新月驾校';
-- ? 丰台区或通州区的驾校
SELECT 驾校名称 FROM 驾校 WHERE 驾校地址 IN ('丰台区', '通州区');
-- ? 不在海淀区的驾校有几家？
SELECT COUNT(*) FROM 驾校 WHERE 驾校地址 <> '海淀区';
-- ? 报名电话010-55740234是哪家驾校的？
-- ? 查一下010-55740234属于哪个驾校
SELECT 驾校名称 FROM 驾校 WHERE 报名电话 = '010-55740234';
-- ? 教练最多的驾校
SELECT 驾校名称 FROM 驾校 ORDER BY 教练数量 DESC LIMIT 1;
-- ? 车辆超过600的驾校有哪些，在哪儿？
-- ? 哪些驾校的车多于600辆，位于哪个区
SELECT 驾校名称, 驾校地址 FROM 驾校 WHERE 车辆数量 > 600;
-- ? 学员人数前三的驾校和人数
-- ? 学员数量排名前3的驾校及其学员数
SELECT 驾校名称, 学员数量 FROM 驾校 ORDER BY 学员数量 DESC LIMIT 3;
-- ? 班车点数量在10到30之间的驾校
SELECT 驾校名称 FROM 驾校 WHERE 班车点数量 BETWEEN 10 AND 30;
-- ? 教练数高于平均的驾校
-- ? 哪些驾校的教练比平均数多？
SELECT 驾校名称 FROM 驾校 WHERE 教练数量 > (SELECT AVG(教练数量) FROM 驾校);
-- ? 平均一个教练带多少学员？按驾校列
-- ? 各驾校的学员数除以教练数
SELECT 驾校名称, 学员数量 / 教练数量 FROM 驾校;
-- ? 北方驾校比远大驾校多多少学员？
-- ? 北方驾校和远大驾校的学员数之差
SELECT (SELECT 学员数量 FROM 驾校 WHERE 驾校名称 = '北方驾校') - (SELECT 学员数量 FROM 驾校 WHERE 驾校名称 = '远大驾校');
-- ? 所有驾校一共多少辆车、多少名教练？
SELECT SUM(车辆数量), SUM(教练数量) FROM 驾校;
-- ? 各区驾校的数量
SELECT 驾校地址, COUNT(*) FROM 驾校 GROUP BY 驾校地址;
-- ? 不止一家驾校的区有哪些？
-- ? 驾校数大于1的区
SELECT 驾校地址 FROM 驾校 GROUP BY 驾校地址 HAVING COUNT(*) > 1;
-- ? 每个区的学员总数，从高到低排
SELECT 驾校地址, SUM(学员数量) FROM 驾校 GROUP BY 驾校地址 ORDER BY SUM(学员数量) DESC;
-- ? 教练比车少的驾校有哪些？
SELECT 驾校名称 FROM 驾校 WHERE 教练数量 < 车辆数量;
-- ? 海淀驾校各班型收费多少？
-- ? 去海淀驾校学车，不同班各要多少钱
SELECT T3.班型名称, T1.费用 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id JOIN 驾校班型 AS T3 ON T1.班型id = T3.班型id WHERE T2.驾校名称 = '海淀驾校';
-- ? 费用低于5000的驾校叫什么？
SELECT DISTINCT T2.驾校名称 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id WHERE T1.费用 < 5000;
-- ? 每家驾校的平均收费和最高收费
-- ? 各驾校平均要多少钱，最贵多少钱？
SELECT T2.驾校名称, AVG(T1.费用), MAX(T1.费用) FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id GROUP BY T2.驾校id;
-- ? 平均收费超过8000的驾校
SELECT T2.驾校名称 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id GROUP BY T2.驾校id HAVING AVG(T1.费用) > 8000;
-- ? 最便宜的班型是哪个，考什么驾照？
-- ? 收费最低的班型名称和驾照类型
SELECT T2.班型名称, T2.驾照类型 FROM 驾校费用 AS T1 JOIN 驾校班型 AS T2 ON T1.班型id = T2.班型id ORDER BY T1.费用 LIMIT 1;
-- ? 收费最高和最低相差多少？
SELECT MAX(费用) - MIN(费用) FROM 驾校费用;
-- ? 各驾照类型平均要花多少钱？
-- ? 考不同驾照的平均费用
SELECT T2.驾照类型, AVG(T1.费用) FROM 驾校费用 AS T1 JOIN 驾校班型 AS T2 ON T1.班型id = T2.班型id GROUP BY T2.驾照类型;
-- ? 没有任何收费信息的驾校
-- ? 哪些驾校从没公布过费用？
SELECT 驾校名称 FROM 驾校 WHERE 驾校id NOT IN (SELECT 驾校id FROM 驾校费用);
-- ? 还没有哪家驾校开设的班型是哪些？
SELECT 班型名称 FROM 驾校班型 WHERE 班型id NOT IN (SELECT 班型id FROM 驾校费用);
-- ? 昌平区的驾校里有哪些班型可以报？
SELECT DISTINCT T3.班型名称 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id JOIN 驾校班型 AS T3 ON T1.班型id = T3.班型id WHERE T2.驾校地址 = '昌平区';
-- ? 比平均价便宜的班，是哪家驾校的什么班？
-- ? 费用低于平均的驾校名称和班型名称
SELECT T2.驾校名称, T3.班型名称 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id JOIN 驾校班型 AS T3 ON T1.班型id = T3.班型id WHERE T1.费用 < (SELECT AVG(费用) FROM 驾校费用);
-- ? 哪家驾校提供的班型最多？
SELECT T2.驾校名称 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id GROUP BY T2.驾校id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 有假期班的驾校和报名电话
-- ? 孩子放假想学车，哪些驾校开假期班，电话多少？
SELECT T2.驾校名称, T2.报名电话 FROM 驾校费用 AS T1 JOIN 驾校 AS T2 ON T1.驾校id = T2.驾校id JOIN 驾校班型 AS T3 ON T1.班型id = T3.班型id WHERE T3.班型名称 = '假期班';
