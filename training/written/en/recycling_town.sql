-- Town waste service: districts, bins, lorries, collection rounds and complaints.
CREATE TABLE district (dst_id INTEGER PRIMARY KEY, dst_name TEXT, households INTEGER, inhabitants INTEGER, hilly TEXT);
CREATE TABLE lorry (plate TEXT PRIMARY KEY, crew_chief TEXT, payload_t REAL, fuel TEXT, year INTEGER, broken INTEGER);
CREATE TABLE round (rnd_id INTEGER PRIMARY KEY, dst_id INTEGER REFERENCES district(dst_id), plate TEXT REFERENCES lorry(plate), rnd_date TEXT, waste TEXT, tonnes REAL, km REAL, finished_at TEXT);
CREATE TABLE complaint (cmp_id INTEGER PRIMARY KEY, dst_id INTEGER REFERENCES district(dst_id), cmp_date TEXT, resident TEXT, subject TEXT, channel TEXT, solved TEXT, days_open INTEGER);
INSERT INTO district VALUES (1,'Old Town',3100,6200,'N'),(2,'Hillside',1850,5100,'Y'),(3,'Docklands',2700,5900,'N'),(4,'New Estate',4200,11800,'N'),(5,'Upper Village',310,900,'Y');
INSERT INTO lorry VALUES ('BE 11','Tony Marsh',11,'diesel',2014,0),('BE 12','Selma Kurt',9.5,'gas',2019,0),('BE 13','Pavel Dvorak',11,'electric',2023,0),('BE 07','Old Joe',8,'diesel',2003,1);
INSERT INTO round VALUES (1,1,'BE 11','2024-06-03','residual',9.8,24,'12:40'),(2,2,'BE 12','2024-06-03','paper',4.1,41,'13:55'),(3,4,'BE 13','2024-06-03','residual',10.9,33,'13:10'),(4,3,'BE 11','2024-06-04','glass',5.6,19.5,'11:20'),(5,1,'BE 12','2024-06-05','organic',6.2,22,'12:05'),(6,4,'BE 13','2024-06-06','paper',7.4,30,'12:30'),(7,2,'BE 11','2024-06-07','residual',7.9,44,'15:15'),(8,3,'BE 13','2024-06-10','organic',8.8,21,'11:50');
INSERT INTO complaint VALUES (1,1,'2024-06-03','Mrs Gray','noise','phone','Y',2),(2,2,'2024-06-04','H. Obi','bin not emptied','web','Y',1),(3,4,'2024-06-05','Fam. Roth','bin damaged','web','N',NULL),(4,2,'2024-06-08','H. Obi','bin not emptied','phone','N',NULL),(5,1,'2024-06-09','Cafe Luna','smell','letter','Y',12),(6,4,'2024-06-11','T. Ford','bin not emptied','web','Y',3),(7,NULL,'2024-06-12','Anonymous','illegal dumping','web','Y',6);

