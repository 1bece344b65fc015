-- Sea freight forwarder: ports, vessels, voyages, containers and shippers.
CREATE TABLE PORT (
  PORT_CD TEXT PRIMARY KEY,
  PORT_NM TEXT,
  CNTRY TEXT,
  MAX_DRAFT REAL
);
CREATE TABLE VESSEL (
  IMO INTEGER PRIMARY KEY,
  VSL_NM TEXT,
  FLAG TEXT,
  BUILT_YR INTEGER,
  TEU_CAP INTEGER,
  DRAFT REAL
);
CREATE TABLE VOYAGE (
  VOY_NO TEXT PRIMARY KEY,
  IMO INTEGER REFERENCES VESSEL(IMO),
  POL TEXT REFERENCES PORT(PORT_CD),
  POD TEXT REFERENCES PORT(PORT_CD),
  ETD TEXT,
  ETA TEXT,
  ATA TEXT,
  SEA_DAYS INTEGER
);
CREATE TABLE CONTAINER (
  CTR_NO TEXT PRIMARY KEY,
  VOY_NO TEXT REFERENCES VOYAGE(VOY_NO),
  CTR_SIZE TEXT,
  REEFER TEXT,
  SHIPPER TEXT,
  GOODS TEXT,
  GROSS_T REAL,
  FREIGHT_USD REAL
);
INSERT INTO PORT VALUES ('CNSHA','Shanghai','China',15.5),('NLRTM','Rotterdam','Netherlands',24),('BRSSZ','Santos','Brazil',14.5),('ZADUR','Durban','South Africa',12.8),('DEHAM','Hamburg','Germany',15.1),('ESALG','Algeciras','Spain',18.5);
INSERT INTO VESSEL VALUES (9100001,'Ever Patient','Panama',2006,8000,14),(9100002,'Nordic Heron','Denmark',2015,14000,15.8),(9100003,'Cape Mistral','Liberia',1998,2800,11.2),(9100004,'Jade Emperor','Panama',2021,20000,16.5),(9100005,'Amrum','Germany',2011,1400,8.7);
INSERT INTO VOYAGE VALUES
 ('V101',9100002,'CNSHA','NLRTM','2024-01-05','2024-02-08','2024-02-14',34),('V102',9100001,'BRSSZ','DEHAM','2024-01-10','2024-02-01','2024-01-31',22),('V103',9100003,'ZADUR','NLRTM','2024-01-18','2024-02-09','2024-02-12',22),
 ('V104',9100004,'CNSHA','DEHAM','2024-02-02','2024-03-12',NULL,39),('V105',9100002,'NLRTM','CNSHA','2024-02-20','2024-03-25',NULL,34),('V106',9100001,'DEHAM','BRSSZ','2024-02-06','2024-02-27','2024-02-27',21);
INSERT INTO CONTAINER VALUES
 ('TGHU1','V101','40ft','N','Lian Toys','toys',11.2,3400),('TGHU2','V101','40ft','N','Homeware Co','lamps',14.9,3300),('MSKU3','V102','20ft','N','Cafe Aurora','coffee',19.5,1900),('MSKU4','V102','40ft','Y','Frutas Sul','oranges',24.1,5200),('CMAU5','V103','40ft','Y','Karoo Lamb','meat',22.7,5600),
 ('CMAU6','V103','20ft','N','Vaal Wines','wine',17.3,2100),('OOLU7','V104','40ft','N','Lian Toys','toys',10.4,4100),('OOLU8','V105','20ft','N','Rhine Machines','pumps',21.8,1200),('OOLU9',NULL,'40ft','N','Homeware Co','chairs',9.8,3000);

