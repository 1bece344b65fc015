-- Natural history museum: minerals, meteorites and dinosaurs in the drawers.
CREATE TABLE mineral (min_id INTEGER PRIMARY KEY, mineral TEXT, hardness REAL, colour TEXT, crystal TEXT, gem INTEGER, found_in TEXT, glows_uv TEXT);
CREATE TABLE meteorite (met_id INTEGER PRIMARY KEY, met_name TEXT, fell INTEGER, found INTEGER, mass_g REAL, met_class TEXT, country TEXT, finder TEXT);
CREATE TABLE fossil (fos_id INTEGER PRIMARY KEY, dino TEXT, period TEXT, mio_years REAL, length_m REAL, diet TEXT, complete_pct INTEGER, country TEXT, original TEXT);
CREATE TABLE drawer (drawer_no TEXT PRIMARY KEY, hall TEXT, curator TEXT, min_id INTEGER REFERENCES mineral(min_id), met_id INTEGER REFERENCES meteorite(met_id), fos_id INTEGER REFERENCES fossil(fos_id), locked INTEGER, est_value INTEGER);
INSERT INTO mineral VALUES (1,'quartz',7,'clear','trigonal',1,'Brazil','N'),(2,'fluorite',4,'violet','cubic',0,'China','Y'),(3,'ruby',9,'red','trigonal',1,'Myanmar','Y'),(4,'talc',1,'white','monoclinic',0,'Austria','N'),(5,'diamond',10,'clear','cubic',1,'Botswana','Y'),(6,'pyrite',6.5,'brassy','cubic',0,'Peru','N'),(7,'malachite',3.5,'green','monoclinic',0,'Congo','N');
INSERT INTO meteorite VALUES (1,'Dunmoor',1887,1887,3200,'stone','Albany','shepherd'),(2,'Sahira 041',NULL,1999,640,'stone','Sahira','nomad'),(3,'Ironwell',NULL,1922,214000,'iron','Australia','farmer'),(4,'Klara',2011,2011,87,'stone','Nordland','schoolgirl'),(5,'Blue Pan',NULL,1974,5150,'stony iron','Botswana','miner');
INSERT INTO fossil VALUES (1,'Grallodon','Jurassic',152,7.5,'meat','61','Portugal','Y'),(2,'Tarbocera','Cretaceous',71,8.8,'plants',85,'Mongolia','N'),(3,'Minivenator','Triassic',221,1.1,'insects',40,'Scotland','Y'),(4,'Longicollis','Jurassic',149,24,'plants',22,'USA','N'),(5,'Pterolino','Cretaceous',99,2.3,'fish',93,'Brazil','Y');
INSERT INTO drawer VALUES ('A1','Gem Hall','Dr Orlova',3,NULL,NULL,1,52000),('A2','Gem Hall','Dr Orlova',5,NULL,NULL,1,340000),('A3','Gem Hall','Dr Orlova',1,NULL,NULL,0,120),('B1','Space Room','M. Tait',NULL,1,NULL,0,9000),('B2','Space Room','M. Tait',NULL,4,NULL,1,4300),('C1','Dino Hall','Dr Bassi',NULL,NULL,3,0,70000),('C2','Dino Hall','Dr Bassi',NULL,NULL,5,1,185000),('D9','Store','M. Tait',7,NULL,NULL,0,60);

