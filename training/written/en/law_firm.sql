-- Law firm: clients, lawyers, matters, time recorded and court hearings.
CREATE TABLE lawyers (
  init TEXT PRIMARY KEY,
  surname TEXT,
  position TEXT,
  specialty TEXT,
  hourly_fee REAL,
  called_to_bar INTEGER
);
CREATE TABLE clients (
  client_no INTEGER PRIMARY KEY,
  client_name TEXT,
  type TEXT,
  town TEXT
);
CREATE TABLE matters (
  matter_no TEXT PRIMARY KEY,
  client_no INTEGER REFERENCES clients(client_no),
  lead_lawyer TEXT REFERENCES lawyers(init),
  area TEXT,
  opened TEXT,
  closed TEXT,
  outcome TEXT,
  amount_at_stake REAL
);
CREATE TABLE timesheet (
  ts_id INTEGER PRIMARY KEY,
  matter_no TEXT REFERENCES matters(matter_no),
  lawyer TEXT REFERENCES lawyers(init),
  work_date TEXT,
  hours REAL,
  billable TEXT,
  activity TEXT
);
CREATE TABLE hearings (
  hearing_id INTEGER PRIMARY KEY,
  matter_no TEXT REFERENCES matters(matter_no),
  court TEXT,
  hearing_date TEXT,
  judge TEXT
);
INSERT INTO lawyers VALUES
 ('MGR','Granger','partner','litigation',420,1994),('TSO','Sorensen','partner','property',390,2001),('LPA','Patel','associate','employment',240,2016),('DWI','Wickham','associate','litigation',230,2018),('ECR','Crewe','trainee','none',110,NULL);
INSERT INTO clients VALUES
 (1,'Fennel Foods Ltd','company','Exeter'),(2,'Mr J. Lark','private','Exeter'),(3,'Torbay Marina','company','Torquay'),(4,'Ms R. Odell','private','Plymouth'),(5,'St Budoc Parish','charity','Plymouth'),(6,'Kelp Energy','company','Torquay');
INSERT INTO matters VALUES
 ('M22-08','1','MGR','contract dispute','2022-03-01','2023-02-10','won',350000),('M22-15','2','LPA','dismissal','2022-06-20','2022-11-30','settled',28000),('M23-02','3','TSO','lease','2023-01-12',NULL,NULL,900000),
 ('M23-07','4','DWI','personal injury','2023-04-03','2023-12-18','lost',60000),('M23-11','1','LPA','dismissal','2023-08-22',NULL,NULL,15000),('M23-14','5','TSO','boundary dispute','2023-10-05',NULL,NULL,40000);
INSERT INTO timesheet VALUES
 (1,'M22-08','MGR','2022-04-04',6.5,'Y','drafting'),(2,'M22-08','DWI','2022-04-05',8,'Y','research'),(3,'M22-15','LPA','2022-07-01',3,'Y','meeting'),(4,'M23-02','TSO','2023-02-01',4,'Y','drafting'),(5,'M23-02','ECR','2023-02-02',7,'N','research'),
 (6,'M23-07','DWI','2023-05-10',5.5,'Y','court'),(7,'M23-11','LPA','2023-09-01',2,'N','meeting'),(8,'M22-08','MGR','2022-12-12',7,'Y','court'),(9,'M23-02','MGR','2023-03-03',1,'Y','meeting');
INSERT INTO hearings VALUES
 (1,'M22-08','High Court','2022-12-12','Lord Arden'),(2,'M23-07','County Court','2023-05-10','Judge Bell'),(3,'M23-07','County Court','2023-11-02','Judge Rowe'),(4,'M22-15','Employment Tribunal','2022-10-18','Judge Imrie');

