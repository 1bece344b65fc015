-- university_basketball

-- ? Which university is the oldest?
-- ? name of the school founded first
SELECT School FROM university ORDER BY Founded LIMIT 1;
-- ? Who plays under the name Rams?
SELECT School FROM university WHERE Nickname = 'Rams';
-- ? What was Duke's record at home and on the road in the ACC?
-- ? home and road results of Duke within the ACC
SELECT ACC_Home, ACC_Road FROM basketball_match WHERE Team_Name = 'Duke';
-- ? Teams that won more than 0.7 of all their games
SELECT Team_Name FROM basketball_match WHERE All_Games_Percent > 0.7;
-- ? Universities with 19000 to 25000 students, largest first
-- ? schools whose enrollment lies between 19000 and 25000 in descending order of enrollment
SELECT School FROM university WHERE Enrollment BETWEEN 19000 AND 25000 ORDER BY Enrollment DESC;
-- ? Which universities are affiliated with the Methodist church?
SELECT School FROM university WHERE Affiliation = 'Private/Methodist';
-- ? Where is the team with the best overall percentage based?
-- ? location of the university whose team won the largest share of all games
SELECT T2.Location FROM basketball_match AS T1 JOIN university AS T2 ON T1.School_ID = T2.School_ID ORDER BY T1.All_Games_Percent DESC LIMIT 1;
-- ? Nickname of the school behind the Clemson team
SELECT T2.Nickname FROM basketball_match AS T1 JOIN university AS T2 ON T1.School_ID = T2.School_ID WHERE T1.Team_Name = 'Clemson';
-- ? Which schools have no team in the matches?
-- ? universities that never played
SELECT School FROM university WHERE School_ID NOT IN (SELECT School_ID FROM basketball_match);
-- ? How many more students has Rutgers University than Stony Brook University?
-- ? difference in enrollment, Rutgers University less Stony Brook University
SELECT (SELECT Enrollment FROM university WHERE School = 'Rutgers University') - (SELECT Enrollment FROM university WHERE School = 'Stony Brook University');
-- ? Which schools have more students than the average school?
SELECT School FROM university WHERE Enrollment > (SELECT AVG(Enrollment) FROM university);
-- ? How did the teams of public universities do over the season? Team and all games.
-- ? team names and overall results of the public schools
SELECT T1.Team_Name, T1.All_Games FROM basketball_match AS T1 JOIN university AS T2 ON T1.School_ID = T2.School_ID WHERE T2.Affiliation = 'Public';
-- ? How many years lie between the founding of the oldest and the newest university?
SELECT MAX(Founded) - MIN(Founded) FROM university;
-- ? What is the average share of games won by affiliation of the school?
SELECT T2.Affiliation, AVG(T1.All_Games_Percent) FROM basketball_match AS T1 JOIN university AS T2 ON T1.School_ID = T2.School_ID GROUP BY T2.Affiliation;
-- ? Affiliations with more than 1 school and their smallest enrollment
-- ? for affiliations that occur at least 2 times, the lowest number of students
SELECT Affiliation, MIN(Enrollment) FROM university GROUP BY Affiliation HAVING COUNT(*) > 1;
