-- customers_and_invoices

-- ? Which products are red? Names, please.
-- ? names of everything we sell in red
SELECT product_name FROM Products WHERE product_color = 'Red';
-- ? What does Learning French cost?
SELECT unit_price FROM Products WHERE product_name = 'Learning French';
-- ? Where does Dee Larkin live?
-- ? town and state of Dee Larkin
SELECT town_city, state_county_province FROM Customers WHERE customer_first_name = 'Dee' AND customer_last_name = 'Larkin';
-- ? Large products under 600, cheapest first
SELECT product_name FROM Products WHERE product_size = 'Large' AND unit_price < 600 ORDER BY unit_price;
-- ? Which product group bears the highest VAT?
-- ? category with the top vat rating
SELECT production_type_code FROM Product_Categories ORDER BY vat_rating DESC LIMIT 1;
-- ? What rate of VAT applies to the Coffee Bean?
SELECT T1.vat_rating FROM Product_Categories AS T1 JOIN Products AS T2 ON T1.production_type_code = T2.production_type_code WHERE T2.product_name = 'Coffee Bean';
-- ? Products that were never ordered
-- ? which products has nobody ordered so far
SELECT product_name FROM Products WHERE product_id NOT IN (SELECT product_id FROM Order_Items);
-- ? How many pieces of each product have been ordered?
SELECT T1.product_name, SUM(T2.product_quantity) FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_id;
-- ? Worth of every order line, price times quantity, with the order's id
-- ? order ids and unit price times quantity for each item
SELECT T1.order_id, T1.product_quantity * T2.unit_price FROM Order_Items AS T1 JOIN Products AS T2 ON T1.product_id = T2.product_id;
-- ? Who has a VIP account? First and last name.
SELECT T1.customer_first_name, T1.customer_last_name FROM Customers AS T1 JOIN Accounts AS T2 ON T1.customer_id = T2.customer_id WHERE T2.other_account_details = 'VIP';
-- ? How much more did we take in payments than we gave back as refunds?
-- ? sum of payments less sum of refunds
SELECT (SELECT SUM(transaction_amount) FROM Financial_Transactions WHERE transaction_type = 'Payment') - (SELECT SUM(transaction_amount) FROM Financial_Transactions WHERE transaction_type = 'Refund');
-- ? Orders that have not been invoiced: id and date placed
SELECT order_id, date_order_placed FROM Orders WHERE order_id NOT IN (SELECT order_id FROM Invoices);
-- ? Colours with at least 2 products and their average price
-- ? average price by colour, only colours that occur 2 or more times
SELECT product_color, AVG(unit_price) FROM Products GROUP BY product_color HAVING COUNT(*) >= 2;
-- ? Which electronics cost more than the average product?
SELECT product_name FROM Products WHERE production_type_code = 'Electronics' AND unit_price > (SELECT AVG(unit_price) FROM Products);
-- ? Which customers have orders but no account? Ids only.
-- ? ids of people who ordered without holding an account
SELECT customer_id FROM Orders EXCEPT SELECT customer_id FROM Accounts;
