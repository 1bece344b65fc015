-- Project tasks and time sheets of an engineering office.
CREATE TABLE PROJ (
  P_NO TEXT PRIMARY KEY,
  P_TITLE TEXT,
  P_CLIENT TEXT,
  P_BUDGET_H INTEGER,
  P_MGR INTEGER REFERENCES EMPL(E_NO),
  P_STATE TEXT
);
CREATE TABLE EMPL (
  E_NO INTEGER PRIMARY KEY,
  E_NAME TEXT,
  E_TITLE TEXT,
  E_WEEK_H REAL,
  E_COST_H REAL
);
CREATE TABLE TASK (
  T_NO INTEGER PRIMARY KEY,
  P_NO TEXT REFERENCES PROJ(P_NO),
  T_NAME TEXT,
  T_PLAN_H INTEGER,
  T_DEADLINE TEXT,
  T_DONE INTEGER
);
CREATE TABLE HRS (
  H_ID INTEGER PRIMARY KEY,
  T_NO INTEGER REFERENCES TASK(T_NO),
  E_NO INTEGER REFERENCES EMPL(E_NO),
  H_DATE TEXT,
  H_QTY REAL,
  H_OVERTIME INTEGER
);
INSERT INTO EMPL VALUES (1,'Ida Frost','engineer',40,62),(2,'Ravi Menon','engineer',32,58),(3,'Paul Adler','draughtsman',40,41),(4,'Greta Lind','manager',40,85),(5,'Tom Yates','student',20,19),(6,'Sonja Paik','manager',30,80);
INSERT INTO PROJ VALUES ('B-17','Footbridge Ostrow','City of Ostrow',600,4,'running'),('H-03','School heating','County',250,4,'closed'),('B-21','Parking deck','Galleria Ltd',900,6,'running'),('W-02','Flood wall','Water Board',400,NULL,'planned'),('H-05','Hotel ventilation','Seeblick AG',150,6,'running');
INSERT INTO TASK VALUES (1,'B-17','soil survey',40,'2024-02-15',1),(2,'B-17','static calculation',120,'2024-04-30',0),(3,'B-17','drawings',80,'2024-05-31',0),(4,'H-03','load calculation',30,'2023-11-10',1),(5,'B-21','static calculation',200,'2024-06-30',0),(6,'B-21','tender documents',60,'2024-09-15',0),(7,'H-05','duct plan',50,'2024-03-31',0),(8,'H-03','site supervision',60,'2024-01-31',1);
INSERT INTO HRS VALUES (1,1,1,'2024-02-05',8,0),(2,1,5,'2024-02-06',6,0),(3,2,1,'2024-03-04',10,1),(4,2,2,'2024-03-05',8,0),(5,3,3,'2024-03-11',7.5,0),(6,5,2,'2024-03-12',6,0),(7,7,3,'2024-03-13',11,1),(8,8,4,'2024-01-22',5,0),(9,2,1,'2024-03-18',9,1),(10,4,2,'2023-11-06',7,0);

