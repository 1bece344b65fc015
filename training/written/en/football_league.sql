-- Football league: clubs, players, matches and goals of a season.
CREATE TABLE club (club_id INTEGER PRIMARY KEY, club_name TEXT, city TEXT, founded INTEGER, stadium TEXT, capacity INTEGER, coach TEXT);
CREATE TABLE player (player_id INTEGER PRIMARY KEY, player_name TEXT, club_id INTEGER REFERENCES club(club_id), position TEXT, shirt_no INTEGER, birth_year INTEGER, nation TEXT, wage_week INTEGER);
CREATE TABLE game (game_id INTEGER PRIMARY KEY, matchday INTEGER, game_date TEXT, home_id INTEGER REFERENCES club(club_id), away_id INTEGER REFERENCES club(club_id), home_goals INTEGER, away_goals INTEGER, spectators INTEGER);
CREATE TABLE goal (goal_id INTEGER PRIMARY KEY, game_id INTEGER REFERENCES game(game_id), player_id INTEGER REFERENCES player(player_id), minute INTEGER, kind TEXT);
INSERT INTO club VALUES (1,'Harwick Rovers','Harwick',1889,'Mill Lane',18500,'Derek Shaw'),(2,'Port Ellery FC','Port Ellery',1903,'The Quayside',24000,'Marta Lindqvist'),(3,'Stonegate United','Stonegate',1921,'Quarry Park',9800,'Ivo Petkov'),(4,'Calder Athletic','Caldermoor',1895,'Fell Road',12300,'Owen Pryce'),(5,'Bexley Wanderers','Harwick',1934,'Station Ground',6100,NULL);
INSERT INTO player VALUES (1,'Liam Thorne',1,'forward',9,1996,'England',14000),(2,'Kofi Asante',2,'forward',11,1999,'Ghana',21000),(3,'Gareth Bevan',4,'defender',5,1988,'Wales',9000),(4,'Nils Arvid',2,'goalkeeper',1,1992,'Sweden',12500),(5,'Tomas Reyes',3,'midfielder',8,2003,'Spain',4200),(6,'Callum Firth',1,'midfielder',10,1990,'England',16000),(7,'Joe Dunmore',5,'forward',7,2005,'England',1500),(8,'Ben Hallett',3,'goalkeeper',1,1985,'England',3800),(9,'Yaw Boateng',4,'midfielder',6,2001,'Ghana',7600),(10,'Rhys Morgan',NULL,'defender',NULL,1991,'Wales',NULL);
INSERT INTO game VALUES (1,1,'2023-08-12',1,2,2,1,17220),(2,1,'2023-08-13',3,4,0,0,6150),(3,2,'2023-08-19',2,3,4,0,21800),(4,2,'2023-08-19',5,1,1,3,6100),(5,3,'2023-08-26',4,2,2,2,11040),(6,3,'2023-08-27',1,3,0,1,15900),(7,4,'2023-09-02',3,5,2,0,5400),(8,4,'2023-09-03',4,1,1,0,10010);
INSERT INTO goal VALUES (1,1,1,12,'open play'),(2,1,6,55,'penalty'),(3,1,2,81,'open play'),(4,3,2,9,'open play'),(5,3,2,33,'header'),(6,3,2,70,'penalty'),(7,4,7,40,'open play'),(8,4,1,44,'header'),(9,4,1,67,'open play'),(10,5,9,20,'free kick'),(11,5,3,90,'header'),(12,6,5,88,'open play'),(13,8,9,15,'penalty');

