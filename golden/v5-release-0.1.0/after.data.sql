-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 56, sha256 d02ad6b7dba6589fb3d3eaffdd27ba4d4563302c4f7463f86625c3774791e3bf
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
 '2000-01-01 00:24:08.478',55,72);
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
-- digest "system_queue_journal": rows 2, sha256 cec2c3ac3c90640536a83bcdec505a6f58d25f32d37b1142eb3dcc73cab1ac02
-- digest "tool_call_status": rows 11, sha256 f66ae6a7ddbd8cdefd4da90dffc7fdd48c5b96c5b7df1be2c727700562a9d151
-- digest "user_queue_journal": rows 22, sha256 733cff79303275bb45292b6747f7827db013756a844a568c543d6aec232d35fb
-- digest "user_queue_pending": rows 2, sha256 f78cc9b8df52abf74b349c834f5b89ab9d94ceb60d75fede413bac8c5a8e84a6
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',88);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',4);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',39);
COMMIT;
