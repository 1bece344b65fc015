-- station_weather

-- ? Where does the Ananthapuri Express go?
-- ? destination of the Ananthapuri Express
SELECT destination FROM train WHERE name = 'Ananthapuri Express';
-- ? Which trains leave from Chennai?
SELECT name FROM train WHERE origin = 'Chennai';
-- ? Which stations are served by the London Overground?
-- ? stations with London Overground among their services
SELECT network_name FROM station WHERE services LIKE '%London Overground%';
-- ? How hot and how cold did it get in Bushey on Monday?
-- ? high and low temperature at Bushey on a Monday
SELECT T2.high_temperature, T2.low_temperature FROM station AS T1 JOIN weekly_weather AS T2 ON T1.id = T2.station_id WHERE T1.network_name = 'Bushey' AND T2.day_of_week = 'Monday';
-- ? Which day at which station was the windiest?
SELECT T2.day_of_week, T1.network_name FROM station AS T1 JOIN weekly_weather AS T2 ON T1.id = T2.station_id ORDER BY T2.wind_speed_mph DESC LIMIT 1;
-- ? Which stations does no train stop at?
-- ? stations that are on no route
SELECT network_name FROM station WHERE id NOT IN (SELECT station_id FROM route);
-- ? Which stations does the Guruvayur Express pass through, in alphabetical order?
SELECT T3.network_name FROM train AS T1 JOIN route AS T2 ON T1.id = T2.train_id JOIN station AS T3 ON T2.station_id = T3.id WHERE T1.name = 'Guruvayur Express' ORDER BY T3.network_name;
-- ? On which days is the average chance of rain above 30?
-- ? weekdays with a mean precipitation of more than 30
SELECT day_of_week FROM weekly_weather GROUP BY day_of_week HAVING AVG(precipitation) > 30;
-- ? How far apart are day high and night low at each station on Friday?
-- ? Friday's temperature span (high minus low) per station name
SELECT T1.network_name, T2.high_temperature - T2.low_temperature FROM station AS T1 JOIN weekly_weather AS T2 ON T1.id = T2.station_id WHERE T2.day_of_week = 'Friday';
-- ? How many trains go to each destination?
SELECT destination, COUNT(*) FROM train GROUP BY destination;
-- ? For which stations do we have no weather at all?
-- ? stations lacking any weather record
SELECT network_name FROM station WHERE id NOT IN (SELECT station_id FROM weekly_weather);
-- ? How much warmer is the average high on Monday than on Saturday?
SELECT (SELECT AVG(high_temperature) FROM weekly_weather WHERE day_of_week = 'Monday') - (SELECT AVG(high_temperature) FROM weekly_weather WHERE day_of_week = 'Saturday');
-- ? Which places are both the start and the end of some train?
-- ? towns where trains begin and where trains terminate as well
SELECT origin FROM train INTERSECT SELECT destination FROM train;
-- ? How many weather records show more wind than average?
SELECT COUNT(*) FROM weekly_weather WHERE wind_speed_mph > (SELECT AVG(wind_speed_mph) FROM weekly_weather);
-- ? Which local authority does Brentwood station belong to?
SELECT local_authority FROM station WHERE network_name = 'Brentwood';
