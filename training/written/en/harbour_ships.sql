-- Harbour authority: ships, owners, berths and port calls.
CREATE TABLE OWNER (OWNER_ID INTEGER PRIMARY KEY, OWNER_NAME TEXT, SEAT TEXT, SHIPS_TOTAL INTEGER);
CREATE TABLE SHIP (IMO INTEGER PRIMARY KEY, SHIP_NAME TEXT, SHIP_TYPE TEXT, FLAG TEXT, BUILT INTEGER, LENGTH_M REAL, DRAUGHT_M REAL, GROSS_T INTEGER, OWNER_ID INTEGER REFERENCES OWNER(OWNER_ID));
CREATE TABLE BERTH (BERTH_NO TEXT PRIMARY KEY, QUAY TEXT, MAX_LENGTH REAL, DEPTH_M REAL, CRANES INTEGER, SHORE_POWER TEXT);
CREATE TABLE PORT_CALL (CALL_ID INTEGER PRIMARY KEY, IMO INTEGER REFERENCES SHIP(IMO), BERTH_NO TEXT REFERENCES BERTH(BERTH_NO), ARRIVED TEXT, LEFT_PORT TEXT, LAST_PORT TEXT, CARGO TEXT, CARGO_T INTEGER, DUES REAL);
INSERT INTO OWNER VALUES (1,'Hansen Shipping','Bergen',22),(2,'Blue Funnel Lines','Singapore',64),(3,'Costa Marina','Genoa',9),(4,'J. Veldkamp en Zoon','Rotterdam',3),(5,'Arctic Survey Trust','Tromso',1);
INSERT INTO SHIP VALUES (9100001,'Bergen Star','container','Norway',2006,222.0,11.2,34500,1),(9100002,'Pacific Heron','container','Singapore',2019,366.0,15.5,148000,2),(9100003,'Costa Azzurra','cruise','Italy',2012,294.0,8.3,115000,3),(9100004,'Twee Gebroeders','coaster','Netherlands',1994,82.5,4.4,1990,4),(9100005,'Nordlys Explorer','research','Norway',2001,67.0,5.1,2300,5),(9100006,'Oil Rose','tanker','Liberia',1999,244.0,14.8,57000,2),(9100007,'Marina Bella','cruise','Italy',1988,176.0,6.9,21800,3),(9100008,'Dogger Lass','fishing','United Kingdom',1979,28.0,3.2,190,NULL);
INSERT INTO BERTH VALUES ('A1','North Quay',400,16.5,6,'Y'),('A2','North Quay',250,12.5,3,'N'),('B1','Cruise Terminal',320,10.0,0,'Y'),('C1','Old Dock',110,6.0,1,'N'),('C2','Old Dock',90,5.5,0,'N'),('T1','Oil Jetty',260,15.2,0,'N');
INSERT INTO PORT_CALL VALUES (1,9100002,'A1','2024-05-02','2024-05-04','Colombo','machinery',21400,48200.0),(2,9100001,'A2','2024-05-03','2024-05-04','Bergen','paper',8800,11750.5),(3,9100003,'B1','2024-05-04','2024-05-05','Lisbon',NULL,0,31900.0),(4,9100004,'C1','2024-05-04','2024-05-06','Rotterdam','timber',1500,940.0),(5,9100006,'T1','2024-05-06','2024-05-08','Lagos','crude oil',96000,27300.0),(6,9100005,'C1','2024-05-07','2024-05-12','Tromso',NULL,0,0),(7,9100004,'C2','2024-05-14','2024-05-15','Bremen','grain',1720,965.0),(8,9100001,'A2','2024-05-17',NULL,'Bergen','paper',9100,11980.0),(9,9100007,'B1','2024-05-18',NULL,'Palma',NULL,0,9400.0);

