-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 59, sha256 b624dfc0d3fbedeff3cf074420c7f98093f42d9f4d4d33566efcaba1a11324a2
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-2139-4031-8626-d344a199c6e5','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'running',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg','00000000-7c61-461f-8d15-86718bd98006',NULL,0,
 '2000-01-01 00:40:20.602','2000-01-01 00:40:20.662',63,74);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 25,'00000000-6076-48db-856e-21563c91b324','anthropic','claude-sonnet-4-5','xhigh','openai-codex','gpt-5.3-codex',
 'high','running','/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-dbhfhcdbmnsrcnhv',
 '00000000-c1cc-442c-8e72-71844113a141',NULL,0,'2000-01-01 00:40:21.496','2000-01-01 00:40:21.649',106,134);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 19,'00000000-7c61-461f-8d15-86718bd98006','openai-codex','gpt-5.3-codex','low',NULL,NULL,NULL,'running',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-rvhbhnsrtrnrvhhf',NULL,'n-bvhcnmhfhqttbpcc',0,
 '2000-01-01 00:40:20.000','2000-01-01 00:40:20.090',35,47);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 18,'00000000-8c44-43ac-811c-5623e218d229','openai','gpt-5.2-codex','medium',NULL,NULL,NULL,'idle',
 '/Users/p-fsnrgkgjcsdjpmkf/p-bnjbchkhprrhsfnv/p-vdsqshmpgkdgmsch',NULL,NULL,0,'2000-01-01 00:40:19.998',
 '2000-01-01 00:40:19.998',34,34);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-b660-412e-8ab2-4f62b4d7be22','openai','gpt-5.2-codex',NULL,NULL,NULL,NULL,'idle',
 '/home/p-bcttnrrrqsmthbcm/p-tttkgpbjfjbgntdp/p-dttfchjgstdqrpbv',NULL,NULL,0,'2000-01-01 00:40:18.440',
 '2000-01-01 00:40:18.454',16,18);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 23,'00000000-e9d3-439b-82df-9c7a6e305045','openai-codex','gpt-5.3-codex','medium',NULL,NULL,NULL,'idle',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-hjdkdffdmhcmbphg',NULL,NULL,0,'2000-01-01 00:40:20.982',
 '2000-01-01 00:40:20.982',90,90);
-- digest "system_queue_journal": rows 4, sha256 26164b80356ccb29ebc3d11c337cfb6ad28bebf53a643e8ef939f74ca25d097b
-- digest "system_queue_pending": rows 2, sha256 45354f6a1cb847331fc0d4c88c04c70b1d9fc62cfef5462fa93e781b2f3f9e0d
-- digest "tool_call_status": rows 13, sha256 fc9a08f278c87c63c8dbf6217e26bda6a1f6626a710b7c46c97e23c5917f6850
-- digest "user_queue_journal": rows 18, sha256 ebded2b6e8aa7a4b0f8b7f024fdf76b6cb47a64151c08dc4b9dec6bb136e292e
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',150);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',23);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',94);
COMMIT;
