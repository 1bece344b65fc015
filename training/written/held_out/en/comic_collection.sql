-- Comics: series, issues, artists and a private collection.
CREATE TABLE CSERIES (SER_ID INTEGER PRIMARY KEY, SER_TITLE TEXT, PUBLISHER TEXT, COUNTRY TEXT, FIRST_YR INTEGER, LAST_YR INTEGER, HERO TEXT, HERO_POWER TEXT);
CREATE TABLE CARTIST (ART_ID INTEGER PRIMARY KEY, ART_NAME TEXT, DRAWS INTEGER, WRITES INTEGER, BIRTH_YR INTEGER);
CREATE TABLE CISSUE (ISS_ID INTEGER PRIMARY KEY, SER_ID INTEGER REFERENCES CSERIES(SER_ID), ISS_NO INTEGER, STORY TEXT, PRINT_YR INTEGER, PENCILS INTEGER REFERENCES CARTIST(ART_ID), SCRIPT INTEGER REFERENCES CARTIST(ART_ID), PRINT_RUN INTEGER, COVER_PRICE REAL);
CREATE TABLE CCOPY (COPY_ID INTEGER PRIMARY KEY, ISS_ID INTEGER REFERENCES CISSUE(ISS_ID), GRADE REAL, SIGNED TEXT, PAID REAL, VALUE_NOW REAL, LENT_TO TEXT);
INSERT INTO CSERIES VALUES (1,'Captain Turbine','Atlas House','USA',1949,1963,'Captain Turbine','flight'),(2,'Nocturna','Black Ink','USA',1986,NULL,'Nocturna','none'),(3,'Les Petits Geants','Lutin','France',1958,1999,'Gaston Gigue','strength'),(4,'Moon Patrol 9','Kumo','Japan',1998,NULL,'Lt. Hoshi',NULL),(5,'Mildred and Mole','Penny Press','United Kingdom',1932,1971,'Mole','digging');
INSERT INTO CARTIST VALUES (1,'Hal Brody',1,0,1920),(2,'Sylvia Marsh',0,1,1931),(3,'Jean-Luc Pic',1,1,1933),(4,'Kazuko Endo',1,1,1969),(5,'Rick Dubois',1,0,1960),(6,'Ella Stone',0,1,1974);
INSERT INTO CISSUE VALUES (1,1,1,'The First Flight',1949,1,2,200000,0.1),(2,1,17,'Iron Skies',1953,1,2,310000,0.1),(3,2,1,'City Without Stars',1986,5,6,45000,1.5),(4,2,50,'The Trial of Nocturna',1992,5,6,120000,2.25),(5,3,3,'Le pont',1961,3,3,80000,0.5),(6,4,1,'Launch',1998,4,4,500000,3.0),(7,4,12,'Dust',1999,4,6,410000,3.0),(8,5,201,'Mole at Sea',1938,1,2,95000,0.05);
INSERT INTO CCOPY VALUES (1,1,4.5,'N',1200,3400,NULL),(2,1,2.0,'N',150,600,NULL),(3,3,9.4,'Y',90,260,NULL),(4,4,8.0,'N',12,9,'Tobias'),(5,5,7.5,'Y',200,180,NULL),(6,6,9.8,'N',45,310,NULL),(7,8,3.0,'N',0,75,'Grandpa'),(8,7,9.0,'N',10,10,NULL);

