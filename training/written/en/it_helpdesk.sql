-- IT help desk of a university: users, agents, tickets and the comments on them.
CREATE TABLE users (
  user_id INTEGER PRIMARY KEY,
  full_name TEXT,
  faculty TEXT,
  role TEXT,
  email TEXT
);
CREATE TABLE agents (
  agent_id INTEGER PRIMARY KEY,
  full_name TEXT,
  team TEXT,
  level INTEGER,
  on_duty INTEGER
);
CREATE TABLE tickets (
  ticket_id INTEGER PRIMARY KEY,
  opened_by INTEGER REFERENCES users(user_id),
  assigned_to INTEGER REFERENCES agents(agent_id),
  subject TEXT,
  category TEXT,
  priority TEXT,
  status TEXT,
  opened_at TEXT,
  hours_spent REAL
);
CREATE TABLE comments (
  comment_id INTEGER PRIMARY KEY,
  ticket_id INTEGER REFERENCES tickets(ticket_id),
  agent_id INTEGER REFERENCES agents(agent_id),
  written_at TEXT,
  body TEXT
);
INSERT INTO users VALUES
 (1,'Ingrid Solheim','Law','lecturer','i.solheim@uni.example'),
 (2,'Carlos Pinto','Medicine','student','c.pinto@uni.example'),
 (3,'Dana Whitlock','Medicine','secretary','d.whitlock@uni.example'),
 (4,'Felix Amari','Physics','student','f.amari@uni.example'),
 (5,'Rosa Benning','Law','student','r.benning@uni.example'),
 (6,'Viktor Lund','Physics','lecturer',NULL),
 (7,'Mina Hart','Music','lecturer','m.hart@uni.example');
INSERT INTO agents VALUES
 (1,'Olga Petrov','network',2,1),
 (2,'Sam Reilly','desktop',1,1),
 (3,'Priya Nair','accounts',1,0),
 (4,'Leo Sand','network',3,0),
 (5,'Hugo Blanc','desktop',2,1);
INSERT INTO tickets VALUES
 (101,2,3,'Cannot log in to exam portal','login','high','closed','2024-05-02',0.5),
 (102,1,2,'Projector cable broken','hardware','low','closed','2024-05-03',1.0),
 (103,4,1,'No wifi in lab 4','network','high','open','2024-05-06',3.5),
 (104,3,NULL,'New printer needed','hardware','medium','new','2024-05-07',0),
 (105,6,4,'VPN drops every hour','network','medium','waiting','2024-05-07',6.0),
 (106,5,3,'Password forgotten','login','low','closed','2024-05-08',0.2),
 (107,3,5,'Screen flickers','hardware','medium','open','2024-05-10',2.0),
 (108,2,NULL,'Mailbox full','mail','low','new','2024-05-13',0),
 (109,1,1,'Ethernet socket dead','network','low','closed','2024-05-13',1.5);
INSERT INTO comments VALUES
 (1,101,3,'2024-05-02','Account unlocked'),
 (2,103,1,'2024-05-06','Access point restarted, no effect'),
 (3,103,4,'2024-05-08','Replacement ordered'),
 (4,105,4,'2024-05-09','Waiting for log files from user'),
 (5,107,5,'2024-05-11','Graphics driver updated'),
 (6,109,1,'2024-05-14','Socket rewired');

