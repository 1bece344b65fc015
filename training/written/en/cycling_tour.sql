-- A cycling stage race: teams, riders, stages and stage results.
CREATE TABLE team (tm_code TEXT PRIMARY KEY, tm_name TEXT, tm_country TEXT, tm_bike TEXT, tm_budget REAL);
CREATE TABLE rider (bib INTEGER PRIMARY KEY, rd_name TEXT, rd_nation TEXT, rd_age INTEGER, rd_weight REAL, rd_spec TEXT, tm_code TEXT REFERENCES team(tm_code), dropped_out INTEGER);
CREATE TABLE stage (st_no INTEGER PRIMARY KEY, st_date TEXT, st_from TEXT, st_to TEXT, st_km REAL, st_climb INTEGER, st_type TEXT);
CREATE TABLE finish (st_no INTEGER REFERENCES stage(st_no), bib INTEGER REFERENCES rider(bib), fin_place INTEGER, gap_sec INTEGER, bonus_sec INTEGER, jersey TEXT, PRIMARY KEY (st_no, bib));
INSERT INTO team VALUES ('RDV','Rapide Velo','France','Lumen',21.5),('NOR','Nordkap Cycling','Norway','Frost',14.0),('SOL','Solano','Spain','Toro',32.0),('KLK','Klik Energy','Netherlands','Lumen',27.8),('AND','Andes Coffee','Colombia','Toro',NULL);
INSERT INTO rider VALUES (1,'Iker Zabala','Spain',31,61.0,'climber','SOL',0),(2,'Mats Fjeld','Norway',26,79.5,'sprinter','NOR',0),(11,'Jules Carpentier','France',23,66.0,'all-rounder','RDV',0),(12,'Theo Masson','France',35,72.0,'time trialist','RDV',1),(21,'Daan de Boer','Netherlands',29,81.2,'sprinter','KLK',0),(22,'Lars Winther','Denmark',24,74.1,'time trialist','KLK',0),(31,'Nelson Quiroga','Colombia',22,56.5,'climber','AND',0),(32,'Esteban Rojas','Colombia',33,58.8,'climber','AND',1),(3,'Pablo Ferrer','Spain',27,69.0,'all-rounder','SOL',0);
INSERT INTO stage VALUES (1,'2024-06-09','Brestel','Brestel',12.4,90,'time trial'),(2,'2024-06-10','Brestel','Quinmar',188.0,1200,'flat'),(3,'2024-06-11','Quinmar','Col de Vars Haut',154.5,4300,'mountain'),(4,'2024-06-12','Vars','Monteuil',201.3,2100,'hilly'),(5,'2024-06-13','Monteuil','Paradis Plage',172.8,650,'flat');
INSERT INTO finish VALUES (1,22,1,0,0,'yellow'),(1,12,2,4,0,NULL),(1,11,3,11,0,'white'),(2,21,1,0,10,'green'),(2,2,2,0,6,NULL),(2,22,40,0,0,'yellow'),(3,31,1,0,10,'mountain'),(3,1,2,14,6,NULL),(3,11,3,52,4,'white'),(4,3,1,0,10,NULL),(4,11,2,0,6,'yellow'),(4,1,3,8,4,NULL),(5,21,1,0,10,'green'),(5,2,3,0,4,NULL),(5,11,25,0,0,'yellow');

