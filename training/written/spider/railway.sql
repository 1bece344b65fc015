-- railway

-- ? Which engines are kept in York? Object numbers.
-- ? Object numbers of everything located in York
SELECT ObjectNumber FROM railway WHERE Location = 'York';
-- ? What wheel arrangement has object 1975-7018?
SELECT Wheels FROM railway WHERE ObjectNumber = '1975-7018';
-- ? What was built by MR Derby? Railway and location.
-- ? Railway and location of the MR Derby builds
SELECT Railway, Location FROM railway WHERE Builder = 'MR Derby';
-- ? When does the Sewagram Exp get in?
SELECT Arrival FROM train WHERE Name = 'Sewagram Exp';
-- ? Names of the trains arriving before 09:30, earliest first
-- ? Which trains get in before 09:30? In order of arrival.
SELECT Name FROM train WHERE Arrival < '09:30' ORDER BY Arrival;
-- ? Which managers are from the United States and over 45?
SELECT Name FROM manager WHERE Country = 'United States' AND Age > 45;
-- ? Who is the youngest manager and where is he from?
-- ? Name and country of the youngest manager
SELECT Name, Country FROM manager ORDER BY Age LIMIT 1;
-- ? Which manager runs which railway? Manager's name and railway.
SELECT T1.Name, T3.Railway FROM manager AS T1 JOIN railway_manage AS T2 ON T1.Manager_ID = T2.Manager_ID JOIN railway AS T3 ON T2.Railway_ID = T3.Railway_ID;
-- ? Who took over a railway after 2011? Names with the year.
-- ? Managers who started on their railway later than 2011, with the year they began
SELECT T1.Name, T2.From_Year FROM manager AS T1 JOIN railway_manage AS T2 ON T1.Manager_ID = T2.Manager_ID WHERE T2.From_Year > 2011;
-- ? Managers who aren't in charge of any railway
-- ? Which managers have no railway to manage?
SELECT Name FROM manager WHERE Manager_ID NOT IN (SELECT Manager_ID FROM railway_manage);
-- ? How old are the managers on average in each country? Oldest first.
SELECT Country, AVG(Age) FROM manager GROUP BY Country ORDER BY AVG(Age) DESC;
-- ? Countries with more than one manager, and the number of managers
-- ? Which countries do two or more managers come from, and how many are they?
SELECT Country, COUNT(*) FROM manager GROUP BY Country HAVING COUNT(*) > 1;
-- ? Managers whose level is above the average level
SELECT Name FROM manager WHERE Level > (SELECT AVG(Level) FROM manager);
-- ? By how many years is the oldest manager older than the youngest?
SELECT MAX(Age) - MIN(Age) FROM manager;
-- ? Numbers of the trains that belong to a railway located in York
-- ? Train numbers for railways in York
SELECT T1.Train_Num FROM train AS T1 JOIN railway AS T2 ON T1.Railway_ID = T2.Railway_ID WHERE T2.Location = 'York';
