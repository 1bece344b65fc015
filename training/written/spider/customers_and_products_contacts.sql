-- customers_and_products_contacts

-- ? Which clothes do we sell?
-- ? Distinct names of the clothes in our range
SELECT DISTINCT product_name FROM Products WHERE product_type_code = 'Clothes';
-- ? What is the most expensive product of all called?
SELECT product_name FROM Products ORDER BY product_price DESC LIMIT 1;
-- ? Emails of the customers paying by direct debit
-- ? Who pays by Direct Debit? Email addresses.
SELECT customer_email FROM Customers WHERE payment_method_code = 'Direct Debit';
-- ? Phone numbers of all female contacts, sorted by last name
SELECT contact_phone FROM Contacts WHERE gender = 'female' ORDER BY last_name;
-- ? How many orders have been completed?
-- ? count of completed orders
SELECT COUNT(*) FROM Customer_Orders WHERE order_status_code = 'Completed';
-- ? Which orders date from before 1980-01-01? Id and date, oldest first.
SELECT order_id, order_date FROM Customer_Orders WHERE order_date < '1980-01-01' ORDER BY order_date;
-- ? Cities and zip codes in Nevada or Virginia
-- ? For the states Virginia and Nevada, list city and zip code
SELECT city, zip_postcode FROM Addresses WHERE state_province_county = 'Nevada' OR state_province_county = 'Virginia';
-- ? Contact persons at customer Buford: first and last name
SELECT T2.first_name, T2.last_name FROM Customers AS T1 JOIN Contacts AS T2 ON T1.customer_id = T2.customer_id WHERE T1.customer_name = 'Buford';
-- ? Which customers have no contact person?
-- ? Names of customers nobody is registered as a contact for
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Contacts);
-- ? What did Kayley order? Product names, each one only once.
-- ? Distinct products that Kayley bought
SELECT DISTINCT T3.product_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id JOIN Order_Items AS T4 ON T2.order_id = T4.order_id JOIN Products AS T3 ON T4.product_id = T3.product_id WHERE T1.customer_name = 'Kayley';
-- ? Orders with more than 10 pieces altogether, with the number of pieces
SELECT order_id, SUM(order_quantity) FROM Order_Items GROUP BY order_id HAVING SUM(order_quantity) > 10;
-- ? Average price of hardware and of clothes
-- ? What does a product of each type cost on average?
SELECT product_type_code, AVG(product_price) FROM Products GROUP BY product_type_code;
-- ? Value of each order item, quantity times price, with the product's name
SELECT T1.product_name, T2.order_quantity * T1.product_price FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id;
-- ? How many more women than men are contacts (female, male)?
-- ? female contacts minus male contacts
SELECT (SELECT COUNT(*) FROM Contacts WHERE gender = 'female') - (SELECT COUNT(*) FROM Contacts WHERE gender = 'male');
-- ? Customers who never ordered anything, alphabetically
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Customer_Orders) ORDER BY customer_name;
