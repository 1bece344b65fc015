-- Trade fair organiser: fairs, exhibitors, stands and visitor tickets.
CREATE TABLE tFair (
  fairId INTEGER PRIMARY KEY,
  fairName TEXT,
  theme TEXT,
  startDate TEXT,
  days INTEGER,
  international INTEGER
);
CREATE TABLE tExhibitor (
  exhId INTEGER PRIMARY KEY,
  exhName TEXT,
  homeCountry TEXT,
  firstYear INTEGER
);
CREATE TABLE tStand (
  fairId INTEGER REFERENCES tFair(fairId),
  standNo TEXT,
  hall INTEGER,
  sqm REAL,
  standType TEXT,
  exhId INTEGER REFERENCES tExhibitor(exhId),
  pricePerSqm REAL,
  PRIMARY KEY (fairId, standNo)
);
CREATE TABLE tTickets (
  fairId INTEGER REFERENCES tFair(fairId),
  ticketType TEXT,
  price REAL,
  sold INTEGER,
  PRIMARY KEY (fairId, ticketType)
);
INSERT INTO tFair VALUES (1,'WoodTec','timber','2024-03-05',4,1),(2,'Garden & Leisure','gardening','2024-04-12',3,0),(3,'CleanPower','energy','2024-05-21',3,1),(4,'Regional Jobs Day','careers','2024-06-08',1,0);
INSERT INTO tExhibitor VALUES (1,'Sawmaster','Austria',1996),(2,'Lumina Solar','China',2015),(3,'Bloom Nursery','Germany',2008),(4,'Windhof','Denmark',2003),(5,'Kessler Tools','Germany',1988),(6,'Pellet King','Austria',2019),(7,'Hydro North','Norway',2024);
INSERT INTO tStand VALUES (1,'A01',1,120,'island',1,190),(1,'A07',1,36,'corner',5,170),(1,'B02',2,18,'row',6,150),(2,'C11',3,24,'row',3,95),(2,'C12',3,24,'row',NULL,95),(2,'C20',3,50,'corner',5,110),(3,'D01',4,200,'island',2,240),(3,'D05',4,90,'island',4,230),(3,'D08',4,16,'row',6,180),(3,'D09',4,16,'row',NULL,180);
INSERT INTO tTickets VALUES (1,'day',35,8200),(1,'season',75,1100),(1,'student',15,640),(2,'day',12,15400),(2,'student',6,900),(3,'day',49,5100),(3,'season',99,2300),(4,'free',0,4700);

