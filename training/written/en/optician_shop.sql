-- Optician: customers, eye tests, frames, lenses and orders for glasses.
CREATE TABLE patient (
  pat_no INTEGER PRIMARY KEY,
  surname TEXT,
  given_name TEXT,
  dob TEXT,
  sex TEXT,
  contact_lenses TEXT
);
CREATE TABLE eye_test (
  test_no INTEGER PRIMARY KEY,
  pat_no INTEGER REFERENCES patient(pat_no),
  test_date TEXT,
  optometrist TEXT,
  sph_left REAL,
  sph_right REAL,
  pressure INTEGER
);
CREATE TABLE frame (
  frame_cd TEXT PRIMARY KEY,
  brand TEXT,
  material TEXT,
  target TEXT,
  price REAL,
  in_shop INTEGER
);
CREATE TABLE glasses_order (
  order_no INTEGER PRIMARY KEY,
  pat_no INTEGER REFERENCES patient(pat_no),
  frame_cd TEXT REFERENCES frame(frame_cd),
  lens_type TEXT,
  lens_price REAL,
  ordered TEXT,
  collected TEXT
);
INSERT INTO patient VALUES (1,'Haas','Norbert','1949-05-02','M','N'),(2,'Ilves','Kaja','1992-11-18','F','Y'),(3,'Marin','Sofia','2014-03-30','F','N'),(4,'Dubois','Henri','1975-08-09','M','N'),(5,'Quinn','Erin','1988-01-21','F','Y'),(6,'Tanaka','Rei','2001-06-14','M','N');
INSERT INTO eye_test VALUES (11,1,'2023-03-01','Weber',2.25,2.5,21),(12,2,'2023-04-12','Castell',-4.5,-4.0,14),(13,3,'2023-09-07','Castell',-1.0,-1.25,13),(14,4,'2024-01-15','Weber',0.5,0.75,16),(15,1,'2024-03-04','Castell',2.5,2.75,23),(16,5,'2024-03-19','Weber',-6.25,-6.5,15);
INSERT INTO frame VALUES ('RB1','Rayline','metal','adults',139,6),('RB2','Rayline','acetate','adults',159,2),('KX1','Kidzo','rubber','children',69,9),('TT7','Titanix','titanium','adults',289,0),('OP3','Optiva','acetate','adults',99,12),('KX4','Kidzo','acetate','children',79,4);
INSERT INTO glasses_order VALUES (501,1,'TT7','varifocal',420,'2023-03-03','2023-03-20'),(502,3,'KX1','single vision',60,'2023-09-07','2023-09-14'),(503,4,'OP3','reading',45,'2024-01-16','2024-01-25'),(504,1,'RB1','varifocal',460,'2024-03-05',NULL),(505,5,'RB2','single vision',190,'2024-03-20',NULL),(506,3,'KX4','single vision',65,'2024-04-02','2024-04-11');

