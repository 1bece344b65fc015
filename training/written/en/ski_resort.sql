-- Ski resort: lifts, slopes, daily counts and accidents.
CREATE TABLE lift (lift_no INTEGER PRIMARY KEY, lift_name TEXT, kind TEXT, built INTEGER, valley_m INTEGER, top_m INTEGER, persons_h INTEGER, night TEXT);
CREATE TABLE slope (slope_no INTEGER PRIMARY KEY, slope_name TEXT, colour TEXT, length_m INTEGER, lift_no INTEGER REFERENCES lift(lift_no), snow_guns INTEGER, groomed TEXT, open INTEGER);
CREATE TABLE daycount (lift_no INTEGER REFERENCES lift(lift_no), day TEXT, rides INTEGER, hours REAL, wind_stop INTEGER, PRIMARY KEY (lift_no, day));
CREATE TABLE accident (acc_no INTEGER PRIMARY KEY, slope_no INTEGER REFERENCES slope(slope_no), day TEXT, injury TEXT, age INTEGER, sport TEXT, helicopter INTEGER);
INSERT INTO lift VALUES (1,'Sonnenbahn','gondola',2012,1080,1890,2800,'N'),(2,'Gratexpress','chairlift',2018,1750,2410,2400,'N'),(3,'Babylift','drag lift',1979,1080,1140,700,'Y'),(4,'Old Eagle','chairlift',1986,1420,2050,1200,'N'),(5,'Glacier Tow','drag lift',1994,2400,2780,900,'N');
INSERT INTO slope VALUES (1,'Family Run','blue',3200,1,24,'Y',1),(2,'Ridge Race','red',2100,2,10,'Y',1),(3,'Devil''s Gully','black',1450,2,0,'N',0),(4,'Teddy Meadow','blue',280,3,4,'Y',1),(5,'Eagle Trail','red',2650,4,0,'Y',1),(6,'Ice Field','red',1900,5,0,'N',1),(7,'Black Tooth','black',980,4,0,'N',1);
INSERT INTO daycount VALUES (1,'2024-02-17',9800,8,0),(2,'2024-02-17',7400,7.5,1),(3,'2024-02-17',1350,9,0),(4,'2024-02-17',3100,8,0),(1,'2024-02-18',11200,8,0),(2,'2024-02-18',9100,8,0),(3,'2024-02-18',1510,9,0),(5,'2024-02-18',640,4,1),(1,'2024-03-20',2300,8,0),(4,'2024-03-20',410,6.5,0);
INSERT INTO accident VALUES (1,2,'2024-02-17','broken leg',34,'ski',1),(2,4,'2024-02-17','bruise',6,'ski',0),(3,7,'2024-02-18','head injury',22,'snowboard',1),(4,1,'2024-02-18','broken wrist',19,'snowboard',0),(5,2,'2024-02-18','torn ligament',51,'ski',0),(6,NULL,'2024-03-20','broken ankle',70,'hiking',0),(7,1,'2024-03-20','bruise',44,'sledge',0);

