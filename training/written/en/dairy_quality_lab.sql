-- Quality control at a dairy: production batches, lab tests, inspectors and complaints.
CREATE TABLE product (
  prodCode TEXT PRIMARY KEY,
  prodName TEXT,
  line TEXT,
  shelfDays INTEGER
);
CREATE TABLE inspector (
  inspId INTEGER PRIMARY KEY,
  inspName TEXT,
  certified TEXT,
  joined INTEGER
);
CREATE TABLE batch (
  batchNo TEXT PRIMARY KEY,
  prodCode TEXT REFERENCES product(prodCode),
  madeOn TEXT,
  litres INTEGER,
  verdict TEXT
);
CREATE TABLE test (
  testId INTEGER PRIMARY KEY,
  batchNo TEXT REFERENCES batch(batchNo),
  inspId INTEGER REFERENCES inspector(inspId),
  parameter TEXT,
  measured REAL,
  upperLimit REAL,
  minutes INTEGER
);
CREATE TABLE complaint (
  complId INTEGER PRIMARY KEY,
  batchNo TEXT REFERENCES batch(batchNo),
  receivedOn TEXT,
  shop TEXT,
  reason TEXT,
  refund REAL
);
INSERT INTO product VALUES
 ('MW','Whole milk','fresh',9),('MS','Skimmed milk','fresh',9),('YN','Plain yoghurt','cultured',24),('YF','Fruit yoghurt','cultured',21),('CB','Cream','fresh',12),('KF','Kefir','cultured',18);
INSERT INTO inspector VALUES (1,'Renate Vogel','Y',2005),(2,'Ali Demir','Y',2014),(3,'Cora Blum','N',2023),(4,'Jens Holt','N',2022);
INSERT INTO batch VALUES
 ('B-01','MW','2024-05-02',5000,'released'),('B-02','MS','2024-05-02',3000,'released'),('B-03','YF','2024-05-03',1200,'blocked'),('B-04','MW','2024-05-06',5200,'released'),
 ('B-05','CB','2024-05-06',800,'pending'),('B-06','YN','2024-05-07',1500,'released'),('B-07','YF','2024-05-08',1100,'released'),('B-08','MS','2024-05-09',2900,'blocked');
INSERT INTO test VALUES
 (1,'B-01',1,'germ count',18,50,35),(2,'B-01',2,'fat',3.6,4.0,10),(3,'B-02',2,'fat',0.1,0.3,10),(4,'B-03',1,'germ count',75,50,40),(5,'B-03',3,'acidity',4.4,4.6,12),
 (6,'B-04',3,'fat',3.8,4.0,15),(7,'B-06',1,'acidity',4.2,4.6,11),(8,'B-07',2,'germ count',22,50,38),(9,'B-08',1,'fat',0.5,0.3,9),(10,'B-08',2,'germ count',49,50,36);
INSERT INTO complaint VALUES
 (1,'B-01','2024-05-06','Corner Deli','sour',14),(2,'B-03','2024-05-09','Fresh&Co','mould',120),(3,'B-01','2024-05-08','Hillside Shop','leaking',6.5),(4,'B-06','2024-05-20','Fresh&Co','leaking',22),(5,'B-07','2024-05-21','Corner Deli','wrong label',0),(6,'B-01','2024-05-10','Fresh&Co','sour',30);

