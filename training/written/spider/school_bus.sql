-- school_bus

-- ? Which drivers are Democrats (Dem)?
-- ? Names of the drivers in the Dem party
SELECT Name FROM driver WHERE Party = 'Dem';
-- ? Which schools are private, including private catholic ones? Name and location.
SELECT School, Location FROM school WHERE Type = 'Private' OR Type = 'Private Catholic';
-- ? What schools are there in Hawaii?
-- ? Schools located in Hawaii
SELECT School FROM school WHERE Location LIKE '%Hawaii%';
-- ? How old is Dan Carter and which town is he from?
SELECT Age, Home_city FROM driver WHERE Name = 'Dan Carter';
-- ? Which grades does St. Francis Assisi take?
-- ? Grade at St. Francis Assisi
SELECT Grade FROM school WHERE School = 'St. Francis Assisi';
-- ? The three youngest drivers, youngest first
SELECT Name FROM driver ORDER BY Age LIMIT 3;
-- ? Which drivers work full time (T)?
-- ? Names of drivers with a 'T' for full time
SELECT T1.Name FROM driver AS T1 JOIN school_bus AS T2 ON T1.Driver_ID = T2.Driver_ID WHERE T2.If_full_time = 'T';
-- ? Home towns of the drivers who have been working for more than 5 years, each named once
SELECT DISTINCT T1.Home_city FROM driver AS T1 JOIN school_bus AS T2 ON T1.Driver_ID = T2.Driver_ID WHERE T2.Years_Working > 5;
-- ? Which drivers drive for public schools, and which school is it?
-- ? For the public schools: name of the driver and of the school
SELECT T1.Name, T3.School FROM driver AS T1 JOIN school_bus AS T2 ON T1.Driver_ID = T2.Driver_ID JOIN school AS T3 ON T2.School_ID = T3.School_ID WHERE T3.Type = 'Public';
-- ? Average age of the drivers in each party, older party first
SELECT Party, AVG(Age) FROM driver GROUP BY Party ORDER BY AVG(Age) DESC;
-- ? Which drivers are older than the average?
-- ? Drivers of above-average age
SELECT Name FROM driver WHERE Age > (SELECT AVG(Age) FROM driver);
-- ? Towns that are home to more than one driver, with the number of drivers
SELECT Home_city, COUNT(*) FROM driver GROUP BY Home_city HAVING COUNT(*) > 1;
-- ? How many more Dem drivers than Rep drivers do we have?
-- ? Number of Dem drivers minus number of Rep drivers
SELECT (SELECT COUNT(*) FROM driver WHERE Party = 'Dem') - (SELECT COUNT(*) FROM driver WHERE Party = 'Rep');
-- ? How many years of service do the drivers of each type of school have in total?
-- ? Sum of years worked, by school type
SELECT T2.Type, SUM(T1.Years_Working) FROM school_bus AS T1 JOIN school AS T2 ON T1.School_ID = T2.School_ID GROUP BY T2.Type;
-- ? Age difference between the oldest and the youngest driver
SELECT MAX(Age) - MIN(Age) FROM driver;
