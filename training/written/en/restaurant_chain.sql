-- A small restaurant chain: restaurants, menu, table reservations and the bills.
CREATE TABLE restaurant (
  restId INTEGER PRIMARY KEY,
  restName TEXT,
  quarter TEXT,
  seats INTEGER,
  terrace TEXT,
  openedYear INTEGER
);
CREATE TABLE dish (
  dishId INTEGER PRIMARY KEY,
  dishName TEXT,
  course TEXT,
  price REAL,
  vegetarian TEXT,
  kcal INTEGER
);
CREATE TABLE reservation (
  resId INTEGER PRIMARY KEY,
  restId INTEGER REFERENCES restaurant(restId),
  guestName TEXT,
  resDate TEXT,
  persons INTEGER,
  showedUp TEXT
);
CREATE TABLE bill (
  billId INTEGER PRIMARY KEY,
  restId INTEGER REFERENCES restaurant(restId),
  waiter TEXT,
  billDate TEXT,
  tip REAL
);
CREATE TABLE billItem (
  billId INTEGER REFERENCES bill(billId),
  dishId INTEGER REFERENCES dish(dishId),
  portions INTEGER,
  PRIMARY KEY (billId, dishId)
);
INSERT INTO restaurant VALUES
 (1,'Olive Branch','Old Town',60,'Y',2009),(2,'Olive Branch Express','Station',28,'N',2018),(3,'The Blue Spoon','Old Town',45,'N',1999),(4,'Harvest','Riverside',80,'Y',2021);
INSERT INTO dish VALUES
 (1,'Tomato soup','starter',6.5,'Y',180),(2,'Grilled squid','starter',11,'N',240),(3,'Lamb shank','main',24.5,'N',890),(4,'Mushroom risotto','main',17,'Y',640),
 (5,'Sea bass','main',26,'N',520),(6,'Lemon tart','dessert',8,'Y',430),(7,'Cheese plate','dessert',12.5,'Y',610),(8,'Oysters','starter',19,'N',110);
INSERT INTO reservation VALUES
 (1,1,'Baxter','2024-04-05',4,'Y'),(2,1,'Silva','2024-04-05',2,'N'),(3,3,'Okoye','2024-04-06',6,'Y'),(4,4,'Baxter','2024-04-12',8,'Y'),(5,4,'Hirsch','2024-04-12',2,'Y'),(6,3,'Silva','2024-04-13',3,'N'),(7,1,'Dunne','2024-04-14',5,'Y');
INSERT INTO bill VALUES
 (1,1,'Marco','2024-04-05',12),(2,1,'Elena','2024-04-05',5),(3,3,'Jo','2024-04-06',20),(4,4,'Samir','2024-04-12',0),(5,2,'Kim','2024-04-12',1.5),(6,4,'Samir','2024-04-12',9),(7,1,'Marco','2024-04-14',7);
INSERT INTO billItem VALUES
 (1,1,2),(1,3,2),(1,5,2),(2,4,1),(2,6,1),(3,2,3),(3,3,4),(3,7,2),(4,5,5),(4,6,4),(5,1,1),(6,4,2),(6,2,1),(7,5,1),(7,7,1);

