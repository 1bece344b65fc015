-- cre_Theme_park

-- ? Hotels where you can bring your pets (1): ids
-- ? Which hotel ids have a 1 for pets?
SELECT hotel_id FROM Hotels WHERE pets_allowed_yn = 1;
-- ? How many hotels have 3 stars or more?
SELECT COUNT(*) FROM Hotels WHERE star_rating_code >= 3;
-- ? How do I get to the art museum?
-- ? Getting to the attraction called art museum, by what means?
SELECT How_to_Get_There FROM Tourist_Attractions WHERE Name = 'art museum';
-- ? Which attractions can you reach by shuttle? Alphabetically.
SELECT Name FROM Tourist_Attractions WHERE How_to_Get_There = 'shuttle' ORDER BY Name;
-- ? Who visited something after 2010-01-01? Each visitor once.
-- ? Visitors with a visit later than 2010-01-01, without duplicates
SELECT DISTINCT T1.Tourist_Details FROM Visitors AS T1 JOIN Visits AS T2 ON T1.Tourist_ID = T2.Tourist_ID WHERE T2.Visit_Date > '2010-01-01';
-- ? Address of American Adventure
SELECT Address FROM Locations WHERE Location_Name = 'American Adventure';
-- ? Which file is the photo game2 stored in?
-- ? Filename of photo game2
SELECT Filename FROM Photos WHERE Name = 'game2';
-- ? Which staff members are responsible for attractions you can walk to?
-- ? Names of the staff at attractions reached by walk
SELECT T1.Name FROM Staff AS T1 JOIN Tourist_Attractions AS T2 ON T1.Tourist_Attraction_ID = T2.Tourist_Attraction_ID WHERE T2.How_to_Get_There = 'walk';
-- ? Which attractions are gardens by type?
SELECT T1.Name FROM Tourist_Attractions AS T1 JOIN Ref_Attraction_Types AS T2 ON T1.Attraction_Type_Code = T2.Attraction_Type_Code WHERE T2.Attraction_Type_Description = 'garden';
-- ? How many attractions have each feature?
-- ? Features and how many attractions offer them
SELECT T1.Feature_Details, COUNT(*) FROM Features AS T1 JOIN Tourist_Attraction_Features AS T2 ON T1.Feature_ID = T2.Feature_ID GROUP BY T1.Feature_Details;
-- ? Which tourists made more than one visit, and how many?
SELECT T1.Tourist_Details, COUNT(*) FROM Visitors AS T1 JOIN Visits AS T2 ON T1.Tourist_ID = T2.Tourist_ID GROUP BY T1.Tourist_ID HAVING COUNT(*) > 1;
-- ? Attractions nobody has photographed
-- ? Which attractions are there no photos of?
SELECT Name FROM Tourist_Attractions WHERE Tourist_Attraction_ID NOT IN (SELECT Tourist_Attraction_ID FROM Photos);
-- ? Hotels with a price above the average of all hotels: id and price
SELECT hotel_id, price_range FROM Hotels WHERE price_range > (SELECT AVG(price_range) FROM Hotels);
-- ? How many more attractions can be reached by bus than by shuttle?
-- ? bus attractions minus shuttle attractions
SELECT (SELECT COUNT(*) FROM Tourist_Attractions WHERE How_to_Get_There = 'bus') - (SELECT COUNT(*) FROM Tourist_Attractions WHERE How_to_Get_There = 'shuttle');
-- ? Where are the theme parks? Name of each park with its location's name.
SELECT T1.Theme_Park_Details, T3.Location_Name FROM Theme_Parks AS T1 JOIN Tourist_Attractions AS T2 ON T1.Theme_Park_ID = T2.Tourist_Attraction_ID JOIN Locations AS T3 ON T2.Location_ID = T3.Location_ID;
