-- A city art museum: artists, works, rooms and loans to other houses.
CREATE TABLE Artist (artistId INTEGER PRIMARY KEY, artistName TEXT, birthYear INTEGER, deathYear INTEGER, birthPlace TEXT, gender TEXT);
CREATE TABLE Room (roomNo INTEGER PRIMARY KEY, roomName TEXT, floorNo INTEGER, areaSqm INTEGER, isOpen INTEGER);
CREATE TABLE Artwork (workId INTEGER PRIMARY KEY, title TEXT, artistId INTEGER REFERENCES Artist(artistId), yearMade INTEGER, medium TEXT, heightCm INTEGER, widthCm INTEGER, insuredValue INTEGER, roomNo INTEGER REFERENCES Room(roomNo));
CREATE TABLE Loan (loanId INTEGER PRIMARY KEY, workId INTEGER REFERENCES Artwork(workId), borrower TEXT, borrowerCity TEXT, startDate TEXT, endDate TEXT, fee INTEGER);
INSERT INTO Artist VALUES (1,'Clara Venning',1844,1911,'Bruges','F'),(2,'Otto Marhold',1890,1962,'Leipzig','M'),(3,'Sunniva Dahl',1971,NULL,'Bergen','F'),(4,'Piero Lantana',1602,1668,'Siena','M'),(5,'Amara Okoye',1985,NULL,'Lagos','F'),(6,'Henri Chastel',1866,1940,'Rouen','M');
INSERT INTO Room VALUES (1,'Old Masters Hall',1,240,1),(2,'Blue Cabinet',1,60,1),(3,'Modern Wing',2,410,1),(4,'Print Room',2,85,0),(5,'Sculpture Court',0,520,1);
INSERT INTO Artwork VALUES (101,'Harbour at Dusk',1,1883,'oil',80,120,450000,1),(102,'Study of a Hare',4,1640,'drawing',25,30,95000,4),(103,'Saint with Lantern',4,1651,'oil',210,140,1800000,1),(104,'Red Factory',2,1924,'oil',100,100,720000,3),(105,'Self-portrait',1,1870,'oil',45,38,260000,2),(106,'Tide Table',3,2009,'video',NULL,NULL,40000,3),(107,'Walking Woman',5,2018,'bronze',190,60,130000,5),(108,'Rainy Boulevard',6,1898,'print',30,45,22000,4),(109,'Torso II',2,1931,'bronze',95,50,310000,NULL),(110,'Night Market',5,2021,'oil',150,200,85000,3);
INSERT INTO Loan VALUES (1,103,'Galleria Nuova','Turin','2021-03-01','2021-09-30',12000),(2,104,'Kunsthaus am Park','Leipzig','2022-05-15','2022-10-01',8000),(3,101,'Maritime House','Antwerp','2022-11-01','2023-02-28',0),(4,107,'Southbank Hall','London','2023-06-01',NULL,5000),(5,104,'Galleria Nuova','Turin','2023-09-10','2024-01-15',9500),(6,109,'Maritime House','Antwerp','2024-02-01',NULL,0);

