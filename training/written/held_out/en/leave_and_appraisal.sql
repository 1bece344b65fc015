-- HR of a chain of garden centres: stores, staff, leave requests and yearly appraisals.
CREATE TABLE Store (
  store_code TEXT PRIMARY KEY,
  store_town TEXT,
  opened INTEGER,
  headcount_plan INTEGER
);
CREATE TABLE Employee (
  staff_id INTEGER PRIMARY KEY,
  name TEXT,
  gender TEXT,
  job TEXT,
  store_code TEXT REFERENCES Store(store_code),
  supervisor INTEGER REFERENCES Employee(staff_id),
  hourly_wage REAL,
  leave_days INTEGER,
  left_year INTEGER
);
CREATE TABLE LeaveRequest (
  req_id INTEGER PRIMARY KEY,
  staff_id INTEGER REFERENCES Employee(staff_id),
  leave_type TEXT,
  first_day TEXT,
  days INTEGER,
  decision TEXT
);
CREATE TABLE Appraisal (
  staff_id INTEGER REFERENCES Employee(staff_id),
  year INTEGER,
  grade INTEGER,
  bonus REAL,
  PRIMARY KEY (staff_id, year)
);
INSERT INTO Store VALUES ('HUL','Hull',1994,14),('YRK','York',2007,9),('RIP','Ripon',2018,5),('SEL','Selby',2024,6);
INSERT INTO Employee VALUES (1,'Brenda Shaw','F','store manager','HUL',NULL,24,30,NULL),(2,'Colin Webb','M','gardener','HUL',1,14.5,25,NULL),(3,'Divya Nair','F','cashier','HUL',1,12.2,25,NULL),(4,'Ewan Muir','M','store manager','YRK',NULL,22.5,30,NULL),(5,'Fay Okoro','F','gardener','YRK',4,15.1,27,NULL),(6,'Glen Hart','M','driver','YRK',4,13.8,25,2023),(7,'Hanna Vik','F','store manager','RIP',NULL,20,28,NULL),(8,'Imran Ali','M','cashier','RIP',7,12,22,NULL);
INSERT INTO LeaveRequest VALUES (1,2,'annual','2024-02-12',5,'approved'),(2,3,'annual','2024-07-01',14,'approved'),(3,3,'unpaid','2024-10-01',10,'refused'),(4,5,'parental','2024-03-15',90,'approved'),(5,8,'annual','2024-04-20',3,'refused'),(6,1,'annual','2024-05-06',10,'approved'),(7,8,'study','2024-06-10',2,'pending'),(8,2,'annual','2024-08-19',10,'pending');
INSERT INTO Appraisal VALUES (1,2022,2,800),(1,2023,1,1200),(2,2022,3,0),(2,2023,2,400),(3,2023,4,0),(4,2022,2,700),(4,2023,3,200),(5,2023,1,900),(6,2022,5,0),(7,2023,2,600);

