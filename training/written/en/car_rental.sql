-- Car rental on an island: stations, car classes, cars, renters and rental agreements.
CREATE TABLE station (
  stn TEXT PRIMARY KEY,
  stn_name TEXT,
  open_24h INTEGER,
  parking_slots INTEGER
);
CREATE TABLE car (
  reg_no TEXT PRIMARY KEY,
  make TEXT,
  model TEXT,
  class TEXT,
  gearbox TEXT,
  seats INTEGER,
  daily_rate REAL,
  home_stn TEXT REFERENCES station(stn)
);
CREATE TABLE renter (
  renter_no INTEGER PRIMARY KEY,
  renter_name TEXT,
  country TEXT,
  licence_since INTEGER,
  loyalty TEXT
);
CREATE TABLE agreement (
  agr_no INTEGER PRIMARY KEY,
  renter_no INTEGER REFERENCES renter(renter_no),
  reg_no TEXT REFERENCES car(reg_no),
  pickup_stn TEXT REFERENCES station(stn),
  return_stn TEXT REFERENCES station(stn),
  pickup_date TEXT,
  days INTEGER,
  km_driven INTEGER,
  damage_cost REAL
);
INSERT INTO station VALUES ('AIR','Airport',1,120),('HAR','Harbour',0,35),('OLD','Old Town',0,12),('NOR','North Beach',0,20);
INSERT INTO car VALUES
 ('IX-11','Fiat','Panda','mini','manual',4,29,'AIR'),('IX-12','Opel','Corsa','small','manual',5,36,'AIR'),('IX-13','VW','Golf','compact','automatic',5,52,'HAR'),('IX-14','Jeep','Renegade','suv','automatic',5,78,'AIR'),
 ('IX-15','Ford','Transit','van','manual',9,95,'HAR'),('IX-16','Fiat','500','mini','manual',4,33,'OLD'),('IX-17','Mazda','MX-5','cabrio','manual',2,88,'AIR');
INSERT INTO renter VALUES
 (1,'Helga Brun','Germany',1988,'gold'),(2,'Luca Ferri','Italy',2016,'none'),(3,'Shona Mackay','United Kingdom',2004,'silver'),(4,'Anders Falk','Sweden',2021,'none'),(5,'Jutta Klein','Germany',2010,'silver'),(6,'Marc Petit','France',2001,'none');
INSERT INTO agreement VALUES
 (7001,1,'IX-13','AIR','AIR','2024-05-02',7,640,0),(7002,2,'IX-11','HAR','OLD','2024-05-03',3,150,0),(7003,3,'IX-14','AIR','HAR','2024-05-10',10,1120,350),(7004,4,'IX-16','OLD','OLD','2024-05-12',2,90,0),
 (7005,1,'IX-17','AIR','AIR','2024-06-01',4,380,0),(7006,5,'IX-15','HAR','AIR','2024-06-08',14,1510,120),(7007,2,'IX-12','AIR','AIR','2024-06-15',5,NULL,NULL),(7008,3,'IX-11','AIR','AIR','2024-06-20',6,410,80);

