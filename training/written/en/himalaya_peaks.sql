-- Mountaineering: peaks, climbers and their expeditions.
CREATE TABLE peaks (peak_id INTEGER PRIMARY KEY, name TEXT, range_name TEXT, country TEXT, elevation_m INTEGER, prominence_m INTEGER, first_ascent INTEGER);
CREATE TABLE climbers (climber_id INTEGER PRIMARY KEY, full_name TEXT, nationality TEXT, sex TEXT, born INTEGER, died INTEGER);
CREATE TABLE expeditions (exp_id INTEGER PRIMARY KEY, peak_id INTEGER REFERENCES peaks(peak_id), leader_id INTEGER REFERENCES climbers(climber_id), year INTEGER, season TEXT, route TEXT, used_oxygen TEXT, outcome TEXT);
CREATE TABLE members (exp_id INTEGER REFERENCES expeditions(exp_id), climber_id INTEGER REFERENCES climbers(climber_id), highest_m INTEGER, reached_top TEXT, PRIMARY KEY (exp_id, climber_id));
INSERT INTO peaks VALUES (1,'Kaldra Himal','Himalaya','Nepal',7612,2100,1958),(2,'Senggar Ri','Karakoram','Pakistan',7984,2890,1961),(3,'Mount Ostrel','Alps','Austria',3720,1340,1841),(4,'Punta Verde','Andes','Chile',6105,1780,1937),(5,'Tashi Kang','Himalaya','Nepal',6890,760,NULL),(6,'Cerro Blanquillo','Andes','Peru',6340,2205,1954),(7,'Zarin Sar','Karakoram','Pakistan',7240,1120,NULL);
INSERT INTO climbers VALUES (1,'Ingrid Falk','Sweden','F',1951,NULL),(2,'Pemba Norbu','Nepal','M',1968,NULL),(3,'Rolf Steiner','Austria','M',1929,1994),(4,'Lucia Arce','Chile','F',1982,NULL),(5,'Tom Hadley','United Kingdom','M',1947,2011),(6,'Mingma Dolma','Nepal','F',1990,NULL),(7,'Karim Baig','Pakistan','M',1975,NULL),(8,'Jan Wozny','Poland','M',1954,1989);
INSERT INTO expeditions VALUES (1,2,3,1961,'summer','South Ridge','Y','success'),(2,1,8,1979,'autumn','West Face','N','failed'),(3,1,1,1986,'spring','North-east Spur','N','success'),(4,7,8,1988,'winter','South Ridge','N','failed'),(5,4,4,2012,'summer','Glacier Route','N','success'),(6,2,7,2009,'summer','Abbey Couloir','Y','success'),(7,5,2,2016,'autumn','East Flank','N','abandoned'),(8,1,6,2019,'spring','North-east Spur','Y','success');
INSERT INTO members VALUES (1,3,7984,'Y'),(2,5,7100,'N'),(2,8,7250,'N'),(3,1,7612,'Y'),(3,5,7400,'N'),(3,8,7612,'Y'),(4,8,6500,'N'),(5,4,6105,'Y'),(6,7,7984,'Y'),(6,2,7984,'Y'),(7,2,6400,'N'),(7,6,6400,'N'),(8,6,7612,'Y'),(8,2,7612,'Y');

