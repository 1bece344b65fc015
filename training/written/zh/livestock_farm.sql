-- 养殖场：圈舍、牲畜个体、饲料投喂与防疫
CREATE TABLE 圈舍 (舍号 TEXT PRIMARY KEY, 畜种 TEXT, 面积 REAL, 设计存栏 INTEGER, 现存栏 INTEGER, 饲养员 TEXT, 是否恒温 TEXT);
CREATE TABLE 牲畜 (耳标号 TEXT PRIMARY KEY, 舍号 TEXT REFERENCES 圈舍(舍号), 品种 TEXT, 公母 TEXT, 出生日期 TEXT, 初生重 REAL, 现体重 REAL, 父本耳标 TEXT REFERENCES 牲畜(耳标号), 母本耳标 TEXT REFERENCES 牲畜(耳标号), 状态 TEXT);
CREATE TABLE 投喂 (投喂id INTEGER PRIMARY KEY, 舍号 TEXT REFERENCES 圈舍(舍号), 饲料名 TEXT, 用量 REAL, 单价 REAL, 日期 TEXT);
CREATE TABLE 防疫 (防疫id INTEGER PRIMARY KEY, 耳标号 TEXT REFERENCES 牲畜(耳标号), 疫苗或药品 TEXT, 目的 TEXT, 费用 REAL, 兽医 TEXT, 日期 TEXT);
INSERT INTO 圈舍 VALUES ('Z1','猪',300,120,98,'老莫','是'),('Z2','猪',260,100,104,'阿依','否'),('N1','牛',800,60,41,'扎西','否'),('Y1','羊',400,150,132,'阿依','否'),('Z3','猪',80,20,0,'老莫','是');
INSERT INTO 牲畜 VALUES ('P001','Z1','大白','公','2021-03-10',1.6,285,NULL,NULL,'在栏'),('P002','Z1','长白','母','2021-04-02',1.5,232,NULL,NULL,'在栏'),('P101','Z2','大长','母','2023-02-14',1.3,118,'P001','P002','在栏'),('P102','Z2','大长','公','2023-02-14',1.4,126,'P001','P002','出栏'),('P103','Z2','大长','公','2023-02-14',0.9,71,'P001','P002','死亡'),('C001','N1','西门塔尔','公','2019-08-20',42,930,NULL,NULL,'在栏'),('C002','N1','安格斯','母','2020-05-05',36,610,NULL,NULL,'在栏'),('C101','N1','西安杂','母','2022-09-01',39,445,'C001','C002','在栏'),('S001','Y1','湖羊','母','2022-01-15',3.1,56,NULL,NULL,'出栏');
INSERT INTO 投喂 VALUES (1,'Z1','育肥料',310,3.4,'2023-10-01'),(2,'Z2','育肥料',290,3.4,'2023-10-01'),(3,'N1','青贮玉米',820,0.5,'2023-10-01'),(4,'N1','精料补充',150,3.1,'2023-10-02'),(5,'Y1','苜蓿草',240,1.9,'2023-10-02'),(6,'Z1','哺乳料',60,5.2,'2023-10-02'),(7,'Y1','青贮玉米',120,0.5,'2023-10-03');
INSERT INTO 防疫 VALUES (1,'P001','猪瘟疫苗','免疫',3.5,'冯兽医','2023-03-01'),(2,'P101','蓝耳疫苗','免疫',6,'冯兽医','2023-04-20'),(3,'P103','青霉素','治疗',28,'毕力格','2023-06-18'),(4,'P103','安乃近','治疗',12,'毕力格','2023-06-20'),(5,'C001','口蹄疫疫苗','免疫',8,'冯兽医','2023-05-06'),(6,'C101','伊维菌素','驱虫',15,'毕力格','2023-07-07'),(7,'C002','口蹄疫疫苗','免疫',8,'冯兽医','2023-05-06');

