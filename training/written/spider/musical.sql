-- musical

-- ? Which musicals won?
-- ? names of the shows that did not just get nominated but won
SELECT Name FROM musical WHERE Result = 'Won';
-- ? Actors under 20, from youngest to oldest
SELECT Name FROM actor WHERE age < 20 ORDER BY age;
-- ? Who plays Alf Stewart?
-- ? name of the actor in the part of Alf Stewart
SELECT Name FROM actor WHERE Character = 'Alf Stewart';
-- ? In what category was Wicked up for an award?
SELECT Category FROM musical WHERE Name = 'Wicked';
-- ? How many Tony Award nominations did not lead to a win?
-- ? count the shows merely nominated for a Tony Award
SELECT COUNT(*) FROM musical WHERE Award = 'Tony Award' AND Result = 'Nominated';
-- ? What parts are there in The Phantom of the Opera?
SELECT T1.Character FROM actor AS T1 JOIN musical AS T2 ON T1.Musical_ID = T2.Musical_ID WHERE T2.Name = 'The Phantom of the Opera';
-- ? Average age of the actors in each musical
-- ? How old is the cast of each show on average?
SELECT T2.Name, AVG(T1.age) FROM actor AS T1 JOIN musical AS T2 ON T1.Musical_ID = T2.Musical_ID GROUP BY T2.Musical_ID;
-- ? Which actors are older than the average actor?
SELECT Name FROM actor WHERE age > (SELECT AVG(age) FROM actor);
-- ? Which musical has the youngest cast member?
-- ? show with the youngest actor in it
SELECT T2.Name FROM actor AS T1 JOIN musical AS T2 ON T1.Musical_ID = T2.Musical_ID ORDER BY T1.age LIMIT 1;
-- ? By how many years do the oldest and the youngest actor differ?
SELECT MAX(age) - MIN(age) FROM actor;
-- ? How many entries won and how many were only nominated, per award?
-- ? number of musicals for each award and result
SELECT Award, Result, COUNT(*) FROM musical GROUP BY Award, Result;
-- ? Show the awards that Bob Fosse was put forward for.
SELECT DISTINCT Award FROM musical WHERE Nominee = 'Bob Fosse';
-- ? Names and ages of the actors in shows nominated for a Drama Desk Award
SELECT T1.Name, T1.age FROM actor AS T1 JOIN musical AS T2 ON T1.Musical_ID = T2.Musical_ID WHERE T2.Award = 'Drama Desk Award';
-- ? For which awards were at least 2 musicals only nominated?
-- ? awards with 2 or more musicals that were nominated but did not win
SELECT Award FROM musical WHERE Result = 'Nominated' GROUP BY Award HAVING COUNT(*) >= 2;
-- ? How many more nominations than wins are listed?
SELECT (SELECT COUNT(*) FROM musical WHERE Result = 'Nominated') - (SELECT COUNT(*) FROM musical WHERE Result = 'Won');
