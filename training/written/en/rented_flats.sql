-- Property management: buildings, flats, tenants, leases and rent received.
CREATE TABLE BUILDING (
  BLDG_CD TEXT PRIMARY KEY,
  STREET TEXT,
  YEAR_BUILT INTEGER,
  HAS_LIFT TEXT,
  CARETAKER TEXT
);
CREATE TABLE FLAT (
  FLAT_ID INTEGER PRIMARY KEY,
  BLDG_CD TEXT REFERENCES BUILDING(BLDG_CD),
  FLOOR_NO INTEGER,
  ROOMS INTEGER,
  SQM REAL,
  BALCONY TEXT
);
CREATE TABLE TENANT (
  TEN_ID INTEGER PRIMARY KEY,
  TEN_NAME TEXT,
  PROFESSION TEXT,
  HOUSEHOLD_SIZE INTEGER,
  PETS TEXT
);
CREATE TABLE LEASE (
  LEASE_NO INTEGER PRIMARY KEY,
  FLAT_ID INTEGER REFERENCES FLAT(FLAT_ID),
  TEN_ID INTEGER REFERENCES TENANT(TEN_ID),
  START_YR INTEGER,
  END_YR INTEGER,
  RENT REAL,
  DEPOSIT REAL
);
CREATE TABLE RENT_PAID (
  LEASE_NO INTEGER REFERENCES LEASE(LEASE_NO),
  MONTH TEXT,
  AMOUNT REAL,
  PRIMARY KEY (LEASE_NO, MONTH)
);
INSERT INTO BUILDING VALUES
 ('LIN','Linden Street 4',1908,'N','Mr Bogdan'),('PAR','Park Row 17',1974,'Y','Ms Tesch'),('HAF','Harbour Side 2',2016,'Y','Mr Bogdan'),('MIL','Mill Yard 9',1955,'N',NULL);
INSERT INTO FLAT VALUES
 (1,'LIN',0,3,82,'N'),(2,'LIN',2,4,105,'Y'),(3,'PAR',1,2,54,'Y'),(4,'PAR',5,2,56,'Y'),(5,'PAR',7,1,32,'N'),(6,'HAF',3,3,91,'Y'),(7,'HAF',4,5,140,'Y'),(8,'LIN',3,1,28,'N');
INSERT INTO TENANT VALUES
 (1,'Kerstin Blau','nurse',2,'N'),(2,'Family Oduya','teacher',5,'Y'),(3,'Ralf Stein','retired',1,'Y'),(4,'Lena Fuchs','student',1,'N'),(5,'Tariq and Mona Aziz','engineer',3,'N'),(6,'Gustav Dorn','retired',2,'N'),(7,'Ida Moll','journalist',1,'Y');
INSERT INTO LEASE VALUES
 (101,1,1,2018,NULL,790,2370),(102,2,2,2020,NULL,1150,3450),(103,3,3,1999,NULL,410,800),(104,4,4,2021,2023,560,1680),(105,6,5,2017,NULL,1240,3720),(106,7,7,2022,NULL,1980,5940),(107,4,6,2023,NULL,610,1830),(108,1,6,2009,2018,640,1280);
INSERT INTO RENT_PAID VALUES
 (101,'2024-01',790),(101,'2024-02',790),(102,'2024-01',1150),(102,'2024-02',900),(103,'2024-01',410),(103,'2024-02',410),(105,'2024-01',1240),(106,'2024-01',1980),(106,'2024-02',1980),(107,'2024-02',610);

