-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "_wuhu_set_aside_system_queue_journal"(rowid,"_wuhu_rowid","id","sessionID","payload","createdAt") VALUES(
 1,18,18,'id-fcsgjmtgdbkvkpvbqvbvdn',CAST('{}' AS BLOB),'2000-01-01 00:00:00.000');
INSERT INTO "_wuhu_set_aside_system_queue_pending"(rowid,"_wuhu_rowid","id","sessionID","enqueuedAt","payload") VALUES(
 1,3,'id-ndccrfncfbmffptpvgshbh','id-fcsgjmtgdbkvkpvbqvbvdn','2000-01-01 00:00:00.000',CAST('{}' AS BLOB));
INSERT INTO "_wuhu_set_aside_tool_call_status"(rowid,"_wuhu_rowid","sessionID","toolCallID","status","createdAt",
 "updatedAt") VALUES(
 1,19,'id-fcsgjmtgdbkvkpvbqvbvdn','id-fnvgkrkpffnhkthncbdkdt','completed','2000-01-01 00:00:00.000',
 '2000-01-01 00:00:00.000');
INSERT INTO "_wuhu_set_aside_user_queue_journal"(rowid,"_wuhu_rowid","id","sessionID","lane","payload",
 "createdAt") VALUES(
 1,18,18,'id-fcsgjmtgdbkvkpvbqvbvdn','steer',CAST('{}' AS BLOB),'2000-01-01 00:00:00.000');
INSERT INTO "_wuhu_set_aside_user_queue_pending"(rowid,"_wuhu_rowid","id","sessionID","lane","enqueuedAt",
 "payload") VALUES(
 1,3,'id-nfjhcrdhrrsbhmjktfthrp','id-fcsgjmtgdbkvkpvbqvbvdn','steer','2000-01-01 00:00:00.000',CAST('{}' AS BLOB));
-- digest "session_entries": rows 6, sha256 f865425a35d5dbad867256200010d3bb1776397ab299f850e70c8714976f6ba9
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:26:12.864','2000-01-01 00:34:57.152',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd','n-pvtjfcnchtdgsfdm','xxxxxxxx','n-gsptbnqmjkncvtqv',
 'n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-jctfcmjndvfvrcch',NULL,
 'n-pnkbhcbqnhhmndjh',0,'2000-01-01 02:37:17.184','2000-01-01 02:54:45.760',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:43:41.440','2000-01-01 01:01:10.016',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 02:02:20.032','2000-01-01 02:11:04.320',14,14);
-- digest "system_queue_journal": rows 1, sha256 bd24ebf026859aaeaadd63de5f124f172cf79d9873852c51f4f88192867e88ad
-- digest "system_queue_pending": rows 1, sha256 664b8599ed81af3e6ec939d77f80bc77c7fbfa316465e8ef134df4c745b15e7c
-- digest "tool_call_status": rows 2, sha256 3fbeee145ada036c401abfca5f42081e363a5b0ee5f906954cc0519e04d8ec94
-- digest "user_queue_journal": rows 1, sha256 2818ce095b9235c6ef26844162f3f09fe1473a9af39387dd990b8163d62b2264
-- digest "user_queue_pending": rows 1, sha256 3760a05fc9e319ef264f9919238ea9d7b60a484e00b8118aafbfc91635dac35d
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
