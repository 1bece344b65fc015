-- Airports, airlines, aircraft and flights of one day.
CREATE TABLE airports (iata TEXT PRIMARY KEY, airport TEXT, city TEXT, country TEXT, runways INTEGER, elevation_ft INTEGER, pax_mio REAL);
CREATE TABLE airlines (al_code TEXT PRIMARY KEY, airline TEXT, hub TEXT REFERENCES airports(iata), lowcost TEXT, founded INTEGER, fleet INTEGER);
CREATE TABLE aircraft (reg TEXT PRIMARY KEY, model TEXT, al_code TEXT REFERENCES airlines(al_code), built INTEGER, seats INTEGER, range_km INTEGER);
CREATE TABLE flights (flight_no TEXT PRIMARY KEY, al_code TEXT REFERENCES airlines(al_code), reg TEXT REFERENCES aircraft(reg), orig TEXT REFERENCES airports(iata), dest TEXT REFERENCES airports(iata), sched TEXT, minutes INTEGER, booked INTEGER, status TEXT);
INSERT INTO airports VALUES ('KLA','Klara International','Klara','Nordland',3,41,18.2),('OBE','Oberau','Oberau','Alpina',1,1820,1.1),('PSM','Porto Santa Maria','Santa Maria','Lusania',2,12,9.7),('DUN','Dunes','El Adra','Sahira',2,6,27.4),('VST','Vesteroy','Vesteroy','Nordland',1,88,0.2),('GHT','Great Heath','Marlow','Albany',4,80,61.5);
INSERT INTO airlines VALUES ('NR','Nordair','KLA','N',1946,58),('ZP','Zip','GHT','Y',1999,140),('LU','Lusania Airways','PSM','N',1953,41),('SH','Sahira Wings','DUN','N',1985,112),('AV','Alpvogel',NULL,'Y',2012,6);
INSERT INTO aircraft VALUES ('N-AAB','A320','NR',2011,174,5700),('N-AAC','ATR 72','NR',2004,70,1500),('Z-PAA','B737','ZP',2018,189,5400),('Z-PAF','B737','ZP',2019,189,5400),('L-UXA','A330','LU',2001,281,11700),('S-HHA','B777','SH',2014,354,13600),('A-VGL','ATR 72','AV',1998,66,1500);
INSERT INTO flights VALUES ('NR101','NR','N-AAB','KLA','GHT','07:05',125,160,'landed'),('NR877','NR','N-AAC','KLA','VST','08:20',50,31,'landed'),('ZP22','ZP','Z-PAA','GHT','PSM','09:40',155,189,'delayed'),('ZP48','ZP','Z-PAF','GHT','OBE','10:15',110,120,'cancelled'),('LU300','LU','L-UXA','PSM','DUN','11:30',430,250,'in the air'),('SH7','SH','S-HHA','DUN','GHT','13:00',420,341,'in the air'),('AV5','AV','A-VGL','OBE','GHT','14:10',130,38,'planned'),('NR102','NR','N-AAB','GHT','KLA','15:25',120,171,'planned'),('NR878','NR','N-AAC','VST','KLA','18:00',50,44,'planned'),('ZP23','ZP','Z-PAA','PSM','GHT','19:10',160,177,'planned');

