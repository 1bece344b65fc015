-- insurance_fnol

-- ? What is the biggest settlement we paid, and when did it take effect?
-- ? amount and date of the largest settlement
SELECT Settlement_Amount, Effective_Date FROM Settlements ORDER BY Settlement_Amount DESC LIMIT 1;
-- ? Which policies are for travel insurance? Just the ids.
-- ? ids of all travel insurance policies
SELECT Policy_ID FROM Available_Policies WHERE policy_type_code = 'Travel Insurance';
-- ? Settlements of less than 2000 with their claims
SELECT Settlement_ID, Claim_ID FROM Settlements WHERE Settlement_Amount < 2000;
-- ? When did Ellsworth Paucek take out a policy and when did it end?
-- ? opening and closing dates of Ellsworth Paucek's policies
SELECT T2.Date_Opened, T2.Date_Closed FROM Customers AS T1 JOIN Customers_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID WHERE T1.Customer_name = 'Ellsworth Paucek';
-- ? Which customers have life insurance?
SELECT T1.Customer_name FROM Customers AS T1 JOIN Customers_Policies AS T2 ON T1.Customer_ID = T2.Customer_ID JOIN Available_Policies AS T3 ON T2.Policy_ID = T3.Policy_ID WHERE T3.policy_type_code = 'Life Insurance';
-- ? How much has been settled in total and on average?
-- ? total and mean settlement amount
SELECT SUM(Settlement_Amount), AVG(Settlement_Amount) FROM Settlements;
-- ? Settlements above average, largest first
SELECT Settlement_ID FROM Settlements WHERE Settlement_Amount > (SELECT AVG(Settlement_Amount) FROM Settlements) ORDER BY Settlement_Amount DESC;
-- ? Which claims have not been settled?
-- ? ids of claims without a settlement
SELECT Claim_ID FROM Claims WHERE Claim_ID NOT IN (SELECT Claim_ID FROM Settlements);
-- ? Who owns no policy?
SELECT Customer_name FROM Customers WHERE Customer_ID NOT IN (SELECT Customer_ID FROM Customers_Policies);
-- ? Which claims led to more than one settlement, and how much was paid on each?
-- ? claims settled over 1 time, with the amounts summed
SELECT Claim_ID, SUM(Settlement_Amount) FROM Settlements GROUP BY Claim_ID HAVING COUNT(*) > 1;
-- ? Who wanted to upgrade a policy when reporting a loss?
SELECT T1.Customer_name FROM Customers AS T1 JOIN First_Notification_of_Loss AS T2 ON T1.Customer_ID = T2.Customer_ID JOIN Services AS T3 ON T2.Service_ID = T3.Service_ID WHERE T3.Service_name = 'Upgrade a policy';
-- ? How many loss notifications came in per type of policy?
-- ? number of first notifications for each policy type
SELECT T2.policy_type_code, COUNT(*) FROM First_Notification_of_Loss AS T1 JOIN Available_Policies AS T2 ON T1.Policy_ID = T2.Policy_ID GROUP BY T2.policy_type_code;
-- ? What is the gap between the highest and lowest settlement?
SELECT MAX(Settlement_Amount) - MIN(Settlement_Amount) FROM Settlements;
-- ? Policies somebody holds but for which no loss was ever notified: ids
-- ? ids of customers' policies with no notification of loss
SELECT Policy_ID FROM Customers_Policies EXCEPT SELECT Policy_ID FROM First_Notification_of_Loss;
-- ? How many more policies of property insurance than of mortgage insurance are on offer?
SELECT (SELECT COUNT(*) FROM Available_Policies WHERE policy_type_code = 'Property Insurance') - (SELECT COUNT(*) FROM Available_Policies WHERE policy_type_code = 'Mortgage Insurance');
