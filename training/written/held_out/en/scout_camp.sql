-- Scouts: packs, scouts, badges and camps.
CREATE TABLE pack (pk TEXT PRIMARY KEY, pack_nm TEXT, meets TEXT, leader TEXT, scarf TEXT, dues_q REAL);
CREATE TABLE scout (sc_id INTEGER PRIMARY KEY, nm TEXT, pk TEXT REFERENCES pack(pk), born TEXT, sex TEXT, swims INTEGER, diet TEXT, patrol_lead INTEGER);
CREATE TABLE badge (bd TEXT PRIMARY KEY, bd_nm TEXT, category TEXT, min_age INTEGER, tasks INTEGER, metal TEXT);
CREATE TABLE earned (sc_id INTEGER REFERENCES scout(sc_id), bd TEXT REFERENCES badge(bd), got_on TEXT, tester TEXT, PRIMARY KEY (sc_id, bd));
CREATE TABLE camp (cp_id INTEGER PRIMARY KEY, place TEXT, from_dt TEXT, nights INTEGER, pk TEXT REFERENCES pack(pk), took_part INTEGER, rain_days INTEGER, cost_head REAL, lake TEXT);
INSERT INTO pack VALUES ('CUB','Grey Cubs','Tuesday','Akela Sue','yellow',15),('SCO','Falcon Troop','Friday','Baloo Jim','green',18),('EXP','Trail Blazers','Friday','Hathi Ron','red',20),('SEA','Sea Otters','Saturday',NULL,'blue',18);
INSERT INTO scout VALUES (1,'Lily','CUB','2014-03-02','F',1,'vegetarian',0),(2,'Omar','CUB','2015-07-19','M',0,'halal',0),(3,'Finn','SCO','2012-01-25','M',1,NULL,1),(4,'Greta','SCO','2011-11-11','F',1,NULL,0),(5,'Ivo','EXP','2008-05-06','M',1,'vegan',1),(6,'Ruby','EXP','2009-09-30','F',0,NULL,0),(7,'Sam','SCO','2012-10-14','M',0,'vegetarian',0),(8,'Tess',NULL,'2016-02-08','F',0,NULL,0);
INSERT INTO badge VALUES ('FIR','Fire Lighter','outdoor',10,4,'bronze'),('KNO','Knots','skills',8,6,'bronze'),('AID','First Aid','skills',12,9,'silver'),('CAN','Canoe','water',11,7,'silver'),('STA','Star Gazer','nature',9,5,'bronze'),('EXP','Night Hike','outdoor',14,12,'gold');
INSERT INTO earned VALUES (1,'KNO','2023-11-14','Akela Sue'),(1,'STA','2024-02-06','Akela Sue'),(3,'KNO','2022-05-20','Baloo Jim'),(3,'FIR','2023-06-09','Baloo Jim'),(3,'AID','2024-03-15','Dr Amsel'),(4,'FIR','2023-06-09','Baloo Jim'),(4,'CAN','2023-08-02','Hathi Ron'),(5,'EXP','2023-10-21','Hathi Ron'),(5,'AID','2022-03-18','Dr Amsel'),(5,'CAN','2021-08-04','Hathi Ron');
INSERT INTO camp VALUES (1,'Heron Lake','2023-07-29',10,'SCO',22,4,185,'Y'),(2,'Fox Wood','2023-05-18',3,'CUB',14,0,60,'N'),(3,'Tarn Hows','2023-08-12',12,'EXP',9,7,240,'Y'),(4,'Fox Wood','2024-05-09',3,'CUB',17,2,65,'N'),(5,'Parsonage Field','2024-03-22',2,'SCO',19,2,0,'N');

