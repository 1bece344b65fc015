-- Front desk of a seaside hotel: rooms, guests, stays and extras put on the bill.
CREATE TABLE rooms (
  room_no INTEGER PRIMARY KEY,
  floor INTEGER,
  room_type TEXT,
  sea_view INTEGER,
  beds INTEGER,
  rate REAL
);
CREATE TABLE guests (
  guest_id INTEGER PRIMARY KEY,
  last_name TEXT,
  first_name TEXT,
  nationality TEXT,
  vip INTEGER
);
CREATE TABLE stays (
  stay_id INTEGER PRIMARY KEY,
  guest_id INTEGER REFERENCES guests(guest_id),
  room_no INTEGER REFERENCES rooms(room_no),
  check_in TEXT,
  check_out TEXT,
  nights INTEGER,
  channel TEXT,
  price_per_night REAL
);
CREATE TABLE extras (
  extra_id INTEGER PRIMARY KEY,
  stay_id INTEGER REFERENCES stays(stay_id),
  item TEXT,
  amount REAL
);
INSERT INTO rooms VALUES
 (101,1,'single',0,1,80),(102,1,'double',0,2,115),(201,2,'double',1,2,140),(202,2,'double',1,2,140),(203,2,'single',1,1,95),(301,3,'suite',1,4,290),(302,3,'suite',0,3,240),(103,1,'double',0,2,110);
INSERT INTO guests VALUES
 (1,'Moreau','Claire','French',0),(2,'Tanaka','Hiro','Japanese',1),(3,'Lindqvist','Per','Swedish',0),(4,'Rossi','Giulia','Italian',0),(5,'Lindqvist','Maja','Swedish',0),(6,'Adeyemi','Tunde','Nigerian',1),(7,'Dupont','Yves','French',0);
INSERT INTO stays VALUES
 (1,1,201,'2024-07-01','2024-07-05',4,'website',135),(2,2,301,'2024-07-02','2024-07-09',7,'phone',290),(3,3,102,'2024-07-03','2024-07-04',1,'portal',99),
 (4,4,203,'2024-07-06','2024-07-10',4,'portal',95),(5,1,202,'2024-08-12','2024-08-15',3,'website',140),(6,6,302,'2024-08-14','2024-08-20',6,'phone',220),
 (7,5,102,'2024-08-15',NULL,NULL,'website',115),(8,4,101,'2024-08-16',NULL,NULL,'portal',72);
INSERT INTO extras VALUES
 (1,1,'breakfast',48),(2,2,'minibar',36),(3,2,'massage',90),(4,4,'parking',40),(5,5,'breakfast',36),(6,6,'massage',90),(7,6,'minibar',22.5),(8,6,'breakfast',72),(9,2,'breakfast',84);

