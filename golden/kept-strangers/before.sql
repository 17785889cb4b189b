-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=1;
PRAGMA application_id=1;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 4,'00000000-0123-499d-8398-3162523cf838','n-ctqgfqqhnhqbdsgb','x','/p-qdrkfbncpccdhthq/p-bsrjnrbkpvdfprnd',
 '/p-mnbmctdmgsdkdrht/p-rfgrpjcvrprrkbhg','xxxxxxxx','2000-01-01 03:55:55.776','2000-01-01 01:36:07.168');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-082b-4471-862c-c442f881eac6','n-nfbgvbsdrtbhfshc','x','/p-qdrkfbncpccdhthq/p-cqgqmkjnsfccvkbt',
 '/p-mnbmctdmgsdkdrht/p-mvshprkspmntqftj','xxxxxxxx','2000-01-01 03:47:11.488','2000-01-01 01:27:22.880');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 5,'00000000-955f-4658-8057-ab2c0c629395','n-nhktmbnpmvfsmtns','x','/p-qdrkfbncpccdhthq/p-kffscmtqmcqvksqm',
 '/p-mnbmctdmgsdkdrht/p-mfjdkshrsqchcdkp','xxxxxxxx','2000-01-01 04:04:40.064','2000-01-01 01:44:51.456');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 2,'00000000-ace3-471b-8d58-288df0402618','00000000-83b0-4887-8d79-00fcc8fafde0',12,10,'2000-01-01 02:11:04.320');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-ace3-471b-8d58-288df0402618',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"xxxxxxxx","version":1},"type":"header"}' AS BLOB),
 '2000-01-01 02:02:20.032');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-ace3-471b-8d58-288df0402618',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946684800.000,
 "user":"n-ddhppdkngsmctjnt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 03:29:42.912');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-ace3-471b-8d58-288df0402618',6,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946684800.000,"user":"n-ddhppdkngsmctjnt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:08:44.288');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-83b0-4887-8d79-00fcc8fafde0',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"xxxxxxxx","version":1},"type":"header"}' AS BLOB),
 '2000-01-01 02:19:48.608');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-83b0-4887-8d79-00fcc8fafde0',10,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946684800.000,
 "user":"n-ddhppdkngsmctjnt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 02:54:45.760');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-e3c6-41b1-8c51-0cc8ef1ac077',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"xxxxxxxx","version":1},"type":"header"}' AS BLOB),
 '2000-01-01 03:38:27.200');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 21,'00000000-62c5-4d54-85bc-65db1f9bcbc6','n-jbqhsjfcvdgssgbj','n-nrbbpmdrrfctcrnh','xxxxxxxx','n-tppbsnvvnvnmddcn',
 'n-hjfhvkgqcfhctknd','xxxxxxxx','xxxxxxxx','n-jvtfnscrvnkcfhdt','xxxxxxxx',
 '/p-dbnchdtjsmpcfhcb/p-fttqdpptmvhbrvqn/p-rnhjbstgnhrhsrqg',
 '/p-bqfgbbbvfqfnfntd/p-kpdfbqnmkcnkpcjh/p-kqnfjhvjhhbhbgsb','xxxxxxxx',
 '/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-gvtqbtgdvfdppgpf','n-mbsrsrnknftstntt',NULL,'2000-01-01 00:17:28.576',
 '2000-01-01 00:26:12.864',NULL,NULL,NULL,'x',2,'n-rppvhhvrhvtqcrjt',1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 3,'00000000-83b0-4887-8d79-00fcc8fafde0','n-sphgdmvnqpffbntq','n-vbbprhchkhdjfsbf','xxxxxxxx','n-cpqspnrvjnhvvqkf',
 'n-bndrbqpkdchtbmgr','xxxxxxxx','xxxxxxxx','n-dbrrcmhdfdqghbnq','xxxxxxxx',
 '/p-dbnchdtjsmpcfhcb/p-fttqdpptmvhbrvqn/p-ppvpphnshpvdhddr',
 '/p-bqfgbbbvfqfnfntd/p-kpdfbqnmkcnkpcjh/p-bsvtcbknrtdttnjc','xxxxxxxx',
 '/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-jvpfvqpbcjtsntkt','n-brtdrfrckshjhkcb',
 '00000000-ace3-471b-8d58-288df0402618','2000-01-01 00:34:57.152','2000-01-01 00:52:25.728',10,12,NULL,'x',12,
 'n-jfspdhmjttpkjvgj',1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,'00000000-ace3-471b-8d58-288df0402618','n-fdqvdfdkvgtmgqsn','n-jdnsvjdfcpkknbbc','xxxxxxxx','n-pvkftjdvjtnrjkfc',
 'n-trhbmpqqfbrsrcss','xxxxxxxx','xxxxxxxx','n-kvcvqckmqtprqcsf','xxxxxxxx',
 '/p-dbnchdtjsmpcfhcb/p-fttqdpptmvhbrvqn/p-jhbvndkdbjnqhkhq',
 '/p-bqfgbbbvfqfnfntd/p-kpdfbqnmkcnkpcjh/p-jcktrsmfmckpmfdq','xxxxxxxx',
 '/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-mcnqbvshdrhgvkvq','n-sbcmthtdbnhqtqnm',NULL,'2000-01-01 02:28:32.896',
 '2000-01-01 02:46:01.472',4,8,'00000000-082b-4471-862c-c442f881eac6','x',6,'n-bqhvsdvbmjtbhgfq',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 5,'00000000-e3c6-41b1-8c51-0cc8ef1ac077','n-pvjfhqqnnnkqmqgq','n-nbjrcdtbvjgghnvr','xxxxxxxx','n-jjqksscqfmqqctnb',
 'n-nsfbqbpfmhsqmrtj','xxxxxxxx','xxxxxxxx','n-krppntnnnrkdjmmn','xxxxxxxx',
 '/p-dbnchdtjsmpcfhcb/p-fttqdpptmvhbrvqn/p-mphhgkpsnngbsfgp',
 '/p-bqfgbbbvfqfnfntd/p-kpdfbqnmkcnkpcjh/p-mgfmhfpdfhkmkbff','xxxxxxxx',
 '/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-rdhtfnnfbnkmrbmf','n-kbftqbqfdrbppmvf',
 '00000000-83b0-4887-8d79-00fcc8fafde0','2000-01-01 01:53:35.744','2000-01-01 02:02:20.032',14,14,
 '00000000-955f-4658-8057-ab2c0c629395','x',NULL,NULL,0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-ace3-471b-8d58-288df0402618',CAST('{"enqueued":{"item":{"id":"id-bqhtsbrkrkhbqkjkcmpfgf"}}}' AS BLOB),
 '2000-01-01 03:20:58.624');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'id-knqmjqrqgbbkpsmtcbhchq','00000000-e3c6-41b1-8c51-0cc8ef1ac077','2000-01-01 03:12:14.336',
 CAST('{"key-1":"xxxxxxxx"}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'00000000-83b0-4887-8d79-00fcc8fafde0','id-khnbjsdgjtqsdptnspscks','x','2000-01-01 01:09:54.304',
 '2000-01-01 01:18:38.592');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-ace3-471b-8d58-288df0402618','id-fhffhgthhbppqbjhjpskjv','completed','2000-01-01 00:43:41.440',
 '2000-01-01 01:01:10.016');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-83b0-4887-8d79-00fcc8fafde0','followUp',CAST('{"canceled":{"id":"id-bdnghgpsrsfcqcjhtnvpkh"}}' AS BLOB),
 '2000-01-01 03:03:30.048');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'id-khfjnqhqtbghkbhkpvpdbt','00000000-ace3-471b-8d58-288df0402618','steer','2000-01-01 02:37:17.184',
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
