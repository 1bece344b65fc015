-- Ticket agency: venues, shows, seat categories and orders by customers.
CREATE TABLE Venues (
  VenueID INTEGER PRIMARY KEY,
  VenueName TEXT,
  Town TEXT,
  OpenAir INTEGER,
  MaxVisitors INTEGER
);
CREATE TABLE Shows (
  ShowID INTEGER PRIMARY KEY,
  Act TEXT,
  Genre TEXT,
  VenueID INTEGER REFERENCES Venues(VenueID),
  ShowDate TEXT,
  Status TEXT
);
CREATE TABLE PriceBands (
  BandID INTEGER PRIMARY KEY,
  ShowID INTEGER REFERENCES Shows(ShowID),
  BandName TEXT,
  Price REAL,
  SeatsOffered INTEGER,
  SeatsSold INTEGER
);
CREATE TABLE Buyers (
  BuyerID INTEGER PRIMARY KEY,
  BuyerName TEXT,
  HomeTown TEXT,
  FanClub INTEGER
);
CREATE TABLE Orders (
  OrderID INTEGER PRIMARY KEY,
  BuyerID INTEGER REFERENCES Buyers(BuyerID),
  BandID INTEGER REFERENCES PriceBands(BandID),
  Tickets INTEGER,
  OrderedOn TEXT,
  Delivery TEXT,
  Refunded INTEGER
);
INSERT INTO Venues VALUES (1,'Tonhalle','Freiberg',0,1800),(2,'Castle Meadow','Freiberg',1,12000),(3,'Cellar 7','Lindau',0,220),(4,'Arena North','Hagen',0,9000),(5,'River Stage','Lindau',1,3500);
INSERT INTO Shows VALUES
 (1,'The Velvet Crows','rock',2,'2024-07-06','on sale'),(2,'Quartetto Alba','classical',1,'2024-04-18','sold out'),(3,'Mira Bloom','pop',4,'2024-05-25','on sale'),(4,'Blue Corner Trio','jazz',3,'2024-03-09','sold out'),(5,'DJ Kontra','electronic',2,'2024-08-17','cancelled'),(6,'Mira Bloom','pop',5,'2024-06-21','on sale');
INSERT INTO PriceBands VALUES
 (11,1,'standing',58,9000,6400),(12,1,'seated',79,2500,2480),(13,2,'stalls',65,900,900),(14,2,'balcony',38,600,600),(15,3,'seated',69,6000,4100),(16,3,'vip',190,150,150),(17,4,'seated',24,180,180),(18,5,'standing',45,10000,1200),(19,6,'standing',52,3000,950);
INSERT INTO Buyers VALUES (1,'Hannah Voigt','Freiberg',1),(2,'Oskar Timm','Lindau',0),(3,'Selin Acar','Hagen',1),(4,'Rene Dubois','Freiberg',0),(5,'Paula Ney','Hagen',0),(6,'Timo Graf','Lindau',0);
INSERT INTO Orders VALUES
 (501,1,11,2,'2024-01-15','e-ticket',0),(502,1,12,4,'2024-01-15','post',0),(503,2,17,2,'2024-01-20','pick-up',0),(504,3,16,2,'2024-02-01','e-ticket',0),(505,4,13,1,'2024-02-03','post',0),(506,5,18,6,'2024-02-10','e-ticket',1),(507,2,14,3,'2024-02-12','post',0),(508,3,15,5,'2024-02-14','e-ticket',0),(509,4,18,2,'2024-03-01','e-ticket',1);

