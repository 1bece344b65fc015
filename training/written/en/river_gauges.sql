-- Rivers, their gauging stations and daily water levels; lakes alongside.
CREATE TABLE rivers (rid INTEGER PRIMARY KEY, river TEXT, length_km REAL, basin_km2 INTEGER, flows_into TEXT, mouth_type TEXT);
CREATE TABLE stations (st_code TEXT PRIMARY KEY, st_name TEXT, rid INTEGER REFERENCES rivers(rid), km_from_mouth REAL, alarm_cm INTEGER, opened INTEGER, automatic INTEGER);
CREATE TABLE levels (st_code TEXT REFERENCES stations(st_code), day TEXT, level_cm INTEGER, flow_m3s REAL, temp_c REAL, ice INTEGER, PRIMARY KEY (st_code, day));
CREATE TABLE lakes (lid INTEGER PRIMARY KEY, lake TEXT, area_km2 REAL, max_depth_m REAL, outflow INTEGER REFERENCES rivers(rid), kind TEXT);
INSERT INTO rivers VALUES (1,'Ardle',312.5,8400,'North Sea','sea'),(2,'Lesk',148.0,2950,'Ardle','river'),(3,'Morva',96.4,1210,'Ardle','river'),(4,'Tisenne',421.8,15300,'Baltic Sea','sea'),(5,'Upper Brook',22.1,85,'Lake Halm','lake'),(6,'Sall',61.0,540,'Tisenne','river');
INSERT INTO stations VALUES ('A01','Ardle Bridge',1,14.2,480,1921,1),('A02','Kingsford',1,120.0,390,1954,1),('L01','Leskmouth',2,1.5,350,1938,0),('M01','Morva Weir',3,8.8,280,1987,1),('T01','Tisenne Lock',4,60.3,610,1909,1),('T02','Hohenau',4,255.0,420,1972,0),('S01','Sallbach',6,12.7,200,2011,1);
INSERT INTO levels VALUES ('A01','2024-01-10',455,310.0,3.1,0),('A01','2024-01-11',492,365.5,2.8,0),('A02','2024-01-11',401,240.2,2.5,0),('L01','2024-01-11',338,71.0,1.9,0),('T01','2024-01-11',402,520.0,1.2,1),('T02','2024-01-11',315,288.4,0.4,1),('S01','2024-01-11',96,7.3,0.9,0),('A01','2024-07-20',188,64.0,21.4,0),('T01','2024-07-20',245,190.0,22.8,0),('M01','2024-07-20',61,3.9,19.6,0),('S01','2024-07-20',34,1.1,18.2,0);
INSERT INTO lakes VALUES (1,'Lake Halm',14.6,38.0,3,'natural'),(2,'Ostervann',88.2,112.5,4,'natural'),(3,'Lesk Reservoir',6.3,44.0,2,'reservoir'),(4,'Gravel Pond',0.4,9.0,NULL,'quarry'),(5,'Blind Lake',2.9,17.5,NULL,'natural');

