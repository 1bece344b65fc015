-- department_management

-- ? Which department came first?
-- ? name of the oldest department
SELECT Name FROM department ORDER BY Creation LIMIT 1;
-- ? Who is the oldest head, and what state does he come from?
SELECT name, born_state FROM head ORDER BY age DESC LIMIT 1;
-- ? Which departments spend more than 50 billion?
-- ? departments with over 50 billion to spend
SELECT Name FROM department WHERE Budget_in_Billions > 50;
-- ? Names of the heads from Alabama or Florida, youngest first
SELECT name FROM head WHERE born_state IN ('Alabama', 'Florida') ORDER BY age;
-- ? How much money per employee does each department have, in billions?
-- ? Show every department with its budget divided by its staff.
SELECT Name, Budget_in_Billions / Num_Employees FROM department;
-- ? Who runs the Treasury?
SELECT T1.name FROM head AS T1 JOIN management AS T2 ON T1.head_ID = T2.head_ID JOIN department AS T3 ON T2.department_ID = T3.Department_ID WHERE T3.Name = 'Treasury';
-- ? Which heads have never managed any department?
-- ? people on the list of heads who run nothing
SELECT name FROM head WHERE head_ID NOT IN (SELECT head_ID FROM management);
-- ? Give me the names of departments whose staff is bigger than average.
SELECT Name FROM department WHERE Num_Employees > (SELECT AVG(Num_Employees) FROM department);
-- ? How much bigger is the budget of Defense than that of State, in billions?
-- ? I want the gap in budget between Defense and State.
SELECT (SELECT Budget_in_Billions FROM department WHERE Name = 'Defense') - (SELECT Budget_in_Billions FROM department WHERE Name = 'State');
-- ? How many people work in all departments together?
SELECT SUM(Num_Employees) FROM department;
-- ? Average age of the heads per state they were born in
-- ? how old are the heads on average, state by state of birth
SELECT born_state, AVG(age) FROM head GROUP BY born_state;
-- ? Which heads hold their post permanently rather than as acting head?
SELECT T1.name FROM head AS T1 JOIN management AS T2 ON T1.head_ID = T2.head_ID WHERE T2.temporary_acting = 'No';
-- ? Which departments were set up after 1900, and where do they rank?
-- ? departments created later than 1900 with their ranking
SELECT Name, Ranking FROM department WHERE Creation > 1900;
-- ? Who heads more than one department?
SELECT T1.name FROM head AS T1 JOIN management AS T2 ON T1.head_ID = T2.head_ID GROUP BY T1.head_ID HAVING COUNT(*) > 1;
-- ? Name and budget of the 3 departments with the fewest employees
SELECT Name, Budget_in_Billions FROM department ORDER BY Num_Employees LIMIT 3;
