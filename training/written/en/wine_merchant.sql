-- Wine merchant supplying restaurants: growers, wines, customers and deliveries.
CREATE TABLE WineGrower (
  GrowerId INTEGER PRIMARY KEY,
  GrowerName TEXT,
  Region TEXT,
  Country TEXT,
  Hectares REAL,
  Biodynamic TEXT
);
CREATE TABLE Wine (
  WineId INTEGER PRIMARY KEY,
  WineName TEXT,
  GrowerId INTEGER REFERENCES WineGrower(GrowerId),
  Colour TEXT,
  Vintage INTEGER,
  AlcoholPct REAL,
  BuyPrice REAL,
  SellPrice REAL,
  Bottles INTEGER
);
CREATE TABLE Restaurant (
  RestId INTEGER PRIMARY KEY,
  RestName TEXT,
  Town TEXT,
  Stars INTEGER,
  PaysLate TEXT
);
CREATE TABLE Delivery (
  DelNo INTEGER PRIMARY KEY,
  RestId INTEGER REFERENCES Restaurant(RestId),
  WineId INTEGER REFERENCES Wine(WineId),
  DelDate TEXT,
  Bottles INTEGER,
  RebatePct REAL
);
INSERT INTO WineGrower VALUES (1,'Domaine Perrin','Burgundy','France',12,'Y'),(2,'Cantina Zorzi','Veneto','Italy',45,'N'),(3,'Weingut Stahl','Mosel','Germany',8.5,'Y'),(4,'Bodega Luna','Rioja','Spain',70,'N'),(5,'Chateau Brume','Loire','France',22,'N'),(6,'Quinta do Vale','Douro','Portugal',30,'Y');
INSERT INTO Wine VALUES (1,'Les Cailloux',1,'red',2015,13.5,18,39,60),(2,'Soave Classico',2,'white',2021,12,5.2,11,300),(3,'Riesling Steep',3,'white',2019,11.5,9,21,84),(4,'Luna Reserva',4,'red',2012,14,11,26,0),(5,'Brume Brut',5,'sparkling',2018,12,8.4,19.5,120),(6,'Rosa Chiara',2,'rose',2022,12.5,4.6,9.9,210),(7,'Riesling Old Vines',3,'white',2009,12,22,48,18);
INSERT INTO Restaurant VALUES (1,'La Table Ronde','Kirkwall',2,'N'),(2,'Fish & Vine','Stromness',0,'Y'),(3,'The Old Granary','Kirkwall',0,'N'),(4,'Sea Room','Tingwall',1,'N'),(5,'Trattoria Sole','Kirkwall',0,'Y');
INSERT INTO Delivery VALUES (1,1,1,'2024-02-02',12,5),(2,1,7,'2024-02-02',6,0),(3,2,2,'2024-02-08',36,10),(4,4,3,'2024-02-15',18,0),(5,5,2,'2024-03-01',24,5),(6,5,6,'2024-03-01',24,5),(7,4,5,'2024-03-08',12,0),(8,1,4,'2024-03-20',24,8),(9,2,6,'2024-04-02',30,10);

