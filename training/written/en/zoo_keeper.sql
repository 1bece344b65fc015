-- Zoo: species, animals, enclosures and keepers.
CREATE TABLE keeper (k_id INTEGER PRIMARY KEY, k_name TEXT, since INTEGER, licence TEXT, wage REAL);
CREATE TABLE enclosure (e_id INTEGER PRIMARY KEY, e_name TEXT, kind TEXT, sqm INTEGER, heated INTEGER, k_id INTEGER REFERENCES keeper(k_id));
CREATE TABLE species (s_id INTEGER PRIMARY KEY, common TEXT, latin TEXT, class TEXT, diet TEXT, status TEXT, lifespan INTEGER);
CREATE TABLE animal (a_id INTEGER PRIMARY KEY, pet_name TEXT, s_id INTEGER REFERENCES species(s_id), sex TEXT, born INTEGER, weight_kg REAL, e_id INTEGER REFERENCES enclosure(e_id), mother INTEGER REFERENCES animal(a_id), origin TEXT);
CREATE TABLE feed (f_id INTEGER PRIMARY KEY, s_id INTEGER REFERENCES species(s_id), food TEXT, kg_day REAL, price_kg REAL);
INSERT INTO keeper VALUES (1,'Nadia Petrov',2006,'Y',3400),(2,'Hugh Tanner',2015,'Y',2900),(3,'Ella Crane',2021,'N',2350),(4,'Marco Bassi',2011,'Y',3100);
INSERT INTO enclosure VALUES (1,'Savannah','outdoor',12000,0,1),(2,'Reptile House','indoor',420,1,2),(3,'Big Cat Rock','outdoor',1800,0,1),(4,'Penguin Pool','outdoor',350,0,3),(5,'Night House','indoor',260,1,NULL),(6,'Elephant Hall','indoor',2100,1,4);
INSERT INTO species VALUES (1,'Asian elephant','Elephas maximus','mammal','plants','endangered',60),(2,'Snow leopard','Panthera uncia','mammal','meat','vulnerable',18),(3,'Humboldt penguin','Spheniscus humboldti','bird','fish','vulnerable',20),(4,'Green iguana','Iguana iguana','reptile','plants','safe',15),(5,'Plains zebra','Equus quagga','mammal','plants','safe',25),(6,'Nile crocodile','Crocodylus niloticus','reptile','meat','safe',70),(7,'Giant anteater','Myrmecophaga tridactyla','mammal','insects','vulnerable',16);
INSERT INTO animal VALUES (1,'Rani','1','F',1984,3200,6,NULL,'wild'),(2,'Tamar',1,'F',2009,2750,6,1,'born here'),(3,'Shan',2,'M',2014,48,3,NULL,'other zoo'),(4,'Mila',2,'F',2016,36,3,NULL,'other zoo'),(5,'Kiki',2,'F',2023,11,3,4,'born here'),(6,'Pingo',3,'M',2018,4.6,4,NULL,'born here'),(7,'Lotta',3,'F',2017,4.1,4,NULL,'other zoo'),(8,'Spike',4,'M',2019,5.2,2,NULL,'confiscated'),(9,'Zuri',5,'F',2012,290,1,NULL,'other zoo'),(10,'Zola',5,'F',2020,245,1,9,'born here'),(11,'Old Sobek',6,'M',1971,410,2,NULL,'wild');
INSERT INTO feed VALUES (1,1,'hay',95,0.3),(2,1,'carrots',12,0.8),(3,2,'beef',2.5,7.5),(4,3,'herring',0.6,4.2),(5,4,'salad',0.3,2),(6,5,'hay',9,0.3),(7,6,'chicken',1.5,3.9);

