-- What a careless owner leaves lying about: routines that write when they are called, and a sequence.
CREATE FUNCTION wipe() RETURNS INTEGER DETERMINISTIC MODIFIES SQL DATA BEGIN DELETE FROM crew; RETURN 1; END
CREATE PROCEDURE scour() DELETE FROM cargo
CREATE VIEW fleet AS SELECT id, name, flag FROM ships
CREATE SEQUENCE berth_ticket
