-- Small-town police: officers, cases, suspects and evidence.
CREATE TABLE officers (badge INTEGER PRIMARY KEY, name TEXT, rank TEXT, unit TEXT, joined INTEGER, partner INTEGER REFERENCES officers(badge), dog_handler INTEGER);
CREATE TABLE cases (case_no TEXT PRIMARY KEY, offence TEXT, reported TEXT, place TEXT, lead INTEGER REFERENCES officers(badge), damage REAL, solved_on TEXT, priority TEXT);
CREATE TABLE suspects (susp_id INTEGER PRIMARY KEY, alias TEXT, real_name TEXT, sex TEXT, height_cm INTEGER, prior_convictions INTEGER, in_custody TEXT);
CREATE TABLE involved (case_no TEXT REFERENCES cases(case_no), susp_id INTEGER REFERENCES suspects(susp_id), role TEXT, confessed INTEGER, PRIMARY KEY (case_no, susp_id));
CREATE TABLE evidence (ev_no INTEGER PRIMARY KEY, case_no TEXT REFERENCES cases(case_no), item TEXT, found_at TEXT, lab TEXT, fingerprint INTEGER, shelf TEXT);
INSERT INTO officers VALUES (11,'Vera Stahl','inspector','burglary',1999,14,0),(12,'Ron Baxter','sergeant','traffic',2007,NULL,0),(13,'Leah Osei','inspector','fraud',2011,NULL,0),(14,'Tim Kruger','constable','burglary',2020,11,0),(15,'Dana Wolf','sergeant','patrol',2014,16,1),(16,'Nico Hahn','constable','patrol',2023,15,0);
INSERT INTO cases VALUES ('24-001','burglary','2024-01-04','Mill Street',11,8400,'2024-02-20','high'),('24-002','hit and run','2024-01-12','Ring Road',12,3100,NULL,'high'),('24-003','bicycle theft','2024-01-30','Station',15,650,NULL,'low'),('24-004','fraud','2024-02-14','online',13,52000,'2024-06-11','medium'),('24-005','burglary','2024-03-03','Harbour Row',11,2300,NULL,'medium'),('24-006','graffiti','2024-03-19','Station',NULL,900,'2024-03-20','low'),('24-007','bicycle theft','2024-04-02','Grammar School',15,420,'2024-04-09','low');
INSERT INTO suspects VALUES (1,'Slim','Kevin Rudd','M',191,4,'Y'),(2,'The Duchess','Irma Lavalle','F',164,1,'N'),(3,'Spray','Leo Banks','M',175,0,'N'),(4,NULL,'Oskar Tamm','M',182,0,'N'),(5,'Magpie','Nelly Frost','F',158,7,'Y'),(6,'Turbo',NULL,'M',180,NULL,'N');
INSERT INTO involved VALUES ('24-001',1,'burglar',1),('24-001',5,'lookout',0),('24-004',2,'mastermind',0),('24-006',3,'sprayer',1),('24-005',1,'burglar',0),('24-007',5,'thief',1),('24-002',6,'driver',0);
INSERT INTO evidence VALUES (1,'24-001','crowbar','garden','done',1,'E4'),(2,'24-001','glove','kitchen','pending',0,'E4'),(3,'24-002','headlight glass','Ring Road','done',0,'T1'),(4,'24-004','laptop','flat','done',1,'F2'),(5,'24-005','shoe print','cellar','pending',0,NULL),(6,'24-006','spray can','bin','done',1,'G7'),(7,'24-007','bolt cutter','bush','done',1,'E5');

