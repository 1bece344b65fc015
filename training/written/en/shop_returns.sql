-- Returns desk of an online fashion shop: shoppers, garments, purchases and returns.
CREATE TABLE shopper (
  shopper_id INTEGER PRIMARY KEY,
  nick TEXT,
  country TEXT,
  gender TEXT,
  registered TEXT,
  newsletter TEXT
);
CREATE TABLE garment (
  sku TEXT PRIMARY KEY,
  garment_name TEXT,
  kind TEXT,
  colour TEXT,
  size TEXT,
  price REAL,
  stock INTEGER
);
CREATE TABLE purchase (
  purchase_id INTEGER PRIMARY KEY,
  shopper_id INTEGER REFERENCES shopper(shopper_id),
  sku TEXT REFERENCES garment(sku),
  bought_on TEXT,
  pieces INTEGER,
  voucher REAL
);
CREATE TABLE return_case (
  case_no INTEGER PRIMARY KEY,
  purchase_id INTEGER REFERENCES purchase(purchase_id),
  returned_on TEXT,
  pieces_back INTEGER,
  reason TEXT,
  refund REAL,
  resaleable TEXT
);
INSERT INTO shopper VALUES (1,'lila_k','Austria','F','2021-03-04','Y'),(2,'bergfex','Austria','M','2022-10-10','N'),(3,'susi77','Germany','F','2020-01-15','Y'),(4,'mr_green','Germany','M','2023-06-30','N'),(5,'noor','Netherlands','F','2023-11-02','Y'),(6,'tante_ju','Germany','F','2019-05-25','N');
INSERT INTO garment VALUES ('G1','Rain jacket Fjell','jacket','yellow','M',119,14),('G2','Linen shirt','shirt','white','L',49,0),('G3','Jeans Rudy','trousers','blue','M',79,33),('G4','Evening dress Vega','dress','black','S',189,5),('G5','Wool socks','socks','grey','M',12,210),('G6','Down jacket Polar','jacket','black','L',229,8),('G7','Shorts Capri','trousers','white','S',35,0);
INSERT INTO purchase VALUES (501,1,'G4','2024-01-05',1,0),(502,1,'G1','2024-01-05',1,10),(503,2,'G6','2024-01-09',1,0),(504,3,'G3','2024-01-14',3,0),(505,3,'G5','2024-01-14',6,5),(506,4,'G2','2024-02-02',2,0),(507,5,'G4','2024-02-10',2,20),(508,1,'G3','2024-02-20',1,0),(509,3,'G1','2024-03-01',1,0);
INSERT INTO return_case VALUES (1,501,'2024-01-15',1,'too small',189,'Y'),(2,504,'2024-01-25',2,'too large',158,'Y'),(3,503,'2024-01-30',1,'defect',229,'N'),(4,507,'2024-02-22',1,'too small',179,'Y'),(5,508,'2024-03-10',1,'too large',79,'Y');

