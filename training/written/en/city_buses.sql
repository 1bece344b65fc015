-- City buses: depots, buses, lines, drivers and trips with passenger counts.
CREATE TABLE depot (dep_cd TEXT PRIMARY KEY, dep_nm TEXT, lat REAL, slots INTEGER, charging INTEGER);
CREATE TABLE bus (fleet_no INTEGER PRIMARY KEY, maker TEXT, yr INTEGER, drive TEXT, seats INTEGER, standing INTEGER, low_floor TEXT, dep_cd TEXT REFERENCES depot(dep_cd), scrapped INTEGER);
CREATE TABLE busline (line TEXT PRIMARY KEY, start_stop TEXT, end_stop TEXT, stops INTEGER, km REAL, every_min INTEGER, weekend TEXT);
CREATE TABLE driver (drv_no INTEGER PRIMARY KEY, drv_nm TEXT, sex TEXT, hired_yr INTEGER, night_ok TEXT, dep_cd TEXT REFERENCES depot(dep_cd));
CREATE TABLE trip (trip_no INTEGER PRIMARY KEY, line TEXT REFERENCES busline(line), fleet_no INTEGER REFERENCES bus(fleet_no), drv_no INTEGER REFERENCES driver(drv_no), dt TEXT, dep_tm TEXT, pax INTEGER, late_min INTEGER);
INSERT INTO depot VALUES ('N','North Yard',52.51,60,1),('S','Southgate',52.38,45,0),('W','West Garage',52.44,20,1);
INSERT INTO bus VALUES (101,'Solaris',2019,'electric',32,45,'Y','N',0),(102,'Solaris',2021,'electric',34,48,'Y','N',0),(210,'MAN',2011,'diesel',45,60,'Y','S',0),(211,'MAN',2009,'diesel',45,60,'N','S',0),(305,'Volvo',2015,'hybrid',38,50,'Y','S',0),(17,'Leyland',1984,'diesel',52,20,'N','W',1),(401,'Ebusco',2023,'electric',36,44,'Y','W',0);
INSERT INTO busline VALUES ('1','Central Station','University',14,6.8,7,'Y'),('2','Harbour','Zoo',22,11.5,10,'Y'),('5','Central Station','Airport',9,15.2,20,'Y'),('12','Hospital','Hill Village',17,12.1,60,'N'),('N3','Central Station','Harbour',19,9.0,30,'Y');
INSERT INTO driver VALUES (1,'Ahmet Kaya','M',2003,'Y','N'),(2,'Wendy Clough','F',2016,'N','N'),(3,'Sanjay Gupta','M',2011,'Y','S'),(4,'Irina Volkova','F',2020,'Y','S'),(5,'Colin Marsh','M',1989,'N','W'),(6,'Dora Lind','F',2024,'N',NULL);
INSERT INTO trip VALUES (1,'1',101,1,'2024-04-08','07:10',71,3),(2,'1',102,2,'2024-04-08','07:17',82,9),(3,'2',210,3,'2024-04-08','08:05',64,0),(4,'5',305,4,'2024-04-08','09:00',29,1),(5,'12',211,3,'2024-04-08','16:30',18,-1),(6,'N3',101,3,'2024-04-08','23:45',41,0),(7,'2',210,4,'2024-04-09','08:05',97,14),(8,'5',401,5,'2024-04-09','10:20',36,2),(9,'1',102,2,'2024-04-09','07:17',69,4);

