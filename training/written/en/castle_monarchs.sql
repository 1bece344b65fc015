-- History: dynasties, monarchs, castles and battles of an invented kingdom.
CREATE TABLE dynasty (dyn_id INTEGER PRIMARY KEY, dyn_name TEXT, origin TEXT, coat_colour TEXT);
CREATE TABLE monarch (mon_id INTEGER PRIMARY KEY, mon_name TEXT, title TEXT, dyn_id INTEGER REFERENCES dynasty(dyn_id), born INTEGER, died INTEGER, reign_from INTEGER, reign_to INTEGER, parent_id INTEGER REFERENCES monarch(mon_id), death TEXT);
CREATE TABLE castle (cas_id INTEGER PRIMARY KEY, cas_name TEXT, shire TEXT, begun INTEGER, built_by INTEGER REFERENCES monarch(mon_id), towers INTEGER, ruined INTEGER, ticket REAL);
CREATE TABLE battle (bat_id INTEGER PRIMARY KEY, bat_name TEXT, bat_year INTEGER, commander_id INTEGER REFERENCES monarch(mon_id), enemy TEXT, own_men INTEGER, enemy_men INTEGER, won TEXT);
INSERT INTO dynasty VALUES (1,'House of Aldren','north','blue'),(2,'House of Brack','coast','red'),(3,'House of Torvane','abroad','gold');
INSERT INTO monarch VALUES (1,'Aldric I','king',1,1120,1171,1148,1171,NULL,'illness'),(2,'Aldric II','king',1,1150,1189,1171,1189,1,'battle'),(3,'Maude','queen',1,1175,1242,1189,1242,2,'old age'),(4,'Edgar the Brief','king',2,1210,1243,1242,1243,NULL,'murder'),(5,'Rowena I','queen',2,1232,1281,1243,1281,4,'illness'),(6,'Godwin','king',2,1255,1304,1281,1304,5,'battle'),(7,'Louis Torvane','king',3,1270,1339,1304,1339,NULL,'old age'),(8,'Rowena II','queen',3,1305,1361,1339,1361,7,'illness');
INSERT INTO castle VALUES (1,'Greyholm','Northmark',1150,1,6,0,12.5),(2,'Castle Brack','Seashire',1210,NULL,4,1,0),(3,'Queenskeep','Midvale',1199,3,9,0,18),(4,'Sorrow Tower','Midvale',1290,6,1,1,0),(5,'Torvane Palace','Midvale',1320,7,14,0,24),(6,'Fort Maude','Northmark',1223,3,5,1,4.5);
INSERT INTO battle VALUES (1,'Cold Ford',1152,1,'Northmen',3000,4500,'Y'),(2,'Redwater',1189,2,'House of Brack',5200,4800,'N'),(3,'Seven Oaks',1260,5,'rebels',2500,1200,'Y'),(4,'Gull Cliffs',1303,6,'House of Torvane',6000,8500,'N'),(5,'Long Bridge',1304,7,'House of Brack',7000,3000,'Y'),(6,'Marsh End',1222,3,'Northmen',4000,6100,'Y');

