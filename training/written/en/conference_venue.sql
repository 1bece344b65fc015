-- Conference centre: halls, organisers, bookings, equipment hired and catering ordered.
CREATE TABLE Hall (
  HallNo INTEGER PRIMARY KEY,
  HallName TEXT,
  Storey INTEGER,
  Capacity INTEGER,
  AreaSqm REAL,
  Daylight TEXT,
  DayRent REAL
);
CREATE TABLE Organiser (
  OrgNo INTEGER PRIMARY KEY,
  OrgName TEXT,
  OrgType TEXT,
  ContactPerson TEXT
);
CREATE TABLE Event (
  EventNo INTEGER PRIMARY KEY,
  EventTitle TEXT,
  OrgNo INTEGER REFERENCES Organiser(OrgNo),
  HallNo INTEGER REFERENCES Hall(HallNo),
  FirstDay TEXT,
  Days INTEGER,
  ExpectedGuests INTEGER,
  ActualGuests INTEGER,
  Confirmed TEXT
);
CREATE TABLE Hire (
  EventNo INTEGER REFERENCES Event(EventNo),
  Item TEXT,
  Pieces INTEGER,
  PricePerPiece REAL,
  PRIMARY KEY (EventNo, Item)
);
INSERT INTO Hall VALUES
 (1,'Mozart',0,400,520,'N',2400),(2,'Haydn',1,120,160,'Y',900),(3,'Bruckner',1,80,110,'Y',650),(4,'Webern',2,24,45,'Y',280),(5,'Berg',2,18,36,'N',220);
INSERT INTO Organiser VALUES
 (1,'Alpine Dental Society','association','Dr Egger'),(2,'Softbyte AG','company','Ms Kern'),(3,'Province of Salten','authority','Mr Thaler'),(4,'Choir Federation','association','Ms Haas'),(5,'Quelle Pharma','company',NULL);
INSERT INTO Event VALUES
 (61,'Dental congress',1,1,'2024-03-14',3,350,372,'Y'),(62,'Developer days',2,2,'2024-04-09',2,110,96,'Y'),(63,'Water law hearing',3,3,'2024-04-16',1,60,41,'Y'),(64,'Sales kick-off',2,4,'2024-05-02',1,20,22,'Y'),
 (65,'Choir festival',4,1,'2024-06-20',4,390,NULL,'Y'),(66,'Budget workshop',3,4,'2024-09-03',2,15,NULL,'N'),(67,'Product launch',2,1,'2024-10-10',1,250,NULL,'N');
INSERT INTO Hire VALUES
 (61,'microphone',6,25),(61,'poster wall',40,8),(62,'projector',2,90),(62,'microphone',2,25),(63,'microphone',4,25),(64,'flip chart',2,15),(65,'microphone',16,20),(65,'stage element',24,30),(66,'flip chart',3,15);