-- ? Which stands haven't been let? Fair id and stand number.
-- ? empty stands (no exhibitor): fair id, stand number
SELECT fairId, standNo FROM tStand WHERE exhId IS NULL;
-- ? longest fair
SELECT fairName FROM tFair ORDER BY days DESC LIMIT 1;
-- ? Which of our fairs are international?
-- ? names of the international fairs
SELECT fairName FROM tFair WHERE international = 1;
-- ? What does every let stand cost, area times price? Exhibitor and amount, dearest first.
SELECT e.exhName, s.sqm * s.pricePerSqm FROM tStand s JOIN tExhibitor e ON s.exhId = e.exhId ORDER BY s.sqm * s.pricePerSqm DESC;
-- ? Who exhibits at CleanPower?
-- ? exhibitors with a stand at the fair CleanPower
SELECT e.exhName FROM tExhibitor e JOIN tStand s ON e.exhId = s.exhId JOIN tFair f ON s.fairId = f.fairId WHERE f.fairName = 'CleanPower';
-- ? Exhibitors without any stand this year
-- ? Who is in the file but has booked no stand?
SELECT exhName FROM tExhibitor WHERE exhId NOT IN (SELECT exhId FROM tStand WHERE exhId IS NOT NULL);
-- ? biggest stand: whose is it and how many square metres
SELECT e.exhName, s.sqm FROM tStand s JOIN tExhibitor e ON s.exhId = e.exhId ORDER BY s.sqm DESC LIMIT 1;
-- ? visitors per fair: name and tickets sold, best attended first
-- ? Which fairs drew how many visitors? From the most to the fewest.
SELECT f.fairName, SUM(t.sold) FROM tFair f JOIN tTickets t ON f.fairId = t.fairId GROUP BY f.fairId ORDER BY SUM(t.sold) DESC;
-- ? ticket revenue of each fair
SELECT f.fairName, SUM(t.price * t.sold) FROM tFair f JOIN tTickets t ON f.fairId = t.fairId GROUP BY f.fairId;
-- ? Where does one get in for nothing?
-- ? fair with tickets at price 0
SELECT f.fairName FROM tFair f JOIN tTickets t ON f.fairId = t.fairId WHERE t.price = 0;
-- ? A fair without stands?
SELECT fairName FROM tFair WHERE fairId NOT IN (SELECT fairId FROM tStand);
-- ? Exhibitors at more than one fair
-- ? Who has booked at least two stands?
SELECT e.exhName FROM tExhibitor e JOIN tStand s ON e.exhId = s.exhId GROUP BY e.exhId HAVING COUNT(*) > 1;
-- ? total square metres by hall
SELECT hall, SUM(sqm) FROM tStand GROUP BY hall;
-- ? average price per square metre for each kind of stand
-- ? What do island, corner and row stands cost per square metre on average?
SELECT standType, AVG(pricePerSqm) FROM tStand GROUP BY standType;
-- ? German and Austrian exhibitors (Germany or Austria) and since when they have been coming
SELECT exhName, firstYear FROM tExhibitor WHERE homeCountry IN ('Germany', 'Austria');
-- ? our most faithful exhibitor, the first to come
-- ? exhibitor with the earliest first year
SELECT exhName FROM tExhibitor ORDER BY firstYear LIMIT 1;
-- ? Fairs starting between 2024-04-01 and 2024-05-31
SELECT fairName FROM tFair WHERE startDate BETWEEN '2024-04-01' AND '2024-05-31';
-- ? stands bigger than the average stand
-- ? Which stands exceed the mean area? Fair id, stand number.
SELECT fairId, standNo FROM tStand WHERE sqm > (SELECT AVG(sqm) FROM tStand);
-- ? From how many countries do our exhibitors come?
SELECT COUNT(DISTINCT homeCountry) FROM tExhibitor;
-- ? visitors per day of each fair: name and tickets sold over days
-- ? How many visitors a day did each fair have?
SELECT f.fairName, SUM(t.sold) / f.days FROM tFair f JOIN tTickets t ON f.fairId = t.fairId GROUP BY f.fairId;
-- ? Which countries are represented at WoodTec? Each once.
SELECT DISTINCT e.homeCountry FROM tExhibitor e JOIN tStand s ON e.exhId = s.exhId JOIN tFair f ON s.fairId = f.fairId WHERE f.fairName = 'WoodTec';
-- ? Who is at WoodTec as well as at Garden & Leisure?
-- ? exhibitors at both WoodTec and Garden & Leisure
SELECT e.exhName FROM tExhibitor e JOIN tStand s ON e.exhId = s.exhId JOIN tFair f ON s.fairId = f.fairId WHERE f.fairName = 'WoodTec' INTERSECT SELECT e.exhName FROM tExhibitor e JOIN tStand s ON e.exhId = s.exhId JOIN tFair f ON s.fairId = f.fairId WHERE f.fairName = 'Garden & Leisure';
-- ? row stands of less than 20 square metres: fair id, number and area
SELECT fairId, standNo, sqm FROM tStand WHERE standType = 'row' AND sqm < 20;
-- ? How many student tickets have we sold altogether?
-- ? total of student tickets
SELECT SUM(sold) FROM tTickets WHERE ticketType = 'student';
-- ? dearest ticket: fair, type and price
SELECT f.fairName, t.ticketType, t.price FROM tTickets t JOIN tFair f ON t.fairId = f.fairId ORDER BY t.price DESC LIMIT 1;
-- ? exhibitors per country, only countries with two or more
-- ? Which countries send us at least 2 exhibitors, and how many?
SELECT homeCountry, COUNT(*) FROM tExhibitor GROUP BY homeCountry HAVING COUNT(*) >= 2;
-- ? fairs that offer no season ticket
SELECT fairName FROM tFair WHERE fairId NOT IN (SELECT fairId FROM tTickets WHERE ticketType = 'season');
-- ? newcomers: exhibitors who first came after 2010, the newest on top
-- ? who joined us later than 2010? most recent first
SELECT exhName FROM tExhibitor WHERE firstYear > 2010 ORDER BY firstYear DESC;
-- ? rent from let stands at each fair
SELECT f.fairName, SUM(s.sqm * s.pricePerSqm) FROM tFair f JOIN tStand s ON f.fairId = s.fairId WHERE s.exhId IS NOT NULL GROUP BY f.fairId;
-- ? price span of the day tickets, highest less lowest
SELECT MAX(price) - MIN(price) FROM tTickets WHERE ticketType = 'day';
