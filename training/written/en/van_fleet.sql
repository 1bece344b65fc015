-- Fleet of a heating installer: vehicles, drivers, trips, fuel stops and workshop visits.
CREATE TABLE VEH (
  VEH_ID INTEGER PRIMARY KEY,
  PLATE TEXT,
  MODEL TEXT,
  FUEL TEXT,
  BUILT INTEGER,
  KM INTEGER,
  LEASED TEXT
);
CREATE TABLE DRV (
  DRV_ID INTEGER PRIMARY KEY,
  DRV_NAME TEXT,
  LICENCE TEXT,
  POINTS INTEGER
);
CREATE TABLE TRIP (
  TRIP_ID INTEGER PRIMARY KEY,
  VEH_ID INTEGER REFERENCES VEH(VEH_ID),
  DRV_ID INTEGER REFERENCES DRV(DRV_ID),
  TRIP_DT TEXT,
  KM_START INTEGER,
  KM_END INTEGER,
  DEST TEXT
);
CREATE TABLE REFUEL (
  REF_ID INTEGER PRIMARY KEY,
  VEH_ID INTEGER REFERENCES VEH(VEH_ID),
  REF_DT TEXT,
  LITRES REAL,
  PRICE_L REAL
);
CREATE TABLE SERVICE (
  SRV_ID INTEGER PRIMARY KEY,
  VEH_ID INTEGER REFERENCES VEH(VEH_ID),
  SRV_DT TEXT,
  WORK TEXT,
  COST REAL
);
INSERT INTO VEH VALUES
 (1,'HN-401','Trafico','diesel',2016,184300,'N'),(2,'HN-402','Trafico','diesel',2019,97200,'N'),(3,'HN-403','Kango','petrol',2020,51800,'Y'),(4,'HN-404','e-Kango','electric',2023,9400,'Y'),(5,'HN-405','Master Plus','diesel',2013,241000,'N'),(6,'HN-406','Kango','petrol',2022,22500,'Y');
INSERT INTO DRV VALUES
 (1,'Stefan Kurz','C',3),(2,'Amina Toure','B',0),(3,'Jiri Havel','B',5),(4,'Lotte Braun','C',0),(5,'Paul Engel','B',1);
INSERT INTO TRIP VALUES
 (1,1,1,'2024-01-15',183800,184020,'Ulm'),(2,2,2,'2024-01-15',96900,96990,'Heidenheim'),(3,3,3,'2024-01-16',51500,51560,'Aalen'),(4,4,2,'2024-01-17',9300,9345,'Aalen'),
 (5,1,1,'2024-01-18',184020,184300,'Augsburg'),(6,6,3,'2024-01-18',22300,22420,'Ulm'),(7,2,4,'2024-01-19',96990,97200,'Stuttgart'),(8,3,2,'2024-01-22',51560,51800,'Augsburg');
INSERT INTO REFUEL VALUES
 (1,1,'2024-01-15',62,1.72),(2,2,'2024-01-16',48.5,1.69),(3,3,'2024-01-16',36,1.81),(4,1,'2024-01-18',55,1.75),(5,6,'2024-01-19',30.2,1.79),(6,2,'2024-01-19',41,1.74);
INSERT INTO SERVICE VALUES
 (1,1,'2023-11-02','brake pads',420),(2,5,'2023-11-20','gearbox',2900),(3,2,'2023-12-01','tyres',560),(4,5,'2024-01-08','exhaust',610),(5,3,'2024-01-10','inspection',190),(6,1,'2024-01-25','inspection',210);

