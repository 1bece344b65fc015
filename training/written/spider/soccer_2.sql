-- soccer_2

-- ? Which colleges are in Arizona (AZ) or Oklahoma (OK)?
-- ? Names of the colleges in AZ and OK
SELECT cName FROM College WHERE state = 'AZ' OR state = 'OK';
-- ? What state is LSU in, and how many students does it have?
SELECT state, enr FROM College WHERE cName = 'LSU';
-- ? Which player has trained the most hours?
-- ? Name of the player with the most training hours
SELECT pName FROM Player ORDER BY HS DESC LIMIT 1;
-- ? Players without a yellow card (no), in alphabetical order
SELECT pName FROM Player WHERE yCard = 'no' ORDER BY pName;
-- ? How many tryouts were unsuccessful?
-- ? Number of tryouts decided with no
SELECT COUNT(*) FROM Tryout WHERE decision = 'no';
-- ? What position did Blake try out for, and at which college?
SELECT T2.pPos, T2.cName FROM Player AS T1 JOIN Tryout AS T2 ON T1.pID = T2.pID WHERE T1.pName = 'Blake';
-- ? Strikers with more than 500 hours of training
-- ? Who tried out as a striker with over 500 training hours behind him?
SELECT T1.pName FROM Player AS T1 JOIN Tryout AS T2 ON T1.pID = T2.pID WHERE T2.pPos = 'striker' AND T1.HS > 500;
-- ? Names of players who tried out in the state of FL
SELECT T1.pName FROM Player AS T1 JOIN Tryout AS T2 ON T1.pID = T2.pID JOIN College AS T3 ON T2.cName = T3.cName WHERE T3.state = 'FL';
-- ? Who never went to a tryout?
-- ? Players with no tryout at all
SELECT pName FROM Player WHERE pID NOT IN (SELECT pID FROM Tryout);
-- ? Players training less than the average player
-- ? Who puts in fewer hours than average?
SELECT pName FROM Player WHERE HS < (SELECT AVG(HS) FROM Player);
-- ? How many tryouts ended with each decision?
SELECT decision, COUNT(*) FROM Tryout GROUP BY decision;
-- ? Positions that more than one player tried out for
-- ? Which positions had at least 2 tryouts?
SELECT pPos FROM Tryout GROUP BY pPos HAVING COUNT(*) > 1;
-- ? How many students does LSU have more than OU?
-- ? Enrollment of LSU minus enrollment of OU
SELECT (SELECT enr FROM College WHERE cName = 'LSU') - (SELECT enr FROM College WHERE cName = 'OU');
-- ? How many hours are there between the most and the least trained player?
SELECT MAX(HS) - MIN(HS) FROM Player;
-- ? How long have players trained on average, with and without a yellow card?
SELECT yCard, AVG(HS) FROM Player GROUP BY yCard;