-- ? Which ships are lying in port at the moment?
-- ? vessels that have not left yet
SELECT SHIP.SHIP_NAME FROM SHIP JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO WHERE PORT_CALL.LEFT_PORT IS NULL;
-- ? What is the longest ship in the register?
SELECT SHIP_NAME FROM SHIP ORDER BY LENGTH_M DESC LIMIT 1;
-- ? Which ships sail under the Norwegian colours? The flag is Norway.
-- ? ships with Norway as flag
SELECT SHIP_NAME FROM SHIP WHERE FLAG = 'Norway';
-- ? Who owns the Oil Rose?
-- ? owner of Oil Rose
SELECT OWNER.OWNER_NAME FROM OWNER JOIN SHIP ON SHIP.OWNER_ID = OWNER.OWNER_ID WHERE SHIP.SHIP_NAME = 'Oil Rose';
-- ? For which ship do we have no owner?
SELECT SHIP_NAME FROM SHIP WHERE OWNER_ID IS NULL;
-- ? Which cruise ships are there, oldest first?
SELECT SHIP_NAME FROM SHIP WHERE SHIP_TYPE = 'cruise' ORDER BY BUILT;
-- ? Which ships have never called here?
-- ? registered ships without a port call
SELECT SHIP_NAME FROM SHIP WHERE IMO NOT IN (SELECT IMO FROM PORT_CALL);
-- ? At which berths can a ship plug in to shore power?
SELECT BERTH_NO FROM BERTH WHERE SHORE_POWER = 'Y';
-- ? How many cranes stand on each quay?
-- ? cranes by quay
SELECT QUAY, SUM(CRANES) FROM BERTH GROUP BY QUAY;
-- ? Where did the Twee Gebroeders tie up on her visits? Berth numbers.
SELECT PORT_CALL.BERTH_NO FROM PORT_CALL JOIN SHIP ON SHIP.IMO = PORT_CALL.IMO WHERE SHIP.SHIP_NAME = 'Twee Gebroeders';
-- ? Which ships came from Bergen? Name each just once.
-- ? distinct vessels whose last port was Bergen
SELECT DISTINCT SHIP.SHIP_NAME FROM SHIP JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO WHERE PORT_CALL.LAST_PORT = 'Bergen';
-- ? How much did we take in port dues altogether?
SELECT SUM(DUES) FROM PORT_CALL;
-- ? Who got to stay here for nothing?
-- ? ship that paid 0 in dues
SELECT SHIP.SHIP_NAME FROM SHIP JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO WHERE PORT_CALL.DUES = 0;
-- ? What do we earn per tonne of cargo on call 1?
SELECT DUES / CARGO_T FROM PORT_CALL WHERE CALL_ID = 1;
-- ? How many tonnes went over each quay?
-- ? cargo handled by quay, in tonnes
SELECT BERTH.QUAY, SUM(PORT_CALL.CARGO_T) FROM PORT_CALL JOIN BERTH ON BERTH.BERTH_NO = PORT_CALL.BERTH_NO GROUP BY BERTH.QUAY;
-- ? Which ships have come more than once?
SELECT SHIP.SHIP_NAME FROM SHIP JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO GROUP BY SHIP.IMO HAVING COUNT(*) > 1;
-- ? What's the biggest load a ship brought, and what was it?
-- ? largest cargo: tonnes and kind of goods
SELECT CARGO_T, CARGO FROM PORT_CALL ORDER BY CARGO_T DESC LIMIT 1;
-- ? Which owners have had a ship in our port?
SELECT DISTINCT OWNER.OWNER_NAME FROM OWNER JOIN SHIP ON SHIP.OWNER_ID = OWNER.OWNER_ID JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO;
-- ? How much water was left under the keel at each call, that is depth of the berth minus draught? Show the ship too, first.
-- ? ship and spare depth at every call
SELECT SHIP.SHIP_NAME, BERTH.DEPTH_M - SHIP.DRAUGHT_M FROM PORT_CALL JOIN SHIP ON SHIP.IMO = PORT_CALL.IMO JOIN BERTH ON BERTH.BERTH_NO = PORT_CALL.BERTH_NO;
-- ? Which ships arrived between 2024-05-03 and 2024-05-07?
SELECT SHIP.SHIP_NAME FROM SHIP JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO WHERE PORT_CALL.ARRIVED BETWEEN '2024-05-03' AND '2024-05-07';
-- ? Which berths are too short for a ship of 200 metres?
-- ? berths with a maximum length under 200 m
SELECT BERTH_NO FROM BERTH WHERE MAX_LENGTH < 200;
-- ? Average size in gross tonnes by type of ship
SELECT SHIP_TYPE, AVG(GROSS_T) FROM SHIP GROUP BY SHIP_TYPE;
-- ? Which ships are younger than the average ship?
-- ? vessels with a year of build above the average
SELECT SHIP_NAME FROM SHIP WHERE BUILT > (SELECT AVG(BUILT) FROM SHIP);
-- ? Which calls brought no cargo at all? Ship and day of arrival.
SELECT SHIP.SHIP_NAME, PORT_CALL.ARRIVED FROM PORT_CALL JOIN SHIP ON SHIP.IMO = PORT_CALL.IMO WHERE PORT_CALL.CARGO IS NULL;
-- ? Whose ships came from the very port where the owner sits? Owner and ship.
-- ? ships whose last port is the seat of their owner: owner, ship, each pair once
SELECT DISTINCT OWNER.OWNER_NAME, SHIP.SHIP_NAME FROM OWNER JOIN SHIP ON SHIP.OWNER_ID = OWNER.OWNER_ID JOIN PORT_CALL ON PORT_CALL.IMO = SHIP.IMO WHERE PORT_CALL.LAST_PORT = OWNER.SEAT;
-- ? Which owner has the largest fleet worldwide?
SELECT OWNER_NAME FROM OWNER ORDER BY SHIPS_TOTAL DESC LIMIT 1;
-- ? Which flags fly on more than one of the ships?
-- ? flags with several ships
SELECT FLAG FROM SHIP GROUP BY FLAG HAVING COUNT(*) > 1;
-- ? Which berths had a visit from both a coaster and a research ship?
SELECT PORT_CALL.BERTH_NO FROM PORT_CALL JOIN SHIP ON SHIP.IMO = PORT_CALL.IMO WHERE SHIP.SHIP_TYPE = 'coaster' INTERSECT SELECT PORT_CALL.BERTH_NO FROM PORT_CALL JOIN SHIP ON SHIP.IMO = PORT_CALL.IMO WHERE SHIP.SHIP_TYPE = 'research';
-- ? Container ships or tankers built before 2010. Types are container and tanker.
-- ? every container ship and every tanker from before 2010
SELECT SHIP_NAME FROM SHIP WHERE SHIP_TYPE IN ('container', 'tanker') AND BUILT < 2010;
-- ? What are the deepest and the shallowest berth in metres?
SELECT MAX(DEPTH_M), MIN(DEPTH_M) FROM BERTH;
