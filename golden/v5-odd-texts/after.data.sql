-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "session_entries": rows 12, sha256 5afaabec352b1bba86407733b7ea8f5246974ec897b5ece836ef2b24e6482d44
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 11,'','','','','','','','','','','',1,'2026-02-05 10:11:12.345','2026-03-05 11:12:13.456',0,0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 3,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   provider ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   model ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   effort ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   next provider ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   next model ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   next effort ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   status ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /cwd ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   parent ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   title ',char(10,32),''),'\n',char(10)),1,'1969-07-20 20:17:40.123',
 '1970-01-01 00:00:00.001',5000000001,5000000009);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 5,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   provider ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   model ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   effort ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   next provider ',char(10,32),''),'\n',char(10)),NULL,replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   next effort ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   status ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /cwd ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   parent ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   title ',char(10,32),''),'\n',char(10)),0,'2199-12-31 23:59:59.999',
 '2200-01-01 00:00:00.001',20,24);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 9,'007','0041','0042','0043','0044','0045','0046','0047','0048','0049','0050',1*1.0/2,'2026-02-04 10:11:12.345',
 '2026-03-04 11:12:13.456',15*1.0/2,17*1.0/2);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 7,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. provider ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. model ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. effort ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. next provider ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. next model ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. next effort ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. status ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /cwd ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. parent ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. title ',char(10,32),''),'\n',char(10)),1,'2026-02-03 10:11:12.345','2026-03-03 11:12:13.456',
 30,34);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 13,'plain','plainprovidern','plainmodeln','plaineffortn',NULL,'plainnext modeln','plainnext effortn','plainstatusn',
 'plain/cwdn',NULL,'plaintitlen',4294967297,'2026-02-06 10:11:12.345','2026-03-06 11:12:13.456',60,64);
-- digest "system_queue_journal": rows 6, sha256 2eeba77f84625fb2052e14d46b3389920addd07fc28f1d72ad89ed697a7a5244
-- digest "system_queue_pending": rows 8, sha256 d5528ba11b326c1e4d9003ea8446176f111b4735d4817e998e15a311effbe2fe
-- digest "tool_call_status": rows 10, sha256 f6dc9c2d3146c747389ea9112326159bc51279ecf904eccaa36e6a72c19153a8
-- digest "user_queue_journal": rows 6, sha256 61131aef73c9c9717c3d61d9985ac9d4f103a7f2a1c2af0efdecb58d61d3b672
-- digest "user_queue_pending": rows 8, sha256 79e0e447d427942b25d44035c19b952695199544a5ced88eb4dbdd37f293ea17
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',5000001009);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',5000001007);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',5000001007);
COMMIT;