-- ? Which rooms look out on the sea?
-- ? room numbers with a sea view
SELECT room_no FROM rooms WHERE sea_view = 1;
-- ? Who is still in the house? I mean guests who haven't checked out, last name and first name.
-- ? last and first names of guests with no check-out date
SELECT g.last_name, g.first_name FROM guests g JOIN stays s ON g.guest_id = s.guest_id WHERE s.check_out IS NULL;
-- ? What's our cheapest room?
SELECT room_no FROM rooms ORDER BY rate LIMIT 1;
-- ? How many beds do we have in all?
SELECT SUM(beds) FROM rooms;
-- ? How many rooms of each type are there, with the average rate?
-- ? rooms per type plus mean rate
SELECT room_type, COUNT(*), AVG(rate) FROM rooms GROUP BY room_type;
-- ? Last names of our French guests
SELECT last_name FROM guests WHERE nationality = 'French';
-- ? Which guests count as very important?
-- ? VIPs: first name, last name
SELECT first_name, last_name FROM guests WHERE vip = 1;
-- ? Who among the guests on file has never actually stayed here? Last and first name.
SELECT last_name, first_name FROM guests WHERE guest_id NOT IN (SELECT guest_id FROM stays);
-- ? Who stayed the longest?
-- ? last name of the guest with most nights in one stay
SELECT g.last_name FROM guests g JOIN stays s ON g.guest_id = s.guest_id ORDER BY s.nights DESC LIMIT 1;
-- ? What did each completed stay cost for the room alone? Stay number and total.
SELECT stay_id, nights * price_per_night FROM stays WHERE nights IS NOT NULL;
-- ? Which stays were sold below the room's normal rate?
-- ? stay numbers where the guest paid less than list price
SELECT s.stay_id FROM stays s JOIN rooms r ON s.room_no = r.room_no WHERE s.price_per_night < r.rate;
-- ? How many bookings reach us by each channel?
SELECT channel, COUNT(*) FROM stays GROUP BY channel;
-- ? Which guests had a massage?
-- ? last names of the people billed for a massage
SELECT DISTINCT g.last_name FROM guests g JOIN stays s ON g.guest_id = s.guest_id JOIN extras e ON s.stay_id = e.stay_id WHERE e.item = 'massage';
-- ? What do we take with each kind of extra? Best seller in money terms on top.
SELECT item, SUM(amount) FROM extras GROUP BY item ORDER BY SUM(amount) DESC;
-- ? Which stays have no extras on the bill?
-- ? stay ids without any extra
SELECT stay_id FROM stays WHERE stay_id NOT IN (SELECT stay_id FROM extras);
-- ? How much did Hiro Tanaka spend on extras?
SELECT SUM(e.amount) FROM extras e JOIN stays s ON e.stay_id = s.stay_id JOIN guests g ON s.guest_id = g.guest_id WHERE g.first_name = 'Hiro' AND g.last_name = 'Tanaka';
-- ? Which guests came back, in other words stayed at least twice? Last names.
-- ? repeat visitors by last name
SELECT g.last_name FROM guests g JOIN stays s ON g.guest_id = s.guest_id GROUP BY g.guest_id HAVING COUNT(*) >= 2;
-- ? Which rooms have stood empty so far, never slept in?
SELECT room_no FROM rooms WHERE room_no NOT IN (SELECT room_no FROM stays);
-- ? Who arrived between 2024-08-12 and 2024-08-15? Last name and day of arrival.
-- ? arrivals from 2024-08-12 to 2024-08-15 with last name and date
SELECT g.last_name, s.check_in FROM stays s JOIN guests g ON s.guest_id = g.guest_id WHERE s.check_in BETWEEN '2024-08-12' AND '2024-08-15';
-- ? Doubles on the second floor: numbers please
SELECT room_no FROM rooms WHERE room_type = 'double' AND floor = 2;
-- ? Which room type brings most nights?
-- ? the room type with the largest number of nights slept
SELECT r.room_type FROM rooms r JOIN stays s ON r.room_no = s.room_no GROUP BY r.room_type ORDER BY SUM(s.nights) DESC LIMIT 1;
-- ? Are there guests who share a last name? List such names.
SELECT last_name FROM guests GROUP BY last_name HAVING COUNT(*) > 1;
-- ? Which rooms cost more than the average rate?
-- ? above-average rooms by rate, number and rate
SELECT room_no, rate FROM rooms WHERE rate > (SELECT AVG(rate) FROM rooms);
-- ? Average nights of those who booked by phone
SELECT AVG(nights) FROM stays WHERE channel = 'phone';
-- ? Which nationalities stayed in a suite?
-- ? nationalities of suite guests
SELECT DISTINCT g.nationality FROM guests g JOIN stays s ON g.guest_id = s.guest_id JOIN rooms r ON s.room_no = r.room_no WHERE r.room_type = 'suite';
-- ? What's the difference between our top and bottom rate?
SELECT MAX(rate) - MIN(rate) FROM rooms;
-- ? Rate per bed: which room is best value, i.e. lowest rate for each bed?
-- ? the room with the lowest rate divided by beds
SELECT room_no FROM rooms ORDER BY rate / beds LIMIT 1;
-- ? Number of different guests who stayed in a room with a sea view
SELECT COUNT(DISTINCT s.guest_id) FROM stays s JOIN rooms r ON s.room_no = r.room_no WHERE r.sea_view = 1;
-- ? On which stays were both breakfast and minibar used? Stay numbers will do.
-- ? stay numbers with breakfast and also minibar charges
SELECT stay_id FROM extras WHERE item = 'breakfast' INTERSECT SELECT stay_id FROM extras WHERE item = 'minibar';
-- ? How many stays had the portal as channel and a price per night under 100?
SELECT COUNT(*) FROM stays WHERE channel = 'portal' AND price_per_night < 100;
