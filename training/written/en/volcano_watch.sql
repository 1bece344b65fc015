-- Volcano observatory: volcanoes, eruptions, sensors and alerts.
CREATE TABLE Volcano (volcanoNo INTEGER PRIMARY KEY, volcanoName TEXT, island TEXT, heightM INTEGER, volcanoType TEXT, lastEruption INTEGER, lat REAL, lon REAL);
CREATE TABLE Eruption (eruptionNo INTEGER PRIMARY KEY, volcanoNo INTEGER REFERENCES Volcano(volcanoNo), startYear INTEGER, endYear INTEGER, vei INTEGER, deaths INTEGER, evacuated INTEGER, cause TEXT);
CREATE TABLE Sensor (sensorNo TEXT PRIMARY KEY, volcanoNo INTEGER REFERENCES Volcano(volcanoNo), sensorKind TEXT, installed TEXT, battery INTEGER, online INTEGER);
CREATE TABLE Alert (alertNo INTEGER PRIMARY KEY, volcanoNo INTEGER REFERENCES Volcano(volcanoNo), level TEXT, issued TEXT, lifted TEXT, officer TEXT);
INSERT INTO Volcano VALUES (1,'Monte Cinder','Isla Roja',1820,'stratovolcano',2021,-12.4,45.1),(2,'Black Kettle','Isla Roja',940,'caldera',1783,-12.6,45.3),(3,'Old Smoker','Grand Tor',2675,'stratovolcano',1994,-11.9,46.0),(4,'Little Tor','Grand Tor',410,'cinder cone',NULL,-12.0,46.2),(5,'Halema Shield','Nuvea',3310,'shield',2023,-10.8,47.5),(6,'Drowned Crown','Nuvea',-180,'submarine',2016,-10.3,47.9);
INSERT INTO Eruption VALUES (1,1,1906,1907,4,215,9000,'magma'),(2,1,2021,2021,2,0,1200,'steam'),(3,2,1783,1785,6,4800,NULL,'magma'),(4,3,1951,1951,3,12,3500,'magma'),(5,3,1994,1994,1,0,0,'steam'),(6,5,2018,2023,1,3,2100,'magma'),(7,6,2016,2016,0,0,0,'magma'),(8,5,1975,1976,2,0,400,'magma');
INSERT INTO Sensor VALUES ('S-01',1,'seismometer','2009-06-01',88,1),('S-02',1,'gas','2019-03-15',41,1),('S-03',1,'tiltmeter','2014-10-20',0,0),('S-04',3,'seismometer','2002-05-05',67,1),('S-05',5,'seismometer','2020-01-11',92,1),('S-06',5,'camera','2022-08-30',75,1),('S-07',5,'gas','2017-12-01',8,0),('S-08',2,'seismometer','1998-09-09',15,0);
INSERT INTO Alert VALUES (1,1,'orange','2021-02-10','2021-06-30','Rosa Lima'),(2,1,'red','2021-03-04','2021-03-19','Ted Kapu'),(3,5,'orange','2018-04-28','2023-09-15','Rosa Lima'),(4,3,'yellow','2023-11-02',NULL,'Ines Moala'),(5,5,'yellow','2024-01-20',NULL,'Ted Kapu'),(6,6,'yellow','2016-07-01','2016-08-12','Rosa Lima');

