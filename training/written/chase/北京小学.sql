-- 北京小学

-- ? 西城区的小学有哪些，有多少学生？
-- ? 西城区各小学的名称和学生人数
SELECT 学校名, 学生人数 FROM 小学 WHERE 所属地区 = '西城区';
-- ? 学生超过3000人的学校
SELECT 学校名 FROM 小学 WHERE 学生人数 > 3000;
-- ? 历史最久的小学是哪所，哪年办的？
-- ? 最早创办的小学和创办年份
SELECT 学校名, 创办时间 FROM 小学 ORDER BY 创办时间 LIMIT 1;
-- ? 清华附小有多少老师、多少个班？
SELECT 教职工人数, 教学班数量 FROM 小学 WHERE 学校名 = '清华附小';
-- ? 各小学的生师比，学生人数除以教职工人数
-- ? 平均一个教职工带几个学生？按学校给
SELECT 学校名, 学生人数 / 教职工人数 FROM 小学;
-- ? 每个班平均多少学生？
SELECT 学校名, 学生人数 / 教学班数量 FROM 小学;
-- ? 学生最多的前三所小学
-- ? 学生人数排前3名的学校
SELECT 学校名 FROM 小学 ORDER BY 学生人数 DESC LIMIT 3;
-- ? 学生数低于平均的小学和所在区
SELECT 学校名, 所属地区 FROM 小学 WHERE 学生人数 < (SELECT AVG(学生人数) FROM 小学);
-- ? 海淀区和西城区各有几所小学，一共多少学生？
-- ? 按区统计小学数和学生总数
SELECT 所属地区, COUNT(*), SUM(学生人数) FROM 小学 GROUP BY 所属地区;
-- ? 学校平均有多少教学班，最多多少？
SELECT AVG(教学班数量), MAX(教学班数量) FROM 小学;
-- ? 中国人大附小比清华附小多几个班？
-- ? 中国人大附小与清华附小的教学班数之差
SELECT (SELECT 教学班数量 FROM 小学 WHERE 学校名 = '中国人大附小') - (SELECT 教学班数量 FROM 小学 WHERE 学校名 = '清华附小');
-- ? 教职工在100到330人之间的小学
SELECT 学校名 FROM 小学 WHERE 教职工人数 BETWEEN 100 AND 330;
-- ? 1954年之后创办的小学有几所？
-- ? 1954年以后办的学校数
SELECT COUNT(*) FROM 小学 WHERE 创办时间 > '1954';
-- ? 平均学生数超过3000的区
SELECT 所属地区 FROM 小学 GROUP BY 所属地区 HAVING AVG(学生人数) > 3000;
-- ? 学生最多与最少的学校差多少人？
SELECT MAX(学生人数) - MIN(学生人数) FROM 小学;
-- ? 特级教师有哪些人？
-- ? 谁是特级教师
SELECT 姓名 FROM 教师 WHERE 职称 = '特级教师';
-- ? 刘兰是什么职称？
SELECT 职称 FROM 教师 WHERE 姓名 = '刘兰';
-- ? 每种职称的教师人数，从多到少
-- ? 不同职称的老师各几位？按人数降序
SELECT 职称, COUNT(*) FROM 教师 GROUP BY 职称 ORDER BY COUNT(*) DESC;
-- ? 王毅老师在哪个学校教书？
SELECT T2.学校名 FROM 教师 AS T1 JOIN 小学 AS T2 ON T1.任教学校id = T2.小学id WHERE T1.姓名 = '王毅';
-- ? 列出教师姓名、职称和任教学校
-- ? 教师名册：姓名、职称、学校
SELECT T1.姓名, T1.职称, T2.学校名 FROM 教师 AS T1 JOIN 小学 AS T2 ON T1.任教学校id = T2.小学id;
-- ? 每所小学有多少教师登记在册？
SELECT T2.学校名, COUNT(*) FROM 教师 AS T1 JOIN 小学 AS T2 ON T1.任教学校id = T2.小学id GROUP BY T2.学校名;
-- ? 没有任何教师信息的小学
-- ? 哪些小学没有登记过老师
SELECT 学校名 FROM 小学 WHERE 小学id NOT IN (SELECT 任教学校id FROM 教师);
-- ? 海淀区学校的高级教师或特级教师是谁？
SELECT T1.姓名 FROM 教师 AS T1 JOIN 小学 AS T2 ON T1.任教学校id = T2.小学id WHERE T2.所属地区 = '海淀区' AND T1.职称 IN ('高级教师', '特级教师');
-- ? 深圳的分校叫什么，什么时候建的？
-- ? 在深圳的分校名称及创办时间
SELECT 分校名称, 创办时间 FROM 分校 WHERE 所属城市 = '深圳';
-- ? 2013-01-01以后创办的分校
SELECT 分校名称 FROM 分校 WHERE 创办时间 > '2013-01-01';
-- ? 每所小学有几个分校？
-- ? 各小学的分校数量
SELECT T2.学校名, COUNT(*) FROM 分校 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id GROUP BY T2.学校名;
-- ? 没有分校的小学
SELECT 学校名 FROM 小学 WHERE 小学id NOT IN (SELECT 学校id FROM 分校);
-- ? 包头的分校属于哪个学校？
SELECT T2.学校名 FROM 分校 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id WHERE T1.所属城市 = '包头';
-- ? 2017年各校毕业人数
-- ? 2017年每所小学毕业多少人？
SELECT T2.学校名, T1.毕业人数 FROM 小升初升学率 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id WHERE T1.年份 = '2017';
-- ? 毕业人数超过400的年份和学校
SELECT T1.年份, T2.学校名 FROM 小升初升学率 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id WHERE T1.毕业人数 > 400;
-- ? 各小学历年毕业总人数和平均毕业人数
-- ? 按学校汇总毕业人数的总和及平均
SELECT T2.学校名, SUM(T1.毕业人数), AVG(T1.毕业人数) FROM 小升初升学率 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id GROUP BY T2.学校名;
-- ? 累计毕业超过1000人的小学
SELECT T2.学校名 FROM 小升初升学率 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id GROUP BY T2.学校名 HAVING SUM(T1.毕业人数) > 1000;
-- ? 既有分校又有升学率数据的学校
-- ? 分校和升学率记录都有的小学是哪些
SELECT T2.学校名 FROM 分校 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id INTERSECT SELECT T2.学校名 FROM 小升初升学率 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id;
-- ? 毕业人数高于平均的是哪几年？
SELECT 年份 FROM 小升初升学率 WHERE 毕业人数 > (SELECT AVG(毕业人数) FROM 小升初升学率);
-- ? 有老师信息但没有升学率数据的小学
SELECT T2.学校名 FROM 教师 AS T1 JOIN 小学 AS T2 ON T1.任教学校id = T2.小学id EXCEPT SELECT T2.学校名 FROM 小升初升学率 AS T1 JOIN 小学 AS T2 ON T1.学校id = T2.小学id;
