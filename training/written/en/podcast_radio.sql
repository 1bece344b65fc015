-- Local radio station: presenters, programmes, broadcasts, tracks played.
CREATE TABLE presenter (pres_id INTEGER PRIMARY KEY, on_air_name TEXT, real_name TEXT, joined INTEGER, paid INTEGER, voice TEXT);
CREATE TABLE programme (prog_id INTEGER PRIMARY KEY, prog_title TEXT, pres_id INTEGER REFERENCES presenter(pres_id), cohost_id INTEGER REFERENCES presenter(pres_id), weekday TEXT, start_at TEXT, length_min INTEGER, topic TEXT, as_podcast TEXT);
CREATE TABLE broadcast (bc_id INTEGER PRIMARY KEY, prog_id INTEGER REFERENCES programme(prog_id), bc_date TEXT, listeners INTEGER, downloads INTEGER, guest TEXT, live INTEGER);
CREATE TABLE track (track_id INTEGER PRIMARY KEY, bc_id INTEGER REFERENCES broadcast(bc_id), artist TEXT, song TEXT, year INTEGER, requested_by TEXT);
INSERT INTO presenter VALUES (1,'Moose','Martin Oosten',2006,1,'deep'),(2,'Lady Lux','Lucy Hale',2013,1,'husky'),(3,'Uncle Vinyl','Bert Connor',1992,0,'raspy'),(4,'Sparky','Tamsin Reed',2021,0,'bright'),(5,'The Doctor','Dr Imran Aziz',2017,0,'calm');
INSERT INTO programme VALUES (1,'Wake Up Belmar',1,4,'Monday','06:00',180,'news','N'),(2,'Needle Drop',3,NULL,'Friday','20:00',120,'music','Y'),(3,'Ask The Doctor',5,2,'Wednesday','18:00',45,'health','Y'),(4,'Kitchen Table',2,NULL,'Sunday','11:00',60,'food','Y'),(5,'Night Shift',1,NULL,'Friday','23:00',240,'music','N'),(6,'Young Voices',4,NULL,'Saturday','10:00',30,'youth','N');
INSERT INTO broadcast VALUES (1,1,'2024-05-06',8200,0,'Mayor Hill',1),(2,1,'2024-05-13',7900,0,NULL,1),(3,2,'2024-05-10',2100,940,NULL,0),(4,2,'2024-05-17',2450,1310,'Copper Foxes',1),(5,3,'2024-05-08',3300,2750,'Prof. Lang',0),(6,4,'2024-05-12',1900,3600,'Chef Marco',0),(7,5,'2024-05-10',600,0,NULL,1),(8,3,'2024-05-15',3050,2100,NULL,0);
INSERT INTO track VALUES (1,3,'The Mill Girls','Shuttle',1967,NULL),(2,3,'Dub Captain','Low Tide',1979,'Rita'),(3,4,'Copper Foxes','Fox on the Line',2022,NULL),(4,4,'The Mill Girls','Clocking Off',1968,'Tony'),(5,7,'Velvet Exit','Glass Rooms',2008,NULL),(6,7,'Dub Captain','Harbour Dub',1981,NULL),(7,1,'Saffi','Hold the Line Again',2023,'Mayor Hill'),(8,2,'Elin Strand','Gravity Girl',2023,NULL);

