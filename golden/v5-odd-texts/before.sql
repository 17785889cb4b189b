-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 12,NULL,'plain','local','plain/pathn',NULL,NULL,'2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 10,'','','','','','','2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 2,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   kind ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /path ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /template ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   script ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345',
 '2026-02-03 10:11:12.345');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 4,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   kind ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /path ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /template ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   script ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345',
 '2026-02-03 10:11:12.345');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 8,'007','007','folder-template','0059','0060','0061','2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "environments"(rowid,"id","name","type","path","templatePath","startupScript","createdAt",
 "updatedAt") VALUES(
 6,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. kind ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /path ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /template ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. script ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(11,'wuhu_contracts_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(12,'wuhu_contracts_v2_environments');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(13,'wuhu_contracts_v3_channels');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(14,'wuhu_v4_custom_title');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(15,'wuhu_v5_archive');
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 5,'','',50,54,'2026-02-03 10:11:12.345');
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 1,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),10,14,'2026-02-03 10:11:12.345');
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 2,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),20,24,'2026-02-03 10:11:12.345');
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 4,'007','007',99,99,'2026-02-03 10:11:12.345');
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 3,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),30,34,'2026-02-03 10:11:12.345');
INSERT INTO "session_child_status"(rowid,"parentSessionID","childSessionID","lastNotifiedFinalEntryID",
 "lastReadFinalEntryID","updatedAt") VALUES(
 6,'plain','plain',NULL,NULL,'2026-02-03 10:11:12.345');
CREATE TABLE "session_entries" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "parentEntryID" INTEGER REFERENCES "session_entries"("id") ON DELETE RESTRICT, "type" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 0,'',NULL,'header',CAST('{ "payload" : {}, "type" : "header" }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 20,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),NULL,'header',
 CAST('{ "payload" : {}, "type" : "header" }' AS BLOB),'2199-12-31 23:59:59.999');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 24,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),20,replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   type ',char(10,32),''),'\n',char(10)),CAST('{"payload":{},"type":"message"}' AS BLOB),
 '2026-02-02 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 30,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),NULL,'header',x'','2026-02-01 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 34,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),30,replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. type ',char(10,32),''),'\n',char(10)),CAST('{"payload":{},"type":"message"}' AS BLOB),
 '2026-02-02 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 40,'007',NULL,'header',CAST('{ "payload" : {}, "type" : "header" }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 44,'007',40,'008',x'7b2261223a317d00ff','2026-02-02 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 54,'',0,'',CAST('{"payload":{},"type":"message"}' AS BLOB),'2026-02-02 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 60,'plain',NULL,'header',CAST('{ "payload" : {}, "type" : "header" }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 64,'plain',60,'plaintypen',CAST('{"payload":{},"type":"message"}' AS BLOB),'2026-02-02 10:11:12.345');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5000000001,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),NULL,'header',
 CAST('{ "payload" : {}, "type" : "header" }' AS BLOB),'1969-07-20 20:17:40.123');
INSERT INTO "session_entries"("id","sessionID","parentEntryID","type","payload","createdAt") VALUES(
 5000000009,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),5000000001,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   type ',char(10,32),''),'\n',char(10)),CAST('{"payload":{},"type":"message"}' AS BLOB),
 '2026-02-02 10:11:12.345');
