-- IT consultancy: consultants and their skills, customer projects and who is booked on them.
CREATE TABLE Consultant (
  ConsId INTEGER PRIMARY KEY,
  ConsName TEXT,
  Grade TEXT,
  DayRate INTEGER,
  HomeCity TEXT,
  MentorId INTEGER REFERENCES Consultant(ConsId)
);
CREATE TABLE Skill (
  ConsId INTEGER REFERENCES Consultant(ConsId),
  SkillName TEXT,
  Stars INTEGER,
  PRIMARY KEY (ConsId, SkillName)
);
CREATE TABLE Project (
  ProjCode TEXT PRIMARY KEY,
  ProjName TEXT,
  CustomerName TEXT,
  Industry TEXT,
  StartYear INTEGER,
  EndYear INTEGER,
  FixedPrice INTEGER,
  Health TEXT
);
CREATE TABLE Booking (
  ConsId INTEGER REFERENCES Consultant(ConsId),
  ProjCode TEXT REFERENCES Project(ProjCode),
  ProjRole TEXT,
  Days INTEGER,
  Remote INTEGER,
  PRIMARY KEY (ConsId, ProjCode)
);
INSERT INTO Consultant VALUES
 (1,'Marlene Voss','principal',1400,'Hamburg',NULL),(2,'Deniz Kaya','senior',1050,'Berlin',1),(3,'Ruth Adler','senior',1000,'Munich',1),(4,'Piet Jansen','junior',700,'Hamburg',2),(5,'Sofia Conti','junior',680,'Munich',3),(6,'Arjun Mehta','senior',1080,'Berlin',NULL),(7,'Kim Larsen','junior',650,'Hamburg',2);
INSERT INTO Skill VALUES
 (1,'architecture',5),(1,'Java',3),(2,'Java',5),(2,'SQL',4),(3,'Python',5),(3,'SQL',5),(4,'Java',2),(5,'Python',3),(6,'cloud',5),(6,'Python',4),(4,'cloud',1);
INSERT INTO Project VALUES
 ('P01','Claims portal','Nordsee Insurance','insurance',2021,2023,1,'green'),('P02','Cash desk rollout','Markthaus','retail',2022,2024,0,'red'),('P03','Data lake','Alpha Bank','banking',2023,NULL,0,'green'),('P04','Fraud detection','Alpha Bank','banking',2024,NULL,0,'amber'),('P05','Route planner','Gelbpost','logistics',2020,2021,1,'green');
INSERT INTO Booking VALUES
 (1,'P01','architect',60,0),(2,'P01','developer',180,0),(4,'P01','developer',120,1),(2,'P02','lead',200,0),(4,'P02','developer',90,0),(3,'P03','lead',150,1),(5,'P03','analyst',140,1),(6,'P03','engineer',80,1),(3,'P04','lead',30,0),(6,'P05','developer',100,0);

