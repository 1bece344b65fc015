-- Board game club: games on the shelf, players and game evenings.
CREATE TABLE Gamer (gamerNo INTEGER PRIMARY KEY, gamerName TEXT, sinceYear INTEGER, bringsSnacks TEXT, favourite INTEGER);
CREATE TABLE Shelf (gameNo INTEGER PRIMARY KEY, gameName TEXT, designer TEXT, yearPub INTEGER, minPlayers INTEGER, maxPlayers INTEGER, playMin INTEGER, weight REAL, coop INTEGER, ownerNo INTEGER REFERENCES Gamer(gamerNo), piecesMissing INTEGER);
CREATE TABLE Evening (evNo INTEGER PRIMARY KEY, evDate TEXT, hostNo INTEGER REFERENCES Gamer(gamerNo), place TEXT, beers INTEGER);
CREATE TABLE Play (playNo INTEGER PRIMARY KEY, evNo INTEGER REFERENCES Evening(evNo), gameNo INTEGER REFERENCES Shelf(gameNo), winnerNo INTEGER REFERENCES Gamer(gamerNo), players INTEGER, actualMin INTEGER, aborted INTEGER);
INSERT INTO Gamer VALUES (1,'Wilma',2009,'Y',2),(2,'Jasper',2015,'N',5),(3,'Kofi',2018,'Y',1),(4,'Ursel',2009,'N',NULL),(5,'Theo',2023,'N',4);
INSERT INTO Shelf VALUES (1,'Canal Barons','R. Kling',2011,2,4,90,3.1,0,1,0),(2,'Fog over Fleet Street','J. Holm',1994,3,8,45,1.4,0,4,3),(3,'Deep Rescue','A. Sato',2019,1,5,60,2.3,1,3,0),(4,'Turnip Tycoon','R. Kling',2016,2,6,30,1.2,0,NULL,0),(5,'Empire of Moss','P. Vance',2022,1,4,180,4.4,0,2,0),(6,'Plague Doctors','A. Sato',2014,2,4,75,2.8,1,1,1),(7,'Hex and Honey','M. Duarte',2020,2,2,25,1.9,0,2,0);
INSERT INTO Evening VALUES (1,'2024-01-12',1,'Wilma''s kitchen',4),(2,'2024-02-09',3,'clubhouse',9),(3,'2024-03-08',4,'clubhouse',6),(4,'2024-04-12',1,'Wilma''s kitchen',0),(5,'2024-05-10',NULL,'The Crown',15);
INSERT INTO Play VALUES (1,1,1,3,4,130,0),(2,1,2,1,4,40,0),(3,2,3,NULL,5,75,0),(4,2,4,2,5,35,0),(5,3,5,NULL,3,200,1),(6,3,2,4,5,55,0),(7,4,1,1,3,95,0),(8,4,7,2,2,30,0),(9,5,4,2,6,40,0),(10,5,2,3,6,60,0);

