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
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(8,'wuhu_v8_cost_limit');
CREATE TABLE "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-b202-45a6-83fc-66af03f7103f','n-ttbvdrdjdhrrfrhj','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-jsbqhphkkvgpjsck','/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd',NULL,
 '2000-01-01 00:13:55.584','2000-01-01 00:13:55.584');
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL, "runnerID" TEXT NOT NULL DEFAULT 'local');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt","runnerID") VALUES(
 2,'00000000-1df6-4888-840c-fa6df60f9c1f','00000000-5584-41cc-81cb-ea443c39bcc4','n-jhkkmrfbpnrsjpss',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd/p-ncqvdsdnnrjmmsjf','00000000-eb23-469d-8f80-29643a4e7da5',1,
 '2000-01-01 00:13:55.910','local');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-e773-4d17-8bb1-8d676f65972c',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.840');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-e773-4d17-8bb1-8d676f65972c',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685635.844,"user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.844');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-e773-4d17-8bb1-8d676f65972c',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-qhpctbcmrdvsbrvnjtdqkk",
 "name":"bash","type":"tool_call"}],"model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use",
 "timestamp":946684800.000,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":7777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.856');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-e773-4d17-8bb1-8d676f65972c',18,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-qhpctbcmrdvsbrvnjtdqkk",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.862');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-e773-4d17-8bb1-8d676f65972c',19,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"phase":"end","result":{"exitCode":1,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-qhpctbcmrdvsbrvnjtdqkk",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.868');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-e773-4d17-8bb1-8d676f65972c',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946684816.384,"toolCallId":"id-qhpctbcmrdvsbrvnjtdqkk","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.872');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-5584-41cc-81cb-ea443c39bcc4',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.908');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-5584-41cc-81cb-ea443c39bcc4',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685635.912,"user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.912');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-5584-41cc-81cb-ea443c39bcc4',24,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-bqrqnsgsrdgncnfhbhjrgr","summary":[],"type":"reasoning"},
 {"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-pmptjfsvvvhkfbmvnrmdcf","name":"edit","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-prngvsfpdjcsmsmgjrhffp","name":"async_bash","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-cqmpdbpcmvrdpqpfnmqgqp","name":"swift",
 "type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use","timestamp":946684881.920},
 "role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.924');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-5584-41cc-81cb-ea443c39bcc4',25,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-pmptjfsvvvhkfbmvnrmdcf","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.930');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-5584-41cc-81cb-ea443c39bcc4',26,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-pmptjfsvvvhkfbmvnrmdcf","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.936');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-5584-41cc-81cb-ea443c39bcc4',27,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684914.688,"toolCallId":"id-pmptjfsvvvhkfbmvnrmdcf","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.938');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-5584-41cc-81cb-ea443c39bcc4',28,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-prngvsfpdjcsmsmgjrhffp",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.942');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-5584-41cc-81cb-ea443c39bcc4',29,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-prngvsfpdjcsmsmgjrhffp",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.947');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-5584-41cc-81cb-ea443c39bcc4',30,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"details":{},"isError":false,
 "timestamp":946684947.456,"toolCallId":"id-prngvsfpdjcsmsmgjrhffp","toolName":"async_bash"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.951');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-5584-41cc-81cb-ea443c39bcc4',31,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-cqmpdbpcmvrdpqpfnmqgqp","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.955');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-5584-41cc-81cb-ea443c39bcc4',32,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxx","truncated":false},"toolCallId":"id-cqmpdbpcmvrdpqpfnmqgqp",
 "toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.961');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-5584-41cc-81cb-ea443c39bcc4',33,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"details":{},"isError":false,
 "timestamp":946684980.224,"toolCallId":"id-cqmpdbpcmvrdpqpfnmqgqp","toolName":"swift"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.965');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-5584-41cc-81cb-ea443c39bcc4',34,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":1,"delayMs":7777,"error":"xxxxxxxx"},"type":"custom"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.969');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-5584-41cc-81cb-ea443c39bcc4',35,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684988.416},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:03:08.416');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-5584-41cc-81cb-ea443c39bcc4',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685635.973,
 "user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.973');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-5584-41cc-81cb-ea443c39bcc4',37,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-rpcvfjmqhmjvhtnsfmmcqt","summary":[],
 "type":"reasoning"},{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"stop","timestamp":946684996.608,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.993');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-5584-41cc-81cb-ea443c39bcc4',38,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685635.997,"user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.997');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-5584-41cc-81cb-ea443c39bcc4',39,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"model":"gpt-5.2-codex","provider":"openai",
 "stopReason":"stop","timestamp":946685029.376,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},
 "role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:13:56.009');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-5584-41cc-81cb-ea443c39bcc4',40,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-vjhgtbbhfsdnnctfqkbtns",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx",
 "key-3":7},"id":"id-mdstmngcgddvknpqsgfqfd","name":"find","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-hfssbdqvnhdsmpjqgttqrp","name":"read","type":"tool_call"}],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use","timestamp":946685062.144,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:13:56.023');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-5584-41cc-81cb-ea443c39bcc4',41,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-mdstmngcgddvknpqsgfqfd","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:56.029');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-5584-41cc-81cb-ea443c39bcc4',42,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mdstmngcgddvknpqsgfqfd","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:56.035');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-5584-41cc-81cb-ea443c39bcc4',43,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685078.528,
 "toolCallId":"id-mdstmngcgddvknpqsgfqfd","toolName":"find"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:13:56.037');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-5584-41cc-81cb-ea443c39bcc4',44,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-hfssbdqvnhdsmpjqgttqrp","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:56.041');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-5584-41cc-81cb-ea443c39bcc4',45,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-hfssbdqvnhdsmpjqgttqrp","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:56.046');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-5584-41cc-81cb-ea443c39bcc4',46,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685111.296,
 "toolCallId":"id-hfssbdqvnhdsmpjqgttqrp","toolName":"read"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:13:56.050');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-5584-41cc-81cb-ea443c39bcc4',47,'session_settings',CAST(replace('{"payload":{"model":"claude-sonnet-4-5",
 "provider":"anthropic","reasoningEffort":"minimal"},"type":"session_settings"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:56.054');
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
, "costLimitCents" INTEGER);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID","costLimitCents") VALUES(
 4,'00000000-5584-41cc-81cb-ea443c39bcc4','anthropic','claude-sonnet-4-5','minimal',NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,0,'2000-01-01 00:13:55.908',
 '2000-01-01 00:13:56.058',23,48,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID","costLimitCents") VALUES(
 2,'00000000-e773-4d17-8bb1-8d676f65972c','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg',NULL,NULL,0,'2000-01-01 00:13:55.840',
 '2000-01-01 00:13:55.876',16,21,NULL);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-5584-41cc-81cb-ea443c39bcc4',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684988.416,
 "id":"00000000-dca3-4bc2-8cdd-53f71840946e","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncTaskNotification":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:03:08.416');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-5584-41cc-81cb-ea443c39bcc4',CAST(replace('{"materialized":{"at":946685635.981,
 "id":"00000000-dca3-4bc2-8cdd-53f71840946e","transcriptEntryID":"36"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.981');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 19,'00000000-5584-41cc-81cb-ea443c39bcc4','id-cqmpdbpcmvrdpqpfnmqgqp','completed','2000-01-01 00:13:55.928',
 '2000-01-01 00:13:55.959');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 21,'00000000-5584-41cc-81cb-ea443c39bcc4','id-hfssbdqvnhdsmpjqgttqrp','completed','2000-01-01 00:13:56.027',
 '2000-01-01 00:13:56.045');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 20,'00000000-5584-41cc-81cb-ea443c39bcc4','id-mdstmngcgddvknpqsgfqfd','completed','2000-01-01 00:13:56.027',
 '2000-01-01 00:13:56.033');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 17,'00000000-5584-41cc-81cb-ea443c39bcc4','id-pmptjfsvvvhkfbmvnrmdcf','completed','2000-01-01 00:13:55.928',
 '2000-01-01 00:13:55.934');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'00000000-5584-41cc-81cb-ea443c39bcc4','id-prngvsfpdjcsmsmgjrhffp','completed','2000-01-01 00:13:55.928',
 '2000-01-01 00:13:55.946');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 16,'00000000-e773-4d17-8bb1-8d676f65972c','id-qhpctbcmrdvsbrvnjtdqkk','errored','2000-01-01 00:13:55.860',
 '2000-01-01 00:13:55.866');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-e773-4d17-8bb1-8d676f65972c','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685635.844,
 "id":"00000000-1044-4d94-84c3-5c65ca0ed114","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.844');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-e773-4d17-8bb1-8d676f65972c','followUp',CAST(replace('{"materialized":{"at":946685635.852,
 "id":"00000000-1044-4d94-84c3-5c65ca0ed114","lane":"followUp","transcriptEntryID":"17"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.852');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'00000000-e773-4d17-8bb1-8d676f65972c','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685635.876,
 "id":"00000000-3647-4b1d-8933-597d28a0b0aa","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.876');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'00000000-5584-41cc-81cb-ea443c39bcc4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685635.912,
 "id":"00000000-7eb6-482d-8a44-b3fb7171aa52","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.912');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 21,'00000000-5584-41cc-81cb-ea443c39bcc4','steer',CAST(replace('{"materialized":{"at":946685635.916,
 "id":"00000000-7eb6-482d-8a44-b3fb7171aa52","lane":"steer","transcriptEntryID":"24"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.916');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 22,'00000000-5584-41cc-81cb-ea443c39bcc4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685635.973,
 "id":"00000000-b7a2-4b1c-84d3-869baf61cd13","message":{"author":{"system":{}},"content":{"text":"xxxxxxxx",
 "type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:13:55.973');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 23,'00000000-5584-41cc-81cb-ea443c39bcc4','followUp',CAST(replace('{"materialized":{"at":946685635.989,
 "id":"00000000-b7a2-4b1c-84d3-869baf61cd13","lane":"followUp","transcriptEntryID":"37"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.989');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 24,'00000000-5584-41cc-81cb-ea443c39bcc4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685635.997,
 "id":"00000000-8225-4f70-86f2-e67bbd3e1211","message":{"author":{"unknown":{}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:55.997');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'00000000-5584-41cc-81cb-ea443c39bcc4','followUp',CAST(replace('{"materialized":{"at":946685636.005,
 "id":"00000000-8225-4f70-86f2-e67bbd3e1211","lane":"followUp","transcriptEntryID":"39"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:56.005');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 26,'00000000-5584-41cc-81cb-ea443c39bcc4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685636.013,
 "id":"00000000-1d12-4c44-829c-1b9c8b7214c8","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"parts":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5584-41cc-81cb-ea443c39bcc4\/
 sha256-d-mpbpfgngskrtjkdgpfbfdgkdfssmfnvqnvqfdnvhfjspprhsptgvnshhktqnnt.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),'2000-01-01 00:13:56.013');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 27,'00000000-5584-41cc-81cb-ea443c39bcc4','steer',
 CAST('{"canceled":{"at":946685636.015,"id":"00000000-1d12-4c44-829c-1b9c8b7214c8","lane":"steer"}}' AS BLOB),
 '2000-01-01 00:13:56.015');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-3647-4b1d-8933-597d28a0b0aa','00000000-e773-4d17-8bb1-8d676f65972c','followUp','2000-01-01 00:13:55.876',
 CAST(replace('{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr","kind":"human"}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',64);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',3);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',29);
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
-- end: tables 10, rows 64, sequence rows 3, other objects 18
