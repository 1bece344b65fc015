-- Botanic garden: plants, beds, gardeners and flowering records.
CREATE TABLE GARDENERS (GARDENER_ID INTEGER PRIMARY KEY, GARDENER TEXT, APPRENTICE TEXT, START_YEAR INTEGER, BOSS_ID INTEGER REFERENCES GARDENERS(GARDENER_ID));
CREATE TABLE BEDS (BED_ID TEXT PRIMARY KEY, BED_NAME TEXT, GLASSHOUSE TEXT, AREA_M2 REAL, LIGHT TEXT, GARDENER_ID INTEGER REFERENCES GARDENERS(GARDENER_ID));
CREATE TABLE PLANTS (PLANT_ID INTEGER PRIMARY KEY, COMMON_NAME TEXT, BOT_NAME TEXT, FAMILY TEXT, ORIGIN TEXT, LIFE_FORM TEXT, HEIGHT_CM INTEGER, POISONOUS TEXT, BED_ID TEXT REFERENCES BEDS(BED_ID));
CREATE TABLE FLOWERING (PLANT_ID INTEGER REFERENCES PLANTS(PLANT_ID), YEAR INTEGER, FIRST_BLOOM TEXT, COLOUR TEXT, BLOOM_DAYS INTEGER, PRIMARY KEY (PLANT_ID, YEAR));
INSERT INTO GARDENERS VALUES (1,'Flora Hughes','N',1998,NULL),(2,'Isaac Bell','N',2009,1),(3,'Jin Park','Y',2023,2),(4,'Rosa Vidal','N',2014,1),(5,'Leo Stamm','Y',2022,4);
INSERT INTO BEDS VALUES ('A','Alpine House','Y',140,'full sun',2),('P','Palm House','Y',620,'full sun',1),('R','Rose Walk','N',900,'full sun',4),('S','Shade Border','N',310,'shade',3),('W','Water Garden','N',1500,'half shade',NULL),('M','Medicinal Plot','N',85,'half shade',4);
INSERT INTO PLANTS VALUES (1,'Edelweiss','Leontopodium nivale','Asteraceae','Alps','perennial',15,'N','A'),(2,'Sago palm','Cycas revoluta','Cycadaceae','Japan','tree',320,'Y','P'),(3,'Damask rose','Rosa damascena','Rosaceae','Syria','shrub',180,'N','R'),(4,'Foxglove','Digitalis purpurea','Plantaginaceae','Europe','biennial',140,'Y','M'),(5,'Lady fern','Athyrium filix-femina','Athyriaceae','Europe','perennial',90,'N','S'),(6,'White water lily','Nymphaea alba','Nymphaeaceae','Europe','water plant',20,'N','W'),(7,'Dog rose','Rosa canina','Rosaceae','Europe','shrub',260,'N','R'),(8,'Monkshood','Aconitum napellus','Ranunculaceae','Alps','perennial',130,'Y','M'),(9,'Banana','Musa acuminata','Musaceae','South-east Asia','perennial',480,'N','P'),(10,'Spring gentian','Gentiana verna','Gentianaceae','Alps','perennial',8,'N','A');
INSERT INTO FLOWERING VALUES (1,2023,'2023-06-18','white',35),(1,2024,'2024-06-05','white',41),(3,2023,'2023-06-01','pink',28),(3,2024,'2024-05-20','pink',30),(4,2024,'2024-06-10','purple',45),(6,2024,'2024-06-28','white',70),(7,2024,'2024-05-30','pink',19),(8,2024,'2024-07-14','blue',38),(10,2023,'2023-04-11','blue',22),(10,2024,'2024-03-29','blue',25);

