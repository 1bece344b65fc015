-- architecture

-- ? What is the oldest mill called?
-- ? Name of the mill that was built first
SELECT name FROM mill ORDER BY built_year LIMIT 1;
-- ? Names and locations of bridges shorter than 90 meters
SELECT name, location FROM bridge WHERE length_meters < 90;
-- ? Which architects are neither American nor French?
-- ? Show me the architects, except the American and the French ones
SELECT name FROM architect WHERE nationality <> 'American' AND nationality <> 'French';
-- ? Where are the mills that went up between 1840 and 1860, and in which year was each built? Sort them by year.
SELECT location, built_year FROM mill WHERE built_year BETWEEN 1840 AND 1860 ORDER BY built_year;
-- ? bridges located in China
-- ? Which bridges are in China?
SELECT name FROM bridge WHERE location LIKE '%China%';
-- ? Who designed the longest bridge?
-- ? The architect behind the longest of all bridges, please
SELECT T1.name FROM architect AS T1 JOIN bridge AS T2 ON T1.id = T2.architect_id ORDER BY T2.length_meters DESC LIMIT 1;
-- ? Which architect built the mill Moulin Bertrand, and what nationality is that person?
SELECT T1.name, T1.nationality FROM architect AS T1 JOIN mill AS T2 ON T1.id = T2.architect_id WHERE T2.name = 'Moulin Bertrand';
-- ? Which architects never built a mill?
-- ? architects without any mill to their name
SELECT name FROM architect WHERE id NOT IN (SELECT architect_id FROM mill);
-- ? Total bridge length in meters per architect, by name
SELECT T1.name, SUM(T2.length_meters) FROM architect AS T1 JOIN bridge AS T2 ON T1.id = T2.architect_id GROUP BY T1.id;
-- ? Which bridges are longer than the average bridge?
-- ? Bridges of above-average length
SELECT name FROM bridge WHERE length_meters > (SELECT AVG(length_meters) FROM bridge);
-- ? How many years lie between the oldest and the newest mill?
SELECT MAX(built_year) - MIN(built_year) FROM mill;
-- ? How many bridges are by women, how many by men?
-- ? Number of bridges by sex of the architect
SELECT T1.gender, COUNT(*) FROM architect AS T1 JOIN bridge AS T2 ON T1.id = T2.architect_id GROUP BY T1.gender;
-- ? How many more bridges than mills do we have on record?
SELECT (SELECT COUNT(*) FROM bridge) - (SELECT COUNT(*) FROM mill);
-- ? Which architects have built bridges as well as mills?
-- ? Names of architects with both a bridge and a mill
SELECT T1.name FROM architect AS T1 JOIN bridge AS T2 ON T1.id = T2.architect_id INTERSECT SELECT T1.name FROM architect AS T1 JOIN mill AS T2 ON T1.id = T2.architect_id;
-- ? Which types of mill have a newest example from after 1850, and what is the average year of construction of each?
SELECT type, AVG(built_year) FROM mill GROUP BY type HAVING MAX(built_year) > 1850;