-- ? Which volcano is the highest?
-- ? tallest volcano
SELECT volcanoName FROM Volcano ORDER BY heightM DESC LIMIT 1;
-- ? Which volcano lies under the sea, that is below 0 metres?
SELECT volcanoName FROM Volcano WHERE heightM < 0;
-- ? Which volcano has never erupted as far as we know?
-- ? volcano with no known eruption
SELECT volcanoName FROM Volcano WHERE lastEruption IS NULL;
-- ? Which volcanoes are on Nuvea?
SELECT volcanoName FROM Volcano WHERE island = 'Nuvea';
-- ? What is the northernmost volcano?
-- ? volcano furthest to the north
SELECT volcanoName FROM Volcano ORDER BY lat DESC LIMIT 1;
-- ? And which is the furthest west?
SELECT volcanoName FROM Volcano ORDER BY lon LIMIT 1;
-- ? What was the deadliest eruption? Volcano and year it began.
-- ? volcano and start year of the eruption that killed most people
SELECT Volcano.volcanoName, Eruption.startYear FROM Eruption JOIN Volcano ON Volcano.volcanoNo = Eruption.volcanoNo ORDER BY Eruption.deaths DESC LIMIT 1;
-- ? How many people died in all the eruptions together?
SELECT SUM(deaths) FROM Eruption;
-- ? Which eruptions claimed no lives? Give volcano and start year.
-- ? eruptions with 0 deaths (volcano, start year)
SELECT Volcano.volcanoName, Eruption.startYear FROM Eruption JOIN Volcano ON Volcano.volcanoNo = Eruption.volcanoNo WHERE Eruption.deaths = 0;
-- ? How long did the eruption that began in 1783 go on, in years?
SELECT endYear - startYear FROM Eruption WHERE startYear = 1783;
-- ? How often has each volcano erupted?
-- ? eruption count per volcano
SELECT Volcano.volcanoName, COUNT(*) FROM Eruption JOIN Volcano ON Volcano.volcanoNo = Eruption.volcanoNo GROUP BY Volcano.volcanoNo;
-- ? Which volcanoes erupted at least twice?
SELECT Volcano.volcanoName FROM Volcano JOIN Eruption ON Eruption.volcanoNo = Volcano.volcanoNo GROUP BY Volcano.volcanoNo HAVING COUNT(*) >= 2;
-- ? Which sensors are down?
-- ? numbers of the sensors that are offline
SELECT sensorNo FROM Sensor WHERE online = 0;
-- ? Which sensor needs a new battery most urgently but is still online?
-- ? online sensor with the lowest battery
SELECT sensorNo FROM Sensor WHERE online = 1 ORDER BY battery LIMIT 1;
-- ? How many sensors of each kind do we run?
SELECT sensorKind, COUNT(*) FROM Sensor GROUP BY sensorKind;
-- ? Which volcanoes aren't watched by any instrument?
-- ? volcanoes without a sensor
SELECT volcanoName FROM Volcano WHERE volcanoNo NOT IN (SELECT volcanoNo FROM Sensor);
-- ? Where do we have a seismometer that works? Names of the volcanoes.
SELECT Volcano.volcanoName FROM Volcano JOIN Sensor ON Sensor.volcanoNo = Volcano.volcanoNo WHERE Sensor.sensorKind = 'seismometer' AND Sensor.online = 1;
-- ? Which volcanoes are under alert right now, and at which level?
-- ? alerts in force: volcano, level
SELECT Volcano.volcanoName, Alert.level FROM Alert JOIN Volcano ON Volcano.volcanoNo = Alert.volcanoNo WHERE Alert.lifted IS NULL;
-- ? Has there ever been a red alert, and who issued it?
SELECT officer FROM Alert WHERE level = 'red';
-- ? Which officers issued more than one alert?
-- ? duty officers with several alerts
SELECT officer FROM Alert GROUP BY officer HAVING COUNT(*) > 1;
-- ? Which sensors were installed before 2010-01-01, oldest first?
SELECT sensorNo FROM Sensor WHERE installed < '2010-01-01' ORDER BY installed;
-- ? Which eruptions drove more people from their homes than the average one? Start years.
-- ? start years of eruptions with more evacuated than average
SELECT startYear FROM Eruption WHERE evacuated > (SELECT AVG(evacuated) FROM Eruption);
-- ? What was the strongest eruption on the vei scale for each kind of cause?
SELECT cause, MAX(vei) FROM Eruption GROUP BY cause;
-- ? Which islands have a stratovolcano?
SELECT DISTINCT island FROM Volcano WHERE volcanoType = 'stratovolcano';
-- ? On which island would I find Black Kettle?
-- ? island of Black Kettle
SELECT island FROM Volcano WHERE volcanoName = 'Black Kettle';
-- ? Eruptions of the 20th century (1901 to 2000): volcano, year of beginning, in time order
SELECT Volcano.volcanoName, Eruption.startYear FROM Eruption JOIN Volcano ON Volcano.volcanoNo = Eruption.volcanoNo WHERE Eruption.startYear BETWEEN 1901 AND 2000 ORDER BY Eruption.startYear;
-- ? Which volcanoes have had both an orange and a red alert?
SELECT Volcano.volcanoName FROM Volcano JOIN Alert ON Alert.volcanoNo = Volcano.volcanoNo WHERE Alert.level = 'orange' INTERSECT SELECT Volcano.volcanoName FROM Volcano JOIN Alert ON Alert.volcanoNo = Volcano.volcanoNo WHERE Alert.level = 'red';
-- ? How many people were evacuated from Isla Roja over the years?
-- ? total evacuees on Isla Roja
SELECT SUM(Eruption.evacuated) FROM Eruption JOIN Volcano ON Volcano.volcanoNo = Eruption.volcanoNo WHERE Volcano.island = 'Isla Roja';
-- ? What is the average battery level of the gas sensors?
SELECT AVG(battery) FROM Sensor WHERE sensorKind = 'gas';
-- ? For which eruption do we not know how many were evacuated? Start year.
SELECT startYear FROM Eruption WHERE evacuated IS NULL;
