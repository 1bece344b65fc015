-- college_2

-- ? Which room is the largest, and in what building?
-- ? room number and building of the classroom with the most seats
SELECT room_number, building FROM classroom ORDER BY capacity DESC LIMIT 1;
-- ? Statistics courses worth 4 credits
SELECT title FROM course WHERE dept_name = 'Statistics' AND credits = 4;
-- ? Departments with a budget between 500000 and 700000, richest first
-- ? which departments have 500000 to 700000 to spend, in descending order of budget
SELECT dept_name FROM department WHERE budget BETWEEN 500000 AND 700000 ORDER BY budget DESC;
-- ? Who earns less than 40000, and where do they work?
SELECT name, dept_name FROM instructor WHERE salary < 40000;
-- ? On which days does slot A start at 8?
-- ? days of time slot A with a start hour of 8
SELECT day FROM time_slot WHERE time_slot_id = 'A' AND start_hr = 8;
-- ? Who advises the student Schrefl?
SELECT T3.name FROM student AS T1 JOIN advisor AS T2 ON T1.ID = T2.s_ID JOIN instructor AS T3 ON T2.i_ID = T3.ID WHERE T1.name = 'Schrefl';
-- ? How many A- grades were given each year?
-- ? count of A- marks per year
SELECT year, COUNT(*) FROM takes WHERE grade = 'A-' GROUP BY year;
-- ? Which courses are never offered in any section?
SELECT title FROM course WHERE course_id NOT IN (SELECT course_id FROM section);
-- ? Which share of its budget does each instructor's salary make up? Name and salary divided by the department budget.
-- ? instructors with their pay as a fraction of the department's budget
SELECT T1.name, T1.salary / T2.budget FROM instructor AS T1 JOIN department AS T2 ON T1.dept_name = T2.dept_name;
-- ? How much richer is Athletics than Accounting, in budget?
SELECT (SELECT budget FROM department WHERE dept_name = 'Athletics') - (SELECT budget FROM department WHERE dept_name = 'Accounting');
-- ? Students who have no advisor
-- ? names of students nobody advises
SELECT name FROM student WHERE ID NOT IN (SELECT s_ID FROM advisor);
-- ? Average credits of the students in departments with more than 100 students
SELECT dept_name, AVG(tot_cred) FROM student GROUP BY dept_name HAVING COUNT(*) > 100;
-- ? Courses that are not a prerequisite for anything although they have one themselves: ids
-- ? ids of courses that require another course but are required by none
SELECT course_id FROM prereq EXCEPT SELECT prereq_id FROM prereq;
-- ? Which instructors of Marketing earn more than the average of everybody?
SELECT name FROM instructor WHERE dept_name = 'Marketing' AND salary > (SELECT AVG(salary) FROM instructor);
-- ? Which instructors taught in fall 2007?
-- ? names of the people who taught in the Fall semester of 2007
SELECT DISTINCT T1.name FROM instructor AS T1 JOIN teaches AS T2 ON T1.ID = T2.ID WHERE T2.semester = 'Fall' AND T2.year = 2007;
