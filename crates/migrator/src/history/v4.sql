-- v4 of 2026-02-24.
ALTER TABLE "sessions" ADD COLUMN "customTitle" TEXT;
