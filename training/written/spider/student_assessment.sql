-- student_assessment

-- ? How can I reach Shannon Senger by mobile and by email?
-- ? mobile number and email of Shannon Senger
SELECT cell_mobile_number, email_address FROM People WHERE first_name = 'Shannon' AND last_name = 'Senger';
-- ? Which addresses are in Texas? First line and city please.
SELECT line_1, city FROM Addresses WHERE state_province_county = 'Texas';
-- ? How many candidates passed and how many failed?
-- ? number of assessments for each outcome
SELECT asessment_outcome_code, COUNT(*) FROM Candidate_Assessments GROUP BY asessment_outcome_code;
-- ? Which courses has nobody registered for?
-- ? names of courses without a single registration
SELECT course_name FROM Courses WHERE course_id NOT IN (SELECT course_id FROM Student_Course_Registrations);
-- ? Which courses have a registration but were never attended by anyone? Give the ids.
SELECT course_id FROM Student_Course_Registrations EXCEPT SELECT course_id FROM Student_Course_Attendance;
-- ? What qualifications did those who failed have?
SELECT DISTINCT qualification FROM Candidate_Assessments WHERE asessment_outcome_code = 'Fail';
-- ? Who took the English course? Give the details of the students registered.
-- ? details of all students signed up for English
SELECT T1.student_details FROM Students AS T1 JOIN Student_Course_Registrations AS T2 ON T1.student_id = T2.student_id JOIN Courses AS T3 ON T2.course_id = T3.course_id WHERE T3.course_name = 'English';
-- ? How many people live or lived in each state?
SELECT T1.state_province_county, COUNT(*) FROM Addresses AS T1 JOIN People_Addresses AS T2 ON T1.address_id = T2.address_id GROUP BY T1.state_province_county;
-- ? Login names and middle names of everybody, sorted by surname
-- ? middle name and login of all people in order of family name
SELECT middle_name, login_name FROM People ORDER BY last_name;
-- ? Who moved in most recently? First and last name.
SELECT T1.first_name, T1.last_name FROM People AS T1 JOIN People_Addresses AS T2 ON T1.person_id = T2.person_id ORDER BY T2.date_from DESC LIMIT 1;
-- ? Which courses were attended more than once? Show name and number of attendances.
-- ? courses with over 1 attendance, and how many
SELECT T1.course_name, COUNT(*) FROM Courses AS T1 JOIN Student_Course_Attendance AS T2 ON T1.course_id = T2.course_id GROUP BY T1.course_id HAVING COUNT(*) > 1;
-- ? How many more registrations than attendances are on record?
SELECT (SELECT COUNT(*) FROM Student_Course_Registrations) - (SELECT COUNT(*) FROM Student_Course_Attendance);
-- ? In which city does the candidate with qualification A live?
SELECT T1.city FROM Addresses AS T1 JOIN People_Addresses AS T2 ON T1.address_id = T2.address_id JOIN Candidate_Assessments AS T3 ON T2.person_id = T3.candidate_id WHERE T3.qualification = 'A';
-- ? Which candidates have never been assessed? Show the details.
-- ? candidates without any assessment
SELECT candidate_details FROM Candidates WHERE candidate_id NOT IN (SELECT candidate_id FROM Candidate_Assessments);
-- ? when was the first and when the last assessment
SELECT MIN(assessment_date), MAX(assessment_date) FROM Candidate_Assessments;