-- ? Which consultants live in Hamburg?
SELECT ConsName FROM Consultant WHERE HomeCity = 'Hamburg';
-- ? Which projects haven't ended yet?
-- ? names of projects with no end year
SELECT ProjName FROM Project WHERE EndYear IS NULL;
-- ? Which project is in trouble, i.e. red?
SELECT ProjName FROM Project WHERE Health = 'red';
-- ? Who can do Python? Show the stars as well, best first.
-- ? Python people and their star rating in descending order
SELECT c.ConsName, s.Stars FROM Consultant c JOIN Skill s ON c.ConsId = s.ConsId WHERE s.SkillName = 'Python' ORDER BY s.Stars DESC;
-- ? Who is on the bench, not booked on any project?
-- ? consultants without a booking
SELECT ConsName FROM Consultant WHERE ConsId NOT IN (SELECT ConsId FROM Booking);
-- ? Who mentors whom? Mentor first, then the person mentored.
SELECT m.ConsName, c.ConsName FROM Consultant c JOIN Consultant m ON c.MentorId = m.ConsId;
-- ? Who has no mentor?
-- ? consultants nobody is mentoring
SELECT ConsName FROM Consultant WHERE MentorId IS NULL;
-- ? What's the highest day rate we charge?
SELECT MAX(DayRate) FROM Consultant;
-- ? Average day rate for each grade
-- ? How much do juniors, seniors and principals cost a day on average?
SELECT Grade, AVG(DayRate) FROM Consultant GROUP BY Grade;
-- ? How many days are booked on each project? Project name and days.
SELECT p.ProjName, SUM(b.Days) FROM Project p JOIN Booking b ON p.ProjCode = b.ProjCode GROUP BY p.ProjCode;
-- ? What does the Data lake cost at day rates?
-- ? sum of days times day rate on the project Data lake
SELECT SUM(b.Days * c.DayRate) FROM Booking b JOIN Consultant c ON b.ConsId = c.ConsId JOIN Project p ON b.ProjCode = p.ProjCode WHERE p.ProjName = 'Data lake';
-- ? Who leads a project, and which one?
SELECT c.ConsName, p.ProjName FROM Consultant c JOIN Booking b ON c.ConsId = b.ConsId JOIN Project p ON b.ProjCode = p.ProjCode WHERE b.ProjRole = 'lead';
-- ? Which consultants work from home on some project? Each name once.
-- ? people booked remotely
SELECT DISTINCT c.ConsName FROM Consultant c JOIN Booking b ON c.ConsId = b.ConsId WHERE b.Remote = 1;
-- ? Of the skills at least two people have, in which are we strongest by average stars?
-- ? skill with the best mean star rating among those known to at least two of us
SELECT SkillName FROM Skill GROUP BY SkillName HAVING COUNT(*) >= 2 ORDER BY AVG(Stars) DESC LIMIT 1;
-- ? Skills for which we have only one person
SELECT SkillName FROM Skill GROUP BY SkillName HAVING COUNT(*) = 1;
-- ? Whose day rate is above the average?
-- ? consultants dearer than the average, name and rate
SELECT ConsName, DayRate FROM Consultant WHERE DayRate > (SELECT AVG(DayRate) FROM Consultant);
-- ? How long did each finished project last, in years? Name and length.
SELECT ProjName, EndYear - StartYear FROM Project WHERE EndYear IS NOT NULL;
-- ? Which customers have given us more than one project?
-- ? repeat customers
SELECT CustomerName FROM Project GROUP BY CustomerName HAVING COUNT(*) > 1;
-- ? Who knows both Python and SQL?
SELECT c.ConsName FROM Consultant c JOIN Skill s ON c.ConsId = s.ConsId WHERE s.SkillName = 'Python' INTERSECT SELECT c.ConsName FROM Consultant c JOIN Skill s ON c.ConsId = s.ConsId WHERE s.SkillName = 'SQL';
-- ? Fixed-price projects: name and customer
-- ? Which projects did we sell at a fixed price, and to whom?
SELECT ProjName, CustomerName FROM Project WHERE FixedPrice = 1;
-- ? On how many projects is each consultant booked, most first?
SELECT c.ConsName, COUNT(*) FROM Consultant c JOIN Booking b ON c.ConsId = b.ConsId GROUP BY c.ConsId ORDER BY COUNT(*) DESC;
-- ? Which juniors have a skill with 3 stars or better?
-- ? names of junior consultants rated at least 3 in something
SELECT c.ConsName FROM Consultant c JOIN Skill s ON c.ConsId = s.ConsId WHERE c.Grade = 'junior' AND s.Stars >= 3;
-- ? Projects begun in 2021 to 2023, please, name and start year
SELECT ProjName, StartYear FROM Project WHERE StartYear BETWEEN 2021 AND 2023;
-- ? Who have we got with no skills on file?
-- ? consultants whose skills were never entered
SELECT ConsName FROM Consultant WHERE ConsId NOT IN (SELECT ConsId FROM Skill);
-- ? Which Berlin people have worked for Nordsee Insurance?
SELECT c.ConsName FROM Consultant c JOIN Booking b ON c.ConsId = b.ConsId JOIN Project p ON b.ProjCode = p.ProjCode WHERE c.HomeCity = 'Berlin' AND p.CustomerName = 'Nordsee Insurance';
-- ? What is the longest single booking? Name and days.
-- ? consultant with the most days on one project, and the days
SELECT c.ConsName, b.Days FROM Consultant c JOIN Booking b ON c.ConsId = b.ConsId ORDER BY b.Days DESC LIMIT 1;
-- ? Total days per industry
SELECT p.Industry, SUM(b.Days) FROM Project p JOIN Booking b ON p.ProjCode = b.ProjCode GROUP BY p.Industry;
-- ? Who is mentored by Deniz Kaya?
-- ? names of the people Deniz Kaya takes care of as mentor
SELECT c.ConsName FROM Consultant c JOIN Consultant m ON c.MentorId = m.ConsId WHERE m.ConsName = 'Deniz Kaya';
-- ? Which projects have fewer than three people on them?
SELECT p.ProjName FROM Project p JOIN Booking b ON p.ProjCode = b.ProjCode GROUP BY p.ProjCode HAVING COUNT(*) < 3;
-- ? Which consultants come from a city where no senior lives?
-- ? people living in cities without any senior
SELECT ConsName FROM Consultant WHERE HomeCity NOT IN (SELECT HomeCity FROM Consultant WHERE Grade = 'senior');
