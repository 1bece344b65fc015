-- Retail bank: clients, branches, accounts, bookings on them and loans.
CREATE TABLE branch (
  br_no INTEGER PRIMARY KEY,
  br_name TEXT,
  city TEXT,
  opened_yr INTEGER,
  atm_cnt INTEGER
);
CREATE TABLE client (
  cl_id INTEGER PRIMARY KEY,
  cl_name TEXT,
  sex TEXT,
  birth_yr INTEGER,
  income REAL,
  home_br INTEGER REFERENCES branch(br_no)
);
CREATE TABLE acct (
  acct_no TEXT PRIMARY KEY,
  cl_id INTEGER REFERENCES client(cl_id),
  acct_type TEXT,
  balance REAL,
  opened TEXT,
  closed TEXT
);
CREATE TABLE booking (
  bk_id INTEGER PRIMARY KEY,
  acct_no TEXT REFERENCES acct(acct_no),
  bk_date TEXT,
  amount REAL,
  purpose TEXT
);
CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY,
  cl_id INTEGER REFERENCES client(cl_id),
  principal REAL,
  outstanding REAL,
  rate_pct REAL,
  start_yr INTEGER,
  end_yr INTEGER
);
INSERT INTO branch VALUES
 (1,'Market Square','Cork',1954,3),(2,'Docklands','Dublin',1998,5),(3,'University','Galway',1987,2),(4,'St Stephens','Dublin',1931,6),(5,'Airport','Shannon',2011,1);
INSERT INTO client VALUES
 (101,'Niamh Byrne','F',1984,52000,2),(102,'Eoin Fahy','M',1959,31000,1),(103,'Sorcha Daly','F',1997,28500,3),(104,'Pavel Novak','M',1978,67000,4),
 (105,'Grace Obi','F',1969,94000,4),(106,'Conor Walsh','M',2003,9000,3),(107,'Maeve Lynch','F',1948,22000,1);
INSERT INTO acct VALUES
 ('IE-01','101','current',2310.5,'2010-03-02',NULL),('IE-02','101','savings',15400,'2012-06-11',NULL),('IE-03','102','current',-420,'1985-01-15',NULL),
 ('IE-04','103','current',880,'2015-09-01',NULL),('IE-05','104','savings',41000,'2009-11-20',NULL),('IE-06','105','current',7600,'2001-05-05',NULL),
 ('IE-07','105','deposit',120000,'2018-02-28',NULL),('IE-08','102','savings',0,'1990-04-04','2020-12-31'),('IE-09','106','current',-35.2,'2021-08-30',NULL);
INSERT INTO booking VALUES
 (1,'IE-01','2024-06-01',3100,'salary'),(2,'IE-01','2024-06-03',-1250,'rent'),(3,'IE-03','2024-06-04',-90,'groceries'),(4,'IE-04','2024-06-05',-14.99,'streaming'),
 (5,'IE-06','2024-06-06',6200,'salary'),(6,'IE-09','2024-06-07',-60,'groceries'),(7,'IE-06','2024-06-10',-2400,'travel'),(8,'IE-01','2024-06-12',-130,'groceries');
INSERT INTO loan VALUES
 (1,101,180000,142000,3.4,2016,2041),(2,104,25000,6000,6.9,2020,2025),(3,102,8000,0,8.2,2014,2019),(4,105,300000,288000,2.9,2021,2046),(5,103,5000,4100,7.5,2023,2027);

