-- Science foundation: researchers, institutes, grants, papers and citations.
CREATE TABLE inst (inst_id INTEGER PRIMARY KEY, inst_name TEXT, city TEXT, kind TEXT, est_year INTEGER);
CREATE TABLE resr (resr_id INTEGER PRIMARY KEY, resr_name TEXT, field TEXT, inst_id INTEGER REFERENCES inst(inst_id), h_index INTEGER, phd_yr INTEGER, gender TEXT, emeritus INTEGER);
CREATE TABLE grnt (grnt_no TEXT PRIMARY KEY, topic TEXT, pi_id INTEGER REFERENCES resr(resr_id), amt_keur REAL, spent_keur REAL, start_yr INTEGER, end_yr INTEGER, decision TEXT);
CREATE TABLE paper (doi TEXT PRIMARY KEY, ttl TEXT, journal TEXT, pub_yr INTEGER, grnt_no TEXT REFERENCES grnt(grnt_no), cites INTEGER, open_acc TEXT, retracted INTEGER);
CREATE TABLE authr (doi TEXT REFERENCES paper(doi), resr_id INTEGER REFERENCES resr(resr_id), ord INTEGER, PRIMARY KEY (doi, resr_id));
INSERT INTO inst VALUES (1,'Klara University','Klara','university',1640),(2,'Ocean Lab','Vesteroy','institute',1958),(3,'Belmar Tech','Belmar','university',1971),(4,'Centre for Old Maps','Dornau','institute',2005);
INSERT INTO resr VALUES (1,'Ingeborg Hall','marine biology',2,41,1989,'F',0),(2,'Ramesh Iyer','computer science',3,28,2006,'M',0),(3,'Cecile Aubert','history',4,12,2014,'F',0),(4,'Gunnar Moe','geology',1,55,1972,'M',1),(5,'Hui Chen','computer science',3,9,2021,'F',0),(6,'Paolo Rizzi','marine biology',2,17,2013,'M',0),(7,'Dora Klein','physics',1,23,2003,'F',0);
INSERT INTO grnt VALUES ('G-01','Kelp forests',1,850,790,2018,2022,'granted'),('G-02','Reading old handwriting by machine',2,420,150,2022,2026,'granted'),('G-03','Coast maps before 1600',3,160,160,2019,2021,'granted'),('G-04','Quantum noise',7,1200,0,2024,2029,'pending'),('G-05','Deep-sea mud',6,300,210,2020,2024,'granted'),('G-06','Chatbots for geologists',4,95,0,NULL,NULL,'rejected');
INSERT INTO paper VALUES ('10.1/a','Kelp and warming','Sea Letters',2020,'G-01',312,'Y',0),('10.1/b','Who ate the kelp?','Marine Ecology Notes',2021,'G-01',88,'N',0),('10.1/c','Ink, pixels, words','Document Computing',2023,'G-02',41,'Y',0),('10.1/d','The drowned islands','Map History',2020,'G-03',7,'N',0),('10.1/e','Worms at 4000 metres','Sea Letters',2022,'G-05',59,'Y',0),('10.1/f','Granite revisited','Stone',1998,NULL,640,'N',0),('10.1/g','Perfect handwriting accuracy','Document Computing',2024,'G-02',3,'Y',1);
INSERT INTO authr VALUES ('10.1/a',1,1),('10.1/a',6,2),('10.1/b',6,1),('10.1/b',1,2),('10.1/c',2,1),('10.1/c',3,2),('10.1/c',5,3),('10.1/d',3,1),('10.1/e',6,1),('10.1/f',4,1),('10.1/g',5,1),('10.1/g',2,2);

