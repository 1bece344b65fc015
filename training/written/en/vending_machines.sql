-- Operator of vending machines: sites, machines, snacks and drinks sold, and refill rounds.
CREATE TABLE site (
  site_id INTEGER PRIMARY KEY,
  site_name TEXT,
  site_type TEXT,
  rent_pm REAL
);
CREATE TABLE machine (
  serial TEXT PRIMARY KEY,
  site_id INTEGER REFERENCES site(site_id),
  mtype TEXT,
  card_reader TEXT,
  installed INTEGER,
  slots INTEGER
);
CREATE TABLE article (
  art_no INTEGER PRIMARY KEY,
  art_name TEXT,
  category TEXT,
  cost REAL,
  price REAL
);
CREATE TABLE refill (
  refill_id INTEGER PRIMARY KEY,
  serial TEXT REFERENCES machine(serial),
  art_no INTEGER REFERENCES article(art_no),
  refill_date TEXT,
  driver TEXT,
  added INTEGER,
  expired INTEGER
);
CREATE TABLE outage (
  outage_id INTEGER PRIMARY KEY,
  serial TEXT REFERENCES machine(serial),
  reported TEXT,
  cause TEXT,
  hours_down INTEGER
);
INSERT INTO site VALUES (1,'Central Station','station',420),(2,'St Luke Hospital','hospital',150),(3,'Tech College','school',0),(4,'Swim Hall','leisure',90),(5,'Office Tower B','office',200);
INSERT INTO machine VALUES ('VM-01',1,'drinks','Y',2018,24),('VM-02',1,'snacks','Y',2018,40),('VM-03',2,'combined','N',2011,36),('VM-04',3,'snacks','N',2009,32),('VM-05',4,'drinks','Y',2022,24),('VM-06',NULL,'combined','Y',2023,48),('VM-07',2,'drinks','Y',2020,24);
INSERT INTO article VALUES (1,'Cola 0.5 l','drink',0.55,2.2),(2,'Still water','drink',0.2,1.6),(3,'Peanut bar','snack',0.4,1.3),(4,'Salted crisps','snack',0.5,1.8),(5,'Oat cookie','snack',0.45,1.5),(6,'Iced coffee','drink',0.9,2.8),(7,'Chewing gum','other',0.3,1);
INSERT INTO refill VALUES (1,'VM-01',1,'2024-06-03','Rasmus',30,0),(2,'VM-01',2,'2024-06-03','Rasmus',24,0),(3,'VM-02',4,'2024-06-03','Rasmus',18,2),(4,'VM-03',3,'2024-06-04','Dilek',12,5),(5,'VM-03',2,'2024-06-04','Dilek',20,0),(6,'VM-04',5,'2024-06-05','Dilek',8,8),(7,'VM-05',2,'2024-06-06','Joost',40,0),(8,'VM-05',6,'2024-06-06','Joost',16,1),(9,'VM-01',1,'2024-06-10','Joost',36,0);
INSERT INTO outage VALUES (1,'VM-03','2024-06-01','coin jam',30),(2,'VM-04','2024-06-07','vandalism',72),(3,'VM-01','2024-06-09','card reader',5),(4,'VM-03','2024-06-15','cooling',48),(5,'VM-04','2024-06-20','coin jam',12);