-- ? Which ships sail under the flag of Panama?
SELECT VSL_NM FROM VESSEL WHERE FLAG = 'Panama';
-- ? Which ship can carry the most containers?
-- ? vessel with the greatest TEU capacity
SELECT VSL_NM FROM VESSEL ORDER BY TEU_CAP DESC LIMIT 1;
-- ? Which voyages have not arrived yet?
SELECT VOY_NO FROM VOYAGE WHERE ATA IS NULL;
-- ? Which voyages came in late?
-- ? voyage numbers whose actual arrival was after the estimated one
SELECT VOY_NO FROM VOYAGE WHERE ATA > ETA;
-- ? From which port to which port does every voyage go? Voyage, port of loading, port of discharge by name.
-- ? voyage number with origin port name and destination port name
SELECT v.VOY_NO, a.PORT_NM, b.PORT_NM FROM VOYAGE v JOIN PORT a ON v.POL = a.PORT_CD JOIN PORT b ON v.POD = b.PORT_CD;
-- ? What is in the refrigerated containers? Container number and goods.
SELECT CTR_NO, GOODS FROM CONTAINER WHERE REEFER = 'Y';
-- ? Which container has no ship yet?
-- ? container number not assigned to any voyage
SELECT CTR_NO FROM CONTAINER WHERE VOY_NO IS NULL;
-- ? How much freight does each voyage earn? Voyage number and total, most lucrative first.
SELECT VOY_NO, SUM(FREIGHT_USD) FROM CONTAINER WHERE VOY_NO IS NOT NULL GROUP BY VOY_NO ORDER BY SUM(FREIGHT_USD) DESC;
-- ? ships without any voyage
-- ? Which vessel is lying idle, without a voyage?
SELECT VSL_NM FROM VESSEL WHERE IMO NOT IN (SELECT IMO FROM VOYAGE);
-- ? Which ports do we never load at?
SELECT PORT_NM FROM PORT WHERE PORT_CD NOT IN (SELECT POL FROM VOYAGE);
-- ? Freight per tonne for every container
-- ? What does a tonne cost in each container? Number and freight over gross weight.
SELECT CTR_NO, FREIGHT_USD / GROSS_T FROM CONTAINER;
-- ? On which ship are the oranges?
SELECT s.VSL_NM FROM VESSEL s JOIN VOYAGE v ON s.IMO = v.IMO JOIN CONTAINER c ON v.VOY_NO = c.VOY_NO WHERE c.GOODS = 'oranges';
-- ? Who ships more than one container with us?
-- ? shippers with two or more containers
SELECT SHIPPER FROM CONTAINER GROUP BY SHIPPER HAVING COUNT(*) > 1;
-- ? containers by size and their average weight
SELECT CTR_SIZE, COUNT(*), AVG(GROSS_T) FROM CONTAINER GROUP BY CTR_SIZE;
-- ? Which vessels draw too much water for Durban? I mean a draft above Durban's maximum.
-- ? ships whose draft exceeds the limit of the port Durban
SELECT VSL_NM FROM VESSEL WHERE DRAFT > (SELECT MAX_DRAFT FROM PORT WHERE PORT_NM = 'Durban');
-- ? the oldest ship in service and its building year
SELECT VSL_NM, BUILT_YR FROM VESSEL ORDER BY BUILT_YR LIMIT 1;
-- ? Containers heavier than average
-- ? Which containers weigh more than the average? Number and weight.
SELECT CTR_NO, GROSS_T FROM CONTAINER WHERE GROSS_T > (SELECT AVG(GROSS_T) FROM CONTAINER);
-- ? Departures between 2024-01-10 and 2024-02-05, in order of date
SELECT VOY_NO FROM VOYAGE WHERE ETD BETWEEN '2024-01-10' AND '2024-02-05' ORDER BY ETD;
-- ? How many voyages has each ship got?
-- ? vessel names and numbers of voyages
SELECT s.VSL_NM, COUNT(*) FROM VESSEL s JOIN VOYAGE v ON s.IMO = v.IMO GROUP BY s.IMO;
-- ? What goods arrive in Rotterdam?
SELECT c.GOODS FROM CONTAINER c JOIN VOYAGE v ON c.VOY_NO = v.VOY_NO JOIN PORT p ON v.POD = p.PORT_CD WHERE p.PORT_NM = 'Rotterdam';
-- ? Average number of days at sea
-- ? How many days does a voyage take on average?
SELECT AVG(SEA_DAYS) FROM VOYAGE;
-- ? In which country is the deepest port?
SELECT CNTRY FROM PORT ORDER BY MAX_DRAFT DESC LIMIT 1;
-- ? Which ports are used both for loading and for unloading? Codes.
-- ? port codes that occur as port of loading and as port of discharge
SELECT POL FROM VOYAGE INTERSECT SELECT POD FROM VOYAGE;
-- ? Which shippers sent something on the Nordic Heron? No repetition.
SELECT DISTINCT c.SHIPPER FROM CONTAINER c JOIN VOYAGE v ON c.VOY_NO = v.VOY_NO JOIN VESSEL s ON v.IMO = s.IMO WHERE s.VSL_NM = 'Nordic Heron';
-- ? What has Lian Toys paid us in all?
-- ? total freight for the shipper Lian Toys
SELECT SUM(FREIGHT_USD) FROM CONTAINER WHERE SHIPPER = 'Lian Toys';
-- ? ships built after 2010 with room for more than 10000 TEU
SELECT VSL_NM FROM VESSEL WHERE BUILT_YR > 2010 AND TEU_CAP > 10000;
-- ? Which voyages carry more than 30 tonnes for us?
-- ? voyage numbers with a total container weight over 30
SELECT VOY_NO FROM CONTAINER WHERE VOY_NO IS NOT NULL GROUP BY VOY_NO HAVING SUM(GROSS_T) > 30;
-- ? Dry containers of 40ft, that is without cooling: number and shipper
SELECT CTR_NO, SHIPPER FROM CONTAINER WHERE CTR_SIZE = '40ft' AND REEFER = 'N';
-- ? Years between our newest and our oldest ship
-- ? difference of latest and earliest year of building
SELECT MAX(BUILT_YR) - MIN(BUILT_YR) FROM VESSEL;
-- ? Which ship arrived ahead of plan?
SELECT s.VSL_NM FROM VESSEL s JOIN VOYAGE v ON s.IMO = v.IMO WHERE v.ATA < v.ETA;