-- ? Which of our houses have a lift?
-- ? streets of buildings with an elevator
SELECT STREET FROM BUILDING WHERE HAS_LIFT = 'Y';
-- ? What's the oldest building we manage?
SELECT STREET FROM BUILDING ORDER BY YEAR_BUILT LIMIT 1;
-- ? Which building has no caretaker?
SELECT STREET FROM BUILDING WHERE CARETAKER IS NULL;
-- ? How many flats are there in each building? Street and number.
-- ? number of flats by street
SELECT b.STREET, COUNT(*) FROM BUILDING b JOIN FLAT f ON b.BLDG_CD = f.BLDG_CD GROUP BY b.BLDG_CD;
-- ? In which building do we have no flats?
SELECT STREET FROM BUILDING WHERE BLDG_CD NOT IN (SELECT BLDG_CD FROM FLAT);
-- ? Flats that were never let
-- ? Which flats have never had a lease? Ids.
SELECT FLAT_ID FROM FLAT WHERE FLAT_ID NOT IN (SELECT FLAT_ID FROM LEASE);
-- ? Who lives with us now? Tenants whose lease has no end.
-- ? names of tenants with a running lease
SELECT t.TEN_NAME FROM TENANT t JOIN LEASE l ON t.TEN_ID = l.TEN_ID WHERE l.END_YR IS NULL;
-- ? Which tenants keep animals?
SELECT TEN_NAME FROM TENANT WHERE PETS = 'Y';
-- ? What is the rent per square metre of each running lease? Lease number and value.
-- ? rent over area for all leases without an end year
SELECT l.LEASE_NO, l.RENT / f.SQM FROM LEASE l JOIN FLAT f ON l.FLAT_ID = f.FLAT_ID WHERE l.END_YR IS NULL;
-- ? Who pays the most rent?
SELECT t.TEN_NAME FROM TENANT t JOIN LEASE l ON t.TEN_ID = l.TEN_ID ORDER BY l.RENT DESC LIMIT 1;
-- ? Who paid less than the rent in some month? Name, month and what was paid.
-- ? short payments: tenant, month, amount received below the rent
SELECT t.TEN_NAME, p.MONTH, p.AMOUNT FROM RENT_PAID p JOIN LEASE l ON p.LEASE_NO = l.LEASE_NO JOIN TENANT t ON l.TEN_ID = t.TEN_ID WHERE p.AMOUNT < l.RENT;
-- ? rent income by month
SELECT MONTH, SUM(AMOUNT) FROM RENT_PAID GROUP BY MONTH;
-- ? Which running leases have nothing paid for 2024-02?
-- ? lease numbers, not ended, without a payment in month 2024-02
SELECT LEASE_NO FROM LEASE WHERE END_YR IS NULL AND LEASE_NO NOT IN (SELECT LEASE_NO FROM RENT_PAID WHERE MONTH = '2024-02');
-- ? Flats with a balcony and at least 3 rooms
SELECT FLAT_ID FROM FLAT WHERE BALCONY = 'Y' AND ROOMS >= 3;
-- ? Who has rented more than one flat from us over the years?
-- ? tenants with two leases or more
SELECT t.TEN_NAME FROM TENANT t JOIN LEASE l ON t.TEN_ID = l.TEN_ID GROUP BY t.TEN_ID HAVING COUNT(*) > 1;
-- ? How long did each finished lease last? Lease number and years.
SELECT LEASE_NO, END_YR - START_YR FROM LEASE WHERE END_YR IS NOT NULL;
-- ? average size of our flats in square metres
-- ? How big is a flat of ours on average?
SELECT AVG(SQM) FROM FLAT;
-- ? Flats that are larger than the average flat
SELECT FLAT_ID FROM FLAT WHERE SQM > (SELECT AVG(SQM) FROM FLAT);
-- ? Who lives in Park Row 17? Running leases only.
-- ? current tenants (no end year) at Park Row 17
SELECT t.TEN_NAME FROM TENANT t JOIN LEASE l ON t.TEN_ID = l.TEN_ID JOIN FLAT f ON l.FLAT_ID = f.FLAT_ID JOIN BUILDING b ON f.BLDG_CD = b.BLDG_CD WHERE b.STREET = 'Park Row 17' AND l.END_YR IS NULL;
-- ? How much in deposits do we hold from tenants who are still here?
SELECT SUM(DEPOSIT) FROM LEASE WHERE END_YR IS NULL;
-- ? Which flats have changed hands, i.e. had at least two leases?
-- ? flat ids with more than one lease
SELECT FLAT_ID FROM LEASE GROUP BY FLAT_ID HAVING COUNT(*) >= 2;
-- ? retired people among our tenants
SELECT TEN_NAME FROM TENANT WHERE PROFESSION = 'retired';
-- ? Which lease is the oldest, and who signed it? Start year and name.
-- ? first year and tenant of our earliest lease
SELECT l.START_YR, t.TEN_NAME FROM LEASE l JOIN TENANT t ON l.TEN_ID = t.TEN_ID ORDER BY l.START_YR LIMIT 1;
-- ? Which caretakers look after a house that has a lift, and which street is it?
SELECT CARETAKER, STREET FROM BUILDING WHERE HAS_LIFT = 'Y';
-- ? rooms and square metres in total for each building code
SELECT BLDG_CD, SUM(ROOMS), SUM(SQM) FROM FLAT GROUP BY BLDG_CD;
-- ? Which buildings have flats both with and without a balcony? Codes.
-- ? building codes where some flats have a balcony and some don't
SELECT BLDG_CD FROM FLAT WHERE BALCONY = 'Y' INTERSECT SELECT BLDG_CD FROM FLAT WHERE BALCONY = 'N';
-- ? Where do five or more people live together? Tenant name and flat id, household of at least 5.
SELECT t.TEN_NAME, l.FLAT_ID FROM TENANT t JOIN LEASE l ON t.TEN_ID = l.TEN_ID WHERE t.HOUSEHOLD_SIZE >= 5;
-- ? Leases begun between 2017 and 2021, by start year, oldest first
SELECT LEASE_NO FROM LEASE WHERE START_YR BETWEEN 2017 AND 2021 ORDER BY START_YR;
-- ? Difference between the dearest and the cheapest rent
-- ? How far apart are the highest and lowest rents?
SELECT MAX(RENT) - MIN(RENT) FROM LEASE;
-- ? Which tenants with pets rent a flat on the fourth floor or above? Floor number 4 or more.
SELECT t.TEN_NAME FROM TENANT t JOIN LEASE l ON t.TEN_ID = l.TEN_ID JOIN FLAT f ON l.FLAT_ID = f.FLAT_ID WHERE t.PETS = 'Y' AND f.FLOOR_NO >= 4;
