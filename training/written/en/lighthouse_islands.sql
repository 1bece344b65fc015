-- Islands, their lighthouses, ferries and shipwrecks.
CREATE TABLE isle (isle_id INTEGER PRIMARY KEY, isle TEXT, archipelago TEXT, km2 REAL, residents INTEGER, highest_m INTEGER, cars INTEGER, lon REAL);
CREATE TABLE lighthouse (lh_id INTEGER PRIMARY KEY, lh TEXT, isle_id INTEGER REFERENCES isle(isle_id), tower_m REAL, lit INTEGER, dark_since INTEGER, range_nm INTEGER, colour TEXT, last_keeper TEXT);
CREATE TABLE ferry (f_id INTEGER PRIMARY KEY, f_name TEXT, from_isle INTEGER REFERENCES isle(isle_id), to_isle INTEGER REFERENCES isle(isle_id), mins INTEGER, fare REAL, per_day INTEGER, winter TEXT);
CREATE TABLE wreck (w_id INTEGER PRIMARY KEY, vessel TEXT, sank INTEGER, near_isle INTEGER REFERENCES isle(isle_id), depth_m REAL, lost_lives INTEGER, saved INTEGER, cargo TEXT);
INSERT INTO isle VALUES (1,'Great Sandra','Outer Skerries',48.5,1320,142,1,-6.2),(2,'Little Sandra','Outer Skerries',6.1,74,60,0,-6.4),(3,'Puffin Rock','Outer Skerries',0.3,0,38,0,-6.9),(4,'St Brannan','Inner Sound',112.0,5400,511,1,-5.1),(5,'Eldey','Inner Sound',21.7,210,233,0,-5.4),(6,'Monk''s Isle','Inner Sound',1.2,6,25,0,-5.0);
INSERT INTO lighthouse VALUES (1,'Sandra Head',1,32,1831,NULL,22,'white','A. Muir'),(2,'Puffin Light',3,41.5,1867,NULL,25,'red and white','J. Tulloch'),(3,'Brannan Point',4,18,1904,1988,14,'white','E. Gow'),(4,'Eldey Beacon',5,9,1951,NULL,8,'yellow',NULL),(5,'Old Tower',4,25,1790,1904,10,'grey',NULL);
INSERT INTO ferry VALUES (1,'Sandra Princess',4,1,95,14.5,4,'Y'),(2,'Wee Tern',1,2,20,3,8,'Y'),(3,'Puffin Cruiser',1,3,50,28,1,'N'),(4,'Eldey Lass',4,5,40,7.5,6,'Y'),(5,'Pilgrim',4,6,15,0,2,'N'),(6,'Night Heron',5,1,70,11,1,'Y');
INSERT INTO wreck VALUES (1,'Maria Celeste II',1821,1,34,41,3,'timber'),(2,'SS Borealis',1899,3,52,0,118,'coal'),(3,'Concord',1942,4,71,212,64,'munitions'),(4,'Bonny Jean',1958,2,12,4,0,'herring'),(5,'Ocean Trader',1993,3,28,0,22,'cars'),(6,'Holy Ghost',1588,5,NULL,300,NULL,'silver');

