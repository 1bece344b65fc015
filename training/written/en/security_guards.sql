-- Security firm: guards, guarded objects, shifts and incidents.
CREATE TABLE grd (
  grd_no INTEGER PRIMARY KEY,
  lname TEXT,
  fname TEXT,
  sex TEXT,
  armed_permit TEXT,
  dog_handler TEXT,
  wage_hr REAL,
  entry_yr INTEGER
);
CREATE TABLE obj (
  obj_no INTEGER PRIMARY KEY,
  obj_name TEXT,
  obj_kind TEXT,
  client TEXT,
  bill_rate_hr REAL,
  cameras INTEGER
);
CREATE TABLE shf (
  shf_no INTEGER PRIMARY KEY,
  grd_no INTEGER REFERENCES grd(grd_no),
  obj_no INTEGER REFERENCES obj(obj_no),
  shf_date TEXT,
  part TEXT,
  hrs REAL
);
CREATE TABLE inc (
  inc_no INTEGER PRIMARY KEY,
  shf_no INTEGER REFERENCES shf(shf_no),
  inc_type TEXT,
  police TEXT,
  damage REAL
);
INSERT INTO grd VALUES (1,'Kamara','Isaac','M','Y','N',17.5,2012),(2,'Weller','Tina','F','N','Y',16,2018),(3,'Brock','Steve','M','N','N',14.2,2022),(4,'Sato','Aiko','F','Y','N',18,2009),(5,'Lindner','Rolf','M','N','Y',15.8,2016),(6,'Quist','Nora','F','N','N',13.9,2024);
INSERT INTO obj VALUES (1,'Harbour Warehouse','warehouse','Seaborne Ltd',28,24),(2,'Galleria Mall','shop','Urban Retail',26.5,80),(3,'Data Centre East','office','Netcloud',39,64),(4,'Building Site Hill','site','Rheinbau',25,0),(5,'Night Club Zen','club','Zen Events',34,12),(6,'Old Brewery','warehouse','Urban Retail',24,3);
INSERT INTO shf VALUES (101,1,3,'2024-04-12','night',10),(102,2,1,'2024-04-12','night',8),(103,3,2,'2024-04-12','day',9),(104,4,5,'2024-04-13','night',6),(105,5,1,'2024-04-13','night',8),(106,1,5,'2024-04-13','night',6),(107,3,4,'2024-04-14','night',10),(108,2,2,'2024-04-14','day',9),(109,4,3,'2024-04-14','day',12);
INSERT INTO inc VALUES (1,102,'break-in','Y',4200),(2,103,'shoplifting','Y',85),(3,103,'shoplifting','N',20),(4,104,'brawl','Y',300),(5,106,'brawl','N',0),(6,107,'theft','Y',1900),(7,108,'shoplifting','N',45),(8,109,'false alarm','N',0);

