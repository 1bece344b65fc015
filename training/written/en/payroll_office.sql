-- Personnel and payroll of a manufacturing company: departments, staff, monthly pay slips and absences.
CREATE TABLE dept (
  dept_cd TEXT PRIMARY KEY,
  dept_name TEXT,
  site TEXT,
  head_emp INTEGER
);
CREATE TABLE emp (
  emp_id INTEGER PRIMARY KEY,
  surname TEXT,
  given TEXT,
  sex TEXT,
  birth_year INTEGER,
  entry_year INTEGER,
  dept_cd TEXT REFERENCES dept(dept_cd),
  contract TEXT,
  base_salary INTEGER
);
CREATE TABLE payslip (
  emp_id INTEGER REFERENCES emp(emp_id),
  period TEXT,
  gross REAL,
  tax REAL,
  bonus REAL,
  PRIMARY KEY (emp_id, period)
);
CREATE TABLE absence (
  abs_id INTEGER PRIMARY KEY,
  emp_id INTEGER REFERENCES emp(emp_id),
  kind TEXT,
  from_date TEXT,
  days INTEGER
);
INSERT INTO dept VALUES
 ('PRD','Production','Ghent',3),('FIN','Finance','Brussels',1),('LAB','Laboratory','Ghent',5),('HRM','Human resources','Brussels',8),('SEC','Security','Antwerp',NULL);
INSERT INTO emp VALUES
 (1,'Declercq','Anne','F',1970,1998,'FIN','permanent',5900),
 (2,'Maes','Koen','M',1985,2010,'FIN','permanent',3700),
 (3,'Willems','Bart','M',1966,1989,'PRD','permanent',5200),
 (4,'Yilmaz','Ayse','F',1994,2019,'PRD','permanent',2900),
 (5,'Peeters','Katrien','F',1979,2006,'LAB','permanent',4800),
 (6,'Nkosi','Thabo','M',1999,2023,'LAB','temporary',2600),
 (7,'Jacobs','Lien','F',2001,2023,'PRD','temporary',2450),
 (8,'Dubois','Marc','M',1974,2001,'HRM','permanent',4600),
 (9,'Goossens','Els','F',1990,2015,'HRM','part-time',1950);
INSERT INTO payslip VALUES
 (1,'2024-01',5900,2100,0),(2,'2024-01',3700,1100,250),(3,'2024-01',5200,1750,0),(4,'2024-01',3050,720,150),(6,'2024-01',2600,510,0),
 (1,'2024-02',5900,2350,900),(2,'2024-02',3700,1050,0),(3,'2024-02',5200,1750,0),(4,'2024-02',2900,660,0),(5,'2024-02',4800,1600,400);
INSERT INTO absence VALUES
 (1,4,'sick','2024-01-08',3),(2,2,'holiday','2024-01-22',5),(3,4,'sick','2024-02-19',8),(4,9,'parental','2024-02-01',60),(5,3,'holiday','2024-02-12',5),(6,7,'sick','2024-03-04',1),(7,1,'training','2024-03-11',2);

