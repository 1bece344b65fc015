-- storm_record

-- ? When was storm Two active?
-- ? active dates of the storm called Two
SELECT Dates_active FROM storm WHERE Name = 'Two';
-- ? Which storms claimed no lives?
SELECT Name FROM storm WHERE Number_Deaths = 0;
-- ? Which storm did the most damage?
-- ? the costliest storm
SELECT Name FROM storm ORDER BY Damage_millions_USD DESC LIMIT 1;
-- ? Storms with a speed below 980 and damage above 5 million, with that damage
SELECT Name, Damage_millions_USD FROM storm WHERE Max_speed < 980 AND Damage_millions_USD > 5;
-- ? What is the region with code DZ called?
-- ? name of region DZ
SELECT Region_name FROM region WHERE Region_code = 'DZ';
-- ? How many cities were hit in Albania, all storms together?
SELECT SUM(T2.Number_city_affected) FROM region AS T1 JOIN affected_region AS T2 ON T1.Region_id = T2.Region_id WHERE T1.Region_name = 'Albania';
-- ? How many cities did each storm hit in total? Most first.
-- ? cities affected per storm name, summed up, in descending order
SELECT T1.Name, SUM(T2.Number_city_affected) FROM storm AS T1 JOIN affected_region AS T2 ON T1.Storm_ID = T2.Storm_ID GROUP BY T1.Name ORDER BY SUM(T2.Number_city_affected) DESC;
-- ? How wide is the gap between the fastest and the slowest storm?
SELECT MAX(Max_speed) - MIN(Max_speed) FROM storm;
-- ? Which storms were deadlier than average?
-- ? storms that killed more people than the average storm
SELECT Name FROM storm WHERE Number_Deaths > (SELECT AVG(Number_Deaths) FROM storm);
-- ? How many storms caused damage of less than 2 million dollars?
SELECT COUNT(*) FROM storm WHERE Damage_millions_USD < 2;
-- ? Which regions did storm One hit, and how many cities there?
-- ? region names with number of cities affected by storm One
SELECT T3.Region_name, T2.Number_city_affected FROM storm AS T1 JOIN affected_region AS T2 ON T1.Storm_ID = T2.Storm_ID JOIN region AS T3 ON T2.Region_id = T3.Region_id WHERE T1.Name = 'One';
-- ? How many more deaths did all the storms cause than the single deadliest one?
SELECT SUM(Number_Deaths) - MAX(Number_Deaths) FROM storm;
-- ? Which regions had more than 30 cities affected over all storms?
-- ? regions where over 30 cities altogether were hit
SELECT T1.Region_name FROM region AS T1 JOIN affected_region AS T2 ON T1.Region_id = T2.Region_id GROUP BY T1.Region_name HAVING SUM(T2.Number_city_affected) > 30;
-- ? Which region had the most cities hit by a single storm?
SELECT T1.Region_name FROM region AS T1 JOIN affected_region AS T2 ON T1.Region_id = T2.Region_id ORDER BY T2.Number_city_affected DESC LIMIT 1;
-- ? Average number of deaths and total damage over all storms
-- ? What was the mean death toll per storm, and the damage altogether?
SELECT AVG(Number_Deaths), SUM(Damage_millions_USD) FROM storm;
