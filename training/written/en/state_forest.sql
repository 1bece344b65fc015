-- Forestry: districts, stands of trees, rangers, fellings and storm damage.
CREATE TABLE fo_district (d_no INTEGER PRIMARY KEY, d_name TEXT, ha REAL, office TEXT, protected TEXT);
CREATE TABLE fo_ranger (r_no INTEGER PRIMARY KEY, r_name TEXT, d_no INTEGER REFERENCES fo_district(d_no), hired_yr INTEGER, retired_yr INTEGER, dog TEXT);
CREATE TABLE fo_stand (s_no INTEGER PRIMARY KEY, d_no INTEGER REFERENCES fo_district(d_no), tree TEXT, planted_yr INTEGER, ha REAL, height_m REAL, slope TEXT, natural_growth INTEGER);
CREATE TABLE fo_felling (f_no INTEGER PRIMARY KEY, s_no INTEGER REFERENCES fo_stand(s_no), f_date TEXT, m3 REAL, price_m3 REAL, buyer TEXT);
CREATE TABLE fo_damage (dm_no INTEGER PRIMARY KEY, s_no INTEGER REFERENCES fo_stand(s_no), dm_date TEXT, cause TEXT, m3_lost REAL, cleared INTEGER);
INSERT INTO fo_district VALUES (1,'Kingswood',2400,'Holmby','N'),(2,'Stag Hills',3150,'Trennick','N'),(3,'Mire Valley',870,'Holmby','Y'),(4,'Long Ridge',1920,'Carrow','N');
INSERT INTO fo_ranger VALUES (1,'Elsa Brandt',1,2008,NULL,'Y'),(2,'Tom Peary',2,1985,2021,'Y'),(3,'Ravi Menon',2,2021,NULL,'N'),(4,'Kate Lowell',4,2015,NULL,'Y'),(5,'Simon Ashe',NULL,2023,NULL,'N');
INSERT INTO fo_stand VALUES (11,1,'oak',1820,34.5,27,'flat',0),(12,1,'beech',1890,58,31.5,'gentle',1),(21,2,'spruce',1968,120,24,'steep',0),(22,2,'larch',1990,41,19,'steep',0),(23,2,'spruce',1955,87,29,'gentle',0),(31,3,'alder',NULL,22,14,'flat',1),(41,4,'pine',1932,65,22.5,'gentle',0),(42,4,'birch',2005,18,11,'gentle',1);
INSERT INTO fo_felling VALUES (1,21,'2022-11-14',860,71,'Holmby Sawmill'),(2,23,'2023-01-20',430,78.5,'Trennick Timber'),(3,11,'2023-02-02',35,410,'Cask and Barrel Co'),(4,12,'2023-02-10',210,96,'Holmby Sawmill'),(5,41,'2023-11-30',300,64,'Paper North'),(6,21,'2024-01-16',510,69.5,'Paper North');
INSERT INTO fo_damage VALUES (1,21,'2023-03-14','storm',1400,1),(2,23,'2023-08-02','bark beetle',620,0),(3,41,'2022-07-19','fire',240,1),(4,22,'2023-12-21','storm',95,0),(5,21,'2023-08-20','bark beetle',310,1),(6,12,'2024-01-05','snow',12,1);

