-- perpetrator

-- ? Where did it happen in 1938, and how many died?
-- ? location and number killed in 1938
SELECT Location, Killed FROM perpetrator WHERE Year = 1938;
-- ? Which attack left the most people injured? Location only.
SELECT Location FROM perpetrator ORDER BY Injured DESC LIMIT 1;
-- ? Cases in China or Japan after 1940, latest first
-- ? locations in China or Japan with a year later than 1940, newest first
SELECT Location FROM perpetrator WHERE Country IN ('China', 'Japan') AND Year > 1940 ORDER BY Year DESC;
-- ? How many victims were there in each place, killed and injured together?
-- ? locations with killed plus injured
SELECT Location, Killed + Injured FROM perpetrator;
-- ? In which places were more people killed than injured?
SELECT Location FROM perpetrator WHERE Killed > Injured;
-- ? Who was the perpetrator in Beijing?
-- ? name of the Beijing perpetrator
SELECT T2.Name FROM perpetrator AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Location = 'Beijing';
-- ? Where does the perpetrator of Uiryeong come from?
SELECT T2."Home Town" FROM perpetrator AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Location = 'Uiryeong';
-- ? Deaths per country
-- ? total number killed, country by country
SELECT Country, SUM(Killed) FROM perpetrator GROUP BY Country;
-- ? Names of the people from California (CA), tallest first
SELECT Name FROM people WHERE "Home Town" LIKE '%CA%' ORDER BY Height DESC;
-- ? Locations with more deaths than average
-- ? where were more people killed than in the average case
SELECT Location FROM perpetrator WHERE Killed > (SELECT AVG(Killed) FROM perpetrator);
-- ? How many years passed between the first and the last case?
SELECT MAX(Year) - MIN(Year) FROM perpetrator;
-- ? Perpetrators lighter than the average person
-- ? names of perpetrators weighing less than people do on average
SELECT T2.Name FROM perpetrator AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T2.Weight < (SELECT AVG(Weight) FROM people);
-- ? How many more were killed in Uiryeong than in Zhaodong?
SELECT (SELECT Killed FROM perpetrator WHERE Location = 'Uiryeong') - (SELECT Killed FROM perpetrator WHERE Location = 'Zhaodong');
-- ? Countries with over 20 injured in total
-- ? in which countries do the injured add up to more than 20
SELECT Country FROM perpetrator GROUP BY Country HAVING SUM(Injured) > 20;
-- ? Who is the heaviest person that isn't a perpetrator?
SELECT Name FROM people WHERE People_ID NOT IN (SELECT People_ID FROM perpetrator) ORDER BY Weight DESC LIMIT 1;
