-- film_rank

-- ? Who directed Tootsie, and for which studio?
-- ? Director and studio of Tootsie
SELECT Director, Studio FROM film WHERE Title = 'Tootsie';
-- ? Films that took in more than 100000000 dollars, biggest first
SELECT Title FROM film WHERE Gross_in_dollar > 100000000 ORDER BY Gross_in_dollar DESC;
-- ? What is the least successful film at the box office?
-- ? Title with the lowest gross
SELECT Title FROM film ORDER BY Gross_in_dollar LIMIT 1;
-- ? Steven Spielberg's films
SELECT Title FROM film WHERE Director = 'Steven Spielberg';
-- ? How many cities does the market in Russia cover?
-- ? Number of cities, Russia
SELECT Number_cities FROM market WHERE Country = 'Russia';
-- ? Estimates before 1945: type and year, oldest first
-- ? Which market estimations are from before 1945? Type and year in order of year.
SELECT Type, Year FROM film_market_estimation WHERE Year < 1945 ORDER BY Year;
-- ? How much room is there between high and low estimate, by estimation id?
SELECT Estimation_ID, High_Estimate - Low_Estimate FROM film_market_estimation;
-- ? Total gross per studio, richest first
-- ? How much have the films of each studio earned together? Highest first.
SELECT Studio, SUM(Gross_in_dollar) FROM film GROUP BY Studio ORDER BY SUM(Gross_in_dollar) DESC;
-- ? In which countries was ET the Extra-Terrestrial estimated? Each once.
SELECT DISTINCT T3.Country FROM film AS T1 JOIN film_market_estimation AS T2 ON T1.Film_ID = T2.Film_ID JOIN market AS T3 ON T2.Market_ID = T3.Market_ID WHERE T1.Title = 'ET the Extra-Terrestrial';
-- ? Markets nobody has made an estimation for: countries
-- ? Which countries' markets have no film estimation?
SELECT Country FROM market WHERE Market_ID NOT IN (SELECT Market_ID FROM film_market_estimation);
-- ? Films that earned more than the average film
SELECT Title FROM film WHERE Gross_in_dollar > (SELECT AVG(Gross_in_dollar) FROM film);
-- ? Highest of the high estimates for each country
-- ? For every country, what's the maximum high estimate?
SELECT T1.Country, MAX(T2.High_Estimate) FROM market AS T1 JOIN film_market_estimation AS T2 ON T1.Market_ID = T2.Market_ID GROUP BY T1.Country;
-- ? Estimation types occurring more than once, with how often
SELECT Type, COUNT(*) FROM film_market_estimation GROUP BY Type HAVING COUNT(*) > 1;
-- ? How many more cities are in the market of the USA than in that of China?
-- ? USA cities minus China cities
SELECT (SELECT Number_cities FROM market WHERE Country = 'USA') - (SELECT Number_cities FROM market WHERE Country = 'China');
-- ? Directors of films estimated at a low of more than 10000
-- ? Who directed films with a low estimate above 10000?
SELECT T1.Director FROM film AS T1 JOIN film_market_estimation AS T2 ON T1.Film_ID = T2.Film_ID WHERE T2.Low_Estimate > 10000;
