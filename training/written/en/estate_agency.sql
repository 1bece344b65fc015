-- Estate agency: properties on the market, their owners, agents, viewings and offers.
CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  owner_name TEXT,
  phone TEXT
);
CREATE TABLE agent (
  agent_id INTEGER PRIMARY KEY,
  agent_name TEXT,
  commission_pct REAL,
  started INTEGER
);
CREATE TABLE property (
  prop_id INTEGER PRIMARY KEY,
  address TEXT,
  district TEXT,
  kind TEXT,
  bedrooms INTEGER,
  floor_area REAL,
  asking_price REAL,
  owner_id INTEGER REFERENCES owner(owner_id),
  agent_id INTEGER REFERENCES agent(agent_id)
);
CREATE TABLE viewing (
  viewing_id INTEGER PRIMARY KEY,
  prop_id INTEGER REFERENCES property(prop_id),
  visitor TEXT,
  viewed_on TEXT,
  rating INTEGER
);
CREATE TABLE offer (
  offer_id INTEGER PRIMARY KEY,
  prop_id INTEGER REFERENCES property(prop_id),
  buyer TEXT,
  amount REAL,
  made_on TEXT,
  outcome TEXT
);
INSERT INTO owner VALUES
 (1,'Mrs Hallam','01632 111'),(2,'Duncan Reid','01632 222'),(3,'Weir Holdings',NULL),(4,'Farida Aslam','01632 444'),(5,'Colin Tate',NULL);
INSERT INTO agent VALUES
 (1,'Beth Arnold',1.5,2008),(2,'Julian Frost',1.2,2017),(3,'Nadia Karim',1.8,2014),(4,'Rob Sillitoe',1.0,2023);
INSERT INTO property VALUES
 (1,'4 Orchard Row','Southside','house',3,112,345000,1,1),
 (2,'Flat 9, Quay House','Harbour','flat',2,74,265000,3,2),
 (3,'Flat 12, Quay House','Harbour','flat',1,48,189000,3,2),
 (4,'The Old Forge','Hillcrest','house',5,230,720000,2,3),
 (5,'17 Linden Avenue','Southside','bungalow',2,90,298000,4,1),
 (6,'22 Linden Avenue','Southside','house',4,150,410000,5,3),
 (7,'Studio 3, Mill Yard','Harbour','flat',0,31,125000,3,2);
INSERT INTO viewing VALUES
 (1,1,'The Bakers','2024-01-13',4),(2,1,'Ms Oyelaran','2024-01-20',5),(3,2,'Ms Oyelaran','2024-01-21',2),(4,4,'Dr Finch','2024-02-02',5),(5,4,'The Bakers','2024-02-04',3),(6,5,'Mr Coles','2024-02-10',4),(7,3,'Ian Wood','2024-02-15',NULL),(8,1,'Dr Finch','2024-02-17',3),(9,3,'Pia Strand','2024-02-18',2);
INSERT INTO offer VALUES
 (1,1,'Ms Oyelaran',330000,'2024-01-25','declined'),(2,1,'Ms Oyelaran',342000,'2024-02-01','accepted'),(3,4,'Dr Finch',725000,'2024-02-06','accepted'),(4,5,'Mr Coles',280000,'2024-02-14','declined'),(5,3,'Ian Wood',185000,'2024-02-20','open'),(6,4,'The Bakers',690000,'2024-02-08','declined');

