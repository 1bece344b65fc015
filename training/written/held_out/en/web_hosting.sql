-- Web hosting firm: customers, domains, servers and outages.
CREATE TABLE cust (
  cust_id INTEGER PRIMARY KEY,
  cust_name TEXT,
  cust_kind TEXT,
  city TEXT,
  credit REAL
);
CREATE TABLE srv (
  hostname TEXT PRIMARY KEY,
  datacentre TEXT,
  os TEXT,
  cores INTEGER,
  ram_gb INTEGER,
  bought INTEGER,
  retired INTEGER
);
CREATE TABLE dom (
  domain TEXT PRIMARY KEY,
  cust_id INTEGER REFERENCES cust(cust_id),
  hostname TEXT REFERENCES srv(hostname),
  registered TEXT,
  expires TEXT,
  price_year REAL,
  ssl TEXT,
  visits_month INTEGER
);
CREATE TABLE outage (
  out_id INTEGER PRIMARY KEY,
  hostname TEXT REFERENCES srv(hostname),
  day TEXT,
  minutes INTEGER,
  reason TEXT
);
INSERT INTO cust VALUES (1,'Bike Barn','company','Ghent',0),(2,'Sofie De Wit','private','Ghent',12.5),(3,'Chess Club Rook','association','Bruges',0),(4,'Notary Peeters','company','Bruges',-85),(5,'Jan Claes','private','Namur',0),(6,'Wild Orchids Society','association','Namur',30);
INSERT INTO srv VALUES ('alfa','Brussels','Debian',16,64,2018,0),('bravo','Brussels','Debian',32,128,2022,0),('cobra','Antwerp','Windows',8,32,2013,1),('delta','Antwerp','Debian',24,96,2020,0),('echo','Brussels','Windows',16,64,2021,0),('foxtrot','Antwerp','Debian',32,256,2024,0);
INSERT INTO dom VALUES ('bikebarn.example',1,'bravo','2015-03-01','2025-03-01',18,'Y',42000),('bikeparts.example',1,'bravo','2019-06-12','2024-06-12',18,'Y',15500),('sofiesphotos.example',2,'alfa','2021-01-20','2025-01-20',9,'N',310),('rookchess.example',3,'alfa','2008-09-09','2024-09-09',0,'N',900),('notarypeeters.example',4,'echo','2012-11-30','2024-11-30',35,'Y',1250),('claes.example',5,'delta','2023-05-05','2025-05-05',9,'Y',40),('oldclaes.example',5,NULL,'2010-02-02','2024-02-02',12,'N',0),('bikerent.example',1,'delta','2022-04-18','2025-04-18',22,'Y',7800);
INSERT INTO outage VALUES (1,'alfa','2024-01-11',35,'disk'),(2,'bravo','2024-01-19',4,'update'),(3,'echo','2024-02-02',190,'power'),(4,'alfa','2024-02-14',12,'network'),(5,'delta','2024-03-03',60,'power'),(6,'alfa','2024-03-21',8,'update');

