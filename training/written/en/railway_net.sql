-- Railway: stations, lines, trains and their delays.
CREATE TABLE stn (stn_id INTEGER PRIMARY KEY, stn_nm TEXT, region TEXT, platforms INTEGER, opened_yr INTEGER, step_free TEXT, altitude INTEGER);
CREATE TABLE line (line_no TEXT PRIMARY KEY, from_stn INTEGER REFERENCES stn(stn_id), to_stn INTEGER REFERENCES stn(stn_id), len_km REAL, tracks INTEGER, electrified TEXT, max_kmh INTEGER);
CREATE TABLE train (train_no INTEGER PRIMARY KEY, train_nm TEXT, line_no TEXT REFERENCES line(line_no), train_type TEXT, seats INTEGER, dep_time TEXT, arr_time TEXT, dining_car TEXT);
CREATE TABLE run_log (run_id INTEGER PRIMARY KEY, train_no INTEGER REFERENCES train(train_no), run_date TEXT, pax INTEGER, delay_min INTEGER, cause TEXT);
INSERT INTO stn VALUES (1,'Alderney Central','North',12,1864,'Y',35),(2,'Brackwater','North',4,1871,'N',8),(3,'Castlegate','Midlands',8,1858,'Y',120),(4,'Dunmoor','Highlands',2,1894,'N',412),(5,'Easthaven Airport','South',6,1999,'Y',22),(6,'Fernhill','South',3,1902,'Y',96),(7,'Glenrock','Highlands',2,1897,'N',538);
INSERT INTO line VALUES ('100',1,3,148.2,2,'Y',200),('115',1,2,37.5,1,'N',90),('220',3,5,201.7,2,'Y',250),('231',5,6,28.4,2,'Y',120),('340',3,7,97.0,1,'N',80),('341',4,7,19.8,1,'N',60);
INSERT INTO train VALUES (11,'Northern Arrow','100','express',480,'06:10','07:32','Y'),(13,'Morning Star','220','express',520,'07:45','09:10','Y'),(204,NULL,'115','local',120,'06:35','07:20','N'),(231,NULL,'231','local',180,'08:05','08:31','N'),(340,'Highland Rambler','340','regional',210,'09:15','11:02','Y'),(342,NULL,'341','local',90,'11:20','11:48','N'),(17,'Night Owl','220','night',260,'22:55','04:40','Y'),(206,NULL,'115','local',120,'17:05','17:50','N');
INSERT INTO run_log VALUES (1,11,'2024-03-04',455,0,NULL),(2,13,'2024-03-04',512,18,'signal fault'),(3,204,'2024-03-04',64,4,'crossing'),(4,340,'2024-03-04',133,35,'snow'),(5,11,'2024-03-05',471,7,'late turnaround'),(6,13,'2024-03-05',498,0,NULL),(7,342,'2024-03-05',12,52,'snow'),(8,231,'2024-03-05',171,0,NULL),(9,17,'2024-03-05',201,96,'engine failure'),(10,340,'2024-03-06',140,0,NULL);

