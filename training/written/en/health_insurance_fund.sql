-- Statutory health insurance fund: insured people and their families, contributions, claims for treatment and providers.
CREATE TABLE insured (
  ins_no TEXT PRIMARY KEY,
  name TEXT,
  sex TEXT,
  born INTEGER,
  status TEXT,
  main_ins_no TEXT REFERENCES insured(ins_no),
  monthly_contrib REAL
);
CREATE TABLE provider (
  prov_id INTEGER PRIMARY KEY,
  prov_name TEXT,
  prov_type TEXT,
  town TEXT
);
CREATE TABLE treatment_claim (
  claim_id INTEGER PRIMARY KEY,
  ins_no TEXT REFERENCES insured(ins_no),
  prov_id INTEGER REFERENCES provider(prov_id),
  treated_on TEXT,
  service TEXT,
  billed REAL,
  covered REAL,
  state TEXT
);
INSERT INTO insured VALUES ('A100','Katrin Wolf','F',1979,'employee',NULL,412),('A101','Jonas Wolf','M',2012,'family','A100',0),('A102','Mia Wolf','F',2015,'family','A100',0),('A103','Stefan Gruber','M',1955,'pensioner',NULL,198),('A104','Zeynep Arslan','F',1998,'student',NULL,112),('A105','Lukas Horn','M',1984,'self-employed',NULL,655),('A106','Eva Horn','F',1986,'family','A105',0),('A107','Ida Kruse','F',1941,'pensioner',NULL,176);
INSERT INTO provider VALUES (1,'Dr Amsel','GP','Velden'),(2,'Clinic am See','hospital','Velden'),(3,'Dentist Rupp','dentist','Aurach'),(4,'Physio Plus','therapist','Aurach'),(5,'Dr Yilmaz','GP','Aurach'),(6,'Optik Klar','optician','Velden');
INSERT INTO treatment_claim VALUES (1,'A100',1,'2024-01-10','check-up',48,48,'paid'),(2,'A101',3,'2024-01-12','filling',160,120,'paid'),(3,'A103',2,'2024-01-20','hip operation',9800,9600,'paid'),(4,'A103',4,'2024-02-15','exercises',420,360,'open'),(5,'A104',1,'2024-02-20','check-up',48,48,'paid'),(6,'A105',3,'2024-03-01','crown',890,400,'open'),(7,'A107',2,'2024-03-04','x-ray',210,210,'paid'),(8,'A106',6,'2024-03-11','glasses',340,0,'rejected'),(9,'A107',5,'2024-03-18','check-up',52,52,'open');

