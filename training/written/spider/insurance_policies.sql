-- insurance_policies

-- ? How many life policies have we sold?
-- ? Count the policies of type Life
SELECT COUNT(*) FROM Customer_Policies WHERE Policy_Type_Code = 'Life';
-- ? Which claims are for more than 70000? Id and amount claimed, highest first.
SELECT Claim_ID, Amount_Claimed FROM Claims WHERE Amount_Claimed > 70000 ORDER BY Amount_Claimed DESC;
-- ? By how much was every claim cut, i.e. claimed minus settled amount?
-- ? Claim ids with the difference between what was claimed and what was settled
SELECT Claim_ID, Amount_Claimed - Amount_Settled FROM Claims;
-- ? Policies starting after 2017-12-31: ids
SELECT Policy_ID FROM Customer_Policies WHERE Start_Date > '2017-12-31';
-- ? What's the biggest payment made by American Express?
-- ? Maximum payment with the American Express method
SELECT MAX(Amount_Payment) FROM Payments WHERE Payment_Method_Code = 'American Express';
-- ? Claims made in 2017, between 2017-01-01 and 2017-12-31, in order of date
-- ? Which claims were filed from 2017-01-01 to 2017-12-31? Ids ordered by the date made.
SELECT Claim_ID FROM Claims WHERE Date_Claim_Made BETWEEN '2017-01-01' AND '2017-12-31' ORDER BY Date_Claim_Made;
-- ? What types of policy does Ellsworth Paucek have?
SELECT T2.Policy_Type_Code FROM Customers AS T1 JOIN Customer_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID WHERE T1.Customer_Details = 'Ellsworth Paucek';
-- ? Who has car insurance? Names, each once.
-- ? Distinct customers with a Car policy
SELECT DISTINCT T1.Customer_Details FROM Customers AS T1 JOIN Customer_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID WHERE T2.Policy_Type_Code = 'Car';
-- ? Total amount claimed per type of policy, highest first
-- ? How much was claimed on each kind of policy? Sort from most to least.
SELECT T1.Policy_Type_Code, SUM(T2.Amount_Claimed) FROM Customer_Policies AS T1 JOIN Claims AS T2 ON T1.Policy_ID = T2.Policy_ID GROUP BY T1.Policy_Type_Code ORDER BY SUM(T2.Amount_Claimed) DESC;
-- ? Customers who filed a claim, with the amount settled
SELECT T1.Customer_Details, T3.Amount_Settled FROM Customers AS T1 JOIN Customer_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID JOIN Claims AS T3 ON T2.Policy_ID = T3.Policy_ID;
-- ? Policies on which nothing was ever claimed: ids
-- ? Ids of the policies without a claim
SELECT Policy_ID FROM Customer_Policies WHERE Policy_ID NOT IN (SELECT Policy_ID FROM Claims);
-- ? Payment methods bringing in more than 500000 altogether
SELECT Payment_Method_Code FROM Payments GROUP BY Payment_Method_Code HAVING SUM(Amount_Payment) > 500000;
-- ? Payments larger than the average one: id and date
-- ? Id and date of the above-average payments
SELECT Payment_ID, Date_Payment_Made FROM Payments WHERE Amount_Payment > (SELECT AVG(Amount_Payment) FROM Payments);
-- ? How many more car policies than travel policies are there?
-- ? Car minus Travel policies
SELECT (SELECT COUNT(*) FROM Customer_Policies WHERE Policy_Type_Code = 'Car') - (SELECT COUNT(*) FROM Customer_Policies WHERE Policy_Type_Code = 'Travel');
-- ? Which customers have both a car and a life policy?
SELECT T1.Customer_Details FROM Customers AS T1 JOIN Customer_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID WHERE T2.Policy_Type_Code = 'Car' INTERSECT SELECT T1.Customer_Details FROM Customers AS T1 JOIN Customer_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID WHERE T2.Policy_Type_Code = 'Life';
