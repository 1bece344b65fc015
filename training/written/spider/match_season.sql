-- match_season

-- ? Which city is the capital of Iraq?
-- ? capital of Iraq
SELECT Capital FROM country WHERE Country_name = 'Iraq';
-- ? Who was picked first in the draft (lowest pick number)?
SELECT Player FROM match_season ORDER BY Draft_Pick_Number LIMIT 1;
-- ? Which players came in through Project-40, and in what season?
-- ? Project-40 draftees with their seasons
SELECT Player, Season FROM match_season WHERE Draft_Class = 'Project-40';
-- ? Forwards drafted after 1997, latest season first
SELECT Player FROM match_season WHERE Position = 'Forward' AND Season > 1997 ORDER BY Season DESC;
-- ? Where did the midfielders study?
-- ? different colleges of players in the midfielder position
SELECT DISTINCT College FROM match_season WHERE Position = 'Midfielder';
-- ? Which team did Ireland's players join?
SELECT T3.Name FROM match_season AS T1 JOIN country AS T2 ON T1.Country = T2.Country_id JOIN team AS T3 ON T1.Team = T3.Team_id WHERE T2.Country_name = 'Ireland';
-- ? Which teams did not get anybody in the draft seasons?
-- ? teams without a drafted player
SELECT Name FROM team WHERE Team_id NOT IN (SELECT Team FROM match_season);
-- ? How many seasons does the record span from first to last?
SELECT MAX(Season) - MIN(Season) FROM match_season;
-- ? What is the average draft pick number for each position?
-- ? mean pick by position
SELECT Position, AVG(Draft_Pick_Number) FROM match_season GROUP BY Position;
-- ? Total, singles and doubles record of the players at Columbus Crew
SELECT T1.Total_WL, T1.Singles_WL, T1.Doubles_WL FROM player AS T1 JOIN team AS T2 ON T1.Team = T2.Team_id WHERE T2.Name = 'Columbus Crew';
-- ? Who was picked later than the average pick?
-- ? players whose draft number is above average
SELECT Player FROM match_season WHERE Draft_Pick_Number > (SELECT AVG(Draft_Pick_Number) FROM match_season);
-- ? Which countries contributed more than 1 player, and how many?
SELECT T2.Country_name, COUNT(*) FROM match_season AS T1 JOIN country AS T2 ON T1.Country = T2.Country_id GROUP BY T2.Country_id HAVING COUNT(*) > 1;
-- ? How many more midfielders than defenders were there?
-- ? number of midfielder entries less defender entries
SELECT (SELECT COUNT(*) FROM match_season WHERE Position = 'Midfielder') - (SELECT COUNT(*) FROM match_season WHERE Position = 'Defender');
-- ? What do people speak in the countries our forwards come from?
SELECT DISTINCT T2.Official_native_language FROM match_season AS T1 JOIN country AS T2 ON T1.Country = T2.Country_id WHERE T1.Position = 'Forward';
-- ? Colleges that produced defenders but no forwards
-- ? which colleges have a defender among their players and never a forward
SELECT College FROM match_season WHERE Position = 'Defender' EXCEPT SELECT College FROM match_season WHERE Position = 'Forward';
