-- gymnast

-- ? How tall is Paul Hamm and where is he from?
-- ? height and hometown of Paul Hamm
SELECT Height, Hometown FROM people WHERE Name = 'Paul Hamm';
-- ? Who is the tallest?
SELECT Name FROM people ORDER BY Height DESC LIMIT 1;
-- ? People from Miami or Bonao, youngest first
-- ? names of those whose hometown is Miami or Bonao, ordered by age
SELECT Name FROM people WHERE Hometown IN ('Miami', 'Bonao') ORDER BY Age;
-- ? Gymnast ids with over 9.7 on the rings as well as over 9.5 on the vault
SELECT Gymnast_ID FROM gymnast WHERE Rings_Points > 9.7 AND Vault_Points > 9.5;
-- ? Who was best on the pommel horse?
-- ? name of the gymnast with the highest pommel horse score
SELECT T2.Name FROM gymnast AS T1 JOIN people AS T2 ON T1.Gymnast_ID = T2.People_ID ORDER BY T1.Pommel_Horse_Points DESC LIMIT 1;
-- ? What did Paul Hamm score on the parallel bars and the horizontal bar?
SELECT T1.Parallel_Bars_Points, T1.Horizontal_Bar_Points FROM gymnast AS T1 JOIN people AS T2 ON T1.Gymnast_ID = T2.People_ID WHERE T2.Name = 'Paul Hamm';
-- ? By how much did each gymnast do better on floor than on vault? Names too.
-- ? gymnast names with floor exercise points minus vault points
SELECT T2.Name, T1.Floor_Exercise_Points - T1.Vault_Points FROM gymnast AS T1 JOIN people AS T2 ON T1.Gymnast_ID = T2.People_ID;
-- ? Who is not a gymnast?
SELECT Name FROM people WHERE People_ID NOT IN (SELECT Gymnast_ID FROM gymnast);
-- ? Gymnasts with a total above the average total
-- ? names of gymnasts scoring better than average overall
SELECT T2.Name FROM gymnast AS T1 JOIN people AS T2 ON T1.Gymnast_ID = T2.People_ID WHERE T1.Total_Points > (SELECT AVG(Total_Points) FROM gymnast);
-- ? Average height per hometown
SELECT Hometown, AVG(Height) FROM people GROUP BY Hometown;
-- ? What are the best and the worst score on rings?
-- ? highest and lowest rings points
SELECT MAX(Rings_Points), MIN(Rings_Points) FROM gymnast;
-- ? What is the difference between the highest and lowest total?
SELECT MAX(Total_Points) - MIN(Total_Points) FROM gymnast;
-- ? Ages shared by more than one person, with the average height at that age
-- ? mean height for each age that at least 2 people have
SELECT Age, AVG(Height) FROM people GROUP BY Age HAVING COUNT(*) >= 2;
-- ? Gymnasts who did better on the horizontal bar than on the parallel bars
SELECT T2.Name FROM gymnast AS T1 JOIN people AS T2 ON T1.Gymnast_ID = T2.People_ID WHERE T1.Horizontal_Bar_Points > T1.Parallel_Bars_Points;
-- ? Total points of gymnasts younger than 22, best first
-- ? names and totals of the gymnasts under 22, from the highest total
SELECT T2.Name, T1.Total_Points FROM gymnast AS T1 JOIN people AS T2 ON T1.Gymnast_ID = T2.People_ID WHERE T2.Age < 22 ORDER BY T1.Total_Points DESC;