-- ? Which tickets has nobody picked up yet? Subjects please.
-- ? subjects of the tickets without an agent
SELECT subject FROM tickets WHERE assigned_to IS NULL;
-- ? How many tickets have been dealt with and closed?
-- ? count of closed tickets
SELECT COUNT(*) FROM tickets WHERE status = 'closed';
-- ? Which agents are working right now?
SELECT full_name FROM agents WHERE on_duty = 1;
-- ? Tickets per category
-- ? What do people complain about? Give the categories with the number of tickets in each.
SELECT category, COUNT(*) FROM tickets GROUP BY category;
-- ? Which urgent tickets are still open? I want the subject of the high priority ones with status open.
SELECT subject FROM tickets WHERE priority = 'high' AND status = 'open';
-- ? Who reported that the wifi in lab 4 is gone? Subject line: No wifi in lab 4.
SELECT u.full_name FROM users u JOIN tickets t ON u.user_id = t.opened_by WHERE t.subject = 'No wifi in lab 4';
-- ? Which ticket ate the most hours?
-- ? subject of the ticket with most time spent on it
SELECT subject FROM tickets ORDER BY hours_spent DESC LIMIT 1;
-- ? Which users have never contacted the help desk?
SELECT full_name FROM users WHERE user_id NOT IN (SELECT opened_by FROM tickets);
-- ? For which user do we have no e-mail address?
SELECT full_name FROM users WHERE email IS NULL;
-- ? Subject "VPN drops every hour": whose job is that?
-- ? agent assigned to the ticket 'VPN drops every hour'
SELECT a.full_name FROM agents a JOIN tickets t ON a.agent_id = t.assigned_to WHERE t.subject = 'VPN drops every hour';
-- ? Total hours each agent has put into tickets, with the agent's name
SELECT a.full_name, SUM(t.hours_spent) FROM agents a JOIN tickets t ON a.agent_id = t.assigned_to GROUP BY a.agent_id;
-- ? Which faculties have raised more than two tickets?
-- ? faculties with three tickets or more
SELECT u.faculty FROM users u JOIN tickets t ON u.user_id = t.opened_by GROUP BY u.faculty HAVING COUNT(*) >= 3;
-- ? Which students have opened a ticket?
-- ? names of the students who asked for help, each once
SELECT DISTINCT u.full_name FROM users u JOIN tickets t ON u.user_id = t.opened_by WHERE u.role = 'student';
-- ? On which tickets is there not a single comment? Give the subject.
SELECT subject FROM tickets WHERE ticket_id NOT IN (SELECT ticket_id FROM comments);
-- ? Tickets opened after 2024-05-07, newest on top: subject and date
SELECT subject, opened_at FROM tickets WHERE opened_at > '2024-05-07' ORDER BY opened_at DESC;
-- ? Which tickets took longer than the average one?
-- ? subjects of tickets with more hours than average
SELECT subject FROM tickets WHERE hours_spent > (SELECT AVG(hours_spent) FROM tickets);
-- ? How long does a login problem take us on average?
SELECT AVG(hours_spent) FROM tickets WHERE category = 'login';
-- ? Who commented on a ticket that is assigned to somebody else?
-- ? names of agents who wrote on a colleague's ticket
SELECT a.full_name FROM agents a JOIN comments c ON a.agent_id = c.agent_id JOIN tickets t ON c.ticket_id = t.ticket_id WHERE t.assigned_to <> c.agent_id;
-- ? Which faculty keeps us busiest, measured in hours spent on its tickets?
SELECT u.faculty FROM users u JOIN tickets t ON u.user_id = t.opened_by GROUP BY u.faculty ORDER BY SUM(t.hours_spent) DESC LIMIT 1;
-- ? What teams do we have? Only list each once.
-- ? the different agent teams
SELECT DISTINCT team FROM agents;
-- ? How many agents are there on each level?
SELECT level, COUNT(*) FROM agents GROUP BY level;
-- ? Everything about printers: which subjects mention the word printer?
-- ? subjects containing "printer"
SELECT subject FROM tickets WHERE subject LIKE '%printer%';
-- ? Which tickets are neither closed nor new? Ticket id and status.
SELECT ticket_id, status FROM tickets WHERE status NOT IN ('closed', 'new');
-- ? What did Leo Sand write?
-- ? texts of the comments by Leo Sand
SELECT c.body FROM comments c JOIN agents a ON c.agent_id = a.agent_id WHERE a.full_name = 'Leo Sand';
-- ? Which faculties have students or lecturers with network trouble? Each faculty once.
SELECT DISTINCT u.faculty FROM users u JOIN tickets t ON u.user_id = t.opened_by WHERE t.category = 'network' AND u.role IN ('student', 'lecturer');
-- ? How many low priority tickets did the law faculty open?
-- ? number of tickets from Law with low priority
SELECT COUNT(*) FROM tickets t JOIN users u ON t.opened_by = u.user_id WHERE u.faculty = 'Law' AND t.priority = 'low';
-- ? Which agents off duty still hold tickets that are not closed?
SELECT DISTINCT a.full_name FROM agents a JOIN tickets t ON a.agent_id = t.assigned_to WHERE a.on_duty = 0 AND t.status <> 'closed';
-- ? Which users opened at least two tickets?
-- ? people who came back with a second problem, i.e. 2 tickets or more
SELECT u.full_name FROM users u JOIN tickets t ON u.user_id = t.opened_by GROUP BY u.user_id HAVING COUNT(*) >= 2;
-- ? Hours spent in total, and the most on a single ticket?
SELECT SUM(hours_spent), MAX(hours_spent) FROM tickets;
-- ? Show the oldest ticket that is still waiting: subject and the name of who reported it
SELECT t.subject, u.full_name FROM tickets t JOIN users u ON t.opened_by = u.user_id WHERE t.status = 'waiting' ORDER BY t.opened_at LIMIT 1;