-- ? Who works at the Ocean Lab?
-- ? researchers of the Ocean Lab
SELECT resr.resr_name FROM resr JOIN inst ON inst.inst_id = resr.inst_id WHERE inst.inst_name = 'Ocean Lab';
-- ? Who has the highest h-index?
SELECT resr_name FROM resr ORDER BY h_index DESC LIMIT 1;
-- ? Who is an emeritus?
SELECT resr_name FROM resr WHERE emeritus = 1;
-- ? Which women are in computer science or physics? The field is computer science or physics.
-- ? female scientists in physics and in computer science
SELECT resr_name FROM resr WHERE gender = 'F' AND field IN ('computer science', 'physics');
-- ? Which applications have been turned down, decision rejected? Topics.
SELECT topic FROM grnt WHERE decision = 'rejected';
-- ? On which application do we still have to decide?
-- ? pending grant: topic
SELECT topic FROM grnt WHERE decision = 'pending';
-- ? How much have we granted in all, in thousand euros? Decision granted.
SELECT SUM(amt_keur) FROM grnt WHERE decision = 'granted';
-- ? How much money is left of the grant Deep-sea mud?
-- ? Deep-sea mud: amount minus what's been spent
SELECT amt_keur - spent_keur FROM grnt WHERE topic = 'Deep-sea mud';
-- ? Which grant has been spent completely?
SELECT topic FROM grnt WHERE spent_keur = amt_keur;
-- ? How many years does the Quantum noise project run?
SELECT end_yr - start_yr FROM grnt WHERE topic = 'Quantum noise';
-- ? Who leads the project Kelp forests?
-- ? principal investigator of Kelp forests
SELECT resr.resr_name FROM resr JOIN grnt ON grnt.pi_id = resr.resr_id WHERE grnt.topic = 'Kelp forests';
-- ? Which institute does the leader of Coast maps before 1600 come from?
SELECT inst.inst_name FROM inst JOIN resr ON resr.inst_id = inst.inst_id JOIN grnt ON grnt.pi_id = resr.resr_id WHERE grnt.topic = 'Coast maps before 1600';
-- ? Which researchers have never applied for a grant?
-- ? people who lead no grant
SELECT resr_name FROM resr WHERE resr_id NOT IN (SELECT pi_id FROM grnt);
-- ? How much have the people of each institute applied for? Institute and sum, largest first.
SELECT inst.inst_name, SUM(grnt.amt_keur) FROM grnt JOIN resr ON resr.resr_id = grnt.pi_id JOIN inst ON inst.inst_id = resr.inst_id GROUP BY inst.inst_id ORDER BY SUM(grnt.amt_keur) DESC;
-- ? Which paper is cited most?
-- ? most cited title
SELECT ttl FROM paper ORDER BY cites DESC LIMIT 1;
-- ? Which papers can be read free of charge, open access?
SELECT ttl FROM paper WHERE open_acc = 'Y';
-- ? Which paper had to be withdrawn?
-- ? retracted paper, title
SELECT ttl FROM paper WHERE retracted = 1;
-- ? Who wrote the retracted paper?
SELECT resr.resr_name FROM resr JOIN authr ON authr.resr_id = resr.resr_id JOIN paper ON paper.doi = authr.doi WHERE paper.retracted = 1;
-- ? Who is first author of Who ate the kelp? Order 1.
-- ? first author (1) of the paper Who ate the kelp?
SELECT resr.resr_name FROM resr JOIN authr ON authr.resr_id = resr.resr_id JOIN paper ON paper.doi = authr.doi WHERE paper.ttl = 'Who ate the kelp?' AND authr.ord = 1;
-- ? How many papers has everyone written? Name and number.
SELECT resr.resr_name, COUNT(*) FROM authr JOIN resr ON resr.resr_id = authr.resr_id GROUP BY resr.resr_id;
-- ? Who hasn't published anything?
-- ? researchers without a paper
SELECT resr_name FROM resr WHERE resr_id NOT IN (SELECT resr_id FROM authr);
-- ? Which papers have more than two authors?
SELECT paper.ttl FROM paper JOIN authr ON authr.doi = paper.doi GROUP BY paper.doi HAVING COUNT(*) > 2;
-- ? How many citations have the papers of each grant gathered? Topic and citations.
-- ? citations per funded topic
SELECT grnt.topic, SUM(paper.cites) FROM paper JOIN grnt ON grnt.grnt_no = paper.grnt_no GROUP BY grnt.grnt_no;
-- ? Which grants haven't led to a single paper? Topics.
SELECT topic FROM grnt WHERE grnt_no NOT IN (SELECT grnt_no FROM paper WHERE grnt_no IS NOT NULL);
-- ? Which paper was written without our money?
-- ? title of the paper without a grant
SELECT ttl FROM paper WHERE grnt_no IS NULL;
-- ? In which journals have we appeared more than once?
SELECT journal FROM paper GROUP BY journal HAVING COUNT(*) > 1;
-- ? Papers from 2020 to 2022, newest first: title and year
SELECT ttl, pub_yr FROM paper WHERE pub_yr BETWEEN 2020 AND 2022 ORDER BY pub_yr DESC;
-- ? Which papers are cited more than average?
-- ? above-average citations: titles
SELECT ttl FROM paper WHERE cites > (SELECT AVG(cites) FROM paper);
-- ? Which fields have both a man and a woman among our researchers?
SELECT field FROM resr WHERE gender = 'M' INTERSECT SELECT field FROM resr WHERE gender = 'F';
-- ? What is the average h-index at universities and at institutes?
-- ? mean h-index by kind of institution
SELECT inst.kind, AVG(resr.h_index) FROM resr JOIN inst ON inst.inst_id = resr.inst_id GROUP BY inst.kind;
