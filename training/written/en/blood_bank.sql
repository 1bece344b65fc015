-- Blood donation service: donors, drives, donations and hospital orders.
CREATE TABLE T_DONOR (DON_ID INTEGER PRIMARY KEY, NAME TEXT, SEX TEXT, YOB INTEGER, BLOOD_GRP TEXT, RHESUS TEXT, TOWN TEXT, BLOCKED INTEGER);
CREATE TABLE T_DRIVE (DRV_ID INTEGER PRIMARY KEY, DRV_DATE TEXT, VENUE TEXT, TOWN TEXT, BEDS INTEGER, SNACK TEXT);
CREATE TABLE T_DONATION (BAG_NO TEXT PRIMARY KEY, DON_ID INTEGER REFERENCES T_DONOR(DON_ID), DRV_ID INTEGER REFERENCES T_DRIVE(DRV_ID), ML INTEGER, HB REAL, DISCARDED TEXT, REASON TEXT);
CREATE TABLE T_ORDER (ORD_ID INTEGER PRIMARY KEY, HOSPITAL TEXT, ORD_DATE TEXT, BLOOD_GRP TEXT, BAGS INTEGER, URGENT INTEGER, DELIVERED TEXT);
INSERT INTO T_DONOR VALUES (1,'Irene Falk','F',1965,'A','+','Belmar',0),(2,'Georg Hahn','M',1958,'0','-','Dornau',0),(3,'Layla Aziz','F',1999,'B','+','Belmar',0),(4,'Kevin Marsh','M',2003,'A','+','Holmby',1),(5,'Sigrid Olsen','F',1980,'AB','-','Belmar',0),(6,'Dan Whitby','M',1991,'0','+','Dornau',0),(7,'Nils Aas','M',2005,'A','-','Holmby',0);
INSERT INTO T_DRIVE VALUES (1,'2024-01-16','Fire Station','Dornau',6,'soup'),(2,'2024-02-13','Grammar School','Belmar',10,'sandwiches'),(3,'2024-03-12','Town Hall','Holmby',8,'cake'),(4,'2024-04-16','Fire Station','Dornau',6,NULL);
INSERT INTO T_DONATION VALUES ('B001',2,1,500,14.9,'N',NULL),('B002',6,1,500,15.3,'N',NULL),('B003',1,2,450,12.8,'N',NULL),('B004',3,2,450,11.9,'Y','low iron'),('B005',5,2,500,13.6,'N',NULL),('B006',4,3,500,16.0,'Y','travel'),('B007',1,3,450,13.1,'N',NULL),('B008',2,4,500,15.0,'N',NULL),('B009',6,4,320,15.1,'Y','clotted');
INSERT INTO T_ORDER VALUES (1,'St Bride','2024-01-20','0',2,1,'2024-01-20'),(2,'County General','2024-02-15','A',1,0,'2024-02-17'),(3,'St Bride','2024-02-20','AB',1,0,'2024-02-21'),(4,'Eye Clinic','2024-03-15','A',2,0,NULL),(5,'County General','2024-04-17','0',3,1,NULL);

