-- Every odd but legal text, number and blob in every column of the tables that people's content is in: values that a
-- wrong copy trims, tidies, cuts, casts or takes for equal. All content is invented.
PRAGMA foreign_keys=OFF;
BEGIN;
INSERT INTO grdb_migrations(identifier) VALUES('wuhu_contracts_v1'), ('wuhu_contracts_v2_environments'),
  ('wuhu_contracts_v3_channels'), ('wuhu_v4_custom_title'), ('wuhu_v5_archive');
-- Deleted rows leave gaps.
UPDATE grdb_migrations SET rowid = rowid + 10;

-- A text of each kind. 1: blanks at both ends, capitals, quotes, a line break, over 255 characters; 2 and 3: the same
-- but for letter case, but for blanks; 4: a numeral with zeros before it; 5: empty; 6: a plain one.
CREATE TEMP TABLE odd(n INTEGER PRIMARY KEY, text TEXT);
INSERT INTO odd(n, text)
WITH long(text) AS (SELECT 'O''Neill said "Good"' || char(10) || replace(printf('%.60c', 'x'), 'x', 'Odd. '))
SELECT 1, '  ' || text || '  ' FROM long
UNION ALL SELECT 2, lower('  ' || text || '  ') FROM long
UNION ALL SELECT 3, text FROM long
UNION ALL SELECT 4, '007'
UNION ALL SELECT 5, ''
UNION ALL SELECT 6, 'plain';

-- Other texts in each column of one row, so that no two columns can change places unseen.
INSERT INTO sessions(rowid, id, provider, model, effectiveReasoningEffort, pendingProvider, pendingModel,
  pendingReasoningEffort, executionStatus, environmentName, environmentType, environmentPath, environmentTemplatePath,
  environmentStartupScript, cwd, runnerName, parentSessionID, createdAt, updatedAt, headEntryID, tailEntryID,
  environmentID, sessionType, displayStartEntryID, customTitle, isArchived)
SELECT 2 * n + 1, text,
  CASE n WHEN 4 THEN '0041' WHEN 5 THEN '' ELSE text || 'provider' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0042' WHEN 5 THEN '' ELSE text || 'model' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0043' WHEN 5 THEN '' ELSE text || 'effort' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0044' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || 'next provider' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0045' WHEN 5 THEN '' WHEN 2 THEN NULL ELSE text || 'next model' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0046' WHEN 5 THEN '' ELSE text || 'next effort' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0047' WHEN 5 THEN '' ELSE text || 'status' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0054' WHEN 5 THEN '' ELSE text || 'name' || substr(text, -1) END,
  CASE n WHEN 4 THEN 'folder-template' WHEN 5 THEN '' WHEN 6 THEN 'local' ELSE text || 'kind' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0055' WHEN 5 THEN '' ELSE text || '/path' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0056' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || '/template' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0057' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || 'script' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0048' WHEN 5 THEN '' ELSE text || '/cwd' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0058' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || 'runner' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0049' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || 'parent' || substr(text, -1) END,
  CASE n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-0' || n || ' 10:11:12.345' END,
  CASE n WHEN 1 THEN '1970-01-01 00:00:00.001' WHEN 2 THEN '2200-01-01 00:00:00.001' ELSE '2026-03-0' || n || ' 11:12:13.456' END,
  CASE n WHEN 1 THEN 5000000001 WHEN 5 THEN 0 WHEN 4 THEN 7.5 ELSE 10 * n END,
  CASE n WHEN 1 THEN 5000000009 WHEN 5 THEN 0 WHEN 4 THEN 8.5 ELSE 10 * n + 4 END,
  CASE n WHEN 6 THEN NULL ELSE text END, CASE n WHEN 5 THEN '' WHEN 6 THEN 'coding' ELSE text || 'type' || substr(text, -1) END,
  NULL,
  CASE n WHEN 4 THEN '0050' WHEN 5 THEN '' ELSE text || 'title' || substr(text, -1) END,
  CASE n WHEN 6 THEN 4294967297 WHEN 4 THEN 0.5 ELSE n % 2 END
FROM odd;

-- A header and a message each; the last entry of the first session has an id beyond 32 bits, entry 0 is a parent.
INSERT INTO session_entries(id, sessionID, parentEntryID, type, payload, createdAt)
SELECT CASE n WHEN 1 THEN 5000000001 WHEN 5 THEN 0 ELSE 10 * n END, text, NULL, 'header',
  CASE n WHEN 3 THEN x'' ELSE CAST('{ "payload" : {}, "type" : "header" }' AS BLOB) END,
  CASE n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-01 10:11:12.345' END
