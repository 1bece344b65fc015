-- journal_committee

-- ? Which issue sold best? Give its theme.
-- ? theme of the best-selling journal
SELECT Theme FROM journal ORDER BY Sales DESC LIMIT 1;
-- ? How old is Anna Powierza?
SELECT Age FROM editor WHERE Name = 'Anna Powierza';
-- ? Which journals sold fewer than 1000 copies? Date and theme, worst first.
-- ? dates and themes of issues with sales below 1000, sorted from lowest sales
SELECT Date, Theme FROM journal WHERE Sales < 1000 ORDER BY Sales;
-- ? Who does photo work?
-- ? names of the editors responsible for photos
SELECT T1.Name FROM editor AS T1 JOIN journal_committee AS T2 ON T1.Editor_ID = T2.Editor_ID WHERE T2.Work_Type = 'Photo';
-- ? Which editors sit on no committee?
-- ? editors without any journal to work on
SELECT Name FROM editor WHERE Editor_ID NOT IN (SELECT Editor_ID FROM journal_committee);
-- ? What was the issue on the Miami Dolphins dated?
SELECT Date FROM journal WHERE Theme = 'Miami Dolphins';
-- ? Themes of journals that sold better than average
-- ? which issues had sales above the mean? themes please
SELECT Theme FROM journal WHERE Sales > (SELECT AVG(Sales) FROM journal);
-- ? How many copies were sold of all journals put together, and how many on average?
SELECT SUM(Sales), AVG(Sales) FROM journal;
-- ? How old on average are the editors doing each kind of work?
-- ? mean age of editors by type of work
SELECT T2.Work_Type, AVG(T1.Age) FROM editor AS T1 JOIN journal_committee AS T2 ON T1.Editor_ID = T2.Editor_ID GROUP BY T2.Work_Type;
-- ? Who is the youngest editor?
SELECT Name FROM editor ORDER BY Age LIMIT 1;
-- ? Which kinds of work are done by at least 2 editors?
SELECT Work_Type FROM journal_committee GROUP BY Work_Type HAVING COUNT(*) >= 2;
-- ? Themes of the journals whose committee someone under 30 belongs to
-- ? which issues have an editor younger than 30? show the theme
SELECT T3.Theme FROM editor AS T1 JOIN journal_committee AS T2 ON T1.Editor_ID = T2.Editor_ID JOIN journal AS T3 ON T2.Journal_ID = T3.Journal_ID WHERE T1.Age < 30;
-- ? How many years lie between the oldest and the youngest editor?
SELECT MAX(Age) - MIN(Age) FROM editor;
-- ? Who wrote articles, for which journal? Name and theme.
SELECT T1.Name, T3.Theme FROM editor AS T1 JOIN journal_committee AS T2 ON T1.Editor_ID = T2.Editor_ID JOIN journal AS T3 ON T2.Journal_ID = T3.Journal_ID WHERE T2.Work_Type = 'Article';
-- ? How many more journals are there than editors?
-- ? number of journals minus number of editors
SELECT (SELECT COUNT(*) FROM journal) - (SELECT COUNT(*) FROM editor);