-- ? Which flights were cancelled?
-- ? flight numbers that were called off, status cancelled
SELECT flight_no FROM flights WHERE status = 'cancelled';
-- ? What time does NR101 leave?
SELECT sched FROM flights WHERE flight_no = 'NR101';
-- ? Where can I fly to from Klara International? City names.
-- ? cities reachable nonstop from Klara International
SELECT d.city FROM flights JOIN airports o ON o.iata = flights.orig JOIN airports d ON d.iata = flights.dest WHERE o.airport = 'Klara International';
-- ? Show each flight with the airport it comes from and the one it goes to.
SELECT flights.flight_no, o.airport, d.airport FROM flights JOIN airports o ON o.iata = flights.orig JOIN airports d ON d.iata = flights.dest;
-- ? Which is the busiest airport?
-- ? airport with the most passengers
SELECT airport FROM airports ORDER BY pax_mio DESC LIMIT 1;
-- ? Which airport lies highest above the sea?
SELECT airport FROM airports ORDER BY elevation_ft DESC LIMIT 1;
-- ? Which airports have just one runway?
-- ? single-runway airports (1 runway)
SELECT airport FROM airports WHERE runways = 1;
-- ? Which airlines are budget carriers?
-- ? low-cost airlines
SELECT airline FROM airlines WHERE lowcost = 'Y';
-- ? Which airline has no home base?
SELECT airline FROM airlines WHERE hub IS NULL;
-- ? Where is the home of Sahira Wings? Name of the airport.
SELECT airports.airport FROM airports JOIN airlines ON airlines.hub = airports.iata WHERE airlines.airline = 'Sahira Wings';
-- ? Which flights are sold out, every seat booked?
-- ? full flights
SELECT flights.flight_no FROM flights JOIN aircraft ON aircraft.reg = flights.reg WHERE flights.booked = aircraft.seats;
-- ? How many seats are still free on AV5?
SELECT aircraft.seats - flights.booked FROM flights JOIN aircraft ON aircraft.reg = flights.reg WHERE flights.flight_no = 'AV5';
-- ? How many flights does each airline operate?
-- ? flights per airline
SELECT airlines.airline, COUNT(*) FROM flights JOIN airlines ON airlines.al_code = flights.al_code GROUP BY airlines.al_code;
-- ? Which airlines operate more than two flights?
SELECT airlines.airline FROM flights JOIN airlines ON airlines.al_code = flights.al_code GROUP BY airlines.al_code HAVING COUNT(*) > 2;
-- ? What's the oldest plane in service? Registration and model.
-- ? registration and type of the oldest aircraft
SELECT reg, model FROM aircraft ORDER BY built LIMIT 1;
-- ? Which kinds of aircraft can fly farther than 10000 km?
SELECT DISTINCT model FROM aircraft WHERE range_km > 10000;
-- ? Which planes belong to Zip?
-- ? registrations of all the Zip planes
SELECT aircraft.reg FROM aircraft JOIN airlines ON airlines.al_code = aircraft.al_code WHERE airlines.airline = 'Zip';
-- ? Which model is flown by more than one airline?
SELECT model FROM aircraft GROUP BY model HAVING COUNT(DISTINCT al_code) > 1;
-- ? How many passengers are booked on flights to Great Heath?
-- ? total bookings with destination Great Heath
SELECT SUM(flights.booked) FROM flights JOIN airports ON airports.iata = flights.dest WHERE airports.airport = 'Great Heath';
-- ? Longest flight by time?
SELECT flight_no FROM flights ORDER BY minutes DESC LIMIT 1;
-- ? Flights departing between 09:00 and 14:00, in order of departure
-- ? everything leaving from 09:00 to 14:00, earliest first
SELECT flight_no FROM flights WHERE sched BETWEEN '09:00' AND '14:00' ORDER BY sched;
-- ? Which domestic flights are there, I mean those that stay inside one country?
SELECT flights.flight_no FROM flights JOIN airports o ON o.iata = flights.orig JOIN airports d ON d.iata = flights.dest WHERE o.country = d.country;
-- ? Which flights leave from their airline's hub?
-- ? flight numbers starting at the carrier's home airport
SELECT flights.flight_no FROM flights JOIN airlines ON airlines.al_code = flights.al_code WHERE flights.orig = airlines.hub;
-- ? Which flights take longer than the average?
SELECT flight_no FROM flights WHERE minutes > (SELECT AVG(minutes) FROM flights);
-- ? Which airports are nobody's hub?
-- ? airports that no airline calls home
SELECT airport FROM airports WHERE iata NOT IN (SELECT hub FROM airlines WHERE hub IS NOT NULL);
-- ? Average number of bookings by flight status
SELECT status, AVG(booked) FROM flights GROUP BY status;
-- ? How many planes do all the airlines have together, and how many has the largest?
-- ? total and maximum fleet size
SELECT SUM(fleet), MAX(fleet) FROM airlines;
-- ? Which full-service airlines were founded before 1960?
SELECT airline FROM airlines WHERE lowcost = 'N' AND founded < 1960;
-- ? Which country has more than one airport?
SELECT country FROM airports GROUP BY country HAVING COUNT(*) > 1;
-- ? On which pair of routes do you get there but cannot fly back? Give origin and destination codes of flights without a return.
-- ? one-way connections: origin and destination with no flight in the other direction
SELECT orig, dest FROM flights EXCEPT SELECT dest, orig FROM flights;
