-- activity_1

-- ? Which students are older than 20? First names, last names and ages, oldest first.
-- ? students over 20 with first name, surname and age, from oldest to youngest
SELECT Fname, LName, Age FROM Student WHERE Age > 20 ORDER BY Age DESC;
-- ? How many students come from each city?
SELECT city_code, COUNT(*) FROM Student GROUP BY city_code;
-- ? Full names of female students with major 600
-- ? Which women study major 600? First and last names.
SELECT Fname, LName FROM Student WHERE Sex = 'F' AND Major = 600;
-- ? Whose phone is 3402? Give the first and last name.
SELECT Fname, Lname FROM Faculty WHERE Phone = 3402;
-- ? Room numbers of the faculty in Krieger
-- ? Which rooms in the Krieger building are taken by faculty members?
SELECT Room FROM Faculty WHERE Building = 'Krieger';
-- ? What is the average age of the students in each major? Youngest major first.
SELECT Major, AVG(Age) FROM Student GROUP BY Major ORDER BY AVG(Age);
-- ? Which activities does nobody on the faculty do?
-- ? Names of the activities without any faculty member taking part
SELECT activity_name FROM Activity WHERE actid NOT IN (SELECT actid FROM Faculty_Participates_in);
-- ? First names of students who go kayaking
-- ? Who among the students does Kayaking? First names please
SELECT T1.Fname FROM Student AS T1 JOIN Participates_in AS T2 ON T1.StuID = T2.stuid JOIN Activity AS T3 ON T2.actid = T3.actid WHERE T3.activity_name = 'Kayaking';
-- ? Last names of the students advised by someone with an office in Barton
SELECT T1.LName FROM Student AS T1 JOIN Faculty AS T2 ON T1.Advisor = T2.FacID WHERE T2.Building = 'Barton';
-- ? Which activities attract more than 3 students?
-- ? Activities with over three students in them, by name
SELECT T1.activity_name FROM Activity AS T1 JOIN Participates_in AS T2 ON T1.actid = T2.actid GROUP BY T1.actid HAVING COUNT(*) > 3;
-- ? Students younger than the average student: first and last name
SELECT Fname, LName FROM Student WHERE Age < (SELECT AVG(Age) FROM Student);
-- ? How many more male than female students are there?
-- ? Number of men minus number of women among the students (M, F)
SELECT (SELECT COUNT(*) FROM Student WHERE Sex = 'M') - (SELECT COUNT(*) FROM Student WHERE Sex = 'F');
-- ? Which activities do both students and faculty take part in?
SELECT T1.activity_name FROM Activity AS T1 JOIN Participates_in AS T2 ON T1.actid = T2.actid INTERSECT SELECT T1.activity_name FROM Activity AS T1 JOIN Faculty_Participates_in AS T2 ON T1.actid = T2.actid;
-- ? For each activity, how old are its student members on average?
-- ? activity and average age of the students doing it
SELECT T1.activity_name, AVG(T3.Age) FROM Activity AS T1 JOIN Participates_in AS T2 ON T1.actid = T2.actid JOIN Student AS T3 ON T2.stuid = T3.StuID GROUP BY T1.activity_name;
-- ? How many years apart are the oldest and the youngest student?
SELECT MAX(Age) - MIN(Age) FROM Student;
