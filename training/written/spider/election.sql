-- election

-- ? Which counties have over 50000 inhabitants, biggest first?
-- ? counties with a population above 50000 in descending order of population
SELECT County_name FROM county WHERE Population > 50000 ORDER BY Population DESC;
-- ? Which county has the zip code D09?
SELECT County_name FROM county WHERE Zip_code = 'D09';
-- ? Who has been a delegate since before 2000?
-- ? delegates first elected earlier than 2000
SELECT Delegate FROM election WHERE First_Elected < 2000;
-- ? Who sits on the Economic Matters committee, and for which district?
SELECT Delegate, District FROM election WHERE Committee = 'Economic Matters';
-- ? Who ran for the US Senate and as attorney general for the Liberal party in each year? Year, senate, attorney general.
-- ? Liberal party: year with its US Senate and its attorney general candidate
SELECT Year, US_Senate, Attorney_General FROM party WHERE Party = 'Liberal';
-- ? Who ran with Eliot Spitzer as lieutenant governor?
SELECT DISTINCT Lieutenant_Governor FROM party WHERE Governor = 'Eliot Spitzer';
-- ? How many delegates are on each committee?
-- ? committee sizes
SELECT Committee, COUNT(*) FROM election GROUP BY Committee;
-- ? Which committees have more than one delegate?
SELECT Committee FROM election GROUP BY Committee HAVING COUNT(*) > 1;
-- ? Which counties have more people than the average county?
-- ? counties of above-average population
SELECT County_name FROM county WHERE Population > (SELECT AVG(Population) FROM county);
-- ? Which counties have no delegate at all?
SELECT County_name FROM county WHERE County_Id NOT IN (SELECT District FROM election);
-- ? How many more people live in Baltimore County than in Howard?
-- ? population of Baltimore County minus that of Howard
SELECT (SELECT Population FROM county WHERE County_name = 'Baltimore County') - (SELECT Population FROM county WHERE County_name = 'Howard');
-- ? Delegates from Howard in the order they were first elected
SELECT T2.Delegate FROM county AS T1 JOIN election AS T2 ON T1.County_Id = T2.District WHERE T1.County_name = 'Howard' ORDER BY T2.First_Elected;
-- ? Which Democratic delegates were first elected in 2006?
-- ? delegates of the Democratic party who came in in 2006
SELECT T1.Delegate FROM election AS T1 JOIN party AS T2 ON T1.Party = T2.Party_ID WHERE T2.Party = 'Democratic' AND T1.First_Elected = 2006;
-- ? How many years passed between the first and the last delegate entering?
SELECT MAX(First_Elected) - MIN(First_Elected) FROM election;
-- ? Who was candidate for governor in one year and for comptroller in another?
-- ? people appearing both as governor and as comptroller
SELECT Governor FROM party INTERSECT SELECT Comptroller FROM party;
