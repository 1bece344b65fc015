-- Print shop: papers in stock, presses, customers' print jobs.
CREATE TABLE papers (
  paper_id INTEGER PRIMARY KEY,
  paper_name TEXT,
  gsm INTEGER,
  finish TEXT,
  recycled INTEGER,
  sheets_left INTEGER,
  price_per_1000 REAL
);
CREATE TABLE presses (
  press_id INTEGER PRIMARY KEY,
  press_name TEXT,
  technique TEXT,
  colours INTEGER,
  sheets_per_hour INTEGER,
  last_service TEXT
);
CREATE TABLE print_jobs (
  job_id INTEGER PRIMARY KEY,
  customer TEXT,
  product TEXT,
  copies INTEGER,
  sheets INTEGER,
  paper_id INTEGER REFERENCES papers(paper_id),
  press_id INTEGER REFERENCES presses(press_id),
  due TEXT,
  stage TEXT,
  quote REAL
);
INSERT INTO papers VALUES (1,'Snow White',90,'matt',0,42000,11),(2,'Lux Gloss',135,'glossy',0,18000,19),(3,'Eco Grey',80,'matt',1,15000,8.5),(4,'Card Ivory',300,'matt',0,3500,64),(5,'Poster Silk',170,'silk',0,9000,27),(6,'Kraft Brown',120,'rough',1,0,15);
INSERT INTO presses VALUES (1,'Heidelore','offset',4,12000,'2024-01-15'),(2,'Rapid','digital',4,4000,'2023-11-02'),(3,'Old Faithful','letterpress',1,800,'2022-06-30'),(4,'Banner X','large format',6,60,'2024-02-01');
INSERT INTO print_jobs VALUES
 (901,'Theatre Lumen','programme',2000,4000,2,1,'2024-03-08','delivered',980),(902,'Parish of Elm','newsletter',650,1300,3,2,'2024-03-10','delivered',210),(903,'Bride & Groom Oakes','wedding card',120,60,4,3,'2024-03-15','printing',340),(904,'City Zoo','poster',300,300,5,4,'2024-03-18','printing',720),
 (905,'Theatre Lumen','poster',150,150,5,4,'2024-03-20','proof sent',390),(906,'Law office Dorn','letterhead',5000,5000,1,1,'2024-03-22','waiting',450),(907,'City Zoo','visitor map',20000,20000,3,1,'2024-03-28','proof sent',1650),(908,'Baker Finn','flyer',3000,750,2,NULL,'2024-04-02','waiting',190),(909,'Parish of Elm','hymn sheet',200,200,1,2,'2024-03-30','waiting',60);

