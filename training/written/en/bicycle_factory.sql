-- Production planning of a bicycle factory: products, components, bills of material, work orders and machines.
CREATE TABLE items (
  item_no TEXT PRIMARY KEY,
  item_desc TEXT,
  made_or_bought TEXT,
  unit_cost REAL,
  lead_days INTEGER
);
CREATE TABLE bom (
  parent_no TEXT REFERENCES items(item_no),
  child_no TEXT REFERENCES items(item_no),
  qty_per INTEGER,
  PRIMARY KEY (parent_no, child_no)
);
CREATE TABLE machines (
  mach_id INTEGER PRIMARY KEY,
  mach_name TEXT,
  hall TEXT,
  installed INTEGER,
  hourly_rate REAL,
  down INTEGER
);
CREATE TABLE work_orders (
  wo_no INTEGER PRIMARY KEY,
  item_no TEXT REFERENCES items(item_no),
  mach_id INTEGER REFERENCES machines(mach_id),
  planned INTEGER,
  produced INTEGER,
  scrap INTEGER,
  hours REAL,
  due TEXT,
  finished TEXT
);
INSERT INTO items VALUES
 ('BK1','City bike Alma','made',310,12),('BK2','Touring bike Brio','made',450,15),('FR1','Steel frame','made',85,6),('FR2','Aluminium frame','made',120,8),
 ('WH1','Wheel 28 inch','bought',38,20),('SD1','Saddle comfort','bought',14,10),('LT1','Dynamo light set','bought',22,35),('BS1','Wicker basket','bought',11,45);
INSERT INTO bom VALUES
 ('BK1','FR1',1),('BK1','WH1',2),('BK1','SD1',1),('BK2','FR2',1),('BK2','WH1',2),('BK2','SD1',1),('BK2','LT1',1);
INSERT INTO machines VALUES
 (1,'Welding robot','North',2015,62,0),(2,'Tube bender','North',2004,28,1),(3,'Assembly line 1','South',2010,75,0),(4,'Assembly line 2','South',2021,80,0),(5,'Paint booth','East',2012,44,0),(6,'Old lathe','North',1983,15,1);
INSERT INTO work_orders VALUES
 (7001,'FR1',1,200,196,4,38,'2024-02-05','2024-02-04'),(7002,'FR2',1,150,150,0,35,'2024-02-12','2024-02-15'),(7003,'BK1',3,120,118,2,60,'2024-02-19','2024-02-19'),
 (7004,'BK2',4,90,40,1,22,'2024-02-26',NULL),(7005,'FR1',2,50,31,9,14,'2024-02-20','2024-02-28'),(7006,'BK1',4,60,0,0,0,'2024-03-04',NULL),(7007,'FR1',5,196,190,3,20,'2024-02-16','2024-02-16');

