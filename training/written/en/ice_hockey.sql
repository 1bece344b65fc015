-- Ice hockey: clubs, skaters, games, penalties.
CREATE TABLE hk_club (c TEXT PRIMARY KEY, club TEXT, town TEXT, rink TEXT, rink_cap INTEGER, titles INTEGER, last_title INTEGER);
CREATE TABLE hk_skater (sk INTEGER PRIMARY KEY, skater TEXT, c TEXT REFERENCES hk_club(c), pos TEXT, shoots TEXT, kg INTEGER, cm INTEGER, yob INTEGER, nat TEXT, captain INTEGER);
CREATE TABLE hk_game (g INTEGER PRIMARY KEY, day TEXT, home TEXT REFERENCES hk_club(c), guest TEXT REFERENCES hk_club(c), hg INTEGER, gg INTEGER, decided TEXT, crowd INTEGER);
CREATE TABLE hk_penalty (p INTEGER PRIMARY KEY, g INTEGER REFERENCES hk_game(g), sk INTEGER REFERENCES hk_skater(sk), at_min INTEGER, mins INTEGER, foul TEXT);
INSERT INTO hk_club VALUES ('POL','Polar Bears','Klara','Frost Dome',12500,9,2022),('RAV','Ravens','Dornau','Ravenhall',6800,2,1994),('STE','Steelers','Belmar','Works Rink',7400,4,2018),('MOO','Moose','Vesteroy','Fjord Arena',3100,0,NULL);
INSERT INTO hk_skater VALUES (1,'Aki Lehto','POL','goalie','left',84,186,1990,'Finland',0),(2,'Brad Cooke','POL','centre','right',95,188,1988,'Canada',1),(3,'Emil Strand','MOO','winger','left',79,178,2004,'Norway',0),(4,'Jan Havel','STE','defence','left',102,193,1986,'Czechia',1),(5,'Kyle Dunn','RAV','winger','right',88,183,1995,'Canada',0),(6,'Luca Frei','RAV','goalie','left',80,182,1999,'Switzerland',0),(7,'Ville Aho','STE','centre','left',86,180,1997,'Finland',0),(8,'Sven Dahl','MOO','defence','right',97,190,1992,'Norway',1),(9,'Tim Oss',NULL,'winger','left',83,181,2000,'Latvia',0);
INSERT INTO hk_game VALUES (1,'2023-10-06','POL','RAV',5,1,'regular',11900),(2,'2023-10-06','STE','MOO',3,2,'overtime',5200),(3,'2023-10-13','RAV','STE',2,4,'regular',4700),(4,'2023-10-13','MOO','POL',0,6,'regular',3100),(5,'2023-10-20','POL','STE',3,4,'shootout',12500),(6,'2023-10-20','RAV','MOO',2,3,'overtime',3900),(7,'2023-10-27','MOO','RAV',4,1,'regular',2450);
INSERT INTO hk_penalty VALUES (1,1,5,12,2,'hooking'),(2,1,5,38,5,'fighting'),(3,1,2,38,5,'fighting'),(4,2,4,22,2,'tripping'),(5,3,5,50,2,'slashing'),(6,4,8,9,2,'hooking'),(7,5,4,59,10,'misconduct'),(8,5,7,31,2,'tripping'),(9,7,8,15,2,'holding');

