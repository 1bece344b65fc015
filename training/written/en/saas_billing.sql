-- Billing of a cloud software vendor: accounts, seats, invoices and cancellations.
CREATE TABLE accounts (
  accountId INTEGER PRIMARY KEY,
  company TEXT,
  countryCode TEXT,
  tier TEXT,
  seats INTEGER,
  seatPrice REAL,
  signedUp TEXT,
  churnedOn TEXT,
  salesRep TEXT
);
CREATE TABLE billingDocs (
  docNo INTEGER PRIMARY KEY,
  accountId INTEGER REFERENCES accounts(accountId),
  docType TEXT,
  issued TEXT,
  total REAL,
  settled INTEGER
);
CREATE TABLE logins (
  accountId INTEGER REFERENCES accounts(accountId),
  yearMonth TEXT,
  activeUsers INTEGER,
  supportTickets INTEGER,
  PRIMARY KEY (accountId, yearMonth)
);
INSERT INTO accounts VALUES
 (1,'Birchwood Clinics','GB','enterprise',240,32,'2020-03-15',NULL,'Monica'),(2,'Taller Ruiz','ES','starter',4,12,'2022-07-01',NULL,'Pete'),(3,'Oyster Media','IE','team',35,22,'2021-11-20','2023-10-31','Monica'),(4,'Kvist & Co','DK','team',18,22,'2023-02-10',NULL,'Pete'),
 (5,'Loud Pixel','GB','starter',2,12,'2023-05-05','2023-08-04',NULL),(6,'Fjord Foods','NO','enterprise',510,28,'2019-09-09',NULL,'Monica'),(7,'Maison Vert','FR','team',60,20,'2023-12-01',NULL,'Yann'),(8,'Sable Tea','GB','team',12,22,'2024-02-20',NULL,'Pete');
INSERT INTO billingDocs VALUES
 (1001,1,'invoice','2024-01-01',7680,1),(1002,2,'invoice','2024-01-01',48,1),(1003,3,'invoice','2023-10-01',770,0),(1004,3,'credit note','2023-11-05',-220,1),(1005,4,'invoice','2024-01-01',396,0),(1006,6,'invoice','2024-01-01',14280,1),
 (1007,1,'invoice','2024-02-01',7680,0),(1008,6,'invoice','2024-02-01',14280,1),(1009,6,'credit note','2024-02-15',-1000,1),(1010,7,'invoice','2024-02-01',1200,1);
INSERT INTO logins VALUES (1,'2024-01',198,14),(2,'2024-01',4,0),(4,'2024-01',11,3),(6,'2024-01',420,31),(7,'2024-01',25,9),(1,'2024-02',205,8),(4,'2024-02',18,1),(6,'2024-02',377,40),(7,'2024-02',51,2);

