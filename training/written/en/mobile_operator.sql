-- Mobile phone operator: subscribers, tariffs, SIM lines and monthly usage.
CREATE TABLE TARIFF (
  TRF_CD TEXT PRIMARY KEY,
  TRF_NAME TEXT,
  MONTHLY_FEE REAL,
  DATA_GB INTEGER,
  PREPAID TEXT
);
CREATE TABLE SUBSCRIBER (
  SUB_NO INTEGER PRIMARY KEY,
  SUB_NAME TEXT,
  SUB_KIND TEXT,
  TOWN TEXT,
  SINCE_YR INTEGER
);
CREATE TABLE LINE (
  MSISDN TEXT PRIMARY KEY,
  SUB_NO INTEGER REFERENCES SUBSCRIBER(SUB_NO),
  TRF_CD TEXT REFERENCES TARIFF(TRF_CD),
  ACTIVATED TEXT,
  DEACTIVATED TEXT,
  HANDSET TEXT
);
CREATE TABLE USAGE_MTH (
  MSISDN TEXT REFERENCES LINE(MSISDN),
  MTH TEXT,
  CALL_MIN INTEGER,
  SMS_CNT INTEGER,
  DATA_MB INTEGER,
  ROAMING_COST REAL,
  PRIMARY KEY (MSISDN, MTH)
);
INSERT INTO TARIFF VALUES
 ('S10','Smart 10',9.9,10,'N'),('S30','Smart 30',19.9,30,'N'),('UNL','Limitless',39.9,200,'N'),('PP1','Pay as you go',0,1,'Y'),('SEN','Silver',6.5,2,'N'),('KID','Junior',4.9,3,'Y'),('TRV','Globetrotter',29.9,60,'N');
INSERT INTO SUBSCRIBER VALUES
 (501,'Martha Kowalski','private','Lodz',2011),(502,'Zebra Logistics','business','Poznan',2015),(503,'Jan Zielinski','private','Gdansk',2020),(504,'Ewa Nowicka','private','Lodz',2023),(505,'Baltic Dental','business','Gdansk',2018),(506,'Piotr Lis','private','Poznan',2009);
INSERT INTO LINE VALUES
 ('600100','501','SEN','2011-05-02',NULL,'Nokio 3'),('600200','502','UNL','2015-02-10',NULL,'Galax S9'),('600201','502','S30','2015-02-10','2023-06-30','Galax S7'),('600202','502','S30','2019-09-01',NULL,'Pear 11'),
 ('600300','503','S10','2020-12-24',NULL,'Pear 12'),('600400','504','PP1','2023-03-15',NULL,NULL),('600500','505','UNL','2018-07-07',NULL,'Pear 12'),('600600','501','KID','2022-09-01',NULL,NULL);
INSERT INTO USAGE_MTH VALUES
 ('600100','2024-01',310,4,120,0),('600200','2024-01',950,12,48000,35.5),('600202','2024-01',420,0,21000,0),('600300','2024-01',75,60,10900,12),('600500','2024-01',610,8,3500,0),
 ('600100','2024-02',290,2,90,0),('600200','2024-02',1010,15,61000,0),('600300','2024-02',60,48,8700,0),('600600','2024-02',15,220,2900,0);

