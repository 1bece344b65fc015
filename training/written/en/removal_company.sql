-- Removal company: crews, vans, house moves and damage reports.
CREATE TABLE Movers (
  MoverID INTEGER PRIMARY KEY,
  FullName TEXT,
  BirthYear INTEGER,
  CanDrive TEXT,
  PayPerHour REAL
);
CREATE TABLE Moves (
  MoveID INTEGER PRIMARY KEY,
  ClientName TEXT,
  FromTown TEXT,
  ToTown TEXT,
  MoveDate TEXT,
  Km INTEGER,
  CubicM REAL,
  Price REAL,
  Piano TEXT
);
CREATE TABLE CrewOnMove (
  MoveID INTEGER REFERENCES Moves(MoveID),
  MoverID INTEGER REFERENCES Movers(MoverID),
  Job TEXT,
  Hours REAL,
  PRIMARY KEY (MoveID, MoverID)
);
CREATE TABLE Damages (
  DamageID INTEGER PRIMARY KEY,
  MoveID INTEGER REFERENCES Moves(MoveID),
  Item TEXT,
  Claimed REAL,
  Paid REAL
);
INSERT INTO Movers VALUES (1,'Gus Marlow',1979,'Y',21),(2,'Emre Koc',1995,'N',16.5),(3,'Dan Petty',1988,'Y',19),(4,'Yuri Belov',1990,'N',17),(5,'Carl Stone',1966,'Y',22),(6,'Leon Abt',2004,'N',15);
INSERT INTO Moves VALUES (1,'Family Keller','Ulm','Kempten','2024-03-02',92,45,1850,'N'),(2,'Ms Orlando','Ulm','Ulm','2024-03-05',6,18,620,'N'),(3,'Prof Winter','Augsburg','Bremen','2024-03-12',710,80,5900,'Y'),(4,'Law office Graf','Augsburg','Augsburg','2024-03-16',3,60,1400,'N'),(5,'Mr Ziegler','Kempten','Ulm','2024-03-22',90,25,1100,'Y'),(6,'Choir school','Ulm','Augsburg','2024-04-02',80,38,2100,'Y'),(7,'Mrs Tann','Bremen','Ulm','2024-04-09',690,22,2950,'N');
INSERT INTO CrewOnMove VALUES (1,1,'driver',9),(1,2,'carrier',9),(1,4,'carrier',8),(2,3,'driver',4),(2,2,'carrier',4),(3,5,'driver',20),(3,1,'driver',20),(3,4,'carrier',18),(4,3,'driver',7),(5,5,'driver',8),(5,2,'carrier',8),(6,1,'driver',10),(6,4,'carrier',10);
INSERT INTO Damages VALUES (1,1,'mirror',150,150),(2,3,'piano lid',1200,800),(3,3,'vase',90,0),(4,5,'wardrobe',400,400),(5,6,'music stand',60,60);

