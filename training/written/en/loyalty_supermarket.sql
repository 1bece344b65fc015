-- Supermarket with a loyalty card: branches, card holders, articles, receipts and receipt lines.
CREATE TABLE branch (
  branch_no INTEGER PRIMARY KEY,
  suburb TEXT,
  manager TEXT,
  floor_sqm INTEGER,
  sunday_open TEXT
);
CREATE TABLE cardholder (
  card_no INTEGER PRIMARY KEY,
  holder TEXT,
  sex TEXT,
  birth_yr INTEGER,
  points INTEGER,
  app_user INTEGER
);
CREATE TABLE article (
  ean TEXT PRIMARY KEY,
  label TEXT,
  dept TEXT,
  organic INTEGER,
  shelf_price REAL,
  vat_pct INTEGER
);
CREATE TABLE receipt (
  rcpt_no INTEGER PRIMARY KEY,
  branch_no INTEGER REFERENCES branch(branch_no),
  card_no INTEGER REFERENCES cardholder(card_no),
  rcpt_date TEXT,
  paid_by TEXT
);
CREATE TABLE rcpt_line (
  rcpt_no INTEGER REFERENCES receipt(rcpt_no),
  ean TEXT REFERENCES article(ean),
  units INTEGER,
  discount REAL,
  PRIMARY KEY (rcpt_no, ean)
);
INSERT INTO branch VALUES (1,'Oakfield','Marta Lund',1800,'Y'),(2,'Seaside','Ken Obi',950,'Y'),(3,'Old Mill','Sara Pell',620,'N'),(4,'Airport','Joao Reis',300,'Y');
INSERT INTO cardholder VALUES (101,'Ann Foster','F',1968,2450,1),(102,'Bob Nguyen','M',1990,310,1),(103,'Chloe Martin','F',2001,45,1),(104,'Dieter Frank','M',1951,5800,0),(105,'Esi Boateng','F',1983,0,0),(106,'Frank Dole','M',1977,1200,0);
INSERT INTO article VALUES ('E1','whole milk','dairy',0,1.15,7),('E2','organic milk','dairy',1,1.65,7),('E3','rye bread','bakery',0,3.2,7),('E4','bananas','fruit',1,1.99,7),('E5','washing powder','household',0,8.9,19),('E6','red wine','drinks',0,6.5,19),('E7','goat cheese','dairy',1,4.4,7),('E8','candles','household',0,2.5,19);
INSERT INTO receipt VALUES (9001,1,101,'2024-05-03','card'),(9002,1,NULL,'2024-05-03','cash'),(9003,2,102,'2024-05-04','card'),(9004,3,104,'2024-05-04','cash'),(9005,1,103,'2024-05-05','phone'),(9006,2,101,'2024-05-05','card'),(9007,3,104,'2024-05-06','cash'),(9008,1,106,'2024-05-06','card');
INSERT INTO rcpt_line VALUES (9001,'E1',4,0),(9001,'E3',1,0.5),(9001,'E6',2,1),(9002,'E4',3,0),(9003,'E2',2,0),(9003,'E7',1,0),(9004,'E3',2,0),(9004,'E5',1,2),(9005,'E4',1,0),(9006,'E6',6,3.9),(9006,'E7',2,0),(9007,'E1',2,0),(9008,'E5',2,0),(9008,'E1',1,0);

