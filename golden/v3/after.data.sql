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
-- digest "session_entries": rows 56, sha256 07f642235cc27dd69430a1d686451413c06427ab58f88430529378c59eb9ed07
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(2,'00000000-0355-478b-8683-e4fe3969ec92','openai-codex','gpt-5.3-codex','xhigh',NULL,NULL,NULL,'idle','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,0,'2000-01-01 00:29:14.287','2000-01-01 00:29:14.371',29,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(6,'00000000-052b-4266-8291-aff4e6e6c7d1','openai','gpt-5.2-codex',NULL,NULL,NULL,NULL,'running','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp','00000000-0355-478b-8683-e4fe3969ec92',NULL,0,'2000-01-01 00:29:14.755','2000-01-01 00:29:14.815',71,80);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(8,'00000000-8fd1-438c-86ca-20dbe2b0173d','openai','gpt-5',NULL,'openai','gpt-5','high','running','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,0,'2000-01-01 00:29:14.944','2000-01-01 00:29:14.980',96,101);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(4,'00000000-997d-4809-8c80-1546ede68f66','openai-codex','gpt-5.3-codex','low',NULL,NULL,NULL,'idle','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg','00000000-f663-47ae-837a-468f5f705fe4',NULL,0,'2000-01-01 00:29:14.627','2000-01-01 00:29:14.627',55,55);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(1,'00000000-f663-47ae-837a-468f5f705fe4','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',NULL,NULL,0,'2000-01-01 00:29:14.124','2000-01-01 00:29:14.285',1,28);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "system_queue_journal": rows 3, sha256 3c7d736b96979e81bce888f58a3b569d99cec78446e7bc8728a3f08d3152e71d
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "system_queue_pending": rows 1, sha256 39a5c5553c20633d5b37372e0d26f619fc146fcb1a17fbf95977ecf3958de847
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
-- digest "tool_call_status": rows 11, sha256 482400128b70be34fe8d6c82feeb27f3b20b2b09a2e886bda4892dfa4a382e5c
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "user_queue_journal": rows 21, sha256 27fe6e764253ef98cabdee3d2ec01e46de866d2fe57917abd15c155a8ae3ec10
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "user_queue_pending": rows 1, sha256 b5fca721c404ea3a4d3a6abc995ffde7e8b5334c9b7e7cb014075507608eb603
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',101);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',37);
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
-- end: tables 10, rows 104, sequence rows 3, other objects 18