-- ? What flats have we got? Addresses please.
SELECT address FROM property WHERE kind = 'flat';
-- ? What's the priciest place on the market?
-- ? address of the property with the highest asking price
SELECT address FROM property ORDER BY asking_price DESC LIMIT 1;
-- ? Anything in Southside under 350000?
-- ? addresses in Southside asking less than 350000
SELECT address FROM property WHERE district = 'Southside' AND asking_price < 350000;
-- ? Which owners can't we reach by phone?
-- ? owners with no telephone number on file
SELECT owner_name FROM owner WHERE phone IS NULL;
-- ? Who is selling The Old Forge?
SELECT o.owner_name FROM owner o JOIN property p ON o.owner_id = p.owner_id WHERE p.address = 'The Old Forge';
-- ? How many homes are for sale in each district, and at what average price?
SELECT district, COUNT(*), AVG(asking_price) FROM property GROUP BY district;
-- ? price per square metre, by address
-- ? What does a square metre cost at each address?
SELECT address, asking_price / floor_area FROM property;
-- ? Which properties has nobody been to see?
SELECT address FROM property WHERE prop_id NOT IN (SELECT prop_id FROM viewing);
-- ? Which offers got a yes? Buyer and amount.
-- ? buyers whose bid was accepted, and how much they offered
SELECT buyer, amount FROM offer WHERE outcome = 'accepted';
-- ? Who offered more than the asking price?
SELECT o.buyer FROM offer o JOIN property p ON o.prop_id = p.prop_id WHERE o.amount > p.asking_price;
-- ? How far below the asking price was each declined offer? Give the address and the difference.
SELECT p.address, p.asking_price - o.amount FROM offer o JOIN property p ON o.prop_id = p.prop_id WHERE o.outcome = 'declined';
-- ? Which agent looks after the most properties in Harbour?
-- ? busiest agent in the Harbour district, by number of properties
SELECT a.agent_name FROM agent a JOIN property p ON a.agent_id = p.agent_id WHERE p.district = 'Harbour' GROUP BY a.agent_id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Which agent has nothing to sell?
SELECT agent_name FROM agent WHERE agent_id NOT IN (SELECT agent_id FROM property);
-- ? Average rating per address, going by the viewings
-- ? How did visitors rate each address on average?
SELECT p.address, AVG(v.rating) FROM property p JOIN viewing v ON p.prop_id = v.prop_id GROUP BY p.prop_id;
-- ? Who looked at something but never made an offer? Visitor names.
-- ? visitors who did not bid
SELECT visitor FROM viewing EXCEPT SELECT buyer FROM offer;
-- ? Which visitors viewed more than one property?
SELECT visitor FROM viewing GROUP BY visitor HAVING COUNT(DISTINCT prop_id) > 1;
-- ? Who owns more than two properties?
-- ? owners with at least 3 homes on our list
SELECT o.owner_name FROM owner o JOIN property p ON o.owner_id = p.owner_id GROUP BY o.owner_id HAVING COUNT(*) >= 3;
-- ? We need at least 3 bedrooms, any district. Addresses with number of bedrooms, cheapest first.
SELECT address, bedrooms FROM property WHERE bedrooms >= 3 ORDER BY asking_price;
-- ? Which homes are bigger than average?
-- ? addresses where the floor area is above the mean
SELECT address FROM property WHERE floor_area > (SELECT AVG(floor_area) FROM property);
-- ? Everything on Linden Avenue: address and price
SELECT address, asking_price FROM property WHERE address LIKE '%Linden Avenue%';
-- ? Which viewing was left without a rating? Visitor and date.
-- ? visitor and day of the unrated viewing
SELECT visitor, viewed_on FROM viewing WHERE rating IS NULL;
-- ? Which of our agents takes the smallest cut?
SELECT agent_name FROM agent ORDER BY commission_pct LIMIT 1;
-- ? Which agents sold something, that is had an offer accepted on one of their properties?
-- ? agents with an accepted offer
SELECT DISTINCT a.agent_name FROM agent a JOIN property p ON a.agent_id = p.agent_id JOIN offer o ON p.prop_id = o.prop_id WHERE o.outcome = 'accepted';
-- ? What's the price range for houses, from lowest to highest?
SELECT MIN(asking_price), MAX(asking_price) FROM property WHERE kind = 'house';
-- ? How many viewings took place in 2024-01-01 to 2024-01-31?
SELECT COUNT(*) FROM viewing WHERE viewed_on BETWEEN '2024-01-01' AND '2024-01-31';
-- ? Total asking price of everything Weir Holdings is selling
-- ? what is the Weir Holdings portfolio worth at asking prices
SELECT SUM(p.asking_price) FROM property p JOIN owner o ON p.owner_id = o.owner_id WHERE o.owner_name = 'Weir Holdings';
-- ? Top mark of 5: which visitor gave it, and to which address?
SELECT v.visitor, p.address FROM viewing v JOIN property p ON v.prop_id = p.prop_id WHERE v.rating = 5;
-- ? Which districts contain flats but no houses?
-- ? districts having a flat and not a single house
SELECT district FROM property WHERE kind = 'flat' EXCEPT SELECT district FROM property WHERE kind = 'house';
-- ? Highest offer on each property: address and amount
SELECT p.address, MAX(o.amount) FROM property p JOIN offer o ON p.prop_id = o.prop_id GROUP BY p.prop_id;
-- ? Which agents were with the firm before 2015?
-- ? agents who started earlier than 2015
SELECT agent_name FROM agent WHERE started < 2015;
