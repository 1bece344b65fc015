-- csu_1

-- ? Which is the oldest campus in the system?
-- ? name of the campus that opened first
SELECT Campus FROM Campuses ORDER BY Year LIMIT 1;
-- ? Towns in Los Angeles County that have a campus
SELECT Location FROM Campuses WHERE County = 'Los Angeles';
-- ? How did enrollment at the Chico campus develop? Year and total enrollment in order of year.
-- ? total academic-year enrollment of the campus located in Chico, by year
SELECT T2.Year, T2.TotalEnrollment_AY FROM Campuses AS T1 JOIN enrollments AS T2 ON T1.Id = T2.Campus WHERE T1.Location = 'Chico' ORDER BY T2.Year;
-- ? Which campus charged the highest fee in 2003?
SELECT T1.Campus FROM Campuses AS T1 JOIN csu_fees AS T2 ON T1.Id = T2.Campus WHERE T2.Year = 2003 ORDER BY T2.CampusFee DESC LIMIT 1;
-- ? How many campuses are there in each county with more than one?
-- ? counties having over 1 campus, with the number
SELECT County, COUNT(*) FROM Campuses GROUP BY County HAVING COUNT(*) > 1;
-- ? How many more degrees were awarded in 2004 than in 1990, all campuses together?
SELECT (SELECT SUM(Degrees) FROM degrees WHERE Year = 2004) - (SELECT SUM(Degrees) FROM degrees WHERE Year = 1990);
-- ? Which campuses had more teaching staff than average in 2003?
-- ? campuses with an above-average faculty in 2003
SELECT T1.Campus FROM Campuses AS T1 JOIN faculty AS T2 ON T1.Id = T2.Campus WHERE T2.Year = 2003 AND T2.Faculty > (SELECT AVG(Faculty) FROM faculty WHERE Year = 2003);
-- ? Which campuses have no enrollment record for 1956?
SELECT Campus FROM Campuses WHERE Id NOT IN (SELECT Campus FROM enrollments WHERE Year = 1956);
-- ? Undergraduates and graduates per campus in 2004, summed over the disciplines
-- ? For 2004, how many undergrad and how many grad students did each campus have?
SELECT T1.Campus, SUM(T2.Undergraduate), SUM(T2.Graduate) FROM Campuses AS T1 JOIN discipline_enrollments AS T2 ON T1.Id = T2.Campus WHERE T2.Year = 2004 GROUP BY T1.Campus;
-- ? In which disciplines are there more graduate than undergraduate students on some campus?
SELECT DISTINCT Discipline FROM discipline_enrollments WHERE Graduate > Undergraduate;
-- ? What was the average campus fee in each year?
-- ? mean fee by year
SELECT Year, AVG(CampusFee) FROM csu_fees GROUP BY Year;
-- ? Which campuses opened between 1950 and 1970, newest first?
SELECT Campus FROM Campuses WHERE Year BETWEEN 1950 AND 1970 ORDER BY Year DESC;
-- ? How far did headcount and full-time equivalents differ in 1956, campus by campus?
-- ? 1956: total enrollment minus FTE for every campus name
SELECT T1.Campus, T2.TotalEnrollment_AY - T2.FTE_AY FROM Campuses AS T1 JOIN enrollments AS T2 ON T1.Id = T2.Campus WHERE T2.Year = 1956;
-- ? How many faculty did Bakersfield have in 2002?
SELECT T2.Faculty FROM Campuses AS T1 JOIN faculty AS T2 ON T1.Id = T2.Campus WHERE T1.Location = 'Bakersfield' AND T2.Year = 2002;
-- ? In which years did all campuses together award more than 60000 degrees?
-- ? years with a total of over 60000 degrees
SELECT Year FROM degrees GROUP BY Year HAVING SUM(Degrees) > 60000;
