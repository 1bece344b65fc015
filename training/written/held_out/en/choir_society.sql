-- Choir society: singers, pieces, rehearsals and concerts.
CREATE TABLE singer (sgr INTEGER PRIMARY KEY, sgr_name TEXT, part TEXT, joined INTEGER, reads_music INTEGER, job TEXT, fee_paid TEXT, carpool_with INTEGER REFERENCES singer(sgr));
CREATE TABLE piece (pc INTEGER PRIMARY KEY, pc_title TEXT, composer TEXT, composed INTEGER, lang TEXT, minutes REAL, difficulty INTEGER, scores_owned INTEGER);
CREATE TABLE gig (gg INTEGER PRIMARY KEY, gg_date TEXT, venue TEXT, tickets INTEGER, price REAL, costs REAL, conductor TEXT, charity INTEGER);
CREATE TABLE programme (gg INTEGER REFERENCES gig(gg), pc INTEGER REFERENCES piece(pc), nth INTEGER, soloist INTEGER REFERENCES singer(sgr), encore INTEGER, PRIMARY KEY (gg, pc));
INSERT INTO singer VALUES (1,'Agnes Wolff','soprano',1998,1,'baker','Y',NULL),(2,'Beate Storm','alto',2010,1,'judge','Y',1),(3,'Conor Daly','tenor',2019,0,'nurse','N',NULL),(4,'Dieter Braun','bass',1979,0,NULL,'Y',3),(5,'Emi Sato','soprano',2022,1,'student','N',NULL),(6,'Fiona Gray','alto',2004,1,'teacher','Y',2),(7,'Gero Lutz','bass',2015,1,'pilot','Y',NULL);
INSERT INTO piece VALUES (1,'Ave Verum','Mozart',1791,'Latin',3.5,2,40),(2,'Deep River','traditional',NULL,'English',4.0,1,35),(3,'Requiem','Faure',1890,'Latin',36.0,4,12),(4,'Abendlied','Rheinberger',1855,'German',3.0,3,38),(5,'Night Ferry','Aina Holm',2018,'Norwegian',6.5,5,0),(6,'Locus iste','Bruckner',1869,'Latin',3.0,3,40);
INSERT INTO gig VALUES (1,'2023-12-10','St Mary',210,12,900,'Hilda Kern',0),(2,'2024-03-29','Holy Cross',145,15,2600,'Hilda Kern',0),(3,'2024-06-15','Castle Yard',320,10,1100,'Ben Amos',0),(4,'2024-09-08','Hospital Chapel',60,0,50,'Ben Amos',1),(5,'2024-12-15','St Mary',NULL,14,NULL,'Hilda Kern',0);
INSERT INTO programme VALUES (1,1,1,NULL,0),(1,4,2,NULL,0),(1,6,3,NULL,1),(2,3,1,1,0),(2,1,2,NULL,1),(3,2,1,7,0),(3,4,2,NULL,0),(4,2,1,3,0),(4,4,2,NULL,1);