-- ? Which cars have an automatic gearbox? Make and model.
SELECT make, model FROM car WHERE gearbox = 'automatic';
-- ? Where can I pick up a car at any hour?
-- ? stations open round the clock
SELECT stn_name FROM station WHERE open_24h = 1;
-- ? we are nine people - which model takes at least 9?
SELECT model FROM car WHERE seats >= 9;
-- ? What is the cheapest car per day, make and model?
-- ? make and model with the lowest daily rate
SELECT make, model FROM car ORDER BY daily_rate LIMIT 1;
-- ? Which renters come from Germany?
SELECT renter_name FROM renter WHERE country = 'Germany';
-- ? Who damaged a car, and what did it cost?
-- ? renters with a damage cost above 0, name and amount
SELECT r.renter_name, a.damage_cost FROM renter r JOIN agreement a ON r.renter_no = a.renter_no WHERE a.damage_cost > 0;
-- ? Which rentals were one-way, I mean returned to another station than the pick-up? Agreement numbers.
SELECT agr_no FROM agreement WHERE pickup_stn <> return_stn;
-- ? What does each agreement cost for the days alone? Number and daily rate times days.
-- ? basic price per agreement (agreement number and price)
SELECT a.agr_no, c.daily_rate * a.days FROM agreement a JOIN car c ON a.reg_no = c.reg_no;
-- ? Who has never rented from us yet?
SELECT renter_name FROM renter WHERE renter_no NOT IN (SELECT renter_no FROM agreement);
-- ? At which station has no car been picked up?
-- ? station names without a single pick-up
SELECT stn_name FROM station WHERE stn NOT IN (SELECT pickup_stn FROM agreement);
-- ? Who came back for another rental? Names of people with more than one agreement.
SELECT r.renter_name FROM renter r JOIN agreement a ON r.renter_no = a.renter_no GROUP BY r.renter_no HAVING COUNT(*) > 1;
-- ? For all agreements: number, name of the pick-up station and name of the return station
-- ? From where to where? List agreement number and both station names.
SELECT a.agr_no, p.stn_name, q.stn_name FROM agreement a JOIN station p ON a.pickup_stn = p.stn JOIN station q ON a.return_stn = q.stn;
-- ? Average daily rate per class
SELECT class, AVG(daily_rate) FROM car GROUP BY class;
-- ? Which rental was the longest in days, and who had it? Name and days.
-- ? renter with most days in one go, plus the days
SELECT r.renter_name, a.days FROM agreement a JOIN renter r ON a.renter_no = r.renter_no ORDER BY a.days DESC LIMIT 1;
-- ? How many kilometres did the car IX-11 do on its rentals?
SELECT SUM(km_driven) FROM agreement WHERE reg_no = 'IX-11';
-- ? Kilometres per day for every rental that's been completed, by agreement number
-- ? how far was driven each day on the agreements where the km are known (number, km divided by days)
SELECT agr_no, km_driven / days FROM agreement WHERE km_driven IS NOT NULL;
-- ? Which cars at the Airport cost less than 50 a day?
SELECT c.make, c.model FROM car c JOIN station s ON c.home_stn = s.stn WHERE s.stn_name = 'Airport' AND c.daily_rate < 50;
-- ? Which rental has not been closed, so that we know neither kilometres nor damage?
-- ? agreement number where km and damage are both empty
SELECT agr_no FROM agreement WHERE km_driven IS NULL AND damage_cost IS NULL;
-- ? Count the cars at each station, by station name.
SELECT s.stn_name, COUNT(*) FROM station s JOIN car c ON s.stn = c.home_stn GROUP BY s.stn;
-- ? Which stations have more than 2 cars?
-- ? station names that are home to at least three cars
SELECT s.stn_name FROM station s JOIN car c ON s.stn = c.home_stn GROUP BY s.stn HAVING COUNT(*) >= 3;
-- ? Who has held a licence longest?
SELECT renter_name FROM renter ORDER BY licence_since LIMIT 1;
-- ? What did our gold and silver members drive? Model and member name.
-- ? models rented by loyalty customers (gold or silver), with the renter
SELECT c.model, r.renter_name FROM agreement a JOIN car c ON a.reg_no = c.reg_no JOIN renter r ON a.renter_no = r.renter_no WHERE r.loyalty IN ('gold', 'silver');
-- ? Pick-ups between 2024-05-10 and 2024-06-10: number and date in order of date
SELECT agr_no, pickup_date FROM agreement WHERE pickup_date BETWEEN '2024-05-10' AND '2024-06-10' ORDER BY pickup_date;
-- ? Cars dearer than the average car
-- ? Which models cost more a day than the average?
SELECT model FROM car WHERE daily_rate > (SELECT AVG(daily_rate) FROM car);
-- ? How many different countries do the renters come from?
SELECT COUNT(DISTINCT country) FROM renter;
-- ? total of all damage
-- ? How much have damages cost altogether?
SELECT SUM(damage_cost) FROM agreement;
-- ? Which makes do we have more than once in the fleet?
SELECT make FROM car GROUP BY make HAVING COUNT(*) > 1;
-- ? How many parking slots do we have in all our stations together, and how many in the smallest one?
SELECT SUM(parking_slots), MIN(parking_slots) FROM station;
-- ? Which cars were rented by a Swede? I mean renters of country Sweden; registration number.
-- ? registration numbers of cars hired by people from Sweden
SELECT a.reg_no FROM agreement a JOIN renter r ON a.renter_no = r.renter_no WHERE r.country = 'Sweden';
-- ? By how much do the daily rates of our minis differ, highest minus lowest?
SELECT MAX(daily_rate) - MIN(daily_rate) FROM car WHERE class = 'mini';
