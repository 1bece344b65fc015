-- Bookkeeping of a small company: chart of accounts, journal entries and their lines, and budgets.
CREATE TABLE gl_account (
  acc_no INTEGER PRIMARY KEY,
  acc_name TEXT,
  acc_class TEXT,
  locked TEXT
);
CREATE TABLE journal (
  entry_no INTEGER PRIMARY KEY,
  post_date TEXT,
  text TEXT,
  clerk TEXT,
  reversed TEXT
);
CREATE TABLE journal_line (
  entry_no INTEGER REFERENCES journal(entry_no),
  line_no INTEGER,
  acc_no INTEGER REFERENCES gl_account(acc_no),
  debit REAL,
  credit REAL,
  cost_unit TEXT,
  PRIMARY KEY (entry_no, line_no)
);
CREATE TABLE budget (
  acc_no INTEGER REFERENCES gl_account(acc_no),
  fy INTEGER,
  planned REAL,
  PRIMARY KEY (acc_no, fy)
);
INSERT INTO gl_account VALUES (1000,'cash','asset','N'),(1200,'bank','asset','N'),(1600,'trade payables','liability','N'),(4000,'sales','income','N'),(6000,'wages','expense','N'),(6300,'rent','expense','N'),(6600,'advertising','expense','N'),(1090,'old petty cash','asset','Y');
INSERT INTO journal VALUES (1,'2024-01-02','opening cash','Ruth','N'),(2,'2024-01-05','rent January','Ruth','N'),(3,'2024-01-12','cash sale','Omar','N'),(4,'2024-01-31','wages January','Ruth','N'),(5,'2024-02-03','flyers','Omar','Y'),(6,'2024-02-05','rent February','Ruth','N'),(7,'2024-02-14','sale by transfer','Omar','N');
INSERT INTO journal_line VALUES (1,1,1000,500,0,NULL),(1,2,1200,0,500,NULL),(2,1,6300,1800,0,'office'),(2,2,1200,0,1800,NULL),(3,1,1000,240,0,NULL),(3,2,4000,0,240,'shop'),(4,1,6000,7200,0,'shop'),(4,2,1200,0,7200,NULL),(5,1,6600,310,0,'shop'),(5,2,1600,0,310,NULL),(6,1,6300,1800,0,'office'),(6,2,1200,0,1800,NULL),(7,1,1200,11900,0,NULL),(7,2,4000,0,11900,'web');
INSERT INTO budget VALUES (6000,2023,80000),(6000,2024,88000),(6300,2024,21600),(6600,2024,3000),(4000,2024,150000),(6300,2023,20400);

