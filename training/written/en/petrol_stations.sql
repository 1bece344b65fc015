-- Chain of petrol stations: stations, fuel tanks, shifts of cashiers and daily shop takings.
CREATE TABLE st (
  st_no INTEGER PRIMARY KEY,
  st_name TEXT,
  road TEXT,
  motorway TEXT,
  pumps INTEGER,
  car_wash TEXT
);
CREATE TABLE tank (
  tank_id INTEGER PRIMARY KEY,
  st_no INTEGER REFERENCES st(st_no),
  fuel TEXT,
  cap_l INTEGER,
  level_l INTEGER,
  pump_price REAL
);
CREATE TABLE delivery (
  dlv_id INTEGER PRIMARY KEY,
  tank_id INTEGER REFERENCES tank(tank_id),
  dlv_date TEXT,
  litres INTEGER,
  buy_price REAL,
  haulier TEXT
);
CREATE TABLE takings (
  st_no INTEGER REFERENCES st(st_no),
  day TEXT,
  fuel_eur REAL,
  shop_eur REAL,
  wash_eur REAL,
  customers INTEGER,
  PRIMARY KEY (st_no, day)
);
INSERT INTO st VALUES (1,'Eastgate','B 12','N',6,'Y'),(2,'Ridge Services','A 9','Y',16,'N'),(3,'Mill Corner','L 204','N',4,'N'),(4,'Lake View','B 31','N',8,'Y'),(5,'Border Stop','A 93','Y',12,'Y');
INSERT INTO tank VALUES (1,1,'diesel',30000,12500,1.63),(2,1,'petrol',25000,4100,1.75),(3,2,'diesel',60000,51000,1.89),(4,2,'petrol',50000,22000,2.02),(5,3,'diesel',15000,900,1.61),(6,4,'petrol',25000,16400,1.74),(7,5,'diesel',60000,38000,1.82),(8,5,'LPG',8000,0,0.99);
INSERT INTO delivery VALUES (1,1,'2024-02-01',15000,1.31,'Tankfix'),(2,3,'2024-02-02',40000,1.29,'Petrotrans'),(3,4,'2024-02-02',20000,1.42,'Petrotrans'),(4,6,'2024-02-05',18000,1.41,'Tankfix'),(5,7,'2024-02-06',35000,1.3,'Alpina'),(6,1,'2024-02-14',12000,1.33,'Alpina'),(7,2,'2024-02-15',9000,1.43,'Tankfix');
INSERT INTO takings VALUES (1,'2024-02-10',6200,1450,310,402),(2,'2024-02-10',19800,7300,0,1210),(3,'2024-02-10',1900,120,0,95),(4,'2024-02-10',5100,980,540,377),(1,'2024-02-11',4300,1600,720,350),(2,'2024-02-11',22400,9100,0,1388),(3,'2024-02-11',1500,90,0,71),(4,'2024-02-11',3900,1210,880,341);

