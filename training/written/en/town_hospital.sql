-- Hospital: wards, doctors, patients and their stays.
CREATE TABLE doctor (doc_no INTEGER PRIMARY KEY, doc_name TEXT, sex TEXT, specialty TEXT, hired INTEGER, ward_cd TEXT, salary INTEGER);
CREATE TABLE ward (ward_cd TEXT PRIMARY KEY, ward_desc TEXT, floor INTEGER, beds INTEGER, head_doc INTEGER REFERENCES doctor(doc_no));
CREATE TABLE patient (pat_no INTEGER PRIMARY KEY, pat_name TEXT, sex TEXT, born INTEGER, blood_grp TEXT, town TEXT, insured TEXT);
CREATE TABLE stay (stay_no INTEGER PRIMARY KEY, pat_no INTEGER REFERENCES patient(pat_no), ward_cd TEXT REFERENCES ward(ward_cd), doc_no INTEGER REFERENCES doctor(doc_no), admitted TEXT, discharged TEXT, diagnosis TEXT, days INTEGER, cost INTEGER);
INSERT INTO doctor VALUES (1,'Dr Helena Marsh','F','surgeon',2004,'SUR',128000),(2,'Dr Paul Okafor','M','internist',1999,'INT',121000),(3,'Dr Nina Wolff','F','paediatrician',2012,'PED',98000),(4,'Dr Sam Tredwell','M','surgeon',2019,'SUR',84000),(5,'Dr Ruth Amsel','F','gynaecologist',2008,'MAT',105000),(6,'Dr Leon Bright','M','anaesthetist',2016,'ICU',99500),(7,'Dr Ida Corbin','F','internist',2022,'INT',69000);
INSERT INTO ward VALUES ('SUR','Surgery',2,28,1),('PED','Children',3,16,3),('INT','Internal medicine',1,34,2),('ICU','Intensive care',0,8,2),('MAT','Maternity',3,14,5);
INSERT INTO patient VALUES (1,'Edward Lunn','M',1941,'A','Westbury','statutory'),(2,'Mary Quill','F',1988,'0','Westbury','private'),(3,'Timmy Rook','M',2016,'B','Fenham','statutory'),(4,'Agnes Bell','F',1936,'A','Oakley','statutory'),(5,'Farid Nassar','M',1979,'AB','Fenham','private'),(6,'Lottie Greene','F',2019,'0','Oakley','statutory'),(7,'George Pym','M',1955,'A','Westbury','none'),(8,'Sofia Ivanova','F',1994,'B','Fenham','statutory');
INSERT INTO stay VALUES (1,1,'INT',2,'2023-11-02','2023-11-12','pneumonia',10,6200),(2,2,'MAT',5,'2023-11-20','2023-11-24','birth',4,3900),(3,3,'PED',3,'2023-12-03','2023-12-05','broken arm',2,1800),(4,4,'SUR',1,'2023-12-10','2023-12-29','hip fracture',19,14300),(5,5,'SUR',4,'2024-01-08','2024-01-11','appendicitis',3,4100),(6,1,'ICU',6,'2024-01-15','2024-01-22','heart attack',7,21500),(7,6,'PED',3,'2024-02-01','2024-02-04','pneumonia',3,2100),(8,7,'INT',7,'2024-02-09',NULL,'diabetes',NULL,NULL),(9,8,'MAT',5,'2024-02-10',NULL,'birth',NULL,NULL),(10,4,'INT',2,'2024-01-30','2024-02-08','pneumonia',9,5700);

