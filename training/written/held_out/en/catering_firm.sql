-- Event catering: clients, events, dishes served, and serving staff booked.
CREATE TABLE KLIENT (
  KLI_NR INTEGER PRIMARY KEY,
  KLI_NAME TEXT,
  KLI_TYPE TEXT,
  PHONE TEXT
);
CREATE TABLE EVENT (
  EV_NR INTEGER PRIMARY KEY,
  KLI_NR INTEGER REFERENCES KLIENT(KLI_NR),
  OCCASION TEXT,
  EV_DATE TEXT,
  PLACE TEXT,
  GUESTS INTEGER,
  OUTDOOR TEXT,
  DEPOSIT REAL
);
CREATE TABLE DISH (
  DISH_NR INTEGER PRIMARY KEY,
  DISH_NAME TEXT,
  COURSE TEXT,
  VEGGIE TEXT,
  COST_PP REAL,
  PRICE_PP REAL
);
CREATE TABLE SERVED (
  EV_NR INTEGER REFERENCES EVENT(EV_NR),
  DISH_NR INTEGER REFERENCES DISH(DISH_NR),
  PORTIONS INTEGER,
  PRIMARY KEY (EV_NR, DISH_NR)
);
CREATE TABLE HELPER (
  EV_NR INTEGER REFERENCES EVENT(EV_NR),
  HELPER_NAME TEXT,
  DUTY TEXT,
  HOURS REAL,
  WAGE REAL,
  PRIMARY KEY (EV_NR, HELPER_NAME)
);
INSERT INTO KLIENT VALUES (1,'Brewery Falk','company','555-01'),(2,'Anna and Leo','private','555-02'),(3,'Rowing Club','club',NULL),(4,'City Archive','authority','555-04'),(5,'Grandma Ilse','private','555-05');
INSERT INTO EVENT VALUES (21,1,'anniversary','2024-05-04','brewery yard',220,'Y',2000),(22,2,'wedding','2024-06-15','castle barn',90,'N',1500),(23,3,'regatta','2024-06-22','boathouse',140,'Y',0),(24,4,'opening','2024-07-03','reading room',60,'N',300),(25,1,'summer party','2024-08-10','brewery yard',180,'Y',1000),(26,2,'christening','2024-11-02','parish hall',35,'N',NULL);
INSERT INTO DISH VALUES (1,'goulash','main','N',3.8,11.5),(2,'mushroom lasagne','main','Y',2.9,10.5),(3,'canapes','starter','N',2.2,7),(4,'tomato tartlets','starter','Y',1.6,6),(5,'cheesecake','dessert','Y',1.3,4.8),(6,'fruit salad','dessert','Y',1.1,4.2),(7,'roast duck','main','N',6.5,19);
INSERT INTO SERVED VALUES (21,1,150),(21,2,70),(21,5,200),(22,3,90),(22,7,60),(22,2,30),(22,5,90),(23,1,140),(24,3,60),(24,4,40),(25,1,120),(25,4,180);
INSERT INTO HELPER VALUES (21,'Mona','bar',8,16),(21,'Pavel','grill',9,17.5),(21,'Tine','service',8,15),(22,'Mona','service',10,15),(22,'Ruben','kitchen',11,18),(23,'Pavel','grill',7,17.5),(24,'Tine','service',4,15),(24,'Mona','bar',4,16),(25,'Ruben','kitchen',9,18);

