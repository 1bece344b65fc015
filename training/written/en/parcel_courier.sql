-- Parcel courier: depots, couriers, parcels and the scans made on their way.
CREATE TABLE depots (
  depot_cd TEXT PRIMARY KEY,
  depot_city TEXT,
  region TEXT,
  dock_count INTEGER
);
CREATE TABLE couriers (
  courier_id INTEGER PRIMARY KEY,
  nickname TEXT,
  depot_cd TEXT REFERENCES depots(depot_cd),
  vehicle TEXT,
  self_employed INTEGER,
  stars REAL
);
CREATE TABLE parcels (
  tracking_no TEXT PRIMARY KEY,
  from_depot TEXT REFERENCES depots(depot_cd),
  to_depot TEXT REFERENCES depots(depot_cd),
  weight_kg REAL,
  service TEXT,
  fee REAL,
  cod_amount REAL,
  posted TEXT,
  delivered TEXT
);
CREATE TABLE attempts (
  attempt_id INTEGER PRIMARY KEY,
  tracking_no TEXT REFERENCES parcels(tracking_no),
  courier_id INTEGER REFERENCES couriers(courier_id),
  att_date TEXT,
  result TEXT
);
INSERT INTO depots VALUES
 ('TLS','Toulouse','south',14),('LYO','Lyon','east',22),('LIL','Lille','north',18),('NTE','Nantes','west',10),('NCE','Nice','south',8);
INSERT INTO couriers VALUES
 (1,'Momo','TLS','van',0,4.8),(2,'Clara','LYO','cargo bike',1,4.9),(3,'Gus','LYO','van',0,3.7),(4,'Ines','LIL','van',1,4.4),(5,'Teo','NTE','cargo bike',1,4.1),(6,'Lulu','LIL','scooter',0,3.9);
INSERT INTO parcels VALUES
 ('P-881','TLS','LYO',2.4,'standard',7.9,0,'2024-02-01','2024-02-03'),('P-882','LYO','LYO',0.6,'express',11.5,0,'2024-02-01','2024-02-01'),('P-883','LIL','TLS',12.8,'standard',18.2,149,'2024-02-02','2024-02-06'),
 ('P-884','NTE','LIL',1.1,'express',13,0,'2024-02-05','2024-02-07'),('P-885','LYO','NTE',5.5,'economy',8.4,60,'2024-02-05',NULL),('P-886','LIL','LIL',3.3,'standard',6.9,0,'2024-02-06','2024-02-08'),
 ('P-887','TLS','NTE',20.1,'economy',16.7,0,'2024-02-07',NULL),('P-888','LYO','TLS',0.9,'express',12.2,35.5,'2024-02-08',NULL),('P-889','NCE','LYO',4.2,'standard',9.1,0,'2024-02-08',NULL);
INSERT INTO attempts VALUES
 (1,'P-881',3,'2024-02-03','delivered'),(2,'P-882',2,'2024-02-01','delivered'),(3,'P-883',1,'2024-02-05','nobody home'),(4,'P-883',1,'2024-02-06','delivered'),(5,'P-884',4,'2024-02-07','delivered'),
 (6,'P-885',5,'2024-02-08','refused'),(7,'P-886',4,'2024-02-07','nobody home'),(8,'P-886',6,'2024-02-08','delivered'),(9,'P-888',1,'2024-02-09','nobody home');

