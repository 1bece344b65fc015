-- assets_maintenance

-- ? Which outside companies are of the supplier type?
-- ? names of all third party companies that are suppliers
SELECT company_name FROM Third_Party_Companies WHERE company_type = 'Supplier';
-- ? When does the maintenance contract of each company run out? Company name and end date, soonest first.
SELECT T1.company_name, T2.contract_end_date FROM Third_Party_Companies AS T1 JOIN Maintenance_Contracts AS T2 ON T1.company_id = T2.maintenance_contract_company_id ORDER BY T2.contract_end_date;
-- ? Who on the staff is a manager?
-- ? staff members listed as Manager
SELECT staff_name FROM Staff WHERE other_staff_details = 'Manager';
-- ? Engineers with skills in electrical work: first and last names
SELECT T1.first_name, T1.last_name FROM Maintenance_Engineers AS T1 JOIN Engineer_Skills AS T2 ON T1.engineer_id = T2.engineer_id JOIN Skills AS T3 ON T2.skill_id = T3.skill_id WHERE T3.skill_description = 'Electrical';
-- ? Who logged a system error?
-- ? names of the staff that recorded a fault described as system error
SELECT DISTINCT T1.staff_name FROM Staff AS T1 JOIN Fault_Log AS T2 ON T1.staff_id = T2.recorded_by_staff_id WHERE T2.fault_description = 'system error';
-- ? How many engineer visits ended with the fault fixed?
SELECT COUNT(*) FROM Engineer_Visits WHERE fault_status = 'Fixed';
-- ? How many faults were logged for each asset? Give the asset's description and the count.
-- ? fault log entries per asset details
SELECT T1.asset_details, COUNT(*) FROM Assets AS T1 JOIN Fault_Log AS T2 ON T1.asset_id = T2.asset_id GROUP BY T1.asset_details;
-- ? Which companies employ no maintenance engineer?
-- ? third party companies without any engineer
SELECT company_name FROM Third_Party_Companies WHERE company_id NOT IN (SELECT company_id FROM Maintenance_Engineers);
-- ? Which parts can fail with the fault called Package Wrong?
SELECT T1.part_name FROM Parts AS T1 JOIN Part_Faults AS T2 ON T1.part_id = T2.part_id WHERE T2.fault_description = 'Package Wrong';
-- ? Which asset did we get rid of last?
-- ? details of the most recently disposed asset
SELECT asset_details FROM Assets ORDER BY asset_disposed_date DESC LIMIT 1;
-- ? How many more faulty parts are fixed than waiting?
SELECT (SELECT COUNT(*) FROM Fault_Log_Parts WHERE fault_status = 'Fixed') - (SELECT COUNT(*) FROM Fault_Log_Parts WHERE fault_status = 'Waiting');
-- ? Which statuses came up in more than two engineer visits?
-- ? fault statuses with over 2 visits
SELECT fault_status FROM Engineer_Visits GROUP BY fault_status HAVING COUNT(*) > 2;
-- ? Companies that both hold a maintenance contract and supply an asset
-- ? Who supplied one of our assets and also has a maintenance contract with us? Company names.
SELECT T1.company_name FROM Third_Party_Companies AS T1 JOIN Maintenance_Contracts AS T2 ON T1.company_id = T2.maintenance_contract_company_id INTERSECT SELECT T1.company_name FROM Third_Party_Companies AS T1 JOIN Assets AS T2 ON T1.company_id = T2.supplier_company_id;
-- ? What do chargeable parts cost on average?
SELECT AVG(chargeable_amount) FROM Parts WHERE chargeable_yn = 1;
-- ? Last names of engineers who work for a supplier
SELECT T1.last_name FROM Maintenance_Engineers AS T1 JOIN Third_Party_Companies AS T2 ON T1.company_id = T2.company_id WHERE T2.company_type = 'Supplier';