-- ? Which island has the most inhabitants?
-- ? most populated isle
SELECT isle FROM isle ORDER BY residents DESC LIMIT 1;
-- ? Which island is uninhabited, with 0 people?
SELECT isle FROM isle WHERE residents = 0;
-- ? Where can I take my car? Islands that allow cars.
-- ? islands where cars are permitted
SELECT isle FROM isle WHERE cars = 1;
-- ? Which is the westernmost island?
-- ? island lying farthest west
SELECT isle FROM isle ORDER BY lon LIMIT 1;
-- ? How many people live on a square kilometre on Great Sandra?
SELECT residents / km2 FROM isle WHERE isle = 'Great Sandra';
-- ? How many people live in each archipelago?
-- ? residents by archipelago
SELECT archipelago, SUM(residents) FROM isle GROUP BY archipelago;
-- ? Which lighthouses have gone dark?
-- ? lighthouses no longer lit
SELECT lh FROM lighthouse WHERE dark_since IS NOT NULL;
-- ? For how many years did Brannan Point shine?
SELECT dark_since - lit FROM lighthouse WHERE lh = 'Brannan Point';
-- ? Which working lighthouse is seen farthest out? It has no year of going dark.
-- ? greatest range among the lighthouses still lit
SELECT lh FROM lighthouse WHERE dark_since IS NULL ORDER BY range_nm DESC LIMIT 1;
-- ? Tallest tower?
SELECT lh FROM lighthouse ORDER BY tower_m DESC LIMIT 1;
-- ? On which island does Eldey Beacon stand?
SELECT isle.isle FROM isle JOIN lighthouse ON lighthouse.isle_id = isle.isle_id WHERE lighthouse.lh = 'Eldey Beacon';
-- ? Which islands have no lighthouse?
-- ? isles without a light
SELECT isle FROM isle WHERE isle_id NOT IN (SELECT isle_id FROM lighthouse);
-- ? Which island has had more than one lighthouse?
SELECT isle.isle FROM isle JOIN lighthouse ON lighthouse.isle_id = isle.isle_id GROUP BY isle.isle_id HAVING COUNT(*) > 1;
-- ? Who was the last keeper at Puffin Light?
SELECT last_keeper FROM lighthouse WHERE lh = 'Puffin Light';
-- ? Where does the Night Heron sail from and to?
-- ? Night Heron: departure island, arrival island
SELECT a.isle, b.isle FROM ferry JOIN isle a ON a.isle_id = ferry.from_isle JOIN isle b ON b.isle_id = ferry.to_isle WHERE ferry.f_name = 'Night Heron';
-- ? Which islands can I reach directly from St Brannan?
-- ? destinations of ferries leaving St Brannan
SELECT b.isle FROM ferry JOIN isle a ON a.isle_id = ferry.from_isle JOIN isle b ON b.isle_id = ferry.to_isle WHERE a.isle = 'St Brannan';
-- ? Which ferries don't sail in winter?
SELECT f_name FROM ferry WHERE winter = 'N';
-- ? Which crossing is free, fare 0?
-- ? ferry with a fare of 0
SELECT f_name FROM ferry WHERE fare = 0;
-- ? Which ferry takes longest?
SELECT f_name FROM ferry ORDER BY mins DESC LIMIT 1;
-- ? Cheap crossings under 10, cheapest first
-- ? ferries below a fare of 10 from cheap to dear
SELECT f_name FROM ferry WHERE fare < 10 ORDER BY fare;
-- ? From which islands does no ferry leave?
SELECT isle FROM isle WHERE isle_id NOT IN (SELECT from_isle FROM ferry);
-- ? What was the worst shipwreck, counting the dead? Vessel and year.
-- ? deadliest sinking: ship and year
SELECT vessel, sank FROM wreck ORDER BY lost_lives DESC LIMIT 1;
-- ? In which wrecks did nobody die? 0 lives lost.
SELECT vessel FROM wreck WHERE lost_lives = 0;
-- ? How many people were on board the Concord, lost and saved together?
-- ? lost plus saved on the Concord
SELECT lost_lives + saved FROM wreck WHERE vessel = 'Concord';
-- ? Which ships went down off Puffin Rock?
SELECT wreck.vessel FROM wreck JOIN isle ON isle.isle_id = wreck.near_isle WHERE isle.isle = 'Puffin Rock';
-- ? Which ships sank near an island before a lighthouse was lit there? Ship and lighthouse.
-- ? wrecks older than the light on the same island: vessel, lighthouse
SELECT wreck.vessel, lighthouse.lh FROM wreck JOIN lighthouse ON lighthouse.isle_id = wreck.near_isle WHERE wreck.sank < lighthouse.lit;
-- ? Can divers get down to it? Wrecks between 10 and 40 metres deep.
SELECT vessel FROM wreck WHERE depth_m BETWEEN 10 AND 40;
-- ? Which wreck hasn't been sounded, so the depth is unknown?
-- ? wreck of unknown depth
SELECT vessel FROM wreck WHERE depth_m IS NULL;
-- ? Which islands are higher than the average island?
SELECT isle FROM isle WHERE highest_m > (SELECT AVG(highest_m) FROM isle);
-- ? Near which islands were there several wrecks, more than one?
-- ? islands with more than one wreck
SELECT isle.isle FROM isle JOIN wreck ON wreck.near_isle = isle.isle_id GROUP BY isle.isle_id HAVING COUNT(*) > 1;
