-- Customer service of an electricity supplier: contracts, meter readings, complaints and callers.
CREATE TABLE PowerCustomer (
  CustNo INTEGER PRIMARY KEY,
  CustName TEXT,
  Town TEXT,
  Kind TEXT,
  PaperBill TEXT
);
CREATE TABLE SupplyContract (
  ContractNo TEXT PRIMARY KEY,
  CustNo INTEGER REFERENCES PowerCustomer(CustNo),
  Tariff TEXT,
  BaseFee REAL,
  CentPerKwh REAL,
  Green INTEGER,
  BeganOn TEXT,
  EndedOn TEXT
);
CREATE TABLE Reading (
  ContractNo TEXT REFERENCES SupplyContract(ContractNo),
  ReadYear INTEGER,
  StartKwh INTEGER,
  EndKwh INTEGER,
  Estimated INTEGER,
  PRIMARY KEY (ContractNo, ReadYear)
);
CREATE TABLE Complaint (
  CplNo INTEGER PRIMARY KEY,
  ContractNo TEXT REFERENCES SupplyContract(ContractNo),
  Topic TEXT,
  ReceivedOn TEXT,
  Channel TEXT,
  SolvedOn TEXT,
  Goodwill REAL
);
INSERT INTO PowerCustomer VALUES (1,'Marta Engel','Lauf','private','Y'),(2,'Saw Mill Roth','Hersbruck','business','N'),(3,'Ivo Blazek','Lauf','private','N'),(4,'Sunny Bakery','Lauf','business','N'),(5,'Greta Stahl','Altdorf','private','Y'),(6,'Choir Hall','Altdorf','business','Y');
INSERT INTO SupplyContract VALUES ('S-1',1,'Classic',9.9,31,0,'2015-04-01',NULL),('S-2',2,'Industry',45,22.5,0,'2012-01-01',NULL),('S-3',3,'Nature',11.5,29.8,1,'2022-07-01',NULL),('S-4',4,'Industry',45,23.1,0,'2019-03-01','2023-12-31'),('S-5',5,'Classic',9.9,32.5,0,'2020-10-01',NULL),('S-6',2,'Nature',11.5,28.4,1,'2023-02-01',NULL),('S-7',4,'Nature',11.5,27.9,1,'2024-01-01',NULL);
INSERT INTO Reading VALUES ('S-1',2022,15200,17900,0),('S-1',2023,17900,20350,0),('S-2',2022,820000,931000,0),('S-2',2023,931000,1036000,0),('S-3',2023,400,2300,1),('S-4',2023,95000,121500,0),('S-5',2023,5100,8700,1),('S-6',2023,0,3100,0);
INSERT INTO Complaint VALUES (71,'S-1','bill too high','2024-01-12','letter','2024-01-30',0),(72,'S-3','estimated reading','2024-01-15','email','2024-01-16',20),(73,'S-5','bill too high','2024-01-20','phone',NULL,0),(74,'S-2','power cut','2023-11-03','phone','2023-11-04',150),(75,'S-5','estimated reading','2024-02-02','phone','2024-02-20',15),(76,'S-4','wrong name','2023-06-11','email','2023-06-11',0);

