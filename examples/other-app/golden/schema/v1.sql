CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE "ingredient" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "recipeID" TEXT NOT NULL REFERENCES "recipe"("id") ON DELETE CASCADE, "what" TEXT NOT NULL);
CREATE TABLE "recipe" ("id" TEXT PRIMARY KEY NOT NULL, "title" TEXT NOT NULL, "shelf" TEXT, "addedAt" DATETIME NOT NULL);
-- recorded as recipes_v1