-- ? Which series are still coming out?
-- ? running series, with no last year
SELECT SER_TITLE FROM CSERIES WHERE LAST_YR IS NULL;
-- ? Which series ran longest, among the finished ones?
SELECT SER_TITLE FROM CSERIES WHERE LAST_YR IS NOT NULL ORDER BY LAST_YR - FIRST_YR DESC LIMIT 1;
-- ? Who is the hero of Les Petits Geants, and what's the special power?
SELECT HERO, HERO_POWER FROM CSERIES WHERE SER_TITLE = 'Les Petits Geants';
-- ? Which heroes can fly, i.e. have flight as a power?
SELECT HERO FROM CSERIES WHERE HERO_POWER = 'flight';
-- ? Which series are named after their hero?
-- ? titles identical to the hero's name
SELECT SER_TITLE FROM CSERIES WHERE HERO = SER_TITLE;
-- ? Who both draws and writes?
SELECT ART_NAME FROM CARTIST WHERE DRAWS = 1 AND WRITES = 1;
-- ? Who only writes and doesn't draw?
-- ? pure writers, no drawing
SELECT ART_NAME FROM CARTIST WHERE WRITES = 1 AND DRAWS = 0;
-- ? Who drew The Trial of Nocturna?
-- ? artist behind the pencils of The Trial of Nocturna
SELECT CARTIST.ART_NAME FROM CARTIST JOIN CISSUE ON CISSUE.PENCILS = CARTIST.ART_ID WHERE CISSUE.STORY = 'The Trial of Nocturna';
-- ? Who wrote the story called Dust?
SELECT CARTIST.ART_NAME FROM CARTIST JOIN CISSUE ON CISSUE.SCRIPT = CARTIST.ART_ID WHERE CISSUE.STORY = 'Dust';
-- ? Show story, penciller and script writer of every issue.
SELECT CISSUE.STORY, p.ART_NAME, s.ART_NAME FROM CISSUE JOIN CARTIST p ON p.ART_ID = CISSUE.PENCILS JOIN CARTIST s ON s.ART_ID = CISSUE.SCRIPT;
-- ? Which stories were written and drawn by one and the same person?
-- ? stories where pencils and script come from the same artist
SELECT STORY FROM CISSUE WHERE PENCILS = SCRIPT;
-- ? Which stories belong to Moon Patrol 9?
SELECT CISSUE.STORY FROM CISSUE JOIN CSERIES ON CSERIES.SER_ID = CISSUE.SER_ID WHERE CSERIES.SER_TITLE = 'Moon Patrol 9';
-- ? Which are first issues, number 1? Series title.
-- ? series of which we have issue no. 1 on the list
SELECT CSERIES.SER_TITLE FROM CSERIES JOIN CISSUE ON CISSUE.SER_ID = CSERIES.SER_ID WHERE CISSUE.ISS_NO = 1;
-- ? Which issue had the smallest print run?
SELECT STORY FROM CISSUE ORDER BY PRINT_RUN LIMIT 1;
-- ? How many issues has each artist drawn? Name and number.
SELECT CARTIST.ART_NAME, COUNT(*) FROM CISSUE JOIN CARTIST ON CARTIST.ART_ID = CISSUE.PENCILS GROUP BY CARTIST.ART_ID;
-- ? Who wrote more than two scripts?
-- ? script writers with over two issues
SELECT CARTIST.ART_NAME FROM CISSUE JOIN CARTIST ON CARTIST.ART_ID = CISSUE.SCRIPT GROUP BY CARTIST.ART_ID HAVING COUNT(*) > 2;
-- ? Which artists worked on series from the USA as pencillers? Names once.
SELECT DISTINCT CARTIST.ART_NAME FROM CARTIST JOIN CISSUE ON CISSUE.PENCILS = CARTIST.ART_ID JOIN CSERIES ON CSERIES.SER_ID = CISSUE.SER_ID WHERE CSERIES.COUNTRY = 'USA';
-- ? What is my whole collection worth today, and what did I pay for it?
-- ? present value and price paid, both in total
SELECT SUM(VALUE_NOW), SUM(PAID) FROM CCOPY;
-- ? Which copy gained most in value? Story and gain.
-- ? best investment: story and value now minus price paid
SELECT CISSUE.STORY, CCOPY.VALUE_NOW - CCOPY.PAID FROM CCOPY JOIN CISSUE ON CISSUE.ISS_ID = CCOPY.ISS_ID ORDER BY CCOPY.VALUE_NOW - CCOPY.PAID DESC LIMIT 1;
-- ? With which copies did I lose money? Stories.
SELECT CISSUE.STORY FROM CCOPY JOIN CISSUE ON CISSUE.ISS_ID = CCOPY.ISS_ID WHERE CCOPY.VALUE_NOW < CCOPY.PAID;
-- ? Which copies are signed? Story and grade.
SELECT CISSUE.STORY, CCOPY.GRADE FROM CCOPY JOIN CISSUE ON CISSUE.ISS_ID = CCOPY.ISS_ID WHERE CCOPY.SIGNED = 'Y';
-- ? Who still has comics of mine?
-- ? people I lent copies to
SELECT LENT_TO FROM CCOPY WHERE LENT_TO IS NOT NULL;
-- ? What was a present, paid 0? Story.
SELECT CISSUE.STORY FROM CCOPY JOIN CISSUE ON CISSUE.ISS_ID = CCOPY.ISS_ID WHERE CCOPY.PAID = 0;
-- ? Which issues do I own twice or more?
-- ? stories with at least two copies
SELECT CISSUE.STORY FROM CCOPY JOIN CISSUE ON CISSUE.ISS_ID = CCOPY.ISS_ID GROUP BY CISSUE.ISS_ID HAVING COUNT(*) >= 2;
-- ? Which issue on the list am I still missing?
SELECT STORY FROM CISSUE WHERE ISS_ID NOT IN (SELECT ISS_ID FROM CCOPY);
-- ? Average grade of my copies for every series
-- ? mean condition per series title
SELECT CSERIES.SER_TITLE, AVG(CCOPY.GRADE) FROM CCOPY JOIN CISSUE ON CISSUE.ISS_ID = CCOPY.ISS_ID JOIN CSERIES ON CSERIES.SER_ID = CISSUE.SER_ID GROUP BY CSERIES.SER_ID;
-- ? Which copies are in better condition than the average? Copy ids.
SELECT COPY_ID FROM CCOPY WHERE GRADE > (SELECT AVG(GRADE) FROM CCOPY);
-- ? Issues printed between 1950 and 1990, oldest first
-- ? stories from 1950 to 1990 by year of printing
SELECT STORY FROM CISSUE WHERE PRINT_YR BETWEEN 1950 AND 1990 ORDER BY PRINT_YR;
-- ? Who has been both penciller and script writer at some time?
SELECT CARTIST.ART_NAME FROM CARTIST JOIN CISSUE ON CISSUE.PENCILS = CARTIST.ART_ID INTERSECT SELECT CARTIST.ART_NAME FROM CARTIST JOIN CISSUE ON CISSUE.SCRIPT = CARTIST.ART_ID;
-- ? Which countries have more than one series here?
-- ? countries represented by several series
SELECT COUNTRY FROM CSERIES GROUP BY COUNTRY HAVING COUNT(*) > 1;