-- ? Which sites have no encryption? Domains without SSL.
SELECT domain FROM dom WHERE ssl = 'N';
-- ? Which machine has been taken out of service?
-- ? retired server
SELECT hostname FROM srv WHERE retired = 1;
-- ? busiest website
-- ? domain with the most visits a month
SELECT domain FROM dom ORDER BY visits_month DESC LIMIT 1;
-- ? Who owes us money, in other words has a negative credit?
SELECT cust_name FROM cust WHERE credit < 0;
-- ? a domain that isn't on any server
SELECT domain FROM dom WHERE hostname IS NULL;
-- ? How many domains has each customer? Name and count, most first.
-- ? customers by number of domains, descending
SELECT c.cust_name, COUNT(*) FROM cust c JOIN dom d ON c.cust_id = d.cust_id GROUP BY c.cust_id ORDER BY COUNT(*) DESC;
-- ? Customers without a domain
SELECT cust_name FROM cust WHERE cust_id NOT IN (SELECT cust_id FROM dom);
-- ? Which domains run out before 2024-07-01? With the owner's name.
-- ? domains expiring earlier than 2024-07-01, and whose they are
SELECT d.domain, c.cust_name FROM dom d JOIN cust c ON d.cust_id = c.cust_id WHERE d.expires < '2024-07-01';
-- ? free domains
SELECT domain FROM dom WHERE price_year = 0;
-- ? total minutes of downtime per server, worst first
-- ? Which servers were down how long altogether? From longest to shortest.
SELECT hostname, SUM(minutes) FROM outage GROUP BY hostname ORDER BY SUM(minutes) DESC;
-- ? Which active servers have never failed? Not retired, no outage.
SELECT hostname FROM srv WHERE retired = 0 AND hostname NOT IN (SELECT hostname FROM outage);
-- ? servers that never had an outage
SELECT hostname FROM srv WHERE hostname NOT IN (SELECT hostname FROM outage);
-- ? Which customers were hit by a power failure? Names, each once.
-- ? customers with a domain on a server that went down because of power
SELECT DISTINCT c.cust_name FROM cust c JOIN dom d ON c.cust_id = d.cust_id JOIN outage o ON d.hostname = o.hostname WHERE o.reason = 'power';
-- ? memory and cores in each data centre
SELECT datacentre, SUM(ram_gb), SUM(cores) FROM srv GROUP BY datacentre;
-- ? oldest server still running
-- ? server not retired that was bought first
SELECT hostname FROM srv WHERE retired = 0 ORDER BY bought LIMIT 1;
-- ? What do we earn a year from each kind of customer?
SELECT c.cust_kind, SUM(d.price_year) FROM cust c JOIN dom d ON c.cust_id = d.cust_id GROUP BY c.cust_kind;
-- ? RAM per core of each server
-- ? hostname and gigabytes of memory divided by cores
SELECT hostname, ram_gb / cores FROM srv;
-- ? longest outage: day and reason
SELECT day, reason FROM outage ORDER BY minutes DESC LIMIT 1;
-- ? Servers with more than one outage
-- ? hostnames that went down at least twice
SELECT hostname FROM outage GROUP BY hostname HAVING COUNT(*) > 1;
-- ? Which domains get more visitors than the average domain?
SELECT domain FROM dom WHERE visits_month > (SELECT AVG(visits_month) FROM dom);
-- ? Everything with bike in the domain, with its visits
-- ? domains containing "bike" and their monthly visits
SELECT domain, visits_month FROM dom WHERE domain LIKE '%bike%';
-- ? average yearly price of the domains of companies
SELECT AVG(d.price_year) FROM dom d JOIN cust c ON d.cust_id = c.cust_id WHERE c.cust_kind = 'company';
-- ? Debian servers in Brussels with 32 cores or more
-- ? hostnames in Brussels running Debian on at least 32 cores
SELECT hostname FROM srv WHERE os = 'Debian' AND datacentre = 'Brussels' AND cores >= 32;
-- ? Which reasons have caused more than 50 minutes of downtime in total?
SELECT reason FROM outage GROUP BY reason HAVING SUM(minutes) > 50;
-- ? Outages between 2024-02-01 and 2024-03-10: server and minutes
-- ? which servers failed from 2024-02-01 to 2024-03-10, and for how many minutes?
SELECT hostname, minutes FROM outage WHERE day BETWEEN '2024-02-01' AND '2024-03-10';
-- ? Is there a server nobody's domain is on?
SELECT hostname FROM srv WHERE hostname NOT IN (SELECT hostname FROM dom WHERE hostname IS NOT NULL);
-- ? In which cities do we have private customers as well as associations?
-- ? cities with a private customer and an association
SELECT city FROM cust WHERE cust_kind = 'private' INTERSECT SELECT city FROM cust WHERE cust_kind = 'association';
-- ? Bike Barn: which servers and data centres host their domains?
SELECT DISTINCT s.hostname, s.datacentre FROM srv s JOIN dom d ON s.hostname = d.hostname JOIN cust c ON d.cust_id = c.cust_id WHERE c.cust_name = 'Bike Barn';
-- ? earliest registration on our books
-- ? When was our first domain registered?
SELECT MIN(registered) FROM dom;
-- ? total visits a month on each server
SELECT hostname, SUM(visits_month) FROM dom WHERE hostname IS NOT NULL GROUP BY hostname;
