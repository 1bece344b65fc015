-- Electricity: dams and power stations, operators, monthly output and outages.
CREATE TABLE operators (op_id INTEGER PRIMARY KEY, op_name TEXT, hq_city TEXT, state_owned INTEGER, employees INTEGER);
CREATE TABLE plants (plant_id INTEGER PRIMARY KEY, plant_name TEXT, fuel TEXT, capacity_mw REAL, op_id INTEGER REFERENCES operators(op_id), commissioned INTEGER, shut_down INTEGER, province TEXT);
CREATE TABLE dams (dam_id INTEGER PRIMARY KEY, dam_name TEXT, river TEXT, height_m REAL, crest_m REAL, storage_mcm REAL, plant_id INTEGER REFERENCES plants(plant_id));
CREATE TABLE output (plant_id INTEGER REFERENCES plants(plant_id), month TEXT, mwh REAL, hours_run INTEGER, co2_t REAL, PRIMARY KEY (plant_id, month));
CREATE TABLE outages (outage_id INTEGER PRIMARY KEY, plant_id INTEGER REFERENCES plants(plant_id), began TEXT, hours INTEGER, planned TEXT, reason TEXT);
INSERT INTO operators VALUES (1,'National Power','Belmar',1,5400),(2,'Westwind Energy','Port Glas',0,310),(3,'Havel and Sons','Dornau',0,85),(4,'Sunfield Coop','Aldea',0,12);
INSERT INTO plants VALUES (1,'Belmar Coal A','coal',820,1,1978,NULL,'Central'),(2,'Belmar Coal B','coal',410,1,1965,2019,'Central'),(3,'Upper Havel','hydro',145,3,1954,NULL,'Highland'),(4,'Glas Head','wind',96,2,2016,NULL,'West'),(5,'Great Lukan','hydro',1250,1,1988,NULL,'Highland'),(6,'Aldea Sun','solar',38,4,2020,NULL,'South'),(7,'Port Glas Gas','gas',360,2,2009,NULL,'West'),(8,'Offshore Terns','wind',210,2,2023,NULL,'West');
INSERT INTO dams VALUES (1,'Havel Weir','Havel',42,210,88,3),(2,'Lukan High Dam','Lukan',187,640,5200,5),(3,'Lukan Saddle Dam','Lukan',31,900,5200,5),(4,'Dornau Reservoir','Dorn',56,305,120,NULL),(5,'Old Mill Dam','Havel',9,60,0.4,NULL);
INSERT INTO output VALUES (1,'2024-01',421000,698,398000),(1,'2024-02',380500,640,361000),(3,'2024-01',51200,720,0),(3,'2024-02',48800,670,0),(4,'2024-01',31000,655,0),(4,'2024-02',22800,590,0),(5,'2024-01',612000,744,0),(5,'2024-02',570400,696,0),(6,'2024-01',1900,210,0),(6,'2024-02',2700,245,0),(7,'2024-01',98000,410,39200),(7,'2024-02',61500,265,24600);
INSERT INTO outages VALUES (1,1,'2024-01-12',46,'N','boiler leak'),(2,4,'2024-02-03',20,'N','storm'),(3,5,'2024-02-15',72,'Y','inspection'),(4,7,'2024-02-20',130,'Y','turbine service'),(5,1,'2024-03-01',12,'N','grid fault'),(6,4,'2024-03-09',8,'N','storm');

