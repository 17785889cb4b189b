-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 15, sha256 0a998c700b1c6d62e6ac18370dc6c8643fd73dc344b7b867a0c53275dd4cc43f
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-4ec5-4844-8892-bba29bc784b1','anthropic','claude-sonnet-4-5','medium',NULL,NULL,NULL,'idle',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf','00000000-efca-4086-864a-30921a378c3b',NULL,0,
 '2000-01-01 00:12:21.496','2000-01-01 00:12:21.496',27,27);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-b692-494a-8f94-45f9892a3997','openai-codex','gpt-5.3-codex','high',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg','00000000-4ec5-4844-8892-bba29bc784b1',NULL,0,
 '2000-01-01 00:12:21.498','2000-01-01 00:12:21.512',28,30);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 1,'00000000-efca-4086-864a-30921a378c3b','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,'n-thnrdhhsjsvhdpqh',0,'2000-01-01 00:12:21.382',
 '2000-01-01 00:12:21.432',1,11);
-- digest "system_queue_journal": rows 1, sha256 7293cfde476146b73016b83544495038388b3e2959b9e760c434a7f2ba45eea3
-- digest "system_queue_pending": rows 1, sha256 aba537c8d99ac3d5c2ebdd8466acac98e543f55003cf17dd1b104c8fed9653ed
-- digest "tool_call_status": rows 3, sha256 78f5b03b50f583b2232760ba35afea1028ebd293a7320f4f687c3c1736ae57df
-- digest "user_queue_journal": rows 5, sha256 5e594d19b604ea69173abc16d4891ea4a305ac4168afc798f23319ed51e3c6c4
-- digest "user_queue_pending": rows 1, sha256 18c531b6d5bf739f56b3fd62e126b4b47fa1489aea5ad8005821a7b68d253802
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',2);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',6);
COMMIT;
