BEGIN TRANSACTION;
CREATE TABLE day_total (
        day TEXT NOT NULL, routine TEXT NOT NULL, ending TEXT NOT NULL, rehearsal INTEGER NOT NULL,
        sessions INTEGER NOT NULL, active_ms INTEGER NOT NULL, PRIMARY KEY (day, routine, ending, rehearsal)
    ) WITHOUT ROWID
    ;
INSERT INTO "day_total" VALUES('2024-02-26','calves','completed',0,1,600000);
INSERT INTO "day_total" VALUES('2024-02-27','hamstring','stopped',0,1,600125);
INSERT INTO "day_total" VALUES('2024-02-28','hamstring','pain',0,0,0);
INSERT INTO "day_total" VALUES('2024-02-29','calves','interrupted',0,1,600375);
INSERT INTO "day_total" VALUES('2024-03-01','hamstring','completed',0,1,600500);
INSERT INTO "day_total" VALUES('2024-03-02','hamstring','stopped',0,1,600625);
INSERT INTO "day_total" VALUES('2024-03-04','calves','pain',1,1,600750);
INSERT INTO "day_total" VALUES('2024-03-05','hamstring','interrupted',0,1,600875);
CREATE TABLE exercise_total (
        day TEXT NOT NULL, exercise TEXT NOT NULL, side TEXT NOT NULL, planned INTEGER NOT NULL, done INTEGER NOT NULL,
        PRIMARY KEY (day, exercise, side)
    ) WITHOUT ROWID
    ;
INSERT INTO "exercise_total" VALUES('2024-02-26','bridge','',5,0);
INSERT INTO "exercise_total" VALUES('2024-02-26','deadlift','left',8,0);
INSERT INTO "exercise_total" VALUES('2024-02-26','deadlift','right',8,0);
INSERT INTO "exercise_total" VALUES('2024-02-27','bridge','',5,1);
INSERT INTO "exercise_total" VALUES('2024-02-27','deadlift','left',8,0);
INSERT INTO "exercise_total" VALUES('2024-02-27','deadlift','right',8,1);
INSERT INTO "exercise_total" VALUES('2024-02-28','bridge','',0,0);
INSERT INTO "exercise_total" VALUES('2024-02-28','deadlift','left',0,0);
INSERT INTO "exercise_total" VALUES('2024-02-28','deadlift','right',0,0);
INSERT INTO "exercise_total" VALUES('2024-02-29','bridge','',5,3);
INSERT INTO "exercise_total" VALUES('2024-02-29','deadlift','left',8,1);
INSERT INTO "exercise_total" VALUES('2024-02-29','deadlift','right',8,3);
INSERT INTO "exercise_total" VALUES('2024-03-01','bridge','',5,4);
INSERT INTO "exercise_total" VALUES('2024-03-01','deadlift','left',8,2);
INSERT INTO "exercise_total" VALUES('2024-03-01','deadlift','right',8,4);
INSERT INTO "exercise_total" VALUES('2024-03-02','bridge','',5,5);
INSERT INTO "exercise_total" VALUES('2024-03-02','deadlift','left',8,2);
INSERT INTO "exercise_total" VALUES('2024-03-02','deadlift','right',8,5);
INSERT INTO "exercise_total" VALUES('2024-03-05','bridge','',5,5);
INSERT INTO "exercise_total" VALUES('2024-03-05','deadlift','left',8,3);
INSERT INTO "exercise_total" VALUES('2024-03-05','deadlift','right',8,7);
CREATE TABLE revision (number INTEGER NOT NULL);
INSERT INTO "revision" VALUES(9);
CREATE TABLE session (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        day TEXT NOT NULL,          -- the local date of the start, as it was then and there
        started INTEGER NOT NULL,   -- microseconds since 1970 in UTC, for the order alone
        routine TEXT NOT NULL,
        ending TEXT NOT NULL,
        rehearsal INTEGER NOT NULL,
        decided INTEGER NOT NULL,   -- whether an interrupted one is to stay as it is
        deleted INTEGER NOT NULL,
        changed TEXT NOT NULL,      -- in UTC: of two with one uuid the later one holds
        active_ms INTEGER NOT NULL, -- milliseconds without pauses
        words TEXT NOT NULL,        -- the note as it is searched
        record TEXT NOT NULL,       -- the whole of it, as JSON; all other columns follow from it
        checksum TEXT NOT NULL      -- of `record`: SQLite's own check misses most flipped bits
    );
