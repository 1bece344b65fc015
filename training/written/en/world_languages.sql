-- Countries of an invented continent, their languages, borders and capitals.
CREATE TABLE countries (code TEXT PRIMARY KEY, country TEXT, capital TEXT, population INTEGER, area_km2 INTEGER, government TEXT, independence INTEGER, currency TEXT, landlocked INTEGER);
CREATE TABLE languages (lang_id INTEGER PRIMARY KEY, language TEXT, family TEXT, script TEXT, speakers INTEGER, endangered TEXT);
CREATE TABLE spoken (code TEXT REFERENCES countries(code), lang_id INTEGER REFERENCES languages(lang_id), official INTEGER, percent REAL, PRIMARY KEY (code, lang_id));
CREATE TABLE borders (code_a TEXT REFERENCES countries(code), code_b TEXT REFERENCES countries(code), km INTEGER, PRIMARY KEY (code_a, code_b));
INSERT INTO countries VALUES ('AL','Alvaria','Sorvan',8400000,91000,'republic',1918,'crown',0),('BE','Berunda','Kitale Port',23100000,410500,'republic',1962,'shilling',0),('CO','Corvinia','Mont Royal',1250000,12800,'monarchy',1607,'ducat',1),('DR','Drostia','Grenzburg',5600000,66400,'republic',1991,'mark',1),('EL','Elyria','Elyr',640000,3100,'monarchy',1830,'crown',0),('FA','Faroua','Sidi Bar',31800000,1240000,'military',1956,'dinar',0);
INSERT INTO languages VALUES (1,'Alvarian','Slavic','Latin',9100000,'N'),(2,'Berundi','Bantu','Latin',17400000,'N'),(3,'Farouan','Semitic','Arabic',30500000,'N'),(4,'Corvine','Romance','Latin',980000,'N'),(5,'Old Drostic','Germanic','Latin',12000,'Y'),(6,'Grenzish','Germanic','Latin',5300000,'N'),(7,'Ulmo','Bantu','Latin',85000,'Y'),(8,'Severan','Slavic','Cyrillic',2200000,'N');
INSERT INTO spoken VALUES ('AL',1,1,88.0),('AL',8,0,9.5),('BE',2,1,74.0),('BE',7,0,0.4),('BE',3,0,6.1),('CO',4,1,71.5),('CO',6,1,18.0),('DR',6,1,90.2),('DR',5,0,0.2),('DR',8,0,4.0),('EL',1,1,62.0),('EL',4,0,11.0),('FA',3,1,95.5);
INSERT INTO borders VALUES ('AL','CO',140),('AL','DR',388),('CO','DR',96),('BE','FA',1120),('AL','EL',57);

-- ? Which country is the biggest by area?
-- ? largest state of the continent
SELECT country FROM countries ORDER BY area_km2 DESC LIMIT 1;
-- ? Which countries have no access to the sea?
-- ? states without a coast
SELECT country FROM countries WHERE landlocked = 1;
-- ? What is the capital of Drostia?
SELECT capital FROM countries WHERE country = 'Drostia';
-- ? In which countries does a king or queen reign?
-- ? the kingdoms
SELECT country FROM countries WHERE government = 'monarchy';
-- ? Where do people pay in crown?
SELECT country FROM countries WHERE currency = 'crown';
-- ? How densely is Elyria populated, in people per square kilometre?
SELECT population / area_km2 FROM countries WHERE country = 'Elyria';
-- ? Which country is the most crowded for its size?
-- ? highest population density: name of the country
SELECT country FROM countries ORDER BY population / area_km2 DESC LIMIT 1;
-- ? Which languages are in danger of dying out?
SELECT language FROM languages WHERE endangered = 'Y';
-- ? Which languages are not written in Latin letters?
-- ? languages with another script than Latin
SELECT language FROM languages WHERE script <> 'Latin';
-- ? How many languages belong to each family?
SELECT family, COUNT(*) FROM languages GROUP BY family;
-- ? What is spoken in Drostia?
-- ? languages heard in Drostia
SELECT languages.language FROM languages JOIN spoken ON spoken.lang_id = languages.lang_id JOIN countries ON countries.code = spoken.code WHERE countries.country = 'Drostia';
-- ? What are the official languages of Corvinia?
SELECT languages.language FROM languages JOIN spoken ON spoken.lang_id = languages.lang_id JOIN countries ON countries.code = spoken.code WHERE countries.country = 'Corvinia' AND spoken.official = 1;
-- ? Which countries have more than one official language?
-- ? multilingual states, officially
SELECT countries.country FROM countries JOIN spoken ON spoken.code = countries.code WHERE spoken.official = 1 GROUP BY countries.code HAVING COUNT(*) > 1;
-- ? Which languages are official nowhere?
-- ? tongues without official status in any country
SELECT language FROM languages WHERE lang_id NOT IN (SELECT lang_id FROM spoken WHERE official = 1);
-- ? In which countries can I get along with Severan?
SELECT countries.country FROM countries JOIN spoken ON spoken.code = countries.code JOIN languages ON languages.lang_id = spoken.lang_id WHERE languages.language = 'Severan';
-- ? Which two countries share the longest border?
-- ? longest frontier, both countries
SELECT a.country, b.country FROM borders JOIN countries a ON a.code = borders.code_a JOIN countries b ON b.code = borders.code_b ORDER BY borders.km DESC LIMIT 1;
-- ? How long are all the borders together?
SELECT SUM(km) FROM borders;
-- ? Which country became independent last?
-- ? youngest state
SELECT country FROM countries ORDER BY independence DESC LIMIT 1;
-- ? Which countries gained independence before 1900?
SELECT country FROM countries WHERE independence < 1900;
-- ? How many people live in the republics altogether?
-- ? total population of all republics
SELECT SUM(population) FROM countries WHERE government = 'republic';
-- ? Which countries have more inhabitants than average?
SELECT country FROM countries WHERE population > (SELECT AVG(population) FROM countries);
-- ? Capital and currency of every state with fewer than 2 million people (2000000)
SELECT capital, currency FROM countries WHERE population < 2000000;
-- ? Which language has the fewest speakers?
-- ? rarest tongue
SELECT language FROM languages ORDER BY speakers LIMIT 1;
-- ? How many speakers do the Slavic languages have on average?
SELECT AVG(speakers) FROM languages WHERE family = 'Slavic';
-- ? Which language is spoken in the largest number of countries?
-- ? most widespread language by number of countries
SELECT languages.language FROM languages JOIN spoken ON spoken.lang_id = languages.lang_id GROUP BY languages.lang_id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Where is the main language spoken by more than 90 percent? Show country and language.
SELECT countries.country, languages.language FROM spoken JOIN countries ON countries.code = spoken.code JOIN languages ON languages.lang_id = spoken.lang_id WHERE spoken.percent > 90;
-- ? Which currencies are used in more than one country?
-- ? shared currencies
SELECT currency FROM countries GROUP BY currency HAVING COUNT(*) > 1;
-- ? Which families have both an endangered and a safe language?
SELECT family FROM languages WHERE endangered = 'Y' INTERSECT SELECT family FROM languages WHERE endangered = 'N';
-- ? How many years passed between the first and the last independence?
-- ? span of years from the oldest to the newest state
SELECT MAX(independence) - MIN(independence) FROM countries;
-- ? Which coastal countries are not republics?
SELECT country FROM countries WHERE landlocked = 0 AND government <> 'republic';
