-- roller_coaster

-- ? In which park can you ride The Voyage?
-- ? The Voyage: name of the park
SELECT Park FROM roller_coaster WHERE Name = 'The Voyage';
-- ? How many roller coasters are currently operating?
SELECT COUNT(*) FROM roller_coaster WHERE Status = 'Operating';
-- ? Names and speeds of the rides faster than 55, fastest first
-- ? Which coasters go faster than 55? Sort them by speed from high to low, name and speed.
SELECT Name, Speed FROM roller_coaster WHERE Speed > 55 ORDER BY Speed DESC;
-- ? Which coaster is the shortest from start to end of the track?
SELECT Name FROM roller_coaster ORDER BY Length LIMIT 1;
-- ? Roller coasters between 100 and 140 high, and when they opened
-- ? Name and opening of each coaster whose height lies between 100 and 140
SELECT Name, Opened FROM roller_coaster WHERE Height BETWEEN 100 AND 140;
-- ? What do they speak in Finland?
SELECT Languages FROM country WHERE Name = 'Finland';
-- ? Which is the most populous of the countries?
-- ? country with the most inhabitants
SELECT Name FROM country ORDER BY Population DESC LIMIT 1;
-- ? How many inhabitants per unit of area does each country have? Name and population density.
SELECT Name, Population / Area FROM country;
-- ? Which coasters are in a country where Swedish is among the languages?
-- ? Names of the roller coasters in countries whose languages include Swedish
SELECT T1.Name FROM roller_coaster AS T1 JOIN country AS T2 ON T1.Country_ID = T2.Country_ID WHERE T2.Languages LIKE '%Swedish%';
-- ? All parks in Austria, alphabetically
SELECT T1.Park FROM roller_coaster AS T1 JOIN country AS T2 ON T1.Country_ID = T2.Country_ID WHERE T2.Name = 'Austria' ORDER BY T1.Park;
-- ? Total track length by country
-- ? How long are all the coasters of each country put together?
SELECT T2.Name, SUM(T1.Length) FROM roller_coaster AS T1 JOIN country AS T2 ON T1.Country_ID = T2.Country_ID GROUP BY T2.Name;
-- ? Which coasters are higher than the average coaster?
SELECT Name FROM roller_coaster WHERE Height > (SELECT AVG(Height) FROM roller_coaster);
-- ? By how much does the fastest ride beat the slowest one?
-- ? Gap between the top and the lowest speed
SELECT MAX(Speed) - MIN(Speed) FROM roller_coaster;
-- ? Countries whose coasters are more than 100 high on average
SELECT T2.Name FROM roller_coaster AS T1 JOIN country AS T2 ON T1.Country_ID = T2.Country_ID GROUP BY T2.Name HAVING AVG(T1.Height) > 100;
-- ? How much longer is Hades 360 than Twister?
-- ? Length of Hades 360 minus length of Twister
SELECT (SELECT Length FROM roller_coaster WHERE Name = 'Hades 360') - (SELECT Length FROM roller_coaster WHERE Name = 'Twister');
