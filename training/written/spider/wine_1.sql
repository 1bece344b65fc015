-- wine_1

-- ? Which grapes are white?
-- ? white grape varieties
SELECT Grape FROM grapes WHERE Color = 'White';
-- ? Appellations in the Sierra Foothills, alphabetically
SELECT Appelation FROM appellations WHERE Area = 'Sierra Foothills' ORDER BY Appelation;
-- ? Which appellations are not official AVAs?
-- ? Names of the appellations whose AVA mark says No
SELECT Appelation FROM appellations WHERE isAVA = 'No';
-- ? Which bottles cost under 20 and still got more than 88 points? Name, winery and price.
SELECT Name, Winery, Price FROM wine WHERE Price < 20 AND Score > 88;
-- ? What's the name of the most expensive wine we list?
-- ? The dearest wine, please
SELECT Name FROM wine ORDER BY Price DESC LIMIT 1;
-- ? Zinfandels that can be drunk now: names and vintages, oldest vintage first
SELECT Name, Year FROM wine WHERE Grape = 'Zinfandel' AND Drink = 'now' ORDER BY Year;
-- ? How many cases did each winery make in all? Most productive first.
-- ? wineries by total number of cases, from high to low
SELECT Winery, SUM(Cases) FROM wine GROUP BY Winery ORDER BY SUM(Cases) DESC;
-- ? Average score of the red wines versus the white ones
-- ? How do wines score on average by color of the grape?
SELECT T1.Color, AVG(T2.Score) FROM grapes AS T1 JOIN wine AS T2 ON T1.Grape = T2.Grape GROUP BY T1.Color;
-- ? Which wineries sell wine from Napa county? Each once.
SELECT DISTINCT T2.Winery FROM appellations AS T1 JOIN wine AS T2 ON T1.Appelation = T2.Appelation WHERE T1.County = 'Napa';
-- ? Which grapes isn't a single wine made of?
-- ? Grapes nobody makes wine from
SELECT Grape FROM grapes WHERE Grape NOT IN (SELECT Grape FROM wine);
-- ? Names of wines that scored above average but cost less than average
SELECT Name FROM wine WHERE Score > (SELECT AVG(Score) FROM wine) AND Price < (SELECT AVG(Price) FROM wine);
-- ? What would all the cases of Giana be worth at one price per case, i.e. price times cases?
SELECT Price * Cases FROM wine WHERE Name = 'Giana';
-- ? Which wineries make both Zinfandel and Sauvignon Blanc?
-- ? wineries with a Zinfandel as well as a Sauvignon Blanc
SELECT Winery FROM wine WHERE Grape = 'Zinfandel' INTERSECT SELECT Winery FROM wine WHERE Grape = 'Sauvignon Blanc';
-- ? Which areas have wines averaging over 36 in price, and what is the average of each?
SELECT T1.Area, AVG(T2.Price) FROM appellations AS T1 JOIN wine AS T2 ON T1.Appelation = T2.Appelation GROUP BY T1.Area HAVING AVG(T2.Price) > 36;
-- ? How many more wines are from 2008 than from 2009?
-- ? 2008 wines minus 2009 wines, just the count
SELECT (SELECT COUNT(*) FROM wine WHERE Year = 2008) - (SELECT COUNT(*) FROM wine WHERE Year = 2009);
