-- Road authority: roads, bridges, tunnels and inspections.
CREATE TABLE road (rd_no TEXT PRIMARY KEY, rd_class TEXT, from_town TEXT, to_town TEXT, km REAL, lanes INTEGER, toll TEXT);
CREATE TABLE structure (st_id INTEGER PRIMARY KEY, st_name TEXT, st_kind TEXT, rd_no TEXT REFERENCES road(rd_no), crosses TEXT, built_yr INTEGER, length_m REAL, max_t INTEGER, listed INTEGER, closed INTEGER);
CREATE TABLE inspect (in_id INTEGER PRIMARY KEY, st_id INTEGER REFERENCES structure(st_id), in_date TEXT, engineer TEXT, grade REAL, cracks INTEGER, repair_est INTEGER);
INSERT INTO road VALUES ('A1','motorway','Belmar','Klara',142.0,6,'Y'),('A7','motorway','Dornau','Marlow',88.5,4,'N'),('B12','main road','Holmby','Trennick',36.0,2,'N'),('C3','country lane','Carrow','Mill End',9.4,1,'N'),('B40','main road','Belmar','Holmby',27.5,2,'N');
INSERT INTO structure VALUES (1,'Ardle Viaduct','bridge','A1','river Ardle',1974,612,60,0,0),(2,'Kestrel Tunnel','tunnel','A1','Kestrel Hill',2003,1840,NULL,0,0),(3,'Old Packhorse Bridge','bridge','C3','Mill Brook',1689,14.5,3,1,0),(4,'Holmby Arches','bridge','B12','railway',1902,88,16,1,1),(5,'Lesk Bridge','bridge','B40','river Lesk',1958,124,30,0,0),(6,'Trennick Underpass','tunnel','B12','railway',1981,46,NULL,0,0),(7,'New Lesk Bridge','bridge','A7','river Lesk',2016,205,60,0,0);
INSERT INTO inspect VALUES (1,1,'2019-05-14','R. Moss',2.4,31,180000),(2,1,'2024-05-20','T. Ivanova',3.1,77,950000),(3,4,'2023-09-02','R. Moss',3.8,140,2100000),(4,3,'2022-04-11','H. Grant',1.9,4,6000),(5,5,'2023-10-10','T. Ivanova',2.8,52,310000),(6,2,'2024-01-17','H. Grant',1.5,9,40000),(7,6,'2021-06-06','R. Moss',2.2,18,25000),(8,5,'2017-10-03','R. Moss',2.0,20,70000);