-- ? Who is in the Falcon Troop?
-- ? scouts of the Falcon Troop
SELECT scout.nm FROM scout JOIN pack ON pack.pk = scout.pk WHERE pack.pack_nm = 'Falcon Troop';
-- ? Which pack is missing a leader?
SELECT pack_nm FROM pack WHERE leader IS NULL;
-- ? When do the Grey Cubs meet, and what colour is their scarf?
SELECT meets, scarf FROM pack WHERE pack_nm = 'Grey Cubs';
-- ? Which scouts can't swim?
-- ? non-swimmers
SELECT nm FROM scout WHERE swims = 0;
-- ? Who is vegetarian or vegan? Diet vegetarian, vegan.
SELECT nm FROM scout WHERE diet IN ('vegetarian', 'vegan');
-- ? Who eats everything, with no special diet?
-- ? scouts without a diet
SELECT nm FROM scout WHERE diet IS NULL;
-- ? Who is waiting for a pack?
SELECT nm FROM scout WHERE pk IS NULL;
-- ? Our oldest scout, who is it?
SELECT nm FROM scout ORDER BY born LIMIT 1;
-- ? Which scouts lead a patrol, and in which pack?
-- ? patrol leaders with the name of their pack
SELECT scout.nm, pack.pack_nm FROM scout JOIN pack ON pack.pk = scout.pk WHERE scout.patrol_lead = 1;
-- ? Which pack has no scouts?
SELECT pack_nm FROM pack WHERE pk NOT IN (SELECT pk FROM scout WHERE pk IS NOT NULL);
-- ? Number of scouts in each pack
-- ? how big is every pack
SELECT pack.pack_nm, COUNT(*) FROM scout JOIN pack ON pack.pk = scout.pk GROUP BY pack.pk;
-- ? Which badge is the hardest, with the most tasks?
SELECT bd_nm FROM badge ORDER BY tasks DESC LIMIT 1;
-- ? Which badges may a nine-year-old go for, with a minimum age of 9 or lower?
SELECT bd_nm FROM badge WHERE min_age <= 9;
-- ? Which badges has Finn earned?
-- ? Finn's badges
SELECT badge.bd_nm FROM badge JOIN earned ON earned.bd = badge.bd JOIN scout ON scout.sc_id = earned.sc_id WHERE scout.nm = 'Finn';
-- ? Who has the First Aid badge?
SELECT scout.nm FROM scout JOIN earned ON earned.sc_id = scout.sc_id JOIN badge ON badge.bd = earned.bd WHERE badge.bd_nm = 'First Aid';
-- ? Who has no badge yet?
-- ? scouts without any badge
SELECT nm FROM scout WHERE sc_id NOT IN (SELECT sc_id FROM earned);
-- ? Who has at least three badges?
SELECT scout.nm FROM scout JOIN earned ON earned.sc_id = scout.sc_id GROUP BY scout.sc_id HAVING COUNT(*) >= 3;
-- ? How often has each badge been awarded? Most popular first.
-- ? badges by number of times earned, most often first
SELECT badge.bd_nm, COUNT(*) FROM earned JOIN badge ON badge.bd = earned.bd GROUP BY badge.bd ORDER BY COUNT(*) DESC;
-- ? Which testers are leaders of a pack as well?
SELECT tester FROM earned INTERSECT SELECT leader FROM pack;
-- ? Which testers don't lead a pack?
-- ? outside testers, not pack leaders
SELECT tester FROM earned EXCEPT SELECT leader FROM pack;
-- ? Who has both Canoe and First Aid?
SELECT scout.nm FROM scout JOIN earned ON earned.sc_id = scout.sc_id JOIN badge ON badge.bd = earned.bd WHERE badge.bd_nm = 'Canoe' INTERSECT SELECT scout.nm FROM scout JOIN earned ON earned.sc_id = scout.sc_id JOIN badge ON badge.bd = earned.bd WHERE badge.bd_nm = 'First Aid';
-- ? Which scouts have a silver badge? Each name once.
-- ? holders of silver badges without doubles
SELECT DISTINCT scout.nm FROM scout JOIN earned ON earned.sc_id = scout.sc_id JOIN badge ON badge.bd = earned.bd WHERE badge.metal = 'silver';
-- ? Which camp was the longest?
SELECT place FROM camp ORDER BY nights DESC LIMIT 1;
-- ? Which camps stayed dry, 0 rainy days?
-- ? camps with 0 rain days: place and date
SELECT place, from_dt FROM camp WHERE rain_days = 0;
-- ? What did the camp at Tarn Hows cost for everybody together?
-- ? Tarn Hows: heads times cost per head
SELECT took_part * cost_head FROM camp WHERE place = 'Tarn Hows';
-- ? Where have we camped more than once?
SELECT place FROM camp GROUP BY place HAVING COUNT(*) > 1;
-- ? Which packs have camped at a lake?
SELECT DISTINCT pack.pack_nm FROM pack JOIN camp ON camp.pk = pack.pk WHERE camp.lake = 'Y';
-- ? How rainy was each camp, rain days divided by nights? With the place in front.
-- ? place and share of rainy days (rain days over nights) for every camp
SELECT place, rain_days / nights FROM camp;
-- ? Camps that cost more than the average per head
-- ? places where the cost per head was above average
SELECT place FROM camp WHERE cost_head > (SELECT AVG(cost_head) FROM camp);
-- ? Camps from 2023-05-01 to 2023-07-31, earliest first
SELECT place FROM camp WHERE from_dt BETWEEN '2023-05-01' AND '2023-07-31' ORDER BY from_dt;
