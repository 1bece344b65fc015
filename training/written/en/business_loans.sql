-- Small-business lending at a cooperative bank: firms, credit applications, collateral and instalments.
CREATE TABLE firms (
  firm_id INTEGER PRIMARY KEY,
  firm_name TEXT,
  trade TEXT,
  founded_year INTEGER,
  annual_sales REAL,
  rating TEXT
);
CREATE TABLE credit (
  credit_no TEXT PRIMARY KEY,
  firm_id INTEGER REFERENCES firms(firm_id),
  purpose TEXT,
  requested REAL,
  approved REAL,
  interest REAL,
  months INTEGER,
  applied TEXT,
  officer TEXT
);
CREATE TABLE collateral (
  coll_id INTEGER PRIMARY KEY,
  credit_no TEXT REFERENCES credit(credit_no),
  coll_kind TEXT,
  est_value REAL
);
CREATE TABLE instalment (
  credit_no TEXT REFERENCES credit(credit_no),
  seq INTEGER,
  due_date TEXT,
  amount REAL,
  paid_date TEXT,
  PRIMARY KEY (credit_no, seq)
);
INSERT INTO firms VALUES (1,'Baker Hollis','bakery',1987,640000,'A'),(2,'Quickfix Plumbing','plumbing',2016,310000,'B'),(3,'Loom & Thread','textiles',2021,95000,'C'),(4,'Greenway Nursery','gardening',2003,820000,'A'),(5,'Marina Bistro','catering',2019,270000,'C'),(6,'Tor Metalworks','metal',1996,1750000,'B');
INSERT INTO credit VALUES ('K-01',1,'oven',80000,80000,4.1,60,'2022-02-10','Hurst'),('K-02',2,'van',35000,30000,5.6,48,'2022-05-16','Hurst'),('K-03',3,'stock',25000,0,NULL,NULL,'2022-06-01','Amadi'),('K-04',4,'greenhouse',240000,240000,3.9,120,'2022-09-20','Amadi'),('K-05',5,'refurbishment',60000,40000,7.2,36,'2023-01-12','Hurst'),('K-06',6,'press brake',190000,190000,4.8,84,'2023-03-03','Stone'),('K-07',2,'tools',9000,9000,6,24,'2023-07-21','Stone');
INSERT INTO collateral VALUES (1,'K-01','machine',70000),(2,'K-02','vehicle',33000),(3,'K-04','land',310000),(4,'K-04','guarantee',50000),(5,'K-06','machine',160000),(6,'K-05','guarantee',20000);
INSERT INTO instalment VALUES ('K-01',1,'2022-04-01',1480,'2022-04-01'),('K-01',2,'2022-05-01',1480,'2022-05-09'),('K-02',1,'2022-07-01',700,'2022-06-28'),('K-02',2,'2022-08-01',700,NULL),('K-04',1,'2022-11-01',2420,'2022-11-01'),('K-05',1,'2023-03-01',1240,'2023-03-20'),('K-05',2,'2023-04-01',1240,NULL),('K-06',1,'2023-05-01',2670,'2023-05-02');

