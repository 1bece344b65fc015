-- National park: huts, trails, wildlife sightings and visitors' permits.
CREATE TABLE trails (trailId INTEGER PRIMARY KEY, trailName TEXT, lengthKm REAL, ascentM INTEGER, grade TEXT, dogsAllowed INTEGER, closedSince TEXT);
CREATE TABLE huts (hutId INTEGER PRIMARY KEY, hutName TEXT, trailId INTEGER REFERENCES trails(trailId), elevationM INTEGER, bunks INTEGER, warden TEXT, nightPrice REAL, hasWater INTEGER);
CREATE TABLE sightings (sightId INTEGER PRIMARY KEY, species TEXT, class TEXT, seenOn TEXT, trailId INTEGER REFERENCES trails(trailId), headCount INTEGER, observer TEXT, confirmed INTEGER);
CREATE TABLE permits (permitNo INTEGER PRIMARY KEY, hutId INTEGER REFERENCES huts(hutId), groupLeader TEXT, homeCountry TEXT, persons INTEGER, fromDate TEXT, nights INTEGER, cancelled INTEGER);
INSERT INTO trails VALUES (1,'Lake Loop',7.5,120,'easy',1,NULL),(2,'Wolf Ridge',18.2,1150,'hard',0,NULL),(3,'Fern Gully',4.1,60,'easy',0,NULL),(4,'Old Mine Path',11.0,480,'moderate',1,'2024-05-02'),(5,'Summit Track',15.6,1620,'hard',0,NULL),(6,'Bog Boardwalk',2.3,5,'easy',1,'2023-11-20');
INSERT INTO huts VALUES (1,'Ridge Hut',2,1720,24,'Ola Brun',28,0),(2,'Heron House',1,640,40,'Signe Moe',22,1),(3,'Miner''s Rest',4,1010,12,NULL,0,0),(4,'Cloud Bivouac',5,2350,8,NULL,0,0),(5,'Larch Cabin',5,1480,30,'Tor Vik',25,1);
INSERT INTO sightings VALUES (1,'brown bear','mammal','2024-05-11',2,1,'Ola Brun',1),(2,'golden eagle','bird','2024-05-19',5,2,'hiker',1),(3,'moose','mammal','2024-06-02',1,3,'Signe Moe',1),(4,'wolf','mammal','2024-06-14',2,4,'hiker',0),(5,'adder','reptile','2024-06-20',6,1,'hiker',1),(6,'moose','mammal','2024-07-08',3,1,'school class',1),(7,'black grouse','bird','2024-04-15',2,11,'Ola Brun',1),(8,'lynx','mammal','2024-07-30',NULL,1,'camera trap',1);
INSERT INTO permits VALUES (1,2,'Anna Weiss','Germany',6,'2024-06-10',2,0),(2,1,'Jean Petit','France',2,'2024-06-14',1,0),(3,5,'Kari Lund','Norway',4,'2024-07-01',3,0),(4,4,'Max Roth','Germany',2,'2024-07-03',1,1),(5,2,'School 4b','Norway',22,'2024-07-08',2,0),(6,1,'Lucy Barnes','United Kingdom',3,'2024-08-05',2,0),(7,5,'Anna Weiss','Germany',5,'2024-08-20',4,1);

