-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 56, sha256 06de8845c5ce35f9540a4574bf44fe7878daae0beadc4ff6792ae64e1529ce02
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-604c-4f19-8861-53306eadcf59','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,1,'2000-01-01 00:24:08.053',
 '2000-01-01 00:24:08.093',29,37);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 6,'00000000-7e3d-4316-854c-03c65d855315','anthropic','claude-sonnet-4-5','xhigh',NULL,NULL,NULL,'idle',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,0,'2000-01-01 00:24:08.381',
 '2000-01-01 00:24:08.461',55,72);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-a788-457d-8872-775ce45dcda0','openai-codex','gpt-5.3-codex','high',NULL,NULL,NULL,'idle',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-kbfbpcmqrddbhppv',NULL,NULL,0,'2000-01-01 00:24:08.125',
 '2000-01-01 00:24:08.125',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',NULL,NULL,1,'2000-01-01 00:24:07.938',
 '2000-01-01 00:24:08.052',1,28);
-- digest "system_queue_journal": rows 2, sha256 41eda943abe9eb99d7194fe3baebfeab35dad2efc1e9e7e6f2daa45c03a4783d
-- digest "tool_call_status": rows 11, sha256 c7548b078b1a73a84bad105ae4b01be1b47135d583dc444bf3e31cbe619ce198
-- digest "user_queue_journal": rows 22, sha256 a0049fa9db09fc0c2fde439a167565d875b54c98856339dfce802573f8171ce5
-- digest "user_queue_pending": rows 2, sha256 a9e2fe4b8b7ebea49ea1eba0b4dd382b93f25cd5a7efaa3dc30fd0d5f12a0161
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',88);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',39);
COMMIT;
