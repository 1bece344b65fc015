-- Pub quiz league: teams, rounds, questions and scores.
CREATE TABLE pub (pub_id INTEGER PRIMARY KEY, pub TEXT, landlord TEXT, tables INTEGER, quiz_day TEXT, kitchen TEXT);
CREATE TABLE quizteam (team_id INTEGER PRIMARY KEY, team TEXT, captain TEXT, home_pub INTEGER REFERENCES pub(pub_id), formed INTEGER, members INTEGER, banned INTEGER);
CREATE TABLE quiz (quiz_id INTEGER PRIMARY KEY, pub_id INTEGER REFERENCES pub(pub_id), quiz_date TEXT, master TEXT, entry_fee REAL, jackpot REAL, theme TEXT);
CREATE TABLE score (quiz_id INTEGER REFERENCES quiz(quiz_id), team_id INTEGER REFERENCES quizteam(team_id), points INTEGER, joker_used TEXT, cheated INTEGER, PRIMARY KEY (quiz_id, team_id));
INSERT INTO pub VALUES (1,'The Blue Boar','Ron Tanner',14,'Tuesday','Y'),(2,'Ship Inn','Molly Keogh',9,'Thursday','Y'),(3,'The Crooked Nail','Sid Vale',6,'Tuesday','N'),(4,'Railway Arms',NULL,11,NULL,'N');
INSERT INTO quizteam VALUES (1,'Les Quizerables','Paula',1,2014,6,0),(2,'Quizzy Rascals','Dev',2,2019,4,0),(3,'Agatha Quiztie','Wilfred',1,2009,5,0),(4,'Universally Challenged','Bo',3,2022,3,1),(5,'The Late Arrivals','Sandra',NULL,2023,6,0);
INSERT INTO quiz VALUES (1,1,'2024-01-09','Ron Tanner',2,60,'general'),(2,2,'2024-01-18','Gail Peck',1.5,45,'music'),(3,3,'2024-02-06','Sid Vale',0,0,'general'),(4,1,'2024-02-13','Gail Peck',2,130,'geography'),(5,2,'2024-03-07','Molly Keogh',1.5,80,'film'),(6,1,'2024-03-12','Ron Tanner',2,150,NULL);
INSERT INTO score VALUES (1,1,41,'N',0),(1,2,38,'Y',0),(1,3,44,'Y',0),(2,2,36,'N',0),(2,3,29,'N',0),(2,4,39,'Y',1),(3,4,31,'N',0),(3,1,33,'Y',0),(4,1,47,'Y',0),(4,3,45,'N',0),(5,2,42,'Y',0),(5,1,35,'N',0);

