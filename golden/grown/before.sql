-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-0400-44f9-8502-17cf7693945a','n-hdghmgdvhkrgccsg','local',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-kbfbpcmqrddbhppv',NULL,NULL,'2000-01-01 00:40:18.176',
 '2000-01-01 00:40:18.176');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 4,'00000000-0df7-48dc-8cb6-d7bba70cdd97','n-bcknmjdsmsdhjjhj','local',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,'2000-01-01 00:40:19.478',
 '2000-01-01 00:40:19.478');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 10,'00000000-5960-4c42-8feb-d17914091fef','n-kqcfrfsttbnkphvj','folder-template',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',
 '/Users/p-rvbqpjbffbgrfhfs/p-tthnmtvscrjdrncf/p-npgdtsqgktsrqhcj',NULL,'2000-01-01 00:40:21.494',
 '2000-01-01 00:40:21.494');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 6,'00000000-9af4-44fc-8069-48ed60128f3d','n-dvjkhkqkfhgnvqkn','local',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,'2000-01-01 00:40:19.486',
 '2000-01-01 00:40:19.486');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-cc53-4b9a-81be-b2821077bb14','n-kjgsbftcdrnfmkkd','folder-template',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',
 '/Users/p-fsnrgkgjcsdjpmkf/p-hggvbpqbmcmbmcbv/p-dsgbtbvvpqfdsbbs','xxxxxxxx','2000-01-01 00:40:18.184',
 '2000-01-01 00:40:18.184');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 8,'00000000-fc16-473c-8a9c-a65e3eadfce1','n-dmsftfmsjrnntfhf','local',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',NULL,'xxxxxxxx','2000-01-01 00:40:20.726',
 '2000-01-01 00:40:20.726');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'createSessionsAndEntries_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'environmentMetadata_v2');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(6,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(7,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 2,'00000000-7c61-461f-8d15-86718bd98006','00000000-2139-4031-8626-d344a199c6e5',74,74,'2000-01-01 00:40:20.660');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-b660-412e-8ab2-4f62b4d7be22',NULL,'header',CAST(replace('{"payload":{"metadata":{},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:18.440');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-b660-412e-8ab2-4f62b4d7be22',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946687218.442,
 "user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:18.442');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-b660-412e-8ab2-4f62b4d7be22',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"stop","timestamp":946684800.000},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:18.450');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-8c44-43ac-811c-5623e218d229',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:19.998');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-7c61-461f-8d15-86718bd98006',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.000');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-7c61-461f-8d15-86718bd98006',35,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946687220.004,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.004');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-7c61-461f-8d15-86718bd98006',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-hppdhjtffqhcpqppcqdpcq","summary":[],"type":"reasoning"},
 {"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"model":"gpt-5.3-codex",
 "provider":"openai-codex","stopReason":"stop","timestamp":946685324.288,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.016');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-7c61-461f-8d15-86718bd98006',37,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946687220.020,"user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.020');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-7c61-461f-8d15-86718bd98006',38,'message',CAST(replace('{"payload":{"message":{"content":[],
 "model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"stop","timestamp":946685340.672,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.032');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-7c61-461f-8d15-86718bd98006',39,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946687220.036,"user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.036');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-7c61-461f-8d15-86718bd98006',40,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-fnbjqpmmcvqssqpjdjsdqq","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"id":"id-fmmqhphkdgdqsfkdfbtvqp","name":"grep","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-ntssbrpcmmhsqbvrtbbsrf","name":"bash","type":"tool_call"}],
 "model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use","timestamp":946685342.720,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.048');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-7c61-461f-8d15-86718bd98006',41,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-fmmqhphkdgdqsfkdfbtvqp","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.054');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-7c61-461f-8d15-86718bd98006',42,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-fmmqhphkdgdqsfkdfbtvqp","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.060');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-7c61-461f-8d15-86718bd98006',43,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685359.104,"toolCallId":"id-fmmqhphkdgdqsfkdfbtvqp","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.064');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-7c61-461f-8d15-86718bd98006',44,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-ntssbrpcmmhsqbvrtbbsrf",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.068');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-7c61-461f-8d15-86718bd98006',45,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-ntssbrpcmmhsqbvrtbbsrf",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.078');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-7c61-461f-8d15-86718bd98006',46,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
 xxxxxxxxxxxxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{"key-1":"xxxxxxxx","key-2":7},
 "isError":false,"timestamp":946685375.488,"toolCallId":"id-ntssbrpcmmhsqbvrtbbsrf","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.082');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'00000000-2139-4031-8626-d344a199c6e5',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.602');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'00000000-2139-4031-8626-d344a199c6e5',63,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946687220.606,
 "user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.606');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'00000000-2139-4031-8626-d344a199c6e5',64,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-fstgmhskrsnbvmkjddhnng","name":"grep",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-ktrcjgpjkmhsjgkhkqkkjd",
 "name":"grep","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-gbgcqpsfpkhmqnpcjjkpmb",
 "name":"bash","type":"tool_call"}],"model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use",
 "timestamp":946685932.544,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.618');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 66,'00000000-2139-4031-8626-d344a199c6e5',65,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-fstgmhskrsnbvmkjddhnng","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.624');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 67,'00000000-2139-4031-8626-d344a199c6e5',66,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-fstgmhskrsnbvmkjddhnng","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.629');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 68,'00000000-2139-4031-8626-d344a199c6e5',67,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"timestamp":946685933.056,
 "toolCallId":"id-fstgmhskrsnbvmkjddhnng","toolName":"grep"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:40:20.633');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 69,'00000000-2139-4031-8626-d344a199c6e5',68,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-ktrcjgpjkmhsjgkhkqkkjd","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.635');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 70,'00000000-2139-4031-8626-d344a199c6e5',69,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ktrcjgpjkmhsjgkhkqkkjd","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.640');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'00000000-2139-4031-8626-d344a199c6e5',70,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685941.248,"toolCallId":"id-ktrcjgpjkmhsjgkhkqkkjd","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.644');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'00000000-2139-4031-8626-d344a199c6e5',71,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-gbgcqpsfpkhmqnpcjjkpmb",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.646');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 73,'00000000-2139-4031-8626-d344a199c6e5',72,'tool_execution',
 x'7b227061796c6f6164223a7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a377d2c2269734572726f72223a66616c73652c227068617365223a22656e64222c22726573756c74223a7b2265786974436f6465223a302c226f7574707574223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c227472756e6361746564223a66616c73657d2c22746f6f6c43616c6c4964223a2269642d6762676371707366706b686d716e70636a6a6b706d62222c22746f6f6c4e616d65223a2262617368227d2c2274797065223a22746f6f6c5f657865637574696f6e227d',
 '2000-01-01 00:40:20.650');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 74,'00000000-2139-4031-8626-d344a199c6e5',73,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2264657461696c73223a7b7d2c2269734572726f72223a66616c73652c2274696d657374616d70223a3934363638353934352e3334342c22746f6f6c43616c6c4964223a2269642d6762676371707366706b686d716e70636a6a6b706d62222c22746f6f6c4e616d65223a2262617368227d2c22726f6c65223a22746f6f6c5f726573756c74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:40:20.652');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'00000000-e9d3-439b-82df-9c7a6e305045',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:20.982');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 106,'00000000-6076-48db-856e-21563c91b324',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.496');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 107,'00000000-6076-48db-856e-21563c91b324',106,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946687221.500,"user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.500');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 108,'00000000-6076-48db-856e-21563c91b324',107,'message',CAST(replace('
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                                                                                     
                                   {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA",
 "id":"id-mvkpnvgkvthbgfdkfbjsrd","summary":[],"type":"reasoning"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},
 "id":"id-vksbsmgrnkjtvsmdfdpsnr","name":"write","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-bkcnhnbbnfsspfvtcncrbn","name":"join_sessions","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-mrjjthtvfttgvbdgdkcsth","name":"write",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},
 "id":"id-qvqjvnjcfrcgccfctdrdcb","name":"edit","type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946686502.400,"usage":{"inputTokens":777777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.516');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 109,'00000000-6076-48db-856e-21563c91b324',108,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-bkcnhnbbnfsspfvtcncrbn","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:40:21.522');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 110,'00000000-6076-48db-856e-21563c91b324',109,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"","truncated":false},"toolCallId":"id-bkcnhnbbnfsspfvtcncrbn",
 "toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.527');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 111,'00000000-6076-48db-856e-21563c91b324',110,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{},"isError":false,"timestamp":946686504.448,"toolCallId":"id-bkcnhnbbnfsspfvtcncrbn",
 "toolName":"join_sessions"},"role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.529');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 112,'00000000-6076-48db-856e-21563c91b324',111,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-mrjjthtvfttgvbdgdkcsth","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.533');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 113,'00000000-6076-48db-856e-21563c91b324',112,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-mrjjthtvfttgvbdgdkcsth",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.538');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 114,'00000000-6076-48db-856e-21563c91b324',113,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-6076-48db-856e-21563c91b324\/
 sha256-d-tfmgmqfqrdhrnfjkkcjbrjcnfrpgbfffhfktppnjjhnhrmpmkkhbjsvrcrmssk.png","mimeType":"image\/png","type":"image"}],
 "details":{},"isError":false,"timestamp":946686537.216,"toolCallId":"id-mrjjthtvfttgvbdgdkcsth","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.542');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 115,'00000000-6076-48db-856e-21563c91b324',114,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-qvqjvnjcfrcgccfctdrdcb","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.544');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 116,'00000000-6076-48db-856e-21563c91b324',115,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qvqjvnjcfrcgccfctdrdcb","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.549');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 117,'00000000-6076-48db-856e-21563c91b324',116,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946686553.600,"toolCallId":"id-qvqjvnjcfrcgccfctdrdcb","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.553');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 118,'00000000-6076-48db-856e-21563c91b324',117,'xxxxxxxx',
 CAST('{"payload":{"key-1":"xxxxxxxx"},"type":"xxxxxxxx"}' AS BLOB),'2000-01-01 00:40:21.555');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 119,'00000000-6076-48db-856e-21563c91b324',118,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946686586.368},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:46.368');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 120,'00000000-6076-48db-856e-21563c91b324',119,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946687221.557,
 "user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.557');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 121,'00000000-6076-48db-856e-21563c91b324',120,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-tjkqrmbgbggprbhsrkqvcv","name":"fork",
 "type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946686587.392,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.574');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 122,'00000000-6076-48db-856e-21563c91b324',121,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-tjkqrmbgbggprbhsrkqvcv","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.579');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 123,'00000000-6076-48db-856e-21563c91b324',122,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tjkqrmbgbggprbhsrkqvcv","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.584');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 124,'00000000-6076-48db-856e-21563c91b324',123,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946686620.160,"toolCallId":"id-tjkqrmbgbggprbhsrkqvcv","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.588');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 125,'00000000-6076-48db-856e-21563c91b324',124,'session_settings',CAST(replace('
 {"payload":{"model":"claude-sonnet-4-5","provider":"anthropic","reasoningEffort":"xhigh"},"type":"session_settings"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.590');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 126,'00000000-6076-48db-856e-21563c91b324',125,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-dfsfnchgdmnvnjchvndgqd",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx",
 "key-3":7},"id":"id-fqchhrcskmqkcgfsbjfkcs","name":"grep","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-jsvqkbmdkkqmfmtvbfkjnf","name":"join_sessions","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-rsqdbdkvrpqrvfcfbkhmhh","name":"write",
 "type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946686652.928,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.604');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 127,'00000000-6076-48db-856e-21563c91b324',126,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-fqchhrcskmqkcgfsbjfkcs","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.610');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 128,'00000000-6076-48db-856e-21563c91b324',127,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-fqchhrcskmqkcgfsbjfkcs","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.616');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 129,'00000000-6076-48db-856e-21563c91b324',128,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946686669.312,
 "toolCallId":"id-fqchhrcskmqkcgfsbjfkcs","toolName":"grep"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:40:21.618');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 130,'00000000-6076-48db-856e-21563c91b324',129,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-rsqdbdkvrpqrvfcfbkhmhh","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.622');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 131,'00000000-6076-48db-856e-21563c91b324',130,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-rsqdbdkvrpqrvfcfbkhmhh",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.627');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 132,'00000000-6076-48db-856e-21563c91b324',131,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946686677.504,"toolCallId":"id-rsqdbdkvrpqrvfcfbkhmhh","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.631');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 133,'00000000-6076-48db-856e-21563c91b324',132,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946687221.633,
 "user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.633');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 134,'00000000-6076-48db-856e-21563c91b324',133,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-opus-4-6","provider":"anthropic","stopReason":"stop","timestamp":946686693.888,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.645');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 21,'00000000-2139-4031-8626-d344a199c6e5','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'running',
 'n-tpnrkvhhrcrpcsjs','local','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-jqhbmpsfgqnmhhhd',NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg',NULL,'00000000-7c61-461f-8d15-86718bd98006',
 '2000-01-01 00:40:20.602','2000-01-01 00:40:20.662',63,74,'00000000-0df7-48dc-8cb6-d7bba70cdd97','forked-channel',70,
 NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 25,'00000000-6076-48db-856e-21563c91b324','anthropic','claude-sonnet-4-5','xhigh','openai-codex','gpt-5.3-codex',
 'high','running','n-ktsjfgmndvjpvjgd','local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,
 NULL,'/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv','n-gmcbcdmqgtqbcqbn',
 '00000000-c1cc-442c-8e72-71844113a141','2000-01-01 00:40:21.496','2000-01-01 00:40:21.649',106,134,
 '00000000-5960-4c42-8feb-d17914091fef','channel',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 19,'00000000-7c61-461f-8d15-86718bd98006','openai-codex','gpt-5.3-codex','low',NULL,NULL,NULL,'running',
 'n-skbcfrngfftcshbm','local','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-hjdtsjgfvhtqhhtn',NULL,
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,'2000-01-01 00:40:20.000',
 '2000-01-01 00:40:20.090',35,47,NULL,'channel',NULL,'n-bvhcnmhfhqttbpcc',0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 18,'00000000-8c44-43ac-811c-5623e218d229','openai','gpt-5.2-codex','medium',NULL,NULL,NULL,'idle','n-skbcfrngfftcshbm',
 'local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-vdsqshmpgkdgmsch',NULL,'xxxxxxxx',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-vdsqshmpgkdgmsch',NULL,NULL,'2000-01-01 00:40:19.998',
 '2000-01-01 00:40:19.998',34,34,'00000000-9af4-44fc-8069-48ed60128f3d','coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,'00000000-b660-412e-8ab2-4f62b4d7be22','openai','gpt-5.2-codex',NULL,NULL,NULL,NULL,'idle','n-fcfsrnvprqjtqjrh',
 'local','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv','n-gpctjmdrrtpbgtst',NULL,'2000-01-01 00:40:18.440',
 '2000-01-01 00:40:18.454',16,18,'00000000-0400-44f9-8502-17cf7693945a','coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 23,'00000000-e9d3-439b-82df-9c7a6e305045','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'idle',
 'n-skbcfrngfftcshbm','folder-template','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg',NULL,NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg',NULL,NULL,'2000-01-01 00:40:20.982',
 '2000-01-01 00:40:20.982',90,90,'00000000-fc16-473c-8a9c-a65e3eadfce1','coding',NULL,NULL,0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 16,'00000000-7c61-461f-8d15-86718bd98006',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685408.256,
 "id":"00000000-5ceb-4414-8493-6f421fe1b85c","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:10:08.256');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 18,'00000000-2139-4031-8626-d344a199c6e5',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685978.112,
 "id":"00000000-f7c9-4a37-80f4-95c5ff66aa8c","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:19:38.112');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 20,'00000000-6076-48db-856e-21563c91b324',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686586.368,
 "id":"00000000-3fc5-40b8-8f33-4c37b4a53ab1","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:46.368');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 21,'00000000-6076-48db-856e-21563c91b324',CAST(replace('{"materialized":{"at":946687221.565,
 "id":"00000000-3fc5-40b8-8f33-4c37b4a53ab1","transcriptEntryID":"119"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.565');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'00000000-5ceb-4414-8493-6f421fe1b85c','00000000-7c61-461f-8d15-86718bd98006','2000-01-01 00:10:08.256',
 CAST('{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},"source":{"asyncBashCallback":{}}}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 4,'00000000-f7c9-4a37-80f4-95c5ff66aa8c','00000000-2139-4031-8626-d344a199c6e5','2000-01-01 00:19:38.112',
 CAST('{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},"source":{"asyncBashCallback":{}}}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 33,'00000000-2139-4031-8626-d344a199c6e5','id-fstgmhskrsnbvmkjddhnng','errored','2000-01-01 00:40:20.622',
 '2000-01-01 00:40:20.628');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 35,'00000000-2139-4031-8626-d344a199c6e5','id-gbgcqpsfpkhmqnpcjjkpmb','started','2000-01-01 00:40:20.622',
 '2000-01-01 00:40:20.648');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 34,'00000000-2139-4031-8626-d344a199c6e5','id-ktrcjgpjkmhsjgkhkqkkjd','started','2000-01-01 00:40:20.622',
 '2000-01-01 00:40:20.639');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 52,'00000000-6076-48db-856e-21563c91b324','id-bkcnhnbbnfsspfvtcncrbn','completed','2000-01-01 00:40:21.520',
 '2000-01-01 00:40:21.526');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 56,'00000000-6076-48db-856e-21563c91b324','id-fqchhrcskmqkcgfsbjfkcs','completed','2000-01-01 00:40:21.608',
 '2000-01-01 00:40:21.614');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 57,'00000000-6076-48db-856e-21563c91b324','id-jsvqkbmdkkqmfmtvbfkjnf','pending','2000-01-01 00:40:21.608',
 '2000-01-01 00:40:21.608');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 53,'00000000-6076-48db-856e-21563c91b324','id-mrjjthtvfttgvbdgdkcsth','completed','2000-01-01 00:40:21.520',
 '2000-01-01 00:40:21.537');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 54,'00000000-6076-48db-856e-21563c91b324','id-qvqjvnjcfrcgccfctdrdcb','completed','2000-01-01 00:40:21.520',
 '2000-01-01 00:40:21.548');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 58,'00000000-6076-48db-856e-21563c91b324','id-rsqdbdkvrpqrvfcfbkhmhh','completed','2000-01-01 00:40:21.608',
 '2000-01-01 00:40:21.626');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 55,'00000000-6076-48db-856e-21563c91b324','id-tjkqrmbgbggprbhsrkqvcv','completed','2000-01-01 00:40:21.578',
 '2000-01-01 00:40:21.583');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 51,'00000000-6076-48db-856e-21563c91b324','id-vksbsmgrnkjtvsmdfdpsnr','pending','2000-01-01 00:40:21.520',
 '2000-01-01 00:40:21.520');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 16,'00000000-7c61-461f-8d15-86718bd98006','id-fmmqhphkdgdqsfkdfbtvqp','errored','2000-01-01 00:40:20.052',
 '2000-01-01 00:40:20.058');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 17,'00000000-7c61-461f-8d15-86718bd98006','id-ntssbrpcmmhsqbvrtbbsrf','completed','2000-01-01 00:40:20.052',
 '2000-01-01 00:40:20.076');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-b660-412e-8ab2-4f62b4d7be22','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687218.442,
 "id":"00000000-af20-4f28-82fc-52d3abd1dcc0","message":{"author":{"unknown":{}},"content":{"text":{"_0":"xxxxxxxx"}}}},
 "lane":"steer"}}',char(10,32),'') AS BLOB),'2000-01-01 00:40:18.442');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-b660-412e-8ab2-4f62b4d7be22','steer',CAST(replace('{"materialized":{"at":946687218.446,
 "id":"00000000-af20-4f28-82fc-52d3abd1dcc0","lane":"steer","transcriptEntryID":"17"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:18.446');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 33,'00000000-7c61-461f-8d15-86718bd98006','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687220.004,
 "id":"00000000-c7ca-4839-87f9-aeea3aad5da2","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:40:20.004');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 34,'00000000-7c61-461f-8d15-86718bd98006','followUp',CAST(replace('{"materialized":{"at":946687220.012,
 "id":"00000000-c7ca-4839-87f9-aeea3aad5da2","lane":"followUp","transcriptEntryID":"36"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.012');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 35,'00000000-7c61-461f-8d15-86718bd98006','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687220.020,
 "id":"00000000-905e-49d1-8ce6-90360080d7b2","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:40:20.020');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 36,'00000000-7c61-461f-8d15-86718bd98006','followUp',CAST(replace('{"materialized":{"at":946687220.028,
 "id":"00000000-905e-49d1-8ce6-90360080d7b2","lane":"followUp","transcriptEntryID":"38"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.028');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 37,'00000000-7c61-461f-8d15-86718bd98006','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687220.036,
 "id":"00000000-6f5a-4bae-8fe5-f4c16429c384","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:40:20.036');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 38,'00000000-7c61-461f-8d15-86718bd98006','followUp',CAST(replace('{"materialized":{"at":946687220.044,
 "id":"00000000-6f5a-4bae-8fe5-f4c16429c384","lane":"followUp","transcriptEntryID":"40"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.044');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 54,'00000000-2139-4031-8626-d344a199c6e5','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687220.606,
 "id":"00000000-03dc-46ef-8ae7-6281978e7ab9","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"bot"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.606');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 55,'00000000-2139-4031-8626-d344a199c6e5','followUp',CAST(replace('{"materialized":{"at":946687220.614,
 "id":"00000000-03dc-46ef-8ae7-6281978e7ab9","lane":"followUp","transcriptEntryID":"64"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:20.614');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 71,'00000000-6076-48db-856e-21563c91b324','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687221.500,
 "id":"00000000-bf17-4508-8763-cf09a3bffcd0","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.500');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 72,'00000000-6076-48db-856e-21563c91b324','steer',CAST(replace('{"materialized":{"at":946687221.508,
 "id":"00000000-bf17-4508-8763-cf09a3bffcd0","lane":"steer","transcriptEntryID":"107"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.508');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 73,'00000000-6076-48db-856e-21563c91b324','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687221.557,
 "id":"00000000-e706-4574-8bc6-f3713f73155e","message":{"author":{"unknown":{}},"content":{"text":"xxxxxxxx",
 "type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),'2000-01-01 00:40:21.557');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 74,'00000000-6076-48db-856e-21563c91b324','steer',CAST(replace('{"materialized":{"at":946687221.566,
 "id":"00000000-e706-4574-8bc6-f3713f73155e","lane":"steer","transcriptEntryID":"120"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.566');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 75,'00000000-6076-48db-856e-21563c91b324','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687221.594,
 "id":"00000000-2aaf-4d91-8e04-0c1eb72b63d8","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"bot"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.594');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 76,'00000000-6076-48db-856e-21563c91b324','followUp',
 CAST('{"canceled":{"at":946687221.596,"id":"00000000-2aaf-4d91-8e04-0c1eb72b63d8","lane":"followUp"}}' AS BLOB),
 '2000-01-01 00:40:21.596');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 77,'00000000-6076-48db-856e-21563c91b324','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946687221.633,
 "id":"00000000-8e10-429b-8726-3666f5127fb1","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.633');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 78,'00000000-6076-48db-856e-21563c91b324','steer',CAST(replace('{"materialized":{"at":946687221.637,
 "id":"00000000-8e10-429b-8726-3666f5127fb1","lane":"steer","transcriptEntryID":"133"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:40:21.637');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',150);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',23);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',94);
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
-- end: tables 10, rows 116, sequence rows 3, other objects 19
