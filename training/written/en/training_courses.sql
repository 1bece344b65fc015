-- Provider of vocational training: courses, trainers, sessions and enrolments by employees of client firms.
CREATE TABLE Firm (
  FirmId INTEGER PRIMARY KEY,
  FirmName TEXT,
  FirmCity TEXT,
  Contract TEXT
);
CREATE TABLE Course (
  CourseCode TEXT PRIMARY KEY,
  CourseTitle TEXT,
  Subject TEXT,
  DurationDays INTEGER,
  ListPrice REAL,
  ExamIncluded INTEGER
);
CREATE TABLE Trainer (
  TrainerId INTEGER PRIMARY KEY,
  TrainerName TEXT,
  DailyFee REAL,
  Freelance INTEGER
);
CREATE TABLE Session (
  SessionId INTEGER PRIMARY KEY,
  CourseCode TEXT REFERENCES Course(CourseCode),
  TrainerId INTEGER REFERENCES Trainer(TrainerId),
  BeginsOn TEXT,
  Venue TEXT,
  MaxPlaces INTEGER
);
CREATE TABLE Enrolment (
  SessionId INTEGER REFERENCES Session(SessionId),
  Participant TEXT,
  FirmId INTEGER REFERENCES Firm(FirmId),
  PricePaid REAL,
  ExamScore INTEGER,
  Feedback INTEGER,
  PRIMARY KEY (SessionId, Participant)
);
INSERT INTO Firm VALUES (1,'Brandt Steel','Essen','framework'),(2,'Cura Care','Bonn','single'),(3,'Elbe Freight','Hamburg','framework'),(4,'Tinto Paints','Essen','single'),(5,'Solid Bank','Frankfurt','none');
INSERT INTO Course VALUES ('SAF1','Forklift licence','safety',2,390,1),('SAF2','First aid at work','safety',1,95,0),('LEA1','Leading small teams','leadership',3,1250,0),('ITX1','Spreadsheets for accountants','IT',2,560,0),('ITX2','Cyber security basics','IT',1,320,1),('LAN1','Business English','languages',10,1400,1);
INSERT INTO Trainer VALUES (1,'Silke Hahn',900,0),(2,'Omar Fadil',650,1),(3,'Peter Wuest',480,1),(4,'Joan Keller',1200,1),(5,'Timo Ehrlich',500,0);
INSERT INTO Session VALUES (1,'SAF1',3,'2024-02-05','Essen',12),(2,'LEA1',4,'2024-02-19','Bonn',8),(3,'ITX2',2,'2024-03-04','online',30),(4,'SAF1',3,'2024-03-18','Hamburg',12),(5,'ITX1',1,'2024-04-08','online',20),(6,'LAN1',NULL,'2024-05-06','Bonn',10),(7,'ITX2',2,'2024-05-13','Essen',16);
INSERT INTO Enrolment VALUES
 (1,'Kai Moll',1,350,88,5),(1,'Nadja Pohl',1,350,54,4),(1,'Ben Ruiz',4,390,71,3),(2,'Dr Ilka Senn',2,1250,NULL,5),(2,'Kai Moll',1,1100,NULL,4),(3,'Lars Odin',3,290,92,4),(3,'Mila Trent',2,320,40,1),(4,'Jens Bruhn',3,350,65,NULL),(4,'Lars Odin',3,350,79,5),(5,'Ute Falk',4,560,NULL,2),(7,'Nadja Pohl',1,290,NULL,NULL);

