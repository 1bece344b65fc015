-- school_finance

-- ? Who are the Falcons?
-- ? school with the Falcons as its mascot
SELECT School_name FROM School WHERE Mascot = 'Falcons';
-- ? How many pupils go to Culver Community?
SELECT Enrollment FROM School WHERE School_name = 'Culver Community';
-- ? Schools in county 50 Marshall with at least 400 pupils, biggest first
-- ? names of 50 Marshall schools having an enrollment of 400 or more, in descending order
SELECT School_name FROM School WHERE County = '50 Marshall' AND Enrollment >= 400 ORDER BY Enrollment DESC;
-- ? Which schools play in the same class in football as in general?
SELECT School_name FROM School WHERE IHSAA_Class = IHSAA_Football_Class;
-- ? Who gave the largest single donation, and how much?
-- ? donor and amount of the biggest endowment
SELECT donator_name, amount FROM endowment ORDER BY amount DESC LIMIT 1;
-- ? Who donated to Glenn?
SELECT T2.donator_name FROM School AS T1 JOIN endowment AS T2 ON T1.School_id = T2.School_id WHERE T1.School_name = 'Glenn';
-- ? How much did Bremen invest in each year?
-- ? Bremen's investments with the years
SELECT T2.Year, T2.Invested FROM School AS T1 JOIN budget AS T2 ON T1.School_id = T2.School_id WHERE T1.School_name = 'Bremen';
-- ? By how much was the investment above the budget? School, year and amount please.
SELECT T1.School_name, T2.Year, T2.Invested - T2.Budgeted FROM School AS T1 JOIN budget AS T2 ON T1.School_id = T2.School_id;
-- ? Which schools invested more than they had budgeted?
-- ? schools where investment was higher than the budget
SELECT DISTINCT T1.School_name FROM School AS T1 JOIN budget AS T2 ON T1.School_id = T2.School_id WHERE T2.Invested > T2.Budgeted;
-- ? Schools nobody has donated to: name and town
SELECT School_name, Location FROM School WHERE School_id NOT IN (SELECT School_id FROM endowment);
-- ? How many pupils are there in each county?
-- ? total enrollment by county
SELECT County, SUM(Enrollment) FROM School GROUP BY County;
-- ? Which schools are smaller than average?
SELECT School_name FROM School WHERE Enrollment < (SELECT AVG(Enrollment) FROM School);
-- ? Years in which schools together invested more than 5000
-- ? in which years did investments add up to over 5000
SELECT Year FROM budget GROUP BY Year HAVING SUM(Invested) > 5000;
-- ? How many more pupils does Glenn have than Bremen?
SELECT (SELECT Enrollment FROM School WHERE School_name = 'Glenn') - (SELECT Enrollment FROM School WHERE School_name = 'Bremen');
-- ? Average donation per general class of school
-- ? mean endowment amount for each IHSAA class
SELECT T1.IHSAA_Class, AVG(T2.amount) FROM School AS T1 JOIN endowment AS T2 ON T1.School_id = T2.School_id GROUP BY T1.IHSAA_Class;