-- ? Which stations have a car wash?
SELECT st_name FROM st WHERE car_wash = 'Y';
-- ? Which of our stations are on the motorway?
-- ? motorway stations
SELECT st_name FROM st WHERE motorway = 'Y';
-- ? Where's diesel dearest? Station name and price.
SELECT s.st_name, t.pump_price FROM st s JOIN tank t ON s.st_no = t.st_no WHERE t.fuel = 'diesel' ORDER BY t.pump_price DESC LIMIT 1;
-- ? Which tanks are dry?
-- ? tank ids with a level of 0
SELECT tank_id FROM tank WHERE level_l = 0;
-- ? How full is every tank, level over capacity? Tank id and ratio.
SELECT tank_id, level_l / cap_l FROM tank;
-- ? Which tanks hold less than 5000 litres? Station and fuel.
-- ? low tanks, below 5000 litres: station name, fuel
SELECT s.st_name, t.fuel FROM tank t JOIN st s ON t.st_no = s.st_no WHERE t.level_l < 5000;
-- ? Free space in each tank in litres
SELECT tank_id, cap_l - level_l FROM tank;
-- ? To which tanks has nothing been delivered?
-- ? tank ids without any delivery
SELECT tank_id FROM tank WHERE tank_id NOT IN (SELECT tank_id FROM delivery);
-- ? Litres brought by each haulier, most first
SELECT haulier, SUM(litres) FROM delivery GROUP BY haulier ORDER BY SUM(litres) DESC;
-- ? What did every delivery cost us? Delivery id, litres times buying price.
-- ? cost per delivery
SELECT dlv_id, litres * buy_price FROM delivery;
-- ? Margin per litre on each delivery: delivery id and pump price less buying price
SELECT d.dlv_id, t.pump_price - d.buy_price FROM delivery d JOIN tank t ON d.tank_id = t.tank_id;
-- ? Best single day in the shop: station and day
-- ? When and where did a shop take most?
SELECT s.st_name, k.day FROM takings k JOIN st s ON k.st_no = s.st_no ORDER BY k.shop_eur DESC LIMIT 1;
-- ? total takings (fuel, shop and wash together) by station name
SELECT s.st_name, SUM(k.fuel_eur + k.shop_eur + k.wash_eur) FROM st s JOIN takings k ON s.st_no = k.st_no GROUP BY s.st_no;
-- ? For which station are there no takings?
-- ? station that has not reported any takings
SELECT st_name FROM st WHERE st_no NOT IN (SELECT st_no FROM takings);
-- ? Average number of customers on 2024-02-10
SELECT AVG(customers) FROM takings WHERE day = '2024-02-10';
-- ? What does a customer spend in the shop? Station number, day, shop takings over customers.
-- ? shop euros per customer for each station number and day
SELECT st_no, day, shop_eur / customers FROM takings;
-- ? What fuels do we sell? Each once.
SELECT DISTINCT fuel FROM tank;
-- ? average pump price per fuel
-- ? What do our fuels cost on average?
SELECT fuel, AVG(pump_price) FROM tank GROUP BY fuel;
-- ? Who delivers to Border Stop?
SELECT DISTINCT d.haulier FROM delivery d JOIN tank t ON d.tank_id = t.tank_id JOIN st s ON t.st_no = s.st_no WHERE s.st_name = 'Border Stop';
-- ? Stations without a car wash, biggest number of pumps first
-- ? Where can't I wash my car? Order by pumps, most pumps first.
SELECT st_name FROM st WHERE car_wash = 'N' ORDER BY pumps DESC;
-- ? Deliveries between 2024-02-02 and 2024-02-10
SELECT dlv_id FROM delivery WHERE dlv_date BETWEEN '2024-02-02' AND '2024-02-10';
-- ? Which tanks were filled more than once?
-- ? tank ids that got at least two deliveries
SELECT tank_id FROM delivery GROUP BY tank_id HAVING COUNT(*) >= 2;
-- ? Deliveries bigger than average: id and litres
SELECT dlv_id, litres FROM delivery WHERE litres > (SELECT AVG(litres) FROM delivery);
-- ? Which stations sell both diesel and petrol?
-- ? names of stations with a diesel tank as well as a petrol tank
SELECT s.st_name FROM st s JOIN tank t ON s.st_no = t.st_no WHERE t.fuel = 'diesel' INTERSECT SELECT s.st_name FROM st s JOIN tank t ON s.st_no = t.st_no WHERE t.fuel = 'petrol';
-- ? How much diesel do we have altogether?
SELECT SUM(level_l) FROM tank WHERE fuel = 'diesel';
-- ? On which days did a station make more with washing than 500? Name, day, amount.
-- ? car wash takings over 500 with station and day (station, day, amount)
SELECT s.st_name, k.day, k.wash_eur FROM takings k JOIN st s ON k.st_no = s.st_no WHERE k.wash_eur > 500;
-- ? Price gap for petrol between our dearest and cheapest station
SELECT MAX(pump_price) - MIN(pump_price) FROM tank WHERE fuel = 'petrol';
-- ? number of stations and pumps on motorways and off them
-- ? Motorway versus other roads: how many stations, how many pumps in all?
SELECT motorway, COUNT(*), SUM(pumps) FROM st GROUP BY motorway;
-- ? Stations on a B road
-- ? station names where the road starts with B
SELECT st_name FROM st WHERE road LIKE 'B%';
-- ? Which hauliers have brought petrol? No repeats.
SELECT DISTINCT d.haulier FROM delivery d JOIN tank t ON d.tank_id = t.tank_id WHERE t.fuel = 'petrol';
