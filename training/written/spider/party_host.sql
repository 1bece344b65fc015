-- party_host

-- ? Who are the American hosts?
-- ? hosts from the United States
SELECT Name FROM host WHERE Nationality = 'United States';
-- ? Which parties were held in Various locations?
SELECT Party_Theme FROM party WHERE Location = 'Various locations';
-- ? How many years did each party run? Theme and last year minus first year.
-- ? lifespan in years of every party theme
SELECT Party_Theme, Last_year - First_year FROM party;
-- ? Which parties ended in the very year they began?
SELECT Party_Theme FROM party WHERE First_year = Last_year;
-- ? Who is mainly in charge (T) of the Spring party?
-- ? name of the main host (main in charge = T) of the party with the theme Spring
SELECT T2.Name FROM party_host AS T1 JOIN host AS T2 ON T1.Host_ID = T2.Host_ID JOIN party AS T3 ON T1.Party_ID = T3.Party_ID WHERE T3.Party_Theme = 'Spring' AND T1.Is_Main_in_Charge = 'T';
-- ? The youngest host, please
SELECT Name FROM host ORDER BY Age LIMIT 1;
-- ? Which parties have no host assigned?
-- ? themes of parties nobody is hosting
SELECT Party_Theme FROM party WHERE Party_ID NOT IN (SELECT Party_ID FROM party_host);
-- ? How old are hosts on average, by nationality?
SELECT Nationality, AVG(Age) FROM host GROUP BY Nationality;
-- ? Which hosts are older than the average host, oldest first?
-- ? hosts of above-average age in descending order of age
SELECT Name FROM host WHERE Age > (SELECT AVG(Age) FROM host) ORDER BY Age DESC;
-- ? Parties that started before 2002 and have more than 10 hosts
SELECT Party_Theme FROM party WHERE First_year < 2002 AND Number_of_hosts > 10;
-- ? Which nationalities have more than one host?
-- ? nationalities that over 1 host has
SELECT Nationality FROM host GROUP BY Nationality HAVING COUNT(*) > 1;
-- ? How many years lie between the oldest and the youngest host?
SELECT MAX(Age) - MIN(Age) FROM host;
-- ? Which hosts were never marked T for being mainly in charge of a party?
-- ? hosts who have not been the main person in charge (T) anywhere
SELECT Name FROM host WHERE Host_ID NOT IN (SELECT Host_ID FROM party_host WHERE Is_Main_in_Charge = 'T');
-- ? At which locations have there been several parties, that is more than 1?
SELECT Location FROM party GROUP BY Location HAVING COUNT(*) > 1;
-- ? Name and age of the hosts of Club Q-BASE
-- ? Who hosts Club Q-BASE and how old are they?
SELECT T2.Name, T2.Age FROM party_host AS T1 JOIN host AS T2 ON T1.Host_ID = T2.Host_ID JOIN party AS T3 ON T1.Party_ID = T3.Party_ID WHERE T3.Party_Theme = 'Club Q-BASE';