-- ? Which batches may not leave the house because they're blocked?
-- ? blocked batch numbers
SELECT batchNo FROM batch WHERE verdict = 'blocked';
-- ? Which product keeps longest?
SELECT prodName FROM product ORDER BY shelfDays DESC LIMIT 1;
-- ? Which tests failed? I mean the measured value was over the limit: batch, parameter, value.
-- ? batch number, parameter and reading of each test above its upper limit
SELECT batchNo, parameter, measured FROM test WHERE measured > upperLimit;
-- ? Who is not certified yet?
SELECT inspName FROM inspector WHERE certified = 'N';
-- ? Which batches haven't been tested?
-- ? batch numbers with no lab test on record
SELECT batchNo FROM batch WHERE batchNo NOT IN (SELECT batchNo FROM test);
-- ? How many litres of whole milk did we produce?
SELECT SUM(b.litres) FROM batch b JOIN product p ON b.prodCode = p.prodCode WHERE p.prodName = 'Whole milk';
-- ? Number of tests by inspector
-- ? How many tests has each of the inspectors carried out? Names with counts.
SELECT i.inspName, COUNT(*) FROM inspector i JOIN test t ON i.inspId = t.inspId GROUP BY i.inspId;
-- ? Which inspector hasn't done a test so far?
SELECT inspName FROM inspector WHERE inspId NOT IN (SELECT inspId FROM test);
-- ? How long does a germ count take on average?
-- ? mean minutes for germ count tests
SELECT AVG(minutes) FROM test WHERE parameter = 'germ count';
-- ? How close to the limit was each fat test? Batch number and upper limit less the reading.
SELECT batchNo, upperLimit - measured FROM test WHERE parameter = 'fat';
-- ? Which shops complained about leaking packs?
-- ? shops that reported something leaking
SELECT shop FROM complaint WHERE reason = 'leaking';
-- ? What did we refund to each shop, largest amount first?
SELECT shop, SUM(refund) FROM complaint GROUP BY shop ORDER BY SUM(refund) DESC;
-- ? Which product do customers complain about most? Just its name.
-- ? product with the highest number of complaints
SELECT p.prodName FROM product p JOIN batch b ON p.prodCode = b.prodCode JOIN complaint c ON b.batchNo = c.batchNo GROUP BY p.prodCode ORDER BY COUNT(*) DESC LIMIT 1;
-- ? Products not made in any batch
SELECT prodName FROM product WHERE prodCode NOT IN (SELECT prodCode FROM batch);
-- ? Which batch got more than one complaint?
-- ? batch numbers complained about at least twice
SELECT batchNo FROM complaint GROUP BY batchNo HAVING COUNT(*) >= 2;
-- ? Which released batches were complained about anyway? Each batch number once.
SELECT DISTINCT b.batchNo FROM batch b JOIN complaint c ON b.batchNo = c.batchNo WHERE b.verdict = 'released';
-- ? Batches per verdict
-- ? how many are released, blocked, pending
SELECT verdict, COUNT(*) FROM batch GROUP BY verdict;
-- ? Which batches are smaller than the average batch? Number and litres.
SELECT batchNo, litres FROM batch WHERE litres < (SELECT AVG(litres) FROM batch);
-- ? Who tested the batch that went out as fruit yoghurt and is released? Name of the inspector.
SELECT DISTINCT i.inspName FROM inspector i JOIN test t ON i.inspId = t.inspId JOIN batch b ON t.batchNo = b.batchNo JOIN product p ON b.prodCode = p.prodCode WHERE p.prodName = 'Fruit yoghurt' AND b.verdict = 'released';
-- ? fresh products with their shelf life, shortest first
-- ? How many days do the things from the fresh line keep? Name and days, starting with the shortest.
SELECT prodName, shelfDays FROM product WHERE line = 'fresh' ORDER BY shelfDays;
-- ? What was made between 2024-05-06 and 2024-05-08? Batch number and product name.
SELECT b.batchNo, p.prodName FROM batch b JOIN product p ON b.prodCode = p.prodCode WHERE b.madeOn BETWEEN '2024-05-06' AND '2024-05-08';
-- ? Which batches had the germ count as well as the fat checked?
-- ? batches with both a fat test and a germ count
SELECT batchNo FROM test WHERE parameter = 'fat' INTERSECT SELECT batchNo FROM test WHERE parameter = 'germ count';
-- ? the complaint without a refund: shop and reason
SELECT shop, reason FROM complaint WHERE refund = 0;
-- ? Which tests took longer than 30 minutes, and who did them? Test id and name.
-- ? tests of over 30 minutes with the inspector's name
SELECT t.testId, i.inspName FROM test t JOIN inspector i ON t.inspId = i.inspId WHERE t.minutes > 30;
-- ? Highest, lowest and average acidity measured
SELECT MAX(measured), MIN(measured), AVG(measured) FROM test WHERE parameter = 'acidity';
-- ? How many litres per product line?
-- ? total litres made on the fresh and on the cultured line
SELECT p.line, SUM(b.litres) FROM product p JOIN batch b ON p.prodCode = b.prodCode GROUP BY p.line;
-- ? Did any uncertified inspector test a batch that was blocked? Name and batch.
SELECT i.inspName, b.batchNo FROM inspector i JOIN test t ON i.inspId = t.inspId JOIN batch b ON t.batchNo = b.batchNo WHERE i.certified = 'N' AND b.verdict = 'blocked';
-- ? When did we receive the latest complaint?
-- ? date of the most recent complaint
SELECT MAX(receivedOn) FROM complaint;
-- ? Anything called yoghurt: code and name
SELECT prodCode, prodName FROM product WHERE prodName LIKE '%yoghurt%';
-- ? Which inspectors came before 2020? Start with the one who has been here longest.
-- ? inspectors who joined earlier than 2020, longest-serving first
SELECT inspName FROM inspector WHERE joined < 2020 ORDER BY joined;
