-- ship_1

-- ? Which captains are older than 44? Name and age, youngest first.
-- ? Captains over 44 with their ages, from young to old
SELECT Name, age FROM captain WHERE age > 44 ORDER BY age;
-- ? Who is the oldest captain and what rank does he hold?
SELECT Name, Rank FROM captain ORDER BY age DESC LIMIT 1;
-- ? Ships sailing under the flag of Malta
-- ? Names of the ships registered in Malta
SELECT Name FROM Ship WHERE Flag = 'Malta';
-- ? How many of our ships are of the Panamax type and were built in 1997?
SELECT COUNT(*) FROM Ship WHERE Type = 'Panamax' AND Built_Year = 1997;
-- ? captains of a cutter or a frigate
-- ? Who commands a Cutter or a Frigate?
SELECT Name FROM captain WHERE Class = 'Cutter' OR Class = 'Frigate';
-- ? Which ships have HMS in their names?
SELECT Name FROM Ship WHERE Name LIKE '%HMS%';
-- ? What ships does each captain sail? Captain's name, then ship's name, sorted by captain.
-- ? List captains in alphabetical order along with the names of their ships
SELECT T1.Name, T2.Name FROM captain AS T1 JOIN Ship AS T2 ON T1.Ship_ID = T2.Ship_ID ORDER BY T1.Name;
-- ? Who is captain of HMS Gorgon?
SELECT T1.Name FROM captain AS T1 JOIN Ship AS T2 ON T1.Ship_ID = T2.Ship_ID WHERE T2.Name = 'HMS Gorgon';
-- ? Average age of the captains by flag of their ship
-- ? For ships of each flag, how old are the captains on average?
SELECT T2.Flag, AVG(T1.age) FROM captain AS T1 JOIN Ship AS T2 ON T1.Ship_ID = T2.Ship_ID GROUP BY T2.Flag;
-- ? Captains on ships flying the Panama flag, and the rank of each
SELECT T1.Name, T1.Rank FROM captain AS T1 JOIN Ship AS T2 ON T1.Ship_ID = T2.Ship_ID WHERE T2.Flag = 'Panama';
-- ? Which captains are younger than the average captain?
-- ? Captains below the average age
SELECT Name FROM captain WHERE age < (SELECT AVG(age) FROM captain);
-- ? How many years separate the oldest and the youngest captain?
SELECT MAX(age) - MIN(age) FROM captain;
-- ? How many more ships fly the flag of Panama than that of Malta?
-- ? Panama ships minus Malta ships
SELECT (SELECT COUNT(*) FROM Ship WHERE Flag = 'Panama') - (SELECT COUNT(*) FROM Ship WHERE Flag = 'Malta');
-- ? Which ranks have captains aged over 45 on average?
-- ? Ranks where the average age of the captains is above 45
SELECT Rank FROM captain GROUP BY Rank HAVING AVG(age) > 45;
-- ? How many ships don't have a Lieutenant in command?
SELECT COUNT(*) FROM Ship WHERE Ship_ID NOT IN (SELECT Ship_ID FROM captain WHERE Rank = 'Lieutenant');
