-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "ingredient"("id","recipeID","what") VALUES(1,'r-soup','six onions');
INSERT INTO "ingredient"("id","recipeID","what") VALUES(2,'r-soup','butter');
INSERT INTO "ingredient"("id","recipeID","what") VALUES(5,'r-bread','flour');
INSERT INTO "recipe"(rowid,"id","title","addedAt","serves") VALUES(
 7,'r-bread','Plain bread','2026-02-01 09:00:00.000',NULL);
INSERT INTO "recipe"(rowid,"id","title","addedAt","serves") VALUES(
 1,'r-soup','Onion soup','2026-01-05 18:30:00.000',NULL);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('ingredient',5);
COMMIT;
