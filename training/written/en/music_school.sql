-- Music school: teachers, instruments, pupils, lessons and concerts.
CREATE TABLE ms_teacher (tid INTEGER PRIMARY KEY, tname TEXT, main_instr TEXT, permanent INTEGER, rate_30 REAL);
CREATE TABLE ms_pupil (pid INTEGER PRIMARY KEY, pname TEXT, birth TEXT, plays TEXT, tid INTEGER REFERENCES ms_teacher(tid), level INTEGER, sibling_of INTEGER REFERENCES ms_pupil(pid), orchestra TEXT);
CREATE TABLE ms_instr (iid INTEGER PRIMARY KEY, inv_no TEXT, kind TEXT, maker TEXT, bought INTEGER, value REAL, state TEXT, lent_to INTEGER REFERENCES ms_pupil(pid));
CREATE TABLE ms_concert (cid INTEGER PRIMARY KEY, ctitle TEXT, cdate TEXT, hall TEXT, visitors INTEGER, entry REAL);
CREATE TABLE ms_perform (cid INTEGER REFERENCES ms_concert(cid), pid INTEGER REFERENCES ms_pupil(pid), piece TEXT, composer TEXT, minutes REAL, solo INTEGER, PRIMARY KEY (cid, pid));
INSERT INTO ms_teacher VALUES (1,'Frau Keller','violin',1,24),(2,'Mr Bassey','trumpet',1,22),(3,'Olga Sorokina','piano',0,31.5),(4,'Pat Dwyer','guitar',0,19),(5,'Noel Griffin','flute',0,20);
INSERT INTO ms_pupil VALUES (1,'Johanna Beck','2010-04-02','violin',1,5,NULL,'Y'),(2,'Felix Beck','2013-09-18','trumpet',2,2,1,'N'),(3,'Sun-mi Park','2008-12-24','piano',3,8,NULL,'N'),(4,'Archie Poole','1961-02-10','guitar',4,1,NULL,'N'),(5,'Lena Hofer','2012-06-30','violin',1,3,NULL,'Y'),(6,'Hugo Hofer','2009-01-11','trumpet',2,6,5,'Y'),(7,'Mona Said','2011-11-05','piano',3,4,NULL,'N');
INSERT INTO ms_instr VALUES (1,'V-01','violin','Roth',1987,2400,'good',5),(2,'V-02','violin','Yamato',2012,650,'good',NULL),(3,'T-01','trumpet','Schilke',2016,1900,'new',2),(4,'G-01','guitar','Ramirez',1979,1200,'broken',NULL),(5,'P-01','piano','Bluth',1995,28000,'good',NULL),(6,'F-01','flute','Hammig',2004,3100,'repaired',NULL);
INSERT INTO ms_concert VALUES (1,'Winter Concert','2023-12-15','Town Hall',240,8),(2,'Young Talents','2024-03-08','Small Hall',75,0),(3,'Summer Night','2024-06-22','Castle Yard',410,12),(4,'Senior Matinee','2024-09-15','Care Home',38,0);
INSERT INTO ms_perform VALUES (1,1,'Spring','Vivaldi',8.5,0),(1,6,'Trumpet Tune','Purcell',3.0,1),(1,3,'Nocturne','Chopin',5.5,1),(2,2,'March','Clarke',2.0,1),(2,5,'Gavotte','Bach',3.5,0),(2,7,'Fur Elise','Beethoven',3.0,1),(3,3,'Clair de lune','Debussy',5.0,1),(3,1,'Double Concerto','Bach',9.0,0),(3,5,'Double Concerto','Bach',9.0,0),(3,6,'Misty','Garner',4.0,1);

