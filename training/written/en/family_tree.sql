-- Genealogy: persons, marriages, places and archive sources.
CREATE TABLE place (place_id INTEGER PRIMARY KEY, place_name TEXT, county TEXT, parish TEXT);
CREATE TABLE person (pid INTEGER PRIMARY KEY, given TEXT, family TEXT, sex TEXT, born INTEGER, died INTEGER, birthplace INTEGER REFERENCES place(place_id), occupation TEXT, father INTEGER REFERENCES person(pid));
CREATE TABLE marriage (mid INTEGER PRIMARY KEY, husband INTEGER REFERENCES person(pid), wife INTEGER REFERENCES person(pid), year INTEGER, place_id INTEGER REFERENCES place(place_id), divorced INTEGER);
CREATE TABLE source (src_id INTEGER PRIMARY KEY, pid INTEGER REFERENCES person(pid), kind TEXT, archive TEXT, page TEXT, reliable TEXT);
INSERT INTO place VALUES (1,'Ashcombe','Devon','St Mary'),(2,'Penrock','Cornwall','St Piran'),(3,'Liverpool','Lancashire','St Nicholas'),(4,'Boston','Massachusetts',NULL),(5,'Tarn Hows','Cumbria','St Oswald');
INSERT INTO person VALUES (1,'William','Harker','M',1801,1869,1,'miller',NULL),(2,'Susannah','Pascoe','F',1808,1881,2,NULL,NULL),(3,'Thomas','Harker','M',1831,1907,1,'ship carpenter',1),(4,'Eliza','Harker','F',1835,1838,1,NULL,1),(5,'Edith','Lowry','F',1840,1922,3,'seamstress',NULL),(6,'Josiah','Harker','M',1866,1918,3,'engineer',3),(7,'Clara','Harker','F',1870,1961,3,'teacher',3),(8,'Ruth','Allen','F',1874,1950,4,NULL,NULL),(9,'Henry','Harker','M',1899,1918,4,'soldier',6),(10,'Grace','Harker','F',1903,1998,4,'nurse',6);
INSERT INTO marriage VALUES (1,1,2,1829,2,0),(2,3,5,1863,3,0),(3,6,8,1896,4,0);
INSERT INTO source VALUES (1,1,'baptism','Devon Record Office','12r','Y'),(2,3,'baptism','Devon Record Office','44v','Y'),(3,3,'census','National Archives','RG10/117','Y'),(4,6,'passenger list','Boston Library','8','N'),(5,9,'war grave','National Archives','W-331','Y'),(6,7,'census','National Archives','RG12/90','Y'),(7,2,'family bible',NULL,NULL,'N'),(8,4,'burial','Devon Record Office','51r','Y');

