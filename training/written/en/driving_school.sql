-- Driving school: instructors, cars, learners, lessons and tests.
CREATE TABLE instr (instr_id INTEGER PRIMARY KEY, instr_nm TEXT, languages TEXT, bike_too TEXT, since_yr INTEGER);
CREATE TABLE cars (plate TEXT PRIMARY KEY, make TEXT, gearbox TEXT, fuel TEXT, km INTEGER, bought TEXT, instr_id INTEGER REFERENCES instr(instr_id));
CREATE TABLE learner (lrn_id INTEGER PRIMARY KEY, lrn_nm TEXT, sex TEXT, born_yr INTEGER, cls TEXT, signed_up TEXT, balance REAL, glasses INTEGER);
CREATE TABLE lesson (les_id INTEGER PRIMARY KEY, lrn_id INTEGER REFERENCES learner(lrn_id), instr_id INTEGER REFERENCES instr(instr_id), plate TEXT REFERENCES cars(plate), les_dt TEXT, mins INTEGER, kind TEXT, price REAL);
CREATE TABLE test (test_id INTEGER PRIMARY KEY, lrn_id INTEGER REFERENCES learner(lrn_id), test_dt TEXT, part TEXT, errors INTEGER, passed TEXT);
INSERT INTO instr VALUES (1,'Rita Moss','English, German','Y',2001),(2,'Carl Dean','English','N',2015),(3,'Leyla Aksoy','English, Turkish','N',2019),(4,'Otto Brandt','German','Y',1992);
INSERT INTO cars VALUES ('LR 10','Golf','manual','diesel',88200,'2019-05-01',1),('LR 11','Golf','manual','petrol',41300,'2021-09-15',2),('LR 12','Zoe','automatic','electric',12900,'2023-03-20',3),('LR 13','Fiesta','manual','petrol',134500,'2014-02-11',NULL),('LR 14','Octavia','automatic','hybrid',56000,'2020-06-30',1);
INSERT INTO learner VALUES (1,'Amir Sadeghi','M',2006,'B','2024-01-08',0,0),(2,'Becky Thorne','F',2005,'B','2023-10-02',-120,1),(3,'Carol King','F',1979,'B','2024-02-15',0,1),(4,'Dean Watts','M',2007,'A1','2024-03-01',-45.5,0),(5,'Emily Ford','F',2006,'B','2023-12-11',60,0),(6,'Farah Aziz','F',1998,'B','2024-04-22',0,0);
INSERT INTO lesson VALUES (1,1,2,'LR 11','2024-02-01',45,'town',42),(2,1,2,'LR 11','2024-02-15',90,'motorway',95),(3,2,1,'LR 10','2023-11-20',45,'town',40),(4,2,1,'LR 10','2024-01-18',45,'night',55),(5,2,3,'LR 12','2024-02-28',45,'town',42),(6,3,3,'LR 12','2024-03-12',90,'town',84),(7,5,1,'LR 14','2024-01-25',135,'country',150),(8,5,1,'LR 14','2024-02-22',90,'motorway',95),(9,3,3,'LR 12','2024-04-02',45,'town',42);
INSERT INTO test VALUES (1,1,'2024-03-05','theory',3,'Y'),(2,2,'2023-12-04','theory',14,'N'),(3,2,'2024-01-08','theory',6,'Y'),(4,2,'2024-03-20','driving',4,'N'),(5,5,'2024-02-05','theory',0,'Y'),(6,5,'2024-03-18','driving',1,'Y'),(7,3,'2024-04-15','theory',11,'N');

