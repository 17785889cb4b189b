-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'recipes_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'recipes_v2');
CREATE TABLE "ingredient" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "recipeID" TEXT NOT NULL REFERENCES "recipe"("id") ON DELETE CASCADE, "what" TEXT NOT NULL);
INSERT INTO "ingredient"("id","recipeID","what") VALUES(1,'r-soup','six onions');
CREATE TABLE "recipe" ("id" TEXT PRIMARY KEY NOT NULL, "title" TEXT NOT NULL, "shelf" TEXT, "addedAt" DATETIME NOT NULL, "serves" INTEGER);
INSERT INTO "recipe"(rowid,"id","title","shelf","addedAt","serves") VALUES(
 1,'r-soup','Onion soup','winter','2026-01-05 18:30:00.000',4);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('ingredient',1);
COMMIT;
-- end: tables 3, rows 4, sequence rows 1, other objects 0
