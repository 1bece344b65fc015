-- Call centre taking calls for several client brands: agents, queues, calls and shift times.
CREATE TABLE queue (
  q_id INTEGER PRIMARY KEY,
  brand TEXT,
  topic TEXT,
  lang TEXT,
  target_wait_sec INTEGER
);
CREATE TABLE agent (
  ag_id INTEGER PRIMARY KEY,
  ag_name TEXT,
  team_lead INTEGER REFERENCES agent(ag_id),
  hourly_pay REAL,
  home_office TEXT,
  hired TEXT
);
CREATE TABLE call_log (
  call_id INTEGER PRIMARY KEY,
  q_id INTEGER REFERENCES queue(q_id),
  ag_id INTEGER REFERENCES agent(ag_id),
  call_day TEXT,
  wait_sec INTEGER,
  talk_sec INTEGER,
  resolved TEXT,
  satisfaction INTEGER
);
CREATE TABLE shift (
  ag_id INTEGER REFERENCES agent(ag_id),
  shift_day TEXT,
  planned_hrs REAL,
  worked_hrs REAL,
  PRIMARY KEY (ag_id, shift_day)
);
INSERT INTO queue VALUES
 (1,'TeleNova','billing','English',30),(2,'TeleNova','technical','English',60),(3,'Kleider24','returns','German',40),(4,'Kleider24','orders','German',30),(5,'SunTours','bookings','Spanish',45),(6,'SunTours','complaints','English',20);
INSERT INTO agent VALUES
 (1,'Vera Lang',NULL,19.5,'N','2015-03-01'),(2,'Owen Price',1,14,'Y','2019-07-15'),(3,'Beatriz Gil',1,14.5,'Y','2020-02-01'),(4,'Jonas Weiss',1,15,'N','2018-10-01'),(5,'Nadine Roy',NULL,20,'Y','2012-05-01'),(6,'Ali Chalabi',5,13.5,'Y','2023-01-09'),(7,'Greta Sommer',5,13.8,'N','2024-02-01');
INSERT INTO call_log VALUES
 (1,1,2,'2024-04-02',25,310,'Y',4),(2,1,2,'2024-04-02',95,620,'N',1),(3,2,6,'2024-04-02',40,900,'Y',5),(4,3,4,'2024-04-02',20,180,'Y',5),(5,4,4,'2024-04-03',75,240,'Y',NULL),
 (6,5,3,'2024-04-03',15,400,'Y',4),(7,6,3,'2024-04-03',130,750,'N',2),(8,2,NULL,'2024-04-03',210,0,'N',NULL),(9,1,6,'2024-04-04',10,150,'Y',3),(10,3,4,'2024-04-04',55,300,'N',2);
INSERT INTO shift VALUES
 (2,'2024-04-02',8,8.5),(3,'2024-04-03',6,6),(4,'2024-04-02',8,7),(4,'2024-04-03',8,8),(6,'2024-04-02',7,7.5),(6,'2024-04-04',7,5),(4,'2024-04-04',8,9);

