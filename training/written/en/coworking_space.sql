-- Coworking spaces: locations, plans, members and their check-ins.
CREATE TABLE location (
  loc_id INTEGER PRIMARY KEY,
  loc_name TEXT,
  city TEXT,
  desks INTEGER,
  phone_booths INTEGER,
  dogs_allowed INTEGER
);
CREATE TABLE plan (
  plan_cd TEXT PRIMARY KEY,
  plan_name TEXT,
  monthly_price REAL,
  days_included INTEGER,
  own_desk INTEGER
);
CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  full_name TEXT,
  profession TEXT,
  plan_cd TEXT REFERENCES plan(plan_cd),
  home_loc INTEGER REFERENCES location(loc_id),
  referred_by INTEGER REFERENCES member(member_id),
  joined TEXT,
  left_on TEXT
);
CREATE TABLE checkin (
  checkin_id INTEGER PRIMARY KEY,
  member_id INTEGER REFERENCES member(member_id),
  loc_id INTEGER REFERENCES location(loc_id),
  day TEXT,
  hours REAL,
  coffees INTEGER
);
INSERT INTO location VALUES
 (1,'The Foundry','Glasgow',60,5,1),(2,'Loft 22','Glasgow',24,2,0),(3,'Harbour Desk','Aberdeen',40,3,1),(4,'Castle View','Edinburgh',85,8,0);
INSERT INTO plan VALUES
 ('FLX','Flex',90,8,0),('FUL','Full time',190,31,0),('DSK','Dedicated desk',290,31,1),('DAY','Day pass',0,0,0),('NGT','Night owl',70,31,0);
INSERT INTO member VALUES
 (1,'Ailsa Grant','designer','FUL',1,NULL,'2021-02-01',NULL),(2,'Bruno Costa','developer','DSK',1,1,'2021-09-15',NULL),(3,'Chen Wei','developer','FLX',3,NULL,'2022-01-10',NULL),(4,'Derek Vine','journalist','FLX',2,1,'2022-06-01','2023-05-31'),
 (5,'Elsa Roth','translator','DAY',4,NULL,'2023-03-20',NULL),(6,'Fergus Hay','architect','DSK',4,5,'2023-08-01',NULL),(7,'Gita Rao','designer','FUL',3,3,'2023-11-12',NULL),(8,'Hugo Lenz','developer','DAY',1,2,'2024-01-05',NULL);
INSERT INTO checkin VALUES
 (1,1,1,'2024-03-04',8,3),(2,2,1,'2024-03-04',9.5,5),(3,3,3,'2024-03-04',4,1),(4,1,2,'2024-03-05',6,2),(5,6,4,'2024-03-05',7.5,0),(6,7,3,'2024-03-05',8,2),(7,2,1,'2024-03-05',10,4),(8,3,4,'2024-03-06',5,1),(9,5,4,'2024-03-06',3,0);

