-- customers_card_transactions

-- ? What is Susie Wiza's address?
-- ? where does Susie Wiza live
SELECT customer_address FROM Customers WHERE customer_first_name = 'Susie' AND customer_last_name = 'Wiza';
-- ? How much money has been refunded in total?
-- ? sum of all refunds
SELECT SUM(transaction_amount) FROM Financial_Transactions WHERE transaction_type = 'Refund';
-- ? Which accounts are VIP accounts? Account names, please.
SELECT account_name FROM Accounts WHERE other_account_details = 'VIP';
-- ? Which card expires first? Its number and end of validity.
-- ? number and expiry date of the card running out soonest
SELECT card_number, date_valid_to FROM Customers_Cards ORDER BY date_valid_to LIMIT 1;
-- ? Payments above 1500, biggest first: date and amount
SELECT transaction_date, transaction_amount FROM Financial_Transactions WHERE transaction_type = 'Payment' AND transaction_amount > 1500 ORDER BY transaction_amount DESC;
-- ? Emails of customers who own a VIP account
-- ? I'd like to write to our VIP account holders, list their emails.
SELECT T1.customer_email FROM Customers AS T1 JOIN Accounts AS T2 ON T1.customer_id = T2.customer_id WHERE T2.other_account_details = 'VIP';
-- ? Which cards were never used for a transaction? Card numbers.
-- ? numbers of unused cards
SELECT card_number FROM Customers_Cards WHERE card_id NOT IN (SELECT card_id FROM Financial_Transactions);
-- ? What is the average payment and the average refund?
SELECT transaction_type, AVG(transaction_amount) FROM Financial_Transactions GROUP BY transaction_type;
-- ? How much more was paid than refunded?
-- ? total payments minus total refunds
SELECT (SELECT SUM(transaction_amount) FROM Financial_Transactions WHERE transaction_type = 'Payment') - (SELECT SUM(transaction_amount) FROM Financial_Transactions WHERE transaction_type = 'Refund');
-- ? Whose card was used for the largest transaction?
SELECT T1.customer_first_name, T1.customer_last_name FROM Customers AS T1 JOIN Customers_Cards AS T2 ON T1.customer_id = T2.customer_id JOIN Financial_Transactions AS T3 ON T2.card_id = T3.card_id ORDER BY T3.transaction_amount DESC LIMIT 1;
-- ? Accounts with over 2000 in transactions altogether
-- ? names of accounts whose transactions add up to more than 2000
SELECT T1.account_name FROM Accounts AS T1 JOIN Financial_Transactions AS T2 ON T1.account_id = T2.account_id GROUP BY T1.account_id HAVING SUM(T2.transaction_amount) > 2000;
-- ? Transactions below the average amount: ids only
SELECT transaction_id FROM Financial_Transactions WHERE transaction_amount < (SELECT AVG(transaction_amount) FROM Financial_Transactions);
-- ? Which customers hold a card but no account? Show the ids.
-- ? ids of card holders without an account
SELECT customer_id FROM Customers_Cards EXCEPT SELECT customer_id FROM Accounts;
-- ? How much was moved by credit and how much by debit card?
SELECT T1.card_type_code, SUM(T2.transaction_amount) FROM Customers_Cards AS T1 JOIN Financial_Transactions AS T2 ON T1.card_id = T2.card_id GROUP BY T1.card_type_code;
-- ? List the customers' phone numbers in order of surname.
SELECT customer_phone FROM Customers ORDER BY customer_last_name;
