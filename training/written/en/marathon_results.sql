-- City marathon: runners, clubs, age classes, splits and results over several years.
CREATE TABLE runclub (clubId INTEGER PRIMARY KEY, clubName TEXT, city TEXT, members INTEGER);
CREATE TABLE runner (runnerId INTEGER PRIMARY KEY, fullName TEXT, sex TEXT, yearBorn INTEGER, nation TEXT, clubId INTEGER REFERENCES runclub(clubId), wheelchair INTEGER, job TEXT);
CREATE TABLE race (raceYear INTEGER PRIMARY KEY, raceDate TEXT, tempC REAL, rain TEXT, sponsor TEXT, entryFee REAL);
CREATE TABLE result (raceYear INTEGER REFERENCES race(raceYear), runnerId INTEGER REFERENCES runner(runnerId), bib INTEGER, halfSec INTEGER, finishSec INTEGER, overall INTEGER, paid INTEGER, status TEXT, PRIMARY KEY (raceYear, runnerId));
INSERT INTO runclub VALUES (1,'Belmar Harriers','Belmar',310),(2,'Night Owls','Belmar',45),(3,'Fell Foxes','Trennick',120),(4,'Corporate Joggers','Klara',900);
INSERT INTO runner VALUES (1,'Joseph Kiptoo','M',1994,'Kenya',NULL,0,'professional'),(2,'Marianne Holt','F',1985,'United Kingdom',1,0,'teacher'),(3,'Dick Ashby','M',1949,'United Kingdom',1,0,'retired'),(4,'Leila Haddou','F',1997,'Morocco',NULL,0,'professional'),(5,'Ben Osgood','M',1990,'United Kingdom',3,0,'baker'),(6,'Tove Lie','F',2001,'Norway',2,0,'student'),(7,'Sam Rushworth','M',1978,'United Kingdom',2,1,'engineer'),(8,'Carla Neri','F',1960,'Italy',3,0,'nurse');
INSERT INTO race VALUES (2021,'2021-10-10',12.5,'N','Volt Cola',55),(2022,'2022-10-09',19.0,'N','Volt Cola',60),(2023,'2023-10-08',8.0,'Y','Bank of Ice',68),(2024,'2024-10-13',NULL,NULL,NULL,72);
INSERT INTO result VALUES (2021,1,1,3810,7702,1,1,'finished'),(2021,2,414,5400,11020,88,1,'finished'),(2021,3,1203,8100,17950,2210,0,'finished'),(2022,1,1,3795,NULL,NULL,1,'gave up'),(2022,4,3,4290,8655,12,1,'finished'),(2022,2,380,5350,10890,75,1,'finished'),(2022,5,977,5020,10233,41,1,'finished'),(2022,7,5,3300,6745,2,1,'finished'),(2023,4,2,4255,8590,9,1,'finished'),(2023,5,950,5080,10110,37,1,'finished'),(2023,6,1560,NULL,NULL,NULL,1,'did not start'),(2023,3,1100,8300,18520,2304,0,'finished'),(2023,2,401,5390,10970,79,1,'finished');