-- ? Which queens has the kingdom had?
-- ? women on the throne (title queen)
SELECT mon_name FROM monarch WHERE title = 'queen';
-- ? How many years did Maude reign?
SELECT reign_to - reign_from FROM monarch WHERE mon_name = 'Maude';
-- ? Who sat on the throne longest?
-- ? longest-reigning monarch
SELECT mon_name FROM monarch ORDER BY reign_to - reign_from DESC LIMIT 1;
-- ? Whose reign was the shortest?
SELECT mon_name FROM monarch ORDER BY reign_to - reign_from LIMIT 1;
-- ? Who ruled in 1250? The reign began before and ended after 1250.
-- ? who was on the throne in 1250
SELECT mon_name FROM monarch WHERE reign_from < 1250 AND reign_to > 1250;
-- ? How old was Rowena II when she came to the throne?
SELECT reign_from - born FROM monarch WHERE mon_name = 'Rowena II';
-- ? Which monarchs fell in battle?
-- ? rulers whose death was in battle
SELECT mon_name FROM monarch WHERE death = 'battle';
-- ? Who of the rulers was murdered? The death is entered as murder.
SELECT mon_name FROM monarch WHERE death = 'murder';
-- ? Who was the mother or father of Godwin?
-- ? parent of Godwin
SELECT p.mon_name FROM monarch c JOIN monarch p ON p.mon_id = c.parent_id WHERE c.mon_name = 'Godwin';
-- ? Show child and parent for all rulers who followed a parent on the throne.
SELECT c.mon_name, p.mon_name FROM monarch c JOIN monarch p ON p.mon_id = c.parent_id;
-- ? Whose parent never ruled, with none entered?
-- ? rulers without a royal parent on record
SELECT mon_name FROM monarch WHERE parent_id IS NULL;
-- ? To which family did Edgar the Brief belong?
SELECT dynasty.dyn_name FROM dynasty JOIN monarch ON monarch.dyn_id = dynasty.dyn_id WHERE monarch.mon_name = 'Edgar the Brief';
-- ? How many rulers came from each house?
-- ? monarchs per dynasty
SELECT dynasty.dyn_name, COUNT(*) FROM monarch JOIN dynasty ON dynasty.dyn_id = monarch.dyn_id GROUP BY dynasty.dyn_id;
-- ? Which house ruled for the most years in all?
SELECT dynasty.dyn_name FROM dynasty JOIN monarch ON monarch.dyn_id = dynasty.dyn_id GROUP BY dynasty.dyn_id ORDER BY SUM(monarch.reign_to - monarch.reign_from) DESC LIMIT 1;
-- ? Which castles did Maude build?
-- ? castles built by Maude
SELECT castle.cas_name FROM castle JOIN monarch ON monarch.mon_id = castle.built_by WHERE monarch.mon_name = 'Maude';
-- ? Which castles are in ruins?
SELECT cas_name FROM castle WHERE ruined = 1;
-- ? Which castles can I visit for free, ticket 0?
-- ? castles that cost 0 to enter
SELECT cas_name FROM castle WHERE ticket = 0;
-- ? We want to see the castle with the most towers. Which one, and in which shire is it?
SELECT cas_name, shire FROM castle ORDER BY towers DESC LIMIT 1;
-- ? Which monarchs built no castle?
-- ? rulers who never put up a castle
SELECT mon_name FROM monarch WHERE mon_id NOT IN (SELECT built_by FROM castle WHERE built_by IS NOT NULL);
-- ? Nobody knows who built it: which castle is that?
SELECT cas_name FROM castle WHERE built_by IS NULL;
-- ? Which shires have more than one castle?
SELECT shire FROM castle GROUP BY shire HAVING COUNT(*) > 1;
-- ? Which battles were lost, and who was in command?
-- ? defeats with the commander's name
SELECT battle.bat_name, monarch.mon_name FROM battle JOIN monarch ON monarch.mon_id = battle.commander_id WHERE battle.won = 'N';
-- ? Which battles were won although the enemy had more men?
-- ? victories against a larger army
SELECT bat_name FROM battle WHERE won = 'Y' AND enemy_men > own_men;
-- ? In which battle did the most men fight, both sides together?
SELECT bat_name FROM battle ORDER BY own_men + enemy_men DESC LIMIT 1;
-- ? Whom did we fight more than once?
-- ? enemies met in several battles
SELECT enemy FROM battle GROUP BY enemy HAVING COUNT(*) > 1;
-- ? Which rulers never led an army into battle?
SELECT mon_name FROM monarch WHERE mon_id NOT IN (SELECT commander_id FROM battle);
-- ? Who died in the same year as a battle he commanded? Name and battle.
-- ? commanders whose battle was in the year they died: ruler, battle
SELECT monarch.mon_name, battle.bat_name FROM battle JOIN monarch ON monarch.mon_id = battle.commander_id WHERE battle.bat_year = monarch.died;
-- ? Castles begun between 1200 and 1300, earliest first
SELECT cas_name FROM castle WHERE begun BETWEEN 1200 AND 1300 ORDER BY begun;
-- ? Which rulers have both built a castle and won a battle?
-- ? castle builders who were also victorious
SELECT monarch.mon_name FROM monarch JOIN castle ON castle.built_by = monarch.mon_id INTERSECT SELECT monarch.mon_name FROM monarch JOIN battle ON battle.commander_id = monarch.mon_id WHERE battle.won = 'Y';
-- ? How many towers do the castles have on average in each shire?
SELECT shire, AVG(towers) FROM castle GROUP BY shire;