-- ? Whose application did we turn down completely, approving nothing?
-- ? firms with an approved amount of 0
SELECT f.firm_name FROM firms f JOIN credit c ON f.firm_id = c.firm_id WHERE c.approved = 0;
-- ? Top rated firms: rating A
SELECT firm_name FROM firms WHERE rating = 'A';
-- ? Largest loan approved: credit number and purpose
-- ? What was our biggest approved loan for? Number and purpose.
SELECT credit_no, purpose FROM credit ORDER BY approved DESC LIMIT 1;
-- ? Who got less than they asked for, though not nothing? Credit numbers.
SELECT credit_no FROM credit WHERE approved < requested AND approved > 0;
-- ? How much was cut from each application, requested less approved, leaving out the ones granted in full?
-- ? credit number and shortfall wherever the approved sum is below the requested one
SELECT credit_no, requested - approved FROM credit WHERE approved < requested;
-- ? Loans without security
-- ? For which credits is there no collateral?
SELECT credit_no FROM credit WHERE credit_no NOT IN (SELECT credit_no FROM collateral);
-- ? Which instalments haven't been paid? Credit number and due date.
SELECT credit_no, due_date FROM instalment WHERE paid_date IS NULL;
-- ? Which firms paid an instalment late?
-- ? late payers: names of firms with a payment after the due date
SELECT DISTINCT f.firm_name FROM firms f JOIN credit c ON f.firm_id = c.firm_id JOIN instalment i ON c.credit_no = i.credit_no WHERE i.paid_date > i.due_date;
-- ? How many applications did every officer handle, and how much did they approve?
SELECT officer, COUNT(*), SUM(approved) FROM credit GROUP BY officer;
-- ? average interest rate
-- ? What interest do we charge on average?
SELECT AVG(interest) FROM credit;
-- ? Which credits cost more interest than the average one?
SELECT credit_no FROM credit WHERE interest > (SELECT AVG(interest) FROM credit);
-- ? Total value of the security for each credit
-- ? credit numbers and the sum of their collateral values
SELECT credit_no, SUM(est_value) FROM collateral GROUP BY credit_no;
-- ? Under-secured loans: credits whose collateral adds up to less than was approved
SELECT c.credit_no FROM credit c JOIN collateral l ON c.credit_no = l.credit_no GROUP BY c.credit_no HAVING SUM(l.est_value) < c.approved;
-- ? Which firm has applied more than once?
-- ? firms with two or more credit applications
SELECT f.firm_name FROM firms f JOIN credit c ON f.firm_id = c.firm_id GROUP BY f.firm_id HAVING COUNT(*) >= 2;
-- ? youngest firm on our books
SELECT firm_name FROM firms ORDER BY founded_year DESC LIMIT 1;
-- ? For each credit, what part of the firm's yearly sales was asked for? Firm name and requested over annual sales.
-- ? requested amount divided by annual sales, by firm name
SELECT f.firm_name, c.requested / f.annual_sales FROM firms f JOIN credit c ON f.firm_id = c.firm_id;
-- ? Applications between 2022-05-01 and 2022-12-31 with the purpose
SELECT credit_no, purpose FROM credit WHERE applied BETWEEN '2022-05-01' AND '2022-12-31';
-- ? What has Quickfix Plumbing borrowed money for?
-- ? purposes of the Quickfix Plumbing credits
SELECT c.purpose FROM credit c JOIN firms f ON c.firm_id = f.firm_id WHERE f.firm_name = 'Quickfix Plumbing';
-- ? Sum of approved money by rating class, best rating first
SELECT f.rating, SUM(c.approved) FROM firms f JOIN credit c ON f.firm_id = c.firm_id GROUP BY f.rating ORDER BY f.rating;
-- ? Loans running for over 60 months: number and months
-- ? credits with a term longer than 60 months, number and term
SELECT credit_no, months FROM credit WHERE months > 60;
-- ? Which firms with rating B or C sell more than 300000 a year?
SELECT firm_name FROM firms WHERE rating IN ('B', 'C') AND annual_sales > 300000;
-- ? How much have we collected from firms so far?
-- ? total of instalments that have been paid
SELECT SUM(amount) FROM instalment WHERE paid_date IS NOT NULL;
-- ? Which officers have dealt with both an A firm and a C firm?
SELECT c.officer FROM credit c JOIN firms f ON c.firm_id = f.firm_id WHERE f.rating = 'A' INTERSECT SELECT c.officer FROM credit c JOIN firms f ON c.firm_id = f.firm_id WHERE f.rating = 'C';
-- ? Kinds of collateral and how often we hold each
-- ? number of collaterals by kind
SELECT coll_kind, COUNT(*) FROM collateral GROUP BY coll_kind;
-- ? Firms secured by a guarantee
SELECT DISTINCT f.firm_name FROM firms f JOIN credit c ON f.firm_id = c.firm_id JOIN collateral l ON c.credit_no = l.credit_no WHERE l.coll_kind = 'guarantee';
-- ? Which credits have more than one instalment on file?
-- ? credit numbers with at least 2 instalments
SELECT credit_no FROM instalment GROUP BY credit_no HAVING COUNT(*) >= 2;
-- ? Which approved loans, above 0 that is, have no instalment yet?
SELECT credit_no FROM credit WHERE approved > 0 AND credit_no NOT IN (SELECT credit_no FROM instalment);
-- ? Difference between the highest and the lowest interest rate
-- ? How wide is our interest spread, top rate less bottom rate?
SELECT MAX(interest) - MIN(interest) FROM credit;
-- ? firms older than Greenway Nursery
SELECT firm_name FROM firms WHERE founded_year < (SELECT founded_year FROM firms WHERE firm_name = 'Greenway Nursery');
-- ? earliest and latest application date
SELECT MIN(applied), MAX(applied) FROM credit;
