-- pilot_record

-- ? Which models were ordered before 1998?
-- ? aircraft models with an order year earlier than 1998
SELECT Model FROM aircraft WHERE Order_Year < 1998;
-- ? Hybrid models made by NFI, in order of the year they were ordered
SELECT Model FROM aircraft WHERE Fuel_Propulsion = 'Hybrid' AND Manufacturer = 'NFI' ORDER BY Order_Year;
-- ? Who is the oldest pilot?
-- ? name of the oldest of the pilots
SELECT Pilot_name FROM pilot ORDER BY Age DESC LIMIT 1;
-- ? What nationality is Hakeem Olajuwon and which team is he in?
SELECT Nationality, Team FROM pilot WHERE Pilot_name = 'Hakeem Olajuwon';
-- ? Pilots from the United States who joined after 2000
-- ? American pilots (United States) joining later than 2000
SELECT Pilot_name FROM pilot WHERE Nationality = 'United States' AND Join_Year > 2000;
-- ? How many aircraft run on each kind of fuel?
SELECT Fuel_Propulsion, COUNT(*) FROM aircraft GROUP BY Fuel_Propulsion;
-- ? Which manufacturers supplied more than two aircraft?
-- ? makers with over 2 aircraft on the list
SELECT Manufacturer FROM aircraft GROUP BY Manufacturer HAVING COUNT(*) > 2;
-- ? Which aircraft has nobody flown? Give the model and the fleet series.
-- ? model and fleet series of aircraft without a pilot record
SELECT Model, Fleet_Series FROM aircraft WHERE Aircraft_ID NOT IN (SELECT Aircraft_ID FROM pilot_record);
-- ? On which dates did Charles Oakley fly?
SELECT T2.Date FROM pilot AS T1 JOIN pilot_record AS T2 ON T1.Pilot_ID = T2.Pilot_ID WHERE T1.Pilot_name = 'Charles Oakley';
-- ? Who has flown a diesel? Each pilot once.
-- ? distinct pilots on Diesel aircraft
SELECT DISTINCT T1.Pilot_name FROM pilot AS T1 JOIN pilot_record AS T2 ON T1.Pilot_ID = T2.Pilot_ID JOIN aircraft AS T3 ON T2.Aircraft_ID = T3.Aircraft_ID WHERE T3.Fuel_Propulsion = 'Diesel';
-- ? Average age of pilots per position
SELECT Position, AVG(Age) FROM pilot GROUP BY Position;
-- ? Pilots younger than average, youngest first
-- ? Which pilots are below the average age? Order by age.
SELECT Pilot_name FROM pilot WHERE Age < (SELECT AVG(Age) FROM pilot) ORDER BY Age;
-- ? How many years older is Jermaine O'Neal than Patrick O'Bryant?
SELECT (SELECT Age FROM pilot WHERE Pilot_name = 'Jermaine O''Neal') - (SELECT Age FROM pilot WHERE Pilot_name = 'Patrick O''Bryant');
-- ? Who flew the most recent record, and which model was it?
-- ? pilot and aircraft model of the latest record by date
SELECT T1.Pilot_name, T3.Model FROM pilot AS T1 JOIN pilot_record AS T2 ON T1.Pilot_ID = T2.Pilot_ID JOIN aircraft AS T3 ON T2.Aircraft_ID = T3.Aircraft_ID ORDER BY T2.Date DESC LIMIT 1;
-- ? How many years passed between the first and the last pilot joining?
SELECT MAX(Join_Year) - MIN(Join_Year) FROM pilot;
