-- Public library: members, titles, copies, loans and fines.
CREATE TABLE MEMBERS (
  MEM_ID INTEGER PRIMARY KEY,
  MEM_NAME TEXT,
  MEM_CATEGORY TEXT,
  MEM_SINCE INTEGER,
  MEM_BLOCKED TEXT
);
CREATE TABLE TITLES (
  TTL_ID INTEGER PRIMARY KEY,
  TTL_NAME TEXT,
  TTL_AUTHOR TEXT,
  TTL_YEAR INTEGER,
  TTL_PAGES INTEGER,
  TTL_LANG TEXT
);
CREATE TABLE COPIES (
  CPY_ID INTEGER PRIMARY KEY,
  TTL_ID INTEGER REFERENCES TITLES(TTL_ID),
  CPY_SHELF TEXT,
  CPY_STATE TEXT,
  CPY_PRICE REAL
);
CREATE TABLE LOANS (
  LN_ID INTEGER PRIMARY KEY,
  CPY_ID INTEGER REFERENCES COPIES(CPY_ID),
  MEM_ID INTEGER REFERENCES MEMBERS(MEM_ID),
  LN_OUT TEXT,
  LN_DUE TEXT,
  LN_BACK TEXT,
  LN_FINE REAL
);
INSERT INTO MEMBERS VALUES
 (1,'Dorothy Quill','adult',2004,'N'),(2,'Max Ferreira','child',2021,'N'),(3,'Ilse Brandner','adult',2015,'Y'),(4,'Tom Okafor','student',2020,'N'),(5,'Hana Suzuki','student',2022,'N'),(6,'Bill Trent','adult',1998,'N');
INSERT INTO TITLES VALUES
 (1,'The Salt Road','Miriam Vance',1987,412,'English'),(2,'Beekeeping at Home','Otto Feld',2011,180,'English'),(3,'Der stille Hof','Karin Lutz',2003,265,'German'),(4,'Whales and Us','Priya Desai',2019,98,'English'),
 (5,'La mer blanche','Jean Roux',1964,301,'French'),(6,'Second Harvest','Miriam Vance',1995,530,'English'),(7,'Knots for Beginners','Otto Feld',2020,64,'English');
INSERT INTO COPIES VALUES
 (11,1,'A3','good',12),(12,1,'A3','worn',12),(13,2,'D1','good',18.5),(14,3,'F2','good',15),(15,4,'C4','lost',22),(16,4,'C4','good',22),(17,6,'A3','worn',14),(18,7,'D1','good',9.9);
INSERT INTO LOANS VALUES
 (1,11,1,'2024-01-03','2024-01-31','2024-01-20',0),(2,13,6,'2024-01-10','2024-02-07','2024-02-12',1.5),(3,15,2,'2024-01-15','2024-02-12',NULL,22),(4,14,3,'2024-01-18','2024-02-15','2024-03-20',8.4),
 (5,17,4,'2024-02-01','2024-02-29','2024-02-27',0),(6,16,2,'2024-02-05','2024-03-04','2024-03-01',0),(7,12,5,'2024-03-01','2024-03-29',NULL,0),(8,11,4,'2024-03-02','2024-03-30',NULL,0),(9,14,1,'2024-03-25','2024-04-22',NULL,0);

