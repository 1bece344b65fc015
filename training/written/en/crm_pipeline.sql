-- CRM of a solar-panel installer: leads, sellers, offers and follow-up activities.
CREATE TABLE lead (
  lead_id INTEGER PRIMARY KEY,
  contact_name TEXT,
  town TEXT,
  source TEXT,
  roof_m2 REAL,
  first_contact TEXT,
  owner_seller INTEGER REFERENCES seller(seller_id),
  phase TEXT
);
CREATE TABLE seller (
  seller_id INTEGER PRIMARY KEY,
  seller_name TEXT,
  region TEXT,
  yearly_target REAL
);
CREATE TABLE quote (
  quote_no TEXT PRIMARY KEY,
  lead_id INTEGER REFERENCES lead(lead_id),
  kw_peak REAL,
  price REAL,
  battery INTEGER,
  sent TEXT,
  answer TEXT
);
CREATE TABLE activity (
  act_id INTEGER PRIMARY KEY,
  lead_id INTEGER REFERENCES lead(lead_id),
  seller_id INTEGER REFERENCES seller(seller_id),
  act_type TEXT,
  act_date TEXT,
  minutes INTEGER
);
INSERT INTO seller VALUES (1,'Marek Dusek','east',600000),(2,'Lotta Hill','west',450000),(3,'Sven Aas','north',300000),(4,'Imke Bos','west',250000);
INSERT INTO lead VALUES (1,'Farm Oberhof','Tann','trade fair',480,'2024-01-08',1,'won'),(2,'Mrs Pietsch','Lohr','website',65,'2024-01-15',2,'lost'),(3,'Parish Hall','Lohr','referral',140,'2024-01-29',2,'won'),(4,'Joinery Kast','Rieden','website',310,'2024-02-05',1,'open'),(5,'Mr Ahlers','Norden','referral',80,'2024-02-13',3,'open'),(6,'Tennis club','Tann','trade fair',220,'2024-02-20',NULL,'open'),(7,'Dr Weiss','Norden','website',55,'2024-03-01',3,'won');
INSERT INTO quote VALUES ('Q1',1,92,118000,1,'2024-01-25','accepted'),('Q2',2,9.5,19500,1,'2024-01-30','declined'),('Q3',2,9.5,14200,0,'2024-02-10','declined'),('Q4',3,24,33000,0,'2024-02-15','accepted'),('Q5',4,60,81000,1,'2024-02-28','none'),('Q6',7,8,17800,1,'2024-03-12','accepted'),('Q7',5,11,15900,0,'2024-03-14','none');
INSERT INTO activity VALUES (1,1,1,'call','2024-01-09',15),(2,1,1,'visit','2024-01-17',120),(3,2,2,'call','2024-01-16',25),(4,3,2,'visit','2024-02-02',90),(5,4,1,'email','2024-02-06',5),(6,7,3,'visit','2024-03-05',75),(7,5,4,'call','2024-02-14',20),(8,2,2,'call','2024-02-12',10);

