-- tracking_share_transactions

-- ? Which deals took place after 1990-01-01? Dates and amounts, latest first.
-- ? Date and amount of every transaction after 1990-01-01, newest on top
SELECT date_of_transaction, amount_of_transaction FROM Transactions WHERE date_of_transaction > '1990-01-01' ORDER BY date_of_transaction DESC;
-- ? What was the smallest amount ever traded?
SELECT MIN(amount_of_transaction) FROM Transactions;
-- ? How many purchases (PUR) were there?
-- ? Count the transactions of type PUR
SELECT COUNT(*) FROM Transactions WHERE transaction_type_code = 'PUR';
-- ? Ids of the transactions between 1000 and 50000 in amount
SELECT transaction_id FROM Transactions WHERE amount_of_transaction BETWEEN 1000 AND 50000;
-- ? When was the first transaction?
-- ? Date of the earliest deal
SELECT MIN(date_of_transaction) FROM Transactions;
-- ? Which lots does investor 16 hold? Their ids.
SELECT lot_id FROM Lots WHERE investor_id = 16;
-- ? Share counts of the five largest transactions by amount, largest amount first
SELECT share_count FROM Transactions ORDER BY amount_of_transaction DESC LIMIT 5;
-- ? Which investors never traded? Their ids.
-- ? Investor ids without a single transaction
SELECT investor_id FROM Investors WHERE investor_id NOT IN (SELECT investor_id FROM Transactions);
-- ? Who made the biggest deal in money terms? Investor id and details.
SELECT T1.investor_id, T1.Investor_details FROM Investors AS T1 JOIN Transactions AS T2 ON T1.investor_id = T2.investor_id ORDER BY T2.amount_of_transaction DESC LIMIT 1;
-- ? How many shares did every investor move altogether? Show investor details and total, most shares first.
-- ? Total share count by investor with the investor's details, from high to low
SELECT T1.Investor_details, SUM(T2.share_count) FROM Investors AS T1 JOIN Transactions AS T2 ON T1.investor_id = T2.investor_id GROUP BY T1.investor_id ORDER BY SUM(T2.share_count) DESC;
-- ? How many lots were involved in each transaction?
SELECT transaction_id, COUNT(*) FROM Transactions_Lots GROUP BY transaction_id;
-- ? Which investors have more than one lot?
-- ? Ids of investors holding two lots or more
SELECT investor_id FROM Lots GROUP BY investor_id HAVING COUNT(*) > 1;
-- ? Transactions with an amount above the average, ids only
SELECT transaction_id FROM Transactions WHERE amount_of_transaction > (SELECT AVG(amount_of_transaction) FROM Transactions);
-- ? Which investors have both bought and sold (PUR and SALE)? Ids.
-- ? Ids of the investors with a PUR transaction and also a SALE transaction
SELECT investor_id FROM Transactions WHERE transaction_type_code = 'PUR' INTERSECT SELECT investor_id FROM Transactions WHERE transaction_type_code = 'SALE';
-- ? How much more money changed hands in transactions coded PUR than in those coded SALE?
-- ? Total amount of PUR minus total amount of SALE
SELECT (SELECT SUM(amount_of_transaction) FROM Transactions WHERE transaction_type_code = 'PUR') - (SELECT SUM(amount_of_transaction) FROM Transactions WHERE transaction_type_code = 'SALE');
