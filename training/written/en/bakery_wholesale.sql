-- Wholesale bakery delivering to cafes and canteens each morning.
CREATE TABLE prod (
  prod_no INTEGER PRIMARY KEY,
  prod_nm TEXT,
  grp TEXT,
  vegan_yn TEXT,
  gram INTEGER,
  unit_pr REAL
);
CREATE TABLE tour (
  tour_cd TEXT PRIMARY KEY,
  driver TEXT,
  start_tm TEXT,
  stops INTEGER
);
CREATE TABLE outlet (
  outl_no INTEGER PRIMARY KEY,
  outl_nm TEXT,
  outl_type TEXT,
  tour_cd TEXT REFERENCES tour(tour_cd),
  opened_yr INTEGER
);
CREATE TABLE ordr (
  outl_no INTEGER REFERENCES outlet(outl_no),
  prod_no INTEGER REFERENCES prod(prod_no),
  deliv_dt TEXT,
  qty INTEGER,
  ret_qty INTEGER,
  PRIMARY KEY (outl_no, prod_no, deliv_dt)
);
INSERT INTO prod VALUES (1,'farmhouse loaf','bread','Y',1000,3.1),(2,'butter croissant','pastry','N',65,0.95),(3,'poppy roll','roll','Y',60,0.4),(4,'cheese pretzel','pastry','N',110,1.35),(5,'spelt loaf','bread','Y',750,3.6),(6,'cinnamon bun','pastry','N',90,1.2),(7,'gluten-free bun','roll','Y',80,1.1);
INSERT INTO tour VALUES ('T1','Nico','03:30',9),('T2','Rahel','04:15',12),('T3','Dragan','05:00',6),('T4','vacant','05:30',0);
INSERT INTO outlet VALUES (1,'Cafe Linde','cafe','T1',2008),(2,'Uni canteen','canteen','T2',1999),(3,'Hotel Stern','hotel','T1',2014),(4,'Kiosk 24','kiosk','T3',2020),(5,'Cafe Mondo','cafe','T2',2022),(6,'Hospital canteen','canteen','T2',2001),(7,'Cafe Nord','cafe',NULL,2024);
INSERT INTO ordr VALUES (1,2,'2024-03-04',40,6),(1,3,'2024-03-04',80,0),(2,3,'2024-03-04',300,35),(2,1,'2024-03-04',25,2),(3,2,'2024-03-04',60,0),(4,4,'2024-03-04',20,11),(5,6,'2024-03-05',24,3),(5,2,'2024-03-05',30,0),(6,5,'2024-03-05',15,0),(2,3,'2024-03-05',280,12),(4,3,'2024-03-05',50,20);

