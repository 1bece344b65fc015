-- phone_market

-- ? What does the IPhone 7 cost?
-- ? price of an IPhone 7
SELECT Price FROM phone WHERE Name = 'IPhone 7';
-- ? Which phones with TMobile cost less than 900?
SELECT Name FROM phone WHERE Carrier = 'TMobile' AND Price < 900;
-- ? Which phone has the most memory?
-- ? phone with the largest memory
SELECT Name FROM phone ORDER BY Memory_in_G DESC LIMIT 1;
-- ? Districts with more than 30 shops, best ranked first
-- ? Where are there over 30 shops? Order by ranking please.
SELECT District FROM market WHERE Num_of_shops > 30 ORDER BY Ranking;
-- ? How many people work in the markets in total?
SELECT SUM(Num_of_employees) FROM market;
-- ? Which districts sell the IPhone X?
-- ? districts with the IPhone X in stock
SELECT T3.District FROM phone AS T1 JOIN phone_market AS T2 ON T1.Phone_ID = T2.Phone_ID JOIN market AS T3 ON T2.Market_ID = T3.Market_ID WHERE T1.Name = 'IPhone X';
-- ? Which markets have no phone in stock?
-- ? districts without a single phone
SELECT District FROM market WHERE Market_ID NOT IN (SELECT Market_ID FROM phone_market);
-- ? Average price of the phones of each carrier
SELECT Carrier, AVG(Price) FROM phone GROUP BY Carrier;
-- ? Which phones are dearer than average?
-- ? phones with an above-average price
SELECT Name FROM phone WHERE Price > (SELECT AVG(Price) FROM phone);
-- ? How much more does an IPhone X cost than an IPhone 6?
-- ? price difference of IPhone X and IPhone 6
SELECT (SELECT Price FROM phone WHERE Name = 'IPhone X') - (SELECT Price FROM phone WHERE Name = 'IPhone 6');
-- ? How many phones are in stock in each district?
SELECT T1.District, SUM(T2.Num_of_stock) FROM market AS T1 JOIN phone_market AS T2 ON T1.Market_ID = T2.Market_ID GROUP BY T1.District;
-- ? Districts with more than one phone on offer
-- ? In which districts is there a choice of over 1 phone?
SELECT T1.District FROM market AS T1 JOIN phone_market AS T2 ON T1.Market_ID = T2.Market_ID GROUP BY T1.District HAVING COUNT(*) > 1;
-- ? What is the stock in Alberta worth, phone by phone? Name and price times stock.
SELECT T1.Name, T1.Price * T2.Num_of_stock FROM phone AS T1 JOIN phone_market AS T2 ON T1.Phone_ID = T2.Phone_ID JOIN market AS T3 ON T2.Market_ID = T3.Market_ID WHERE T3.District = 'Alberta';
-- ? Where is the largest single stock of phones?
-- ? district with the most pieces of one phone in stock
SELECT T1.District FROM market AS T1 JOIN phone_market AS T2 ON T1.Market_ID = T2.Market_ID ORDER BY T2.Num_of_stock DESC LIMIT 1;
-- ? How many phones cost between 400 and 900?
SELECT COUNT(*) FROM phone WHERE Price BETWEEN 400 AND 900;
