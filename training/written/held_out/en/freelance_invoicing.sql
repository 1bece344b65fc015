-- Invoicing of a freelance illustrator: clients, commissions, invoices.
CREATE TABLE client (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT,
  field TEXT,
  country TEXT,
  hourly_rate REAL
);
CREATE TABLE commission (
  comm_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES client(client_id),
  title TEXT,
  technique TEXT,
  hours REAL,
  agreed_fee REAL,
  delivered TEXT,
  exclusive_rights INTEGER
);
CREATE TABLE bill (
  bill_no TEXT PRIMARY KEY,
  comm_id INTEGER REFERENCES commission(comm_id),
  billed_on TEXT,
  amount REAL,
  paid_on TEXT,
  reminders INTEGER
);
INSERT INTO client VALUES (1,'Owl Books','publishing','Ireland',55),(2,'Brightside Yoghurt','food','Netherlands',70),(3,'Teatime Magazine','press','Ireland',48),(4,'Zoo Lisbon','culture','Portugal',60),(5,'Little Bank','finance','Netherlands',85);
INSERT INTO commission VALUES (1,1,'The Hedgehog''s Hat','watercolour',120,5800,'2023-06-30',1),(2,2,'Berry label','digital',14,1400,'2023-08-11',1),(3,3,'Cover May','ink',8,420,'2023-04-20',0),(4,3,'Cover October','digital',6,400,'2023-09-18',0),(5,4,'Map of the zoo','watercolour',45,2600,NULL,0),(6,1,'Night Train','ink',60,3300,NULL,1),(7,2,'Peach label','digital',10,1400,'2024-01-25',1);
INSERT INTO bill VALUES ('2023-07',1,'2023-04-01',2900,'2023-04-28',0),('2023-11',1,'2023-07-03',2900,'2023-09-15',2),('2023-09',3,'2023-04-25',420,'2023-06-01',1),('2023-13',2,'2023-08-14',1400,'2023-08-20',0),('2023-17',4,'2023-09-20',400,NULL,3),('2024-02',7,'2024-01-29',1400,NULL,0);