-- ? Which branches open on Sundays?
-- ? I'd like to go shopping on Sunday. Which suburbs have a branch that's open?
SELECT suburb FROM branch WHERE sunday_open = 'Y';
-- ? top three card holders by points, highest first, with their points
SELECT holder, points FROM cardholder ORDER BY points DESC LIMIT 3;
-- ? Which purchases were made without a loyalty card? Receipt numbers.
-- ? receipts where no card was shown
SELECT rcpt_no FROM receipt WHERE card_no IS NULL;
-- ? Which organic products do we carry?
SELECT label FROM article WHERE organic = 1;
-- ? Card holders who have never bought a thing
-- ? Somebody got a card and then never used it. Who?
SELECT holder FROM cardholder WHERE card_no NOT IN (SELECT card_no FROM receipt WHERE card_no IS NOT NULL);
-- ? What's the total on receipt 9001, units times price less the discounts?
SELECT SUM(l.units * a.shelf_price - l.discount) FROM rcpt_line l JOIN article a ON l.ean = a.ean WHERE l.rcpt_no = 9001;
-- ? Who runs the smallest branch?
-- ? manager of the branch with the least floor space
SELECT manager FROM branch ORDER BY floor_sqm LIMIT 1;
-- ? How do people pay? Ways of paying and number of receipts, most used first.
SELECT paid_by, COUNT(*) FROM receipt GROUP BY paid_by ORDER BY COUNT(*) DESC;
-- ? Is there an article that hasn't sold at all?
-- ? articles on no receipt
SELECT label FROM article WHERE ean NOT IN (SELECT ean FROM rcpt_line);
-- ? Which branch has no receipts?
SELECT suburb FROM branch WHERE branch_no NOT IN (SELECT branch_no FROM receipt);
-- ? Units sold of each article
-- ? For all articles sold, how many pieces went over the counter?
SELECT a.label, SUM(l.units) FROM article a JOIN rcpt_line l ON a.ean = l.ean GROUP BY a.ean;
-- ? Do women or men collect more points on average? Average points by sex.
SELECT sex, AVG(points) FROM cardholder GROUP BY sex;
-- ? Who has shopped at more than one branch?
-- ? card holders seen in two or more different branches
SELECT c.holder FROM cardholder c JOIN receipt r ON c.card_no = r.card_no GROUP BY c.card_no HAVING COUNT(DISTINCT r.branch_no) > 1;
-- ? Turnover per department before discounts, biggest department first
SELECT a.dept, SUM(l.units * a.shelf_price) FROM article a JOIN rcpt_line l ON a.ean = l.ean GROUP BY a.dept ORDER BY SUM(l.units * a.shelf_price) DESC;
-- ? Who bought red wine?
-- ? holders with red wine on a receipt, each once
SELECT DISTINCT c.holder FROM cardholder c JOIN receipt r ON c.card_no = r.card_no JOIN rcpt_line l ON r.rcpt_no = l.rcpt_no JOIN article a ON l.ean = a.ean WHERE a.label = 'red wine';
-- ? the ladies who use our app
SELECT holder FROM cardholder WHERE sex = 'F' AND app_user = 1;
-- ? Who is the oldest card holder?
-- ? card holder with the earliest birth year
SELECT holder FROM cardholder ORDER BY birth_yr LIMIT 1;
-- ? What is dearer than goat cheese? Label and price.
SELECT label, shelf_price FROM article WHERE shelf_price > (SELECT shelf_price FROM article WHERE label = 'goat cheese');
-- ? How much lies between the dearest and the cheapest dairy article?
-- ? spread of dairy prices, highest less lowest
SELECT MAX(shelf_price) - MIN(shelf_price) FROM article WHERE dept = 'dairy';
-- ? Articles with the full VAT of 19 percent
SELECT label FROM article WHERE vat_pct = 19;
-- ? How much was given away in discounts at each branch? Suburb and sum.
-- ? total of discounts by suburb
SELECT b.suburb, SUM(l.discount) FROM branch b JOIN receipt r ON b.branch_no = r.branch_no JOIN rcpt_line l ON r.rcpt_no = l.rcpt_no GROUP BY b.branch_no;
-- ? Receipts from 2024-05-04 to 2024-05-05 paid by card
SELECT rcpt_no FROM receipt WHERE rcpt_date BETWEEN '2024-05-04' AND '2024-05-05' AND paid_by = 'card';
-- ? On which receipts is there both milk of the plain sort (whole milk) and rye bread?
-- ? receipts with whole milk as well as rye bread
SELECT l.rcpt_no FROM rcpt_line l JOIN article a ON l.ean = a.ean WHERE a.label = 'whole milk' INTERSECT SELECT l.rcpt_no FROM rcpt_line l JOIN article a ON l.ean = a.ean WHERE a.label = 'rye bread';
-- ? Which departments carry more than one article, and how many?
SELECT dept, COUNT(*) FROM article GROUP BY dept HAVING COUNT(*) > 1;
-- ? Anything with milk in it, going by the label
-- ? labels containing "milk"
SELECT label FROM article WHERE label LIKE '%milk%';
-- ? Card holders born after 1980 with fewer than 400 points
SELECT holder FROM cardholder WHERE birth_yr > 1980 AND points < 400;
-- ? Which cash customers do we know by name? No repetitions.
-- ? card holders who have paid cash
SELECT DISTINCT c.holder FROM cardholder c JOIN receipt r ON c.card_no = r.card_no WHERE r.paid_by = 'cash';
-- ? Receipt numbers of purchases with at least two different articles
SELECT rcpt_no FROM rcpt_line GROUP BY rcpt_no HAVING COUNT(*) >= 2;
-- ? On what day was the most recent purchase by Dieter Frank?
-- ? latest receipt date of Dieter Frank
SELECT MAX(r.rcpt_date) FROM receipt r JOIN cardholder c ON r.card_no = c.card_no WHERE c.holder = 'Dieter Frank';
-- ? Holders who have more points than the average holder
SELECT holder FROM cardholder WHERE points > (SELECT AVG(points) FROM cardholder);
