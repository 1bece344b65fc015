-- debate

-- ? Which debate drew the fewest listeners? Date and venue.
-- ? date and venue of the debate with the smallest audience
SELECT Date, Venue FROM debate ORDER BY Num_of_Audience LIMIT 1;
-- ? Which district does Daniel Sickles represent?
SELECT District FROM people WHERE Name = 'Daniel Sickles';
-- ? Republicans older than 40, oldest first
-- ? names of Republican people aged over 40 by descending age
SELECT Name FROM people WHERE Party = 'Republican' AND Age > 40 ORDER BY Age DESC;
-- ? Debates held in the UAE: dates please
SELECT Date FROM debate WHERE Venue LIKE '%UAE%';
-- ? Who argued against, and in which venue?
-- ? names of those on the negative side with the debate venue
SELECT T3.Name, T2.Venue FROM debate_people AS T1 JOIN debate AS T2 ON T1.Debate_ID = T2.Debate_ID JOIN people AS T3 ON T1.Negative = T3.People_ID;
-- ? Dates of the debates where an affirmative win is marked T
SELECT T2.Date FROM debate_people AS T1 JOIN debate AS T2 ON T1.Debate_ID = T2.Debate_ID WHERE T1.If_Affirmative_Win = 'T';
-- ? Who was on the affirmative side when its win is marked F, i.e. lost?
-- ? names of the affirmative speakers in debates with affirmative win F
SELECT T2.Name FROM debate_people AS T1 JOIN people AS T2 ON T1.Affirmative = T2.People_ID WHERE T1.If_Affirmative_Win = 'F';
-- ? Average age per party
SELECT Party, AVG(Age) FROM people GROUP BY Party;
-- ? Debates with more listeners than average: venue and audience
-- ? venues with above-average audience, and its size
SELECT Venue, Num_of_Audience FROM debate WHERE Num_of_Audience > (SELECT AVG(Num_of_Audience) FROM debate);
-- ? Who has never been on the negative side?
SELECT Name FROM people WHERE People_ID NOT IN (SELECT Negative FROM debate_people);
-- ? How many years apart are the oldest and the youngest person?
-- ? age span of the people
SELECT MAX(Age) - MIN(Age) FROM people;
-- ? How many more Democratic than Republican members are there?
SELECT (SELECT COUNT(*) FROM people WHERE Party = 'Democratic') - (SELECT COUNT(*) FROM people WHERE Party = 'Republican');
-- ? Which debates have nobody on record as debating? Venues.
-- ? venues of debates without any listed debaters
SELECT Venue FROM debate WHERE Debate_ID NOT IN (SELECT Debate_ID FROM debate_people);
-- ? Parties with exactly one representative
SELECT Party FROM people GROUP BY Party HAVING COUNT(*) = 1;
-- ? Who spoke in favour in front of more than 200 people?
-- ? affirmative speakers whose debate had an audience above 200
SELECT T3.Name FROM debate_people AS T1 JOIN debate AS T2 ON T1.Debate_ID = T2.Debate_ID JOIN people AS T3 ON T1.Affirmative = T3.People_ID WHERE T2.Num_of_Audience > 200;
