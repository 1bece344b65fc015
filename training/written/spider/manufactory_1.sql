-- manufactory_1

-- ? In which city does Iomega have its head office?
-- ? Iomega headquarters, where?
SELECT Headquarter FROM Manufacturers WHERE Name = 'Iomega';
-- ? Which products cost between 100 and 200? From dear to cheap.
SELECT Name FROM Products WHERE Price BETWEEN 100 AND 200 ORDER BY Price DESC;
-- ? Which manufacturer makes the least money?
-- ? Name of the company with the lowest revenue
SELECT Name FROM Manufacturers ORDER BY Revenue LIMIT 1;
-- ? Companies that are not based in Tokyo, with founder
SELECT Name, Founder FROM Manufacturers WHERE Headquarter <> 'Tokyo';
-- ? What are the three priciest products?
-- ? Top three products by price, names only
SELECT Name FROM Products ORDER BY Price DESC LIMIT 3;
-- ? Everything Fujitsu makes, with prices
SELECT T1.Name, T1.Price FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code WHERE T2.Name = 'Fujitsu';
-- ? Who founded the company that makes the ZIP drive?
-- ? Founder behind the ZIP drive
SELECT T2.Founder FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code WHERE T1.Name = 'ZIP drive';
-- ? Which products come from companies in Austin or Paris?
SELECT T1.Name FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code WHERE T2.Headquarter = 'Austin' OR T2.Headquarter = 'Paris';
-- ? Which manufacturers have no product in the list?
-- ? Companies without any product
SELECT Name FROM Manufacturers WHERE Code NOT IN (SELECT Manufacturer FROM Products);
-- ? Which manufacturers have more than one product, and how many?
-- ? Names of makers with two products or more, with the number
SELECT T2.Name, COUNT(*) FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code GROUP BY T2.Code HAVING COUNT(*) > 1;
-- ? Products above the average price
SELECT Name FROM Products WHERE Price > (SELECT AVG(Price) FROM Products);
-- ? How much more does Sony turn over than Winchester?
-- ? Revenue difference, Sony minus Winchester
SELECT (SELECT Revenue FROM Manufacturers WHERE Name = 'Sony') - (SELECT Revenue FROM Manufacturers WHERE Name = 'Winchester');
-- ? What's the spread between the most and the least expensive product?
SELECT MAX(Price) - MIN(Price) FROM Products;
-- ? Sum of product prices per headquarters city, highest sum first
-- ? For each head office city, add up the prices of the products made there; sort from high to low
SELECT T2.Headquarter, SUM(T1.Price) FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code GROUP BY T2.Headquarter ORDER BY SUM(T1.Price) DESC;
-- ? Which founders have companies making Memory but none making a Hard drive?
SELECT T2.Founder FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code WHERE T1.Name = 'Memory' EXCEPT SELECT T2.Founder FROM Products AS T1 JOIN Manufacturers AS T2 ON T1.Manufacturer = T2.Code WHERE T1.Name = 'Hard drive';
