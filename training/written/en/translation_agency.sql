-- Translation agency: clients, translators with their language pairs, and jobs.
CREATE TABLE CLIENT (
  C_ID INTEGER PRIMARY KEY,
  C_NAME TEXT,
  C_BRANCH TEXT,
  C_DISCOUNT REAL
);
CREATE TABLE TRANSLATOR (
  T_ID INTEGER PRIMARY KEY,
  T_NAME TEXT,
  T_SEX TEXT,
  T_SWORN TEXT,
  T_WORDS_DAY INTEGER
);
CREATE TABLE LANG_PAIR (
  T_ID INTEGER REFERENCES TRANSLATOR(T_ID),
  SRC TEXT,
  TGT TEXT,
  RATE_WORD REAL,
  PRIMARY KEY (T_ID, SRC, TGT)
);
CREATE TABLE JOB (
  J_NO INTEGER PRIMARY KEY,
  C_ID INTEGER REFERENCES CLIENT(C_ID),
  T_ID INTEGER REFERENCES TRANSLATOR(T_ID),
  PROOF_ID INTEGER REFERENCES TRANSLATOR(T_ID),
  SRC TEXT,
  TGT TEXT,
  WORDS INTEGER,
  DEADLINE TEXT,
  DELIVERED TEXT,
  PRICE REAL
);
INSERT INTO CLIENT VALUES (1,'Medilab','pharma',5),(2,'Rheinbau AG','construction',0),(3,'Notary Dufour','legal',0),(4,'Gamebox','games',10),(5,'Vins du Sud','food',0);
INSERT INTO TRANSLATOR VALUES (1,'Amelie Roy','F','Y',2500),(2,'Boris Lenz','M','N',3200),(3,'Chiara Neri','F','N',2800),(4,'David Osei','M','Y',2000),(5,'Eva Horn','F','Y',3000),(6,'Filip Zeman','M','N',3500);
INSERT INTO LANG_PAIR VALUES (1,'French','English',0.11),(1,'German','French',0.12),(2,'German','English',0.1),(3,'Italian','English',0.09),(3,'English','Italian',0.1),(4,'English','French',0.13),(5,'German','English',0.14),(5,'French','German',0.13),(6,'Czech','German',0.08);
INSERT INTO JOB VALUES
 (501,1,2,5,'German','English',12000,'2024-01-20','2024-01-19',1560),(502,2,1,NULL,'German','French',3400,'2024-01-25','2024-01-25',520),(503,3,1,4,'French','English',900,'2024-02-01','2024-02-03',190),(504,4,3,NULL,'English','Italian',45000,'2024-03-15',NULL,5400),
 (505,1,5,2,'German','English',8000,'2024-02-20','2024-02-18',1240),(506,5,5,1,'French','German',2100,'2024-03-01','2024-03-04',330),(507,3,4,NULL,'English','French',1500,'2024-03-20',NULL,270),(508,4,3,1,'Italian','English',600,'2024-02-10','2024-02-10',70);

