-- Astronomical observatory: telescopes, astronomers, objects and observing nights.
CREATE TABLE scope (scope_id INTEGER PRIMARY KEY, scope TEXT, mirror_cm REAL, first_light INTEGER, dome TEXT, remote INTEGER);
CREATE TABLE astronomer (astr_id INTEGER PRIMARY KEY, astr TEXT, institute TEXT, phd_year INTEGER, amateur INTEGER);
CREATE TABLE skyobj (obj TEXT PRIMARY KEY, nickname TEXT, obj_type TEXT, constellation TEXT, magnitude REAL, distance_ly REAL, discovered INTEGER, discoverer TEXT);
CREATE TABLE obs (obs_id INTEGER PRIMARY KEY, scope_id INTEGER REFERENCES scope(scope_id), astr_id INTEGER REFERENCES astronomer(astr_id), obj TEXT REFERENCES skyobj(obj), night TEXT, exposure_min INTEGER, seeing REAL, clouded_out INTEGER, images INTEGER);
INSERT INTO scope VALUES (1,'Big Bertha',210,1971,'north dome',0),(2,'Little Sister',60,1988,'south dome',1),(3,'Robo-Eye',40,2019,'roof',1),(4,'Fraunhofer Refractor',25,1889,'old tower',0);
INSERT INTO astronomer VALUES (1,'Henrike Dahl','Klara University',1994,0),(2,'Salvador Pinto','ESO Lisbon',2011,0),(3,'Barney Cole',NULL,NULL,1),(4,'Xiu Ying','Klara University',2020,0),(5,'Mabel Frost',NULL,NULL,1);
INSERT INTO skyobj VALUES ('M31','Andromeda Galaxy','galaxy','Andromeda',3.4,2500000,964,'al-Sufi'),('M42','Orion Nebula','nebula','Orion',4.0,1344,1610,'Peiresc'),('M45','Pleiades','cluster','Taurus',1.6,444,NULL,NULL),('NGC 7293','Helix','nebula','Aquarius',7.6,655,1824,'Harding'),('M13','Hercules Cluster','cluster','Hercules',5.8,22200,1714,'Halley'),('NGC 1501',NULL,'nebula','Camelopardalis',11.5,4200,1787,'Herschel'),('M104','Sombrero','galaxy','Virgo',8.0,29300000,1781,'Mechain');
INSERT INTO obs VALUES (1,1,1,'M31','2023-10-14',120,1.1,0,40),(2,1,2,'NGC 7293','2023-10-15',180,0.9,0,60),(3,2,3,'M45','2023-11-03',30,2.4,0,12),(4,3,4,'M42','2023-12-09',90,1.8,0,30),(5,1,4,'NGC 1501','2023-12-10',0,NULL,1,0),(6,2,2,'M42','2024-01-05',45,2.1,0,15),(7,3,1,'M31','2024-01-18',200,1.5,0,100),(8,2,3,'M13','2024-04-22',60,1.9,0,20),(9,1,1,'NGC 1501','2024-01-19',0,NULL,1,0);

