-- Archaeology: sites, trenches, finds and excavators.
CREATE TABLE Site (SiteCode TEXT PRIMARY KEY, SiteName TEXT, Municipality TEXT, Period TEXT, StartYear INTEGER, EndYear INTEGER, Visitors INTEGER);
CREATE TABLE Digger (DiggerId INTEGER PRIMARY KEY, DiggerName TEXT, University TEXT, Student INTEGER, DayRate REAL);
CREATE TABLE Trench (TrenchId INTEGER PRIMARY KEY, SiteCode TEXT REFERENCES Site(SiteCode), Label TEXT, DepthCm INTEGER, AreaM2 REAL, SupervisorId INTEGER REFERENCES Digger(DiggerId), BackFilled TEXT);
CREATE TABLE Find (FindNo INTEGER PRIMARY KEY, TrenchId INTEGER REFERENCES Trench(TrenchId), FoundOn TEXT, ObjectType TEXT, Material TEXT, WeightG REAL, DatedFrom INTEGER, DatedTo INTEGER, FinderId INTEGER REFERENCES Digger(DiggerId), OnDisplay INTEGER);
INSERT INTO Site VALUES ('RVB','Roman Villa','Belmar','Roman',2016,NULL,12400),('HGF','Hill Fort','Trennick','Iron Age',2009,2014,3100),('ABY','St Bride''s Abbey','Holmby','medieval',2020,NULL,8800),('PIT','Gravel Pit 4','Carrow','Bronze Age',2022,2022,0),('WRK','Glassworks','Dornau','early modern',2023,NULL,250);
INSERT INTO Digger VALUES (1,'Prof. Alma Reiss','Klara University',0,320),(2,'Duncan Frame','Klara University',0,210),(3,'Petra Lowe','Marlow College',1,60),(4,'Yusuf Demir','Marlow College',1,60),(5,'Gwen Hollis',NULL,0,0),(6,'Erik Sand','Bergen',0,190);
INSERT INTO Trench VALUES (1,'RVB','A',140,48,1,'N'),(2,'RVB','B',95,30,2,'N'),(3,'HGF','1',210,75.5,2,'Y'),(4,'ABY','North',180,62,6,'N'),(5,'ABY','Cloister',120,40,1,'N'),(6,'PIT','X',60,12,6,'Y'),(7,'WRK','1',45,20,NULL,'N');
INSERT INTO Find VALUES (101,1,'2017-07-04','coin','bronze',8.2,270,274,3,1),(102,1,'2017-07-05','mosaic piece','stone',1300,200,300,2,1),(103,2,'2019-06-20','brooch','silver',22.5,150,200,5,1),(104,3,'2011-08-11','sword','iron',740,-200,-100,2,0),(105,3,'2012-08-02','loom weight','clay',410,-300,-100,6,0),(106,4,'2021-05-30','ring','gold',5.1,1250,1300,4,1),(107,5,'2022-06-17','tile','clay',2100,1300,1350,3,0),(108,6,'2022-04-09','axe','bronze',560,-1500,-1300,6,0),(109,4,'2023-06-01','coin','silver',1.4,1272,1307,5,0),(110,2,'2023-07-12','coin','bronze',6.9,320,340,4,NULL);

