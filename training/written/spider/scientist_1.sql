-- scientist_1

-- ? What's the social security number of Anand Manikutty?
-- ? SSN of Anand Manikutty
SELECT SSN FROM Scientists WHERE Name = 'Anand Manikutty';
-- ? Which projects need fewer than 200 hours? Show name and hours, shortest first.
SELECT Name, Hours FROM Projects WHERE Hours < 200 ORDER BY Hours;
-- ? What is project AeH3 about, and how many hours does it take?
-- ? Name and hours of the project with code AeH3
SELECT Name, Hours FROM Projects WHERE Code = 'AeH3';
-- ? codes of all projects with Aerodynamics in the title
SELECT Code FROM Projects WHERE Name LIKE '%Aerodynamics%';
-- ? Scientists whose name starts with M, from Z to A
-- ? In reverse alphabetical order: scientists with names beginning with M
SELECT Name FROM Scientists WHERE Name LIKE 'M%' ORDER BY Name DESC;
-- ? The three biggest projects by hours, codes only
-- ? Which three project codes stand for the most hours?
SELECT Code FROM Projects ORDER BY Hours DESC LIMIT 3;
-- ? How far apart are the longest and the shortest project in hours?
SELECT MAX(Hours) - MIN(Hours) FROM Projects;
-- ? On which projects does Michael Rogers work? Project names.
-- ? Michael Rogers' projects
SELECT T2.Name FROM AssignedTo AS T1 JOIN Projects AS T2 ON T1.Project = T2.Code JOIN Scientists AS T3 ON T1.Scientist = T3.SSN WHERE T3.Name = 'Michael Rogers';
-- ? Who works on project AeH1?
-- ? Names of the scientists on AeH1
SELECT T1.Name FROM Scientists AS T1 JOIN AssignedTo AS T2 ON T1.SSN = T2.Scientist WHERE T2.Project = 'AeH1';
-- ? Which scientists have more than one project on their plate?
SELECT T1.Name FROM Scientists AS T1 JOIN AssignedTo AS T2 ON T1.SSN = T2.Scientist GROUP BY T1.SSN HAVING COUNT(*) > 1;
-- ? Total project hours for every scientist, heaviest load first
-- ? How many hours do the projects of each scientist add up to? Sort from most to least.
SELECT T1.Name, SUM(T3.Hours) FROM Scientists AS T1 JOIN AssignedTo AS T2 ON T1.SSN = T2.Scientist JOIN Projects AS T3 ON T2.Project = T3.Code GROUP BY T1.SSN ORDER BY SUM(T3.Hours) DESC;
-- ? How many projects take less time than the average project?
SELECT COUNT(*) FROM Projects WHERE Hours < (SELECT AVG(Hours) FROM Projects);
-- ? Difference between the number of projects and the number of scientists
-- ? How many more projects than scientists do we have?
SELECT (SELECT COUNT(*) FROM Projects) - (SELECT COUNT(*) FROM Scientists);
-- ? Who only works on projects of at most 500 hours, i.e. is on some project but on none above 500 hours?
SELECT T1.Name FROM Scientists AS T1 JOIN AssignedTo AS T2 ON T1.SSN = T2.Scientist EXCEPT SELECT T1.Name FROM Scientists AS T1 JOIN AssignedTo AS T2 ON T1.SSN = T2.Scientist JOIN Projects AS T3 ON T2.Project = T3.Code WHERE T3.Hours > 500;
-- ? Which projects are run by just one scientist? Names.
SELECT T1.Name FROM Projects AS T1 JOIN AssignedTo AS T2 ON T1.Code = T2.Project GROUP BY T1.Code HAVING COUNT(*) = 1;
