-- Parliament: members, committees, bills and roll-call votes.
CREATE TABLE mp (mp_id INTEGER PRIMARY KEY, mp_name TEXT, party TEXT, district TEXT, first_elected INTEGER, birth_year INTEGER, gender TEXT, side_income INTEGER);
CREATE TABLE committee (com_id INTEGER PRIMARY KEY, com_name TEXT, chair_id INTEGER REFERENCES mp(mp_id), vice_id INTEGER REFERENCES mp(mp_id), seats INTEGER, meets_on TEXT);
CREATE TABLE bill (bill_no TEXT PRIMARY KEY, subject TEXT, com_id INTEGER REFERENCES committee(com_id), sponsor_id INTEGER REFERENCES mp(mp_id), introduced TEXT, status TEXT, pages INTEGER);
CREATE TABLE rollcall (bill_no TEXT REFERENCES bill(bill_no), mp_id INTEGER REFERENCES mp(mp_id), vote TEXT, PRIMARY KEY (bill_no, mp_id));
INSERT INTO mp VALUES (1,'Gerda Voss','Liberals','North Bay',2005,1961,'F',0),(2,'Ahmed Karim','Labour','Old Town',2017,1984,'M',0),(3,'Stephen Croft','Conservatives','Hill County',1998,1952,'M',68000),(4,'Louisa Hart','Greens','Old Town',2021,1993,'F',2400),(5,'Dmitri Leno','Labour','Docklands',2009,1970,'M',12000),(6,'Fiona McKay','Conservatives','North Bay',2013,1966,'F',31500),(7,'Bill Tench','Independent','Far Isles',2001,1949,'M',0);
INSERT INTO committee VALUES (1,'Finance',3,5,11,'Tuesday'),(2,'Environment',4,1,9,'Wednesday'),(3,'Health',2,NULL,9,'Tuesday'),(4,'Transport',6,3,7,'Thursday'),(5,'Petitions',7,4,5,'Friday');
INSERT INTO bill VALUES ('B-101','Ban on plastic bags',2,4,'2023-01-17','passed',12),('B-102','Fuel tax cut',1,3,'2023-02-14','rejected',6),('B-103','Free school meals',3,2,'2023-03-21','passed',24),('B-104','Island ferry subsidy',4,7,'2023-05-09','passed',9),('B-105','Annual budget',1,5,'2023-09-26','in committee',412),('B-106','Night train revival',4,1,'2023-11-07','withdrawn',15);
INSERT INTO rollcall VALUES ('B-101',1,'yes'),('B-101',2,'yes'),('B-101',3,'no'),('B-101',4,'yes'),('B-101',6,'abstain'),('B-102',1,'no'),('B-102',2,'no'),('B-102',3,'yes'),('B-102',4,'no'),('B-102',6,'yes'),('B-103',2,'yes'),('B-103',3,'no'),('B-103',5,'yes'),('B-103',1,'abstain'),('B-104',7,'yes'),('B-104',6,'yes'),('B-104',3,'no'),('B-104',2,'yes');

