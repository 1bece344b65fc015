-- train_station

-- ? Which stations have more than 10 platforms, most first?
SELECT Name FROM station WHERE Number_of_Platforms > 10 ORDER BY Number_of_Platforms DESC;
-- ? What are the main services at London Bridge?
-- ? London Bridge: main services?
SELECT Main_Services FROM station WHERE Name = 'London Bridge';
-- ? Which station outside London is the busiest in total passengers?
-- ? Leaving out London, where do we see the most passengers in total? Station name.
SELECT Name FROM station WHERE Location <> 'London' ORDER BY Total_Passengers DESC LIMIT 1;
-- ? When does the Guruvayur Express run?
SELECT Time FROM train WHERE Name = 'Guruvayur Express';
-- ? Trains that run every day, in alphabetical order
-- ? daily trains sorted by name
SELECT Name FROM train WHERE Service = 'Daily' ORDER BY Name;
-- ? Stations with between 5 and 9.2 in annual interchanges
SELECT Name FROM station WHERE Annual_interchanges BETWEEN 5 AND 9.2;
-- ? Which station does the Ananthapuri Express call at, and where is it?
-- ? Name and location of every station where the Ananthapuri Express stops
SELECT T2.Name, T2.Location FROM train_station AS T1 JOIN station AS T2 ON T1.Station_ID = T2.Station_ID JOIN train AS T3 ON T1.Train_ID = T3.Train_ID WHERE T3.Name = 'Ananthapuri Express';
-- ? For each train, how many platforms does its station have? Train name and platforms.
SELECT T3.Name, T2.Number_of_Platforms FROM train_station AS T1 JOIN station AS T2 ON T1.Station_ID = T2.Station_ID JOIN train AS T3 ON T1.Train_ID = T3.Train_ID;
-- ? Which trains aren't assigned to any station?
-- ? Trains with no station at all
SELECT Name FROM train WHERE Train_ID NOT IN (SELECT Train_ID FROM train_station);
-- ? Stations with more passengers than the average station
SELECT Name FROM station WHERE Total_Passengers > (SELECT AVG(Total_Passengers) FROM station);
-- ? In which places do the stations have more than 12 platforms on average?
-- ? Locations with an average of over 12 platforms per station
SELECT Location FROM station GROUP BY Location HAVING AVG(Number_of_Platforms) > 12;
-- ? By how much do entries and exits exceed interchanges at each station?
-- ? Per station: yearly entries and exits minus interchanges
SELECT Name, Annual_entry_exit - Annual_interchanges FROM station;
-- ? How many more stations does London have than Birmingham?
SELECT (SELECT COUNT(*) FROM station WHERE Location = 'London') - (SELECT COUNT(*) FROM station WHERE Location = 'Birmingham');
-- ? How many train stops are there in each location?
-- ? Number of train calls per location
SELECT T1.Location, COUNT(*) FROM station AS T1 JOIN train_station AS T2 ON T1.Station_ID = T2.Station_ID GROUP BY T1.Location;
-- ? How many platforms more than the station with the fewest does the station with the most have?
SELECT MAX(Number_of_Platforms) - MIN(Number_of_Platforms) FROM station;
