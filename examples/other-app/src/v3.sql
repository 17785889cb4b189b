-- Without `shelf`. The copy keeps each rowid; the old table is dropped once the engine has compared both.
CREATE TABLE "_recipe_new" ("id" TEXT PRIMARY KEY NOT NULL, "title" TEXT NOT NULL, "addedAt" DATETIME NOT NULL, "serves" INTEGER);

INSERT INTO "_recipe_new" (rowid, "id", "title", "addedAt", "serves")
SELECT rowid, "id", "title", "addedAt", "serves"
FROM "recipe" ORDER BY rowid;

DROP TABLE "recipe";

ALTER TABLE "_recipe_new" RENAME TO "recipe";