-- ? Which of the vans run on diesel? Plates please.
SELECT PLATE FROM VEH WHERE FUEL = 'diesel';
-- ? Which vehicle has the most kilometres on the clock?
-- ? number plate of the car with the highest mileage
SELECT PLATE FROM VEH ORDER BY KM DESC LIMIT 1;
-- ? Which drivers have a clean record, no penalty points at all?
SELECT DRV_NAME FROM DRV WHERE POINTS = 0;
-- ? How many vehicles are leased?
-- ? count the ones that are not ours but leased
SELECT COUNT(*) FROM VEH WHERE LEASED = 'Y';
-- ? How far was every trip? Destination and kilometres driven.
SELECT DEST, KM_END - KM_START FROM TRIP;
-- ? Which trip was the longest? Date and destination.
-- ? date and destination of the trip with the most kilometres
SELECT TRIP_DT, DEST FROM TRIP ORDER BY KM_END - KM_START DESC LIMIT 1;
-- ? Which vehicles haven't been on the road, that is have no trip?
SELECT PLATE FROM VEH WHERE VEH_ID NOT IN (SELECT VEH_ID FROM TRIP);
-- ? Who never drove anywhere?
-- ? drivers with no trip in the log
SELECT DRV_NAME FROM DRV WHERE DRV_ID NOT IN (SELECT DRV_ID FROM TRIP);
-- ? Fuel bill per vehicle: plate and total paid, litres times price
-- ? What have we spent on fuel for each number plate?
SELECT v.PLATE, SUM(r.LITRES * r.PRICE_L) FROM VEH v JOIN REFUEL r ON v.VEH_ID = r.VEH_ID GROUP BY v.VEH_ID;
-- ? Where was the fuel price highest: on what date and for which plate?
SELECT r.REF_DT, v.PLATE FROM REFUEL r JOIN VEH v ON r.VEH_ID = v.VEH_ID ORDER BY r.PRICE_L DESC LIMIT 1;
-- ? Average price per litre we pay for petrol cars
-- ? mean litre price over all refuelling of petrol vehicles
SELECT AVG(r.PRICE_L) FROM REFUEL r JOIN VEH v ON r.VEH_ID = v.VEH_ID WHERE v.FUEL = 'petrol';
-- ? Workshop cost per vehicle, dearest first. Plate and sum.
SELECT v.PLATE, SUM(s.COST) FROM VEH v JOIN SERVICE s ON v.VEH_ID = s.VEH_ID GROUP BY v.VEH_ID ORDER BY SUM(s.COST) DESC;
-- ? Which vehicles have been to the workshop more than once?
-- ? plates with two or more services
SELECT v.PLATE FROM VEH v JOIN SERVICE s ON v.VEH_ID = s.VEH_ID GROUP BY v.VEH_ID HAVING COUNT(*) > 1;
-- ? Who has driven to Augsburg?
SELECT d.DRV_NAME FROM DRV d JOIN TRIP t ON d.DRV_ID = t.DRV_ID WHERE t.DEST = 'Augsburg';
-- ? Which drivers were out with an electric vehicle?
-- ? names of those who drove an electric car
SELECT DISTINCT d.DRV_NAME FROM DRV d JOIN TRIP t ON d.DRV_ID = t.DRV_ID JOIN VEH v ON t.VEH_ID = v.VEH_ID WHERE v.FUEL = 'electric';
-- ? How many kilometres did each driver do?
SELECT d.DRV_NAME, SUM(t.KM_END - t.KM_START) FROM DRV d JOIN TRIP t ON d.DRV_ID = t.DRV_ID GROUP BY d.DRV_ID;
-- ? Which vehicles are above the average mileage of the fleet?
-- ? plates with more km than the fleet average
SELECT PLATE FROM VEH WHERE KM > (SELECT AVG(KM) FROM VEH);
-- ? Which models do we run? No duplicates.
SELECT DISTINCT MODEL FROM VEH;
-- ? vehicles built before 2017 that belong to us (not leased), plate and year
-- ? Which of our own vehicles date from before 2017? Give plate and year.
SELECT PLATE, BUILT FROM VEH WHERE BUILT < 2017 AND LEASED = 'N';
-- ? How many trips per destination?
SELECT DEST, COUNT(*) FROM TRIP GROUP BY DEST;
-- ? Which destinations were visited more than once?
-- ? places we went to at least twice
SELECT DEST FROM TRIP GROUP BY DEST HAVING COUNT(*) >= 2;
-- ? Which repairs came to between 200 and 600? Work and cost, cheapest first.
SELECT WORK, COST FROM SERVICE WHERE COST BETWEEN 200 AND 600 ORDER BY COST;
-- ? Did Jiri Havel use a Kango? Dates of his trips with one.
-- ? on what days did Jiri Havel drive the model Kango
SELECT t.TRIP_DT FROM TRIP t JOIN DRV d ON t.DRV_ID = d.DRV_ID JOIN VEH v ON t.VEH_ID = v.VEH_ID WHERE d.DRV_NAME = 'Jiri Havel' AND v.MODEL = 'Kango';
-- ? How many litres did we tank from 2024-01-15 to 2024-01-16 altogether?
SELECT SUM(LITRES) FROM REFUEL WHERE REF_DT BETWEEN '2024-01-15' AND '2024-01-16';
-- ? Which vehicles have never needed a workshop and have also never been refuelled here?
-- ? plates with neither service nor refuelling
SELECT PLATE FROM VEH WHERE VEH_ID NOT IN (SELECT VEH_ID FROM SERVICE) AND VEH_ID NOT IN (SELECT VEH_ID FROM REFUEL);
-- ? Number of vehicles and average year of build for each fuel
SELECT FUEL, COUNT(*), AVG(BUILT) FROM VEH GROUP BY FUEL;
-- ? Who has the most points on the licence?
-- ? driver with the highest points
SELECT DRV_NAME FROM DRV ORDER BY POINTS DESC LIMIT 1;
-- ? What's the newest van we have, plate and model?
SELECT PLATE, MODEL FROM VEH ORDER BY BUILT DESC LIMIT 1;
-- ? Drivers with licence class C, together with the plates they have driven, no doubles
-- ? which plates have been driven by holders of a C licence, and by whom (name, plate, each pair once)
SELECT DISTINCT d.DRV_NAME, v.PLATE FROM DRV d JOIN TRIP t ON d.DRV_ID = t.DRV_ID JOIN VEH v ON t.VEH_ID = v.VEH_ID WHERE d.LICENCE = 'C';
-- ? Total spent in the workshop since 2024-01-01
SELECT SUM(COST) FROM SERVICE WHERE SRV_DT >= '2024-01-01';