-- ? What do we buy in rather than make? Item descriptions.
SELECT item_desc FROM items WHERE made_or_bought = 'bought';
-- ? Which machines are out of action?
-- ? names of the machines that are down
SELECT mach_name FROM machines WHERE down = 1;
-- ? What goes into a Touring bike Brio, and how many of each?
-- ? parts list of the Touring bike Brio with quantities
SELECT c.item_desc, b.qty_per FROM bom b JOIN items p ON b.parent_no = p.item_no JOIN items c ON b.child_no = c.item_no WHERE p.item_desc = 'Touring bike Brio';
-- ? Which component takes longest to get?
SELECT item_desc FROM items ORDER BY lead_days DESC LIMIT 1;
-- ? Which work orders aren't finished?
-- ? numbers of the orders still in production
SELECT wo_no FROM work_orders WHERE finished IS NULL;
-- ? Which orders were finished too late? Order number, due date and finish.
SELECT wo_no, due, finished FROM work_orders WHERE finished > due;
-- ? How many pieces have we produced of each item, by description?
-- ? total output per item
SELECT i.item_desc, SUM(w.produced) FROM items i JOIN work_orders w ON i.item_no = w.item_no GROUP BY i.item_no;
-- ? Our oldest machine, please: name and year
SELECT mach_name, installed FROM machines ORDER BY installed LIMIT 1;
-- ? How many pieces are short on every unfinished order? Order number and planned less produced.
-- ? For the work orders not finished yet, what remains to be made?
SELECT wo_no, planned - produced FROM work_orders WHERE finished IS NULL;
-- ? total scrap
SELECT SUM(scrap) FROM work_orders;
-- ? On which machine do we produce the most scrap?
-- ? name of the machine with the highest total of scrap
SELECT m.mach_name FROM machines m JOIN work_orders w ON m.mach_id = w.mach_id GROUP BY m.mach_id ORDER BY SUM(w.scrap) DESC LIMIT 1;
-- ? Which machine has no work assigned?
SELECT mach_name FROM machines WHERE mach_id NOT IN (SELECT mach_id FROM work_orders);
-- ? Which orders ran without any waste? Order numbers with something produced and scrap 0.
-- ? order numbers where output is above 0 and scrap is 0
SELECT wo_no FROM work_orders WHERE produced > 0 AND scrap = 0;
-- ? What did the machine time of each order cost? Order number and hours times hourly rate.
SELECT w.wo_no, w.hours * m.hourly_rate FROM work_orders w JOIN machines m ON w.mach_id = m.mach_id;
-- ? Which parts are used in more than one product?
-- ? descriptions of components that occur in two or more bills of material
SELECT i.item_desc FROM items i JOIN bom b ON i.item_no = b.child_no GROUP BY i.item_no HAVING COUNT(*) > 1;
-- ? Which bought item is in no product of ours?
-- ? purchased items that appear as component nowhere
SELECT item_desc FROM items WHERE made_or_bought = 'bought' AND item_no NOT IN (SELECT child_no FROM bom);
-- ? What does all the material of a City bike Alma cost?
SELECT SUM(b.qty_per * c.unit_cost) FROM bom b JOIN items p ON b.parent_no = p.item_no JOIN items c ON b.child_no = c.item_no WHERE p.item_desc = 'City bike Alma';
-- ? number of machines and average hourly rate in each hall
-- ? How are the machines spread over the halls, and what do they cost an hour on average there?
SELECT hall, COUNT(*), AVG(hourly_rate) FROM machines GROUP BY hall;
-- ? Which machines cost more an hour than the average machine?
SELECT mach_name FROM machines WHERE hourly_rate > (SELECT AVG(hourly_rate) FROM machines);
-- ? Which items have been made on the welding robot?
-- ? descriptions of everything produced with the Welding robot
SELECT DISTINCT i.item_desc FROM items i JOIN work_orders w ON i.item_no = w.item_no JOIN machines m ON w.mach_id = m.mach_id WHERE m.mach_name = 'Welding robot';
-- ? Orders due between 2024-02-10 and 2024-02-20, in order of the due date
SELECT wo_no FROM work_orders WHERE due BETWEEN '2024-02-10' AND '2024-02-20' ORDER BY due;
-- ? Which halls contain a broken machine and a working one?
-- ? halls where something is down while something else runs
SELECT hall FROM machines WHERE down = 1 INTERSECT SELECT hall FROM machines WHERE down = 0;
-- ? Pieces per hour on every order with hours booked: order number and produced over hours
SELECT wo_no, produced / hours FROM work_orders WHERE hours > 0;
-- ? Which items have more than one work order?
-- ? descriptions of items ordered from the shop floor at least twice
SELECT i.item_desc FROM items i JOIN work_orders w ON i.item_no = w.item_no GROUP BY i.item_no HAVING COUNT(*) >= 2;
-- ? all frames, that is anything with frame in the description: item number and cost
SELECT item_no, unit_cost FROM items WHERE item_desc LIKE '%frame%';
-- ? How many machine hours have we booked per hall?
-- ? hours per hall
SELECT m.hall, SUM(w.hours) FROM machines m JOIN work_orders w ON m.mach_id = w.mach_id GROUP BY m.hall;
-- ? How many made items do we have, and what's the dearest of them cost?
SELECT COUNT(*), MAX(unit_cost) FROM items WHERE made_or_bought = 'made';
-- ? which made items have a lead time of at most 8 days
-- ? What of our own making can we turn out within 8 days?
SELECT item_desc FROM items WHERE made_or_bought = 'made' AND lead_days <= 8;
-- ? Which working machines stand in the north hall or the east hall?
SELECT mach_name FROM machines WHERE down = 0 AND hall IN ('North', 'East');
-- ? Which made items are not going into anything else, so are final products?
-- ? descriptions of own-made items that are no component of another item
SELECT item_desc FROM items WHERE made_or_bought = 'made' AND item_no NOT IN (SELECT child_no FROM bom);
