-- Cleaning company: customers' buildings, contracts, cleaners, weekly rosters and quality checks.
CREATE TABLE site (
  site_cd TEXT PRIMARY KEY,
  customer TEXT,
  bldg_type TEXT,
  floor_m2 INTEGER,
  key_held INTEGER
);
CREATE TABLE contract (
  contr_no INTEGER PRIMARY KEY,
  site_cd TEXT REFERENCES site(site_cd),
  service TEXT,
  per_week INTEGER,
  monthly_price REAL,
  start_yr INTEGER,
  cancelled_yr INTEGER
);
CREATE TABLE cleaner (
  cl_no INTEGER PRIMARY KEY,
  cl_name TEXT,
  language TEXT,
  wage REAL,
  has_car INTEGER
);
CREATE TABLE roster (
  cl_no INTEGER REFERENCES cleaner(cl_no),
  site_cd TEXT REFERENCES site(site_cd),
  weekday TEXT,
  start_hr INTEGER,
  hours REAL,
  PRIMARY KEY (cl_no, site_cd, weekday)
);
CREATE TABLE qcheck (
  check_no INTEGER PRIMARY KEY,
  site_cd TEXT REFERENCES site(site_cd),
  check_date TEXT,
  score INTEGER,
  remark TEXT
);
INSERT INTO site VALUES ('BNK','Savings Bank','office',1200,1),('GYM','Fit4All','gym',900,0),('KGA','Kindergarten Sun','kindergarten',450,1),('DOC','Dr Lobo','practice',160,1),('MAL','Shopping Arcade','shop',6400,0),('ARC','Studio Arc','office',300,0);
INSERT INTO contract VALUES (1,'BNK','daily cleaning',5,1850,2015,NULL),(2,'BNK','windows',1,240,2015,NULL),(3,'GYM','daily cleaning',7,2100,2019,2023),(4,'KGA','daily cleaning',5,980,2020,NULL),(5,'DOC','daily cleaning',4,420,2018,NULL),(6,'MAL','night cleaning',7,7900,2021,NULL),(7,'MAL','windows',2,1300,2022,NULL);
INSERT INTO cleaner VALUES (1,'Ilona','Hungarian',14,1),(2,'Fatou','French',13.5,0),(3,'Bogdan','Romanian',14.8,1),(4,'Mirjana','Serbian',13.5,0),(5,'Tao','Chinese',13.2,0),(6,'Rosa','Spanish',15.5,1);
INSERT INTO roster VALUES (1,'BNK','Monday',18,3),(1,'BNK','Thursday',18,3),(2,'KGA','Monday',17,2.5),(2,'DOC','Tuesday',19,1.5),(3,'MAL','Monday',22,7),(3,'MAL','Tuesday',22,7),(4,'MAL','Monday',22,7),(4,'KGA','Wednesday',17,2.5),(6,'BNK','Friday',6,4),(1,'DOC','Wednesday',19,1.5);
INSERT INTO qcheck VALUES (1,'BNK','2024-01-18',92,NULL),(2,'MAL','2024-01-25',61,'dust on escalator'),(3,'KGA','2024-02-08',88,NULL),(4,'MAL','2024-03-07',74,'bins not emptied'),(5,'BNK','2024-04-18',95,NULL),(6,'DOC','2024-04-22',79,'streaks on mirrors');

