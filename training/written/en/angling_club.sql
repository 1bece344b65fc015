-- Angling club: members, waters, fish species and the catch book.
CREATE TABLE angler (angler_no INTEGER PRIMARY KEY, nick TEXT, age INTEGER, licence_until TEXT, boat INTEGER, dues REAL);
CREATE TABLE water (water_no INTEGER PRIMARY KEY, water TEXT, kind TEXT, hectares REAL, max_depth REAL, night_fishing TEXT, stocked_with TEXT);
CREATE TABLE fish (fish_no INTEGER PRIMARY KEY, fish TEXT, min_size_cm INTEGER, predator INTEGER, close_from TEXT, close_to TEXT);
CREATE TABLE catch (catch_no INTEGER PRIMARY KEY, angler_no INTEGER REFERENCES angler(angler_no), water_no INTEGER REFERENCES water(water_no), fish_no INTEGER REFERENCES fish(fish_no), caught_on TEXT, length_cm REAL, weight_g INTEGER, bait TEXT, released INTEGER);
INSERT INTO angler VALUES (1,'Old Pete',74,'2026-12-31',1,60),(2,'Wiggles',12,'2024-12-31',0,15),(3,'Marlene',45,'2025-06-30',0,60),(4,'Captain Cod',38,'2023-12-31',1,60),(5,'Silent Sven',51,'2027-12-31',1,0),(6,'Tilda',29,NULL,0,60);
INSERT INTO water VALUES (1,'Mill Pond','pond',1.8,4.5,'N','trout'),(2,'Lower Ardle','river',NULL,6.0,'Y',NULL),(3,'Gravel Lake','lake',22.5,14.0,'Y','carp'),(4,'Priory Canal','canal',3.1,2.2,'N',NULL),(5,'Hidden Tarn','lake',0.9,11.0,'N',NULL);
INSERT INTO fish VALUES (1,'pike',60,1,'02-01','04-30'),(2,'carp',35,0,NULL,NULL),(3,'brown trout',30,1,'10-01','03-15'),(4,'perch',0,1,NULL,NULL),(5,'eel',50,1,NULL,NULL),(6,'roach',0,0,NULL,NULL),(7,'zander',50,1,'03-01','05-31');
INSERT INTO catch VALUES (1,1,3,2,'2024-05-11',71,8400,'maize',1),(2,1,2,1,'2024-06-02',94,6900,'spoon',0),(3,2,1,4,'2024-06-09',18,90,'worm',1),(4,3,2,3,'2024-06-15',41,820,'fly',0),(5,4,3,2,'2024-06-20',58,4100,'boilie',1),(6,3,4,6,'2024-07-01',22,140,'bread',1),(7,2,4,6,'2024-07-01',25,190,'worm',1),(8,1,2,5,'2024-07-13',77,910,'worm',0),(9,5,3,1,'2024-08-30',55,1200,'spoon',1),(10,3,1,3,'2024-09-07',28,240,'fly',1);

