-- Warehouse of a tractor dealer: storage bins, parts, what lies where, and the movements in and out.
CREATE TABLE tblPart (
  PartNo TEXT PRIMARY KEY,
  PartName TEXT,
  Brand TEXT,
  WeightKg REAL,
  MinStock INTEGER,
  Obsolete TEXT
);
CREATE TABLE tblBin (
  BinCode TEXT PRIMARY KEY,
  Aisle TEXT,
  ShelfLevel INTEGER,
  MaxLoadKg INTEGER
);
CREATE TABLE tblStock (
  PartNo TEXT REFERENCES tblPart(PartNo),
  BinCode TEXT REFERENCES tblBin(BinCode),
  Qty INTEGER,
  CountedOn TEXT,
  PRIMARY KEY (PartNo, BinCode)
);
CREATE TABLE tblMovement (
  MoveId INTEGER PRIMARY KEY,
  PartNo TEXT REFERENCES tblPart(PartNo),
  MoveDate TEXT,
  Direction TEXT,
  Qty INTEGER,
  Clerk TEXT
);
INSERT INTO tblPart VALUES
 ('F100','Oil filter','Agrifit',0.6,20,'N'),
 ('F210','Air filter','Agrifit',1.4,10,'N'),
 ('B300','Fan belt','Drivex',0.4,15,'N'),
 ('H450','Hydraulic pump','Pascal',14.5,2,'N'),
 ('T900','Rear tyre','Rodan',96.0,4,'N'),
 ('T910','Front tyre','Rodan',48.0,4,'N'),
 ('L020','Headlamp old type','Lumo',0.9,0,'Y'),
 ('S777','Seat cover','Agrifit',1.1,3,'Y');
INSERT INTO tblBin VALUES
 ('A-01','A',1,500),('A-02','A',2,300),('B-01','B',1,800),('B-03','B',3,150),('C-01','C',1,2000),('C-02','C',2,900);
INSERT INTO tblStock VALUES
 ('F100','A-01',34,'2024-01-10'),('F100','B-03',12,'2024-01-11'),('F210','A-01',6,'2024-01-10'),('B300','A-02',40,NULL),
 ('H450','B-01',3,'2024-01-11'),('T900','C-01',8,'2024-01-12'),('T910','C-01',2,'2024-01-12'),('L020','B-03',17,NULL);
INSERT INTO tblMovement VALUES
 (1,'F100','2024-02-01','in',20,'Jess'),(2,'F100','2024-02-03','out',5,'Owen'),(3,'T900','2024-02-05','out',2,'Jess'),
 (4,'H450','2024-02-06','in',1,'Owen'),(5,'F210','2024-02-09','out',4,'Marta'),(6,'F100','2024-02-12','out',8,'Marta'),
 (7,'B300','2024-02-14','in',25,'Owen'),(8,'T910','2024-02-20','out',1,'Jess');

