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
-- digest "session_entries": rows 65, sha256 221c8ac6bd1871c4a6bd4efbef8114346e4748babfd35fb461e2748086d4da84
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(2,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','anthropic','claude-sonnet-4-5',NULL,NULL,NULL,NULL,'idle','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,0,'2000-01-01 00:18:28.992','2000-01-01 00:18:29.075',16,37);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(4,'00000000-0df2-4e21-8c67-873a98315288','anthropic','claude-sonnet-4-5','xhigh',NULL,NULL,NULL,'idle','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv','00000000-0d0f-49f7-84b5-ddfda6a8e1ba',NULL,0,'2000-01-01 00:18:29.091','2000-01-01 00:18:29.091',41,41);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(7,'00000000-155f-4960-859c-f5014766bc28','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,0,'2000-01-01 00:18:29.182','2000-01-01 00:18:29.351',63,95);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(5,'00000000-978e-4ad6-8d47-7dcbd7f50ebb','openai','gpt-5.2-codex','high',NULL,NULL,NULL,'idle','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,0,'2000-01-01 00:18:29.093','2000-01-01 00:18:29.118',42,47);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(3,'00000000-aca8-43e5-8d68-4f871ed1f08b','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'stopped','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,NULL,0,'2000-01-01 00:18:29.076','2000-01-01 00:18:29.090',38,40);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "system_queue_journal": rows 7, sha256 0d6c6379696fc49c04a54ec94a8d48e3834d7e5acafbbd14628d37fa7b235f05
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "system_queue_pending": rows 1, sha256 f01064455859f6703de7208827aefb5c8933f3b5d5886d5e6391d48742637c9b
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
-- digest "tool_call_status": rows 13, sha256 d263dabd1e861ba2f98db1c940afa2be41d4ade4b6d4305186907eb97ad6f1f0
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "user_queue_journal": rows 16, sha256 0bf92fed18cd0787e3d3d633357a5df42afa9f27ce2e3ff67fe76ba51c2fbf70
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "user_queue_pending": rows 0, sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',11);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',20);
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
-- end: tables 10, rows 113, sequence rows 3, other objects 18
