-- aircraft

-- ? What is the maximum gross weight of the Mil Mi-26?
-- ? Mil Mi-26: max gross weight
SELECT Max_Gross_Weight FROM aircraft WHERE Aircraft = 'Mil Mi-26';
-- ? Which machines are heavy-lift helicopters?
SELECT Aircraft FROM aircraft WHERE Description = 'Heavy-lift helicopter';
-- ? Which airport handles the most freight?
-- ? The airport moving the most tonnes of freight
SELECT Airport_Name FROM airport ORDER BY Freight_Metric_Tonnes DESC LIMIT 1;
-- ? Airports with over 200000 aircraft movements, busiest first, with the number of movements
SELECT Airport_Name, Aircraft_Movements FROM airport WHERE Aircraft_Movements > 200000 ORDER BY Aircraft_Movements DESC;
-- ? How old is the youngest pilot, and how old are pilots on average?
-- ? Minimum and average age of the pilots
SELECT MIN(Age), AVG(Age) FROM pilot;
-- ? When and where was the race in Brazil?
-- ? Date and location of the match in Brazil
SELECT Date, Location FROM match WHERE Country = 'Brazil';
-- ? In which rounds was Hannes Arch the fastest to qualify?
SELECT Round FROM match WHERE Fastest_Qualifying = 'Hannes Arch';
-- ? How many more international than domestic passengers does each airport have?
-- ? Airport names with international minus domestic passengers
SELECT Airport_Name, International_Passengers - Domestic_Passengers FROM airport;
-- ? Who won in Australia?
SELECT T1.Name FROM pilot AS T1 JOIN match AS T2 ON T1.Pilot_Id = T2.Winning_Pilot WHERE T2.Country = 'Australia';
-- ? Countries where a Robinson R-22 won, without duplicates
-- ? In which countries did the Robinson R-22 win a match? Each just once.
SELECT DISTINCT T2.Country FROM aircraft AS T1 JOIN match AS T2 ON T1.Aircraft_ID = T2.Winning_Aircraft WHERE T1.Aircraft = 'Robinson R-22';
-- ? Which pilots have never won?
-- ? Pilots without a single win
SELECT Name FROM pilot WHERE Pilot_Id NOT IN (SELECT Winning_Pilot FROM match);
-- ? Pilots with at least two wins and how many they have
SELECT T1.Name, COUNT(*) FROM pilot AS T1 JOIN match AS T2 ON T1.Pilot_Id = T2.Winning_Pilot GROUP BY T1.Pilot_Id HAVING COUNT(*) >= 2;
-- ? Airports with fewer passengers in total than the average airport
-- ? Which airports are below average in total passengers?
SELECT Airport_Name FROM airport WHERE Total_Passengers < (SELECT AVG(Total_Passengers) FROM airport);
-- ? By how many passengers does London Heathrow beat London Gatwick in total?
SELECT (SELECT Total_Passengers FROM airport WHERE Airport_Name = 'London Heathrow') - (SELECT Total_Passengers FROM airport WHERE Airport_Name = 'London Gatwick');
-- ? Which airports have none of our aircraft?
-- ? Airports with no aircraft linked to them
SELECT Airport_Name FROM airport WHERE Airport_ID NOT IN (SELECT Airport_ID FROM airport_aircraft);
