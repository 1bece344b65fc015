-- Local election office: polling stations, candidates, lists, results and poll workers.
CREATE TABLE station (
  st_no INTEGER PRIMARY KEY,
  building TEXT,
  ward TEXT,
  eligible INTEGER,
  turned_out INTEGER,
  invalid_votes INTEGER,
  step_free TEXT
);
CREATE TABLE list (
  list_no INTEGER PRIMARY KEY,
  list_name TEXT,
  seats_before INTEGER,
  seats_now INTEGER
);
CREATE TABLE candidate (
  cand_no INTEGER PRIMARY KEY,
  cand_name TEXT,
  list_no INTEGER REFERENCES list(list_no),
  rank_on_list INTEGER,
  gender TEXT,
  born INTEGER,
  occupation TEXT,
  elected INTEGER
);
CREATE TABLE result (
  st_no INTEGER REFERENCES station(st_no),
  list_no INTEGER REFERENCES list(list_no),
  votes INTEGER,
  PRIMARY KEY (st_no, list_no)
);
CREATE TABLE poll_worker (
  worker_id INTEGER PRIMARY KEY,
  worker_name TEXT,
  st_no INTEGER REFERENCES station(st_no),
  duty TEXT,
  allowance REAL
);
INSERT INTO station VALUES (1,'Town Hall','Centre',1450,870,12,'Y'),(2,'Elm School','Centre',1620,1105,9,'Y'),(3,'Fire Station','Hillside',980,510,21,'N'),(4,'Parish Hall','Riverside',1210,640,7,'N'),(5,'Sports Hall','Riverside',1705,1290,15,'Y');
INSERT INTO list VALUES (1,'Citizens First',9,7),(2,'Green Alliance',3,6),(3,'Labour Front',6,5),(4,'Free Voters',2,2),(5,'Young Town',0,1);
INSERT INTO candidate VALUES (1,'Ursula Brandt',1,1,'F',1961,'notary',1),(2,'Karl Heim',1,2,'M',1955,'farmer',1),(3,'Anil Gupta',2,1,'M',1984,'engineer',1),(4,'Lea Stoll',2,2,'F',1997,'nurse',1),(5,'Rolf Maurer',3,1,'M',1968,'teacher',1),(6,'Dilara Aydin',3,2,'F',1979,'teacher',0),(7,'Tim Falk',5,1,'M',2002,'student',1),(8,'Berta Klein',4,2,'F',1949,'retired',0),(9,'Jana Roth',5,2,'F',2004,'student',0);
INSERT INTO result VALUES (1,1,320),(1,2,260),(1,3,200),(1,4,78),(2,1,280),(2,2,470),(2,3,266),(2,4,80),(3,1,250),(3,2,64),(3,3,130),(3,4,45),(4,1,210),(4,2,190),(4,3,180),(4,4,53),(5,1,380),(5,2,505),(5,3,290),(5,5,100);
INSERT INTO poll_worker VALUES (1,'Hilde Moser',1,'chair',60),(2,'Jan Petersen',1,'counter',40),(3,'Kim Novak',2,'chair',60),(4,'Otto Ring',3,'counter',40),(5,'Pia Sommer',5,'chair',60),(6,'Rob Thiele',NULL,'reserve',20),(7,'Eva Blum',5,'counter',40);

