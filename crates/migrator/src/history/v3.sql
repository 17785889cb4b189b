-- v3 of 2026-02-23.
ALTER TABLE "sessions" ADD COLUMN "sessionType" TEXT NOT NULL DEFAULT 'coding';
ALTER TABLE "sessions" ADD COLUMN "displayStartEntryID" INTEGER;
CREATE TABLE "session_child_status" ("parentSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "childSessionID" TEXT NOT NULL REFERENCES "sessions"("id") ON DELETE CASCADE, "lastNotifiedFinalEntryID" INTEGER, "lastReadFinalEntryID" INTEGER, "updatedAt" DATETIME NOT NULL, PRIMARY KEY ("parentSessionID", "childSessionID"));
CREATE INDEX "session_child_status_on_parentSessionID" ON "session_child_status"("parentSessionID");
CREATE INDEX "session_child_status_on_childSessionID" ON "session_child_status"("childSessionID");
