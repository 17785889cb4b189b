-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_v6_mounts');
CREATE TABLE "mount_templates" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "templatePath" TEXT NOT NULL, "workspacesPath" TEXT NOT NULL, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-10d3-4f3e-81ee-8d135d847669','n-hpfqkbnbksvcstcn','folder',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-dpgsrvrbhbqdtnmp',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-ckmsbfqpgvgjstgg',NULL,'2000-01-01 00:25:47.296',
 '2000-01-01 00:25:47.296');
CREATE TABLE "mounts" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "name" TEXT NOT NULL, "path" TEXT NOT NULL, "mountTemplateID" TEXT, "isPrimary" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL);
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 3,'00000000-7fcc-410d-8c21-3c0c6f16024b','00000000-2a25-42f0-8fa2-91ea19fb50db','n-ghjvgmcgctvknbkm',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd/p-qmpfckdqnjctbtpv',NULL,0,'2000-01-01 00:25:47.556');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 2,'00000000-baab-4881-8eee-f6c60b8a01cb','00000000-2a25-42f0-8fa2-91ea19fb50db','n-jhkkmrfbpnrsjpss',
 '/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk/p-ndjgdfbnnpknnfnn',NULL,1,'2000-01-01 00:25:47.554');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 6,'00000000-d4d3-49bd-8053-6cf270175004','00000000-74cd-41b6-8673-78c0a600a85b','n-ghjvgmcgctvknbkm',
 '/Users/p-rvbqpjbffbgrfhfs/p-vgccgsdnbbttnspq/p-shhnkmpbssktgdpp',NULL,0,'2000-01-01 00:25:48.307');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 5,'00000000-ed45-4528-8ddc-8334e946e6af','00000000-74cd-41b6-8673-78c0a600a85b','n-tjvmtsjtrfhqbmhd',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd/p-hdbmmhqqdhdhtkmf','00000000-069c-4518-8821-6e207576ee60',1,
 '2000-01-01 00:25:48.305');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-2a25-42f0-8fa2-91ea19fb50db',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.552');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-2a25-42f0-8fa2-91ea19fb50db',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-vjcgbggfnghbrpsgrmqsvs","summary":[{"text":"
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
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],
 "type":"reasoning"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},
 "id":"id-dmnfrbfkncqdjcrrbhcsht","name":"edit","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx",
 "key-3":7},"id":"id-qrnjgpjrdgccrfthbfgsmt","name":"find","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-btjcpdsvqvtnkbrtvknppn","name":"read","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-svgjpgmjgfkcrbhntgbksc","name":"find",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946684800.000,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.569');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-2a25-42f0-8fa2-91ea19fb50db',17,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-dmnfrbfkncqdjcrrbhcsht","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.575');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-2a25-42f0-8fa2-91ea19fb50db',18,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-dmnfrbfkncqdjcrrbhcsht","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.580');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-2a25-42f0-8fa2-91ea19fb50db',19,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"details":{},"isError":false,
 "timestamp":946684816.384,"toolCallId":"id-dmnfrbfkncqdjcrrbhcsht","toolName":"edit"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.584');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-2a25-42f0-8fa2-91ea19fb50db',20,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-qrnjgpjrdgccrfthbfgsmt","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.588');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-2a25-42f0-8fa2-91ea19fb50db',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qrnjgpjrdgccrfthbfgsmt","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.593');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-2a25-42f0-8fa2-91ea19fb50db',22,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684824.576,"toolCallId":"id-qrnjgpjrdgccrfthbfgsmt","toolName":"find"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.597');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-2a25-42f0-8fa2-91ea19fb50db',23,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-btjcpdsvqvtnkbrtvknppn","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.599');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-2a25-42f0-8fa2-91ea19fb50db',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-btjcpdsvqvtnkbrtvknppn","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.604');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-2a25-42f0-8fa2-91ea19fb50db',25,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684840.960,"toolCallId":"id-btjcpdsvqvtnkbrtvknppn","toolName":"read"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.608');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-2a25-42f0-8fa2-91ea19fb50db',26,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-svgjpgmjgfkcrbhntgbksc","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.610');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-2a25-42f0-8fa2-91ea19fb50db',27,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-svgjpgmjgfkcrbhntgbksc","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.615');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-2a25-42f0-8fa2-91ea19fb50db',28,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684857.344,"toolCallId":"id-svgjpgmjgfkcrbhntgbksc","toolName":"find"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.619');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-2a25-42f0-8fa2-91ea19fb50db',29,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686347.621,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.621');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-2a25-42f0-8fa2-91ea19fb50db',30,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-qdqbqmqkqdjcstkvjnksrm","summary":[{"text":"
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
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],
 "type":"reasoning"},{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-frgtpscjdbhchfppmmpkkf","name":"edit",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-qmgrftbdsccmgcfnncsgjb",
 "name":"find","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-qgsgdbcbvfghvqvcjsqfqv",
 "name":"bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},
 "id":"id-ppcvrhmrnsfpkcgvgsbbct","name":"edit","type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946684890.112},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.633');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-2a25-42f0-8fa2-91ea19fb50db',31,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-qmgrftbdsccmgcfnncsgjb","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.641');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-2a25-42f0-8fa2-91ea19fb50db',32,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qmgrftbdsccmgcfnncsgjb","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.646');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-2a25-42f0-8fa2-91ea19fb50db',33,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-2a25-42f0-8fa2-91ea19fb50db\/
 sha256-d-kqhhmnkbnrfpmjmqnjqvbmsnvrdntfqmvgcsgdpqgdrbrrfmnhnpqfqsmsvsjg.png","mimeType":"image\/png","type":"image"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684906.496,
 "toolCallId":"id-qmgrftbdsccmgcfnncsgjb","toolName":"find"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:47.650');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-2a25-42f0-8fa2-91ea19fb50db',34,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-qgsgdbcbvfghvqvcjsqfqv",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.654');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-2a25-42f0-8fa2-91ea19fb50db',35,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"phase":"end","result":{"exitCode":1,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-qgsgdbcbvfghvqvcjsqfqv",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.663');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-2a25-42f0-8fa2-91ea19fb50db',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":true,"timestamp":946684910.592,
 "toolCallId":"id-qgsgdbcbvfghvqvcjsqfqv","toolName":"bash"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:47.667');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-2a25-42f0-8fa2-91ea19fb50db',37,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-ppcvrhmrnsfpkcgvgsbbct","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.671');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-2a25-42f0-8fa2-91ea19fb50db',38,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-ppcvrhmrnsfpkcgvgsbbct","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.677');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-2a25-42f0-8fa2-91ea19fb50db',39,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684918.784,"toolCallId":"id-ppcvrhmrnsfpkcgvgsbbct","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.679');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-2a25-42f0-8fa2-91ea19fb50db',40,'compaction',CAST(replace('{"payload":{"firstKeptEntryID":29,
 "metadata":{},"summary":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","tokensBefore":777777,"version":1},"type":"compaction"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.683');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-2a25-42f0-8fa2-91ea19fb50db',41,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"customType":"wuhu_execution_stopped_v1",
 "display":true,"timestamp":946684926.976},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.687');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-2a25-42f0-8fa2-91ea19fb50db',42,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684935.168},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:02:15.168');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-2a25-42f0-8fa2-91ea19fb50db',43,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686347.691,
 "user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.691');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-2a25-42f0-8fa2-91ea19fb50db',44,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-rvmmftkbhcdhrcfmfvbmkq","name":"fork",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-mhkttgnqkqvbdqjkqbmvkt",
 "name":"read","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-nhsdtmbbkcvdfvscnkpjsh",
 "name":"bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-brsqgkjmdhsvfpfrbbmrbm","name":"join_sessions","type":"tool_call"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946684951.552,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.711');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-2a25-42f0-8fa2-91ea19fb50db',45,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-mhkttgnqkqvbdqjkqbmvkt","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.717');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-2a25-42f0-8fa2-91ea19fb50db',46,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":true,"phase":"end",
 "result":{"exitCode":1,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mhkttgnqkqvbdqjkqbmvkt","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.722');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 48,'00000000-2a25-42f0-8fa2-91ea19fb50db',47,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":true,"timestamp":946684984.320,"toolCallId":"id-mhkttgnqkqvbdqjkqbmvkt","toolName":"read"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.726');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 49,'00000000-2a25-42f0-8fa2-91ea19fb50db',48,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-nhsdtmbbkcvdfvscnkpjsh",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.730');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 50,'00000000-2a25-42f0-8fa2-91ea19fb50db',49,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-nhsdtmbbkcvdfvscnkpjsh",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.735');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 51,'00000000-2a25-42f0-8fa2-91ea19fb50db',50,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685000.704,"toolCallId":"id-nhsdtmbbkcvdfvscnkpjsh","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.739');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 52,'00000000-2a25-42f0-8fa2-91ea19fb50db',51,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-brsqgkjmdhsvfpfrbbmrbm","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:47.743');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 53,'00000000-2a25-42f0-8fa2-91ea19fb50db',52,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-brsqgkjmdhsvfpfrbbmrbm","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:47.748');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'00000000-2a25-42f0-8fa2-91ea19fb50db',53,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685017.088,"toolCallId":"id-brsqgkjmdhsvfpfrbbmrbm","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.752');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 55,'00000000-2a25-42f0-8fa2-91ea19fb50db',54,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686347.756,
 "user":"n-grbspkthmsgptmqt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.756');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 56,'00000000-2a25-42f0-8fa2-91ea19fb50db',55,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-hppggjqkfvqmrsvkqjvbtg","name":"find",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685025.280,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.768');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 57,'00000000-2a25-42f0-8fa2-91ea19fb50db',56,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-hppggjqkfvqmrsvkqjvbtg","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.773');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 58,'00000000-2a25-42f0-8fa2-91ea19fb50db',57,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"","truncated":false},"toolCallId":"id-hppggjqkfvqmrsvkqjvbtg","toolName":"find"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.779');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 59,'00000000-2a25-42f0-8fa2-91ea19fb50db',58,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{},"isError":false,"timestamp":946685058.048,"toolCallId":"id-hppggjqkfvqmrsvkqjvbtg",
 "toolName":"find"},"role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.783');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 75,'00000000-74cd-41b6-8673-78c0a600a85b',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"minimal"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.303');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'00000000-74cd-41b6-8673-78c0a600a85b',75,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685582.336},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:02.336');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'00000000-74cd-41b6-8673-78c0a600a85b',76,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686348.308,
 "user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.308');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 78,'00000000-74cd-41b6-8673-78c0a600a85b',77,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-stdqnjrsfrvhbkhctbpjcf",
 "name":"bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-nfvnkckhjbnpvtpjmgbrpq","name":"create_channel","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":7},"id":"id-phjnffmtvjbdvkgrnbcvjj","name":"bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-jvjtddstmkvjhjmsqjvgdv","name":"create_channel","type":"tool_call"}],
 "model":"gpt-5","provider":"openai","stopReason":"tool_use","timestamp":946685598.720,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.328');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 79,'00000000-74cd-41b6-8673-78c0a600a85b',78,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-stdqnjrsfrvhbkhctbpjcf",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.334');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 80,'00000000-74cd-41b6-8673-78c0a600a85b',79,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-stdqnjrsfrvhbkhctbpjcf",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.339');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 81,'00000000-74cd-41b6-8673-78c0a600a85b',80,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-74cd-41b6-8673-78c0a600a85b\/
 sha256-d-qbptfqhsqgbpfrtdqsmkjhrmcdfjdmgghhcmhkgpnkcrhcdnqppdprjpnqcggj.png","mimeType":"image\/png","type":"image"}],
 "details":{},"isError":false,"timestamp":946685631.488,"toolCallId":"id-stdqnjrsfrvhbkhctbpjcf","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.343');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 82,'00000000-74cd-41b6-8673-78c0a600a85b',81,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-nfvnkckhjbnpvtpjmgbrpq","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 83,'00000000-74cd-41b6-8673-78c0a600a85b',82,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"","truncated":false},"toolCallId":"id-nfvnkckhjbnpvtpjmgbrpq",
 "toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.350');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 84,'00000000-74cd-41b6-8673-78c0a600a85b',83,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{},"isError":false,"timestamp":946685664.256,"toolCallId":"id-nfvnkckhjbnpvtpjmgbrpq",
 "toolName":"create_channel"},"role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.354');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 85,'00000000-74cd-41b6-8673-78c0a600a85b',84,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-phjnffmtvjbdvkgrnbcvjj",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.356');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 86,'00000000-74cd-41b6-8673-78c0a600a85b',85,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-phjnffmtvjbdvkgrnbcvjj",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.361');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 87,'00000000-74cd-41b6-8673-78c0a600a85b',86,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685697.024,
 "toolCallId":"id-phjnffmtvjbdvkgrnbcvjj","toolName":"bash"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.365');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 88,'00000000-74cd-41b6-8673-78c0a600a85b',87,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-jvjtddstmkvjhjmsqjvgdv","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.367');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 89,'00000000-74cd-41b6-8673-78c0a600a85b',88,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-jvjtddstmkvjhjmsqjvgdv","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.373');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'00000000-74cd-41b6-8673-78c0a600a85b',89,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685697.056,"toolCallId":"id-jvjtddstmkvjhjmsqjvgdv","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.375');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 91,'00000000-74cd-41b6-8673-78c0a600a85b',90,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946686348.379,
 "user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.379');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 92,'00000000-74cd-41b6-8673-78c0a600a85b',91,'message',CAST(replace('
 {"payload":{"message":{"content":[{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-fhrndnqphhqbbbstkthvks","name":"read","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-nrnsfhcggfkskkvqdchtps","name":"create_channel","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"id":"id-pgthncffdbkctcnmbpmbck","name":"edit",
 "type":"tool_call"}],"model":"gpt-5","provider":"openai","stopReason":"tool_use","timestamp":946685729.824,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.391');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 93,'00000000-74cd-41b6-8673-78c0a600a85b',92,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-fhrndnqphhqbbbstkthvks","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.397');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 94,'00000000-74cd-41b6-8673-78c0a600a85b',93,'tool_execution',
 x'7b227061796c6f6164223a7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a5b2d372e352c372e352c6e756c6c2c747275655d7d2c2269734572726f72223a66616c73652c227068617365223a22656e64222c22726573756c74223a7b2265786974436f6465223a302c226f7574707574223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c227472756e6361746564223a66616c73657d2c22746f6f6c43616c6c4964223a2269642d6668726e646e717068687162626273746b7468766b73222c22746f6f6c4e616d65223a2272656164227d2c2274797065223a22746f6f6c5f657865637574696f6e227d',
 '2000-01-01 00:25:48.402');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 95,'00000000-74cd-41b6-8673-78c0a600a85b',94,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d5d2c2264657461696c73223a7b7d2c2269734572726f72223a66616c73652c2274696d657374616d70223a3934363638353733302e3834382c22746f6f6c43616c6c4964223a2269642d6668726e646e717068687162626273746b7468766b73222c22746f6f6c4e616d65223a2272656164227d2c22726f6c65223a22746f6f6c5f726573756c74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:25:48.406');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 96,'00000000-74cd-41b6-8673-78c0a600a85b',95,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-nrnsfhcggfkskkvqdchtps","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.410');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 97,'00000000-74cd-41b6-8673-78c0a600a85b',96,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-nrnsfhcggfkskkvqdchtps","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.415');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 98,'00000000-74cd-41b6-8673-78c0a600a85b',97,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685732.896,"toolCallId":"id-nrnsfhcggfkskkvqdchtps","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.419');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 99,'00000000-74cd-41b6-8673-78c0a600a85b',98,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-pgthncffdbkctcnmbpmbck","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.421');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 100,'00000000-74cd-41b6-8673-78c0a600a85b',99,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":"xxxxxxxx"},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-pgthncffdbkctcnmbpmbck","toolName":"edit"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.427');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 101,'00000000-74cd-41b6-8673-78c0a600a85b',100,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685765.664,"toolCallId":"id-pgthncffdbkctcnmbpmbck","toolName":"edit"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.431');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 102,'00000000-74cd-41b6-8673-78c0a600a85b',101,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946686348.435,"user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.435');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 103,'00000000-74cd-41b6-8673-78c0a600a85b',102,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-qqpjrrtckqjrrfnjcdgfjn",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-qppmkkcjbkkrpfpchvdhts","name":"grep",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},"id":"id-nccbgqhvfkvgqshgnnfrkk","name":"async_bash",
 "type":"tool_call"}],"model":"gpt-5","provider":"openai","stopReason":"tool_use","timestamp":946685782.048,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.447');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 104,'00000000-74cd-41b6-8673-78c0a600a85b',103,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-qppmkkcjbkkrpfpchvdhts","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.451');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 105,'00000000-74cd-41b6-8673-78c0a600a85b',104,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qppmkkcjbkkrpfpchvdhts","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.456');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 106,'00000000-74cd-41b6-8673-78c0a600a85b',105,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685798.432,
 "toolCallId":"id-qppmkkcjbkkrpfpchvdhts","toolName":"grep"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:25:48.460');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 107,'00000000-74cd-41b6-8673-78c0a600a85b',106,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-nccbgqhvfkvgqshgnnfrkk",
 "toolName":"async_bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.464');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 108,'00000000-74cd-41b6-8673-78c0a600a85b',107,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"","truncated":false},"toolCallId":"id-nccbgqhvfkvgqshgnnfrkk","toolName":"async_bash"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.469');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 109,'00000000-74cd-41b6-8673-78c0a600a85b',108,'message',CAST(replace('{"payload":{"message":{"content":[{"text":"",
 "type":"text"}],"details":{},"isError":false,"timestamp":946685806.624,"toolCallId":"id-nccbgqhvfkvgqshgnnfrkk",
 "toolName":"async_bash"},"role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.473');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 110,'00000000-74cd-41b6-8673-78c0a600a85b',109,'session_settings',CAST(replace('{"payload":{"model":"gpt-5.2-codex",
 "provider":"openai","reasoningEffort":"medium"},"type":"session_settings"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.477');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "cwd" TEXT, "parentSessionID" TEXT, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-2a25-42f0-8fa2-91ea19fb50db','anthropic','claude-sonnet-4-5','medium',NULL,NULL,NULL,'idle',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,'n-hkqpgnhbddkvsmpk',1,
 '2000-01-01 00:25:47.552','2000-01-01 00:25:47.791',16,59);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-74cd-41b6-8673-78c0a600a85b','openai','gpt-5.2-codex','medium',NULL,NULL,NULL,'running',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-tshrrmgbdcccnntv',
 '00000000-2a25-42f0-8fa2-91ea19fb50db',NULL,0,'2000-01-01 00:25:48.303','2000-01-01 00:25:48.481',75,110);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 1,'00000000-2a25-42f0-8fa2-91ea19fb50db',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684935.168,
 "id":"00000000-e73b-47fb-8a22-87c28b4a6efd","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:02:15.168');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-2a25-42f0-8fa2-91ea19fb50db',CAST(replace('{"materialized":{"at":946686347.699,
 "id":"00000000-e73b-47fb-8a22-87c28b4a6efd","transcriptEntryID":"43"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.699');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-74cd-41b6-8673-78c0a600a85b',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685582.336,
 "id":"00000000-c156-4e78-86b5-f1fd3db5f3f8","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:13:02.336');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-74cd-41b6-8673-78c0a600a85b',CAST(replace('{"materialized":{"at":946686348.316,
 "id":"00000000-c156-4e78-86b5-f1fd3db5f3f8","transcriptEntryID":"76"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.316');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5,'00000000-74cd-41b6-8673-78c0a600a85b',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685823.008,
 "id":"00000000-0dc2-4958-80ed-2c03808874a0","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:17:03.008');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-0dc2-4958-80ed-2c03808874a0','00000000-74cd-41b6-8673-78c0a600a85b','2000-01-01 00:17:03.008',
 CAST(replace('{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 "source":{"asyncBashCallback":{}}}',char(10,32),'') AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 13,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-brsqgkjmdhsvfpfrbbmrbm','completed','2000-01-01 00:25:47.715',
 '2000-01-01 00:25:47.747');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-btjcpdsvqvtnkbrtvknppn','completed','2000-01-01 00:25:47.573',
 '2000-01-01 00:25:47.603');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-dmnfrbfkncqdjcrrbhcsht','completed','2000-01-01 00:25:47.573',
 '2000-01-01 00:25:47.579');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-frgtpscjdbhchfppmmpkkf','pending','2000-01-01 00:25:47.637',
 '2000-01-01 00:25:47.637');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 14,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-hppggjqkfvqmrsvkqjvbtg','completed','2000-01-01 00:25:47.772',
 '2000-01-01 00:25:47.777');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 11,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-mhkttgnqkqvbdqjkqbmvkt','errored','2000-01-01 00:25:47.715',
 '2000-01-01 00:25:47.721');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 12,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-nhsdtmbbkcvdfvscnkpjsh','completed','2000-01-01 00:25:47.715',
 '2000-01-01 00:25:47.734');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-ppcvrhmrnsfpkcgvgsbbct','completed','2000-01-01 00:25:47.637',
 '2000-01-01 00:25:47.675');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 8,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-qgsgdbcbvfghvqvcjsqfqv','errored','2000-01-01 00:25:47.637',
 '2000-01-01 00:25:47.662');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-qmgrftbdsccmgcfnncsgjb','completed','2000-01-01 00:25:47.637',
 '2000-01-01 00:25:47.645');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-qrnjgpjrdgccrfthbfgsmt','completed','2000-01-01 00:25:47.573',
 '2000-01-01 00:25:47.592');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 10,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-rvmmftkbhcdhrcfmfvbmkq','pending','2000-01-01 00:25:47.715',
 '2000-01-01 00:25:47.715');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-2a25-42f0-8fa2-91ea19fb50db','id-svgjpgmjgfkcrbhntgbksc','completed','2000-01-01 00:25:47.573',
 '2000-01-01 00:25:47.614');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 34,'00000000-74cd-41b6-8673-78c0a600a85b','id-fhrndnqphhqbbbstkthvks','completed','2000-01-01 00:25:48.395',
 '2000-01-01 00:25:48.401');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 33,'00000000-74cd-41b6-8673-78c0a600a85b','id-jvjtddstmkvjhjmsqjvgdv','completed','2000-01-01 00:25:48.332',
 '2000-01-01 00:25:48.371');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 38,'00000000-74cd-41b6-8673-78c0a600a85b','id-nccbgqhvfkvgqshgnnfrkk','completed','2000-01-01 00:25:48.449',
 '2000-01-01 00:25:48.468');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 31,'00000000-74cd-41b6-8673-78c0a600a85b','id-nfvnkckhjbnpvtpjmgbrpq','completed','2000-01-01 00:25:48.332',
 '2000-01-01 00:25:48.349');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 35,'00000000-74cd-41b6-8673-78c0a600a85b','id-nrnsfhcggfkskkvqdchtps','completed','2000-01-01 00:25:48.395',
 '2000-01-01 00:25:48.414');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 36,'00000000-74cd-41b6-8673-78c0a600a85b','id-pgthncffdbkctcnmbpmbck','completed','2000-01-01 00:25:48.395',
 '2000-01-01 00:25:48.425');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 32,'00000000-74cd-41b6-8673-78c0a600a85b','id-phjnffmtvjbdvkgrnbcvjj','completed','2000-01-01 00:25:48.332',
 '2000-01-01 00:25:48.360');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 37,'00000000-74cd-41b6-8673-78c0a600a85b','id-qppmkkcjbkkrpfpchvdhts','completed','2000-01-01 00:25:48.449',
 '2000-01-01 00:25:48.455');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 30,'00000000-74cd-41b6-8673-78c0a600a85b','id-stdqnjrsfrvhbkhctbpjcf','completed','2000-01-01 00:25:48.332',
 '2000-01-01 00:25:48.338');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-2a25-42f0-8fa2-91ea19fb50db','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686347.557,
 "id":"00000000-6549-40f0-8ddd-9713af293607","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"steer"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.557');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-2a25-42f0-8fa2-91ea19fb50db','steer',
 CAST('{"canceled":{"at":946686347.561,"id":"00000000-6549-40f0-8ddd-9713af293607","lane":"steer"}}' AS BLOB),
 '2000-01-01 00:25:47.561');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-2a25-42f0-8fa2-91ea19fb50db','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686347.621,
 "id":"00000000-bfed-4f0b-8d33-da8bdbc5f430","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:25:47.621');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-2a25-42f0-8fa2-91ea19fb50db','followUp',CAST(replace('{"materialized":{"at":946686347.629,
 "id":"00000000-bfed-4f0b-8d33-da8bdbc5f430","lane":"followUp","transcriptEntryID":"30"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.629');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-2a25-42f0-8fa2-91ea19fb50db','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686347.691,
 "id":"00000000-bf8a-47e1-8707-e6ebc500bed5","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.691');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-2a25-42f0-8fa2-91ea19fb50db','followUp',CAST(replace('{"materialized":{"at":946686347.707,
 "id":"00000000-bf8a-47e1-8707-e6ebc500bed5","lane":"followUp","transcriptEntryID":"44"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.707');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'00000000-2a25-42f0-8fa2-91ea19fb50db','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686347.756,
 "id":"00000000-0b98-470b-831f-a9288863a985","message":{"author":{"participant":{"_0":"n-grbspkthmsgptmqt",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.756');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-2a25-42f0-8fa2-91ea19fb50db','steer',CAST(replace('{"materialized":{"at":946686347.760,
 "id":"00000000-0b98-470b-831f-a9288863a985","lane":"steer","transcriptEntryID":"55"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:47.760');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'00000000-74cd-41b6-8673-78c0a600a85b','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686348.308,
 "id":"00000000-4982-4062-898b-a51aa8713c65","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.308');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 26,'00000000-74cd-41b6-8673-78c0a600a85b','followUp',CAST(replace('{"materialized":{"at":946686348.324,
 "id":"00000000-4982-4062-898b-a51aa8713c65","lane":"followUp","transcriptEntryID":"77"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.324');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 27,'00000000-74cd-41b6-8673-78c0a600a85b','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686348.379,
 "id":"00000000-2904-45b1-84d0-11fb0fdc9306","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.379');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 28,'00000000-74cd-41b6-8673-78c0a600a85b','followUp',CAST(replace('{"materialized":{"at":946686348.387,
 "id":"00000000-2904-45b1-84d0-11fb0fdc9306","lane":"followUp","transcriptEntryID":"91"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.387');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 29,'00000000-74cd-41b6-8673-78c0a600a85b','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946686348.435,
 "id":"00000000-59cd-4341-8b89-e8248a5ded81","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}}},"lane":"followUp"}}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:25:48.435');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 30,'00000000-74cd-41b6-8673-78c0a600a85b','followUp',CAST(replace('{"materialized":{"at":946686348.443,
 "id":"00000000-59cd-4341-8b89-e8248a5ded81","lane":"followUp","transcriptEntryID":"102"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:25:48.443');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',112);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',7);
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
-- end: tables 10, rows 130, sequence rows 3, other objects 18
