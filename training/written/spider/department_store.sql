-- department_store

-- ? What does it cost to buy yellow jeans?
-- ? Price of the yellow jeans
SELECT product_price FROM Products WHERE product_name = 'yellow jeans';
-- ? Hardware over 500, cheapest first: name and price
SELECT product_name, product_price FROM Products WHERE product_type_code = 'Hardware' AND product_price > 500 ORDER BY product_price;
-- ? Which phone number can I call Tesco on?
-- ? Tesco's phone number
SELECT supplier_phone FROM Suppliers WHERE supplier_name = 'Tesco';
-- ? How many orders are there in each status, commonest first?
SELECT order_status_code, COUNT(*) FROM Customer_Orders GROUP BY order_status_code ORDER BY COUNT(*) DESC;
-- ? When was the last order placed?
-- ? Date of the most recent customer order
SELECT MAX(order_date) FROM Customer_Orders;
-- ? Who pays with a credit card? Customer names in alphabetical order.
SELECT customer_name FROM Customers WHERE payment_method_code = 'Credit Card' ORDER BY customer_name;
-- ? Which customers have completed orders? Each name once.
-- ? Distinct names of customers with an order that is Completed
SELECT DISTINCT T1.customer_name FROM Customers AS T1 JOIN Customer_Orders AS T2 ON T1.customer_id = T2.customer_id WHERE T2.order_status_code = 'Completed';
-- ? What has supplier Lidl delivered, and for what total value? Product name first.
SELECT T2.product_name, T1.total_value_purchased FROM Product_Suppliers AS T1 JOIN Products AS T2 ON T1.product_id = T2.product_id JOIN Suppliers AS T3 ON T1.supplier_id = T3.supplier_id WHERE T3.supplier_name = 'Lidl';
-- ? Value purchased from every supplier, by name, highest total first
-- ? How much did we buy from each supplier in total value? Largest on top.
SELECT T1.supplier_name, SUM(T2.total_value_purchased) FROM Suppliers AS T1 JOIN Product_Suppliers AS T2 ON T1.supplier_id = T2.supplier_id GROUP BY T1.supplier_name ORDER BY SUM(T2.total_value_purchased) DESC;
-- ? Who on the staff works in marketing?
-- ? Names of the staff assigned to the marketing department
SELECT T1.staff_name FROM Staff AS T1 JOIN Staff_Department_Assignments AS T2 ON T1.staff_id = T2.staff_id JOIN Departments AS T3 ON T2.department_id = T3.department_id WHERE T3.department_name = 'marketing';
-- ? Which products has nobody ordered? Names.
-- ? Names of the products without an order
SELECT product_name FROM Products WHERE product_id NOT IN (SELECT product_id FROM Order_Items);
-- ? Job titles held in more than 3 assignments, with the number
SELECT job_title_code, COUNT(*) FROM Staff_Department_Assignments GROUP BY job_title_code HAVING COUNT(*) > 3;
-- ? How many more clothes than hardware products do we offer?
-- ? Clothes minus hardware, counting products
SELECT (SELECT COUNT(*) FROM Products WHERE product_type_code = 'Clothes') - (SELECT COUNT(*) FROM Products WHERE product_type_code = 'Hardware');
-- ? Products that cost less than the average product
SELECT product_name FROM Products WHERE product_price < (SELECT AVG(product_price) FROM Products);
-- ? How many stores does every chain run? Chain name and number.
-- ? Number of department stores per chain
SELECT T1.dept_store_chain_name, COUNT(*) FROM Department_Store_Chain AS T1 JOIN Department_Stores AS T2 ON T1.dept_store_chain_id = T2.dept_store_chain_id GROUP BY T1.dept_store_chain_name;
