-- cre_Docs_and_Epenses

-- ? Which documents are dated before 1990-01-01? Names, oldest first.
-- ? Names of documents from before 1990-01-01, from old to new
SELECT Document_Name FROM Documents WHERE Document_Date < '1990-01-01' ORDER BY Document_Date;
-- ? What is the newest document called?
SELECT Document_Name FROM Documents ORDER BY Document_Date DESC LIMIT 1;
-- ? Documents that have Review in the title
-- ? Show the names of all documents whose name contains 'Review'
SELECT Document_Name FROM Documents WHERE Document_Name LIKE '%Review%';
-- ? Which document types are described as very good?
SELECT Document_Type_Name FROM Ref_Document_Types WHERE Document_Type_Description = 'very good';
-- ? What's the code for papers?
-- ? Code of the document type Paper
SELECT Document_Type_Code FROM Ref_Document_Types WHERE Document_Type_Name = 'Paper';
-- ? Account ids with more than 900 in their details, largest value first
SELECT Account_ID FROM Accounts WHERE Account_Details > 900 ORDER BY Account_Details DESC;
-- ? Which document types does no document belong to? Names of the types.
-- ? Type names without any document
SELECT Document_Type_Name FROM Ref_Document_Types WHERE Document_Type_Code NOT IN (SELECT Document_Type_Code FROM Documents);
-- ? What is the total of the accounts for each statement? Give the statement's wording and the sum.
-- ? per statement detail, the summed account values
SELECT T2.Statement_Details, SUM(T1.Account_Details) FROM Accounts AS T1 JOIN Statements AS T2 ON T1.Statement_ID = T2.Statement_ID GROUP BY T2.Statement_Details;
-- ? Names of the documents that are paid for by the government
-- ? Which documents are on the Government budget? Document names please.
SELECT T1.Document_Name FROM Documents AS T1 JOIN Documents_with_Expenses AS T2 ON T1.Document_ID = T2.Document_ID JOIN Ref_Budget_Codes AS T3 ON T2.Budget_Type_Code = T3.Budget_Type_Code WHERE T3.Budget_Type_Description = 'Government';
-- ? Which projects have a film among their documents?
SELECT T1.Project_Details FROM Projects AS T1 JOIN Documents AS T2 ON T1.Project_ID = T2.Project_ID JOIN Ref_Document_Types AS T3 ON T2.Document_Type_Code = T3.Document_Type_Code WHERE T3.Document_Type_Name = 'Film';
-- ? How many documents with expenses does each project have?
-- ? Number of documents with expenses, by project name
SELECT T1.Project_Details, COUNT(*) FROM Projects AS T1 JOIN Documents AS T2 ON T1.Project_ID = T2.Project_ID JOIN Documents_with_Expenses AS T3 ON T2.Document_ID = T3.Document_ID GROUP BY T1.Project_Details;
-- ? Accounts worth more than the average account: ids
SELECT Account_ID FROM Accounts WHERE Account_Details > (SELECT AVG(Account_Details) FROM Accounts);
-- ? How many documents are without expenses when you take all documents minus those with expenses?
-- ? Count of all documents minus count of documents with expenses
SELECT (SELECT COUNT(*) FROM Documents) - (SELECT COUNT(*) FROM Documents_with_Expenses);
-- ? Which projects have both a book (BK) and a CV?
SELECT T1.Project_Details FROM Projects AS T1 JOIN Documents AS T2 ON T1.Project_ID = T2.Project_ID WHERE T2.Document_Type_Code = 'BK' INTERSECT SELECT T1.Project_Details FROM Projects AS T1 JOIN Documents AS T2 ON T1.Project_ID = T2.Project_ID WHERE T2.Document_Type_Code = 'CV';
-- ? Budget descriptions with more than one document, and how many documents
-- ? Which kinds of budget pay for two or more documents? Description and number.
SELECT T1.Budget_Type_Description, COUNT(*) FROM Ref_Budget_Codes AS T1 JOIN Documents_with_Expenses AS T2 ON T1.Budget_Type_Code = T2.Budget_Type_Code GROUP BY T1.Budget_Type_Description HAVING COUNT(*) > 1;
