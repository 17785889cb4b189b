-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(6,'wuhu_v6_mounts');
CREATE TABLE "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "session_entries": rows 76, sha256 927dc5aed5aee5d00f2f1e2a4a40bd2e0c3e76a13ab1895ebcf1f9fcebe54b18
CREATE TABLE "sessions" (
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(6,'00000000-3137-45fa-805a-dc913a301fe4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,1,'2000-01-01 00:20:48.656','2000-01-01 00:20:48.681',61,65);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(5,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','openai','gpt-5.2-codex','minimal',NULL,NULL,NULL,'idle','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,'2000-01-01 00:20:48.582','2000-01-01 00:20:48.655',40,60);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(4,'00000000-76e1-46b0-8944-7463de8c537b','openai','gpt-5','high',NULL,NULL,NULL,'idle','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,0,'2000-01-01 00:20:48.581','2000-01-01 00:20:48.581',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(7,'00000000-be4b-47d6-8d75-fbeffb41c6fd','anthropic','claude-sonnet-4-5','medium','openai','gpt-5.2-codex','high','running','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,0,'2000-01-01 00:20:48.682','2000-01-01 00:20:48.797',66,92);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(2,'00000000-c8a7-4afb-81d3-bb9360aceec2','openai-codex','gpt-5.3-codex','minimal',NULL,NULL,NULL,'running','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,'n-tmspsfmbmntvvggd',0,'2000-01-01 00:20:48.325','2000-01-01 00:20:48.453',2,23);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "system_queue_journal": rows 7, sha256 cd8b668d046a548f743838d56693223eb2f0d53e8784a3687aa3b9ae0533ae8b
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "system_queue_pending": rows 1, sha256 38d52192f1b79091b0531ac20d8b6fb5e87cb90dd62505b6528b8245087d30e7
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
-- digest "tool_call_status": rows 16, sha256 68f9488a93fb342ec4db2b6efb8ff9ac5f0502732eb99e448965cc5bbd4ff7fc
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "user_queue_journal": rows 19, sha256 b690f866eb7767d8b15c158b7dc04224fcae6a9d5ea17479c5dddab32d3567da
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "user_queue_pending": rows 1, sha256 8fe61b06c27067afcd1aaea68faca88c277de2495c5da5dab942510c504c86e8
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',108);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',9);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
CREATE UNIQUE INDEX "mount_templates_unique_name" ON "mount_templates"("name");
CREATE INDEX "mounts_on_sessionID" ON "mounts"("sessionID");
CREATE INDEX "session_entries_on_createdAt" ON "session_entries"("createdAt");
CREATE INDEX "session_entries_on_sessionID" ON "session_entries"("sessionID");
CREATE INDEX "session_entries_on_type" ON "session_entries"("type");
CREATE UNIQUE INDEX "session_entries_unique_header_per_session" ON "session_entries"("sessionID") WHERE "parentEntryID" IS NULL;
CREATE UNIQUE INDEX "session_entries_unique_parent" ON "session_entries"("parentEntryID") WHERE "parentEntryID" IS NOT NULL;
CREATE INDEX "system_queue_journal_on_createdAt" ON "system_queue_journal"("createdAt");
CREATE INDEX "system_queue_journal_on_sessionID" ON "system_queue_journal"("sessionID");
CREATE INDEX "system_queue_pending_on_enqueuedAt" ON "system_queue_pending"("enqueuedAt");
CREATE INDEX "system_queue_pending_on_sessionID" ON "system_queue_pending"("sessionID");
CREATE INDEX "tool_call_status_on_sessionID" ON "tool_call_status"("sessionID");
CREATE INDEX "user_queue_journal_on_createdAt" ON "user_queue_journal"("createdAt");
CREATE INDEX "user_queue_journal_on_lane" ON "user_queue_journal"("lane");
CREATE INDEX "user_queue_journal_on_sessionID" ON "user_queue_journal"("sessionID");
CREATE INDEX "user_queue_pending_on_enqueuedAt" ON "user_queue_pending"("enqueuedAt");
CREATE INDEX "user_queue_pending_on_lane" ON "user_queue_pending"("lane");
CREATE INDEX "user_queue_pending_on_sessionID" ON "user_queue_pending"("sessionID");
COMMIT;
-- end: tables 10, rows 131, sequence rows 3, other objects 18
