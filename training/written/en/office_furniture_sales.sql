-- Sales orders of a dealer in office furniture: customers, sales people, products, orders and their lines.
CREATE TABLE customers (
  cust_no INTEGER PRIMARY KEY,
  cust_name TEXT,
  city TEXT,
  segment TEXT,
  credit_limit REAL,
  blocked TEXT
);
CREATE TABLE sales_reps (
  rep_id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  region TEXT,
  hired INTEGER,
  manager_id INTEGER REFERENCES sales_reps(rep_id)
);
CREATE TABLE products (
  prod_cd TEXT PRIMARY KEY,
  descr TEXT,
  prod_group TEXT,
  list_price REAL,
  stock_qty INTEGER
);
CREATE TABLE orders (
  order_no INTEGER PRIMARY KEY,
  cust_no INTEGER REFERENCES customers(cust_no),
  rep_id INTEGER REFERENCES sales_reps(rep_id),
  order_date TEXT,
  ship_date TEXT,
  status TEXT
);
CREATE TABLE order_lines (
  order_no INTEGER REFERENCES orders(order_no),
  line_no INTEGER,
  prod_cd TEXT REFERENCES products(prod_cd),
  qty INTEGER,
  unit_price REAL,
  PRIMARY KEY (order_no, line_no)
);
INSERT INTO customers VALUES
 (1001,'Harbour Legal LLP','Bristol','corporate',25000,'N'),
 (1002,'Greenfield School','Leeds','public',12000,'N'),
 (1003,'Tindall & Sons','Bristol','small business',4000,'Y'),
 (1004,'Mercury Studios','London','small business',6000,'N'),
 (1005,'Northgate Hospital Trust','Leeds','public',40000,'N'),
 (1006,'Ostler Insurance','London','corporate',30000,'N'),
 (1007,'Penrose Pottery','Truro','small business',2500,'N');
INSERT INTO sales_reps VALUES
 (1,'Gillian','Moss','North',2009,NULL),
 (2,'Tariq','Aziz','North',2016,1),
 (3,'Louise','Penny','South',2012,1),
 (4,'Ben','Carver','South',2021,3),
 (5,'Aoife','Kelly','London',2018,3);
INSERT INTO products VALUES
 ('CH-10','Mesh swivel chair','chairs',189.0,42),
 ('CH-22','Visitor chair','chairs',74.5,0),
 ('DK-01','Standing desk 160 cm','desks',549.0,15),
 ('DK-05','Corner desk oak','desks',420.0,6),
 ('LM-03','LED desk lamp','lighting',39.9,120),
 ('ST-07','Filing cabinet 4 drawers','storage',235.0,9),
 ('ST-09','Bookcase walnut','storage',310.0,3);
INSERT INTO orders VALUES
 (5001,1001,3,'2024-02-12','2024-02-20','shipped'),
 (5002,1002,2,'2024-02-28','2024-03-11','shipped'),
 (5003,1004,5,'2024-03-05',NULL,'cancelled'),
 (5004,1006,5,'2024-03-19','2024-03-25','shipped'),
 (5005,1005,2,'2024-04-02',NULL,'open'),
 (5006,1001,4,'2024-04-15',NULL,'open'),
 (5007,1003,3,'2024-04-22','2024-05-06','shipped'),
 (5008,1002,1,'2024-05-08',NULL,'open');
INSERT INTO order_lines VALUES
 (5001,1,'CH-10',12,175.0),(5001,2,'DK-01',6,520.0),
 (5002,1,'CH-22',40,70.0),
 (5003,1,'LM-03',10,39.9),
 (5004,1,'DK-05',4,420.0),(5004,2,'ST-07',4,235.0),
 (5005,1,'CH-10',60,160.0),
 (5006,1,'LM-03',18,36.0),
 (5007,1,'ST-07',1,235.0),
 (5008,1,'DK-01',2,549.0);