-- ? What's the biggest fish anybody caught, by weight? Kind of fish and grams.
-- ? heaviest catch: fish and weight
SELECT fish.fish, catch.weight_g FROM catch JOIN fish ON fish.fish_no = catch.fish_no ORDER BY catch.weight_g DESC LIMIT 1;
-- ? Where may we fish at night?
-- ? waters open for night fishing
SELECT water FROM water WHERE night_fishing = 'Y';
-- ? Which fish are predators?
SELECT fish FROM fish WHERE predator = 1;
-- ? Which species have a close season, i.e. one with a start given?
-- ? fish protected for part of the year
SELECT fish FROM fish WHERE close_from IS NOT NULL;
-- ? How long must a zander be before I may keep it?
SELECT min_size_cm FROM fish WHERE fish = 'zander';
-- ? Who caught a pike?
-- ? pike catchers
SELECT angler.nick FROM angler JOIN catch ON catch.angler_no = angler.angler_no JOIN fish ON fish.fish_no = catch.fish_no WHERE fish.fish = 'pike';
-- ? Which fish in the book were undersized, shorter than their minimum? Catch number and fish.
SELECT catch.catch_no, fish.fish FROM catch JOIN fish ON fish.fish_no = catch.fish_no WHERE catch.length_cm < fish.min_size_cm;
-- ? Who caught nothing this year?
-- ? anglers without an entry in the catch book
SELECT nick FROM angler WHERE angler_no NOT IN (SELECT angler_no FROM catch);
-- ? In which waters has no fish been caught?
SELECT water FROM water WHERE water_no NOT IN (SELECT water_no FROM catch);
-- ? Which species is still missing in our catch book?
-- ? fish nobody landed
SELECT fish FROM fish WHERE fish_no NOT IN (SELECT fish_no FROM catch);
-- ? Catches per angler, the most successful first
SELECT angler.nick, COUNT(*) FROM catch JOIN angler ON angler.angler_no = catch.angler_no GROUP BY angler.angler_no ORDER BY COUNT(*) DESC;
-- ? Who landed at least three fish?
-- ? three catches or more: who
SELECT angler.nick FROM catch JOIN angler ON angler.angler_no = catch.angler_no GROUP BY angler.angler_no HAVING COUNT(*) >= 3;
-- ? What bait did Marlene use? No bait twice.
SELECT DISTINCT catch.bait FROM catch JOIN angler ON angler.angler_no = catch.angler_no WHERE angler.nick = 'Marlene';
-- ? What bites on worm? Fish names once each.
-- ? species caught with a worm
SELECT DISTINCT fish.fish FROM fish JOIN catch ON catch.fish_no = fish.fish_no WHERE catch.bait = 'worm';
-- ? How many fish were put back into the water?
-- ? released fish, count
SELECT COUNT(*) FROM catch WHERE released = 1;
-- ? How many grams of fish were taken home in all, not released?
SELECT SUM(weight_g) FROM catch WHERE released = 0;
-- ? What does the longest fish of each kind measure? Kind and centimetres.
-- ? record length by species
SELECT fish.fish, MAX(catch.length_cm) FROM catch JOIN fish ON fish.fish_no = catch.fish_no GROUP BY fish.fish_no;
-- ? What was caught at Gravel Lake, and when?
SELECT fish.fish, catch.caught_on FROM catch JOIN fish ON fish.fish_no = catch.fish_no JOIN water ON water.water_no = catch.water_no WHERE water.water = 'Gravel Lake';
-- ? Whose licence had run out by 2025-01-01?
-- ? licences that expired before 2025-01-01: names
SELECT nick FROM angler WHERE licence_until < '2025-01-01';
-- ? Who has no licence at all?
SELECT nick FROM angler WHERE licence_until IS NULL;
-- ? Which members have a boat?
SELECT nick FROM angler WHERE boat = 1;
-- ? Who pays no dues, 0, probably an honorary member?
-- ? honorary member with dues of 0
SELECT nick FROM angler WHERE dues = 0;
-- ? How much do we collect in dues?
SELECT SUM(dues) FROM angler;
-- ? Which water is deepest?
-- ? deepest fishing water
SELECT water FROM water ORDER BY max_depth DESC LIMIT 1;
-- ? Which lakes or ponds are smaller than 2 hectares? Kinds lake and pond.
SELECT water FROM water WHERE kind IN ('lake', 'pond') AND hectares < 2;
-- ? Which fish do we put into the Mill Pond?
-- ? stocking of the Mill Pond
SELECT stocked_with FROM water WHERE water = 'Mill Pond';
-- ? Which anglers are older than the average member?
SELECT nick FROM angler WHERE age > (SELECT AVG(age) FROM angler);
-- ? How many centimetres lie between the longest and the shortest roach?
-- ? roach: longest minus shortest
SELECT MAX(catch.length_cm) - MIN(catch.length_cm) FROM catch JOIN fish ON fish.fish_no = catch.fish_no WHERE fish.fish = 'roach';
-- ? Catches in summer between 2024-06-01 and 2024-08-31: how many?
SELECT COUNT(*) FROM catch WHERE caught_on BETWEEN '2024-06-01' AND '2024-08-31';
-- ? Which anglers have fished successfully in both the Lower Ardle and Gravel Lake?
SELECT angler.nick FROM angler JOIN catch ON catch.angler_no = angler.angler_no JOIN water ON water.water_no = catch.water_no WHERE water.water = 'Lower Ardle' INTERSECT SELECT angler.nick FROM angler JOIN catch ON catch.angler_no = angler.angler_no JOIN water ON water.water_no = catch.water_no WHERE water.water = 'Gravel Lake';