-- ? Who became a customer? Leads in phase won.
-- ? names of the leads we won
SELECT contact_name FROM lead WHERE phase = 'won';
-- ? Which lead has nobody looking after it?
SELECT contact_name FROM lead WHERE owner_seller IS NULL;
-- ? largest roof: whose is it and where?
-- ? contact and town of the lead with the biggest roof area
SELECT contact_name, town FROM lead ORDER BY roof_m2 DESC LIMIT 1;
-- ? Where do our leads come from? Source and number, most fruitful first.
SELECT source, COUNT(*) FROM lead GROUP BY source ORDER BY COUNT(*) DESC;
-- ? Which leads haven't got a quote?
-- ? contacts to whom no quote was ever sent
SELECT contact_name FROM lead WHERE lead_id NOT IN (SELECT lead_id FROM quote);
-- ? Value of accepted quotes per seller name
-- ? How much has each seller sold, counting accepted quotes?
SELECT s.seller_name, SUM(q.price) FROM seller s JOIN lead l ON s.seller_id = l.owner_seller JOIN quote q ON l.lead_id = q.lead_id WHERE q.answer = 'accepted' GROUP BY s.seller_id;
-- ? price per kilowatt peak of every quote
SELECT quote_no, price / kw_peak FROM quote;
-- ? Quotes that include a battery: number and price, dearest first
-- ? What did we offer with a battery? Quote number and price from high to low.
SELECT quote_no, price FROM quote WHERE battery = 1 ORDER BY price DESC;
-- ? What is the average price without battery?
SELECT AVG(price) FROM quote WHERE battery = 0;
-- ? Whom did we send more than one quote?
-- ? contacts with at least two quotes
SELECT l.contact_name FROM lead l JOIN quote q ON l.lead_id = q.lead_id GROUP BY l.lead_id HAVING COUNT(*) > 1;
-- ? Who has visited whom? Seller and contact for each visit.
SELECT s.seller_name, l.contact_name FROM activity a JOIN seller s ON a.seller_id = s.seller_id JOIN lead l ON a.lead_id = l.lead_id WHERE a.act_type = 'visit';
-- ? On which leads did somebody act who isn't the owner? Contact and name of the one who acted.
-- ? activities by a seller other than the lead's owner: contact, seller
SELECT l.contact_name, s.seller_name FROM activity a JOIN lead l ON a.lead_id = l.lead_id JOIN seller s ON a.seller_id = s.seller_id WHERE a.seller_id <> l.owner_seller;
-- ? minutes spent per type of activity
SELECT act_type, SUM(minutes) FROM activity GROUP BY act_type;
-- ? Leads from Tann or Norden that are still open
-- ? Who in Tann and Norden is still undecided (open)?
SELECT contact_name FROM lead WHERE town IN ('Tann', 'Norden') AND phase = 'open';
-- ? Which sellers own no lead?
SELECT seller_name FROM seller WHERE seller_id NOT IN (SELECT owner_seller FROM lead WHERE owner_seller IS NOT NULL);
-- ? Quotes above average
-- ? quote numbers whose price is over the mean
SELECT quote_no FROM quote WHERE price > (SELECT AVG(price) FROM quote);
-- ? first contacts made between 2024-01-10 and 2024-02-15, in order
SELECT contact_name FROM lead WHERE first_contact BETWEEN '2024-01-10' AND '2024-02-15' ORDER BY first_contact;
-- ? In which towns did we win one and lose one?
-- ? towns with a won lead and a lost lead
SELECT town FROM lead WHERE phase = 'won' INTERSECT SELECT town FROM lead WHERE phase = 'lost';
-- ? Total target of the west
SELECT SUM(yearly_target) FROM seller WHERE region = 'west';
-- ? What have we offered Mrs Pietsch? Quote number, kilowatts and price.
-- ? quotes for Mrs Pietsch with kW peak and price
SELECT q.quote_no, q.kw_peak, q.price FROM quote q JOIN lead l ON q.lead_id = l.lead_id WHERE l.contact_name = 'Mrs Pietsch';
-- ? Longest activity: type, date
SELECT act_type, act_date FROM activity ORDER BY minutes DESC LIMIT 1;
-- ? square metres of roof per kW for each quote: quote number and roof area over kW peak
-- ? How much roof per kilowatt peak does every quote use?
SELECT q.quote_no, l.roof_m2 / q.kw_peak FROM quote q JOIN lead l ON q.lead_id = l.lead_id;
-- ? Leads nobody has contacted since, i.e. without any activity
SELECT contact_name FROM lead WHERE lead_id NOT IN (SELECT lead_id FROM activity);
-- ? Who has made more than one call?
-- ? sellers with two calls or more
SELECT s.seller_name FROM seller s JOIN activity a ON s.seller_id = a.seller_id WHERE a.act_type = 'call' GROUP BY s.seller_id HAVING COUNT(*) >= 2;
-- ? Which quotes have not been answered? Answer none: quote number and contact.
SELECT q.quote_no, l.contact_name FROM quote q JOIN lead l ON q.lead_id = l.lead_id WHERE q.answer = 'none';
-- ? number of quotes and highest price for each answer
-- ? accepted, declined, none: how many quotes each, and the top price?
SELECT answer, COUNT(*), MAX(price) FROM quote GROUP BY answer;
-- ? kW peak sold so far, accepted quotes only
SELECT SUM(kw_peak) FROM quote WHERE answer = 'accepted';
-- ? How many leads has each region got? Region and number.
-- ? leads by the region of their seller
SELECT s.region, COUNT(*) FROM seller s JOIN lead l ON s.seller_id = l.owner_seller GROUP BY s.region;
-- ? Referral leads with a roof of over 100 square metres
SELECT contact_name FROM lead WHERE source = 'referral' AND roof_m2 > 100;
-- ? price gap between the dearest and the cheapest quote
SELECT MAX(price) - MIN(price) FROM quote;
