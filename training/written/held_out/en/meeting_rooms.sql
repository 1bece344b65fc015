-- Room booking in an office building: two tables only, rooms and bookings.
CREATE TABLE room (
  code TEXT PRIMARY KEY,
  nickname TEXT,
  floor INTEGER,
  seats INTEGER,
  beamer TEXT,
  videoconf TEXT,
  out_of_use INTEGER
);
CREATE TABLE booking (
  id INTEGER PRIMARY KEY,
  room_code TEXT REFERENCES room(code),
  booked_by TEXT,
  team TEXT,
  day TEXT,
  start_hour INTEGER,
  end_hour INTEGER,
  attendees INTEGER,
  catering TEXT
);
INSERT INTO room VALUES ('R1','Aquarium',0,8,'Y','N',0),('R2','Treehouse',3,14,'Y','Y',0),('R3','Cupboard',1,3,'N','N',0),('R4','Forum',0,60,'Y','Y',0),('R5','Lighthouse',5,6,'N','Y',1),('R6','Library',2,10,'N','N',0),('R7','Bunker',-1,20,'Y','N',0);
INSERT INTO booking VALUES (1,'R2','Selma','marketing','2024-04-22',9,11,12,'coffee'),(2,'R4','Boris','management','2024-04-22',13,17,55,'lunch'),(3,'R1','Jude','sales','2024-04-22',10,11,9,'none'),(4,'R3','Selma','marketing','2024-04-23',8,9,2,'none'),(5,'R2','Ines','research','2024-04-23',14,18,14,'coffee'),(6,'R6','Jude','sales','2024-04-24',9,12,7,'coffee'),(7,'R1','Tarek','research','2024-04-24',15,16,4,'none'),(8,'R2','Boris','management','2024-04-25',8,12,6,'lunch'),(9,'R4','Ines','research','2024-04-26',10,12,41,'none');

-- ? Which rooms have a beamer and video conferencing?
SELECT nickname FROM room WHERE beamer = 'Y' AND videoconf = 'Y';
-- ? the largest room we have
-- ? Which room seats the most people?
SELECT nickname FROM room ORDER BY seats DESC LIMIT 1;
-- ? Which room is out of use just now?
SELECT nickname FROM room WHERE out_of_use = 1;
-- ? I need a place for 10 or more that isn't on floor 0. Nicknames, please.
-- ? rooms with at least 10 seats, not on floor 0
SELECT nickname FROM room WHERE seats >= 10 AND floor <> 0;
-- ? Rooms nobody has booked
-- ? Which rooms stand empty, without any booking?
SELECT nickname FROM room WHERE code NOT IN (SELECT room_code FROM booking);
-- ? Who squeezed in more people than there are seats? Name and room.
-- ? bookings with more attendees than seats: booked by, nickname of the room
SELECT b.booked_by, r.nickname FROM booking b JOIN room r ON b.room_code = r.code WHERE b.attendees > r.seats;
-- ? How long does every booking last? Id and hours.
SELECT id, end_hour - start_hour FROM booking;
-- ? smallest meeting: who booked it and on what day
-- ? Who came together in the smallest circle, and when? Booker and day.
SELECT booked_by, day FROM booking ORDER BY attendees LIMIT 1;
-- ? total hours booked per room nickname, most used first
-- ? Which rooms are used how many hours? Busiest first.
SELECT r.nickname, SUM(b.end_hour - b.start_hour) FROM room r JOIN booking b ON r.code = b.room_code GROUP BY r.code ORDER BY SUM(b.end_hour - b.start_hour) DESC;
-- ? Number of bookings by team
SELECT team, COUNT(*) FROM booking GROUP BY team;
-- ? Meetings with food or drink: id and what was ordered
-- ? For which bookings was catering ordered, and what?
SELECT id, catering FROM booking WHERE catering <> 'none';
-- ? Who has booked the Treehouse?
SELECT b.booked_by FROM booking b JOIN room r ON b.room_code = r.code WHERE r.nickname = 'Treehouse';
-- ? On 2024-04-22, who meets where and from what hour? Name, room, start.
-- ? schedule of 2024-04-22: booked by, nickname, starting hour, in order of start
SELECT b.booked_by, r.nickname, b.start_hour FROM booking b JOIN room r ON b.room_code = r.code WHERE b.day = '2024-04-22' ORDER BY b.start_hour;
-- ? how full each booked room was: booking id and attendees over seats
SELECT b.id, b.attendees / r.seats FROM booking b JOIN room r ON b.room_code = r.code;
-- ? average number of attendees
SELECT AVG(attendees) FROM booking;
-- ? Meetings bigger than average
-- ? bookings with an above-average number of people: id, people
SELECT id, attendees FROM booking WHERE attendees > (SELECT AVG(attendees) FROM booking);
-- ? people who book often, i.e. more than once
SELECT booked_by FROM booking GROUP BY booked_by HAVING COUNT(*) > 1;
-- ? Which teams have used the Forum? Each once.
SELECT DISTINCT b.team FROM booking b JOIN room r ON b.room_code = r.code WHERE r.nickname = 'Forum';
-- ? early birds: bookings that start before 9
-- ? Who starts earlier than 9? Name and day.
SELECT booked_by, day FROM booking WHERE start_hour < 9;
-- ? seats on each floor
SELECT floor, SUM(seats) FROM room GROUP BY floor;
-- ? How many rooms have a beamer and how many don't?
-- ? rooms by beamer
SELECT beamer, COUNT(*) FROM room GROUP BY beamer;
-- ? bookings from 2024-04-23 to 2024-04-25 by research or sales
SELECT id FROM booking WHERE day BETWEEN '2024-04-23' AND '2024-04-25' AND team IN ('research', 'sales');
-- ? Which rooms have both management and research met in? Nicknames.
-- ? rooms used by management as well as research
SELECT r.nickname FROM room r JOIN booking b ON r.code = b.room_code WHERE b.team = 'management' INTERSECT SELECT r.nickname FROM room r JOIN booking b ON r.code = b.room_code WHERE b.team = 'research';
-- ? highest floor with a room: nickname and floor
SELECT nickname, floor FROM room ORDER BY floor DESC LIMIT 1;
-- ? people served by each kind of catering
-- ? attendees per type of catering
SELECT catering, SUM(attendees) FROM booking GROUP BY catering;
-- ? On which days were there at least two bookings?
SELECT day FROM booking GROUP BY day HAVING COUNT(*) >= 2;
-- ? teams that have only met without ordering lunch
-- ? Which teams never had lunch in a meeting?
SELECT DISTINCT team FROM booking WHERE team NOT IN (SELECT team FROM booking WHERE catering = 'lunch');
-- ? spare seats at every booking of the Forum: id and seats less attendees
SELECT b.id, r.seats - b.attendees FROM booking b JOIN room r ON b.room_code = r.code WHERE r.nickname = 'Forum';
-- ? how many different people have booked something
SELECT COUNT(DISTINCT booked_by) FROM booking;
-- ? difference in seats between our biggest and smallest rooms
SELECT MAX(seats) - MIN(seats) FROM room;
