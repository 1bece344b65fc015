-- protein_institute

-- ? Which buildings have more than 30 floors?
-- ? names of buildings over 30 floors
SELECT Name FROM building WHERE Floors > 30;
-- ? When was Tampa City Hall the tallest building?
SELECT Years_as_tallest FROM building WHERE Name = 'Tampa City Hall';
-- ? Public institutions with their teams, from the oldest to the youngest
-- ? Which institutions are public and what are their teams called? Oldest first.
SELECT Institution, Team FROM Institution WHERE Type = 'Public' ORDER BY Founded;
-- ? Which institution has the most students?
SELECT Institution FROM Institution ORDER BY Enrollment DESC LIMIT 1;
-- ? What is the street address of the building in which Ave Maria University sits?
-- ? street address of Ave Maria University's building
SELECT T2.Street_address FROM Institution AS T1 JOIN building AS T2 ON T1.building_id = T2.building_id WHERE T1.Institution = 'Ave Maria University';
-- ? Proteins longer than 1800, with their length
SELECT protein_name, sequence_length FROM protein WHERE sequence_length > 1800;
-- ? Which species is closest to humans?
-- ? common name of the organism with the smallest divergence from the human lineage
SELECT common_name FROM protein ORDER BY divergence_from_human_lineage LIMIT 1;
-- ? Average enrollment of each type of institution
SELECT Type, AVG(Enrollment) FROM Institution GROUP BY Type;
-- ? Conferences with more than one institution
-- ? primary conferences that over 1 institution plays in
SELECT Primary_Conference FROM Institution GROUP BY Primary_Conference HAVING COUNT(*) > 1;
-- ? How many feet higher is the tallest building than the lowest?
SELECT MAX(Height_feet) - MIN(Height_feet) FROM building;
-- ? Which institutions have no protein to their name?
-- ? institutions that never worked on a protein
SELECT Institution FROM Institution WHERE Institution_id NOT IN (SELECT Institution_id FROM protein);
-- ? At which institution is the porkworm studied?
SELECT T2.Institution FROM protein AS T1 JOIN Institution AS T2 ON T1.Institution_id = T2.Institution_id WHERE T1.common_name = 'porkworm';
-- ? How many more students do the private institutions have than the public ones?
-- ? total private enrollment minus total public enrollment
SELECT (SELECT SUM(Enrollment) FROM Institution WHERE Type = 'Private') - (SELECT SUM(Enrollment) FROM Institution WHERE Type = 'Public');
-- ? Which buildings are higher than average?
-- ? buildings above the mean height
SELECT Name FROM building WHERE Height_feet > (SELECT AVG(Height_feet) FROM building);
-- ? Institutions in buildings of at least 300 feet
SELECT T1.Institution FROM Institution AS T1 JOIN building AS T2 ON T1.building_id = T2.building_id WHERE T2.Height_feet >= 300;