-- ? Which plants are dangerous if eaten?
-- ? poisonous plants by common name
SELECT COMMON_NAME FROM PLANTS WHERE POISONOUS = 'Y';
-- ? What's the botanical name of the Foxglove?
SELECT BOT_NAME FROM PLANTS WHERE COMMON_NAME = 'Foxglove';
-- ? Which plants come from the Alps?
-- ? species of Alps origin
SELECT COMMON_NAME FROM PLANTS WHERE ORIGIN = 'Alps';
-- ? What is the tallest plant in the garden?
SELECT COMMON_NAME FROM PLANTS ORDER BY HEIGHT_CM DESC LIMIT 1;
-- ? In which bed do I find the Monkshood?
-- ? bed name for Monkshood
SELECT BEDS.BED_NAME FROM BEDS JOIN PLANTS ON PLANTS.BED_ID = BEDS.BED_ID WHERE PLANTS.COMMON_NAME = 'Monkshood';
-- ? It's raining. Which beds are under glass?
-- ? glasshouse beds
SELECT BED_NAME FROM BEDS WHERE GLASSHOUSE = 'Y';
-- ? Which bed has no gardener?
SELECT BED_NAME FROM BEDS WHERE GARDENER_ID IS NULL;
-- ? Who tends the Rose Walk?
-- ? gardener of the Rose Walk
SELECT GARDENERS.GARDENER FROM GARDENERS JOIN BEDS ON BEDS.GARDENER_ID = GARDENERS.GARDENER_ID WHERE BEDS.BED_NAME = 'Rose Walk';
-- ? Which gardeners are still in training?
-- ? our apprentices
SELECT GARDENER FROM GARDENERS WHERE APPRENTICE = 'Y';
-- ? Who is Jin Park's boss?
SELECT b.GARDENER FROM GARDENERS g JOIN GARDENERS b ON b.GARDENER_ID = g.BOSS_ID WHERE g.GARDENER = 'Jin Park';
-- ? Who reports to Flora Hughes?
-- ? people working under Flora Hughes
SELECT g.GARDENER FROM GARDENERS g JOIN GARDENERS b ON b.GARDENER_ID = g.BOSS_ID WHERE b.GARDENER = 'Flora Hughes';
-- ? Who is at the very top, with nobody above?
SELECT GARDENER FROM GARDENERS WHERE BOSS_ID IS NULL;
-- ? Which gardeners look after more than one bed?
SELECT GARDENERS.GARDENER FROM GARDENERS JOIN BEDS ON BEDS.GARDENER_ID = GARDENERS.GARDENER_ID GROUP BY GARDENERS.GARDENER_ID HAVING COUNT(*) > 1;
-- ? Which gardener has no bed of his or her own?
-- ? gardeners without a bed
SELECT GARDENER FROM GARDENERS WHERE GARDENER_ID NOT IN (SELECT GARDENER_ID FROM BEDS WHERE GARDENER_ID IS NOT NULL);
-- ? What flowers blue? Each plant once.
-- ? plants with a blue bloom
SELECT DISTINCT PLANTS.COMMON_NAME FROM PLANTS JOIN FLOWERING ON FLOWERING.PLANT_ID = PLANTS.PLANT_ID WHERE FLOWERING.COLOUR = 'blue';
-- ? What bloomed first in 2024?
SELECT PLANTS.COMMON_NAME FROM PLANTS JOIN FLOWERING ON FLOWERING.PLANT_ID = PLANTS.PLANT_ID WHERE FLOWERING.YEAR = 2024 ORDER BY FLOWERING.FIRST_BLOOM LIMIT 1;
-- ? Which plant stays in flower longest?
-- ? longest blooming plant
SELECT PLANTS.COMMON_NAME FROM PLANTS JOIN FLOWERING ON FLOWERING.PLANT_ID = PLANTS.PLANT_ID ORDER BY FLOWERING.BLOOM_DAYS DESC LIMIT 1;
-- ? Which plants have never flowered, as far as our records go?
-- ? no flowering on record
SELECT COMMON_NAME FROM PLANTS WHERE PLANT_ID NOT IN (SELECT PLANT_ID FROM FLOWERING);
-- ? How many days did things bloom on average in each year?
SELECT YEAR, AVG(BLOOM_DAYS) FROM FLOWERING GROUP BY YEAR;
-- ? Which families have more than one plant here?
-- ? plant families with at least two species
SELECT FAMILY FROM PLANTS GROUP BY FAMILY HAVING COUNT(*) >= 2;
-- ? How many plants stand in each bed? Bed name and number.
SELECT BEDS.BED_NAME, COUNT(*) FROM PLANTS JOIN BEDS ON BEDS.BED_ID = PLANTS.BED_ID GROUP BY BEDS.BED_ID;
-- ? Which roses do we have? Their botanical names begin with Rosa.
-- ? everything called Rosa something in Latin, common names please
SELECT COMMON_NAME FROM PLANTS WHERE BOT_NAME LIKE 'Rosa %';
-- ? How much ground is under glass and how much in the open? Y or N with square metres.
-- ? area by glasshouse flag
SELECT GLASSHOUSE, SUM(AREA_M2) FROM BEDS GROUP BY GLASSHOUSE;
-- ? Which beds get no full sun?
SELECT BED_NAME FROM BEDS WHERE LIGHT <> 'full sun';
-- ? Plants between 80 and 200 cm high, smallest first
-- ? mid-sized plants, 80 to 200 cm, from small to tall
SELECT COMMON_NAME FROM PLANTS WHERE HEIGHT_CM BETWEEN 80 AND 200 ORDER BY HEIGHT_CM;
-- ? Which plants were in flower before 2024-06-01 in the year 2024?
SELECT PLANTS.COMMON_NAME FROM PLANTS JOIN FLOWERING ON FLOWERING.PLANT_ID = PLANTS.PLANT_ID WHERE FLOWERING.YEAR = 2024 AND FLOWERING.FIRST_BLOOM < '2024-06-01';
-- ? Which plants have flowered in both 2023 and 2024?
-- ? bloomed two years running, 2023 and 2024
SELECT PLANTS.COMMON_NAME FROM PLANTS JOIN FLOWERING ON FLOWERING.PLANT_ID = PLANTS.PLANT_ID WHERE FLOWERING.YEAR = 2023 INTERSECT SELECT PLANTS.COMMON_NAME FROM PLANTS JOIN FLOWERING ON FLOWERING.PLANT_ID = PLANTS.PLANT_ID WHERE FLOWERING.YEAR = 2024;
-- ? Which gardeners deal with poisonous plants?
SELECT DISTINCT GARDENERS.GARDENER FROM GARDENERS JOIN BEDS ON BEDS.GARDENER_ID = GARDENERS.GARDENER_ID JOIN PLANTS ON PLANTS.BED_ID = BEDS.BED_ID WHERE PLANTS.POISONOUS = 'Y';
-- ? Which plants are taller than the Damask rose?
-- ? anything that grows higher than a Damask rose
SELECT COMMON_NAME FROM PLANTS WHERE HEIGHT_CM > (SELECT HEIGHT_CM FROM PLANTS WHERE COMMON_NAME = 'Damask rose');
-- ? How many plant families do we show?
SELECT COUNT(DISTINCT FAMILY) FROM PLANTS;
