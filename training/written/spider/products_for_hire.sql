-- products_for_hire

-- ? Which customers are bad?
-- ? first and last names of the bad customers
SELECT first_name, last_name FROM Customers WHERE good_or_bad_customer = 'bad';
-- ? What does it cost per day to hire DVD collection A?
SELECT daily_hire_cost FROM Products_for_Hire WHERE product_name = 'DVD collection A';
-- ? Products under 30 a day, cheapest first
-- ? Which products can be hired for less than 30 a day, in ascending order of price?
SELECT product_name FROM Products_for_Hire WHERE daily_hire_cost < 30 ORDER BY daily_hire_cost;
-- ? How many bookings are confirmed and how many provisional?
SELECT booking_status_code, COUNT(*) FROM Bookings GROUP BY booking_status_code;
-- ? Which payments by check are short, that is less was paid than was due?
-- ? ids of Check payments in which the amount paid is below the amount due
SELECT payment_id FROM Payments WHERE payment_type_code = 'Check' AND amount_paid < amount_due;
-- ? What did Rosalee Kessler pay altogether?
-- ? total of the payments of the customer Rosalee Kessler
SELECT SUM(T2.amount_paid) FROM Customers AS T1 JOIN Payments AS T2 ON T1.customer_id = T2.customer_id WHERE T1.first_name = 'Rosalee' AND T1.last_name = 'Kessler';
-- ? Which customers have never booked anything? First and last name.
-- ? customers without a booking, full name
SELECT first_name, last_name FROM Customers WHERE customer_id NOT IN (SELECT customer_id FROM Bookings);
-- ? How often was each product booked? Name and number of bookings, most popular first.
SELECT T1.product_name, COUNT(*) FROM Products_for_Hire AS T1 JOIN Products_Booked AS T2 ON T1.product_id = T2.product_id GROUP BY T1.product_name ORDER BY COUNT(*) DESC;
-- ? Which payment types bring in more than 1000 in total?
-- ? kinds of payment with over 1000 paid altogether
SELECT payment_type_code FROM Payments GROUP BY payment_type_code HAVING SUM(amount_paid) > 1000;
-- ? Which customer was the first to join us? First and last name.
SELECT first_name, last_name FROM Customers ORDER BY date_became_customer LIMIT 1;
-- ? How much is left of each booking once the discount is off? Booking number and payable minus discount.
-- ? id of each booking with its amount payable less the discount
SELECT booking_id, amount_payable - amount_of_discount FROM Bookings;
-- ? How many coupons are worth more than the average coupon?
SELECT COUNT(*) FROM Discount_Coupons WHERE coupon_amount > (SELECT AVG(coupon_amount) FROM Discount_Coupons);
-- ? How many more good customers than bad ones do we have?
-- ? number of good customers minus number of bad customers
SELECT (SELECT COUNT(*) FROM Customers WHERE good_or_bad_customer = 'good') - (SELECT COUNT(*) FROM Customers WHERE good_or_bad_customer = 'bad');
-- ? Which customers have something outstanding above 60? Last names and the amount, largest first.
SELECT T1.last_name, T2.amount_outstanding FROM Customers AS T1 JOIN Bookings AS T2 ON T1.customer_id = T2.customer_id WHERE T2.amount_outstanding > 60 ORDER BY T2.amount_outstanding DESC;
-- ? Which coupons has no customer got?
-- ? ids of coupons nobody holds
SELECT coupon_id FROM Discount_Coupons WHERE coupon_id NOT IN (SELECT coupon_id FROM Customers);