-- ? Which dishes can vegetarians eat?
SELECT DISH_NAME FROM DISH WHERE VEGGIE = 'Y';
-- ? biggest event by guests: occasion and place
-- ? What was our largest event, and where? Occasion, place.
SELECT OCCASION, PLACE FROM EVENT ORDER BY GUESTS DESC LIMIT 1;
-- ? Which events are outdoors, so that we have to watch the weather? Occasion and date.
SELECT OCCASION, EV_DATE FROM EVENT WHERE OUTDOOR = 'Y';
-- ? Whom can't we phone?
-- ? client without a telephone number
SELECT KLI_NAME FROM KLIENT WHERE PHONE IS NULL;
-- ? Who has never booked an event with us?
SELECT KLI_NAME FROM KLIENT WHERE KLI_NR NOT IN (SELECT KLI_NR FROM EVENT);
-- ? Clients who came back with a second event
-- ? clients with more than one event
SELECT k.KLI_NAME FROM KLIENT k JOIN EVENT e ON k.KLI_NR = e.KLI_NR GROUP BY k.KLI_NR HAVING COUNT(*) > 1;
-- ? What was served at the wedding?
SELECT d.DISH_NAME FROM DISH d JOIN SERVED s ON d.DISH_NR = s.DISH_NR JOIN EVENT e ON s.EV_NR = e.EV_NR WHERE e.OCCASION = 'wedding';
-- ? profit per portion of each dish, price less cost, best first
-- ? Which dish pays best? Names with price minus cost from high to low.
SELECT DISH_NAME, PRICE_PP - COST_PP FROM DISH ORDER BY PRICE_PP - COST_PP DESC;
-- ? Food bill of every event: event number and portions times price
SELECT s.EV_NR, SUM(s.PORTIONS * d.PRICE_PP) FROM SERVED s JOIN DISH d ON s.DISH_NR = d.DISH_NR GROUP BY s.EV_NR;
-- ? staff cost per event number
-- ? What do the helpers cost at each event, hours times wage?
SELECT EV_NR, SUM(HOURS * WAGE) FROM HELPER GROUP BY EV_NR;
-- ? For which occasion has no menu been chosen?
SELECT OCCASION FROM EVENT WHERE EV_NR NOT IN (SELECT EV_NR FROM SERVED);
-- ? dishes nobody has wanted so far
-- ? Which dishes were never served?
SELECT DISH_NAME FROM DISH WHERE DISH_NR NOT IN (SELECT DISH_NR FROM SERVED);
-- ? Which helpers worked for Brewery Falk? Each once.
SELECT DISTINCT h.HELPER_NAME FROM HELPER h JOIN EVENT e ON h.EV_NR = e.EV_NR JOIN KLIENT k ON e.KLI_NR = k.KLI_NR WHERE k.KLI_NAME = 'Brewery Falk';
-- ? total hours by helper
-- ? How long has every helper worked in all?
SELECT HELPER_NAME, SUM(HOURS) FROM HELPER GROUP BY HELPER_NAME;
-- ? Who has done more than one sort of duty?
SELECT HELPER_NAME FROM HELPER GROUP BY HELPER_NAME HAVING COUNT(DISTINCT DUTY) > 1;
-- ? Guests per event on average?
-- ? mean number of guests
SELECT AVG(GUESTS) FROM EVENT;
-- ? Events with more guests than average: occasion, guests
SELECT OCCASION, GUESTS FROM EVENT WHERE GUESTS > (SELECT AVG(GUESTS) FROM EVENT);
-- ? No deposit asked for, deposit 0, or nothing entered yet: which occasions?
-- ? occasions where the deposit is 0 or missing
SELECT OCCASION FROM EVENT WHERE DEPOSIT = 0 OR DEPOSIT IS NULL;
-- ? events between 2024-06-01 and 2024-07-31 with the client's name
SELECT e.OCCASION, k.KLI_NAME FROM EVENT e JOIN KLIENT k ON e.KLI_NR = k.KLI_NR WHERE e.EV_DATE BETWEEN '2024-06-01' AND '2024-07-31';
-- ? average price of each course
-- ? What do starters, mains and desserts cost a head on average?
SELECT COURSE, AVG(PRICE_PP) FROM DISH GROUP BY COURSE;
-- ? most popular dish by portions
SELECT d.DISH_NAME FROM DISH d JOIN SERVED s ON d.DISH_NR = s.DISH_NR GROUP BY d.DISH_NR ORDER BY SUM(s.PORTIONS) DESC LIMIT 1;
-- ? Where were there fewer portions of a dish than guests? Occasion and dish.
-- ? occasion and dish wherever portions are below the guest count
SELECT e.OCCASION, d.DISH_NAME FROM SERVED s JOIN EVENT e ON s.EV_NR = e.EV_NR JOIN DISH d ON s.DISH_NR = d.DISH_NR WHERE s.PORTIONS < e.GUESTS;
-- ? events per type of client
SELECT k.KLI_TYPE, COUNT(*) FROM KLIENT k JOIN EVENT e ON k.KLI_NR = e.KLI_NR GROUP BY k.KLI_TYPE;
-- ? Who was at the grill or in the kitchen, and on which event number?
-- ? helpers on grill or kitchen duty with the event number
SELECT HELPER_NAME, EV_NR FROM HELPER WHERE DUTY IN ('grill', 'kitchen');
-- ? vegetarian mains
SELECT DISH_NAME FROM DISH WHERE VEGGIE = 'Y' AND COURSE = 'main';
-- ? guests for each helper at every event with helpers: event number and guests over number of helpers
-- ? How many guests does one helper have to look after, event by event?
SELECT e.EV_NR, e.GUESTS / COUNT(*) FROM EVENT e JOIN HELPER h ON e.EV_NR = h.EV_NR GROUP BY e.EV_NR;
-- ? At which events was there both a starter and a dessert? Event numbers.
SELECT s.EV_NR FROM SERVED s JOIN DISH d ON s.DISH_NR = d.DISH_NR WHERE d.COURSE = 'starter' INTERSECT SELECT s.EV_NR FROM SERVED s JOIN DISH d ON s.DISH_NR = d.DISH_NR WHERE d.COURSE = 'dessert';
-- ? places used more than once
-- ? Where have we catered at least twice?
SELECT PLACE FROM EVENT GROUP BY PLACE HAVING COUNT(*) > 1;
-- ? earliest event on record: date and occasion
SELECT EV_DATE, OCCASION FROM EVENT ORDER BY EV_DATE LIMIT 1;
-- ? gap between the best and the worst hourly wage
SELECT MAX(WAGE) - MIN(WAGE) FROM HELPER;
