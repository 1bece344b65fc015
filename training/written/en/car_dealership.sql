-- Used-car dealer: cars bought and sold, salespeople, buyers and test drives.
CREATE TABLE CAR (
  STOCK_NO INTEGER PRIMARY KEY,
  MAKE TEXT,
  MODEL TEXT,
  YR INTEGER,
  MILEAGE INTEGER,
  FUEL TEXT,
  COLOR TEXT,
  COST REAL,
  ASKING REAL
);
CREATE TABLE SALESMAN (
  SM_ID INTEGER PRIMARY KEY,
  SM_NAME TEXT,
  COMM_PCT REAL
);
CREATE TABLE SALE (
  SALE_NO INTEGER PRIMARY KEY,
  STOCK_NO INTEGER REFERENCES CAR(STOCK_NO),
  SM_ID INTEGER REFERENCES SALESMAN(SM_ID),
  BUYER TEXT,
  SALE_DT TEXT,
  SOLD_FOR REAL,
  FINANCED TEXT
);
CREATE TABLE TESTDRIVE (
  TD_ID INTEGER PRIMARY KEY,
  STOCK_NO INTEGER REFERENCES CAR(STOCK_NO),
  SM_ID INTEGER REFERENCES SALESMAN(SM_ID),
  PROSPECT TEXT,
  TD_DT TEXT,
  MILES REAL
);
INSERT INTO CAR VALUES (1,'Toyota','Camry',2018,61000,'gas','silver',13200,16900),(2,'Ford','F-150',2015,112000,'gas','red',17800,21500),(3,'Tesla','Model 3',2021,28000,'electric','white',24500,28900),(4,'Toyota','Prius',2016,93000,'hybrid','blue',9800,12400),(5,'Honda','Civic',2019,45000,'gas','black',14100,17200),(6,'Ford','Focus',2012,134000,'gas','silver',3900,5900),(7,'Honda','Insight',2020,38000,'hybrid','white',16000,19800),(8,'Buick','Park Avenue',1998,158000,'gas','green',1500,3200);
INSERT INTO SALESMAN VALUES (1,'Hank Dobbs',3),(2,'Rosa Delgado',2.5),(3,'Chip Larsen',2),(4,'Mei Tran',2.5);
INSERT INTO SALE VALUES (101,1,1,'A. Whitmore','2024-02-03',16200,'Y'),(102,3,2,'Dr. Okafor','2024-02-10',28900,'N'),(103,4,2,'J. Pulaski','2024-02-17',11800,'Y'),(104,6,3,'T. Greene','2024-03-01',4100,'N'),(105,5,1,'M. Castillo','2024-03-09',17200,'Y'),(106,2,2,'Ridge Farms','2024-03-15',20400,'Y');
INSERT INTO TESTDRIVE VALUES (1,1,1,'A. Whitmore','2024-02-01',12),(2,3,2,'Dr. Okafor','2024-02-08',25),(3,7,3,'L. Sims','2024-02-20',9.5),(4,5,3,'M. Castillo','2024-03-05',14),(5,7,1,'B. Hale','2024-03-11',18),(6,2,2,'Ridge Farms','2024-03-12',30),(7,2,3,'L. Sims','2024-03-13',6);

