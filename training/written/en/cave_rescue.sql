-- Caving: caves, cavers, expeditions underground and rescue missions.
CREATE TABLE Cave (CaveNr INTEGER PRIMARY KEY, CaveName TEXT, Mountain TEXT, LengthM INTEGER, DepthM INTEGER, FoundYear INTEGER, ShowCave INTEGER, IceInside TEXT, Bats INTEGER);
CREATE TABLE Caver (CaverNr INTEGER PRIMARY KEY, CaverName TEXT, Club TEXT, Diver TEXT, Doctor TEXT, Age INTEGER);
CREATE TABLE Trip (TripNr INTEGER PRIMARY KEY, CaveNr INTEGER REFERENCES Cave(CaveNr), LeaderNr INTEGER REFERENCES Caver(CaverNr), TripDate TEXT, HoursInside REAL, People INTEGER, NewMetres INTEGER);
CREATE TABLE Rescue (RescueNr INTEGER PRIMARY KEY, CaveNr INTEGER REFERENCES Cave(CaveNr), ChiefNr INTEGER REFERENCES Caver(CaverNr), RescueDate TEXT, Victims INTEGER, Dead INTEGER, Hours REAL, Cause TEXT);
INSERT INTO Cave VALUES (1,'Drip Palace','Kalkberg',2300,85,1871,1,'N',4000),(2,'Hollow Giant','Kalkberg',41200,1070,1956,0,'N',300),(3,'Ice Cellar','Frosthorn',1150,140,1902,1,'Y',0),(4,'Blue Sump','Tannstein',7800,310,1983,0,'N',50),(5,'Windy Hole','Frosthorn',620,205,2014,0,'Y',0),(6,'Fox Den','Tannstein',35,4,NULL,0,'N',12);
INSERT INTO Caver VALUES (1,'Hanno Reiter','CC Kalk','N','N',58),(2,'Dr Ilona Varga','CC Kalk','Y','Y',41),(3,'Stan Mills','Deep Moles','Y','N',36),(4,'Josefine Au','Deep Moles','N','N',23),(5,'Bruno Zank',NULL,'N','N',67),(6,'Petr Svoboda','CC Kalk','N','N',31);
INSERT INTO Trip VALUES (1,2,1,'2023-08-05',36,6,840),(2,4,3,'2023-09-16',9,3,120),(3,2,2,'2023-10-21',14,5,0),(4,5,4,'2024-01-27',6.5,4,210),(5,3,1,'2024-02-10',3,12,0),(6,2,6,'2024-07-13',52,8,1310),(7,4,2,'2024-08-24',11,2,65);
INSERT INTO Rescue VALUES (1,2,1,'2019-06-09',1,0,274,'rockfall'),(2,1,1,'2021-05-13',2,0,3,'lost'),(3,4,2,'2022-03-05',1,1,31,'diving'),(4,2,2,'2022-09-10',3,0,19,'flood'),(5,5,6,'2024-02-18',1,0,8.5,'fall');

