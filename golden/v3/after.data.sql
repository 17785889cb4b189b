-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 56, sha256 07f642235cc27dd69430a1d686451413c06427ab58f88430529378c59eb9ed07
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
-- digest "system_queue_journal": rows 3, sha256 3c7d736b96979e81bce888f58a3b569d99cec78446e7bc8728a3f08d3152e71d
-- digest "system_queue_pending": rows 1, sha256 39a5c5553c20633d5b37372e0d26f619fc146fcb1a17fbf95977ecf3958de847
-- digest "tool_call_status": rows 11, sha256 482400128b70be34fe8d6c82feeb27f3b20b2b09a2e886bda4892dfa4a382e5c
-- digest "user_queue_journal": rows 21, sha256 27fe6e764253ef98cabdee3d2ec01e46de866d2fe57917abd15c155a8ae3ec10
-- digest "user_queue_pending": rows 1, sha256 b5fca721c404ea3a4d3a6abc995ffde7e8b5334c9b7e7cb014075507608eb603
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',101);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',6);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',37);
COMMIT;
