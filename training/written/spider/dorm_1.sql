-- dorm_1

-- ? Which dorms take both sexes (X)? Smallest first.
-- ? Names of the dorms with gender X, ordered by capacity from small to large
SELECT dorm_name FROM Dorm WHERE gender = 'X' ORDER BY student_capacity;
-- ? How many places are there in Fawlty Towers?
SELECT student_capacity FROM Dorm WHERE dorm_name = 'Fawlty Towers';
-- ? Which dorms hold fewer people than the average dorm?
-- ? Dorms of below-average capacity
SELECT dorm_name FROM Dorm WHERE student_capacity < (SELECT AVG(student_capacity) FROM Dorm);
-- ? In which room does Linda Smith live?
SELECT T2.room_number FROM Student AS T1 JOIN Lives_in AS T2 ON T1.StuID = T2.stuid WHERE T1.Fname = 'Linda' AND T1.LName = 'Smith';
-- ? Which students have no room in any dorm? First and last names.
-- ? First and last name of the students who don't live in a dorm
SELECT Fname, LName FROM Student WHERE StuID NOT IN (SELECT stuid FROM Lives_in);
-- ? How many students live in each dorm? Fullest first.
SELECT T1.dorm_name, COUNT(*) FROM Dorm AS T1 JOIN Lives_in AS T2 ON T1.dormid = T2.dormid GROUP BY T1.dorm_name ORDER BY COUNT(*) DESC;
-- ? Dorms that offer a pub in basement
-- ? Which dorms have a Pub in Basement?
SELECT T1.dorm_name FROM Dorm AS T1 JOIN Has_amenity AS T2 ON T1.dormid = T2.dormid JOIN Dorm_amenity AS T3 ON T2.amenid = T3.amenid WHERE T3.amenity_name = 'Pub in Basement';
-- ? Which amenities doesn't any dorm have?
SELECT amenity_name FROM Dorm_amenity WHERE amenid NOT IN (SELECT amenid FROM Has_amenity);
-- ? Surnames of students from BAL or WAS with major 600
-- ? Who studies 600 and comes from BAL or WAS? Last names.
SELECT LName FROM Student WHERE (city_code = 'BAL' OR city_code = 'WAS') AND Major = 600;
-- ? Amenities found in more than 4 dorms
-- ? Which amenities do over 4 dorms offer?
SELECT T1.amenity_name FROM Dorm_amenity AS T1 JOIN Has_amenity AS T2 ON T1.amenid = T2.amenid GROUP BY T1.amenid HAVING COUNT(*) > 4;
-- ? How many more students fit into Bud Jones Hall than into Smith Hall?
SELECT (SELECT student_capacity FROM Dorm WHERE dorm_name = 'Bud Jones Hall') - (SELECT student_capacity FROM Dorm WHERE dorm_name = 'Smith Hall');
-- ? Room numbers in Smith Hall that are lived in, in order
-- ? Occupied rooms of Smith Hall, sorted by number
SELECT T1.room_number FROM Lives_in AS T1 JOIN Dorm AS T2 ON T1.dormid = T2.dormid WHERE T2.dorm_name = 'Smith Hall' ORDER BY T1.room_number;
-- ? Names of dorms where both women and men (F, M) live
SELECT T1.dorm_name FROM Dorm AS T1 JOIN Lives_in AS T2 ON T1.dormid = T2.dormid JOIN Student AS T3 ON T2.stuid = T3.StuID WHERE T3.Sex = 'F' INTERSECT SELECT T1.dorm_name FROM Dorm AS T1 JOIN Lives_in AS T2 ON T1.dormid = T2.dormid JOIN Student AS T3 ON T2.stuid = T3.StuID WHERE T3.Sex = 'M';
-- ? Average capacity by dorm gender, for genders averaging more than 100 places
-- ? Which dorm genders have over 100 places on average, and how many exactly?
SELECT gender, AVG(student_capacity) FROM Dorm GROUP BY gender HAVING AVG(student_capacity) > 100;
-- ? What's the age of the oldest student living in Smith Hall?
SELECT MAX(T1.Age) FROM Student AS T1 JOIN Lives_in AS T2 ON T1.StuID = T2.stuid JOIN Dorm AS T3 ON T2.dormid = T3.dormid WHERE T3.dorm_name = 'Smith Hall';
