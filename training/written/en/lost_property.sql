-- Lost property office of a transport authority: found items, finders, owners' enquiries and auctions.
CREATE TABLE place (
  place_id INTEGER PRIMARY KEY,
  place_name TEXT,
  place_kind TEXT
);
CREATE TABLE found_item (
  item_no INTEGER PRIMARY KEY,
  descr TEXT,
  category TEXT,
  colour TEXT,
  place_id INTEGER REFERENCES place(place_id),
  found_on TEXT,
  finder TEXT,
  est_value REAL,
  shelf TEXT
);
CREATE TABLE enquiry (
  enq_no INTEGER PRIMARY KEY,
  person TEXT,
  category TEXT,
  asked_on TEXT,
  matched_item INTEGER REFERENCES found_item(item_no),
  reward REAL
);
CREATE TABLE disposal (
  item_no INTEGER REFERENCES found_item(item_no),
  disp_date TEXT,
  way TEXT,
  proceeds REAL
);
INSERT INTO place VALUES (1,'Line 4','tram'),(2,'Central Station','station'),(3,'Bus 12','bus'),(4,'Airport shuttle','bus'),(5,'Ferry pier','pier');
INSERT INTO found_item VALUES (1,'umbrella','umbrella','black',1,'2023-10-02','driver',15,'A1'),(2,'leather briefcase','bag','brown',2,'2023-10-05','Mrs Cole',120,'B2'),(3,'smartphone','electronics','black',3,'2023-10-09','driver',350,'safe'),(4,'violin in case','instrument','brown',2,'2023-11-14','cleaner',2400,'safe'),(5,'child''s scooter','toy','pink',1,'2023-11-20','passenger',40,'C1'),(6,'folding umbrella','umbrella','red',3,'2023-12-01','driver',10,'A1'),(7,'false teeth','other',NULL,4,'2023-12-24','driver',0,'C3'),(8,'laptop bag','bag','grey',4,'2024-01-11','Mr Oduro',60,'B2'),(9,'headphones','electronics','white',1,'2024-01-15','cleaner',180,'safe');
INSERT INTO enquiry VALUES (51,'Ms Arden','bag','2023-10-06',2,20),(52,'Mr Pike','electronics','2023-10-11',3,50),(53,'Mr Viola','instrument','2023-11-15',4,300),(54,'Mrs Toms','umbrella','2023-12-03',NULL,0),(55,'Mr Hale','electronics','2024-01-20',NULL,25),(56,'Ms Arden','jewellery','2024-02-01',NULL,100);
INSERT INTO disposal VALUES (1,'2024-04-05','auction',4),(2,'2023-10-07','returned',0),(3,'2023-10-12','returned',0),(4,'2023-11-16','returned',0),(5,'2024-04-05','auction',17.5),(7,'2024-04-20','destroyed',0);

