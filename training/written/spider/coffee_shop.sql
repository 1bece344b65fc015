-- coffee_shop

-- ? Which shop has the best score? Give the address.
-- ? address of the top-rated shop
SELECT Address FROM shop ORDER BY Score DESC LIMIT 1;
-- ? Who are the white card holders?
-- ? names of members with a white card
SELECT Name FROM member WHERE Membership_card = 'White';
-- ? Shops opened in 2010 or later, with their staff numbers
SELECT Address, Num_of_staff FROM shop WHERE Open_Year >= 2010;
-- ? How old is the oldest member living in Cheshire?
SELECT MAX(Age) FROM member WHERE Address = 'Cheshire';
-- ? Which members bought more often than average?
-- ? names of members with an above-average number of purchases
SELECT Name FROM member WHERE Time_of_purchase > (SELECT AVG(Time_of_purchase) FROM member);
-- ? How much did each member spend in happy hours in total?
-- ? happy hour spending per member name
SELECT T1.Name, SUM(T2.Total_amount) FROM member AS T1 JOIN happy_hour_member AS T2 ON T1.Member_ID = T2.Member_ID GROUP BY T1.Member_ID;
-- ? Which members have never been to a happy hour?
SELECT Name FROM member WHERE Member_ID NOT IN (SELECT Member_ID FROM happy_hour_member);
-- ? In which months did the shop at 1200 Main Street have a happy hour?
-- ? happy hour months at 1200 Main Street
SELECT T2.Month FROM shop AS T1 JOIN happy_hour AS T2 ON T1.Shop_ID = T2.Shop_ID WHERE T1.Address = '1200 Main Street';
-- ? How many staff were in charge of happy hours in each month?
SELECT Month, SUM(Num_of_shaff_in_charge) FROM happy_hour GROUP BY Month;
-- ? Months with more than one happy hour
-- ? in which months were there at least 2 happy hours
SELECT Month FROM happy_hour GROUP BY Month HAVING COUNT(*) >= 2;
-- ? How many of the staff were not in charge at each happy hour? Show shop address and number.
SELECT T1.Address, T1.Num_of_staff - T2.Num_of_shaff_in_charge FROM shop AS T1 JOIN happy_hour AS T2 ON T1.Shop_ID = T2.Shop_ID;
-- ? Average level of membership per town
-- ? how high is the average membership level for members of each address
SELECT Address, AVG(Level_of_membership) FROM member GROUP BY Address;
-- ? Which membership cards do people over 40 as well as people under 30 hold?
SELECT Membership_card FROM member WHERE Age > 40 INTERSECT SELECT Membership_card FROM member WHERE Age < 30;
-- ? How many more members hold a black than a white card?
-- ? number of black cards minus white cards
SELECT (SELECT COUNT(*) FROM member WHERE Membership_card = 'Black') - (SELECT COUNT(*) FROM member WHERE Membership_card = 'White');
-- ? Who spent the most at a single happy hour?
SELECT T1.Name FROM member AS T1 JOIN happy_hour_member AS T2 ON T1.Member_ID = T2.Member_ID ORDER BY T2.Total_amount DESC LIMIT 1;
