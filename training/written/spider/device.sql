-- device

-- ? Which devices run iOS?
-- ? iOS devices
SELECT Device FROM device WHERE Software_Platform = 'iOS';
-- ? Which carrier and package version does the Huawei have?
SELECT Carrier, Package_Version FROM device WHERE Device = 'Huawei';
-- ? Devices at Bell Mobility or Telus Mobility, alphabetically
-- ? What devices come from Telus Mobility or Bell Mobility? In alphabetical order.
SELECT Device FROM device WHERE Carrier = 'Bell Mobility' OR Carrier = 'Telus Mobility' ORDER BY Device;
-- ? Which shops opened between 2006 and 2010?
SELECT Shop_Name FROM shop WHERE Open_Year BETWEEN 2006 AND 2010;
-- ? Where is Best Buy and on what day of the year did it open?
-- ? Location and opening date of Best Buy
SELECT Location, Open_Date FROM shop WHERE Shop_Name = 'Best Buy';
-- ? How many pieces are in stock altogether?
SELECT SUM(Quantity) FROM stock;
-- ? Which is the oldest shop?
-- ? Name of the shop that opened first
SELECT Shop_Name FROM shop ORDER BY Open_Year LIMIT 1;
-- ? How many Xiaomi devices does each shop have? Shop name and quantity.
SELECT T1.Shop_Name, T2.Quantity FROM shop AS T1 JOIN stock AS T2 ON T1.Shop_ID = T2.Shop_ID JOIN device AS T3 ON T2.Device_ID = T3.Device_ID WHERE T3.Device = 'Xiaomi';
-- ? Total stock of each device by name, largest first
-- ? How many pieces of every device are in the shops in total? Sort from high to low.
SELECT T1.Device, SUM(T2.Quantity) FROM device AS T1 JOIN stock AS T2 ON T1.Device_ID = T2.Device_ID GROUP BY T1.Device ORDER BY SUM(T2.Quantity) DESC;
-- ? In which places can Android devices be bought? Each place once.
SELECT DISTINCT T1.Location FROM shop AS T1 JOIN stock AS T2 ON T1.Shop_ID = T2.Shop_ID JOIN device AS T3 ON T2.Device_ID = T3.Device_ID WHERE T3.Software_Platform = 'Android';
-- ? Shops with more than 200 pieces in all
-- ? Which shops have over 200 devices in stock, adding everything up?
SELECT T1.Shop_Name FROM shop AS T1 JOIN stock AS T2 ON T1.Shop_ID = T2.Shop_ID GROUP BY T1.Shop_ID HAVING SUM(T2.Quantity) > 200;
-- ? Which devices have a package version that differs from their applications version?
-- ? Devices where package version and applications aren't the same
SELECT Device FROM device WHERE Package_Version <> Applications;
-- ? How many years lie between the first and the latest shop opening?
SELECT MAX(Open_Year) - MIN(Open_Year) FROM shop;
-- ? How many more Android than iOS devices are there?
-- ? Android devices minus iOS devices
SELECT (SELECT COUNT(*) FROM device WHERE Software_Platform = 'Android') - (SELECT COUNT(*) FROM device WHERE Software_Platform = 'iOS');
-- ? Devices that are in stock somewhere in a quantity above the average
SELECT DISTINCT T1.Device FROM device AS T1 JOIN stock AS T2 ON T1.Device_ID = T2.Device_ID WHERE T2.Quantity > (SELECT AVG(Quantity) FROM stock);