-- ? Which polling stations can wheelchair users reach without steps? Buildings.
-- ? step-free polling places
SELECT building FROM station WHERE step_free = 'Y';
-- ? Turnout of each station: building and turned out over eligible
-- ? What share of those eligible came to vote, building by building?
SELECT building, turned_out / eligible FROM station;
-- ? Where was the turnout lowest, as a share? Building.
SELECT building FROM station ORDER BY turned_out / eligible LIMIT 1;
-- ? votes per list in the whole town, winner on top
-- ? How many votes did each list get in total? Start with the strongest.
SELECT l.list_name, SUM(r.votes) FROM list l JOIN result r ON l.list_no = r.list_no GROUP BY l.list_no ORDER BY SUM(r.votes) DESC;
-- ? Which lists lost seats?
SELECT list_name FROM list WHERE seats_now < seats_before;
-- ? Gains and losses: list and seats now less seats before
-- ? change in seats by list
SELECT list_name, seats_now - seats_before FROM list;
-- ? newcomers to the council: lists that had no seat before
SELECT list_name FROM list WHERE seats_before = 0;
-- ? Which women were elected?
-- ? elected female candidates
SELECT cand_name FROM candidate WHERE gender = 'F' AND elected = 1;
-- ? youngest person elected
SELECT cand_name FROM candidate WHERE elected = 1 ORDER BY born DESC LIMIT 1;
-- ? Who stands for the Green Alliance? In list order, best rank first.
-- ? Green Alliance candidates sorted by their rank on the list
SELECT c.cand_name FROM candidate c JOIN list l ON c.list_no = l.list_no WHERE l.list_name = 'Green Alliance' ORDER BY c.rank_on_list;
-- ? strongest list in the building Fire Station
SELECT l.list_name FROM list l JOIN result r ON l.list_no = r.list_no JOIN station s ON r.st_no = s.st_no WHERE s.building = 'Fire Station' ORDER BY r.votes DESC LIMIT 1;
-- ? How many votes did Young Town collect in Riverside?
-- ? votes for Young Town in the ward Riverside
SELECT SUM(r.votes) FROM result r JOIN list l ON r.list_no = l.list_no JOIN station s ON r.st_no = s.st_no WHERE l.list_name = 'Young Town' AND s.ward = 'Riverside';
-- ? Stations without any poll worker
SELECT building FROM station WHERE st_no NOT IN (SELECT st_no FROM poll_worker WHERE st_no IS NOT NULL);
-- ? Who is on standby, without a station?
-- ? poll workers not assigned to a station
SELECT worker_name FROM poll_worker WHERE st_no IS NULL;
-- ? invalid votes per ward
SELECT ward, SUM(invalid_votes) FROM station GROUP BY ward;
-- ? Where were more than 10 votes spoiled? Building and number, most first.
-- ? buildings with over 10 invalid votes and how many, in descending order
SELECT building, invalid_votes FROM station WHERE invalid_votes > 10 ORDER BY invalid_votes DESC;
-- ? number of candidates per gender
SELECT gender, COUNT(*) FROM candidate GROUP BY gender;
-- ? Which lists put a woman on rank 1?
-- ? lists headed by a woman (rank 1)
SELECT l.list_name FROM list l JOIN candidate c ON l.list_no = c.list_no WHERE c.gender = 'F' AND c.rank_on_list = 1;
-- ? Lists with an elected and a failed candidate
SELECT l.list_name FROM list l JOIN candidate c ON l.list_no = c.list_no WHERE c.elected = 1 INTERSECT SELECT l.list_name FROM list l JOIN candidate c ON l.list_no = c.list_no WHERE c.elected = 0;
-- ? How much do we pay out in allowances, per duty?
-- ? total allowance for chairs, counters and reserves
SELECT duty, SUM(allowance) FROM poll_worker GROUP BY duty;
-- ? stations where more people were eligible than on average
SELECT building FROM station WHERE eligible > (SELECT AVG(eligible) FROM station);
-- ? Stay-at-homes: eligible less turned out for each building
-- ? How many people did not vote in each building?
SELECT building, eligible - turned_out FROM station;
-- ? occupations found more than once among the candidates
SELECT occupation FROM candidate GROUP BY occupation HAVING COUNT(*) > 1;
-- ? At which stations did Citizens First get more than 300 votes?
-- ? buildings with over 300 votes for Citizens First
SELECT s.building FROM station s JOIN result r ON s.st_no = r.st_no JOIN list l ON r.list_no = l.list_no WHERE l.list_name = 'Citizens First' AND r.votes > 300;
-- ? chairs and their buildings
SELECT p.worker_name, s.building FROM poll_worker p JOIN station s ON p.st_no = s.st_no WHERE p.duty = 'chair';
-- ? candidates born between 1950 and 1970 with occupation
-- ? Who among the candidates was born from 1950 to 1970, and what do they do?
SELECT cand_name, occupation FROM candidate WHERE born BETWEEN 1950 AND 1970;
-- ? teachers and students on the lists, with the list name
SELECT c.cand_name, l.list_name FROM candidate c JOIN list l ON c.list_no = l.list_no WHERE c.occupation IN ('teacher', 'student');
-- ? In which wards do we have more than one station?
-- ? wards with at least two polling stations
SELECT ward FROM station GROUP BY ward HAVING COUNT(*) >= 2;
-- ? average votes of Labour Front per station
SELECT AVG(r.votes) FROM result r JOIN list l ON r.list_no = l.list_no WHERE l.list_name = 'Labour Front';
-- ? spread between the best and the worst result of the Green Alliance
SELECT MAX(r.votes) - MIN(r.votes) FROM result r JOIN list l ON r.list_no = l.list_no WHERE l.list_name = 'Green Alliance';
