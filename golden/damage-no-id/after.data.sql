-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 6, sha256 7198921646d4592092e7939b9618bab21258cd3d61bed6c1211c8f5e2528e341
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:17:28.576','2000-01-01 00:26:12.864',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd','n-pvtjfcnchtdgsfdm','xxxxxxxx','n-gsptbnqmjkncvtqv',
 'n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-jctfcmjndvfvrcch',NULL,
 'n-pnkbhcbqnhhmndjh',0,'2000-01-01 02:28:32.896','2000-01-01 02:46:01.472',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:34:57.152','2000-01-01 00:52:25.728',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 01:53:35.744','2000-01-01 02:02:20.032',14,14);
-- digest "system_queue_journal": rows 1, sha256 71068d3082f67b18cbab8c3341805ad4d295163e3b86ea0747a9a9ff42fef345
-- digest "system_queue_pending": rows 1, sha256 f1f3a5c22a78a0e20ce89d7e3b2340d31ebb4dfb7b19fdab8588ae321af9738a
-- digest "tool_call_status": rows 2, sha256 0c2864d605503de7c342aa588b89438de28c40cc70f5052de0d215fa2bb30722
-- digest "user_queue_journal": rows 1, sha256 9a065268667ad3288fb5e84612fe1972a99522586b696e7a8ef7cc21c7d957de
-- digest "user_queue_pending": rows 1, sha256 d542ef74aff5d8e06cae2245469c394c930fdc47e088628efb306b6203075682
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
