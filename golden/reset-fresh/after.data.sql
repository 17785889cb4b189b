-- canon 1: the rows of one SQLite database
PRAGMA foreign_keys=OFF;
PRAGMA ignore_check_constraints=ON;
BEGIN;
INSERT INTO "mount_templates"(rowid,"id","name","type","templatePath","workspacesPath","startupScript","createdAt",
 "updatedAt") VALUES(
 1,'00000000-10d3-4f3e-81ee-8d135d847669','n-hpfqkbnbksvcstcn','folder',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-spmgcghgccdmrsnb/p-dpgsrvrbhbqdtnmp',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-ckmsbfqpgvgjstgg',NULL,'2000-01-01 00:25:47.296',
 '2000-01-01 00:25:47.296');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 3,'00000000-7fcc-410d-8c21-3c0c6f16024b','00000000-2a25-42f0-8fa2-91ea19fb50db','n-ghjvgmcgctvknbkm',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd/p-qmpfckdqnjctbtpv',NULL,0,'2000-01-01 00:25:47.556');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 2,'00000000-baab-4881-8eee-f6c60b8a01cb','00000000-2a25-42f0-8fa2-91ea19fb50db','n-jhkkmrfbpnrsjpss',
 '/Users/p-fsnrgkgjcsdjpmkf/p-kmsvhpcqrnkhndvk/p-ndjgdfbnnpknnfnn',NULL,1,'2000-01-01 00:25:47.554');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 6,'00000000-d4d3-49bd-8053-6cf270175004','00000000-74cd-41b6-8673-78c0a600a85b','n-ghjvgmcgctvknbkm',
 '/Users/p-rvbqpjbffbgrfhfs/p-vgccgsdnbbttnspq/p-shhnkmpbssktgdpp',NULL,0,'2000-01-01 00:25:48.307');
INSERT INTO "mounts"(rowid,"id","sessionID","name","path","mountTemplateID","isPrimary","createdAt") VALUES(
 5,'00000000-ed45-4528-8ddc-8334e946e6af','00000000-74cd-41b6-8673-78c0a600a85b','n-tjvmtsjtrfhqbmhd',
 '/home/p-bcttnrrrqsmthbcm/p-djshdghkhjchjrqd/p-hdbmmhqqdhdhtkmf','00000000-069c-4518-8821-6e207576ee60',1,
 '2000-01-01 00:25:48.305');
-- digest "session_entries": rows 80, sha256 1ef08b60feaa3675425974de089c4fe49307907753c077b6cacd12812261fc4e
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 2,'00000000-2a25-42f0-8fa2-91ea19fb50db','anthropic','claude-sonnet-4-5','medium',NULL,NULL,NULL,'idle',
 '/Users/p-rvbqpjbffbgrfhfs/p-bqhqmtrtmbjpnhrp/p-sqnvmnnprfqcsckn',NULL,'n-hkqpgnhbddkvsmpk',1,
 '2000-01-01 00:25:47.552','2000-01-01 00:25:47.791',16,59);
INSERT INTO "sessions"(rowid,"id","provider","model","effectiveReasoningEffort","pendingProvider","pendingModel",
 "pendingReasoningEffort","executionStatus","cwd","parentSessionID","customTitle","isArchived","createdAt","updatedAt",
 "headEntryID","tailEntryID") VALUES(
 4,'00000000-74cd-41b6-8673-78c0a600a85b','openai','gpt-5.2-codex','medium',NULL,NULL,NULL,'running',
 '/srv/p-prkcgfmfbhjjknnq/p-hqhqnvvvcknrbkrk/p-jjnttknksvvfrcgt/p-tshrrmgbdcccnntv',
 '00000000-2a25-42f0-8fa2-91ea19fb50db',NULL,0,'2000-01-01 00:25:48.303','2000-01-01 00:25:48.481',75,110);
-- digest "system_queue_journal": rows 5, sha256 c4138fc1a5e46803ddfe6b46790abfd303ca8bd186c49c83f86adbf6b0fa8352
-- digest "system_queue_pending": rows 1, sha256 ccd19cea4f11e9382996f82c02cc5d9e4e85a46ed87ea368c3eadb7fd19747b0
-- digest "tool_call_status": rows 22, sha256 20b33528d5e5a78332c7201e27aa7352d72af092ea1480a3d71dab84a4b07d36
-- digest "user_queue_journal": rows 14, sha256 65478c41b0b59c5c45185f950d60842eec368d2c8df3b7dcc250b59b81fd127b
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence"("name","seq") VALUES('session_entries',112);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('system_queue_journal',7);
INSERT INTO "sqlite_sequence"("name","seq") VALUES('user_queue_journal',32);
COMMIT;
