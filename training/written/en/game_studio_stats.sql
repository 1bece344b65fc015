-- Video games: studios, titles, platforms, releases and player reviews.
CREATE TABLE studio (studio_id INTEGER PRIMARY KEY, studio TEXT, country TEXT, staff INTEGER, founded INTEGER, closed INTEGER);
CREATE TABLE game (game_id INTEGER PRIMARY KEY, title TEXT, studio_id INTEGER REFERENCES studio(studio_id), genre TEXT, age_rating INTEGER, multiplayer INTEGER, sequel_of INTEGER REFERENCES game(game_id), dev_cost_mio REAL);
CREATE TABLE platform (plat_id INTEGER PRIMARY KEY, plat_name TEXT, maker TEXT, kind TEXT, launched INTEGER);
CREATE TABLE release (game_id INTEGER REFERENCES game(game_id), plat_id INTEGER REFERENCES platform(plat_id), rel_year INTEGER, price REAL, sold_k INTEGER, PRIMARY KEY (game_id, plat_id));
CREATE TABLE review (rev_id INTEGER PRIMARY KEY, game_id INTEGER REFERENCES game(game_id), author TEXT, score INTEGER, hours_played REAL, recommends TEXT);
INSERT INTO studio VALUES (1,'Iron Lantern','Canada',320,2004,NULL),(2,'Mossy Cat','Sweden',14,2016,NULL),(3,'Hexagon East','Japan',850,1989,NULL),(4,'Blue Parrot Soft','United Kingdom',45,1996,2011),(5,'Two Desks','Poland',2,2021,NULL);
INSERT INTO game VALUES (1,'Ashfall','1','role-playing',16,0,NULL,38),(2,'Ashfall II',1,'role-playing',18,0,1,74),(3,'Tiny Harbour',2,'simulation',0,0,NULL,0.9),(4,'Rally Kings',4,'racing',0,1,NULL,3.5),(5,'Dragon Ledger',3,'role-playing',12,1,NULL,52),(6,'Turbo Turnips',2,'party',6,1,NULL,1.4),(7,'Rally Kings 99',4,'racing',0,1,4,4.1),(8,'Silent Mile',5,'horror',18,0,NULL,0.1);
INSERT INTO platform VALUES (1,'PC',NULL,'computer',NULL),(2,'Playbox 4','Omni','console',2013),(3,'Pocket Duo','Kento','handheld',2017),(4,'Playbox 5','Omni','console',2020),(5,'Visor One','Omni','headset',2023);
INSERT INTO release VALUES (1,1,2015,49.99,2100),(1,2,2015,59.99,3400),(2,1,2021,59.99,1800),(2,4,2021,69.99,4100),(3,1,2019,19.99,650),(3,3,2020,24.99,1250),(4,1,1997,39.99,300),(5,2,2018,59.99,2900),(5,4,2021,69.99,1500),(6,3,2022,29.99,480),(7,1,1999,39.99,210),(8,1,2023,0,75);
INSERT INTO review VALUES (1,1,'nightowl',9,88.5,'Y'),(2,2,'nightowl',6,41,'N'),(3,3,'harbourmaster',10,310,'Y'),(4,5,'scrooge77',7,52.5,'Y'),(5,6,'granny_p',8,12,'Y'),(6,8,'nightowl',4,1.5,'N'),(7,2,'kestrel',8,66,'Y'),(8,8,'boo',9,3,'Y'),(9,3,'granny_p',9,74,'Y');

