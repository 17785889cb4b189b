-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 6, sha256 449841ed50c6d6f6e87563dcdd1194b7b11a898b2621b890b3d037e75165843c
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:17:29.088','2000-01-01 00:26:13.376',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd',x'6e2d67646d6e6d6a64666e626a6d62666b7100ff','xxxxxxxx',
 'n-gsptbnqmjkncvtqv','n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx',
 CAST(x'702d6867676d666e6b6d7462746a6d6b6b7600' AS TEXT),NULL,CAST(x'6e2d7262747062746e70666b6a766b6d7163ff' AS TEXT),
 'x',946684800,'2000-01-01 02:37:17.696','id-jrftjvjvrqfttkqtftkkpp',8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:34:57.664','2000-01-01 00:52:26.240',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 01:53:36.256','2000-01-01 02:02:20.544',14,14);
-- digest "system_queue_journal": rows 1, sha256 c772a46c3d8dd4e6f83c2dc057430808b62677ee5e8c0f4cc141d6f227d588e8
-- digest "system_queue_pending": rows 1, sha256 e314b336bedb21474d320a4b6ab9f10ada54318f100efaf8f135a63f0da2785e
-- digest "tool_call_status": rows 2, sha256 daae456ee24a1f2106ffced119ca402ccf68cccc25b908c225e49fae0d4d4bb4
-- digest "user_queue_journal": rows 1, sha256 d31259b67e2f3904ef6265d53674aca0d09f9a755d8a159d93e15453815f2ba2
-- digest "user_queue_pending": rows 1, sha256 7b189c4634aeea5e29eef2c80612b2faf670c21c8ed079a44b76b6f8db8ebecb
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
