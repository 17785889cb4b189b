-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'createRunnerSessions_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'environmentMetadata_v2');
CREATE TABLE "runner_sessions" ("sessionID" TEXT PRIMARY KEY, "environmentName" TEXT NOT NULL, "environmentType" TEXT NOT NULL, "environmentPath" TEXT NOT NULL, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL, "environmentTemplatePath" TEXT, "environmentStartupScript" TEXT);
INSERT INTO "runner_sessions"(rowid,"sessionID","environmentName","environmentType","environmentPath","createdAt",
 "updatedAt","environmentTemplatePath","environmentStartupScript") VALUES(
 1,'00000000-aaaa-4bbb-accc-0123456789ab','tidewater-0','local','/home/jonas/work/tidewater','2026-11-23 18:44:00.093',
 '2026-11-23 18:44:00.093',NULL,NULL);
INSERT INTO "runner_sessions"(rowid,"sessionID","environmentName","environmentType","environmentPath","createdAt",
 "updatedAt","environmentTemplatePath","environmentStartupScript") VALUES(
 2,'00000001-aaaa-4bbb-accc-0123456789ab','tidewater-1','local','/home/jonas/work/tidewater','2026-11-23 18:44:00.100',
 '2026-11-23 18:44:00.100',NULL,'npm ci');
INSERT INTO "runner_sessions"(rowid,"sessionID","environmentName","environmentType","environmentPath","createdAt",
 "updatedAt","environmentTemplatePath","environmentStartupScript") VALUES(
 3,'00000002-aaaa-4bbb-accc-0123456789ab','tidewater-2','local','/home/jonas/work/tidewater','2026-11-23 18:44:00.102',
 '2026-11-23 18:44:00.102',NULL,NULL);
INSERT INTO "runner_sessions"(rowid,"sessionID","environmentName","environmentType","environmentPath","createdAt",
 "updatedAt","environmentTemplatePath","environmentStartupScript") VALUES(
 4,'00000003-aaaa-4bbb-accc-0123456789ab','tidewater-3','local','/home/jonas/work/tidewater','2026-11-23 18:44:00.103',
 '2026-11-23 18:44:00.103',NULL,NULL);
INSERT INTO "runner_sessions"(rowid,"sessionID","environmentName","environmentType","environmentPath","createdAt",
 "updatedAt","environmentTemplatePath","environmentStartupScript") VALUES(
 5,'00000004-aaaa-4bbb-accc-0123456789ab','tidewater-4','local','/home/jonas/work/tidewater','2026-11-23 18:44:00.105',
 '2026-11-23 18:44:00.105',NULL,NULL);
COMMIT;
-- end: tables 2, rows 7, sequence rows 0, other objects 0
