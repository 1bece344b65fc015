-- A state election: parties, constituencies, candidates and votes.
CREATE TABLE party (pcode TEXT PRIMARY KEY, pname TEXT, leader TEXT, founded INTEGER, leaning TEXT, members INTEGER, in_gov INTEGER);
CREATE TABLE constituency (cno INTEGER PRIMARY KEY, cname TEXT, county TEXT, electors INTEGER, voted INTEGER, invalid INTEGER);
CREATE TABLE candidate (cand_id INTEGER PRIMARY KEY, cand_name TEXT, sex TEXT, yob INTEGER, job TEXT, pcode TEXT REFERENCES party(pcode), cno INTEGER REFERENCES constituency(cno), incumbent TEXT);
CREATE TABLE result (cand_id INTEGER PRIMARY KEY REFERENCES candidate(cand_id), votes INTEGER, postal INTEGER, elected TEXT);
INSERT INTO party VALUES ('PP','Progress Party','Hanna Vos',1974,'left',18400,1),('CU','Country Union','Albert Stein',1919,'right',26100,0),('GL','Green League','Mia Torres',1986,'left',9200,1),('FC','Free Centre','Rob Ellison',1951,'centre',11700,0),('PI','Harbour List','Jo Quayle',2018,'centre',640,0),('OV','Old Values','Nigel Crum',2003,'right',300,0);
INSERT INTO constituency VALUES (1,'Northport','Coast',61200,42800,310),(2,'Upper Vale','Vale',38900,30100,205),(3,'Lower Vale','Vale',41500,29800,260),(4,'Capital East','Capital',72300,46900,540),(5,'Capital West','Capital',69800,51200,395);
INSERT INTO candidate VALUES (1,'Hanna Vos','F',1968,'lawyer','PP',4,'Y'),(2,'Albert Stein','M',1955,'farmer','CU',2,'Y'),(3,'Mia Torres','F',1981,'biologist','GL',5,'N'),(4,'Gordon Blythe','M',1962,'teacher','CU',4,'N'),(5,'Leyla Demir','F',1990,'nurse','PP',1,'N'),(6,'Jo Quayle','M',1977,'docker','PI',1,'N'),(7,'Peter Lund','M',1959,'teacher','FC',3,'Y'),(8,'Astrid Falk','F',1994,'student','GL',3,'N'),(9,'Hugh Mercer','M',1971,'farmer',NULL,2,'N'),(10,'Olivia Brandt','F',1965,'lawyer','CU',5,'Y');
INSERT INTO result VALUES (1,25100,4100,'Y'),(2,17800,2900,'Y'),(3,26300,6800,'Y'),(4,21260,3700,'N'),(5,20400,2500,'N'),(6,22090,1900,'Y'),(7,14900,2200,'Y'),(8,14640,3300,'N'),(9,12095,800,'N'),(10,24505,5900,'N');

