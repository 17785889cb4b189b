-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'wuhu_contracts_v1');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',NULL,'header',CAST(replace('{"payload":{"metadata":{},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:28.992');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',16,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685908.994,
 "user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:28.994');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-bghdkfvjgrjcjbgkbjgjqr",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx",
 "key-3":7},"id":"id-sjrhndjgmcvhqqkbsbnbqh","name":"grep","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-mpphpqdgtfkqfjbngqmmmm","name":"read","type":"tool_call"}],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use","timestamp":946684800.000,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.002');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',18,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-sjrhndjgmcvhqqkbsbnbqh","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.007');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',19,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-sjrhndjgmcvhqqkbsbnbqh","toolName":"grep"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.012');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',20,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684832.768,"toolCallId":"id-sjrhndjgmcvhqqkbsbnbqh","toolName":"grep"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.014');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-mpphpqdgtfkqfjbngqmmmm","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.016');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',22,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mpphpqdgtfkqfjbngqmmmm","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.021');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',23,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684836.864,
 "toolCallId":"id-mpphpqdgtfkqfjbngqmmmm","toolName":"read"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.023');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',24,'compaction',CAST(replace('{"payload":{"firstKeptEntryID":23,
 "metadata":{},"summary":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","tokensBefore":777777,"version":1},"type":"compaction"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.025');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',25,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946684853.248},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:00:53.248');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 27,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',26,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685909.029,
 "user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.029');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',27,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-cqvqskssfcmjkstfqffvcn","name":"write",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-qnqdttcctjfmffdnjnjhjd",
 "name":"create_channel","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-tghpckgksjrsmbfmqqphnq","name":"join_sessions","type":"tool_call"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946684886.016,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.039');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',28,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-cqvqskssfcmjkstfqffvcn","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.043');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',29,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
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
 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-cqvqskssfcmjkstfqffvcn","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.048');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',30,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684918.784,"toolCallId":"id-cqvqskssfcmjkstfqffvcn","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.050');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',31,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-qnqdttcctjfmffdnjnjhjd","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.054');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',32,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qnqdttcctjfmffdnjnjhjd","toolName":"create_channel"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.059');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',33,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684935.168,"toolCallId":"id-qnqdttcctjfmffdnjnjhjd","toolName":"create_channel"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.063');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',34,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-tghpckgksjrsmbfmqqphnq","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.064');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',35,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tghpckgksjrsmbfmqqphnq","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.069');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',36,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684937.216,"toolCallId":"id-tghpckgksjrsmbfmqqphnq","toolName":"join_sessions"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.073');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-aca8-43e5-8d68-4f871ed1f08b',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"low"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.076');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-aca8-43e5-8d68-4f871ed1f08b',38,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685909.078,
 "user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.078');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'00000000-aca8-43e5-8d68-4f871ed1f08b',39,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-brcpvdcnfdkrhgtpvgtfmb","summary":[],
 "type":"reasoning"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946684953.600,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.086');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 41,'00000000-0df2-4e21-8c67-873a98315288',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"xhigh"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.091');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 42,'00000000-978e-4ad6-8d47-7dcbd7f50ebb',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"high"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.093');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 43,'00000000-978e-4ad6-8d47-7dcbd7f50ebb',42,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685909.095,"user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.095');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'00000000-978e-4ad6-8d47-7dcbd7f50ebb',43,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b22656e637279707465645f636f6e74656e74223a224141414141414141222c226964223a2269642d6268636e6a6d6e73716b6a6a6d6d6e6a72736467706e222c2273756d6d617279223a5b7b2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2273756d6d6172795f74657874227d5d2c2274797065223a22726561736f6e696e67227d2c7b227369676e6174757265223a224141414141414141222c2274657874223a227878787878787878d0b6e69687f09d95a9efbbbfe2808d5c6e5c725c745c22275c5c5c7530303031222c2274797065223a2274657874227d2c7b22617267756d656e7473223a7b226b65792d31223a227878787878787878222c226b65792d32223a5b2d372e352c372e352c6e756c6c2c747275655d7d2c226964223a2269642d716763636a7063636270636b6264766a6b7273766e70222c226e616d65223a2272656164222c2274797065223a22746f6f6c5f63616c6c227d5d2c226d6f64656c223a226770742d352e322d636f646578222c2270726f7669646572223a226f70656e6169222c2273746f70526561736f6e223a22746f6f6c5f757365222c2274696d657374616d70223a3934363638343938362e3336382c227573616765223a7b22696e707574546f6b656e73223a373737372c226f7574707574546f6b656e73223a373737372c22746f74616c546f6b656e73223a3737373737377d7d2c22726f6c65223a22617373697374616e74227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:18:29.103');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 45,'00000000-978e-4ad6-8d47-7dcbd7f50ebb',44,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-qgccjpccbpckbdvjkrsvnp","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.107');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 46,'00000000-978e-4ad6-8d47-7dcbd7f50ebb',45,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-qgccjpccbpckbdvjkrsvnp","toolName":"read"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.112');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 47,'00000000-978e-4ad6-8d47-7dcbd7f50ebb',46,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685019.136,"toolCallId":"id-qgccjpccbpckbdvjkrsvnp","toolName":"read"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.116');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 63,'00000000-155f-4960-859c-f5014766bc28',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"high"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.182');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'00000000-155f-4960-859c-f5014766bc28',63,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685150.208},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:05:50.208');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 65,'00000000-155f-4960-859c-f5014766bc28',64,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-bftscmsmrdtpvkrhcnfjpv",
 "summary":[{"text":"xxxxxxxx","type":"summary_text"}],"type":"reasoning"},{"text":"xxxxxxxx","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-tmqhjmnrfgjhvbddfchtbk","name":"find",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-kcdcdqptkjmjtmgppkdvfp",
 "name":"fork","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-sqhbkvgrpcqkjjmshrcnkh","name":"swift","type":"tool_call"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946685182.976,"usage":{"inputTokens":777777,
 "outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.221');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 66,'00000000-155f-4960-859c-f5014766bc28',65,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"phase":"start",
 "toolCallId":"id-tmqhjmnrfgjhvbddfchtbk","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.225');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 67,'00000000-155f-4960-859c-f5014766bc28',66,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-tmqhjmnrfgjhvbddfchtbk","toolName":"find"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.231');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 68,'00000000-155f-4960-859c-f5014766bc28',67,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685215.744,"toolCallId":"id-tmqhjmnrfgjhvbddfchtbk","toolName":"find"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.235');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 69,'00000000-155f-4960-859c-f5014766bc28',68,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-kcdcdqptkjmjtmgppkdvfp","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.237');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 70,'00000000-155f-4960-859c-f5014766bc28',69,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-kcdcdqptkjmjtmgppkdvfp","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.242');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 71,'00000000-155f-4960-859c-f5014766bc28',70,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685232.128,"toolCallId":"id-kcdcdqptkjmjtmgppkdvfp","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.244');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 72,'00000000-155f-4960-859c-f5014766bc28',71,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-sqhbkvgrpcqkjjmshrcnkh","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.246');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 73,'00000000-155f-4960-859c-f5014766bc28',72,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-sqhbkvgrpcqkjjmshrcnkh","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.251');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 74,'00000000-155f-4960-859c-f5014766bc28',73,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946685236.224,
 "toolCallId":"id-sqhbkvgrpcqkjjmshrcnkh","toolName":"swift"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.253');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 75,'00000000-155f-4960-859c-f5014766bc28',74,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685240.320},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:07:20.320');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 76,'00000000-155f-4960-859c-f5014766bc28',75,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "timestamp":946685909.255,"user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.255');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 77,'00000000-155f-4960-859c-f5014766bc28',76,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-cpgrcgcmqqdshbsndkggvf","summary":[],
 "type":"reasoning"},{"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-ghqmshcvqtcqhgnckgnqbc","name":"write",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685273.088,"usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.264');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 78,'00000000-155f-4960-859c-f5014766bc28',77,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-ghqmshcvqtcqhgnckgnqbc","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.269');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 79,'00000000-155f-4960-859c-f5014766bc28',78,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-ghqmshcvqtcqhgnckgnqbc",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.274');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 80,'00000000-155f-4960-859c-f5014766bc28',79,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"details":{},"isError":false,
 "timestamp":946685274.112,"toolCallId":"id-ghqmshcvqtcqhgnckgnqbc","toolName":"write"},"role":"tool_result"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.276');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 81,'00000000-155f-4960-859c-f5014766bc28',80,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685909.278,
 "user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.278');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 82,'00000000-155f-4960-859c-f5014766bc28',81,'message',CAST(replace('
 {"payload":{"message":{"content":[{"encrypted_content":"AAAAAAAA","id":"id-jfjgpmtccchvkthckskvkg","summary":[],
 "type":"reasoning"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-sknsssbsndnfqhdvpmkcjm",
 "name":"ls","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},
 "id":"id-gvbhvnvvthbpjggnkrhsdp","name":"ls","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-hggcvhhcrdgfbvtssqcrhp","name":"ls","type":"tool_call"}],
 "errorMessage":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","model":"claude-sonnet-4-5","provider":"anthropic",
 "stopReason":"tool_use","timestamp":946685290.496,"usage":{"inputTokens":777777,"outputTokens":7777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.286');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 83,'00000000-155f-4960-859c-f5014766bc28',82,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-sknsssbsndnfqhdvpmkcjm","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.292');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 84,'00000000-155f-4960-859c-f5014766bc28',83,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-sknsssbsndnfqhdvpmkcjm","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.297');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 85,'00000000-155f-4960-859c-f5014766bc28',84,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685323.264,"toolCallId":"id-sknsssbsndnfqhdvpmkcjm","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.301');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 86,'00000000-155f-4960-859c-f5014766bc28',85,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-gvbhvnvvthbpjggnkrhsdp","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.303');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 87,'00000000-155f-4960-859c-f5014766bc28',86,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-gvbhvnvvthbpjggnkrhsdp","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.308');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 88,'00000000-155f-4960-859c-f5014766bc28',87,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685339.648,"toolCallId":"id-gvbhvnvvthbpjggnkrhsdp","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.310');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 89,'00000000-155f-4960-859c-f5014766bc28',88,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-hggcvhhcrdgfbvtssqcrhp","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.314');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 90,'00000000-155f-4960-859c-f5014766bc28',89,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-hggcvhhcrdgfbvtssqcrhp","toolName":"ls"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.319');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 91,'00000000-155f-4960-859c-f5014766bc28',90,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685372.416,"toolCallId":"id-hggcvhhcrdgfbvtssqcrhp","toolName":"ls"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.323');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 92,'00000000-155f-4960-859c-f5014766bc28',91,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685909.327,
 "user":"n-sjqjnkfbhhdjfkmd"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.327');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 93,'00000000-155f-4960-859c-f5014766bc28',92,'message',CAST(replace('{"payload":{"message":{"content":[],
 "model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"stop","timestamp":946685380.608,
 "usage":{"inputTokens":777777,"outputTokens":777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.339');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 94,'00000000-155f-4960-859c-f5014766bc28',93,'session_settings',CAST(replace('{"payload":{"model":"claude-opus-4-6",
 "provider":"anthropic","reasoningEffort":"medium"},"type":"session_settings"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.343');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 95,'00000000-155f-4960-859c-f5014766bc28',94,'custom',CAST(replace('{"customType":"wuhu_llm_retry_v1",
 "data":{"attempt":7,"delayMs":7777,"error":"xxxxxxxx"},"type":"custom"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.347');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','anthropic','claude-sonnet-4-5',NULL,NULL,NULL,NULL,'idle',
 'n-ktsjfgmndvjpvjgd','local','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,
 NULL,'/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,
 '2000-01-01 00:18:28.992','2000-01-01 00:18:29.075',16,37);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-0df2-4e21-8c67-873a98315288','anthropic','claude-sonnet-4-5','xhigh',NULL,NULL,NULL,'idle',
 'n-fcfsrnvprqjtqjrh','local','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,'xxxxxxxx',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv','n-qbdngrqssjvrkjmp',
 '00000000-0d0f-49f7-84b5-ddfda6a8e1ba','2000-01-01 00:18:29.091','2000-01-01 00:18:29.091',41,41);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'00000000-155f-4960-859c-f5014766bc28','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running',
 'n-tpnrkvhhrcrpcsjs','folder-template','/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,'2000-01-01 00:18:29.182',
 '2000-01-01 00:18:29.351',63,95);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-978e-4ad6-8d47-7dcbd7f50ebb','openai','gpt-5.2-codex','high',NULL,NULL,NULL,'idle','n-fcfsrnvprqjtqjrh',
 'folder-template','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,'xxxxxxxx',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,'2000-01-01 00:18:29.093',
 '2000-01-01 00:18:29.118',42,47);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-aca8-43e5-8d68-4f871ed1f08b','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'stopped',
 'n-tpnrkvhhrcrpcsjs','local','/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,
 NULL,'/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,NULL,
 '2000-01-01 00:18:29.076','2000-01-01 00:18:29.090',38,40);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946684853.248,
 "id":"00000000-363a-44fd-8c8c-cb0d9fd62889","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncTaskNotification":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:00:53.248');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba',CAST(replace('{"materialized":{"at":946685909.033,
 "id":"00000000-363a-44fd-8c8c-cb0d9fd62889","transcriptEntryID":"26"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.033');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5,'00000000-155f-4960-859c-f5014766bc28',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685150.208,
 "id":"00000000-9c46-48d5-8976-3baa65d0dcfc","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:05:50.208');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 6,'00000000-155f-4960-859c-f5014766bc28',CAST(replace('{"materialized":{"at":946685909.217,
 "id":"00000000-9c46-48d5-8976-3baa65d0dcfc","transcriptEntryID":"64"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.217');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 7,'00000000-155f-4960-859c-f5014766bc28',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685240.320,
 "id":"00000000-1c9a-486b-8d54-467360e84d50","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:07:20.320');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 8,'00000000-155f-4960-859c-f5014766bc28',CAST(replace('{"materialized":{"at":946685909.259,
 "id":"00000000-1c9a-486b-8d54-467360e84d50","transcriptEntryID":"75"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.259');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 9,'00000000-155f-4960-859c-f5014766bc28',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685384.704,
 "id":"00000000-5d5a-4f48-8e6d-62f3674f7db9","input":{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:09:44.704');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 1,'00000000-5d5a-4f48-8e6d-62f3674f7db9','00000000-155f-4960-859c-f5014766bc28','2000-01-01 00:09:44.704',
 CAST('{"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}},"source":{"asyncBashCallback":{}}}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','id-cqvqskssfcmjkstfqffvcn','completed','2000-01-01 00:18:29.041',
 '2000-01-01 00:18:29.047');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','id-mpphpqdgtfkqfjbngqmmmm','completed','2000-01-01 00:18:29.006',
 '2000-01-01 00:18:29.020');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','id-qnqdttcctjfmffdnjnjhjd','completed','2000-01-01 00:18:29.041',
 '2000-01-01 00:18:29.058');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','id-sjrhndjgmcvhqqkbsbnbqh','completed','2000-01-01 00:18:29.006',
 '2000-01-01 00:18:29.011');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','id-tghpckgksjrsmbfmqqphnq','completed','2000-01-01 00:18:29.041',
 '2000-01-01 00:18:29.068');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 12,'00000000-155f-4960-859c-f5014766bc28','id-ghqmshcvqtcqhgnckgnqbc','completed','2000-01-01 00:18:29.268',
 '2000-01-01 00:18:29.273');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 14,'00000000-155f-4960-859c-f5014766bc28','id-gvbhvnvvthbpjggnkrhsdp','completed','2000-01-01 00:18:29.290',
 '2000-01-01 00:18:29.307');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 15,'00000000-155f-4960-859c-f5014766bc28','id-hggcvhhcrdgfbvtssqcrhp','completed','2000-01-01 00:18:29.290',
 '2000-01-01 00:18:29.318');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 10,'00000000-155f-4960-859c-f5014766bc28','id-kcdcdqptkjmjtmgppkdvfp','completed','2000-01-01 00:18:29.223',
 '2000-01-01 00:18:29.241');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 13,'00000000-155f-4960-859c-f5014766bc28','id-sknsssbsndnfqhdvpmkcjm','completed','2000-01-01 00:18:29.290',
 '2000-01-01 00:18:29.296');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 11,'00000000-155f-4960-859c-f5014766bc28','id-sqhbkvgrpcqkjjmshrcnkh','completed','2000-01-01 00:18:29.223',
 '2000-01-01 00:18:29.250');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'00000000-155f-4960-859c-f5014766bc28','id-tmqhjmnrfgjhvbddfchtbk','completed','2000-01-01 00:18:29.223',
 '2000-01-01 00:18:29.229');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'00000000-978e-4ad6-8d47-7dcbd7f50ebb','id-qgccjpccbpckbdvjkrsvnp','completed','2000-01-01 00:18:29.105',
 '2000-01-01 00:18:29.111');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685908.994,
 "id":"00000000-e8f3-41cc-86fd-d1942ad8282b","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:28.994');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','followUp',CAST(replace('{"materialized":{"at":946685908.998,
 "id":"00000000-e8f3-41cc-86fd-d1942ad8282b","lane":"followUp","transcriptEntryID":"17"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:28.998');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.029,
 "id":"00000000-8a10-48ca-89a7-24d60e748842","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.029');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','followUp',CAST(replace('{"materialized":{"at":946685909.037,
 "id":"00000000-8a10-48ca-89a7-24d60e748842","lane":"followUp","transcriptEntryID":"27"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.037');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-aca8-43e5-8d68-4f871ed1f08b','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.078,
 "id":"00000000-29ee-4c5f-8d68-227f5a0401c0","message":{"author":{"system":{}},"content":{"text":{"_0":"xxxxxxxx"}}}},
 "lane":"steer"}}',char(10,32),'') AS BLOB),'2000-01-01 00:18:29.078');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-aca8-43e5-8d68-4f871ed1f08b','steer',CAST(replace('{"materialized":{"at":946685909.082,
 "id":"00000000-29ee-4c5f-8d68-227f5a0401c0","lane":"steer","transcriptEntryID":"39"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.082');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 8,'00000000-978e-4ad6-8d47-7dcbd7f50ebb','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.095,
 "id":"00000000-db08-44e4-8b59-3dc44c7e2e42","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"bot"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.095');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-978e-4ad6-8d47-7dcbd7f50ebb','followUp',CAST(replace('{"materialized":{"at":946685909.099,
 "id":"00000000-db08-44e4-8b59-3dc44c7e2e42","lane":"followUp","transcriptEntryID":"43"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.099');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 11,'00000000-155f-4960-859c-f5014766bc28','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.183,
 "id":"00000000-fa01-45f3-8827-a553f4eb1c04","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"followUp"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.183');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'00000000-155f-4960-859c-f5014766bc28','followUp',
 CAST('{"canceled":{"at":946685909.185,"id":"00000000-fa01-45f3-8827-a553f4eb1c04","lane":"followUp"}}' AS BLOB),
 '2000-01-01 00:18:29.185');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'00000000-155f-4960-859c-f5014766bc28','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.255,
 "id":"00000000-2102-4cba-880e-784597d7bc77","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}},"lane":"steer"}}',char(10,32),'')
  AS BLOB),'2000-01-01 00:18:29.255');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'00000000-155f-4960-859c-f5014766bc28','steer',CAST(replace('{"materialized":{"at":946685909.260,
 "id":"00000000-2102-4cba-880e-784597d7bc77","lane":"steer","transcriptEntryID":"76"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.260');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 15,'00000000-155f-4960-859c-f5014766bc28','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.278,
 "id":"00000000-d2b9-4989-8b60-5248993d65de","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.278');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 16,'00000000-155f-4960-859c-f5014766bc28','steer',CAST(replace('{"materialized":{"at":946685909.282,
 "id":"00000000-d2b9-4989-8b60-5248993d65de","lane":"steer","transcriptEntryID":"81"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.282');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 17,'00000000-155f-4960-859c-f5014766bc28','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685909.327,
 "id":"00000000-53ba-4c4a-89de-12048b522366","message":{"author":{"participant":{"_0":"n-sjqjnkfbhhdjfkmd",
 "kind":"human"}},"content":{"text":{"_0":"xxxxxxxx"}}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.327');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 18,'00000000-155f-4960-859c-f5014766bc28','followUp',CAST(replace('{"materialized":{"at":946685909.335,
 "id":"00000000-53ba-4c4a-89de-12048b522366","lane":"followUp","transcriptEntryID":"92"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:18:29.335');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',11);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',20);
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
-- end: tables 8, rows 108, sequence rows 3, other objects 16