-- ? Who are the children of Thomas Harker? First names.
-- ? given names of Thomas Harker's children
SELECT c.given FROM person c JOIN person f ON f.pid = c.father WHERE f.given = 'Thomas' AND f.family = 'Harker';
-- ? Who was the father of Grace Harker? First and family name.
SELECT f.given, f.family FROM person c JOIN person f ON f.pid = c.father WHERE c.given = 'Grace' AND c.family = 'Harker';
-- ? How old was everyone when they died? Given name, family name, age.
SELECT given, family, died - born FROM person;
-- ? Who reached the greatest age? Give the first name.
-- ? first name of the longest-lived person
SELECT given FROM person ORDER BY died - born DESC LIMIT 1;
-- ? Who died youngest, as a child? First name and year of death.
SELECT given, died FROM person ORDER BY died - born LIMIT 1;
-- ? Which women had a trade? First name and occupation.
-- ? working women: given name and job
SELECT given, occupation FROM person WHERE sex = 'F' AND occupation IS NOT NULL;
-- ? Where was Edith Lowry born?
SELECT place.place_name FROM place JOIN person ON person.birthplace = place.place_id WHERE person.given = 'Edith' AND person.family = 'Lowry';
-- ? Who was born in Boston? First names.
-- ? given names of those who came from Boston
SELECT person.given FROM person JOIN place ON place.place_id = person.birthplace WHERE place.place_name = 'Boston';
-- ? Show all couples by first name, husband then wife.
SELECT h.given, w.given FROM marriage JOIN person h ON h.pid = marriage.husband JOIN person w ON w.pid = marriage.wife;
-- ? Whom did Josiah Harker marry? First name and maiden name, which is the wife's family name.
-- ? Josiah Harker's wife, given and family name
SELECT w.given, w.family FROM marriage JOIN person h ON h.pid = marriage.husband JOIN person w ON w.pid = marriage.wife WHERE h.given = 'Josiah' AND h.family = 'Harker';
-- ? Which wedding was the earliest? Year only.
SELECT MIN(year) FROM marriage;
-- ? Who never married, neither as husband nor as wife? Given names.
-- ? first names of the unmarried
SELECT given FROM person WHERE pid NOT IN (SELECT husband FROM marriage) AND pid NOT IN (SELECT wife FROM marriage);
-- ? How old was William Harker at his wedding?
-- ? age of William Harker when he married
SELECT marriage.year - person.born FROM marriage JOIN person ON person.pid = marriage.husband WHERE person.given = 'William' AND person.family = 'Harker';
-- ? How old were the men when they married? First name and age.
-- ? first name and age at the wedding for every husband
SELECT person.given, marriage.year - person.born FROM marriage JOIN person ON person.pid = marriage.husband;
-- ? For whom do we have no written source? First names.
-- ? given names of people not documented by any source
SELECT given FROM person WHERE pid NOT IN (SELECT pid FROM source);
-- ? Which sources should we not trust? Kind only.
-- ? kinds of unreliable records
SELECT kind FROM source WHERE reliable = 'N';
-- ? How many records come from each archive?
SELECT archive, COUNT(*) FROM source WHERE archive IS NOT NULL GROUP BY archive;
-- ? Who turns up in a census? First names.
SELECT person.given FROM person JOIN source ON source.pid = person.pid WHERE source.kind = 'census';
-- ? Who is documented by more than one source? Given name.
SELECT person.given FROM person JOIN source ON source.pid = person.pid GROUP BY person.pid HAVING COUNT(*) > 1;
-- ? Which family names occur and how often?
-- ? surnames with their frequency
SELECT family, COUNT(*) FROM person GROUP BY family;
-- ? Who was born in the 1860s or later, from 1860 to 1910, oldest first? Given names.
SELECT given FROM person WHERE born BETWEEN 1860 AND 1910 ORDER BY born;
-- ? Which fathers had more than one child? First names.
-- ? dads of several children, first names
SELECT f.given FROM person c JOIN person f ON f.pid = c.father GROUP BY f.pid HAVING COUNT(*) > 1;
-- ? Who died in 1918? First name and occupation.
SELECT given, occupation FROM person WHERE died = 1918;
-- ? How old was the father when Clara Harker was born?
-- ? age of Clara Harker's father at her birth
SELECT c.born - f.born FROM person c JOIN person f ON f.pid = c.father WHERE c.given = 'Clara' AND c.family = 'Harker';
-- ? Who was born somewhere else than his or her father? First names.
-- ? given names of children whose birthplace differs from the father's
SELECT c.given FROM person c JOIN person f ON f.pid = c.father WHERE c.birthplace <> f.birthplace;
-- ? Where did weddings take place? Place and year, by year.
SELECT place.place_name, marriage.year FROM marriage JOIN place ON place.place_id = marriage.place_id ORDER BY marriage.year;
-- ? In which places was nobody of the family born?
SELECT place_name FROM place WHERE place_id NOT IN (SELECT birthplace FROM person);
-- ? What was the average year of birth of men and of women?
-- ? average birth year by sex
SELECT sex, AVG(born) FROM person GROUP BY sex;
-- ? Which places saw both a birth and a wedding?
-- ? places that occur as birthplace as well as wedding place
SELECT place.place_name FROM place JOIN person ON person.birthplace = place.place_id INTERSECT SELECT place.place_name FROM place JOIN marriage ON marriage.place_id = place.place_id;
-- ? Who lived longer than the average person here? First names.
SELECT given FROM person WHERE died - born > (SELECT AVG(died - born) FROM person);
