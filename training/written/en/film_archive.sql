-- Film archive: films, people, parts played and prizes.
CREATE TABLE person (pr_id INTEGER PRIMARY KEY, pr_name TEXT, pr_sex TEXT, pr_born INTEGER, pr_died INTEGER, pr_birthplace TEXT);
CREATE TABLE movie (mv_id INTEGER PRIMARY KEY, mv_title TEXT, mv_year INTEGER, mv_minutes INTEGER, mv_genre TEXT, mv_colour TEXT, mv_budget INTEGER, mv_gross INTEGER, mv_director INTEGER REFERENCES person(pr_id));
CREATE TABLE part (mv_id INTEGER REFERENCES movie(mv_id), pr_id INTEGER REFERENCES person(pr_id), pt_role TEXT, pt_lead INTEGER, pt_fee INTEGER, PRIMARY KEY (mv_id, pr_id));
CREATE TABLE prize (pz_id INTEGER PRIMARY KEY, mv_id INTEGER REFERENCES movie(mv_id), pz_festival TEXT, pz_category TEXT, pz_year INTEGER, pz_won TEXT);
INSERT INTO person VALUES (1,'Vera Holm','F',1931,2008,'Malmo'),(2,'Arthur Lisle','M',1922,1987,'Leeds'),(3,'Chiara Bonetti','F',1968,NULL,'Naples'),(4,'Desmond Oyelaran','M',1974,NULL,'Ibadan'),(5,'Juliet Crane','F',1990,NULL,'Leeds'),(6,'Pavel Hruby','M',1959,NULL,'Brno'),(7,'Mira Sen','F',1983,NULL,'Kolkata'),(8,'Frank Dell','M',1946,2019,'Boston');
INSERT INTO movie VALUES (1,'The Salt Road',1956,104,'drama','N',300000,1100000,2),(2,'Midnight Ferry',1962,97,'thriller','N',420000,390000,2),(3,'Paper Lions',1994,118,'comedy','Y',6000000,21500000,6),(4,'Dust and Honey',2009,131,'drama','Y',12000000,9800000,3),(5,'The Last Orbit',2017,142,'science fiction','Y',85000000,310000000,4),(6,'Small Kingdoms',2021,89,'documentary','Y',900000,1250000,7),(7,'Winter Guests',2019,111,'thriller','Y',7500000,16200000,3),(8,'Unfinished Letter',2024,NULL,'drama','Y',3000000,NULL,5);
INSERT INTO part VALUES (1,1,'Anna',1,20000),(1,2,'The innkeeper',0,NULL),(2,1,'Mrs Gray',1,35000),(3,8,'Uncle Max',1,250000),(3,6,'The waiter',0,0),(4,5,'Young Rosa',0,80000),(4,7,'Rosa',1,300000),(5,5,'Captain Voss',1,4000000),(5,8,'The admiral',0,900000),(7,7,'Inspector Rao',1,650000),(7,5,'Nina',0,1200000),(8,5,'Clara',1,NULL);
INSERT INTO prize VALUES (1,1,'Lido Festival','best film',1957,'Y'),(2,2,'Lido Festival','best actress',1962,'N'),(3,4,'Northern Lights','best director',2010,'Y'),(4,5,'Golden Reel','best effects',2018,'Y'),(5,5,'Golden Reel','best film',2018,'N'),(6,6,'Northern Lights','best documentary',2021,'Y'),(7,7,'Golden Reel','best actress',2020,'Y'),(8,4,'Golden Reel','best film',2010,'N');

