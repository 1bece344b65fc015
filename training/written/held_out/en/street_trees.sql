-- City parks department: street trees, parks, playgrounds and tree sponsors.
CREATE TABLE quarter (q_no INTEGER PRIMARY KEY, q_name TEXT, pop INTEGER, mean_rent REAL);
CREATE TABLE park (park_no INTEGER PRIMARY KEY, park TEXT, q_no INTEGER REFERENCES quarter(q_no), ha REAL, pond INTEGER, dogs TEXT, opened INTEGER);
CREATE TABLE tree (tree_no INTEGER PRIMARY KEY, kind TEXT, q_no INTEGER REFERENCES quarter(q_no), street TEXT, planted INTEGER, felled INTEGER, girth_cm INTEGER, health INTEGER, sponsor TEXT);
CREATE TABLE playground (pg_no INTEGER PRIMARY KEY, park_no INTEGER REFERENCES park(park_no), swings INTEGER, slides INTEGER, age_from INTEGER, age_to INTEGER, fence TEXT, last_check TEXT);
INSERT INTO quarter VALUES (1,'Riverside',18400,13.2),(2,'Gasworks',9600,9.8),(3,'Villa Hill',7200,16.9),(4,'Northend',21500,8.9);
INSERT INTO park VALUES (1,'Victoria Park',1,18.5,1,'on lead',1887),(2,'Gasholder Green',2,2.1,0,'no',2014),(3,'Linden Square',3,0.6,0,'on lead',1905),(4,'Northend Meadow',4,31.0,1,'free',1978),(5,'Pocket Park',1,0.1,0,'no',2022);
INSERT INTO tree VALUES (1,'lime',1,'Quay Road',1952,NULL,188,2,NULL),(2,'plane',1,'Quay Road',1938,NULL,264,1,'Hotel Anker'),(3,'ginkgo',2,'Pipe Street',2015,NULL,32,1,'Fam. Osei'),(4,'horse chestnut',3,'Linden Square',1905,2021,310,5,NULL),(5,'lime',3,'Linden Square',1905,NULL,295,3,'Mrs Adler'),(6,'cherry',4,'School Lane',2001,NULL,74,4,NULL),(7,'maple',4,'Tram Avenue',1979,NULL,121,2,NULL),(8,'cherry',2,'Pipe Street',2019,2023,21,5,'Fam. Osei'),(9,'ginkgo',1,'Mill Bank',1990,NULL,98,1,'Mrs Adler');
INSERT INTO playground VALUES (1,1,6,3,3,12,'Y','2024-03-04'),(2,2,2,1,1,6,'Y','2024-04-11'),(3,4,4,2,6,14,'N','2023-09-20'),(4,4,1,0,0,3,'Y','2024-01-15'),(5,NULL,2,1,3,10,'N','2022-11-30');

