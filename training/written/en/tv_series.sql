-- TV series: shows, seasons, episodes, actors and channels.
CREATE TABLE Channel (channelId INTEGER PRIMARY KEY, channelName TEXT, country TEXT, isPublic INTEGER, launched INTEGER);
CREATE TABLE Show (showId INTEGER PRIMARY KEY, showTitle TEXT, channelId INTEGER REFERENCES Channel(channelId), genre TEXT, firstAired INTEGER, ended INTEGER, creator TEXT, rating REAL);
CREATE TABLE Episode (epId INTEGER PRIMARY KEY, showId INTEGER REFERENCES Show(showId), seasonNo INTEGER, epNo INTEGER, epTitle TEXT, airDate TEXT, runtimeMin INTEGER, viewersK INTEGER);
CREATE TABLE Actor (actorId INTEGER PRIMARY KEY, actorName TEXT, gender TEXT, born INTEGER);
CREATE TABLE Appearance (actorId INTEGER REFERENCES Actor(actorId), epId INTEGER REFERENCES Episode(epId), character TEXT, guest TEXT, PRIMARY KEY (actorId, epId));
INSERT INTO Channel VALUES (1,'Channel Nine','Australia',0,1957),(2,'Nordisk TV','Denmark',1,1951),(3,'Streamly','USA',0,2011),(4,'Kanal Lokal','Germany',1,1992);
INSERT INTO Show VALUES (1,'Harbour Lights',1,'soap',1988,2003,'Peg Larkin',6.1),(2,'The Cold Shelf',2,'crime',2016,NULL,'Sofie Dahl',8.7),(3,'Planet Deli',3,'comedy',2019,2022,'Max Irons',7.4),(4,'Ninth Floor',3,'crime',2021,NULL,'Ava Stone',7.9),(5,'Garden Rescue',1,'reality',2014,NULL,NULL,5.8),(6,'Empire of Salt',3,'drama',2020,NULL,'Max Irons',8.2);
INSERT INTO Episode VALUES (1,1,1,1,'The Arrival','1988-02-01',24,2100),(2,1,15,40,'Farewell','2003-11-28',48,3400),(3,2,1,1,'Ice','2016-10-03',58,1250),(4,2,1,2,'Thaw','2016-10-10',57,1320),(5,2,2,1,'Bones','2018-10-01',61,1800),(6,3,1,1,'Extra Pickles','2019-06-14',27,640),(7,3,2,4,'Health Inspection','2020-07-03',28,710),(8,4,1,1,'Lift','2021-09-09',49,980),(9,4,1,2,'Stairs','2021-09-16',50,870),(10,6,1,1,'The White Road','2020-01-20',66,1510);
INSERT INTO Actor VALUES (1,'Kirsten Bach','F',1974),(2,'Jonas Wind','M',1969),(3,'Delia Ortiz','F',1990),(4,'Sam Okonjo','M',1987),(5,'Peg Larkin','F',1949),(6,'Rufus Dean','M',2006);
INSERT INTO Appearance VALUES (1,3,'Inspector Holt','N'),(1,4,'Inspector Holt','N'),(1,5,'Inspector Holt','N'),(2,4,'The librarian','Y'),(2,10,'Governor Prask','N'),(3,6,'Dolores','N'),(3,7,'Dolores','N'),(3,8,'Agent Vega','N'),(4,9,'The caretaker','Y'),(4,7,'Inspector Crumb','Y'),(5,1,'Old Meg','N'),(5,2,'Old Meg','N');

