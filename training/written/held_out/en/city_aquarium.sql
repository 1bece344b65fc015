-- Public aquarium: tanks, animals, feeding and visitors.
CREATE TABLE Tanks (tankNo INTEGER PRIMARY KEY, tankName TEXT, litres INTEGER, water TEXT, tempC REAL, floor INTEGER, cleanedOn TEXT, diverNeeded INTEGER);
CREATE TABLE Inhabitants (inhNo INTEGER PRIMARY KEY, species TEXT, petName TEXT, tankNo INTEGER REFERENCES Tanks(tankNo), heads INTEGER, lengthCm REAL, venomous TEXT, arrived INTEGER, eats TEXT);
CREATE TABLE Feedings (feedNo INTEGER PRIMARY KEY, tankNo INTEGER REFERENCES Tanks(tankNo), weekday TEXT, atTime TEXT, food TEXT, kilos REAL, publicShow INTEGER, keeper TEXT);
CREATE TABLE Visitors (day TEXT PRIMARY KEY, adults INTEGER, children INTEGER, schoolClasses INTEGER, takings REAL, shopSales REAL, closedEarly TEXT);
INSERT INTO Tanks VALUES (1,'Shark Lagoon',850000,'salt',24.5,0,'2024-05-02',1),(2,'Coral Wall',62000,'salt',25.8,1,'2024-05-10',1),(3,'Amazon Flood',140000,'fresh',27.0,1,'2024-04-22',0),(4,'Cold Coast',38000,'salt',11.5,0,'2024-05-12',0),(5,'Jelly Cylinder',2400,'salt',16.0,2,'2024-05-14',0),(6,'Quarantine',5000,'fresh',23.0,-1,NULL,0);
INSERT INTO Inhabitants VALUES (1,'sand tiger shark','Bruno',1,1,260,'N',2009,'fish'),(2,'sand tiger shark','Edda',1,1,235,'N',2012,'fish'),(3,'stingray',NULL,1,6,90,'Y',2016,'shellfish'),(4,'clownfish',NULL,2,40,8,'N',2021,'plankton'),(5,'lionfish','Maestro',2,1,31,'Y',2019,'fish'),(6,'red piranha',NULL,3,55,22,'N',2018,'fish'),(7,'arapaima','Old Pablo',3,1,190,'N',2004,'fish'),(8,'lobster','Claws',4,1,48,'N',2022,'shellfish'),(9,'moon jelly',NULL,5,120,12,'N',2024,'plankton'),(10,'cod',NULL,4,14,70,'N',2020,'fish');
INSERT INTO Feedings VALUES (1,1,'Tuesday','14:30','mackerel',18,1,'Jo'),(2,1,'Friday','14:30','mackerel',20,1,'Jo'),(3,2,'Monday','10:00','plankton mix',1.2,0,'Arne'),(4,3,'Wednesday','15:00','smelt',6.5,1,'Luz'),(5,4,'Monday','09:30','mussels',2.4,0,'Arne'),(6,5,'Monday','09:00','brine shrimp',0.4,0,'Luz'),(7,3,'Saturday','15:00','smelt',7,1,'Jo');
INSERT INTO Visitors VALUES ('2024-05-10',412,230,5,7480,910,'N'),('2024-05-11',980,1105,0,21350,4020,'N'),('2024-05-12',1040,1222,0,23010,4415,'Y'),('2024-05-13',205,96,8,3320,380,'N'),('2024-05-14',188,120,11,3110,295,'N');

