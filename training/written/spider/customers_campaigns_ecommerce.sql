-- customers_campaigns_ecommerce

-- ? Which electronics do we sell?
-- ? Distinct names of our electronics products
SELECT DISTINCT product_name FROM Products WHERE product_category = 'Electronics';
-- ? How many customers pay by each method?
SELECT payment_method, COUNT(*) FROM Customers GROUP BY payment_method;
-- ? Which orders were sent with FedEx and how much was the shipping? Cheapest shipping first.
-- ? Ids and shipping charges of the FedEx orders, from low to high
SELECT order_id, order_shipping_charges FROM Customer_Orders WHERE shipping_method_code = 'FedEx' ORDER BY order_shipping_charges;
-- ? Email and phone of customer Gage
SELECT customer_email, customer_phone FROM Customers WHERE customer_name = 'Gage';
-- ? Names of the mailshots for clothes
-- ? Which mailshots advertised clothes?
SELECT mailshot_name FROM Mailshot_Campaigns WHERE product_category = 'clothes';
-- ? Which campaigns started before 2017-12-31?
SELECT mailshot_name FROM Mailshot_Campaigns WHERE mailshot_start_date < '2017-12-31';
-- ? What's the highest and what's the average shipping charge?
-- ? Maximum and mean of the shipping charges
SELECT MAX(order_shipping_charges), AVG(order_shipping_charges) FROM Customer_Orders;
-- ? Which customers have a cancelled order? Each name once.
-- ? Distinct names of the customers with cancelled orders
SELECT DISTINCT T1.customer_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id WHERE T2.order_status_code = 'Cancelled';
-- ? How many pieces of each product were ordered, best seller first?
SELECT T1.product_name, SUM(T2.item_order_quantity) FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_name ORDER BY SUM(T2.item_order_quantity) DESC;
-- ? Which customers never ordered anything?
-- ? Customer names without an order
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Customer_Orders);
-- ? Customers with more than one order: name and total shipping charges
-- ? For everyone who ordered at least twice, the name and the sum of shipping charges
SELECT T1.customer_name, SUM(T2.order_shipping_charges) FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id GROUP BY T1.customer_id HAVING COUNT(*) > 1;
-- ? Names of the customers who use an office as an address
SELECT T1.customer_name FROM Customers AS T1 JOIN Customer_Addresses AS T2 ON T1.customer_id = T2.customer_id JOIN Premises AS T3 ON T2.premise_id = T3.premise_id WHERE T3.premises_type = 'Office';
-- ? How many more orders are paid than delivered?
-- ? Paid orders minus delivered orders
SELECT (SELECT COUNT(*) FROM Customer_Orders WHERE order_status_code = 'Paid') - (SELECT COUNT(*) FROM Customer_Orders WHERE order_status_code = 'Delivered');
-- ? Orders whose shipping was dearer than average, ids only
SELECT order_id FROM Customer_Orders WHERE order_shipping_charges > (SELECT AVG(order_shipping_charges) FROM Customer_Orders);
-- ? Which customers have a delivered as well as a cancelled order?
SELECT T1.customer_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id WHERE T2.order_status_code = 'Delivered' INTERSECT SELECT T1.customer_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id WHERE T2.order_status_code = 'Cancelled';