-- ? Who has left the company?
-- ? names of former employees
SELECT name FROM Employee WHERE left_year IS NOT NULL;
-- ? Which store is brand new, the last one opened? Town.
SELECT store_town FROM Store ORDER BY opened DESC LIMIT 1;
-- ? Who works under Ewan Muir?
-- ? staff supervised by Ewan Muir
SELECT e.name FROM Employee e JOIN Employee s ON e.supervisor = s.staff_id WHERE s.name = 'Ewan Muir';
-- ? women with the job of store manager
-- ? Which of the store managers are women?
SELECT name FROM Employee WHERE gender = 'F' AND job = 'store manager';
-- ? average hourly wage per job, best paid job first
SELECT job, AVG(hourly_wage) FROM Employee GROUP BY job ORDER BY AVG(hourly_wage) DESC;
-- ? Which leave requests are still to be decided? Employee and first day.
-- ? pending leave: who and from when?
SELECT e.name, l.first_day FROM LeaveRequest l JOIN Employee e ON l.staff_id = e.staff_id WHERE l.decision = 'pending';
-- ? Who was refused leave? Each once.
SELECT DISTINCT e.name FROM Employee e JOIN LeaveRequest l ON e.staff_id = l.staff_id WHERE l.decision = 'refused';
-- ? days of annual leave approved per employee
-- ? How many days of annual leave has everybody been granted (approved)? Name and days.
SELECT e.name, SUM(l.days) FROM Employee e JOIN LeaveRequest l ON e.staff_id = l.staff_id WHERE l.leave_type = 'annual' AND l.decision = 'approved' GROUP BY e.staff_id;
-- ? In which store does nobody work yet? Town.
SELECT store_town FROM Store WHERE store_code NOT IN (SELECT store_code FROM Employee);
-- ? Who hasn't asked for any leave?
-- ? employees without a leave request
SELECT name FROM Employee WHERE staff_id NOT IN (SELECT staff_id FROM LeaveRequest);
-- ? longest leave requested: who, what type, how many days
SELECT e.name, l.leave_type, l.days FROM LeaveRequest l JOIN Employee e ON l.staff_id = e.staff_id ORDER BY l.days DESC LIMIT 1;
-- ? Who got grade 1 in 2023?
-- ? employees with a 1 in the 2023 appraisal
SELECT e.name FROM Employee e JOIN Appraisal a ON e.staff_id = a.staff_id WHERE a.year = 2023 AND a.grade = 1;
-- ? bonuses by year
SELECT year, SUM(bonus) FROM Appraisal GROUP BY year;
-- ? Never appraised
-- ? Which people have not had an appraisal?
SELECT name FROM Employee WHERE staff_id NOT IN (SELECT staff_id FROM Appraisal);
-- ? Who was appraised in 2022 as well as in 2023?
SELECT e.name FROM Employee e JOIN Appraisal a ON e.staff_id = a.staff_id WHERE a.year = 2022 INTERSECT SELECT e.name FROM Employee e JOIN Appraisal a ON e.staff_id = a.staff_id WHERE a.year = 2023;
-- ? How many people has each store, by town?
-- ? staff count per town
SELECT s.store_town, COUNT(*) FROM Store s JOIN Employee e ON s.store_code = e.store_code GROUP BY s.store_code;
-- ? Posts to fill: planned headcount less actual staff for each store with staff. Town and number.
SELECT s.store_town, s.headcount_plan - COUNT(*) FROM Store s JOIN Employee e ON s.store_code = e.store_code GROUP BY s.store_code;
-- ? Who earns less per hour than average?
-- ? staff below the mean hourly wage, name and wage
SELECT name, hourly_wage FROM Employee WHERE hourly_wage < (SELECT AVG(hourly_wage) FROM Employee);
-- ? gardeners and cashiers with more than 22 days of leave
SELECT name FROM Employee WHERE job IN ('gardener', 'cashier') AND leave_days > 22;
-- ? Leave starting between 2024-03-01 and 2024-06-30, earliest first: name and first day
-- ? who is off from a date between 2024-03-01 and 2024-06-30? name and date, soonest first
SELECT e.name, l.first_day FROM LeaveRequest l JOIN Employee e ON l.staff_id = e.staff_id WHERE l.first_day BETWEEN '2024-03-01' AND '2024-06-30' ORDER BY l.first_day;
-- ? Which employees filed more than one request?
SELECT e.name FROM Employee e JOIN LeaveRequest l ON e.staff_id = l.staff_id GROUP BY e.staff_id HAVING COUNT(*) > 1;
-- ? wage gap to the supervisor: employee and supervisor's wage minus own
-- ? How much more per hour does each person's supervisor earn? Name of the employee and difference.
SELECT e.name, s.hourly_wage - e.hourly_wage FROM Employee e JOIN Employee s ON e.supervisor = s.staff_id;
-- ? Requests for more days than the employee has leave days: name, days asked for
SELECT e.name, l.days FROM LeaveRequest l JOIN Employee e ON l.staff_id = e.staff_id WHERE l.days > e.leave_days;
-- ? How do men and women compare in hourly wage, on average?
-- ? mean wage by gender
SELECT gender, AVG(hourly_wage) FROM Employee GROUP BY gender;
-- ? best bonus ever: who and in which year
SELECT e.name, a.year FROM Appraisal a JOIN Employee e ON a.staff_id = e.staff_id ORDER BY a.bonus DESC LIMIT 1;
-- ? Supervisors with more than one person under them
-- ? Who supervises at least two people?
SELECT s.name FROM Employee e JOIN Employee s ON e.supervisor = s.staff_id GROUP BY s.staff_id HAVING COUNT(*) >= 2;
-- ? What types of leave were refused or are pending? List each type once.
SELECT DISTINCT leave_type FROM LeaveRequest WHERE decision IN ('refused', 'pending');
-- ? bonus total of each town in 2023
-- ? Which towns earned how much in bonuses for 2023?
SELECT s.store_town, SUM(a.bonus) FROM Store s JOIN Employee e ON s.store_code = e.store_code JOIN Appraisal a ON e.staff_id = a.staff_id WHERE a.year = 2023 GROUP BY s.store_code;
-- ? appraised in 2023 without a bonus
SELECT e.name FROM Employee e JOIN Appraisal a ON e.staff_id = a.staff_id WHERE a.year = 2023 AND a.bonus = 0;
-- ? spread of hourly wages in Hull
SELECT MAX(e.hourly_wage) - MIN(e.hourly_wage) FROM Employee e JOIN Store s ON e.store_code = s.store_code WHERE s.store_town = 'Hull';
