INSERT INTO grdb_migrations VALUES('recipes_v1');
INSERT INTO "recipe"(rowid, "id", "title", "shelf", "addedAt") VALUES(1, 'r-soup', 'Onion soup', 'winter', '2026-01-05 18:30:00.000');
INSERT INTO "recipe"(rowid, "id", "title", "shelf", "addedAt") VALUES(7, 'r-bread', 'Plain bread', NULL, '2026-02-01 09:00:00.000');
INSERT INTO "ingredient"("id", "recipeID", "what") VALUES(1, 'r-soup', 'six onions'), (2, 'r-soup', 'butter'), (5, 'r-bread', 'flour');