-- ? Who plays for the Ravens?
-- ? Ravens line-up
SELECT hk_skater.skater FROM hk_skater JOIN hk_club ON hk_club.c = hk_skater.c WHERE hk_club.club = 'Ravens';
-- ? Which club has never been champion, with 0 titles?
SELECT club FROM hk_club WHERE titles = 0;
-- ? Who are the record champions?
-- ? club with the most titles
SELECT club FROM hk_club ORDER BY titles DESC LIMIT 1;
-- ? Which clubs have won a title since 2000, the last one that is?
SELECT club FROM hk_club WHERE last_title >= 2000;
-- ? Where do the Moose play at home?
SELECT rink FROM hk_club WHERE club = 'Moose';
-- ? Who are the team captains, and of which club?
-- ? captain and club
SELECT hk_skater.skater, hk_club.club FROM hk_skater JOIN hk_club ON hk_club.c = hk_skater.c WHERE hk_skater.captain = 1;
-- ? Who is under contract with nobody?
SELECT skater FROM hk_skater WHERE c IS NULL;
-- ? Heaviest player of all?
-- ? which skater weighs the most
SELECT skater FROM hk_skater ORDER BY kg DESC LIMIT 1;
-- ? Players taller than 185 cm, tallest first
SELECT skater FROM hk_skater WHERE cm > 185 ORDER BY cm DESC;
-- ? Which Canadians do we have? Nationality Canada.
-- ? players from Canada
SELECT skater FROM hk_skater WHERE nat = 'Canada';
-- ? Who is the baby of the league, born last?
SELECT skater FROM hk_skater ORDER BY yob DESC LIMIT 1;
-- ? How heavy are the players in each position on average?
-- ? mean weight by position
SELECT pos, AVG(kg) FROM hk_skater GROUP BY pos;
-- ? Which games were not settled in regular time? Day and how they were decided.
-- ? games beyond regular: day, way of decision
SELECT day, decided FROM hk_game WHERE decided <> 'regular';
-- ? Show the results of 2023-10-13: home club, guest club, home goals, guest goals.
SELECT h.club, v.club, hk_game.hg, hk_game.gg FROM hk_game JOIN hk_club h ON h.c = hk_game.home JOIN hk_club v ON v.c = hk_game.guest WHERE hk_game.day = '2023-10-13';
-- ? Which clubs have won on foreign ice, i.e. as guests?
-- ? clubs with an away win
SELECT DISTINCT hk_club.club FROM hk_club JOIN hk_game ON hk_game.guest = hk_club.c WHERE hk_game.gg > hk_game.hg;
-- ? Who has lost at home?
SELECT DISTINCT hk_club.club FROM hk_club JOIN hk_game ON hk_game.home = hk_club.c WHERE hk_game.hg < hk_game.gg;
-- ? What was the most lopsided home win? Day of the game with the biggest margin, home goals minus guest goals.
-- ? day of the largest home victory
SELECT day FROM hk_game ORDER BY hg - gg DESC LIMIT 1;
-- ? When was the arena sold out, crowd as big as the rink? Day and club.
SELECT hk_game.day, hk_club.club FROM hk_game JOIN hk_club ON hk_club.c = hk_game.home WHERE hk_game.crowd = hk_club.rink_cap;
-- ? Average crowd at home for every club
-- ? home attendance by club, on average
SELECT hk_club.club, AVG(hk_game.crowd) FROM hk_game JOIN hk_club ON hk_club.c = hk_game.home GROUP BY hk_club.c;
-- ? How many goals have been scored all together?
SELECT SUM(hg + gg) FROM hk_game;
-- ? Who spent most time in the penalty box? Player and total minutes.
-- ? bad boy number one: name and penalty minutes
SELECT hk_skater.skater, SUM(hk_penalty.mins) FROM hk_penalty JOIN hk_skater ON hk_skater.sk = hk_penalty.sk GROUP BY hk_skater.sk ORDER BY SUM(hk_penalty.mins) DESC LIMIT 1;
-- ? Who got into a fight? The foul is fighting.
SELECT hk_skater.skater FROM hk_skater JOIN hk_penalty ON hk_penalty.sk = hk_skater.sk WHERE hk_penalty.foul = 'fighting';
-- ? Who has a clean record without a penalty?
-- ? skaters never penalised
SELECT skater FROM hk_skater WHERE sk NOT IN (SELECT sk FROM hk_penalty);
-- ? Which fouls were whistled more than once?
SELECT foul FROM hk_penalty GROUP BY foul HAVING COUNT(*) > 1;
-- ? In which games were there no penalties? Game numbers.
-- ? clean games by number
SELECT g FROM hk_game WHERE g NOT IN (SELECT g FROM hk_penalty);
-- ? Penalty minutes per club
SELECT hk_club.club, SUM(hk_penalty.mins) FROM hk_penalty JOIN hk_skater ON hk_skater.sk = hk_penalty.sk JOIN hk_club ON hk_club.c = hk_skater.c GROUP BY hk_club.c;
-- ? Who has been penalised for both hooking and fighting?
-- ? players with a hooking and a fighting penalty
SELECT hk_skater.skater FROM hk_skater JOIN hk_penalty ON hk_penalty.sk = hk_skater.sk WHERE hk_penalty.foul = 'hooking' INTERSECT SELECT hk_skater.skater FROM hk_skater JOIN hk_penalty ON hk_penalty.sk = hk_skater.sk WHERE hk_penalty.foul = 'fighting';
-- ? Players lighter than the average who shoot left
SELECT skater FROM hk_skater WHERE shoots = 'left' AND kg < (SELECT AVG(kg) FROM hk_skater);
-- ? Which nations have two players or more in the league?
-- ? nationalities with at least 2 players
SELECT nat FROM hk_skater GROUP BY nat HAVING COUNT(*) >= 2;
-- ? How many places does the biggest rink have more than the smallest?
SELECT MAX(rink_cap) - MIN(rink_cap) FROM hk_club;
