-- Building permits office of a town: applicants, plots, applications and site inspections.
CREATE TABLE applicant (
  applicant_id INTEGER PRIMARY KEY,
  name TEXT,
  kind TEXT
);
CREATE TABLE plot (
  plot_no TEXT PRIMARY KEY,
  street TEXT,
  zone TEXT,
  area_m2 INTEGER,
  listed_building TEXT
);
CREATE TABLE application (
  file_no TEXT PRIMARY KEY,
  applicant_id INTEGER REFERENCES applicant(applicant_id),
  plot_no TEXT REFERENCES plot(plot_no),
  project TEXT,
  received TEXT,
  decided TEXT,
  decision TEXT,
  fee REAL,
  build_cost REAL
);
CREATE TABLE inspection (
  insp_no INTEGER PRIMARY KEY,
  file_no TEXT REFERENCES application(file_no),
  inspector TEXT,
  insp_date TEXT,
  defects INTEGER
);
INSERT INTO applicant VALUES (1,'Werner Holl','private'),(2,'Cubus Homes','developer'),(3,'St Mary Parish','church'),(4,'Lina Prager','private'),(5,'Agri Coop','cooperative'),(6,'Otto Reisch','private');
INSERT INTO plot VALUES ('104/2','Garden Lane','residential',620,'N'),('88/1','Market Place','centre',310,'Y'),('210','Mill Brook','farmland',14500,'N'),('95/7','School Street','residential',890,'N'),('12','Church Hill','centre',1200,'Y'),('301/4','Station Road','industrial',5400,'N');
INSERT INTO application VALUES
 ('B-2021-03',1,'104/2','carport','2021-03-02','2021-04-10','granted',150,9000),('B-2021-11',2,'95/7','block of flats','2021-06-18','2022-01-20','granted',4200,2400000),('B-2022-02',3,'12','new church roof','2022-01-25','2022-09-14','granted',0,310000),
 ('B-2022-07',4,'88/1','shop window','2022-05-09','2022-07-01','refused',220,18000),('B-2022-09',5,'210','barn','2022-08-30','2022-11-02','granted',900,260000),('B-2023-01',2,'301/4','warehouse','2023-01-16',NULL,NULL,2600,1500000),
 ('B-2023-05',4,'88/1','shop window','2023-04-03','2023-05-20','granted',220,21000),('B-2023-08',2,'210','holiday homes','2023-09-12','2023-12-01','refused',1800,900000);
INSERT INTO inspection VALUES (1,'B-2021-03','Kranz','2021-08-05',0),(2,'B-2021-11','Kranz','2022-06-15',7),(3,'B-2021-11','Bauer','2022-12-01',2),(4,'B-2022-02','Bauer','2023-05-11',1),(5,'B-2022-09','Kranz','2023-03-22',0),(6,'B-2021-11','Bauer','2023-02-08',0);

