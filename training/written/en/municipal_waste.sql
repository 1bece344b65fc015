-- Refuse collection of a town: households, bins, lorries, rounds and weighings.
CREATE TABLE household (
  hh_id INTEGER PRIMARY KEY,
  hh_name TEXT,
  street TEXT,
  persons INTEGER,
  composts_at_home TEXT
);
CREATE TABLE bin (
  bin_no TEXT PRIMARY KEY,
  hh_id INTEGER REFERENCES household(hh_id),
  waste TEXT,
  litres INTEGER,
  yearly_fee REAL
);
CREATE TABLE lorry (
  lorry_no INTEGER PRIMARY KEY,
  plate TEXT,
  drive TEXT,
  payload_t REAL,
  year INTEGER
);
CREATE TABLE round (
  round_id INTEGER PRIMARY KEY,
  lorry_no INTEGER REFERENCES lorry(lorry_no),
  waste TEXT,
  district TEXT,
  weekday TEXT,
  km REAL
);
CREATE TABLE weighing (
  weigh_id INTEGER PRIMARY KEY,
  round_id INTEGER REFERENCES round(round_id),
  weigh_date TEXT,
  tonnes REAL,
  missed_bins INTEGER
);
INSERT INTO household VALUES (1,'Abel','Birch Way',4,'Y'),(2,'Brenner','Birch Way',2,'N'),(3,'Cho','Dock Road',1,'N'),(4,'Dietz','High Street',6,'N'),(5,'Evans','High Street',3,'Y'),(6,'Fuentes','Dock Road',2,'N');
INSERT INTO bin VALUES ('R-11',1,'residual',120,84),('P-12',1,'paper',240,0),('R-21',2,'residual',80,61),('O-22',2,'organic',80,40),('R-31',3,'residual',60,52),('R-41',4,'residual',240,150),('O-42',4,'organic',120,55),('P-43',4,'paper',240,0),('R-51',5,'residual',120,84);
INSERT INTO lorry VALUES (1,'ST-W 101','diesel',10.5,2012),(2,'ST-W 102','diesel',11,2017),(3,'ST-W 103','electric',8,2022),(4,'ST-W 104','hydrogen',9.5,2024);
INSERT INTO round VALUES (1,1,'residual','North','Monday',42),(2,1,'paper','North','Thursday',38.5),(3,2,'residual','Harbour','Tuesday',55),(4,3,'organic','North','Wednesday',29),(5,3,'organic','Harbour','Friday',33),(6,2,'bulky','Hills','Friday',61);
INSERT INTO weighing VALUES (1,1,'2024-01-08',9.8,3),(2,3,'2024-01-09',10.6,0),(3,4,'2024-01-10',4.1,1),(4,2,'2024-01-11',5,0),(5,5,'2024-01-12',3.3,6),(6,1,'2024-01-15',10.9,2),(7,3,'2024-01-16',9.9,0),(8,4,'2024-01-17',3.8,0);

