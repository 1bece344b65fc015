-- Commercial register: companies, their officers, shareholdings and yearly filings.
CREATE TABLE entity (
  reg_no TEXT PRIMARY KEY,
  entity_name TEXT,
  legal_form TEXT,
  seat TEXT,
  founded INTEGER,
  dissolved INTEGER,
  share_capital REAL
);
CREATE TABLE person (
  pid INTEGER PRIMARY KEY,
  pname TEXT,
  nationality TEXT,
  birth_year INTEGER
);
CREATE TABLE officer (
  reg_no TEXT REFERENCES entity(reg_no),
  pid INTEGER REFERENCES person(pid),
  function TEXT,
  from_year INTEGER,
  to_year INTEGER,
  PRIMARY KEY (reg_no, pid, function)
);
CREATE TABLE holding (
  owner_reg TEXT REFERENCES entity(reg_no),
  owned_reg TEXT REFERENCES entity(reg_no),
  pct REAL,
  PRIMARY KEY (owner_reg, owned_reg)
);
CREATE TABLE filing (
  reg_no TEXT REFERENCES entity(reg_no),
  fiscal_year INTEGER,
  turnover REAL,
  profit REAL,
  staff INTEGER,
  late TEXT,
  PRIMARY KEY (reg_no, fiscal_year)
);
INSERT INTO entity VALUES
 ('C-10','Hallmann Holding','AG','Basel',1962,NULL,5000000),('C-11','Hallmann Logistics','GmbH','Basel',1988,NULL,400000),('C-12','Pico Robotics','GmbH','Zug',2015,NULL,120000),('C-13','Alpenmilch','cooperative','Thun',1931,NULL,0),
 ('C-14','Fidelta Trust','AG','Zug',1999,2019,250000),('C-15','Seeblick Hotels','AG','Thun',1974,NULL,900000),('C-16','Nova Print','GmbH','Basel',2003,2022,20000);
INSERT INTO person VALUES (1,'Rolf Hallmann','Swiss',1948),(2,'Claire Hallmann','Swiss',1980),(3,'Jiang Li','Chinese',1985),(4,'Beat Aerni','Swiss',1959),(5,'Maria Costa','Portuguese',1972),(6,'Urs Thoma','Swiss',1966);
INSERT INTO officer VALUES ('C-10',1,'chair',1990,NULL),('C-10',2,'director',2012,NULL),('C-11',2,'manager',2010,NULL),('C-12',3,'manager',2015,NULL),('C-13',4,'chair',2001,2021),('C-13',6,'chair',2021,NULL),('C-14',4,'director',1999,2019),('C-15',5,'director',2008,NULL),('C-16',1,'manager',2003,2010);
INSERT INTO holding VALUES ('C-10','C-11',100),('C-10','C-15',35),('C-11','C-12',20),('C-10','C-16',60),('C-14','C-12',15);
INSERT INTO filing VALUES ('C-10',2021,8200000,1900000,40,'N'),('C-11',2021,31000000,-400000,210,'N'),('C-12',2021,2600000,150000,22,'Y'),('C-13',2021,54000000,800000,330,'N'),('C-15',2021,9700000,-1200000,150,'Y'),('C-10',2022,8800000,2100000,38,'N'),('C-11',2022,34500000,900000,225,'N'),('C-12',2022,4100000,600000,35,'N'),('C-15',2022,15800000,700000,160,'N');

