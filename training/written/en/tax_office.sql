-- A local tax office: taxpayers, tax returns, officers who assess them and payments received.
CREATE TABLE Taxpayer (
  TIN TEXT PRIMARY KEY,
  TPName TEXT,
  TPKind TEXT,
  Municipality TEXT,
  Registered INTEGER
);
CREATE TABLE Officer (
  OffNo INTEGER PRIMARY KEY,
  OffName TEXT,
  Grade TEXT,
  Room TEXT
);
CREATE TABLE TaxReturn (
  RetNo INTEGER PRIMARY KEY,
  TIN TEXT REFERENCES Taxpayer(TIN),
  TaxYear INTEGER,
  Filed TEXT,
  Income REAL,
  TaxDue REAL,
  OffNo INTEGER REFERENCES Officer(OffNo),
  Audited TEXT
);
CREATE TABLE Receipt (
  RecNo INTEGER PRIMARY KEY,
  RetNo INTEGER REFERENCES TaxReturn(RetNo),
  RecDate TEXT,
  Amount REAL,
  Penalty REAL
);
INSERT INTO Taxpayer VALUES
 ('T-100','Alder Bakery','company','Wexholm',1994),('T-101','Oscar Lund','person','Wexholm',2005),('T-102','Petra Vale','person','Norby',2012),('T-103','Quarry Stone AB','company','Norby',1978),('T-104','Sten Frisk','person','Alviken',2019),('T-105','Lake Cabins','company','Alviken',2021),('T-106','Ylva Dahl','person','Norby',2023);
INSERT INTO Officer VALUES (1,'Berit Strand','senior','2.14'),(2,'Nils Ek','junior','2.15'),(3,'Hanna Wiik','senior','3.02'),(4,'Omar Said','junior',NULL);
INSERT INTO TaxReturn VALUES
 (301,'T-100',2021,'2022-04-20',210000,46000,1,'N'),(302,'T-101',2021,'2022-05-02',48000,9800,2,'N'),(303,'T-103',2021,'2022-06-15',1500000,331000,1,'Y'),(304,'T-102',2021,'2022-04-28',36500,6900,2,'N'),
 (305,'T-100',2022,'2023-04-11',190000,41500,3,'N'),(306,'T-101',2022,'2023-05-30',52000,10900,2,'Y'),(307,'T-103',2022,'2023-07-03',1320000,290000,1,'Y'),(308,'T-104',2022,'2023-03-19',12000,0,NULL,'N'),(309,'T-105',2022,'2023-04-25',88000,19000,3,'N');
INSERT INTO Receipt VALUES
 (1,301,'2022-09-01',46000,0),(2,302,'2022-09-20',5000,0),(3,302,'2022-12-15',4800,150),(4,303,'2022-10-30',331000,4200),(5,304,'2022-08-31',6900,0),(6,305,'2023-09-01',20000,0),(7,306,'2023-11-11',10900,300),(8,307,'2023-12-20',200000,0);

