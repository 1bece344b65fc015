-- Summer games: nations, sports, events and medals.
CREATE TABLE nation (noc TEXT PRIMARY KEY, nation TEXT, continent TEXT, athletes INTEGER, flag_bearer TEXT, first_games INTEGER);
CREATE TABLE sport (sport_id INTEGER PRIMARY KEY, sport TEXT, venue TEXT, indoor INTEGER, team_sport INTEGER);
CREATE TABLE event (event_id INTEGER PRIMARY KEY, event TEXT, sport_id INTEGER REFERENCES sport(sport_id), gender TEXT, final_day TEXT, spectators INTEGER, world_record INTEGER);
CREATE TABLE medal (event_id INTEGER REFERENCES event(event_id), colour TEXT, winner TEXT, noc TEXT REFERENCES nation(noc), age INTEGER, taken_back TEXT, PRIMARY KEY (event_id, colour));
INSERT INTO nation VALUES ('NRD','Nordland','Europe',142,'Elin Strand',1912),('SAH','Sahira','Africa',38,'Omar Tazi',1964),('LUS','Lusania','Europe',77,'Rui Silva',1924),('PAC','Pacifica','Oceania',210,'Kiri Moana',1956),('ALB','Albany','Europe',301,'Tom Hadley',1908),('ISL','Isla Roja','Americas',3,'Rosa Lima',2016);
INSERT INTO sport VALUES (1,'rowing','Lake Halm',0,1),(2,'judo','Hall B',1,0),(3,'swimming','Aqua Dome',1,0),(4,'archery','Castle Lawn',0,0),(5,'handball','Hall A',1,1),(6,'surfing','West Beach',0,0);
INSERT INTO event VALUES (1,'single sculls',1,'women','2028-07-25',6100,0),(2,'eights',1,'men','2028-07-26',8900,0),(3,'under 60 kg',2,'men','2028-07-22',4800,0),(4,'100 m freestyle',3,'women','2028-07-24',11800,1),(5,'200 m butterfly',3,'men','2028-07-24',11800,1),(6,'individual',4,'mixed','2028-07-28',2500,0),(7,'handball final',5,'women','2028-08-05',14200,0),(8,'shortboard',6,'men','2028-08-01',NULL,0);
INSERT INTO medal VALUES (1,'gold','Elin Strand','NRD',29,'N'),(1,'silver','Kiri Moana','PAC',31,'N'),(2,'gold','Albany eight','ALB',NULL,'N'),(2,'silver','Nordland eight','NRD',NULL,'N'),(3,'gold','Omar Tazi','SAH',23,'N'),(3,'bronze','Luis Prado','LUS',27,'N'),(4,'gold','Mele Faleafa','PAC',17,'N'),(4,'silver','Jane Orme','ALB',20,'Y'),(5,'gold','Dean Cook','PAC',24,'N'),(5,'bronze','Karl Moen','NRD',26,'N'),(6,'gold','Old Bertram','ALB',52,'N'),(7,'gold','Nordland team','NRD',NULL,'N'),(7,'silver','Albany team','ALB',NULL,'N');

