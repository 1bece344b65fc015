-- tracking_grants_for_research

-- ? Which grants are worth more than 10000? Ids, largest amount first.
-- ? Ids of the grants above 10000, from the highest amount down
SELECT grant_id FROM Grants WHERE grant_amount > 10000 ORDER BY grant_amount DESC;
-- ? What's the average grant?
SELECT AVG(grant_amount) FROM Grants;
-- ? How many documents are initial applications, i.e. APP?
-- ? Count of APP documents
SELECT COUNT(*) FROM Documents WHERE document_type_code = 'APP';
-- ? Sending date and response date of document 2
SELECT sent_date, response_received_date FROM Documents WHERE document_id = 2;
-- ? Grants that started after 2000-01-01: id and start, earliest first
-- ? Which grants began later than 2000-01-01? Id and start date by date.
SELECT grant_id, grant_start_date FROM Grants WHERE grant_start_date > '2000-01-01' ORDER BY grant_start_date;
-- ? How many organisations are there of each type?
SELECT organisation_type, COUNT(*) FROM Organisations GROUP BY organisation_type;
-- ? Which organisations have never given a grant? Ids.
-- ? Ids of organisations without any grant
SELECT organisation_id FROM Organisations WHERE organisation_id NOT IN (SELECT organisation_id FROM Grants);
-- ? How much did research bodies (RES) and sponsors (SPON) grant on average?
-- ? Average grant amount by organisation type
SELECT T1.organisation_type, AVG(T2.grant_amount) FROM Organisations AS T1 JOIN Grants AS T2 ON T1.organisation_id = T2.organisation_id GROUP BY T1.organisation_type;
-- ? Details of the projects with a patent
SELECT T1.project_details FROM Projects AS T1 JOIN Project_Outcomes AS T2 ON T1.project_id = T2.project_id WHERE T2.outcome_code = 'Patent';
-- ? How many leaders and how many researchers are there on the projects?
-- ? Number of project staff per role
SELECT role_code, COUNT(*) FROM Project_Staff GROUP BY role_code;
-- ? Projects with two or more staff members: id and number
SELECT project_id, COUNT(*) FROM Project_Staff GROUP BY project_id HAVING COUNT(*) >= 2;
-- ? Which projects have no staff at all? Project ids.
-- ? Ids of projects nobody works on
SELECT project_id FROM Projects WHERE project_id NOT IN (SELECT project_id FROM Project_Staff);
-- ? How many more papers than patents came out of the projects?
-- ? Outcomes: Paper minus Patent
SELECT (SELECT COUNT(*) FROM Project_Outcomes WHERE outcome_code = 'Paper') - (SELECT COUNT(*) FROM Project_Outcomes WHERE outcome_code = 'Patent');
-- ? Grant ids with an amount below average
SELECT grant_id FROM Grants WHERE grant_amount < (SELECT AVG(grant_amount) FROM Grants);
-- ? Task details of the projects run by organisation 11
-- ? Which tasks belong to projects of organisation 11?
SELECT T2.task_details FROM Projects AS T1 JOIN Tasks AS T2 ON T1.project_id = T2.project_id WHERE T1.organisation_id = 11;