-- ? Which applications did we refuse? File numbers.
SELECT file_no FROM application WHERE decision = 'refused';
-- ? What hasn't been decided yet?
-- ? file number and project of undecided applications
SELECT file_no, project FROM application WHERE decided IS NULL;
-- ? Which plots carry a listed building? Plot number and street.
SELECT plot_no, street FROM plot WHERE listed_building = 'Y';
-- ? most expensive project ever applied for
-- ? Which project has the highest building cost?
SELECT project FROM application ORDER BY build_cost DESC LIMIT 1;
-- ? What does Lina Prager want to build? Project and decision.
SELECT a.project, a.decision FROM application a JOIN applicant p ON a.applicant_id = p.applicant_id WHERE p.name = 'Lina Prager';
-- ? Who has never applied for anything?
-- ? people on file without an application
SELECT name FROM applicant WHERE applicant_id NOT IN (SELECT applicant_id FROM application);
-- ? How many applications does each applicant have? Most active first.
SELECT p.name, COUNT(*) FROM applicant p JOIN application a ON p.applicant_id = a.applicant_id GROUP BY p.applicant_id ORDER BY COUNT(*) DESC;
-- ? Fees taken in total
-- ? How much have we earned in fees?
SELECT SUM(fee) FROM application;
-- ? Who was exempt from the fee, i.e. paid 0?
SELECT p.name FROM applicant p JOIN application a ON p.applicant_id = a.applicant_id WHERE a.fee = 0;
-- ? On which granted projects has there been no inspection?
-- ? file numbers granted but never inspected
SELECT file_no FROM application WHERE decision = 'granted' AND file_no NOT IN (SELECT file_no FROM inspection);
-- ? Number of inspections and defects found by each inspector
SELECT inspector, COUNT(*), SUM(defects) FROM inspection GROUP BY inspector;
-- ? Which project had the most defects in one inspection, and who inspected it?
-- ? project and inspector of the inspection with the highest number of defects
SELECT a.project, i.inspector FROM inspection i JOIN application a ON i.file_no = a.file_no ORDER BY i.defects DESC LIMIT 1;
-- ? Inspections where everything was in order: file number and date, no defects
SELECT file_no, insp_date FROM inspection WHERE defects = 0;
-- ? Which applicants were once granted and once refused something?
-- ? names with both a granted and a refused application
SELECT p.name FROM applicant p JOIN application a ON p.applicant_id = a.applicant_id WHERE a.decision = 'granted' INTERSECT SELECT p.name FROM applicant p JOIN application a ON p.applicant_id = a.applicant_id WHERE a.decision = 'refused';
-- ? Where was something built in the centre? Streets of granted projects in that zone, each once.
SELECT DISTINCT l.street FROM plot l JOIN application a ON l.plot_no = a.plot_no WHERE l.zone = 'centre' AND a.decision = 'granted';
-- ? building cost per square metre of plot, by file number
-- ? For each file, how much building cost falls on a square metre of the plot?
SELECT a.file_no, a.build_cost / l.area_m2 FROM application a JOIN plot l ON a.plot_no = l.plot_no;
-- ? Received between 2022-01-01 and 2022-12-31: file number and project
SELECT file_no, project FROM application WHERE received BETWEEN '2022-01-01' AND '2022-12-31';
-- ? For which plot have there been several applications?
-- ? plot numbers applied for more than once
SELECT plot_no FROM application GROUP BY plot_no HAVING COUNT(*) > 1;
-- ? average building cost of a granted project
SELECT AVG(build_cost) FROM application WHERE decision = 'granted';
-- ? Which projects cost more than the average one?
-- ? projects with a building cost above the mean
SELECT project FROM application WHERE build_cost > (SELECT AVG(build_cost) FROM application);
-- ? How many applicants of each kind do we know?
SELECT kind, COUNT(*) FROM applicant GROUP BY kind;
-- ? Smallest plot in the residential zone
-- ? Which residential plot is the smallest? Plot number and area.
SELECT plot_no, area_m2 FROM plot WHERE zone = 'residential' ORDER BY area_m2 LIMIT 1;
-- ? Fees by zone
SELECT l.zone, SUM(a.fee) FROM plot l JOIN application a ON l.plot_no = a.plot_no GROUP BY l.zone;
-- ? What projects has inspector Bauer been to see, each once?
-- ? projects inspected by Bauer
SELECT DISTINCT a.project FROM application a JOIN inspection i ON a.file_no = i.file_no WHERE i.inspector = 'Bauer';
-- ? Which projects were inspected more than once?
SELECT a.project FROM application a JOIN inspection i ON a.file_no = i.file_no GROUP BY a.file_no HAVING COUNT(*) > 1;
-- ? Do we have private people who applied for plots with a listed building? Names, no doubles.
-- ? private applicants on listed building plots
SELECT DISTINCT p.name FROM applicant p JOIN application a ON p.applicant_id = a.applicant_id JOIN plot l ON a.plot_no = l.plot_no WHERE p.kind = 'private' AND l.listed_building = 'Y';
-- ? plots over 5000 square metres that are not farmland
SELECT plot_no FROM plot WHERE area_m2 > 5000 AND zone <> 'farmland';
-- ? Look up every project with roof or homes in its description, and in which street it is.
-- ? projects mentioning roof or homes, with the street
SELECT a.project, l.street FROM application a JOIN plot l ON a.plot_no = l.plot_no WHERE a.project LIKE '%roof%' OR a.project LIKE '%homes%';
-- ? When was the last inspection?
SELECT MAX(insp_date) FROM inspection;
-- ? fee as a share of the building cost for every file, highest share first
-- ? file numbers and fee over building cost in descending order of that share
SELECT file_no, fee / build_cost FROM application ORDER BY fee / build_cost DESC;
