-- Weather service: stations, observers and daily readings.
CREATE TABLE wx_station (wmo INTEGER PRIMARY KEY, stn TEXT, lat REAL, lon REAL, elev INTEGER, region TEXT, kind TEXT, closed INTEGER);
CREATE TABLE wx_observer (obs_id INTEGER PRIMARY KEY, obs_name TEXT, wmo INTEGER REFERENCES wx_station(wmo), volunteer TEXT, since INTEGER, phone TEXT);
CREATE TABLE wx_daily (wmo INTEGER REFERENCES wx_station(wmo), dt TEXT, tmax REAL, tmin REAL, rain_mm REAL, sun_h REAL, gust_kmh INTEGER, snow_cm INTEGER, PRIMARY KEY (wmo, dt));
INSERT INTO wx_station VALUES (3001,'Skarness Point',60.1,-1.3,12,'Isles','coastal',NULL),(3017,'Ben Tarrow',57.2,-4.9,1085,'Highlands','mountain',NULL),(3044,'Dunlea Airfield',55.8,-3.1,64,'Lowlands','airport',NULL),(3060,'Marlow Park',51.4,-0.2,38,'South','urban',NULL),(3072,'Cape Wren',50.0,-5.6,22,'South','coastal',NULL),(3080,'Glen Urr',57.4,-5.2,310,'Highlands','valley',2015),(3091,'Holm Sands',53.1,0.4,4,'East','coastal',NULL);
INSERT INTO wx_observer VALUES (1,'Morag Sinclair',3001,'Y',1998,'01595 111'),(2,'Duncan Reay',3017,'N',2010,'01397 222'),(3,'Philip Wells',3060,'Y',2016,NULL),(4,'Tess Penhale',3072,'Y',2003,'01736 333'),(5,'Jack Ogden',3044,'N',2019,'0131 444'),(6,'Ruby Penhale',3072,'Y',2021,NULL);
INSERT INTO wx_daily VALUES (3001,'2024-02-10',6.1,2.4,8.2,0.5,92,0),(3017,'2024-02-10',-3.0,-8.5,5.0,0,118,64),(3044,'2024-02-10',4.8,-0.2,1.1,2.3,55,0),(3060,'2024-02-10',9.4,3.0,0,4.1,31,0),(3072,'2024-02-10',11.2,7.9,14.6,0.2,74,0),(3017,'2024-02-11',-1.2,-6.9,11.4,0.1,96,71),(3044,'2024-02-11',3.3,-2.8,0,5.0,28,2),(3060,'2024-07-19',34.6,19.8,0,13.7,24,0),(3072,'2024-07-19',27.1,16.3,0,12.9,33,0),(3001,'2024-07-19',15.0,10.9,3.3,4.4,47,0),(3091,'2024-07-19',30.2,17.5,0.4,11.0,29,NULL);

