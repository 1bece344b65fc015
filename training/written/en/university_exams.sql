-- University: departments, lecturers, courses, students and exam sittings.
CREATE TABLE dept (dept_cd TEXT PRIMARY KEY, dept_nm TEXT, building TEXT, budget INTEGER, founded_yr INTEGER);
CREATE TABLE lecturer (lect_id INTEGER PRIMARY KEY, lect_nm TEXT, rank TEXT, dept_cd TEXT REFERENCES dept(dept_cd), office TEXT, salary INTEGER, sex TEXT);
CREATE TABLE course (crs_cd TEXT PRIMARY KEY, crs_title TEXT, dept_cd TEXT REFERENCES dept(dept_cd), lect_id INTEGER REFERENCES lecturer(lect_id), credits INTEGER, term TEXT, max_students INTEGER, requires TEXT REFERENCES course(crs_cd));
CREATE TABLE student (matr_no INTEGER PRIMARY KEY, stud_nm TEXT, home_country TEXT, birth_yr INTEGER, enrolled_yr INTEGER, dept_cd TEXT REFERENCES dept(dept_cd), scholarship TEXT);
CREATE TABLE exam (matr_no INTEGER REFERENCES student(matr_no), crs_cd TEXT REFERENCES course(crs_cd), exam_dt TEXT, points INTEGER, passed TEXT, attempt INTEGER, PRIMARY KEY (matr_no, crs_cd, attempt));
INSERT INTO dept VALUES ('PHY','Physics','Newton Hall',2400000,1871),('HIS','History','Old College',900000,1790),('INF','Computer Science','Turing Block',1850000,1974),('LIN','Linguistics','Old College',610000,1962);
INSERT INTO lecturer VALUES (1,'Harald Meunier','professor','PHY','N 2.14',92000,'M'),(2,'Beatrice Olsen','professor','HIS','O 1.03',84000,'F'),(3,'Suresh Patel','lecturer','INF','T 3.20',58000,'M'),(4,'Wanda Kryst','professor','INF','T 4.01',97000,'F'),(5,'Ian Forsyth','assistant','PHY','N 0.07',39000,'M'),(6,'Carmen Iglesias','lecturer','LIN','O 2.11',55000,'F');
INSERT INTO course VALUES ('P101','Mechanics','PHY',1,8,'winter',120,NULL),('P205','Quantum Physics','PHY',1,6,'summer',40,'P101'),('H110','Medieval Towns','HIS',2,5,'winter',60,NULL),('C101','Programming','INF',3,8,'winter',150,NULL),('C230','Databases','INF',4,6,'summer',80,'C101'),('C310','Machine Learning','INF',4,6,'winter',50,'C230'),('L120','Phonetics','LIN',6,4,'summer',30,NULL),('L300','Field Methods','LIN',NULL,4,'winter',15,'L120');
INSERT INTO student VALUES (7001,'Alice Brook','Ireland',2001,2020,'INF','Y'),(7002,'Chen Wei','China',2002,2021,'INF','N'),(7003,'Dorothea Kamp','Germany',1999,2018,'HIS','N'),(7004,'Emeka Obi','Nigeria',2003,2022,'PHY','Y'),(7005,'Fiona Reid','Ireland',2000,2021,'PHY','N'),(7006,'Goran Ilic','Serbia',2002,2021,'LIN','N'),(7007,'Hilda Moen','Norway',2004,2023,'INF','N');
INSERT INTO exam VALUES (7001,'C101','2021-02-15',92,'Y',1),(7001,'C230','2021-07-20',88,'Y',1),(7002,'C101','2022-02-14',45,'N',1),(7002,'C101','2022-04-04',71,'Y',2),(7003,'H110','2019-02-11',66,'Y',1),(7004,'P101','2023-02-13',97,'Y',1),(7005,'P101','2022-02-14',38,'N',1),(7005,'P101','2022-04-05',49,'N',2),(7006,'L120','2022-07-18',80,'Y',1),(7001,'C310','2022-02-16',75,'Y',1),(7004,'C101','2023-02-15',83,'Y',1);