-- ? Which telescope has the largest mirror?
-- ? our biggest telescope
SELECT scope FROM scope ORDER BY mirror_cm DESC LIMIT 1;
-- ? Which telescopes can be steered from home, remotely?
SELECT scope FROM scope WHERE remote = 1;
-- ? Oldest instrument we have?
SELECT scope FROM scope ORDER BY first_light LIMIT 1;
-- ? Which telescope has not been used for any observation?
-- ? telescopes without observations
SELECT scope FROM scope WHERE scope_id NOT IN (SELECT scope_id FROM obs);
-- ? Which galaxies are on our list? Nicknames.
SELECT nickname FROM skyobj WHERE obj_type = 'galaxy';
-- ? What's the brightest object? Remember, the smaller the magnitude the brighter.
-- ? brightest thing in the catalogue, by nickname
SELECT nickname FROM skyobj ORDER BY magnitude LIMIT 1;
-- ? What is the most distant object? Nickname and distance.
SELECT nickname, distance_ly FROM skyobj ORDER BY distance_ly DESC LIMIT 1;
-- ? In which constellation do I find the Sombrero?
-- ? constellation of the Sombrero
SELECT constellation FROM skyobj WHERE nickname = 'Sombrero';
-- ? Which objects have been known since before anybody wrote it down, without a year of discovery?
SELECT obj FROM skyobj WHERE discovered IS NULL;
-- ? Which object has no nickname?
SELECT obj FROM skyobj WHERE nickname IS NULL;
-- ? What can the naked eye see, with a magnitude below 6? Nicknames, brightest first.
-- ? objects with magnitude under 6, from bright to faint (nicknames)
SELECT nickname FROM skyobj WHERE magnitude < 6 ORDER BY magnitude;
-- ? Nebulae nearer than 2000 light years
SELECT obj FROM skyobj WHERE obj_type = 'nebula' AND distance_ly < 2000;
-- ? Who are the amateurs among our observers?
SELECT astr FROM astronomer WHERE amateur = 1;
-- ? Who has looked at the Orion Nebula?
-- ? observers of the Orion Nebula
SELECT astronomer.astr FROM astronomer JOIN obs ON obs.astr_id = astronomer.astr_id JOIN skyobj ON skyobj.obj = obs.obj WHERE skyobj.nickname = 'Orion Nebula';
-- ? Which nights were lost to clouds?
-- ? clouded-out nights
SELECT night FROM obs WHERE clouded_out = 1;
-- ? Who has booked time but never observed anything? I mean who has no entry at all.
SELECT astr FROM astronomer WHERE astr_id NOT IN (SELECT astr_id FROM obs);
-- ? Which objects were never observed?
-- ? catalogue entries without an observation
SELECT obj FROM skyobj WHERE obj NOT IN (SELECT obj FROM obs);
-- ? Which object was observed in vain each time, so with a clouded-out night? Name it just once.
SELECT DISTINCT obj FROM obs WHERE clouded_out = 1;
-- ? How many minutes of exposure has each telescope collected?
SELECT scope.scope, SUM(obs.exposure_min) FROM obs JOIN scope ON scope.scope_id = obs.scope_id GROUP BY scope.scope_id;
-- ? How many images has Henrike Dahl taken altogether?
-- ? Henrike Dahl's number of images
SELECT SUM(obs.images) FROM obs JOIN astronomer ON astronomer.astr_id = obs.astr_id WHERE astronomer.astr = 'Henrike Dahl';
-- ? When was the seeing best? A small number is good. Night please.
SELECT night FROM obs WHERE seeing IS NOT NULL ORDER BY seeing LIMIT 1;
-- ? Which astronomers observed more than twice?
-- ? at least three observations: who
SELECT astronomer.astr FROM astronomer JOIN obs ON obs.astr_id = astronomer.astr_id GROUP BY astronomer.astr_id HAVING COUNT(*) > 2;
-- ? How many minutes did each image take on average in observation 7?
SELECT exposure_min / images FROM obs WHERE obs_id = 7;
-- ? Which telescopes has Xiu Ying worked with?
SELECT DISTINCT scope.scope FROM scope JOIN obs ON obs.scope_id = scope.scope_id JOIN astronomer ON astronomer.astr_id = obs.astr_id WHERE astronomer.astr = 'Xiu Ying';
-- ? Number of objects of each type
-- ? how many galaxies, nebulae and so on
SELECT obj_type, COUNT(*) FROM skyobj GROUP BY obj_type;
-- ? Which observations were exposed longer than average? Object and night.
SELECT obj, night FROM obs WHERE exposure_min > (SELECT AVG(exposure_min) FROM obs);
-- ? What was discovered in the 18th century, between 1701 and 1800? Object and discoverer, in order of year.
-- ? objects found from 1701 to 1800 with who found them, earliest first
SELECT obj, discoverer FROM skyobj WHERE discovered BETWEEN 1701 AND 1800 ORDER BY discovered;
-- ? Which objects have been seen with both Big Bertha and Robo-Eye?
SELECT obs.obj FROM obs JOIN scope ON scope.scope_id = obs.scope_id WHERE scope.scope = 'Big Bertha' INTERSECT SELECT obs.obj FROM obs JOIN scope ON scope.scope_id = obs.scope_id WHERE scope.scope = 'Robo-Eye';
-- ? Everything in the NGC catalogue, by its number beginning with NGC
-- ? objects starting with NGC
SELECT obj FROM skyobj WHERE obj LIKE 'NGC%';
-- ? What is the average seeing at each telescope, and how often was it used?
SELECT scope.scope, AVG(obs.seeing), COUNT(*) FROM obs JOIN scope ON scope.scope_id = obs.scope_id GROUP BY scope.scope_id;