-- ? Which power station is the largest?
-- ? plant with the most megawatts
SELECT plant_name FROM plants ORDER BY capacity_mw DESC LIMIT 1;
-- ? Which plants have been closed for good?
-- ? decommissioned power stations
SELECT plant_name FROM plants WHERE shut_down IS NOT NULL;
-- ? For how many years did Belmar Coal B run?
SELECT shut_down - commissioned FROM plants WHERE plant_name = 'Belmar Coal B';
-- ? Which plants run on wind or sun? Fuel wind or solar.
-- ? all wind and solar plants
SELECT plant_name FROM plants WHERE fuel IN ('wind', 'solar');
-- ? Who operates Great Lukan?
SELECT operators.op_name FROM operators JOIN plants ON plants.op_id = operators.op_id WHERE plants.plant_name = 'Great Lukan';
-- ? Which operator belongs to the state?
-- ? public-sector operator
SELECT op_name FROM operators WHERE state_owned = 1;
-- ? How much capacity does each operator have?
-- ? megawatts by operator
SELECT operators.op_name, SUM(plants.capacity_mw) FROM plants JOIN operators ON operators.op_id = plants.op_id GROUP BY operators.op_id;
-- ? Which operators run more than one plant?
SELECT operators.op_name FROM operators JOIN plants ON plants.op_id = operators.op_id GROUP BY operators.op_id HAVING COUNT(*) > 1;
-- ? What is the highest dam?
-- ? tallest dam
SELECT dam_name FROM dams ORDER BY height_m DESC LIMIT 1;
-- ? Which dams stand on the Havel?
SELECT dam_name FROM dams WHERE river = 'Havel';
-- ? Which dams produce no electricity since no plant belongs to them?
-- ? dams without a power station
SELECT dam_name FROM dams WHERE plant_id IS NULL;
-- ? Which plant belongs to the Lukan High Dam?
SELECT plants.plant_name FROM plants JOIN dams ON dams.plant_id = plants.plant_id WHERE dams.dam_name = 'Lukan High Dam';
-- ? How much electricity did we make in 2024-01 in all?
-- ? total MWh for 2024-01
SELECT SUM(mwh) FROM output WHERE month = '2024-01';
-- ? Output per plant over all months, largest producer first
SELECT plants.plant_name, SUM(output.mwh) FROM output JOIN plants ON plants.plant_id = output.plant_id GROUP BY plants.plant_id ORDER BY SUM(output.mwh) DESC;
-- ? Which plants emitted no carbon in 2024-02?
-- ? clean plants of 2024-02, with 0 tonnes of CO2
SELECT plants.plant_name FROM plants JOIN output ON output.plant_id = plants.plant_id WHERE output.month = '2024-02' AND output.co2_t = 0;
-- ? How many tonnes of CO2 per MWh did Port Glas Gas emit in 2024-01?
SELECT output.co2_t / output.mwh FROM output JOIN plants ON plants.plant_id = output.plant_id WHERE plants.plant_name = 'Port Glas Gas' AND output.month = '2024-01';
-- ? Which plants have reported no output?
-- ? power stations missing from the output table
SELECT plant_name FROM plants WHERE plant_id NOT IN (SELECT plant_id FROM output);
-- ? Which outages came as a surprise? Start and reason.
-- ? unplanned outages with date and cause
SELECT began, reason FROM outages WHERE planned = 'N';
-- ? Longest outage so far, which plant?
SELECT plants.plant_name FROM plants JOIN outages ON outages.plant_id = plants.plant_id ORDER BY outages.hours DESC LIMIT 1;
-- ? How many hours was each plant out of service?
-- ? outage hours by plant
SELECT plants.plant_name, SUM(outages.hours) FROM outages JOIN plants ON plants.plant_id = outages.plant_id GROUP BY plants.plant_id;
-- ? Which reason for an outage came up at least twice?
SELECT reason FROM outages GROUP BY reason HAVING COUNT(*) >= 2;
-- ? Which operators have had outages through a storm?
SELECT DISTINCT operators.op_name FROM operators JOIN plants ON plants.op_id = operators.op_id JOIN outages ON outages.plant_id = plants.plant_id WHERE outages.reason = 'storm';
-- ? Average capacity by kind of fuel
-- ? mean MW for each fuel
SELECT fuel, AVG(capacity_mw) FROM plants GROUP BY fuel;
-- ? Plants that started up after 2000 and are still open
SELECT plant_name FROM plants WHERE commissioned > 2000 AND shut_down IS NULL;
-- ? Which plants have a greater capacity than the average plant?
SELECT plant_name FROM plants WHERE capacity_mw > (SELECT AVG(capacity_mw) FROM plants);
-- ? Which provinces have both hydro and no wind power? In other words hydro provinces minus wind provinces.
-- ? provinces with a hydro plant but without any wind plant
SELECT province FROM plants WHERE fuel = 'hydro' EXCEPT SELECT province FROM plants WHERE fuel = 'wind';
-- ? How many hours did Glas Head turn in its best and in its worst month?
SELECT MAX(output.hours_run), MIN(output.hours_run) FROM output JOIN plants ON plants.plant_id = output.plant_id WHERE plants.plant_name = 'Glas Head';
-- ? Which dams are between 30 and 60 metres high?
-- ? medium dams, 30 to 60 m
SELECT dam_name FROM dams WHERE height_m BETWEEN 30 AND 60;
-- ? How many people work for private operators?
SELECT SUM(employees) FROM operators WHERE state_owned = 0;
-- ? Which plants in the West had an unplanned outage?
-- ? stations in the West that broke down unexpectedly, each once
SELECT DISTINCT plants.plant_name FROM plants JOIN outages ON outages.plant_id = plants.plant_id WHERE plants.province = 'West' AND outages.planned = 'N';
