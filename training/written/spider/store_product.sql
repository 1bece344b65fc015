-- store_product

-- ? What are the dimensions of the ScanShell 3000DN?
-- ? ScanShell 3000DN: how big is it?
SELECT dimensions FROM product WHERE product = 'ScanShell 3000DN';
-- ? Which scanners do more than 25 color pages a minute? Fastest first.
SELECT product FROM product WHERE pages_per_minute_color > 25 ORDER BY pages_per_minute_color DESC;
-- ? Products that use USB 2.0 and scan at 600 dpi
-- ? Which products have a USB 2.0 interface and a dpi of 600?
SELECT product FROM product WHERE interface = 'USB 2.0' AND dpi = 600;
-- ? Which store comes first in the ranking?
-- ? Name of the store ranked 1
SELECT Store_Name FROM store WHERE Ranking = 1;
-- ? Village stores with an area above 20, with the area
SELECT Store_Name, Area_size FROM store WHERE Type = 'Village Store' AND Area_size > 20;
-- ? Which store carries the most product categories?
-- ? Store with the widest choice of product categories
SELECT Store_Name FROM store ORDER BY Number_of_product_category DESC LIMIT 1;
-- ? From which city is Bahawalpur District run, and how many people live there?
SELECT Headquartered_City, City_Population FROM district WHERE District_name = 'Bahawalpur District';
-- ? How densely populated is each district city, population by area? Give the district first.
-- ? Districts with inhabitants per area
SELECT District_name, City_Population / City_Area FROM district;
-- ? In which stores can I buy the Canon DR-2080C?
-- ? Stores selling the Canon DR-2080C
SELECT T1.Store_Name FROM store AS T1 JOIN store_product AS T2 ON T1.Store_ID = T2.Store_ID JOIN product AS T3 ON T2.Product_ID = T3.product_id WHERE T3.product = 'Canon DR-2080C';
-- ? In which district is the Neguac store?
SELECT T3.District_name FROM store AS T1 JOIN store_district AS T2 ON T1.Store_ID = T2.Store_ID JOIN district AS T3 ON T2.District_ID = T3.District_ID WHERE T1.Store_Name = 'Neguac';
-- ? Which products aren't sold anywhere?
-- ? Products no store has
SELECT product FROM product WHERE product_id NOT IN (SELECT Product_ID FROM store_product);
-- ? How many products does each store sell? Store name and number, sorted by number from high to low
SELECT T1.Store_Name, COUNT(*) FROM store AS T1 JOIN store_product AS T2 ON T1.Store_ID = T2.Store_ID GROUP BY T1.Store_ID ORDER BY COUNT(*) DESC;
-- ? Store types with an average area of more than 25
-- ? Which kinds of store are larger than 25 on average?
SELECT Type FROM store GROUP BY Type HAVING AVG(Area_size) > 25;
-- ? How much bigger is Miramichi than Blackville in area?
SELECT (SELECT Area_size FROM store WHERE Store_Name = 'Miramichi') - (SELECT Area_size FROM store WHERE Store_Name = 'Blackville');
-- ? Districts whose city has fewer inhabitants than average
-- ? Which districts have a below-average city population?
SELECT District_name FROM district WHERE City_Population < (SELECT AVG(City_Population) FROM district);
