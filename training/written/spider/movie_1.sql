-- movie_1

-- ? When did The Sound of Music come out?
-- ? year of The Sound of Music
SELECT year FROM Movie WHERE title = 'The Sound of Music';
-- ? Which films are from the years 1970 to 1990, oldest first?
SELECT title FROM Movie WHERE year BETWEEN 1970 AND 1990 ORDER BY year;
-- ? What did George Lucas direct?
-- ? films by George Lucas
SELECT title FROM Movie WHERE director = 'George Lucas';
-- ? For which films do we not know the director?
-- ? movies without any director given
SELECT title FROM Movie WHERE director IS NULL;
-- ? Who reviewed Star Wars or Avatar? Each name once.
SELECT DISTINCT T1.name FROM Reviewer AS T1 JOIN Rating AS T2 ON T1.rID = T2.rID JOIN Movie AS T3 ON T2.mID = T3.mID WHERE T3.title = 'Star Wars' OR T3.title = 'Avatar';
-- ? How many stars did Sarah Martinez give to Gone with the Wind?
-- ? Sarah Martinez's ratings for Gone with the Wind
SELECT T2.stars FROM Reviewer AS T1 JOIN Rating AS T2 ON T1.rID = T2.rID JOIN Movie AS T3 ON T2.mID = T3.mID WHERE T1.name = 'Sarah Martinez' AND T3.title = 'Gone with the Wind';
-- ? Which films got a 2 from someone?
SELECT DISTINCT T1.title FROM Movie AS T1 JOIN Rating AS T2 ON T1.mID = T2.mID WHERE T2.stars = 2;
-- ? How many ratings were given for each number of stars?
-- ? count of ratings per star level
SELECT stars, COUNT(*) FROM Rating GROUP BY stars;
-- ? How far apart are the best and the worst rating of each film?
-- ? title with the gap between its highest and lowest stars
SELECT T1.title, MAX(T2.stars) - MIN(T2.stars) FROM Movie AS T1 JOIN Rating AS T2 ON T1.mID = T2.mID GROUP BY T1.title;
-- ? How many years lie between the oldest and the newest movie?
SELECT MAX(year) - MIN(year) FROM Movie;
-- ? Which films have more stars on average than ratings overall?
-- ? titles whose mean stars beat the mean of all ratings
SELECT T1.title FROM Movie AS T1 JOIN Rating AS T2 ON T1.mID = T2.mID GROUP BY T1.title HAVING AVG(T2.stars) > (SELECT AVG(stars) FROM Rating);
-- ? Which reviewers have never given 5 stars?
SELECT name FROM Reviewer WHERE rID NOT IN (SELECT rID FROM Rating WHERE stars = 5);
-- ? How many more stars on average do films from before 1980 get than films from after 1980?
SELECT (SELECT AVG(T2.stars) FROM Movie AS T1 JOIN Rating AS T2 ON T1.mID = T2.mID WHERE T1.year < 1980) - (SELECT AVG(T2.stars) FROM Movie AS T1 JOIN Rating AS T2 ON T1.mID = T2.mID WHERE T1.year > 1980);
-- ? Who wrote the latest review, and when?
-- ? reviewer and date of the most recent rating
SELECT T1.name, T2.ratingDate FROM Reviewer AS T1 JOIN Rating AS T2 ON T1.rID = T2.rID ORDER BY T2.ratingDate DESC LIMIT 1;
-- ? Which films were rated on 2011-01-22?
SELECT T1.title FROM Movie AS T1 JOIN Rating AS T2 ON T1.mID = T2.mID WHERE T2.ratingDate = '2011-01-22';