-- ? Which companies no longer exist?
-- ? dissolved companies
SELECT entity_name FROM entity WHERE dissolved IS NOT NULL;
-- ? Who is the oldest company in the register?
SELECT entity_name FROM entity ORDER BY founded LIMIT 1;
-- ? Which GmbHs sit in Basel? Legal form GmbH.
SELECT entity_name FROM entity WHERE legal_form = 'GmbH' AND seat = 'Basel';
-- ? Who owns whom? Owner, company owned, percentage.
-- ? all shareholdings with the owner's name, the owned company's name and the percentage
SELECT o.entity_name, c.entity_name, h.pct FROM holding h JOIN entity o ON h.owner_reg = o.reg_no JOIN entity c ON h.owned_reg = c.reg_no;
-- ? What companies does Hallmann Holding have a stake in?
SELECT c.entity_name FROM holding h JOIN entity o ON h.owner_reg = o.reg_no JOIN entity c ON h.owned_reg = c.reg_no WHERE o.entity_name = 'Hallmann Holding';
-- ? Which companies made a loss in 2021?
-- ? names of companies with a negative profit in fiscal year 2021
SELECT e.entity_name FROM entity e JOIN filing f ON e.reg_no = f.reg_no WHERE f.fiscal_year = 2021 AND f.profit < 0;
-- ? Who has never filed accounts with us?
SELECT entity_name FROM entity WHERE reg_no NOT IN (SELECT reg_no FROM filing);
-- ? Who chairs the cooperative Alpenmilch now? The chair with no end year.
-- ? current chair of Alpenmilch (no end year)
SELECT p.pname FROM person p JOIN officer o ON p.pid = o.pid JOIN entity e ON o.reg_no = e.reg_no WHERE e.entity_name = 'Alpenmilch' AND o.function = 'chair' AND o.to_year IS NULL;
-- ? Number of companies by legal form
SELECT legal_form, COUNT(*) FROM entity GROUP BY legal_form;
-- ? Highest turnover ever filed: company and year
-- ? Which company turned over the most in one year, and when?
SELECT e.entity_name, f.fiscal_year FROM filing f JOIN entity e ON f.reg_no = e.reg_no ORDER BY f.turnover DESC LIMIT 1;
-- ? Turnover per head for 2022, by company name
SELECT e.entity_name, f.turnover / f.staff FROM filing f JOIN entity e ON f.reg_no = e.reg_no WHERE f.fiscal_year = 2022;
-- ? Which companies were late with their accounts?
-- ? late filers
SELECT DISTINCT e.entity_name FROM entity e JOIN filing f ON e.reg_no = f.reg_no WHERE f.late = 'Y';
-- ? How many years did each dissolved company live? Name and years.
SELECT entity_name, dissolved - founded FROM entity WHERE dissolved IS NOT NULL;
-- ? People who hold or held more than one office
-- ? Who appears at least twice among the officers?
SELECT p.pname FROM person p JOIN officer o ON p.pid = o.pid GROUP BY p.pid HAVING COUNT(*) > 1;
-- ? Foreign officers, I mean people who are not Swiss, with the company
SELECT p.pname, e.entity_name FROM person p JOIN officer o ON p.pid = o.pid JOIN entity e ON o.reg_no = e.reg_no WHERE p.nationality <> 'Swiss';
-- ? Companies in which nobody in the register holds a stake
-- ? Which companies are not owned, not even partly, by another one?
SELECT entity_name FROM entity WHERE reg_no NOT IN (SELECT owned_reg FROM holding);
-- ? average share capital of the AGs (legal form AG)
SELECT AVG(share_capital) FROM entity WHERE legal_form = 'AG';
-- ? Which companies have a capital above average?
-- ? share capital bigger than the mean: names
SELECT entity_name FROM entity WHERE share_capital > (SELECT AVG(share_capital) FROM entity);
-- ? Founded between 1970 and 2000, name and year, oldest first
SELECT entity_name, founded FROM entity WHERE founded BETWEEN 1970 AND 2000 ORDER BY founded;
-- ? Staff of all companies together, year by year
-- ? total headcount for each fiscal year
SELECT fiscal_year, SUM(staff) FROM filing GROUP BY fiscal_year;
-- ? The youngest person in the register
SELECT pname FROM person ORDER BY birth_year DESC LIMIT 1;
-- ? Who has served longest in an office that has ended? Name and years of service.
-- ? longest finished term: person and length in years
SELECT p.pname, o.to_year - o.from_year FROM person p JOIN officer o ON p.pid = o.pid WHERE o.to_year IS NOT NULL ORDER BY o.to_year - o.from_year DESC LIMIT 1;
-- ? Majority stakes: owner and owned registration number where more than 50 percent is held
SELECT owner_reg, owned_reg FROM holding WHERE pct > 50;
-- ? Which companies are owners themselves and at the same time owned by another? Registration numbers.
-- ? registration numbers that occur as owner and as owned
SELECT owner_reg FROM holding INTERSECT SELECT owned_reg FROM holding;
-- ? Total profit of Hallmann Logistics over the years
SELECT SUM(f.profit) FROM filing f JOIN entity e ON f.reg_no = e.reg_no WHERE e.entity_name = 'Hallmann Logistics';
-- ? everything called Hallmann
-- ? companies with Hallmann in the name
SELECT entity_name FROM entity WHERE entity_name LIKE '%Hallmann%';
-- ? How many companies have their seat in each town, most first?
SELECT seat, COUNT(*) FROM entity GROUP BY seat ORDER BY COUNT(*) DESC;
-- ? Margin, that is profit over turnover, of all companies in 2021: registration number and margin
SELECT reg_no, profit / turnover FROM filing WHERE fiscal_year = 2021;
-- ? Who has ever managed a GmbH? Function manager, legal form GmbH, names once each.
-- ? names of managers of GmbH companies
SELECT DISTINCT p.pname FROM person p JOIN officer o ON p.pid = o.pid JOIN entity e ON o.reg_no = e.reg_no WHERE o.function = 'manager' AND e.legal_form = 'GmbH';
-- ? Difference between best and worst profit in 2022
SELECT MAX(profit) - MIN(profit) FROM filing WHERE fiscal_year = 2022;
