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
-- digest "session_entries": rows 65, sha256 4c6ba20986fa964cb316b4472e6d11ee4c3fcb7183cd16b8635c310ff013211a
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(4,'00000000-7e08-4ae4-8288-80ba79975542','anthropic','claude-opus-4-6',NULL,NULL,NULL,NULL,'running','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',NULL,NULL,0,'2000-01-01 00:29:58.591','2000-01-01 00:29:58.715',43,65);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(8,'00000000-96de-49ac-8b5d-eb0ea5275bcd','openai','gpt-5.2-codex','low',NULL,NULL,NULL,'idle','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,0,'2000-01-01 00:29:58.944','2000-01-01 00:29:59.048',94,111);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(2,'00000000-a97f-4857-8c49-be4c820e028e','openai-codex','gpt-5.3-codex','low','anthropic','claude-sonnet-4-5','high','running','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,0,'2000-01-01 00:29:58.274','2000-01-01 00:29:58.335',16,27);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(6,'00000000-d5ce-4eb0-855f-b0fea8ee6455','openai','gpt-5','high',NULL,NULL,NULL,'running','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,NULL,0,'2000-01-01 00:29:58.843','2000-01-01 00:29:58.912',81,92);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "system_queue_journal": rows 3, sha256 46367fd644555100bc73ec653284af386097b4e6a04cc500496c44978dd1574e
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "system_queue_pending": rows 1, sha256 5e93fd6d6dbdb6d876fc6b7cc13c268d938639a087bb1829afa091caa7050a93
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
-- digest "tool_call_status": rows 15, sha256 7692266fb74dcda7a2d362d6727360416d18106847e8a023c5d390f4c7e18bb3
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "user_queue_journal": rows 19, sha256 3ff26f31fd2d37cceaae7483bce058d8ae123b1992029e84ebeba4694039f047
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "user_queue_pending": rows 1, sha256 693ebcbd870709e3e0f4c54162362e044392acf8da0223c3e9f34161980e43a4
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
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
-- end: tables 10, rows 114, sequence rows 3, other objects 18
