-- tracking_orders

-- ? How many orders have already been shipped?
-- ? Count of orders in shipped state
SELECT COUNT(*) FROM Orders WHERE order_status = 'Shipped';
-- ? Which order items have been cancelled? Their ids please.
SELECT order_item_id FROM Order_Items WHERE order_item_status = 'Cancel';
-- ? What does invoice 3 say and when was it written?
-- ? Details and date of invoice no. 3
SELECT invoice_details, invoice_date FROM Invoices WHERE invoice_number = 3;
-- ? tracking numbers of everything sent out before 1990-01-01, earliest shipment first
SELECT shipment_tracking_number FROM Shipments WHERE shipment_date < '1990-01-01' ORDER BY shipment_date;
-- ? How many orders are there in each status?
-- ? Split the order count by status
SELECT order_status, COUNT(*) FROM Orders GROUP BY order_status;
-- ? When was the very first shipment and when the last one?
SELECT MIN(shipment_date), MAX(shipment_date) FROM Shipments;
-- ? Which customers never ordered anything?
-- ? Names of customers without a single order
SELECT customer_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Orders);
-- ? Who placed the most recent order? Just the customer's name.
SELECT T1.customer_name FROM Customers AS T1 JOIN Orders AS T2 ON T1.customer_id = T2.customer_id ORDER BY T2.date_order_placed DESC LIMIT 1;
-- ? Which orders have not been sent out yet, that is, have no shipment? Give the order numbers.
-- ? Order ids without any shipment
SELECT order_id FROM Orders EXCEPT SELECT order_id FROM Shipments;
-- ? For each tracking number, on what date was its invoice issued?
SELECT T1.shipment_tracking_number, T2.invoice_date FROM Shipments AS T1 JOIN Invoices AS T2 ON T1.invoice_number = T2.invoice_number;
-- ? How many items were ordered per kind of product name? Most wanted first.
-- ? Ranking of product names by number of order items, highest first
SELECT T1.product_name, COUNT(*) FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_name ORDER BY COUNT(*) DESC;
-- ? Which shipments contain more than one item? Shipment ids.
SELECT shipment_id FROM Shipment_Items GROUP BY shipment_id HAVING COUNT(*) > 1;
-- ? How many more order items are paid than cancelled?
-- ? Paid items minus cancelled items
SELECT (SELECT COUNT(*) FROM Order_Items WHERE order_item_status = 'Payed') - (SELECT COUNT(*) FROM Order_Items WHERE order_item_status = 'Cancel');
-- ? Which product names have both paid and cancelled items?
SELECT T1.product_name FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id WHERE T2.order_item_status = 'Payed' INTERSECT SELECT T1.product_name FROM Products AS T1 JOIN Order_Items AS T2 ON T1.product_id = T2.product_id WHERE T2.order_item_status = 'Cancel';
-- ? Shipment dates for the orders of customer George
-- ? When did we send George's orders?
SELECT T3.shipment_date FROM Customers AS T1 JOIN Orders AS T2 ON T1.customer_id = T2.customer_id JOIN Shipments AS T3 ON T2.order_id = T3.order_id WHERE T1.customer_name = 'George';