-- ? Which mountains has nobody climbed yet?
-- ? names of the unclimbed peaks
SELECT name FROM peaks WHERE first_ascent IS NULL;
-- ? How high is Punta Verde?
SELECT elevation_m FROM peaks WHERE name = 'Punta Verde';
-- ? What is the highest peak of the Andes?
-- ? In the Andes, which mountain towers over all the others?
SELECT name FROM peaks WHERE range_name = 'Andes' ORDER BY elevation_m DESC LIMIT 1;
-- ? List the peaks over 7000 metres, tallest first.
SELECT name FROM peaks WHERE elevation_m > 7000 ORDER BY elevation_m DESC;
-- ? Which women are in our climber register?
-- ? all female climbers please
SELECT full_name FROM climbers WHERE sex = 'F';
-- ? Which climbers are no longer alive?
SELECT full_name FROM climbers WHERE died IS NOT NULL;
-- ? How old did Rolf Steiner get?
-- ? At what age did Rolf Steiner die?
SELECT died - born FROM climbers WHERE full_name = 'Rolf Steiner';
-- ? Who is the youngest climber?
SELECT full_name FROM climbers ORDER BY born DESC LIMIT 1;
-- ? How many peaks are there in each mountain range?
-- ? peak count by range
SELECT range_name, COUNT(*) FROM peaks GROUP BY range_name;
-- ? Which ranges have an average summit height of more than 7000 m?
SELECT range_name FROM peaks GROUP BY range_name HAVING AVG(elevation_m) > 7000;
-- ? Who led the 1988 expedition?
SELECT c.full_name FROM climbers c JOIN expeditions e ON e.leader_id = c.climber_id WHERE e.year = 1988;
-- ? Which peaks were tried without bottled oxygen?
-- ? I'm writing about clean climbing: on which mountains did a party go without oxygen?
SELECT DISTINCT p.name FROM peaks p JOIN expeditions e ON e.peak_id = p.peak_id WHERE e.used_oxygen = 'N';
-- ? How many expeditions succeeded?
-- ? number of parties that made it
SELECT COUNT(*) FROM expeditions WHERE outcome = 'success';
-- ? Give me the year and route of every expedition that did not succeed.
SELECT year, route FROM expeditions WHERE outcome <> 'success';
-- ? Who stood on top of Kaldra Himal?
-- ? summiters of Kaldra Himal
SELECT c.full_name FROM climbers c JOIN members m ON m.climber_id = c.climber_id JOIN expeditions e ON e.exp_id = m.exp_id JOIN peaks p ON p.peak_id = e.peak_id WHERE p.name = 'Kaldra Himal' AND m.reached_top = 'Y';
-- ? Which climbers have never led an expedition?
SELECT full_name FROM climbers WHERE climber_id NOT IN (SELECT leader_id FROM expeditions);
-- ? How high did Jan Wozny ever get?
-- ? Jan Wozny's personal altitude record?
SELECT MAX(m.highest_m) FROM members m JOIN climbers c ON c.climber_id = m.climber_id WHERE c.full_name = 'Jan Wozny';
-- ? Which peaks rise above the average of all peaks?
SELECT name FROM peaks WHERE elevation_m > (SELECT AVG(elevation_m) FROM peaks);
-- ? Who has been on at least three expeditions?
-- ? climbers with three or more trips
SELECT c.full_name FROM climbers c JOIN members m ON m.climber_id = c.climber_id GROUP BY c.climber_id HAVING COUNT(*) >= 3;
-- ? Which mountain has been attempted most often?
SELECT p.name FROM peaks p JOIN expeditions e ON e.peak_id = p.peak_id GROUP BY p.peak_id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? How much higher is the tallest peak than the lowest one?
-- ? height difference between the top and the bottom of the list of mountains
SELECT MAX(elevation_m) - MIN(elevation_m) FROM peaks;
-- ? Which leaders went up in winter?
SELECT c.full_name FROM climbers c JOIN expeditions e ON e.leader_id = c.climber_id WHERE e.season = 'winter';
-- ? Which peaks have never seen an expedition?
-- ? mountains nobody has even tried
SELECT name FROM peaks WHERE peak_id NOT IN (SELECT peak_id FROM expeditions);
-- ? Peaks first climbed between 1930 and 1960, with the year
SELECT name, first_ascent FROM peaks WHERE first_ascent BETWEEN 1930 AND 1960;
-- ? For each outcome, how many expeditions were there?
SELECT outcome, COUNT(*) FROM expeditions GROUP BY outcome;
-- ? Which climbers come from Nepal or Pakistan?
-- ? climbers with Nepal or Pakistan as home
SELECT full_name FROM climbers WHERE nationality IN ('Nepal', 'Pakistan');
-- ? Name the routes that were used in spring as well as with oxygen on some trip.
SELECT route FROM expeditions WHERE season = 'spring' INTERSECT SELECT route FROM expeditions WHERE used_oxygen = 'Y';
-- ? Which climbers led an expedition to a peak in their own country?
-- ? leaders who climbed at home
SELECT DISTINCT c.full_name FROM climbers c JOIN expeditions e ON e.leader_id = c.climber_id JOIN peaks p ON p.peak_id = e.peak_id WHERE p.country = c.nationality;
-- ? How many members were on the 2019 team?
SELECT COUNT(*) FROM members m JOIN expeditions e ON e.exp_id = m.exp_id WHERE e.year = 2019;
-- ? What are the highest, lowest and average prominence?
SELECT MAX(prominence_m), MIN(prominence_m), AVG(prominence_m) FROM peaks;
