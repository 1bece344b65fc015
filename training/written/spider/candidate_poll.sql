-- candidate_poll

-- ? How tall is Hubert Henno?
-- ? height of Hubert Henno
SELECT Height FROM people WHERE Name = 'Hubert Henno';
-- ? Who are the three heaviest people?
SELECT Name FROM people ORDER BY Weight DESC LIMIT 3;
-- ? Women who weigh over 80
-- ? names of women with a weight of more than 80
SELECT Name FROM people WHERE Sex = 'F' AND Weight > 80;
-- ? Who was in the Newsweek Poll?
-- ? names of the candidates in the Newsweek Poll
SELECT T2.Name FROM candidate AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Poll_Source = 'Newsweek Poll';
-- ? Which candidate are voters least sure about?
SELECT T2.Name FROM candidate AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID ORDER BY T1.Unsure_rate DESC LIMIT 1;
-- ? How much do support and opposition differ for each candidate? Name and support minus oppose.
-- ? net support (support less opposition) for every candidate by name
SELECT T2.Name, T1.Support_rate - T1.Oppose_rate FROM candidate AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID;
-- ? What was the average support in each poll source?
SELECT Poll_Source, AVG(Support_rate) FROM candidate GROUP BY Poll_Source;
-- ? Which poll sources have an average opposition above 0.4?
-- ? polls whose mean oppose rate is over 0.4
SELECT Poll_Source FROM candidate GROUP BY Poll_Source HAVING AVG(Oppose_rate) > 0.4;
-- ? How many men and how many women are running?
SELECT T2.Sex, COUNT(*) FROM candidate AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID GROUP BY T2.Sex;
-- ? How many cm is the tallest person taller than the shortest?
-- ? difference between the greatest and the smallest height
SELECT MAX(Height) - MIN(Height) FROM people;
-- ? Candidates with above-average support
-- ? Which candidates have more support than the average candidate?
SELECT T2.Name FROM candidate AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Support_rate > (SELECT AVG(Support_rate) FROM candidate);
-- ? By how much does the average man outweigh the average woman (sex M and F)?
SELECT (SELECT AVG(Weight) FROM people WHERE Sex = 'M') - (SELECT AVG(Weight) FROM people WHERE Sex = 'F');
-- ? Which of the men are not candidates? Alphabetical order please.
-- ? males who are not standing for election, by name
SELECT Name FROM people WHERE Sex = 'M' AND People_ID NOT IN (SELECT People_ID FROM candidate) ORDER BY Name;
-- ? Candidates taller than 190, with the rate at which people would consider them
SELECT T2.Name, T1.Consider_rate FROM candidate AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T2.Height > 190;
-- ? When was the WNBC/Marist Poll taken?
-- ? date of the poll by WNBC/Marist Poll
SELECT Date FROM candidate WHERE Poll_Source = 'WNBC/Marist Poll';
