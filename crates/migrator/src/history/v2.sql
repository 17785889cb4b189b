-- v2 of 2026-02-23.
CREATE TABLE "environments" ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "type" TEXT NOT NULL, "path" TEXT NOT NULL, "templatePath" TEXT, "startupScript" TEXT, "createdAt" DATETIME NOT NULL, "updatedAt" DATETIME NOT NULL);
CREATE UNIQUE INDEX "environments_unique_name" ON "environments"("name");
ALTER TABLE "sessions" ADD COLUMN "environmentID" TEXT;
