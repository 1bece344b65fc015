-- student_1

-- ? Which students are in grade 6? First and last names, ordered by last name.
-- ? First and last names of the sixth graders (grade 6), by last name
SELECT FirstName, LastName FROM list WHERE Grade = 6 ORDER BY LastName;
-- ? In what classroom does the teacher KRIENER work?
SELECT Classroom FROM teachers WHERE LastName = 'KRIENER';
-- ? What grade is AREHART in, and which classroom?
-- ? Grade and classroom of AREHART
SELECT Grade, Classroom FROM list WHERE LastName = 'AREHART';
-- ? How many teachers do we have?
SELECT COUNT(*) FROM teachers;
-- ? How many students are below grade 3?
-- ? Number of students in grades lower than 3
SELECT COUNT(*) FROM list WHERE Grade < 3;
-- ? What is the highest grade at this school, and what is the lowest?
SELECT MAX(Grade), MIN(Grade) FROM list;
-- ? Students in classrooms 101 or 107, last names in alphabetical order
-- ? Alphabetical list of the last names from rooms 101 and 107
SELECT LastName FROM list WHERE Classroom = 101 OR Classroom = 107 ORDER BY LastName;
-- ? How many students are in each grade? Biggest grade first.
SELECT Grade, COUNT(*) FROM list GROUP BY Grade ORDER BY COUNT(*) DESC;
-- ? Who teaches the student ATWOOD? First and last name.
-- ? First and last name of ATWOOD's teacher
SELECT T2.FirstName, T2.LastName FROM list AS T1 JOIN teachers AS T2 ON T1.Classroom = T2.Classroom WHERE T1.LastName = 'ATWOOD';
-- ? Number of students per teacher, by the teacher's last name
SELECT T2.LastName, COUNT(*) FROM list AS T1 JOIN teachers AS T2 ON T1.Classroom = T2.Classroom GROUP BY T2.LastName;
-- ? Classrooms with more than 5 students
-- ? Which rooms have over five pupils in them?
SELECT Classroom FROM list GROUP BY Classroom HAVING COUNT(*) > 5;
-- ? Which grades does COVIN teach? Each once.
-- ? Distinct grades of the teacher COVIN
SELECT DISTINCT T1.Grade FROM list AS T1 JOIN teachers AS T2 ON T1.Classroom = T2.Classroom WHERE T2.LastName = 'COVIN';
-- ? How many more students than teachers are there?
SELECT (SELECT COUNT(*) FROM list) - (SELECT COUNT(*) FROM teachers);
-- ? Last names that students and teachers share
-- ? Which last names occur both among students and among teachers?
SELECT LastName FROM list INTERSECT SELECT LastName FROM teachers;
-- ? Last names of teachers who don't teach grade 4
-- ? Which teachers never have fourth graders (grade 4)? Last names.
SELECT LastName FROM teachers WHERE Classroom NOT IN (SELECT Classroom FROM list WHERE Grade = 4);