-- ? Which tasks are finished?
SELECT T_NAME FROM TASK WHERE T_DONE = 1;
-- ? Which project has no manager yet?
-- ? project title where the manager is missing
SELECT P_TITLE FROM PROJ WHERE P_MGR IS NULL;
-- ? Who manages the parking deck?
SELECT e.E_NAME FROM EMPL e JOIN PROJ p ON e.E_NO = p.P_MGR WHERE p.P_TITLE = 'Parking deck';
-- ? biggest project by budgeted hours
-- ? On which project may we spend the most hours?
SELECT P_TITLE FROM PROJ ORDER BY P_BUDGET_H DESC LIMIT 1;
-- ? How many hours have been booked on each project? Title and total.
SELECT p.P_TITLE, SUM(h.H_QTY) FROM PROJ p JOIN TASK t ON p.P_NO = t.P_NO JOIN HRS h ON t.T_NO = h.T_NO GROUP BY p.P_NO;
-- ? What did these hours cost us, project by project? Project number and hours times cost per hour.
-- ? labour cost for each project number
SELECT t.P_NO, SUM(h.H_QTY * e.E_COST_H) FROM TASK t JOIN HRS h ON t.T_NO = h.T_NO JOIN EMPL e ON h.E_NO = e.E_NO GROUP BY t.P_NO;
-- ? Overtime: who and when?
SELECT e.E_NAME, h.H_DATE FROM EMPL e JOIN HRS h ON e.E_NO = h.E_NO WHERE h.H_OVERTIME = 1;
-- ? Who is part-time, meaning less than 40 hours a week?
-- ? employees with under 40 hours per week
SELECT E_NAME FROM EMPL WHERE E_WEEK_H < 40;
-- ? tasks nobody has worked on so far
SELECT T_NAME FROM TASK WHERE T_NO NOT IN (SELECT T_NO FROM HRS);
-- ? Who hasn't booked a single hour?
-- ? names of people with an empty time sheet
SELECT E_NAME FROM EMPL WHERE E_NO NOT IN (SELECT E_NO FROM HRS);
-- ? Projects for which no tasks have been defined
SELECT P_TITLE FROM PROJ WHERE P_NO NOT IN (SELECT P_NO FROM TASK);
-- ? Open tasks due before 2024-05-15, with the project they belong to
-- ? What isn't done yet and has a deadline earlier than 2024-05-15? Task and project title.
SELECT t.T_NAME, p.P_TITLE FROM TASK t JOIN PROJ p ON t.P_NO = p.P_NO WHERE t.T_DONE = 0 AND t.T_DEADLINE < '2024-05-15';
-- ? planned hours per project number
SELECT P_NO, SUM(T_PLAN_H) FROM TASK GROUP BY P_NO;
-- ? In which projects do the planned task hours exceed 200 in total? Titles.
-- ? project titles with more than 200 planned hours over all tasks
SELECT p.P_TITLE FROM PROJ p JOIN TASK t ON p.P_NO = t.P_NO GROUP BY p.P_NO HAVING SUM(t.T_PLAN_H) > 200;
-- ? Longest day: who worked the most hours in one entry, and when?
SELECT e.E_NAME, h.H_DATE FROM HRS h JOIN EMPL e ON h.E_NO = e.E_NO ORDER BY h.H_QTY DESC LIMIT 1;
-- ? average cost per hour by job title
-- ? What does an hour of an engineer, a manager and so on cost on average?
SELECT E_TITLE, AVG(E_COST_H) FROM EMPL GROUP BY E_TITLE;
-- ? Who costs more an hour than the average colleague?
SELECT E_NAME FROM EMPL WHERE E_COST_H > (SELECT AVG(E_COST_H) FROM EMPL);
-- ? Which tasks have had more than one person on them?
-- ? task names worked on by at least two different people
SELECT t.T_NAME FROM TASK t JOIN HRS h ON t.T_NO = h.T_NO GROUP BY t.T_NO HAVING COUNT(DISTINCT h.E_NO) > 1;
-- ? Hours booked between 2024-03-01 and 2024-03-15 in total
SELECT SUM(H_QTY) FROM HRS WHERE H_DATE BETWEEN '2024-03-01' AND '2024-03-15';
-- ? Has Greta Lind been working on one of her own projects? Title please.
-- ? projects on which the manager booked hours personally
SELECT p.P_TITLE FROM PROJ p JOIN TASK t ON p.P_NO = t.P_NO JOIN HRS h ON t.T_NO = h.T_NO WHERE h.E_NO = p.P_MGR;
-- ? number of projects per state
SELECT P_STATE, COUNT(*) FROM PROJ GROUP BY P_STATE;
-- ? Clients of running projects in alphabetical order
-- ? For whom are we working just now (running projects)? Sort the clients by name.
SELECT P_CLIENT FROM PROJ WHERE P_STATE = 'running' ORDER BY P_CLIENT;
-- ? Who worked for the County?
SELECT DISTINCT e.E_NAME FROM EMPL e JOIN HRS h ON e.E_NO = h.E_NO JOIN TASK t ON h.T_NO = t.T_NO JOIN PROJ p ON t.P_NO = p.P_NO WHERE p.P_CLIENT = 'County';
-- ? Which task names occur in more than one project?
-- ? tasks of the same name found in two or more projects
SELECT T_NAME FROM TASK GROUP BY T_NAME HAVING COUNT(DISTINCT P_NO) > 1;
-- ? How many hours are left of the plan of each task that's been worked on? Task number, plan less booked.
-- ? remaining hours per task number: planned minus booked
SELECT t.T_NO, t.T_PLAN_H - SUM(h.H_QTY) FROM TASK t JOIN HRS h ON t.T_NO = h.T_NO GROUP BY t.T_NO;
-- ? everyone with the title engineer or draughtsman by hourly cost, dearest first
SELECT E_NAME FROM EMPL WHERE E_TITLE IN ('engineer', 'draughtsman') ORDER BY E_COST_H DESC;
-- ? Who booked hours on both B-17 and B-21?
-- ? people active in project B-17 as well as B-21
SELECT e.E_NAME FROM EMPL e JOIN HRS h ON e.E_NO = h.E_NO JOIN TASK t ON h.T_NO = t.T_NO WHERE t.P_NO = 'B-17' INTERSECT SELECT e.E_NAME FROM EMPL e JOIN HRS h ON e.E_NO = h.E_NO JOIN TASK t ON h.T_NO = t.T_NO WHERE t.P_NO = 'B-21';
-- ? every kind of calculation still to be done: task name and deadline
SELECT T_NAME, T_DEADLINE FROM TASK WHERE T_NAME LIKE '%calculation%' AND T_DONE = 0;
-- ? How many projects does each manager look after? Name and number.
-- ? projects per manager
SELECT e.E_NAME, COUNT(*) FROM EMPL e JOIN PROJ p ON e.E_NO = p.P_MGR GROUP BY e.E_NO;
-- ? difference between the largest and the smallest plan for a task, in hours
SELECT MAX(T_PLAN_H) - MIN(T_PLAN_H) FROM TASK;
