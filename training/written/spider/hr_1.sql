-- hr_1

-- ? In which cities are our sites in Japan?
-- ? locations in Japan, just the city
SELECT T1.city FROM locations AS T1 JOIN countries AS T2 ON T1.country_id = T2.country_id WHERE T2.country_name = 'Japan';
-- ? Which positions have a pay band that starts below 4000, and where does the band end? Highest ceiling first.
SELECT job_title, max_salary FROM jobs WHERE min_salary < 4000 ORDER BY max_salary DESC;
-- ? Who has been with us the longest?
-- ? first and last name of the employee with the earliest hire date
SELECT first_name, last_name FROM employees ORDER BY hire_date LIMIT 1;
-- ? Last names and salaries of the people in IT, best paid first
-- ? Show me what everyone in the IT department earns, by surname, starting from the top.
SELECT T1.last_name, T1.salary FROM employees AS T1 JOIN departments AS T2 ON T1.department_id = T2.department_id WHERE T2.department_name = 'IT' ORDER BY T1.salary DESC;
-- ? Which departments have nobody working in them?
SELECT department_name FROM departments WHERE department_id NOT IN (SELECT department_id FROM employees);
-- ? How far apart are the best and the worst salary in the company?
-- ? What is the gap between our top earner's pay and the lowest pay?
SELECT MAX(salary) - MIN(salary) FROM employees;
-- ? How many departments are in Seattle?
SELECT COUNT(*) FROM departments AS T1 JOIN locations AS T2 ON T1.location_id = T2.location_id WHERE T2.city = 'Seattle';
-- ? Which job titles are held by more than five people, and by how many?
-- ? titles with over 5 employees, with the headcount
SELECT T2.job_title, COUNT(*) FROM employees AS T1 JOIN jobs AS T2 ON T1.job_id = T2.job_id GROUP BY T2.job_title HAVING COUNT(*) > 5;
-- ? Who already earns the maximum of their pay band? First and last names please.
SELECT T1.first_name, T1.last_name FROM employees AS T1 JOIN jobs AS T2 ON T1.job_id = T2.job_id WHERE T1.salary = T2.max_salary;
-- ? Who is the boss of Bruce Ernst?
-- ? Give me the first and last name of the manager that Bruce Ernst reports to.
SELECT T2.first_name, T2.last_name FROM employees AS T1 JOIN employees AS T2 ON T1.manager_id = T2.employee_id WHERE T1.first_name = 'Bruce' AND T1.last_name = 'Ernst';
-- ? How much more is the average salary in Sales than in Shipping?
SELECT (SELECT AVG(T1.salary) FROM employees AS T1 JOIN departments AS T2 ON T1.department_id = T2.department_id WHERE T2.department_name = 'Sales') - (SELECT AVG(T1.salary) FROM employees AS T1 JOIN departments AS T2 ON T1.department_id = T2.department_id WHERE T2.department_name = 'Shipping');
-- ? Which countries do we have no location in?
-- ? countries without a single site of ours
SELECT country_name FROM countries WHERE country_id NOT IN (SELECT country_id FROM locations);
-- ? Surname and email of everyone on more than 10000 who gets a commission
-- ? Who gets a commission on top of a salary above 10000? Last name and email address.
SELECT last_name, email FROM employees WHERE salary > 10000 AND commission_pct > 0;
-- ? Which department costs the most in salaries?
SELECT T2.department_name FROM employees AS T1 JOIN departments AS T2 ON T1.department_id = T2.department_id GROUP BY T2.department_name ORDER BY SUM(T1.salary) DESC LIMIT 1;
-- ? How many countries are there in each region?
-- ? Count the countries per region name.
SELECT T2.region_name, COUNT(*) FROM countries AS T1 JOIN regions AS T2 ON T1.region_id = T2.region_id GROUP BY T2.region_name;
