-- Public library: authors, titles, copies, readers and loans.
CREATE TABLE author (author_no INTEGER PRIMARY KEY, author_name TEXT, country TEXT, born INTEGER, died INTEGER);
CREATE TABLE title (isbn TEXT PRIMARY KEY, book_title TEXT, author_no INTEGER REFERENCES author(author_no), pub_year INTEGER, pages INTEGER, lang TEXT, genre TEXT, shelf TEXT);
CREATE TABLE copy (copy_no INTEGER PRIMARY KEY, isbn TEXT REFERENCES title(isbn), branch TEXT, bought TEXT, price REAL, condition TEXT);
CREATE TABLE reader (card_no INTEGER PRIMARY KEY, reader_name TEXT, category TEXT, joined INTEGER, street TEXT, fees_due REAL, email TEXT);
CREATE TABLE loan (loan_no INTEGER PRIMARY KEY, copy_no INTEGER REFERENCES copy(copy_no), card_no INTEGER REFERENCES reader(card_no), lent TEXT, due TEXT, returned TEXT, renewals INTEGER);
INSERT INTO author VALUES (1,'Margit Ulven','Norway',1948,NULL),(2,'Edwin Harrow','United Kingdom',1871,1939),(3,'Isabel Duarte','Portugal',1962,NULL),(4,'Samuel Oduya','Kenya',1980,NULL),(5,'Charlotte Penn','United Kingdom',1903,1977),(6,'Ivan Sokol','Bulgaria',1930,2001);
INSERT INTO title VALUES ('111','The Quiet Fjord',1,1989,312,'English','novel','N12'),('112','Letters to a Gardener',2,1911,188,'English','essays','E03'),('113','Salt and Almonds',3,2004,420,'English','novel','N04'),('114','O Jardim de Pedra',3,2010,275,'Portuguese','novel','F07'),('115','City of Kites',4,2019,364,'English','crime','C09'),('116','The Fox and the Teapot',5,1948,48,'English','children','K01'),('117','A Short History of Ink',6,1975,230,'English','non-fiction','S22'),('118','Return to the Fjord',1,1996,298,'English','novel','N12');
INSERT INTO copy VALUES (1,'111','Main','2010-05-04',14.9,'worn'),(2,'111','Riverside','2018-01-20',12.5,'good'),(3,'112','Main','1998-03-15',22,'good'),(4,'113','Main','2012-11-11',18,'good'),(5,'115','Riverside','2020-02-14',16.5,'new'),(6,'115','Main','2020-02-14',16.5,'good'),(7,'116','Main','2005-09-01',9.9,'damaged'),(8,'116','Riverside','2021-06-30',11,'new'),(9,'117','Main','2001-04-22',25,'worn'),(10,'114','Hillside','2014-08-08',17.2,'good');
INSERT INTO reader VALUES (501,'Pauline Fry','adult',2009,'Mill Street',0,'p.fry@example.org'),(502,'Jamie Osei','child',2021,'Church Lane',1.5,NULL),(503,'Walter Grant','senior',1994,'Mill Street',0,NULL),(504,'Sunita Rao','adult',2016,'High Street',7.2,'sunita@example.org'),(505,'Ella Marsh','student',2022,'Station Road',0,'ella.m@example.org'),(506,'Tobias King','child',2023,'High Street',0,NULL);
INSERT INTO loan VALUES (1,1,501,'2024-01-08','2024-02-05','2024-01-30',0),(2,7,502,'2024-01-10','2024-02-07','2024-02-20',1),(3,5,504,'2024-01-15','2024-02-12',NULL,2),(4,3,503,'2024-01-22','2024-02-19','2024-02-19',0),(5,2,504,'2024-02-01','2024-02-29','2024-02-10',0),(6,6,505,'2024-02-03','2024-03-02',NULL,0),(7,8,506,'2024-02-10','2024-03-09',NULL,1),(8,10,505,'2024-02-12','2024-03-11','2024-03-01',0),(9,1,505,'2024-02-14','2024-03-13','2024-03-20',0);

