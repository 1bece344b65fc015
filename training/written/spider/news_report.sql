-- news_report

-- ? Which event took place at Marathon?
-- ? name of the event with the venue Marathon
SELECT Name FROM event WHERE Venue = 'Marathon';
-- ? Which events drew more than 1000 people?
-- ? events with an attendance of over 1000, names and attendance
SELECT Name, Event_Attendance FROM event WHERE Event_Attendance > 1000;
-- ? Journalists under 30 with at least 5 years on the job
SELECT Name FROM journalist WHERE Age < 30 AND Years_working >= 5;
-- ? Who is the youngest journalist?
SELECT Name FROM journalist ORDER BY Age LIMIT 1;
-- ? How old was each journalist when starting to work? Age minus years working.
-- ? age of every journalist at the start of the career, with the name
SELECT Name, Age - Years_working FROM journalist;
-- ? Who covered the Government Hearing?
-- ? journalists that reported on the Government Hearing
SELECT T1.Name FROM journalist AS T1 JOIN news_report AS T2 ON T1.journalist_ID = T2.journalist_ID JOIN event AS T3 ON T2.Event_ID = T3.Event_ID WHERE T3.Name = 'Government Hearing';
-- ? Which journalists did music work at an event?
SELECT DISTINCT T1.Name FROM journalist AS T1 JOIN news_report AS T2 ON T1.journalist_ID = T2.journalist_ID WHERE T2.Work_Type = 'Music';
-- ? How many reports are there of each work type, most common first?
-- ? number of reports by type of work in descending order
SELECT Work_Type, COUNT(*) FROM news_report GROUP BY Work_Type ORDER BY COUNT(*) DESC;
-- ? Which journalists are older than the average?
SELECT Name FROM journalist WHERE Age > (SELECT AVG(Age) FROM journalist);
-- ? Which events did English journalists report from? I mean the nationality England.
-- ? names of events covered by journalists from England
SELECT DISTINCT T3.Name FROM journalist AS T1 JOIN news_report AS T2 ON T1.journalist_ID = T2.journalist_ID JOIN event AS T3 ON T2.Event_ID = T3.Event_ID WHERE T1.Nationality = 'England';
-- ? Nationalities whose journalists have worked more than 8 years on average
SELECT Nationality FROM journalist GROUP BY Nationality HAVING AVG(Years_working) > 8;
-- ? Which events were covered by only one journalist?
-- ? events with exactly 1 report
SELECT T1.Name FROM event AS T1 JOIN news_report AS T2 ON T1.Event_ID = T2.Event_ID GROUP BY T1.Event_ID HAVING COUNT(*) = 1;
-- ? By how many visitors do the best and the least attended event differ?
SELECT MAX(Event_Attendance) - MIN(Event_Attendance) FROM event;
-- ? How many more journalists come from England than from Wales?
-- ? number of journalists from England minus those from Wales
SELECT (SELECT COUNT(*) FROM journalist WHERE Nationality = 'England') - (SELECT COUNT(*) FROM journalist WHERE Nationality = 'Wales');
-- ? Which journalists never worked as host?
-- ? journalists without a report of the work type Host
SELECT Name FROM journalist WHERE journalist_ID NOT IN (SELECT journalist_ID FROM news_report WHERE Work_Type = 'Host');