-- ? Which works are painted in oil?
-- ? oil paintings in the collection
SELECT title FROM Artwork WHERE medium = 'oil';
-- ? Which of our artists are still living?
SELECT artistName FROM Artist WHERE deathYear IS NULL;
-- ? Who painted Harbour at Dusk?
-- ? painter of Harbour at Dusk
SELECT Artist.artistName FROM Artist JOIN Artwork ON Artwork.artistId = Artist.artistId WHERE Artwork.title = 'Harbour at Dusk';
-- ? What is the most valuable piece we own?
-- ? Our insurer wants to know: which work is worth the most?
SELECT title FROM Artwork ORDER BY insuredValue DESC LIMIT 1;
-- ? Where does Night Market hang?
SELECT Room.roomName FROM Room JOIN Artwork ON Artwork.roomNo = Room.roomNo WHERE Artwork.title = 'Night Market';
-- ? Which rooms are closed at the moment?
-- ? rooms visitors can't enter
SELECT roomName FROM Room WHERE isOpen = 0;
-- ? How many works do we have by women?
-- ? number of pieces made by female artists
SELECT COUNT(*) FROM Artwork JOIN Artist ON Artist.artistId = Artwork.artistId WHERE Artist.gender = 'F';
-- ? What is the whole collection insured for?
SELECT SUM(insuredValue) FROM Artwork;
-- ? Which works are in no room, that is in storage?
-- ? titles not on display in any room
SELECT title FROM Artwork WHERE roomNo IS NULL;
-- ? Name each medium with the number of works in it.
SELECT medium, COUNT(*) FROM Artwork GROUP BY medium;
-- ? Which works have ever been lent out?
SELECT DISTINCT Artwork.title FROM Artwork JOIN Loan ON Loan.workId = Artwork.workId;
-- ? Which works have never left the house?
-- ? titles never on loan
SELECT title FROM Artwork WHERE workId NOT IN (SELECT workId FROM Loan);
-- ? Which museums got something from us free of charge?
-- ? borrowers who paid nothing
SELECT DISTINCT borrower FROM Loan WHERE fee = 0;
-- ? Which works are still away on loan?
-- ? what hasn't come back yet?
SELECT Artwork.title FROM Artwork JOIN Loan ON Loan.workId = Artwork.workId WHERE Loan.endDate IS NULL;
-- ? How much did we earn in loan fees from Galleria Nuova?
SELECT SUM(fee) FROM Loan WHERE borrower = 'Galleria Nuova';
-- ? Which pictures are wider than they are high?
-- ? landscape-format works
SELECT title FROM Artwork WHERE widthCm > heightCm;
-- ? What is the area of each work that hangs in the Modern Wing, by title?
SELECT Artwork.title, Artwork.heightCm * Artwork.widthCm FROM Artwork JOIN Room ON Room.roomNo = Artwork.roomNo WHERE Room.roomName = 'Modern Wing';
-- ? Which artist reached the greatest age?
-- ? Of the dead artists, who lived longest?
SELECT artistName FROM Artist ORDER BY deathYear - birthYear DESC LIMIT 1;
-- ? Works made before 1700, oldest first
SELECT title FROM Artwork WHERE yearMade < 1700 ORDER BY yearMade;
-- ? Which artists are represented with at least two works?
SELECT Artist.artistName FROM Artist JOIN Artwork ON Artwork.artistId = Artist.artistId GROUP BY Artist.artistId HAVING COUNT(*) >= 2;
-- ? How many square metres of exhibition space are there on each floor?
-- ? floor space by storey
SELECT floorNo, SUM(areaSqm) FROM Room GROUP BY floorNo;
-- ? Which works are insured for more than the average?
SELECT title FROM Artwork WHERE insuredValue > (SELECT AVG(insuredValue) FROM Artwork);
-- ? Which cities have borrowed from us since 2023-01-01?
SELECT DISTINCT borrowerCity FROM Loan WHERE startDate >= '2023-01-01';
-- ? Which artist's work was lent to the town where he was born?
-- ? artists shown on loan in their birthplace
SELECT Artist.artistName FROM Artist JOIN Artwork ON Artwork.artistId = Artist.artistId JOIN Loan ON Loan.workId = Artwork.workId WHERE Loan.borrowerCity = Artist.birthPlace;
-- ? Which rooms contain no oil painting?
SELECT roomName FROM Room WHERE roomNo NOT IN (SELECT roomNo FROM Artwork WHERE medium = 'oil');
-- ? How old was Clara Venning when she made her Self-portrait?
SELECT Artwork.yearMade - Artist.birthYear FROM Artwork JOIN Artist ON Artist.artistId = Artwork.artistId WHERE Artist.artistName = 'Clara Venning' AND Artwork.title = 'Self-portrait';
-- ? Which artists worked both in oil and in bronze?
-- ? who did oil paintings as well as bronzes
SELECT Artist.artistName FROM Artist JOIN Artwork ON Artwork.artistId = Artist.artistId WHERE Artwork.medium = 'oil' INTERSECT SELECT Artist.artistName FROM Artist JOIN Artwork ON Artwork.artistId = Artist.artistId WHERE Artwork.medium = 'bronze';
-- ? What is the average insurance value of a bronze?
SELECT AVG(insuredValue) FROM Artwork WHERE medium = 'bronze';
-- ? Which room holds the most works?
-- ? fullest room?
SELECT Room.roomName FROM Room JOIN Artwork ON Artwork.roomNo = Room.roomNo GROUP BY Room.roomNo ORDER BY COUNT(*) DESC LIMIT 1;
-- ? How many years lie between our oldest and our newest work?
SELECT MAX(yearMade) - MIN(yearMade) FROM Artwork;
