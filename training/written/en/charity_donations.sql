-- Fundraising of a charity: donors, appeals, donations and the projects funded.
CREATE TABLE donor (
  donor_no INTEGER PRIMARY KEY,
  donor_name TEXT,
  donor_type TEXT,
  town TEXT,
  since INTEGER,
  wants_post TEXT
);
CREATE TABLE appeal (
  appeal_cd TEXT PRIMARY KEY,
  appeal_title TEXT,
  medium TEXT,
  mailed INTEGER,
  cost REAL
);
CREATE TABLE project (
  proj_id INTEGER PRIMARY KEY,
  proj_name TEXT,
  country TEXT,
  goal REAL,
  finished INTEGER
);
CREATE TABLE donation (
  don_id INTEGER PRIMARY KEY,
  donor_no INTEGER REFERENCES donor(donor_no),
  appeal_cd TEXT REFERENCES appeal(appeal_cd),
  proj_id INTEGER REFERENCES project(proj_id),
  don_date TEXT,
  amount REAL,
  gift_aid TEXT
);
INSERT INTO donor VALUES (1,'Mrs E. Barlow','person','Hexham',1998,'Y'),(2,'Northern Tools Ltd','company','Durham',2015,'N'),(3,'Mr S. Iyer','person','Durham',2020,'Y'),(4,'Rotary Hexham','club','Hexham',2007,'Y'),(5,'Anonymous','person',NULL,2022,'N'),(6,'Miss K. Dunn','person','Alnwick',2011,'Y'),(7,'Tyne Bakery','company','Alnwick',2023,'N');
INSERT INTO appeal VALUES ('SPR','Spring letter','post',5000,3100),('XMS','Christmas letter','post',8000,5200),('WEB','Wells online','web',0,900),('GAL','Gala dinner','event',150,7400),('RAD','Radio spot','radio',0,2500);
INSERT INTO project VALUES (1,'Wells for Dori','Ethiopia',40000,1),(2,'School kitchen','Malawi',25000,0),(3,'Eye clinic','Nepal',90000,0),(4,'Seed bank','Ethiopia',15000,0);
INSERT INTO donation VALUES (1,1,'SPR',1,'2023-04-02',50,'Y'),(2,3,'WEB',1,'2023-05-11',120,'Y'),(3,2,'GAL',3,'2023-09-30',10000,'N'),(4,4,'GAL',2,'2023-09-30',2500,'N'),(5,1,'XMS',2,'2023-12-08',75,'Y'),(6,5,NULL,3,'2023-12-20',20000,'N'),(7,3,'XMS',3,'2023-12-22',60,'Y'),(8,6,'XMS',2,'2024-01-04',30,'N'),(9,4,'SPR',1,'2024-04-10',800,'N'),(10,1,'SPR',3,'2024-04-15',50,'Y');