-- ? Where can you sit outside?
-- ? restaurants with a terrace
SELECT restName FROM restaurant WHERE terrace = 'Y';
-- ? What can I eat without meat or fish? Dish names.
SELECT dishName FROM dish WHERE vegetarian = 'Y';
-- ? What's the dearest starter?
-- ? name of the most expensive dish served as a starter
SELECT dishName FROM dish WHERE course = 'starter' ORDER BY price DESC LIMIT 1;
-- ? Which restaurant of ours has been open longest?
SELECT restName FROM restaurant ORDER BY openedYear LIMIT 1;
-- ? Who booked a table and then didn't come? Give me the names, each once.
-- ? guest names of no-shows without duplicates
SELECT DISTINCT guestName FROM reservation WHERE showedUp = 'N';
-- ? How many guests were booked in on 2024-04-12, counting heads?
SELECT SUM(persons) FROM reservation WHERE resDate = '2024-04-12';
-- ? Which dish has never been ordered?
-- ? We may drop a dish nobody eats - which one shows up on no bill?
SELECT dishName FROM dish WHERE dishId NOT IN (SELECT dishId FROM billItem);
-- ? How many portions of each dish have we sold? Name and number.
SELECT d.dishName, SUM(i.portions) FROM dish d JOIN billItem i ON d.dishId = i.dishId GROUP BY d.dishId;
-- ? Bill number 3: what did it come to, without the tip?
-- ? amount of bill 3, food only
SELECT SUM(i.portions * d.price) FROM billItem i JOIN dish d ON i.dishId = d.dishId WHERE i.billId = 3;
-- ? What did each waiter collect in tips?
SELECT waiter, SUM(tip) FROM bill GROUP BY waiter;
-- ? Which waiter got no tip at all on a bill?
-- ? waiter with a bill where the tip was 0
SELECT waiter FROM bill WHERE tip = 0;
-- ? average price of a main
SELECT AVG(price) FROM dish WHERE course = 'main';
-- ? Number of dishes in each course, with the cheapest and the dearest price
-- ? For starters, mains and desserts: how many have we, and what do they cost at least and at most?
SELECT course, COUNT(*), MIN(price), MAX(price) FROM dish GROUP BY course;
-- ? Takings per restaurant, by name, not counting tips
SELECT r.restName, SUM(i.portions * d.price) FROM restaurant r JOIN bill b ON r.restId = b.restId JOIN billItem i ON b.billId = i.billId JOIN dish d ON i.dishId = d.dishId GROUP BY r.restId;
-- ? Which restaurants take no reservations, or at least have none?
-- ? names of the places without a single table booked
SELECT restName FROM restaurant WHERE restId NOT IN (SELECT restId FROM reservation);
-- ? Which guests have booked at more than one of our places?
SELECT guestName FROM reservation GROUP BY guestName HAVING COUNT(DISTINCT restId) > 1;
-- ? Where has the Baxter party eaten? Restaurant and date.
-- ? restaurant and day of every reservation under the name Baxter
SELECT r.restName, v.resDate FROM restaurant r JOIN reservation v ON r.restId = v.restId WHERE v.guestName = 'Baxter';
-- ? something light: dishes below 300 calories, lightest first
SELECT dishName FROM dish WHERE kcal < 300 ORDER BY kcal;
-- ? Which mains have more calories than the average dish?
-- ? main courses richer in kcal than the menu average
SELECT dishName FROM dish WHERE course = 'main' AND kcal > (SELECT AVG(kcal) FROM dish);
-- ? On which bills was lamb shank served? Bill number and waiter.
SELECT b.billId, b.waiter FROM bill b JOIN billItem i ON b.billId = i.billId JOIN dish d ON i.dishId = d.dishId WHERE d.dishName = 'Lamb shank';
-- ? How many seats are there in Old Town?
-- ? total seating capacity of the Old Town restaurants
SELECT SUM(seats) FROM restaurant WHERE quarter = 'Old Town';
-- ? Which quarters have at least two of our restaurants?
SELECT quarter FROM restaurant GROUP BY quarter HAVING COUNT(*) >= 2;
-- ? Who made the largest reservation, and for how many people?
-- ? name and party size of the biggest table booked
SELECT guestName, persons FROM reservation ORDER BY persons DESC LIMIT 1;
-- ? Has Samir ever served a dessert? List the desserts he served.
SELECT DISTINCT d.dishName FROM dish d JOIN billItem i ON d.dishId = i.dishId JOIN bill b ON i.billId = b.billId WHERE b.waiter = 'Samir' AND d.course = 'dessert';
-- ? Which bills contain both a starter and a dessert? Bill numbers.
-- ? bill numbers on which someone had a starter and someone had a dessert
SELECT i.billId FROM billItem i JOIN dish d ON i.dishId = d.dishId WHERE d.course = 'starter' INTERSECT SELECT i.billId FROM billItem i JOIN dish d ON i.dishId = d.dishId WHERE d.course = 'dessert';
-- ? dishes between 10 and 20 euros that are vegetarian, with price
SELECT dishName, price FROM dish WHERE price BETWEEN 10 AND 20 AND vegetarian = 'Y';
-- ? How much does the most filling dish exceed the lightest one in kcal?
-- ? difference between the highest and the lowest calorie count on the menu
SELECT MAX(kcal) - MIN(kcal) FROM dish;
-- ? What share of its seats would each reservation have filled? Guest name and persons divided by seats.
SELECT v.guestName, v.persons / r.seats FROM reservation v JOIN restaurant r ON v.restId = r.restId;
-- ? Which waiters work at the Olive Branch?
-- ? waiters with bills at Olive Branch, each named once
SELECT DISTINCT b.waiter FROM bill b JOIN restaurant r ON b.restId = r.restId WHERE r.restName = 'Olive Branch';
-- ? average party size of guests who did turn up
SELECT AVG(persons) FROM reservation WHERE showedUp = 'Y';
