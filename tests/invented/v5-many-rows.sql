-- More rows than a program that pages through them takes at once: 120 sessions of which most have only their header, a
-- transcript of 150 entries, over 100 rows of one session in each other table. All content is invented.
PRAGMA foreign_keys=OFF;
BEGIN;
INSERT INTO grdb_migrations(identifier) VALUES('wuhu_contracts_v1'), ('wuhu_contracts_v2_environments'),
  ('wuhu_contracts_v3_channels'), ('wuhu_v4_custom_title'), ('wuhu_v5_archive');
CREATE TEMP TABLE numbers(n INTEGER PRIMARY KEY);
INSERT INTO numbers(n) WITH RECURSIVE up(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM up WHERE n < 150) SELECT n FROM up;

INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, environmentType, environmentPath,
  cwd, createdAt, updatedAt, headEntryID, tailEntryID, customTitle)
SELECT n + 1, printf('s%03d', n), 'p', 'm', 'idle', '', 'local', '', '/', '2026-02-20', '2026-02-20', n,
  CASE n WHEN 1 THEN 269 ELSE n END, CASE WHEN n % 3 THEN 'one title' END
FROM numbers WHERE n <= 120;
-- The headers, then what follows the first one.
INSERT INTO session_entries(id, sessionID, parentEntryID, type, payload, createdAt)
SELECT n, printf('s%03d', n), NULL, 'header', x'7b7d', '2026-02-20' FROM numbers WHERE n <= 120
UNION ALL
SELECT 120 + n, 's001', CASE n WHEN 1 THEN 1 ELSE 119 + n END, 'message', x'7b7d', '2026-02-20' FROM numbers WHERE n < 150;
INSERT INTO tool_call_status SELECT 's001', 't' || n, 'completed', '2026-02-20', '2026-02-20' FROM numbers WHERE n <= 101;
INSERT INTO user_queue_pending SELECT 'u' || n, 's001', 'steer', '2026-02-20', x'7b7d' FROM numbers WHERE n <= 101;
INSERT INTO user_queue_journal SELECT n, 's001', 'steer', x'7b7d', '2026-02-20' FROM numbers WHERE n <= 101;
INSERT INTO system_queue_pending SELECT 'q' || n, 's001', '2026-02-20', x'7b7d' FROM numbers WHERE n <= 101;
INSERT INTO system_queue_journal SELECT n, 's001', x'7b7d', '2026-02-20' FROM numbers WHERE n <= 101;
DROP TABLE numbers;
COMMIT;
