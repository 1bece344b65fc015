-- riding_club

-- ? Which women play? Names and where they live.
-- ? names and residences of the female players
SELECT Player_name, Residence FROM player WHERE Gender = 'F';
-- ? What does Niki Ashton do for a living?
SELECT Occupation FROM player WHERE Player_name = 'Niki Ashton';
-- ? Clubs founded after 2000, newest first
-- ? names of clubs that started later than 2000, in descending order of year
SELECT Club_name FROM club WHERE Start_year > 2000 ORDER BY Start_year DESC;
-- ? Which players got fewer than 7000 votes and live in Brandon or Winnipeg?
SELECT Player_name FROM player WHERE Votes < 7000 AND Residence IN ('Brandon', 'Winnipeg');
-- ? Who ranked 1st?
-- ? players with the rank 1st
SELECT Player_name FROM player WHERE Rank = '1st';
-- ? Who coaches Fiona Shiells?
SELECT T3.Coach_name FROM player AS T1 JOIN player_coach AS T2 ON T1.Player_ID = T2.Player_ID JOIN coach AS T3 ON T2.Coach_ID = T3.Coach_ID WHERE T1.Player_name = 'Fiona Shiells';
-- ? How many medals did each club win altogether, of gold, big silver, small silver and bronze?
-- ? club names with the sum of all their medals
SELECT T1.Club_name, T2.Gold + T2.Big_Silver + T2.Small_Silver + T2.Bronze FROM club AS T1 JOIN match_result AS T2 ON T1.Club_ID = T2.Club_ID;
-- ? Which clubs employ no coach?
SELECT Club_name FROM club WHERE Club_ID NOT IN (SELECT Club_ID FROM coach);
-- ? Coaches who train nobody
-- ? names of coaches without a player
SELECT Coach_name FROM coach WHERE Coach_ID NOT IN (SELECT Coach_ID FROM player_coach);
-- ? Clubs with more points than the average
SELECT T1.Club_name FROM club AS T1 JOIN match_result AS T2 ON T1.Club_ID = T2.Club_ID WHERE T2.Points > (SELECT AVG(Points) FROM match_result);
-- ? How many points separate AIK from Gefle IF?
-- ? points of AIK minus points of Gefle IF
SELECT (SELECT T2.Points FROM club AS T1 JOIN match_result AS T2 ON T1.Club_ID = T2.Club_ID WHERE T1.Club_name = 'AIK') - (SELECT T2.Points FROM club AS T1 JOIN match_result AS T2 ON T1.Club_ID = T2.Club_ID WHERE T1.Club_name = 'Gefle IF');
-- ? Average number of votes for men and for women
SELECT Gender, AVG(Votes) FROM player GROUP BY Gender;
-- ? Towns with more than one player, and the votes these got together
-- ? total votes by residence where at least 2 players live
SELECT Residence, SUM(Votes) FROM player GROUP BY Residence HAVING COUNT(*) >= 2;
-- ? Which region's club has the most bronze?
SELECT T1.Region FROM club AS T1 JOIN match_result AS T2 ON T1.Club_ID = T2.Club_ID ORDER BY T2.Bronze DESC LIMIT 1;
-- ? Clubs with more gold than bronze
-- ? which clubs won more gold medals than bronze ones
SELECT T1.Club_name FROM club AS T1 JOIN match_result AS T2 ON T1.Club_ID = T2.Club_ID WHERE T2.Gold > T2.Bronze;