CREATE TABLE "sessions" ("id" TEXT PRIMARY KEY, "provider" TEXT NOT NULL, "model" TEXT NOT NULL, "effectiveReasoningEffort" TEXT, "pendingProvider" TEXT, "pendingModel" TEXT, "pendingReasoningEffort" TEXT, "executionStatus" TEXT NOT NULL, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT, "cwd" TEXT NOT NULL, "runnerName" TEXT, "parentSessionID" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "headEntryID" INTEGER, "tailEntryID" INTEGER, "environmentID" TEXT, "sessionType" TEXT NOT NULL DEFAULT 'coding', "displayStartEntryID" INTEGER, "customTitle" TEXT, "isArchived" BOOLEAN NOT NULL DEFAULT 0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 11,'','','','','','','','','','','','','','','','','2026-02-05 10:11:12.345','2026-03-05 11:12:13.456',0,0,'','',NULL,
 '',1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
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
 Odd. Odd. Odd. Odd. Odd.   name ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   kind ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /path ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /template ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   script ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   /cwd ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   runner ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   parent ',char(10,32),''),'\n',char(10)),'1969-07-20 20:17:40.123','1970-01-01 00:00:00.001',
 5000000001,5000000009,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   type ',char(10,32),''),'\n',char(10)),NULL,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   title ',char(10,32),''),'\n',char(10)),1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
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
 odd. odd. odd. odd. odd.   name ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   kind ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /path ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /template ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   script ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   /cwd ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   runner ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   parent ',char(10,32),''),'\n',char(10)),'2199-12-31 23:59:59.999','2200-01-01 00:00:00.001',
 20,24,replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   type ',char(10,32),''),'\n',char(10)),NULL,replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   title ',char(10,32),''),'\n',char(10)),0);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 9,'007','0041','0042','0043','0044','0045','0046','0047','0054','folder-template','0055','0056','0057','0048','0058',
 '0049','2026-02-04 10:11:12.345','2026-03-04 11:12:13.456',15*1.0/2,17*1.0/2,'007','007type7',NULL,'0050',1*1.0/2);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
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
 Odd. Odd. Odd. Odd. Odd. name ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. kind ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /path ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /template ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. script ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. /cwd ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. runner ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. parent ',char(10,32),''),'\n',char(10)),'2026-02-03 10:11:12.345','2026-03-03 11:12:13.456',
 30,34,replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. type ',char(10,32),''),'\n',char(10)),NULL,replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. title ',char(10,32),''),'\n',char(10)),1);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","environmentName","environmentType","environmentPath",
 "environmentTemplatePath","environmentStartupScript","cwd","runnerName","parentSessionID","createdAt","updatedAt",
 "headEntryID","tailEntryID","environmentID","sessionType","displayStartEntryID","customTitle","isArchived") VALUES(
 13,'plain','plainprovidern','plainmodeln','plaineffortn',NULL,'plainnext modeln','plainnext effortn','plainstatusn',
 'plainnamen','local','plain/pathn',NULL,NULL,'plain/cwdn',NULL,NULL,'2026-02-06 10:11:12.345',
 '2026-03-06 11:12:13.456',60,64,NULL,'coding',NULL,'plaintitlen',4294967297);
CREATE TABLE "system_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 10,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),CAST('{ "a" : 1 }' AS BLOB),'2199-12-31 23:59:59.999');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 15,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),x'','2026-02-01 10:11:12.345');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 20,'007',x'7b2261223a317d00ff','2026-02-01 10:11:12.345');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 25,'',CAST('{ "a" : 1 }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 30,'plain',CAST('{ "a" : 1 }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "system_queue_journal"("id","sessionID","payload","createdAt") VALUES(
 5000000007,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),CAST('{ "a" : 1 }' AS BLOB),'1969-07-20 20:17:40.123');
CREATE TABLE "system_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 41,NULL,'plain','2026-02-01 10:11:12.345',CAST('{}' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 15,'','','2026-02-01 10:11:12.345',CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 3,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),'1969-07-20 20:17:40.123',CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 6,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),'2199-12-31 23:59:59.999',CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 12,'007','007','2026-02-01 10:11:12.345',x'7b2261223a317d00ff');
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 9,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345',x'');
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 18,'plain','plain','2026-02-01 10:11:12.345',CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "system_queue_pending"(rowid,"id","sessionID","enqueuedAt","payload") VALUES(
 40,'second','plain','2026-02-01 10:11:12.345',CAST('{}' AS BLOB));
CREATE TABLE "tool_call_status" ("sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "toolCallID" TEXT NOT NULL, "status" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("sessionID", "toolCallID"));
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 115,'','','','2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 23,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   status ',char(10,32),''),'\n',char(10)),'1969-07-20 20:17:40.123',
 '1970-01-01 00:00:00.001');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 43,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   status ',char(10,32),''),'\n',char(10)),'2199-12-31 23:59:59.999',
 '2200-01-01 00:00:00.001');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 63,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. status ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 46,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   status ',char(10,32),''),'\n',char(10)),'2199-12-31 23:59:59.999',
 '2200-01-01 00:00:00.001');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 86,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),'007','0051','2026-02-01 10:11:12.345',
 '2026-02-03 10:11:12.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 92,'007','007','0051','2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 69,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. status ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 129,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),'plain','plainstatusn','2026-02-01 10:11:12.345',
 '2026-02-03 10:11:12.345');
INSERT INTO "tool_call_status"(rowid,"sessionID","toolCallID","status","createdAt","updatedAt") VALUES(
 138,'plain','plain','plainstatusn','2026-02-01 10:11:12.345','2026-02-03 10:11:12.345');