-- ? Who earns the most, going by base salary?
-- ? first name and surname of the best paid employee (base salary)
SELECT given, surname FROM emp ORDER BY base_salary DESC LIMIT 1;
-- ? Surnames of all the women on the staff
SELECT surname FROM emp WHERE sex = 'F';
-- ? Which departments are in Ghent?
SELECT dept_name FROM dept WHERE site = 'Ghent';
-- ? Who is the youngest of us?
-- ? given name and surname of the employee born last
SELECT given, surname FROM emp ORDER BY birth_year DESC LIMIT 1;
-- ? How many people work in Production?
SELECT COUNT(*) FROM emp e JOIN dept d ON e.dept_cd = d.dept_cd WHERE d.dept_name = 'Production';
-- ? Which department has no head?
-- ? For which department is the boss's post vacant?
SELECT dept_name FROM dept WHERE head_emp IS NULL;
-- ? Name each department with the surname of whoever runs it.
SELECT d.dept_name, e.surname FROM dept d JOIN emp e ON d.head_emp = e.emp_id;
-- ? Which departments are headed by a woman?
-- ? departments with a female boss
SELECT d.dept_name FROM dept d JOIN emp e ON d.head_emp = e.emp_id WHERE e.sex = 'F';
-- ? Who has been off sick? Surnames, no duplicates.
SELECT DISTINCT e.surname FROM emp e JOIN absence a ON e.emp_id = a.emp_id WHERE a.kind = 'sick';
-- ? How many sick days did Ayse Yilmaz have altogether?
SELECT SUM(a.days) FROM absence a JOIN emp e ON a.emp_id = e.emp_id WHERE e.given = 'Ayse' AND e.surname = 'Yilmaz' AND a.kind = 'sick';
-- ? Who has never been absent?
-- ? surnames of staff with a spotless attendance, not one absence on file
SELECT surname FROM emp WHERE emp_id NOT IN (SELECT emp_id FROM absence);
-- ? Average base salary by department name
SELECT d.dept_name, AVG(e.base_salary) FROM emp e JOIN dept d ON e.dept_cd = d.dept_cd GROUP BY d.dept_cd;
-- ? What do men make on average, in base salary?
-- ? mean base salary of our male employees
SELECT AVG(base_salary) FROM emp WHERE sex = 'M';
-- ? Who has a fixed-term contract? I mean the temporary people, given name and surname.
SELECT given, surname FROM emp WHERE contract = 'temporary';
-- ? Who got a bonus in 2024-01? Surname and amount.
-- ? bonuses paid out for 2024-01, with surnames
SELECT e.surname, p.bonus FROM emp e JOIN payslip p ON e.emp_id = p.emp_id WHERE p.period = '2024-01' AND p.bonus > 0;
-- ? For whom has no payslip been made yet?
SELECT surname FROM emp WHERE emp_id NOT IN (SELECT emp_id FROM payslip);
-- ? How much tax did we withhold in 2024-02?
-- ? total tax for the period 2024-02
SELECT SUM(tax) FROM payslip WHERE period = '2024-02';
-- ? What was left for each employee in 2024-01, gross less tax? Show surname and that figure.
SELECT e.surname, p.gross - p.tax FROM emp e JOIN payslip p ON e.emp_id = p.emp_id WHERE p.period = '2024-01';
-- ? How old was everybody when they joined? Surname and age in years.
-- ? age at entry for each surname
SELECT surname, entry_year - birth_year FROM emp;
-- ? Who has a lower base salary than the average?
SELECT surname FROM emp WHERE base_salary < (SELECT AVG(base_salary) FROM emp);
-- ? Which kind of absence costs us most days?
-- ? the absence type with the highest total of days
SELECT kind FROM absence GROUP BY kind ORDER BY SUM(days) DESC LIMIT 1;
-- ? Which colleague has served longest? Surname and the year they started.
SELECT surname, entry_year FROM emp ORDER BY entry_year LIMIT 1;
-- ? Which departments have more than two people?
-- ? department names with at least 3 staff
SELECT d.dept_name FROM dept d JOIN emp e ON d.dept_cd = e.dept_cd GROUP BY d.dept_cd HAVING COUNT(*) > 2;
-- ? Which departments currently have no staff whatsoever?
SELECT dept_name FROM dept WHERE dept_cd NOT IN (SELECT dept_cd FROM emp);
-- ? How many were recruited in each year since 2010?
SELECT entry_year, COUNT(*) FROM emp WHERE entry_year >= 2010 GROUP BY entry_year;
-- ? What's the span between top and bottom base salary in the laboratory?
-- ? highest minus lowest base salary, department Laboratory
SELECT MAX(e.base_salary) - MIN(e.base_salary) FROM emp e JOIN dept d ON e.dept_cd = d.dept_cd WHERE d.dept_name = 'Laboratory';
-- ? Absences of more than 5 days: who and what kind?
-- ? surname and reason of every absence longer than 5 days
SELECT e.surname, a.kind FROM emp e JOIN absence a ON e.emp_id = a.emp_id WHERE a.days > 5;
-- ? Count our permanent employees by sex.
SELECT sex, COUNT(*) FROM emp WHERE contract = 'permanent' GROUP BY sex;
-- ? Anyone with less base salary than their department's head? Surnames please, of the employees.
SELECT e.surname FROM emp e JOIN dept d ON e.dept_cd = d.dept_cd JOIN emp h ON d.head_emp = h.emp_id WHERE e.base_salary < h.base_salary;
-- ? Employees born in the 1990s, that is from 1990 to 1999: surname and birth year
SELECT surname, birth_year FROM emp WHERE birth_year BETWEEN 1990 AND 1999;