-- ? Which district is the biggest?
-- ? largest forest district by hectares
SELECT d_name FROM fo_district ORDER BY ha DESC LIMIT 1;
-- ? Which district is a nature reserve, i.e. protected?
SELECT d_name FROM fo_district WHERE protected = 'Y';
-- ? How many hectares of forest do we look after in total?
SELECT SUM(ha) FROM fo_district;
-- ? Who is the ranger of Long Ridge?
-- ? ranger in charge at Long Ridge
SELECT fo_ranger.r_name FROM fo_ranger JOIN fo_district ON fo_district.d_no = fo_ranger.d_no WHERE fo_district.d_name = 'Long Ridge';
-- ? Which rangers have retired?
SELECT r_name FROM fo_ranger WHERE retired_yr IS NOT NULL;
-- ? How many years did Tom Peary serve?
-- ? length of service of Tom Peary
SELECT retired_yr - hired_yr FROM fo_ranger WHERE r_name = 'Tom Peary';
-- ? Which rangers keep a dog?
SELECT r_name FROM fo_ranger WHERE dog = 'Y';
-- ? Which active rangers have no district assigned?
-- ? rangers without a district who have not retired
SELECT r_name FROM fo_ranger WHERE d_no IS NULL AND retired_yr IS NULL;
-- ? Which district has no ranger at all?
SELECT d_name FROM fo_district WHERE d_no NOT IN (SELECT d_no FROM fo_ranger WHERE d_no IS NOT NULL);
-- ? Where does oak grow? District name.
-- ? district with oak
SELECT fo_district.d_name FROM fo_district JOIN fo_stand ON fo_stand.d_no = fo_district.d_no WHERE fo_stand.tree = 'oak';
-- ? Which trees seeded themselves, by natural growth?
SELECT tree FROM fo_stand WHERE natural_growth = 1;
-- ? What is the tallest stand? Kind of tree and height.
-- ? tree and height of our highest stand
SELECT tree, height_m FROM fo_stand ORDER BY height_m DESC LIMIT 1;
-- ? Oldest stand, judging by the year of planting: which tree?
SELECT tree FROM fo_stand WHERE planted_yr IS NOT NULL ORDER BY planted_yr LIMIT 1;
-- ? How many hectares of each kind of tree do we have?
-- ? area by tree
SELECT tree, SUM(ha) FROM fo_stand GROUP BY tree;
-- ? Which stands are on steep slopes? Numbers please.
SELECT s_no FROM fo_stand WHERE slope = 'steep';
-- ? What did each felling earn? Number of the felling and cubic metres times price.
-- ? revenue per felling with its number
SELECT f_no, m3 * price_m3 FROM fo_felling;
-- ? How much timber did Paper North buy?
SELECT SUM(m3) FROM fo_felling WHERE buyer = 'Paper North';
-- ? Who paid most per cubic metre?
-- ? buyer at the top price
SELECT buyer FROM fo_felling ORDER BY price_m3 DESC LIMIT 1;
-- ? Which buyers came more than once?
SELECT buyer FROM fo_felling GROUP BY buyer HAVING COUNT(*) > 1;
-- ? In which stands has nothing been cut? Number and tree.
-- ? stands without a felling (no. and tree)
SELECT s_no, tree FROM fo_stand WHERE s_no NOT IN (SELECT s_no FROM fo_felling);
-- ? How much wood did storms cost us?
-- ? cubic metres lost to storm
SELECT SUM(m3_lost) FROM fo_damage WHERE cause = 'storm';
-- ? What damage has not been cleared yet? Date and cause.
SELECT dm_date, cause FROM fo_damage WHERE cleared = 0;
-- ? Which kinds of tree suffered from bark beetle?
SELECT DISTINCT fo_stand.tree FROM fo_stand JOIN fo_damage ON fo_damage.s_no = fo_stand.s_no WHERE fo_damage.cause = 'bark beetle';
-- ? Loss by cause, worst first
-- ? causes of damage with the wood lost, biggest loss first
SELECT cause, SUM(m3_lost) FROM fo_damage GROUP BY cause ORDER BY SUM(m3_lost) DESC;
-- ? In which districts was there a storm?
-- ? storm-hit districts
SELECT DISTINCT fo_district.d_name FROM fo_district JOIN fo_stand ON fo_stand.d_no = fo_district.d_no JOIN fo_damage ON fo_damage.s_no = fo_stand.s_no WHERE fo_damage.cause = 'storm';
-- ? Which stands are larger than the average stand? Numbers.
SELECT s_no FROM fo_stand WHERE ha > (SELECT AVG(ha) FROM fo_stand);
-- ? Which stands had both a storm and the bark beetle?
SELECT s_no FROM fo_damage WHERE cause = 'storm' INTERSECT SELECT s_no FROM fo_damage WHERE cause = 'bark beetle';
-- ? Trees planted between 1930 and 1970
-- ? which species went in from 1930 to 1970
SELECT DISTINCT tree FROM fo_stand WHERE planted_yr BETWEEN 1930 AND 1970;
-- ? Which offices run more than one district?
SELECT office FROM fo_district GROUP BY office HAVING COUNT(*) > 1;
-- ? Average, highest and lowest price per cubic metre
SELECT AVG(price_m3), MAX(price_m3), MIN(price_m3) FROM fo_felling;
