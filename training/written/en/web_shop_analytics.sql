-- Web analytics of an online garden shop: visitors, sessions, page views and goals reached.
CREATE TABLE visitors (
  visitor_key INTEGER PRIMARY KEY,
  country TEXT,
  first_seen TEXT,
  registered INTEGER,
  browser TEXT
);
CREATE TABLE sessions (
  session_id INTEGER PRIMARY KEY,
  visitor_key INTEGER REFERENCES visitors(visitor_key),
  session_date TEXT,
  device TEXT,
  source TEXT,
  duration_sec INTEGER,
  bounced INTEGER
);
CREATE TABLE pages (
  page_id INTEGER PRIMARY KEY,
  url TEXT,
  section TEXT,
  load_ms INTEGER
);
CREATE TABLE pageviews (
  session_id INTEGER REFERENCES sessions(session_id),
  page_id INTEGER REFERENCES pages(page_id),
  views INTEGER,
  seconds INTEGER,
  PRIMARY KEY (session_id, page_id)
);
CREATE TABLE conversions (
  conv_id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES sessions(session_id),
  goal TEXT,
  value REAL
);
INSERT INTO visitors VALUES
 (1,'Denmark','2024-03-01',1,'Firefox'),(2,'Germany','2024-03-02',0,'Chrome'),(3,'Denmark','2024-03-05',0,'Safari'),(4,'Sweden','2024-03-07',1,'Chrome'),(5,'Germany','2024-03-09',1,'Chrome'),(6,'Norway','2024-03-10',0,'Firefox'),(7,'Norway','2024-03-28',0,'Edge');
INSERT INTO sessions VALUES
 (1,1,'2024-03-01','desktop','search',540,0),(2,2,'2024-03-02','phone','social',8,1),(3,3,'2024-03-05','tablet','search',130,0),(4,1,'2024-03-06','phone','newsletter',260,0),
 (5,4,'2024-03-07','desktop','direct',900,0),(6,5,'2024-03-09','phone','social',45,0),(7,5,'2024-03-12','desktop','newsletter',700,0),(8,6,'2024-03-10','phone','search',5,1),(9,4,'2024-03-15','phone','direct',320,0);
INSERT INTO pages VALUES
 (1,'/','home',420),(2,'/bulbs/tulips','catalogue',610),(3,'/tools/spades','catalogue',980),(4,'/checkout','checkout',1350),(5,'/blog/compost','blog',380),(6,'/blog/slugs','blog',450),(7,'/returns','help',300);
INSERT INTO pageviews VALUES
 (1,1,1,20),(1,2,4,300),(1,4,1,220),(2,1,1,8),(3,5,1,130),(4,2,2,150),(4,3,1,110),(5,1,2,60),(5,3,5,500),(5,4,2,340),(6,6,1,45),(7,5,1,400),(7,4,1,300),(8,1,1,5),(9,3,2,320);
INSERT INTO conversions VALUES
 (1,1,'purchase',64.5),(2,4,'newsletter signup',0),(3,5,'purchase',189),(4,7,'purchase',38),(5,9,'wish list',0),(6,5,'newsletter signup',0);

