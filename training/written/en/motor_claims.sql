-- Motor insurance: policyholders, policies, claims and the garages that repair the cars.
CREATE TABLE Holders (
  HolderId INTEGER PRIMARY KEY,
  Name TEXT,
  Postcode TEXT,
  BirthYear INTEGER,
  Smoker TEXT,
  NoClaimYears INTEGER
);
CREATE TABLE Policies (
  PolicyNo TEXT PRIMARY KEY,
  HolderId INTEGER REFERENCES Holders(HolderId),
  CarMake TEXT,
  CarYear INTEGER,
  Cover TEXT,
  Premium REAL,
  Excess REAL,
  Lapsed TEXT
);
CREATE TABLE Garages (
  GarageId INTEGER PRIMARY KEY,
  GarageName TEXT,
  Town TEXT,
  Approved TEXT
);
CREATE TABLE Claims (
  ClaimNo INTEGER PRIMARY KEY,
  PolicyNo TEXT REFERENCES Policies(PolicyNo),
  GarageId INTEGER REFERENCES Garages(GarageId),
  LossDate TEXT,
  Cause TEXT,
  Claimed REAL,
  PaidOut REAL,
  Decision TEXT
);
INSERT INTO Holders VALUES
 (1,'Arthur Pell','NR1',1951,'N',12),(2,'Jasmin Khoury','NR3',1988,'N',4),(3,'Dale Hooper','IP2',1996,'Y',0),(4,'Susan Igwe','IP2',1979,'N',7),(5,'Tom Lacey','CB4',2002,'Y',1),(6,'Edith Marsh','CB4',1943,'N',20);
INSERT INTO Policies VALUES
 ('M-701',1,'Volvo',2014,'comprehensive',410,250,'N'),('M-702',2,'Fiat',2019,'comprehensive',530,200,'N'),('M-703',3,'Ford',2011,'third party',780,500,'N'),
 ('M-704',4,'Toyota',2021,'comprehensive',620,300,'N'),('M-705',4,'Ford',2008,'third party',350,400,'Y'),('M-706',5,'Fiat',2016,'third party',1150,600,'N'),('M-707',6,'Honda',2005,'comprehensive',290,100,'N');
INSERT INTO Garages VALUES
 (1,'Swift Body Repairs','Norwich','Y'),(2,'Orwell Motors','Ipswich','Y'),(3,'Fen Auto','Ely','N'),(4,'Castle Paint Shop','Norwich','N');
INSERT INTO Claims VALUES
 (9001,'M-701',1,'2022-11-14','parking damage',840,590,'accepted'),
 (9002,'M-703',2,'2022-12-02','collision',5200,0,'rejected'),
 (9003,'M-704',2,'2023-01-20','collision',3900,3600,'accepted'),
 (9004,'M-706',NULL,'2023-02-11','theft',7400,NULL,'pending'),
 (9005,'M-702',3,'2023-03-05','hail',1500,1300,'accepted'),
 (9006,'M-706',3,'2023-04-18','collision',2100,1500,'accepted'),
 (9007,'M-704',NULL,'2023-05-01','hail',950,NULL,'pending'),
 (9008,'M-703',4,'2023-06-09','parking damage',420,0,'rejected');

