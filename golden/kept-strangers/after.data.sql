-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 6, sha256 c0d465c7a020768e8650471029dbc180455f496aebb7c921fedcac10e9c7b450
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-62c5-4d54-85bc-65db1f9bcbc6','n-jbqhsjfcvdgssgbj','n-nrbbpmdrrfctcrnh','xxxxxxxx','n-tppbsnvvnvnmddcn',
 'n-hjfhvkgqcfhctknd','xxxxxxxx','xxxxxxxx','/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-gvtqbtgdvfdppgpf',NULL,
 'n-rppvhhvrhvtqcrjt',1,'2000-01-01 00:17:28.576','2000-01-01 00:26:12.864',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-83b0-4887-8d79-00fcc8fafde0','n-sphgdmvnqpffbntq','n-vbbprhchkhdjfsbf','xxxxxxxx','n-cpqspnrvjnhvvqkf',
 'n-bndrbqpkdchtbmgr','xxxxxxxx','xxxxxxxx','/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-jvpfvqpbcjtsntkt',
 '00000000-ace3-471b-8d58-288df0402618','n-jfspdhmjttpkjvgj',1,'2000-01-01 00:34:57.152','2000-01-01 00:52:25.728',10,
 12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-ace3-471b-8d58-288df0402618','n-fdqvdfdkvgtmgqsn','n-jdnsvjdfcpkknbbc','xxxxxxxx','n-pvkftjdvjtnrjkfc',
 'n-trhbmpqqfbrsrcss','xxxxxxxx','xxxxxxxx','/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-mcnqbvshdrhgvkvq',NULL,
 'n-bqhvsdvbmjtbhgfq',0,'2000-01-01 02:28:32.896','2000-01-01 02:46:01.472',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-e3c6-41b1-8c51-0cc8ef1ac077','n-pvjfhqqnnnkqmqgq','n-nbjrcdtbvjgghnvr','xxxxxxxx','n-jjqksscqfmqqctnb',
 'n-nsfbqbpfmhsqmrtj','xxxxxxxx','xxxxxxxx','/p-jdjqmrvtsbtfkfrm/p-ctpmddbbqsnpdkvd/p-rdhtfnnfbnkmrbmf',
 '00000000-83b0-4887-8d79-00fcc8fafde0',NULL,0,'2000-01-01 01:53:35.744','2000-01-01 02:02:20.032',14,14);
-- digest "system_queue_journal": rows 1, sha256 439656edc3946bdf07a16cd19d5649fb7add4edefcaf4f09fe168d87ffdfb880
-- digest "system_queue_pending": rows 1, sha256 f6cea0157a5a37e5accc8482f7bea2237b7c8643261acd7d19553af17033ee5f
-- digest "tool_call_status": rows 2, sha256 3270c51dd80f9bebef119aa89ab8f5fe34b9edd39c6578e15aa2f98d14a49e41
-- digest "user_queue_journal": rows 1, sha256 db059805ea1727d72217ddf36923ebe0f9b1cd1b918988fd8048bc3f04579235
-- digest "user_queue_pending": rows 1, sha256 ebec9dfd6ed9cb5e57100be30f874ad9c00f4c1b047400326e84193fdcf2d57c
INSERT INTO "x_table_1"(rowid,"x_column_1") VALUES(1,7);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