-- ? Which venues are in the open?
SELECT VenueName FROM Venues WHERE OpenAir = 1;
-- ? Which act had to be cancelled?
-- ? act whose show is off
SELECT Act FROM Shows WHERE Status = 'cancelled';
-- ? What's on in Freiberg? Act and date.
SELECT s.Act, s.ShowDate FROM Shows s JOIN Venues v ON s.VenueID = v.VenueID WHERE v.Town = 'Freiberg';
-- ? Which is our largest venue?
-- ? venue with room for the most people
SELECT VenueName FROM Venues ORDER BY MaxVisitors DESC LIMIT 1;
-- ? Where is Mira Bloom playing? Venues and dates.
SELECT v.VenueName, s.ShowDate FROM Shows s JOIN Venues v ON s.VenueID = v.VenueID WHERE s.Act = 'Mira Bloom';
-- ? No more tickets: which acts are sold out?
SELECT Act FROM Shows WHERE Status = 'sold out';
-- ? How many seats are left in each price band? Band id and seats offered less sold.
-- ? remaining places by band
SELECT BandID, SeatsOffered - SeatsSold FROM PriceBands;
-- ? Takings of each show so far, price times seats sold: show id and sum
SELECT ShowID, SUM(Price * SeatsSold) FROM PriceBands GROUP BY ShowID;
-- ? Which act brings in most money?
-- ? act with the highest takings (price times seats sold)
SELECT s.Act FROM Shows s JOIN PriceBands p ON s.ShowID = p.ShowID GROUP BY s.Act ORDER BY SUM(p.Price * p.SeatsSold) DESC LIMIT 1;
-- ? Who are the members of the fan club?
SELECT BuyerName FROM Buyers WHERE FanClub = 1;
-- ? Who is in our files but has ordered nothing?
-- ? buyers without an order
SELECT BuyerName FROM Buyers WHERE BuyerID NOT IN (SELECT BuyerID FROM Orders);
-- ? What does order 502 cost in total?
SELECT o.Tickets * p.Price FROM Orders o JOIN PriceBands p ON o.BandID = p.BandID WHERE o.OrderID = 502;
-- ? How much has each buyer spent? Name and tickets times price summed up, biggest spender first.
-- ? spending per buyer in descending order
SELECT b.BuyerName, SUM(o.Tickets * p.Price) FROM Buyers b JOIN Orders o ON b.BuyerID = o.BuyerID JOIN PriceBands p ON o.BandID = p.BandID GROUP BY b.BuyerID ORDER BY SUM(o.Tickets * p.Price) DESC;
-- ? Who got their money back?
-- ? names of people whose order was refunded
SELECT DISTINCT b.BuyerName FROM Buyers b JOIN Orders o ON b.BuyerID = o.BuyerID WHERE o.Refunded = 1;
-- ? How many orders by each way of delivery?
SELECT Delivery, COUNT(*) FROM Orders GROUP BY Delivery;
-- ? dearest ticket there is: act, band and price
-- ? What is the most expensive ticket on offer, and for which act? Act, band name, price.
SELECT s.Act, p.BandName, p.Price FROM PriceBands p JOIN Shows s ON p.ShowID = s.ShowID ORDER BY p.Price DESC LIMIT 1;
-- ? Average price of a seated ticket
SELECT AVG(Price) FROM PriceBands WHERE BandName = 'seated';
-- ? Which bands sold every single seat?
-- ? band ids where seats sold equal seats offered
SELECT BandID FROM PriceBands WHERE SeatsSold = SeatsOffered;
-- ? Shows between 2024-05-01 and 2024-07-31 in order of date
SELECT Act FROM Shows WHERE ShowDate BETWEEN '2024-05-01' AND '2024-07-31' ORDER BY ShowDate;
-- ? Who travels? Buyers going to a show in another town than their own, each once.
-- ? names of buyers whose home town is not the town of the venue they booked
SELECT DISTINCT b.BuyerName FROM Buyers b JOIN Orders o ON b.BuyerID = o.BuyerID JOIN PriceBands p ON o.BandID = p.BandID JOIN Shows s ON p.ShowID = s.ShowID JOIN Venues v ON s.VenueID = v.VenueID WHERE v.Town <> b.HomeTown;
-- ? Which buyers have ordered more than once?
SELECT b.BuyerName FROM Buyers b JOIN Orders o ON b.BuyerID = o.BuyerID GROUP BY b.BuyerID HAVING COUNT(*) > 1;
-- ? Share of seats sold, band by band
-- ? How well has each band sold? Band id and seats sold divided by seats offered.
SELECT BandID, SeatsSold / SeatsOffered FROM PriceBands;
-- ? Which genres do we sell, without repetition?
SELECT DISTINCT Genre FROM Shows;
-- ? Venues with more than one show
-- ? names of the venues where two shows or more take place
SELECT v.VenueName FROM Venues v JOIN Shows s ON v.VenueID = s.VenueID GROUP BY v.VenueID HAVING COUNT(*) >= 2;
-- ? Who goes to hear classical music?
SELECT b.BuyerName FROM Buyers b JOIN Orders o ON b.BuyerID = o.BuyerID JOIN PriceBands p ON o.BandID = p.BandID JOIN Shows s ON p.ShowID = s.ShowID WHERE s.Genre = 'classical';
-- ? Biggest order by number of tickets: order number and tickets
-- ? order with most tickets, and how many they were
SELECT OrderID, Tickets FROM Orders ORDER BY Tickets DESC LIMIT 1;
-- ? price bands above the average price: band name and price
SELECT BandName, Price FROM PriceBands WHERE Price > (SELECT AVG(Price) FROM PriceBands);
-- ? Which towns have an open-air and an indoor venue?
-- ? towns that offer both outdoor and indoor venues
SELECT Town FROM Venues WHERE OpenAir = 1 INTERSECT SELECT Town FROM Venues WHERE OpenAir = 0;
-- ? How many tickets went out by post?
SELECT SUM(Tickets) FROM Orders WHERE Delivery = 'post';
-- ? Price difference between the dearest and cheapest ticket for the show with id 1
SELECT MAX(Price) - MIN(Price) FROM PriceBands WHERE ShowID = 1;
