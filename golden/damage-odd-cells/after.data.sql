-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 6, sha256 283577c8e5e9279b970cb3dc059f3b4fab4796076a6cf14da8446325c75bde91
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-60d1-4e3b-8f76-dfbd9c59e7f3','n-rqmhfgpnkrdjjndj','n-nqmrnpctsrhcvqfm','xxxxxxxx','n-fpjvtvhcsftnqvpg',
 'n-gdrgbqdvfskrnjff','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-nptnmqsqsdrgqfbq',NULL,
 'n-mjgfthmnrdnpcnnn',1,'2000-01-01 00:17:29.176','2000-01-01 00:26:13.464',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-883a-4c72-83d1-82a94aaad83a','n-cbhftpjcrncpvvjd',x'6e2d67646d6e6d6a64666e626a6d62666b7100ff','xxxxxxxx',
 'n-gsptbnqmjkncvtqv','n-dvkjkgqrhnsvjttm','xxxxxxxx','xxxxxxxx',
 CAST(x'702d6867676d666e6b6d7462746a6d6b6b7600' AS TEXT),NULL,CAST(x'6e2d7262747062746e70666b6a766b6d7163ff' AS TEXT),
 'x',946684800,'2000-01-01 02:37:17.784','id-jrftjvjvrqfttkqtftkkpp',8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-898b-40a3-8355-c325aa1361ba','n-vkqgrbvjhvfvqqkj','n-vrkjfdkmksjpgdvp','xxxxxxxx','n-rqkcrkpqmftvvssg',
 'n-shksfgvkcrkfsfmd','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-spfjtnsdnmtqfcvg',
 '00000000-883a-4c72-83d1-82a94aaad83a','n-psbpbcghvrnhfhfc',1,'2000-01-01 00:34:57.752','2000-01-01 00:52:26.328',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-dea9-46f3-8eaf-5c646ed984de','n-jfjckpfggmcngrrn','n-nqkgtpqrsbgnhvmc','xxxxxxxx','n-jjkvvtqjkvtmcsrs',
 'n-shtrpfcrkkkgcfjg','xxxxxxxx','xxxxxxxx','/p-bpvqfvkrtdbqqnqt/p-scfgcqbndcrncnpc/p-dcgpqttsvmqckbkt',
 '00000000-898b-40a3-8355-c325aa1361ba',NULL,0,'2000-01-01 01:53:36.344','2000-01-01 02:02:20.632',14,14);
-- digest "system_queue_journal": rows 1, sha256 686e44578365553422a4c6a1e63f316d6a39c95f70bea3f19cea4679239620f1
-- digest "system_queue_pending": rows 1, sha256 6124b9b9f63881c1e8c6dedbb868065f2f82fee15bdf6419e190c87d5d0fa9f1
-- digest "tool_call_status": rows 2, sha256 0dccd1dada06b37c7dfd00be97a1f06d02fd025038f8c4e1372002bbf297dbbb
-- digest "user_queue_journal": rows 1, sha256 5b89d5c33e6d0012cfa76c0724c55da4f0b3c696393a81c5a5b44e52fbe1ec92
-- digest "user_queue_pending": rows 1, sha256 3070e1f60f4e882c1a70378a0c39fb2a010063abd67c6a998370a37d46e2c1cf
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