-- ? What's still on the lot? Make and model of unsold cars.
-- ? cars that have not been sold (make, model)
SELECT MAKE, MODEL FROM CAR WHERE STOCK_NO NOT IN (SELECT STOCK_NO FROM SALE);
-- ? anything with under 50000 miles on it: make, model, year
SELECT MAKE, MODEL, YR FROM CAR WHERE MILEAGE < 50000;
-- ? our oldest car
-- ? make and model of the car from the earliest year
SELECT MAKE, MODEL FROM CAR ORDER BY YR LIMIT 1;
-- ? Which hybrids do we have, and what do we ask for them?
SELECT MODEL, ASKING FROM CAR WHERE FUEL = 'hybrid';
-- ? Who bought the Camry?
-- ? buyer of the Camry
SELECT s.BUYER FROM SALE s JOIN CAR c ON s.STOCK_NO = c.STOCK_NO WHERE c.MODEL = 'Camry';
-- ? Profit on every sale: sale number and sold for less cost
SELECT s.SALE_NO, s.SOLD_FOR - c.COST FROM SALE s JOIN CAR c ON s.STOCK_NO = c.STOCK_NO;
-- ? Which car made us the most money, sold price minus cost? Model.
-- ? model with the highest profit
SELECT c.MODEL FROM SALE s JOIN CAR c ON s.STOCK_NO = c.STOCK_NO ORDER BY s.SOLD_FOR - c.COST DESC LIMIT 1;
-- ? Who paid the full asking price?
-- ? buyers who got no discount: sold for exactly what we asked
SELECT s.BUYER FROM SALE s JOIN CAR c ON s.STOCK_NO = c.STOCK_NO WHERE s.SOLD_FOR = c.ASKING;
-- ? How much did each buyer haggle off? Buyer, asking less sold price, largest first.
SELECT s.BUYER, c.ASKING - s.SOLD_FOR FROM SALE s JOIN CAR c ON s.STOCK_NO = c.STOCK_NO ORDER BY c.ASKING - s.SOLD_FOR DESC;
-- ? sales count and revenue by salesman
-- ? How many cars has each salesman sold, and for how much in total?
SELECT m.SM_NAME, COUNT(*), SUM(s.SOLD_FOR) FROM SALESMAN m JOIN SALE s ON m.SM_ID = s.SM_ID GROUP BY m.SM_ID;
-- ? Who on the team hasn't sold a thing?
SELECT SM_NAME FROM SALESMAN WHERE SM_ID NOT IN (SELECT SM_ID FROM SALE);
-- ? Which buyers paid without a loan? Not financed.
-- ? buyers with no financing
SELECT BUYER FROM SALE WHERE FINANCED = 'N';
-- ? average asking price by make
SELECT MAKE, AVG(ASKING) FROM CAR GROUP BY MAKE;
-- ? Who drove a car first and then bought it?
-- ? people who test drove the same car they bought, by name
SELECT s.BUYER FROM SALE s JOIN TESTDRIVE t ON s.STOCK_NO = t.STOCK_NO AND s.BUYER = t.PROSPECT;
-- ? Took a test drive but didn't buy anything
-- ? prospects without a purchase
SELECT PROSPECT FROM TESTDRIVE EXCEPT SELECT BUYER FROM SALE;
-- ? Which cars were test driven more than once? Model.
SELECT c.MODEL FROM CAR c JOIN TESTDRIVE t ON c.STOCK_NO = t.STOCK_NO GROUP BY c.STOCK_NO HAVING COUNT(*) > 1;
-- ? total miles of test drives for each salesman, longest first
-- ? Rank the sales force by miles ridden along on test drives.
SELECT m.SM_NAME, SUM(t.MILES) FROM SALESMAN m JOIN TESTDRIVE t ON m.SM_ID = t.SM_ID GROUP BY m.SM_ID ORDER BY SUM(t.MILES) DESC;
-- ? Commission on each sale, price times percentage: sale number and product of both
SELECT s.SALE_NO, s.SOLD_FOR * m.COMM_PCT FROM SALE s JOIN SALESMAN m ON s.SM_ID = m.SM_ID;
-- ? Cars with more miles than average
-- ? Which models have above-average mileage?
SELECT MODEL FROM CAR WHERE MILEAGE > (SELECT AVG(MILEAGE) FROM CAR);
-- ? makes with at least two cars
SELECT MAKE FROM CAR GROUP BY MAKE HAVING COUNT(*) >= 2;
-- ? silver or white, asking below 18000: make and model
-- ? a silver or white car for less than 18000, please (make, model)
SELECT MAKE, MODEL FROM CAR WHERE COLOR IN ('silver', 'white') AND ASKING < 18000;
-- ? Sales between 2024-02-10 and 2024-03-05
SELECT SALE_NO FROM SALE WHERE SALE_DT BETWEEN '2024-02-10' AND '2024-03-05';
-- ? What did Rosa Delgado sell? Make, model and price.
-- ? cars sold by Rosa Delgado with what they went for
SELECT c.MAKE, c.MODEL, s.SOLD_FOR FROM SALE s JOIN CAR c ON s.STOCK_NO = c.STOCK_NO JOIN SALESMAN m ON s.SM_ID = m.SM_ID WHERE m.SM_NAME = 'Rosa Delgado';
-- ? How much capital is in all the cars, at cost?
SELECT SUM(COST) FROM CAR;
-- ? Cars no one has taken out for a spin
-- ? models without any test drive
SELECT MODEL FROM CAR WHERE STOCK_NO NOT IN (SELECT STOCK_NO FROM TESTDRIVE);
-- ? Which makes have a gas car and a hybrid?
SELECT MAKE FROM CAR WHERE FUEL = 'gas' INTERSECT SELECT MAKE FROM CAR WHERE FUEL = 'hybrid';
-- ? average price of the cars we sold with financing
-- ? mean sale price when financed
SELECT AVG(SOLD_FOR) FROM SALE WHERE FINANCED = 'Y';
-- ? number of cars per fuel, and the lowest asking price for each
SELECT FUEL, COUNT(*), MIN(ASKING) FROM CAR GROUP BY FUEL;
-- ? Did a different salesman do the test drive than the sale? Model of such cars, each once.
SELECT DISTINCT c.MODEL FROM CAR c JOIN SALE s ON c.STOCK_NO = s.STOCK_NO JOIN TESTDRIVE t ON c.STOCK_NO = t.STOCK_NO WHERE s.SM_ID <> t.SM_ID;
-- ? gap between highest and lowest asking price
SELECT MAX(ASKING) - MIN(ASKING) FROM CAR;
