-- decoration_competition

-- ? Who leads the Calgary School?
-- ? Leader of the Calgary School
SELECT Leader_Name FROM college WHERE Name = 'Calgary School';
-- ? Which schools are at McGill or in Ottawa?
SELECT Name FROM college WHERE College_Location = 'McGill' OR College_Location = 'Ottawa';
-- ? Canadian members, from Z to A
-- ? Members from Canada in reverse alphabetical order
SELECT Name FROM member WHERE Country = 'Canada' ORDER BY Name DESC;
-- ? How many members don't come from the United States?
SELECT COUNT(*) FROM member WHERE Country <> 'United States';
-- ? What themes have been decorated in round 1?
-- ? Decoration themes of round 1
SELECT Decoration_Theme FROM round WHERE Round_ID = 1;
-- ? Which theme came third in round 2? (rank 3)
SELECT Decoration_Theme FROM round WHERE Round_ID = 2 AND Rank_in_Round = 3;
-- ? Which members came first in a round, and with what theme?
-- ? Winners (rank 1) with their decoration themes
SELECT T1.Name, T2.Decoration_Theme FROM member AS T1 JOIN round AS T2 ON T1.Member_ID = T2.Member_ID WHERE T2.Rank_in_Round = 1;
-- ? Who did the theme Soft Dream?
SELECT T1.Name FROM member AS T1 JOIN round AS T2 ON T1.Member_ID = T2.Member_ID WHERE T2.Decoration_Theme = 'Soft Dream';
-- ? How many members has every college? Largest first, by college name.
-- ? Colleges with their number of members, from most to fewest
SELECT T1.Name, COUNT(*) FROM college AS T1 JOIN member AS T2 ON T1.College_ID = T2.College_ID GROUP BY T1.Name ORDER BY COUNT(*) DESC;
-- ? Colleges without any member
-- ? Which colleges does no member belong to?
SELECT Name FROM college WHERE College_ID NOT IN (SELECT College_ID FROM member);
-- ? Average rank of the members from each country
SELECT T1.Country, AVG(T2.Rank_in_Round) FROM member AS T1 JOIN round AS T2 ON T1.Member_ID = T2.Member_ID GROUP BY T1.Country;
-- ? Leaders of colleges with more than one member
-- ? Which leaders have two or more members in their college?
SELECT T1.Leader_Name FROM college AS T1 JOIN member AS T2 ON T1.College_ID = T2.College_ID GROUP BY T1.College_ID HAVING COUNT(*) > 1;
-- ? How many more members come from the United States than from Canada?
SELECT (SELECT COUNT(*) FROM member WHERE Country = 'United States') - (SELECT COUNT(*) FROM member WHERE Country = 'Canada');
-- ? Which colleges had a member take part in round 2? Each once.
-- ? Distinct names of the colleges with someone in round 2
SELECT DISTINCT T1.Name FROM college AS T1 JOIN member AS T2 ON T1.College_ID = T2.College_ID JOIN round AS T3 ON T2.Member_ID = T3.Member_ID WHERE T3.Round_ID = 2;
-- ? Which countries have members at the Toronto School as well as the Calgary School?
SELECT T2.Country FROM college AS T1 JOIN member AS T2 ON T1.College_ID = T2.College_ID WHERE T1.Name = 'Toronto School' INTERSECT SELECT T2.Country FROM college AS T1 JOIN member AS T2 ON T1.College_ID = T2.College_ID WHERE T1.Name = 'Calgary School';
