-- Publisher of print and online magazines: titles, readers, subscriptions and the reminders sent.
CREATE TABLE mags (
  mag_code TEXT PRIMARY KEY,
  title TEXT,
  theme TEXT,
  issues_per_year INTEGER,
  yearly_price REAL,
  online_only INTEGER
);
CREATE TABLE readers (
  reader_id INTEGER PRIMARY KEY,
  name TEXT,
  country TEXT,
  student INTEGER,
  newsletter INTEGER
);
CREATE TABLE subs (
  sub_id INTEGER PRIMARY KEY,
  reader_id INTEGER REFERENCES readers(reader_id),
  mag_code TEXT REFERENCES mags(mag_code),
  start_date TEXT,
  end_date TEXT,
  paid REAL,
  gift_from INTEGER REFERENCES readers(reader_id)
);
CREATE TABLE reminders (
  rem_id INTEGER PRIMARY KEY,
  sub_id INTEGER REFERENCES subs(sub_id),
  sent_on TEXT,
  stage INTEGER
);
INSERT INTO mags VALUES
 ('BIRD','Feather & Field','nature',6,42,0),('TECH','Byteweek','technology',52,99,1),('KNIT','Loop and Purl','crafts',4,28,0),('HIST','Past Times','history',12,60,0),('CHES','Open File','games',10,55,0),('GARD','Green Corner','nature',12,48,0);
INSERT INTO readers VALUES
 (1,'Paula Stern','Austria',0,1),(2,'Giles Norton','Ireland',0,0),(3,'Mei Lin','Canada',1,1),(4,'Oskar Brandt','Austria',1,0),(5,'Fiona Keane','Ireland',0,1),(6,'Ravi Shah','Canada',0,0),(7,'Ute Brandt','Austria',0,1);
INSERT INTO subs VALUES
 (1,1,'BIRD','2022-01-01','2022-12-31',42,NULL),(2,1,'HIST','2023-03-01',NULL,60,NULL),(3,2,'TECH','2021-06-01',NULL,89,NULL),(4,3,'TECH','2023-09-01',NULL,49.5,NULL),
 (5,4,'CHES','2022-10-01','2023-09-30',55,7),(6,5,'KNIT','2023-01-15',NULL,28,2),(7,5,'BIRD','2023-02-01','2024-01-31',0,NULL),(8,7,'HIST','2020-05-01',NULL,54,NULL),(9,3,'BIRD','2024-01-01',NULL,21,NULL);
INSERT INTO reminders VALUES
 (1,3,'2023-06-20',1),(2,3,'2023-07-20',2),(3,7,'2023-03-10',1),(4,7,'2023-04-10',2),(5,7,'2023-05-10',3),(6,9,'2024-02-05',1);