-- ? Who still owes me money? Client names for unpaid bills.
-- ? clients with a bill that has not been paid
SELECT c.client_name FROM client c JOIN commission m ON c.client_id = m.client_id JOIN bill b ON m.comm_id = b.comm_id WHERE b.paid_on IS NULL;
-- ? What am I still working on, not delivered yet? Titles.
SELECT title FROM commission WHERE delivered IS NULL;
-- ? my best paying client by hourly rate
-- ? Which client pays most per hour?
SELECT client_name FROM client ORDER BY hourly_rate DESC LIMIT 1;
-- ? What did I really earn per hour on each commission? Title and fee over hours.
SELECT title, agreed_fee / hours FROM commission;
-- ? Which jobs paid less per hour than the client's rate? Titles.
-- ? commissions where agreed fee divided by hours falls below the hourly rate of the client
SELECT m.title FROM commission m JOIN client c ON m.client_id = c.client_id WHERE m.agreed_fee / m.hours < c.hourly_rate;
-- ? watercolours and ink drawings, by title
SELECT title FROM commission WHERE technique IN ('watercolour', 'ink');
-- ? Who has never commissioned anything?
SELECT client_name FROM client WHERE client_id NOT IN (SELECT client_id FROM commission);
-- ? commissions without a bill
-- ? For what have I not sent a bill yet? Titles.
SELECT title FROM commission WHERE comm_id NOT IN (SELECT comm_id FROM bill);
-- ? total billed per client, biggest first
SELECT c.client_name, SUM(b.amount) FROM client c JOIN commission m ON c.client_id = m.client_id JOIN bill b ON m.comm_id = b.comm_id GROUP BY c.client_id ORDER BY SUM(b.amount) DESC;
-- ? How many reminders did I have to write altogether?
SELECT SUM(reminders) FROM bill;
-- ? Which bills were paid without a reminder? Numbers of the paid ones.
-- ? paid bills with 0 reminders
SELECT bill_no FROM bill WHERE paid_on IS NOT NULL AND reminders = 0;
-- ? where did I sell exclusive rights, and to whom: title and client
SELECT m.title, c.client_name FROM commission m JOIN client c ON m.client_id = c.client_id WHERE m.exclusive_rights = 1;
-- ? hours by technique
-- ? How much time goes into watercolour, ink and digital work?
SELECT technique, SUM(hours) FROM commission GROUP BY technique;
-- ? average fee of a digital job
SELECT AVG(agreed_fee) FROM commission WHERE technique = 'digital';
-- ? fees above average: title, fee
-- ? commissions better paid than the average one, with the fee
SELECT title, agreed_fee FROM commission WHERE agreed_fee > (SELECT AVG(agreed_fee) FROM commission);
-- ? clients with more than one commission
SELECT c.client_name FROM client c JOIN commission m ON c.client_id = m.client_id GROUP BY c.client_id HAVING COUNT(*) > 1;
-- ? commissions billed in several parts: title
-- ? What did I bill in two or more instalments?
SELECT m.title FROM commission m JOIN bill b ON m.comm_id = b.comm_id GROUP BY m.comm_id HAVING COUNT(*) > 1;
-- ? bills sent between 2023-04-01 and 2023-07-31
SELECT bill_no FROM bill WHERE billed_on BETWEEN '2023-04-01' AND '2023-07-31';
-- ? clients from the Netherlands and what they do
-- ? names and fields of my clients in the Netherlands
SELECT client_name, field FROM client WHERE country = 'Netherlands';
-- ? What is left to bill on each commission that has bills? Title and agreed fee less the sum billed.
SELECT m.title, m.agreed_fee - SUM(b.amount) FROM commission m JOIN bill b ON m.comm_id = b.comm_id GROUP BY m.comm_id;
-- ? the work that took longest: title, hours
-- ? Which commission cost me most hours, and how many?
SELECT title, hours FROM commission ORDER BY hours DESC LIMIT 1;
-- ? how many clients per country
SELECT country, COUNT(*) FROM client GROUP BY country;
-- ? Which client needed the most reminders on one bill? Name and number of reminders.
-- ? worst payer: client and reminders on a single bill
SELECT c.client_name, b.reminders FROM client c JOIN commission m ON c.client_id = m.client_id JOIN bill b ON m.comm_id = b.comm_id ORDER BY b.reminders DESC LIMIT 1;
-- ? all the covers and labels, title and fee
-- ? anything titled cover or label, with the fee
SELECT title, agreed_fee FROM commission WHERE title LIKE '%cover%' OR title LIKE '%label%';
-- ? Which clients have had both ink and watercolour work?
SELECT c.client_name FROM client c JOIN commission m ON c.client_id = m.client_id WHERE m.technique = 'ink' INTERSECT SELECT c.client_name FROM client c JOIN commission m ON c.client_id = m.client_id WHERE m.technique = 'watercolour';
-- ? income actually received
-- ? How much of what I billed has been paid?
SELECT SUM(amount) FROM bill WHERE paid_on IS NOT NULL;
-- ? In which countries have I sold exclusive rights? Each once.
SELECT DISTINCT c.country FROM client c JOIN commission m ON c.client_id = m.client_id WHERE m.exclusive_rights = 1;
-- ? last delivery: title and date
-- ? What did I deliver most recently, and when?
SELECT title, delivered FROM commission ORDER BY delivered DESC LIMIT 1;
-- ? number of commissions and sum of fees for Irish clients (country Ireland)
SELECT COUNT(*), SUM(m.agreed_fee) FROM commission m JOIN client c ON m.client_id = c.client_id WHERE c.country = 'Ireland';
-- ? gap between my highest and lowest hourly rate
SELECT MAX(hourly_rate) - MIN(hourly_rate) FROM client;
