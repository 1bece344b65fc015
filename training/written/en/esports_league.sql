-- Esports league: teams, players, sponsors and matches.
CREATE TABLE t_team (tag TEXT PRIMARY KEY, full_nm TEXT, region TEXT, founded INTEGER, owner TEXT, bank_k REAL);
CREATE TABLE t_player (handle TEXT PRIMARY KEY, real_nm TEXT, age INTEGER, nat TEXT, role TEXT, tag TEXT REFERENCES t_team(tag), salary_k REAL, benched INTEGER, streams INTEGER);
CREATE TABLE t_sponsor (sp_id INTEGER PRIMARY KEY, sponsor TEXT, branch TEXT, tag TEXT REFERENCES t_team(tag), per_year_k REAL, ends INTEGER);
CREATE TABLE t_match (m_id INTEGER PRIMARY KEY, week INTEGER, tag_a TEXT REFERENCES t_team(tag), tag_b TEXT REFERENCES t_team(tag), maps_a INTEGER, maps_b INTEGER, minutes INTEGER, mvp TEXT REFERENCES t_player(handle), viewers_k REAL);
INSERT INTO t_team VALUES ('WLF','Winter Wolves','Nordic',2014,'Ilse Brandt',820),('NEO','Neo Tokyo','Asia',2016,'K-Soft',1500),('BRC','Barracuda','Iberia',2019,NULL,240),('QTZ','Quartz Five','North America',2012,'Mason Holt',1130),('PXL','Pixel Ponies','Nordic',2022,'Freja Dam',95);
INSERT INTO t_player VALUES ('frostbite','Elias Holm',22,'Sweden','carry','WLF',120,0,1),('grumpycat','Tiina Laine',19,'Finland','support','WLF',75,0,1),('zen0','Haruto Sato',25,'Japan','mid','NEO',210,0,0),('MochiMochi','Yui Tan',20,'Singapore','carry','NEO',160,1,1),('elTibu','Sergio Paz',28,'Spain','tank','BRC',48,0,0),('duke','Tyrell Banks',24,'USA','mid','QTZ',185,0,1),('saltlamp','Morgan Reed',31,'Canada','support','QTZ',90,0,0),('ponyboy','Magnus Friis',17,'Denmark','carry','PXL',20,0,1),('ghost404','Arvid Nyman',23,'Sweden','tank',NULL,NULL,0,1);
INSERT INTO t_sponsor VALUES (1,'Volt Cola','drinks','WLF',200,2026),(2,'ChairMaster','furniture','WLF',80,2025),(3,'K-Soft','software','NEO',600,2028),(4,'Volt Cola','drinks','QTZ',250,2025),(5,'TelcoUno','telecom','BRC',110,2024),(6,'Bank of Ice','finance','PXL',35,2026);
INSERT INTO t_match VALUES (1,1,'WLF','NEO',1,2,134,'zen0',310),(2,1,'BRC','QTZ',0,2,71,'duke',95),(3,2,'NEO','QTZ',2,1,142,'zen0',420),(4,2,'PXL','WLF',0,2,66,'frostbite',150),(5,3,'WLF','BRC',2,1,118,'grumpycat',120),(6,3,'QTZ','PXL',2,0,59,'saltlamp',80),(7,4,'NEO','BRC',2,0,77,'zen0',140);