-- ? Who may carry a weapon? Last names.
-- ? last names of guards with an armed permit
SELECT lname FROM grd WHERE armed_permit = 'Y';
-- ? Which guards work with a dog? First and last name.
SELECT fname, lname FROM grd WHERE dog_handler = 'Y';
-- ? Objects without any camera
-- ? Where is there no video surveillance at all?
SELECT obj_name FROM obj WHERE cameras = 0;
-- ? best paid guard, last name and hourly wage
SELECT lname, wage_hr FROM grd ORDER BY wage_hr DESC LIMIT 1;
-- ? What do we guard for Urban Retail?
SELECT obj_name FROM obj WHERE client = 'Urban Retail';
-- ? Who guarded the Galleria Mall, and on which dates?
-- ? last names and dates of all shifts at Galleria Mall
SELECT g.lname, s.shf_date FROM grd g JOIN shf s ON g.grd_no = s.grd_no JOIN obj o ON s.obj_no = o.obj_no WHERE o.obj_name = 'Galleria Mall';
-- ? Which women worked at night? Each last name once.
SELECT DISTINCT g.lname FROM grd g JOIN shf s ON g.grd_no = s.grd_no WHERE g.sex = 'F' AND s.part = 'night';
-- ? Who hasn't had a shift?
-- ? guards without shifts, first and last name
SELECT fname, lname FROM grd WHERE grd_no NOT IN (SELECT grd_no FROM shf);
-- ? An object nobody has guarded lately, that is with no shift on file
SELECT obj_name FROM obj WHERE obj_no NOT IN (SELECT obj_no FROM shf);
-- ? Hours per guard, hardest worker first
-- ? Who has put in how many hours? Last names with totals in descending order.
SELECT g.lname, SUM(s.hrs) FROM grd g JOIN shf s ON g.grd_no = s.grd_no GROUP BY g.grd_no ORDER BY SUM(s.hrs) DESC;
-- ? What's our profit on each shift, hours times billing rate less wage? Shift number and profit.
SELECT s.shf_no, s.hrs * (o.bill_rate_hr - g.wage_hr) FROM shf s JOIN obj o ON s.obj_no = o.obj_no JOIN grd g ON s.grd_no = g.grd_no;
-- ? How many incidents of each type?
-- ? incident types and how often they happened
SELECT inc_type, COUNT(*) FROM inc GROUP BY inc_type;
-- ? In which incidents were the police called? Number and type.
SELECT inc_no, inc_type FROM inc WHERE police = 'Y';
-- ? What was the worst damage, and at which object?
-- ? highest damage with the name of the object (amount first)
SELECT i.damage, o.obj_name FROM inc i JOIN shf s ON i.shf_no = s.shf_no JOIN obj o ON s.obj_no = o.obj_no ORDER BY i.damage DESC LIMIT 1;
-- ? total damage by client
SELECT o.client, SUM(i.damage) FROM obj o JOIN shf s ON o.obj_no = s.obj_no JOIN inc i ON s.shf_no = i.shf_no GROUP BY o.client;
-- ? Quiet shifts, nothing happened: shift numbers
-- ? shifts during which there was no incident
SELECT shf_no FROM shf WHERE shf_no NOT IN (SELECT shf_no FROM inc);
-- ? On which shift was there more than one incident?
SELECT shf_no FROM inc GROUP BY shf_no HAVING COUNT(*) > 1;
-- ? Who was on duty during a brawl?
-- ? last names of guards with a brawl on their shift
SELECT g.lname FROM grd g JOIN shf s ON g.grd_no = s.grd_no JOIN inc i ON s.shf_no = i.shf_no WHERE i.inc_type = 'brawl';
-- ? average hourly wage of men and women
SELECT sex, AVG(wage_hr) FROM grd GROUP BY sex;
-- ? Who earns less than the average?
-- ? guards paid below the mean hourly wage: last name and wage
SELECT lname, wage_hr FROM grd WHERE wage_hr < (SELECT AVG(wage_hr) FROM grd);
-- ? Shifts on 2024-04-13 or 2024-04-14 of more than 8 hours
SELECT shf_no FROM shf WHERE shf_date IN ('2024-04-13', '2024-04-14') AND hrs > 8;
-- ? Who has worked by day as well as by night?
-- ? last names of guards with day shifts and night shifts
SELECT g.lname FROM grd g JOIN shf s ON g.grd_no = s.grd_no WHERE s.part = 'day' INTERSECT SELECT g.lname FROM grd g JOIN shf s ON g.grd_no = s.grd_no WHERE s.part = 'night';
-- ? Which guards have been with us since before 2015?
SELECT lname FROM grd WHERE entry_yr < 2015;
-- ? clients who pay more than 30 an hour
-- ? Whom do we bill over 30 per hour?
SELECT client FROM obj WHERE bill_rate_hr > 30;
-- ? How many cameras are there in warehouses?
SELECT SUM(cameras) FROM obj WHERE obj_kind = 'warehouse';
-- ? Which objects did dog handlers look after? Names, no repeats.
-- ? objects guarded by someone with a dog
SELECT DISTINCT o.obj_name FROM obj o JOIN shf s ON o.obj_no = s.obj_no JOIN grd g ON s.grd_no = g.grd_no WHERE g.dog_handler = 'Y';
-- ? Clients with more than one object
SELECT client FROM obj GROUP BY client HAVING COUNT(*) > 1;
-- ? Incidents that caused no damage: type and shift number
-- ? what happened without any damage being done (type, shift number)
SELECT inc_type, shf_no FROM inc WHERE damage = 0;
-- ? How many different guards were at each object? Object name and number.
SELECT o.obj_name, COUNT(DISTINCT s.grd_no) FROM obj o JOIN shf s ON o.obj_no = s.obj_no GROUP BY o.obj_no;
-- ? gap between our highest and lowest billing rate
SELECT MAX(bill_rate_hr) - MIN(bill_rate_hr) FROM obj;