-- ? Who directed Paper Lions?
-- ? director of Paper Lions
SELECT person.pr_name FROM person JOIN movie ON movie.mv_director = person.pr_id WHERE movie.mv_title = 'Paper Lions';
-- ? Which films are in black and white?
-- ? the non-colour pictures in the archive
SELECT mv_title FROM movie WHERE mv_colour = 'N';
-- ? What is the longest film we have?
SELECT mv_title FROM movie ORDER BY mv_minutes DESC LIMIT 1;
-- ? Which films lost money at the box office?
-- ? flops: titles that took in less than they cost
SELECT mv_title FROM movie WHERE mv_gross < mv_budget;
-- ? What profit did The Last Orbit make?
SELECT mv_gross - mv_budget FROM movie WHERE mv_title = 'The Last Orbit';
-- ? Which actresses and other women in the archive are still alive?
-- ? living women
SELECT pr_name FROM person WHERE pr_sex = 'F' AND pr_died IS NULL;
-- ? Who starred in Winter Guests, leads and small parts alike?
-- ? cast of Winter Guests
SELECT person.pr_name FROM person JOIN part ON part.pr_id = person.pr_id JOIN movie ON movie.mv_id = part.mv_id WHERE movie.mv_title = 'Winter Guests';
-- ? Who had the lead in Dust and Honey?
SELECT person.pr_name FROM person JOIN part ON part.pr_id = person.pr_id JOIN movie ON movie.mv_id = part.mv_id WHERE movie.mv_title = 'Dust and Honey' AND part.pt_lead = 1;
-- ? Which role did Frank Dell play in Paper Lions?
SELECT part.pt_role FROM part JOIN person ON person.pr_id = part.pr_id JOIN movie ON movie.mv_id = part.mv_id WHERE person.pr_name = 'Frank Dell' AND movie.mv_title = 'Paper Lions';
-- ? Who directed a film and also acted in it?
-- ? people who played in their own film
SELECT person.pr_name FROM person JOIN movie ON movie.mv_director = person.pr_id JOIN part ON part.mv_id = movie.mv_id AND part.pr_id = person.pr_id;
-- ? Which directors never stood before the camera?
SELECT pr_name FROM person WHERE pr_id IN (SELECT mv_director FROM movie) AND pr_id NOT IN (SELECT pr_id FROM part);
-- ? How many films are there of each genre?
-- ? film count by genre
SELECT mv_genre, COUNT(*) FROM movie GROUP BY mv_genre;
-- ? Which films won something?
-- ? award-winning titles
SELECT DISTINCT movie.mv_title FROM movie JOIN prize ON prize.mv_id = movie.mv_id WHERE prize.pz_won = 'Y';
-- ? Nominated but empty-handed: title and category of everything that did not win
SELECT movie.mv_title, prize.pz_category FROM prize JOIN movie ON movie.mv_id = prize.mv_id WHERE prize.pz_won = 'N';
-- ? Which films were never even nominated?
-- ? titles without any prize entry
SELECT mv_title FROM movie WHERE mv_id NOT IN (SELECT mv_id FROM prize);
-- ? Who directed more than one film?
SELECT person.pr_name FROM person JOIN movie ON movie.mv_director = person.pr_id GROUP BY person.pr_id HAVING COUNT(*) > 1;
-- ? Who earned the most for a single part?
-- ? highest paid performance: whose was it
SELECT person.pr_name FROM person JOIN part ON part.pr_id = person.pr_id ORDER BY part.pt_fee DESC LIMIT 1;
-- ? How much has Juliet Crane earned in all her parts?
SELECT SUM(part.pt_fee) FROM part JOIN person ON person.pr_id = part.pr_id WHERE person.pr_name = 'Juliet Crane';
-- ? Who worked for nothing, that is for a fee of 0?
SELECT person.pr_name FROM person JOIN part ON part.pr_id = person.pr_id WHERE part.pt_fee = 0;
-- ? Who comes from Leeds?
-- ? people born in Leeds
SELECT pr_name FROM person WHERE pr_birthplace = 'Leeds';
-- ? Films between 100 and 120 minutes long, newest first
SELECT mv_title FROM movie WHERE mv_minutes BETWEEN 100 AND 120 ORDER BY mv_year DESC;
-- ? What does an average drama cost to make?
-- ? mean budget of a drama
SELECT AVG(mv_budget) FROM movie WHERE mv_genre = 'drama';
-- ? For which film don't we know the takings yet?
SELECT mv_title FROM movie WHERE mv_gross IS NULL;
-- ? At which festivals has a thriller been in the running?
-- ? festivals with a thriller among the entries
SELECT DISTINCT prize.pz_festival FROM prize JOIN movie ON movie.mv_id = prize.mv_id WHERE movie.mv_genre = 'thriller';
-- ? How many prizes were actually won at each festival?
SELECT pz_festival, COUNT(*) FROM prize WHERE pz_won = 'Y' GROUP BY pz_festival;
-- ? Which films grossed more than the average film?
-- ? box office above average
SELECT mv_title FROM movie WHERE mv_gross > (SELECT AVG(mv_gross) FROM movie);
-- ? How old was Frank Dell when he died?
SELECT pr_died - pr_born FROM person WHERE pr_name = 'Frank Dell';
-- ? Which director made both a drama and a thriller?
-- ? directors of at least one drama and one thriller
SELECT person.pr_name FROM person JOIN movie ON movie.mv_director = person.pr_id WHERE movie.mv_genre = 'drama' INTERSECT SELECT person.pr_name FROM person JOIN movie ON movie.mv_director = person.pr_id WHERE movie.mv_genre = 'thriller';
-- ? How many years separate the oldest film from the newest?
SELECT MAX(mv_year) - MIN(mv_year) FROM movie;
-- ? Titles beginning with The
SELECT mv_title FROM movie WHERE mv_title LIKE 'The %';
