-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=1;
PRAGMA application_id=1;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-03e9-449f-8ef4-a2710264844a','n-qktkvfrgkfmnjvkp','xxxxxxxx','/p-srftktncgvqpgbhb/p-dfsnrqfjmjkhftqb',
 '/p-cmsrdpggfmptqfmp/p-vdfkvndphfffqtvq','xxxxxxxx','2000-01-01 03:47:11.488','2000-01-01 01:27:22.880');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 5,'00000000-a16e-456f-89fc-fbb0ea9519b8','n-fptvqmjvjkqpfrbd','xxxxxxxx','/p-srftktncgvqpgbhb/p-jjmfghgcsgcfpvvp',
 '/p-cmsrdpggfmptqfmp/p-btkjgmjmfvdpsdrq','xxxxxxxx','2000-01-01 04:04:40.064','2000-01-01 01:44:51.456');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 4,'00000000-e69d-4d0a-864d-9a3f7120b691','n-dmkdkmjqmvqbrhms','xxxxxxxx','/p-srftktncgvqpgbhb/p-fsvfpmjckhdfqkhq',
 '/p-cmsrdpggfmptqfmp/p-dfbdjrfdmtbvsjqd','xxxxxxxx','2000-01-01 03:55:55.776','2000-01-01 01:36:07.168');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 2,'00000000-74b2-43e9-8f36-02779f616ba6','00000000-f497-47e2-84fa-fdde5a71c450',12,10,'2000-01-01 02:11:04.320');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-74b2-43e9-8f36-02779f616ba6',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"xxxxxxxx","version":1},"type":"header"}' AS BLOB),
 '2000-01-01 02:02:20.032');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-74b2-43e9-8f36-02779f616ba6',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946684800.000,
 "user":"n-vdmhkttfnbfkjkgn"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 03:29:42.912');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-74b2-43e9-8f36-02779f616ba6',6,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946684800.000,"user":"n-vdmhkttfnbfkjkgn"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:08:44.288');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-f497-47e2-84fa-fdde5a71c450',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"xxxxxxxx","version":1},"type":"header"}' AS BLOB),
 '2000-01-01 02:19:48.608');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-f497-47e2-84fa-fdde5a71c450',10,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946684800.000,
 "user":"n-vdmhkttfnbfkjkgn"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 02:54:45.760');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-12a3-4ff9-8737-4125b4b853ea',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"xxxxxxxx","version":1},"type":"header"}' AS BLOB),
 '2000-01-01 03:38:27.200');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 5,'00000000-12a3-4ff9-8737-4125b4b853ea','n-pmksccqmcmbkdvsv','n-tbrvknqpcvqkvvvg','xxxxxxxx','n-pdjgfmkcvkrjgdkc',
 'n-rpvhdkdsmrjqgpmp','xxxxxxxx','xxxxxxxx','n-mmvdbmkgprhktgtf','xxxxxxxx',
 '/p-vgfjdqbdpbjdmghb/p-gkhpcvsntjjrdtps/p-vcfbmdkscbbdfsnh',
 '/p-tfrrdsnqfffrjjmt/p-frndppstdjrpfvdh/p-nbtvtdqrkqhcmdsv','xxxxxxxx',
 '/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-fkhfkcmhpptdcttv','n-vrhbtgmtvhnmkdpc',
 '00000000-f497-47e2-84fa-fdde5a71c450','2000-01-01 01:53:35.744','2000-01-01 02:02:20.032',14,14,
 '00000000-a16e-456f-89fc-fbb0ea9519b8','xxxxxxxx',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 21,'00000000-4b3b-40b4-8c6d-cb4d2ed52a58','n-pdjpjtvnkqhtvckg','n-nbvmrckqrqspnkgh','xxxxxxxx','n-ppqmrqkfvncfjvjf',
 'n-nnrtrnqshdscpchh','xxxxxxxx','xxxxxxxx','n-hhqtjspdtjsmfjck','xxxxxxxx',
 '/p-vgfjdqbdpbjdmghb/p-gkhpcvsntjjrdtps/p-jnnqghfdbkkqtcsf',
 '/p-tfrrdsnqfffrjjmt/p-frndppstdjrpfvdh/p-qqdvmptdhdpkncdc','xxxxxxxx',
 '/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-hmngmfqcjchjqtvp','n-rrkdbpgnmrcjmbcr',NULL,'2000-01-01 00:17:28.576',
 '2000-01-01 00:26:12.864',NULL,NULL,NULL,'xxxxxxxx',2,'n-frkrhbnpdfdgrvdj',1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,'00000000-74b2-43e9-8f36-02779f616ba6','n-bfmrqbpkqmrnhgvb','n-jnsrngbjbqqbcjsr','xxxxxxxx','n-pkghvgjgfvgnvsrd',
 'n-mmfpdkrbtprqngjf','xxxxxxxx','xxxxxxxx','n-fnppqcjcphqdsbmc','xxxxxxxx',
 '/p-vgfjdqbdpbjdmghb/p-gkhpcvsntjjrdtps/p-fsbqcrsmgrsrvkkm',
 '/p-tfrrdsnqfffrjjmt/p-frndppstdjrpfvdh/p-rmcbvpkvnhnhqsqm','xxxxxxxx',
 '/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-gtnhrgnmbprrrpcs','n-tctfmgqqphjndqgp',NULL,'2000-01-01 02:28:32.896',
 '2000-01-01 02:46:01.472',4,8,'00000000-03e9-449f-8ef4-a2710264844a','xxxxxxxx',6,'n-qqftfjkrggfvjsfk',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 3,'00000000-f497-47e2-84fa-fdde5a71c450','n-vcmdgmgqtpcvfdbb','n-qcvkgvhfvhssbppm','xxxxxxxx','n-hjmjdhgcgdksqcrj',
 'n-bvdtnhdjdrnmvrsm','xxxxxxxx','xxxxxxxx','n-brjcfskncddvcqnk','xxxxxxxx',
 '/p-vgfjdqbdpbjdmghb/p-gkhpcvsntjjrdtps/p-tvcdfqnmvvbjmhtr',
 '/p-tfrrdsnqfffrjjmt/p-frndppstdjrpfvdh/p-csjscvsbvvgcdbrn','xxxxxxxx',
 '/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-rdtvbqfgjrtttkcn','n-sqtprfgtdmrhpjqj',
 '00000000-74b2-43e9-8f36-02779f616ba6','2000-01-01 00:34:57.152','2000-01-01 00:52:25.728',10,12,NULL,'xxxxxxxx',12,
 'n-hdmgpbvkcpcvvftr',1);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-74b2-43e9-8f36-02779f616ba6',CAST('{"enqueued":{"item":{"id":"id-tkfcpbsvbccqhrngrhdctf"}}}' AS BLOB),
 '2000-01-01 03:20:58.624');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'id-gfdpbcjqqjgcgrpsbfdkcb','00000000-12a3-4ff9-8737-4125b4b853ea','2000-01-01 03:12:14.336',
 CAST('{"key-1":"xxxxxxxx"}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-74b2-43e9-8f36-02779f616ba6','id-hffmjvkbffdrhsjmjgqcfm','completed','2000-01-01 00:43:41.440',
 '2000-01-01 01:01:10.016');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'00000000-f497-47e2-84fa-fdde5a71c450','id-knfgdcdjkmpvctjvgdqjfc','xxxxxxxx','2000-01-01 01:09:54.304',
 '2000-01-01 01:18:38.592');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-f497-47e2-84fa-fdde5a71c450','followUp',CAST('{"canceled":{"id":"id-ttsfqphttmvpvntbvrkpmj"}}' AS BLOB),
 '2000-01-01 03:03:30.048');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'id-qshspmdfmhscrdbbkdtjsn','00000000-74b2-43e9-8f36-02779f616ba6','steer','2000-01-01 02:37:17.184',
 CAST('{"key-1":"xxxxxxxx"}' AS BLOB));
CREATE TABLE "x_table_1" ("x_column_1");
INSERT INTO "x_table_1"(rowid,"x_column_1") VALUES(1,7);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
CREATE INDEX "session_child_status_on_childSessionID" ON "session_child_status"("childSessionID");
CREATE INDEX "session_child_status_on_parentSessionID" ON "session_child_status"("parentSessionID");
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
CREATE INDEX "x_index_1" ON "session_entries"("createdAt", "id");
COMMIT;
-- end: tables 11, rows 26, sequence rows 3, other objects 20
