-- Racecourse: horses, jockeys, trainers, races and runs.
CREATE TABLE trainer (tr_no INTEGER PRIMARY KEY, tr_name TEXT, yard TEXT, boxes INTEGER);
CREATE TABLE horse (hs_no INTEGER PRIMARY KEY, horse TEXT, sex TEXT, foaled INTEGER, colour TEXT, sire TEXT, tr_no INTEGER REFERENCES trainer(tr_no), price_paid INTEGER, earned INTEGER);
CREATE TABLE jockey (jk_no INTEGER PRIMARY KEY, jockey TEXT, weight_kg REAL, wins_career INTEGER, apprentice TEXT);
CREATE TABLE race (rc_no INTEGER PRIMARY KEY, race TEXT, rc_date TEXT, metres INTEGER, going TEXT, purse INTEGER, jumps INTEGER);
CREATE TABLE run (rc_no INTEGER REFERENCES race(rc_no), hs_no INTEGER REFERENCES horse(hs_no), jk_no INTEGER REFERENCES jockey(jk_no), odds REAL, finish INTEGER, fell INTEGER, PRIMARY KEY (rc_no, hs_no));
INSERT INTO trainer VALUES (1,'Maeve Doyle','Hollow Farm',40),(2,'Sir Hugh Bane','Bane Park',85),(3,'Kenji Mori','South Gate',22),(4,'Pat Quill','The Paddock',6);
INSERT INTO horse VALUES (1,'Silver Kettle','mare',2018,'grey','Tin Man',1,42000,118000),(2,'Bold Ledger','gelding',2016,'bay','Paper Trail',2,150000,96500),(3,'Thunder Cake','stallion',2020,'black','Tin Man',2,380000,410000),(4,'Miss Marple','mare',2019,'chestnut','Old Sleuth',3,18000,7400),(5,'Last Orders','gelding',2013,'bay','Paper Trail',1,0,203000),(6,'Yuki','mare',2021,'grey','Snow Fox',3,65000,0);
INSERT INTO jockey VALUES (1,'Dani Roach',52.5,340,'N'),(2,'Luc Ferrand',54,1105,'N'),(3,'Tessa Pike',50,12,'Y'),(4,'Mo Salim',53.5,77,'N'),(5,'Rory Bell',49.5,0,'Y');
INSERT INTO race VALUES (1,'Harbour Stakes','2024-04-06',1600,'good',60000,0),(2,'Fell Chase','2024-04-06',3200,'soft',45000,18),(3,'Maiden Plate','2024-05-11',1200,'firm',12000,0),(4,'Gold Vase','2024-06-22',2400,'good',250000,0),(5,'Winter Hurdle','2024-12-28',2800,NULL,38000,10);
INSERT INTO run VALUES (1,1,1,4.5,1,0),(1,3,2,1.8,2,0),(1,4,3,21,5,0),(2,2,4,3.0,1,0),(2,5,1,2.5,NULL,1),(3,4,3,6,1,0),(3,6,2,2.2,3,0),(4,3,2,2.0,1,0),(4,1,1,5.5,3,0),(4,2,4,34,8,0);

