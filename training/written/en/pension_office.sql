-- Pension office: insured persons, employment periods, pensions granted and payments.
CREATE TABLE insuredPerson (
  ssn TEXT PRIMARY KEY,
  lastName TEXT,
  firstName TEXT,
  sex TEXT,
  birthYear INTEGER,
  deathYear INTEGER,
  children INTEGER
);
CREATE TABLE employment (
  empId INTEGER PRIMARY KEY,
  ssn TEXT REFERENCES insuredPerson(ssn),
  employer TEXT,
  sector TEXT,
  fromYear INTEGER,
  toYear INTEGER,
  avgWage REAL
);
CREATE TABLE pension (
  pensionNo TEXT PRIMARY KEY,
  ssn TEXT REFERENCES insuredPerson(ssn),
  kind TEXT,
  grantedYear INTEGER,
  monthly REAL,
  caseworker TEXT,
  underReview TEXT
);
INSERT INTO insuredPerson VALUES ('P1','Sandoval','Elena','F',1950,NULL,3),('P2','Ortega','Luis','M',1944,2021,0),('P3','Brandt','Ulrike','F',1958,NULL,1),('P4','Novak','Karel','M',1961,NULL,2),('P5','Ito','Kenji','M',1972,NULL,0),('P6','Roth','Lea','F',1989,NULL,1),('P7','Ortega','Pilar','F',1948,NULL,0);
INSERT INTO employment VALUES (1,'P1','City Hospital','health',1970,1985,1400),(2,'P1','Clinic Rosa','health',1990,2015,2300),(3,'P2','Steelworks','industry',1960,2004,2100),(4,'P3','Primary School','education',1982,2023,2900),(5,'P4','Steelworks','industry',1980,2012,2500),(6,'P5','Harbour Bank','finance',1998,NULL,5200),(7,'P6','City Hospital','health',2013,NULL,3100),(8,'P5','Copy Shop','retail',1992,1997,900),(9,'P6','Harbour Bank','finance',2010,2012,1800);
INSERT INTO pension VALUES ('R-1','P1','old age',2015,1320,'Fink','N'),('R-2','P2','old age',2004,1710,'Fink','N'),('R-3','P7','widow',2021,980,'Marek','N'),('R-4','P4','disability',2012,1150,'Marek','Y'),('R-5','P3','old age',2023,1890,'Osman','N');

