-- Swimming club: members, squads, coaches, pool times and results.
CREATE TABLE sw_squad (squad_cd TEXT PRIMARY KEY, squad_name TEXT, coach TEXT, trains_on TEXT, start_time TEXT, lane INTEGER);
CREATE TABLE sw_member (mem_no INTEGER PRIMARY KEY, first_nm TEXT, last_nm TEXT, gender TEXT, birth_yr INTEGER, squad_cd TEXT REFERENCES sw_squad(squad_cd), joined_dt TEXT, left_dt TEXT, fee_month REAL, lifeguard TEXT);
CREATE TABLE sw_result (res_id INTEGER PRIMARY KEY, mem_no INTEGER REFERENCES sw_member(mem_no), meet TEXT, meet_dt TEXT, stroke TEXT, metres INTEGER, seconds REAL, place INTEGER, club_record INTEGER);
INSERT INTO sw_squad VALUES ('MIN','Minnows','Ursula Bain','Tuesday','16:00',1),('JUN','Juniors','Drew Hart','Monday','17:30',3),('MAS','Masters','Drew Hart','Thursday','20:15',5),('ELI','Elite','Kazuo Mori','Monday','06:00',4),('WPO','Water Polo',NULL,'Friday','19:00',NULL);
INSERT INTO sw_member VALUES (1,'Zoe','Finch','F',2014,'MIN','2022-09-01',NULL,22,'N'),(2,'Tyler','Boone','M',2009,'JUN','2018-01-15',NULL,28,'N'),(3,'Ines','Costa','F',2006,'ELI','2014-03-10',NULL,45,'Y'),(4,'Graham','Pell','M',1961,'MAS','1979-05-02',NULL,18,'Y'),(5,'Nadia','Haddad','F',2007,'ELI','2017-10-05',NULL,45,'N'),(6,'Oskar','Finch','M',2010,'JUN','2020-02-20','2024-01-31',28,'N'),(7,'Lotte','Maas','F',1985,'MAS','2023-11-11',NULL,18,'N'),(8,'Ricky','Dale','M',2003,NULL,'2015-06-18',NULL,0,'Y');
INSERT INTO sw_result VALUES (1,3,'County Finals','2023-11-18','butterfly',100,62.4,1,1),(2,3,'Spring Gala','2024-03-09','freestyle',200,124.8,1,0),(3,5,'County Finals','2023-11-18','freestyle',200,123.9,2,1),(4,2,'Spring Gala','2024-03-09','breaststroke',50,36.7,3,0),(5,4,'Masters Open','2024-04-20','backstroke',100,81.2,1,1),(6,6,'County Finals','2023-11-18','freestyle',50,29.9,6,0),(7,5,'Spring Gala','2024-03-09','freestyle',50,26.8,1,1),(8,2,'County Finals','2023-11-18','breaststroke',50,38.1,5,0),(9,7,'Masters Open','2024-04-20','freestyle',50,33.0,4,0);

