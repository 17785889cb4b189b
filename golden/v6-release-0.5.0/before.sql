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
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-dc31-4bab-8b1b-a418107e7ff4','n-vtvtrmjqcvbksqgv','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-hjdtsjgfvhtqhhtn',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-ckmsbfqpgvgjstgg',NULL,'2000-01-01 00:16:49.664',
 '2000-01-01 00:16:49.664');
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 2,'00000000-9298-40ae-8410-eee44f986c9d','00000000-23b6-4eb8-8543-e5be9833f46f','n-tjvmtsjtrfhqbmhd',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-ckmsbfqpgvgjstgg/p-rdjbgbpnfhkrnngb',
 '00000000-09a6-4423-8fbd-5b43819437f6',1,'2000-01-01 00:16:50.178');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 4,'00000000-e896-4a5f-8fe5-d0f41f384429','00000000-6d3b-400a-82e7-ce00a31650de','n-ghjvgmcgctvknbkm',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-ckmsbfqpgvgjstgg/p-tpbhfjcdskhrcjgs',NULL,1,'2000-01-01 00:16:50.400');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-23b6-4eb8-8543-e5be9833f46f',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.176');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-23b6-4eb8-8543-e5be9833f46f',16,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878efbbbfe2808d222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638353831302e3137392c2275736572223a226e2d6d6d76666872736b666a70666b6d6474227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:16:50.179');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-23b6-4eb8-8543-e5be9833f46f',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-ckhdrrvvkmfmbnhrcndcgm","name":"read",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-sptjncbmdkvkdtbbprcdks",
 "name":"swift","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-fbdtgpjfjbkmsjghcqndnf","name":"read","type":"tool_call"}],
 "errorMessage":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","model":"claude-opus-4-6","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946684800.000},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.191');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-23b6-4eb8-8543-e5be9833f46f',18,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ckhdrrvvkmfmbnhrcndcgm","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.197');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-23b6-4eb8-8543-e5be9833f46f',19,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ckhdrrvvkmfmbnhrcndcgm","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.203');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-23b6-4eb8-8543-e5be9833f46f',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684832.768,
 "toolCallId":"id-ckhdrrvvkmfmbnhrcndcgm","toolName":"read"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.205');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-23b6-4eb8-8543-e5be9833f46f',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-sptjncbmdkvkdtbbprcdks","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.207');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-23b6-4eb8-8543-e5be9833f46f',22,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-sptjncbmdkvkdtbbprcdks","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.213');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-23b6-4eb8-8543-e5be9833f46f',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684865.536,"toolCallId":"id-sptjncbmdkvkdtbbprcdks","toolName":"swift"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.215');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-23b6-4eb8-8543-e5be9833f46f',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-fbdtgpjfjbkmsjghcqndnf","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.217');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-23b6-4eb8-8543-e5be9833f46f',25,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-fbdtgpjfjbkmsjghcqndnf","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.223');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-23b6-4eb8-8543-e5be9833f46f',26,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684881.920,
 "toolCallId":"id-fbdtgpjfjbkmsjghcqndnf","toolName":"read"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.225');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-23b6-4eb8-8543-e5be9833f46f',27,'session_settings',
 CAST('{"payload":{"model":"gpt-5","provider":"openai"},"type":"session_settings"}' AS BLOB),'2000-01-01 00:16:50.229');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-23b6-4eb8-8543-e5be9833f46f',28,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684914.688},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:01:54.688');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-23b6-4eb8-8543-e5be9833f46f',29,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-cbjkdgsnqpbnqhdfgqkrtg","name":"grep",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-fkhrsbrhffpcjfcfcdtthg",
 "name":"fork","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},
 "id":"id-kfrmrdqnfpvjggrhdbrssp","name":"write","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-tffdgpqkhktgcknjdkmmmt","name":"create_channel","type":"tool_call"}],"model":"claude-opus-4-6",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946684918.784},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.249');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-23b6-4eb8-8543-e5be9833f46f',30,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-cbjkdgsnqpbnqhdfgqkrtg","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.254');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-23b6-4eb8-8543-e5be9833f46f',31,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cbjkdgsnqpbnqhdfgqkrtg","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.259');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-23b6-4eb8-8543-e5be9833f46f',32,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684935.168,"toolCallId":"id-cbjkdgsnqpbnqhdfgqkrtg","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.263');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-23b6-4eb8-8543-e5be9833f46f',33,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-fkhrsbrhffpcjfcfcdtthg","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.267');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-23b6-4eb8-8543-e5be9833f46f',34,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"","truncated":false},"toolCallId":"id-fkhrsbrhffpcjfcfcdtthg","toolName":"fork"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.272');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-23b6-4eb8-8543-e5be9833f46f',35,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{},"isError":false,"timestamp":946684951.552,"toolCallId":"id-fkhrsbrhffpcjfcfcdtthg",
 "toolName":"fork"},"role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.274');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-23b6-4eb8-8543-e5be9833f46f',36,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-kfrmrdqnfpvjggrhdbrssp","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.278');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-23b6-4eb8-8543-e5be9833f46f',37,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-kfrmrdqnfpvjggrhdbrssp",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.283');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-23b6-4eb8-8543-e5be9833f46f',38,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684984.320,
 "toolCallId":"id-kfrmrdqnfpvjggrhdbrssp","toolName":"write"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.287');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-23b6-4eb8-8543-e5be9833f46f',39,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-tffdgpqkhktgcknjdkmmmt","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.291');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-23b6-4eb8-8543-e5be9833f46f',40,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tffdgpqkhktgcknjdkmmmt","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.296');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-23b6-4eb8-8543-e5be9833f46f',41,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685000.704,"toolCallId":"id-tffdgpqkhktgcknjdkmmmt","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.298');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-23b6-4eb8-8543-e5be9833f46f',42,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},
 "id":"id-mmhjgktgtfhbhfpkjrmjnn","name":"find","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx",
 "key-3":"xxxxxxxx"},"id":"id-tntdshhmhrjrdbspnngbhg","name":"edit","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-rngfcfmfrfppfcjshjbdrn","name":"bash","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-vqdfqskdvjnhdkjbcmrgkj","name":"edit",
 "type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685017.088,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.312');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-23b6-4eb8-8543-e5be9833f46f',43,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-mmhjgktgtfhbhfpkjrmjnn","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.318');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-23b6-4eb8-8543-e5be9833f46f',44,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mmhjgktgtfhbhfpkjrmjnn","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.323');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-23b6-4eb8-8543-e5be9833f46f',45,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685049.856,"toolCallId":"id-mmhjgktgtfhbhfpkjrmjnn","toolName":"find"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.325');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-23b6-4eb8-8543-e5be9833f46f',46,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-tntdshhmhrjrdbspnngbhg","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.329');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-23b6-4eb8-8543-e5be9833f46f',47,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tntdshhmhrjrdbspnngbhg","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.334');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'00000000-23b6-4eb8-8543-e5be9833f46f',48,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685058.048,"toolCallId":"id-tntdshhmhrjrdbspnngbhg","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.338');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'00000000-23b6-4eb8-8543-e5be9833f46f',49,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-rngfcfmfrfppfcjshjbdrn",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.342');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'00000000-23b6-4eb8-8543-e5be9833f46f',50,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-rngfcfmfrfppfcjshjbdrn",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.348');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'00000000-23b6-4eb8-8543-e5be9833f46f',51,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685060.096,"toolCallId":"id-rngfcfmfrfppfcjshjbdrn","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.350');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'00000000-23b6-4eb8-8543-e5be9833f46f',52,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-vqdfqskdvjnhdkjbcmrgkj","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.354');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'00000000-23b6-4eb8-8543-e5be9833f46f',53,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-vqdfqskdvjnhdkjbcmrgkj","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.359');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-23b6-4eb8-8543-e5be9833f46f',54,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685092.864,"toolCallId":"id-vqdfqskdvjnhdkjbcmrgkj","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.363');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'00000000-6d3b-400a-82e7-ce00a31650de',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"minimal"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.398');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'00000000-6d3b-400a-82e7-ce00a31650de',57,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-6d3b-400a-82e7-ce00a31650de\/
 sha256-d-vfvhgnptdcvfkschbqfsnfqpftbjchpccfskdmmqhsnbfbptqkqdqtchcrjqhn.png","mimeType":"image\/png","type":"image"}],
 "timestamp":946685810.401,"user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.401');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'00000000-6d3b-400a-82e7-ce00a31650de',58,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-hcpjctjcsdjqkcmmcsccjq","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-hrmbfsbsbbqhskbpqmvgdg","name":"read","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-bbbpgsqgdnctrdmgrdcrcv","name":"bash","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-nncgfcgnkgdqjsrvkstrfm",
 "name":"create_channel","type":"tool_call"}],"model":"gpt-5","provider":"openai","stopReason":"tool_use",
 "timestamp":946685125.632,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.413');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'00000000-6d3b-400a-82e7-ce00a31650de',59,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-hrmbfsbsbbqhskbpqmvgdg","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.418');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 61,'00000000-6d3b-400a-82e7-ce00a31650de',60,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-hrmbfsbsbbqhskbpqmvgdg","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.424');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 62,'00000000-6d3b-400a-82e7-ce00a31650de',61,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685142.016,"toolCallId":"id-hrmbfsbsbbqhskbpqmvgdg","toolName":"read"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.428');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'00000000-6d3b-400a-82e7-ce00a31650de',62,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-bbbpgsqgdnctrdmgrdcrcv",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.430');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'00000000-6d3b-400a-82e7-ce00a31650de',63,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-bbbpgsqgdnctrdmgrdcrcv",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.436');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'00000000-6d3b-400a-82e7-ce00a31650de',64,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685174.784,"toolCallId":"id-bbbpgsqgdnctrdmgrdcrcv","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.438');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 66,'00000000-6d3b-400a-82e7-ce00a31650de',65,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-nncgfcgnkgdqjsrvkstrfm","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.442');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 67,'00000000-6d3b-400a-82e7-ce00a31650de',66,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-nncgfcgnkgdqjsrvkstrfm","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:16:50.447');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 68,'00000000-6d3b-400a-82e7-ce00a31650de',67,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685178.880,"toolCallId":"id-nncgfcgnkgdqjsrvkstrfm","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.451');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 69,'00000000-6d3b-400a-82e7-ce00a31650de',68,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685195.264},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:06:35.264');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 70,'00000000-6d3b-400a-82e7-ce00a31650de',69,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685810.455,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.455');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'00000000-6d3b-400a-82e7-ce00a31650de',70,'message',CAST(replace('
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                       {"payload":{"message":{"
 content":[{"encrypted_content":"AAAAAAAA","id":"id-nmhtjjjjfbqsqbgkgjkrmm","summary":[],"type":"reasoning"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-cppgmcmcntcgqstpmpptsq","name":"fork",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},
 "id":"id-kftvbqbkgnmcdmbvkqrfhb","name":"edit","type":"tool_call"}],"model":"gpt-5","provider":"openai",
 "stopReason":"tool_use","timestamp":946685228.032},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.471');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'00000000-6d3b-400a-82e7-ce00a31650de',71,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-cppgmcmcntcgqstpmpptsq","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.476');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 73,'00000000-6d3b-400a-82e7-ce00a31650de',72,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cppgmcmcntcgqstpmpptsq","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.481');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 74,'00000000-6d3b-400a-82e7-ce00a31650de',73,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685260.800,"toolCallId":"id-cppgmcmcntcgqstpmpptsq","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.483');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 75,'00000000-6d3b-400a-82e7-ce00a31650de',74,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-kftvbqbkgnmcdmbvkqrfhb","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.487');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'00000000-6d3b-400a-82e7-ce00a31650de',75,'tool_execution',
 x'7b227061796c6f6164223a7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a227878787878787878222c226b65792d33223a227878787878787878227d2c2269734572726f72223a747275652c227068617365223a22656e64222c22726573756c74223a7b2265786974436f6465223a312c226f7574707574223a2278787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c227472756e6361746564223a66616c73657d2c22746f6f6c43616c6c4964223a2269642d6b6674766271626b676e6d63646d62766b7172666862222c22746f6f6c4e616d65223a2265646974227d2c2274797065223a22746f6f6c5f657865637574696f6e227d',
 '2000-01-01 00:16:50.492');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'00000000-6d3b-400a-82e7-ce00a31650de',76,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2264657461696c73223a7b7d2c2269734572726f72223a747275652c2274696d657374616d70223a3934363638353237372e3138342c22746f6f6c43616c6c4964223a2269642d6b6674766271626b676e6d63646d62766b7172666862222c22746f6f6c4e616d65223a2265646974227d2c22726f6c65223a22746f6f6c5f726573756c74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:16:50.496');
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
 2,'00000000-23b6-4eb8-8543-e5be9833f46f','openai','gpt-5',NULL,NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,0,'2000-01-01 00:16:50.176',
 '2000-01-01 00:16:50.366',16,55);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-6d3b-400a-82e7-ce00a31650de','openai','gpt-5','minimal',NULL,NULL,NULL,'running',NULL,NULL,
 'n-jtkbjtsccnkvhkcm',0,'2000-01-01 00:16:50.398','2000-01-01 00:16:50.500',57,77);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 1,'00000000-23b6-4eb8-8543-e5be9833f46f',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684914.688,
 "id":"00000000-cf9b-454f-82d3-111f0a3a2eb1","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncTaskNotification":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:01:54.688');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-23b6-4eb8-8543-e5be9833f46f',CAST(replace('{"materialized":{"at":946685810.241,
 "id":"00000000-cf9b-454f-82d3-111f0a3a2eb1","transcriptEntryID":"29"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.241');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-6d3b-400a-82e7-ce00a31650de',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685195.264,
 "id":"00000000-60f9-4f76-8f37-97df13a93b3a","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:06:35.264');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-6d3b-400a-82e7-ce00a31650de',CAST(replace('{"materialized":{"at":946685810.463,
 "id":"00000000-60f9-4f76-8f37-97df13a93b3a","transcriptEntryID":"69"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.463');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5,'00000000-6d3b-400a-82e7-ce00a31650de',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685285.376,
 "id":"00000000-a560-4856-8114-6aeac74966d4","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:08:05.376');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-a560-4856-8114-6aeac74966d4','00000000-6d3b-400a-82e7-ce00a31650de','2000-01-01 00:08:05.376',
 CAST(replace('{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 "source":{"asyncBashCallback":{}}}',char(10,32),'') AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 19,'00000000-23b6-4eb8-8543-e5be9833f46f','id-cbjkdgsnqpbnqhdfgqkrtg','completed','2000-01-01 00:16:50.253',
 '2000-01-01 00:16:50.258');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 16,'00000000-23b6-4eb8-8543-e5be9833f46f','id-ckhdrrvvkmfmbnhrcndcgm','completed','2000-01-01 00:16:50.195',
 '2000-01-01 00:16:50.201');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'00000000-23b6-4eb8-8543-e5be9833f46f','id-fbdtgpjfjbkmsjghcqndnf','completed','2000-01-01 00:16:50.195',
 '2000-01-01 00:16:50.221');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 20,'00000000-23b6-4eb8-8543-e5be9833f46f','id-fkhrsbrhffpcjfcfcdtthg','completed','2000-01-01 00:16:50.253',
 '2000-01-01 00:16:50.271');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 21,'00000000-23b6-4eb8-8543-e5be9833f46f','id-kfrmrdqnfpvjggrhdbrssp','completed','2000-01-01 00:16:50.253',
 '2000-01-01 00:16:50.282');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 23,'00000000-23b6-4eb8-8543-e5be9833f46f','id-mmhjgktgtfhbhfpkjrmjnn','errored','2000-01-01 00:16:50.316',
 '2000-01-01 00:16:50.322');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 25,'00000000-23b6-4eb8-8543-e5be9833f46f','id-rngfcfmfrfppfcjshjbdrn','completed','2000-01-01 00:16:50.316',
 '2000-01-01 00:16:50.346');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 17,'00000000-23b6-4eb8-8543-e5be9833f46f','id-sptjncbmdkvkdtbbprcdks','completed','2000-01-01 00:16:50.195',
 '2000-01-01 00:16:50.211');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 22,'00000000-23b6-4eb8-8543-e5be9833f46f','id-tffdgpqkhktgcknjdkmmmt','completed','2000-01-01 00:16:50.253',
 '2000-01-01 00:16:50.295');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 24,'00000000-23b6-4eb8-8543-e5be9833f46f','id-tntdshhmhrjrdbspnngbhg','completed','2000-01-01 00:16:50.316',
 '2000-01-01 00:16:50.333');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 26,'00000000-23b6-4eb8-8543-e5be9833f46f','id-vqdfqskdvjnhdkjbcmrgkj','errored','2000-01-01 00:16:50.316',
 '2000-01-01 00:16:50.358');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 29,'00000000-6d3b-400a-82e7-ce00a31650de','id-bbbpgsqgdnctrdmgrdcrcv','completed','2000-01-01 00:16:50.417',
 '2000-01-01 00:16:50.434');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 31,'00000000-6d3b-400a-82e7-ce00a31650de','id-cppgmcmcntcgqstpmpptsq','completed','2000-01-01 00:16:50.475',
 '2000-01-01 00:16:50.480');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 28,'00000000-6d3b-400a-82e7-ce00a31650de','id-hrmbfsbsbbqhskbpqmvgdg','completed','2000-01-01 00:16:50.417',
 '2000-01-01 00:16:50.422');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 32,'00000000-6d3b-400a-82e7-ce00a31650de','id-kftvbqbkgnmcdmbvkqrfhb','errored','2000-01-01 00:16:50.475',
 '2000-01-01 00:16:50.491');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 30,'00000000-6d3b-400a-82e7-ce00a31650de','id-nncgfcgnkgdqjsrvkstrfm','completed','2000-01-01 00:16:50.417',
 '2000-01-01 00:16:50.446');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-23b6-4eb8-8543-e5be9833f46f','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638353831302e3137392c226964223a2230303030303030302d396337612d343331642d383331342d633364303237666166323562222c226d657373616765223a7b22617574686f72223a7b22756e6b6e6f776e223a7b7d7d2c22636f6e74656e74223a7b2274657874223a227878787878787878efbbbfe2808d222c2274797065223a2274657874227d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:16:50.179');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-23b6-4eb8-8543-e5be9833f46f','steer',CAST(replace('{"materialized":{"at":946685810.183,
 "id":"00000000-9c7a-431d-8314-c3d027faf25b","lane":"steer","transcriptEntryID":"17"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.183');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'00000000-23b6-4eb8-8543-e5be9833f46f','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685810.231,
 "id":"00000000-4d62-4e55-82bb-208319517bc9","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.231');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 19,'00000000-23b6-4eb8-8543-e5be9833f46f','followUp',
 CAST('{"canceled":{"at":946685810.233,"id":"00000000-4d62-4e55-82bb-208319517bc9","lane":"followUp"}}' AS BLOB),
 '2000-01-01 00:16:50.233');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'00000000-23b6-4eb8-8543-e5be9833f46f','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685810.302,
 "id":"00000000-0a60-445c-8193-374c1b6ae770","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.302');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 21,'00000000-23b6-4eb8-8543-e5be9833f46f','steer',
 CAST('{"canceled":{"at":946685810.304,"id":"00000000-0a60-445c-8193-374c1b6ae770","lane":"steer"}}' AS BLOB),
 '2000-01-01 00:16:50.304');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 22,'00000000-23b6-4eb8-8543-e5be9833f46f','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685810.365,
 "id":"00000000-ff82-45df-888b-22c7d339a21a","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.365');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 24,'00000000-6d3b-400a-82e7-ce00a31650de','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685810.401,
 "id":"00000000-7ae0-489f-84b0-c8c180004e64","message":{"author":{"system":{}},"content":{"parts":[{"text":"xxxxxxxx",
 "type":"text"},{"blobURI":"blob:\/\/00000000-6d3b-400a-82e7-ce00a31650de\/
 sha256-d-vfvhgnptdcvfkschbqfsnfqpftbjchpccfskdmmqhsnbfbptqkqdqtchcrjqhn.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.401');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'00000000-6d3b-400a-82e7-ce00a31650de','followUp',CAST(replace('{"materialized":{"at":946685810.409,
 "id":"00000000-7ae0-489f-84b0-c8c180004e64","lane":"followUp","transcriptEntryID":"58"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.409');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 26,'00000000-6d3b-400a-82e7-ce00a31650de','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685810.455,
 "id":"00000000-ad56-4655-8d17-ef22b046a915","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:16:50.455');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 27,'00000000-6d3b-400a-82e7-ce00a31650de','followUp',CAST(replace('{"materialized":{"at":946685810.467,
 "id":"00000000-ad56-4655-8d17-ef22b046a915","lane":"followUp","transcriptEntryID":"70"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:16:50.467');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'00000000-ff82-45df-888b-22c7d339a21a','00000000-23b6-4eb8-8543-e5be9833f46f','followUp','2000-01-01 00:16:50.365',
 CAST(replace('{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr","kind":"human"}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',77);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',5);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',27);
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
-- end: tables 10, rows 106, sequence rows 3, other objects 18
