-- Land registry: parcels, owners and their shares, mortgages, and transfers.
CREATE TABLE PARCEL (
  PARCEL_ID TEXT PRIMARY KEY,
  DISTRICT TEXT,
  LAND_USE TEXT,
  AREA_SQM INTEGER,
  ASSESSED REAL,
  BUILT_ON TEXT
);
CREATE TABLE OWNER (
  OWNER_ID INTEGER PRIMARY KEY,
  OWNER_NAME TEXT,
  OWNER_TYPE TEXT,
  RESIDENCE TEXT
);
CREATE TABLE TITLE_SHARE (
  PARCEL_ID TEXT REFERENCES PARCEL(PARCEL_ID),
  OWNER_ID INTEGER REFERENCES OWNER(OWNER_ID),
  SHARE_PCT REAL,
  SINCE_YR INTEGER,
  PRIMARY KEY (PARCEL_ID, OWNER_ID)
);
CREATE TABLE MORTGAGE (
  MTG_NO INTEGER PRIMARY KEY,
  PARCEL_ID TEXT REFERENCES PARCEL(PARCEL_ID),
  LENDER TEXT,
  SUM_SECURED REAL,
  ENTERED_YR INTEGER,
  DELETED_YR INTEGER
);
CREATE TABLE TRANSFER (
  TRF_NO INTEGER PRIMARY KEY,
  PARCEL_ID TEXT REFERENCES PARCEL(PARCEL_ID),
  SELLER_ID INTEGER REFERENCES OWNER(OWNER_ID),
  BUYER_ID INTEGER REFERENCES OWNER(OWNER_ID),
  TRF_DATE TEXT,
  PRICE REAL,
  KIND TEXT
);
INSERT INTO PARCEL VALUES ('K-101','Kirchberg','residential',640,310000,'Y'),('K-102','Kirchberg','residential',720,120000,'N'),('M-010','Moor','forest',84000,95000,'N'),('M-011','Moor','farmland',51000,140000,'N'),('H-300','Hafen','commercial',5200,1900000,'Y'),('H-301','Hafen','commercial',2100,450000,'N'),('K-110','Kirchberg','residential',510,285000,'Y');
INSERT INTO OWNER VALUES (1,'Gerda Thiel','person','Kirchberg'),(2,'Hans Thiel','person','Kirchberg'),(3,'Port Invest','company','Hamburg'),(4,'Parish of St Ansgar','church','Kirchberg'),(5,'Farmer Ohm','person','Moor'),(6,'Town of Altsee','public','Altsee'),(7,'Nele Brook','person','Hamburg');
INSERT INTO TITLE_SHARE VALUES ('K-101',1,50,1998),('K-101',2,50,1998),('K-102',4,100,1871),('M-010',6,100,1950),('M-011',5,100,2004),('H-300',3,75,2016),('H-300',6,25,2016),('K-110',7,100,2023);
INSERT INTO MORTGAGE VALUES (1,'K-101','Volksbank',120000,1998,2018),(2,'H-300','Nordbank',1200000,2016,NULL),(3,'H-300','Volksbank',300000,2019,NULL),(4,'M-011','Agrarkasse',60000,2011,NULL),(5,'K-110','Nordbank',200000,2023,NULL);
INSERT INTO TRANSFER VALUES (1,'M-011',6,5,'2004-03-12',90000,'sale'),(2,'H-300',6,3,'2016-07-01',1100000,'sale'),(3,'K-110',1,7,'2023-02-20',298000,'sale'),(4,'K-102',2,4,'1971-01-15',0,'gift'),(5,'H-300',5,6,'2001-10-30',400000,'exchange');