-- ? Which addresses on our site are part of the blog?
SELECT url FROM pages WHERE section = 'blog';
-- ? Which page is slowest to load?
-- ? url of the page with the longest loading time
SELECT url FROM pages ORDER BY load_ms DESC LIMIT 1;
-- ? sessions per device
-- ? How many visits did we get on each type of device?
SELECT device, COUNT(*) FROM sessions GROUP BY device;
-- ? How long does a session last on average, in seconds?
SELECT AVG(duration_sec) FROM sessions;
-- ? How many visits were bounces?
-- ? count of sessions in which people left right away
SELECT COUNT(*) FROM sessions WHERE bounced = 1;
-- ? Which countries do registered visitors come from? Each one once.
SELECT DISTINCT country FROM visitors WHERE registered = 1;
-- ? Which visitors never had a session? Keys.
-- ? visitor keys without any session recorded
SELECT visitor_key FROM visitors WHERE visitor_key NOT IN (SELECT visitor_key FROM sessions);
-- ? Which pages has nobody looked at?
SELECT url FROM pages WHERE page_id NOT IN (SELECT page_id FROM pageviews);
-- ? Total views for every url, most viewed on top
-- ? What's popular? List the urls and how often they were viewed in total, starting with the most viewed.
SELECT p.url, SUM(v.views) FROM pages p JOIN pageviews v ON p.page_id = v.page_id GROUP BY p.page_id ORDER BY SUM(v.views) DESC;
-- ? How much turnover came from purchases?
SELECT SUM(value) FROM conversions WHERE goal = 'purchase';
-- ? Turnover by traffic source
-- ? For each source, what were its conversions worth?
SELECT s.source, SUM(c.value) FROM sessions s JOIN conversions c ON s.session_id = c.session_id GROUP BY s.source;
-- ? What was the most valuable conversion, and on which device? Value and device.
SELECT c.value, s.device FROM conversions c JOIN sessions s ON c.session_id = s.session_id ORDER BY c.value DESC LIMIT 1;
-- ? Which visitors came back? I mean those with at least two sessions; the key and how many.
-- ? keys and session counts of returning visitors (2 or more sessions)
SELECT visitor_key, COUNT(*) FROM sessions GROUP BY visitor_key HAVING COUNT(*) >= 2;
-- ? Which sessions dragged on longer than the average? Session ids.
SELECT session_id FROM sessions WHERE duration_sec > (SELECT AVG(duration_sec) FROM sessions);
-- ? In which sessions did nobody reach a goal, although they did not bounce?
-- ? ids of the non-bounced sessions without any conversion
SELECT session_id FROM sessions WHERE bounced = 0 AND session_id NOT IN (SELECT session_id FROM conversions);
-- ? number of visitors using Chrome
SELECT COUNT(*) FROM visitors WHERE browser = 'Chrome';
-- ? Average session length by source
-- ? How many seconds do people from each source stay on average?
SELECT source, AVG(duration_sec) FROM sessions GROUP BY source;
-- ? Which browsers are used by visitors from Norway or Sweden?
SELECT DISTINCT browser FROM visitors WHERE country IN ('Norway', 'Sweden');
-- ? Which catalogue pages take more than 800 milliseconds to load?
-- ? slow catalogue urls, over 800 ms
SELECT url FROM pages WHERE section = 'catalogue' AND load_ms > 800;
-- ? Who visited the checkout? Visitor keys, each once.
SELECT DISTINCT s.visitor_key FROM sessions s JOIN pageviews v ON s.session_id = v.session_id JOIN pages p ON v.page_id = p.page_id WHERE p.url = '/checkout';
-- ? Which sessions saw both the home page (url /) and /checkout? Ids.
-- ? session ids with a view of / as well as of /checkout
SELECT v.session_id FROM pageviews v JOIN pages p ON v.page_id = p.page_id WHERE p.url = '/' INTERSECT SELECT v.session_id FROM pageviews v JOIN pages p ON v.page_id = p.page_id WHERE p.url = '/checkout';
-- ? What is the time per view on each page of session 5? Page id and seconds divided by views.
SELECT page_id, seconds / views FROM pageviews WHERE session_id = 5;
-- ? Which sections hold the visitors longest? Section and total seconds, longest first.
-- ? total seconds by section in descending order
SELECT p.section, SUM(v.seconds) FROM pages p JOIN pageviews v ON p.page_id = v.page_id GROUP BY p.section ORDER BY SUM(v.seconds) DESC;
-- ? When did the first visitor show up?
SELECT MIN(first_seen) FROM visitors;
-- ? Sessions between 2024-03-05 and 2024-03-10: id, date and source
-- ? which visits took place from 2024-03-05 to 2024-03-10, and where did they come from (id, date, source)
SELECT session_id, session_date, source FROM sessions WHERE session_date BETWEEN '2024-03-05' AND '2024-03-10';
-- ? Which goals have been reached more than once?
SELECT goal FROM conversions GROUP BY goal HAVING COUNT(*) > 1;
-- ? Which countries did our buyers come from?
-- ? countries of visitors who made a purchase
SELECT DISTINCT v.country FROM visitors v JOIN sessions s ON v.visitor_key = s.visitor_key JOIN conversions c ON s.session_id = c.session_id WHERE c.goal = 'purchase';
-- ? difference between slowest and fastest page load
SELECT MAX(load_ms) - MIN(load_ms) FROM pages;
-- ? How many different people used a phone?
-- ? number of distinct visitors on phones
SELECT COUNT(DISTINCT visitor_key) FROM sessions WHERE device = 'phone';
-- ? List urls that contain "blog" or "returns".
SELECT url FROM pages WHERE url LIKE '%blog%' OR url LIKE '%returns%';
