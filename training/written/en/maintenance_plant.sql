-- Maintenance of a paper mill: assets in a hierarchy, work requests, mechanics and spare parts used.
CREATE TABLE asset (
  asset_cd TEXT PRIMARY KEY,
  asset_desc TEXT,
  parent_cd TEXT REFERENCES asset(asset_cd),
  critical TEXT,
  commissioned INTEGER,
  replace_cost REAL
);
CREATE TABLE mechanic (
  mech_id INTEGER PRIMARY KEY,
  mech_name TEXT,
  trade TEXT,
  external INTEGER
);
CREATE TABLE wreq (
  wr_no INTEGER PRIMARY KEY,
  asset_cd TEXT REFERENCES asset(asset_cd),
  mech_id INTEGER REFERENCES mechanic(mech_id),
  wr_type TEXT,
  opened TEXT,
  closed TEXT,
  downtime_h REAL,
  labour_h REAL
);
CREATE TABLE wr_part (
  wr_no INTEGER REFERENCES wreq(wr_no),
  part_name TEXT,
  qty INTEGER,
  unit_cost REAL,
  PRIMARY KEY (wr_no, part_name)
);
INSERT INTO asset VALUES ('PM1','paper machine 1',NULL,'Y',1988,42000000),('PM1-DR','dryer section','PM1','Y',1988,9000000),('PM1-RL','reel','PM1','N',2006,1500000),('BLR','steam boiler',NULL,'Y',1999,6000000),('BLR-PU','feed pump','BLR','Y',2015,85000),('BLR-VL','safety valve','BLR','Y',2020,4000),('CRN','hall crane',NULL,'N',1975,320000);
INSERT INTO mechanic VALUES (1,'Vasile Pop','mechanical',0),(2,'Heidi Moen','electrical',0),(3,'Ducan Reyes','welding',1),(4,'Antti Salo','mechanical',0),(5,'Mirko Bauer','instruments',1);
INSERT INTO wreq VALUES (701,'PM1-DR',1,'breakdown','2024-01-04','2024-01-05',14,22),(702,'BLR-PU',1,'breakdown','2024-01-19','2024-01-19',5,6.5),(703,'CRN',2,'inspection','2024-01-22','2024-01-22',0,3),(704,'PM1-RL',4,'preventive','2024-02-01','2024-02-02',8,16),(705,'BLR',3,'breakdown','2024-02-11','2024-02-15',60,48),(706,'PM1-DR',4,'preventive','2024-02-20',NULL,0,4),(707,'BLR-VL',NULL,'inspection','2024-02-27',NULL,0,0),(708,'PM1-DR',1,'breakdown','2024-03-02','2024-03-02',3.5,5);
INSERT INTO wr_part VALUES (701,'bearing 6320',2,410),(701,'felt seal',4,35),(702,'shaft seal',1,220),(705,'boiler tube',12,180),(705,'weld rod pack',6,42),(704,'v-belt',8,19.5),(708,'felt seal',2,35);

