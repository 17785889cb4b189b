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
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(7,'wuhu_v7_runner');
CREATE TABLE "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-d786-41f6-8b46-9eea0e9cd454','n-cjvdmkkdtksmbhhm','folder',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-srkbknbrpsrjrcdf',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd',NULL,'2000-01-01 00:11:03.552','2000-01-01 00:11:03.552');
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL, "runnerID" TEXT NOT NULL DEFAULT 'local');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt","runnerID") VALUES(
 2,'00000000-522e-415b-8ec1-dcaee87d1fbd','00000000-efa0-43c1-8ef1-fe6eda0860a0','n-jhkkmrfbpnrsjpss',
 '/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk/p-kssqkfnknrrcsqmv',NULL,0,'2000-01-01 00:11:03.566','local');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt","runnerID") VALUES(
 1,'00000000-bd7c-4652-8a8c-c11e7977b38a','00000000-efa0-43c1-8ef1-fe6eda0860a0','n-jhkkmrfbpnrsjpss',
 '/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk/p-nqrkghqqhcggrtkk',NULL,1,'2000-01-01 00:11:03.564','local');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,'00000000-efa0-43c1-8ef1-fe6eda0860a0',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.560');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'00000000-efa0-43c1-8ef1-fe6eda0860a0',1,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685463.568,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.568');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'00000000-efa0-43c1-8ef1-fe6eda0860a0',2,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-pkcrcnqpqsbnrqhfqhhdjk",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"model":"claude-opus-4-6",
 "provider":"anthropic","stopReason":"stop","timestamp":946684800.000},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.584');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-2e7e-45a9-8089-7d4258456622',NULL,'header',CAST(replace('{"payload":{"metadata":{},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.594');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'00000000-2e7e-45a9-8089-7d4258456622',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685463.596,
 "user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.596');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-2e7e-45a9-8089-7d4258456622',5,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-hpngjhpcvhjjjsprhtrkkc","name":"edit",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-tqsrrfvbghtvrqfdqbkhmj",
 "name":"fork","type":"tool_call"}],"errorMessage":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","model":"gpt-5.3-codex",
 "provider":"openai-codex","stopReason":"tool_use","timestamp":946684832.768,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.608');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'00000000-2e7e-45a9-8089-7d4258456622',6,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start","toolCallId":"id-hpngjhpcvhjjjsprhtrkkc","toolName":"edit"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.614');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-2e7e-45a9-8089-7d4258456622',7,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-hpngjhpcvhjjjsprhtrkkc",
 "toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.624');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'00000000-2e7e-45a9-8089-7d4258456622',8,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684840.960,"toolCallId":"id-hpngjhpcvhjjjsprhtrkkc","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.628');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-2e7e-45a9-8089-7d4258456622',9,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"phase":"start","toolCallId":"id-tqsrrfvbghtvrqfdqbkhmj","toolName":"fork"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.632');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'00000000-2e7e-45a9-8089-7d4258456622',10,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tqsrrfvbghtvrqfdqbkhmj","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.638');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-2e7e-45a9-8089-7d4258456622',11,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684857.344,"toolCallId":"id-tqsrrfvbghtvrqfdqbkhmj","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.642');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 13,'00000000-2e7e-45a9-8089-7d4258456622',12,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"customType":"wuhu_system_input_v1",
 "details":{"source":"xxxxxxxx"},"display":true,"timestamp":946684865.536},"role":"custom_message"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:01:05.536');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-2e7e-45a9-8089-7d4258456622',13,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685463.646,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.646');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 15,'00000000-2e7e-45a9-8089-7d4258456622',14,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-tqhbbcbssnnbqvmrjvqgtt","name":"join_sessions","type":"tool_call"}],"model":"gpt-5.3-codex",
 "provider":"openai-codex","stopReason":"tool_use","timestamp":946684881.920,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.666');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-2e7e-45a9-8089-7d4258456622',15,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-tqhbbcbssnnbqvmrjvqgtt","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:11:03.672');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-2e7e-45a9-8089-7d4258456622',16,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tqhbbcbssnnbqvmrjvqgtt","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:11:03.677');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-2e7e-45a9-8089-7d4258456622',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684898.304,"toolCallId":"id-tqhbbcbssnnbqvmrjvqgtt","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.681');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-2e7e-45a9-8089-7d4258456622',18,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":7,"delayMs":7777,"error":"xxxxxxxx"},"type":"custom"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.683');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-2e7e-45a9-8089-7d4258456622',19,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685463.685,
 "user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.685');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-2e7e-45a9-8089-7d4258456622',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-pcvfqhqgqsstthfhhnpvhv","name":"swift",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-tfktbrqcfnbmfmhqtgcgjk",
 "name":"read","type":"tool_call"}],"model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use",
 "timestamp":946684914.688,"usage":{"inputTokens":77777,"outputTokens":777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.697');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-2e7e-45a9-8089-7d4258456622',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-pcvfqhqgqsstthfhhnpvhv","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.703');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-2e7e-45a9-8089-7d4258456622',22,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-pcvfqhqgqsstthfhhnpvhv","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.708');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-2e7e-45a9-8089-7d4258456622',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684922.880,
 "toolCallId":"id-pcvfqhqgqsstthfhhnpvhv","toolName":"swift"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:11:03.712');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-2e7e-45a9-8089-7d4258456622',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-tfktbrqcfnbmfmhqtgcgjk","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.716');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-2e7e-45a9-8089-7d4258456622',25,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tfktbrqcfnbmfmhqtgcgjk","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.728');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-2e7e-45a9-8089-7d4258456622',26,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684939.264,"toolCallId":"id-tfktbrqcfnbmfmhqtgcgjk","toolName":"read"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.732');
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
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-2e7e-45a9-8089-7d4258456622','openai-codex','gpt-5.3-codex',NULL,NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,'n-ctsrvfsjgbjprpkv',0,'2000-01-01 00:11:03.594',
 '2000-01-01 00:11:03.740',4,27);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 1,'00000000-efa0-43c1-8ef1-fe6eda0860a0','anthropic','claude-opus-4-6','xhigh',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,'n-ktftqmfsgvbthpcb',0,
 '2000-01-01 00:11:03.560','2000-01-01 00:11:03.592',1,3);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 1,'00000000-2e7e-45a9-8089-7d4258456622',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684865.536,
 "id":"00000000-db06-4f3d-84c8-3414ccda6d15","input":{"content":{"text":"xxxxxxxx","type":"text"},
 "source":{"other":{"_0":"xxxxxxxx"}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:01:05.536');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-2e7e-45a9-8089-7d4258456622',CAST(replace('{"materialized":{"at":946685463.654,
 "id":"00000000-db06-4f3d-84c8-3414ccda6d15","transcriptEntryID":"13"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.654');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 1,'00000000-2e7e-45a9-8089-7d4258456622','id-hpngjhpcvhjjjsprhtrkkc','completed','2000-01-01 00:11:03.612',
 '2000-01-01 00:11:03.622');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-2e7e-45a9-8089-7d4258456622','id-pcvfqhqgqsstthfhhnpvhv','completed','2000-01-01 00:11:03.701',
 '2000-01-01 00:11:03.707');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-2e7e-45a9-8089-7d4258456622','id-tfktbrqcfnbmfmhqtgcgjk','completed','2000-01-01 00:11:03.701',
 '2000-01-01 00:11:03.720');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-2e7e-45a9-8089-7d4258456622','id-tqhbbcbssnnbqvmrjvqgtt','completed','2000-01-01 00:11:03.670',
 '2000-01-01 00:11:03.676');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-2e7e-45a9-8089-7d4258456622','id-tqsrrfvbghtvrqfdqbkhmj','completed','2000-01-01 00:11:03.612',
 '2000-01-01 00:11:03.636');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 1,'00000000-efa0-43c1-8ef1-fe6eda0860a0','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685463.568,
 "id":"00000000-591b-4cfd-868f-ca33ae6b90a9","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.568');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-efa0-43c1-8ef1-fe6eda0860a0','steer',CAST(replace('{"materialized":{"at":946685463.576,
 "id":"00000000-591b-4cfd-868f-ca33ae6b90a9","lane":"steer","transcriptEntryID":"2"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.576');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-2e7e-45a9-8089-7d4258456622','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685463.596,
 "id":"00000000-2b68-4e43-87bb-580d3880545d","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.596');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-2e7e-45a9-8089-7d4258456622','followUp',CAST(replace('{"materialized":{"at":946685463.604,
 "id":"00000000-2b68-4e43-87bb-580d3880545d","lane":"followUp","transcriptEntryID":"5"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.604');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-2e7e-45a9-8089-7d4258456622','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685463.646,
 "id":"00000000-3446-4eec-89d8-ef9fb6df835a","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.646');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-2e7e-45a9-8089-7d4258456622','followUp',CAST(replace('{"materialized":{"at":946685463.662,
 "id":"00000000-3446-4eec-89d8-ef9fb6df835a","lane":"followUp","transcriptEntryID":"14"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.662');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-2e7e-45a9-8089-7d4258456622','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685463.685,
 "id":"00000000-3bef-4f80-8f1d-17fb6e0728a8","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.685');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'00000000-2e7e-45a9-8089-7d4258456622','steer',CAST(replace('{"materialized":{"at":946685463.689,
 "id":"00000000-3bef-4f80-8f1d-17fb6e0728a8","lane":"steer","transcriptEntryID":"20"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:11:03.689');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-2e7e-45a9-8089-7d4258456622','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685463.736,
 "id":"00000000-6353-4947-866a-0e4035273bcc","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:11:03.736');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-6353-4947-866a-0e4035273bcc','00000000-2e7e-45a9-8089-7d4258456622','steer','2000-01-01 00:11:03.736',
 CAST(replace('{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf","kind":"human"}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',43);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',25);
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
-- end: tables 10, rows 56, sequence rows 3, other objects 18