-- ? Which parks have water in them, a pond?
-- ? parks with a pond
SELECT park FROM park WHERE pond = 1;
-- ? Where can my dog run free?
SELECT park FROM park WHERE dogs = 'free';
-- ? What's the largest park in town?
SELECT park FROM park ORDER BY ha DESC LIMIT 1;
-- ? Which trees have been cut down? Kind and street.
-- ? felled trees with their street
SELECT kind, street FROM tree WHERE felled IS NOT NULL;
-- ? How many years did tree 4 stand?
SELECT felled - planted FROM tree WHERE tree_no = 4;
-- ? Which living tree, not felled, has the thickest trunk? Number and kind.
-- ? greatest girth among the trees still standing: number, kind
SELECT tree_no, kind FROM tree WHERE felled IS NULL ORDER BY girth_cm DESC LIMIT 1;
-- ? How many standing trees of each kind are there?
SELECT kind, COUNT(*) FROM tree WHERE felled IS NULL GROUP BY kind;
-- ? Who sponsors more than one tree?
-- ? sponsors of several trees
SELECT sponsor FROM tree WHERE sponsor IS NOT NULL GROUP BY sponsor HAVING COUNT(*) > 1;
-- ? Which standing trees still need a sponsor? Numbers.
SELECT tree_no FROM tree WHERE sponsor IS NULL AND felled IS NULL;
-- ? Whose tree had to be felled? The sponsor.
SELECT sponsor FROM tree WHERE felled IS NOT NULL AND sponsor IS NOT NULL;
-- ? What grows on Quay Road?
-- ? kinds of tree on Quay Road
SELECT kind FROM tree WHERE street = 'Quay Road';
-- ? In which quarters does a ginkgo stand?
SELECT DISTINCT quarter.q_name FROM quarter JOIN tree ON tree.q_no = quarter.q_no WHERE tree.kind = 'ginkgo';
-- ? How many trees per quarter, by name, felled ones included?
-- ? tree count for each quarter
SELECT quarter.q_name, COUNT(*) FROM tree JOIN quarter ON quarter.q_no = tree.q_no GROUP BY quarter.q_no;
-- ? How healthy are the trees of each kind on average? 1 is best.
SELECT kind, AVG(health) FROM tree GROUP BY kind;
-- ? Which kinds are older than the average tree? Planted before the mean year, each kind once.
-- ? kinds planted earlier than average (no doubles)
SELECT DISTINCT kind FROM tree WHERE planted < (SELECT AVG(planted) FROM tree);
-- ? Trees planted between 1900 and 1960: street and year, oldest first
SELECT street, planted FROM tree WHERE planted BETWEEN 1900 AND 1960 ORDER BY planted;
-- ? How much park is there in each quarter, in hectares?
-- ? park area by quarter
SELECT quarter.q_name, SUM(park.ha) FROM park JOIN quarter ON quarter.q_no = park.q_no GROUP BY quarter.q_no;
-- ? Which quarter has the highest rents?
SELECT q_name FROM quarter ORDER BY mean_rent DESC LIMIT 1;
-- ? Which quarters have more than one park?
-- ? quarters with at least two parks
SELECT quarter.q_name FROM quarter JOIN park ON park.q_no = quarter.q_no GROUP BY quarter.q_no HAVING COUNT(*) > 1;
-- ? In which quarter is Gasholder Green?
SELECT quarter.q_name FROM quarter JOIN park ON park.q_no = quarter.q_no WHERE park.park = 'Gasholder Green';
-- ? Which parks have no playground?
-- ? parks without a place to play
SELECT park FROM park WHERE park_no NOT IN (SELECT park_no FROM playground WHERE park_no IS NOT NULL);
-- ? My boy is 2: in which parks is there a playground starting at age 2 or younger?
SELECT park.park FROM park JOIN playground ON playground.park_no = park.park_no WHERE playground.age_from <= 2;
-- ? Which playground has most swings? Number and swings.
SELECT pg_no, swings FROM playground ORDER BY swings DESC LIMIT 1;
-- ? Which playgrounds were last checked before 2024-01-01?
-- ? playgrounds not checked since before 2024-01-01, numbers
SELECT pg_no FROM playground WHERE last_check < '2024-01-01';
-- ? Which playgrounds have no fence?
SELECT pg_no FROM playground WHERE fence = 'N';
-- ? How many swings and slides are there in each park?
-- ? swings and slides added up for every park, in two columns
SELECT park.park, SUM(playground.swings), SUM(playground.slides) FROM playground JOIN park ON park.park_no = playground.park_no GROUP BY park.park_no;
-- ? Parks opened after Linden Square
SELECT park FROM park WHERE opened > (SELECT opened FROM park WHERE park = 'Linden Square');
-- ? Which quarters have a cherry tree as well as a maple?
-- ? quarters with both cherry and maple
SELECT quarter.q_name FROM quarter JOIN tree ON tree.q_no = quarter.q_no WHERE tree.kind = 'cherry' INTERSECT SELECT quarter.q_name FROM quarter JOIN tree ON tree.q_no = quarter.q_no WHERE tree.kind = 'maple';
-- ? How many people live in the city all together?
SELECT SUM(pop) FROM quarter;
-- ? Which playground isn't in a park?
-- ? number of the playground outside the parks
SELECT pg_no FROM playground WHERE park_no IS NULL;