-- ? Which studios have shut down?
-- ? closed developers
SELECT studio FROM studio WHERE closed IS NOT NULL;
-- ? Who made Tiny Harbour?
-- ? developer of Tiny Harbour
SELECT studio.studio FROM studio JOIN game ON game.studio_id = studio.studio_id WHERE game.title = 'Tiny Harbour';
-- ? Which is the smallest studio by number of people?
SELECT studio FROM studio ORDER BY staff LIMIT 1;
-- ? Which games can I play with friends?
-- ? multiplayer titles
SELECT title FROM game WHERE multiplayer = 1;
-- ? My daughter is 12. Which games are rated for age 12 or younger?
SELECT title FROM game WHERE age_rating <= 12;
-- ? Which games are sequels?
-- ? titles that continue an earlier game
SELECT title FROM game WHERE sequel_of IS NOT NULL;
-- ? What is the sequel of Ashfall called?
SELECT s.title FROM game s JOIN game o ON o.game_id = s.sequel_of WHERE o.title = 'Ashfall';
-- ? Show each sequel together with the game before it.
-- ? sequels and their predecessors
SELECT s.title, o.title FROM game s JOIN game o ON o.game_id = s.sequel_of;
-- ? On what can I play Dragon Ledger?
-- ? platforms of Dragon Ledger
SELECT platform.plat_name FROM platform JOIN release ON release.plat_id = platform.plat_id JOIN game ON game.game_id = release.game_id WHERE game.title = 'Dragon Ledger';
-- ? Which platform still has no games?
-- ? platforms without any release
SELECT plat_name FROM platform WHERE plat_id NOT IN (SELECT plat_id FROM release);
-- ? How many copies did each game sell over all platforms, in thousands? Bestseller first.
SELECT game.title, SUM(release.sold_k) FROM release JOIN game ON game.game_id = release.game_id GROUP BY game.game_id ORDER BY SUM(release.sold_k) DESC;
-- ? Which games sold more than 4000 thousand copies in all?
-- ? titles over 4000 (thousands) across platforms
SELECT game.title FROM release JOIN game ON game.game_id = release.game_id GROUP BY game.game_id HAVING SUM(release.sold_k) > 4000;
-- ? Which game is free?
-- ? games that cost nothing, price 0
SELECT game.title FROM game JOIN release ON release.game_id = game.game_id WHERE release.price = 0;
-- ? What did Ashfall II turn over on each platform? Platform and price times copies.
SELECT platform.plat_name, release.price * release.sold_k FROM release JOIN platform ON platform.plat_id = release.plat_id JOIN game ON game.game_id = release.game_id WHERE game.title = 'Ashfall II';
-- ? Which games run on both PC and Playbox 4?
-- ? titles out for PC as well as Playbox 4
SELECT game.title FROM game JOIN release ON release.game_id = game.game_id JOIN platform ON platform.plat_id = release.plat_id WHERE platform.plat_name = 'PC' INTERSECT SELECT game.title FROM game JOIN release ON release.game_id = game.game_id JOIN platform ON platform.plat_id = release.plat_id WHERE platform.plat_name = 'Playbox 4';
-- ? Most expensive production of all?
SELECT title FROM game ORDER BY dev_cost_mio DESC LIMIT 1;
-- ? What did the games of Mossy Cat cost to develop, taken together?
-- ? Mossy Cat: total development cost
SELECT SUM(game.dev_cost_mio) FROM game JOIN studio ON studio.studio_id = game.studio_id WHERE studio.studio = 'Mossy Cat';
-- ? How many games does each genre have?
SELECT genre, COUNT(*) FROM game GROUP BY genre;
-- ? Which platforms are by Omni, oldest first?
-- ? Omni's hardware by year of launch
SELECT plat_name FROM platform WHERE maker = 'Omni' ORDER BY launched;
-- ? What do players think of Tiny Harbour on average?
-- ? mean score for Tiny Harbour
SELECT AVG(review.score) FROM review JOIN game ON game.game_id = review.game_id WHERE game.title = 'Tiny Harbour';
-- ? Which games has somebody advised against? Those where the reviewer doesn't recommend it, each once.
SELECT DISTINCT game.title FROM game JOIN review ON review.game_id = game.game_id WHERE review.recommends = 'N';
-- ? Who has written more than one review?
-- ? busy reviewers
SELECT author FROM review GROUP BY author HAVING COUNT(*) > 1;
-- ? Which games has nobody reviewed?
SELECT title FROM game WHERE game_id NOT IN (SELECT game_id FROM review);
-- ? Who has sunk the most hours into one game, and into which? Author and title.
SELECT review.author, game.title FROM review JOIN game ON game.game_id = review.game_id ORDER BY review.hours_played DESC LIMIT 1;
-- ? Which reviews gave a better score than the average? Author and score.
-- ? author and score of above-average reviews
SELECT author, score FROM review WHERE score > (SELECT AVG(score) FROM review);
-- ? How long was Blue Parrot Soft in business?
-- ? years from the founding to the end of Blue Parrot Soft
SELECT closed - founded FROM studio WHERE studio = 'Blue Parrot Soft';
-- ? Games released between 2018 and 2021, no doubles
SELECT DISTINCT game.title FROM game JOIN release ON release.game_id = game.game_id WHERE release.rel_year BETWEEN 2018 AND 2021;
-- ? Which studios from Sweden or Japan are listed? Countries Sweden, Japan.
SELECT studio FROM studio WHERE country IN ('Sweden', 'Japan');
-- ? Cheapest and dearest price on Pocket Duo
-- ? price range on the Pocket Duo, lowest then highest
SELECT MIN(release.price), MAX(release.price) FROM release JOIN platform ON platform.plat_id = release.plat_id WHERE platform.plat_name = 'Pocket Duo';
-- ? Which genres include games for adults only? Rating 18.
SELECT DISTINCT genre FROM game WHERE age_rating = 18;