-- ? Which series are still running?
-- ? shows that haven't ended
SELECT showTitle FROM Show WHERE ended IS NULL;
-- ? How many years did Harbour Lights run?
SELECT ended - firstAired FROM Show WHERE showTitle = 'Harbour Lights';
-- ? What is the best rated show?
-- ? top-rated series
SELECT showTitle FROM Show ORDER BY rating DESC LIMIT 1;
-- ? What does Streamly show?
-- ? series on Streamly
SELECT Show.showTitle FROM Show JOIN Channel ON Channel.channelId = Show.channelId WHERE Channel.channelName = 'Streamly';
-- ? Which channels are public broadcasters?
SELECT channelName FROM Channel WHERE isPublic = 1;
-- ? Which channel has no series at all?
-- ? channels without a single show in the list
SELECT channelName FROM Channel WHERE channelId NOT IN (SELECT channelId FROM Show);
-- ? Who created more than one show?
SELECT creator FROM Show WHERE creator IS NOT NULL GROUP BY creator HAVING COUNT(*) > 1;
-- ? What are the episodes of The Cold Shelf called?
-- ? episode titles of The Cold Shelf
SELECT Episode.epTitle FROM Episode JOIN Show ON Show.showId = Episode.showId WHERE Show.showTitle = 'The Cold Shelf';
-- ? Which episode drew the biggest audience?
-- ? most watched episode
SELECT epTitle FROM Episode ORDER BY viewersK DESC LIMIT 1;
-- ? How many viewers on average has each show? Title and average.
SELECT Show.showTitle, AVG(Episode.viewersK) FROM Episode JOIN Show ON Show.showId = Episode.showId GROUP BY Show.showId;
-- ? Who plays Inspector Holt?
SELECT DISTINCT Actor.actorName FROM Actor JOIN Appearance ON Appearance.actorId = Actor.actorId WHERE Appearance.character = 'Inspector Holt';
-- ? In which episodes does Delia Ortiz turn up?
-- ? Delia Ortiz: titles of her episodes
SELECT Episode.epTitle FROM Episode JOIN Appearance ON Appearance.epId = Episode.epId JOIN Actor ON Actor.actorId = Appearance.actorId WHERE Actor.actorName = 'Delia Ortiz';
-- ? Who has only dropped in as a guest at some time? All guest stars, no name twice.
-- ? guest stars
SELECT DISTINCT Actor.actorName FROM Actor JOIN Appearance ON Appearance.actorId = Actor.actorId WHERE Appearance.guest = 'Y';
-- ? Which actors are in the file but in no episode?
SELECT actorName FROM Actor WHERE actorId NOT IN (SELECT actorId FROM Appearance);
-- ? Which creators also act?
-- ? people who are both creator and actor
SELECT creator FROM Show INTERSECT SELECT actorName FROM Actor;
-- ? In which shows has Sam Okonjo been seen?
SELECT DISTINCT Show.showTitle FROM Show JOIN Episode ON Episode.showId = Show.showId JOIN Appearance ON Appearance.epId = Episode.epId JOIN Actor ON Actor.actorId = Appearance.actorId WHERE Actor.actorName = 'Sam Okonjo';
-- ? Episodes longer than an hour, over 60 minutes that is
-- ? everything running more than 60 minutes
SELECT epTitle FROM Episode WHERE runtimeMin > 60;
-- ? How many shows are there in each genre?
-- ? genre counts
SELECT genre, COUNT(*) FROM Show GROUP BY genre;
-- ? Which crime series is rated above 8?
SELECT showTitle FROM Show WHERE genre = 'crime' AND rating > 8;
-- ? Which shows are better rated than the average show?
-- ? above-average ratings
SELECT showTitle FROM Show WHERE rating > (SELECT AVG(rating) FROM Show);
-- ? Which season openers do we have, so episode number 1? Show and episode title.
SELECT Show.showTitle, Episode.epTitle FROM Episode JOIN Show ON Show.showId = Episode.showId WHERE Episode.epNo = 1;
-- ? What was broadcast in 2020 and 2021, between 2020-01-01 and 2021-12-31, in order of date?
-- ? episodes aired from 2020-01-01 to 2021-12-31, oldest first
SELECT epTitle FROM Episode WHERE airDate BETWEEN '2020-01-01' AND '2021-12-31' ORDER BY airDate;
-- ? How many viewers did Ninth Floor lose between its best and its worst episode, in thousands?
SELECT MAX(Episode.viewersK) - MIN(Episode.viewersK) FROM Episode JOIN Show ON Show.showId = Episode.showId WHERE Show.showTitle = 'Ninth Floor';
-- ? Who is the youngest actor?
-- ? which performer was born last
SELECT actorName FROM Actor ORDER BY born DESC LIMIT 1;
-- ? Which actresses were born before 1980?
SELECT actorName FROM Actor WHERE gender = 'F' AND born < 1980;
-- ? For which show do we list no episode?
SELECT showTitle FROM Show WHERE showId NOT IN (SELECT showId FROM Episode);
-- ? Which actors appear in at least three episodes?
-- ? three or more episodes: actors
SELECT Actor.actorName FROM Actor JOIN Appearance ON Appearance.actorId = Actor.actorId GROUP BY Actor.actorId HAVING COUNT(*) >= 3;
-- ? Which countries' channels have a comedy on?
SELECT DISTINCT Channel.country FROM Channel JOIN Show ON Show.channelId = Channel.channelId WHERE Show.genre = 'comedy';
-- ? Total running time of all the episodes of Planet Deli in minutes
-- ? how long would I need to watch all of Planet Deli
SELECT SUM(Episode.runtimeMin) FROM Episode JOIN Show ON Show.showId = Episode.showId WHERE Show.showTitle = 'Planet Deli';
-- ? Titles of the series nobody is credited for creating
SELECT showTitle FROM Show WHERE creator IS NULL;
