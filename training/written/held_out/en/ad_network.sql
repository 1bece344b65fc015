-- Online advertising network: advertisers, publishers' sites, banners and daily delivery.
CREATE TABLE advertiser (
  advId INTEGER PRIMARY KEY,
  advName TEXT,
  vertical TEXT,
  dailyCap REAL,
  paused INTEGER
);
CREATE TABLE publisherSite (
  siteId INTEGER PRIMARY KEY,
  siteUrl TEXT,
  topic TEXT,
  revShare REAL,
  adultOnly INTEGER
);
CREATE TABLE banner (
  bannerId INTEGER PRIMARY KEY,
  advId INTEGER REFERENCES advertiser(advId),
  headline TEXT,
  format TEXT,
  approved TEXT,
  cpc REAL
);
CREATE TABLE delivery (
  bannerId INTEGER REFERENCES banner(bannerId),
  siteId INTEGER REFERENCES publisherSite(siteId),
  day TEXT,
  shown INTEGER,
  clicked INTEGER,
  sales INTEGER,
  PRIMARY KEY (bannerId, siteId, day)
);
INSERT INTO advertiser VALUES (1,'Trekko Boots','outdoor',120,0),(2,'Lemonbank','finance',500,0),(3,'PetPals','pets',60,1),(4,'Skillhub','education',90,0),(5,'Nightcap Gin','drinks',200,0);
INSERT INTO publisherSite VALUES (1,'hikers.example','outdoor',55,0),(2,'dailyecho.example','news',50,0),(3,'barfly.example','nightlife',60,1),(4,'catlovers.example','pets',45,0),(5,'mathhelp.example','education',50,0);
INSERT INTO banner VALUES (11,1,'Walk further','wide','yes',0.4),(12,1,'Winter sale','square','yes',0.35),(13,2,'Free account','wide','yes',1.2),(14,3,'Happy cats','square','no',0.3),(15,4,'Learn to code','tall','yes',0.8),(16,5,'Tonight?','tall','no',0.9),(17,2,'Switch today','square','yes',1.1);
INSERT INTO delivery VALUES (11,1,'2024-05-01',12000,240,12),(11,2,'2024-05-01',30000,150,2),(12,1,'2024-05-02',8000,96,6),(13,2,'2024-05-01',45000,380,19),(13,2,'2024-05-02',51000,402,25),(15,5,'2024-05-02',6000,150,4),(15,2,'2024-05-02',20000,60,0),(17,2,'2024-05-03',22000,210,8),(13,5,'2024-05-03',4000,8,0),(14,4,'2024-05-01',500,0,0);

