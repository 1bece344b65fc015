-- Marketing department of a shoe brand: campaigns, the channels used, what was spent and leads won.
CREATE TABLE Campaign (
  CampaignID INTEGER PRIMARY KEY,
  CampaignName TEXT,
  ProductLine TEXT,
  StartDate TEXT,
  EndDate TEXT,
  Budget REAL,
  ManagerID INTEGER REFERENCES Manager(ManagerID)
);
CREATE TABLE Manager (
  ManagerID INTEGER PRIMARY KEY,
  ManagerName TEXT,
  Office TEXT
);
CREATE TABLE Channel (
  ChannelID INTEGER PRIMARY KEY,
  ChannelName TEXT,
  Digital TEXT
);
CREATE TABLE Spend (
  CampaignID INTEGER REFERENCES Campaign(CampaignID),
  ChannelID INTEGER REFERENCES Channel(ChannelID),
  Cost REAL,
  Impressions INTEGER,
  Clicks INTEGER,
  PRIMARY KEY (CampaignID, ChannelID)
);
CREATE TABLE Lead (
  LeadID INTEGER PRIMARY KEY,
  CampaignID INTEGER REFERENCES Campaign(CampaignID),
  LeadName TEXT,
  City TEXT,
  Converted TEXT,
  Revenue REAL
);
INSERT INTO Manager VALUES (1,'Harriet Cole','Manchester'),(2,'Dev Anand','London'),(3,'Yuki Mori','London'),(4,'Brian Stout','Manchester');
INSERT INTO Campaign VALUES
 (10,'Spring Sprint','running','2023-03-01','2023-04-15',60000,1),(11,'Boots for Bogs','outdoor','2023-09-15','2023-11-30',45000,2),
 (12,'Back to School','kids','2023-08-01','2023-09-10',30000,2),(13,'Trail Stories','outdoor','2023-05-01','2023-06-30',80000,3),(14,'Feet First','comfort','2024-01-10',NULL,20000,1);
INSERT INTO Channel VALUES (1,'Search ads','Y'),(2,'Instagram','Y'),(3,'Radio','N'),(4,'Billboards','N'),(5,'Email','Y'),(6,'Cinema','N');
INSERT INTO Spend VALUES
 (10,1,15000,900000,21000),(10,2,22000,1500000,30000),(10,3,9000,400000,0),(11,1,12000,500000,9000),(11,4,30000,700000,0),
 (12,5,1500,80000,5200),(12,2,18000,950000,14000),(13,2,40000,2600000,52000),(13,1,45000,1100000,26000),(14,5,800,50000,2100);
INSERT INTO Lead VALUES
 (1,10,'Stride Club','Leeds','Y',12500),(2,10,'A. Porter','Leeds','N',0),(3,11,'Fells & Co','Kendal','Y',8000),(4,13,'Ridge Runners','Kendal','Y',22000),
 (5,13,'M. Vance','Bath','N',0),(6,12,'St Agnes School','Bath','Y',3500),(7,13,'Peak Stores','Derby','Y',31000),(8,10,'J. Holm','Derby','N',0);