-- ? Which agents work from home?
SELECT ag_name FROM agent WHERE home_office = 'Y';
-- ? How many calls did nobody answer? Calls without an agent.
-- ? number of calls no agent took
SELECT COUNT(*) FROM call_log WHERE ag_id IS NULL;
-- ? Which brand's queue has the strictest waiting target? Brand and topic.
SELECT brand, topic FROM queue ORDER BY target_wait_sec LIMIT 1;
-- ? How long do callers wait on average, in seconds?
-- ? mean waiting time over all calls
SELECT AVG(wait_sec) FROM call_log;
-- ? Which calls waited longer than the target of their queue? Call ids.
SELECT c.call_id FROM call_log c JOIN queue q ON c.q_id = q.q_id WHERE c.wait_sec > q.target_wait_sec;
-- ? Who is Vera Lang in charge of?
-- ? names of the agents whose team lead is Vera Lang
SELECT a.ag_name FROM agent a JOIN agent l ON a.team_lead = l.ag_id WHERE l.ag_name = 'Vera Lang';
-- ? Number of calls per brand
SELECT q.brand, COUNT(*) FROM queue q JOIN call_log c ON q.q_id = c.q_id GROUP BY q.brand;
-- ? Whose callers are happiest, by average satisfaction?
-- ? agent with the best average satisfaction
SELECT a.ag_name FROM agent a JOIN call_log c ON a.ag_id = c.ag_id GROUP BY a.ag_id ORDER BY AVG(c.satisfaction) DESC LIMIT 1;
-- ? Which agents have taken no calls?
SELECT ag_name FROM agent WHERE ag_id NOT IN (SELECT ag_id FROM call_log WHERE ag_id IS NOT NULL);
-- ? What was the longest conversation, and who had it? Seconds and name.
-- ? longest talk time with the agent's name (talk time first)
SELECT c.talk_sec, a.ag_name FROM call_log c JOIN agent a ON c.ag_id = a.ag_id ORDER BY c.talk_sec DESC LIMIT 1;
-- ? How many problems were left unsolved in each topic?
SELECT q.topic, COUNT(*) FROM queue q JOIN call_log c ON q.q_id = c.q_id WHERE c.resolved = 'N' GROUP BY q.topic;
-- ? Who put in overtime, that is worked more hours than planned? Name, day and the extra hours.
-- ? overtime by agent and day (name, day, hours beyond plan)
SELECT a.ag_name, s.shift_day, s.worked_hrs - s.planned_hrs FROM agent a JOIN shift s ON a.ag_id = s.ag_id WHERE s.worked_hrs > s.planned_hrs;
-- ? What did each agent earn for the hours worked? Name and total.
SELECT a.ag_name, SUM(s.worked_hrs * a.hourly_pay) FROM agent a JOIN shift s ON a.ag_id = s.ag_id GROUP BY a.ag_id;
-- ? team leads, i.e. agents without a lead above them
-- ? Who has no team lead?
SELECT ag_name FROM agent WHERE team_lead IS NULL;
-- ? Which topics do we serve in German or Spanish?
SELECT topic FROM queue WHERE lang IN ('German', 'Spanish');
-- ? Calls on 2024-04-03 that were not solved: id and waiting time
-- ? Which calls of 2024-04-03 ended without a solution, and how long had they waited?
SELECT call_id, wait_sec FROM call_log WHERE call_day = '2024-04-03' AND resolved = 'N';
-- ? Who talked longer than average on a call? Each agent just once.
SELECT DISTINCT a.ag_name FROM agent a JOIN call_log c ON a.ag_id = c.ag_id WHERE c.talk_sec > (SELECT AVG(talk_sec) FROM call_log);
-- ? Which agents earn more per hour than Owen Price?
-- ? names of those with a higher hourly pay than Owen Price
SELECT ag_name FROM agent WHERE hourly_pay > (SELECT hourly_pay FROM agent WHERE ag_name = 'Owen Price');
-- ? Calls per day, busiest day first
SELECT call_day, COUNT(*) FROM call_log GROUP BY call_day ORDER BY COUNT(*) DESC;
-- ? Which agents have dealt with TeleNova customers?
-- ? agents who took a TeleNova call, without repetition
SELECT DISTINCT a.ag_name FROM agent a JOIN call_log c ON a.ag_id = c.ag_id JOIN queue q ON c.q_id = q.q_id WHERE q.brand = 'TeleNova';
-- ? Who handled more than two calls?
SELECT a.ag_name FROM agent a JOIN call_log c ON a.ag_id = c.ag_id GROUP BY a.ag_id HAVING COUNT(*) > 2;
-- ? Who has been hired since 2020-01-01, newest first?
-- ? agents taken on from 2020-01-01 onwards, most recent at the top
SELECT ag_name FROM agent WHERE hired >= '2020-01-01' ORDER BY hired DESC;
-- ? Which brands need more than one language?
SELECT brand FROM queue GROUP BY brand HAVING COUNT(DISTINCT lang) > 1;
-- ? Ratings missing: which calls have no satisfaction score?
-- ? call ids without a rating
SELECT call_id FROM call_log WHERE satisfaction IS NULL;
-- ? best and worst satisfaction for the billing topic
SELECT MAX(c.satisfaction), MIN(c.satisfaction) FROM call_log c JOIN queue q ON c.q_id = q.q_id WHERE q.topic = 'billing';
-- ? How many hours did Jonas Weiss work in total?
-- ? total of hours worked by Jonas Weiss
SELECT SUM(s.worked_hrs) FROM shift s JOIN agent a ON s.ag_id = a.ag_id WHERE a.ag_name = 'Jonas Weiss';
-- ? Who has got top marks, a 5, from a caller? Name and topic.
SELECT a.ag_name, q.topic FROM call_log c JOIN agent a ON c.ag_id = a.ag_id JOIN queue q ON c.q_id = q.q_id WHERE c.satisfaction = 5;
-- ? difference between the best and the worst hourly pay
-- ? How wide is our pay range per hour, top minus bottom?
SELECT MAX(hourly_pay) - MIN(hourly_pay) FROM agent;
-- ? Calls that waited between 20 and 60 seconds: how many?
SELECT COUNT(*) FROM call_log WHERE wait_sec BETWEEN 20 AND 60;
-- ? Which agents had shifts on both 2024-04-02 and 2024-04-03?
-- ? names of agents on duty on 2024-04-02 as well as on 2024-04-03
SELECT a.ag_name FROM agent a JOIN shift s ON a.ag_id = s.ag_id WHERE s.shift_day = '2024-04-02' INTERSECT SELECT a.ag_name FROM agent a JOIN shift s ON a.ag_id = s.ag_id WHERE s.shift_day = '2024-04-03';
