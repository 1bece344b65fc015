-- Mountain huts and youth hostels: houses, wardens, rooms, guests' stays.
CREATE TABLE hostel (h_code TEXT PRIMARY KEY, h_name TEXT, valley TEXT, alt_m INTEGER, beds INTEGER, opens TEXT, closes TEXT, by_car TEXT, wifi INTEGER);
CREATE TABLE warden (w_id INTEGER PRIMARY KEY, w_name TEXT, h_code TEXT REFERENCES hostel(h_code), deputy_of INTEGER REFERENCES warden(w_id), first_season INTEGER, speaks TEXT);
CREATE TABLE guestbook (g_id INTEGER PRIMARY KEY, h_code TEXT REFERENCES hostel(h_code), guest TEXT, country TEXT, came TEXT, nights INTEGER, party INTEGER, per_night REAL, half_board INTEGER, came_by TEXT, remark TEXT);
INSERT INTO hostel VALUES ('EDE','Edelweiss Hut','Stubental',2340,86,'06-15','09-30','N',0),('LAK','Lakeside House','Seetal',870,140,'01-01','12-31','Y',1),('KAR','Karspitz Hut','Stubental',2710,44,'07-01','09-15','N',0),('MIL','Old Mill','Bachtal',640,62,'04-01','10-31','Y',1),('FOR','Forest Cabin','Bachtal',1120,18,'05-01','10-15','Y',0);
INSERT INTO warden VALUES (1,'Resi Huber','EDE',NULL,2003,'German, English'),(2,'Toni Lang','EDE',1,2019,'German'),(3,'Marco Sala','LAK',NULL,2011,'Italian, German, English'),(4,'Kathi Wolf','KAR',NULL,2022,'German, English, French'),(5,'Jonas Frei','LAK',3,2024,'German, English'),(6,'Bea Moser','MIL',NULL,1996,'German');
INSERT INTO guestbook VALUES (1,'EDE','Anne Petit','France','2024-07-12',2,4,29,1,'foot','best soup ever'),(2,'LAK','Class 6b','Germany','2024-06-03',5,27,24.5,1,'coach',NULL),(3,'KAR','Ole Dahl','Norway','2024-07-20',1,2,34,0,'foot','cold!'),(4,'LAK','Mr and Mrs Ito','Japan','2024-08-11',3,2,38,0,'train','lovely view'),(5,'MIL','Bike club Ulm','Germany','2024-08-17',1,11,22,1,'bicycle',NULL),(6,'EDE','Ole Dahl','Norway','2024-07-21',2,2,29,1,'foot',NULL),(7,'MIL','Sara Conti','Italy','2024-09-05',7,1,20,0,'car','too many wasps'),(8,'LAK','Class 9a','Austria','2024-09-16',4,24,24.5,1,'train',NULL);

