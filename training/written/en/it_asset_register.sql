-- IT asset register of a town hall: devices, staff who hold them, software licences and repairs.
CREATE TABLE hw_device (
  tag TEXT PRIMARY KEY,
  dev_type TEXT,
  maker TEXT,
  bought_yr INTEGER,
  price REAL,
  holder_id INTEGER REFERENCES hw_person(person_id),
  condition TEXT
);
CREATE TABLE hw_person (
  person_id INTEGER PRIMARY KEY,
  person_name TEXT,
  office TEXT,
  teleworks TEXT
);
CREATE TABLE sw_licence (
  lic_id INTEGER PRIMARY KEY,
  software TEXT,
  vendor TEXT,
  seats_bought INTEGER,
  yearly_cost REAL,
  expires TEXT
);
CREATE TABLE sw_install (
  tag TEXT REFERENCES hw_device(tag),
  lic_id INTEGER REFERENCES sw_licence(lic_id),
  installed_on TEXT,
  PRIMARY KEY (tag, lic_id)
);
CREATE TABLE hw_repair (
  rep_id INTEGER PRIMARY KEY,
  tag TEXT REFERENCES hw_device(tag),
  problem TEXT,
  sent_on TEXT,
  back_on TEXT,
  cost REAL
);
INSERT INTO hw_person VALUES (1,'Olaf Berg','Finance','N'),(2,'Petra Zink','Registry','Y'),(3,'Sami Ozer','Planning','Y'),(4,'Ute Kern','Finance','N'),(5,'Mayor Thoma','Mayor''s office','N'),(6,'Ella Kant','Registry','N');
INSERT INTO hw_device VALUES
 ('D-001','laptop','Lenora',2021,1150,2,'good'),('D-002','desktop','Hepe',2016,780,1,'worn'),('D-003','laptop','Lenora',2022,1290,3,'good'),('D-004','tablet','Pear',2023,899,5,'good'),('D-005','printer','Kyota',2014,460,NULL,'broken'),
 ('D-006','desktop','Hepe',2019,820,4,'good'),('D-007','laptop','Dall',2018,990,5,'worn'),('D-008','monitor','Dall',2020,240,3,'good'),('D-009','laptop','Dall',2015,870,NULL,'broken');
INSERT INTO sw_licence VALUES (1,'OfficePack','Macrosoft',50,4200,'2024-12-31'),(2,'CityCad','Geodraw',3,2700,'2024-06-30'),(3,'LedgerPro','Sumtech',5,1900,'2025-03-31'),(4,'PhotoFix','Adore',1,290,'2023-11-30'),(5,'FormServer','Macrosoft',20,900,NULL);
INSERT INTO sw_install VALUES ('D-001',1,'2021-04-02'),('D-002',1,'2017-01-10'),('D-002',3,'2020-02-01'),('D-003',1,'2022-03-03'),('D-003',2,'2022-03-04'),('D-006',1,'2019-09-09'),('D-006',3,'2020-02-01'),('D-007',1,'2018-05-05'),('D-007',4,'2019-01-01');
INSERT INTO hw_repair VALUES (1,'D-005','paper feed','2022-05-02','2022-05-20',130),(2,'D-007','keyboard','2021-02-11','2021-02-15',85),(3,'D-005','fuser','2023-10-09',NULL,0),(4,'D-002','fan','2020-08-03','2020-08-04',40),(5,'D-009','mainboard','2023-06-01',NULL,0),(6,'D-007','battery','2023-01-16','2023-01-19',110);

