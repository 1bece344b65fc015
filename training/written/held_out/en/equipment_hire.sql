-- Tool and machine hire for builders: depots, machines, hirers, hire contracts and inspections.
CREATE TABLE DEPOT (
  DEPOT_ID INTEGER PRIMARY KEY,
  DEPOT_TOWN TEXT,
  OPEN_SATURDAY TEXT
);
CREATE TABLE MACHINE (
  MACH_NO INTEGER PRIMARY KEY,
  MACH_TYPE TEXT,
  MAKER TEXT,
  DEPOT_ID INTEGER REFERENCES DEPOT(DEPOT_ID),
  BOUGHT_YR INTEGER,
  BUY_PRICE REAL,
  DAY_RATE REAL,
  NEEDS_LICENCE TEXT
);
CREATE TABLE HIRER (
  HIRER_ID INTEGER PRIMARY KEY,
  HIRER_NAME TEXT,
  IS_FIRM TEXT,
  BLACKLISTED TEXT
);
CREATE TABLE HIRE (
  HIRE_NO INTEGER PRIMARY KEY,
  MACH_NO INTEGER REFERENCES MACHINE(MACH_NO),
  HIRER_ID INTEGER REFERENCES HIRER(HIRER_ID),
  OUT_DATE TEXT,
  DAYS_AGREED INTEGER,
  DAYS_KEPT INTEGER,
  DEPOSIT REAL
);
INSERT INTO DEPOT VALUES (1,'Perth','Y'),(2,'Dundee','N'),(3,'Stirling','Y'),(4,'Oban','N');
INSERT INTO MACHINE VALUES (1,'mini digger','Kubo',1,2019,21000,140,'Y'),(2,'mini digger','Volta',2,2022,26500,155,'Y'),(3,'concrete mixer','Belmix',1,2015,480,18,'N'),(4,'scissor lift','Skyjak',3,2020,14500,95,'Y'),(5,'floor sander','Hilty',1,2018,1900,45,'N'),(6,'chainsaw','Stile',3,2021,650,28,'N'),(7,'dumper','Volta',2,2011,9800,85,'Y'),(8,'carpet cleaner','Karsher',3,2023,700,25,'N');
INSERT INTO HIRER VALUES (1,'McRae Builders','Y','N'),(2,'Fiona Baird','N','N'),(3,'Tay Landscapes','Y','N'),(4,'Gary Dunn','N','Y'),(5,'Loch Roofing','Y','N');
INSERT INTO HIRE VALUES (201,1,1,'2024-03-04',5,5,500),(202,3,2,'2024-03-06',2,3,50),(203,7,1,'2024-03-11',10,12,400),(204,2,3,'2024-03-18',3,3,500),(205,6,4,'2024-03-20',1,9,0),(206,4,1,'2024-04-02',4,4,300),(207,5,2,'2024-04-05',2,2,100),(208,1,3,'2024-04-15',7,NULL,500),(209,3,4,'2024-02-10',1,1,50),(210,3,3,'2024-04-18',2,2,50);

