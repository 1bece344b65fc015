-- small_bank_1

-- ? What is Brown's customer number?
-- ? customer id of Brown
SELECT custid FROM ACCOUNTS WHERE name = 'Brown';
-- ? List the account holders in reverse alphabetical order.
SELECT name FROM ACCOUNTS ORDER BY name DESC;
-- ? How many savings accounts hold less than 100000?
-- ? number of savings with a balance under 100000
SELECT COUNT(*) FROM SAVINGS WHERE balance < 100000;
-- ? Customer ids with 2000 to 10000 on the checking account
SELECT custid FROM CHECKING WHERE balance BETWEEN 2000 AND 10000;
-- ? How much more has Wang saved than Brown?
-- ? savings of Wang minus savings of Brown
SELECT (SELECT T2.balance FROM ACCOUNTS AS T1 JOIN SAVINGS AS T2 ON T1.custid = T2.custid WHERE T1.name = 'Wang') - (SELECT T2.balance FROM ACCOUNTS AS T1 JOIN SAVINGS AS T2 ON T1.custid = T2.custid WHERE T1.name = 'Brown');
-- ? Who has less than 1000 in the checking account?
SELECT T1.name FROM ACCOUNTS AS T1 JOIN CHECKING AS T2 ON T1.custid = T2.custid WHERE T2.balance < 1000;
-- ? By how much do each customer's savings exceed the checking balance? Give the names.
-- ? names with savings balance less checking balance
SELECT T1.name, T2.balance - T3.balance FROM ACCOUNTS AS T1 JOIN SAVINGS AS T2 ON T1.custid = T2.custid JOIN CHECKING AS T3 ON T1.custid = T3.custid;
-- ? The three customers with the largest checking balances
-- ? top 3 names by money on checking
SELECT T1.name FROM ACCOUNTS AS T1 JOIN CHECKING AS T2 ON T1.custid = T2.custid ORDER BY T2.balance DESC LIMIT 3;
-- ? What is the gap between the richest and the poorest savings account?
SELECT MAX(balance) - MIN(balance) FROM SAVINGS;
-- ? Who has more than 100000 saved and more than 1000 on checking?
-- ? customers over 100000 in savings and over 1000 in checking
SELECT T1.name FROM ACCOUNTS AS T1 JOIN SAVINGS AS T2 ON T1.custid = T2.custid JOIN CHECKING AS T3 ON T1.custid = T3.custid WHERE T2.balance > 100000 AND T3.balance > 1000;
-- ? Average, lowest and highest checking balance
SELECT AVG(balance), MIN(balance), MAX(balance) FROM CHECKING;
-- ? Which customers have above-average savings? Show ids and balances.
-- ? ids and balances of savings larger than the mean
SELECT custid, balance FROM SAVINGS WHERE balance > (SELECT AVG(balance) FROM SAVINGS);
-- ? How much money do we hold in savings beyond what is on checking accounts, in total?
SELECT (SELECT SUM(balance) FROM SAVINGS) - (SELECT SUM(balance) FROM CHECKING);
-- ? Customers who are above average in checking but not in savings: ids
-- ? ids with an above-average checking balance, leaving out those with above-average savings
SELECT custid FROM CHECKING WHERE balance > (SELECT AVG(balance) FROM CHECKING) EXCEPT SELECT custid FROM SAVINGS WHERE balance > (SELECT AVG(balance) FROM SAVINGS);
-- ? What is on O'mahony's checking account?
SELECT T2.balance FROM ACCOUNTS AS T1 JOIN CHECKING AS T2 ON T1.custid = T2.custid WHERE T1.name = 'O''mahony';
