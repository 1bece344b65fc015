-- flight_1

-- ? Which is the shortest-range plane?
-- ? aircraft that flies the least far
SELECT name FROM aircraft ORDER BY distance LIMIT 1;
-- ? Where can you fly from Chicago?
SELECT DISTINCT destination FROM flight WHERE origin = 'Chicago';
-- ? Cheapest ticket on record: which flight number, and from where to where?
SELECT flno, origin, destination FROM flight ORDER BY price LIMIT 1;
-- ? What does James Smith earn?
-- ? salary of James Smith
SELECT salary FROM employee WHERE name = 'James Smith';
-- ? What is the price per mile of each flight?
-- ? flight numbers with price divided by distance
SELECT flno, price / distance FROM flight;
-- ? Flights over 2000 miles that cost less than 300
SELECT flno FROM flight WHERE distance > 2000 AND price < 300;
-- ? Which planes are used for flights to Honolulu?
-- ? names of aircraft flying to Honolulu
SELECT DISTINCT T1.name FROM aircraft AS T1 JOIN flight AS T2 ON T1.aid = T2.aid WHERE T2.destination = 'Honolulu';
-- ? Which aircraft are not assigned to any flight?
-- ? planes that never fly any of our routes
SELECT name FROM aircraft WHERE aid NOT IN (SELECT aid FROM flight);
-- ? How much do certified employees earn on average, per aircraft they may fly?
SELECT T3.name, AVG(T1.salary) FROM employee AS T1 JOIN certificate AS T2 ON T1.eid = T2.eid JOIN aircraft AS T3 ON T2.aid = T3.aid GROUP BY T3.aid;
-- ? How much more does Mary Johnson earn than James Smith?
-- ? pay gap between Mary Johnson and James Smith
SELECT (SELECT salary FROM employee WHERE name = 'Mary Johnson') - (SELECT salary FROM employee WHERE name = 'James Smith');
-- ? Which destinations have more than one flight going there, and what is the average fare?
SELECT destination, AVG(price) FROM flight GROUP BY destination HAVING COUNT(*) > 1;
-- ? Which flights cost more than the average flight?
-- ? flight numbers with a fare above average
SELECT flno FROM flight WHERE price > (SELECT AVG(price) FROM flight);
-- ? Who may fly neither plane, that is, has no certificate whatsoever, and what do they earn? Best paid first.
SELECT name, salary FROM employee WHERE eid NOT IN (SELECT eid FROM certificate) ORDER BY salary DESC;
-- ? Which cities are a departure place as well as a destination?
-- ? places you can both fly from and fly to
SELECT origin FROM flight INTERSECT SELECT destination FROM flight;
-- ? How much range is left over on each flight? Take the aircraft's distance less the flight's and give the flight number too.
SELECT T1.flno, T2.distance - T1.distance FROM flight AS T1 JOIN aircraft AS T2 ON T1.aid = T2.aid;
