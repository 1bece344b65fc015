-- Repair shop for household appliances: customers, devices, repair jobs, technicians and spare parts fitted.
CREATE TABLE tech (
  tech_id INTEGER PRIMARY KEY,
  tech_name TEXT,
  speciality TEXT,
  apprentice TEXT
);
CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_name TEXT,
  street TEXT,
  village TEXT
);
CREATE TABLE job (
  job_no INTEGER PRIMARY KEY,
  cust_id INTEGER REFERENCES cust(cust_id),
  tech_id INTEGER REFERENCES tech(tech_id),
  appliance TEXT,
  brand TEXT,
  fault TEXT,
  brought_in TEXT,
  labour_min INTEGER,
  result TEXT
);
CREATE TABLE part (
  part_cd TEXT PRIMARY KEY,
  part_name TEXT,
  buy_price REAL,
  sell_price REAL,
  on_hand INTEGER
);
CREATE TABLE job_part (
  job_no INTEGER REFERENCES job(job_no),
  part_cd TEXT REFERENCES part(part_cd),
  qty INTEGER,
  PRIMARY KEY (job_no, part_cd)
);
INSERT INTO tech VALUES (1,'Gareth','washing machines','N'),(2,'Sunita','electronics','N'),(3,'Liam','ovens','Y'),(4,'Olive','electronics','Y');
INSERT INTO cust VALUES
 (1,'Mrs Pugh','2 Mill Road','Llanfair'),(2,'The Red Lion','High Street','Llanfair'),(3,'Dr Amin','9 Church Lane','Bryn'),(4,'Owen Rees','The Bungalow','Bryn'),(5,'Hostel Cwm Da','Forest Track','Cwm'),(6,'Miss Tilley','11 Mill Road','Llanfair');
INSERT INTO job VALUES
 (1201,1,1,'washing machine','Bosko','does not spin','2024-01-09',95,'fixed'),(1202,2,2,'dishwasher','Mielo','leaks','2024-01-11',60,'fixed'),(1203,3,2,'coffee machine','Jurra','no pressure','2024-01-15',40,'fixed'),
 (1204,2,3,'oven','Mielo','does not heat','2024-01-22',120,'scrapped'),(1205,4,1,'washing machine','Zanka','leaks','2024-02-02',30,'fixed'),(1206,5,NULL,'fridge','Bosko','too warm','2024-02-12',0,'waiting'),
 (1207,1,2,'toaster','Noname','dead','2024-02-13',15,'scrapped'),(1208,5,1,'tumble dryer','Bosko','squeaks','2024-02-19',75,'fixed'),(1209,3,NULL,'kettle','Noname','leaks','2024-02-21',0,'waiting');
INSERT INTO part VALUES
 ('BLT','Drive belt',6,14,12),('PMP','Drain pump',22,45,3),('SEL','Door seal',9.5,24,0),('HTR','Heating element',18,39,4),('BRG','Bearing',4,11,20),('THM','Thermostat',12,27,2);
INSERT INTO job_part VALUES (1201,'BLT',1),(1201,'BRG',2),(1202,'PMP',1),(1203,'SEL',3),(1205,'SEL',1),(1208,'BRG',1),(1204,'HTR',1),(1208,'BLT',1);

