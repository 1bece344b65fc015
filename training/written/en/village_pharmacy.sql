-- Pharmacy in a village: medicines, suppliers, patients, prescriptions and what was dispensed.
CREATE TABLE Medicines (
  MedId INTEGER PRIMARY KEY,
  MedName TEXT,
  Substance TEXT,
  Form TEXT,
  RxOnly TEXT,
  PricePack REAL,
  PacksInStock INTEGER,
  SupplierId INTEGER REFERENCES Suppliers(SupplierId)
);
CREATE TABLE Suppliers (
  SupplierId INTEGER PRIMARY KEY,
  SupplierName TEXT,
  DeliveriesPerWeek INTEGER
);
CREATE TABLE Patients (
  PatId INTEGER PRIMARY KEY,
  PatName TEXT,
  Sex TEXT,
  YearOfBirth INTEGER,
  FeeExempt TEXT,
  Allergy TEXT
);
CREATE TABLE Prescriptions (
  RxNo INTEGER PRIMARY KEY,
  PatId INTEGER REFERENCES Patients(PatId),
  Doctor TEXT,
  IssuedOn TEXT,
  CollectedOn TEXT
);
CREATE TABLE RxItems (
  RxNo INTEGER REFERENCES Prescriptions(RxNo),
  MedId INTEGER REFERENCES Medicines(MedId),
  Packs INTEGER,
  PRIMARY KEY (RxNo, MedId)
);
INSERT INTO Suppliers VALUES (1,'MediTrade',5),(2,'Herbal House',1),(3,'Apotex North',3),(4,'Balm & Co',2);
INSERT INTO Medicines VALUES
 (1,'Dolorex','ibuprofen','tablet','N',4.2,60,1),(2,'Amoxal','amoxicillin','capsule','Y',8.9,12,1),(3,'Sedaflor','valerian','drops','N',6.5,9,2),(4,'Cardiol','bisoprolol','tablet','Y',11.3,25,3),
 (5,'Tussol','ivy extract','syrup','N',7.8,0,2),(6,'Penivex','penicillin','tablet','Y',9.4,8,3),(7,'Dolorex forte','ibuprofen','tablet','Y',6.9,30,1),(8,'Lipidane','simvastatin','tablet','Y',13.2,14,3);
INSERT INTO Patients VALUES
 (1,'Ada Thorne','F',1939,'Y','penicillin'),(2,'George Platt','M',1955,'N',NULL),(3,'Lucy Benn','F',1992,'N',NULL),(4,'Noah Benn','M',2018,'Y',NULL),(5,'Harold Imber','M',1947,'Y','ibuprofen'),(6,'Celia Voigt','F',1981,'N',NULL);
INSERT INTO Prescriptions VALUES
 (801,1,'Dr Hale','2024-01-08','2024-01-08'),(802,2,'Dr Hale','2024-01-09','2024-01-11'),(803,4,'Dr Munro','2024-01-15','2024-01-15'),(804,3,'Dr Munro','2024-01-22',NULL),(805,1,'Dr Hale','2024-02-05','2024-02-07'),(806,5,'Dr Osei','2024-02-06',NULL),(807,2,'Dr Osei','2024-02-19','2024-02-19');
INSERT INTO RxItems VALUES
 (801,4,2),(801,8,1),(802,8,3),(803,2,1),(804,7,1),(805,4,2),(806,7,2),(807,8,3),(807,4,1),(806,4,1);

