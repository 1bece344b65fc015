-- Securities depots at a broker: investors, shares, trades and dividends.
CREATE TABLE investors (
  inv_id INTEGER PRIMARY KEY,
  inv_name TEXT,
  risk_class TEXT,
  cash REAL,
  advisor TEXT
);
CREATE TABLE shares (
  ticker TEXT PRIMARY KEY,
  company TEXT,
  industry TEXT,
  listed_in TEXT,
  last_price REAL,
  year_high REAL,
  year_low REAL,
  pays_dividend INTEGER
);
CREATE TABLE trades (
  trade_id INTEGER PRIMARY KEY,
  inv_id INTEGER REFERENCES investors(inv_id),
  ticker TEXT REFERENCES shares(ticker),
  side TEXT,
  units INTEGER,
  price REAL,
  fee REAL,
  traded_on TEXT
);
INSERT INTO investors VALUES
 (1,'Gwen Astor','cautious',12000,'Bell'),(2,'Piotr Wrona','bold',800,'Bell'),(3,'Hamid Rezai','balanced',5400,'Cho'),(4,'Estate of M. Low','cautious',98000,NULL),(5,'Tessa Quinn','bold',0,'Cho'),(6,'Ugo Bianchi','balanced',2500,'Dietz');
INSERT INTO shares VALUES
 ('VEGA','Vega Foods','food','London',42.5,48,35,1),('NRGX','Nordic Energy','energy','Oslo',118,131,90.5,1),('QBIT','Qubit Labs','technology','New York',260,410,188,0),('RAIL','Transrail','transport','London',15.2,22,14.8,1),('SUNN','Sunnova','energy','Madrid',8.9,19.5,7.6,0),('BOOK','Folio Press','media','London',27,29,24,1);
INSERT INTO trades VALUES
 (1,1,'VEGA','buy',100,40,9.9,'2023-10-02'),(2,1,'RAIL','buy',200,18.5,9.9,'2023-10-16'),(3,2,'QBIT','buy',10,390,4.9,'2023-11-01'),(4,2,'QBIT','sell',5,250,4.9,'2024-01-12'),(5,2,'SUNN','buy',300,12,4.9,'2024-01-15'),
 (6,3,'NRGX','buy',40,105,7.5,'2024-01-22'),(7,5,'SUNN','buy',500,9.5,0,'2024-02-01'),(8,1,'RAIL','sell',100,15.5,9.9,'2024-02-14'),(9,5,'QBIT','buy',4,245,0,'2024-02-20'),(10,3,'VEGA','buy',50,43,7.5,'2024-03-04');

