-- A database that release 0.5.0 erased, and that was used before: mounts and templates with every odd but legal text,
-- over 100 of each. All content is invented.
PRAGMA foreign_keys=OFF;
BEGIN;
INSERT INTO grdb_migrations(identifier) VALUES('wuhu_contracts_v1'), ('wuhu_contracts_v2_environments'),
  ('wuhu_contracts_v3_channels'), ('wuhu_v4_custom_title'), ('wuhu_v5_archive');
INSERT INTO grdb_migrations(identifier) VALUES('wuhu_v6_mounts');
CREATE TABLE "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
CREATE UNIQUE INDEX "mount_templates_unique_name" ON "mount_templates"("name");
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
CREATE INDEX "mounts_on_sessionID" ON "mounts"("sessionID");

-- The kinds of `v5-odd-texts`, and a hundred plain ones.
CREATE TEMP TABLE odd(n INTEGER PRIMARY KEY, text TEXT);
INSERT INTO odd(n, text)
WITH RECURSIVE long(text) AS (SELECT 'O''Neill said "Good"' || char(10) || replace(printf('%.60c', 'x'), 'x', 'Odd. ')),
up(n) AS (VALUES(7) UNION ALL SELECT n + 1 FROM up WHERE n < 107)
SELECT 1, '  ' || text || '  ' FROM long
UNION ALL SELECT 2, lower('  ' || text || '  ') FROM long
UNION ALL SELECT 3, text FROM long
UNION ALL SELECT 4, '007'
UNION ALL SELECT 5, ''
UNION ALL SELECT 6, 'plain'
UNION ALL SELECT n, 't' || n FROM up;

INSERT INTO sessions(rowid, id, provider, model, executionStatus, environmentName, environmentType, environmentPath,
  cwd, createdAt, updatedAt, headEntryID, tailEntryID)
SELECT n, text, 'p', 'm', 'idle', '', 'local', '', '/', '2026-02-20 10:11:12.345', '2026-02-20 10:11:12.345', n, n
FROM odd WHERE n < 7;
INSERT INTO session_entries SELECT n, text, NULL, 'header', x'7b7d', '2026-02-20 10:11:12.345' FROM odd WHERE n < 7;

INSERT INTO mount_templates(rowid, id, name, type, templatePath, workspacesPath, startupScript, createdAt, updatedAt)
SELECT 2 * n, text, CASE n WHEN 4 THEN '0060' ELSE text END,
  CASE n WHEN 4 THEN '0061' WHEN 5 THEN '' ELSE text || 'type' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0062' WHEN 5 THEN '' ELSE text || '/template' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0063' WHEN 5 THEN '' ELSE text || '/workspaces' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0064' WHEN 5 THEN '' WHEN 6 THEN NULL ELSE text || 'script' || substr(text, -1) END,
  CASE n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-20 10:11:12.345' END,
  CASE n WHEN 1 THEN '1970-01-01 00:00:00.001' WHEN 2 THEN '2200-01-01 00:00:00.001' ELSE '2026-03-20 10:11:12.345' END
FROM odd;
UPDATE mount_templates SET templatePath = '/equal', workspacesPath = '/equal too' WHERE id IN ('t30', 't31');
UPDATE mount_templates SET id = NULL WHERE id = 't32';
INSERT INTO mounts(rowid, id, sessionID, name, path, mountTemplateID, isPrimary, createdAt)
SELECT 2 * n, text, CASE WHEN n < 6 THEN text ELSE 'plain' END,
  CASE n WHEN 4 THEN '0065' WHEN 5 THEN '' ELSE text || 'name' || substr(text, -1) END,
  CASE n WHEN 4 THEN '0066' WHEN 5 THEN '' ELSE text || '/path' || substr(text, -1) END,
  CASE n WHEN 6 THEN NULL WHEN 4 THEN '0067' WHEN 5 THEN '' ELSE text || 'template' || substr(text, -1) END,
  CASE n WHEN 1 THEN 4294967297 WHEN 4 THEN 0.5 ELSE n % 2 END,
  CASE n WHEN 1 THEN '1969-07-20 20:17:40.123' WHEN 2 THEN '2199-12-31 23:59:59.999' ELSE '2026-02-20 10:11:12.345' END
FROM odd;
UPDATE mounts SET name = 'equal', path = '/equal', mountTemplateID = 'plain' WHERE id IN ('t30', 't31');
UPDATE mounts SET id = NULL WHERE id = 't32';
DROP TABLE odd;
COMMIT;
