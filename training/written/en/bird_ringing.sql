-- Bird ringing: species, ringers, ringed birds and recoveries.
CREATE TABLE sp (sp_cd TEXT PRIMARY KEY, english TEXT, scientific TEXT, migrant INTEGER, red_list TEXT, wing_mm_avg REAL);
CREATE TABLE ringer (rg_no INTEGER PRIMARY KEY, rg_name TEXT, permit TEXT, trainee_of INTEGER REFERENCES ringer(rg_no), start_yr INTEGER);
CREATE TABLE ringed (ring TEXT PRIMARY KEY, sp_cd TEXT REFERENCES sp(sp_cd), rg_no INTEGER REFERENCES ringer(rg_no), dt TEXT, site TEXT, age_cd TEXT, sex TEXT, wing_mm REAL, weight_g REAL);
CREATE TABLE recovery (rec_no INTEGER PRIMARY KEY, ring TEXT REFERENCES ringed(ring), found_dt TEXT, country TEXT, km INTEGER, alive INTEGER, finder TEXT);
INSERT INTO sp VALUES ('ROB','Robin','Erithacus rubecula',0,'green',72),('SWA','Swallow','Hirundo rustica',1,'green',125),('STO','White Stork','Ciconia ciconia',1,'amber',580),('BLT','Blue Tit','Cyanistes caeruleus',0,'green',64),('NIG','Nightingale','Luscinia megarhynchos',1,'red',84),('BAR','Barn Owl','Tyto alba',0,'amber',290);
INSERT INTO ringer VALUES (1,'Hilary Knott','A',NULL,1984),(2,'Bram Visser','A',NULL,1999),(3,'Kirsty Dale','C',1,2019),(4,'Anton Weiss','C',1,2021),(5,'Jo Bright','T',2,2024);
INSERT INTO ringed VALUES ('X101','ROB',1,'2021-10-03','Reed Farm','adult','M',73,17.9),('X102','BLT',3,'2021-10-03','Reed Farm','young','F',62,10.8),('X103','SWA',1,'2022-06-12','Old Barn','adult','F',126,18.4),('X104','STO',2,'2022-07-01','Chimney Nest','nestling',NULL,NULL,2950),('X105','STO',2,'2022-07-01','Chimney Nest','nestling',NULL,NULL,3120),('X106','BAR',4,'2022-08-20','Old Barn','young','M',284,310),('X107','SWA',3,'2023-06-18','Old Barn','young',NULL,121,19.6),('X108','NIG',1,'2023-05-04','Reed Farm','adult','M',86,20.1),('X109','ROB',4,'2023-09-27','Reed Farm','young',NULL,70,16.2),('X110','BLT',1,'2023-11-11','Reed Farm','adult','M',66,11.9);
INSERT INTO recovery VALUES (1,'X103','2023-02-11','Nigeria',4900,0,'farmer'),(2,'X104','2023-08-30','Spain',1720,1,'birder'),(3,'X101','2022-12-19','home',3,0,'cat owner'),(4,'X106','2024-01-05','home',41,0,'motorist'),(5,'X104','2024-03-02','Morocco',2310,1,'birder'),(6,'X107','2024-06-01','home',0,1,'ringer');

