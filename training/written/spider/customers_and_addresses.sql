-- customers_and_addresses

-- ? Who are our VIP customers?
-- ? Names of the customers noted as VIP
SELECT customer_name FROM Customers WHERE other_customer_details = 'VIP';
-- ? Who joined us after 2018-03-05? Earliest first.
SELECT customer_name FROM Customers WHERE date_became_customer > '2018-03-05' ORDER BY date_became_customer;
-- ? How many addresses do we have in Colorado?
-- ? Count of Colorado addresses
SELECT COUNT(*) FROM Addresses WHERE state_province_county = 'Colorado';
-- ? Which numbers are fax or email contacts? Show channel and number.
SELECT channel_code, contact_number FROM Customer_Contact_Channels WHERE channel_code = 'Fax' OR channel_code = 'Email';
-- ? How many orders were delivered and how many cancelled?
-- ? number of orders per status
SELECT order_status, COUNT(*) FROM Customer_Orders GROUP BY order_status;
-- ? Largest and smallest quantity anyone ordered in a single line
SELECT MAX(order_quantity), MIN(order_quantity) FROM Order_Items;
-- ? How many customers pay by each method, rarest method first?
-- ? Payment methods with their numbers of customers, from few to many
SELECT payment_method, COUNT(*) FROM Customers GROUP BY payment_method ORDER BY COUNT(*);
-- ? Contact numbers of Rodrick Heaney
-- ? On which numbers can I contact Rodrick Heaney?
SELECT T2.contact_number FROM Customers AS T1 JOIN Customer_Contact_Channels AS T2 ON T1.customer_id = T2.customer_id WHERE T1.customer_name = 'Rodrick Heaney';
-- ? In which cities do we have billing addresses? Each one once.
SELECT DISTINCT T1.city FROM Addresses AS T1 JOIN Customer_Addresses AS T2 ON T1.address_id = T2.address_id WHERE T2.address_type = 'Billing';
-- ? How many pieces of each product were sold in all, best seller first?
-- ? Total quantity ordered by product, sorted from highest to lowest
SELECT T1.product_details, SUM(T2.order_quantity) FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_details ORDER BY SUM(T2.order_quantity) DESC;
-- ? Which products has nobody ordered?
SELECT product_details FROM Products WHERE product_id NOT IN (SELECT product_id FROM Order_Items);
-- ? Which customers have two or more orders? Name and number of orders.
-- ? Repeat customers: names and how many orders they placed, at least 2
SELECT T1.customer_name, COUNT(*) FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id GROUP BY T1.customer_id HAVING COUNT(*) >= 2;
-- ? Customers with cancelled orders but no delivered ones
SELECT T1.customer_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id WHERE T2.order_status = 'Cancelled' EXCEPT SELECT T1.customer_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id WHERE T2.order_status = 'Delivered';
-- ? How many more orders were delivered than cancelled?
-- ? Delivered orders minus cancelled orders
SELECT (SELECT COUNT(*) FROM Customer_Orders WHERE order_status = 'Delivered') - (SELECT COUNT(*) FROM Customer_Orders WHERE order_status = 'Cancelled');
-- ? Dates of the orders that contain an above-average quantity of something, no repeats
SELECT DISTINCT T1.order_date FROM Customer_Orders AS T1 JOIN Order_Items AS T2 ON T1.order_id = T2.order_id WHERE T2.order_quantity > (SELECT AVG(order_quantity) FROM Order_Items);