-- ? Which tariffs are prepaid?
SELECT TRF_NAME FROM TARIFF WHERE PREPAID = 'Y';
-- ? Who has been our customer longest?
-- ? subscriber with the earliest year of joining
SELECT SUB_NAME FROM SUBSCRIBER ORDER BY SINCE_YR LIMIT 1;
-- ? Which tariff has no monthly fee?
-- ? tariff that is free of charge each month
SELECT TRF_NAME FROM TARIFF WHERE MONTHLY_FEE = 0;
-- ? companies among our customers
-- ? Which subscribers are business clients?
SELECT SUB_NAME FROM SUBSCRIBER WHERE SUB_KIND = 'business';
-- ? Which numbers have been switched off? Number and date.
SELECT MSISDN, DEACTIVATED FROM LINE WHERE DEACTIVATED IS NOT NULL;
-- ? How many lines does each subscriber have? Name and count.
-- ? number of lines by subscriber
SELECT s.SUB_NAME, COUNT(*) FROM SUBSCRIBER s JOIN LINE l ON s.SUB_NO = l.SUB_NO GROUP BY s.SUB_NO;
-- ? Who has signed up but owns no line?
SELECT SUB_NAME FROM SUBSCRIBER WHERE SUB_NO NOT IN (SELECT SUB_NO FROM LINE);
-- ? Which tariff gives you the most gigabytes?
SELECT TRF_NAME FROM TARIFF ORDER BY DATA_GB DESC LIMIT 1;
-- ? What does a gigabyte cost under each tariff? Name and fee per GB.
-- ? tariffs with the monthly fee divided by the included data
SELECT TRF_NAME, MONTHLY_FEE / DATA_GB FROM TARIFF;
-- ? Who uses a Pear 12?
SELECT s.SUB_NAME FROM SUBSCRIBER s JOIN LINE l ON s.SUB_NO = l.SUB_NO WHERE l.HANDSET = 'Pear 12';
-- ? On which lines don't we know the handset?
-- ? phone numbers without a device on file
SELECT MSISDN FROM LINE WHERE HANDSET IS NULL;
-- ? Who talked most in 2024-02? Just the phone number.
SELECT MSISDN FROM USAGE_MTH WHERE MTH = '2024-02' ORDER BY CALL_MIN DESC LIMIT 1;
-- ? Total text messages for each month
-- ? How many SMS were sent month by month?
SELECT MTH, SUM(SMS_CNT) FROM USAGE_MTH GROUP BY MTH;
-- ? Who was charged for roaming? Subscriber, month and amount.
SELECT s.SUB_NAME, u.MTH, u.ROAMING_COST FROM SUBSCRIBER s JOIN LINE l ON s.SUB_NO = l.SUB_NO JOIN USAGE_MTH u ON l.MSISDN = u.MSISDN WHERE u.ROAMING_COST > 0;
-- ? Which running lines show no usage whatsoever?
-- ? numbers not deactivated for which there is no usage record
SELECT MSISDN FROM LINE WHERE DEACTIVATED IS NULL AND MSISDN NOT IN (SELECT MSISDN FROM USAGE_MTH);
-- ? average data consumption in 2024-01, in MB
SELECT AVG(DATA_MB) FROM USAGE_MTH WHERE MTH = '2024-01';
-- ? Heavy users: numbers that used more data than average in one month, each number once
-- ? phone numbers with an above-average amount of data in some month, no repeats
SELECT DISTINCT MSISDN FROM USAGE_MTH WHERE DATA_MB > (SELECT AVG(DATA_MB) FROM USAGE_MTH);
-- ? Which tariff is not used by any line?
SELECT TRF_NAME FROM TARIFF WHERE TRF_CD NOT IN (SELECT TRF_CD FROM LINE);
-- ? How much do we collect in monthly fees from all lines still active?
-- ? sum of the monthly fees over lines without a deactivation date
SELECT SUM(t.MONTHLY_FEE) FROM LINE l JOIN TARIFF t ON l.TRF_CD = t.TRF_CD WHERE l.DEACTIVATED IS NULL;
-- ? Private customers from Lodz who joined after 2015
SELECT SUB_NAME FROM SUBSCRIBER WHERE SUB_KIND = 'private' AND TOWN = 'Lodz' AND SINCE_YR > 2015;
-- ? Which towns have both private and business customers?
-- ? towns where a firm as well as a private person is our customer
SELECT TOWN FROM SUBSCRIBER WHERE SUB_KIND = 'private' INTERSECT SELECT TOWN FROM SUBSCRIBER WHERE SUB_KIND = 'business';
-- ? What tariffs do the people of Gdansk have? Subscriber and tariff name.
SELECT s.SUB_NAME, t.TRF_NAME FROM SUBSCRIBER s JOIN LINE l ON s.SUB_NO = l.SUB_NO JOIN TARIFF t ON l.TRF_CD = t.TRF_CD WHERE s.TOWN = 'Gdansk';
-- ? Which tariffs are on more than one line?
-- ? tariff names with at least two lines
SELECT t.TRF_NAME FROM TARIFF t JOIN LINE l ON t.TRF_CD = l.TRF_CD GROUP BY t.TRF_CD HAVING COUNT(*) > 1;
-- ? Lines activated before 2016-01-01, oldest first
SELECT MSISDN FROM LINE WHERE ACTIVATED < '2016-01-01' ORDER BY ACTIVATED;
-- ? How many minutes did Zebra Logistics phone in total?
-- ? call minutes over all lines of Zebra Logistics
SELECT SUM(u.CALL_MIN) FROM USAGE_MTH u JOIN LINE l ON u.MSISDN = l.MSISDN JOIN SUBSCRIBER s ON l.SUB_NO = s.SUB_NO WHERE s.SUB_NAME = 'Zebra Logistics';
-- ? Number of subscribers per town, most first
SELECT TOWN, COUNT(*) FROM SUBSCRIBER GROUP BY TOWN ORDER BY COUNT(*) DESC;
-- ? Who sends more texts than they talk minutes? Number and month.
-- ? numbers and months where the SMS count is greater than the call minutes
SELECT MSISDN, MTH FROM USAGE_MTH WHERE SMS_CNT > CALL_MIN;
-- ? Which tariffs cost between 5 and 20 a month? Name and fee.
SELECT TRF_NAME, MONTHLY_FEE FROM TARIFF WHERE MONTHLY_FEE BETWEEN 5 AND 20;
-- ? Leaving prepaid aside, what is the fee gap between the dearest and the cheapest tariff?
-- ? maximum minus minimum monthly fee among the tariffs with a contract (not prepaid)
SELECT MAX(MONTHLY_FEE) - MIN(MONTHLY_FEE) FROM TARIFF WHERE PREPAID = 'N';
-- ? Which handsets start with Galax?
SELECT HANDSET FROM LINE WHERE HANDSET LIKE 'Galax%';
