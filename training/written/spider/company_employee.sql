-- company_employee

-- ? Which people graduated from Iowa or Virginia?
-- ? Graduates of Virginia and of Iowa, names
SELECT Name FROM people WHERE Graduation_College = 'Iowa' OR Graduation_College = 'Virginia';
-- ? Who is the oldest person and how old?
SELECT Name, Age FROM people ORDER BY Age DESC LIMIT 1;
-- ? Companies in banking by profits, most profitable first: name and profits
-- ? Banking companies with their profits, sorted from high to low
SELECT Name, Profits_in_Billion FROM company WHERE Industry = 'Banking' ORDER BY Profits_in_Billion DESC;
-- ? How many people are older than 30?
SELECT COUNT(*) FROM people WHERE Age > 30;
-- ? Companies outside the USA with a market value above 150 billion
-- ? Which companies not headquartered in the USA are worth more than 150 on the market?
SELECT Name FROM company WHERE Headquarters <> 'USA' AND Market_Value_in_Billion > 150;
-- ? Average age of the people of each nationality
SELECT Nationality, AVG(Age) FROM people GROUP BY Nationality;
-- ? Where does Brad Lohaus work and for how many years?
-- ? Brad Lohaus: company and years of work
SELECT T1.Name, T2.Year_working FROM company AS T1 JOIN employment AS T2 ON T1.Company_ID = T2.Company_ID JOIN people AS T3 ON T2.People_ID = T3.People_ID WHERE T3.Name = 'Brad Lohaus';
-- ? Who has been with his company for at least 3 years?
SELECT T1.Name FROM people AS T1 JOIN employment AS T2 ON T1.People_ID = T2.People_ID WHERE T2.Year_working >= 3;
-- ? Which companies employ nobody?
-- ? Companies without employees
SELECT Name FROM company WHERE Company_ID NOT IN (SELECT Company_ID FROM employment);
-- ? Profits in relation to sales for each company, name first
-- ? For each company, name and profits divided by sales
SELECT Name, Profits_in_Billion / Sales_in_Billion FROM company;
-- ? Industries with total sales above 300 billion
-- ? In which industries do the companies sell for more than 300 billion altogether?
SELECT Industry FROM company GROUP BY Industry HAVING SUM(Sales_in_Billion) > 300;
-- ? Companies holding more assets than the average company
SELECT Name FROM company WHERE Assets_in_Billion > (SELECT AVG(Assets_in_Billion) FROM company);
-- ? How much more does ExxonMobil sell than General Electric?
-- ? Sales of ExxonMobil minus sales of General Electric
SELECT (SELECT Sales_in_Billion FROM company WHERE Name = 'ExxonMobil') - (SELECT Sales_in_Billion FROM company WHERE Name = 'General Electric');
-- ? What industries do people from the United States work in? Each once.
SELECT DISTINCT T1.Industry FROM company AS T1 JOIN employment AS T2 ON T1.Company_ID = T2.Company_ID JOIN people AS T3 ON T2.People_ID = T3.People_ID WHERE T3.Nationality = 'United States';
-- ? Total profits per headquarters country, best first
-- ? Headquarters by summed profits, in descending order
SELECT Headquarters, SUM(Profits_in_Billion) FROM company GROUP BY Headquarters ORDER BY SUM(Profits_in_Billion) DESC;
