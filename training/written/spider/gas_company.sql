-- gas_company

-- ? Which companies are based in China?
-- ? Chinese companies (headquarters China)
SELECT Company FROM company WHERE Headquarters = 'China';
-- ? Banks with profits of over 20 billion, most profitable first
SELECT Company FROM company WHERE Main_Industry = 'Banking' AND Profits_billion > 20 ORDER BY Profits_billion DESC;
-- ? What share of its sales does each company keep as profit?
-- ? company and its profits divided by its sales
SELECT Company, Profits_billion / Sales_billion FROM company;
-- ? Which company is the least profitable?
SELECT Company FROM company ORDER BY Profits_billion LIMIT 1;
-- ? Who manages the station at Herne Hill, and who is the deputy?
-- ? manager and vice manager of the Herne Hill station
SELECT Manager_Name, Vice_Manager_Name FROM gas_station WHERE Location = 'Herne Hill';
-- ? Which gas stations opened before 2000? Locations, newest first.
SELECT Location FROM gas_station WHERE Open_Year < 2000 ORDER BY Open_Year DESC;
-- ? Average sales and profits by industry
-- ? What do companies in each main industry sell and earn on average?
SELECT Main_Industry, AVG(Sales_billion), AVG(Profits_billion) FROM company GROUP BY Main_Industry;
-- ? Countries whose companies own assets of more than 1000 billion together
SELECT Headquarters FROM company GROUP BY Headquarters HAVING SUM(Assets_billion) > 1000;
-- ? Which companies are worth more on the market than the assets they own?
-- ? companies with a market value above their assets
SELECT Company FROM company WHERE Market_Value > Assets_billion;
-- ? Which stations belong to no company?
-- ? locations of gas stations without an owner company
SELECT Location FROM gas_station WHERE Station_ID NOT IN (SELECT Station_ID FROM station_company);
-- ? How much more does Royal Dutch Shell sell than ExxonMobil, in billions?
-- ? sales of Royal Dutch Shell less those of ExxonMobil
SELECT (SELECT Sales_billion FROM company WHERE Company = 'Royal Dutch Shell') - (SELECT Sales_billion FROM company WHERE Company = 'ExxonMobil');
-- ? Where are Royal Dutch Shell's stations?
SELECT T3.Location FROM company AS T1 JOIN station_company AS T2 ON T1.Company_ID = T2.Company_ID JOIN gas_station AS T3 ON T2.Station_ID = T3.Station_ID WHERE T1.Company = 'Royal Dutch Shell';
-- ? Which companies sell more than the average company?
-- ? companies with above-average sales
SELECT Company FROM company WHERE Sales_billion > (SELECT AVG(Sales_billion) FROM company);
-- ? In which countries are the companies with gas stations at home? Each once.
SELECT DISTINCT T1.Headquarters FROM company AS T1 JOIN station_company AS T2 ON T1.Company_ID = T2.Company_ID;
-- ? Company and location of each station opened after 2002
-- ? Which stations opened later than 2002, and whose are they? Company first, then location.
SELECT T1.Company, T3.Location FROM company AS T1 JOIN station_company AS T2 ON T1.Company_ID = T2.Company_ID JOIN gas_station AS T3 ON T2.Station_ID = T3.Station_ID WHERE T3.Open_Year > 2002;
