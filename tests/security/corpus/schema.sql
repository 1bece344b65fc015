-- A harbour. Columns whose names are verbs, and a table with a blank and a semicolon, are part of the trap.
CREATE TABLE ships (id INTEGER PRIMARY KEY, name VARCHAR(80), flag VARCHAR(2), tonnage INTEGER, built DATE, notes TEXT);
CREATE TABLE berths (id INTEGER PRIMARY KEY, quay VARCHAR(40), depth NUMERIC(6, 2), "lock" VARCHAR(20), "grant" INTEGER);
CREATE TABLE port_calls (id INTEGER PRIMARY KEY, ship_id INTEGER, berth_id INTEGER, arrived TIMESTAMP, departed TIMESTAMP, status VARCHAR(20));
CREATE TABLE cargo (id INTEGER PRIMARY KEY, call_id INTEGER, goods VARCHAR(60), tonnes NUMERIC(10, 2), worth NUMERIC(14, 2));
CREATE TABLE crew (id INTEGER PRIMARY KEY, ship_id INTEGER, name VARCHAR(80), duty VARCHAR(40), boss_id INTEGER, wage NUMERIC(10, 2));
CREATE TABLE "log; drop" (id INTEGER PRIMARY KEY, "delete" INTEGER, "set" VARCHAR(20), "into" VARCHAR(30), "a--b" VARCHAR(20));
INSERT INTO ships VALUES (1, 'Meltemi', 'GR', 1200, '1998-04-01', 'DELETE FROM ships; --'), (2, 'Nordlys', 'NO', 16000, '1993-12-02', NULL), (3, 'Sea O''Hara', 'IE', 800, '2011-07-19', '/* update */');
INSERT INTO berths VALUES (1, 'North', 9.5, 'open', 1), (2, 'South', 12.25, 'shut', 0);
INSERT INTO port_calls VALUES (1, 1, 1, '2024-05-01 06:30:00', '2024-05-02 18:00:00', 'deleted'), (2, 2, 2, '2024-05-03 11:00:00', NULL, 'moored'), (3, 1, 2, '2024-06-11 04:15:00', '2024-06-11 22:45:00', 'left');
INSERT INTO cargo VALUES (1, 1, 'olives', 40, 90000), (2, 1, 'drop hammers', 12.5, 41000), (3, 2, 'salmon', 310, 2200000), (4, 3, 'update kits', 1, 50);
INSERT INTO crew VALUES (1, 1, 'Eleni', 'master', NULL, 5200), (2, 1, 'Petros', 'mate', 1, 3900), (3, 2, 'Sigrid', 'master', NULL, 7400), (4, 2, 'Ola', 'cook', 3, 3100);
INSERT INTO "log; drop" VALUES (1, 0, 'x', 'y', 'z');
