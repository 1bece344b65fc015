-- Motor racing: drivers, teams, circuits and race results.
CREATE TABLE rc_team (team_id INTEGER PRIMARY KEY, team TEXT, engine TEXT, base TEXT, boss TEXT, first_season INTEGER);
CREATE TABLE rc_driver (drv_id INTEGER PRIMARY KEY, drv TEXT, car_no INTEGER, nation TEXT, birth_dt TEXT, team_id INTEGER REFERENCES rc_team(team_id), salary_mio REAL, champion_times INTEGER);
CREATE TABLE rc_circuit (circ_id INTEGER PRIMARY KEY, circuit TEXT, country TEXT, lap_km REAL, turns INTEGER, street INTEGER, lap_record_s REAL, record_by INTEGER REFERENCES rc_driver(drv_id));
CREATE TABLE rc_result (circ_id INTEGER REFERENCES rc_circuit(circ_id), drv_id INTEGER REFERENCES rc_driver(drv_id), grid INTEGER, finish INTEGER, laps INTEGER, pts INTEGER, out_reason TEXT, pit_stops INTEGER, PRIMARY KEY (circ_id, drv_id));
INSERT INTO rc_team VALUES (1,'Scuderia Volpe','Volpe','Modena','Enzo Mari',1958),(2,'Halberd Racing','Kestrel','Woking','Sue Marsden',1974),(3,'Nordwind','Kestrel','Cologne','Uwe Brandt',2010),(4,'Team Sakura','Hayato','Suzaka',NULL,2021);
INSERT INTO rc_driver VALUES (1,'Luca Bardi',16,'Italy','1997-10-16',1,24.0,1),(2,'Ben Carlisle',44,'United Kingdom','1985-01-07',2,40.0,5),(3,'Mika Salmi',77,'Finland','1989-08-28',1,9.5,0),(4,'Jonas Weber',5,'Germany','2000-03-22',3,3.0,0),(5,'Ren Okada',22,'Japan','2002-05-11',4,1.2,0),(6,'Olivia Tate',63,'United Kingdom','1999-02-15',2,5.5,0),(7,'Paolo Neri',99,'Italy','1979-12-14',NULL,NULL,2);
INSERT INTO rc_circuit VALUES (1,'Harbour Ring','Monaro',3.3,19,1,71.4,2),(2,'Autodromo Volpe','Italy',5.8,11,0,79.1,1),(3,'Green Forest','Germany',6.1,16,0,86.5,2),(4,'Suzaka Figure','Japan',5.8,18,0,90.3,NULL),(5,'Desert Strip','Sahira',5.3,24,1,88.0,6);
INSERT INTO rc_result VALUES (1,1,1,2,78,18,NULL,1),(1,2,2,1,78,25,NULL,1),(1,3,5,NULL,31,0,'crash',0),(1,4,9,6,77,8,NULL,2),(2,1,2,1,53,25,NULL,2),(2,2,1,NULL,12,0,'engine',0),(2,6,4,3,53,15,NULL,2),(2,5,15,11,52,0,NULL,3),(3,4,3,1,60,25,NULL,2),(3,2,1,2,60,18,NULL,2),(3,1,2,NULL,44,0,'crash',1),(3,6,6,4,60,12,NULL,3),(5,6,2,1,57,25,NULL,1),(5,2,3,3,57,15,NULL,1),(5,5,8,NULL,20,0,'gearbox',1);

