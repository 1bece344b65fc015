-- loan_1

-- ? Which branches are in New York City?
-- ? names of the New York City bank branches
SELECT bname FROM bank WHERE city = 'New York City';
-- ? Who has a checking account and how much is on it?
SELECT cust_name, acc_bal FROM customer WHERE acc_type = 'checking';
-- ? Which branches have over 200 customers, busiest first?
-- ? branches with more than 200 customers, in descending order of customers
SELECT bname FROM bank WHERE no_of_customers > 200 ORDER BY no_of_customers DESC;
-- ? Who is the richest of our customers?
SELECT cust_name FROM customer ORDER BY acc_bal DESC LIMIT 1;
-- ? At which branch and in which city does Owen bank?
-- ? Owen's branch name and its city
SELECT T2.bname, T2.city FROM customer AS T1 JOIN bank AS T2 ON T1.branch_ID = T2.branch_ID WHERE T1.cust_name = 'Owen';
-- ? Which customers live in a different state than their branch is in?
SELECT T1.cust_name FROM customer AS T1 JOIN bank AS T2 ON T1.branch_ID = T2.branch_ID WHERE T1.state <> T2.state;
-- ? What types of loan did Mary take out, and for how much?
-- ? Mary's loans: type and amount
SELECT T2.loan_type, T2.amount FROM customer AS T1 JOIN loan AS T2 ON T1.cust_ID = T2.cust_ID WHERE T1.cust_name = 'Mary';
-- ? How many loans of each type, and what are they worth on average?
SELECT loan_type, COUNT(*), AVG(amount) FROM loan GROUP BY loan_type;
-- ? Which branches have not lent anything?
-- ? branches without any loan on the books
SELECT bname FROM bank WHERE branch_ID NOT IN (SELECT branch_ID FROM loan);
-- ? How much bigger is the largest loan than the smallest?
SELECT MAX(amount) - MIN(amount) FROM loan;
-- ? Who borrowed more than they have on their account? Names, each once.
-- ? customers with a single loan larger than their account balance
SELECT DISTINCT T1.cust_name FROM customer AS T1 JOIN loan AS T2 ON T1.cust_ID = T2.cust_ID WHERE T2.amount > T1.acc_bal;
-- ? Which branches gave out loans of more than 3000 in total?
SELECT T1.bname FROM bank AS T1 JOIN loan AS T2 ON T1.branch_ID = T2.branch_ID GROUP BY T1.bname HAVING SUM(T2.amount) > 3000;
-- ? How much more is there on the saving accounts than on the checking accounts?
-- ? total saving balance minus total checking balance
SELECT (SELECT SUM(acc_bal) FROM customer WHERE acc_type = 'saving') - (SELECT SUM(acc_bal) FROM customer WHERE acc_type = 'checking');
-- ? Which loans are above the average loan? Give their type and amount.
SELECT loan_type, amount FROM loan WHERE amount > (SELECT AVG(amount) FROM loan);
-- ? Which states have customers as well as a branch?
-- ? states where we have both a branch and customers
SELECT state FROM bank INTERSECT SELECT state FROM customer;
