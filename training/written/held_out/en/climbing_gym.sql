-- Climbing gym: walls, routes, setters, climbers and ascents.
CREATE TABLE wall (wall_id INTEGER PRIMARY KEY, wall_name TEXT, height_m REAL, overhang_deg INTEGER, rope INTEGER, kids_ok TEXT);
CREATE TABLE setter (set_id INTEGER PRIMARY KEY, set_nick TEXT, best_grade INTEGER, freelance INTEGER);
CREATE TABLE route (route_id INTEGER PRIMARY KEY, route_name TEXT, wall_id INTEGER REFERENCES wall(wall_id), set_id INTEGER REFERENCES setter(set_id), grade INTEGER, hold_colour TEXT, set_on TEXT, removed_on TEXT, stars REAL);
CREATE TABLE guest (guest_id INTEGER PRIMARY KEY, guest_name TEXT, birth_year INTEGER, pass_type TEXT, shoe_size REAL, belay_card TEXT, pass_until TEXT);
CREATE TABLE ascent (guest_id INTEGER REFERENCES guest(guest_id), route_id INTEGER REFERENCES route(route_id), done_on TEXT, tries INTEGER, topped INTEGER, PRIMARY KEY (guest_id, route_id, done_on));
INSERT INTO wall VALUES (1,'The Slab',9,-5,1,'Y'),(2,'Big Roof',14,45,1,'N'),(3,'Boulder Island',4.2,20,0,'Y'),(4,'Speed Wall',15,5,1,'N'),(5,'Kids'' Corner',5,0,0,'Y');
INSERT INTO setter VALUES (1,'Crux',9,0),(2,'Beta Betty',10,1),(3,'Jug Life',7,1),(4,'Chalky',8,0);
INSERT INTO route VALUES (1,'Tiptoe',1,3,4,'yellow','2024-01-10',NULL,4.6),(2,'Gravity Tax',2,2,9,'black','2024-01-15',NULL,4.9),(3,'Monkey Business',2,1,7,'red','2023-10-02','2024-03-01',4.1),(4,'Cheese Board',3,3,5,'yellow','2024-02-20',NULL,3.2),(5,'Pinch Me',3,2,8,'blue','2024-02-20',NULL,4.4),(6,'Banana Split',1,1,3,'green','2023-11-11',NULL,3.9),(7,'Sandpaper',3,1,6,'white','2023-09-09','2024-02-18',2.7),(8,'Long Way Home',2,4,8,'green','2024-03-05',NULL,NULL);
INSERT INTO guest VALUES (1,'Nora',1996,'year',38,'Y','2024-12-31'),(2,'Piet',1988,'ten visits',43.5,'N',NULL),(3,'Sina',2012,'day',35,'N','2024-03-10'),(4,'Marek',1979,'year',45,'Y','2024-06-30'),(5,'Adaeze',2001,'year',40,'Y','2025-02-15'),(6,'Gus',1954,'ten visits',42,'Y',NULL);
INSERT INTO ascent VALUES (1,2,'2024-02-01',11,0),(1,2,'2024-03-07',3,1),(1,5,'2024-03-01',4,1),(2,4,'2024-03-02',2,1),(2,5,'2024-03-02',6,0),(3,6,'2024-03-10',1,1),(4,3,'2024-01-20',5,1),(4,2,'2024-02-11',9,0),(5,1,'2024-01-30',1,1),(5,5,'2024-03-08',1,1),(5,2,'2024-03-08',7,1),(4,5,'2024-03-09',2,1);

