-- machine_repair

-- ? Which machine is the most valuable? Team and points.
-- ? team and value points of the machine worth most
SELECT Team, value_points FROM machine ORDER BY value_points DESC LIMIT 1;
-- ? When was Discoverer 3 launched?
SELECT Launch_Date FROM repair WHERE name = 'Discoverer 3';
-- ? Technicians over 36 who started in 2010 or later, oldest first
-- ? names of technicians older than 36 with a starting year of at least 2010, by descending age
SELECT Name FROM technician WHERE Age > 36 AND Starting_Year >= 2010 ORDER BY Age DESC;
-- ? What years were the 125cc machines made in?
SELECT DISTINCT Making_Year FROM machine WHERE Class = '125cc';
-- ? Which team does Joe Sewell belong to and since when?
-- ? team and starting year of Joe Sewell
SELECT Team, Starting_Year FROM technician WHERE Name = 'Joe Sewell';
-- ? Who worked on the repair Discoverer?
SELECT T3.Name FROM repair AS T1 JOIN repair_assignment AS T2 ON T1.repair_ID = T2.repair_ID JOIN technician AS T3 ON T2.technician_id = T3.technician_id WHERE T1.name = 'Discoverer';
-- ? Which machines have never been repaired? Their teams and years of making.
-- ? teams and making years of machines without a repair assignment
SELECT Team, Making_Year FROM machine WHERE Machine_ID NOT IN (SELECT Machine_ID FROM repair_assignment);
-- ? Average age of the technicians in each team
SELECT Team, AVG(Age) FROM technician GROUP BY Team;
-- ? Which technicians are younger than average?
-- ? names of technicians below the mean age
SELECT Name FROM technician WHERE Age < (SELECT AVG(Age) FROM technician);
-- ? Repairs nobody was assigned to
SELECT name FROM repair WHERE repair_ID NOT IN (SELECT repair_ID FROM repair_assignment);
-- ? What are the quality ranks of the machines John Brown repaired?
-- ? quality ranks of John Brown's machines
SELECT T3.quality_rank FROM technician AS T1 JOIN repair_assignment AS T2 ON T1.technician_id = T2.technician_id JOIN machine AS T3 ON T2.Machine_ID = T3.Machine_ID WHERE T1.Name = 'John Brown';
-- ? How many points are the machines of each team worth on average, for teams with at least 2 machines?
SELECT Team, AVG(value_points) FROM machine GROUP BY Team HAVING COUNT(*) >= 2;
-- ? How many years lie between the oldest and the newest machine?
-- ? difference between latest and earliest making year
SELECT MAX(Making_Year) - MIN(Making_Year) FROM machine;
-- ? How many more technicians than machines are there?
SELECT (SELECT COUNT(*) FROM technician) - (SELECT COUNT(*) FROM machine);
-- ? Which technicians of the NYY have an assignment?
-- ? NYY technicians with a repair to do
SELECT DISTINCT T1.Name FROM technician AS T1 JOIN repair_assignment AS T2 ON T1.technician_id = T2.technician_id WHERE T1.Team = 'NYY';
