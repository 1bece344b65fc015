-- culture_company

-- ? Which companies are joint ventures?
-- ? Joint venture company names
SELECT Company_name FROM culture_company WHERE Type = 'Joint Venture';
-- ? Which firms does the group own completely, i.e. 100.0 equity?
SELECT Company_name FROM culture_company WHERE Group_Equity_Shareholding = 100.0;
-- ? What books did Michael Nava write?
-- ? Titles by Michael Nava
SELECT Book_Title FROM book_club WHERE Author_or_Editor = 'Michael Nava';
-- ? Which movies earned more than 1000000 worldwide? Biggest earner first.
SELECT Title FROM movie WHERE Gross_worldwide > 1000000 ORDER BY Gross_worldwide DESC;
-- ? Who directed the cheapest movie?
-- ? Director of the film with the smallest budget
SELECT Director FROM movie ORDER BY Budget_million LIMIT 1;
-- ? How many books have the result 'Nom'?
-- ? Count of books that were only nominated (Nom)
SELECT COUNT(*) FROM book_club WHERE Result = 'Nom';
-- ? How many companies are incorporated in each place?
SELECT Incorporated_in, COUNT(*) FROM culture_company GROUP BY Incorporated_in;
-- ? Which company is behind the movie Storm Catcher?
-- ? Storm Catcher: name of the company
SELECT T1.Company_name FROM culture_company AS T1 JOIN movie AS T2 ON T1.movie_id = T2.movie_id WHERE T2.Title = 'Storm Catcher';
-- ? For every subsidiary, its name and the budget of its movie
SELECT T1.Company_name, T2.Budget_million FROM culture_company AS T1 JOIN movie AS T2 ON T1.movie_id = T2.movie_id WHERE T1.Type = 'Subsidiary';
-- ? Which movies don't belong to any company?
-- ? Films no company has
SELECT Title FROM movie WHERE movie_id NOT IN (SELECT movie_id FROM culture_company);
-- ? Which movies cost more than average?
SELECT Title FROM movie WHERE Budget_million > (SELECT AVG(Budget_million) FROM movie);
-- ? Average group stake by kind of company, highest first
-- ? For each company type, how much of the equity does the group hold on average? Sort from high to low.
SELECT Type, AVG(Group_Equity_Shareholding) FROM culture_company GROUP BY Type ORDER BY AVG(Group_Equity_Shareholding) DESC;
-- ? Which directors made more than one movie?
SELECT Director FROM movie GROUP BY Director HAVING COUNT(*) > 1;
-- ? How many more companies are incorporated in Hong Kong than in China?
SELECT (SELECT COUNT(*) FROM culture_company WHERE Incorporated_in = 'Hong Kong') - (SELECT COUNT(*) FROM culture_company WHERE Incorporated_in = 'China');
-- ? Names of companies with a movie that grossed less than 100000 worldwide, together with the book's author
-- ? Our flops: which companies had a film earning under 100000 worldwide, and who wrote or edited their book?
SELECT T1.Company_name, T3.Author_or_Editor FROM culture_company AS T1 JOIN movie AS T2 ON T1.movie_id = T2.movie_id JOIN book_club AS T3 ON T1.book_club_id = T3.book_club_id WHERE T2.Gross_worldwide < 100000;
