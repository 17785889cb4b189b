-- Values beyond 64 KiB, on overflow pages: a title, and a payload in each table that has one, that of an entry beyond
-- 100 kB. All content is invented.
PRAGMA foreign_keys=OFF;
BEGIN;
INSERT INTO grdb_migrations(identifier) VALUES('wuhu_contracts_v1'), ('wuhu_contracts_v2_environments'),
  ('wuhu_contracts_v3_channels'), ('wuhu_v4_custom_title'), ('wuhu_v5_archive');
CREATE TEMP TABLE long(text TEXT);
INSERT INTO long VALUES(replace(printf('%.6600c', 'x'), 'x', 'long text '));

INSERT INTO sessions(id, provider, model, executionStatus, environmentName, environmentType, environmentPath, cwd,
  createdAt, updatedAt, headEntryID, tailEntryID, customTitle)
SELECT 's', 'p', 'm', 'idle', '', 'local', '', '/', '2026-02-20 10:11:12.345', '2026-02-20 10:11:12.345', 1, 2, text FROM long;
INSERT INTO session_entries
SELECT 1, 's', NULL, 'header', x'7b7d', '2026-02-20 10:11:12.345' FROM long
UNION ALL SELECT 2, 's', 1, 'message', CAST('{"payload":{"text":"' || text || substr(text, 1, 36000) || '"},"type":"message"}' AS BLOB), '2026-02-20 10:11:12.345' FROM long;
INSERT INTO tool_call_status SELECT 's', 't', 'completed', '2026-02-20 10:11:12.345', '2026-02-20 10:11:12.345' FROM long;
INSERT INTO user_queue_pending SELECT 'u', 's', 'steer', '2026-02-20 10:11:12.345', CAST('{"text":"' || text || '"}' AS BLOB) FROM long;
INSERT INTO user_queue_journal SELECT 1, 's', 'steer', CAST('{"text":"' || text || '"}' AS BLOB), '2026-02-20 10:11:12.345' FROM long;
INSERT INTO system_queue_pending SELECT 'q', 's', '2026-02-20 10:11:12.345', CAST('{"text":"' || text || '"}' AS BLOB) FROM long;
INSERT INTO system_queue_journal SELECT 1, 's', CAST('{"text":"' || text || '"}' AS BLOB), '2026-02-20 10:11:12.345' FROM long;
DROP TABLE long;
COMMIT;
