-- Incoming invoices of a mid-sized company: vendors, cost centres, invoices and the payments made for them.
CREATE TABLE Vendor (
  VendorId INTEGER PRIMARY KEY,
  VendorName TEXT,
  Country TEXT,
  PaymentTermDays INTEGER,
  IsPreferred INTEGER
);
CREATE TABLE CostCentre (
  CostCentreCode TEXT PRIMARY KEY,
  Title TEXT,
  Owner TEXT,
  AnnualBudget REAL
);
CREATE TABLE Invoice (
  InvoiceNo TEXT PRIMARY KEY,
  VendorId INTEGER REFERENCES Vendor(VendorId),
  CostCentreCode TEXT REFERENCES CostCentre(CostCentreCode),
  InvoiceDate TEXT,
  DueDate TEXT,
  NetAmount REAL,
  VatAmount REAL,
  State TEXT
);
CREATE TABLE Payment (
  PaymentId INTEGER PRIMARY KEY,
  InvoiceNo TEXT REFERENCES Invoice(InvoiceNo),
  PaidOn TEXT,
  Amount REAL,
  Method TEXT
);
INSERT INTO Vendor VALUES
 (11,'Bluebird Cleaning','United Kingdom',14,1),
 (12,'Datenwerk GmbH','Germany',30,1),
 (13,'Papeterie Lambert','France',30,0),
 (14,'Kestrel Couriers','United Kingdom',7,0),
 (15,'Volt Energy','United Kingdom',21,1),
 (16,'Nordlys Design','Norway',45,0);
INSERT INTO CostCentre VALUES
 ('FAC','Facilities','Helen Brock',90000),
 ('ITD','Information technology','Sanjay Rao',240000),
 ('MKT','Marketing','Julie Marchetti',130000),
 ('LOG','Logistics','Peter Olsen',75000);
INSERT INTO Invoice VALUES
 ('R-2301',11,'FAC','2023-09-04','2023-09-18',1200,240,'paid'),
 ('R-2302',12,'ITD','2023-09-10','2023-10-10',18500,0,'paid'),
 ('R-2303',13,'MKT','2023-09-21','2023-10-21',640,0,'disputed'),
 ('R-2304',14,'LOG','2023-10-02','2023-10-09',310,62,'paid'),
 ('R-2305',15,'FAC','2023-10-15','2023-11-05',4800,960,'open'),
 ('R-2306',12,'ITD','2023-10-20','2023-11-19',7250,0,'open'),
 ('R-2307',11,'FAC','2023-11-01','2023-11-15',1200,240,'open'),
 ('R-2308',14,'MKT','2023-11-03','2023-11-10',95,19,'paid'),
 ('R-2309',15,'LOG','2023-11-12','2023-12-03',2100,420,'disputed');
INSERT INTO Payment VALUES
 (1,'R-2301','2023-09-17',1440,'bank transfer'),
 (2,'R-2302','2023-09-30',10000,'bank transfer'),
 (3,'R-2302','2023-10-12',8500,'bank transfer'),
 (4,'R-2304','2023-10-09',372,'card'),
 (5,'R-2305','2023-11-06',2000,'direct debit'),
 (6,'R-2308','2023-11-09',114,'card');

