-- voter_2

-- ? Students from BAL younger than 20, with their ages
-- ? Who from BAL isn't 20 yet? First name, last name and age.
SELECT Fname, LName, Age FROM Student WHERE city_code = 'BAL' AND Age < 20;
-- ? How many records were made on 08/30/2014?
SELECT COUNT(*) FROM Voting_record WHERE Registration_Date = '08/30/2014';
-- ? Which students got treasurer votes in the fall? Each id once.
-- ? Distinct treasurer votes of the Fall cycle
SELECT DISTINCT Treasurer_Vote FROM Voting_record WHERE Election_Cycle = 'Fall';
-- ? Who leads the vote for president? Just the candidate's number.
-- ? Candidate number with the most president votes
SELECT President_Vote FROM Voting_record GROUP BY President_Vote ORDER BY COUNT(*) DESC LIMIT 1;
-- ? How many votes for vice president did each candidate number receive, most first?
SELECT Vice_President_Vote, COUNT(*) FROM Voting_record GROUP BY Vice_President_Vote ORDER BY COUNT(*) DESC;
-- ? Names of the students who did not vote at all, first and last
-- ? Which students have no voting record? First and last names.
SELECT Fname, LName FROM Student WHERE StuID NOT IN (SELECT StuID FROM Voting_record);
-- ? In which election cycle did Linda Smith vote?
SELECT T2.Election_Cycle FROM Student AS T1 JOIN Voting_record AS T2 ON T1.StuID = T2.StuID WHERE T1.Fname = 'Linda' AND T1.LName = 'Smith';
-- ? Which female students voted in spring? First names, in alphabetical order.
-- ? First names of the women with a Spring vote, sorted
SELECT T1.Fname FROM Student AS T1 JOIN Voting_record AS T2 ON T1.StuID = T2.StuID WHERE T1.Sex = 'F' AND T2.Election_Cycle = 'Spring' ORDER BY T1.Fname;
-- ? Average age of the voters by election cycle
-- ? How old were voters on average in each cycle?
SELECT T2.Election_Cycle, AVG(T1.Age) FROM Student AS T1 JOIN Voting_record AS T2 ON T1.StuID = T2.StuID GROUP BY T2.Election_Cycle;
-- ? Number of votes cast by women and by men
SELECT T1.Sex, COUNT(*) FROM Student AS T1 JOIN Voting_record AS T2 ON T1.StuID = T2.StuID GROUP BY T1.Sex;
-- ? Who are the candidates people voted for as secretary? First and last names, each once.
-- ? First and last names of all students with at least one vote for secretary, without repeats
SELECT DISTINCT T1.Fname, T1.LName FROM Student AS T1 JOIN Voting_record AS T2 ON T1.StuID = T2.Secretary_Vote;
-- ? Class president candidates with more than 2 votes, and the number of votes
SELECT Class_President_Vote, COUNT(*) FROM Voting_record GROUP BY Class_President_Vote HAVING COUNT(*) > 2;
-- ? How many more votes were recorded in the fall than in the spring?
-- ? Fall records minus Spring records
SELECT (SELECT COUNT(*) FROM Voting_record WHERE Election_Cycle = 'Fall') - (SELECT COUNT(*) FROM Voting_record WHERE Election_Cycle = 'Spring');
-- ? Students older than the average student: last name and major
-- ? Last names and majors of students above the average age
SELECT LName, Major FROM Student WHERE Age > (SELECT AVG(Age) FROM Student);
-- ? Which candidate numbers got votes both for class senator in spring and in fall?
SELECT Class_Senator_Vote FROM Voting_record WHERE Election_Cycle = 'Spring' INTERSECT SELECT Class_Senator_Vote FROM Voting_record WHERE Election_Cycle = 'Fall';
