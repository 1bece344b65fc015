-- products_gen_characteristics

-- ? What do we sell basil for?
-- ? Usual selling price of basil
SELECT typical_selling_price FROM Products WHERE product_name = 'basil';
-- ? Which products sell for more than 1000? Dearest first.
SELECT product_name FROM Products WHERE typical_selling_price > 1000 ORDER BY typical_selling_price DESC;
-- ? Herbs and seeds, product names in alphabetical order
-- ? All products in the categories Herbs or Seeds, sorted by name
SELECT product_name FROM Products WHERE product_category_code = 'Herbs' OR product_category_code = 'Seeds' ORDER BY product_name;
-- ? Which characteristics have to do with purity?
-- ? Distinct names of the characteristics of type Purity
SELECT DISTINCT characteristic_name FROM Characteristics WHERE characteristic_type_code = 'Purity';
-- ? How many characteristics are there of each type?
SELECT characteristic_type_code, COUNT(*) FROM Characteristics GROUP BY characteristic_type_code;
-- ? What's the profit per product, i.e. selling price minus buying price? Show the name with it.
-- ? product names with the difference between selling and buying price
SELECT product_name, typical_selling_price - typical_buying_price FROM Products;
-- ? On which products do we lose money, being bought dearer than they are sold?
-- ? Products whose buying price is above the selling price
SELECT product_name FROM Products WHERE typical_buying_price > typical_selling_price;
-- ? Which of our spices is the cheapest to sell?
SELECT product_name FROM Products WHERE product_category_code = 'Spices' ORDER BY typical_selling_price LIMIT 1;
-- ? Products of green color
-- ? Which products are green?
SELECT T1.product_name FROM Products AS T1 JOIN Ref_Colors AS T2 ON T1.color_code = T2.color_code WHERE T2.color_description = 'green';
-- ? Average selling price per color, by name of the color
SELECT T2.color_description, AVG(T1.typical_selling_price) FROM Products AS T1 JOIN Ref_Colors AS T2 ON T1.color_code = T2.color_code GROUP BY T2.color_description;
-- ? Which products have a characteristic with a high value? No duplicates.
-- ? Distinct names of products where some characteristic is high
SELECT DISTINCT T1.product_name FROM Products AS T1 JOIN Product_Characteristics AS T2 ON T1.product_id = T2.product_id WHERE T2.product_characteristic_value = 'high';
-- ? Products that no characteristic has been recorded for
SELECT product_name FROM Products WHERE product_id NOT IN (SELECT product_id FROM Product_Characteristics);
-- ? Categories with more than 3 products, and the number of products
-- ? Which categories contain over three products, and how many?
SELECT product_category_code, COUNT(*) FROM Products GROUP BY product_category_code HAVING COUNT(*) > 3;
-- ? How many more herbs than seeds do we carry?
SELECT (SELECT COUNT(*) FROM Products WHERE product_category_code = 'Herbs') - (SELECT COUNT(*) FROM Products WHERE product_category_code = 'Seeds');
-- ? Which products are sold for more than the average selling price?
-- ? Products priced above the average when sold
SELECT product_name FROM Products WHERE typical_selling_price > (SELECT AVG(typical_selling_price) FROM Products);
