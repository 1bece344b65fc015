-- company_office

-- ? How tall is Torre KOI and how many floors does it have?
-- ? Height and stories of Torre KOI
SELECT Height, Stories FROM buildings WHERE name = 'Torre KOI';
-- ? Which buildings in Mexico City are still under construction?
SELECT name FROM buildings WHERE City = 'Mexico City' AND Status = 'under construction';
-- ? Buildings with more than 55 floors, tallest first
-- ? Which buildings have over 55 stories? Sort them from high to low.
SELECT name FROM buildings WHERE Stories > 55 ORDER BY Height DESC;
-- ? Which companies made less than 12 billion in profits? Name and profits.
SELECT name, Profits_billion FROM Companies WHERE Profits_billion < 12;
-- ? What is the richest company by assets?
-- ? Company with the largest assets
SELECT name FROM Companies ORDER BY Assets_billion DESC LIMIT 1;
-- ? Oil companies based in the Netherlands or the UK (Oil and gas)
SELECT name FROM Companies WHERE Industry = 'Oil and gas' AND (Headquarters = 'Netherlands' OR Headquarters = 'UK');
-- ? What's left of every company's sales after taking off the profits?
-- ? For each company: name and sales minus profits
SELECT name, Sales_billion - Profits_billion FROM Companies;
-- ? Average market value per industry, highest first
-- ? Industries by average market value, from high to low
SELECT Industry, AVG(Market_Value_billion) FROM Companies GROUP BY Industry ORDER BY AVG(Market_Value_billion) DESC;
-- ? When did HSBC move in, and into which building? Building first.
SELECT T1.name, T2.move_in_year FROM buildings AS T1 JOIN Office_locations AS T2 ON T1.id = T2.building_id JOIN Companies AS T3 ON T2.company_id = T3.id WHERE T3.name = 'HSBC';
-- ? Companies moving into an office after 2021, each once
-- ? Which companies have a move-in year later than 2021? Distinct names.
SELECT DISTINCT T1.name FROM Companies AS T1 JOIN Office_locations AS T2 ON T1.id = T2.company_id WHERE T2.move_in_year > 2021;
-- ? Which companies have no office in any of the buildings?
SELECT name FROM Companies WHERE id NOT IN (SELECT company_id FROM Office_locations);
-- ? Cities whose buildings are over 150 tall on average
-- ? In which cities does the average building height exceed 150?
SELECT City FROM buildings GROUP BY City HAVING AVG(Height) > 150;
-- ? How many companies have above-average sales?
SELECT COUNT(*) FROM Companies WHERE Sales_billion > (SELECT AVG(Sales_billion) FROM Companies);
-- ? What do you get when you subtract HSBC's market value from that of JPMorgan Chase?
-- ? Market value of JPMorgan Chase minus that of HSBC
SELECT (SELECT Market_Value_billion FROM Companies WHERE name = 'JPMorgan Chase') - (SELECT Market_Value_billion FROM Companies WHERE name = 'HSBC');
-- ? How many buildings have each status?
-- ? number of buildings by status
SELECT Status, COUNT(*) FROM buildings GROUP BY Status;