-- ? Which is the hardest mineral?
-- ? top of the hardness scale
SELECT mineral FROM mineral ORDER BY hardness DESC LIMIT 1;
-- ? Which minerals can scratch quartz, being harder than it?
-- ? everything harder than quartz
SELECT mineral FROM mineral WHERE hardness > (SELECT hardness FROM mineral WHERE mineral = 'quartz');
-- ? Which stones are used as gems?
SELECT mineral FROM mineral WHERE gem = 1;
-- ? Which minerals shine under UV light?
-- ? what glows in ultraviolet
SELECT mineral FROM mineral WHERE glows_uv = 'Y';
-- ? Cubic minerals softer than 5
SELECT mineral FROM mineral WHERE crystal = 'cubic' AND hardness < 5;
-- ? What colour is malachite?
SELECT colour FROM mineral WHERE mineral = 'malachite';
-- ? Average hardness for every crystal system
-- ? mean hardness by crystal type
SELECT crystal, AVG(hardness) FROM mineral GROUP BY crystal;
-- ? Which meteorite is the heaviest?
SELECT met_name FROM meteorite ORDER BY mass_g DESC LIMIT 1;
-- ? Which meteorites did nobody see coming down, so without a year of fall?
-- ? meteorites whose fall was not observed
SELECT met_name FROM meteorite WHERE fell IS NULL;
-- ? Which were picked up in the same year they fell?
SELECT met_name FROM meteorite WHERE found = fell;
-- ? Who found the Klara meteorite?
SELECT finder FROM meteorite WHERE met_name = 'Klara';
-- ? How many meteorites of each class have we got, and what do they weigh together?
-- ? class, number and total mass of meteorites
SELECT met_class, COUNT(*), SUM(mass_g) FROM meteorite GROUP BY met_class;
-- ? Which dinosaurs ate plants?
SELECT dino FROM fossil WHERE diet = 'plants';
-- ? Which animal is the oldest, living the most million years ago?
-- ? oldest fossil
SELECT dino FROM fossil ORDER BY mio_years DESC LIMIT 1;
-- ? Which skeletons are just casts and not original?
-- ? fossils that aren't originals
SELECT dino FROM fossil WHERE original = 'N';
-- ? Biggest beast of the Jurassic?
SELECT dino FROM fossil WHERE period = 'Jurassic' ORDER BY length_m DESC LIMIT 1;
-- ? How many million years lie between the oldest and the youngest fossil?
SELECT MAX(mio_years) - MIN(mio_years) FROM fossil;
-- ? Which periods are represented by more than one animal?
-- ? periods with at least two fossils
SELECT period FROM fossil GROUP BY period HAVING COUNT(*) >= 2;
-- ? From which countries do we have both a mineral and a fossil?
-- ? countries that gave us a mineral as well as a fossil
SELECT found_in FROM mineral INTERSECT SELECT country FROM fossil;
-- ? Countries with a meteorite as well as a mineral
SELECT country FROM meteorite INTERSECT SELECT found_in FROM mineral;
-- ? In which drawer is the ruby?
-- ? drawer number of the ruby
SELECT drawer.drawer_no FROM drawer JOIN mineral ON mineral.min_id = drawer.min_id WHERE mineral.mineral = 'ruby';
-- ? Which drawers aren't locked?
SELECT drawer_no FROM drawer WHERE locked = 0;
-- ? What is the most valuable drawer and who is responsible for it?
SELECT drawer_no, curator FROM drawer ORDER BY est_value DESC LIMIT 1;
-- ? What is kept in each hall worth, most valuable hall first?
-- ? estimated value by hall, top one first
SELECT hall, SUM(est_value) FROM drawer GROUP BY hall ORDER BY SUM(est_value) DESC;
-- ? Which fossils are on show or in store, that is in some drawer? Name and drawer.
SELECT fossil.dino, drawer.drawer_no FROM fossil JOIN drawer ON drawer.fos_id = fossil.fos_id;
-- ? Which minerals lie in no drawer?
-- ? minerals without a drawer
SELECT mineral FROM mineral WHERE min_id NOT IN (SELECT min_id FROM drawer WHERE min_id IS NOT NULL);
-- ? Which meteorites does M. Tait look after?
SELECT meteorite.met_name FROM meteorite JOIN drawer ON drawer.met_id = meteorite.met_id WHERE drawer.curator = 'M. Tait';
-- ? Gems kept in a locked drawer
-- ? which gem minerals are locked away
SELECT mineral.mineral FROM mineral JOIN drawer ON drawer.min_id = mineral.min_id WHERE mineral.gem = 1 AND drawer.locked = 1;
-- ? Which curators have more than two drawers?
SELECT curator FROM drawer GROUP BY curator HAVING COUNT(*) > 2;
-- ? Give me one list of all the countries minerals and meteorites come from.
-- ? countries of origin of minerals plus those of meteorites in one list
SELECT found_in FROM mineral UNION SELECT country FROM meteorite;