-- ? Which books by Isabel Duarte do you have?
-- ? titles of Isabel Duarte
SELECT title.book_title FROM title JOIN author ON author.author_no = title.author_no WHERE author.author_name = 'Isabel Duarte';
-- ? On which shelf do I find A Short History of Ink?
SELECT shelf FROM title WHERE book_title = 'A Short History of Ink';
-- ? Which is the thickest book?
-- ? book with the most pages
SELECT book_title FROM title ORDER BY pages DESC LIMIT 1;
-- ? Which authors are no longer living?
-- ? dead authors
SELECT author_name FROM author WHERE died IS NOT NULL;
-- ? Which novels have fewer than 300 pages?
SELECT book_title FROM title WHERE genre = 'novel' AND pages < 300;
-- ? Which books aren't in English?
-- ? foreign-language titles, i.e. other than English
SELECT book_title FROM title WHERE lang <> 'English';
-- ? Who still owes us money?
-- ? readers with outstanding fees (more than 0)
SELECT reader_name FROM reader WHERE fees_due > 0;
-- ? How much do all readers owe together?
SELECT SUM(fees_due) FROM reader;
-- ? Which readers can't be reached by e-mail?
-- ? members without an email address
SELECT reader_name FROM reader WHERE email IS NULL;
-- ? Which loans are still out? Give reader and due date.
-- ? not yet returned: who has it and when is it due
SELECT reader.reader_name, loan.due FROM loan JOIN reader ON reader.card_no = loan.card_no WHERE loan.returned IS NULL;
-- ? Who brought something back late?
SELECT DISTINCT reader.reader_name FROM reader JOIN loan ON loan.card_no = reader.card_no WHERE loan.returned > loan.due;
-- ? How many copies are there of City of Kites?
-- ? City of Kites, number of copies
SELECT COUNT(*) FROM copy JOIN title ON title.isbn = copy.isbn WHERE title.book_title = 'City of Kites';
-- ? Which title do we list without owning a copy?
-- ? books in the catalogue with no copy at any branch
SELECT book_title FROM title WHERE isbn NOT IN (SELECT isbn FROM copy);
-- ? What did the stock of each branch cost?
SELECT branch, SUM(price) FROM copy GROUP BY branch;
-- ? Which copies should be replaced since they are damaged? Title and branch.
-- ? title and branch of damaged copies
SELECT title.book_title, copy.branch FROM copy JOIN title ON title.isbn = copy.isbn WHERE copy.condition = 'damaged';
-- ? Which titles are at both Main and Riverside?
SELECT title.book_title FROM title JOIN copy ON copy.isbn = title.isbn WHERE copy.branch = 'Main' INTERSECT SELECT title.book_title FROM title JOIN copy ON copy.isbn = title.isbn WHERE copy.branch = 'Riverside';
-- ? Who borrows most?
-- ? reader with the largest number of loans
SELECT reader.reader_name FROM reader JOIN loan ON loan.card_no = reader.card_no GROUP BY reader.card_no ORDER BY COUNT(*) DESC LIMIT 1;
-- ? What has Ella Marsh borrowed so far?
SELECT title.book_title FROM loan JOIN reader ON reader.card_no = loan.card_no JOIN copy ON copy.copy_no = loan.copy_no JOIN title ON title.isbn = copy.isbn WHERE reader.reader_name = 'Ella Marsh';
-- ? How many copies have never been lent?
-- ? count of copies without a single loan
SELECT COUNT(*) FROM copy WHERE copy_no NOT IN (SELECT copy_no FROM loan);
-- ? Which readers live in Mill Street?
SELECT reader_name FROM reader WHERE street = 'Mill Street';
-- ? How many readers have a child card?
SELECT COUNT(*) FROM reader WHERE category = 'child';
-- ? Number of readers in each category, the largest group first
-- ? reader categories by size, biggest on top
SELECT category, COUNT(*) FROM reader GROUP BY category ORDER BY COUNT(*) DESC;
-- ? Which authors were born in the 20th century, from 1901 to 2000?
SELECT author_name FROM author WHERE born BETWEEN 1901 AND 2000;
-- ? How old did Charlotte Penn become?
-- ? age at death of Charlotte Penn
SELECT died - born FROM author WHERE author_name = 'Charlotte Penn';
-- ? Which countries have more than one author in the catalogue?
SELECT country FROM author GROUP BY country HAVING COUNT(*) > 1;
-- ? Which titles have Fjord in their name?
-- ? everything with the word Fjord in the title
SELECT book_title FROM title WHERE book_title LIKE '%Fjord%';
-- ? Which copies cost more than the average copy? Copy numbers.
SELECT copy_no FROM copy WHERE price > (SELECT AVG(price) FROM copy);
-- ? Which loan was extended most often, by number?
-- ? number of the loan with the most renewals
SELECT loan_no FROM loan ORDER BY renewals DESC LIMIT 1;
-- ? What did the cheapest, the dearest and the average copy cost?
SELECT MIN(price), MAX(price), AVG(price) FROM copy;
-- ? Who has been a reader longest?
-- ? earliest member
SELECT reader_name FROM reader ORDER BY joined LIMIT 1;
