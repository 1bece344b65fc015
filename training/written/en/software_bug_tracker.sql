-- Bug tracker of a software firm: products, releases, developers and bugs.
CREATE TABLE product (
  key TEXT PRIMARY KEY,
  name TEXT,
  platform TEXT,
  open_source INTEGER
);
CREATE TABLE developer (
  login TEXT PRIMARY KEY,
  real_name TEXT,
  office TEXT,
  since INTEGER
);
CREATE TABLE version (
  version_id INTEGER PRIMARY KEY,
  product_key TEXT REFERENCES product(key),
  label TEXT,
  released TEXT,
  lines_of_code INTEGER
);
CREATE TABLE bug (
  bug_id INTEGER PRIMARY KEY,
  version_id INTEGER REFERENCES version(version_id),
  title TEXT,
  severity TEXT,
  reporter TEXT REFERENCES developer(login),
  assignee TEXT REFERENCES developer(login),
  created TEXT,
  fixed TEXT,
  votes INTEGER
);
INSERT INTO product VALUES ('TXT','Quillpad','desktop',1),('MAP','Wayfarer','mobile',0),('BKP','Safehold','server',1),('CAL','Dayplan','mobile',0);
INSERT INTO developer VALUES ('anka','Anka Petrova','Sofia',2012),('jdoe','Jim Doe','Austin',2018),('lmar','Luis Marin','Austin',2020),('sari','Sari Niemi','Oulu',2015),('tobi','Tobias Funk','Oulu',2023);
INSERT INTO version VALUES (1,'TXT','4.0','2023-01-20',182000),(2,'TXT','4.1','2023-06-05',191500),(3,'MAP','2.3','2023-04-11',88000),(4,'BKP','1.0','2022-09-30',45000),(5,'BKP','1.1',NULL,52500),(6,'MAP','2.4','2023-10-02',97000);
INSERT INTO bug VALUES
 (901,1,'Crash on paste','critical','jdoe','anka','2023-02-01','2023-02-09',41),(902,1,'Spell checker slow','minor','sari','jdoe','2023-02-14','2023-06-01',12),(903,2,'Undo loses text','critical','lmar','anka','2023-06-20',NULL,77),(904,3,'Tunnel loses position','major','tobi','lmar','2023-05-02','2023-09-15',30),
 (905,3,'Wrong street name','minor','jdoe',NULL,'2023-07-19',NULL,3),(906,4,'Restore fails on big files','critical','sari','sari','2022-11-11','2022-12-24',18),(907,4,'Log file grows','major','anka','sari','2023-01-08',NULL,9),(908,6,'Battery drain','major','tobi','lmar','2023-10-10',NULL,64),(909,6,'Typo in menu','minor','tobi','lmar','2023-10-12','2023-10-13',0),(910,6,'Map tiles blank','major','anka','lmar','2023-11-01',NULL,22);

