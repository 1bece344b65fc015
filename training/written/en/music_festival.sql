-- Open-air festival: stages, bands, gigs, volunteers and stalls.
CREATE TABLE fst_stage (stg TEXT PRIMARY KEY, capacity INTEGER, covered TEXT, sound_kw REAL);
CREATE TABLE fst_band (band_id INTEGER PRIMARY KEY, band TEXT, country TEXT, style TEXT, members INTEGER, fee INTEGER, agent TEXT);
CREATE TABLE fst_gig (gig_id INTEGER PRIMARY KEY, band_id INTEGER REFERENCES fst_band(band_id), stg TEXT REFERENCES fst_stage(stg), day TEXT, starts TEXT, mins INTEGER, audience INTEGER);
CREATE TABLE fst_helper (helper_id INTEGER PRIMARY KEY, helper TEXT, age INTEGER, job TEXT, stg TEXT REFERENCES fst_stage(stg), shifts INTEGER, first_aid INTEGER);
CREATE TABLE fst_stall (stall_no INTEGER PRIMARY KEY, stall_name TEXT, sells TEXT, rent INTEGER, paid TEXT, veggie INTEGER);
INSERT INTO fst_stage VALUES ('Meadow',12000,'N',80),('Barn',1800,'Y',25),('Lakeside',4500,'N',40),('Campfire',300,'N',NULL);
INSERT INTO fst_band VALUES (1,'Copper Foxes','Ireland','folk',6,9000,'Bell Agency'),(2,'Null Pointer','Germany','electro',2,15000,'Bell Agency'),(3,'Mother Thunder','USA','rock',5,60000,'Grand Noise'),(4,'Les Cigales','France','jazz',4,5500,NULL),(5,'Tess and the Tides','United Kingdom','folk',3,2200,NULL),(6,'Stone Choir','Iceland','metal',5,18500,'Grand Noise'),(7,'Village Brass','Germany','brass',14,0,NULL);
INSERT INTO fst_gig VALUES (1,7,'Meadow','Friday','15:00',45,900),(2,5,'Lakeside','Friday','17:30',60,2100),(3,2,'Barn','Friday','23:00',90,1800),(4,1,'Meadow','Saturday','18:00',75,7600),(5,3,'Meadow','Saturday','21:30',110,12000),(6,4,'Barn','Saturday','20:00',70,640),(7,5,'Campfire','Saturday','23:30',40,280),(8,6,'Lakeside','Sunday','19:00',80,3900),(9,1,'Barn','Sunday','14:00',60,1500);
INSERT INTO fst_helper VALUES (1,'Anke',24,'bar',NULL,3,0),(2,'Rob',41,'stage hand','Meadow',5,1),(3,'Yasmin',19,'entrance',NULL,2,0),(4,'Piet',63,'first aid',NULL,4,1),(5,'Carla',33,'stage hand','Barn',4,0),(6,'Ned',27,'stage hand','Lakeside',2,1),(7,'Olga',19,'bar',NULL,4,0);
INSERT INTO fst_stall VALUES (1,'Falafel King','food',600,'Y',1),(2,'Burger Bus','food',750,'N',0),(3,'Hat Shack','clothes',300,'Y',NULL),(4,'Cider Press','drinks',500,'Y',1),(5,'Crepe Diem','food',550,'N',1),(6,'Vinyl Corner','records',0,'Y',NULL);

