-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=20260226;
PRAGMA application_id=1465214293;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'e0000000-0000-4000-8000-000000000001','name-1','type-1','/path/1','/tmpl/1','echo 1','2026-03-26 09:27:33.377',
 '2026-03-08 19:37:43.547');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 8,'e0000000-0000-4000-8000-000000000002','name-2','type-2','/path/2','/tmpl/2','echo 2','2026-03-27 10:34:46.394',
 '2026-03-09 20:44:56.564');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 9,'e0000000-0000-4000-8000-000000000003','name-3','type-3','/path/3','/tmpl/3','echo 3','2026-03-28 11:41:59.411',
 '2026-03-10 21:51:09.581');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 5,'5e551000-0000-4000-8000-000000000007','5e551000-0000-4000-8000-000000000002',43,41,'2026-03-12 23:05:35.615');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'5e551000-0000-4000-8000-000000000007',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"hand made","version":1},"type":"header"}' AS BLOB),
 '2026-03-12 11:17:23.187');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'5e551000-0000-4000-8000-000000000007',11,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"one",
 "type":"text"}],"timestamp":1772000000.5,"user":"someone"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2026-03-18 17:59:41.289');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'5e551000-0000-4000-8000-000000000007',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"two: it''s ''quoted'',\nwith a line break, \u00e9\u4e2d\ud83d\ude00",
 "type":"text"}],"timestamp":1772000000.5,"user":"someone"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2026-03-02 05:23:17.493');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'5e551000-0000-4000-8000-000000000002',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"hand made","version":1},"type":"header"}' AS BLOB),
 '2026-03-14 17:47:53.697');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'5e551000-0000-4000-8000-000000000002',41,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"three",
 "type":"text"}],"timestamp":1772000000.5,"user":"someone"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2026-03-16 19:01:19.731');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'5e551000-0000-4000-8000-000000000005',NULL,'header',
 CAST('{"payload":{"metadata":{},"systemPrompt":"hand made","version":1},"type":"header"}' AS BLOB),
 '2026-03-26 05:11:29.901');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 250,'5e551000-0000-4000-8000-000000000001','provider-1','model-1','effective-1','pending-provider-1','pending-model-1',
 'pending-effort-1','status-1','environment-name-1','environment-type-1','/environment/path/1','/template/path/1',
 'echo startup 1','/current/directory/1','runner-1',NULL,'2026-03-03 02:14:26.034','2026-03-04 03:21:39.051',NULL,NULL,
 NULL,'type-1',5,'no entries at all',1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 4,'5e551000-0000-4000-8000-000000000002','provider-2','model-2','effective-2','pending-provider-2','pending-model-2',
 'pending-effort-2','status-2','environment-name-2','environment-type-2','/environment/path/2','/template/path/2',
 'echo startup 2','/current/directory/2','runner-2','5e551000-0000-4000-8000-000000000007','2026-03-05 04:28:52.068',
 '2026-03-06 05:35:05.085',41,43,NULL,'type-2',43,'title-2',1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 19,'5e551000-0000-4000-8000-000000000005','provider-5','model-5','effective-5','pending-provider-5','pending-model-5',
 'pending-effort-5','status-5','environment-name-5','environment-type-5','/environment/path/5','/template/path/5',
 'echo startup 5','/current/directory/5','runner-5','5e551000-0000-4000-8000-000000000002','2026-03-11 10:10:10.170',
 '2026-03-12 11:17:23.187',53,53,'e0000000-0000-4000-8000-000000000003','type-5',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 3,'5e551000-0000-4000-8000-000000000007','provider-7','model-7','effective-7','pending-provider-7','pending-model-7',
 'pending-effort-7','status-7','environment-name-7','environment-type-7','/environment/path/7','/template/path/7',
 'echo startup 7','/current/directory/7','runner-7',NULL,'2026-03-15 14:38:02.238','2026-03-16 15:45:15.255',11,29,
 'e0000000-0000-4000-8000-000000000001','type-7',17,'title-7',0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 14,'5e551000-0000-4000-8000-000000000007',CAST('{"enqueued":{"item":{"id":"s-0"}}}' AS BLOB),
 '2026-03-18 01:31:49.241');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 12,'s-1','5e551000-0000-4000-8000-000000000005','2026-03-17 00:24:36.224',CAST('{"input":"pending"}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 31,'5e551000-0000-4000-8000-000000000002','call-b','failed','2026-03-07 14:14:26.054','2026-03-08 15:21:39.071');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'5e551000-0000-4000-8000-000000000007','call-a','completed','2026-03-05 12:00:00.020','2026-03-06 13:07:13.037');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'5e551000-0000-4000-8000-000000000002','followUp',CAST('{"canceled":{"id":"q-0"}}' AS BLOB),
 '2026-03-16 23:17:23.207');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 6,'q-1','5e551000-0000-4000-8000-000000000007','steer','2026-03-15 22:10:10.190',CAST('{"text":"pending"}' AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',977);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',88);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',640);
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
COMMIT;
-- end: tables 10, rows 25, sequence rows 3, other objects 19