-- ? Who has died? First and last name.
-- ? names of the deceased, first name first
SELECT firstName, lastName FROM insuredPerson WHERE deathYear IS NOT NULL;
-- ? Which pensions are being checked at the moment?
SELECT pensionNo FROM pension WHERE underReview = 'Y';
-- ? highest monthly pension: last name and amount
-- ? Who gets the most a month, and how much?
SELECT p.lastName, n.monthly FROM insuredPerson p JOIN pension n ON p.ssn = n.ssn ORDER BY n.monthly DESC LIMIT 1;
-- ? Who doesn't get a pension yet? Last names.
SELECT lastName FROM insuredPerson WHERE ssn NOT IN (SELECT ssn FROM pension);
-- ? Number and average amount of each kind of pension
-- ? kinds of pension: how many, how much on average
SELECT kind, COUNT(*), AVG(monthly) FROM pension GROUP BY kind;
-- ? Who is still working, i.e. whose employment has no end?
-- ? last name and employer of people in a job that hasn't ended
SELECT p.lastName, e.employer FROM insuredPerson p JOIN employment e ON p.ssn = e.ssn WHERE e.toYear IS NULL;
-- ? How many years did each finished job last? Employment id and years.
SELECT empId, toYear - fromYear FROM employment WHERE toYear IS NOT NULL;
-- ? longest-serving person in one single finished job: last name and employer
-- ? Whose completed employment lasted longest, and where was it?
SELECT p.lastName, e.employer FROM insuredPerson p JOIN employment e ON p.ssn = e.ssn WHERE e.toYear IS NOT NULL ORDER BY e.toYear - e.fromYear DESC LIMIT 1;
-- ? How old were people when the pension was granted? Pension number and age.
SELECT n.pensionNo, n.grantedYear - p.birthYear FROM pension n JOIN insuredPerson p ON n.ssn = p.ssn;
-- ? what we pay out each month altogether
-- ? total of monthly pensions
SELECT SUM(monthly) FROM pension;
-- ? Women without children
SELECT lastName, firstName FROM insuredPerson WHERE sex = 'F' AND children = 0;
-- ? Who has worked at the Steelworks?
-- ? last names of former Steelworks people
SELECT p.lastName FROM insuredPerson p JOIN employment e ON p.ssn = e.ssn WHERE e.employer = 'Steelworks';
-- ? pensions handled by each caseworker
SELECT caseworker, COUNT(*) FROM pension GROUP BY caseworker;
-- ? Does anyone have more than one employment on record? Last names.
-- ? people with at least two jobs in their history
SELECT p.lastName FROM insuredPerson p JOIN employment e ON p.ssn = e.ssn GROUP BY p.ssn HAVING COUNT(*) > 1;
-- ? Who has never been employed? First and last name.
SELECT firstName, lastName FROM insuredPerson WHERE ssn NOT IN (SELECT ssn FROM employment);
-- ? average wage by sector, best paying sector first
-- ? Which sectors pay how much? Sector with the mean of the average wages, highest on top.
SELECT sector, AVG(avgWage) FROM employment GROUP BY sector ORDER BY AVG(avgWage) DESC;
-- ? Who draws a pension above the average? Last name and amount.
SELECT p.lastName, n.monthly FROM insuredPerson p JOIN pension n ON p.ssn = n.ssn WHERE n.monthly > (SELECT AVG(monthly) FROM pension);
-- ? pensions granted between 2010 and 2020
-- ? Which pensions were granted from 2010 to 2020?
SELECT pensionNo FROM pension WHERE grantedYear BETWEEN 2010 AND 2020;
-- ? youngest insured person
SELECT firstName, lastName FROM insuredPerson ORDER BY birthYear DESC LIMIT 1;
-- ? In which sectors have both men and women worked?
-- ? sectors with a male and with a female employee
SELECT e.sector FROM employment e JOIN insuredPerson p ON e.ssn = p.ssn WHERE p.sex = 'M' INTERSECT SELECT e.sector FROM employment e JOIN insuredPerson p ON e.ssn = p.ssn WHERE p.sex = 'F';
-- ? Sectors where only women have worked
SELECT e.sector FROM employment e JOIN insuredPerson p ON e.ssn = p.ssn WHERE p.sex = 'F' EXCEPT SELECT e.sector FROM employment e JOIN insuredPerson p ON e.ssn = p.ssn WHERE p.sex = 'M';
-- ? Which retired people came from health? Last names of those with a pension, each once.
-- ? pensioners who worked in the health sector, no repetition
SELECT DISTINCT p.lastName FROM insuredPerson p JOIN employment e ON p.ssn = e.ssn JOIN pension n ON p.ssn = n.ssn WHERE e.sector = 'health';
-- ? old age or widow's pensions over 1000: number and amount
SELECT pensionNo, monthly FROM pension WHERE kind IN ('old age', 'widow') AND monthly > 1000;
-- ? Total number of children by sex of the parent
-- ? children of insured men, children of insured women
SELECT sex, SUM(children) FROM insuredPerson GROUP BY sex;
-- ? Last names that occur more than once
SELECT lastName FROM insuredPerson GROUP BY lastName HAVING COUNT(*) > 1;
-- ? Employers of more than one of our people
-- ? employers where at least two different insured persons have worked
SELECT employer FROM employment GROUP BY employer HAVING COUNT(DISTINCT ssn) > 1;
-- ? Which caseworkers look after a woman's pension? Each once.
SELECT DISTINCT n.caseworker FROM pension n JOIN insuredPerson p ON n.ssn = p.ssn WHERE p.sex = 'F';
-- ? pension as a share of the wage for those who were in industry: last name, monthly over average wage
-- ? For people from industry, how much of the average wage does the pension replace? Last name and ratio.
SELECT p.lastName, n.monthly / e.avgWage FROM insuredPerson p JOIN employment e ON p.ssn = e.ssn JOIN pension n ON p.ssn = n.ssn WHERE e.sector = 'industry';
-- ? spread of monthly pensions, highest minus lowest
SELECT MAX(monthly) - MIN(monthly) FROM pension;
-- ? Who of the living was born before 1960? Last name and birth year, eldest first.
SELECT lastName, birthYear FROM insuredPerson WHERE deathYear IS NULL AND birthYear < 1960 ORDER BY birthYear;
