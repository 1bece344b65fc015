-- Space flight: agencies, rockets, missions and astronauts (invented).
CREATE TABLE agency (agency_id INTEGER PRIMARY KEY, short_name TEXT, full_title TEXT, country TEXT, budget_bn REAL, private INTEGER);
CREATE TABLE rocket (rocket_id INTEGER PRIMARY KEY, rocket_name TEXT, agency_id INTEGER REFERENCES agency(agency_id), height_m REAL, payload_kg INTEGER, reusable INTEGER, retired INTEGER);
CREATE TABLE mission (mission_id INTEGER PRIMARY KEY, mission_name TEXT, rocket_id INTEGER REFERENCES rocket(rocket_id), launch_date TEXT, destination TEXT, crewed INTEGER, duration_days REAL, result TEXT, cost_mio REAL);
CREATE TABLE astronaut (astro_id INTEGER PRIMARY KEY, astro_name TEXT, nationality TEXT, gender TEXT, birth_year INTEGER, spacewalks INTEGER);
CREATE TABLE crew (mission_id INTEGER REFERENCES mission(mission_id), astro_id INTEGER REFERENCES astronaut(astro_id), role TEXT, PRIMARY KEY (mission_id, astro_id));
INSERT INTO agency VALUES (1,'ESO','Euro Space Office','France',7.1,0),(2,'NAO','North American Orbital','USA',24.8,0),(3,'SkyLift','SkyLift Inc','USA',3.2,1),(4,'PSA','Pacific Space Authority','Japan',2.9,0),(5,'Terranova','Terranova Ltd','New Zealand',NULL,1);
INSERT INTO rocket VALUES (1,'Borealis 4',1,52.0,10500,0,1999),(2,'Borealis 6',1,61.5,21600,0,NULL),(3,'Titania',2,98.0,95000,0,NULL),(4,'Lifter One',3,68.4,17000,1,NULL),(5,'Hayate',4,53.2,8200,0,NULL),(6,'Kea',5,18.0,300,1,NULL);
INSERT INTO mission VALUES (1,'Helion','1','1996-10-02','Sun orbit',0,2190,'success',480),(2,'Artemisia 2',3,'2022-11-16','Moon',1,25.5,'success',4100),(3,'Stationary Dream',4,'2021-04-23','space station',1,199,'success',260),(4,'Ares Scout',2,'2018-05-05','Mars',0,NULL,'lost',640),(5,'Ring Seeker',2,'2010-03-12','Saturn',0,4100,'success',1750),(6,'Kaguya Two',5,'2015-12-03','asteroid',0,2190,'success',290),(7,'Cube Swarm',6,'2023-02-08','low orbit',0,90,'partial',14),(8,'Stationary Dream 2',4,'2023-08-26','space station',1,184,'success',275),(9,'Lunar Gate',3,'2025-09-01','Moon',1,NULL,'planned',5200);
INSERT INTO astronaut VALUES (1,'Samantha Reyes','USA','F',1979,4),(2,'Luc Girard','France','M',1978,6),(3,'Haruka Mori','Japan','F',1985,0),(4,'Bob Tanner','USA','M',1970,2),(5,'Katrin Vogel','Germany','F',1988,1),(6,'Anders Dahl','Denmark','M',1976,0),(7,'Priya Nair','India','F',1991,0);
INSERT INTO crew VALUES (2,4,'commander'),(2,1,'pilot'),(2,3,'specialist'),(3,2,'commander'),(3,3,'pilot'),(8,6,'pilot'),(8,5,'specialist'),(8,1,'commander'),(9,1,'commander'),(9,2,'pilot');

