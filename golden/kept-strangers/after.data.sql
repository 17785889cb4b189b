-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 6, sha256 91cf6a763cad79088732dddaee28a66684f61f6338fd5568f538d0a415a5cc18
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'00000000-12a3-4ff9-8737-4125b4b853ea','n-pmksccqmcmbkdvsv','n-tbrvknqpcvqkvvvg','xxxxxxxx','n-pdjgfmkcvkrjgdkc',
 'n-rpvhdkdsmrjqgpmp','xxxxxxxx','xxxxxxxx','/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-fkhfkcmhpptdcttv',
 '00000000-f497-47e2-84fa-fdde5a71c450',NULL,0,'2000-01-01 01:53:35.744','2000-01-01 02:02:20.032',14,14);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'00000000-4b3b-40b4-8c6d-cb4d2ed52a58','n-pdjpjtvnkqhtvckg','n-nbvmrckqrqspnkgh','xxxxxxxx','n-ppqmrqkfvncfjvjf',
 'n-nnrtrnqshdscpchh','xxxxxxxx','xxxxxxxx','/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-hmngmfqcjchjqtvp',NULL,
 'n-frkrhbnpdfdgrvdj',1,'2000-01-01 00:17:28.576','2000-01-01 00:26:12.864',NULL,NULL);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-74b2-43e9-8f36-02779f616ba6','n-bfmrqbpkqmrnhgvb','n-jnsrngbjbqqbcjsr','xxxxxxxx','n-pkghvgjgfvgnvsrd',
 'n-mmfpdkrbtprqngjf','xxxxxxxx','xxxxxxxx','/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-gtnhrgnmbprrrpcs',NULL,
 'n-qqftfjkrggfvjsfk',0,'2000-01-01 02:28:32.896','2000-01-01 02:46:01.472',4,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'00000000-f497-47e2-84fa-fdde5a71c450','n-vcmdgmgqtpcvfdbb','n-qcvkgvhfvhssbppm','xxxxxxxx','n-hjmjdhgcgdksqcrj',
 'n-bvdtnhdjdrnmvrsm','xxxxxxxx','xxxxxxxx','/p-jfkvmqvkpgvhtkqp/p-pcmsnmthvcntbnnn/p-rdtvbqfgjrtttkcn',
 '00000000-74b2-43e9-8f36-02779f616ba6','n-hdmgpbvkcpcvvftr',1,'2000-01-01 00:34:57.152','2000-01-01 00:52:25.728',10,
 12);
-- digest "system_queue_journal": rows 1, sha256 e71a46eee3c7261107e0e1b9eba76fcebcd7aa3f5f7dfa1fa42a2e3ea7f5a7dc
-- digest "system_queue_pending": rows 1, sha256 ce311a74fbd36b74fb26f6b6638ac844443ba5aa48de35f6ae1979029c7c14d7
-- digest "tool_call_status": rows 2, sha256 ddcc43626f74d3abccec948c7993b7e5141f2786a73091b063d3cc2d976cfd12
-- digest "user_queue_journal": rows 1, sha256 f1b8c1f15bd1b12d1bad0371a939e623489ccf32deab0e1ac6a3173fe7679937
-- digest "user_queue_pending": rows 1, sha256 d80016e37518ed0008530db6db5c125ff9b30a2d4ace67181497b1ea2ba3802d
INSERT INTO "x_table_1"(rowid,"x_column_1") VALUES(1,7);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',30);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',18);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',18);
COMMIT;
