-- Business trips and expense claims of a machine builder.
CREATE TABLE staff (
  staff_no TEXT PRIMARY KEY,
  name TEXT,
  dept TEXT,
  job_level INTEGER,
  boss_no TEXT REFERENCES staff(staff_no)
);
CREATE TABLE trip (
  trip_no INTEGER PRIMARY KEY,
  staff_no TEXT REFERENCES staff(staff_no),
  dest_city TEXT,
  dest_country TEXT,
  purpose TEXT,
  start_dt TEXT,
  nights INTEGER,
  advance REAL
);
CREATE TABLE expense (
  exp_no INTEGER PRIMARY KEY,
  trip_no INTEGER REFERENCES trip(trip_no),
  exp_type TEXT,
  amount REAL,
  receipt TEXT,
  approval TEXT
);
INSERT INTO staff VALUES
 ('S01','Beatrice Holm','Sales',4,NULL),('S02','Kurt Ames','Sales',2,'S01'),('S03','Laila Haddad','Service',2,'S06'),('S04','Ned Purcell','Service',1,'S06'),('S05','Tove Lind','Research',3,'S01'),('S06','Ivan Kolar','Service',3,'S01'),('S07','Max Orr','Research',1,'S05');
INSERT INTO trip VALUES
 (1,'S02','Milan','Italy','trade fair','2024-02-05',4,500),(2,'S03','Lyon','France','repair','2024-02-12',2,200),(3,'S04','Lyon','France','repair','2024-02-12',2,0),(4,'S01','Chicago','USA','customer visit','2024-03-03',6,1500),
 (5,'S05','Delft','Netherlands','conference','2024-03-18',3,300),(6,'S03','Turin','Italy','repair','2024-04-08',1,0),(7,'S02','Chicago','USA','trade fair','2024-05-13',7,1200),(8,'S06','Lyon','France','customer visit','2024-05-21',1,100);
INSERT INTO expense VALUES
 (11,1,'hotel',720,'Y','approved'),(12,1,'train',180,'Y','approved'),(13,1,'meal',95,'N','rejected'),(14,2,'hotel',210,'Y','approved'),(15,2,'taxi',34,'Y','approved'),(16,4,'flight',1240,'Y','approved'),(17,4,'hotel',1380,'Y','approved'),
 (18,5,'hotel',390,'Y','open'),(19,5,'train',140,'Y','open'),(20,6,'meal',22,'N','approved'),(21,7,'flight',980,'Y','open'),(22,7,'taxi',65,'N','rejected'),(23,8,'train',155,'Y','approved');

