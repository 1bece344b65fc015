-- program_share

-- ? Who owns the program Toonmax?
-- ? Owner of Toonmax
SELECT Owner FROM program WHERE Name = 'Toonmax';
-- ? Which programs started after 2004? Oldest first.
SELECT Name FROM program WHERE Launch > 2004 ORDER BY Launch;
-- ? Channels with a share of more than 4 percent, with their share, biggest first
-- ? Which channels have over 4 percent of the market? Name and share from high to low.
SELECT Name, Share_in_percent FROM channel WHERE Share_in_percent > 4 ORDER BY Share_in_percent DESC;
-- ? What is the rating of Hunan Satellite TV?
SELECT Rating_in_percent FROM channel WHERE Name = 'Hunan Satellite TV';
-- ? Programs from Hunan or Shanghai
-- ? Which programs originate in Shanghai or in Hunan?
SELECT Name FROM program WHERE Origin = 'Hunan' OR Origin = 'Shanghai';
-- ? Which channel has the smallest share?
SELECT Name FROM channel ORDER BY Share_in_percent LIMIT 1;
-- ? Which programs does CCTV-1 show, and at what time of day?
-- ? CCTV-1: programs and times of day
SELECT T3.Name, T2.Time_of_day FROM channel AS T1 JOIN broadcast AS T2 ON T1.Channel_ID = T2.Channel_ID JOIN program AS T3 ON T2.Program_ID = T3.Program_ID WHERE T1.Name = 'CCTV-1';
-- ? On which channels does Kaku run? Each once.
SELECT DISTINCT T1.Name FROM channel AS T1 JOIN broadcast AS T2 ON T1.Channel_ID = T2.Channel_ID JOIN program AS T3 ON T2.Program_ID = T3.Program_ID WHERE T3.Name = 'Kaku';
-- ? Average broadcast share for each program, best first
-- ? Programs ranked by their mean broadcast share in percent, highest first
SELECT T1.Name, AVG(T2.Share_in_percent) FROM program AS T1 JOIN broadcast_share AS T2 ON T1.Program_ID = T2.Program_ID GROUP BY T1.Name ORDER BY AVG(T2.Share_in_percent) DESC;
-- ? Programs that no channel broadcasts
-- ? Which programs are not on any channel?
SELECT Name FROM program WHERE Program_ID NOT IN (SELECT Program_ID FROM broadcast);
-- ? Owners with more than one channel, and the number of channels
SELECT Owner, COUNT(*) FROM channel GROUP BY Owner HAVING COUNT(*) > 1;
-- ? Channels with a better rating than average
-- ? Which channels are rated above the average?
SELECT Name FROM channel WHERE Rating_in_percent > (SELECT AVG(Rating_in_percent) FROM channel);
-- ? How many more broadcasts are there at night than in the morning?
-- ? Night broadcasts minus morning broadcasts
SELECT (SELECT COUNT(*) FROM broadcast WHERE Time_of_day = 'Night') - (SELECT COUNT(*) FROM broadcast WHERE Time_of_day = 'Morning');
-- ? Difference in share between the strongest and the weakest channel
SELECT MAX(Share_in_percent) - MIN(Share_in_percent) FROM channel;
-- ? What share did each program have on 01,May? Program name and share.
-- ? Program names with their broadcast share of 01,May
SELECT T1.Name, T2.Share_in_percent FROM program AS T1 JOIN broadcast_share AS T2 ON T1.Program_ID = T2.Program_ID WHERE T2.Date = '01,May';