-- ? Which clubs come from Harwick?
-- ? teams based in Harwick
SELECT club_name FROM club WHERE city = 'Harwick';
-- ? What is the oldest club in the league?
SELECT club_name FROM club ORDER BY founded LIMIT 1;
-- ? Which club is looking for a manager right now?
-- ? team without a coach
SELECT club_name FROM club WHERE coach IS NULL;
-- ? Where does Stonegate United play its home games?
SELECT stadium FROM club WHERE club_name = 'Stonegate United';
-- ? Who plays for Port Ellery FC?
-- ? squad of Port Ellery FC
SELECT player.player_name FROM player JOIN club ON club.club_id = player.club_id WHERE club.club_name = 'Port Ellery FC';
-- ? Who is the best paid player?
-- ? top earner in the league
SELECT player_name FROM player ORDER BY wage_week DESC LIMIT 1;
-- ? When did the penalty goals fall? Give the minute.
-- ? minute of each goal from a penalty
SELECT minute FROM goal WHERE kind = 'penalty';
-- ? How many goals has Kofi Asante scored?
-- ? goal tally of Kofi Asante
SELECT COUNT(*) FROM goal JOIN player ON player.player_id = goal.player_id WHERE player.player_name = 'Kofi Asante';
-- ? Who is the leading scorer?
SELECT player.player_name FROM player JOIN goal ON goal.player_id = player.player_id GROUP BY player.player_id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? How many games ended in a draw?
-- ? number of matches nobody won
SELECT COUNT(*) FROM game WHERE home_goals = away_goals;
-- ? Which clubs won at home?
-- ? teams with a victory in their own ground
SELECT DISTINCT club.club_name FROM club JOIN game ON game.home_id = club.club_id WHERE game.home_goals > game.away_goals;
-- ? Which clubs have taken three points on the road, I mean won away?
SELECT DISTINCT club.club_name FROM club JOIN game ON game.away_id = club.club_id WHERE game.away_goals > game.home_goals;
-- ? Show home team and visiting team of matchday 3.
-- ? fixtures of matchday 3, hosts then guests
SELECT h.club_name, a.club_name FROM game JOIN club h ON h.club_id = game.home_id JOIN club a ON a.club_id = game.away_id WHERE game.matchday = 3;
-- ? How many people came to the grounds altogether?
SELECT SUM(spectators) FROM game;
-- ? What was the average crowd at each home club?
-- ? mean attendance per host
SELECT club.club_name, AVG(game.spectators) FROM game JOIN club ON club.club_id = game.home_id GROUP BY club.club_id;
-- ? On which dates was the house full, with every seat taken?
SELECT game.game_date FROM game JOIN club ON club.club_id = game.home_id WHERE game.spectators = club.capacity;
-- ? Which players are without a club?
-- ? free agents
SELECT player_name FROM player WHERE club_id IS NULL;
-- ? Who is a goalkeeper, and for which club?
-- ? every goalkeeper with their team
SELECT player.player_name, club.club_name FROM player JOIN club ON club.club_id = player.club_id WHERE player.position = 'goalkeeper';
-- ? Which players have not scored yet?
SELECT player_name FROM player WHERE player_id NOT IN (SELECT player_id FROM goal);
-- ? Who scored after the 80th minute?
SELECT DISTINCT player.player_name FROM player JOIN goal ON goal.player_id = player.player_id WHERE goal.minute > 80;
-- ? How many players does each position have?
SELECT position, COUNT(*) FROM player GROUP BY position;
-- ? Who earns more than the average wage?
-- ? players paid above average
SELECT player_name FROM player WHERE wage_week > (SELECT AVG(wage_week) FROM player);
-- ? What does Harwick Rovers pay its players per week in total?
SELECT SUM(player.wage_week) FROM player JOIN club ON club.club_id = player.club_id WHERE club.club_name = 'Harwick Rovers';
-- ? Who is older, and by that I mean the oldest of all our players?
SELECT player_name FROM player ORDER BY birth_year LIMIT 1;
-- ? Players born in 2000 or later, youngest first
SELECT player_name FROM player WHERE birth_year >= 2000 ORDER BY birth_year DESC;
-- ? Which nations have more than one player here?
SELECT nation FROM player GROUP BY nation HAVING COUNT(*) > 1;
-- ? In which game did most goals fall? The date is enough.
-- ? date of the highest-scoring match
SELECT game_date FROM game ORDER BY home_goals + away_goals DESC LIMIT 1;
-- ? How many goals were scored in all games together?
SELECT SUM(home_goals + away_goals) FROM game;
-- ? Which stadiums hold fewer than 10000 people?
SELECT stadium FROM club WHERE capacity < 10000;
-- ? Who has scored both a header and from open play?
-- ? players with a header and an open play goal
SELECT player.player_name FROM player JOIN goal ON goal.player_id = player.player_id WHERE goal.kind = 'header' INTERSECT SELECT player.player_name FROM player JOIN goal ON goal.player_id = player.player_id WHERE goal.kind = 'open play';
