-- Beekeeping: keepers, apiaries, hives, inspections and honey.
CREATE TABLE beekeeper (bk_id INTEGER PRIMARY KEY, bk_name TEXT, since INTEGER, allergic TEXT, club_office TEXT);
CREATE TABLE apiary (ap_id INTEGER PRIMARY KEY, ap_name TEXT, bk_id INTEGER REFERENCES beekeeper(bk_id), altitude INTEGER, main_forage TEXT, organic INTEGER);
CREATE TABLE hive (hive_no INTEGER PRIMARY KEY, ap_id INTEGER REFERENCES apiary(ap_id), box_type TEXT, bee_race TEXT, queen_year INTEGER, queen_colour TEXT, died_winter INTEGER);
CREATE TABLE harvest (hive_no INTEGER REFERENCES hive(hive_no), season INTEGER, honey_kg REAL, sort TEXT, water_pct REAL, PRIMARY KEY (hive_no, season));
CREATE TABLE inspection (insp_no INTEGER PRIMARY KEY, hive_no INTEGER REFERENCES hive(hive_no), insp_date TEXT, mites INTEGER, swarm_cells INTEGER, mood TEXT, treatment TEXT);
INSERT INTO beekeeper VALUES (1,'Hedda Lind',1991,'N','chair'),(2,'Mark Oduya',2014,'N','treasurer'),(3,'Susi Graf',2020,'Y',NULL),(4,'Old Ferdinand',1968,'N',NULL),(5,'Kim Tran',2024,'N',NULL);
INSERT INTO apiary VALUES (1,'Orchard Corner',1,210,'fruit blossom',1),(2,'Heath Edge',1,340,'heather',0),(3,'Roof Garden',2,95,'lime',0),(4,'Forest Glade',4,560,'honeydew',0),(5,'School Yard',3,120,'clover',1);
INSERT INTO hive VALUES (1,1,'Dadant','Buckfast',2022,'yellow',0),(2,1,'Dadant','Buckfast',2023,'red',0),(3,2,'Zander','Carnica',2021,'white',0),(4,3,'Zander','Carnica',2023,'red',0),(5,4,'skep','dark bee',2020,'blue',1),(6,4,'Zander','Carnica',2022,'yellow',0),(7,5,'Dadant','Buckfast',2023,'red',0);
INSERT INTO harvest VALUES (1,2022,21.5,'spring',17.1),(1,2023,28.0,'spring',16.8),(2,2023,9.5,'spring',17.9),(3,2023,17.2,'heather',20.4),(4,2023,33.4,'lime',16.5),(5,2022,6.0,'forest',17.0),(6,2022,24.8,'forest',16.2),(6,2023,31.1,'forest',16.0);
INSERT INTO inspection VALUES (1,1,'2023-05-02',2,0,'gentle',NULL),(2,1,'2023-07-28',19,0,'gentle','formic acid'),(3,3,'2023-05-05',1,4,'nervous',NULL),(4,4,'2023-05-14',0,7,'gentle',NULL),(5,5,'2023-08-01',64,0,'stinging','formic acid'),(6,6,'2023-08-01',23,0,'nervous','formic acid'),(7,2,'2023-06-11',3,2,'gentle',NULL),(8,6,'2023-12-18',8,0,'gentle','oxalic acid');