-- ? Which customers are in Leeds?
-- ? names of our Leeds accounts
SELECT cust_name FROM customers WHERE city = 'Leeds';
-- ? Which articles are out of stock at the moment?
SELECT descr FROM products WHERE stock_qty = 0;
-- ? Which orders haven't gone out of the door yet? I need the order numbers.
-- ? Give the numbers of all orders without a shipping date.
SELECT order_no FROM orders WHERE ship_date IS NULL;
-- ? What is the most expensive thing in the catalogue?
SELECT descr FROM products ORDER BY list_price DESC LIMIT 1;
-- ? how many customers do we have per segment
-- ? Break our clientele down by segment with a head count for each.
SELECT segment, COUNT(*) FROM customers GROUP BY segment;
-- ? Which customers may not order at the moment because their account is blocked?
SELECT cust_name FROM customers WHERE blocked = 'Y';
-- ? Who joined the sales team after 2015? First and last names please.
SELECT first_name, last_name FROM sales_reps WHERE hired > 2015;
-- ? Which of the sales people reports to nobody?
-- ? Last name of the rep at the top of the hierarchy, the one without a boss.
SELECT last_name FROM sales_reps WHERE manager_id IS NULL;
-- ? Show the last name of each rep along with the last name of his or her manager.
SELECT r.last_name, m.last_name FROM sales_reps r JOIN sales_reps m ON r.manager_id = m.rep_id;
-- ? Who works under Louise Penny?
-- ? first names of Louise Penny's direct reports
SELECT r.first_name FROM sales_reps r JOIN sales_reps m ON r.manager_id = m.rep_id WHERE m.first_name = 'Louise' AND m.last_name = 'Penny';
-- ? What is order 5001 worth in total?
SELECT SUM(qty * unit_price) FROM order_lines WHERE order_no = 5001;
-- ? Which customers have never placed an order with us?
-- ? We want to ring up the dormant accounts: who has bought nothing at all so far?
SELECT cust_name FROM customers WHERE cust_no NOT IN (SELECT cust_no FROM orders);
-- ? Turnover of each product group, please.
SELECT p.prod_group, SUM(l.qty * l.unit_price) FROM order_lines l JOIN products p ON l.prod_cd = p.prod_cd GROUP BY p.prod_group;
-- ? Which customers have ordered more than once?
-- ? names of repeat buyers, i.e. at least two orders
SELECT c.cust_name FROM customers c JOIN orders o ON c.cust_no = o.cust_no GROUP BY c.cust_no HAVING COUNT(*) >= 2;
-- ? On which orders was something sold below list price? Numbers only, each once.
SELECT DISTINCT l.order_no FROM order_lines l JOIN products p ON l.prod_cd = p.prod_cd WHERE l.unit_price < p.list_price;
-- ? Which products cost more than the average one?
-- ? items with a list price above average
SELECT descr FROM products WHERE list_price > (SELECT AVG(list_price) FROM products);
-- ? Which product has nobody ordered yet?
SELECT descr FROM products WHERE prod_cd NOT IN (SELECT prod_cd FROM order_lines);
-- ? The 3 customers with the highest credit limit, best first.
-- ? To whom do we grant the most credit? Top three names starting with the largest limit.
SELECT cust_name FROM customers ORDER BY credit_limit DESC LIMIT 3;
-- ? How many orders did Tariq Aziz take?
SELECT COUNT(*) FROM orders o JOIN sales_reps r ON o.rep_id = r.rep_id WHERE r.first_name = 'Tariq' AND r.last_name = 'Aziz';
-- ? Which customer called off an order?
-- ? Whose order was cancelled?
SELECT c.cust_name FROM customers c JOIN orders o ON c.cust_no = o.cust_no WHERE o.status = 'cancelled';
-- ? How many orders came in between 2024-03-01 and 2024-04-30?
SELECT COUNT(*) FROM orders WHERE order_date BETWEEN '2024-03-01' AND '2024-04-30';
-- ? I'm looking for every kind of desk or chair we sell: description and price, cheapest first.
SELECT descr, list_price FROM products WHERE prod_group IN ('chairs', 'desks') ORDER BY list_price;
-- ? Which customers have bought mesh swivel chairs?
-- ? who ordered the Mesh swivel chair
SELECT DISTINCT c.cust_name FROM customers c JOIN orders o ON c.cust_no = o.cust_no JOIN order_lines l ON o.order_no = l.order_no JOIN products p ON l.prod_cd = p.prod_cd WHERE p.descr = 'Mesh swivel chair';
-- ? What is all our stock worth at list price?
SELECT SUM(list_price * stock_qty) FROM products;
-- ? What's the gap between our dearest and our cheapest product?
-- ? difference of the highest and the lowest list price
SELECT MAX(list_price) - MIN(list_price) FROM products;
-- ? How much have we sold per sales person? Last name and the sum.
SELECT r.last_name, SUM(l.qty * l.unit_price) FROM sales_reps r JOIN orders o ON r.rep_id = o.rep_id JOIN order_lines l ON o.order_no = l.order_no GROUP BY r.rep_id;
-- ? Which are the towns with a small business but no public customer?
SELECT city FROM customers WHERE segment = 'small business' EXCEPT SELECT city FROM customers WHERE segment = 'public';
-- ? Who in the sales force has been with us longest?
-- ? first and last name of the rep who was hired earliest
SELECT first_name, last_name FROM sales_reps ORDER BY hired LIMIT 1;
-- ? Average, lowest and highest credit limit of our small business customers?
SELECT AVG(credit_limit), MIN(credit_limit), MAX(credit_limit) FROM customers WHERE segment = 'small business';
-- ? Which product groups have fewer than 20 pieces in stock altogether?
-- ? product groups we are running low on, under 20 units in total
SELECT prod_group FROM products GROUP BY prod_group HAVING SUM(stock_qty) < 20;
