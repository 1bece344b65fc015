-- product_catalog

-- ? What does Cola cost in dollars, euros and pounds?
-- ? price of Cola in all three currencies
SELECT price_in_dollars, price_in_euros, price_in_pounds FROM Catalog_Contents WHERE catalog_entry_name = 'Cola';
-- ? Who brought out the Coffee Bean catalog?
SELECT catalog_publisher FROM Catalogs WHERE catalog_name = 'Coffee Bean';
-- ? Which catalog was revised last?
-- ? name of the most recently updated catalog
SELECT catalog_name FROM Catalogs ORDER BY date_of_latest_revision DESC LIMIT 1;
-- ? Products under 300 euros, cheapest first
SELECT catalog_entry_name FROM Catalog_Contents WHERE price_in_euros < 300 ORDER BY price_in_euros;
-- ? What volume does every product take up, length times width times height?
-- ? products with their length * width * height
SELECT catalog_entry_name, length * width * height FROM Catalog_Contents;
-- ? Products that are longer than they are high
SELECT catalog_entry_name FROM Catalog_Contents WHERE length > height;
-- ? Which products cost more pounds than the average product?
-- ? entries priced above average in pounds
SELECT catalog_entry_name FROM Catalog_Contents WHERE price_in_pounds > (SELECT AVG(price_in_pounds) FROM Catalog_Contents);
-- ? Which levels belong to the Chocolate catalog?
SELECT T1.catalog_level_name FROM Catalog_Structure AS T1 JOIN Catalogs AS T2 ON T1.catalog_id = T2.catalog_id WHERE T2.catalog_name = 'Chocolate';
-- ? Which products have no additional attribute at all?
-- ? entries never given an extra attribute
SELECT catalog_entry_name FROM Catalog_Contents WHERE catalog_entry_id NOT IN (SELECT catalog_entry_id FROM Catalog_Contents_Additional_Attributes);
-- ? How many products were tagged with each attribute? Name of the attribute and number.
SELECT T1.attribute_name, COUNT(*) FROM Attribute_Definitions AS T1 JOIN Catalog_Contents_Additional_Attributes AS T2 ON T1.attribute_id = T2.attribute_id GROUP BY T1.attribute_id;
-- ? Average dollar price per level name
-- ? what is the mean price in dollars on each catalog level (by its name)
SELECT T2.catalog_level_name, AVG(T1.price_in_dollars) FROM Catalog_Contents AS T1 JOIN Catalog_Structure AS T2 ON T1.catalog_level_number = T2.catalog_level_number GROUP BY T2.catalog_level_name;
-- ? What is the difference in dollars between the dearest and the cheapest product?
SELECT MAX(price_in_dollars) - MIN(price_in_dollars) FROM Catalog_Contents;
-- ? Stock numbers of the products that are sweet
-- ? I need the stock number of everything with the attribute Sweet
SELECT T1.product_stock_number FROM Catalog_Contents AS T1 JOIN Catalog_Contents_Additional_Attributes AS T2 ON T1.catalog_entry_id = T2.catalog_entry_id JOIN Attribute_Definitions AS T3 ON T2.attribute_id = T3.attribute_id WHERE T3.attribute_name = 'Sweet';
-- ? Which capacities are shared by at least 2 products?
SELECT capacity FROM Catalog_Contents GROUP BY capacity HAVING COUNT(*) >= 2;
-- ? When was each catalog of Lidl published?
SELECT catalog_name, date_of_publication FROM Catalogs WHERE catalog_publisher = 'Lidl';