INSERT INTO "session" VALUES(1,'00000000-0000-4000-8000-000000000000','2024-02-26',1709015400000000,'calves','completed',0,0,0,'2026-11-23T20:07:00.000000+00:00',600000,'note 0: grösse','{"active_seconds": 600.0, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "completed", "note": "Note 0: Größe", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 0, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 0, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 0, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "calves", "started": "2024-02-26T18:30:00-12:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 0, "title": "Hamstring release", "uuid": "00000000-0000-4000-8000-000000000000", "variants": {}}','e76ae22b1704535ba725ea6209c1f711');
INSERT INTO "session" VALUES(2,'00000001-0000-4000-8000-000000000000','2024-02-27',1709101860000000,'hamstring','stopped',0,0,0,'2026-11-23T20:07:00.000000+00:00',600125,'','{"active_seconds": 600.125, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "stopped", "note": "", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 1, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 1, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 0, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "hamstring", "started": "2024-02-27T19:31:00-11:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 0.5, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 1, "title": "Hamstring release", "uuid": "00000001-0000-4000-8000-000000000000", "variants": {}}','dbcb939ef6f8996c46f86cbafede364e');
INSERT INTO "session" VALUES(3,'00000002-0000-4000-8000-000000000000','2024-02-28',1709188320000000,'hamstring','pain',0,0,1,'2026-11-23T20:07:00.000001+00:00',600250,'','{"active_seconds": 600.25, "at": [], "changed": "2026-11-23T20:07:00.000001+00:00", "choices": "", "decided": false, "deleted": true, "effort": null, "ended": null, "ending": "pain", "note": "", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 2, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 2, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 1, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "hamstring", "started": "2024-02-28T20:32:00-10:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 1.0, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 2, "title": "Hamstring release", "uuid": "00000002-0000-4000-8000-000000000000", "variants": {}}','e6fa26585b0a66e74f4f6bc26ddb9cf4');
INSERT INTO "session" VALUES(4,'00000003-0000-4000-8000-000000000000','2024-02-29',1709274780000000,'calves','interrupted',0,0,0,'2026-11-23T20:07:00.000000+00:00',600375,'','{"active_seconds": 600.375, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "interrupted", "note": "", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 3, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 3, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 1, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "calves", "started": "2024-02-29T21:33:00-09:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 1.5, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 3, "title": "Hamstring release", "uuid": "00000003-0000-4000-8000-000000000000", "variants": {}}','57bb59250513243e579419c8003d7e6f');
INSERT INTO "session" VALUES(5,'00000004-0000-4000-8000-000000000000','2024-03-01',1709361240000000,'hamstring','completed',0,0,0,'2026-11-23T20:07:00.000000+00:00',600500,'','{"active_seconds": 600.5, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "completed", "note": "", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 4, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 4, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 2, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "hamstring", "started": "2024-03-01T22:34:00-08:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 4, "title": "Hamstring release", "uuid": "00000004-0000-4000-8000-000000000000", "variants": {}}','d124af087face39e318bfffb73ae0768');
INSERT INTO "session" VALUES(6,'00000005-0000-4000-8000-000000000000','2024-03-02',1709447700000000,'hamstring','stopped',0,0,0,'2026-11-23T20:07:00.000000+00:00',600625,'note 5: grösse','{"active_seconds": 600.625, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "stopped", "note": "Note 5: Größe", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 5, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 5, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 2, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "hamstring", "started": "2024-03-02T23:35:00-07:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 0.5, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 5, "title": "Hamstring release", "uuid": "00000005-0000-4000-8000-000000000000", "variants": {}}','bbdf3ad86c21f77ee608ea563a43b81b');
INSERT INTO "session" VALUES(7,'00000006-0000-4000-8000-000000000000','2024-03-04',1709534160000000,'calves','pain',1,0,0,'2026-11-23T20:07:00.000000+00:00',600750,'','{"active_seconds": 600.75, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "pain", "note": "", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 5, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 6, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 3, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": true, "routine": "calves", "started": "2024-03-04T00:36:00-06:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 1.0, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 6, "title": "Hamstring release", "uuid": "00000006-0000-4000-8000-000000000000", "variants": {}}','9eaf3aaef8abde94d6c786dbdd5266ea');
INSERT INTO "session" VALUES(8,'00000007-0000-4000-8000-000000000000','2024-03-05',1709620620000000,'hamstring','interrupted',0,0,0,'2026-11-23T20:07:00.000000+00:00',600875,'','{"active_seconds": 600.875, "at": [], "changed": "2026-11-23T20:07:00.000000+00:00", "choices": "", "decided": false, "deleted": false, "effort": null, "ended": null, "ending": "interrupted", "note": "", "paused_seconds": 0.0, "pauses": 0, "planned_seconds": 0.0, "portions": [{"done": 5, "exercise": "bridge", "planned": 5, "position": null, "set": 1, "side": null, "title": "Breathing bridge"}, {"done": 7, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "right", "title": "Single-leg deadlift"}, {"done": 3, "exercise": "deadlift", "planned": 8, "position": null, "set": 1, "side": "left", "title": "Single-leg deadlift"}], "rehearsal": false, "routine": "hamstring", "started": "2024-03-05T01:37:00-05:00", "tempo": {"exhale": 6.0, "hold_in": 0.0, "hold_out": 1.5, "inhale": 4.0}, "tempos": {"bridge": {"exhale": 6.5, "hold_in": 0.0, "hold_out": 0.0, "inhale": 4.5}}, "tight_after": null, "tight_before": 7, "title": "Hamstring release", "uuid": "00000007-0000-4000-8000-000000000000", "variants": {}}','e5cb9ba62fcd9139f70c8cec40fb673d');
CREATE INDEX session_by_start ON session (started, uuid, day, routine, ending, rehearsal, deleted) WHERE deleted = 0;
CREATE INDEX session_by_words ON session (started, uuid, words, day, routine, ending, rehearsal, deleted) WHERE deleted = 0 AND words <> '';
CREATE INDEX session_interrupted ON session (started) WHERE ending = 'interrupted' AND decided = 0 AND deleted = 0 AND rehearsal = 0;
CREATE TRIGGER session_inserted AFTER INSERT ON session WHEN NEW.deleted = 0 BEGIN
        INSERT INTO day_total VALUES (
            NEW.day, NEW.routine, NEW.ending, NEW.rehearsal, +1, +NEW.active_ms
        ) ON CONFLICT (day, routine, ending, rehearsal) DO UPDATE SET sessions = sessions + excluded.sessions,
            active_ms = active_ms + excluded.active_ms;
        INSERT INTO exercise_total
            SELECT NEW.day, json_extract(value, '$.exercise'), coalesce(json_extract(value, '$.side'), ''),
                +json_extract(value, '$.planned'), +json_extract(value, '$.done')
            FROM json_each(iif(json_valid(NEW.record), NEW.record, '{}'), '$.portions') WHERE NOT NEW.rehearsal
        ON CONFLICT (day, exercise, side) DO UPDATE SET planned = planned + excluded.planned,
            done = done + excluded.done;
    END;