-- ? Which parcels are still on the way, not delivered yet?
-- ? tracking numbers of undelivered parcels
SELECT tracking_no FROM parcels WHERE delivered IS NULL;
-- ? Which parcel was the heaviest?
SELECT tracking_no FROM parcels ORDER BY weight_kg DESC LIMIT 1;
-- ? Which parcels never left town? Posted and delivered at the same depot, I mean.
-- ? tracking numbers where origin depot and destination depot are identical
SELECT tracking_no FROM parcels WHERE from_depot = to_depot;
-- ? How many parcels went by each service?
SELECT service, COUNT(*) FROM parcels GROUP BY service;
-- ? From which city to which city did every parcel travel? Tracking number, origin, destination.
-- ? tracking number with the city it came from and the city it's going to
SELECT p.tracking_no, a.depot_city, b.depot_city FROM parcels p JOIN depots a ON p.from_depot = a.depot_cd JOIN depots b ON p.to_depot = b.depot_cd;
-- ? Which couriers are self-employed?
SELECT nickname FROM couriers WHERE self_employed = 1;
-- ? Who's our best-rated courier?
-- ? nickname of the courier with most stars
SELECT nickname FROM couriers ORDER BY stars DESC LIMIT 1;
-- ? Which parcels must be paid for at the door? Number and cash amount.
-- ? cash on delivery parcels with the amount to collect
SELECT tracking_no, cod_amount FROM parcels WHERE cod_amount > 0;
-- ? At which depot is no courier based? City please.
SELECT depot_city FROM depots WHERE depot_cd NOT IN (SELECT depot_cd FROM couriers);
-- ? Which parcels has nobody tried to deliver?
-- ? tracking numbers without a delivery attempt
SELECT tracking_no FROM parcels WHERE tracking_no NOT IN (SELECT tracking_no FROM attempts);
-- ? For which parcels did we need more than one attempt?
SELECT tracking_no FROM attempts GROUP BY tracking_no HAVING COUNT(*) > 1;
-- ? How many successful deliveries does each courier have? Nickname and number.
-- ? parcels actually handed over, counted by courier
SELECT c.nickname, COUNT(*) FROM couriers c JOIN attempts a ON c.courier_id = a.courier_id WHERE a.result = 'delivered' GROUP BY c.courier_id;
-- ? Who stood before a closed door? Couriers with a 'nobody home', each once.
SELECT DISTINCT c.nickname FROM couriers c JOIN attempts a ON c.courier_id = a.courier_id WHERE a.result = 'nobody home';
-- ? Fee per kilo for every parcel
-- ? tracking number and the fee divided by the weight
SELECT tracking_no, fee / weight_kg FROM parcels;
-- ? average fee of an express parcel
SELECT AVG(fee) FROM parcels WHERE service = 'express';
-- ? Which parcels weigh more than average?
-- ? heavier than the mean: tracking number and weight
SELECT tracking_no, weight_kg FROM parcels WHERE weight_kg > (SELECT AVG(weight_kg) FROM parcels);
-- ? How much freight, in kilos, is sent from each depot? City and kilos, most first.
SELECT d.depot_city, SUM(p.weight_kg) FROM depots d JOIN parcels p ON d.depot_cd = p.from_depot GROUP BY d.depot_cd ORDER BY SUM(p.weight_kg) DESC;
-- ? Depots in the south: city and number of docks
-- ? How many docks do our southern depots have, city by city?
SELECT depot_city, dock_count FROM depots WHERE region = 'south';
-- ? Which couriers do not drive a van?
SELECT nickname FROM couriers WHERE vehicle <> 'van';
-- ? How many parcels were posted between 2024-02-02 and 2024-02-06?
-- ? number of parcels handed in from 2024-02-02 to 2024-02-06
SELECT COUNT(*) FROM parcels WHERE posted BETWEEN '2024-02-02' AND '2024-02-06';
-- ? Who delivered the parcel P-886 in the end?
SELECT c.nickname FROM couriers c JOIN attempts a ON c.courier_id = a.courier_id WHERE a.tracking_no = 'P-886' AND a.result = 'delivered';
-- ? Which service has the highest average fee?
-- ? dearest service on average
SELECT service FROM parcels GROUP BY service ORDER BY AVG(fee) DESC LIMIT 1;
-- ? Which depots send parcels but receive none? Their codes are fine.
SELECT from_depot FROM parcels EXCEPT SELECT to_depot FROM parcels;
-- ? How much money in total will be collected at the door from parcels not yet delivered?
-- ? sum of cash on delivery on the open parcels
SELECT SUM(cod_amount) FROM parcels WHERE delivered IS NULL;
-- ? Couriers in Lille or Lyon with a rating of at least 4
SELECT c.nickname FROM couriers c JOIN depots d ON c.depot_cd = d.depot_cd WHERE d.depot_city IN ('Lille', 'Lyon') AND c.stars >= 4;
-- ? Which depots have more than one courier? Cities.
-- ? cities with at least two couriers
SELECT d.depot_city FROM depots d JOIN couriers c ON d.depot_cd = c.depot_cd GROUP BY d.depot_cd HAVING COUNT(*) >= 2;
-- ? What kinds of vehicle are in use, and what's the average rating with each?
SELECT vehicle, AVG(stars) FROM couriers GROUP BY vehicle;
-- ? What express parcels are bound for Toulouse?
-- ? tracking numbers of express parcels addressed to the Toulouse depot
SELECT p.tracking_no FROM parcels p JOIN depots d ON p.to_depot = d.depot_cd WHERE p.service = 'express' AND d.depot_city = 'Toulouse';
-- ? Which couriers brought anything weighing more than 10 kilos? Also the weight.
SELECT c.nickname, p.weight_kg FROM couriers c JOIN attempts a ON c.courier_id = a.courier_id JOIN parcels p ON a.tracking_no = p.tracking_no WHERE a.result = 'delivered' AND p.weight_kg > 10;
-- ? What was turned away at the door? Tracking number and fee of refused parcels.
SELECT p.tracking_no, p.fee FROM parcels p JOIN attempts a ON p.tracking_no = a.tracking_no WHERE a.result = 'refused';