-- ? What's the most valuable thing anyone has handed in?
SELECT descr FROM found_item ORDER BY est_value DESC LIMIT 1;
-- ? Which things are locked away in the safe?
-- ? items on the shelf called safe
SELECT descr FROM found_item WHERE shelf = 'safe';
-- ? What was found at Central Station?
-- ? items from Central Station
SELECT f.descr FROM found_item f JOIN place p ON f.place_id = p.place_id WHERE p.place_name = 'Central Station';
-- ? Places where nothing has turned up
SELECT place_name FROM place WHERE place_id NOT IN (SELECT place_id FROM found_item);
-- ? Who got their property back? Person and description of the returned item.
-- ? people reunited with a thing that was returned: person, item
SELECT e.person, f.descr FROM enquiry e JOIN found_item f ON e.matched_item = f.item_no JOIN disposal d ON f.item_no = d.item_no WHERE d.way = 'returned';
-- ? Enquiries we couldn't help with: person and category
-- ? Whose search had no match, and what sort of thing were they after?
SELECT person, category FROM enquiry WHERE matched_item IS NULL;
-- ? how many items in each category
SELECT category, COUNT(*) FROM found_item GROUP BY category;
-- ? What is still here, not disposed of in any way?
-- ? items without a disposal
SELECT descr FROM found_item WHERE item_no NOT IN (SELECT item_no FROM disposal);
-- ? auction income in total
SELECT SUM(proceeds) FROM disposal WHERE way = 'auction';
-- ? What did each auctioned item fetch compared with its estimate? Description, proceeds, estimated value.
-- ? auctioned things: description, what they brought, what they were valued at
SELECT f.descr, d.proceeds, f.est_value FROM found_item f JOIN disposal d ON f.item_no = d.item_no WHERE d.way = 'auction';
-- ? Who offers the highest reward?
SELECT person FROM enquiry ORDER BY reward DESC LIMIT 1;
-- ? finders with more than one find
-- ? Which finders brought in at least two things?
SELECT finder FROM found_item GROUP BY finder HAVING COUNT(*) > 1;
-- ? umbrellas in red or black: number and colour
SELECT item_no, colour FROM found_item WHERE category = 'umbrella' AND colour IN ('red', 'black');
-- ? average value by category, dearest category first
-- ? What are the finds worth on average, category by category, from high to low?
SELECT category, AVG(est_value) FROM found_item GROUP BY category ORDER BY AVG(est_value) DESC;
-- ? Found between 2023-11-01 and 2023-12-31
SELECT descr FROM found_item WHERE found_on BETWEEN '2023-11-01' AND '2023-12-31';
-- ? Anything lost on buses: description and which bus
-- ? finds from places of the kind bus, with the name of the place
SELECT f.descr, p.place_name FROM found_item f JOIN place p ON f.place_id = p.place_id WHERE p.place_kind = 'bus';
-- ? something whose colour wasn't noted
SELECT descr FROM found_item WHERE colour IS NULL;
-- ? any sort of bag, briefcases aside: descriptions with bag in them
-- ? items described as some bag
SELECT descr FROM found_item WHERE descr LIKE '%bag%';
-- ? people who have enquired more than once
SELECT person FROM enquiry GROUP BY person HAVING COUNT(*) > 1;
-- ? Which categories do people ask for that nobody has ever found?
-- ? enquiry categories with no found item
SELECT category FROM enquiry EXCEPT SELECT category FROM found_item;
-- ? Finds worth more than the average find
SELECT descr FROM found_item WHERE est_value > (SELECT AVG(est_value) FROM found_item);
-- ? total value found on each kind of transport
-- ? sum of estimated values by kind of place
SELECT p.place_kind, SUM(f.est_value) FROM place p JOIN found_item f ON p.place_id = f.place_id GROUP BY p.place_kind;
-- ? reward as a share of the item's value for matched enquiries: person and reward over value
SELECT e.person, e.reward / f.est_value FROM enquiry e JOIN found_item f ON e.matched_item = f.item_no;
-- ? latest find: what and when
-- ? What was handed in most recently, and on which date?
SELECT descr, found_on FROM found_item ORDER BY found_on DESC LIMIT 1;
-- ? How did things leave us? Ways with number of items.
SELECT way, COUNT(*) FROM disposal GROUP BY way;
-- ? Things found by a driver on Bus 12
-- ? what did a driver find on Bus 12?
SELECT f.descr FROM found_item f JOIN place p ON f.place_id = p.place_id WHERE f.finder = 'driver' AND p.place_name = 'Bus 12';
-- ? number of different shelves in use
SELECT COUNT(DISTINCT shelf) FROM found_item;
-- ? Who asked only after their thing had been handed in? Person, date asked, date found.
-- ? matched enquiries where the person asked after the item had been found (person, date asked, date found)
SELECT e.person, e.asked_on, f.found_on FROM enquiry e JOIN found_item f ON e.matched_item = f.item_no WHERE e.asked_on > f.found_on;
-- ? highest and lowest reward promised
SELECT MAX(reward), MIN(reward) FROM enquiry;
-- ? Categories with a black and a white item
SELECT category FROM found_item WHERE colour = 'black' INTERSECT SELECT category FROM found_item WHERE colour = 'white';
