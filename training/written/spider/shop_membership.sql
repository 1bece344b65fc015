-- shop_membership

-- ? Where is the Stanley branch? Street and city.
-- ? Road and city of the branch called Stanley
SELECT Address_road, City FROM branch WHERE Name = 'Stanley';
-- ? Which branches in London opened after 2010?
SELECT Name FROM branch WHERE City = 'London' AND Open_year > 2010;
-- ? How many members are from Tennessee?
-- ? Number of members whose hometown is in Tennessee
SELECT COUNT(*) FROM member WHERE Hometown LIKE '%Tennessee%';
-- ? Whose card is LT98?
SELECT Name FROM member WHERE Card_Number = 'LT98';
-- ? Members at level 4 or higher, alphabetically
-- ? Alphabetical list of the members with a level of at least 4
SELECT Name FROM member WHERE Level >= 4 ORDER BY Name;
-- ? What's our oldest branch?
SELECT Name FROM branch ORDER BY Open_year LIMIT 1;
-- ? How many memberships do the branches of each city have in all?
-- ? Total memberships by city
SELECT City, SUM(membership_amount) FROM branch GROUP BY City;
-- ? Who spent the most in one purchase, and how many pounds?
-- ? Member with the single biggest purchase and its amount
SELECT T1.Name, T2.Total_pounds FROM member AS T1 JOIN purchase AS T2 ON T1.Member_ID = T2.Member_ID ORDER BY T2.Total_pounds DESC LIMIT 1;
-- ? At which branches did Jeremy Jarmon shop?
SELECT T3.Name FROM member AS T1 JOIN purchase AS T2 ON T1.Member_ID = T2.Member_ID JOIN branch AS T3 ON T2.Branch_ID = T3.Branch_ID WHERE T1.Name = 'Jeremy Jarmon';
-- ? Total turnover in pounds for each branch in 2018, by branch name
-- ? How many pounds did every branch take in 2018?
SELECT T2.Name, SUM(T1.Total_pounds) FROM purchase AS T1 JOIN branch AS T2 ON T1.Branch_ID = T2.Branch_ID WHERE T1.Year = 2018 GROUP BY T2.Name;
-- ? Which members have never bought anything?
-- ? Members without a purchase
SELECT Name FROM member WHERE Member_ID NOT IN (SELECT Member_ID FROM purchase);
-- ? Members who spent more than 1000 pounds in total
SELECT T1.Name FROM member AS T1 JOIN purchase AS T2 ON T1.Member_ID = T2.Member_ID GROUP BY T1.Member_ID HAVING SUM(T2.Total_pounds) > 1000;
-- ? How much more was spent in 2018 than in 2017?
-- ? 2018 pounds minus 2017 pounds over all purchases
SELECT (SELECT SUM(Total_pounds) FROM purchase WHERE Year = 2018) - (SELECT SUM(Total_pounds) FROM purchase WHERE Year = 2017);
-- ? Purchases that were larger than the average purchase: year and pounds
SELECT Year, Total_pounds FROM purchase WHERE Total_pounds > (SELECT AVG(Total_pounds) FROM purchase);
-- ? Which members registered at a London branch in 2016?
-- ? Names of the people who signed up with a branch in London in 2016
SELECT T1.Name FROM member AS T1 JOIN membership_register_branch AS T2 ON T1.Member_ID = T2.Member_ID JOIN branch AS T3 ON T2.Branch_ID = T3.Branch_ID WHERE T3.City = 'London' AND T2.Register_Year = 2016;
