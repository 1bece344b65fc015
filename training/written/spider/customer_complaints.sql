-- customer_complaints

-- ? Which complaints are still open? Complaint ids.
-- ? Ids of the open complaints
SELECT complaint_id FROM Complaints WHERE complaint_status_code = 'Open';
-- ? What does a keyboard cost?
SELECT product_price FROM Products WHERE product_name = 'Keyboard';
-- ? Products under 30, cheapest first, with prices
-- ? Which products cost less than 30? Name and price from cheap to expensive.
SELECT product_name, product_price FROM Products WHERE product_price < 30 ORDER BY product_price;
-- ? In which cities do the customers live who default on payments? (Defaults on payments)
SELECT town_city FROM Customers WHERE customer_type_code = 'Defaults on payments';
-- ? Which hardware do we sell?
-- ? Names of the hardware products
SELECT product_name FROM Products WHERE product_category_code = 'Hardware';
-- ? Phone number of our colleague Lucie Lowe
SELECT phone_number FROM Staff WHERE first_name = 'Lucie' AND last_name = 'Lowe';
-- ? How many complaints are there about unusable products? (Product Unusable)
-- ? Count of complaints of the type Product Unusable
SELECT COUNT(*) FROM Complaints WHERE complaint_type_code = 'Product Unusable';
-- ? Which products have complaints that are new? Each product once.
SELECT DISTINCT T1.product_name FROM Products AS T1 JOIN Complaints AS T2 ON T1.product_id = T2.product_id WHERE T2.complaint_status_code = 'New';
-- ? Emails of customers in Tennessee who complained that a product is unusable (Product Unusable)
-- ? Who from Tennessee filed a Product Unusable complaint? Email addresses.
SELECT T1.email_address FROM Customers AS T1 JOIN Complaints AS T2 ON T1.customer_id = T2.customer_id WHERE T1.state = 'Tennessee' AND T2.complaint_type_code = 'Product Unusable';
-- ? How many complaints did each staff member deal with? First name, last name and number, busiest first.
SELECT T1.first_name, T1.last_name, COUNT(*) FROM Staff AS T1 JOIN Complaints AS T2 ON T1.staff_id = T2.staff_id GROUP BY T1.staff_id ORDER BY COUNT(*) DESC;
-- ? Which staff have never handled a complaint? Last names.
-- ? Last names of the employees without any complaint
SELECT last_name FROM Staff WHERE staff_id NOT IN (SELECT staff_id FROM Complaints);
-- ? Which customers complained at least twice? Ids and the number of complaints.
-- ? Customer ids with two or more complaints, and how many
SELECT customer_id, COUNT(*) FROM Complaints GROUP BY customer_id HAVING COUNT(*) >= 2;
-- ? How many more complaints are closed than open?
SELECT (SELECT COUNT(*) FROM Complaints WHERE complaint_status_code = 'Closed') - (SELECT COUNT(*) FROM Complaints WHERE complaint_status_code = 'Open');
-- ? Products dearer than the average: names
-- ? Which products cost more than the average product?
SELECT product_name FROM Products WHERE product_price > (SELECT AVG(product_price) FROM Products);
-- ? Complaints per product category
SELECT T1.product_category_code, COUNT(*) FROM Products AS T1 JOIN Complaints AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_category_code;