-- ? Who is in the hospital right now?
-- ? patients not yet discharged
SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no WHERE stay.discharged IS NULL;
-- ? How many beds does the whole hospital have?
-- ? total bed count
SELECT SUM(beds) FROM ward;
-- ? Who is our oldest patient?
SELECT pat_name FROM patient ORDER BY born LIMIT 1;
-- ? Who runs the Maternity ward?
-- ? head of Maternity
SELECT doctor.doc_name FROM doctor JOIN ward ON ward.head_doc = doctor.doc_no WHERE ward.ward_desc = 'Maternity';
-- ? Which doctor heads more than one ward?
SELECT doctor.doc_name FROM doctor JOIN ward ON ward.head_doc = doctor.doc_no GROUP BY doctor.doc_no HAVING COUNT(*) > 1;
-- ? Which doctors are women?
-- ? our female physicians
SELECT doc_name FROM doctor WHERE sex = 'F';
-- ? Which wards are on the 3rd floor?
SELECT ward_desc FROM ward WHERE floor = 3;
-- ? Who has no insurance at all?
-- ? uninsured patients
SELECT pat_name FROM patient WHERE insured = 'none';
-- ? How often did we treat pneumonia?
-- ? number of pneumonia cases
SELECT COUNT(*) FROM stay WHERE diagnosis = 'pneumonia';
-- ? What was the most expensive stay? Give the patient.
SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no ORDER BY stay.cost DESC LIMIT 1;
-- ? Which patients had to come back, that is were here at least twice?
-- ? readmitted patients
SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no GROUP BY patient.pat_no HAVING COUNT(*) >= 2;
-- ? Which patients has Dr Nina Wolff treated?
SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no JOIN doctor ON doctor.doc_no = stay.doc_no WHERE doctor.doc_name = 'Dr Nina Wolff';
-- ? How long do people stay on average?
-- ? mean length of stay in days
SELECT AVG(days) FROM stay;
-- ? Average length of stay for each ward, by name
SELECT ward.ward_desc, AVG(stay.days) FROM stay JOIN ward ON ward.ward_cd = stay.ward_cd GROUP BY ward.ward_cd;
-- ? What did Edward Lunn cost us altogether?
-- ? sum of all bills for Edward Lunn
SELECT SUM(stay.cost) FROM stay JOIN patient ON patient.pat_no = stay.pat_no WHERE patient.pat_name = 'Edward Lunn';
-- ? What does a day cost in stay number 4?
SELECT cost / days FROM stay WHERE stay_no = 4;
-- ? Which doctor joined us last?
-- ? newest doctor
SELECT doc_name FROM doctor ORDER BY hired DESC LIMIT 1;
-- ? Doctors who earn more than 100000, best paid first
SELECT doc_name FROM doctor WHERE salary > 100000 ORDER BY salary DESC;
-- ? Who earns less than the average doctor?
-- ? physicians paid below the average
SELECT doc_name FROM doctor WHERE salary < (SELECT AVG(salary) FROM doctor);
-- ? Which patients have blood group 0?
SELECT pat_name FROM patient WHERE blood_grp = '0';
-- ? How many patients come from each town?
-- ? patient numbers by home town
SELECT town, COUNT(*) FROM patient GROUP BY town;
-- ? Who was admitted in December 2023, between 2023-12-01 and 2023-12-31?
SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no WHERE stay.admitted BETWEEN '2023-12-01' AND '2023-12-31';
-- ? Which wards had a stay of more than a week, I mean over 7 days?
-- ? names of wards where somebody lay longer than 7 days
SELECT DISTINCT ward.ward_desc FROM ward JOIN stay ON stay.ward_cd = ward.ward_cd WHERE stay.days > 7;
-- ? Which specialties are there?
SELECT DISTINCT specialty FROM doctor;
-- ? Which patients were in both surgery and internal medicine?
-- ? who lay on the Surgery as well as on the Internal medicine ward
SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no JOIN ward ON ward.ward_cd = stay.ward_cd WHERE ward.ward_desc = 'Surgery' INTERSECT SELECT patient.pat_name FROM patient JOIN stay ON stay.pat_no = patient.pat_no JOIN ward ON ward.ward_cd = stay.ward_cd WHERE ward.ward_desc = 'Internal medicine';
-- ? Which diagnosis is the most frequent one?
SELECT diagnosis FROM stay GROUP BY diagnosis ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Which doctors head no ward?
-- ? physicians who are not chief anywhere
SELECT doc_name FROM doctor WHERE doc_no NOT IN (SELECT head_doc FROM ward);
-- ? How big is the gap between the highest and the lowest doctor's salary?
SELECT MAX(salary) - MIN(salary) FROM doctor;
-- ? Which men were born before 1960?
-- ? male patients with a birth year earlier than 1960
SELECT pat_name FROM patient WHERE sex = 'M' AND born < 1960;
-- ? On which ward, and with what illness, was Farid Nassar?
SELECT ward.ward_desc, stay.diagnosis FROM stay JOIN ward ON ward.ward_cd = stay.ward_cd JOIN patient ON patient.pat_no = stay.pat_no WHERE patient.pat_name = 'Farid Nassar';