-- ? Which magazines exist only online?
SELECT title FROM mags WHERE online_only = 1;
-- ? Who has not signed up for the newsletter?
-- ? readers that don't want our newsletter
SELECT name FROM readers WHERE newsletter = 0;
-- ? What does a single issue of each magazine cost? Title and price per issue.
SELECT title, yearly_price / issues_per_year FROM mags;
-- ? Which subscriptions are still running? I only need their ids.
-- ? ids of the subscriptions without an end date
SELECT sub_id FROM subs WHERE end_date IS NULL;
-- ? Which title comes out most often?
SELECT title FROM mags ORDER BY issues_per_year DESC LIMIT 1;
-- ? Which magazine has no subscriber?
-- ? a title nobody has ever subscribed to
SELECT title FROM mags WHERE mag_code NOT IN (SELECT mag_code FROM subs);
-- ? Who gave a subscription as a present? Name of the giver and name of the one it went to.
SELECT g.name, r.name FROM subs s JOIN readers g ON s.gift_from = g.reader_id JOIN readers r ON s.reader_id = r.reader_id;
-- ? What have we earned per magazine? Title and total paid, best earner first.
-- ? total payments for each title from highest to lowest
SELECT m.title, SUM(s.paid) FROM mags m JOIN subs s ON m.mag_code = s.mag_code GROUP BY m.mag_code ORDER BY SUM(s.paid) DESC;
-- ? Which students read Byteweek?
SELECT r.name FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN mags m ON s.mag_code = m.mag_code WHERE m.title = 'Byteweek' AND r.student = 1;
-- ? Who got away with paying less than the full yearly price? Name and title.
-- ? readers who paid under list price, with the magazine
SELECT r.name, m.title FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN mags m ON s.mag_code = m.mag_code WHERE s.paid < m.yearly_price;
-- ? Number of readers in each country
SELECT country, COUNT(*) FROM readers GROUP BY country;
-- ? Which readers take no magazine at all?
-- ? people in the reader file without a subscription
SELECT name FROM readers WHERE reader_id NOT IN (SELECT reader_id FROM subs);
-- ? Who subscribes to more than one title?
SELECT r.name FROM readers r JOIN subs s ON r.reader_id = s.reader_id GROUP BY r.reader_id HAVING COUNT(*) > 1;
-- ? Who has had a third-stage reminder? Stage 3, I want the name.
-- ? name of the reader reminded up to stage 3
SELECT r.name FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN reminders m ON s.sub_id = m.sub_id WHERE m.stage = 3;
-- ? How many reminders have gone out for each subscription?
SELECT sub_id, COUNT(*) FROM reminders GROUP BY sub_id;
-- ? Average yearly price of our nature titles?
-- ? mean price per year, theme nature
SELECT AVG(yearly_price) FROM mags WHERE theme = 'nature';
-- ? Which titles cost more than the average per year?
SELECT title FROM mags WHERE yearly_price > (SELECT AVG(yearly_price) FROM mags);
-- ? Running subscriptions in Austria: reader and title
-- ? Which Austria based readers currently get what? (no end date)
SELECT r.name, m.title FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN mags m ON s.mag_code = m.mag_code WHERE r.country = 'Austria' AND s.end_date IS NULL;
-- ? Anyone called Brandt among our readers? Full names.
SELECT name FROM readers WHERE name LIKE '%Brandt';
-- ? Who was given a free subscription? I mean nothing was paid for it.
-- ? reader with a subscription paid at 0
SELECT r.name FROM readers r JOIN subs s ON r.reader_id = s.reader_id WHERE s.paid = 0;
-- ? Which subscription started first, and whose is it? Start date and name.
SELECT s.start_date, r.name FROM subs s JOIN readers r ON s.reader_id = r.reader_id ORDER BY s.start_date LIMIT 1;
-- ? How many subscriptions began in the period 2023-01-01 to 2023-12-31?
-- ? count the subscriptions whose start date lies between 2023-01-01 and 2023-12-31
SELECT COUNT(*) FROM subs WHERE start_date BETWEEN '2023-01-01' AND '2023-12-31';
-- ? Themes with two titles or more
SELECT theme FROM mags GROUP BY theme HAVING COUNT(*) >= 2;
-- ? In which countries is Feather & Field read?
-- ? countries of the Feather & Field subscribers
SELECT DISTINCT r.country FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN mags m ON s.mag_code = m.mag_code WHERE m.title = 'Feather & Field';
-- ? How much discount did each subscription of Past Times get, list price less what was paid? Subscription id and discount.
SELECT s.sub_id, m.yearly_price - s.paid FROM subs s JOIN mags m ON s.mag_code = m.mag_code WHERE m.title = 'Past Times';
-- ? Which running subscriptions have we never had to send a reminder for? Ids.
-- ? ids of subscriptions without end date and without any reminder
SELECT sub_id FROM subs WHERE end_date IS NULL AND sub_id NOT IN (SELECT sub_id FROM reminders);
-- ? Printed monthlies: titles with 12 issues a year that are not online only
SELECT title FROM mags WHERE issues_per_year = 12 AND online_only = 0;
-- ? When was the most recent reminder sent?
-- ? date of the last reminder
SELECT MAX(sent_on) FROM reminders;
-- ? average sum paid by students versus others
SELECT r.student, AVG(s.paid) FROM subs s JOIN readers r ON s.reader_id = r.reader_id GROUP BY r.student;
-- ? Which readers get a nature title but no history title?
-- ? names of those who subscribed to nature and never to history
SELECT r.name FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN mags m ON s.mag_code = m.mag_code WHERE m.theme = 'nature' EXCEPT SELECT r.name FROM readers r JOIN subs s ON r.reader_id = s.reader_id JOIN mags m ON s.mag_code = m.mag_code WHERE m.theme = 'history';
