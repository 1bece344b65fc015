-- Chemistry laboratory: chemicals, stock bottles, samples, analyses and staff.
CREATE TABLE chemical (cas TEXT PRIMARY KEY, chem_name TEXT, formula TEXT, mol_mass REAL, melt_c REAL, boil_c REAL, hazard TEXT, state TEXT);
CREATE TABLE bottle (bottle_no INTEGER PRIMARY KEY, cas TEXT REFERENCES chemical(cas), cabinet TEXT, ml_left REAL, ml_full REAL, opened TEXT, expires TEXT, price REAL);
CREATE TABLE technician (tech_id INTEGER PRIMARY KEY, tech_name TEXT, degree TEXT, hired INTEGER, fire_warden INTEGER);
CREATE TABLE analysis (an_id INTEGER PRIMARY KEY, sample TEXT, client TEXT, cas TEXT REFERENCES chemical(cas), tech_id INTEGER REFERENCES technician(tech_id), done_on TEXT, method TEXT, mg_per_l REAL, limit_mg_l REAL);
INSERT INTO chemical VALUES ('67-64-1','acetone','C3H6O',58.1,-94.7,56.1,'flammable','liquid'),('7664-93-9','sulfuric acid','H2SO4',98.1,10.3,337,'corrosive','liquid'),('7439-92-1','lead','Pb',207.2,327.5,1749,'toxic','solid'),('7647-14-5','sodium chloride','NaCl',58.4,801,1465,'none','solid'),('14797-55-8','nitrate','NO3',62,NULL,NULL,'oxidising','solid'),('71-43-2','benzene','C6H6',78.1,5.5,80.1,'toxic','liquid'),('64-17-5','ethanol','C2H6O',46.1,-114.1,78.4,'flammable','liquid');
INSERT INTO bottle VALUES (1,'67-64-1','F1',850,1000,'2024-01-10','2026-01-31',18.4),(2,'67-64-1','F1',1000,1000,NULL,'2027-06-30',18.4),(3,'7664-93-9','A2',320,500,'2023-05-02','2025-05-31',27.9),(4,'71-43-2','T1',40,250,'2021-11-15','2024-11-30',61),(5,'64-17-5','F1',2100,2500,'2024-03-03','2028-12-31',22.5),(6,'7647-14-5','S3',900,1000,'2020-02-20',NULL,9.1),(7,'64-17-5','F2',0,1000,'2022-09-09','2026-09-30',12);
INSERT INTO technician VALUES (1,'Birgit Aas','PhD',2007,1),(2,'Lorenzo Pini','MSc',2016,0),(3,'Kayla Moss','BSc',2021,0),(4,'Ewan Grieve','BSc',2012,1),(5,'Noor Rahman','MSc',2024,0);
INSERT INTO analysis VALUES (1,'well water 7','Farm Oldfield','14797-55-8',2,'2024-02-06','IC',61.5,50),(2,'tap water','City Works','7439-92-1',1,'2024-02-08','AAS',0.004,0.01),(3,'river Lesk','Angling Club','14797-55-8',3,'2024-02-20','IC',18.2,50),(4,'old pipe','City Works','7439-92-1',1,'2024-03-01','AAS',0.031,0.01),(5,'soil gas','Petrol Nord','71-43-2',4,'2024-03-11','GC',0.7,0.5),(6,'brine','Sea Salt Ltd','7647-14-5',3,'2024-03-15','titration',35200,NULL),(7,'well water 8','Farm Oldfield','14797-55-8',2,'2024-04-02','IC',44,50),(8,'waste water','Petrol Nord','71-43-2',2,'2024-04-18','GC',0.12,0.5);

