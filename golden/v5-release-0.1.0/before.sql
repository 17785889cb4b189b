-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,'00000000-49db-4384-8237-64b8f4ac3332','n-ntcbmhkkhdcftmvv','folder-template',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-bnnfjpmvjhvjkbbb','xxxxxxxx',
 '2000-01-01 00:24:07.936','2000-01-01 00:24:07.936');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 3,'00000000-bbfc-4cd7-8466-21ca4000704a','n-prqfgcndntqrvkjj','local',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,NULL,'2000-01-01 00:24:07.937',
 '2000-01-01 00:24:07.937');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(4,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(5,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.938');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'00000000-f663-47ae-837a-468f5f705fe4',1,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686247.942,
 "user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.942');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'00000000-f663-47ae-837a-468f5f705fe4',2,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946684800.000,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.954');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-f663-47ae-837a-468f5f705fe4',3,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686247.958,"user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.958');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'00000000-f663-47ae-837a-468f5f705fe4',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},
 "id":"id-sfsfrcrnmggnnmdmvdqsjb","name":"grep","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"id":"id-mvfcncgjfssgrkgqnfjcvg","name":"write","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-tfsvvvkkqcptvhkrdrrcck","name":"edit",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-ndpqbbfcppdtfbjhqqkdbd",
 "name":"ls","type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946684832.768,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.966');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-f663-47ae-837a-468f5f705fe4',5,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"phase":"start","toolCallId":"id-sfsfrcrnmggnnmdmvdqsjb","toolName":"grep"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.971');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'00000000-f663-47ae-837a-468f5f705fe4',6,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-sfsfrcrnmggnnmdmvdqsjb",
 "toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.976');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-f663-47ae-837a-468f5f705fe4',7,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684840.960,"toolCallId":"id-sfsfrcrnmggnnmdmvdqsjb","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.978');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'00000000-f663-47ae-837a-468f5f705fe4',8,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"phase":"start","toolCallId":"id-mvfcncgjfssgrkgqnfjcvg","toolName":"write"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.980');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-f663-47ae-837a-468f5f705fe4',9,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-mvfcncgjfssgrkgqnfjcvg",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.985');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'00000000-f663-47ae-837a-468f5f705fe4',10,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684873.728,"toolCallId":"id-mvfcncgjfssgrkgqnfjcvg","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.989');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-f663-47ae-837a-468f5f705fe4',11,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-tfsvvvkkqcptvhkrdrrcck","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.991');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 13,'00000000-f663-47ae-837a-468f5f705fe4',12,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tfsvvvkkqcptvhkrdrrcck","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.994');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-f663-47ae-837a-468f5f705fe4',13,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946684906.496,"toolCallId":"id-tfsvvvkkqcptvhkrdrrcck","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:07.996');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 15,'00000000-f663-47ae-837a-468f5f705fe4',14,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ndpqbbfcppdtfbjhqqkdbd","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.998');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-f663-47ae-837a-468f5f705fe4',15,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ndpqbbfcppdtfbjhqqkdbd","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.003');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-f663-47ae-837a-468f5f705fe4',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684939.264,"toolCallId":"id-ndpqbbfcppdtfbjhqqkdbd","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.005');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-f663-47ae-837a-468f5f705fe4',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686248.007,
 "user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.007');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-f663-47ae-837a-468f5f705fe4',18,'message',CAST(replace('{"payload":{"message":{"content":[],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946684972.032,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.013');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-f663-47ae-837a-468f5f705fe4',19,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686248.017,"user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.017');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-f663-47ae-837a-468f5f705fe4',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-pdmbnrjgvhgfqrkffsndqq",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-bkbbrrbnrvcgfmgrcbqqqk","name":"write",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-mbvgmhbbfbgrqmqrpjjtpt",
 "name":"create_channel","type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946684988.416,"usage":{"inputTokens":777777,"outputTokens":7777,
 "totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.025');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-f663-47ae-837a-468f5f705fe4',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-bkbbrrbnrvcgfmgrcbqqqk","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.028');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-f663-47ae-837a-468f5f705fe4',22,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-bkbbrrbnrvcgfmgrcbqqqk",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.033');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-f663-47ae-837a-468f5f705fe4',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685004.800,"toolCallId":"id-bkbbrrbnrvcgfmgrcbqqqk","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.035');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-f663-47ae-837a-468f5f705fe4',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-mbvgmhbbfbgrqmqrpjjtpt","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.037');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-f663-47ae-837a-468f5f705fe4',25,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mbvgmhbbfbgrqmqrpjjtpt","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.042');
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
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.044');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-f663-47ae-837a-468f5f705fe4',27,'compaction',CAST(replace('{"payload":{"firstKeptEntryID":19,
 "metadata":{},"summary":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","tokensBefore":777777,"version":1},"type":"compaction"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.046');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-604c-4f19-8861-53306eadcf59',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.053');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-604c-4f19-8861-53306eadcf59',29,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685029.376},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:03:49.376');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-604c-4f19-8861-53306eadcf59',30,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878efbbbfe2808d222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363234382e3035352c2275736572223a226e2d67726273706b74686d736770746d7174227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:24:08.055');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-604c-4f19-8861-53306eadcf59',31,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-kdcgmksbrbhfscrpbmmbdd",
 "summary":[{"text":"xxxxxxxx","type":"summary_text"}],"type":"reasoning"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"stop","timestamp":946685037.568,"usage":{"inputTokens":77777,"outputTokens":7777,
 "totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.065');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-604c-4f19-8861-53306eadcf59',32,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686248.069,
 "user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.069');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-604c-4f19-8861-53306eadcf59',33,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b226964223a2269642d7371677476626370726d746e76726471766373667472222c2273756d6d617279223a5b5d2c2274797065223a22726561736f6e696e67227d2c7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d2c7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a5b2d372e352c372e352c6e756c6c2c747275655d7d2c226964223a2269642d6767716b6867747271716e6263626876706a7367626a222c226e616d65223a22666f726b222c2274797065223a22746f6f6c5f63616c6c227d5d2c226d6f64656c223a22636c617564652d736f6e6e65742d342d35222c2270726f7669646572223a22616e7468726f706963222c2273746f70526561736f6e223a22746f6f6c5f757365222c2274696d657374616d70223a3934363638353037302e3333362c227573616765223a7b22696e707574546f6b656e73223a3737373737372c226f7574707574546f6b656e73223a373737372c22746f74616c546f6b656e73223a37373737377d7d2c22726f6c65223a22617373697374616e74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:24:08.077');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-604c-4f19-8861-53306eadcf59',34,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-ggqkhgtrqqnbcbhvpjsgbj","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.082');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-604c-4f19-8861-53306eadcf59',35,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ggqkhgtrqqnbcbhvpjsgbj","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.087');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-604c-4f19-8861-53306eadcf59',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685103.104,"toolCallId":"id-ggqkhgtrqqnbcbhvpjsgbj","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.089');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-a788-457d-8872-775ce45dcda0',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"high"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.125');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-7e3d-4316-854c-03c65d855315',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.381');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 56,'00000000-7e3d-4316-854c-03c65d855315',55,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638363234382e3338322c2275736572223a226e2d6673666a6a626e6a63726d766e6a7372227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:24:08.382');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'00000000-7e3d-4316-854c-03c65d855315',56,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-jrcvfhkrdpvkmqmttcfmkj","name":"fork",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685627.392,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.390');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'00000000-7e3d-4316-854c-03c65d855315',57,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-jrcvfhkrdpvkmqmttcfmkj","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.394');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'00000000-7e3d-4316-854c-03c65d855315',58,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-jrcvfhkrdpvkmqmttcfmkj","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.399');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'00000000-7e3d-4316-854c-03c65d855315',59,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946685660.160,"toolCallId":"id-jrcvfhkrdpvkmqmttcfmkj","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.401');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 61,'00000000-7e3d-4316-854c-03c65d855315',60,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686248.403,
 "user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.403');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 62,'00000000-7e3d-4316-854c-03c65d855315',61,'message',CAST(replace('
 {"payload":{"message":{"content":[{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-sbbnrftcfcjvkmjddsvbpg","name":"find",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685668.352,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.409');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'00000000-7e3d-4316-854c-03c65d855315',62,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-sbbnrftcfcjvkmjddsvbpg","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.412');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'00000000-7e3d-4316-854c-03c65d855315',63,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"","truncated":false},"toolCallId":"id-sbbnrftcfcjvkmjddsvbpg","toolName":"find"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.418');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'00000000-7e3d-4316-854c-03c65d855315',64,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685670.400,
 "toolCallId":"id-sbbnrftcfcjvkmjddsvbpg","toolName":"find"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.420');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 66,'00000000-7e3d-4316-854c-03c65d855315',65,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686248.422,"user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.422');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 67,'00000000-7e3d-4316-854c-03c65d855315',66,'message',CAST(replace('{"payload":{"message":{"content":[],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946685674.496,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.434');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 68,'00000000-7e3d-4316-854c-03c65d855315',67,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686248.436,
 "user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.436');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 69,'00000000-7e3d-4316-854c-03c65d855315',68,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-mrmbkrjrpngjddvmhsrjmj","name":"find",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-crhcsshbckccbgmfdgbnhg",
 "name":"swift","type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685707.264,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":7777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.448');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 70,'00000000-7e3d-4316-854c-03c65d855315',69,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-crhcsshbckccbgmfdgbnhg","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.451');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'00000000-7e3d-4316-854c-03c65d855315',70,'tool_execution',
 x'7b227061796c6f6164223a7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a5b2d372e352c372e352c6e756c6c2c747275655d7d2c2269734572726f72223a66616c73652c227068617365223a22656e64222c22726573756c74223a7b2265786974436f6465223a302c226f7574707574223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c227472756e6361746564223a66616c73657d2c22746f6f6c43616c6c4964223a2269642d6372686373736862636b636362676d666467626e6867222c22746f6f6c4e616d65223a227377696674227d2c2274797065223a22746f6f6c5f657865637574696f6e227d',
 '2000-01-01 00:24:08.455');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'00000000-7e3d-4316-854c-03c65d855315',71,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2264657461696c73223a7b7d2c2269734572726f72223a66616c73652c2274696d657374616d70223a3934363638353732332e3634382c22746f6f6c43616c6c4964223a2269642d6372686373736862636b636362676d666467626e6867222c22746f6f6c4e616d65223a227377696674227d2c22726f6c65223a22746f6f6c5f726573756c74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:24:08.457');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 2,'00000000-604c-4f19-8861-53306eadcf59','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running',
 'n-fcfsrnvprqjtqjrh','folder-template','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',
 '/Users/p-rvbqpjbffbgrfhfs/p-tthnmtvscrjdrncf/p-npgdtsqgktsrqhcj',NULL,
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,'2000-01-01 00:24:08.053',
 '2000-01-01 00:24:08.093',29,37,NULL,'forked-channel',NULL,NULL,1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 6,'00000000-7e3d-4316-854c-03c65d855315','anthropic','claude-sonnet-4-5','xhigh',NULL,NULL,NULL,'idle',
 'n-ktsjfgmndvjpvjgd','local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,'2000-01-01 00:24:08.381',
 '2000-01-01 00:24:08.461',55,72,NULL,'coding',70,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 4,'00000000-a788-457d-8872-775ce45dcda0','openai-codex','gpt-5.3-codex','high',NULL,NULL,NULL,'idle',
 'n-skbcfrngfftcshbm','local','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-kbfbpcmqrddbhppv',NULL,'xxxxxxxx',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-kbfbpcmqrddbhppv',NULL,NULL,'2000-01-01 00:24:08.125',
 '2000-01-01 00:24:08.125',39,39,'00000000-bbfc-4cd7-8466-21ca4000704a','coding',NULL,NULL,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running',
 'n-fcfsrnvprqjtqjrh','local','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-prvqskbpcksnfhrg',NULL,
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp','n-gpctjmdrrtpbgtst',NULL,'2000-01-01 00:24:07.938',
 '2000-01-01 00:24:08.052',1,28,NULL,'coding',NULL,NULL,1);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 1,'00000000-604c-4f19-8861-53306eadcf59',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685029.376,
 "id":"00000000-e6ee-4e27-8cdf-d6e3ac3fcb20","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:03:49.376');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-604c-4f19-8861-53306eadcf59',CAST(replace('{"materialized":{"at":946686248.059,
 "id":"00000000-e6ee-4e27-8cdf-d6e3ac3fcb20","transcriptEntryID":"30"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.059');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'00000000-604c-4f19-8861-53306eadcf59','id-ggqkhgtrqqnbcbhvpjsgbj','completed','2000-01-01 00:24:08.081',
 '2000-01-01 00:24:08.086');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 26,'00000000-7e3d-4316-854c-03c65d855315','id-crhcsshbckccbgmfdgbnhg','started','2000-01-01 00:24:08.450',
 '2000-01-01 00:24:08.453');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 23,'00000000-7e3d-4316-854c-03c65d855315','id-jrcvfhkrdpvkmqmttcfmkj','errored','2000-01-01 00:24:08.392',
 '2000-01-01 00:24:08.398');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 25,'00000000-7e3d-4316-854c-03c65d855315','id-mrmbkrjrpngjddvmhsrjmj','pending','2000-01-01 00:24:08.450',
 '2000-01-01 00:24:08.450');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 24,'00000000-7e3d-4316-854c-03c65d855315','id-sbbnrftcfcjvkmjddsvbpg','completed','2000-01-01 00:24:08.411',
 '2000-01-01 00:24:08.416');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-f663-47ae-837a-468f5f705fe4','id-bkbbrrbnrvcgfmgrcbqqqk','completed','2000-01-01 00:24:08.027',
 '2000-01-01 00:24:08.032');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-f663-47ae-837a-468f5f705fe4','id-mbvgmhbbfbgrqmqrpjjtpt','completed','2000-01-01 00:24:08.027',
 '2000-01-01 00:24:08.041');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-f663-47ae-837a-468f5f705fe4','id-mvfcncgjfssgrkgqnfjcvg','completed','2000-01-01 00:24:07.970',
 '2000-01-01 00:24:07.984');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-f663-47ae-837a-468f5f705fe4','id-ndpqbbfcppdtfbjhqqkdbd','completed','2000-01-01 00:24:07.970',
 '2000-01-01 00:24:08.002');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','id-sfsfrcrnmggnnmdmvdqsjb','completed','2000-01-01 00:24:07.970',
 '2000-01-01 00:24:07.975');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-f663-47ae-837a-468f5f705fe4','id-tfsvvvkkqcptvhkrdrrcck','started','2000-01-01 00:24:07.970',
 '2000-01-01 00:24:07.993');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686247.942,
 "id":"00000000-9444-4979-8750-dd34bfccc3d5","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.942');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"materialized":{"at":946686247.950,
 "id":"00000000-9444-4979-8750-dd34bfccc3d5","lane":"followUp","transcriptEntryID":"2"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.950');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-f663-47ae-837a-468f5f705fe4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686247.958,
 "id":"00000000-cfc1-450c-82a6-e65516c842c9","message":{"author":{"system":{}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.958');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-f663-47ae-837a-468f5f705fe4','steer',CAST(replace('{"materialized":{"at":946686247.962,
 "id":"00000000-cfc1-450c-82a6-e65516c842c9","lane":"steer","transcriptEntryID":"4"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:07.962');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.007,
 "id":"00000000-e8d6-4c2d-8f3d-b7139e00e73c","message":{"author":{"system":{}},"content":{"text":{"_0":"xxxxxxxx"}}}},
 "lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.007');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"materialized":{"at":946686248.011,
 "id":"00000000-e8d6-4c2d-8f3d-b7139e00e73c","lane":"followUp","transcriptEntryID":"18"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.011');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.017,
 "id":"00000000-5478-474d-87d5-40a47f01a936","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.017');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'00000000-f663-47ae-837a-468f5f705fe4','followUp',CAST(replace('{"materialized":{"at":946686248.021,
 "id":"00000000-5478-474d-87d5-40a47f01a936","lane":"followUp","transcriptEntryID":"20"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.021');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-f663-47ae-837a-468f5f705fe4','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.050,
 "id":"00000000-514e-4838-87a1-ea4888ec15c6","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.050');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,'00000000-604c-4f19-8861-53306eadcf59','followUp',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363234382e3035352c226964223a2230303030303030302d653535302d346330342d386238342d636332373432343830616537222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d67726273706b74686d736770746d7174222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a7b225f30223a227878787878787878efbbbfe2808d227d7d7d7d2c226c616e65223a22666f6c6c6f775570227d7d',
 '2000-01-01 00:24:08.055');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 11,'00000000-604c-4f19-8861-53306eadcf59','followUp',CAST(replace('{"materialized":{"at":946686248.063,
 "id":"00000000-e550-4c04-8b84-cc2742480ae7","lane":"followUp","transcriptEntryID":"31"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.063');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'00000000-604c-4f19-8861-53306eadcf59','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.069,
 "id":"00000000-e0d0-436a-8289-e986de0c3252","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.069');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'00000000-604c-4f19-8861-53306eadcf59','steer',CAST(replace('{"materialized":{"at":946686248.073,
 "id":"00000000-e0d0-436a-8289-e986de0c3252","lane":"steer","transcriptEntryID":"33"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.073');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'00000000-604c-4f19-8861-53306eadcf59','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.091,
 "id":"00000000-3b5b-4bf3-848e-c0fc40b47522","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.091');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 30,'00000000-7e3d-4316-854c-03c65d855315','steer',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638363234382e3338322c226964223a2230303030303030302d663965362d343536382d383338332d633465626638633762623739222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d6673666a6a626e6a63726d766e6a7372222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a7b225f30223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031227d7d7d7d2c226c616e65223a227374656572227d7d',
 '2000-01-01 00:24:08.382');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 31,'00000000-7e3d-4316-854c-03c65d855315','steer',CAST(replace('{"materialized":{"at":946686248.386,
 "id":"00000000-f9e6-4568-8383-c4ebf8c7bb79","lane":"steer","transcriptEntryID":"56"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.386');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 32,'00000000-7e3d-4316-854c-03c65d855315','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.403,
 "id":"00000000-db66-4a5b-8c5c-b8fb268c9831","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.403');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 33,'00000000-7e3d-4316-854c-03c65d855315','steer',CAST(replace('{"materialized":{"at":946686248.405,
 "id":"00000000-db66-4a5b-8c5c-b8fb268c9831","lane":"steer","transcriptEntryID":"61"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.405');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 34,'00000000-7e3d-4316-854c-03c65d855315','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.422,
 "id":"00000000-a340-44c2-892a-e212870fcd26","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:24:08.422');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 35,'00000000-7e3d-4316-854c-03c65d855315','followUp',CAST(replace('{"materialized":{"at":946686248.430,
 "id":"00000000-a340-44c2-892a-e212870fcd26","lane":"followUp","transcriptEntryID":"66"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.430');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 36,'00000000-7e3d-4316-854c-03c65d855315','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686248.436,
 "id":"00000000-5331-4cd4-8f92-be74e464cbbd","message":{"author":{"system":{}},"content":{"text":{"_0":"xxxxxxxx"}}}},
 "lane":"steer"}}',char(10,32),'') AS BLOB),'2000-01-01 00:24:08.436');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 37,'00000000-7e3d-4316-854c-03c65d855315','steer',CAST(replace('{"materialized":{"at":946686248.440,
 "id":"00000000-5331-4cd4-8f92-be74e464cbbd","lane":"steer","transcriptEntryID":"68"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:24:08.440');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 2,'00000000-3b5b-4bf3-848e-c0fc40b47522','00000000-604c-4f19-8861-53306eadcf59','steer','2000-01-01 00:24:08.091',
 CAST(replace('{"author":{"participant":{"_0":"n-grbspkthmsgptmqt","kind":"human"}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}',char(10,32),'') AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-514e-4838-87a1-ea4888ec15c6','00000000-f663-47ae-837a-468f5f705fe4','steer','2000-01-01 00:24:08.050',
 CAST(replace('{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr","kind":"human"}},
 "content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',88);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',39);
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
