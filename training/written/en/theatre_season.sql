-- Theatre: plays, productions, performances, ensemble and ticket sales.
CREATE TABLE plays (play_no INTEGER PRIMARY KEY, play TEXT, playwright TEXT, written INTEGER, acts INTEGER, genre TEXT);
CREATE TABLE ensemble (actor_no INTEGER PRIMARY KEY, actor TEXT, sex TEXT, joined INTEGER, voice TEXT, monthly_pay INTEGER);
CREATE TABLE productions (prod_no INTEGER PRIMARY KEY, play_no INTEGER REFERENCES plays(play_no), director TEXT, premiere TEXT, stage TEXT, set_cost INTEGER, minutes INTEGER, min_age INTEGER);
CREATE TABLE casting (prod_no INTEGER REFERENCES productions(prod_no), actor_no INTEGER REFERENCES ensemble(actor_no), part TEXT, understudy TEXT, PRIMARY KEY (prod_no, actor_no));
CREATE TABLE shows (show_no INTEGER PRIMARY KEY, prod_no INTEGER REFERENCES productions(prod_no), show_date TEXT, tickets_sold INTEGER, seats INTEGER, takings REAL, cancelled INTEGER);
INSERT INTO plays VALUES (1,'The Glass Orchard','Nikolai Arlov',1902,4,'tragedy'),(2,'Two Fools and a Goose','Anon.',1610,5,'comedy'),(3,'Waiting Room','Dora Finch',1987,1,'drama'),(4,'The Tin Prince','Hal Ober',1936,2,'children'),(5,'Night over Thebes','Nikolai Arlov',1909,3,'tragedy'),(6,'Lovers'' Lane','Dora Finch',1994,2,'comedy');
INSERT INTO ensemble VALUES (1,'Beatrix Moll','F',1999,'alto',3900),(2,'Conrad Ives','M',2010,'bass',3400),(3,'Lily Sands','F',2019,'soprano',2800),(4,'Percy Trent','M',1988,NULL,4200),(5,'Zadie Cole','F',2022,NULL,2500),(6,'Milo Varga','M',2016,'tenor',3100);
INSERT INTO productions VALUES (1,1,'Sven Ruud','2023-09-16','Main House',48000,165,12),(2,2,'Joy Adeyemi','2023-10-21','Main House',22000,120,6),(3,3,'Sven Ruud','2023-11-11','Studio',3500,75,16),(4,4,'Hetty Lamb','2023-11-25','Main House',31000,70,4),(5,6,'Joy Adeyemi','2024-02-03','Studio',6000,95,12);
INSERT INTO casting VALUES (1,1,'Madame Irena','N'),(1,4,'The doctor','N'),(1,3,'Varya','Y'),(2,2,'First fool','N'),(2,6,'Second fool','N'),(2,3,'The goose','N'),(3,1,'Woman in grey','N'),(4,6,'The Tin Prince','N'),(4,3,'The star','N'),(5,2,'Frank','N'),(5,1,'Nell','Y');
INSERT INTO shows VALUES (1,1,'2023-09-16',612,640,18360,0),(2,1,'2023-09-23',480,640,12960,0),(3,2,'2023-10-21',640,640,14080,0),(4,2,'2023-10-28',0,640,0,1),(5,3,'2023-11-11',88,90,1320,0),(6,3,'2023-11-18',41,90,615,0),(7,4,'2023-11-25',633,640,7596,0),(8,4,'2023-12-02',640,640,7680,0),(9,5,'2024-02-03',90,90,1980,0),(10,5,'2024-02-10',67,90,1474,0);

