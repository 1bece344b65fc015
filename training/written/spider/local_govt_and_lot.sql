-- local_govt_and_lot

-- ? Which properties are flats? Their addresses.
-- ? Addresses of all flats
SELECT property_address FROM Properties WHERE property_type_code = 'flat';
-- ? How many properties do we have of every kind?
SELECT property_type_code, COUNT(*) FROM Properties GROUP BY property_type_code;
-- ? Who moved out before 2018-01-01? The resident's details, please.
-- ? Details of residents with a move-out date earlier than 2018-01-01
SELECT other_details FROM Residents WHERE date_moved_out < '2018-01-01';
-- ? When did Jess Wyman move in and out again?
SELECT date_moved_in, date_moved_out FROM Residents WHERE other_details = 'Jess Wyman';
-- ? How many services are about cleaning (Cleanning), and are unsatisfied?
-- ? Count the Cleanning services with the detail Unsatisfied
SELECT COUNT(*) FROM Services WHERE service_type_code = 'Cleanning' AND service_details = 'Unsatisfied';
-- ? Ids of all furniture things, in order
SELECT thing_id FROM Things WHERE Type_of_Thing_Code = 'Furniture' ORDER BY thing_id;
-- ? Which services were the residents unhappy with? Distinct service ids.
-- ? Distinct ids of the services where the resident is Unsatisfied
SELECT DISTINCT service_id FROM Residents_Services WHERE other_details = 'Unsatisfied';
-- ? In what kind of property does Anderson Batz live?
SELECT T2.property_type_code FROM Residents AS T1 JOIN Properties AS T2 ON T1.property_id = T2.property_id WHERE T1.other_details = 'Anderson Batz';
-- ? Service types that the Robel-Schulist Group offers, no duplicates
-- ? What sorts of service does Robel-Schulist Group have? Each just once.
SELECT DISTINCT T2.service_type_code FROM Organizations AS T1 JOIN Services AS T2 ON T1.organization_id = T2.organization_id WHERE T1.organization_details = 'Robel-Schulist Group';
-- ? How many things does each organization own? Organization details and number, most first.
SELECT T1.organization_details, COUNT(*) FROM Organizations AS T1 JOIN Things AS T2 ON T1.organization_id = T2.organization_id GROUP BY T1.organization_id ORDER BY COUNT(*) DESC;
-- ? Addresses of properties where nobody lives
-- ? Which properties have no resident? Addresses.
SELECT property_address FROM Properties WHERE property_id NOT IN (SELECT property_id FROM Residents);
-- ? Service types that at least 3 resident requests were made for
SELECT T1.service_type_code FROM Services AS T1 JOIN Residents_Services AS T2 ON T1.service_id = T2.service_id GROUP BY T1.service_type_code HAVING COUNT(*) >= 3;
-- ? How many more status entries are open than in progress?
-- ? Open minus In Progress, counting the status entries of things
SELECT (SELECT COUNT(*) FROM Timed_Status_of_Things WHERE Status_of_Thing_Code = 'Open') - (SELECT COUNT(*) FROM Timed_Status_of_Things WHERE Status_of_Thing_Code = 'In Progress');
-- ? Locations of electronics, latest first
-- ? Where have the Electronics things been? Location codes, newest entry on top.
SELECT T2.Location_Code FROM Things AS T1 JOIN Timed_Locations_of_Things AS T2 ON T1.thing_id = T2.thing_id WHERE T1.Type_of_Thing_Code = 'Electronics' ORDER BY T2.Date_and_Time DESC;
-- ? Which things have never had a status recorded? Ids.
SELECT thing_id FROM Things WHERE thing_id NOT IN (SELECT thing_id FROM Timed_Status_of_Things);
