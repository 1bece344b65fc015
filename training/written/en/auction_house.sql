-- Auction house for antiques: sales, lots, consignors and bidders.
CREATE TABLE tbl_person (
  person_id INTEGER PRIMARY KEY,
  person_name TEXT,
  country TEXT,
  is_dealer TEXT
);
CREATE TABLE tbl_sale (
  sale_no INTEGER PRIMARY KEY,
  theme TEXT,
  held_on TEXT,
  city TEXT,
  auctioneer TEXT,
  premium_pct REAL
);
CREATE TABLE tbl_lot (
  sale_no INTEGER REFERENCES tbl_sale(sale_no),
  lot_no INTEGER,
  title TEXT,
  period_year INTEGER,
  consignor_id INTEGER REFERENCES tbl_person(person_id),
  reserve REAL,
  hammer REAL,
  buyer_id INTEGER REFERENCES tbl_person(person_id),
  PRIMARY KEY (sale_no, lot_no)
);
INSERT INTO tbl_person VALUES
 (1,'Lady Winslow','United Kingdom','N'),(2,'Galerie Roche','France','Y'),(3,'H. Tamura','Japan','N'),(4,'Old Clock Shop','United Kingdom','Y'),(5,'Dr Pereira','Portugal','N'),(6,'Estate Brückner','Germany','N'),(7,'Bazaar Imports','Turkey','Y');
INSERT INTO tbl_sale VALUES
 (31,'clocks and watches','2023-03-11','London','Fox',20),(32,'oriental carpets','2023-06-17','Paris','Morel',22),(33,'silver and jewels','2023-10-07','London','Fox',20),(34,'maps and globes','2024-02-24','Lisbon','Silva',18);
INSERT INTO tbl_lot VALUES
 (31,1,'Longcase clock',1765,1,3000,4200,4),(31,2,'Pocket watch, gold',1890,6,800,750,3),(31,3,'Carriage clock',1880,4,400,NULL,NULL),(32,1,'Isfahan carpet',1910,7,9000,14500,2),(32,2,'Kilim runner',1935,7,600,600,5),
 (33,1,'Tea service',1820,1,2500,3100,2),(33,2,'Emerald ring',1925,6,12000,21000,3),(33,3,'Silver candlesticks',1790,1,1500,NULL,NULL),(34,1,'Terrestrial globe',1840,5,5000,6800,4),(34,2,'Map of Brazil',1640,5,2000,5200,3);

