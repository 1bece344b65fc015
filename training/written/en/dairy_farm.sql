-- A dairy farm: cows, milkings, fields, crops and vet visits.
CREATE TABLE cows (ear_tag TEXT PRIMARY KEY, cow_name TEXT, breed TEXT, birth_date TEXT, mother_tag TEXT REFERENCES cows(ear_tag), barn TEXT, in_milk INTEGER, sold_for REAL);
CREATE TABLE milkings (milk_id INTEGER PRIMARY KEY, ear_tag TEXT REFERENCES cows(ear_tag), milk_date TEXT, shift TEXT, litres REAL, fat_pct REAL);
CREATE TABLE vet_visits (visit_id INTEGER PRIMARY KEY, ear_tag TEXT REFERENCES cows(ear_tag), visit_date TEXT, vet TEXT, reason TEXT, bill REAL, paid TEXT);
CREATE TABLE fields (field_no INTEGER PRIMARY KEY, field_name TEXT, hectares REAL, soil TEXT, leased TEXT, crop TEXT, yield_t REAL);
INSERT INTO cows VALUES ('DE1','Berta','Holstein','2015-03-11',NULL,'old barn',1,NULL),('DE2','Flora','Simmental','2017-05-02',NULL,'old barn',1,NULL),('DE3','Gretel','Holstein','2019-02-20','DE1','new barn',1,NULL),('DE4','Heidi','Jersey','2020-09-14',NULL,'new barn',1,NULL),('DE5','Ilse','Holstein','2022-01-30','DE3','calf shed',0,NULL),('DE6','Jule','Simmental','2023-04-18','DE2','calf shed',0,NULL),('DE7','Kora','Holstein','2016-11-07','DE1','old barn',0,1350),('DE8','Lotte','Jersey','2023-08-25','DE4','calf shed',0,620);
INSERT INTO milkings VALUES (1,'DE1','2024-04-02','morning',14.2,3.9),(2,'DE1','2024-04-02','evening',11.8,4.1),(3,'DE2','2024-04-02','morning',10.6,4.2),(4,'DE2','2024-04-02','evening',9.1,4.4),(5,'DE3','2024-04-02','morning',17.5,3.7),(6,'DE3','2024-04-02','evening',15.0,3.8),(7,'DE4','2024-04-02','morning',8.9,5.6),(8,'DE4','2024-04-02','evening',7.7,5.8),(9,'DE1','2024-04-03','morning',13.1,4.0),(10,'DE3','2024-04-03','morning',18.3,3.6);
INSERT INTO vet_visits VALUES (1,'DE1','2024-01-15','Dr Amend','lameness',84.5,'Y'),(2,'DE6','2024-02-03','Dr Amend','vaccination',22,'Y'),(3,'DE4','2024-02-19','Dr Krull','mastitis',145,'N'),(4,'DE1','2024-03-08','Dr Krull','mastitis',132.8,'Y'),(5,'DE5','2024-03-21','Dr Amend','vaccination',22,'N'),(6,'DE3','2024-03-30','Dr Amend','check-up',40,'N');
INSERT INTO fields VALUES (1,'Mill Meadow',6.4,'loam','N','grass',41),(2,'Long Acre',11.2,'clay','N','maize',503),(3,'Stony Hill',4.0,'sand','Y','rye',14.5),(4,'Parson''s Field',8.7,'loam','Y','wheat',66.1),(5,'Brook Strip',2.1,'clay','N',NULL,NULL);

