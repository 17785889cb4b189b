-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-1e22-4848-88c8-bf4b0dbd252a','n-mjhtmgmrfkcbkrjg','local',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,'2000-01-01 00:28:13.696',
 '2000-01-01 00:28:13.696');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-25f0-421e-8d9a-0b849dae6145','n-fjcpjqjqnjfcrfvn','folder-template',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-srkbknbrpsrjrcdf','xxxxxxxx',
 '2000-01-01 00:28:13.700','2000-01-01 00:28:13.700');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-614a-4083-8106-cd0c2311f9c4',NULL,'header',
 x'7b227061796c6f6164223a7b226d65746164617461223a7b22726561736f6e696e674566666f7274223a226d656469756d227d2c2273797374656d50726f6d7074223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2276657273696f6e223a317d2c2274797065223a22686561646572227d',
 '2000-01-01 00:28:13.956');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-8169-4903-8215-b16e39f6e830',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:13.957');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-8169-4903-8215-b16e39f6e830',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686493.959,
 "user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:13.959');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-8169-4903-8215-b16e39f6e830',18,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-opus-4-6","provider":"anthropic","stopReason":"stop","timestamp":946684800.000,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:28:13.967');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-63c9-4490-8ab2-b504346135f3',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.035');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-63c9-4490-8ab2-b504346135f3',35,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363439342e3033372c2275736572223a226e2d67726273706b74686d736770746d7174227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:28:14.037');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-63c9-4490-8ab2-b504346135f3',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-bmkfnmnpsqdmccfgddvjct","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"id":"id-mqfcphscppckjfdsfjjnnq","name":"find","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-bhrtshsvvhgkkcgffvrdsq",
 "name":"create_channel","type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use",
 "timestamp":946685062.144,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.049');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-63c9-4490-8ab2-b504346135f3',37,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-mqfcphscppckjfdsfjjnnq","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.055');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-63c9-4490-8ab2-b504346135f3',38,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mqfcphscppckjfdsfjjnnq","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.060');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-63c9-4490-8ab2-b504346135f3',39,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"
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
 "isError":false,"timestamp":946685064.192,"toolCallId":"id-mqfcphscppckjfdsfjjnnq","toolName":"find"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.064');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-63c9-4490-8ab2-b504346135f3',40,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-bhrtshsvvhgkkcgffvrdsq","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.066');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-63c9-4490-8ab2-b504346135f3',41,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxx","truncated":false},"toolCallId":"id-bhrtshsvvhgkkcgffvrdsq",
 "toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.071');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-63c9-4490-8ab2-b504346135f3',42,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"details":{},"isError":false,
 "timestamp":946685068.288,"toolCallId":"id-bhrtshsvvhgkkcgffvrdsq","toolName":"create_channel"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.075');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-63c9-4490-8ab2-b504346135f3',43,'xxxxxxxx',
 CAST('{"payload":{"key-1":"xxxxxxxx"},"type":"xxxxxxxx"}' AS BLOB),'2000-01-01 00:28:14.077');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-63c9-4490-8ab2-b504346135f3',44,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686494.081,"user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.081');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-63c9-4490-8ab2-b504346135f3',45,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-bgbgfjgjqktbfjsmjgtjdq",
 "name":"create_channel","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},
 "id":"id-bjmshknstkbhrcpcpfvmvr","name":"write","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-mtqbkgqrssndcsshhmbrbt","name":"join_sessions","type":"tool_call"}],"model":"gpt-5.2-codex",
 "provider":"openai","stopReason":"tool_use","timestamp":946685101.056,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.093');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-63c9-4490-8ab2-b504346135f3',46,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-bgbgfjgjqktbfjsmjgtjdq","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.098');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-63c9-4490-8ab2-b504346135f3',47,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-bgbgfjgjqktbfjsmjgtjdq","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.103');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'00000000-63c9-4490-8ab2-b504346135f3',48,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685117.440,"toolCallId":"id-bgbgfjgjqktbfjsmjgtjdq","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.107');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'00000000-63c9-4490-8ab2-b504346135f3',49,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-bjmshknstkbhrcpcpfvmvr","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.109');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'00000000-63c9-4490-8ab2-b504346135f3',50,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-bjmshknstkbhrcpcpfvmvr",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.114');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'00000000-63c9-4490-8ab2-b504346135f3',51,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685150.208,"toolCallId":"id-bjmshknstkbhrcpcpfvmvr","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.116');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'00000000-63c9-4490-8ab2-b504346135f3',52,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-mtqbkgqrssndcsshhmbrbt","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.118');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'00000000-63c9-4490-8ab2-b504346135f3',53,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mtqbkgqrssndcsshhmbrbt","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.123');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-63c9-4490-8ab2-b504346135f3',54,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685158.400,
 "toolCallId":"id-mtqbkgqrssndcsshhmbrbt","toolName":"join_sessions"},"role":"tool_result"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.125');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 56,'00000000-63c9-4490-8ab2-b504346135f3',55,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363439342e3132372c2275736572223a226e2d676a6d7266736e6a6a68716e70676466227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:28:14.127');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'00000000-63c9-4490-8ab2-b504346135f3',56,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"stop","timestamp":946685191.168,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":7777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.139');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'00000000-63c9-4490-8ab2-b504346135f3',57,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686494.143,
 "user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.143');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'00000000-63c9-4490-8ab2-b504346135f3',58,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b22656e637279707465645f636f6e74656e74223a224141414141414141222c226964223a2269642d736d716a6d6b7270706764667262746b746676676270222c2273756d6d617279223a5b5d2c2274797065223a22726561736f6e696e67227d2c7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c226d6f64656c223a226770742d352e322d636f646578222c2270726f7669646572223a226f70656e6169222c2273746f70526561736f6e223a2273746f70222c2274696d657374616d70223a3934363638353230372e3535327d2c22726f6c65223a22617373697374616e74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:28:14.155');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'00000000-63c9-4490-8ab2-b504346135f3',59,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":7,"delayMs":7777,"error":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"type":"custom"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.159');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'00000000-000a-4581-87c2-8b78f1a324b1',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"high"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.291');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'00000000-000a-4581-87c2-8b78f1a324b1',76,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686494.293,"user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.293');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 78,'00000000-000a-4581-87c2-8b78f1a324b1',77,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-cbqfktfnjqfdscgqnvhpvr",
 "name":"create_channel","type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use",
 "timestamp":946685764.608,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.299');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 79,'00000000-000a-4581-87c2-8b78f1a324b1',78,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-cbqfktfnjqfdscgqnvhpvr","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.302');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 80,'00000000-000a-4581-87c2-8b78f1a324b1',79,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cbqfktfnjqfdscgqnvhpvr","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.307');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 81,'00000000-000a-4581-87c2-8b78f1a324b1',80,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685797.376,"toolCallId":"id-cbqfktfnjqfdscgqnvhpvr","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.309');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 82,'00000000-000a-4581-87c2-8b78f1a324b1',81,'session_settings',CAST(replace('{"payload":{"model":"gpt-5",
 "provider":"openai","reasoningEffort":"xhigh"},"type":"session_settings"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.311');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 83,'00000000-000a-4581-87c2-8b78f1a324b1',82,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686494.312,"user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.312');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 84,'00000000-000a-4581-87c2-8b78f1a324b1',83,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-kbdvvjfknrrtphrfdcgmbh","summary":[],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx",
 "key-3":7},"id":"id-pspjmkgvqgtcjhkqdgjgcp","name":"grep","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"id":"id-chvrgngnkfrpjqjvstpjsc","name":"write","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-vhctcmjrckvjggbhmhfkvc","name":"find",
 "type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use","timestamp":946685805.568,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.324');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 85,'00000000-000a-4581-87c2-8b78f1a324b1',84,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-pspjmkgvqgtcjhkqdgjgcp","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.329');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 86,'00000000-000a-4581-87c2-8b78f1a324b1',85,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-pspjmkgvqgtcjhkqdgjgcp","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.334');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 87,'00000000-000a-4581-87c2-8b78f1a324b1',86,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685821.952,"toolCallId":"id-pspjmkgvqgtcjhkqdgjgcp","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.336');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 88,'00000000-000a-4581-87c2-8b78f1a324b1',87,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-chvrgngnkfrpjqjvstpjsc","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.338');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 89,'00000000-000a-4581-87c2-8b78f1a324b1',88,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-chvrgngnkfrpjqjvstpjsc",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.344');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'00000000-000a-4581-87c2-8b78f1a324b1',89,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685838.336,
 "toolCallId":"id-chvrgngnkfrpjqjvstpjsc","toolName":"write"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.346');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 91,'00000000-000a-4581-87c2-8b78f1a324b1',90,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-vhctcmjrckvjggbhmhfkvc","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.350');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 92,'00000000-000a-4581-87c2-8b78f1a324b1',91,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-vhctcmjrckvjggbhmhfkvc","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.355');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 93,'00000000-000a-4581-87c2-8b78f1a324b1',92,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685854.720,"toolCallId":"id-vhctcmjrckvjggbhmhfkvc","toolName":"find"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.357');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 94,'00000000-000a-4581-87c2-8b78f1a324b1',93,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686494.359,"user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.359');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 95,'00000000-000a-4581-87c2-8b78f1a324b1',94,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-dchjchbrkfgjrfdkhmftsq","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-cfgjtqhqvqbksjbvmcrvfj","name":"ls","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-jqgfjqcqsqcrmsjtfmkttj","name":"join_sessions",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-cgvvtsrjhqghkksgqvcrsv","name":"async_bash",
 "type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use","timestamp":946685887.488,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.367');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 96,'00000000-000a-4581-87c2-8b78f1a324b1',95,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-cfgjtqhqvqbksjbvmcrvfj","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.372');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 97,'00000000-000a-4581-87c2-8b78f1a324b1',96,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cfgjtqhqvqbksjbvmcrvfj","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.377');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 98,'00000000-000a-4581-87c2-8b78f1a324b1',97,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685920.256,"toolCallId":"id-cfgjtqhqvqbksjbvmcrvfj","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.381');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 99,'00000000-000a-4581-87c2-8b78f1a324b1',98,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-jqgfjqcqsqcrmsjtfmkttj","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.383');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 100,'00000000-000a-4581-87c2-8b78f1a324b1',99,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-jqgfjqcqsqcrmsjtfmkttj","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.388');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 101,'00000000-000a-4581-87c2-8b78f1a324b1',100,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685936.640,"toolCallId":"id-jqgfjqcqsqcrmsjtfmkttj","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.390');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 102,'00000000-000a-4581-87c2-8b78f1a324b1',101,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-cgvvtsrjhqghkksgqvcrsv",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.394');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 103,'00000000-000a-4581-87c2-8b78f1a324b1',102,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,"output":"
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
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cgvvtsrjhqghkksgqvcrsv","toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.399');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 104,'00000000-000a-4581-87c2-8b78f1a324b1',103,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"
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
 xxxxxxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{"key-1":"xxxxxxxx","key-2":7},
 "isError":false,"timestamp":946685969.408,"toolCallId":"id-cgvvtsrjhqghkksgqvcrsv","toolName":"async_bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:28:14.401');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle") VALUES(
 7,'00000000-000a-4581-87c2-8b78f1a324b1','openai','gpt-5','xhigh',NULL,NULL,NULL,'idle','n-ktsjfgmndvjpvjgd','local',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,'2000-01-01 00:28:14.291',
 '2000-01-01 00:28:14.405',76,104,'00000000-ad29-4b9b-8d19-bd56517fe27a','channel',NULL,'n-srjtvpntbfbfvjkh');
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle") VALUES(
 2,'00000000-614a-4083-8106-cd0c2311f9c4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'idle',
 'n-ktsjfgmndvjpvjgd','folder-template',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-srkbknbrpsrjrcdf',NULL,
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,'2000-01-01 00:28:13.956',
 '2000-01-01 00:28:13.956',16,16,'00000000-25f0-421e-8d9a-0b849dae6145','coding',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle") VALUES(
 5,'00000000-63c9-4490-8ab2-b504346135f3','openai','gpt-5.2-codex','xhigh',NULL,NULL,NULL,'running',
 'n-tpnrkvhhrcrpcsjs','folder-template','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,'2000-01-01 00:28:14.035',
 '2000-01-01 00:28:14.163',35,60,'00000000-25f0-421e-8d9a-0b849dae6145','coding',51,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle") VALUES(
 3,'00000000-8169-4903-8215-b16e39f6e830','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'idle',
 'n-skbcfrngfftcshbm','local','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,
 NULL,'/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,
 '2000-01-01 00:28:13.957','2000-01-01 00:28:13.971',17,19,'00000000-1e22-4848-88c8-bf4b0dbd252a','coding',NULL,NULL);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-63c9-4490-8ab2-b504346135f3',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685240.320,
 "id":"00000000-adca-4415-8e3b-b914334db001","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:07:20.320');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'00000000-adca-4415-8e3b-b914334db001','00000000-63c9-4490-8ab2-b504346135f3','2000-01-01 00:07:20.320',
 CAST('{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},"source":{"asyncBashCallback":{}}}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 22,'00000000-000a-4581-87c2-8b78f1a324b1','id-cbqfktfnjqfdscgqnvhpvr','completed','2000-01-01 00:28:14.301',
 '2000-01-01 00:28:14.306');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 26,'00000000-000a-4581-87c2-8b78f1a324b1','id-cfgjtqhqvqbksjbvmcrvfj','completed','2000-01-01 00:28:14.371',
 '2000-01-01 00:28:14.376');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 28,'00000000-000a-4581-87c2-8b78f1a324b1','id-cgvvtsrjhqghkksgqvcrsv','completed','2000-01-01 00:28:14.371',
 '2000-01-01 00:28:14.398');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 24,'00000000-000a-4581-87c2-8b78f1a324b1','id-chvrgngnkfrpjqjvstpjsc','completed','2000-01-01 00:28:14.328',
 '2000-01-01 00:28:14.342');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 27,'00000000-000a-4581-87c2-8b78f1a324b1','id-jqgfjqcqsqcrmsjtfmkttj','completed','2000-01-01 00:28:14.371',
 '2000-01-01 00:28:14.387');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 23,'00000000-000a-4581-87c2-8b78f1a324b1','id-pspjmkgvqgtcjhkqdgjgcp','completed','2000-01-01 00:28:14.328',
 '2000-01-01 00:28:14.333');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 25,'00000000-000a-4581-87c2-8b78f1a324b1','id-vhctcmjrckvjggbhmhfkvc','completed','2000-01-01 00:28:14.328',
 '2000-01-01 00:28:14.354');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'00000000-63c9-4490-8ab2-b504346135f3','id-bgbgfjgjqktbfjsmjgtjdq','errored','2000-01-01 00:28:14.097',
 '2000-01-01 00:28:14.102');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 17,'00000000-63c9-4490-8ab2-b504346135f3','id-bhrtshsvvhgkkcgffvrdsq','completed','2000-01-01 00:28:14.053',
 '2000-01-01 00:28:14.070');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 19,'00000000-63c9-4490-8ab2-b504346135f3','id-bjmshknstkbhrcpcpfvmvr','completed','2000-01-01 00:28:14.097',
 '2000-01-01 00:28:14.113');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 16,'00000000-63c9-4490-8ab2-b504346135f3','id-mqfcphscppckjfdsfjjnnq','completed','2000-01-01 00:28:14.053',
 '2000-01-01 00:28:14.059');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 20,'00000000-63c9-4490-8ab2-b504346135f3','id-mtqbkgqrssndcsshhmbrbt','completed','2000-01-01 00:28:14.097',
 '2000-01-01 00:28:14.122');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-8169-4903-8215-b16e39f6e830','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686493.959,
 "id":"00000000-9f19-404d-81a8-659e0f13404a","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:13.959');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-8169-4903-8215-b16e39f6e830','steer',CAST(replace('{"materialized":{"at":946686493.963,
 "id":"00000000-9f19-404d-81a8-659e0f13404a","lane":"steer","transcriptEntryID":"18"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:13.963');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 19,'00000000-63c9-4490-8ab2-b504346135f3','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363439342e3033372c226964223a2230303030303030302d373361652d343866352d386530622d376461333736363435376239222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d67726273706b74686d736770746d7174222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a7b225f30223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031227d7d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:28:14.037');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'00000000-63c9-4490-8ab2-b504346135f3','steer',CAST(replace('{"materialized":{"at":946686494.041,
 "id":"00000000-73ae-48f5-8e0b-7da3766457b9","lane":"steer","transcriptEntryID":"36"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.041');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 21,'00000000-63c9-4490-8ab2-b504346135f3','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686494.081,
 "id":"00000000-67d2-4be1-890b-b75c9557b3f6","message":{"author":{"system":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.081');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 22,'00000000-63c9-4490-8ab2-b504346135f3','followUp',CAST(replace('{"materialized":{"at":946686494.089,
 "id":"00000000-67d2-4be1-890b-b75c9557b3f6","lane":"followUp","transcriptEntryID":"45"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.089');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 23,'00000000-63c9-4490-8ab2-b504346135f3','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363439342e3132372c226964223a2230303030303030302d383334632d346563372d383163332d303435396231353463393130222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d676a6d7266736e6a6a68716e70676466222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a7b225f30223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031227d7d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:28:14.127');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 24,'00000000-63c9-4490-8ab2-b504346135f3','steer',CAST(replace('{"materialized":{"at":946686494.131,
 "id":"00000000-834c-4ec7-81c3-0459b154c910","lane":"steer","transcriptEntryID":"56"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.131');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'00000000-63c9-4490-8ab2-b504346135f3','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686494.143,
 "id":"00000000-4ff7-44b1-8ac0-36db46c03088","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.143');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 26,'00000000-63c9-4490-8ab2-b504346135f3','steer',CAST(replace('{"materialized":{"at":946686494.147,
 "id":"00000000-4ff7-44b1-8ac0-36db46c03088","lane":"steer","transcriptEntryID":"58"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.147');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 28,'00000000-000a-4581-87c2-8b78f1a324b1','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686494.293,
 "id":"00000000-bada-4285-84f4-4c782fc3b1a6","message":{"author":{"system":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.293');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 29,'00000000-000a-4581-87c2-8b78f1a324b1','steer',CAST(replace('{"materialized":{"at":946686494.295,
 "id":"00000000-bada-4285-84f4-4c782fc3b1a6","lane":"steer","transcriptEntryID":"77"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.295');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 30,'00000000-000a-4581-87c2-8b78f1a324b1','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686494.312,
 "id":"00000000-f52b-4785-8199-2cecaa9bc10a","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.312');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 31,'00000000-000a-4581-87c2-8b78f1a324b1','steer',CAST(replace('{"materialized":{"at":946686494.316,
 "id":"00000000-f52b-4785-8199-2cecaa9bc10a","lane":"steer","transcriptEntryID":"83"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.316');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 32,'00000000-000a-4581-87c2-8b78f1a324b1','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686494.359,
 "id":"00000000-9af5-466f-8921-4385c2ac1792","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:28:14.359');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 33,'00000000-000a-4581-87c2-8b78f1a324b1','steer',CAST(replace('{"materialized":{"at":946686494.363,
 "id":"00000000-9af5-466f-8921-4385c2ac1792","lane":"steer","transcriptEntryID":"94"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:28:14.363');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',104);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',33);
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
-- end: tables 10, rows 99, sequence rows 3, other objects 19
