-- wrestler

-- ? Who held the title the longest?
-- ? name of the wrestler with the most days as champion
SELECT Name FROM wrestler ORDER BY Days_held DESC LIMIT 1;
-- ? Where did Fishman win and how many days did he hold the title?
SELECT Location, Days_held FROM wrestler WHERE Name = 'Fishman';
-- ? Champions crowned in Japan who held on for over 300 days
-- ? wrestlers with a location in Japan and more than 300 days held
SELECT Name FROM wrestler WHERE Location LIKE '%Japan%' AND Days_held > 300;
-- ? Who was eliminated by a Spear?
SELECT T1.Name FROM wrestler AS T1 JOIN Elimination AS T2 ON T1.Wrestler_ID = T2.Wrestler_ID WHERE T2.Elimination_Move = 'Spear';
-- ? What move and time go with the elimination by Punk?
-- ? how and at what time did Punk eliminate his opponent
SELECT Elimination_Move, Time FROM Elimination WHERE Eliminated_By = 'Punk';
-- ? Members of Team Batista who got eliminated
SELECT T1.Name FROM wrestler AS T1 JOIN Elimination AS T2 ON T1.Wrestler_ID = T2.Wrestler_ID WHERE T2.Team = 'Team Batista';
-- ? Which wrestlers held the title for fewer days than average?
-- ? names with a below-average number of days held
SELECT Name FROM wrestler WHERE Days_held < (SELECT AVG(Days_held) FROM wrestler);
-- ? Average days per reign for each wrestler: days held divided by reigns
SELECT Name, Days_held / Reign FROM wrestler;
-- ? How many days did the champions of each event hold the title in total?
-- ? sum of days held by event
SELECT Event, SUM(Days_held) FROM wrestler GROUP BY Event;
-- ? Which teams lost more than 2 wrestlers?
SELECT Team FROM Elimination GROUP BY Team HAVING COUNT(*) > 2;
-- ? How many more eliminations did Team Orton suffer than Team Batista?
-- ? eliminations of Team Orton minus those of Team Batista
SELECT (SELECT COUNT(*) FROM Elimination WHERE Team = 'Team Orton') - (SELECT COUNT(*) FROM Elimination WHERE Team = 'Team Batista');
-- ? Between the longest and shortest time as champion, how many days lie?
SELECT MAX(Days_held) - MIN(Days_held) FROM wrestler;
-- ? Which locations have more than one champion, and what is their average number of days?
-- ? mean days held for each location with at least 2 wrestlers
SELECT Location, AVG(Days_held) FROM wrestler GROUP BY Location HAVING COUNT(*) >= 2;
-- ? Wrestlers with 2 reigns, alphabetically
SELECT Name FROM wrestler WHERE Reign = 2 ORDER BY Name;
-- ? Of the wrestlers never eliminated, who held the title the longest?
-- ? longest-serving champion without an elimination
SELECT Name FROM wrestler WHERE Wrestler_ID NOT IN (SELECT Wrestler_ID FROM Elimination) ORDER BY Days_held DESC LIMIT 1;
