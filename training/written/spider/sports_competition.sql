-- sports_competition

-- ? Which clubs were founded after 2001?
-- ? names of clubs started later than 2001
SELECT name FROM club WHERE Start_year > 2001;
-- ? Who plays Full Back and how many appearances do they have?
SELECT name, Apps FROM player WHERE Position = 'Full Back';
-- ? Which club is ranked first?
-- ? the club in 1st place of the medal table
SELECT T1.name FROM club AS T1 JOIN club_rank AS T2 ON T1.Club_ID = T2.Club_ID WHERE T2.Rank = 1;
-- ? Who has scored the most tries?
SELECT name FROM player ORDER BY Tries DESC LIMIT 1;
-- ? Countries that hosted a friendly in 2006
-- ? Where were there friendly matches in 2006?
SELECT Country FROM competition WHERE Year = 2006 AND Competition_type = 'Friendly';
-- ? Gold, silver and bronze medals of the club from Japan
SELECT T2.Gold, T2.Silver, T2.Bronze FROM club AS T1 JOIN club_rank AS T2 ON T1.Club_ID = T2.Club_ID WHERE T1.Region = 'Japan';
-- ? Which clubs won more gold than silver?
-- ? names of the clubs whose golds outnumber their silvers
SELECT T1.name FROM club AS T1 JOIN club_rank AS T2 ON T1.Club_ID = T2.Club_ID WHERE T2.Gold > T2.Silver;
-- ? How many points has each club's squad scored altogether, most first?
-- ? points per club name, added up over its players, in descending order
SELECT T1.name, SUM(T2.Points) FROM club AS T1 JOIN player AS T2 ON T1.Club_ID = T2.Club_ID GROUP BY T1.name ORDER BY SUM(T2.Points) DESC;
-- ? Which clubs have more than two players on the books?
SELECT T1.name FROM club AS T1 JOIN player AS T2 ON T1.Club_ID = T2.Club_ID GROUP BY T1.name HAVING COUNT(*) > 2;
-- ? Which players never kicked a goal (goals 0)?
-- ? players with 0 goals
SELECT name FROM player WHERE Goals = '0';
-- ? What was the score in Australia?
-- ? results of the games played in Australia
SELECT T2.Score FROM competition AS T1 JOIN competition_result AS T2 ON T1.Competition_ID = T2.Competition_ID WHERE T1.Country = 'Australia';
-- ? How many competitions were there each year?
SELECT Year, COUNT(*) FROM competition GROUP BY Year;
-- ? For which competitions do we have no result? Their countries and years.
-- ? country and year of the competitions whose score was never recorded
SELECT Country, Year FROM competition WHERE Competition_ID NOT IN (SELECT Competition_ID FROM competition_result);
-- ? How many more gold medals does AIB have than ASC?
SELECT (SELECT T2.Gold FROM club AS T1 JOIN club_rank AS T2 ON T1.Club_ID = T2.Club_ID WHERE T1.name = 'AIB') - (SELECT T2.Gold FROM club AS T1 JOIN club_rank AS T2 ON T1.Club_ID = T2.Club_ID WHERE T1.name = 'ASC');
-- ? Clubs with fewer medals in total than the average club
-- ? Which clubs are below average in overall medals?
SELECT T1.name FROM club AS T1 JOIN club_rank AS T2 ON T1.Club_ID = T2.Club_ID WHERE T2.Total < (SELECT AVG(Total) FROM club_rank);
