-- What release 0.5.0 does to a file at v5, in our own words: it makes `sessions` anew, deletes entries
-- without a session, sets parents that are not there to NULL, and checks every foreign key. GRDB checks
-- them all once more before it commits; that is not counted here.
BEGIN IMMEDIATE;
CREATE TABLE mount_templates (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, templatePath TEXT NOT NULL, workspacesPath TEXT NOT NULL, startupScript TEXT, createdAt DATETIME NOT NULL, updatedAt DATETIME NOT NULL);
CREATE UNIQUE INDEX mount_templates_unique_name ON mount_templates(name);
CREATE TABLE rebuilt_sessions (id TEXT PRIMARY KEY, provider TEXT NOT NULL, model TEXT NOT NULL, effectiveReasoningEffort TEXT, pendingProvider TEXT, pendingModel TEXT, pendingReasoningEffort TEXT, executionStatus TEXT NOT NULL, cwd TEXT, parentSessionID TEXT, customTitle TEXT, isArchived BOOLEAN NOT NULL DEFAULT 0, createdAt DATETIME NOT NULL, updatedAt DATETIME NOT NULL, headEntryID INTEGER, tailEntryID INTEGER);
INSERT INTO rebuilt_sessions SELECT id, provider, model, effectiveReasoningEffort, pendingProvider, pendingModel, pendingReasoningEffort, executionStatus, cwd, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID FROM sessions;
DROP TABLE sessions;
ALTER TABLE rebuilt_sessions RENAME TO sessions;
CREATE TABLE mounts (id TEXT PRIMARY KEY, sessionID TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE, name TEXT NOT NULL, path TEXT NOT NULL, mountTemplateID TEXT, isPrimary BOOLEAN NOT NULL DEFAULT 0, createdAt DATETIME NOT NULL);
CREATE INDEX mounts_on_sessionID ON mounts(sessionID);
DROP TABLE session_child_status;
DROP TABLE environments;
DELETE FROM session_entries WHERE sessionID NOT IN (SELECT id FROM sessions);
UPDATE session_entries SET parentEntryID = NULL WHERE parentEntryID IS NOT NULL AND parentEntryID NOT IN (SELECT id FROM session_entries);
INSERT INTO grdb_migrations(identifier) VALUES ('wuhu_v6_mounts');