CREATE TABLE "user_queue_journal" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "payload" BLOB NOT NULL, "createdAt" DATETIME NOT NULL);
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 10,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   lane ',char(10,32),''),'\n',char(10)),CAST('{ "a" : 1 }' AS BLOB),
 '2199-12-31 23:59:59.999');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 15,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. lane ',char(10,32),''),'\n',char(10)),x'','2026-02-01 10:11:12.345');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 20,'007','0053',x'7b2261223a317d00ff','2026-02-01 10:11:12.345');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 25,'','',CAST('{ "a" : 1 }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 30,'plain','plainlanen',CAST('{ "a" : 1 }' AS BLOB),'2026-02-01 10:11:12.345');
INSERT INTO "user_queue_journal"("id","sessionID","lane","payload","createdAt") VALUES(
 5000000007,replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   lane ',char(10,32),''),'\n',char(10)),CAST('{ "a" : 1 }' AS BLOB),
 '1969-07-20 20:17:40.123');
CREATE TABLE "user_queue_pending" ("id" TEXT PRIMARY KEY, "sessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lane" TEXT NOT NULL, "enqueuedAt" DATETIME NOT NULL, "payload" BLOB NOT NULL);
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 41,NULL,'plain','steer','2026-02-01 10:11:12.345',CAST('{}' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 15,'','','','2026-02-01 10:11:12.345',CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 3,replace(replace('  O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd.   lane ',char(10,32),''),'\n',char(10)),'1969-07-20 20:17:40.123',
 CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 6,replace(replace('  o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   ',char(10,32),''),'\n',char(10)),replace(replace('
   o''neill said "good"\nodd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. odd. 
 odd. odd. odd. odd. odd.   lane ',char(10,32),''),'\n',char(10)),'2199-12-31 23:59:59.999',
 CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 12,'007','007','0052','2026-02-01 10:11:12.345',x'7b2261223a317d00ff');
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 9,replace(replace('O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. ',char(10,32),''),'\n',char(10)),replace(replace('
 O''Neill said "Good"\nOdd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. Odd. 
 Odd. Odd. Odd. Odd. Odd. lane ',char(10,32),''),'\n',char(10)),'2026-02-01 10:11:12.345',x'');
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 18,'plain','plain','plainlanen','2026-02-01 10:11:12.345',CAST('{ "a" : 1 }' AS BLOB));
INSERT INTO "user_queue_pending"(rowid,"id","sessionID","lane","enqueuedAt","payload") VALUES(
 40,'second','plain','steer','2026-02-01 10:11:12.345',CAST('{}' AS BLOB));
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',5000001009);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',5000001007);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',5000001007);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
CREATE INDEX "session_child_status_on_childSessionID" ON "session_child_status"("childSessionID");
CREATE INDEX "session_child_status_on_parentSessionID" ON "session_child_status"("parentSessionID");
CREATE INDEX "session_entries_on_createdAt" ON "session_entries"("createdAt");
CREATE INDEX "session_entries_on_sessionID" ON "session_entries"("sessionID");
CREATE INDEX "session_entries_on_type" ON "session_entries"("type");
CREATE UNIQUE INDEX "session_entries_unique_header_per_session" ON "session_entries"("sessionID") WHERE "parentEntryID" IS NULL;
CREATE UNIQUE INDEX "session_entries_unique_parent" ON "session_entries"("parentEntryID") WHERE "parentEntryID" IS NOT NULL;
CREATE INDEX "system_queue_journal_on_createdAt" ON "system_queue_journal"("createdAt");
CREATE INDEX "system_queue_journal_on_sessionID" ON "system_queue_journal"("sessionID");
CREATE INDEX "system_queue_pending_on_enqueuedAt" ON "system_queue_pending"("enqueuedAt");
CREATE INDEX "system_queue_pending_on_sessionID" ON "system_queue_pending"("sessionID");
CREATE INDEX "tool_call_status_on_sessionID" ON "tool_call_status"("sessionID");
CREATE INDEX "user_queue_journal_on_createdAt" ON "user_queue_journal"("createdAt");
CREATE INDEX "user_queue_journal_on_lane" ON "user_queue_journal"("lane");
CREATE INDEX "user_queue_journal_on_sessionID" ON "user_queue_journal"("sessionID");
CREATE INDEX "user_queue_pending_on_enqueuedAt" ON "user_queue_pending"("enqueuedAt");
CREATE INDEX "user_queue_pending_on_lane" ON "user_queue_pending"("lane");
CREATE INDEX "user_queue_pending_on_sessionID" ON "user_queue_pending"("sessionID");
COMMIT;
-- end: tables 10, rows 73, sequence rows 3, other objects 19