-- ? Who still gets bills on paper?
SELECT CustName FROM PowerCustomer WHERE PaperBill = 'Y';
-- ? Which contracts have ended? Numbers and dates.
-- ? contracts no longer running, with the end date
SELECT ContractNo, EndedOn FROM SupplyContract WHERE EndedOn IS NOT NULL;
-- ? How much electricity did each contract use in 2023? Contract and end less start.
-- ? 2023 consumption in kWh by contract number
SELECT ContractNo, EndKwh - StartKwh FROM Reading WHERE ReadYear = 2023;
-- ? biggest user of 2023, by name
SELECT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo JOIN Reading r ON s.ContractNo = r.ContractNo WHERE r.ReadYear = 2023 ORDER BY r.EndKwh - r.StartKwh DESC LIMIT 1;
-- ? Whose meter was only estimated, not read?
-- ? customers with an estimated reading
SELECT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo JOIN Reading r ON s.ContractNo = r.ContractNo WHERE r.Estimated = 1;
-- ? Who has no contract with us?
-- ? customers on file without a contract
SELECT CustName FROM PowerCustomer WHERE CustNo NOT IN (SELECT CustNo FROM SupplyContract);
-- ? Customers with more than one contract
SELECT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo GROUP BY c.CustNo HAVING COUNT(*) > 1;
-- ? How many contracts per tariff, and what does a kWh cost on average?
-- ? tariffs: number of contracts and mean price per kWh
SELECT Tariff, COUNT(*), AVG(CentPerKwh) FROM SupplyContract GROUP BY Tariff;
-- ? Who buys green power?
SELECT DISTINCT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo WHERE s.Green = 1;
-- ? Which complaints are still unsolved?
-- ? complaint numbers without a solution date
SELECT CplNo FROM Complaint WHERE SolvedOn IS NULL;
-- ? What do people complain about, and how often? Topics with counts.
SELECT Topic, COUNT(*) FROM Complaint GROUP BY Topic;
-- ? Contracts nobody ever complained about
-- ? contract numbers without a complaint
SELECT ContractNo FROM SupplyContract WHERE ContractNo NOT IN (SELECT ContractNo FROM Complaint);
-- ? Which contract has no reading yet?
SELECT ContractNo FROM SupplyContract WHERE ContractNo NOT IN (SELECT ContractNo FROM Reading);
-- ? goodwill paid in total
-- ? How much have we paid out as a gesture of goodwill?
SELECT SUM(Goodwill) FROM Complaint;
-- ? Who complained by phone? Each name once.
SELECT DISTINCT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo JOIN Complaint p ON s.ContractNo = p.ContractNo WHERE p.Channel = 'phone';
-- ? solved on the same day as received: complaint number and topic
-- ? Which complaints were settled the very day they reached us? Number, topic.
SELECT CplNo, Topic FROM Complaint WHERE SolvedOn = ReceivedOn;
-- ? dearest kWh: contract and price
SELECT ContractNo, CentPerKwh FROM SupplyContract ORDER BY CentPerKwh DESC LIMIT 1;
-- ? contracts above the average price per kWh
-- ? Which contracts pay more per kWh than the mean?
SELECT ContractNo FROM SupplyContract WHERE CentPerKwh > (SELECT AVG(CentPerKwh) FROM SupplyContract);
-- ? our longest-standing contract and whose it is: start date, name
SELECT s.BeganOn, c.CustName FROM SupplyContract s JOIN PowerCustomer c ON s.CustNo = c.CustNo ORDER BY s.BeganOn LIMIT 1;
-- ? What did the power used in 2023 cost, consumption times cents? Contract and product.
-- ? 2023 energy cost per contract in cents
SELECT r.ContractNo, (r.EndKwh - r.StartKwh) * s.CentPerKwh FROM Reading r JOIN SupplyContract s ON r.ContractNo = s.ContractNo WHERE r.ReadYear = 2023;
-- ? Complaints received between 2024-01-01 and 2024-01-31, earliest first
SELECT CplNo FROM Complaint WHERE ReceivedOn BETWEEN '2024-01-01' AND '2024-01-31' ORDER BY ReceivedOn;
-- ? Businesses in Lauf or Hersbruck
-- ? business customers located in Lauf and Hersbruck
SELECT CustName FROM PowerCustomer WHERE Kind = 'business' AND Town IN ('Lauf', 'Hersbruck');
-- ? total consumption by town in 2023
SELECT c.Town, SUM(r.EndKwh - r.StartKwh) FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo JOIN Reading r ON s.ContractNo = r.ContractNo WHERE r.ReadYear = 2023 GROUP BY c.Town;
-- ? Which customers hold a green and a non-green contract?
-- ? people with both green and ordinary supply
SELECT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo WHERE s.Green = 1 INTERSECT SELECT c.CustName FROM PowerCustomer c JOIN SupplyContract s ON c.CustNo = s.CustNo WHERE s.Green = 0;
-- ? contract numbers with several complaints
SELECT ContractNo FROM Complaint GROUP BY ContractNo HAVING COUNT(*) > 1;
-- ? highest goodwill payment: topic and amount
-- ? For what did we pay the most goodwill, and how much was it?
SELECT Topic, Goodwill FROM Complaint ORDER BY Goodwill DESC LIMIT 1;
-- ? base fees we take each month from contracts still running
SELECT SUM(BaseFee) FROM SupplyContract WHERE EndedOn IS NULL;
-- ? complaints by channel
-- ? How do complaints reach us? Channel with number.
SELECT Channel, COUNT(*) FROM Complaint GROUP BY Channel;
-- ? What has Marta Engel used each year? Year and kWh.
SELECT r.ReadYear, r.EndKwh - r.StartKwh FROM Reading r JOIN SupplyContract s ON r.ContractNo = s.ContractNo JOIN PowerCustomer c ON s.CustNo = c.CustNo WHERE c.CustName = 'Marta Engel';
-- ? price gap per kWh between dearest and cheapest green contract
SELECT MAX(CentPerKwh) - MIN(CentPerKwh) FROM SupplyContract WHERE Green = 1;