-- ? Which houses can I reach by car?
-- ? hostels accessible by car
SELECT h_name FROM hostel WHERE by_car = 'Y';
-- ? What's the highest hut?
SELECT h_name FROM hostel ORDER BY alt_m DESC LIMIT 1;
-- ? Where is there internet, wifi I mean?
SELECT h_name FROM hostel WHERE wifi = 1;
-- ? Which houses in the Bachtal have more than 50 beds?
-- ? Bachtal hostels with over 50 beds
SELECT h_name FROM hostel WHERE valley = 'Bachtal' AND beds > 50;
-- ? How many beds are there in each valley?
SELECT valley, SUM(beds) FROM hostel GROUP BY valley;
-- ? When does the Karspitz Hut open and close?
-- ? season of the Karspitz Hut, first and last day
SELECT opens, closes FROM hostel WHERE h_name = 'Karspitz Hut';
-- ? Which valleys have more than one house?
SELECT valley FROM hostel GROUP BY valley HAVING COUNT(*) > 1;
-- ? Who runs the Old Mill?
-- ? warden of the Old Mill
SELECT warden.w_name FROM warden JOIN hostel ON hostel.h_code = warden.h_code WHERE hostel.h_name = 'Old Mill';
-- ? Which house has no warden?
SELECT h_name FROM hostel WHERE h_code NOT IN (SELECT h_code FROM warden);
-- ? Whose deputy is Toni Lang?
SELECT b.w_name FROM warden d JOIN warden b ON b.w_id = d.deputy_of WHERE d.w_name = 'Toni Lang';
-- ? Show every deputy with the chief warden.
-- ? deputies and the wardens they stand in for
SELECT d.w_name, b.w_name FROM warden d JOIN warden b ON b.w_id = d.deputy_of;
-- ? Who speaks French?
-- ? wardens with French among their languages
SELECT w_name FROM warden WHERE speaks LIKE '%French%';
-- ? Who speaks nothing but German?
SELECT w_name FROM warden WHERE speaks = 'German';
-- ? Which warden has been at it longest?
SELECT w_name FROM warden ORDER BY first_season LIMIT 1;
-- ? Which guests came on foot? Each just once; came by foot.
-- ? walkers (came by foot), without repeats
SELECT DISTINCT guest FROM guestbook WHERE came_by = 'foot';
-- ? Who stayed longest, and for how many nights?
SELECT guest, nights FROM guestbook ORDER BY nights DESC LIMIT 1;
-- ? What did Sara Conti pay for her whole stay, nights times price, as she was alone?
-- ? nights times price per night for Sara Conti
SELECT nights * per_night FROM guestbook WHERE guest = 'Sara Conti';
-- ? How much money did each stay bring? Guest and nights times party times price.
SELECT guest, nights * party * per_night FROM guestbook;
-- ? What did people write in the book? Guest and remark where there is one.
-- ? remarks with the guest who wrote them
SELECT guest, remark FROM guestbook WHERE remark IS NOT NULL;
-- ? Which guests have been with us more than once?
SELECT guest FROM guestbook GROUP BY guest HAVING COUNT(*) > 1;
-- ? Where has Ole Dahl stayed? House names.
-- ? hostels visited by Ole Dahl
SELECT hostel.h_name FROM hostel JOIN guestbook ON guestbook.h_code = hostel.h_code WHERE guestbook.guest = 'Ole Dahl';
-- ? Which house has had no guests?
SELECT h_name FROM hostel WHERE h_code NOT IN (SELECT h_code FROM guestbook);
-- ? How many people, counting everyone in the parties, came to each house? Busiest first.
SELECT hostel.h_name, SUM(guestbook.party) FROM guestbook JOIN hostel ON hostel.h_code = guestbook.h_code GROUP BY hostel.h_code ORDER BY SUM(guestbook.party) DESC;
-- ? From which countries did guests come to Lakeside House?
-- ? countries of the guests at Lakeside House
SELECT guestbook.country FROM guestbook JOIN hostel ON hostel.h_code = guestbook.h_code WHERE hostel.h_name = 'Lakeside House';
-- ? Which countries' guests have been to both the Edelweiss Hut and the Karspitz Hut?
SELECT guestbook.country FROM guestbook JOIN hostel ON hostel.h_code = guestbook.h_code WHERE hostel.h_name = 'Edelweiss Hut' INTERSECT SELECT guestbook.country FROM guestbook JOIN hostel ON hostel.h_code = guestbook.h_code WHERE hostel.h_name = 'Karspitz Hut';
-- ? Which school classes have come? The guest begins with Class.
-- ? guests whose name starts with Class
SELECT guest FROM guestbook WHERE guest LIKE 'Class%';
-- ? What is the average price per night with half board and without?
SELECT half_board, AVG(per_night) FROM guestbook GROUP BY half_board;
-- ? Parties larger than average: guest and number of people
-- ? bigger-than-average groups with their size
SELECT guest, party FROM guestbook WHERE party > (SELECT AVG(party) FROM guestbook);
-- ? Arrivals between 2024-07-01 and 2024-07-31 in order: guest and day
SELECT guest, came FROM guestbook WHERE came BETWEEN '2024-07-01' AND '2024-07-31' ORDER BY came;
-- ? How many metres higher is the highest house than the lowest?
-- ? difference in altitude between top and bottom house
SELECT MAX(alt_m) - MIN(alt_m) FROM hostel;