-- ? Which cases are still unsolved?
-- ? open case numbers
SELECT case_no FROM cases WHERE solved_on IS NULL;
-- ? Which case did the most damage? Offence and sum.
SELECT offence, damage FROM cases ORDER BY damage DESC LIMIT 1;
-- ? Who leads the fraud case?
-- ? lead officer of the fraud case
SELECT officers.name FROM officers JOIN cases ON cases.lead = officers.badge WHERE cases.offence = 'fraud';
-- ? Which case has no lead officer?
SELECT case_no FROM cases WHERE lead IS NULL;
-- ? Who is Tim Kruger's partner?
-- ? partner of Tim Kruger
SELECT p.name FROM officers o JOIN officers p ON p.badge = o.partner WHERE o.name = 'Tim Kruger';
-- ? Who patrols alone, without a partner?
SELECT name FROM officers WHERE partner IS NULL;
-- ? Who works with a dog?
SELECT name FROM officers WHERE dog_handler = 1;
-- ? Which officers are leading no case?
-- ? officers without a case of their own
SELECT name FROM officers WHERE badge NOT IN (SELECT lead FROM cases WHERE lead IS NOT NULL);
-- ? Who has more than one case on the desk as lead?
SELECT officers.name FROM officers JOIN cases ON cases.lead = officers.badge GROUP BY officers.badge HAVING COUNT(*) > 1;
-- ? Which suspects are behind bars, in custody?
-- ? real names of those in custody
SELECT real_name FROM suspects WHERE in_custody = 'Y';
-- ? What is The Duchess really called?
SELECT real_name FROM suspects WHERE alias = 'The Duchess';
-- ? Whose real name is still unknown? Give the alias.
SELECT alias FROM suspects WHERE real_name IS NULL;
-- ? Who is a first-timer with 0 prior convictions? Real names.
-- ? suspects without a criminal record (0 convictions), real names
SELECT real_name FROM suspects WHERE prior_convictions = 0;
-- ? A witness says he was tall: which male suspects are over 180 cm? Real names.
SELECT real_name FROM suspects WHERE sex = 'M' AND height_cm > 180;
-- ? Who confessed to something? Real names.
-- ? suspects who made a confession
SELECT suspects.real_name FROM suspects JOIN involved ON involved.susp_id = suspects.susp_id WHERE involved.confessed = 1;
-- ? Who is involved in more than one case? Alias.
SELECT suspects.alias FROM suspects JOIN involved ON involved.susp_id = suspects.susp_id GROUP BY suspects.susp_id HAVING COUNT(*) > 1;
-- ? For which cases have we no suspect at all? Number and offence.
-- ? cases without a suspect: number, offence
SELECT case_no, offence FROM cases WHERE case_no NOT IN (SELECT case_no FROM involved);
-- ? Which suspect isn't connected with any case?
SELECT real_name FROM suspects WHERE susp_id NOT IN (SELECT susp_id FROM involved);
-- ? Who had a hand in the break-in at Mill Street? Real name and role.
-- ? suspects of the Mill Street case and their roles
SELECT suspects.real_name, involved.role FROM involved JOIN suspects ON suspects.susp_id = involved.susp_id JOIN cases ON cases.case_no = involved.case_no WHERE cases.place = 'Mill Street';
-- ? What evidence do we have in case 24-001?
SELECT item FROM evidence WHERE case_no = '24-001';
-- ? On which objects were fingerprints found?
-- ? items with a fingerprint
SELECT item FROM evidence WHERE fingerprint = 1;
-- ? What is the lab still working on? Lab pending.
SELECT item FROM evidence WHERE lab = 'pending';
-- ? Which piece of evidence has not been put on a shelf?
SELECT item FROM evidence WHERE shelf IS NULL;
-- ? In which open cases is there a suspect who's in custody already? Case numbers.
-- ? unsolved cases with an imprisoned suspect
SELECT cases.case_no FROM cases JOIN involved ON involved.case_no = cases.case_no JOIN suspects ON suspects.susp_id = involved.susp_id WHERE cases.solved_on IS NULL AND suspects.in_custody = 'Y';
-- ? How many cases of each offence, and what was the damage in total?
SELECT offence, COUNT(*), SUM(damage) FROM cases GROUP BY offence;
-- ? Where has more than one crime been reported?
-- ? places with repeated offences
SELECT place FROM cases GROUP BY place HAVING COUNT(*) > 1;
-- ? Cases reported from 2024-02-01 to 2024-03-31 in order of date: number and place
SELECT case_no, place FROM cases WHERE reported BETWEEN '2024-02-01' AND '2024-03-31' ORDER BY reported;
-- ? Which cases did more damage than the average case?
-- ? above-average damage, case numbers
SELECT case_no FROM cases WHERE damage > (SELECT AVG(damage) FROM cases);
-- ? Which offences have we had with high priority and also with medium priority?
SELECT offence FROM cases WHERE priority = 'high' INTERSECT SELECT offence FROM cases WHERE priority = 'medium';
-- ? Longest-serving officer and the year of joining
-- ? who has been on the force longest, and since when
SELECT name, joined FROM officers ORDER BY joined LIMIT 1;