-- ? Which customers have cancelled?
-- ? companies that have churned
SELECT company FROM accounts WHERE churnedOn IS NOT NULL;
-- ? Who buys the most seats?
SELECT company FROM accounts ORDER BY seats DESC LIMIT 1;
-- ? monthly revenue of each running account, seats times price
-- ? What does every account that hasn't churned bring in, seats times seat price? Company and amount.
SELECT company, seats * seatPrice FROM accounts WHERE churnedOn IS NULL;
-- ? How many accounts are on each tier?
SELECT tier, COUNT(*) FROM accounts GROUP BY tier;
-- ? Which invoices still have to be paid? Document numbers of type invoice not settled.
-- ? unsettled invoices by document number
SELECT docNo FROM billingDocs WHERE docType = 'invoice' AND settled = 0;
-- ? Who owes us money? Companies with an unsettled document.
SELECT DISTINCT a.company FROM accounts a JOIN billingDocs b ON a.accountId = b.accountId WHERE b.settled = 0;
-- ? Which accounts have no sales rep?
-- ? company that nobody in sales looks after
SELECT company FROM accounts WHERE salesRep IS NULL;
-- ? companies under the country code GB
-- ? Which customers are British (GB)?
SELECT company FROM accounts WHERE countryCode = 'GB';
-- ? Seats sold by each rep, top seller first
SELECT salesRep, SUM(seats) FROM accounts WHERE salesRep IS NOT NULL GROUP BY salesRep ORDER BY SUM(seats) DESC;
-- ? Who was given money back? Company and total of the credit note.
-- ? credit notes: company and total
SELECT a.company, b.total FROM accounts a JOIN billingDocs b ON a.accountId = b.accountId WHERE b.docType = 'credit note';
-- ? Which customers have never been billed?
SELECT company FROM accounts WHERE accountId NOT IN (SELECT accountId FROM billingDocs);
-- ? Share of seats really in use in 2024-01: company and active users over seats
-- ? How well are the seats used? For 2024-01 show company and active users divided by seats.
SELECT a.company, l.activeUsers / a.seats FROM accounts a JOIN logins l ON a.accountId = l.accountId WHERE l.yearMonth = '2024-01';
-- ? total of support tickets by month
SELECT yearMonth, SUM(supportTickets) FROM logins GROUP BY yearMonth;
-- ? Who has the most support tickets in one month? Company and month.
-- ? company and month of the highest ticket count
SELECT a.company, l.yearMonth FROM logins l JOIN accounts a ON l.accountId = a.accountId ORDER BY l.supportTickets DESC LIMIT 1;
-- ? Which seat price is the highest we charge?
SELECT MAX(seatPrice) FROM accounts;
-- ? Accounts that signed up in 2023, between 2023-01-01 and 2023-12-31
-- ? new customers from 2023-01-01 to 2023-12-31, by name
SELECT company FROM accounts WHERE signedUp BETWEEN '2023-01-01' AND '2023-12-31';
-- ? Our oldest customer
SELECT company FROM accounts ORDER BY signedUp LIMIT 1;
-- ? Net amount billed to each company, credit notes included, largest first
-- ? sum of all documents by company in descending order
SELECT a.company, SUM(b.total) FROM accounts a JOIN billingDocs b ON a.accountId = b.accountId GROUP BY a.accountId ORDER BY SUM(b.total) DESC;
-- ? Average number of seats of those still with us
SELECT AVG(seats) FROM accounts WHERE churnedOn IS NULL;
-- ? Which companies have more seats than average?
-- ? customers above the mean number of seats
SELECT company FROM accounts WHERE seats > (SELECT AVG(seats) FROM accounts);
-- ? Which reps have lost a customer?
SELECT salesRep FROM accounts WHERE churnedOn IS NOT NULL AND salesRep IS NOT NULL;
-- ? Countries with more than one customer
-- ? Where do we have at least two accounts? Country codes.
SELECT countryCode FROM accounts GROUP BY countryCode HAVING COUNT(*) > 1;
-- ? Team or starter accounts of Pete
SELECT company FROM accounts WHERE tier IN ('team', 'starter') AND salesRep = 'Pete';
-- ? Running accounts that show no logins at all
-- ? not churned, yet nobody ever logged in: which companies?
SELECT company FROM accounts WHERE churnedOn IS NULL AND accountId NOT IN (SELECT accountId FROM logins);
-- ? Tickets per active user, for each company in 2024-02
SELECT a.company, l.supportTickets / l.activeUsers FROM accounts a JOIN logins l ON a.accountId = l.accountId WHERE l.yearMonth = '2024-02';
-- ? How many documents are settled, and how much do they add up to?
-- ? count and sum of settled documents
SELECT COUNT(*), SUM(total) FROM billingDocs WHERE settled = 1;
-- ? Which accounts received an invoice and also a credit note? Companies.
SELECT a.company FROM accounts a JOIN billingDocs b ON a.accountId = b.accountId WHERE b.docType = 'invoice' INTERSECT SELECT a.company FROM accounts a JOIN billingDocs b ON a.accountId = b.accountId WHERE b.docType = 'credit note';
-- ? average seat price per tier, dearest tier on top
-- ? What's the mean price of a seat on each tier, from highest to lowest?
SELECT tier, AVG(seatPrice) FROM accounts GROUP BY tier ORDER BY AVG(seatPrice) DESC;
-- ? Who had more than one invoice?
SELECT a.company FROM accounts a JOIN billingDocs b ON a.accountId = b.accountId WHERE b.docType = 'invoice' GROUP BY a.accountId HAVING COUNT(*) > 1;
-- ? By how much do the most and the least active months of Fjord Foods differ, in active users?
-- ? range of active users (max less min) for Fjord Foods
SELECT MAX(l.activeUsers) - MIN(l.activeUsers) FROM logins l JOIN accounts a ON l.accountId = a.accountId WHERE a.company = 'Fjord Foods';