-- ? What is Uncle Vinyl's real name?
-- ? who is Uncle Vinyl really
SELECT real_name FROM presenter WHERE on_air_name = 'Uncle Vinyl';
-- ? Which presenters are volunteers, that is unpaid? On-air names.
-- ? on-air names of those who don't get paid
SELECT on_air_name FROM presenter WHERE paid = 0;
-- ? What's on on Friday, and when does it start, in order?
SELECT prog_title, start_at FROM programme WHERE weekday = 'Friday' ORDER BY start_at;
-- ? Who presents Kitchen Table?
SELECT presenter.on_air_name FROM presenter JOIN programme ON programme.pres_id = presenter.pres_id WHERE programme.prog_title = 'Kitchen Table';
-- ? Which shows have two people at the microphone? Title, host, co-host.
-- ? programmes with a co-host: title, presenter, co-host
SELECT programme.prog_title, h.on_air_name, c.on_air_name FROM programme JOIN presenter h ON h.pres_id = programme.pres_id JOIN presenter c ON c.pres_id = programme.cohost_id;
-- ? Which programmes can I hear later as a podcast?
-- ? shows offered as podcast
SELECT prog_title FROM programme WHERE as_podcast = 'Y';
-- ? Which is the longest programme?
SELECT prog_title FROM programme ORDER BY length_min DESC LIMIT 1;
-- ? Which presenters do more than one programme as main host?
-- ? hosts of several shows
SELECT presenter.on_air_name FROM presenter JOIN programme ON programme.pres_id = presenter.pres_id GROUP BY presenter.pres_id HAVING COUNT(*) > 1;
-- ? Which broadcast had the largest audience? Programme and date.
SELECT programme.prog_title, broadcast.bc_date FROM broadcast JOIN programme ON programme.prog_id = broadcast.prog_id ORDER BY broadcast.listeners DESC LIMIT 1;
-- ? How many listeners does each programme have on average? Smallest first.
-- ? average listeners per programme, lowest at the top
SELECT programme.prog_title, AVG(broadcast.listeners) FROM broadcast JOIN programme ON programme.prog_id = broadcast.prog_id GROUP BY programme.prog_id ORDER BY AVG(broadcast.listeners);
-- ? Who has been a guest on Ask The Doctor?
SELECT broadcast.guest FROM broadcast JOIN programme ON programme.prog_id = broadcast.prog_id WHERE programme.prog_title = 'Ask The Doctor' AND broadcast.guest IS NOT NULL;
-- ? Which broadcasts had more downloads than listeners? Programme and date.
-- ? more downloaded than heard live: title, date
SELECT programme.prog_title, broadcast.bc_date FROM broadcast JOIN programme ON programme.prog_id = broadcast.prog_id WHERE broadcast.downloads > broadcast.listeners;
-- ? How many people did broadcast 5 reach, counting listeners and downloads together?
SELECT listeners + downloads FROM broadcast WHERE bc_id = 5;
-- ? Which programme hasn't been on the air yet?
-- ? shows without a broadcast
SELECT prog_title FROM programme WHERE prog_id NOT IN (SELECT prog_id FROM broadcast);
-- ? On which dates was a show recorded in advance, so not live?
SELECT bc_date FROM broadcast WHERE live = 0;
-- ? What did the listeners request? Song and who asked for it.
-- ? requested songs with the person who wished for them
SELECT song, requested_by FROM track WHERE requested_by IS NOT NULL;
-- ? Which artists were played more than once?
SELECT artist FROM track GROUP BY artist HAVING COUNT(*) > 1;
-- ? What's the oldest record that was played? Artist and song.
-- ? oldest track on air: artist and song
SELECT artist, song FROM track ORDER BY year LIMIT 1;
-- ? Which songs were played in Needle Drop?
SELECT track.song FROM track JOIN broadcast ON broadcast.bc_id = track.bc_id JOIN programme ON programme.prog_id = broadcast.prog_id WHERE programme.prog_title = 'Needle Drop';
-- ? Which artists were on both Needle Drop and Night Shift?
-- ? artists heard in Needle Drop as well as in Night Shift
SELECT track.artist FROM track JOIN broadcast ON broadcast.bc_id = track.bc_id JOIN programme ON programme.prog_id = broadcast.prog_id WHERE programme.prog_title = 'Needle Drop' INTERSECT SELECT track.artist FROM track JOIN broadcast ON broadcast.bc_id = track.bc_id JOIN programme ON programme.prog_id = broadcast.prog_id WHERE programme.prog_title = 'Night Shift';
-- ? Who came into the studio and heard their own music? Guests who are also artists on the track list.
-- ? guests that appear among the artists
SELECT guest FROM broadcast INTERSECT SELECT artist FROM track;
-- ? Songs from the years 1965 to 1985, oldest first
SELECT song FROM track WHERE year BETWEEN 1965 AND 1985 ORDER BY year;
-- ? Which presenters have played something by Dub Captain?
-- ? hosts who put on Dub Captain, once each
SELECT DISTINCT presenter.on_air_name FROM presenter JOIN programme ON programme.pres_id = presenter.pres_id JOIN broadcast ON broadcast.prog_id = programme.prog_id JOIN track ON track.bc_id = broadcast.bc_id WHERE track.artist = 'Dub Captain';
-- ? Who has been with the station longest?
SELECT on_air_name FROM presenter ORDER BY joined LIMIT 1;
-- ? How many minutes a week are filled with each topic?
-- ? weekly minutes by topic
SELECT topic, SUM(length_min) FROM programme GROUP BY topic;
-- ? Who is only ever a host, never a co-host? On-air names.
SELECT presenter.on_air_name FROM presenter JOIN programme ON programme.pres_id = presenter.pres_id EXCEPT SELECT presenter.on_air_name FROM presenter JOIN programme ON programme.cohost_id = presenter.pres_id;
-- ? Broadcasts with more listeners than average: date and listeners
-- ? when did we beat our average audience (date, number)
SELECT bc_date, listeners FROM broadcast WHERE listeners > (SELECT AVG(listeners) FROM broadcast);
-- ? How many downloads have we had altogether?
SELECT SUM(downloads) FROM broadcast;
-- ? Shows starting after 17:00
-- ? evening programmes, later than 17:00
SELECT prog_title FROM programme WHERE start_at > '17:00';
-- ? How much did the audience of Wake Up Belmar vary, highest minus lowest?
SELECT MAX(broadcast.listeners) - MIN(broadcast.listeners) FROM broadcast JOIN programme ON programme.prog_id = broadcast.prog_id WHERE programme.prog_title = 'Wake Up Belmar';
