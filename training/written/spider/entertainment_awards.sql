-- entertainment_awards

-- ? Who chaired the Cherry Awards, and in what year were they?
-- ? Chair and year of the Cherry Awards
SELECT Chair_Name, Year FROM festival_detail WHERE Festival_Name = 'Cherry Awards';
-- ? Festivals with more than 153 spectators, biggest audience first
SELECT Festival_Name FROM festival_detail WHERE Num_of_Audience > 153 ORDER BY Num_of_Audience DESC;
-- ? What type of artwork is Indonesian Idol?
-- ? Indonesian Idol: which type?
SELECT Type FROM artwork WHERE Name = 'Indonesian Idol';
-- ? Which festival was the first, i.e. in the earliest year?
SELECT Festival_Name FROM festival_detail ORDER BY Year LIMIT 1;
-- ? How many nominations led to a win?
-- ? Number of nominations that Won
SELECT COUNT(*) FROM nomination WHERE Result = 'Won';
-- ? Artworks with 'Lov' in the title
SELECT Name FROM artwork WHERE Name LIKE '%Lov%';
-- ? Which artworks won something? Each name once.
-- ? Distinct names of the artworks that Won
SELECT DISTINCT T1.Name FROM artwork AS T1 JOIN nomination AS T2 ON T1.Artwork_ID = T2.Artwork_ID WHERE T2.Result = 'Won';
-- ? At which festivals was Loving you up for an award, and how did it go? Festival and result.
SELECT T3.Festival_Name, T2.Result FROM artwork AS T1 JOIN nomination AS T2 ON T1.Artwork_ID = T2.Artwork_ID JOIN festival_detail AS T3 ON T2.Festival_ID = T3.Festival_ID WHERE T1.Name = 'Loving you';
-- ? How many wins did each festival hand out? Festival names, most first.
-- ? Festivals by number of nominations with the result Won, from high to low
SELECT T1.Festival_Name, COUNT(*) FROM festival_detail AS T1 JOIN nomination AS T2 ON T1.Festival_ID = T2.Festival_ID WHERE T2.Result = 'Won' GROUP BY T1.Festival_Name ORDER BY COUNT(*) DESC;
-- ? Which festivals have no nominations?
-- ? Festivals nothing has been nominated at
SELECT Festival_Name FROM festival_detail WHERE Festival_ID NOT IN (SELECT Festival_ID FROM nomination);
-- ? Chairs of festivals drawing more people than the average festival
SELECT Chair_Name FROM festival_detail WHERE Num_of_Audience > (SELECT AVG(Num_of_Audience) FROM festival_detail);
-- ? Average audience per year
-- ? How many spectators did the festivals of each year have on average?
SELECT Year, AVG(Num_of_Audience) FROM festival_detail GROUP BY Year;
-- ? By how many does the best visited festival beat the worst visited one?
SELECT MAX(Num_of_Audience) - MIN(Num_of_Audience) FROM festival_detail;
-- ? Types with more than one artwork
-- ? Which types of artwork are there at least two of?
SELECT Type FROM artwork GROUP BY Type HAVING COUNT(*) > 1;
-- ? Which artworks were nominated but never won? (results Nominated, Won)
SELECT T1.Name FROM artwork AS T1 JOIN nomination AS T2 ON T1.Artwork_ID = T2.Artwork_ID WHERE T2.Result = 'Nominated' EXCEPT SELECT T1.Name FROM artwork AS T1 JOIN nomination AS T2 ON T1.Artwork_ID = T2.Artwork_ID WHERE T2.Result = 'Won';
