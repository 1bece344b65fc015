-- race_track

-- ? Where is the oldest track?
-- ? location of the track that opened first
SELECT Location FROM track ORDER BY Year_Opened LIMIT 1;
-- ? Which tracks hold more than 70000 spectators?
SELECT Name FROM track WHERE Seating > 70000;
-- ? When does the Mexico City 250 take place?
-- ? date of the Mexico City 250
SELECT Date FROM race WHERE Name = 'Mexico City 250';
-- ? Tracks opened in the years 1990 to 2001, biggest first
SELECT Name FROM track WHERE Year_Opened BETWEEN 1990 AND 2001 ORDER BY Seating DESC;
-- ? Which races are only for the GT class?
-- ? names and dates of GT races
SELECT Name, Date FROM race WHERE Class = 'GT';
-- ? Where is the Rolex 24 At Daytona held?
SELECT T2.Location FROM race AS T1 JOIN track AS T2 ON T1.Track_ID = T2.Track_ID WHERE T1.Name = 'Rolex 24 At Daytona';
-- ? At which tracks do DP/GT races take place?
-- ? tracks that host a DP/GT race
SELECT DISTINCT T2.Name FROM race AS T1 JOIN track AS T2 ON T1.Track_ID = T2.Track_ID WHERE T1.Class = 'DP/GT';
-- ? Which race has the largest venue?
SELECT T1.Name FROM race AS T1 JOIN track AS T2 ON T1.Track_ID = T2.Track_ID ORDER BY T2.Seating DESC LIMIT 1;
-- ? Which tracks have fewer seats than average?
-- ? venues with below-average capacity
SELECT Name FROM track WHERE Seating < (SELECT AVG(Seating) FROM track);
-- ? How many more seats does Auto Club Speedway have than Darlington Raceway?
-- ? difference in seating between Auto Club Speedway and Darlington Raceway
SELECT (SELECT Seating FROM track WHERE Name = 'Auto Club Speedway') - (SELECT Seating FROM track WHERE Name = 'Darlington Raceway');
-- ? Average seating of the venues for each race class
SELECT T1.Class, AVG(T2.Seating) FROM race AS T1 JOIN track AS T2 ON T1.Track_ID = T2.Track_ID GROUP BY T1.Class;
-- ? How many years passed between the opening of the first and the last track?
SELECT MAX(Year_Opened) - MIN(Year_Opened) FROM track;
-- ? How many seats do all the tracks without any race have together?
-- ? total seating of tracks where no race is held
SELECT SUM(Seating) FROM track WHERE Track_ID NOT IN (SELECT Track_ID FROM race);
-- ? Races on tracks that opened before 1990
SELECT T1.Name FROM race AS T1 JOIN track AS T2 ON T1.Track_ID = T2.Track_ID WHERE T2.Year_Opened < 1990;
-- ? Which tracks are in Illinois (IL)?
-- ? tracks with IL in their location
SELECT Name FROM track WHERE Location LIKE '%IL%';
