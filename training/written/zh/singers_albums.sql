-- 歌手、专辑、歌曲与演唱会。
CREATE TABLE singer_歌手 (歌手ID INTEGER PRIMARY KEY, 艺名 TEXT, 地区 TEXT, 类别 TEXT, 出道年 INTEGER, 粉丝量 REAL, 签约公司 TEXT);
CREATE TABLE album_专辑 (专辑ID INTEGER PRIMARY KEY, 歌手ID INTEGER REFERENCES singer_歌手(歌手ID), 专辑名 TEXT, 发行日 TEXT, 语种 TEXT, 销量 REAL, 单价 REAL, 评分 REAL);
CREATE TABLE song_歌曲 (歌曲ID INTEGER PRIMARY KEY, 专辑ID INTEGER REFERENCES album_专辑(专辑ID), 歌名 TEXT, 时长秒 INTEGER, 作词 TEXT, 作曲 TEXT, 收藏数 INTEGER, 付费标志 TEXT);
CREATE TABLE concert_演唱会 (场次ID INTEGER PRIMARY KEY, 歌手ID INTEGER REFERENCES singer_歌手(歌手ID), 城市 TEXT, 场馆 TEXT, 日期 TEXT, 上座人数 INTEGER, 最低票价 INTEGER, 最高票价 INTEGER);
INSERT INTO singer_歌手 VALUES (1,'林听雨','台湾','女歌手',2002,2100.5,'海蝶之声'),(2,'周沐','台湾','男歌手',2000,6800.0,'杰浪'),(3,'逆风乐队','内地','组合',2006,950.3,'摩登地带'),(4,'陈奕阳','香港','男歌手',1996,4300.0,'环宇'),(5,'草原姐妹','内地','组合',2011,320.8,NULL),(6,'李荣轩','内地','男歌手',2013,1500.7,'海蝶之声'),(7,'邓子棋','香港','女歌手',2008,3900.2,NULL);
INSERT INTO album_专辑 VALUES (1,1,'雨过天青','2004-08-13','国语',120.5,68,8.8),(2,2,'范特西亚','2001-09-14','国语',340.0,75,9.5),(3,2,'十一月的肖邦曲','2005-11-01','国语',260.0,75,9.0),(4,3,'出城','2010-05-20','国语',18.2,50,8.6),(5,4,'十年灯','2003-04-15','国语',150.0,72,9.2),(6,4,'富士山脚','2005-12-08','粤语',98.4,70,9.1),(7,6,'模特先生','2013-09-26','国语',45.3,20,7.7),(8,7,'启示录','2022-09-23','国语',70.1,35,8.0),(9,5,'敖包情','2014-07-01','蒙语',6.5,45,8.3);
INSERT INTO song_歌曲 VALUES (1,1,'雨天',271,'吴青峰岭','李思绪',520000,'Y'),(2,2,'双截鞭',201,'方文杉','周沐',980000,'Y'),(3,2,'安静了',334,'周沐','周沐',1200000,'Y'),(4,3,'夜曲集',226,'方文杉','周沐',1500000,'Y'),(5,4,'出城记',312,'主唱阿野','主唱阿野',88000,'N'),(6,5,'十年后',205,'林西','陈小侠',1700000,'Y'),(7,6,'富士之下',259,'林西','泽日生',1350000,'Y'),(8,7,'模特',304,'周耀晖','李荣轩',410000,'N'),(9,8,'让世界毁灭',189,'邓子棋','邓子棋',230000,'Y'),(10,9,'敖包谣',245,NULL,'民歌',15000,'N');
INSERT INTO concert_演唱会 VALUES (1,2,'上海','上海体育场','2023-09-14',55000,580,2280),(2,2,'海口','五源河体育场','2023-06-29',38000,500,2080),(3,4,'成都','凤凰山体育公园','2023-08-04',40000,480,1680),(4,3,'北京','工人体育馆','2022-11-19',9800,180,880),(5,7,'广州','天河体育场','2023-11-04',31000,380,1580),(6,6,'成都','五粮液文化中心','2023-05-20',11000,317,1217),(7,3,'成都','东郊记忆','2023-10-02',3200,120,320),(8,4,'上海','梅赛德斯中心','2023-12-16',12000,480,1880);

