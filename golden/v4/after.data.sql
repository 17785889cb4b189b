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
-- digest "session_entries": rows 59, sha256 990fc11a6df22341cb2680f7468a2e942a4a3515044639904de83db75e8202b4
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(7,'00000000-000a-4581-87c2-8b78f1a324b1','openai','gpt-5','xhigh',NULL,NULL,NULL,'idle','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,'n-srjtvpntbfbfvjkh',0,'2000-01-01 00:28:14.291','2000-01-01 00:28:14.405',76,104);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(2,'00000000-614a-4083-8106-cd0c2311f9c4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'idle','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,'2000-01-01 00:28:13.956','2000-01-01 00:28:13.956',16,16);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(5,'00000000-63c9-4490-8ab2-b504346135f3','openai','gpt-5.2-codex','xhigh',NULL,NULL,NULL,'running','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,0,'2000-01-01 00:28:14.035','2000-01-01 00:28:14.163',35,60);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(3,'00000000-8169-4903-8215-b16e39f6e830','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'idle','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,'2000-01-01 00:28:13.957','2000-01-01 00:28:13.971',17,19);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "system_queue_journal": rows 1, sha256 f2bc613b97d085030b1f58f28c5050544c111f070057ea2394d0330cdad77ed7
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "system_queue_pending": rows 1, sha256 27a5245291b65576421a7ce6d8c185313b5b5f1b2d217d36f6161c701a3b1444
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
-- digest "tool_call_status": rows 12, sha256 5f06ec1978556ac611d19f94a7fcf9a0d81fa50d310ea11d831204944a68e9b7
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "user_queue_journal": rows 16, sha256 752f516fa9b42ac52299425b9f441e3e951aefd676477f3c4c172301557be2ef
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "user_queue_pending": rows 0, sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',104);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',33);
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
-- end: tables 10, rows 99, sequence rows 3, other objects 18
