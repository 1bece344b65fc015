-- local_govt_in_alabama

-- ? Which events failed? Ids only.
-- ? ids of the events that were a fail
SELECT Event_ID FROM Events WHERE Event_Details = 'Fail';
-- ? What kind of participant is Karlee Batz?
SELECT Participant_Type_Code FROM Participants WHERE Participant_Details = 'Karlee Batz';
-- ? Names of the organizers in alphabetical order
-- ? list every organizer from A to Z
SELECT Participant_Details FROM Participants WHERE Participant_Type_Code = 'Organizer' ORDER BY Participant_Details;
-- ? How many events were a success?
SELECT COUNT(*) FROM Events WHERE Event_Details = 'Success';
-- ? Which services have no event?
-- ? types of service for which no event took place
SELECT Service_Type_Code FROM Services WHERE Service_ID NOT IN (SELECT Service_ID FROM Events);
-- ? Who never took part in anything?
SELECT Participant_Details FROM Participants WHERE Participant_ID NOT IN (SELECT Participant_ID FROM Participants_in_Events);
-- ? Ids of the marriage events
-- ? which events belong to the Marriage service
SELECT T2.Event_ID FROM Services AS T1 JOIN Events AS T2 ON T1.Service_ID = T2.Service_ID WHERE T1.Service_Type_Code = 'Marriage';
-- ? How many events succeeded and how many failed for each type of service?
SELECT T1.Service_Type_Code, T2.Event_Details, COUNT(*) FROM Services AS T1 JOIN Events AS T2 ON T1.Service_ID = T2.Service_ID GROUP BY T1.Service_Type_Code, T2.Event_Details;
-- ? Which events had at least 2 people?
-- ? event ids with 2 or more participants
SELECT Event_ID FROM Participants_in_Events GROUP BY Event_ID HAVING COUNT(*) >= 2;
-- ? How many more events succeeded than failed?
SELECT (SELECT COUNT(*) FROM Events WHERE Event_Details = 'Success') - (SELECT COUNT(*) FROM Events WHERE Event_Details = 'Fail');
-- ? Who was at an event that ended in success?
-- ? names of everybody present at a successful (Success) event
SELECT DISTINCT T1.Participant_Details FROM Participants AS T1 JOIN Participants_in_Events AS T2 ON T1.Participant_ID = T2.Participant_ID JOIN Events AS T3 ON T2.Event_ID = T3.Event_ID WHERE T3.Event_Details = 'Success';
-- ? Services with both successful and failed events: ids
SELECT Service_ID FROM Events WHERE Event_Details = 'Success' INTERSECT SELECT Service_ID FROM Events WHERE Event_Details = 'Fail';
-- ? Number of participations by organizers and by ordinary participants
-- ? how often did each type of participant attend events
SELECT T1.Participant_Type_Code, COUNT(*) FROM Participants AS T1 JOIN Participants_in_Events AS T2 ON T1.Participant_ID = T2.Participant_ID GROUP BY T1.Participant_Type_Code;
-- ? Which service is behind the fewest events?
SELECT T1.Service_Type_Code FROM Services AS T1 JOIN Events AS T2 ON T1.Service_ID = T2.Service_ID GROUP BY T1.Service_ID ORDER BY COUNT(*) LIMIT 1;
-- ? Organizers who attended a failed event
-- ? names of organizers at events with the detail Fail
SELECT DISTINCT T1.Participant_Details FROM Participants AS T1 JOIN Participants_in_Events AS T2 ON T1.Participant_ID = T2.Participant_ID JOIN Events AS T3 ON T2.Event_ID = T3.Event_ID WHERE T1.Participant_Type_Code = 'Organizer' AND T3.Event_Details = 'Fail';
