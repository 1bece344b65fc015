-- Photo club: photographers, cameras, pictures and exhibitions.
CREATE TABLE fotog (fid INTEGER PRIMARY KEY, fname TEXT, town TEXT, member_since INTEGER, pro INTEGER);
CREATE TABLE kamera (kid INTEGER PRIMARY KEY, model TEXT, mpix REAL, film TEXT, bought INTEGER, price REAL, fid INTEGER REFERENCES fotog(fid));
CREATE TABLE pic (pid INTEGER PRIMARY KEY, ptitle TEXT, fid INTEGER REFERENCES fotog(fid), kid INTEGER REFERENCES kamera(kid), taken TEXT, motif TEXT, mono TEXT, likes INTEGER, sold_for REAL);
CREATE TABLE show_wall (expo TEXT, expo_year INTEGER, pid INTEGER REFERENCES pic(pid), award TEXT, PRIMARY KEY (expo, expo_year, pid));
INSERT INTO fotog VALUES (1,'Harriet Low','Belmar',1994,0),(2,'Ivan Petrov','Dornau',2008,1),(3,'Joy Adams','Belmar',2021,0),(4,'Kurt Weber','Holmby',1987,0),(5,'Mina Sato','Klara',2016,1);
INSERT INTO kamera VALUES (1,'Lumo X2',24.2,'N',2018,1150,1),(2,'Retina 35',NULL,'Y',1974,80,4),(3,'Pro 900',61,'N',2022,4100,2),(4,'Pocket Snap',12,'N',2012,0,3),(5,'Lumo X5',45.7,'N',2023,2600,5),(6,'Box Brownie',NULL,'Y',1951,15,4);
INSERT INTO pic VALUES (1,'Fog at the Weir',1,1,'2021-11-06','landscape','Y',212,90),(2,'Grandfather''s Hands',4,2,'1979-03-18','portrait','Y',540,NULL),(3,'Rush Hour',2,3,'2023-02-14','street','N',318,450),(4,'Two Herons',5,5,'2023-08-30','wildlife','N',790,620),(5,'Ice Cream',3,4,'2022-07-03','street','N',45,NULL),(6,'Foundry Night',2,3,'2022-12-01','industry','Y',277,0),(7,'Owl Eyes',5,5,'2024-01-21','wildlife','N',655,NULL),(8,'Washing Line',1,1,'2019-05-25','street','Y',130,60);
INSERT INTO show_wall VALUES ('Spring Salon',2022,1,'silver'),('Spring Salon',2022,8,NULL),('Spring Salon',2023,2,'gold'),('Spring Salon',2024,4,'gold'),('Night and Light',2023,6,'bronze'),('Night and Light',2023,3,NULL),('Spring Salon',2024,1,NULL),('Spring Salon',2024,7,'silver');

