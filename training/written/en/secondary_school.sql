-- Secondary school: teachers, classes, pupils, subjects and marks (1 is best, 6 is worst).
CREATE TABLE Teachers (TeacherId INTEGER PRIMARY KEY, LastName TEXT, FirstName TEXT, Title TEXT, HiredYear INTEGER, HoursPerWeek INTEGER);
CREATE TABLE Classes (ClassName TEXT PRIMARY KEY, Grade INTEGER, FormTeacherId INTEGER REFERENCES Teachers(TeacherId), RoomNo TEXT);
CREATE TABLE Pupils (PupilId INTEGER PRIMARY KEY, LastName TEXT, FirstName TEXT, Sex TEXT, BirthDate TEXT, ClassName TEXT REFERENCES Classes(ClassName), BusLine TEXT, DaysAbsent INTEGER);
CREATE TABLE Subjects (SubjCode TEXT PRIMARY KEY, SubjName TEXT, Compulsory INTEGER, TeacherId INTEGER REFERENCES Teachers(TeacherId));
CREATE TABLE Marks (PupilId INTEGER REFERENCES Pupils(PupilId), SubjCode TEXT REFERENCES Subjects(SubjCode), ExamDate TEXT, Mark INTEGER, PRIMARY KEY (PupilId, SubjCode, ExamDate));
INSERT INTO Teachers VALUES (1,'Hartwell','Joan','Mrs',1996,24),(2,'Pickering','Alan','Mr',2008,26),(3,'Szabo','Eva','Ms',2020,18),(4,'Doyle','Brendan','Mr',2015,12),(5,'Nakamura','Ken','Mr',2022,26);
INSERT INTO Classes VALUES ('5a',5,1,'101'),('5b',5,3,'102'),('7a',7,2,'204'),('9c',9,NULL,'310');
INSERT INTO Pupils VALUES (1,'Abbott','Lucy','F','2012-09-14','5a','12',3),(2,'Chowdhury','Rafi','M','2013-01-30','5a',NULL,0),(3,'Evans','Megan','F','2012-11-02','5b','7',11),(4,'Fisher','Noah','M','2010-10-21','7a','12',1),(5,'Kowalski','Ania','F','2011-03-08','7a','7',0),(6,'Lloyd','Ben','M','2008-12-05','9c',NULL,22),(7,'Abbott','Oliver','M','2009-05-17','9c','12',4),(8,'Singh','Priya','F','2013-06-19','5b',NULL,2),(9,'Turner','Jack','M','2010-02-03','7a','7',6);
INSERT INTO Subjects VALUES ('MAT','Mathematics',1,2),('ENG','English',1,1),('FRE','French',0,3),('ART','Art',0,3),('BIO','Biology',1,4),('LAT','Latin',0,NULL);
INSERT INTO Marks VALUES (1,'MAT','2024-02-12',2),(2,'MAT','2024-02-12',4),(3,'MAT','2024-02-13',5),(4,'MAT','2024-02-20',1),(5,'MAT','2024-02-20',3),(6,'MAT','2024-03-01',6),(1,'ENG','2024-02-15',1),(2,'ENG','2024-02-15',2),(7,'ENG','2024-03-04',3),(5,'FRE','2024-03-06',1),(6,'BIO','2024-03-11',5),(8,'ART','2024-03-12',2),(4,'BIO','2024-03-11',2);

