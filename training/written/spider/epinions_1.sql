-- epinions_1

-- ? How was the orange rated?
-- ? all ratings of the orange
SELECT T2.rating FROM item AS T1 JOIN review AS T2 ON T1.i_id = T2.i_id WHERE T1.title = 'orange';
-- ? List all items from A to Z.
SELECT title FROM item ORDER BY title;
-- ? Which reviews gave a rating between 5 and 7? Their ids.
-- ? review ids with ratings from 5 to 7
SELECT a_id FROM review WHERE rating BETWEEN 5 AND 7;
-- ? Users whose name starts with M
SELECT name FROM useracct WHERE name LIKE 'M%';
-- ? Whom does Helen trust, and how much?
-- ? names of users Helen trusts with the trust scores
SELECT T3.name, T2.trust FROM useracct AS T1 JOIN trust AS T2 ON T1.u_id = T2.source_u_id JOIN useracct AS T3 ON T2.target_u_id = T3.u_id WHERE T1.name = 'Helen';
-- ? Which user is trusted by the most people?
SELECT T1.name FROM useracct AS T1 JOIN trust AS T2 ON T1.u_id = T2.target_u_id GROUP BY T1.u_id ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Who trusts nobody?
-- ? names of users who never placed trust in anyone
SELECT name FROM useracct WHERE u_id NOT IN (SELECT source_u_id FROM trust);
-- ? Average rating given by each user
SELECT T1.name, AVG(T2.rating) FROM useracct AS T1 JOIN review AS T2 ON T1.u_id = T2.u_id GROUP BY T1.u_id;
-- ? Items reviewed at least 2 times
-- ? titles with 2 or more reviews
SELECT T1.title FROM item AS T1 JOIN review AS T2 ON T1.i_id = T2.i_id GROUP BY T1.i_id HAVING COUNT(*) >= 2;
-- ? How far apart are the best and the worst rating?
SELECT MAX(rating) - MIN(rating) FROM review;
-- ? What has Mark reviewed?
-- ? titles of the items Mark wrote about
SELECT T3.title FROM useracct AS T1 JOIN review AS T2 ON T1.u_id = T2.u_id JOIN item AS T3 ON T2.i_id = T3.i_id WHERE T1.name = 'Mark';
-- ? How many reviews gave the full 10?
SELECT COUNT(*) FROM review WHERE rating = 10;
-- ? Ids of users who trust someone but are trusted by no one themselves
-- ? user ids that give trust and never receive any
SELECT source_u_id FROM trust EXCEPT SELECT target_u_id FROM trust;
-- ? How many more items than reviews do we have?
SELECT (SELECT COUNT(*) FROM item) - (SELECT COUNT(*) FROM review);
-- ? Who trusts others more than average? Names and scores.
-- ? users who gave a trust score higher than the mean, with that score
SELECT T1.name, T2.trust FROM useracct AS T1 JOIN trust AS T2 ON T1.u_id = T2.source_u_id WHERE T2.trust > (SELECT AVG(trust) FROM trust);
