-- Recruitment agency: employers, vacancies, candidates, applications and interviews.
CREATE TABLE employers (
  employer_id INTEGER PRIMARY KEY,
  employer_name TEXT,
  sector TEXT,
  staff_count INTEGER
);
CREATE TABLE vacancies (
  vacancy_id INTEGER PRIMARY KEY,
  employer_id INTEGER REFERENCES employers(employer_id),
  job_title TEXT,
  location TEXT,
  salary_from INTEGER,
  salary_to INTEGER,
  remote_ok INTEGER,
  filled INTEGER
);
CREATE TABLE candidates (
  cand_id INTEGER PRIMARY KEY,
  cand_name TEXT,
  degree TEXT,
  years_exp INTEGER,
  wanted_salary INTEGER,
  lives_in TEXT
);
CREATE TABLE applications (
  app_id INTEGER PRIMARY KEY,
  cand_id INTEGER REFERENCES candidates(cand_id),
  vacancy_id INTEGER REFERENCES vacancies(vacancy_id),
  applied_on TEXT,
  result TEXT
);
CREATE TABLE interviews (
  int_id INTEGER PRIMARY KEY,
  app_id INTEGER REFERENCES applications(app_id),
  round INTEGER,
  held_on TEXT,
  score INTEGER
);
INSERT INTO employers VALUES
 (1,'Brightwater Engineering','manufacturing',450),(2,'Lumen Health','healthcare',1200),(3,'Fig & Thistle','hospitality',60),(4,'Cobalt Games','software',85),(5,'Parcelwise','logistics',2300);
INSERT INTO vacancies VALUES
 (10,1,'design engineer','Derby',38000,46000,0,0),(11,2,'ward nurse','Nottingham',30000,34000,0,1),(12,2,'data analyst','Nottingham',36000,42000,1,0),(13,3,'head chef','Lincoln',32000,38000,0,1),(14,4,'game programmer','Derby',42000,60000,1,0),(15,4,'office manager','Derby',27000,31000,0,0),(16,1,'welder','Lincoln',28000,33000,0,0);
INSERT INTO candidates VALUES
 (1,'Alice Brook','master',6,44000,'Derby'),(2,'Benedict Osei','bachelor',2,31000,'Lincoln'),(3,'Carla Mendes','none',15,36000,'Lincoln'),(4,'Dmitri Volkov','doctorate',9,62000,'Derby'),(5,'Erin Walsh','bachelor',4,33000,'Nottingham'),(6,'Farhan Malik','master',1,37000,'Nottingham'),(7,'Gwen Parry','none',3,29000,'Derby');
INSERT INTO applications VALUES
 (501,1,10,'2024-01-08','in process'),(502,5,11,'2024-01-10','hired'),(503,2,11,'2024-01-11','rejected'),(504,3,13,'2024-01-15','hired'),(505,4,14,'2024-01-20','in process'),(506,6,12,'2024-01-22','in process'),(507,1,14,'2024-02-01','rejected'),(508,7,15,'2024-02-06','in process'),(509,2,12,'2024-02-09','rejected');
INSERT INTO interviews VALUES
 (1,501,1,'2024-01-18',7),(2,502,1,'2024-01-19',9),(3,503,1,'2024-01-19',4),(4,504,1,'2024-01-24',8),(5,505,1,'2024-02-02',6),(6,501,2,'2024-02-05',8),(7,505,2,'2024-02-14',9),(8,506,1,'2024-02-15',5);