-- ? Which pupils are in class 5a? First and last names.
-- ? class list 5a (first name, last name)
SELECT FirstName, LastName FROM Pupils WHERE ClassName = '5a';
-- ? Who teaches Mathematics? Surname is enough.
SELECT Teachers.LastName FROM Teachers JOIN Subjects ON Subjects.TeacherId = Teachers.TeacherId WHERE Subjects.SubjName = 'Mathematics';
-- ? Which subject has no teacher at present?
-- ? subjects nobody teaches
SELECT SubjName FROM Subjects WHERE TeacherId IS NULL;
-- ? Which class has no form teacher?
SELECT ClassName FROM Classes WHERE FormTeacherId IS NULL;
-- ? Which subjects are optional?
-- ? electives, i.e. what pupils don't have to take
SELECT SubjName FROM Subjects WHERE Compulsory = 0;
-- ? How many girls go to this school?
-- ? count of female pupils
SELECT COUNT(*) FROM Pupils WHERE Sex = 'F';
-- ? Which children don't come by bus? First names.
SELECT FirstName FROM Pupils WHERE BusLine IS NULL;
-- ? Who was never absent? Give full names, first name first.
-- ? perfect attendance: first and last name
SELECT FirstName, LastName FROM Pupils WHERE DaysAbsent = 0;
-- ? Who missed the most days? Surname please.
SELECT LastName FROM Pupils ORDER BY DaysAbsent DESC LIMIT 1;
-- ? How many pupils are in each class?
-- ? class sizes
SELECT ClassName, COUNT(*) FROM Pupils GROUP BY ClassName;
-- ? What is the average mark in each subject? Name the subject.
SELECT Subjects.SubjName, AVG(Marks.Mark) FROM Marks JOIN Subjects ON Subjects.SubjCode = Marks.SubjCode GROUP BY Subjects.SubjCode;
-- ? Who got a 1 in an exam? First name and subject.
-- ? top marks (1) with first name and subject name
SELECT Pupils.FirstName, Subjects.SubjName FROM Marks JOIN Pupils ON Pupils.PupilId = Marks.PupilId JOIN Subjects ON Subjects.SubjCode = Marks.SubjCode WHERE Marks.Mark = 1;
-- ? Which pupils got worse than 4 in Mathematics? Last names.
SELECT Pupils.LastName FROM Pupils JOIN Marks ON Marks.PupilId = Pupils.PupilId JOIN Subjects ON Subjects.SubjCode = Marks.SubjCode WHERE Subjects.SubjName = 'Mathematics' AND Marks.Mark > 4;
-- ? Who is the form teacher of Megan Evans? Title and surname.
-- ? Megan Evans's form teacher, with title
SELECT Teachers.Title, Teachers.LastName FROM Teachers JOIN Classes ON Classes.FormTeacherId = Teachers.TeacherId JOIN Pupils ON Pupils.ClassName = Classes.ClassName WHERE Pupils.FirstName = 'Megan' AND Pupils.LastName = 'Evans';
-- ? Which teacher gives the fewest lessons? Last name.
-- ? surname of the teacher with the smallest teaching load
SELECT LastName FROM Teachers ORDER BY HoursPerWeek LIMIT 1;
-- ? Which teachers teach more than one subject? Surnames.
SELECT Teachers.LastName FROM Teachers JOIN Subjects ON Subjects.TeacherId = Teachers.TeacherId GROUP BY Teachers.TeacherId HAVING COUNT(*) > 1;
-- ? Which teachers are not form teacher of any class? First and last name.
SELECT FirstName, LastName FROM Teachers WHERE TeacherId NOT IN (SELECT FormTeacherId FROM Classes WHERE FormTeacherId IS NOT NULL);
-- ? Which family names occur more than once among the pupils?
-- ? siblings perhaps? last names shared by several pupils
SELECT LastName FROM Pupils GROUP BY LastName HAVING COUNT(*) > 1;
-- ? Who is the youngest pupil? First and last name.
SELECT FirstName, LastName FROM Pupils ORDER BY BirthDate DESC LIMIT 1;
-- ? How many children ride on bus line 12?
-- ? number of pupils on the 12 bus
SELECT COUNT(*) FROM Pupils WHERE BusLine = '12';
-- ? Which rooms do the 5th graders use?
SELECT RoomNo FROM Classes WHERE Grade = 5;
-- ? Which pupils have not written a single exam? First names.
-- ? first names of pupils without any mark
SELECT FirstName FROM Pupils WHERE PupilId NOT IN (SELECT PupilId FROM Marks);
-- ? What are the best and the worst mark in English?
SELECT MIN(Marks.Mark), MAX(Marks.Mark) FROM Marks JOIN Subjects ON Subjects.SubjCode = Marks.SubjCode WHERE Subjects.SubjName = 'English';
-- ? Which pupils missed more school than average? Surnames.
-- ? last names of those with above-average absence
SELECT LastName FROM Pupils WHERE DaysAbsent > (SELECT AVG(DaysAbsent) FROM Pupils);
-- ? Which teachers have been here since before 2010? Surname and year, longest serving first.
SELECT LastName, HiredYear FROM Teachers WHERE HiredYear < 2010 ORDER BY HiredYear;
-- ? How many exams were written in March 2024, from 2024-03-01 on?
-- ? exam count on or after 2024-03-01
SELECT COUNT(*) FROM Marks WHERE ExamDate >= '2024-03-01';
-- ? Total teaching hours a week of all staff
SELECT SUM(HoursPerWeek) FROM Teachers;
-- ? Which boys are in grade 9? Full names, first name first.
-- ? boys of the 9th grade: first name, last name
SELECT Pupils.FirstName, Pupils.LastName FROM Pupils JOIN Classes ON Classes.ClassName = Pupils.ClassName WHERE Classes.Grade = 9 AND Pupils.Sex = 'M';
-- ? Which class has the fewest absences in total?
SELECT ClassName FROM Pupils GROUP BY ClassName ORDER BY SUM(DaysAbsent) LIMIT 1;
-- ? Who wrote an exam in Mathematics but none in English? First names.
-- ? first names: Mathematics exam yes, English exam no
SELECT Pupils.FirstName FROM Pupils JOIN Marks ON Marks.PupilId = Pupils.PupilId JOIN Subjects ON Subjects.SubjCode = Marks.SubjCode WHERE Subjects.SubjName = 'Mathematics' EXCEPT SELECT Pupils.FirstName FROM Pupils JOIN Marks ON Marks.PupilId = Pupils.PupilId JOIN Subjects ON Subjects.SubjCode = Marks.SubjCode WHERE Subjects.SubjName = 'English';
