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
 1,'00000000-52cd-43b0-8a3e-dc4daacd873d','n-gkqstmjndbhkdqrg','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-hsdsrtcvggdrchrf','/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd',NULL,
 '2000-01-01 00:12:51.072','2000-01-01 00:12:51.072');
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 2,'00000000-b3a2-4926-8748-f13b3f7ab55f','00000000-be12-4f66-8699-15024c94c6c5','n-tjvmtsjtrfhqbmhd',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd/p-cpnjfmjfddrgnpng','00000000-5957-44fb-8e02-40d4eaa32489',1,
 '2000-01-01 00:12:51.586');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-be12-4f66-8699-15024c94c6c5',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"minimal"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.584');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-be12-4f66-8699-15024c94c6c5',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685571.588,
 "user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.588');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-be12-4f66-8699-15024c94c6c5',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-jhjsvjkvnpjccptgqpmrfv",
 "summary":[{"text":"xxxxxxxx","type":"summary_text"}],"type":"reasoning"},{"text":"xxxxxxxx","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-spksbpdmnnhjsfkqshmjvd","name":"swift",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946684800.000,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.600');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-be12-4f66-8699-15024c94c6c5',18,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-spksbpdmnnhjsfkqshmjvd","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.606');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-be12-4f66-8699-15024c94c6c5',19,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-spksbpdmnnhjsfkqshmjvd","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.612');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-be12-4f66-8699-15024c94c6c5',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684804.096,"toolCallId":"id-spksbpdmnnhjsfkqshmjvd","toolName":"swift"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.616');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-be12-4f66-8699-15024c94c6c5',21,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685571.618,"user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.618');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-be12-4f66-8699-15024c94c6c5',22,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-bkvmgsmjjgvmngkkgjnvsc",
 "summary":[{"text":"xxxxxxxx","type":"summary_text"}],"type":"reasoning"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"stop","timestamp":946684808.192,"usage":{"inputTokens":77777,"outputTokens":7777,
 "totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.630');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-5d2d-441e-80e3-21bc275b7bd3',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.670');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-5d2d-441e-80e3-21bc275b7bd3',25,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684824.576},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:00:24.576');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-5d2d-441e-80e3-21bc275b7bd3',26,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5d2d-441e-80e3-21bc275b7bd3\/
 sha256-d-bhvprsgfjgcpsssmmrqkvqbgsrkfmgvtfrfmdvvmpmchftdngpsmcmmtcsrmbk.png","mimeType":"image\/png","type":"image"}],
 "timestamp":946685571.672,"user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.672');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-5d2d-441e-80e3-21bc275b7bd3',27,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-tphmcmqhtsdqhhmgfjsnfg",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,
 true]},"id":"id-jknvfdvjhjhbjtjhddbdsc","name":"fork","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},
 "id":"id-dsgkgkrrrspdcjjskkjrfg","name":"async_bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"id":"id-kfhsqvrmtknjnhkttkvdkn","name":"find","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-hspprbgcbmtmddnmpkdspj","name":"async_bash","type":"tool_call"}],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use","timestamp":946684832.768,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.689');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-5d2d-441e-80e3-21bc275b7bd3',28,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-jknvfdvjhjhbjtjhddbdsc","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.695');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-5d2d-441e-80e3-21bc275b7bd3',29,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-jknvfdvjhjhbjtjhddbdsc","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.700');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-5d2d-441e-80e3-21bc275b7bd3',30,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684840.960,
 "toolCallId":"id-jknvfdvjhjhbjtjhddbdsc","toolName":"fork"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:12:51.704');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-5d2d-441e-80e3-21bc275b7bd3',31,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-dsgkgkrrrspdcjjskkjrfg",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.708');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-5d2d-441e-80e3-21bc275b7bd3',32,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-dsgkgkrrrspdcjjskkjrfg",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.714');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-5d2d-441e-80e3-21bc275b7bd3',33,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684857.344,"toolCallId":"id-dsgkgkrrrspdcjjskkjrfg","toolName":"async_bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.718');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-5d2d-441e-80e3-21bc275b7bd3',34,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-kfhsqvrmtknjnhkttkvdkn","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.722');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-5d2d-441e-80e3-21bc275b7bd3',35,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxx","truncated":false},"toolCallId":"id-kfhsqvrmtknjnhkttkvdkn",
 "toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.728');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-5d2d-441e-80e3-21bc275b7bd3',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"timestamp":946684890.112,
 "toolCallId":"id-kfhsqvrmtknjnhkttkvdkn","toolName":"find"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:12:51.732');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-5d2d-441e-80e3-21bc275b7bd3',37,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-hspprbgcbmtmddnmpkdspj",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.736');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-5d2d-441e-80e3-21bc275b7bd3',38,'tool_execution',
 x'7b227061796c6f6164223a7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a377d2c2269734572726f72223a66616c73652c227068617365223a22656e64222c22726573756c74223a7b2265786974436f6465223a302c226f7574707574223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c227472756e6361746564223a66616c73657d2c22746f6f6c43616c6c4964223a2269642d6873707072626763626d746d64646e6d706b6473706a222c22746f6f6c4e616d65223a226173796e635f62617368227d2c2274797065223a22746f6f6c5f657865637574696f6e227d',
 '2000-01-01 00:12:51.745');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-5d2d-441e-80e3-21bc275b7bd3',39,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d2c7b22626c6f62555249223a22626c6f623a5c2f5c2f30303030303030302d356432642d343431652d383065332d3231626332373562376264335c2f7368613235362d642d6d736d666e71727267746676737671686d676663626b646674716a6d6e686d646e6d6770716b6271727066766d6e7662716e6d6a716767636d64686d68672e706e67222c226d696d6554797065223a22696d6167655c2f706e67222c2274797065223a22696d616765227d5d2c2264657461696c73223a7b7d2c2269734572726f72223a66616c73652c2274696d657374616d70223a3934363638343839312e3133362c22746f6f6c43616c6c4964223a2269642d6873707072626763626d746d64646e6d706b6473706a222c22746f6f6c4e616d65223a226173796e635f62617368227d2c22726f6c65223a22746f6f6c5f726573756c74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:12:51.749');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-5d2d-441e-80e3-21bc275b7bd3',40,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684899.328},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:01:39.328');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-5d2d-441e-80e3-21bc275b7bd3',41,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638353537312e3735332c2275736572223a226e2d736a716a6e6b66626868646a666b6d64227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:12:51.753');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-5d2d-441e-80e3-21bc275b7bd3',42,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-pccfmfbcmgvncgngcbtgmv","summary":[],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,
 true]},"id":"id-hphjhhgtgkgfdbhhdmjhph","name":"fork","type":"tool_call"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946684932.096,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.770');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-5d2d-441e-80e3-21bc275b7bd3',43,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-hphjhhgtgkgfdbhhdmjhph","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.775');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-5d2d-441e-80e3-21bc275b7bd3',44,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-hphjhhgtgkgfdbhhdmjhph","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.780');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-5d2d-441e-80e3-21bc275b7bd3',45,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684964.864,"toolCallId":"id-hphjhhgtgkgfdbhhdmjhph","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.784');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-5d2d-441e-80e3-21bc275b7bd3',46,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5d2d-441e-80e3-21bc275b7bd3\/
 sha256-d-jmvjrrmktgnffgfbthnghqmvpdpssrtbkkrvmbbrvspvcvmjfkqtcpscfsbcqt.png","mimeType":"image\/png","type":"image"}],
 "timestamp":946685571.788,"user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.788');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-5d2d-441e-80e3-21bc275b7bd3',47,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-npcrbmmmsfdkgmjsqvvfpj","summary":[],
 "type":"reasoning"},{"text":"xxxxxxxx","type":"text"}],"model":"claude-sonnet-4-5","provider":"anthropic",
 "stopReason":"stop","timestamp":946684981.248,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},
 "role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.800');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'00000000-8933-4299-8d79-b5b969562833',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.810');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'00000000-8933-4299-8d79-b5b969562833',49,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685571.812,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.812');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'00000000-8933-4299-8d79-b5b969562833',50,'message',CAST(replace('{"payload":{"message":{"content":[],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"stop","timestamp":946684997.632,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.824');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'00000000-8933-4299-8d79-b5b969562833',51,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685571.828,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.828');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'00000000-8933-4299-8d79-b5b969562833',52,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxx","type":"text"}],"model":"gpt-5.2-codex",
 "provider":"openai","stopReason":"stop","timestamp":946685030.400,"usage":{"inputTokens":777777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.840');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "cwd" TEXT, "parentSessionID" TEXT, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-5d2d-441e-80e3-21bc275b7bd3','anthropic','claude-sonnet-4-5','xhigh',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc','00000000-be12-4f66-8699-15024c94c6c5',
 'n-pfrtsqqsrckcktmh',0,'2000-01-01 00:12:51.670','2000-01-01 00:12:51.808',25,48);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-8933-4299-8d79-b5b969562833','openai','gpt-5.2-codex','low',NULL,NULL,NULL,'running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,0,'2000-01-01 00:12:51.810',
 '2000-01-01 00:12:51.844',49,53);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-be12-4f66-8699-15024c94c6c5','anthropic','claude-sonnet-4-5','minimal',NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,1,'2000-01-01 00:12:51.584',
 '2000-01-01 00:12:51.638',16,23);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-5d2d-441e-80e3-21bc275b7bd3',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684824.576,
 "id":"00000000-bbae-456f-8ded-98913aa367fc","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncTaskNotification":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:00:24.576');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-5d2d-441e-80e3-21bc275b7bd3',CAST(replace('{"materialized":{"at":946685571.680,
 "id":"00000000-bbae-456f-8ded-98913aa367fc","transcriptEntryID":"26"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.680');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-5d2d-441e-80e3-21bc275b7bd3',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684899.328,
 "id":"00000000-c28b-46fa-8f1e-af65fb666c8b","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:01:39.328');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5,'00000000-5d2d-441e-80e3-21bc275b7bd3',CAST(replace('{"materialized":{"at":946685571.761,
 "id":"00000000-c28b-46fa-8f1e-af65fb666c8b","transcriptEntryID":"41"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.761');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 6,'00000000-8933-4299-8d79-b5b969562833',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685046.784,
 "id":"00000000-be07-455f-81f6-f2045be6389a","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:04:06.784');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-be07-455f-81f6-f2045be6389a','00000000-8933-4299-8d79-b5b969562833','2000-01-01 00:04:06.784',
 CAST(replace('{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 "source":{"asyncBashCallback":{}}}',char(10,32),'') AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-5d2d-441e-80e3-21bc275b7bd3','id-dsgkgkrrrspdcjjskkjrfg','completed','2000-01-01 00:12:51.693',
 '2000-01-01 00:12:51.712');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'00000000-5d2d-441e-80e3-21bc275b7bd3','id-hphjhhgtgkgfdbhhdmjhph','completed','2000-01-01 00:12:51.774',
 '2000-01-01 00:12:51.779');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-5d2d-441e-80e3-21bc275b7bd3','id-hspprbgcbmtmddnmpkdspj','completed','2000-01-01 00:12:51.693',
 '2000-01-01 00:12:51.744');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-5d2d-441e-80e3-21bc275b7bd3','id-jknvfdvjhjhbjtjhddbdsc','completed','2000-01-01 00:12:51.693',
 '2000-01-01 00:12:51.699');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-5d2d-441e-80e3-21bc275b7bd3','id-kfhsqvrmtknjnhkttkvdkn','errored','2000-01-01 00:12:51.693',
 '2000-01-01 00:12:51.726');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-be12-4f66-8699-15024c94c6c5','id-spksbpdmnnhjsfkqshmjvd','completed','2000-01-01 00:12:51.604',
 '2000-01-01 00:12:51.610');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-be12-4f66-8699-15024c94c6c5','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.588,
 "id":"00000000-168b-4967-85a9-eb6a31a3de02","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"bot"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.588');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-be12-4f66-8699-15024c94c6c5','steer',CAST(replace('{"materialized":{"at":946685571.592,
 "id":"00000000-168b-4967-85a9-eb6a31a3de02","lane":"steer","transcriptEntryID":"17"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.592');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'00000000-be12-4f66-8699-15024c94c6c5','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.618,
 "id":"00000000-4db1-420a-80c0-070273ad244f","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.618');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 19,'00000000-be12-4f66-8699-15024c94c6c5','steer',CAST(replace('{"materialized":{"at":946685571.622,
 "id":"00000000-4db1-420a-80c0-070273ad244f","lane":"steer","transcriptEntryID":"22"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.622');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'00000000-be12-4f66-8699-15024c94c6c5','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.634,
 "id":"00000000-d359-4937-8900-5d4836f154ce","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.634');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 22,'00000000-5d2d-441e-80e3-21bc275b7bd3','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.672,
 "id":"00000000-6da4-47e4-80ad-66b4d33dfcde","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"parts":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5d2d-441e-80e3-21bc275b7bd3\/
 sha256-d-bhvprsgfjgcpsssmmrqkvqbgsrkfmgvtfrfmdvvmpmchftdngpsmcmmtcsrmbk.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.672');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 23,'00000000-5d2d-441e-80e3-21bc275b7bd3','steer',CAST(replace('{"materialized":{"at":946685571.681,
 "id":"00000000-6da4-47e4-80ad-66b4d33dfcde","lane":"steer","transcriptEntryID":"27"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.681');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 24,'00000000-5d2d-441e-80e3-21bc275b7bd3','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638353537312e3735332c226964223a2230303030303030302d643436372d343935632d383362322d383663623161623365393565222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d736a716a6e6b66626868646a666b6d64222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:12:51.753');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'00000000-5d2d-441e-80e3-21bc275b7bd3','steer',CAST(replace('{"materialized":{"at":946685571.762,
 "id":"00000000-d467-495c-83b2-86cb1ab3e95e","lane":"steer","transcriptEntryID":"42"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.762');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 26,'00000000-5d2d-441e-80e3-21bc275b7bd3','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.788,
 "id":"00000000-6235-42e2-8527-6fb4336b5a58","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"parts":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5d2d-441e-80e3-21bc275b7bd3\/
 sha256-d-jmvjrrmktgnffgfbthnghqmvpdpssrtbkkrvmbbrvspvcvmjfkqtcpscfsbcqt.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.788');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 27,'00000000-5d2d-441e-80e3-21bc275b7bd3','followUp',CAST(replace('{"materialized":{"at":946685571.796,
 "id":"00000000-6235-42e2-8527-6fb4336b5a58","lane":"followUp","transcriptEntryID":"47"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.796');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 28,'00000000-5d2d-441e-80e3-21bc275b7bd3','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.804,
 "id":"00000000-1200-437b-8500-68ff422b03ab","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.804');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 29,'00000000-8933-4299-8d79-b5b969562833','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.812,
 "id":"00000000-fd9e-4b1b-838a-0ae8b2f0e22a","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.812');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 30,'00000000-8933-4299-8d79-b5b969562833','steer',CAST(replace('{"materialized":{"at":946685571.816,
 "id":"00000000-fd9e-4b1b-838a-0ae8b2f0e22a","lane":"steer","transcriptEntryID":"50"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.816');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 31,'00000000-8933-4299-8d79-b5b969562833','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685571.828,
 "id":"00000000-210b-42e8-8a7c-a26f62a8c32d","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:12:51.828');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 32,'00000000-8933-4299-8d79-b5b969562833','followUp',CAST(replace('{"materialized":{"at":946685571.836,
 "id":"00000000-210b-42e8-8a7c-a26f62a8c32d","lane":"followUp","transcriptEntryID":"52"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:12:51.836');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 3,'00000000-1200-437b-8500-68ff422b03ab','00000000-5d2d-441e-80e3-21bc275b7bd3','steer','2000-01-01 00:12:51.804',
 CAST(replace('{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf","kind":"human"}},"content":{"text":"xxxxxxxx",
 "type":"text"}}',char(10,32),'') AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'00000000-d359-4937-8900-5d4836f154ce','00000000-be12-4f66-8699-15024c94c6c5','steer','2000-01-01 00:12:51.634',
 CAST(replace('{"author":{"participant":{"_0":"n-grbspkthmsgptmqt","kind":"human"}},
 "content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',53);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',32);
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
-- end: tables 10, rows 78, sequence rows 3, other objects 18
