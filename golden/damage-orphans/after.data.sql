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
-- digest "session_entries": rows 6, sha256 f1ebeae01091a08160c3c2a018d74b105fd5d57419b5e68d10e3e8317f66651a
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:26:12.876','2000-01-01 00:34:57.164',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd','n-pvtjfcnchtdgsfdm','xxxxxxxx','n-gsptbnqmjkncvtqv',
 'n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-jctfcmjndvfvrcch',NULL,
 'n-pnkbhcbqnhhmndjh',0,'2000-01-01 02:37:17.196','2000-01-01 02:54:45.772',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:43:41.452','2000-01-01 01:01:10.028',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 02:02:20.044','2000-01-01 02:11:04.332',14,14);
-- digest "system_queue_journal": rows 1, sha256 eb51c758143538c225dc20db9acc60c88fb88a58e661a8666e24b9cddfd58882
-- digest "system_queue_pending": rows 1, sha256 5d526cd99848031108131361db6b60ef7f8ba7468d0f2d996fd635e07944a853
-- digest "tool_call_status": rows 2, sha256 b38ec6cfae9d49a41e9388d2a4326f3a8c29d48a1ab517f6e73723e97ea20807
-- digest "user_queue_journal": rows 1, sha256 853dde110383b76409e543746cbbf37c5040c9b74a99a003aab1e67f01647238
-- digest "user_queue_pending": rows 1, sha256 02e531d0691335c2e14dd0ae517e154efe3462c1639c4624ba07b5c4d9ebf561
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
