-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 56, sha256 867324047865f740ce390164528546f00a041e8b9ef541650acb966e2e817952
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-0355-478b-8683-e4fe3969ec92','openai-codex','gpt-5.3-codex','xhigh',NULL,NULL,NULL,'idle',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,NULL,0,
 '2000-01-01 00:29:14.287','2000-01-01 00:29:14.371',29,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 6,'00000000-052b-4266-8291-aff4e6e6c7d1','openai','gpt-5.2-codex',NULL,NULL,NULL,NULL,'running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp','00000000-0355-478b-8683-e4fe3969ec92',NULL,0,
 '2000-01-01 00:29:14.755','2000-01-01 00:29:14.815',71,80);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 8,'00000000-8fd1-438c-86ca-20dbe2b0173d','openai','gpt-5',NULL,'openai','gpt-5','high','running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,NULL,0,'2000-01-01 00:29:14.944',
 '2000-01-01 00:29:14.980',96,101);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-997d-4809-8c80-1546ede68f66','openai-codex','gpt-5.3-codex','low',NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-bmcfpcrbmdcbqqhg','00000000-f663-47ae-837a-468f5f705fe4',NULL,0,
 '2000-01-01 00:29:14.627','2000-01-01 00:29:14.627',55,55);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 1,'00000000-f663-47ae-837a-468f5f705fe4','anthropic','claude-sonnet-4-5','low',NULL,NULL,NULL,'running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-mppjkpmfcgsscnjp',NULL,NULL,0,'2000-01-01 00:29:14.124',
 '2000-01-01 00:29:14.285',1,28);
-- digest "system_queue_journal": rows 3, sha256 ba8617f35f5f223d784d05893ec0588e543b5d1c2eeed628362dc69f9c74af4b
-- digest "system_queue_pending": rows 1, sha256 31ac5a640f2f1e29d856f73a7e1d66ae39a06a7619c86d7c1ebd1a21dbfb5278
-- digest "tool_call_status": rows 11, sha256 482400128b70be34fe8d6c82feeb27f3b20b2b09a2e886bda4892dfa4a382e5c
-- digest "user_queue_journal": rows 21, sha256 dae4bb832d157c9bbad9aab29fc9c95951ec403c40618be71ed86f927efa777b
-- digest "user_queue_pending": rows 1, sha256 412596d8e56fc94348479fd5ab752db28b8069b905f81e94a941dfc8df4ce806
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',101);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',37);
COMMIT;