-- ? Which of our lawyers are partners?
SELECT surname FROM lawyers WHERE position = 'partner';
-- ? Which matters are still running? Numbers.
-- ? matter numbers that have not been closed
SELECT matter_no FROM matters WHERE closed IS NULL;
-- ? Who charges most per hour?
SELECT surname FROM lawyers ORDER BY hourly_fee DESC LIMIT 1;
-- ? Which case did we lose? Matter number and area.
-- ? number and area of the lost matter
SELECT matter_no, area FROM matters WHERE outcome = 'lost';
-- ? Clients for whom we have never handled a matter
SELECT client_name FROM clients WHERE client_no NOT IN (SELECT client_no FROM matters);
-- ? What is each recorded piece of work worth, hours times the lawyer's fee? Give the entry number and the value.
SELECT t.ts_id, t.hours * l.hourly_fee FROM timesheet t JOIN lawyers l ON t.lawyer = l.init;
-- ? How many hours has each lawyer written down? Surname and hours.
-- ? recorded hours per lawyer
SELECT l.surname, SUM(t.hours) FROM lawyers l JOIN timesheet t ON l.init = t.lawyer GROUP BY l.init;
-- ? How many billable hours went into Fennel Foods Ltd?
-- ? total billable time for the client Fennel Foods Ltd
SELECT SUM(t.hours) FROM timesheet t JOIN matters m ON t.matter_no = m.matter_no JOIN clients c ON m.client_no = c.client_no WHERE c.client_name = 'Fennel Foods Ltd' AND t.billable = 'Y';
-- ? Who leads the lease matter of Torbay Marina?
SELECT l.surname FROM lawyers l JOIN matters m ON l.init = m.lead_lawyer JOIN clients c ON m.client_no = c.client_no WHERE m.area = 'lease' AND c.client_name = 'Torbay Marina';
-- ? Lawyer not admitted to the bar yet
-- ? Which lawyer has no year of being called to the bar?
SELECT surname FROM lawyers WHERE called_to_bar IS NULL;
-- ? In which matters did somebody work who is not the lead lawyer? Matter number and surname.
SELECT m.matter_no, l.surname FROM matters m JOIN timesheet t ON m.matter_no = t.matter_no JOIN lawyers l ON t.lawyer = l.init WHERE t.lawyer <> m.lead_lawyer;
-- ? Which matters never came before a court?
-- ? matters without hearings (numbers)
SELECT matter_no FROM matters WHERE matter_no NOT IN (SELECT matter_no FROM hearings);
-- ? Number of matters per area of law
SELECT area, COUNT(*) FROM matters GROUP BY area;
-- ? Who came to us more than once?
-- ? clients with at least two matters
SELECT c.client_name FROM clients c JOIN matters m ON c.client_no = m.client_no GROUP BY c.client_no HAVING COUNT(*) >= 2;
-- ? Which judge heard the dismissal case?
SELECT h.judge FROM hearings h JOIN matters m ON h.matter_no = m.matter_no WHERE m.area = 'dismissal';
-- ? The matter with the most money at stake: number and client
-- ? In which matter, and for whom, is the largest amount at stake?
SELECT m.matter_no, c.client_name FROM matters m JOIN clients c ON m.client_no = c.client_no ORDER BY m.amount_at_stake DESC LIMIT 1;
-- ? average hourly fee by position
SELECT position, AVG(hourly_fee) FROM lawyers GROUP BY position;
-- ? What kinds of activity do we record? Each once.
-- ? distinct activities on the timesheets
SELECT DISTINCT activity FROM timesheet;
-- ? Company clients in Torquay
SELECT client_name FROM clients WHERE type = 'company' AND town = 'Torquay';
-- ? Hours we can't charge for, summed up by surname
-- ? How much non-billable time did each lawyer have?
SELECT l.surname, SUM(t.hours) FROM lawyers l JOIN timesheet t ON l.init = t.lawyer WHERE t.billable = 'N' GROUP BY l.init;
-- ? Which matters involve more money than the average matter?
SELECT matter_no FROM matters WHERE amount_at_stake > (SELECT AVG(amount_at_stake) FROM matters);
-- ? Which courts have we been to more than once?
-- ? courts with at least 2 of our hearings
SELECT court FROM hearings GROUP BY court HAVING COUNT(*) > 1;
-- ? Matters opened between 2023-01-01 and 2023-06-30, with their area
SELECT matter_no, area FROM matters WHERE opened BETWEEN '2023-01-01' AND '2023-06-30';
-- ? Who has been at the bar longest?
-- ? surname of the lawyer called to the bar first
SELECT surname FROM lawyers WHERE called_to_bar IS NOT NULL ORDER BY called_to_bar LIMIT 1;
-- ? Which lawyers have been in court according to their timesheets?
SELECT DISTINCT l.surname FROM lawyers l JOIN timesheet t ON l.init = t.lawyer WHERE t.activity = 'court';
-- ? Which lawyers lead no matter?
-- ? surnames of lawyers who aren't the lead on anything
SELECT surname FROM lawyers WHERE init NOT IN (SELECT lead_lawyer FROM matters);
-- ? any kind of dispute: matter numbers and areas with that word in the area
SELECT matter_no, area FROM matters WHERE area LIKE '%dispute%';
-- ? How much more does the dearest lawyer charge than the cheapest one?
-- ? difference of highest and lowest hourly fee
SELECT MAX(hourly_fee) - MIN(hourly_fee) FROM lawyers;
-- ? What fees have we earned on each matter, billable hours only? Matter number and sum.
SELECT t.matter_no, SUM(t.hours * l.hourly_fee) FROM timesheet t JOIN lawyers l ON t.lawyer = l.init WHERE t.billable = 'Y' GROUP BY t.matter_no;
-- ? On which matters have both Granger and Sorensen put in hours?
-- ? matter numbers with timesheet entries by Granger as well as by Sorensen
SELECT t.matter_no FROM timesheet t JOIN lawyers l ON t.lawyer = l.init WHERE l.surname = 'Granger' INTERSECT SELECT t.matter_no FROM timesheet t JOIN lawyers l ON t.lawyer = l.init WHERE l.surname = 'Sorensen';
