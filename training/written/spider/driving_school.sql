-- driving_school

-- ? Mobile numbers of our bad customers
-- ? What cell phone numbers do the customers marked Bad Customer have?
SELECT cell_mobile_phone_number FROM Customers WHERE customer_status_code = 'Bad Customer';
-- ? Who owes us the most money? First and last name.
-- ? First and last name of the customer with the largest outstanding amount
SELECT first_name, last_name FROM Customers ORDER BY amount_outstanding DESC LIMIT 1;
-- ? What does the cheapest lesson cost?
SELECT MIN(price) FROM Lessons;
-- ? Which lessons lasted at least 6 hours and cost less than 200? Give number and date.
SELECT lesson_id, lesson_date FROM Lessons WHERE lesson_time >= 6 AND price < 200;
-- ? Street addresses and zip codes in Georgia, by zip code
-- ? For addresses in the state of Georgia: first line and zip, ordered by zip
SELECT line_1_number_building, zip_postcode FROM Addresses WHERE state_province_county = 'Georgia' ORDER BY zip_postcode;
-- ? Nickname of the instructor who has been with us the longest, i.e. joined first
SELECT nickname FROM Staff ORDER BY date_joined_staff LIMIT 1;
-- ? How much money came in per payment method?
-- ? Total payments, split by credit card, direct debit and so on
SELECT payment_method_code, SUM(amount_payment) FROM Customer_Payments GROUP BY payment_method_code;
-- ? Which customers have never taken a lesson? First and last names.
-- ? Give the first and last names of customers without a single lesson
SELECT first_name, last_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Lessons);
-- ? Which customers have had lessons in the truck? Full names, no duplicates.
SELECT DISTINCT T1.first_name, T1.last_name FROM Customers AS T1 JOIN Lessons AS T2 ON T1.customer_id = T2.customer_id JOIN Vehicles AS T3 ON T2.vehicle_id = T3.vehicle_id WHERE T3.vehicle_details = 'Truck';
-- ? What was earned with completed lessons in each kind of vehicle?
-- ? per vehicle: sum of the prices of completed lessons
SELECT T1.vehicle_details, SUM(T2.price) FROM Vehicles AS T1 JOIN Lessons AS T2 ON T1.vehicle_id = T2.vehicle_id WHERE T2.lesson_status_code = 'Completed' GROUP BY T1.vehicle_details;
-- ? Which lessons were pricier than the average one? List their ids.
SELECT lesson_id FROM Lessons WHERE price > (SELECT AVG(price) FROM Lessons);
-- ? How many more lessons were completed than cancelled?
-- ? Completed lessons minus cancelled lessons
SELECT (SELECT COUNT(*) FROM Lessons WHERE lesson_status_code = 'Completed') - (SELECT COUNT(*) FROM Lessons WHERE lesson_status_code = 'Cancelled');
-- ? Which staff members taught two or more lessons, and how many? Last names.
-- ? Last name and number of lessons for every teacher with at least 2 lessons
SELECT T1.last_name, COUNT(*) FROM Staff AS T1 JOIN Lessons AS T2 ON T1.staff_id = T2.staff_id GROUP BY T1.staff_id HAVING COUNT(*) >= 2;
-- ? Show the five biggest payments with date and amount
SELECT datetime_payment, amount_payment FROM Customer_Payments ORDER BY amount_payment DESC LIMIT 5;
-- ? In which states do customers live but no staff?
SELECT T1.state_province_county FROM Addresses AS T1 JOIN Customers AS T2 ON T1.address_id = T2.customer_address_id EXCEPT SELECT T1.state_province_county FROM Addresses AS T1 JOIN Staff AS T2 ON T1.address_id = T2.staff_address_id;