-- ? Where do they serve food?
-- ? pubs with a kitchen
SELECT pub FROM pub WHERE kitchen = 'Y';
-- ? Which pubs quiz on Tuesday?
SELECT pub FROM pub WHERE quiz_day = 'Tuesday';
-- ? Which pub has no landlord?
SELECT pub FROM pub WHERE landlord IS NULL;
-- ? Largest pub by tables?
-- ? pub with the most tables
SELECT pub FROM pub ORDER BY tables DESC LIMIT 1;
-- ? Who is captain of Agatha Quiztie?
SELECT captain FROM quizteam WHERE team = 'Agatha Quiztie';
-- ? Which team has been banned?
-- ? team excluded from the league
SELECT team FROM quizteam WHERE banned = 1;
-- ? Which teams call The Blue Boar home?
SELECT quizteam.team FROM quizteam JOIN pub ON pub.pub_id = quizteam.home_pub WHERE pub.pub = 'The Blue Boar';
-- ? Which team has no home pub?
SELECT team FROM quizteam WHERE home_pub IS NULL;
-- ? What's the oldest team in the league?
-- ? team formed first
SELECT team FROM quizteam ORDER BY formed LIMIT 1;
-- ? Which teams have not played any quiz?
SELECT team FROM quizteam WHERE team_id NOT IN (SELECT team_id FROM score);
-- ? Which quiz was free to enter, with a fee of 0? Date.
SELECT quiz_date FROM quiz WHERE entry_fee = 0;
-- ? Which quiz had the fattest jackpot? Pub and date.
-- ? biggest jackpot: pub, date
SELECT pub.pub, quiz.quiz_date FROM quiz JOIN pub ON pub.pub_id = quiz.pub_id ORDER BY quiz.jackpot DESC LIMIT 1;
-- ? Which landlords read out the questions themselves? Names of those who were quiz master in their own pub, each once.
-- ? landlords acting as quiz master in their own house
SELECT DISTINCT pub.landlord FROM pub JOIN quiz ON quiz.pub_id = pub.pub_id WHERE quiz.master = pub.landlord;
-- ? Who was quiz master more than once?
SELECT master FROM quiz GROUP BY master HAVING COUNT(*) > 1;
-- ? Where has there never been a quiz?
-- ? pubs without a quiz night so far
SELECT pub FROM pub WHERE pub_id NOT IN (SELECT pub_id FROM quiz);
-- ? What was the highest score of all, by which team?
SELECT score.points, quizteam.team FROM score JOIN quizteam ON quizteam.team_id = score.team_id ORDER BY score.points DESC LIMIT 1;
-- ? League table: team and total points, best first
-- ? standings by points, leader on top
SELECT quizteam.team, SUM(score.points) FROM score JOIN quizteam ON quizteam.team_id = score.team_id GROUP BY quizteam.team_id ORDER BY SUM(score.points) DESC;
-- ? Average points of each team
SELECT quizteam.team, AVG(score.points) FROM score JOIN quizteam ON quizteam.team_id = score.team_id GROUP BY quizteam.team_id;
-- ? Which teams average more than 39 points?
SELECT quizteam.team FROM score JOIN quizteam ON quizteam.team_id = score.team_id GROUP BY quizteam.team_id HAVING AVG(score.points) > 39;
-- ? How did everyone do on 2024-01-09? Team and points, best first.
-- ? result list of 2024-01-09 from best to worst
SELECT quizteam.team, score.points FROM score JOIN quizteam ON quizteam.team_id = score.team_id JOIN quiz ON quiz.quiz_id = score.quiz_id WHERE quiz.quiz_date = '2024-01-09' ORDER BY score.points DESC;
-- ? Who was caught cheating, and at which pub?
SELECT quizteam.team, pub.pub FROM score JOIN quizteam ON quizteam.team_id = score.team_id JOIN quiz ON quiz.quiz_id = score.quiz_id JOIN pub ON pub.pub_id = quiz.pub_id WHERE score.cheated = 1;
-- ? At which quizzes did Les Quizerables play their joker? Dates.
-- ? dates on which Les Quizerables used the joker
SELECT quiz.quiz_date FROM score JOIN quiz ON quiz.quiz_id = score.quiz_id JOIN quizteam ON quizteam.team_id = score.team_id WHERE quizteam.team = 'Les Quizerables' AND score.joker_used = 'Y';
-- ? How many points lie between the best and the poorest result of Quizzy Rascals?
SELECT MAX(score.points) - MIN(score.points) FROM score JOIN quizteam ON quizteam.team_id = score.team_id WHERE quizteam.team = 'Quizzy Rascals';
-- ? Which themes have there been?
-- ? list of quiz themes
SELECT DISTINCT theme FROM quiz WHERE theme IS NOT NULL;
-- ? Which teams have played at both The Blue Boar and the Ship Inn?
SELECT quizteam.team FROM quizteam JOIN score ON score.team_id = quizteam.team_id JOIN quiz ON quiz.quiz_id = score.quiz_id JOIN pub ON pub.pub_id = quiz.pub_id WHERE pub.pub = 'The Blue Boar' INTERSECT SELECT quizteam.team FROM quizteam JOIN score ON score.team_id = quizteam.team_id JOIN quiz ON quiz.quiz_id = score.quiz_id JOIN pub ON pub.pub_id = quiz.pub_id WHERE pub.pub = 'Ship Inn';
-- ? Which teams have played at home? Team and date, playing in their own pub.
-- ? home matches: team, date
SELECT quizteam.team, quiz.quiz_date FROM score JOIN quizteam ON quizteam.team_id = score.team_id JOIN quiz ON quiz.quiz_id = score.quiz_id WHERE quiz.pub_id = quizteam.home_pub;
-- ? How much entry money came in at quiz 1 if every member of every team paid? Add up members times fee.
-- ? quiz 1: sum of members times entry fee
SELECT SUM(quizteam.members * quiz.entry_fee) FROM score JOIN quizteam ON quizteam.team_id = score.team_id JOIN quiz ON quiz.quiz_id = score.quiz_id WHERE quiz.quiz_id = 1;
-- ? Which quizzes still have no scores? Date.
SELECT quiz_date FROM quiz WHERE quiz_id NOT IN (SELECT quiz_id FROM score);
-- ? Quizzes from 2024-02-01 to 2024-03-10: date and theme, earliest first
SELECT quiz_date, theme FROM quiz WHERE quiz_date BETWEEN '2024-02-01' AND '2024-03-10' ORDER BY quiz_date;
-- ? Jackpots above the average: date and sum
-- ? dates with a higher than average jackpot, and the jackpot
SELECT quiz_date, jackpot FROM quiz WHERE jackpot > (SELECT AVG(jackpot) FROM quiz);
