-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 15, sha256 27de83caa54b8a1b35a5603bfcac0cf462df49c73470f9c328fca682eaad502d
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
-- digest "system_queue_journal": rows 1, sha256 0107eb05eafc4034c71bc39566c87c22f0516e35d611c430e8ff5993fa260af3
-- digest "system_queue_pending": rows 1, sha256 7f65e5e080565545cb16f6780ec71c24ee1dc81b27bc53cf1bde3188f01f73a1
-- digest "tool_call_status": rows 3, sha256 78f5b03b50f583b2232760ba35afea1028ebd293a7320f4f687c3c1736ae57df
-- digest "user_queue_journal": rows 5, sha256 65a99d3625a3f38ed7c273874085f00228a74c582920850fc7441b55d166e5ba
-- digest "user_queue_pending": rows 1, sha256 1a5b9308c071094af9c0d303976f93757633228af5588d961171cf7bbe591de5
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',2);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',6);
COMMIT;
