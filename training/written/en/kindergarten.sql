-- Kindergarten: groups, carers, children, pick-up persons and daily attendance.
CREATE TABLE grp (g_cd TEXT PRIMARY KEY, g_nm TEXT, places INTEGER, room TEXT);
CREATE TABLE carer (c_id INTEGER PRIMARY KEY, c_nm TEXT, g_cd TEXT REFERENCES grp(g_cd), hrs_wk REAL, trained TEXT, start_yr INTEGER);
CREATE TABLE child (k_id INTEGER PRIMARY KEY, k_nm TEXT, sex TEXT, dob TEXT, g_cd TEXT REFERENCES grp(g_cd), allergy TEXT, naps INTEGER, lunch TEXT, fee REAL);
CREATE TABLE pickup (k_id INTEGER REFERENCES child(k_id), p_nm TEXT, relation TEXT, phone TEXT, PRIMARY KEY (k_id, p_nm));
CREATE TABLE att (k_id INTEGER REFERENCES child(k_id), dt TEXT, in_tm TEXT, out_tm TEXT, absent_why TEXT, PRIMARY KEY (k_id, dt));
INSERT INTO grp VALUES ('HED','Hedgehogs',12,'ground floor left'),('OWL','Owls',20,'upstairs'),('FRO','Frogs',20,'ground floor right'),('BEE','Bees',10,'garden house');
INSERT INTO carer VALUES (1,'Mrs Appel','HED',38.5,'Y',2001),(2,'Ben','HED',20,'N',2023),(3,'Ms Yildiz','OWL',38.5,'Y',2015),(4,'Ms Novak','FRO',30,'Y',2010),(5,'Gran Dorothy',NULL,4,'N',2019),(6,'Mr Osei','OWL',25,'Y',2020);
INSERT INTO child VALUES (1,'Mia','F','2021-08-14','HED','nuts',1,'vegetarian',310),(2,'Paul','M','2022-01-30','HED',NULL,1,'normal',310),(3,'Leon','M','2018-11-05','OWL',NULL,0,'normal',190),(4,'Aisha','F','2019-03-22','OWL','milk',0,'halal',190),(5,'Jonah','M','2019-06-17','FRO',NULL,0,'normal',0),(6,'Clara','F','2020-02-28','FRO','nuts',1,'normal',220),(7,'Tim','M','2019-09-09','FRO',NULL,0,'vegetarian',190),(8,'Elif','F','2021-05-01',NULL,NULL,1,'halal',310);
INSERT INTO pickup VALUES (1,'Sara','mother','555-101'),(1,'Opa Karl','grandfather',NULL),(2,'Jens','father','555-102'),(3,'Maren','mother','555-103'),(3,'Uli','father','555-104'),(4,'Fatima','mother','555-105'),(5,'Nadine','foster mother','555-106'),(6,'Jens','father','555-102'),(7,'Tante Rosi','aunt',NULL);
INSERT INTO att VALUES (1,'2024-03-04','07:45','14:00',NULL),(2,'2024-03-04','08:10','12:30',NULL),(3,'2024-03-04','08:55','16:00',NULL),(4,'2024-03-04',NULL,NULL,'fever'),(5,'2024-03-04','09:20','15:30',NULL),(6,'2024-03-04','08:05','16:45',NULL),(7,'2024-03-04',NULL,NULL,'holiday'),(1,'2024-03-05','07:40','14:05',NULL),(2,'2024-03-05',NULL,NULL,'chickenpox'),(4,'2024-03-05',NULL,NULL,'fever'),(6,'2024-03-05','08:15','16:30',NULL);