-- ? Which caves can tourists visit?
-- ? show caves
SELECT CaveName FROM Cave WHERE ShowCave = 1;
-- ? What's the deepest cave?
SELECT CaveName FROM Cave ORDER BY DepthM DESC LIMIT 1;
-- ? Where is there ice underground?
-- ? caves with ice inside
SELECT CaveName FROM Cave WHERE IceInside = 'Y';
-- ? Which cave houses most bats?
SELECT CaveName FROM Cave ORDER BY Bats DESC LIMIT 1;
-- ? In which caves do no bats live, count 0?
SELECT CaveName FROM Cave WHERE Bats = 0;
-- ? How many metres of cave are known on each mountain?
-- ? total cave length by mountain
SELECT Mountain, SUM(LengthM) FROM Cave GROUP BY Mountain;
-- ? Which cave was found last?
SELECT CaveName FROM Cave ORDER BY FoundYear DESC LIMIT 1;
-- ? Which caves on the Frosthorn go down more than 150 metres?
-- ? Frosthorn caves deeper than 150 m
SELECT CaveName FROM Cave WHERE Mountain = 'Frosthorn' AND DepthM > 150;
-- ? Who can dive?
SELECT CaverName FROM Caver WHERE Diver = 'Y';
-- ? Is there a doctor among us?
-- ? cavers who are doctors
SELECT CaverName FROM Caver WHERE Doctor = 'Y';
-- ? Who belongs to no club?
SELECT CaverName FROM Caver WHERE Club IS NULL;
-- ? Who is the oldest caver?
SELECT CaverName FROM Caver ORDER BY Age DESC LIMIT 1;
-- ? Who led the trip on 2024-01-27?
-- ? trip leader of 2024-01-27
SELECT Caver.CaverName FROM Caver JOIN Trip ON Trip.LeaderNr = Caver.CaverNr WHERE Trip.TripDate = '2024-01-27';
-- ? Who has never led a trip?
SELECT CaverName FROM Caver WHERE CaverNr NOT IN (SELECT LeaderNr FROM Trip);
-- ? How many new metres have been explored in each cave? Name of the cave, biggest gain first.
-- ? newly discovered metres by cave, largest first
SELECT Cave.CaveName, SUM(Trip.NewMetres) FROM Trip JOIN Cave ON Cave.CaveNr = Trip.CaveNr GROUP BY Cave.CaveNr ORDER BY SUM(Trip.NewMetres) DESC;
-- ? How many new metres did Hanno Reiter's trips bring?
SELECT SUM(Trip.NewMetres) FROM Trip JOIN Caver ON Caver.CaverNr = Trip.LeaderNr WHERE Caver.CaverName = 'Hanno Reiter';
-- ? Which trip lasted longest, and in which cave? Date and cave.
-- ? date and cave of the longest stay underground
SELECT Trip.TripDate, Cave.CaveName FROM Trip JOIN Cave ON Cave.CaveNr = Trip.CaveNr ORDER BY Trip.HoursInside DESC LIMIT 1;
-- ? Which trips found nothing new, 0 metres? Dates.
SELECT TripDate FROM Trip WHERE NewMetres = 0;
-- ? Which caves have seen more than one trip?
-- ? caves visited on at least two trips
SELECT Cave.CaveName FROM Cave JOIN Trip ON Trip.CaveNr = Cave.CaveNr GROUP BY Cave.CaveNr HAVING COUNT(*) >= 2;
-- ? How many person-hours went into trip 6, people times hours?
SELECT People * HoursInside FROM Trip WHERE TripNr = 6;
-- ? In which caves did somebody have to be rescued? Each once.
-- ? caves with a rescue
SELECT DISTINCT Cave.CaveName FROM Cave JOIN Rescue ON Rescue.CaveNr = Cave.CaveNr;
-- ? Which caves have been free of accidents?
SELECT CaveName FROM Cave WHERE CaveNr NOT IN (SELECT CaveNr FROM Rescue);
-- ? Which rescue ended with a death? Cave and cause.
-- ? fatal accidents, cave and what caused them
SELECT Cave.CaveName, Rescue.Cause FROM Rescue JOIN Cave ON Cave.CaveNr = Rescue.CaveNr WHERE Rescue.Dead > 0;
-- ? How many people survived all the rescues together, victims minus dead?
SELECT SUM(Victims - Dead) FROM Rescue;
-- ? Who was in charge of the rescue after the flood?
SELECT Caver.CaverName FROM Caver JOIN Rescue ON Rescue.ChiefNr = Caver.CaverNr WHERE Rescue.Cause = 'flood';
-- ? Who has led a trip into a cave and also been chief of a rescue?
-- ? trip leaders who were rescue chiefs too
SELECT Caver.CaverName FROM Caver JOIN Trip ON Trip.LeaderNr = Caver.CaverNr INTERSECT SELECT Caver.CaverName FROM Caver JOIN Rescue ON Rescue.ChiefNr = Caver.CaverNr;
-- ? Rescues between 2021-01-01 and 2022-12-31, in order: date and cause
SELECT RescueDate, Cause FROM Rescue WHERE RescueDate BETWEEN '2021-01-01' AND '2022-12-31' ORDER BY RescueDate;
-- ? Which rescues took longer than the average? Causes.
-- ? causes of the longer-than-average rescues
SELECT Cause FROM Rescue WHERE Hours > (SELECT AVG(Hours) FROM Rescue);
-- ? How old are the members of each club on average?
SELECT Club, AVG(Age) FROM Caver WHERE Club IS NOT NULL GROUP BY Club;
-- ? Longest and shortest rescue in hours
SELECT MAX(Hours), MIN(Hours) FROM Rescue;