-- ? At which sites are we still digging?
-- ? excavations without an end year
SELECT SiteName FROM Site WHERE EndYear IS NULL;
-- ? How many years did the Hill Fort dig last?
SELECT EndYear - StartYear FROM Site WHERE SiteName = 'Hill Fort';
-- ? Which site draws the biggest crowds?
-- ? most visited site
SELECT SiteName FROM Site ORDER BY Visitors DESC LIMIT 1;
-- ? From which period is the Gravel Pit 4 site?
SELECT Period FROM Site WHERE SiteName = 'Gravel Pit 4';
-- ? What gold and silver have we found? Object and material, with material gold or silver.
-- ? precious metal finds: object, material (gold, silver)
SELECT ObjectType, Material FROM Find WHERE Material IN ('gold', 'silver');
-- ? What is our oldest object, dated earliest?
SELECT ObjectType FROM Find ORDER BY DatedFrom LIMIT 1;
-- ? Which finds date from before the year 0? Object type only.
-- ? objects dated before year 0
SELECT ObjectType FROM Find WHERE DatedFrom < 0;
-- ? Heaviest find?
SELECT ObjectType FROM Find ORDER BY WeightG DESC LIMIT 1;
-- ? Who found the sword?
-- ? finder of the sword
SELECT Digger.DiggerName FROM Digger JOIN Find ON Find.FinderId = Digger.DiggerId WHERE Find.ObjectType = 'sword';
-- ? At which site did the ring come to light?
SELECT Site.SiteName FROM Site JOIN Trench ON Trench.SiteCode = Site.SiteCode JOIN Find ON Find.TrenchId = Trench.TrenchId WHERE Find.ObjectType = 'ring';
-- ? How many coins have been found at each site?
-- ? coin finds per site
SELECT Site.SiteName, COUNT(*) FROM Find JOIN Trench ON Trench.TrenchId = Find.TrenchId JOIN Site ON Site.SiteCode = Trench.SiteCode WHERE Find.ObjectType = 'coin' GROUP BY Site.SiteCode;
-- ? What can be seen in the showcase, that is on display?
SELECT ObjectType FROM Find WHERE OnDisplay = 1;
-- ? Who works for nothing, at a day rate of 0?
-- ? volunteers (day rate 0)
SELECT DiggerName FROM Digger WHERE DayRate = 0;
-- ? Which diggers are students?
SELECT DiggerName FROM Digger WHERE Student = 1;
-- ? Which students have made a find?
-- ? students with at least one find, each once
SELECT DISTINCT Digger.DiggerName FROM Digger JOIN Find ON Find.FinderId = Digger.DiggerId WHERE Digger.Student = 1;
-- ? Who hasn't found a thing?
SELECT DiggerName FROM Digger WHERE DiggerId NOT IN (SELECT FinderId FROM Find);
-- ? Who supervises more than one trench?
-- ? supervisors of several trenches
SELECT Digger.DiggerName FROM Digger JOIN Trench ON Trench.SupervisorId = Digger.DiggerId GROUP BY Digger.DiggerId HAVING COUNT(*) > 1;
-- ? Which trench has no supervisor? Site and label.
SELECT Site.SiteName, Trench.Label FROM Trench JOIN Site ON Site.SiteCode = Trench.SiteCode WHERE Trench.SupervisorId IS NULL;
-- ? Which trenches came up empty? Labels of those with no finds.
-- ? trench labels without finds
SELECT Label FROM Trench WHERE TrenchId NOT IN (SELECT TrenchId FROM Find);
-- ? How deep did we dig at most at each site?
SELECT Site.SiteName, MAX(Trench.DepthCm) FROM Trench JOIN Site ON Site.SiteCode = Trench.SiteCode GROUP BY Site.SiteCode;
-- ? Which sites have trenches that were filled in again?
-- ? sites with a backfilled trench
SELECT Site.SiteName FROM Site JOIN Trench ON Trench.SiteCode = Site.SiteCode WHERE Trench.BackFilled = 'Y';
-- ? Who found something in a trench supervised by somebody from their own university? Finder and supervisor.
-- ? finder and supervisor when both are from the same university
SELECT f.DiggerName, s.DiggerName FROM Find JOIN Trench ON Trench.TrenchId = Find.TrenchId JOIN Digger f ON f.DiggerId = Find.FinderId JOIN Digger s ON s.DiggerId = Trench.SupervisorId WHERE f.University = s.University;
-- ? How wide is the dating of the loom weight, in years?
SELECT DatedTo - DatedFrom FROM Find WHERE ObjectType = 'loom weight';
-- ? Number of finds per material, most common first
-- ? materials by number of objects, top one first
SELECT Material, COUNT(*) FROM Find GROUP BY Material ORDER BY COUNT(*) DESC;
-- ? Which materials turn up only once?
SELECT Material FROM Find GROUP BY Material HAVING COUNT(*) = 1;
-- ? What came out of the ground between 2017-01-01 and 2019-12-31, in the order of finding?
-- ? objects found from 2017-01-01 to 2019-12-31 by date
SELECT ObjectType FROM Find WHERE FoundOn BETWEEN '2017-01-01' AND '2019-12-31' ORDER BY FoundOn;
-- ? Which trenches are larger than the average one? Show label and area.
SELECT Label, AreaM2 FROM Trench WHERE AreaM2 > (SELECT AVG(AreaM2) FROM Trench);
-- ? Which objects were found in bronze as well as in silver?
-- ? types of object known in both bronze and silver
SELECT ObjectType FROM Find WHERE Material = 'bronze' INTERSECT SELECT ObjectType FROM Find WHERE Material = 'silver';
-- ? How much does a day with everybody on site cost us?
SELECT SUM(DayRate) FROM Digger;
-- ? In which municipalities has clay been found?
-- ? municipalities with clay finds
SELECT DISTINCT Site.Municipality FROM Site JOIN Trench ON Trench.SiteCode = Site.SiteCode JOIN Find ON Find.TrenchId = Trench.TrenchId WHERE Find.Material = 'clay';