-- ? For which buildings do we hold the key? Customers.
-- ? customers who gave us a key
SELECT customer FROM site WHERE key_held = 1;
-- ? largest building we clean: customer and floor area
SELECT customer, floor_m2 FROM site ORDER BY floor_m2 DESC LIMIT 1;
-- ? Who cancelled, and in what year?
-- ? customers with a cancelled contract and the year of cancellation
SELECT s.customer, c.cancelled_yr FROM site s JOIN contract c ON s.site_cd = c.site_cd WHERE c.cancelled_yr IS NOT NULL;
-- ? What do we earn a month from running contracts altogether?
SELECT SUM(monthly_price) FROM contract WHERE cancelled_yr IS NULL;
-- ? Who has no contract with us?
-- ? customers without any contract, whether running or cancelled
SELECT customer FROM site WHERE site_cd NOT IN (SELECT site_cd FROM contract);
-- ? customers with more than one contract
SELECT s.customer FROM site s JOIN contract c ON s.site_cd = c.site_cd GROUP BY s.site_cd HAVING COUNT(*) > 1;
-- ? monthly price per square metre for each contract: contract number and price over floor area
-- ? What do we charge per square metre under every contract?
SELECT c.contr_no, c.monthly_price / s.floor_m2 FROM contract c JOIN site s ON c.site_cd = s.site_cd;
-- ? Cleaners with a car of their own
SELECT cl_name FROM cleaner WHERE has_car = 1;
-- ? Who's not on the roster?
-- ? cleaners without a single shift
SELECT cl_name FROM cleaner WHERE cl_no NOT IN (SELECT cl_no FROM roster);
-- ? Weekly hours of each cleaner, most first
SELECT c.cl_name, SUM(r.hours) FROM cleaner c JOIN roster r ON c.cl_no = r.cl_no GROUP BY c.cl_no ORDER BY SUM(r.hours) DESC;
-- ? Who works on Mondays, and where? Name and customer.
-- ? Monday roster: cleaner with customer
SELECT c.cl_name, s.customer FROM roster r JOIN cleaner c ON r.cl_no = c.cl_no JOIN site s ON r.site_cd = s.site_cd WHERE r.weekday = 'Monday';
-- ? wages per week at each site code, hours times wage
SELECT r.site_cd, SUM(r.hours * c.wage) FROM roster r JOIN cleaner c ON r.cl_no = c.cl_no GROUP BY r.site_cd;
-- ? Worst inspection result: customer, date and score
-- ? Where and when did we score lowest, and how low was it?
SELECT s.customer, q.check_date, q.score FROM qcheck q JOIN site s ON q.site_cd = s.site_cd ORDER BY q.score LIMIT 1;
-- ? average score by customer
SELECT s.customer, AVG(q.score) FROM site s JOIN qcheck q ON s.site_cd = q.site_cd GROUP BY s.site_cd;
-- ? Which sites have never been checked? Customers.
-- ? customers whose building had no quality check
SELECT customer FROM site WHERE site_cd NOT IN (SELECT site_cd FROM qcheck);
-- ? checks under 80 with the remark
SELECT check_no, remark FROM qcheck WHERE score < 80;
-- ? Checks without complaints, no remark: numbers
-- ? which checks gave no reason for a remark
SELECT check_no FROM qcheck WHERE remark IS NULL;
-- ? Who cleans at more than one site?
SELECT c.cl_name FROM cleaner c JOIN roster r ON c.cl_no = r.cl_no GROUP BY c.cl_no HAVING COUNT(DISTINCT r.site_cd) > 1;
-- ? offices and practices by area, smallest first
-- ? every building of type office or practice, ordered by floor area ascending: customer
SELECT customer FROM site WHERE bldg_type IN ('office', 'practice') ORDER BY floor_m2;
-- ? shifts starting at 22 or later: cleaner and day
SELECT c.cl_name, r.weekday FROM roster r JOIN cleaner c ON r.cl_no = c.cl_no WHERE r.start_hr >= 22;
-- ? Contracts begun between 2018 and 2021 and still running
-- ? running contracts (not cancelled) with a start from 2018 to 2021: numbers
SELECT contr_no FROM contract WHERE start_yr BETWEEN 2018 AND 2021 AND cancelled_yr IS NULL;
-- ? How many contracts are there for each service?
SELECT service, COUNT(*) FROM contract GROUP BY service;
-- ? Who earns more than the average cleaner?
-- ? cleaners above the mean wage
SELECT cl_name FROM cleaner WHERE wage > (SELECT AVG(wage) FROM cleaner);
-- ? Whose windows do we clean?
SELECT s.customer FROM site s JOIN contract c ON s.site_cd = c.site_cd WHERE c.service = 'windows';
-- ? Which languages are spoken by those who clean the Shopping Arcade? Each once.
-- ? languages of the cleaners at the Shopping Arcade, no doubles
SELECT DISTINCT c.language FROM cleaner c JOIN roster r ON c.cl_no = r.cl_no JOIN site s ON r.site_cd = s.site_cd WHERE s.customer = 'Shopping Arcade';
-- ? who is down for both Monday and Tuesday?
SELECT c.cl_name FROM cleaner c JOIN roster r ON c.cl_no = r.cl_no WHERE r.weekday = 'Monday' INTERSECT SELECT c.cl_name FROM cleaner c JOIN roster r ON c.cl_no = r.cl_no WHERE r.weekday = 'Tuesday';
-- ? Who has been our customer longest according to the contracts? No repeats.
-- ? customer with the earliest contract start
SELECT DISTINCT s.customer FROM site s JOIN contract c ON s.site_cd = c.site_cd WHERE c.start_yr = (SELECT MIN(start_yr) FROM contract);
-- ? how many square metres per type of building
SELECT bldg_type, SUM(floor_m2) FROM site GROUP BY bldg_type;
-- ? total hours a week spent at the Savings Bank
-- ? How many roster hours go to Savings Bank?
SELECT SUM(r.hours) FROM roster r JOIN site s ON r.site_cd = s.site_cd WHERE s.customer = 'Savings Bank';
-- ? difference between the best and the worst score at the Shopping Arcade
SELECT MAX(q.score) - MIN(q.score) FROM qcheck q JOIN site s ON q.site_cd = s.site_cd WHERE s.customer = 'Shopping Arcade';