-- ? Which parties are in government?
-- ? the ruling coalition
SELECT pname FROM party WHERE in_gov = 1;
-- ? Who leads the Free Centre?
SELECT leader FROM party WHERE pname = 'Free Centre';
-- ? Which is the oldest party?
-- ? party with the longest history
SELECT pname FROM party ORDER BY founded LIMIT 1;
-- ? Who won a seat?
-- ? all elected candidates
SELECT candidate.cand_name FROM candidate JOIN result ON result.cand_id = candidate.cand_id WHERE result.elected = 'Y';
-- ? Which women stood for election?
SELECT cand_name FROM candidate WHERE sex = 'F';
-- ? Which women got in?
-- ? female candidates who were elected
SELECT candidate.cand_name FROM candidate JOIN result ON result.cand_id = candidate.cand_id WHERE candidate.sex = 'F' AND result.elected = 'Y';
-- ? Who runs as an independent, without any party?
-- ? candidates without a party
SELECT cand_name FROM candidate WHERE pcode IS NULL;
-- ? Who got the most votes?
SELECT candidate.cand_name FROM candidate JOIN result ON result.cand_id = candidate.cand_id ORDER BY result.votes DESC LIMIT 1;
-- ? How many votes did each party get, by name of the party?
-- ? party totals
SELECT party.pname, SUM(result.votes) FROM result JOIN candidate ON candidate.cand_id = result.cand_id JOIN party ON party.pcode = candidate.pcode GROUP BY party.pcode;
-- ? What was the turnout in Northport, as a fraction of the electors?
-- ? share of Northport's electors who voted
SELECT voted / electors FROM constituency WHERE cname = 'Northport';
-- ? How many people stayed at home in Capital East?
SELECT electors - voted FROM constituency WHERE cname = 'Capital East';
-- ? Which sitting members lost their seat?
-- ? incumbents voted out
SELECT candidate.cand_name FROM candidate JOIN result ON result.cand_id = candidate.cand_id WHERE candidate.incumbent = 'Y' AND result.elected = 'N';
-- ? Which newcomers made it?
-- ? winners who weren't incumbents
SELECT candidate.cand_name FROM candidate JOIN result ON result.cand_id = candidate.cand_id WHERE candidate.incumbent = 'N' AND result.elected = 'Y';
-- ? Who stood in Lower Vale?
SELECT candidate.cand_name FROM candidate JOIN constituency ON constituency.cno = candidate.cno WHERE constituency.cname = 'Lower Vale';
-- ? Show constituency and name of every elected member.
SELECT constituency.cname, candidate.cand_name FROM candidate JOIN constituency ON constituency.cno = candidate.cno JOIN result ON result.cand_id = candidate.cand_id WHERE result.elected = 'Y';
-- ? How many seats did the Green League take?
-- ? seats won by the Green League
SELECT COUNT(*) FROM result JOIN candidate ON candidate.cand_id = result.cand_id JOIN party ON party.pcode = candidate.pcode WHERE party.pname = 'Green League' AND result.elected = 'Y';
-- ? Which parties came out with no seat at all?
-- ? names of the parties that elected nobody
SELECT pname FROM party WHERE pcode NOT IN (SELECT candidate.pcode FROM candidate JOIN result ON result.cand_id = candidate.cand_id WHERE result.elected = 'Y');
-- ? Who is the youngest candidate and what does he or she do for a living?
SELECT cand_name, job FROM candidate ORDER BY yob DESC LIMIT 1;
-- ? Which candidates are farmers or teachers? The job is entered as farmer or teacher.
SELECT cand_name FROM candidate WHERE job IN ('farmer', 'teacher');
-- ? Which jobs occur more than once among the candidates?
-- ? professions with several candidates
SELECT job FROM candidate GROUP BY job HAVING COUNT(*) > 1;
-- ? How many ballot papers were spoilt in each county?
-- ? invalid votes by county
SELECT county, SUM(invalid) FROM constituency GROUP BY county;
-- ? Which constituencies have more electors than average?
SELECT cname FROM constituency WHERE electors > (SELECT AVG(electors) FROM constituency);
-- ? Which party leaders stood as candidates themselves?
-- ? leaders of parties who were on the ballot
SELECT party.leader FROM party JOIN candidate ON candidate.cand_name = party.leader;
-- ? Which party leaders did not stand?
SELECT leader FROM party EXCEPT SELECT cand_name FROM candidate;
-- ? How many votes did candidates get other than by post? List name and votes cast in person, counting votes minus postal ones.
SELECT candidate.cand_name, result.votes - result.postal FROM candidate JOIN result ON result.cand_id = candidate.cand_id;
-- ? How large is the Country Union's vote on average per candidate?
SELECT AVG(result.votes) FROM result JOIN candidate ON candidate.cand_id = result.cand_id JOIN party ON party.pcode = candidate.pcode WHERE party.pname = 'Country Union';
-- ? Which left-wing parties have fewer than 10000 members?
-- ? small parties of the left, under 10000 members
SELECT pname FROM party WHERE leaning = 'left' AND members < 10000;
-- ? Where were the fewest invalid votes?
SELECT cname FROM constituency ORDER BY invalid LIMIT 1;
-- ? How many people could vote and how many did vote, in the whole state?
-- ? total electors and total voters
SELECT SUM(electors), SUM(voted) FROM constituency;
-- ? Which candidates were born between 1960 and 1970, and for which constituency did they stand?
SELECT candidate.cand_name, constituency.cname FROM candidate JOIN constituency ON constituency.cno = candidate.cno WHERE candidate.yob BETWEEN 1960 AND 1970;