-- ? Which plays are comedies?
-- ? comedy titles in the repertoire
SELECT play FROM plays WHERE genre = 'comedy';
-- ? Who wrote The Tin Prince, and when?
SELECT playwright, written FROM plays WHERE play = 'The Tin Prince';
-- ? What's the oldest play we know?
-- ? play written earliest
SELECT play FROM plays ORDER BY written LIMIT 1;
-- ? Which plays are we not putting on?
-- ? plays without a production
SELECT play FROM plays WHERE play_no NOT IN (SELECT play_no FROM productions);
-- ? Who directs Waiting Room?
SELECT productions.director FROM productions JOIN plays ON plays.play_no = productions.play_no WHERE plays.play = 'Waiting Room';
-- ? Which plays can I see in the Studio?
-- ? titles on at the Studio
SELECT plays.play FROM plays JOIN productions ON productions.play_no = plays.play_no WHERE productions.stage = 'Studio';
-- ? My son is six. Which plays may he see, with a minimum age of at most 6?
-- ? plays suitable for age 6 and below
SELECT plays.play FROM plays JOIN productions ON productions.play_no = plays.play_no WHERE productions.min_age <= 6;
-- ? Which is the longest evening, in minutes and by title?
SELECT plays.play, productions.minutes FROM plays JOIN productions ON productions.play_no = plays.play_no ORDER BY productions.minutes DESC LIMIT 1;
-- ? Which performances were sold out? Title and date.
-- ? full houses: play and date
SELECT plays.play, shows.show_date FROM shows JOIN productions ON productions.prod_no = shows.prod_no JOIN plays ON plays.play_no = productions.play_no WHERE shows.tickets_sold = shows.seats;
-- ? How many seats stayed empty on 2023-09-23?
SELECT seats - tickets_sold FROM shows WHERE show_date = '2023-09-23';
-- ? Which date had to be cancelled?
-- ? when did a performance fall through
SELECT show_date FROM shows WHERE cancelled = 1;
-- ? Who plays The goose?
SELECT ensemble.actor FROM ensemble JOIN casting ON casting.actor_no = ensemble.actor_no WHERE casting.part = 'The goose';
-- ? Who is in The Glass Orchard and as what? Actor and part.
-- ? cast of The Glass Orchard with the parts
SELECT ensemble.actor, casting.part FROM casting JOIN ensemble ON ensemble.actor_no = casting.actor_no JOIN productions ON productions.prod_no = casting.prod_no JOIN plays ON plays.play_no = productions.play_no WHERE plays.play = 'The Glass Orchard';
-- ? Which actors are understudies somewhere?
SELECT DISTINCT ensemble.actor FROM ensemble JOIN casting ON casting.actor_no = ensemble.actor_no WHERE casting.understudy = 'Y';
-- ? Who in the ensemble is idle this season, with no part?
-- ? actors who haven't been cast
SELECT actor FROM ensemble WHERE actor_no NOT IN (SELECT actor_no FROM casting);
-- ? Who has 3 or more parts?
-- ? the busiest people in the ensemble, at least three roles each
SELECT ensemble.actor FROM ensemble JOIN casting ON casting.actor_no = ensemble.actor_no GROUP BY ensemble.actor_no HAVING COUNT(*) >= 3;
-- ? Which actors can't sing, as far as no voice is entered?
SELECT actor FROM ensemble WHERE voice IS NULL;
-- ? How much money did each play bring in? Best first.
-- ? takings by play, highest on top
SELECT plays.play, SUM(shows.takings) FROM shows JOIN productions ON productions.prod_no = shows.prod_no JOIN plays ON plays.play_no = productions.play_no GROUP BY plays.play_no ORDER BY SUM(shows.takings) DESC;
-- ? What did an average ticket cost on 2023-12-02?
SELECT takings / tickets_sold FROM shows WHERE show_date = '2023-12-02';
-- ? Which director staged more than one production?
-- ? directors with two or more productions
SELECT director FROM productions GROUP BY director HAVING COUNT(*) >= 2;
-- ? Premieres in 2023, that is before 2024-01-01: play and date, in order of date
SELECT plays.play, productions.premiere FROM productions JOIN plays ON plays.play_no = productions.play_no WHERE productions.premiere < '2024-01-01' ORDER BY productions.premiere;
-- ? Who is paid more than the average?
-- ? actors above the mean monthly pay
SELECT actor FROM ensemble WHERE monthly_pay > (SELECT AVG(monthly_pay) FROM ensemble);
-- ? Who has been in the company longest?
SELECT actor FROM ensemble ORDER BY joined LIMIT 1;
-- ? Which playwrights wrote more than one of our plays?
-- ? authors with several pieces
SELECT playwright FROM plays GROUP BY playwright HAVING COUNT(*) > 1;
-- ? How much did the sets cost on average on each stage?
SELECT stage, AVG(set_cost) FROM productions GROUP BY stage;
-- ? How many tickets have we sold in all?
-- ? total of tickets sold
SELECT SUM(tickets_sold) FROM shows;
-- ? Plays in 2 to 4 acts
SELECT play FROM plays WHERE acts BETWEEN 2 AND 4;
-- ? Which women joined after 2010?
-- ? actresses who came later than 2010
SELECT actor FROM ensemble WHERE sex = 'F' AND joined > 2010;
-- ? Who plays both in the Main House and in the Studio?
SELECT ensemble.actor FROM ensemble JOIN casting ON casting.actor_no = ensemble.actor_no JOIN productions ON productions.prod_no = casting.prod_no WHERE productions.stage = 'Main House' INTERSECT SELECT ensemble.actor FROM ensemble JOIN casting ON casting.actor_no = ensemble.actor_no JOIN productions ON productions.prod_no = casting.prod_no WHERE productions.stage = 'Studio';
-- ? What was the best and what the worst evening for the box office among those that took place?
SELECT MAX(takings), MIN(takings) FROM shows WHERE cancelled = 0;
