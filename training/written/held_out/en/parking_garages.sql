-- Municipal parking garages: garages, season-pass holders, parking visits and fines on the street.
CREATE TABLE Garage (
  GarageNo INTEGER PRIMARY KEY,
  GarageName TEXT,
  Spaces INTEGER,
  ChargingPoints INTEGER,
  HourlyFee REAL,
  Underground TEXT
);
CREATE TABLE Pass (
  PassNo INTEGER PRIMARY KEY,
  Holder TEXT,
  Plate TEXT,
  GarageNo INTEGER REFERENCES Garage(GarageNo),
  ValidFrom TEXT,
  ValidTo TEXT,
  MonthlyFee REAL
);
CREATE TABLE Visit (
  VisitNo INTEGER PRIMARY KEY,
  GarageNo INTEGER REFERENCES Garage(GarageNo),
  Plate TEXT,
  VisitDay TEXT,
  Hours INTEGER,
  Paid REAL,
  Method TEXT
);
CREATE TABLE Fine (
  FineNo INTEGER PRIMARY KEY,
  Plate TEXT,
  Street TEXT,
  Offence TEXT,
  Warden TEXT,
  FineDay TEXT,
  Amount REAL,
  Status TEXT
);
INSERT INTO Garage VALUES (1,'Town Hall',220,12,2.5,'Y'),(2,'Theatre',140,4,2,'Y'),(3,'Station North',480,30,1.5,'N'),(4,'Brewery Yard',65,0,1,'N'),(5,'Hospital',300,8,0,'N');
INSERT INTO Pass VALUES (801,'K. Amsel','KA-11',1,'2023-01-01','2024-12-31',110),(802,'Law Office Brand','LB-20',1,'2022-07-01','2023-06-30',110),(803,'P. Diaz','PD-77',3,'2024-01-01','2024-12-31',60),(804,'J. Falke','JF-03',2,'2023-10-01','2024-09-30',85),(805,'Law Office Brand','LB-21',1,'2024-02-01','2025-01-31',120),(806,'N. Imhof','NI-58',5,'2024-03-01','2024-05-31',0);
INSERT INTO Visit VALUES (1,1,'XX-90','2024-04-02',3,7.5,'card'),(2,3,'RT-41','2024-04-02',9,13.5,'app'),(3,2,'KA-11','2024-04-03',2,4,'coins'),(4,3,'XX-90','2024-04-03',5,7.5,'app'),(5,5,'GH-62','2024-04-03',4,0,'none'),(6,1,'RT-41','2024-04-04',1,2.5,'card'),(7,2,'BB-08','2024-04-05',6,10,'coins'),(8,1,'XX-90','2024-04-06',8,20,'app');
INSERT INTO Fine VALUES (1,'XX-90','Castle Street','no ticket','Olsen','2024-04-02',30,'paid'),(2,'GH-62','Market Square','fire lane','Olsen','2024-04-05',100,'open'),(3,'JF-03','Castle Street','overstayed','Prinz','2024-04-05',20,'paid'),(4,'BB-08','Elm Road','disabled bay','Prinz','2024-04-09',80,'appealed'),(5,'XX-90','Elm Road','no ticket','Prinz','2024-04-10',30,'open'),(6,'TT-15','Market Square','overstayed','Olsen','2024-04-11',20,'open');