-- ? Which walls are for bouldering, without a rope?
-- ? ropeless walls
SELECT wall_name FROM wall WHERE rope = 0;
-- ? I'm bringing my seven-year-old. Which walls are fine for kids?
SELECT wall_name FROM wall WHERE kids_ok = 'Y';
-- ? Which wall is the steepest?
-- ? wall with the biggest overhang
SELECT wall_name FROM wall ORDER BY overhang_deg DESC LIMIT 1;
-- ? What's the hardest route up at the moment, not removed?
SELECT route_name FROM route WHERE removed_on IS NULL ORDER BY grade DESC LIMIT 1;
-- ? Which routes have been taken down?
-- ? removed routes
SELECT route_name FROM route WHERE removed_on IS NOT NULL;
-- ? What colour are the holds of Pinch Me?
SELECT hold_colour FROM route WHERE route_name = 'Pinch Me';
-- ? Which routes are on the Big Roof? Name and grade, easiest first.
-- ? Big Roof routes with their grades in ascending order
SELECT route.route_name, route.grade FROM route JOIN wall ON wall.wall_id = route.wall_id WHERE wall.wall_name = 'Big Roof' ORDER BY route.grade;
-- ? Who set Gravity Tax?
SELECT setter.set_nick FROM setter JOIN route ON route.set_id = setter.set_id WHERE route.route_name = 'Gravity Tax';
-- ? Which walls have no routes at all?
-- ? empty walls
SELECT wall_name FROM wall WHERE wall_id NOT IN (SELECT wall_id FROM route);
-- ? How many routes has each setter made?
SELECT setter.set_nick, COUNT(*) FROM route JOIN setter ON setter.set_id = route.set_id GROUP BY setter.set_id;
-- ? Whose routes are liked best? Setter and average stars, best first.
-- ? average star rating by setter, best on top
SELECT setter.set_nick, AVG(route.stars) FROM route JOIN setter ON setter.set_id = route.set_id GROUP BY setter.set_id ORDER BY AVG(route.stars) DESC;
-- ? Which setters have built something as hard as they climb themselves? Setter and route with the grade equal to the best grade.
SELECT setter.set_nick, route.route_name FROM route JOIN setter ON setter.set_id = route.set_id WHERE route.grade = setter.best_grade;
-- ? Which setters are freelance?
SELECT set_nick FROM setter WHERE freelance = 1;
-- ? Which route hasn't been rated yet?
-- ? route without stars
SELECT route_name FROM route WHERE stars IS NULL;
-- ? Routes rated above average
SELECT route_name FROM route WHERE stars > (SELECT AVG(stars) FROM route);
-- ? Who may not belay anyone because there's no card?
-- ? guests without a belay card
SELECT guest_name FROM guest WHERE belay_card = 'N';
-- ? Whose pass had run out by 2024-07-01?
SELECT guest_name FROM guest WHERE pass_until < '2024-07-01';
-- ? Who has got up Gravity Tax? They must have topped it.
-- ? guests who topped Gravity Tax
SELECT guest.guest_name FROM guest JOIN ascent ON ascent.guest_id = guest.guest_id JOIN route ON route.route_id = ascent.route_id WHERE route.route_name = 'Gravity Tax' AND ascent.topped = 1;
-- ? Who topped something at the first go, with 1 try? Each just once.
SELECT DISTINCT guest.guest_name FROM guest JOIN ascent ON ascent.guest_id = guest.guest_id WHERE ascent.tries = 1 AND ascent.topped = 1;
-- ? Which routes has nobody attempted?
-- ? routes without an ascent entry
SELECT route_name FROM route WHERE route_id NOT IN (SELECT route_id FROM ascent);
-- ? Who has never logged anything?
SELECT guest_name FROM guest WHERE guest_id NOT IN (SELECT guest_id FROM ascent);
-- ? How many tries has Nora put into Gravity Tax altogether?
SELECT SUM(ascent.tries) FROM ascent JOIN guest ON guest.guest_id = ascent.guest_id JOIN route ON route.route_id = ascent.route_id WHERE guest.guest_name = 'Nora' AND route.route_name = 'Gravity Tax';
-- ? What's the hardest grade each guest has topped? Name and grade.
-- ? best topped grade per guest
SELECT guest.guest_name, MAX(route.grade) FROM ascent JOIN guest ON guest.guest_id = ascent.guest_id JOIN route ON route.route_id = ascent.route_id WHERE ascent.topped = 1 GROUP BY guest.guest_id;
-- ? Which route has been tried by the most different people?
SELECT route.route_name FROM route JOIN ascent ON ascent.route_id = route.route_id GROUP BY route.route_id ORDER BY COUNT(DISTINCT ascent.guest_id) DESC LIMIT 1;
-- ? Who has topped routes on both The Slab and the Boulder Island?
-- ? topped on The Slab as well as on Boulder Island
SELECT guest.guest_name FROM guest JOIN ascent ON ascent.guest_id = guest.guest_id JOIN route ON route.route_id = ascent.route_id JOIN wall ON wall.wall_id = route.wall_id WHERE wall.wall_name = 'The Slab' AND ascent.topped = 1 INTERSECT SELECT guest.guest_name FROM guest JOIN ascent ON ascent.guest_id = guest.guest_id JOIN route ON route.route_id = ascent.route_id JOIN wall ON wall.wall_id = route.wall_id WHERE wall.wall_name = 'Boulder Island' AND ascent.topped = 1;
-- ? How many guests hold each type of pass?
SELECT pass_type, COUNT(*) FROM guest GROUP BY pass_type;
-- ? Which hold colours are used on more than one route?
-- ? colours that occur at least twice
SELECT hold_colour FROM route GROUP BY hold_colour HAVING COUNT(*) > 1;
-- ? Shoes to lend: smallest and largest size among our guests
SELECT MIN(shoe_size), MAX(shoe_size) FROM guest;
-- ? Routes set between 2024-01-01 and 2024-02-29 with a grade of at most 5
-- ? easy routes (grade 5 or less) put up from 2024-01-01 to 2024-02-29
SELECT route_name FROM route WHERE set_on BETWEEN '2024-01-01' AND '2024-02-29' AND grade <= 5;
-- ? Who is older than Marek?
SELECT guest_name FROM guest WHERE birth_year < (SELECT birth_year FROM guest WHERE guest_name = 'Marek');