-- ? Which machines only take coins, no cards?
-- ? serials of machines without card reader
SELECT serial FROM machine WHERE card_reader = 'N';
-- ? Where do we stand rent-free?
SELECT site_name FROM site WHERE rent_pm = 0;
-- ? Which machine is still in the store, without a site?
-- ? serial of the machine that isn't placed anywhere
SELECT serial FROM machine WHERE site_id IS NULL;
-- ? Our margin on each article, price less cost
SELECT art_name, price - cost FROM article;
-- ? On which article do we earn the most per piece?
-- ? article with the best margin (price minus cost)
SELECT art_name FROM article ORDER BY price - cost DESC LIMIT 1;
-- ? What machines are there at St Luke Hospital? Serial and type.
SELECT m.serial, m.mtype FROM machine m JOIN site s ON m.site_id = s.site_id WHERE s.site_name = 'St Luke Hospital';
-- ? Is there a site without any machine?
-- ? sites where we have no machine
SELECT site_name FROM site WHERE site_id NOT IN (SELECT site_id FROM machine WHERE site_id IS NOT NULL);
-- ? How many pieces has each driver filled in?
SELECT driver, SUM(added) FROM refill GROUP BY driver;
-- ? Which articles have never been refilled?
-- ? names of articles nobody ever topped up
SELECT art_name FROM article WHERE art_no NOT IN (SELECT art_no FROM refill);
-- ? What was thrown away because it was past its date? Article name and number expired.
SELECT a.art_name, r.expired FROM article a JOIN refill r ON a.art_no = r.art_no WHERE r.expired > 0;
-- ? Which machine gives us most trouble, by hours down in total?
-- ? serial with the largest sum of downtime
SELECT serial FROM outage GROUP BY serial ORDER BY SUM(hours_down) DESC LIMIT 1;
-- ? Machines that have never broken down
SELECT serial FROM machine WHERE serial NOT IN (SELECT serial FROM outage);
-- ? Where did a coin jam occur? Site names.
-- ? sites with an outage because of a coin jam
SELECT s.site_name FROM site s JOIN machine m ON s.site_id = m.site_id JOIN outage o ON m.serial = o.serial WHERE o.cause = 'coin jam';
-- ? How much rent do we pay a month in total?
SELECT SUM(rent_pm) FROM site;
-- ? number of machines and slots for each type
-- ? For every machine type: how many have we, with how many slots altogether?
SELECT mtype, COUNT(*), SUM(slots) FROM machine GROUP BY mtype;
-- ? Our oldest machine: serial and year
SELECT serial, installed FROM machine ORDER BY installed LIMIT 1;
-- ? Which drinks cost more than 2?
-- ? drinks priced over 2
SELECT art_name FROM article WHERE category = 'drink' AND price > 2;
-- ? Value of everything filled in at selling price, per machine serial
SELECT r.serial, SUM(r.added * a.price) FROM refill r JOIN article a ON r.art_no = a.art_no GROUP BY r.serial;
-- ? Which drivers have been to Central Station? Each once.
-- ? names of the drivers who refilled machines at Central Station
SELECT DISTINCT r.driver FROM refill r JOIN machine m ON r.serial = m.serial JOIN site s ON m.site_id = s.site_id WHERE s.site_name = 'Central Station';
-- ? Which machines broke down more than once?
SELECT serial FROM outage GROUP BY serial HAVING COUNT(*) > 1;
-- ? Articles dearer than the average article
-- ? What costs more than an average article? Name and price.
SELECT art_name, price FROM article WHERE price > (SELECT AVG(price) FROM article);
-- ? average downtime per cause
SELECT cause, AVG(hours_down) FROM outage GROUP BY cause;
-- ? Refills between 2024-06-04 and 2024-06-06: date, serial, pieces added
-- ? which machines were topped up from 2024-06-04 to 2024-06-06, when, and with how many pieces? (date, serial, pieces)
SELECT refill_date, serial, added FROM refill WHERE refill_date BETWEEN '2024-06-04' AND '2024-06-06';
-- ? Which articles are sold at the Swim Hall?
SELECT DISTINCT a.art_name FROM article a JOIN refill r ON a.art_no = r.art_no JOIN machine m ON r.serial = m.serial JOIN site s ON m.site_id = s.site_id WHERE s.site_name = 'Swim Hall';
-- ? How much more does the priciest snack cost than the cheapest one?
-- ? max minus min price within the category snack
SELECT MAX(price) - MIN(price) FROM article WHERE category = 'snack';
-- ? On which refill did as many pieces expire as were put in? Refill id.
SELECT refill_id FROM refill WHERE expired = added;
-- ? Dearest site by rent, and what kind of place it is
-- ? name and type of the site with the highest rent
SELECT site_name, site_type FROM site ORDER BY rent_pm DESC LIMIT 1;
-- ? machines set up since 2018 with at least 30 slots
SELECT serial FROM machine WHERE installed >= 2018 AND slots >= 30;
-- ? At which sites have we both a drinks and a snacks machine?
-- ? names of sites having a drinks machine and a snacks machine
SELECT s.site_name FROM site s JOIN machine m ON s.site_id = m.site_id WHERE m.mtype = 'drinks' INTERSECT SELECT s.site_name FROM site s JOIN machine m ON s.site_id = m.site_id WHERE m.mtype = 'snacks';
-- ? Latest outage: date and cause
SELECT reported, cause FROM outage ORDER BY reported DESC LIMIT 1;