-- ? Which is the longest river?
-- ? longest stream on our list
SELECT river FROM rivers ORDER BY length_km DESC LIMIT 1;
-- ? What are the tributaries of the Ardle?
-- ? Which rivers end in the Ardle?
SELECT river FROM rivers WHERE flows_into = 'Ardle';
-- ? Which rivers reach the sea?
SELECT river FROM rivers WHERE mouth_type = 'sea';
-- ? List the stations that still need someone to read them by hand.
-- ? non-automatic gauges
SELECT st_name FROM stations WHERE automatic = 0;
-- ? Which lakes have no outflow?
-- ? lakes that drain into no river
SELECT lake FROM lakes WHERE outflow IS NULL;
-- ? How deep is Ostervann?
SELECT max_depth_m FROM lakes WHERE lake = 'Ostervann';
-- ? Which lakes are man-made reservoirs?
SELECT lake FROM lakes WHERE kind = 'reservoir';
-- ? Where on 2024-01-11 was the alarm level exceeded?
-- ? flood check for 2024-01-11: stations above their alarm mark
SELECT stations.st_name FROM stations JOIN levels ON levels.st_code = stations.st_code WHERE levels.day = '2024-01-11' AND levels.level_cm > stations.alarm_cm;
-- ? How far above alarm was the water at Ardle Bridge on 2024-01-11?
SELECT levels.level_cm - stations.alarm_cm FROM levels JOIN stations ON stations.st_code = levels.st_code WHERE stations.st_name = 'Ardle Bridge' AND levels.day = '2024-01-11';
-- ? At which stations was there ice?
-- ? frozen spots, station names
SELECT DISTINCT stations.st_name FROM stations JOIN levels ON levels.st_code = stations.st_code WHERE levels.ice = 1;
-- ? Which rivers do we not measure at all?
-- ? rivers without a gauge
SELECT river FROM rivers WHERE rid NOT IN (SELECT rid FROM stations);
-- ? How many stations does each river have?
SELECT rivers.river, COUNT(*) FROM rivers JOIN stations ON stations.rid = rivers.rid GROUP BY rivers.rid;
-- ? Which rivers have more than one gauging station?
SELECT rivers.river FROM rivers JOIN stations ON stations.rid = rivers.rid GROUP BY rivers.rid HAVING COUNT(*) > 1;
-- ? What is our oldest station?
-- ? Which gauge was set up first?
SELECT st_name FROM stations ORDER BY opened LIMIT 1;
-- ? Stations opened between 1930 and 1960
SELECT st_name FROM stations WHERE opened BETWEEN 1930 AND 1960;
-- ? How warm was the water at its warmest?
SELECT MAX(temp_c) FROM levels;
-- ? What was the average water temperature on 2024-07-20?
-- ? mean temp across all gauges, 2024-07-20
SELECT AVG(temp_c) FROM levels WHERE day = '2024-07-20';
-- ? How much did the level at Tisenne Lock vary between its highest and lowest reading?
-- ? Tisenne Lock: range of the water level
SELECT MAX(levels.level_cm) - MIN(levels.level_cm) FROM levels JOIN stations ON stations.st_code = levels.st_code WHERE stations.st_name = 'Tisenne Lock';
-- ? Into which river does Lake Halm drain?
SELECT rivers.river FROM rivers JOIN lakes ON lakes.outflow = rivers.rid WHERE lakes.lake = 'Lake Halm';
-- ? On which days was it under 1 degree somewhere in the water?
SELECT DISTINCT day FROM levels WHERE temp_c < 1;
-- ? Which station lies closest to the mouth of its river?
-- ? gauge nearest to a river mouth
SELECT st_name FROM stations ORDER BY km_from_mouth LIMIT 1;
-- ? Which rivers drain a larger area than the average one?
SELECT river FROM rivers WHERE basin_km2 > (SELECT AVG(basin_km2) FROM rivers);
-- ? What was the biggest flow ever measured on the Ardle?
-- ? record discharge of the Ardle
SELECT MAX(levels.flow_m3s) FROM levels JOIN stations ON stations.st_code = levels.st_code JOIN rivers ON rivers.rid = stations.rid WHERE rivers.river = 'Ardle';
-- ? Total area of the natural lakes
SELECT SUM(area_km2) FROM lakes WHERE kind = 'natural';
-- ? Which stations reported in January, on 2024-01-11, but not on 2024-07-20?
SELECT stations.st_name FROM stations JOIN levels ON levels.st_code = stations.st_code WHERE levels.day = '2024-01-11' EXCEPT SELECT stations.st_name FROM stations JOIN levels ON levels.st_code = stations.st_code WHERE levels.day = '2024-07-20';
-- ? Show every river longer than 100 km with its length, shortest first.
SELECT river, length_km FROM rivers WHERE length_km > 100 ORDER BY length_km;
-- ? Which is deeper on average, by kind of lake? Show kind and mean depth.
-- ? average maximum depth for each lake type
SELECT kind, AVG(max_depth_m) FROM lakes GROUP BY kind;
-- ? At which station was the lowest level of all recorded?
SELECT stations.st_name FROM stations JOIN levels ON levels.st_code = stations.st_code ORDER BY levels.level_cm LIMIT 1;
-- ? Which lakes are smaller than 5 square kilometres or shallower than 20 metres?
-- ? lakes either under 5 km2 or under 20 m deep
SELECT lake FROM lakes WHERE area_km2 < 5 OR max_depth_m < 20;
-- ? How many readings did we get per day?
SELECT day, COUNT(*) FROM levels GROUP BY day;
