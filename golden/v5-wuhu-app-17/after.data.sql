-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 76, sha256 d6c11db74bd82f73377b51f0702e6e85f209643ab5923153f1e36970a9387dec
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 6,'00000000-3137-45fa-805a-dc913a301fe4','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,1,'2000-01-01 00:20:48.637',
 '2000-01-01 00:20:48.662',61,65);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-49a5-4b59-8a4e-db00a2bbc6ec','openai','gpt-5.2-codex','minimal',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-fpmvjmbjcpqjkhth',NULL,NULL,0,
 '2000-01-01 00:20:48.569','2000-01-01 00:20:48.636',40,60);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-76e1-46b0-8944-7463de8c537b','openai','gpt-5','high',NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-jfdmgfkcrpcffrdc',NULL,NULL,0,'2000-01-01 00:20:48.568',
 '2000-01-01 00:20:48.568',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'00000000-be4b-47d6-8d75-fbeffb41c6fd','anthropic','claude-sonnet-4-5','medium','openai','gpt-5.2-codex','high',
 'running','/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,0,'2000-01-01 00:20:48.663',
 '2000-01-01 00:20:48.778',66,92);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-c8a7-4afb-81d3-bb9360aceec2','openai-codex','gpt-5.3-codex','minimal',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,'n-tmspsfmbmntvvggd',0,'2000-01-01 00:20:48.321',
 '2000-01-01 00:20:48.440',2,23);
-- digest "system_queue_journal": rows 7, sha256 e5319254ff854deefbcbbba71c8110aa535cb526241d6d0e30b86e9ed5a0d4c6
-- digest "system_queue_pending": rows 1, sha256 682e034e555e56e596bce19249c7fb832098cbcc6806fc965697655559ec07ac
-- digest "tool_call_status": rows 16, sha256 8d7102a71e8d3714a2e7e9555601b5803739b505b5982a7e7e837420879a5c22
-- digest "user_queue_journal": rows 19, sha256 fbb24de301e394beb87d51fb2cf1c531f9bc0c56ff97101a42ea76c3ad30e96e
-- digest "user_queue_pending": rows 1, sha256 48f5d092d1c43b1bc39f05e2c807ae67fd3c608c846aa5745411d5afb8c26db8
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',108);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',9);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
COMMIT;