-- ? Which advertisers have put everything on hold?
-- ? paused advertisers
SELECT advName FROM advertiser WHERE paused = 1;
-- ? banners waiting for or refused approval, i.e. not approved: headline
SELECT headline FROM banner WHERE approved = 'no';
-- ? Which banner costs most per click? Headline and price.
-- ? headline with the top CPC, and the CPC
SELECT headline, cpc FROM banner ORDER BY cpc DESC LIMIT 1;
-- ? How many banners does each advertiser run?
SELECT a.advName, COUNT(*) FROM advertiser a JOIN banner b ON a.advId = b.advId GROUP BY a.advId;
-- ? sites on which nothing has been shown
-- ? Which site has had no delivery at all?
SELECT siteUrl FROM publisherSite WHERE siteId NOT IN (SELECT siteId FROM delivery);
-- ? Banners that never ran
SELECT headline FROM banner WHERE bannerId NOT IN (SELECT bannerId FROM delivery);
-- ? Click rate for each delivery on 2024-05-01: banner id, site id and clicks over impressions
-- ? clicked divided by shown on 2024-05-01 (banner, site, rate)
SELECT bannerId, siteId, clicked / shown FROM delivery WHERE day = '2024-05-01';
-- ? total clicks by site url, most clicked first
SELECT s.siteUrl, SUM(d.clicked) FROM publisherSite s JOIN delivery d ON s.siteId = d.siteId GROUP BY s.siteId ORDER BY SUM(d.clicked) DESC;
-- ? What does each advertiser owe, clicks times price per click? Name and sum.
-- ? cost of all clicks by advertiser
SELECT a.advName, SUM(d.clicked * b.cpc) FROM advertiser a JOIN banner b ON a.advId = b.advId JOIN delivery d ON b.bannerId = d.bannerId GROUP BY a.advId;
-- ? On which sites has Trekko Boots been seen? Each once.
SELECT DISTINCT s.siteUrl FROM publisherSite s JOIN delivery d ON s.siteId = d.siteId JOIN banner b ON d.bannerId = b.bannerId JOIN advertiser a ON b.advId = a.advId WHERE a.advName = 'Trekko Boots';
-- ? Which days did Learn to code run without making a sale? Day and site id.
-- ? deliveries of "Learn to code" with 0 sales: day, site id
SELECT d.day, d.siteId FROM delivery d JOIN banner b ON d.bannerId = b.bannerId WHERE b.headline = 'Learn to code' AND d.sales = 0;
-- ? best day in sales overall: day only
SELECT day FROM delivery GROUP BY day ORDER BY SUM(sales) DESC LIMIT 1;
-- ? Ads shown on a site of their own field: headline and url where vertical and topic are the same
-- ? Which banners ran on sites whose topic matches the advertiser's vertical? Headline, url, no repeats.
SELECT DISTINCT b.headline, s.siteUrl FROM delivery d JOIN banner b ON d.bannerId = b.bannerId JOIN advertiser a ON b.advId = a.advId JOIN publisherSite s ON d.siteId = s.siteId WHERE a.vertical = s.topic;
-- ? sites for grown-ups only
SELECT siteUrl FROM publisherSite WHERE adultOnly = 1;
-- ? average price per click by format
-- ? What do wide, square and tall banners cost a click on average?
SELECT format, AVG(cpc) FROM banner GROUP BY format;
-- ? Which advertisers have a daily cap above average?
SELECT advName FROM advertiser WHERE dailyCap > (SELECT AVG(dailyCap) FROM advertiser);
-- ? advertisers with more than one banner format
-- ? Who uses at least two different formats?
SELECT a.advName FROM advertiser a JOIN banner b ON a.advId = b.advId GROUP BY a.advId HAVING COUNT(DISTINCT b.format) >= 2;
-- ? approved square banners under 0.5 a click
SELECT headline FROM banner WHERE approved = 'yes' AND format = 'square' AND cpc < 0.5;
-- ? Which banners ran on both 2024-05-01 and 2024-05-02? Ids.
-- ? banner ids delivered on 2024-05-01 and on 2024-05-02
SELECT bannerId FROM delivery WHERE day = '2024-05-01' INTERSECT SELECT bannerId FROM delivery WHERE day = '2024-05-02';
-- ? clicks per sale where there was a sale: banner id, site id, clicked over sales
SELECT bannerId, siteId, clicked / sales FROM delivery WHERE sales > 0;
-- ? Which non-approved banner was shown all the same?
-- ? headline of banners shown without approval
SELECT DISTINCT b.headline FROM banner b JOIN delivery d ON b.bannerId = d.bannerId WHERE b.approved = 'no';
-- ? news and outdoor sites with their share
SELECT siteUrl, revShare FROM publisherSite WHERE topic IN ('news', 'outdoor');
-- ? Impressions and sales in total
-- ? How often were ads shown altogether, and how many sales came of it?
SELECT SUM(shown), SUM(sales) FROM delivery;
-- ? Most impressions in one day on one site: headline and number shown
SELECT b.headline, d.shown FROM delivery d JOIN banner b ON d.bannerId = b.bannerId ORDER BY d.shown DESC LIMIT 1;
-- ? Which sites had more than one banner?
-- ? urls that carried at least two different banners
SELECT s.siteUrl FROM publisherSite s JOIN delivery d ON s.siteId = d.siteId GROUP BY s.siteId HAVING COUNT(DISTINCT d.bannerId) > 1;
-- ? sales per vertical
SELECT a.vertical, SUM(d.sales) FROM advertiser a JOIN banner b ON a.advId = b.advId JOIN delivery d ON b.bannerId = d.bannerId GROUP BY a.vertical;
-- ? Advertisers none of whose banners has been delivered
-- ? Who has not been shown anywhere?
SELECT advName FROM advertiser WHERE advId NOT IN (SELECT b.advId FROM banner b JOIN delivery d ON b.bannerId = d.bannerId);
-- ? which publisher gets the best share? url
SELECT siteUrl FROM publisherSite ORDER BY revShare DESC LIMIT 1;
-- ? headlines with today or tonight in them
-- ? any banner saying today or tonight
SELECT headline FROM banner WHERE headline LIKE '%today%' OR headline LIKE '%tonight%';
-- ? difference of the highest and lowest price per click at Lemonbank
SELECT MAX(b.cpc) - MIN(b.cpc) FROM banner b JOIN advertiser a ON b.advId = a.advId WHERE a.advName = 'Lemonbank';
