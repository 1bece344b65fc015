-- entrepreneur

-- ? How much did Umbrolly ask for?
-- ? money requested by Umbrolly
SELECT Money_Requested FROM entrepreneur WHERE Company = 'Umbrolly';
-- ? Which companies did Peter Jones put money in?
SELECT Company FROM entrepreneur WHERE Investor = 'Peter Jones';
-- ? Who is the oldest person?
-- ? name of the person born first
SELECT Name FROM people ORDER BY Date_of_Birth LIMIT 1;
-- ? Companies that wanted between 50000 and 80000, smallest request first
SELECT Company FROM entrepreneur WHERE Money_Requested BETWEEN 50000 AND 80000 ORDER BY Money_Requested;
-- ? People taller than 1.85 who weigh less than 80
-- ? names of those over 1.85 in height and under 80 in weight
SELECT Name FROM people WHERE Height > 1.85 AND Weight < 80;
-- ? Who runs Le Beanock?
SELECT T2.Name FROM entrepreneur AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Company = 'Le Beanock';
-- ? When was the founder behind IV Cam born?
-- ? birth date of the entrepreneur of IV Cam
SELECT T2.Date_of_Birth FROM entrepreneur AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Company = 'IV Cam';
-- ? Companies that asked for more than the average
SELECT Company FROM entrepreneur WHERE Money_Requested > (SELECT AVG(Money_Requested) FROM entrepreneur);
-- ? How much money was requested in total from each investor?
-- ? total sum requested per investor
SELECT Investor, SUM(Money_Requested) FROM entrepreneur GROUP BY Investor;
-- ? Investors with at least 2 deals and the largest of these
SELECT Investor, MAX(Money_Requested) FROM entrepreneur GROUP BY Investor HAVING COUNT(*) >= 2;
-- ? How tall and how heavy on average are the people who have no company?
-- ? average height and weight of people who are not entrepreneurs
SELECT AVG(Height), AVG(Weight) FROM people WHERE People_ID NOT IN (SELECT People_ID FROM entrepreneur);
-- ? How much more did Umbrolly request than Grails Ltd?
SELECT (SELECT Money_Requested FROM entrepreneur WHERE Company = 'Umbrolly') - (SELECT Money_Requested FROM entrepreneur WHERE Company = 'Grails Ltd');
-- ? Who got Duncan Bannatyne or Doug Richard as investor? Name and company.
-- ? names and companies of entrepreneurs backed by Duncan Bannatyne or Doug Richard
SELECT T2.Name, T1.Company FROM entrepreneur AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID WHERE T1.Investor IN ('Duncan Bannatyne', 'Doug Richard');
-- ? What is the difference in weight between the heaviest and the lightest person?
SELECT MAX(Weight) - MIN(Weight) FROM people;
-- ? Company of the heaviest entrepreneur
-- ? which firm belongs to the entrepreneur weighing the most
SELECT T1.Company FROM entrepreneur AS T1 JOIN people AS T2 ON T1.People_ID = T2.People_ID ORDER BY T2.Weight DESC LIMIT 1;
