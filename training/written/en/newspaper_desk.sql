-- Newspaper: desks, journalists, articles and reader letters.
CREATE TABLE desk (desk_code TEXT PRIMARY KEY, desk_name TEXT, chief INTEGER, pages_daily INTEGER);
CREATE TABLE journalist (jour_id INTEGER PRIMARY KEY, byline TEXT, desk_code TEXT REFERENCES desk(desk_code), contract TEXT, started INTEGER, left_in INTEGER, fee_per_line REAL);
CREATE TABLE article (art_id INTEGER PRIMARY KEY, headline TEXT, jour_id INTEGER REFERENCES journalist(jour_id), desk_code TEXT REFERENCES desk(desk_code), published TEXT, lines INTEGER, front_page INTEGER, clicks INTEGER, paywall TEXT);
CREATE TABLE letter (let_id INTEGER PRIMARY KEY, art_id INTEGER REFERENCES article(art_id), sender TEXT, town TEXT, received TEXT, printed INTEGER, tone TEXT);
INSERT INTO desk VALUES ('POL','Politics',1,6),('SPO','Sport',3,8),('CUL','Culture',4,4),('LOC','Local news',2,10),('SCI','Science',NULL,1);
INSERT INTO journalist VALUES (1,'Nora Whitfield','POL','staff',2002,NULL,NULL),(2,'Bernard Oakes','LOC','staff',1995,NULL,NULL),(3,'Gina Ferraro','SPO','staff',2011,NULL,NULL),(4,'Theo Lang','CUL','staff',2008,NULL,NULL),(5,'Amy Sutcliffe','LOC','freelance',2018,NULL,1.2),(6,'Victor Hale','POL','freelance',2014,2022,1.6),(7,'Mei Tanaka','SCI','freelance',2020,NULL,1.4),(8,'Rory Blake','SPO','trainee',2023,NULL,NULL);
INSERT INTO article VALUES (1,'Council sells the old tram depot',2,'LOC','2023-10-02',95,1,18400,'N'),(2,'Why the bees came back',7,'SCI','2023-10-05',140,0,22150,'Y'),(3,'Minister under pressure after leak',1,'POL','2023-10-07',120,1,40300,'N'),(4,'Rovers lose at home again',3,'SPO','2023-10-08',70,0,12600,'N'),(5,'An opera without a hero',4,'CUL','2023-10-11',88,0,3900,'Y'),(6,'Bus lane divides Mill Street',5,'LOC','2023-10-14',60,0,9800,'N'),(7,'Youth team wins the cup',8,'SPO','2023-10-15',45,1,15200,'N'),(8,'Coalition talks: day five',1,'POL','2023-10-20',105,0,17700,'Y'),(9,'The last baker of Harbour Row',5,'LOC','2023-10-22',160,1,31900,'N');
INSERT INTO letter VALUES (1,1,'H. Mason','Belmar','2023-10-04',1,'angry'),(2,1,'Mrs Lyle','Belmar','2023-10-05',0,'angry'),(3,3,'P. Quist','Dornau','2023-10-09',1,'neutral'),(4,9,'Ellen Roe','Belmar','2023-10-24',1,'praise'),(5,9,'C. Dunn','Port Glas','2023-10-25',0,'praise'),(6,4,'H. Mason','Belmar','2023-10-10',0,'angry'),(7,6,'S. Kaur','Dornau','2023-10-16',1,'angry'),(8,NULL,'Anonymous',NULL,'2023-10-30',0,'neutral');

