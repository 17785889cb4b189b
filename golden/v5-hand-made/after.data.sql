-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 6, sha256 6457287a37c0e48ffd47b5ddea0104534f74bbf30fbef1e9b93916936d6f2996
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 250,'5e551000-0000-4000-8000-000000000001','provider-1','model-1','effective-1','pending-provider-1','pending-model-1',
 'pending-effort-1','status-1','/current/directory/1',NULL,'no entries at all',1,'2026-03-03 02:14:26.034',
 '2026-03-04 03:21:39.051',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'5e551000-0000-4000-8000-000000000002','provider-2','model-2','effective-2','pending-provider-2','pending-model-2',
 'pending-effort-2','status-2','/current/directory/2','5e551000-0000-4000-8000-000000000007','title-2',1,
 '2026-03-05 04:28:52.068','2026-03-06 05:35:05.085',41,43);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 19,'5e551000-0000-4000-8000-000000000005','provider-5','model-5','effective-5','pending-provider-5','pending-model-5',
 'pending-effort-5','status-5','/current/directory/5','5e551000-0000-4000-8000-000000000002',NULL,0,
 '2026-03-11 10:10:10.170','2026-03-12 11:17:23.187',53,53);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'5e551000-0000-4000-8000-000000000007','provider-7','model-7','effective-7','pending-provider-7','pending-model-7',
 'pending-effort-7','status-7','/current/directory/7',NULL,'title-7',0,'2026-03-15 14:38:02.238',
 '2026-03-16 15:45:15.255',11,29);
-- digest "system_queue_journal": rows 1, sha256 c4382fd9c601524e4c0c0e372931fa61a1208b52b2d83fd947738161b4a1a128
-- digest "system_queue_pending": rows 1, sha256 0af2e7e4a1ea8b760697fe387ab560cae165fbbbf1405fbe75b050399e3110ad
-- digest "tool_call_status": rows 2, sha256 f34413cd8d3ca0e2c56f9a6936ce6b4422a8844654ae6fa6a6cdfb9cc9f32010
-- digest "user_queue_journal": rows 1, sha256 cc9ca4f24be5f5beb60140336e0365d5de36bb5971ff9ba51b7150edc0541a73
-- digest "user_queue_pending": rows 1, sha256 0dd434122e2de89eb3bb65a986a7d57693c26cfec35116321bb06b2d7980abe1
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',977);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',88);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',640);
COMMIT;
