-- Parish: churches, bells, clergy, services and graves.
CREATE TABLE church (ch_id INTEGER PRIMARY KEY, ch_name TEXT, village TEXT, consecrated INTEGER, seats INTEGER, style TEXT, heated TEXT);
CREATE TABLE bell (bell_id INTEGER PRIMARY KEY, bell_name TEXT, ch_id INTEGER REFERENCES church(ch_id), cast_year INTEGER, weight_kg INTEGER, note TEXT, cracked INTEGER);
CREATE TABLE clergy (cl_id INTEGER PRIMARY KEY, cl_name TEXT, role TEXT, ordained INTEGER, ch_id INTEGER REFERENCES church(ch_id), retired TEXT);
CREATE TABLE service (sv_id INTEGER PRIMARY KEY, ch_id INTEGER REFERENCES church(ch_id), cl_id INTEGER REFERENCES clergy(cl_id), sv_date TEXT, kind TEXT, attendance INTEGER, collection REAL);
CREATE TABLE grave (grave_no TEXT PRIMARY KEY, ch_id INTEGER REFERENCES church(ch_id), occupant TEXT, born INTEGER, died INTEGER, stone TEXT, lease_until INTEGER, tended INTEGER);
INSERT INTO church VALUES (1,'St Mary','Ashcombe',1184,220,'Romanesque','N'),(2,'St Brannan','Carrow',1467,140,'Gothic','Y'),(3,'Holy Cross','Mill End',1896,310,'neo-Gothic','Y'),(4,'Fishermen''s Chapel','Harbour Row',1733,45,'Baroque','N');
INSERT INTO bell VALUES (1,'Old Tom',1,1402,1850,'d',0),(2,'Little Mary',1,1650,420,'a',1),(3,'Brannan',2,1511,980,'f',0),(4,'Peace Bell',3,1921,2400,'c',0),(5,'Faith',3,1921,1300,'e',0);
INSERT INTO clergy VALUES (1,'Rev. Ada Finch','vicar',1998,1,'N'),(2,'Rev. Colin Moore','curate',2019,3,'N'),(3,'Canon Basil Wright','vicar',1969,NULL,'Y'),(4,'Rev. Tunde Bello','vicar',2007,3,'N');
INSERT INTO service VALUES (1,1,1,'2023-12-24','Christmas Eve',220,940.5),(2,3,4,'2023-12-24','Christmas Eve',287,1310),(3,2,1,'2024-01-14','Sunday',31,88.2),(4,3,2,'2024-02-11','Sunday',64,141),(5,1,3,'2024-02-17','funeral',120,510),(6,1,1,'2024-03-31','Easter',140,620),(7,3,2,'2024-05-11','wedding',85,0),(8,2,1,'2024-06-08','wedding',60,75);
INSERT INTO grave VALUES ('A-1',1,'Elias Thorn',1802,1871,'granite',2030,1),('A-2',1,'Mary Thorn',1810,1899,'granite',2030,1),('A-9',1,'Unknown sailor',NULL,1917,'wood',NULL,1),('B-4',2,'Peter Gale',1921,1944,'marble',2026,0),('B-5',2,'Dorothy Gale',1899,1998,'marble',2026,0),('C-2',3,'Baby Lowe',1960,1960,'sandstone',2022,0),('C-7',3,'George Lowe',1931,2019,'sandstone',2049,1);

