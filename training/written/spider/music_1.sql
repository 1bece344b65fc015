-- music_1

-- ? Which women are on our artist list, and where are they from?
-- ? name and country of the female artists
SELECT artist_name, country FROM artist WHERE gender = 'Female';
-- ? Which genre has the best rating?
SELECT g_name FROM genre ORDER BY rating DESC LIMIT 1;
-- ? Where is folk most popular?
-- ? In what places do people like folk best?
SELECT most_popular_in FROM genre WHERE g_name = 'folk';
-- ? What kind of music does Farida like best?
SELECT preferred_genre FROM artist WHERE artist_name = 'Farida';
-- ? Titles and singers of all songs rated better than 6, best first
-- ? Show me songs with a rating over 6 and who sings them, from the highest rating down.
SELECT song_name, artist_name FROM song WHERE rating > 6 ORDER BY rating DESC;
-- ? How long is My love and in what format do we have it?
SELECT T1.duration, T1.formats FROM files AS T1 JOIN song AS T2 ON T1.f_id = T2.f_id WHERE T2.song_name = 'My love';
-- ? Which songs score higher than their genre does?
-- ? titles whose own rating beats the rating of the genre they belong to
SELECT T1.song_name FROM song AS T1 JOIN genre AS T2 ON T1.genre_is = T2.g_name WHERE T1.rating > T2.rating;
-- ? Which countries have more than one song in the collection?
SELECT country FROM song GROUP BY country HAVING COUNT(*) > 1;
-- ? Which songs are better rated than the average song?
-- ? songs with an above-average rating
SELECT song_name FROM song WHERE rating > (SELECT AVG(rating) FROM song);
-- ? Who has never recorded anything in English?
-- ? Artists without any English song
SELECT artist_name FROM artist WHERE artist_name NOT IN (SELECT artist_name FROM song WHERE languages = 'english');
-- ? Average resolution of the songs for each file format
SELECT T1.formats, AVG(T2.resolution) FROM files AS T1 JOIN song AS T2 ON T1.f_id = T2.f_id GROUP BY T1.formats;
-- ? How many more songs are there in Bangla than in English?
-- ? By how many do the bangla songs outnumber the english ones?
SELECT (SELECT COUNT(*) FROM song WHERE languages = 'bangla') - (SELECT COUNT(*) FROM song WHERE languages = 'english');
-- ? What are the songs by male singers called, alphabetically?
SELECT T2.song_name FROM artist AS T1 JOIN song AS T2 ON T1.artist_name = T2.artist_name WHERE T1.gender = 'Male' ORDER BY T2.song_name;
-- ? Who sings in the genre they like best?
-- ? artists with a song in their own preferred genre
SELECT T1.artist_name FROM artist AS T1 JOIN song AS T2 ON T1.artist_name = T2.artist_name WHERE T1.preferred_genre = T2.genre_is;
-- ? How far apart are the sharpest and the least sharp resolution?
SELECT MAX(resolution) - MIN(resolution) FROM song;
