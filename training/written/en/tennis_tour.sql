-- Tennis tour: players, coaches, tournaments and matches.
CREATE TABLE Coach (CoachID INTEGER PRIMARY KEY, CoachName TEXT, ExPro TEXT, YearlyFee INTEGER);
CREATE TABLE Player (PlayerID INTEGER PRIMARY KEY, PlayerName TEXT, Country TEXT, Hand TEXT, BirthYear INTEGER, RankNow INTEGER, RankBest INTEGER, PrizeMoney INTEGER, CoachID INTEGER REFERENCES Coach(CoachID));
CREATE TABLE Tournament (TournID INTEGER PRIMARY KEY, TournName TEXT, City TEXT, Surface TEXT, Level INTEGER, StartDate TEXT, Purse INTEGER);
CREATE TABLE TMatch (MatchID INTEGER PRIMARY KEY, TournID INTEGER REFERENCES Tournament(TournID), Round TEXT, WinnerID INTEGER REFERENCES Player(PlayerID), LoserID INTEGER REFERENCES Player(PlayerID), Score TEXT, Minutes INTEGER, WinnerAces INTEGER, LoserAces INTEGER, Retired INTEGER);
INSERT INTO Coach VALUES (1,'Sergi Mola','Y',240000),(2,'Anna Birk','Y',180000),(3,'Phil Dunn','N',95000),(4,'Goran Tepic','N',60000);
INSERT INTO Player VALUES (1,'Lara Kovac','Croatia','right',1998,3,1,9100000,1),(2,'Emi Sato','Japan','right',2001,11,7,3250000,2),(3,'Naomi Fisk','USA','left',1994,24,9,5400000,3),(4,'Paola Reyes','Argentina','left',2004,58,52,640000,NULL),(5,'Birgit Holm','Sweden','right',1989,131,4,11800000,2),(6,'Zsofia Kun','Hungary','right',2002,77,77,410000,NULL);
INSERT INTO Tournament VALUES (1,'Riverside Open','Belmar','hard',500,'2024-02-05',820000),(2,'Clay Classic','Santa Maria','clay',250,'2024-04-15',270000),(3,'Royal Grass Cup','Marlow','grass',1000,'2024-06-10',3100000),(4,'Nordic Indoors','Klara','hard',250,'2024-10-21',250000);
INSERT INTO TMatch VALUES (1,1,'semi-final',1,3,'6-4 6-2',84,5,3,0),(2,1,'semi-final',2,5,'7-6 3-6 7-5',171,2,9,0),(3,1,'final',1,2,'6-3 6-3',77,6,1,0),(4,2,'semi-final',4,3,'6-4 3-0',61,0,1,1),(5,2,'final',4,2,'6-7 6-4 6-4',188,3,4,0),(6,3,'quarter-final',5,1,'7-6 7-6',129,14,8,0),(7,3,'semi-final',2,5,'4-6 6-3 6-2',118,3,7,0),(8,3,'final',3,2,'6-2 7-5',95,8,2,0);

