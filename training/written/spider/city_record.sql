-- city_record

-- ? How is Hangzhou ( Zhejiang ) written in Chinese characters?
-- ? Hanzi for Hangzhou ( Zhejiang )
SELECT Hanzi FROM city WHERE City = 'Hangzhou ( Zhejiang )';
-- ? Which cities have a GDP above 600? Richest first, with the GDP.
SELECT City, GDP FROM city WHERE GDP > 600 ORDER BY GDP DESC;
-- ? How many people live in all the city regions together?
-- ? Sum of the regional populations
SELECT SUM(Regional_Population) FROM city;
-- ? When and where were the friendly matches? Date and venue.
SELECT Date, Venue FROM match WHERE Competition = 'Friendly match';
-- ? Which matches ended 5-0? Give the dates.
-- ? Dates of the matches with a result of 5-0
SELECT Date FROM match WHERE Result = '5-0';
-- ? The pinyin of the cities with fewer than 8000000 people, smallest population first
SELECT Hanyu_Pinyin FROM city WHERE Regional_Population < 8000000 ORDER BY Regional_Population;
-- ? In which city is it coldest in December?
-- ? City with the lowest December temperature
SELECT T1.City FROM city AS T1 JOIN temperature AS T2 ON T1.City_ID = T2.City_ID ORDER BY T2.Dec LIMIT 1;
-- ? For every city, how much warmer is August than January?
-- ? By city: August temperature minus January temperature
SELECT T1.City, T2.Aug - T2.Jan FROM city AS T1 JOIN temperature AS T2 ON T1.City_ID = T2.City_ID;
-- ? Name the cities with a below-average regional population
SELECT City FROM city WHERE Regional_Population < (SELECT AVG(Regional_Population) FROM city);
-- ? Cities that never hosted anything
-- ? Which cities have not hosted a match so far?
SELECT City FROM city WHERE City_ID NOT IN (SELECT Host_City FROM hosting_city);
-- ? Who hosted in 2009, and what was the score of that match?
SELECT T1.City, T3.Score FROM city AS T1 JOIN hosting_city AS T2 ON T1.City_ID = T2.Host_City JOIN match AS T3 ON T2.Match_ID = T3.Match_ID WHERE T2.Year = 2009;
-- ? How many different cities hosted matches for each competition?
-- ? Per competition, the number of distinct host cities
SELECT T2.Competition, COUNT(DISTINCT T1.Host_City) FROM hosting_city AS T1 JOIN match AS T2 ON T1.Match_ID = T2.Match_ID GROUP BY T2.Competition;
-- ? Competitions with two matches or more
SELECT Competition FROM match GROUP BY Competition HAVING COUNT(*) >= 2;
-- ? How much more GDP does Shanghai have than Nanjing ( Jiangsu )?
-- ? GDP difference, Shanghai minus Nanjing ( Jiangsu )
SELECT (SELECT GDP FROM city WHERE City = 'Shanghai') - (SELECT GDP FROM city WHERE City = 'Nanjing ( Jiangsu )');
-- ? Average temperatures in June, July and August over all cities
SELECT AVG(Jun), AVG(Jul), AVG(Aug) FROM temperature;