-- ? 养猪的圈舍有几栋，现在一共多少头？
-- ? 畜种为猪的圈舍数与现存栏合计
SELECT COUNT(*), SUM(现存栏) FROM 圈舍 WHERE 畜种 = '猪';
-- ? 超员的圈舍，也就是现存栏多于设计存栏的
SELECT 舍号 FROM 圈舍 WHERE 现存栏 > 设计存栏;
-- ? 空着的圈（现存栏为0）是哪个，谁管的？
-- ? 现存栏是0的舍号和饲养员
SELECT 舍号, 饲养员 FROM 圈舍 WHERE 现存栏 = 0;
-- ? 每个圈还能再放多少头（设计存栏减现存栏），多的在前
SELECT 舍号, 设计存栏 - 现存栏 FROM 圈舍 ORDER BY 设计存栏 - 现存栏 DESC;
-- ? 管着不止1个圈的饲养员
-- ? 负责圈舍大于1个的饲养员是谁？
SELECT 饲养员 FROM 圈舍 GROUP BY 饲养员 HAVING COUNT(*) > 1;
-- ? 恒温的猪舍面积多大？给舍号和面积
SELECT 舍号, 面积 FROM 圈舍 WHERE 是否恒温 = '是' AND 畜种 = '猪';
-- ? 最重的牲畜是哪头，什么品种，多重？
-- ? 现体重第一的耳标号、品种和体重
SELECT 耳标号, 品种, 现体重 FROM 牲畜 ORDER BY 现体重 DESC LIMIT 1;
-- ? 出生时最轻的是哪头？
SELECT 耳标号 FROM 牲畜 ORDER BY 初生重 LIMIT 1;
-- ? 死了几头？
-- ? 状态为死亡的牲畜数
SELECT COUNT(*) FROM 牲畜 WHERE 状态 = '死亡';
-- ? 已经卖掉出栏的是哪些，各重多少？
SELECT 耳标号, 现体重 FROM 牲畜 WHERE 状态 = '出栏';
-- ? 还在栏的母畜都有哪些？
-- ? 在栏母畜的耳标号
SELECT 耳标号 FROM 牲畜 WHERE 公母 = '母' AND 状态 = '在栏';
-- ? 每头从出生到现在长了多少公斤？耳标号和现体重减初生重
SELECT 耳标号, 现体重 - 初生重 FROM 牲畜;
-- ? P001和P002下的崽有几头？（父本P001、母本P002）
-- ? 父本为P001且母本为P002的牲畜数
SELECT COUNT(*) FROM 牲畜 WHERE 父本耳标 = 'P001' AND 母本耳标 = 'P002';
-- ? 列出有记录父本的牲畜：它的品种和它爹的品种
-- ? 后代品种与父本品种对照
SELECT T1.品种, T2.品种 FROM 牲畜 AS T1 JOIN 牲畜 AS T2 ON T1.父本耳标 = T2.耳标号;
-- ? 当过母亲的牲畜耳标号（在母本耳标里出现过的），不重复
SELECT DISTINCT T2.耳标号 FROM 牲畜 AS T1 JOIN 牲畜 AS T2 ON T1.母本耳标 = T2.耳标号;
-- ? 体重比自己妈妈还轻的后代
-- ? 现体重小于母本现体重的牲畜耳标号
SELECT T1.耳标号 FROM 牲畜 AS T1 JOIN 牲畜 AS T2 ON T1.母本耳标 = T2.耳标号 WHERE T1.现体重 < T2.现体重;
-- ? 外购的、来历不明的（父本和母本都没有）有多少头？
SELECT COUNT(*) FROM 牲畜 WHERE 父本耳标 IS NULL AND 母本耳标 IS NULL;
-- ? 各品种的头数和平均体重，按平均体重从大到小
-- ? 品种、数量、平均现体重，重的在前
SELECT 品种, COUNT(*), AVG(现体重) FROM 牲畜 GROUP BY 品种 ORDER BY AVG(现体重) DESC;
-- ? 扎西养的牲畜有哪些？
-- ? 饲养员扎西圈里的耳标号和品种
SELECT T1.耳标号, T1.品种 FROM 牲畜 AS T1 JOIN 圈舍 AS T2 ON T1.舍号 = T2.舍号 WHERE T2.饲养员 = '扎西';
-- ? 每次投喂花了多少钱（用量乘单价）？列舍号、饲料名、金额
SELECT 舍号, 饲料名, 用量 * 单价 FROM 投喂;
-- ? 各圈舍饲料总花费，贵的在前
-- ? 按舍号汇总饲料费（用量×单价），由高到低
SELECT 舍号, SUM(用量 * 单价) FROM 投喂 GROUP BY 舍号 ORDER BY SUM(用量 * 单价) DESC;
-- ? 没喂过料的圈舍
SELECT 舍号 FROM 圈舍 WHERE 舍号 NOT IN (SELECT 舍号 FROM 投喂);
-- ? 牛和羊都吃的饲料是什么？
-- ? 既喂牛又喂羊的饲料名
SELECT T1.饲料名 FROM 投喂 AS T1 JOIN 圈舍 AS T2 ON T1.舍号 = T2.舍号 WHERE T2.畜种 = '牛' INTERSECT SELECT T1.饲料名 FROM 投喂 AS T1 JOIN 圈舍 AS T2 ON T1.舍号 = T2.舍号 WHERE T2.畜种 = '羊';
-- ? 最便宜的饲料是哪种？
SELECT 饲料名 FROM 投喂 ORDER BY 单价 LIMIT 1;
-- ? 打过口蹄疫疫苗的是哪几头，什么品种？
-- ? 用过口蹄疫疫苗的耳标号与品种
SELECT T2.耳标号, T2.品种 FROM 防疫 AS T1 JOIN 牲畜 AS T2 ON T1.耳标号 = T2.耳标号 WHERE T1.疫苗或药品 = '口蹄疫疫苗';
-- ? 没做过防疫的牲畜
-- ? 防疫记录里没有的耳标号
SELECT 耳标号 FROM 牲畜 WHERE 耳标号 NOT IN (SELECT 耳标号 FROM 防疫);
-- ? 免疫、治疗、驱虫各花了多少，做了几次？
SELECT 目的, SUM(费用), COUNT(*) FROM 防疫 GROUP BY 目的;
-- ? 治疗上花钱最多的是哪头，一共花了多少？
-- ? 治疗费用合计最高的耳标号和金额
SELECT 耳标号, SUM(费用) FROM 防疫 WHERE 目的 = '治疗' GROUP BY 耳标号 ORDER BY SUM(费用) DESC LIMIT 1;
-- ? 冯兽医给哪些圈舍的牲畜看过？去重
-- ? 冯兽医服务过的舍号（不重复）
SELECT DISTINCT T2.舍号 FROM 防疫 AS T1 JOIN 牲畜 AS T2 ON T1.耳标号 = T2.耳标号 WHERE T1.兽医 = '冯兽医';
-- ? 费用高于平均的防疫是用的什么药、哪位兽医？
SELECT 疫苗或药品, 兽医 FROM 防疫 WHERE 费用 > (SELECT AVG(费用) FROM 防疫);