-- ? Which white wines do we stock? Names with the vintage.
SELECT WineName, Vintage FROM Wine WHERE Colour = 'white';
-- ? Which growers work biodynamically?
-- ? biodynamic estates
SELECT GrowerName FROM WineGrower WHERE Biodynamic = 'Y';
-- ? oldest wine in the cellar
-- ? Which of our wines has the earliest vintage?
SELECT WineName FROM Wine ORDER BY Vintage LIMIT 1;
-- ? Which wine is gone, not a bottle left?
SELECT WineName FROM Wine WHERE Bottles = 0;
-- ? What do we earn per bottle of each wine? Name and selling price less buying price.
-- ? profit per bottle by wine
SELECT WineName, SellPrice - BuyPrice FROM Wine;
-- ? Which wine has the highest mark-up in money?
SELECT WineName FROM Wine ORDER BY SellPrice - BuyPrice DESC LIMIT 1;
-- ? Who makes the Rosa Chiara, and where? Grower and region.
SELECT g.GrowerName, g.Region FROM WineGrower g JOIN Wine w ON g.GrowerId = w.GrowerId WHERE w.WineName = 'Rosa Chiara';
-- ? growers in France with their hectares, largest first
-- ? list the estates in France by size in hectares, descending (name, hectares)
SELECT GrowerName, Hectares FROM WineGrower WHERE Country = 'France' ORDER BY Hectares DESC;
-- ? Which grower do we have no wine from?
SELECT GrowerName FROM WineGrower WHERE GrowerId NOT IN (SELECT GrowerId FROM Wine);
-- ? What did La Table Ronde order? Wines and bottles.
-- ? wines delivered to La Table Ronde with number of bottles
SELECT w.WineName, d.Bottles FROM Delivery d JOIN Wine w ON d.WineId = w.WineId JOIN Restaurant r ON d.RestId = r.RestId WHERE r.RestName = 'La Table Ronde';
-- ? Restaurants we've never delivered to
SELECT RestName FROM Restaurant WHERE RestId NOT IN (SELECT RestId FROM Delivery);
-- ? Who is slow to pay?
-- ? restaurants that pay late
SELECT RestName FROM Restaurant WHERE PaysLate = 'Y';
-- ? Bottles per restaurant, thirstiest first
SELECT r.RestName, SUM(d.Bottles) FROM Restaurant r JOIN Delivery d ON r.RestId = d.RestId GROUP BY r.RestId ORDER BY SUM(d.Bottles) DESC;
-- ? What was every delivery worth before the rebate? Number and bottles times selling price.
-- ? gross value of each delivery
SELECT d.DelNo, d.Bottles * w.SellPrice FROM Delivery d JOIN Wine w ON d.WineId = w.WineId;
-- ? Which restaurants with at least one star do we serve, and what do they drink? Restaurant and wine.
SELECT r.RestName, w.WineName FROM Restaurant r JOIN Delivery d ON r.RestId = d.RestId JOIN Wine w ON d.WineId = w.WineId WHERE r.Stars >= 1;
-- ? stock value at buying prices
-- ? How much money is tied up in our cellar, bottles times buying price?
SELECT SUM(Bottles * BuyPrice) FROM Wine;
-- ? average alcohol by colour
SELECT Colour, AVG(AlcoholPct) FROM Wine GROUP BY Colour;
-- ? Which wines are stronger than average?
-- ? wines with more alcohol than the mean
SELECT WineName FROM Wine WHERE AlcoholPct > (SELECT AVG(AlcoholPct) FROM Wine);
-- ? Growers from whom we have more than one wine
SELECT g.GrowerName FROM WineGrower g JOIN Wine w ON g.GrowerId = w.GrowerId GROUP BY g.GrowerId HAVING COUNT(*) > 1;
-- ? Deliveries without any rebate: number and date
-- ? which deliveries were billed in full, with rebate 0? (number, date)
SELECT DelNo, DelDate FROM Delivery WHERE RebatePct = 0;
-- ? Vintages from 2015 to 2019 costing less than 30, cheapest first
SELECT WineName FROM Wine WHERE Vintage BETWEEN 2015 AND 2019 AND SellPrice < 30 ORDER BY SellPrice;
-- ? Which regions end up on tables in Kirkwall? Each once.
-- ? wine regions delivered to restaurants in Kirkwall
SELECT DISTINCT g.Region FROM WineGrower g JOIN Wine w ON g.GrowerId = w.GrowerId JOIN Delivery d ON w.WineId = d.WineId JOIN Restaurant r ON d.RestId = r.RestId WHERE r.Town = 'Kirkwall';
-- ? number of wines per country of origin
SELECT g.Country, COUNT(*) FROM WineGrower g JOIN Wine w ON g.GrowerId = w.GrowerId GROUP BY g.Country;
-- ? Anything made of Riesling? Name and price to sell.
-- ? wines with Riesling in the name and what we sell them for
SELECT WineName, SellPrice FROM Wine WHERE WineName LIKE '%Riesling%';
-- ? largest single delivery: date and bottles
SELECT DelDate, Bottles FROM Delivery ORDER BY Bottles DESC LIMIT 1;
-- ? Which wines have gone to more than one restaurant?
-- ? wines ordered by two or more restaurants
SELECT w.WineName FROM Wine w JOIN Delivery d ON w.WineId = d.WineId GROUP BY w.WineId HAVING COUNT(DISTINCT d.RestId) > 1;
-- ? Who has had red and white wine from us?
SELECT r.RestName FROM Restaurant r JOIN Delivery d ON r.RestId = d.RestId JOIN Wine w ON d.WineId = w.WineId WHERE w.Colour = 'red' INTERSECT SELECT r.RestName FROM Restaurant r JOIN Delivery d ON r.RestId = d.RestId JOIN Wine w ON d.WineId = w.WineId WHERE w.Colour = 'white';
-- ? how many bottles went out between 2024-03-01 and 2024-03-31
SELECT SUM(Bottles) FROM Delivery WHERE DelDate BETWEEN '2024-03-01' AND '2024-03-31';
-- ? The wine growing countries we buy from, without repeats
-- ? distinct countries of our growers
SELECT DISTINCT Country FROM WineGrower;
-- ? What's the price gap between our dearest and cheapest red?
SELECT MAX(SellPrice) - MIN(SellPrice) FROM Wine WHERE Colour = 'red';
