-- e_learning

-- ? Which students signed up after 2016-01-01? Personal and family names, earliest first.
-- ? Personal and family names of students registered later than 2016-01-01, in order of registration
SELECT personal_name, family_name FROM Students WHERE date_of_registration > '2016-01-01' ORDER BY date_of_registration;
-- ? Who was the last student to log on? Login name.
SELECT login_name FROM Students ORDER BY date_of_latest_logon DESC LIMIT 1;
-- ? Middle name and login of the student Mariela Legros
-- ? Mariela Legros: middle name and login name?
SELECT middle_name, login_name FROM Students WHERE personal_name = 'Mariela' AND family_name = 'Legros';
-- ? Which courses have database in their name?
SELECT course_name FROM Courses WHERE course_name LIKE '%database%';
-- ? When was the first course ever completed?
-- ? Earliest completion date of an enrolment
SELECT MIN(date_of_completion) FROM Student_Course_Enrolment;
-- ? Courses in Arts or Language, sorted by name
SELECT T1.course_name FROM Courses AS T1 JOIN Subjects AS T2 ON T1.subject_id = T2.subject_id WHERE T2.subject_name = 'Arts' OR T2.subject_name = 'Language' ORDER BY T1.course_name;
-- ? Who wrote the course operating system? Personal and family name.
-- ? Personal name and family name of the author of operating system
SELECT T2.personal_name, T2.family_name FROM Courses AS T1 JOIN Course_Authors_and_Tutors AS T2 ON T1.author_id = T2.author_id WHERE T1.course_name = 'operating system';
-- ? Which authors haven't got a course? Family names.
-- ? Family names of authors without any course
SELECT family_name FROM Course_Authors_and_Tutors WHERE author_id NOT IN (SELECT author_id FROM Courses);
-- ? Which courses is Wilson Ward taking?
SELECT T3.course_name FROM Students AS T1 JOIN Student_Course_Enrolment AS T2 ON T1.student_id = T2.student_id JOIN Courses AS T3 ON T2.course_id = T3.course_id WHERE T1.personal_name = 'Wilson' AND T1.family_name = 'Ward';
-- ? How many enrolments are there per subject? Most popular first.
-- ? Subjects ranked by number of enrolments, from high to low
SELECT T1.subject_name, COUNT(*) FROM Subjects AS T1 JOIN Courses AS T2 ON T1.subject_id = T2.subject_id JOIN Student_Course_Enrolment AS T3 ON T2.course_id = T3.course_id GROUP BY T1.subject_name ORDER BY COUNT(*) DESC;
-- ? Courses nobody has enrolled in
-- ? Which courses have no students?
SELECT course_name FROM Courses WHERE course_id NOT IN (SELECT course_id FROM Student_Course_Enrolment);
-- ? How many more tests were passed than failed (Pass, Fail)?
-- ? Number of Pass results minus number of Fail results
SELECT (SELECT COUNT(*) FROM Student_Tests_Taken WHERE test_result = 'Pass') - (SELECT COUNT(*) FROM Student_Tests_Taken WHERE test_result = 'Fail');
-- ? Family names of students who failed a test (Fail), each once
SELECT DISTINCT T1.family_name FROM Students AS T1 JOIN Student_Course_Enrolment AS T2 ON T1.student_id = T2.student_id JOIN Student_Tests_Taken AS T3 ON T2.registration_id = T3.registration_id WHERE T3.test_result = 'Fail';
-- ? Subjects with at least 2 courses, and how many
-- ? Which subjects offer two or more courses? Name and number.
SELECT T1.subject_name, COUNT(*) FROM Subjects AS T1 JOIN Courses AS T2 ON T1.subject_id = T2.subject_id GROUP BY T1.subject_name HAVING COUNT(*) >= 2;
-- ? Family names that are found among authors but not among students
SELECT family_name FROM Course_Authors_and_Tutors EXCEPT SELECT family_name FROM Students;
