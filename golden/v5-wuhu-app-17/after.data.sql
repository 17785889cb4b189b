-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 76, sha256 927dc5aed5aee5d00f2f1e2a4a40bd2e0c3e76a13ab1895ebcf1f9fcebe54b18
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 6,'00000000-3137-45fa-805a-dc913a301fe4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,1,'2000-01-01 00:20:48.656',
 '2000-01-01 00:20:48.681',61,65);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','openai','gpt-5.2-codex','minimal',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,
 '2000-01-01 00:20:48.582','2000-01-01 00:20:48.655',40,60);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-76e1-46b0-8944-7463de8c537b','openai','gpt-5','high',NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,0,'2000-01-01 00:20:48.581',
 '2000-01-01 00:20:48.581',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'00000000-be4b-47d6-8d75-fbeffb41c6fd','anthropic','claude-sonnet-4-5','medium','openai','gpt-5.2-codex','high',
 'running','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,0,'2000-01-01 00:20:48.682',
 '2000-01-01 00:20:48.797',66,92);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2','openai-codex','gpt-5.3-codex','minimal',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,'n-tmspsfmbmntvvggd',0,'2000-01-01 00:20:48.325',
 '2000-01-01 00:20:48.453',2,23);
-- digest "system_queue_journal": rows 7, sha256 cd8b668d046a548f743838d56693223eb2f0d53e8784a3687aa3b9ae0533ae8b
-- digest "system_queue_pending": rows 1, sha256 38d52192f1b79091b0531ac20d8b6fb5e87cb90dd62505b6528b8245087d30e7
-- digest "tool_call_status": rows 16, sha256 68f9488a93fb342ec4db2b6efb8ff9ac5f0502732eb99e448965cc5bbd4ff7fc
-- digest "user_queue_journal": rows 19, sha256 b690f866eb7767d8b15c158b7dc04224fcae6a9d5ea17479c5dddab32d3567da
-- digest "user_queue_pending": rows 1, sha256 8fe61b06c27067afcd1aaea68faca88c277de2495c5da5dab942510c504c86e8
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',108);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',9);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
COMMIT;
