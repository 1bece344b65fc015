-- Volunteer fire brigade: stations, engines, crew and call-outs.
CREATE TABLE stations (sta_id INTEGER PRIMARY KEY, sta_name TEXT, built INTEGER, bays INTEGER, women_changing INTEGER);
CREATE TABLE engines (eng_id INTEGER PRIMARY KEY, call_sign TEXT, eng_type TEXT, water_l INTEGER, ladder_m REAL, year INTEGER, sta_id INTEGER REFERENCES stations(sta_id), in_service INTEGER);
CREATE TABLE crew (crew_id INTEGER PRIMARY KEY, crew_name TEXT, sex TEXT, rank TEXT, born INTEGER, joined INTEGER, sta_id INTEGER REFERENCES stations(sta_id), hgv_licence TEXT, breathing_app TEXT);
CREATE TABLE callouts (co_id INTEGER PRIMARY KEY, co_date TEXT, alarm_time TEXT, kind TEXT, street TEXT, minutes INTEGER, leader INTEGER REFERENCES crew(crew_id), false_alarm INTEGER, rescued INTEGER);
CREATE TABLE attended (co_id INTEGER REFERENCES callouts(co_id), eng_id INTEGER REFERENCES engines(eng_id), arrived_after INTEGER, PRIMARY KEY (co_id, eng_id));
INSERT INTO stations VALUES (1,'Town',1968,6,1),(2,'Harbour',1931,2,0),(3,'Upper Village',2012,3,1);
INSERT INTO engines VALUES (1,'Florian 1','pumper',2400,NULL,2015,1,1),(2,'Florian 2','ladder',NULL,30,2009,1,1),(3,'Florian 3','tanker',8000,NULL,1998,3,1),(4,'Neptune','boat',NULL,NULL,2003,2,1),(5,'Old Lady','pumper',800,NULL,1972,2,0),(6,'Florian 4','rescue',1000,NULL,2020,3,1);
INSERT INTO crew VALUES (1,'Alan Pike','M','chief',1969,1988,1,'Y','N'),(2,'Debbie Shaw','F','lieutenant',1980,2001,1,'Y','Y'),(3,'Connor Lee','M','firefighter',1999,2018,2,'N','Y'),(4,'Hans Adler','M','lieutenant',1975,1995,3,'Y','Y'),(5,'Maya Ross','F','firefighter',2001,2020,3,'N','Y'),(6,'Ted Burrows','M','firefighter',1958,1979,2,'Y','N'),(7,'Jo Finch','F','trainee',2006,2023,1,'N','N');
INSERT INTO callouts VALUES (1,'2024-01-03','02:14','house fire','Mill Street',190,1,0,3),(2,'2024-01-19','16:40','traffic accident','Ring Road',85,4,0,1),(3,'2024-02-02','11:05','automatic alarm','School Lane',20,2,1,0),(4,'2024-02-20','19:30','flooded cellar','Harbour Row',140,2,0,0),(5,'2024-03-08','05:55','barn fire','Upper Village',410,4,0,0),(6,'2024-03-15','14:20','cat in tree','Mill Street',25,3,0,0),(7,'2024-04-01','09:10','automatic alarm','School Lane',15,2,1,0),(8,'2024-04-12','22:48','person in water','Harbour Row',60,1,0,1);
INSERT INTO attended VALUES (1,1,6),(1,2,7),(2,6,11),(2,1,9),(3,1,5),(4,1,12),(5,3,8),(5,6,7),(5,1,21),(6,2,10),(7,1,6),(8,4,9),(8,6,17);