-- ? Who in the company has nobody above them?
SELECT name FROM staff WHERE boss_no IS NULL;
-- ? Where did Laila Haddad travel? Cities please.
-- ? destinations (city) of Laila Haddad's trips
SELECT t.dest_city FROM trip t JOIN staff s ON t.staff_no = s.staff_no WHERE s.name = 'Laila Haddad';
-- ? Which expenses were turned down? Type and amount.
-- ? type and amount of every rejected expense
SELECT exp_type, amount FROM expense WHERE approval = 'rejected';
-- ? longest trip: where to and how many nights
SELECT dest_city, nights FROM trip ORDER BY nights DESC LIMIT 1;
-- ? Which expenses have no receipt? Numbers.
-- ? expense numbers for which the slip is missing
SELECT exp_no FROM expense WHERE receipt = 'N';
-- ? Who stays at home all the time? I mean people who haven't been on any trip.
SELECT name FROM staff WHERE staff_no NOT IN (SELECT staff_no FROM trip);
-- ? What did each trip cost? Trip number and total of its expenses.
-- ? expenses added up per trip number
SELECT trip_no, SUM(amount) FROM expense GROUP BY trip_no;
-- ? For which trip has nothing been claimed?
SELECT trip_no FROM trip WHERE trip_no NOT IN (SELECT trip_no FROM expense);
-- ? total spent by type of expense, largest first
-- ? What do we spend most on when travelling? Types with their totals in descending order.
SELECT exp_type, SUM(amount) FROM expense GROUP BY exp_type ORDER BY SUM(amount) DESC;
-- ? Which trips went to France or Italy? Number and city.
SELECT trip_no, dest_city FROM trip WHERE dest_country IN ('France', 'Italy');
-- ? Whose expenses still have to be approved? Each name once.
-- ? people with open expenses
SELECT DISTINCT s.name FROM staff s JOIN trip t ON s.staff_no = t.staff_no JOIN expense e ON t.trip_no = e.trip_no WHERE e.approval = 'open';
-- ? Nights away from home per department
SELECT s.dept, SUM(t.nights) FROM staff s JOIN trip t ON s.staff_no = t.staff_no GROUP BY s.dept;
-- ? Everyone with their boss, both names
-- ? Who reports to whom? Employee, then superior.
SELECT e.name, b.name FROM staff e JOIN staff b ON e.boss_no = b.staff_no;
-- ? Which trips got an advance above the average?
SELECT trip_no FROM trip WHERE advance > (SELECT AVG(advance) FROM trip);
-- ? On which trips did nobody ask for money up front?
-- ? trip numbers with an advance of 0
SELECT trip_no FROM trip WHERE advance = 0;
-- ? Who travels most often? Anyone with more than one trip, by name.
SELECT s.name FROM staff s JOIN trip t ON s.staff_no = t.staff_no GROUP BY s.staff_no HAVING COUNT(*) > 1;
-- ? What does a hotel cost us per night on each trip? Trip number and amount over nights.
-- ? hotel amount divided by nights for each trip with a hotel bill
SELECT t.trip_no, e.amount / t.nights FROM trip t JOIN expense e ON t.trip_no = e.trip_no WHERE e.exp_type = 'hotel';
-- ? Trips that began between 2024-03-01 and 2024-05-15, with the traveller's name
SELECT t.trip_no, s.name FROM trip t JOIN staff s ON t.staff_no = s.staff_no WHERE t.start_dt BETWEEN '2024-03-01' AND '2024-05-15';
-- ? How many trips did we make for each purpose?
SELECT purpose, COUNT(*) FROM trip GROUP BY purpose;
-- ? Which cities have been visited at least twice?
-- ? repeat destinations, cities with 2 trips or more
SELECT dest_city FROM trip GROUP BY dest_city HAVING COUNT(*) >= 2;
-- ? Who took a flight?
SELECT s.name FROM staff s JOIN trip t ON s.staff_no = t.staff_no JOIN expense e ON t.trip_no = e.trip_no WHERE e.exp_type = 'flight';
-- ? average amount of an approved expense
-- ? What's the mean of the expenses we have approved?
SELECT AVG(amount) FROM expense WHERE approval = 'approved';
-- ? Trips where the expenses came to more than the advance: trip number
SELECT t.trip_no FROM trip t JOIN expense e ON t.trip_no = e.trip_no GROUP BY t.trip_no HAVING SUM(e.amount) > t.advance;
-- ? Which countries has the sales department been to?
-- ? countries visited by people from Sales, no repetition
SELECT DISTINCT t.dest_country FROM trip t JOIN staff s ON t.staff_no = s.staff_no WHERE s.dept = 'Sales';
-- ? Has anybody in Ivan Kolar's team gone on a repair trip? Names, each once.
SELECT DISTINCT s.name FROM staff s JOIN staff b ON s.boss_no = b.staff_no JOIN trip t ON s.staff_no = t.staff_no WHERE b.name = 'Ivan Kolar' AND t.purpose = 'repair';
-- ? cheapest, dearest and average taxi ride
SELECT MIN(amount), MAX(amount), AVG(amount) FROM expense WHERE exp_type = 'taxi';
-- ? In which countries did we attend a trade fair but make no repair?
-- ? countries with a trade fair trip and without any repair trip
SELECT dest_country FROM trip WHERE purpose = 'trade fair' EXCEPT SELECT dest_country FROM trip WHERE purpose = 'repair';
-- ? How many people work in each department, and what is their average level?
SELECT dept, COUNT(*), AVG(job_level) FROM staff GROUP BY dept;
-- ? Who went to Chicago, and why?
-- ? name and purpose for all trips to Chicago
SELECT s.name, t.purpose FROM staff s JOIN trip t ON s.staff_no = t.staff_no WHERE t.dest_city = 'Chicago';
-- ? Total of advances handed out for journeys of more than 3 nights
SELECT SUM(advance) FROM trip WHERE nights > 3;