-- ? Who drives for Halberd Racing?
-- ? drivers of Halberd Racing
SELECT rc_driver.drv FROM rc_driver JOIN rc_team ON rc_team.team_id = rc_driver.team_id WHERE rc_team.team = 'Halberd Racing';
-- ? Which driver has been world champion most often?
SELECT drv FROM rc_driver ORDER BY champion_times DESC LIMIT 1;
-- ? Who has no cockpit this year?
-- ? driver without a team
SELECT drv FROM rc_driver WHERE team_id IS NULL;
-- ? What's the number on Ren Okada's car?
SELECT car_no FROM rc_driver WHERE drv = 'Ren Okada';
-- ? Who earns the most?
-- ? best paid racer
SELECT drv FROM rc_driver ORDER BY salary_mio DESC LIMIT 1;
-- ? Who is the youngest driver?
SELECT drv FROM rc_driver ORDER BY birth_dt DESC LIMIT 1;
-- ? Which teams use a Kestrel engine?
SELECT team FROM rc_team WHERE engine = 'Kestrel';
-- ? Which team is led by nobody at the moment?
-- ? team without a boss
SELECT team FROM rc_team WHERE boss IS NULL;
-- ? Which tracks run through city streets?
-- ? street circuits
SELECT circuit FROM rc_circuit WHERE street = 1;
-- ? Who holds the lap record at Green Forest?
-- ? record holder, Green Forest
SELECT rc_driver.drv FROM rc_driver JOIN rc_circuit ON rc_circuit.record_by = rc_driver.drv_id WHERE rc_circuit.circuit = 'Green Forest';
-- ? Who holds more than one lap record?
SELECT rc_driver.drv FROM rc_driver JOIN rc_circuit ON rc_circuit.record_by = rc_driver.drv_id GROUP BY rc_driver.drv_id HAVING COUNT(*) > 1;
-- ? Who won at Harbour Ring? Finish 1 is the winner.
-- ? winner (finish 1) of Harbour Ring
SELECT rc_driver.drv FROM rc_driver JOIN rc_result ON rc_result.drv_id = rc_driver.drv_id JOIN rc_circuit ON rc_circuit.circ_id = rc_result.circ_id WHERE rc_circuit.circuit = 'Harbour Ring' AND rc_result.finish = 1;
-- ? Who started 2nd (grid 2) and came home 1st (finish 1)?
-- ? winners (finish 1) from grid place 2
SELECT rc_driver.drv FROM rc_driver JOIN rc_result ON rc_result.drv_id = rc_driver.drv_id WHERE rc_result.grid = 2 AND rc_result.finish = 1;
-- ? What is the championship table? Driver and points, leader first.
-- ? standings: drivers by total points, highest first
SELECT rc_driver.drv, SUM(rc_result.pts) FROM rc_result JOIN rc_driver ON rc_driver.drv_id = rc_result.drv_id GROUP BY rc_driver.drv_id ORDER BY SUM(rc_result.pts) DESC;
-- ? Points for each team
SELECT rc_team.team, SUM(rc_result.pts) FROM rc_result JOIN rc_driver ON rc_driver.drv_id = rc_result.drv_id JOIN rc_team ON rc_team.team_id = rc_driver.team_id GROUP BY rc_team.team_id;
-- ? Who failed to finish, where, and why?
-- ? retirements: driver, circuit, reason
SELECT rc_driver.drv, rc_circuit.circuit, rc_result.out_reason FROM rc_result JOIN rc_driver ON rc_driver.drv_id = rc_result.drv_id JOIN rc_circuit ON rc_circuit.circ_id = rc_result.circ_id WHERE rc_result.finish IS NULL;
-- ? How many places did Jonas Weber make up at Harbour Ring?
SELECT rc_result.grid - rc_result.finish FROM rc_result JOIN rc_driver ON rc_driver.drv_id = rc_result.drv_id JOIN rc_circuit ON rc_circuit.circ_id = rc_result.circ_id WHERE rc_driver.drv = 'Jonas Weber' AND rc_circuit.circuit = 'Harbour Ring';
-- ? Who has crashed?
-- ? drivers out because of a crash
SELECT rc_driver.drv FROM rc_driver JOIN rc_result ON rc_result.drv_id = rc_driver.drv_id WHERE rc_result.out_reason = 'crash';
-- ? Which circuit hasn't been raced on yet this season?
SELECT circuit FROM rc_circuit WHERE circ_id NOT IN (SELECT circ_id FROM rc_result);
-- ? Which drivers haven't scored any points? I mean a total of 0 in the results.
-- ? point-less so far: drivers whose points add up to 0
SELECT rc_driver.drv FROM rc_driver JOIN rc_result ON rc_result.drv_id = rc_driver.drv_id GROUP BY rc_driver.drv_id HAVING SUM(rc_result.pts) = 0;
-- ? How far was the winner's race at Autodromo Volpe in km, laps times length of the lap?
SELECT rc_result.laps * rc_circuit.lap_km FROM rc_result JOIN rc_circuit ON rc_circuit.circ_id = rc_result.circ_id WHERE rc_circuit.circuit = 'Autodromo Volpe' AND rc_result.finish = 1;
-- ? On which circuits are there more bends than average?
-- ? tracks with an above-average number of turns
SELECT circuit FROM rc_circuit WHERE turns > (SELECT AVG(turns) FROM rc_circuit);
-- ? Which drivers come from a country with a circuit?
SELECT drv FROM rc_driver WHERE nation IN (SELECT country FROM rc_circuit);
-- ? Which nations have two or more drivers?
-- ? countries with at least two drivers in the list
SELECT nation FROM rc_driver GROUP BY nation HAVING COUNT(*) >= 2;
-- ? Average number of pit stops at each circuit
SELECT rc_circuit.circuit, AVG(rc_result.pit_stops) FROM rc_result JOIN rc_circuit ON rc_circuit.circ_id = rc_result.circ_id GROUP BY rc_circuit.circ_id;
-- ? Which circuit has the longest lap?
-- ? longest track
SELECT circuit FROM rc_circuit ORDER BY lap_km DESC LIMIT 1;
-- ? Drivers born before 1990-01-01, oldest first
SELECT drv FROM rc_driver WHERE birth_dt < '1990-01-01' ORDER BY birth_dt;
-- ? Who has never won a title but gets more than 5 million?
-- ? no championship, salary above 5 million
SELECT drv FROM rc_driver WHERE champion_times = 0 AND salary_mio > 5;
-- ? Which teams have had both a winner (finish 1) and a driver out with a crash?
SELECT rc_team.team FROM rc_team JOIN rc_driver ON rc_driver.team_id = rc_team.team_id JOIN rc_result ON rc_result.drv_id = rc_driver.drv_id WHERE rc_result.finish = 1 INTERSECT SELECT rc_team.team FROM rc_team JOIN rc_driver ON rc_driver.team_id = rc_team.team_id JOIN rc_result ON rc_result.drv_id = rc_driver.drv_id WHERE rc_result.out_reason = 'crash';
-- ? How much do the richest and the poorest driver differ in pay?
-- ? salary gap in millions
SELECT MAX(salary_mio) - MIN(salary_mio) FROM rc_driver;
