-- hospital_1

-- ? Address and phone of the patient Grace Ritchie
-- ? How can I reach patient Grace Ritchie, by address and by phone?
SELECT Address, Phone FROM Patient WHERE Name = 'Grace Ritchie';
-- ? Who are the head nurses?
SELECT Name FROM Nurse WHERE Position = 'Head Nurse';
-- ? Procedures costing between 1000 and 4000, cheapest first
-- ? Which procedures cost from 1000 to 4000? Sort by cost.
SELECT Name FROM Procedures WHERE Cost BETWEEN 1000 AND 4000 ORDER BY Cost;
-- ? Which medication does Foo Labs make?
SELECT Name FROM Medication WHERE Brand = 'Foo Labs';
-- ? How many appointments were in examination room C?
-- ? Number of appointments held in examination room C
SELECT COUNT(*) FROM Appointment WHERE ExaminationRoom = 'C';
-- ? Rooms on floor 2 that are single: room numbers in order
SELECT RoomNumber FROM Room WHERE BlockFloor = 2 AND RoomType = 'Single' ORDER BY RoomNumber;
-- ? Who is the primary doctor (PCP) of John Smith?
-- ? Name of the physician who looks after John Smith as PCP
SELECT T2.Name FROM Patient AS T1 JOIN Physician AS T2 ON T1.PCP = T2.EmployeeID WHERE T1.Name = 'John Smith';
-- ? Who heads the Surgery department? Name and position.
SELECT T2.Name, T2.Position FROM Department AS T1 JOIN Physician AS T2 ON T1.Head = T2.EmployeeID WHERE T1.Name = 'Surgery';
-- ? Which drugs were prescribed to Dennis Doe, and in what dose?
-- ? Medications and doses for the patient Dennis Doe
SELECT T3.Name, T2.Dose FROM Patient AS T1 JOIN Prescribes AS T2 ON T1.SSN = T2.Patient JOIN Medication AS T3 ON T2.Medication = T3.Code WHERE T1.Name = 'Dennis Doe';
-- ? How many procedures has each physician been trained in, by name? Most first.
-- ? Physicians by number of trainings, from high to low
SELECT T1.Name, COUNT(*) FROM Physician AS T1 JOIN Trained_In AS T2 ON T1.EmployeeID = T2.Physician GROUP BY T1.Name ORDER BY COUNT(*) DESC;
-- ? Which medications have never been prescribed?
-- ? Drugs nobody has prescribed
SELECT Name FROM Medication WHERE Code NOT IN (SELECT Medication FROM Prescribes);
-- ? Nurses who are not on call
SELECT Name FROM Nurse WHERE EmployeeID NOT IN (SELECT Nurse FROM On_Call);
-- ? Which procedures are more expensive than the average one?
-- ? Procedures above the average cost
SELECT Name FROM Procedures WHERE Cost > (SELECT AVG(Cost) FROM Procedures);
-- ? Total cost of the procedures each patient underwent, by patient name
SELECT T1.Name, SUM(T3.Cost) FROM Patient AS T1 JOIN Undergoes AS T2 ON T1.SSN = T2.Patient JOIN Procedures AS T3 ON T2.Procedures = T3.Code GROUP BY T1.Name;
-- ? How much cheaper is a Reverse Rhinopodoplasty than a Folded Demiophtalmectomy?
-- ? Cost of the Folded Demiophtalmectomy minus cost of the Reverse Rhinopodoplasty
SELECT (SELECT Cost FROM Procedures WHERE Name = 'Folded Demiophtalmectomy') - (SELECT Cost FROM Procedures WHERE Name = 'Reverse Rhinopodoplasty');