-- ? What can we offer vegans?
-- ? vegan products
SELECT prod_nm FROM prod WHERE vegan_yn = 'Y';
-- ? dearest thing we bake
SELECT prod_nm FROM prod ORDER BY unit_pr DESC LIMIT 1;
-- ? Which outlets does Rahel deliver to?
-- ? names of the customers on the tour driven by Rahel
SELECT o.outl_nm FROM outlet o JOIN tour t ON o.tour_cd = t.tour_cd WHERE t.driver = 'Rahel';
-- ? Who isn't on any tour yet?
SELECT outl_nm FROM outlet WHERE tour_cd IS NULL;
-- ? Which tour sets off first in the morning?
-- ? tour with the earliest start
SELECT tour_cd FROM tour ORDER BY start_tm LIMIT 1;
-- ? How many poppy rolls did we deliver in total?
SELECT SUM(r.qty) FROM ordr r JOIN prod p ON r.prod_no = p.prod_no WHERE p.prod_nm = 'poppy roll';
-- ? How much came back unsold per product? Name and pieces returned, most returned first.
-- ? returns by product in descending order
SELECT p.prod_nm, SUM(r.ret_qty) FROM prod p JOIN ordr r ON p.prod_no = r.prod_no GROUP BY p.prod_no ORDER BY SUM(r.ret_qty) DESC;
-- ? Deliveries of which nothing was sent back: outlet name and product
SELECT o.outl_nm, p.prod_nm FROM ordr r JOIN outlet o ON r.outl_no = o.outl_no JOIN prod p ON r.prod_no = p.prod_no WHERE r.ret_qty = 0;
-- ? Which product does nobody order?
-- ? slow sellers: products never ordered at all
SELECT prod_nm FROM prod WHERE prod_no NOT IN (SELECT prod_no FROM ordr);
-- ? Which outlets have ordered nothing so far?
SELECT outl_nm FROM outlet WHERE outl_no NOT IN (SELECT outl_no FROM ordr);
-- ? turnover per outlet: name and delivered less returned pieces, times unit price
-- ? What does each customer bring in if returns are taken off? Outlet and (quantity less returns) times price.
SELECT o.outl_nm, SUM((r.qty - r.ret_qty) * p.unit_pr) FROM outlet o JOIN ordr r ON o.outl_no = r.outl_no JOIN prod p ON r.prod_no = p.prod_no GROUP BY o.outl_no;
-- ? How many outlets of each type do we serve?
SELECT outl_type, COUNT(*) FROM outlet GROUP BY outl_type;
-- ? Average price by product group
-- ? what do bread, rolls and pastry cost on average
SELECT grp, AVG(unit_pr) FROM prod GROUP BY grp;
-- ? price per gram for all breads
SELECT prod_nm, unit_pr / gram FROM prod WHERE grp = 'bread';
-- ? On which deliveries did more than 10 pieces come back? Outlet, product and pieces.
-- ? returns of over 10 pieces with outlet and product (outlet, product, pieces)
SELECT o.outl_nm, p.prod_nm, r.ret_qty FROM ordr r JOIN outlet o ON r.outl_no = o.outl_no JOIN prod p ON r.prod_no = p.prod_no WHERE r.ret_qty > 10;
-- ? Who takes butter croissants?
SELECT DISTINCT o.outl_nm FROM outlet o JOIN ordr r ON o.outl_no = r.outl_no JOIN prod p ON r.prod_no = p.prod_no WHERE p.prod_nm = 'butter croissant';
-- ? Cafes opened after 2010
-- ? outlets of type cafe that have existed only since after 2010
SELECT outl_nm FROM outlet WHERE outl_type = 'cafe' AND opened_yr > 2010;
-- ? Which products went to more than one outlet?
SELECT p.prod_nm FROM prod p JOIN ordr r ON p.prod_no = r.prod_no GROUP BY p.prod_no HAVING COUNT(DISTINCT r.outl_no) > 1;
-- ? Share of pieces that came back, line by line: outlet number, product number, returned over delivered
-- ? return rate (returned divided by quantity) for every outlet number and product number
SELECT outl_no, prod_no, ret_qty / qty FROM ordr;
-- ? tours without customers
SELECT tour_cd FROM tour WHERE tour_cd NOT IN (SELECT tour_cd FROM outlet WHERE tour_cd IS NOT NULL);
-- ? total pieces by delivery date
-- ? How many pieces left the bakery on each day?
SELECT deliv_dt, SUM(qty) FROM ordr GROUP BY deliv_dt;
-- ? Which vegan products weigh under 100 grams?
SELECT prod_nm FROM prod WHERE vegan_yn = 'Y' AND gram < 100;
-- ? Biggest single order: outlet and pieces
-- ? Which outlet placed the largest order of one product, and how many pieces?
SELECT o.outl_nm, r.qty FROM ordr r JOIN outlet o ON r.outl_no = o.outl_no ORDER BY r.qty DESC LIMIT 1;
-- ? Products costing more than the average one, with price
SELECT prod_nm, unit_pr FROM prod WHERE unit_pr > (SELECT AVG(unit_pr) FROM prod);
-- ? Who ordered on both 2024-03-04 and 2024-03-05?
-- ? outlets with deliveries on 2024-03-04 as well as 2024-03-05
SELECT o.outl_nm FROM outlet o JOIN ordr r ON o.outl_no = r.outl_no WHERE r.deliv_dt = '2024-03-04' INTERSECT SELECT o.outl_nm FROM outlet o JOIN ordr r ON o.outl_no = r.outl_no WHERE r.deliv_dt = '2024-03-05';
-- ? Drivers who start before 04:30, with their number of stops
SELECT driver, stops FROM tour WHERE start_tm < '04:30';
-- ? Which drivers bring pastry anywhere? Each once.
-- ? drivers whose outlets have ordered something from the pastry group
SELECT DISTINCT t.driver FROM tour t JOIN outlet o ON t.tour_cd = o.tour_cd JOIN ordr r ON o.outl_no = r.outl_no JOIN prod p ON r.prod_no = p.prod_no WHERE p.grp = 'pastry';
-- ? every sort of loaf and what one costs
-- ? products with loaf in the name, and their prices
SELECT prod_nm, unit_pr FROM prod WHERE prod_nm LIKE '%loaf%';
-- ? Which groups have at least three products?
SELECT grp FROM prod GROUP BY grp HAVING COUNT(*) >= 3;
-- ? By how much does the price of our dearest pastry exceed that of the cheapest?
SELECT MAX(unit_pr) - MIN(unit_pr) FROM prod WHERE grp = 'pastry';