CREATE TRIGGER session_changed_from AFTER UPDATE ON session WHEN OLD.deleted = 0 BEGIN
        INSERT INTO day_total VALUES (
            OLD.day, OLD.routine, OLD.ending, OLD.rehearsal, -1, -OLD.active_ms
        ) ON CONFLICT (day, routine, ending, rehearsal) DO UPDATE SET sessions = sessions + excluded.sessions,
            active_ms = active_ms + excluded.active_ms;
        INSERT INTO exercise_total
            SELECT OLD.day, json_extract(value, '$.exercise'), coalesce(json_extract(value, '$.side'), ''),
                -json_extract(value, '$.planned'), -json_extract(value, '$.done')
            FROM json_each(iif(json_valid(OLD.record), OLD.record, '{}'), '$.portions') WHERE NOT OLD.rehearsal
        ON CONFLICT (day, exercise, side) DO UPDATE SET planned = planned + excluded.planned,
            done = done + excluded.done;
    END;
CREATE TRIGGER session_changed_to AFTER UPDATE ON session WHEN NEW.deleted = 0 BEGIN
        INSERT INTO day_total VALUES (
            NEW.day, NEW.routine, NEW.ending, NEW.rehearsal, +1, +NEW.active_ms
        ) ON CONFLICT (day, routine, ending, rehearsal) DO UPDATE SET sessions = sessions + excluded.sessions,
            active_ms = active_ms + excluded.active_ms;
        INSERT INTO exercise_total
            SELECT NEW.day, json_extract(value, '$.exercise'), coalesce(json_extract(value, '$.side'), ''),
                +json_extract(value, '$.planned'), +json_extract(value, '$.done')
            FROM json_each(iif(json_valid(NEW.record), NEW.record, '{}'), '$.portions') WHERE NOT NEW.rehearsal
        ON CONFLICT (day, exercise, side) DO UPDATE SET planned = planned + excluded.planned,
            done = done + excluded.done;
    END;
CREATE TRIGGER revision_by_insert AFTER insert ON session BEGIN UPDATE revision SET number = number + 1; END;
CREATE TRIGGER revision_by_update AFTER update ON session BEGIN UPDATE revision SET number = number + 1; END;
PRAGMA user_version=2;
COMMIT;
