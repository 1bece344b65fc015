-- insurance_and_eClaims

-- ? Which claims are still disputed?
-- ? ids of the disputed claims
SELECT Claim_Header_ID FROM Claim_Headers WHERE Claim_Status_Code = 'Disputed';
-- ? Which claims were paid less than was claimed?
SELECT Claim_Header_ID FROM Claim_Headers WHERE Amount_Piad < Amount_Claimed;
-- ? Which policy runs out last?
-- ? id of the policy with the latest end
SELECT Policy_ID FROM Policies ORDER BY End_Date DESC LIMIT 1;
-- ? How much did we pay beyond what was claimed, claim by claim?
-- ? for each claim id, the amount paid minus the amount claimed
SELECT Claim_Header_ID, Amount_Piad - Amount_Claimed FROM Claim_Headers;
-- ? Child birth claims, biggest amount claimed first
SELECT Claim_Header_ID, Amount_Claimed FROM Claim_Headers WHERE Claim_Type_Code = 'Child Birth' ORDER BY Amount_Claimed DESC;
-- ? Which kinds of policy does Mrs. Hanna Willms have?
-- ? policy types held by Mrs. Hanna Willms
SELECT DISTINCT T2.Policy_Type_Code FROM Customers AS T1 JOIN Policies AS T2 ON T1.Customer_ID = T2.Customer_ID WHERE T1.Customer_Details = 'Mrs. Hanna Willms';
-- ? Who among the customers has never made a claim? Everyone whose id is on no policy with a claim.
SELECT Customer_Details FROM Customers WHERE Customer_ID NOT IN (SELECT T1.Customer_ID FROM Policies AS T1 JOIN Claim_Headers AS T2 ON T1.Policy_ID = T2.Policy_ID);
-- ? Which employees have added photos to a claim?
-- ? staff who created photo documents
SELECT DISTINCT T2.Staff_Details FROM Claims_Documents AS T1 JOIN Staff AS T2 ON T1.Created_by_Staff_ID = T2.Staff_ID WHERE T1.Document_Type_Code = 'Photo';
-- ? What is claimed on average for each type of claim?
SELECT Claim_Type_Code, AVG(Amount_Claimed) FROM Claim_Headers GROUP BY Claim_Type_Code;
-- ? Policies without any claim
-- ? ids of policies on which nothing was ever claimed
SELECT Policy_ID FROM Policies WHERE Policy_ID NOT IN (SELECT Policy_ID FROM Claim_Headers);
-- ? How much was claimed in total, less what was paid in total?
-- ? overall gap between sums claimed and sums paid
SELECT SUM(Amount_Claimed) - SUM(Amount_Piad) FROM Claim_Headers;
-- ? Claims for more than the average amount: id and type
SELECT Claim_Header_ID, Claim_Type_Code FROM Claim_Headers WHERE Amount_Claimed > (SELECT AVG(Amount_Claimed) FROM Claim_Headers);
-- ? Staff who handled at least 2 processing steps, and how many
-- ? names of employees with 2 or more claim processings, with the count
SELECT T2.Staff_Details, COUNT(*) FROM Claims_Processing AS T1 JOIN Staff AS T2 ON T1.Staff_ID = T2.Staff_ID GROUP BY T2.Staff_ID HAVING COUNT(*) >= 2;
-- ? How many more normal than uniformed policies do we have?
SELECT (SELECT COUNT(*) FROM Policies WHERE Policy_Type_Code = 'Normal') - (SELECT COUNT(*) FROM Policies WHERE Policy_Type_Code = 'Uniformed');
-- ? Who is working on claims in the open stage?
-- ? staff processing claims whose stage is Open
SELECT DISTINCT T3.Staff_Details FROM Claims_Processing AS T1 JOIN Claims_Processing_Stages AS T2 ON T1.Claim_Stage_ID = T2.Claim_Stage_ID JOIN Staff AS T3 ON T1.Staff_ID = T3.Staff_ID WHERE T2.Claim_Status_Name = 'Open';
