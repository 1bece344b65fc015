-- store_1

-- ? Which tracks are longer than 1000000 milliseconds?
-- ? names of tracks running over 1000000 ms
SELECT name FROM tracks WHERE milliseconds > 1000000;
-- ? Who is the General Manager?
SELECT first_name, last_name FROM employees WHERE title = 'General Manager';
-- ? Who is the boss of Jane Peacock?
-- ? first and last name of the person Jane Peacock reports to
SELECT T2.first_name, T2.last_name FROM employees AS T1 JOIN employees AS T2 ON T1.reports_to = T2.id WHERE T1.first_name = 'Jane' AND T1.last_name = 'Peacock';
-- ? Which customers belong to a company? Company and surname, sorted by company.
SELECT company, last_name FROM customers WHERE company IS NOT NULL ORDER BY company;
-- ? How many customers does each support rep look after?
-- ? number of clients per support employee, with the employee's full name
SELECT T1.first_name, T1.last_name, COUNT(*) FROM employees AS T1 JOIN customers AS T2 ON T1.id = T2.support_rep_id GROUP BY T1.id;
-- ? Which artists have no album?
-- ? bands we carry no album of
SELECT name FROM artists WHERE id NOT IN (SELECT artist_id FROM albums);
-- ? What is the average track length in milliseconds in each genre?
SELECT T1.name, AVG(T2.milliseconds) FROM genres AS T1 JOIN tracks AS T2 ON T1.id = T2.genre_id GROUP BY T1.id;
-- ? Which tracks has nobody ever bought?
-- ? songs that were never sold
SELECT name FROM tracks WHERE id NOT IN (SELECT track_id FROM invoice_lines);
-- ? Biggest file among the tracks: name and composer
SELECT name, composer FROM tracks ORDER BY bytes DESC LIMIT 1;
-- ? Countries whose invoices add up to more than 100
-- ? billing countries with over 100 in turnover
SELECT billing_country FROM invoices GROUP BY billing_country HAVING SUM(total) > 100;
-- ? How many more Rock than Jazz tracks do we have?
SELECT (SELECT COUNT(*) FROM tracks AS T1 JOIN genres AS T2 ON T1.genre_id = T2.id WHERE T2.name = 'Rock') - (SELECT COUNT(*) FROM tracks AS T1 JOIN genres AS T2 ON T1.genre_id = T2.id WHERE T2.name = 'Jazz');
-- ? Which invoices were above the average amount? Date and total, largest first.
SELECT invoice_date, total FROM invoices WHERE total > (SELECT AVG(total) FROM invoices) ORDER BY total DESC;
-- ? In which countries do we have both customers and employees?
-- ? countries where customers as well as staff live
SELECT country FROM customers INTERSECT SELECT country FROM employees;
-- ? Total revenue by media type, quantity times unit price
SELECT T3.name, SUM(T1.quantity * T1.unit_price) FROM invoice_lines AS T1 JOIN tracks AS T2 ON T1.track_id = T2.id JOIN media_types AS T3 ON T2.media_type_id = T3.id GROUP BY T3.id;
-- ? Tracks on the album Restless and Wild with their lengths
-- ? songs and durations on Restless and Wild
SELECT T1.name, T1.milliseconds FROM tracks AS T1 JOIN albums AS T2 ON T1.album_id = T2.id WHERE T2.title = 'Restless and Wild';