FROM odd
UNION ALL
SELECT CASE n WHEN 1 THEN 5000000009 ELSE 10 * n + 4 END, text,
  CASE n WHEN 1 THEN 5000000001 WHEN 5 THEN 0 ELSE 10 * n END,
  CASE n WHEN 4 THEN '008' WHEN 5 THEN '' ELSE text || 'type' || substr(text, -1) END,
  CASE n WHEN 4 THEN x'7b2261223a317d00ff' ELSE CAST('{"payload":{},"type":"message"}' AS BLOB) END,
  '2026-02-02 10:11:12.345'
FROM odd;

INSERT INTO tool_call_status(rowid, sessionID, toolCallID, status, createdAt, updatedAt)
SELECT 3 * s.n + o.n * 20, s.text, o.text,
  CASE o.n WHEN 4 THEN '0051' WHEN 5 THEN '' ELSE o.text || 'status' || substr(o.text, -1) END,
  CASE o.n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-01 10:11:12.345' END,
  CASE o.n WHEN 1 THEN '1970-01-01 00:00:00.001' WHEN 2 THEN '2200-01-01 00:00:00.001' ELSE '2026-02-03 10:11:12.345' END
FROM odd AS s JOIN odd AS o ON o.n = s.n OR (s.n, o.n) IN ((1, 2), (1, 3), (2, 4), (3, 6));

-- Two rows of one session, so that one row for each session is too few.
INSERT INTO user_queue_pending(rowid, id, sessionID, lane, enqueuedAt, payload)
SELECT 3 * n, text, text, CASE n WHEN 4 THEN '0052' WHEN 5 THEN '' ELSE text || 'lane' || substr(text, -1) END,
  CASE n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-01 10:11:12.345' END,
  CASE n WHEN 3 THEN x'' WHEN 4 THEN x'7b2261223a317d00ff' ELSE CAST('{ "a" : 1 }' AS BLOB) END
FROM odd
UNION ALL SELECT 40, 'second', 'plain', 'steer', '2026-02-01 10:11:12.345', CAST('{}' AS BLOB)
UNION ALL SELECT 41, NULL, 'plain', 'steer', '2026-02-01 10:11:12.345', CAST('{}' AS BLOB);
INSERT INTO system_queue_pending(rowid, id, sessionID, enqueuedAt, payload)
SELECT rowid, id, sessionID, enqueuedAt, payload FROM user_queue_pending;

INSERT INTO user_queue_journal(id, sessionID, lane, payload, createdAt)
SELECT CASE n WHEN 1 THEN 5000000007 ELSE 5 * n END, text, CASE n WHEN 4 THEN '0053' WHEN 5 THEN '' ELSE text || 'lane' || substr(text, -1) END,
  CASE n WHEN 3 THEN x'' WHEN 4 THEN x'7b2261223a317d00ff' ELSE CAST('{ "a" : 1 }' AS BLOB) END,
  CASE n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-01 10:11:12.345' END
FROM odd;
INSERT INTO system_queue_journal(id, sessionID, payload, createdAt)
SELECT id, sessionID, payload, createdAt FROM user_queue_journal;

-- Two tables that v6 drops on purpose: an undo brings back what is in them. One environment has no id; no entry 99
-- is there to be read or to be told of.
INSERT INTO environments(rowid, id, name, type, path, templatePath, startupScript, createdAt, updatedAt)
SELECT 2 * n, CASE n WHEN 6 THEN NULL ELSE text END, text,
  CASE n WHEN 4 THEN 'folder-template' WHEN 5 THEN '' WHEN 6 THEN 'local' ELSE text || 'kind' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0059' WHEN 5 THEN '' ELSE text || '/path' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0060' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || '/template' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0061' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || 'script' || substr(text, -1) END,
  '2026-02-01 10:11:12.345', '2026-02-03 10:11:12.345'
FROM odd;
INSERT INTO session_child_status(parentSessionID, childSessionID, lastNotifiedFinalEntryID, lastReadFinalEntryID, updatedAt)
SELECT text, text, CASE n WHEN 6 THEN NULL WHEN 4 THEN 99 ELSE 10 * n END, CASE n WHEN 6 THEN NULL WHEN 4 THEN 99 ELSE 10 * n + 4 END,
  '2026-02-03 10:11:12.345'
FROM odd;
UPDATE sqlite_sequence SET seq = seq + 1000;
DROP TABLE odd;
COMMIT;
