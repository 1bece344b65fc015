-- farm

-- ? Which places are villages?
-- ? names of all the villages
SELECT Official_Name FROM city WHERE Status = 'Village';
-- ? In which year were the most pigs kept?
SELECT Year FROM farm ORDER BY Pigs DESC LIMIT 1;
-- ? How many people live in towns altogether?
-- ? total population of the towns
SELECT SUM(Population) FROM city WHERE Status = 'Town';
-- ? How many horses were not working, year by year?
-- ? For every year, total horses less working horses
SELECT Year, Total_Horses - Working_Horses FROM farm;
-- ? What is the population density of each city?
SELECT Official_Name, Population / Area_km_2 FROM city;
-- ? Which cities have never hosted a competition?
-- ? places where no farm competition was ever held
SELECT Official_Name FROM city WHERE City_ID NOT IN (SELECT Host_city_ID FROM farm_competition);
-- ? Who hosted the competition in Drummond?
SELECT T1.Hosts FROM farm_competition AS T1 JOIN city AS T2 ON T1.Host_city_ID = T2.City_ID WHERE T2.Official_Name = 'Drummond';
-- ? Years with more sheep and goats than average
-- ? In which years was the number of sheep and goats above the average?
SELECT Year FROM farm WHERE Sheep_and_Goats > (SELECT AVG(Sheep_and_Goats) FROM farm);
-- ? Themes of the competitions between 2003 and 2006, latest first
SELECT Theme FROM farm_competition WHERE Year BETWEEN 2003 AND 2006 ORDER BY Year DESC;
-- ? Which contests were won by somebody, that is, have a first place recorded? Give the themes.
-- ? themes of the competitions in which a farm took rank 1
SELECT T1.Theme FROM farm_competition AS T1 JOIN competition_record AS T2 ON T1.Competition_ID = T2.Competition_ID WHERE T2.Rank = 1;
-- ? How many more pigs than cows were there in 1928?
SELECT Pigs - Cows FROM farm WHERE Year = 1928;
-- ? What is the average area of a town and of a village?
-- ? mean size in square kilometres by status of place
SELECT Status, AVG(Area_km_2) FROM city GROUP BY Status;
-- ? Which farms took part in at least 2 competitions? Their ids please.
SELECT Farm_ID FROM competition_record GROUP BY Farm_ID HAVING COUNT(*) >= 2;
-- ? What were the largest and smallest numbers of bulls and of oxen?
SELECT MAX(Bulls), MIN(Bulls), MAX(Oxen), MIN(Oxen) FROM farm;
-- ? What is the census ranking of the smallest place by area?
-- ? census rank of the city with the least land
SELECT Census_Ranking FROM city ORDER BY Area_km_2 LIMIT 1;
