-- Chess federation: players, tournaments, games and ratings.
CREATE TABLE member (fide_id INTEGER PRIMARY KEY, nm TEXT, fed TEXT, gender TEXT, byear INTEGER, ttl TEXT, elo INTEGER, club TEXT);
CREATE TABLE tourn (t_id INTEGER PRIMARY KEY, t_name TEXT, place TEXT, start_dt TEXT, rounds INTEGER, sys TEXT, prize INTEGER, winner INTEGER REFERENCES member(fide_id));
CREATE TABLE game (g_id INTEGER PRIMARY KEY, t_id INTEGER REFERENCES tourn(t_id), rd INTEGER, white INTEGER REFERENCES member(fide_id), black INTEGER REFERENCES member(fide_id), res TEXT, moves INTEGER, opening TEXT);
INSERT INTO member VALUES (101,'Viktor Asenov','BUL','M',1961,'GM',2521,'SK Varna'),(102,'Lena Brandl','AUT','F',1998,'IM',2418,'SK Graz'),(103,'Omar Haddad','MAR','M',2004,'FM',2337,'Rabat Chess'),(104,'Thea Solberg','NOR','F',2011,NULL,1985,'Bergen Bishops'),(105,'Jiri Maly','CZE','M',1987,'GM',2603,'SK Graz'),(106,'Arthur Penrose','ENG','M',1949,NULL,2012,NULL),(107,'Wei Lin Tan','SGP','F',2001,'GM',2560,'Lion City'),(108,'Dario Conti','ITA','M',1993,'IM',2455,NULL),(109,'Greta Holm','NOR','F',1990,NULL,1840,'Bergen Bishops');
INSERT INTO tourn VALUES (1,'Graz Open','Graz','2023-02-18',9,'Swiss',12000,105),(2,'Varna Masters','Varna','2023-06-10',7,'round robin',20000,107),(3,'Lakeside Rapid','Bled','2023-09-02',11,'Swiss',0,102),(4,'Veterans Cup','Graz','2024-03-16',5,'knockout',1500,101);
INSERT INTO game VALUES (1,1,1,105,104,'1-0',31,'Sicilian'),(2,1,1,106,102,'0-1',44,'French'),(3,1,5,102,105,'1/2',28,'Catalan'),(4,2,1,107,101,'1-0',57,'King''s Indian'),(5,2,2,108,107,'1/2',40,'Sicilian'),(6,2,3,101,105,'1/2',19,'Slav'),(7,3,2,103,102,'0-1',36,'Caro-Kann'),(8,3,4,102,108,'1-0',52,'Catalan'),(9,3,6,104,103,'1-0',63,'French'),(10,4,5,101,106,'1-0',25,'Sicilian');