-- ? Which equipment is critical for us? Descriptions.
SELECT asset_desc FROM asset WHERE critical = 'Y';
-- ? What are the parts of the steam boiler? Descriptions of its sub-assets.
-- ? assets whose parent is the steam boiler
SELECT c.asset_desc FROM asset c JOIN asset p ON c.parent_cd = p.asset_cd WHERE p.asset_desc = 'steam boiler';
-- ? top-level equipment, belonging to nothing else
SELECT asset_desc FROM asset WHERE parent_cd IS NULL;
-- ? Which jobs are still open?
-- ? work requests not closed, by number
SELECT wr_no FROM wreq WHERE closed IS NULL;
-- ? Which work request has no mechanic?
SELECT wr_no FROM wreq WHERE mech_id IS NULL;
-- ? Which breakdown stopped us the longest? Asset description and hours.
-- ? longest downtime of all: asset and hours
SELECT a.asset_desc, w.downtime_h FROM wreq w JOIN asset a ON w.asset_cd = a.asset_cd ORDER BY w.downtime_h DESC LIMIT 1;
-- ? Total downtime per asset code, worst first
SELECT asset_cd, SUM(downtime_h) FROM wreq GROUP BY asset_cd ORDER BY SUM(downtime_h) DESC;
-- ? Which mechanics come from outside?
-- ? external craftsmen
SELECT mech_name FROM mechanic WHERE external = 1;
-- ? How many work requests of each type?
SELECT wr_type, COUNT(*) FROM wreq GROUP BY wr_type;
-- ? Material cost of each work request, number and sum
-- ? What did the parts for every job cost? WR number and quantity times unit cost, summed.
SELECT wr_no, SUM(qty * unit_cost) FROM wr_part GROUP BY wr_no;
-- ? Who was called to the dryer section? Each name once.
SELECT DISTINCT m.mech_name FROM mechanic m JOIN wreq w ON m.mech_id = w.mech_id JOIN asset a ON w.asset_cd = a.asset_cd WHERE a.asset_desc = 'dryer section';
-- ? Jobs done without any spare part
-- ? work requests for which no parts were used
SELECT wr_no FROM wreq WHERE wr_no NOT IN (SELECT wr_no FROM wr_part);
-- ? Equipment that has never had a work request
SELECT asset_desc FROM asset WHERE asset_cd NOT IN (SELECT asset_cd FROM wreq);
-- ? A mechanic with nothing to do?
-- ? mechanics not assigned to any request
SELECT mech_name FROM mechanic WHERE mech_id NOT IN (SELECT mech_id FROM wreq WHERE mech_id IS NOT NULL);
-- ? our oldest piece of equipment
SELECT asset_desc FROM asset ORDER BY commissioned LIMIT 1;
-- ? Hours of labour per mechanic
-- ? How long has each mechanic been at work in all? Name and hours.
SELECT m.mech_name, SUM(w.labour_h) FROM mechanic m JOIN wreq w ON m.mech_id = w.mech_id GROUP BY m.mech_id;
-- ? Which assets broke down more than once? Codes.
SELECT asset_cd FROM wreq WHERE wr_type = 'breakdown' GROUP BY asset_cd HAVING COUNT(*) > 1;
-- ? average downtime of a breakdown
-- ? When something breaks down, how many hours do we stand still on average?
SELECT AVG(downtime_h) FROM wreq WHERE wr_type = 'breakdown';
-- ? Jobs with more labour than average
SELECT wr_no FROM wreq WHERE labour_h > (SELECT AVG(labour_h) FROM wreq);
-- ? Work opened between 2024-01-15 and 2024-02-15: number and type
-- ? which requests came in from 2024-01-15 to 2024-02-15, and what type were they?
SELECT wr_no, wr_type FROM wreq WHERE opened BETWEEN '2024-01-15' AND '2024-02-15';
-- ? Every sub-asset with its parent, both descriptions
SELECT c.asset_desc, p.asset_desc FROM asset c JOIN asset p ON c.parent_cd = p.asset_cd;
-- ? Which parts have been used on more than one job?
-- ? part names fitted in at least two work requests
SELECT part_name FROM wr_part GROUP BY part_name HAVING COUNT(*) > 1;
-- ? Number of mechanics per trade
SELECT trade, COUNT(*) FROM mechanic GROUP BY trade;
-- ? seals of any sort, on which job and how many
-- ? parts with seal in the name: job number, part, quantity
SELECT wr_no, part_name, qty FROM wr_part WHERE part_name LIKE '%seal%';
-- ? On which trade's watch did the boiler fail? The trade of the mechanic for the breakdown of the steam boiler.
SELECT m.trade FROM mechanic m JOIN wreq w ON m.mech_id = w.mech_id JOIN asset a ON w.asset_cd = a.asset_cd WHERE a.asset_desc = 'steam boiler' AND w.wr_type = 'breakdown';
-- ? Replacement value of everything critical
-- ? what would replacing all critical assets cost
SELECT SUM(replace_cost) FROM asset WHERE critical = 'Y';
-- ? Which assets had both a breakdown and preventive work? Codes.
SELECT asset_cd FROM wreq WHERE wr_type = 'breakdown' INTERSECT SELECT asset_cd FROM wreq WHERE wr_type = 'preventive';
-- ? Equipment in use since before 2000 that is not critical
-- ? uncritical assets commissioned earlier than 2000
SELECT asset_desc FROM asset WHERE commissioned < 2000 AND critical = 'N';
-- ? dearest spare part by unit cost, and on which job it was used
SELECT part_name, wr_no FROM wr_part ORDER BY unit_cost DESC LIMIT 1;
-- ? Jobs that took more labour than downtime: number, labour hours, downtime
SELECT wr_no, labour_h, downtime_h FROM wreq WHERE labour_h > downtime_h;
