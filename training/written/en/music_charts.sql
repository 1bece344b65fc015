-- Music charts: acts, labels, songs and weekly chart positions.
CREATE TABLE labels (labelId INTEGER PRIMARY KEY, labelName TEXT, hq TEXT, independent TEXT);
CREATE TABLE acts (actId INTEGER PRIMARY KEY, actName TEXT, kind TEXT, formed INTEGER, split INTEGER, homeTown TEXT, labelId INTEGER REFERENCES labels(labelId));
CREATE TABLE songs (songId INTEGER PRIMARY KEY, songTitle TEXT, actId INTEGER REFERENCES acts(actId), featuring INTEGER REFERENCES acts(actId), released INTEGER, seconds INTEGER, genre TEXT, streamsMio REAL, explicitFlag INTEGER);
CREATE TABLE chartWeeks (songId INTEGER REFERENCES songs(songId), weekStart TEXT, pos INTEGER, prevPos INTEGER, sales INTEGER, PRIMARY KEY (songId, weekStart));
INSERT INTO labels VALUES (1,'Bluebird Sound','London','N'),(2,'Attic Tapes','Bristol','Y'),(3,'Polar Beat','Stockholm','N'),(4,'Tin Roof','Dublin','Y');
INSERT INTO acts VALUES (1,'The Paper Kites Club','band',2011,NULL,'Bristol',2),(2,'Saffi','solo',2017,NULL,'Leeds',1),(3,'Northbound','band',1998,2014,'Glasgow',1),(4,'Elin Strand','solo',2014,NULL,'Uppsala',3),(5,'Twice Removed','duo',2019,NULL,'Dublin',4),(6,'DJ Kestrel','solo',2009,NULL,'London',NULL),(7,'Velvet Exit','band',2003,2010,'Malmo',3);
INSERT INTO songs VALUES (1,'Lanterns',1,NULL,2022,214,'indie',38.5,0),(2,'Hold the Line Again',2,6,2023,187,'pop',212.0,0),(3,'Cold Harbour',3,NULL,2006,251,'rock',96.4,0),(4,'Gravity Girl',4,NULL,2023,199,'pop',341.7,0),(5,'No Refunds',5,2,2024,172,'hip hop',74.9,1),(6,'Midnight Bus',6,NULL,2021,305,'dance',51.2,0),(7,'Sorry Not Sorry Mate',2,NULL,2024,165,'pop',18.3,1),(8,'Glass Rooms',7,NULL,2008,233,'rock',12.0,0),(9,'Driftwood',1,4,2024,242,'indie',22.6,0);
INSERT INTO chartWeeks VALUES (4,'2024-03-01',1,2,18200),(2,'2024-03-01',2,1,16900),(5,'2024-03-01',7,NULL,7400),(1,'2024-03-01',31,28,1900),(4,'2024-03-08',1,1,17700),(2,'2024-03-08',3,2,14100),(5,'2024-03-08',2,7,15300),(9,'2024-03-08',12,NULL,5200),(4,'2024-03-15',2,1,14800),(5,'2024-03-15',1,2,19600),(9,'2024-03-15',9,12,6300),(3,'2024-03-15',40,NULL,1100);