-- ? Which books do we have by Miriam Vance?
SELECT TTL_NAME FROM TITLES WHERE TTL_AUTHOR = 'Miriam Vance';
-- ? What's out at the moment? I mean titles that haven't come back.
-- ? titles on loan and not yet returned
SELECT t.TTL_NAME FROM LOANS l JOIN COPIES c ON l.CPY_ID = c.CPY_ID JOIN TITLES t ON c.TTL_ID = t.TTL_ID WHERE l.LN_BACK IS NULL;
-- ? the thickest book we own
-- ? Which title has the most pages?
SELECT TTL_NAME FROM TITLES ORDER BY TTL_PAGES DESC LIMIT 1;
-- ? Who isn't allowed to borrow because of a block?
SELECT MEM_NAME FROM MEMBERS WHERE MEM_BLOCKED = 'Y';
-- ? Titles of which we own no copy
-- ? Are there titles in the catalogue without any copy on the shelves?
SELECT TTL_NAME FROM TITLES WHERE TTL_ID NOT IN (SELECT TTL_ID FROM COPIES);
-- ? Which books were brought back late? Title and member.
-- ? overdue returns: title and the name of the borrower
SELECT t.TTL_NAME, m.MEM_NAME FROM LOANS l JOIN COPIES c ON l.CPY_ID = c.CPY_ID JOIN TITLES t ON c.TTL_ID = t.TTL_ID JOIN MEMBERS m ON l.MEM_ID = m.MEM_ID WHERE l.LN_BACK > l.LN_DUE;
-- ? How many copies of each title are there?
SELECT t.TTL_NAME, COUNT(*) FROM TITLES t JOIN COPIES c ON t.TTL_ID = c.TTL_ID GROUP BY t.TTL_ID;
-- ? Which member has been with us longest?
-- ? name of the longest-standing member
SELECT MEM_NAME FROM MEMBERS ORDER BY MEM_SINCE LIMIT 1;
-- ? How much have we fined everyone in total?
SELECT SUM(LN_FINE) FROM LOANS;
-- ? Fines per member, name and sum, only those who owed something at all
-- ? Who has had fines, and how much altogether?
SELECT m.MEM_NAME, SUM(l.LN_FINE) FROM MEMBERS m JOIN LOANS l ON m.MEM_ID = l.MEM_ID GROUP BY m.MEM_ID HAVING SUM(l.LN_FINE) > 0;
-- ? Which copies are lost, and what did they cost? Copy number and price.
SELECT CPY_ID, CPY_PRICE FROM COPIES WHERE CPY_STATE = 'lost';
-- ? Is there anything in French or German?
-- ? titles written in French or German
SELECT TTL_NAME FROM TITLES WHERE TTL_LANG IN ('French', 'German');
-- ? How many loans did each category of member make?
SELECT m.MEM_CATEGORY, COUNT(*) FROM MEMBERS m JOIN LOANS l ON m.MEM_ID = l.MEM_ID GROUP BY m.MEM_CATEGORY;
-- ? Which copies have never been lent out?
-- ? copy numbers nobody ever took home
SELECT CPY_ID FROM COPIES WHERE CPY_ID NOT IN (SELECT CPY_ID FROM LOANS);
-- ? Average length of our English books, in pages
SELECT AVG(TTL_PAGES) FROM TITLES WHERE TTL_LANG = 'English';
-- ? Books shorter than the average one
-- ? which titles have fewer pages than average
SELECT TTL_NAME FROM TITLES WHERE TTL_PAGES < (SELECT AVG(TTL_PAGES) FROM TITLES);
-- ? What has Tom Okafor borrowed?
SELECT t.TTL_NAME FROM LOANS l JOIN MEMBERS m ON l.MEM_ID = m.MEM_ID JOIN COPIES c ON l.CPY_ID = c.CPY_ID JOIN TITLES t ON c.TTL_ID = t.TTL_ID WHERE m.MEM_NAME = 'Tom Okafor';
-- ? Authors with more than one title here
-- ? Which authors are in our catalogue at least twice?
SELECT TTL_AUTHOR FROM TITLES GROUP BY TTL_AUTHOR HAVING COUNT(*) > 1;
-- ? Where is Whales and Us shelved? State the shelf once.
SELECT DISTINCT c.CPY_SHELF FROM COPIES c JOIN TITLES t ON c.TTL_ID = t.TTL_ID WHERE t.TTL_NAME = 'Whales and Us';
-- ? Which books are older than 1990, oldest first?
-- ? titles published before 1990 in order of year
SELECT TTL_NAME FROM TITLES WHERE TTL_YEAR < 1990 ORDER BY TTL_YEAR;
-- ? How many copies stand on each shelf, and what are they worth together?
SELECT CPY_SHELF, COUNT(*), SUM(CPY_PRICE) FROM COPIES GROUP BY CPY_SHELF;
-- ? Which members have taken out more than one book?
SELECT m.MEM_NAME FROM MEMBERS m JOIN LOANS l ON m.MEM_ID = l.MEM_ID GROUP BY m.MEM_ID HAVING COUNT(*) > 1;
-- ? What went out between 2024-02-01 and 2024-03-01? Loan numbers.
-- ? loans started from 2024-02-01 to 2024-03-01
SELECT LN_ID FROM LOANS WHERE LN_OUT BETWEEN '2024-02-01' AND '2024-03-01';
-- ? Which titles have a good copy and also a worn one?
-- ? titles owned in good as well as in worn condition
SELECT t.TTL_NAME FROM TITLES t JOIN COPIES c ON t.TTL_ID = c.TTL_ID WHERE c.CPY_STATE = 'good' INTERSECT SELECT t.TTL_NAME FROM TITLES t JOIN COPIES c ON t.TTL_ID = c.TTL_ID WHERE c.CPY_STATE = 'worn';
-- ? the biggest fine ever, and who got it: name, amount
SELECT m.MEM_NAME, l.LN_FINE FROM LOANS l JOIN MEMBERS m ON l.MEM_ID = m.MEM_ID ORDER BY l.LN_FINE DESC LIMIT 1;
-- ? What did the kids read? Titles lent to children.
-- ? titles borrowed by members of the category child
SELECT t.TTL_NAME FROM LOANS l JOIN MEMBERS m ON l.MEM_ID = m.MEM_ID JOIN COPIES c ON l.CPY_ID = c.CPY_ID JOIN TITLES t ON c.TTL_ID = t.TTL_ID WHERE m.MEM_CATEGORY = 'child';
-- ? Anything "for Beginners"? Title and author.
SELECT TTL_NAME, TTL_AUTHOR FROM TITLES WHERE TTL_NAME LIKE '%for Beginners%';
-- ? How many different people have borrowed something?
-- ? number of distinct borrowers
SELECT COUNT(DISTINCT MEM_ID) FROM LOANS;
-- ? Number of adult members who joined in 2004 or later
SELECT COUNT(*) FROM MEMBERS WHERE MEM_CATEGORY = 'adult' AND MEM_SINCE >= 2004;
-- ? Span in years between our oldest and newest title?
-- ? newest publication year minus oldest
SELECT MAX(TTL_YEAR) - MIN(TTL_YEAR) FROM TITLES;