-- ? For which machines does one need a licence? Types, no repeats.
-- ? machine types that can't be hired without a licence, each once
SELECT DISTINCT MACH_TYPE FROM MACHINE WHERE NEEDS_LICENCE = 'Y';
-- ? Where can I return a machine on a Saturday?
SELECT DEPOT_TOWN FROM DEPOT WHERE OPEN_SATURDAY = 'Y';
-- ? Whom must we not serve any more?
-- ? blacklisted hirers
SELECT HIRER_NAME FROM HIRER WHERE BLACKLISTED = 'Y';
-- ? Which machine is still out with a customer? Number of the machine.
SELECT MACH_NO FROM HIRE WHERE DAYS_KEPT IS NULL;
-- ? Who kept a machine longer than agreed? Hirer and the extra days.
-- ? overdue returns: hirer and days kept beyond the agreed ones
SELECT r.HIRER_NAME, h.DAYS_KEPT - h.DAYS_AGREED FROM HIRE h JOIN HIRER r ON h.HIRER_ID = r.HIRER_ID WHERE h.DAYS_KEPT > h.DAYS_AGREED;
-- ? cheapest thing to hire per day
SELECT MACH_TYPE FROM MACHINE ORDER BY DAY_RATE LIMIT 1;
-- ? income from every completed hire: number and days kept times day rate
-- ? What did each finished hire bring in?
SELECT h.HIRE_NO, h.DAYS_KEPT * m.DAY_RATE FROM HIRE h JOIN MACHINE m ON h.MACH_NO = m.MACH_NO WHERE h.DAYS_KEPT IS NOT NULL;
-- ? After how many days of hire is each machine paid for? Machine number, buying price over day rate.
SELECT MACH_NO, BUY_PRICE / DAY_RATE FROM MACHINE;
-- ? machines nobody has wanted: type and maker
-- ? What has never been hired out? Type, maker.
SELECT MACH_TYPE, MAKER FROM MACHINE WHERE MACH_NO NOT IN (SELECT MACH_NO FROM HIRE);
-- ? Hirers on file who haven't hired anything
SELECT HIRER_NAME FROM HIRER WHERE HIRER_ID NOT IN (SELECT HIRER_ID FROM HIRE);
-- ? A depot without machines?
-- ? depot towns where no machine is kept
SELECT DEPOT_TOWN FROM DEPOT WHERE DEPOT_ID NOT IN (SELECT DEPOT_ID FROM MACHINE);
-- ? number of machines and total purchase price per depot town
SELECT d.DEPOT_TOWN, COUNT(*), SUM(m.BUY_PRICE) FROM DEPOT d JOIN MACHINE m ON d.DEPOT_ID = m.DEPOT_ID GROUP BY d.DEPOT_ID;
-- ? our oldest machine and its year
-- ? Which machine did we buy first? Type and year.
SELECT MACH_TYPE, BOUGHT_YR FROM MACHINE ORDER BY BOUGHT_YR LIMIT 1;
-- ? What did McRae Builders hire?
SELECT m.MACH_TYPE FROM MACHINE m JOIN HIRE h ON m.MACH_NO = h.MACH_NO JOIN HIRER r ON h.HIRER_ID = r.HIRER_ID WHERE r.HIRER_NAME = 'McRae Builders';
-- ? Who has hired more than once, and how often?
-- ? repeat hirers with the number of hires
SELECT r.HIRER_NAME, COUNT(*) FROM HIRER r JOIN HIRE h ON r.HIRER_ID = h.HIRER_ID GROUP BY r.HIRER_ID HAVING COUNT(*) > 1;
-- ? hires from 2024-03-05 to 2024-03-20 in order of date
SELECT HIRE_NO FROM HIRE WHERE OUT_DATE BETWEEN '2024-03-05' AND '2024-03-20' ORDER BY OUT_DATE;
-- ? machines with a day rate above average
-- ? Which types cost more a day than the average machine? No duplicates.
SELECT DISTINCT MACH_TYPE FROM MACHINE WHERE DAY_RATE > (SELECT AVG(DAY_RATE) FROM MACHINE);
-- ? deposits we hold in total
SELECT SUM(DEPOSIT) FROM HIRE;
-- ? Who was trusted without a deposit?
-- ? hirer with a deposit of 0
SELECT r.HIRER_NAME FROM HIRER r JOIN HIRE h ON r.HIRER_ID = h.HIRER_ID WHERE h.DEPOSIT = 0;
-- ? average day rate by depot town, highest first
SELECT d.DEPOT_TOWN, AVG(m.DAY_RATE) FROM DEPOT d JOIN MACHINE m ON d.DEPOT_ID = m.DEPOT_ID GROUP BY d.DEPOT_ID ORDER BY AVG(m.DAY_RATE) DESC;
-- ? Which machine types do both firms and private people hire?
-- ? types hired by a firm and also by a non-firm
SELECT m.MACH_TYPE FROM MACHINE m JOIN HIRE h ON m.MACH_NO = h.MACH_NO JOIN HIRER r ON h.HIRER_ID = r.HIRER_ID WHERE r.IS_FIRM = 'Y' INTERSECT SELECT m.MACH_TYPE FROM MACHINE m JOIN HIRE h ON m.MACH_NO = h.MACH_NO JOIN HIRER r ON h.HIRER_ID = r.HIRER_ID WHERE r.IS_FIRM = 'N';
-- ? licence-free machines under 30 a day in order of price
SELECT MACH_TYPE FROM MACHINE WHERE NEEDS_LICENCE = 'N' AND DAY_RATE < 30 ORDER BY DAY_RATE;
-- ? makers with more than one machine in the fleet
-- ? From which makers do we have two machines or more?
SELECT MAKER FROM MACHINE GROUP BY MAKER HAVING COUNT(*) >= 2;
-- ? longest hire: who, what, how many days
SELECT r.HIRER_NAME, m.MACH_TYPE, h.DAYS_KEPT FROM HIRE h JOIN HIRER r ON h.HIRER_ID = r.HIRER_ID JOIN MACHINE m ON h.MACH_NO = m.MACH_NO ORDER BY h.DAYS_KEPT DESC LIMIT 1;
-- ? How many days was each type out altogether?
-- ? total days kept by type of machine
SELECT m.MACH_TYPE, SUM(h.DAYS_KEPT) FROM MACHINE m JOIN HIRE h ON m.MACH_NO = h.MACH_NO GROUP BY m.MACH_TYPE;
-- ? Which depots have lent something to Tay Landscapes? Towns, each once.
SELECT DISTINCT d.DEPOT_TOWN FROM DEPOT d JOIN MACHINE m ON d.DEPOT_ID = m.DEPOT_ID JOIN HIRE h ON m.MACH_NO = h.MACH_NO JOIN HIRER r ON h.HIRER_ID = r.HIRER_ID WHERE r.HIRER_NAME = 'Tay Landscapes';
-- ? count of firms among our hirers
-- ? How many of our hirers are firms?
SELECT COUNT(*) FROM HIRER WHERE IS_FIRM = 'Y';
-- ? anything made by Volta or Kubo: type, day rate
SELECT MACH_TYPE, DAY_RATE FROM MACHINE WHERE MAKER IN ('Volta', 'Kubo');
-- ? hires for which the deposit was greater than one day rate: hire numbers
SELECT h.HIRE_NO FROM HIRE h JOIN MACHINE m ON h.MACH_NO = m.MACH_NO WHERE h.DEPOSIT > m.DAY_RATE;
-- ? price span of our mini diggers (type mini digger), top day rate less bottom one
SELECT MAX(DAY_RATE) - MIN(DAY_RATE) FROM MACHINE WHERE MACH_TYPE = 'mini digger';
