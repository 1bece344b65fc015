-- Tenders of a county purchasing office: tenders, bidders, bids and awarded contracts.
CREATE TABLE buying_unit (
  unit_code TEXT PRIMARY KEY,
  unit_name TEXT,
  contact TEXT
);
CREATE TABLE tender (
  tender_ref TEXT PRIMARY KEY,
  title TEXT,
  unit_code TEXT REFERENCES buying_unit(unit_code),
  procedure_type TEXT,
  published TEXT,
  closing TEXT,
  estimate REAL,
  stage TEXT
);
CREATE TABLE bidder (
  bidder_id INTEGER PRIMARY KEY,
  company TEXT,
  town TEXT,
  employees INTEGER,
  sme TEXT
);
CREATE TABLE bid (
  tender_ref TEXT REFERENCES tender(tender_ref),
  bidder_id INTEGER REFERENCES bidder(bidder_id),
  price REAL,
  quality_points INTEGER,
  excluded TEXT,
  PRIMARY KEY (tender_ref, bidder_id)
);
CREATE TABLE award (
  award_id INTEGER PRIMARY KEY,
  tender_ref TEXT REFERENCES tender(tender_ref),
  bidder_id INTEGER REFERENCES bidder(bidder_id),
  award_date TEXT,
  contract_years INTEGER,
  final_price REAL
);
INSERT INTO buying_unit VALUES
 ('RD','Roads department','P. Haynes'),('ED','Education board','L. Mbeki'),('FS','Fire service','S. Corr'),('PK','Parks and gardens','V. Ellis');
INSERT INTO tender VALUES
 ('T23-01','Resurfacing of Mill Lane','RD','open','2023-01-16','2023-02-20',480000,'awarded'),
 ('T23-02','School laptops','ED','open','2023-02-01','2023-03-10',150000,'awarded'),
 ('T23-03','Two pumping engines','FS','restricted','2023-03-06','2023-05-02',900000,'awarded'),
 ('T23-04','Playground equipment','PK','negotiated','2023-04-11','2023-05-15',60000,'cancelled'),
 ('T23-05','School catering','ED','open','2023-06-05','2023-07-21',700000,'evaluation'),
 ('T23-06','Road salt','RD','open','2023-08-14','2023-09-15',120000,'awarded'),
 ('T23-07','Breathing apparatus','FS','negotiated','2023-09-04','2023-10-20',85000,'published');
INSERT INTO bidder VALUES
 (1,'Calder Surfacing','Halifax',140,'Y'),(2,'BigRoad plc','Leeds',3200,'N'),(3,'Ninebark Computing','York',35,'Y'),
 (4,'Emberline Vehicles','Hull',410,'N'),(5,'Good Fork Catering','York',88,'Y'),(6,'Saltway Ltd','Hull',22,'Y'),(7,'Oakswing Play','Selby',9,'Y');
INSERT INTO bid VALUES
 ('T23-01',1,455000,78,'N'),('T23-01',2,498000,85,'N'),('T23-02',3,149000,90,'N'),('T23-03',4,921000,88,'N'),
 ('T23-04',7,58500,70,'N'),('T23-05',5,680000,82,'N'),('T23-06',6,99000,75,'N'),('T23-06',2,118000,80,'N'),('T23-06',1,131000,60,'Y');
INSERT INTO award VALUES
 (1,'T23-01',1,'2023-04-03',1,452000),(2,'T23-02',3,'2023-04-20',3,149000),(3,'T23-03',4,'2023-07-12',2,915000),(4,'T23-06',6,'2023-10-02',4,99000);

