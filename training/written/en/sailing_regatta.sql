-- Sailing club: boats, skippers, crew and regatta results.
CREATE TABLE sailors (sailor_id INTEGER PRIMARY KEY, name TEXT, sex TEXT, year_born INTEGER, licence TEXT, home_club TEXT);
CREATE TABLE boats (sail_no TEXT PRIMARY KEY, boat_name TEXT, class TEXT, length_ft REAL, built INTEGER, owner_id INTEGER REFERENCES sailors(sailor_id), berth TEXT, handicap REAL);
CREATE TABLE races (race_id INTEGER PRIMARY KEY, race_name TEXT, race_day TEXT, miles REAL, wind_bft INTEGER, night_race INTEGER, called_off INTEGER);
CREATE TABLE entries (race_id INTEGER REFERENCES races(race_id), sail_no TEXT REFERENCES boats(sail_no), skipper_id INTEGER REFERENCES sailors(sailor_id), position INTEGER, elapsed_min INTEGER, status TEXT, protest INTEGER, PRIMARY KEY (race_id, sail_no));
INSERT INTO sailors VALUES (1,'Magnus Berg','M',1964,'offshore','Klara YC'),(2,'Ottilie Graf','F',1988,'coastal','Klara YC'),(3,'Ravi Shah','M',1995,'inland','Lake Halm SC'),(4,'Bea Lindholm','F',1971,'offshore','Vesteroy SC'),(5,'Finn Torp','M',2007,NULL,'Klara YC'),(6,'Helga Quist','F',1952,'coastal','Lake Halm SC');
INSERT INTO boats VALUES ('K12','Albatros','X-35',35,2008,1,'A3',1.02),('K27','Little Nell','Folkboat',25,1961,2,'B11',0.86),('L04','Turbulence','Melges 24',24,2015,3,NULL,0.99),('V88','Seven Sisters','First 40',40,2012,4,'V1',1.08),('K31','Old Rope','Folkboat',25,1957,6,'B12',0.85),('K40','Sprite','Optimist',7.5,2019,NULL,'shed',NULL);
INSERT INTO races VALUES (1,'Spring Cup','2024-04-27',18,4,0,0),(2,'Round the Rock','2024-06-15',62,5,1,0),(3,'Ladies'' Day','2024-07-06',12,2,0,0),(4,'Autumn Gale','2024-10-05',30,8,0,1),(5,'Lantern Race','2024-08-24',20,3,1,0);
INSERT INTO entries VALUES (1,'K12',1,1,151,'finished',0),(1,'K27',2,3,206,'finished',0),(1,'L04',3,2,158,'finished',1),(1,'K31',6,NULL,NULL,'retired',0),(2,'K12',1,2,588,'finished',0),(2,'V88',4,1,549,'finished',0),(2,'L04',3,NULL,NULL,'capsized',0),(3,'K27',2,1,170,'finished',0),(3,'K31',6,2,174,'finished',1),(3,'V88',4,NULL,140,'disqualified',1),(5,'K12',2,2,201,'finished',0),(5,'V88',4,1,187,'finished',0);

