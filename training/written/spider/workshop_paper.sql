-- workshop_paper

-- ? When was ABC 2007 held and where?
-- ? Date and venue of ABC 2007
SELECT Date, Venue FROM workshop WHERE Name = 'ABC 2007';
-- ? Which workshops take place in the USA?
SELECT Name FROM workshop WHERE Venue LIKE '%USA%';
-- ? What score did Sammy Green get?
-- ? Sammy Green's score
SELECT Scores FROM submission WHERE Author = 'Sammy Green';
-- ? Authors with more than 75 points, best first, with their scores
SELECT Author, Scores FROM submission WHERE Scores > 75 ORDER BY Scores DESC;
-- ? How many submissions were turned down?
-- ? Count of rejected papers (result: Rejected)
SELECT COUNT(*) FROM Acceptance WHERE Result = 'Rejected';
-- ? Which papers scored below average? Give the authors.
-- ? Authors whose score is lower than the average
SELECT Author FROM submission WHERE Scores < (SELECT AVG(Scores) FROM submission);
-- ? Whose papers got accepted? Each author once.
SELECT DISTINCT T1.Author FROM submission AS T1 JOIN Acceptance AS T2 ON T1.Submission_ID = T2.Submission_ID WHERE T2.Result = 'Accepted';
-- ? Which workshop did Steve Niehaus submit to, and with what result?
-- ? Steve Niehaus: workshop names and results
SELECT T3.Name, T2.Result FROM submission AS T1 JOIN Acceptance AS T2 ON T1.Submission_ID = T2.Submission_ID JOIN workshop AS T3 ON T2.Workshop_ID = T3.Workshop_ID WHERE T1.Author = 'Steve Niehaus';
-- ? How many submissions did every workshop receive? Most first.
SELECT T1.Name, COUNT(*) FROM workshop AS T1 JOIN Acceptance AS T2 ON T1.Workshop_ID = T2.Workshop_ID GROUP BY T1.Name ORDER BY COUNT(*) DESC;
-- ? Workshops that got no submissions
-- ? To which workshops did nobody submit?
SELECT Name FROM workshop WHERE Workshop_ID NOT IN (SELECT Workshop_ID FROM Acceptance);
-- ? Average score of the accepted papers compared to the rejected ones
-- ? How do the results differ in average score?
SELECT T2.Result, AVG(T1.Scores) FROM submission AS T1 JOIN Acceptance AS T2 ON T1.Submission_ID = T2.Submission_ID GROUP BY T2.Result;
-- ? Colleges whose authors average more than 75 points
SELECT College FROM submission GROUP BY College HAVING AVG(Scores) > 75;
-- ? How many more papers were accepted than rejected?
-- ? Accepted minus rejected
SELECT (SELECT COUNT(*) FROM Acceptance WHERE Result = 'Accepted') - (SELECT COUNT(*) FROM Acceptance WHERE Result = 'Rejected');
-- ? How many points lie between the best and the worst submission?
SELECT MAX(Scores) - MIN(Scores) FROM submission;
-- ? Which workshops have both accepted and rejected papers?
SELECT T1.Name FROM workshop AS T1 JOIN Acceptance AS T2 ON T1.Workshop_ID = T2.Workshop_ID WHERE T2.Result = 'Accepted' INTERSECT SELECT T1.Name FROM workshop AS T1 JOIN Acceptance AS T2 ON T1.Workshop_ID = T2.Workshop_ID WHERE T2.Result = 'Rejected';
