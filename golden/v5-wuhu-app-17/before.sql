-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 3,'00000000-8a58-4d56-8eba-cda96ff679d9','n-mdgnqtsgbtmjphks','local',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,'2000-01-01 00:20:48.257',
 '2000-01-01 00:20:48.257');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-cc49-45d5-8d60-cfde9b5ea310','n-sqkcdfgfvgkfnkvd','folder-template',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-dpgsrvrbhbqdtnmp','xxxxxxxx',
 '2000-01-01 00:20:48.256','2000-01-01 00:20:48.256');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"minimal"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.321');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'00000000-c8a7-4afb-81d3-bb9360aceec2',2,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363034382e3332332c2275736572223a226e2d70746a646768676a6d6676766470646a227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:20:48.323');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-c8a7-4afb-81d3-bb9360aceec2',3,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-crpgvrqjvgckttckrnrthm","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-qhqdjgtdfjhrkfdhtjccgh","name":"edit","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-tgqhtjqfmjngptkvkghpfd","name":"fork",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-vbvrtmfcjkjnbphgvvdhfq",
 "name":"grep","type":"tool_call"}],"model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use",
 "timestamp":946684800.000,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.335');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'00000000-c8a7-4afb-81d3-bb9360aceec2',4,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start","toolCallId":"id-qhqdjgtdfjhrkfdhtjccgh","toolName":"edit"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.341');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-c8a7-4afb-81d3-bb9360aceec2',5,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":true,"phase":"end","result":{"exitCode":1,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-qhqdjgtdfjhrkfdhtjccgh",
 "toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.346');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'00000000-c8a7-4afb-81d3-bb9360aceec2',6,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"timestamp":946684832.768,
 "toolCallId":"id-qhqdjgtdfjhrkfdhtjccgh","toolName":"edit"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.350');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-c8a7-4afb-81d3-bb9360aceec2',7,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"phase":"start","toolCallId":"id-tgqhtjqfmjngptkvkghpfd","toolName":"fork"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.352');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'00000000-c8a7-4afb-81d3-bb9360aceec2',8,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-tgqhtjqfmjngptkvkghpfd",
 "toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.357');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-c8a7-4afb-81d3-bb9360aceec2',9,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-c8a7-4afb-81d3-bb9360aceec2\/
 sha256-d-bgnsnvdtmjjnkkjshqksvrfqjhrbtsbqjrcqskqrgpscfgbgsqcqrgpnrfnfnq.png","mimeType":"image\/png","type":"image"}],
 "details":{},"isError":false,"timestamp":946684840.960,"toolCallId":"id-tgqhtjqfmjngptkvkghpfd","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.359');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'00000000-c8a7-4afb-81d3-bb9360aceec2',10,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-vbvrtmfcjkjnbphgvvdhfq","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.361');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-c8a7-4afb-81d3-bb9360aceec2',11,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-vbvrtmfcjkjnbphgvvdhfq","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.366');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 13,'00000000-c8a7-4afb-81d3-bb9360aceec2',12,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684857.344,"toolCallId":"id-vbvrtmfcjkjnbphgvvdhfq","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.370');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-c8a7-4afb-81d3-bb9360aceec2',13,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684890.112},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:01:30.112');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 15,'00000000-c8a7-4afb-81d3-bb9360aceec2',14,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686048.372,
 "user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.372');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-c8a7-4afb-81d3-bb9360aceec2',15,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-ccghmqsfkpmvfsjpjhtksr","name":"read","type":"tool_call"}],"model":"gpt-5.3-codex",
 "provider":"openai-codex","stopReason":"tool_use","timestamp":946684894.208,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.389');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-c8a7-4afb-81d3-bb9360aceec2',16,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ccghmqsfkpmvfsjpjhtksr","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.394');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-c8a7-4afb-81d3-bb9360aceec2',17,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ccghmqsfkpmvfsjpjhtksr","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.399');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-c8a7-4afb-81d3-bb9360aceec2',18,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-c8a7-4afb-81d3-bb9360aceec2\/
 sha256-d-bkqnvfdfkmnpfhvbfhmcpqnfmjtcshctkfshckfcfqqmrtpqmmbfdckthqvkjj.png","mimeType":"image\/png","type":"image"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684895.232,
 "toolCallId":"id-ccghmqsfkpmvfsjpjhtksr","toolName":"read"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.403');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-c8a7-4afb-81d3-bb9360aceec2',19,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684911.616},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:01:51.616');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-c8a7-4afb-81d3-bb9360aceec2',20,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"timestamp":946686048.407,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.407');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-c8a7-4afb-81d3-bb9360aceec2',21,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-cmcncgjjddhmfjkrgvhkdh",
 "summary":[{"text":"xxxxxxxx","type":"summary_text"}],"type":"reasoning"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-gfkrmbjtcvctmjskkvrfgk","name":"create_channel","type":"tool_call"}],
 "model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use","timestamp":946684919.808,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.427');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-c8a7-4afb-81d3-bb9360aceec2',22,'xxxxxxxx',
 CAST('{"payload":{"key-1":"xxxxxxxx"},"type":"xxxxxxxx"}' AS BLOB),'2000-01-01 00:20:48.432');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-76e1-46b0-8944-7463de8c537b',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"high"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.568');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"minimal"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.569');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',40,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685198.336},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:06:38.336');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',41,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686048.571,
 "user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.571');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',42,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-kcfkptdvgkbvhvctktndjh",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-vhqcpsjnnrtnmfffbhcnqr","name":"create_channel","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-mpgdkpqrnvmpgkbhdddpsk","name":"bash","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-vvfdgbbfbtsqrfkbjtqfvb",
 "name":"create_channel","type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use",
 "timestamp":946685214.720,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.581');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',43,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-vhqcpsjnnrtnmfffbhcnqr","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.586');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',44,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-vhqcpsjnnrtnmfffbhcnqr","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.591');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',45,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685216.768,"toolCallId":"id-vhqcpsjnnrtnmfffbhcnqr","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.593');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',46,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-mpgdkpqrnvmpgkbhdddpsk",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.595');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',47,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-mpgdkpqrnvmpgkbhdddpsk",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.598');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',48,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685233.152,
 "toolCallId":"id-mpgdkpqrnvmpgkbhdddpsk","toolName":"bash"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.600');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',49,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-vvfdgbbfbtsqrfkbjtqfvb","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.602');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',50,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-vvfdgbbfbtsqrfkbjtqfvb","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.605');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',51,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685241.344,"toolCallId":"id-vvfdgbbfbtsqrfkbjtqfvb","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.607');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',52,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":7,"delayMs":7777,"error":"xxxxxxxx"},"type":"custom"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.609');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',53,'xxxxxxxx',
 CAST('{"payload":{"key-1":"xxxxxxxx"},"type":"xxxxxxxx"}' AS BLOB),'2000-01-01 00:20:48.610');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',54,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686048.612,"user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.612');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 56,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',55,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-fkcjvvhrgnvkjrdhthtrhc","name":"read","type":"tool_call"}],"model":"gpt-5.2-codex","provider":"openai",
 "stopReason":"tool_use","timestamp":946685274.112,"usage":{"inputTokens":77777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.620');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',56,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-fkcjvvhrgnvkjrdhthtrhc","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.623');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',57,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-fkcjvvhrgnvkjrdhthtrhc","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.628');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',58,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685282.304,"toolCallId":"id-fkcjvvhrgnvkjrdhthtrhc","toolName":"read"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.630');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',59,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":7,"delayMs":7777,"error":"xxxxxxxx"},"type":"custom"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.632');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 61,'00000000-3137-45fa-805a-dc913a301fe4',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.637');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 62,'00000000-3137-45fa-805a-dc913a301fe4',61,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686048.638,"user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.638');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'00000000-3137-45fa-805a-dc913a301fe4',62,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-opus-4-6","provider":"anthropic","stopReason":"error","timestamp":946685286.400,
 "usage":{"inputTokens":777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.646');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'00000000-3137-45fa-805a-dc913a301fe4',63,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363034382e3635302c2275736572223a226e2d666368646271766876626b6a6272646b227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:20:48.650');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'00000000-3137-45fa-805a-dc913a301fe4',64,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-opus-4-6","provider":"anthropic","stopReason":"stop","timestamp":946685319.168,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.658');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 66,'00000000-be4b-47d6-8d75-fbeffb41c6fd',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.663');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 67,'00000000-be4b-47d6-8d75-fbeffb41c6fd',66,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686048.665,"user":"n-mmvfhrskfjpfkmdt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.665');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 68,'00000000-be4b-47d6-8d75-fbeffb41c6fd',67,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-nskpgthgjjntftkgqqvdtq","summary":[],
 "type":"reasoning"},{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-drvnjhmvbtpcmgpdmrbdsd","name":"fork",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-mrjrnvdbnhjstvgcvmrttk",
 "name":"join_sessions","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-rgcsnqffvjqtggppkcstcd","name":"ls","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-qjnfskbsdtbpqsgksjkjrc","name":"create_channel","type":"tool_call"}],"model":"claude-opus-4-6",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946685335.552,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.673');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 69,'00000000-be4b-47d6-8d75-fbeffb41c6fd',68,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-drvnjhmvbtpcmgpdmrbdsd","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.678');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 70,'00000000-be4b-47d6-8d75-fbeffb41c6fd',69,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-drvnjhmvbtpcmgpdmrbdsd","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.683');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'00000000-be4b-47d6-8d75-fbeffb41c6fd',70,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-be4b-47d6-8d75-fbeffb41c6fd\/
 sha256-d-sdghvkmvppfdtpvkqfdqrfbdkcmvcbskbrhvjspvhpvdqdshmgtjdbghqmmpsk.png","mimeType":"image\/png","type":"image"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685343.744,
 "toolCallId":"id-drvnjhmvbtpcmgpdmrbdsd","toolName":"fork"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.687');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'00000000-be4b-47d6-8d75-fbeffb41c6fd',71,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-mrjrnvdbnhjstvgcvmrttk","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.689');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 73,'00000000-be4b-47d6-8d75-fbeffb41c6fd',72,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mrjrnvdbnhjstvgcvmrttk","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.694');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 74,'00000000-be4b-47d6-8d75-fbeffb41c6fd',73,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685376.512,"toolCallId":"id-mrjrnvdbnhjstvgcvmrttk","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.695');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 75,'00000000-be4b-47d6-8d75-fbeffb41c6fd',74,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-rgcsnqffvjqtggppkcstcd","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.697');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'00000000-be4b-47d6-8d75-fbeffb41c6fd',75,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-rgcsnqffvjqtggppkcstcd","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.702');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'00000000-be4b-47d6-8d75-fbeffb41c6fd',76,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685392.896,"toolCallId":"id-rgcsnqffvjqtggppkcstcd","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.704');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 78,'00000000-be4b-47d6-8d75-fbeffb41c6fd',77,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-qjnfskbsdtbpqsgksjkjrc","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.706');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 79,'00000000-be4b-47d6-8d75-fbeffb41c6fd',78,'tool_execution',
 x'7b227061796c6f6164223a7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a5b2d372e352c372e352c6e756c6c2c747275655d7d2c2269734572726f72223a66616c73652c227068617365223a22656e64222c22726573756c74223a7b2265786974436f6465223a302c226f7574707574223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c227472756e6361746564223a66616c73657d2c22746f6f6c43616c6c4964223a2269642d716a6e66736b6273647462707173676b736a6b6a7263222c22746f6f6c4e616d65223a226372656174655f6368616e6e656c227d2c2274797065223a22746f6f6c5f657865637574696f6e227d',
 '2000-01-01 00:20:48.712');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 80,'00000000-be4b-47d6-8d75-fbeffb41c6fd',79,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2264657461696c73223a7b7d2c2269734572726f72223a66616c73652c2274696d657374616d70223a3934363638353432352e3636342c22746f6f6c43616c6c4964223a2269642d716a6e66736b6273647462707173676b736a6b6a7263222c22746f6f6c4e616d65223a226372656174655f6368616e6e656c227d2c22726f6c65223a22746f6f6c5f726573756c74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:20:48.716');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 81,'00000000-be4b-47d6-8d75-fbeffb41c6fd',80,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686048.718,"user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.718');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 82,'00000000-be4b-47d6-8d75-fbeffb41c6fd',81,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-gghbgprnqfkkjnkrfmdtpq","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-qqvtkpqsmvpvqgpgjdrppd","name":"swift","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-bftrkfrbbfsrkgkfrfkpvq","name":"join_sessions",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-cmjtfsdbktcrttjbnjvjjb",
 "name":"ls","type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685442.048,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.730');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 83,'00000000-be4b-47d6-8d75-fbeffb41c6fd',82,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-qqvtkpqsmvpvqgpgjdrppd","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.736');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 84,'00000000-be4b-47d6-8d75-fbeffb41c6fd',83,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qqvtkpqsmvpvqgpgjdrppd","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.741');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 85,'00000000-be4b-47d6-8d75-fbeffb41c6fd',84,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685474.816,"toolCallId":"id-qqvtkpqsmvpvqgpgjdrppd","toolName":"swift"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.745');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 86,'00000000-be4b-47d6-8d75-fbeffb41c6fd',85,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-bftrkfrbbfsrkgkfrfkpvq","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.749');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 87,'00000000-be4b-47d6-8d75-fbeffb41c6fd',86,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-bftrkfrbbfsrkgkfrfkpvq","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:20:48.754');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 88,'00000000-be4b-47d6-8d75-fbeffb41c6fd',87,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685491.200,"toolCallId":"id-bftrkfrbbfsrkgkfrfkpvq","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.758');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 89,'00000000-be4b-47d6-8d75-fbeffb41c6fd',88,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-cmjtfsdbktcrttjbnjvjjb","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.760');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'00000000-be4b-47d6-8d75-fbeffb41c6fd',89,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cmjtfsdbktcrttjbnjvjjb","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.766');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 91,'00000000-be4b-47d6-8d75-fbeffb41c6fd',90,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685523.968,"toolCallId":"id-cmjtfsdbktcrttjbnjvjjb","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.770');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 92,'00000000-be4b-47d6-8d75-fbeffb41c6fd',91,'session_settings',CAST(replace('{"payload":{"model":"claude-sonnet-4-5",
 "provider":"anthropic","reasoningEffort":"medium"},"type":"session_settings"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.774');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 6,'00000000-3137-45fa-805a-dc913a301fe4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running',
 'n-tpnrkvhhrcrpcsjs','local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv','n-knkdbqtdvtncmhhr',NULL,'2000-01-01 00:20:48.637',
 '2000-01-01 00:20:48.662',61,65,'00000000-8a58-4d56-8eba-cda96ff679d9','coding',NULL,NULL,1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 5,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','openai','gpt-5.2-codex','minimal',NULL,NULL,NULL,'idle','n-skbcfrngfftcshbm',
 'local','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,'xxxxxxxx',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,'2000-01-01 00:20:48.569',
 '2000-01-01 00:20:48.636',40,60,NULL,'coding',49,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 4,'00000000-76e1-46b0-8944-7463de8c537b','openai','gpt-5','high',NULL,NULL,NULL,'idle','n-fcfsrnvprqjtqjrh','local',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc','n-knkdbqtdvtncmhhr',NULL,'2000-01-01 00:20:48.568',
 '2000-01-01 00:20:48.568',39,39,NULL,'forked-channel',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 7,'00000000-be4b-47d6-8d75-fbeffb41c6fd','anthropic','claude-sonnet-4-5','medium','openai','gpt-5.2-codex','high',
 'running','n-fcfsrnvprqjtqjrh','local','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-jsbqhphkkvgpjsck',NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn','n-gmcbcdmqgtqbcqbn',NULL,'2000-01-01 00:20:48.663',
 '2000-01-01 00:20:48.778',66,92,'00000000-cc49-45d5-8d60-cfde9b5ea310','coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2','openai-codex','gpt-5.3-codex','minimal',NULL,NULL,NULL,'running',
 'n-tpnrkvhhrcrpcsjs','local','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,'2000-01-01 00:20:48.321',
 '2000-01-01 00:20:48.440',2,23,'00000000-3c28-4270-8ee4-6ad72f4aa6f2','coding',NULL,'n-tmspsfmbmntvvggd',0);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 1,'00000000-c8a7-4afb-81d3-bb9360aceec2',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684890.112,
 "id":"00000000-6dd0-41bb-8a73-6e3aa49a589e","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:01:30.112');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2',CAST(replace('{"materialized":{"at":946686048.380,
 "id":"00000000-6dd0-41bb-8a73-6e3aa49a589e","transcriptEntryID":"14"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.380');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-c8a7-4afb-81d3-bb9360aceec2',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684911.616,
 "id":"00000000-eeb9-4936-8c16-a591765c8c35","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncTaskNotification":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:01:51.616');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-c8a7-4afb-81d3-bb9360aceec2',CAST(replace('{"materialized":{"at":946686048.415,
 "id":"00000000-eeb9-4936-8c16-a591765c8c35","transcriptEntryID":"20"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.415');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5,'00000000-c8a7-4afb-81d3-bb9360aceec2',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684936.192,
 "id":"00000000-ab1f-46eb-8a35-11b70b5a1f84","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:02:16.192');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 6,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685198.336,
 "id":"00000000-e5ef-4850-8969-0296e5d0cd5f","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:06:38.336');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 7,'00000000-49a5-4b59-8a4e-db00a2bbc6ec',CAST(replace('{"materialized":{"at":946686048.575,
 "id":"00000000-e5ef-4850-8969-0296e5d0cd5f","transcriptEntryID":"41"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.575');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-ab1f-46eb-8a35-11b70b5a1f84','00000000-c8a7-4afb-81d3-bb9360aceec2','2000-01-01 00:02:16.192',
 CAST(replace('{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 "source":{"asyncBashCallback":{}}}',char(10,32),'') AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 11,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','id-fkcjvvhrgnvkjrdhthtrhc','completed','2000-01-01 00:20:48.622',
 '2000-01-01 00:20:48.627');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','id-mpgdkpqrnvmpgkbhdddpsk','completed','2000-01-01 00:20:48.585',
 '2000-01-01 00:20:48.597');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 8,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','id-vhqcpsjnnrtnmfffbhcnqr','completed','2000-01-01 00:20:48.585',
 '2000-01-01 00:20:48.590');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 10,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','id-vvfdgbbfbtsqrfkbjtqfvb','started','2000-01-01 00:20:48.585',
 '2000-01-01 00:20:48.604');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 17,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-bftrkfrbbfsrkgkfrfkpvq','completed','2000-01-01 00:20:48.734',
 '2000-01-01 00:20:48.753');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 18,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-cmjtfsdbktcrttjbnjvjjb','completed','2000-01-01 00:20:48.734',
 '2000-01-01 00:20:48.764');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 12,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-drvnjhmvbtpcmgpdmrbdsd','completed','2000-01-01 00:20:48.677',
 '2000-01-01 00:20:48.682');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 13,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-mrjrnvdbnhjstvgcvmrttk','completed','2000-01-01 00:20:48.677',
 '2000-01-01 00:20:48.693');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 15,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-qjnfskbsdtbpqsgksjkjrc','completed','2000-01-01 00:20:48.677',
 '2000-01-01 00:20:48.710');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 16,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-qqvtkpqsmvpvqgpgjdrppd','errored','2000-01-01 00:20:48.734',
 '2000-01-01 00:20:48.740');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 14,'00000000-be4b-47d6-8d75-fbeffb41c6fd','id-rgcsnqffvjqtggppkcstcd','errored','2000-01-01 00:20:48.677',
 '2000-01-01 00:20:48.701');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-c8a7-4afb-81d3-bb9360aceec2','id-ccghmqsfkpmvfsjpjhtksr','completed','2000-01-01 00:20:48.393',
 '2000-01-01 00:20:48.398');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-c8a7-4afb-81d3-bb9360aceec2','id-gfkrmbjtcvctmjskkvrfgk','pending','2000-01-01 00:20:48.431',
 '2000-01-01 00:20:48.431');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2','id-qhqdjgtdfjhrkfdhtjccgh','errored','2000-01-01 00:20:48.339',
 '2000-01-01 00:20:48.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-c8a7-4afb-81d3-bb9360aceec2','id-tgqhtjqfmjngptkvkghpfd','completed','2000-01-01 00:20:48.339',
 '2000-01-01 00:20:48.356');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-c8a7-4afb-81d3-bb9360aceec2','id-vbvrtmfcjkjnbphgvvdhfq','completed','2000-01-01 00:20:48.339',
 '2000-01-01 00:20:48.365');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363034382e3332332c226964223a2230303030303030302d333465332d346162362d383933302d653635373634323265633363222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d70746a646768676a6d6676766470646a222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:20:48.323');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-c8a7-4afb-81d3-bb9360aceec2','steer',CAST(replace('{"materialized":{"at":946686048.327,
 "id":"00000000-34e3-4ab6-8930-e6576422ec3c","lane":"steer","transcriptEntryID":"3"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.327');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-c8a7-4afb-81d3-bb9360aceec2','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.372,
 "id":"00000000-e635-4ce2-88a2-ecc6fec0d7c8","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"bot"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.372');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-c8a7-4afb-81d3-bb9360aceec2','steer',CAST(replace('{"materialized":{"at":946686048.381,
 "id":"00000000-e635-4ce2-88a2-ecc6fec0d7c8","lane":"steer","transcriptEntryID":"15"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.381');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-c8a7-4afb-81d3-bb9360aceec2','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.407,
 "id":"00000000-e141-4e6a-8791-ab035ebc954d","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"parts":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-c8a7-4afb-81d3-bb9360aceec2\/
 sha256-d-rktgnrkmqgqcbcsscjfmprrnjqpctpdgnmgffvjscfrkhcvhbkcvcqhctmdcdp.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.407');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-c8a7-4afb-81d3-bb9360aceec2','followUp',CAST(replace('{"materialized":{"at":946686048.423,
 "id":"00000000-e141-4e6a-8791-ab035ebc954d","lane":"followUp","transcriptEntryID":"21"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.423');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.571,
 "id":"00000000-1364-48bf-8941-612ded40c286","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.571');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','followUp',CAST(replace('{"materialized":{"at":946686048.579,
 "id":"00000000-1364-48bf-8941-612ded40c286","lane":"followUp","transcriptEntryID":"42"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.579');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 11,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.612,
 "id":"00000000-b2f4-46d3-8d38-007b78481ff8","message":{"author":{"unknown":{}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.612');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','steer',CAST(replace('{"materialized":{"at":946686048.616,
 "id":"00000000-b2f4-46d3-8d38-007b78481ff8","lane":"steer","transcriptEntryID":"55"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.616');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'00000000-3137-45fa-805a-dc913a301fe4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.638,
 "id":"00000000-af1b-4be3-840d-586782825405","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.638');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'00000000-3137-45fa-805a-dc913a301fe4','steer',CAST(replace('{"materialized":{"at":946686048.642,
 "id":"00000000-af1b-4be3-840d-586782825405","lane":"steer","transcriptEntryID":"62"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.642');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 15,'00000000-3137-45fa-805a-dc913a301fe4','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363034382e3635302c226964223a2230303030303030302d323438372d343139662d383238312d323636616637396161343866222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d666368646271766876626b6a6272646b222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:20:48.650');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-3137-45fa-805a-dc913a301fe4','steer',CAST(replace('{"materialized":{"at":946686048.654,
 "id":"00000000-2487-419f-8281-266af79aa48f","lane":"steer","transcriptEntryID":"64"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.654');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-3137-45fa-805a-dc913a301fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.660,
 "id":"00000000-a70f-4e9f-893d-b7b5ec1a9cdf","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.660');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'00000000-be4b-47d6-8d75-fbeffb41c6fd','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.665,
 "id":"00000000-beea-4807-863e-1d0da6244bd4","message":{"author":{"unknown":{}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.665');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 19,'00000000-be4b-47d6-8d75-fbeffb41c6fd','steer',CAST(replace('{"materialized":{"at":946686048.669,
 "id":"00000000-beea-4807-863e-1d0da6244bd4","lane":"steer","transcriptEntryID":"67"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.669');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'00000000-be4b-47d6-8d75-fbeffb41c6fd','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686048.718,
 "id":"00000000-0936-4c35-898e-14dbb3b8ef61","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:20:48.718');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 21,'00000000-be4b-47d6-8d75-fbeffb41c6fd','steer',CAST(replace('{"materialized":{"at":946686048.722,
 "id":"00000000-0936-4c35-898e-14dbb3b8ef61","lane":"steer","transcriptEntryID":"81"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:20:48.722');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-a70f-4e9f-893d-b7b5ec1a9cdf','00000000-3137-45fa-805a-dc913a301fe4','followUp','2000-01-01 00:20:48.660',
 CAST(replace('{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf","kind":"human"}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',108);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',9);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
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
-- end: tables 10, rows 132, sequence rows 3, other objects 19
