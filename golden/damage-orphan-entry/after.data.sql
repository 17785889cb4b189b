-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "_wuhu_set_aside_session_entries"(rowid,"_wuhu_rowid","id","sessionID","parentEntryID","type","payload",
 "createdAt") VALUES(
 1,30,30,'id-fcsgjmtgdbkvkpvbqvbvdn',NULL,'header',CAST('{}' AS BLOB),'2000-01-01 00:00:00.000');
INSERT INTO "_wuhu_set_aside_session_entries"(rowid,"_wuhu_rowid","id","sessionID","parentEntryID","type","payload",
 "createdAt") VALUES(
 2,31,31,'id-fcsgjmtgdbkvkpvbqvbvdn',30,'message',CAST('{}' AS BLOB),'2000-01-01 00:00:01.024');
-- digest "session_entries": rows 6, sha256 44bca5c2c0d34d936f7e83f4a9728452abefde295b1545a885848cec46ad704c
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:26:13.976','2000-01-01 00:34:58.264',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd','n-pvtjfcnchtdgsfdm','xxxxxxxx','n-gsptbnqmjkncvtqv',
 'n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-jctfcmjndvfvrcch',NULL,
 'n-pnkbhcbqnhhmndjh',0,'2000-01-01 02:37:18.296','2000-01-01 02:54:46.872',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:43:42.552','2000-01-01 01:01:11.128',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 02:02:21.144','2000-01-01 02:11:05.432',14,14);
-- digest "system_queue_journal": rows 1, sha256 85252c33cd1633bc40b8891ead9653cc186a907d0bda3096bd898edce8aacaf7
-- digest "system_queue_pending": rows 1, sha256 d54b353d5be4735dda2c3fbf0a28637a592cdd9921744439fbc1f8db72b6ee39
-- digest "tool_call_status": rows 2, sha256 92e4ca17e9ceacc05fa5a5399154edef6d6af73bd45428718864dea195cadf48
-- digest "user_queue_journal": rows 1, sha256 6d4be950c91395ec6aa41d2e56c1422985074fa9c598efaaaa2f708a27827672
-- digest "user_queue_pending": rows 1, sha256 95a0be789d37ebcddd8fed38871f72293585beca84620f53f3b1ce2218b89c37
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',31);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
