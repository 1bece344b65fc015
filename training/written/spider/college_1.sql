-- college_1

-- ? Which students transferred here from another college?
-- ? first and last name of the transfer students
SELECT STU_FNAME, STU_LNAME FROM STUDENT WHERE STU_TRANSFER = 1;
-- ? Which courses are worth 4 credits?
SELECT CRS_DESCRIPTION FROM COURSE WHERE CRS_CREDIT = 4;
-- ? When and where does class 10014 meet?
-- ? time and room of class 10014
SELECT CLASS_TIME, CLASS_ROOM FROM CLASS WHERE CLASS_CODE = '10014';
-- ? Last names and GPA of the students in year Sr, best first
-- ? How good are our seniors (Sr)? Surname and grade point average, starting with the best.
SELECT STU_LNAME, STU_GPA FROM STUDENT WHERE STU_CLASS = 'Sr' ORDER BY STU_GPA DESC;
-- ? Which departments belong to the BUS school, alphabetically?
SELECT DEPT_NAME FROM DEPARTMENT WHERE SCHOOL_CODE = 'BUS' ORDER BY DEPT_NAME;
-- ? Who heads the Biology department?
-- ? first and last name of the head of Biology
SELECT T2.EMP_FNAME, T2.EMP_LNAME FROM DEPARTMENT AS T1 JOIN EMPLOYEE AS T2 ON T1.EMP_NUM = T2.EMP_NUM WHERE T1.DEPT_NAME = 'Biology';
-- ? Who advises the student Smithson? I need the professor's last name and phone extension.
SELECT T3.EMP_LNAME, T2.PROF_EXTENSION FROM STUDENT AS T1 JOIN PROFESSOR AS T2 ON T1.PROF_NUM = T2.EMP_NUM JOIN EMPLOYEE AS T3 ON T2.EMP_NUM = T3.EMP_NUM WHERE T1.STU_LNAME = 'Smithson';
-- ? Which departments have no students at all?
-- ? departments nobody is studying in
SELECT DEPT_NAME FROM DEPARTMENT WHERE DEPT_CODE NOT IN (SELECT DEPT_CODE FROM STUDENT);
-- ? How many more professors hold a Ph.D. than an MBA?
SELECT (SELECT COUNT(*) FROM PROFESSOR WHERE PROF_HIGH_DEGREE = 'Ph.D.') - (SELECT COUNT(*) FROM PROFESSOR WHERE PROF_HIGH_DEGREE = 'MBA');
-- ? Average GPA of transfer students versus the others
-- ? Do transfer students have better grade averages? Give the mean GPA by transfer status.
SELECT STU_TRANSFER, AVG(STU_GPA) FROM STUDENT GROUP BY STU_TRANSFER;
-- ? How often was each grade given?
SELECT ENROLL_GRADE, COUNT(*) FROM ENROLL GROUP BY ENROLL_GRADE;
-- ? Which students are not enrolled in any class? First and last names.
-- ? students without a single enrolment, full name
SELECT STU_FNAME, STU_LNAME FROM STUDENT WHERE STU_NUM NOT IN (SELECT STU_NUM FROM ENROLL);
-- ? How many accounting students have more completed hours than the average student?
SELECT COUNT(*) FROM STUDENT AS T1 JOIN DEPARTMENT AS T2 ON T1.DEPT_CODE = T2.DEPT_CODE WHERE T2.DEPT_NAME = 'Accounting' AND T1.STU_HRS > (SELECT AVG(STU_HRS) FROM STUDENT);
-- ? Which degrees are held by more than two professors?
-- ? highest degrees that more than 2 professors have
SELECT PROF_HIGH_DEGREE FROM PROFESSOR GROUP BY PROF_HIGH_DEGREE HAVING COUNT(*) > 2;
-- ? Last name and job code of all staff outside the PROF group
SELECT EMP_LNAME, EMP_JOBCODE FROM EMPLOYEE WHERE EMP_JOBCODE <> 'PROF';
