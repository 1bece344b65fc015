-- Track and field: athletes, disciplines, competitions and their results.
CREATE TABLE tblAthlete (AthNo INTEGER PRIMARY KEY, Surname TEXT, Firstname TEXT, Sex TEXT, YOB INTEGER, Ctry TEXT, Club TEXT, HeightCm INTEGER);
CREATE TABLE tblDiscipline (DiscCd TEXT PRIMARY KEY, DiscName TEXT, DiscType TEXT, DistanceM INTEGER);
CREATE TABLE tblMeet (MeetNo INTEGER PRIMARY KEY, MeetName TEXT, Venue TEXT, MeetDate TEXT, Indoor TEXT);
CREATE TABLE tblResult (ResNo INTEGER PRIMARY KEY, MeetNo INTEGER REFERENCES tblMeet(MeetNo), AthNo INTEGER REFERENCES tblAthlete(AthNo), DiscCd TEXT REFERENCES tblDiscipline(DiscCd), Place INTEGER, Mark REAL, Remark TEXT);
INSERT INTO tblAthlete VALUES (1,'Odhiambo','Grace','F',1998,'KEN','Rift Runners',166),(2,'Keller','Jonas','M',1995,'GER','TSV Lahn',189),(3,'Moreau','Elise','F',2002,'FRA','AC Rhone',172),(4,'Thompson','Dwight','M',1993,'JAM','Blue Mountain TC',183),(5,'Larsen','Mikkel','M',2001,'DEN','Aarhus Atletik',194),(6,'Bekele','Hana','F',1999,'ETH',NULL,160),(7,'Keller','Petra','F',2004,'GER','TSV Lahn',178),(8,'Silva','Rui','M',1990,'POR','Porto Track',176);
INSERT INTO tblDiscipline VALUES ('100','100 metres','sprint',100),('800','800 metres','run',800),('5K','5000 metres','run',5000),('LJ','Long jump','jump',NULL),('HJ','High jump','jump',NULL),('SP','Shot put','throw',NULL),('JT','Javelin','throw',NULL);
INSERT INTO tblMeet VALUES (1,'Winter Cup','Dortmund','2023-02-04','Y'),(2,'Spring Open','Lisbon','2023-05-20','N'),(3,'Midsummer Games','Aarhus','2023-06-24','N'),(4,'Hall Classic','Lyon','2024-01-28','Y'),(5,'Golden Spikes','Dortmund','2024-07-13','N');
INSERT INTO tblResult VALUES (1,1,2,'SP',1,19.42,NULL),(2,1,3,'LJ',2,6.31,NULL),(3,1,7,'HJ',3,1.78,NULL),(4,2,4,'100',1,10.04,'meet record'),(5,2,8,'800',4,108.90,NULL),(6,2,1,'5K',1,892.30,NULL),(7,2,6,'5K',2,894.75,NULL),(8,3,4,'100',2,10.17,NULL),(9,3,5,'HJ',1,2.24,'meet record'),(10,3,8,'800',1,106.55,NULL),(11,4,3,'LJ',1,6.58,NULL),(12,4,5,'LJ',3,7.45,NULL),(13,5,1,'5K',1,884.10,'meet record'),(14,5,3,'100',5,11.62,NULL),(15,5,2,'SP',NULL,NULL,'no mark');