-- ? Which boat is the oldest?
-- ? oldest yacht in the club
SELECT boat_name FROM boats ORDER BY built LIMIT 1;
-- ? Whose boat is Turbulence?
SELECT sailors.name FROM sailors JOIN boats ON boats.owner_id = sailors.sailor_id WHERE boats.boat_name = 'Turbulence';
-- ? Which boat belongs to nobody in particular, the club's own?
-- ? boat without an owner
SELECT boat_name FROM boats WHERE owner_id IS NULL;
-- ? Where is the Seven Sisters moored?
SELECT berth FROM boats WHERE boat_name = 'Seven Sisters';
-- ? Which boats are Folkboat class?
-- ? all Folkboat yachts
SELECT boat_name FROM boats WHERE class = 'Folkboat';
-- ? Which sailors are licensed for offshore sailing?
SELECT name FROM sailors WHERE licence = 'offshore';
-- ? Who hasn't got a licence?
-- ? sailors without any licence
SELECT name FROM sailors WHERE licence IS NULL;
-- ? Which races go on after dark?
-- ? night races
SELECT race_name FROM races WHERE night_race = 1;
-- ? Which race was called off, and how strong was the wind?
SELECT race_name, wind_bft FROM races WHERE called_off = 1;
-- ? What's the longest race in miles?
-- ? race over the greatest distance
SELECT race_name FROM races ORDER BY miles DESC LIMIT 1;
-- ? Which boat won Round the Rock? Position 1.
SELECT boats.boat_name FROM boats JOIN entries ON entries.sail_no = boats.sail_no JOIN races ON races.race_id = entries.race_id WHERE races.race_name = 'Round the Rock' AND entries.position = 1;
-- ? Which skippers have won a race, position 1? Each just once.
-- ? winning skippers (position 1), without doubles
SELECT DISTINCT sailors.name FROM sailors JOIN entries ON entries.skipper_id = sailors.sailor_id WHERE entries.position = 1;
-- ? Which boats have been sailed by somebody other than their owner? Boat and skipper.
-- ? boat and skipper where the skipper isn't the owner
SELECT boats.boat_name, sailors.name FROM entries JOIN boats ON boats.sail_no = entries.sail_no JOIN sailors ON sailors.sailor_id = entries.skipper_id WHERE entries.skipper_id <> boats.owner_id;
-- ? How many boats took part in each race?
SELECT races.race_name, COUNT(*) FROM entries JOIN races ON races.race_id = entries.race_id GROUP BY races.race_id;
-- ? Which boats entered at least three races?
-- ? keen racers: boats with three or more entries
SELECT boats.boat_name FROM boats JOIN entries ON entries.sail_no = boats.sail_no GROUP BY boats.sail_no HAVING COUNT(*) >= 3;
-- ? Which boats have never raced?
SELECT boat_name FROM boats WHERE sail_no NOT IN (SELECT sail_no FROM entries);
-- ? Who capsized? Boat and race.
-- ? capsized boats with the race
SELECT boats.boat_name, races.race_name FROM entries JOIN boats ON boats.sail_no = entries.sail_no JOIN races ON races.race_id = entries.race_id WHERE entries.status = 'capsized';
-- ? Who did not finish properly? Skipper and status of everything but finished.
SELECT sailors.name, entries.status FROM entries JOIN sailors ON sailors.sailor_id = entries.skipper_id WHERE entries.status <> 'finished';
-- ? What is the corrected time of K27 in race 1, elapsed minutes times handicap?
-- ? elapsed times handicap for K27 in race 1
SELECT entries.elapsed_min * boats.handicap FROM entries JOIN boats ON boats.sail_no = entries.sail_no WHERE entries.sail_no = 'K27' AND entries.race_id = 1;
-- ? In how many entries was there a protest?
SELECT COUNT(*) FROM entries WHERE protest = 1;
-- ? Which skippers had a protest against them or made one, with a protest on file?
-- ? skippers involved in a protest
SELECT DISTINCT sailors.name FROM sailors JOIN entries ON entries.skipper_id = sailors.sailor_id WHERE entries.protest = 1;
-- ? Average length in feet by class of boat
SELECT class, AVG(length_ft) FROM boats GROUP BY class;
-- ? Which boats are longer than the average?
-- ? boats above the mean length
SELECT boat_name FROM boats WHERE length_ft > (SELECT AVG(length_ft) FROM boats);
-- ? Which women have steered a boat in a night race?
SELECT DISTINCT sailors.name FROM sailors JOIN entries ON entries.skipper_id = sailors.sailor_id JOIN races ON races.race_id = entries.race_id WHERE sailors.sex = 'F' AND races.night_race = 1;
-- ? Who is the oldest sailor?
-- ? sailor with the earliest year of birth
SELECT name FROM sailors ORDER BY year_born LIMIT 1;
-- ? How many sailors come from each club?
SELECT home_club, COUNT(*) FROM sailors GROUP BY home_club;
-- ? Which sailors don't own a boat?
-- ? crew without a boat of their own
SELECT name FROM sailors WHERE sailor_id NOT IN (SELECT owner_id FROM boats WHERE owner_id IS NOT NULL);
-- ? How many minutes lay between the first and the last finisher of the Spring Cup?
SELECT MAX(entries.elapsed_min) - MIN(entries.elapsed_min) FROM entries JOIN races ON races.race_id = entries.race_id WHERE races.race_name = 'Spring Cup';
-- ? Which boats took part in both the Spring Cup and Round the Rock?
-- ? entered for the Spring Cup and also for Round the Rock
SELECT boats.boat_name FROM boats JOIN entries ON entries.sail_no = boats.sail_no JOIN races ON races.race_id = entries.race_id WHERE races.race_name = 'Spring Cup' INTERSECT SELECT boats.boat_name FROM boats JOIN entries ON entries.sail_no = boats.sail_no JOIN races ON races.race_id = entries.race_id WHERE races.race_name = 'Round the Rock';
-- ? Races between 2024-06-01 and 2024-08-31 with wind under 5, by date
SELECT race_name FROM races WHERE race_day BETWEEN '2024-06-01' AND '2024-08-31' AND wind_bft < 5 ORDER BY race_day;
