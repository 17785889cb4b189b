-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-3296-4157-815c-7f2fad46698b','n-ttvqrkssmphqpkpt','folder',
 '/home/p-bcttnrrrqsmthbcm/p-htkvnbcvsmtcjkts/p-jsbqhphkkvgpjsck','/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk',NULL,
 '2000-01-01 00:14:32.448','2000-01-01 00:14:32.448');
-- digest "session_entries": rows 38, sha256 8c9cfd82b9694d6d7fb46c66cd46d3f371d5343fc024ae4b3103f29f87c994b8
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-07c0-4572-8821-8f3655132af0','anthropic','claude-sonnet-4-5','medium',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-tshrrmgbdcccnntv',
 '00000000-5b3f-4821-8ba5-c3576c35db2d',NULL,0,'2000-01-01 00:14:32.718','2000-01-01 00:14:32.718',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 1,'00000000-5b3f-4821-8ba5-c3576c35db2d','anthropic','claude-sonnet-4-5','high',NULL,NULL,NULL,'running',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-hkhhptdjrngfbkrb',NULL,NULL,1,'2000-01-01 00:14:32.456',
 '2000-01-01 00:14:32.610',1,26);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-8288-4469-81fa-3708c19c2488','anthropic','claude-opus-4-6','minimal',NULL,NULL,NULL,'running',NULL,NULL,
 'n-pncthmnbpjndghsh',0,'2000-01-01 00:14:32.642','2000-01-01 00:14:32.716',28,38);
-- digest "system_queue_journal": rows 3, sha256 6250b78e51122a657f95700fe16d9fa1c735ab2fe6da20ffe4b3fc70a4156f82
-- digest "system_queue_pending": rows 1, sha256 69c75ce8f8621460051a48de8dc2461027a8111c6e1b61b773d5a489f231fe8f
-- digest "tool_call_status": rows 9, sha256 7e37be2c24a5ec3a5d0264ff765aa409e48db79ff4c93cdee30be7307d4da841
-- digest "user_queue_journal": rows 13, sha256 16811a6df1b04f4c19303277d44314fe69d844df28bcd722d4f3846aca1b7bbd
-- digest "user_queue_pending": rows 1, sha256 d3f6a9b676a10b6b07f0aa8aedb0dc4fb9bfa1f71e1beaad25f1236788fb46c4
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',55);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',30);
COMMIT;
