-- Allotment association: plots, tenants, crops and work hours.
CREATE TABLE tenant (tenant_id INTEGER PRIMARY KEY, surname TEXT, forename TEXT, age INTEGER, since INTEGER, board_post TEXT, has_key TEXT);
CREATE TABLE plot (plot_no INTEGER PRIMARY KEY, path TEXT, sqm INTEGER, hut TEXT, water_tap INTEGER, rent_eur REAL, tenant_id INTEGER REFERENCES tenant(tenant_id));
CREATE TABLE waiting (wait_no INTEGER PRIMARY KEY, surname TEXT, forename TEXT, applied_on TEXT, kids INTEGER, wants_hut TEXT);
CREATE TABLE crop (plot_no INTEGER REFERENCES plot(plot_no), veg TEXT, beds INTEGER, harvest_kg REAL, organic TEXT, PRIMARY KEY (plot_no, veg));
CREATE TABLE duty (duty_id INTEGER PRIMARY KEY, tenant_id INTEGER REFERENCES tenant(tenant_id), duty_date TEXT, task TEXT, hours REAL);
INSERT INTO tenant VALUES (1,'Brandl','Gisela',71,1988,'chair','Y'),(2,'Nguyen','Minh',44,2012,'treasurer','Y'),(3,'Petrovic','Milan',66,1999,NULL,'N'),(4,'Hobbs','Daisy',33,2022,NULL,'Y'),(5,'Sauer','Klaus',58,2005,NULL,'N'),(6,'Arslan','Emine',50,2017,'secretary','Y');
INSERT INTO plot VALUES (1,'Rose Path',280,'Y',1,168,1),(2,'Rose Path',300,'N',1,150,2),(3,'Rose Path',250,'Y',0,140,3),(4,'Bean Path',320,'Y',1,192,4),(5,'Bean Path',210,'N',0,95,NULL),(6,'Bean Path',260,'N',1,130,6),(7,'Brook Path',400,'Y',1,240,3),(8,'Brook Path',190,'N',0,0,NULL),(9,'Bean Path',230,'N',1,115,6);
INSERT INTO waiting VALUES (1,'Keller','Anja','2021-03-02',2,'Y'),(2,'Hobbs','Simon','2022-07-15',0,'N'),(3,'Diallo','Awa','2023-01-09',3,'N'),(4,'Roth','Felix','2023-08-30',1,'Y');
INSERT INTO crop VALUES (1,'tomatoes',3,42.5,'Y'),(1,'beans',1,8,'Y'),(2,'pak choi',4,30,'Y'),(2,'tomatoes',2,25,'Y'),(3,'peppers',5,38,'N'),(4,'pumpkins',2,61,'Y'),(6,'beans',3,21,'N'),(6,'tomatoes',4,55,'N'),(7,'potatoes',8,180,'N');
INSERT INTO duty VALUES (1,1,'2024-03-16','hedge',4),(2,2,'2024-03-16','accounts',6),(3,3,'2024-04-20','water pipe',5.5),(4,4,'2024-04-20','hedge',3),(5,1,'2024-05-11','summer party',7),(6,6,'2024-05-11','summer party',5),(7,4,'2024-06-01','compost',2.5);