-- ? Which children are in the Hedgehogs?
-- ? kids of the Hedgehogs group
SELECT child.k_nm FROM child JOIN grp ON grp.g_cd = child.g_cd WHERE grp.g_nm = 'Hedgehogs';
-- ? Who is our youngest child?
SELECT k_nm FROM child ORDER BY dob DESC LIMIT 1;
-- ? Which children mustn't eat nuts?
-- ? nuts allergy: names
SELECT k_nm FROM child WHERE allergy = 'nuts';
-- ? Which girls have no allergy?
SELECT k_nm FROM child WHERE sex = 'F' AND allergy IS NULL;
-- ? Who gets a vegetarian lunch?
SELECT k_nm FROM child WHERE lunch = 'vegetarian';
-- ? Whose place costs the parents nothing, fee 0?
-- ? child with a free place (fee 0)
SELECT k_nm FROM child WHERE fee = 0;
-- ? How much do we take in fees a month?
SELECT SUM(fee) FROM child;
-- ? Which child has no group yet?
-- ? waiting for a group: child
SELECT k_nm FROM child WHERE g_cd IS NULL;
-- ? Which group has no carer?
SELECT g_nm FROM grp WHERE g_cd NOT IN (SELECT g_cd FROM carer WHERE g_cd IS NOT NULL);
-- ? Who works with the Owls?
-- ? staff of the Owls
SELECT carer.c_nm FROM carer JOIN grp ON grp.g_cd = carer.g_cd WHERE grp.g_nm = 'Owls';
-- ? Which members of staff have no training?
-- ? untrained helpers
SELECT c_nm FROM carer WHERE trained = 'N';
-- ? Who has worked here since before 2012? Longest first.
SELECT c_nm FROM carer WHERE start_yr < 2012 ORDER BY start_yr;
-- ? How many hours of care a week does each group get from its staff? Group name and hours.
SELECT grp.g_nm, SUM(carer.hrs_wk) FROM carer JOIN grp ON grp.g_cd = carer.g_cd GROUP BY grp.g_cd;
-- ? Where do the Frogs have their room?
-- ? room of the Frogs
SELECT room FROM grp WHERE g_nm = 'Frogs';
-- ? Who may pick up Leon? Name and relation.
-- ? persons allowed to collect Leon, with relation
SELECT pickup.p_nm, pickup.relation FROM pickup JOIN child ON child.k_id = pickup.k_id WHERE child.k_nm = 'Leon';
-- ? Which children does Jens collect?
SELECT child.k_nm FROM child JOIN pickup ON pickup.k_id = child.k_id WHERE pickup.p_nm = 'Jens';
-- ? For which pick-up persons is a telephone number missing?
-- ? people collecting children who left no phone number
SELECT p_nm FROM pickup WHERE phone IS NULL;
-- ? Which children can be collected by more than one person?
SELECT child.k_nm FROM child JOIN pickup ON pickup.k_id = child.k_id GROUP BY child.k_id HAVING COUNT(*) > 1;
-- ? For which child has nobody been named to pick it up?
-- ? no pick-up person registered: child
SELECT k_nm FROM child WHERE k_id NOT IN (SELECT k_id FROM pickup);
-- ? Who was missing on 2024-03-04 and why?
-- ? absences of 2024-03-04 with reason
SELECT child.k_nm, att.absent_why FROM att JOIN child ON child.k_id = att.k_id WHERE att.dt = '2024-03-04' AND att.absent_why IS NOT NULL;
-- ? Who came last on 2024-03-04?
SELECT child.k_nm FROM child JOIN att ON att.k_id = child.k_id WHERE att.dt = '2024-03-04' ORDER BY att.in_tm DESC LIMIT 1;
-- ? Who was fetched at 16:00 or later on 2024-03-04? Earliest first.
-- ? late pick-ups (16:00 or later) of 2024-03-04 in order of time
SELECT child.k_nm FROM child JOIN att ON att.k_id = child.k_id WHERE att.dt = '2024-03-04' AND att.out_tm >= '16:00' ORDER BY att.out_tm;
-- ? Which children were ill with fever more than once?
SELECT child.k_nm FROM child JOIN att ON att.k_id = child.k_id WHERE att.absent_why = 'fever' GROUP BY child.k_id HAVING COUNT(*) > 1;
-- ? How many children were here each day? Count those with an arrival time.
-- ? attendance per day, only children who arrived
SELECT dt, COUNT(in_tm) FROM att GROUP BY dt;
-- ? How many children take a nap after lunch?
SELECT COUNT(*) FROM child WHERE naps = 1;
-- ? How many lunches of each kind do we order?
-- ? lunch types by number of children
SELECT lunch, COUNT(*) FROM child GROUP BY lunch;
-- ? Which children pay more than the average fee?
SELECT k_nm FROM child WHERE fee > (SELECT AVG(fee) FROM child);
-- ? Which children are older than Clara?
-- ? everyone born before Clara
SELECT k_nm FROM child WHERE dob < (SELECT dob FROM child WHERE k_nm = 'Clara');
-- ? Which kids came on both 2024-03-04 and 2024-03-05?
SELECT child.k_nm FROM child JOIN att ON att.k_id = child.k_id WHERE att.dt = '2024-03-04' AND att.in_tm IS NOT NULL INTERSECT SELECT child.k_nm FROM child JOIN att ON att.k_id = child.k_id WHERE att.dt = '2024-03-05' AND att.in_tm IS NOT NULL;
-- ? Which groups take care of a child with a milk allergy?
-- ? groups with a milk allergy
SELECT DISTINCT grp.g_nm FROM grp JOIN child ON child.g_cd = grp.g_cd WHERE child.allergy = 'milk';
