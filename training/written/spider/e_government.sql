-- e_government

-- ? Which forms are complex?
-- ? Names of the forms of the complex kind
SELECT form_name FROM Forms WHERE form_type_code = 'Complex';
-- ? What is the number of the Divorce  Certificate form?
SELECT form_number FROM Forms WHERE form_name = 'Divorce  Certificate';
-- ? Phone and email of everyone called Maggio
-- ? How do I reach the individuals with the surname Maggio, by phone and by mail?
SELECT inidividual_phone, individual_email FROM Individuals WHERE individual_last_name = 'Maggio';
-- ? When was the Green Party founded, and what's its VAT number?
SELECT date_formed, uk_vat_number FROM Organizations WHERE organization_name = 'Green Party';
-- ? Phone numbers of the parties that pay by cheque or in cash
-- ? Which parties pay with Cash or Cheque? Their phone numbers.
SELECT party_phone FROM Parties WHERE payment_method_code = 'Cheque' OR payment_method_code = 'Cash';
-- ? Cities and zip codes in Colorado, sorted by city
SELECT town_city, zip_postcode FROM Addresses WHERE state_province_county = 'Colorado' ORDER BY town_city;
-- ? How many party forms are there in each status? Most frequent status first.
-- ? Form statuses of the parties by frequency, from high to low
SELECT form_status_code, COUNT(*) FROM Party_Forms GROUP BY form_status_code ORDER BY COUNT(*) DESC;
-- ? Which service does the Marriage Certificate form belong to?
SELECT T1.service_name FROM Services AS T1 JOIN Forms AS T2 ON T1.service_id = T2.service_id WHERE T2.form_name = 'Marriage Certificate';
-- ? In which cities do parties have a residence? No repeats.
-- ? Distinct cities of the residence addresses
SELECT DISTINCT T1.town_city FROM Addresses AS T1 JOIN Party_Addresses AS T2 ON T1.address_id = T2.address_id WHERE T2.address_type_code = 'Residence';
-- ? Emails of the parties who haven't booked any service
-- ? Which parties never booked a service? Email addresses please.
SELECT party_email FROM Parties WHERE party_id NOT IN (SELECT customer_id FROM Party_Services);
-- ? First names of the people who are contacts for Plaid Cymru
SELECT T1.individual_first_name FROM Individuals AS T1 JOIN Organization_Contact_Individuals AS T2 ON T1.individual_id = T2.individual_id JOIN Organizations AS T3 ON T2.organization_id = T3.organization_id WHERE T3.organization_name = 'Plaid Cymru';
-- ? How often was each service type booked?
-- ? bookings by type of service
SELECT T1.service_type_code, COUNT(*) FROM Services AS T1 JOIN Party_Services AS T2 ON T1.service_id = T2.service_id GROUP BY T1.service_type_code;
-- ? Which organizations have at least 3 contact persons?
SELECT T1.organization_name FROM Organizations AS T1 JOIN Organization_Contact_Individuals AS T2 ON T1.organization_id = T2.organization_id GROUP BY T1.organization_id HAVING COUNT(*) >= 3;
-- ? How many more party forms are completed than not started?
-- ? Completed forms minus not started ones
SELECT (SELECT COUNT(*) FROM Party_Forms WHERE form_status_code = 'Completed') - (SELECT COUNT(*) FROM Party_Forms WHERE form_status_code = 'Not Started');
-- ? Names of the forms no party has ever filled in
SELECT form_name FROM Forms WHERE form_id NOT IN (SELECT form_id FROM Party_Forms);