-- ? Who is allergic to bee stings?
-- ? keepers with an allergy
SELECT bk_name FROM beekeeper WHERE allergic = 'Y';
-- ? Who's been keeping bees the longest?
SELECT bk_name FROM beekeeper ORDER BY since LIMIT 1;
-- ? Which members hold no office in the club?
-- ? beekeepers without a club office
SELECT bk_name FROM beekeeper WHERE club_office IS NULL;
-- ? Which beekeeper has no apiary yet?
SELECT bk_name FROM beekeeper WHERE bk_id NOT IN (SELECT bk_id FROM apiary);
-- ? Where does Hedda Lind keep her bees?
-- ? apiaries of Hedda Lind
SELECT apiary.ap_name FROM apiary JOIN beekeeper ON beekeeper.bk_id = apiary.bk_id WHERE beekeeper.bk_name = 'Hedda Lind';
-- ? Which apiaries are organic?
SELECT ap_name FROM apiary WHERE organic = 1;
-- ? Highest apiary above sea level?
-- ? apiary at the greatest altitude
SELECT ap_name FROM apiary ORDER BY altitude DESC LIMIT 1;
-- ? How many hives stand in each apiary?
SELECT apiary.ap_name, COUNT(*) FROM hive JOIN apiary ON apiary.ap_id = hive.ap_id GROUP BY apiary.ap_id;
-- ? Which colonies didn't survive the winter? Hive numbers.
-- ? numbers of the hives that died in winter
SELECT hive_no FROM hive WHERE died_winter = 1;
-- ? Which hives have a queen marked red?
SELECT hive_no FROM hive WHERE queen_colour = 'red';
-- ? Which hive has the oldest queen?
-- ? hive number with the earliest queen year
SELECT hive_no FROM hive ORDER BY queen_year LIMIT 1;
-- ? How much honey did we harvest in 2023 in all?
SELECT SUM(honey_kg) FROM harvest WHERE season = 2023;
-- ? Which hive brought the most honey in one season, and how much?
-- ? record harvest: hive number and kilos
SELECT hive_no, honey_kg FROM harvest ORDER BY honey_kg DESC LIMIT 1;
-- ? Honey per apiary over all seasons, best apiary first
SELECT apiary.ap_name, SUM(harvest.honey_kg) FROM harvest JOIN hive ON hive.hive_no = harvest.hive_no JOIN apiary ON apiary.ap_id = hive.ap_id GROUP BY apiary.ap_id ORDER BY SUM(harvest.honey_kg) DESC;
-- ? How much honey has each beekeeper taken altogether?
-- ? kilos by beekeeper
SELECT beekeeper.bk_name, SUM(harvest.honey_kg) FROM harvest JOIN hive ON hive.hive_no = harvest.hive_no JOIN apiary ON apiary.ap_id = hive.ap_id JOIN beekeeper ON beekeeper.bk_id = apiary.bk_id GROUP BY beekeeper.bk_id;
-- ? Which honey is too wet, over 18 percent water? Hive and season.
-- ? hive and season where the water content is above 18
SELECT hive_no, season FROM harvest WHERE water_pct > 18;
-- ? Which hives gave no honey at all?
SELECT hive_no FROM hive WHERE hive_no NOT IN (SELECT hive_no FROM harvest);
-- ? Which hives were harvested in both 2022 and 2023?
-- ? honey in 2022 and again in 2023: hive numbers
SELECT hive_no FROM harvest WHERE season = 2022 INTERSECT SELECT hive_no FROM harvest WHERE season = 2023;
-- ? Average yield for each race of bee
SELECT hive.bee_race, AVG(harvest.honey_kg) FROM harvest JOIN hive ON hive.hive_no = harvest.hive_no GROUP BY hive.bee_race;
-- ? Which bees are bad-tempered? Hives where the mood was stinging.
-- ? hives found in a stinging mood
SELECT DISTINCT hive_no FROM inspection WHERE mood = 'stinging';
-- ? Where were swarm cells seen, more than 0? Apiary names.
SELECT DISTINCT apiary.ap_name FROM apiary JOIN hive ON hive.ap_id = apiary.ap_id JOIN inspection ON inspection.hive_no = hive.hive_no WHERE inspection.swarm_cells > 0;
-- ? What was the worst mite count, and in which hive?
-- ? most mites: count and hive
SELECT mites, hive_no FROM inspection ORDER BY mites DESC LIMIT 1;
-- ? Which hives have never been opened for inspection?
SELECT hive_no FROM hive WHERE hive_no NOT IN (SELECT hive_no FROM inspection);
-- ? How often was each treatment given?
-- ? treatments and their number
SELECT treatment, COUNT(*) FROM inspection WHERE treatment IS NOT NULL GROUP BY treatment;
-- ? Inspections in summer between 2023-06-01 and 2023-08-31: hive and mites
SELECT hive_no, mites FROM inspection WHERE insp_date BETWEEN '2023-06-01' AND '2023-08-31';
-- ? Which inspections showed more mites than average? Hive and date.
-- ? above-average mite load: hive, date
SELECT hive_no, insp_date FROM inspection WHERE mites > (SELECT AVG(mites) FROM inspection);
-- ? Whose bees got formic acid?
SELECT DISTINCT beekeeper.bk_name FROM beekeeper JOIN apiary ON apiary.bk_id = beekeeper.bk_id JOIN hive ON hive.ap_id = apiary.ap_id JOIN inspection ON inspection.hive_no = hive.hive_no WHERE inspection.treatment = 'formic acid';
-- ? Which box types are used more than once?
-- ? boxes in use in several hives
SELECT box_type FROM hive GROUP BY box_type HAVING COUNT(*) > 1;
-- ? Best and worst harvest of 2023
SELECT MAX(honey_kg), MIN(honey_kg) FROM harvest WHERE season = 2023;
-- ? What could bees find at Forest Glade and at Roof Garden? Main forage of both.
-- ? main forage at Forest Glade or Roof Garden
SELECT main_forage FROM apiary WHERE ap_name IN ('Forest Glade', 'Roof Garden');
