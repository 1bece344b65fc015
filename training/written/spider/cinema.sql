-- cinema

-- ? Where is the Codling cinema?
-- ? location of Codling
SELECT Location FROM cinema WHERE Name = 'Codling';
-- ? Which cinemas in County Cork have fewer than 1000 seats?
SELECT Name FROM cinema WHERE Location = 'County Cork' AND Capacity < 1000;
-- ? Which cinema is the newest?
-- ? cinema that opened last
SELECT Name FROM cinema ORDER BY Openning_year DESC LIMIT 1;
-- ? Titles of the films by Bill Schreiner in the order of the season
SELECT Title FROM film WHERE Directed_by = 'Bill Schreiner' ORDER BY Number_in_season;
-- ? When was the film with rank 28 in the series first aired?
-- ? original air date of number 28 of the series
SELECT Original_air_date FROM film WHERE Rank_in_series = 28;
-- ? Which cinemas show nothing at all?
-- ? cinemas without a schedule
SELECT Name FROM cinema WHERE Cinema_ID NOT IN (SELECT Cinema_ID FROM schedule);
-- ? What films are on at Carrowleagh?
SELECT T3.Title FROM cinema AS T1 JOIN schedule AS T2 ON T1.Cinema_ID = T2.Cinema_ID JOIN film AS T3 ON T2.Film_ID = T3.Film_ID WHERE T1.Name = 'Carrowleagh';
-- ? Average ticket price at each cinema
-- ? What does a ticket cost on average, cinema by cinema?
SELECT T1.Name, AVG(T2.Price) FROM cinema AS T1 JOIN schedule AS T2 ON T1.Cinema_ID = T2.Cinema_ID GROUP BY T1.Name;
-- ? Where can I see a film for less than 10? Cinema and price, cheapest first.
-- ? cinemas with tickets below 10 and the price, ascending
SELECT T1.Name, T2.Price FROM cinema AS T1 JOIN schedule AS T2 ON T1.Cinema_ID = T2.Cinema_ID WHERE T2.Price < 10 ORDER BY T2.Price;
-- ? How many seats do the cinemas of each location have together?
SELECT Location, SUM(Capacity) FROM cinema GROUP BY Location;
-- ? Locations with a total capacity of over 1000
-- ? places whose cinemas hold more than 1000 people in all
SELECT Location FROM cinema GROUP BY Location HAVING SUM(Capacity) > 1000;
-- ? By how much do the dearest and the cheapest ticket differ?
SELECT MAX(Price) - MIN(Price) FROM schedule;
-- ? How many more seats does Codling have than Carrowleagh?
-- ? capacity of Codling minus capacity of Carrowleagh
SELECT (SELECT Capacity FROM cinema WHERE Name = 'Codling') - (SELECT Capacity FROM cinema WHERE Name = 'Carrowleagh');
-- ? Which films are shown at a price above the average?
-- ? titles with a ticket dearer than average, each once
SELECT DISTINCT T2.Title FROM schedule AS T1 JOIN film AS T2 ON T1.Film_ID = T2.Film_ID WHERE T1.Price > (SELECT AVG(Price) FROM schedule);
-- ? Which film is shown most often per day at a single cinema?
SELECT T2.Title FROM schedule AS T1 JOIN film AS T2 ON T1.Film_ID = T2.Film_ID ORDER BY T1.Show_times_per_day DESC LIMIT 1;
