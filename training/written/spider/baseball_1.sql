-- baseball_1

-- ? Which players were born in Cuba? First and last names, by last name.
-- ? First and last names of the Cuba-born players, sorted by last name
SELECT name_first, name_last FROM player WHERE birth_country = 'Cuba' ORDER BY name_last;
-- ? Who is the tallest player of all? First name, last name and height.
SELECT name_first, name_last, height FROM player ORDER BY height DESC LIMIT 1;
-- ? In which city and state is Fenway Park?
-- ? Fenway Park, where is it? City and state.
SELECT city, state FROM park WHERE park_name = 'Fenway Park';
-- ? Names of the franchises that no longer exist (active N)
SELECT franchise_name FROM team_franchise WHERE active = 'N';
-- ? What was the top salary in 2012?
-- ? Highest salary paid to a player in 2012
SELECT MAX(salary) FROM salary WHERE year = 2012;
-- ? Teams with more than 100 wins in 2001, most wins first
-- ? Which teams won over 100 games in 2001? Name them from most wins to fewest.
SELECT name FROM team WHERE year = 2001 AND w > 100 ORDER BY w DESC;
-- ? By how many games did wins exceed losses for every team in 2010? Team name and difference.
SELECT name, w - l FROM team WHERE year = 2010;
-- ? How much was paid in salaries each year, latest year first?
-- ? Total salaries per year, newest year on top
SELECT year, SUM(salary) FROM salary GROUP BY year ORDER BY year DESC;
-- ? Who hit more than 60 home runs (hr) in a year? First name, last name and the year.
SELECT T1.name_first, T1.name_last, T2.year FROM player AS T1 JOIN batting AS T2 ON T1.player_id = T2.player_id WHERE T2.hr > 60;
-- ? Which managers lost more than 110 games in a season? Last names, each once.
-- ? Distinct last names of managers with over 110 losses in a season
SELECT DISTINCT T1.name_last FROM player AS T1 JOIN manager AS T2 ON T1.player_id = T2.player_id WHERE T2.l > 110;
-- ? Parks in which no home game was ever played
-- ? Which parks never saw a home game?
SELECT park_name FROM park WHERE park_id NOT IN (SELECT park_id FROM home_game);
-- ? Colleges that sent more than 100 player entries: full names
SELECT T1.name_full FROM college AS T1 JOIN player_college AS T2 ON T1.college_id = T2.college_id GROUP BY T1.college_id HAVING COUNT(*) > 100;
-- ? How many more players bat right (R) than left (L)?
-- ? Right-handed batters (R) minus left-handed batters (L)
SELECT (SELECT COUNT(*) FROM player WHERE bats = 'R') - (SELECT COUNT(*) FROM player WHERE bats = 'L');
-- ? Players heavier than the average player who were born in 1980: first and last name
-- ? Born in 1980 and above average in weight: which players? First and last names.
SELECT name_first, name_last FROM player WHERE birth_year = 1980 AND weight > (SELECT AVG(weight) FROM player);
-- ? Ids of players who were in the all star game both in 2000 and in 2001
SELECT player_id FROM all_star WHERE year = 2000 INTERSECT SELECT player_id FROM all_star WHERE year = 2001;
