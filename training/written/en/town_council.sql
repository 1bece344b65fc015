-- Town council: parties, councillors, committees, motions and how councillors voted on them.
CREATE TABLE party (
  party_abbr TEXT PRIMARY KEY,
  party_name TEXT,
  in_coalition TEXT
);
CREATE TABLE councillor (
  cllr_id INTEGER PRIMARY KEY,
  cllr_name TEXT,
  gender TEXT,
  born INTEGER,
  ward TEXT,
  party_abbr TEXT REFERENCES party(party_abbr),
  first_elected INTEGER
);
CREATE TABLE motion (
  motion_no INTEGER PRIMARY KEY,
  subject TEXT,
  proposer INTEGER REFERENCES councillor(cllr_id),
  seconder INTEGER REFERENCES councillor(cllr_id),
  debated_on TEXT,
  cost_estimate REAL,
  carried TEXT
);
CREATE TABLE vote (
  motion_no INTEGER REFERENCES motion(motion_no),
  cllr_id INTEGER REFERENCES councillor(cllr_id),
  choice TEXT,
  PRIMARY KEY (motion_no, cllr_id)
);
INSERT INTO party VALUES
 ('CIV','Civic Alliance','Y'),('GRN','Green Future','Y'),('LAB','Labour Union','N'),('IND','Independents','N'),('HOM','Homeowners League','N');
INSERT INTO councillor VALUES
 (1,'Agnes Whitby','F',1952,'Castle','CIV',1999),(2,'Ron Petty','M',1961,'Castle','LAB',2011),(3,'Leila Nasser','F',1985,'Riverside','GRN',2019),(4,'Hugh Dorset','M',1947,'Abbey','IND',1991),
 (5,'Simone Carr','F',1978,'Abbey','CIV',2015),(6,'Kofi Mensah','M',1990,'Riverside','LAB',2023),(7,'Nell Ashby','F',1993,'Station','GRN',2023),(8,'Percy Lane','M',1970,'Station','CIV',2007);
INSERT INTO motion VALUES
 (41,'Bus lane on Bridge Street',3,7,'2023-10-04',85000,'Y'),(42,'New roof for the library',1,5,'2023-10-04',240000,'Y'),(43,'Ban on fireworks',7,3,'2023-11-08',0,'N'),
 (44,'Free swimming for children',2,6,'2023-12-06',60000,'N'),(45,'Parking permits',8,1,'2024-01-10',12000,'Y'),(46,'Twinning with Treviso',4,NULL,'2024-02-07',5000,'N'),(47,'Trees for Station Square',3,5,'2024-02-07',30000,'Y');
INSERT INTO vote VALUES
 (41,1,'yes'),(41,2,'no'),(41,3,'yes'),(41,5,'yes'),(41,4,'no'),(42,1,'yes'),(42,2,'yes'),(42,3,'yes'),(43,3,'yes'),(43,7,'yes'),(43,4,'no'),(43,1,'no'),(43,8,'no'),(44,2,'yes'),(44,6,'yes'),(44,1,'no'),(44,5,'abstain'),(45,8,'yes'),(45,1,'yes'),(45,3,'abstain'),(47,3,'yes'),(47,2,'yes');

