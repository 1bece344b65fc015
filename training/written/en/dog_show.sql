-- Dog show: breeds, dogs, handlers, judges and placings.
CREATE TABLE Breeds (BreedNo INTEGER PRIMARY KEY, Breed TEXT, FciGroup INTEGER, CountryOfOrigin TEXT, Size TEXT, Coat TEXT);
CREATE TABLE Handlers (HandlerNo INTEGER PRIMARY KEY, Handler TEXT, Town TEXT, Junior INTEGER);
CREATE TABLE Dogs (DogNo INTEGER PRIMARY KEY, CallName TEXT, PedigreeName TEXT, BreedNo INTEGER REFERENCES Breeds(BreedNo), Sex TEXT, Whelped TEXT, SireNo INTEGER REFERENCES Dogs(DogNo), HandlerNo INTEGER REFERENCES Handlers(HandlerNo), Champion INTEGER);
CREATE TABLE Placings (ShowYear INTEGER, DogNo INTEGER REFERENCES Dogs(DogNo), Class TEXT, Judge TEXT, Points REAL, Rank INTEGER, Disqualified TEXT, PRIMARY KEY (ShowYear, DogNo));
INSERT INTO Breeds VALUES (1,'Whippet',10,'United Kingdom','medium','short'),(2,'Leonberger',2,'Germany','giant','long'),(3,'Pug',9,'China','small','short'),(4,'Borzoi',10,'Russia','large','long'),(5,'Border Terrier',3,'United Kingdom','small','wire');
INSERT INTO Handlers VALUES (1,'Eunice Parr','Holmby',0),(2,'Ricky Stone','Belmar',0),(3,'Tabitha Parr','Holmby',1),(4,'Hans Ulmer','Dornau',0),(5,'Greg Lowe','Carrow',0);
INSERT INTO Dogs VALUES (1,'Arrow','Swiftly of Holmby',1,'M','2017-05-03',NULL,1,1),(2,'Quill','Feather of Holmby',1,'F','2020-03-19',1,3,0),(3,'Bruno','Lion of Dornau',2,'M','2019-08-08',NULL,4,1),(4,'Senta','Joy of Dornau',2,'F','2021-11-02',3,4,0),(5,'Winston','Churchill''s Echo',3,'M','2018-01-27',NULL,2,0),(6,'Olga','Snow Princess',4,'F','2019-02-14',NULL,2,1),(7,'Dash','Bolt of Holmby',1,'M','2022-06-30',1,1,0);
INSERT INTO Placings VALUES (2022,1,'open','Dame Rowe',96.5,1,'N'),(2022,3,'open','Dame Rowe',94,2,'N'),(2022,5,'open','M. Duval',71.5,6,'N'),(2022,2,'youth','M. Duval',88,1,'N'),(2023,1,'champion','M. Duval',95,2,'N'),(2023,6,'champion','Dame Rowe',97.5,1,'N'),(2023,4,'youth','K. Itoh',82,3,'N'),(2023,5,'open','K. Itoh',NULL,NULL,'Y'),(2024,7,'youth','K. Itoh',91,1,'N'),(2024,3,'champion','Dame Rowe',93.5,1,'N'),(2024,2,'open','M. Duval',90.5,2,'N');