-- ? Which birds fly south in winter, i.e. are migrants?
-- ? migratory species in English
SELECT english FROM sp WHERE migrant = 1;
-- ? Which species is on the red list as red?
SELECT english FROM sp WHERE red_list = 'red';
-- ? What kind of bird wears ring X108?
-- ? species of ring X108
SELECT sp.english FROM sp JOIN ringed ON ringed.sp_cd = sp.sp_cd WHERE ringed.ring = 'X108';
-- ? How many birds of each species have we ringed? English names.
SELECT sp.english, COUNT(*) FROM ringed JOIN sp ON sp.sp_cd = ringed.sp_cd GROUP BY sp.sp_cd;
-- ? Who ringed the storks? The species is White Stork; each name once.
-- ? ringers of White Stork
SELECT DISTINCT ringer.rg_name FROM ringer JOIN ringed ON ringed.rg_no = ringer.rg_no JOIN sp ON sp.sp_cd = ringed.sp_cd WHERE sp.english = 'White Stork';
-- ? Who has never ringed a bird?
SELECT rg_name FROM ringer WHERE rg_no NOT IN (SELECT rg_no FROM ringed);
-- ? Who trains under Hilary Knott?
-- ? trainees of Hilary Knott
SELECT t.rg_name FROM ringer t JOIN ringer m ON m.rg_no = t.trainee_of WHERE m.rg_name = 'Hilary Knott';
-- ? Who is Jo Bright's trainer?
SELECT m.rg_name FROM ringer t JOIN ringer m ON m.rg_no = t.trainee_of WHERE t.rg_name = 'Jo Bright';
-- ? How far away was the farthest recovery, and in which country?
-- ? longest distance travelled with country
SELECT km, country FROM recovery ORDER BY km DESC LIMIT 1;
-- ? Which rings were found on dead birds?
-- ? rings of birds not alive when found
SELECT ring FROM recovery WHERE alive = 0;
-- ? Which bird has been seen again more than once? Ring number.
SELECT ring FROM recovery GROUP BY ring HAVING COUNT(*) > 1;
-- ? Which rings were never reported again?
-- ? ringed birds without any recovery
SELECT ring FROM ringed WHERE ring NOT IN (SELECT ring FROM recovery);
-- ? Which species have turned up abroad, that is elsewhere than home?
-- ? species found outside the home country
SELECT DISTINCT sp.english FROM sp JOIN ringed ON ringed.sp_cd = sp.sp_cd JOIN recovery ON recovery.ring = ringed.ring WHERE recovery.country <> 'home';
-- ? What was the heaviest bird? Ring and grams.
SELECT ring, weight_g FROM ringed ORDER BY weight_g DESC LIMIT 1;
-- ? Which birds had longer wings than usual for their species, above the species average? Rings.
-- ? rings with a wing longer than the average of the species
SELECT ringed.ring FROM ringed JOIN sp ON sp.sp_cd = ringed.sp_cd WHERE ringed.wing_mm > sp.wing_mm_avg;
-- ? By how many millimetres did the wing of X103 differ from the norm?
SELECT ringed.wing_mm - sp.wing_mm_avg FROM ringed JOIN sp ON sp.sp_cd = ringed.sp_cd WHERE ringed.ring = 'X103';
-- ? At which site do we ring most?
-- ? busiest ringing site
SELECT site FROM ringed GROUP BY site ORDER BY COUNT(*) DESC LIMIT 1;
-- ? For which birds couldn't the sex be told? Rings.
SELECT ring FROM ringed WHERE sex IS NULL;
-- ? How many young birds did Kirsty Dale ring?
SELECT COUNT(*) FROM ringed JOIN ringer ON ringer.rg_no = ringed.rg_no WHERE ringer.rg_name = 'Kirsty Dale' AND ringed.age_cd = 'young';
-- ? Who has been ringing longest?
-- ? most experienced ringer
SELECT rg_name FROM ringer ORDER BY start_yr LIMIT 1;
-- ? Average weight of a Robin
SELECT AVG(ringed.weight_g) FROM ringed JOIN sp ON sp.sp_cd = ringed.sp_cd WHERE sp.english = 'Robin';
-- ? What was ringed in 2022, from 2022-01-01 to 2022-12-31? Ring and species.
-- ? rings and English names for the period 2022-01-01 to 2022-12-31
SELECT ringed.ring, sp.english FROM ringed JOIN sp ON sp.sp_cd = ringed.sp_cd WHERE ringed.dt BETWEEN '2022-01-01' AND '2022-12-31';
-- ? Where was the swallow X103 when it was found?
SELECT country FROM recovery WHERE ring = 'X103';
-- ? Who found birds more than once? Kind of finder.
-- ? finders with several recoveries
SELECT finder FROM recovery GROUP BY finder HAVING COUNT(*) > 1;
-- ? Number of ringers with each permit
SELECT permit, COUNT(*) FROM ringer GROUP BY permit;
-- ? Whose birds were found again? Ringers, no repeats.
SELECT DISTINCT ringer.rg_name FROM ringer JOIN ringed ON ringed.rg_no = ringer.rg_no JOIN recovery ON recovery.ring = ringed.ring;
-- ? Which recoveries were further away than the average? Ring and km.
-- ? ring and distance of above-average recoveries
SELECT ring, km FROM recovery WHERE km > (SELECT AVG(km) FROM recovery);
-- ? Who has worked both at Reed Farm and at Old Barn?
-- ? ringers active at Reed Farm and at Old Barn
SELECT ringer.rg_name FROM ringer JOIN ringed ON ringed.rg_no = ringer.rg_no WHERE ringed.site = 'Reed Farm' INTERSECT SELECT ringer.rg_name FROM ringer JOIN ringed ON ringed.rg_no = ringer.rg_no WHERE ringed.site = 'Old Barn';
-- ? Resident birds (not migrants) that are amber on the list
SELECT english FROM sp WHERE migrant = 0 AND red_list = 'amber';
-- ? Smallest and largest weight of the Blue Tit in grams
SELECT MIN(ringed.weight_g), MAX(ringed.weight_g) FROM ringed JOIN sp ON sp.sp_cd = ringed.sp_cd WHERE sp.english = 'Blue Tit';
