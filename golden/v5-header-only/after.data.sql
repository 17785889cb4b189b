-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 3, sha256 90297d506395d89c667098af424de8a6c834b39270606c8e27646fdf469ab023
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'5e551000-0000-4000-8000-000000000004','provider-4','model-4','effective-4','pending-provider-4','pending-model-4',
 'pending-effort-4','status-4','/current/directory/4',NULL,'only a header 4',0,'2026-03-09 08:56:44.136',
 '2026-03-10 09:03:57.153',104,104);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 12,'5e551000-0000-4000-8000-000000000006','provider-6','model-6','effective-6','pending-provider-6','pending-model-6',
 'pending-effort-6','status-6','/current/directory/6',NULL,'only a header 6',0,'2026-03-13 12:24:36.204',
 '2026-03-14 13:31:49.221',106,106);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'5e551000-0000-4000-8000-000000000008','provider-8','model-8','effective-8','pending-provider-8','pending-model-8',
 'pending-effort-8','status-8','/current/directory/8',NULL,'only a header 8',0,'2026-03-17 16:52:28.272',
 '2026-03-18 17:59:41.289',108,108);
-- digest "system_queue_journal": rows 1, sha256 8a27a3c0322860c53caac7c3743d537b1e38d84c7a9c1f4229dcfaa6bf16f08a
-- digest "system_queue_pending": rows 1, sha256 5a3bfe7f363496cf908d4be3f36dfb25010994ef0792aabaa3bafda81627f315
-- digest "tool_call_status": rows 1, sha256 90c6a49ea9540ef4d0331a1fc01ba77e5179b86ffd02a48a8b316d9cbbea52c8
-- digest "user_queue_journal": rows 1, sha256 d982373919e1de022ba96eb9b7161529c6b9fc3bc3e33d293a25d16dcd997baa
-- digest "user_queue_pending": rows 1, sha256 0a4e3ea11aa1004a728a0284ee9b93e227ac0ce07f65b508f9d98fb7c8c79c50
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',108);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',14);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',8);
COMMIT;