-- ? Which papers are recycled?
SELECT paper_name FROM papers WHERE recycled = 1;
-- ? Which paper have we run out of?
-- ? paper with no sheets left
SELECT paper_name FROM papers WHERE sheets_left = 0;
-- ? heaviest paper in the store
SELECT paper_name FROM papers ORDER BY gsm DESC LIMIT 1;
-- ? What are we printing at the moment? Customer and product.
-- ? customer and product of jobs in the printing stage
SELECT customer, product FROM print_jobs WHERE stage = 'printing';
-- ? Which job still has no press? Customer please.
SELECT customer FROM print_jobs WHERE press_id IS NULL;
-- ? All jobs of the City Zoo with the due date
-- ? what is the City Zoo having printed, and by when?
SELECT product, due FROM print_jobs WHERE customer = 'City Zoo';
-- ? Our fastest press
SELECT press_name FROM presses ORDER BY sheets_per_hour DESC LIMIT 1;
-- ? On which press does each job run? Job number and press.
SELECT j.job_id, p.press_name FROM print_jobs j JOIN presses p ON j.press_id = p.press_id;
-- ? Total of quotes per customer, best customer first
-- ? How much business does every customer bring, in quoted prices? Largest sum on top.
SELECT customer, SUM(quote) FROM print_jobs GROUP BY customer ORDER BY SUM(quote) DESC;
-- ? Who comes back? Customers with more than one job.
SELECT customer FROM print_jobs GROUP BY customer HAVING COUNT(*) > 1;
-- ? Price per copy of each job
-- ? job number and quote divided by copies
SELECT job_id, quote / copies FROM print_jobs;
-- ? How many hours will each job run, sheets over sheets per hour? Job number and hours.
-- ? press time by job in hours
SELECT j.job_id, j.sheets / p.sheets_per_hour FROM print_jobs j JOIN presses p ON j.press_id = p.press_id;
-- ? Papers nobody has ordered
SELECT paper_name FROM papers WHERE paper_id NOT IN (SELECT paper_id FROM print_jobs);
-- ? Which customers chose glossy paper?
-- ? customers with a job on paper that has a glossy finish
SELECT j.customer FROM print_jobs j JOIN papers p ON j.paper_id = p.paper_id WHERE p.finish = 'glossy';
-- ? jobs per stage
-- ? How many jobs are at every stage?
SELECT stage, COUNT(*) FROM print_jobs GROUP BY stage;
-- ? Due between 2024-03-15 and 2024-03-22: product and customer, soonest first
SELECT product, customer FROM print_jobs WHERE due BETWEEN '2024-03-15' AND '2024-03-22' ORDER BY due;
-- ? average quote
-- ? What's a job worth on average?
SELECT AVG(quote) FROM print_jobs;
-- ? Jobs quoted above average: customer, product, quote
SELECT customer, product, quote FROM print_jobs WHERE quote > (SELECT AVG(quote) FROM print_jobs);
-- ? Which press was serviced longest ago?
-- ? press with the oldest last service
SELECT press_name FROM presses ORDER BY last_service LIMIT 1;
-- ? How many sheets go through each press? Press and total.
SELECT p.press_name, SUM(j.sheets) FROM presses p JOIN print_jobs j ON p.press_id = j.press_id GROUP BY p.press_id;
-- ? Do we have enough paper? Jobs that need more sheets than are left of their paper.
-- ? job numbers where the sheets exceed the stock of the paper
SELECT j.job_id FROM print_jobs j JOIN papers p ON j.paper_id = p.paper_id WHERE j.sheets > p.sheets_left;
-- ? Matt papers under 100 grams
SELECT paper_name FROM papers WHERE finish = 'matt' AND gsm < 100;
-- ? Which jobs run on a digital or letterpress machine? Product and press.
-- ? products printed by the digital or the letterpress technique, with the press
SELECT j.product, p.press_name FROM print_jobs j JOIN presses p ON j.press_id = p.press_id WHERE p.technique IN ('digital', 'letterpress');
-- ? Who had something both on offset and on large format presses?
SELECT j.customer FROM print_jobs j JOIN presses p ON j.press_id = p.press_id WHERE p.technique = 'offset' INTERSECT SELECT j.customer FROM print_jobs j JOIN presses p ON j.press_id = p.press_id WHERE p.technique = 'large format';
-- ? Number of papers for each finish, with their average price
-- ? finishes: count of papers and mean price per 1000
SELECT finish, COUNT(*), AVG(price_per_1000) FROM papers GROUP BY finish;
-- ? Biggest print run: customer and copies
SELECT customer, copies FROM print_jobs ORDER BY copies DESC LIMIT 1;
-- ? Customers using recycled paper, each once
-- ? Which eco-minded customers print on recycled stock? No repeats.
SELECT DISTINCT j.customer FROM print_jobs j JOIN papers p ON j.paper_id = p.paper_id WHERE p.recycled = 1;
-- ? which presses can print more than one colour?
SELECT press_name FROM presses WHERE colours > 1;
-- ? Sum of quotes for everything that isn't delivered yet
-- ? value of the order book: quotes of jobs not delivered
SELECT SUM(quote) FROM print_jobs WHERE stage <> 'delivered';
-- ? By how much do our dearest and cheapest papers differ per 1000 sheets?
SELECT MAX(price_per_1000) - MIN(price_per_1000) FROM papers;
