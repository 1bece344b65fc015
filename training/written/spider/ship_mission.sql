-- ship_mission

-- ? Which ships are cargo ships from the United Kingdom?
-- ? Cargo ships under the nationality United Kingdom
SELECT Name FROM ship WHERE Type = 'Cargo ship' AND Nationality = 'United Kingdom';
-- ? Ships of more than 3500 tons, heaviest first, with the tonnage
SELECT Name, Tonnage FROM ship WHERE Tonnage > 3500 ORDER BY Tonnage DESC;
-- ? What became of mission VMV-2?
-- ? Fate of VMV-2
SELECT Fate FROM mission WHERE Code = 'VMV-2';
-- ? Which missions took place in Finland? Codes.
SELECT Code FROM mission WHERE Location LIKE '%Finland%';
-- ? What was the fastest mission, by code?
-- ? Code of the mission with the highest speed in knots
SELECT Code FROM mission ORDER BY Speed_knots DESC LIMIT 1;
-- ? Missions launched from 1930 to 1931: code and location
SELECT Code, Location FROM mission WHERE Launched_Year BETWEEN 1930 AND 1931;
-- ? Which missions ended with a decommissioned ship? Codes by year of launch.
-- ? Codes of the missions whose fate mentions Decommissioned, ordered by launch year
SELECT Code FROM mission WHERE Fate LIKE '%Decommissioned%' ORDER BY Launched_Year;
-- ? On which missions was the Corbridge, and when were they launched?
-- ? Corbridge: mission codes and launch years
SELECT T2.Code, T2.Launched_Year FROM ship AS T1 JOIN mission AS T2 ON T1.Ship_ID = T2.Ship_ID WHERE T1.Name = 'Corbridge';
-- ? Names of the ships that went on missions faster than 20 knots, no repeats
SELECT DISTINCT T1.Name FROM ship AS T1 JOIN mission AS T2 ON T1.Ship_ID = T2.Ship_ID WHERE T2.Speed_knots > 20;
-- ? Average mission speed by type of ship
-- ? How fast are missions on average for each ship type?
SELECT T1.Type, AVG(T2.Speed_knots) FROM ship AS T1 JOIN mission AS T2 ON T1.Ship_ID = T2.Ship_ID GROUP BY T1.Type;
-- ? Total tonnage of each nation, biggest fleet first
SELECT Nationality, SUM(Tonnage) FROM ship GROUP BY Nationality ORDER BY SUM(Tonnage) DESC;
-- ? Ships lighter than the average
-- ? Which ships have a below-average tonnage?
SELECT Name FROM ship WHERE Tonnage < (SELECT AVG(Tonnage) FROM ship);
-- ? Difference in tonnage between the Corbridge and the Farringford
-- ? How many tons heavier is the Corbridge than the Farringford?
SELECT (SELECT Tonnage FROM ship WHERE Name = 'Corbridge') - (SELECT Tonnage FROM ship WHERE Name = 'Farringford');
-- ? How many years passed between the first and the last mission launch?
SELECT MAX(Launched_Year) - MIN(Launched_Year) FROM mission;
-- ? Years in which more than one mission was launched
-- ? In which launch years were there two or more missions?
SELECT Launched_Year FROM mission GROUP BY Launched_Year HAVING COUNT(*) > 1;