-- ? Which church is the oldest?
-- ? church consecrated earliest
SELECT ch_name FROM church ORDER BY consecrated LIMIT 1;
-- ? Which churches are cold in winter because they have no heating?
SELECT ch_name FROM church WHERE heated = 'N';
-- ? We expect 250 wedding guests: which churches seat at least 250?
SELECT ch_name FROM church WHERE seats >= 250;
-- ? Which church has no bell?
-- ? churches without a bell
SELECT ch_name FROM church WHERE ch_id NOT IN (SELECT ch_id FROM bell);
-- ? Which bell is the heaviest, and in which church does it hang?
SELECT bell.bell_name, church.ch_name FROM bell JOIN church ON church.ch_id = bell.ch_id ORDER BY bell.weight_kg DESC LIMIT 1;
-- ? Which bell is cracked?
SELECT bell_name FROM bell WHERE cracked = 1;
-- ? How much do the bells of each church weigh together?
-- ? bell weight per church in total
SELECT church.ch_name, SUM(bell.weight_kg) FROM bell JOIN church ON church.ch_id = bell.ch_id GROUP BY church.ch_id;
-- ? Which bells are younger than the church they hang in, and by how many years?
-- ? bells cast after the consecration: bell and the years in between
SELECT bell.bell_name, bell.cast_year - church.consecrated FROM bell JOIN church ON church.ch_id = bell.ch_id WHERE bell.cast_year > church.consecrated;
-- ? In which year was more than one bell cast?
SELECT cast_year FROM bell GROUP BY cast_year HAVING COUNT(*) > 1;
-- ? Who has retired?
-- ? retired clergy
SELECT cl_name FROM clergy WHERE retired = 'Y';
-- ? Who serves at Holy Cross?
SELECT clergy.cl_name FROM clergy JOIN church ON church.ch_id = clergy.ch_id WHERE church.ch_name = 'Holy Cross';
-- ? Which churches have no priest of their own?
-- ? churches nobody of the clergy is assigned to
SELECT ch_name FROM church WHERE ch_id NOT IN (SELECT ch_id FROM clergy WHERE ch_id IS NOT NULL);
-- ? Who was ordained last?
SELECT cl_name FROM clergy ORDER BY ordained DESC LIMIT 1;
-- ? Which service was best attended? Church and date.
-- ? fullest service: church and date
SELECT church.ch_name, service.sv_date FROM service JOIN church ON church.ch_id = service.ch_id ORDER BY service.attendance DESC LIMIT 1;
-- ? When was every pew taken, attendance equal to the seats? Church and kind of service.
SELECT church.ch_name, service.kind FROM service JOIN church ON church.ch_id = service.ch_id WHERE service.attendance = church.seats;
-- ? How much was collected in each church?
-- ? collection money by church
SELECT church.ch_name, SUM(service.collection) FROM service JOIN church ON church.ch_id = service.ch_id GROUP BY church.ch_id;
-- ? How much did each person give on average at Easter?
SELECT collection / attendance FROM service WHERE kind = 'Easter';
-- ? Who took the wedding services?
-- ? clergy who married couples at a wedding
SELECT clergy.cl_name FROM clergy JOIN service ON service.cl_id = clergy.cl_id WHERE service.kind = 'wedding';
-- ? Where was there no service at all?
SELECT ch_name FROM church WHERE ch_id NOT IN (SELECT ch_id FROM service);
-- ? Who held more than two services?
-- ? clergy with three or more services
SELECT clergy.cl_name FROM clergy JOIN service ON service.cl_id = clergy.cl_id GROUP BY clergy.cl_id HAVING COUNT(*) > 2;
-- ? Who held a service in a church other than their own? Name and church, each pair once.
-- ? guest preachers: name, church they preached in, without repeats
SELECT DISTINCT clergy.cl_name, church.ch_name FROM service JOIN clergy ON clergy.cl_id = service.cl_id JOIN church ON church.ch_id = service.ch_id WHERE service.ch_id <> clergy.ch_id;
-- ? How old did Dorothy Gale get?
SELECT died - born FROM grave WHERE occupant = 'Dorothy Gale';
-- ? Whose grave has run out, with a lease ending before 2024?
-- ? graves with a lease until earlier than 2024: occupant
SELECT occupant FROM grave WHERE lease_until < 2024;
-- ? Which graves are neglected?
-- ? occupants of graves nobody tends
SELECT occupant FROM grave WHERE tended = 0;
-- ? For whom do we not know the year of birth?
SELECT occupant FROM grave WHERE born IS NULL;
-- ? Who died in the year of birth, as a baby?
SELECT occupant FROM grave WHERE died = born;
-- ? Which graves lie at St Mary? Grave number and occupant.
SELECT grave.grave_no, grave.occupant FROM grave JOIN church ON church.ch_id = grave.ch_id WHERE church.ch_name = 'St Mary';
-- ? Everyone named Lowe
-- ? graves of the Lowe family
SELECT occupant FROM grave WHERE occupant LIKE '%Lowe';
-- ? Attendance above average: date and number
SELECT sv_date, attendance FROM service WHERE attendance > (SELECT AVG(attendance) FROM service);
-- ? Services between 2024-01-01 and 2024-03-31 by date: date, kind
-- ? what was held from 2024-01-01 to 2024-03-31, earliest first
SELECT sv_date, kind FROM service WHERE sv_date BETWEEN '2024-01-01' AND '2024-03-31' ORDER BY sv_date;