-- ? Which of our translators are sworn?
SELECT T_NAME FROM TRANSLATOR WHERE T_SWORN = 'Y';
-- ? Which women translate for us?
-- ? names of the female translators
SELECT T_NAME FROM TRANSLATOR WHERE T_SEX = 'F';
-- ? Who is the fastest, most words a day?
SELECT T_NAME FROM TRANSLATOR ORDER BY T_WORDS_DAY DESC LIMIT 1;
-- ? Which jobs haven't been handed in yet? Numbers.
-- ? job numbers with no delivery date
SELECT J_NO FROM JOB WHERE DELIVERED IS NULL;
-- ? Who can translate German into English, and at what rate per word?
SELECT t.T_NAME, p.RATE_WORD FROM TRANSLATOR t JOIN LANG_PAIR p ON t.T_ID = p.T_ID WHERE p.SRC = 'German' AND p.TGT = 'English';
-- ? Which jobs were late?
-- ? job numbers delivered after the deadline
SELECT J_NO FROM JOB WHERE DELIVERED > DEADLINE;
-- ? For every proofread job: number, translator, proofreader
SELECT j.J_NO, t.T_NAME, p.T_NAME FROM JOB j JOIN TRANSLATOR t ON j.T_ID = t.T_ID JOIN TRANSLATOR p ON j.PROOF_ID = p.T_ID;
-- ? Jobs nobody proofreads
-- ? Which jobs have no proofreader? Job numbers.
SELECT J_NO FROM JOB WHERE PROOF_ID IS NULL;
-- ? What did each client pay in total? Biggest client first.
SELECT c.C_NAME, SUM(j.PRICE) FROM CLIENT c JOIN JOB j ON c.C_ID = j.C_ID GROUP BY c.C_ID ORDER BY SUM(j.PRICE) DESC;
-- ? price per word for each job
-- ? job number and price divided by words
SELECT J_NO, PRICE / WORDS FROM JOB;
-- ? Which translators are without work, never given a job?
SELECT T_NAME FROM TRANSLATOR WHERE T_ID NOT IN (SELECT T_ID FROM JOB);
-- ? Clients who get a discount, with the percentage
-- ? Who enjoys a discount, and how much?
SELECT C_NAME, C_DISCOUNT FROM CLIENT WHERE C_DISCOUNT > 0;
-- ? How many words has every translator done? Name and total.
SELECT t.T_NAME, SUM(j.WORDS) FROM TRANSLATOR t JOIN JOB j ON t.T_ID = j.T_ID GROUP BY t.T_ID;
-- ? Which people have proofread but also translated? Names.
-- ? translators who have worked on jobs both as a translator and as a proofreader
SELECT t.T_NAME FROM TRANSLATOR t JOIN JOB j ON t.T_ID = j.T_ID INTERSECT SELECT t.T_NAME FROM TRANSLATOR t JOIN JOB j ON t.T_ID = j.PROOF_ID;
-- ? Longest text we've had: words and client
SELECT j.WORDS, c.C_NAME FROM JOB j JOIN CLIENT c ON j.C_ID = c.C_ID ORDER BY j.WORDS DESC LIMIT 1;
-- ? What are the cheapest and the dearest word rates into English?
-- ? lowest and highest rate per word for target English
SELECT MIN(RATE_WORD), MAX(RATE_WORD) FROM LANG_PAIR WHERE TGT = 'English';
-- ? Jobs due between 2024-02-01 and 2024-03-01, soonest first
SELECT J_NO FROM JOB WHERE DEADLINE BETWEEN '2024-02-01' AND '2024-03-01' ORDER BY DEADLINE;
-- ? How many days would each job take its translator, words over words a day? Job number and days.
-- ? working days per job: words divided by the translator's daily output
SELECT j.J_NO, j.WORDS / t.T_WORDS_DAY FROM JOB j JOIN TRANSLATOR t ON j.T_ID = t.T_ID;
-- ? Number of translators for each source language
SELECT SRC, COUNT(DISTINCT T_ID) FROM LANG_PAIR GROUP BY SRC;
-- ? Who offers more than one language pair?
-- ? names of translators with at least two pairs
SELECT t.T_NAME FROM TRANSLATOR t JOIN LANG_PAIR p ON t.T_ID = p.T_ID GROUP BY t.T_ID HAVING COUNT(*) > 1;
-- ? What do we pay the translator for each job, words times the rate for that pair? Job and amount.
SELECT j.J_NO, j.WORDS * p.RATE_WORD FROM JOB j JOIN LANG_PAIR p ON j.T_ID = p.T_ID AND j.SRC = p.SRC AND j.TGT = p.TGT;
-- ? Average size of a job in words?
-- ? mean number of words per job
SELECT AVG(WORDS) FROM JOB;
-- ? Jobs bigger than average
SELECT J_NO FROM JOB WHERE WORDS > (SELECT AVG(WORDS) FROM JOB);
-- ? Into which languages do we translate? Each just once.
-- ? distinct target languages on offer
SELECT DISTINCT TGT FROM LANG_PAIR;
-- ? Which clients have worked with Amelie Roy?
SELECT c.C_NAME FROM CLIENT c JOIN JOB j ON c.C_ID = j.C_ID JOIN TRANSLATOR t ON j.T_ID = t.T_ID WHERE t.T_NAME = 'Amelie Roy';
-- ? Languages we translate from as well as into
-- ? Which languages are both a source and a target?
SELECT SRC FROM LANG_PAIR INTERSECT SELECT TGT FROM LANG_PAIR;
-- ? Which languages do we only translate from, never into?
SELECT SRC FROM LANG_PAIR EXCEPT SELECT TGT FROM LANG_PAIR;
-- ? Clients with more than one job and what they're in: name and branch
-- ? repeat clients with their line of business
SELECT c.C_NAME, c.C_BRANCH FROM CLIENT c JOIN JOB j ON c.C_ID = j.C_ID GROUP BY c.C_ID HAVING COUNT(*) > 1;
-- ? Jobs done by sworn translators for Notary Dufour: job number and translator
SELECT j.J_NO, t.T_NAME FROM JOB j JOIN TRANSLATOR t ON j.T_ID = t.T_ID JOIN CLIENT c ON j.C_ID = c.C_ID WHERE t.T_SWORN = 'Y' AND c.C_NAME = 'Notary Dufour';
-- ? Total turnover from jobs out of German or French
-- ? sum of prices where the source language is German or French
SELECT SUM(PRICE) FROM JOB WHERE SRC IN ('German', 'French');
