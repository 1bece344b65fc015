-- World literature: writers, works, translations and literary prizes.
CREATE TABLE writers (writerID INTEGER PRIMARY KEY, penName TEXT, realName TEXT, motherTongue TEXT, bornIn INTEGER, diedIn INTEGER, sex TEXT);
CREATE TABLE works (workID INTEGER PRIMARY KEY, originalTitle TEXT, writerID INTEGER REFERENCES writers(writerID), language TEXT, form TEXT, firstPrinted INTEGER, copiesSoldK INTEGER, filmed INTEGER);
CREATE TABLE translators (transID INTEGER PRIMARY KEY, transName TEXT, fromLang TEXT, toLang TEXT, sworn INTEGER);
CREATE TABLE translations (workID INTEGER REFERENCES works(workID), transID INTEGER REFERENCES translators(transID), titleThere TEXT, yearOut INTEGER, pages INTEGER, PRIMARY KEY (workID, transID));
CREATE TABLE prizes (prizeID INTEGER PRIMARY KEY, prizeName TEXT, prizeYear INTEGER, writerID INTEGER REFERENCES writers(writerID), workID INTEGER REFERENCES works(workID), purse INTEGER, declined INTEGER);
INSERT INTO writers VALUES (1,'Alba Ferrer',NULL,'Spanish',1931,2012,'F'),(2,'Jonas Hvid','Jens Olaf Hansen','Danish',1958,NULL,'M'),(3,'Mirza Khan',NULL,'Urdu',1904,1977,'M'),(4,'G. M. Thorne','Gertrude Thorne','English',1889,1956,'F'),(5,'Sofia Lindqvist',NULL,'Swedish',1986,NULL,'F'),(6,'Kwesi Boadu',NULL,'English',1970,NULL,'M');
INSERT INTO works VALUES (1,'La casa de sal',1,'Spanish','novel',1967,4200,1),(2,'Isblomster',2,'Danish','poems',1985,35,0),(3,'Den sidste fyrmester',2,'Danish','novel',2004,890,1),(4,'Chiragh',3,'Urdu','poems',1938,510,0),(5,'The Long Shore',4,'English','novel',1921,1300,1),(6,'Under the Weir',4,'English','play',1934,60,0),(7,'Skogens barn',5,'Swedish','novel',2018,240,0),(8,'Dust Letters',6,'English','short stories',2009,75,0);
INSERT INTO translators VALUES (1,'Paula Reed','Spanish','English',1),(2,'Finn Carter','Danish','English',0),(3,'Hatice Oral','English','Turkish',1),(4,'Marie Dupont','Swedish','French',0),(5,'Elena Rossi','Spanish','Italian',0),(6,'Saeed Alam','Urdu','English',0),(7,'Boris Adamov','Bulgarian','English',0);
INSERT INTO translations VALUES (1,1,'The House of Salt',1972,388),(1,5,'La casa di sale',1975,402),(3,2,'The Last Lightkeeper',2008,276),(2,2,'Ice Flowers',1999,64),(4,6,'The Lamp',1981,120),(5,3,'Uzun Kiyi',1955,340),(7,4,'Les enfants de la foret',2020,311);
INSERT INTO prizes VALUES (1,'Grand Prix of Letters',1968,1,1,20000,0),(2,'Northern Lyre',1986,2,2,5000,0),(3,'Northern Lyre',2019,5,7,12000,0),(4,'World Pen Award',1990,1,NULL,250000,0),(5,'Royal Medal',1935,4,6,0,1),(6,'Grand Prix of Letters',2005,2,3,40000,0);

