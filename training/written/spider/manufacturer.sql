-- manufacturer

-- ? Since when has IKEA been in business?
-- ? opening year of IKEA
SELECT Open_Year FROM manufacturer WHERE Name = 'IKEA';
-- ? Which makers have more shops than factories?
SELECT Name FROM manufacturer WHERE Num_of_Shops > Num_of_Factories;
-- ? Furniture with fewer than 6 components, alphabetically
-- ? Which pieces are made of less than 6 parts? In order of name please.
SELECT Name FROM furniture WHERE Num_of_Component < 6 ORDER BY Name;
-- ? What is the most expensive piece of furniture?
SELECT T1.Name FROM furniture AS T1 JOIN furniture_manufacte AS T2 ON T1.Furniture_ID = T2.Furniture_ID ORDER BY T2.Price_in_Dollar DESC LIMIT 1;
-- ? Who makes the bookcase and what does it cost?
-- ? maker and price of the Bookcase
SELECT T2.Name, T3.Price_in_Dollar FROM furniture AS T1 JOIN furniture_manufacte AS T3 ON T1.Furniture_ID = T3.Furniture_ID JOIN manufacturer AS T2 ON T3.Manufacturer_ID = T2.Manufacturer_ID WHERE T1.Name = 'Bookcase';
-- ? Which companies do not make any furniture?
-- ? manufacturers with not a single piece of furniture listed
SELECT Name FROM manufacturer WHERE Manufacturer_ID NOT IN (SELECT Manufacturer_ID FROM furniture_manufacte);
-- ? How many factories and how many shops are there in all?
SELECT SUM(Num_of_Factories), SUM(Num_of_Shops) FROM manufacturer;
-- ? Which furniture has more components than average?
-- ? pieces with an above-average number of components
SELECT Name FROM furniture WHERE Num_of_Component > (SELECT AVG(Num_of_Component) FROM furniture);
-- ? What do pieces cost on average at each manufacturer?
SELECT T2.Name, AVG(T1.Price_in_Dollar) FROM furniture_manufacte AS T1 JOIN manufacturer AS T2 ON T1.Manufacturer_ID = T2.Manufacturer_ID GROUP BY T2.Name;
-- ? By how many dollars do the dearest and the cheapest furniture differ?
-- ? price span of the furniture in dollars
SELECT MAX(Price_in_Dollar) - MIN(Price_in_Dollar) FROM furniture_manufacte;
-- ? Names of the three manufacturers with the most factories, largest first
SELECT Name FROM manufacturer ORDER BY Num_of_Factories DESC LIMIT 3;
-- ? Which furniture costs over 400 dollars? Name and price, cheapest first.
-- ? pieces above 400 dollars with their price, ascending
SELECT T1.Name, T2.Price_in_Dollar FROM furniture AS T1 JOIN furniture_manufacte AS T2 ON T1.Furniture_ID = T2.Furniture_ID WHERE T2.Price_in_Dollar > 400 ORDER BY T2.Price_in_Dollar;
-- ? How many manufacturers opened between 1980 and 1990?
SELECT COUNT(*) FROM manufacturer WHERE Open_Year BETWEEN 1980 AND 1990;
-- ? How many more shops than factories does Ford Make have?
-- ? Ford Make: number of shops minus number of factories
SELECT Num_of_Shops - Num_of_Factories FROM manufacturer WHERE Name = 'Ford Make';
-- ? Which manufacturers make more than one piece of furniture?
SELECT T2.Name FROM furniture_manufacte AS T1 JOIN manufacturer AS T2 ON T1.Manufacturer_ID = T2.Manufacturer_ID GROUP BY T2.Name HAVING COUNT(*) > 1;
