-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-3296-4157-815c-7f2fad46698b','n-ttvqrkssmphqpkpt','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-jsbqhphkkvgpjsck','/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk',NULL,
 '2000-01-01 00:14:32.448','2000-01-01 00:14:32.448');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 1,'00000000-5b3f-4821-8ba5-c3576c35db2d',NULL,'header',CAST(replace('{"payload":{"metadata":{"reasoningEffort":"high"},
 "systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},"type":"header"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.456');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 2,'00000000-5b3f-4821-8ba5-c3576c35db2d',1,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685672.460,
 "user":"n-jjkcjsrsmskhdnmt"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.460');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 3,'00000000-5b3f-4821-8ba5-c3576c35db2d',2,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-jckqpkrjmjqgcgsnnqsnvs",
 "summary":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"summary_text"}],"type":"reasoning"},
 {"signature":"AAAAAAAA","text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"error","timestamp":946684800.000,"usage":{"inputTokens":77777,"outputTokens":777,
 "totalTokens":777777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.480');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 4,'00000000-5b3f-4821-8ba5-c3576c35db2d',3,'compaction',CAST(replace('{"payload":{"firstKeptEntryID":2,"metadata":{},
 "summary":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","tokensBefore":77777,"version":1},"type":"compaction"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:14:32.484');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5,'00000000-5b3f-4821-8ba5-c3576c35db2d',4,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5b3f-4821-8ba5-c3576c35db2d\/
 sha256-d-fcmtrdbmbsnhnsmgtttpmcstrcctpmsnchmtcgdfbncfdjgchpphgbhdtkrrhh.png","mimeType":"image\/png","type":"image"}],
 "timestamp":946685672.488,"user":"n-ptjdghgjmfvvdpdj"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.488');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 6,'00000000-5b3f-4821-8ba5-c3576c35db2d',5,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-fqnmkdmmqsfnbhptmrsqtg","name":"swift",
 "type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"id":"id-mncdfnnnbmgdkbhrbqbstd",
 "name":"join_sessions","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},
 "id":"id-rmrsffssvdfsphtvgpvkcb","name":"bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-kjbjpksrmsjbqtfhbsgdhd","name":"fork","type":"tool_call"}],"model":"claude-sonnet-4-5",
 "provider":"anthropic","stopReason":"tool_use","timestamp":946684832.768,"usage":{"inputTokens":77777,
 "outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.500');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 7,'00000000-5b3f-4821-8ba5-c3576c35db2d',6,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"phase":"start","toolCallId":"id-fqnmkdmmqsfnbhptmrsqtg","toolName":"swift"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.506');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 8,'00000000-5b3f-4821-8ba5-c3576c35db2d',7,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-fqnmkdmmqsfnbhptmrsqtg",
 "toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.511');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 9,'00000000-5b3f-4821-8ba5-c3576c35db2d',8,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"blobURI":"blob:\/\/00000000-5b3f-4821-8ba5-c3576c35db2d\/
 sha256-d-tkrbvmrndmcjpgrmnkhnbphdmgrqfdkbkfdhkcjqpmqkggtdbvffdmjfdmtmjs.png","mimeType":"image\/png","type":"image"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684840.960,
 "toolCallId":"id-fqnmkdmmqsfnbhptmrsqtg","toolName":"swift"},"role":"tool_result"},"type":"message"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:14:32.515');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 10,'00000000-5b3f-4821-8ba5-c3576c35db2d',9,'tool_execution',CAST(replace('{"payload":{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"phase":"start","toolCallId":"id-mncdfnnnbmgdkbhrbqbstd","toolName":"join_sessions"},
 "type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.519');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 11,'00000000-5b3f-4821-8ba5-c3576c35db2d',10,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-mncdfnnnbmgdkbhrbqbstd","toolName":"join_sessions"},"type":"tool_execution"}',char(10,32),'')
  AS BLOB),'2000-01-01 00:14:32.525');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 12,'00000000-5b3f-4821-8ba5-c3576c35db2d',11,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "details":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"timestamp":946684849.152,
 "toolCallId":"id-mncdfnnnbmgdkbhrbqbstd","toolName":"join_sessions"},"role":"tool_result"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.529');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 13,'00000000-5b3f-4821-8ba5-c3576c35db2d',12,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-rmrsffssvdfsphtvgpvkcb",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.533');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 14,'00000000-5b3f-4821-8ba5-c3576c35db2d',13,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-rmrsffssvdfsphtvgpvkcb",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.539');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 15,'00000000-5b3f-4821-8ba5-c3576c35db2d',14,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684865.536,"toolCallId":"id-rmrsffssvdfsphtvgpvkcb","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.543');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 16,'00000000-5b3f-4821-8ba5-c3576c35db2d',15,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-kjbjpksrmsjbqtfhbsgdhd","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.547');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 17,'00000000-5b3f-4821-8ba5-c3576c35db2d',16,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-kjbjpksrmsjbqtfhbsgdhd","toolName":"fork"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.552');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 18,'00000000-5b3f-4821-8ba5-c3576c35db2d',17,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684881.920,"toolCallId":"id-kjbjpksrmsjbqtfhbsgdhd","toolName":"fork"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.556');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 19,'00000000-5b3f-4821-8ba5-c3576c35db2d',18,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685672.560,
 "user":"n-fchdbqvhvbkjbrdk"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.560');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,'00000000-5b3f-4821-8ba5-c3576c35db2d',19,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-tfsphfmnshjhmmrnmnvcgv","summary":[],"type":"reasoning"},
 {"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},{"arguments":{"key-1":"xxxxxxxx","key-2":7},
 "id":"id-kskvtrjdpgvdndfccfmsbm","name":"bash","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,
 null,true]},"id":"id-gbpjqgkvjjdvshrhngrnpj","name":"swift","type":"tool_call"},{"arguments":{"key-1":"xxxxxxxx",
 "key-2":[-7.5,7.5,null,true]},"id":"id-mrsqtrvfdcnhtmqnmhrcrm","name":"swift","type":"tool_call"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx","key-3":7},"id":"id-bqfrkkvnfjmstdjkpsqjvh","name":"find",
 "type":"tool_call"}],"model":"claude-sonnet-4-5","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946684914.688,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.572');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 21,'00000000-5b3f-4821-8ba5-c3576c35db2d',20,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"phase":"start","toolCallId":"id-kskvtrjdpgvdndfccfmsbm",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.578');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 22,'00000000-5b3f-4821-8ba5-c3576c35db2d',21,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":7},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-kskvtrjdpgvdndfccfmsbm",
 "toolName":"bash"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.587');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 23,'00000000-5b3f-4821-8ba5-c3576c35db2d',22,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684947.456,"toolCallId":"id-kskvtrjdpgvdndfccfmsbm","toolName":"bash"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.591');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,'00000000-5b3f-4821-8ba5-c3576c35db2d',23,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"phase":"start",
 "toolCallId":"id-gbpjqgkvjjdvshrhngrnpj","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.595');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 25,'00000000-5b3f-4821-8ba5-c3576c35db2d',24,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":[-7.5,7.5,null,true]},"isError":false,"phase":"end",
 "result":{"exitCode":0,"output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},
 "toolCallId":"id-gbpjqgkvjjdvshrhngrnpj","toolName":"swift"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.600');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 26,'00000000-5b3f-4821-8ba5-c3576c35db2d',25,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946684980.224,"toolCallId":"id-gbpjqgkvjjdvshrhngrnpj","toolName":"swift"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.604');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 28,'00000000-8288-4469-81fa-3708c19c2488',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"minimal"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.642');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 29,'00000000-8288-4469-81fa-3708c19c2488',28,'message',
 x'7b227061796c6f6164223a7b226d657373616765223a7b22636f6e74656e74223a5b7b2274657874223a227878787878787878efbbbfe2808d222c2274797065223a2274657874227d5d2c2274696d657374616d70223a3934363638353637322e3634342c2275736572223a226e2d70746a646768676a6d6676766470646a227d2c22726f6c65223a2275736572227d2c2274797065223a226d657373616765227d',
 '2000-01-01 00:14:32.644');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,'00000000-8288-4469-81fa-3708c19c2488',29,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "model":"claude-opus-4-6","provider":"anthropic","stopReason":"stop","timestamp":946685045.760,
 "usage":{"inputTokens":77777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.656');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 31,'00000000-8288-4469-81fa-3708c19c2488',30,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],
 "customType":"wuhu_system_input_v1","details":{"source":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"},"display":true,
 "timestamp":946685062.144},"role":"custom_message"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:04:22.144');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 32,'00000000-8288-4469-81fa-3708c19c2488',31,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-8288-4469-81fa-3708c19c2488\/
 sha256-d-vmmqrhhqcmbtbsdgfbkmcqpmvfsmghrrrcjhttdphqkhqgqfvpsfkvknktnqfb.png","mimeType":"image\/png","type":"image"}],
 "timestamp":946685672.660,"user":"n-fsfjjbnjcrmvnjsr"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.660');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 33,'00000000-8288-4469-81fa-3708c19c2488',32,'message',CAST(replace('
 {"payload":{"message":{"content":[{"id":"id-qkpdgbsgfrckccdbbbdmsr","summary":[],"type":"reasoning"}],
 "model":"claude-opus-4-6","provider":"anthropic","stopReason":"stop","timestamp":946685094.912,
 "usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":77777}},"role":"assistant"},"type":"message"}
 ',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.680');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,'00000000-8288-4469-81fa-3708c19c2488',33,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxx","type":"text"}],"timestamp":946685672.684,
 "user":"n-gjmrfsnjjhqnpgdf"},"role":"user"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.684');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 35,'00000000-8288-4469-81fa-3708c19c2488',34,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"},
 {"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"id":"id-dncmsnvsjnqsqbmjhjgjrr","name":"write",
 "type":"tool_call"}],"model":"claude-opus-4-6","provider":"anthropic","stopReason":"tool_use",
 "timestamp":946685099.008,"usage":{"inputTokens":777777,"outputTokens":7777,"totalTokens":777777}},"role":"assistant"},
 "type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.696');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 36,'00000000-8288-4469-81fa-3708c19c2488',35,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"phase":"start",
 "toolCallId":"id-dncmsnvsjnqsqbmjhjgjrr","toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.702');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 37,'00000000-8288-4469-81fa-3708c19c2488',36,'tool_execution',CAST(replace('
 {"payload":{"arguments":{"key-1":"xxxxxxxx","key-2":"xxxxxxxx"},"isError":false,"phase":"end","result":{"exitCode":0,
 "output":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","truncated":false},"toolCallId":"id-dncmsnvsjnqsqbmjhjgjrr",
 "toolName":"write"},"type":"tool_execution"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.708');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 38,'00000000-8288-4469-81fa-3708c19c2488',37,'message',CAST(replace('
 {"payload":{"message":{"content":[{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","type":"text"}],"details":{},
 "isError":false,"timestamp":946685115.392,"toolCallId":"id-dncmsnvsjnqsqbmjhjgjrr","toolName":"write"},
 "role":"tool_result"},"type":"message"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.712');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 39,'00000000-07c0-4572-8821-8f3655132af0',NULL,'header',CAST(replace('
 {"payload":{"metadata":{"reasoningEffort":"medium"},"systemPrompt":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001","version":1},
 "type":"header"}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.718');
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-07c0-4572-8821-8f3655132af0','anthropic','claude-sonnet-4-5','medium',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-tshrrmgbdcccnntv',
 '00000000-5b3f-4821-8ba5-c3576c35db2d',NULL,0,'2000-01-01 00:14:32.718','2000-01-01 00:14:32.718',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 1,'00000000-5b3f-4821-8ba5-c3576c35db2d','anthropic','claude-sonnet-4-5','high',NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,1,'2000-01-01 00:14:32.456',
 '2000-01-01 00:14:32.610',1,26);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-8288-4469-81fa-3708c19c2488','anthropic','claude-opus-4-6','minimal',NULL,NULL,NULL,'running',NULL,NULL,
 'n-pncthmnbpjndghsh',0,'2000-01-01 00:14:32.642','2000-01-01 00:14:32.716',28,38);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 2,'00000000-8288-4469-81fa-3708c19c2488',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685062.144,
 "id":"00000000-f3df-4c66-8787-18313a675e5d","input":{"content":{"text":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001",
 "type":"text"},"source":{"other":{"_0":"xxxxxxxxж文𝕩\n\r\t\"''\\\u0001"}}}}}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:04:22.144');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 3,'00000000-8288-4469-81fa-3708c19c2488',CAST(replace('{"materialized":{"at":946685672.668,
 "id":"00000000-f3df-4c66-8787-18313a675e5d","transcriptEntryID":"31"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.668');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 4,'00000000-8288-4469-81fa-3708c19c2488',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685148.160,
 "id":"00000000-0dc1-4b39-85c5-b0f829d64701","input":{"content":{"text":"xxxxxxxx","type":"text"},
 "source":{"asyncBashCallback":{}}}}}}',char(10,32),'') AS BLOB),'2000-01-01 00:05:48.160');
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 2,'00000000-0dc1-4b39-85c5-b0f829d64701','00000000-8288-4469-81fa-3708c19c2488','2000-01-01 00:05:48.160',
 CAST('{"content":{"text":"xxxxxxxx","type":"text"},"source":{"asyncBashCallback":{}}}' AS BLOB));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 8,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-bqfrkkvnfjmstdjkpsqjvh','pending','2000-01-01 00:14:32.576',
 '2000-01-01 00:14:32.576');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 1,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-fqnmkdmmqsfnbhptmrsqtg','completed','2000-01-01 00:14:32.504',
 '2000-01-01 00:14:32.510');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 6,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-gbpjqgkvjjdvshrhngrnpj','completed','2000-01-01 00:14:32.576',
 '2000-01-01 00:14:32.599');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 4,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-kjbjpksrmsjbqtfhbsgdhd','started','2000-01-01 00:14:32.504',
 '2000-01-01 00:14:32.551');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 5,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-kskvtrjdpgvdndfccfmsbm','completed','2000-01-01 00:14:32.576',
 '2000-01-01 00:14:32.586');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 2,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-mncdfnnnbmgdkbhrbqbstd','completed','2000-01-01 00:14:32.504',
 '2000-01-01 00:14:32.523');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 7,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-mrsqtrvfdcnhtmqnmhrcrm','pending','2000-01-01 00:14:32.576',
 '2000-01-01 00:14:32.576');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 3,'00000000-5b3f-4821-8ba5-c3576c35db2d','id-rmrsffssvdfsphtvgpvkcb','completed','2000-01-01 00:14:32.504',
 '2000-01-01 00:14:32.537');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 9,'00000000-8288-4469-81fa-3708c19c2488','id-dncmsnvsjnqsqbmjhjgjrr','completed','2000-01-01 00:14:32.700',
 '2000-01-01 00:14:32.706');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 1,'00000000-5b3f-4821-8ba5-c3576c35db2d','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685672.460,
 "id":"00000000-5797-4775-82bb-08254170b7e8","message":{"author":{"system":{}},"content":{"text":"xxxxxxxx",
 "type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.460');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 2,'00000000-5b3f-4821-8ba5-c3576c35db2d','followUp',CAST(replace('{"materialized":{"at":946685672.476,
 "id":"00000000-5797-4775-82bb-08254170b7e8","lane":"followUp","transcriptEntryID":"2"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.476');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 3,'00000000-5b3f-4821-8ba5-c3576c35db2d','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685672.488,
 "id":"00000000-6638-4df4-8d84-30f4d0914310","message":{"author":{"participant":{"_0":"n-ptjdghgjmfvvdpdj",
 "kind":"human"}},"content":{"parts":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-5b3f-4821-8ba5-c3576c35db2d\/
 sha256-d-fcmtrdbmbsnhnsmgtttpmcstrcctpmsnchmtcgdfbncfdjgchpphgbhdtkrrhh.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.488');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 4,'00000000-5b3f-4821-8ba5-c3576c35db2d','followUp',CAST(replace('{"materialized":{"at":946685672.496,
 "id":"00000000-6638-4df4-8d84-30f4d0914310","lane":"followUp","transcriptEntryID":"5"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.496');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5,'00000000-5b3f-4821-8ba5-c3576c35db2d','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685672.560,
 "id":"00000000-9735-4c02-8ef3-13e5accaba60","message":{"author":{"participant":{"_0":"n-fchdbqvhvbkjbrdk",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.560');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 6,'00000000-5b3f-4821-8ba5-c3576c35db2d','followUp',CAST(replace('{"materialized":{"at":946685672.568,
 "id":"00000000-9735-4c02-8ef3-13e5accaba60","lane":"followUp","transcriptEntryID":"19"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.568');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 7,'00000000-5b3f-4821-8ba5-c3576c35db2d','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685672.608,
 "id":"00000000-bf18-4943-878d-0f71aea1332d","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.608');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 9,'00000000-8288-4469-81fa-3708c19c2488','followUp',
 x'7b22656e717565756564223a7b226974656d223a7b22656e7175657565644174223a3934363638353637322e3634342c226964223a2230303030303030302d343830662d343338382d386131392d363735663262663731383935222c226d657373616765223a7b22617574686f72223a7b227061727469636970616e74223a7b225f30223a226e2d70746a646768676a6d6676766470646a222c226b696e64223a2268756d616e227d7d2c22636f6e74656e74223a7b2274657874223a227878787878787878efbbbfe2808d222c2274797065223a2274657874227d7d7d2c226c616e65223a22666f6c6c6f775570227d7d',
 '2000-01-01 00:14:32.644');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,'00000000-8288-4469-81fa-3708c19c2488','followUp',CAST(replace('{"materialized":{"at":946685672.652,
 "id":"00000000-480f-4388-8a19-675f2bf71895","lane":"followUp","transcriptEntryID":"29"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.652');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 11,'00000000-8288-4469-81fa-3708c19c2488','followUp',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685672.660,
 "id":"00000000-f268-4e33-8647-7f4a9ae57a7d","message":{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr",
 "kind":"human"}},"content":{"parts":[{"text":"xxxxxxxx","type":"text"},
 {"blobURI":"blob:\/\/00000000-8288-4469-81fa-3708c19c2488\/
 sha256-d-vmmqrhhqcmbtbsdgfbkmcqpmvfsmghrrrcjhttdphqkhqgqfvpsfkvknktnqfb.png","mimeType":"image\/png","type":"image"}],
 "type":"rich"}}},"lane":"followUp"}}',char(10,32),'') AS BLOB),'2000-01-01 00:14:32.660');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 12,'00000000-8288-4469-81fa-3708c19c2488','followUp',CAST(replace('{"materialized":{"at":946685672.676,
 "id":"00000000-f268-4e33-8647-7f4a9ae57a7d","lane":"followUp","transcriptEntryID":"32"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.676');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 13,'00000000-8288-4469-81fa-3708c19c2488','steer',CAST(replace('{"enqueued":{"item":{"enqueuedAt":946685672.684,
 "id":"00000000-d76d-467f-8f19-bae58e9c0289","message":{"author":{"participant":{"_0":"n-gjmrfsnjjhqnpgdf",
 "kind":"human"}},"content":{"text":"xxxxxxxx","type":"text"}}},"lane":"steer"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.684');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 14,'00000000-8288-4469-81fa-3708c19c2488','steer',CAST(replace('{"materialized":{"at":946685672.688,
 "id":"00000000-d76d-467f-8f19-bae58e9c0289","lane":"steer","transcriptEntryID":"34"}}',char(10,32),'') AS BLOB),
 '2000-01-01 00:14:32.688');
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 1,'00000000-bf18-4943-878d-0f71aea1332d','00000000-5b3f-4821-8ba5-c3576c35db2d','steer','2000-01-01 00:14:32.608',
 CAST(replace('{"author":{"participant":{"_0":"n-fsfjjbnjcrmvnjsr","kind":"human"}},"content":{"text":"xxxxxxxx",
 "type":"text"}}',char(10,32),'') AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',55);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',30);
COMMIT;