-- ? What couldn't be saved? Appliances that were scrapped.
-- ? appliances that ended up as scrap
SELECT appliance FROM job WHERE result = 'scrapped';
-- ? Which jobs has no technician taken on yet? Job numbers.
SELECT job_no FROM job WHERE tech_id IS NULL;
-- ? Who are our apprentices?
SELECT tech_name FROM tech WHERE apprentice = 'Y';
-- ? What leaks? Appliance and brand of everything brought in with that fault.
-- ? appliance and brand where the fault is "leaks"
SELECT appliance, brand FROM job WHERE fault = 'leaks';
-- ? How many jobs has each technician done?
-- ? jobs per technician, with the name
SELECT t.tech_name, COUNT(*) FROM tech t JOIN job j ON t.tech_id = j.tech_id GROUP BY t.tech_id;
-- ? Which customers live in Bryn?
SELECT cust_name FROM cust WHERE village = 'Bryn';
-- ? Who hasn't had anything repaired here so far?
-- ? customers without a job
SELECT cust_name FROM cust WHERE cust_id NOT IN (SELECT cust_id FROM job);
-- ? Which technician hasn't got any job?
SELECT tech_name FROM tech WHERE tech_id NOT IN (SELECT tech_id FROM job WHERE tech_id IS NOT NULL);
-- ? Parts bill of job 1201
-- ? What do the parts for job 1201 cost the customer?
SELECT SUM(jp.qty * p.sell_price) FROM job_part jp JOIN part p ON jp.part_cd = p.part_cd WHERE jp.job_no = 1201;
-- ? What do we make on each part? Name and selling price less buying price.
SELECT part_name, sell_price - buy_price FROM part;
-- ? Which spare part has the best profit?
-- ? part with the largest difference between selling and buying price
SELECT part_name FROM part ORDER BY sell_price - buy_price DESC LIMIT 1;
-- ? Which parts are out of stock?
SELECT part_name FROM part WHERE on_hand = 0;
-- ? Which parts have never been fitted?
-- ? shelf warmers: names of parts used on no job
SELECT part_name FROM part WHERE part_cd NOT IN (SELECT part_cd FROM job_part);
-- ? the job that took longest: number and appliance
SELECT job_no, appliance FROM job ORDER BY labour_min DESC LIMIT 1;
-- ? How many minutes do we need on average for a repair that succeeds?
-- ? average labour minutes of the fixed jobs
SELECT AVG(labour_min) FROM job WHERE result = 'fixed';
-- ? Who has brought us more than one thing?
SELECT c.cust_name FROM cust c JOIN job j ON c.cust_id = j.cust_id GROUP BY c.cust_id HAVING COUNT(*) > 1;
-- ? Jobs per result
-- ? how many are fixed, scrapped or waiting
SELECT result, COUNT(*) FROM job GROUP BY result;
-- ? Whose washing machine did Gareth fix?
SELECT c.cust_name FROM cust c JOIN job j ON c.cust_id = j.cust_id JOIN tech t ON j.tech_id = t.tech_id WHERE t.tech_name = 'Gareth' AND j.appliance = 'washing machine' AND j.result = 'fixed';
-- ? Which parts went into Bosko machines? Each part once.
-- ? names of the parts fitted to appliances of the brand Bosko
SELECT DISTINCT p.part_name FROM part p JOIN job_part jp ON p.part_cd = jp.part_cd JOIN job j ON jp.job_no = j.job_no WHERE j.brand = 'Bosko';
-- ? Jobs from 2024-01-15 to 2024-02-15: number and fault
SELECT job_no, fault FROM job WHERE brought_in BETWEEN '2024-01-15' AND '2024-02-15';
-- ? Which brand comes in most?
-- ? the brand with the greatest number of jobs
SELECT brand FROM job GROUP BY brand ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Customers of Mill Road: names
SELECT cust_name FROM cust WHERE street LIKE '%Mill Road%';
-- ? labour minutes by technician, hardest worker first
-- ? Rank the technicians by total minutes of labour: name, minutes.
SELECT t.tech_name, SUM(j.labour_min) FROM tech t JOIN job j ON t.tech_id = j.tech_id GROUP BY t.tech_id ORDER BY SUM(j.labour_min) DESC;
-- ? Which repairs took more time than the average job?
SELECT job_no FROM job WHERE labour_min > (SELECT AVG(labour_min) FROM job);
-- ? Which villages had something fixed and something scrapped?
-- ? villages with a fixed job as well as a scrapped one
SELECT c.village FROM cust c JOIN job j ON c.cust_id = j.cust_id WHERE j.result = 'fixed' INTERSECT SELECT c.village FROM cust c JOIN job j ON c.cust_id = j.cust_id WHERE j.result = 'scrapped';
-- ? What is the value of our spare parts, at buying prices?
SELECT SUM(buy_price * on_hand) FROM part;
-- ? On which jobs were no parts used at all? Job numbers.
SELECT job_no FROM job WHERE job_no NOT IN (SELECT job_no FROM job_part);
-- ? How many customers per village?
SELECT village, COUNT(*) FROM cust GROUP BY village;
-- ? Parts sold at over 20 with fewer than 4 on hand
-- ? which parts cost the customer more than 20 and are down to under 4 pieces
SELECT part_name FROM part WHERE sell_price > 20 AND on_hand < 4;
-- ? When did we last take something in?
SELECT MAX(brought_in) FROM job;
