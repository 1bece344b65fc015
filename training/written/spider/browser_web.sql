-- browser_web

-- ? How big is Firefox's market share?
-- ? market share of Firefox
SELECT market_share FROM browser WHERE name = 'Firefox';
-- ? Which accelerators run on Windows only?
SELECT name FROM Web_client_accelerator WHERE Operating_system = 'Windows';
-- ? Least used browser
-- ? name of the browser with the smallest share of the market
SELECT name FROM browser ORDER BY market_share LIMIT 1;
-- ? Accelerators whose clients include an ISP, alphabetically
SELECT name FROM Web_client_accelerator WHERE Client LIKE '%ISP%' ORDER BY name;
-- ? What kind of connection and operating system does CProxy need?
-- ? connection and operating system of CProxy
SELECT Connection, Operating_system FROM Web_client_accelerator WHERE name = 'CProxy';
-- ? With which browsers does CACHEbox work, and since when?
SELECT T3.name, T2.compatible_since_year FROM Web_client_accelerator AS T1 JOIN accelerator_compatible_browser AS T2 ON T1.id = T2.accelerator_id JOIN browser AS T3 ON T2.browser_id = T3.id WHERE T1.name = 'CACHEbox';
-- ? How many accelerators support each browser?
-- ? number of compatible accelerators per browser name
SELECT T1.name, COUNT(*) FROM browser AS T1 JOIN accelerator_compatible_browser AS T2 ON T1.id = T2.browser_id GROUP BY T1.id;
-- ? Which browsers have a smaller share than average?
SELECT name FROM browser WHERE market_share < (SELECT AVG(market_share) FROM browser);
-- ? How far is Internet Explorer ahead of Safari in market share?
-- ? market share of Internet Explorer minus that of Safari
SELECT (SELECT market_share FROM browser WHERE name = 'Internet Explorer') - (SELECT market_share FROM browser WHERE name = 'Safari');
-- ? Accelerators that work with no browser on the list: name and connection
SELECT name, Connection FROM Web_client_accelerator WHERE id NOT IN (SELECT accelerator_id FROM accelerator_compatible_browser);
-- ? Which browsers were supported by an accelerator in 1996 or earlier?
-- ? browsers with a compatibility dating from 1996 or before
SELECT DISTINCT T1.name FROM browser AS T1 JOIN accelerator_compatible_browser AS T2 ON T1.id = T2.browser_id WHERE T2.compatible_since_year <= 1996;
-- ? How many accelerators are there for each kind of client?
SELECT Client, COUNT(*) FROM Web_client_accelerator GROUP BY Client;
-- ? Accelerators compatible with both Internet Explorer and Firefox: ids
-- ? ids of accelerators that support Internet Explorer and also Firefox
SELECT T1.accelerator_id FROM accelerator_compatible_browser AS T1 JOIN browser AS T2 ON T1.browser_id = T2.id WHERE T2.name = 'Internet Explorer' INTERSECT SELECT T1.accelerator_id FROM accelerator_compatible_browser AS T1 JOIN browser AS T2 ON T1.browser_id = T2.id WHERE T2.name = 'Firefox';
-- ? What share of the market do the listed browsers have together?
SELECT SUM(market_share) FROM browser;
-- ? Which connection types occur for more than one accelerator?
-- ? connections used by at least 2 accelerators
SELECT Connection FROM Web_client_accelerator GROUP BY Connection HAVING COUNT(*) >= 2;
