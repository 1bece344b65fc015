-- county_public_safety

-- ? How many police officers does Burnaby have?
-- ? number of police in Burnaby
SELECT Police_officers FROM county_public_safety WHERE Name = 'Burnaby';
-- ? Which counties are policed by the RCMP, alphabetically?
SELECT Name FROM county_public_safety WHERE Police_force = 'RCMP' ORDER BY Name;
-- ? Where is crime worst?
-- ? county with the highest crime rate
SELECT Name FROM county_public_safety ORDER BY Crime_rate DESC LIMIT 1;
-- ? Counties in the West with fewer than 100 officers
SELECT Name FROM county_public_safety WHERE Location = 'West' AND Police_officers < 100;
-- ? How many people live in the counties of each location, all in all?
-- ? total population by location
SELECT Location, SUM(Population) FROM county_public_safety GROUP BY Location;
-- ? Locations where the crime rate is above 120 on average
SELECT Location FROM county_public_safety GROUP BY Location HAVING AVG(Crime_rate) > 120;
-- ? In which counties does an officer handle more cases than average?
-- ? counties with an above-average case burden
SELECT Name FROM county_public_safety WHERE Case_burden > (SELECT AVG(Case_burden) FROM county_public_safety);
-- ? Which cities are in Abbotsford county?
-- ? cities belonging to the county Abbotsford
SELECT T1.Name FROM city AS T1 JOIN county_public_safety AS T2 ON T1.County_ID = T2.County_ID WHERE T2.Name = 'Abbotsford';
-- ? How many cities does each county have?
SELECT T2.Name, COUNT(*) FROM city AS T1 JOIN county_public_safety AS T2 ON T1.County_ID = T2.County_ID GROUP BY T2.Name;
-- ? Which cities have a larger Hispanic share than the average city?
-- ? cities with an above-average percentage of Hispanics
SELECT Name FROM city WHERE Hispanic > (SELECT AVG(Hispanic) FROM city);
-- ? Cities where multiracial people outnumber black people
SELECT Name FROM city WHERE Multiracial > Black;
-- ? How many residents more does Burnaby have than Chilliwack?
-- ? difference in population between Burnaby and Chilliwack
SELECT (SELECT Population FROM county_public_safety WHERE Name = 'Burnaby') - (SELECT Population FROM county_public_safety WHERE Name = 'Chilliwack');
-- ? How many residents per officer in the county where Aguada lies?
SELECT T2.Residents_per_officer FROM city AS T1 JOIN county_public_safety AS T2 ON T1.County_ID = T2.County_ID WHERE T1.Name = 'Aguada';
-- ? Which cities have no Asian residents?
-- ? cities with an Asian share of 0
SELECT Name FROM city WHERE Asian = 0;
-- ? Which police force looks after the most people altogether?
-- ? force whose counties have the largest total population
SELECT Police_force FROM county_public_safety GROUP BY Police_force ORDER BY SUM(Population) DESC LIMIT 1;
