-- cre_Drama_Workshop_Groups

-- ? Which performers did not pay?
-- ? Names of performers with the remark 'Did not pay'
SELECT Customer_Name FROM Performers WHERE Other_Details = 'Did not pay';
-- ? Name and phone of our super VIP clients, by name
SELECT Customer_Name, Customer_Phone FROM Clients WHERE Other_Details = 'Super VIP' ORDER BY Customer_Name;
-- ? Which stores have 5 stars?
-- ? 5 stars stores, names please
SELECT Store_Name FROM Stores WHERE Other_Details = '5 stars';
-- ? How many workshop groups charge in USD?
SELECT COUNT(*) FROM Drama_Workshop_Groups WHERE Currency_Code = 'USD';
-- ? What are the good workshop groups called?
-- ? Store names of the drama workshop groups rated Good
SELECT Store_Name FROM Drama_Workshop_Groups WHERE Other_Details = 'Good';
-- ? Cheapest service we offer: product name and price
SELECT Product_Name, Product_Price FROM Services ORDER BY Product_Price LIMIT 1;
-- ? Which products cost less than 5000? Each name once.
-- ? Distinct names of products under 5000
SELECT DISTINCT Product_Name FROM Products WHERE Product_Price < 5000;
-- ? How many addresses are there per state or county? Most first.
SELECT State_County, COUNT(*) FROM Addresses GROUP BY State_County ORDER BY COUNT(*) DESC;
-- ? Where does customer Federico live? City and state.
-- ? City and state of customer Federico
SELECT T2.City_Town, T2.State_County FROM Customers AS T1 JOIN Addresses AS T2 ON T1.Address_ID = T2.Address_ID WHERE T1.Customer_Name = 'Federico';
-- ? Stores in the marketing region Canada, in alphabetical order
SELECT T1.Store_Name FROM Stores AS T1 JOIN Marketing_Regions AS T2 ON T1.Marketing_Region_Code = T2.Marketing_Region_Code WHERE T2.Marketing_Region_Name = 'Canada' ORDER BY T1.Store_Name;
-- ? Which customers have never placed an order? Names.
-- ? Names of customers without orders
SELECT Customer_Name FROM Customers WHERE Customer_ID NOT IN (SELECT Customer_ID FROM Customer_Orders);
-- ? How many orders went through each store, by store name?
-- ? Orders per store name
SELECT T1.Store_Name, COUNT(*) FROM Stores AS T1 JOIN Customer_Orders AS T2 ON T1.Store_ID = T2.Store_ID GROUP BY T1.Store_Name;
-- ? How many more bookings are good than stopped (good, stop)?
SELECT (SELECT COUNT(*) FROM Bookings WHERE Status_Code = 'good') - (SELECT COUNT(*) FROM Bookings WHERE Status_Code = 'stop');
-- ? Marketing regions with two or more stores, with the number of stores
-- ? Which marketing region codes have at least 2 stores, and how many?
SELECT Marketing_Region_Code, COUNT(*) FROM Stores GROUP BY Marketing_Region_Code HAVING COUNT(*) >= 2;
-- ? Which bookings were actually delivered later than planned? Booking ids.
-- ? Ids of bookings delivered after the planned date
SELECT Booking_ID FROM Bookings WHERE Actual_Delivery_Date > Planned_Delivery_Date;