-- ? Which campaign had the largest budget?
SELECT CampaignName FROM Campaign ORDER BY Budget DESC LIMIT 1;
-- ? Which campaigns did Dev Anand run?
-- ? names of the campaigns managed by Dev Anand
SELECT c.CampaignName FROM Campaign c JOIN Manager m ON c.ManagerID = m.ManagerID WHERE m.ManagerName = 'Dev Anand';
-- ? Is there a campaign still going, with no end date?
SELECT CampaignName FROM Campaign WHERE EndDate IS NULL;
-- ? Which channels are offline?
-- ? non-digital channels
SELECT ChannelName FROM Channel WHERE Digital = 'N';
-- ? How much did each campaign really cost? Name and total.
SELECT c.CampaignName, SUM(s.Cost) FROM Campaign c JOIN Spend s ON c.CampaignID = s.CampaignID GROUP BY c.CampaignID;
-- ? Which campaigns overspent? Total cost above the budget.
-- ? campaigns that cost more than their budget
SELECT c.CampaignName FROM Campaign c JOIN Spend s ON c.CampaignID = s.CampaignID GROUP BY c.CampaignID HAVING SUM(s.Cost) > c.Budget;
-- ? Which channel has nobody booked yet?
-- ? channels never used in any campaign
SELECT ChannelName FROM Channel WHERE ChannelID NOT IN (SELECT ChannelID FROM Spend);
-- ? Click-through rate on each channel of campaign 10, i.e. clicks over impressions. Show the channel name too.
SELECT h.ChannelName, s.Clicks / s.Impressions FROM Spend s JOIN Channel h ON s.ChannelID = h.ChannelID WHERE s.CampaignID = 10;
-- ? How many leads turned into customers?
-- ? number of converted leads
SELECT COUNT(*) FROM Lead WHERE Converted = 'Y';
-- ? Which leads came to nothing? Names and cities.
SELECT LeadName, City FROM Lead WHERE Converted = 'N';
-- ? Revenue won by each campaign, highest first
-- ? Rank the campaigns by the revenue their leads brought in: name and sum.
SELECT c.CampaignName, SUM(l.Revenue) FROM Campaign c JOIN Lead l ON c.CampaignID = l.CampaignID GROUP BY c.CampaignID ORDER BY SUM(l.Revenue) DESC;
-- ? Which campaign brought no leads?
SELECT CampaignName FROM Campaign WHERE CampaignID NOT IN (SELECT CampaignID FROM Lead);
-- ? Who on the team currently has no campaign to look after?
-- ? managers without any campaign
SELECT ManagerName FROM Manager WHERE ManagerID NOT IN (SELECT ManagerID FROM Campaign);
-- ? What's our average budget?
SELECT AVG(Budget) FROM Campaign;
-- ? Campaigns with a budget below average, please, name and budget
-- ? names and budgets of the campaigns that got less money than the mean
SELECT CampaignName, Budget FROM Campaign WHERE Budget < (SELECT AVG(Budget) FROM Campaign);
-- ? Total spend by channel
SELECT h.ChannelName, SUM(s.Cost) FROM Channel h JOIN Spend s ON h.ChannelID = s.ChannelID GROUP BY h.ChannelID;
-- ? In which cities did we find leads? Every city once.
-- ? distinct lead cities
SELECT DISTINCT City FROM Lead;
-- ? Which campaigns started in 2023 between 2023-05-01 and 2023-08-31? Sort by start.
SELECT CampaignName FROM Campaign WHERE StartDate BETWEEN '2023-05-01' AND '2023-08-31' ORDER BY StartDate;
-- ? Which campaigns were on Instagram?
-- ? names of campaigns we advertised on Instagram
SELECT c.CampaignName FROM Campaign c JOIN Spend s ON c.CampaignID = s.CampaignID JOIN Channel h ON s.ChannelID = h.ChannelID WHERE h.ChannelName = 'Instagram';
-- ? Cost per click of every digital booking: campaign name, channel name, cost divided by clicks
SELECT c.CampaignName, h.ChannelName, s.Cost / s.Clicks FROM Spend s JOIN Campaign c ON s.CampaignID = c.CampaignID JOIN Channel h ON s.ChannelID = h.ChannelID WHERE h.Digital = 'Y';
-- ? Which campaigns used search ads but not Instagram?
-- ? campaigns on Search ads that left out Instagram
SELECT c.CampaignName FROM Campaign c JOIN Spend s ON c.CampaignID = s.CampaignID JOIN Channel h ON s.ChannelID = h.ChannelID WHERE h.ChannelName = 'Search ads' EXCEPT SELECT c.CampaignName FROM Campaign c JOIN Spend s ON c.CampaignID = s.CampaignID JOIN Channel h ON s.ChannelID = h.ChannelID WHERE h.ChannelName = 'Instagram';
-- ? Which campaigns ran on three channels or more?
SELECT c.CampaignName FROM Campaign c JOIN Spend s ON c.CampaignID = s.CampaignID GROUP BY c.CampaignID HAVING COUNT(*) >= 3;
-- ? How many campaigns per product line, and what did we budget for each line?
-- ? product lines with number of campaigns and total budget
SELECT ProductLine, COUNT(*), SUM(Budget) FROM Campaign GROUP BY ProductLine;
-- ? The most lucrative lead: name, revenue and campaign name
SELECT l.LeadName, l.Revenue, c.CampaignName FROM Lead l JOIN Campaign c ON l.CampaignID = c.CampaignID ORDER BY l.Revenue DESC LIMIT 1;
-- ? How many impressions did we get from London-managed campaigns?
-- ? sum of impressions for campaigns whose manager sits in the London office
SELECT SUM(s.Impressions) FROM Spend s JOIN Campaign c ON s.CampaignID = c.CampaignID JOIN Manager m ON c.ManagerID = m.ManagerID WHERE m.Office = 'London';
-- ? Which product lines have had more than one campaign?
SELECT ProductLine FROM Campaign GROUP BY ProductLine HAVING COUNT(*) > 1;
-- ? cities where more than 10000 of revenue was made in total
-- ? Which cities brought us over 10000 altogether?
SELECT City FROM Lead GROUP BY City HAVING SUM(Revenue) > 10000;
-- ? Which managers have won a converted lead in Kendal?
SELECT DISTINCT m.ManagerName FROM Manager m JOIN Campaign c ON m.ManagerID = c.ManagerID JOIN Lead l ON c.CampaignID = l.CampaignID WHERE l.City = 'Kendal' AND l.Converted = 'Y';
-- ? What is the least we ever paid for a channel in a campaign, and the most?
-- ? minimum and maximum cost of one channel booking
SELECT MIN(Cost), MAX(Cost) FROM Spend;
-- ? Which bookings produced no clicks? Campaign name and channel name.
SELECT c.CampaignName, h.ChannelName FROM Spend s JOIN Campaign c ON s.CampaignID = c.CampaignID JOIN Channel h ON s.ChannelID = h.ChannelID WHERE s.Clicks = 0;