-- ? Which stories made the front page?
-- ? front page headlines
SELECT headline FROM article WHERE front_page = 1;
-- ? Which article was read most?
SELECT headline FROM article ORDER BY clicks DESC LIMIT 1;
-- ? Who wrote Why the bees came back?
-- ? author of the piece Why the bees came back
SELECT journalist.byline FROM journalist JOIN article ON article.jour_id = journalist.jour_id WHERE article.headline = 'Why the bees came back';
-- ? Who has left the paper?
SELECT byline FROM journalist WHERE left_in IS NOT NULL;
-- ? Which of our writers are freelance?
-- ? freelancers
SELECT byline FROM journalist WHERE contract = 'freelance';
-- ? Who is the head of Culture?
-- ? chief of the Culture desk
SELECT journalist.byline FROM journalist JOIN desk ON desk.chief = journalist.jour_id WHERE desk.desk_name = 'Culture';
-- ? Which desk is without a chief?
SELECT desk_name FROM desk WHERE chief IS NULL;
-- ? How many pages does the paper have per day?
-- ? total daily page count over all desks
SELECT SUM(pages_daily) FROM desk;
-- ? Which articles can you read without paying?
-- ? headlines outside the paywall
SELECT headline FROM article WHERE paywall = 'N';
-- ? How many articles did every journalist write? Name and number, most productive first.
SELECT journalist.byline, COUNT(*) FROM article JOIN journalist ON journalist.jour_id = article.jour_id GROUP BY journalist.jour_id ORDER BY COUNT(*) DESC;
-- ? Who wrote more than one article?
SELECT journalist.byline FROM article JOIN journalist ON journalist.jour_id = article.jour_id GROUP BY journalist.jour_id HAVING COUNT(*) > 1;
-- ? Who hasn't written anything?
-- ? journalists with no article to their name
SELECT byline FROM journalist WHERE jour_id NOT IN (SELECT jour_id FROM article);
-- ? What do we have to pay Amy Sutcliffe for each article? Headline and fee, lines times fee per line.
-- ? Amy Sutcliffe's fees by headline
SELECT article.headline, article.lines * journalist.fee_per_line FROM article JOIN journalist ON journalist.jour_id = article.jour_id WHERE journalist.byline = 'Amy Sutcliffe';
-- ? How many clicks does each section get on average? Give the name of the desk.
-- ? average clicks by desk name
SELECT desk.desk_name, AVG(article.clicks) FROM article JOIN desk ON desk.desk_code = article.desk_code GROUP BY desk.desk_code;
-- ? Which articles had more clicks than average?
SELECT headline FROM article WHERE clicks > (SELECT AVG(clicks) FROM article);
-- ? On which article did we get letters? Each headline once.
SELECT DISTINCT article.headline FROM article JOIN letter ON letter.art_id = article.art_id;
-- ? Which stories left our readers cold, without a single letter?
-- ? headlines nobody wrote in about
SELECT headline FROM article WHERE art_id NOT IN (SELECT art_id FROM letter WHERE art_id IS NOT NULL);
-- ? Which article stirred up angry letters? Distinct headlines.
-- ? headlines that made readers angry
SELECT DISTINCT article.headline FROM article JOIN letter ON letter.art_id = article.art_id WHERE letter.tone = 'angry';
-- ? Who writes to us again and again, more than once at least?
SELECT sender FROM letter GROUP BY sender HAVING COUNT(*) > 1;
-- ? How many letters did we print?
-- ? number of published reader letters
SELECT COUNT(*) FROM letter WHERE printed = 1;
-- ? Letters not about any article: who sent them?
SELECT sender FROM letter WHERE art_id IS NULL;
-- ? How many letters are there of each tone?
SELECT tone, COUNT(*) FROM letter GROUP BY tone;
-- ? Which journalists got praise from the readers?
-- ? writers praised in a letter
SELECT DISTINCT journalist.byline FROM journalist JOIN article ON article.jour_id = journalist.jour_id JOIN letter ON letter.art_id = article.art_id WHERE letter.tone = 'praise';
-- ? Who is the longest-serving journalist still with us?
-- ? earliest start among those who have not left
SELECT byline FROM journalist WHERE left_in IS NULL ORDER BY started LIMIT 1;
-- ? How many years was Victor Hale with the paper?
SELECT left_in - started FROM journalist WHERE byline = 'Victor Hale';
-- ? Articles between 2023-10-05 and 2023-10-11, by date
SELECT headline FROM article WHERE published BETWEEN '2023-10-05' AND '2023-10-11' ORDER BY published;
-- ? Longest article of the Local news desk
-- ? Local news: headline with the most lines
SELECT article.headline FROM article JOIN desk ON desk.desk_code = article.desk_code WHERE desk.desk_name = 'Local news' ORDER BY article.lines DESC LIMIT 1;
-- ? Which freelancers or trainees made it onto the front page? Contract is freelance or trainee.
SELECT journalist.byline FROM journalist JOIN article ON article.jour_id = journalist.jour_id WHERE article.front_page = 1 AND journalist.contract IN ('freelance', 'trainee');
-- ? Which towns sent us both angry letters and praise?
-- ? towns with an angry and a praise letter
SELECT town FROM letter WHERE tone = 'angry' INTERSECT SELECT town FROM letter WHERE tone = 'praise';
-- ? How many lines were printed altogether and how long was the average piece?
SELECT SUM(lines), AVG(lines) FROM article;
