-- college_3

-- ? What's the phone number of the Biology department?
-- ? Biology department: phone?
SELECT DPhone FROM Department WHERE DName = 'Biology';
-- ? Which courses meet on ThF and give more than 2 credits?
SELECT CName FROM Course WHERE Days = 'ThF' AND Credits > 2;
-- ? Departments of the division EN, in alphabetical order
-- ? Alphabetically, which departments belong to division EN?
SELECT DName FROM Department WHERE Division = 'EN' ORDER BY DName;
-- ? How many grade points is an A- worth?
SELECT gradepoint FROM Gradeconversion WHERE lettergrade = 'A-';
-- ? Who has the office 224B? First and last name.
-- ? First and last name of the faculty member in room 224B
SELECT Fname, Lname FROM Faculty WHERE Room = '224B';
-- ? Average course credits per department number, highest first
SELECT DNO, AVG(Credits) FROM Course GROUP BY DNO ORDER BY AVG(Credits) DESC;
-- ? Which courses does Linda Smith take and what grade did she get in each?
-- ? Linda Smith's courses with grades
SELECT T3.CName, T2.Grade FROM Student AS T1 JOIN Enrolled_in AS T2 ON T1.StuID = T2.StuID JOIN Course AS T3 ON T2.CID = T3.CID WHERE T1.Fname = 'Linda' AND T1.LName = 'Smith';
-- ? Who teaches COMPUTER LITERACY? Last name and rank.
SELECT T2.Lname, T2.Rank FROM Course AS T1 JOIN Faculty AS T2 ON T1.Instructor = T2.FacID WHERE T1.CName = 'COMPUTER LITERACY';
-- ? Last names of professors who teach nothing
-- ? Which people with the rank Professor don't teach any course? Last names.
SELECT Lname FROM Faculty WHERE Rank = 'Professor' AND FacID NOT IN (SELECT Instructor FROM Course);
-- ? Courses that nobody is enrolled in
SELECT CName FROM Course WHERE CID NOT IN (SELECT CID FROM Enrolled_in);
-- ? How many courses does every department give, by department name?
-- ? Department names with their number of courses
SELECT T1.DName, COUNT(*) FROM Department AS T1 JOIN Course AS T2 ON T1.DNO = T2.DNO GROUP BY T1.DName;
-- ? Students enrolled in more than 4 courses: first name, last name and how many
-- ? Who takes over four courses? First and last name plus the number.
SELECT T1.Fname, T1.LName, COUNT(*) FROM Student AS T1 JOIN Enrolled_in AS T2 ON T1.StuID = T2.StuID GROUP BY T1.StuID HAVING COUNT(*) > 4;
-- ? Average grade points for every student by last name, best first
SELECT T1.LName, AVG(T3.gradepoint) FROM Student AS T1 JOIN Enrolled_in AS T2 ON T1.StuID = T2.StuID JOIN Gradeconversion AS T3 ON T2.Grade = T3.lettergrade GROUP BY T1.StuID ORDER BY AVG(T3.gradepoint) DESC;
-- ? How many more primary than secondary appointments are there?
-- ? Primary memberships minus Secondary memberships
SELECT (SELECT COUNT(*) FROM Member_of WHERE Appt_Type = 'Primary') - (SELECT COUNT(*) FROM Member_of WHERE Appt_Type = 'Secondary');
-- ? Which buildings house both a department and faculty offices?
-- ? Buildings of departments that are buildings of faculty members too
SELECT Building FROM Department INTERSECT SELECT Building FROM Faculty;