-- ? When do the Juniors train? Day and time.
SELECT trains_on, start_time FROM sw_squad WHERE squad_name = 'Juniors';
-- ? Which squad is still looking for a coach?
-- ? squads without coach
SELECT squad_name FROM sw_squad WHERE coach IS NULL;
-- ? Who coaches two squads?
-- ? coaches in charge of more than one squad
SELECT coach FROM sw_squad WHERE coach IS NOT NULL GROUP BY coach HAVING COUNT(*) > 1;
-- ? Which squad has to get up earliest?
SELECT squad_name FROM sw_squad ORDER BY start_time LIMIT 1;
-- ? Who has left the club? First and last name.
SELECT first_nm, last_nm FROM sw_member WHERE left_dt IS NOT NULL;
-- ? Who are the lifeguards among our members? Last names.
-- ? surnames of members qualified as lifeguard
SELECT last_nm FROM sw_member WHERE lifeguard = 'Y';
-- ? Who trains with Kazuo Mori? First names.
SELECT sw_member.first_nm FROM sw_member JOIN sw_squad ON sw_squad.squad_cd = sw_member.squad_cd WHERE sw_squad.coach = 'Kazuo Mori';
-- ? Who swims without belonging to a squad? Full name, first name first.
-- ? members in no squad: first and last name
SELECT first_nm, last_nm FROM sw_member WHERE squad_cd IS NULL;
-- ? Which squads have no members?
SELECT squad_name FROM sw_squad WHERE squad_cd NOT IN (SELECT squad_cd FROM sw_member WHERE squad_cd IS NOT NULL);
-- ? How much does each squad bring in a month, by squad name, former members not counted?
-- ? monthly fees per squad, only people who haven't left
SELECT sw_squad.squad_name, SUM(sw_member.fee_month) FROM sw_member JOIN sw_squad ON sw_squad.squad_cd = sw_member.squad_cd WHERE sw_member.left_dt IS NULL GROUP BY sw_squad.squad_cd;
-- ? Who pays nothing, fee 0? Last name.
SELECT last_nm FROM sw_member WHERE fee_month = 0;
-- ? Who has been a member longest, surname please?
-- ? surname of the member who joined first
SELECT last_nm FROM sw_member ORDER BY joined_dt LIMIT 1;
-- ? Which family names do we have more than once?
SELECT last_nm FROM sw_member GROUP BY last_nm HAVING COUNT(*) > 1;
-- ? Who holds a club record? Last name, stroke and metres.
SELECT sw_member.last_nm, sw_result.stroke, sw_result.metres FROM sw_result JOIN sw_member ON sw_member.mem_no = sw_result.mem_no WHERE sw_result.club_record = 1;
-- ? What's the fastest time over 200 metres freestyle in seconds?
-- ? best 200 m freestyle time
SELECT MIN(seconds) FROM sw_result WHERE stroke = 'freestyle' AND metres = 200;
-- ? Who swam the fastest 50 metres freestyle? First name.
SELECT sw_member.first_nm FROM sw_member JOIN sw_result ON sw_result.mem_no = sw_member.mem_no WHERE sw_result.stroke = 'freestyle' AND sw_result.metres = 50 ORDER BY sw_result.seconds LIMIT 1;
-- ? Who won something, in 1st place? Each surname once.
-- ? distinct surnames of the winners (place 1)
SELECT DISTINCT sw_member.last_nm FROM sw_member JOIN sw_result ON sw_result.mem_no = sw_member.mem_no WHERE sw_result.place = 1;
-- ? By how many seconds has Tyler Boone improved, slowest minus fastest?
SELECT MAX(sw_result.seconds) - MIN(sw_result.seconds) FROM sw_result JOIN sw_member ON sw_member.mem_no = sw_result.mem_no WHERE sw_member.first_nm = 'Tyler' AND sw_member.last_nm = 'Boone';
-- ? How fast was Ines Costa in the butterfly, in metres per second?
-- ? metres divided by seconds for Ines Costa's butterfly race
SELECT sw_result.metres / sw_result.seconds FROM sw_result JOIN sw_member ON sw_member.mem_no = sw_result.mem_no WHERE sw_member.first_nm = 'Ines' AND sw_member.last_nm = 'Costa' AND sw_result.stroke = 'butterfly';
-- ? Who has never swum in a competition? First names.
SELECT first_nm FROM sw_member WHERE mem_no NOT IN (SELECT mem_no FROM sw_result);
-- ? How many of our swimmers started at each meet?
-- ? starts by meet
SELECT meet, COUNT(*) FROM sw_result GROUP BY meet;
-- ? Who swam at the Spring Gala and also at the County Finals? Surnames.
SELECT sw_member.last_nm FROM sw_member JOIN sw_result ON sw_result.mem_no = sw_member.mem_no WHERE sw_result.meet = 'Spring Gala' INTERSECT SELECT sw_member.last_nm FROM sw_member JOIN sw_result ON sw_result.mem_no = sw_member.mem_no WHERE sw_result.meet = 'County Finals';
-- ? Which squads have had a winner (place 1)?
-- ? squads with a 1st place
SELECT DISTINCT sw_squad.squad_name FROM sw_squad JOIN sw_member ON sw_member.squad_cd = sw_squad.squad_cd JOIN sw_result ON sw_result.mem_no = sw_member.mem_no WHERE sw_result.place = 1;
-- ? How many boys and men, how many girls and women do we have?
SELECT gender, COUNT(*) FROM sw_member GROUP BY gender;
-- ? Women born after 2005: first name and year, youngest first
SELECT first_nm, birth_yr FROM sw_member WHERE gender = 'F' AND birth_yr > 2005 ORDER BY birth_yr DESC;
-- ? Who pays more than the average fee? Surnames.
-- ? members above the average monthly fee (last names)
SELECT last_nm FROM sw_member WHERE fee_month > (SELECT AVG(fee_month) FROM sw_member);
-- ? What is trained on Monday? Squads in order of time.
SELECT squad_name FROM sw_squad WHERE trains_on = 'Monday' ORDER BY start_time;
-- ? Which strokes have we swum in competition?
SELECT DISTINCT stroke FROM sw_result;
-- ? Joined between 2017-01-01 and 2022-12-31 and still with us: surnames
-- ? surnames of current members who came from 2017-01-01 to 2022-12-31
SELECT last_nm FROM sw_member WHERE joined_dt BETWEEN '2017-01-01' AND '2022-12-31' AND left_dt IS NULL;
-- ? Average place per swimmer, last names, best first
SELECT sw_member.last_nm, AVG(sw_result.place) FROM sw_result JOIN sw_member ON sw_member.mem_no = sw_result.mem_no GROUP BY sw_member.mem_no ORDER BY AVG(sw_result.place);