-- ? Who is insured for free as family? Names.
-- ? names of insured people with the status family
SELECT name FROM insured WHERE status = 'family';
-- ? Through whom is each family member insured? Family member first, then the main insured person.
SELECT f.name, m.name FROM insured f JOIN insured m ON f.main_ins_no = m.ins_no;
-- ? Who pays the highest contribution?
-- ? insured person with the largest monthly contribution
SELECT name FROM insured ORDER BY monthly_contrib DESC LIMIT 1;
-- ? What do we take in every month in contributions?
SELECT SUM(monthly_contrib) FROM insured;
-- ? claims we refused: number and service
-- ? Which claims were rejected, and for what service?
SELECT claim_id, service FROM treatment_claim WHERE state = 'rejected';
-- ? Who hasn't cost us anything yet, without any claim?
SELECT name FROM insured WHERE ins_no NOT IN (SELECT ins_no FROM treatment_claim);
-- ? What must patients pay out of their own pocket? Claim number and billed less covered.
-- ? own share per claim
SELECT claim_id, billed - covered FROM treatment_claim;
-- ? every GP in Aurach
SELECT prov_name FROM provider WHERE prov_type = 'GP' AND town = 'Aurach';
-- ? Where was Stefan Gruber treated? Provider and service.
-- ? providers and services on Stefan Gruber's claims
SELECT p.prov_name, c.service FROM treatment_claim c JOIN provider p ON c.prov_id = p.prov_id JOIN insured i ON c.ins_no = i.ins_no WHERE i.name = 'Stefan Gruber';
-- ? most expensive treatment on our books: service and amount billed
SELECT service, billed FROM treatment_claim ORDER BY billed DESC LIMIT 1;
-- ? How much has been covered per provider, most first?
-- ? providers with the sum of what we covered, in descending order
SELECT p.prov_name, SUM(c.covered) FROM provider p JOIN treatment_claim c ON p.prov_id = c.prov_id GROUP BY p.prov_id ORDER BY SUM(c.covered) DESC;
-- ? number of insured by status
SELECT status, COUNT(*) FROM insured GROUP BY status;
-- ? Which claims were covered in full?
-- ? claims where we covered all that was billed
SELECT claim_id FROM treatment_claim WHERE covered = billed;
-- ? Women who had a check-up
SELECT i.name FROM insured i JOIN treatment_claim c ON i.ins_no = c.ins_no WHERE i.sex = 'F' AND c.service = 'check-up';
-- ? What does a check-up cost on average?
-- ? mean amount billed for a check-up
SELECT AVG(billed) FROM treatment_claim WHERE service = 'check-up';
-- ? Claims dearer than the average claim
SELECT claim_id FROM treatment_claim WHERE billed > (SELECT AVG(billed) FROM treatment_claim);
-- ? Who is our oldest member? Name and year of birth.
-- ? name and birth year of the person born first
SELECT name, born FROM insured ORDER BY born LIMIT 1;
-- ? Treatments between 2024-02-01 and 2024-03-05
SELECT claim_id FROM treatment_claim WHERE treated_on BETWEEN '2024-02-01' AND '2024-03-05';
-- ? Who has more than one claim?
-- ? insured people with two claims or more
SELECT i.name FROM insured i JOIN treatment_claim c ON i.ins_no = c.ins_no GROUP BY i.ins_no HAVING COUNT(*) > 1;
-- ? For what share of the bill did we pay on the open claims? Claim number, covered over billed.
SELECT claim_id, covered / billed FROM treatment_claim WHERE state = 'open';
-- ? Which providers treated family members, each once?
-- ? names of the providers used by people insured as family
SELECT DISTINCT p.prov_name FROM provider p JOIN treatment_claim c ON p.prov_id = c.prov_id JOIN insured i ON c.ins_no = i.ins_no WHERE i.status = 'family';
-- ? Amount billed by kind of provider
SELECT p.prov_type, SUM(c.billed) FROM provider p JOIN treatment_claim c ON p.prov_id = c.prov_id GROUP BY p.prov_type;
-- ? Who takes part as the main insured for more than one family member?
-- ? people with at least two relatives insured through them
SELECT m.name FROM insured f JOIN insured m ON f.main_ins_no = m.ins_no GROUP BY m.ins_no HAVING COUNT(*) >= 2;
-- ? pensioners and students with what they contribute
SELECT name, monthly_contrib FROM insured WHERE status IN ('pensioner', 'student');
-- ? Providers who have sent more than one bill
-- ? Which providers appear on at least two claims?
SELECT p.prov_name FROM provider p JOIN treatment_claim c ON p.prov_id = c.prov_id GROUP BY p.prov_id HAVING COUNT(*) > 1;
-- ? How many men and how many women do we insure?
SELECT sex, COUNT(*) FROM insured GROUP BY sex;
-- ? Everybody named Wolf, the eldest at the top
-- ? everyone called Wolf sorted by birth year, eldest first
SELECT name FROM insured WHERE name LIKE '%Wolf' ORDER BY born;
-- ? total still open, in money billed
SELECT SUM(billed) FROM treatment_claim WHERE state = 'open';
-- ? Which towns' providers have both paid and open claims?
-- ? towns with a paid claim as well as an open claim at their providers
SELECT p.town FROM provider p JOIN treatment_claim c ON p.prov_id = c.prov_id WHERE c.state = 'paid' INTERSECT SELECT p.town FROM provider p JOIN treatment_claim c ON p.prov_id = c.prov_id WHERE c.state = 'open';
-- ? born after Katrin Wolf: names
SELECT name FROM insured WHERE born > (SELECT born FROM insured WHERE name = 'Katrin Wolf');