-- ? Who are the grandmasters? The title is shortened to GM.
-- ? all players with the GM title
SELECT nm FROM member WHERE ttl = 'GM';
-- ? Who is the strongest player by rating?
-- ? top of the rating list
SELECT nm FROM member ORDER BY elo DESC LIMIT 1;
-- ? Which players have no title?
SELECT nm FROM member WHERE ttl IS NULL;
-- ? Which players don't belong to a club?
-- ? members without club
SELECT nm FROM member WHERE club IS NULL;
-- ? Which women are rated above 2400?
-- ? female players over 2400 elo
SELECT nm FROM member WHERE gender = 'F' AND elo > 2400;
-- ? How old would the federation say the oldest member is, I mean: who was born first?
SELECT nm FROM member ORDER BY byear LIMIT 1;
-- ? Who won the Varna Masters?
-- ? winner of the Varna Masters
SELECT member.nm FROM member JOIN tourn ON tourn.winner = member.fide_id WHERE tourn.t_name = 'Varna Masters';
-- ? Which tournament offers no prize money?
SELECT t_name FROM tourn WHERE prize = 0;
-- ? Which events were held in Graz?
SELECT t_name FROM tourn WHERE place = 'Graz';
-- ? How much prize money was there in all tournaments together?
SELECT SUM(prize) FROM tourn;
-- ? How many games ended in a draw? A draw is written 1/2.
-- ? number of drawn games (1/2)
SELECT COUNT(*) FROM game WHERE res = '1/2';
-- ? Who beat somebody with the white pieces?
-- ? players who won with White, each once
SELECT DISTINCT member.nm FROM member JOIN game ON game.white = member.fide_id WHERE game.res = '1-0';
-- ? Who won with Black?
SELECT DISTINCT member.nm FROM member JOIN game ON game.black = member.fide_id WHERE game.res = '0-1';
-- ? Show the pairings of the Graz Open, White first and then Black.
-- ? Graz Open: who had White against whom
SELECT w.nm, b.nm FROM game JOIN member w ON w.fide_id = game.white JOIN member b ON b.fide_id = game.black JOIN tourn ON tourn.t_id = game.t_id WHERE tourn.t_name = 'Graz Open';
-- ? In which games did White have the lower rating? Game numbers.
-- ? ids of games where Black was the higher-rated player
SELECT game.g_id FROM game JOIN member w ON w.fide_id = game.white JOIN member b ON b.fide_id = game.black WHERE w.elo < b.elo;
-- ? Which opening was played most?
SELECT opening FROM game GROUP BY opening ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Which openings were played exactly once?
-- ? openings seen in only one game
SELECT opening FROM game GROUP BY opening HAVING COUNT(*) = 1;
-- ? How long did the longest game last, in moves?
SELECT MAX(moves) FROM game;
-- ? Which games were shorter than the average game? Show tournament and number of moves.
-- ? games with fewer moves than average: event and moves
SELECT tourn.t_name, game.moves FROM game JOIN tourn ON tourn.t_id = game.t_id WHERE game.moves < (SELECT AVG(moves) FROM game);
-- ? Average game length per tournament
SELECT tourn.t_name, AVG(game.moves) FROM game JOIN tourn ON tourn.t_id = game.t_id GROUP BY tourn.t_id;
-- ? Who never had the white pieces?
-- ? players without a single game as White
SELECT nm FROM member WHERE fide_id NOT IN (SELECT white FROM game);
-- ? Who has never won a tournament?
SELECT nm FROM member WHERE fide_id NOT IN (SELECT winner FROM tourn);
-- ? Which clubs have more than one member?
SELECT club FROM member WHERE club IS NOT NULL GROUP BY club HAVING COUNT(*) > 1;
-- ? What is the average rating of men and of women?
-- ? mean elo by gender
SELECT gender, AVG(elo) FROM member GROUP BY gender;
-- ? Juniors: everyone born in 2001 or later, name and rating, best first
SELECT nm, elo FROM member WHERE byear >= 2001 ORDER BY elo DESC;
-- ? How many points lie between the best and the weakest player?
-- ? rating gap between number one and the bottom
SELECT MAX(elo) - MIN(elo) FROM member;
-- ? Which players are stronger than Lena Brandl?
-- ? everyone rated higher than Lena Brandl
SELECT nm FROM member WHERE elo > (SELECT elo FROM member WHERE nm = 'Lena Brandl');
-- ? Tournaments of 7 to 9 rounds
SELECT t_name FROM tourn WHERE rounds BETWEEN 7 AND 9;
-- ? Which openings did Lena Brandl play, with either colour?
SELECT game.opening FROM game JOIN member ON member.fide_id = game.white WHERE member.nm = 'Lena Brandl' UNION SELECT game.opening FROM game JOIN member ON member.fide_id = game.black WHERE member.nm = 'Lena Brandl';
-- ? Who played both White and Black in the Lakeside Rapid?
SELECT member.nm FROM member JOIN game ON game.white = member.fide_id JOIN tourn ON tourn.t_id = game.t_id WHERE tourn.t_name = 'Lakeside Rapid' INTERSECT SELECT member.nm FROM member JOIN game ON game.black = member.fide_id JOIN tourn ON tourn.t_id = game.t_id WHERE tourn.t_name = 'Lakeside Rapid';
