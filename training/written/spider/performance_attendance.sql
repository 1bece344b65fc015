-- performance_attendance

-- ? Who plays the cello?
-- ? names of our cello players
SELECT Name FROM member WHERE Role = 'Cello';
-- ? Which performance drew the biggest crowd? Date and location.
SELECT Date, Location FROM performance ORDER BY Attendance DESC LIMIT 1;
-- ? What did the Boston Bruins host and where, on what day?
-- ? date and place of the performance hosted by the Boston Bruins
SELECT Date, Location FROM performance WHERE Host = 'Boston Bruins';
-- ? Performances with fewer than 1900 people, smallest first: host and attendance
SELECT Host, Attendance FROM performance WHERE Attendance < 1900 ORDER BY Attendance;
-- ? Where is Wilfredo Ruiz from and what does he play?
-- ? nationality and role of Wilfredo Ruiz
SELECT Nationality, Role FROM member WHERE Name = 'Wilfredo Ruiz';
-- ? How many pieces did each member play in all?
SELECT T1.Name, SUM(T2.Num_of_Pieces) FROM member AS T1 JOIN member_attendance AS T2 ON T1.Member_ID = T2.Member_ID GROUP BY T1.Member_ID;
-- ? Which performances did no member take part in? Dates please.
-- ? dates of performances without any member attending
SELECT Date FROM performance WHERE Performance_ID NOT IN (SELECT Performance_ID FROM member_attendance);
-- ? Hosts of performances with above-average attendance
SELECT Host FROM performance WHERE Attendance > (SELECT AVG(Attendance) FROM performance);
-- ? How many more people came on February 10 than on February 2?
-- ? attendance on February 10 less that on February 2
SELECT (SELECT Attendance FROM performance WHERE Date = 'February 10') - (SELECT Attendance FROM performance WHERE Date = 'February 2');
-- ? Who played at TD Garden?
SELECT T1.Name FROM member AS T1 JOIN member_attendance AS T2 ON T1.Member_ID = T2.Member_ID JOIN performance AS T3 ON T2.Performance_ID = T3.Performance_ID WHERE T3.Location = 'TD Garden';
-- ? How many members come from each country?
-- ? headcount by nationality
SELECT Nationality, COUNT(*) FROM member GROUP BY Nationality;
-- ? Which roles are filled at least twice, that is by 2 or more members?
SELECT Role FROM member GROUP BY Role HAVING COUNT(*) >= 2;
-- ? On which dates did viola players perform?
-- ? performance dates with a viola on stage
SELECT DISTINCT T3.Date FROM member AS T1 JOIN member_attendance AS T2 ON T1.Member_ID = T2.Member_ID JOIN performance AS T3 ON T2.Performance_ID = T3.Performance_ID WHERE T1.Role = 'Viola';
-- ? How many pieces were played by Argentina's members on average per appearance?
SELECT AVG(T2.Num_of_Pieces) FROM member AS T1 JOIN member_attendance AS T2 ON T1.Member_ID = T2.Member_ID WHERE T1.Nationality = 'Argentina';
-- ? Instruments played by members from Argentina as well as members from the United States
-- ? roles shared by people from Argentina and from the United States
SELECT Role FROM member WHERE Nationality = 'Argentina' INTERSECT SELECT Role FROM member WHERE Nationality = 'United States';