-- ? Which products are open source?
SELECT name FROM product WHERE open_source = 1;
-- ? Which bugs are still unfixed? Titles.
-- ? titles of bugs without a fix date
SELECT title FROM bug WHERE fixed IS NULL;
-- ? Nobody is working on this one: which bug has no assignee?
SELECT title FROM bug WHERE assignee IS NULL;
-- ? What annoys our users most? Bug with the most votes.
-- ? title of the bug that got most votes
SELECT title FROM bug ORDER BY votes DESC LIMIT 1;
-- ? How many bugs are there of each severity?
SELECT severity, COUNT(*) FROM bug GROUP BY severity;
-- ? Critical bugs not yet fixed: title and name of the one assigned
-- ? Who is on the unfixed critical bugs? Give the title and the real name.
SELECT b.title, d.real_name FROM bug b JOIN developer d ON b.assignee = d.login WHERE b.severity = 'critical' AND b.fixed IS NULL;
-- ? Which product has never had a version?
SELECT name FROM product WHERE key NOT IN (SELECT product_key FROM version);
-- ? For each bug: who reported it and who fixes it? Title and both real names.
-- ? title, reporter's name, assignee's name
SELECT b.title, r.real_name, a.real_name FROM bug b JOIN developer r ON b.reporter = r.login JOIN developer a ON b.assignee = a.login;
-- ? Bugs reported by the same person who has to mend them
SELECT title FROM bug WHERE reporter = assignee;
-- ? How many bugs per product? Name and number, worst product first.
-- ? products by number of bugs in descending order
SELECT p.name, COUNT(*) FROM product p JOIN version v ON p.key = v.product_key JOIN bug b ON v.version_id = b.version_id GROUP BY p.key ORDER BY COUNT(*) DESC;
-- ? Which version is not out yet? Product name and label.
SELECT p.name, v.label FROM version v JOIN product p ON v.product_key = p.key WHERE v.released IS NULL;
-- ? the largest program we've written, by lines of code: name and label
-- ? product and version label with the most lines of code
SELECT p.name, v.label FROM version v JOIN product p ON v.product_key = p.key ORDER BY v.lines_of_code DESC LIMIT 1;
-- ? Which versions have no known bugs? Ids.
SELECT version_id FROM version WHERE version_id NOT IN (SELECT version_id FROM bug);
-- ? Which developers sit in Oulu?
SELECT real_name FROM developer WHERE office = 'Oulu';
-- ? Who has more than one bug on their plate that isn't fixed?
-- ? real names of developers assigned at least two unfixed bugs
SELECT d.real_name FROM developer d JOIN bug b ON d.login = b.assignee WHERE b.fixed IS NULL GROUP BY d.login HAVING COUNT(*) >= 2;
-- ? average votes of the major bugs
SELECT AVG(votes) FROM bug WHERE severity = 'major';
-- ? Bugs with more votes than the average bug
-- ? Which bugs are voted above average? Titles.
SELECT title FROM bug WHERE votes > (SELECT AVG(votes) FROM bug);
-- ? How many bugs did each developer report? Real name and count.
SELECT d.real_name, COUNT(*) FROM developer d JOIN bug b ON d.login = b.reporter GROUP BY d.login;
-- ? Bugs created between 2023-05-01 and 2023-07-31
-- ? which bugs turned up from 2023-05-01 to 2023-07-31 (titles)
SELECT title FROM bug WHERE created BETWEEN '2023-05-01' AND '2023-07-31';
-- ? Who has been here longest?
SELECT real_name FROM developer ORDER BY since LIMIT 1;
-- ? Which mobile products suffer from unfixed bugs? Each once.
-- ? mobile products with a bug not yet fixed, no duplicates
SELECT DISTINCT p.name FROM product p JOIN version v ON p.key = v.product_key JOIN bug b ON v.version_id = b.version_id WHERE p.platform = 'mobile' AND b.fixed IS NULL;
-- ? By how many lines did Quillpad grow between its smallest and largest version?
SELECT MAX(v.lines_of_code) - MIN(v.lines_of_code) FROM version v JOIN product p ON v.product_key = p.key WHERE p.name = 'Quillpad';
-- ? Number of versions on each platform
-- ? versions per platform
SELECT p.platform, COUNT(*) FROM product p JOIN version v ON p.key = v.product_key GROUP BY p.platform;
-- ? Who reports bugs but has never been assigned one? Logins.
SELECT reporter FROM bug EXCEPT SELECT assignee FROM bug;
-- ? all crash or drain bugs, title and date created
-- ? bugs with crash or drain in the title, and when they were created
SELECT title, created FROM bug WHERE title LIKE '%crash%' OR title LIKE '%drain%';
-- ? Total votes for unfixed bugs
SELECT SUM(votes) FROM bug WHERE fixed IS NULL;
-- ? Latest release: product and date
-- ? What did we release most recently, and when?
SELECT p.name, v.released FROM version v JOIN product p ON v.product_key = p.key ORDER BY v.released DESC LIMIT 1;
-- ? Which bugs in version label 2.3 are minor or major? Title and severity.
SELECT b.title, b.severity FROM bug b JOIN version v ON b.version_id = v.version_id WHERE v.label = '2.3' AND b.severity IN ('minor', 'major');
-- ? Which offices have more than one developer?
-- ? offices with at least two people
SELECT office FROM developer GROUP BY office HAVING COUNT(*) > 1;
-- ? Did anyone from Austin get a bug filed by someone in Oulu? Title of such bugs.
SELECT b.title FROM bug b JOIN developer a ON b.assignee = a.login JOIN developer r ON b.reporter = r.login WHERE a.office = 'Austin' AND r.office = 'Oulu';