-- ? Which is our northernmost station?
-- ? station furthest north
SELECT stn FROM wx_station ORDER BY lat DESC LIMIT 1;
-- ? And the one furthest west?
SELECT stn FROM wx_station ORDER BY lon LIMIT 1;
-- ? Which stations are by the sea? Those of the coastal kind.
SELECT stn FROM wx_station WHERE kind = 'coastal';
-- ? Which station has been shut?
-- ? stations that no longer exist
SELECT stn FROM wx_station WHERE closed IS NOT NULL;
-- ? What was the hottest temperature we recorded, and on which date?
-- ? record high with date
SELECT tmax, dt FROM wx_daily ORDER BY tmax DESC LIMIT 1;
-- ? Where was the coldest night of all?
SELECT wx_station.stn FROM wx_station JOIN wx_daily ON wx_daily.wmo = wx_station.wmo ORDER BY wx_daily.tmin LIMIT 1;
-- ? Where did it freeze on 2024-02-10, with a minimum below 0?
-- ? frost on 2024-02-10 (under 0 degrees): stations
SELECT wx_station.stn FROM wx_station JOIN wx_daily ON wx_daily.wmo = wx_station.wmo WHERE wx_daily.dt = '2024-02-10' AND wx_daily.tmin < 0;
-- ? Which places stayed dry on 2024-07-19, that is got 0 mm?
SELECT wx_station.stn FROM wx_station JOIN wx_daily ON wx_daily.wmo = wx_station.wmo WHERE wx_daily.dt = '2024-07-19' AND wx_daily.rain_mm = 0;
-- ? How much did the temperature swing between day and night at Marlow Park on 2024-07-19?
-- ? day-night difference, Marlow Park, 2024-07-19
SELECT wx_daily.tmax - wx_daily.tmin FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo WHERE wx_station.stn = 'Marlow Park' AND wx_daily.dt = '2024-07-19';
-- ? How much rain fell at each station over all the days on file?
-- ? rain totals by station name
SELECT wx_station.stn, SUM(wx_daily.rain_mm) FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo GROUP BY wx_station.wmo;
-- ? Which stations measured more than 10 mm of rain in total?
SELECT wx_station.stn FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo GROUP BY wx_station.wmo HAVING SUM(wx_daily.rain_mm) > 10;
-- ? Where and when did it blow hardest?
-- ? strongest gust: station and day
SELECT wx_station.stn, wx_daily.dt FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo ORDER BY wx_daily.gust_kmh DESC LIMIT 1;
-- ? On which days was there snow lying somewhere, more than 0 cm?
SELECT DISTINCT dt FROM wx_daily WHERE snow_cm > 0;
-- ? Which observers do the job unpaid?
-- ? names of the volunteers
SELECT obs_name FROM wx_observer WHERE volunteer = 'Y';
-- ? Who looks after Cape Wren?
-- ? observers at Cape Wren
SELECT wx_observer.obs_name FROM wx_observer JOIN wx_station ON wx_station.wmo = wx_observer.wmo WHERE wx_station.stn = 'Cape Wren';
-- ? Which stations have no observer?
SELECT stn FROM wx_station WHERE wmo NOT IN (SELECT wmo FROM wx_observer);
-- ? Who can't be reached by telephone?
-- ? observers without a phone number
SELECT obs_name FROM wx_observer WHERE phone IS NULL;
-- ? Which observer has served longest?
SELECT obs_name FROM wx_observer ORDER BY since LIMIT 1;
-- ? Average sunshine on each date
-- ? mean hours of sun per day on record
SELECT dt, AVG(sun_h) FROM wx_daily GROUP BY dt;
-- ? Which stations are above 300 metres?
SELECT stn FROM wx_station WHERE elev > 300;
-- ? Sunniest place on 2024-07-19
SELECT wx_station.stn FROM wx_station JOIN wx_daily ON wx_daily.wmo = wx_station.wmo WHERE wx_daily.dt = '2024-07-19' ORDER BY wx_daily.sun_h DESC LIMIT 1;
-- ? Which observers work at a mountain or an airport station?
-- ? people posted to an airport or mountain
SELECT wx_observer.obs_name FROM wx_observer JOIN wx_station ON wx_station.wmo = wx_observer.wmo WHERE wx_station.kind IN ('mountain', 'airport');
-- ? How many stations are there in each region, closed ones left out?
SELECT region, COUNT(*) FROM wx_station WHERE closed IS NULL GROUP BY region;
-- ? Which stations reported on both 2024-02-10 and 2024-07-19?
-- ? stations with data for 2024-02-10 as well as for 2024-07-19
SELECT wx_station.stn FROM wx_station JOIN wx_daily ON wx_daily.wmo = wx_station.wmo WHERE wx_daily.dt = '2024-02-10' INTERSECT SELECT wx_station.stn FROM wx_station JOIN wx_daily ON wx_daily.wmo = wx_station.wmo WHERE wx_daily.dt = '2024-07-19';
-- ? Which stations have never sent a reading?
SELECT stn FROM wx_station WHERE wmo NOT IN (SELECT wmo FROM wx_daily);
-- ? Gusts above the average of all gusts: station, day, speed
SELECT wx_station.stn, wx_daily.dt, wx_daily.gust_kmh FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo WHERE wx_daily.gust_kmh > (SELECT AVG(gust_kmh) FROM wx_daily);
-- ? Snow depth at Ben Tarrow, deepest and shallowest
-- ? max and min snow at Ben Tarrow
SELECT MAX(wx_daily.snow_cm), MIN(wx_daily.snow_cm) FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo WHERE wx_station.stn = 'Ben Tarrow';
-- ? How many different stations does the Highlands region have?
SELECT COUNT(*) FROM wx_station WHERE region = 'Highlands';
-- ? What is the range of latitude covered by our network, from south to north?
-- ? how many degrees lie between the southernmost and the northernmost station
SELECT MAX(lat) - MIN(lat) FROM wx_station;
-- ? For which reading is the snow depth missing? Station and date.
SELECT wx_station.stn, wx_daily.dt FROM wx_daily JOIN wx_station ON wx_station.wmo = wx_daily.wmo WHERE wx_daily.snow_cm IS NULL;
