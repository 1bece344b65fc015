-- document_management

-- ? Which documents have been opened more than 5000 times? Most accessed first.
-- ? Names of the documents with over 5000 accesses, from high to low
SELECT document_name FROM Documents WHERE access_count > 5000 ORDER BY access_count DESC;
-- ? How often was Learning Database accessed?
SELECT access_count FROM Documents WHERE document_name = 'Learning Database';
-- ? Books and papers, alphabetically
-- ? Alphabetical list of all documents that are a Book or a Paper
SELECT document_name FROM Documents WHERE document_type_code = 'Book' OR document_type_code = 'Paper' ORDER BY document_name;
-- ? Who are the project managers among the users? (PROJ-MGR)
SELECT user_name FROM Users WHERE role_code = 'PROJ-MGR';
-- ? What does the role DBA mean?
-- ? Description of the role DBA
SELECT role_description FROM Roles WHERE role_code = 'DBA';
-- ? Alt text and URL of the image top2
SELECT image_alt_text, image_url FROM Images WHERE image_name = 'top2';
-- ? How many sections are titled before and how many after?
-- ? Sections per title
SELECT section_title, COUNT(*) FROM Document_Sections GROUP BY section_title;
-- ? Accesses per type of document, all added up, highest first
-- ? Which document types are accessed most? Show type and total count in descending order.
SELECT document_type_code, SUM(access_count) FROM Documents GROUP BY document_type_code ORDER BY SUM(access_count) DESC;
-- ? Which documents have a header structure?
SELECT T1.document_name FROM Documents AS T1 JOIN Document_Structures AS T2 ON T1.document_structure_code = T2.document_structure_code WHERE T2.document_structure_description = 'Header';
-- ? In which functional areas is Learning English?
-- ? Functional area descriptions of the document Learning English
SELECT T3.functional_area_description FROM Documents AS T1 JOIN Document_Functional_Areas AS T2 ON T1.document_code = T2.document_code JOIN Functional_Areas AS T3 ON T2.functional_area_code = T3.functional_area_code WHERE T1.document_name = 'Learning English';
-- ? Images that don't appear in any section: names
-- ? Which images are not used in a document section?
SELECT image_name FROM Images WHERE image_id NOT IN (SELECT image_id FROM Document_Sections_Images);
-- ? Documents with more than one section and how many they have
SELECT T1.document_name, COUNT(*) FROM Documents AS T1 JOIN Document_Sections AS T2 ON T1.document_code = T2.document_code GROUP BY T1.document_code HAVING COUNT(*) > 1;
-- ? Which documents are accessed less than average?
-- ? Documents with a below-average access count
SELECT document_name FROM Documents WHERE access_count < (SELECT AVG(access_count) FROM Documents);
-- ? How far is the most accessed document ahead of the least accessed one?
SELECT MAX(access_count) - MIN(access_count) FROM Documents;
-- ? How many more documents of the type Book than of the type CV are there?
-- ? Documents of type Book minus documents of type CV
SELECT (SELECT COUNT(*) FROM Documents WHERE document_type_code = 'Book') - (SELECT COUNT(*) FROM Documents WHERE document_type_code = 'CV');
