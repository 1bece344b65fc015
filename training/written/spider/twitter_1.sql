-- twitter_1

-- ? Which users have more than 100000 followers?
-- ? names of everyone with over 100000 followers
SELECT name FROM user_profiles WHERE followers > 100000;
-- ? What's Iron Man's email address?
SELECT email FROM user_profiles WHERE name = 'Iron Man';
-- ? What was the latest tweet and when was it posted?
-- ? text and date of the newest tweet
SELECT text, createdate FROM tweets ORDER BY createdate DESC LIMIT 1;
-- ? Top 3 users by followers
SELECT name FROM user_profiles ORDER BY followers DESC LIMIT 3;
-- ? How many tweets did each user write? Also show those people's number of followers.
SELECT T1.name, COUNT(*), T1.followers FROM user_profiles AS T1 JOIN tweets AS T2 ON T1.uid = T2.uid GROUP BY T1.uid;
-- ? Who doesn't follow anybody?
-- ? names of users who follow no one
SELECT name FROM user_profiles WHERE uid NOT IN (SELECT f2 FROM follows);
-- ? Which users both tweet and follow somebody? User ids will do.
SELECT uid FROM tweets INTERSECT SELECT f2 FROM follows;
-- ? When did Iron Man tweet?
-- ? dates of Iron Man's tweets
SELECT T2.createdate FROM tweets AS T2 JOIN user_profiles AS T1 ON T1.uid = T2.uid WHERE T1.name = 'Iron Man';
-- ? How many users sit in each partition?
SELECT partitionid, COUNT(*) FROM user_profiles GROUP BY partitionid;
-- ? Whose follower count is below average?
-- ? users with fewer followers than the average user
SELECT name FROM user_profiles WHERE followers < (SELECT AVG(followers) FROM user_profiles);
-- ? By how much do Iron Man's followers outnumber Mary's?
-- ? difference in followers between Iron Man and Mary
SELECT (SELECT followers FROM user_profiles WHERE name = 'Iron Man') - (SELECT followers FROM user_profiles WHERE name = 'Mary');
-- ? Who does Mary follow?
SELECT T3.name FROM user_profiles AS T1 JOIN follows AS T2 ON T1.uid = T2.f2 JOIN user_profiles AS T3 ON T2.f1 = T3.uid WHERE T1.name = 'Mary';
-- ? Which tweets mention my company?
-- ? tweets with the words my company in them
SELECT text FROM tweets WHERE text LIKE '%my company%';
-- ? Which users follow at least 2 others?
SELECT T1.name FROM user_profiles AS T1 JOIN follows AS T2 ON T1.uid = T2.f2 GROUP BY T1.uid HAVING COUNT(*) >= 2;
-- ? Tweets by people with more than 1000 followers, oldest tweet first
SELECT T2.text FROM tweets AS T2 JOIN user_profiles AS T1 ON T1.uid = T2.uid WHERE T1.followers > 1000 ORDER BY T2.createdate;
