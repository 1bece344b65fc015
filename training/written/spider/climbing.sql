-- climbing

-- ? What is the highest peak?
-- ? name of the tallest mountain
SELECT Name FROM mountain ORDER BY Height DESC LIMIT 1;
-- ? How many points did Klaus Enders get and in what time?
SELECT Points, Time FROM climber WHERE Name = 'Klaus Enders';
-- ? Mountains of the Rwenzori, highest first
-- ? peaks in the Rwenzori range sorted from tallest to smallest
SELECT Name FROM mountain WHERE Range = 'Rwenzori' ORDER BY Height DESC;
-- ? Climbers with fewer than 10 points who are not from West Germany
SELECT Name FROM climber WHERE Points < 10 AND Country <> 'West Germany';
-- ? How much of each mountain lies below its prominence, height minus prominence?
-- ? mountain names with height less prominence
SELECT Name, Height - Prominence FROM mountain;
-- ? Which mountains are in Kenya or Tanzania?
SELECT Name FROM mountain WHERE Country IN ('Kenya', 'Tanzania');
-- ? Which climbers were in Uganda?
-- ? names of people who climbed a mountain in Uganda
SELECT T1.Name FROM climber AS T1 JOIN mountain AS T2 ON T1.Mountain_ID = T2.Mountain_ID WHERE T2.Country = 'Uganda';
-- ? How many points were earned on each mountain?
SELECT T2.Name, SUM(T1.Points) FROM climber AS T1 JOIN mountain AS T2 ON T1.Mountain_ID = T2.Mountain_ID GROUP BY T2.Mountain_ID;
-- ? Average height of the peaks in each range
-- ? how high are the mountains on average, range by range
SELECT Range, AVG(Height) FROM mountain GROUP BY Range;
-- ? Which mountains are lower than average?
SELECT Name FROM mountain WHERE Height < (SELECT AVG(Height) FROM mountain);
-- ? Which climbers scored better than the average climber?
-- ? names of climbers with an above-average score
SELECT Name FROM climber WHERE Points > (SELECT AVG(Points) FROM climber);
-- ? How high is the mountain that Siegfried Schauzu climbed?
SELECT T2.Height FROM climber AS T1 JOIN mountain AS T2 ON T1.Mountain_ID = T2.Mountain_ID WHERE T1.Name = 'Siegfried Schauzu';
-- ? By how many points does Klaus Enders lead Hans Luthringhauser?
-- ? points of Klaus Enders minus points of Hans Luthringhauser
SELECT (SELECT Points FROM climber WHERE Name = 'Klaus Enders') - (SELECT Points FROM climber WHERE Name = 'Hans Luthringhauser');
-- ? Which mountains did nobody climb? Name and range.
SELECT Name, Range FROM mountain WHERE Mountain_ID NOT IN (SELECT Mountain_ID FROM climber);
-- ? Countries whose climbers have more than 15 points together
-- ? nations with over 15 points in total among their climbers
SELECT Country FROM climber GROUP BY Country HAVING SUM(Points) > 15;