-- ? Which animals are male?
-- ? names of all the boys in the zoo
SELECT pet_name FROM animal WHERE sex = 'M';
-- ? What is the Latin name of the snow leopard?
SELECT latin FROM species WHERE common = 'Snow leopard';
-- ? Which animal is the heaviest?
-- ? our biggest heavyweight
SELECT pet_name FROM animal ORDER BY weight_kg DESC LIMIT 1;
-- ? Which species do we list but don't keep?
-- ? species with no animal here
SELECT common FROM species WHERE s_id NOT IN (SELECT s_id FROM animal);
-- ? Who is Kiki's mother?
-- ? name of the mother of Kiki
SELECT m.pet_name FROM animal c JOIN animal m ON m.a_id = c.mother WHERE c.pet_name = 'Kiki';
-- ? Which mothers have offspring in the zoo?
SELECT DISTINCT m.pet_name FROM animal c JOIN animal m ON m.a_id = c.mother;
-- ? Who looks after the Penguin Pool?
-- ? keeper in charge of the Penguin Pool
SELECT keeper.k_name FROM keeper JOIN enclosure ON enclosure.k_id = keeper.k_id WHERE enclosure.e_name = 'Penguin Pool';
-- ? Which enclosure has nobody to look after it?
SELECT e_name FROM enclosure WHERE k_id IS NULL;
-- ? Which houses are heated in winter?
-- ? heated enclosures
SELECT e_name FROM enclosure WHERE heated = 1;
-- ? Which species are vegetarian, I mean eat plants?
SELECT common FROM species WHERE diet = 'plants';
-- ? Which animals live in Big Cat Rock?
SELECT animal.pet_name FROM animal JOIN enclosure ON enclosure.e_id = animal.e_id WHERE enclosure.e_name = 'Big Cat Rock';
-- ? How many animals do we have of each species?
-- ? head count by species
SELECT species.common, COUNT(*) FROM animal JOIN species ON species.s_id = animal.s_id GROUP BY species.s_id;
-- ? Which animals were caught in the wild?
-- ? creatures of wild origin
SELECT pet_name FROM animal WHERE origin = 'wild';
-- ? Name and birth year of our youngest animal
SELECT pet_name, born FROM animal ORDER BY born DESC LIMIT 1;
-- ? How much do the elephants eat a day, all foods together? The species is called Asian elephant.
-- ? daily kilos for an Asian elephant
SELECT SUM(feed.kg_day) FROM feed JOIN species ON species.s_id = feed.s_id WHERE species.common = 'Asian elephant';
-- ? What does each feed cost per day? Show the food and the daily cost.
-- ? daily feed costs by entry: food, kilos times price
SELECT food, kg_day * price_kg FROM feed;
-- ? Which food is the dearest per kilo?
SELECT food FROM feed ORDER BY price_kg DESC LIMIT 1;
-- ? Which species get hay?
-- ? who eats hay? the species
SELECT species.common FROM species JOIN feed ON feed.s_id = species.s_id WHERE feed.food = 'hay';
-- ? Which keepers have no licence?
SELECT k_name FROM keeper WHERE licence = 'N';
-- ? Who has worked here longest?
-- ? most senior keeper
SELECT k_name FROM keeper ORDER BY since LIMIT 1;
-- ? Which keepers are responsible for more than one enclosure?
SELECT keeper.k_name FROM keeper JOIN enclosure ON enclosure.k_id = keeper.k_id GROUP BY keeper.k_id HAVING COUNT(*) > 1;
-- ? Which keeper takes care of Old Sobek?
-- ? Old Sobek's keeper
SELECT keeper.k_name FROM keeper JOIN enclosure ON enclosure.k_id = keeper.k_id JOIN animal ON animal.e_id = enclosure.e_id WHERE animal.pet_name = 'Old Sobek';
-- ? How many species are there in each class of animals?
SELECT class, COUNT(*) FROM species GROUP BY class;
-- ? Which indoor enclosures are larger than 300 square metres?
SELECT e_name FROM enclosure WHERE kind = 'indoor' AND sqm > 300;
-- ? Which animals weigh more than the average animal here?
-- ? above-average weight: names
SELECT pet_name FROM animal WHERE weight_kg > (SELECT AVG(weight_kg) FROM animal);
-- ? What's the average weight of females?
SELECT AVG(weight_kg) FROM animal WHERE sex = 'F';
-- ? For the sponsors' leaflet: species that are not safe, with their status
-- ? threatened species and how threatened they are, leaving out the safe ones
SELECT common, status FROM species WHERE status <> 'safe';
-- ? Which enclosures hold no animals?
SELECT e_name FROM enclosure WHERE e_id NOT IN (SELECT e_id FROM animal);
-- ? Animals born in 2015 or later that were born here
SELECT pet_name FROM animal WHERE born >= 2015 AND origin = 'born here';
-- ? Which class of animals lives longest on average?
-- ? class with the highest mean lifespan
SELECT class FROM species GROUP BY class ORDER BY AVG(lifespan) DESC LIMIT 1;