-- ? Which stages have a roof over them?
-- ? covered stages
SELECT stg FROM fst_stage WHERE covered = 'Y';
-- ? Where's the most room for people?
SELECT stg FROM fst_stage ORDER BY capacity DESC LIMIT 1;
-- ? Which bands are playing folk?
-- ? folk acts
SELECT band FROM fst_band WHERE style = 'folk';
-- ? Who is the headliner in terms of money, the band with the highest fee?
SELECT band FROM fst_band ORDER BY fee DESC LIMIT 1;
-- ? Who plays for nothing, fee 0?
-- ? band that asks 0 for playing
SELECT band FROM fst_band WHERE fee = 0;
-- ? What do all the bands cost us?
SELECT SUM(fee) FROM fst_band;
-- ? Who's on on Saturday? Band, stage, time, in running order.
-- ? Saturday's line-up by starting time: band, stage, start
SELECT fst_band.band, fst_gig.stg, fst_gig.starts FROM fst_gig JOIN fst_band ON fst_band.band_id = fst_gig.band_id WHERE fst_gig.day = 'Saturday' ORDER BY fst_gig.starts;
-- ? When and where can I hear Stone Choir? Day, stage and time.
SELECT fst_gig.day, fst_gig.stg, fst_gig.starts FROM fst_gig JOIN fst_band ON fst_band.band_id = fst_gig.band_id WHERE fst_band.band = 'Stone Choir';
-- ? Which bands play twice?
-- ? acts with more than one gig
SELECT fst_band.band FROM fst_band JOIN fst_gig ON fst_gig.band_id = fst_band.band_id GROUP BY fst_band.band_id HAVING COUNT(*) > 1;
-- ? Where was it packed, audience equal to capacity? Band and stage.
-- ? full gigs: band, stage
SELECT fst_band.band, fst_gig.stg FROM fst_gig JOIN fst_band ON fst_band.band_id = fst_gig.band_id JOIN fst_stage ON fst_stage.stg = fst_gig.stg WHERE fst_gig.audience = fst_stage.capacity;
-- ? How many more people could have come to gig 8?
SELECT fst_stage.capacity - fst_gig.audience FROM fst_gig JOIN fst_stage ON fst_stage.stg = fst_gig.stg WHERE fst_gig.gig_id = 8;
-- ? Which bands have no agent?
-- ? acts we book directly, without an agent
SELECT band FROM fst_band WHERE agent IS NULL;
-- ? How many musicians come in all?
SELECT SUM(members) FROM fst_band;
-- ? What does Mother Thunder cost per head?
-- ? fee per member for Mother Thunder
SELECT fee / members FROM fst_band WHERE band = 'Mother Thunder';
-- ? How many gigs are there each day?
SELECT day, COUNT(*) FROM fst_gig GROUP BY day;
-- ? Average audience per stage
-- ? mean crowd by stage
SELECT stg, AVG(audience) FROM fst_gig GROUP BY stg;
-- ? Which gigs drew more than the average crowd? Band and audience.
SELECT fst_band.band, fst_gig.audience FROM fst_gig JOIN fst_band ON fst_band.band_id = fst_gig.band_id WHERE fst_gig.audience > (SELECT AVG(audience) FROM fst_gig);
-- ? Which bands start at 23:00 or later?
-- ? late-night acts, from 23:00 on
SELECT fst_band.band FROM fst_band JOIN fst_gig ON fst_gig.band_id = fst_band.band_id WHERE fst_gig.starts >= '23:00';
-- ? Which helpers know first aid?
-- ? volunteers with first aid training
SELECT helper FROM fst_helper WHERE first_aid = 1;
-- ? Who helps at the Barn?
SELECT helper FROM fst_helper WHERE stg = 'Barn';
-- ? Which stage has no helper?
-- ? stages nobody is assigned to
SELECT stg FROM fst_stage WHERE stg NOT IN (SELECT stg FROM fst_helper WHERE stg IS NOT NULL);
-- ? Who's the oldest helper?
SELECT helper FROM fst_helper ORDER BY age DESC LIMIT 1;
-- ? Number of helpers and number of shifts for every job
SELECT job, COUNT(*), SUM(shifts) FROM fst_helper GROUP BY job;
-- ? Helpers between 20 and 40, youngest first
SELECT helper FROM fst_helper WHERE age BETWEEN 20 AND 40 ORDER BY age;
-- ? Which stalls still have to pay their rent?
-- ? stalls with unpaid rent
SELECT stall_name FROM fst_stall WHERE paid = 'N';
-- ? Where do vegetarians get something to eat? Food stalls with veggie things.
SELECT stall_name FROM fst_stall WHERE sells = 'food' AND veggie = 1;
-- ? How much rent is still missing?
-- ? total of unpaid stall rents
SELECT SUM(rent) FROM fst_stall WHERE paid = 'N';
-- ? Which countries send more than one band?
SELECT country FROM fst_band GROUP BY country HAVING COUNT(*) > 1;
-- ? Which bands play both the Meadow and the Barn?
-- ? on the Meadow as well as in the Barn
SELECT fst_band.band FROM fst_band JOIN fst_gig ON fst_gig.band_id = fst_band.band_id WHERE fst_gig.stg = 'Meadow' INTERSECT SELECT fst_band.band FROM fst_band JOIN fst_gig ON fst_gig.band_id = fst_band.band_id WHERE fst_gig.stg = 'Barn';
-- ? Longest and shortest set in minutes
SELECT MAX(mins), MIN(mins) FROM fst_gig;