-- ? Which halls have daylight?
SELECT HallName FROM Hall WHERE Daylight = 'Y';
-- ? We expect 100 people: which halls hold that many or more?
-- ? halls with a capacity of at least 100
SELECT HallName FROM Hall WHERE Capacity >= 100;
-- ? Which events are not certain yet?
-- ? titles of unconfirmed events
SELECT EventTitle FROM Event WHERE Confirmed = 'N';
-- ? Which is our biggest hall?
SELECT HallName FROM Hall ORDER BY AreaSqm DESC LIMIT 1;
-- ? Where does the Choir festival take place?
-- ? hall of the event Choir festival
SELECT h.HallName FROM Hall h JOIN Event e ON h.HallNo = e.HallNo WHERE e.EventTitle = 'Choir festival';
-- ? To which events did more people come than expected?
SELECT EventTitle FROM Event WHERE ActualGuests > ExpectedGuests;
-- ? How much rent does each event bring, days times day rent? Title and amount.
-- ? hall rent by event
SELECT e.EventTitle, e.Days * h.DayRent FROM Event e JOIN Hall h ON e.HallNo = h.HallNo;
-- ? Which hall has never been booked?
SELECT HallName FROM Hall WHERE HallNo NOT IN (SELECT HallNo FROM Event);
-- ? Who has not held anything with us?
-- ? organisers without any event
SELECT OrgName FROM Organiser WHERE OrgNo NOT IN (SELECT OrgNo FROM Event);
-- ? Events per organiser, name and number
SELECT o.OrgName, COUNT(*) FROM Organiser o JOIN Event e ON o.OrgNo = e.OrgNo GROUP BY o.OrgNo;
-- ? For whom do we have no contact person?
-- ? organiser whose contact is missing
SELECT OrgName FROM Organiser WHERE ContactPerson IS NULL;
-- ? What do we charge for equipment at each event? Title and sum.
SELECT e.EventTitle, SUM(h.Pieces * h.PricePerPiece) FROM Event e JOIN Hire h ON e.EventNo = h.EventNo GROUP BY e.EventNo;
-- ? Which events need no equipment?
-- ? titles of events for which nothing was hired
SELECT EventTitle FROM Event WHERE EventNo NOT IN (SELECT EventNo FROM Hire);
-- ? How many microphones have been hired in total?
SELECT SUM(Pieces) FROM Hire WHERE Item = 'microphone';
-- ? How full was the hall at each past event, guests divided by capacity? Title and ratio.
-- ? utilisation of the hall (actual guests over capacity) for the events whose guests have been counted
SELECT e.EventTitle, e.ActualGuests / h.Capacity FROM Event e JOIN Hall h ON e.HallNo = h.HallNo WHERE e.ActualGuests IS NOT NULL;
-- ? Events that start between 2024-04-01 and 2024-06-30, in order
SELECT EventTitle FROM Event WHERE FirstDay BETWEEN '2024-04-01' AND '2024-06-30' ORDER BY FirstDay;
-- ? Which events last longer than 1 day?
-- ? titles of events that run for over 1 day
SELECT EventTitle FROM Event WHERE Days > 1;
-- ? rent per square metre for all halls
SELECT HallName, DayRent / AreaSqm FROM Hall;
-- ? Which hall is cheapest among those with daylight?
-- ? least expensive hall that has daylight
SELECT HallName FROM Hall WHERE Daylight = 'Y' ORDER BY DayRent LIMIT 1;
-- ? Which organisers come to us more than once?
SELECT o.OrgName FROM Organiser o JOIN Event e ON o.OrgNo = e.OrgNo GROUP BY o.OrgNo HAVING COUNT(*) > 1;
-- ? capacity and number of halls on every storey
-- ? How many halls, and seats in total, are there on each floor?
SELECT Storey, COUNT(*), SUM(Capacity) FROM Hall GROUP BY Storey;
-- ? Which associations use the Mozart hall?
SELECT o.OrgName FROM Organiser o JOIN Event e ON o.OrgNo = e.OrgNo JOIN Hall h ON e.HallNo = h.HallNo WHERE o.OrgType = 'association' AND h.HallName = 'Mozart';
-- ? Which events expect more people than the average event?
-- ? titles of events with above-average expected attendance
SELECT EventTitle FROM Event WHERE ExpectedGuests > (SELECT AVG(ExpectedGuests) FROM Event);
-- ? What sorts of equipment do people hire? Each item once.
SELECT DISTINCT Item FROM Hire;
-- ? Contact persons for the events nobody has confirmed yet: title and person
-- ? Whom do I ring about the unconfirmed events? Event title, contact person.
SELECT e.EventTitle, o.ContactPerson FROM Event e JOIN Organiser o ON e.OrgNo = o.OrgNo WHERE e.Confirmed = 'N';
-- ? Total number of guests who have come so far
SELECT SUM(ActualGuests) FROM Event;
-- ? Which halls were used both by an authority and by a company?
-- ? hall names that an authority as well as a company has booked
SELECT h.HallName FROM Hall h JOIN Event e ON h.HallNo = e.HallNo JOIN Organiser o ON e.OrgNo = o.OrgNo WHERE o.OrgType = 'authority' INTERSECT SELECT h.HallName FROM Hall h JOIN Event e ON h.HallNo = e.HallNo JOIN Organiser o ON e.OrgNo = o.OrgNo WHERE o.OrgType = 'company';
-- ? Which hire item is dearest per piece?
SELECT Item FROM Hire ORDER BY PricePerPiece DESC LIMIT 1;
-- ? How many days is each hall booked altogether? Name and days, most used first.
-- ? booked days by hall in descending order
SELECT h.HallName, SUM(e.Days) FROM Hall h JOIN Event e ON h.HallNo = e.HallNo GROUP BY h.HallNo ORDER BY SUM(e.Days) DESC;
-- ? What is the difference between the highest and the lowest day rent?
SELECT MAX(DayRent) - MIN(DayRent) FROM Hall;