-- ? On which trails can I take my dog?
-- ? dog-friendly trails
SELECT trailName FROM trails WHERE dogsAllowed = 1;
-- ? Which trails are closed at the moment?
-- ? closed trails
SELECT trailName FROM trails WHERE closedSince IS NOT NULL;
-- ? We're with grandma: which easy trails are open?
SELECT trailName FROM trails WHERE grade = 'easy' AND closedSince IS NULL;
-- ? What's the steepest challenge, I mean the trail with the most metres of ascent?
SELECT trailName FROM trails ORDER BY ascentM DESC LIMIT 1;
-- ? How many kilometres of trails are there of each grade?
-- ? total trail length by grade
SELECT grade, SUM(lengthKm) FROM trails GROUP BY grade;
-- ? Which hut is the highest?
SELECT hutName FROM huts ORDER BY elevationM DESC LIMIT 1;
-- ? Where can you sleep for nothing, at a night price of 0?
-- ? huts that charge 0 a night
SELECT hutName FROM huts WHERE nightPrice = 0;
-- ? Which huts have nobody looking after them?
-- ? huts without a warden
SELECT hutName FROM huts WHERE warden IS NULL;
-- ? Which staffed huts have no water?
-- ? huts with a warden but without water
SELECT hutName FROM huts WHERE warden IS NOT NULL AND hasWater = 0;
-- ? On which trail is Larch Cabin?
SELECT trails.trailName FROM trails JOIN huts ON huts.trailId = trails.trailId WHERE huts.hutName = 'Larch Cabin';
-- ? Which trails have no hut?
-- ? trails without any hut
SELECT trailName FROM trails WHERE trailId NOT IN (SELECT trailId FROM huts);
-- ? How many people can sleep in the park in total?
SELECT SUM(bunks) FROM huts;
-- ? What does Kari Lund have to pay, nights times persons times price?
-- ? bill for Kari Lund: persons times nights times the night price
SELECT permits.persons * permits.nights * huts.nightPrice FROM permits JOIN huts ON huts.hutId = permits.hutId WHERE permits.groupLeader = 'Kari Lund';
-- ? Which groups cancelled? Leader and date.
SELECT groupLeader, fromDate FROM permits WHERE cancelled = 1;
-- ? Who has booked more than once?
-- ? leaders with several permits
SELECT groupLeader FROM permits GROUP BY groupLeader HAVING COUNT(*) > 1;
-- ? From how many different countries do our guests come?
SELECT COUNT(DISTINCT homeCountry) FROM permits;
-- ? How many people stay overnight from each country? Only permits that weren't cancelled.
-- ? persons by home country, cancellations left out
SELECT homeCountry, SUM(persons) FROM permits WHERE cancelled = 0 GROUP BY homeCountry;
-- ? Which group is the biggest, and in which hut is it staying?
SELECT permits.groupLeader, huts.hutName FROM permits JOIN huts ON huts.hutId = permits.hutId ORDER BY permits.persons DESC LIMIT 1;
-- ? Which hut has no bookings?
SELECT hutName FROM huts WHERE hutId NOT IN (SELECT hutId FROM permits);
-- ? Where have moose been seen? Trails.
-- ? trails with moose
SELECT trails.trailName FROM trails JOIN sightings ON sightings.trailId = trails.trailId WHERE sightings.species = 'moose';
-- ? Which sightings are doubtful, that is not confirmed? Species and date.
SELECT species, seenOn FROM sightings WHERE confirmed = 0;
-- ? Which mammals have been recorded? Each species once.
-- ? list of mammal species seen
SELECT DISTINCT species FROM sightings WHERE class = 'mammal';
-- ? Largest flock or herd spotted: species and number
SELECT species, headCount FROM sightings ORDER BY headCount DESC LIMIT 1;
-- ? Which hut wardens have also reported animals?
-- ? people who are both warden and observer
SELECT warden FROM huts INTERSECT SELECT observer FROM sightings;
-- ? What was seen on the trails that are graded hard? Species and trail.
SELECT sightings.species, trails.trailName FROM sightings JOIN trails ON trails.trailId = sightings.trailId WHERE trails.grade = 'hard';
-- ? Which trails have had more than two sightings?
-- ? best wildlife trails: more than two sightings
SELECT trails.trailName FROM trails JOIN sightings ON sightings.trailId = trails.trailId GROUP BY trails.trailId HAVING COUNT(*) > 2;
-- ? What was seen before 2024-06-01?
SELECT species FROM sightings WHERE seenOn < '2024-06-01';
-- ? Which trails are longer than the average trail?
SELECT trailName FROM trails WHERE lengthKm > (SELECT AVG(lengthKm) FROM trails);
-- ? Whose stay began on the day when a wolf was seen?
-- ? group leaders who arrived on the very day a wolf was reported
SELECT groupLeader FROM permits WHERE fromDate IN (SELECT seenOn FROM sightings WHERE species = 'wolf');
-- ? Average group size and longest stay in nights
SELECT AVG(persons), MAX(nights) FROM permits;