-- ? What's broken? Tags and types.
SELECT tag, dev_type FROM hw_device WHERE condition = 'broken';
-- ? Which devices lie around with no one using them?
-- ? tags of devices without a holder
SELECT tag FROM hw_device WHERE holder_id IS NULL;
-- ? Who works from home?
SELECT person_name FROM hw_person WHERE teleworks = 'Y';
-- ? What equipment has Mayor Thoma got? Types and makers.
-- ? device types and makers held by Mayor Thoma
SELECT d.dev_type, d.maker FROM hw_device d JOIN hw_person p ON d.holder_id = p.person_id WHERE p.person_name = 'Mayor Thoma';
-- ? Who has no device at all?
-- ? staff without any equipment
SELECT person_name FROM hw_person WHERE person_id NOT IN (SELECT holder_id FROM hw_device WHERE holder_id IS NOT NULL);
-- ? number of devices and total price per type
SELECT dev_type, COUNT(*), SUM(price) FROM hw_device GROUP BY dev_type;
-- ? our oldest device
-- ? tag of the piece of kit bought earliest
SELECT tag FROM hw_device ORDER BY bought_yr LIMIT 1;
-- ? Which licences ran out or will run out before 2024-07-01?
SELECT software FROM sw_licence WHERE expires < '2024-07-01';
-- ? A licence for ever: which software never expires?
-- ? software without an expiry date
SELECT software FROM sw_licence WHERE expires IS NULL;
-- ? What do we pay each vendor a year?
SELECT vendor, SUM(yearly_cost) FROM sw_licence GROUP BY vendor;
-- ? Yearly cost per seat of every software
-- ? software and its cost a year divided by the seats bought
SELECT software, yearly_cost / seats_bought FROM sw_licence;
-- ? Which software do we pay for but have installed nowhere?
SELECT software FROM sw_licence WHERE lic_id NOT IN (SELECT lic_id FROM sw_install);
-- ? Who has LedgerPro on their machine?
-- ? holders of devices with the software LedgerPro
SELECT p.person_name FROM hw_person p JOIN hw_device d ON p.person_id = d.holder_id JOIN sw_install i ON d.tag = i.tag JOIN sw_licence l ON i.lic_id = l.lic_id WHERE l.software = 'LedgerPro';
-- ? How often is every program installed? Software and count, most widespread first.
SELECT l.software, COUNT(*) FROM sw_licence l JOIN sw_install i ON l.lic_id = i.lic_id GROUP BY l.lic_id ORDER BY COUNT(*) DESC;
-- ? What is still at the repair shop? Tag and problem.
-- ? repairs that haven't come back: tag and problem
SELECT tag, problem FROM hw_repair WHERE back_on IS NULL;
-- ? repair costs per device tag
SELECT tag, SUM(cost) FROM hw_repair GROUP BY tag;
-- ? Which devices had to be mended more than once?
-- ? tags with two or more repairs
SELECT tag FROM hw_repair GROUP BY tag HAVING COUNT(*) > 1;
-- ? Devices that have never been in for repair
SELECT tag FROM hw_device WHERE tag NOT IN (SELECT tag FROM hw_repair);
-- ? Average price of a laptop
-- ? what does a laptop cost us on average
SELECT AVG(price) FROM hw_device WHERE dev_type = 'laptop';
-- ? Which devices cost more than the average device?
SELECT tag FROM hw_device WHERE price > (SELECT AVG(price) FROM hw_device);
-- ? How many devices has each office? Office and count.
-- ? devices by office
SELECT p.office, COUNT(*) FROM hw_person p JOIN hw_device d ON p.person_id = d.holder_id GROUP BY p.office;
-- ? Worn devices with whoever holds them: tag and name
SELECT d.tag, p.person_name FROM hw_device d JOIN hw_person p ON d.holder_id = p.person_id WHERE d.condition = 'worn';
-- ? dearest repair so far: problem and cost
-- ? What went wrong in the most expensive repair, and what did it cost?
SELECT problem, cost FROM hw_repair ORDER BY cost DESC LIMIT 1;
-- ? bought between 2018 and 2021: tag and year, newest first
SELECT tag, bought_yr FROM hw_device WHERE bought_yr BETWEEN 2018 AND 2021 ORDER BY bought_yr DESC;
-- ? Which teleworkers have a laptop? Names.
-- ? names of people who work from home and hold a laptop
SELECT p.person_name FROM hw_person p JOIN hw_device d ON p.person_id = d.holder_id WHERE p.teleworks = 'Y' AND d.dev_type = 'laptop';
-- ? Which makers have both a good and a broken device here?
SELECT maker FROM hw_device WHERE condition = 'good' INTERSECT SELECT maker FROM hw_device WHERE condition = 'broken';
-- ? Programs installed in the finance office, each once
-- ? which software is used in Finance? no repeats
SELECT DISTINCT l.software FROM sw_licence l JOIN sw_install i ON l.lic_id = i.lic_id JOIN hw_device d ON i.tag = d.tag JOIN hw_person p ON d.holder_id = p.person_id WHERE p.office = 'Finance';
-- ? Devices made by Lenora or Pear
SELECT tag FROM hw_device WHERE maker IN ('Lenora', 'Pear');
-- ? Who has more than one device?
-- ? people with at least two pieces of equipment
SELECT p.person_name FROM hw_person p JOIN hw_device d ON p.person_id = d.holder_id GROUP BY p.person_id HAVING COUNT(*) > 1;
-- ? What's the difference between the priciest and the cheapest thing in the register?
SELECT MAX(price) - MIN(price) FROM hw_device;