-- ? Where can I park for nothing?
-- ? garages with an hourly fee of 0
SELECT GarageName FROM Garage WHERE HourlyFee = 0;
-- ? Which garage is the largest?
SELECT GarageName FROM Garage ORDER BY Spaces DESC LIMIT 1;
-- ? I drive an electric car; which garages have more than 10 charging points?
-- ? garages with over 10 charging points
SELECT GarageName FROM Garage WHERE ChargingPoints > 10;
-- ? Number of passes sold for each garage, by name
SELECT g.GarageName, COUNT(*) FROM Garage g JOIN Pass p ON g.GarageNo = p.GarageNo GROUP BY g.GarageNo;
-- ? A garage nobody holds a pass for
-- ? garages without pass holders
SELECT GarageName FROM Garage WHERE GarageNo NOT IN (SELECT GarageNo FROM Pass);
-- ? In which garages has no visit been recorded?
SELECT GarageName FROM Garage WHERE GarageNo NOT IN (SELECT GarageNo FROM Visit);
-- ? takings from visits per garage, best first
-- ? What do short-stay visits bring in at each garage, from the highest sum to the lowest?
SELECT g.GarageName, SUM(v.Paid) FROM Garage g JOIN Visit v ON g.GarageNo = v.GarageNo GROUP BY g.GarageNo ORDER BY SUM(v.Paid) DESC;
-- ? On which visits was less paid than hours times fee? Visit numbers.
-- ? underpaid visits: paid below hours times hourly fee
SELECT v.VisitNo FROM Visit v JOIN Garage g ON v.GarageNo = g.GarageNo WHERE v.Paid < v.Hours * g.HourlyFee;
-- ? holders of more than one pass
SELECT Holder FROM Pass GROUP BY Holder HAVING COUNT(*) > 1;
-- ? Whose pass ran out before 2024-06-01?
-- ? pass holders with an end of validity earlier than 2024-06-01
SELECT Holder FROM Pass WHERE ValidTo < '2024-06-01';
-- ? Longest stay: plate and hours
SELECT Plate, Hours FROM Visit ORDER BY Hours DESC LIMIT 1;
-- ? Which cars were fined twice or more?
-- ? plates with at least 2 fines
SELECT Plate FROM Fine GROUP BY Plate HAVING COUNT(*) >= 2;
-- ? fines still unpaid (open): number, plate, amount
SELECT FineNo, Plate, Amount FROM Fine WHERE Status = 'open';
-- ? How much has each warden handed out in fines?
-- ? sum of fines by warden
SELECT Warden, SUM(Amount) FROM Fine GROUP BY Warden;
-- ? Which pass holders have been fined? Holder and offence.
SELECT p.Holder, f.Offence FROM Pass p JOIN Fine f ON p.Plate = f.Plate;
-- ? Plates that parked in a garage and also got a fine
-- ? cars seen in a garage as well as fined on the street
SELECT Plate FROM Visit INTERSECT SELECT Plate FROM Fine;
-- ? fined but never in one of our garages
SELECT Plate FROM Fine EXCEPT SELECT Plate FROM Visit;
-- ? most expensive fine: offence and street
-- ? For what, and where, was the highest fine given?
SELECT Offence, Street FROM Fine ORDER BY Amount DESC LIMIT 1;
-- ? average fine by street
SELECT Street, AVG(Amount) FROM Fine GROUP BY Street;
-- ? Total of monthly fees from passes
-- ? How much do all our passes bring in each month?
SELECT SUM(MonthlyFee) FROM Pass;
-- ? Which underground garages cost more than 2 an hour?
SELECT GarageName FROM Garage WHERE Underground = 'Y' AND HourlyFee > 2;
-- ? Visits from 2024-04-03 to 2024-04-05 paid by app or card
-- ? visit numbers between 2024-04-03 and 2024-04-05 where somebody used the app or a card
SELECT VisitNo FROM Visit WHERE VisitDay BETWEEN '2024-04-03' AND '2024-04-05' AND Method IN ('app', 'card');
-- ? How do people pay for a visit? Methods with count.
SELECT Method, COUNT(*) FROM Visit GROUP BY Method;
-- ? Where has the car XX-90 been parked? Garages, no doubles.
-- ? garage names visited by plate XX-90
SELECT DISTINCT g.GarageName FROM Garage g JOIN Visit v ON g.GarageNo = v.GarageNo WHERE v.Plate = 'XX-90';
-- ? charging points as a share of spaces in each garage
SELECT GarageName, ChargingPoints / Spaces FROM Garage;
-- ? Stays longer than average
-- ? visits with more hours than the mean: visit number and hours
SELECT VisitNo, Hours FROM Visit WHERE Hours > (SELECT AVG(Hours) FROM Visit);
-- ? A pass holder who also paid for a normal visit: name and garage visited
SELECT p.Holder, g.GarageName FROM Pass p JOIN Visit v ON p.Plate = v.Plate JOIN Garage g ON v.GarageNo = g.GarageNo;
-- ? total number of spaces above ground and below
-- ? How many spaces are underground, how many not?
SELECT Underground, SUM(Spaces) FROM Garage GROUP BY Underground;
-- ? What offences are there? Each once.
SELECT DISTINCT Offence FROM Fine;
-- ? difference between dearest and cheapest hourly fee
SELECT MAX(HourlyFee) - MIN(HourlyFee) FROM Garage;
