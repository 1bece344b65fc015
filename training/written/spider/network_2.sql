-- network_2

-- ? Where does Alice live and what does she do for a living?
-- ? Alice's city and job
SELECT city, job FROM Person WHERE name = 'Alice';
-- ? Engineers and doctors, youngest first
SELECT name FROM Person WHERE job = 'engineer' OR job = 'doctor' ORDER BY age;
-- ? Who lives neither in Austin nor in Chicago?
-- ? People from outside Austin and Chicago
SELECT name FROM Person WHERE city <> 'austin' AND city <> 'chicago';
-- ? Names of women between 20 and 40 (gender female)
SELECT name FROM Person WHERE gender = 'female' AND age BETWEEN 20 AND 40;
-- ? How many people live in each city?
-- ? Number of people by city
SELECT city, COUNT(*) FROM Person GROUP BY city;
-- ? What age gap is there between the oldest and youngest person?
SELECT MAX(age) - MIN(age) FROM Person;
-- ? Which friendships have lasted more than 5 years? Show both names and the years, longest first.
-- ? Both friends and the years for all friendships of over 5 years, from long to short
SELECT name, friend, year FROM PersonFriend WHERE year > 5 ORDER BY year DESC;
-- ? Who is older than the average person?
SELECT name FROM Person WHERE age > (SELECT AVG(age) FROM Person);
-- ? In which cities do Zach's friends live? Each city once.
-- ? Distinct home cities of the friends of Zach
SELECT DISTINCT T1.city FROM Person AS T1 JOIN PersonFriend AS T2 ON T1.name = T2.friend WHERE T2.name = 'Zach';
-- ? People with more than one friend, and the number of friends
-- ? Who has two or more friends, and how many?
SELECT name, COUNT(*) FROM PersonFriend GROUP BY name HAVING COUNT(*) > 1;
-- ? Average length of friendships in years for each person, by name
SELECT name, AVG(year) FROM PersonFriend GROUP BY name;
-- ? How many more men than women are in the network (male, female)?
-- ? male minus female, number of people
SELECT (SELECT COUNT(*) FROM Person WHERE gender = 'male') - (SELECT COUNT(*) FROM Person WHERE gender = 'female');
-- ? Whom has nobody named as a friend?
-- ? People who are nobody's friend
SELECT name FROM Person WHERE name NOT IN (SELECT friend FROM PersonFriend);
-- ? How long has Bob been friends with Zach?
SELECT year FROM PersonFriend WHERE name = 'Bob' AND friend = 'Zach';
-- ? Which jobs do people with friends have? No duplicates.
SELECT DISTINCT T1.job FROM Person AS T1 JOIN PersonFriend AS T2 ON T1.name = T2.name;
