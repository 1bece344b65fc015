-- Dental practice: patients, dentists, treatments and appointments.
CREATE TABLE DENTIST (D_ID INTEGER PRIMARY KEY, D_NAME TEXT, SPECIAL TEXT, CHAIR_NO INTEGER, FULL_TIME TEXT);
CREATE TABLE PATIENT (P_ID INTEGER PRIMARY KEY, P_NAME TEXT, BIRTH_YR INTEGER, INSURER TEXT, ANXIOUS INTEGER, LAST_XRAY TEXT, RECALL TEXT, TEETH_LEFT INTEGER);
CREATE TABLE SERVICE (S_CODE TEXT PRIMARY KEY, S_DESC TEXT, MINUTES INTEGER, PRICE REAL, INSURED_SHARE REAL, NEEDS_ANAESTH TEXT);
CREATE TABLE APPT (A_ID INTEGER PRIMARY KEY, P_ID INTEGER REFERENCES PATIENT(P_ID), D_ID INTEGER REFERENCES DENTIST(D_ID), S_CODE TEXT REFERENCES SERVICE(S_CODE), A_DATE TEXT, A_TIME TEXT, STATUS TEXT, TOOTH INTEGER);
INSERT INTO DENTIST VALUES (1,'Dr Lena Ohlsen','general',1,'Y'),(2,'Dr Samir Haddad','surgery',2,'N'),(3,'Dr Pia Moretti','braces',3,'Y'),(4,'Dr Ulf Kern','general',NULL,'N');
INSERT INTO PATIENT VALUES (1,'Horace Blunt',1948,'AOK',0,'2021-04-12','letter',19),(2,'Jenny Lark',2011,'TK',1,NULL,'sms',26),(3,'Mustafa Ak',1985,'private',0,'2023-11-02','mail',31),(4,'Sheila Pound',1970,'none',1,'2019-08-08',NULL,28),(5,'Timo Graf',2009,'TK',0,'2024-01-15','sms',28),(6,'Vera Stein',1939,'AOK',0,'2022-06-30','letter',0);
INSERT INTO SERVICE VALUES ('CHK','check-up',20,45,45,'N'),('FIL','filling',40,130,70,'Y'),('RCT','root canal',90,680,410,'Y'),('CLN','cleaning',60,95,0,'N'),('EXT','extraction',30,110,110,'Y'),('WHT','whitening',75,390,0,'N'),('BRC','braces adjustment',25,60,48,'N');
INSERT INTO APPT VALUES (1,1,1,'CHK','2024-05-06','08:00','done',NULL),(2,2,3,'BRC','2024-05-06','15:20','done',NULL),(3,3,2,'RCT','2024-05-07','09:30','done',36),(4,4,1,'FIL','2024-05-07','11:00','no show',14),(5,5,3,'BRC','2024-05-08','16:00','cancelled',NULL),(6,1,2,'EXT','2024-05-08','10:15','done',28),(7,3,1,'CLN','2024-05-13','08:00','planned',NULL),(8,4,1,'FIL','2024-05-14','08:40','planned',14),(9,2,1,'CHK','2024-05-14','14:30','planned',NULL);