-- ? Which members belong to Labour?
-- ? Labour MPs
SELECT mp_name FROM mp WHERE party = 'Labour';
-- ? Who has sat in the house longest?
-- ? father or mother of the house: earliest elected member
SELECT mp_name FROM mp ORDER BY first_elected LIMIT 1;
-- ? Who chairs the Health committee?
SELECT mp.mp_name FROM mp JOIN committee ON committee.chair_id = mp.mp_id WHERE committee.com_name = 'Health';
-- ? Give me every committee with its chair.
-- ? committees and who leads them
SELECT committee.com_name, mp.mp_name FROM committee JOIN mp ON mp.mp_id = committee.chair_id;
-- ? Which committee has no deputy chair?
SELECT com_name FROM committee WHERE vice_id IS NULL;
-- ? Show committee, chair and vice-chair where there is one.
SELECT committee.com_name, c.mp_name, v.mp_name FROM committee JOIN mp c ON c.mp_id = committee.chair_id JOIN mp v ON v.mp_id = committee.vice_id;
-- ? Which committees are chaired by women?
-- ? committees with a female chair
SELECT committee.com_name FROM committee JOIN mp ON mp.mp_id = committee.chair_id WHERE mp.gender = 'F';
-- ? What became law? Give the subjects of bills that passed.
-- ? subjects of all passed bills
SELECT subject FROM bill WHERE status = 'passed';
-- ? Who put forward Free school meals?
-- ? sponsor of the Free school meals bill
SELECT mp.mp_name FROM mp JOIN bill ON bill.sponsor_id = mp.mp_id WHERE bill.subject = 'Free school meals';
-- ? Which bills went to the Transport committee?
SELECT bill.subject FROM bill JOIN committee ON committee.com_id = bill.com_id WHERE committee.com_name = 'Transport';
-- ? Who voted against Ban on plastic bags, so said no?
-- ? no votes on Ban on plastic bags
SELECT mp.mp_name FROM mp JOIN rollcall ON rollcall.mp_id = mp.mp_id JOIN bill ON bill.bill_no = rollcall.bill_no WHERE bill.subject = 'Ban on plastic bags' AND rollcall.vote = 'no';
-- ? How many were in favour of the Fuel tax cut?
SELECT COUNT(*) FROM rollcall JOIN bill ON bill.bill_no = rollcall.bill_no WHERE bill.subject = 'Fuel tax cut' AND rollcall.vote = 'yes';
-- ? How did the house vote on bill B-103? Each kind of vote and how many.
-- ? result of B-103, vote by vote type
SELECT vote, COUNT(*) FROM rollcall WHERE bill_no = 'B-103' GROUP BY vote;
-- ? Who sat on the fence at least once, i.e. abstained?
SELECT DISTINCT mp.mp_name FROM mp JOIN rollcall ON rollcall.mp_id = mp.mp_id WHERE rollcall.vote = 'abstain';
-- ? Which bills have never come to a vote? Subjects.
-- ? bills without a roll call
SELECT subject FROM bill WHERE bill_no NOT IN (SELECT bill_no FROM rollcall);
-- ? Which committees have no bill before them?
SELECT com_name FROM committee WHERE com_id NOT IN (SELECT com_id FROM bill);
-- ? Who voted in more than three roll calls?
-- ? members present at over three votes
SELECT mp.mp_name FROM mp JOIN rollcall ON rollcall.mp_id = mp.mp_id GROUP BY mp.mp_id HAVING COUNT(*) > 3;
-- ? Who earns nothing on the side? Side income 0.
-- ? members with 0 extra earnings
SELECT mp_name FROM mp WHERE side_income = 0;
-- ? How much do the members earn on the side by party, in total?
SELECT party, SUM(side_income) FROM mp GROUP BY party;
-- ? Who earns more on the side than the average member?
-- ? above-average outside earnings
SELECT mp_name FROM mp WHERE side_income > (SELECT AVG(side_income) FROM mp);
-- ? Which districts have more than one member?
SELECT district FROM mp GROUP BY district HAVING COUNT(*) > 1;
-- ? How old was Louisa Hart when she was first elected?
-- ? age at first election, Louisa Hart
SELECT first_elected - birth_year FROM mp WHERE mp_name = 'Louisa Hart';
-- ? Who is the youngest in parliament?
SELECT mp_name FROM mp ORDER BY birth_year DESC LIMIT 1;
-- ? What meets on Tuesday?
-- ? Tuesday committees
SELECT com_name FROM committee WHERE meets_on = 'Tuesday';
-- ? Thickest bill?
SELECT subject FROM bill ORDER BY pages DESC LIMIT 1;
-- ? Bills introduced between 2023-02-01 and 2023-06-30, subject and status
SELECT subject, status FROM bill WHERE introduced BETWEEN '2023-02-01' AND '2023-06-30';
-- ? Which members are both a chair and a vice-chair?
-- ? who leads one committee and is deputy in another
SELECT mp.mp_name FROM mp JOIN committee ON committee.chair_id = mp.mp_id INTERSECT SELECT mp.mp_name FROM mp JOIN committee ON committee.vice_id = mp.mp_id;
-- ? Who chairs nothing?
-- ? MPs who are not chair of any committee
SELECT mp_name FROM mp WHERE mp_id NOT IN (SELECT chair_id FROM committee);
-- ? Did sponsors support a bill in their own committee? Name the members who chair the committee that deals with their bill, with the subject.
-- ? sponsors chairing the very committee their bill goes to: name, subject
SELECT mp.mp_name, bill.subject FROM bill JOIN committee ON committee.com_id = bill.com_id JOIN mp ON mp.mp_id = bill.sponsor_id WHERE committee.chair_id = bill.sponsor_id;
-- ? What is the average length of a bill in pages for each status?
SELECT status, AVG(pages) FROM bill GROUP BY status;