-- ? What can people buy without a prescription?
-- ? medicines sold over the counter
SELECT MedName FROM Medicines WHERE RxOnly = 'N';
-- ? What have we run out of?
SELECT MedName FROM Medicines WHERE PacksInStock = 0;
-- ? Which prescriptions have not been picked up? Number and doctor.
-- ? uncollected prescriptions, with the doctor
SELECT RxNo, Doctor FROM Prescriptions WHERE CollectedOn IS NULL;
-- ? Which medicines contain ibuprofen?
SELECT MedName FROM Medicines WHERE Substance = 'ibuprofen';
-- ? Who supplies Cardiol?
-- ? supplier of the medicine Cardiol
SELECT s.SupplierName FROM Suppliers s JOIN Medicines m ON s.SupplierId = m.SupplierId WHERE m.MedName = 'Cardiol';
-- ? the dearest pack on our shelves
SELECT MedName FROM Medicines ORDER BY PricePack DESC LIMIT 1;
-- ? Patients with an allergy, and what they are allergic to
-- ? Who is allergic to something, and to what?
SELECT PatName, Allergy FROM Patients WHERE Allergy IS NOT NULL;
-- ? Danger! Who was prescribed something with the very substance they are allergic to? Patient and medicine.
-- ? patients whose prescribed medicine has their allergy as its substance: patient and medicine
SELECT p.PatName, m.MedName FROM Patients p JOIN Prescriptions r ON p.PatId = r.PatId JOIN RxItems i ON r.RxNo = i.RxNo JOIN Medicines m ON i.MedId = m.MedId WHERE m.Substance = p.Allergy;
-- ? How many prescriptions did each doctor write?
SELECT Doctor, COUNT(*) FROM Prescriptions GROUP BY Doctor;
-- ? Who is our oldest patient?
SELECT PatName FROM Patients ORDER BY YearOfBirth LIMIT 1;
-- ? Patients without any prescription
-- ? Who has never brought us a prescription?
SELECT PatName FROM Patients WHERE PatId NOT IN (SELECT PatId FROM Prescriptions);
-- ? Which suppliers do we buy nothing from?
SELECT SupplierName FROM Suppliers WHERE SupplierId NOT IN (SELECT SupplierId FROM Medicines);
-- ? How many packs of each medicine were prescribed? Name and number, most first.
-- ? medicines by packs prescribed, in descending order
SELECT m.MedName, SUM(i.Packs) FROM Medicines m JOIN RxItems i ON m.MedId = i.MedId GROUP BY m.MedId ORDER BY SUM(i.Packs) DESC;
-- ? What is the value of prescription 801?
SELECT SUM(i.Packs * m.PricePack) FROM RxItems i JOIN Medicines m ON i.MedId = m.MedId WHERE i.RxNo = 801;
-- ? What's our stock worth in total?
-- ? sum of packs in stock times price
SELECT SUM(PacksInStock * PricePack) FROM Medicines;
-- ? Which women don't pay the prescription fee?
SELECT PatName FROM Patients WHERE Sex = 'F' AND FeeExempt = 'Y';
-- ? number of medicines in each form
-- ? How many tablets, capsules, drops and syrups do we keep? Count the medicines by form.
SELECT Form, COUNT(*) FROM Medicines GROUP BY Form;
-- ? Which suppliers have more than two products with us?
SELECT s.SupplierName FROM Suppliers s JOIN Medicines m ON s.SupplierId = m.SupplierId GROUP BY s.SupplierId HAVING COUNT(*) > 2;
-- ? Which medicines cost more than the average pack?
-- ? above-average priced medicines
SELECT MedName FROM Medicines WHERE PricePack > (SELECT AVG(PricePack) FROM Medicines);
-- ? Which prescription-only medicine has never been prescribed?
SELECT MedName FROM Medicines WHERE RxOnly = 'Y' AND MedId NOT IN (SELECT MedId FROM RxItems);
-- ? What does George Platt take?
-- ? names of the medicines prescribed to George Platt, each once
SELECT DISTINCT m.MedName FROM Medicines m JOIN RxItems i ON m.MedId = i.MedId JOIN Prescriptions r ON i.RxNo = r.RxNo JOIN Patients p ON r.PatId = p.PatId WHERE p.PatName = 'George Platt';
-- ? Prescriptions written from 2024-01-15 to 2024-02-05
SELECT RxNo FROM Prescriptions WHERE IssuedOn BETWEEN '2024-01-15' AND '2024-02-05';
-- ? Which prescriptions were collected the very day they were issued?
-- ? prescription numbers where issue and collection fall on the same date
SELECT RxNo FROM Prescriptions WHERE CollectedOn = IssuedOn;
-- ? How much dearer is the most expensive tablet than the cheapest?
SELECT MAX(PricePack) - MIN(PricePack) FROM Medicines WHERE Form = 'tablet';
-- ? Who got more than one prescription?
-- ? patients with two or more prescriptions
SELECT p.PatName FROM Patients p JOIN Prescriptions r ON p.PatId = r.PatId GROUP BY p.PatId HAVING COUNT(*) > 1;
-- ? Which doctors treat both Ada Thorne and George Platt?
SELECT r.Doctor FROM Prescriptions r JOIN Patients p ON r.PatId = p.PatId WHERE p.PatName = 'Ada Thorne' INTERSECT SELECT r.Doctor FROM Prescriptions r JOIN Patients p ON r.PatId = p.PatId WHERE p.PatName = 'George Platt';
-- ? anything named Dolorex, with price
-- ? prices of all kinds of Dolorex (name and price)
SELECT MedName, PricePack FROM Medicines WHERE MedName LIKE 'Dolorex%';
-- ? Low stock, fewer than 10 packs: name and packs, lowest first
SELECT MedName, PacksInStock FROM Medicines WHERE PacksInStock < 10 ORDER BY PacksInStock;
-- ? average price of what MediTrade supplies
-- ? mean pack price for the supplier MediTrade
SELECT AVG(m.PricePack) FROM Medicines m JOIN Suppliers s ON m.SupplierId = s.SupplierId WHERE s.SupplierName = 'MediTrade';
-- ? Patients named Benn and the year each was born
SELECT PatName, YearOfBirth FROM Patients WHERE PatName LIKE '%Benn';