-- ? Who takes photographs for a living?
-- ? professional photographers in the club
SELECT fname FROM fotog WHERE pro = 1;
-- ? Who has belonged to the club longest?
SELECT fname FROM fotog ORDER BY member_since LIMIT 1;
-- ? Who lives in Belmar?
SELECT fname FROM fotog WHERE town = 'Belmar';
-- ? Which cameras still use film?
-- ? analogue cameras, the ones with film
SELECT model FROM kamera WHERE film = 'Y';
-- ? Which camera has the highest resolution?
-- ? most megapixels
SELECT model FROM kamera ORDER BY mpix DESC LIMIT 1;
-- ? What does Kurt Weber photograph with? Models.
SELECT kamera.model FROM kamera JOIN fotog ON fotog.fid = kamera.fid WHERE fotog.fname = 'Kurt Weber';
-- ? Who owns more than one camera?
SELECT fotog.fname FROM fotog JOIN kamera ON kamera.fid = fotog.fid GROUP BY fotog.fid HAVING COUNT(*) > 1;
-- ? Which camera was a gift, price 0?
-- ? camera that cost 0
SELECT model FROM kamera WHERE price = 0;
-- ? What has each member spent on cameras?
-- ? camera spending by photographer
SELECT fotog.fname, SUM(kamera.price) FROM kamera JOIN fotog ON fotog.fid = kamera.fid GROUP BY fotog.fid;
-- ? Which camera has taken no picture in our file?
SELECT model FROM kamera WHERE kid NOT IN (SELECT kid FROM pic);
-- ? Which pictures are black and white?
-- ? all the mono shots
SELECT ptitle FROM pic WHERE mono = 'Y';
-- ? What's the most liked photo?
SELECT ptitle FROM pic ORDER BY likes DESC LIMIT 1;
-- ? Who took Rush Hour, and with which camera?
-- ? Rush Hour: photographer and model of camera
SELECT fotog.fname, kamera.model FROM pic JOIN fotog ON fotog.fid = pic.fid JOIN kamera ON kamera.kid = pic.kid WHERE pic.ptitle = 'Rush Hour';
-- ? Which pictures haven't been sold?
SELECT ptitle FROM pic WHERE sold_for IS NULL;
-- ? What did Mina Sato make by selling pictures?
SELECT SUM(pic.sold_for) FROM pic JOIN fotog ON fotog.fid = pic.fid WHERE fotog.fname = 'Mina Sato';
-- ? Which photo was given away, sold for 0?
-- ? picture that went for 0
SELECT ptitle FROM pic WHERE sold_for = 0;
-- ? How many pictures of each motif do we have?
SELECT motif, COUNT(*) FROM pic GROUP BY motif;
-- ? Which motifs get more than 300 likes on average?
-- ? motifs averaging over 300 likes
SELECT motif FROM pic GROUP BY motif HAVING AVG(likes) > 300;
-- ? Which wildlife photos were taken after 2024-01-01?
SELECT ptitle FROM pic WHERE motif = 'wildlife' AND taken > '2024-01-01';
-- ? What is the oldest picture?
-- ? earliest shot in the collection
SELECT ptitle FROM pic ORDER BY taken LIMIT 1;
-- ? Which pictures have won gold?
SELECT pic.ptitle FROM pic JOIN show_wall ON show_wall.pid = pic.pid WHERE show_wall.award = 'gold';
-- ? Who has won any award? Each name once.
-- ? award winners among the photographers, no doubles
SELECT DISTINCT fotog.fname FROM fotog JOIN pic ON pic.fid = fotog.fid JOIN show_wall ON show_wall.pid = pic.pid WHERE show_wall.award IS NOT NULL;
-- ? Which pictures have never hung in an exhibition?
SELECT ptitle FROM pic WHERE pid NOT IN (SELECT pid FROM show_wall);
-- ? Which photo has been shown more than once?
-- ? pictures exhibited repeatedly
SELECT pic.ptitle FROM pic JOIN show_wall ON show_wall.pid = pic.pid GROUP BY pic.pid HAVING COUNT(*) > 1;
-- ? How many pictures hung in each year of the Spring Salon?
SELECT expo_year, COUNT(*) FROM show_wall WHERE expo = 'Spring Salon' GROUP BY expo_year;
-- ? What was on the wall at Night and Light? Titles.
-- ? pictures shown at Night and Light
SELECT pic.ptitle FROM pic JOIN show_wall ON show_wall.pid = pic.pid WHERE show_wall.expo = 'Night and Light';
-- ? Which pictures have more likes than the average?
SELECT ptitle FROM pic WHERE likes > (SELECT AVG(likes) FROM pic);
-- ? Which photographers have done both street and landscape?
-- ? who has a street and a landscape picture
SELECT fotog.fname FROM fotog JOIN pic ON pic.fid = fotog.fid WHERE pic.motif = 'street' INTERSECT SELECT fotog.fname FROM fotog JOIN pic ON pic.fid = fotog.fid WHERE pic.motif = 'landscape';
-- ? Taken between 2022-01-01 and 2023-12-31, earliest first
SELECT ptitle FROM pic WHERE taken BETWEEN '2022-01-01' AND '2023-12-31' ORDER BY taken;
-- ? Highest and lowest price any picture fetched
SELECT MAX(sold_for), MIN(sold_for) FROM pic;
