-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 65, sha256 9a5041619ae14230a3f9b91294a05cd56c64585b21d6cae3c92af79e0c4010bd
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-0d0f-49f7-84b5-ddfda6a8e1ba','anthropic','claude-sonnet-4-5',NULL,NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,0,
 '2000-01-01 00:18:28.992','2000-01-01 00:18:29.075',16,37);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-0df2-4e21-8c67-873a98315288','anthropic','claude-sonnet-4-5','xhigh',NULL,NULL,NULL,'idle',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv','00000000-0d0f-49f7-84b5-ddfda6a8e1ba',NULL,0,
 '2000-01-01 00:18:29.091','2000-01-01 00:18:29.091',41,41);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'00000000-155f-4960-859c-f5014766bc28','anthropic','claude-opus-4-6','medium',NULL,NULL,NULL,'running',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,0,'2000-01-01 00:18:29.182',
 '2000-01-01 00:18:29.351',63,95);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-978e-4ad6-8d47-7dcbd7f50ebb','openai','gpt-5.2-codex','high',NULL,NULL,NULL,'idle',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',NULL,NULL,0,'2000-01-01 00:18:29.093',
 '2000-01-01 00:18:29.118',42,47);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-aca8-43e5-8d68-4f871ed1f08b','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'stopped',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,NULL,0,
 '2000-01-01 00:18:29.076','2000-01-01 00:18:29.090',38,40);
-- digest "system_queue_journal": rows 7, sha256 a272840bbc83b468e24bbba6f3838dd4ea8100a5a2d55dcd7ee8617e5ad30d58
-- digest "system_queue_pending": rows 1, sha256 647ffa4a8226bf2dabe1d17d9a81d769e36095c57afc984e0e87a15b9bbf6c42
-- digest "tool_call_status": rows 13, sha256 d263dabd1e861ba2f98db1c940afa2be41d4ade4b6d4305186907eb97ad6f1f0
-- digest "user_queue_journal": rows 16, sha256 bac1b41cdbdadc28089627de433b156b4e59e5d1ec6c0a3ccf8cfbf0a871701c
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',11);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',20);
COMMIT;