-- ? Which pupils play the violin?
-- ? all violin pupils
SELECT pname FROM ms_pupil WHERE plays = 'violin';
-- ? Who teaches Sun-mi Park?
SELECT ms_teacher.tname FROM ms_teacher JOIN ms_pupil ON ms_pupil.tid = ms_teacher.tid WHERE ms_pupil.pname = 'Sun-mi Park';
-- ? Which teacher has no pupils?
-- ? teachers nobody takes lessons with
SELECT tname FROM ms_teacher WHERE tid NOT IN (SELECT tid FROM ms_pupil);
-- ? How many pupils has each teacher?
SELECT ms_teacher.tname, COUNT(*) FROM ms_pupil JOIN ms_teacher ON ms_teacher.tid = ms_pupil.tid GROUP BY ms_teacher.tid;
-- ? Which teachers are permanently employed?
-- ? permanent staff
SELECT tname FROM ms_teacher WHERE permanent = 1;
-- ? Who is the most expensive teacher?
SELECT tname FROM ms_teacher ORDER BY rate_30 DESC LIMIT 1;
-- ? Who is furthest along, with the highest level?
-- ? most advanced pupil
SELECT pname FROM ms_pupil ORDER BY level DESC LIMIT 1;
-- ? Our oldest pupil, who is it?
SELECT pname FROM ms_pupil ORDER BY birth LIMIT 1;
-- ? Whose brother or sister is Felix Beck registered as?
-- ? sibling of Felix Beck
SELECT s.pname FROM ms_pupil p JOIN ms_pupil s ON s.pid = p.sibling_of WHERE p.pname = 'Felix Beck';
-- ? Show all sibling pairs, the one with the entry first.
-- ? pupils registered as siblings: pupil and sibling
SELECT p.pname, s.pname FROM ms_pupil p JOIN ms_pupil s ON s.pid = p.sibling_of;
-- ? Who plays in the orchestra?
SELECT pname FROM ms_pupil WHERE orchestra = 'Y';
-- ? Which instruments are lent out, and to whom? Inventory number and pupil.
-- ? instruments on loan with the pupil who has them
SELECT ms_instr.inv_no, ms_pupil.pname FROM ms_instr JOIN ms_pupil ON ms_pupil.pid = ms_instr.lent_to;
-- ? Which violins are free to lend? Inventory numbers.
SELECT inv_no FROM ms_instr WHERE kind = 'violin' AND lent_to IS NULL;
-- ? Which instrument is broken? Kind and maker.
SELECT kind, maker FROM ms_instr WHERE state = 'broken';
-- ? What are all our instruments worth?
-- ? total value of the instruments
SELECT SUM(value) FROM ms_instr;
-- ? What's our most valuable instrument?
SELECT kind FROM ms_instr ORDER BY value DESC LIMIT 1;
-- ? Which concerts were free, entry 0?
-- ? concerts with entry 0
SELECT ctitle FROM ms_concert WHERE entry = 0;
-- ? How much money did Summer Night take at the door, if every visitor paid?
-- ? entry times visitors for Summer Night
SELECT entry * visitors FROM ms_concert WHERE ctitle = 'Summer Night';
-- ? Which concert had the most visitors?
SELECT ctitle FROM ms_concert ORDER BY visitors DESC LIMIT 1;
-- ? For which concert has nobody been put on the programme?
-- ? concerts without a performance
SELECT ctitle FROM ms_concert WHERE cid NOT IN (SELECT cid FROM ms_perform);
-- ? What was played at the Winter Concert? Piece and composer.
SELECT ms_perform.piece, ms_perform.composer FROM ms_perform JOIN ms_concert ON ms_concert.cid = ms_perform.cid WHERE ms_concert.ctitle = 'Winter Concert';
-- ? Who has played something by Bach? Each name once.
-- ? pupils with a Bach piece
SELECT DISTINCT ms_pupil.pname FROM ms_pupil JOIN ms_perform ON ms_perform.pid = ms_pupil.pid WHERE ms_perform.composer = 'Bach';
-- ? Which pupils have never been on stage?
SELECT pname FROM ms_pupil WHERE pid NOT IN (SELECT pid FROM ms_perform);
-- ? Who has performed at more than one concert?
-- ? pupils with several appearances
SELECT ms_pupil.pname FROM ms_pupil JOIN ms_perform ON ms_perform.pid = ms_pupil.pid GROUP BY ms_pupil.pid HAVING COUNT(*) > 1;
-- ? Who played a solo, and what piece?
SELECT ms_pupil.pname, ms_perform.piece FROM ms_perform JOIN ms_pupil ON ms_pupil.pid = ms_perform.pid WHERE ms_perform.solo = 1;
-- ? How long did the music at each concert last, all pieces added up?
-- ? minutes of music per concert
SELECT ms_concert.ctitle, SUM(ms_perform.minutes) FROM ms_perform JOIN ms_concert ON ms_concert.cid = ms_perform.cid GROUP BY ms_concert.cid;
-- ? Who played at both the Winter Concert and Summer Night?
SELECT ms_pupil.pname FROM ms_pupil JOIN ms_perform ON ms_perform.pid = ms_pupil.pid JOIN ms_concert ON ms_concert.cid = ms_perform.cid WHERE ms_concert.ctitle = 'Winter Concert' INTERSECT SELECT ms_pupil.pname FROM ms_pupil JOIN ms_perform ON ms_perform.pid = ms_pupil.pid JOIN ms_concert ON ms_concert.cid = ms_perform.cid WHERE ms_concert.ctitle = 'Summer Night';
-- ? Which instruments do we own that nobody plays?
-- ? kinds of instrument in the inventory without a pupil playing them
SELECT kind FROM ms_instr EXCEPT SELECT plays FROM ms_pupil;
-- ? Which pupils are above the average level?
SELECT pname FROM ms_pupil WHERE level > (SELECT AVG(level) FROM ms_pupil);
-- ? Instruments bought between 1980 and 2005, oldest first: kind and year
-- ? kind and year of purchase for everything from 1980 to 2005, by year
SELECT kind, bought FROM ms_instr WHERE bought BETWEEN 1980 AND 2005 ORDER BY bought;
