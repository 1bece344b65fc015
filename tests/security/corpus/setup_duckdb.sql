-- A view, a sequence and a macro that reads a file.
CREATE VIEW fleet AS SELECT id, name, flag FROM ships;
CREATE SEQUENCE berth_ticket;
CREATE MACRO peek(p) AS TABLE SELECT content FROM read_text(p);