-- ? Which of our taxpayers are companies?
SELECT TPName FROM Taxpayer WHERE TPKind = 'company';
-- ? Who declared the highest income for 2021?
-- ? name of the taxpayer with the greatest income, tax year 2021
SELECT t.TPName FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2021 ORDER BY r.Income DESC LIMIT 1;
-- ? Which return has no officer yet?
SELECT RetNo FROM TaxReturn WHERE OffNo IS NULL;
-- ? Who has never filed anything?
-- ? taxpayers without a single return
SELECT TPName FROM Taxpayer WHERE TIN NOT IN (SELECT TIN FROM TaxReturn);
-- ? How many returns were audited?
-- ? number of audits
SELECT COUNT(*) FROM TaxReturn WHERE Audited = 'Y';
-- ? Total tax due for each year
SELECT TaxYear, SUM(TaxDue) FROM TaxReturn GROUP BY TaxYear;
-- ? Which returns came in after 2023-05-02? Number and filing date, latest first.
SELECT RetNo, Filed FROM TaxReturn WHERE Filed > '2023-05-02' ORDER BY Filed DESC;
-- ? Who owes nothing for 2022? I mean nil tax.
-- ? taxpayer whose tax due for 2022 is 0
SELECT t.TPName FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2022 AND r.TaxDue = 0;
-- ? How much has been received on each return? Return number and sum.
SELECT RetNo, SUM(Amount) FROM Receipt GROUP BY RetNo;
-- ? On which returns is part of the tax still outstanding although something was paid?
-- ? return numbers where the payments add up to less than the tax due
SELECT r.RetNo FROM TaxReturn r JOIN Receipt p ON r.RetNo = p.RetNo GROUP BY r.RetNo HAVING SUM(p.Amount) < r.TaxDue;
-- ? For which returns haven't we seen any money?
SELECT RetNo FROM TaxReturn WHERE RetNo NOT IN (SELECT RetNo FROM Receipt);
-- ? Who had to pay a penalty, and how much?
-- ? names and amounts of all fines
SELECT t.TPName, p.Penalty FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN JOIN Receipt p ON r.RetNo = p.RetNo WHERE p.Penalty > 0;
-- ? Which officer is in charge of the largest sum of tax due?
-- ? officer whose returns add up to the most tax
SELECT o.OffName FROM Officer o JOIN TaxReturn r ON o.OffNo = r.OffNo GROUP BY o.OffNo ORDER BY SUM(r.TaxDue) DESC LIMIT 1;
-- ? Effective rate on each return, tax due over income
SELECT RetNo, TaxDue / Income FROM TaxReturn;
-- ? Which colleague has no room?
-- ? officer whose office number is missing
SELECT OffName FROM Officer WHERE Room IS NULL;
-- ? Which officers do not have any return on their desk?
SELECT OffName FROM Officer WHERE OffNo NOT IN (SELECT OffNo FROM TaxReturn WHERE OffNo IS NOT NULL);
-- ? How many taxpayers live or sit in each municipality?
-- ? taxpayer count by municipality
SELECT Municipality, COUNT(*) FROM Taxpayer GROUP BY Municipality;
-- ? Who filed for 2021 and for 2022?
-- ? taxpayers with a return for both tax years, 2021 and 2022
SELECT t.TPName FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2021 INTERSECT SELECT t.TPName FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2022;
-- ? Who filed for 2021 but forgot 2022?
SELECT t.TPName FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2021 EXCEPT SELECT t.TPName FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2022;
-- ? What does a private person earn on average according to the returns?
-- ? mean declared income of persons
SELECT AVG(r.Income) FROM TaxReturn r JOIN Taxpayer t ON r.TIN = t.TIN WHERE t.TPKind = 'person';
-- ? Returns with an income above the average of all returns
SELECT RetNo FROM TaxReturn WHERE Income > (SELECT AVG(Income) FROM TaxReturn);
-- ? Which taxpayers of Norby were audited? Name and tax year.
-- ? audited in Norby: who, and for what year
SELECT t.TPName, r.TaxYear FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE t.Municipality = 'Norby' AND r.Audited = 'Y';
-- ? When did the last payment arrive?
SELECT MAX(RecDate) FROM Receipt;
-- ? How much did we take from 2022-09-01 to 2022-12-31, leaving penalties aside?
-- ? sum of the amounts received between 2022-09-01 and 2022-12-31
SELECT SUM(Amount) FROM Receipt WHERE RecDate BETWEEN '2022-09-01' AND '2022-12-31';
-- ? Taxpayers registered before 2000, oldest registration first
SELECT TPName FROM Taxpayer WHERE Registered < 2000 ORDER BY Registered;
-- ? What is the span between the largest and the smallest tax bill in 2022?
-- ? max tax due minus min tax due, tax year 2022
SELECT MAX(TaxDue) - MIN(TaxDue) FROM TaxReturn WHERE TaxYear = 2022;
-- ? Which officers have dealt with a company's return? No repeats.
SELECT DISTINCT o.OffName FROM Officer o JOIN TaxReturn r ON o.OffNo = r.OffNo JOIN Taxpayer t ON r.TIN = t.TIN WHERE t.TPKind = 'company';
-- ? How much tax is due per municipality, for tax year 2022?
-- ? 2022 tax due, added up by municipality
SELECT t.Municipality, SUM(r.TaxDue) FROM Taxpayer t JOIN TaxReturn r ON t.TIN = r.TIN WHERE r.TaxYear = 2022 GROUP BY t.Municipality;
-- ? Which returns were paid in several instalments?
SELECT RetNo FROM Receipt GROUP BY RetNo HAVING COUNT(*) > 1;
-- ? In which municipalities do we have more than two taxpayers?
SELECT Municipality FROM Taxpayer GROUP BY Municipality HAVING COUNT(*) > 2;