-- ? Which claims did we turn down?
-- ? claim numbers that were rejected
SELECT ClaimNo FROM Claims WHERE Decision = 'rejected';
-- ? Who pays the highest premium?
SELECT h.Name FROM Holders h JOIN Policies p ON h.HolderId = p.HolderId ORDER BY p.Premium DESC LIMIT 1;
-- ? Which garages are on our approved list?
-- ? names of garages we recommend officially
SELECT GarageName FROM Garages WHERE Approved = 'Y';
-- ? How many claims are there per cause?
SELECT Cause, COUNT(*) FROM Claims GROUP BY Cause;
-- ? Which customers have never made a claim?
-- ? policyholders who have never claimed a penny, by name
SELECT Name FROM Holders WHERE HolderId NOT IN (SELECT p.HolderId FROM Policies p JOIN Claims c ON p.PolicyNo = c.PolicyNo);
-- ? Which claims still wait for a decision? Number and amount claimed.
SELECT ClaimNo, Claimed FROM Claims WHERE Decision = 'pending';
-- ? How much have we paid out in all?
-- ? total of payouts
SELECT SUM(PaidOut) FROM Claims;
-- ? What was the average claim for a collision?
SELECT AVG(Claimed) FROM Claims WHERE Cause = 'collision';
-- ? Whose policy has lapsed?
-- ? name of the person with the expired policy
SELECT h.Name FROM Holders h JOIN Policies p ON h.HolderId = p.HolderId WHERE p.Lapsed = 'Y';
-- ? Which policies cover a Ford or a Fiat? Policy number, make and model year.
SELECT PolicyNo, CarMake, CarYear FROM Policies WHERE CarMake IN ('Ford', 'Fiat');
-- ? Who had hail damage?
-- ? names of holders with a claim because of hail
SELECT h.Name FROM Holders h JOIN Policies p ON h.HolderId = p.HolderId JOIN Claims c ON p.PolicyNo = c.PolicyNo WHERE c.Cause = 'hail';
-- ? Which garage have we paid the most for, over all its claims?
-- ? the garage with the largest sum of payouts
SELECT g.GarageName FROM Garages g JOIN Claims c ON g.GarageId = c.GarageId GROUP BY g.GarageId ORDER BY SUM(c.PaidOut) DESC LIMIT 1;
-- ? Claims without a garage: number and cause
SELECT ClaimNo, Cause FROM Claims WHERE GarageId IS NULL;
-- ? What did people have to bear themselves on the accepted claims? Claim number and the amount claimed less what we paid.
-- ? for every accepted claim, the gap between the sum claimed and the sum paid
SELECT ClaimNo, Claimed - PaidOut FROM Claims WHERE Decision = 'accepted';
-- ? Average premium of comprehensive and of third party cover
SELECT Cover, AVG(Premium) FROM Policies GROUP BY Cover;
-- ? Which holder is the youngest?
-- ? name of our youngest policyholder
SELECT Name FROM Holders ORDER BY BirthYear DESC LIMIT 1;
-- ? Which smokers have driven without a claim for at least one year?
SELECT Name FROM Holders WHERE Smoker = 'Y' AND NoClaimYears >= 1;
-- ? Policies that have seen more than one claim
-- ? policy numbers with two or more claims
SELECT PolicyNo FROM Claims GROUP BY PolicyNo HAVING COUNT(*) > 1;
-- ? Where did the payouts exceed the yearly premium? Name the policy and the claim.
SELECT p.PolicyNo, c.ClaimNo FROM Policies p JOIN Claims c ON p.PolicyNo = c.PolicyNo WHERE c.PaidOut > p.Premium;
-- ? Which losses happened between 2023-01-01 and 2023-03-31? Claim numbers in order of date.
-- ? claims for losses from 2023-01-01 to 2023-03-31, earliest first
SELECT ClaimNo FROM Claims WHERE LossDate BETWEEN '2023-01-01' AND '2023-03-31' ORDER BY LossDate;
-- ? How many policies does each postcode have?
SELECT h.Postcode, COUNT(*) FROM Holders h JOIN Policies p ON h.HolderId = p.HolderId GROUP BY h.Postcode;
-- ? Who has more than one car insured with us?
-- ? names of people with at least 2 policies
SELECT h.Name FROM Holders h JOIN Policies p ON h.HolderId = p.HolderId GROUP BY h.HolderId HAVING COUNT(*) >= 2;
-- ? Which premium is above average? Give policy number and premium.
SELECT PolicyNo, Premium FROM Policies WHERE Premium > (SELECT AVG(Premium) FROM Policies);
-- ? What's the oldest car on our books, make and year?
-- ? make and year of the earliest built car
SELECT CarMake, CarYear FROM Policies ORDER BY CarYear LIMIT 1;
-- ? Which non-approved garages got work from us anyway? Each once.
SELECT DISTINCT g.GarageName FROM Garages g JOIN Claims c ON g.GarageId = c.GarageId WHERE g.Approved = 'N';
-- ? Towns with an approved and also a non-approved garage
SELECT Town FROM Garages WHERE Approved = 'Y' INTERSECT SELECT Town FROM Garages WHERE Approved = 'N';
-- ? How much was claimed per car make? Make and sum, largest sum first.
-- ? total claimed by make of car in descending order
SELECT p.CarMake, SUM(c.Claimed) FROM Policies p JOIN Claims c ON p.PolicyNo = c.PolicyNo GROUP BY p.CarMake ORDER BY SUM(c.Claimed) DESC;
-- ? Which excess levels do we have? No repetition, smallest first.
SELECT DISTINCT Excess FROM Policies ORDER BY Excess;
-- ? How many comprehensive policies have not lapsed?
-- ? number of running comprehensive policies
SELECT COUNT(*) FROM Policies WHERE Cover = 'comprehensive' AND Lapsed = 'N';
-- ? Who claimed for a theft, and how much?
SELECT h.Name, c.Claimed FROM Holders h JOIN Policies p ON h.HolderId = p.HolderId JOIN Claims c ON p.PolicyNo = c.PolicyNo WHERE c.Cause = 'theft';
