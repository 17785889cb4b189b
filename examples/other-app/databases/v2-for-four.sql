INSERT INTO grdb_migrations VALUES('recipes_v1'), ('recipes_v2');
INSERT INTO "recipe"(rowid, "id", "title", "shelf", "addedAt", "serves") VALUES(1, 'r-soup', 'Onion soup', 'winter', '2026-01-05 18:30:00.000', 4);
INSERT INTO "ingredient"("id", "recipeID", "what") VALUES(1, 'r-soup', 'six onions');