-- ? Which call-outs turned out to be false alarms? Date and street.
-- ? false alarms with date and street
SELECT co_date, street FROM callouts WHERE false_alarm = 1;
-- ? How many people have we rescued?
SELECT SUM(rescued) FROM callouts;
-- ? What was our longest job, and how many minutes did it take?
-- ? longest call-out: kind and minutes
SELECT kind, minutes FROM callouts ORDER BY minutes DESC LIMIT 1;
-- ? Which engine carries the most water?
SELECT call_sign FROM engines ORDER BY water_l DESC LIMIT 1;
-- ? Which vehicle is out of service?
-- ? call sign of the vehicle no longer in service
SELECT call_sign FROM engines WHERE in_service = 0;
-- ? Who may drive the big trucks, with an HGV licence?
-- ? crew holding the HGV licence
SELECT crew_name FROM crew WHERE hgv_licence = 'Y';
-- ? Which women are allowed to wear breathing apparatus?
SELECT crew_name FROM crew WHERE sex = 'F' AND breathing_app = 'Y';
-- ? Who is our longest-serving member?
-- ? who joined first
SELECT crew_name FROM crew ORDER BY joined LIMIT 1;
-- ? At which age did Hans Adler join?
SELECT joined - born FROM crew WHERE crew_name = 'Hans Adler';
-- ? What is stationed in Upper Village? Call signs.
-- ? engines of the Upper Village station
SELECT engines.call_sign FROM engines JOIN stations ON stations.sta_id = engines.sta_id WHERE stations.sta_name = 'Upper Village';
-- ? Which station has no changing room for women?
SELECT sta_name FROM stations WHERE women_changing = 0;
-- ? Which women serve at a station and how is it called? Name and station.
-- ? female crew with their station
SELECT crew.crew_name, stations.sta_name FROM crew JOIN stations ON stations.sta_id = crew.sta_id WHERE crew.sex = 'F';
-- ? Who led the operation at the barn fire?
-- ? leader of the barn fire job
SELECT crew.crew_name FROM crew JOIN callouts ON callouts.leader = crew.crew_id WHERE callouts.kind = 'barn fire';
-- ? Who has been in charge more than once?
SELECT crew.crew_name FROM crew JOIN callouts ON callouts.leader = crew.crew_id GROUP BY crew.crew_id HAVING COUNT(*) > 1;
-- ? Who has never led a call-out?
-- ? crew that was never leader
SELECT crew_name FROM crew WHERE crew_id NOT IN (SELECT leader FROM callouts);
-- ? Which engines turned out for the house fire?
-- ? vehicles at the house fire
SELECT engines.call_sign FROM engines JOIN attended ON attended.eng_id = engines.eng_id JOIN callouts ON callouts.co_id = attended.co_id WHERE callouts.kind = 'house fire';
-- ? How often has each vehicle been out?
SELECT engines.call_sign, COUNT(*) FROM attended JOIN engines ON engines.eng_id = attended.eng_id GROUP BY engines.eng_id;
-- ? Which engine has not been out at all?
-- ? vehicles without a call-out
SELECT call_sign FROM engines WHERE eng_id NOT IN (SELECT eng_id FROM attended);
-- ? How quickly are we there on average, in minutes?
SELECT AVG(arrived_after) FROM attended;
-- ? Where did an engine need longer than 15 minutes? Street and call sign.
-- ? slow arrivals over 15 minutes: street, vehicle
SELECT callouts.street, engines.call_sign FROM attended JOIN callouts ON callouts.co_id = attended.co_id JOIN engines ON engines.eng_id = attended.eng_id WHERE attended.arrived_after > 15;
-- ? Which streets have we been to more than once?
SELECT street FROM callouts GROUP BY street HAVING COUNT(*) > 1;
-- ? How many call-outs of each kind were there?
-- ? statistics by kind of call-out
SELECT kind, COUNT(*) FROM callouts GROUP BY kind;
-- ? Jobs that began in the middle of the night, before 06:00: kind and time
SELECT kind, alarm_time FROM callouts WHERE alarm_time < '06:00';
-- ? Everything with fire in its name: date and kind
-- ? call-outs to any sort of fire
SELECT co_date, kind FROM callouts WHERE kind LIKE '%fire%';
-- ? Which jobs took longer than average? Kind only.
SELECT kind FROM callouts WHERE minutes > (SELECT AVG(minutes) FROM callouts);
-- ? How many firefighters has each station? Count everybody.
-- ? crew strength per station
SELECT stations.sta_name, COUNT(*) FROM crew JOIN stations ON stations.sta_id = crew.sta_id GROUP BY stations.sta_id;
-- ? Vehicles built between 2000 and 2016, oldest first
SELECT call_sign FROM engines WHERE year BETWEEN 2000 AND 2016 ORDER BY year;
-- ? How many litres of water can all vehicles in service bring?
-- ? total water on board, vehicles in service
SELECT SUM(water_l) FROM engines WHERE in_service = 1;
-- ? Which call-outs did both a pumper and a rescue vehicle attend? Kinds.
SELECT callouts.kind FROM callouts JOIN attended ON attended.co_id = callouts.co_id JOIN engines ON engines.eng_id = attended.eng_id WHERE engines.eng_type = 'pumper' INTERSECT SELECT callouts.kind FROM callouts JOIN attended ON attended.co_id = callouts.co_id JOIN engines ON engines.eng_id = attended.eng_id WHERE engines.eng_type = 'rescue';
-- ? What were the quickest and the slowest arrival of Florian 1?
-- ? Florian 1: shortest and longest time to arrive
SELECT MIN(attended.arrived_after), MAX(attended.arrived_after) FROM attended JOIN engines ON engines.eng_id = attended.eng_id WHERE engines.call_sign = 'Florian 1';