-- ? Which companies pay no dividend?
SELECT company FROM shares WHERE pays_dividend = 0;
-- ? Who has no cash left?
-- ? investors with a cash balance of 0
SELECT inv_name FROM investors WHERE cash = 0;
-- ? London listed companies
SELECT company FROM shares WHERE listed_in = 'London';
-- ? Which share has the highest price at the moment?
-- ? dearest share by last price, company name
SELECT company FROM shares ORDER BY last_price DESC LIMIT 1;
-- ? Who has never traded?
SELECT inv_name FROM investors WHERE inv_id NOT IN (SELECT inv_id FROM trades);
-- ? Which share has nobody touched so far?
-- ? companies without any trade
SELECT company FROM shares WHERE ticker NOT IN (SELECT ticker FROM trades);
-- ? How wide is the yearly range of every share, high minus low? Company and range.
SELECT company, year_high - year_low FROM shares;
-- ? Which share has swung the most between its low and high this year?
-- ? company with the largest spread between year high and year low
SELECT company FROM shares ORDER BY year_high - year_low DESC LIMIT 1;
-- ? What was each trade worth, units times price? Trade id and value.
SELECT trade_id, units * price FROM trades;
-- ? How much have we earned in fees from each investor, by name?
-- ? fees per investor
SELECT i.inv_name, SUM(t.fee) FROM investors i JOIN trades t ON i.inv_id = t.inv_id GROUP BY i.inv_id;
-- ? Who bought Sunnova?
SELECT i.inv_name FROM investors i JOIN trades t ON i.inv_id = t.inv_id JOIN shares s ON t.ticker = s.ticker WHERE s.company = 'Sunnova' AND t.side = 'buy';
-- ? Which investor is without an advisor?
SELECT inv_name FROM investors WHERE advisor IS NULL;
-- ? How many clients does each advisor have?
-- ? advisors and the number of investors in their care (leave out those without one)
SELECT advisor, COUNT(*) FROM investors WHERE advisor IS NOT NULL GROUP BY advisor;
-- ? Who both bought and sold?
-- ? names of investors with a buy as well as a sell
SELECT i.inv_name FROM investors i JOIN trades t ON i.inv_id = t.inv_id WHERE t.side = 'buy' INTERSECT SELECT i.inv_name FROM investors i JOIN trades t ON i.inv_id = t.inv_id WHERE t.side = 'sell';
-- ? Which purchases are under water, i.e. bought at more than the last price? Trade id and company.
-- ? buys whose price exceeds today's last price (trade id, company)
SELECT t.trade_id, s.company FROM trades t JOIN shares s ON t.ticker = s.ticker WHERE t.side = 'buy' AND t.price > s.last_price;
-- ? Average cash by risk class
SELECT risk_class, AVG(cash) FROM investors GROUP BY risk_class;
-- ? Which investors have more cash than the average?
-- ? above-average cash holders
SELECT inv_name FROM investors WHERE cash > (SELECT AVG(cash) FROM investors);
-- ? the trades between 2024-01-10 and 2024-02-10, id and date
SELECT trade_id, traded_on FROM trades WHERE traded_on BETWEEN '2024-01-10' AND '2024-02-10';
-- ? Which shares were bought by more than one investor? Tickers.
-- ? tickers with purchases from two or more different investors
SELECT ticker FROM trades WHERE side = 'buy' GROUP BY ticker HAVING COUNT(DISTINCT inv_id) > 1;
-- ? What did the cautious investors trade? Company names, no repeats.
SELECT DISTINCT s.company FROM shares s JOIN trades t ON s.ticker = t.ticker JOIN investors i ON t.inv_id = i.inv_id WHERE i.risk_class = 'cautious';
-- ? Total bought for each industry in money, biggest first
-- ? value of purchases (units times price) by industry in descending order
SELECT s.industry, SUM(t.units * t.price) FROM shares s JOIN trades t ON s.ticker = t.ticker WHERE t.side = 'buy' GROUP BY s.industry ORDER BY SUM(t.units * t.price) DESC;
-- ? Who trades free of charge?
SELECT DISTINCT i.inv_name FROM investors i JOIN trades t ON i.inv_id = t.inv_id WHERE t.fee = 0;
-- ? How many units of QBIT have been sold?
-- ? number of QBIT shares sold
SELECT SUM(units) FROM trades WHERE ticker = 'QBIT' AND side = 'sell';
-- ? Energy shares under 100: company and last price
SELECT company, last_price FROM shares WHERE industry = 'energy' AND last_price < 100;
-- ? How much is each share off its high? Company and year high less last price, biggest drop first.
SELECT company, year_high - last_price FROM shares ORDER BY year_high - last_price DESC;
-- ? number of trades and total fees for each side
-- ? Buying versus selling: how many trades, how much in fees?
SELECT side, COUNT(*), SUM(fee) FROM trades GROUP BY side;
-- ? Which advisors have clients who traded technology shares?
-- ? advisors whose investors dealt in the technology industry, each once
SELECT DISTINCT i.advisor FROM investors i JOIN trades t ON i.inv_id = t.inv_id JOIN shares s ON t.ticker = s.ticker WHERE s.industry = 'technology';
-- ? When was the first trade, and when the last?
SELECT MIN(traded_on), MAX(traded_on) FROM trades;
-- ? Industries with two or more companies
SELECT industry FROM shares GROUP BY industry HAVING COUNT(*) >= 2;
-- ? What was the biggest deal in money? Name and ticker.
-- ? investor and ticker of the trade with the greatest value
SELECT i.inv_name, t.ticker FROM trades t JOIN investors i ON t.inv_id = i.inv_id ORDER BY t.units * t.price DESC LIMIT 1;
