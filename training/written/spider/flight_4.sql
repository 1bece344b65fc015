-- flight_4

-- ? Names of airports in Iceland, alphabetically
SELECT name FROM airports WHERE country = 'Iceland' ORDER BY name;
-- ? What are the IATA and ICAO codes of Goroka Airport?
-- ? Give me both codes, IATA first, for Goroka Airport
SELECT iata, icao FROM airports WHERE name = 'Goroka Airport';
-- ? What's the name of the northernmost airport?
-- ? Which airport lies furthest north?
SELECT name FROM airports ORDER BY y DESC LIMIT 1;
-- ? Which airlines from South Africa are still in business (active = Y)?
SELECT name FROM airlines WHERE country = 'South Africa' AND active = 'Y';
-- ? How many airlines have shut down, that is, have active = N?
-- ? Number of carriers with 'N' under active
SELECT COUNT(*) FROM airlines WHERE active = 'N';
-- ? Where does the radio call sign NEXTIME come from, which airline and which country?
SELECT name, country FROM airlines WHERE callsign = 'NEXTIME';
-- ? How many routes are codeshares (marked Y)?
-- ? Count the connections with a 'Y' for codeshare
SELECT COUNT(*) FROM routes WHERE codeshare = 'Y';
-- ? Which airlines fly out of Goroka? Each one once please.
SELECT DISTINCT T1.name FROM airlines AS T1 JOIN routes AS T2 ON T1.alid = T2.alid JOIN airports AS T3 ON T2.src_apid = T3.apid WHERE T3.city = 'Goroka';
-- ? Airports in Greenland that no route flies to
-- ? Which airports of Greenland are nobody's destination?
SELECT name FROM airports WHERE country = 'Greenland' AND apid NOT IN (SELECT dst_apid FROM routes);
-- ? Which airlines operate more than 500 routes?
-- ? Names of the carriers with over 500 routes in their network
SELECT T1.name FROM airlines AS T1 JOIN routes AS T2 ON T1.alid = T2.alid GROUP BY T1.alid HAVING COUNT(*) > 500;
-- ? How many airports in Iceland sit higher than the average airport worldwide?
SELECT COUNT(*) FROM airports WHERE country = 'Iceland' AND elevation > (SELECT AVG(elevation) FROM airports);
-- ? How many more airports does the United States have than Canada?
-- ? Number of airports in the United States minus number of airports in Canada
SELECT (SELECT COUNT(*) FROM airports WHERE country = 'United States') - (SELECT COUNT(*) FROM airports WHERE country = 'Canada');
-- ? Which countries have airports but no airline of their own?
SELECT country FROM airports EXCEPT SELECT country FROM airlines;
-- ? Per country of the destination, how many routes arrive there? Busiest first.
-- ? number of incoming routes by country, from most to fewest
SELECT T1.country, COUNT(*) FROM airports AS T1 JOIN routes AS T2 ON T1.apid = T2.dst_apid GROUP BY T1.country ORDER BY COUNT(*) DESC;
-- ? How big is the height difference between the highest and the lowest airport of Greenland?
SELECT MAX(elevation) - MIN(elevation) FROM airports WHERE country = 'Greenland';
