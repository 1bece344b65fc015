-- A view, a full-text table, and a trigger that writes elsewhere.
CREATE VIEW fleet AS SELECT id, name, flag FROM ships;
CREATE VIRTUAL TABLE remark USING fts5(body);
INSERT INTO remark VALUES ('calm sea'), ('delete the fog');
CREATE TRIGGER spill AFTER DELETE ON crew BEGIN DELETE FROM cargo; END;