-- ? Which substances are toxic?
-- ? all toxic chemicals
SELECT chem_name FROM chemical WHERE hazard = 'toxic';
-- ? What is the formula of acetone?
SELECT formula FROM chemical WHERE chem_name = 'acetone';
-- ? Which chemical boils first when you heat things up?
-- ? lowest boiling point: which chemical
SELECT chem_name FROM chemical WHERE boil_c IS NOT NULL ORDER BY boil_c LIMIT 1;
-- ? Over how many degrees is benzene liquid, from melting to boiling?
-- ? liquid range of benzene
SELECT boil_c - melt_c FROM chemical WHERE chem_name = 'benzene';
-- ? Which liquids can catch fire? Hazard flammable.
SELECT chem_name FROM chemical WHERE state = 'liquid' AND hazard = 'flammable';
-- ? Which substance is heaviest by molar mass?
SELECT chem_name FROM chemical ORDER BY mol_mass DESC LIMIT 1;
-- ? Where do we keep the ethanol? Cabinets.
-- ? cabinets with ethanol
SELECT bottle.cabinet FROM bottle JOIN chemical ON chemical.cas = bottle.cas WHERE chemical.chem_name = 'ethanol';
-- ? How much acetone do we have left?
SELECT SUM(bottle.ml_left) FROM bottle JOIN chemical ON chemical.cas = bottle.cas WHERE chemical.chem_name = 'acetone';
-- ? Which bottles are empty, 0 ml left?
SELECT bottle_no FROM bottle WHERE ml_left = 0;
-- ? Which bottles have not been opened yet?
-- ? numbers of unopened bottles
SELECT bottle_no FROM bottle WHERE opened IS NULL;
-- ? How full is bottle 3, as a fraction?
SELECT ml_left / ml_full FROM bottle WHERE bottle_no = 3;
-- ? Which bottles were past their date on 2025-06-01? Show bottle number and chemical.
-- ? bottles that expired before 2025-06-01, with the name of what is inside
SELECT bottle.bottle_no, chemical.chem_name FROM bottle JOIN chemical ON chemical.cas = bottle.cas WHERE bottle.expires < '2025-06-01';
-- ? Which of our substances do we have no bottle of?
-- ? chemicals not in stock
SELECT chem_name FROM chemical WHERE cas NOT IN (SELECT cas FROM bottle);
-- ? Number of bottles per cabinet
SELECT cabinet, COUNT(*) FROM bottle GROUP BY cabinet;
-- ? Which cabinet holds toxic stuff?
SELECT DISTINCT bottle.cabinet FROM bottle JOIN chemical ON chemical.cas = bottle.cas WHERE chemical.hazard = 'toxic';
-- ? What was the most expensive bottle and what is in it?
-- ? chemical and price of the dearest bottle
SELECT chemical.chem_name, bottle.price FROM bottle JOIN chemical ON chemical.cas = bottle.cas ORDER BY bottle.price DESC LIMIT 1;
-- ? Which samples were over the limit?
-- ? samples that failed the legal limit
SELECT sample FROM analysis WHERE mg_per_l > limit_mg_l;
-- ? By how much was the limit exceeded in the old pipe sample?
SELECT mg_per_l - limit_mg_l FROM analysis WHERE sample = 'old pipe';
-- ? Which clients had a sample above the limit for lead?
SELECT DISTINCT analysis.client FROM analysis JOIN chemical ON chemical.cas = analysis.cas WHERE chemical.chem_name = 'lead' AND analysis.mg_per_l > analysis.limit_mg_l;
-- ? How many analyses has each technician done?
-- ? analyses per technician
SELECT technician.tech_name, COUNT(*) FROM analysis JOIN technician ON technician.tech_id = analysis.tech_id GROUP BY technician.tech_id;
-- ? Which technician has not analysed anything so far?
SELECT tech_name FROM technician WHERE tech_id NOT IN (SELECT tech_id FROM analysis);
-- ? Who are the fire wardens?
-- ? whom do I call as fire warden
SELECT tech_name FROM technician WHERE fire_warden = 1;
-- ? Which clients come back, with more than one sample?
SELECT client FROM analysis GROUP BY client HAVING COUNT(*) > 1;
-- ? What is the average nitrate content found?
-- ? mean mg per litre of nitrate
SELECT AVG(analysis.mg_per_l) FROM analysis JOIN chemical ON chemical.cas = analysis.cas WHERE chemical.chem_name = 'nitrate';
-- ? Analyses from 2024-03-01 to 2024-03-31: sample and method, in order of date
SELECT sample, method FROM analysis WHERE done_on BETWEEN '2024-03-01' AND '2024-03-31' ORDER BY done_on;
-- ? For which sample is there no limit?
SELECT sample FROM analysis WHERE limit_mg_l IS NULL;
-- ? Which methods has Kayla Moss used?
-- ? methods in Kayla Moss's analyses
SELECT DISTINCT analysis.method FROM analysis JOIN technician ON technician.tech_id = analysis.tech_id WHERE technician.tech_name = 'Kayla Moss';
-- ? Which technicians have tested for both nitrate and benzene?
SELECT technician.tech_name FROM technician JOIN analysis ON analysis.tech_id = technician.tech_id JOIN chemical ON chemical.cas = analysis.cas WHERE chemical.chem_name = 'nitrate' INTERSECT SELECT technician.tech_name FROM technician JOIN analysis ON analysis.tech_id = technician.tech_id JOIN chemical ON chemical.cas = analysis.cas WHERE chemical.chem_name = 'benzene';
-- ? Which chemicals melt below 0 degrees?
-- ? melting point under 0
SELECT chem_name FROM chemical WHERE melt_c < 0;
-- ? What is all our stock worth at purchase price, and what does a bottle cost on average?
SELECT SUM(price), AVG(price) FROM bottle;