-- ? Which missions carried people?
-- ? crewed flights
SELECT mission_name FROM mission WHERE crewed = 1;
-- ? What is the tallest rocket?
SELECT rocket_name FROM rocket ORDER BY height_m DESC LIMIT 1;
-- ? Which rockets are out of service?
-- ? retired launchers
SELECT rocket_name FROM rocket WHERE retired IS NOT NULL;
-- ? When did Ring Seeker take off?
SELECT launch_date FROM mission WHERE mission_name = 'Ring Seeker';
-- ? Which missions flew to Mars or Saturn?
SELECT mission_name FROM mission WHERE destination IN ('Mars', 'Saturn');
-- ? Who flew to the Moon?
-- ? every astronaut with a Moon mission
SELECT DISTINCT astronaut.astro_name FROM astronaut JOIN crew ON crew.astro_id = astronaut.astro_id JOIN mission ON mission.mission_id = crew.mission_id WHERE mission.destination = 'Moon';
-- ? Who was commander of Artemisia 2?
SELECT astronaut.astro_name FROM astronaut JOIN crew ON crew.astro_id = astronaut.astro_id JOIN mission ON mission.mission_id = crew.mission_id WHERE mission.mission_name = 'Artemisia 2' AND crew.role = 'commander';
-- ? Who has never flown?
-- ? rookies, astronauts without any mission
SELECT astro_name FROM astronaut WHERE astro_id NOT IN (SELECT astro_id FROM crew);
-- ? Which astronauts have never been outside, with 0 spacewalks?
SELECT astro_name FROM astronaut WHERE spacewalks = 0;
-- ? Who holds the record for spacewalks?
-- ? most spacewalks: who
SELECT astro_name FROM astronaut ORDER BY spacewalks DESC LIMIT 1;
-- ? Which rockets can be flown again?
-- ? the reusable launchers
SELECT rocket_name FROM rocket WHERE reusable = 1;
-- ? Which companies, as opposed to state agencies, are in space business? Short names.
SELECT short_name FROM agency WHERE private = 1;
-- ? With which rocket did Kaguya Two fly?
-- ? launcher of Kaguya Two
SELECT rocket.rocket_name FROM rocket JOIN mission ON mission.rocket_id = rocket.rocket_id WHERE mission.mission_name = 'Kaguya Two';
-- ? Whose rocket launched Ares Scout? Full title of the agency.
SELECT agency.full_title FROM agency JOIN rocket ON rocket.agency_id = agency.agency_id JOIN mission ON mission.rocket_id = rocket.rocket_id WHERE mission.mission_name = 'Ares Scout';
-- ? How many missions did each rocket fly?
SELECT rocket.rocket_name, COUNT(*) FROM mission JOIN rocket ON rocket.rocket_id = mission.rocket_id GROUP BY rocket.rocket_id;
-- ? Which destinations have been targeted more than once?
-- ? places we went to at least twice
SELECT destination FROM mission GROUP BY destination HAVING COUNT(*) > 1;
-- ? What did all the missions that ended in success cost together, in millions?
-- ? sum of costs over all missions that were a success
SELECT SUM(cost_mio) FROM mission WHERE result = 'success';
-- ? Most expensive mission so far or planned?
SELECT mission_name FROM mission ORDER BY cost_mio DESC LIMIT 1;
-- ? What did a day of the first Stationary Dream cost?
-- ? cost per day of the mission Stationary Dream
SELECT cost_mio / duration_days FROM mission WHERE mission_name = 'Stationary Dream';
-- ? Who flew more than once?
-- ? astronauts with several missions
SELECT astronaut.astro_name FROM astronaut JOIN crew ON crew.astro_id = astronaut.astro_id GROUP BY astronaut.astro_id HAVING COUNT(*) > 1;
-- ? Which missions were launched between 2015-01-01 and 2022-12-31, in order of launch?
SELECT mission_name FROM mission WHERE launch_date BETWEEN '2015-01-01' AND '2022-12-31' ORDER BY launch_date;
-- ? Number of female and male astronauts
SELECT gender, COUNT(*) FROM astronaut GROUP BY gender;
-- ? Who is the youngest woman in the corps?
-- ? last-born female astronaut
SELECT astro_name FROM astronaut WHERE gender = 'F' ORDER BY birth_year DESC LIMIT 1;
-- ? Which rockets lift more than the average rocket?
SELECT rocket_name FROM rocket WHERE payload_kg > (SELECT AVG(payload_kg) FROM rocket);
-- ? Which countries have both an agency and an astronaut?
-- ? nations found among the agencies and among the astronauts
SELECT country FROM agency INTERSECT SELECT nationality FROM astronaut;
-- ? From which nations are there astronauts although they have no agency of their own?
SELECT nationality FROM astronaut EXCEPT SELECT country FROM agency;
-- ? For which missions do we know the crew?
SELECT DISTINCT mission.mission_name FROM mission JOIN crew ON crew.mission_id = mission.mission_id;
-- ? How big is the budget of the American players on average? Country is USA.
-- ? mean budget of organisations from the USA
SELECT AVG(budget_bn) FROM agency WHERE country = 'USA';
-- ? Which crewed missions have been flown by privately built rockets?
-- ? crewed missions on a private company's launcher
SELECT mission.mission_name FROM mission JOIN rocket ON rocket.rocket_id = mission.rocket_id JOIN agency ON agency.agency_id = rocket.agency_id WHERE agency.private = 1 AND mission.crewed = 1;
-- ? How much taller is the largest rocket than the smallest?
SELECT MAX(height_m) - MIN(height_m) FROM rocket;