-- ? Which cows are being milked at the moment?
-- ? names of the cows in milk
SELECT cow_name FROM cows WHERE in_milk = 1;
-- ? Who is the oldest cow?
SELECT cow_name FROM cows ORDER BY birth_date LIMIT 1;
-- ? Which animals have we sold, and for how much?
-- ? sold cattle with price
SELECT cow_name, sold_for FROM cows WHERE sold_for IS NOT NULL;
-- ? Which cows stand in the new barn?
SELECT cow_name FROM cows WHERE barn = 'new barn';
-- ? Who are the daughters of Berta?
-- ? Berta's offspring
SELECT c.cow_name FROM cows c JOIN cows m ON m.ear_tag = c.mother_tag WHERE m.cow_name = 'Berta';
-- ? Who is the mother of Ilse?
SELECT m.cow_name FROM cows c JOIN cows m ON m.ear_tag = c.mother_tag WHERE c.cow_name = 'Ilse';
-- ? How much milk did we get in all on 2024-04-02?
-- ? total litres 2024-04-02
SELECT SUM(litres) FROM milkings WHERE milk_date = '2024-04-02';
-- ? How much does a cow give in the morning on average, and how much at most?
SELECT AVG(litres), MAX(litres) FROM milkings WHERE shift = 'morning';
-- ? Which cow gave the most milk at a single milking?
-- ? best single milking: which cow
SELECT cows.cow_name FROM cows JOIN milkings ON milkings.ear_tag = cows.ear_tag ORDER BY milkings.litres DESC LIMIT 1;
-- ? Average fat content for each breed
-- ? how creamy is the milk, by breed
SELECT cows.breed, AVG(milkings.fat_pct) FROM milkings JOIN cows ON cows.ear_tag = milkings.ear_tag GROUP BY cows.breed;
-- ? Which cows gave more than 20 litres on 2024-04-02, both shifts together?
SELECT cows.cow_name FROM cows JOIN milkings ON milkings.ear_tag = cows.ear_tag WHERE milkings.milk_date = '2024-04-02' GROUP BY cows.ear_tag HAVING SUM(milkings.litres) > 20;
-- ? Which vet bills haven't we paid yet? Date and amount.
-- ? open vet invoices with date and sum
SELECT visit_date, bill FROM vet_visits WHERE paid = 'N';
-- ? How much do we still owe the vets?
SELECT SUM(bill) FROM vet_visits WHERE paid = 'N';
-- ? Which cows had mastitis?
-- ? animals the vet saw for mastitis
SELECT cows.cow_name FROM cows JOIN vet_visits ON vet_visits.ear_tag = cows.ear_tag WHERE vet_visits.reason = 'mastitis';
-- ? Which cows has no vet ever looked at?
-- ? cattle without a vet visit
SELECT cow_name FROM cows WHERE ear_tag NOT IN (SELECT ear_tag FROM vet_visits);
-- ? Which vet comes more often?
SELECT vet FROM vet_visits GROUP BY vet ORDER BY COUNT(*) DESC LIMIT 1;
-- ? What is the total billed by each vet?
SELECT vet, SUM(bill) FROM vet_visits GROUP BY vet;
-- ? Which visits cost more than the average visit? Give cow and bill.
-- ? above-average vet bills, cow name and amount
SELECT cows.cow_name, vet_visits.bill FROM vet_visits JOIN cows ON cows.ear_tag = vet_visits.ear_tag WHERE vet_visits.bill > (SELECT AVG(bill) FROM vet_visits);
-- ? Which fields belong to us and aren't leased?
-- ? our own fields
SELECT field_name FROM fields WHERE leased = 'N';
-- ? How many hectares do we farm altogether?
SELECT SUM(hectares) FROM fields;
-- ? Where is nothing growing this year?
-- ? fallow fields
SELECT field_name FROM fields WHERE crop IS NULL;
-- ? What is the yield per hectare on Long Acre?
SELECT yield_t / hectares FROM fields WHERE field_name = 'Long Acre';
-- ? Largest field?
SELECT field_name FROM fields ORDER BY hectares DESC LIMIT 1;
-- ? How many fields are there on each kind of soil?
SELECT soil, COUNT(*) FROM fields GROUP BY soil;
-- ? Which fields have between 4 and 9 hectares?
SELECT field_name FROM fields WHERE hectares BETWEEN 4 AND 9;
-- ? How many animals of each breed do we have, most common breed first?
-- ? herd by breed, biggest group on top
SELECT breed, COUNT(*) FROM cows GROUP BY breed ORDER BY COUNT(*) DESC;
-- ? Which breeds are represented in the old barn as well as in the calf shed?
SELECT breed FROM cows WHERE barn = 'old barn' INTERSECT SELECT breed FROM cows WHERE barn = 'calf shed';
-- ? Calves born after 2022-06-01
-- ? everything born later than 2022-06-01
SELECT cow_name FROM cows WHERE birth_date > '2022-06-01';
-- ? Which cows never became mothers here?
-- ? cows without a calf in the herd book
SELECT cow_name FROM cows WHERE ear_tag NOT IN (SELECT mother_tag FROM cows WHERE mother_tag IS NOT NULL);
-- ? What is the difference between the best and the poorest milking in litres?
SELECT MAX(litres) - MIN(litres) FROM milkings;
