-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 269, sha256 9f7a02cf67fef9442496fc7960f445cd526c726b594bcac242a1ef9ad66a4720
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'s001','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',1,269);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,'s002','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',2,2);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'s003','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',3,3);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,'s004','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',4,4);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 6,'s005','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',5,5);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,'s006','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',6,6);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 8,'s007','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',7,7);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 9,'s008','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',8,8);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 10,'s009','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',9,9);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 11,'s010','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',10,10);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 12,'s011','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',11,11);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 13,'s012','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',12,12);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 14,'s013','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',13,13);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 15,'s014','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',14,14);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 16,'s015','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',15,15);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 17,'s016','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',16,16);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 18,'s017','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',17,17);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 19,'s018','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',18,18);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 20,'s019','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',19,19);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 21,'s020','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',20,20);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 22,'s021','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',21,21);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 23,'s022','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',22,22);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 24,'s023','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',23,23);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 25,'s024','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',24,24);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 26,'s025','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',25,25);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 27,'s026','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',26,26);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 28,'s027','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',27,27);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 29,'s028','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',28,28);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 30,'s029','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',29,29);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 31,'s030','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',30,30);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 32,'s031','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',31,31);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 33,'s032','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',32,32);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 34,'s033','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',33,33);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 35,'s034','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',34,34);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 36,'s035','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',35,35);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 37,'s036','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',36,36);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 38,'s037','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',37,37);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 39,'s038','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',38,38);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 40,'s039','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',39,39);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 41,'s040','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',40,40);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 42,'s041','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',41,41);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 43,'s042','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',42,42);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 44,'s043','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',43,43);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 45,'s044','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',44,44);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 46,'s045','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',45,45);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 47,'s046','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',46,46);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 48,'s047','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',47,47);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 49,'s048','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',48,48);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 50,'s049','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',49,49);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 51,'s050','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',50,50);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 52,'s051','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',51,51);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 53,'s052','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',52,52);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 54,'s053','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',53,53);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 55,'s054','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',54,54);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 56,'s055','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',55,55);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 57,'s056','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',56,56);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 58,'s057','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',57,57);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 59,'s058','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',58,58);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 60,'s059','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',59,59);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 61,'s060','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',60,60);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 62,'s061','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',61,61);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 63,'s062','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',62,62);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 64,'s063','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',63,63);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 65,'s064','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',64,64);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 66,'s065','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',65,65);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 67,'s066','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',66,66);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 68,'s067','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',67,67);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 69,'s068','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',68,68);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 70,'s069','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',69,69);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 71,'s070','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',70,70);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 72,'s071','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',71,71);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 73,'s072','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',72,72);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 74,'s073','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',73,73);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 75,'s074','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',74,74);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 76,'s075','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',75,75);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 77,'s076','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',76,76);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 78,'s077','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',77,77);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 79,'s078','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',78,78);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 80,'s079','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',79,79);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 81,'s080','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',80,80);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 82,'s081','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',81,81);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 83,'s082','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',82,82);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 84,'s083','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',83,83);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 85,'s084','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',84,84);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 86,'s085','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',85,85);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 87,'s086','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',86,86);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 88,'s087','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',87,87);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 89,'s088','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',88,88);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 90,'s089','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',89,89);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 91,'s090','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',90,90);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 92,'s091','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',91,91);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 93,'s092','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',92,92);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 94,'s093','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',93,93);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 95,'s094','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',94,94);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 96,'s095','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',95,95);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 97,'s096','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',96,96);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 98,'s097','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',97,97);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 99,'s098','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',98,98);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 100,'s099','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',99,99);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 101,'s100','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',100,100);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 102,'s101','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',101,101);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 103,'s102','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',102,102);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 104,'s103','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',103,103);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 105,'s104','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',104,104);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 106,'s105','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',105,105);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 107,'s106','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',106,106);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 108,'s107','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',107,107);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 109,'s108','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',108,108);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 110,'s109','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',109,109);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 111,'s110','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',110,110);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 112,'s111','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',111,111);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 113,'s112','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',112,112);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 114,'s113','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',113,113);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 115,'s114','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',114,114);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 116,'s115','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',115,115);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 117,'s116','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',116,116);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 118,'s117','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',117,117);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 119,'s118','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',118,118);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 120,'s119','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,'one title',0,'2026-02-20','2026-02-20',119,119);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 121,'s120','p','m',NULL,NULL,NULL,NULL,'idle','/',NULL,NULL,0,'2026-02-20','2026-02-20',120,120);
-- digest "system_queue_journal": rows 101, sha256 98df091246e6303fb8922324b4bfddaae16736b3f95440f5c641f2aa17689af1
-- digest "system_queue_pending": rows 101, sha256 0555cfadf1843234669587700681672dd8983fca1f1694332e669124d1a75a65
-- digest "tool_call_status": rows 101, sha256 dffa7e6f619ba5333ec83997bf6cc98d228bcbdec05717926bba2f2bb91e06d1
-- digest "user_queue_journal": rows 101, sha256 bdeb3ced33b4e979d7e6af3be61ac513bd794ea4254fe65f8a7864bc9d2ec81e
-- digest "user_queue_pending": rows 101, sha256 7ad97df3c770ed4e6e12e3a80723fb28da87d1de8bd0090d2f16e82ceee1d5a4
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',269);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',101);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',101);
COMMIT;
