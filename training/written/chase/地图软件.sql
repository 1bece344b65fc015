-- 地图软件

-- ? 谷歌地图是什么时候上线的，评了多少分？
-- ? 谷歌地图的上线时间和评分
SELECT 上线时间, 评分 FROM 地图软件 WHERE 软件 = '谷歌地图';
-- ? 阿里巴巴运营的地图软件是哪个？
SELECT 软件 FROM 地图软件 WHERE 运营公司 = '阿里巴巴';
-- ? 评分在8分以上的地图软件
-- ? 哪些地图APP的评分高于8？
SELECT 软件 FROM 地图软件 WHERE 评分 > 8;
-- ? 覆盖国家和地区最多的地图软件是谁家运营的？
SELECT 运营公司 FROM 地图软件 ORDER BY 覆盖国家和地区数量 DESC LIMIT 1;
-- ? 评分最高的前三款地图软件
-- ? 按评分从高到低取前3名地图软件和分数
SELECT 软件, 评分 FROM 地图软件 ORDER BY 评分 DESC LIMIT 3;
-- ? 评分低于平均分的有哪些软件？
SELECT 软件 FROM 地图软件 WHERE 评分 < (SELECT AVG(评分) FROM 地图软件);
-- ? 地图软件平均评分多少，最多覆盖多少个国家和地区？
-- ? 给出平均评分和覆盖国家地区数的最大值
SELECT AVG(评分), MAX(覆盖国家和地区数量) FROM 地图软件;
-- ? 覆盖国家和地区在100到500之间的软件
SELECT 软件 FROM 地图软件 WHERE 覆盖国家和地区数量 BETWEEN 100 AND 500;
-- ? 腾讯地图比滴滴地图多覆盖多少国家和地区？
-- ? 腾讯地图和滴滴地图覆盖国家和地区数量之差
SELECT (SELECT 覆盖国家和地区数量 FROM 地图软件 WHERE 软件 = '腾讯地图') - (SELECT 覆盖国家和地区数量 FROM 地图软件 WHERE 软件 = '滴滴地图');
-- ? 不是腾讯科技有限公司运营的地图软件有几个？
SELECT COUNT(*) FROM 地图软件 WHERE 运营公司 <> '腾讯科技有限公司';
-- ? 百度地图支持哪些平台，从哪个版本开始？
-- ? 百度地图各支持平台的首次支持版本号
SELECT T1.平台, T1.首次支持版本号 FROM 地图软件支持的平台 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T2.软件 = '百度地图';
-- ? 苹果手机（iOS）上能用的地图软件
SELECT T2.软件 FROM 地图软件支持的平台 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T1.平台 = 'iOS';
-- ? 每个平台各有多少款地图软件支持？
-- ? 按平台统计支持的软件数
SELECT 平台, COUNT(*) FROM 地图软件支持的平台 GROUP BY 平台;
-- ? 支持至少2个平台的软件
SELECT T2.软件 FROM 地图软件支持的平台 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id GROUP BY T2.软件id HAVING COUNT(*) >= 2;
-- ? 支持平台最多的软件是哪款，由谁运营？
-- ? 平台覆盖最全的地图软件及其运营公司
SELECT T2.软件, T2.运营公司 FROM 地图软件支持的平台 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id GROUP BY T2.软件id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? 没有支持任何平台记录的地图软件
SELECT 软件 FROM 地图软件 WHERE 软件id NOT IN (SELECT 软件id FROM 地图软件支持的平台);
-- ? 不支持PC的地图软件有哪些？
-- ? 哪些软件没有PC版？
SELECT 软件 FROM 地图软件 WHERE 软件id NOT IN (SELECT 软件id FROM 地图软件支持的平台 WHERE 平台 = 'PC');
-- ? 2018年3月1日发布的平台版本有哪些？
SELECT 平台 FROM 地图软件支持的平台 WHERE 发布时间 = '2018年3月1日';
-- ? 属于创新亮点的功能有哪些？
-- ? 哪些功能算得上创新亮点
SELECT DISTINCT 功能 FROM 地图软件支持的功能 WHERE 是否创新亮点 = '是';
-- ? 一共有多少种功能？
SELECT COUNT(DISTINCT 功能) FROM 地图软件支持的功能;
-- ? 哪些软件有AR步导，且这项是创新亮点？
-- ? 把AR步导做成亮点的地图软件
SELECT T2.软件 FROM 地图软件支持的功能 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T1.功能 = 'AR步导' AND T1.是否创新亮点 = '是';
-- ? 每款软件各有几个功能？
SELECT T2.软件, COUNT(*) FROM 地图软件支持的功能 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id GROUP BY T2.软件id;
-- ? 支持功能的软件平均评分，按功能分
-- ? 具备各项功能的软件，平均能得几分？
SELECT T1.功能, AVG(T2.评分) FROM 地图软件支持的功能 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id GROUP BY T1.功能;
-- ? 创新亮点和非创新亮点的功能分别有多少个？
SELECT 是否创新亮点, COUNT(*) FROM 地图软件支持的功能 GROUP BY 是否创新亮点;
-- ? 首次支持版本号低于2的功能
-- ? 哪些功能在2之前的版本就有了？
SELECT 功能 FROM 地图软件支持的功能 WHERE 首次支持版本号 < 2;
-- ? 日均单数最高的打车app
SELECT 打车app FROM 软件支持的打车APP ORDER BY 日均单数 DESC LIMIT 1;
-- ? 首汽约车有几种车型，每天多少单？
-- ? 首汽约车的车型数量和日均单数
SELECT 车型数量, 日均单数 FROM 软件支持的打车APP WHERE 打车app = '首汽约车';
-- ? 高德地图里能叫哪些打车服务？
SELECT T1.打车app FROM 软件支持的打车APP AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T2.软件 = '高德地图';
-- ? 每款地图软件的打车日均单数合计，从多到少
-- ? 各地图软件日均打车总单量排名
SELECT T2.软件, SUM(T1.日均单数) FROM 软件支持的打车APP AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id GROUP BY T2.软件id ORDER BY SUM(T1.日均单数) DESC;
-- ? 车型多于平均数的打车app
SELECT 打车app FROM 软件支持的打车APP WHERE 车型数量 > (SELECT AVG(车型数量) FROM 软件支持的打车APP);
-- ? 平均每种车型一天接多少单？列出打车app
-- ? 打车app及其日均单数与车型数量之比
SELECT 打车app, 日均单数 / 车型数量 FROM 软件支持的打车APP;
-- ? 完全不支持打车的地图软件
-- ? 哪些地图软件里没有任何打车APP？
SELECT 软件 FROM 地图软件 WHERE 软件id NOT IN (SELECT 软件id FROM 软件支持的打车APP);
-- ? 滴滴打车和易到用车日均单数差多少？
SELECT (SELECT 日均单数 FROM 软件支持的打车APP WHERE 打车app = '滴滴打车') - (SELECT 日均单数 FROM 软件支持的打车APP WHERE 打车app = '易到用车');
-- ? 同时支持iOS和Android的地图软件
-- ? 苹果（iOS）安卓（Android）两头都能用的地图软件有哪些
SELECT T2.软件 FROM 地图软件支持的平台 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T1.平台 = 'iOS' INTERSECT SELECT T2.软件 FROM 地图软件支持的平台 AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T1.平台 = 'Android';
-- ? 有打车服务且评分不低于8的地图软件
SELECT DISTINCT T2.软件 FROM 软件支持的打车APP AS T1 JOIN 地图软件 AS T2 ON T1.软件id = T2.软件id WHERE T2.评分 >= 8;
