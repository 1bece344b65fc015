-- Customs office at an airport: importers, declarations, goods lines and inspections.
CREATE TABLE importer (
  imp_id INTEGER PRIMARY KEY,
  imp_name TEXT,
  city TEXT,
  trusted INTEGER
);
CREATE TABLE tariff_code (
  hs_code TEXT PRIMARY KEY,
  hs_text TEXT,
  duty_pct REAL,
  licence_needed INTEGER
);
CREATE TABLE declaration (
  decl_no TEXT PRIMARY KEY,
  imp_id INTEGER REFERENCES importer(imp_id),
  origin_country TEXT,
  arrived TEXT,
  released TEXT,
  officer TEXT
);
CREATE TABLE goods_line (
  decl_no TEXT REFERENCES declaration(decl_no),
  line INTEGER,
  hs_code TEXT REFERENCES tariff_code(hs_code),
  net_kg REAL,
  customs_value REAL,
  duty_paid REAL,
  PRIMARY KEY (decl_no, line)
);
CREATE TABLE inspection (
  insp_id INTEGER PRIMARY KEY,
  decl_no TEXT REFERENCES declaration(decl_no),
  insp_kind TEXT,
  finding TEXT,
  penalty REAL
);
INSERT INTO importer VALUES (1,'Orchid Trade','Vienna',0),(2,'Mechatron','Linz',1),(3,'Silk House','Vienna',0),(4,'Gourmet Import','Graz',1),(5,'Toy Planet','Graz',0);
INSERT INTO tariff_code VALUES ('0602','live plants',8.3,1),('8483','gear parts',3.7,0),('6214','silk scarves',8,0),('2106','food preparations',12,1),('9503','toys',0,0),('7113','jewellery',2.5,0);
INSERT INTO declaration VALUES ('D-1','1','Thailand','2024-02-03','2024-02-06','Adler'),('D-2','2','Japan','2024-02-04','2024-02-04','Bauer'),('D-3','3','China','2024-02-10','2024-02-19','Adler'),('D-4','4','Turkey','2024-02-12','2024-02-13','Cerny'),('D-5','2','South Korea','2024-02-20','2024-02-20','Bauer'),('D-6','3','India','2024-02-25',NULL,'Adler'),('D-7','1','Ecuador','2024-03-01',NULL,NULL);
INSERT INTO goods_line VALUES ('D-1',1,'0602',140,2600,215.8),('D-2',1,'8483',820,41000,1517),('D-3',1,'6214',35,9800,784),('D-3',2,'7113',2,15500,0),('D-4',1,'2106',600,5400,648),('D-5',1,'8483',410,22500,832.5),('D-6',1,'6214',50,7200,NULL),('D-7',1,'0602',300,4100,NULL);
INSERT INTO inspection VALUES (1,'D-1','documents','in order',0),(2,'D-3','physical','undeclared goods',3100),(3,'D-4','sample','in order',0),(4,'D-6','physical','wrong value',900),(5,'D-1','physical','in order',0);