-- ? Which jobs are still to be filled?
-- ? titles of unfilled vacancies
SELECT job_title FROM vacancies WHERE filled = 0;
-- ? Who got a job through us?
-- ? names of candidates who were hired
SELECT c.cand_name FROM candidates c JOIN applications a ON c.cand_id = a.cand_id WHERE a.result = 'hired';
-- ? Which employer is the largest by headcount?
SELECT employer_name FROM employers ORDER BY staff_count DESC LIMIT 1;
-- ? For which employer do we have no vacancy on our books?
-- ? employers without vacancies
SELECT employer_name FROM employers WHERE employer_id NOT IN (SELECT employer_id FROM vacancies);
-- ? Which vacancies can be done from home? Title and employer.
SELECT v.job_title, e.employer_name FROM vacancies v JOIN employers e ON v.employer_id = e.employer_id WHERE v.remote_ok = 1;
-- ? How many people applied for each vacancy? Job title and count, most wanted job first.
SELECT v.job_title, COUNT(*) FROM vacancies v JOIN applications a ON v.vacancy_id = a.vacancy_id GROUP BY v.vacancy_id ORDER BY COUNT(*) DESC;
-- ? Nobody wants this one: which vacancy has no application?
-- ? job title without any applicant
SELECT job_title FROM vacancies WHERE vacancy_id NOT IN (SELECT vacancy_id FROM applications);
-- ? Which candidates want more than the job they applied for pays at most? Name and job title.
-- ? applicants whose desired salary is above the upper salary limit, with the job
SELECT c.cand_name, v.job_title FROM candidates c JOIN applications a ON c.cand_id = a.cand_id JOIN vacancies v ON a.vacancy_id = v.vacancy_id WHERE c.wanted_salary > v.salary_to;
-- ? Most experienced candidate?
SELECT cand_name FROM candidates ORDER BY years_exp DESC LIMIT 1;
-- ? How big is the salary range of each job, top minus bottom?
-- ? job title and width of the salary band
SELECT job_title, salary_to - salary_from FROM vacancies;
-- ? Candidates whose degree is given as none
SELECT cand_name FROM candidates WHERE degree = 'none';
-- ? Who has applied for more than one job?
-- ? names of candidates with several applications
SELECT c.cand_name FROM candidates c JOIN applications a ON c.cand_id = a.cand_id GROUP BY c.cand_id HAVING COUNT(*) > 1;
-- ? Average interview score of every candidate, by name
SELECT c.cand_name, AVG(i.score) FROM candidates c JOIN applications a ON c.cand_id = a.cand_id JOIN interviews i ON a.app_id = i.app_id GROUP BY c.cand_id;
-- ? Which applications made it to the second round?
-- ? application numbers with an interview in round 2
SELECT app_id FROM interviews WHERE round = 2;
-- ? Which applications never led to an interview? Numbers please.
SELECT app_id FROM applications WHERE app_id NOT IN (SELECT app_id FROM interviews);
-- ? What does a candidate ask for on average?
SELECT AVG(wanted_salary) FROM candidates;
-- ? Who asks for less than the average?
-- ? modest candidates: below-average wanted salary, name and figure
SELECT cand_name, wanted_salary FROM candidates WHERE wanted_salary < (SELECT AVG(wanted_salary) FROM candidates);
-- ? Candidates who applied for a job in the town they live in, with the job title
-- ? Who'd have a short way to work: name and title where home and job location are the same?
SELECT c.cand_name, v.job_title FROM candidates c JOIN applications a ON c.cand_id = a.cand_id JOIN vacancies v ON a.vacancy_id = v.vacancy_id WHERE c.lives_in = v.location;
-- ? vacancies per location
SELECT location, COUNT(*) FROM vacancies GROUP BY location;
-- ? Which sectors have two vacancies or more?
-- ? sectors that offer at least 2 jobs
SELECT e.sector FROM employers e JOIN vacancies v ON e.employer_id = v.employer_id GROUP BY e.sector HAVING COUNT(*) >= 2;
-- ? Who was turned down by Lumen Health? Every name once.
SELECT DISTINCT c.cand_name FROM candidates c JOIN applications a ON c.cand_id = a.cand_id JOIN vacancies v ON a.vacancy_id = v.vacancy_id JOIN employers e ON v.employer_id = e.employer_id WHERE a.result = 'rejected' AND e.employer_name = 'Lumen Health';
-- ? The worst interview of all: date and score
SELECT held_on, score FROM interviews ORDER BY score LIMIT 1;
-- ? Jobs in Derby that start at 38000 or more
-- ? Derby vacancies with a minimum salary of at least 38000
SELECT job_title FROM vacancies WHERE location = 'Derby' AND salary_from >= 38000;
-- ? Applications from 2024-01-15 to 2024-02-01: number and candidate
SELECT a.app_id, c.cand_name FROM applications a JOIN candidates c ON a.cand_id = c.cand_id WHERE a.applied_on BETWEEN '2024-01-15' AND '2024-02-01';
-- ? Candidates holding a master or a doctorate, those with most experience first
-- ? list candidates with a master or doctorate by years of experience, descending
SELECT cand_name FROM candidates WHERE degree IN ('master', 'doctorate') ORDER BY years_exp DESC;
-- ? How many candidates have each degree, and how many years of experience on average?
SELECT degree, COUNT(*), AVG(years_exp) FROM candidates GROUP BY degree;
-- ? Who applied both at Brightwater Engineering and at Cobalt Games?
-- ? names of the people who tried Brightwater Engineering as well as Cobalt Games
SELECT c.cand_name FROM candidates c JOIN applications a ON c.cand_id = a.cand_id JOIN vacancies v ON a.vacancy_id = v.vacancy_id JOIN employers e ON v.employer_id = e.employer_id WHERE e.employer_name = 'Brightwater Engineering' INTERSECT SELECT c.cand_name FROM candidates c JOIN applications a ON c.cand_id = a.cand_id JOIN vacancies v ON a.vacancy_id = v.vacancy_id JOIN employers e ON v.employer_id = e.employer_id WHERE e.employer_name = 'Cobalt Games';
-- ? any kind of engineer or programmer jobs
SELECT job_title FROM vacancies WHERE job_title LIKE '%engineer%' OR job_title LIKE '%programmer%';
-- ? highest salary on offer
-- ? What's the most one can earn in any of our vacancies?
SELECT MAX(salary_to) FROM vacancies;
-- ? How many interviews were held in each round?
SELECT round, COUNT(*) FROM interviews GROUP BY round;