-- ? Which motions went through?
-- ? subjects of the motions that were carried
SELECT subject FROM motion WHERE carried = 'Y';
-- ? Who's the oldest member of the council?
SELECT cllr_name FROM councillor ORDER BY born LIMIT 1;
-- ? Which parties govern the town?
-- ? names of the coalition parties
SELECT party_name FROM party WHERE in_coalition = 'Y';
-- ? Which women sit for the Civic Alliance?
SELECT c.cllr_name FROM councillor c JOIN party p ON c.party_abbr = p.party_abbr WHERE c.gender = 'F' AND p.party_name = 'Civic Alliance';
-- ? Number of seats by party name, strongest first
-- ? How many councillors does each party have? Put the biggest party first.
SELECT p.party_name, COUNT(*) FROM party p JOIN councillor c ON p.party_abbr = c.party_abbr GROUP BY p.party_abbr ORDER BY COUNT(*) DESC;
-- ? Which party didn't win a seat?
SELECT party_name FROM party WHERE party_abbr NOT IN (SELECT party_abbr FROM councillor);
-- ? Who put forward the ban on fireworks?
-- ? proposer of the motion 'Ban on fireworks'
SELECT c.cllr_name FROM councillor c JOIN motion m ON c.cllr_id = m.proposer WHERE m.subject = 'Ban on fireworks';
-- ? For every motion with a seconder: subject, proposer, seconder.
SELECT m.subject, p.cllr_name, s.cllr_name FROM motion m JOIN councillor p ON m.proposer = p.cllr_id JOIN councillor s ON m.seconder = s.cllr_id;
-- ? Which motion did nobody second?
-- ? the subject that lacks a seconder
SELECT subject FROM motion WHERE seconder IS NULL;
-- ? What was the most expensive proposal that failed?
-- ? dearest motion that was not carried
SELECT subject FROM motion WHERE carried = 'N' ORDER BY cost_estimate DESC LIMIT 1;
-- ? How do the votes on each motion split? Motion number, choice, count.
SELECT motion_no, choice, COUNT(*) FROM vote GROUP BY motion_no, choice;
-- ? Who abstained, and on what?
-- ? names and subjects for all abstentions
SELECT c.cllr_name, m.subject FROM vote v JOIN councillor c ON v.cllr_id = c.cllr_id JOIN motion m ON v.motion_no = m.motion_no WHERE v.choice = 'abstain';
-- ? Which motions were never voted on?
SELECT subject FROM motion WHERE motion_no NOT IN (SELECT motion_no FROM vote);
-- ? Who has voted against a Green Future proposal? Each name once.
SELECT DISTINCT c.cllr_name FROM vote v JOIN councillor c ON v.cllr_id = c.cllr_id JOIN motion m ON v.motion_no = m.motion_no JOIN councillor p ON m.proposer = p.cllr_id JOIN party g ON p.party_abbr = g.party_abbr WHERE v.choice = 'no' AND g.party_name = 'Green Future';
-- ? Total cost of the motions that were carried
-- ? What will the decisions we passed cost us altogether?
SELECT SUM(cost_estimate) FROM motion WHERE carried = 'Y';
-- ? Which proposals would cost nothing?
SELECT subject FROM motion WHERE cost_estimate = 0;
-- ? Who proposed more than one motion?
-- ? councillors behind two or more proposals
SELECT c.cllr_name FROM councillor c JOIN motion m ON c.cllr_id = m.proposer GROUP BY c.cllr_id HAVING COUNT(*) > 1;
-- ? Who on the council has never proposed a motion?
SELECT cllr_name FROM councillor WHERE cllr_id NOT IN (SELECT proposer FROM motion);
-- ? How old was each councillor when first elected? Name and age.
-- ? age at first election for everybody on the council
SELECT cllr_name, first_elected - born FROM councillor;
-- ? Councillors for Riverside or Station
SELECT cllr_name FROM councillor WHERE ward IN ('Riverside', 'Station');
-- ? How many men and how many women are on the council?
-- ? head count by gender
SELECT gender, COUNT(*) FROM councillor GROUP BY gender;
-- ? What was debated on or after 2024-01-10?
SELECT subject FROM motion WHERE debated_on >= '2024-01-10';
-- ? Which motions cost more than an average motion? Subject and cost.
-- ? subjects with an above-average cost estimate, and that estimate
SELECT subject, cost_estimate FROM motion WHERE cost_estimate > (SELECT AVG(cost_estimate) FROM motion);
-- ? Which wards are represented by both Civic Alliance (CIV) and Labour (LAB)?
SELECT ward FROM councillor WHERE party_abbr = 'CIV' INTERSECT SELECT ward FROM councillor WHERE party_abbr = 'LAB';
-- ? Who came in at the 2023 election?
-- ? newcomers first elected in 2023
SELECT cllr_name FROM councillor WHERE first_elected = 2023;
-- ? average year of birth per party abbreviation
SELECT party_abbr, AVG(born) FROM councillor GROUP BY party_abbr;
-- ? How often did Agnes Whitby vote yes?
-- ? number of yes votes cast by Agnes Whitby
SELECT COUNT(*) FROM vote v JOIN councillor c ON v.cllr_id = c.cllr_id WHERE c.cllr_name = 'Agnes Whitby' AND v.choice = 'yes';
-- ? Which motions had at least three yes votes? Subjects.
SELECT m.subject FROM motion m JOIN vote v ON m.motion_no = v.motion_no WHERE v.choice = 'yes' GROUP BY m.motion_no HAVING COUNT(*) >= 3;
-- ? Anything to do with the library? Subject and date of the debate.
-- ? motions that mention the library, with the day they were debated
SELECT subject, debated_on FROM motion WHERE subject LIKE '%library%';
-- ? Years between the longest and the shortest service, judging by first election
SELECT MAX(first_elected) - MIN(first_elected) FROM councillor;
