-- canon 1: one SQLite database as text
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
PRAGMA user_version=0;
PRAGMA application_id=0;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(1,'recipes_v1');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(2,'recipes_v2');
INSERT INTO "grdb_migrations"(rowid,"identifier") VALUES(3,'recipes_v3');
CREATE TABLE "ingredient" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "recipeID" TEXT NOT NULL REFERENCES "recipe"("id") ON DELETE CASCADE, "what" TEXT NOT NULL);
-- digest "ingredient": rows 1, sha256 b3c802efcd5db49eb341e2d00c4d53971b16b7cdf1a14d12dda6fcd0495841b6
CREATE TABLE "recipe" ("id" TEXT PRIMARY KEY NOT NULL, "title" TEXT NOT NULL, "addedAt" DATETIME NOT NULL, "serves" INTEGER);
INSERT INTO "recipe"(rowid,"id","title","addedAt","serves") VALUES(1,'r-soup','Onion soup','2026-01-05 18:30:00.000',4);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('ingredient',1);
COMMIT;
-- end: tables 3, rows 5, sequence rows 1, other objects 0