-- ? Which authors write under a pen name, so with a real name on file?
-- ? pen names of writers whose real name is different and known to us
SELECT penName FROM writers WHERE realName IS NOT NULL;
-- ? Who is really behind G. M. Thorne?
SELECT realName FROM writers WHERE penName = 'G. M. Thorne';
-- ? Which women writers are still living?
-- ? living female authors
SELECT penName FROM writers WHERE sex = 'F' AND diedIn IS NULL;
-- ? Who wrote Den sidste fyrmester?
SELECT writers.penName FROM writers JOIN works ON works.writerID = writers.writerID WHERE works.originalTitle = 'Den sidste fyrmester';
-- ? Which book has sold best?
-- ? bestselling work
SELECT originalTitle FROM works ORDER BY copiesSoldK DESC LIMIT 1;
-- ? Which novels have been made into films?
SELECT originalTitle FROM works WHERE form = 'novel' AND filmed = 1;
-- ? What is La casa de sal called in English translation?
-- ? English title of La casa de sal
SELECT translations.titleThere FROM translations JOIN works ON works.workID = translations.workID JOIN translators ON translators.transID = translations.transID WHERE works.originalTitle = 'La casa de sal' AND translators.toLang = 'English';
-- ? Who translated Chiragh?
SELECT translators.transName FROM translators JOIN translations ON translations.transID = translators.transID JOIN works ON works.workID = translations.workID WHERE works.originalTitle = 'Chiragh';
-- ? Which works have never been translated?
-- ? original titles without a translation
SELECT originalTitle FROM works WHERE workID NOT IN (SELECT workID FROM translations);
-- ? Which works exist in more than one translation?
SELECT works.originalTitle FROM works JOIN translations ON translations.workID = works.workID GROUP BY works.workID HAVING COUNT(*) > 1;
-- ? How many years did Isblomster have to wait for its translation?
-- ? years between first printing and translation of Isblomster
SELECT translations.yearOut - works.firstPrinted FROM translations JOIN works ON works.workID = translations.workID WHERE works.originalTitle = 'Isblomster';
-- ? Into which languages has Alba Ferrer been translated?
SELECT translators.toLang FROM translators JOIN translations ON translations.transID = translators.transID JOIN works ON works.workID = translations.workID JOIN writers ON writers.writerID = works.writerID WHERE writers.penName = 'Alba Ferrer';
-- ? Which translators are sworn?
SELECT transName FROM translators WHERE sworn = 1;
-- ? Who can translate into English? Names and the language they work from.
-- ? translators into English with their source language
SELECT transName, fromLang FROM translators WHERE toLang = 'English';
-- ? Who has translated two or more works?
SELECT translators.transName FROM translators JOIN translations ON translations.transID = translators.transID GROUP BY translators.transID HAVING COUNT(*) >= 2;
-- ? Which writers have won a prize? No repeats.
-- ? prize-winning authors, each once
SELECT DISTINCT writers.penName FROM writers JOIN prizes ON prizes.writerID = writers.writerID;
-- ? Who turned a prize down, and which one?
SELECT writers.penName, prizes.prizeName FROM prizes JOIN writers ON writers.writerID = prizes.writerID WHERE prizes.declined = 1;
-- ? Which prize was for a life's work and not for one particular book?
-- ? prize without a work
SELECT prizeName FROM prizes WHERE workID IS NULL;
-- ? How much prize money has Alba Ferrer received in all?
SELECT SUM(prizes.purse) FROM prizes JOIN writers ON writers.writerID = prizes.writerID WHERE writers.penName = 'Alba Ferrer';
-- ? Which prizes have been given more than once?
SELECT prizeName FROM prizes GROUP BY prizeName HAVING COUNT(*) > 1;
-- ? Which authors have never got a prize?
-- ? writers without any award
SELECT penName FROM writers WHERE writerID NOT IN (SELECT writerID FROM prizes);
-- ? How old was Mirza Khan when he died?
SELECT diedIn - bornIn FROM writers WHERE penName = 'Mirza Khan';
-- ? How many works do we have in each form?
-- ? number of novels, plays, poems and so on
SELECT form, COUNT(*) FROM works GROUP BY form;
-- ? Copies sold per writer in thousands, bestselling first
SELECT writers.penName, SUM(works.copiesSoldK) FROM works JOIN writers ON writers.writerID = works.writerID GROUP BY writers.writerID ORDER BY SUM(works.copiesSoldK) DESC;
-- ? Which works sold more than average?
-- ? titles above the average of copies sold
SELECT originalTitle FROM works WHERE copiesSoldK > (SELECT AVG(copiesSoldK) FROM works);
-- ? Which writers have published both poems and a novel?
SELECT writers.penName FROM writers JOIN works ON works.writerID = writers.writerID WHERE works.form = 'poems' INTERSECT SELECT writers.penName FROM writers JOIN works ON works.writerID = writers.writerID WHERE works.form = 'novel';
-- ? Printed between 1920 and 1970: title and year, oldest first
-- ? works from 1920 to 1970 with year, by year
SELECT originalTitle, firstPrinted FROM works WHERE firstPrinted BETWEEN 1920 AND 1970 ORDER BY firstPrinted;
-- ? From which languages do we have translators but no works?
SELECT fromLang FROM translators EXCEPT SELECT language FROM works;
-- ? Which author was born most recently?
-- ? youngest writer
SELECT penName FROM writers ORDER BY bornIn DESC LIMIT 1;
-- ? Thickest translation: title and pages
SELECT titleThere, pages FROM translations ORDER BY pages DESC LIMIT 1;