-- ? Which games are cooperative?
-- ? games where everybody plays together, co-op ones
SELECT gameName FROM Shelf WHERE coop = 1;
-- ? What can I play alone? Games starting from 1 player.
SELECT gameName FROM Shelf WHERE minPlayers = 1;
-- ? There are six of us tonight, so which games take 6 or more players?
-- ? games for at least 6 people
SELECT gameName FROM Shelf WHERE maxPlayers >= 6;
-- ? Which is the most complicated game, going by weight?
SELECT gameName FROM Shelf ORDER BY weight DESC LIMIT 1;
-- ? Which games are incomplete? More than 0 pieces missing.
-- ? games with missing pieces (over 0)
SELECT gameName FROM Shelf WHERE piecesMissing > 0;
-- ? Who owns Empire of Moss?
SELECT Gamer.gamerName FROM Gamer JOIN Shelf ON Shelf.ownerNo = Gamer.gamerNo WHERE Shelf.gameName = 'Empire of Moss';
-- ? Which game belongs to nobody in particular?
-- ? ownerless game
SELECT gameName FROM Shelf WHERE ownerNo IS NULL;
-- ? Whose favourite is Canal Barons?
SELECT Gamer.gamerName FROM Gamer JOIN Shelf ON Shelf.gameNo = Gamer.favourite WHERE Shelf.gameName = 'Canal Barons';
-- ? Show every gamer with the favourite game.
-- ? gamers and what they like best
SELECT Gamer.gamerName, Shelf.gameName FROM Gamer JOIN Shelf ON Shelf.gameNo = Gamer.favourite;
-- ? Who has a favourite game that belongs to him- or herself?
SELECT Gamer.gamerName FROM Gamer JOIN Shelf ON Shelf.gameNo = Gamer.favourite WHERE Shelf.ownerNo = Gamer.gamerNo;
-- ? Which designers are on our shelf more than once?
-- ? designers with several games
SELECT designer FROM Shelf GROUP BY designer HAVING COUNT(*) > 1;
-- ? Quick games of at most 45 minutes, shortest first
SELECT gameName FROM Shelf WHERE playMin <= 45 ORDER BY playMin;
-- ? Which game have we never played?
-- ? games still waiting for a first play
SELECT gameName FROM Shelf WHERE gameNo NOT IN (SELECT gameNo FROM Play);
-- ? How many times has each game been on the table? Most played first.
SELECT Shelf.gameName, COUNT(*) FROM Play JOIN Shelf ON Shelf.gameNo = Play.gameNo GROUP BY Shelf.gameNo ORDER BY COUNT(*) DESC;
-- ? How often has each person won?
-- ? wins by gamer
SELECT Gamer.gamerName, COUNT(*) FROM Play JOIN Gamer ON Gamer.gamerNo = Play.winnerNo GROUP BY Gamer.gamerNo;
-- ? Who has won at least three times?
SELECT Gamer.gamerName FROM Play JOIN Gamer ON Gamer.gamerNo = Play.winnerNo GROUP BY Gamer.gamerNo HAVING COUNT(*) >= 3;
-- ? Poor soul, who has never won anything?
-- ? gamers without a victory
SELECT gamerName FROM Gamer WHERE gamerNo NOT IN (SELECT winnerNo FROM Play WHERE winnerNo IS NOT NULL);
-- ? Which game was broken off?
-- ? game of the aborted play
SELECT Shelf.gameName FROM Shelf JOIN Play ON Play.gameNo = Shelf.gameNo WHERE Play.aborted = 1;
-- ? By how many minutes did play 1 overrun the time on the box?
SELECT Play.actualMin - Shelf.playMin FROM Play JOIN Shelf ON Shelf.gameNo = Play.gameNo WHERE Play.playNo = 1;
-- ? Which games have we played with a full table, the maximum number of players? Each once.
-- ? games that were played with exactly the maximum number of players
SELECT DISTINCT Shelf.gameName FROM Play JOIN Shelf ON Shelf.gameNo = Play.gameNo WHERE Play.players = Shelf.maxPlayers;
-- ? Who hosted on 2024-02-09?
SELECT Gamer.gamerName FROM Gamer JOIN Evening ON Evening.hostNo = Gamer.gamerNo WHERE Evening.evDate = '2024-02-09';
-- ? Who has hosted more than one evening?
-- ? repeat hosts
SELECT Gamer.gamerName FROM Gamer JOIN Evening ON Evening.hostNo = Gamer.gamerNo GROUP BY Gamer.gamerNo HAVING COUNT(*) > 1;
-- ? Which evening had no host? Date and place.
SELECT evDate, place FROM Evening WHERE hostNo IS NULL;
-- ? On which evening did we drink nothing, 0 beers?
-- ? the dry evening (0 beers)
SELECT evDate FROM Evening WHERE beers = 0;
-- ? How many beers per place so far?
SELECT place, SUM(beers) FROM Evening GROUP BY place;
-- ? What was played in the clubhouse? No game twice.
-- ? games on the table at the clubhouse
SELECT DISTINCT Shelf.gameName FROM Shelf JOIN Play ON Play.gameNo = Shelf.gameNo JOIN Evening ON Evening.evNo = Play.evNo WHERE Evening.place = 'clubhouse';
-- ? Who won a game at an evening they hosted themselves? Name and date.
-- ? home wins: host and winner the same, with the date
SELECT Gamer.gamerName, Evening.evDate FROM Play JOIN Evening ON Evening.evNo = Play.evNo JOIN Gamer ON Gamer.gamerNo = Play.winnerNo WHERE Play.winnerNo = Evening.hostNo;
-- ? Who brings snacks?
SELECT gamerName FROM Gamer WHERE bringsSnacks = 'Y';
-- ? Games published between 2010 and 2019 that are heavier than average
-- ? above-average weight, published from 2010 to 2019
SELECT gameName FROM Shelf WHERE yearPub BETWEEN 2010 AND 2019 AND weight > (SELECT AVG(weight) FROM Shelf);
-- ? Who has won in the clubhouse and in The Crown too?
-- ? winners at the clubhouse who also won at The Crown
SELECT Gamer.gamerName FROM Gamer JOIN Play ON Play.winnerNo = Gamer.gamerNo JOIN Evening ON Evening.evNo = Play.evNo WHERE Evening.place = 'clubhouse' INTERSECT SELECT Gamer.gamerName FROM Gamer JOIN Play ON Play.winnerNo = Gamer.gamerNo JOIN Evening ON Evening.evNo = Play.evNo WHERE Evening.place = 'The Crown';
