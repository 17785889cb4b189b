-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 65, sha256 4c6ba20986fa964cb316b4472e6d11ee4c3fcb7183cd16b8635c310ff013211a
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-7e08-4ae4-8288-80ba79975542','anthropic','claude-opus-4-6',NULL,NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkkhndfhkcfsjsdf',NULL,NULL,0,'2000-01-01 00:29:58.591',
 '2000-01-01 00:29:58.715',43,65);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 8,'00000000-96de-49ac-8b5d-eb0ea5275bcd','openai','gpt-5.2-codex','low',NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg',NULL,NULL,0,'2000-01-01 00:29:58.944',
 '2000-01-01 00:29:59.048',94,111);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-a97f-4857-8c49-be4c820e028e','openai-codex','gpt-5.3-codex','low','anthropic','claude-sonnet-4-5','high',
 'running','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,0,'2000-01-01 00:29:58.274',
 '2000-01-01 00:29:58.335',16,27);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 6,'00000000-d5ce-4eb0-855f-b0fea8ee6455','openai','gpt-5','high',NULL,NULL,NULL,'running',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rpfsnqrqrsdrjvsn',NULL,NULL,0,
 '2000-01-01 00:29:58.843','2000-01-01 00:29:58.912',81,92);
-- digest "system_queue_journal": rows 3, sha256 46367fd644555100bc73ec653284af386097b4e6a04cc500496c44978dd1574e
-- digest "system_queue_pending": rows 1, sha256 5e93fd6d6dbdb6d876fc6b7cc13c268d938639a087bb1829afa091caa7050a93
-- digest "tool_call_status": rows 15, sha256 7692266fb74dcda7a2d362d6727360416d18106847e8a023c5d390f4c7e18bb3
-- digest "user_queue_journal": rows 19, sha256 3ff26f31fd2d37cceaae7483bce058d8ae123b1992029e84ebeba4694039f047
-- digest "user_queue_pending": rows 1, sha256 693ebcbd870709e3e0f4c54162362e044392acf8da0223c3e9f34161980e43a4
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
COMMIT;