-- ? Which nation sent the smallest team?
-- ? country with the fewest athletes
SELECT nation FROM nation ORDER BY athletes LIMIT 1;
-- ? Who carried the flag for Pacifica?
SELECT flag_bearer FROM nation WHERE nation = 'Pacifica';
-- ? Which European nations are taking part? Continent Europe.
SELECT nation FROM nation WHERE continent = 'Europe';
-- ? How many athletes come from each continent?
-- ? athletes by continent
SELECT continent, SUM(athletes) FROM nation GROUP BY continent;
-- ? Which nation went to the games first?
SELECT nation FROM nation ORDER BY first_games LIMIT 1;
-- ? Which sports are held indoors?
-- ? indoor sports
SELECT sport FROM sport WHERE indoor = 1;
-- ? Where does the judo take place?
SELECT venue FROM sport WHERE sport = 'judo';
-- ? Which outdoor sports are for individuals rather than teams?
SELECT sport FROM sport WHERE indoor = 0 AND team_sport = 0;
-- ? In which events was a world record set? Event and sport.
-- ? world records: event, sport
SELECT event.event, sport.sport FROM event JOIN sport ON sport.sport_id = event.sport_id WHERE event.world_record = 1;
-- ? Which women's events are there?
SELECT event FROM event WHERE gender = 'women';
-- ? What finals were held on 2028-07-24?
-- ? finals of 2028-07-24
SELECT event FROM event WHERE final_day = '2028-07-24';
-- ? Who won gold in the single sculls?
SELECT medal.winner FROM medal JOIN event ON event.event_id = medal.event_id WHERE event.event = 'single sculls' AND medal.colour = 'gold';
-- ? The medal table for gold: nation and number of golds, best nation first
-- ? gold medals by nation, most at the top
SELECT nation.nation, COUNT(*) FROM medal JOIN nation ON nation.noc = medal.noc WHERE medal.colour = 'gold' GROUP BY nation.noc ORDER BY COUNT(*) DESC;
-- ? How many medals of any colour has each nation won?
SELECT nation.nation, COUNT(*) FROM medal JOIN nation ON nation.noc = medal.noc GROUP BY nation.noc;
-- ? Who is going home empty-handed? Nations without a medal.
-- ? nations with no medal at all
SELECT nation FROM nation WHERE noc NOT IN (SELECT noc FROM medal);
-- ? Which nations won more than three medals?
SELECT nation.nation FROM medal JOIN nation ON nation.noc = medal.noc GROUP BY nation.noc HAVING COUNT(*) > 3;
-- ? Who was the youngest medal winner, and how old?
-- ? youngest person on the podium with age
SELECT winner, age FROM medal WHERE age IS NOT NULL ORDER BY age LIMIT 1;
-- ? And who was the oldest?
SELECT winner FROM medal ORDER BY age DESC LIMIT 1;
-- ? Whose medal was taken away afterwards? Winner and event.
SELECT medal.winner, event.event FROM medal JOIN event ON event.event_id = medal.event_id WHERE medal.taken_back = 'Y';
-- ? Which flag bearers have won a medal themselves?
-- ? flag bearers found among the medal winners
SELECT flag_bearer FROM nation INTERSECT SELECT winner FROM medal;
-- ? Which flag bearers haven't won anything?
SELECT flag_bearer FROM nation EXCEPT SELECT winner FROM medal;
-- ? In which sports has Nordland won a medal? No repeats.
-- ? sports with a medal for Nordland
SELECT DISTINCT sport.sport FROM sport JOIN event ON event.sport_id = sport.sport_id JOIN medal ON medal.event_id = event.event_id JOIN nation ON nation.noc = medal.noc WHERE nation.nation = 'Nordland';
-- ? For which event have no medals been given out yet?
SELECT event FROM event WHERE event_id NOT IN (SELECT event_id FROM medal);
-- ? Which event drew the biggest crowd?
-- ? most spectators: event
SELECT event FROM event ORDER BY spectators DESC LIMIT 1;
-- ? How many spectators has each sport had?
SELECT sport.sport, SUM(event.spectators) FROM event JOIN sport ON sport.sport_id = event.sport_id GROUP BY sport.sport_id;
-- ? Average age of gold, silver and bronze winners
-- ? mean age by colour of the medal
SELECT colour, AVG(age) FROM medal GROUP BY colour;
-- ? Which nations have won both a gold and a bronze medal?
SELECT nation.nation FROM nation JOIN medal ON medal.noc = nation.noc WHERE medal.colour = 'gold' INTERSECT SELECT nation.nation FROM nation JOIN medal ON medal.noc = nation.noc WHERE medal.colour = 'bronze';
-- ? Which nations have larger teams than the average?
-- ? more athletes than average: nations
SELECT nation FROM nation WHERE athletes > (SELECT AVG(athletes) FROM nation);
-- ? Which venues have seen more than one event?
SELECT sport.venue FROM sport JOIN event ON event.sport_id = sport.sport_id GROUP BY sport.venue HAVING COUNT(*) > 1;
-- ? Finals from 2028-07-25 to 2028-08-01 in order of the day: event and day
SELECT event, final_day FROM event WHERE final_day BETWEEN '2028-07-25' AND '2028-08-01' ORDER BY final_day;