-- ? Where may I bring my dog?
-- ? locations that allow dogs
SELECT loc_name FROM location WHERE dogs_allowed = 1;
-- ? Which plans come with a desk of one's own?
SELECT plan_name FROM plan WHERE own_desk = 1;
-- ? Who has left us? Name and date.
-- ? former members and the day they left
SELECT full_name, left_on FROM member WHERE left_on IS NOT NULL;
-- ? Which location offers the most desks?
SELECT loc_name FROM location ORDER BY desks DESC LIMIT 1;
-- ? Who brought whom? Give the person who referred first, then the new member.
-- ? referrer and referred member, both by name
SELECT r.full_name, m.full_name FROM member m JOIN member r ON m.referred_by = r.member_id;
-- ? How many members do we have on every plan? Plan name and count.
SELECT p.plan_name, COUNT(*) FROM plan p JOIN member m ON p.plan_cd = m.plan_cd GROUP BY p.plan_cd;
-- ? A plan nobody has chosen?
-- ? Which plan has no members?
SELECT plan_name FROM plan WHERE plan_cd NOT IN (SELECT plan_cd FROM member);
-- ? How much do current members pay us a month altogether? Those who haven't left.
SELECT SUM(p.monthly_price) FROM member m JOIN plan p ON m.plan_cd = p.plan_cd WHERE m.left_on IS NULL;
-- ? Members who have never checked in
-- ? Who has never turned up at any location?
SELECT full_name FROM member WHERE member_id NOT IN (SELECT member_id FROM checkin);
-- ? Who has used a location other than their home one? Each name once.
SELECT DISTINCT m.full_name FROM member m JOIN checkin c ON m.member_id = c.member_id WHERE c.loc_id <> m.home_loc;
-- ? How many coffees were drunk at each place? Name of the location and total.
-- ? coffee consumption by location
SELECT l.loc_name, SUM(c.coffees) FROM location l JOIN checkin c ON l.loc_id = c.loc_id GROUP BY l.loc_id;
-- ? who drinks the most coffee in total? Just the name
SELECT m.full_name FROM member m JOIN checkin c ON m.member_id = c.member_id GROUP BY m.member_id ORDER BY SUM(c.coffees) DESC LIMIT 1;
-- ? Developers among our members
-- ? Which members write software for a living, profession developer?
SELECT full_name FROM member WHERE profession = 'developer';
-- ? How long does a visit last on average?
SELECT AVG(hours) FROM checkin;
-- ? Visits longer than the average one: member and hours
-- ? who stayed for longer than an average visit, and how many hours
SELECT m.full_name, c.hours FROM checkin c JOIN member m ON c.member_id = m.member_id WHERE c.hours > (SELECT AVG(hours) FROM checkin);
-- ? Which members have referred more than one person?
SELECT r.full_name FROM member m JOIN member r ON m.referred_by = r.member_id GROUP BY r.member_id HAVING COUNT(*) > 1;
-- ? Nobody recommended us to these people: who came without a referral?
-- ? members not referred by anyone
SELECT full_name FROM member WHERE referred_by IS NULL;
-- ? Total hours for each day
SELECT day, SUM(hours) FROM checkin GROUP BY day;
-- ? Members from Glasgow locations, with the location
-- ? Who calls a Glasgow location home? Name of the member and of the location.
SELECT m.full_name, l.loc_name FROM member m JOIN location l ON m.home_loc = l.loc_id WHERE l.city = 'Glasgow';
-- ? Who joined between 2022-01-01 and 2023-06-30?
SELECT full_name FROM member WHERE joined BETWEEN '2022-01-01' AND '2023-06-30';
-- ? What does a day cost under the plans that include days? Plan name and price per included day.
-- ? monthly price divided by included days, only for plans with more than 0 days
SELECT plan_name, monthly_price / days_included FROM plan WHERE days_included > 0;
-- ? Our most loyal member, the one who joined first
SELECT full_name FROM member ORDER BY joined LIMIT 1;
-- ? Which professions occur more than once?
-- ? professions shared by at least two members
SELECT profession FROM member GROUP BY profession HAVING COUNT(*) >= 2;
-- ? Which designers have been to The Foundry?
SELECT DISTINCT m.full_name FROM member m JOIN checkin c ON m.member_id = c.member_id JOIN location l ON c.loc_id = l.loc_id WHERE m.profession = 'designer' AND l.loc_name = 'The Foundry';
-- ? visits without a single coffee: how many?
-- ? number of check-ins with 0 coffees
SELECT COUNT(*) FROM checkin WHERE coffees = 0;
-- ? Desks per phone booth at each location
SELECT loc_name, desks / phone_booths FROM location;
-- ? Cities with more than one of our locations
-- ? In which cities do we have several places?
SELECT city FROM location GROUP BY city HAVING COUNT(*) > 1;
-- ? Who was in on 2024-03-04 as well as on 2024-03-05?
SELECT m.full_name FROM member m JOIN checkin c ON m.member_id = c.member_id WHERE c.day = '2024-03-04' INTERSECT SELECT m.full_name FROM member m JOIN checkin c ON m.member_id = c.member_id WHERE c.day = '2024-03-05';
-- ? Which members pay more than 100 a month? Name and plan.
-- ? full name and plan name where the monthly price is over 100
SELECT m.full_name, p.plan_name FROM member m JOIN plan p ON m.plan_cd = p.plan_cd WHERE p.monthly_price > 100;
-- ? What's the gap between our dearest and cheapest monthly price?
SELECT MAX(monthly_price) - MIN(monthly_price) FROM plan;
