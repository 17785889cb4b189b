-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
-- digest "ingredient": rows 1, sha256 b3c802efcd5db49eb341e2d00c4d53971b16b7cdf1a14d12dda6fcd0495841b6
INSERT INTO "recipe"(rowid,"id","title","addedAt","serves") VALUES(1,'r-soup','Onion soup','2026-01-05 18:30:00.000',4);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('ingredient',1);
COMMIT;