-- ? largest gift ever: donor and amount
-- ? Who gave the most at one go, and how much was it?
SELECT d.donor_name, x.amount FROM donation x JOIN donor d ON x.donor_no = d.donor_no ORDER BY x.amount DESC LIMIT 1;
-- ? Which donors don't want post from us?
SELECT donor_name FROM donor WHERE wants_post = 'N';
-- ? How much has each donor given in all? Most generous first.
-- ? donors with the total of their donations in descending order
SELECT d.donor_name, SUM(x.amount) FROM donor d JOIN donation x ON d.donor_no = x.donor_no GROUP BY d.donor_no ORDER BY SUM(x.amount) DESC;
-- ? On our list but never gave anything
-- ? Who has not donated yet?
SELECT donor_name FROM donor WHERE donor_no NOT IN (SELECT donor_no FROM donation);
-- ? Which appeal brought in nothing at all?
SELECT appeal_title FROM appeal WHERE appeal_cd NOT IN (SELECT appeal_cd FROM donation WHERE appeal_cd IS NOT NULL);
-- ? What did every appeal raise? Title and sum.
-- ? income per appeal
SELECT a.appeal_title, SUM(x.amount) FROM appeal a JOIN donation x ON a.appeal_cd = x.appeal_cd GROUP BY a.appeal_cd;
-- ? Which appeals raised less than they cost?
SELECT a.appeal_title FROM appeal a JOIN donation x ON a.appeal_cd = x.appeal_cd GROUP BY a.appeal_cd HAVING SUM(x.amount) < a.cost;
-- ? Donation that came out of the blue, without an appeal: donor and date
-- ? donor and date of gifts not due to any appeal
SELECT d.donor_name, x.don_date FROM donation x JOIN donor d ON x.donor_no = d.donor_no WHERE x.appeal_cd IS NULL;
-- ? Which projects are still running, i.e. not finished?
SELECT proj_name FROM project WHERE finished = 0;
-- ? What has come in for each project so far? Name and sum.
SELECT p.proj_name, SUM(x.amount) FROM project p JOIN donation x ON p.proj_id = x.proj_id GROUP BY p.proj_id;
-- ? project nobody has supported
-- ? Which project hasn't received a penny?
SELECT proj_name FROM project WHERE proj_id NOT IN (SELECT proj_id FROM donation);
-- ? share of the goal reached by every project: name and total donations over goal
-- ? How far along is each project, donations divided by its goal?
SELECT p.proj_name, SUM(x.amount) / p.goal FROM project p JOIN donation x ON p.proj_id = x.proj_id GROUP BY p.proj_id;
-- ? average gift of private persons
SELECT AVG(x.amount) FROM donation x JOIN donor d ON x.donor_no = d.donor_no WHERE d.donor_type = 'person';
-- ? Who supported the eye clinic?
-- ? names of donors to the project Eye clinic
SELECT d.donor_name FROM donor d JOIN donation x ON d.donor_no = x.donor_no JOIN project p ON x.proj_id = p.proj_id WHERE p.proj_name = 'Eye clinic';
-- ? longest-standing supporter
SELECT donor_name FROM donor ORDER BY since LIMIT 1;
-- ? Gifts between 2023-12-01 and 2024-01-15: donor, amount
-- ? what was given from 2023-12-01 to 2024-01-15, and by whom (donor, amount)
SELECT d.donor_name, x.amount FROM donation x JOIN donor d ON x.donor_no = d.donor_no WHERE x.don_date BETWEEN '2023-12-01' AND '2024-01-15';
-- ? Regular givers: more than two donations
SELECT d.donor_name FROM donor d JOIN donation x ON d.donor_no = x.donor_no GROUP BY d.donor_no HAVING COUNT(*) > 2;
-- ? How much of our income comes with gift aid?
-- ? sum of donations under gift aid
SELECT SUM(amount) FROM donation WHERE gift_aid = 'Y';
-- ? number of donors per type
SELECT donor_type, COUNT(*) FROM donor GROUP BY donor_type;
-- ? For which donor do we not know the town?
-- ? donor without a home town on file
SELECT donor_name FROM donor WHERE town IS NULL;
-- ? cost per letter of the appeals by post: title and cost over number mailed
SELECT appeal_title, cost / mailed FROM appeal WHERE medium = 'post';
-- ? Who gave both to the spring letter and to the Christmas letter?
-- ? names of people answering Spring letter and also Christmas letter
SELECT d.donor_name FROM donor d JOIN donation x ON d.donor_no = x.donor_no JOIN appeal a ON x.appeal_cd = a.appeal_cd WHERE a.appeal_title = 'Spring letter' INTERSECT SELECT d.donor_name FROM donor d JOIN donation x ON d.donor_no = x.donor_no JOIN appeal a ON x.appeal_cd = a.appeal_cd WHERE a.appeal_title = 'Christmas letter';
-- ? donations above the average donation: id and amount
SELECT don_id, amount FROM donation WHERE amount > (SELECT AVG(amount) FROM donation);
-- ? Which towns give to projects in Ethiopia? Each once.
-- ? towns of donors supporting something in Ethiopia
SELECT DISTINCT d.town FROM donor d JOIN donation x ON d.donor_no = x.donor_no JOIN project p ON x.proj_id = p.proj_id WHERE p.country = 'Ethiopia';
-- ? Companies and clubs that have been with us since before 2016
SELECT donor_name FROM donor WHERE donor_type IN ('company', 'club') AND since < 2016;
-- ? How many different donors answered each appeal? Appeal code and number.
-- ? distinct donors by appeal code, ignoring gifts without an appeal
SELECT appeal_cd, COUNT(DISTINCT donor_no) FROM donation WHERE appeal_cd IS NOT NULL GROUP BY appeal_cd;
-- ? total goal of the projects in each country
SELECT country, SUM(goal) FROM project GROUP BY country;
-- ? When did Mrs E. Barlow last give?
-- ? latest donation date of Mrs E. Barlow
SELECT MAX(x.don_date) FROM donation x JOIN donor d ON x.donor_no = d.donor_no WHERE d.donor_name = 'Mrs E. Barlow';
-- ? most expensive appeal and what it cost
SELECT appeal_title, cost FROM appeal ORDER BY cost DESC LIMIT 1;
-- ? small gifts under 100 without gift aid
SELECT don_id FROM donation WHERE amount < 100 AND gift_aid = 'N';
