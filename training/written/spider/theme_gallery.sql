-- theme_gallery

-- ? Which exhibition was the most expensive to get into?
-- ? theme of the show with the highest ticket price
SELECT Theme FROM exhibition ORDER BY Ticket_Price DESC LIMIT 1;
-- ? What did a ticket for Spring cost?
SELECT Ticket_Price FROM exhibition WHERE Theme = 'Spring';
-- ? Exhibitions between 2005 and 2008 for less than 20: theme and year
-- ? themes and years of shows from 2005 to 2008 with tickets under 20
SELECT Theme, Year FROM exhibition WHERE Year BETWEEN 2005 AND 2008 AND Ticket_Price < 20;
-- ? Artists from outside the United States, the youngest first
SELECT Name FROM artist WHERE Country <> 'United States' ORDER BY Age;
-- ? How old is John Daly and since when has he been with us?
-- ? age and year of joining of John Daly
SELECT Age, Year_Join FROM artist WHERE Name = 'John Daly';
-- ? On which date was Christmas Tree on, and how many came?
SELECT T2.Date, T2.Attendance FROM exhibition AS T1 JOIN exhibition_record AS T2 ON T1.Exhibition_ID = T2.Exhibition_ID WHERE T1.Theme = 'Christmas Tree';
-- ? How much money did each exhibition take, tickets times visitors?
-- ? themes with ticket price multiplied by attendance
SELECT T1.Theme, T1.Ticket_Price * T2.Attendance FROM exhibition AS T1 JOIN exhibition_record AS T2 ON T1.Exhibition_ID = T2.Exhibition_ID;
-- ? Whose exhibition drew the most people?
SELECT T1.Name FROM artist AS T1 JOIN exhibition AS T2 ON T1.Artist_ID = T2.Artist_ID JOIN exhibition_record AS T3 ON T2.Exhibition_ID = T3.Exhibition_ID ORDER BY T3.Attendance DESC LIMIT 1;
-- ? Which exhibitions have no attendance record?
-- ? themes of shows for which no visitors were recorded
SELECT Theme FROM exhibition WHERE Exhibition_ID NOT IN (SELECT Exhibition_ID FROM exhibition_record);
-- ? Average ticket price for each artist's exhibitions
SELECT T1.Name, AVG(T2.Ticket_Price) FROM artist AS T1 JOIN exhibition AS T2 ON T1.Artist_ID = T2.Artist_ID GROUP BY T1.Artist_ID;
-- ? Which artists are older than average?
-- ? artists above the mean age
SELECT Name FROM artist WHERE Age > (SELECT AVG(Age) FROM artist);
-- ? How much more did Christmas Tree cost than Summer?
SELECT (SELECT Ticket_Price FROM exhibition WHERE Theme = 'Christmas Tree') - (SELECT Ticket_Price FROM exhibition WHERE Theme = 'Summer');
-- ? How many visitors did the exhibitions have each year?
-- ? total attendance by exhibition year
SELECT T1.Year, SUM(T2.Attendance) FROM exhibition AS T1 JOIN exhibition_record AS T2 ON T1.Exhibition_ID = T2.Exhibition_ID GROUP BY T1.Year;
-- ? In which countries do more than 1 of our artists live?
SELECT Country FROM artist GROUP BY Country HAVING COUNT(*) > 1;
-- ? Themes shown by artists from Fiji
-- ? what themes did Fiji's artists exhibit
SELECT T2.Theme FROM artist AS T1 JOIN exhibition AS T2 ON T1.Artist_ID = T2.Artist_ID WHERE T1.Country = 'Fiji';
