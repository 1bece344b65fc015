-- swimming

-- ? Which swimmers come from Poland?
-- ? Polish swimmers, i.e. those with nationality Poland
SELECT name FROM swimmer WHERE Nationality = 'Poland';
-- ? Who has the best final time? Name and time of the quickest.
SELECT name, Time FROM swimmer ORDER BY Time LIMIT 1;
-- ? Who was slower than 57.5 over 100 meters?
-- ? Swimmers needing more than 57.5 for the first 100 meters
SELECT name FROM swimmer WHERE meter_100 > 57.5;
-- ? 400 and 500 meter times of Craig Stevens
SELECT meter_400, meter_500 FROM swimmer WHERE name = 'Craig Stevens';
-- ? Stadiums seating more than 65000, biggest first, with their city
-- ? Which stadiums hold over 65000 people? Name and city, from largest to smallest.
SELECT name, City FROM stadium WHERE Capacity > 65000 ORDER BY Capacity DESC;
-- ? Which stadium is the oldest?
SELECT name FROM stadium ORDER BY Opening_year LIMIT 1;
-- ? Stadiums in France or England
-- ? What stadiums are there in England and in France?
SELECT name FROM stadium WHERE Country = 'France' OR Country = 'England';
-- ? Which events took place from 2012 to 2014? By year.
SELECT Name FROM event WHERE Year BETWEEN 2012 AND 2014 ORDER BY Year;
-- ? In which city was the Pacific event?
-- ? City that hosted Pacific
SELECT T1.City FROM stadium AS T1 JOIN event AS T2 ON T1.ID = T2.Stadium_ID WHERE T2.Name = 'Pacific';
-- ? What results did Federico Colbertaldo get, and at which events? Event first.
-- ? Federico Colbertaldo's events and results
SELECT T3.Name, T2.Result FROM swimmer AS T1 JOIN record AS T2 ON T1.ID = T2.Swimmer_ID JOIN event AS T3 ON T2.Event_ID = T3.ID WHERE T1.name = 'Federico Colbertaldo';
-- ? Total seats by country, most seats first
-- ? How many seats do the stadiums of each country have together? Highest first.
SELECT Country, SUM(Capacity) FROM stadium GROUP BY Country ORDER BY SUM(Capacity) DESC;
-- ? How many times was each result recorded?
SELECT Result, COUNT(*) FROM record GROUP BY Result;
-- ? Which events have no records?
-- ? Events nobody set a record entry for
SELECT Name FROM event WHERE ID NOT IN (SELECT Event_ID FROM record);
-- ? How many more seats does the largest stadium have than the smallest?
SELECT MAX(Capacity) - MIN(Capacity) FROM stadium;
-- ? Countries with an average stadium capacity above 55000
SELECT Country FROM stadium GROUP BY Country HAVING AVG(Capacity) > 55000;