-- ? Which plots have nothing built on them?
-- ? unbuilt parcels
SELECT PARCEL_ID FROM PARCEL WHERE BUILT_ON = 'N';
-- ? largest parcel and what it is used for
SELECT PARCEL_ID, LAND_USE FROM PARCEL ORDER BY AREA_SQM DESC LIMIT 1;
-- ? Who owns K-101? Name and share.
-- ? owners of parcel K-101 with their percentages
SELECT o.OWNER_NAME, t.SHARE_PCT FROM OWNER o JOIN TITLE_SHARE t ON o.OWNER_ID = t.OWNER_ID WHERE t.PARCEL_ID = 'K-101';
-- ? Which parcel has no registered owner?
SELECT PARCEL_ID FROM PARCEL WHERE PARCEL_ID NOT IN (SELECT PARCEL_ID FROM TITLE_SHARE);
-- ? parcels shared by more than one owner
-- ? Which plots belong to several owners?
SELECT PARCEL_ID FROM TITLE_SHARE GROUP BY PARCEL_ID HAVING COUNT(*) > 1;
-- ? mortgages that are still in force: number and lender
-- ? Which mortgages have not been deleted, and who lent the money?
SELECT MTG_NO, LENDER FROM MORTGAGE WHERE DELETED_YR IS NULL;
-- ? total sum secured per lender, biggest first
SELECT LENDER, SUM(SUM_SECURED) FROM MORTGAGE GROUP BY LENDER ORDER BY SUM(SUM_SECURED) DESC;
-- ? Which parcels have never carried a mortgage?
-- ? parcels free of any mortgage entry
SELECT PARCEL_ID FROM PARCEL WHERE PARCEL_ID NOT IN (SELECT PARCEL_ID FROM MORTGAGE);
-- ? For every transfer: parcel, seller, buyer
SELECT t.PARCEL_ID, s.OWNER_NAME, b.OWNER_NAME FROM TRANSFER t JOIN OWNER s ON t.SELLER_ID = s.OWNER_ID JOIN OWNER b ON t.BUYER_ID = b.OWNER_ID;
-- ? What was given away for nothing? Parcel and date.
-- ? parcel and date of a transfer at price 0
SELECT PARCEL_ID, TRF_DATE FROM TRANSFER WHERE PRICE = 0;
-- ? Assessed value per square metre of each parcel
SELECT PARCEL_ID, ASSESSED / AREA_SQM FROM PARCEL;
-- ? Where does a square metre cost most by assessment? Parcel and district.
-- ? parcel and district with the highest assessed value per square metre
SELECT PARCEL_ID, DISTRICT FROM PARCEL ORDER BY ASSESSED / AREA_SQM DESC LIMIT 1;
-- ? number of parcels and total area in every district
SELECT DISTRICT, COUNT(*), SUM(AREA_SQM) FROM PARCEL GROUP BY DISTRICT;
-- ? Which private people own land? Owners of type person, each once.
-- ? persons in the title register, no repeats
SELECT DISTINCT o.OWNER_NAME FROM OWNER o JOIN TITLE_SHARE t ON o.OWNER_ID = t.OWNER_ID WHERE o.OWNER_TYPE = 'person';
-- ? Who has bought as well as sold land?
SELECT o.OWNER_NAME FROM OWNER o JOIN TRANSFER t ON o.OWNER_ID = t.SELLER_ID INTERSECT SELECT o.OWNER_NAME FROM OWNER o JOIN TRANSFER t ON o.OWNER_ID = t.BUYER_ID;
-- ? Longest in the same hands: owner and since when
-- ? Who has held a title longest? Name and year.
SELECT o.OWNER_NAME, t.SINCE_YR FROM TITLE_SHARE t JOIN OWNER o ON t.OWNER_ID = o.OWNER_ID ORDER BY t.SINCE_YR LIMIT 1;
-- ? commercial parcels valued over 1000000
SELECT PARCEL_ID FROM PARCEL WHERE LAND_USE = 'commercial' AND ASSESSED > 1000000;
-- ? owners who don't live in the district where their land is: name and parcel
-- ? Whose residence differs from the district of the parcel? Name, parcel.
SELECT o.OWNER_NAME, p.PARCEL_ID FROM OWNER o JOIN TITLE_SHARE t ON o.OWNER_ID = t.OWNER_ID JOIN PARCEL p ON t.PARCEL_ID = p.PARCEL_ID WHERE o.RESIDENCE <> p.DISTRICT;
-- ? Average price of a sale
SELECT AVG(PRICE) FROM TRANSFER WHERE KIND = 'sale';
-- ? Transfers dearer than the average transfer
-- ? transfer numbers with an above-average price
SELECT TRF_NO FROM TRANSFER WHERE PRICE > (SELECT AVG(PRICE) FROM TRANSFER);
-- ? Parcels of more than one mortgage
SELECT PARCEL_ID FROM MORTGAGE GROUP BY PARCEL_ID HAVING COUNT(*) > 1;
-- ? Who owns forest or farmland? Name and use.
-- ? owners of parcels used as forest or farmland, with the use
SELECT o.OWNER_NAME, p.LAND_USE FROM OWNER o JOIN TITLE_SHARE t ON o.OWNER_ID = t.OWNER_ID JOIN PARCEL p ON t.PARCEL_ID = p.PARCEL_ID WHERE p.LAND_USE IN ('forest', 'farmland');
-- ? Years the deleted mortgage was in force: number and years
SELECT MTG_NO, DELETED_YR - ENTERED_YR FROM MORTGAGE WHERE DELETED_YR IS NOT NULL;
-- ? How much is secured on each parcel compared with its assessed value? Parcel and sum secured over value, running mortgages only.
-- ? sum of mortgages not deleted divided by the assessed value, per parcel
SELECT p.PARCEL_ID, SUM(m.SUM_SECURED) / p.ASSESSED FROM PARCEL p JOIN MORTGAGE m ON p.PARCEL_ID = m.PARCEL_ID WHERE m.DELETED_YR IS NULL GROUP BY p.PARCEL_ID;
-- ? kinds of transfer and how often each occurs
SELECT KIND, COUNT(*) FROM TRANSFER GROUP BY KIND;
-- ? transfers between 2001-01-01 and 2016-12-31 in order of date
-- ? Which parcels changed hands from 2001-01-01 to 2016-12-31, the earliest first?
SELECT PARCEL_ID FROM TRANSFER WHERE TRF_DATE BETWEEN '2001-01-01' AND '2016-12-31' ORDER BY TRF_DATE;
-- ? everyone named Thiel
SELECT OWNER_NAME FROM OWNER WHERE OWNER_NAME LIKE '%Thiel%';
-- ? Which districts have both built and unbuilt plots?
-- ? districts with a built-on parcel as well as an empty one
SELECT DISTRICT FROM PARCEL WHERE BUILT_ON = 'Y' INTERSECT SELECT DISTRICT FROM PARCEL WHERE BUILT_ON = 'N';
-- ? On which banks' mortgages does Port Invest depend? Lenders, each once.
SELECT DISTINCT m.LENDER FROM MORTGAGE m JOIN TITLE_SHARE t ON m.PARCEL_ID = t.PARCEL_ID JOIN OWNER o ON t.OWNER_ID = o.OWNER_ID WHERE o.OWNER_NAME = 'Port Invest';
-- ? range of residential parcel sizes, largest less smallest
SELECT MAX(AREA_SQM) - MIN(AREA_SQM) FROM PARCEL WHERE LAND_USE = 'residential';
