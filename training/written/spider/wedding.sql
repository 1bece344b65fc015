-- wedding

-- ? Which church is the oldest?
-- ? church that opened first
SELECT Name FROM church ORDER BY Open_Date LIMIT 1;
-- ? Who is from Sweden, and how old?
SELECT Name, Age FROM people WHERE Country = 'Sweden';
-- ? What did Wycam Clark organize?
-- ? church organized by Wycam Clark
SELECT Name FROM church WHERE Organized_by = 'Wycam Clark';
-- ? People between 30 and 33, by name
SELECT Name FROM people WHERE Age BETWEEN 30 AND 33 ORDER BY Name;
-- ? Which churches continue the Church of Christ?
-- ? names of churches that are a continuation of the Church of Christ
SELECT Name FROM church WHERE Continuation_of = 'Church of Christ';
-- ? When and in which church did Mike Weir get married?
SELECT T3.Name, T2.Year FROM people AS T1 JOIN wedding AS T2 ON T1.People_ID = T2.Male_ID JOIN church AS T3 ON T2.Church_ID = T3.Church_ID WHERE T1.Name = 'Mike Weir';
-- ? Who were the brides of 2016?
-- ? names of the women who married in 2016
SELECT T1.Name FROM people AS T1 JOIN wedding AS T2 ON T1.People_ID = T2.Female_ID WHERE T2.Year = 2016;
-- ? By how many years was the groom older than the bride? Show groom, bride and difference.
SELECT T2.Name, T3.Name, T2.Age - T3.Age FROM wedding AS T1 JOIN people AS T2 ON T1.Male_ID = T2.People_ID JOIN people AS T3 ON T1.Female_ID = T3.People_ID;
-- ? How many weddings were there each year?
-- ? number of marriages by year
SELECT Year, COUNT(*) FROM wedding GROUP BY Year;
-- ? In which churches has nobody married? Name and founder.
SELECT Name, Organized_by FROM church WHERE Church_ID NOT IN (SELECT Church_ID FROM wedding);
-- ? Average age by country of the people
-- ? how old are people from each country on average
SELECT Country, AVG(Age) FROM people GROUP BY Country;
-- ? Who is older than the average person?
SELECT Name FROM people WHERE Age > (SELECT AVG(Age) FROM people);
-- ? Countries that at least 2 people are from
-- ? which countries occur 2 or more times among the people
SELECT Country FROM people GROUP BY Country HAVING COUNT(*) >= 2;
-- ? How many more people than weddings are on file?
SELECT (SELECT COUNT(*) FROM people) - (SELECT COUNT(*) FROM wedding);
-- ? Where do the bridegrooms come from?
-- ? different countries of the men who got married
SELECT DISTINCT T1.Country FROM people AS T1 JOIN wedding AS T2 ON T1.People_ID = T2.Male_ID;