-- ? Which acts are bands?
SELECT actName FROM acts WHERE kind = 'band';
-- ? Who is still together, that is has not split up?
-- ? acts that are still active
SELECT actName FROM acts WHERE split IS NULL;
-- ? How many years did Northbound exist?
-- ? from formation to break-up, how long did Northbound last
SELECT split - formed FROM acts WHERE actName = 'Northbound';
-- ? Who sings Gravity Girl?
SELECT acts.actName FROM acts JOIN songs ON songs.actId = acts.actId WHERE songs.songTitle = 'Gravity Girl';
-- ? Which song has the most streams?
-- ? most streamed track
SELECT songTitle FROM songs ORDER BY streamsMio DESC LIMIT 1;
-- ? Which acts have no record deal?
-- ? unsigned artists
SELECT actName FROM acts WHERE labelId IS NULL;
-- ? Which labels are independent?
SELECT labelName FROM labels WHERE independent = 'Y';
-- ? Which acts are with an indie label?
-- ? artists signed to an independent label
SELECT acts.actName FROM acts JOIN labels ON labels.labelId = acts.labelId WHERE labels.independent = 'Y';
-- ? Show every collaboration: song, main act, guest.
-- ? songs with a featured guest (title, act, guest)
SELECT songs.songTitle, a.actName, g.actName FROM songs JOIN acts a ON a.actId = songs.actId JOIN acts g ON g.actId = songs.featuring;
-- ? Who guests on Driftwood?
SELECT acts.actName FROM acts JOIN songs ON songs.featuring = acts.actId WHERE songs.songTitle = 'Driftwood';
-- ? Which songs have been number one?
-- ? all chart toppers (position 1)
SELECT DISTINCT songs.songTitle FROM songs JOIN chartWeeks ON chartWeeks.songId = songs.songId WHERE chartWeeks.pos = 1;
-- ? How many weeks was Gravity Girl at number 1?
SELECT COUNT(*) FROM chartWeeks JOIN songs ON songs.songId = chartWeeks.songId WHERE songs.songTitle = 'Gravity Girl' AND chartWeeks.pos = 1;
-- ? Give me the top 10 for the week of 2024-03-08: place and title, in chart order.
SELECT chartWeeks.pos, songs.songTitle FROM chartWeeks JOIN songs ON songs.songId = chartWeeks.songId WHERE chartWeeks.weekStart = '2024-03-08' AND chartWeeks.pos <= 10 ORDER BY chartWeeks.pos;
-- ? Which songs were new in the chart, without a position the week before?
-- ? new entries
SELECT songs.songTitle FROM songs JOIN chartWeeks ON chartWeeks.songId = songs.songId WHERE chartWeeks.prevPos IS NULL;
-- ? Who climbed in the week of 2024-03-15, compared with the previous week? Song titles.
-- ? risers of 2024-03-15
SELECT songs.songTitle FROM songs JOIN chartWeeks ON chartWeeks.songId = songs.songId WHERE chartWeeks.weekStart = '2024-03-15' AND chartWeeks.pos < chartWeeks.prevPos;
-- ? What was the peak position of Driftwood?
SELECT MIN(chartWeeks.pos) FROM chartWeeks JOIN songs ON songs.songId = chartWeeks.songId WHERE songs.songTitle = 'Driftwood';
-- ? Which songs never charted?
-- ? tracks that never made it into the charts
SELECT songTitle FROM songs WHERE songId NOT IN (SELECT songId FROM chartWeeks);
-- ? Total sales per song while in the chart
SELECT songs.songTitle, SUM(chartWeeks.sales) FROM chartWeeks JOIN songs ON songs.songId = chartWeeks.songId GROUP BY songs.songId;
-- ? Which songs sold more than 30000 copies overall?
-- ? titles whose weekly sales add up to over 30000
SELECT songs.songTitle FROM songs JOIN chartWeeks ON chartWeeks.songId = songs.songId GROUP BY songs.songId HAVING SUM(chartWeeks.sales) > 30000;
-- ? Which pop songs are shorter than 190 seconds?
SELECT songTitle FROM songs WHERE genre = 'pop' AND seconds < 190;
-- ? What mustn't we play before the watershed, I mean which songs are explicit?
-- ? songs with strong language
SELECT songTitle FROM songs WHERE explicitFlag = 1;
-- ? Average length of a song by genre
SELECT genre, AVG(seconds) FROM songs GROUP BY genre;
-- ? Which artists have at least two songs of their own?
-- ? acts with two or more titles
SELECT acts.actName FROM acts JOIN songs ON songs.actId = acts.actId GROUP BY acts.actId HAVING COUNT(*) >= 2;
-- ? Which acts come from the town where their label sits?
-- ? artists based in the same city as their label
SELECT acts.actName FROM acts JOIN labels ON labels.labelId = acts.labelId WHERE acts.homeTown = labels.hq;
-- ? Songs released in 2024, longest first
SELECT songTitle FROM songs WHERE released = 2024 ORDER BY seconds DESC;
-- ? Which songs have more streams than the average song?
SELECT songTitle FROM songs WHERE streamsMio > (SELECT AVG(streamsMio) FROM songs);
-- ? Which is the longest-established act?
-- ? oldest band or artist by year of formation
SELECT actName FROM acts ORDER BY formed LIMIT 1;
-- ? Who has both released a song as main act and been a guest on somebody else's?
SELECT acts.actName FROM acts JOIN songs ON songs.actId = acts.actId INTERSECT SELECT acts.actName FROM acts JOIN songs ON songs.featuring = acts.actId;
-- ? How many streams (in millions) do all songs of Polar Beat have together?
-- ? Polar Beat's total streams
SELECT SUM(songs.streamsMio) FROM songs JOIN acts ON acts.actId = songs.actId JOIN labels ON labels.labelId = acts.labelId WHERE labels.labelName = 'Polar Beat';
-- ? What were the sales of the weakest and the strongest entry in the week of 2024-03-01?
SELECT MIN(sales), MAX(sales) FROM chartWeeks WHERE weekStart = '2024-03-01';