-- ? Which is the largest tank?
-- ? tank holding the most litres
SELECT tankName FROM Tanks ORDER BY litres DESC LIMIT 1;
-- ? Which tanks hold fresh water?
SELECT tankName FROM Tanks WHERE water = 'fresh';
-- ? Where is the water coldest?
SELECT tankName FROM Tanks ORDER BY tempC LIMIT 1;
-- ? Which tanks can only be cleaned with a diver?
-- ? tanks for which a diver is needed
SELECT tankName FROM Tanks WHERE diverNeeded = 1;
-- ? Which tanks haven't been cleaned since 2024-05-10, so before that date?
SELECT tankName FROM Tanks WHERE cleanedOn < '2024-05-10';
-- ? Which tank stands empty, without any inhabitants?
-- ? tanks with no animals
SELECT tankName FROM Tanks WHERE tankNo NOT IN (SELECT tankNo FROM Inhabitants);
-- ? Where does Old Pablo live?
SELECT Tanks.tankName FROM Tanks JOIN Inhabitants ON Inhabitants.tankNo = Tanks.tankNo WHERE Inhabitants.petName = 'Old Pablo';
-- ? What lives in the Cold Coast?
-- ? species in the Cold Coast tank
SELECT Inhabitants.species FROM Inhabitants JOIN Tanks ON Tanks.tankNo = Inhabitants.tankNo WHERE Tanks.tankName = 'Cold Coast';
-- ? Which of our creatures are poisonous to touch, venomous ones?
SELECT species FROM Inhabitants WHERE venomous = 'Y';
-- ? Which animals have a name of their own? Name and species.
-- ? named animals with their species
SELECT petName, species FROM Inhabitants WHERE petName IS NOT NULL;
-- ? What is the longest animal in the house?
SELECT species FROM Inhabitants ORDER BY lengthCm DESC LIMIT 1;
-- ? How many animals swim in each tank? Name of the tank and heads.
-- ? head count by tank
SELECT Tanks.tankName, SUM(Inhabitants.heads) FROM Inhabitants JOIN Tanks ON Tanks.tankNo = Inhabitants.tankNo GROUP BY Tanks.tankNo;
-- ? In which tanks are there more than 50 animals?
SELECT Tanks.tankName FROM Inhabitants JOIN Tanks ON Tanks.tankNo = Inhabitants.tankNo GROUP BY Tanks.tankNo HAVING SUM(Inhabitants.heads) > 50;
-- ? How many litres does each moon jelly have to itself, tank size divided by heads?
SELECT Tanks.litres / Inhabitants.heads FROM Inhabitants JOIN Tanks ON Tanks.tankNo = Inhabitants.tankNo WHERE Inhabitants.species = 'moon jelly';
-- ? Who has lived here longest? Species and year of arrival.
-- ? earliest arrival: species, year
SELECT species, arrived FROM Inhabitants ORDER BY arrived LIMIT 1;
-- ? Which species are kept in the warm tanks over 25 degrees?
SELECT Inhabitants.species FROM Inhabitants JOIN Tanks ON Tanks.tankNo = Inhabitants.tankNo WHERE Tanks.tempC > 25;
-- ? When can visitors watch the sharks being fed? Day and time at the Shark Lagoon.
-- ? feeding times of the Shark Lagoon: weekday and time
SELECT Feedings.weekday, Feedings.atTime FROM Feedings JOIN Tanks ON Tanks.tankNo = Feedings.tankNo WHERE Tanks.tankName = 'Shark Lagoon';
-- ? Which feedings are shown to the public? Tank, day, time.
SELECT Tanks.tankName, Feedings.weekday, Feedings.atTime FROM Feedings JOIN Tanks ON Tanks.tankNo = Feedings.tankNo WHERE Feedings.publicShow = 1;
-- ? What does Jo feed? Foods, each once.
-- ? distinct foods handed out by Jo
SELECT DISTINCT food FROM Feedings WHERE keeper = 'Jo';
-- ? How many kilos of each food do we need a week?
SELECT food, SUM(kilos) FROM Feedings GROUP BY food;
-- ? Which keeper handles the most kilos in total?
-- ? keeper with the largest amount of food
SELECT keeper FROM Feedings GROUP BY keeper ORDER BY SUM(kilos) DESC LIMIT 1;
-- ? Which keepers feed more than one tank?
SELECT keeper FROM Feedings GROUP BY keeper HAVING COUNT(DISTINCT tankNo) > 1;
-- ? Monday's round in order of time: tank and food
SELECT Tanks.tankName, Feedings.food FROM Feedings JOIN Tanks ON Tanks.tankNo = Feedings.tankNo WHERE Feedings.weekday = 'Monday' ORDER BY Feedings.atTime;
-- ? Which day brought in the most money, tickets and shop together?
-- ? best day counting takings plus shop sales
SELECT day FROM Visitors ORDER BY takings + shopSales DESC LIMIT 1;
-- ? On which days were there more children than adults?
SELECT day FROM Visitors WHERE children > adults;
-- ? On which days did no school class come, 0 classes?
-- ? days with 0 school classes
SELECT day FROM Visitors WHERE schoolClasses = 0;
-- ? How many adults and how many children came in all?
SELECT SUM(adults), SUM(children) FROM Visitors;
-- ? On which day did we close early?
SELECT day FROM Visitors WHERE closedEarly = 'Y';
-- ? Which days had takings above the average?
-- ? better-than-average days by takings
SELECT day FROM Visitors WHERE takings > (SELECT AVG(takings) FROM Visitors);
-- ? Which tanks house both fish eaters and plankton eaters? Tank names; they eat fish and plankton.
-- ? tanks with something that eats fish and something that eats plankton
SELECT Tanks.tankName FROM Tanks JOIN Inhabitants ON Inhabitants.tankNo = Tanks.tankNo WHERE Inhabitants.eats = 'fish' INTERSECT SELECT Tanks.tankName FROM Tanks JOIN Inhabitants ON Inhabitants.tankNo = Tanks.tankNo WHERE Inhabitants.eats = 'plankton';