-- ? Which accounts are closed for posting?
-- ? names of the locked accounts
SELECT acc_name FROM gl_account WHERE locked = 'Y';
-- ? list our expense accounts by number
SELECT acc_no, acc_name FROM gl_account WHERE acc_class = 'expense' ORDER BY acc_no;
-- ? Which entry was reversed? Text please.
-- ? text of the journal entry that got undone (reversed)
SELECT text FROM journal WHERE reversed = 'Y';
-- ? How many entries has each clerk posted?
SELECT clerk, COUNT(*) FROM journal GROUP BY clerk;
-- ? total debit on the rent account
-- ? How much has been debited to rent?
SELECT SUM(l.debit) FROM journal_line l JOIN gl_account a ON l.acc_no = a.acc_no WHERE a.acc_name = 'rent';
-- ? Balance of every account that's been used: name and debits less credits
-- ? debit minus credit per account name
SELECT a.acc_name, SUM(l.debit) - SUM(l.credit) FROM gl_account a JOIN journal_line l ON a.acc_no = l.acc_no GROUP BY a.acc_no;
-- ? Accounts on which nothing was ever posted
SELECT acc_name FROM gl_account WHERE acc_no NOT IN (SELECT acc_no FROM journal_line);
-- ? What did we post between 2024-01-05 and 2024-01-31? Date and text.
-- ? entries from 2024-01-05 to 2024-01-31 with date and text
SELECT post_date, text FROM journal WHERE post_date BETWEEN '2024-01-05' AND '2024-01-31';
-- ? largest single debit: which account and how much
SELECT a.acc_name, l.debit FROM journal_line l JOIN gl_account a ON l.acc_no = a.acc_no ORDER BY l.debit DESC LIMIT 1;
-- ? Which accounts have a budget for 2024, and of what amount?
-- ? planned figures 2024 with account names
SELECT a.acc_name, b.planned FROM budget b JOIN gl_account a ON b.acc_no = a.acc_no WHERE b.fy = 2024;
-- ? expense accounts that had no budget in 2023
SELECT acc_name FROM gl_account WHERE acc_class = 'expense' AND acc_no NOT IN (SELECT acc_no FROM budget WHERE fy = 2023);
-- ? Which accounts were budgeted for both 2023 and 2024? Numbers.
-- ? account numbers with a plan in 2023 as well as in 2024
SELECT acc_no FROM budget WHERE fy = 2023 INTERSECT SELECT acc_no FROM budget WHERE fy = 2024;
-- ? total credits of the sales account by cost unit
SELECT l.cost_unit, SUM(l.credit) FROM journal_line l JOIN gl_account a ON l.acc_no = a.acc_no WHERE a.acc_name = 'sales' GROUP BY l.cost_unit;
-- ? Which entries touched the bank? Text of each.
-- ? texts of all entries with a line on bank
SELECT j.text FROM journal j JOIN journal_line l ON j.entry_no = l.entry_no JOIN gl_account a ON l.acc_no = a.acc_no WHERE a.acc_name = 'bank';
-- ? anything to do with rent in the text: entry number and date
SELECT entry_no, post_date FROM journal WHERE text LIKE '%rent%';
-- ? Which accounts did Omar post to? Each once.
-- ? accounts used by Omar, no repetition
SELECT DISTINCT a.acc_name FROM gl_account a JOIN journal_line l ON a.acc_no = l.acc_no JOIN journal j ON l.entry_no = j.entry_no WHERE j.clerk = 'Omar';
-- ? number of accounts in each class
SELECT acc_class, COUNT(*) FROM gl_account GROUP BY acc_class;
-- ? Accounts with more than two postings
-- ? Which accounts were posted to at least three times?
SELECT a.acc_name FROM gl_account a JOIN journal_line l ON a.acc_no = l.acc_no GROUP BY a.acc_no HAVING COUNT(*) >= 3;
-- ? most recent entry: number and text
SELECT entry_no, text FROM journal ORDER BY post_date DESC LIMIT 1;
-- ? What part of this year's (2024) budget is used up on each expense account? Name and debits over plan.
-- ? expense accounts: sum of debits divided by the 2024 plan
SELECT a.acc_name, SUM(l.debit) / b.planned FROM gl_account a JOIN journal_line l ON a.acc_no = l.acc_no JOIN budget b ON a.acc_no = b.acc_no WHERE a.acc_class = 'expense' AND b.fy = 2024 GROUP BY a.acc_no;
-- ? lines without a cost unit: how many are there?
SELECT COUNT(*) FROM journal_line WHERE cost_unit IS NULL;
-- ? Average plan over all budgets of 2024
-- ? mean planned amount for fiscal year 2024
SELECT AVG(planned) FROM budget WHERE fy = 2024;
-- ? Budgets bigger than the average budget: account number and year
SELECT acc_no, fy FROM budget WHERE planned > (SELECT AVG(planned) FROM budget);
-- ? asset or liability accounts that aren't locked
-- ? open accounts of the classes asset and liability
SELECT acc_name FROM gl_account WHERE acc_class IN ('asset', 'liability') AND locked = 'N';
-- ? By how much do the plans for wages (account 6000) differ between the years, highest less lowest?
SELECT MAX(planned) - MIN(planned) FROM budget WHERE acc_no = 6000;
-- ? Turnover of debits per clerk
-- ? sum of debits by clerk
SELECT j.clerk, SUM(l.debit) FROM journal j JOIN journal_line l ON j.entry_no = l.entry_no GROUP BY j.clerk;
-- ? costs of the office: account and debit of each line with cost unit office
SELECT a.acc_name, l.debit FROM journal_line l JOIN gl_account a ON l.acc_no = a.acc_no WHERE l.cost_unit = 'office';
-- ? Which cost units have expenses as well as income?
-- ? cost units found on expense accounts and on income accounts
SELECT l.cost_unit FROM journal_line l JOIN gl_account a ON l.acc_no = a.acc_no WHERE a.acc_class = 'expense' INTERSECT SELECT l.cost_unit FROM journal_line l JOIN gl_account a ON l.acc_no = a.acc_no WHERE a.acc_class = 'income';
-- ? entries over 1000 in debit: text and amount, highest first
SELECT j.text, l.debit FROM journal j JOIN journal_line l ON j.entry_no = l.entry_no WHERE l.debit > 1000 ORDER BY l.debit DESC;
-- ? clerk of the entry 'wages January'
SELECT clerk FROM journal WHERE text = 'wages January';