-- ? Who are the German athletes? Give first and last name. Their country code is GER.
SELECT Firstname, Surname FROM tblAthlete WHERE Ctry = 'GER';
-- ? How many women are entered in our athlete list?
-- ? number of female athletes
SELECT COUNT(*) FROM tblAthlete WHERE Sex = 'F';
-- ? Who is the tallest athlete? Surname please.
SELECT Surname FROM tblAthlete ORDER BY HeightCm DESC LIMIT 1;
-- ? Which athletes start without a club?
-- ? surnames of those not in any club
SELECT Surname FROM tblAthlete WHERE Club IS NULL;
-- ? Which meets were held under a roof?
-- ? indoor competitions
SELECT MeetName FROM tblMeet WHERE Indoor = 'Y';
-- ? What disciplines count as throwing?
SELECT DiscName FROM tblDiscipline WHERE DiscType = 'throw';
-- ? Which competitions took place in Dortmund, and when?
SELECT MeetName, MeetDate FROM tblMeet WHERE Venue = 'Dortmund';
-- ? Who won at the Midsummer Games? Surnames.
-- ? surnames of the winners of the Midsummer Games
SELECT tblAthlete.Surname FROM tblAthlete JOIN tblResult ON tblResult.AthNo = tblAthlete.AthNo JOIN tblMeet ON tblMeet.MeetNo = tblResult.MeetNo WHERE tblMeet.MeetName = 'Midsummer Games' AND tblResult.Place = 1;
-- ? What is the fastest time anyone ran over 5000 metres?
-- ? best mark in the 5000 metres
SELECT MIN(tblResult.Mark) FROM tblResult JOIN tblDiscipline ON tblDiscipline.DiscCd = tblResult.DiscCd WHERE tblDiscipline.DiscName = '5000 metres';
-- ? What is the longest distance jumped in the long jump?
SELECT MAX(tblResult.Mark) FROM tblResult JOIN tblDiscipline ON tblDiscipline.DiscCd = tblResult.DiscCd WHERE tblDiscipline.DiscName = 'Long jump';
-- ? Which disciplines has nobody competed in so far?
-- ? disciplines without any result
SELECT DiscName FROM tblDiscipline WHERE DiscCd NOT IN (SELECT DiscCd FROM tblResult);
-- ? Who set a meet record? Show surname and meet.
-- ? meet records: surname, competition
SELECT tblAthlete.Surname, tblMeet.MeetName FROM tblResult JOIN tblAthlete ON tblAthlete.AthNo = tblResult.AthNo JOIN tblMeet ON tblMeet.MeetNo = tblResult.MeetNo WHERE tblResult.Remark = 'meet record';
-- ? How many results do we have for each meet?
SELECT tblMeet.MeetName, COUNT(*) FROM tblResult JOIN tblMeet ON tblMeet.MeetNo = tblResult.MeetNo GROUP BY tblMeet.MeetNo;
-- ? How many first places did Elise Moreau get?
-- ? wins of Elise Moreau
SELECT COUNT(*) FROM tblResult JOIN tblAthlete ON tblAthlete.AthNo = tblResult.AthNo WHERE tblAthlete.Firstname = 'Elise' AND tblAthlete.Surname = 'Moreau' AND tblResult.Place = 1;
-- ? In which disciplines did Elise Moreau compete?
SELECT DISTINCT tblDiscipline.DiscName FROM tblDiscipline JOIN tblResult ON tblResult.DiscCd = tblDiscipline.DiscCd JOIN tblAthlete ON tblAthlete.AthNo = tblResult.AthNo WHERE tblAthlete.Surname = 'Moreau' AND tblAthlete.Firstname = 'Elise';
-- ? Who is younger than everyone else? First name only.
SELECT Firstname FROM tblAthlete ORDER BY YOB DESC LIMIT 1;
-- ? Which surname occurs more than once among the athletes?
-- ? shared last names
SELECT Surname FROM tblAthlete GROUP BY Surname HAVING COUNT(*) > 1;
-- ? Average height of men and women
SELECT Sex, AVG(HeightCm) FROM tblAthlete GROUP BY Sex;
-- ? Men taller than the average athlete, surnames
-- ? which male athletes are above average in height (last names)
SELECT Surname FROM tblAthlete WHERE Sex = 'M' AND HeightCm > (SELECT AVG(HeightCm) FROM tblAthlete);
-- ? Which meets were in 2024, that is on or after 2024-01-01?
SELECT MeetName FROM tblMeet WHERE MeetDate >= '2024-01-01';
-- ? Which surnames stood on the podium, so third place or better?
SELECT DISTINCT tblAthlete.Surname FROM tblAthlete JOIN tblResult ON tblResult.AthNo = tblAthlete.AthNo WHERE tblResult.Place <= 3;
-- ? Who had no valid attempt? Surname and discipline.
-- ? last name and event of the ones who got no mark
SELECT tblAthlete.Surname, tblDiscipline.DiscName FROM tblResult JOIN tblAthlete ON tblAthlete.AthNo = tblResult.AthNo JOIN tblDiscipline ON tblDiscipline.DiscCd = tblResult.DiscCd WHERE tblResult.Mark IS NULL;
-- ? Which running and sprint distances are at most 800 m long?
SELECT DiscName FROM tblDiscipline WHERE DistanceM <= 800;
-- ? By how much did Grace Odhiambo improve, from her slowest to her best time?
-- ? gap between Grace Odhiambo's worst and best mark
SELECT MAX(tblResult.Mark) - MIN(tblResult.Mark) FROM tblResult JOIN tblAthlete ON tblAthlete.AthNo = tblResult.AthNo WHERE tblAthlete.Firstname = 'Grace' AND tblAthlete.Surname = 'Odhiambo';
-- ? Which clubs have both men and women?
-- ? mixed clubs
SELECT Club FROM tblAthlete WHERE Sex = 'M' INTERSECT SELECT Club FROM tblAthlete WHERE Sex = 'F';
-- ? Which countries never had a winner?
SELECT DISTINCT Ctry FROM tblAthlete WHERE Ctry NOT IN (SELECT tblAthlete.Ctry FROM tblAthlete JOIN tblResult ON tblResult.AthNo = tblAthlete.AthNo WHERE tblResult.Place = 1);
-- ? Who competed most often? Full name, first name first.
SELECT tblAthlete.Firstname, tblAthlete.Surname FROM tblAthlete JOIN tblResult ON tblResult.AthNo = tblAthlete.AthNo GROUP BY tblAthlete.AthNo ORDER BY COUNT(*) DESC LIMIT 1;
-- ? What was the first competition of all, going by the calendar?
-- ? earliest meet
SELECT MeetName FROM tblMeet ORDER BY MeetDate LIMIT 1;
-- ? Athletes born between 1995 and 1999, surname and year, oldest at the top
SELECT Surname, YOB FROM tblAthlete WHERE YOB BETWEEN 1995 AND 1999 ORDER BY YOB;
-- ? How many different countries do our athletes come from?
-- ? number of nations in the athlete list
SELECT COUNT(DISTINCT Ctry) FROM tblAthlete;