-- ? Which declarations haven't been cleared yet?
-- ? declarations not released
SELECT decl_no FROM declaration WHERE released IS NULL;
-- ? Which importers do we trust?
SELECT imp_name FROM importer WHERE trusted = 1;
-- ? goods that come in duty-free
-- ? On what goods is there no duty, 0 percent?
SELECT hs_text FROM tariff_code WHERE duty_pct = 0;
-- ? highest duty rate: which goods and how many percent
SELECT hs_text, duty_pct FROM tariff_code ORDER BY duty_pct DESC LIMIT 1;
-- ? Who has never imported anything?
-- ? importers without a declaration
SELECT imp_name FROM importer WHERE imp_id NOT IN (SELECT imp_id FROM declaration);
-- ? What was cleared on the very day it arrived? Declaration numbers.
SELECT decl_no FROM declaration WHERE released = arrived;
-- ? total customs value per importer, largest first
-- ? How much has every importer brought in by value? From the most to the least.
SELECT i.imp_name, SUM(g.customs_value) FROM importer i JOIN declaration d ON i.imp_id = d.imp_id JOIN goods_line g ON d.decl_no = g.decl_no GROUP BY i.imp_id ORDER BY SUM(g.customs_value) DESC;
-- ? value per kilo of each line: declaration, line, value over weight
SELECT decl_no, line, customs_value / net_kg FROM goods_line;
-- ? What goods come from China?
-- ? goods texts on declarations with origin China
SELECT t.hs_text FROM tariff_code t JOIN goods_line g ON t.hs_code = g.hs_code JOIN declaration d ON g.decl_no = d.decl_no WHERE d.origin_country = 'China';
-- ? Which declaration has no officer?
SELECT decl_no FROM declaration WHERE officer IS NULL;
-- ? How many declarations did each officer handle?
-- ? declarations by officer, leaving out unassigned ones
SELECT officer, COUNT(*) FROM declaration WHERE officer IS NOT NULL GROUP BY officer;
-- ? all duty collected
SELECT SUM(duty_paid) FROM goods_line;
-- ? duty by kind of goods
-- ? How much duty has each type of goods brought us?
SELECT t.hs_text, SUM(g.duty_paid) FROM tariff_code t JOIN goods_line g ON t.hs_code = g.hs_code GROUP BY t.hs_code;
-- ? Who had to pay a penalty? Importer and amount.
SELECT i.imp_name, n.penalty FROM importer i JOIN declaration d ON i.imp_id = d.imp_id JOIN inspection n ON d.decl_no = n.decl_no WHERE n.penalty > 0;
-- ? declarations that were never inspected
-- ? Which declarations went through without any inspection?
SELECT decl_no FROM declaration WHERE decl_no NOT IN (SELECT decl_no FROM inspection);
-- ? Goods we have in the tariff but not on any declaration
SELECT hs_text FROM tariff_code WHERE hs_code NOT IN (SELECT hs_code FROM goods_line);
-- ? inspected more than once
-- ? declarations with two inspections or more
SELECT decl_no FROM inspection GROUP BY decl_no HAVING COUNT(*) > 1;
-- ? For which goods is a licence needed? Code and text.
SELECT hs_code, hs_text FROM tariff_code WHERE licence_needed = 1;
-- ? Lines whose duty paid is 0: declaration and goods
-- ? where was no duty paid (0)? declaration number and goods
SELECT g.decl_no, t.hs_text FROM goods_line g JOIN tariff_code t ON g.hs_code = t.hs_code WHERE g.duty_paid = 0;
-- ? heaviest consignment line: declaration and kilos
SELECT decl_no, net_kg FROM goods_line ORDER BY net_kg DESC LIMIT 1;
-- ? arrivals between 2024-02-10 and 2024-02-25 with the country of origin
-- ? What came in from 2024-02-10 to 2024-02-25, and from which country?
SELECT decl_no, origin_country FROM declaration WHERE arrived BETWEEN '2024-02-10' AND '2024-02-25';
-- ? average value of a goods line
SELECT AVG(customs_value) FROM goods_line;
-- ? lines dearer than the average line: declaration and value
-- ? goods lines worth more than the mean (declaration number, value)
SELECT decl_no, customs_value FROM goods_line WHERE customs_value > (SELECT AVG(customs_value) FROM goods_line);
-- ? importers with more than one country of origin
SELECT i.imp_name FROM importer i JOIN declaration d ON i.imp_id = d.imp_id GROUP BY i.imp_id HAVING COUNT(DISTINCT d.origin_country) > 1;
-- ? Vienna or Graz firms that aren't trusted
-- ? untrusted importers in Vienna and Graz
SELECT imp_name FROM importer WHERE city IN ('Vienna', 'Graz') AND trusted = 0;
-- ? kinds of inspection with how many there were and the penalties they led to
SELECT insp_kind, COUNT(*), SUM(penalty) FROM inspection GROUP BY insp_kind;
-- ? Which officers' declarations were found to be in order? Each once.
-- ? officers with an inspection finding "in order", no repeats
SELECT DISTINCT d.officer FROM declaration d JOIN inspection n ON d.decl_no = n.decl_no WHERE n.finding = 'in order';
-- ? declarations that were checked by documents and also by a physical inspection
SELECT decl_no FROM inspection WHERE insp_kind = 'documents' INTERSECT SELECT decl_no FROM inspection WHERE insp_kind = 'physical';
-- ? weight by country of origin
-- ? How many kilos came from each country?
SELECT d.origin_country, SUM(g.net_kg) FROM declaration d JOIN goods_line g ON d.decl_no = g.decl_no GROUP BY d.origin_country;
-- ? difference between the highest and lowest duty rate
SELECT MAX(duty_pct) - MIN(duty_pct) FROM tariff_code;