-- ? Which tenders did we have to give up? Titles of those in stage cancelled.
-- ? titles of cancelled tenders
SELECT title FROM tender WHERE stage = 'cancelled';
-- ? What has the education board put out to tender?
SELECT t.title FROM tender t JOIN buying_unit u ON t.unit_code = u.unit_code WHERE u.unit_name = 'Education board';
-- ? Which companies are small or medium-sized?
-- ? SME bidders
SELECT company FROM bidder WHERE sme = 'Y';
-- ? Which bidder has the most people on its payroll?
SELECT company FROM bidder ORDER BY employees DESC LIMIT 1;
-- ? How many bids came in for each tender? Show title and number.
-- ? tender titles with the count of bids received
SELECT t.title, COUNT(*) FROM tender t JOIN bid b ON t.tender_ref = b.tender_ref GROUP BY t.tender_ref;
-- ? Which tenders attracted no bid?
SELECT title FROM tender WHERE tender_ref NOT IN (SELECT tender_ref FROM bid);
-- ? Which contracts ended up costing more than estimated? Titles.
-- ? titles where the final price exceeds the estimate
SELECT t.title FROM tender t JOIN award a ON t.tender_ref = a.tender_ref WHERE a.final_price > t.estimate;
-- ? Who won the school laptops?
SELECT b.company FROM bidder b JOIN award a ON b.bidder_id = a.bidder_id JOIN tender t ON a.tender_ref = t.tender_ref WHERE t.title = 'School laptops';
-- ? Which companies have never won a contract?
-- ? firms with no award
SELECT company FROM bidder WHERE bidder_id NOT IN (SELECT bidder_id FROM award);
-- ? How much did we save against the estimate on every awarded tender? Title and saving.
SELECT t.title, t.estimate - a.final_price FROM tender t JOIN award a ON t.tender_ref = a.tender_ref;
-- ? Sum of estimates per buying unit, by name
-- ? How big is the estimated purchasing volume of each unit?
SELECT u.unit_name, SUM(t.estimate) FROM buying_unit u JOIN tender t ON u.unit_code = t.unit_code GROUP BY u.unit_code;
-- ? How many tenders have we run under each type of procedure?
SELECT procedure_type, COUNT(*) FROM tender GROUP BY procedure_type;
-- ? Which bidders were thrown out of a competition?
-- ? companies with an excluded bid
SELECT b.company FROM bidder b JOIN bid x ON b.bidder_id = x.bidder_id WHERE x.excluded = 'Y';
-- ? Which tenders closed between 2023-05-01 and 2023-07-31? Reference and title please.
SELECT tender_ref, title FROM tender WHERE closing BETWEEN '2023-05-01' AND '2023-07-31';
-- ? What was the lowest offer for road salt?
-- ? cheapest bid price on the Road salt tender
SELECT MIN(b.price) FROM bid b JOIN tender t ON b.tender_ref = t.tender_ref WHERE t.title = 'Road salt';
-- ? Which firms in Hull or York bid for something? List each once.
SELECT DISTINCT b.company FROM bidder b JOIN bid x ON b.bidder_id = x.bidder_id WHERE b.town IN ('Hull', 'York');
-- ? Which contract runs longest? Title and number of years.
-- ? title and term in years of the longest contract
SELECT t.title, a.contract_years FROM award a JOIN tender t ON a.tender_ref = t.tender_ref ORDER BY a.contract_years DESC LIMIT 1;
-- ? What does each awarded contract cost a year? Reference and yearly price.
SELECT tender_ref, final_price / contract_years FROM award;
-- ? Which companies took part in at least two tenders?
-- ? companies with two or more bids
SELECT b.company FROM bidder b JOIN bid x ON b.bidder_id = x.bidder_id GROUP BY b.bidder_id HAVING COUNT(*) >= 2;
-- ? Average quality points of all bids
SELECT AVG(quality_points) FROM bid;
-- ? Which bids scored better than average for quality? Tender reference and points.
SELECT tender_ref, quality_points FROM bid WHERE quality_points > (SELECT AVG(quality_points) FROM bid);
-- ? Where did the winner get fewer than 80 quality points? Give the title and the company.
-- ? awarded tenders whose winning bid had under 80 points: title, company
SELECT t.title, w.company FROM award a JOIN bid b ON a.tender_ref = b.tender_ref AND a.bidder_id = b.bidder_id JOIN tender t ON a.tender_ref = t.tender_ref JOIN bidder w ON a.bidder_id = w.bidder_id WHERE b.quality_points < 80;
-- ? Who do I call in the fire service?
SELECT contact FROM buying_unit WHERE unit_name = 'Fire service';
-- ? Total value of everything awarded so far, at final prices?
-- ? sum of final prices
SELECT SUM(final_price) FROM award;
-- ? In which towns are bidders that count as small or medium, and none that doesn't?
SELECT town FROM bidder WHERE sme = 'Y' EXCEPT SELECT town FROM bidder WHERE sme = 'N';
-- ? School related tenders: any title beginning with School, with its stage
-- ? stage of the tenders whose titles start with "School"
SELECT title, stage FROM tender WHERE title LIKE 'School%';
-- ? How many contracts went to small and medium firms?
SELECT COUNT(*) FROM award a JOIN bidder b ON a.bidder_id = b.bidder_id WHERE b.sme = 'Y';
-- ? On which tender did the offers differ most, highest less lowest price? Reference and the difference.
-- ? tender reference with the widest price range among its bids, and that range
SELECT tender_ref, MAX(price) - MIN(price) FROM bid GROUP BY tender_ref ORDER BY MAX(price) - MIN(price) DESC LIMIT 1;
-- ? Open procedures with an estimate of over 300000: titles, dearest first
SELECT title FROM tender WHERE procedure_type = 'open' AND estimate > 300000 ORDER BY estimate DESC;
-- ? When was our very first tender of the year published?
-- ? earliest publication date
SELECT MIN(published) FROM tender;