-- ? Which parts are obsolete?
-- ? part names we should no longer stock because they're out of date
SELECT PartName FROM tblPart WHERE Obsolete = 'Y';
-- ? What is the heaviest part?
SELECT PartName FROM tblPart ORDER BY WeightKg DESC LIMIT 1;
-- ? Where do we keep oil filters? Bin codes and how many lie there.
-- ? bins and quantities for part name Oil filter
SELECT s.BinCode, s.Qty FROM tblStock s JOIN tblPart p ON s.PartNo = p.PartNo WHERE p.PartName = 'Oil filter';
-- ? How many pieces do we hold of each part? Name and total.
SELECT p.PartName, SUM(s.Qty) FROM tblPart p JOIN tblStock s ON p.PartNo = s.PartNo GROUP BY p.PartNo;
-- ? Which bins are empty, with nothing stored in them?
-- ? bin codes that hold no part
SELECT BinCode FROM tblBin WHERE BinCode NOT IN (SELECT BinCode FROM tblStock);
-- ? Which parts have fallen below the minimum stock?
-- ? names of parts to reorder: total quantity less than the minimum
SELECT p.PartName FROM tblPart p JOIN tblStock s ON p.PartNo = s.PartNo GROUP BY p.PartNo HAVING SUM(s.Qty) < p.MinStock;
-- ? Part not in stock anywhere?
SELECT PartName FROM tblPart WHERE PartNo NOT IN (SELECT PartNo FROM tblStock);
-- ? What does the load in each bin weigh? Bin code and kilos.
SELECT s.BinCode, SUM(s.Qty * p.WeightKg) FROM tblStock s JOIN tblPart p ON s.PartNo = p.PartNo GROUP BY s.BinCode;
-- ? Which stock records were never counted? Part number and bin.
-- ? stock not yet counted: part no, bin code
SELECT PartNo, BinCode FROM tblStock WHERE CountedOn IS NULL;
-- ? How many movements did each clerk book?
SELECT Clerk, COUNT(*) FROM tblMovement GROUP BY Clerk;
-- ? How many pieces of F100 have gone out?
-- ? total outgoing quantity for part F100
SELECT SUM(Qty) FROM tblMovement WHERE PartNo = 'F100' AND Direction = 'out';
-- ? Names of the parts that came in between 2024-02-01 and 2024-02-10
SELECT p.PartName FROM tblPart p JOIN tblMovement m ON p.PartNo = m.PartNo WHERE m.Direction = 'in' AND m.MoveDate BETWEEN '2024-02-01' AND '2024-02-10';
-- ? Which clerks have handed out tyres? A part counts as a tyre if its name has the word in it.
-- ? clerks who booked something out with tyre in the part name, each once
SELECT DISTINCT m.Clerk FROM tblMovement m JOIN tblPart p ON m.PartNo = p.PartNo WHERE m.Direction = 'out' AND p.PartName LIKE '%tyre%';
-- ? How many different brands are there?
SELECT COUNT(DISTINCT Brand) FROM tblPart;
-- ? Everything made by Agrifit, lightest first: name and weight
-- ? list Agrifit parts with their weight, sorted by weight ascending
SELECT PartName, WeightKg FROM tblPart WHERE Brand = 'Agrifit' ORDER BY WeightKg;
-- ? Which bin can bear the most?
SELECT BinCode FROM tblBin ORDER BY MaxLoadKg DESC LIMIT 1;
-- ? Maximum load of each aisle, all its bins together
-- ? For every aisle, how many kilos may we put there in total?
SELECT Aisle, SUM(MaxLoadKg) FROM tblBin GROUP BY Aisle;
-- ? Which bins are on the ground, that is on level 1, and take more than 600 kilos?
SELECT BinCode FROM tblBin WHERE ShelfLevel = 1 AND MaxLoadKg > 600;
-- ? Which parts haven't moved at all, neither in nor out?
-- ? names of shelf warmers, parts without any movement
SELECT PartName FROM tblPart WHERE PartNo NOT IN (SELECT PartNo FROM tblMovement);
-- ? Which parts are kept in two or more bins?
SELECT p.PartName FROM tblPart p JOIN tblStock s ON p.PartNo = s.PartNo GROUP BY p.PartNo HAVING COUNT(*) >= 2;
-- ? Which parts had both incoming and outgoing movements? Part numbers.
-- ? part numbers that came in and also went out
SELECT PartNo FROM tblMovement WHERE Direction = 'in' INTERSECT SELECT PartNo FROM tblMovement WHERE Direction = 'out';
-- ? When was the last movement?
SELECT MAX(MoveDate) FROM tblMovement;
-- ? What lies in aisle B? Just the names of the parts.
-- ? part names stored in aisle B
SELECT p.PartName FROM tblPart p JOIN tblStock s ON p.PartNo = s.PartNo JOIN tblBin b ON s.BinCode = b.BinCode WHERE b.Aisle = 'B';
-- ? Average weight of a part per brand
SELECT Brand, AVG(WeightKg) FROM tblPart GROUP BY Brand;
-- ? Which parts are heavier than average?
SELECT PartName FROM tblPart WHERE WeightKg > (SELECT AVG(WeightKg) FROM tblPart);
-- ? Who booked the largest movement in, and what part was it? Clerk and part name.
-- ? clerk and part name for the biggest incoming quantity
SELECT m.Clerk, p.PartName FROM tblMovement m JOIN tblPart p ON m.PartNo = p.PartNo WHERE m.Direction = 'in' ORDER BY m.Qty DESC LIMIT 1;
-- ? Which brands have more than one part that is not obsolete?
SELECT Brand FROM tblPart WHERE Obsolete = 'N' GROUP BY Brand HAVING COUNT(*) > 1;
-- ? How many pieces of obsolete stuff are still lying around?
-- ? total stock quantity of obsolete parts
SELECT SUM(s.Qty) FROM tblStock s JOIN tblPart p ON s.PartNo = p.PartNo WHERE p.Obsolete = 'Y';
-- ? Movements by Jess or Owen of at least 20 pieces: date, part number and quantity
SELECT MoveDate, PartNo, Qty FROM tblMovement WHERE Clerk IN ('Jess', 'Owen') AND Qty >= 20;
-- ? How much does the weight differ between the heaviest and the lightest part of the brand Rodan?
-- ? weight range (maximum minus minimum) of Rodan parts
SELECT MAX(WeightKg) - MIN(WeightKg) FROM tblPart WHERE Brand = 'Rodan';