-- ? What's sold out?
-- ? garments with nothing in stock
SELECT garment_name FROM garment WHERE stock = 0;
-- ? Which goods came back in a state we cannot sell again? Names.
SELECT g.garment_name FROM garment g JOIN purchase p ON g.sku = p.sku JOIN return_case r ON p.purchase_id = r.purchase_id WHERE r.resaleable = 'N';
-- ? Why do people send things back? Reasons with number of cases.
-- ? reasons for returning and how frequent they are
SELECT reason, COUNT(*) FROM return_case GROUP BY reason;
-- ? Who has never sent anything back although they bought from us? Nicks.
SELECT DISTINCT s.nick FROM shopper s JOIN purchase p ON s.shopper_id = p.shopper_id WHERE s.shopper_id NOT IN (SELECT p.shopper_id FROM purchase p JOIN return_case r ON p.purchase_id = r.purchase_id);
-- ? Registered but never bought
-- ? Which shoppers have not purchased anything?
SELECT nick FROM shopper WHERE shopper_id NOT IN (SELECT shopper_id FROM purchase);
-- ? dearest item in the range with its price
SELECT garment_name, price FROM garment ORDER BY price DESC LIMIT 1;
-- ? How much money have we paid back?
-- ? sum of all refunds
SELECT SUM(refund) FROM return_case;
-- ? What did each shopper spend before vouchers? Nick and pieces times price, biggest first.
SELECT s.nick, SUM(p.pieces * g.price) FROM shopper s JOIN purchase p ON s.shopper_id = p.shopper_id JOIN garment g ON p.sku = g.sku GROUP BY s.shopper_id ORDER BY SUM(p.pieces * g.price) DESC;
-- ? Purchases of which everything came back: purchase numbers
-- ? purchases where as many pieces were returned as had been bought
SELECT p.purchase_id FROM purchase p JOIN return_case r ON p.purchase_id = r.purchase_id WHERE r.pieces_back = p.pieces;
-- ? What did people find too small?
-- ? names of garments returned for being too small, without duplicates
SELECT DISTINCT g.garment_name FROM garment g JOIN purchase p ON g.sku = p.sku JOIN return_case r ON p.purchase_id = r.purchase_id WHERE r.reason = 'too small';
-- ? Trousers or jackets in size M
SELECT garment_name FROM garment WHERE kind IN ('trousers', 'jacket') AND size = 'M';
-- ? Share of pieces sent back in every return: case number and pieces back over pieces bought
SELECT r.case_no, r.pieces_back / p.pieces FROM return_case r JOIN purchase p ON r.purchase_id = p.purchase_id;
-- ? Who returned more than one purchase?
-- ? nicks of shoppers with at least two returns
SELECT s.nick FROM shopper s JOIN purchase p ON s.shopper_id = p.shopper_id JOIN return_case r ON p.purchase_id = r.purchase_id GROUP BY s.shopper_id HAVING COUNT(*) >= 2;
-- ? Garments nobody bought
SELECT garment_name FROM garment WHERE sku NOT IN (SELECT sku FROM purchase);
-- ? the value of all stock at selling price
-- ? What is our stock worth, price times pieces in stock?
SELECT SUM(price * stock) FROM garment;
-- ? our longest-registered shopper
SELECT nick FROM shopper ORDER BY registered LIMIT 1;
-- ? Purchases in which a voucher was redeemed: number and voucher
-- ? Which purchases used a voucher, and of what value?
SELECT purchase_id, voucher FROM purchase WHERE voucher > 0;
-- ? Purchases between 2024-01-10 and 2024-02-10
SELECT purchase_id FROM purchase WHERE bought_on BETWEEN '2024-01-10' AND '2024-02-10';
-- ? number of shoppers per country
-- ? Where do our shoppers live? Country and count.
SELECT country, COUNT(*) FROM shopper GROUP BY country;
-- ? women from Germany who take the newsletter
SELECT nick FROM shopper WHERE gender = 'F' AND country = 'Germany' AND newsletter = 'Y';
-- ? Garments above the average price
-- ? Which garments cost more than the average garment? Name and price.
SELECT garment_name, price FROM garment WHERE price > (SELECT AVG(price) FROM garment);
-- ? highest refund, to whom and for what reason: nick, reason
SELECT s.nick, r.reason FROM return_case r JOIN purchase p ON r.purchase_id = p.purchase_id JOIN shopper s ON p.shopper_id = s.shopper_id ORDER BY r.refund DESC LIMIT 1;
-- ? average price by kind of garment
-- ? mean price for jackets, shirts, trousers and all the other kinds
SELECT kind, AVG(price) FROM garment GROUP BY kind;
-- ? Which kinds come in more than one garment?
SELECT kind FROM garment GROUP BY kind HAVING COUNT(*) > 1;
-- ? Which garments have been bought by more than one shopper?
-- ? garments with two or more different buyers
SELECT g.garment_name FROM garment g JOIN purchase p ON g.sku = p.sku GROUP BY g.sku HAVING COUNT(DISTINCT p.shopper_id) > 1;
-- ? Countries from which something came back as too large
SELECT DISTINCT s.country FROM shopper s JOIN purchase p ON s.shopper_id = p.shopper_id JOIN return_case r ON p.purchase_id = r.purchase_id WHERE r.reason = 'too large';
-- ? any colour but black or white, please: name and colour
-- ? garments that are neither black nor white, with their colour
SELECT garment_name, colour FROM garment WHERE colour NOT IN ('black', 'white');
-- ? Which purchases were kept, with no return at all?
SELECT purchase_id FROM purchase WHERE purchase_id NOT IN (SELECT purchase_id FROM return_case);
-- ? When did the first and the last parcel come back to us?
-- ? earliest and latest return date
SELECT MIN(returned_on), MAX(returned_on) FROM return_case;
-- ? spread between the dearest and the cheapest pair of trousers
SELECT MAX(price) - MIN(price) FROM garment WHERE kind = 'trousers';