-- ? Which bins cost nothing?
-- ? numbers of the bins that are free of charge
SELECT bin_no FROM bin WHERE yearly_fee = 0;
-- ? Which households make their own compost?
SELECT hh_name FROM household WHERE composts_at_home = 'Y';
-- ? Who hasn't got an organic bin? Household names.
-- ? households without a bin for organic waste
SELECT hh_name FROM household WHERE hh_id NOT IN (SELECT hh_id FROM bin WHERE waste = 'organic');
-- ? Which household has no bin of any kind?
SELECT hh_name FROM household WHERE hh_id NOT IN (SELECT hh_id FROM bin);
-- ? What does every household pay us a year? Name and sum, highest first.
-- ? total yearly fees by household in descending order
SELECT h.hh_name, SUM(b.yearly_fee) FROM household h JOIN bin b ON h.hh_id = b.hh_id GROUP BY h.hh_id ORDER BY SUM(b.yearly_fee) DESC;
-- ? Biggest family
-- ? Which household has the most people?
SELECT hh_name FROM household ORDER BY persons DESC LIMIT 1;
-- ? Litres of residual bin per head for each household: name and litres divided by persons
SELECT h.hh_name, b.litres / h.persons FROM household h JOIN bin b ON h.hh_id = b.hh_id WHERE b.waste = 'residual';
-- ? Which lorries don't burn diesel? Plates.
-- ? plates of lorries with a drive other than diesel
SELECT plate FROM lorry WHERE drive <> 'diesel';
-- ? Which lorry is parked all week, doing no round?
SELECT plate FROM lorry WHERE lorry_no NOT IN (SELECT lorry_no FROM round);
-- ? On which day is paper collected in the North?
SELECT weekday FROM round WHERE waste = 'paper' AND district = 'North';
-- ? Friday rounds: what waste and where?
-- ? waste and district of everything we collect on Friday
SELECT waste, district FROM round WHERE weekday = 'Friday';
-- ? Overloaded trips: date and tonnes where the load was above the lorry's payload
-- ? When did a lorry carry more than its payload allows, and how much? (date, tonnes)
SELECT w.weigh_date, w.tonnes FROM weighing w JOIN round r ON w.round_id = r.round_id JOIN lorry l ON r.lorry_no = l.lorry_no WHERE w.tonnes > l.payload_t;
-- ? tonnes collected per kind of waste
SELECT r.waste, SUM(w.tonnes) FROM round r JOIN weighing w ON r.round_id = w.round_id GROUP BY r.waste;
-- ? How many bins did we forget to empty in all?
-- ? total of missed bins
SELECT SUM(missed_bins) FROM weighing;
-- ? Perfect days: dates on which nothing was missed
SELECT weigh_date FROM weighing WHERE missed_bins = 0;
-- ? Which district has the longest round, in kilometres?
-- ? district of the round with most km
SELECT district FROM round ORDER BY km DESC LIMIT 1;
-- ? Kilometres a week by lorry plate
SELECT l.plate, SUM(r.km) FROM lorry l JOIN round r ON l.lorry_no = r.lorry_no GROUP BY l.lorry_no;
-- ? Which districts does the electric lorry serve?
-- ? districts on the rounds of electric lorries
SELECT r.district FROM round r JOIN lorry l ON r.lorry_no = l.lorry_no WHERE l.drive = 'electric';
-- ? Rounds that have never been weighed
SELECT round_id FROM round WHERE round_id NOT IN (SELECT round_id FROM weighing);
-- ? average load on a residual round, in tonnes
-- ? How heavy is a load of residual waste on average?
SELECT AVG(w.tonnes) FROM weighing w JOIN round r ON w.round_id = r.round_id WHERE r.waste = 'residual';
-- ? Loads above average: date and tonnes
SELECT weigh_date, tonnes FROM weighing WHERE tonnes > (SELECT AVG(tonnes) FROM weighing);
-- ? People living on each street, as far as our households go
-- ? sum of persons by street
SELECT street, SUM(persons) FROM household GROUP BY street;
-- ? Who has more than two bins?
-- ? households with at least three bins
SELECT h.hh_name FROM household h JOIN bin b ON h.hh_id = b.hh_id GROUP BY h.hh_id HAVING COUNT(*) >= 3;
-- ? bins of 120 to 240 litres with a fee of over 80: number and litres
SELECT bin_no, litres FROM bin WHERE litres BETWEEN 120 AND 240 AND yearly_fee > 80;
-- ? Which districts get both residual and organic collection?
SELECT district FROM round WHERE waste = 'residual' INTERSECT SELECT district FROM round WHERE waste = 'organic';
-- ? kinds of waste we collect but for which no household has a bin
-- ? Which waste is collected although there are no bins for it?
SELECT waste FROM round EXCEPT SELECT waste FROM bin;
-- ? Number of bins and average fee for each kind of waste
SELECT waste, COUNT(*), AVG(yearly_fee) FROM bin GROUP BY waste;
-- ? Fee per litre on the residual bins, cheapest per litre first: bin number and fee divided by litres
SELECT bin_no, yearly_fee / litres FROM bin WHERE waste = 'residual' ORDER BY yearly_fee / litres;
-- ? newest lorry, plate and year
-- ? Which lorry did we buy last, going by its year? Plate and year.
SELECT plate, year FROM lorry ORDER BY year DESC LIMIT 1;
-- ? How far apart are the heaviest and lightest loads?
SELECT MAX(tonnes) - MIN(tonnes) FROM weighing;