-- ? Which buses run on electricity?
-- ? fleet numbers of all electric buses
SELECT fleet_no FROM bus WHERE drive = 'electric';
-- ? Which bus has been scrapped?
SELECT fleet_no FROM bus WHERE scrapped = 1;
-- ? Which buses in use can't be boarded with a pram because they have no low floor?
-- ? unscrapped buses without low floor
SELECT fleet_no FROM bus WHERE low_floor = 'N' AND scrapped = 0;
-- ? How many people fit into bus 210, seated and standing?
SELECT seats + standing FROM bus WHERE fleet_no = 210;
-- ? Which bus takes the most passengers overall?
-- ? bus with the largest capacity, seats plus standing room
SELECT fleet_no FROM bus ORDER BY seats + standing DESC LIMIT 1;
-- ? Where does line 5 go from and to?
-- ? first and last stop of line 5
SELECT start_stop, end_stop FROM busline WHERE line = '5';
-- ? Which lines begin at Central Station?
SELECT line FROM busline WHERE start_stop = 'Central Station';
-- ? Which lines don't run at the weekend?
-- ? lines without weekend service
SELECT line FROM busline WHERE weekend = 'N';
-- ? Which line comes most often?
-- ? line with the shortest interval
SELECT line FROM busline ORDER BY every_min LIMIT 1;
-- ? Which lines serve the Harbour, either at the start or at the end?
SELECT line FROM busline WHERE start_stop = 'Harbour' OR end_stop = 'Harbour';
-- ? Average distance between stops on line 2, km divided by stops?
SELECT km / stops FROM busline WHERE line = '2';
-- ? Which depot lies furthest north?
-- ? northernmost garage
SELECT dep_nm FROM depot ORDER BY lat DESC LIMIT 1;
-- ? Where can buses be charged?
SELECT dep_nm FROM depot WHERE charging = 1;
-- ? How many buses belong to each depot, scrapped ones not counted?
SELECT depot.dep_nm, COUNT(*) FROM bus JOIN depot ON depot.dep_cd = bus.dep_cd WHERE bus.scrapped = 0 GROUP BY depot.dep_cd;
-- ? Which women drive for us?
-- ? female drivers
SELECT drv_nm FROM driver WHERE sex = 'F';
-- ? Who doesn't belong to a depot yet?
SELECT drv_nm FROM driver WHERE dep_cd IS NULL;
-- ? Which drivers at Southgate can do nights?
-- ? Southgate drivers available at night
SELECT driver.drv_nm FROM driver JOIN depot ON depot.dep_cd = driver.dep_cd WHERE depot.dep_nm = 'Southgate' AND driver.night_ok = 'Y';
-- ? Who's been driving for us longest?
SELECT drv_nm FROM driver ORDER BY hired_yr LIMIT 1;
-- ? Who has not driven a trip yet?
-- ? drivers without a trip
SELECT drv_nm FROM driver WHERE drv_no NOT IN (SELECT drv_no FROM trip);
-- ? Which drivers have been on line 2?
SELECT DISTINCT driver.drv_nm FROM driver JOIN trip ON trip.drv_no = driver.drv_no WHERE trip.line = '2';
-- ? On which trips did people have to stand, with more passengers than seats? Trip numbers.
-- ? trips with more passengers than the bus has seats
SELECT trip.trip_no FROM trip JOIN bus ON bus.fleet_no = trip.fleet_no WHERE trip.pax > bus.seats;
-- ? How many passengers did each line carry, busiest first?
SELECT line, SUM(pax) FROM trip GROUP BY line ORDER BY SUM(pax) DESC;
-- ? Which lines carried more than 100 people altogether?
-- ? lines over 100 passengers in sum
SELECT line FROM trip GROUP BY line HAVING SUM(pax) > 100;
-- ? What was the worst delay, and on which line?
-- ? biggest lateness with the line
SELECT late_min, line FROM trip ORDER BY late_min DESC LIMIT 1;
-- ? Which trips were punctual or early, so at most 0 minutes late?
SELECT trip_no FROM trip WHERE late_min <= 0;
-- ? Average lateness per driver by name
SELECT driver.drv_nm, AVG(trip.late_min) FROM trip JOIN driver ON driver.drv_no = trip.drv_no GROUP BY driver.drv_no;
-- ? Which drivers drove a bus that belongs to another depot than their own? Name and bus.
-- ? driver and bus where the depots differ
SELECT driver.drv_nm, trip.fleet_no FROM trip JOIN driver ON driver.drv_no = trip.drv_no JOIN bus ON bus.fleet_no = trip.fleet_no WHERE bus.dep_cd <> driver.dep_cd;
-- ? Trips on 2024-04-08 leaving between 07:00 and 09:00, in order
SELECT trip_no FROM trip WHERE dt = '2024-04-08' AND dep_tm BETWEEN '07:00' AND '09:00' ORDER BY dep_tm;
-- ? Which buses have run on both line 1 and line N3?
-- ? buses seen on line 1 as well as on N3
SELECT fleet_no FROM trip WHERE line = '1' INTERSECT SELECT fleet_no FROM trip WHERE line = 'N3';
-- ? Which buses are older than the average bus?
SELECT fleet_no FROM bus WHERE yr < (SELECT AVG(yr) FROM bus);
