-- mountain_photos

-- ? Which mountains in Kenya are over 4000 high?
-- ? Mountains of Kenya with a height above 4000
SELECT name FROM mountain WHERE Country = 'Kenya' AND Height > 4000;
-- ? What is the lowest mountain in the list, and in which country is it?
SELECT name, Country FROM mountain ORDER BY Height LIMIT 1;
-- ? Panasonic lenses, by focal length from short to long
-- ? Names of the lenses made by Panasonic, shortest focal length first
SELECT name FROM camera_lens WHERE brand = 'Panasonic' ORDER BY focal_length_mm;
-- ? Which photos are in black and white? (Black/White)
SELECT name FROM photos WHERE color = 'Black/White';
-- ? Mountains with a prominence under 500, with prominence
-- ? Which mountains have less than 500 of prominence? Name and prominence.
SELECT name, Prominence FROM mountain WHERE Prominence < 500;
-- ? In which range is Bada?
SELECT Range FROM mountain WHERE name = 'Bada';
-- ? How much of each mountain's height isn't prominence? Name and height minus prominence.
-- ? Per mountain, the difference between height and prominence
SELECT name, Height - Prominence FROM mountain;
-- ? How many mountains does each country have? Most first.
SELECT Country, COUNT(*) FROM mountain GROUP BY Country ORDER BY COUNT(*) DESC;
-- ? Which mountain is on the photo called monkey?
-- ? monkey photo: name of the mountain
SELECT T1.name FROM mountain AS T1 JOIN photos AS T2 ON T1.id = T2.mountain_id WHERE T2.name = 'monkey';
-- ? With which lens was each photo taken, and at what focal length? Photo, lens, focal length.
SELECT T2.name, T1.name, T1.focal_length_mm FROM camera_lens AS T1 JOIN photos AS T2 ON T1.id = T2.camera_lens_id;
-- ? Mountains that nobody has photographed
-- ? Which mountains are on no photo?
SELECT name FROM mountain WHERE id NOT IN (SELECT mountain_id FROM photos);
-- ? Brands with a longer average focal length than 40 mm
-- ? Which lens brands have an average focal length of over 40?
SELECT brand FROM camera_lens GROUP BY brand HAVING AVG(focal_length_mm) > 40;
-- ? Mountains above the average height
SELECT name FROM mountain WHERE Height > (SELECT AVG(Height) FROM mountain);
-- ? How many more Olympus lenses than Sigma lenses are there?
-- ? Olympus lenses minus Sigma lenses
SELECT (SELECT COUNT(*) FROM camera_lens WHERE brand = 'Olympus') - (SELECT COUNT(*) FROM camera_lens WHERE brand = 'Sigma');
-- ? Countries photographed with an Olympus lens, each once
SELECT DISTINCT T1.Country FROM mountain AS T1 JOIN photos AS T2 ON T1.id = T2.mountain_id JOIN camera_lens AS T3 ON T2.camera_lens_id = T3.id WHERE T3.brand = 'Olympus';