-- ? Whose glasses are ready or in the making but not picked up? Surname.
-- ? surnames of patients with an uncollected order
SELECT p.surname FROM patient p JOIN glasses_order o ON p.pat_no = o.pat_no WHERE o.collected IS NULL;
-- ? Which women wear contact lenses? First and last name.
SELECT given_name, surname FROM patient WHERE sex = 'F' AND contact_lenses = 'Y';
-- ? dearest frame we sell: brand and price
-- ? Which frame costs the most? Brand, price.
SELECT brand, price FROM frame ORDER BY price DESC LIMIT 1;
-- ? frames for children
SELECT frame_cd FROM frame WHERE target = 'children';
-- ? We have to reorder: which frame is out of stock?
-- ? frame code with nothing left in the shop
SELECT frame_cd FROM frame WHERE in_shop = 0;
-- ? Who is short-sighted on the left eye? Surnames of people with a negative left sphere.
SELECT p.surname FROM patient p JOIN eye_test t ON p.pat_no = t.pat_no WHERE t.sph_left < 0;
-- ? total price of each pair of glasses, frame plus lenses: order number and sum
-- ? What did every order come to? Order no and frame price plus lens price.
SELECT o.order_no, f.price + o.lens_price FROM glasses_order o JOIN frame f ON o.frame_cd = f.frame_cd;
-- ? Who has never had an eye test here?
SELECT surname FROM patient WHERE pat_no NOT IN (SELECT pat_no FROM eye_test);
-- ? Who had their eyes tested but ordered no glasses?
-- ? surnames of tested people without an order
SELECT p.surname FROM patient p JOIN eye_test t ON p.pat_no = t.pat_no WHERE p.pat_no NOT IN (SELECT pat_no FROM glasses_order);
-- ? number of tests by optometrist
SELECT optometrist, COUNT(*) FROM eye_test GROUP BY optometrist;
-- ? highest eye pressure measured: surname and date
-- ? Who had the highest pressure, and when?
SELECT p.surname, t.test_date FROM eye_test t JOIN patient p ON t.pat_no = p.pat_no ORDER BY t.pressure DESC LIMIT 1;
-- ? oldest patient
SELECT given_name, surname FROM patient ORDER BY dob LIMIT 1;
-- ? Patients born after 2000-01-01
-- ? surnames of the patients whose date of birth is later than 2000-01-01
SELECT surname FROM patient WHERE dob > '2000-01-01';
-- ? Average price of frames by material
SELECT material, AVG(price) FROM frame GROUP BY material;
-- ? Who has come for more than one pair of glasses?
SELECT p.surname FROM patient p JOIN glasses_order o ON p.pat_no = o.pat_no GROUP BY p.pat_no HAVING COUNT(*) > 1;
-- ? tests between 2024-01-01 and 2024-03-31: test number and optometrist
-- ? Which tests took place from 2024-01-01 to 2024-03-31, and who did them?
SELECT test_no, optometrist FROM eye_test WHERE test_date BETWEEN '2024-01-01' AND '2024-03-31';
-- ? Difference between right and left eye on each test: test number, right less left
SELECT test_no, sph_right - sph_left FROM eye_test;
-- ? takings from lenses per type, highest first
-- ? How much do we earn with each type of lens? Most lucrative first.
SELECT lens_type, SUM(lens_price) FROM glasses_order GROUP BY lens_type ORDER BY SUM(lens_price) DESC;
-- ? Pressure above average: surnames, each once
SELECT DISTINCT p.surname FROM patient p JOIN eye_test t ON p.pat_no = t.pat_no WHERE t.pressure > (SELECT AVG(pressure) FROM eye_test);
-- ? What frames has Norbert Haas chosen? Brand and material.
-- ? brand and material of the frames ordered by Norbert Haas
SELECT f.brand, f.material FROM frame f JOIN glasses_order o ON f.frame_cd = o.frame_cd JOIN patient p ON o.pat_no = p.pat_no WHERE p.given_name = 'Norbert' AND p.surname = 'Haas';
-- ? acetate or metal frames under 150, cheapest first: code, price
SELECT frame_cd, price FROM frame WHERE material IN ('acetate', 'metal') AND price < 150 ORDER BY price;
-- ? Which brands have more than one frame with us?
-- ? brands with at least two models
SELECT brand FROM frame GROUP BY brand HAVING COUNT(*) >= 2;
-- ? worth of all frames in the shop
SELECT SUM(price * in_shop) FROM frame;
-- ? Which patients have seen both Weber and Castell?
-- ? surnames of people tested by Weber and also by Castell
SELECT p.surname FROM patient p JOIN eye_test t ON p.pat_no = t.pat_no WHERE t.optometrist = 'Weber' INTERSECT SELECT p.surname FROM patient p JOIN eye_test t ON p.pat_no = t.pat_no WHERE t.optometrist = 'Castell';
-- ? Lenses that cost more than the frame they went into: order number
SELECT o.order_no FROM glasses_order o JOIN frame f ON o.frame_cd = f.frame_cd WHERE o.lens_price > f.price;
-- ? How many patients have contact lenses and how many haven't?
-- ? patients by contact lens wear
SELECT contact_lenses, COUNT(*) FROM patient GROUP BY contact_lenses;
-- ? Most recent test of all: date
SELECT MAX(test_date) FROM eye_test;
-- ? Which materials did women choose? Without repeats.
-- ? frame materials ordered by female patients
SELECT DISTINCT f.material FROM frame f JOIN glasses_order o ON f.frame_cd = o.frame_cd JOIN patient p ON o.pat_no = p.pat_no WHERE p.sex = 'F';
-- ? spread of frame prices for adults
SELECT MAX(price) - MIN(price) FROM frame WHERE target = 'adults';