-- ? Who sings bass?
-- ? our basses (voice part bass)
SELECT sgr_name FROM singer WHERE part = 'bass';
-- ? Who can't read music?
SELECT sgr_name FROM singer WHERE reads_music = 0;
-- ? Who still owes this year's fee?
-- ? singers who haven't paid the fee
SELECT sgr_name FROM singer WHERE fee_paid = 'N';
-- ? Who has been singing with us longest?
SELECT sgr_name FROM singer ORDER BY joined LIMIT 1;
-- ? How many voices do we have in each part?
-- ? singers per part
SELECT part, COUNT(*) FROM singer GROUP BY part;
-- ? With whom does Fiona Gray share a car?
-- ? Fiona Gray's carpool partner
SELECT d.sgr_name FROM singer p JOIN singer d ON d.sgr = p.carpool_with WHERE p.sgr_name = 'Fiona Gray';
-- ? Who makes the way to rehearsal alone, without a carpool?
SELECT sgr_name FROM singer WHERE carpool_with IS NULL;
-- ? Which sopranos joined after 2000? The part is soprano.
SELECT sgr_name FROM singer WHERE part = 'soprano' AND joined > 2000;
-- ? Which Latin pieces do we sing?
SELECT pc_title FROM piece WHERE lang = 'Latin';
-- ? What's the longest work in the repertoire?
-- ? piece lasting the most minutes
SELECT pc_title FROM piece ORDER BY minutes DESC LIMIT 1;
-- ? Which is the hardest piece?
SELECT pc_title FROM piece ORDER BY difficulty DESC LIMIT 1;
-- ? For which piece do we own no scores, 0 copies?
-- ? pieces with 0 scores
SELECT pc_title FROM piece WHERE scores_owned = 0;
-- ? For which pieces do we know no year of composition?
SELECT pc_title FROM piece WHERE composed IS NULL;
-- ? What was composed in the 19th century, from 1801 to 1900, oldest first?
SELECT pc_title FROM piece WHERE composed BETWEEN 1801 AND 1900 ORDER BY composed;
-- ? What have we never performed?
-- ? pieces on no programme
SELECT pc_title FROM piece WHERE pc NOT IN (SELECT pc FROM programme);
-- ? What did we sing at Holy Cross, in the order of the evening?
-- ? programme of the Holy Cross concert in order
SELECT piece.pc_title FROM programme JOIN piece ON piece.pc = programme.pc JOIN gig ON gig.gg = programme.gg WHERE gig.venue = 'Holy Cross' ORDER BY programme.nth;
-- ? Which pieces were given as an encore? Each once.
SELECT DISTINCT piece.pc_title FROM piece JOIN programme ON programme.pc = piece.pc WHERE programme.encore = 1;
-- ? Which piece have we sung most often?
-- ? most frequently performed piece
SELECT piece.pc_title FROM piece JOIN programme ON programme.pc = piece.pc GROUP BY piece.pc ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Who has sung a solo?
SELECT DISTINCT singer.sgr_name FROM singer JOIN programme ON programme.soloist = singer.sgr;
-- ? Who had the solo in the Requiem?
-- ? Requiem soloist
SELECT singer.sgr_name FROM singer JOIN programme ON programme.soloist = singer.sgr JOIN piece ON piece.pc = programme.pc WHERE piece.pc_title = 'Requiem';
-- ? Who never had a solo?
SELECT sgr_name FROM singer WHERE sgr NOT IN (SELECT soloist FROM programme WHERE soloist IS NOT NULL);
-- ? Which concert cost no entry, price 0?
-- ? venue of the free concert (price 0)
SELECT venue FROM gig WHERE price = 0;
-- ? What did we earn in the Castle Yard after costs, tickets times price minus costs?
-- ? profit of the Castle Yard concert
SELECT tickets * price - costs FROM gig WHERE venue = 'Castle Yard';
-- ? With which concerts did we lose money, costs higher than tickets times price? Venue and date.
SELECT venue, gg_date FROM gig WHERE tickets * price < costs;
-- ? Who conducted how many concerts?
-- ? conductors with the number of concerts
SELECT conductor, COUNT(*) FROM gig GROUP BY conductor;
-- ? At which venue have we sung or will we sing more than once?
SELECT venue FROM gig GROUP BY venue HAVING COUNT(*) > 1;
-- ? Which concert has no programme yet? Date.
-- ? date of the concert for which no pieces are set
SELECT gg_date FROM gig WHERE gg NOT IN (SELECT gg FROM programme);
-- ? Which conductors have had both Ave Verum and Requiem on a programme?
SELECT gig.conductor FROM gig JOIN programme ON programme.gg = gig.gg JOIN piece ON piece.pc = programme.pc WHERE piece.pc_title = 'Ave Verum' INTERSECT SELECT gig.conductor FROM gig JOIN programme ON programme.gg = gig.gg JOIN piece ON piece.pc = programme.pc WHERE piece.pc_title = 'Requiem';
-- ? How long did the music last at each concert? Date and minutes.
-- ? total minutes of music by concert date
SELECT gig.gg_date, SUM(piece.minutes) FROM programme JOIN piece ON piece.pc = programme.pc JOIN gig ON gig.gg = programme.gg GROUP BY gig.gg;
-- ? Which pieces are longer than Deep River?
SELECT pc_title FROM piece WHERE minutes > (SELECT minutes FROM piece WHERE pc_title = 'Deep River');