-- ? Which stations can I use with a wheelchair?
-- ? step-free stations
SELECT stn_nm FROM stn WHERE step_free = 'Y';
-- ? What is the highest railway station?
-- ? station at the greatest altitude
SELECT stn_nm FROM stn ORDER BY altitude DESC LIMIT 1;
-- ? How many platforms does Castlegate have?
SELECT platforms FROM stn WHERE stn_nm = 'Castlegate';
-- ? Which lines still run on diesel because there's no overhead wire? Line numbers.
-- ? numbers of the lines that aren't electrified
SELECT line_no FROM line WHERE electrified = 'N';
-- ? How long is the whole network in kilometres?
SELECT SUM(len_km) FROM line;
-- ? Which trains serve food?
-- ? numbers of trains with a dining car
SELECT train_no FROM train WHERE dining_car = 'Y';
-- ? When does the Highland Rambler leave and when does it get in?
SELECT dep_time, arr_time FROM train WHERE train_nm = 'Highland Rambler';
-- ? Where does line 220 begin?
SELECT stn.stn_nm FROM stn JOIN line ON line.from_stn = stn.stn_id WHERE line.line_no = '220';
-- ? From where to where does line 340 go?
-- ? both ends of line 340
SELECT a.stn_nm, b.stn_nm FROM line JOIN stn a ON a.stn_id = line.from_stn JOIN stn b ON b.stn_id = line.to_stn WHERE line.line_no = '340';
-- ? Which station is the destination of the Northern Arrow?
-- ? Northern Arrow terminus
SELECT stn.stn_nm FROM stn JOIN line ON line.to_stn = stn.stn_id JOIN train ON train.line_no = line.line_no WHERE train.train_nm = 'Northern Arrow';
-- ? How many runs were on time, with no delay at all?
-- ? count of punctual runs
SELECT COUNT(*) FROM run_log WHERE delay_min = 0;
-- ? Which trains were delayed because of snow? Numbers, each once.
SELECT DISTINCT train_no FROM run_log WHERE cause = 'snow';
-- ? What is the average delay per train type?
-- ? mean lateness by type of train
SELECT train.train_type, AVG(run_log.delay_min) FROM run_log JOIN train ON train.train_no = run_log.train_no GROUP BY train.train_type;
-- ? What was the longest delay, and what caused it?
SELECT delay_min, cause FROM run_log ORDER BY delay_min DESC LIMIT 1;
-- ? How many seats stayed empty on run 4?
SELECT train.seats - run_log.pax FROM run_log JOIN train ON train.train_no = run_log.train_no WHERE run_log.run_id = 4;
-- ? How many passengers travelled on 2024-03-05?
-- ? total riders 2024-03-05
SELECT SUM(pax) FROM run_log WHERE run_date = '2024-03-05';
-- ? Which trains have no name? Give their numbers.
SELECT train_no FROM train WHERE train_nm IS NULL;
-- ? What stations are there in the Highlands?
SELECT stn_nm FROM stn WHERE region = 'Highlands';
-- ? Which stations were opened in the 19th century, between 1801 and 1900, oldest first?
-- ? stations from 1801 to 1900 by age
SELECT stn_nm FROM stn WHERE opened_yr BETWEEN 1801 AND 1900 ORDER BY opened_yr;
-- ? At which stations does no line start?
-- ? stations that aren't the starting point of any line
SELECT stn_nm FROM stn WHERE stn_id NOT IN (SELECT from_stn FROM line);
-- ? Number of stations in each region
SELECT region, COUNT(*) FROM stn GROUP BY region;
-- ? Which regions have at least 15 platforms in total?
SELECT region FROM stn GROUP BY region HAVING SUM(platforms) >= 15;
-- ? On which line may trains go fastest? Give its number.
-- ? number of the line with the top speed limit
SELECT line_no FROM line ORDER BY max_kmh DESC LIMIT 1;
-- ? Which lines have a single track?
-- ? line numbers with only 1 track
SELECT line_no FROM line WHERE tracks = 1;
-- ? Which trains leave before 07:00? Number and departure, earliest first.
SELECT train_no, dep_time FROM train WHERE dep_time < '07:00' ORDER BY dep_time;
-- ? Which trains have never been logged?
-- ? train numbers missing from the run log
SELECT train_no FROM train EXCEPT SELECT train_no FROM run_log;
-- ? Which runs were later than the average run? Their ids.
SELECT run_id FROM run_log WHERE delay_min > (SELECT AVG(delay_min) FROM run_log);
-- ? Which cause made trains late more than once?
-- ? repeated reasons for delays
SELECT cause FROM run_log WHERE cause IS NOT NULL GROUP BY cause HAVING COUNT(*) > 1;
-- ? Longest and shortest line, in km, and the average
SELECT MAX(len_km), MIN(len_km), AVG(len_km) FROM line;
-- ? Which named trains run on an electrified line?
-- ? names of trains under the wire
SELECT train.train_nm FROM train JOIN line ON line.line_no = train.line_no WHERE line.electrified = 'Y' AND train.train_nm IS NOT NULL;