-- ? Which plots are free at present?
-- ? numbers of plots without a tenant
SELECT plot_no FROM plot WHERE tenant_id IS NULL;
-- ? Which is the biggest plot?
SELECT plot_no FROM plot ORDER BY sqm DESC LIMIT 1;
-- ? Who has plot 4? First and last name.
-- ? tenant of plot 4, forename then surname
SELECT tenant.forename, tenant.surname FROM tenant JOIN plot ON plot.tenant_id = tenant.tenant_id WHERE plot.plot_no = 4;
-- ? Who has rented more than one plot? Surname.
SELECT tenant.surname FROM tenant JOIN plot ON plot.tenant_id = tenant.tenant_id GROUP BY tenant.tenant_id HAVING COUNT(*) > 1;
-- ? Which member has no plot? Surname.
-- ? surname of the tenant without a plot
SELECT surname FROM tenant WHERE tenant_id NOT IN (SELECT tenant_id FROM plot WHERE tenant_id IS NOT NULL);
-- ? Which plots have neither a hut nor a water tap?
SELECT plot_no FROM plot WHERE hut = 'N' AND water_tap = 0;
-- ? Which plots on Rose Path have a hut?
SELECT plot_no FROM plot WHERE path = 'Rose Path' AND hut = 'Y';
-- ? What does a square metre cost on plot 7?
-- ? rent per square metre of plot 7
SELECT rent_eur / sqm FROM plot WHERE plot_no = 7;
-- ? How much rent comes in from each path?
SELECT path, SUM(rent_eur) FROM plot GROUP BY path;
-- ? Who is on the board, and as what? Surname and post.
-- ? board members with their post
SELECT surname, board_post FROM tenant WHERE board_post IS NOT NULL;
-- ? Who joined us first of all? First name and surname.
SELECT forename, surname FROM tenant ORDER BY since LIMIT 1;
-- ? Who has no key to the gate? Surnames.
-- ? surnames of keyless members
SELECT surname FROM tenant WHERE has_key = 'N';
-- ? Who is next in line for a plot? The one who applied earliest, full name.
SELECT forename, surname FROM waiting ORDER BY applied_on LIMIT 1;
-- ? Which families on the waiting list have at least 2 kids? Surname.
-- ? applicants with two or more children (2), surnames
SELECT surname FROM waiting WHERE kids >= 2;
-- ? Which surname is on the waiting list and among the tenants as well?
-- ? last names found both with the tenants and on the waiting list
SELECT surname FROM tenant INTERSECT SELECT surname FROM waiting;
-- ? What grows on plot 6?
SELECT veg FROM crop WHERE plot_no = 6;
-- ? Who grows tomatoes? Surnames.
-- ? tomatoes growers by surname
SELECT tenant.surname FROM tenant JOIN plot ON plot.tenant_id = tenant.tenant_id JOIN crop ON crop.plot_no = plot.plot_no WHERE crop.veg = 'tomatoes';
-- ? How many kilos of each vegetable were harvested, most first?
SELECT veg, SUM(harvest_kg) FROM crop GROUP BY veg ORDER BY SUM(harvest_kg) DESC;
-- ? Which vegetables are grown on more than one plot?
-- ? crops found on several plots
SELECT veg FROM crop GROUP BY veg HAVING COUNT(*) > 1;
-- ? How many kilos per bed did the potatoes give?
SELECT harvest_kg / beds FROM crop WHERE veg = 'potatoes';
-- ? Which plots have both tomatoes and beans?
SELECT plot_no FROM crop WHERE veg = 'tomatoes' INTERSECT SELECT plot_no FROM crop WHERE veg = 'beans';
-- ? Which rented plots grow nothing, as far as we know?
-- ? plots with a tenant but without a crop
SELECT plot_no FROM plot WHERE tenant_id IS NOT NULL AND plot_no NOT IN (SELECT plot_no FROM crop);
-- ? Who doesn't garden organically? Surnames, each once; organic is N.
SELECT DISTINCT tenant.surname FROM tenant JOIN plot ON plot.tenant_id = tenant.tenant_id JOIN crop ON crop.plot_no = plot.plot_no WHERE crop.organic = 'N';
-- ? How many hours has everyone worked for the association? Surname and hours.
-- ? duty hours by surname
SELECT tenant.surname, SUM(duty.hours) FROM duty JOIN tenant ON tenant.tenant_id = duty.tenant_id GROUP BY tenant.tenant_id;
-- ? Who still hasn't done any community work? Surnames.
SELECT surname FROM tenant WHERE tenant_id NOT IN (SELECT tenant_id FROM duty);
-- ? Who cut the hedge?
-- ? forenames of those on hedge duty
SELECT tenant.forename FROM tenant JOIN duty ON duty.tenant_id = tenant.tenant_id WHERE duty.task = 'hedge';
-- ? Who worked more than 8 hours in all? Surnames.
SELECT tenant.surname FROM duty JOIN tenant ON tenant.tenant_id = duty.tenant_id GROUP BY tenant.tenant_id HAVING SUM(duty.hours) > 8;
-- ? Work done between 2024-04-01 and 2024-05-31: task and hours, by date
SELECT task, hours FROM duty WHERE duty_date BETWEEN '2024-04-01' AND '2024-05-31' ORDER BY duty_date;
-- ? Which tenants are older than the average tenant? Surnames.
-- ? above-average age, last names
SELECT surname FROM tenant WHERE age > (SELECT AVG(age) FROM tenant);
-- ? How large are the plots on average, the smallest and the largest?
SELECT AVG(sqm), MIN(sqm), MAX(sqm) FROM plot;
