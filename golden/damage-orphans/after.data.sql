-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=1;
PRAGMA application_id=1;
BEGIN;
CREATE TABLE "_wuhu_set_aside_system_queue_journal" ("_wuhu_rowid", "id", "sessionID", "payload", "createdAt");
INSERT INTO "_wuhu_set_aside_system_queue_journal"(rowid,"_wuhu_rowid","id","sessionID","payload","createdAt") VALUES(1,18,18,'id-fcsgjmtgdbkvkpvbqvbvdn',CAST('{}' AS BLOB),'2000-01-01 00:00:00.000');
CREATE TABLE "_wuhu_set_aside_system_queue_pending" ("_wuhu_rowid", "id", "sessionID", "enqueuedAt", "payload");
INSERT INTO "_wuhu_set_aside_system_queue_pending"(rowid,"_wuhu_rowid","id","sessionID","enqueuedAt","payload") VALUES(1,3,'id-ndccrfncfbmffptpvgshbh','id-fcsgjmtgdbkvkpvbqvbvdn','2000-01-01 00:00:00.000',CAST('{}' AS BLOB));
CREATE TABLE "_wuhu_set_aside_tool_call_status" ("_wuhu_rowid", "sessionID", "toolCallID", "status", "createdAt", "updatedAt");
INSERT INTO "_wuhu_set_aside_tool_call_status"(rowid,"_wuhu_rowid","sessionID","toolCallID","status","createdAt","updatedAt") VALUES(1,19,'id-fcsgjmtgdbkvkpvbqvbvdn','id-fnvgkrkpffnhkthncbdkdt','completed','2000-01-01 00:00:00.000','2000-01-01 00:00:00.000');
CREATE TABLE "_wuhu_set_aside_user_queue_journal" ("_wuhu_rowid", "id", "sessionID", "lane", "payload", "createdAt");
INSERT INTO "_wuhu_set_aside_user_queue_journal"(rowid,"_wuhu_rowid","id","sessionID","lane","payload","createdAt") VALUES(1,18,18,'id-fcsgjmtgdbkvkpvbqvbvdn','steer',CAST('{}' AS BLOB),'2000-01-01 00:00:00.000');
CREATE TABLE "_wuhu_set_aside_user_queue_pending" ("_wuhu_rowid", "id", "sessionID", "lane", "enqueuedAt", "payload");
INSERT INTO "_wuhu_set_aside_user_queue_pending"(rowid,"_wuhu_rowid","id","sessionID","lane","enqueuedAt","payload") VALUES(1,3,'id-nfjhcrdhrrsbhmjktfthrp','id-fcsgjmtgdbkvkpvbqvbvdn','steer','2000-01-01 00:00:00.000',CAST('{}' AS BLOB));
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
-- digest "session_entries": rows 6, sha256 f1ebeae01091a08160c3c2a018d74b105fd5d57419b5e68d10e3e8317f66651a
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg','n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:26:12.876','2000-01-01 00:34:57.164',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd','n-pvtjfcnchtdgsfdm','xxxxxxxx','n-gsptbnqmjkncvtqv','n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-jctfcmjndvfvrcch',NULL,'n-pnkbhcbqnhhmndjh',0,'2000-01-01 02:37:17.196','2000-01-01 02:54:45.772',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg','n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg','00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:43:41.452','2000-01-01 01:01:10.028',10,12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel","pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt","headEntryID","tailEntryID") VALUES(5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs','n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt','00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 02:02:20.044','2000-01-01 02:11:04.332',14,14);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "system_queue_journal": rows 1, sha256 eb51c758143538c225dc20db9acc60c88fb88a58e661a8666e24b9cddfd58882
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "system_queue_pending": rows 1, sha256 5d526cd99848031108131361db6b60ef7f8ba7468d0f2d996fd635e07944a853
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
-- digest "tool_call_status": rows 2, sha256 b38ec6cfae9d49a41e9388d2a4326f3a8c29d48a1ab517f6e73723e97ea20807
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
-- digest "user_queue_journal": rows 1, sha256 853dde110383b76409e543746cbbf37c5040c9b74a99a003aab1e67f01647238
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
-- digest "user_queue_pending": rows 1, sha256 02e531d0691335c2e14dd0ae517e154efe3462c1639c4624ba07b5c4d9ebf561
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
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
-- end: tables 15, rows 27, sequence rows 3, other objects 18