-- ? Which lorry is out of order?
-- ? broken lorry, plate
SELECT plate FROM lorry WHERE broken = 1;
-- ? Who drives the electric lorry, as its chief?
SELECT crew_chief FROM lorry WHERE fuel = 'electric';
-- ? Which district has the most people?
-- ? most populous district
SELECT dst_name FROM district ORDER BY inhabitants DESC LIMIT 1;
-- ? How many people live in a household in Hillside on average?
SELECT inhabitants / households FROM district WHERE dst_name = 'Hillside';
-- ? Which districts are on a slope?
-- ? hilly districts
SELECT dst_name FROM district WHERE hilly = 'Y';
-- ? How many households do we serve?
SELECT SUM(households) FROM district;
-- ? How many tonnes of each kind of waste did we collect?
-- ? tonnage by waste type
SELECT waste, SUM(tonnes) FROM round GROUP BY waste;
-- ? What was collected in Docklands? Waste and tonnes.
SELECT round.waste, round.tonnes FROM round JOIN district ON district.dst_id = round.dst_id WHERE district.dst_name = 'Docklands';
-- ? Which districts had no round?
-- ? districts where nothing was collected
SELECT dst_name FROM district WHERE dst_id NOT IN (SELECT dst_id FROM round);
-- ? Which round finished latest in the day? Date and time.
SELECT rnd_date, finished_at FROM round ORDER BY finished_at DESC LIMIT 1;
-- ? Which lorry covered the most kilometres in all?
-- ? plate with the highest total of km
SELECT plate FROM round GROUP BY plate ORDER BY SUM(km) DESC LIMIT 1;
-- ? Which lorries have driven more than two rounds? Plates.
SELECT plate FROM round GROUP BY plate HAVING COUNT(*) > 2;
-- ? How much room was left in the lorry on each residual round? Round number and payload minus tonnes.
-- ? spare capacity of the residual rounds with the round id
SELECT round.rnd_id, lorry.payload_t - round.tonnes FROM round JOIN lorry ON lorry.plate = round.plate WHERE round.waste = 'residual';
-- ? How many tonnes per kilometre on round 3?
SELECT tonnes / km FROM round WHERE rnd_id = 3;
-- ? What kinds of waste does Selma Kurt's crew collect?
-- ? waste types handled by Selma Kurt
SELECT DISTINCT round.waste FROM round JOIN lorry ON lorry.plate = round.plate WHERE lorry.crew_chief = 'Selma Kurt';
-- ? Who has been to both Old Town and Docklands? Crew chiefs.
SELECT lorry.crew_chief FROM lorry JOIN round ON round.plate = lorry.plate JOIN district ON district.dst_id = round.dst_id WHERE district.dst_name = 'Old Town' INTERSECT SELECT lorry.crew_chief FROM lorry JOIN round ON round.plate = lorry.plate JOIN district ON district.dst_id = round.dst_id WHERE district.dst_name = 'Docklands';
-- ? Which complaints are still open? Resident and subject.
-- ? unsolved complaints: who and what about
SELECT resident, subject FROM complaint WHERE solved = 'N';
-- ? How many complaints came from each district?
SELECT district.dst_name, COUNT(*) FROM complaint JOIN district ON district.dst_id = complaint.dst_id GROUP BY district.dst_id;
-- ? Who complained more than once?
-- ? residents with repeated complaints
SELECT resident FROM complaint GROUP BY resident HAVING COUNT(*) > 1;
-- ? Which districts never complain?
SELECT dst_name FROM district WHERE dst_id NOT IN (SELECT dst_id FROM complaint WHERE dst_id IS NOT NULL);
-- ? How long do we take to solve a complaint on average, in days?
-- ? mean number of days a complaint stays open
SELECT AVG(days_open) FROM complaint;
-- ? Which complaint took longest? Subject and days.
SELECT subject, days_open FROM complaint ORDER BY days_open DESC LIMIT 1;
-- ? What reached us by phone or by letter? Dates and subjects, channel phone or letter.
SELECT cmp_date, subject FROM complaint WHERE channel IN ('phone', 'letter');
-- ? Where was a bin left full? Districts with bin not emptied, each once.
-- ? districts that reported a bin not emptied
SELECT DISTINCT district.dst_name FROM district JOIN complaint ON complaint.dst_id = district.dst_id WHERE complaint.subject = 'bin not emptied';
-- ? Everything about bins: subject begins with bin. Just the residents, no doubles.
SELECT DISTINCT resident FROM complaint WHERE subject LIKE 'bin%';
-- ? What came in between 2024-06-05 and 2024-06-10, earliest first?
-- ? subjects of complaints from 2024-06-05 to 2024-06-10 by date
SELECT subject FROM complaint WHERE cmp_date BETWEEN '2024-06-05' AND '2024-06-10' ORDER BY cmp_date;
-- ? Which rounds brought in more than the average? Date and tonnes.
SELECT rnd_date, tonnes FROM round WHERE tonnes > (SELECT AVG(tonnes) FROM round);
-- ? Which complaint has no district?
-- ? subject of the complaint that can't be assigned to a district
SELECT subject FROM complaint WHERE dst_id IS NULL;
-- ? Average age aside, what are the build years of the oldest and the newest lorry?
-- ? first and last year of construction in the fleet
SELECT MIN(year), MAX(year) FROM lorry;
-- ? Which districts have both paper and residual waste collected?
SELECT district.dst_name FROM district JOIN round ON round.dst_id = district.dst_id WHERE round.waste = 'paper' INTERSECT SELECT district.dst_name FROM district JOIN round ON round.dst_id = district.dst_id WHERE round.waste = 'residual';
