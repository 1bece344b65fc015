-- music_2

-- ? Which albums came out before 2010? Newest first.
-- ? Titles of albums older than 2010, from new to old
SELECT Title FROM Albums WHERE Year < 2010 ORDER BY Year DESC;
-- ? What is the band's first album called?
SELECT Title FROM Albums ORDER BY Year LIMIT 1;
-- ? Titles and labels of the live albums
-- ? Which albums are of the type Live? Title and label.
SELECT Title, Label FROM Albums WHERE Type = 'Live';
-- ? Who's in the band? First and last names by last name.
SELECT Firstname, Lastname FROM Band ORDER BY Lastname;
-- ? How many albums of each type have been made?
-- ? Number of albums per type
SELECT Type, COUNT(*) FROM Albums GROUP BY Type;
-- ? How many years passed between the first and the latest album?
SELECT MAX(Year) - MIN(Year) FROM Albums;
-- ? On which album is the song Badlands?
-- ? Badlands: title of the album
SELECT T1.Title FROM Albums AS T1 JOIN Tracklists AS T2 ON T1.AId = T2.AlbumId JOIN Songs AS T3 ON T2.SongId = T3.SongId WHERE T3.Title = 'Badlands';
-- ? Which song opens the album Le Pop, that is, has position 1?
SELECT T3.Title FROM Albums AS T1 JOIN Tracklists AS T2 ON T1.AId = T2.AlbumId JOIN Songs AS T3 ON T2.SongId = T3.SongId WHERE T1.Title = 'Le Pop' AND T2.Position = 1;
-- ? How many songs are on every album? Longest track list first.
-- ? Albums with their number of songs, from most to fewest
SELECT T1.Title, COUNT(*) FROM Albums AS T1 JOIN Tracklists AS T2 ON T1.AId = T2.AlbumId GROUP BY T1.Title ORDER BY COUNT(*) DESC;
-- ? Songs that aren't on any album
-- ? Which songs have never been put on an album?
SELECT Title FROM Songs WHERE SongId NOT IN (SELECT SongId FROM Tracklists);
-- ? Who plays the accordion? First names, each once.
SELECT DISTINCT T1.Firstname FROM Band AS T1 JOIN Instruments AS T2 ON T1.Id = T2.BandmateId WHERE T2.Instrument = 'accordion';
-- ? Which songs use more than five instruments?
-- ? Titles with over 5 instruments
SELECT T1.Title FROM Songs AS T1 JOIN Instruments AS T2 ON T1.SongId = T2.SongId GROUP BY T1.SongId HAVING COUNT(*) > 5;
-- ? In how many songs does each band member stand at the center? Last name and number. (stage position center)
SELECT T1.Lastname, COUNT(*) FROM Band AS T1 JOIN Performance AS T2 ON T1.Id = T2.Bandmate WHERE T2.StagePosition = 'center' GROUP BY T1.Lastname;
-- ? How many more instrument entries are there for drums than for violin?
-- ? Instrument entries: drums minus violin
SELECT (SELECT COUNT(*) FROM Instruments WHERE Instrument = 'drums') - (SELECT COUNT(*) FROM Instruments WHERE Instrument = 'violin');
-- ? Last names of band members who sing both lead and back vocals
-- ? Who does lead as well as back vocals? Last names.
SELECT T1.Lastname FROM Band AS T1 JOIN Vocals AS T2 ON T1.Id = T2.Bandmate WHERE T2.Type = 'lead' INTERSECT SELECT T1.Lastname FROM Band AS T1 JOIN Vocals AS T2 ON T1.Id = T2.Bandmate WHERE T2.Type = 'back';
