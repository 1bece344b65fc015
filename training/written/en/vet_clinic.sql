-- Veterinary practice: owners, pets, appointments and vaccinations.
CREATE TABLE PetOwner (ownerNo INTEGER PRIMARY KEY, lastName TEXT, firstName TEXT, village TEXT, mobile TEXT, customerSince INTEGER);
CREATE TABLE Pet (petNo INTEGER PRIMARY KEY, petName TEXT, animal TEXT, breed TEXT, sex TEXT, bornYear INTEGER, weightKg REAL, neutered INTEGER, ownerNo INTEGER REFERENCES PetOwner(ownerNo), chipNo TEXT);
CREATE TABLE Vet (vetNo INTEGER PRIMARY KEY, vetName TEXT, focus TEXT, partTime INTEGER);
CREATE TABLE Visit (visitNo INTEGER PRIMARY KEY, petNo INTEGER REFERENCES Pet(petNo), vetNo INTEGER REFERENCES Vet(vetNo), visitDate TEXT, complaint TEXT, fee REAL, emergency INTEGER, paidOn TEXT);
CREATE TABLE Shot (petNo INTEGER REFERENCES Pet(petNo), disease TEXT, givenOn TEXT, nextDue TEXT, PRIMARY KEY (petNo, disease));
INSERT INTO PetOwner VALUES (1,'Baxter','Joan','Little Moor','07700 1',2009),(2,'Osman','Yusuf','Eastbury','07700 2',2018),(3,'Clarke','Pete','Little Moor',NULL,2015),(4,'Novak','Irena','Stoke End','07700 4',2022),(5,'Wynn','Gareth','Eastbury','07700 5',2003);
INSERT INTO Pet VALUES (1,'Biscuit','dog','Beagle','M',2016,14.2,1,1,'A100'),(2,'Misty','cat','European Shorthair','F',2012,4.1,1,1,'A101'),(3,'Rex','dog','German Shepherd','M',2020,36.5,0,2,'A102'),(4,'Thumper','rabbit','Dwarf Lop','M',2022,1.8,0,3,NULL),(5,'Duchess','cat','Persian','F',2019,5.3,0,4,'A104'),(6,'Polly','parrot','African Grey',NULL,1998,0.45,0,5,NULL),(7,'Scamp','dog','Jack Russell','F',2011,7.0,1,5,'A106'),(8,'Sir Purr','cat','European Shorthair','M',2023,2.9,0,2,NULL);
INSERT INTO Vet VALUES (1,'Dr Alison Grey','small animals',0),(2,'Dr Tobias Rehm','surgery',0),(3,'Dr Mona Sayed','birds and exotics',1);
INSERT INTO Visit VALUES (1,1,1,'2024-01-09','limping',62,0,'2024-01-09'),(2,6,3,'2024-01-12','feather loss',85,0,'2024-01-30'),(3,3,2,'2024-01-20','swallowed a sock',640,1,'2024-02-15'),(4,2,1,'2024-02-02','check-up',45,0,'2024-02-02'),(5,7,2,'2024-02-14','tooth removal',210,0,NULL),(6,5,1,'2024-02-25','not eating',120,1,NULL),(7,1,1,'2024-03-05','check-up',45,0,'2024-03-05'),(8,4,3,'2024-03-11','overgrown teeth',58,0,'2024-03-12');
INSERT INTO Shot VALUES (1,'rabies','2023-04-10','2026-04-10'),(1,'distemper','2023-04-10','2024-04-10'),(3,'rabies','2022-06-01','2025-06-01'),(2,'cat flu','2023-02-20','2024-02-20'),(5,'cat flu','2023-11-15','2024-11-15'),(4,'myxomatosis','2023-09-30','2024-03-30');

