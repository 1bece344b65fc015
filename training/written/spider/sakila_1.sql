-- sakila_1

-- ? Which films run longer than 180 minutes?
-- ? titles of films over 180 minutes
SELECT title FROM film WHERE length > 180;
-- ? In which films does Nick Wahlberg play?
-- ? filmography of NICK WAHLBERG, titles in alphabetical order
SELECT T3.title FROM actor AS T1 JOIN film_actor AS T2 ON T1.actor_id = T2.actor_id JOIN film AS T3 ON T2.film_id = T3.film_id WHERE T1.first_name = 'NICK' AND T1.last_name = 'WAHLBERG' ORDER BY T3.title;
-- ? What are the five most expensive films to replace?
SELECT title FROM film ORDER BY replacement_cost DESC LIMIT 5;
-- ? Who appears in ACADEMY DINOSAUR?
-- ? first and last names of the cast of Academy Dinosaur
SELECT T1.first_name, T1.last_name FROM actor AS T1 JOIN film_actor AS T2 ON T1.actor_id = T2.actor_id JOIN film AS T3 ON T2.film_id = T3.film_id WHERE T3.title = 'ACADEMY DINOSAUR';
-- ? Email addresses of customers at store 2 who are no longer active
SELECT email FROM customer WHERE store_id = 2 AND active = 0;
-- ? How long are films on average in each rating class?
-- ? mean running time by rating
SELECT rating, AVG(length) FROM film GROUP BY rating;
-- ? Which films do we not have a single copy of?
-- ? titles that are not in the inventory
SELECT title FROM film WHERE film_id NOT IN (SELECT film_id FROM inventory);
-- ? Which countries have more than 20 cities listed?
SELECT T2.country FROM city AS T1 JOIN country AS T2 ON T1.country_id = T2.country_id GROUP BY T2.country HAVING COUNT(*) > 20;
-- ? Titles of all films in the Animation category rated G
-- ? animation films with rating G
SELECT T1.title FROM film AS T1 JOIN film_category AS T2 ON T1.film_id = T2.film_id JOIN category AS T3 ON T2.category_id = T3.category_id WHERE T3.name = 'Animation' AND T1.rating = 'G';
-- ? What has Mary Smith paid us in total?
SELECT SUM(T2.amount) FROM customer AS T1 JOIN payment AS T2 ON T1.customer_id = T2.customer_id WHERE T1.first_name = 'MARY' AND T1.last_name = 'SMITH';
-- ? How many films cost more to rent than the average film?
-- ? number of films with an above-average rental rate
SELECT COUNT(*) FROM film WHERE rental_rate > (SELECT AVG(rental_rate) FROM film);
-- ? How many rentals have not come back yet?
SELECT COUNT(*) FROM rental WHERE return_date IS NULL;
-- ? By how much does the number of customers of store 1 exceed that of store 2?
-- ? How many more customers belong to store 1 than to store 2?
SELECT (SELECT COUNT(*) FROM customer WHERE store_id = 1) - (SELECT COUNT(*) FROM customer WHERE store_id = 2);
-- ? Which first names do we find among both actors and customers?
SELECT first_name FROM actor INTERSECT SELECT first_name FROM customer;
-- ? Which category has the longest films on average?
-- ? genre with the highest average running time
SELECT T3.name FROM film AS T1 JOIN film_category AS T2 ON T1.film_id = T2.film_id JOIN category AS T3 ON T2.category_id = T3.category_id GROUP BY T3.name ORDER BY AVG(T1.length) DESC LIMIT 1;