-- ? Which moves stayed within one town? Clients.
-- ? clients who moved inside the same town
SELECT ClientName FROM Moves WHERE FromTown = ToTown;
-- ? who had a piano to be moved
SELECT ClientName FROM Moves WHERE Piano = 'Y';
-- ? Which of our people can drive?
-- ? movers with a driving licence
SELECT FullName FROM Movers WHERE CanDrive = 'Y';
-- ? farthest move: client, from, to
SELECT ClientName, FromTown, ToTown FROM Moves ORDER BY Km DESC LIMIT 1;
-- ? For which move is there no crew yet?
-- ? clients whose move has nobody assigned
SELECT ClientName FROM Moves WHERE MoveID NOT IN (SELECT MoveID FROM CrewOnMove);
-- ? Who has not been on any move?
SELECT FullName FROM Movers WHERE MoverID NOT IN (SELECT MoverID FROM CrewOnMove);
-- ? Wages of each move: move number and hours times pay, summed
-- ? What does the crew cost us per move id?
SELECT c.MoveID, SUM(c.Hours * m.PayPerHour) FROM CrewOnMove c JOIN Movers m ON c.MoverID = m.MoverID GROUP BY c.MoveID;
-- ? Price per cubic metre for every client
SELECT ClientName, Price / CubicM FROM Moves;
-- ? Who worked for Prof Winter, and in what job?
-- ? crew and their jobs on the move of Prof Winter
SELECT m.FullName, c.Job FROM Movers m JOIN CrewOnMove c ON m.MoverID = c.MoverID JOIN Moves v ON c.MoveID = v.MoveID WHERE v.ClientName = 'Prof Winter';
-- ? hours per mover, most first
SELECT m.FullName, SUM(c.Hours) FROM Movers m JOIN CrewOnMove c ON m.MoverID = c.MoverID GROUP BY m.MoverID ORDER BY SUM(c.Hours) DESC;
-- ? What got broken, and for which client?
-- ? damaged items with the client's name (item, client)
SELECT d.Item, v.ClientName FROM Damages d JOIN Moves v ON d.MoveID = v.MoveID;
-- ? On which move was more than one thing damaged? Client.
SELECT v.ClientName FROM Moves v JOIN Damages d ON v.MoveID = d.MoveID GROUP BY v.MoveID HAVING COUNT(*) > 1;
-- ? Where did we pay less than was claimed? Item and the difference.
-- ? items not fully compensated: claimed minus paid
SELECT Item, Claimed - Paid FROM Damages WHERE Paid < Claimed;
-- ? total paid for damage
SELECT SUM(Paid) FROM Damages;
-- ? Number of moves starting in each town
-- ? How many moves began where? Town of departure with count.
SELECT FromTown, COUNT(*) FROM Moves GROUP BY FromTown;
-- ? Moves in March, from 2024-03-01 to 2024-03-31, costing over 1500
SELECT ClientName FROM Moves WHERE MoveDate BETWEEN '2024-03-01' AND '2024-03-31' AND Price > 1500;
-- ? Which moves were above average in volume? Client and cubic metres.
-- ? clients with more cubic metres than the mean, and how many
SELECT ClientName, CubicM FROM Moves WHERE CubicM > (SELECT AVG(CubicM) FROM Moves);
-- ? Towns that people leave and also move to
SELECT FromTown FROM Moves INTERSECT SELECT ToTown FROM Moves;
-- ? Who is the oldest mover? Name and year of birth
SELECT FullName, BirthYear FROM Movers ORDER BY BirthYear LIMIT 1;
-- ? average hourly pay of those who can and of those who cannot drive
-- ? Does driving pay? Mean pay per hour by ability to drive.
SELECT CanDrive, AVG(PayPerHour) FROM Movers GROUP BY CanDrive;
-- ? Moves that went well: clients without any damage
SELECT ClientName FROM Moves WHERE MoveID NOT IN (SELECT MoveID FROM Damages);
-- ? Which movers were there when something broke? Each once.
-- ? names of crew members on moves with damage, no repeats
SELECT DISTINCT m.FullName FROM Movers m JOIN CrewOnMove c ON m.MoverID = c.MoverID JOIN Damages d ON c.MoveID = d.MoveID;
-- ? moves that leave from or go to Bremen
SELECT ClientName FROM Moves WHERE FromTown = 'Bremen' OR ToTown = 'Bremen';
-- ? How many people were on each move? Client and head count.
-- ? crew size by client
SELECT v.ClientName, COUNT(*) FROM Moves v JOIN CrewOnMove c ON v.MoveID = c.MoveID GROUP BY v.MoveID;
-- ? total kilometres of all our moves, and the average price
SELECT SUM(Km), AVG(Price) FROM Moves;
-- ? Who earns more than Dan Petty?
-- ? movers with a higher hourly pay than Dan Petty
SELECT FullName FROM Movers WHERE PayPerHour > (SELECT PayPerHour FROM Movers WHERE FullName = 'Dan Petty');
-- ? Which people without a driving licence have worked as carrier? Each once.
SELECT DISTINCT m.FullName FROM Movers m JOIN CrewOnMove c ON m.MoverID = c.MoverID WHERE c.Job = 'carrier' AND m.CanDrive = 'N';
-- ? Moves with at least three people on them
-- ? clients for whom a crew of three or more turned out
SELECT v.ClientName FROM Moves v JOIN CrewOnMove c ON v.MoveID = c.MoveID GROUP BY v.MoveID HAVING COUNT(*) >= 3;
-- ? price per kilometre, cheapest first: client and price over km
SELECT ClientName, Price / Km FROM Moves ORDER BY Price / Km;
-- ? By how much does the best hourly pay beat the worst?
SELECT MAX(PayPerHour) - MIN(PayPerHour) FROM Movers;
