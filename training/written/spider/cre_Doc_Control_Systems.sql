-- cre_Doc_Control_Systems

-- ? Which documents are overdue? Ids and receipt dates.
-- ? ids and dates of receipt of all overdue documents
SELECT document_id, receipt_date FROM Documents WHERE document_status_code = 'overdue';
-- ? What is Haley's role code?
SELECT role_code FROM Employees WHERE employee_name = 'Haley';
-- ? Which document came in first?
-- ? id of the document received earliest
SELECT document_id FROM Documents ORDER BY receipt_date LIMIT 1;
-- ? CD or hard drive documents still being worked on (status working), in order of receipt number
SELECT document_id FROM Documents WHERE document_type_code IN ('CD', 'Hard Drive') AND document_status_code = 'working' ORDER BY receipt_number;
-- ? Who are the editors?
-- ? names of employees with the role Editor
SELECT T1.employee_name FROM Employees AS T1 JOIN Roles AS T2 ON T1.role_code = T2.role_code WHERE T2.role_description = 'Editor';
-- ? When were documents mailed to the address in MX?
SELECT T1.mailing_date FROM Documents_Mailed AS T1 JOIN Addresses AS T2 ON T1.mailed_to_address_id = T2.address_id WHERE T2.address_details = 'MX';
-- ? Which documents were never mailed?
-- ? ids of documents that have not been sent to anyone
SELECT document_id FROM Documents WHERE document_id NOT IN (SELECT document_id FROM Documents_Mailed);
-- ? How many documents are there of each type and status?
SELECT document_type_code, document_status_code, COUNT(*) FROM Documents GROUP BY document_type_code, document_status_code;
-- ? How many documents did each agent ship? Agent's name too.
-- ? shipping agent names with number of documents
SELECT T1.shipping_agent_name, COUNT(*) FROM Ref_Shipping_Agents AS T1 JOIN Documents AS T2 ON T1.shipping_agent_code = T2.shipping_agent_code GROUP BY T1.shipping_agent_code;
-- ? Who has never had a document in circulation?
SELECT employee_name FROM Employees WHERE employee_id NOT IN (SELECT employee_id FROM Circulation_History);
-- ? Documents with a receipt number above average
-- ? ids of documents whose receipt number exceeds the mean
SELECT document_id FROM Documents WHERE receipt_number > (SELECT AVG(receipt_number) FROM Documents);
-- ? How many more documents are done than overdue?
SELECT (SELECT COUNT(*) FROM Documents WHERE document_status_code = 'done') - (SELECT COUNT(*) FROM Documents WHERE document_status_code = 'overdue');
-- ? Agents that shipped at least 3 documents
-- ? names of shipping agents with 3 or more documents
SELECT T1.shipping_agent_name FROM Ref_Shipping_Agents AS T1 JOIN Documents AS T2 ON T1.shipping_agent_code = T2.shipping_agent_code GROUP BY T1.shipping_agent_code HAVING COUNT(*) >= 3;
-- ? Which documents have a draft but were never mailed out? Ids.
SELECT document_id FROM Document_Drafts EXCEPT SELECT document_id FROM Documents_Mailed;
-- ? On which dates were paper documents mailed?
-- ? mailing dates of documents of the Paper type
SELECT T2.mailing_date FROM Documents AS T1 JOIN Documents_Mailed AS T2 ON T1.document_id = T2.document_id WHERE T1.document_type_code = 'Paper';