-- ? Which dogs come to us?
-- ? names of all the dogs
SELECT petName FROM Pet WHERE animal = 'dog';
-- ? Whose cat is Misty? First and last name.
-- ? owner of Misty, first name then last name
SELECT PetOwner.firstName, PetOwner.lastName FROM PetOwner JOIN Pet ON Pet.ownerNo = PetOwner.ownerNo WHERE Pet.petName = 'Misty';
-- ? Which pets aren't microchipped?
-- ? animals without a chip
SELECT petName FROM Pet WHERE chipNo IS NULL;
-- ? What is the oldest animal in our files?
SELECT petName FROM Pet ORDER BY bornYear LIMIT 1;
-- ? Which cats have not been neutered?
SELECT petName FROM Pet WHERE animal = 'cat' AND neutered = 0;
-- ? Which pets does Gareth Wynn have?
SELECT Pet.petName FROM Pet JOIN PetOwner ON PetOwner.ownerNo = Pet.ownerNo WHERE PetOwner.firstName = 'Gareth' AND PetOwner.lastName = 'Wynn';
-- ? Who has more than one animal? Last names.
-- ? surnames of owners with several pets
SELECT PetOwner.lastName FROM PetOwner JOIN Pet ON Pet.ownerNo = PetOwner.ownerNo GROUP BY PetOwner.ownerNo HAVING COUNT(*) > 1;
-- ? How many of each kind of animal do we treat?
-- ? animals by kind, count
SELECT animal, COUNT(*) FROM Pet GROUP BY animal;
-- ? Which owner can't be phoned? Surname.
SELECT lastName FROM PetOwner WHERE mobile IS NULL;
-- ? Which bills are still open? Pet and fee.
-- ? unpaid visits: name of the pet and the amount
SELECT Pet.petName, Visit.fee FROM Visit JOIN Pet ON Pet.petNo = Visit.petNo WHERE Visit.paidOn IS NULL;
-- ? Who still owes us money? Last names.
SELECT DISTINCT PetOwner.lastName FROM PetOwner JOIN Pet ON Pet.ownerNo = PetOwner.ownerNo JOIN Visit ON Visit.petNo = Pet.petNo WHERE Visit.paidOn IS NULL;
-- ? What was the costliest visit about?
-- ? complaint behind the highest fee
SELECT complaint FROM Visit ORDER BY fee DESC LIMIT 1;
-- ? Which pets came in as an emergency?
SELECT Pet.petName FROM Pet JOIN Visit ON Visit.petNo = Pet.petNo WHERE Visit.emergency = 1;
-- ? Who treated Polly?
-- ? vet who saw Polly
SELECT Vet.vetName FROM Vet JOIN Visit ON Visit.vetNo = Vet.vetNo JOIN Pet ON Pet.petNo = Visit.petNo WHERE Pet.petName = 'Polly';
-- ? How much did every vet bring in?
-- ? fees per vet
SELECT Vet.vetName, SUM(Visit.fee) FROM Visit JOIN Vet ON Vet.vetNo = Visit.vetNo GROUP BY Vet.vetNo;
-- ? Which vet only works part-time?
SELECT vetName FROM Vet WHERE partTime = 1;
-- ? Which pets have never been to see us?
-- ? animals without a visit
SELECT petName FROM Pet WHERE petNo NOT IN (SELECT petNo FROM Visit);
-- ? Which shots were due before 2024-04-01? Pet and disease.
-- ? overdue vaccinations on 2024-04-01: pet name, disease
SELECT Pet.petName, Shot.disease FROM Shot JOIN Pet ON Pet.petNo = Shot.petNo WHERE Shot.nextDue < '2024-04-01';
-- ? Is Rex protected against rabies? Say when the next shot is due.
SELECT Shot.nextDue FROM Shot JOIN Pet ON Pet.petNo = Shot.petNo WHERE Pet.petName = 'Rex' AND Shot.disease = 'rabies';
-- ? Which dogs have had no rabies vaccination?
-- ? dogs not vaccinated against rabies
SELECT petName FROM Pet WHERE animal = 'dog' AND petNo NOT IN (SELECT petNo FROM Shot WHERE disease = 'rabies');
-- ? Average weight of a cat
SELECT AVG(weightKg) FROM Pet WHERE animal = 'cat';
-- ? Heaviest and lightest patient in kilos
SELECT MAX(weightKg), MIN(weightKg) FROM Pet;
-- ? Which pets came more than once?
-- ? repeat patients
SELECT Pet.petName FROM Pet JOIN Visit ON Visit.petNo = Pet.petNo GROUP BY Pet.petNo HAVING COUNT(*) > 1;
-- ? Which visits cost more than the average? Date and fee.
SELECT visitDate, fee FROM Visit WHERE fee > (SELECT AVG(fee) FROM Visit);
-- ? Who are our clients in Little Moor? Full names, first name first.
-- ? owners living in Little Moor (first, last)
SELECT firstName, lastName FROM PetOwner WHERE village = 'Little Moor';
-- ? Who has been a client longest? Surname.
SELECT lastName FROM PetOwner ORDER BY customerSince LIMIT 1;
-- ? From which villages do both dogs and cats come?
-- ? villages with a dog as well as a cat
SELECT PetOwner.village FROM PetOwner JOIN Pet ON Pet.ownerNo = PetOwner.ownerNo WHERE Pet.animal = 'dog' INTERSECT SELECT PetOwner.village FROM PetOwner JOIN Pet ON Pet.ownerNo = PetOwner.ownerNo WHERE Pet.animal = 'cat';
-- ? Visits between 2024-02-01 and 2024-02-29, earliest first: pet and complaint
SELECT Pet.petName, Visit.complaint FROM Visit JOIN Pet ON Pet.petNo = Visit.petNo WHERE Visit.visitDate BETWEEN '2024-02-01' AND '2024-02-29' ORDER BY Visit.visitDate;
-- ? For which animal don't we know the sex?
-- ? pet with unknown sex
SELECT petName FROM Pet WHERE sex IS NULL;
-- ? How many female pets do we have on file?
SELECT COUNT(*) FROM Pet WHERE sex = 'F';
