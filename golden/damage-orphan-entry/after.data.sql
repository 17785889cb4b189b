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
-- digest "session_entries": rows 6, sha256 2bebc0357f851d8c21668f663c59994d9d6b55d58de30fdd556062a89f661d2b
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:26:13.888','2000-01-01 00:34:58.176',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd','n-pvtjfcnchtdgsfdm','xxxxxxxx','n-gsptbnqmjkncvtqv',
 'n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-jctfcmjndvfvrcch',NULL,
 'n-pnkbhcbqnhhmndjh',0,'2000-01-01 02:37:18.208','2000-01-01 02:54:46.784',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:43:42.464','2000-01-01 01:01:11.040',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 02:02:21.056','2000-01-01 02:11:05.344',14,14);
-- digest "system_queue_journal": rows 1, sha256 c3bc509f0202725c9dd581666a911345928ac48d26aa4c87543338f73501e909
-- digest "system_queue_pending": rows 1, sha256 a865d61914ab1d098015e1821a801c81496626da984be6130609ad5a30c07dbf
-- digest "tool_call_status": rows 2, sha256 5537887c012b4cb4f1d71929864cb2aad8639f29db635a8a23f393ac901e1ace
-- digest "user_queue_journal": rows 1, sha256 7a20e19faad825d400ae3a16078ebb524d358f4662216e3df92d865320034bd4
-- digest "user_queue_pending": rows 1, sha256 f3d260fa7b1e2b74fa618ef344c2beb4d4b28acedc2765df6caad807d925066f
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',31);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
