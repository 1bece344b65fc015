-- phone_1

-- ? Which chip models can do wifi 802.11b?
-- ? chips with 802.11b wireless
SELECT Model_name FROM chip_model WHERE WiFi = '802.11b';
-- ? Chips without bluetooth, newest first
SELECT Model_name FROM chip_model WHERE Bluetooth = 'No' ORDER BY Launch_year DESC;
-- ? Which phones have only provisional accreditation?
-- ? hardware models accredited provisionally
SELECT Hardware_Model_name FROM phone WHERE Accreditation_type = 'Provisional';
-- ? How many colours does the mode with the most colours offer, and at what resolution in pixels?
SELECT Hardware_colours, Pixels FROM screen_mode ORDER BY Hardware_colours DESC LIMIT 1;
-- ? Who makes the GT-I9100?
-- ? manufacturer of the GT-I9100
SELECT Company_name FROM phone WHERE Hardware_Model_name = 'GT-I9100';
-- ? How much ROM does the chip in the GT-I9300 have?
SELECT T1.ROM_MiB FROM chip_model AS T1 JOIN phone AS T2 ON T1.Model_name = T2.chip_model WHERE T2.Hardware_Model_name = 'GT-I9300';
-- ? RAM and ROM put together for every chip model
-- ? chip names and the sum of their RAM and ROM
SELECT Model_name, RAM_MiB + ROM_MiB FROM chip_model;
-- ? Which chips have more ROM than RAM?
SELECT Model_name FROM chip_model WHERE ROM_MiB > RAM_MiB;
-- ? Average ROM by launch year
-- ? how much ROM did chips have on average in each year of launch
SELECT Launch_year, AVG(ROM_MiB) FROM chip_model GROUP BY Launch_year;
-- ? Chips with more ROM than the average chip
SELECT Model_name FROM chip_model WHERE ROM_MiB > (SELECT AVG(ROM_MiB) FROM chip_model);
-- ? Which screen modes are not used by any phone? Give the pixels.
-- ? resolutions in pixels of modes no phone uses
SELECT Pixels FROM screen_mode WHERE Graphics_mode NOT IN (SELECT screen_mode FROM phone);
-- ? What resolution do Nokia Corporation phones show? Model and pixels.
SELECT T1.Hardware_Model_name, T2.Pixels FROM phone AS T1 JOIN screen_mode AS T2 ON T1.screen_mode = T2.Graphics_mode WHERE T1.Company_name = 'Nokia Corporation';
-- ? How many more chips came out in 2005 than in 2002?
-- ? chip models launched in 2005 minus those launched in 2002
SELECT (SELECT COUNT(*) FROM chip_model WHERE Launch_year = 2005) - (SELECT COUNT(*) FROM chip_model WHERE Launch_year = 2002);
-- ? Which companies have phones with full and also with provisional accreditation?
SELECT Company_name FROM phone WHERE Accreditation_type = 'Full' INTERSECT SELECT Company_name FROM phone WHERE Accreditation_type = 'Provisional';
-- ? Which accreditation levels do phones with a chip from 2005 or later have?
-- ? accreditation level of phones whose chip was launched in 2005 or afterwards
SELECT DISTINCT T2.Accreditation_level FROM chip_model AS T1 JOIN phone AS T2 ON T1.Model_name = T2.chip_model WHERE T1.Launch_year >= 2005;