-- ? Who are the professors?
-- ? list everyone with the rank of professor
SELECT lect_nm FROM lecturer WHERE rank = 'professor';
-- ? Where is Wanda Kryst's office?
SELECT office FROM lecturer WHERE lect_nm = 'Wanda Kryst';
-- ? Which department is the oldest?
-- ? department that was set up first
SELECT dept_nm FROM dept ORDER BY founded_yr LIMIT 1;
-- ? Which departments share Old College?
SELECT dept_nm FROM dept WHERE building = 'Old College';
-- ? Which course still lacks somebody to teach it?
-- ? courses without a lecturer
SELECT crs_title FROM course WHERE lect_id IS NULL;
-- ? Which courses can you take without any previous course?
-- ? courses with no prerequisite
SELECT crs_title FROM course WHERE requires IS NULL;
-- ? What do I have to pass before Machine Learning?
-- ? prerequisite of Machine Learning
SELECT p.crs_title FROM course c JOIN course p ON p.crs_cd = c.requires WHERE c.crs_title = 'Machine Learning';
-- ? Who teaches Databases?
SELECT lecturer.lect_nm FROM lecturer JOIN course ON course.lect_id = lecturer.lect_id WHERE course.crs_title = 'Databases';
-- ? Which courses does the Computer Science department offer?
-- ? everything offered by Computer Science
SELECT course.crs_title FROM course JOIN dept ON dept.dept_cd = course.dept_cd WHERE dept.dept_nm = 'Computer Science';
-- ? Which lecturers teach more than one course?
SELECT lecturer.lect_nm FROM lecturer JOIN course ON course.lect_id = lecturer.lect_id GROUP BY lecturer.lect_id HAVING COUNT(*) > 1;
-- ? Who on the staff teaches nothing?
-- ? teaching staff without a course
SELECT lect_nm FROM lecturer WHERE lect_id NOT IN (SELECT lect_id FROM course WHERE lect_id IS NOT NULL);
-- ? How many students has each department?
-- ? student numbers by department name
SELECT dept.dept_nm, COUNT(*) FROM student JOIN dept ON dept.dept_cd = student.dept_cd GROUP BY dept.dept_cd;
-- ? Which students are on a scholarship?
SELECT stud_nm FROM student WHERE scholarship = 'Y';
-- ? Who failed an exam?
-- ? students who didn't pass at least once, each named once
SELECT DISTINCT student.stud_nm FROM student JOIN exam ON exam.matr_no = student.matr_no WHERE exam.passed = 'N';
-- ? Who passed only at the second attempt? Name and course.
SELECT student.stud_nm, course.crs_title FROM exam JOIN student ON student.matr_no = exam.matr_no JOIN course ON course.crs_cd = exam.crs_cd WHERE exam.attempt = 2 AND exam.passed = 'Y';
-- ? Who hasn't sat any exam yet?
-- ? students without an exam
SELECT stud_nm FROM student WHERE matr_no NOT IN (SELECT matr_no FROM exam);
-- ? What was the best result ever in Programming?
-- ? top score in Programming
SELECT MAX(exam.points) FROM exam JOIN course ON course.crs_cd = exam.crs_cd WHERE course.crs_title = 'Programming';
-- ? Average points per course
SELECT course.crs_title, AVG(exam.points) FROM exam JOIN course ON course.crs_cd = exam.crs_cd GROUP BY course.crs_cd;
-- ? Who scored higher than the average of all exams? Names, no repeats.
-- ? distinct students with an above-average exam
SELECT DISTINCT student.stud_nm FROM student JOIN exam ON exam.matr_no = student.matr_no WHERE exam.points > (SELECT AVG(points) FROM exam);
-- ? How many credits has Alice Brook earned with her passed exams?
SELECT SUM(course.credits) FROM exam JOIN course ON course.crs_cd = exam.crs_cd JOIN student ON student.matr_no = exam.matr_no WHERE student.stud_nm = 'Alice Brook' AND exam.passed = 'Y';
-- ? Who sat an exam outside the own department? Student and course.
-- ? exams in a subject of another department: student, course
SELECT student.stud_nm, course.crs_title FROM exam JOIN student ON student.matr_no = exam.matr_no JOIN course ON course.crs_cd = exam.crs_cd WHERE course.dept_cd <> student.dept_cd;
-- ? Which countries send more than one student?
SELECT home_country FROM student GROUP BY home_country HAVING COUNT(*) > 1;
-- ? How many years after birth did Dorothea Kamp enrol?
-- ? age of Dorothea Kamp at enrolment
SELECT enrolled_yr - birth_yr FROM student WHERE stud_nm = 'Dorothea Kamp';
-- ? Who is our youngest student?
SELECT stud_nm FROM student ORDER BY birth_yr DESC LIMIT 1;
-- ? Summer courses with at most 40 places
-- ? small courses in the summer term, 40 students or fewer
SELECT crs_title FROM course WHERE term = 'summer' AND max_students <= 40;
-- ? How many exams took place in 2022, between 2022-01-01 and 2022-12-31?
SELECT COUNT(*) FROM exam WHERE exam_dt BETWEEN '2022-01-01' AND '2022-12-31';
-- ? What do all the women on the teaching staff earn on average?
-- ? mean salary of female lecturers of any rank
SELECT AVG(salary) FROM lecturer WHERE sex = 'F';
-- ? Which department spends most on teaching salaries?
SELECT dept.dept_nm FROM dept JOIN lecturer ON lecturer.dept_cd = dept.dept_cd GROUP BY dept.dept_cd ORDER BY SUM(lecturer.salary) DESC LIMIT 1;
-- ? Total budget of the university and the biggest single department budget
SELECT SUM(budget), MAX(budget) FROM dept;
-- ? Which students passed both Programming and Databases?
SELECT student.stud_nm FROM student JOIN exam ON exam.matr_no = student.matr_no JOIN course ON course.crs_cd = exam.crs_cd WHERE course.crs_title = 'Programming' AND exam.passed = 'Y' INTERSECT SELECT student.stud_nm FROM student JOIN exam ON exam.matr_no = student.matr_no JOIN course ON course.crs_cd = exam.crs_cd WHERE course.crs_title = 'Databases' AND exam.passed = 'Y';
