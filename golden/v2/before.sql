-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 3,'00000000-4ca6-449d-837c-a987450f94d4','n-cgdbvfsgtqtjmggs','local',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,'2000-01-01 00:29:58.146',
 '2000-01-01 00:29:58.146');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-c467-4ad5-84fb-ef6281d9ff58','n-fjcpjqjqnjfcrfvn','folder-template',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-srkbknbrpsrjrcdf','xxxxxxxx',
 '2000-01-01 00:29:58.144','2000-01-01 00:29:58.144');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-a97f-4857-8c49-be4c820e028e',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.274');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-a97f-4857-8c49-be4c820e028e',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686598.278,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.278');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-a97f-4857-8c49-be4c820e028e',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-kbbpvvnnjcfrtjjpvdvsqp",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-hhpbtbhnnnhtfnqjcvftkf","name":"ls",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-qhbrnjrjbvcmdvhbfvhmkk",
 "name":"find","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-jbprftsqqqsncmmfmkfqvt","name":"join_sessions","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"id":"id-crpkvqnkmfqtvqchhkqvsg","name":"write","type":"tool_call"}],"model":"gpt-5.3-codex",
 "provider":"openai-codex","stopReason":"tool_use","timestamp":946684800.000,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.290');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-a97f-4857-8c49-be4c820e028e',18,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-hhpbtbhnnnhtfnqjcvftkf","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.298');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-a97f-4857-8c49-be4c820e028e',19,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-hhpbtbhnnnhtfnqjcvftkf","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.303');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-a97f-4857-8c49-be4c820e028e',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684816.384,"toolCallId":"id-hhpbtbhnnnhtfnqjcvftkf","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.307');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-a97f-4857-8c49-be4c820e028e',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-jbprftsqqqsncmmfmkfqvt","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.311');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-a97f-4857-8c49-be4c820e028e',22,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-jbprftsqqqsncmmfmkfqvt","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.316');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-a97f-4857-8c49-be4c820e028e',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684849.152,"toolCallId":"id-jbprftsqqqsncmmfmkfqvt","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.320');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-a97f-4857-8c49-be4c820e028e',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-crpkvqnkmfqtvqchhkqvsg","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.322');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-a97f-4857-8c49-be4c820e028e',25,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-crpkvqnkmfqtvqchhkqvsg",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.327');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-a97f-4857-8c49-be4c820e028e',26,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684865.536,"toolCallId":"id-crpkvqnkmfqtvqchhkqvsg","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.331');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-7e08-4ae4-8288-80ba79975542',NULL,'header',CAST(replace('{"payload":{"metadata":{},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.591');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-7e08-4ae4-8288-80ba79975542',43,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685389.824},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:09:49.824');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-7e08-4ae4-8288-80ba79975542',44,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686598.593,"user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.593');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-7e08-4ae4-8288-80ba79975542',45,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-mgvcthjcvcgjghkjnsgkjd","summary":[{"text":"xxxxxxxx",
 "type":"summary_text"}],"type":"reasoning"},{"text":"xxxxxxxx","type":"text"}],"model":"claude-opus-4-6",
 "provider":"anthropic","stopReason":"stop","timestamp":946685422.592,"usage":{"inputTokens":77777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.610');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-7e08-4ae4-8288-80ba79975542',46,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686598.614,"user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.614');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-7e08-4ae4-8288-80ba79975542',47,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-brsjvjktkgvfnjcbbphjsh",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,
 true]},"id":"id-vvrmkkgdnhqrtsthncqtrh","name":"fork","type":"tool_call"}],"model":"claude-opus-4-6",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946685438.976,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.626');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'00000000-7e08-4ae4-8288-80ba79975542',48,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-vvrmkkgdnhqrtsthncqtrh","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.631');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'00000000-7e08-4ae4-8288-80ba79975542',49,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-vvrmkkgdnhqrtsthncqtrh","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.637');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'00000000-7e08-4ae4-8288-80ba79975542',50,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685455.360,
 "toolCallId":"id-vvrmkkgdnhqrtsthncqtrh","toolName":"fork"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.641');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'00000000-7e08-4ae4-8288-80ba79975542',51,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":7,"delayMs":7777,"error":"xxxxxxxx"},"type":"custom"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.645');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'00000000-7e08-4ae4-8288-80ba79975542',52,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-cjvrmkqcdcmvckdjdnrvqh","summary":[{"text":"xxxxxxxx",
 "type":"summary_text"}],"type":"reasoning"},{"text":"xxxxxxxx","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-ccmfnmkhfrstfpcdqjgghq","name":"join_sessions","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-ccmtnpggbvtngsrsthrbvj","name":"join_sessions",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-rqhfqmjkstndrnsstqqshq",
 "name":"fork","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},
 "id":"id-gkkbjsnrcbcnmsdjqfpknd","name":"grep","type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946685488.128,"usage":{"inputTokens":777777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.659');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'00000000-7e08-4ae4-8288-80ba79975542',53,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ccmfnmkhfrstfpcdqjgghq","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.665');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-7e08-4ae4-8288-80ba79975542',54,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ccmfnmkhfrstfpcdqjgghq","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.670');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 56,'00000000-7e08-4ae4-8288-80ba79975542',55,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685520.896,"toolCallId":"id-ccmfnmkhfrstfpcdqjgghq","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.674');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'00000000-7e08-4ae4-8288-80ba79975542',56,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ccmtnpggbvtngsrsthrbvj","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.678');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'00000000-7e08-4ae4-8288-80ba79975542',57,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ccmtnpggbvtngsrsthrbvj","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.683');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'00000000-7e08-4ae4-8288-80ba79975542',58,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685529.088,"toolCallId":"id-ccmtnpggbvtngsrsthrbvj","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.687');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'00000000-7e08-4ae4-8288-80ba79975542',59,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-rqhfqmjkstndrnsstqqshq","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.689');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 61,'00000000-7e08-4ae4-8288-80ba79975542',60,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-rqhfqmjkstndrnsstqqshq","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.694');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 62,'00000000-7e08-4ae4-8288-80ba79975542',61,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685537.280,"toolCallId":"id-rqhfqmjkstndrnsstqqshq","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.698');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'00000000-7e08-4ae4-8288-80ba79975542',62,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-gkkbjsnrcbcnmsdjqfpknd","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.702');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'00000000-7e08-4ae4-8288-80ba79975542',63,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-gkkbjsnrcbcnmsdjqfpknd","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.707');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'00000000-7e08-4ae4-8288-80ba79975542',64,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685553.664,
 "toolCallId":"id-gkkbjsnrcbcnmsdjqfpknd","toolName":"grep"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.711');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 81,'00000000-d5ce-4eb0-855f-b0fea8ee6455',NULL,'header',CAST(replace('{"payload":{"metadata":{},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.843');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 82,'00000000-d5ce-4eb0-855f-b0fea8ee6455',81,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686598.845,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.845');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 83,'00000000-d5ce-4eb0-855f-b0fea8ee6455',82,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-tdkthbfjdnnprfqsmcfmnf","summary":[],"type":"reasoning"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-svjgvkqsnqgvsjssvvkdpv","name":"grep",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-jcfsdmppkpfjncpvpsqfdq","name":"bash",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-fmmfrsgnpvhsdrhfmkkpph","name":"bash",
 "type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685819.904,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.857');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 84,'00000000-d5ce-4eb0-855f-b0fea8ee6455',83,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-svjgvkqsnqgvsjssvvkdpv","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.865');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 85,'00000000-d5ce-4eb0-855f-b0fea8ee6455',84,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-svjgvkqsnqgvsjssvvkdpv","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.871');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 86,'00000000-d5ce-4eb0-855f-b0fea8ee6455',85,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685828.096,"toolCallId":"id-svjgvkqsnqgvsjssvvkdpv","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.875');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 87,'00000000-d5ce-4eb0-855f-b0fea8ee6455',86,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-fmmfrsgnpvhsdrhfmkkpph",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.879');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 88,'00000000-d5ce-4eb0-855f-b0fea8ee6455',87,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"","truncated":false},"toolCallId":"id-fmmfrsgnpvhsdrhfmkkpph","toolName":"bash"},"type":"tool_execution"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.884');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 89,'00000000-d5ce-4eb0-855f-b0fea8ee6455',88,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{},"isError":false,"timestamp":946685836.288,"toolCallId":"id-fmmfrsgnpvhsdrhfmkkpph",
 "toolName":"bash"},"role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.888');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'00000000-d5ce-4eb0-855f-b0fea8ee6455',89,'session_settings',
 CAST('{"payload":{"model":"gpt-5","provider":"openai","reasoningEffort":"high"},"type":"session_settings"}' AS BLOB),
 '2000-01-01 00:29:58.892');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 91,'00000000-d5ce-4eb0-855f-b0fea8ee6455',90,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686598.896,"user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.896');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 92,'00000000-d5ce-4eb0-855f-b0fea8ee6455',91,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-jnpktjmfcsjqbjctfcqgdt","summary":[],
 "type":"reasoning"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"stop","timestamp":946685852.672,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.908');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 94,'00000000-96de-49ac-8b5d-eb0ea5275bcd',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.944');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 95,'00000000-96de-49ac-8b5d-eb0ea5275bcd',94,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686598.946,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.946');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 96,'00000000-96de-49ac-8b5d-eb0ea5275bcd',95,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-tpjnjqsgdfrtmhjqsmpjpk",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"model":"gpt-5.2-codex","provider":"openai",
 "stopReason":"stop","timestamp":946685918.208,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},
 "role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.958');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 97,'00000000-96de-49ac-8b5d-eb0ea5275bcd',96,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363539382e3936322c2275736572223a226e2d676a6d7266736e6a6a68716e70676466227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:29:58.962');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 98,'00000000-96de-49ac-8b5d-eb0ea5275bcd',97,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-dsvgkmtqgsftvrjpqtbhqn","name":"swift",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-ddtpgmncbnffptpjmgfbsk",
 "name":"fork","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},
 "id":"id-qbbdmrbmkkhfhkjpcgsjkv","name":"write","type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai",
 "stopReason":"tool_use","timestamp":946685926.400,"usage":{"inputTokens":77777,"outputTokens":777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:58.974');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 99,'00000000-96de-49ac-8b5d-eb0ea5275bcd',98,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-dsvgkmtqgsftvrjpqtbhqn","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.980');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 100,'00000000-96de-49ac-8b5d-eb0ea5275bcd',99,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-dsvgkmtqgsftvrjpqtbhqn","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.985');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 101,'00000000-96de-49ac-8b5d-eb0ea5275bcd',100,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"timestamp":946685959.168,
 "toolCallId":"id-dsvgkmtqgsftvrjpqtbhqn","toolName":"swift"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.989');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 102,'00000000-96de-49ac-8b5d-eb0ea5275bcd',101,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ddtpgmncbnffptpjmgfbsk","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.993');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 103,'00000000-96de-49ac-8b5d-eb0ea5275bcd',102,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ddtpgmncbnffptpjmgfbsk","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.998');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 104,'00000000-96de-49ac-8b5d-eb0ea5275bcd',103,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685991.936,"toolCallId":"id-ddtpgmncbnffptpjmgfbsk","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:59.002');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 105,'00000000-96de-49ac-8b5d-eb0ea5275bcd',104,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-qbbdmrbmkkhfhkjpcgsjkv","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:59.006');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 106,'00000000-96de-49ac-8b5d-eb0ea5275bcd',105,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":true,"phase":"end","result":{"exitCode":1,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-qbbdmrbmkkhfhkjpcgsjkv",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:59.016');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 107,'00000000-96de-49ac-8b5d-eb0ea5275bcd',106,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946686008.320,"toolCallId":"id-qbbdmrbmkkhfhkjpcgsjkv","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:59.020');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 108,'00000000-96de-49ac-8b5d-eb0ea5275bcd',107,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"customType":"wuhu_execution_stopped_v1",
 "display":true,"timestamp":946686041.088},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:59.024');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 109,'00000000-96de-49ac-8b5d-eb0ea5275bcd',108,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686599.028,"user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:59.028');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 110,'00000000-96de-49ac-8b5d-eb0ea5275bcd',109,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"stop","timestamp":946686073.856,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:59.040');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 111,'00000000-96de-49ac-8b5d-eb0ea5275bcd',110,'xxxxxxxx',
 CAST('{"payload":{"key-1":"xxxxxxxx"},"type":"xxxxxxxx"}' AS BLOB),'2000-01-01 00:29:59.044');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID") VALUES(
 4,'00000000-7e08-4ae4-8288-80ba79975542','anthropic','claude-opus-4-6',NULL,NULL,NULL,NULL,'running',
 'n-skbcfrngfftcshbm','folder-template','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',NULL,NULL,
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',NULL,NULL,'2000-01-01 00:29:58.591',
 '2000-01-01 00:29:58.715',43,65,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID") VALUES(
 8,'00000000-96de-49ac-8b5d-eb0ea5275bcd','openai','gpt-5.2-codex','low',NULL,NULL,NULL,'idle','n-skbcfrngfftcshbm',
 'folder-template','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,'2000-01-01 00:29:58.944',
 '2000-01-01 00:29:59.048',94,111,'00000000-c467-4ad5-84fb-ef6281d9ff58');
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID") VALUES(
 2,'00000000-a97f-4857-8c49-be4c820e028e','openai-codex','gpt-5.3-codex','low','anthropic','claude-sonnet-4-5','high',
 'running','n-skbcfrngfftcshbm','local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,'2000-01-01 00:29:58.274',
 '2000-01-01 00:29:58.335',16,27,'00000000-c467-4ad5-84fb-ef6281d9ff58');
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID") VALUES(
 6,'00000000-d5ce-4eb0-855f-b0fea8ee6455','openai','gpt-5','high',NULL,NULL,NULL,'running','n-skbcfrngfftcshbm','local',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-dpgsrvrbhbqdtnmp','xxxxxxxx',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn','n-ntmbkbchbvdctkgh',NULL,
 '2000-01-01 00:29:58.843','2000-01-01 00:29:58.912',81,92,NULL);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-7e08-4ae4-8288-80ba79975542',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685389.824,
 "id":"00000000-f901-4ceb-863e-84a91c383543","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:09:49.824');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-7e08-4ae4-8288-80ba79975542',CAST(replace('{"materialized":{"at":946686598.601,
 "id":"00000000-f901-4ceb-863e-84a91c383543","transcriptEntryID":"44"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.601');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-7e08-4ae4-8288-80ba79975542',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685557.760,
 "id":"00000000-ebc7-4513-8dad-29cd9946fafa","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:12:37.760');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-ebc7-4513-8dad-29cd9946fafa','00000000-7e08-4ae4-8288-80ba79975542','2000-01-01 00:12:37.760',
 CAST('{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},"source":{"asyncBashCallback":{}}}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 22,'00000000-7e08-4ae4-8288-80ba79975542','id-ccmfnmkhfrstfpcdqjgghq','completed','2000-01-01 00:29:58.663',
 '2000-01-01 00:29:58.669');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 23,'00000000-7e08-4ae4-8288-80ba79975542','id-ccmtnpggbvtngsrsthrbvj','completed','2000-01-01 00:29:58.663',
 '2000-01-01 00:29:58.682');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 25,'00000000-7e08-4ae4-8288-80ba79975542','id-gkkbjsnrcbcnmsdjqfpknd','completed','2000-01-01 00:29:58.663',
 '2000-01-01 00:29:58.706');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 24,'00000000-7e08-4ae4-8288-80ba79975542','id-rqhfqmjkstndrnsstqqshq','errored','2000-01-01 00:29:58.663',
 '2000-01-01 00:29:58.693');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 21,'00000000-7e08-4ae4-8288-80ba79975542','id-vvrmkkgdnhqrtsthncqtrh','completed','2000-01-01 00:29:58.630',
 '2000-01-01 00:29:58.635');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 32,'00000000-96de-49ac-8b5d-eb0ea5275bcd','id-ddtpgmncbnffptpjmgfbsk','errored','2000-01-01 00:29:58.978',
 '2000-01-01 00:29:58.997');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 31,'00000000-96de-49ac-8b5d-eb0ea5275bcd','id-dsvgkmtqgsftvrjpqtbhqn','errored','2000-01-01 00:29:58.978',
 '2000-01-01 00:29:58.984');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 33,'00000000-96de-49ac-8b5d-eb0ea5275bcd','id-qbbdmrbmkkhfhkjpcgsjkv','errored','2000-01-01 00:29:58.978',
 '2000-01-01 00:29:59.014');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-a97f-4857-8c49-be4c820e028e','id-crpkvqnkmfqtvqchhkqvsg','completed','2000-01-01 00:29:58.294',
 '2000-01-01 00:29:58.326');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-a97f-4857-8c49-be4c820e028e','id-hhpbtbhnnnhtfnqjcvftkf','completed','2000-01-01 00:29:58.294',
 '2000-01-01 00:29:58.302');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-a97f-4857-8c49-be4c820e028e','id-jbprftsqqqsncmmfmkfqvt','completed','2000-01-01 00:29:58.294',
 '2000-01-01 00:29:58.315');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-a97f-4857-8c49-be4c820e028e','id-qhbrnjrjbvcmdvhbfvhmkk','pending','2000-01-01 00:29:58.294',
 '2000-01-01 00:29:58.294');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 29,'00000000-d5ce-4eb0-855f-b0fea8ee6455','id-fmmfrsgnpvhsdrhfmkkpph','completed','2000-01-01 00:29:58.861',
 '2000-01-01 00:29:58.883');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 28,'00000000-d5ce-4eb0-855f-b0fea8ee6455','id-jcfsdmppkpfjncpvpsqfdq','pending','2000-01-01 00:29:58.861',
 '2000-01-01 00:29:58.861');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 27,'00000000-d5ce-4eb0-855f-b0fea8ee6455','id-svjgvkqsnqgvsjssvvkdpv','completed','2000-01-01 00:29:58.861',
 '2000-01-01 00:29:58.869');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-a97f-4857-8c49-be4c820e028e','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.278,
 "id":"00000000-931f-41f4-8d69-743cd38da72f","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.278');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-a97f-4857-8c49-be4c820e028e','steer',CAST(replace('{"materialized":{"at":946686598.282,
 "id":"00000000-931f-41f4-8d69-743cd38da72f","lane":"steer","transcriptEntryID":"17"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.282');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-7e08-4ae4-8288-80ba79975542','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.593,
 "id":"00000000-e64b-4347-8e7e-4c99e2d6535b","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.593');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-7e08-4ae4-8288-80ba79975542','steer',CAST(replace('{"materialized":{"at":946686598.602,
 "id":"00000000-e64b-4347-8e7e-4c99e2d6535b","lane":"steer","transcriptEntryID":"45"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.602');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-7e08-4ae4-8288-80ba79975542','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.614,
 "id":"00000000-34ad-4f01-815b-143d9e551b3c","message":{"author":{"unknown":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.614');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'00000000-7e08-4ae4-8288-80ba79975542','followUp',CAST(replace('{"materialized":{"at":946686598.622,
 "id":"00000000-34ad-4f01-815b-143d9e551b3c","lane":"followUp","transcriptEntryID":"47"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.622');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-7e08-4ae4-8288-80ba79975542','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.649,
 "id":"00000000-e1ea-403f-8d04-527ece5c5198","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.649');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,'00000000-7e08-4ae4-8288-80ba79975542','steer',
 CAST('{"canceled":{"at":946686598.651,"id":"00000000-e1ea-403f-8d04-527ece5c5198","lane":"steer"}}' AS BLOB),
 '2000-01-01 00:29:58.651');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'00000000-d5ce-4eb0-855f-b0fea8ee6455','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.845,
 "id":"00000000-4e18-4cef-88bc-58a8c415e78c","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.845');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'00000000-d5ce-4eb0-855f-b0fea8ee6455','followUp',CAST(replace('{"materialized":{"at":946686598.853,
 "id":"00000000-4e18-4cef-88bc-58a8c415e78c","lane":"followUp","transcriptEntryID":"82"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.853');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'00000000-d5ce-4eb0-855f-b0fea8ee6455','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.896,
 "id":"00000000-2179-4313-804f-af1a8103fd26","message":{"author":{"unknown":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.896');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 15,'00000000-d5ce-4eb0-855f-b0fea8ee6455','followUp',CAST(replace('{"materialized":{"at":946686598.904,
 "id":"00000000-2179-4313-804f-af1a8103fd26","lane":"followUp","transcriptEntryID":"91"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.904');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-d5ce-4eb0-855f-b0fea8ee6455','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.912,
 "id":"00000000-7ae5-4427-8699-a2470a9014ca","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.912');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'00000000-96de-49ac-8b5d-eb0ea5275bcd','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686598.946,
 "id":"00000000-839a-4829-876e-413dc81b3579","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:58.946');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 19,'00000000-96de-49ac-8b5d-eb0ea5275bcd','steer',CAST(replace('{"materialized":{"at":946686598.950,
 "id":"00000000-839a-4829-876e-413dc81b3579","lane":"steer","transcriptEntryID":"95"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.950');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'00000000-96de-49ac-8b5d-eb0ea5275bcd','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363539382e3936322c226964223a2230303030303030302d646539392d343763372d383331652d376432613436346262666464222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d676a6d7266736e6a6a68716e70676466222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a7b225f30223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031227d7d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:29:58.962');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 21,'00000000-96de-49ac-8b5d-eb0ea5275bcd','steer',CAST(replace('{"materialized":{"at":946686598.966,
 "id":"00000000-de99-47c7-831e-7d2a464bbfdd","lane":"steer","transcriptEntryID":"97"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:58.966');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 22,'00000000-96de-49ac-8b5d-eb0ea5275bcd','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686599.028,
 "id":"00000000-0934-4804-8e68-b199c67ef62d","message":{"author":{"unknown":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:59.028');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 23,'00000000-96de-49ac-8b5d-eb0ea5275bcd','followUp',CAST(replace('{"materialized":{"at":946686599.036,
 "id":"00000000-0934-4804-8e68-b199c67ef62d","lane":"followUp","transcriptEntryID":"109"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:59.036');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'00000000-7ae5-4427-8699-a2470a9014ca','00000000-d5ce-4eb0-855f-b0fea8ee6455','steer','2000-01-01 00:29:58.912',
 CAST(replace('{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk","kind":"human"}},
 "content":{"text":{"_0":"xxxxxxxx"}}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
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
-- end: tables 9, rows 112, sequence rows 3, other objects 17