-- ? Who won in 2021? Overall place 1.
-- ? winner (overall 1) of the 2021 race
SELECT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE result.raceYear = 2021 AND result.overall = 1;
-- ? What is the fastest time ever run here, in seconds?
SELECT MIN(finishSec) FROM result;
-- ? Which woman has run the fastest time?
-- ? fastest woman ever
SELECT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE runner.sex = 'F' AND result.finishSec IS NOT NULL ORDER BY result.finishSec LIMIT 1;
-- ? Who is our oldest participant on file?
SELECT fullName FROM runner ORDER BY yearBorn LIMIT 1;
-- ? Who races in a wheelchair?
-- ? wheelchair athletes
SELECT fullName FROM runner WHERE wheelchair = 1;
-- ? Who starts without a club?
SELECT fullName FROM runner WHERE clubId IS NULL;
-- ? Who runs for the Fell Foxes?
-- ? runners in the colours of the Fell Foxes
SELECT runner.fullName FROM runner JOIN runclub ON runclub.clubId = runner.clubId WHERE runclub.clubName = 'Fell Foxes';
-- ? Which club hasn't sent anyone?
SELECT clubName FROM runclub WHERE clubId NOT IN (SELECT clubId FROM runner WHERE clubId IS NOT NULL);
-- ? Who gave up, and in which year?
-- ? drop-outs (gave up) with the year
SELECT runner.fullName, result.raceYear FROM result JOIN runner ON runner.runnerId = result.runnerId WHERE result.status = 'gave up';
-- ? Who registered but did not start?
SELECT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE result.status = 'did not start';
-- ? Which runners are in the file without ever having entered?
-- ? people with no entry in any year
SELECT fullName FROM runner WHERE runnerId NOT IN (SELECT runnerId FROM result);
-- ? In which year did it rain?
SELECT raceYear FROM race WHERE rain = 'Y';
-- ? Which race day was the warmest?
-- ? date of the hottest marathon
SELECT raceDate FROM race ORDER BY tempC DESC LIMIT 1;
-- ? By how much has the entry fee gone up from cheapest to dearest?
SELECT MAX(entryFee) - MIN(entryFee) FROM race;
-- ? Which sponsors have supported us more than once?
-- ? repeat sponsors
SELECT sponsor FROM race WHERE sponsor IS NOT NULL GROUP BY sponsor HAVING COUNT(*) > 1;
-- ? For which year is there no sponsor yet?
SELECT raceYear FROM race WHERE sponsor IS NULL;
-- ? How many finished in each year? The status has to be finished.
-- ? finishers per year (status finished)
SELECT raceYear, COUNT(*) FROM result WHERE status = 'finished' GROUP BY raceYear;
-- ? Who has finished three times or more?
SELECT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE result.status = 'finished' GROUP BY runner.runnerId HAVING COUNT(*) >= 3;
-- ? What was Marianne Holt's best time, in seconds?
-- ? personal best of Marianne Holt
SELECT MIN(result.finishSec) FROM result JOIN runner ON runner.runnerId = result.runnerId WHERE runner.fullName = 'Marianne Holt';
-- ? How long did Leila Haddou need for the second half in 2022?
SELECT result.finishSec - result.halfSec FROM result JOIN runner ON runner.runnerId = result.runnerId WHERE runner.fullName = 'Leila Haddou' AND result.raceYear = 2022;
-- ? Who ran the second half faster than the first? Name and year.
-- ? negative splits: finish minus half is less than the half time (name, year)
SELECT runner.fullName, result.raceYear FROM result JOIN runner ON runner.runnerId = result.runnerId WHERE result.finishSec - result.halfSec < result.halfSec;
-- ? Who still hasn't paid the fee, and for which year?
SELECT runner.fullName, result.raceYear FROM result JOIN runner ON runner.runnerId = result.runnerId WHERE result.paid = 0;
-- ? Average finishing time by sex
-- ? mean time of men and women in seconds
SELECT runner.sex, AVG(result.finishSec) FROM result JOIN runner ON runner.runnerId = result.runnerId GROUP BY runner.sex;
-- ? Who finished faster than the average of all? Each name once.
SELECT DISTINCT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE result.finishSec < (SELECT AVG(finishSec) FROM result);
-- ? Who took part in both 2021 and 2023?
-- ? entered in 2021 as well as in 2023
SELECT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE result.raceYear = 2021 INTERSECT SELECT runner.fullName FROM runner JOIN result ON result.runnerId = runner.runnerId WHERE result.raceYear = 2023;
-- ? Top 3 of 2022 by finishing time: name and seconds
SELECT runner.fullName, result.finishSec FROM result JOIN runner ON runner.runnerId = result.runnerId WHERE result.raceYear = 2022 AND result.finishSec IS NOT NULL ORDER BY result.finishSec LIMIT 3;
-- ? Which nations have been represented?
-- ? countries of our runners, each once
SELECT DISTINCT nation FROM runner;
-- ? Who are the pros, with professional as their job?
SELECT fullName FROM runner WHERE job = 'professional';
-- ? Which clubs are based in Belmar?
SELECT clubName FROM runclub WHERE city = 'Belmar';
-- ? Runners born between 1975 and 1995, youngest first
-- ? people with a birth year from 1975 to 1995, latest first
SELECT fullName FROM runner WHERE yearBorn BETWEEN 1975 AND 1995 ORDER BY yearBorn DESC;
