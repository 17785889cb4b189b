-- v6, release 0.5.0: sessions live in mounts instead of environments.
--
-- A file that lost its tables to 0.5.0 already has the two new tables, so they may exist; SQLite
-- stores their text without the IF NOT EXISTS.
CREATE TABLE IF NOT EXISTS "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS "mount_templates_unique_name" ON "mount_templates"("name");

-- New table, copy, proof, drop, rename, in this order: renaming the old table first would point
-- the foreign keys of every child at its new name. The engine proves the copy before the DROP.
CREATE TABLE "_wuhu_v6_sessions" (
  id TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  effectiveReasoningEffort TEXT,
  pendingProvider TEXT,
  pendingModel TEXT,
  pendingReasoningEffort TEXT,
  executionStatus TEXT NOT NULL,
  cwd TEXT,
  parentSessionID TEXT,
  customTitle TEXT,
  isArchived BOOLEAN NOT NULL DEFAULT 0,
  createdAt DATETIME NOT NULL,
  updatedAt DATETIME NOT NULL,
  headEntryID INTEGER,
  tailEntryID INTEGER
);

-- The rowid is named, or the copy would close the gaps that deleted sessions left.
INSERT INTO "_wuhu_v6_sessions" (
  rowid, id, provider, model, effectiveReasoningEffort, pendingProvider, pendingModel, pendingReasoningEffort, executionStatus, cwd, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID
) SELECT
  rowid, id, provider, model, effectiveReasoningEffort, pendingProvider, pendingModel, pendingReasoningEffort, executionStatus, cwd, parentSessionID, customTitle, isArchived, createdAt, updatedAt, headEntryID, tailEntryID
FROM "sessions" ORDER BY rowid;

DROP TABLE "sessions";
ALTER TABLE "_wuhu_v6_sessions" RENAME TO "sessions";

CREATE TABLE IF NOT EXISTS "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
CREATE INDEX IF NOT EXISTS "mounts_on_sessionID" ON "mounts"("sessionID");

-- Environments are another concept than mounts and are not converted.
DROP TABLE "session_child_status";
DROP TABLE "environments";
