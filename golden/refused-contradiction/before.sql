-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-5ad6-460a-8354-eaaca172c983','n-tvftcmtnmjknhntc','local',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,'2000-01-01 00:12:21.376',
 '2000-01-01 00:12:21.376');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-d92c-4535-882d-e8a77d1f1895','n-mmgrsdstfphnbprs','folder-template',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',
 '/Users/p-fsnrgkgjcsdjpmkf/p-hggvbpqbmcmbmcbv/p-dsgbtbvvpqfdsbbs','xxxxxxxx','2000-01-01 00:12:21.380',
 '2000-01-01 00:12:21.380');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 1,'00000000-4ec5-4844-8892-bba29bc784b1','00000000-b692-494a-8f94-45f9892a3997',30,NULL,'2000-01-01 00:12:21.513');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,'00000000-efca-4086-864a-30921a378c3b',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.382');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'00000000-efca-4086-864a-30921a378c3b',1,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-dkqkgdfhmmhdrsrpjkrvqf","summary":[],
 "type":"reasoning"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-vdkjtrbjvffdrqbtkhnggm","name":"async_bash",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-vsrdthgfdfqmbrnfpgvvtq",
 "name":"create_channel","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},
 "id":"id-rkjjtcdcsrgjpjnqtjmdfs","name":"async_bash","type":"tool_call"}],"model":"gpt-5.3-codex",
 "provider":"openai-codex","stopReason":"tool_use","timestamp":946684800.000,"usage":{"inputTokens":7777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:21.396');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'00000000-efca-4086-864a-30921a378c3b',2,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":7},"phase":"start","toolCallId":"id-vdkjtrbjvffdrqbtkhnggm","toolName":"async_bash"},"type":"tool_execution"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.401');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-efca-4086-864a-30921a378c3b',3,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":7},"isError":true,"phase":"end","result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "truncated":false},"toolCallId":"id-vdkjtrbjvffdrqbtkhnggm","toolName":"async_bash"},"type":"tool_execution"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.406');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'00000000-efca-4086-864a-30921a378c3b',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"details":{},"isError":true,
 "timestamp":946684832.768,"toolCallId":"id-vdkjtrbjvffdrqbtkhnggm","toolName":"async_bash"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.408');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-efca-4086-864a-30921a378c3b',5,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"phase":"start","toolCallId":"id-vsrdthgfdfqmbrnfpgvvtq","toolName":"create_channel"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.410');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'00000000-efca-4086-864a-30921a378c3b',6,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-vsrdthgfdfqmbrnfpgvvtq",
 "toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.415');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-efca-4086-864a-30921a378c3b',7,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684865.536,
 "toolCallId":"id-vsrdthgfdfqmbrnfpgvvtq","toolName":"create_channel"},"role":"tool_result"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.417');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'00000000-efca-4086-864a-30921a378c3b',8,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":7},"phase":"start","toolCallId":"id-rkjjtcdcsrgjpjnqtjmdfs","toolName":"async_bash"},"type":"tool_execution"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.419');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-efca-4086-864a-30921a378c3b',9,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "truncated":false},"toolCallId":"id-rkjjtcdcsrgjpjnqtjmdfs","toolName":"async_bash"},"type":"tool_execution"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.424');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'00000000-efca-4086-864a-30921a378c3b',10,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684881.920,
 "toolCallId":"id-rkjjtcdcsrgjpjnqtjmdfs","toolName":"async_bash"},"role":"tool_result"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.428');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-4ec5-4844-8892-bba29bc784b1',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.496');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-b692-494a-8f94-45f9892a3997',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"high"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.498');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-b692-494a-8f94-45f9892a3997',28,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685541.500,"user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:21.500');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-b692-494a-8f94-45f9892a3997',29,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"stop","timestamp":946685012.992,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.508');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 3,'00000000-4ec5-4844-8892-bba29bc784b1','anthropic','claude-sonnet-4-5','medium',NULL,NULL,NULL,'idle',
 'n-tpnrkvhhrcrpcsjs','local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',NULL,NULL,
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',NULL,'00000000-efca-4086-864a-30921a378c3b',
 '2000-01-01 00:12:21.496','2000-01-01 00:12:21.496',27,27,NULL,'coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 4,'00000000-b692-494a-8f94-45f9892a3997','openai-codex','gpt-5.3-codex','high',NULL,NULL,NULL,'running',
 'n-skbcfrngfftcshbm','local','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,'00000000-4ec5-4844-8892-bba29bc784b1',
 '2000-01-01 00:12:21.498','2000-01-01 00:12:21.512',28,30,'00000000-d92c-4535-882d-e8a77d1f1895','channel',NULL,NULL,
 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 1,'00000000-efca-4086-864a-30921a378c3b','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'running',
 'n-fcfsrnvprqjtqjrh','local','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,'2000-01-01 00:12:21.382',
 '2000-01-01 00:12:21.432',1,11,'00000000-5ad6-460a-8354-eaaca172c983','forked-channel',NULL,'n-thnrdhhsjsvhdpqh',0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-b692-494a-8f94-45f9892a3997',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685017.088,
 "id":"00000000-0553-4d83-8a5b-b5d883b5dd9c","input":{"content":{"text":"xxxxxxxx","type":"text"},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:03:37.088');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'00000000-0553-4d83-8a5b-b5d883b5dd9c','00000000-b692-494a-8f94-45f9892a3997','2000-01-01 00:03:37.088',
 CAST('{"content":{"text":"xxxxxxxx","type":"text"},"source":{"asyncBashCallback":{}}}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-efca-4086-864a-30921a378c3b','id-rkjjtcdcsrgjpjnqtjmdfs','completed','2000-01-01 00:12:21.400',
 '2000-01-01 00:12:21.423');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 1,'00000000-efca-4086-864a-30921a378c3b','id-vdkjtrbjvffdrqbtkhnggm','errored','2000-01-01 00:12:21.400',
 '2000-01-01 00:12:21.405');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-efca-4086-864a-30921a378c3b','id-vsrdthgfdfqmbrnfpgvvtq','completed','2000-01-01 00:12:21.400',
 '2000-01-01 00:12:21.414');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 1,'00000000-efca-4086-864a-30921a378c3b','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685541.386,
 "id":"00000000-8cd1-40d4-8dbb-bd21f471b78f","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.386');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-efca-4086-864a-30921a378c3b','steer',
 CAST('{"canceled":{"at":946685541.388,"id":"00000000-8cd1-40d4-8dbb-bd21f471b78f","lane":"steer"}}' AS BLOB),
 '2000-01-01 00:12:21.388');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-efca-4086-864a-30921a378c3b','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685541.430,
 "id":"00000000-9436-4218-8195-d2959541c5ea","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:21.430');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-b692-494a-8f94-45f9892a3997','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685541.500,
 "id":"00000000-0ec8-4b37-8329-d1c5788a62a1","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:21.500');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-b692-494a-8f94-45f9892a3997','followUp',CAST(replace('{"materialized":{"at":946685541.504,
 "id":"00000000-0ec8-4b37-8329-d1c5788a62a1","lane":"followUp","transcriptEntryID":"29"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:21.504');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-9436-4218-8195-d2959541c5ea','00000000-efca-4086-864a-30921a378c3b','followUp','2000-01-01 00:12:21.430',
 CAST(replace('{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf","kind":"human"}},"content":{"text":"xxxxxxxx",
 "type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',2);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',6);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
CREATE INDEX "session_child_status_on_childSessionID" ON "session_child_status"("childSessionID");
CREATE INDEX "session_child_status_on_parentSessionID" ON "session_child_status"("parentSessionID");
CREATE INDEX "session_entries_on_createdAt" ON "session_entries"("createdAt");
CREATE INDEX "session_entries_on_sessionID" ON "session_entries"("sessionID");
CREATE INDEX "session_entries_on_type" ON "session_entries"("type");
CREATE UNIQUE INDEX "session_entries_unique_header_per_session" ON "session_entries"("sessionID") WHERE "parentEntryID" IS NULL;
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
-- end: tables 10, rows 37, sequence rows 3, other objects 18
