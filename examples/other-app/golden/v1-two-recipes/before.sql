-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'recipes_v1');
CREATE TABLE "ingredient" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "recipeID" TEXT NOT NULL REFERENCES "recipe"("id") ON DELETE CASCADE, "what" TEXT NOT NULL);
INSERT INTO "ingredient"("id","recipeID","what") VALUES(1,'r-soup','six onions');
INSERT INTO "ingredient"("id","recipeID","what") VALUES(2,'r-soup','butter');
INSERT INTO "ingredient"("id","recipeID","what") VALUES(5,'r-bread','flour');
CREATE TABLE "recipe" ("id" TEXT PRIMARY KEY NOT NULL, "title" TEXT NOT NULL, "shelf" TEXT, "addedAt" DATETIME NOT NULL);
INSERT INTO "recipe"(rowid,"id","title","shelf","addedAt") VALUES(
 7,'r-bread','Plain bread',NULL,'2026-02-01 09:00:00.000');
INSERT INTO "recipe"(rowid,"id","title","shelf","addedAt") VALUES(
 1,'r-soup','Onion soup','winter','2026-01-05 18:30:00.000');
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('ingredient',5);
COMMIT;
-- end: tables 3, rows 6, sequence rows 1, other objects 0