-- ? 粉丝最多的歌手是谁？
-- ? 人气最旺的歌手艺名
SELECT 艺名 FROM singer_歌手 ORDER BY 粉丝量 DESC LIMIT 1;
-- ? 2005年以后出道的歌手
SELECT 艺名 FROM singer_歌手 WHERE 出道年 > 2005;
-- ? 没签公司的独立音乐人有谁？
-- ? 签约公司空缺的歌手
SELECT 艺名 FROM singer_歌手 WHERE 签约公司 IS NULL;
-- ? 香港的女歌手叫什么？
SELECT 艺名 FROM singer_歌手 WHERE 地区 = '香港' AND 类别 = '女歌手';
-- ? 乐队、组合类的歌手平均粉丝量是多少？
SELECT AVG(粉丝量) FROM singer_歌手 WHERE 类别 = '组合';
-- ? 各地区的歌手数量和粉丝总量
-- ? 分地区看歌手有多少、粉丝加起来多少
SELECT 地区, COUNT(*), SUM(粉丝量) FROM singer_歌手 GROUP BY 地区;
-- ? 周沐出过哪些专辑，哪天发行的？
SELECT album_专辑.专辑名, album_专辑.发行日 FROM album_专辑 JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID WHERE singer_歌手.艺名 = '周沐';
-- ? 不是国语的专辑有几张？
SELECT COUNT(*) FROM album_专辑 WHERE 语种 <> '国语';
-- ? 卖得最好的专辑是哪张，谁的？
-- ? 销量第一的专辑名和歌手
SELECT album_专辑.专辑名, singer_歌手.艺名 FROM album_专辑 JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID ORDER BY album_专辑.销量 DESC LIMIT 1;
-- ? 每张专辑的销售额（销量乘单价），从高到低
-- ? 专辑卖了多少钱？按金额由大到小列专辑名和金额
SELECT 专辑名, 销量 * 单价 FROM album_专辑 ORDER BY 销量 * 单价 DESC;
-- ? 2005-01-01到2015-12-31之间发行的专辑名称和评分
SELECT 专辑名, 评分 FROM album_专辑 WHERE 发行日 BETWEEN '2005-01-01' AND '2015-12-31';
-- ? 评分不低于9的专辑
-- ? 9分及以上的专辑名
SELECT 专辑名 FROM album_专辑 WHERE 评分 >= 9;
-- ? 专辑平均评分超过8.5的歌手
-- ? 哪些歌手的专辑均分大于8.5
SELECT singer_歌手.艺名 FROM album_专辑 JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID GROUP BY singer_歌手.艺名 HAVING AVG(album_专辑.评分) > 8.5;
-- ? 收藏最多的前三首歌和收藏数
SELECT 歌名, 收藏数 FROM song_歌曲 ORDER BY 收藏数 DESC LIMIT 3;
-- ? 免费就能听的歌有哪些？
-- ? 不用付费的歌曲
SELECT 歌名 FROM song_歌曲 WHERE 付费标志 = 'N';
-- ? 词曲由一人包办的歌
-- ? 作词和作曲是同一个人的歌曲
SELECT 歌名 FROM song_歌曲 WHERE 作词 = 作曲;
-- ? 方文杉写词的歌都在哪张专辑里？给歌名和专辑名
SELECT song_歌曲.歌名, album_专辑.专辑名 FROM song_歌曲 JOIN album_专辑 ON song_歌曲.专辑ID = album_专辑.专辑ID WHERE song_歌曲.作词 = '方文杉';
-- ? 陈奕阳的歌有哪些？
-- ? 陈奕阳唱的歌名
SELECT song_歌曲.歌名 FROM song_歌曲 JOIN album_专辑 ON song_歌曲.专辑ID = album_专辑.专辑ID JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID WHERE singer_歌手.艺名 = '陈奕阳';
-- ? 歌手自己作曲的歌，列歌名和艺名
SELECT song_歌曲.歌名, singer_歌手.艺名 FROM song_歌曲 JOIN album_专辑 ON song_歌曲.专辑ID = album_专辑.专辑ID JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID WHERE song_歌曲.作曲 = singer_歌手.艺名;
-- ? 每位作曲人写了几首，收藏总数多少？
SELECT 作曲, COUNT(*), SUM(收藏数) FROM song_歌曲 GROUP BY 作曲;
-- ? 收藏数高于平均的歌曲
SELECT 歌名 FROM song_歌曲 WHERE 收藏数 > (SELECT AVG(收藏数) FROM song_歌曲);
-- ? 从没开过演唱会的歌手
-- ? 哪些歌手没有演唱会记录
SELECT 艺名 FROM singer_歌手 WHERE 歌手ID NOT IN (SELECT 歌手ID FROM concert_演唱会);
-- ? 成都开过哪些人的演唱会，日期是？
-- ? 在成都办演唱会的歌手和日期
SELECT singer_歌手.艺名, concert_演唱会.日期 FROM concert_演唱会 JOIN singer_歌手 ON concert_演唱会.歌手ID = singer_歌手.歌手ID WHERE concert_演唱会.城市 = '成都';
-- ? 每位歌手的演唱会场数和观众总数，观众多的在前
SELECT singer_歌手.艺名, COUNT(*), SUM(concert_演唱会.上座人数) FROM concert_演唱会 JOIN singer_歌手 ON concert_演唱会.歌手ID = singer_歌手.歌手ID GROUP BY singer_歌手.艺名 ORDER BY SUM(concert_演唱会.上座人数) DESC;
-- ? 票价差距最大的是哪个场馆的演出？
-- ? 最高票和最低票相差最多的场馆
SELECT 场馆 FROM concert_演唱会 ORDER BY 最高票价 - 最低票价 DESC LIMIT 1;
-- ? 举办过2场以上演唱会的城市和场数
SELECT 城市, COUNT(*) FROM concert_演唱会 GROUP BY 城市 HAVING COUNT(*) > 2;
-- ? 《范特西亚》比《启示录》多卖了多少？
SELECT (SELECT 销量 FROM album_专辑 WHERE 专辑名 = '范特西亚') - (SELECT 销量 FROM album_专辑 WHERE 专辑名 = '启示录');
-- ? 周沐的粉丝是林听雨的几倍？
-- ? 周沐和林听雨粉丝量之比
SELECT (SELECT 粉丝量 FROM singer_歌手 WHERE 艺名 = '周沐') / (SELECT 粉丝量 FROM singer_歌手 WHERE 艺名 = '林听雨');
-- ? 既出过国语专辑又出过粤语专辑的歌手
SELECT singer_歌手.艺名 FROM album_专辑 JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID WHERE album_专辑.语种 = '国语' INTERSECT SELECT singer_歌手.艺名 FROM album_专辑 JOIN singer_歌手 ON album_专辑.歌手ID = singer_歌手.歌手ID WHERE album_专辑.语种 = '粤语';
-- ? 在体育场（场馆名里有“体育场”）举行的演出最低票价最便宜多少？
-- ? 场馆名含体育场的演唱会，最便宜的票多少钱
SELECT MIN(最低票价) FROM concert_演唱会 WHERE 场馆 LIKE '%体育场%';
