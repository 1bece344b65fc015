-- chinook_1

-- ? Which songs cost 1.99?
-- ? tracks priced at 1.99
SELECT Name FROM Track WHERE UnitPrice = 1.99;
-- ? Who has been with us the shortest time? First and last name of the employee.
SELECT FirstName, LastName FROM Employee ORDER BY HireDate DESC LIMIT 1;
-- ? Which customers from Brazil are there? First name, last name and city.
-- ? full names and cities of our Brazilian (Brazil) customers
SELECT FirstName, LastName, City FROM Customer WHERE Country = 'Brazil';
-- ? How many invoices went to Germany and how much were they worth in all?
SELECT COUNT(*), SUM(Total) FROM Invoice WHERE BillingCountry = 'Germany';
-- ? Which song is the longest, and how large is its file?
-- ? name and bytes of the longest track
SELECT Name, Bytes FROM Track ORDER BY Milliseconds DESC LIMIT 1;
-- ? Tracks without a known composer, by name
SELECT Name FROM Track WHERE Composer IS NULL ORDER BY Name;
-- ? Which artist recorded the album Restless and Wild?
-- ? band behind the album Restless and Wild
SELECT T2.Name FROM Album AS T1 JOIN Artist AS T2 ON T1.ArtistId = T2.ArtistId WHERE T1.Title = 'Restless and Wild';
-- ? How many tracks does each playlist contain?
SELECT T1.Name, COUNT(*) FROM Playlist AS T1 JOIN PlaylistTrack AS T2 ON T1.PlaylistId = T2.PlaylistId GROUP BY T1.PlaylistId;
-- ? Empty playlists
-- ? playlists with no track on them
SELECT Name FROM Playlist WHERE PlaylistId NOT IN (SELECT PlaylistId FROM PlaylistTrack);
-- ? Which albums have more than 20 tracks?
SELECT T1.Title FROM Album AS T1 JOIN Track AS T2 ON T1.AlbumId = T2.AlbumId GROUP BY T1.AlbumId HAVING COUNT(*) > 20;
-- ? Customers who spent more than 45 with us, and how much
-- ? last names and totals of customers whose invoices sum to over 45
SELECT T1.LastName, SUM(T2.Total) FROM Customer AS T1 JOIN Invoice AS T2 ON T1.CustomerId = T2.CustomerId GROUP BY T1.CustomerId HAVING SUM(T2.Total) > 45;
-- ? Metal tracks that are longer than the average track
SELECT T1.Name FROM Track AS T1 JOIN Genre AS T2 ON T1.GenreId = T2.GenreId WHERE T2.Name = 'Metal' AND T1.Milliseconds > (SELECT AVG(Milliseconds) FROM Track);
-- ? How many artists have no album?
-- ? number of artists we have nothing by
SELECT COUNT(*) FROM Artist WHERE ArtistId NOT IN (SELECT ArtistId FROM Album);
-- ? By how much does Germany's revenue exceed Norway's?
SELECT (SELECT SUM(Total) FROM Invoice WHERE BillingCountry = 'Germany') - (SELECT SUM(Total) FROM Invoice WHERE BillingCountry = 'Norway');
-- ? In which cities do customers live where no employee lives?
-- ? customers' cities that are not home to any of our staff
SELECT City FROM Customer EXCEPT SELECT City FROM Employee;