-- ? Which bridge is closed to traffic?
-- ? structures that are closed
SELECT st_name FROM structure WHERE closed = 1;
-- ? Where do you have to pay to drive? Road numbers.
SELECT rd_no FROM road WHERE toll = 'Y';
-- ? What's the oldest structure we look after, and when was it built?
SELECT st_name, built_yr FROM structure ORDER BY built_yr LIMIT 1;
-- ? Which structures are listed monuments?
-- ? protected old structures (listed)
SELECT st_name FROM structure WHERE listed = 1;
-- ? Which bridges cross the river Lesk?
SELECT st_name FROM structure WHERE crosses = 'river Lesk';
-- ? What tunnels are there, longest first?
-- ? tunnels by length, starting with the longest
SELECT st_name FROM structure WHERE st_kind = 'tunnel' ORDER BY length_m DESC;
-- ? My lorry weighs 20 tonnes. Which structures with a weight limit can't I use, the limit being under 20?
-- ? weight limit below 20 tonnes
SELECT st_name FROM structure WHERE max_t < 20;
-- ? On which road is the Kestrel Tunnel, and how many lanes does that road have?
SELECT road.rd_no, road.lanes FROM road JOIN structure ON structure.rd_no = road.rd_no WHERE structure.st_name = 'Kestrel Tunnel';
-- ? How many kilometres of each class of road do we have?
-- ? kilometres by road class
SELECT rd_class, SUM(km) FROM road GROUP BY rd_class;
-- ? Which roads start or end in Belmar?
SELECT rd_no FROM road WHERE from_town = 'Belmar' OR to_town = 'Belmar';
-- ? How many structures are on each road?
SELECT rd_no, COUNT(*) FROM structure GROUP BY rd_no;
-- ? Which roads have both a bridge and a tunnel?
-- ? road numbers with at least one bridge and one tunnel
SELECT rd_no FROM structure WHERE st_kind = 'bridge' INTERSECT SELECT rd_no FROM structure WHERE st_kind = 'tunnel';
-- ? Which structure has never been inspected?
SELECT st_name FROM structure WHERE st_id NOT IN (SELECT st_id FROM inspect);
-- ? Which were inspected more than once?
-- ? structures with repeat inspections
SELECT structure.st_name FROM structure JOIN inspect ON inspect.st_id = structure.st_id GROUP BY structure.st_id HAVING COUNT(*) > 1;
-- ? Which structure was in the worst state? A higher grade is worse.
SELECT structure.st_name FROM structure JOIN inspect ON inspect.st_id = structure.st_id ORDER BY inspect.grade DESC LIMIT 1;
-- ? When was Lesk Bridge last looked at?
-- ? most recent inspection date of Lesk Bridge
SELECT MAX(inspect.in_date) FROM inspect JOIN structure ON structure.st_id = inspect.st_id WHERE structure.st_name = 'Lesk Bridge';
-- ? Which engineers have been to the Ardle Viaduct?
SELECT inspect.engineer FROM inspect JOIN structure ON structure.st_id = inspect.st_id WHERE structure.st_name = 'Ardle Viaduct';
-- ? How many inspections did each engineer do, busiest first?
SELECT engineer, COUNT(*) FROM inspect GROUP BY engineer ORDER BY COUNT(*) DESC;
-- ? By how many cracks did the Ardle Viaduct get worse between its best and its worst inspection?
-- ? Ardle Viaduct: increase in cracks, largest minus smallest count
SELECT MAX(inspect.cracks) - MIN(inspect.cracks) FROM inspect JOIN structure ON structure.st_id = inspect.st_id WHERE structure.st_name = 'Ardle Viaduct';
-- ? Which inspections found repairs dearer than average? Structure and estimate.
SELECT structure.st_name, inspect.repair_est FROM inspect JOIN structure ON structure.st_id = inspect.st_id WHERE inspect.repair_est > (SELECT AVG(repair_est) FROM inspect);
-- ? What would the repairs of the Holmby Arches cost per metre of length?
-- ? repair estimate per metre, Holmby Arches
SELECT inspect.repair_est / structure.length_m FROM inspect JOIN structure ON structure.st_id = inspect.st_id WHERE structure.st_name = 'Holmby Arches';
-- ? Inspections since 2023-01-01 with a grade over 3: structure, date
SELECT structure.st_name, inspect.in_date FROM inspect JOIN structure ON structure.st_id = inspect.st_id WHERE inspect.in_date >= '2023-01-01' AND inspect.grade > 3;
-- ? Which structures are longer than the Lesk Bridge?
-- ? anything that beats Lesk Bridge in length
SELECT st_name FROM structure WHERE length_m > (SELECT length_m FROM structure WHERE st_name = 'Lesk Bridge');
-- ? How long are bridges on average, how long tunnels?
SELECT st_kind, AVG(length_m) FROM structure GROUP BY st_kind;
-- ? Which bridges carry a motorway?
-- ? bridges on motorway class roads
SELECT structure.st_name FROM structure JOIN road ON road.rd_no = structure.rd_no WHERE structure.st_kind = 'bridge' AND road.rd_class = 'motorway';
-- ? Which structures have no weight limit?
SELECT st_name FROM structure WHERE max_t IS NULL;
-- ? Built between 1950 and 1990: name and year, oldest first
SELECT st_name, built_yr FROM structure WHERE built_yr BETWEEN 1950 AND 1990 ORDER BY built_yr;
-- ? Which towns are linked by toll-free motorway? From and to.
-- ? motorways without toll: start and destination
SELECT from_town, to_town FROM road WHERE rd_class = 'motorway' AND toll = 'N';
-- ? Which things are crossed by more than one of our structures?
SELECT crosses FROM structure GROUP BY crosses HAVING COUNT(*) > 1;
-- ? Which towns are both the start of one road and the end of another?
-- ? towns occurring as from as well as to
SELECT from_town FROM road INTERSECT SELECT to_town FROM road;
