-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 59, sha256 55ab1d29d60d3920ac2694e0920610ac6ca05f5ca25eb0b2d366ae42aefb3239
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'00000000-000a-4581-87c2-8b78f1a324b1','openai','gpt-5','xhigh',NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,'n-srjtvpntbfbfvjkh',0,'2000-01-01 00:28:14.291',
 '2000-01-01 00:28:14.405',76,104);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-614a-4083-8106-cd0c2311f9c4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,
 '2000-01-01 00:28:13.956','2000-01-01 00:28:13.956',16,16);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-63c9-4490-8ab2-b504346135f3','openai','gpt-5.2-codex','xhigh',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,0,'2000-01-01 00:28:14.035',
 '2000-01-01 00:28:14.163',35,60);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-8169-4903-8215-b16e39f6e830','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,
 '2000-01-01 00:28:13.957','2000-01-01 00:28:13.971',17,19);
-- digest "system_queue_journal": rows 1, sha256 79636cd1f4f6baf71d68eec23f08c6d51ecc671b830d888826092c92cd742979
-- digest "system_queue_pending": rows 1, sha256 e2721868a93dfe55f479c05b098ad1cfebf3e44cee2c26cae05d09af8863d2c9
-- digest "tool_call_status": rows 12, sha256 5f06ec1978556ac611d19f94a7fcf9a0d81fa50d310ea11d831204944a68e9b7
-- digest "user_queue_journal": rows 16, sha256 d487aa9ea507ca52be9f0879f000032a4efc932cf6dbbe95d58fd88474f4299e
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',104);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',33);
COMMIT;