-- ? What remained unsold? Titles.
-- ? lots without a buyer
SELECT title FROM tbl_lot WHERE buyer_id IS NULL;
-- ? What fetched the highest price?
SELECT title FROM tbl_lot ORDER BY hammer DESC LIMIT 1;
-- ? Who among our people are professional dealers?
-- ? names of the traders
SELECT person_name FROM tbl_person WHERE is_dealer = 'Y';
-- ? the oldest object we've ever had under the hammer
SELECT title FROM tbl_lot ORDER BY period_year LIMIT 1;
-- ? Which lots went for less than the reserve? Title, reserve and hammer price.
SELECT title, reserve, hammer FROM tbl_lot WHERE hammer < reserve;
-- ? Who sold what to whom? Title, consignor, buyer.
-- ? for each sold lot the title with the seller's and the buyer's name
SELECT l.title, c.person_name, b.person_name FROM tbl_lot l JOIN tbl_person c ON l.consignor_id = c.person_id JOIN tbl_person b ON l.buyer_id = b.person_id;
-- ? How much did each sale make? Theme and sum of hammer prices, best sale first.
-- ? turnover by sale theme in descending order
SELECT s.theme, SUM(l.hammer) FROM tbl_sale s JOIN tbl_lot l ON s.sale_no = l.sale_no GROUP BY s.sale_no ORDER BY SUM(l.hammer) DESC;
-- ? Which sales took place in London?
SELECT theme FROM tbl_sale WHERE city = 'London';
-- ? How far over the reserve did every sold lot go? Title and difference.
-- ? hammer price less reserve for lots that found a buyer
SELECT title, hammer - reserve FROM tbl_lot WHERE buyer_id IS NOT NULL;
-- ? Who has consigned but never bought?
SELECT person_name FROM tbl_person WHERE person_id IN (SELECT consignor_id FROM tbl_lot) AND person_id NOT IN (SELECT buyer_id FROM tbl_lot WHERE buyer_id IS NOT NULL);
-- ? Who's been on both sides, as a seller and as a buyer?
-- ? people who consigned something and also purchased something
SELECT p.person_name FROM tbl_person p JOIN tbl_lot l ON p.person_id = l.consignor_id INTERSECT SELECT p.person_name FROM tbl_person p JOIN tbl_lot l ON p.person_id = l.buyer_id;
-- ? How many lots has each buyer bought, and for how much?
SELECT p.person_name, COUNT(*), SUM(l.hammer) FROM tbl_person p JOIN tbl_lot l ON p.person_id = l.buyer_id GROUP BY p.person_id;
-- ? What did H. Tamura buy?
-- ? titles of the lots that went to H. Tamura
SELECT l.title FROM tbl_lot l JOIN tbl_person p ON l.buyer_id = p.person_id WHERE p.person_name = 'H. Tamura';
-- ? Average hammer price overall
SELECT AVG(hammer) FROM tbl_lot;
-- ? Objects from the years 1750 to 1850
-- ? titles of pieces dating from between 1750 and 1850
SELECT title FROM tbl_lot WHERE period_year BETWEEN 1750 AND 1850;
-- ? every kind of clock we've ever catalogued
-- ? lots with the word clock in the title
SELECT title FROM tbl_lot WHERE title LIKE '%clock%';
-- ? Number of lots per consignor, only those who gave us more than one
SELECT p.person_name, COUNT(*) FROM tbl_person p JOIN tbl_lot l ON p.person_id = l.consignor_id GROUP BY p.person_id HAVING COUNT(*) > 1;
-- ? Which lots sold above the average hammer price?
-- ? titles dearer than the mean
SELECT title FROM tbl_lot WHERE hammer > (SELECT AVG(hammer) FROM tbl_lot);
-- ? In which city did the Kilim runner come up?
SELECT s.city FROM tbl_sale s JOIN tbl_lot l ON s.sale_no = l.sale_no WHERE l.title = 'Kilim runner';
-- ? How many sales did each auctioneer hold?
SELECT auctioneer, COUNT(*) FROM tbl_sale GROUP BY auctioneer;
-- ? Which auctioneer sold the Emerald ring?
-- ? Emerald ring: name of the auctioneer
SELECT s.auctioneer FROM tbl_sale s JOIN tbl_lot l ON s.sale_no = l.sale_no WHERE l.title = 'Emerald ring';
-- ? Where is the buyer's premium lowest? City and percentage.
SELECT city, premium_pct FROM tbl_sale ORDER BY premium_pct LIMIT 1;
-- ? Things that went exactly at the reserve
-- ? titles whose hammer price equals the reserve
SELECT title FROM tbl_lot WHERE hammer = reserve;
-- ? From which countries do our dealers come?
SELECT DISTINCT country FROM tbl_person WHERE is_dealer = 'Y';
-- ? What did dealers buy in London? Titles with the dealer's name.
-- ? purchases by dealers at the sales in London: title, dealer
SELECT l.title, p.person_name FROM tbl_lot l JOIN tbl_person p ON l.buyer_id = p.person_id JOIN tbl_sale s ON l.sale_no = s.sale_no WHERE p.is_dealer = 'Y' AND s.city = 'London';
-- ? Sales held after 2023-06-01: theme and date, earliest first
SELECT theme, held_on FROM tbl_sale WHERE held_on > '2023-06-01' ORDER BY held_on;
-- ? cities where we've sold a piece for more than 6000
-- ? In which cities did a hammer price exceed 6000? Each city once.
SELECT DISTINCT s.city FROM tbl_sale s JOIN tbl_lot l ON s.sale_no = l.sale_no WHERE l.hammer > 6000;
-- ? What is the ratio of hammer price to reserve for every lot of sale 34? Title and ratio.
SELECT title, hammer / reserve FROM tbl_lot WHERE sale_no = 34;
-- ? Value of reserves on lots left unsold
SELECT SUM(reserve) FROM tbl_lot WHERE buyer_id IS NULL;
-- ? Which private persons bought something? No dealers, no repeats.
-- ? non-dealers among the buyers
SELECT DISTINCT p.person_name FROM tbl_person p JOIN tbl_lot l ON p.person_id = l.buyer_id WHERE p.is_dealer = 'N';
