-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-a407-4458-8587-f2567368d062','n-ntcbmhkkhdcftmvv','folder-template',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-bnnfjpmvjhvjkbbb','xxxxxxxx',
 '2000-01-01 00:29:14.120','2000-01-01 00:29:14.120');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-b933-41f3-8855-350722ad0b64','n-trjtfttshbtjndnp','local',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',NULL,NULL,'2000-01-01 00:29:14.112',
 '2000-01-01 00:29:14.112');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 2,'00000000-0355-478b-8683-e4fe3969ec92','00000000-052b-4266-8291-aff4e6e6c7d1',80,NULL,'2000-01-01 00:29:14.816');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.124');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'00000000-f663-47ae-837a-468f5f705fe4',1,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686554.128,
 "user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.128');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'00000000-f663-47ae-837a-468f5f705fe4',2,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946684800.000,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.140');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-f663-47ae-837a-468f5f705fe4',3,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686554.144,"user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.144');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'00000000-f663-47ae-837a-468f5f705fe4',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},
 "id":"id-sfsfrcrnmggnnmdmvdqsjb","name":"grep","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"id":"id-mvfcncgjfssgrkgqnfjcvg","name":"write","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-tfsvvvkkqcptvhkrdrrcck","name":"edit",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-ndpqbbfcppdtfbjhqqkdbd",
 "name":"ls","type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946684832.768,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.156');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-f663-47ae-837a-468f5f705fe4',5,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"phase":"start","toolCallId":"id-sfsfrcrnmggnnmdmvdqsjb","toolName":"grep"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.164');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'00000000-f663-47ae-837a-468f5f705fe4',6,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-sfsfrcrnmggnnmdmvdqsjb",
 "toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.169');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-f663-47ae-837a-468f5f705fe4',7,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684840.960,"toolCallId":"id-sfsfrcrnmggnnmdmvdqsjb","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.173');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'00000000-f663-47ae-837a-468f5f705fe4',8,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"phase":"start","toolCallId":"id-mvfcncgjfssgrkgqnfjcvg","toolName":"write"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.177');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-f663-47ae-837a-468f5f705fe4',9,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-mvfcncgjfssgrkgqnfjcvg",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.183');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'00000000-f663-47ae-837a-468f5f705fe4',10,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684873.728,"toolCallId":"id-mvfcncgjfssgrkgqnfjcvg","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.187');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-f663-47ae-837a-468f5f705fe4',11,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-tfsvvvkkqcptvhkrdrrcck","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.191');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 13,'00000000-f663-47ae-837a-468f5f705fe4',12,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tfsvvvkkqcptvhkrdrrcck","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.196');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-f663-47ae-837a-468f5f705fe4',13,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946684906.496,"toolCallId":"id-tfsvvvkkqcptvhkrdrrcck","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.200');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 15,'00000000-f663-47ae-837a-468f5f705fe4',14,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ndpqbbfcppdtfbjhqqkdbd","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.204');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-f663-47ae-837a-468f5f705fe4',15,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ndpqbbfcppdtfbjhqqkdbd","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.210');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-f663-47ae-837a-468f5f705fe4',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684939.264,"toolCallId":"id-ndpqbbfcppdtfbjhqqkdbd","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.214');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-f663-47ae-837a-468f5f705fe4',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686554.218,
 "user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.218');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-f663-47ae-837a-468f5f705fe4',18,'message',CAST(replace('{"payload":{"message":{"content":[],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946684972.032,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.230');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-f663-47ae-837a-468f5f705fe4',19,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686554.234,"user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.234');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-f663-47ae-837a-468f5f705fe4',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-pdmbnrjgvhgfqrkffsndqq",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-bkbbrrbnrvcgfmgrcbqqqk","name":"write",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-mbvgmhbbfbgrqmqrpjjtpt",
 "name":"create_channel","type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946684988.416,"usage":{"inputTokens":777777,"outputTokens":7777,
 "totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.246');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-f663-47ae-837a-468f5f705fe4',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-bkbbrrbnrvcgfmgrcbqqqk","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.252');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-f663-47ae-837a-468f5f705fe4',22,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-bkbbrrbnrvcgfmgrcbqqqk",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.258');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-f663-47ae-837a-468f5f705fe4',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685004.800,"toolCallId":"id-bkbbrrbnrvcgfmgrcbqqqk","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.262');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-f663-47ae-837a-468f5f705fe4',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-mbvgmhbbfbgrqmqrpjjtpt","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.266');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-f663-47ae-837a-468f5f705fe4',25,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mbvgmhbbfbgrqmqrpjjtpt","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.272');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-f663-47ae-837a-468f5f705fe4',26,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"
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
 xxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,
 "timestamp":946685021.184,"toolCallId":"id-mbvgmhbbfbgrqmqrpjjtpt","toolName":"create_channel"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.276');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-f663-47ae-837a-468f5f705fe4',27,'compaction',CAST(replace('{"payload":{"firstKeptEntryID":19,
 "metadata":{},"summary":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","tokensBefore":777777,"version":1},"type":"compaction"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.280');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-0355-478b-8683-e4fe3969ec92',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.287');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-0355-478b-8683-e4fe3969ec92',29,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363535342e3238392c2275736572223a226e2d736a716a6e6b66626868646a666b6d64227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:29:14.289');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-0355-478b-8683-e4fe3969ec92',30,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-pdhssgdprrbsmjnfdfrfdp","name":"fork","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"id":"id-mrbbvtbfhbtghkrdmpsbch","name":"find","type":"tool_call"}],
 "model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use","timestamp":946685053.952,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.301');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-0355-478b-8683-e4fe3969ec92',31,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-pdhssgdprrbsmjnfdfrfdp","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.307');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-0355-478b-8683-e4fe3969ec92',32,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-pdhssgdprrbsmjnfdfrfdp","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.313');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-0355-478b-8683-e4fe3969ec92',33,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685054.976,"toolCallId":"id-pdhssgdprrbsmjnfdfrfdp","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.317');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-0355-478b-8683-e4fe3969ec92',34,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"customType":"wuhu_execution_stopped_v1",
 "display":true,"timestamp":946685087.744},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.321');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-0355-478b-8683-e4fe3969ec92',35,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686554.325,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.325');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-0355-478b-8683-e4fe3969ec92',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-qfrvbbrndgbhkqdmpbtgfm","name":"ls",
 "type":"tool_call"}],"model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"tool_use",
 "timestamp":946685104.128,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.337');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-0355-478b-8683-e4fe3969ec92',37,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686554.347,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.347');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-0355-478b-8683-e4fe3969ec92',38,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"gpt-5.3-codex","provider":"openai-codex","stopReason":"stop","timestamp":946685136.896,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.363');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-997d-4809-8c80-1546ede68f66',NULL,'header',
 x'7b227061796c6f6164223a7b226d65746164617461223a7b22726561736f6e696e674566666f7274223a226c6f77227d2c2273797374656d50726f6d7074223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2276657273696f6e223a317d2c2274797065223a22686561646572227d',
 '2000-01-01 00:29:14.627');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'00000000-052b-4266-8291-aff4e6e6c7d1',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.755');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'00000000-052b-4266-8291-aff4e6e6c7d1',71,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686554.757,
 "user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.757');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 73,'00000000-052b-4266-8291-aff4e6e6c7d1',72,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-djvqvfhqndvsktpdrqtjfn","summary":[],
 "type":"reasoning"}],"model":"gpt-5.2-codex","provider":"openai","stopReason":"error","timestamp":946685661.184,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.769');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 74,'00000000-052b-4266-8291-aff4e6e6c7d1',73,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685693.952},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:53.952');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 75,'00000000-052b-4266-8291-aff4e6e6c7d1',74,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686554.773,"user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.773');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'00000000-052b-4266-8291-aff4e6e6c7d1',75,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-tndckfvphmgbpvggpqmpjg","name":"async_bash","type":"tool_call"}],
 "model":"gpt-5.2-codex","provider":"openai","stopReason":"tool_use","timestamp":946685710.336,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.793');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'00000000-052b-4266-8291-aff4e6e6c7d1',76,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-tndckfvphmgbpvggpqmpjg",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.798');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 78,'00000000-052b-4266-8291-aff4e6e6c7d1',77,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-tndckfvphmgbpvggpqmpjg",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.803');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 79,'00000000-052b-4266-8291-aff4e6e6c7d1',78,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685743.104,
 "toolCallId":"id-tndckfvphmgbpvggpqmpjg","toolName":"async_bash"},"role":"tool_result"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.807');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 80,'00000000-052b-4266-8291-aff4e6e6c7d1',79,'session_settings',
 CAST('{"payload":{"model":"gpt-5.2-codex","provider":"openai"},"type":"session_settings"}' AS BLOB),
 '2000-01-01 00:29:14.811');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 96,'00000000-8fd1-438c-86ca-20dbe2b0173d',NULL,'header',CAST(replace('{"payload":{"metadata":{},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.944');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 97,'00000000-8fd1-438c-86ca-20dbe2b0173d',96,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686554.946,
 "user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.946');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 98,'00000000-8fd1-438c-86ca-20dbe2b0173d',97,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-vsddbfpbrnstbgfjnqfjrb",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,
 true]},"id":"id-pkbpkqgsqhvsmbghnhvnpk","name":"join_sessions","type":"tool_call"}],"model":"gpt-5",
 "provider":"openai","stopReason":"tool_use","timestamp":946686021.632,"usage":{"inputTokens":77777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.958');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 99,'00000000-8fd1-438c-86ca-20dbe2b0173d',98,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-pkbpkqgsqhvsmbghnhvnpk","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.963');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 100,'00000000-8fd1-438c-86ca-20dbe2b0173d',99,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-pkbpkqgsqhvsmbghnhvnpk","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.972');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 101,'00000000-8fd1-438c-86ca-20dbe2b0173d',100,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946686029.824,"toolCallId":"id-pkbpkqgsqhvsmbghnhvnpk","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.976');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID") VALUES(
 2,'00000000-0355-478b-8683-e4fe3969ec92','openai-codex','gpt-5.3-codex','xhigh',NULL,NULL,NULL,'idle',
 'n-skbcfrngfftcshbm','folder-template',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,'xxxxxxxx',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,'2000-01-01 00:29:14.287',
 '2000-01-01 00:29:14.371',29,39,NULL,'coding',NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID") VALUES(
 6,'00000000-052b-4266-8291-aff4e6e6c7d1','openai','gpt-5.2-codex',NULL,NULL,NULL,NULL,'running','n-tpnrkvhhrcrpcsjs',
 'folder-template','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-jqhbmpsfgqnmhhhd',NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',NULL,'00000000-0355-478b-8683-e4fe3969ec92',
 '2000-01-01 00:29:14.755','2000-01-01 00:29:14.815',71,80,NULL,'coding',NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID") VALUES(
 8,'00000000-8fd1-438c-86ca-20dbe2b0173d','openai','gpt-5',NULL,'openai','gpt-5','high','running','n-ktsjfgmndvjpvjgd',
 'local','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,'2000-01-01 00:29:14.944',
 '2000-01-01 00:29:14.980',96,101,'00000000-a407-4458-8587-f2567368d062','coding',NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID") VALUES(
 4,'00000000-997d-4809-8c80-1546ede68f66','openai-codex','gpt-5.3-codex','low',NULL,NULL,NULL,'idle',
 'n-skbcfrngfftcshbm','local','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,'00000000-f663-47ae-837a-468f5f705fe4',
 '2000-01-01 00:29:14.627','2000-01-01 00:29:14.627',55,55,'00000000-b933-41f3-8855-350722ad0b64','coding',NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running',
 'n-fcfsrnvprqjtqjrh','local','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-prvqskbpcksnfhrg',NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp','n-gpctjmdrrtpbgtst',NULL,'2000-01-01 00:29:14.124',
 '2000-01-01 00:29:14.285',1,28,NULL,'coding',NULL);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-052b-4266-8291-aff4e6e6c7d1',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685693.952,
 "id":"00000000-33bd-457c-8b1f-c8e2c2819e82","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncTaskNotification":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:14:53.952');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-052b-4266-8291-aff4e6e6c7d1',CAST(replace('{"materialized":{"at":946686554.781,
 "id":"00000000-33bd-457c-8b1f-c8e2c2819e82","transcriptEntryID":"74"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.781');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-052b-4266-8291-aff4e6e6c7d1',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685759.488,
 "id":"00000000-4eed-44d9-85eb-47b441c4cdc6","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:15:59.488');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-4eed-44d9-85eb-47b441c4cdc6','00000000-052b-4266-8291-aff4e6e6c7d1','2000-01-01 00:15:59.488',
 CAST('{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},"source":{"asyncBashCallback":{}}}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 8,'00000000-0355-478b-8683-e4fe3969ec92','id-mrbbvtbfhbtghkrdmpsbch','pending','2000-01-01 00:29:14.305',
 '2000-01-01 00:29:14.305');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'00000000-0355-478b-8683-e4fe3969ec92','id-pdhssgdprrbsmjnfdfrfdp','completed','2000-01-01 00:29:14.305',
 '2000-01-01 00:29:14.311');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'00000000-0355-478b-8683-e4fe3969ec92','id-qfrvbbrndgbhkqdmpbtgfm','pending','2000-01-01 00:29:14.345',
 '2000-01-01 00:29:14.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 25,'00000000-052b-4266-8291-aff4e6e6c7d1','id-tndckfvphmgbpvggpqmpjg','completed','2000-01-01 00:29:14.797',
 '2000-01-01 00:29:14.802');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 27,'00000000-8fd1-438c-86ca-20dbe2b0173d','id-pkbpkqgsqhvsmbghnhvnpk','completed','2000-01-01 00:29:14.962',
 '2000-01-01 00:29:14.971');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-f663-47ae-837a-468f5f705fe4','id-bkbbrrbnrvcgfmgrcbqqqk','completed','2000-01-01 00:29:14.250',
 '2000-01-01 00:29:14.256');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-f663-47ae-837a-468f5f705fe4','id-mbvgmhbbfbgrqmqrpjjtpt','completed','2000-01-01 00:29:14.250',
 '2000-01-01 00:29:14.270');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-f663-47ae-837a-468f5f705fe4','id-mvfcncgjfssgrkgqnfjcvg','completed','2000-01-01 00:29:14.160',
 '2000-01-01 00:29:14.181');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-f663-47ae-837a-468f5f705fe4','id-ndpqbbfcppdtfbjhqqkdbd','completed','2000-01-01 00:29:14.160',
 '2000-01-01 00:29:14.208');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','id-sfsfrcrnmggnnmdmvdqsjb','completed','2000-01-01 00:29:14.160',
 '2000-01-01 00:29:14.168');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-f663-47ae-837a-468f5f705fe4','id-tfsvvvkkqcptvhkrdrrcck','started','2000-01-01 00:29:14.160',
 '2000-01-01 00:29:14.195');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.128,
 "id":"00000000-9444-4979-8750-dd34bfccc3d5","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.128');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"materialized":{"at":946686554.136,
 "id":"00000000-9444-4979-8750-dd34bfccc3d5","lane":"followUp","transcriptEntryID":"2"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.136');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-f663-47ae-837a-468f5f705fe4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.144,
 "id":"00000000-cfc1-450c-82a6-e65516c842c9","message":{"author":{"system":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.144');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-f663-47ae-837a-468f5f705fe4','steer',CAST(replace('{"materialized":{"at":946686554.148,
 "id":"00000000-cfc1-450c-82a6-e65516c842c9","lane":"steer","transcriptEntryID":"4"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.148');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.218,
 "id":"00000000-e8d6-4c2d-8f3d-b7139e00e73c","message":{"author":{"system":{}},"content":{"text":{"_0":"xxxxxxxx"}}}},
 "lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:29:14.218');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"materialized":{"at":946686554.226,
 "id":"00000000-e8d6-4c2d-8f3d-b7139e00e73c","lane":"followUp","transcriptEntryID":"18"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.226');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.234,
 "id":"00000000-5478-474d-87d5-40a47f01a936","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.234');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"materialized":{"at":946686554.242,
 "id":"00000000-5478-474d-87d5-40a47f01a936","lane":"followUp","transcriptEntryID":"20"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.242');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-f663-47ae-837a-468f5f705fe4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.284,
 "id":"00000000-514e-4838-87a1-ea4888ec15c6","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.284');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,'00000000-0355-478b-8683-e4fe3969ec92','followUp',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363535342e3238392c226964223a2230303030303030302d316232372d343961392d383464362d393131613730633530663763222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d736a716a6e6b66626868646a666b6d64222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a7b225f30223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031227d7d7d7d2c226c616e65223a22666f6c6c6f775570227d7d',
 '2000-01-01 00:29:14.289');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 11,'00000000-0355-478b-8683-e4fe3969ec92','followUp',CAST(replace('{"materialized":{"at":946686554.297,
 "id":"00000000-1b27-49a9-84d6-911a70c50f7c","lane":"followUp","transcriptEntryID":"30"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.297');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'00000000-0355-478b-8683-e4fe3969ec92','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.325,
 "id":"00000000-ba10-4659-8a50-8224a56b8f0a","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.325');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'00000000-0355-478b-8683-e4fe3969ec92','followUp',CAST(replace('{"materialized":{"at":946686554.333,
 "id":"00000000-ba10-4659-8a50-8224a56b8f0a","lane":"followUp","transcriptEntryID":"36"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.333');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'00000000-0355-478b-8683-e4fe3969ec92','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.347,
 "id":"00000000-7d71-4482-81da-75442f6694de","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.347');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 15,'00000000-0355-478b-8683-e4fe3969ec92','steer',CAST(replace('{"materialized":{"at":946686554.355,
 "id":"00000000-7d71-4482-81da-75442f6694de","lane":"steer","transcriptEntryID":"38"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.355');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 31,'00000000-052b-4266-8291-aff4e6e6c7d1','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.757,
 "id":"00000000-24b3-4cf0-8355-7cd2b1bdb72f","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.757');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 32,'00000000-052b-4266-8291-aff4e6e6c7d1','steer',CAST(replace('{"materialized":{"at":946686554.761,
 "id":"00000000-24b3-4cf0-8355-7cd2b1bdb72f","lane":"steer","transcriptEntryID":"72"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.761');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 33,'00000000-052b-4266-8291-aff4e6e6c7d1','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.773,
 "id":"00000000-99fa-4e6c-8d61-99183093e6b9","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:29:14.773');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 34,'00000000-052b-4266-8291-aff4e6e6c7d1','followUp',CAST(replace('{"materialized":{"at":946686554.789,
 "id":"00000000-99fa-4e6c-8d61-99183093e6b9","lane":"followUp","transcriptEntryID":"75"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.789');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 36,'00000000-8fd1-438c-86ca-20dbe2b0173d','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686554.946,
 "id":"00000000-3e8a-4279-81c0-d941340434be","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.946');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 37,'00000000-8fd1-438c-86ca-20dbe2b0173d','followUp',CAST(replace('{"materialized":{"at":946686554.954,
 "id":"00000000-3e8a-4279-81c0-d941340434be","lane":"followUp","transcriptEntryID":"97"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:29:14.954');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-514e-4838-87a1-ea4888ec15c6','00000000-f663-47ae-837a-468f5f705fe4','steer','2000-01-01 00:29:14.284',
 CAST(replace('{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr","kind":"human"}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',101);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',37);
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
-- end: tables 10, rows 104, sequence rows 3, other objects 19