-- ? Which riders have given up?
-- ? names of those who dropped out
SELECT rd_name FROM rider WHERE dropped_out = 1;
-- ? Who is the youngest rider in the race?
SELECT rd_name FROM rider ORDER BY rd_age LIMIT 1;
-- ? Which is the queen stage, the one with the most climbing? Stage number.
-- ? number of the stage with the most metres of climbing
SELECT st_no FROM stage ORDER BY st_climb DESC LIMIT 1;
-- ? How long is the whole race?
-- ? total distance of all stages
SELECT SUM(st_km) FROM stage;
-- ? Which stages end where they began? Give their numbers.
SELECT st_no FROM stage WHERE st_from = st_to;
-- ? Who won stage 3?
-- ? winner of stage 3
SELECT rider.rd_name FROM rider JOIN finish ON finish.bib = rider.bib WHERE finish.st_no = 3 AND finish.fin_place = 1;
-- ? Who has won more than 1 stage?
-- ? riders with several 1st places
SELECT rider.rd_name FROM rider JOIN finish ON finish.bib = rider.bib WHERE finish.fin_place = 1 GROUP BY rider.bib HAVING COUNT(*) > 1;
-- ? Which teams have had a stage winner, place 1?
SELECT DISTINCT team.tm_name FROM team JOIN rider ON rider.tm_code = team.tm_code JOIN finish ON finish.bib = rider.bib WHERE finish.fin_place = 1;
-- ? Who has worn yellow?
-- ? all riders who had the yellow jersey, once each
SELECT DISTINCT rider.rd_name FROM rider JOIN finish ON finish.bib = rider.bib WHERE finish.jersey = 'yellow';
-- ? Who rides for Solano?
SELECT rider.rd_name FROM rider JOIN team ON team.tm_code = rider.tm_code WHERE team.tm_name = 'Solano';
-- ? For which team does Lars Winther ride?
SELECT team.tm_name FROM team JOIN rider ON rider.tm_code = team.tm_code WHERE rider.rd_name = 'Lars Winther';
-- ? Which riders ride for a team from their own country?
-- ? riders with a home-country team
SELECT rider.rd_name FROM rider JOIN team ON team.tm_code = rider.tm_code WHERE rider.rd_nation = team.tm_country;
-- ? How many sprinters are in the field? The specialty is sprinter.
SELECT COUNT(*) FROM rider WHERE rd_spec = 'sprinter';
-- ? Average weight of the riders by specialty
-- ? how heavy is each kind of rider on average
SELECT rd_spec, AVG(rd_weight) FROM rider GROUP BY rd_spec;
-- ? How many bonus seconds has Jules Carpentier collected in total?
SELECT SUM(finish.bonus_sec) FROM finish JOIN rider ON rider.bib = finish.bib WHERE rider.rd_name = 'Jules Carpentier';
-- ? How much time did Jules Carpentier lose over all stages, before bonuses?
-- ? sum of Jules Carpentier's gaps in seconds
SELECT SUM(finish.gap_sec) FROM finish JOIN rider ON rider.bib = finish.bib WHERE rider.rd_name = 'Jules Carpentier';
-- ? Where did the podium finishers of 2024-06-12 come from? Name and nation, in order of finish, places 1 to 3.
SELECT rider.rd_name, rider.rd_nation FROM rider JOIN finish ON finish.bib = rider.bib JOIN stage ON stage.st_no = finish.st_no WHERE stage.st_date = '2024-06-12' AND finish.fin_place BETWEEN 1 AND 3 ORDER BY finish.fin_place;
-- ? Which teams ride Lumen bikes?
-- ? teams on a Lumen
SELECT tm_name FROM team WHERE tm_bike = 'Lumen';
-- ? Which team doesn't tell us its budget?
SELECT tm_name FROM team WHERE tm_budget IS NULL;
-- ? What is the richest team?
-- ? team with the biggest budget
SELECT tm_name FROM team ORDER BY tm_budget DESC LIMIT 1;
-- ? Who has not appeared in any stage result?
SELECT rd_name FROM rider WHERE bib NOT IN (SELECT bib FROM finish);
-- ? Which riders are older than the average?
-- ? above-average age
SELECT rd_name FROM rider WHERE rd_age > (SELECT AVG(rd_age) FROM rider);
-- ? Stages over 170 km, longest first: start town and finish town
SELECT st_from, st_to FROM stage WHERE st_km > 170 ORDER BY st_km DESC;
-- ? How many stages are there of each type?
-- ? stage types and how often
SELECT st_type, COUNT(*) FROM stage GROUP BY st_type;
-- ? Which climbers weigh less than 60 kg? I mean those with the specialty climber.
SELECT rd_name FROM rider WHERE rd_spec = 'climber' AND rd_weight < 60;
-- ? How many metres of climbing per kilometre does stage 3 have?
-- ? climbing per km on stage 3
SELECT st_climb / st_km FROM stage WHERE st_no = 3;
-- ? Who came in among the first 3 on a hilly stage as well as on a mountain stage?
SELECT rider.rd_name FROM rider JOIN finish ON finish.bib = rider.bib JOIN stage ON stage.st_no = finish.st_no WHERE stage.st_type = 'hilly' AND finish.fin_place <= 3 INTERSECT SELECT rider.rd_name FROM rider JOIN finish ON finish.bib = rider.bib JOIN stage ON stage.st_no = finish.st_no WHERE stage.st_type = 'mountain' AND finish.fin_place <= 3;
-- ? From which countries do the riders come who went home early?
-- ? which nations have at least one rider who dropped out
SELECT DISTINCT rd_nation FROM rider WHERE dropped_out = 1;
-- ? How many kilos lie between the heaviest and the lightest rider?
SELECT MAX(rd_weight) - MIN(rd_weight) FROM rider;
-- ? Which nations have more than one rider in the field?
-- ? countries with at least two riders
SELECT rd_nation FROM rider GROUP BY rd_nation HAVING COUNT(*) >= 2;