-- ? Which slopes are shut?
-- ? closed pistes
SELECT slope_name FROM slope WHERE open = 0;
-- ? I'm a beginner: which blue slopes are there?
SELECT slope_name FROM slope WHERE colour = 'blue';
-- ? Which open black runs could I try?
-- ? black slopes that are open
SELECT slope_name FROM slope WHERE colour = 'black' AND open = 1;
-- ? What's the longest descent?
SELECT slope_name FROM slope ORDER BY length_m DESC LIMIT 1;
-- ? How many metres of altitude does the Gratexpress climb?
-- ? height gained by the Gratexpress
SELECT top_m - valley_m FROM lift WHERE lift_name = 'Gratexpress';
-- ? Which lift goes up highest?
SELECT lift_name FROM lift ORDER BY top_m DESC LIMIT 1;
-- ? Where is there night skiing? Lifts running at night.
-- ? lifts in operation at night
SELECT lift_name FROM lift WHERE night = 'Y';
-- ? With which lift do I get to Eagle Trail?
-- ? lift serving Eagle Trail
SELECT lift.lift_name FROM lift JOIN slope ON slope.lift_no = lift.lift_no WHERE slope.slope_name = 'Eagle Trail';
-- ? Which slopes start from Old Eagle?
SELECT slope.slope_name FROM slope JOIN lift ON lift.lift_no = slope.lift_no WHERE lift.lift_name = 'Old Eagle';
-- ? How many metres of piste of each colour do we have?
-- ? total slope length by colour
SELECT colour, SUM(length_m) FROM slope GROUP BY colour;
-- ? Which slopes rely on natural snow, with 0 snow guns?
SELECT slope_name FROM slope WHERE snow_guns = 0;
-- ? Which pistes aren't groomed?
-- ? ungroomed runs
SELECT slope_name FROM slope WHERE groomed = 'N';
-- ? How many rides were there on 2024-02-18 over all lifts?
SELECT SUM(rides) FROM daycount WHERE day = '2024-02-18';
-- ? Which lifts had to stop because of wind, and when?
-- ? wind stops: lift and day
SELECT lift.lift_name, daycount.day FROM daycount JOIN lift ON lift.lift_no = daycount.lift_no WHERE daycount.wind_stop = 1;
-- ? How many people per hour did the Sonnenbahn really carry on 2024-02-18?
SELECT daycount.rides / daycount.hours FROM daycount JOIN lift ON lift.lift_no = daycount.lift_no WHERE lift.lift_name = 'Sonnenbahn' AND daycount.day = '2024-02-18';
-- ? What was the busiest day of the resort?
-- ? day with the most rides in total
SELECT day FROM daycount GROUP BY day ORDER BY SUM(rides) DESC LIMIT 1;
-- ? Average number of rides per day for every lift
SELECT lift.lift_name, AVG(daycount.rides) FROM daycount JOIN lift ON lift.lift_no = daycount.lift_no GROUP BY lift.lift_no;
-- ? Which lifts have carried more than 10000 people over the days counted?
-- ? lifts above 10000 rides in sum
SELECT lift.lift_name FROM daycount JOIN lift ON lift.lift_no = daycount.lift_no GROUP BY lift.lift_no HAVING SUM(daycount.rides) > 10000;
-- ? When did the helicopter have to come? Day and injury.
SELECT day, injury FROM accident WHERE helicopter = 1;
-- ? On which slopes have there been several accidents?
-- ? slopes with more than one accident
SELECT slope.slope_name FROM slope JOIN accident ON accident.slope_no = slope.slope_no GROUP BY slope.slope_no HAVING COUNT(*) > 1;
-- ? Which slopes had no accident?
SELECT slope_name FROM slope WHERE slope_no NOT IN (SELECT slope_no FROM accident WHERE slope_no IS NOT NULL);
-- ? Who got hurt off the slopes? Age and injury.
-- ? accidents not on any slope, age and injury
SELECT age, injury FROM accident WHERE slope_no IS NULL;
-- ? How many accidents happened in each sport?
SELECT sport, COUNT(*) FROM accident GROUP BY sport;
-- ? Everything broken: age and injury for all the fractures whose name starts with broken
-- ? broken bones, age of the person and what it was
SELECT age, injury FROM accident WHERE injury LIKE 'broken%';
-- ? How old are injured snowboarders on average? The sport is snowboard.
SELECT AVG(age) FROM accident WHERE sport = 'snowboard';
-- ? Which lifts are older than the average lift?
-- ? lifts built before the average year
SELECT lift_name FROM lift WHERE built < (SELECT AVG(built) FROM lift);
-- ? Lifts built between 1980 and 2000
SELECT lift_name FROM lift WHERE built BETWEEN 1980 AND 2000;
-- ? Which lifts serve both a red and a black slope?
-- ? lifts with at least one red and one black run
SELECT lift.lift_name FROM lift JOIN slope ON slope.lift_no = lift.lift_no WHERE slope.colour = 'red' INTERSECT SELECT lift.lift_name FROM lift JOIN slope ON slope.lift_no = lift.lift_no WHERE slope.colour = 'black';
-- ? Which lift didn't run on 2024-02-18, as it has no count that day?
SELECT lift_name FROM lift WHERE lift_no NOT IN (SELECT lift_no FROM daycount WHERE day = '2024-02-18');
-- ? What is the age of the youngest and of the oldest casualty?
-- ? youngest and oldest injured person
SELECT MIN(age), MAX(age) FROM accident;