-- ? Who owes the school money, that is has a balance under 0?
-- ? learners in the red (balance below 0)
SELECT lrn_nm FROM learner WHERE balance < 0;
-- ? Which learners have to wear glasses?
SELECT lrn_nm FROM learner WHERE glasses = 1;
-- ? Who is our oldest learner?
-- ? learner born earliest
SELECT lrn_nm FROM learner ORDER BY born_yr LIMIT 1;
-- ? Which cars have an automatic gearbox? Plates.
-- ? plates of the automatics
SELECT plate FROM cars WHERE gearbox = 'automatic';
-- ? Which car has done the most kilometres?
SELECT plate FROM cars ORDER BY km DESC LIMIT 1;
-- ? Which car has no instructor?
-- ? plate of the spare car nobody drives
SELECT plate FROM cars WHERE instr_id IS NULL;
-- ? What does Rita Moss drive? Make and plate.
SELECT cars.make, cars.plate FROM cars JOIN instr ON instr.instr_id = cars.instr_id WHERE instr.instr_nm = 'Rita Moss';
-- ? Which instructors can teach in German?
-- ? instructors who speak German
SELECT instr_nm FROM instr WHERE languages LIKE '%German%';
-- ? Who also teaches motorbikes?
SELECT instr_nm FROM instr WHERE bike_too = 'Y';
-- ? Who has had lessons from Leyla Aksoy? Each name once.
-- ? pupils of Leyla Aksoy
SELECT DISTINCT learner.lrn_nm FROM learner JOIN lesson ON lesson.lrn_id = learner.lrn_id JOIN instr ON instr.instr_id = lesson.instr_id WHERE instr.instr_nm = 'Leyla Aksoy';
-- ? Which instructor has given no lessons?
SELECT instr_nm FROM instr WHERE instr_id NOT IN (SELECT instr_id FROM lesson);
-- ? Who has signed up but never sat behind the wheel?
-- ? learners without a lesson
SELECT lrn_nm FROM learner WHERE lrn_id NOT IN (SELECT lrn_id FROM lesson);
-- ? How many minutes has Becky Thorne driven?
SELECT SUM(lesson.mins) FROM lesson JOIN learner ON learner.lrn_id = lesson.lrn_id WHERE learner.lrn_nm = 'Becky Thorne';
-- ? What have the lessons of each learner cost so far?
-- ? lesson costs by learner
SELECT learner.lrn_nm, SUM(lesson.price) FROM lesson JOIN learner ON learner.lrn_id = lesson.lrn_id GROUP BY learner.lrn_id;
-- ? Who has already been on the motorway?
SELECT learner.lrn_nm FROM learner JOIN lesson ON lesson.lrn_id = learner.lrn_id WHERE lesson.kind = 'motorway';
-- ? What does a minute cost in lesson 7?
SELECT price / mins FROM lesson WHERE les_id = 7;
-- ? Who failed a test? Name and part, every time it happened.
-- ? failed tests: learner and part
SELECT learner.lrn_nm, test.part FROM test JOIN learner ON learner.lrn_id = test.lrn_id WHERE test.passed = 'N';
-- ? Who has the licence in the pocket, having passed the driving part?
-- ? who passed the driving test
SELECT learner.lrn_nm FROM learner JOIN test ON test.lrn_id = learner.lrn_id WHERE test.part = 'driving' AND test.passed = 'Y';
-- ? Who passed theory without any errors? 0 errors.
SELECT learner.lrn_nm FROM learner JOIN test ON test.lrn_id = learner.lrn_id WHERE test.part = 'theory' AND test.errors = 0;
-- ? Who passed theory but hasn't yet taken the driving test?
-- ? theory done, driving test still to come
SELECT learner.lrn_nm FROM learner JOIN test ON test.lrn_id = learner.lrn_id WHERE test.part = 'theory' AND test.passed = 'Y' EXCEPT SELECT learner.lrn_nm FROM learner JOIN test ON test.lrn_id = learner.lrn_id WHERE test.part = 'driving';
-- ? Average number of errors for each part of the test
SELECT part, AVG(errors) FROM test GROUP BY part;
-- ? How many lessons of each kind have been given? Most frequent first.
-- ? lesson kinds by frequency
SELECT kind, COUNT(*) FROM lesson GROUP BY kind ORDER BY COUNT(*) DESC;
-- ? Which lessons were longer than average? Date and minutes.
SELECT les_dt, mins FROM lesson WHERE mins > (SELECT AVG(mins) FROM lesson);
-- ? Lessons between 2024-02-01 and 2024-02-29: date and learner, in order
SELECT lesson.les_dt, learner.lrn_nm FROM lesson JOIN learner ON learner.lrn_id = lesson.lrn_id WHERE lesson.les_dt BETWEEN '2024-02-01' AND '2024-02-29' ORDER BY lesson.les_dt;
-- ? Who had lessons with more than one instructor?
-- ? learners who changed instructor
SELECT learner.lrn_nm FROM learner JOIN lesson ON lesson.lrn_id = learner.lrn_id GROUP BY learner.lrn_id HAVING COUNT(DISTINCT lesson.instr_id) > 1;
-- ? Who learned in an electric car?
SELECT DISTINCT learner.lrn_nm FROM learner JOIN lesson ON lesson.lrn_id = learner.lrn_id JOIN cars ON cars.plate = lesson.plate WHERE cars.fuel = 'electric';
-- ? How much has every instructor earned us?
-- ? takings from lessons by instructor
SELECT instr.instr_nm, SUM(lesson.price) FROM lesson JOIN instr ON instr.instr_id = lesson.instr_id GROUP BY instr.instr_id;
-- ? Women who enrolled in 2024, so on or after 2024-01-01
SELECT lrn_nm FROM learner WHERE sex = 'F' AND signed_up >= '2024-01-01';
-- ? Which makes do we have more than one of?
-- ? car makes that occur at least twice
SELECT make FROM cars GROUP BY make HAVING COUNT(*) >= 2;
-- ? Newest car?
SELECT plate FROM cars ORDER BY bought DESC LIMIT 1;
