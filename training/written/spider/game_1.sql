-- game_1

-- ? Which students are exactly 19? First names, in alphabetical order.
-- ? Alphabetical list of the first names of the 19-year-old students
SELECT Fname FROM Student WHERE Age = 19 ORDER BY Fname;
-- ? Which video games are not role-playing games?
SELECT GName FROM Video_Games WHERE GType <> 'Role-playing game';
-- ? What's the most games anybody has played in lacrosse?
-- ? Maximum of games played in Lacrosse
SELECT MAX(GamesPlayed) FROM SportsInfo WHERE SportName = 'Lacrosse';
-- ? women from BAL, give surname and age
SELECT LName, Age FROM Student WHERE Sex = 'F' AND city_code = 'BAL';
-- ? Which sports does somebody train for more than 20 hours a week? Each sport once.
-- ? Sports with students putting in over 20 hours per week, without repetition
SELECT DISTINCT SportName FROM SportsInfo WHERE HoursPerWeek > 20;
-- ? How many athletes have no scholarship (N)?
SELECT COUNT(DISTINCT StuID) FROM SportsInfo WHERE OnScholarship = 'N';
-- ? What sports does Linda Smith do, and how many hours a week each?
-- ? Linda Smith: sports and weekly hours
SELECT T2.SportName, T2.HoursPerWeek FROM Student AS T1 JOIN SportsInfo AS T2 ON T1.StuID = T2.StuID WHERE T1.Fname = 'Linda' AND T1.LName = 'Smith';
-- ? First names of everyone playing the Collectible card game type, no duplicates
SELECT DISTINCT T1.Fname FROM Student AS T1 JOIN Plays_Games AS T2 ON T1.StuID = T2.StuID JOIN Video_Games AS T3 ON T2.GameID = T3.GameID WHERE T3.GType = 'Collectible card game';
-- ? How many students play each video game? Most popular first.
-- ? video games with their number of players, sorted from most to fewest
SELECT T2.GName, COUNT(*) FROM Plays_Games AS T1 JOIN Video_Games AS T2 ON T1.GameID = T2.GameID GROUP BY T2.GName ORDER BY COUNT(*) DESC;
-- ? Average training hours per week for each sport
SELECT SportName, AVG(HoursPerWeek) FROM SportsInfo GROUP BY SportName;
-- ? Which sports are done by more than 1 student?
-- ? Sports having over 1 participant
SELECT SportName FROM SportsInfo GROUP BY SportName HAVING COUNT(*) > 1;
-- ? Last names of the students who do a sport but play no video games
SELECT LName FROM Student WHERE StuID IN (SELECT StuID FROM SportsInfo) AND StuID NOT IN (SELECT StuID FROM Plays_Games);
-- ? How many more football entries than lacrosse entries are there?
-- ? Number of Football entries less the number of Lacrosse entries
SELECT (SELECT COUNT(*) FROM SportsInfo WHERE SportName = 'Football') - (SELECT COUNT(*) FROM SportsInfo WHERE SportName = 'Lacrosse');
-- ? Who has spent more than the average time on a video game? First and last name, without duplicates.
SELECT DISTINCT T1.Fname, T1.LName FROM Student AS T1 JOIN Plays_Games AS T2 ON T1.StuID = T2.StuID WHERE T2.Hours_Played > (SELECT AVG(Hours_Played) FROM Plays_Games);
-- ? Which majors have both video gamers and athletes?
-- ? Majors of students who play video games that are also majors of students who do sports
SELECT T1.Major FROM Student AS T1 JOIN Plays_Games AS T2 ON T1.StuID = T2.StuID INTERSECT SELECT T1.Major FROM Student AS T1 JOIN SportsInfo AS T2 ON T1.StuID = T2.StuID;