-- ? Who are the left-handers?
-- ? left-handed players
SELECT PlayerName FROM Player WHERE Hand = 'left';
-- ? Who's ranked highest at present?
-- ? current number one among our players
SELECT PlayerName FROM Player ORDER BY RankNow LIMIT 1;
-- ? Who has ever been in the top 5?
SELECT PlayerName FROM Player WHERE RankBest <= 5;
-- ? Which players are at their best ranking right now?
-- ? players whose present rank equals their best one
SELECT PlayerName FROM Player WHERE RankNow = RankBest;
-- ? How many places has Birgit Holm dropped from her best ranking?
SELECT RankNow - RankBest FROM Player WHERE PlayerName = 'Birgit Holm';
-- ? Who has earned the most prize money?
SELECT PlayerName FROM Player ORDER BY PrizeMoney DESC LIMIT 1;
-- ? Who plays without a coach?
-- ? players with no coach
SELECT PlayerName FROM Player WHERE CoachID IS NULL;
-- ? Who coaches Emi Sato?
SELECT Coach.CoachName FROM Coach JOIN Player ON Player.CoachID = Coach.CoachID WHERE Player.PlayerName = 'Emi Sato';
-- ? Which coaches were once professionals themselves?
-- ? coaches who are former pros
SELECT CoachName FROM Coach WHERE ExPro = 'Y';
-- ? Which coach has nobody to train?
SELECT CoachName FROM Coach WHERE CoachID NOT IN (SELECT CoachID FROM Player WHERE CoachID IS NOT NULL);
-- ? Who trains more than one player?
-- ? coaches of several players
SELECT Coach.CoachName FROM Coach JOIN Player ON Player.CoachID = Coach.CoachID GROUP BY Coach.CoachID HAVING COUNT(*) > 1;
-- ? Which tournaments are played on clay or grass? Surface clay, grass.
SELECT TournName FROM Tournament WHERE Surface IN ('clay', 'grass');
-- ? Where is the richest tournament held?
-- ? city with the biggest purse
SELECT City FROM Tournament ORDER BY Purse DESC LIMIT 1;
-- ? Who won the final of the Royal Grass Cup?
-- ? Royal Grass Cup champion, winner of the final
SELECT Player.PlayerName FROM Player JOIN TMatch ON TMatch.WinnerID = Player.PlayerID JOIN Tournament ON Tournament.TournID = TMatch.TournID WHERE Tournament.TournName = 'Royal Grass Cup' AND TMatch.Round = 'final';
-- ? Show each final with tournament, winner and loser.
SELECT Tournament.TournName, w.PlayerName, l.PlayerName FROM TMatch JOIN Tournament ON Tournament.TournID = TMatch.TournID JOIN Player w ON w.PlayerID = TMatch.WinnerID JOIN Player l ON l.PlayerID = TMatch.LoserID WHERE TMatch.Round = 'final';
-- ? Whom has Emi Sato beaten?
-- ? victims of Emi Sato
SELECT l.PlayerName FROM TMatch JOIN Player w ON w.PlayerID = TMatch.WinnerID JOIN Player l ON l.PlayerID = TMatch.LoserID WHERE w.PlayerName = 'Emi Sato';
-- ? Who has a win over Lara Kovac?
SELECT w.PlayerName FROM TMatch JOIN Player w ON w.PlayerID = TMatch.WinnerID JOIN Player l ON l.PlayerID = TMatch.LoserID WHERE l.PlayerName = 'Lara Kovac';
-- ? How many matches did each player win?
-- ? wins by player
SELECT Player.PlayerName, COUNT(*) FROM Player JOIN TMatch ON TMatch.WinnerID = Player.PlayerID GROUP BY Player.PlayerID;
-- ? Who hasn't won a single match?
-- ? players without a win
SELECT PlayerName FROM Player WHERE PlayerID NOT IN (SELECT WinnerID FROM TMatch);
-- ? Who has lost a final? Names once.
SELECT DISTINCT Player.PlayerName FROM Player JOIN TMatch ON TMatch.LoserID = Player.PlayerID WHERE TMatch.Round = 'final';
-- ? What was the score of the longest match?
-- ? score in the match that lasted the most minutes
SELECT Score FROM TMatch ORDER BY Minutes DESC LIMIT 1;
-- ? In which match did somebody give up injured? Winner and score.
SELECT Player.PlayerName, TMatch.Score FROM TMatch JOIN Player ON Player.PlayerID = TMatch.WinnerID WHERE TMatch.Retired = 1;
-- ? In which matches did the loser serve more aces? Match numbers.
-- ? ids of matches where the losing side had more aces
SELECT MatchID FROM TMatch WHERE LoserAces > WinnerAces;
-- ? How many aces were there at the Riverside Open, by both sides?
SELECT SUM(TMatch.WinnerAces + TMatch.LoserAces) FROM TMatch JOIN Tournament ON Tournament.TournID = TMatch.TournID WHERE Tournament.TournName = 'Riverside Open';
-- ? Average match length on each surface
-- ? mean minutes by surface
SELECT Tournament.Surface, AVG(TMatch.Minutes) FROM TMatch JOIN Tournament ON Tournament.TournID = TMatch.TournID GROUP BY Tournament.Surface;
-- ? Upsets: in which matches did the lower-ranked player win, by today's ranking? Winner and loser.
-- ? winners ranked behind the loser today: winner, loser
SELECT w.PlayerName, l.PlayerName FROM TMatch JOIN Player w ON w.PlayerID = TMatch.WinnerID JOIN Player l ON l.PlayerID = TMatch.LoserID WHERE w.RankNow > l.RankNow;
-- ? Which tournament has no results yet?
SELECT TournName FROM Tournament WHERE TournID NOT IN (SELECT TournID FROM TMatch);
-- ? Who has won a match on grass and also one on hard?
-- ? winners on grass who have also won on hard courts
SELECT Player.PlayerName FROM Player JOIN TMatch ON TMatch.WinnerID = Player.PlayerID JOIN Tournament ON Tournament.TournID = TMatch.TournID WHERE Tournament.Surface = 'grass' INTERSECT SELECT Player.PlayerName FROM Player JOIN TMatch ON TMatch.WinnerID = Player.PlayerID JOIN Tournament ON Tournament.TournID = TMatch.TournID WHERE Tournament.Surface = 'hard';
-- ? Players born in 2000 or later with less than 1000000 in prize money
SELECT PlayerName FROM Player WHERE BirthYear >= 2000 AND PrizeMoney < 1000000;
-- ? Who is older than the average player?
-- ? players with a birth year below the average
SELECT PlayerName FROM Player WHERE BirthYear < (SELECT AVG(BirthYear) FROM Player);