-- ? Which vendors give us 30 days to pay?
SELECT VendorName FROM Vendor WHERE PaymentTermDays = 30;
-- ? Which invoices are still waiting to be paid?
-- ? numbers of all open invoices
SELECT InvoiceNo FROM Invoice WHERE State = 'open';
-- ? Who is responsible for the marketing cost centre?
SELECT Owner FROM CostCentre WHERE Title = 'Marketing';
-- ? We are quarrelling with some suppliers over their bills. Which suppliers are these?
-- ? Vendors with a disputed invoice
SELECT DISTINCT v.VendorName FROM Vendor v JOIN Invoice i ON v.VendorId = i.VendorId WHERE i.State = 'disputed';
-- ? Gross amount, that is net plus VAT, of each invoice: number and amount.
SELECT InvoiceNo, NetAmount + VatAmount FROM Invoice;
-- ? How much net did we get billed by each vendor? Biggest first.
-- ? list vendor names and the total of their net invoice amounts, in descending order of the total
SELECT v.VendorName, SUM(i.NetAmount) FROM Vendor v JOIN Invoice i ON v.VendorId = i.VendorId GROUP BY v.VendorId ORDER BY SUM(i.NetAmount) DESC;
-- ? Which supplier has never sent us an invoice?
SELECT VendorName FROM Vendor WHERE VendorId NOT IN (SELECT VendorId FROM Invoice);
-- ? How many of our preferred vendors are abroad, I mean outside the United Kingdom?
SELECT COUNT(*) FROM Vendor WHERE IsPreferred = 1 AND Country <> 'United Kingdom';
-- ? Which invoices have seen no payment at all, not even part of it?
-- ? invoice numbers without any payment
SELECT InvoiceNo FROM Invoice WHERE InvoiceNo NOT IN (SELECT InvoiceNo FROM Payment);
-- ? Which bills did we settle in more than one instalment?
SELECT InvoiceNo FROM Payment GROUP BY InvoiceNo HAVING COUNT(*) > 1;
-- ? What was the biggest single payment we ever made?
SELECT MAX(Amount) FROM Payment;
-- ? Which payments were made after the invoice was due? Give the invoice number and the day we paid.
-- ? late payments: invoice no and payment date
SELECT i.InvoiceNo, p.PaidOn FROM Payment p JOIN Invoice i ON p.InvoiceNo = i.InvoiceNo WHERE p.PaidOn > i.DueDate;
-- ? How many invoices carry no VAT?
SELECT COUNT(*) FROM Invoice WHERE VatAmount = 0;
-- ? Average invoice, net?
-- ? what's the mean net amount on an invoice
SELECT AVG(NetAmount) FROM Invoice;
-- ? Which cost centre has the largest yearly budget?
SELECT Title FROM CostCentre ORDER BY AnnualBudget DESC LIMIT 1;
-- ? What share of its annual budget has each cost centre been invoiced, going by net amounts? Show the title and the share.
SELECT c.Title, SUM(i.NetAmount) / c.AnnualBudget FROM CostCentre c JOIN Invoice i ON c.CostCentreCode = i.CostCentreCode GROUP BY c.CostCentreCode;
-- ? Which invoices fall due between 2023-11-01 and 2023-11-15?
-- ? What has to be paid from 2023-11-01 to 2023-11-15? Invoice numbers please.
SELECT InvoiceNo FROM Invoice WHERE DueDate BETWEEN '2023-11-01' AND '2023-11-15';
-- ? How many payments went by each method?
SELECT Method, COUNT(*) FROM Payment GROUP BY Method;
-- ? Which payment method moved the most money?
SELECT Method FROM Payment GROUP BY Method ORDER BY SUM(Amount) DESC LIMIT 1;
-- ? From which countries do we have vendors? No repeats.
-- ? countries our suppliers come from, each listed once
SELECT DISTINCT Country FROM Vendor;
-- ? Which invoices are higher than the average net amount?
SELECT InvoiceNo FROM Invoice WHERE NetAmount > (SELECT AVG(NetAmount) FROM Invoice);
-- ? How much do we still owe our suppliers in the United Kingdom on open invoices, net?
-- ? sum of the net amounts of open invoices from vendors in the United Kingdom
SELECT SUM(i.NetAmount) FROM Invoice i JOIN Vendor v ON i.VendorId = v.VendorId WHERE i.State = 'open' AND v.Country = 'United Kingdom';
-- ? Who wants the money soonest? Name of the vendor with the shortest payment term.
SELECT VendorName FROM Vendor ORDER BY PaymentTermDays LIMIT 1;
-- ? Which cost centre owners have to deal with Kestrel Couriers bills?
-- ? owners of the cost centres charged by Kestrel Couriers
SELECT DISTINCT c.Owner FROM CostCentre c JOIN Invoice i ON c.CostCentreCode = i.CostCentreCode JOIN Vendor v ON i.VendorId = v.VendorId WHERE v.VendorName = 'Kestrel Couriers';
-- ? How much was paid by bank transfer?
SELECT SUM(Amount) FROM Payment WHERE Method = 'bank transfer';
-- ? Which cost centres got at least three invoices?
-- ? cost centre titles with 3 or more invoices
SELECT c.Title FROM CostCentre c JOIN Invoice i ON c.CostCentreCode = i.CostCentreCode GROUP BY c.CostCentreCode HAVING COUNT(*) >= 3;
-- ? Which vendors have both paid and open invoices with us?
SELECT v.VendorName FROM Vendor v JOIN Invoice i ON v.VendorId = i.VendorId WHERE i.State = 'paid' INTERSECT SELECT v.VendorName FROM Vendor v JOIN Invoice i ON v.VendorId = i.VendorId WHERE i.State = 'open';
-- ? What came in latest? Number and date of the most recent invoice.
-- ? newest invoice: its number and date
SELECT InvoiceNo, InvoiceDate FROM Invoice ORDER BY InvoiceDate DESC LIMIT 1;
-- ? How far apart are our largest and our smallest budget?
SELECT MAX(AnnualBudget) - MIN(AnnualBudget) FROM CostCentre;
-- ? Facilities invoices over 1000 net: number, vendor name, net amount.
-- ? which bills above 1000 net were charged to Facilities, from whom and how much
SELECT i.InvoiceNo, v.VendorName, i.NetAmount FROM Invoice i JOIN Vendor v ON i.VendorId = v.VendorId JOIN CostCentre c ON i.CostCentreCode = c.CostCentreCode WHERE c.Title = 'Facilities' AND i.NetAmount > 1000;
