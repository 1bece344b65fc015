-- behavior_monitoring

-- ? Which cities in Texas are in our address list?
SELECT city FROM Addresses WHERE state_province_county = 'Texas';
-- ? What is Rhea Bergnaum's middle name and mobile number?
-- ? middle name and cell phone of the student Rhea Bergnaum
SELECT middle_name, cell_mobile_number FROM Students WHERE first_name = 'Rhea' AND last_name = 'Bergnaum';
-- ? Which incidents led to the recommendation to transfer schools? Start dates please.
SELECT date_incident_start FROM Behavior_Incident WHERE recommendations = 'Transfer schools';
-- ? Which teacher is the dean?
-- ? first and last name of the Dean
SELECT first_name, last_name FROM Teachers WHERE other_details = 'Dean';
-- ? Students who were violent: first and last names
-- ? Who was involved in an incident of the type Violence?
SELECT DISTINCT T1.first_name, T1.last_name FROM Students AS T1 JOIN Behavior_Incident AS T2 ON T1.student_id = T2.student_id JOIN Ref_Incident_Type AS T3 ON T2.incident_type_code = T3.incident_type_code WHERE T3.incident_type_description = 'Violence';
-- ? Who left the university last?
SELECT first_name, last_name FROM Students ORDER BY date_left_university DESC LIMIT 1;
-- ? How many detentions of each kind were there? Describe the kind in words.
-- ? detentions per type description
SELECT T2.detention_type_description, COUNT(*) FROM Detention AS T1 JOIN Ref_Detention_Type AS T2 ON T1.detention_type_code = T2.detention_type_code GROUP BY T2.detention_type_description;
-- ? Which students have never been in detention? First and last names.
SELECT first_name, last_name FROM Students WHERE student_id NOT IN (SELECT student_id FROM Students_in_Detention);
-- ? Which students are renting a house and what do they pay a month? Surname and rent, dearest first.
-- ? last name and monthly rent of students in a house, from the highest rent
SELECT T1.last_name, T2.monthly_rental FROM Students AS T1 JOIN Student_Addresses AS T2 ON T1.student_id = T2.student_id WHERE T2.other_details = 'house' ORDER BY T2.monthly_rental DESC;
-- ? How much more is the average rent for a house than for an apartment?
SELECT (SELECT AVG(monthly_rental) FROM Student_Addresses WHERE other_details = 'house') - (SELECT AVG(monthly_rental) FROM Student_Addresses WHERE other_details = 'apartment');
-- ? Which students have more than one behavior incident? Their surnames and the number of incidents.
-- ? last names of repeat offenders (over 1 incident) with the count
SELECT T1.last_name, COUNT(*) FROM Students AS T1 JOIN Behavior_Incident AS T2 ON T1.student_id = T2.student_id GROUP BY T1.student_id HAVING COUNT(*) > 1;
-- ? Which addresses belong to none of the students? First line and city.
SELECT line_1, city FROM Addresses WHERE address_id NOT IN (SELECT address_id FROM Students);
-- ? How many student addresses cost more rent than average?
-- ? number of student addresses with an above-average monthly rental
SELECT COUNT(*) FROM Student_Addresses WHERE monthly_rental > (SELECT AVG(monthly_rental) FROM Student_Addresses);
-- ? Which teachers wrote a note about Emma Rohan? Last names.
SELECT T2.last_name FROM Assessment_Notes AS T1 JOIN Teachers AS T2 ON T1.teacher_id = T2.teacher_id JOIN Students AS T3 ON T1.student_id = T3.student_id WHERE T3.first_name = 'Emma' AND T3.last_name = 'Rohan';
-- ? Which states have at least three of our addresses?
-- ? states with 3 or more addresses
SELECT state_province_county FROM Addresses GROUP BY state_province_county HAVING COUNT(*) >= 3;