-- ? Who plays for the Winter Wolves? Handles.
-- ? roster of the Winter Wolves
SELECT t_player.handle FROM t_player JOIN t_team ON t_team.tag = t_player.tag WHERE t_team.full_nm = 'Winter Wolves';
-- ? What's zen0's real name?
SELECT real_nm FROM t_player WHERE handle = 'zen0';
-- ? Who is without a team?
-- ? free agents, by handle
SELECT handle FROM t_player WHERE tag IS NULL;
-- ? Who is sitting on the bench?
SELECT handle FROM t_player WHERE benched = 1;
-- ? Who earns the most, and where?
-- ? top salary: handle and full name of the team
SELECT t_player.handle, t_team.full_nm FROM t_player JOIN t_team ON t_team.tag = t_player.tag ORDER BY t_player.salary_k DESC LIMIT 1;
-- ? Which players are younger than 20?
SELECT handle FROM t_player WHERE age < 20;
-- ? Which team is the richest?
SELECT full_nm FROM t_team ORDER BY bank_k DESC LIMIT 1;
-- ? Which team has no owner?
-- ? ownerless team
SELECT full_nm FROM t_team WHERE owner IS NULL;
-- ? What does each team spend on salaries? Full name and sum.
SELECT t_team.full_nm, SUM(t_player.salary_k) FROM t_player JOIN t_team ON t_team.tag = t_player.tag GROUP BY t_team.tag;
-- ? Who sponsors Barracuda?
-- ? sponsor of Barracuda
SELECT t_sponsor.sponsor FROM t_sponsor JOIN t_team ON t_team.tag = t_sponsor.tag WHERE t_team.full_nm = 'Barracuda';
-- ? Which sponsors back more than one team?
SELECT sponsor FROM t_sponsor GROUP BY sponsor HAVING COUNT(*) > 1;
-- ? Which team is owned by its own sponsor?
-- ? teams whose owner is also their sponsor
SELECT t_team.full_nm FROM t_team JOIN t_sponsor ON t_sponsor.tag = t_team.tag WHERE t_team.owner = t_sponsor.sponsor;
-- ? How much sponsor money does each team get a year? Tag and amount, most first.
SELECT tag, SUM(per_year_k) FROM t_sponsor GROUP BY tag ORDER BY SUM(per_year_k) DESC;
-- ? Which contracts end in 2025 or earlier? Sponsor and team tag.
-- ? sponsor deals running out by 2025, with the tag
SELECT sponsor, tag FROM t_sponsor WHERE ends <= 2025;
-- ? Show every match of week 1 with both full team names.
SELECT a.full_nm, b.full_nm FROM t_match JOIN t_team a ON a.tag = t_match.tag_a JOIN t_team b ON b.tag = t_match.tag_b WHERE t_match.week = 1;
-- ? Which match pulled the most viewers? Week and the tags of both sides.
-- ? most watched match: week, first team, second team (tags)
SELECT week, tag_a, tag_b FROM t_match ORDER BY viewers_k DESC LIMIT 1;
-- ? In which matches did the first-named team lose? Ids.
SELECT m_id FROM t_match WHERE maps_a < maps_b;
-- ? Which matches went over three maps, both sides' maps added up to 3? Ids.
-- ? ids of the matches with 3 maps in total
SELECT m_id FROM t_match WHERE maps_a + maps_b = 3;
-- ? Who has been MVP more than once?
SELECT mvp FROM t_match GROUP BY mvp HAVING COUNT(*) > 1;
-- ? Real names of everyone who was ever MVP, each once
-- ? which people have been voted mvp (real names, no doubles)
SELECT DISTINCT t_player.real_nm FROM t_player JOIN t_match ON t_match.mvp = t_player.handle;
-- ? Who's never been MVP? Handles.
SELECT handle FROM t_player WHERE handle NOT IN (SELECT mvp FROM t_match);
-- ? In which match was the MVP from a Nordic team? Match id and handle.
SELECT t_match.m_id, t_player.handle FROM t_match JOIN t_player ON t_player.handle = t_match.mvp JOIN t_team ON t_team.tag = t_player.tag WHERE t_team.region = 'Nordic';
-- ? Average salary for every role
-- ? what does each role earn on average
SELECT role, AVG(salary_k) FROM t_player GROUP BY role;
-- ? Which players are older than the average?
SELECT handle FROM t_player WHERE age > (SELECT AVG(age) FROM t_player);
-- ? Which players from Sweden also stream?
-- ? streamers from Sweden
SELECT handle FROM t_player WHERE nat = 'Sweden' AND streams = 1;
-- ? Against whom have the teams with tag WLF and NEO played as first team? Tags of the second side, no repeats.
SELECT DISTINCT tag_b FROM t_match WHERE tag_a IN ('WLF', 'NEO');
-- ? Which teams appear both as first and as second side? Tags.
-- ? tags listed on both sides of the schedule
SELECT tag_a FROM t_match INTERSECT SELECT tag_b FROM t_match;
-- ? Shortest and longest match in minutes
SELECT MIN(minutes), MAX(minutes) FROM t_match;
-- ? Which region has more than one team?
SELECT region FROM t_team GROUP BY region HAVING COUNT(*) > 1;
-- ? How many viewers, in thousands, did all matches have in each week?
-- ? viewers by week
SELECT week, SUM(viewers_k) FROM t_match GROUP BY week;