-- ? Which courses end with an exam?
SELECT CourseTitle FROM Course WHERE ExamIncluded = 1;
-- ? Which trainers aren't on our payroll but freelance?
-- ? freelancers among the trainers
SELECT TrainerName FROM Trainer WHERE Freelance = 1;
-- ? For which session do we still need a trainer? Title and start.
SELECT c.CourseTitle, s.BeginsOn FROM Session s JOIN Course c ON s.CourseCode = c.CourseCode WHERE s.TrainerId IS NULL;
-- ? What is the longest course?
-- ? course with the most days
SELECT CourseTitle FROM Course ORDER BY DurationDays DESC LIMIT 1;
-- ? price per day of each course
SELECT CourseTitle, ListPrice / DurationDays FROM Course;
-- ? Which course isn't scheduled at all?
-- ? courses without a session
SELECT CourseTitle FROM Course WHERE CourseCode NOT IN (SELECT CourseCode FROM Session);
-- ? Which trainers have no session to teach?
SELECT TrainerName FROM Trainer WHERE TrainerId NOT IN (SELECT TrainerId FROM Session WHERE TrainerId IS NOT NULL);
-- ? How many people are enrolled in each session? Session id and number.
-- ? head count per session id
SELECT SessionId, COUNT(*) FROM Enrolment GROUP BY SessionId;
-- ? Nobody has signed up: which sessions?
SELECT SessionId FROM Session WHERE SessionId NOT IN (SELECT SessionId FROM Enrolment);
-- ? best exam result ever: who and how many points
-- ? Who scored highest in an exam, and what was the score?
SELECT Participant, ExamScore FROM Enrolment ORDER BY ExamScore DESC LIMIT 1;
-- ? What has every firm spent on training? Biggest spender first.
SELECT f.FirmName, SUM(e.PricePaid) FROM Firm f JOIN Enrolment e ON f.FirmId = e.FirmId GROUP BY f.FirmId ORDER BY SUM(e.PricePaid) DESC;
-- ? Who got a place cheaper than the list price? Participant and what he or she saved.
-- ? participants who paid under list price, with the difference
SELECT e.Participant, c.ListPrice - e.PricePaid FROM Enrolment e JOIN Session s ON e.SessionId = s.SessionId JOIN Course c ON s.CourseCode = c.CourseCode WHERE e.PricePaid < c.ListPrice;
-- ? Which firms with a framework contract sit in Essen or Hamburg?
SELECT FirmName FROM Firm WHERE Contract = 'framework' AND FirmCity IN ('Essen', 'Hamburg');
-- ? average feedback per trainer, best first
-- ? Rank the trainers by mean feedback (name and average).
SELECT t.TrainerName, AVG(e.Feedback) FROM Trainer t JOIN Session s ON t.TrainerId = s.TrainerId JOIN Enrolment e ON s.SessionId = e.SessionId GROUP BY t.TrainerId ORDER BY AVG(e.Feedback) DESC;
-- ? Who has been on more than one of our courses?
SELECT Participant FROM Enrolment GROUP BY Participant HAVING COUNT(*) > 1;
-- ? Which firms have sent nobody?
-- ? firms without enrolments
SELECT FirmName FROM Firm WHERE FirmId NOT IN (SELECT FirmId FROM Enrolment);
-- ? Sessions that start between 2024-03-01 and 2024-04-30 with their place, earliest first
SELECT SessionId, Venue FROM Session WHERE BeginsOn BETWEEN '2024-03-01' AND '2024-04-30' ORDER BY BeginsOn;
-- ? What does the trainer of each session cost, fee times days? Session id and cost.
-- ? trainer cost by session
SELECT s.SessionId, t.DailyFee * c.DurationDays FROM Session s JOIN Trainer t ON s.TrainerId = t.TrainerId JOIN Course c ON s.CourseCode = c.CourseCode;
-- ? Who failed, with under 60 points? Participant and course.
SELECT e.Participant, c.CourseTitle FROM Enrolment e JOIN Session s ON e.SessionId = s.SessionId JOIN Course c ON s.CourseCode = c.CourseCode WHERE e.ExamScore < 60;
-- ? Which exam scores were better than average? Name and score.
-- ? participants above the mean exam score, with the score
SELECT Participant, ExamScore FROM Enrolment WHERE ExamScore > (SELECT AVG(ExamScore) FROM Enrolment);
-- ? number of courses and cheapest price by subject
SELECT Subject, COUNT(*), MIN(ListPrice) FROM Course GROUP BY Subject;
-- ? Which courses run more than once?
-- ? titles with at least two sessions
SELECT c.CourseTitle FROM Course c JOIN Session s ON c.CourseCode = s.CourseCode GROUP BY c.CourseCode HAVING COUNT(*) >= 2;
-- ? Is anything held online? Titles.
SELECT c.CourseTitle FROM Course c JOIN Session s ON c.CourseCode = s.CourseCode WHERE s.Venue = 'online';
-- ? All the people from Brandt Steel, each named once
-- ? Whom has Brandt Steel sent? No duplicates.
SELECT DISTINCT e.Participant FROM Enrolment e JOIN Firm f ON e.FirmId = f.FirmId WHERE f.FirmName = 'Brandt Steel';
-- ? Courses over 500 that last at most 2 days
SELECT CourseTitle FROM Course WHERE ListPrice > 500 AND DurationDays <= 2;
-- ? Which participants took both a safety and an IT course?
-- ? people enrolled for something in safety and something in IT
SELECT e.Participant FROM Enrolment e JOIN Session s ON e.SessionId = s.SessionId JOIN Course c ON s.CourseCode = c.CourseCode WHERE c.Subject = 'safety' INTERSECT SELECT e.Participant FROM Enrolment e JOIN Session s ON e.SessionId = s.SessionId JOIN Course c ON s.CourseCode = c.CourseCode WHERE c.Subject = 'IT';
-- ? Worst feedback: who gave it, and to which trainer?
SELECT e.Participant, t.TrainerName FROM Enrolment e JOIN Session s ON e.SessionId = s.SessionId JOIN Trainer t ON s.TrainerId = t.TrainerId WHERE e.Feedback = (SELECT MIN(Feedback) FROM Enrolment);
-- ? total of places we offer in each venue
-- ? How many places are there, venue by venue?
SELECT Venue, SUM(MaxPlaces) FROM Session GROUP BY Venue;
-- ? Enrolments without feedback: participant and session id
SELECT Participant, SessionId FROM Enrolment WHERE Feedback IS NULL;
-- ? How much does our dearest trainer cost more a day than our cheapest?
SELECT MAX(DailyFee) - MIN(DailyFee) FROM Trainer;