-- ? Which patients are afraid of the dentist?
-- ? anxious patients
SELECT P_NAME FROM PATIENT WHERE ANXIOUS = 1;
-- ? Who didn't turn up, the no show?
SELECT PATIENT.P_NAME FROM PATIENT JOIN APPT ON APPT.P_ID = PATIENT.P_ID WHERE APPT.STATUS = 'no show';
-- ? Who has no teeth left, 0 that is?
SELECT P_NAME FROM PATIENT WHERE TEETH_LEFT = 0;
-- ? Who has never been X-rayed?
-- ? patients without an x-ray
SELECT P_NAME FROM PATIENT WHERE LAST_XRAY IS NULL;
-- ? Whose last X-ray was before 2022-01-01?
SELECT P_NAME FROM PATIENT WHERE LAST_XRAY < '2022-01-01';
-- ? Who pays everything out of pocket, with none as insurer?
-- ? patients whose insurer is none
SELECT P_NAME FROM PATIENT WHERE INSURER = 'none';
-- ? Who doesn't want to be reminded of the next check?
-- ? no recall wished: patients
SELECT P_NAME FROM PATIENT WHERE RECALL IS NULL;
-- ? What is our most expensive treatment?
SELECT S_DESC FROM SERVICE ORDER BY PRICE DESC LIMIT 1;
-- ? What does the patient have to pay for a filling, after the insurance's share?
-- ? filling: price minus insured share
SELECT PRICE - INSURED_SHARE FROM SERVICE WHERE S_DESC = 'filling';
-- ? Which treatments are paid in full by the insurance?
SELECT S_DESC FROM SERVICE WHERE INSURED_SHARE = PRICE;
-- ? Towards which treatments do insurers pay nothing, 0?
-- ? services with an insured share of 0
SELECT S_DESC FROM SERVICE WHERE INSURED_SHARE = 0;
-- ? Where do I get a needle? Treatments that need anaesthesia.
SELECT S_DESC FROM SERVICE WHERE NEEDS_ANAESTH = 'Y';
-- ? What do we earn per minute with a root canal?
-- ? price per minute for a root canal
SELECT PRICE / MINUTES FROM SERVICE WHERE S_DESC = 'root canal';
-- ? Which treatment hasn't been booked by anyone?
SELECT S_DESC FROM SERVICE WHERE S_CODE NOT IN (SELECT S_CODE FROM APPT);
-- ? Who has an appointment on 2024-05-14, and at what time? Earliest first.
-- ? schedule for 2024-05-14: patient and time in order
SELECT PATIENT.P_NAME, APPT.A_TIME FROM APPT JOIN PATIENT ON PATIENT.P_ID = APPT.P_ID WHERE APPT.A_DATE = '2024-05-14' ORDER BY APPT.A_TIME;
-- ? What was done to Horace Blunt? Treatments that are done.
SELECT SERVICE.S_DESC FROM APPT JOIN PATIENT ON PATIENT.P_ID = APPT.P_ID JOIN SERVICE ON SERVICE.S_CODE = APPT.S_CODE WHERE PATIENT.P_NAME = 'Horace Blunt' AND APPT.STATUS = 'done';
-- ? Who treated Mustafa Ak? Dentists, each once.
SELECT DISTINCT DENTIST.D_NAME FROM DENTIST JOIN APPT ON APPT.D_ID = DENTIST.D_ID JOIN PATIENT ON PATIENT.P_ID = APPT.P_ID WHERE PATIENT.P_NAME = 'Mustafa Ak';
-- ? Which patient is not booked in at all?
-- ? patients with no appointment
SELECT P_NAME FROM PATIENT WHERE P_ID NOT IN (SELECT P_ID FROM APPT);
-- ? Which dentist has no chair of his own?
SELECT D_NAME FROM DENTIST WHERE CHAIR_NO IS NULL;
-- ? Which dentists work part-time?
-- ? dentists who aren't full time
SELECT D_NAME FROM DENTIST WHERE FULL_TIME = 'N';
-- ? How many appointments does each dentist have?
SELECT DENTIST.D_NAME, COUNT(*) FROM APPT JOIN DENTIST ON DENTIST.D_ID = APPT.D_ID GROUP BY DENTIST.D_ID;
-- ? How much turnover have we made with the appointments that are done?
-- ? sum of prices of everything done
SELECT SUM(SERVICE.PRICE) FROM APPT JOIN SERVICE ON SERVICE.S_CODE = APPT.S_CODE WHERE APPT.STATUS = 'done';
-- ? How many minutes of work are planned for each dentist? Only planned ones.
SELECT DENTIST.D_NAME, SUM(SERVICE.MINUTES) FROM APPT JOIN DENTIST ON DENTIST.D_ID = APPT.D_ID JOIN SERVICE ON SERVICE.S_CODE = APPT.S_CODE WHERE APPT.STATUS = 'planned' GROUP BY DENTIST.D_ID;
-- ? Who has more than one appointment? Patients.
SELECT PATIENT.P_NAME FROM PATIENT JOIN APPT ON APPT.P_ID = PATIENT.P_ID GROUP BY PATIENT.P_ID HAVING COUNT(*) > 1;
-- ? How many appointments have each status?
-- ? count by status
SELECT STATUS, COUNT(*) FROM APPT GROUP BY STATUS;
-- ? Who has seen both Dr Lena Ohlsen and Dr Samir Haddad?
SELECT PATIENT.P_NAME FROM PATIENT JOIN APPT ON APPT.P_ID = PATIENT.P_ID JOIN DENTIST ON DENTIST.D_ID = APPT.D_ID WHERE DENTIST.D_NAME = 'Dr Lena Ohlsen' INTERSECT SELECT PATIENT.P_NAME FROM PATIENT JOIN APPT ON APPT.P_ID = PATIENT.P_ID JOIN DENTIST ON DENTIST.D_ID = APPT.D_ID WHERE DENTIST.D_NAME = 'Dr Samir Haddad';
-- ? Treatments that take longer than average
-- ? services with more minutes than the mean
SELECT S_DESC FROM SERVICE WHERE MINUTES > (SELECT AVG(MINUTES) FROM SERVICE);
-- ? Patients born between 1960 and 1990, oldest first
SELECT P_NAME FROM PATIENT WHERE BIRTH_YR BETWEEN 1960 AND 1990 ORDER BY BIRTH_YR;
-- ? Which insurers have more than one of our patients?
-- ? insurers with at least two patients
SELECT INSURER FROM PATIENT GROUP BY INSURER HAVING COUNT(*) >= 2;
-- ? On which teeth has something been or will something be done? Numbers, no repeats.
SELECT DISTINCT TOOTH FROM APPT WHERE TOOTH IS NOT NULL;