-- ? Which dogs are champions already?
-- ? call names of all champions
SELECT CallName FROM Dogs WHERE Champion = 1;
-- ? Which breeds stay small?
SELECT Breed FROM Breeds WHERE Size = 'small';
-- ? What breed is Olga?
-- ? breed of the bitch called Olga
SELECT Breeds.Breed FROM Breeds JOIN Dogs ON Dogs.BreedNo = Breeds.BreedNo WHERE Dogs.CallName = 'Olga';
-- ? Which bitches are entered? Call names; sex F.
SELECT CallName FROM Dogs WHERE Sex = 'F';
-- ? Who are Arrow's puppies?
-- ? offspring of Arrow
SELECT c.CallName FROM Dogs c JOIN Dogs s ON s.DogNo = c.SireNo WHERE s.CallName = 'Arrow';
-- ? Who is the father of Senta?
SELECT s.CallName FROM Dogs c JOIN Dogs s ON s.DogNo = c.SireNo WHERE c.CallName = 'Senta';
-- ? Under what name is Winston in the pedigree book?
SELECT PedigreeName FROM Dogs WHERE CallName = 'Winston';
-- ? Which dogs have Holmby in their pedigree name?
-- ? call names of the Holmby dogs, going by the pedigree name
SELECT CallName FROM Dogs WHERE PedigreeName LIKE '%Holmby%';
-- ? Who shows Bruno in the ring?
SELECT Handlers.Handler FROM Handlers JOIN Dogs ON Dogs.HandlerNo = Handlers.HandlerNo WHERE Dogs.CallName = 'Bruno';
-- ? Who handles more than one dog?
-- ? handlers with several dogs
SELECT Handlers.Handler FROM Handlers JOIN Dogs ON Dogs.HandlerNo = Handlers.HandlerNo GROUP BY Handlers.HandlerNo HAVING COUNT(*) > 1;
-- ? Which handler turned up without a dog?
SELECT Handler FROM Handlers WHERE HandlerNo NOT IN (SELECT HandlerNo FROM Dogs);
-- ? Who are our junior handlers?
SELECT Handler FROM Handlers WHERE Junior = 1;
-- ? Which breed is not represented by any dog?
-- ? breeds without a dog
SELECT Breed FROM Breeds WHERE BreedNo NOT IN (SELECT BreedNo FROM Dogs);
-- ? What's the oldest dog on the list?
SELECT CallName FROM Dogs ORDER BY Whelped LIMIT 1;
-- ? Which dogs won their class in 2023? Rank 1.
SELECT Dogs.CallName FROM Dogs JOIN Placings ON Placings.DogNo = Dogs.DogNo WHERE Placings.ShowYear = 2023 AND Placings.Rank = 1;
-- ? What was the highest score ever given, to which dog, and by which judge?
-- ? record points with dog and judge: points, call name, judge
SELECT Placings.Points, Dogs.CallName, Placings.Judge FROM Placings JOIN Dogs ON Dogs.DogNo = Placings.DogNo ORDER BY Placings.Points DESC LIMIT 1;
-- ? Who was thrown out? Dog and year.
-- ? disqualified dogs with the year
SELECT Dogs.CallName, Placings.ShowYear FROM Placings JOIN Dogs ON Dogs.DogNo = Placings.DogNo WHERE Placings.Disqualified = 'Y';
-- ? How generous is each judge? Average points by judge.
SELECT Judge, AVG(Points) FROM Placings GROUP BY Judge;
-- ? Which judge has had the fewest dogs in front of him or her? List all judges with the number of dogs, fewest first.
-- ? judges by number of placings, smallest number first
SELECT Judge, COUNT(*) FROM Placings GROUP BY Judge ORDER BY COUNT(*);
-- ? Which dogs have been shown at least twice?
SELECT Dogs.CallName FROM Dogs JOIN Placings ON Placings.DogNo = Dogs.DogNo GROUP BY Dogs.DogNo HAVING COUNT(*) >= 2;
-- ? Which dogs were shown in both 2022 and 2023?
-- ? dogs that came in 2022 and again in 2023
SELECT Dogs.CallName FROM Dogs JOIN Placings ON Placings.DogNo = Dogs.DogNo WHERE Placings.ShowYear = 2022 INTERSECT SELECT Dogs.CallName FROM Dogs JOIN Placings ON Placings.DogNo = Dogs.DogNo WHERE Placings.ShowYear = 2023;
-- ? How many dogs of each breed have we on file?
SELECT Breeds.Breed, COUNT(*) FROM Dogs JOIN Breeds ON Breeds.BreedNo = Dogs.BreedNo GROUP BY Breeds.BreedNo;
-- ? By how many points did Arrow get worse from best to poorest result?
-- ? Arrow: best minus worst points
SELECT MAX(Placings.Points) - MIN(Placings.Points) FROM Placings JOIN Dogs ON Dogs.DogNo = Placings.DogNo WHERE Dogs.CallName = 'Arrow';
-- ? Which long-haired breeds are there? Coat long.
SELECT Breed FROM Breeds WHERE Coat = 'long';
-- ? Which handlers live in Holmby?
SELECT Handler FROM Handlers WHERE Town = 'Holmby';
-- ? Which placings scored better than the average? Call name and points.
-- ? dogs with above-average points, and the points
SELECT Dogs.CallName, Placings.Points FROM Placings JOIN Dogs ON Dogs.DogNo = Placings.DogNo WHERE Placings.Points > (SELECT AVG(Points) FROM Placings);
-- ? Which British breeds, from the United Kingdom that is, have a champion?
SELECT DISTINCT Breeds.Breed FROM Breeds JOIN Dogs ON Dogs.BreedNo = Breeds.BreedNo WHERE Breeds.CountryOfOrigin = 'United Kingdom' AND Dogs.Champion = 1;
-- ? Dogs whelped between 2019-01-01 and 2020-12-31, eldest first
SELECT CallName FROM Dogs WHERE Whelped BETWEEN '2019-01-01' AND '2020-12-31' ORDER BY Whelped;
-- ? Which countries gave us more than one of these breeds?
-- ? countries of origin with at least two breeds
SELECT CountryOfOrigin FROM Breeds GROUP BY CountryOfOrigin HAVING COUNT(*) >= 2;
-- ? How many different judges have there been?
SELECT COUNT(DISTINCT Judge) FROM Placings;
