-- v5 of 2026-02-26; releases 0.1.0 to 0.4.0.
ALTER TABLE "sessions" ADD COLUMN "isArchived" BOOLEAN NOT NULL DEFAULT 0;
