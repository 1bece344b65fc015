-- apartment_rentals

-- ? Who manages The Eugene?
-- ? manager of The Eugene
SELECT building_manager FROM Apartment_Buildings WHERE building_short_name = 'The Eugene';
-- ? Flats with 5 bedrooms: which numbers?
SELECT apt_number FROM Apartments WHERE apt_type_code = 'Flat' AND bedroom_count = 5;
-- ? Who is our youngest guest?
-- ? first and last name of the guest born last
SELECT guest_first_name, guest_last_name FROM Guests ORDER BY date_of_birth DESC LIMIT 1;
-- ? How many women are among the guests?
-- ? number of female guests
SELECT COUNT(*) FROM Guests WHERE gender_code = 'Female';
-- ? Rooms that are neither bedroom nor bathroom, for each apartment number
SELECT apt_number, room_count - bedroom_count - bathroom_count FROM Apartments;
-- ? Which apartments have a gym?
-- ? numbers of the apartments that come with a gym
SELECT T1.apt_number FROM Apartments AS T1 JOIN Apartment_Facilities AS T2 ON T1.apt_id = T2.apt_id WHERE T2.facility_code = 'Gym';
-- ? Which apartments were never booked?
SELECT apt_number FROM Apartments WHERE apt_id NOT IN (SELECT apt_id FROM Apartment_Bookings);
-- ? Guests who have not booked anything yet
-- ? full names of guests without a booking
SELECT guest_first_name, guest_last_name FROM Guests WHERE guest_id NOT IN (SELECT guest_id FROM Apartment_Bookings);
-- ? How many facilities of each kind do we offer?
SELECT facility_code, COUNT(*) FROM Apartment_Facilities GROUP BY facility_code;
-- ? Which apartments are bigger than average, going by rooms?
-- ? apartment numbers with more rooms than the average apartment
SELECT apt_number FROM Apartments WHERE room_count > (SELECT AVG(room_count) FROM Apartments);
-- ? How many bookings did each building get? Short name and number.
SELECT T1.building_short_name, COUNT(*) FROM Apartment_Buildings AS T1 JOIN Apartments AS T2 ON T1.building_id = T2.building_id JOIN Apartment_Bookings AS T3 ON T2.apt_id = T3.apt_id GROUP BY T1.building_id;
-- ? How many more bookings are confirmed than provisional?
-- ? confirmed bookings minus provisional bookings
SELECT (SELECT COUNT(*) FROM Apartment_Bookings WHERE booking_status_code = 'Confirmed') - (SELECT COUNT(*) FROM Apartment_Bookings WHERE booking_status_code = 'Provisional');
-- ? Which apartment ids have cable TV and a swimming pool?
SELECT apt_id FROM Apartment_Facilities WHERE facility_code = 'Cable TV' INTERSECT SELECT apt_id FROM Apartment_Facilities WHERE facility_code = 'Swimming Pool';
-- ? Male guests who have a confirmed booking
-- ? last names of the men with a confirmed booking
SELECT DISTINCT T1.guest_last_name FROM Guests AS T1 JOIN Apartment_Bookings AS T2 ON T1.guest_id = T2.guest_id WHERE T1.gender_code = 'Male' AND T2.booking_status_code = 'Confirmed';
-- ? Guests with 2 or more bookings, ordered by surname
SELECT T1.guest_first_name, T1.guest_last_name FROM Guests AS T1 JOIN Apartment_Bookings AS T2 ON T1.guest_id = T2.guest_id GROUP BY T1.guest_id HAVING COUNT(*) >= 2 ORDER BY T1.guest_last_name;