-- ? Which donors have blood group 0?
-- ? type 0 donors
SELECT NAME FROM T_DONOR WHERE BLOOD_GRP = '0';
-- ? Who is rhesus negative (-)?
SELECT NAME FROM T_DONOR WHERE RHESUS = '-';
-- ? Who isn't allowed to give blood at present?
-- ? blocked donors
SELECT NAME FROM T_DONOR WHERE BLOCKED = 1;
-- ? Who has group A with rhesus +?
-- ? donors with A +
SELECT NAME FROM T_DONOR WHERE BLOOD_GRP = 'A' AND RHESUS = '+';
-- ? Oldest donor?
SELECT NAME FROM T_DONOR ORDER BY YOB LIMIT 1;
-- ? How many donors do we have of each blood group?
-- ? blood group statistics of our donors
SELECT BLOOD_GRP, COUNT(*) FROM T_DONOR GROUP BY BLOOD_GRP;
-- ? Who has registered but never given any blood?
SELECT NAME FROM T_DONOR WHERE DON_ID NOT IN (SELECT DON_ID FROM T_DONATION);
-- ? Who has donated more than once?
-- ? repeat donors
SELECT T_DONOR.NAME FROM T_DONOR JOIN T_DONATION ON T_DONATION.DON_ID = T_DONOR.DON_ID GROUP BY T_DONOR.DON_ID HAVING COUNT(*) > 1;
-- ? How many millilitres has Irene Falk given in total?
SELECT SUM(T_DONATION.ML) FROM T_DONATION JOIN T_DONOR ON T_DONOR.DON_ID = T_DONATION.DON_ID WHERE T_DONOR.NAME = 'Irene Falk';
-- ? Who gave blood at the Grammar School?
-- ? donors of the Grammar School drive
SELECT T_DONOR.NAME FROM T_DONOR JOIN T_DONATION ON T_DONATION.DON_ID = T_DONOR.DON_ID JOIN T_DRIVE ON T_DRIVE.DRV_ID = T_DONATION.DRV_ID WHERE T_DRIVE.VENUE = 'Grammar School';
-- ? Which bags had to be thrown away, and why?
SELECT BAG_NO, REASON FROM T_DONATION WHERE DISCARDED = 'Y';
-- ? Whose blood could not be used? Names of donors with a discarded bag.
-- ? donors whose bag was discarded
SELECT T_DONOR.NAME FROM T_DONOR JOIN T_DONATION ON T_DONATION.DON_ID = T_DONOR.DON_ID WHERE T_DONATION.DISCARDED = 'Y';
-- ? How many usable bags did each drive yield? Date and number of bags not discarded.
SELECT T_DRIVE.DRV_DATE, COUNT(*) FROM T_DONATION JOIN T_DRIVE ON T_DRIVE.DRV_ID = T_DONATION.DRV_ID WHERE T_DONATION.DISCARDED = 'N' GROUP BY T_DRIVE.DRV_ID;
-- ? What do donors get to eat at the Town Hall?
-- ? snack at the Town Hall
SELECT SNACK FROM T_DRIVE WHERE VENUE = 'Town Hall';
-- ? Where has a drive been held more than once?
SELECT VENUE FROM T_DRIVE GROUP BY VENUE HAVING COUNT(*) > 1;
-- ? Who travelled to another town to give blood? Names, each once.
-- ? donors who gave away from their home town
SELECT DISTINCT T_DONOR.NAME FROM T_DONOR JOIN T_DONATION ON T_DONATION.DON_ID = T_DONOR.DON_ID JOIN T_DRIVE ON T_DRIVE.DRV_ID = T_DONATION.DRV_ID WHERE T_DRIVE.TOWN <> T_DONOR.TOWN;
-- ? What is the average haemoglobin of women and of men? It's the HB value.
-- ? average HB by sex
SELECT T_DONOR.SEX, AVG(T_DONATION.HB) FROM T_DONATION JOIN T_DONOR ON T_DONOR.DON_ID = T_DONATION.DON_ID GROUP BY T_DONOR.SEX;
-- ? Which donations were below the average HB? Bag numbers.
SELECT BAG_NO FROM T_DONATION WHERE HB < (SELECT AVG(HB) FROM T_DONATION);
-- ? Which bags hold less than 450 ml?
-- ? underweight bags, under 450 ml
SELECT BAG_NO FROM T_DONATION WHERE ML < 450;
-- ? Which hospitals are still waiting for blood?
-- ? orders not delivered yet: hospital
SELECT HOSPITAL FROM T_ORDER WHERE DELIVERED IS NULL;
-- ? How many bags did every hospital order altogether, biggest customer first?
SELECT HOSPITAL, SUM(BAGS) FROM T_ORDER GROUP BY HOSPITAL ORDER BY SUM(BAGS) DESC;
-- ? Which orders were urgent? Hospital and date.
-- ? urgent orders with hospital and order date
SELECT HOSPITAL, ORD_DATE FROM T_ORDER WHERE URGENT = 1;
-- ? Which orders came on the very day they were placed? Order ids.
SELECT ORD_ID FROM T_ORDER WHERE DELIVERED = ORD_DATE;
-- ? Which blood groups has nobody ordered, though we have donors for them?
-- ? groups we have donors of but no order for
SELECT BLOOD_GRP FROM T_DONOR EXCEPT SELECT BLOOD_GRP FROM T_ORDER;
-- ? How many bags of group 0 were ordered?
SELECT SUM(BAGS) FROM T_ORDER WHERE BLOOD_GRP = '0';
-- ? Which towns do we visit with a drive that also have donors living there?
-- ? towns with both a drive and a donor
SELECT TOWN FROM T_DRIVE INTERSECT SELECT TOWN FROM T_DONOR;
-- ? Drives between 2024-02-01 and 2024-03-31: date and venue
SELECT DRV_DATE, VENUE FROM T_DRIVE WHERE DRV_DATE BETWEEN '2024-02-01' AND '2024-03-31';
-- ? How many different donors have actually given blood?
-- ? number of distinct people who donated
SELECT COUNT(DISTINCT DON_ID) FROM T_DONATION;
-- ? Women from Belmar born before 1985
SELECT NAME FROM T_DONOR WHERE SEX = 'F' AND TOWN = 'Belmar' AND YOB < 1985;
-- ? For which drive is no snack planned? Date please.
SELECT DRV_DATE FROM T_DRIVE WHERE SNACK IS NULL;