-- ? Which of our branches are in Dublin?
SELECT br_name FROM branch WHERE city = 'Dublin';
-- ? Which accounts are in the red?
-- ? account numbers with a negative balance
SELECT acct_no FROM acct WHERE balance < 0;
-- ? Who is our richest client by income?
SELECT cl_name FROM client ORDER BY income DESC LIMIT 1;
-- ? Which is the oldest branch?
-- ? the branch that opened first
SELECT br_name FROM branch ORDER BY opened_yr LIMIT 1;
-- ? How much money does Niamh Byrne have with us altogether?
SELECT SUM(a.balance) FROM acct a JOIN client c ON a.cl_id = c.cl_id WHERE c.cl_name = 'Niamh Byrne';
-- ? Which clients have no account at all?
-- ? people on our books without a single account
SELECT cl_name FROM client WHERE cl_id NOT IN (SELECT cl_id FROM acct);
-- ? Which accounts have been closed? Number and closing date.
SELECT acct_no, closed FROM acct WHERE closed IS NOT NULL;
-- ? Sum of the balances for each type of account
-- ? How much lies on our current, savings and deposit accounts? One total per type.
SELECT acct_type, SUM(balance) FROM acct GROUP BY acct_type;
-- ? Which loans are paid off? Names of the borrowers please.
-- ? who has no debt left on a loan (outstanding 0)
SELECT c.cl_name FROM client c JOIN loan l ON c.cl_id = l.cl_id WHERE l.outstanding = 0;
-- ? How much of each loan has been repaid so far? Client name and amount.
SELECT c.cl_name, l.principal - l.outstanding FROM loan l JOIN client c ON l.cl_id = c.cl_id;
-- ? Who pays the steepest interest?
-- ? client with the highest loan rate
SELECT c.cl_name FROM client c JOIN loan l ON c.cl_id = l.cl_id ORDER BY l.rate_pct DESC LIMIT 1;
-- ? For how many years does every loan run? Loan number and years.
SELECT loan_id, end_yr - start_yr FROM loan;
-- ? Names of the women who bank at the St Stephens branch
SELECT c.cl_name FROM client c JOIN branch b ON c.home_br = b.br_no WHERE b.br_name = 'St Stephens' AND c.sex = 'F';
-- ? How many clients does each branch look after? Branch name and number.
-- ? clients per branch
SELECT b.br_name, COUNT(*) FROM branch b JOIN client c ON b.br_no = c.home_br GROUP BY b.br_no;
-- ? Is there a branch nobody uses as their home branch?
SELECT br_name FROM branch WHERE br_no NOT IN (SELECT home_br FROM client);
-- ? What has been spent on groceries? I need each booking's date and amount.
SELECT bk_date, amount FROM booking WHERE purpose = 'groceries';
-- ? Who received a salary?
-- ? clients with a booking for salary
SELECT DISTINCT c.cl_name FROM client c JOIN acct a ON c.cl_id = a.cl_id JOIN booking b ON a.acct_no = b.acct_no WHERE b.purpose = 'salary';
-- ? Which clients earn more than the average client?
SELECT cl_name FROM client WHERE income > (SELECT AVG(income) FROM client);
-- ? Average income of men and of women
-- ? mean income by sex
SELECT sex, AVG(income) FROM client GROUP BY sex;
-- ? Who has more than one account with us?
SELECT c.cl_name FROM client c JOIN acct a ON c.cl_id = a.cl_id GROUP BY c.cl_id HAVING COUNT(*) > 1;
-- ? Names of clients with a current account but no loan
-- ? who runs a current account with us and has never taken out a loan
SELECT c.cl_name FROM client c JOIN acct a ON c.cl_id = a.cl_id WHERE a.acct_type = 'current' AND c.cl_id NOT IN (SELECT cl_id FROM loan);
-- ? Total still owed on all loans?
SELECT SUM(outstanding) FROM loan;
-- ? Who is the oldest client?
-- ? name of the client with the earliest year of birth
SELECT cl_name FROM client ORDER BY birth_yr LIMIT 1;
-- ? How many cash machines do we have in each city?
SELECT city, SUM(atm_cnt) FROM branch GROUP BY city;
-- ? All accounts opened before 2000-01-01: number and type
-- ? which accounts, and of what type, date from before 2000-01-01
SELECT acct_no, acct_type FROM acct WHERE opened < '2000-01-01';
-- ? On which accounts has nothing been booked? Numbers only.
SELECT acct_no FROM acct WHERE acct_no NOT IN (SELECT acct_no FROM booking);
-- ? Biggest withdrawal, that is the lowest amount booked: on which account and for what?
-- ? account number and purpose of the booking with the smallest amount
SELECT acct_no, purpose FROM booking ORDER BY amount LIMIT 1;
-- ? Loan rates between 3 and 7 percent: loan number and rate, lowest rate first
SELECT loan_id, rate_pct FROM loan WHERE rate_pct BETWEEN 3 AND 7 ORDER BY rate_pct;
-- ? Which clients borrowed more than twice their income?
-- ? names of clients whose loan principal exceeds 2 times what they earn
SELECT c.cl_name FROM client c JOIN loan l ON c.cl_id = l.cl_id WHERE l.principal > 2 * c.income;
-- ? Which branches have clients owing over 100000 on a loan? Each branch just once.
SELECT DISTINCT b.br_name FROM branch b JOIN client c ON b.br_no = c.home_br JOIN loan l ON c.cl_id = l.cl_id WHERE l.outstanding > 100000;