-- ? Which horse has earned the most?
-- ? top earner on four legs
SELECT horse FROM horse ORDER BY earned DESC LIMIT 1;
-- ? Which horses have not brought back what they cost, earning less than the price paid?
SELECT horse FROM horse WHERE earned < price_paid;
-- ? Which are the mares?
SELECT horse FROM horse WHERE sex = 'mare';
-- ? What is the oldest horse in training?
-- ? horse foaled earliest
SELECT horse FROM horse ORDER BY foaled LIMIT 1;
-- ? Which grey mares do we have?
SELECT horse FROM horse WHERE colour = 'grey' AND sex = 'mare';
-- ? Who trains Thunder Cake?
-- ? trainer of Thunder Cake
SELECT trainer.tr_name FROM trainer JOIN horse ON horse.tr_no = trainer.tr_no WHERE horse.horse = 'Thunder Cake';
-- ? Which trainer has no horse entered?
SELECT tr_name FROM trainer WHERE tr_no NOT IN (SELECT tr_no FROM horse);
-- ? How much have each trainer's horses earned? Most successful first.
-- ? earnings by trainer, top first
SELECT trainer.tr_name, SUM(horse.earned) FROM horse JOIN trainer ON trainer.tr_no = horse.tr_no GROUP BY trainer.tr_no ORDER BY SUM(horse.earned) DESC;
-- ? Which sires have more than one of these horses as offspring?
SELECT sire FROM horse GROUP BY sire HAVING COUNT(*) > 1;
-- ? Which horse was home-bred, price 0?
-- ? horse that cost 0
SELECT horse FROM horse WHERE price_paid = 0;
-- ? Lightest jockey?
SELECT jockey FROM jockey ORDER BY weight_kg LIMIT 1;
-- ? Which jockeys are still apprentices?
-- ? apprentice riders
SELECT jockey FROM jockey WHERE apprentice = 'Y';
-- ? Which jockey had no ride?
SELECT jockey FROM jockey WHERE jk_no NOT IN (SELECT jk_no FROM run);
-- ? Who rode Silver Kettle in the Gold Vase?
-- ? jockey on Silver Kettle, Gold Vase
SELECT jockey.jockey FROM jockey JOIN run ON run.jk_no = jockey.jk_no JOIN horse ON horse.hs_no = run.hs_no JOIN race ON race.rc_no = run.rc_no WHERE horse.horse = 'Silver Kettle' AND race.race = 'Gold Vase';
-- ? Which horse won the Harbour Stakes? Finish 1.
SELECT horse.horse FROM horse JOIN run ON run.hs_no = horse.hs_no JOIN race ON race.rc_no = run.rc_no WHERE race.race = 'Harbour Stakes' AND run.finish = 1;
-- ? All winners (finish 1): race, horse and jockey
-- ? list race, winning horse and rider, where finish is 1
SELECT race.race, horse.horse, jockey.jockey FROM run JOIN race ON race.rc_no = run.rc_no JOIN horse ON horse.hs_no = run.hs_no JOIN jockey ON jockey.jk_no = run.jk_no WHERE run.finish = 1;
-- ? Which horse fell?
-- ? fallers
SELECT horse.horse FROM horse JOIN run ON run.hs_no = horse.hs_no WHERE run.fell = 1;
-- ? What was the biggest outsider, the horse with the longest odds?
SELECT horse.horse FROM horse JOIN run ON run.hs_no = horse.hs_no ORDER BY run.odds DESC LIMIT 1;
-- ? Which races are over jumps, with more than 0 jumps?
-- ? jump races
SELECT race FROM race WHERE jumps > 0;
-- ? What's the richest race, and how long is it?
SELECT race, metres FROM race ORDER BY purse DESC LIMIT 1;
-- ? Which race hasn't been run yet?
-- ? races without runners
SELECT race FROM race WHERE rc_no NOT IN (SELECT rc_no FROM run);
-- ? How many horses ran in each race?
SELECT race.race, COUNT(*) FROM run JOIN race ON race.rc_no = run.rc_no GROUP BY race.rc_no;
-- ? Which jockeys had at least three rides?
-- ? three rides or more: jockeys
SELECT jockey.jockey FROM jockey JOIN run ON run.jk_no = jockey.jk_no GROUP BY jockey.jk_no HAVING COUNT(*) >= 3;
-- ? Which horses ran in both the Harbour Stakes and the Gold Vase?
SELECT horse.horse FROM horse JOIN run ON run.hs_no = horse.hs_no JOIN race ON race.rc_no = run.rc_no WHERE race.race = 'Harbour Stakes' INTERSECT SELECT horse.horse FROM horse JOIN run ON run.hs_no = horse.hs_no JOIN race ON race.rc_no = run.rc_no WHERE race.race = 'Gold Vase';
-- ? Prize money of a whole race day: the sum for each date
-- ? purse per race day
SELECT rc_date, SUM(purse) FROM race GROUP BY rc_date;
-- ? Races between 1500 and 2500 metres, shortest first
SELECT race FROM race WHERE metres BETWEEN 1500 AND 2500 ORDER BY metres;
-- ? How much did Bold Ledger lose its owner, price paid minus earned?
-- ? Bold Ledger: price minus earnings
SELECT price_paid - earned FROM horse WHERE horse = 'Bold Ledger';
-- ? Which horses cost more than the average?
SELECT horse FROM horse WHERE price_paid > (SELECT AVG(price_paid) FROM horse);
-- ? Average odds for every horse
-- ? horses with the mean of their odds
SELECT horse.horse, AVG(run.odds) FROM run JOIN horse ON horse.hs_no = run.hs_no GROUP BY horse.hs_no;
-- ? Which jockeys have ridden for Maeve Doyle? No name twice.
SELECT DISTINCT jockey.jockey FROM jockey JOIN run ON run.jk_no = jockey.jk_no JOIN horse ON horse.hs_no = run.hs_no JOIN trainer ON trainer.tr_no = horse.tr_no WHERE trainer.tr_name = 'Maeve Doyle';
