-- Polar research station: crew, ice cores, balloon launches, supplies.
CREATE TABLE wintercrew (crewNo INTEGER PRIMARY KEY, crewName TEXT, job TEXT, home TEXT, winters INTEGER, arrived TEXT, leaves TEXT, bloodGrp TEXT);
CREATE TABLE icecore (coreNo TEXT PRIMARY KEY, drilledBy INTEGER REFERENCES wintercrew(crewNo), drillDate TEXT, lengthM REAL, oldestYear INTEGER, brokenPieces INTEGER, shipped TEXT);
CREATE TABLE balloon (launchNo INTEGER PRIMARY KEY, launchDate TEXT, pilotNo INTEGER REFERENCES wintercrew(crewNo), burstAltKm REAL, minTempC REAL, ozoneDu INTEGER, lost INTEGER);
CREATE TABLE supply (item TEXT PRIMARY KEY, category TEXT, unit TEXT, inStock REAL, usedPerWeek REAL, minStock REAL, frozen INTEGER);
INSERT INTO wintercrew VALUES (1,'Astrid Nygaard','station leader','Norway',3,'2023-11-20','2025-01-31','A'),(2,'Tomasz Wilk','meteorologist','Poland',1,'2023-11-20','2025-01-31','0'),(3,'Grace Mwangi','doctor','Kenya',0,'2023-12-15','2025-01-31','B'),(4,'Pierre Lacombe','cook','France',5,'2023-11-20','2025-01-31','A'),(5,'Hiro Tanabe','glaciologist','Japan',2,'2023-12-15','2024-12-01','AB'),(6,'Ana Belmonte','mechanic','Chile',1,'2023-11-20',NULL,'0');
INSERT INTO icecore VALUES ('IC-1',5,'2024-01-08',31.5,1640,2,'Y'),('IC-2',5,'2024-01-19',88.0,-210,7,'Y'),('IC-3',1,'2024-02-02',12.2,1888,0,'N'),('IC-4',5,'2024-02-11',140.6,-2650,15,'N'),('IC-5',NULL,'2024-03-01',4.0,1969,1,'N');
INSERT INTO balloon VALUES (1,'2024-06-01',2,29.8,-81.5,231,0),(2,'2024-07-01',2,31.2,-88.0,205,0),(3,'2024-08-01',6,12.4,-70.1,NULL,1),(4,'2024-09-01',2,30.5,-90.3,148,0),(5,'2024-10-01',1,33.0,-86.7,122,0),(6,'2024-11-01',2,NULL,NULL,NULL,1);
INSERT INTO supply VALUES ('diesel','fuel','litres',84000,1450,20000,0),('flour','food','kg',410,16,50,0),('fish','food','kg',95,8,30,1),('coffee','food','kg',12,2.5,15,0),('helium','science','bottles',38,1,10,0),('bandages','medical','packs',60,0.5,20,0),('ice cream','food','litres',3,1.5,0,1);

