-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 65, sha256 0597875abcb8b7ead8de1b369002e394bb1170d640d4abe102643921a0ef8dc3
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
-- digest "system_queue_journal": rows 3, sha256 c9bdccca8f2f2716c703808a08f1bf205af5f9acdba97182d32937ae330ca1b0
-- digest "system_queue_pending": rows 1, sha256 a1ed71d5078b0d28b2451ec33f24be3208a35a47bf354bd2851fe4932a224d19
-- digest "tool_call_status": rows 15, sha256 7692266fb74dcda7a2d362d6727360416d18106847e8a023c5d390f4c7e18bb3
-- digest "user_queue_journal": rows 19, sha256 b2cc44046f41d3ac0b6853c694004dec7e4fb938563de27edbc3737173c6c179
-- digest "user_queue_pending": rows 1, sha256 8e53fada82b2d5690eab5fbd37ff2fe3eee9a268845c191ac7189ba6d6582c41
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',111);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',23);
COMMIT;
