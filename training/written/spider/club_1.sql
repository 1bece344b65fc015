-- club_1

-- ? Clubs at HHH with their descriptions, by name
-- ? What clubs are there in HHH? Name and description, alphabetically.
SELECT ClubName, ClubDesc FROM Club WHERE ClubLocation = 'HHH' ORDER BY ClubName;
-- ? Which club's description says Refurbish?
SELECT ClubName FROM Club WHERE ClubDesc LIKE '%Refurbish%';
-- ? How many members does each club have? Largest first.
-- ? clubs by number of members, from most to fewest
SELECT T1.ClubName, COUNT(*) FROM Club AS T1 JOIN Member_of_club AS T2 ON T1.ClubID = T2.ClubID GROUP BY T1.ClubName ORDER BY COUNT(*) DESC;
-- ? Students in no club at all: first and last names
-- ? Which students haven't joined any club? First and last name.
SELECT Fname, LName FROM Student WHERE StuID NOT IN (SELECT StuID FROM Member_of_club);
-- ? Who is president of a club? First name, last name and the club.
SELECT T1.Fname, T1.LName, T3.ClubName FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID JOIN Club AS T3 ON T2.ClubID = T3.ClubID WHERE T2.Position = 'President';
-- ? What positions does Linda Smith hold?
-- ? Linda Smith's club positions
SELECT T2.Position FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID WHERE T1.Fname = 'Linda' AND T1.LName = 'Smith';
-- ? How many people hold each position?
SELECT Position, COUNT(*) FROM Member_of_club GROUP BY Position;
-- ? Students in more than one club, and how many clubs: last name and number
-- ? Last names of the students with two or more memberships, and the number
SELECT T1.LName, COUNT(*) FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID GROUP BY T1.StuID HAVING COUNT(*) > 1;
-- ? Average age of the members of every club
SELECT T1.ClubName, AVG(T3.Age) FROM Club AS T1 JOIN Member_of_club AS T2 ON T1.ClubID = T2.ClubID JOIN Student AS T3 ON T2.StuID = T3.StuID GROUP BY T1.ClubName;
-- ? Clubs nobody is a member of
-- ? Which clubs have no members?
SELECT ClubName FROM Club WHERE ClubID NOT IN (SELECT ClubID FROM Member_of_club);
-- ? Which cities do the women in the Tennis Club come from? City codes, each once. (sex F)
SELECT DISTINCT T1.city_code FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID JOIN Club AS T3 ON T2.ClubID = T3.ClubID WHERE T3.ClubName = 'Tennis Club' AND T1.Sex = 'F';
-- ? How many more clubs meet at HHH than at AKW?
-- ? Clubs in HHH minus clubs in AKW
SELECT (SELECT COUNT(*) FROM Club WHERE ClubLocation = 'HHH') - (SELECT COUNT(*) FROM Club WHERE ClubLocation = 'AKW');
-- ? Last names of the students in both Bootup Baltimore and the Tennis Club
-- ? Who belongs to Bootup Baltimore and to the Tennis Club too? Last names.
SELECT T1.LName FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID JOIN Club AS T3 ON T2.ClubID = T3.ClubID WHERE T3.ClubName = 'Bootup Baltimore' INTERSECT SELECT T1.LName FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID JOIN Club AS T3 ON T2.ClubID = T3.ClubID WHERE T3.ClubName = 'Tennis Club';
-- ? First names of students from WAS or HKG who are 19, in alphabetical order
SELECT Fname FROM Student WHERE (city_code = 'WAS' OR city_code = 'HKG') AND Age = 19 ORDER BY Fname;
-- ? Club members who are older than the average student: first names without duplicates
-- ? Distinct first names of members in any club above the average age of all students
SELECT DISTINCT T1.Fname FROM Student AS T1 JOIN Member_of_club AS T2 ON T1.StuID = T2.StuID WHERE T1.Age > (SELECT AVG(Age) FROM Student);