-- ? Who is the cook?
-- ? name of our cook
SELECT crewName FROM wintercrew WHERE job = 'cook';
-- ? Who is spending the first winter here, with 0 winters before?
SELECT crewName FROM wintercrew WHERE winters = 0;
-- ? Who knows the place best, having wintered most often?
-- ? crew member with the most winters
SELECT crewName FROM wintercrew ORDER BY winters DESC LIMIT 1;
-- ? Whose departure hasn't been fixed yet?
SELECT crewName FROM wintercrew WHERE leaves IS NULL;
-- ? The doctor needs donors: who has blood group 0?
-- ? crew with blood group 0
SELECT crewName FROM wintercrew WHERE bloodGrp = '0';
-- ? Who came on 2023-12-15?
SELECT crewName FROM wintercrew WHERE arrived = '2023-12-15';
-- ? What's the longest ice core?
-- ? number of the longest core
SELECT coreNo FROM icecore ORDER BY lengthM DESC LIMIT 1;
-- ? Which cores reach back before the year 0?
SELECT coreNo FROM icecore WHERE oldestYear < 0;
-- ? Which cores are still lying here and haven't been shipped?
-- ? unshipped ice cores
SELECT coreNo FROM icecore WHERE shipped = 'N';
-- ? Who drilled IC-3?
SELECT wintercrew.crewName FROM wintercrew JOIN icecore ON icecore.drilledBy = wintercrew.crewNo WHERE icecore.coreNo = 'IC-3';
-- ? How many metres of ice did each person drill?
-- ? metres drilled by name
SELECT wintercrew.crewName, SUM(icecore.lengthM) FROM icecore JOIN wintercrew ON wintercrew.crewNo = icecore.drilledBy GROUP BY wintercrew.crewNo;
-- ? Which core came up in one go, with 0 broken pieces?
SELECT coreNo FROM icecore WHERE brokenPieces = 0;
-- ? For which core don't we know who drilled it?
SELECT coreNo FROM icecore WHERE drilledBy IS NULL;
-- ? Which cores are longer than the average core?
-- ? above-average length: core numbers
SELECT coreNo FROM icecore WHERE lengthM > (SELECT AVG(lengthM) FROM icecore);
-- ? When was the ozone layer thinnest? Date of the launch with the lowest ozone.
-- ? launch date with the least ozone
SELECT launchDate FROM balloon WHERE ozoneDu IS NOT NULL ORDER BY ozoneDu LIMIT 1;
-- ? What was the coldest temperature a balloon met?
SELECT MIN(minTempC) FROM balloon;
-- ? Which balloons got lost? Dates.
SELECT launchDate FROM balloon WHERE lost = 1;
-- ? Who launched a balloon that was lost?
-- ? people whose balloon got lost
SELECT wintercrew.crewName FROM wintercrew JOIN balloon ON balloon.pilotNo = wintercrew.crewNo WHERE balloon.lost = 1;
-- ? How many balloons did each person launch, the busiest first?
SELECT wintercrew.crewName, COUNT(*) FROM balloon JOIN wintercrew ON wintercrew.crewNo = balloon.pilotNo GROUP BY wintercrew.crewNo ORDER BY COUNT(*) DESC;
-- ? Who has never launched a balloon?
-- ? crew without a balloon launch
SELECT crewName FROM wintercrew WHERE crewNo NOT IN (SELECT pilotNo FROM balloon);
-- ? Who has both drilled a core and launched a balloon?
SELECT wintercrew.crewName FROM wintercrew JOIN icecore ON icecore.drilledBy = wintercrew.crewNo INTERSECT SELECT wintercrew.crewName FROM wintercrew JOIN balloon ON balloon.pilotNo = wintercrew.crewNo;
-- ? Which balloons climbed higher than 30 km? Date and altitude.
SELECT launchDate, burstAltKm FROM balloon WHERE burstAltKm > 30;
-- ? How many weeks will the flour last?
-- ? flour: stock divided by weekly use
SELECT inStock / usedPerWeek FROM supply WHERE item = 'flour';
-- ? What runs out first? The item with the fewest weeks left, stock divided by weekly use.
SELECT item FROM supply ORDER BY inStock / usedPerWeek LIMIT 1;
-- ? What do we have too little of, less than the minimum?
-- ? items below minimum stock
SELECT item FROM supply WHERE inStock < minStock;
-- ? What has to be kept in the freezer?
-- ? frozen items
SELECT item FROM supply WHERE frozen = 1;
-- ? Which food do we use up quickest, in units per week?
SELECT item FROM supply WHERE category = 'food' ORDER BY usedPerWeek DESC LIMIT 1;
-- ? Number of items in each category, only categories with more than one
-- ? categories holding several items, with the count
SELECT category, COUNT(*) FROM supply GROUP BY category HAVING COUNT(*) > 1;
-- ? Ozone between 100 and 200 units: dates in order
SELECT launchDate FROM balloon WHERE ozoneDu BETWEEN 100 AND 200 ORDER BY launchDate;
-- ? How far apart are the highest and the lowest ozone value?
SELECT MAX(ozoneDu) - MIN(ozoneDu) FROM balloon;
